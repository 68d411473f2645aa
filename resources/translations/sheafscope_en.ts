<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sheafscope::CaptureDesk</name>
    <message numerus="yes">
        <source>The last %n second(s) as a moving picture</source>
        <translation>
            <numerusform>The last second as a moving picture</numerusform>
            <numerusform>The last %n seconds as a moving picture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheafscope::MachineEditor</name>
    <message numerus="yes">
        <source>%n node(s) are affected by the memoryless-node work of 7.1: without a barn in 7.0, with one in 7.1.</source>
        <translation>
            <numerusform>%n node is affected by the memoryless-node work of 7.1: without a barn in 7.0, with one in 7.1.</numerusform>
            <numerusform>%n nodes are affected by the memoryless-node work of 7.1: without a barn in 7.0, with one in 7.1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheafscope::OverridesDialog</name>
    <message numerus="yes">
        <source>%n mechanism(s) other than in the era.</source>
        <translation>
            <numerusform>%n mechanism other than in the era.</numerusform>
            <numerusform>%n mechanisms other than in the era.</numerusform>
        </translation>
    </message>
</context>
</TS>

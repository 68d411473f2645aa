<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>NamedLayouts</name>
    <message>
        <source>&amp;Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything at a glance: tables at the right, two rows of plots below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Barns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sheaves move between CPUs and barns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the memory is: slabs, nodes, what sheaves and barns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large portrait and the decision log, for a projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between two eras or machines: shares, rates, locks, locality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window; captures from the window have them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large type for a lecture hall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced: exchanges do not flash and nothing glides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when the window is opened the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window and places of the panels, as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the last scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the window begins with the default scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as many look smoother and cost twice as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::Alarm</name>
    <message>
        <source>CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheaves never hit on %1 (%2 allocations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1 has no barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their nodes have no barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the barn of node %1 never had a full sheaf (asked %2 times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::AreaPicker</name>
    <message>
        <source>Area to capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle, or move it with the arrow keys, with Shift to resize; Return captures, Escape gives up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::BarnExchangesPanel</name>
    <message>
        <source>Barn exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheaves per second between CPUs and barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheaves per second, node %1; below: sheaves in its barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node: its barn is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheaves and no barns: nothing to exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no barn on node %1 in %2: nothing to exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1, %2: %3. The barn holds %4 of at most %5 full and %6 of at most %7 empty sheaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CPU got a full sheaf from the barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the barn had no full sheaf to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CPU put a full sheaf into the barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the barn was full, a sheaf had to be flushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barn of node %1 at %2: %3 full and %4 empty sheaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on node %2 at %3: %4; %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::CachesModel</name>
    <message>
        <source>%1: objects of %2 B in slabs of %3; sheaves of %4 objects; %5
Without slab_nomerge: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the cache; select a row to show it everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Bytes an object takes in its slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects in a slab of the preferred order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obj/slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of a slab as a power of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects in a full sheaf; 0: no sheaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects in use, about: partial slabs are counted by their occupancy bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live ≈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free objects kept in sheaves of CPUs and barns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects that all slabs together hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slabs on all nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of all slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the cache uses sheaves, and why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::CachesPanel</name>
    <message>
        <source>Filter caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>no scenario runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 caches · objects unless a unit is named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::CaptureDesk</name>
    <message>
        <source>Captured to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with tabs (*.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n second(s) as a moving picture</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Animated WebP (*.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated GIF, by ffmpeg (*.gif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebM video, by ffmpeg (*.webm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the moving picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the clipboard, as a picture and as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1 are on the clipboard, with tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of a part of the window: drag a rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Moving picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last seconds as animated WebP, GIF or WebM, for slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel that has the keyboard, as a picture with its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the panel&apos;s &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of the panel that has the keyboard, with tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/Data of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the data of %1 as CSV, JSON or TSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of a picture for each on the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::ChangeDialog</name>
    <message>
        <source>Change the running allocator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheaf capacity, objects (what-if)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full sheaves that a barn takes (what-if)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty sheaves that a barn takes (what-if)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min_partial, slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all that is empty back to the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the CPU offline, or bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the node&apos;s memory in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the node up to that share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back what filled the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpu_partial, objects (up to 6.19)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote_node_defrag_ratio: searches of other nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for pages that fail (what-if)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, that share of the requests to the node fails; 0 ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, that share of the requests to every node fails; 0 ends it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::Charts</name>
    <message>
        <source>bytes parked, all caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (logarithmic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 is better), left axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes parked over all caches, right axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Here: no knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the axis does not begin at zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two eras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step that makes it worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step that makes it better</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::ControlBar</name>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M ops/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 k ops/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ops/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>era</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Kernel generation whose SLUB is modelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>What the CPUs do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>CPUs, NUMA nodes and their memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Cache that the panels show in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Operations per second of model time, all CPUs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel generation whose SLUB is modelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file: numactl -H or hwloc XML …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an hwloc synthetic string …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::CountersModel</name>
    <message>
        <source>, growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name in /sys/kernel/slab/CACHE. ▲: means work off the fast path, and grows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum over all CPUs since the run began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth over the last second of model time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the CPU selected in the portrait, for the cache in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::CountersPanel</name>
    <message>
        <source>Filter counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>no scenario runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · SLUB %2 · per second of model time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::DecisionDetail</name>
    <message>
        <source>Rule, and state before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::DecisionLog</name>
    <message>
        <source>main is of no use, spare is: swap them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1 has no barn: on to the slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap my empty main for a full sheaf of node %1&apos;s barn, %2 full left: barn_get +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the barn of node %1 has no full sheaf: barn_get_fail +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give my full sheaf to the barn of node %1, %2 full now: barn_put +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the barn of node %1 takes no more full sheaves: barn_put_fail +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an empty sheaf from the barn of node %1, %2 empty left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave an empty sheaf in the barn of node %1, %2 empty now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocate a new sheaf: sheaf_alloc +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free a sheaf: sheaf_free +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refill the sheaf with %1 objects from slabs: sheaf_refill +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flush %1 objects from the sheaf to their slabs: sheaf_flush +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wanted node is another one: alloc_node_mismatch +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one object straight from a slab, search node %1: alloc_slowpath +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slab %1 is on the partial list: take from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no partial slab: new slab %1 from the page allocator: alloc_slab +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slab %1 is empty and not needed: give its pages back: free_slab +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the object is of node %1, the CPU on node %2: not into a sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free the object to slab %1: free_slowpath +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slab %1 was full: to its node&apos;s partial list: free_add_partial +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the top object of the prefilled sheaf, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prefilled sheaf has %1 objects, as many as wanted: nothing to refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prefilled sheaf comes back with %1 objects and is my spare: sheaf_return_fast +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rcu_free sheaf is full with %1 objects: it waits for a grace period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not into a sheaf: the object waits for a grace period in kvfree_rcu&apos;s own batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no page could be had: the allocation fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation %1 on CPU %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::DecisionPanel</name>
    <message>
        <source>alloc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main has an object: take the top one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main has room: put the object on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rcu_free has room: the object waits there for a grace period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was allocated or freed: the object travels to another CPU or waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step, no choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why each operation left the fast path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step of an operation is told here in a sentence. Pause, then press Step to run one operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see its rule and the state before and after; Enter goes back to that moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::DecisionRules</name>
    <message>
        <source>Before anything is shared with others the CPU looks at its own spare: an allocation wants a spare with objects, a free one with room. The swap takes no lock and counts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CPU uses the barn of the node it is on. Every online node has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A barn belongs to the record of a node, and only a node with memory has a record. On a CPU of a node without memory the sheaves cannot be exchanged or refilled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the barn has a full sheaf it is exchanged for the empty main: one lock for a whole sheaf of objects. Last in, first out, and no limit is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barn has no full sheaf. Only a caller that may block goes on to refill one; any other one gets a single object from the slabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barn has no full sheaf. An empty one is refilled from the slabs, unless the caller may not even spin for a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main and spare are full: main goes to the barn as a whole and an empty sheaf takes its place. The limit of full sheaves is looked at only when one is exchanged for an empty one of the barn. An rcu_free sheaf goes the same way when its grace period has ended (6.9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barn has as many full sheaves as it takes. The spare is flushed to its slabs, object by object under the list locks, and main becomes the spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty sheaf is needed and the CPU has none: the first empty one of the barn is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refilled sheaf becomes main. The CPU has a spare already, so the old empty main goes to the barn, whatever the limit says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refilled sheaf becomes main and the old empty one goes to the barn, whatever the limit says; the next miss takes it back from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has an empty sheaf, so one is allocated: a kmalloc of 32 bytes and 8 for each object, which is an allocation in a kmalloc cache of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheaf that nobody can keep is freed: after a refill that failed, a flush or a shrink, or when the barn takes no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheaf is filled up to its capacity by a bulk allocation through the cpu slab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheaf is filled up to its capacity: first from the partial list of the nearest node, then from other nodes that have more than min_partial partial slabs, then from new slabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All objects of a sheaf go back to the slabs they came from, grouped by slab as far as three slabs of looking ahead find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node asked for is not that of the cpu slab, or not that of the CPU or of the top object of main: the sheaf is passed by, and a cpu slab of another node is put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node asked for is not that of the CPU, or the top object of main is of another node: the sheaves cannot serve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private list of the cpu slab is empty: look at the slab&apos;s shared list, the cpu partial list, then the node&apos;s partial list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One object, and only one, is taken under the list lock of the node. Nothing is cached for the next allocation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first slab of the node&apos;s partial list becomes the cpu slab; some more go to the cpu partial list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first object of the first slab on the node&apos;s partial list; the slab leaves the list only if that was its last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list has a slab to give: pages are taken from the page allocator, near the CPU if possible, and become the cpu slab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list has a slab to give: pages are taken from the page allocator, near the CPU if possible. What is left of the slab goes to the head of its node&apos;s partial list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slab has no object in use and its node has min_partial partial slabs already: its pages go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only objects of the CPU&apos;s own node go into its sheaves, unless that node has no normal memory. Then any object may. This one goes straight to its slab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only objects of the CPU&apos;s own node go into its sheaves. This one goes straight to its slab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object joins the shared list of its slab with one compare-and-exchange; a slab that was full goes to this CPU&apos;s partial list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object joins the free list of its slab. The list lock is taken only if the slab was full, or is empty now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slab with a free object again is put at the tail of its node&apos;s partial list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slab that was full has a free object again: it is put at the tail of its node&apos;s partial list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An allocation from a prefilled sheaf pops its top object. Nothing is counted, and there is no fallback when it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prefilled sheaf with enough objects stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prefilled sheaf that comes back to a CPU without a spare becomes its spare, whatever its fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rcu_free sheaf is full: it is handed to RCU as a whole, and goes to the barn after the grace period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object cannot go into an rcu_free sheaf: it is of another node, or there is none to be had. It waits in the classic batch, which is freed past the sheaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node that may serve the request has pages: it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of this CPU&apos;s cpu slab joins its private list without a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first object of the cpu slab&apos;s private list, without a lock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::DiagnosticsDock</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looking costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paint a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to paint all panels once, moving mean; 8 ms is the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that were drawn in the last half second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the model, in wall-clock time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the sampler takes, as a share of one CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that came too fast to be kept; 0 is normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded model time; older samples are thinned out, not lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounded: it stops growing when the rings are full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In RAM, all of it: model, history and window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::Explain</name>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be repeated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way back: %1. In exact mode one operation runs at a time, in an order that follows from the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in exact mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same scenario again, one operation at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a moment in a plot first: the operation behind it is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tours …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the tours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? A tour takes less than five minutes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tour of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tours (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished">运行(&amp;R)</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back by one operation; the run is repeated from its seed (exact mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◂ step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back by ten operations (exact mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step the selected &amp;CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until the selected CPU has executed one operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;low motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation by operation, slow enough to watch every exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the operation behind the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the operation that made the curve move at the cursor, and step over it (exact mode); a click into a plot does the same while paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run in e&amp;xact mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same scenario again, one operation at a time: then it can go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run in co&amp;ncurrent mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same scenario again with several CPUs at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show exchanges as arrows that stand still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate one object of the shown cache on the selected CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the object allocated by hand last, on the selected CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free a&amp;ll by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free all objects that were allocated by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free through &amp;RCU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kfree_rcu the object allocated by hand last, on the selected CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a &amp;grace period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for RCU is done now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prefill a sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a sheaf with at least ten objects, as a maple tree does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take from the prefilled sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate from the sheaf that was prefilled by hand; it cannot fail while it has objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret&amp;urn the prefilled sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the prefilled sheaf back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shrink the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush all sheaves and barns of the shown cache and give empty slabs back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU &amp;offline or online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected CPU offline, or bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the &amp;node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else takes all memory of the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back what filled the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Double the sheaf capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheaves of the shown cache take twice as many objects (what-if)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Halve the sheaf capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheaves of the shown cache take half as many objects (what-if)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;click allocates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left click on a CPU allocates there, right click frees, Shift and right click frees through RCU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow an ob&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the object handled by hand last, or the one on top of the selected CPU&apos;s main sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run until the object &amp;moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until the followed object is somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the object alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">帮助(&amp;H)</translation>
    </message>
    <message>
        <source>/Tours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tours …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tour; each takes less than five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the strip of the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tour of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step be&amp;fore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the tour do what it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the tour&apos;s question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour and return to what ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every word, panel and counter means; opens at the panel that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click something to learn what it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::GalleryDialog</name>
    <message>
        <source>Gallery: one scenario a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a question: barn, capacity, memory …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the scenarios whose words contain all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::Glossary</name>
    <message>
        <source>Grows when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A high value means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::HandsOn</name>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::JobStrip</name>
    <message>
        <source>Work in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this work; what runs now goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, about %3 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::JourneyPanel</name>
    <message>
        <source>operation %1, CPU %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at operation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its slab is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free in its slab, node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpu slab of CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use, from CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main of CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spare of CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rcu_free of CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barn of node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grace period, CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kfree_rcu batch, CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prefilled sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object %1 of slab %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object&apos;s journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One object is followed here from its slab through sheaves and barns. Select a CPU and press J to follow the object on top of its main sheaf, then Shift+J to run until it moves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::LocalityPanel</name>
    <message>
        <source>Locality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects between CPUs&apos; nodes and slabs&apos; nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU&apos;s node (row), slab&apos;s node (column); refills, flushes and objects past the sheaves; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the run began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cache: which nodes&apos; slabs its objects come from is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flows of %1 come with the next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken from slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given back to slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour: objects, most in yellow; number: share of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all allocations came from sheaves and crossed nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs of node %1 took %2 objects from slabs of node %3: %4 of what they took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs of node %1 gave %2 objects back to slabs of node %3: %4 of what they gave back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects %2, %3 of them on the CPU&apos;s own node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs of node %1, slabs of node %2: %3 objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects that were freed into a sheaf and allocated from it again are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::LocksPanel</name>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquisitions and contended share of barn locks and list_locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquisitions, contended share, time waited; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barn n%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list_lock n%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cache: its barn locks and list_locks are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, waited %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquired at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more that were taken less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact mode: one CPU at a time, so no lock ever waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock of the barn of node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list_lock of node %1&apos;s partial list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken %2 times in %3; %4 of it had to wait, %5 of host time in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: taken %2 times, %3 contended, %4 waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact mode runs one CPU at a time, so no lock ever waits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::MachineEditor</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit or invent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes, CPUs, memory and distances; or paste numactl -H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name without blanks, for files and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs and memory of each node; memory as 64 GiB, 512 MiB, or a number of MiB. Slabs cannot use Movable memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances between nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the SLIT: 10 is the node itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of numactl -H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what numactl -H prints; a quoted or wrapped mail will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movable memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barn in 7.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barn in 7.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;odes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numactl -H &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the chosen node, or of the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen one, with its CPUs and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is affected by the memoryless-node work of 7.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are affected by the memoryless-node work of 7.1: without a barn in 7.0, with one in 7.1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::MachineLegend</name>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rcu_free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU: 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects in main + spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full sheaf in barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked in sheaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::MachinePanel</name>
    <message>
        <source>CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>each CPU: main, spare, rcu_free of %1 objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card for each NUMA node appears here as soon as a scenario runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barn of %1: %2 full sheaves and %3 empty ones. The kernel keeps at most %4 full and %5 empty where it looks at the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slabs on the partial list of %2, by the share of their objects in use (left: none, right: all). %3 slabs or more: a slab that gets empty is given back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::MainWindow</name>
    <message>
        <source>/Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/Maximise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 the whole window, or put everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 shows, as a table that can be read aloud, sorted and copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maximise the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the panel with the focus the whole window, or put everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the panel as a &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the panel with the focus shows, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maximise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detach or put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large type for a lecture hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce&amp;d motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges do not flash and nothing glides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen, or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dia&amp;gnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame time, cost of sampling, dropped rows and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S) …</translation>
    </message>
    <message>
        <source>Looks, language, what is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command that has a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheafscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model ran out of memory and goes on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has come to its end; the history stays. Choose a scenario to run another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, SLUB %3 – Sheafscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured to %1, with its text beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numactl -H text or hwloc XML (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine from an hwloc synthetic string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: pack:2 numa:2(memory=64GiB) core:12 pu:2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Stop every CPU and freeze the picture, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execute one operation and say what it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execute ten operations, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same scenario again from its seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart with the &amp;next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the scenario with other random numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the running allocator …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheaf capacity, barn limits, min_partial, shrink, CPU offline, a full node: while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations per second of model time, all CPUs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>场景(&amp;S)</translation>
    </message>
    <message>
        <source>/Era</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLUB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model the allocator of kernel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism &amp;overrides …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the era another value of a mechanism and run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on the CPUs, nodes and memory of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numactl -H text or hwloc XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;synthetic string …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hwloc synthetic description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light &amp;theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this moment while the run goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;60 frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw twice as often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ollow the present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest moment at the right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all recorded time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show half as much time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show twice as much time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select no CPU and no node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring %1 to the front, or hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/Detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a window of its own, or put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panels back where they belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>截图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Window …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the window as PNG, SVG or PDF, with its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/One panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of %1 as PNG, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sheafscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and what the numbers mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheafscope %1: a userspace re-implementation of the Linux slab allocator. It explains mechanisms and ratios; it does not replace a measurement on a kernel. GPL-3.0-or-later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario, trace, script or machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again what ran before the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gallery …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios with the question that each answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario, kernel trace, op script or machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what runs as a scenario file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what runs as another scenario file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields of the scenario, or its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the command line on the clipboard that draws exactly this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the trace: %1 M operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker &amp;A here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set marker A at the cursor, else at the newest visible moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker &amp;B here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set marker B; panels then tell the values at both and the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take markers A and B away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom to A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what lies between the markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom b&amp;ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was visible before the last zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last zoom back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book&amp;mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a bookmark at the cursor, or take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the marker, bookmark or change before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the marker, bookmark or change after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message with all that is known about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::MotionOverlay</name>
    <message>
        <source>What the last step moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new slab %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slab %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 object, home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a grace period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::NodeCardPainter</name>
    <message>
        <source>CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slabs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 … 100 % of a slab in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 … 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::NodeFacts</name>
    <message>
        <source>no CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Movable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects come from node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only Movable memory: no slab page can live here; frees bypass sheaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only Movable: no slab pages; frees bypass sheaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frees bypass sheaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only Movable memory: no slab page can live here; objects come from node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only Movable: no slab pages; objects from node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sheaves and no barn in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sheaves in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sheaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cache has no sheaves, so no barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache without sheaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no barn of its own: uses that of node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barn of node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no barn in %1: cpu slab only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no barn in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no barn in %1: nothing to exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1 sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 fast and %2 slow allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial list always empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list always empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no partial list of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no partial list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barn since 7.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1 on node %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slabs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked in sheaves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barn %1 full, %2 empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1 full, %2 empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partial slabs (min %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::NodeMemoryPanel</name>
    <message>
        <source>Node memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slabs, parked objects and free memory of each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above: used by slabs; below: free; node %1 bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node: its memory is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only Movable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slabs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parked %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slabs, node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free, node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1: %2 of %3 free, slabs use %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 page blocks went to other nodes&apos; requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallback %1 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movable, never for slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallback from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1 at %2: slabs use %3, %4 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other nodes&apos; requests took %1 page blocks from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::OfferStrip</name>
    <message>
        <source>What is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the offer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::OverridesDialog</name>
    <message>
        <source>Mechanism overrides of SLUB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the choice cannot be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to &amp;era</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Commit not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Commit %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in this era</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the era.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mechanism(s) other than in the era.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheafscope::PanelDock</name>
    <message>
        <source>%1: drag to move, double click to detach or put back, right click for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels that share this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::ParkedPanel</name>
    <message>
        <source>Parked memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of free objects in sheaves and barns, by cache and node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of free objects in sheaves and barns; caches: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheaves and no barns: nothing is parked there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all caches, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in sheaves of CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in barns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 caches that hold less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of free objects are parked, %3 in the sheaves of CPUs and %4 in barns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All caches on node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 the sheaves and barns of all caches held %2 of free objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked on %1: %2, of it %3 in sheaves of CPUs and %4 in barns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::PartialSlabsPanel</name>
    <message>
        <source>1 slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of each node&apos;s list; its slabs, object by object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1: %2, in list order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node: its partial list is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: its objects come from node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1 has no partial list of its own%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slabs of node %1 come with the next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slabs come with the next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parked in sheaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slab %1, place %2 on the list: %3 of %4 objects live, %5 parked in sheaves, %6 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1, %2: %3 slabs on the partial list, at least %4 are kept; %5 slabs in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of them hold %2 live, %3 parked and %4 free objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; bound by sheaves %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound: min_partial + sheaves = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slabs, node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial list of node %1 at %2: %3 slabs. With sheaves it is expected to stay below min_partial and one slab for each sheaf of the node&apos;s CPUs and barn, %4 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound by min_partial and the sheaves of CPUs and barn: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::PathsPanel</name>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs of node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which path served allocations and frees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of allocations (above) and frees, %1; line: objects a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cache: the paths that serve it are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CPU&apos;s main sheaf had an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spare swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main was empty and the spare sheaf took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the barn gave a full sheaf for the empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheaf was refilled from partial slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpu slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CPU&apos;s frozen slab had an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpu partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slab of the cpu partial list became the cpu slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one object came straight from a node&apos;s partial list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages were taken for a new slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other node asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program asked for a node that the sheaves do not serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main had room, or the spare sheaf took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the barn took the full sheaf or gave an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty sheaf was allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheaf was flushed to its slabs to make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the object belongs to the CPU&apos;s frozen slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the object went straight back to its slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the object is of another node and went straight to its slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rcu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kfree_rcu put it into the rcu_free sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of allocations at %2 (%3): %4 – %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of frees at %2 (%3): %4 – %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, since the run began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::PlotPanel</name>
    <message>
        <source>No data yet: choose a scenario and start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From A to B, %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it; what runs goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::RewindStrip</name>
    <message>
        <source>Progress of going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the operations that are done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay where the run stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is repeated from its seed, %1 operations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::ScenarioEditor</name>
    <message>
        <source>described in the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to edit the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the workload imitates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario as a file; comments are allowed here, and are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a scenario file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished">运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run this scenario in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what runs as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario can run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::ScenarioSession</name>
    <message>
        <source>scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>era %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every setting as it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::SheafFillPanel</name>
    <message>
        <source>Sheaf fill</source>
        <translation>Sheaf 填充</translation>
    </message>
    <message>
        <source>objects in main + spare; rows: CPUs by node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cache: the fill of its sheaves is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheaves in %2: nothing to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below: min, mean, max of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1 on node %2 at %3: nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1 on node %2 at %3: %4 of %5 objects in main + spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 CPUs: main + spare hold %3 to %4 objects, %5 on average, of %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a plot that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the sample before or after, in every panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier or later by a tenth of what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+, -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything that is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach, maximise, hide, show as table, capture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::SimulationController</name>
    <message>
        <source>nothing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in concurrent mode several CPUs run at the same time, so the order of their operations is nowhere written down and cannot be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run stands at its beginning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model time, operations a second, frames a second with the time to paint one, cost of sampling as a share of one CPU, rows that came too fast to be kept, recorded time and its memory, seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario is being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames/s, %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allocations failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>userspace model of SLUB %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::StepState</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rcu_free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barn full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barn empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1, node %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::SysfsModel</name>
    <message>
        <source>Caches that were merged into this one; the model merges none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that every object is aligned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects meant for the cpu partial list; 0 from 7.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cpu slabs and the slabs on cpu partial lists, by node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constructor; empty if there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: SLAB_TYPESAFE_BY_RCU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: SLAB_HWCACHE_ALIGN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty slabs that a node&apos;s partial list keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that the creator asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects in use, by node; those in sheaves and cpu slabs count as in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects in use in slabs on the nodes&apos; partial lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects in a slab of the preferred order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of a slab as a power of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slabs on the nodes&apos; partial lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debugging: not modelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: the objects can be reclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the partial lists of other nodes are searched, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects in a full sheaf; 0: no sheaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that an object takes in its slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All slabs, by node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated objects (slabs) on the cpu partial lists, by CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects that all slabs together hold, by node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file in /sys/kernel/slab/CACHE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the kernel would print: the sum, then each CPU or node that is not 0; copy takes it whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::SysfsPanel</name>
    <message>
        <source>Filter files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysfs files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scenario runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/sys/kernel/slab/%1 · SLUB %2 · +n: n more CPUs or nodes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::TableDialog</name>
    <message>
        <source>%1 as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the panel shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as tab-separated text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::TablePanel</name>
    <message>
        <source>and %1 more rows, which the text beside the picture has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that was recorded, and the part that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking back, End follows again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations per second; %1 recorded; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to look at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1 to %2; drag to move, drag an edge to resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded from %1 to %2 of model time; shown are %3 to %4%5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, following the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::TourBar</name>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tour says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tour asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the tour do what it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour and return to what ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario is being prepared …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ No: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Done. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with this (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::TourDialog</name>
    <message>
        <source>Tours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tour is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a tour of your own from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheafscope::ViewState</name>
    <message>
        <source>slab %1 on node %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barn of node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1 on node %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, main sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, spare sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rcu_free sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to B, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

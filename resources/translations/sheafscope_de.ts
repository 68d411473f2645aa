<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>core</name>
    <message>
        <source>test</source>
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
        <translation>Cache</translation>
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
        <translation>Caches</translation>
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
        <translation>Ära</translation>
    </message>
    <message>
        <source>Kernel generation whose SLUB is modelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What the CPUs do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>CPUs, NUMA nodes and their memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cache that the panels show in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pace</source>
        <translation>Tempo</translation>
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
        <translation>Zähler</translation>
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
        <translation>Maschine</translation>
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
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
        <translation>&amp;Einstellungen …</translation>
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
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
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
        <translation>&amp;Szenario</translation>
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
        <translation>&amp;Aufnahme</translation>
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
        <translation>&amp;Weiter</translation>
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
        <source>node %1</source>
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
</context>
<context>
    <name>sheafscope::PlotPanel</name>
    <message>
        <source>No data yet: choose a scenario and start it.</source>
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
        <translation>Einstellungen</translation>
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
        <translation>Füllung der Sheaves</translation>
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
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>NamedLayouts</name>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <source>Everything at a glance: tables at the right, two rows of plots below</source>
        <translation>Alles auf einen Blick: Tabellen rechts, zwei Reihen Diagramme darunter</translation>
    </message>
    <message>
        <source>&amp;Barns</source>
        <translation>&amp;Barns</translation>
    </message>
    <message>
        <source>How sheaves move between CPUs and barns</source>
        <translation>Wie Sheaves zwischen CPUs und Barns wandern</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>Where the memory is: slabs, nodes, what sheaves and barns hold</source>
        <translation>Wo der Speicher ist: Slabs, Knoten, Inhalt von Sheaves und Barns</translation>
    </message>
    <message>
        <source>&amp;Lecture</source>
        <translation>&amp;Vorlesung</translation>
    </message>
    <message>
        <source>A large portrait and the decision log, for a projector</source>
        <translation>Ein großes Porträt und das Entscheidungsprotokoll, für den Beamer</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>The Compare view alone: what differs between eras, why, and how much</source>
        <translation>Nur die Ansicht „Vergleichen“: was sich zwischen Ären unterscheidet, warum und um wie viel</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>When the window opens</source>
        <translation>Beim Öffnen des Fensters</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Colours of the window; captures from the window have them too.</source>
        <translation>Farben des Fensters; Aufnahmen aus dem Fenster haben sie ebenfalls.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Vortragsmodus</translation>
    </message>
    <message>
        <source>Large type for a lecture hall.</source>
        <translation>Große Schrift für den Hörsaal.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced: exchanges do not flash and nothing glides.</source>
        <translation>Reduziert: Austausche blinken nicht, und nichts gleitet.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when the window is opened the next time.</source>
        <translation>Wirkt, wenn das Fenster das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>Restore the layout</source>
        <translation>Layout wiederherstellen</translation>
    </message>
    <message>
        <source>Size of the window and places of the panels, as they were.</source>
        <translation>Größe des Fensters und Anordnung der Panels wie zuletzt.</translation>
    </message>
    <message>
        <source>Go on with the last scenario</source>
        <translation>Mit dem letzten Szenario fortfahren</translation>
    </message>
    <message>
        <source>Otherwise the window begins with the default scenario.</source>
        <translation>Sonst beginnt das Fenster mit dem Standardszenario.</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Twice as many look smoother and cost twice as much.</source>
        <translation>Doppelt so viele wirken flüssiger und kosten doppelt so viel.</translation>
    </message>
    <message>
        <source>30</source>
        <translation>30</translation>
    </message>
    <message>
        <source>60</source>
        <translation>60</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Objects taken from the CPU&apos;s main sheaf (6.18, 6.19).</source>
        <translation>Objekte, die aus dem main-Sheaf der CPU genommen wurden (6.18, 6.19).</translation>
    </message>
    <message>
        <source>7.0 on: objects taken from the CPU&apos;s main sheaf; before: objects taken from the cpu slab without a lock.</source>
        <translation>Ab 7.0: Objekte, die aus dem main-Sheaf der CPU genommen wurden; davor: Objekte, die ohne Lock aus dem CPU-Slab genommen wurden.</translation>
    </message>
    <message>
        <source>Allocations that had to go to the slabs: the sheaves could not serve them.</source>
        <translation>Zuteilungen, die zu den Slabs gehen mussten: Die Sheaves konnten sie nicht bedienen.</translation>
    </message>
    <message>
        <source>Objects put into the CPU&apos;s main sheaf (6.18, 6.19).</source>
        <translation>Objekte, die in den main-Sheaf der CPU gelegt wurden (6.18, 6.19).</translation>
    </message>
    <message>
        <source>Objects that kfree_rcu put into the CPU&apos;s rcu_free sheaf.</source>
        <translation>Objekte, die kfree_rcu in den rcu_free-Sheaf der CPU legte.</translation>
    </message>
    <message>
        <source>kfree_rcu found no rcu_free sheaf to use and fell back to classic batching.</source>
        <translation>kfree_rcu fand keinen nutzbaren rcu_free-Sheaf und wich auf den klassischen Batch aus.</translation>
    </message>
    <message>
        <source>7.0 on: objects put into the CPU&apos;s main sheaf; before: objects freed to the CPU&apos;s own cpu slab.</source>
        <translation>Ab 7.0: Objekte, die in den main-Sheaf der CPU gelegt wurden; davor: Objekte, die in den eigenen CPU-Slab der CPU freigegeben wurden.</translation>
    </message>
    <message>
        <source>7.0 on: objects freed straight to their slab; before: calls that freed to a slab other than the cpu slab.</source>
        <translation>Ab 7.0: Objekte, die direkt in ihren Slab freigegeben wurden; davor: Aufrufe, die in einen anderen Slab als den CPU-Slab freigaben.</translation>
    </message>
    <message>
        <source>Frees to a slab that is another CPU&apos;s cpu slab.</source>
        <translation>Freigaben in einen Slab, der CPU-Slab einer anderen CPU ist.</translation>
    </message>
    <message>
        <source>A full slab got a free object and joined its node&apos;s partial list.</source>
        <translation>Ein voller Slab bekam ein freies Objekt und kam in die partial-Liste seines Knotens.</translation>
    </message>
    <message>
        <source>A slab became empty and left the partial list, as min_partial slabs were there already.</source>
        <translation>Ein Slab wurde leer und verließ die partial-Liste, da dort schon min_partial Slabs waren.</translation>
    </message>
    <message>
        <source>A cpu slab was taken from a node&apos;s partial list.</source>
        <translation>Ein CPU-Slab wurde aus der partial-Liste eines Knotens geholt.</translation>
    </message>
    <message>
        <source>New slabs: pages taken from the page allocator.</source>
        <translation>Neue Slabs: vom Seitenallokator geholte Seiten.</translation>
    </message>
    <message>
        <source>The cpu slab was refilled with the objects that others had freed to it.</source>
        <translation>Der CPU-Slab wurde mit den Objekten aufgefüllt, die andere in ihn freigegeben hatten.</translation>
    </message>
    <message>
        <source>The node asked for was not that of the CPU, of the sheaf&apos;s top object or of the cpu slab.</source>
        <translation>Der angefragte Knoten war nicht der der CPU, des obersten Objekts im Sheaf oder des CPU-Slabs.</translation>
    </message>
    <message>
        <source>Empty slabs given back to the page allocator by a free.</source>
        <translation>Leere Slabs, die eine Freigabe an den Seitenallokator zurückgab.</translation>
    </message>
    <message>
        <source>Cpu slabs abandoned by a flush.</source>
        <translation>CPU-Slabs, die bei einem Flush aufgegeben wurden.</translation>
    </message>
    <message>
        <source>Cpu slab was full when it was deactivated.</source>
        <translation>Der CPU-Slab war voll, als er deaktiviert wurde.</translation>
    </message>
    <message>
        <source>Cpu or cpu partial slab was empty and discarded.</source>
        <translation>Ein CPU-Slab oder CPU-partial-Slab war leer und wurde verworfen.</translation>
    </message>
    <message>
        <source>Cpu slab was moved to the head of the partial list.</source>
        <translation>Der CPU-Slab kam an den Anfang der partial-Liste.</translation>
    </message>
    <message>
        <source>Cpu slab was moved to the tail of the partial list.</source>
        <translation>Der CPU-Slab kam ans Ende der partial-Liste.</translation>
    </message>
    <message>
        <source>Deactivated cpu slab held objects that other CPUs had freed.</source>
        <translation>Der deaktivierte CPU-Slab enthielt Objekte, die andere CPUs freigegeben hatten.</translation>
    </message>
    <message>
        <source>Cpu slab was exhausted and left without any list work.</source>
        <translation>Der CPU-Slab war aufgebraucht und wurde ohne jede Listenarbeit verlassen.</translation>
    </message>
    <message>
        <source>The preferred page order could not be had; the slab is smaller.</source>
        <translation>Die bevorzugte Ordnung war nicht zu bekommen; der Slab ist kleiner.</translation>
    </message>
    <message>
        <source>The cpu slab fast path lost a race and was retried.</source>
        <translation>Der Fast Path des CPU-Slabs verlor ein Race und wurde wiederholt.</translation>
    </message>
    <message>
        <source>An update of a slab lost a race against another CPU and was retried.</source>
        <translation>Die Änderung eines Slabs verlor ein Race gegen eine andere CPU und wurde wiederholt.</translation>
    </message>
    <message>
        <source>A cpu slab was taken from the cpu partial list.</source>
        <translation>Ein CPU-Slab wurde aus der CPU-partial-Liste geholt.</translation>
    </message>
    <message>
        <source>A free put a full slab onto the CPU&apos;s cpu partial list.</source>
        <translation>Eine Freigabe legte einen vollen Slab in die CPU-partial-Liste der CPU.</translation>
    </message>
    <message>
        <source>Slabs moved from a node&apos;s partial list to the cpu partial list.</source>
        <translation>Slabs, die von der partial-Liste eines Knotens in die CPU-partial-Liste kamen.</translation>
    </message>
    <message>
        <source>The cpu partial list was too long and went to the node&apos;s partial list as a whole.</source>
        <translation>Die CPU-partial-Liste war zu lang und ging als Ganzes in die partial-Liste des Knotens.</translation>
    </message>
    <message>
        <source>Objects flushed from sheaves back to slabs.</source>
        <translation>Objekte, die per Flush aus Sheaves in Slabs zurückgingen.</translation>
    </message>
    <message>
        <source>Objects refilled into sheaves from slabs.</source>
        <translation>Objekte, die per Refill aus Slabs in Sheaves kamen.</translation>
    </message>
    <message>
        <source>Sheaves allocated.</source>
        <translation>Zugeteilte Sheaves.</translation>
    </message>
    <message>
        <source>Sheaves freed.</source>
        <translation>Freigegebene Sheaves.</translation>
    </message>
    <message>
        <source>Full sheaves got from the barn.</source>
        <translation>Volle Sheaves, die aus dem Barn kamen.</translation>
    </message>
    <message>
        <source>The barn had no full sheaf to give.</source>
        <translation>Der Barn hatte keinen vollen Sheaf abzugeben.</translation>
    </message>
    <message>
        <source>Full sheaves put into the barn.</source>
        <translation>Volle Sheaves, die in den Barn kamen.</translation>
    </message>
    <message>
        <source>The barn was full: a sheaf had to be flushed instead.</source>
        <translation>Der Barn war voll: Stattdessen war ein Flush eines Sheaf nötig.</translation>
    </message>
    <message>
        <source>Prefills served by the CPU&apos;s spare sheaf.</source>
        <translation>Prefills, die der spare-Sheaf der CPU bediente.</translation>
    </message>
    <message>
        <source>Prefills that needed a sheaf from the barn or a new one.</source>
        <translation>Prefills, die einen Sheaf aus dem Barn oder einen neuen brauchten.</translation>
    </message>
    <message>
        <source>Prefills of more objects than a sheaf of this cache can hold.</source>
        <translation>Prefills mit mehr Objekten, als ein Sheaf dieses Caches fassen kann.</translation>
    </message>
    <message>
        <source>Prefilled sheaves returned as the CPU&apos;s spare.</source>
        <translation>Vorgefüllte Sheaves, die als spare der CPU zurückkamen.</translation>
    </message>
    <message>
        <source>Prefilled sheaves returned while the CPU had a spare already.</source>
        <translation>Vorgefüllte Sheaves, die zurückkamen, als die CPU schon einen spare hatte.</translation>
    </message>
    <message>
        <source>Which caches have per-CPU sheaves and barns.</source>
        <translation>Welche Caches Sheaves je CPU und Barns haben.</translation>
    </message>
    <message>
        <source>kfree_rcu() collects objects in an rcu_free sheaf, or in arrays past the sheaves (what-if; on in every kernel with sheaves).</source>
        <translation>kfree_rcu() sammelt Objekte in einem rcu_free-Sheaf, oder in Feldern an den Sheaves vorbei (Was-wäre-wenn; an in jedem Kernel mit Sheaves).</translation>
    </message>
    <message>
        <source>An allocation on the CPU&apos;s own node may be served by its sheaves (what-if; on in every kernel with sheaves).</source>
        <translation>Eine Zuteilung auf dem eigenen Knoten der CPU darf aus ihren Sheaves kommen (Was-wäre-wenn; an in jedem Kernel mit Sheaves).</translation>
    </message>
    <message>
        <source>Sheaf capacity: what the creator asks for, or at least 60/28/12/4 objects by size.</source>
        <translation>Sheaf-Kapazität: was beim Anlegen verlangt wird, oder mindestens 60/28/12/4 Objekte je nach Größe.</translation>
    </message>
    <message>
        <source>Whose partial slabs a refill may take: the CPU&apos;s own memory node&apos;s, or those of other nodes too.</source>
        <translation>Wessen partial-Slabs ein Refill nehmen darf: die des eigenen Speicherknotens der CPU, oder auch die anderer Knoten.</translation>
    </message>
    <message>
        <source>Where an empty main sheaf goes after a refill.</source>
        <translation>Wohin ein leerer main-Sheaf nach einem Refill geht.</translation>
    </message>
    <message>
        <source>Caches with sheaves may be merged unless they ask for a capacity.</source>
        <translation>Caches mit Sheaves dürfen zusammengelegt werden, wenn sie keine Kapazität verlangen.</translation>
    </message>
    <message>
        <source>What a prefill of 0 objects gives.</source>
        <translation>Was ein Prefill von 0 Objekten ergibt.</translation>
    </message>
    <message>
        <source>The free pointer of a cache with a constructor whose creator names a place for it.</source>
        <translation>Der Freizeiger eines Cache mit Konstruktor, für den beim Anlegen ein Platz genannt wird.</translation>
    </message>
    <message>
        <source>Whether kmalloc_nolock() and kfree_nolock() go past the sheaves or use them.</source>
        <translation>Ob kmalloc_nolock() und kfree_nolock() an den Sheaves vorbeigehen oder sie benutzen.</translation>
    </message>
    <message>
        <source>Allocations that pass the sheaves by for the sake of a node count in ALLOC_NODE_MISMATCH.</source>
        <translation>Zuteilungen, die eines Knotens wegen an den Sheaves vorbeigehen, zählen in ALLOC_NODE_MISMATCH.</translation>
    </message>
    <message>
        <source>Whose kfree_rcu() without a sheaf counts in FREE_RCU_SHEAF_FAIL: caches with sheaves, or all.</source>
        <translation>Wessen kfree_rcu() ohne Sheaf in FREE_RCU_SHEAF_FAIL zählt: Caches mit Sheaves, oder alle.</translation>
    </message>
    <message>
        <source>Which allocations may refill a sheaf: those that may block, or all that may spin.</source>
        <translation>Welche Zuteilungen den Refill eines Sheaf auslösen dürfen: die, die blockieren dürfen, oder alle, die auf einen Lock spinnen dürfen.</translation>
    </message>
    <message>
        <source>Which nodes have a barn: those with memory, or all online ones.</source>
        <translation>Welche Knoten einen Barn haben: die mit Speicher, oder alle, die online sind.</translation>
    </message>
    <message>
        <source>By which node a CPU finds its barn: numa_mem_id() or numa_node_id().</source>
        <translation>Mit welchem Knoten eine CPU ihren Barn findet: numa_mem_id() oder numa_node_id().</translation>
    </message>
    <message>
        <source>Whose objects a CPU may free into its sheaves: any (what-if), its own node&apos;s, or any on a node without normal memory.</source>
        <translation>Wessen Objekte eine CPU in ihre Sheaves freigeben darf: beliebige (Was-wäre-wenn), die ihres eigenen Knotens, oder beliebige auf einem Knoten ohne normalen Speicher.</translation>
    </message>
    <message>
        <source>How a bulk free sorts out remote objects.</source>
        <translation>Wie eine Bulk-Freigabe Objekte anderer Knoten aussortiert.</translation>
    </message>
    <message>
        <source>Whether shrink empties all barns before it looks at any partial list.</source>
        <translation>Ob ein Shrink erst alle Barns leert, bevor er eine partial-Liste ansieht.</translation>
    </message>
    <message>
        <source>Oversize prefilled sheaves count in SHEAF_ALLOC and SHEAF_FREE.</source>
        <translation>Vorgefüllte Sheaves in Übergröße zählen in SHEAF_ALLOC und SHEAF_FREE.</translation>
    </message>
    <message>
        <source>The kmalloc of a sheaf struct forgets __GFP_THISNODE.</source>
        <translation>Das kmalloc einer Sheaf-Struktur vergisst __GFP_THISNODE.</translation>
    </message>
    <message>
        <source>Full sheaves that a barn takes (what-if; 10 in every kernel).</source>
        <translation>Volle Sheaves, die ein Barn annimmt (Was-wäre-wenn; 10 in jedem Kernel).</translation>
    </message>
    <message>
        <source>Empty sheaves that a barn takes from RCU (what-if; 10 in every kernel).</source>
        <translation>Leere Sheaves, die ein Barn von RCU annimmt (Was-wäre-wenn; 10 in jedem Kernel).</translation>
    </message>
    <message>
        <source>Objects in a sheaf of every cache that has sheaves, above or below what the rule says (what-if; 0: by the rule).</source>
        <translation>Objekte in einem Sheaf jedes Caches, der Sheaves hat, mehr oder weniger als nach der Regel (Was-wäre-wenn; 0: nach der Regel).</translation>
    </message>
    <message>
        <source>Fork storm</source>
        <translation>Fork-Sturm</translation>
    </message>
    <message>
        <source>Every CPU forks a burst of child processes, lets the children that live on it write to their maple trees and exit, rests, and begins again. It touches the caches of a fork without threads, at the counts of a small shell, with prefilled sheaves for the tree copy and kfree_rcu for replaced tree nodes. It leaves out page tables, kernel stacks and open files; execve is a scenario of its own. With vmas=11, anon=5, maple-writes=0 it allocates from each cache what real kernels counted for the fork of a tiny static program. It helps with: how many live children a CPU&apos;s sheaves can take before objects go through the barn and slabs are allocated and discarded, and what children that exit on other CPUs change.</source>
        <translation>Jede CPU erzeugt per fork einen Burst von Kindprozessen, lässt die Kinder, die auf ihr leben, in ihre Maple Trees schreiben und enden, ruht und beginnt von vorn. Benutzt werden die Caches eines fork ohne Threads, in den Anzahlen einer kleinen Shell, mit vorgefüllten Sheaves für die Kopie des Baums und kfree_rcu für ersetzte Baumknoten. Nicht dabei sind Seitentabellen, Kernel-Stacks und offene Dateien; execve ist ein eigenes Szenario. Mit vmas=11, anon=5, maple-writes=0 wird aus jedem Cache so viel zugeteilt, wie echte Kernel beim fork eines winzigen statischen Programms zählten. Hilft zu verstehen, wie viele lebende Kinder die Sheaves einer CPU verkraften, bevor Objekte durch den Barn gehen und Slabs zugeteilt und verworfen werden, und was Kinder ändern, die auf anderen CPUs enden.</translation>
    </message>
    <message>
        <source>Mappings (vm_area_struct) of the forking process, and so of its child</source>
        <translation>Mappings (vm_area_struct) des Prozesses, der fork aufruft, und damit seines Kindes</translation>
    </message>
    <message>
        <source>Mappings of them that have an anon_vma and two anon_vma_chain</source>
        <translation>Davon Mappings, die einen anon_vma und zwei anon_vma_chain haben</translation>
    </message>
    <message>
        <source>Live children of a CPU: what it forks in one burst, on average</source>
        <translation>Lebende Kinder einer CPU: so viele erzeugt sie im Mittel in einem Burst</translation>
    </message>
    <message>
        <source>Share of children that live and exit on another CPU</source>
        <translation>Anteil der Kinder, die auf einer anderen CPU leben und enden</translation>
    </message>
    <message>
        <source>Share of those that do so on another NUMA node</source>
        <translation>Anteil von diesen, die es auf einem anderen NUMA-Knoten tun</translation>
    </message>
    <message>
        <source>1: tree copies take prefilled sheaves (6.18 and later), 0: bulk allocations</source>
        <translation>1: Kopien des Baums nehmen vorgefüllte Sheaves (ab 6.18), 0: Bulk-Zuteilungen</translation>
    </message>
    <message>
        <source>radix_tree_node allocations of a process, freed after a grace period</source>
        <translation>Zuteilungen aus radix_tree_node je Prozess, nach einer Grace Period freigegeben</translation>
    </message>
    <message>
        <source>1: also task_exec_state and a kmalloc-128 for each program (7.2 and later)</source>
        <translation>1: auch task_exec_state und ein kmalloc-128 für jedes Programm (ab 7.2)</translation>
    </message>
    <message>
        <source>Grace periods of the run that make one for call_rcu; more: deeper batches of frees</source>
        <translation>Grace Periods des Laufs, die für call_rcu eine ergeben; mehr: größere Batches von Freigaben</translation>
    </message>
    <message>
        <source>Object size of task_struct</source>
        <translation>Objektgröße von task_struct</translation>
    </message>
    <message>
        <source>Object size of signal_cache</source>
        <translation>Objektgröße von signal_cache</translation>
    </message>
    <message>
        <source>Object size of mm_struct</source>
        <translation>Objektgröße von mm_struct</translation>
    </message>
    <message>
        <source>The one CPU that forks; -1: all CPUs do</source>
        <translation>Die einzige CPU, die fork aufruft; -1: alle CPUs</translation>
    </message>
    <message>
        <source>Operations that a CPU lets pass between two bursts, on average</source>
        <translation>Operationen, die eine CPU zwischen zwei Bursts verstreichen lässt, im Mittel</translation>
    </message>
    <message>
        <source>Maple tree writes of a living child, each frees a node by kfree_rcu</source>
        <translation>Schreibvorgänge eines lebenden Kindes in seinen Maple Tree; jeder gibt einen Baumknoten per kfree_rcu frei</translation>
    </message>
    <message>
        <source>Execve loop</source>
        <translation>Execve-Schleife</translation>
    </message>
    <message>
        <source>Every CPU forks children that start a program and exit: linux_binprm, names, files, credentials and a new mm are allocated, the copied memory map goes, and the program&apos;s mappings are made with writes to its maple tree, most of which free a node by kfree_rcu and some split one with a prefilled sheaf. Counts are those of a dynamically linked program in a trace of Linux 6.18; exec-vmas=6, exec-anon=1, exec-writes=7, interpreter=0 is the tiny static program for which real kernels of every era were counted. It leaves out page tables, file systems and what the program itself does. It helps with: why execve benchmarks lose between 6.19 and 7.0 although each operation holds few objects, and how kfree_rcu feeds the barn.</source>
        <translation>Jede CPU erzeugt per fork Kinder, die ein Programm starten und enden: linux_binprm, Namen, Dateien, Credentials und ein neues mm werden zugeteilt, die kopierten Mappings verschwinden, und die Mappings des Programms entstehen mit Schreibvorgängen in seinen Maple Tree, von denen die meisten einen Baumknoten per kfree_rcu freigeben und manche einen mit einem vorgefüllten Sheaf teilen. Die Anzahlen sind die eines dynamisch gelinkten Programms in einem Trace von Linux 6.18; exec-vmas=6, exec-anon=1, exec-writes=7, interpreter=0 ist das winzige statische Programm, für das echte Kernel jeder Ära gezählt wurden. Nicht dabei sind Seitentabellen, Dateisysteme und was das Programm selbst tut. Hilft zu verstehen, warum execve-Benchmarks zwischen 6.19 und 7.0 verlieren, obwohl jede Operation nur wenige Objekte hält, und wie kfree_rcu den Barn speist.</translation>
    </message>
    <message>
        <source>Mappings of the program that is started</source>
        <translation>Mappings des Programms, das gestartet wird</translation>
    </message>
    <message>
        <source>Mappings of them that get an anon_vma and one anon_vma_chain</source>
        <translation>Davon Mappings, die einen anon_vma und einen anon_vma_chain bekommen</translation>
    </message>
    <message>
        <source>Maple tree writes while it is mapped, besides splits</source>
        <translation>Schreibvorgänge in den Maple Tree, während es gemappt wird, ohne die Teilungen</translation>
    </message>
    <message>
        <source>1: a dynamic loader is opened and mapped too, 0: a static program</source>
        <translation>1: auch ein dynamischer Lader wird geöffnet und gemappt, 0: ein statisches Programm</translation>
    </message>
    <message>
        <source>Object size of names_cache in bytes: 4096, or 192 from 7.0 on</source>
        <translation>Objektgröße von names_cache in Bytes: 4096, oder 192 ab 7.0</translation>
    </message>
    <message>
        <source>will-it-scale mmap2</source>
        <translation>will-it-scale mmap2</translation>
    </message>
    <message>
        <source>Every CPU maps a file and unmaps it, without end: a vm_area_struct, and writes to the maple tree that each make a node and free one by kfree_rcu, as the description of mmap in the specification has it. With threads, the CPUs of a process write the same tree in turn, so a node is freed on another CPU than it was allocated on. It leaves out the mmap lock, page tables and the file. It helps with: the 25 to 29 % between 6.19 and 7.0 that were measured with it on 192 CPUs, of which 6.17 shows nothing, and how kfree_rcu batches return through the barn.</source>
        <translation>Jede CPU mappt eine Datei und hebt das Mapping wieder auf, ohne Ende: ein vm_area_struct und Schreibvorgänge in den Maple Tree, die jeweils einen Baumknoten anlegen und einen per kfree_rcu freigeben, wie es die Beschreibung von mmap in der Spezifikation sagt. Mit Threads schreiben die CPUs eines Prozesses abwechselnd in denselben Baum, sodass ein Baumknoten auf einer anderen CPU freigegeben wird, als er zugeteilt wurde. Nicht dabei sind der mmap_lock, Seitentabellen und die Datei. Hilft, die 25 bis 29 % zwischen 6.19 und 7.0 zu verstehen, die damit auf 192 CPUs gemessen wurden und von denen 6.17 nichts zeigt, und wie Batches von kfree_rcu durch den Barn zurückkommen.</translation>
    </message>
    <message>
        <source>Threads of a process, on neighbouring CPUs; 1: every CPU is a process of its own</source>
        <translation>Threads eines Prozesses, auf benachbarten CPUs; 1: jede CPU ist ein eigener Prozess</translation>
    </message>
    <message>
        <source>CPUs that take part, the first ones; 0: all</source>
        <translation>CPUs, die teilnehmen, von der ersten an; 0: alle</translation>
    </message>
    <message>
        <source>Maple tree writes for each vm_area_struct, half at its making and half at its end</source>
        <translation>Schreibvorgänge in den Maple Tree je vm_area_struct, die Hälfte beim Anlegen und die Hälfte am Ende</translation>
    </message>
    <message>
        <source>Share of the writes that rebalance: 7 nodes prefilled, 3 used, the rest returned</source>
        <translation>Anteil der Schreibvorgänge, die umverteilen: 7 Baumknoten vorgefüllt, 3 benutzt, der Rest zurückgegeben</translation>
    </message>
    <message>
        <source>Grace periods of the run that make one for call_rcu (eras without maple sheaves)</source>
        <translation>Grace Periods des Laufs, die für call_rcu eine ergeben (Ären ohne Maple-Sheaves)</translation>
    </message>
    <message>
        <source>Operations that a CPU lets pass between two iterations, on average</source>
        <translation>Operationen, die eine CPU zwischen zwei Durchläufen verstreichen lässt, im Mittel</translation>
    </message>
    <message>
        <source>Mappings made before they are removed again; will-it-scale makes one</source>
        <translation>Mappings, die angelegt werden, bevor sie wieder entfernt werden; will-it-scale legt eines an</translation>
    </message>
    <message>
        <source>will-it-scale brk1</source>
        <translation>will-it-scale brk1</translation>
    </message>
    <message>
        <source>Every CPU grows its heap by a page and shrinks it again, without end: growing is one write to the maple tree, shrinking splits off a vm_area_struct and writes again. With threads, the CPUs of a process write the same tree in turn. It leaves out the mmap lock and page tables. It helps with: the same question as mmap2 where tree nodes, not mappings, are most of the traffic.</source>
        <translation>Jede CPU vergrößert ihren Heap um eine Seite und verkleinert ihn wieder, ohne Ende: Vergrößern ist ein Schreibvorgang in den Maple Tree, Verkleinern spaltet ein vm_area_struct ab und schreibt noch einmal. Mit Threads schreiben die CPUs eines Prozesses abwechselnd in denselben Baum. Nicht dabei sind der mmap_lock und Seitentabellen. Hilft bei derselben Frage wie mmap2, wenn Baumknoten und nicht Mappings den größten Teil des Verkehrs ausmachen.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>Every CPU allocates W objects of one cache, frees the same W, and again. It is the plainest picture of how many objects a CPU can hold before slabs and pages move, and leaves out everything else: no object changes CPU, no other cache is used. With the defaults the cache is as maple_node. It helps with: the W from which an era asks the page allocator, and how much of it the barn takes when all CPUs of a node burst together or only some.</source>
        <translation>Jede CPU teilt W Objekte eines Caches zu, gibt dieselben W frei, und wieder von vorn. Das ist das einfachste Bild davon, wie viele Objekte eine CPU halten kann, bevor Slabs und Seiten bewegt werden, und lässt alles andere weg: Kein Objekt wechselt die CPU, kein anderer Cache wird benutzt. Mit den Vorgabewerten ist der Cache wie maple_node. Hilft zu verstehen, ab welchem W eine Ära den Seitenallokator fragt, und wie viel davon der Barn aufnimmt, wenn alle CPUs eines Knotens gleichzeitig Bursts haben oder nur einige.</translation>
    </message>
    <message>
        <source>W, the objects a CPU allocates and then frees</source>
        <translation>W, die Objekte, die eine CPU zuteilt und dann freigibt</translation>
    </message>
    <message>
        <source>Object size in bytes</source>
        <translation>Objektgröße in Bytes</translation>
    </message>
    <message>
        <source>Sheaf capacity the cache asks for; 0: none, as most caches do</source>
        <translation>Sheaf-Kapazität, die der Cache verlangt; 0: keine, wie bei den meisten Caches</translation>
    </message>
    <message>
        <source>CPUs of each node that take part, the first ones; 0: all</source>
        <translation>CPUs jedes Knotens, die teilnehmen, von der ersten an; 0: alle</translation>
    </message>
    <message>
        <source>Operations that a CPU lets pass between two bursts, on average; 0: all CPUs keep in step</source>
        <translation>Operationen, die eine CPU zwischen zwei Bursts verstreichen lässt, im Mittel; 0: alle CPUs laufen im Gleichtakt</translation>
    </message>
    <message>
        <source>Cross-CPU</source>
        <translation>Cross-CPU</translation>
    </message>
    <message>
        <source>Every other CPU of a node allocates objects of one cache and mails them to a CPU that frees them, as network and block I/O do. It leaves out the work between the two. It helps with: how full and empty sheaves travel through the barn when one CPU only allocates and another only frees, and what happens when the two are on different NUMA nodes.</source>
        <translation>Jede zweite CPU eines Knotens teilt Objekte eines Caches zu und schickt sie an eine CPU, die sie freigibt, wie es Netzwerk- und Block-I/O tun. Nicht dabei ist die Arbeit dazwischen. Hilft zu verstehen, wie volle und leere Sheaves durch den Barn wandern, wenn eine CPU nur zuteilt und eine andere nur freigibt, und was geschieht, wenn die beiden auf verschiedenen NUMA-Knoten sind.</translation>
    </message>
    <message>
        <source>Share of the producers whose consumer is on another NUMA node</source>
        <translation>Anteil der Erzeuger, deren Verbraucher auf einem anderen NUMA-Knoten ist</translation>
    </message>
    <message>
        <source>Objects a consumer waits for before it frees them</source>
        <translation>Objekte, auf die ein Verbraucher wartet, bevor er sie freigibt</translation>
    </message>
    <message>
        <source>Objects of a producer that may be on their way or waiting; at least batch</source>
        <translation>Objekte eines Erzeugers, die unterwegs sein oder warten dürfen; mindestens batch</translation>
    </message>
    <message>
        <source>Objects a producer sends before it rests, on average</source>
        <translation>Objekte, die ein Erzeuger sendet, bevor er ruht, im Mittel</translation>
    </message>
    <message>
        <source>Operations that a producer lets pass between two bursts, on average</source>
        <translation>Operationen, die ein Erzeuger zwischen zwei Bursts verstreichen lässt, im Mittel</translation>
    </message>
    <message>
        <source>ublk: bios through 16 queues</source>
        <translation>ublk: Bios über 16 Queues</translation>
    </message>
    <message>
        <source>Submitters allocate a bio for each request, ask without leave to block as the bio&apos;s mempool does, and hand it to the server of their queue, which frees it on its own CPU when a batch is complete: a ublk null target under io_uring, as in the report of the cross-CPU regression of 7.0, with sixteen queues and their jobs on CPUs 0 to 31. It leaves out the mempool&apos;s reserve, io_uring&apos;s own objects and the copying of data. It helps with: why an eight-node machine with memory on two nodes lost two thirds of its IOPS, and one with memory everywhere lost nothing. Jobs on CPUs of a node with memory do well in every era; --param cpus=192 spreads them over all nodes. Its machine is ublk-8x24-mem2.</source>
        <translation>Absender teilen für jede Anforderung ein Bio zu, ohne blockieren zu dürfen, wie es der Mempool des Bio tut, und übergeben es dem Server ihrer Queue, der es auf seiner eigenen CPU freigibt, wenn ein Batch vollständig ist: ein ublk-null-Target unter io_uring wie im Bericht über die Cross-CPU-Regression von 7.0, mit sechzehn Queues und ihren Jobs auf den CPUs 0 bis 31. Nicht dabei sind die Reserve des Mempools, die eigenen Objekte von io_uring und das Kopieren von Daten. Hilft zu verstehen, warum eine Maschine mit acht Knoten und Speicher auf zweien zwei Drittel ihrer IOPS verlor und eine mit Speicher überall nichts. Jobs auf CPUs eines Knotens mit Speicher laufen in jeder Ära gut; --param cpus=192 verteilt sie über alle Knoten. Die Maschine dazu ist ublk-8x24-mem2.</translation>
    </message>
    <message>
        <source>Queues, each with one submitter and one server; at most half of the CPUs</source>
        <translation>Queues, jede mit einem Absender und einem Server; höchstens halb so viele wie CPUs</translation>
    </message>
    <message>
        <source>The jobs are spread over this many CPUs, the first ones</source>
        <translation>Auf so viele CPUs werden die Jobs verteilt, von der ersten an</translation>
    </message>
    <message>
        <source>Share of the queues whose server is on the next node</source>
        <translation>Anteil der Queues, deren Server auf dem nächsten Knoten ist</translation>
    </message>
    <message>
        <source>Bios of a submitter that may be in flight; at least batch</source>
        <translation>Bios eines Absenders, die unterwegs sein dürfen; mindestens batch</translation>
    </message>
    <message>
        <source>Bios a server waits for before it completes them</source>
        <translation>Bios, auf die ein Server wartet, bevor er sie abschließt</translation>
    </message>
    <message>
        <source>1: allocations may block (GFP_KERNEL), 0: they may not (mempool)</source>
        <translation>1: Zuteilungen dürfen blockieren (GFP_KERNEL), 0: sie dürfen nicht (Mempool)</translation>
    </message>
    <message>
        <source>Bios a submitter sends before it rests, on average</source>
        <translation>Bios, die ein Absender sendet, bevor er ruht, im Mittel</translation>
    </message>
    <message>
        <source>Operations that a submitter lets pass between two bursts, on average</source>
        <translation>Operationen, die ein Absender zwischen zwei Bursts verstreichen lässt, im Mittel</translation>
    </message>
    <message>
        <source>Producer to consumer over nodes</source>
        <translation>Erzeuger zu Verbraucher über Knoten hinweg</translation>
    </message>
    <message>
        <source>Every CPU allocates objects and sends each over a chain of CPUs on one node after the other; a stage passes the object on or a copy of it, and the last one frees it. It leaves out the work of the stages. It helps with: frees of objects of another node, which bypass sheaves from 7.0 on, and who runs dry when objects always leave in the same direction.</source>
        <translation>Jede CPU teilt Objekte zu und schickt jedes über eine Kette von CPUs auf einem Knoten nach dem anderen; eine Stufe gibt das Objekt oder eine Kopie davon weiter, und die letzte gibt es frei. Nicht dabei ist die Arbeit der Stufen. Hilft zu verstehen, was Freigaben von Objekten eines anderen Knotens bewirken, die ab 7.0 die Sheaves umgehen, und wem die Objekte ausgehen, wenn sie immer in dieselbe Richtung abfließen.</translation>
    </message>
    <message>
        <source>CPUs that an object passes, the one that frees it included</source>
        <translation>CPUs, die ein Objekt durchläuft, einschließlich der, die es freigibt</translation>
    </message>
    <message>
        <source>Share of the hops that pass on a copy and free the original</source>
        <translation>Anteil der Stufen, die eine Kopie weitergeben und das Original freigeben</translation>
    </message>
    <message>
        <source>Objects of a CPU that may be on their way</source>
        <translation>Objekte einer CPU, die unterwegs sein dürfen</translation>
    </message>
    <message>
        <source>Objects a CPU begins before it rests, on average</source>
        <translation>Objekte, die eine CPU auf den Weg bringt, bevor sie ruht, im Mittel</translation>
    </message>
    <message>
        <source>Larson server</source>
        <translation>Larson-Server</translation>
    </message>
    <message>
        <source>Server threads after Larson and Krishnan: each CPU keeps many objects of random sizes, again and again frees one and allocates another, and after a while hands all of them to a successor on the next CPU, which frees what it did not allocate. It leaves out thread creation. It helps with: objects whose life ends far from where it began, without a fixed producer and consumer: a test that allocator papers share.</source>
        <translation>Server-Threads nach Larson und Krishnan: Jede CPU hält viele Objekte zufälliger Größe, gibt immer wieder eines frei und teilt ein anderes zu, und nach einer Weile übergibt sie alle einem Nachfolger auf der nächsten CPU, der freigibt, was er nicht zugeteilt hat. Nicht dabei ist das Erzeugen der Threads. Hilft zu verstehen, was mit Objekten geschieht, deren Leben fern von seinem Anfang endet, ohne festen Erzeuger und Verbraucher: ein Test, den viele Arbeiten über Allokatoren verwenden.</translation>
    </message>
    <message>
        <source>Objects that a thread keeps</source>
        <translation>Objekte, die ein Thread hält</translation>
    </message>
    <message>
        <source>Replacements before the objects go to the next thread</source>
        <translation>Ersetzungen, bevor die Objekte an den nächsten Thread gehen</translation>
    </message>
    <message>
        <source>Smallest object in bytes</source>
        <translation>Kleinstes Objekt in Bytes</translation>
    </message>
    <message>
        <source>Largest object in bytes; at least smallest</source>
        <translation>Größtes Objekt in Bytes; mindestens smallest</translation>
    </message>
    <message>
        <source>Threads, on the first CPUs; 0: one a CPU</source>
        <translation>Threads, auf den ersten CPUs; 0: einer je CPU</translation>
    </message>
    <message>
        <source>Random churn</source>
        <translation>Zufälliger Wechsel</translation>
    </message>
    <message>
        <source>Every CPU allocates and frees kmalloc objects of random sizes and lifetimes, in waves: up to its number of live objects, down to an eighth of it, a rest, and again; some objects are freed on another CPU. It leaves out any pattern of a real program. It helps with: how all kmalloc caches share a machine, and how scattered frees leave slabs partly filled.</source>
        <translation>Jede CPU teilt kmalloc-Objekte zufälliger Größe und Lebensdauer zu und gibt sie frei, in Wellen: hinauf bis zu ihrer Zahl lebender Objekte, hinab auf ein Achtel davon, eine Pause, und wieder von vorn; manche Objekte werden auf einer anderen CPU freigegeben. Nicht dabei ist jedes Muster eines echten Programms. Hilft zu verstehen, wie sich alle kmalloc-Caches eine Maschine teilen und wie verstreute Freigaben teilweise gefüllte Slabs hinterlassen.</translation>
    </message>
    <message>
        <source>Live objects of a CPU at the top of a wave</source>
        <translation>Lebende Objekte einer CPU auf dem Gipfel einer Welle</translation>
    </message>
    <message>
        <source>Share of the frees that another CPU does</source>
        <translation>Anteil der Freigaben, die eine andere CPU ausführt</translation>
    </message>
    <message>
        <source>Which object is freed: 0 any (geometric lifetimes), 1 the oldest about (equal ones), 2 the youngest (a stack), 3 mostly young ones (heavy tail)</source>
        <translation>Welches Objekt freigegeben wird: 0 irgendeines (geometrisch verteilte Lebensdauern), 1 ungefähr das älteste (gleiche Lebensdauern), 2 das jüngste (ein Stapel), 3 meist junge (Heavy Tail)</translation>
    </message>
    <message>
        <source>Operations that a CPU lets pass between two waves, on average</source>
        <translation>Operationen, die eine CPU zwischen zwei Wellen verstreichen lässt, im Mittel</translation>
    </message>
    <message>
        <source>All threads on one node</source>
        <translation>Alle Threads auf einem Knoten</translation>
    </message>
    <message>
        <source>The CPUs of one node replace random objects, while the other nodes only hold what they left behind: partly filled slabs of the same cache. It imitates a process bound to a node that is not short of memory, and leaves out the rest of the machine. It helps with: whether such a process gets local memory, or objects of other nodes&apos; slabs by a refill from all nodes.</source>
        <translation>Die CPUs eines Knotens ersetzen zufällige Objekte, während die anderen Knoten nur halten, was sie zurückgelassen haben: teilweise gefüllte Slabs desselben Caches. Das bildet einen Prozess nach, der an einen Knoten mit genug Speicher gebunden ist, und lässt den Rest der Maschine weg. Hilft zu verstehen, ob ein solcher Prozess lokalen Speicher bekommt oder Objekte aus Slabs anderer Knoten, durch einen Refill von allen Knoten.</translation>
    </message>
    <message>
        <source>Node of the threads; one without CPUs means the next that has some</source>
        <translation>Knoten der Threads; hat er keine CPUs, dann der nächste, der welche hat</translation>
    </message>
    <message>
        <source>Live objects of a thread</source>
        <translation>Lebende Objekte eines Threads</translation>
    </message>
    <message>
        <source>Objects that one CPU of every other node allocates; it frees half of them</source>
        <translation>Objekte, die eine CPU jedes anderen Knotens zuteilt; die Hälfte davon gibt sie frei</translation>
    </message>
    <message>
        <source>Isolated CPUs and drains</source>
        <translation>Isolierte CPUs und Drains</translation>
    </message>
    <message>
        <source>Part of each node&apos;s CPUs is isolated: a polling loop there allocates and frees a few objects, which its sheaf serves for ever. The others are housekeeping CPUs that burst, and CPU 0 shrinks the cache now and then, which drains every CPU, the isolated ones too. It leaves out the interrupt that does it. It helps with: what an isolated CPU pays after a drain: a miss, a barn visit, a refill where it never had one.</source>
        <translation>Ein Teil der CPUs jedes Knotens ist isoliert: Eine Polling-Schleife teilt dort wenige Objekte zu und gibt sie frei, was ihr Sheaf auf Dauer bedient. Die anderen sind Housekeeping-CPUs mit Bursts, und CPU 0 führt ab und zu einen Shrink des Caches aus, der jede CPU leert, auch die isolierten. Nicht dabei ist der Interrupt, der das erledigt. Hilft zu verstehen, was eine isolierte CPU nach einem Drain zahlt: einen Fehltreffer, einen Besuch beim Barn und einen Refill, wo sie nie einen hatte.</translation>
    </message>
    <message>
        <source>Share of each node&apos;s CPUs that is isolated; never CPU 0</source>
        <translation>Anteil der CPUs jedes Knotens, der isoliert ist; nie CPU 0</translation>
    </message>
    <message>
        <source>Objects that the loop on an isolated CPU holds</source>
        <translation>Objekte, die die Schleife auf einer isolierten CPU hält</translation>
    </message>
    <message>
        <source>Objects of a burst on a housekeeping CPU</source>
        <translation>Objekte eines Bursts auf einer Housekeeping-CPU</translation>
    </message>
    <message>
        <source>Operations of CPU 0 between two drains; 0: no drain</source>
        <translation>Operationen von CPU 0 zwischen zwei Drains; 0: kein Drain</translation>
    </message>
    <message>
        <source>Memory pressure</source>
        <translation>Speicherdruck</translation>
    </message>
    <message>
        <source>Little memory is left on one node and not much on the others. All CPUs grow until allocations fail: first pages come from other nodes (fallback), blocks of several pages are refused as in fragmented memory (slabs of the smallest order), at last objects are refused; then each frees most of what it has, CPU 0 shrinks the caches, and it begins again. It leaves out reclaim, compaction and the OOM killer. It helps with: what the allocator holds back in sheaves and barns while others starve, and what a shrink brings back.</source>
        <translation>Auf einem Knoten ist wenig Speicher übrig und auf den anderen nicht viel. Alle CPUs wachsen, bis Zuteilungen fehlschlagen: Zuerst kommen Seiten von anderen Knoten (Fallback), dann werden Blöcke aus mehreren Seiten verweigert wie in fragmentiertem Speicher (Slabs der kleinsten Ordnung), zuletzt werden Objekte verweigert; danach gibt jede das meiste frei, was sie hat, CPU 0 führt einen Shrink der Caches aus, und alles beginnt von vorn. Nicht dabei sind Reclaim, Compaction und der OOM-Killer. Hilft zu verstehen, was der Allokator in Sheaves und Barns zurückhält, während andere Mangel leiden, und was ein Shrink zurückholt.</translation>
    </message>
    <message>
        <source>Node that is nearly full</source>
        <translation>Knoten, der fast voll ist</translation>
    </message>
    <message>
        <source>Memory left on that node in MiB</source>
        <translation>Auf diesem Knoten übriger Speicher in MiB</translation>
    </message>
    <message>
        <source>Memory left on each other node in MiB</source>
        <translation>Auf jedem anderen Knoten übriger Speicher in MiB</translation>
    </message>
    <message>
        <source>Share of the requests for more than one page that a node refuses</source>
        <translation>Anteil der Anforderungen von mehr als einer Seite, die ein Knoten verweigert</translation>
    </message>
    <message>
        <source>Size of three objects in four, in bytes; the fourth has 64</source>
        <translation>Größe von drei von vier Objekten in Bytes; das vierte hat 64</translation>
    </message>
    <message>
        <source>Share of its objects that a CPU keeps when it frees</source>
        <translation>Anteil ihrer Objekte, den eine CPU behält, wenn sie freigibt</translation>
    </message>
    <message>
        <source>Objects of a CPU, at most</source>
        <translation>Objekte einer CPU, höchstens</translation>
    </message>
    <message>
        <source>Operations that a CPU lets pass after its frees, on average</source>
        <translation>Operationen, die eine CPU nach ihren Freigaben verstreichen lässt, im Mittel</translation>
    </message>
    <message>
        <source>vmalloc: fixed size</source>
        <translation>vmalloc: feste Größe</translation>
    </message>
    <message>
        <source>A loop of vmalloc(p pages) and vfree, as lib/test_vmalloc.c has it: for each a vm_struct of kmalloc-96, an array of page pointers from the kmalloc cache of its size, both freed at once, and a vmap_area that is recycled without the slab allocator after the first purge. It leaves out pages, page tables and the search for address space. It helps with: whether slab can explain a loss of this test at all, since each CPU holds two objects and, from 7.0 on, stays in its sheaf.</source>
        <translation>Eine Schleife aus vmalloc(p Seiten) und vfree wie in lib/test_vmalloc.c: je Durchlauf eine vm_struct aus kmalloc-96 und ein Array von Seitenzeigern aus dem kmalloc-Cache seiner Größe, beide sofort freigegeben, sowie eine vmap_area, die nach dem ersten Purge ohne den Slab-Allokator wiederverwendet wird. Nicht dabei sind Seiten, Seitentabellen und die Suche nach Adressraum. Hilft zu verstehen, ob Slab einen Verlust bei diesem Test überhaupt erklären kann, da jede CPU zwei Objekte hält und ab 7.0 in ihrem Sheaf bleibt.</translation>
    </message>
    <message>
        <source>Pages of an allocation (nr_pages)</source>
        <translation>Seiten einer Zuteilung (nr_pages)</translation>
    </message>
    <message>
        <source>1: huge pages (use_huge); the slab traffic is the same</source>
        <translation>1: Huge Pages (use_huge); der Slab-Verkehr ist derselbe</translation>
    </message>
    <message>
        <source>Loops of each thread (test_loop_count); 0: without end</source>
        <translation>Durchläufe jedes Threads (test_loop_count); 0: ohne Ende</translation>
    </message>
    <message>
        <source>Threads (nr_threads), on the first CPUs; 0: one a CPU</source>
        <translation>Threads (nr_threads), auf den ersten CPUs; 0: einer je CPU</translation>
    </message>
    <message>
        <source>vmalloc: random size</source>
        <translation>vmalloc: zufällige Größe</translation>
    </message>
    <message>
        <source>As fix_size_alloc_test with 1 to 10 pages at random, so that the arrays come from kmalloc-8 to kmalloc-96; the alignment moves address space only. It leaves out the same. It helps with: the same question where several kmalloc caches take turns.</source>
        <translation>Wie fix_size_alloc_test mit zufällig 1 bis 10 Seiten, sodass die Arrays aus kmalloc-8 bis kmalloc-96 kommen; die Ausrichtung verschiebt nur Adressraum. Nicht dabei ist dasselbe wie dort. Hilft bei derselben Frage, wenn sich mehrere kmalloc-Caches abwechseln.</translation>
    </message>
    <message>
        <source>vmalloc: per-CPU allocations</source>
        <translation>vmalloc: Per-CPU-Zuteilungen</translation>
    </message>
    <message>
        <source>Many per-CPU allocations of 1 to 1024 bytes, then all are freed. Only growth touches slab: for each chunk of 32 KiB its struct, maps, hints, a vm_struct and a vmap_area, which a worker on another CPU of the node frees at the end; sizes of the maps are those of a 32 KiB chunk. It leaves out the bitmaps&apos; search. It helps with: how little of this test is slab.</source>
        <translation>Viele Per-CPU-Zuteilungen von 1 bis 1024 Bytes, dann werden alle freigegeben. Nur das Wachsen berührt Slab: für jeden Chunk von 32 KiB seine Struktur, Maps, Hints, eine vm_struct und eine vmap_area, die ein Worker auf einer anderen CPU des Knotens am Ende freigibt; die Größen der Maps sind die eines Chunks von 32 KiB. Nicht dabei ist das Durchsuchen der Bitmaps. Hilft zu verstehen, wie wenig an diesem Test Slab ist.</translation>
    </message>
    <message>
        <source>Per-CPU allocations of a loop (nr_pcpu_objects)</source>
        <translation>Per-CPU-Zuteilungen eines Durchlaufs (nr_pcpu_objects)</translation>
    </message>
    <message>
        <source>vmalloc: kvfree_rcu, one argument</source>
        <translation>vmalloc: kvfree_rcu, ein Argument</translation>
    </message>
    <message>
        <source>A loop of vmalloc(1 page) and kvfree_rcu of it. The address is no slab object, so it never enters an rcu_free sheaf: 500 pointers fill an array page, and after a grace period a worker on another CPU of the node frees each vm_struct and page array. With one argument the caller waits sooner when many arrays are pending. It leaves out pages and page tables. It helps with: why these two tests react to sheaf capacity and barn limits: long runs of allocations here, long runs of frees there.</source>
        <translation>Eine Schleife aus vmalloc(1 Seite) und kvfree_rcu darauf. Die Adresse ist kein Slab-Objekt und kommt daher nie in einen rcu_free-Sheaf: 500 Zeiger füllen eine Array-Seite, und nach einer Grace Period gibt ein Worker auf einer anderen CPU des Knotens jede vm_struct und jedes Seiten-Array frei. Mit einem Argument wartet der Aufrufer früher, wenn viele Arrays ausstehen. Nicht dabei sind Seiten und Seitentabellen. Hilft zu verstehen, warum diese beiden Tests auf Sheaf-Kapazität und Barn-Grenzen reagieren: lange Folgen von Zuteilungen hier, lange Folgen von Freigaben dort.</translation>
    </message>
    <message>
        <source>vmalloc: kvfree_rcu, two arguments</source>
        <translation>vmalloc: kvfree_rcu, zwei Argumente</translation>
    </message>
    <message>
        <source>As kvfree_rcu_1_arg_vmalloc_test with an rcu_head in the object, so that twice as many arrays of pointers may be pending before the test waits.</source>
        <translation>Wie kvfree_rcu_1_arg_vmalloc_test, mit einem rcu_head im Objekt, sodass doppelt so viele Arrays von Zeigern ausstehen dürfen, bevor der Test wartet.</translation>
    </message>
    <message>
        <source>oneTBB: parallel_pipeline</source>
        <translation>oneTBB: parallel_pipeline</translation>
    </message>
    <message>
        <source>A real program of oneTBB whose memory comes from the modelled kmalloc caches: a pipeline reads requests in order, answers and writes them on any thread, so that stealing decides on which CPU a request is freed. A thread of oneTBB is a virtual CPU. It leaves out what the kernel would do meanwhile, and since no seed fixes the order of stealing it runs in concurrent mode only. It helps with: whether a cross-CPU flow that nobody planned looks like the planned ones.</source>
        <translation>Ein echtes oneTBB-Programm, dessen Speicher aus den modellierten kmalloc-Caches kommt: Eine Pipeline liest Anforderungen der Reihe nach, beantwortet und schreibt sie auf beliebigen Threads, sodass Work Stealing entscheidet, auf welcher CPU eine Anforderung freigegeben wird. Ein Thread von oneTBB ist eine virtuelle CPU. Nicht dabei ist, was der Kernel währenddessen täte, und da kein Seed die Reihenfolge des Stealing festlegt, läuft es nur im nebenläufigen Modus. Hilft zu verstehen, ob ein Fluss zwischen CPUs, den niemand geplant hat, so aussieht wie die geplanten.</translation>
    </message>
    <message>
        <source>Threads of oneTBB, each a virtual CPU of its own, spread evenly over the machine</source>
        <translation>Threads von oneTBB, jeder eine eigene virtuelle CPU, gleichmäßig über die Maschine verteilt</translation>
    </message>
    <message>
        <source>Requests in the pipeline at a time</source>
        <translation>Anforderungen, die gleichzeitig in der Pipeline sind</translation>
    </message>
    <message>
        <source>oneTBB: flow graph</source>
        <translation>oneTBB: Flow Graph</translation>
    </message>
    <message>
        <source>A real program of oneTBB over the modelled kmalloc caches: each message of a flow graph becomes a vector, two nodes make two others of it, and a join lets the last owner free all, wherever it runs. Concurrent mode only. It leaves out the same as tbb-pipeline. It helps with: objects of mixed sizes that fan out and meet again.</source>
        <translation>Ein echtes oneTBB-Programm über den modellierten kmalloc-Caches: Jede Nachricht eines Flow Graph wird zu einem Vektor, zwei Graphknoten machen daraus zwei andere, und bei einem Join gibt der letzte Besitzer alles frei, wo immer er läuft. Nur im nebenläufigen Modus. Nicht dabei ist dasselbe wie bei tbb-pipeline. Hilft zu verstehen, was mit Objekten gemischter Größe geschieht, die sich auffächern und wieder zusammenkommen.</translation>
    </message>
    <message>
        <source>Numbers in the longest vector, 4 bytes each</source>
        <translation>Zahlen im längsten Vektor, je 4 Bytes</translation>
    </message>
    <message>
        <source>oneTBB: concurrent_hash_map</source>
        <translation>oneTBB: concurrent_hash_map</translation>
    </message>
    <message>
        <source>A real program of oneTBB over the modelled kmalloc caches: threads build a concurrent_hash_map of growing lists and erase the oldest keys, which others inserted. Concurrent mode only. It leaves out the same as tbb-pipeline; the map&apos;s large tables come from the host. It helps with: long-lived objects that are freed in the order of keys, not of CPUs.</source>
        <translation>Ein echtes oneTBB-Programm über den modellierten kmalloc-Caches: Threads bauen eine concurrent_hash_map aus wachsenden Listen auf und löschen die ältesten Schlüssel, die andere eingefügt haben. Nur im nebenläufigen Modus. Nicht dabei ist dasselbe wie bei tbb-pipeline; die großen Tabellen der Map kommen vom Host. Hilft zu verstehen, was mit langlebigen Objekten geschieht, die in der Reihenfolge der Schlüssel und nicht der CPUs freigegeben werden.</translation>
    </message>
    <message>
        <source>Items in the map at most</source>
        <translation>Einträge in der Map, höchstens</translation>
    </message>
    <message>
        <source>2 sockets, 4 nodes x 48 CPUs, 1.5 TB: the will-it-scale measurements of &quot;sheaves for all&quot;</source>
        <translation>2 Sockel, 4 Knoten x 48 CPUs, 1,5 TB: die will-it-scale-Messungen zu „sheaves for all“</translation>
    </message>
    <message>
        <source>16 nodes x 64 CPUs = 1024 CPUs, 2 TB: how a large machine looks</source>
        <translation>16 Knoten x 64 CPUs = 1024 CPUs, 2 TB: wie eine große Maschine aussieht</translation>
    </message>
    <message>
        <source>8 nodes x 24 CPUs, all with memory: where the ublk regression could not be reproduced</source>
        <translation>8 Knoten x 24 CPUs, alle mit Speicher: wo die ublk-Regression nicht nachzustellen war</translation>
    </message>
    <message>
        <source>1 node, 4 CPUs, 16 GB: a laptop</source>
        <translation>1 Knoten, 4 CPUs, 16 GB: ein Laptop</translation>
    </message>
    <message>
        <source>2 nodes x 8 CPUs, node 1 all ZONE_MOVABLE: a barn in 7.0 that frees never reach</source>
        <translation>2 Knoten x 8 CPUs, Knoten 1 ganz ZONE_MOVABLE: in 7.0 ein Barn, den Freigaben nie erreichen</translation>
    </message>
    <message>
        <source>1 node, 8 CPUs, 30 GB: a Jetson AGX Orin whose graphics tests became slower</source>
        <translation>1 Knoten, 8 CPUs, 30 GB: ein Jetson AGX Orin, dessen Grafiktests langsamer wurden</translation>
    </message>
    <message>
        <source>1 node, 64 CPUs, 251 GB: the machine of the 7.0 fork and execve regression report</source>
        <translation>1 Knoten, 64 CPUs, 251 GB: die Maschine aus dem Bericht über die fork- und execve-Regression von 7.0</translation>
    </message>
    <message>
        <source>8 nodes x 24 CPUs, memory on nodes 0 and 4 only: the memoryless nodes of the ublk regression</source>
        <translation>8 Knoten x 24 CPUs, Speicher nur auf den Knoten 0 und 4: die speicherlosen Knoten der ublk-Regression</translation>
    </message>
    <message>
        <source>Two caching layers: fork on 6.19</source>
        <translation>Zwei Cache-Schichten: fork auf 6.19</translation>
    </message>
    <message>
        <source>Was the loss caused by losing the doubled caching layer of 6.18 and 6.19, and is 7.0 merely back at 6.17?</source>
        <translation>Kam der Verlust vom Wegfall der doppelten Cache-Schicht von 6.18 und 6.19, und ist 7.0 nur wieder auf dem Stand von 6.17?</translation>
    </message>
    <message>
        <source>Counters: in 6.19 maple_node and vm_area_struct have sheaves above cpu slabs, the other caches cpu slabs alone.</source>
        <translation>Zähler: In 6.19 haben maple_node und vm_area_struct Sheaves über CPU-Slabs, die anderen Caches nur CPU-Slabs.</translation>
    </message>
    <message>
        <source>Choose era 7.0, then 6.17, and compare the share of alloc_fastpath and what each CPU holds (Caches, Sheaf fill).</source>
        <translation>Ära 7.0 wählen, dann 6.17, und den Anteil von alloc_fastpath vergleichen sowie, was jede CPU hält (Caches, Füllung der Sheaves).</translation>
    </message>
    <message>
        <source>One step of 7.1 on top of 7.0</source>
        <translation>Ein Schritt von 7.1 auf 7.0 aufgesetzt</translation>
    </message>
    <message>
        <source>Which step of the series causes it, where a bisection blurs or panics?</source>
        <translation>Welcher Schritt der Serie ist die Ursache, wenn eine Bisection kein klares Ergebnis liefert oder in Panics endet?</translation>
    </message>
    <message>
        <source>The era says &apos;7.0 + ...&apos;: only barns on all online nodes and remote frees into sheaves are those of 7.1.</source>
        <translation>Die Ära heißt „7.0 + ...“: Nur Barns auf allen Knoten, die online sind, und Freigaben entfernter Objekte in Sheaves sind die von 7.1.</translation>
    </message>
    <message>
        <source>Barn exchanges: nodes without memory have a barn; take one mechanism away again with Ctrl+M and look once more.</source>
        <translation>Barn-Austausche: Knoten ohne Speicher haben einen Barn; mit Strg+M einen Mechanismus wieder wegnehmen und noch einmal hinsehen.</translation>
    </message>
    <message>
        <source>A machine with a node without memory</source>
        <translation>Eine Maschine mit einem Knoten ohne Speicher</translation>
    </message>
    <message>
        <source>Is this machine affected by the work on nodes without memory?</source>
        <translation>Ist diese Maschine von den Änderungen für Knoten ohne Speicher betroffen?</translation>
    </message>
    <message>
        <source>Machine: the verdict of each node; node 2 has CPUs and no memory, so 7.0 gives it no barn.</source>
        <translation>Maschine: das Urteil zu jedem Knoten; Knoten 2 hat CPUs und keinen Speicher, also gibt ihm 7.0 keinen Barn.</translation>
    </message>
    <message>
        <source>Put your own machine in its place: paste numactl -H, or drop the text on the window.</source>
        <translation>Die eigene Maschine an ihre Stelle setzen: numactl -H einfügen oder den Text auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Six of eight nodes without a barn</source>
        <translation>Sechs von acht Knoten ohne Barn</translation>
    </message>
    <message>
        <source>Is there a barn on my node, and is it empty?</source>
        <translation>Gibt es auf meinem Knoten einen Barn, und ist er leer?</translation>
    </message>
    <message>
        <source>Machine: six nodes have a red outline instead of a barn; their CPUs refill from slabs of nodes 0 and 4.</source>
        <translation>Maschine: Sechs Knoten haben statt eines Barns einen roten Umriss; ihre CPUs holen Nachschub aus Slabs der Knoten 0 und 4.</translation>
    </message>
    <message>
        <source>Choose era 7.1: every online node has a barn, and barn_get_fail falls.</source>
        <translation>Ära 7.1 wählen: Jeder Knoten, der online ist, hat einen Barn, und barn_get_fail sinkt.</translation>
    </message>
    <message>
        <source>Which way allocations and frees take</source>
        <translation>Welchen Weg Zuteilungen und Freigaben nehmen</translation>
    </message>
    <message>
        <source>What share of allocations and frees is served by main sheaf, spare, barn, refill, new slab, or remote?</source>
        <translation>Welchen Anteil der Zuteilungen und Freigaben bedienen main-Sheaf, spare, Barn, Refill, neuer Slab oder remote?</translation>
    </message>
    <message>
        <source>Paths and Counters: alloc_fastpath against alloc_slowpath, sheaf_refill, barn_get and barn_get_fail.</source>
        <translation>Pfade und Zähler: alloc_fastpath gegen alloc_slowpath, sheaf_refill, barn_get und barn_get_fail.</translation>
    </message>
    <message>
        <source>A larger W than two sheaves and the barn hold sends the rest to the slabs.</source>
        <translation>Ein W, das größer ist, als zwei Sheaves und der Barn fassen, schickt den Rest zu den Slabs.</translation>
    </message>
    <message>
        <source>Nearly all on the fast path</source>
        <translation>Nahezu alles auf dem Fast Path</translation>
    </message>
    <message>
        <source>The fast path is nearly everywhere, and the loss is still there: what else could it be?</source>
        <translation>Der Fast Path bedient nahezu alles, und der Verlust ist trotzdem da: Was könnte es sonst sein?</translation>
    </message>
    <message>
        <source>Counters: the share of alloc_fastpath and free_fastpath. Where it is near 100 %, sheaves are not what costs.</source>
        <translation>Zähler: der Anteil von alloc_fastpath und free_fastpath. Wo er nahe 100 % liegt, sind nicht die Sheaves das, was kostet.</translation>
    </message>
    <message>
        <source>Locality and Locks: objects of another node, and waits, cost without a slow path.</source>
        <translation>Lokalität und Sperren: Objekte eines anderen Knotens und Wartezeiten kosten auch ohne Slow Path.</translation>
    </message>
    <message>
        <source>Sheaf capacity in four steps</source>
        <translation>Sheaf-Kapazität in vier Schritten</translation>
    </message>
    <message>
        <source>Is capacity the rest of the gap, and which capacity is enough?</source>
        <translation>Erklärt die Kapazität den Rest der Lücke, und welche Kapazität genügt?</translation>
    </message>
    <message>
        <source>Barn exchanges: at 32 every burst of 160 objects goes through the barn; the rate falls with each step.</source>
        <translation>Barn-Austausche: Bei 32 geht jeder Burst von 160 Objekten durch den Barn; die Rate sinkt mit jedem Schritt.</translation>
    </message>
    <message>
        <source>Parked memory grows with each step: that is what it costs.</source>
        <translation>Der geparkte Speicher wächst mit jedem Schritt: Das ist der Preis.</translation>
    </message>
    <message>
        <source>What sheaves keep on a large machine</source>
        <translation>Was Sheaves auf einer großen Maschine festhalten</translation>
    </message>
    <message>
        <source>What does a larger default cost in memory, over all caches?</source>
        <translation>Was kostet ein größerer Vorgabewert an Speicher, über alle Caches?</translation>
    </message>
    <message>
        <source>Parked memory and Caches: objects in sheaves and barns times their size, by cache and node.</source>
        <translation>Geparkter Speicher und Caches: Objekte in Sheaves und Barns mal ihre Größe, nach Cache und Knoten.</translation>
    </message>
    <message>
        <source>It grows with the number of CPUs, not with the work: compare a machine with fewer.</source>
        <translation>Er wächst mit der Zahl der CPUs, nicht mit der Arbeit: mit einer kleineren Maschine vergleichen.</translation>
    </message>
    <message>
        <source>Barn limits of 10 and more</source>
        <translation>Barn-Grenzen von 10 und mehr</translation>
    </message>
    <message>
        <source>Do the limits of a barn, ten full and ten empty sheaves, matter at all?</source>
        <translation>Spielen die Grenzen eines Barns, zehn volle und zehn leere Sheaves, überhaupt eine Rolle?</translation>
    </message>
    <message>
        <source>Barn exchanges: barn_put_fail and barn_get_fail before and after 1 s (20 full sheaves) and 2 s (60).</source>
        <translation>Barn-Austausche: barn_put_fail und barn_get_fail vor und nach 1 s (20 volle Sheaves) und 2 s (60).</translation>
    </message>
    <message>
        <source>One barn for 64 CPUs</source>
        <translation>Ein Barn für 64 CPUs</translation>
    </message>
    <message>
        <source>Should sheaf capacity scale with the number of CPUs?</source>
        <translation>Sollte die Sheaf-Kapazität mit der Zahl der CPUs wachsen?</translation>
    </message>
    <message>
        <source>Barn exchanges: 64 CPUs share the ten full sheaves of their node, so most of them find none.</source>
        <translation>Barn-Austausche: 64 CPUs teilen sich die zehn vollen Sheaves ihres Knotens, also finden die meisten keinen.</translation>
    </message>
    <message>
        <source>Choose amd-4x48 or laptop-4 for the same bursts with fewer CPUs a barn.</source>
        <translation>amd-4x48 oder laptop-4 wählen: dieselben Bursts mit weniger CPUs je Barn.</translation>
    </message>
    <message>
        <source>A capacity below the formula</source>
        <translation>Eine Kapazität unter der Formel</translation>
    </message>
    <message>
        <source>Can I force a lower capacity than the formula gives?</source>
        <translation>Kann ich eine kleinere Kapazität erzwingen, als die Formel ergibt?</translation>
    </message>
    <message>
        <source>Caches: maple_node holds 4 objects a sheaf from the start, where the formula gives 28 and its creator asks for 32.</source>
        <translation>Caches: maple_node hat von Anfang an 4 Objekte je Sheaf, wo die Formel 28 ergibt und beim Anlegen 32 verlangt werden.</translation>
    </message>
    <message>
        <source>Barn exchanges and sheaf_refill: what that costs.</source>
        <translation>Barn-Austausche und sheaf_refill: was das kostet.</translation>
    </message>
    <message>
        <source>Capacity changed while it runs</source>
        <translation>Kapazitätsänderung im laufenden Betrieb</translation>
    </message>
    <message>
        <source>What happens while the capacity is changed at run time?</source>
        <translation>Was geschieht, während die Kapazität zur Laufzeit geändert wird?</translation>
    </message>
    <message>
        <source>Sheaf fill: at 1 s, 2 s and 3 s all sheaves are flushed and begin anew.</source>
        <translation>Füllung der Sheaves: Bei 1 s, 2 s und 3 s werden alle Sheaves per Flush geleert und beginnen neu.</translation>
    </message>
    <message>
        <source>Partial slabs: what was parked goes back to its slabs.</source>
        <translation>Partial Slabs: Was geparkt war, geht in seine Slabs zurück.</translation>
    </message>
    <message>
        <source>Who waits for the barn&apos;s lock</source>
        <translation>Wer auf die Sperre des Barns wartet</translation>
    </message>
    <message>
        <source>Is contention on the barn lock worse than it was on list_lock?</source>
        <translation>Ist die Barn-Sperre stärker umkämpft, als es list_lock war?</translation>
    </message>
    <message>
        <source>Locks: acquisitions and waits of each barn lock and list_lock; the CPUs really run at the same time here.</source>
        <translation>Sperren: Erwerbungen und Wartezeiten jeder Barn-Sperre und jedes list_lock; die CPUs laufen hier wirklich gleichzeitig.</translation>
    </message>
    <message>
        <source>Choose era 6.17: the same load on list_lock alone.</source>
        <translation>Ära 6.17 wählen: dieselbe Last allein auf list_lock.</translation>
    </message>
    <message>
        <source>Partial slabs under random lifetimes</source>
        <translation>partial-Slabs bei zufälligen Lebensdauern</translation>
    </message>
    <message>
        <source>Do sheaves raise the number of partial slabs?</source>
        <translation>Erhöhen Sheaves die Zahl der partial-Slabs?</translation>
    </message>
    <message>
        <source>Partial slabs: the length of the lists against the bound that sheaves and barns draw, and the picture of the slabs.</source>
        <translation>Partial Slabs: die Länge der Listen gegen die Schranke, die Sheaves und Barns setzen, und das Bild der Slabs.</translation>
    </message>
    <message>
        <source>At 3 s the cache is shrunk: what stays partial is held by live objects, not by sheaves.</source>
        <translation>Bei 3 s folgt ein Shrink des Caches: Was partial bleibt, halten lebende Objekte, nicht Sheaves.</translation>
    </message>
    <message>
        <source>Neighbours that no longer are</source>
        <translation>Nachbarn, die keine mehr sind</translation>
    </message>
    <message>
        <source>Is spatial locality lost, so that more pages are in use for the same objects?</source>
        <translation>Geht räumliche Lokalität verloren, sodass für dieselben Objekte mehr Seiten belegt sind?</translation>
    </message>
    <message>
        <source>Partial slabs: the picture of the slabs shows live, parked and free objects side by side after a long churn.</source>
        <translation>Partial Slabs: Das Bild der Slabs zeigt nach langem Wechsel lebende, geparkte und freie Objekte Seite an Seite.</translation>
    </message>
    <message>
        <source>Choose era 6.17: a cpu slab gives the objects of one slab, one after the other.</source>
        <translation>Ära 6.17 wählen: Ein CPU-Slab gibt die Objekte eines Slabs aus, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>All my threads are on one node: do I get local memory?</source>
        <translation>Alle meine Threads sind auf einem Knoten: Bekomme ich lokalen Speicher?</translation>
    </message>
    <message>
        <source>Locality: allocations of node 0&apos;s CPUs by the node of the object.</source>
        <translation>Lokalität: Zuteilungen der CPUs von Knoten 0 nach dem Knoten des Objekts.</translation>
    </message>
    <message>
        <source>Counters: alloc_node_mismatch, and what the leftovers of other nodes do to the partial lists.</source>
        <translation>Zähler: alloc_node_mismatch, und was die Überbleibsel anderer Knoten mit den partial-Listen machen.</translation>
    </message>
    <message>
        <source>Objects that travel from node to node</source>
        <translation>Objekte, die von Knoten zu Knoten wandern</translation>
    </message>
    <message>
        <source>How much traffic between nodes do refills and frees cause?</source>
        <translation>Wie viel Verkehr zwischen Knoten verursachen Refills und Freigaben?</translation>
    </message>
    <message>
        <source>Locality: the matrix of the CPU&apos;s node against the object&apos;s node, for allocations and for frees.</source>
        <translation>Lokalität: die Matrix aus Knoten der CPU und Knoten des Objekts, für Zuteilungen und für Freigaben.</translation>
    </message>
    <message>
        <source>Counters: frees of remote objects go past the sheaves (free_slowpath).</source>
        <translation>Zähler: Freigaben entfernter Objekte gehen an den Sheaves vorbei (free_slowpath).</translation>
    </message>
    <message>
        <source>Allocated here, freed there</source>
        <translation>Hier zugeteilt, dort freigegeben</translation>
    </message>
    <message>
        <source>Does a pattern of allocating on one CPU and freeing on another starve one side?</source>
        <translation>Lässt ein Muster, das auf einer CPU zuteilt und auf einer anderen freigibt, eine Seite verhungern?</translation>
    </message>
    <message>
        <source>Machine and Barn exchanges: full sheaves travel from the consumers to the producers through the barn.</source>
        <translation>Maschine und Barn-Austausche: Volle Sheaves wandern durch den Barn von den Verbrauchern zu den Erzeugern.</translation>
    </message>
    <message>
        <source>With other-node=1 producer and consumer have different barns, and nothing comes back.</source>
        <translation>Mit other-node=1 haben Erzeuger und Verbraucher verschiedene Barns, und nichts kommt zurück.</translation>
    </message>
    <message>
        <source>ublk where it could not be reproduced</source>
        <translation>ublk, wo es nicht nachzustellen war</translation>
    </message>
    <message>
        <source>Why can I not reproduce it on my box?</source>
        <translation>Warum kann ich es auf meiner Maschine nicht nachstellen?</translation>
    </message>
    <message>
        <source>Here all eight nodes have memory, and the queues find a barn.</source>
        <translation>Hier haben alle acht Knoten Speicher, und die Queues finden einen Barn.</translation>
    </message>
    <message>
        <source>&apos;sheafscope scenario --diff not-on-my-box ublk-report&apos; names what differs: the memory of six nodes.</source>
        <translation>„sheafscope scenario --diff not-on-my-box ublk-report“ nennt, was sich unterscheidet: den Speicher von sechs Knoten.</translation>
    </message>
    <message>
        <source>ublk on nodes without memory</source>
        <translation>ublk auf Knoten ohne Speicher</translation>
    </message>
    <message>
        <source>Why did a ublk server lose a third of its operations with 7.0?</source>
        <translation>Warum verlor ein ublk-Server mit 7.0 ein Drittel seiner Operationen?</translation>
    </message>
    <message>
        <source>Machine: six of eight nodes have no memory, hence no barn in 7.0; their queues allocate from slabs.</source>
        <translation>Maschine: Sechs von acht Knoten haben keinen Speicher, also in 7.0 keinen Barn; ihre Queues teilen aus Slabs zu.</translation>
    </message>
    <message>
        <source>Choose era 7.1 for the same load with barns on all nodes.</source>
        <translation>Ära 7.1 wählen: dieselbe Last mit Barns auf allen Knoten.</translation>
    </message>
    <message>
        <source>A hash map of a real program</source>
        <translation>Eine Hash-Map eines echten Programms</translation>
    </message>
    <message>
        <source>Is a microbenchmark like this representative?</source>
        <translation>Ist ein Mikrobenchmark wie dieser repräsentativ?</translation>
    </message>
    <message>
        <source>oneTBB builds a concurrent_hash_map whose memory comes from the kmalloc caches; stealing decides who frees what.</source>
        <translation>oneTBB baut eine concurrent_hash_map auf, deren Speicher aus den kmalloc-Caches kommt; Work Stealing entscheidet, wer was freigibt.</translation>
    </message>
    <message>
        <source>Counters: compare the shares with those of the fork storm.</source>
        <translation>Zähler: die Anteile mit denen des Fork-Sturms vergleichen.</translation>
    </message>
    <message>
        <source>Which caches have sheaves in 6.18</source>
        <translation>Welche Caches in 6.18 Sheaves haben</translation>
    </message>
    <message>
        <source>Which caches have sheaves at all?</source>
        <translation>Welche Caches haben überhaupt Sheaves?</translation>
    </message>
    <message>
        <source>Caches: &apos;enabled&apos; or &apos;bypassed&apos;, with the reason; in 6.18 only the two that ask for them.</source>
        <translation>Caches: „enabled“ oder „bypassed“, mit dem Grund; in 6.18 nur die beiden, die sie verlangen.</translation>
    </message>
    <message>
        <source>Choose era 7.0: all but bootstrap, debug and no-leak-trace caches.</source>
        <translation>Ära 7.0 wählen: alle außer Bootstrap-, Debug- und no-leak-trace-Caches.</translation>
    </message>
    <message>
        <source>Frees of vmalloc areas</source>
        <translation>Freigaben von vmalloc-Bereichen</translation>
    </message>
    <message>
        <source>Do frees of vmalloc&apos;ed memory go through sheaves?</source>
        <translation>Gehen Freigaben von vmalloc-Speicher durch Sheaves?</translation>
    </message>
    <message>
        <source>Counters of the caches that vmalloc uses: frees land in the sheaves of the CPU that frees.</source>
        <translation>Zähler der Caches, die vmalloc benutzt: Freigaben landen in den Sheaves der CPU, die freigibt.</translation>
    </message>
    <message>
        <source>Press &apos;.&apos; to step one operation; the decision log says which way it went.</source>
        <translation>„.“ drücken, um eine Operation weiterzugehen; das Entscheidungsprotokoll sagt, welchen Weg sie nahm.</translation>
    </message>
    <message>
        <source>Objects that wait for a grace period</source>
        <translation>Objekte, die auf eine Grace Period warten</translation>
    </message>
    <message>
        <source>What happens to the objects of kfree_rcu, and how long are they parked?</source>
        <translation>Was geschieht mit den Objekten von kfree_rcu, und wie lange sind sie geparkt?</translation>
    </message>
    <message>
        <source>Sheaf fill: the rcu_free sheaves fill and go to the barn after a grace period.</source>
        <translation>Füllung der Sheaves: Die rcu_free-Sheaves füllen sich und gehen nach einer Grace Period in den Barn.</translation>
    </message>
    <message>
        <source>Counters: free_rcu_sheaf against free_rcu_sheaf_fail.</source>
        <translation>Zähler: free_rcu_sheaf gegen free_rcu_sheaf_fail.</translation>
    </message>
    <message>
        <source>A cache whose sheaves are never used</source>
        <translation>Ein Cache, dessen Sheaves nie benutzt werden</translation>
    </message>
    <message>
        <source>Are sheaves used at all?</source>
        <translation>Werden Sheaves überhaupt benutzt?</translation>
    </message>
    <message>
        <source>Caches: &apos;bypassed&apos;, because the cache was made without them, as bootstrap and debug caches are.</source>
        <translation>Caches: „bypassed“, weil der Cache ohne sie angelegt wurde, wie Bootstrap- und Debug-Caches.</translation>
    </message>
    <message>
        <source>Counters: no sheaf counter ever moves, and every free takes the slow path.</source>
        <translation>Zähler: Kein Sheaf-Zähler bewegt sich je, und jede Freigabe nimmt den Slow Path.</translation>
    </message>
    <message>
        <source>Slow motion: where does an object go?</source>
        <translation>Zeitlupe: Wohin geht ein Objekt?</translation>
    </message>
    <message>
        <source>Where does an object go after its free?</source>
        <translation>Wohin geht ein Objekt nach seiner Freigabe?</translation>
    </message>
    <message>
        <source>Twenty operations a second: watch the bars of CPU 0 fill, swap with the spare, and go to the barn as a whole.</source>
        <translation>Zwanzig Operationen pro Sekunde: beobachten, wie sich die Balken von CPU 0 füllen, mit dem spare tauschen und als Ganzes in den Barn gehen.</translation>
    </message>
    <message>
        <source>Space pauses, &apos;.&apos; steps, the decision log tells the rule.</source>
        <translation>Die Leertaste hält an, „.“ geht einen Schritt weiter, das Entscheidungsprotokoll nennt die Regel.</translation>
    </message>
    <message>
        <source>Isolated CPUs and a drain</source>
        <translation>Isolierte CPUs und ein Drain</translation>
    </message>
    <message>
        <source>How much do isolated CPUs suffer from a drain?</source>
        <translation>Wie sehr leiden isolierte CPUs unter einem Drain?</translation>
    </message>
    <message>
        <source>Sheaf fill: at every drain the sheaves of all CPUs are flushed, those of the isolated ones too.</source>
        <translation>Füllung der Sheaves: Bei jedem Drain werden die Sheaves aller CPUs per Flush geleert, auch die der isolierten.</translation>
    </message>
    <message>
        <source>Their next allocations refill: sheaf_refill of CPUs that had nothing but the fast path before.</source>
        <translation>Ihre nächsten Zuteilungen brauchen einen Refill: sheaf_refill bei CPUs, die vorher nur den Fast Path kannten.</translation>
    </message>
    <message>
        <source>A node runs full</source>
        <translation>Ein Knoten läuft voll</translation>
    </message>
    <message>
        <source>What does the allocator do when a node runs out of memory, and does it recover?</source>
        <translation>Was tut der Allokator, wenn einem Knoten der Speicher ausgeht, und erholt er sich?</translation>
    </message>
    <message>
        <source>Node memory: node 0 runs full, allocations fall back to node 1, then fail; at 3 s half the cause goes away.</source>
        <translation>Knotenspeicher: Knoten 0 läuft voll, Zuteilungen weichen auf Knoten 1 aus und schlagen dann fehl; bei 3 s verschwindet die Hälfte der Ursache.</translation>
    </message>
    <message>
        <source>Partial slabs: fallback slabs stay on the other node.</source>
        <translation>Partial Slabs: Fallback-Slabs bleiben auf dem anderen Knoten.</translation>
    </message>
    <message>
        <source>A CPU goes offline</source>
        <translation>Eine CPU geht offline</translation>
    </message>
    <message>
        <source>What happens to the sheaves of a CPU that goes offline?</source>
        <translation>Was geschieht mit den Sheaves einer CPU, die offline geht?</translation>
    </message>
    <message>
        <source>Machine: at 1 s CPU 3 goes; its main, spare and rcu_free sheaves are flushed, the barn keeps what it has.</source>
        <translation>Maschine: Bei 1 s geht CPU 3; ihre Sheaves main, spare und rcu_free werden per Flush geleert, der Barn behält, was er hat.</translation>
    </message>
    <message>
        <source>At 2 s it comes back with an empty main sheaf.</source>
        <translation>Bei 2 s kommt sie mit einem leeren main-Sheaf zurück.</translation>
    </message>
    <message>
        <source>What a slab is</source>
        <translation>Was ein Slab ist</translation>
    </message>
    <message>
        <source>Pages become a slab, a slab becomes objects, and an empty slab goes back to the pages or stays for a while.</source>
        <translation>Aus Seiten wird ein Slab, aus einem Slab werden Objekte, und ein leerer Slab geht an den Seitenallokator zurück oder bleibt eine Weile.</translation>
    </message>
    <message>
        <source>A quiet machine</source>
        <translation>Eine ruhige Maschine</translation>
    </message>
    <message>
        <source>One node with four CPUs, and nothing runs: you do every step yourself. This is SLUB as it was in 6.17, before there were sheaves. The cache is maple_node: objects of 256 bytes.</source>
        <translation>Ein Knoten mit vier CPUs, und nichts läuft: Jeden Schritt machen Sie selbst. Das ist SLUB, wie es in 6.17 war, bevor es Sheaves gab. Der Cache ist maple_node: Objekte von 256 Bytes.</translation>
    </message>
    <message>
        <source>The first object</source>
        <translation>Das erste Objekt</translation>
    </message>
    <message>
        <source>The cache has no memory yet. An allocation has to ask the page allocator for a block of pages: a slab. It is cut into objects of one size, and only one of them is handed out.</source>
        <translation>Der Cache hat noch keinen Speicher. Eine Zuteilung muss den Seitenallokator um einen Block von Seiten bitten: einen Slab. Er wird in Objekte einer einzigen Größe zerlegt, und nur eines davon wird ausgegeben.</translation>
    </message>
    <message>
        <source>Allocate one object on CPU 0.</source>
        <translation>Ein Objekt auf CPU 0 zuteilen.</translation>
    </message>
    <message>
        <source>The log says it in a sentence: new slab, alloc_slab +1. Below it stand the rule and the state before and after.</source>
        <translation>Das Protokoll sagt es in einem Satz: neuer Slab, alloc_slab +1. Darunter stehen die Regel und der Zustand davor und danach.</translation>
    </message>
    <message>
        <source>The second one is cheap</source>
        <translation>Das zweite kostet wenig</translation>
    </message>
    <message>
        <source>The rest of the slab waits on the CPU as its cpu slab. As long as it lasts an allocation takes the next object from a private list, without a lock.</source>
        <translation>Der Rest des Slabs wartet auf der CPU als ihr CPU-Slab. Solange er reicht, nimmt eine Zuteilung das nächste Objekt aus einer privaten Liste, ohne Lock.</translation>
    </message>
    <message>
        <source>Allocate five more and watch alloc_fastpath.</source>
        <translation>Fünf weitere zuteilen und alloc_fastpath beobachten.</translation>
    </message>
    <message>
        <source>Five times alloc_fastpath, and no new slab.</source>
        <translation>Fünfmal alloc_fastpath, und kein neuer Slab.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>A slab has a fixed number of objects, &apos;objects per slab&apos; in the table of caches. When the last one is taken the slab is full, and a full slab is on no list: nobody has to look for it, its objects know where they belong.</source>
        <translation>Ein Slab hat eine feste Zahl von Objekten, „Obj./Slab“ in der Tabelle der Caches. Ist das letzte genommen, so ist der Slab voll, und ein voller Slab ist in keiner Liste: Niemand muss ihn suchen, seine Objekte wissen, wohin sie gehören.</translation>
    </message>
    <message>
        <source>Allocate until a second slab is needed.</source>
        <translation>Zuteilen, bis ein zweiter Slab nötig ist.</translation>
    </message>
    <message>
        <source>There it is. The first slab is full now, and the CPU works with the second one.</source>
        <translation>Da ist er. Der erste Slab ist jetzt voll, und die CPU arbeitet mit dem zweiten.</translation>
    </message>
    <message>
        <source>A free into a full slab</source>
        <translation>Eine Freigabe in einen vollen Slab</translation>
    </message>
    <message>
        <source>An object can be freed on any CPU. CPU 1 never allocated here. What should happen to a slab that was full and gets one free object?</source>
        <translation>Ein Objekt kann auf jeder CPU freigegeben werden. CPU 1 hat hier nie zugeteilt. Was sollte mit einem Slab geschehen, der voll war und ein freies Objekt bekommt?</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>Was erwarten Sie?</translation>
    </message>
    <message>
        <source>The slab is given back to the pages</source>
        <translation>Der Slab geht an den Seitenallokator zurück</translation>
    </message>
    <message>
        <source>It becomes findable: it joins a list of partial slabs</source>
        <translation>Er wird auffindbar: Er kommt in eine Liste von partial-Slabs</translation>
    </message>
    <message>
        <source>Nothing: the object is lost until the slab is empty</source>
        <translation>Nichts: Das Objekt ist verloren, bis der Slab leer ist</translation>
    </message>
    <message>
        <source>A slab with a free object must be found by later allocations. Until 6.19 it goes to the cpu partial list of the freeing CPU, from 7.0 on to its node&apos;s partial list.</source>
        <translation>Spätere Zuteilungen müssen einen Slab mit einem freien Objekt finden können. Bis 6.19 kommt er in die CPU-partial-Liste der freigebenden CPU, ab 7.0 in die partial-Liste seines Knotens.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>The object allocated last is freed first, so these frees first hit the slab that CPU 0 still works with, then the full one.</source>
        <translation>Das zuletzt zugeteilte Objekt wird zuerst freigegeben; diese Freigaben treffen also erst den Slab, mit dem CPU 0 noch arbeitet, dann den vollen.</translation>
    </message>
    <message>
        <source>Free ten objects on CPU 1.</source>
        <translation>Zehn Objekte auf CPU 1 freigeben.</translation>
    </message>
    <message>
        <source>free_slowpath counts each call; free_frozen those that hit the slab in CPU 0&apos;s hands; cpu_partial_free the slab that was full.</source>
        <translation>free_slowpath zählt jeden Aufruf; free_frozen die, die den Slab in den Händen von CPU 0 trafen; cpu_partial_free den Slab, der voll war.</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Zurück an den Seitenallokator</translation>
    </message>
    <message>
        <source>Empty slabs are kept for the next burst: a node keeps min_partial of them, 5 here. Only &apos;shrink&apos; insists.</source>
        <translation>Leere Slabs werden für den nächsten Burst behalten: Ein Knoten behält min_partial davon, hier 5. Nur ein Shrink besteht auf der Rückgabe.</translation>
    </message>
    <message>
        <source>Free the rest, then shrink the cache.</source>
        <translation>Den Rest freigeben, dann den Cache schrumpfen.</translation>
    </message>
    <message>
        <source>No slab is left: all pages are back.</source>
        <translation>Kein Slab ist übrig: Alle Seiten sind zurückgegeben.</translation>
    </message>
    <message>
        <source>What to take along</source>
        <translation>Was Sie mitnehmen</translation>
    </message>
    <message>
        <source>A slab is a block of pages cut into equal objects. Full slabs are on no list, partial ones are on a list, and empty ones are kept up to min_partial. Everything else, cpu slabs and sheaves, exists to touch those lists and their locks as seldom as possible.</source>
        <translation>Ein Slab ist ein Block von Seiten, der in gleich große Objekte zerlegt ist. Volle Slabs sind in keiner Liste, partial-Slabs sind in einer, und leere werden bis zu min_partial behalten. Alles andere, CPU-Slabs und Sheaves, ist dazu da, diese Listen und ihre Locks so selten wie möglich anzufassen.</translation>
    </message>
    <message>
        <source>What a sheaf is</source>
        <translation>Was ein Sheaf ist</translation>
    </message>
    <message>
        <source>An array of free objects that belongs to a CPU: most allocations and frees touch nothing else.</source>
        <translation>Ein Array freier Objekte, das einer CPU gehört: Die meisten Zuteilungen und Freigaben berühren nichts anderes.</translation>
    </message>
    <message>
        <source>Three bars a CPU</source>
        <translation>Drei Balken je CPU</translation>
    </message>
    <message>
        <source>From 7.0 on every cache has sheaves. A sheaf is an array of pointers to free objects. Each CPU has a main sheaf, perhaps a spare, and perhaps one called rcu_free; the three bars in a cell are their fill.</source>
        <translation>Ab 7.0 hat jeder Cache Sheaves. Ein Sheaf ist ein Array von Zeigern auf freie Objekte. Jede CPU hat einen main-Sheaf, vielleicht einen spare und vielleicht einen, der rcu_free heißt; die drei Balken in einer Zelle zeigen, wie voll sie sind.</translation>
    </message>
    <message>
        <source>The first allocation fills a sheaf</source>
        <translation>Die erste Zuteilung füllt einen Sheaf</translation>
    </message>
    <message>
        <source>Main is empty, there is no spare, and the barn has nothing either. So an empty sheaf is refilled from slabs, for maple_node with 32 objects in one go, and one is handed out.</source>
        <translation>main ist leer, einen spare gibt es nicht, und der Barn hat auch nichts. Also erhält ein leerer Sheaf einen Refill aus Slabs, bei maple_node mit 32 Objekten auf einmal, und eines davon wird ausgegeben.</translation>
    </message>
    <message>
        <source>Read the log from the top: no full sheaf in the barn, a new sheaf, refill with 32 objects. 31 are left in main.</source>
        <translation>Lesen Sie das Protokoll von oben: kein voller Sheaf im Barn, ein neuer Sheaf, Refill mit 32 Objekten. 31 sind in main übrig.</translation>
    </message>
    <message>
        <source>Now it is cheap</source>
        <translation>Jetzt kostet es wenig</translation>
    </message>
    <message>
        <source>The next 31 allocations pop the top object. No lock, no atomic instruction, no list.</source>
        <translation>Die nächsten 31 Zuteilungen nehmen jeweils das oberste Objekt. Kein Lock, kein atomarer Befehl, keine Liste.</translation>
    </message>
    <message>
        <source>Allocate ten more.</source>
        <translation>Zehn weitere zuteilen.</translation>
    </message>
    <message>
        <source>alloc_fastpath +10 and nothing else moved.</source>
        <translation>alloc_fastpath +10, und sonst hat sich nichts bewegt.</translation>
    </message>
    <message>
        <source>A free goes on top</source>
        <translation>Eine Freigabe kommt obenauf</translation>
    </message>
    <message>
        <source>A free of an object from this node pushes it onto main. It does not go back to its slab, and the slab does not notice.</source>
        <translation>Die Freigabe eines Objekts von diesem Knoten legt es oben auf main. Es geht nicht in seinen Slab zurück, und der Slab merkt nichts davon.</translation>
    </message>
    <message>
        <source>Free three objects.</source>
        <translation>Drei Objekte freigeben.</translation>
    </message>
    <message>
        <source>free_fastpath +3. Who looks at the slab from outside still counts these objects as in use: they are parked.</source>
        <translation>free_fastpath +3. Wer von außen auf den Slab sieht, zählt diese Objekte weiter als belegt: Sie sind geparkt.</translation>
    </message>
    <message>
        <source>Which one comes next?</source>
        <translation>Welches kommt als Nächstes?</translation>
    </message>
    <message>
        <source>You freed an object just now, and you allocate again.</source>
        <translation>Sie haben gerade ein Objekt freigegeben und teilen nun wieder eines zu.</translation>
    </message>
    <message>
        <source>Which object do you get?</source>
        <translation>Welches Objekt bekommen Sie?</translation>
    </message>
    <message>
        <source>The one freed last: it is still warm in the cache of the processor</source>
        <translation>Das zuletzt freigegebene: Es ist noch warm im Cache des Prozessors</translation>
    </message>
    <message>
        <source>The one that was freed first</source>
        <translation>Das zuerst freigegebene</translation>
    </message>
    <message>
        <source>Any one of the sheaf</source>
        <translation>Irgendeines aus dem Sheaf</translation>
    </message>
    <message>
        <source>A sheaf is a stack: last in, first out.</source>
        <translation>Ein Sheaf ist ein Stapel: zuletzt hinein, zuerst heraus.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>In exact mode the run can go backwards: it is repeated from its seed, with all that you did, up to the moment before.</source>
        <translation>Im exakten Modus kann der Lauf zurückgehen: Er wird von seinem Seed an wiederholt, mit allem, was Sie getan haben, bis zum Moment davor.</translation>
    </message>
    <message>
        <source>Go one step back.</source>
        <translation>Einen Schritt zurückgehen.</translation>
    </message>
    <message>
        <source>The last free has not happened. &apos;Step&apos; would do it again.</source>
        <translation>Die letzte Freigabe ist nicht geschehen. „Schritt“ würde sie wieder ausführen.</translation>
    </message>
    <message>
        <source>A sheaf is a stack of free objects that one CPU owns. Its capacity decides how many operations pass between two visits to the slabs: see &apos;sheaf capacity&apos; in the table of caches.</source>
        <translation>Ein Sheaf ist ein Stapel freier Objekte, der einer CPU gehört. Seine Kapazität bestimmt, wie viele Operationen zwischen zwei Besuchen bei den Slabs liegen: siehe die Spalte „Sheaf“ in der Tabelle der Caches.</translation>
    </message>
    <message>
        <source>The barn</source>
        <translation>Der Barn</translation>
    </message>
    <message>
        <source>Full and empty sheaves wait in the barn of a node, and a whole sheaf changes hands under one short lock.</source>
        <translation>Volle und leere Sheaves warten im Barn eines Knotens, und ein ganzer Sheaf wechselt unter einem einzigen kurzen Lock den Besitzer.</translation>
    </message>
    <message>
        <source>One barn a node</source>
        <translation>Ein Barn je Knoten</translation>
    </message>
    <message>
        <source>The barn keeps sheaves that no CPU needs now: up to ten full ones and ten empty ones where the limits are looked at. The slots in the card show them.</source>
        <translation>Der Barn hebt Sheaves auf, die gerade keine CPU braucht: bis zu zehn volle und zehn leere, wo die Grenzen geprüft werden. Die Plätze in der Karte zeigen sie.</translation>
    </message>
    <message>
        <source>A CPU that only allocates</source>
        <translation>Eine CPU, die nur zuteilt</translation>
    </message>
    <message>
        <source>CPU 0 will be a producer: it allocates and never frees. Every 32 objects its main sheaf is empty and is refilled from slabs.</source>
        <translation>CPU 0 wird zum Erzeuger: Sie teilt zu und gibt nie frei. Nach je 32 Objekten ist ihr main-Sheaf leer und erhält einen Refill aus Slabs.</translation>
    </message>
    <message>
        <source>Allocate 100 objects on CPU 0 (&apos;Show me&apos; does it at once).</source>
        <translation>100 Objekte auf CPU 0 zuteilen („Zeigen“ tut es auf einmal).</translation>
    </message>
    <message>
        <source>barn_get_fail +4: four times the barn had nothing, four times a sheaf was refilled.</source>
        <translation>barn_get_fail +4: Viermal hatte der Barn nichts, viermal gab es einen Refill.</translation>
    </message>
    <message>
        <source>A CPU that only frees</source>
        <translation>Eine CPU, die nur freigibt</translation>
    </message>
    <message>
        <source>CPU 1 is the consumer. Its main sheaf fills up, then its spare.</source>
        <translation>CPU 1 ist der Verbraucher. Erst füllt sich ihr main-Sheaf, dann ihr spare.</translation>
    </message>
    <message>
        <source>Free 64 objects on CPU 1: two sheaves full.</source>
        <translation>64 Objekte auf CPU 1 freigeben: zwei volle Sheaves.</translation>
    </message>
    <message>
        <source>Main and spare of CPU 1 are full. No full sheaf has moved yet.</source>
        <translation>main und spare von CPU 1 sind voll. Noch ist kein voller Sheaf gewandert.</translation>
    </message>
    <message>
        <source>The next free</source>
        <translation>Die nächste Freigabe</translation>
    </message>
    <message>
        <source>Main is full, spare is full. The object has to go somewhere.</source>
        <translation>main ist voll, spare ist voll. Das Objekt muss irgendwohin.</translation>
    </message>
    <message>
        <source>What will CPU 1 do?</source>
        <translation>Was wird CPU 1 tun?</translation>
    </message>
    <message>
        <source>Free the object to its slab</source>
        <translation>Das Objekt in seinen Slab freigeben</translation>
    </message>
    <message>
        <source>Give the full main sheaf to the barn as a whole</source>
        <translation>Den vollen main-Sheaf als Ganzes an den Barn geben</translation>
    </message>
    <message>
        <source>Send the object to CPU 0</source>
        <translation>Das Objekt an CPU 0 schicken</translation>
    </message>
    <message>
        <source>32 objects change hands under one lock: that is the point of sheaves.</source>
        <translation>32 Objekte wechseln unter einem einzigen Lock den Besitzer: Dafür gibt es Sheaves.</translation>
    </message>
    <message>
        <source>Watch it move</source>
        <translation>Sehen, wie er wandert</translation>
    </message>
    <message>
        <source>The arrow shows a sheaf that moves as a whole from the CPU to the barn. It is not 32 objects that move, it is one pointer.</source>
        <translation>Der Pfeil zeigt einen Sheaf, der als Ganzes von der CPU in den Barn wandert. Es bewegen sich nicht 32 Objekte, sondern ein Zeiger.</translation>
    </message>
    <message>
        <source>Free one more object on CPU 1.</source>
        <translation>Ein weiteres Objekt auf CPU 1 freigeben.</translation>
    </message>
    <message>
        <source>barn_put +1, and a full slot in the barn.</source>
        <translation>barn_put +1, und ein voller Platz im Barn.</translation>
    </message>
    <message>
        <source>And back to the producer</source>
        <translation>Und zurück zum Erzeuger</translation>
    </message>
    <message>
        <source>CPU 0 has a few objects left. When it is out of them the barn has something for it now.</source>
        <translation>CPU 0 hat noch einige Objekte. Sind sie aufgebraucht, hat der Barn jetzt etwas für sie.</translation>
    </message>
    <message>
        <source>Allocate on CPU 0 until it gets the sheaf.</source>
        <translation>Auf CPU 0 zuteilen, bis sie den Sheaf bekommt.</translation>
    </message>
    <message>
        <source>barn_get +1: what CPU 1 freed is allocated by CPU 0 again, without any slab.</source>
        <translation>barn_get +1: Was CPU 1 freigegeben hat, teilt CPU 0 wieder zu, ohne jeden Slab.</translation>
    </message>
    <message>
        <source>barn_get and barn_put are good: each saves a whole sheaf of work on slabs. barn_get_fail means a refill, barn_put_fail a flush: there the list locks are taken and objects go one by one. Compare them in the panel &apos;Barn exchanges&apos;.</source>
        <translation>barn_get und barn_put sind gut: Jedes Mal bleibt ein ganzer Sheaf Arbeit an Slabs erspart. barn_get_fail bedeutet einen Refill, barn_put_fail einen Flush: Dort werden die list_locks genommen, und die Objekte gehen einzeln. Vergleichen Sie sie im Panel „Barn-Austausche“.</translation>
    </message>
    <message>
        <source>Why 6.18 was twice as good and 7.0 is not</source>
        <translation>Warum 6.18 doppelt so gut war und 7.0 es nicht ist</translation>
    </message>
    <message>
        <source>6.18 put sheaves in front of the cpu slabs, 7.0 took the cpu slabs away: a CPU keeps fewer free objects near.</source>
        <translation>6.18 setzte Sheaves vor die CPU-Slabs, 7.0 nahm die CPU-Slabs weg: Eine CPU hält weniger freie Objekte in der Nähe.</translation>
    </message>
    <message>
        <source>Two caches in a row</source>
        <translation>Zwei Caches hintereinander</translation>
    </message>
    <message>
        <source>This is 6.18. maple_node and vm_area_struct have sheaves, and below them the cpu slab and the cpu partial list of old are still there. Two layers keep free objects for the same CPU.</source>
        <translation>Das ist 6.18. maple_node und vm_area_struct haben Sheaves, und darunter gibt es noch den alten CPU-Slab und die alte CPU-partial-Liste. Zwei Schichten halten freie Objekte für dieselbe CPU.</translation>
    </message>
    <message>
        <source>A burst</source>
        <translation>Ein Burst</translation>
    </message>
    <message>
        <source>A fork frees and allocates in bursts. What matters is how large a burst may be before a list lock is taken.</source>
        <translation>Ein fork gibt in Bursts frei und teilt in Bursts zu. Entscheidend ist, wie groß ein Burst sein darf, bevor ein list_lock genommen wird.</translation>
    </message>
    <message>
        <source>Allocate 200 objects on CPU 0, then look at the counters.</source>
        <translation>200 Objekte auf CPU 0 zuteilen, dann die Zähler ansehen.</translation>
    </message>
    <message>
        <source>alloc_cpu_sheaf counts the sheaf, alloc_fastpath the cpu slab that refills it. Both layers are at work.</source>
        <translation>alloc_cpu_sheaf zählt den Sheaf, alloc_fastpath den CPU-Slab, der ihn auffüllt. Beide Schichten arbeiten.</translation>
    </message>
    <message>
        <source>Free it all</source>
        <translation>Alles freigeben</translation>
    </message>
    <message>
        <source>Now the burst comes back on the same CPU.</source>
        <translation>Jetzt kommt der Burst auf derselben CPU zurück.</translation>
    </message>
    <message>
        <source>Free 200 objects on CPU 0.</source>
        <translation>200 Objekte auf CPU 0 freigeben.</translation>
    </message>
    <message>
        <source>Main, spare and barn keep them; what does not fit goes to the cpu slab and the cpu partial list, still without a list lock.</source>
        <translation>main, spare und Barn behalten sie; was nicht hineinpasst, geht in den CPU-Slab und die CPU-partial-Liste, immer noch ohne list_lock.</translation>
    </message>
    <message>
        <source>The same cache in 7.0</source>
        <translation>Derselbe Cache in 7.0</translation>
    </message>
    <message>
        <source>7.0 gave sheaves to every cache and removed cpu slabs and cpu partial lists. The double layer is gone.</source>
        <translation>7.0 gab jedem Cache Sheaves und entfernte CPU-Slabs und CPU-partial-Listen. Die doppelte Schicht ist weg.</translation>
    </message>
    <message>
        <source>Switch to 7.0 (menu Scenario, Era, or the toolbar).</source>
        <translation>Zu 7.0 wechseln (Menü „Szenario“, „Ära“, oder die Werkzeugleiste).</translation>
    </message>
    <message>
        <source>The same workload runs on 7.0 now.</source>
        <translation>Dieselbe Last läuft jetzt auf 7.0.</translation>
    </message>
    <message>
        <source>What is kept near</source>
        <translation>Was in der Nähe bleibt</translation>
    </message>
    <message>
        <source>Below the sheaves there is only the node now: its partial list with its lock. A refill that finds no full sheaf in the barn takes that lock.</source>
        <translation>Unter den Sheaves gibt es jetzt nur noch den Knoten: seine partial-Liste mit ihrem Lock. Ein Refill, für den der Barn keinen vollen Sheaf hatte, nimmt diesen Lock.</translation>
    </message>
    <message>
        <source>Which part of a CPU&apos;s cache did 7.0 lose?</source>
        <translation>Welcher Teil des Vorrats einer CPU ist in 7.0 weggefallen?</translation>
    </message>
    <message>
        <source>The main sheaf</source>
        <translation>Der main-Sheaf</translation>
    </message>
    <message>
        <source>The cpu slab and the cpu partial list</source>
        <translation>Der CPU-Slab und die CPU-partial-Liste</translation>
    </message>
    <message>
        <source>In numbers: &apos;sheafscope capacity maple_node --cpus 4&apos; prints how many objects a CPU and a node hold in each era.</source>
        <translation>In Zahlen: „sheafscope capacity maple_node --cpus 4“ gibt aus, wie viele Objekte eine CPU und ein Knoten in jeder Ära halten.</translation>
    </message>
    <message>
        <source>The same burst again</source>
        <translation>Noch einmal derselbe Burst</translation>
    </message>
    <message>
        <source>Do the same 200 allocations as in 6.18.</source>
        <translation>Dieselben 200 Zuteilungen wie in 6.18 ausführen.</translation>
    </message>
    <message>
        <source>Allocate 200 objects on CPU 0.</source>
        <translation>200 Objekte auf CPU 0 zuteilen.</translation>
    </message>
    <message>
        <source>sheaf_refill counts each object that was fetched under the list lock or from a new slab. In 6.18 the cpu slab stood between.</source>
        <translation>sheaf_refill zählt jedes Objekt, das unter dem list_lock oder aus einem neuen Slab geholt wurde. In 6.18 stand der CPU-Slab dazwischen.</translation>
    </message>
    <message>
        <source>Comparing 7.0 with 6.18 compares one layer with two. The maintainers&apos; explanation of the 2 to 11 % in fork and execve is just that. Against 6.17, which had no sheaves, the picture is another one: choose the baseline with care. &apos;Compare&apos; and the ladder of eras attribute it to single mechanisms.</source>
        <translation>Wer 7.0 mit 6.18 vergleicht, vergleicht eine Schicht mit zweien. Genau so erklären die Maintainer die 2 bis 11 % bei fork und execve. Gegen 6.17, das keine Sheaves hatte, sieht es anders aus: Wählen Sie die Vergleichsbasis mit Bedacht. „Vergleichen“ und die Leiter der Ären ordnen es einzelnen Mechanismen zu.</translation>
    </message>
    <message>
        <source>A node without memory, in 7.0 and in 7.1</source>
        <translation>Ein Knoten ohne Speicher, in 7.0 und in 7.1</translation>
    </message>
    <message>
        <source>In 7.0 CPUs on a node without memory have no barn and do everything object by object; 7.1 gave them one.</source>
        <translation>In 7.0 haben CPUs auf einem Knoten ohne Speicher keinen Barn und machen alles Objekt für Objekt; 7.1 gab ihnen einen.</translation>
    </message>
    <message>
        <source>Eight nodes, memory on two</source>
        <translation>Acht Knoten, Speicher auf zweien</translation>
    </message>
    <message>
        <source>Real machines look like this when memory modules are missing. The cards of six nodes say &apos;no memory&apos;. Their CPUs get pages from the nearest node that has some.</source>
        <translation>So sehen echte Maschinen aus, wenn Speichermodule fehlen. Die Karten von sechs Knoten sagen „kein Speicher“. Ihre CPUs bekommen Seiten vom nächsten Knoten, der welche hat.</translation>
    </message>
    <message>
        <source>No barn</source>
        <translation>Kein Barn</translation>
    </message>
    <message>
        <source>In 7.0 a barn hangs on the record of a node, and a node without memory has no record. The red outline says so.</source>
        <translation>In 7.0 hängt ein Barn am Datensatz eines Knotens, und ein Knoten ohne Speicher hat keinen Datensatz. Das sagt der rote Umriss.</translation>
    </message>
    <message>
        <source>Select CPU 24, which is on such a node (click it, or move there with the arrow keys).</source>
        <translation>CPU 24 auswählen, die auf einem solchen Knoten ist (anklicken oder mit den Pfeiltasten hingehen).</translation>
    </message>
    <message>
        <source>Everything you do by hand now happens on this CPU.</source>
        <translation>Alles, was Sie von Hand tun, geschieht jetzt auf dieser CPU.</translation>
    </message>
    <message>
        <source>One object, one lock</source>
        <translation>Ein Objekt, ein Lock</translation>
    </message>
    <message>
        <source>Without a barn a sheaf cannot be refilled, so every allocation goes to the slabs of another node under its list lock.</source>
        <translation>Ohne Barn ist kein Refill eines Sheaf möglich, also geht jede Zuteilung zu den Slabs eines anderen Knotens, unter dessen list_lock.</translation>
    </message>
    <message>
        <source>Allocate 20 objects on CPU 24.</source>
        <translation>20 Objekte auf CPU 24 zuteilen.</translation>
    </message>
    <message>
        <source>alloc_slowpath +20, and alloc_fastpath did not move. Main is still empty.</source>
        <translation>alloc_slowpath +20, und alloc_fastpath hat sich nicht bewegt. main ist immer noch leer.</translation>
    </message>
    <message>
        <source>And slabs are wasted</source>
        <translation>Und Slabs werden verschwendet</translation>
    </message>
    <message>
        <source>Slabs of other nodes are used only if there are more than min_partial of them. Until then each allocation makes a new slab and uses one object of it.</source>
        <translation>Slabs anderer Knoten werden nur benutzt, wenn es dort mehr als min_partial davon gibt. Bis dahin legt jede Zuteilung einen neuen Slab an und benutzt ein Objekt daraus.</translation>
    </message>
    <message>
        <source>How many new slabs did 20 allocations need?</source>
        <translation>Wie viele neue Slabs brauchten 20 Zuteilungen?</translation>
    </message>
    <message>
        <source>One: dozens of objects fit into it</source>
        <translation>Einen: Dutzende Objekte passen hinein</translation>
    </message>
    <message>
        <source>About six: one for each until min_partial is passed</source>
        <translation>Etwa sechs: je einen, bis min_partial überschritten ist</translation>
    </message>
    <message>
        <source>Twenty</source>
        <translation>Zwanzig</translation>
    </message>
    <message>
        <source>Look at alloc_slab. The rule is 4.2: other nodes&apos; lists are searched only above min_partial.</source>
        <translation>Sehen Sie sich alloc_slab an. Es ist Regel 4.2: Die Listen anderer Knoten werden nur oberhalb von min_partial durchsucht.</translation>
    </message>
    <message>
        <source>Frees are no better</source>
        <translation>Freigaben geht es nicht besser</translation>
    </message>
    <message>
        <source>A free looks at the node of the object. It is never the node of this CPU, for that node has no memory.</source>
        <translation>Eine Freigabe sieht auf den Knoten des Objekts. Das ist nie der Knoten dieser CPU, denn der hat keinen Speicher.</translation>
    </message>
    <message>
        <source>Free five objects on CPU 24.</source>
        <translation>Fünf Objekte auf CPU 24 freigeben.</translation>
    </message>
    <message>
        <source>free_slowpath +5: each one straight to its slab.</source>
        <translation>free_slowpath +5: jedes direkt in seinen Slab.</translation>
    </message>
    <message>
        <source>7.1</source>
        <translation>7.1</translation>
    </message>
    <message>
        <source>7.1 has a barn for every online node, memory or not, and CPUs without local memory may free any node&apos;s objects into their sheaves.</source>
        <translation>7.1 hat einen Barn für jeden Knoten, der online ist, mit oder ohne Speicher, und CPUs ohne lokalen Speicher dürfen Objekte jedes Knotens in ihre Sheaves freigeben.</translation>
    </message>
    <message>
        <source>Switch to 7.1.</source>
        <translation>Zu 7.1 wechseln.</translation>
    </message>
    <message>
        <source>All eight cards have a barn.</source>
        <translation>Alle acht Karten haben einen Barn.</translation>
    </message>
    <message>
        <source>The same twenty allocations</source>
        <translation>Dieselben zwanzig Zuteilungen</translation>
    </message>
    <message>
        <source>The same machine, the same CPU, one era later.</source>
        <translation>Dieselbe Maschine, dieselbe CPU, eine Ära später.</translation>
    </message>
    <message>
        <source>One refill, then the fast path: alloc_slowpath is 0.</source>
        <translation>Ein Refill, dann der Fast Path: alloc_slowpath ist 0.</translation>
    </message>
    <message>
        <source>Is your machine affected? &apos;sheafscope machine - &lt; numactl.txt&apos; gives the verdict for each node. What stays slow in 7.1: kfree_rcu and requests for the memoryless node itself.</source>
        <translation>Ist Ihre Maschine betroffen? „sheafscope machine - &lt; numactl.txt“ gibt das Urteil für jeden Knoten. Was in 7.1 langsam bleibt: kfree_rcu und Anforderungen an den speicherlosen Knoten selbst.</translation>
    </message>
    <message>
        <source>A freed object from another node</source>
        <translation>Ein freigegebenes Objekt von einem anderen Knoten</translation>
    </message>
    <message>
        <source>An object that was allocated on one node and is freed on another does not enter the sheaves of the freeing CPU.</source>
        <translation>Ein Objekt, das auf einem Knoten zugeteilt und auf einem anderen freigegeben wird, kommt nicht in die Sheaves der freigebenden CPU.</translation>
    </message>
    <message>
        <source>Four nodes with memory</source>
        <translation>Vier Knoten mit Speicher</translation>
    </message>
    <message>
        <source>Each node has its own slabs, partial list and barn. A sheaf should hold local objects only: who allocates from it expects memory of the own node.</source>
        <translation>Jeder Knoten hat seine eigenen Slabs, seine partial-Liste und seinen Barn. Ein Sheaf soll nur lokale Objekte enthalten: Wer aus ihm zuteilt, erwartet Speicher des eigenen Knotens.</translation>
    </message>
    <message>
        <source>Allocate here</source>
        <translation>Hier zuteilen</translation>
    </message>
    <message>
        <source>CPU 0 is on node 0. Its objects come from slabs of node 0.</source>
        <translation>CPU 0 ist auf Knoten 0. Ihre Objekte kommen aus Slabs von Knoten 0.</translation>
    </message>
    <message>
        <source>Allocate ten objects on CPU 0.</source>
        <translation>Zehn Objekte auf CPU 0 zuteilen.</translation>
    </message>
    <message>
        <source>Ten objects of node 0 are in your hand.</source>
        <translation>Sie haben zehn Objekte von Knoten 0 in der Hand.</translation>
    </message>
    <message>
        <source>Free there</source>
        <translation>Dort freigeben</translation>
    </message>
    <message>
        <source>Now a CPU of node 1 frees one of them: a packet that was received here and is consumed there.</source>
        <translation>Jetzt gibt eine CPU von Knoten 1 eines davon frei: ein Paket, das hier empfangen und dort verbraucht wird.</translation>
    </message>
    <message>
        <source>Select a CPU of node 1: CPU 48.</source>
        <translation>Eine CPU von Knoten 1 auswählen: CPU 48.</translation>
    </message>
    <message>
        <source>CPU 48 is on node 1.</source>
        <translation>CPU 48 ist auf Knoten 1.</translation>
    </message>
    <message>
        <source>The way home</source>
        <translation>Der Weg nach Hause</translation>
    </message>
    <message>
        <source>The rule is one comparison: is the object&apos;s node that of the CPU?</source>
        <translation>Die Regel ist ein einziger Vergleich: Ist der Knoten des Objekts der der CPU?</translation>
    </message>
    <message>
        <source>Free an object on CPU 48 and watch where it goes.</source>
        <translation>Ein Objekt auf CPU 48 freigeben und beobachten, wohin es geht.</translation>
    </message>
    <message>
        <source>Straight to its slab on node 0: free_slowpath +1. The dots on the arrow went to the other card.</source>
        <translation>Direkt in seinen Slab auf Knoten 0: free_slowpath +1. Die Punkte auf dem Pfeil liefen zur anderen Karte.</translation>
    </message>
    <message>
        <source>And locally?</source>
        <translation>Und lokal?</translation>
    </message>
    <message>
        <source>CPU 1 is on node 0 like the object.</source>
        <translation>CPU 1 ist auf Knoten 0, wie das Objekt.</translation>
    </message>
    <message>
        <source>What counts when CPU 1 frees the next one?</source>
        <translation>Welcher Zähler wächst, wenn CPU 1 das nächste freigibt?</translation>
    </message>
    <message>
        <source>free_fastpath</source>
        <translation>free_fastpath</translation>
    </message>
    <message>
        <source>free_slowpath</source>
        <translation>free_slowpath</translation>
    </message>
    <message>
        <source>barn_put</source>
        <translation>barn_put</translation>
    </message>
    <message>
        <source>Same node: it goes on top of CPU 1&apos;s main sheaf. That the CPU is another one does not matter.</source>
        <translation>Derselbe Knoten: Es kommt oben auf den main-Sheaf von CPU 1. Dass es eine andere CPU ist, spielt keine Rolle.</translation>
    </message>
    <message>
        <source>See for yourself</source>
        <translation>Selbst nachsehen</translation>
    </message>
    <message>
        <source>Free on CPU 1 now.</source>
        <translation>Jetzt auf CPU 1 freigeben.</translation>
    </message>
    <message>
        <source>Free an object on CPU 1.</source>
        <translation>Ein Objekt auf CPU 1 freigeben.</translation>
    </message>
    <message>
        <source>free_fastpath +1.</source>
        <translation>free_fastpath +1.</translation>
    </message>
    <message>
        <source>A high free_slowpath on a machine with several nodes asks who allocates where: the panel &apos;Locality&apos; has the matrix. Pinning producer and consumer to one node turns slow frees into fast ones. On a node without memory 7.1 lets any object in.</source>
        <translation>Ein hoher Wert von free_slowpath auf einer Maschine mit mehreren Knoten führt zur Frage, wer wo zuteilt: Das Panel „Lokalität“ hat die Matrix. Erzeuger und Verbraucher an einen Knoten zu binden macht aus langsamen Freigaben schnelle. Auf einem Knoten ohne Speicher lässt 7.1 jedes Objekt hinein.</translation>
    </message>
    <message>
        <source>kfree_rcu</source>
        <translation>kfree_rcu</translation>
    </message>
    <message>
        <source>Objects that readers may still look at are collected in a sheaf of their own and come back after a grace period.</source>
        <translation>Objekte, die Leser noch ansehen könnten, werden in einem eigenen Sheaf gesammelt und kommen nach einer Grace Period zurück.</translation>
    </message>
    <message>
        <source>A third sheaf</source>
        <translation>Ein dritter Sheaf</translation>
    </message>
    <message>
        <source>A maple tree is read without locks. A node that was taken out of it may still be read for a while, so it must not be used again before a grace period has ended: kfree_rcu.</source>
        <translation>Ein Maple Tree wird ohne Locks gelesen. Ein Baumknoten, der herausgenommen wurde, wird vielleicht noch eine Weile gelesen und darf daher nicht wieder benutzt werden, bevor eine Grace Period beendet ist: kfree_rcu.</translation>
    </message>
    <message>
        <source>Something to free</source>
        <translation>Etwas zum Freigeben</translation>
    </message>
    <message>
        <source>First allocate a sheaf&apos;s worth of objects.</source>
        <translation>Zuerst so viele Objekte zuteilen, dass sie einen Sheaf füllen.</translation>
    </message>
    <message>
        <source>Allocate 40 objects on CPU 0.</source>
        <translation>40 Objekte auf CPU 0 zuteilen.</translation>
    </message>
    <message>
        <source>Forty objects are in your hand.</source>
        <translation>Sie haben vierzig Objekte in der Hand.</translation>
    </message>
    <message>
        <source>Free through RCU</source>
        <translation>Über RCU freigeben</translation>
    </message>
    <message>
        <source>A normal free would put the object on top of main, where the next allocation takes it at once. kfree_rcu puts it into rcu_free, the third bar.</source>
        <translation>Eine normale Freigabe würde das Objekt oben auf main legen, wo es die nächste Zuteilung sofort nimmt. kfree_rcu legt es in rcu_free, den dritten Balken.</translation>
    </message>
    <message>
        <source>kfree_rcu five objects.</source>
        <translation>Fünf Objekte mit kfree_rcu freigeben.</translation>
    </message>
    <message>
        <source>free_rcu_sheaf +5, and the third bar grows. None of them can be allocated.</source>
        <translation>free_rcu_sheaf +5, und der dritte Balken wächst. Keines davon lässt sich zuteilen.</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>Wenn er voll ist</translation>
    </message>
    <message>
        <source>rcu_free takes as many objects as any sheaf: 32.</source>
        <translation>rcu_free fasst so viele Objekte wie jeder Sheaf: 32.</translation>
    </message>
    <message>
        <source>What happens with the full rcu_free sheaf?</source>
        <translation>Was geschieht mit dem vollen rcu_free-Sheaf?</translation>
    </message>
    <message>
        <source>Its objects are freed to their slabs at once</source>
        <translation>Seine Objekte werden sofort in ihre Slabs freigegeben</translation>
    </message>
    <message>
        <source>The sheaf as a whole is handed to RCU and waits for the end of a grace period</source>
        <translation>Der Sheaf wird als Ganzes an RCU übergeben und wartet auf das Ende einer Grace Period</translation>
    </message>
    <message>
        <source>It becomes the main sheaf</source>
        <translation>Er wird zum main-Sheaf</translation>
    </message>
    <message>
        <source>One callback for 32 objects instead of 32 callbacks.</source>
        <translation>Ein Callback für 32 Objekte statt 32 Callbacks.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Die Übergabe</translation>
    </message>
    <message>
        <source>27 more fill it.</source>
        <translation>27 weitere füllen ihn.</translation>
    </message>
    <message>
        <source>kfree_rcu until rcu_free is gone.</source>
        <translation>Mit kfree_rcu freigeben, bis rcu_free weg ist.</translation>
    </message>
    <message>
        <source>The log: the rcu_free sheaf is full and waits for a grace period. The bar is gone; the sheaf is with RCU.</source>
        <translation>Das Protokoll: Der rcu_free-Sheaf ist voll und wartet auf eine Grace Period. Der Balken ist weg; der Sheaf ist bei RCU.</translation>
    </message>
    <message>
        <source>The grace period ends</source>
        <translation>Die Grace Period endet</translation>
    </message>
    <message>
        <source>Every CPU has been somewhere where it holds no reference. Now the objects may be used again.</source>
        <translation>Jede CPU war an einer Stelle, an der sie keine Referenz hält. Jetzt dürfen die Objekte wieder benutzt werden.</translation>
    </message>
    <message>
        <source>End a grace period.</source>
        <translation>Eine Grace Period beenden.</translation>
    </message>
    <message>
        <source>The sheaf went to the barn as it is, full: barn_put +1. No slab was touched.</source>
        <translation>Der Sheaf ging, wie er ist, voll in den Barn: barn_put +1. Kein Slab wurde berührt.</translation>
    </message>
    <message>
        <source>Until 6.17 such objects came back to their slabs one by one. If free_rcu_sheaf_fail grows, objects went the old way: on a CPU without a barn, or for an object of another node. A partly filled rcu_free sheaf waits as long as it takes.</source>
        <translation>Bis 6.17 kamen solche Objekte einzeln in ihre Slabs zurück. Wächst free_rcu_sheaf_fail, so nahmen Objekte den alten Weg: auf einer CPU ohne Barn oder bei einem Objekt eines anderen Knotens. Ein teilweise gefüllter rcu_free-Sheaf wartet, solange es eben dauert.</translation>
    </message>
    <message>
        <source>How much memory is parked</source>
        <translation>Wie viel Speicher geparkt ist</translation>
    </message>
    <message>
        <source>Objects in sheaves and barns are free, but nobody else can have them: what that costs, and how to get it back.</source>
        <translation>Objekte in Sheaves und Barns sind frei, aber niemand sonst kann sie haben: was das kostet, und wie man sie zurückholt.</translation>
    </message>
    <message>
        <source>A run at work</source>
        <translation>Ein Lauf bei der Arbeit</translation>
    </message>
    <message>
        <source>Forks run on four CPUs. The memory bar of a card shows used by slabs, parked and free. Parked means: free objects that wait in sheaves and barns.</source>
        <translation>Auf vier CPUs läuft fork. Der Speicherbalken einer Karte zeigt, was Slabs belegen, was geparkt und was frei ist. Geparkt heißt: freie Objekte, die in Sheaves und Barns warten.</translation>
    </message>
    <message>
        <source>How much can it be?</source>
        <translation>Wie viel kann es werden?</translation>
    </message>
    <message>
        <source>maple_node: 32 objects of 256 bytes in a sheaf. A CPU may have main, spare and rcu_free; a barn ten full sheaves or more.</source>
        <translation>maple_node: 32 Objekte von 256 Bytes in einem Sheaf. Eine CPU kann main, spare und rcu_free haben; ein Barn zehn volle Sheaves oder mehr.</translation>
    </message>
    <message>
        <source>What is about the most that one CPU parks of this cache, without the barn?</source>
        <translation>Wie viel parkt eine CPU von diesem Cache ungefähr höchstens, ohne den Barn?</translation>
    </message>
    <message>
        <source>8 KiB</source>
        <translation>8 KiB</translation>
    </message>
    <message>
        <source>24 KiB</source>
        <translation>24 KiB</translation>
    </message>
    <message>
        <source>256 KiB</source>
        <translation>256 KiB</translation>
    </message>
    <message>
        <source>3 sheaves x 32 objects x 256 bytes = 24 KiB. Times the CPUs, times the caches: on 256 CPUs it is felt.</source>
        <translation>3 Sheaves x 32 Objekte x 256 Bytes = 24 KiB. Mal die CPUs, mal die Caches: Auf 256 CPUs ist das zu spüren.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause the run to look at one moment.</source>
        <translation>Den Lauf anhalten, um einen einzelnen Moment zu betrachten.</translation>
    </message>
    <message>
        <source>Pause.</source>
        <translation>Anhalten.</translation>
    </message>
    <message>
        <source>Every CPU stands still. Hover a cell to read what it holds.</source>
        <translation>Alle CPUs stehen still. Den Mauszeiger auf eine Zelle setzen, um zu lesen, was sie enthält.</translation>
    </message>
    <message>
        <source>A barn full of sheaves</source>
        <translation>Ein Barn voller Sheaves</translation>
    </message>
    <message>
        <source>Let the barn have something: allocate on one CPU and free on another.</source>
        <translation>Geben Sie dem Barn etwas: auf einer CPU zuteilen und auf einer anderen freigeben.</translation>
    </message>
    <message>
        <source>Free 200 objects on CPU 1.</source>
        <translation>200 Objekte auf CPU 1 freigeben.</translation>
    </message>
    <message>
        <source>All of it is free memory, and none of it can be used by anybody but this cache.</source>
        <translation>All das ist freier Speicher, und niemand außer diesem Cache kann etwas davon benutzen.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Writing 1 to the shrink file of a cache flushes all sheaves and barns and gives empty slabs back. In the kernel that happens under memory pressure only for some caches; sheaves are not flushed by reclaim.</source>
        <translation>Eine 1, in die Datei shrink eines Caches geschrieben, leert alle Sheaves und Barns per Flush und gibt leere Slabs zurück. Im Kernel geschieht das unter Speicherdruck nur bei manchen Caches; Reclaim leert keine Sheaves.</translation>
    </message>
    <message>
        <source>Shrink the cache.</source>
        <translation>Den Cache schrumpfen.</translation>
    </message>
    <message>
        <source>sheaf_flush counts the objects, sheaf_free the sheaves. The slabs are gone or partial.</source>
        <translation>sheaf_flush zählt die Objekte, sheaf_free die Sheaves. Die Slabs sind weg oder partial.</translation>
    </message>
    <message>
        <source>Smaller sheaves</source>
        <translation>Kleinere Sheaves</translation>
    </message>
    <message>
        <source>What if sheaves were half as large? Less memory is parked, and barn and slabs are visited twice as often. No kernel lets you change that at run time; here you can.</source>
        <translation>Was wäre, wenn Sheaves halb so groß wären? Es ist weniger Speicher geparkt, und Barn und Slabs werden doppelt so oft besucht. Kein Kernel lässt Sie das zur Laufzeit ändern; hier geht es.</translation>
    </message>
    <message>
        <source>Halve the sheaf capacity.</source>
        <translation>Die Sheaf-Kapazität halbieren.</translation>
    </message>
    <message>
        <source>The cells have another scale now: 16 objects.</source>
        <translation>Die Zellen haben jetzt eine andere Skala: 16 Objekte.</translation>
    </message>
    <message>
        <source>sysfs cannot tell parked from used: its &apos;objects&apos; counts both as used. The panel &apos;Parked memory&apos; can. Parked memory grows with CPUs and caches, not with load.</source>
        <translation>sysfs kann geparkt und belegt nicht unterscheiden: „objects“ zählt dort beides als belegt. Das Panel „Geparkter Speicher“ kann es. Geparkter Speicher wächst mit CPUs und Caches, nicht mit der Last.</translation>
    </message>
    <message>
        <source>slab</source>
        <translation>Slab</translation>
    </message>
    <message>
        <source>A block of pages on one node, cut into objects of one size. Full slabs are on no list, partial ones on the partial list of their node, empty ones are kept up to min_partial.</source>
        <translation>Ein Block von Seiten auf einem Knoten, in Objekte einer Größe zerlegt. Volle Slabs sind in keiner Liste, partial-Slabs in der partial-Liste ihres Knotens, leere werden bis zu min_partial behalten.</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>One piece of memory of a cache&apos;s size. It is in use, free in its slab, or parked in a sheaf.</source>
        <translation>Ein Stück Speicher von der Größe, die der Cache vorgibt. Es ist in Gebrauch, frei in seinem Slab oder in einem Sheaf geparkt.</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>All slabs, sheaves and barns for objects of one kind, such as maple_node or kmalloc-256; a kmem_cache of the kernel.</source>
        <translation>Alle Slabs, Sheaves und Barns für Objekte einer Art, etwa maple_node oder kmalloc-256; ein kmem_cache des Kernels.</translation>
    </message>
    <message>
        <source>sheaf</source>
        <translation>Sheaf</translation>
    </message>
    <message>
        <source>An array of pointers to free objects, used as a stack by one CPU. Allocations pop, frees push; no lock.</source>
        <translation>Ein Array von Zeigern auf freie Objekte, das eine CPU als Stapel benutzt. Zuteilungen nehmen von oben, Freigaben legen obenauf; kein Lock.</translation>
    </message>
    <message>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <source>The sheaf of a CPU from which it allocates and into which it frees.</source>
        <translation>Der Sheaf einer CPU, aus dem sie zuteilt und in den sie freigibt.</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>spare</translation>
    </message>
    <message>
        <source>A second sheaf of a CPU, mostly full or empty: swapped with main before anybody else is asked.</source>
        <translation>Ein zweiter Sheaf einer CPU, meist voll oder leer: Er wird mit main getauscht, bevor sonst jemand gefragt wird.</translation>
    </message>
    <message>
        <source>rcu_free</source>
        <translation>rcu_free</translation>
    </message>
    <message>
        <source>The sheaf of a CPU that collects what kfree_rcu frees. When full it waits for a grace period as a whole, then goes to the barn.</source>
        <translation>Der Sheaf einer CPU, der sammelt, was kfree_rcu freigibt. Ist er voll, wartet er als Ganzes auf eine Grace Period und geht dann in den Barn.</translation>
    </message>
    <message>
        <source>barn</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Full and empty sheaves of one cache that wait on a node, in two stacks under one lock. Ten of each are taken where a limit is looked at.</source>
        <translation>Volle und leere Sheaves eines Caches, die auf einem Knoten warten, in zwei Stapeln unter einem Lock. Von jeder Sorte werden zehn angenommen, wo eine Grenze geprüft wird.</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>Refill</translation>
    </message>
    <message>
        <source>An empty sheaf is filled with objects from slabs, under list locks or from new slabs.</source>
        <translation>Ein leerer Sheaf wird mit Objekten aus Slabs gefüllt, unter list_locks oder aus neuen Slabs.</translation>
    </message>
    <message>
        <source>flush</source>
        <translation>Flush</translation>
    </message>
    <message>
        <source>The objects of a sheaf go back to the slabs they came from, because nobody has room for the sheaf.</source>
        <translation>Die Objekte eines Sheaf gehen in die Slabs zurück, aus denen sie kamen, weil niemand Platz für den Sheaf hat.</translation>
    </message>
    <message>
        <source>partial list</source>
        <translation>partial-Liste</translation>
    </message>
    <message>
        <source>The slabs of a node that have free objects, under the node&apos;s list_lock.</source>
        <translation>Die Slabs eines Knotens, die freie Objekte haben, unter dem list_lock des Knotens.</translation>
    </message>
    <message>
        <source>min_partial</source>
        <translation>min_partial</translation>
    </message>
    <message>
        <source>So many partial slabs a node keeps before an empty slab is given back; 5 to 10. Other nodes may take slabs only above it.</source>
        <translation>So viele partial-Slabs behält ein Knoten, bevor ein leerer Slab zurückgegeben wird; 5 bis 10. Andere Knoten dürfen Slabs nur nehmen, wenn es mehr sind.</translation>
    </message>
    <message>
        <source>cpu slab</source>
        <translation>CPU-Slab</translation>
    </message>
    <message>
        <source>Until 6.19: a slab that one CPU has to itself, with a private list from which it allocates without a lock.</source>
        <translation>Bis 6.19: ein Slab, den eine CPU für sich hat, mit einer privaten Liste, aus der sie ohne Lock zuteilt.</translation>
    </message>
    <message>
        <source>cpu partial list</source>
        <translation>CPU-partial-Liste</translation>
    </message>
    <message>
        <source>Until 6.19: more slabs that a CPU keeps beside its cpu slab.</source>
        <translation>Bis 6.19: weitere Slabs, die eine CPU neben ihrem CPU-Slab behält.</translation>
    </message>
    <message>
        <source>sheaf capacity</source>
        <translation>Sheaf-Kapazität</translation>
    </message>
    <message>
        <source>Objects that fit into a sheaf: 4 to 60 by the size of the object, or what the cache&apos;s creator asks for.</source>
        <translation>Objekte, die in einen Sheaf passen: 4 bis 60 je nach Größe des Objekts, oder was beim Anlegen des Caches verlangt wird.</translation>
    </message>
    <message>
        <source>fast path</source>
        <translation>Fast Path</translation>
    </message>
    <message>
        <source>An allocation or free that touches nothing but the CPU&apos;s own sheaf (or cpu slab).</source>
        <translation>Eine Zuteilung oder Freigabe, die nichts berührt als den eigenen Sheaf (oder CPU-Slab) der CPU.</translation>
    </message>
    <message>
        <source>slow path</source>
        <translation>Slow Path</translation>
    </message>
    <message>
        <source>An allocation or free of one object straight from or to a slab, mostly under a list lock.</source>
        <translation>Eine Zuteilung oder Freigabe eines einzelnen Objekts direkt aus einem Slab oder in einen Slab, meist unter einem list_lock.</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>Free objects in sheaves and barns. Only their cache can use them, and the slab counts them as in use.</source>
        <translation>Freie Objekte in Sheaves und Barns. Nur ihr Cache kann sie benutzen, und der Slab zählt sie als belegt.</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>A part of the machine with its own CPUs and memory (NUMA). Memory of another node can be used but is farther away.</source>
        <translation>Ein Teil der Maschine mit eigenen CPUs und eigenem Speicher (NUMA). Speicher eines anderen Knotens ist benutzbar, aber weiter entfernt.</translation>
    </message>
    <message>
        <source>node without memory</source>
        <translation>Knoten ohne Speicher</translation>
    </message>
    <message>
        <source>A node that has CPUs and no memory. Before 7.1 its CPUs have no barn, so sheaves do not work there.</source>
        <translation>Ein Knoten, der CPUs, aber keinen Speicher hat. Vor 7.1 haben seine CPUs keinen Barn, daher funktionieren Sheaves dort nicht.</translation>
    </message>
    <message>
        <source>Movable</source>
        <translation>Movable</translation>
    </message>
    <message>
        <source>Memory that the kernel must be able to empty again. Slabs cannot be in it.</source>
        <translation>Speicher, den der Kernel wieder räumen können muss. Slabs können dort nicht liegen.</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>Fallback</translation>
    </message>
    <message>
        <source>Pages come from another node, since the nearest one has none.</source>
        <translation>Seiten kommen von einem anderen Knoten, da der nächste keine hat.</translation>
    </message>
    <message>
        <source>grace period</source>
        <translation>Grace Period</translation>
    </message>
    <message>
        <source>The time after which no reader can hold a reference to what was removed before (RCU).</source>
        <translation>Die Zeit, nach der kein Leser mehr eine Referenz auf etwas halten kann, das davor entfernt wurde (RCU).</translation>
    </message>
    <message>
        <source>prefilled sheaf</source>
        <translation>vorgefüllter Sheaf</translation>
    </message>
    <message>
        <source>A sheaf with a promised number of objects that a caller takes in advance, so that allocations under a lock cannot fail.</source>
        <translation>Ein Sheaf mit einer zugesagten Zahl von Objekten, den ein Aufrufer im Voraus nimmt, damit Zuteilungen unter einem Lock nicht fehlschlagen können.</translation>
    </message>
    <message>
        <source>exact mode</source>
        <translation>exakter Modus</translation>
    </message>
    <message>
        <source>One operation runs at a time, in an order that follows from the seed: the same run gives the same counters, and it can go back.</source>
        <translation>Eine Operation läuft nach der anderen, in einer Reihenfolge, die aus dem Seed folgt: Derselbe Lauf ergibt dieselben Zähler und kann zurückgehen.</translation>
    </message>
    <message>
        <source>concurrent mode</source>
        <translation>nebenläufiger Modus</translation>
    </message>
    <message>
        <source>Virtual CPUs run at the same time on the threads of this computer, so locks are really contended. The order is not repeatable.</source>
        <translation>Virtuelle CPUs laufen gleichzeitig auf den Threads dieses Rechners, sodass Locks wirklich umkämpft sind. Die Reihenfolge ist nicht wiederholbar.</translation>
    </message>
    <message>
        <source>era</source>
        <translation>Ära</translation>
    </message>
    <message>
        <source>The allocator of one kernel generation, 6.17 to 7.3, as a set of mechanisms.</source>
        <translation>Der Allokator einer Kernel-Generation, 6.17 bis 7.3, als Satz von Mechanismen.</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Operations a second of model time, over all CPUs. A low one is slow motion.</source>
        <translation>Operationen pro Sekunde Modellzeit, über alle CPUs. Ein niedriger Wert ist Zeitlupe.</translation>
    </message>
    <message>
        <source>list_lock</source>
        <translation>list_lock</translation>
    </message>
    <message>
        <source>The lock of a node&apos;s partial list. What sheaves are there to avoid.</source>
        <translation>Der Lock der partial-Liste eines Knotens. Ihn zu vermeiden ist der Zweck von Sheaves.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>The portrait: one card for each node with its CPUs&apos; sheaves, its barn, its partial list and its memory, for the shown cache.</source>
        <translation>Das Porträt: eine Karte für jeden Knoten mit den Sheaves seiner CPUs, seinem Barn, seiner partial-Liste und seinem Speicher, für den gezeigten Cache.</translation>
    </message>
    <message>
        <source>Cells fill with frees and empty with allocations; barn slots fill when sheaves are given away.</source>
        <translation>Zellen füllen sich mit Freigaben und leeren sich mit Zuteilungen; Plätze im Barn füllen sich, wenn Sheaves abgegeben werden.</translation>
    </message>
    <message>
        <source>Full barns and full cells: much memory is parked. A red outline: a node has no barn, and its CPUs do everything object by object.</source>
        <translation>Volle Barns und volle Zellen: Viel Speicher ist geparkt. Ein roter Umriss: Ein Knoten hat keinen Barn, und seine CPUs machen alles Objekt für Objekt.</translation>
    </message>
    <message>
        <source>Click a CPU to select it everywhere; press K and D to allocate and free there; right click for more.</source>
        <translation>Eine CPU anklicken, um sie überall auszuwählen; mit K und D dort zuteilen und freigeben; Rechtsklick zeigt mehr.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>The kernel&apos;s own statistics of the shown cache, by the file names of /sys/kernel/slab.</source>
        <translation>Die eigene Statistik des Kernels zum gezeigten Cache, mit den Dateinamen aus /sys/kernel/slab.</translation>
    </message>
    <message>
        <source>With every operation; &apos;per second&apos; is growth over the last second of model time.</source>
        <translation>Mit jeder Operation; „pro Sekunde“ ist der Zuwachs in der letzten Sekunde Modellzeit.</translation>
    </message>
    <message>
        <source>A mark means that a counter of work off the fast path grows now.</source>
        <translation>Eine Markierung bedeutet, dass ein Zähler für Arbeit abseits des Fast Path gerade wächst.</translation>
    </message>
    <message>
        <source>Compare alloc_fastpath with alloc_slowpath, and barn_get with barn_get_fail. Shift+F1 and a click explain a single one.</source>
        <translation>alloc_fastpath mit alloc_slowpath vergleichen und barn_get mit barn_get_fail. Umschalt+F1 und ein Klick erklären einen einzelnen.</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>All caches of the run, like slabtop: slabs, objects, sheaf capacity, and whether sheaves are enabled.</source>
        <translation>Alle Caches des Laufs, wie bei slabtop: Slabs, Objekte, Sheaf-Kapazität, und ob Sheaves aktiv sind.</translation>
    </message>
    <message>
        <source>With the slabs of each cache.</source>
        <translation>Mit den Slabs jedes Caches.</translation>
    </message>
    <message>
        <source>Many slabs with few objects in use: memory is lost to fragmentation or parked.</source>
        <translation>Viele Slabs mit wenigen Objekten in Gebrauch: Speicher geht durch Fragmentierung verloren oder ist geparkt.</translation>
    </message>
    <message>
        <source>Choose a row to show that cache in all panels.</source>
        <translation>Eine Zeile wählen, um diesen Cache in allen Panels zu zeigen.</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>What stepped operations decided, a sentence each, with the rule it follows.</source>
        <translation>Was einzeln ausgeführte Operationen entschieden haben, je ein Satz, mit der Regel dahinter.</translation>
    </message>
    <message>
        <source>With every step and everything done by hand.</source>
        <translation>Mit jedem Schritt und allem, was von Hand geschieht.</translation>
    </message>
    <message>
        <source>Many lines for one operation: it went deep, down to slabs or pages.</source>
        <translation>Viele Zeilen für eine Operation: Sie ging tief, bis zu Slabs oder Seiten.</translation>
    </message>
    <message>
        <source>Choose a line to see the rule and the state before and after; Enter goes back to that moment.</source>
        <translation>Eine Zeile wählen, um die Regel und den Zustand davor und danach zu sehen; die Eingabetaste führt zu diesem Moment zurück.</translation>
    </message>
    <message>
        <source>Sheaf fill</source>
        <translation>Füllung der Sheaves</translation>
    </message>
    <message>
        <source>Objects in main and spare of every CPU over time: a row a CPU, colour by fill.</source>
        <translation>Objekte in main und spare jeder CPU über die Zeit: eine Zeile je CPU, die Farbe zeigt die Füllung.</translation>
    </message>
    <message>
        <source>Frees brighten a row, allocations darken it.</source>
        <translation>Freigaben hellen eine Zeile auf, Zuteilungen dunkeln sie ab.</translation>
    </message>
    <message>
        <source>Rows that stay full belong to CPUs that mostly free, rows that stay empty to CPUs that mostly allocate.</source>
        <translation>Zeilen, die voll bleiben, gehören zu CPUs, die meist freigeben; Zeilen, die leer bleiben, zu CPUs, die meist zuteilen.</translation>
    </message>
    <message>
        <source>Look for rows that differ from the others of their node; click a row to select the CPU.</source>
        <translation>Nach Zeilen suchen, die von den anderen ihres Knotens abweichen; ein Klick auf eine Zeile wählt die CPU aus.</translation>
    </message>
    <message>
        <source>Barn exchanges</source>
        <translation>Barn-Austausche</translation>
    </message>
    <message>
        <source>Sheaves that go between CPUs and barns, a second and node, and the level of the barn.</source>
        <translation>Sheaves, die zwischen CPUs und Barns wandern, je Sekunde und Knoten, und der Füllstand des Barns.</translation>
    </message>
    <message>
        <source>When a CPU&apos;s main and spare are both of no use.</source>
        <translation>Wenn main und spare einer CPU beide nichts nützen.</translation>
    </message>
    <message>
        <source>Gets and puts: the barn does its work. Fails: it was empty or full, and slabs had to be asked.</source>
        <translation>barn_get und barn_put: Der Barn tut seine Arbeit. barn_get_fail und barn_put_fail: Er war leer oder voll, und die Slabs mussten einspringen.</translation>
    </message>
    <message>
        <source>If fails dominate, try a larger max_full, or look who only allocates and who only frees.</source>
        <translation>Überwiegen die Fehlschläge, ein größeres max_full versuchen, oder nachsehen, wer nur zuteilt und wer nur freigibt.</translation>
    </message>
    <message>
        <source>Partial slabs</source>
        <translation>Partial Slabs</translation>
    </message>
    <message>
        <source>Slabs with free objects on each node, over time, and a picture of the real ones.</source>
        <translation>Slabs mit freien Objekten auf jedem Knoten, über die Zeit, und ein Bild der wirklichen.</translation>
    </message>
    <message>
        <source>When full slabs get a free object, and when a refill leaves a rest.</source>
        <translation>Wenn volle Slabs ein freies Objekt bekommen, und wenn ein Refill einen Rest übrig lässt.</translation>
    </message>
    <message>
        <source>Many, mostly empty slabs: fragmentation. They can be used by refills only of their own node until there are more than min_partial.</source>
        <translation>Viele, meist leere Slabs: Fragmentierung. Nur Refills ihres eigenen Knotens können sie benutzen, bis es mehr als min_partial sind.</translation>
    </message>
    <message>
        <source>Shrink the cache (Ctrl+D) and see what stays: that is held by live objects.</source>
        <translation>Den Cache schrumpfen (Strg+D) und sehen, was bleibt: Das halten lebende Objekte.</translation>
    </message>
    <message>
        <source>Node memory</source>
        <translation>Knotenspeicher</translation>
    </message>
    <message>
        <source>What the memory of each node is used for: slabs, parked objects, Movable, free.</source>
        <translation>Wofür der Speicher jedes Knotens benutzt wird: Slabs, geparkte Objekte, Movable, frei.</translation>
    </message>
    <message>
        <source>Slab memory grows with bursts and shrinks only when slabs become empty.</source>
        <translation>Der Speicher der Slabs wächst mit Bursts und schrumpft nur, wenn Slabs leer werden.</translation>
    </message>
    <message>
        <source>A node close to full makes allocations fall back to others.</source>
        <translation>Bei einem fast vollen Knoten weichen Zuteilungen auf andere aus.</translation>
    </message>
    <message>
        <source>Fill a node (menu Do it yourself) and watch the fallback.</source>
        <translation>Einen Knoten füllen (Menü „Selbst ausführen“) und den Fallback beobachten.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>The whole history, small, with the visible part marked.</source>
        <translation>Der ganze Verlauf, klein, mit markiertem sichtbarem Ausschnitt.</translation>
    </message>
    <message>
        <source>With time; old stretches become coarser, memory stays bounded.</source>
        <translation>Mit der Zeit; alte Abschnitte werden gröber, der Speicher bleibt begrenzt.</translation>
    </message>
    <message>
        <source>Peaks are worth a look: drag the marked part there.</source>
        <translation>Spitzen sind einen Blick wert: den markierten Ausschnitt dorthin ziehen.</translation>
    </message>
    <message>
        <source>End follows the present again, Ctrl+0 shows all.</source>
        <translation>Ende folgt wieder der Gegenwart, Strg+0 zeigt alles.</translation>
    </message>
    <message>
        <source>Sysfs files</source>
        <translation>Sysfs-Dateien</translation>
    </message>
    <message>
        <source>The files of /sys/kernel/slab/CACHE as a kernel of this era would print them.</source>
        <translation>Die Dateien aus /sys/kernel/slab/CACHE, wie ein Kernel dieser Ära sie ausgeben würde.</translation>
    </message>
    <message>
        <source>With the run; a picture twice a second.</source>
        <translation>Mit dem Lauf; zweimal pro Sekunde ein Bild.</translation>
    </message>
    <message>
        <source>Note that &apos;objects&apos; counts parked objects as used.</source>
        <translation>Beachten, dass „objects“ geparkte Objekte als belegt zählt.</translation>
    </message>
    <message>
        <source>Compare with a real machine: &apos;sheafscope sysfs CACHE&apos; prints the same.</source>
        <translation>Mit einer echten Maschine vergleichen: „sheafscope sysfs CACHE“ gibt dasselbe aus.</translation>
    </message>
    <message>
        <source>Object&apos;s journey</source>
        <translation>Weg des Objekts</translation>
    </message>
    <message>
        <source>One object on its way from its slab through sheaves and barns and back.</source>
        <translation>Ein Objekt auf seinem Weg von seinem Slab durch Sheaves und Barns und zurück.</translation>
    </message>
    <message>
        <source>Each time it changes hands.</source>
        <translation>Jedes Mal, wenn es den Besitzer wechselt.</translation>
    </message>
    <message>
        <source>A long journey without its slab: the sheaves do their work.</source>
        <translation>Ein langer Weg ohne seinen Slab: Die Sheaves tun ihre Arbeit.</translation>
    </message>
    <message>
        <source>Select a CPU, press J, then Shift+J again and again.</source>
        <translation>Eine CPU auswählen, J drücken, dann immer wieder Umschalt+J.</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>By which way allocations and frees were served: main, spare, barn, refill, new slab, node-restricted; sheaf, barn, flush, slab, remote, rcu.</source>
        <translation>Auf welchem Weg Zuteilungen und Freigaben bedient wurden: main, spare, Barn, Refill, neuer Slab, durch gewünschten Knoten eingeschränkt; Sheaf, Barn, Flush, Slab, remote, rcu.</translation>
    </message>
    <message>
        <source>Each share with the operations that went that way.</source>
        <translation>Jeder Anteil mit den Operationen, die diesen Weg nahmen.</translation>
    </message>
    <message>
        <source>Anything but main and spare is dearer; a large share of single objects from slabs is trouble.</source>
        <translation>Alles außer main und spare ist teurer; ein großer Anteil einzelner Objekte aus Slabs ist ein Problem.</translation>
    </message>
    <message>
        <source>Compare two eras with the same workload.</source>
        <translation>Zwei Ären mit derselben Last vergleichen.</translation>
    </message>
    <message>
        <source>Parked memory</source>
        <translation>Geparkter Speicher</translation>
    </message>
    <message>
        <source>Bytes of free objects that wait in sheaves and barns, by cache and node.</source>
        <translation>Bytes freier Objekte, die in Sheaves und Barns warten, nach Cache und Knoten.</translation>
    </message>
    <message>
        <source>With CPUs that free more than they allocate, and with the number of CPUs and caches.</source>
        <translation>Mit CPUs, die mehr freigeben als zuteilen, und mit der Zahl der CPUs und Caches.</translation>
    </message>
    <message>
        <source>Memory that nobody else can have. Pressure on the node does not bring it back by itself.</source>
        <translation>Speicher, den niemand sonst haben kann. Druck auf den Knoten bringt ihn nicht von selbst zurück.</translation>
    </message>
    <message>
        <source>Shrink, halve the sheaf capacity, or lower max_full, and watch the price in refills.</source>
        <translation>Schrumpfen, die Sheaf-Kapazität halbieren oder max_full senken, und den Preis an Refills beobachten.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>How often barn locks and list locks were taken, and how often somebody had to wait.</source>
        <translation>Wie oft Barn-Sperren und list_locks genommen wurden, und wie oft jemand warten musste.</translation>
    </message>
    <message>
        <source>Barn locks with exchanges, list locks with refills, flushes and single objects.</source>
        <translation>Barn-Sperren mit Austauschen, list_locks mit Refills, Flushes und einzelnen Objekten.</translation>
    </message>
    <message>
        <source>A contended share of some percent is felt on many CPUs.</source>
        <translation>Ein umkämpfter Anteil von einigen Prozent ist auf vielen CPUs zu spüren.</translation>
    </message>
    <message>
        <source>More CPUs a node, smaller sheaves and cross-CPU frees make it worse; larger sheaves better. Run in concurrent mode, or nothing can contend.</source>
        <translation>Mehr CPUs je Knoten, kleinere Sheaves und CPU-übergreifende Freigaben verschlimmern es; größere Sheaves helfen. Im nebenläufigen Modus ausführen, sonst kann nichts umkämpft sein.</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Lokalität</translation>
    </message>
    <message>
        <source>A matrix: node of the CPU against node of the object, for allocations and frees.</source>
        <translation>Eine Matrix: Knoten der CPU gegen Knoten des Objekts, für Zuteilungen und Freigaben.</translation>
    </message>
    <message>
        <source>Off the diagonal when memory falls back, or when objects are freed on another node.</source>
        <translation>Abseits der Diagonale, wenn Speicher per Fallback von anderen Knoten kommt, oder wenn Objekte auf einem anderen Knoten freigegeben werden.</translation>
    </message>
    <message>
        <source>Frees off the diagonal do not enter sheaves (before 7.1 never).</source>
        <translation>Freigaben abseits der Diagonale kommen nicht in Sheaves (vor 7.1 nie).</translation>
    </message>
    <message>
        <source>Put producer and consumer onto one node, or give memory to the node without.</source>
        <translation>Erzeuger und Verbraucher auf einen Knoten setzen, oder dem Knoten ohne Speicher welchen geben.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What the window itself costs: frame time, sampling, dropped rows, memory.</source>
        <translation>Was das Fenster selbst kostet: Bildzeit, Stichproben, verworfene Zeilen, Speicher.</translation>
    </message>
    <message>
        <source>With the number of CPUs and panels.</source>
        <translation>Mit der Zahl der CPUs und Panels.</translation>
    </message>
    <message>
        <source>A frame time above 16 ms is felt; dropped rows mean that the window was too slow for a while.</source>
        <translation>Eine Bildzeit über 16 ms ist zu spüren; verworfene Zeilen bedeuten, dass das Fenster eine Weile zu langsam war.</translation>
    </message>
    <message>
        <source>Close panels, or draw 30 frames a second.</source>
        <translation>Panels schließen, oder 30 Bilder pro Sekunde zeichnen.</translation>
    </message>
    <message>
        <source>alloc_cpu_sheaf</source>
        <translation>alloc_cpu_sheaf</translation>
    </message>
    <message>
        <source>Objects that allocations took from the CPU&apos;s main sheaf (6.18, 6.19; ALLOC_PCS).</source>
        <translation>Objekte, die Zuteilungen aus dem main-Sheaf der CPU nahmen (6.18, 6.19; ALLOC_PCS).</translation>
    </message>
    <message>
        <source>With every allocation that a sheaf serves.</source>
        <translation>Mit jeder Zuteilung, die ein Sheaf bedient.</translation>
    </message>
    <message>
        <source>Good: these took no lock.</source>
        <translation>Gut: Diese nahmen keinen Lock.</translation>
    </message>
    <message>
        <source>Compare with alloc_slowpath.</source>
        <translation>Mit alloc_slowpath vergleichen.</translation>
    </message>
    <message>
        <source>alloc_fastpath</source>
        <translation>alloc_fastpath</translation>
    </message>
    <message>
        <source>7.0 on: objects taken from the main sheaf. Before: objects taken from the cpu slab without a lock.</source>
        <translation>Ab 7.0: Objekte, die aus dem main-Sheaf genommen wurden. Davor: Objekte, die ohne Lock aus dem CPU-Slab genommen wurden.</translation>
    </message>
    <message>
        <source>With every allocation on the fast path.</source>
        <translation>Mit jeder Zuteilung auf dem Fast Path.</translation>
    </message>
    <message>
        <source>Good: the larger its share of all allocations the better.</source>
        <translation>Gut: je größer sein Anteil an allen Zuteilungen, desto besser.</translation>
    </message>
    <message>
        <source>If alloc_slowpath grows instead, look for nodes without a barn and requests for another node.</source>
        <translation>Wächst stattdessen alloc_slowpath, nach Knoten ohne Barn und Anforderungen an einen anderen Knoten suchen.</translation>
    </message>
    <message>
        <source>alloc_slowpath</source>
        <translation>alloc_slowpath</translation>
    </message>
    <message>
        <source>Allocations that went to slabs one object at a time: the sheaves (before 7.0 the cpu slab) could not serve them.</source>
        <translation>Zuteilungen, die Objekt für Objekt zu den Slabs gingen: Die Sheaves (vor 7.0 der CPU-Slab) konnten sie nicht bedienen.</translation>
    </message>
    <message>
        <source>Without a barn, with requests for another node, when a refill fails; before 7.0 whenever the cpu slab is used up.</source>
        <translation>Ohne Barn, bei Anforderungen an einen anderen Knoten, wenn ein Refill fehlschlägt; vor 7.0 immer, wenn der CPU-Slab aufgebraucht ist.</translation>
    </message>
    <message>
        <source>7.0 on: trouble; each one takes a list lock. Before: one for each slab&apos;s worth of objects is normal.</source>
        <translation>Ab 7.0: ein Problem; jede nimmt einen list_lock. Davor: Eine für so viele Objekte, wie ein Slab hat, ist normal.</translation>
    </message>
    <message>
        <source>Take the tour of the node without memory; try 7.1, or barn-nodes=online.</source>
        <translation>Die Tour zum Knoten ohne Speicher machen; 7.1 oder barn-nodes=online ausprobieren.</translation>
    </message>
    <message>
        <source>free_cpu_sheaf</source>
        <translation>free_cpu_sheaf</translation>
    </message>
    <message>
        <source>Objects that frees put into the main sheaf (6.18, 6.19; FREE_PCS).</source>
        <translation>Objekte, die Freigaben in den main-Sheaf legten (6.18, 6.19; FREE_PCS).</translation>
    </message>
    <message>
        <source>With every free of a local object.</source>
        <translation>Mit jeder Freigabe eines lokalen Objekts.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Compare with free_slowpath.</source>
        <translation>Mit free_slowpath vergleichen.</translation>
    </message>
    <message>
        <source>free_rcu_sheaf</source>
        <translation>free_rcu_sheaf</translation>
    </message>
    <message>
        <source>Objects that kfree_rcu put into the rcu_free sheaf.</source>
        <translation>Objekte, die kfree_rcu in den rcu_free-Sheaf legte.</translation>
    </message>
    <message>
        <source>With kfree_rcu of local objects.</source>
        <translation>Mit kfree_rcu für lokale Objekte.</translation>
    </message>
    <message>
        <source>Good: they come back as a whole sheaf.</source>
        <translation>Gut: Sie kommen als ganzer Sheaf zurück.</translation>
    </message>
    <message>
        <source>See barn_put after grace periods.</source>
        <translation>Auf barn_put nach Grace Periods achten.</translation>
    </message>
    <message>
        <source>free_rcu_sheaf_fail</source>
        <translation>free_rcu_sheaf_fail</translation>
    </message>
    <message>
        <source>kfree_rcu found no rcu_free sheaf and used the classic batch.</source>
        <translation>kfree_rcu fand keinen rcu_free-Sheaf und nahm den klassischen Batch.</translation>
    </message>
    <message>
        <source>Without a barn, without memory for a sheaf, in caches without sheaves.</source>
        <translation>Ohne Barn, ohne Speicher für einen Sheaf, bei Caches ohne Sheaves.</translation>
    </message>
    <message>
        <source>These objects are freed past the sheaves, one by one.</source>
        <translation>Diese Objekte werden an den Sheaves vorbei freigegeben, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Look at the node of the CPU: has it a barn?</source>
        <translation>Den Knoten der CPU ansehen: Hat er einen Barn?</translation>
    </message>
    <message>
        <source>7.0 on: objects put into the main sheaf. Before: objects freed into the CPU&apos;s own cpu slab.</source>
        <translation>Ab 7.0: Objekte, die in den main-Sheaf gelegt wurden. Davor: Objekte, die in den eigenen CPU-Slab der CPU freigegeben wurden.</translation>
    </message>
    <message>
        <source>With every free on the fast path.</source>
        <translation>Mit jeder Freigabe auf dem Fast Path.</translation>
    </message>
    <message>
        <source>7.0 on: objects freed straight to their slab. Before: calls that freed to a slab other than the cpu slab.</source>
        <translation>Ab 7.0: Objekte, die direkt in ihren Slab freigegeben wurden. Davor: Aufrufe, die in einen anderen Slab als den CPU-Slab freigaben.</translation>
    </message>
    <message>
        <source>With frees of another node&apos;s objects and where sheaves cannot be used; before 7.0 with any free into an older slab.</source>
        <translation>Mit Freigaben von Objekten eines anderen Knotens und dort, wo Sheaves nicht benutzt werden können; vor 7.0 mit jeder Freigabe in einen älteren Slab.</translation>
    </message>
    <message>
        <source>7.0 on: trouble. Before 7.0 it is ordinary.</source>
        <translation>Ab 7.0: ein Problem. Vor 7.0 ist es gewöhnlich.</translation>
    </message>
    <message>
        <source>Look at the locality of frees; take the tour of an object from another node.</source>
        <translation>Die Lokalität der Freigaben ansehen; die Tour zu einem Objekt von einem anderen Knoten machen.</translation>
    </message>
    <message>
        <source>free_frozen</source>
        <translation>free_frozen</translation>
    </message>
    <message>
        <source>Frees into a slab that is another CPU&apos;s cpu slab (until 6.19).</source>
        <translation>Freigaben in einen Slab, der CPU-Slab einer anderen CPU ist (bis 6.19).</translation>
    </message>
    <message>
        <source>When one CPU frees what another has just allocated.</source>
        <translation>Wenn eine CPU freigibt, was eine andere gerade zugeteilt hat.</translation>
    </message>
    <message>
        <source>Cache lines travel between CPUs, but no list is touched.</source>
        <translation>Cachezeilen wandern zwischen CPUs, aber keine Liste wird berührt.</translation>
    </message>
    <message>
        <source>Compare with a workload that frees where it allocates.</source>
        <translation>Mit einer Last vergleichen, die dort freigibt, wo sie zuteilt.</translation>
    </message>
    <message>
        <source>free_add_partial</source>
        <translation>free_add_partial</translation>
    </message>
    <message>
        <source>A slab that was full got a free object and joined its node&apos;s partial list.</source>
        <translation>Ein Slab, der voll war, bekam ein freies Objekt und kam in die partial-Liste seines Knotens.</translation>
    </message>
    <message>
        <source>With flushes and slow frees into full slabs.</source>
        <translation>Mit Flushes und langsamen Freigaben in volle Slabs.</translation>
    </message>
    <message>
        <source>The list lock is taken for each.</source>
        <translation>Für jeden wird der list_lock genommen.</translation>
    </message>
    <message>
        <source>Fewer flushes: larger barns or sheaves.</source>
        <translation>Weniger Flushes: größere Barns oder Sheaves.</translation>
    </message>
    <message>
        <source>free_remove_partial</source>
        <translation>free_remove_partial</translation>
    </message>
    <message>
        <source>A slab became empty and left the partial list, since min_partial slabs were there already.</source>
        <translation>Ein Slab wurde leer und verließ die partial-Liste, da dort schon min_partial Slabs waren.</translation>
    </message>
    <message>
        <source>When bursts end.</source>
        <translation>Wenn Bursts enden.</translation>
    </message>
    <message>
        <source>Slabs are made and given back again and again.</source>
        <translation>Slabs werden immer wieder angelegt und zurückgegeben.</translation>
    </message>
    <message>
        <source>Raise min_partial.</source>
        <translation>min_partial erhöhen.</translation>
    </message>
    <message>
        <source>alloc_from_partial</source>
        <translation>alloc_from_partial</translation>
    </message>
    <message>
        <source>A cpu slab was taken from a node&apos;s partial list (until 6.19).</source>
        <translation>Ein CPU-Slab wurde aus der partial-Liste eines Knotens geholt (bis 6.19).</translation>
    </message>
    <message>
        <source>When a CPU has used up its own slabs.</source>
        <translation>Wenn eine CPU ihre eigenen Slabs aufgebraucht hat.</translation>
    </message>
    <message>
        <source>Raise cpu_partial.</source>
        <translation>cpu_partial erhöhen.</translation>
    </message>
    <message>
        <source>alloc_slab</source>
        <translation>alloc_slab</translation>
    </message>
    <message>
        <source>New slabs: pages from the page allocator.</source>
        <translation>Neue Slabs: Seiten vom Seitenallokator.</translation>
    </message>
    <message>
        <source>When neither sheaves nor lists have a free object.</source>
        <translation>Wenn weder Sheaves noch Listen ein freies Objekt haben.</translation>
    </message>
    <message>
        <source>With a high free_slab: slabs come and go. Alone: the cache grows.</source>
        <translation>Zusammen mit einem hohen free_slab: Slabs kommen und gehen. Allein: Der Cache wächst.</translation>
    </message>
    <message>
        <source>Compare with slabs in the table of caches; a CPU without local memory makes more of them than it needs.</source>
        <translation>Mit den Slabs in der Tabelle der Caches vergleichen; eine CPU ohne lokalen Speicher legt mehr davon an, als sie braucht.</translation>
    </message>
    <message>
        <source>alloc_refill</source>
        <translation>alloc_refill</translation>
    </message>
    <message>
        <source>The cpu slab was refilled with objects that others had freed into it (until 6.19).</source>
        <translation>Der CPU-Slab wurde mit Objekten aufgefüllt, die andere in ihn freigegeben hatten (bis 6.19).</translation>
    </message>
    <message>
        <source>When other CPUs free into a CPU&apos;s slab.</source>
        <translation>Wenn andere CPUs in den Slab einer CPU freigeben.</translation>
    </message>
    <message>
        <source>Cheap; cross-CPU frees at work.</source>
        <translation>Günstig; CPU-übergreifende Freigaben am Werk.</translation>
    </message>
    <message>
        <source>Compare with free_frozen.</source>
        <translation>Mit free_frozen vergleichen.</translation>
    </message>
    <message>
        <source>alloc_node_mismatch</source>
        <translation>alloc_node_mismatch</translation>
    </message>
    <message>
        <source>A request for a node could not be served from the sheaf or the cpu slab at hand.</source>
        <translation>Eine Anforderung an einen Knoten konnte nicht aus dem vorhandenen Sheaf oder CPU-Slab bedient werden.</translation>
    </message>
    <message>
        <source>With requests for another node, and where the own node has no memory.</source>
        <translation>Mit Anforderungen an einen anderen Knoten, und wo der eigene Knoten keinen Speicher hat.</translation>
    </message>
    <message>
        <source>Each one goes the slow way.</source>
        <translation>Jede nimmt den langsamen Weg.</translation>
    </message>
    <message>
        <source>Look who asks for nodes; interleaving policies do.</source>
        <translation>Nachsehen, wer nach Knoten fragt; Interleave-Policies tun es.</translation>
    </message>
    <message>
        <source>free_slab</source>
        <translation>free_slab</translation>
    </message>
    <message>
        <source>Empty slabs that a free gave back to the page allocator.</source>
        <translation>Leere Slabs, die eine Freigabe an den Seitenallokator zurückgab.</translation>
    </message>
    <message>
        <source>Together with a high alloc_slab: churn of pages.</source>
        <translation>Zusammen mit einem hohen alloc_slab: ständiger Wechsel von Seiten.</translation>
    </message>
    <message>
        <source>cpuslab_flush</source>
        <translation>cpuslab_flush</translation>
    </message>
    <message>
        <source>Cpu slabs that were abandoned by a flush (until 6.19).</source>
        <translation>CPU-Slabs, die bei einem Flush aufgegeben wurden (bis 6.19).</translation>
    </message>
    <message>
        <source>With shrink, CPU offline, and lost races.</source>
        <translation>Mit Shrink, CPU offline und verlorenen Races.</translation>
    </message>
    <message>
        <source>Should be rare.</source>
        <translation>Sollte selten sein.</translation>
    </message>
    <message>
        <source>See what shrinks caches.</source>
        <translation>Nachsehen, was Caches schrumpfen lässt.</translation>
    </message>
    <message>
        <source>deactivate_full</source>
        <translation>deactivate_full</translation>
    </message>
    <message>
        <source>A cpu slab was full when it was put away (until 6.19).</source>
        <translation>Ein CPU-Slab war voll, als er weggelegt wurde (bis 6.19).</translation>
    </message>
    <message>
        <source>When the node asked for changes.</source>
        <translation>Wenn der angefragte Knoten wechselt.</translation>
    </message>
    <message>
        <source>Rare.</source>
        <translation>Selten.</translation>
    </message>
    <message>
        <source>Compare with alloc_node_mismatch.</source>
        <translation>Mit alloc_node_mismatch vergleichen.</translation>
    </message>
    <message>
        <source>deactivate_empty</source>
        <translation>deactivate_empty</translation>
    </message>
    <message>
        <source>A cpu slab or cpu partial slab was empty and was discarded (until 6.19).</source>
        <translation>Ein CPU-Slab oder CPU-partial-Slab war leer und wurde verworfen (bis 6.19).</translation>
    </message>
    <message>
        <source>Pages come and go.</source>
        <translation>Seiten kommen und gehen.</translation>
    </message>
    <message>
        <source>deactivate_to_head</source>
        <translation>deactivate_to_head</translation>
    </message>
    <message>
        <source>A cpu slab was put at the head of the partial list (until 6.19).</source>
        <translation>Ein CPU-Slab kam an den Anfang der partial-Liste (bis 6.19).</translation>
    </message>
    <message>
        <source>When a slab is put away with free objects of its own.</source>
        <translation>Wenn ein Slab mit eigenen freien Objekten weggelegt wird.</translation>
    </message>
    <message>
        <source>Node changes of requests.</source>
        <translation>Wechsel des angefragten Knotens.</translation>
    </message>
    <message>
        <source>deactivate_to_tail</source>
        <translation>deactivate_to_tail</translation>
    </message>
    <message>
        <source>A cpu slab was put at the tail of the partial list (until 6.19).</source>
        <translation>Ein CPU-Slab kam ans Ende der partial-Liste (bis 6.19).</translation>
    </message>
    <message>
        <source>When others had freed objects into it.</source>
        <translation>Wenn andere Objekte in ihn freigegeben hatten.</translation>
    </message>
    <message>
        <source>Node changes together with cross-CPU frees.</source>
        <translation>Wechsel des Knotens zusammen mit CPU-übergreifenden Freigaben.</translation>
    </message>
    <message>
        <source>Compare with deactivate_remote_frees.</source>
        <translation>Mit deactivate_remote_frees vergleichen.</translation>
    </message>
    <message>
        <source>deactivate_remote_frees</source>
        <translation>deactivate_remote_frees</translation>
    </message>
    <message>
        <source>A cpu slab that was put away held objects that others had freed (until 6.19).</source>
        <translation>Ein CPU-Slab, der weggelegt wurde, enthielt Objekte, die andere freigegeben hatten (bis 6.19).</translation>
    </message>
    <message>
        <source>With cross-CPU frees.</source>
        <translation>Mit CPU-übergreifenden Freigaben.</translation>
    </message>
    <message>
        <source>Objects are freed elsewhere than they were allocated.</source>
        <translation>Objekte werden woanders freigegeben, als sie zugeteilt wurden.</translation>
    </message>
    <message>
        <source>Look at the locality of frees.</source>
        <translation>Die Lokalität der Freigaben ansehen.</translation>
    </message>
    <message>
        <source>deactivate_bypass</source>
        <translation>deactivate_bypass</translation>
    </message>
    <message>
        <source>A cpu slab was used up and left behind without any list work (until 6.19).</source>
        <translation>Ein CPU-Slab war aufgebraucht und wurde ohne jede Listenarbeit verlassen (bis 6.19).</translation>
    </message>
    <message>
        <source>Once for each slab&apos;s worth of allocations.</source>
        <translation>Einmal für so viele Zuteilungen, wie ein Slab Objekte hat.</translation>
    </message>
    <message>
        <source>Ordinary.</source>
        <translation>Gewöhnlich.</translation>
    </message>
    <message>
        <source>Compare with alloc_slowpath: the rest of those found objects in their slab.</source>
        <translation>Mit alloc_slowpath vergleichen: Die übrigen davon fanden Objekte in ihrem Slab.</translation>
    </message>
    <message>
        <source>order_fallback</source>
        <translation>order_fallback</translation>
    </message>
    <message>
        <source>The preferred size of a slab could not be had; a smaller one was made.</source>
        <translation>Die bevorzugte Größe eines Slabs war nicht zu bekommen; ein kleinerer wurde angelegt.</translation>
    </message>
    <message>
        <source>When memory is fragmented.</source>
        <translation>Wenn Speicher fragmentiert ist.</translation>
    </message>
    <message>
        <source>Slabs hold fewer objects, so all lists get longer.</source>
        <translation>Slabs fassen weniger Objekte, also werden alle Listen länger.</translation>
    </message>
    <message>
        <source>Look at the free memory of the node.</source>
        <translation>Den freien Speicher des Knotens ansehen.</translation>
    </message>
    <message>
        <source>cmpxchg_double_cpu_fail</source>
        <translation>cmpxchg_double_cpu_fail</translation>
    </message>
    <message>
        <source>The cpu slab&apos;s fast path lost a race and was retried (until 6.19).</source>
        <translation>Der Fast Path des CPU-Slabs verlor ein Race und wurde wiederholt (bis 6.19).</translation>
    </message>
    <message>
        <source>With migration and interrupts.</source>
        <translation>Mit Migration und Interrupts.</translation>
    </message>
    <message>
        <source>0 here: a virtual CPU is not interrupted.</source>
        <translation>Hier 0: Eine virtuelle CPU wird nicht unterbrochen.</translation>
    </message>
    <message>
        <source>On a real kernel, look for preemption.</source>
        <translation>Auf einem echten Kernel auf Preemption achten.</translation>
    </message>
    <message>
        <source>cmpxchg_double_fail</source>
        <translation>cmpxchg_double_fail</translation>
    </message>
    <message>
        <source>When several CPUs free into the same slab.</source>
        <translation>Wenn mehrere CPUs in denselben Slab freigeben.</translation>
    </message>
    <message>
        <source>Slabs are shared by CPUs that free.</source>
        <translation>CPUs, die freigeben, teilen sich Slabs.</translation>
    </message>
    <message>
        <source>Fewer slow frees.</source>
        <translation>Weniger langsame Freigaben.</translation>
    </message>
    <message>
        <source>cpu_partial_alloc</source>
        <translation>cpu_partial_alloc</translation>
    </message>
    <message>
        <source>A cpu slab was taken from the CPU&apos;s own cpu partial list (until 6.19).</source>
        <translation>Ein CPU-Slab wurde aus der eigenen CPU-partial-Liste der CPU geholt (bis 6.19).</translation>
    </message>
    <message>
        <source>When the cpu slab is used up and the CPU has more.</source>
        <translation>Wenn der CPU-Slab aufgebraucht ist und die CPU weitere hat.</translation>
    </message>
    <message>
        <source>Good: no list lock.</source>
        <translation>Gut: kein list_lock.</translation>
    </message>
    <message>
        <source>Compare with alloc_from_partial.</source>
        <translation>Mit alloc_from_partial vergleichen.</translation>
    </message>
    <message>
        <source>cpu_partial_free</source>
        <translation>cpu_partial_free</translation>
    </message>
    <message>
        <source>A free put a full slab onto the CPU&apos;s cpu partial list (until 6.19).</source>
        <translation>Eine Freigabe legte einen vollen Slab in die CPU-partial-Liste der CPU (bis 6.19).</translation>
    </message>
    <message>
        <source>With frees into full slabs.</source>
        <translation>Mit Freigaben in volle Slabs.</translation>
    </message>
    <message>
        <source>Compare with cpu_partial_drain.</source>
        <translation>Mit cpu_partial_drain vergleichen.</translation>
    </message>
    <message>
        <source>cpu_partial_node</source>
        <translation>cpu_partial_node</translation>
    </message>
    <message>
        <source>Slabs that came along from a node&apos;s partial list to the cpu partial list (until 6.19).</source>
        <translation>Slabs, die von der partial-Liste eines Knotens in die CPU-partial-Liste mitkamen (bis 6.19).</translation>
    </message>
    <message>
        <source>With every visit to the node&apos;s list.</source>
        <translation>Mit jedem Besuch bei der Liste des Knotens.</translation>
    </message>
    <message>
        <source>Fewer visits later.</source>
        <translation>Weniger Besuche später.</translation>
    </message>
    <message>
        <source>cpu_partial_drain</source>
        <translation>cpu_partial_drain</translation>
    </message>
    <message>
        <source>The cpu partial list was too long and went to the node as a whole (until 6.19).</source>
        <translation>Die CPU-partial-Liste war zu lang und ging als Ganzes an den Knoten (bis 6.19).</translation>
    </message>
    <message>
        <source>When a CPU frees into many full slabs.</source>
        <translation>Wenn eine CPU in viele volle Slabs freigibt.</translation>
    </message>
    <message>
        <source>List locks are taken.</source>
        <translation>list_locks werden genommen.</translation>
    </message>
    <message>
        <source>sheaf_flush</source>
        <translation>sheaf_flush</translation>
    </message>
    <message>
        <source>Objects that were flushed from sheaves back to slabs.</source>
        <translation>Objekte, die per Flush aus Sheaves in Slabs zurückgingen.</translation>
    </message>
    <message>
        <source>When a barn is full, with shrink and CPU offline.</source>
        <translation>Wenn ein Barn voll ist, mit Shrink und CPU offline.</translation>
    </message>
    <message>
        <source>Work object by object, under list locks.</source>
        <translation>Arbeit Objekt für Objekt, unter list_locks.</translation>
    </message>
    <message>
        <source>A larger max_full, or consumers nearer to producers.</source>
        <translation>Ein größeres max_full, oder Verbraucher näher an den Erzeugern.</translation>
    </message>
    <message>
        <source>sheaf_refill</source>
        <translation>sheaf_refill</translation>
    </message>
    <message>
        <source>Objects that were put into sheaves from slabs.</source>
        <translation>Objekte, die aus Slabs in Sheaves gelegt wurden.</translation>
    </message>
    <message>
        <source>When the barn has no full sheaf for an empty main.</source>
        <translation>Wenn der Barn keinen vollen Sheaf für einen leeren main hat.</translation>
    </message>
    <message>
        <source>Allocations outrun frees on that node; list locks are taken.</source>
        <translation>Es wird auf diesem Knoten mehr zugeteilt als freigegeben; list_locks werden genommen.</translation>
    </message>
    <message>
        <source>Larger sheaves take the lock less often for the same objects.</source>
        <translation>Größere Sheaves nehmen den Lock für dieselben Objekte seltener.</translation>
    </message>
    <message>
        <source>sheaf_alloc</source>
        <translation>sheaf_alloc</translation>
    </message>
    <message>
        <source>Sheaves that were allocated.</source>
        <translation>Sheaves, die zugeteilt wurden.</translation>
    </message>
    <message>
        <source>At the beginning, and when barns run out of empty ones.</source>
        <translation>Am Anfang, und wenn Barns die leeren ausgehen.</translation>
    </message>
    <message>
        <source>With a high sheaf_free: sheaves come and go, each a kmalloc.</source>
        <translation>Zusammen mit einem hohen sheaf_free: Sheaves kommen und gehen, jeder ein kmalloc.</translation>
    </message>
    <message>
        <source>Raise max_empty.</source>
        <translation>max_empty erhöhen.</translation>
    </message>
    <message>
        <source>sheaf_free</source>
        <translation>sheaf_free</translation>
    </message>
    <message>
        <source>Sheaves that were freed.</source>
        <translation>Sheaves, die freigegeben wurden.</translation>
    </message>
    <message>
        <source>With shrink, CPU offline, failed refills, full barns.</source>
        <translation>Mit Shrink, CPU offline, fehlgeschlagenen Refills, vollen Barns.</translation>
    </message>
    <message>
        <source>Churn of sheaves.</source>
        <translation>Ständiger Wechsel von Sheaves.</translation>
    </message>
    <message>
        <source>Raise max_empty and max_full.</source>
        <translation>max_empty und max_full erhöhen.</translation>
    </message>
    <message>
        <source>barn_get</source>
        <translation>barn_get</translation>
    </message>
    <message>
        <source>Full sheaves that came from the barn.</source>
        <translation>Volle Sheaves, die aus dem Barn kamen.</translation>
    </message>
    <message>
        <source>When main and spare are empty and the barn has something.</source>
        <translation>Wenn main und spare leer sind und der Barn etwas hat.</translation>
    </message>
    <message>
        <source>Good: a whole sheaf under one lock.</source>
        <translation>Gut: ein ganzer Sheaf unter einem Lock.</translation>
    </message>
    <message>
        <source>Compare with barn_get_fail.</source>
        <translation>Mit barn_get_fail vergleichen.</translation>
    </message>
    <message>
        <source>barn_get_fail</source>
        <translation>barn_get_fail</translation>
    </message>
    <message>
        <source>The barn had no full sheaf.</source>
        <translation>Der Barn hatte keinen vollen Sheaf.</translation>
    </message>
    <message>
        <source>When more is allocated than freed on the node.</source>
        <translation>Wenn auf dem Knoten mehr zugeteilt als freigegeben wird.</translation>
    </message>
    <message>
        <source>Each one means a refill from slabs, or a single object.</source>
        <translation>Jedes Mal heißt das: ein Refill aus Slabs oder ein einzelnes Objekt.</translation>
    </message>
    <message>
        <source>Is there a CPU of the node that frees? If not the barn cannot help.</source>
        <translation>Gibt es auf dem Knoten eine CPU, die freigibt? Wenn nicht, kann der Barn nicht helfen.</translation>
    </message>
    <message>
        <source>Full sheaves that went to the barn.</source>
        <translation>Volle Sheaves, die in den Barn kamen.</translation>
    </message>
    <message>
        <source>When main and spare are full, and after grace periods.</source>
        <translation>Wenn main und spare voll sind, und nach Grace Periods.</translation>
    </message>
    <message>
        <source>Compare with barn_put_fail.</source>
        <translation>Mit barn_put_fail vergleichen.</translation>
    </message>
    <message>
        <source>barn_put_fail</source>
        <translation>barn_put_fail</translation>
    </message>
    <message>
        <source>The barn had no room: a sheaf was flushed instead.</source>
        <translation>Der Barn hatte keinen Platz: Stattdessen gab es einen Flush eines Sheaf.</translation>
    </message>
    <message>
        <source>When more is freed than allocated on the node.</source>
        <translation>Wenn auf dem Knoten mehr freigegeben als zugeteilt wird.</translation>
    </message>
    <message>
        <source>Each one means a flush of a whole sheaf, object by object.</source>
        <translation>Jedes Mal heißt das: Flush eines ganzen Sheaf, Objekt für Objekt.</translation>
    </message>
    <message>
        <source>Raise max_full; let those who free allocate too.</source>
        <translation>max_full erhöhen; wer freigibt, sollte auch zuteilen.</translation>
    </message>
    <message>
        <source>sheaf_prefill_fast</source>
        <translation>sheaf_prefill_fast</translation>
    </message>
    <message>
        <source>Prefilled sheaves that were the CPU&apos;s spare.</source>
        <translation>Vorgefüllte Sheaves, die der spare der CPU waren.</translation>
    </message>
    <message>
        <source>When a caller asks for objects in advance.</source>
        <translation>Wenn ein Aufrufer im Voraus um Objekte bittet.</translation>
    </message>
    <message>
        <source>Compare with sheaf_prefill_slow.</source>
        <translation>Mit sheaf_prefill_slow vergleichen.</translation>
    </message>
    <message>
        <source>sheaf_prefill_slow</source>
        <translation>sheaf_prefill_slow</translation>
    </message>
    <message>
        <source>Prefilled sheaves that came from the barn or had to be made.</source>
        <translation>Vorgefüllte Sheaves, die aus dem Barn kamen oder neu angelegt werden mussten.</translation>
    </message>
    <message>
        <source>When the CPU has no spare.</source>
        <translation>Wenn die CPU keinen spare hat.</translation>
    </message>
    <message>
        <source>Each one may mean a refill.</source>
        <translation>Jeder kann einen Refill bedeuten.</translation>
    </message>
    <message>
        <source>Return them sooner, so that they are the spare.</source>
        <translation>Sie früher zurückgeben, damit sie der spare sind.</translation>
    </message>
    <message>
        <source>sheaf_prefill_oversize</source>
        <translation>sheaf_prefill_oversize</translation>
    </message>
    <message>
        <source>Prefills of more objects than a sheaf of the cache can hold.</source>
        <translation>Prefills mit mehr Objekten, als ein Sheaf des Caches fassen kann.</translation>
    </message>
    <message>
        <source>With large requests.</source>
        <translation>Mit großen Anforderungen.</translation>
    </message>
    <message>
        <source>Each allocates a sheaf of its own and takes objects from slabs.</source>
        <translation>Jeder teilt einen eigenen Sheaf zu und nimmt Objekte aus Slabs.</translation>
    </message>
    <message>
        <source>Raise the sheaf capacity.</source>
        <translation>Die Sheaf-Kapazität erhöhen.</translation>
    </message>
    <message>
        <source>sheaf_return_fast</source>
        <translation>sheaf_return_fast</translation>
    </message>
    <message>
        <source>Prefilled sheaves that came back as the CPU&apos;s spare.</source>
        <translation>Vorgefüllte Sheaves, die als spare der CPU zurückkamen.</translation>
    </message>
    <message>
        <source>After prefills.</source>
        <translation>Nach Prefills.</translation>
    </message>
    <message>
        <source>Compare with sheaf_return_slow.</source>
        <translation>Mit sheaf_return_slow vergleichen.</translation>
    </message>
    <message>
        <source>sheaf_return_slow</source>
        <translation>sheaf_return_slow</translation>
    </message>
    <message>
        <source>Prefilled sheaves that came back while there was a spare already.</source>
        <translation>Vorgefüllte Sheaves, die zurückkamen, als es schon einen spare gab.</translation>
    </message>
    <message>
        <source>When several are out at once.</source>
        <translation>Wenn mehrere gleichzeitig ausgegeben sind.</translation>
    </message>
    <message>
        <source>They are refilled for the barn, or flushed.</source>
        <translation>Sie erhalten einen Refill für den Barn oder werden per Flush geleert.</translation>
    </message>
    <message>
        <source>Fewer at a time.</source>
        <translation>Weniger auf einmal.</translation>
    </message>
    <message>
        <source>What kernels of seven versions counted for 2000 forks, cache by cache (tests/groundtruth/forkexec.json), the order of a kernel trace of forks, and section 15 of the description of the allocator for the shape of the maple tree.</source>
        <translation>Was Kernel in sieben Versionen bei 2000 forks zählten, Cache für Cache (tests/groundtruth/forkexec.json), die Reihenfolge aus einem Kernel-Trace von forks, und Abschnitt 15 der Beschreibung des Allokators für die Form des Maple Tree.</translation>
    </message>
    <message>
        <source>What kernels of seven versions counted for 2000 execs, cache by cache (tests/groundtruth/forkexec.json), and section 15 of the description of the allocator for the order.</source>
        <translation>Was Kernel in sieben Versionen bei 2000 execs zählten, Cache für Cache (tests/groundtruth/forkexec.json), und Abschnitt 15 der Beschreibung des Allokators für die Reihenfolge.</translation>
    </message>
    <message>
        <source>The loop of will-it-scale&apos;s mmap2; vm_area_struct and maple_node of each mmap and munmap as section 15 of the description of the allocator has them.</source>
        <translation>Die Schleife von mmap2 aus will-it-scale; vm_area_struct und maple_node jedes mmap und munmap wie in Abschnitt 15 der Beschreibung des Allokators.</translation>
    </message>
    <message>
        <source>page faults, page tables and the mmap lock are not slab, and take most of the time of the test.</source>
        <translation>Page Faults, Seitentabellen und der mmap-Lock gehören nicht zum Slab-Allokator und brauchen den größten Teil der Zeit des Tests.</translation>
    </message>
    <message>
        <source>The loop of will-it-scale&apos;s brk1; vm_area_struct and maple_node of each brk as section 15 of the description of the allocator has them.</source>
        <translation>Die Schleife von brk1 aus will-it-scale; vm_area_struct und maple_node jedes brk wie in Abschnitt 15 der Beschreibung des Allokators.</translation>
    </message>
    <message>
        <source>page tables and the mmap lock are not slab, and take most of the time of the test.</source>
        <translation>Seitentabellen und der mmap-Lock gehören nicht zum Slab-Allokator und brauchen den größten Teil der Zeit des Tests.</translation>
    </message>
    <message>
        <source>Allocate W, free W: the measure of objects per CPU; W and the size are the question itself.</source>
        <translation>W zuteilen, W freigeben: das Maß für Objekte je CPU; W und die Größe sind selbst die Frage.</translation>
    </message>
    <message>
        <source>The flow of a kernel trace in which one CPU allocates what another frees; burst and queue are chosen.</source>
        <translation>Der Ablauf eines Kernel-Trace, in dem eine CPU zuteilt, was eine andere freigibt; Burst und Queue sind gewählt.</translation>
    </message>
    <message>
        <source>The report of ublk on 8 nodes: 16 queues, bios of submitters freed by server CPUs, one job a queue as there; depth and batch are chosen.</source>
        <translation>Der Bericht über ublk auf 8 Knoten: 16 Queues, bios der Absender werden von Server-CPUs freigegeben, ein Job je Queue wie dort; Tiefe und Batch sind gewählt.</translation>
    </message>
    <message>
        <source>most of a request is block layer, ring and copy; a ratio here is larger than that of the benchmark.</source>
        <translation>Der größte Teil einer Anfrage ist Block-Layer, Ring und Kopieren; ein Verhältnis ist hier größer als das des Benchmarks.</translation>
    </message>
    <message>
        <source>Chosen: chains over nodes with the depth of a small queue.</source>
        <translation>Gewählt: Ketten über Knoten mit der Tiefe einer kleinen Queue.</translation>
    </message>
    <message>
        <source>The server of Larson and Krishnan&apos;s paper on memory allocation for long-running programs; sizes and slots are chosen.</source>
        <translation>Der Server aus dem Artikel von Larson und Krishnan über Speicherzuteilung für lang laufende Programme; Größen und Slots sind gewählt.</translation>
    </message>
    <message>
        <source>Chosen: sizes of the kmalloc caches, lifetimes from the distribution that is asked for.</source>
        <translation>Gewählt: Größen der kmalloc-Caches, Lebensdauern aus der gewünschten Verteilung.</translation>
    </message>
    <message>
        <source>Chosen: a program bound to one node, as numactl --cpunodebind does.</source>
        <translation>Gewählt: ein Programm, das an einen Knoten gebunden ist, wie mit numactl --cpunodebind.</translation>
    </message>
    <message>
        <source>Chosen: bursts on housekeeping CPUs and rare drains of isolated ones.</source>
        <translation>Gewählt: Bursts auf Housekeeping-CPUs und seltene Drains der isolierten.</translation>
    </message>
    <message>
        <source>Chosen: a node that runs full, with large and small objects.</source>
        <translation>Gewählt: ein Knoten, der vollläuft, mit großen und kleinen Objekten.</translation>
    </message>
    <message>
        <source>lib/test_vmalloc.c in slab terms, as section 16 of the description of the allocator has it: one vm_struct, one page array and at times a vmap_area for each vmalloc.</source>
        <translation>lib/test_vmalloc.c aus Slab-Sicht, wie in Abschnitt 16 der Beschreibung des Allokators: ein vm_struct, ein Seiten-Array und manchmal ein vmap_area je vmalloc.</translation>
    </message>
    <message>
        <source>most of vmalloc is pages, page tables and the search for address space, which are not slab: a figure here bounds what slab can explain.</source>
        <translation>das meiste an vmalloc sind Seiten, Seitentabellen und die Suche nach Adressraum, die nicht zum Slab-Allokator gehören: Ein Wert hier begrenzt, was dieser erklären kann.</translation>
    </message>
    <message>
        <source>lib/test_vmalloc.c in slab terms, as section 16 of the description of the allocator has it: one vmalloc of 280 KB and 35000 percpu allocations, which touch slab only where chunks grow.</source>
        <translation>lib/test_vmalloc.c aus Slab-Sicht, wie in Abschnitt 16 der Beschreibung des Allokators: ein vmalloc von 280 KB und 35000 Per-CPU-Zuteilungen, die slab nur berühren, wo Chunks wachsen.</translation>
    </message>
    <message>
        <source>the percpu allocator touches slab only where it grows a chunk.</source>
        <translation>der Per-CPU-Allokator berührt slab nur, wo er einen Chunk vergrößert.</translation>
    </message>
    <message>
        <source>kvfree_rcu gets the address of vmalloc&apos;ed memory, which is no slab object: it enters no sheaf (free_rcu_sheaf counts nothing), so there is little to see in slab of kvfree_rcu itself. The figures are those of the vm_struct and the page array of each vmalloc, which a worker frees later.</source>
        <translation>kvfree_rcu bekommt die Adresse von vmalloc-Speicher, der kein Slab-Objekt ist: Er kommt in keinen Sheaf (free_rcu_sheaf zählt nichts), also ist von kvfree_rcu selbst im Slab-Allokator wenig zu sehen. Die Werte sind die des vm_struct und des Seiten-Arrays jedes vmalloc, die ein Worker später freigibt.</translation>
    </message>
    <message>
        <source>A program of oneTBB that really runs; its counts are its own, and stealing decides their order.</source>
        <translation>Ein Programm mit oneTBB, das wirklich läuft; seine Zählwerte sind seine eigenen, und Work Stealing bestimmt ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>A sheaf that is allocated for a kmalloc cache does not ask for a new sheaf in its turn.</source>
        <translation>Ein Sheaf, das für einen kmalloc-Cache angelegt wird, verlangt nicht selbst ein neues Sheaf.</translation>
    </message>
    <message>
        <source>What a sheaf is refilled from: the cpu slab, object by object, or the partial lists, slab by slab.</source>
        <translation>Woraus ein Sheaf aufgefüllt wird: aus dem cpu slab, Objekt für Objekt, oder aus den Partial-Listen, Slab für Slab.</translation>
    </message>
    <message>
        <source>What serves an allocation below the sheaves: the frozen cpu slab and the cpu partial list, or one object of a partial slab.</source>
        <translation>Was unterhalb der Sheaves eine Allokation bedient: der eingefrorene cpu slab und die cpu-partial-Liste, oder ein einzelnes Objekt eines Partial-Slabs.</translation>
    </message>
    <message>
        <source>Where a full slab goes when an object of it is freed: onto the CPU&apos;s own partial list, or the tail of its node&apos;s.</source>
        <translation>Wohin ein voller Slab kommt, wenn eines seiner Objekte freigegeben wird: auf die eigene Partial-Liste der CPU oder ans Ende der Liste seines Knotens.</translation>
    </message>
    <message>
        <source>Whether a refill waits for the list_lock of another node or passes a busy one by.</source>
        <translation>Ob ein Auffüllen auf den list_lock eines anderen Knotens wartet oder an einem belegten vorbeigeht.</translation>
    </message>
    <message>
        <source>What the counters are about: ALLOC_PCS and FREE_PCS count sheaves, ALLOC_FASTPATH cpu slabs and FREE_SLOWPATH calls; or ALLOC_FASTPATH and FREE_FASTPATH sheaves and FREE_SLOWPATH objects.</source>
        <translation>Wovon die Zähler handeln: ALLOC_PCS und FREE_PCS zählen Sheaves, ALLOC_FASTPATH cpu slabs und FREE_SLOWPATH Aufrufe; oder ALLOC_FASTPATH und FREE_FASTPATH Sheaves und FREE_SLOWPATH Objekte.</translation>
    </message>
    <message>
        <source>In which order a refill uses the slabs it took: the last one first, or in the list&apos;s order.</source>
        <translation>In welcher Reihenfolge ein Auffüllen die entnommenen Slabs verbraucht: den letzten zuerst oder in der Reihenfolge der Liste.</translation>
    </message>
    <message>
        <source>A slab that a refill did not use up goes back in one step and uncounted, not by a free of the rest.</source>
        <translation>Ein Slab, den ein Auffüllen nicht aufgebraucht hat, geht in einem Schritt und ungezählt zurück, nicht durch Freigabe des Rests.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>nodes %1</source>
        <translation>Knoten %1</translation>
    </message>
</context>
<context>
    <name>sheafscope::Alarm</name>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>CPUs %1</source>
        <translation>CPUs %1</translation>
    </message>
    <message>
        <source>sheaves never hit on %1 (%2 allocations)</source>
        <translation>kein Treffer in Sheaves auf %1 (%2 Zuteilungen)</translation>
    </message>
    <message>
        <source>node %1 has no barn</source>
        <translation>Knoten %1 hat keinen Barn</translation>
    </message>
    <message>
        <source>their nodes have no barn</source>
        <translation>ihre Knoten haben keinen Barn</translation>
    </message>
    <message>
        <source>the barn of node %1 never had a full sheaf (asked %2 times)</source>
        <translation>der Barn von Knoten %1 hatte nie einen vollen Sheaf (%2-mal gefragt)</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; und %2 weitere</translation>
    </message>
</context>
<context>
    <name>sheafscope::AreaPicker</name>
    <message>
        <source>Area to capture</source>
        <translation>Aufzunehmender Bereich</translation>
    </message>
    <message>
        <source>Drag a rectangle, or move it with the arrow keys, with Shift to resize; Return captures, Escape gives up</source>
        <translation>Rechteck aufziehen oder mit den Pfeiltasten verschieben, mit Umschalt in der Größe ändern; Eingabetaste nimmt auf, Escape bricht ab</translation>
    </message>
</context>
<context>
    <name>sheafscope::BarnExchangesPanel</name>
    <message>
        <source>Barn exchanges</source>
        <translation>Barn-Austausche</translation>
    </message>
    <message>
        <source>sheaves per second between CPUs and barn</source>
        <translation>Sheaves pro Sekunde zwischen CPUs und Barn</translation>
    </message>
    <message>
        <source>sheaves per second, node %1; below: sheaves in its barn</source>
        <translation>Sheaves pro Sekunde, Knoten %1; darunter: Sheaves in seinem Barn</translation>
    </message>
    <message>
        <source>Select a node: its barn is shown here.</source>
        <translation>Einen Knoten auswählen: sein Barn wird hier gezeigt.</translation>
    </message>
    <message>
        <source>%1 has no sheaves and no barns: nothing to exchange</source>
        <translation>%1 hat keine Sheaves und keine Barns: nichts auszutauschen</translation>
    </message>
    <message>
        <source>no barn on node %1 in %2: nothing to exchange</source>
        <translation>kein Barn auf Knoten %1 in %2: nichts auszutauschen</translation>
    </message>
    <message>
        <source>%1 in barn</source>
        <translation>%1 im Barn</translation>
    </message>
    <message>
        <source>Node %1, %2: %3. The barn holds %4 of at most %5 full and %6 of at most %7 empty sheaves.</source>
        <translation>Knoten %1, %2: %3. Der Barn enthält %4 von höchstens %5 vollen und %6 von höchstens %7 leeren Sheaves.</translation>
    </message>
    <message>
        <source>a CPU got a full sheaf from the barn</source>
        <translation>eine CPU bekam einen vollen Sheaf aus dem Barn</translation>
    </message>
    <message>
        <source>the barn had no full sheaf to give</source>
        <translation>der Barn hatte keinen vollen Sheaf abzugeben</translation>
    </message>
    <message>
        <source>a CPU put a full sheaf into the barn</source>
        <translation>eine CPU legte einen vollen Sheaf in den Barn</translation>
    </message>
    <message>
        <source>the barn was full, a sheaf had to be flushed</source>
        <translation>der Barn war voll, ein Flush eines Sheaf war nötig</translation>
    </message>
    <message>
        <source>The barn of node %1 at %2: %3 full and %4 empty sheaves.</source>
        <translation>Der Barn von Knoten %1 bei %2: %3 volle und %4 leere Sheaves.</translation>
    </message>
    <message>
        <source>%1 on node %2 at %3: %4; %5.</source>
        <translation>%1 auf Knoten %2 bei %3: %4; %5.</translation>
    </message>
</context>
<context>
    <name>sheafscope::CachesModel</name>
    <message>
        <source>%1: objects of %2 B in slabs of %3; sheaves of %4 objects; %5
Without slab_nomerge: %6</source>
        <translation>%1: Objekte zu %2 B in Slabs zu %3; Sheaves zu %4 Objekten; %5
Ohne slab_nomerge: %6</translation>
    </message>
    <message>
        <source>Name of the cache; select a row to show it everywhere</source>
        <translation>Name des Caches; eine Zeile auswählen, um ihn überall zu zeigen</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Bytes an object takes in its slab</source>
        <translation>Bytes, die ein Objekt in seinem Slab belegt</translation>
    </message>
    <message>
        <source>size B</source>
        <translation>Größe B</translation>
    </message>
    <message>
        <source>Objects in a slab of the preferred order</source>
        <translation>Objekte in einem Slab der bevorzugten Ordnung</translation>
    </message>
    <message>
        <source>obj/slab</source>
        <translation>Obj./Slab</translation>
    </message>
    <message>
        <source>Pages of a slab as a power of two</source>
        <translation>Seiten eines Slabs als Zweierpotenz</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Objects in a full sheaf; 0: no sheaves</source>
        <translation>Objekte in einem vollen Sheaf; 0: keine Sheaves</translation>
    </message>
    <message>
        <source>sheaf</source>
        <translation>Sheaf</translation>
    </message>
    <message>
        <source>Objects in use, about: partial slabs are counted by their occupancy bin</source>
        <translation>Objekte in Gebrauch, ungefähr: partial-Slabs zählen nach ihrer Belegungsklasse</translation>
    </message>
    <message>
        <source>live ≈</source>
        <translation>belegt ≈</translation>
    </message>
    <message>
        <source>Free objects kept in sheaves of CPUs and barns</source>
        <translation>Freie Objekte, die in Sheaves von CPUs und Barns liegen</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>Objects that all slabs together hold</source>
        <translation>Objekte, die alle Slabs zusammen fassen</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Slabs on all nodes</source>
        <translation>Slabs auf allen Knoten</translation>
    </message>
    <message>
        <source>slabs</source>
        <translation>Slabs</translation>
    </message>
    <message>
        <source>Memory of all slabs</source>
        <translation>Speicher aller Slabs</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Whether the cache uses sheaves, and why not</source>
        <translation>Ob der Cache Sheaves verwendet, und warum nicht</translation>
    </message>
    <message>
        <source>sheaves</source>
        <translation>Sheaves</translation>
    </message>
</context>
<context>
    <name>sheafscope::CachesPanel</name>
    <message>
        <source>Filter caches</source>
        <translation>Caches filtern</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>no scenario runs</source>
        <translation>kein Szenario läuft</translation>
    </message>
    <message>
        <source>%1 caches · objects unless a unit is named</source>
        <translation>%1 Caches · Objekte, wenn keine Einheit genannt ist</translation>
    </message>
</context>
<context>
    <name>sheafscope::CaptureDesk</name>
    <message>
        <source>Captured to %1</source>
        <translation>Aufgenommen in %1</translation>
    </message>
    <message>
        <source>Capture an area</source>
        <translation>Bereich aufnehmen</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Daten von „%1“</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>JSON-Dokument (*.json)</translation>
    </message>
    <message>
        <source>Table with tabs (*.tsv)</source>
        <translation>Tabelle mit Tabulatoren (*.tsv)</translation>
    </message>
    <message numerus="yes">
        <source>The last %n second(s) as a moving picture</source>
        <translation>
            <numerusform>Animation der letzten %n Sekunde</numerusform>
            <numerusform>Animation der letzten %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Animated WebP (*.webp)</source>
        <translation>Animiertes WebP (*.webp)</translation>
    </message>
    <message>
        <source>Animated GIF, by ffmpeg (*.gif)</source>
        <translation>Animiertes GIF, mit ffmpeg (*.gif)</translation>
    </message>
    <message>
        <source>WebM video, by ffmpeg (*.webm)</source>
        <translation>WebM-Video, mit ffmpeg (*.webm)</translation>
    </message>
    <message>
        <source>Drawing the moving picture …</source>
        <translation>Animation wird gezeichnet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 is on the clipboard, as a picture and as a table</source>
        <translation>„%1“ ist in der Zwischenablage, als Bild und als Tabelle</translation>
    </message>
    <message>
        <source>The data of %1 are on the clipboard, with tabs</source>
        <translation>Die Daten von „%1“ sind in der Zwischenablage, mit Tabulatoren</translation>
    </message>
    <message>
        <source>&amp;Area …</source>
        <translation>&amp;Bereich …</translation>
    </message>
    <message>
        <source>Picture of a part of the window: drag a rectangle</source>
        <translation>Bild eines Teils des Fensters: ein Rechteck aufziehen</translation>
    </message>
    <message>
        <source>&amp;Moving picture …</source>
        <translation>&amp;Animation …</translation>
    </message>
    <message>
        <source>The last seconds as animated WebP, GIF or WebM, for slides</source>
        <translation>Die letzten Sekunden als animiertes WebP, GIF oder als WebM, für Folien</translation>
    </message>
    <message>
        <source>&amp;Copy the panel</source>
        <translation>Panel &amp;kopieren</translation>
    </message>
    <message>
        <source>The panel that has the keyboard, as a picture with its table</source>
        <translation>Das Panel mit dem Tastaturfokus, als Bild mit seiner Tabelle</translation>
    </message>
    <message>
        <source>Copy the panel&apos;s &amp;data</source>
        <translation>Panel&amp;daten kopieren</translation>
    </message>
    <message>
        <source>The data of the panel that has the keyboard, with tabs</source>
        <translation>Die Daten des Panels mit dem Tastaturfokus, mit Tabulatoren</translation>
    </message>
    <message>
        <source>/Data of</source>
        <translation>/Daten von</translation>
    </message>
    <message>
        <source>Write the data of %1 as CSV, JSON or TSV</source>
        <translation>Die Daten von „%1“ als CSV, JSON oder TSV schreiben</translation>
    </message>
    <message>
        <source>/Sharpness</source>
        <translation>/Schärfe</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Pixels of a picture for each on the screen</source>
        <translation>Pixel des Bildes je Pixel auf dem Bildschirm</translation>
    </message>
</context>
<context>
    <name>sheafscope::ChangeDialog</name>
    <message>
        <source>Change the running allocator</source>
        <translation>Laufenden Allokator ändern</translation>
    </message>
    <message>
        <source>Outcome of the last change</source>
        <translation>Ergebnis der letzten Änderung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Setzen: %1</translation>
    </message>
    <message>
        <source>Sheaf capacity, objects (what-if)</source>
        <translation>Sheaf-Kapazität, Objekte (Was-wäre-wenn)</translation>
    </message>
    <message>
        <source>Full sheaves that a barn takes (what-if)</source>
        <translation>Volle Sheaves, die ein Barn annimmt (Was-wäre-wenn)</translation>
    </message>
    <message>
        <source>Empty sheaves that a barn takes (what-if)</source>
        <translation>Leere Sheaves, die ein Barn annimmt (Was-wäre-wenn)</translation>
    </message>
    <message>
        <source>min_partial, slabs</source>
        <translation>min_partial, Slabs</translation>
    </message>
    <message>
        <source>Give all that is empty back to the pages</source>
        <translation>Alles Leere an den Seitenallokator zurückgeben</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Shrink the cache</source>
        <translation>Cache verkleinern</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Take offline</source>
        <translation>Offline nehmen</translation>
    </message>
    <message>
        <source>Take the CPU offline, or bring it back</source>
        <translation>Die CPU offline nehmen oder zurückholen</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Share of the node&apos;s memory in use</source>
        <translation>Belegter Anteil des Speichers des Knotens</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Fill the node up to that share</source>
        <translation>Den Knoten bis zu diesem Anteil füllen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Give back what filled the node</source>
        <translation>Zurückgeben, womit der Knoten gefüllt wurde</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>Cache %1</translation>
    </message>
    <message>
        <source>Bring online</source>
        <translation>Online nehmen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>cpu_partial, objects (up to 6.19)</source>
        <translation>cpu_partial, Objekte (bis 6.19)</translation>
    </message>
    <message>
        <source>remote_node_defrag_ratio: searches of other nodes</source>
        <translation>remote_node_defrag_ratio: Suchen auf anderen Knoten</translation>
    </message>
    <message>
        <source>Requests for pages that fail (what-if)</source>
        <translation>Fehlschlagende Seitenanforderungen (Was-wäre-wenn)</translation>
    </message>
    <message>
        <source>On the node</source>
        <translation>Auf dem Knoten</translation>
    </message>
    <message>
        <source>From now on, that share of the requests to the node fails; 0 ends it</source>
        <translation>Ab jetzt schlägt dieser Anteil der Anforderungen an den Knoten fehl; 0 beendet es</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>From now on, that share of the requests to every node fails; 0 ends it</source>
        <translation>Ab jetzt schlägt dieser Anteil der Anforderungen an jeden Knoten fehl; 0 beendet es</translation>
    </message>
</context>
<context>
    <name>sheafscope::ChartPage</name>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>A workload with its parameters, a preset or a file</source>
        <translation>Eine Last mit ihren Parametern, ein Preset oder eine Datei</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>On which machine; empty: the scenario&apos;s own</source>
        <translation>Auf welcher Maschine; leer: die des Szenarios</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>What is shown; needs no new runs</source>
        <translation>Was gezeigt wird; braucht keine neuen Läufe</translation>
    </message>
    <message>
        <source>Stopped; runs that are done: %1. The same again goes on from there.</source>
        <translation>Angehalten; fertige Läufe: %1. Noch einmal gestartet, geht es dort weiter.</translation>
    </message>
</context>
<context>
    <name>sheafscope::Charts</name>
    <message>
        <source>bytes parked, all caches</source>
        <translation>geparkte Bytes, alle Caches</translation>
    </message>
    <message>
        <source> (logarithmic)</source>
        <translation> (logarithmisch)</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation>Knick: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 (%2 is better), left axis</source>
        <translation>%1 (%2 ist besser), linke Achse</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>bytes parked over all caches, right axis</source>
        <translation>geparkte Bytes über alle Caches, rechte Achse</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knick</translation>
    </message>
    <message>
        <source>. Here: no knee.</source>
        <translation>. Hier: kein Knick.</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 nach %2 und %3</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Niedriger ist besser.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Höher ist besser.</translation>
    </message>
    <message>
        <source>; the axis does not begin at zero</source>
        <translation>; die Achse beginnt nicht bei null</translation>
    </message>
    <message>
        <source>the two eras</source>
        <translation>die beiden Ären</translation>
    </message>
    <message>
        <source>a step that makes it worse</source>
        <translation>ein Schritt, der es verschlechtert</translation>
    </message>
    <message>
        <source>a step that makes it better</source>
        <translation>ein Schritt, der es verbessert</translation>
    </message>
    <message>
        <source> Median; shaded: 5 to 95 % of the draws of the cost profile.</source>
        <translation> Median; schattiert: 5 bis 95 % der Ziehungen aus dem Kostenprofil.</translation>
    </message>
    <message>
        <source> Whiskers: %1.</source>
        <translation> Whisker: %1.</translation>
    </message>
    <message>
        <source> Together worth more (+) or less (-) than one by one: %1.</source>
        <translation> Zusammen mehr (+) oder weniger (-) wert als einzeln: %1.</translation>
    </message>
</context>
<context>
    <name>sheafscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation>Gesuchter Befehl</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>sheafscope::CompareDesk</name>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Compare eras</source>
        <translation>Ären &amp;vergleichen</translation>
    </message>
    <message>
        <source>Scenarios in several eras side by side, why they differ, and which step costs what</source>
        <translation>Szenarien in mehreren Ären nebeneinander, warum sie sich unterscheiden und welcher Schritt was kostet</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>&amp;Run the comparison</source>
        <translation>Vergleich &amp;starten</translation>
    </message>
    <message>
        <source>Run what is chosen in the Compare view</source>
        <translation>Ausführen, was in der Ansicht „Vergleichen“ gewählt ist</translation>
    </message>
    <message>
        <source>&amp;Stop the comparison</source>
        <translation>Vergleich an&amp;halten</translation>
    </message>
    <message>
        <source>Stop running; what is done stays</source>
        <translation>Läufe anhalten; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Climb the &amp;ladder</source>
        <translation>&amp;Leiter durchlaufen</translation>
    </message>
    <message>
        <source>Which of the mechanisms between the two chosen eras costs what</source>
        <translation>Welcher der Mechanismen zwischen den beiden gewählten Ären was kostet</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>S&amp;weep</translation>
    </message>
    <message>
        <source>A metric against capacity, or whatever the page says is varied</source>
        <translation>Eine Metrik gegen die Kapazität oder das, was die Seite variiert</translation>
    </message>
    <message>
        <source>Copy for &amp;mail</source>
        <translation>Für &amp;Mail kopieren</translation>
    </message>
    <message>
        <source>72 columns of text that mailers leave alone, to the clipboard</source>
        <translation>72 Spalten Text, den Mailprogramme nicht umbrechen, in die Zwischenablage</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand line</source>
        <translation>&amp;Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>That repeats the comparison</source>
        <translation>Die den Vergleich wiederholt</translation>
    </message>
    <message>
        <source>&amp;Save the comparison …</source>
        <translation>Vergleich s&amp;peichern …</translation>
    </message>
    <message>
        <source>As mail, grid, robot, Markdown, CSV, JSON, HTML or PDF</source>
        <translation>Als Mail, Raster, Robot, Markdown, CSV, JSON, HTML oder PDF</translation>
    </message>
    <message>
        <source>Ca&amp;pture the comparison …</source>
        <translation>Bild des Vergleichs auf&amp;nehmen …</translation>
    </message>
    <message>
        <source>A picture of the shown page with its caption: PNG, SVG or PDF</source>
        <translation>Ein Bild der gezeigten Seite mit Bildunterschrift: PNG, SVG oder PDF</translation>
    </message>
    <message>
        <source>&amp;Differs from …</source>
        <translation>&amp;Unterschiede zu …</translation>
    </message>
    <message>
        <source>Names what differs between the running scenario and a preset or file</source>
        <translation>Nennt, was sich zwischen dem laufenden Szenario und einem Preset oder einer Datei unterscheidet</translation>
    </message>
    <message>
        <source>&amp;Open results …</source>
        <translation>Ergebnisse ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Show results of compare, ladder or sweep; a second file of compare joins the first</source>
        <translation>Ergebnisse von compare, ladder oder sweep zeigen; eine zweite Datei von compare kommt zur ersten hinzu</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Ergebnisse (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 holds no results; expected a file of compare --save</source>
        <translation>%1 enthält keine Ergebnisse; erwartet wird eine Datei von compare --save</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Capture the comparison</source>
        <translation>Bild des Vergleichs aufnehmen</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Shown alone, it cannot join what was shown: %1</source>
        <translation>Allein gezeigt, es passt nicht zum bisher Gezeigten: %1</translation>
    </message>
    <message>
        <source>Shard %1 of %2 of a sweep; open the others too: %3</source>
        <translation>Teil %1 von %2 eines Sweeps; auch die anderen öffnen: %3</translation>
    </message>
</context>
<context>
    <name>sheafscope::CompareOutput</name>
    <message>
        <source>All runs, to be opened again (*.json)</source>
        <translation>Alle Läufe, zum erneuten Öffnen (*.json)</translation>
    </message>
    <message>
        <source>Mail text, 72 columns (*.mail)</source>
        <translation>Mailtext, 72 Spalten (*.mail)</translation>
    </message>
    <message>
        <source>Wide grid, to attach (*.txt)</source>
        <translation>Breites Raster, zum Anhängen (*.txt)</translation>
    </message>
    <message>
        <source>Kernel test robot&apos;s form (*.robot)</source>
        <translation>Format des Kernel Test Robot (*.robot)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Report as JSON (*.report.json)</source>
        <translation>Bericht als JSON (*.report.json)</translation>
    </message>
    <message>
        <source>HTML page with pictures (*.html)</source>
        <translation>HTML-Seite mit Bildern (*.html)</translation>
    </message>
    <message>
        <source>PDF with pictures (*.pdf)</source>
        <translation>PDF mit Bildern (*.pdf)</translation>
    </message>
    <message>
        <source>Data as JSON (*.json)</source>
        <translation>Daten als JSON (*.json)</translation>
    </message>
    <message>
        <source>Mail text, 72 columns (*.txt)</source>
        <translation>Mailtext, 72 Spalten (*.txt)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>sheafscope::CompareSetup</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>What is run; each checked one is run in every era</source>
        <translation>Was läuft; jedes angekreuzte läuft in jeder Ära</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Each checked one is used; none checked: the machine on which a scenario says most</source>
        <translation>Jede angekreuzte wird verwendet; ist keine angekreuzt: die Maschine, auf der ein Szenario am meisten aussagt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs of each cell, each with a seed of its own</source>
        <translation>Läufe je Zelle, jeder mit eigenem Seed</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Erster Seed</translation>
    </message>
    <message>
        <source>Seed of the first run; the others follow</source>
        <translation>Seed des ersten Laufs; die anderen folgen</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Operations a CPU that do not count</source>
        <translation>Operationen je CPU, die nicht zählen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Operations a CPU that count</source>
        <translation>Operationen je CPU, die zählen</translation>
    </message>
    <message>
        <source>&amp;Run the comparison</source>
        <translation>Vergleich &amp;starten</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Run the comparison</source>
        <translation>Vergleich starten</translation>
    </message>
    <message>
        <source>Run every scenario in every era on every machine; the window stays usable</source>
        <translation>Jedes Szenario in jeder Ära auf jeder Maschine laufen lassen; das Fenster bleibt bedienbar</translation>
    </message>
    <message>
        <source>Era %1</source>
        <translation>Ära %1</translation>
    </message>
    <message>
        <source>A column with the allocator of kernel %1</source>
        <translation>Eine Spalte mit dem Allokator von Kernel %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>All eras, or none</source>
        <translation>Alle Ären oder keine</translation>
    </message>
    <message>
        <source>Check every era, or none if all are checked</source>
        <translation>Jede Ära ankreuzen, oder keine, wenn alle angekreuzt sind</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Ären</translation>
    </message>
    <message>
        <source>further columns, such as 7.0+max-full=20</source>
        <translation>weitere Spalten, etwa 7.0+max-full=20</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>Eras with other mechanisms, with commas between: 7.0+max-full=20+barn-nodes=online</source>
        <translation>Ären mit anderen Mechanismen, durch Kommas getrennt: 7.0+max-full=20+barn-nodes=online</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>The era that changes in percent refer to</source>
        <translation>Die Ära, auf die sich Änderungen in Prozent beziehen</translation>
    </message>
    <message>
        <source>what runs now</source>
        <translation>was jetzt läuft</translation>
    </message>
    <message>
        <source>The scenario that runs in the window, on its machine</source>
        <translation>Das Szenario, das im Fenster läuft, auf seiner Maschine</translation>
    </message>
    <message>
        <source>another: burst w=160 size=64</source>
        <translation>ein anderes: burst w=160 size=64</translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation>Anderes Szenario</translation>
    </message>
    <message>
        <source>A scenario with parameters, or a scenario file; Enter adds it to the list</source>
        <translation>Ein Szenario mit Parametern oder eine Szenariodatei; die Eingabetaste nimmt es in die Liste auf</translation>
    </message>
    <message>
        <source>Machines (none: its own)</source>
        <translation>Maschinen (keine: die eigene)</translation>
    </message>
    <message>
        <source>published prices</source>
        <translation>veröffentlichte Preise</translation>
    </message>
    <message>
        <source>none: only counts</source>
        <translation>keines: nur Zählwerte</translation>
    </message>
    <message>
        <source>Modelled cost</source>
        <translation>Modellierte Kosten</translation>
    </message>
    <message>
        <source>Cost profile that prices the counts in modelled cycles</source>
        <translation>Kostenprofil, das die Zählwerte in modellierten Zyklen bewertet</translation>
    </message>
    <message>
        <source>what runs now: %1</source>
        <translation>was jetzt läuft: %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
</context>
<context>
    <name>sheafscope::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What is compared, a page a kind of figure</source>
        <translation>Was verglichen wird, eine Seite je Art von Zahlen</translation>
    </message>
    <message>
        <source>Pages of the comparison</source>
        <translation>Seiten des Vergleichs</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Modelled cost</source>
        <translation>Modellierte Kosten</translation>
    </message>
    <message>
        <source>Host throughput</source>
        <translation>Host-Durchsatz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über die Zeit</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Show results of a file; a second one joins them, as &apos;report FILE FILE&apos; does</source>
        <translation>Ergebnisse einer Datei zeigen; eine zweite kommt hinzu, wie bei „report FILE FILE“</translation>
    </message>
    <message>
        <source>Copy for mail</source>
        <translation>Für Mail kopieren</translation>
    </message>
    <message>
        <source>72 columns of text that mailers leave alone, to the clipboard</source>
        <translation>72 Spalten Text, den Mailprogramme nicht umbrechen, in die Zwischenablage</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>As mail, grid, robot, Markdown, CSV, JSON, HTML or PDF</source>
        <translation>Als Mail, Raster, Robot, Markdown, CSV, JSON, HTML oder PDF</translation>
    </message>
    <message>
        <source>Capture …</source>
        <translation>Bild aufnehmen …</translation>
    </message>
    <message>
        <source>A picture of this page with its caption: PNG, SVG or PDF</source>
        <translation>Ein Bild dieser Seite mit Bildunterschrift: PNG, SVG oder PDF</translation>
    </message>
    <message>
        <source>repeats it:</source>
        <translation>wiederholt es:</translation>
    </message>
    <message>
        <source>Command line that repeats what is shown</source>
        <translation>Befehlszeile, die das Gezeigte wiederholt</translation>
    </message>
    <message>
        <source>In a terminal it gives the same figures on every host</source>
        <translation>Im Terminal ergibt sie auf jedem Host dieselben Zahlen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Put the command line on the clipboard</source>
        <translation>Die Befehlszeile in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Stopped; runs that are done: %1. Running the same comparison again goes on from there.</source>
        <translation>Angehalten; fertige Läufe: %1. Noch einmal gestartet, geht derselbe Vergleich dort weiter.</translation>
    </message>
    <message>
        <source>No era is chosen; expected two or more to compare</source>
        <translation>Keine Ära ist gewählt; zum Vergleichen werden zwei oder mehr erwartet</translation>
    </message>
    <message>
        <source>No scenario is chosen; expected one or more</source>
        <translation>Kein Szenario ist gewählt; erwartet wird mindestens eines</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>what is shown</source>
        <translation>das Gezeigte</translation>
    </message>
    <message>
        <source>scenarios in several eras, side by side; a model of the slab allocator, no kernel measurement</source>
        <translation>Szenarien in mehreren Ären, nebeneinander; ein Modell des Slab-Allokators, keine Kernel-Messung</translation>
    </message>
    <message>
        <source>userspace model of mm/slub.c, not a kernel measurement</source>
        <translation>Userspace-Modell von mm/slub.c, keine Kernel-Messung</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>runs so far: %1</source>
        <translation>Läufe bisher: %1</translation>
    </message>
    <message>
        <source>There is no command line yet; expected a comparison</source>
        <translation>Es gibt noch keine Befehlszeile; erwartet wird ein Vergleich</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copied as text of 72 columns, to be pasted into a mail</source>
        <translation>Als Text mit 72 Spalten kopiert, zum Einfügen in eine Mail</translation>
    </message>
    <message>
        <source>There is nothing to copy yet; expected a comparison</source>
        <translation>Es gibt noch nichts zu kopieren; erwartet wird ein Vergleich</translation>
    </message>
    <message>
        <source>There is nothing to save yet; expected a comparison</source>
        <translation>Es gibt noch nichts zu speichern; erwartet wird ein Vergleich</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Captured to %1</source>
        <translation>Aufgenommen in %1</translation>
    </message>
</context>
<context>
    <name>sheafscope::ComparisonModel</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>not in this era</source>
        <translation>nicht in dieser Ära</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht gelaufen</translation>
    </message>
    <message>
        <source>no draws</source>
        <translation>keine Ziehungen</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>keine Aussage</translation>
    </message>
    <message>
        <source>×%1 faster</source>
        <translation>×%1 schneller</translation>
    </message>
    <message>
        <source>×%1 slower</source>
        <translation>×%1 langsamer</translation>
    </message>
    <message>
        <source>Median and 5 to 95 % band over the draws of the cost profile, which are the same in every era; no claim where the band of the ratio covers 1</source>
        <translation>Median und Band von 5 bis 95 % über die Ziehungen aus dem Kostenprofil, die in jeder Ära dieselben sind; keine Aussage, wo das Band des Verhältnisses die 1 einschließt</translation>
    </message>
    <message>
        <source>This era was not run here, or the figure could not be had</source>
        <translation>Diese Ära lief hier nicht, oder die Zahl war nicht zu bekommen</translation>
    </message>
    <message>
        <source>%1 in %2: n = %3, minimum %4, median %5, maximum %6</source>
        <translation>%1 in %2: n = %3, Minimum %4, Median %5, Maximum %6</translation>
    </message>
    <message>
        <source>One run: no interval, so no mark</source>
        <translation>Ein Lauf: kein Intervall, daher keine Markierung</translation>
    </message>
    <message>
        <source>against %1: %2</source>
        <translation>gegen %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>draws of the profile (cycles/op, lower is better)</source>
        <translation>Ziehungen aus dem Profil (cycles/op, niedriger ist besser)</translation>
    </message>
    <message>
        <source>What was run, and on which machine</source>
        <translation>Was lief, und auf welcher Maschine</translation>
    </message>
    <message>
        <source>What was counted, its unit and which way is better</source>
        <translation>Was gezählt wurde, seine Einheit und welche Richtung besser ist</translation>
    </message>
    <message>
        <source>Mean of the runs with its 95 % interval, the change to each base, and all runs on one axis a row</source>
        <translation>Mittelwert der Läufe mit 95-%-Intervall, die Änderung zu jeder Basis und alle Läufe je Zeile auf einer Achse</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>%1 (Basis)</translation>
    </message>
</context>
<context>
    <name>sheafscope::ComparisonTable</name>
    <message>
        <source>Counted in exact mode: the same on every host</source>
        <translation>Im exakten Modus gezählt: auf jedem Host gleich</translation>
    </message>
    <message>
        <source>Modelled kernel cost: counts × a cost profile, not measured</source>
        <translation>Modellierte Kernel-Kosten: Zählwerte × Kostenprofil, nicht gemessen</translation>
    </message>
    <message>
        <source>Host throughput of this program, not of a kernel</source>
        <translation>Host-Durchsatz dieses Programms, nicht eines Kernels</translation>
    </message>
    <message>
        <source>Operations a second of our own code on this host, an era a column. They come from result files of compare --throughput: open or drop one here.</source>
        <translation>Operationen pro Sekunde unseres eigenen Codes auf diesem Host, je Ära eine Spalte. Sie stammen aus Ergebnisdateien von compare --throughput: hier eine öffnen oder ablegen.</translation>
    </message>
    <message>
        <source>A row a metric, a column an era: mean, 95 % interval, change to the base, all runs. Choose eras and scenarios at the left and press Run, or open or drop a result file.</source>
        <translation>Je Metrik eine Zeile, je Ära eine Spalte: Mittelwert, 95-%-Intervall, Änderung zur Basis, alle Läufe. Links Ären und Szenarien wählen und den Vergleich starten, oder eine Ergebnisdatei öffnen oder ablegen.</translation>
    </message>
    <message>
        <source>rows of zeros too</source>
        <translation>auch Zeilen mit lauter Nullen</translation>
    </message>
    <message>
        <source>Show metrics too of which every run gave 0</source>
        <translation>Auch Metriken zeigen, bei denen jeder Lauf 0 ergab</translation>
    </message>
    <message>
        <source>Cycles an operation at the profile&apos;s mode; in the last row median and 5 to 95 % band of its draws. </source>
        <translation>Zyklen pro Operation beim Modalwert des Profils; in der letzten Zeile Median und 5-bis-95-%-Band seiner Ziehungen. </translation>
    </message>
    <message>
        <source>Mean ± 95 % interval. </source>
        <translation>Mittelwert ± 95-%-Intervall. </translation>
    </message>
    <message>
        <source>Below it the change to %1; negative is worse, (R) or (I) only where the two 95 % intervals do not overlap. </source>
        <translation>Darunter die Änderung gegenüber %1; negativ ist schlechter, (R) oder (I) nur, wo die beiden 95-%-Intervalle nicht überlappen. </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>One run: no interval is possible, so nothing is marked.</source>
        <translation>Ein Lauf: kein Intervall möglich, daher ist nichts markiert.</translation>
    </message>
    <message>
        <source>Dots: all runs of a row on one axis. n&#xa0;=&#xa0;%1.</source>
        <translation>Punkte: alle Läufe einer Zeile auf einer Achse. n&#xa0;=&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>sheafscope::ControlBar</name>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 M ops/s</source>
        <translation>%1 M ops/s</translation>
    </message>
    <message>
        <source>%1 k ops/s</source>
        <translation>%1 k ops/s</translation>
    </message>
    <message>
        <source>%1 ops/s</source>
        <translation>%1 ops/s</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienelemente</translation>
    </message>
    <message>
        <source>era</source>
        <translation>Ära</translation>
    </message>
    <message>
        <source>Kernel generation whose SLUB is modelled</source>
        <translation>Kernel-Generation, deren SLUB modelliert wird</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What the CPUs do</source>
        <translation>Was die CPUs tun</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>CPUs, NUMA nodes and their memory</source>
        <translation>CPUs, NUMA-Knoten und ihr Speicher</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cache that the panels show in detail</source>
        <translation>Cache, den die Panels im Einzelnen zeigen</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Operations per second of model time, all CPUs together</source>
        <translation>Operationen pro Sekunde Modellzeit, alle CPUs zusammen</translation>
    </message>
    <message>
        <source>Kernel generation whose SLUB is modelled: %1</source>
        <translation>Kernel-Generation, deren SLUB modelliert wird: %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>From a file: numactl -H or hwloc XML …</source>
        <translation>Aus einer Datei: numactl -H oder hwloc-XML …</translation>
    </message>
    <message>
        <source>From an hwloc synthetic string …</source>
        <translation>Aus einem synthetischen hwloc-String …</translation>
    </message>
    <message>
        <source>%1 · %2 B</source>
        <translation>%1 · %2 B</translation>
    </message>
</context>
<context>
    <name>sheafscope::CountersModel</name>
    <message>
        <source>, growing</source>
        <translation>, wächst</translation>
    </message>
    <message>
        <source>File name in /sys/kernel/slab/CACHE. ▲: means work off the fast path, and grows now.</source>
        <translation>Dateiname in /sys/kernel/slab/CACHE. ▲: steht für Arbeit abseits des Fast Path und wächst gerade.</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Sum over all CPUs since the run began</source>
        <translation>Summe über alle CPUs seit Beginn des Laufs</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>Growth over the last second of model time</source>
        <translation>Zuwachs in der letzten Sekunde Modellzeit</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>Of the CPU selected in the portrait, for the cache in focus</source>
        <translation>Der im Porträt ausgewählten CPU, für den Cache im Fokus</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
</context>
<context>
    <name>sheafscope::CountersPanel</name>
    <message>
        <source>Filter counters</source>
        <translation>Zähler filtern</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>no scenario runs</source>
        <translation>kein Szenario läuft</translation>
    </message>
    <message>
        <source>%1 · SLUB %2 · per second of model time</source>
        <translation>%1 · SLUB %2 · pro Sekunde Modellzeit</translation>
    </message>
</context>
<context>
    <name>sheafscope::Courses</name>
    <message>
        <source>era</source>
        <translation>Ära</translation>
    </message>
    <message>
        <source>Kernel generation</source>
        <translation>Kernel-Generation</translation>
    </message>
    <message>
        <source>model time s</source>
        <translation>Modellzeit s</translation>
    </message>
    <message>
        <source>Since the run began</source>
        <translation>Seit Beginn des Laufs</translation>
    </message>
    <message>
        <source>Sheaf fill</source>
        <translation>Füllung der Sheaves</translation>
    </message>
    <message>
        <source>Slow path</source>
        <translation>Slow Path</translation>
    </message>
    <message>
        <source>Parked memory</source>
        <translation>Geparkter Speicher</translation>
    </message>
    <message>
        <source>Slab memory</source>
        <translation>Speicher der Slabs</translation>
    </message>
    <message>
        <source>objects in main + spare a CPU, all caches</source>
        <translation>Objekte in main + spare pro CPU, alle Caches</translation>
    </message>
    <message>
        <source>% of operations that left their CPU</source>
        <translation>% der Operationen, die ihre CPU verließen</translation>
    </message>
    <message>
        <source>bytes in sheaves, barns, cpu slabs, on their way through RCU</source>
        <translation>Bytes in Sheaves, Barns, CPU-Slabs und auf dem Weg durch RCU</translation>
    </message>
    <message>
        <source>bytes of all slabs</source>
        <translation>Bytes aller Slabs</translation>
    </message>
</context>
<context>
    <name>sheafscope::CoursesChart</name>
    <message>
        <source>How sheaf fill, slow path and memory go over time, an era a column on the same axes.</source>
        <translation>Wie sich Füllung der Sheaves, Slow Path und Speicher mit der Zeit entwickeln, eine Spalte je Ära auf denselben Achsen.</translation>
    </message>
    <message>
        <source>Eras over time</source>
        <translation>Ären im Zeitverlauf</translation>
    </message>
    <message>
        <source>Move the mouse or press the arrow keys: one cursor goes through all eras</source>
        <translation>Die Maus bewegen oder die Pfeiltasten drücken: Ein Cursor geht durch alle Ären</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source> · dotted: end of the warm-up</source>
        <translation> · gepunktet: Ende der Aufwärmphase</translation>
    </message>
    <message>
        <source> · cursor at %1</source>
        <translation> · Cursor bei %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
</context>
<context>
    <name>sheafscope::CoursesPage</name>
    <message>
        <source>over each other</source>
        <translation>übereinander</translation>
    </message>
    <message>
        <source>Two eras over each other</source>
        <translation>Zwei Ären übereinander</translation>
    </message>
    <message>
        <source>Draw the two chosen eras in the same axes instead of every era in a column of its own</source>
        <translation>Die zwei gewählten Ären auf denselben Achsen zeichnen statt jede Ära in einer eigenen Spalte</translation>
    </message>
    <message>
        <source>How sheaf fill, slow path and memory go over time in every era: the same axes, one cursor. Run a comparison first, or open a result file.</source>
        <translation>Wie sich Füllung der Sheaves, Slow Path und Speicher in jeder Ära mit der Zeit entwickeln: dieselben Achsen, ein Cursor. Zuerst einen Vergleich laufen lassen oder eine Ergebnisdatei öffnen.</translation>
    </message>
    <message>
        <source>Following the eras over time</source>
        <translation>Ären im Zeitverlauf verfolgen</translation>
    </message>
</context>
<context>
    <name>sheafscope::DecisionDetail</name>
    <message>
        <source>Rule, and state before and after</source>
        <translation>Regel sowie Zustand davor und danach</translation>
    </message>
    <message>
        <source>Rule %1 (%2): %3</source>
        <translation>Regel %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>sheafscope::DecisionLog</name>
    <message>
        <source>main is of no use, spare is: swap them</source>
        <translation>main nützt nichts, spare schon: beide tauschen</translation>
    </message>
    <message>
        <source>node %1 has no barn: on to the slabs</source>
        <translation>Knoten %1 hat keinen Barn: weiter zu den Slabs</translation>
    </message>
    <message>
        <source>swap my empty main for a full sheaf of node %1&apos;s barn, %2 full left: barn_get +1</source>
        <translation>meinen leeren main gegen einen vollen Sheaf aus dem Barn von Knoten %1 tauschen, noch %2 volle: barn_get +1</translation>
    </message>
    <message>
        <source>the barn of node %1 has no full sheaf: barn_get_fail +1</source>
        <translation>der Barn von Knoten %1 hat keinen vollen Sheaf: barn_get_fail +1</translation>
    </message>
    <message>
        <source>give my full sheaf to the barn of node %1, %2 full now: barn_put +1</source>
        <translation>meinen vollen Sheaf an den Barn von Knoten %1 geben, jetzt %2 volle: barn_put +1</translation>
    </message>
    <message>
        <source>the barn of node %1 takes no more full sheaves: barn_put_fail +1</source>
        <translation>der Barn von Knoten %1 nimmt keine vollen Sheaves mehr an: barn_put_fail +1</translation>
    </message>
    <message>
        <source>take an empty sheaf from the barn of node %1, %2 empty left</source>
        <translation>einen leeren Sheaf aus dem Barn von Knoten %1 nehmen, noch %2 leere</translation>
    </message>
    <message>
        <source>leave an empty sheaf in the barn of node %1, %2 empty now</source>
        <translation>einen leeren Sheaf im Barn von Knoten %1 lassen, jetzt %2 leere</translation>
    </message>
    <message>
        <source>allocate a new sheaf: sheaf_alloc +1</source>
        <translation>einen neuen Sheaf zuteilen: sheaf_alloc +1</translation>
    </message>
    <message>
        <source>free a sheaf: sheaf_free +1</source>
        <translation>einen Sheaf freigeben: sheaf_free +1</translation>
    </message>
    <message>
        <source>refill the sheaf with %1 objects from slabs: sheaf_refill +%1</source>
        <translation>Refill des Sheaf mit %1 Objekten aus Slabs: sheaf_refill +%1</translation>
    </message>
    <message>
        <source>flush %1 objects from the sheaf to their slabs: sheaf_flush +%1</source>
        <translation>Flush von %1 Objekten aus dem Sheaf in ihre Slabs: sheaf_flush +%1</translation>
    </message>
    <message>
        <source>the wanted node is another one: alloc_node_mismatch +1</source>
        <translation>der gewünschte Knoten ist ein anderer: alloc_node_mismatch +1</translation>
    </message>
    <message>
        <source>one object straight from a slab, search node %1: alloc_slowpath +1</source>
        <translation>ein Objekt direkt aus einem Slab, Knoten %1 durchsuchen: alloc_slowpath +1</translation>
    </message>
    <message>
        <source>slab %1 is on the partial list: take from it</source>
        <translation>Slab %1 ist in der partial-Liste: daraus nehmen</translation>
    </message>
    <message>
        <source>no partial slab: new slab %1 from the page allocator: alloc_slab +1</source>
        <translation>kein partial-Slab: neuer Slab %1 vom Seitenallokator: alloc_slab +1</translation>
    </message>
    <message>
        <source>slab %1 is empty and not needed: give its pages back: free_slab +1</source>
        <translation>Slab %1 ist leer und wird nicht gebraucht: seine Seiten zurückgeben: free_slab +1</translation>
    </message>
    <message>
        <source>the object is of node %1, the CPU on node %2: not into a sheaf</source>
        <translation>das Objekt ist von Knoten %1, die CPU auf Knoten %2: nicht in einen Sheaf</translation>
    </message>
    <message>
        <source>free the object to slab %1: free_slowpath +1</source>
        <translation>das Objekt in Slab %1 freigeben: free_slowpath +1</translation>
    </message>
    <message>
        <source>slab %1 was full: to its node&apos;s partial list: free_add_partial +1</source>
        <translation>Slab %1 war voll: in die partial-Liste seines Knotens: free_add_partial +1</translation>
    </message>
    <message>
        <source>take the top object of the prefilled sheaf, %1 left</source>
        <translation>das oberste Objekt des vorgefüllten Sheaf nehmen, noch %1</translation>
    </message>
    <message>
        <source>the prefilled sheaf has %1 objects, as many as wanted: nothing to refill</source>
        <translation>der vorgefüllte Sheaf hat %1 Objekte, so viele wie gewünscht: kein Refill nötig</translation>
    </message>
    <message>
        <source>the prefilled sheaf comes back with %1 objects and is my spare: sheaf_return_fast +1</source>
        <translation>der vorgefüllte Sheaf kommt mit %1 Objekten zurück und ist mein spare: sheaf_return_fast +1</translation>
    </message>
    <message>
        <source>the rcu_free sheaf is full with %1 objects: it waits for a grace period</source>
        <translation>der rcu_free-Sheaf ist mit %1 Objekten voll: er wartet auf eine Grace Period</translation>
    </message>
    <message>
        <source>not into a sheaf: the object waits for a grace period in kvfree_rcu&apos;s own batch</source>
        <translation>nicht in einen Sheaf: das Objekt wartet im eigenen Batch von kvfree_rcu auf eine Grace Period</translation>
    </message>
    <message>
        <source>no page could be had: the allocation fails</source>
        <translation>keine Seite war zu bekommen: die Zuteilung schlägt fehl</translation>
    </message>
    <message>
        <source>Operation %1 on CPU %2, %3: %4</source>
        <translation>Operation %1 auf CPU %2, %3: %4</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>sheafscope::DecisionPanel</name>
    <message>
        <source>alloc</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>free</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>main has an object: take the top one</source>
        <translation>main hat ein Objekt: das oberste nehmen</translation>
    </message>
    <message>
        <source>main has room: put the object on top</source>
        <translation>main hat Platz: das Objekt obenauf legen</translation>
    </message>
    <message>
        <source>rcu_free has room: the object waits there for a grace period</source>
        <translation>rcu_free hat Platz: das Objekt wartet dort auf eine Grace Period</translation>
    </message>
    <message>
        <source>nothing was allocated or freed: the object travels to another CPU or waits</source>
        <translation>nichts wurde zugeteilt oder freigegeben: das Objekt wandert zu einer anderen CPU oder wartet</translation>
    </message>
    <message>
        <source>one step, no choice</source>
        <translation>ein Schritt, keine Wahl</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>ein Cache</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>why each operation left the fast path</source>
        <translation>warum jede Operation den Fast Path verließ</translation>
    </message>
    <message>
        <source>Each step of an operation is told here in a sentence. Pause, then press Step to run one operation.</source>
        <translation>Jeder Schritt einer Operation wird hier in einem Satz erzählt. Anhalten, dann mit „Schritt“ eine Operation ausführen.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Choose a line to see its rule and the state before and after; Enter goes back to that moment</source>
        <translation>Eine Zeile wählen, um ihre Regel und den Zustand davor und danach zu sehen; die Eingabetaste führt zu diesem Moment zurück</translation>
    </message>
</context>
<context>
    <name>sheafscope::DecisionRules</name>
    <message>
        <source>Before anything is shared with others the CPU looks at its own spare: an allocation wants a spare with objects, a free one with room. The swap takes no lock and counts nothing.</source>
        <translation>Bevor etwas mit anderen Geteiltes an die Reihe kommt, sieht die CPU in ihren eigenen spare: Eine Zuteilung braucht einen spare mit Objekten, eine Freigabe einen mit Platz. Der Tausch nimmt keinen Lock und zählt nichts.</translation>
    </message>
    <message>
        <source>A CPU uses the barn of the node it is on. Every online node has one.</source>
        <translation>Eine CPU nutzt den Barn des Knotens, auf dem sie ist. Jeder Knoten, der online ist, hat einen.</translation>
    </message>
    <message>
        <source>A barn belongs to the record of a node, and only a node with memory has a record. On a CPU of a node without memory the sheaves cannot be exchanged or refilled.</source>
        <translation>Ein Barn gehört zum Datensatz eines Knotens, und nur ein Knoten mit Speicher hat einen Datensatz. Auf einer CPU eines Knotens ohne Speicher ist für Sheaves weder Austausch noch Refill möglich.</translation>
    </message>
    <message>
        <source>If the barn has a full sheaf it is exchanged for the empty main: one lock for a whole sheaf of objects. Last in, first out, and no limit is looked at.</source>
        <translation>Hat der Barn einen vollen Sheaf, so wird er gegen den leeren main getauscht: ein Lock für einen ganzen Sheaf voller Objekte. Zuletzt hinein, zuerst heraus, und keine Grenze wird geprüft.</translation>
    </message>
    <message>
        <source>The barn has no full sheaf. Only a caller that may block goes on to refill one; any other one gets a single object from the slabs.</source>
        <translation>Der Barn hat keinen vollen Sheaf. Nur ein Aufrufer, der blockieren darf, geht zum Refill eines Sheaf über; jeder andere bekommt ein einzelnes Objekt aus den Slabs.</translation>
    </message>
    <message>
        <source>The barn has no full sheaf. An empty one is refilled from the slabs, unless the caller may not even spin for a lock.</source>
        <translation>Der Barn hat keinen vollen Sheaf. Ein leerer erhält einen Refill aus den Slabs, es sei denn, der Aufrufer darf nicht einmal auf einen Lock spinnen.</translation>
    </message>
    <message>
        <source>Main and spare are full: main goes to the barn as a whole and an empty sheaf takes its place. The limit of full sheaves is looked at only when one is exchanged for an empty one of the barn. An rcu_free sheaf goes the same way when its grace period has ended (6.9).</source>
        <translation>main und spare sind voll: main geht als Ganzes in den Barn, und ein leerer Sheaf nimmt seinen Platz ein. Die Grenze für volle Sheaves wird nur geprüft, wenn einer gegen einen leeren des Barns getauscht wird. Ein rcu_free-Sheaf nimmt denselben Weg, wenn seine Grace Period beendet ist (6.9).</translation>
    </message>
    <message>
        <source>The barn has as many full sheaves as it takes. The spare is flushed to its slabs, object by object under the list locks, and main becomes the spare.</source>
        <translation>Der Barn hat so viele volle Sheaves, wie er annimmt. Der spare geht per Flush in seine Slabs, Objekt für Objekt unter list_lock, und main wird zum spare.</translation>
    </message>
    <message>
        <source>An empty sheaf is needed and the CPU has none: the first empty one of the barn is taken.</source>
        <translation>Ein leerer Sheaf wird gebraucht, und die CPU hat keinen: Der erste leere des Barns wird genommen.</translation>
    </message>
    <message>
        <source>The refilled sheaf becomes main. The CPU has a spare already, so the old empty main goes to the barn, whatever the limit says.</source>
        <translation>Der Sheaf wird nach dem Refill zum main. Die CPU hat schon einen spare, also geht der alte leere main in den Barn, was die Grenze auch sagt.</translation>
    </message>
    <message>
        <source>The refilled sheaf becomes main and the old empty one goes to the barn, whatever the limit says; the next miss takes it back from there.</source>
        <translation>Der Sheaf wird nach dem Refill zum main, und der alte leere geht in den Barn, was die Grenze auch sagt; der nächste Fehltreffer holt ihn von dort zurück.</translation>
    </message>
    <message>
        <source>Nobody has an empty sheaf, so one is allocated: a kmalloc of 32 bytes and 8 for each object, which is an allocation in a kmalloc cache of its own.</source>
        <translation>Niemand hat einen leeren Sheaf, also wird einer zugeteilt: ein kmalloc von 32 Bytes und 8 je Objekt, selbst eine Zuteilung in einem eigenen kmalloc-Cache.</translation>
    </message>
    <message>
        <source>A sheaf that nobody can keep is freed: after a refill that failed, a flush or a shrink, or when the barn takes no more.</source>
        <translation>Ein Sheaf, den niemand behalten kann, wird freigegeben: nach einem fehlgeschlagenen Refill, einem Flush oder Shrink, oder wenn der Barn keine mehr annimmt.</translation>
    </message>
    <message>
        <source>A sheaf is filled up to its capacity by a bulk allocation through the cpu slab.</source>
        <translation>Ein Sheaf wird durch eine Bulk-Zuteilung über den CPU-Slab bis zu seiner Kapazität gefüllt.</translation>
    </message>
    <message>
        <source>A sheaf is filled up to its capacity: first from the partial list of the nearest node, then from other nodes that have more than min_partial partial slabs, then from new slabs.</source>
        <translation>Ein Sheaf wird bis zu seiner Kapazität gefüllt: zuerst aus der partial-Liste des nächsten Knotens, dann von anderen Knoten mit mehr als min_partial partial-Slabs, dann aus neuen Slabs.</translation>
    </message>
    <message>
        <source>All objects of a sheaf go back to the slabs they came from, grouped by slab as far as three slabs of looking ahead find them.</source>
        <translation>Alle Objekte eines Sheaf gehen in die Slabs zurück, aus denen sie kamen, nach Slab gruppiert, soweit ein Vorausblick über drei Slabs sie findet.</translation>
    </message>
    <message>
        <source>The node asked for is not that of the cpu slab, or not that of the CPU or of the top object of main: the sheaf is passed by, and a cpu slab of another node is put away.</source>
        <translation>Der angefragte Knoten ist nicht der des CPU-Slabs, oder nicht der der CPU oder des obersten Objekts von main: Der Sheaf wird umgangen, und ein CPU-Slab eines anderen Knotens wird weggelegt.</translation>
    </message>
    <message>
        <source>The node asked for is not that of the CPU, or the top object of main is of another node: the sheaves cannot serve it.</source>
        <translation>Der angefragte Knoten ist nicht der der CPU, oder das oberste Objekt von main ist von einem anderen Knoten: Die Sheaves können die Anfrage nicht bedienen.</translation>
    </message>
    <message>
        <source>The private list of the cpu slab is empty: look at the slab&apos;s shared list, the cpu partial list, then the node&apos;s partial list.</source>
        <translation>Die private Liste des CPU-Slabs ist leer: erst in der gemeinsamen Liste des Slabs suchen, dann in der CPU-partial-Liste, dann in der partial-Liste des Knotens.</translation>
    </message>
    <message>
        <source>One object, and only one, is taken under the list lock of the node. Nothing is cached for the next allocation.</source>
        <translation>Ein Objekt, und nur eines, wird unter dem list_lock des Knotens genommen. Für die nächste Zuteilung wird nichts vorgehalten.</translation>
    </message>
    <message>
        <source>The first slab of the node&apos;s partial list becomes the cpu slab; some more go to the cpu partial list.</source>
        <translation>Der erste Slab der partial-Liste des Knotens wird zum CPU-Slab; einige weitere gehen in die CPU-partial-Liste.</translation>
    </message>
    <message>
        <source>The first object of the first slab on the node&apos;s partial list; the slab leaves the list only if that was its last one.</source>
        <translation>Das erste Objekt des ersten Slabs in der partial-Liste des Knotens; der Slab verlässt die Liste nur, wenn es sein letztes war.</translation>
    </message>
    <message>
        <source>No list has a slab to give: pages are taken from the page allocator, near the CPU if possible, and become the cpu slab.</source>
        <translation>Keine Liste hat einen Slab zu bieten: Seiten kommen vom Seitenallokator, möglichst nahe der CPU, und werden zum CPU-Slab.</translation>
    </message>
    <message>
        <source>No list has a slab to give: pages are taken from the page allocator, near the CPU if possible. What is left of the slab goes to the head of its node&apos;s partial list.</source>
        <translation>Keine Liste hat einen Slab zu bieten: Seiten kommen vom Seitenallokator, möglichst nahe der CPU. Was vom Slab übrig bleibt, geht an den Anfang der partial-Liste seines Knotens.</translation>
    </message>
    <message>
        <source>The slab has no object in use and its node has min_partial partial slabs already: its pages go back.</source>
        <translation>Der Slab hat kein Objekt in Gebrauch, und sein Knoten hat bereits min_partial partial-Slabs: Seine Seiten gehen zurück.</translation>
    </message>
    <message>
        <source>Only objects of the CPU&apos;s own node go into its sheaves, unless that node has no normal memory. Then any object may. This one goes straight to its slab.</source>
        <translation>Nur Objekte vom eigenen Knoten der CPU kommen in ihre Sheaves, es sei denn, dieser Knoten hat keinen normalen Speicher. Dann darf jedes Objekt hinein. Dieses geht direkt in seinen Slab.</translation>
    </message>
    <message>
        <source>Only objects of the CPU&apos;s own node go into its sheaves. This one goes straight to its slab.</source>
        <translation>Nur Objekte vom eigenen Knoten der CPU kommen in ihre Sheaves. Dieses geht direkt in seinen Slab.</translation>
    </message>
    <message>
        <source>The object joins the shared list of its slab with one compare-and-exchange; a slab that was full goes to this CPU&apos;s partial list.</source>
        <translation>Das Objekt kommt mit einem Compare-and-Exchange in die gemeinsame Liste seines Slabs; ein Slab, der voll war, geht in die partial-Liste dieser CPU.</translation>
    </message>
    <message>
        <source>The object joins the free list of its slab. The list lock is taken only if the slab was full, or is empty now.</source>
        <translation>Das Objekt kommt in die Freiliste seines Slabs. Der list_lock wird nur genommen, wenn der Slab voll war oder jetzt leer ist.</translation>
    </message>
    <message>
        <source>A slab with a free object again is put at the tail of its node&apos;s partial list.</source>
        <translation>Ein Slab, der wieder ein freies Objekt hat, kommt ans Ende der partial-Liste seines Knotens.</translation>
    </message>
    <message>
        <source>A slab that was full has a free object again: it is put at the tail of its node&apos;s partial list.</source>
        <translation>Ein Slab, der voll war, hat wieder ein freies Objekt: Er kommt ans Ende der partial-Liste seines Knotens.</translation>
    </message>
    <message>
        <source>An allocation from a prefilled sheaf pops its top object. Nothing is counted, and there is no fallback when it is empty.</source>
        <translation>Eine Zuteilung aus einem vorgefüllten Sheaf nimmt sein oberstes Objekt. Nichts wird gezählt, und ist er leer, gibt es keinen Ausweg.</translation>
    </message>
    <message>
        <source>A prefilled sheaf with enough objects stays as it is.</source>
        <translation>Ein vorgefüllter Sheaf mit genug Objekten bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>A prefilled sheaf that comes back to a CPU without a spare becomes its spare, whatever its fill.</source>
        <translation>Ein vorgefüllter Sheaf, der zu einer CPU ohne spare zurückkommt, wird ihr spare, wie voll er auch ist.</translation>
    </message>
    <message>
        <source>The rcu_free sheaf is full: it is handed to RCU as a whole, and goes to the barn after the grace period.</source>
        <translation>Der rcu_free-Sheaf ist voll: Er wird als Ganzes an RCU übergeben und geht nach der Grace Period in den Barn.</translation>
    </message>
    <message>
        <source>The object cannot go into an rcu_free sheaf: it is of another node, or there is none to be had. It waits in the classic batch, which is freed past the sheaves.</source>
        <translation>Das Objekt kann nicht in einen rcu_free-Sheaf: Es ist von einem anderen Knoten, oder keiner ist zu bekommen. Es wartet im klassischen Batch, der an den Sheaves vorbei freigegeben wird.</translation>
    </message>
    <message>
        <source>No node that may serve the request has pages: it fails.</source>
        <translation>Kein Knoten, der die Anfrage bedienen darf, hat Seiten: Sie schlägt fehl.</translation>
    </message>
    <message>
        <source>An object of this CPU&apos;s cpu slab joins its private list without a lock.</source>
        <translation>Ein Objekt des CPU-Slabs dieser CPU kommt ohne Lock in dessen private Liste.</translation>
    </message>
    <message>
        <source>The first object of the cpu slab&apos;s private list, without a lock.</source>
        <translation>Das erste Objekt der privaten Liste des CPU-Slabs, ohne Lock.</translation>
    </message>
</context>
<context>
    <name>sheafscope::DiagnosticsDock</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What looking costs</source>
        <translation>Was das Beobachten kostet</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>paint a frame</source>
        <translation>ein Bild zeichnen</translation>
    </message>
    <message>
        <source>Time to paint all panels once, moving mean; 8 ms is the budget</source>
        <translation>Zeit, alle Panels einmal zu zeichnen, gleitendes Mittel; 8 ms sind das Budget</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Pictures that were drawn in the last half second</source>
        <translation>In der letzten halben Sekunde gezeichnete Bilder</translation>
    </message>
    <message>
        <source>operations a second</source>
        <translation>Operationen pro Sekunde</translation>
    </message>
    <message>
        <source>Of the model, in wall-clock time</source>
        <translation>Des Modells, in Echtzeit</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>Time the sampler takes, as a share of one CPU</source>
        <translation>Zeit des Abtasters als Anteil einer CPU</translation>
    </message>
    <message>
        <source>dropped rows</source>
        <translation>verworfene Zeilen</translation>
    </message>
    <message>
        <source>Samples that came too fast to be kept; 0 is normal</source>
        <translation>Abtastwerte, die zu schnell kamen, um behalten zu werden; 0 ist normal</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Recorded model time; older samples are thinned out, not lost</source>
        <translation>Aufgezeichnete Modellzeit; ältere Abtastwerte werden ausgedünnt, gehen aber nicht verloren</translation>
    </message>
    <message>
        <source>memory of the history</source>
        <translation>Speicher des Verlaufs</translation>
    </message>
    <message>
        <source>Bounded: it stops growing when the rings are full</source>
        <translation>Begrenzt: wächst nicht weiter, wenn die Ringe voll sind</translation>
    </message>
    <message>
        <source>memory of the program</source>
        <translation>Speicher des Programms</translation>
    </message>
    <message>
        <source>In RAM, all of it: model, history and window</source>
        <translation>Im RAM, alles: Modell, Verlauf und Fenster</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>ops</source>
        <translation>ops</translation>
    </message>
</context>
<context>
    <name>sheafscope::DifferencesPage</name>
    <message>
        <source>Which one costs what? …</source>
        <translation>Welcher kostet was? …</translation>
    </message>
    <message>
        <source>Why: mechanisms that differ</source>
        <translation>Warum: Mechanismen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>The mechanisms in which two eras differ, each in a sentence and with its commit. Run a comparison, or choose two eras that differ.</source>
        <translation>Die Mechanismen, in denen sich zwei Ären unterscheiden, jeder in einem Satz und mit seinem Commit. Einen Vergleich laufen lassen oder zwei Ären wählen, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>Counters that differ, the largest difference first</source>
        <translation>Zähler, die sich unterscheiden, die größte Differenz zuerst</translation>
    </message>
    <message>
        <source>Every counter of every cache in both eras, in the order of the difference. Run a comparison, or open a result file that keeps its counters.</source>
        <translation>Jeder Zähler jedes Caches in beiden Ären, nach der Differenz geordnet. Einen Vergleich laufen lassen oder eine Ergebnisdatei öffnen, die ihre Zähler enthält.</translation>
    </message>
    <message>
        <source>Climb the ladder between these eras</source>
        <translation>Die Leiter zwischen diesen Ären ersteigen</translation>
    </message>
    <message>
        <source>Applies the mechanisms one after another and gives each its share of the difference</source>
        <translation>Wendet die Mechanismen nacheinander an und gibt jedem seinen Anteil an der Differenz</translation>
    </message>
</context>
<context>
    <name>sheafscope::DiffersDialog</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Choose a preset or a file: what differs is named here.</source>
        <translation>Ein Preset oder eine Datei wählen: Hier steht dann, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>The running scenario differs from …</source>
        <translation>Das laufende Szenario unterscheidet sich von …</translation>
    </message>
    <message>
        <source>The other scenario</source>
        <translation>Das andere Szenario</translation>
    </message>
    <message>
        <source>A preset or workload; a file with the button at the right</source>
        <translation>Ein Preset oder eine Last; eine Datei mit dem Knopf rechts</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>&amp;Datei …</translation>
    </message>
    <message>
        <source>Scenario file</source>
        <translation>Szenariodatei</translation>
    </message>
    <message>
        <source>Compare with a scenario file</source>
        <translation>Mit einer Szenariodatei vergleichen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They run the same: the scenarios are equal.</source>
        <translation>Sie laufen gleich: Die Szenarien stimmen überein.</translation>
    </message>
    <message>
        <source>Things in which they differ: %1</source>
        <translation>Unterschiede: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sheafscope::EraPairBar</name>
    <message>
        <source>of</source>
        <translation>für</translation>
    </message>
    <message>
        <source>Scenario and machine</source>
        <translation>Szenario und Maschine</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>The era on the left</source>
        <translation>Die linke Ära</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>The era on the right</source>
        <translation>Die rechte Ära</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>sheafscope::Explain</name>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>The run could not be repeated: %1</source>
        <translation>Der Lauf konnte nicht wiederholt werden: %1</translation>
    </message>
    <message>
        <source>No way back: %1.</source>
        <translation>Kein Weg zurück: %1.</translation>
    </message>
    <message>
        <source>No way back: %1. In exact mode one operation runs at a time, in an order that follows from the seed.</source>
        <translation>Kein Weg zurück: %1. Im exakten Modus läuft eine Operation nach der anderen, in einer Reihenfolge, die aus dem Seed folgt.</translation>
    </message>
    <message>
        <source>Run it in exact mode</source>
        <translation>Im exakten Modus ausführen</translation>
    </message>
    <message>
        <source>Run the same scenario again, one operation at a time</source>
        <translation>Dasselbe Szenario noch einmal ausführen, eine Operation nach der anderen</translation>
    </message>
    <message>
        <source>Point at a moment in a plot first: the operation behind it is looked for.</source>
        <translation>Zuerst auf einen Moment in einem Diagramm zeigen: die Operation dahinter wird gesucht.</translation>
    </message>
    <message>
        <source>All tours …</source>
        <translation>Alle Touren …</translation>
    </message>
    <message>
        <source>Choose one of the tours</source>
        <translation>Eine der Touren auswählen</translation>
    </message>
    <message>
        <source>New here? A tour takes less than five minutes:</source>
        <translation>Neu hier? Eine Tour dauert weniger als fünf Minuten:</translation>
    </message>
    <message>
        <source>A tour of your own</source>
        <translation>Eine eigene Tour</translation>
    </message>
    <message>
        <source>Tours (*.json)</source>
        <translation>Touren (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Go back by one operation; the run is repeated from its seed (exact mode)</source>
        <translation>Eine Operation zurückgehen; der Lauf wird von seinem Seed an wiederholt (exakter Modus)</translation>
    </message>
    <message>
        <source>◂ step</source>
        <translation>◂ Schritt</translation>
    </message>
    <message>
        <source>Step back 10</source>
        <translation>10 Schritte zurück</translation>
    </message>
    <message>
        <source>Go back by ten operations (exact mode)</source>
        <translation>Zehn Operationen zurückgehen (exakter Modus)</translation>
    </message>
    <message>
        <source>Step the selected &amp;CPU</source>
        <translation>Schritt der ausgewählten &amp;CPU</translation>
    </message>
    <message>
        <source>Go on until the selected CPU has executed one operation</source>
        <translation>Weiterlaufen, bis die ausgewählte CPU eine Operation ausgeführt hat</translation>
    </message>
    <message>
        <source>S&amp;low motion</source>
        <translation>Zeit&amp;lupe</translation>
    </message>
    <message>
        <source>Operation by operation, slow enough to watch every exchange</source>
        <translation>Operation für Operation, langsam genug, um jeden Austausch zu sehen</translation>
    </message>
    <message>
        <source>&amp;Go to the operation behind the cursor</source>
        <translation>Zur Operation hinter dem Cursor &amp;gehen</translation>
    </message>
    <message>
        <source>Find the operation that made the curve move at the cursor, and step over it (exact mode); a click into a plot does the same while paused</source>
        <translation>Die Operation finden, die die Kurve am Cursor bewegt hat, und über sie hinweggehen (exakter Modus); ein Klick in ein Diagramm tut in der Pause dasselbe</translation>
    </message>
    <message>
        <source>Run in e&amp;xact mode</source>
        <translation>Im e&amp;xakten Modus ausführen</translation>
    </message>
    <message>
        <source>Run the same scenario again, one operation at a time: then it can go back</source>
        <translation>Dasselbe Szenario noch einmal ausführen, eine Operation nach der anderen: dann ist ein Zurück möglich</translation>
    </message>
    <message>
        <source>Run in co&amp;ncurrent mode</source>
        <translation>Im &amp;nebenläufigen Modus ausführen</translation>
    </message>
    <message>
        <source>Run the same scenario again with several CPUs at the same time</source>
        <translation>Dasselbe Szenario noch einmal mit mehreren CPUs gleichzeitig ausführen</translation>
    </message>
    <message>
        <source>&amp;Do it yourself</source>
        <translation>&amp;Selbst ausführen</translation>
    </message>
    <message>
        <source>&amp;Allocate</source>
        <translation>&amp;Zuteilen</translation>
    </message>
    <message>
        <source>Allocate one object of the shown cache on the selected CPU</source>
        <translation>Ein Objekt des gezeigten Caches auf der ausgewählten CPU zuteilen</translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Free the object allocated by hand last, on the selected CPU</source>
        <translation>Das zuletzt von Hand zugeteilte Objekt freigeben, auf der ausgewählten CPU</translation>
    </message>
    <message>
        <source>Free a&amp;ll by hand</source>
        <translation>A&amp;lles von Hand Zugeteilte freigeben</translation>
    </message>
    <message>
        <source>Free all objects that were allocated by hand</source>
        <translation>Alle von Hand zugeteilten Objekte freigeben</translation>
    </message>
    <message>
        <source>Free through &amp;RCU</source>
        <translation>Über &amp;RCU freigeben</translation>
    </message>
    <message>
        <source>kfree_rcu the object allocated by hand last, on the selected CPU</source>
        <translation>kfree_rcu für das zuletzt von Hand zugeteilte Objekt, auf der ausgewählten CPU</translation>
    </message>
    <message>
        <source>End a &amp;grace period</source>
        <translation>&amp;Grace Period beenden</translation>
    </message>
    <message>
        <source>What waits for RCU is done now</source>
        <translation>Was auf RCU wartet, wird jetzt erledigt</translation>
    </message>
    <message>
        <source>&amp;Prefill a sheaf</source>
        <translation>Sheaf &amp;vorfüllen</translation>
    </message>
    <message>
        <source>Take a sheaf with at least ten objects, as a maple tree does</source>
        <translation>Einen Sheaf mit mindestens zehn Objekten nehmen, wie es ein Maple Tree tut</translation>
    </message>
    <message>
        <source>&amp;Take from the prefilled sheaf</source>
        <translation>&amp;Aus dem vorgefüllten Sheaf nehmen</translation>
    </message>
    <message>
        <source>Allocate from the sheaf that was prefilled by hand; it cannot fail while it has objects</source>
        <translation>Aus dem von Hand vorgefüllten Sheaf zuteilen; das kann nicht fehlschlagen, solange er Objekte hat</translation>
    </message>
    <message>
        <source>Ret&amp;urn the prefilled sheaf</source>
        <translation>Vorgefüllten Sheaf z&amp;urückgeben</translation>
    </message>
    <message>
        <source>Give the prefilled sheaf back</source>
        <translation>Den vorgefüllten Sheaf zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Shrink the cache</source>
        <translation>Cache &amp;schrumpfen</translation>
    </message>
    <message>
        <source>Flush all sheaves and barns of the shown cache and give empty slabs back</source>
        <translation>Flush aller Sheaves und Barns des gezeigten Cache; leere Slabs werden zurückgegeben</translation>
    </message>
    <message>
        <source>CPU &amp;offline or online</source>
        <translation>CPU &amp;offline oder online</translation>
    </message>
    <message>
        <source>Take the selected CPU offline, or bring it back</source>
        <translation>Die ausgewählte CPU offline nehmen oder zurückholen</translation>
    </message>
    <message>
        <source>Fill the &amp;node</source>
        <translation>K&amp;noten füllen</translation>
    </message>
    <message>
        <source>Something else takes all memory of the selected node</source>
        <translation>Etwas anderes belegt den gesamten Speicher des ausgewählten Knotens</translation>
    </message>
    <message>
        <source>&amp;Empty the node</source>
        <translation>Knoten l&amp;eeren</translation>
    </message>
    <message>
        <source>Give back what filled the selected node</source>
        <translation>Zurückgeben, was den ausgewählten Knoten gefüllt hat</translation>
    </message>
    <message>
        <source>&amp;Double the sheaf capacity</source>
        <translation>Sheaf-Kapazität ver&amp;doppeln</translation>
    </message>
    <message>
        <source>The sheaves of the shown cache take twice as many objects (what-if)</source>
        <translation>Die Sheaves des gezeigten Cache fassen doppelt so viele Objekte (Was-wäre-wenn)</translation>
    </message>
    <message>
        <source>&amp;Halve the sheaf capacity</source>
        <translation>Sheaf-Kapazität &amp;halbieren</translation>
    </message>
    <message>
        <source>The sheaves of the shown cache take half as many objects (what-if)</source>
        <translation>Die Sheaves des gezeigten Cache fassen halb so viele Objekte (Was-wäre-wenn)</translation>
    </message>
    <message>
        <source>A &amp;click allocates</source>
        <translation>&amp;Klick teilt zu</translation>
    </message>
    <message>
        <source>Left click on a CPU allocates there, right click frees, Shift and right click frees through RCU</source>
        <translation>Linksklick auf eine CPU teilt dort zu, Rechtsklick gibt frei, Umschalt und Rechtsklick gibt über RCU frei</translation>
    </message>
    <message>
        <source>Follow an ob&amp;ject</source>
        <translation>Einem Ob&amp;jekt folgen</translation>
    </message>
    <message>
        <source>Follow the object handled by hand last, or the one on top of the selected CPU&apos;s main sheaf</source>
        <translation>Dem zuletzt von Hand behandelten Objekt folgen oder dem obersten im main-Sheaf der ausgewählten CPU</translation>
    </message>
    <message>
        <source>Run until the object &amp;moves</source>
        <translation>Laufen, bis sich das Objekt be&amp;wegt</translation>
    </message>
    <message>
        <source>Go on until the followed object is somewhere else</source>
        <translation>Weiterlaufen, bis das verfolgte Objekt woanders ist</translation>
    </message>
    <message>
        <source>Follow no object</source>
        <translation>Keinem Objekt folgen</translation>
    </message>
    <message>
        <source>Leave the object alone</source>
        <translation>Das Objekt nicht weiter verfolgen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>/Tours</source>
        <translation>/Touren</translation>
    </message>
    <message>
        <source>&amp;Tours …</source>
        <translation>&amp;Touren …</translation>
    </message>
    <message>
        <source>Choose a tour; each takes less than five minutes</source>
        <translation>Eine Tour wählen; jede dauert weniger als fünf Minuten</translation>
    </message>
    <message>
        <source>&amp;Where to begin</source>
        <translation>&amp;Wo anfangen</translation>
    </message>
    <message>
        <source>Show the strip of the first start</source>
        <translation>Die Leiste des ersten Starts zeigen</translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation>Aus einer &amp;Datei …</translation>
    </message>
    <message>
        <source>Take a tour of your own</source>
        <translation>Eine eigene Tour machen</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation>Mit der Tour fortfahren</translation>
    </message>
    <message>
        <source>Step be&amp;fore</source>
        <translation>&amp;Voriger Schritt</translation>
    </message>
    <message>
        <source>Look at the step before</source>
        <translation>Den vorigen Schritt ansehen</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>Vor&amp;machen</translation>
    </message>
    <message>
        <source>Let the tour do what it asks for</source>
        <translation>Die Tour tun lassen, was sie verlangt</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Answer the tour&apos;s question</source>
        <translation>Die Frage der Tour beantworten</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>Tour ver&amp;lassen</translation>
    </message>
    <message>
        <source>Leave the tour and return to what ran</source>
        <translation>Die Tour verlassen und zu dem zurückkehren, was lief</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>What every word, panel and counter means; opens at the panel that has the focus</source>
        <translation>Was jedes Wort, jedes Panel und jeder Zähler bedeutet; öffnet sich beim Panel mit dem Fokus</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>Was &amp;ist das?</translation>
    </message>
    <message>
        <source>Click something to learn what it is</source>
        <translation>Etwas anklicken, um zu erfahren, was es ist</translation>
    </message>
</context>
<context>
    <name>sheafscope::FigureView</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Die Tabelle filtern</translation>
    </message>
    <message>
        <source>Shows only rows that contain this</source>
        <translation>Zeigt nur Zeilen, die dies enthalten</translation>
    </message>
</context>
<context>
    <name>sheafscope::GalleryDialog</name>
    <message>
        <source>Gallery: one scenario a question</source>
        <translation>Galerie: zu jeder Frage ein Szenario</translation>
    </message>
    <message>
        <source>Find a question: barn, capacity, memory …</source>
        <translation>Frage suchen: Barn, Kapazität, Speicher …</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Frage suchen</translation>
    </message>
    <message>
        <source>Shows the scenarios whose words contain all of these</source>
        <translation>Zeigt die Szenarien, deren Text alle diese Wörter enthält</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>No scenario has all of these words.</source>
        <translation>Kein Szenario enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>sheafscope::Glossary</name>
    <message>
        <source>Grows when</source>
        <translation>Wächst, wenn</translation>
    </message>
    <message>
        <source>A high value means</source>
        <translation>Ein hoher Wert bedeutet</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>sheafscope::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Glossar durchsuchen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sheafscope::HandsOn</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Do it yourself</source>
        <translation>Selbst ausprobieren</translation>
    </message>
</context>
<context>
    <name>sheafscope::JobStrip</name>
    <message>
        <source>Work in progress</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Stop this work; what runs now goes on</source>
        <translation>Diese Arbeit abbrechen; was gerade läuft, läuft weiter</translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation>%1: wird abgebrochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, about %3 left</source>
        <translation>%1: %2, noch etwa %3</translation>
    </message>
</context>
<context>
    <name>sheafscope::JourneyPanel</name>
    <message>
        <source>operation %1, CPU %2</source>
        <translation>Operation %1, CPU %2</translation>
    </message>
    <message>
        <source>at operation %1</source>
        <translation>bei Operation %1</translation>
    </message>
    <message>
        <source>its slab is gone</source>
        <translation>sein Slab ist weg</translation>
    </message>
    <message>
        <source>free in its slab, node %1</source>
        <translation>frei in seinem Slab, Knoten %1</translation>
    </message>
    <message>
        <source>cpu slab of CPU %1</source>
        <translation>CPU-Slab von CPU %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>in use, from CPU %1</source>
        <translation>in Gebrauch, von CPU %1</translation>
    </message>
    <message>
        <source>main of CPU %1</source>
        <translation>main von CPU %1</translation>
    </message>
    <message>
        <source>spare of CPU %1</source>
        <translation>spare von CPU %1</translation>
    </message>
    <message>
        <source>rcu_free of CPU %1</source>
        <translation>rcu_free von CPU %1</translation>
    </message>
    <message>
        <source>barn of node %1</source>
        <translation>Barn von Knoten %1</translation>
    </message>
    <message>
        <source>grace period, CPU %1</source>
        <translation>Grace Period, CPU %1</translation>
    </message>
    <message>
        <source>kfree_rcu batch, CPU %1</source>
        <translation>kfree_rcu-Stapel, CPU %1</translation>
    </message>
    <message>
        <source>a prefilled sheaf</source>
        <translation>ein vorgefüllter Sheaf</translation>
    </message>
    <message>
        <source>object %1 of slab %2, %3</source>
        <translation>Objekt %1 von Slab %2, %3</translation>
    </message>
    <message>
        <source>Object&apos;s journey</source>
        <translation>Weg des Objekts</translation>
    </message>
    <message>
        <source>One object is followed here from its slab through sheaves and barns. Select a CPU and press J to follow the object on top of its main sheaf, then Shift+J to run until it moves.</source>
        <translation>Hier wird der Weg eines Objekts von seinem Slab durch Sheaves und Barns verfolgt. Wählen Sie eine CPU aus und drücken Sie J, um dem obersten Objekt in ihrem main-Sheaf zu folgen, dann Umschalt+J, um zu laufen, bis es sich bewegt.</translation>
    </message>
</context>
<context>
    <name>sheafscope::LadderPage</name>
    <message>
        <source>Ladder between two eras</source>
        <translation>Leiter zwischen zwei Ären</translation>
    </message>
    <message>
        <source>Which mechanism costs what: a bar for each step from one era to the other. Choose two eras and press Climb, or ask for it under Why.</source>
        <translation>Welcher Mechanismus was kostet: ein Balken für jeden Schritt von einer Ära zur anderen. Zwei Ären wählen und „Ersteigen“ drücken oder unter „Warum“ danach fragen.</translation>
    </message>
    <message>
        <source>What each step is worth</source>
        <translation>Was jeder Schritt ausmacht</translation>
    </message>
    <message>
        <source>The share of every mechanism in the difference, with its commit, on average over all orders.</source>
        <translation>Der Anteil jedes Mechanismus an der Differenz, mit seinem Commit, gemittelt über alle Reihenfolgen.</translation>
    </message>
    <message>
        <source>&amp;Climb</source>
        <translation>&amp;Ersteigen</translation>
    </message>
    <message>
        <source>Run every combination of the steps between the two eras</source>
        <translation>Jede Kombination der Schritte zwischen den beiden Ären laufen lassen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>The era at the top</source>
        <translation>Die Ära oben</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>The era at the bottom</source>
        <translation>Die Ära unten</translation>
    </message>
    <message>
        <source>Climbing the ladder</source>
        <translation>Die Leiter wird erstiegen</translation>
    </message>
    <message>
        <source>There is no ladder yet; expected that one is climbed</source>
        <translation>Es gibt noch keine Leiter; erwartet wird, dass eine erstiegen wurde</translation>
    </message>
    <message>
        <source>%1 on %2, %3 to %4</source>
        <translation>%1 auf %2, %3 bis %4</translation>
    </message>
</context>
<context>
    <name>sheafscope::LocalityPanel</name>
    <message>
        <source>Locality</source>
        <translation>Lokalität</translation>
    </message>
    <message>
        <source>objects between CPUs&apos; nodes and slabs&apos; nodes</source>
        <translation>Objekte zwischen Knoten der CPUs und Knoten der Slabs</translation>
    </message>
    <message>
        <source>CPU&apos;s node (row), slab&apos;s node (column); refills, flushes and objects past the sheaves; %1</source>
        <translation>Knoten der CPU (Zeile), Knoten des Slabs (Spalte); Refills, Flushes und Objekte an den Sheaves vorbei; %1</translation>
    </message>
    <message>
        <source>since the run began</source>
        <translation>seit Beginn des Laufs</translation>
    </message>
    <message>
        <source>Select a cache: which nodes&apos; slabs its objects come from is shown here.</source>
        <translation>Einen Cache auswählen: Hier wird gezeigt, von den Slabs welcher Knoten seine Objekte kommen.</translation>
    </message>
    <message>
        <source>the flows of %1 come with the next sample</source>
        <translation>die Flüsse von %1 kommen mit der nächsten Stichprobe</translation>
    </message>
    <message>
        <source>taken from slabs</source>
        <translation>aus Slabs geholt</translation>
    </message>
    <message>
        <source>given back to slabs</source>
        <translation>an Slabs zurückgegeben</translation>
    </message>
    <message>
        <source>colour: objects, most in yellow; number: share of the row</source>
        <translation>Farbe: Objekte, die meisten in Gelb; Zahl: Anteil an der Zeile</translation>
    </message>
    <message>
        <source>%1 of all allocations came from sheaves and crossed nothing</source>
        <translation>%1 aller Zuteilungen kamen aus Sheaves und überquerten nichts</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>%1: %2 local</source>
        <translation>%1: %2 lokal</translation>
    </message>
    <message>
        <source>n%1</source>
        <translation>n%1</translation>
    </message>
    <message>
        <source>CPUs of node %1 took %2 objects from slabs of node %3: %4 of what they took.</source>
        <translation>CPUs von Knoten %1 holten %2 Objekte aus Slabs von Knoten %3: %4 dessen, was sie holten.</translation>
    </message>
    <message>
        <source>CPUs of node %1 gave %2 objects back to slabs of node %3: %4 of what they gave back.</source>
        <translation>CPUs von Knoten %1 gaben %2 Objekte an Slabs von Knoten %3 zurück: %4 dessen, was sie zurückgaben.</translation>
    </message>
    <message>
        <source>%1 objects %2, %3 of them on the CPU&apos;s own node.</source>
        <translation>%1 Objekte %2, davon %3 auf dem eigenen Knoten der CPU.</translation>
    </message>
    <message>
        <source>CPUs of node %1, slabs of node %2: %3 objects.</source>
        <translation>CPUs von Knoten %1, Slabs von Knoten %2: %3 Objekte.</translation>
    </message>
    <message>
        <source>Objects that were freed into a sheaf and allocated from it again are not counted.</source>
        <translation>Objekte, die in einen Sheaf freigegeben und wieder aus ihm zugeteilt wurden, zählen nicht mit.</translation>
    </message>
    <message>
        <source>%1 of all allocations came from sheaves</source>
        <translation>%1 aller Zuteilungen kamen aus Sheaves</translation>
    </message>
    <message>
        <source>%1 came from sheaves</source>
        <translation>%1 kamen aus Sheaves</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>geholt</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
</context>
<context>
    <name>sheafscope::LocksPanel</name>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>acquisitions and contended share of barn locks and list_locks</source>
        <translation>Erwerbungen und umkämpfter Anteil von Barn-Sperren und list_locks</translation>
    </message>
    <message>
        <source>acquisitions, contended share, time waited; %1</source>
        <translation>Erwerbungen, umkämpfter Anteil, Wartezeit; %1</translation>
    </message>
    <message>
        <source>barn n%1</source>
        <translation>Barn n%1</translation>
    </message>
    <message>
        <source>list_lock n%1</source>
        <translation>list_lock n%1</translation>
    </message>
    <message>
        <source>Select a cache: its barn locks and list_locks are shown here.</source>
        <translation>Einen Cache auswählen: Hier werden seine Barn-Sperren und list_locks gezeigt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, waited %1</source>
        <translation>, %1 gewartet</translation>
    </message>
    <message>
        <source>contended</source>
        <translation>umkämpft</translation>
    </message>
    <message>
        <source>acquired at once</source>
        <translation>sofort erhalten</translation>
    </message>
    <message>
        <source>and %1 more that were taken less often</source>
        <translation>und %1 weitere, die seltener genommen wurden</translation>
    </message>
    <message>
        <source>exact mode: one CPU at a time, so no lock ever waits</source>
        <translation>exakter Modus: nur eine CPU zur Zeit, daher wird nie auf eine Sperre gewartet</translation>
    </message>
    <message>
        <source>The lock of the barn of node %1</source>
        <translation>Die Sperre des Barns von Knoten %1</translation>
    </message>
    <message>
        <source>The list_lock of node %1&apos;s partial list</source>
        <translation>Der list_lock der Partial-Liste von Knoten %1</translation>
    </message>
    <message>
        <source>%1 was taken %2 times in %3; %4 of it had to wait, %5 of host time in all.</source>
        <translation>%1 (%3): %2-mal genommen; %4 davon mussten warten, insgesamt %5 Hostzeit.</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>%1: taken %2 times, %3 contended, %4 waited.</source>
        <translation>%1: %2-mal genommen, %3 umkämpft, %4 gewartet.</translation>
    </message>
    <message>
        <source>Exact mode runs one CPU at a time, so no lock ever waits.</source>
        <translation>Im exakten Modus läuft nur eine CPU zur Zeit, daher wird nie auf eine Sperre gewartet.</translation>
    </message>
    <message>
        <source>Somebody else held the lock: the CPU had to wait.</source>
        <translation>Jemand anderes hielt den Lock: Die CPU musste warten.</translation>
    </message>
    <message>
        <source>Nobody held the lock: it was taken without waiting.</source>
        <translation>Niemand hielt den Lock: Er wurde ohne Warten genommen.</translation>
    </message>
</context>
<context>
    <name>sheafscope::MachineEditor</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>&amp;Edit or invent …</source>
        <translation>&amp;Bearbeiten oder erfinden …</translation>
    </message>
    <message>
        <source>Nodes, CPUs, memory and distances; or paste numactl -H</source>
        <translation>Knoten, CPUs, Speicher und Abstände; oder numactl -H einfügen</translation>
    </message>
    <message>
        <source>&amp;Run on it</source>
        <translation>Darauf &amp;laufen lassen</translation>
    </message>
    <message>
        <source>Machine editor</source>
        <translation>Maschineneditor</translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>Name der Maschine</translation>
    </message>
    <message>
        <source>A short name without blanks, for files and pictures</source>
        <translation>Ein kurzer Name ohne Leerzeichen, für Dateien und Bilder</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>CPUs and memory of each node; memory as 64 GiB, 512 MiB, or a number of MiB. Slabs cannot use Movable memory.</source>
        <translation>CPUs und Speicher jedes Knotens; Speicher als 64 GiB, 512 MiB oder eine Anzahl MiB. Slabs können Movable-Speicher nicht nutzen.</translation>
    </message>
    <message>
        <source>Distances between nodes</source>
        <translation>Abstände zwischen Knoten</translation>
    </message>
    <message>
        <source>As in the SLIT: 10 is the node itself</source>
        <translation>Wie in der SLIT: 10 ist der Knoten selbst</translation>
    </message>
    <message>
        <source>Text of numactl -H</source>
        <translation>Text von numactl -H</translation>
    </message>
    <message>
        <source>Paste what numactl -H prints; a quoted or wrapped mail will do</source>
        <translation>Einfügen, was numactl -H ausgibt; auch aus einer zitierten oder umbrochenen Mail</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Normal memory</source>
        <translation>Normaler Speicher</translation>
    </message>
    <message>
        <source>Movable memory</source>
        <translation>Movable-Speicher</translation>
    </message>
    <message>
        <source>barn in 7.0</source>
        <translation>Barn in 7.0</translation>
    </message>
    <message>
        <source>barn in 7.1</source>
        <translation>Barn in 7.1</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>betroffen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;odes</source>
        <translation>Kn&amp;oten</translation>
    </message>
    <message>
        <source>&amp;Distances</source>
        <translation>Abstän&amp;de</translation>
    </message>
    <message>
        <source>numactl -H &amp;text</source>
        <translation>numactl -H-&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Add a node</source>
        <translation>Knoten &amp;hinzufügen</translation>
    </message>
    <message>
        <source>A copy of the chosen node, or of the last one</source>
        <translation>Eine Kopie des gewählten oder des letzten Knotens</translation>
    </message>
    <message>
        <source>Re&amp;move the node</source>
        <translation>Knoten &amp;entfernen</translation>
    </message>
    <message>
        <source>The chosen one, with its CPUs and memory</source>
        <translation>Den gewählten, mit seinen CPUs und seinem Speicher</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Sie erneut ausführen</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Kein Problem</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>No node is affected by the memoryless-node work of 7.1.</source>
        <translation>Kein Knoten ist von den Änderungen für speicherlose Knoten in 7.1 betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are affected by the memoryless-node work of 7.1: without a barn in 7.0, with one in 7.1.</source>
        <translation>
            <numerusform>%n Knoten ist von den Änderungen für speicherlose Knoten in 7.1 betroffen: in 7.0 ohne Barn, in 7.1 mit einem.</numerusform>
            <numerusform>%n Knoten sind von den Änderungen für speicherlose Knoten in 7.1 betroffen: in 7.0 ohne Barn, in 7.1 mit einem.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>a distance</source>
        <translation>ein Abstand</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>a new node</source>
        <translation>ein neuer Knoten</translation>
    </message>
    <message>
        <source>node %1 removed</source>
        <translation>Knoten %1 entfernt</translation>
    </message>
</context>
<context>
    <name>sheafscope::MachineLegend</name>
    <message>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>spare</translation>
    </message>
    <message>
        <source>rcu_free</source>
        <translation>rcu_free</translation>
    </message>
    <message>
        <source>CPU: 0</source>
        <translation>CPU: 0</translation>
    </message>
    <message>
        <source>%1 objects in main + spare</source>
        <translation>%1 Objekte in main + spare</translation>
    </message>
    <message>
        <source>full sheaf in barn</source>
        <translation>voller Sheaf im Barn</translation>
    </message>
    <message>
        <source>empty sheaf</source>
        <translation>leerer Sheaf</translation>
    </message>
    <message>
        <source>slabs</source>
        <translation>Slabs</translation>
    </message>
    <message>
        <source>parked in sheaves</source>
        <translation>in Sheaves geparkt</translation>
    </message>
    <message>
        <source>free memory</source>
        <translation>freier Speicher</translation>
    </message>
    <message>
        <source>Movable</source>
        <translation>Movable</translation>
    </message>
    <message>
        <source>CPU: cpu slab, not sampled</source>
        <translation>CPU: cpu slab, nicht abgetastet</translation>
    </message>
    <message>
        <source>CPU: no sheaves</source>
        <translation>CPU: keine Sheaves</translation>
    </message>
</context>
<context>
    <name>sheafscope::MachinePanel</name>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>each CPU: main, spare, rcu_free of %1 objects</source>
        <translation>jede CPU: main, spare, rcu_free mit %1 Objekten</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>One card for each NUMA node appears here as soon as a scenario runs.</source>
        <translation>Sobald ein Szenario läuft, erscheint hier für jeden NUMA-Knoten eine Karte.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Barn of %1: %2 full sheaves and %3 empty ones. The kernel keeps at most %4 full and %5 empty where it looks at the limit.</source>
        <translation>Barn von %1: %2 volle und %3 leere Sheaves. Der Kernel behält höchstens %4 volle und %5 leere, wo er die Grenze prüft.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 slabs on the partial list of %2, by the share of their objects in use (left: none, right: all). %3 slabs or more: a slab that gets empty is given back.</source>
        <translation>%1 Slabs auf der Partial-Liste von %2, nach Anteil ihrer Objekte in Gebrauch (links: keine, rechts: alle). Ab %3 Slabs wird ein Slab, der leer wird, zurückgegeben.</translation>
    </message>
    <message>
        <source>each CPU: a cpu slab, which is not sampled</source>
        <translation>jede CPU: ein cpu slab, der nicht abgetastet wird</translation>
    </message>
</context>
<context>
    <name>sheafscope::MainWindow</name>
    <message>
        <source>/Theme</source>
        <translation>/Farbschema</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>/Layout</source>
        <translation>/Layout</translation>
    </message>
    <message>
        <source>/Maximise</source>
        <translation>/Maximieren</translation>
    </message>
    <message>
        <source>Give %1 the whole window, or put everything back</source>
        <translation>%1 das ganze Fenster geben oder alles zurücksetzen</translation>
    </message>
    <message>
        <source>/Show as table</source>
        <translation>/Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>What %1 shows, as a table that can be read aloud, sorted and copied</source>
        <translation>Was %1 zeigt, als Tabelle, die sich vorlesen, sortieren und kopieren lässt</translation>
    </message>
    <message>
        <source>&amp;Maximise the panel</source>
        <translation>Panel &amp;maximieren</translation>
    </message>
    <message>
        <source>Give the panel with the focus the whole window, or put everything back</source>
        <translation>Dem Panel mit dem Fokus das ganze Fenster geben oder alles zurücksetzen</translation>
    </message>
    <message>
        <source>Show the panel as a &amp;table</source>
        <translation>Panel als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>What the panel with the focus shows, as a table</source>
        <translation>Was das Panel mit dem Fokus zeigt, als Tabelle</translation>
    </message>
    <message>
        <source>&amp;Maximise</source>
        <translation>&amp;Maximieren</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Detach or put back</source>
        <translation>Ab&amp;lösen oder andocken</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Capture …</source>
        <translation>Bild auf&amp;nehmen …</translation>
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
        <translation>&amp;Vortragsmodus</translation>
    </message>
    <message>
        <source>Large type for a lecture hall</source>
        <translation>Große Schrift für den Hörsaal</translation>
    </message>
    <message>
        <source>Reduce&amp;d motion</source>
        <translation>Weniger Be&amp;wegung</translation>
    </message>
    <message>
        <source>Exchanges do not flash and nothing glides</source>
        <translation>Tauschvorgänge blinken nicht und nichts gleitet</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Use the whole screen, or go back</source>
        <translation>Den ganzen Bildschirm nutzen oder zurückkehren</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics</source>
        <translation>Dia&amp;gnose</translation>
    </message>
    <message>
        <source>Frame time, cost of sampling, dropped rows and memory</source>
        <translation>Bildzeit, Kosten der Stichproben, verworfene Zeilen und Speicher</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Looks, language, what is remembered</source>
        <translation>Aussehen, Sprache, was gespeichert wird</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>Tasten&amp;kürzel …</translation>
    </message>
    <message>
        <source>Every command that has a key</source>
        <translation>Alle Befehle mit Tastenkürzel</translation>
    </message>
    <message>
        <source>Sheafscope</source>
        <translation>Sheafscope</translation>
    </message>
    <message>
        <source>The model ran out of memory and goes on: %1</source>
        <translation>Dem Modell ging der Speicher aus, es läuft weiter: %1</translation>
    </message>
    <message>
        <source>The run has stopped: %1</source>
        <translation>Der Lauf hat angehalten: %1</translation>
    </message>
    <message>
        <source>The scenario has come to its end; the history stays. Choose a scenario to run another.</source>
        <translation>Das Szenario ist zu Ende; der Verlauf bleibt. Ein anderes Szenario wählen, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Preparing the scenario</source>
        <translation>Szenario wird vorbereitet</translation>
    </message>
    <message>
        <source>%1 on %2, SLUB %3 – Sheafscope</source>
        <translation>%1 auf %2, SLUB %3 – Sheafscope</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>%1 aufnehmen</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Bild aufnehmen</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Captured to %1, with its text beside it</source>
        <translation>Bild in %1 gespeichert, mit dem Text daneben</translation>
    </message>
    <message>
        <source>Machine from a file</source>
        <translation>Maschine aus einer Datei</translation>
    </message>
    <message>
        <source>numactl -H text or hwloc XML (*)</source>
        <translation>Text von numactl -H oder hwloc-XML (*)</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Machine from an hwloc synthetic string</source>
        <translation>Maschine aus einer synthetischen hwloc-Beschreibung</translation>
    </message>
    <message>
        <source>For example: pack:2 numa:2(memory=64GiB) core:12 pu:2</source>
        <translation>Zum Beispiel: pack:2 numa:2(memory=64GiB) core:12 pu:2</translation>
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
        <translation>Alle CPUs anhalten und das Bild einfrieren oder weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>Execute one operation and say what it did</source>
        <translation>Eine Operation ausführen und sagen, was sie getan hat</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step &amp;10</source>
        <translation>&amp;10 Schritte</translation>
    </message>
    <message>
        <source>Execute ten operations, one after the other</source>
        <translation>Zehn Operationen nacheinander ausführen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Run the same scenario again from its seed</source>
        <translation>Dasselbe Szenario noch einmal von seinem Seed an laufen lassen</translation>
    </message>
    <message>
        <source>Restart with the &amp;next seed</source>
        <translation>Mit dem n&amp;ächsten Seed neu starten</translation>
    </message>
    <message>
        <source>Run the scenario with other random numbers</source>
        <translation>Das Szenario mit anderen Zufallszahlen laufen lassen</translation>
    </message>
    <message>
        <source>&amp;Change the running allocator …</source>
        <translation>Laufenden Allokator än&amp;dern …</translation>
    </message>
    <message>
        <source>Sheaf capacity, barn limits, min_partial, shrink, CPU offline, a full node: while it runs</source>
        <translation>Sheaf-Kapazität, Barn-Grenzen, min_partial, Schrumpfen, CPU offline, voller Knoten: im laufenden Betrieb</translation>
    </message>
    <message>
        <source>/Pace</source>
        <translation>/Tempo</translation>
    </message>
    <message>
        <source>Operations per second of model time, all CPUs together</source>
        <translation>Operationen pro Sekunde Modellzeit, alle CPUs zusammen</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>/Era</source>
        <translation>/Ära</translation>
    </message>
    <message>
        <source>SLUB %1</source>
        <translation>SLUB %1</translation>
    </message>
    <message>
        <source>Model the allocator of kernel %1</source>
        <translation>Den Allokator von Kernel %1 modellieren</translation>
    </message>
    <message>
        <source>Mechanism &amp;overrides …</source>
        <translation>&amp;Mechanismen überschreiben …</translation>
    </message>
    <message>
        <source>Give the era another value of a mechanism and run again</source>
        <translation>Einem Mechanismus der Ära einen anderen Wert geben und neu laufen lassen</translation>
    </message>
    <message>
        <source>/Workload</source>
        <translation>/Workload</translation>
    </message>
    <message>
        <source>/Machine</source>
        <translation>/Maschine</translation>
    </message>
    <message>
        <source>Run on this machine</source>
        <translation>Auf dieser Maschine laufen lassen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Run on the CPUs, nodes and memory of this computer</source>
        <translation>Mit den CPUs, Knoten und dem Speicher dieses Computers laufen lassen</translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation>Aus einer &amp;Datei …</translation>
    </message>
    <message>
        <source>numactl -H text or hwloc XML</source>
        <translation>Text von numactl -H oder hwloc-XML</translation>
    </message>
    <message>
        <source>From a &amp;synthetic string …</source>
        <translation>Aus &amp;synthetischer Beschreibung …</translation>
    </message>
    <message>
        <source>An hwloc synthetic description</source>
        <translation>Eine synthetische hwloc-Beschreibung</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Helle oder dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture</source>
        <translation>Bild ein&amp;frieren</translation>
    </message>
    <message>
        <source>Look at this moment while the run goes on</source>
        <translation>Diesen Moment betrachten, während der Lauf weitergeht</translation>
    </message>
    <message>
        <source>&amp;60 frames a second</source>
        <translation>&amp;60 Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Draw twice as often</source>
        <translation>Doppelt so oft zeichnen</translation>
    </message>
    <message>
        <source>F&amp;ollow the present</source>
        <translation>Der &amp;Gegenwart folgen</translation>
    </message>
    <message>
        <source>Keep the newest moment at the right edge</source>
        <translation>Den neuesten Moment am rechten Rand halten</translation>
    </message>
    <message>
        <source>Fit the whole &amp;history</source>
        <translation>Ganzen &amp;Verlauf einpassen</translation>
    </message>
    <message>
        <source>Show all recorded time</source>
        <translation>Die gesamte aufgezeichnete Zeit zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>H&amp;ineinzoomen</translation>
    </message>
    <message>
        <source>Show half as much time</source>
        <translation>Halb so viel Zeit zeigen</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Hera&amp;uszoomen</translation>
    </message>
    <message>
        <source>Show twice as much time</source>
        <translation>Doppelt so viel Zeit zeigen</translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Select no CPU and no node</source>
        <translation>Keine CPU und keinen Knoten auswählen</translation>
    </message>
    <message>
        <source>/Panels</source>
        <translation>/Panels</translation>
    </message>
    <message>
        <source>Bring %1 to the front, or hide it</source>
        <translation>%1 nach vorn holen oder ausblenden</translation>
    </message>
    <message>
        <source>/Detach</source>
        <translation>/Ablösen</translation>
    </message>
    <message>
        <source>Give %1 a window of its own, or put it back</source>
        <translation>%1 ein eigenes Fenster geben oder wieder andocken</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they belong</source>
        <translation>Alle Panels an ihren Platz zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Window …</source>
        <translation>&amp;Fenster …</translation>
    </message>
    <message>
        <source>Picture of the window as PNG, SVG or PDF, with its text</source>
        <translation>Bild des Fensters als PNG, SVG oder PDF, mit seinem Text</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>/One panel</source>
        <translation>/Ein Panel</translation>
    </message>
    <message>
        <source>Picture of %1 as PNG, SVG or PDF</source>
        <translation>Bild von %1 als PNG, SVG oder PDF</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>Befehl &amp;suchen …</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Einen Befehl nach seinem Namen suchen</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>&amp;About Sheafscope</source>
        <translation>&amp;Über Sheafscope</translation>
    </message>
    <message>
        <source>Version and what the numbers mean</source>
        <translation>Version und was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>Sheafscope %1: a userspace re-implementation of the Linux slab allocator. It explains mechanisms and ratios; it does not replace a measurement on a kernel. GPL-3.0-or-later.</source>
        <translation>Sheafscope %1: eine Neuimplementierung des Linux-Slab-Allokators im Userspace. Es erklärt Mechanismen und Verhältnisse; eine Messung an einem Kernel ersetzt es nicht. GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>run</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Open a scenario, trace, script or machine</source>
        <translation>Szenario, Trace, Skript oder Maschine öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>/Recent files</source>
        <translation>/Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent file %1</source>
        <translation>Zuletzt geöffnete Datei %1</translation>
    </message>
    <message>
        <source>Open this file again</source>
        <translation>Diese Datei wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Run again what ran before the last change</source>
        <translation>Wieder laufen lassen, was vor der letzten Änderung lief</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Die Änderung erneut ausführen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Re&amp;do %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Gallery …</source>
        <translation>&amp;Galerie …</translation>
    </message>
    <message>
        <source>Scenarios with the question that each answers</source>
        <translation>Szenarien mit der Frage, die jedes beantwortet</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>A scenario, kernel trace, op script or machine</source>
        <translation>Ein Szenario, Kernel-Trace, Op-Skript oder eine Maschine</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write what runs as a scenario file</source>
        <translation>Was läuft, als Szenariodatei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Write what runs as another scenario file</source>
        <translation>Was läuft, als andere Szenariodatei schreiben</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>All fields of the scenario, or its text</source>
        <translation>Alle Felder des Szenarios oder sein Text</translation>
    </message>
    <message>
        <source>Copy as &amp;command line</source>
        <translation>Als &amp;Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Put the command line on the clipboard that draws exactly this view</source>
        <translation>Die Befehlszeile in die Zwischenablage legen, die genau diese Ansicht zeichnet</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Aktion: %1</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>abgelegter Text</translation>
    </message>
    <message>
        <source>Reading the trace: %1 M operations</source>
        <translation>Trace wird gelesen: %1 M Operationen</translation>
    </message>
    <message>
        <source>/Time</source>
        <translation>/Zeit</translation>
    </message>
    <message>
        <source>Marker &amp;A here</source>
        <translation>Marke &amp;A hier setzen</translation>
    </message>
    <message>
        <source>Set marker A at the cursor, else at the newest visible moment</source>
        <translation>Marke A am Cursor setzen, sonst am neuesten sichtbaren Moment</translation>
    </message>
    <message>
        <source>Marker &amp;B here</source>
        <translation>Marke &amp;B hier setzen</translation>
    </message>
    <message>
        <source>Set marker B; panels then tell the values at both and the difference</source>
        <translation>Marke B setzen; die Panels nennen dann die Werte an beiden und die Differenz</translation>
    </message>
    <message>
        <source>&amp;Remove the markers</source>
        <translation>Marken &amp;entfernen</translation>
    </message>
    <message>
        <source>Take markers A and B away</source>
        <translation>Marken A und B entfernen</translation>
    </message>
    <message>
        <source>&amp;Zoom to A and B</source>
        <translation>Auf A und B &amp;zoomen</translation>
    </message>
    <message>
        <source>Show what lies between the markers</source>
        <translation>Zeigen, was zwischen den Marken liegt</translation>
    </message>
    <message>
        <source>Zoom b&amp;ack</source>
        <translation>Zoom zurü&amp;ck</translation>
    </message>
    <message>
        <source>Show what was visible before the last zoom</source>
        <translation>Zeigen, was vor dem letzten Zoom sichtbar war</translation>
    </message>
    <message>
        <source>Zoom &amp;forward</source>
        <translation>Zoom &amp;vor</translation>
    </message>
    <message>
        <source>Take the last zoom back again</source>
        <translation>Den letzten Zoom wiederherstellen</translation>
    </message>
    <message>
        <source>Book&amp;mark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Set a bookmark at the cursor, or take it away</source>
        <translation>Am Cursor ein Lesezeichen setzen oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>V&amp;orige Marke</translation>
    </message>
    <message>
        <source>Go to the marker, bookmark or change before</source>
        <translation>Zur Marke, zum Lesezeichen oder zur Änderung davor</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>&amp;Nächste Marke</translation>
    </message>
    <message>
        <source>Go to the marker, bookmark or change after</source>
        <translation>Zur Marke, zum Lesezeichen oder zur Änderung danach</translation>
    </message>
    <message>
        <source>Light or dark &amp;theme</source>
        <translation>Helles oder dunkles &amp;Farbschema</translation>
    </message>
</context>
<context>
    <name>sheafscope::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Meldungstext</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy the message with all that is known about it</source>
        <translation>Die Meldung mit allem kopieren, was über sie bekannt ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>sheafscope::MotionOverlay</name>
    <message>
        <source>What the last step moved</source>
        <translation>Was der letzte Schritt bewegt hat</translation>
    </message>
    <message>
        <source>full sheaf</source>
        <translation>voller Sheaf</translation>
    </message>
    <message>
        <source>empty sheaf</source>
        <translation>leerer Sheaf</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>new slab %1</source>
        <translation>neuer Slab %1</translation>
    </message>
    <message>
        <source>slab %1</source>
        <translation>Slab %1</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <source>1 object, home</source>
        <translation>1 Objekt, zum Heimatknoten</translation>
    </message>
    <message>
        <source>waits for a grace period</source>
        <translation>wartet auf eine Grace Period</translation>
    </message>
</context>
<context>
    <name>sheafscope::NodeCardPainter</name>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>slabs %1</source>
        <translation>Slabs %1</translation>
    </message>
    <message>
        <source>parked %1</source>
        <translation>geparkt %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>%1 voll</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 leer</translation>
    </message>
    <message>
        <source>barn</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partial</translation>
    </message>
    <message>
        <source>%1 slabs</source>
        <translation>%1 Slabs</translation>
    </message>
    <message>
        <source>0 … 100 % of a slab in use</source>
        <translation>0 … 100 % eines Slabs belegt</translation>
    </message>
    <message>
        <source>0 … 100 %</source>
        <translation>0 … 100 %</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>min. %1</translation>
    </message>
</context>
<context>
    <name>sheafscope::NodeFacts</name>
    <message>
        <source>no CPUs</source>
        <translation>keine CPUs</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>CPUs %1</source>
        <translation>CPUs %1</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>kein Speicher</translation>
    </message>
    <message>
        <source>%1 Movable</source>
        <translation>%1 Movable</translation>
    </message>
    <message>
        <source>objects come from node %1</source>
        <translation>Objekte kommen von Knoten %1</translation>
    </message>
    <message>
        <source>from node %1</source>
        <translation>von Knoten %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>only Movable memory: no slab page can live here; frees bypass sheaves</source>
        <translation>nur Movable-Speicher: hier kann keine Slab-Seite liegen; Freigaben umgehen die Sheaves</translation>
    </message>
    <message>
        <source>only Movable: no slab pages; frees bypass sheaves</source>
        <translation>nur Movable: keine Slab-Seiten; Freigaben umgehen die Sheaves</translation>
    </message>
    <message>
        <source>frees bypass sheaves</source>
        <translation>Freigaben umgehen die Sheaves</translation>
    </message>
    <message>
        <source>Movable</source>
        <translation>Movable</translation>
    </message>
    <message>
        <source>only Movable memory: no slab page can live here; objects come from node %1</source>
        <translation>nur Movable-Speicher: hier kann keine Slab-Seite liegen; Objekte kommen von Knoten %1</translation>
    </message>
    <message>
        <source>only Movable: no slab pages; objects from node %1</source>
        <translation>nur Movable: keine Slab-Seiten; Objekte von Knoten %1</translation>
    </message>
    <message>
        <source>no sheaves and no barn in %1</source>
        <translation>keine Sheaves und kein Barn in %1</translation>
    </message>
    <message>
        <source>no sheaves in %1</source>
        <translation>keine Sheaves in %1</translation>
    </message>
    <message>
        <source>no sheaves</source>
        <translation>keine Sheaves</translation>
    </message>
    <message>
        <source>this cache has no sheaves, so no barn</source>
        <translation>dieser Cache hat keine Sheaves, also keinen Barn</translation>
    </message>
    <message>
        <source>cache without sheaves</source>
        <translation>Cache ohne Sheaves</translation>
    </message>
    <message>
        <source>no barn of its own: uses that of node %1</source>
        <translation>kein eigener Barn: nutzt den von Knoten %1</translation>
    </message>
    <message>
        <source>barn of node %1</source>
        <translation>Barn von Knoten %1</translation>
    </message>
    <message>
        <source>no barn in %1: cpu slab only</source>
        <translation>kein Barn in %1: nur cpu slab</translation>
    </message>
    <message>
        <source>no barn in %1</source>
        <translation>kein Barn in %1</translation>
    </message>
    <message>
        <source>no barn</source>
        <translation>kein Barn</translation>
    </message>
    <message>
        <source>no barn in %1: nothing to exchange</source>
        <translation>kein Barn in %1: nichts auszutauschen</translation>
    </message>
    <message>
        <source>no %1 sheaf</source>
        <translation>kein %1-Sheaf</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 leer</translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>%1 voll</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>; %1 fast and %2 slow allocations</source>
        <translation>; %1 schnelle und %2 langsame Zuteilungen</translation>
    </message>
    <message>
        <source>partial list always empty</source>
        <translation>partial-Liste immer leer</translation>
    </message>
    <message>
        <source>list always empty</source>
        <translation>Liste immer leer</translation>
    </message>
    <message>
        <source>no slabs</source>
        <translation>keine Slabs</translation>
    </message>
    <message>
        <source>no partial list of its own</source>
        <translation>keine eigene partial-Liste</translation>
    </message>
    <message>
        <source>no partial list</source>
        <translation>keine partial-Liste</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>barn since 7.1</source>
        <translation>Barn seit 7.1</translation>
    </message>
    <message>
        <source>CPU %1 on node %2: </source>
        <translation>CPU %1 auf Knoten %2: </translation>
    </message>
    <message>
        <source>%1 has no sheaves</source>
        <translation>%1 hat keine Sheaves</translation>
    </message>
    <message>
        <source>slabs %1</source>
        <translation>Slabs %1</translation>
    </message>
    <message>
        <source>parked in sheaves %1</source>
        <translation>in Sheaves geparkt %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>barn %1 full, %2 empty</source>
        <translation>Barn %1 voll, %2 leer</translation>
    </message>
    <message>
        <source>: %1 full, %2 empty</source>
        <translation>: %1 voll, %2 leer</translation>
    </message>
    <message>
        <source>%1 partial slabs (min %2)</source>
        <translation>%1 partial Slabs (min. %2)</translation>
    </message>
    <message>
        <source>no sheaves, no barn; cpu slabs are not sampled</source>
        <translation>keine Sheaves, keine Barn; cpu slabs werden nicht abgetastet</translation>
    </message>
    <message>
        <source>no sheaves; cpu slabs not sampled</source>
        <translation>keine Sheaves; cpu slabs nicht abgetastet</translation>
    </message>
    <message>
        <source>cpu slabs not sampled</source>
        <translation>cpu slabs nicht abgetastet</translation>
    </message>
    <message>
        <source>; what its cpu slab holds is not sampled</source>
        <translation>; was ihr cpu slab enthält, wird nicht abgetastet</translation>
    </message>
</context>
<context>
    <name>sheafscope::NodeMemoryPanel</name>
    <message>
        <source>Node memory</source>
        <translation>Knotenspeicher</translation>
    </message>
    <message>
        <source>slabs, parked objects and free memory of each node</source>
        <translation>Slabs, geparkte Objekte und freier Speicher jedes Knotens</translation>
    </message>
    <message>
        <source>above: used by slabs; below: free; node %1 bright</source>
        <translation>oben: von Slabs belegt; unten: frei; Knoten %1 hell</translation>
    </message>
    <message>
        <source>Select a node: its memory is shown here.</source>
        <translation>Knoten auswählen: Hier wird sein Speicher gezeigt.</translation>
    </message>
    <message>
        <source>%1: no memory</source>
        <translation>%1: kein Speicher</translation>
    </message>
    <message>
        <source>%1: only Movable</source>
        <translation>%1: nur Movable</translation>
    </message>
    <message>
        <source>slabs %1</source>
        <translation>Slabs %1</translation>
    </message>
    <message>
        <source>slabs</source>
        <translation>Slabs</translation>
    </message>
    <message>
        <source>%1 parked %2</source>
        <translation>%1 geparkt %2</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>free %1</source>
        <translation>frei %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Movable %1</source>
        <translation>Movable %1</translation>
    </message>
    <message>
        <source>Movable</source>
        <translation>Movable</translation>
    </message>
    <message>
        <source>slabs, node %1</source>
        <translation>Slabs, Knoten %1</translation>
    </message>
    <message>
        <source>free, node %1</source>
        <translation>frei, Knoten %1</translation>
    </message>
    <message>
        <source>Node %1: %2 of %3 free, slabs use %4.</source>
        <translation>Knoten %1: %2 von %3 frei, Slabs belegen %4.</translation>
    </message>
    <message>
        <source>%1 page blocks went to other nodes&apos; requests.</source>
        <translation>%1 Seitenblöcke gingen an Anforderungen anderer Knoten.</translation>
    </message>
    <message>
        <source>fallback %1 blocks</source>
        <translation>Fallback %1 Blöcke</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>Fallback</translation>
    </message>
    <message>
        <source>Movable, never for slabs</source>
        <translation>Movable, nie für Slabs</translation>
    </message>
    <message>
        <source>fallback from here</source>
        <translation>Fallback von hier</translation>
    </message>
    <message>
        <source>Node %1 at %2: slabs use %3, %4 is free.</source>
        <translation>Knoten %1 bei %2: Slabs belegen %3, %4 sind frei.</translation>
    </message>
    <message>
        <source>Other nodes&apos; requests took %1 page blocks from it.</source>
        <translation>Anforderungen anderer Knoten entnahmen ihm %1 Seitenblöcke.</translation>
    </message>
</context>
<context>
    <name>sheafscope::OfferStrip</name>
    <message>
        <source>What is offered</source>
        <translation>Was angeboten wird</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Close the offer</source>
        <translation>Angebot schließen</translation>
    </message>
</context>
<context>
    <name>sheafscope::OverridesDialog</name>
    <message>
        <source>Mechanism overrides of SLUB %1</source>
        <translation>Abweichende Mechanismen von SLUB %1</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mechanismen</translation>
    </message>
    <message>
        <source>Why the choice cannot be accepted</source>
        <translation>Warum die Auswahl nicht angenommen werden kann</translation>
    </message>
    <message>
        <source>&amp;Run with these</source>
        <translation>&amp;Damit starten</translation>
    </message>
    <message>
        <source>Reset to &amp;era</source>
        <translation>Auf Ä&amp;ra zurücksetzen</translation>
    </message>
    <message>
        <source> Commit not known.</source>
        <translation> Commit unbekannt.</translation>
    </message>
    <message>
        <source> Commit %1.</source>
        <translation> Commit %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in this era</source>
        <translation>%1 in dieser Ära</translation>
    </message>
    <message>
        <source>As in the era.</source>
        <translation>Wie in der Ära.</translation>
    </message>
    <message numerus="yes">
        <source>%n mechanism(s) other than in the era.</source>
        <translation>
            <numerusform>%n Mechanismus anders als in der Ära.</numerusform>
            <numerusform>%n Mechanismen anders als in der Ära.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheafscope::PanelDock</name>
    <message>
        <source>%1: drag to move, double click to detach or put back, right click for more</source>
        <translation>%1: Ziehen verschiebt, Doppelklick löst oder setzt zurück, Rechtsklick zeigt mehr</translation>
    </message>
    <message>
        <source>Panels that share this place</source>
        <translation>Panels, die sich diesen Platz teilen</translation>
    </message>
</context>
<context>
    <name>sheafscope::ParkedPanel</name>
    <message>
        <source>Parked memory</source>
        <translation>Geparkter Speicher</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>alle Knoten</translation>
    </message>
    <message>
        <source>bytes of free objects in sheaves and barns, by cache and node</source>
        <translation>Bytes freier Objekte in Sheaves und Barns, nach Cache und Knoten</translation>
    </message>
    <message>
        <source>bytes of free objects in sheaves and barns; caches: %1</source>
        <translation>Bytes freier Objekte in Sheaves und Barns; Caches: %1</translation>
    </message>
    <message>
        <source>%1 has no sheaves and no barns: nothing is parked there</source>
        <translation>%1 hat keine Sheaves und keine Barns: dort ist nichts geparkt</translation>
    </message>
    <message>
        <source>all caches, %1</source>
        <translation>alle Caches, %1</translation>
    </message>
    <message>
        <source>all caches</source>
        <translation>alle Caches</translation>
    </message>
    <message>
        <source>in sheaves of CPUs</source>
        <translation>in Sheaves der CPUs</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>in barns</source>
        <translation>in Barns</translation>
    </message>
    <message>
        <source>and %1 caches that hold less</source>
        <translation>und %1 Caches, die weniger halten</translation>
    </message>
    <message>
        <source>n%1</source>
        <translation>n%1</translation>
    </message>
    <message>
        <source>and %1 more nodes</source>
        <translation>und %1 weitere Knoten</translation>
    </message>
    <message>
        <source>%1: %2 of free objects are parked, %3 in the sheaves of CPUs and %4 in barns.</source>
        <translation>%1: %2 an freien Objekten geparkt, davon %3 in den Sheaves der CPUs und %4 in Barns.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All caches on node %1</source>
        <translation>Alle Caches auf Knoten %1</translation>
    </message>
    <message>
        <source>At %1 the sheaves and barns of all caches held %2 of free objects.</source>
        <translation>Bei %1 hielten die Sheaves und Barns aller Caches %2 an freien Objekten.</translation>
    </message>
    <message>
        <source>Parked on %1: %2, of it %3 in sheaves of CPUs and %4 in barns.</source>
        <translation>Geparkt (%1): %2, davon %3 in Sheaves der CPUs und %4 in Barns.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>sheafscope::PartialSlabsPanel</name>
    <message>
        <source>1 slab</source>
        <translation>1 Slab</translation>
    </message>
    <message>
        <source>%1 slabs</source>
        <translation>%1 Slabs</translation>
    </message>
    <message>
        <source>Partial slabs</source>
        <translation>Partial Slabs</translation>
    </message>
    <message>
        <source>length of each node&apos;s list; its slabs, object by object</source>
        <translation>Länge der Liste jedes Knotens; ihre Slabs, Objekt für Objekt</translation>
    </message>
    <message>
        <source>node %1: %2, in list order</source>
        <translation>Knoten %1: %2, in Listenreihenfolge</translation>
    </message>
    <message>
        <source>Select a node: its partial list is shown here.</source>
        <translation>Knoten auswählen: Hier wird seine partial-Liste gezeigt.</translation>
    </message>
    <message>
        <source>: its objects come from node %1</source>
        <translation>: seine Objekte kommen von Knoten %1</translation>
    </message>
    <message>
        <source>node %1 has no partial list of its own%2</source>
        <translation>Knoten %1 hat keine eigene partial-Liste%2</translation>
    </message>
    <message>
        <source>the slabs of node %1 come with the next sample</source>
        <translation>die Slabs von Knoten %1 kommen mit der nächsten Stichprobe</translation>
    </message>
    <message>
        <source>the slabs come with the next picture</source>
        <translation>die Slabs kommen mit dem nächsten Bild</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 lebend</translation>
    </message>
    <message>
        <source>%1 parked in sheaves</source>
        <translation>%1 in Sheaves geparkt</translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation>%1 geparkt</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Slab %1, place %2 on the list: %3 of %4 objects live, %5 parked in sheaves, %6 free</source>
        <translation>Slab %1, Platz %2 der Liste: %3 von %4 Objekten lebend, %5 in Sheaves geparkt, %6 frei</translation>
    </message>
    <message>
        <source>Node %1, %2: %3 slabs on the partial list, at least %4 are kept; %5 slabs in all.</source>
        <translation>Knoten %1, %2: %3 Slabs auf der partial-Liste, mindestens %4 bleiben erhalten; %5 Slabs insgesamt.</translation>
    </message>
    <message>
        <source>The first %1 of them hold %2 live, %3 parked and %4 free objects.</source>
        <translation>Die ersten %1 davon enthalten %2 lebende, %3 geparkte und %4 freie Objekte.</translation>
    </message>
    <message>
        <source>%1; bound by sheaves %2</source>
        <translation>%1; Schranke durch Sheaves %2</translation>
    </message>
    <message>
        <source>slabs, node %1</source>
        <translation>Slabs, Knoten %1</translation>
    </message>
    <message>
        <source>Partial list of node %1 at %2: %3 slabs. With sheaves it is expected to stay below min_partial and one slab for each sheaf of the node&apos;s CPUs and barn, %4 now.</source>
        <translation>Partial-Liste von Knoten %1 bei %2: %3 Slabs. Mit Sheaves sollte sie unter min_partial plus einem Slab je Sheaf der CPUs und des Barns dieses Knotens bleiben, derzeit %4.</translation>
    </message>
    <message>
        <source>Bound by min_partial and the sheaves of CPUs and barn: %1.</source>
        <translation>Schranke durch min_partial und die Sheaves von CPUs und Barn: %1.</translation>
    </message>
    <message>
        <source>bound %1, min_partial + sheaves</source>
        <translation>Schranke %1, min_partial + Sheaves</translation>
    </message>
</context>
<context>
    <name>sheafscope::PathsPanel</name>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>CPUs of node %1</source>
        <translation>CPUs von Knoten %1</translation>
    </message>
    <message>
        <source>all CPUs</source>
        <translation>alle CPUs</translation>
    </message>
    <message>
        <source>which path served allocations and frees</source>
        <translation>welcher Pfad Zuteilungen und Freigaben bediente</translation>
    </message>
    <message>
        <source>share of allocations (above) and frees, %1; line: objects a second</source>
        <translation>Anteil an Zuteilungen (oben) und Freigaben, %1; Linie: Objekte pro Sekunde</translation>
    </message>
    <message>
        <source>Select a cache: the paths that serve it are shown here.</source>
        <translation>Cache auswählen: Hier werden die Pfade gezeigt, die ihn bedienen.</translation>
    </message>
    <message>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <source>the CPU&apos;s main sheaf had an object</source>
        <translation>der main-Sheaf der CPU hatte ein Objekt</translation>
    </message>
    <message>
        <source>spare swap</source>
        <translation>spare-Tausch</translation>
    </message>
    <message>
        <source>main was empty and the spare sheaf took its place</source>
        <translation>main war leer und der spare-Sheaf trat an seine Stelle</translation>
    </message>
    <message>
        <source>barn</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>the barn gave a full sheaf for the empty one</source>
        <translation>der Barn gab einen vollen Sheaf für den leeren</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>refill</translation>
    </message>
    <message>
        <source>a sheaf was refilled from partial slabs</source>
        <translation>ein Sheaf wurde aus partial Slabs aufgefüllt</translation>
    </message>
    <message>
        <source>cpu slab</source>
        <translation>cpu slab</translation>
    </message>
    <message>
        <source>the CPU&apos;s frozen slab had an object</source>
        <translation>der eingefrorene Slab der CPU hatte ein Objekt</translation>
    </message>
    <message>
        <source>cpu partial</source>
        <translation>cpu partial</translation>
    </message>
    <message>
        <source>a slab of the cpu partial list became the cpu slab</source>
        <translation>ein Slab der cpu-partial-Liste wurde zum cpu slab</translation>
    </message>
    <message>
        <source>partial slab</source>
        <translation>partial Slab</translation>
    </message>
    <message>
        <source>one object came straight from a node&apos;s partial list</source>
        <translation>ein Objekt kam direkt von der partial-Liste eines Knotens</translation>
    </message>
    <message>
        <source>new slab</source>
        <translation>neuer Slab</translation>
    </message>
    <message>
        <source>pages were taken for a new slab</source>
        <translation>für einen neuen Slab wurden Seiten geholt</translation>
    </message>
    <message>
        <source>other node asked</source>
        <translation>anderer Knoten verlangt</translation>
    </message>
    <message>
        <source>the program asked for a node that the sheaves do not serve</source>
        <translation>das Programm verlangte einen Knoten, den die Sheaves nicht bedienen</translation>
    </message>
    <message>
        <source>sheaf</source>
        <translation>Sheaf</translation>
    </message>
    <message>
        <source>main had room, or the spare sheaf took its place</source>
        <translation>main hatte Platz oder der spare-Sheaf trat an seine Stelle</translation>
    </message>
    <message>
        <source>the barn took the full sheaf or gave an empty one</source>
        <translation>der Barn nahm den vollen Sheaf oder gab einen leeren</translation>
    </message>
    <message>
        <source>new sheaf</source>
        <translation>neuer Sheaf</translation>
    </message>
    <message>
        <source>an empty sheaf was allocated</source>
        <translation>ein leerer Sheaf wurde zugeteilt</translation>
    </message>
    <message>
        <source>flush</source>
        <translation>flush</translation>
    </message>
    <message>
        <source>a sheaf was flushed to its slabs to make room</source>
        <translation>ein Sheaf wurde in seine Slabs geleert, um Platz zu schaffen</translation>
    </message>
    <message>
        <source>the object belongs to the CPU&apos;s frozen slab</source>
        <translation>das Objekt gehört zum eingefrorenen Slab der CPU</translation>
    </message>
    <message>
        <source>slab</source>
        <translation>Slab</translation>
    </message>
    <message>
        <source>the object went straight back to its slab</source>
        <translation>das Objekt ging direkt an seinen Slab zurück</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remote</translation>
    </message>
    <message>
        <source>the object is of another node and went straight to its slab</source>
        <translation>das Objekt gehört zu einem anderen Knoten und ging direkt an seinen Slab</translation>
    </message>
    <message>
        <source>rcu</source>
        <translation>rcu</translation>
    </message>
    <message>
        <source>kfree_rcu put it into the rcu_free sheaf</source>
        <translation>kfree_rcu legte es in den rcu_free-Sheaf</translation>
    </message>
    <message>
        <source>no allocation</source>
        <translation>keine Zuteilung</translation>
    </message>
    <message>
        <source>no free</source>
        <translation>keine Freigabe</translation>
    </message>
    <message>
        <source>allocations</source>
        <translation>Zuteilungen</translation>
    </message>
    <message>
        <source>frees</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Nothing was recorded at %1.</source>
        <translation>Bei %1 wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 of allocations at %2 (%3): %4 – %5.</source>
        <translation>%1 der Zuteilungen bei %2 (%3): %4 – %5.</translation>
    </message>
    <message>
        <source>%1 of frees at %2 (%3): %4 – %5.</source>
        <translation>%1 der Freigaben bei %2 (%3): %4 – %5.</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, since the run began.</source>
        <translation>%1, %2, seit Beginn des Laufs.</translation>
    </message>
    <message>
        <source>%1 allocations</source>
        <translation>%1 Zuteilungen</translation>
    </message>
    <message>
        <source>%1 frees</source>
        <translation>%1 Freigaben</translation>
    </message>
</context>
<context>
    <name>sheafscope::PlotPanel</name>
    <message>
        <source>No data yet: choose a scenario and start it.</source>
        <translation>Noch keine Daten: Szenario auswählen und starten.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>From A to B, %1: %2.</source>
        <translation>Von A bis B, %1: %2.</translation>
    </message>
</context>
<context>
    <name>sheafscope::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop it; what runs goes on</source>
        <translation>Abbrechen; was läuft, läuft weiter</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
</context>
<context>
    <name>sheafscope::RewindStrip</name>
    <message>
        <source>Progress of going back</source>
        <translation>Fortschritt des Zurückgehens</translation>
    </message>
    <message>
        <source>Share of the operations that are done again</source>
        <translation>Anteil der Operationen, die wiederholt werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop going back</source>
        <translation>Zurückgehen abbrechen</translation>
    </message>
    <message>
        <source>Stay where the run stands</source>
        <translation>Bleiben, wo der Lauf steht</translation>
    </message>
    <message>
        <source>The run is repeated from its seed, %1 operations</source>
        <translation>Der Lauf wird ab seinem Seed wiederholt, %1 Operationen</translation>
    </message>
</context>
<context>
    <name>sheafscope::ScenarioEditor</name>
    <message>
        <source>described in the scenario</source>
        <translation>im Szenario beschrieben</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Fields of the scenario</source>
        <translation>Felder des Szenarios</translation>
    </message>
    <message>
        <source>Ways to edit the scenario</source>
        <translation>Möglichkeiten, das Szenario zu bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>What the workload imitates</source>
        <translation>Was die Last nachbildet</translation>
    </message>
    <message>
        <source>What is wrong with the scenario</source>
        <translation>Was am Szenario falsch ist</translation>
    </message>
    <message>
        <source>The scenario file</source>
        <translation>Die Szenariodatei</translation>
    </message>
    <message>
        <source>The scenario as a file; comments are allowed here, and are not kept</source>
        <translation>Das Szenario als Datei; Kommentare sind hier erlaubt, bleiben aber nicht erhalten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation>Wiederherstellen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Write a scenario file</source>
        <translation>Szenariodatei schreiben</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Run this scenario in the window</source>
        <translation>Dieses Szenario im Fenster ausführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave what runs as it is</source>
        <translation>Was läuft, unverändert lassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This scenario can run.</source>
        <translation>Dieses Szenario ist lauffähig.</translation>
    </message>
    <message>
        <source>
Counts: %1</source>
        <translation>
Zählwerte: %1</translation>
    </message>
    <message>
        <source>
Beyond slab: %1</source>
        <translation>
Außerhalb des Slab-Allokators: %1</translation>
    </message>
</context>
<context>
    <name>sheafscope::ScenarioSession</name>
    <message>
        <source>scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>eine andere Maschine</translation>
    </message>
    <message>
        <source>era %1</source>
        <translation>Ära %1</translation>
    </message>
    <message>
        <source>mechanisms</source>
        <translation>Mechanismen</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>another scenario</source>
        <translation>ein anderes Szenario</translation>
    </message>
</context>
<context>
    <name>sheafscope::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>List of settings</source>
        <translation>Liste der Einstellungen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Every setting as it was at first</source>
        <translation>Jede Einstellung wie am Anfang</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie am Anfang</translation>
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
        <translation>Objekte in main + spare; Zeilen: CPUs nach Knoten</translation>
    </message>
    <message>
        <source>Select a cache: the fill of its sheaves is shown here.</source>
        <translation>Cache auswählen: Hier wird der Füllstand seiner Sheaves gezeigt.</translation>
    </message>
    <message>
        <source>%1 has no sheaves in %2: nothing to fill</source>
        <translation>%1 hat keine Sheaves in %2: nichts zu füllen</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>all CPUs</source>
        <translation>alle CPUs</translation>
    </message>
    <message>
        <source>n%1</source>
        <translation>n%1</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>unten: %1</translation>
    </message>
    <message>
        <source>below: min, mean, max of %1</source>
        <translation>unten: Min., Mittel, Max. von %1</translation>
    </message>
    <message>
        <source>CPU %1 on node %2 at %3: nothing recorded</source>
        <translation>CPU %1 auf Knoten %2 bei %3: nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>CPU %1 on node %2 at %3: %4 of %5 objects in main + spare</source>
        <translation>CPU %1 auf Knoten %2 bei %3: %4 von %5 Objekten in main + spare</translation>
    </message>
    <message>
        <source>%1 on %2 CPUs: main + spare hold %3 to %4 objects, %5 on average, of %6.</source>
        <translation>%1 auf %2 CPUs: main + spare halten %3 bis %4 Objekte, im Mittel %5, von %6.</translation>
    </message>
    <message>
        <source>CPU %1 holds %2 of them.</source>
        <translation>CPU %1 hält davon %2.</translation>
    </message>
    <message>
        <source>▲ alarm</source>
        <translation>▲ Alarm</translation>
    </message>
</context>
<context>
    <name>sheafscope::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>In a plot that has the focus</source>
        <translation>In einem Diagramm mit Fokus</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>To the sample before or after, in every panel</source>
        <translation>Zur vorigen oder nächsten Stichprobe, in jedem Panel</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Umschalt+Links, Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Earlier or later by a tenth of what is shown</source>
        <translation>Um ein Zehntel des Gezeigten früher oder später</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Around the cursor</source>
        <translation>Um den Cursor herum</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Gesamter Verlauf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Show everything that is recorded</source>
        <translation>Alles Aufgezeichnete zeigen</translation>
    </message>
    <message>
        <source>Menu of the panel</source>
        <translation>Menü des Panels</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <source>Detach, maximise, hide, show as table, capture</source>
        <translation>Lösen, maximieren, ausblenden, als Tabelle zeigen, Bild aufnehmen</translation>
    </message>
</context>
<context>
    <name>sheafscope::SimulationController</name>
    <message>
        <source>nothing runs</source>
        <translation>nichts läuft</translation>
    </message>
    <message>
        <source>in concurrent mode several CPUs run at the same time, so the order of their operations is nowhere written down and cannot be repeated</source>
        <translation>im nebenläufigen Modus laufen mehrere CPUs gleichzeitig; die Reihenfolge ihrer Operationen ist daher nirgends festgehalten und nicht wiederholbar</translation>
    </message>
    <message>
        <source>the run stands at its beginning</source>
        <translation>der Lauf steht an seinem Anfang</translation>
    </message>
</context>
<context>
    <name>sheafscope::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation>Kennzahlen des Laufs</translation>
    </message>
    <message>
        <source>Model time, operations a second, frames a second with the time to paint one, cost of sampling as a share of one CPU, rows that came too fast to be kept, recorded time and its memory, seed</source>
        <translation>Modellzeit, Operationen pro Sekunde, Bilder pro Sekunde mit der Zeichenzeit eines Bildes, Kosten der Stichproben als Anteil einer CPU, Zeilen, die zu schnell kamen, um erhalten zu bleiben, aufgezeichnete Zeit und ihr Speicher, Seed</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>The scenario is being prepared</source>
        <translation>Das Szenario wird vorbereitet</translation>
    </message>
    <message>
        <source>model time %1</source>
        <translation>Modellzeit %1</translation>
    </message>
    <message>
        <source>ops</source>
        <translation>ops</translation>
    </message>
    <message>
        <source>%1 frames/s, %2 ms</source>
        <translation>%1 Bilder/s, %2 ms</translation>
    </message>
    <message>
        <source>sampling %1</source>
        <translation>Stichproben %1</translation>
    </message>
    <message>
        <source>%1 operations</source>
        <translation>%1 Operationen</translation>
    </message>
    <message>
        <source>%1 rows dropped</source>
        <translation>%1 Zeilen verworfen</translation>
    </message>
    <message>
        <source>history %1, %2</source>
        <translation>Verlauf %1, %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>%1 allocations failed</source>
        <translation>%1 Zuteilungen fehlgeschlagen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>picture frozen</source>
        <translation>Bild eingefroren</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>userspace model of SLUB %1 · %2</source>
        <translation>Userspace-Modell von SLUB %1 · %2</translation>
    </message>
</context>
<context>
    <name>sheafscope::StepState</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>spare</translation>
    </message>
    <message>
        <source>rcu_free</source>
        <translation>rcu_free</translation>
    </message>
    <message>
        <source>barn full</source>
        <translation>Barn voll</translation>
    </message>
    <message>
        <source>barn empty</source>
        <translation>Barn leer</translation>
    </message>
    <message>
        <source>partial slabs</source>
        <translation>partial Slabs</translation>
    </message>
    <message>
        <source>slabs</source>
        <translation>Slabs</translation>
    </message>
    <message>
        <source>CPU %1, node %2, %3</source>
        <translation>CPU %1, Knoten %2, %3</translation>
    </message>
    <message>
        <source>nothing changed here</source>
        <translation>hier änderte sich nichts</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
</context>
<context>
    <name>sheafscope::SweepPage</name>
    <message>
        <source>NAME=VALUE,VALUE,... or NAME=a..b: capacity, max-full, maple_node.capacity, a parameter of the scenario, cpus, machine, era, seed</source>
        <translation>NAME=WERT,WERT,... oder NAME=a..b: capacity, max-full, maple_node.capacity, ein Parameter des Szenarios, cpus, machine, era, seed</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>A metric against whatever is varied, with the bytes parked on a second axis and the knee marked; a heat map for two. Say what to vary and press Sweep.</source>
        <translation>Eine Metrik gegen das, was variiert wird, mit den geparkten Bytes auf einer zweiten Achse und markiertem Knick; bei zweien eine Heatmap. Angeben, was variiert wird, und „Sweep“ drücken.</translation>
    </message>
    <message>
        <source>The points of the sweep</source>
        <translation>Die Punkte des Sweeps</translation>
    </message>
    <message>
        <source>Every point with the mean of its runs and their 95 % interval.</source>
        <translation>Jeder Punkt mit dem Mittelwert seiner Läufe und deren 95-%-Intervall.</translation>
    </message>
    <message>
        <source>&amp;Sweep</source>
        <translation>&amp;Sweep</translation>
    </message>
    <message>
        <source>Run the scenario at every point</source>
        <translation>Das Szenario an jedem Punkt laufen lassen</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Was variiert wird</translation>
    </message>
    <message>
        <source>capacity=8..256</source>
        <translation>capacity=8..256</translation>
    </message>
    <message>
        <source>What is varied too</source>
        <translation>Was außerdem variiert wird</translation>
    </message>
    <message>
        <source>nothing, or max-full=5,10,20</source>
        <translation>nichts, oder max-full=5,10,20</translation>
    </message>
    <message>
        <source>vary</source>
        <translation>variieren</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>era</source>
        <translation>Ära</translation>
    </message>
    <message>
        <source>Where it is not varied</source>
        <translation>Wo sie nicht variiert wird</translation>
    </message>
    <message>
        <source>Nothing is varied; expected such as capacity=8..256</source>
        <translation>Nichts wird variiert; erwartet wird etwa capacity=8..256</translation>
    </message>
    <message>
        <source>Sweeping</source>
        <translation>Sweep läuft</translation>
    </message>
    <message>
        <source>There is no sweep yet; expected that one is run</source>
        <translation>Es gibt noch keinen Sweep; erwartet wird, dass einer gelaufen ist</translation>
    </message>
</context>
<context>
    <name>sheafscope::SysfsModel</name>
    <message>
        <source>Caches that were merged into this one; the model merges none</source>
        <translation>Caches, die mit diesem zusammengelegt wurden; das Modell legt keine zusammen</translation>
    </message>
    <message>
        <source>Bytes that every object is aligned to</source>
        <translation>Bytes, auf die jedes Objekt ausgerichtet ist</translation>
    </message>
    <message>
        <source>Objects meant for the cpu partial list; 0 from 7.0</source>
        <translation>Vorgesehene Objekte für die cpu-partial-Liste; 0 ab 7.0</translation>
    </message>
    <message>
        <source>Cpu slabs and the slabs on cpu partial lists, by node</source>
        <translation>Cpu slabs und die Slabs auf cpu-partial-Listen, nach Knoten</translation>
    </message>
    <message>
        <source>The constructor; empty if there is none</source>
        <translation>Der Konstruktor; leer, wenn es keinen gibt</translation>
    </message>
    <message>
        <source>1: SLAB_TYPESAFE_BY_RCU</source>
        <translation>1: SLAB_TYPESAFE_BY_RCU</translation>
    </message>
    <message>
        <source>1: SLAB_HWCACHE_ALIGN</source>
        <translation>1: SLAB_HWCACHE_ALIGN</translation>
    </message>
    <message>
        <source>Empty slabs that a node&apos;s partial list keeps</source>
        <translation>Leere Slabs, die die partial-Liste eines Knotens behält</translation>
    </message>
    <message>
        <source>Bytes that the creator asked for</source>
        <translation>Bytes, die beim Anlegen verlangt wurden</translation>
    </message>
    <message>
        <source>Objects in use, by node; those in sheaves and cpu slabs count as in use</source>
        <translation>Belegte Objekte, nach Knoten; die in Sheaves und cpu slabs zählen als belegt</translation>
    </message>
    <message>
        <source>Objects in use in slabs on the nodes&apos; partial lists</source>
        <translation>Belegte Objekte in Slabs auf den partial-Listen der Knoten</translation>
    </message>
    <message>
        <source>Objects in a slab of the preferred order</source>
        <translation>Objekte in einem Slab der bevorzugten Ordnung</translation>
    </message>
    <message>
        <source>Pages of a slab as a power of two</source>
        <translation>Seiten eines Slabs als Zweierpotenz</translation>
    </message>
    <message>
        <source>Slabs on the nodes&apos; partial lists</source>
        <translation>Slabs auf den partial-Listen der Knoten</translation>
    </message>
    <message>
        <source>Debugging: not modelled</source>
        <translation>Debugging: nicht modelliert</translation>
    </message>
    <message>
        <source>1: the objects can be reclaimed</source>
        <translation>1: die Objekte sind rückforderbar</translation>
    </message>
    <message>
        <source>How often the partial lists of other nodes are searched, in percent</source>
        <translation>Wie oft die partial-Listen anderer Knoten durchsucht werden, in Prozent</translation>
    </message>
    <message>
        <source>Objects in a full sheaf; 0: no sheaves</source>
        <translation>Objekte in einem vollen Sheaf; 0: keine Sheaves</translation>
    </message>
    <message>
        <source>Bytes that an object takes in its slab</source>
        <translation>Bytes, die ein Objekt in seinem Slab belegt</translation>
    </message>
    <message>
        <source>All slabs, by node</source>
        <translation>Alle Slabs, nach Knoten</translation>
    </message>
    <message>
        <source>Estimated objects (slabs) on the cpu partial lists, by CPU</source>
        <translation>Geschätzte Objekte (Slabs) auf den cpu-partial-Listen, nach CPU</translation>
    </message>
    <message>
        <source>Objects that all slabs together hold, by node</source>
        <translation>Objekte, die alle Slabs zusammen fassen, nach Knoten</translation>
    </message>
    <message>
        <source>Name of the file in /sys/kernel/slab/CACHE</source>
        <translation>Name der Datei in /sys/kernel/slab/CACHE</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What the kernel would print: the sum, then each CPU or node that is not 0; copy takes it whole</source>
        <translation>Was der Kernel ausgeben würde: die Summe, dann jede CPU oder jeder Knoten ungleich 0; Kopieren übernimmt alles</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>sheafscope::SysfsPanel</name>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Sysfs files</source>
        <translation>Sysfs-Dateien</translation>
    </message>
    <message>
        <source>no scenario runs</source>
        <translation>kein Szenario läuft</translation>
    </message>
    <message>
        <source>/sys/kernel/slab/%1 · SLUB %2 · +n: n more CPUs or nodes</source>
        <translation>/sys/kernel/slab/%1 · SLUB %2 · +n: n weitere CPUs oder Knoten</translation>
    </message>
</context>
<context>
    <name>sheafscope::TableDialog</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Take what the panel shows now</source>
        <translation>Übernehmen, was das Panel jetzt zeigt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table as tab-separated text</source>
        <translation>Tabelle als tabulatorgetrennten Text kopieren</translation>
    </message>
</context>
<context>
    <name>sheafscope::TablePanel</name>
    <message>
        <source>and %1 more rows</source>
        <translation>und %1 weitere Zeilen</translation>
    </message>
    <message>
        <source>and %1 more columns</source>
        <translation>und %1 weitere Spalten</translation>
    </message>
    <message>
        <source>and %1 more rows, %2 more columns</source>
        <translation>und %1 weitere Zeilen, %2 weitere Spalten</translation>
    </message>
    <message>
        <source>%1, which the text beside the picture has</source>
        <translation>%1, die im Text neben dem Bild stehen</translation>
    </message>
</context>
<context>
    <name>sheafscope::Tables</name>
    <message>
        <source>counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>As the kernel names it</source>
        <translation>Wie der Kernel ihn nennt</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Of which cache, or the sum over all</source>
        <translation>Welches Caches, oder die Summe über alle</translation>
    </message>
    <message>
        <source>Mean of the runs, all CPUs, without the warm-up</source>
        <translation>Mittelwert der Läufe, alle CPUs, ohne die Aufwärmphase</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Right minus left; the table is in the order of its size</source>
        <translation>Rechts minus links; die Tabelle ist nach ihrer Größe geordnet</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Right divided by left</source>
        <translation>Rechts geteilt durch links</translation>
    </message>
    <message>
        <source>all caches</source>
        <translation>alle Caches</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>Mechanismus</translation>
    </message>
    <message>
        <source>Name for --set; Enter or a double click asks what it is worth</source>
        <translation>Name für --set; Eingabetaste oder Doppelklick fragt, was er ausmacht</translation>
    </message>
    <message>
        <source>Its value there</source>
        <translation>Sein Wert dort</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Upstream commit that brought the change; n/k: not known</source>
        <translation>Upstream-Commit, der die Änderung brachte; n/k: nicht bekannt</translation>
    </message>
    <message>
        <source>what it changes</source>
        <translation>was er ändert</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Mechanism, or mechanisms that only make sense together</source>
        <translation>Mechanismus, oder Mechanismen, die nur zusammen sinnvoll sind</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>Wert davor</translation>
    </message>
    <message>
        <source>to</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>Value behind</source>
        <translation>Wert danach</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What the step is worth, %1</source>
        <translation>Was der Schritt ausmacht, %1</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>von allem</translation>
    </message>
    <message>
        <source>Part of the whole difference</source>
        <translation>Teil der ganzen Differenz</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>Worth in the order of the timeline</source>
        <translation>Beitrag in der Reihenfolge der Zeitleiste</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>Worth before all others</source>
        <translation>Beitrag vor allen anderen</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>Worth after all others</source>
        <translation>Beitrag nach allen anderen</translation>
    </message>
    <message>
        <source>least</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>The least in any order</source>
        <translation>Der kleinste in irgendeiner Reihenfolge</translation>
    </message>
    <message>
        <source>most</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>The most in any order</source>
        <translation>Der größte in irgendeiner Reihenfolge</translation>
    </message>
    <message>
        <source>Upstream commits</source>
        <translation>Upstream-Commits</translation>
    </message>
    <message>
        <source>What was varied</source>
        <translation>Was variiert wurde</translation>
    </message>
    <message>
        <source>Over all caches, mean</source>
        <translation>Über alle Caches, Mittelwert</translation>
    </message>
    <message>
        <source>Runs of the point</source>
        <translation>Läufe des Punkts</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>In which part of the scenario they differ</source>
        <translation>In welchem Teil des Szenarios sie sich unterscheiden</translation>
    </message>
</context>
<context>
    <name>sheafscope::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>all that was recorded, and the part that is shown</source>
        <translation>alles Aufgezeichnete und der gezeigte Ausschnitt</translation>
    </message>
    <message>
        <source>picture frozen</source>
        <translation>Bild eingefroren</translation>
    </message>
    <message>
        <source>following</source>
        <translation>folgend</translation>
    </message>
    <message>
        <source>looking back, End follows again</source>
        <translation>Rückblick, Taste „Ende“ folgt wieder</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Click to look at %1</source>
        <translation>Klicken, um %1 zu betrachten</translation>
    </message>
    <message>
        <source>Shown: %1 to %2; drag to move, drag an edge to resize</source>
        <translation>Gezeigt: %1 bis %2; Ziehen verschiebt, Ziehen am Rand ändert die Größe</translation>
    </message>
    <message>
        <source>Recorded from %1 to %2 of model time; shown are %3 to %4%5.</source>
        <translation>Aufgezeichnet von %1 bis %2 Modellzeit; gezeigt wird %3 bis %4%5.</translation>
    </message>
    <message>
        <source>, following the newest</source>
        <translation>, dem Neuesten folgend</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <translation>Bei %1: %2.</translation>
    </message>
    <message>
        <source>operations per second, up to %1</source>
        <translation>Operationen pro Sekunde, bis %1</translation>
    </message>
    <message>
        <source>operations per second</source>
        <translation>Operationen pro Sekunde</translation>
    </message>
    <message>
        <source>%1; %2 recorded; %3</source>
        <translation>%1; %2 aufgezeichnet; %3</translation>
    </message>
</context>
<context>
    <name>sheafscope::TourBar</name>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Step of the tour</source>
        <translation>Schritt der Tour</translation>
    </message>
    <message>
        <source>What the tour says</source>
        <translation>Was die Tour sagt</translation>
    </message>
    <message>
        <source>What the tour asks</source>
        <translation>Was die Tour verlangt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Look at the step before</source>
        <translation>Den vorigen Schritt ansehen</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Let the tour do what it asks for</source>
        <translation>Die Tour tun lassen, was sie verlangt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation>Mit der Tour fortfahren</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the tour and return to what ran</source>
        <translation>Die Tour verlassen und zu dem zurückkehren, was lief</translation>
    </message>
    <message>
        <source>The scenario is being prepared …</source>
        <translation>Das Szenario wird vorbereitet …</translation>
    </message>
    <message>
        <source>✓ Right. %1</source>
        <translation>✓ Richtig. %1</translation>
    </message>
    <message>
        <source>✗ No: %1. %2</source>
        <translation>✗ Nein: %1. %2</translation>
    </message>
    <message>
        <source>✓ Done. %1</source>
        <translation>✓ Erledigt. %1</translation>
    </message>
    <message>
        <source>  [%1]</source>
        <translation>  [%1]</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · %4</source>
        <translation>%1 · %2 von %3 · %4</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Zurück (%1)</translation>
    </message>
    <message>
        <source>Show me (%1)</source>
        <translation>Zeigen (%1)</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <translation>Beenden (%1)</translation>
    </message>
    <message>
        <source>Next (%1)</source>
        <translation>Weiter (%1)</translation>
    </message>
    <message>
        <source>Leave (%1)</source>
        <translation>Verlassen (%1)</translation>
    </message>
    <message>
        <source>Answer with this (%1)</source>
        <translation>Hiermit antworten (%1)</translation>
    </message>
</context>
<context>
    <name>sheafscope::TourDialog</name>
    <message>
        <source>Tours</source>
        <translation>Touren</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>What the tour is about</source>
        <translation>Wovon die Tour handelt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Tour starten</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Aus Datei …</translation>
    </message>
    <message>
        <source>Start a tour of your own from a file</source>
        <translation>Eigene Tour aus einer Datei starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sheafscope::ViewState</name>
    <message>
        <source>slab %1 on node %2</source>
        <translation>Slab %1 auf Knoten %2</translation>
    </message>
    <message>
        <source>barn of node %1</source>
        <translation>Barn von Knoten %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>CPU %1 on node %2</source>
        <translation>CPU %1 auf Knoten %2</translation>
    </message>
    <message>
        <source>%1, main sheaf</source>
        <translation>%1, main-Sheaf</translation>
    </message>
    <message>
        <source>%1, spare sheaf</source>
        <translation>%1, spare-Sheaf</translation>
    </message>
    <message>
        <source>%1, rcu_free sheaf</source>
        <translation>%1, rcu_free-Sheaf</translation>
    </message>
    <message>
        <source>A to B, %1</source>
        <translation>A bis B, %1</translation>
    </message>
    <message>
        <source>the %1 that are shown</source>
        <translation>die gezeigten %1</translation>
    </message>
    <message>
        <source>bookmark %1</source>
        <translation>Lesezeichen %1</translation>
    </message>
</context>
</TS>

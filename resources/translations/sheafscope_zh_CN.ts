<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>NamedLayouts</name>
    <message>
        <source>&amp;Explore</source>
        <translation>探索(&amp;E)</translation>
    </message>
    <message>
        <source>Everything at a glance: tables at the right, two rows of plots below</source>
        <translation>一览全貌：右侧为表格，下方为两行曲线图</translation>
    </message>
    <message>
        <source>&amp;Barns</source>
        <translation>barn(&amp;B)</translation>
    </message>
    <message>
        <source>How sheaves move between CPUs and barns</source>
        <translation>sheaf 如何在 CPU 与 barn 之间移动</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>内存(&amp;M)</translation>
    </message>
    <message>
        <source>Where the memory is: slabs, nodes, what sheaves and barns hold</source>
        <translation>内存在哪里：slab、节点，以及 sheaf 和 barn 中的存量</translation>
    </message>
    <message>
        <source>&amp;Lecture</source>
        <translation>讲课(&amp;L)</translation>
    </message>
    <message>
        <source>A large portrait and the decision log, for a projector</source>
        <translation>大幅全景图加决策日志，适合投影</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>The Compare view alone: what differs between eras, why, and how much</source>
        <translation>仅显示比较视图：各版本之间有何差异、为什么、差多少</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>When the window opens</source>
        <translation>窗口打开时</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of the window; captures from the window have them too.</source>
        <translation>窗口的颜色；从窗口截取的图也用这些颜色。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>演示模式</translation>
    </message>
    <message>
        <source>Large type for a lecture hall.</source>
        <translation>适合讲堂的大字号。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Reduced: exchanges do not flash and nothing glides.</source>
        <translation>减弱：交换时不闪烁，也没有滑动。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect when the window is opened the next time.</source>
        <translation>下次打开窗口时生效。</translation>
    </message>
    <message>
        <source>Restore the layout</source>
        <translation>恢复布局</translation>
    </message>
    <message>
        <source>Size of the window and places of the panels, as they were.</source>
        <translation>窗口大小和各面板的位置保持原样。</translation>
    </message>
    <message>
        <source>Go on with the last scenario</source>
        <translation>继续上次的场景</translation>
    </message>
    <message>
        <source>Otherwise the window begins with the default scenario.</source>
        <translation>否则窗口以默认场景启动。</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Twice as many look smoother and cost twice as much.</source>
        <translation>帧数加倍更流畅，开销也加倍。</translation>
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
        <translation>从 CPU 的 main sheaf 取走的对象（6.18、6.19）。</translation>
    </message>
    <message>
        <source>7.0 on: objects taken from the CPU&apos;s main sheaf; before: objects taken from the cpu slab without a lock.</source>
        <translation>7.0 起：从 CPU 的 main sheaf 取走的对象；之前：无锁从 cpu slab 取走的对象。</translation>
    </message>
    <message>
        <source>Allocations that had to go to the slabs: the sheaves could not serve them.</source>
        <translation>不得不到 slab 中去取的分配：sheaf 无法满足它们。</translation>
    </message>
    <message>
        <source>Objects put into the CPU&apos;s main sheaf (6.18, 6.19).</source>
        <translation>放入 CPU 的 main sheaf 的对象（6.18、6.19）。</translation>
    </message>
    <message>
        <source>Objects that kfree_rcu put into the CPU&apos;s rcu_free sheaf.</source>
        <translation>kfree_rcu 放入 CPU 的 rcu_free sheaf 的对象。</translation>
    </message>
    <message>
        <source>kfree_rcu found no rcu_free sheaf to use and fell back to classic batching.</source>
        <translation>kfree_rcu 没有可用的 rcu_free sheaf，退回传统批次。</translation>
    </message>
    <message>
        <source>7.0 on: objects put into the CPU&apos;s main sheaf; before: objects freed to the CPU&apos;s own cpu slab.</source>
        <translation>7.0 起：放入 CPU 的 main sheaf 的对象；之前：释放到 CPU 自己的 cpu slab 的对象。</translation>
    </message>
    <message>
        <source>7.0 on: objects freed straight to their slab; before: calls that freed to a slab other than the cpu slab.</source>
        <translation>7.0 起：直接释放到其 slab 的对象；之前：释放到 cpu slab 以外的 slab 的调用。</translation>
    </message>
    <message>
        <source>Frees to a slab that is another CPU&apos;s cpu slab.</source>
        <translation>释放到另一个 CPU 的 cpu slab 的操作。</translation>
    </message>
    <message>
        <source>A full slab got a free object and joined its node&apos;s partial list.</source>
        <translation>满 slab 得到一个空闲对象，加入其节点的 partial 链表。</translation>
    </message>
    <message>
        <source>A slab became empty and left the partial list, as min_partial slabs were there already.</source>
        <translation>slab 变空并离开 partial 链表，因为链表上已有 min_partial 个 slab。</translation>
    </message>
    <message>
        <source>A cpu slab was taken from a node&apos;s partial list.</source>
        <translation>从节点的 partial 链表取得一个 cpu slab。</translation>
    </message>
    <message>
        <source>New slabs: pages taken from the page allocator.</source>
        <translation>新 slab：从页分配器取得的页。</translation>
    </message>
    <message>
        <source>The cpu slab was refilled with the objects that others had freed to it.</source>
        <translation>用其他 CPU 释放到 cpu slab 的对象 refill 该 cpu slab。</translation>
    </message>
    <message>
        <source>The node asked for was not that of the CPU, of the sheaf&apos;s top object or of the cpu slab.</source>
        <translation>所请求的节点不是 CPU、sheaf 顶部对象或 cpu slab 的节点。</translation>
    </message>
    <message>
        <source>Empty slabs given back to the page allocator by a free.</source>
        <translation>释放操作归还给页分配器的空 slab。</translation>
    </message>
    <message>
        <source>Cpu slabs abandoned by a flush.</source>
        <translation>因 flush 而被放弃的 cpu slab。</translation>
    </message>
    <message>
        <source>Cpu slab was full when it was deactivated.</source>
        <translation>cpu slab 停用时已满。</translation>
    </message>
    <message>
        <source>Cpu or cpu partial slab was empty and discarded.</source>
        <translation>cpu slab 或 cpu partial slab 为空，被丢弃。</translation>
    </message>
    <message>
        <source>Cpu slab was moved to the head of the partial list.</source>
        <translation>cpu slab 被移到 partial 链表的头部。</translation>
    </message>
    <message>
        <source>Cpu slab was moved to the tail of the partial list.</source>
        <translation>cpu slab 被移到 partial 链表的尾部。</translation>
    </message>
    <message>
        <source>Deactivated cpu slab held objects that other CPUs had freed.</source>
        <translation>停用的 cpu slab 含有其他 CPU 释放的对象。</translation>
    </message>
    <message>
        <source>Cpu slab was exhausted and left without any list work.</source>
        <translation>cpu slab 用完后被弃置，无需任何链表操作。</translation>
    </message>
    <message>
        <source>The preferred page order could not be had; the slab is smaller.</source>
        <translation>得不到首选的页 order；slab 较小。</translation>
    </message>
    <message>
        <source>The cpu slab fast path lost a race and was retried.</source>
        <translation>cpu slab 的快速路径在竞态中失败并重试。</translation>
    </message>
    <message>
        <source>An update of a slab lost a race against another CPU and was retried.</source>
        <translation>对 slab 的一次更新在与另一个 CPU 的竞态中失败并重试。</translation>
    </message>
    <message>
        <source>A cpu slab was taken from the cpu partial list.</source>
        <translation>从 cpu partial 链表取得一个 cpu slab。</translation>
    </message>
    <message>
        <source>A free put a full slab onto the CPU&apos;s cpu partial list.</source>
        <translation>释放操作把一个满 slab 放到 CPU 的 cpu partial 链表。</translation>
    </message>
    <message>
        <source>Slabs moved from a node&apos;s partial list to the cpu partial list.</source>
        <translation>从节点的 partial 链表移到 cpu partial 链表的 slab。</translation>
    </message>
    <message>
        <source>The cpu partial list was too long and went to the node&apos;s partial list as a whole.</source>
        <translation>cpu partial 链表过长，整个移到节点的 partial 链表。</translation>
    </message>
    <message>
        <source>Objects flushed from sheaves back to slabs.</source>
        <translation>从 sheaf flush 回 slab 的对象。</translation>
    </message>
    <message>
        <source>Objects refilled into sheaves from slabs.</source>
        <translation>从 slab refill 到 sheaf 的对象。</translation>
    </message>
    <message>
        <source>Sheaves allocated.</source>
        <translation>所分配的 sheaf。</translation>
    </message>
    <message>
        <source>Sheaves freed.</source>
        <translation>所释放的 sheaf。</translation>
    </message>
    <message>
        <source>Full sheaves got from the barn.</source>
        <translation>从 barn 得到的满 sheaf。</translation>
    </message>
    <message>
        <source>The barn had no full sheaf to give.</source>
        <translation>barn 没有满 sheaf 可给。</translation>
    </message>
    <message>
        <source>Full sheaves put into the barn.</source>
        <translation>放入 barn 的满 sheaf。</translation>
    </message>
    <message>
        <source>The barn was full: a sheaf had to be flushed instead.</source>
        <translation>barn 已满：只能改为 flush 一个 sheaf。</translation>
    </message>
    <message>
        <source>Prefills served by the CPU&apos;s spare sheaf.</source>
        <translation>由 CPU 的 spare sheaf 满足的预填。</translation>
    </message>
    <message>
        <source>Prefills that needed a sheaf from the barn or a new one.</source>
        <translation>需要从 barn 取 sheaf 或新建 sheaf 的预填。</translation>
    </message>
    <message>
        <source>Prefills of more objects than a sheaf of this cache can hold.</source>
        <translation>所需对象数超过该缓存单个 sheaf 容量的预填。</translation>
    </message>
    <message>
        <source>Prefilled sheaves returned as the CPU&apos;s spare.</source>
        <translation>归还后成为 CPU 的 spare 的预填 sheaf。</translation>
    </message>
    <message>
        <source>Prefilled sheaves returned while the CPU had a spare already.</source>
        <translation>归还时 CPU 已有 spare 的预填 sheaf。</translation>
    </message>
    <message>
        <source>Which caches have per-CPU sheaves and barns.</source>
        <translation>哪些缓存有每 CPU 的 sheaf 和 barn。</translation>
    </message>
    <message>
        <source>kfree_rcu() collects objects in an rcu_free sheaf, or in arrays past the sheaves (what-if; on in every kernel with sheaves).</source>
        <translation>kfree_rcu() 把对象收集到 rcu_free sheaf 中，或绕过 sheaf 收集到数组中（假设性选项；所有带 sheaf 的内核都为 on）。</translation>
    </message>
    <message>
        <source>An allocation on the CPU&apos;s own node may be served by its sheaves (what-if; on in every kernel with sheaves).</source>
        <translation>指定 CPU 所在节点的分配可以由其 sheaf 满足（假设性选项；所有带 sheaf 的内核都为 on）。</translation>
    </message>
    <message>
        <source>Sheaf capacity: what the creator asks for, or at least 60/28/12/4 objects by size.</source>
        <translation>sheaf 容量：创建者要求的数量，或按对象大小至少 60/28/12/4 个对象。</translation>
    </message>
    <message>
        <source>Whose partial slabs a refill may take: the CPU&apos;s own memory node&apos;s, or those of other nodes too.</source>
        <translation>refill 可以取哪些节点的 partial slab：CPU 自己的内存节点，还是也包括其他节点。</translation>
    </message>
    <message>
        <source>Where an empty main sheaf goes after a refill.</source>
        <translation>refill 之后，空的 main sheaf 去向何处。</translation>
    </message>
    <message>
        <source>Caches with sheaves may be merged unless they ask for a capacity.</source>
        <translation>带 sheaf 的 cache 可以合并，除非它要求了容量。</translation>
    </message>
    <message>
        <source>What a prefill of 0 objects gives.</source>
        <translation>预填 0 个对象的结果。</translation>
    </message>
    <message>
        <source>The free pointer of a cache with a constructor whose creator names a place for it.</source>
        <translation>带构造函数且创建者指定了位置的 cache 的空闲指针。</translation>
    </message>
    <message>
        <source>Whether kmalloc_nolock() and kfree_nolock() go past the sheaves or use them.</source>
        <translation>kmalloc_nolock() 和 kfree_nolock() 是绕过 sheaf，还是使用 sheaf。</translation>
    </message>
    <message>
        <source>Allocations that pass the sheaves by for the sake of a node count in ALLOC_NODE_MISMATCH.</source>
        <translation>因节点要求而绕过 sheaf 的分配计入 ALLOC_NODE_MISMATCH。</translation>
    </message>
    <message>
        <source>Whose kfree_rcu() without a sheaf counts in FREE_RCU_SHEAF_FAIL: caches with sheaves, or all.</source>
        <translation>没有 sheaf 的 kfree_rcu() 对哪些 cache 计入 FREE_RCU_SHEAF_FAIL：带 sheaf 的 cache，还是全部。</translation>
    </message>
    <message>
        <source>Which allocations may refill a sheaf: those that may block, or all that may spin.</source>
        <translation>哪些分配可以 refill sheaf：只有可以阻塞的，还是所有可以自旋的。</translation>
    </message>
    <message>
        <source>Which nodes have a barn: those with memory, or all online ones.</source>
        <translation>哪些节点有 barn：有内存的节点，还是所有在线节点。</translation>
    </message>
    <message>
        <source>By which node a CPU finds its barn: numa_mem_id() or numa_node_id().</source>
        <translation>CPU 按哪个节点找到它的 barn：numa_mem_id() 还是 numa_node_id()。</translation>
    </message>
    <message>
        <source>Whose objects a CPU may free into its sheaves: any (what-if), its own node&apos;s, or any on a node without normal memory.</source>
        <translation>CPU 可以把哪些对象释放到自己的 sheaf：任意对象（假设性选项）、自己节点的对象，或在没有普通内存的节点上任意对象。</translation>
    </message>
    <message>
        <source>How a bulk free sorts out remote objects.</source>
        <translation>批量释放如何分拣远端对象。</translation>
    </message>
    <message>
        <source>Whether shrink empties all barns before it looks at any partial list.</source>
        <translation>收缩时是否先清空所有 barn，再查看 partial 链表。</translation>
    </message>
    <message>
        <source>Oversize prefilled sheaves count in SHEAF_ALLOC and SHEAF_FREE.</source>
        <translation>超大的预填 sheaf 计入 SHEAF_ALLOC 和 SHEAF_FREE。</translation>
    </message>
    <message>
        <source>The kmalloc of a sheaf struct forgets __GFP_THISNODE.</source>
        <translation>为 sheaf 结构体 kmalloc 时丢掉了 __GFP_THISNODE。</translation>
    </message>
    <message>
        <source>Full sheaves that a barn takes (what-if; 10 in every kernel).</source>
        <translation>barn 可容纳的满 sheaf 数（假设；所有内核中都是 10）。</translation>
    </message>
    <message>
        <source>Empty sheaves that a barn takes from RCU (what-if; 10 in every kernel).</source>
        <translation>barn 可从 RCU 接收的空 sheaf 数（假设；所有内核中都是 10）。</translation>
    </message>
    <message>
        <source>Objects in a sheaf of every cache that has sheaves, above or below what the rule says (what-if; 0: by the rule).</source>
        <translation>每个有 sheaf 的缓存中单个 sheaf 的对象数，可高于或低于规则值（假设；0：按规则）。</translation>
    </message>
    <message>
        <source>Fork storm</source>
        <translation>fork 风暴</translation>
    </message>
    <message>
        <source>Every CPU forks a burst of child processes, lets the children that live on it write to their maple trees and exit, rests, and begins again. It touches the caches of a fork without threads, at the counts of a small shell, with prefilled sheaves for the tree copy and kfree_rcu for replaced tree nodes. It leaves out page tables, kernel stacks and open files; execve is a scenario of its own. With vmas=11, anon=5, maple-writes=0 it allocates from each cache what real kernels counted for the fork of a tiny static program. It helps with: how many live children a CPU&apos;s sheaves can take before objects go through the barn and slabs are allocated and discarded, and what children that exit on other CPUs change.</source>
        <translation>每个 CPU 突发地 fork 一批子进程，让驻留在该 CPU 上的子进程写各自的 maple tree 并退出，歇一阵，再重新开始。它涉及无线程 fork 所用的缓存，数量取自一个小型 shell；复制树时用预填 sheaf，被替换的树节点用 kfree_rcu 释放。未包含：页表、内核栈和打开的文件；execve 另有场景。设 vmas=11、anon=5、maple-writes=0 时，它从每个缓存的分配数等于真实内核在 fork 一个极小的静态程序时的计数。有助于了解：CPU 的 sheaf 能承受多少个存活的子进程，对象才会开始经过 barn、slab 才会开始被分配和丢弃；以及子进程在其他 CPU 上退出会带来什么变化。</translation>
    </message>
    <message>
        <source>Mappings (vm_area_struct) of the forking process, and so of its child</source>
        <translation>执行 fork 的进程（因而也是其子进程）的映射数（vm_area_struct）</translation>
    </message>
    <message>
        <source>Mappings of them that have an anon_vma and two anon_vma_chain</source>
        <translation>其中带有一个 anon_vma 和两个 anon_vma_chain 的映射数</translation>
    </message>
    <message>
        <source>Live children of a CPU: what it forks in one burst, on average</source>
        <translation>一个 CPU 的存活子进程数：平均每次突发 fork 的数量</translation>
    </message>
    <message>
        <source>Share of children that live and exit on another CPU</source>
        <translation>在另一个 CPU 上运行并退出的子进程的比例</translation>
    </message>
    <message>
        <source>Share of those that do so on another NUMA node</source>
        <translation>其中位于另一个 NUMA 节点的比例</translation>
    </message>
    <message>
        <source>1: tree copies take prefilled sheaves (6.18 and later), 0: bulk allocations</source>
        <translation>1：复制树时取预填 sheaf（6.18 及以后），0：批量分配</translation>
    </message>
    <message>
        <source>radix_tree_node allocations of a process, freed after a grace period</source>
        <translation>每个进程的 radix_tree_node 分配数，宽限期之后释放</translation>
    </message>
    <message>
        <source>1: also task_exec_state and a kmalloc-128 for each program (7.2 and later)</source>
        <translation>1：每个程序另分配 task_exec_state 和一个 kmalloc-128（7.2 及以后）</translation>
    </message>
    <message>
        <source>Grace periods of the run that make one for call_rcu; more: deeper batches of frees</source>
        <translation>运行中的多少个宽限期合为 call_rcu 的一个；越多，每批释放越大</translation>
    </message>
    <message>
        <source>Object size of task_struct</source>
        <translation>task_struct 的对象大小</translation>
    </message>
    <message>
        <source>Object size of signal_cache</source>
        <translation>signal_cache 的对象大小</translation>
    </message>
    <message>
        <source>Object size of mm_struct</source>
        <translation>mm_struct 的对象大小</translation>
    </message>
    <message>
        <source>The one CPU that forks; -1: all CPUs do</source>
        <translation>唯一执行 fork 的 CPU；-1：所有 CPU 都执行</translation>
    </message>
    <message>
        <source>Operations that a CPU lets pass between two bursts, on average</source>
        <translation>CPU 在两次突发之间平均让过的操作数</translation>
    </message>
    <message>
        <source>Maple tree writes of a living child, each frees a node by kfree_rcu</source>
        <translation>每个存活子进程的 maple tree 写操作数，每次用 kfree_rcu 释放一个节点</translation>
    </message>
    <message>
        <source>Execve loop</source>
        <translation>execve 循环</translation>
    </message>
    <message>
        <source>Every CPU forks children that start a program and exit: linux_binprm, names, files, credentials and a new mm are allocated, the copied memory map goes, and the program&apos;s mappings are made with writes to its maple tree, most of which free a node by kfree_rcu and some split one with a prefilled sheaf. Counts are those of a dynamically linked program in a trace of Linux 6.18; exec-vmas=6, exec-anon=1, exec-writes=7, interpreter=0 is the tiny static program for which real kernels of every era were counted. It leaves out page tables, file systems and what the program itself does. It helps with: why execve benchmarks lose between 6.19 and 7.0 although each operation holds few objects, and how kfree_rcu feeds the barn.</source>
        <translation>每个 CPU 都 fork 子进程，由子进程启动一个程序并退出：分配 linux_binprm、文件名、文件、凭据和新的 mm，丢弃复制来的内存映射，再通过写 maple tree 建立程序的映射；这些写操作大多用 kfree_rcu 释放一个节点，有些则用预填 sheaf 分裂节点。数量取自 Linux 6.18 上一个动态链接程序的跟踪；exec-vmas=6、exec-anon=1、exec-writes=7、interpreter=0 则对应那个极小的静态程序，其计数取自各个版本的真实内核。未包含：页表、文件系统以及程序自身所做的事。有助于了解：为什么每次操作只持有少量对象，execve 基准测试在 6.19 到 7.0 之间仍有损失；以及 kfree_rcu 如何为 barn 供给 sheaf。</translation>
    </message>
    <message>
        <source>Mappings of the program that is started</source>
        <translation>所启动程序的映射数</translation>
    </message>
    <message>
        <source>Mappings of them that get an anon_vma and one anon_vma_chain</source>
        <translation>其中得到一个 anon_vma 和一个 anon_vma_chain 的映射数</translation>
    </message>
    <message>
        <source>Maple tree writes while it is mapped, besides splits</source>
        <translation>建立映射期间的 maple tree 写操作数，不含分裂</translation>
    </message>
    <message>
        <source>1: a dynamic loader is opened and mapped too, 0: a static program</source>
        <translation>1：还要打开并映射动态加载器，0：静态程序</translation>
    </message>
    <message>
        <source>Object size of names_cache in bytes: 4096, or 192 from 7.0 on</source>
        <translation>names_cache 的对象大小（字节）：4096，7.0 起为 192</translation>
    </message>
    <message>
        <source>will-it-scale mmap2</source>
        <translation>will-it-scale mmap2</translation>
    </message>
    <message>
        <source>Every CPU maps a file and unmaps it, without end: a vm_area_struct, and writes to the maple tree that each make a node and free one by kfree_rcu, as the description of mmap in the specification has it. With threads, the CPUs of a process write the same tree in turn, so a node is freed on another CPU than it was allocated on. It leaves out the mmap lock, page tables and the file. It helps with: the 25 to 29 % between 6.19 and 7.0 that were measured with it on 192 CPUs, of which 6.17 shows nothing, and how kfree_rcu batches return through the barn.</source>
        <translation>每个 CPU 不停地映射一个文件再解除映射：一个 vm_area_struct，以及若干次 maple tree 写操作，每次新建一个节点并用 kfree_rcu 释放一个，与规格说明中对 mmap 的描述一致。使用线程时，同一进程的各 CPU 轮流写同一棵树，因此节点会在不同于分配它的 CPU 上释放。未包含：mmap 锁、页表和文件。有助于了解：用它在 192 个 CPU 上测得的 6.19 与 7.0 之间 25 至 29 % 的差距（6.17 则毫无体现），以及 kfree_rcu 的批次如何经由 barn 返回。</translation>
    </message>
    <message>
        <source>Threads of a process, on neighbouring CPUs; 1: every CPU is a process of its own</source>
        <translation>每个进程的线程数，位于相邻的 CPU 上；1：每个 CPU 各是一个进程</translation>
    </message>
    <message>
        <source>CPUs that take part, the first ones; 0: all</source>
        <translation>参与的 CPU 数，取最前面的若干个；0：全部</translation>
    </message>
    <message>
        <source>Maple tree writes for each vm_area_struct, half at its making and half at its end</source>
        <translation>每个 vm_area_struct 的 maple tree 写操作数，建立时一半，结束时一半</translation>
    </message>
    <message>
        <source>Share of the writes that rebalance: 7 nodes prefilled, 3 used, the rest returned</source>
        <translation>引起再平衡的写操作的比例：预填 7 个节点，用掉 3 个，其余归还</translation>
    </message>
    <message>
        <source>Grace periods of the run that make one for call_rcu (eras without maple sheaves)</source>
        <translation>运行中的多少个宽限期合为 call_rcu 的一个（用于 maple 没有 sheaf 的版本）</translation>
    </message>
    <message>
        <source>Operations that a CPU lets pass between two iterations, on average</source>
        <translation>CPU 在两次迭代之间平均让过的操作数</translation>
    </message>
    <message>
        <source>Mappings made before they are removed again; will-it-scale makes one</source>
        <translation>解除映射之前建立的映射数；will-it-scale 为一个</translation>
    </message>
    <message>
        <source>will-it-scale brk1</source>
        <translation>will-it-scale brk1</translation>
    </message>
    <message>
        <source>Every CPU grows its heap by a page and shrinks it again, without end: growing is one write to the maple tree, shrinking splits off a vm_area_struct and writes again. With threads, the CPUs of a process write the same tree in turn. It leaves out the mmap lock and page tables. It helps with: the same question as mmap2 where tree nodes, not mappings, are most of the traffic.</source>
        <translation>每个 CPU 不停地把堆扩大一页再缩回：扩大是对 maple tree 的一次写操作，缩回则分裂出一个 vm_area_struct 并再写一次。使用线程时，同一进程的各 CPU 轮流写同一棵树。未包含：mmap 锁和页表。有助于了解：与 mmap2 相同的问题，只是这里的流量大多是树节点而不是映射。</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>Every CPU allocates W objects of one cache, frees the same W, and again. It is the plainest picture of how many objects a CPU can hold before slabs and pages move, and leaves out everything else: no object changes CPU, no other cache is used. With the defaults the cache is as maple_node. It helps with: the W from which an era asks the page allocator, and how much of it the barn takes when all CPUs of a node burst together or only some.</source>
        <translation>每个 CPU 从一个缓存分配 W 个对象，再释放这 W 个，如此反复。它最直观地展示一个 CPU 能留住多少对象而不牵动 slab 和页；其他一概未包含：没有对象换到别的 CPU，也不使用别的缓存。默认参数下，该缓存与 maple_node 相同。有助于了解：在某个版本中，W 从多大起会向页分配器要页；以及当一个节点的所有 CPU 一起突发、或只有部分 CPU 突发时，barn 能承接其中多少。</translation>
    </message>
    <message>
        <source>W, the objects a CPU allocates and then frees</source>
        <translation>W，CPU 先分配再释放的对象数</translation>
    </message>
    <message>
        <source>Object size in bytes</source>
        <translation>对象大小（字节）</translation>
    </message>
    <message>
        <source>Sheaf capacity the cache asks for; 0: none, as most caches do</source>
        <translation>缓存要求的 sheaf 容量；0：不要求，大多数缓存如此</translation>
    </message>
    <message>
        <source>CPUs of each node that take part, the first ones; 0: all</source>
        <translation>每个节点参与的 CPU 数，取最前面的若干个；0：全部</translation>
    </message>
    <message>
        <source>Operations that a CPU lets pass between two bursts, on average; 0: all CPUs keep in step</source>
        <translation>CPU 在两次突发之间平均让过的操作数；0：所有 CPU 步调一致</translation>
    </message>
    <message>
        <source>Cross-CPU</source>
        <translation>跨 CPU</translation>
    </message>
    <message>
        <source>Every other CPU of a node allocates objects of one cache and mails them to a CPU that frees them, as network and block I/O do. It leaves out the work between the two. It helps with: how full and empty sheaves travel through the barn when one CPU only allocates and another only frees, and what happens when the two are on different NUMA nodes.</source>
        <translation>每个节点上，每两个 CPU 中有一个从某个缓存分配对象，并把对象递送给一个负责释放的 CPU，如同网络和块 I/O 的做法。未包含：两者之间的工作。有助于了解：一个 CPU 只分配而另一个只释放时，满 sheaf 和空 sheaf 如何经由 barn 往来；以及两者位于不同 NUMA 节点时会怎样。</translation>
    </message>
    <message>
        <source>Share of the producers whose consumer is on another NUMA node</source>
        <translation>消费者位于另一个 NUMA 节点的生产者的比例</translation>
    </message>
    <message>
        <source>Objects a consumer waits for before it frees them</source>
        <translation>消费者攒够多少个对象才释放</translation>
    </message>
    <message>
        <source>Objects of a producer that may be on their way or waiting; at least batch</source>
        <translation>每个生产者可处于途中或等待状态的对象数；不小于 batch</translation>
    </message>
    <message>
        <source>Objects a producer sends before it rests, on average</source>
        <translation>生产者在歇息之前平均发送的对象数</translation>
    </message>
    <message>
        <source>Operations that a producer lets pass between two bursts, on average</source>
        <translation>生产者在两次突发之间平均让过的操作数</translation>
    </message>
    <message>
        <source>ublk: bios through 16 queues</source>
        <translation>ublk：bio 经过 16 个队列</translation>
    </message>
    <message>
        <source>Submitters allocate a bio for each request, ask without leave to block as the bio&apos;s mempool does, and hand it to the server of their queue, which frees it on its own CPU when a batch is complete: a ublk null target under io_uring, as in the report of the cross-CPU regression of 7.0, with sixteen queues and their jobs on CPUs 0 to 31. It leaves out the mempool&apos;s reserve, io_uring&apos;s own objects and the copying of data. It helps with: why an eight-node machine with memory on two nodes lost two thirds of its IOPS, and one with memory everywhere lost nothing. Jobs on CPUs of a node with memory do well in every era; --param cpus=192 spreads them over all nodes. Its machine is ublk-8x24-mem2.</source>
        <translation>提交者为每个请求分配一个 bio，请求时不允许阻塞（bio 的 mempool 即如此），再交给所属队列的服务端，后者攒齐一批后在自己的 CPU 上释放：这是 io_uring 下的 ublk null 目标，与 7.0 跨 CPU 性能回归的报告一致，有十六个队列，其作业在 CPU 0 到 31 上。未包含：mempool 的储备、io_uring 自身的对象以及数据复制。有助于了解：为什么一台只有两个节点有内存的八节点机器损失了三分之二的 IOPS，而处处有内存的机器毫无损失。作业若在有内存节点的 CPU 上，在每个版本中都表现良好；--param cpus=192 把作业分散到所有节点。对应的机器是 ublk-8x24-mem2。</translation>
    </message>
    <message>
        <source>Queues, each with one submitter and one server; at most half of the CPUs</source>
        <translation>队列数，每个队列有一个提交者和一个服务端；最多为 CPU 数的一半</translation>
    </message>
    <message>
        <source>The jobs are spread over this many CPUs, the first ones</source>
        <translation>作业分散到的 CPU 数，取最前面的若干个</translation>
    </message>
    <message>
        <source>Share of the queues whose server is on the next node</source>
        <translation>服务端位于下一个节点的队列的比例</translation>
    </message>
    <message>
        <source>Bios of a submitter that may be in flight; at least batch</source>
        <translation>每个提交者可在途的 bio 数；不小于 batch</translation>
    </message>
    <message>
        <source>Bios a server waits for before it completes them</source>
        <translation>服务端攒够多少个 bio 才完成它们</translation>
    </message>
    <message>
        <source>1: allocations may block (GFP_KERNEL), 0: they may not (mempool)</source>
        <translation>1：分配可以阻塞（GFP_KERNEL），0：不可以（mempool）</translation>
    </message>
    <message>
        <source>Bios a submitter sends before it rests, on average</source>
        <translation>提交者在歇息之前平均发送的 bio 数</translation>
    </message>
    <message>
        <source>Operations that a submitter lets pass between two bursts, on average</source>
        <translation>提交者在两次突发之间平均让过的操作数</translation>
    </message>
    <message>
        <source>Producer to consumer over nodes</source>
        <translation>跨节点的生产者到消费者</translation>
    </message>
    <message>
        <source>Every CPU allocates objects and sends each over a chain of CPUs on one node after the other; a stage passes the object on or a copy of it, and the last one frees it. It leaves out the work of the stages. It helps with: frees of objects of another node, which bypass sheaves from 7.0 on, and who runs dry when objects always leave in the same direction.</source>
        <translation>每个 CPU 都分配对象，并让每个对象沿一串 CPU 依次经过一个又一个节点；每一级要么转交对象本身，要么转交它的副本，由最后一级释放。未包含：各级的处理工作。有助于了解：释放其他节点的对象（7.0 起绕过 sheaf）；以及对象总往同一方向流走时，谁会用尽。</translation>
    </message>
    <message>
        <source>CPUs that an object passes, the one that frees it included</source>
        <translation>一个对象经过的 CPU 数，包括释放它的那个</translation>
    </message>
    <message>
        <source>Share of the hops that pass on a copy and free the original</source>
        <translation>各次转交中，转交副本并释放原对象的比例</translation>
    </message>
    <message>
        <source>Objects of a CPU that may be on their way</source>
        <translation>每个 CPU 可处于途中的对象数</translation>
    </message>
    <message>
        <source>Objects a CPU begins before it rests, on average</source>
        <translation>CPU 在歇息之前平均发起的对象数</translation>
    </message>
    <message>
        <source>Larson server</source>
        <translation>Larson 服务器</translation>
    </message>
    <message>
        <source>Server threads after Larson and Krishnan: each CPU keeps many objects of random sizes, again and again frees one and allocates another, and after a while hands all of them to a successor on the next CPU, which frees what it did not allocate. It leaves out thread creation. It helps with: objects whose life ends far from where it began, without a fixed producer and consumer: a test that allocator papers share.</source>
        <translation>Larson 和 Krishnan 提出的服务器线程：每个 CPU 持有许多大小随机的对象，反复释放一个再分配另一个，过一段时间把全部对象移交给下一个 CPU 上的后继者，由后者释放并非自己分配的对象。未包含：线程的创建。有助于了解：对象的生命在远离起点之处结束，又没有固定的生产者和消费者：这是分配器论文中通用的一项测试。</translation>
    </message>
    <message>
        <source>Objects that a thread keeps</source>
        <translation>每个线程持有的对象数</translation>
    </message>
    <message>
        <source>Replacements before the objects go to the next thread</source>
        <translation>对象移交给下一个线程之前的替换次数</translation>
    </message>
    <message>
        <source>Smallest object in bytes</source>
        <translation>最小对象（字节）</translation>
    </message>
    <message>
        <source>Largest object in bytes; at least smallest</source>
        <translation>最大对象（字节）；不小于 smallest</translation>
    </message>
    <message>
        <source>Threads, on the first CPUs; 0: one a CPU</source>
        <translation>线程数，位于最前面的 CPU 上；0：每个 CPU 一个</translation>
    </message>
    <message>
        <source>Random churn</source>
        <translation>随机分配与释放</translation>
    </message>
    <message>
        <source>Every CPU allocates and frees kmalloc objects of random sizes and lifetimes, in waves: up to its number of live objects, down to an eighth of it, a rest, and again; some objects are freed on another CPU. It leaves out any pattern of a real program. It helps with: how all kmalloc caches share a machine, and how scattered frees leave slabs partly filled.</source>
        <translation>每个 CPU 一波一波地分配和释放大小与生命期随机的 kmalloc 对象：先涨到设定的存活对象数，再降到八分之一，歇一阵，然后重来；部分对象在另一个 CPU 上释放。未包含：任何真实程序的模式。有助于了解：所有 kmalloc 缓存如何共用一台机器，以及零散的释放如何留下部分占用的 slab。</translation>
    </message>
    <message>
        <source>Live objects of a CPU at the top of a wave</source>
        <translation>每个 CPU 在波峰时的存活对象数</translation>
    </message>
    <message>
        <source>Share of the frees that another CPU does</source>
        <translation>由另一个 CPU 执行的释放的比例</translation>
    </message>
    <message>
        <source>Which object is freed: 0 any (geometric lifetimes), 1 the oldest about (equal ones), 2 the youngest (a stack), 3 mostly young ones (heavy tail)</source>
        <translation>释放哪个对象：0 任意（几何分布的生命期），1 大致最老的（生命期相等），2 最新的（栈），3 多为较新的（重尾）</translation>
    </message>
    <message>
        <source>Operations that a CPU lets pass between two waves, on average</source>
        <translation>CPU 在两波之间平均让过的操作数</translation>
    </message>
    <message>
        <source>All threads on one node</source>
        <translation>所有线程在一个节点上</translation>
    </message>
    <message>
        <source>The CPUs of one node replace random objects, while the other nodes only hold what they left behind: partly filled slabs of the same cache. It imitates a process bound to a node that is not short of memory, and leaves out the rest of the machine. It helps with: whether such a process gets local memory, or objects of other nodes&apos; slabs by a refill from all nodes.</source>
        <translation>一个节点的各 CPU 随机替换对象，其他节点只保有遗留下来的东西：同一缓存中部分占用的 slab。它模拟绑定到某个节点的进程，而该节点并不缺内存。未包含：机器的其余部分。有助于了解：这样的进程得到的是本地内存，还是因 refill 取自所有节点而得到其他节点的 slab 中的对象。</translation>
    </message>
    <message>
        <source>Node of the threads; one without CPUs means the next that has some</source>
        <translation>线程所在的节点；若该节点没有 CPU，则取下一个有 CPU 的节点</translation>
    </message>
    <message>
        <source>Live objects of a thread</source>
        <translation>每个线程的存活对象数</translation>
    </message>
    <message>
        <source>Objects that one CPU of every other node allocates; it frees half of them</source>
        <translation>其他每个节点上由一个 CPU 分配的对象数；它释放其中一半</translation>
    </message>
    <message>
        <source>Isolated CPUs and drains</source>
        <translation>隔离 CPU 与 drain</translation>
    </message>
    <message>
        <source>Part of each node&apos;s CPUs is isolated: a polling loop there allocates and frees a few objects, which its sheaf serves for ever. The others are housekeeping CPUs that burst, and CPU 0 shrinks the cache now and then, which drains every CPU, the isolated ones too. It leaves out the interrupt that does it. It helps with: what an isolated CPU pays after a drain: a miss, a barn visit, a refill where it never had one.</source>
        <translation>每个节点的部分 CPU 被隔离：其上的轮询循环分配和释放少量对象，由其 sheaf 一直满足。其余是执行突发的 housekeeping CPU；CPU 0 不时收缩缓存，这会 drain 每个 CPU，隔离的也不例外。未包含：执行 drain 的中断。有助于了解：隔离 CPU 在一次 drain 之后要付出什么：一次未命中，一次访问 barn，以及一次从前从未有过的 refill。</translation>
    </message>
    <message>
        <source>Share of each node&apos;s CPUs that is isolated; never CPU 0</source>
        <translation>每个节点中被隔离的 CPU 的比例；绝不包括 CPU 0</translation>
    </message>
    <message>
        <source>Objects that the loop on an isolated CPU holds</source>
        <translation>隔离 CPU 上的循环所持有的对象数</translation>
    </message>
    <message>
        <source>Objects of a burst on a housekeeping CPU</source>
        <translation>housekeeping CPU 每次突发的对象数</translation>
    </message>
    <message>
        <source>Operations of CPU 0 between two drains; 0: no drain</source>
        <translation>CPU 0 在两次 drain 之间的操作数；0：不 drain</translation>
    </message>
    <message>
        <source>Memory pressure</source>
        <translation>内存压力</translation>
    </message>
    <message>
        <source>Little memory is left on one node and not much on the others. All CPUs grow until allocations fail: first pages come from other nodes (fallback), blocks of several pages are refused as in fragmented memory (slabs of the smallest order), at last objects are refused; then each frees most of what it has, CPU 0 shrinks the caches, and it begins again. It leaves out reclaim, compaction and the OOM killer. It helps with: what the allocator holds back in sheaves and barns while others starve, and what a shrink brings back.</source>
        <translation>一个节点上剩余内存很少，其他节点上也不多。所有 CPU 不断增长，直到分配失败：先是页来自其他节点（回退），接着多页的块像在碎片化的内存中那样被拒绝（slab 为最小 order），最后对象也被拒绝；然后每个 CPU 释放所持的大部分，CPU 0 收缩各缓存，再重新开始。未包含：内存回收、规整（compaction）和 OOM killer。有助于了解：别处缺内存时，分配器在 sheaf 和 barn 中留住了多少；以及一次收缩能收回什么。</translation>
    </message>
    <message>
        <source>Node that is nearly full</source>
        <translation>接近占满的节点</translation>
    </message>
    <message>
        <source>Memory left on that node in MiB</source>
        <translation>该节点上剩余的内存（MiB）</translation>
    </message>
    <message>
        <source>Memory left on each other node in MiB</source>
        <translation>其他每个节点上剩余的内存（MiB）</translation>
    </message>
    <message>
        <source>Share of the requests for more than one page that a node refuses</source>
        <translation>节点拒绝的多页请求的比例</translation>
    </message>
    <message>
        <source>Size of three objects in four, in bytes; the fourth has 64</source>
        <translation>每四个对象中三个的大小（字节）；第四个为 64</translation>
    </message>
    <message>
        <source>Share of its objects that a CPU keeps when it frees</source>
        <translation>CPU 释放时保留的自身对象的比例</translation>
    </message>
    <message>
        <source>Objects of a CPU, at most</source>
        <translation>每个 CPU 的最大对象数</translation>
    </message>
    <message>
        <source>Operations that a CPU lets pass after its frees, on average</source>
        <translation>CPU 在释放之后平均让过的操作数</translation>
    </message>
    <message>
        <source>vmalloc: fixed size</source>
        <translation>vmalloc：固定大小</translation>
    </message>
    <message>
        <source>A loop of vmalloc(p pages) and vfree, as lib/test_vmalloc.c has it: for each a vm_struct of kmalloc-96, an array of page pointers from the kmalloc cache of its size, both freed at once, and a vmap_area that is recycled without the slab allocator after the first purge. It leaves out pages, page tables and the search for address space. It helps with: whether slab can explain a loss of this test at all, since each CPU holds two objects and, from 7.0 on, stays in its sheaf.</source>
        <translation>vmalloc(p 页) 与 vfree 的循环，与 lib/test_vmalloc.c 中的一致：每次涉及一个来自 kmalloc-96 的 vm_struct、一个来自相应大小 kmalloc 缓存的页指针数组，二者都立即释放；还有一个 vmap_area，在第一次 purge 之后即可循环使用而不经过 slab 分配器。未包含：页、页表以及地址空间的查找。有助于了解：slab 究竟能否解释该测试中的损失，因为每个 CPU 只持有两个对象，而且从 7.0 起始终不离开自己的 sheaf。</translation>
    </message>
    <message>
        <source>Pages of an allocation (nr_pages)</source>
        <translation>每次分配的页数（nr_pages）</translation>
    </message>
    <message>
        <source>1: huge pages (use_huge); the slab traffic is the same</source>
        <translation>1：大页（use_huge）；slab 流量相同</translation>
    </message>
    <message>
        <source>Loops of each thread (test_loop_count); 0: without end</source>
        <translation>每个线程的循环次数（test_loop_count）；0：无限</translation>
    </message>
    <message>
        <source>Threads (nr_threads), on the first CPUs; 0: one a CPU</source>
        <translation>线程数（nr_threads），位于最前面的 CPU 上；0：每个 CPU 一个</translation>
    </message>
    <message>
        <source>vmalloc: random size</source>
        <translation>vmalloc：随机大小</translation>
    </message>
    <message>
        <source>As fix_size_alloc_test with 1 to 10 pages at random, so that the arrays come from kmalloc-8 to kmalloc-96; the alignment moves address space only. It leaves out the same. It helps with: the same question where several kmalloc caches take turns.</source>
        <translation>同 fix_size_alloc_test，但页数随机取 1 到 10，因此数组来自 kmalloc-8 到 kmalloc-96；对齐只改变地址空间的位置。未包含的内容相同。有助于了解：几个 kmalloc 缓存轮流使用时的同样问题。</translation>
    </message>
    <message>
        <source>vmalloc: per-CPU allocations</source>
        <translation>vmalloc：per-CPU 分配</translation>
    </message>
    <message>
        <source>Many per-CPU allocations of 1 to 1024 bytes, then all are freed. Only growth touches slab: for each chunk of 32 KiB its struct, maps, hints, a vm_struct and a vmap_area, which a worker on another CPU of the node frees at the end; sizes of the maps are those of a 32 KiB chunk. It leaves out the bitmaps&apos; search. It helps with: how little of this test is slab.</source>
        <translation>进行许多次 1 到 1024 字节的 per-CPU 分配，然后全部释放。只有增长才会触及 slab：每个 32 KiB 的 chunk 需要其结构体、map、hint、一个 vm_struct 和一个 vmap_area，最后由该节点另一个 CPU 上的 worker 释放；map 的大小取自 32 KiB 的 chunk。未包含：位图的查找。有助于了解：这项测试中与 slab 有关的部分有多小。</translation>
    </message>
    <message>
        <source>Per-CPU allocations of a loop (nr_pcpu_objects)</source>
        <translation>每次循环的 per-CPU 分配数（nr_pcpu_objects）</translation>
    </message>
    <message>
        <source>vmalloc: kvfree_rcu, one argument</source>
        <translation>vmalloc：kvfree_rcu，单参数</translation>
    </message>
    <message>
        <source>A loop of vmalloc(1 page) and kvfree_rcu of it. The address is no slab object, so it never enters an rcu_free sheaf: 500 pointers fill an array page, and after a grace period a worker on another CPU of the node frees each vm_struct and page array. With one argument the caller waits sooner when many arrays are pending. It leaves out pages and page tables. It helps with: why these two tests react to sheaf capacity and barn limits: long runs of allocations here, long runs of frees there.</source>
        <translation>vmalloc(1 页) 再对其 kvfree_rcu 的循环。该地址不是 slab 对象，因此从不进入 rcu_free sheaf：500 个指针装满一个数组页，宽限期之后，由该节点另一个 CPU 上的 worker 释放每个 vm_struct 和页数组。单参数时，若有许多数组待处理，调用者会更早开始等待。未包含：页和页表。有助于了解：为什么这两项测试会对 sheaf 容量和 barn 上限有反应：这里是一长串分配，那里是一长串释放。</translation>
    </message>
    <message>
        <source>vmalloc: kvfree_rcu, two arguments</source>
        <translation>vmalloc：kvfree_rcu，双参数</translation>
    </message>
    <message>
        <source>As kvfree_rcu_1_arg_vmalloc_test with an rcu_head in the object, so that twice as many arrays of pointers may be pending before the test waits.</source>
        <translation>同 kvfree_rcu_1_arg_vmalloc_test，但对象中带有 rcu_head，因此测试开始等待之前，待处理的指针数组可以多一倍。</translation>
    </message>
    <message>
        <source>oneTBB: parallel_pipeline</source>
        <translation>oneTBB：parallel_pipeline</translation>
    </message>
    <message>
        <source>A real program of oneTBB whose memory comes from the modelled kmalloc caches: a pipeline reads requests in order, answers and writes them on any thread, so that stealing decides on which CPU a request is freed. A thread of oneTBB is a virtual CPU. It leaves out what the kernel would do meanwhile, and since no seed fixes the order of stealing it runs in concurrent mode only. It helps with: whether a cross-CPU flow that nobody planned looks like the planned ones.</source>
        <translation>一个真实的 oneTBB 程序，其内存来自所模拟的 kmalloc 缓存：流水线按顺序读取请求，应答和写出则在任意线程上进行，因此由任务窃取决定请求在哪个 CPU 上释放。一个 oneTBB 线程就是一个虚拟 CPU。未包含：内核在此期间会做的事；又因为窃取的顺序无法由种子固定，只能在并发模式下运行。有助于了解：没有人设计过的跨 CPU 流动，是否与设计好的看起来一样。</translation>
    </message>
    <message>
        <source>Threads of oneTBB, each a virtual CPU of its own, spread evenly over the machine</source>
        <translation>oneTBB 的线程数，每个线程是一个独立的虚拟 CPU，均匀分布在整台机器上</translation>
    </message>
    <message>
        <source>Requests in the pipeline at a time</source>
        <translation>流水线中同时存在的请求数</translation>
    </message>
    <message>
        <source>oneTBB: flow graph</source>
        <translation>oneTBB：flow graph</translation>
    </message>
    <message>
        <source>A real program of oneTBB over the modelled kmalloc caches: each message of a flow graph becomes a vector, two nodes make two others of it, and a join lets the last owner free all, wherever it runs. Concurrent mode only. It leaves out the same as tbb-pipeline. It helps with: objects of mixed sizes that fan out and meet again.</source>
        <translation>一个真实的 oneTBB 程序，运行在所模拟的 kmalloc 缓存上：flow graph 的每条消息成为一个 vector，两个图节点由它各生成一个新的，再经 join，由最后的所有者在其所在之处释放全部。只能在并发模式下运行。未包含的内容与 tbb-pipeline 相同。有助于了解：大小不一的对象扇出后再汇合。</translation>
    </message>
    <message>
        <source>Numbers in the longest vector, 4 bytes each</source>
        <translation>最长的 vector 中的数的个数，每个 4 字节</translation>
    </message>
    <message>
        <source>oneTBB: concurrent_hash_map</source>
        <translation>oneTBB：concurrent_hash_map</translation>
    </message>
    <message>
        <source>A real program of oneTBB over the modelled kmalloc caches: threads build a concurrent_hash_map of growing lists and erase the oldest keys, which others inserted. Concurrent mode only. It leaves out the same as tbb-pipeline; the map&apos;s large tables come from the host. It helps with: long-lived objects that are freed in the order of keys, not of CPUs.</source>
        <translation>一个真实的 oneTBB 程序，运行在所模拟的 kmalloc 缓存上：各线程构建一个 concurrent_hash_map，其中的列表不断增长，并擦除由其他线程插入的最旧的键。只能在并发模式下运行。未包含的内容与 tbb-pipeline 相同；map 的大表来自宿主机。有助于了解：按键的顺序而不是按 CPU 的顺序释放的长寿对象。</translation>
    </message>
    <message>
        <source>Items in the map at most</source>
        <translation>map 中的最大条目数</translation>
    </message>
    <message>
        <source>2 sockets, 4 nodes x 48 CPUs, 1.5 TB: the will-it-scale measurements of &quot;sheaves for all&quot;</source>
        <translation>2 个插槽，4 个节点 x 48 个 CPU，1.5 TB：“sheaves for all”的 will-it-scale 测量</translation>
    </message>
    <message>
        <source>16 nodes x 64 CPUs = 1024 CPUs, 2 TB: how a large machine looks</source>
        <translation>16 个节点 x 64 个 CPU = 1024 个 CPU，2 TB：大型机器的样子</translation>
    </message>
    <message>
        <source>8 nodes x 24 CPUs, all with memory: where the ublk regression could not be reproduced</source>
        <translation>8 个节点 x 24 个 CPU，全部有内存：无法复现 ublk 性能回归的机器</translation>
    </message>
    <message>
        <source>1 node, 4 CPUs, 16 GB: a laptop</source>
        <translation>1 个节点，4 个 CPU，16 GB：一台笔记本电脑</translation>
    </message>
    <message>
        <source>2 nodes x 8 CPUs, node 1 all ZONE_MOVABLE: a barn in 7.0 that frees never reach</source>
        <translation>2 个节点 x 8 个 CPU，节点 1 全为 ZONE_MOVABLE：7.0 中有一个 barn，但释放操作永远到不了它</translation>
    </message>
    <message>
        <source>1 node, 8 CPUs, 30 GB: a Jetson AGX Orin whose graphics tests became slower</source>
        <translation>1 个节点，8 个 CPU，30 GB：一台 Jetson AGX Orin，其图形测试变慢</translation>
    </message>
    <message>
        <source>1 node, 64 CPUs, 251 GB: the machine of the 7.0 fork and execve regression report</source>
        <translation>1 个节点，64 个 CPU，251 GB：7.0 fork 和 execve 性能回归报告中的机器</translation>
    </message>
    <message>
        <source>8 nodes x 24 CPUs, memory on nodes 0 and 4 only: the memoryless nodes of the ublk regression</source>
        <translation>8 个节点 x 24 个 CPU，只有节点 0 和 4 有内存：ublk 性能回归中的无内存节点</translation>
    </message>
    <message>
        <source>Two caching layers: fork on 6.19</source>
        <translation>两层缓存：6.19 上的 fork</translation>
    </message>
    <message>
        <source>Was the loss caused by losing the doubled caching layer of 6.18 and 6.19, and is 7.0 merely back at 6.17?</source>
        <translation>损失是否源于失去了 6.18 和 6.19 的双层缓存，而 7.0 只是回到了 6.17 的水平？</translation>
    </message>
    <message>
        <source>Counters: in 6.19 maple_node and vm_area_struct have sheaves above cpu slabs, the other caches cpu slabs alone.</source>
        <translation>计数器：在 6.19 中，maple_node 和 vm_area_struct 在 cpu slab 之上有 sheaf，其他缓存只有 cpu slab。</translation>
    </message>
    <message>
        <source>Choose era 7.0, then 6.17, and compare the share of alloc_fastpath and what each CPU holds (Caches, Sheaf fill).</source>
        <translation>先选择版本 7.0，再选择 6.17，比较 alloc_fastpath 的占比，以及每个 CPU 持有多少对象（缓存、Sheaf 填充）。</translation>
    </message>
    <message>
        <source>One step of 7.1 on top of 7.0</source>
        <translation>7.0 加上 7.1 的一步</translation>
    </message>
    <message>
        <source>Which step of the series causes it, where a bisection blurs or panics?</source>
        <translation>当 bisect 结果模糊或途中 panic 时，究竟是补丁系列中的哪一步造成的？</translation>
    </message>
    <message>
        <source>The era says &apos;7.0 + ...&apos;: only barns on all online nodes and remote frees into sheaves are those of 7.1.</source>
        <translation>版本显示为“7.0 + ...”：只有“所有在线节点都有 barn”和“远端释放进入 sheaf”是 7.1 的。</translation>
    </message>
    <message>
        <source>Barn exchanges: nodes without memory have a barn; take one mechanism away again with Ctrl+M and look once more.</source>
        <translation>barn 交换：无内存节点也有 barn；用 Ctrl+M 再去掉其中一个机制，重新看一次。</translation>
    </message>
    <message>
        <source>A machine with a node without memory</source>
        <translation>有一个无内存节点的机器</translation>
    </message>
    <message>
        <source>Is this machine affected by the work on nodes without memory?</source>
        <translation>这台机器受无内存节点相关改动的影响吗？</translation>
    </message>
    <message>
        <source>Machine: the verdict of each node; node 2 has CPUs and no memory, so 7.0 gives it no barn.</source>
        <translation>机器：每个节点的结论；节点 2 有 CPU 而没有内存，因此 7.0 不给它 barn。</translation>
    </message>
    <message>
        <source>Put your own machine in its place: paste numactl -H, or drop the text on the window.</source>
        <translation>换成你自己的机器：粘贴 numactl -H 的输出，或把文本拖到窗口上。</translation>
    </message>
    <message>
        <source>Six of eight nodes without a barn</source>
        <translation>八个节点中六个没有 barn</translation>
    </message>
    <message>
        <source>Is there a barn on my node, and is it empty?</source>
        <translation>我的节点上有 barn 吗？它是空的吗？</translation>
    </message>
    <message>
        <source>Machine: six nodes have a red outline instead of a barn; their CPUs refill from slabs of nodes 0 and 4.</source>
        <translation>机器：六个节点没有 barn，而是显示红色边框；其 CPU 从节点 0 和 4 的 slab refill。</translation>
    </message>
    <message>
        <source>Choose era 7.1: every online node has a barn, and barn_get_fail falls.</source>
        <translation>选择版本 7.1：每个在线节点都有 barn，barn_get_fail 下降。</translation>
    </message>
    <message>
        <source>Which way allocations and frees take</source>
        <translation>分配和释放走哪条路径</translation>
    </message>
    <message>
        <source>What share of allocations and frees is served by main sheaf, spare, barn, refill, new slab, or remote?</source>
        <translation>分配和释放由 main sheaf、spare、barn、refill、新 slab、远端各完成多大比例？</translation>
    </message>
    <message>
        <source>Paths and Counters: alloc_fastpath against alloc_slowpath, sheaf_refill, barn_get and barn_get_fail.</source>
        <translation>路径和计数器：alloc_fastpath 对比 alloc_slowpath、sheaf_refill、barn_get 和 barn_get_fail。</translation>
    </message>
    <message>
        <source>A larger W than two sheaves and the barn hold sends the rest to the slabs.</source>
        <translation>如果 W 大于两个 sheaf 加 barn 的容量，其余的就落到 slab 上。</translation>
    </message>
    <message>
        <source>Nearly all on the fast path</source>
        <translation>几乎全在快速路径上</translation>
    </message>
    <message>
        <source>The fast path is nearly everywhere, and the loss is still there: what else could it be?</source>
        <translation>几乎处处都走快速路径，损失却依然存在：还可能是什么原因？</translation>
    </message>
    <message>
        <source>Counters: the share of alloc_fastpath and free_fastpath. Where it is near 100 %, sheaves are not what costs.</source>
        <translation>计数器：alloc_fastpath 和 free_fastpath 的占比。在接近 100 % 之处，代价不在 sheaf 上。</translation>
    </message>
    <message>
        <source>Locality and Locks: objects of another node, and waits, cost without a slow path.</source>
        <translation>局部性和锁：其他节点的对象以及等待，即使不走慢速路径也有代价。</translation>
    </message>
    <message>
        <source>Sheaf capacity in four steps</source>
        <translation>sheaf 容量，分四步</translation>
    </message>
    <message>
        <source>Is capacity the rest of the gap, and which capacity is enough?</source>
        <translation>剩余的差距是否由容量造成？多大的容量才够？</translation>
    </message>
    <message>
        <source>Barn exchanges: at 32 every burst of 160 objects goes through the barn; the rate falls with each step.</source>
        <translation>barn 交换：容量为 32 时，每次 160 个对象的突发都要经过 barn；每加大一步，速率就下降一些。</translation>
    </message>
    <message>
        <source>Parked memory grows with each step: that is what it costs.</source>
        <translation>暂存内存随每一步增长：这就是它的代价。</translation>
    </message>
    <message>
        <source>What sheaves keep on a large machine</source>
        <translation>大型机器上 sheaf 留住的内存</translation>
    </message>
    <message>
        <source>What does a larger default cost in memory, over all caches?</source>
        <translation>更大的默认值，在所有缓存上合计要占用多少内存？</translation>
    </message>
    <message>
        <source>Parked memory and Caches: objects in sheaves and barns times their size, by cache and node.</source>
        <translation>暂存内存和缓存：sheaf 和 barn 中的对象数乘以对象大小，按缓存和节点。</translation>
    </message>
    <message>
        <source>It grows with the number of CPUs, not with the work: compare a machine with fewer.</source>
        <translation>它随 CPU 数增长，而不随工作量增长：可与 CPU 较少的机器比较。</translation>
    </message>
    <message>
        <source>Barn limits of 10 and more</source>
        <translation>barn 上限为 10 及以上</translation>
    </message>
    <message>
        <source>Do the limits of a barn, ten full and ten empty sheaves, matter at all?</source>
        <translation>barn 的上限，即十个满 sheaf 和十个空 sheaf，到底有没有影响？</translation>
    </message>
    <message>
        <source>Barn exchanges: barn_put_fail and barn_get_fail before and after 1 s (20 full sheaves) and 2 s (60).</source>
        <translation>barn 交换：barn_put_fail 和 barn_get_fail 在 1 s（20 个满 sheaf）和 2 s（60 个）前后的变化。</translation>
    </message>
    <message>
        <source>One barn for 64 CPUs</source>
        <translation>64 个 CPU 共用一个 barn</translation>
    </message>
    <message>
        <source>Should sheaf capacity scale with the number of CPUs?</source>
        <translation>sheaf 容量应当随 CPU 数而变吗？</translation>
    </message>
    <message>
        <source>Barn exchanges: 64 CPUs share the ten full sheaves of their node, so most of them find none.</source>
        <translation>barn 交换：64 个 CPU 共用所在节点的十个满 sheaf，因此大多数 CPU 一个也得不到。</translation>
    </message>
    <message>
        <source>Choose amd-4x48 or laptop-4 for the same bursts with fewer CPUs a barn.</source>
        <translation>选择 amd-4x48 或 laptop-4：同样的突发，但每个 barn 的 CPU 更少。</translation>
    </message>
    <message>
        <source>A capacity below the formula</source>
        <translation>低于公式的容量</translation>
    </message>
    <message>
        <source>Can I force a lower capacity than the formula gives?</source>
        <translation>我能强制使用低于公式所给的容量吗？</translation>
    </message>
    <message>
        <source>Caches: maple_node holds 4 objects a sheaf from the start, where the formula gives 28 and its creator asks for 32.</source>
        <translation>缓存：maple_node 从一开始就是每个 sheaf 4 个对象，而公式给出 28，创建者要求 32。</translation>
    </message>
    <message>
        <source>Barn exchanges and sheaf_refill: what that costs.</source>
        <translation>barn 交换和 sheaf_refill：这样做的代价。</translation>
    </message>
    <message>
        <source>Capacity changed while it runs</source>
        <translation>运行中更改容量</translation>
    </message>
    <message>
        <source>What happens while the capacity is changed at run time?</source>
        <translation>在运行时更改容量，会发生什么？</translation>
    </message>
    <message>
        <source>Sheaf fill: at 1 s, 2 s and 3 s all sheaves are flushed and begin anew.</source>
        <translation>Sheaf 填充：在 1 s、2 s 和 3 s，所有 sheaf 都被 flush，重新开始。</translation>
    </message>
    <message>
        <source>Partial slabs: what was parked goes back to its slabs.</source>
        <translation>Partial slab：原先暂存的对象回到各自的 slab。</translation>
    </message>
    <message>
        <source>Who waits for the barn&apos;s lock</source>
        <translation>谁在等待 barn 的锁</translation>
    </message>
    <message>
        <source>Is contention on the barn lock worse than it was on list_lock?</source>
        <translation>barn 锁的争用比以前 list_lock 的争用更严重吗？</translation>
    </message>
    <message>
        <source>Locks: acquisitions and waits of each barn lock and list_lock; the CPUs really run at the same time here.</source>
        <translation>锁：每个 barn 锁和 list_lock 的获取次数与等待；在这里，各 CPU 确实同时运行。</translation>
    </message>
    <message>
        <source>Choose era 6.17: the same load on list_lock alone.</source>
        <translation>选择版本 6.17：同样的负载，只靠 list_lock。</translation>
    </message>
    <message>
        <source>Partial slabs under random lifetimes</source>
        <translation>随机生命期下的 partial slab</translation>
    </message>
    <message>
        <source>Do sheaves raise the number of partial slabs?</source>
        <translation>sheaf 会增加 partial slab 的数量吗？</translation>
    </message>
    <message>
        <source>Partial slabs: the length of the lists against the bound that sheaves and barns draw, and the picture of the slabs.</source>
        <translation>Partial slab：链表的长度，对照由 sheaf 和 barn 决定的上界；以及 slab 的图示。</translation>
    </message>
    <message>
        <source>At 3 s the cache is shrunk: what stays partial is held by live objects, not by sheaves.</source>
        <translation>在 3 s 收缩该缓存：仍为 partial 的是被存活对象占住的，而不是被 sheaf。</translation>
    </message>
    <message>
        <source>Neighbours that no longer are</source>
        <translation>不再相邻的邻居</translation>
    </message>
    <message>
        <source>Is spatial locality lost, so that more pages are in use for the same objects?</source>
        <translation>空间局部性是否丧失，以致同样多的对象占用更多的页？</translation>
    </message>
    <message>
        <source>Partial slabs: the picture of the slabs shows live, parked and free objects side by side after a long churn.</source>
        <translation>Partial slab：长时间反复分配释放之后，slab 的图示中存活、暂存和空闲的对象交错并列。</translation>
    </message>
    <message>
        <source>Choose era 6.17: a cpu slab gives the objects of one slab, one after the other.</source>
        <translation>选择版本 6.17：cpu slab 依次给出同一个 slab 的对象。</translation>
    </message>
    <message>
        <source>All my threads are on one node: do I get local memory?</source>
        <translation>我的线程都在一个节点上：得到的是本地内存吗？</translation>
    </message>
    <message>
        <source>Locality: allocations of node 0&apos;s CPUs by the node of the object.</source>
        <translation>局部性：节点 0 的 CPU 的分配，按对象所在节点划分。</translation>
    </message>
    <message>
        <source>Counters: alloc_node_mismatch, and what the leftovers of other nodes do to the partial lists.</source>
        <translation>计数器：alloc_node_mismatch，以及其他节点的遗留对 partial 链表的影响。</translation>
    </message>
    <message>
        <source>Objects that travel from node to node</source>
        <translation>在节点之间往来的对象</translation>
    </message>
    <message>
        <source>How much traffic between nodes do refills and frees cause?</source>
        <translation>refill 和释放会在节点之间造成多少流量？</translation>
    </message>
    <message>
        <source>Locality: the matrix of the CPU&apos;s node against the object&apos;s node, for allocations and for frees.</source>
        <translation>局部性：CPU 的节点对对象的节点的矩阵，分配和释放各一个。</translation>
    </message>
    <message>
        <source>Counters: frees of remote objects go past the sheaves (free_slowpath).</source>
        <translation>计数器：远端对象的释放绕过 sheaf（free_slowpath）。</translation>
    </message>
    <message>
        <source>Allocated here, freed there</source>
        <translation>在此处分配，在彼处释放</translation>
    </message>
    <message>
        <source>Does a pattern of allocating on one CPU and freeing on another starve one side?</source>
        <translation>在一个 CPU 上分配、在另一个 CPU 上释放的模式，会让其中一方断供吗？</translation>
    </message>
    <message>
        <source>Machine and Barn exchanges: full sheaves travel from the consumers to the producers through the barn.</source>
        <translation>机器和 barn 交换：满 sheaf 经由 barn 从消费者到达生产者。</translation>
    </message>
    <message>
        <source>With other-node=1 producer and consumer have different barns, and nothing comes back.</source>
        <translation>设 other-node=1 时，生产者和消费者的 barn 不同，什么都不会回来。</translation>
    </message>
    <message>
        <source>ublk where it could not be reproduced</source>
        <translation>无法复现时的 ublk</translation>
    </message>
    <message>
        <source>Why can I not reproduce it on my box?</source>
        <translation>为什么我在自己的机器上无法复现？</translation>
    </message>
    <message>
        <source>Here all eight nodes have memory, and the queues find a barn.</source>
        <translation>在这里，八个节点都有内存，各队列都能找到 barn。</translation>
    </message>
    <message>
        <source>&apos;sheafscope scenario --diff not-on-my-box ublk-report&apos; names what differs: the memory of six nodes.</source>
        <translation>“sheafscope scenario --diff not-on-my-box ublk-report”会指出差别所在：六个节点的内存。</translation>
    </message>
    <message>
        <source>ublk on nodes without memory</source>
        <translation>无内存节点上的 ublk</translation>
    </message>
    <message>
        <source>Why did a ublk server lose a third of its operations with 7.0?</source>
        <translation>为什么 ublk 服务器在 7.0 上损失了三分之一的操作？</translation>
    </message>
    <message>
        <source>Machine: six of eight nodes have no memory, hence no barn in 7.0; their queues allocate from slabs.</source>
        <translation>机器：八个节点中六个没有内存，因此在 7.0 中没有 barn；其上的队列从 slab 分配。</translation>
    </message>
    <message>
        <source>Choose era 7.1 for the same load with barns on all nodes.</source>
        <translation>选择版本 7.1：同样的负载，所有节点都有 barn。</translation>
    </message>
    <message>
        <source>A hash map of a real program</source>
        <translation>真实程序的哈希表</translation>
    </message>
    <message>
        <source>Is a microbenchmark like this representative?</source>
        <translation>这样的微基准测试有代表性吗？</translation>
    </message>
    <message>
        <source>oneTBB builds a concurrent_hash_map whose memory comes from the kmalloc caches; stealing decides who frees what.</source>
        <translation>oneTBB 构建一个 concurrent_hash_map，其内存来自 kmalloc 缓存；任务窃取决定谁释放什么。</translation>
    </message>
    <message>
        <source>Counters: compare the shares with those of the fork storm.</source>
        <translation>计数器：把各项占比与 fork 风暴的占比比较。</translation>
    </message>
    <message>
        <source>Which caches have sheaves in 6.18</source>
        <translation>6.18 中哪些缓存有 sheaf</translation>
    </message>
    <message>
        <source>Which caches have sheaves at all?</source>
        <translation>到底哪些缓存有 sheaf？</translation>
    </message>
    <message>
        <source>Caches: &apos;enabled&apos; or &apos;bypassed&apos;, with the reason; in 6.18 only the two that ask for them.</source>
        <translation>缓存：“enabled”或“bypassed”，并附原因；在 6.18 中，只有主动要求的那两个。</translation>
    </message>
    <message>
        <source>Choose era 7.0: all but bootstrap, debug and no-leak-trace caches.</source>
        <translation>选择版本 7.0：除 bootstrap、debug 和 no-leak-trace 缓存之外全部都有。</translation>
    </message>
    <message>
        <source>Frees of vmalloc areas</source>
        <translation>vmalloc 区域的释放</translation>
    </message>
    <message>
        <source>Do frees of vmalloc&apos;ed memory go through sheaves?</source>
        <translation>释放 vmalloc 分配的内存会经过 sheaf 吗？</translation>
    </message>
    <message>
        <source>Counters of the caches that vmalloc uses: frees land in the sheaves of the CPU that frees.</source>
        <translation>vmalloc 所用缓存的计数器：释放的对象落入执行释放的 CPU 的 sheaf。</translation>
    </message>
    <message>
        <source>Press &apos;.&apos; to step one operation; the decision log says which way it went.</source>
        <translation>按“.”单步一个操作；决策日志会说明它走了哪条路。</translation>
    </message>
    <message>
        <source>Objects that wait for a grace period</source>
        <translation>等待宽限期的对象</translation>
    </message>
    <message>
        <source>What happens to the objects of kfree_rcu, and how long are they parked?</source>
        <translation>kfree_rcu 的对象会怎样，又会暂存多久？</translation>
    </message>
    <message>
        <source>Sheaf fill: the rcu_free sheaves fill and go to the barn after a grace period.</source>
        <translation>Sheaf 填充：rcu_free sheaf 逐渐填满，宽限期之后进入 barn。</translation>
    </message>
    <message>
        <source>Counters: free_rcu_sheaf against free_rcu_sheaf_fail.</source>
        <translation>计数器：free_rcu_sheaf 对比 free_rcu_sheaf_fail。</translation>
    </message>
    <message>
        <source>A cache whose sheaves are never used</source>
        <translation>sheaf 从不被使用的缓存</translation>
    </message>
    <message>
        <source>Are sheaves used at all?</source>
        <translation>sheaf 到底有没有被使用？</translation>
    </message>
    <message>
        <source>Caches: &apos;bypassed&apos;, because the cache was made without them, as bootstrap and debug caches are.</source>
        <translation>缓存：“bypassed”，因为该缓存创建时就不带 sheaf，bootstrap 和 debug 缓存即如此。</translation>
    </message>
    <message>
        <source>Counters: no sheaf counter ever moves, and every free takes the slow path.</source>
        <translation>计数器：sheaf 计数器从不变化，每次释放都走慢速路径。</translation>
    </message>
    <message>
        <source>Slow motion: where does an object go?</source>
        <translation>慢动作：对象去了哪里？</translation>
    </message>
    <message>
        <source>Where does an object go after its free?</source>
        <translation>对象释放之后去了哪里？</translation>
    </message>
    <message>
        <source>Twenty operations a second: watch the bars of CPU 0 fill, swap with the spare, and go to the barn as a whole.</source>
        <translation>每秒二十个操作：看 CPU 0 的填充条如何填满、与 spare 交换，再整个进入 barn。</translation>
    </message>
    <message>
        <source>Space pauses, &apos;.&apos; steps, the decision log tells the rule.</source>
        <translation>Space 键暂停，“.”单步，决策日志说明规则。</translation>
    </message>
    <message>
        <source>Isolated CPUs and a drain</source>
        <translation>隔离 CPU 与一次 drain</translation>
    </message>
    <message>
        <source>How much do isolated CPUs suffer from a drain?</source>
        <translation>drain 对隔离 CPU 的影响有多大？</translation>
    </message>
    <message>
        <source>Sheaf fill: at every drain the sheaves of all CPUs are flushed, those of the isolated ones too.</source>
        <translation>Sheaf 填充：每次 drain 都会 flush 所有 CPU 的 sheaf，隔离 CPU 的也不例外。</translation>
    </message>
    <message>
        <source>Their next allocations refill: sheaf_refill of CPUs that had nothing but the fast path before.</source>
        <translation>它们接下来的分配要 refill：这些 CPU 此前只走快速路径，现在出现 sheaf_refill。</translation>
    </message>
    <message>
        <source>A node runs full</source>
        <translation>节点逐渐占满</translation>
    </message>
    <message>
        <source>What does the allocator do when a node runs out of memory, and does it recover?</source>
        <translation>节点内存耗尽时分配器会怎么做？它能恢复吗？</translation>
    </message>
    <message>
        <source>Node memory: node 0 runs full, allocations fall back to node 1, then fail; at 3 s half the cause goes away.</source>
        <translation>节点内存：节点 0 逐渐占满，分配先回退到节点 1，然后失败；在 3 s，起因消除一半。</translation>
    </message>
    <message>
        <source>Partial slabs: fallback slabs stay on the other node.</source>
        <translation>Partial slab：回退得到的 slab 留在另一个节点上。</translation>
    </message>
    <message>
        <source>A CPU goes offline</source>
        <translation>一个 CPU 下线</translation>
    </message>
    <message>
        <source>What happens to the sheaves of a CPU that goes offline?</source>
        <translation>CPU 下线时，它的 sheaf 会怎样？</translation>
    </message>
    <message>
        <source>Machine: at 1 s CPU 3 goes; its main, spare and rcu_free sheaves are flushed, the barn keeps what it has.</source>
        <translation>机器：在 1 s，CPU 3 下线；其 main、spare 和 rcu_free sheaf 被 flush，barn 保留已有的 sheaf。</translation>
    </message>
    <message>
        <source>At 2 s it comes back with an empty main sheaf.</source>
        <translation>在 2 s，它带着一个空的 main sheaf 重新上线。</translation>
    </message>
    <message>
        <source>What a slab is</source>
        <translation>什么是 slab</translation>
    </message>
    <message>
        <source>Pages become a slab, a slab becomes objects, and an empty slab goes back to the pages or stays for a while.</source>
        <translation>页成为 slab，slab 切成对象，空的 slab 还给页分配器，或再保留一阵。</translation>
    </message>
    <message>
        <source>A quiet machine</source>
        <translation>一台安静的机器</translation>
    </message>
    <message>
        <source>One node with four CPUs, and nothing runs: you do every step yourself. This is SLUB as it was in 6.17, before there were sheaves. The cache is maple_node: objects of 256 bytes.</source>
        <translation>一个节点，四个 CPU，没有任何东西在运行：每一步都由你自己来做。这是 6.17 时的 SLUB，那时还没有 sheaf。缓存是 maple_node：每个对象 256 字节。</translation>
    </message>
    <message>
        <source>The first object</source>
        <translation>第一个对象</translation>
    </message>
    <message>
        <source>The cache has no memory yet. An allocation has to ask the page allocator for a block of pages: a slab. It is cut into objects of one size, and only one of them is handed out.</source>
        <translation>该缓存还没有内存。分配时必须向页分配器要一块页：一个 slab。它被切成大小相同的对象，只交出其中一个。</translation>
    </message>
    <message>
        <source>Allocate one object on CPU 0.</source>
        <translation>在 CPU 0 上分配一个对象。</translation>
    </message>
    <message>
        <source>The log says it in a sentence: new slab, alloc_slab +1. Below it stand the rule and the state before and after.</source>
        <translation>日志用一句话说明：新 slab，alloc_slab +1。下面是规则以及前后状态。</translation>
    </message>
    <message>
        <source>The second one is cheap</source>
        <translation>第二个就便宜了</translation>
    </message>
    <message>
        <source>The rest of the slab waits on the CPU as its cpu slab. As long as it lasts an allocation takes the next object from a private list, without a lock.</source>
        <translation>slab 的其余部分留在 CPU 上，成为它的 cpu slab。只要它还没用完，分配就从私有链表取下一个对象，不取锁。</translation>
    </message>
    <message>
        <source>Allocate five more and watch alloc_fastpath.</source>
        <translation>再分配五个，观察 alloc_fastpath。</translation>
    </message>
    <message>
        <source>Five times alloc_fastpath, and no new slab.</source>
        <translation>alloc_fastpath 增加了五次，没有新 slab。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>满了</translation>
    </message>
    <message>
        <source>A slab has a fixed number of objects, &apos;objects per slab&apos; in the table of caches. When the last one is taken the slab is full, and a full slab is on no list: nobody has to look for it, its objects know where they belong.</source>
        <translation>slab 的对象数是固定的，即缓存表中的“对象/slab”。最后一个对象被取走时，slab 就满了；满 slab 不在任何链表上：没有谁需要找它，它的对象知道自己属于哪里。</translation>
    </message>
    <message>
        <source>Allocate until a second slab is needed.</source>
        <translation>一直分配，直到需要第二个 slab。</translation>
    </message>
    <message>
        <source>There it is. The first slab is full now, and the CPU works with the second one.</source>
        <translation>出现了。第一个 slab 现在已满，CPU 改用第二个。</translation>
    </message>
    <message>
        <source>A free into a full slab</source>
        <translation>释放到满 slab</translation>
    </message>
    <message>
        <source>An object can be freed on any CPU. CPU 1 never allocated here. What should happen to a slab that was full and gets one free object?</source>
        <translation>对象可以在任何 CPU 上释放。CPU 1 从未在这里分配过。一个原本已满的 slab 得到一个空闲对象时，应当怎样处理它？</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>你认为会怎样？</translation>
    </message>
    <message>
        <source>The slab is given back to the pages</source>
        <translation>把 slab 还给页分配器</translation>
    </message>
    <message>
        <source>It becomes findable: it joins a list of partial slabs</source>
        <translation>让它可以被找到：加入 partial slab 的链表</translation>
    </message>
    <message>
        <source>Nothing: the object is lost until the slab is empty</source>
        <translation>什么也不做：在 slab 变空之前，这个对象无法使用</translation>
    </message>
    <message>
        <source>A slab with a free object must be found by later allocations. Until 6.19 it goes to the cpu partial list of the freeing CPU, from 7.0 on to its node&apos;s partial list.</source>
        <translation>有空闲对象的 slab 必须能被之后的分配找到。至 6.19，它进入执行释放的 CPU 的 cpu partial 链表；从 7.0 起，进入其节点的 partial 链表。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>The object allocated last is freed first, so these frees first hit the slab that CPU 0 still works with, then the full one.</source>
        <translation>最后分配的对象最先释放，因此这些释放先落到 CPU 0 仍在使用的 slab，然后才落到那个满 slab。</translation>
    </message>
    <message>
        <source>Free ten objects on CPU 1.</source>
        <translation>在 CPU 1 上释放十个对象。</translation>
    </message>
    <message>
        <source>free_slowpath counts each call; free_frozen those that hit the slab in CPU 0&apos;s hands; cpu_partial_free the slab that was full.</source>
        <translation>free_slowpath 统计每次调用；free_frozen 统计落到 CPU 0 手中 slab 的释放；cpu_partial_free 统计原本已满的那个 slab。</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>还给页分配器</translation>
    </message>
    <message>
        <source>Empty slabs are kept for the next burst: a node keeps min_partial of them, 5 here. Only &apos;shrink&apos; insists.</source>
        <translation>空 slab 会为下一次突发保留：一个节点保留 min_partial 个，这里是 5 个。只有“shrink”才会把它们全部归还。</translation>
    </message>
    <message>
        <source>Free the rest, then shrink the cache.</source>
        <translation>释放其余对象，然后收缩该缓存。</translation>
    </message>
    <message>
        <source>No slab is left: all pages are back.</source>
        <translation>一个 slab 也不剩：所有页都已归还。</translation>
    </message>
    <message>
        <source>What to take along</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>A slab is a block of pages cut into equal objects. Full slabs are on no list, partial ones are on a list, and empty ones are kept up to min_partial. Everything else, cpu slabs and sheaves, exists to touch those lists and their locks as seldom as possible.</source>
        <translation>slab 是一块切成等大对象的页。满 slab 不在任何链表上，partial slab 在链表上，空 slab 最多保留到 min_partial 个。其余的一切，无论 cpu slab 还是 sheaf，都是为了尽量少碰这些链表和它们的锁。</translation>
    </message>
    <message>
        <source>What a sheaf is</source>
        <translation>什么是 sheaf</translation>
    </message>
    <message>
        <source>An array of free objects that belongs to a CPU: most allocations and frees touch nothing else.</source>
        <translation>属于某个 CPU 的空闲对象数组：大多数分配和释放都不碰别的东西。</translation>
    </message>
    <message>
        <source>Three bars a CPU</source>
        <translation>每个 CPU 三根填充条</translation>
    </message>
    <message>
        <source>From 7.0 on every cache has sheaves. A sheaf is an array of pointers to free objects. Each CPU has a main sheaf, perhaps a spare, and perhaps one called rcu_free; the three bars in a cell are their fill.</source>
        <translation>从 7.0 起，每个缓存都有 sheaf。sheaf 是一个指向空闲对象的指针数组。每个 CPU 有一个 main sheaf，可能还有一个 spare，以及一个叫 rcu_free 的 sheaf；单元格里的三根条就是它们的填充程度。</translation>
    </message>
    <message>
        <source>The first allocation fills a sheaf</source>
        <translation>第一次分配填充一个 sheaf</translation>
    </message>
    <message>
        <source>Main is empty, there is no spare, and the barn has nothing either. So an empty sheaf is refilled from slabs, for maple_node with 32 objects in one go, and one is handed out.</source>
        <translation>main 是空的，没有 spare，barn 里也什么都没有。于是从 slab refill 一个空 sheaf（maple_node 一次取 32 个对象），并交出其中一个。</translation>
    </message>
    <message>
        <source>Read the log from the top: no full sheaf in the barn, a new sheaf, refill with 32 objects. 31 are left in main.</source>
        <translation>从上往下读日志：barn 中没有满 sheaf，新建一个 sheaf，用 32 个对象 refill。main 中还剩 31 个。</translation>
    </message>
    <message>
        <source>Now it is cheap</source>
        <translation>现在就便宜了</translation>
    </message>
    <message>
        <source>The next 31 allocations pop the top object. No lock, no atomic instruction, no list.</source>
        <translation>接下来的 31 次分配都只是弹出顶部的对象：没有锁，没有原子指令，不碰链表。</translation>
    </message>
    <message>
        <source>Allocate ten more.</source>
        <translation>再分配十个。</translation>
    </message>
    <message>
        <source>alloc_fastpath +10 and nothing else moved.</source>
        <translation>alloc_fastpath +10，其他都没有变化。</translation>
    </message>
    <message>
        <source>A free goes on top</source>
        <translation>释放时放到顶部</translation>
    </message>
    <message>
        <source>A free of an object from this node pushes it onto main. It does not go back to its slab, and the slab does not notice.</source>
        <translation>释放本节点的对象时，把它压入 main。它不回到自己的 slab，slab 也毫无察觉。</translation>
    </message>
    <message>
        <source>Free three objects.</source>
        <translation>释放三个对象。</translation>
    </message>
    <message>
        <source>free_fastpath +3. Who looks at the slab from outside still counts these objects as in use: they are parked.</source>
        <translation>free_fastpath +3。从外部看 slab，这些对象仍算作在用：它们处于暂存状态。</translation>
    </message>
    <message>
        <source>Which one comes next?</source>
        <translation>下一个是哪个？</translation>
    </message>
    <message>
        <source>You freed an object just now, and you allocate again.</source>
        <translation>你刚释放了一个对象，现在又要分配。</translation>
    </message>
    <message>
        <source>Which object do you get?</source>
        <translation>你会得到哪个对象？</translation>
    </message>
    <message>
        <source>The one freed last: it is still warm in the cache of the processor</source>
        <translation>最后释放的那个：它在处理器的高速缓存里还是热的</translation>
    </message>
    <message>
        <source>The one that was freed first</source>
        <translation>最先释放的那个</translation>
    </message>
    <message>
        <source>Any one of the sheaf</source>
        <translation>sheaf 中的任意一个</translation>
    </message>
    <message>
        <source>A sheaf is a stack: last in, first out.</source>
        <translation>sheaf 是一个栈：后进先出。</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>In exact mode the run can go backwards: it is repeated from its seed, with all that you did, up to the moment before.</source>
        <translation>在精确模式下，运行可以后退：从种子开始连同你的全部操作一起重复，直到前一刻为止。</translation>
    </message>
    <message>
        <source>Go one step back.</source>
        <translation>后退一步。</translation>
    </message>
    <message>
        <source>The last free has not happened. &apos;Step&apos; would do it again.</source>
        <translation>最后一次释放没有发生过。“单步”会再做一遍。</translation>
    </message>
    <message>
        <source>A sheaf is a stack of free objects that one CPU owns. Its capacity decides how many operations pass between two visits to the slabs: see &apos;sheaf capacity&apos; in the table of caches.</source>
        <translation>sheaf 是由一个 CPU 独占的空闲对象栈。它的容量决定两次访问 slab 之间能完成多少次操作：见缓存表中的“sheaf 容量”。</translation>
    </message>
    <message>
        <source>The barn</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>Full and empty sheaves wait in the barn of a node, and a whole sheaf changes hands under one short lock.</source>
        <translation>满的和空的 sheaf 在节点的 barn 中等待，只需短暂持一次锁，整个 sheaf 就能易手。</translation>
    </message>
    <message>
        <source>One barn a node</source>
        <translation>每个节点一个 barn</translation>
    </message>
    <message>
        <source>The barn keeps sheaves that no CPU needs now: up to ten full ones and ten empty ones where the limits are looked at. The slots in the card show them.</source>
        <translation>barn 保存当前没有 CPU 需要的 sheaf：在检查上限之处，最多十个满的和十个空的。卡片中的槽位显示它们。</translation>
    </message>
    <message>
        <source>A CPU that only allocates</source>
        <translation>只分配的 CPU</translation>
    </message>
    <message>
        <source>CPU 0 will be a producer: it allocates and never frees. Every 32 objects its main sheaf is empty and is refilled from slabs.</source>
        <translation>CPU 0 将充当生产者：只分配，从不释放。每分配 32 个对象，它的 main sheaf 就空了，要从 slab refill。</translation>
    </message>
    <message>
        <source>Allocate 100 objects on CPU 0 (&apos;Show me&apos; does it at once).</source>
        <translation>在 CPU 0 上分配 100 个对象（“演示”可一次完成）。</translation>
    </message>
    <message>
        <source>barn_get_fail +4: four times the barn had nothing, four times a sheaf was refilled.</source>
        <translation>barn_get_fail +4：barn 四次都没有东西可给，四次都 refill 了一个 sheaf。</translation>
    </message>
    <message>
        <source>A CPU that only frees</source>
        <translation>只释放的 CPU</translation>
    </message>
    <message>
        <source>CPU 1 is the consumer. Its main sheaf fills up, then its spare.</source>
        <translation>CPU 1 是消费者。它先填满 main sheaf，再填满 spare。</translation>
    </message>
    <message>
        <source>Free 64 objects on CPU 1: two sheaves full.</source>
        <translation>在 CPU 1 上释放 64 个对象：正好填满两个 sheaf。</translation>
    </message>
    <message>
        <source>Main and spare of CPU 1 are full. No full sheaf has moved yet.</source>
        <translation>CPU 1 的 main 和 spare 都满了。还没有满 sheaf 移动过。</translation>
    </message>
    <message>
        <source>The next free</source>
        <translation>下一次释放</translation>
    </message>
    <message>
        <source>Main is full, spare is full. The object has to go somewhere.</source>
        <translation>main 满了，spare 也满了。这个对象总得有个去处。</translation>
    </message>
    <message>
        <source>What will CPU 1 do?</source>
        <translation>CPU 1 会怎么做？</translation>
    </message>
    <message>
        <source>Free the object to its slab</source>
        <translation>把对象释放到它的 slab</translation>
    </message>
    <message>
        <source>Give the full main sheaf to the barn as a whole</source>
        <translation>把满的 main sheaf 整个交给 barn</translation>
    </message>
    <message>
        <source>Send the object to CPU 0</source>
        <translation>把对象送给 CPU 0</translation>
    </message>
    <message>
        <source>32 objects change hands under one lock: that is the point of sheaves.</source>
        <translation>一次取锁，32 个对象易手：这正是 sheaf 的意义。</translation>
    </message>
    <message>
        <source>Watch it move</source>
        <translation>看它移动</translation>
    </message>
    <message>
        <source>The arrow shows a sheaf that moves as a whole from the CPU to the barn. It is not 32 objects that move, it is one pointer.</source>
        <translation>箭头表示一个 sheaf 整个从 CPU 移到 barn。移动的不是 32 个对象，而是一个指针。</translation>
    </message>
    <message>
        <source>Free one more object on CPU 1.</source>
        <translation>在 CPU 1 上再释放一个对象。</translation>
    </message>
    <message>
        <source>barn_put +1, and a full slot in the barn.</source>
        <translation>barn_put +1，barn 中多了一个满的槽位。</translation>
    </message>
    <message>
        <source>And back to the producer</source>
        <translation>再回到生产者</translation>
    </message>
    <message>
        <source>CPU 0 has a few objects left. When it is out of them the barn has something for it now.</source>
        <translation>CPU 0 还剩几个对象。等它用完时，barn 里已经有东西可给了。</translation>
    </message>
    <message>
        <source>Allocate on CPU 0 until it gets the sheaf.</source>
        <translation>在 CPU 0 上分配，直到它得到那个 sheaf。</translation>
    </message>
    <message>
        <source>barn_get +1: what CPU 1 freed is allocated by CPU 0 again, without any slab.</source>
        <translation>barn_get +1：CPU 1 释放的对象又由 CPU 0 分配，完全没有经过 slab。</translation>
    </message>
    <message>
        <source>barn_get and barn_put are good: each saves a whole sheaf of work on slabs. barn_get_fail means a refill, barn_put_fail a flush: there the list locks are taken and objects go one by one. Compare them in the panel &apos;Barn exchanges&apos;.</source>
        <translation>barn_get 和 barn_put 是好事：每次都省去了在 slab 上处理整个 sheaf 的工作。barn_get_fail 意味着一次 refill，barn_put_fail 意味着一次 flush：那时要取 list_lock，对象逐个处理。可在面板“barn 交换”中比较它们。</translation>
    </message>
    <message>
        <source>Why 6.18 was twice as good and 7.0 is not</source>
        <translation>为什么 6.18 好上一倍，7.0 却不是</translation>
    </message>
    <message>
        <source>6.18 put sheaves in front of the cpu slabs, 7.0 took the cpu slabs away: a CPU keeps fewer free objects near.</source>
        <translation>6.18 在 cpu slab 之前加上了 sheaf，7.0 又去掉了 cpu slab：CPU 留在近处的空闲对象变少了。</translation>
    </message>
    <message>
        <source>Two caches in a row</source>
        <translation>前后两层缓存</translation>
    </message>
    <message>
        <source>This is 6.18. maple_node and vm_area_struct have sheaves, and below them the cpu slab and the cpu partial list of old are still there. Two layers keep free objects for the same CPU.</source>
        <translation>这是 6.18。maple_node 和 vm_area_struct 有 sheaf，而下面原来的 cpu slab 和 cpu partial 链表仍然在。两层都为同一个 CPU 保留空闲对象。</translation>
    </message>
    <message>
        <source>A burst</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>A fork frees and allocates in bursts. What matters is how large a burst may be before a list lock is taken.</source>
        <translation>fork 的释放和分配都是突发式的。关键在于，突发要多大才会去取 list_lock。</translation>
    </message>
    <message>
        <source>Allocate 200 objects on CPU 0, then look at the counters.</source>
        <translation>在 CPU 0 上分配 200 个对象，然后看计数器。</translation>
    </message>
    <message>
        <source>alloc_cpu_sheaf counts the sheaf, alloc_fastpath the cpu slab that refills it. Both layers are at work.</source>
        <translation>alloc_cpu_sheaf 统计 sheaf，alloc_fastpath 统计为它 refill 的 cpu slab。两层都在工作。</translation>
    </message>
    <message>
        <source>Free it all</source>
        <translation>全部释放</translation>
    </message>
    <message>
        <source>Now the burst comes back on the same CPU.</source>
        <translation>现在，这批突发的对象在同一个 CPU 上还回来。</translation>
    </message>
    <message>
        <source>Free 200 objects on CPU 0.</source>
        <translation>在 CPU 0 上释放 200 个对象。</translation>
    </message>
    <message>
        <source>Main, spare and barn keep them; what does not fit goes to the cpu slab and the cpu partial list, still without a list lock.</source>
        <translation>main、spare 和 barn 留住它们；放不下的进入 cpu slab 和 cpu partial 链表，仍然不取 list_lock。</translation>
    </message>
    <message>
        <source>The same cache in 7.0</source>
        <translation>7.0 中的同一个缓存</translation>
    </message>
    <message>
        <source>7.0 gave sheaves to every cache and removed cpu slabs and cpu partial lists. The double layer is gone.</source>
        <translation>7.0 让每个缓存都有了 sheaf，同时去掉了 cpu slab 和 cpu partial 链表。双层结构不复存在。</translation>
    </message>
    <message>
        <source>Switch to 7.0 (menu Scenario, Era, or the toolbar).</source>
        <translation>切换到 7.0（菜单“场景”中的“时代”，或工具栏）。</translation>
    </message>
    <message>
        <source>The same workload runs on 7.0 now.</source>
        <translation>同样的负载现在运行在 7.0 上。</translation>
    </message>
    <message>
        <source>What is kept near</source>
        <translation>留在近处的还有什么</translation>
    </message>
    <message>
        <source>Below the sheaves there is only the node now: its partial list with its lock. A refill that finds no full sheaf in the barn takes that lock.</source>
        <translation>现在 sheaf 下面只有节点：它的 partial 链表和那把锁。refill 时若 barn 中没有满 sheaf，就要取这把锁。</translation>
    </message>
    <message>
        <source>Which part of a CPU&apos;s cache did 7.0 lose?</source>
        <translation>7.0 去掉了每 CPU 缓存中的哪一部分？</translation>
    </message>
    <message>
        <source>The main sheaf</source>
        <translation>main sheaf</translation>
    </message>
    <message>
        <source>The cpu slab and the cpu partial list</source>
        <translation>cpu slab 和 cpu partial 链表</translation>
    </message>
    <message>
        <source>In numbers: &apos;sheafscope capacity maple_node --cpus 4&apos; prints how many objects a CPU and a node hold in each era.</source>
        <translation>用数字说话：“sheafscope capacity maple_node --cpus 4”会输出在各个版本中，一个 CPU 和一个节点能容纳多少对象。</translation>
    </message>
    <message>
        <source>The same burst again</source>
        <translation>再来一次同样的突发</translation>
    </message>
    <message>
        <source>Do the same 200 allocations as in 6.18.</source>
        <translation>做与 6.18 中相同的 200 次分配。</translation>
    </message>
    <message>
        <source>Allocate 200 objects on CPU 0.</source>
        <translation>在 CPU 0 上分配 200 个对象。</translation>
    </message>
    <message>
        <source>sheaf_refill counts each object that was fetched under the list lock or from a new slab. In 6.18 the cpu slab stood between.</source>
        <translation>sheaf_refill 统计在 list_lock 下或从新 slab 取来的每个对象。在 6.18 中，两者之间还隔着 cpu slab。</translation>
    </message>
    <message>
        <source>Comparing 7.0 with 6.18 compares one layer with two. The maintainers&apos; explanation of the 2 to 11 % in fork and execve is just that. Against 6.17, which had no sheaves, the picture is another one: choose the baseline with care. &apos;Compare&apos; and the ladder of eras attribute it to single mechanisms.</source>
        <translation>拿 7.0 与 6.18 相比，是拿一层与两层相比。维护者对 fork 和 execve 中那 2 到 11 % 的解释正是如此。若与没有 sheaf 的 6.17 相比，则是另一番景象：基线要慎重选择。“比较”和版本阶梯（ladder）会把差异归因到单个机制。</translation>
    </message>
    <message>
        <source>A node without memory, in 7.0 and in 7.1</source>
        <translation>无内存节点：7.0 与 7.1</translation>
    </message>
    <message>
        <source>In 7.0 CPUs on a node without memory have no barn and do everything object by object; 7.1 gave them one.</source>
        <translation>在 7.0 中，无内存节点上的 CPU 没有 barn，一切都逐个对象进行；7.1 给了它们一个。</translation>
    </message>
    <message>
        <source>Eight nodes, memory on two</source>
        <translation>八个节点，两个有内存</translation>
    </message>
    <message>
        <source>Real machines look like this when memory modules are missing. The cards of six nodes say &apos;no memory&apos;. Their CPUs get pages from the nearest node that has some.</source>
        <translation>缺少内存条的真实机器就是这样。六个节点的卡片上写着“无内存”。它们的 CPU 从最近的有内存节点取页。</translation>
    </message>
    <message>
        <source>No barn</source>
        <translation>没有 barn</translation>
    </message>
    <message>
        <source>In 7.0 a barn hangs on the record of a node, and a node without memory has no record. The red outline says so.</source>
        <translation>在 7.0 中，barn 挂在节点的记录上，而无内存节点没有记录。红色边框表示的就是这一点。</translation>
    </message>
    <message>
        <source>Select CPU 24, which is on such a node (click it, or move there with the arrow keys).</source>
        <translation>选中这样一个节点上的 CPU 24（单击它，或用方向键移过去）。</translation>
    </message>
    <message>
        <source>Everything you do by hand now happens on this CPU.</source>
        <translation>现在你手动做的一切都在这个 CPU 上进行。</translation>
    </message>
    <message>
        <source>One object, one lock</source>
        <translation>一个对象，一次取锁</translation>
    </message>
    <message>
        <source>Without a barn a sheaf cannot be refilled, so every allocation goes to the slabs of another node under its list lock.</source>
        <translation>没有 barn，sheaf 就无法 refill，因此每次分配都要在 list_lock 下到另一个节点的 slab 中去取。</translation>
    </message>
    <message>
        <source>Allocate 20 objects on CPU 24.</source>
        <translation>在 CPU 24 上分配 20 个对象。</translation>
    </message>
    <message>
        <source>alloc_slowpath +20, and alloc_fastpath did not move. Main is still empty.</source>
        <translation>alloc_slowpath +20，而 alloc_fastpath 没有动。main 仍然是空的。</translation>
    </message>
    <message>
        <source>And slabs are wasted</source>
        <translation>而且浪费 slab</translation>
    </message>
    <message>
        <source>Slabs of other nodes are used only if there are more than min_partial of them. Until then each allocation makes a new slab and uses one object of it.</source>
        <translation>只有当其他节点的 slab 多于 min_partial 个时，才会使用它们。在此之前，每次分配都新建一个 slab，却只用其中一个对象。</translation>
    </message>
    <message>
        <source>How many new slabs did 20 allocations need?</source>
        <translation>20 次分配需要多少个新 slab？</translation>
    </message>
    <message>
        <source>One: dozens of objects fit into it</source>
        <translation>一个：它能容纳几十个对象</translation>
    </message>
    <message>
        <source>About six: one for each until min_partial is passed</source>
        <translation>大约六个：超过 min_partial 之前每次一个</translation>
    </message>
    <message>
        <source>Twenty</source>
        <translation>二十个</translation>
    </message>
    <message>
        <source>Look at alloc_slab. The rule is 4.2: other nodes&apos; lists are searched only above min_partial.</source>
        <translation>看 alloc_slab。对应规则 4.2：其他节点的链表只有在多于 min_partial 时才会被搜索。</translation>
    </message>
    <message>
        <source>Frees are no better</source>
        <translation>释放也好不到哪里去</translation>
    </message>
    <message>
        <source>A free looks at the node of the object. It is never the node of this CPU, for that node has no memory.</source>
        <translation>释放时要看对象所在的节点。它绝不会是这个 CPU 的节点，因为那个节点没有内存。</translation>
    </message>
    <message>
        <source>Free five objects on CPU 24.</source>
        <translation>在 CPU 24 上释放五个对象。</translation>
    </message>
    <message>
        <source>free_slowpath +5: each one straight to its slab.</source>
        <translation>free_slowpath +5：每个都直接回到自己的 slab。</translation>
    </message>
    <message>
        <source>7.1</source>
        <translation>7.1</translation>
    </message>
    <message>
        <source>7.1 has a barn for every online node, memory or not, and CPUs without local memory may free any node&apos;s objects into their sheaves.</source>
        <translation>7.1 中每个在线节点都有 barn，不论有无内存；没有本地内存的 CPU 可以把任何节点的对象释放到自己的 sheaf 中。</translation>
    </message>
    <message>
        <source>Switch to 7.1.</source>
        <translation>切换到 7.1。</translation>
    </message>
    <message>
        <source>All eight cards have a barn.</source>
        <translation>八张卡片都有 barn。</translation>
    </message>
    <message>
        <source>The same twenty allocations</source>
        <translation>同样的二十次分配</translation>
    </message>
    <message>
        <source>The same machine, the same CPU, one era later.</source>
        <translation>同一台机器，同一个 CPU，只是换到下一个版本。</translation>
    </message>
    <message>
        <source>One refill, then the fast path: alloc_slowpath is 0.</source>
        <translation>一次 refill，之后走快速路径：alloc_slowpath 为 0。</translation>
    </message>
    <message>
        <source>Is your machine affected? &apos;sheafscope machine - &lt; numactl.txt&apos; gives the verdict for each node. What stays slow in 7.1: kfree_rcu and requests for the memoryless node itself.</source>
        <translation>你的机器受影响吗？“sheafscope machine - &lt; numactl.txt”会对每个节点给出结论。在 7.1 中仍然慢的是：kfree_rcu，以及对无内存节点本身的请求。</translation>
    </message>
    <message>
        <source>A freed object from another node</source>
        <translation>释放来自其他节点的对象</translation>
    </message>
    <message>
        <source>An object that was allocated on one node and is freed on another does not enter the sheaves of the freeing CPU.</source>
        <translation>在一个节点上分配、在另一个节点上释放的对象，不会进入释放它的 CPU 的 sheaf。</translation>
    </message>
    <message>
        <source>Four nodes with memory</source>
        <translation>四个有内存的节点</translation>
    </message>
    <message>
        <source>Each node has its own slabs, partial list and barn. A sheaf should hold local objects only: who allocates from it expects memory of the own node.</source>
        <translation>每个节点都有自己的 slab、partial 链表和 barn。sheaf 应当只含本地对象：从中分配的一方期望得到自身节点的内存。</translation>
    </message>
    <message>
        <source>Allocate here</source>
        <translation>在这里分配</translation>
    </message>
    <message>
        <source>CPU 0 is on node 0. Its objects come from slabs of node 0.</source>
        <translation>CPU 0 在节点 0 上。它的对象来自节点 0 的 slab。</translation>
    </message>
    <message>
        <source>Allocate ten objects on CPU 0.</source>
        <translation>在 CPU 0 上分配十个对象。</translation>
    </message>
    <message>
        <source>Ten objects of node 0 are in your hand.</source>
        <translation>节点 0 的十个对象在你手中。</translation>
    </message>
    <message>
        <source>Free there</source>
        <translation>在那里释放</translation>
    </message>
    <message>
        <source>Now a CPU of node 1 frees one of them: a packet that was received here and is consumed there.</source>
        <translation>现在由节点 1 的一个 CPU 释放其中一个：好比一个数据包在这里接收，在那里消费。</translation>
    </message>
    <message>
        <source>Select a CPU of node 1: CPU 48.</source>
        <translation>选中节点 1 的一个 CPU：CPU 48。</translation>
    </message>
    <message>
        <source>CPU 48 is on node 1.</source>
        <translation>CPU 48 在节点 1 上。</translation>
    </message>
    <message>
        <source>The way home</source>
        <translation>回家的路</translation>
    </message>
    <message>
        <source>The rule is one comparison: is the object&apos;s node that of the CPU?</source>
        <translation>规则只是一次比较：对象的节点就是 CPU 的节点吗？</translation>
    </message>
    <message>
        <source>Free an object on CPU 48 and watch where it goes.</source>
        <translation>在 CPU 48 上释放一个对象，看它去哪里。</translation>
    </message>
    <message>
        <source>Straight to its slab on node 0: free_slowpath +1. The dots on the arrow went to the other card.</source>
        <translation>直接回到节点 0 上自己的 slab：free_slowpath +1。箭头上的圆点走向了另一张卡片。</translation>
    </message>
    <message>
        <source>And locally?</source>
        <translation>那么本地呢？</translation>
    </message>
    <message>
        <source>CPU 1 is on node 0 like the object.</source>
        <translation>CPU 1 和该对象一样在节点 0 上。</translation>
    </message>
    <message>
        <source>What counts when CPU 1 frees the next one?</source>
        <translation>CPU 1 释放下一个对象时，哪个计数器会增加？</translation>
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
        <translation>节点相同：它被放到 CPU 1 的 main sheaf 顶部。不是同一个 CPU 也没有关系。</translation>
    </message>
    <message>
        <source>See for yourself</source>
        <translation>亲自看看</translation>
    </message>
    <message>
        <source>Free on CPU 1 now.</source>
        <translation>现在在 CPU 1 上释放。</translation>
    </message>
    <message>
        <source>Free an object on CPU 1.</source>
        <translation>在 CPU 1 上释放一个对象。</translation>
    </message>
    <message>
        <source>free_fastpath +1.</source>
        <translation>free_fastpath +1。</translation>
    </message>
    <message>
        <source>A high free_slowpath on a machine with several nodes asks who allocates where: the panel &apos;Locality&apos; has the matrix. Pinning producer and consumer to one node turns slow frees into fast ones. On a node without memory 7.1 lets any object in.</source>
        <translation>在多节点机器上，如果 free_slowpath 偏高，就要问是谁在哪里分配：面板“局部性”中有这个矩阵。把生产者和消费者绑定到同一个节点，慢速释放就会变成快速释放。在无内存节点上，7.1 允许任何对象进入。</translation>
    </message>
    <message>
        <source>kfree_rcu</source>
        <translation>kfree_rcu</translation>
    </message>
    <message>
        <source>Objects that readers may still look at are collected in a sheaf of their own and come back after a grace period.</source>
        <translation>可能仍有读者在看的对象收集在单独的 sheaf 中，宽限期之后再回来。</translation>
    </message>
    <message>
        <source>A third sheaf</source>
        <translation>第三个 sheaf</translation>
    </message>
    <message>
        <source>A maple tree is read without locks. A node that was taken out of it may still be read for a while, so it must not be used again before a grace period has ended: kfree_rcu.</source>
        <translation>maple tree 的读取不加锁。从树上取下的节点可能还会被读一段时间，所以在宽限期结束之前不能再次使用：这就是 kfree_rcu。</translation>
    </message>
    <message>
        <source>Something to free</source>
        <translation>先要有可释放的对象</translation>
    </message>
    <message>
        <source>First allocate a sheaf&apos;s worth of objects.</source>
        <translation>先分配够填满一个 sheaf 的对象。</translation>
    </message>
    <message>
        <source>Allocate 40 objects on CPU 0.</source>
        <translation>在 CPU 0 上分配 40 个对象。</translation>
    </message>
    <message>
        <source>Forty objects are in your hand.</source>
        <translation>四十个对象在你手中。</translation>
    </message>
    <message>
        <source>Free through RCU</source>
        <translation>通过 RCU 释放</translation>
    </message>
    <message>
        <source>A normal free would put the object on top of main, where the next allocation takes it at once. kfree_rcu puts it into rcu_free, the third bar.</source>
        <translation>普通释放会把对象放到 main 的顶部，下一次分配立刻就会取走它。kfree_rcu 则把它放进 rcu_free，即第三根条。</translation>
    </message>
    <message>
        <source>kfree_rcu five objects.</source>
        <translation>对五个对象执行 kfree_rcu。</translation>
    </message>
    <message>
        <source>free_rcu_sheaf +5, and the third bar grows. None of them can be allocated.</source>
        <translation>free_rcu_sheaf +5，第三根条变长。其中任何一个都不能分配。</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>当它满了</translation>
    </message>
    <message>
        <source>rcu_free takes as many objects as any sheaf: 32.</source>
        <translation>rcu_free 能容纳的对象数与其他 sheaf 相同：32。</translation>
    </message>
    <message>
        <source>What happens with the full rcu_free sheaf?</source>
        <translation>满的 rcu_free sheaf 会怎样？</translation>
    </message>
    <message>
        <source>Its objects are freed to their slabs at once</source>
        <translation>其中的对象立即释放到各自的 slab</translation>
    </message>
    <message>
        <source>The sheaf as a whole is handed to RCU and waits for the end of a grace period</source>
        <translation>整个 sheaf 交给 RCU，等待宽限期结束</translation>
    </message>
    <message>
        <source>It becomes the main sheaf</source>
        <translation>它成为 main sheaf</translation>
    </message>
    <message>
        <source>One callback for 32 objects instead of 32 callbacks.</source>
        <translation>32 个对象只需一个回调，而不是 32 个回调。</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>交出去</translation>
    </message>
    <message>
        <source>27 more fill it.</source>
        <translation>再来 27 个就填满了。</translation>
    </message>
    <message>
        <source>kfree_rcu until rcu_free is gone.</source>
        <translation>反复执行 kfree_rcu，直到 rcu_free 消失。</translation>
    </message>
    <message>
        <source>The log: the rcu_free sheaf is full and waits for a grace period. The bar is gone; the sheaf is with RCU.</source>
        <translation>日志：rcu_free sheaf 已满，等待宽限期。那根条不见了；sheaf 在 RCU 手里。</translation>
    </message>
    <message>
        <source>The grace period ends</source>
        <translation>宽限期结束</translation>
    </message>
    <message>
        <source>Every CPU has been somewhere where it holds no reference. Now the objects may be used again.</source>
        <translation>每个 CPU 都已经历过不持有任何引用的时刻。现在这些对象可以再次使用了。</translation>
    </message>
    <message>
        <source>End a grace period.</source>
        <translation>结束一个宽限期。</translation>
    </message>
    <message>
        <source>The sheaf went to the barn as it is, full: barn_put +1. No slab was touched.</source>
        <translation>这个 sheaf 原样满着进入 barn：barn_put +1。没有碰任何 slab。</translation>
    </message>
    <message>
        <source>Until 6.17 such objects came back to their slabs one by one. If free_rcu_sheaf_fail grows, objects went the old way: on a CPU without a barn, or for an object of another node. A partly filled rcu_free sheaf waits as long as it takes.</source>
        <translation>直到 6.17，这类对象都是逐个回到 slab 的。如果 free_rcu_sheaf_fail 增长，说明有对象走了老路：在没有 barn 的 CPU 上，或对象属于其他节点。未填满的 rcu_free sheaf 会一直等下去。</translation>
    </message>
    <message>
        <source>How much memory is parked</source>
        <translation>有多少内存处于暂存状态</translation>
    </message>
    <message>
        <source>Objects in sheaves and barns are free, but nobody else can have them: what that costs, and how to get it back.</source>
        <translation>sheaf 和 barn 中的对象是空闲的，但别人都用不了：代价有多大，又如何收回。</translation>
    </message>
    <message>
        <source>A run at work</source>
        <translation>运行中的负载</translation>
    </message>
    <message>
        <source>Forks run on four CPUs. The memory bar of a card shows used by slabs, parked and free. Parked means: free objects that wait in sheaves and barns.</source>
        <translation>四个 CPU 上都在运行 fork。卡片的内存占用条显示 slab 占用、暂存和空闲三部分。暂存是指在 sheaf 和 barn 中等待的空闲对象。</translation>
    </message>
    <message>
        <source>How much can it be?</source>
        <translation>最多能有多少？</translation>
    </message>
    <message>
        <source>maple_node: 32 objects of 256 bytes in a sheaf. A CPU may have main, spare and rcu_free; a barn ten full sheaves or more.</source>
        <translation>maple_node：一个 sheaf 有 32 个对象，每个 256 字节。一个 CPU 可以有 main、spare 和 rcu_free；一个 barn 可以有十个或更多的满 sheaf。</translation>
    </message>
    <message>
        <source>What is about the most that one CPU parks of this cache, without the barn?</source>
        <translation>不算 barn，一个 CPU 最多大约能暂存这个缓存的多少内存？</translation>
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
        <translation>3 个 sheaf × 32 个对象 × 256 字节 = 24 KiB。再乘以 CPU 数，乘以缓存数：有 256 个 CPU 时就很可观了。</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停下来</translation>
    </message>
    <message>
        <source>Pause the run to look at one moment.</source>
        <translation>暂停运行，看某一时刻。</translation>
    </message>
    <message>
        <source>Pause.</source>
        <translation>暂停。</translation>
    </message>
    <message>
        <source>Every CPU stands still. Hover a cell to read what it holds.</source>
        <translation>所有 CPU 都停住了。将鼠标悬停在单元格上，可读到其中的内容。</translation>
    </message>
    <message>
        <source>A barn full of sheaves</source>
        <translation>装满 sheaf 的 barn</translation>
    </message>
    <message>
        <source>Let the barn have something: allocate on one CPU and free on another.</source>
        <translation>让 barn 里有点东西：在一个 CPU 上分配，在另一个 CPU 上释放。</translation>
    </message>
    <message>
        <source>Free 200 objects on CPU 1.</source>
        <translation>在 CPU 1 上释放 200 个对象。</translation>
    </message>
    <message>
        <source>All of it is free memory, and none of it can be used by anybody but this cache.</source>
        <translation>这些全是空闲内存，但除了这个缓存，谁也用不了。</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>还回去</translation>
    </message>
    <message>
        <source>Writing 1 to the shrink file of a cache flushes all sheaves and barns and gives empty slabs back. In the kernel that happens under memory pressure only for some caches; sheaves are not flushed by reclaim.</source>
        <translation>向缓存的 shrink 文件写入 1，会 flush 所有 sheaf 和 barn，并归还空 slab。在内核中，内存压力只会对部分缓存引发这一操作；内存回收不会 flush sheaf。</translation>
    </message>
    <message>
        <source>Shrink the cache.</source>
        <translation>收缩该缓存。</translation>
    </message>
    <message>
        <source>sheaf_flush counts the objects, sheaf_free the sheaves. The slabs are gone or partial.</source>
        <translation>sheaf_flush 统计对象，sheaf_free 统计 sheaf。slab 或已消失，或变为 partial。</translation>
    </message>
    <message>
        <source>Smaller sheaves</source>
        <translation>更小的 sheaf</translation>
    </message>
    <message>
        <source>What if sheaves were half as large? Less memory is parked, and barn and slabs are visited twice as often. No kernel lets you change that at run time; here you can.</source>
        <translation>如果 sheaf 只有一半大呢？暂存的内存更少，但访问 barn 和 slab 的频率加倍。没有哪个内核允许在运行时更改它；在这里可以。</translation>
    </message>
    <message>
        <source>Halve the sheaf capacity.</source>
        <translation>将 sheaf 容量减半。</translation>
    </message>
    <message>
        <source>The cells have another scale now: 16 objects.</source>
        <translation>单元格现在换了刻度：16 个对象。</translation>
    </message>
    <message>
        <source>sysfs cannot tell parked from used: its &apos;objects&apos; counts both as used. The panel &apos;Parked memory&apos; can. Parked memory grows with CPUs and caches, not with load.</source>
        <translation>sysfs 无法区分暂存与在用：它的“objects”把两者都算作在用。面板“暂存内存”则可以区分。暂存内存随 CPU 数和缓存数增长，而不随负载增长。</translation>
    </message>
    <message>
        <source>slab</source>
        <translation>slab</translation>
    </message>
    <message>
        <source>A block of pages on one node, cut into objects of one size. Full slabs are on no list, partial ones on the partial list of their node, empty ones are kept up to min_partial.</source>
        <translation>位于一个节点上、切成等大对象的一块页。满 slab 不在任何链表上，partial slab 在所属节点的 partial 链表上，空 slab 最多保留到 min_partial 个。</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>One piece of memory of a cache&apos;s size. It is in use, free in its slab, or parked in a sheaf.</source>
        <translation>一块与缓存对象大小相等的内存。它或在用，或在其 slab 中空闲，或暂存在 sheaf 中。</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>All slabs, sheaves and barns for objects of one kind, such as maple_node or kmalloc-256; a kmem_cache of the kernel.</source>
        <translation>同一种对象的全部 slab、sheaf 和 barn，例如 maple_node 或 kmalloc-256；即内核中的 kmem_cache。</translation>
    </message>
    <message>
        <source>sheaf</source>
        <translation>sheaf</translation>
    </message>
    <message>
        <source>An array of pointers to free objects, used as a stack by one CPU. Allocations pop, frees push; no lock.</source>
        <translation>指向空闲对象的指针数组，由一个 CPU 当作栈使用。分配时弹出，释放时压入；没有锁。</translation>
    </message>
    <message>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <source>The sheaf of a CPU from which it allocates and into which it frees.</source>
        <translation>CPU 从中分配、也向其释放的 sheaf。</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>spare</translation>
    </message>
    <message>
        <source>A second sheaf of a CPU, mostly full or empty: swapped with main before anybody else is asked.</source>
        <translation>CPU 的第二个 sheaf，大多是满的或空的：在求助他处之前，先与 main 交换。</translation>
    </message>
    <message>
        <source>rcu_free</source>
        <translation>rcu_free</translation>
    </message>
    <message>
        <source>The sheaf of a CPU that collects what kfree_rcu frees. When full it waits for a grace period as a whole, then goes to the barn.</source>
        <translation>CPU 用来收集 kfree_rcu 所释放对象的 sheaf。满了之后整个等待宽限期，然后进入 barn。</translation>
    </message>
    <message>
        <source>barn</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>Full and empty sheaves of one cache that wait on a node, in two stacks under one lock. Ten of each are taken where a limit is looked at.</source>
        <translation>一个缓存在某个节点上等待的满 sheaf 和空 sheaf，分两个栈，共用一把锁。在检查上限之处，两种各最多接收十个。</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>refill</translation>
    </message>
    <message>
        <source>An empty sheaf is filled with objects from slabs, under list locks or from new slabs.</source>
        <translation>用 slab 中的对象填充空 sheaf：在 list_lock 下取得，或取自新 slab。</translation>
    </message>
    <message>
        <source>flush</source>
        <translation>flush</translation>
    </message>
    <message>
        <source>The objects of a sheaf go back to the slabs they came from, because nobody has room for the sheaf.</source>
        <translation>sheaf 的对象回到各自来源的 slab，因为哪里都没有地方放这个 sheaf。</translation>
    </message>
    <message>
        <source>partial list</source>
        <translation>partial 链表</translation>
    </message>
    <message>
        <source>The slabs of a node that have free objects, under the node&apos;s list_lock.</source>
        <translation>节点上有空闲对象的 slab，由该节点的 list_lock 保护。</translation>
    </message>
    <message>
        <source>min_partial</source>
        <translation>min_partial</translation>
    </message>
    <message>
        <source>So many partial slabs a node keeps before an empty slab is given back; 5 to 10. Other nodes may take slabs only above it.</source>
        <translation>节点在归还空 slab 之前所保留的 partial slab 数；5 到 10。只有超过这个数，其他节点才可以取用 slab。</translation>
    </message>
    <message>
        <source>cpu slab</source>
        <translation>cpu slab</translation>
    </message>
    <message>
        <source>Until 6.19: a slab that one CPU has to itself, with a private list from which it allocates without a lock.</source>
        <translation>至 6.19：由一个 CPU 独占的 slab，带有一个私有链表，该 CPU 从中分配而不取锁。</translation>
    </message>
    <message>
        <source>cpu partial list</source>
        <translation>cpu partial 链表</translation>
    </message>
    <message>
        <source>Until 6.19: more slabs that a CPU keeps beside its cpu slab.</source>
        <translation>至 6.19：CPU 在其 cpu slab 之外保留的更多 slab。</translation>
    </message>
    <message>
        <source>sheaf capacity</source>
        <translation>sheaf 容量</translation>
    </message>
    <message>
        <source>Objects that fit into a sheaf: 4 to 60 by the size of the object, or what the cache&apos;s creator asks for.</source>
        <translation>一个 sheaf 能容纳的对象数：按对象大小为 4 到 60，或由缓存的创建者指定。</translation>
    </message>
    <message>
        <source>fast path</source>
        <translation>快速路径</translation>
    </message>
    <message>
        <source>An allocation or free that touches nothing but the CPU&apos;s own sheaf (or cpu slab).</source>
        <translation>除 CPU 自己的 sheaf（或 cpu slab）之外什么都不碰的分配或释放。</translation>
    </message>
    <message>
        <source>slow path</source>
        <translation>慢速路径</translation>
    </message>
    <message>
        <source>An allocation or free of one object straight from or to a slab, mostly under a list lock.</source>
        <translation>直接从 slab 分配或直接释放到 slab 的单个对象操作，大多在 list_lock 下进行。</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Free objects in sheaves and barns. Only their cache can use them, and the slab counts them as in use.</source>
        <translation>sheaf 和 barn 中的空闲对象。只有所属缓存能使用它们，而 slab 把它们算作在用。</translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>A part of the machine with its own CPUs and memory (NUMA). Memory of another node can be used but is farther away.</source>
        <translation>机器的一部分，有自己的 CPU 和内存（NUMA）。其他节点的内存也能用，但距离更远。</translation>
    </message>
    <message>
        <source>node without memory</source>
        <translation>无内存节点</translation>
    </message>
    <message>
        <source>A node that has CPUs and no memory. Before 7.1 its CPUs have no barn, so sheaves do not work there.</source>
        <translation>有 CPU 而没有内存的节点。在 7.1 之前，其 CPU 没有 barn，因此 sheaf 在那里不起作用。</translation>
    </message>
    <message>
        <source>Movable</source>
        <translation>Movable</translation>
    </message>
    <message>
        <source>Memory that the kernel must be able to empty again. Slabs cannot be in it.</source>
        <translation>内核必须能够重新腾空的内存。slab 不能放在其中。</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Pages come from another node, since the nearest one has none.</source>
        <translation>最近的节点没有页，于是页来自另一个节点。</translation>
    </message>
    <message>
        <source>grace period</source>
        <translation>宽限期</translation>
    </message>
    <message>
        <source>The time after which no reader can hold a reference to what was removed before (RCU).</source>
        <translation>经过这段时间之后，不再有读者能持有对此前所移除内容的引用（RCU）。</translation>
    </message>
    <message>
        <source>prefilled sheaf</source>
        <translation>预填 sheaf</translation>
    </message>
    <message>
        <source>A sheaf with a promised number of objects that a caller takes in advance, so that allocations under a lock cannot fail.</source>
        <translation>调用者预先取得、保证含有一定数量对象的 sheaf，使持锁期间的分配不会失败。</translation>
    </message>
    <message>
        <source>exact mode</source>
        <translation>精确模式</translation>
    </message>
    <message>
        <source>One operation runs at a time, in an order that follows from the seed: the same run gives the same counters, and it can go back.</source>
        <translation>每次只运行一个操作，顺序由种子决定：同样的运行得到同样的计数，并且可以后退。</translation>
    </message>
    <message>
        <source>concurrent mode</source>
        <translation>并发模式</translation>
    </message>
    <message>
        <source>Virtual CPUs run at the same time on the threads of this computer, so locks are really contended. The order is not repeatable.</source>
        <translation>虚拟 CPU 在本机的线程上同时运行，因此锁会真正发生争用。顺序不可重现。</translation>
    </message>
    <message>
        <source>era</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The allocator of one kernel generation, 6.17 to 7.3, as a set of mechanisms.</source>
        <translation>一代内核（6.17 至 7.3）的分配器，表示为一组机制。</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Operations a second of model time, over all CPUs. A low one is slow motion.</source>
        <translation>模型时间每秒的操作数，所有 CPU 合计。速度低即为慢动作。</translation>
    </message>
    <message>
        <source>list_lock</source>
        <translation>list_lock</translation>
    </message>
    <message>
        <source>The lock of a node&apos;s partial list. What sheaves are there to avoid.</source>
        <translation>节点 partial 链表的锁。sheaf 的存在就是为了避开它。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>The portrait: one card for each node with its CPUs&apos; sheaves, its barn, its partial list and its memory, for the shown cache.</source>
        <translation>全景图：每个节点一张卡片，显示当前缓存在其各 CPU 上的 sheaf、其 barn、partial 链表和内存。</translation>
    </message>
    <message>
        <source>Cells fill with frees and empty with allocations; barn slots fill when sheaves are given away.</source>
        <translation>单元格随释放变满，随分配变空；sheaf 被交给 barn 时，barn 的槽位变满。</translation>
    </message>
    <message>
        <source>Full barns and full cells: much memory is parked. A red outline: a node has no barn, and its CPUs do everything object by object.</source>
        <translation>barn 和单元格都满：暂存了很多内存。红色边框：节点没有 barn，其 CPU 一切都逐个对象进行。</translation>
    </message>
    <message>
        <source>Click a CPU to select it everywhere; press K and D to allocate and free there; right click for more.</source>
        <translation>单击一个 CPU，即可在各处选中它；按 K 和 D 在其上分配和释放；右键可查看更多。</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>The kernel&apos;s own statistics of the shown cache, by the file names of /sys/kernel/slab.</source>
        <translation>内核自身对当前缓存的统计，以 /sys/kernel/slab 的文件名命名。</translation>
    </message>
    <message>
        <source>With every operation; &apos;per second&apos; is growth over the last second of model time.</source>
        <translation>每次操作都会增长；“每秒”是模型时间最近一秒的增量。</translation>
    </message>
    <message>
        <source>A mark means that a counter of work off the fast path grows now.</source>
        <translation>标记表示：某个计量快速路径之外工作的计数器正在增长。</translation>
    </message>
    <message>
        <source>Compare alloc_fastpath with alloc_slowpath, and barn_get with barn_get_fail. Shift+F1 and a click explain a single one.</source>
        <translation>比较 alloc_fastpath 与 alloc_slowpath，以及 barn_get 与 barn_get_fail。按 Shift+F1 再单击，可查看单个计数器的说明。</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>All caches of the run, like slabtop: slabs, objects, sheaf capacity, and whether sheaves are enabled.</source>
        <translation>本次运行的所有缓存，类似 slabtop：slab 数、对象数、sheaf 容量，以及是否启用 sheaf。</translation>
    </message>
    <message>
        <source>With the slabs of each cache.</source>
        <translation>随各缓存的 slab 增长。</translation>
    </message>
    <message>
        <source>Many slabs with few objects in use: memory is lost to fragmentation or parked.</source>
        <translation>slab 多而在用对象少：内存耗在碎片或暂存上。</translation>
    </message>
    <message>
        <source>Choose a row to show that cache in all panels.</source>
        <translation>选中一行，即在所有面板中显示该缓存。</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>决策日志</translation>
    </message>
    <message>
        <source>What stepped operations decided, a sentence each, with the rule it follows.</source>
        <translation>单步执行的操作所作的决定，每个一句话，并附所依据的规则。</translation>
    </message>
    <message>
        <source>With every step and everything done by hand.</source>
        <translation>每次单步和每个手动操作都会增加。</translation>
    </message>
    <message>
        <source>Many lines for one operation: it went deep, down to slabs or pages.</source>
        <translation>一个操作有很多行：它走得很深，一直到了 slab 或页。</translation>
    </message>
    <message>
        <source>Choose a line to see the rule and the state before and after; Enter goes back to that moment.</source>
        <translation>选中一行，可查看规则和前后状态；按 Enter 回到那一刻。</translation>
    </message>
    <message>
        <source>Sheaf fill</source>
        <translation>Sheaf 填充</translation>
    </message>
    <message>
        <source>Objects in main and spare of every CPU over time: a row a CPU, colour by fill.</source>
        <translation>每个 CPU 的 main 和 spare 中的对象数随时间的变化：每个 CPU 一行，颜色表示填充程度。</translation>
    </message>
    <message>
        <source>Frees brighten a row, allocations darken it.</source>
        <translation>释放使一行变亮，分配使其变暗。</translation>
    </message>
    <message>
        <source>Rows that stay full belong to CPUs that mostly free, rows that stay empty to CPUs that mostly allocate.</source>
        <translation>一直满的行属于以释放为主的 CPU，一直空的行属于以分配为主的 CPU。</translation>
    </message>
    <message>
        <source>Look for rows that differ from the others of their node; click a row to select the CPU.</source>
        <translation>寻找与同节点其他行不同的行；单击一行可选中该 CPU。</translation>
    </message>
    <message>
        <source>Barn exchanges</source>
        <translation>barn 交换</translation>
    </message>
    <message>
        <source>Sheaves that go between CPUs and barns, a second and node, and the level of the barn.</source>
        <translation>在 CPU 与 barn 之间往来的 sheaf 数（每秒、每节点），以及 barn 的存量。</translation>
    </message>
    <message>
        <source>When a CPU&apos;s main and spare are both of no use.</source>
        <translation>当一个 CPU 的 main 和 spare 都用不上时。</translation>
    </message>
    <message>
        <source>Gets and puts: the barn does its work. Fails: it was empty or full, and slabs had to be asked.</source>
        <translation>get 和 put：barn 在发挥作用。fail：barn 空了或满了，只能求助于 slab。</translation>
    </message>
    <message>
        <source>If fails dominate, try a larger max_full, or look who only allocates and who only frees.</source>
        <translation>如果 fail 占多数，试试更大的 max_full，或查看谁只分配、谁只释放。</translation>
    </message>
    <message>
        <source>Partial slabs</source>
        <translation>Partial slab</translation>
    </message>
    <message>
        <source>Slabs with free objects on each node, over time, and a picture of the real ones.</source>
        <translation>各节点上有空闲对象的 slab 数随时间的变化，以及实际 slab 的图示。</translation>
    </message>
    <message>
        <source>When full slabs get a free object, and when a refill leaves a rest.</source>
        <translation>当满 slab 得到空闲对象，以及 refill 用剩一部分时。</translation>
    </message>
    <message>
        <source>Many, mostly empty slabs: fragmentation. They can be used by refills only of their own node until there are more than min_partial.</source>
        <translation>数量多且大多是空的：碎片。在多于 min_partial 个之前，只有本节点的 refill 能使用它们。</translation>
    </message>
    <message>
        <source>Shrink the cache (Ctrl+D) and see what stays: that is held by live objects.</source>
        <translation>收缩该缓存（Ctrl+D），看还剩下什么：剩下的是被存活对象占住的。</translation>
    </message>
    <message>
        <source>Node memory</source>
        <translation>节点内存</translation>
    </message>
    <message>
        <source>What the memory of each node is used for: slabs, parked objects, Movable, free.</source>
        <translation>各节点的内存用于何处：slab、暂存对象、Movable、空闲。</translation>
    </message>
    <message>
        <source>Slab memory grows with bursts and shrinks only when slabs become empty.</source>
        <translation>slab 占用的内存随突发增长，只有 slab 变空时才缩小。</translation>
    </message>
    <message>
        <source>A node close to full makes allocations fall back to others.</source>
        <translation>节点接近占满时，分配会回退到其他节点。</translation>
    </message>
    <message>
        <source>Fill a node (menu Do it yourself) and watch the fallback.</source>
        <translation>占满一个节点（菜单“亲手操作”），观察回退。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The whole history, small, with the visible part marked.</source>
        <translation>缩小显示的全部历史，并标出当前可见的部分。</translation>
    </message>
    <message>
        <source>With time; old stretches become coarser, memory stays bounded.</source>
        <translation>随时间推进；较旧的时段会变粗略，占用的内存有上限。</translation>
    </message>
    <message>
        <source>Peaks are worth a look: drag the marked part there.</source>
        <translation>峰值值得一看：把标出的部分拖到那里。</translation>
    </message>
    <message>
        <source>End follows the present again, Ctrl+0 shows all.</source>
        <translation>按 End 恢复跟随当前，按 Ctrl+0 显示全部。</translation>
    </message>
    <message>
        <source>Sysfs files</source>
        <translation>Sysfs 文件</translation>
    </message>
    <message>
        <source>The files of /sys/kernel/slab/CACHE as a kernel of this era would print them.</source>
        <translation>/sys/kernel/slab/CACHE 中的文件，内容如同该版本的内核所输出。</translation>
    </message>
    <message>
        <source>With the run; a picture twice a second.</source>
        <translation>随运行变化；每秒更新两次画面。</translation>
    </message>
    <message>
        <source>Note that &apos;objects&apos; counts parked objects as used.</source>
        <translation>注意：“objects”把暂存对象也算作在用。</translation>
    </message>
    <message>
        <source>Compare with a real machine: &apos;sheafscope sysfs CACHE&apos; prints the same.</source>
        <translation>与真实机器比较：“sheafscope sysfs CACHE”输出同样的内容。</translation>
    </message>
    <message>
        <source>Object&apos;s journey</source>
        <translation>对象的旅程</translation>
    </message>
    <message>
        <source>One object on its way from its slab through sheaves and barns and back.</source>
        <translation>一个对象从 slab 出发，经过 sheaf 和 barn 再回来的路程。</translation>
    </message>
    <message>
        <source>Each time it changes hands.</source>
        <translation>每次易手时。</translation>
    </message>
    <message>
        <source>A long journey without its slab: the sheaves do their work.</source>
        <translation>旅程很长而不回 slab：sheaf 在发挥作用。</translation>
    </message>
    <message>
        <source>Select a CPU, press J, then Shift+J again and again.</source>
        <translation>选中一个 CPU，按 J，然后反复按 Shift+J。</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>By which way allocations and frees were served: main, spare, barn, refill, new slab, node-restricted; sheaf, barn, flush, slab, remote, rcu.</source>
        <translation>分配和释放各由哪条路径完成：main、spare、barn、refill、新 slab、请求其他节点；sheaf、barn、flush、slab、远端、rcu。</translation>
    </message>
    <message>
        <source>Each share with the operations that went that way.</source>
        <translation>各项占比随走该路径的操作增长。</translation>
    </message>
    <message>
        <source>Anything but main and spare is dearer; a large share of single objects from slabs is trouble.</source>
        <translation>除 main 和 spare 外，代价都更高；若直接取自 slab 的单个对象占比很大，就有问题。</translation>
    </message>
    <message>
        <source>Compare two eras with the same workload.</source>
        <translation>用同样的负载比较两个版本。</translation>
    </message>
    <message>
        <source>Parked memory</source>
        <translation>暂存内存</translation>
    </message>
    <message>
        <source>Bytes of free objects that wait in sheaves and barns, by cache and node.</source>
        <translation>在 sheaf 和 barn 中等待的空闲对象的字节数，按缓存和节点。</translation>
    </message>
    <message>
        <source>With CPUs that free more than they allocate, and with the number of CPUs and caches.</source>
        <translation>随释放多于分配的 CPU 增长，也随 CPU 数和缓存数增长。</translation>
    </message>
    <message>
        <source>Memory that nobody else can have. Pressure on the node does not bring it back by itself.</source>
        <translation>别人都用不了的内存。节点上的内存压力本身不会把它收回。</translation>
    </message>
    <message>
        <source>Shrink, halve the sheaf capacity, or lower max_full, and watch the price in refills.</source>
        <translation>收缩、将 sheaf 容量减半，或降低 max_full，并观察在 refill 上付出的代价。</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>How often barn locks and list locks were taken, and how often somebody had to wait.</source>
        <translation>barn 锁和 list_lock 被获取的次数，以及需要等待的次数。</translation>
    </message>
    <message>
        <source>Barn locks with exchanges, list locks with refills, flushes and single objects.</source>
        <translation>barn 锁随交换增长，list_lock 随 refill、flush 和单个对象的操作增长。</translation>
    </message>
    <message>
        <source>A contended share of some percent is felt on many CPUs.</source>
        <translation>CPU 很多时，百分之几的争用比例就能感觉到。</translation>
    </message>
    <message>
        <source>More CPUs a node, smaller sheaves and cross-CPU frees make it worse; larger sheaves better. Run in concurrent mode, or nothing can contend.</source>
        <translation>每节点 CPU 更多、sheaf 更小、跨 CPU 释放都会使其变差；更大的 sheaf 会使其变好。请在并发模式下运行，否则不会发生争用。</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>局部性</translation>
    </message>
    <message>
        <source>A matrix: node of the CPU against node of the object, for allocations and frees.</source>
        <translation>一个矩阵：CPU 的节点对对象的节点，分别用于分配和释放。</translation>
    </message>
    <message>
        <source>Off the diagonal when memory falls back, or when objects are freed on another node.</source>
        <translation>内存回退时，或对象在其他节点上释放时，对角线之外的值会增长。</translation>
    </message>
    <message>
        <source>Frees off the diagonal do not enter sheaves (before 7.1 never).</source>
        <translation>对角线之外的释放不进入 sheaf（7.1 之前绝不进入）。</translation>
    </message>
    <message>
        <source>Put producer and consumer onto one node, or give memory to the node without.</source>
        <translation>把生产者和消费者放到同一个节点上，或给无内存节点加内存。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>What the window itself costs: frame time, sampling, dropped rows, memory.</source>
        <translation>窗口本身的开销：帧时间、采样、丢弃的行、内存。</translation>
    </message>
    <message>
        <source>With the number of CPUs and panels.</source>
        <translation>随 CPU 数和面板数增长。</translation>
    </message>
    <message>
        <source>A frame time above 16 ms is felt; dropped rows mean that the window was too slow for a while.</source>
        <translation>帧时间超过 16 ms 就能感觉到；有丢弃的行，说明窗口有一段时间太慢。</translation>
    </message>
    <message>
        <source>Close panels, or draw 30 frames a second.</source>
        <translation>关闭一些面板，或改为每秒绘制 30 帧。</translation>
    </message>
    <message>
        <source>alloc_cpu_sheaf</source>
        <translation>alloc_cpu_sheaf</translation>
    </message>
    <message>
        <source>Objects that allocations took from the CPU&apos;s main sheaf (6.18, 6.19; ALLOC_PCS).</source>
        <translation>分配从 CPU 的 main sheaf 取走的对象（6.18、6.19；ALLOC_PCS）。</translation>
    </message>
    <message>
        <source>With every allocation that a sheaf serves.</source>
        <translation>每次由 sheaf 完成的分配。</translation>
    </message>
    <message>
        <source>Good: these took no lock.</source>
        <translation>好：这些分配没有取锁。</translation>
    </message>
    <message>
        <source>Compare with alloc_slowpath.</source>
        <translation>与 alloc_slowpath 比较。</translation>
    </message>
    <message>
        <source>alloc_fastpath</source>
        <translation>alloc_fastpath</translation>
    </message>
    <message>
        <source>7.0 on: objects taken from the main sheaf. Before: objects taken from the cpu slab without a lock.</source>
        <translation>7.0 起：从 main sheaf 取走的对象。之前：无锁从 cpu slab 取走的对象。</translation>
    </message>
    <message>
        <source>With every allocation on the fast path.</source>
        <translation>每次走快速路径的分配。</translation>
    </message>
    <message>
        <source>Good: the larger its share of all allocations the better.</source>
        <translation>好：占全部分配的比例越大越好。</translation>
    </message>
    <message>
        <source>If alloc_slowpath grows instead, look for nodes without a barn and requests for another node.</source>
        <translation>如果增长的是 alloc_slowpath，查找没有 barn 的节点，以及对其他节点的请求。</translation>
    </message>
    <message>
        <source>alloc_slowpath</source>
        <translation>alloc_slowpath</translation>
    </message>
    <message>
        <source>Allocations that went to slabs one object at a time: the sheaves (before 7.0 the cpu slab) could not serve them.</source>
        <translation>逐个对象到 slab 中去取的分配：sheaf（7.0 之前是 cpu slab）无法满足它们。</translation>
    </message>
    <message>
        <source>Without a barn, with requests for another node, when a refill fails; before 7.0 whenever the cpu slab is used up.</source>
        <translation>没有 barn 时、请求其他节点时、refill 失败时；7.0 之前，每当 cpu slab 用完时。</translation>
    </message>
    <message>
        <source>7.0 on: trouble; each one takes a list lock. Before: one for each slab&apos;s worth of objects is normal.</source>
        <translation>7.0 起：有问题；每次都要取 list_lock。之前：每用完一个 slab 的对象增加一次，属正常。</translation>
    </message>
    <message>
        <source>Take the tour of the node without memory; try 7.1, or barn-nodes=online.</source>
        <translation>看无内存节点的导览；试试 7.1，或 barn-nodes=online。</translation>
    </message>
    <message>
        <source>free_cpu_sheaf</source>
        <translation>free_cpu_sheaf</translation>
    </message>
    <message>
        <source>Objects that frees put into the main sheaf (6.18, 6.19; FREE_PCS).</source>
        <translation>释放时放入 main sheaf 的对象（6.18、6.19；FREE_PCS）。</translation>
    </message>
    <message>
        <source>With every free of a local object.</source>
        <translation>每次释放本地对象。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>好。</translation>
    </message>
    <message>
        <source>Compare with free_slowpath.</source>
        <translation>与 free_slowpath 比较。</translation>
    </message>
    <message>
        <source>free_rcu_sheaf</source>
        <translation>free_rcu_sheaf</translation>
    </message>
    <message>
        <source>Objects that kfree_rcu put into the rcu_free sheaf.</source>
        <translation>kfree_rcu 放入 rcu_free sheaf 的对象。</translation>
    </message>
    <message>
        <source>With kfree_rcu of local objects.</source>
        <translation>对本地对象执行 kfree_rcu 时。</translation>
    </message>
    <message>
        <source>Good: they come back as a whole sheaf.</source>
        <translation>好：它们会作为整个 sheaf 回来。</translation>
    </message>
    <message>
        <source>See barn_put after grace periods.</source>
        <translation>看宽限期之后的 barn_put。</translation>
    </message>
    <message>
        <source>free_rcu_sheaf_fail</source>
        <translation>free_rcu_sheaf_fail</translation>
    </message>
    <message>
        <source>kfree_rcu found no rcu_free sheaf and used the classic batch.</source>
        <translation>kfree_rcu 找不到 rcu_free sheaf，改用传统批次。</translation>
    </message>
    <message>
        <source>Without a barn, without memory for a sheaf, in caches without sheaves.</source>
        <translation>没有 barn 时、没有内存可用于 sheaf 时，以及在没有 sheaf 的缓存中。</translation>
    </message>
    <message>
        <source>These objects are freed past the sheaves, one by one.</source>
        <translation>这些对象绕过 sheaf，逐个释放。</translation>
    </message>
    <message>
        <source>Look at the node of the CPU: has it a barn?</source>
        <translation>查看 CPU 所在的节点：它有 barn 吗？</translation>
    </message>
    <message>
        <source>7.0 on: objects put into the main sheaf. Before: objects freed into the CPU&apos;s own cpu slab.</source>
        <translation>7.0 起：放入 main sheaf 的对象。之前：释放到 CPU 自己的 cpu slab 的对象。</translation>
    </message>
    <message>
        <source>With every free on the fast path.</source>
        <translation>每次走快速路径的释放。</translation>
    </message>
    <message>
        <source>7.0 on: objects freed straight to their slab. Before: calls that freed to a slab other than the cpu slab.</source>
        <translation>7.0 起：直接释放到其 slab 的对象。之前：释放到 cpu slab 以外的 slab 的调用。</translation>
    </message>
    <message>
        <source>With frees of another node&apos;s objects and where sheaves cannot be used; before 7.0 with any free into an older slab.</source>
        <translation>释放其他节点的对象时，以及无法使用 sheaf 之处；7.0 之前，任何释放到较旧 slab 的操作。</translation>
    </message>
    <message>
        <source>7.0 on: trouble. Before 7.0 it is ordinary.</source>
        <translation>7.0 起：有问题。7.0 之前属正常。</translation>
    </message>
    <message>
        <source>Look at the locality of frees; take the tour of an object from another node.</source>
        <translation>查看释放的局部性；看“释放来自其他节点的对象”导览。</translation>
    </message>
    <message>
        <source>free_frozen</source>
        <translation>free_frozen</translation>
    </message>
    <message>
        <source>Frees into a slab that is another CPU&apos;s cpu slab (until 6.19).</source>
        <translation>释放到另一个 CPU 的 cpu slab 的操作（至 6.19）。</translation>
    </message>
    <message>
        <source>When one CPU frees what another has just allocated.</source>
        <translation>一个 CPU 释放另一个 CPU 刚分配的对象时。</translation>
    </message>
    <message>
        <source>Cache lines travel between CPUs, but no list is touched.</source>
        <translation>缓存行在 CPU 之间往来，但不碰链表。</translation>
    </message>
    <message>
        <source>Compare with a workload that frees where it allocates.</source>
        <translation>与在分配处释放的负载比较。</translation>
    </message>
    <message>
        <source>free_add_partial</source>
        <translation>free_add_partial</translation>
    </message>
    <message>
        <source>A slab that was full got a free object and joined its node&apos;s partial list.</source>
        <translation>原本已满的 slab 得到一个空闲对象，加入其节点的 partial 链表。</translation>
    </message>
    <message>
        <source>With flushes and slow frees into full slabs.</source>
        <translation>flush 和慢速释放落到满 slab 时。</translation>
    </message>
    <message>
        <source>The list lock is taken for each.</source>
        <translation>每次都要取 list_lock。</translation>
    </message>
    <message>
        <source>Fewer flushes: larger barns or sheaves.</source>
        <translation>减少 flush：更大的 barn 或 sheaf。</translation>
    </message>
    <message>
        <source>free_remove_partial</source>
        <translation>free_remove_partial</translation>
    </message>
    <message>
        <source>A slab became empty and left the partial list, since min_partial slabs were there already.</source>
        <translation>slab 变空并离开 partial 链表，因为链表上已有 min_partial 个 slab。</translation>
    </message>
    <message>
        <source>When bursts end.</source>
        <translation>突发结束时。</translation>
    </message>
    <message>
        <source>Slabs are made and given back again and again.</source>
        <translation>slab 反复新建又归还。</translation>
    </message>
    <message>
        <source>Raise min_partial.</source>
        <translation>提高 min_partial。</translation>
    </message>
    <message>
        <source>alloc_from_partial</source>
        <translation>alloc_from_partial</translation>
    </message>
    <message>
        <source>A cpu slab was taken from a node&apos;s partial list (until 6.19).</source>
        <translation>从节点的 partial 链表取得一个 cpu slab（至 6.19）。</translation>
    </message>
    <message>
        <source>When a CPU has used up its own slabs.</source>
        <translation>CPU 用完自己的 slab 时。</translation>
    </message>
    <message>
        <source>Raise cpu_partial.</source>
        <translation>提高 cpu_partial。</translation>
    </message>
    <message>
        <source>alloc_slab</source>
        <translation>alloc_slab</translation>
    </message>
    <message>
        <source>New slabs: pages from the page allocator.</source>
        <translation>新 slab：来自页分配器的页。</translation>
    </message>
    <message>
        <source>When neither sheaves nor lists have a free object.</source>
        <translation>sheaf 和链表都没有空闲对象时。</translation>
    </message>
    <message>
        <source>With a high free_slab: slabs come and go. Alone: the cache grows.</source>
        <translation>若 free_slab 也偏高：slab 反复新建又归还。若只有它偏高：缓存在增长。</translation>
    </message>
    <message>
        <source>Compare with slabs in the table of caches; a CPU without local memory makes more of them than it needs.</source>
        <translation>与缓存表中的 slab 数比较；没有本地内存的 CPU 会新建超出所需的 slab。</translation>
    </message>
    <message>
        <source>alloc_refill</source>
        <translation>alloc_refill</translation>
    </message>
    <message>
        <source>The cpu slab was refilled with objects that others had freed into it (until 6.19).</source>
        <translation>用其他 CPU 释放到 cpu slab 的对象 refill 该 cpu slab（至 6.19）。</translation>
    </message>
    <message>
        <source>When other CPUs free into a CPU&apos;s slab.</source>
        <translation>其他 CPU 释放到某个 CPU 的 slab 时。</translation>
    </message>
    <message>
        <source>Cheap; cross-CPU frees at work.</source>
        <translation>代价低；说明有跨 CPU 释放。</translation>
    </message>
    <message>
        <source>Compare with free_frozen.</source>
        <translation>与 free_frozen 比较。</translation>
    </message>
    <message>
        <source>alloc_node_mismatch</source>
        <translation>alloc_node_mismatch</translation>
    </message>
    <message>
        <source>A request for a node could not be served from the sheaf or the cpu slab at hand.</source>
        <translation>对某个节点的请求，无法由手头的 sheaf 或 cpu slab 满足。</translation>
    </message>
    <message>
        <source>With requests for another node, and where the own node has no memory.</source>
        <translation>请求其他节点时，以及自身节点没有内存之处。</translation>
    </message>
    <message>
        <source>Each one goes the slow way.</source>
        <translation>每次都走慢速路径。</translation>
    </message>
    <message>
        <source>Look who asks for nodes; interleaving policies do.</source>
        <translation>查看是谁指定了节点；交错（interleave）策略就会这样。</translation>
    </message>
    <message>
        <source>free_slab</source>
        <translation>free_slab</translation>
    </message>
    <message>
        <source>Empty slabs that a free gave back to the page allocator.</source>
        <translation>释放操作归还给页分配器的空 slab。</translation>
    </message>
    <message>
        <source>Together with a high alloc_slab: churn of pages.</source>
        <translation>若 alloc_slab 同时偏高：页反复分配又归还。</translation>
    </message>
    <message>
        <source>cpuslab_flush</source>
        <translation>cpuslab_flush</translation>
    </message>
    <message>
        <source>Cpu slabs that were abandoned by a flush (until 6.19).</source>
        <translation>因 flush 而被放弃的 cpu slab（至 6.19）。</translation>
    </message>
    <message>
        <source>With shrink, CPU offline, and lost races.</source>
        <translation>收缩、CPU 下线，以及竞态失败时。</translation>
    </message>
    <message>
        <source>Should be rare.</source>
        <translation>应当很少见。</translation>
    </message>
    <message>
        <source>See what shrinks caches.</source>
        <translation>看是什么在收缩缓存。</translation>
    </message>
    <message>
        <source>deactivate_full</source>
        <translation>deactivate_full</translation>
    </message>
    <message>
        <source>A cpu slab was full when it was put away (until 6.19).</source>
        <translation>收起时已满的 cpu slab（至 6.19）。</translation>
    </message>
    <message>
        <source>When the node asked for changes.</source>
        <translation>所请求的节点改变时。</translation>
    </message>
    <message>
        <source>Rare.</source>
        <translation>少见。</translation>
    </message>
    <message>
        <source>Compare with alloc_node_mismatch.</source>
        <translation>与 alloc_node_mismatch 比较。</translation>
    </message>
    <message>
        <source>deactivate_empty</source>
        <translation>deactivate_empty</translation>
    </message>
    <message>
        <source>A cpu slab or cpu partial slab was empty and was discarded (until 6.19).</source>
        <translation>cpu slab 或 cpu partial slab 为空，被丢弃（至 6.19）。</translation>
    </message>
    <message>
        <source>Pages come and go.</source>
        <translation>页反复取得又归还。</translation>
    </message>
    <message>
        <source>deactivate_to_head</source>
        <translation>deactivate_to_head</translation>
    </message>
    <message>
        <source>A cpu slab was put at the head of the partial list (until 6.19).</source>
        <translation>cpu slab 被放到 partial 链表的头部（至 6.19）。</translation>
    </message>
    <message>
        <source>When a slab is put away with free objects of its own.</source>
        <translation>收起的 slab 带有自身的空闲对象时。</translation>
    </message>
    <message>
        <source>Node changes of requests.</source>
        <translation>请求的节点在变化。</translation>
    </message>
    <message>
        <source>deactivate_to_tail</source>
        <translation>deactivate_to_tail</translation>
    </message>
    <message>
        <source>A cpu slab was put at the tail of the partial list (until 6.19).</source>
        <translation>cpu slab 被放到 partial 链表的尾部（至 6.19）。</translation>
    </message>
    <message>
        <source>When others had freed objects into it.</source>
        <translation>其他 CPU 曾向其中释放对象时。</translation>
    </message>
    <message>
        <source>Node changes together with cross-CPU frees.</source>
        <translation>请求的节点在变化，同时有跨 CPU 释放。</translation>
    </message>
    <message>
        <source>Compare with deactivate_remote_frees.</source>
        <translation>与 deactivate_remote_frees 比较。</translation>
    </message>
    <message>
        <source>deactivate_remote_frees</source>
        <translation>deactivate_remote_frees</translation>
    </message>
    <message>
        <source>A cpu slab that was put away held objects that others had freed (until 6.19).</source>
        <translation>被收起的 cpu slab 含有其他 CPU 释放的对象（至 6.19）。</translation>
    </message>
    <message>
        <source>With cross-CPU frees.</source>
        <translation>有跨 CPU 释放时。</translation>
    </message>
    <message>
        <source>Objects are freed elsewhere than they were allocated.</source>
        <translation>对象不在分配它的地方释放。</translation>
    </message>
    <message>
        <source>Look at the locality of frees.</source>
        <translation>查看释放的局部性。</translation>
    </message>
    <message>
        <source>deactivate_bypass</source>
        <translation>deactivate_bypass</translation>
    </message>
    <message>
        <source>A cpu slab was used up and left behind without any list work (until 6.19).</source>
        <translation>cpu slab 用完后被弃置，无需任何链表操作（至 6.19）。</translation>
    </message>
    <message>
        <source>Once for each slab&apos;s worth of allocations.</source>
        <translation>每分配完一个 slab 的对象增加一次。</translation>
    </message>
    <message>
        <source>Ordinary.</source>
        <translation>正常现象。</translation>
    </message>
    <message>
        <source>Compare with alloc_slowpath: the rest of those found objects in their slab.</source>
        <translation>与 alloc_slowpath 比较：其余的慢速分配在自己的 slab 中找到了对象。</translation>
    </message>
    <message>
        <source>order_fallback</source>
        <translation>order_fallback</translation>
    </message>
    <message>
        <source>The preferred size of a slab could not be had; a smaller one was made.</source>
        <translation>得不到首选大小的 slab；改为新建一个较小的。</translation>
    </message>
    <message>
        <source>When memory is fragmented.</source>
        <translation>内存碎片化时。</translation>
    </message>
    <message>
        <source>Slabs hold fewer objects, so all lists get longer.</source>
        <translation>每个 slab 容纳的对象变少，所有链表因此变长。</translation>
    </message>
    <message>
        <source>Look at the free memory of the node.</source>
        <translation>查看节点的空闲内存。</translation>
    </message>
    <message>
        <source>cmpxchg_double_cpu_fail</source>
        <translation>cmpxchg_double_cpu_fail</translation>
    </message>
    <message>
        <source>The cpu slab&apos;s fast path lost a race and was retried (until 6.19).</source>
        <translation>cpu slab 的快速路径在竞态中失败并重试（至 6.19）。</translation>
    </message>
    <message>
        <source>With migration and interrupts.</source>
        <translation>有迁移和中断时。</translation>
    </message>
    <message>
        <source>0 here: a virtual CPU is not interrupted.</source>
        <translation>此处为 0：虚拟 CPU 不会被中断。</translation>
    </message>
    <message>
        <source>On a real kernel, look for preemption.</source>
        <translation>在真实内核上，请检查抢占情况。</translation>
    </message>
    <message>
        <source>cmpxchg_double_fail</source>
        <translation>cmpxchg_double_fail</translation>
    </message>
    <message>
        <source>When several CPUs free into the same slab.</source>
        <translation>多个 CPU 释放到同一个 slab 时。</translation>
    </message>
    <message>
        <source>Slabs are shared by CPUs that free.</source>
        <translation>slab 由多个执行释放的 CPU 共用。</translation>
    </message>
    <message>
        <source>Fewer slow frees.</source>
        <translation>减少慢速释放。</translation>
    </message>
    <message>
        <source>cpu_partial_alloc</source>
        <translation>cpu_partial_alloc</translation>
    </message>
    <message>
        <source>A cpu slab was taken from the CPU&apos;s own cpu partial list (until 6.19).</source>
        <translation>从 CPU 自己的 cpu partial 链表取得一个 cpu slab（至 6.19）。</translation>
    </message>
    <message>
        <source>When the cpu slab is used up and the CPU has more.</source>
        <translation>cpu slab 用完而 CPU 还有其他 slab 时。</translation>
    </message>
    <message>
        <source>Good: no list lock.</source>
        <translation>好：不取 list_lock。</translation>
    </message>
    <message>
        <source>Compare with alloc_from_partial.</source>
        <translation>与 alloc_from_partial 比较。</translation>
    </message>
    <message>
        <source>cpu_partial_free</source>
        <translation>cpu_partial_free</translation>
    </message>
    <message>
        <source>A free put a full slab onto the CPU&apos;s cpu partial list (until 6.19).</source>
        <translation>释放操作把一个满 slab 放到 CPU 的 cpu partial 链表（至 6.19）。</translation>
    </message>
    <message>
        <source>With frees into full slabs.</source>
        <translation>释放到满 slab 时。</translation>
    </message>
    <message>
        <source>Compare with cpu_partial_drain.</source>
        <translation>与 cpu_partial_drain 比较。</translation>
    </message>
    <message>
        <source>cpu_partial_node</source>
        <translation>cpu_partial_node</translation>
    </message>
    <message>
        <source>Slabs that came along from a node&apos;s partial list to the cpu partial list (until 6.19).</source>
        <translation>从节点的 partial 链表顺带取到 cpu partial 链表的 slab（至 6.19）。</translation>
    </message>
    <message>
        <source>With every visit to the node&apos;s list.</source>
        <translation>每次访问节点的链表时。</translation>
    </message>
    <message>
        <source>Fewer visits later.</source>
        <translation>之后的访问会减少。</translation>
    </message>
    <message>
        <source>cpu_partial_drain</source>
        <translation>cpu_partial_drain</translation>
    </message>
    <message>
        <source>The cpu partial list was too long and went to the node as a whole (until 6.19).</source>
        <translation>cpu partial 链表过长，整个移交给节点（至 6.19）。</translation>
    </message>
    <message>
        <source>When a CPU frees into many full slabs.</source>
        <translation>一个 CPU 释放到许多满 slab 时。</translation>
    </message>
    <message>
        <source>List locks are taken.</source>
        <translation>要取 list_lock。</translation>
    </message>
    <message>
        <source>sheaf_flush</source>
        <translation>sheaf_flush</translation>
    </message>
    <message>
        <source>Objects that were flushed from sheaves back to slabs.</source>
        <translation>从 sheaf flush 回 slab 的对象。</translation>
    </message>
    <message>
        <source>When a barn is full, with shrink and CPU offline.</source>
        <translation>barn 已满时，以及收缩和 CPU 下线时。</translation>
    </message>
    <message>
        <source>Work object by object, under list locks.</source>
        <translation>在 list_lock 下逐个对象处理。</translation>
    </message>
    <message>
        <source>A larger max_full, or consumers nearer to producers.</source>
        <translation>更大的 max_full，或让消费者离生产者更近。</translation>
    </message>
    <message>
        <source>sheaf_refill</source>
        <translation>sheaf_refill</translation>
    </message>
    <message>
        <source>Objects that were put into sheaves from slabs.</source>
        <translation>从 slab 放入 sheaf 的对象。</translation>
    </message>
    <message>
        <source>When the barn has no full sheaf for an empty main.</source>
        <translation>main 为空而 barn 没有满 sheaf 时。</translation>
    </message>
    <message>
        <source>Allocations outrun frees on that node; list locks are taken.</source>
        <translation>该节点上分配快于释放；要取 list_lock。</translation>
    </message>
    <message>
        <source>Larger sheaves take the lock less often for the same objects.</source>
        <translation>对象数相同时，更大的 sheaf 取锁次数更少。</translation>
    </message>
    <message>
        <source>sheaf_alloc</source>
        <translation>sheaf_alloc</translation>
    </message>
    <message>
        <source>Sheaves that were allocated.</source>
        <translation>所分配的 sheaf。</translation>
    </message>
    <message>
        <source>At the beginning, and when barns run out of empty ones.</source>
        <translation>开始时，以及 barn 的空 sheaf 用完时。</translation>
    </message>
    <message>
        <source>With a high sheaf_free: sheaves come and go, each a kmalloc.</source>
        <translation>若 sheaf_free 也偏高：sheaf 反复新建又释放，每个都是一次 kmalloc。</translation>
    </message>
    <message>
        <source>Raise max_empty.</source>
        <translation>提高 max_empty。</translation>
    </message>
    <message>
        <source>sheaf_free</source>
        <translation>sheaf_free</translation>
    </message>
    <message>
        <source>Sheaves that were freed.</source>
        <translation>所释放的 sheaf。</translation>
    </message>
    <message>
        <source>With shrink, CPU offline, failed refills, full barns.</source>
        <translation>收缩、CPU 下线、refill 失败、barn 已满时。</translation>
    </message>
    <message>
        <source>Churn of sheaves.</source>
        <translation>sheaf 反复分配又释放。</translation>
    </message>
    <message>
        <source>Raise max_empty and max_full.</source>
        <translation>提高 max_empty 和 max_full。</translation>
    </message>
    <message>
        <source>barn_get</source>
        <translation>barn_get</translation>
    </message>
    <message>
        <source>Full sheaves that came from the barn.</source>
        <translation>来自 barn 的满 sheaf。</translation>
    </message>
    <message>
        <source>When main and spare are empty and the barn has something.</source>
        <translation>main 和 spare 为空而 barn 里有满 sheaf 时。</translation>
    </message>
    <message>
        <source>Good: a whole sheaf under one lock.</source>
        <translation>好：一次取锁换来整个 sheaf。</translation>
    </message>
    <message>
        <source>Compare with barn_get_fail.</source>
        <translation>与 barn_get_fail 比较。</translation>
    </message>
    <message>
        <source>barn_get_fail</source>
        <translation>barn_get_fail</translation>
    </message>
    <message>
        <source>The barn had no full sheaf.</source>
        <translation>barn 没有满 sheaf。</translation>
    </message>
    <message>
        <source>When more is allocated than freed on the node.</source>
        <translation>该节点上分配多于释放时。</translation>
    </message>
    <message>
        <source>Each one means a refill from slabs, or a single object.</source>
        <translation>每次都意味着从 slab refill，或只取得单个对象。</translation>
    </message>
    <message>
        <source>Is there a CPU of the node that frees? If not the barn cannot help.</source>
        <translation>该节点上有执行释放的 CPU 吗？如果没有，barn 就帮不上忙。</translation>
    </message>
    <message>
        <source>Full sheaves that went to the barn.</source>
        <translation>进入 barn 的满 sheaf。</translation>
    </message>
    <message>
        <source>When main and spare are full, and after grace periods.</source>
        <translation>main 和 spare 都满时，以及宽限期之后。</translation>
    </message>
    <message>
        <source>Compare with barn_put_fail.</source>
        <translation>与 barn_put_fail 比较。</translation>
    </message>
    <message>
        <source>barn_put_fail</source>
        <translation>barn_put_fail</translation>
    </message>
    <message>
        <source>The barn had no room: a sheaf was flushed instead.</source>
        <translation>barn 没有空位：只能 flush 一个 sheaf。</translation>
    </message>
    <message>
        <source>When more is freed than allocated on the node.</source>
        <translation>该节点上释放多于分配时。</translation>
    </message>
    <message>
        <source>Each one means a flush of a whole sheaf, object by object.</source>
        <translation>每次都意味着逐个对象 flush 整个 sheaf。</translation>
    </message>
    <message>
        <source>Raise max_full; let those who free allocate too.</source>
        <translation>提高 max_full；让执行释放的 CPU 也执行分配。</translation>
    </message>
    <message>
        <source>sheaf_prefill_fast</source>
        <translation>sheaf_prefill_fast</translation>
    </message>
    <message>
        <source>Prefilled sheaves that were the CPU&apos;s spare.</source>
        <translation>取自 CPU 的 spare 的预填 sheaf。</translation>
    </message>
    <message>
        <source>When a caller asks for objects in advance.</source>
        <translation>调用者预先请求对象时。</translation>
    </message>
    <message>
        <source>Compare with sheaf_prefill_slow.</source>
        <translation>与 sheaf_prefill_slow 比较。</translation>
    </message>
    <message>
        <source>sheaf_prefill_slow</source>
        <translation>sheaf_prefill_slow</translation>
    </message>
    <message>
        <source>Prefilled sheaves that came from the barn or had to be made.</source>
        <translation>来自 barn 或只能新建的预填 sheaf。</translation>
    </message>
    <message>
        <source>When the CPU has no spare.</source>
        <translation>CPU 没有 spare 时。</translation>
    </message>
    <message>
        <source>Each one may mean a refill.</source>
        <translation>每次都可能意味着一次 refill。</translation>
    </message>
    <message>
        <source>Return them sooner, so that they are the spare.</source>
        <translation>早些归还，使其成为 spare。</translation>
    </message>
    <message>
        <source>sheaf_prefill_oversize</source>
        <translation>sheaf_prefill_oversize</translation>
    </message>
    <message>
        <source>Prefills of more objects than a sheaf of the cache can hold.</source>
        <translation>预填的对象数超过该缓存的 sheaf 容量。</translation>
    </message>
    <message>
        <source>With large requests.</source>
        <translation>有大的请求时。</translation>
    </message>
    <message>
        <source>Each allocates a sheaf of its own and takes objects from slabs.</source>
        <translation>每次都单独分配一个 sheaf，并从 slab 取对象。</translation>
    </message>
    <message>
        <source>Raise the sheaf capacity.</source>
        <translation>提高 sheaf 容量。</translation>
    </message>
    <message>
        <source>sheaf_return_fast</source>
        <translation>sheaf_return_fast</translation>
    </message>
    <message>
        <source>Prefilled sheaves that came back as the CPU&apos;s spare.</source>
        <translation>归还后成为 CPU 的 spare 的预填 sheaf。</translation>
    </message>
    <message>
        <source>After prefills.</source>
        <translation>预填之后。</translation>
    </message>
    <message>
        <source>Compare with sheaf_return_slow.</source>
        <translation>与 sheaf_return_slow 比较。</translation>
    </message>
    <message>
        <source>sheaf_return_slow</source>
        <translation>sheaf_return_slow</translation>
    </message>
    <message>
        <source>Prefilled sheaves that came back while there was a spare already.</source>
        <translation>归还时 CPU 已有 spare 的预填 sheaf。</translation>
    </message>
    <message>
        <source>When several are out at once.</source>
        <translation>同时有多个被取走时。</translation>
    </message>
    <message>
        <source>They are refilled for the barn, or flushed.</source>
        <translation>它们被 refill 后送入 barn，或被 flush。</translation>
    </message>
    <message>
        <source>Fewer at a time.</source>
        <translation>减少同时取用的个数。</translation>
    </message>
    <message>
        <source>What kernels of seven versions counted for 2000 forks, cache by cache (tests/groundtruth/forkexec.json), the order of a kernel trace of forks, and section 15 of the description of the allocator for the shape of the maple tree.</source>
        <translation>七个版本的内核对 2000 次 fork 的逐缓存计数（tests/groundtruth/forkexec.json），fork 的内核跟踪中的顺序，以及分配器说明第 15 节中 maple tree 的形状。</translation>
    </message>
    <message>
        <source>What kernels of seven versions counted for 2000 execs, cache by cache (tests/groundtruth/forkexec.json), and section 15 of the description of the allocator for the order.</source>
        <translation>七个版本的内核对 2000 次 exec 的逐缓存计数（tests/groundtruth/forkexec.json），以及分配器说明第 15 节中的顺序。</translation>
    </message>
    <message>
        <source>The loop of will-it-scale&apos;s mmap2; vm_area_struct and maple_node of each mmap and munmap as section 15 of the description of the allocator has them.</source>
        <translation>will-it-scale 的 mmap2 循环；每次 mmap 和 munmap 的 vm_area_struct 和 maple_node 与分配器说明第 15 节一致。</translation>
    </message>
    <message>
        <source>page faults, page tables and the mmap lock are not slab, and take most of the time of the test.</source>
        <translation>缺页、页表和 mmap 锁不属于 slab，却占去测试的大部分时间。</translation>
    </message>
    <message>
        <source>The loop of will-it-scale&apos;s brk1; vm_area_struct and maple_node of each brk as section 15 of the description of the allocator has them.</source>
        <translation>will-it-scale 的 brk1 循环；每次 brk 的 vm_area_struct 和 maple_node 与分配器说明第 15 节一致。</translation>
    </message>
    <message>
        <source>page tables and the mmap lock are not slab, and take most of the time of the test.</source>
        <translation>页表和 mmap 锁不属于 slab，却占去测试的大部分时间。</translation>
    </message>
    <message>
        <source>Allocate W, free W: the measure of objects per CPU; W and the size are the question itself.</source>
        <translation>分配 W 个、释放 W 个：衡量每个 CPU 的对象数；W 和大小本身就是所问的问题。</translation>
    </message>
    <message>
        <source>The flow of a kernel trace in which one CPU allocates what another frees; burst and queue are chosen.</source>
        <translation>一个 CPU 分配、另一个 CPU 释放的内核跟踪中的流程；突发大小和队列为自行选定。</translation>
    </message>
    <message>
        <source>The report of ublk on 8 nodes: 16 queues, bios of submitters freed by server CPUs, one job a queue as there; depth and batch are chosen.</source>
        <translation>8 节点上 ublk 的报告：16 个队列，提交者的 bio 由服务端 CPU 释放，与报告一样每个队列一个任务；深度和批量是选定的。</translation>
    </message>
    <message>
        <source>most of a request is block layer, ring and copy; a ratio here is larger than that of the benchmark.</source>
        <translation>一次请求的大部分是块层、环和复制，不属于 slab；这里的比值比基准测试的大。</translation>
    </message>
    <message>
        <source>Chosen: chains over nodes with the depth of a small queue.</source>
        <translation>自行选定：跨节点的链，深度相当于一个小队列。</translation>
    </message>
    <message>
        <source>The server of Larson and Krishnan&apos;s paper on memory allocation for long-running programs; sizes and slots are chosen.</source>
        <translation>Larson 和 Krishnan 关于长时间运行程序内存分配的论文中的服务器；大小和槽位数为自行选定。</translation>
    </message>
    <message>
        <source>Chosen: sizes of the kmalloc caches, lifetimes from the distribution that is asked for.</source>
        <translation>选定的：kmalloc 缓存的各种大小，生命周期取自所要求的分布。</translation>
    </message>
    <message>
        <source>Chosen: a program bound to one node, as numactl --cpunodebind does.</source>
        <translation>自行选定：绑定到一个节点的程序，如同 numactl --cpunodebind。</translation>
    </message>
    <message>
        <source>Chosen: bursts on housekeeping CPUs and rare drains of isolated ones.</source>
        <translation>自行选定：housekeeping CPU 上的突发，以及隔离 CPU 的少量 drain。</translation>
    </message>
    <message>
        <source>Chosen: a node that runs full, with large and small objects.</source>
        <translation>自行选定：一个逐渐占满的节点，含大对象和小对象。</translation>
    </message>
    <message>
        <source>lib/test_vmalloc.c in slab terms, as section 16 of the description of the allocator has it: one vm_struct, one page array and at times a vmap_area for each vmalloc.</source>
        <translation>从 slab 角度看的 lib/test_vmalloc.c，与分配器说明第 16 节一致：每次 vmalloc 一个 vm_struct、一个页数组，有时还有一个 vmap_area。</translation>
    </message>
    <message>
        <source>most of vmalloc is pages, page tables and the search for address space, which are not slab: a figure here bounds what slab can explain.</source>
        <translation>vmalloc 的大部分是页、页表和地址空间的查找，它们不属于 slab：这里的数值给出 slab 所能解释部分的上界。</translation>
    </message>
    <message>
        <source>lib/test_vmalloc.c in slab terms, as section 16 of the description of the allocator has it: one vmalloc of 280 KB and 35000 percpu allocations, which touch slab only where chunks grow.</source>
        <translation>从 slab 角度看的 lib/test_vmalloc.c，与分配器说明第 16 节一致：一次 280 KB 的 vmalloc 和 35000 次 percpu 分配，后者只在 chunk 增长时才涉及 slab。</translation>
    </message>
    <message>
        <source>the percpu allocator touches slab only where it grows a chunk.</source>
        <translation>percpu 分配器只在增长 chunk 时才涉及 slab。</translation>
    </message>
    <message>
        <source>kvfree_rcu gets the address of vmalloc&apos;ed memory, which is no slab object: it enters no sheaf (free_rcu_sheaf counts nothing), so there is little to see in slab of kvfree_rcu itself. The figures are those of the vm_struct and the page array of each vmalloc, which a worker frees later.</source>
        <translation>kvfree_rcu 得到的是 vmalloc 内存的地址，它不是 slab 对象：不进入任何 sheaf（free_rcu_sheaf 不计数），因此 kvfree_rcu 本身在 slab 中几乎看不到什么。这些数值来自每次 vmalloc 的 vm_struct 和页数组，它们稍后由一个 worker 释放。</translation>
    </message>
    <message>
        <source>A program of oneTBB that really runs; its counts are its own, and stealing decides their order.</source>
        <translation>一个真实运行的 oneTBB 程序；计数是它自己的，顺序由任务窃取决定。</translation>
    </message>
    <message>
        <source>A sheaf that is allocated for a kmalloc cache does not ask for a new sheaf in its turn.</source>
        <translation>为 kmalloc 缓存分配的 sheaf 自身不再请求新的 sheaf。</translation>
    </message>
    <message>
        <source>What a sheaf is refilled from: the cpu slab, object by object, or the partial lists, slab by slab.</source>
        <translation>sheaf 从哪里补充：从 cpu slab 逐个对象补充，还是从 partial 列表逐个 slab 补充。</translation>
    </message>
    <message>
        <source>What serves an allocation below the sheaves: the frozen cpu slab and the cpu partial list, or one object of a partial slab.</source>
        <translation>sheaf 之下由谁满足分配：冻结的 cpu slab 和 cpu partial 列表，还是 partial slab 中的一个对象。</translation>
    </message>
    <message>
        <source>Where a full slab goes when an object of it is freed: onto the CPU&apos;s own partial list, or the tail of its node&apos;s.</source>
        <translation>已满的 slab 有对象被释放时放到哪里：CPU 自己的 partial 列表，还是所属节点列表的尾部。</translation>
    </message>
    <message>
        <source>Whether a refill waits for the list_lock of another node or passes a busy one by.</source>
        <translation>补充时是等待其他节点的 list_lock，还是跳过忙碌的节点。</translation>
    </message>
    <message>
        <source>What the counters are about: ALLOC_PCS and FREE_PCS count sheaves, ALLOC_FASTPATH cpu slabs and FREE_SLOWPATH calls; or ALLOC_FASTPATH and FREE_FASTPATH sheaves and FREE_SLOWPATH objects.</source>
        <translation>计数器统计的内容：ALLOC_PCS 和 FREE_PCS 统计 sheaf，ALLOC_FASTPATH 统计 cpu slab，FREE_SLOWPATH 统计调用次数；或者 ALLOC_FASTPATH 和 FREE_FASTPATH 统计 sheaf，FREE_SLOWPATH 统计对象数。</translation>
    </message>
    <message>
        <source>In which order a refill uses the slabs it took: the last one first, or in the list&apos;s order.</source>
        <translation>补充时按什么顺序使用取出的 slab：最后取出的先用，还是按列表顺序。</translation>
    </message>
    <message>
        <source>A slab that a refill did not use up goes back in one step and uncounted, not by a free of the rest.</source>
        <translation>补充时没有用完的 slab 一步归还且不计数，而不是通过释放剩余对象归还。</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>nodes %1</source>
        <translation>节点 %1</translation>
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
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>sheaves never hit on %1 (%2 allocations)</source>
        <translation>sheaf 在 %1 上从未命中（%2 次分配）</translation>
    </message>
    <message>
        <source>node %1 has no barn</source>
        <translation>节点 %1 没有 barn</translation>
    </message>
    <message>
        <source>their nodes have no barn</source>
        <translation>其所在节点没有 barn</translation>
    </message>
    <message>
        <source>the barn of node %1 never had a full sheaf (asked %2 times)</source>
        <translation>节点 %1 的 barn 从未有过满 sheaf（请求了 %2 次）</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1；另有 %2 条</translation>
    </message>
</context>
<context>
    <name>sheafscope::AreaPicker</name>
    <message>
        <source>Area to capture</source>
        <translation>要截取的区域</translation>
    </message>
    <message>
        <source>Drag a rectangle, or move it with the arrow keys, with Shift to resize; Return captures, Escape gives up</source>
        <translation>拖出一个矩形，或用方向键移动，按住 Shift 调整大小；Return 截取，Escape 放弃</translation>
    </message>
</context>
<context>
    <name>sheafscope::BarnExchangesPanel</name>
    <message>
        <source>Barn exchanges</source>
        <translation>barn 交换</translation>
    </message>
    <message>
        <source>sheaves per second between CPUs and barn</source>
        <translation>CPU 与 barn 之间每秒交换的 sheaf 数</translation>
    </message>
    <message>
        <source>sheaves per second, node %1; below: sheaves in its barn</source>
        <translation>节点 %1 每秒的 sheaf 数；下方：其 barn 中的 sheaf 数</translation>
    </message>
    <message>
        <source>Select a node: its barn is shown here.</source>
        <translation>请选择一个节点：其 barn 显示在这里。</translation>
    </message>
    <message>
        <source>%1 has no sheaves and no barns: nothing to exchange</source>
        <translation>%1 没有 sheaf，也没有 barn：无可交换</translation>
    </message>
    <message>
        <source>no barn on node %1 in %2: nothing to exchange</source>
        <translation>在 %2 中节点 %1 没有 barn：无可交换</translation>
    </message>
    <message>
        <source>%1 in barn</source>
        <translation>barn 中 %1</translation>
    </message>
    <message>
        <source>Node %1, %2: %3. The barn holds %4 of at most %5 full and %6 of at most %7 empty sheaves.</source>
        <translation>节点 %1，%2：%3。barn 中有 %4 个满 sheaf（上限 %5）和 %6 个空 sheaf（上限 %7）。</translation>
    </message>
    <message>
        <source>a CPU got a full sheaf from the barn</source>
        <translation>CPU 从 barn 得到一个满 sheaf</translation>
    </message>
    <message>
        <source>the barn had no full sheaf to give</source>
        <translation>barn 没有满 sheaf 可给</translation>
    </message>
    <message>
        <source>a CPU put a full sheaf into the barn</source>
        <translation>CPU 把一个满 sheaf 放入 barn</translation>
    </message>
    <message>
        <source>the barn was full, a sheaf had to be flushed</source>
        <translation>barn 已满，只能 flush 一个 sheaf</translation>
    </message>
    <message>
        <source>The barn of node %1 at %2: %3 full and %4 empty sheaves.</source>
        <translation>节点 %1 的 barn 在 %2：%3 个满 sheaf 和 %4 个空 sheaf。</translation>
    </message>
    <message>
        <source>%1 on node %2 at %3: %4; %5.</source>
        <translation>节点 %2 上的 %1，在 %3：%4；%5。</translation>
    </message>
</context>
<context>
    <name>sheafscope::CachesModel</name>
    <message>
        <source>%1: objects of %2 B in slabs of %3; sheaves of %4 objects; %5
Without slab_nomerge: %6</source>
        <translation>%1：对象 %2 B，slab %3；每个 sheaf %4 个对象；%5
不带 slab_nomerge 时：%6</translation>
    </message>
    <message>
        <source>Name of the cache; select a row to show it everywhere</source>
        <translation>cache 的名称；选中一行即在各处显示它</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Bytes an object takes in its slab</source>
        <translation>一个对象在 slab 中占用的字节数</translation>
    </message>
    <message>
        <source>size B</source>
        <translation>大小 B</translation>
    </message>
    <message>
        <source>Objects in a slab of the preferred order</source>
        <translation>首选 order 的 slab 中的对象数</translation>
    </message>
    <message>
        <source>obj/slab</source>
        <translation>对象/slab</translation>
    </message>
    <message>
        <source>Pages of a slab as a power of two</source>
        <translation>slab 的页数，以 2 的幂表示</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>Objects in a full sheaf; 0: no sheaves</source>
        <translation>满 sheaf 中的对象数；0：无 sheaf</translation>
    </message>
    <message>
        <source>sheaf</source>
        <translation>sheaf</translation>
    </message>
    <message>
        <source>Objects in use, about: partial slabs are counted by their occupancy bin</source>
        <translation>在用对象数，近似值：partial slab 按占用率分档计数</translation>
    </message>
    <message>
        <source>live ≈</source>
        <translation>在用 ≈</translation>
    </message>
    <message>
        <source>Free objects kept in sheaves of CPUs and barns</source>
        <translation>留在 CPU 和 barn 的 sheaf 中的空闲对象</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Objects that all slabs together hold</source>
        <translation>所有 slab 合计容纳的对象数</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Slabs on all nodes</source>
        <translation>所有节点上的 slab 数</translation>
    </message>
    <message>
        <source>slabs</source>
        <translation>slab</translation>
    </message>
    <message>
        <source>Memory of all slabs</source>
        <translation>所有 slab 的内存</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Whether the cache uses sheaves, and why not</source>
        <translation>cache 是否使用 sheaf，不用的原因</translation>
    </message>
    <message>
        <source>sheaves</source>
        <translation>sheaves</translation>
    </message>
</context>
<context>
    <name>sheafscope::CachesPanel</name>
    <message>
        <source>Filter caches</source>
        <translation>筛选 cache</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>no scenario runs</source>
        <translation>没有正在运行的场景</translation>
    </message>
    <message>
        <source>%1 caches · objects unless a unit is named</source>
        <translation>%1 个 cache · 未注明单位者为对象数</translation>
    </message>
</context>
<context>
    <name>sheafscope::CaptureDesk</name>
    <message>
        <source>Captured to %1</source>
        <translation>已截取到 %1</translation>
    </message>
    <message>
        <source>Capture an area</source>
        <translation>截取区域</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>JSON 文档 (*.json)</translation>
    </message>
    <message>
        <source>Table with tabs (*.tsv)</source>
        <translation>制表符分隔的表格 (*.tsv)</translation>
    </message>
    <message numerus="yes">
        <source>The last %n second(s) as a moving picture</source>
        <translation>
            <numerusform>最近 %n 秒的动画</numerusform>
        </translation>
    </message>
    <message>
        <source>Animated WebP (*.webp)</source>
        <translation>WebP 动画 (*.webp)</translation>
    </message>
    <message>
        <source>Animated GIF, by ffmpeg (*.gif)</source>
        <translation>GIF 动画，由 ffmpeg 生成 (*.gif)</translation>
    </message>
    <message>
        <source>WebM video, by ffmpeg (*.webm)</source>
        <translation>WebM 视频，由 ffmpeg 生成 (*.webm)</translation>
    </message>
    <message>
        <source>Drawing the moving picture …</source>
        <translation>正在绘制动画 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 is on the clipboard, as a picture and as a table</source>
        <translation>%1 已复制到剪贴板（图片和表格）</translation>
    </message>
    <message>
        <source>The data of %1 are on the clipboard, with tabs</source>
        <translation>%1 的数据已复制到剪贴板，以制表符分隔</translation>
    </message>
    <message>
        <source>&amp;Area …</source>
        <translation>区域(&amp;A) …</translation>
    </message>
    <message>
        <source>Picture of a part of the window: drag a rectangle</source>
        <translation>截取窗口的一部分：拖出一个矩形</translation>
    </message>
    <message>
        <source>&amp;Moving picture …</source>
        <translation>动画(&amp;M) …</translation>
    </message>
    <message>
        <source>The last seconds as animated WebP, GIF or WebM, for slides</source>
        <translation>最近几秒，存为 WebP 动画、GIF 或 WebM，可用于幻灯片</translation>
    </message>
    <message>
        <source>&amp;Copy the panel</source>
        <translation>复制面板(&amp;C)</translation>
    </message>
    <message>
        <source>The panel that has the keyboard, as a picture with its table</source>
        <translation>键盘焦点所在的面板，复制为图片及其表格</translation>
    </message>
    <message>
        <source>Copy the panel&apos;s &amp;data</source>
        <translation>复制面板数据(&amp;D)</translation>
    </message>
    <message>
        <source>The data of the panel that has the keyboard, with tabs</source>
        <translation>键盘焦点所在面板的数据，以制表符分隔</translation>
    </message>
    <message>
        <source>/Data of</source>
        <translation>/面板数据</translation>
    </message>
    <message>
        <source>Write the data of %1 as CSV, JSON or TSV</source>
        <translation>将 %1 的数据写为 CSV、JSON 或 TSV</translation>
    </message>
    <message>
        <source>/Sharpness</source>
        <translation>/清晰度</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Pixels of a picture for each on the screen</source>
        <translation>屏幕上每个像素对应的图片像素数</translation>
    </message>
</context>
<context>
    <name>sheafscope::ChangeDialog</name>
    <message>
        <source>Change the running allocator</source>
        <translation>更改运行中的分配器</translation>
    </message>
    <message>
        <source>Outcome of the last change</source>
        <translation>上次更改的结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Sheaf capacity, objects (what-if)</source>
        <translation>sheaf 容量，对象数（假设）</translation>
    </message>
    <message>
        <source>Full sheaves that a barn takes (what-if)</source>
        <translation>barn 可容纳的满 sheaf 数（假设）</translation>
    </message>
    <message>
        <source>Empty sheaves that a barn takes (what-if)</source>
        <translation>barn 可容纳的空 sheaf 数（假设）</translation>
    </message>
    <message>
        <source>min_partial, slabs</source>
        <translation>min_partial，slab 数</translation>
    </message>
    <message>
        <source>Give all that is empty back to the pages</source>
        <translation>把所有空的部分还给页分配器</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>收缩</translation>
    </message>
    <message>
        <source>Shrink the cache</source>
        <translation>收缩 cache</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Take offline</source>
        <translation>下线</translation>
    </message>
    <message>
        <source>Take the CPU offline, or bring it back</source>
        <translation>让 CPU 下线，或重新上线</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Share of the node&apos;s memory in use</source>
        <translation>节点内存的已用比例</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Fill the node up to that share</source>
        <translation>将节点填充到该比例</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Give back what filled the node</source>
        <translation>归还填充节点所占的内存</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>cache %1</translation>
    </message>
    <message>
        <source>Bring online</source>
        <translation>上线</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>cpu_partial, objects (up to 6.19)</source>
        <translation>cpu_partial，对象数（至 6.19）</translation>
    </message>
    <message>
        <source>remote_node_defrag_ratio: searches of other nodes</source>
        <translation>remote_node_defrag_ratio：查找其他节点的比例</translation>
    </message>
    <message>
        <source>Requests for pages that fail (what-if)</source>
        <translation>失败的页请求（假设）</translation>
    </message>
    <message>
        <source>On the node</source>
        <translation>该节点</translation>
    </message>
    <message>
        <source>From now on, that share of the requests to the node fails; 0 ends it</source>
        <translation>从现在起，对该节点的请求按此比例失败；0 表示结束</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>From now on, that share of the requests to every node fails; 0 ends it</source>
        <translation>从现在起，对每个节点的请求按此比例失败；0 表示结束</translation>
    </message>
</context>
<context>
    <name>sheafscope::ChartPage</name>
    <message>
        <source>scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>A workload with its parameters, a preset or a file</source>
        <translation>带参数的负载、预设或文件</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>On which machine; empty: the scenario&apos;s own</source>
        <translation>在哪台机器上；留空：场景自带的机器</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What is shown; needs no new runs</source>
        <translation>显示什么；无需重新运行</translation>
    </message>
    <message>
        <source>Stopped; runs that are done: %1. The same again goes on from there.</source>
        <translation>已停止；已完成的运行：%1。再次运行相同内容会从此处继续。</translation>
    </message>
</context>
<context>
    <name>sheafscope::Charts</name>
    <message>
        <source>bytes parked, all caches</source>
        <translation>暂存字节数，所有 cache</translation>
    </message>
    <message>
        <source> (logarithmic)</source>
        <translation>（对数）</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation>拐点：%1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 随 %2 的变化</translation>
    </message>
    <message>
        <source>%1 (%2 is better), left axis</source>
        <translation>%1（%2越好），左轴</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>越低</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>越高</translation>
    </message>
    <message>
        <source>bytes parked over all caches, right axis</source>
        <translation>所有 cache 的暂存字节数，右轴</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>. Here: no knee.</source>
        <translation>。此处：无拐点。</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 随 %2 和 %3 的变化</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>越低越好。</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>越高越好。</translation>
    </message>
    <message>
        <source>; the axis does not begin at zero</source>
        <translation>；坐标轴不从零开始</translation>
    </message>
    <message>
        <source>the two eras</source>
        <translation>两代内核</translation>
    </message>
    <message>
        <source>a step that makes it worse</source>
        <translation>变差的一步</translation>
    </message>
    <message>
        <source>a step that makes it better</source>
        <translation>变好的一步</translation>
    </message>
    <message>
        <source> Median; shaded: 5 to 95 % of the draws of the cost profile.</source>
        <translation> 中位数；阴影：开销配置各次抽样的 5 到 95 %。</translation>
    </message>
    <message>
        <source> Whiskers: %1.</source>
        <translation> 须线：%1。</translation>
    </message>
    <message>
        <source> Together worth more (+) or less (-) than one by one: %1.</source>
        <translation> 合起来比逐个相加更有效 (+) 或更无效 (-)：%1。</translation>
    </message>
</context>
<context>
    <name>sheafscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation>要查找的命令</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>sheafscope::CompareDesk</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare eras</source>
        <translation>比较版本(&amp;C)</translation>
    </message>
    <message>
        <source>Scenarios in several eras side by side, why they differ, and which step costs what</source>
        <translation>在多个版本中并排运行场景，看差异的原因，以及哪一步开销多少</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>&amp;Run the comparison</source>
        <translation>运行比较(&amp;R)</translation>
    </message>
    <message>
        <source>Run what is chosen in the Compare view</source>
        <translation>运行比较视图中选定的内容</translation>
    </message>
    <message>
        <source>&amp;Stop the comparison</source>
        <translation>停止比较(&amp;S)</translation>
    </message>
    <message>
        <source>Stop running; what is done stays</source>
        <translation>停止运行；已完成的保留</translation>
    </message>
    <message>
        <source>Climb the &amp;ladder</source>
        <translation>运行阶梯(&amp;L)</translation>
    </message>
    <message>
        <source>Which of the mechanisms between the two chosen eras costs what</source>
        <translation>两个选定版本之间的各个机制各占多少开销</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>扫描(&amp;W)</translation>
    </message>
    <message>
        <source>A metric against capacity, or whatever the page says is varied</source>
        <translation>某个指标随容量（或页面上指定的变量）的变化</translation>
    </message>
    <message>
        <source>Copy for &amp;mail</source>
        <translation>复制为邮件(&amp;M)</translation>
    </message>
    <message>
        <source>72 columns of text that mailers leave alone, to the clipboard</source>
        <translation>72 列文本，邮件程序不会改动，复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand line</source>
        <translation>复制命令行(&amp;O)</translation>
    </message>
    <message>
        <source>That repeats the comparison</source>
        <translation>可重现此比较的命令行</translation>
    </message>
    <message>
        <source>&amp;Save the comparison …</source>
        <translation>保存比较(&amp;S) …</translation>
    </message>
    <message>
        <source>As mail, grid, robot, Markdown, CSV, JSON, HTML or PDF</source>
        <translation>保存为邮件、网格、robot、Markdown、CSV、JSON、HTML 或 PDF</translation>
    </message>
    <message>
        <source>Ca&amp;pture the comparison …</source>
        <translation>截取比较(&amp;P) …</translation>
    </message>
    <message>
        <source>A picture of the shown page with its caption: PNG, SVG or PDF</source>
        <translation>当前页面及其图注的图片：PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>&amp;Differs from …</source>
        <translation>差异对照(&amp;D) …</translation>
    </message>
    <message>
        <source>Names what differs between the running scenario and a preset or file</source>
        <translation>列出当前运行的场景与某个预设或文件的差异</translation>
    </message>
    <message>
        <source>&amp;Open results …</source>
        <translation>打开结果(&amp;O) …</translation>
    </message>
    <message>
        <source>Show results of compare, ladder or sweep; a second file of compare joins the first</source>
        <translation>显示 compare、ladder 或 sweep 的结果；第二个 compare 文件会并入第一个</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>结果 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 holds no results; expected a file of compare --save</source>
        <translation>%1 不含结果；需要 compare --save 的文件</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>保存比较</translation>
    </message>
    <message>
        <source>Capture the comparison</source>
        <translation>截取比较</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Shown alone, it cannot join what was shown: %1</source>
        <translation>单独显示，无法并入先前显示的内容：%1</translation>
    </message>
    <message>
        <source>Shard %1 of %2 of a sweep; open the others too: %3</source>
        <translation>sweep 的第 %1 个分片，共 %2 个；请把其余的也打开：%3</translation>
    </message>
</context>
<context>
    <name>sheafscope::CompareOutput</name>
    <message>
        <source>All runs, to be opened again (*.json)</source>
        <translation>所有运行，可再次打开 (*.json)</translation>
    </message>
    <message>
        <source>Mail text, 72 columns (*.mail)</source>
        <translation>邮件文本，72 列 (*.mail)</translation>
    </message>
    <message>
        <source>Wide grid, to attach (*.txt)</source>
        <translation>宽网格，作附件用 (*.txt)</translation>
    </message>
    <message>
        <source>Kernel test robot&apos;s form (*.robot)</source>
        <translation>内核测试机器人的格式 (*.robot)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Report as JSON (*.report.json)</source>
        <translation>JSON 格式的报告 (*.report.json)</translation>
    </message>
    <message>
        <source>HTML page with pictures (*.html)</source>
        <translation>带图片的 HTML 页面 (*.html)</translation>
    </message>
    <message>
        <source>PDF with pictures (*.pdf)</source>
        <translation>带图片的 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Data as JSON (*.json)</source>
        <translation>JSON 格式的数据 (*.json)</translation>
    </message>
    <message>
        <source>Mail text, 72 columns (*.txt)</source>
        <translation>邮件文本，72 列 (*.txt)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>sheafscope::CompareSetup</name>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>What is run; each checked one is run in every era</source>
        <translation>要运行的内容；每个勾选的场景都在每个版本中运行</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Each checked one is used; none checked: the machine on which a scenario says most</source>
        <translation>使用所有勾选的机器；都未勾选：最能体现该场景的机器</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>Runs of each cell, each with a seed of its own</source>
        <translation>每个单元格的运行次数，每次运行用各自的种子</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>首个种子</translation>
    </message>
    <message>
        <source>Seed of the first run; the others follow</source>
        <translation>第一次运行的种子；其余依次递增</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Operations a CPU that do not count</source>
        <translation>每个 CPU 不计入的操作数</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作数</translation>
    </message>
    <message>
        <source>Operations a CPU that count</source>
        <translation>每个 CPU 计入的操作数</translation>
    </message>
    <message>
        <source>&amp;Run the comparison</source>
        <translation>运行比较(&amp;R)</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Run the comparison</source>
        <translation>运行比较</translation>
    </message>
    <message>
        <source>Run every scenario in every era on every machine; the window stays usable</source>
        <translation>在每台机器、每个版本上运行每个场景；期间窗口仍可使用</translation>
    </message>
    <message>
        <source>Era %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>A column with the allocator of kernel %1</source>
        <translation>一列，使用内核 %1 的分配器</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All eras, or none</source>
        <translation>所有版本，或都不选</translation>
    </message>
    <message>
        <source>Check every era, or none if all are checked</source>
        <translation>勾选所有版本；若已全部勾选，则全部取消</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>further columns, such as 7.0+max-full=20</source>
        <translation>更多列，例如 7.0+max-full=20</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>更多列</translation>
    </message>
    <message>
        <source>Eras with other mechanisms, with commas between: 7.0+max-full=20+barn-nodes=online</source>
        <translation>改用其他机制的版本，以逗号分隔：7.0+max-full=20+barn-nodes=online</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>The era that changes in percent refer to</source>
        <translation>百分比变化所参照的版本</translation>
    </message>
    <message>
        <source>what runs now</source>
        <translation>当前运行的场景</translation>
    </message>
    <message>
        <source>The scenario that runs in the window, on its machine</source>
        <translation>窗口中正在运行的场景，在其机器上</translation>
    </message>
    <message>
        <source>another: burst w=160 size=64</source>
        <translation>另一个：burst w=160 size=64</translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation>另一个场景</translation>
    </message>
    <message>
        <source>A scenario with parameters, or a scenario file; Enter adds it to the list</source>
        <translation>带参数的场景，或场景文件；按 Enter 加入列表</translation>
    </message>
    <message>
        <source>Machines (none: its own)</source>
        <translation>机器（都不选：场景自带的）</translation>
    </message>
    <message>
        <source>published prices</source>
        <translation>公开发表的开销值</translation>
    </message>
    <message>
        <source>none: only counts</source>
        <translation>无：只有计数</translation>
    </message>
    <message>
        <source>Modelled cost</source>
        <translation>建模开销</translation>
    </message>
    <message>
        <source>Cost profile that prices the counts in modelled cycles</source>
        <translation>将计数折算为建模周期数的开销配置</translation>
    </message>
    <message>
        <source>what runs now: %1</source>
        <translation>当前运行的场景：%1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>在 %1 上</translation>
    </message>
</context>
<context>
    <name>sheafscope::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What is compared, a page a kind of figure</source>
        <translation>比较的内容，每类数据一页</translation>
    </message>
    <message>
        <source>Pages of the comparison</source>
        <translation>比较的页面</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Modelled cost</source>
        <translation>建模开销</translation>
    </message>
    <message>
        <source>Host throughput</source>
        <translation>主机吞吐量</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开 …</translation>
    </message>
    <message>
        <source>Show results of a file; a second one joins them, as &apos;report FILE FILE&apos; does</source>
        <translation>显示文件中的结果；第二个文件会并入，如同 &apos;report FILE FILE&apos;</translation>
    </message>
    <message>
        <source>Copy for mail</source>
        <translation>复制为邮件</translation>
    </message>
    <message>
        <source>72 columns of text that mailers leave alone, to the clipboard</source>
        <translation>72 列文本，邮件程序不会改动，复制到剪贴板</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存 …</translation>
    </message>
    <message>
        <source>As mail, grid, robot, Markdown, CSV, JSON, HTML or PDF</source>
        <translation>保存为邮件、网格、robot、Markdown、CSV、JSON、HTML 或 PDF</translation>
    </message>
    <message>
        <source>Capture …</source>
        <translation>截图 …</translation>
    </message>
    <message>
        <source>A picture of this page with its caption: PNG, SVG or PDF</source>
        <translation>本页面及其图注的图片：PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>repeats it:</source>
        <translation>重现命令：</translation>
    </message>
    <message>
        <source>Command line that repeats what is shown</source>
        <translation>可重现所示内容的命令行</translation>
    </message>
    <message>
        <source>In a terminal it gives the same figures on every host</source>
        <translation>在终端中运行，任何主机上都得到相同的数据</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Put the command line on the clipboard</source>
        <translation>将命令行放入剪贴板</translation>
    </message>
    <message>
        <source>Stopped; runs that are done: %1. Running the same comparison again goes on from there.</source>
        <translation>已停止；已完成的运行：%1。再次运行相同的比较会从此处继续。</translation>
    </message>
    <message>
        <source>No era is chosen; expected two or more to compare</source>
        <translation>未选择版本；需要选两个或更多来比较</translation>
    </message>
    <message>
        <source>No scenario is chosen; expected one or more</source>
        <translation>未选择场景；需要选一个或更多</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>what is shown</source>
        <translation>所示内容</translation>
    </message>
    <message>
        <source>scenarios in several eras, side by side; a model of the slab allocator, no kernel measurement</source>
        <translation>多个版本中的场景，并排显示；这是 slab 分配器的模型，不是内核实测</translation>
    </message>
    <message>
        <source>userspace model of mm/slub.c, not a kernel measurement</source>
        <translation>mm/slub.c 的用户空间模型，不是内核实测</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，在 %2 上</translation>
    </message>
    <message>
        <source>runs so far: %1</source>
        <translation>已完成的运行：%1</translation>
    </message>
    <message>
        <source>There is no command line yet; expected a comparison</source>
        <translation>还没有命令行；需要先有比较</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Copied as text of 72 columns, to be pasted into a mail</source>
        <translation>已复制为 72 列文本，可粘贴到邮件中</translation>
    </message>
    <message>
        <source>There is nothing to copy yet; expected a comparison</source>
        <translation>还没有可复制的内容；需要先有比较</translation>
    </message>
    <message>
        <source>There is nothing to save yet; expected a comparison</source>
        <translation>还没有可保存的内容；需要先有比较</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Captured to %1</source>
        <translation>已截取到 %1</translation>
    </message>
</context>
<context>
    <name>sheafscope::ComparisonModel</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1，在 %2 上</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>not in this era</source>
        <translation>此版本中没有</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>no draws</source>
        <translation>无抽样</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 到 %3）</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>无结论</translation>
    </message>
    <message>
        <source>×%1 faster</source>
        <translation>×%1 更快</translation>
    </message>
    <message>
        <source>×%1 slower</source>
        <translation>×%1 更慢</translation>
    </message>
    <message>
        <source>Median and 5 to 95 % band over the draws of the cost profile, which are the same in every era; no claim where the band of the ratio covers 1</source>
        <translation>开销配置各次抽样的中位数和 5 到 95 % 区间，抽样在每个版本中相同；比值的区间包含 1 时不下结论</translation>
    </message>
    <message>
        <source>This era was not run here, or the figure could not be had</source>
        <translation>此处未运行该版本，或无法得到该数值</translation>
    </message>
    <message>
        <source>%1 in %2: n = %3, minimum %4, median %5, maximum %6</source>
        <translation>%1，版本 %2：n = %3，最小值 %4，中位数 %5，最大值 %6</translation>
    </message>
    <message>
        <source>One run: no interval, so no mark</source>
        <translation>只运行一次：没有区间，因此不作标记</translation>
    </message>
    <message>
        <source>against %1: %2</source>
        <translation>相对于 %1：%2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>draws of the profile (cycles/op, lower is better)</source>
        <translation>开销配置的抽样（cycles/op，越低越好）</translation>
    </message>
    <message>
        <source>What was run, and on which machine</source>
        <translation>运行了什么，在哪台机器上</translation>
    </message>
    <message>
        <source>What was counted, its unit and which way is better</source>
        <translation>计数的内容、单位，以及越高还是越低为好</translation>
    </message>
    <message>
        <source>Mean of the runs with its 95 % interval, the change to each base, and all runs on one axis a row</source>
        <translation>各次运行的均值及其 95 % 区间、相对于每个基准的变化，以及画在每行同一坐标轴上的所有运行</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>%1（基准）</translation>
    </message>
</context>
<context>
    <name>sheafscope::ComparisonTable</name>
    <message>
        <source>Counted in exact mode: the same on every host</source>
        <translation>以精确模式计数：在任何主机上都相同</translation>
    </message>
    <message>
        <source>Modelled kernel cost: counts × a cost profile, not measured</source>
        <translation>建模的内核开销：计数 × 开销配置，非实测</translation>
    </message>
    <message>
        <source>Host throughput of this program, not of a kernel</source>
        <translation>本程序的主机吞吐量，不是内核的吞吐量</translation>
    </message>
    <message>
        <source>Operations a second of our own code on this host, an era a column. They come from result files of compare --throughput: open or drop one here.</source>
        <translation>我们自己的代码在本主机上每秒的操作数，每个版本一列。数据来自 compare --throughput 的结果文件：请在此打开或拖入。</translation>
    </message>
    <message>
        <source>A row a metric, a column an era: mean, 95 % interval, change to the base, all runs. Choose eras and scenarios at the left and press Run, or open or drop a result file.</source>
        <translation>每个指标一行，每个版本一列：均值、95 % 区间、相对于基准的变化、所有运行。在左侧选择版本和场景，然后按“运行比较”；或者打开、拖入结果文件。</translation>
    </message>
    <message>
        <source>rows of zeros too</source>
        <translation>也显示全零的行</translation>
    </message>
    <message>
        <source>Show metrics too of which every run gave 0</source>
        <translation>也显示所有运行结果均为 0 的指标</translation>
    </message>
    <message>
        <source>Cycles an operation at the profile&apos;s mode; in the last row median and 5 to 95 % band of its draws. </source>
        <translation>代价配置取众数时每个操作的周期数；最后一行为其抽样的中位数和 5 至 95 % 区间。 </translation>
    </message>
    <message>
        <source>Mean ± 95 % interval. </source>
        <translation>均值 ± 95 % 区间。 </translation>
    </message>
    <message>
        <source>Below it the change to %1; negative is worse, (R) or (I) only where the two 95 % intervals do not overlap. </source>
        <translation>其下为相对 %1 的变化；负值表示变差，仅当两个 95 % 区间不重叠时才标 (R) 或 (I)。 </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>One run: no interval is possible, so nothing is marked.</source>
        <translation>只有一次运行：无法得出区间，因此不作标记。</translation>
    </message>
    <message>
        <source>Dots: all runs of a row on one axis. n&#xa0;=&#xa0;%1.</source>
        <translation>圆点：一行的所有运行画在同一条轴上。n&#xa0;=&#xa0;%1。</translation>
    </message>
</context>
<context>
    <name>sheafscope::ControlBar</name>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
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
        <translation>控制</translation>
    </message>
    <message>
        <source>era</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Kernel generation whose SLUB is modelled</source>
        <translation>所模拟 SLUB 的内核代</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>What the CPUs do</source>
        <translation>各 CPU 的工作</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>CPUs, NUMA nodes and their memory</source>
        <translation>CPU、NUMA 节点及其内存</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Cache that the panels show in detail</source>
        <translation>各面板详细显示的 cache</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Operations per second of model time, all CPUs together</source>
        <translation>模型时间每秒的操作数，所有 CPU 合计</translation>
    </message>
    <message>
        <source>Kernel generation whose SLUB is modelled: %1</source>
        <translation>所模拟 SLUB 的内核代：%1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>From a file: numactl -H or hwloc XML …</source>
        <translation>来自文件：numactl -H 或 hwloc XML …</translation>
    </message>
    <message>
        <source>From an hwloc synthetic string …</source>
        <translation>来自 hwloc synthetic 字符串 …</translation>
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
        <translation>，正在增长</translation>
    </message>
    <message>
        <source>File name in /sys/kernel/slab/CACHE. ▲: means work off the fast path, and grows now.</source>
        <translation>文件名，位于 /sys/kernel/slab/CACHE。▲：表示快速路径之外的工作，且正在增长。</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Sum over all CPUs since the run began</source>
        <translation>自运行开始以来所有 CPU 的总和</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Growth over the last second of model time</source>
        <translation>模型时间最近一秒的增量</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>Of the CPU selected in the portrait, for the cache in focus</source>
        <translation>全景图中所选 CPU 在当前 cache 上的值</translation>
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
        <translation>筛选计数器</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>no scenario runs</source>
        <translation>没有正在运行的场景</translation>
    </message>
    <message>
        <source>%1 · SLUB %2 · per second of model time</source>
        <translation>%1 · SLUB %2 · 每秒模型时间</translation>
    </message>
</context>
<context>
    <name>sheafscope::Courses</name>
    <message>
        <source>era</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Kernel generation</source>
        <translation>内核的代</translation>
    </message>
    <message>
        <source>model time s</source>
        <translation>模型时间 s</translation>
    </message>
    <message>
        <source>Since the run began</source>
        <translation>自运行开始起</translation>
    </message>
    <message>
        <source>Sheaf fill</source>
        <translation>Sheaf 填充</translation>
    </message>
    <message>
        <source>Slow path</source>
        <translation>慢速路径</translation>
    </message>
    <message>
        <source>Parked memory</source>
        <translation>暂存内存</translation>
    </message>
    <message>
        <source>Slab memory</source>
        <translation>slab 内存</translation>
    </message>
    <message>
        <source>objects in main + spare a CPU, all caches</source>
        <translation>每个 CPU 的 main + spare 中的对象数，所有缓存</translation>
    </message>
    <message>
        <source>% of operations that left their CPU</source>
        <translation>离开本 CPU 的操作所占的 %</translation>
    </message>
    <message>
        <source>bytes in sheaves, barns, cpu slabs, on their way through RCU</source>
        <translation>sheaf、barn、cpu slab 中以及正在经过 RCU 的字节数</translation>
    </message>
    <message>
        <source>bytes of all slabs</source>
        <translation>所有 slab 的字节数</translation>
    </message>
</context>
<context>
    <name>sheafscope::CoursesChart</name>
    <message>
        <source>How sheaf fill, slow path and memory go over time, an era a column on the same axes.</source>
        <translation>Sheaf 填充、慢速路径和内存随时间的变化，每个版本一列，坐标轴相同。</translation>
    </message>
    <message>
        <source>Eras over time</source>
        <translation>各版本随时间的变化</translation>
    </message>
    <message>
        <source>Move the mouse or press the arrow keys: one cursor goes through all eras</source>
        <translation>移动鼠标或按方向键：同一个光标贯穿所有版本</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 与 </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source> · dotted: end of the warm-up</source>
        <translation> · 点线：预热结束</translation>
    </message>
    <message>
        <source> · cursor at %1</source>
        <translation> · 光标位于 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 时</translation>
    </message>
</context>
<context>
    <name>sheafscope::CoursesPage</name>
    <message>
        <source>over each other</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Two eras over each other</source>
        <translation>叠加两个版本</translation>
    </message>
    <message>
        <source>Draw the two chosen eras in the same axes instead of every era in a column of its own</source>
        <translation>把所选的两个版本画在同一坐标轴中，而不是每个版本各占一列</translation>
    </message>
    <message>
        <source>How sheaf fill, slow path and memory go over time in every era: the same axes, one cursor. Run a comparison first, or open a result file.</source>
        <translation>每个版本中 Sheaf 填充、慢速路径和内存随时间的变化：坐标轴相同，共用一个光标。请先运行比较，或打开结果文件。</translation>
    </message>
    <message>
        <source>Following the eras over time</source>
        <translation>正在跟踪各版本随时间的变化</translation>
    </message>
</context>
<context>
    <name>sheafscope::DecisionDetail</name>
    <message>
        <source>Rule, and state before and after</source>
        <translation>规则，以及前后状态</translation>
    </message>
    <message>
        <source>Rule %1 (%2): %3</source>
        <translation>规则 %1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>sheafscope::DecisionLog</name>
    <message>
        <source>main is of no use, spare is: swap them</source>
        <translation>main 用不上，spare 可用：交换两者</translation>
    </message>
    <message>
        <source>node %1 has no barn: on to the slabs</source>
        <translation>节点 %1 没有 barn：转向 slab</translation>
    </message>
    <message>
        <source>swap my empty main for a full sheaf of node %1&apos;s barn, %2 full left: barn_get +1</source>
        <translation>用空的 main 换取节点 %1 的 barn 中的一个满 sheaf，剩 %2 个满 sheaf：barn_get +1</translation>
    </message>
    <message>
        <source>the barn of node %1 has no full sheaf: barn_get_fail +1</source>
        <translation>节点 %1 的 barn 没有满 sheaf：barn_get_fail +1</translation>
    </message>
    <message>
        <source>give my full sheaf to the barn of node %1, %2 full now: barn_put +1</source>
        <translation>把满 sheaf 交给节点 %1 的 barn，现有 %2 个满 sheaf：barn_put +1</translation>
    </message>
    <message>
        <source>the barn of node %1 takes no more full sheaves: barn_put_fail +1</source>
        <translation>节点 %1 的 barn 不再接收满 sheaf：barn_put_fail +1</translation>
    </message>
    <message>
        <source>take an empty sheaf from the barn of node %1, %2 empty left</source>
        <translation>从节点 %1 的 barn 取一个空 sheaf，剩 %2 个空 sheaf</translation>
    </message>
    <message>
        <source>leave an empty sheaf in the barn of node %1, %2 empty now</source>
        <translation>把一个空 sheaf 留在节点 %1 的 barn，现有 %2 个空 sheaf</translation>
    </message>
    <message>
        <source>allocate a new sheaf: sheaf_alloc +1</source>
        <translation>分配新 sheaf：sheaf_alloc +1</translation>
    </message>
    <message>
        <source>free a sheaf: sheaf_free +1</source>
        <translation>释放 sheaf：sheaf_free +1</translation>
    </message>
    <message>
        <source>refill the sheaf with %1 objects from slabs: sheaf_refill +%1</source>
        <translation>从 slab 取 %1 个对象 refill 该 sheaf：sheaf_refill +%1</translation>
    </message>
    <message>
        <source>flush %1 objects from the sheaf to their slabs: sheaf_flush +%1</source>
        <translation>从 sheaf flush %1 个对象回各自的 slab：sheaf_flush +%1</translation>
    </message>
    <message>
        <source>the wanted node is another one: alloc_node_mismatch +1</source>
        <translation>所需节点是另一个：alloc_node_mismatch +1</translation>
    </message>
    <message>
        <source>one object straight from a slab, search node %1: alloc_slowpath +1</source>
        <translation>直接从 slab 取一个对象，查找节点 %1：alloc_slowpath +1</translation>
    </message>
    <message>
        <source>slab %1 is on the partial list: take from it</source>
        <translation>slab %1 在 partial 链表上：从中取</translation>
    </message>
    <message>
        <source>no partial slab: new slab %1 from the page allocator: alloc_slab +1</source>
        <translation>没有 partial slab：从页分配器得到新 slab %1：alloc_slab +1</translation>
    </message>
    <message>
        <source>slab %1 is empty and not needed: give its pages back: free_slab +1</source>
        <translation>slab %1 已空且不需要：归还其页：free_slab +1</translation>
    </message>
    <message>
        <source>the object is of node %1, the CPU on node %2: not into a sheaf</source>
        <translation>对象属于节点 %1，CPU 在节点 %2：不进入 sheaf</translation>
    </message>
    <message>
        <source>free the object to slab %1: free_slowpath +1</source>
        <translation>把对象释放到 slab %1：free_slowpath +1</translation>
    </message>
    <message>
        <source>slab %1 was full: to its node&apos;s partial list: free_add_partial +1</source>
        <translation>slab %1 原本已满：放入其节点的 partial 链表：free_add_partial +1</translation>
    </message>
    <message>
        <source>take the top object of the prefilled sheaf, %1 left</source>
        <translation>取预填 sheaf 顶部的对象，剩 %1 个</translation>
    </message>
    <message>
        <source>the prefilled sheaf has %1 objects, as many as wanted: nothing to refill</source>
        <translation>预填 sheaf 有 %1 个对象，已满足需要：无需 refill</translation>
    </message>
    <message>
        <source>the prefilled sheaf comes back with %1 objects and is my spare: sheaf_return_fast +1</source>
        <translation>预填 sheaf 带着 %1 个对象归还，成为 spare：sheaf_return_fast +1</translation>
    </message>
    <message>
        <source>the rcu_free sheaf is full with %1 objects: it waits for a grace period</source>
        <translation>rcu_free sheaf 已满，含 %1 个对象：等待宽限期</translation>
    </message>
    <message>
        <source>not into a sheaf: the object waits for a grace period in kvfree_rcu&apos;s own batch</source>
        <translation>不进入 sheaf：对象在 kvfree_rcu 自己的批次中等待宽限期</translation>
    </message>
    <message>
        <source>no page could be had: the allocation fails</source>
        <translation>得不到页：分配失败</translation>
    </message>
    <message>
        <source>Operation %1 on CPU %2, %3: %4</source>
        <translation>操作 %1，CPU %2，%3：%4</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>what</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>规则 %1：%2</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>sheafscope::DecisionPanel</name>
    <message>
        <source>alloc</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>free</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>main has an object: take the top one</source>
        <translation>main 有对象：取顶部的一个</translation>
    </message>
    <message>
        <source>main has room: put the object on top</source>
        <translation>main 有空位：把对象放到顶部</translation>
    </message>
    <message>
        <source>rcu_free has room: the object waits there for a grace period</source>
        <translation>rcu_free 有空位：对象在其中等待宽限期</translation>
    </message>
    <message>
        <source>nothing was allocated or freed: the object travels to another CPU or waits</source>
        <translation>没有分配也没有释放：对象转到另一个 CPU 或在等待</translation>
    </message>
    <message>
        <source>one step, no choice</source>
        <translation>只有一步，无需选择</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>某个 cache</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>决策日志</translation>
    </message>
    <message>
        <source>why each operation left the fast path</source>
        <translation>每个操作为何离开快速路径</translation>
    </message>
    <message>
        <source>Each step of an operation is told here in a sentence. Pause, then press Step to run one operation.</source>
        <translation>操作的每一步都在这里用一句话说明。先暂停，再按“单步”运行一个操作。</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Choose a line to see its rule and the state before and after; Enter goes back to that moment</source>
        <translation>选中一行可查看其规则和前后状态；按 Enter 回到那一刻</translation>
    </message>
</context>
<context>
    <name>sheafscope::DecisionRules</name>
    <message>
        <source>Before anything is shared with others the CPU looks at its own spare: an allocation wants a spare with objects, a free one with room. The swap takes no lock and counts nothing.</source>
        <translation>在动用任何共享的东西之前，CPU 先看自己的 spare：分配需要有对象的 spare，释放需要有空位的 spare。这次交换不取锁，也不计数。</translation>
    </message>
    <message>
        <source>A CPU uses the barn of the node it is on. Every online node has one.</source>
        <translation>CPU 使用所在节点的 barn。每个在线节点都有一个。</translation>
    </message>
    <message>
        <source>A barn belongs to the record of a node, and only a node with memory has a record. On a CPU of a node without memory the sheaves cannot be exchanged or refilled.</source>
        <translation>barn 属于节点的记录，只有带内存的节点才有记录。在无内存节点的 CPU 上，sheaf 既不能交换也不能 refill。</translation>
    </message>
    <message>
        <source>If the barn has a full sheaf it is exchanged for the empty main: one lock for a whole sheaf of objects. Last in, first out, and no limit is looked at.</source>
        <translation>如果 barn 有满 sheaf，就用它换下空的 main：一次取锁换来整个 sheaf 的对象。后进先出，不检查上限。</translation>
    </message>
    <message>
        <source>The barn has no full sheaf. Only a caller that may block goes on to refill one; any other one gets a single object from the slabs.</source>
        <translation>barn 没有满 sheaf。只有可以阻塞的调用者才会继续去 refill 一个；其他调用者只从 slab 得到一个对象。</translation>
    </message>
    <message>
        <source>The barn has no full sheaf. An empty one is refilled from the slabs, unless the caller may not even spin for a lock.</source>
        <translation>barn 没有满 sheaf。从 slab refill 一个空 sheaf，除非调用者连自旋等锁都不允许。</translation>
    </message>
    <message>
        <source>Main and spare are full: main goes to the barn as a whole and an empty sheaf takes its place. The limit of full sheaves is looked at only when one is exchanged for an empty one of the barn. An rcu_free sheaf goes the same way when its grace period has ended (6.9).</source>
        <translation>main 和 spare 都满：main 整个进入 barn，由一个空 sheaf 取代。只有与 barn 中的空 sheaf 交换时才检查满 sheaf 的上限。rcu_free sheaf 在宽限期结束后也走同样的路（6.9）。</translation>
    </message>
    <message>
        <source>The barn has as many full sheaves as it takes. The spare is flushed to its slabs, object by object under the list locks, and main becomes the spare.</source>
        <translation>barn 的满 sheaf 已达上限。spare 被 flush 回各 slab，在 list_lock 下逐个对象进行，main 变为 spare。</translation>
    </message>
    <message>
        <source>An empty sheaf is needed and the CPU has none: the first empty one of the barn is taken.</source>
        <translation>需要一个空 sheaf 而 CPU 没有：取 barn 中的第一个空 sheaf。</translation>
    </message>
    <message>
        <source>The refilled sheaf becomes main. The CPU has a spare already, so the old empty main goes to the barn, whatever the limit says.</source>
        <translation>refill 后的 sheaf 成为 main。CPU 已有 spare，因此旧的空 main 进入 barn，不管上限。</translation>
    </message>
    <message>
        <source>The refilled sheaf becomes main and the old empty one goes to the barn, whatever the limit says; the next miss takes it back from there.</source>
        <translation>refill 后的 sheaf 成为 main，旧的空 sheaf 进入 barn，不管上限；下次未命中再从那里取回。</translation>
    </message>
    <message>
        <source>Nobody has an empty sheaf, so one is allocated: a kmalloc of 32 bytes and 8 for each object, which is an allocation in a kmalloc cache of its own.</source>
        <translation>哪里都没有空 sheaf，于是分配一个：kmalloc 32 字节，每个对象再加 8 字节，这本身也是在某个 kmalloc cache 中的一次分配。</translation>
    </message>
    <message>
        <source>A sheaf that nobody can keep is freed: after a refill that failed, a flush or a shrink, or when the barn takes no more.</source>
        <translation>没有去处的 sheaf 被释放：refill 失败、flush 或收缩之后，或 barn 不再接收时。</translation>
    </message>
    <message>
        <source>A sheaf is filled up to its capacity by a bulk allocation through the cpu slab.</source>
        <translation>通过 cpu slab 批量分配，把 sheaf 填到其容量。</translation>
    </message>
    <message>
        <source>A sheaf is filled up to its capacity: first from the partial list of the nearest node, then from other nodes that have more than min_partial partial slabs, then from new slabs.</source>
        <translation>把 sheaf 填到其容量：先取最近节点的 partial 链表，再取 partial slab 多于 min_partial 的其他节点，最后取新 slab。</translation>
    </message>
    <message>
        <source>All objects of a sheaf go back to the slabs they came from, grouped by slab as far as three slabs of looking ahead find them.</source>
        <translation>sheaf 的所有对象回到各自来源的 slab，按 slab 分组，分组时最多向前看三个 slab。</translation>
    </message>
    <message>
        <source>The node asked for is not that of the cpu slab, or not that of the CPU or of the top object of main: the sheaf is passed by, and a cpu slab of another node is put away.</source>
        <translation>请求的节点不是 cpu slab 的节点，或不是 CPU 的节点或 main 顶部对象的节点：绕过 sheaf，其他节点的 cpu slab 被收起。</translation>
    </message>
    <message>
        <source>The node asked for is not that of the CPU, or the top object of main is of another node: the sheaves cannot serve it.</source>
        <translation>请求的节点不是 CPU 的节点，或 main 顶部的对象属于另一个节点：sheaf 无法满足。</translation>
    </message>
    <message>
        <source>The private list of the cpu slab is empty: look at the slab&apos;s shared list, the cpu partial list, then the node&apos;s partial list.</source>
        <translation>cpu slab 的私有链表已空：依次查看该 slab 的共享链表、cpu partial 链表、节点的 partial 链表。</translation>
    </message>
    <message>
        <source>One object, and only one, is taken under the list lock of the node. Nothing is cached for the next allocation.</source>
        <translation>在节点的 list_lock 下取一个对象，且只取一个。不为下次分配缓存任何东西。</translation>
    </message>
    <message>
        <source>The first slab of the node&apos;s partial list becomes the cpu slab; some more go to the cpu partial list.</source>
        <translation>节点 partial 链表的第一个 slab 成为 cpu slab；另有若干进入 cpu partial 链表。</translation>
    </message>
    <message>
        <source>The first object of the first slab on the node&apos;s partial list; the slab leaves the list only if that was its last one.</source>
        <translation>节点 partial 链表上第一个 slab 的第一个对象；只有取走其最后一个对象时，该 slab 才离开链表。</translation>
    </message>
    <message>
        <source>No list has a slab to give: pages are taken from the page allocator, near the CPU if possible, and become the cpu slab.</source>
        <translation>没有链表能提供 slab：从页分配器取页，尽可能靠近 CPU，并成为 cpu slab。</translation>
    </message>
    <message>
        <source>No list has a slab to give: pages are taken from the page allocator, near the CPU if possible. What is left of the slab goes to the head of its node&apos;s partial list.</source>
        <translation>没有链表能提供 slab：从页分配器取页，尽可能靠近 CPU。slab 的剩余部分放到其节点 partial 链表的头部。</translation>
    </message>
    <message>
        <source>The slab has no object in use and its node has min_partial partial slabs already: its pages go back.</source>
        <translation>slab 没有在用对象，且其节点已有 min_partial 个 partial slab：归还其页。</translation>
    </message>
    <message>
        <source>Only objects of the CPU&apos;s own node go into its sheaves, unless that node has no normal memory. Then any object may. This one goes straight to its slab.</source>
        <translation>只有 CPU 自身节点的对象才进入其 sheaf，除非该节点没有普通内存，那时任何对象都可以。这个对象直接回到其 slab。</translation>
    </message>
    <message>
        <source>Only objects of the CPU&apos;s own node go into its sheaves. This one goes straight to its slab.</source>
        <translation>只有 CPU 自身节点的对象才进入其 sheaf。这个对象直接回到其 slab。</translation>
    </message>
    <message>
        <source>The object joins the shared list of its slab with one compare-and-exchange; a slab that was full goes to this CPU&apos;s partial list.</source>
        <translation>对象通过一次比较并交换加入其 slab 的共享链表；原本已满的 slab 进入该 CPU 的 partial 链表。</translation>
    </message>
    <message>
        <source>The object joins the free list of its slab. The list lock is taken only if the slab was full, or is empty now.</source>
        <translation>对象加入其 slab 的空闲链表。只有 slab 原本已满或现在变空时才取 list_lock。</translation>
    </message>
    <message>
        <source>A slab with a free object again is put at the tail of its node&apos;s partial list.</source>
        <translation>重新有空闲对象的 slab 放到其节点 partial 链表的尾部。</translation>
    </message>
    <message>
        <source>A slab that was full has a free object again: it is put at the tail of its node&apos;s partial list.</source>
        <translation>原本已满的 slab 重新有了空闲对象：放到其节点 partial 链表的尾部。</translation>
    </message>
    <message>
        <source>An allocation from a prefilled sheaf pops its top object. Nothing is counted, and there is no fallback when it is empty.</source>
        <translation>从预填 sheaf 分配时弹出其顶部对象。不计数，为空时也没有后备。</translation>
    </message>
    <message>
        <source>A prefilled sheaf with enough objects stays as it is.</source>
        <translation>对象足够的预填 sheaf 保持不变。</translation>
    </message>
    <message>
        <source>A prefilled sheaf that comes back to a CPU without a spare becomes its spare, whatever its fill.</source>
        <translation>预填 sheaf 归还到没有 spare 的 CPU 时，不论填充多少都成为其 spare。</translation>
    </message>
    <message>
        <source>The rcu_free sheaf is full: it is handed to RCU as a whole, and goes to the barn after the grace period.</source>
        <translation>rcu_free sheaf 已满：整个交给 RCU，宽限期之后进入 barn。</translation>
    </message>
    <message>
        <source>The object cannot go into an rcu_free sheaf: it is of another node, or there is none to be had. It waits in the classic batch, which is freed past the sheaves.</source>
        <translation>对象不能进入 rcu_free sheaf：它属于另一个节点，或得不到 rcu_free sheaf。它在传统批次中等待，释放时绕过 sheaf。</translation>
    </message>
    <message>
        <source>No node that may serve the request has pages: it fails.</source>
        <translation>可满足该请求的节点都没有页：请求失败。</translation>
    </message>
    <message>
        <source>An object of this CPU&apos;s cpu slab joins its private list without a lock.</source>
        <translation>属于该 CPU 的 cpu slab 的对象无锁加入其私有链表。</translation>
    </message>
    <message>
        <source>The first object of the cpu slab&apos;s private list, without a lock.</source>
        <translation>cpu slab 私有链表的第一个对象，无锁。</translation>
    </message>
</context>
<context>
    <name>sheafscope::DiagnosticsDock</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>What looking costs</source>
        <translation>观察的开销</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>paint a frame</source>
        <translation>绘制一帧</translation>
    </message>
    <message>
        <source>Time to paint all panels once, moving mean; 8 ms is the budget</source>
        <translation>绘制全部面板一次的时间，移动平均；预算为 8 ms</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Pictures that were drawn in the last half second</source>
        <translation>最近半秒内绘制的画面</translation>
    </message>
    <message>
        <source>operations a second</source>
        <translation>每秒操作数</translation>
    </message>
    <message>
        <source>Of the model, in wall-clock time</source>
        <translation>模型的操作数，按实际时间计</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Time the sampler takes, as a share of one CPU</source>
        <translation>采样器耗时，以占一个 CPU 的比例表示</translation>
    </message>
    <message>
        <source>dropped rows</source>
        <translation>丢弃的行</translation>
    </message>
    <message>
        <source>Samples that came too fast to be kept; 0 is normal</source>
        <translation>来得太快而未能保留的样本；0 为正常</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Recorded model time; older samples are thinned out, not lost</source>
        <translation>已记录的模型时间；较旧的样本会变稀疏，但不会丢失</translation>
    </message>
    <message>
        <source>memory of the history</source>
        <translation>历史占用的内存</translation>
    </message>
    <message>
        <source>Bounded: it stops growing when the rings are full</source>
        <translation>有上限：环形缓冲区满后不再增长</translation>
    </message>
    <message>
        <source>memory of the program</source>
        <translation>程序占用的内存</translation>
    </message>
    <message>
        <source>In RAM, all of it: model, history and window</source>
        <translation>RAM 中的全部：模型、历史和窗口</translation>
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
        <translation>哪一个代价多大？ …</translation>
    </message>
    <message>
        <source>Why: mechanisms that differ</source>
        <translation>原因：不同的机制</translation>
    </message>
    <message>
        <source>The mechanisms in which two eras differ, each in a sentence and with its commit. Run a comparison, or choose two eras that differ.</source>
        <translation>两个版本之间不同的机制，每个用一句话说明并附其 commit。请运行比较，或选择两个有差异的版本。</translation>
    </message>
    <message>
        <source>Counters that differ, the largest difference first</source>
        <translation>有差异的计数器，差异最大的在前</translation>
    </message>
    <message>
        <source>Every counter of every cache in both eras, in the order of the difference. Run a comparison, or open a result file that keeps its counters.</source>
        <translation>每个缓存的每个计数器在两个版本中的值，按差异大小排列。请运行比较，或打开保存了计数器的结果文件。</translation>
    </message>
    <message>
        <source>Climb the ladder between these eras</source>
        <translation>在这两个版本之间逐级运行阶梯</translation>
    </message>
    <message>
        <source>Applies the mechanisms one after another and gives each its share of the difference</source>
        <translation>依次应用各个机制，并给出每个机制在差异中的份额</translation>
    </message>
</context>
<context>
    <name>sheafscope::DiffersDialog</name>
    <message>
        <source>What differs</source>
        <translation>差异所在</translation>
    </message>
    <message>
        <source>Choose a preset or a file: what differs is named here.</source>
        <translation>选择一个预设或文件：这里会列出差异。</translation>
    </message>
    <message>
        <source>The running scenario differs from …</source>
        <translation>正在运行的场景不同于 …</translation>
    </message>
    <message>
        <source>The other scenario</source>
        <translation>另一个场景</translation>
    </message>
    <message>
        <source>A preset or workload; a file with the button at the right</source>
        <translation>预设或工作负载；选择文件请用右侧按钮</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>选择 …</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>文件(&amp;F) …</translation>
    </message>
    <message>
        <source>Scenario file</source>
        <translation>场景文件</translation>
    </message>
    <message>
        <source>Compare with a scenario file</source>
        <translation>与场景文件比较</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>They run the same: the scenarios are equal.</source>
        <translation>两者的运行相同：场景没有差异。</translation>
    </message>
    <message>
        <source>Things in which they differ: %1</source>
        <translation>不同之处的数量：%1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>场景 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>sheafscope::EraPairBar</name>
    <message>
        <source>of</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scenario and machine</source>
        <translation>场景与机器</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>The era on the left</source>
        <translation>左侧的版本</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The era on the right</source>
        <translation>右侧的版本</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，在 %2 上</translation>
    </message>
</context>
<context>
    <name>sheafscope::Explain</name>
    <message>
        <source>Offer</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>The run could not be repeated: %1</source>
        <translation>无法重复该运行：%1</translation>
    </message>
    <message>
        <source>No way back: %1.</source>
        <translation>无法后退：%1。</translation>
    </message>
    <message>
        <source>No way back: %1. In exact mode one operation runs at a time, in an order that follows from the seed.</source>
        <translation>无法后退：%1。在精确模式下，每次只运行一个操作，顺序由种子决定。</translation>
    </message>
    <message>
        <source>Run it in exact mode</source>
        <translation>以精确模式运行</translation>
    </message>
    <message>
        <source>Run the same scenario again, one operation at a time</source>
        <translation>重新运行同一场景，每次一个操作</translation>
    </message>
    <message>
        <source>Point at a moment in a plot first: the operation behind it is looked for.</source>
        <translation>请先指向曲线图中的某一时刻：随后会查找其背后的操作。</translation>
    </message>
    <message>
        <source>All tours …</source>
        <translation>所有导览 …</translation>
    </message>
    <message>
        <source>Choose one of the tours</source>
        <translation>选择一个导览</translation>
    </message>
    <message>
        <source>New here? A tour takes less than five minutes:</source>
        <translation>初次使用？一个导览不到五分钟：</translation>
    </message>
    <message>
        <source>A tour of your own</source>
        <translation>自己的导览</translation>
    </message>
    <message>
        <source>Tours (*.json)</source>
        <translation>导览 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>Go back by one operation; the run is repeated from its seed (exact mode)</source>
        <translation>后退一个操作；从种子开始重复运行（精确模式）</translation>
    </message>
    <message>
        <source>◂ step</source>
        <translation>◂ 单步</translation>
    </message>
    <message>
        <source>Step back 10</source>
        <translation>后退 10 步</translation>
    </message>
    <message>
        <source>Go back by ten operations (exact mode)</source>
        <translation>后退十个操作（精确模式）</translation>
    </message>
    <message>
        <source>Step the selected &amp;CPU</source>
        <translation>单步所选 CPU(&amp;C)</translation>
    </message>
    <message>
        <source>Go on until the selected CPU has executed one operation</source>
        <translation>继续运行，直到所选 CPU 执行完一个操作</translation>
    </message>
    <message>
        <source>S&amp;low motion</source>
        <translation>慢动作(&amp;L)</translation>
    </message>
    <message>
        <source>Operation by operation, slow enough to watch every exchange</source>
        <translation>逐个操作进行，慢到足以看清每次交换</translation>
    </message>
    <message>
        <source>&amp;Go to the operation behind the cursor</source>
        <translation>转到光标处的操作(&amp;G)</translation>
    </message>
    <message>
        <source>Find the operation that made the curve move at the cursor, and step over it (exact mode); a click into a plot does the same while paused</source>
        <translation>找到使曲线在光标处变化的操作并单步执行（精确模式）；暂停时单击曲线图效果相同</translation>
    </message>
    <message>
        <source>Run in e&amp;xact mode</source>
        <translation>以精确模式运行(&amp;X)</translation>
    </message>
    <message>
        <source>Run the same scenario again, one operation at a time: then it can go back</source>
        <translation>重新运行同一场景，每次一个操作：这样就能后退</translation>
    </message>
    <message>
        <source>Run in co&amp;ncurrent mode</source>
        <translation>以并发模式运行(&amp;N)</translation>
    </message>
    <message>
        <source>Run the same scenario again with several CPUs at the same time</source>
        <translation>重新运行同一场景，多个 CPU 同时运行</translation>
    </message>
    <message>
        <source>&amp;Do it yourself</source>
        <translation>亲手操作(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Allocate</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <source>Allocate one object of the shown cache on the selected CPU</source>
        <translation>在所选 CPU 上分配所示 cache 的一个对象</translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <translation>释放(&amp;F)</translation>
    </message>
    <message>
        <source>Free the object allocated by hand last, on the selected CPU</source>
        <translation>在所选 CPU 上释放最近手动分配的对象</translation>
    </message>
    <message>
        <source>Free a&amp;ll by hand</source>
        <translation>释放所有手动分配的对象(&amp;L)</translation>
    </message>
    <message>
        <source>Free all objects that were allocated by hand</source>
        <translation>释放所有手动分配的对象</translation>
    </message>
    <message>
        <source>Free through &amp;RCU</source>
        <translation>通过 RCU 释放(&amp;R)</translation>
    </message>
    <message>
        <source>kfree_rcu the object allocated by hand last, on the selected CPU</source>
        <translation>在所选 CPU 上对最近手动分配的对象执行 kfree_rcu</translation>
    </message>
    <message>
        <source>End a &amp;grace period</source>
        <translation>结束宽限期(&amp;G)</translation>
    </message>
    <message>
        <source>What waits for RCU is done now</source>
        <translation>等待 RCU 的工作立即完成</translation>
    </message>
    <message>
        <source>&amp;Prefill a sheaf</source>
        <translation>预填 sheaf(&amp;P)</translation>
    </message>
    <message>
        <source>Take a sheaf with at least ten objects, as a maple tree does</source>
        <translation>取一个至少有十个对象的 sheaf，如同 maple tree 的做法</translation>
    </message>
    <message>
        <source>&amp;Take from the prefilled sheaf</source>
        <translation>从预填充的 sheaf 取对象(&amp;T)</translation>
    </message>
    <message>
        <source>Allocate from the sheaf that was prefilled by hand; it cannot fail while it has objects</source>
        <translation>从手动预填充的 sheaf 分配；只要其中还有对象就不会失败</translation>
    </message>
    <message>
        <source>Ret&amp;urn the prefilled sheaf</source>
        <translation>归还预填充的 sheaf(&amp;U)</translation>
    </message>
    <message>
        <source>Give the prefilled sheaf back</source>
        <translation>交还预填充的 sheaf</translation>
    </message>
    <message>
        <source>&amp;Shrink the cache</source>
        <translation>收缩缓存(&amp;S)</translation>
    </message>
    <message>
        <source>Flush all sheaves and barns of the shown cache and give empty slabs back</source>
        <translation>flush 所显示缓存的全部 sheaf 和 barn，并归还空的 slab</translation>
    </message>
    <message>
        <source>CPU &amp;offline or online</source>
        <translation>CPU 下线或上线(&amp;O)</translation>
    </message>
    <message>
        <source>Take the selected CPU offline, or bring it back</source>
        <translation>让所选 CPU 下线，或使其恢复</translation>
    </message>
    <message>
        <source>Fill the &amp;node</source>
        <translation>占满节点(&amp;N)</translation>
    </message>
    <message>
        <source>Something else takes all memory of the selected node</source>
        <translation>由其他用途占用所选节点的全部内存</translation>
    </message>
    <message>
        <source>&amp;Empty the node</source>
        <translation>清空节点(&amp;E)</translation>
    </message>
    <message>
        <source>Give back what filled the selected node</source>
        <translation>归还占满所选节点的内存</translation>
    </message>
    <message>
        <source>&amp;Double the sheaf capacity</source>
        <translation>sheaf 容量加倍(&amp;D)</translation>
    </message>
    <message>
        <source>The sheaves of the shown cache take twice as many objects (what-if)</source>
        <translation>所显示缓存的 sheaf 可容纳两倍的对象（假设分析）</translation>
    </message>
    <message>
        <source>&amp;Halve the sheaf capacity</source>
        <translation>sheaf 容量减半(&amp;H)</translation>
    </message>
    <message>
        <source>The sheaves of the shown cache take half as many objects (what-if)</source>
        <translation>所显示缓存的 sheaf 只容纳一半的对象（假设分析）</translation>
    </message>
    <message>
        <source>A &amp;click allocates</source>
        <translation>单击即分配(&amp;C)</translation>
    </message>
    <message>
        <source>Left click on a CPU allocates there, right click frees, Shift and right click frees through RCU</source>
        <translation>左键单击 CPU 即在其上分配，右键单击释放，Shift 加右键单击经 RCU 释放</translation>
    </message>
    <message>
        <source>Follow an ob&amp;ject</source>
        <translation>跟踪对象(&amp;J)</translation>
    </message>
    <message>
        <source>Follow the object handled by hand last, or the one on top of the selected CPU&apos;s main sheaf</source>
        <translation>跟踪最近一次手动操作的对象，或所选 CPU 的 main sheaf 顶部的对象</translation>
    </message>
    <message>
        <source>Run until the object &amp;moves</source>
        <translation>运行到对象移动(&amp;M)</translation>
    </message>
    <message>
        <source>Go on until the followed object is somewhere else</source>
        <translation>继续运行，直到所跟踪的对象到了别处</translation>
    </message>
    <message>
        <source>Follow no object</source>
        <translation>停止跟踪对象</translation>
    </message>
    <message>
        <source>Leave the object alone</source>
        <translation>不再跟踪该对象</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>/Tours</source>
        <translation>/导览</translation>
    </message>
    <message>
        <source>&amp;Tours …</source>
        <translation>导览(&amp;T) …</translation>
    </message>
    <message>
        <source>Choose a tour; each takes less than five minutes</source>
        <translation>选择一个导览；每个用时不到五分钟</translation>
    </message>
    <message>
        <source>&amp;Where to begin</source>
        <translation>从哪里开始(&amp;W)</translation>
    </message>
    <message>
        <source>Show the strip of the first start</source>
        <translation>显示首次启动时的提示条</translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation>从文件(&amp;F) …</translation>
    </message>
    <message>
        <source>Take a tour of your own</source>
        <translation>使用自己的导览</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation>继续导览</translation>
    </message>
    <message>
        <source>Step be&amp;fore</source>
        <translation>上一步(&amp;F)</translation>
    </message>
    <message>
        <source>Look at the step before</source>
        <translation>查看上一步</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>演示给我看(&amp;S)</translation>
    </message>
    <message>
        <source>Let the tour do what it asks for</source>
        <translation>让导览执行它所要求的操作</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>Answer the tour&apos;s question</source>
        <translation>回答导览的问题</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>退出导览(&amp;L)</translation>
    </message>
    <message>
        <source>Leave the tour and return to what ran</source>
        <translation>退出导览，回到之前运行的内容</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>What every word, panel and counter means; opens at the panel that has the focus</source>
        <translation>各个术语、面板和计数器的含义；打开时定位到有焦点的面板</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Click something to learn what it is</source>
        <translation>单击某处，了解它是什么</translation>
    </message>
</context>
<context>
    <name>sheafscope::FigureView</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>筛选表格</translation>
    </message>
    <message>
        <source>Shows only rows that contain this</source>
        <translation>只显示包含此内容的行</translation>
    </message>
</context>
<context>
    <name>sheafscope::GalleryDialog</name>
    <message>
        <source>Gallery: one scenario a question</source>
        <translation>场景库：一个问题一个场景</translation>
    </message>
    <message>
        <source>Find a question: barn, capacity, memory …</source>
        <translation>查找问题：barn、容量、内存 …</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>查找问题</translation>
    </message>
    <message>
        <source>Shows the scenarios whose words contain all of these</source>
        <translation>显示文字中包含所有这些词的场景</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>看什么</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>No scenario has all of these words.</source>
        <translation>没有场景包含所有这些词。</translation>
    </message>
</context>
<context>
    <name>sheafscope::Glossary</name>
    <message>
        <source>Grows when</source>
        <translation>何时增长</translation>
    </message>
    <message>
        <source>A high value means</source>
        <translation>数值高意味着</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试一试</translation>
    </message>
</context>
<context>
    <name>sheafscope::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sheafscope::HandsOn</name>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Do it yourself</source>
        <translation>亲自动手</translation>
    </message>
</context>
<context>
    <name>sheafscope::JobStrip</name>
    <message>
        <source>Work in progress</source>
        <translation>正在进行的工作</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>正在做什么</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>取消工作</translation>
    </message>
    <message>
        <source>Stop this work; what runs now goes on</source>
        <translation>停止这项工作；正在运行的内容继续</translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation>%1：正在停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, about %3 left</source>
        <translation>%1：%2，约剩 %3</translation>
    </message>
</context>
<context>
    <name>sheafscope::JourneyPanel</name>
    <message>
        <source>operation %1, CPU %2</source>
        <translation>操作 %1，CPU %2</translation>
    </message>
    <message>
        <source>at operation %1</source>
        <translation>在操作 %1</translation>
    </message>
    <message>
        <source>its slab is gone</source>
        <translation>所属 slab 已不存在</translation>
    </message>
    <message>
        <source>free in its slab, node %1</source>
        <translation>在其 slab 中空闲，节点 %1</translation>
    </message>
    <message>
        <source>cpu slab of CPU %1</source>
        <translation>CPU %1 的 cpu slab</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in use, from CPU %1</source>
        <translation>使用中，来自 CPU %1</translation>
    </message>
    <message>
        <source>main of CPU %1</source>
        <translation>CPU %1 的 main</translation>
    </message>
    <message>
        <source>spare of CPU %1</source>
        <translation>CPU %1 的 spare</translation>
    </message>
    <message>
        <source>rcu_free of CPU %1</source>
        <translation>CPU %1 的 rcu_free</translation>
    </message>
    <message>
        <source>barn of node %1</source>
        <translation>节点 %1 的 barn</translation>
    </message>
    <message>
        <source>grace period, CPU %1</source>
        <translation>宽限期，CPU %1</translation>
    </message>
    <message>
        <source>kfree_rcu batch, CPU %1</source>
        <translation>kfree_rcu 批次，CPU %1</translation>
    </message>
    <message>
        <source>a prefilled sheaf</source>
        <translation>预填充的 sheaf</translation>
    </message>
    <message>
        <source>object %1 of slab %2, %3</source>
        <translation>slab %2 的对象 %1，%3</translation>
    </message>
    <message>
        <source>Object&apos;s journey</source>
        <translation>对象的旅程</translation>
    </message>
    <message>
        <source>One object is followed here from its slab through sheaves and barns. Select a CPU and press J to follow the object on top of its main sheaf, then Shift+J to run until it moves.</source>
        <translation>这里跟踪一个对象，看它如何从 slab 经过 sheaf 和 barn。选择一个 CPU，按 J 跟踪其 main sheaf 顶部的对象，再按 Shift+J 运行到它移动为止。</translation>
    </message>
</context>
<context>
    <name>sheafscope::LadderPage</name>
    <message>
        <source>Ladder between two eras</source>
        <translation>两个版本之间的阶梯</translation>
    </message>
    <message>
        <source>Which mechanism costs what: a bar for each step from one era to the other. Choose two eras and press Climb, or ask for it under Why.</source>
        <translation>哪个机制代价多大：从一个版本到另一个版本，每一步一个条形。选择两个版本并按“逐级运行”，或在“原因”下发起。</translation>
    </message>
    <message>
        <source>What each step is worth</source>
        <translation>每一步的贡献</translation>
    </message>
    <message>
        <source>The share of every mechanism in the difference, with its commit, on average over all orders.</source>
        <translation>每个机制在差异中的份额，附其 commit，为所有顺序的平均值。</translation>
    </message>
    <message>
        <source>&amp;Climb</source>
        <translation>逐级运行(&amp;C)</translation>
    </message>
    <message>
        <source>Run every combination of the steps between the two eras</source>
        <translation>运行两个版本之间各步骤的所有组合</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>The era at the top</source>
        <translation>顶端的版本</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The era at the bottom</source>
        <translation>底端的版本</translation>
    </message>
    <message>
        <source>Climbing the ladder</source>
        <translation>正在逐级运行阶梯</translation>
    </message>
    <message>
        <source>There is no ladder yet; expected that one is climbed</source>
        <translation>还没有阶梯；应先逐级运行一次</translation>
    </message>
    <message>
        <source>%1 on %2, %3 to %4</source>
        <translation>%1，在 %2 上，%3 到 %4</translation>
    </message>
</context>
<context>
    <name>sheafscope::LocalityPanel</name>
    <message>
        <source>Locality</source>
        <translation>局部性</translation>
    </message>
    <message>
        <source>objects between CPUs&apos; nodes and slabs&apos; nodes</source>
        <translation>对象在 CPU 所在节点与 slab 所在节点之间的流动</translation>
    </message>
    <message>
        <source>CPU&apos;s node (row), slab&apos;s node (column); refills, flushes and objects past the sheaves; %1</source>
        <translation>CPU 的节点（行），slab 的节点（列）；refill、flush 以及绕过 sheaf 的对象；%1</translation>
    </message>
    <message>
        <source>since the run began</source>
        <translation>自运行开始以来</translation>
    </message>
    <message>
        <source>Select a cache: which nodes&apos; slabs its objects come from is shown here.</source>
        <translation>选择一个缓存：这里显示其对象来自哪些节点的 slab。</translation>
    </message>
    <message>
        <source>the flows of %1 come with the next sample</source>
        <translation>%1 的流动数据随下一次采样给出</translation>
    </message>
    <message>
        <source>taken from slabs</source>
        <translation>取自 slab</translation>
    </message>
    <message>
        <source>given back to slabs</source>
        <translation>归还给 slab</translation>
    </message>
    <message>
        <source>colour: objects, most in yellow; number: share of the row</source>
        <translation>颜色：对象数，最多为黄色；数字：占该行的比例</translation>
    </message>
    <message>
        <source>%1 of all allocations came from sheaves and crossed nothing</source>
        <translation>全部分配中有 %1 来自 sheaf，未跨越任何节点</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2 local</source>
        <translation>%1：%2 本地</translation>
    </message>
    <message>
        <source>n%1</source>
        <translation>n%1</translation>
    </message>
    <message>
        <source>CPUs of node %1 took %2 objects from slabs of node %3: %4 of what they took.</source>
        <translation>节点 %1 的 CPU 从节点 %3 的 slab 取了 %2 个对象：占其所取的 %4。</translation>
    </message>
    <message>
        <source>CPUs of node %1 gave %2 objects back to slabs of node %3: %4 of what they gave back.</source>
        <translation>节点 %1 的 CPU 向节点 %3 的 slab 归还了 %2 个对象：占其所还的 %4。</translation>
    </message>
    <message>
        <source>%1 objects %2, %3 of them on the CPU&apos;s own node.</source>
        <translation>%1 个对象%2，其中 %3 在 CPU 自己的节点上。</translation>
    </message>
    <message>
        <source>CPUs of node %1, slabs of node %2: %3 objects.</source>
        <translation>节点 %1 的 CPU，节点 %2 的 slab：%3 个对象。</translation>
    </message>
    <message>
        <source>Objects that were freed into a sheaf and allocated from it again are not counted.</source>
        <translation>释放到 sheaf 后又从中分配的对象不计入。</translation>
    </message>
    <message>
        <source>%1 of all allocations came from sheaves</source>
        <translation>所有分配中有 %1 来自 sheaf</translation>
    </message>
    <message>
        <source>%1 came from sheaves</source>
        <translation>%1 来自 sheaf</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>取走</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>归还</translation>
    </message>
</context>
<context>
    <name>sheafscope::LocksPanel</name>
    <message>
        <source>Locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>acquisitions and contended share of barn locks and list_locks</source>
        <translation>barn 锁和 list_lock 的获取次数与争用比例</translation>
    </message>
    <message>
        <source>acquisitions, contended share, time waited; %1</source>
        <translation>获取次数、争用比例、等待时间；%1</translation>
    </message>
    <message>
        <source>barn n%1</source>
        <translation>barn n%1</translation>
    </message>
    <message>
        <source>list_lock n%1</source>
        <translation>list_lock n%1</translation>
    </message>
    <message>
        <source>Select a cache: its barn locks and list_locks are shown here.</source>
        <translation>选择一个缓存：这里显示其 barn 锁和 list_lock。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>, waited %1</source>
        <translation>，等待 %1</translation>
    </message>
    <message>
        <source>contended</source>
        <translation>发生争用</translation>
    </message>
    <message>
        <source>acquired at once</source>
        <translation>立即获得</translation>
    </message>
    <message>
        <source>and %1 more that were taken less often</source>
        <translation>另有 %1 个锁获取次数较少</translation>
    </message>
    <message>
        <source>exact mode: one CPU at a time, so no lock ever waits</source>
        <translation>精确模式：同一时刻只运行一个 CPU，因此锁从不等待</translation>
    </message>
    <message>
        <source>The lock of the barn of node %1</source>
        <translation>节点 %1 的 barn 的锁</translation>
    </message>
    <message>
        <source>The list_lock of node %1&apos;s partial list</source>
        <translation>节点 %1 的 partial 链表的 list_lock</translation>
    </message>
    <message>
        <source>%1 was taken %2 times in %3; %4 of it had to wait, %5 of host time in all.</source>
        <translation>%1在 %3 内被获取 %2 次；其中 %4 需要等待，共计主机时间 %5。</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1，%2：</translation>
    </message>
    <message>
        <source>%1: taken %2 times, %3 contended, %4 waited.</source>
        <translation>%1：获取 %2 次，争用 %3，等待 %4。</translation>
    </message>
    <message>
        <source>Exact mode runs one CPU at a time, so no lock ever waits.</source>
        <translation>精确模式同一时刻只运行一个 CPU，因此锁从不等待。</translation>
    </message>
    <message>
        <source>Somebody else held the lock: the CPU had to wait.</source>
        <translation>锁被他人持有：CPU 必须等待。</translation>
    </message>
    <message>
        <source>Nobody held the lock: it was taken without waiting.</source>
        <translation>锁无人持有：无需等待即可取得。</translation>
    </message>
</context>
<context>
    <name>sheafscope::MachineEditor</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Edit or invent …</source>
        <translation>编辑或新建(&amp;E) …</translation>
    </message>
    <message>
        <source>Nodes, CPUs, memory and distances; or paste numactl -H</source>
        <translation>节点、CPU、内存和距离；也可粘贴 numactl -H 的输出</translation>
    </message>
    <message>
        <source>&amp;Run on it</source>
        <translation>在其上运行(&amp;R)</translation>
    </message>
    <message>
        <source>Machine editor</source>
        <translation>机器编辑器</translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>机器名称</translation>
    </message>
    <message>
        <source>A short name without blanks, for files and pictures</source>
        <translation>不含空格的短名称，用于文件和图片</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>CPUs and memory of each node; memory as 64 GiB, 512 MiB, or a number of MiB. Slabs cannot use Movable memory.</source>
        <translation>每个节点的 CPU 和内存；内存写作 64 GiB、512 MiB 或以 MiB 计的数字。slab 不能使用 Movable 内存。</translation>
    </message>
    <message>
        <source>Distances between nodes</source>
        <translation>节点间的距离</translation>
    </message>
    <message>
        <source>As in the SLIT: 10 is the node itself</source>
        <translation>同 SLIT：10 表示节点自身</translation>
    </message>
    <message>
        <source>Text of numactl -H</source>
        <translation>numactl -H 的文本</translation>
    </message>
    <message>
        <source>Paste what numactl -H prints; a quoted or wrapped mail will do</source>
        <translation>粘贴 numactl -H 的输出；邮件中带引用符或折行的也可以</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Normal memory</source>
        <translation>Normal 内存</translation>
    </message>
    <message>
        <source>Movable memory</source>
        <translation>Movable 内存</translation>
    </message>
    <message>
        <source>barn in 7.0</source>
        <translation>7.0 中的 barn</translation>
    </message>
    <message>
        <source>barn in 7.1</source>
        <translation>7.1 中的 barn</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>受影响</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;odes</source>
        <translation>节点(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Distances</source>
        <translation>距离(&amp;D)</translation>
    </message>
    <message>
        <source>numactl -H &amp;text</source>
        <translation>numactl -H 文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add a node</source>
        <translation>添加节点(&amp;A)</translation>
    </message>
    <message>
        <source>A copy of the chosen node, or of the last one</source>
        <translation>所选节点的副本；未选时为最后一个节点的副本</translation>
    </message>
    <message>
        <source>Re&amp;move the node</source>
        <translation>移除节点(&amp;M)</translation>
    </message>
    <message>
        <source>The chosen one, with its CPUs and memory</source>
        <translation>所选节点及其 CPU 和内存</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;E)</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>再次进行该更改</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>No node is affected by the memoryless-node work of 7.1.</source>
        <translation>没有节点受 7.1 无内存节点改动的影响。</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are affected by the memoryless-node work of 7.1: without a barn in 7.0, with one in 7.1.</source>
        <translation>
            <numerusform>%n 个节点受 7.1 无内存节点改动的影响：7.0 中没有 barn，7.1 中有。</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>a distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a new node</source>
        <translation>新节点</translation>
    </message>
    <message>
        <source>node %1 removed</source>
        <translation>移除节点 %1</translation>
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
        <translation>main + spare 中有 %1 个对象</translation>
    </message>
    <message>
        <source>full sheaf in barn</source>
        <translation>barn 中的满 sheaf</translation>
    </message>
    <message>
        <source>empty sheaf</source>
        <translation>空 sheaf</translation>
    </message>
    <message>
        <source>slabs</source>
        <translation>slab</translation>
    </message>
    <message>
        <source>parked in sheaves</source>
        <translation>停放在 sheaf 中</translation>
    </message>
    <message>
        <source>free memory</source>
        <translation>空闲内存</translation>
    </message>
    <message>
        <source>Movable</source>
        <translation>Movable</translation>
    </message>
    <message>
        <source>CPU: cpu slab, not sampled</source>
        <translation>CPU：cpu slab，未采样</translation>
    </message>
    <message>
        <source>CPU: no sheaves</source>
        <translation>CPU：没有 sheaf</translation>
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
        <translation>机器</translation>
    </message>
    <message>
        <source>each CPU: main, spare, rcu_free of %1 objects</source>
        <translation>每个 CPU：main、spare、rcu_free，各 %1 个对象</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 个 CPU</translation>
    </message>
    <message>
        <source>One card for each NUMA node appears here as soon as a scenario runs.</source>
        <translation>场景一运行，这里就为每个 NUMA 节点显示一张卡片。</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Barn of %1: %2 full sheaves and %3 empty ones. The kernel keeps at most %4 full and %5 empty where it looks at the limit.</source>
        <translation>%1 的 barn：%2 个满 sheaf，%3 个空 sheaf。在检查上限之处，内核最多保留 %4 个满的和 %5 个空的。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 slabs on the partial list of %2, by the share of their objects in use (left: none, right: all). %3 slabs or more: a slab that gets empty is given back.</source>
        <translation>%2 的 partial 链表上有 %1 个 slab，按使用中对象的比例排列（左：无，右：全部）。slab 达到 %3 个时，变空的 slab 会被归还。</translation>
    </message>
    <message>
        <source>each CPU: a cpu slab, which is not sampled</source>
        <translation>每个 CPU：一个 cpu slab，未采样</translation>
    </message>
</context>
<context>
    <name>sheafscope::MainWindow</name>
    <message>
        <source>/Theme</source>
        <translation>/主题</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口的颜色</translation>
    </message>
    <message>
        <source>/Layout</source>
        <translation>/布局</translation>
    </message>
    <message>
        <source>/Maximise</source>
        <translation>/最大化</translation>
    </message>
    <message>
        <source>Give %1 the whole window, or put everything back</source>
        <translation>让 %1 占满整个窗口，或全部恢复原状</translation>
    </message>
    <message>
        <source>/Show as table</source>
        <translation>/以表格显示</translation>
    </message>
    <message>
        <source>What %1 shows, as a table that can be read aloud, sorted and copied</source>
        <translation>以表格显示 %1 的内容，可供朗读、排序和复制</translation>
    </message>
    <message>
        <source>&amp;Maximise the panel</source>
        <translation>最大化面板(&amp;M)</translation>
    </message>
    <message>
        <source>Give the panel with the focus the whole window, or put everything back</source>
        <translation>让有焦点的面板占满整个窗口，或全部恢复原状</translation>
    </message>
    <message>
        <source>Show the panel as a &amp;table</source>
        <translation>以表格显示面板(&amp;T)</translation>
    </message>
    <message>
        <source>What the panel with the focus shows, as a table</source>
        <translation>以表格显示有焦点的面板的内容</translation>
    </message>
    <message>
        <source>&amp;Maximise</source>
        <translation>最大化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>恢复(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Detach or put back</source>
        <translation>分离或放回(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Capture …</source>
        <translation>截图(&amp;C) …</translation>
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
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>Large type for a lecture hall</source>
        <translation>适合报告厅的大字体</translation>
    </message>
    <message>
        <source>Reduce&amp;d motion</source>
        <translation>减少动态效果(&amp;D)</translation>
    </message>
    <message>
        <source>Exchanges do not flash and nothing glides</source>
        <translation>交换时不闪烁，也没有滑动</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>全屏(&amp;S)</translation>
    </message>
    <message>
        <source>Use the whole screen, or go back</source>
        <translation>使用整个屏幕，或恢复</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics</source>
        <translation>诊断(&amp;G)</translation>
    </message>
    <message>
        <source>Frame time, cost of sampling, dropped rows and memory</source>
        <translation>帧时间、采样开销、丢弃的行和内存</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S) …</translation>
    </message>
    <message>
        <source>Looks, language, what is remembered</source>
        <translation>外观、语言、记住的内容</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>按键(&amp;K) …</translation>
    </message>
    <message>
        <source>Every command that has a key</source>
        <translation>所有带快捷键的命令</translation>
    </message>
    <message>
        <source>Sheafscope</source>
        <translation>Sheafscope</translation>
    </message>
    <message>
        <source>The model ran out of memory and goes on: %1</source>
        <translation>模型内存耗尽，继续运行：%1</translation>
    </message>
    <message>
        <source>The run has stopped: %1</source>
        <translation>运行已停止：%1</translation>
    </message>
    <message>
        <source>The scenario has come to its end; the history stays. Choose a scenario to run another.</source>
        <translation>场景已结束；历史仍保留。选择一个场景以运行另一个。</translation>
    </message>
    <message>
        <source>Preparing the scenario</source>
        <translation>正在准备场景</translation>
    </message>
    <message>
        <source>%1 on %2, SLUB %3 – Sheafscope</source>
        <translation>%2 上的 %1，SLUB %3 – Sheafscope</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>截图 %1</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Captured to %1, with its text beside it</source>
        <translation>已截图到 %1，文本存于其旁</translation>
    </message>
    <message>
        <source>Machine from a file</source>
        <translation>来自文件的机器</translation>
    </message>
    <message>
        <source>numactl -H text or hwloc XML (*)</source>
        <translation>numactl -H 文本或 hwloc XML (*)</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>Machine from an hwloc synthetic string</source>
        <translation>来自 hwloc synthetic 字符串的机器</translation>
    </message>
    <message>
        <source>For example: pack:2 numa:2(memory=64GiB) core:12 pu:2</source>
        <translation>例如：pack:2 numa:2(memory=64GiB) core:12 pu:2</translation>
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
        <translation>停止所有 CPU 并冻结画面，或继续</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>Execute one operation and say what it did</source>
        <translation>执行一个操作，并说明它做了什么</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Step &amp;10</source>
        <translation>单步 10 次(&amp;1)</translation>
    </message>
    <message>
        <source>Execute ten operations, one after the other</source>
        <translation>依次执行十个操作</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新开始(&amp;R)</translation>
    </message>
    <message>
        <source>Run the same scenario again from its seed</source>
        <translation>以同一种子再次运行同一场景</translation>
    </message>
    <message>
        <source>Restart with the &amp;next seed</source>
        <translation>以下一个种子重新开始(&amp;N)</translation>
    </message>
    <message>
        <source>Run the scenario with other random numbers</source>
        <translation>以另一组随机数运行该场景</translation>
    </message>
    <message>
        <source>&amp;Change the running allocator …</source>
        <translation>更改运行中的分配器(&amp;C) …</translation>
    </message>
    <message>
        <source>Sheaf capacity, barn limits, min_partial, shrink, CPU offline, a full node: while it runs</source>
        <translation>sheaf 容量、barn 上限、min_partial、收缩、CPU 下线、占满节点：运行中进行</translation>
    </message>
    <message>
        <source>/Pace</source>
        <translation>/速度</translation>
    </message>
    <message>
        <source>Operations per second of model time, all CPUs together</source>
        <translation>模型时间每秒的操作数，所有 CPU 合计</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>场景(&amp;S)</translation>
    </message>
    <message>
        <source>/Era</source>
        <translation>/时代</translation>
    </message>
    <message>
        <source>SLUB %1</source>
        <translation>SLUB %1</translation>
    </message>
    <message>
        <source>Model the allocator of kernel %1</source>
        <translation>模拟内核 %1 的分配器</translation>
    </message>
    <message>
        <source>Mechanism &amp;overrides …</source>
        <translation>机制覆盖(&amp;O) …</translation>
    </message>
    <message>
        <source>Give the era another value of a mechanism and run again</source>
        <translation>为该时代的某个机制换一个值，并重新运行</translation>
    </message>
    <message>
        <source>/Workload</source>
        <translation>/负载</translation>
    </message>
    <message>
        <source>/Machine</source>
        <translation>/机器</translation>
    </message>
    <message>
        <source>Run on this machine</source>
        <translation>在本机上运行</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Run on the CPUs, nodes and memory of this computer</source>
        <translation>以这台计算机的 CPU、节点和内存运行</translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation>从文件(&amp;F) …</translation>
    </message>
    <message>
        <source>numactl -H text or hwloc XML</source>
        <translation>numactl -H 文本或 hwloc XML</translation>
    </message>
    <message>
        <source>From a &amp;synthetic string …</source>
        <translation>从 synthetic 字符串(&amp;S) …</translation>
    </message>
    <message>
        <source>An hwloc synthetic description</source>
        <translation>hwloc synthetic 描述</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture</source>
        <translation>冻结画面(&amp;F)</translation>
    </message>
    <message>
        <source>Look at this moment while the run goes on</source>
        <translation>运行继续的同时查看此刻</translation>
    </message>
    <message>
        <source>&amp;60 frames a second</source>
        <translation>每秒 60 帧(&amp;6)</translation>
    </message>
    <message>
        <source>Draw twice as often</source>
        <translation>绘制频率加倍</translation>
    </message>
    <message>
        <source>F&amp;ollow the present</source>
        <translation>跟随当前(&amp;O)</translation>
    </message>
    <message>
        <source>Keep the newest moment at the right edge</source>
        <translation>让最新时刻保持在右边缘</translation>
    </message>
    <message>
        <source>Fit the whole &amp;history</source>
        <translation>显示全部历史(&amp;H)</translation>
    </message>
    <message>
        <source>Show all recorded time</source>
        <translation>显示所有已记录的时间</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show half as much time</source>
        <translation>显示的时间减半</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>Show twice as much time</source>
        <translation>显示的时间加倍</translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <translation>清除选择(&amp;C)</translation>
    </message>
    <message>
        <source>Select no CPU and no node</source>
        <translation>不选任何 CPU 和节点</translation>
    </message>
    <message>
        <source>/Panels</source>
        <translation>/面板</translation>
    </message>
    <message>
        <source>Bring %1 to the front, or hide it</source>
        <translation>将 %1 置于最前，或隐藏</translation>
    </message>
    <message>
        <source>/Detach</source>
        <translation>/分离</translation>
    </message>
    <message>
        <source>Give %1 a window of its own, or put it back</source>
        <translation>让 %1 使用单独的窗口，或放回</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they belong</source>
        <translation>将所有面板放回原位</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>截图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Window …</source>
        <translation>窗口(&amp;W) …</translation>
    </message>
    <message>
        <source>Picture of the window as PNG, SVG or PDF, with its text</source>
        <translation>窗口图片，PNG、SVG 或 PDF，附文本</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>/One panel</source>
        <translation>/单个面板</translation>
    </message>
    <message>
        <source>Picture of %1 as PNG, SVG or PDF</source>
        <translation>%1 的图片，PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>查找命令(&amp;F) …</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>按名称查找命令</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Sheafscope</source>
        <translation>关于 Sheafscope(&amp;A)</translation>
    </message>
    <message>
        <source>Version and what the numbers mean</source>
        <translation>版本及数字的含义</translation>
    </message>
    <message>
        <source>Sheafscope %1: a userspace re-implementation of the Linux slab allocator. It explains mechanisms and ratios; it does not replace a measurement on a kernel. GPL-3.0-or-later.</source>
        <translation>Sheafscope %1：Linux slab 分配器的用户空间重新实现。它解释机制和比例，不能代替在内核上的测量。GPL-3.0-or-later。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Open a scenario, trace, script or machine</source>
        <translation>打开场景、跟踪、脚本或机器</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>场景 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>/Recent files</source>
        <translation>/最近的文件</translation>
    </message>
    <message>
        <source>Recent file %1</source>
        <translation>最近的文件 %1</translation>
    </message>
    <message>
        <source>Open this file again</source>
        <translation>再次打开此文件</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Run again what ran before the last change</source>
        <translation>重新运行上次更改之前的内容</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>再次进行该更改</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do %1</source>
        <translation>重做 %1(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Gallery …</source>
        <translation>场景库(&amp;G) …</translation>
    </message>
    <message>
        <source>Scenarios with the question that each answers</source>
        <translation>场景及其各自回答的问题</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O) …</translation>
    </message>
    <message>
        <source>A scenario, kernel trace, op script or machine</source>
        <translation>场景、内核跟踪、操作脚本或机器</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write what runs as a scenario file</source>
        <translation>将当前运行的内容写入场景文件</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>另存为(&amp;A) …</translation>
    </message>
    <message>
        <source>Write what runs as another scenario file</source>
        <translation>将当前运行的内容写入另一个场景文件</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E) …</translation>
    </message>
    <message>
        <source>All fields of the scenario, or its text</source>
        <translation>场景的所有字段，或其文本</translation>
    </message>
    <message>
        <source>Copy as &amp;command line</source>
        <translation>复制为命令行(&amp;C)</translation>
    </message>
    <message>
        <source>Put the command line on the clipboard that draws exactly this view</source>
        <translation>将恰好绘出此视图的命令行放入剪贴板</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>动作：%1</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>拖入的文本</translation>
    </message>
    <message>
        <source>Reading the trace: %1 M operations</source>
        <translation>正在读取跟踪：%1 M 个操作</translation>
    </message>
    <message>
        <source>/Time</source>
        <translation>/时间</translation>
    </message>
    <message>
        <source>Marker &amp;A here</source>
        <translation>在此设标记 A(&amp;A)</translation>
    </message>
    <message>
        <source>Set marker A at the cursor, else at the newest visible moment</source>
        <translation>在光标处设标记 A，无光标时设在最新的可见时刻</translation>
    </message>
    <message>
        <source>Marker &amp;B here</source>
        <translation>在此设标记 B(&amp;B)</translation>
    </message>
    <message>
        <source>Set marker B; panels then tell the values at both and the difference</source>
        <translation>设标记 B；之后面板给出两处的值及其差</translation>
    </message>
    <message>
        <source>&amp;Remove the markers</source>
        <translation>移除标记(&amp;R)</translation>
    </message>
    <message>
        <source>Take markers A and B away</source>
        <translation>去掉标记 A 和 B</translation>
    </message>
    <message>
        <source>&amp;Zoom to A and B</source>
        <translation>缩放到 A 和 B(&amp;Z)</translation>
    </message>
    <message>
        <source>Show what lies between the markers</source>
        <translation>显示两个标记之间的内容</translation>
    </message>
    <message>
        <source>Zoom b&amp;ack</source>
        <translation>缩放后退(&amp;A)</translation>
    </message>
    <message>
        <source>Show what was visible before the last zoom</source>
        <translation>显示上次缩放之前的可见范围</translation>
    </message>
    <message>
        <source>Zoom &amp;forward</source>
        <translation>缩放前进(&amp;F)</translation>
    </message>
    <message>
        <source>Take the last zoom back again</source>
        <translation>重新应用上次缩放</translation>
    </message>
    <message>
        <source>Book&amp;mark</source>
        <translation>书签(&amp;M)</translation>
    </message>
    <message>
        <source>Set a bookmark at the cursor, or take it away</source>
        <translation>在光标处设书签，或去掉</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>上一个标记(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the marker, bookmark or change before</source>
        <translation>转到前一个标记、书签或更改</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>下一个标记(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the marker, bookmark or change after</source>
        <translation>转到后一个标记、书签或更改</translation>
    </message>
    <message>
        <source>Light or dark &amp;theme</source>
        <translation>浅色或深色主题(&amp;T)</translation>
    </message>
</context>
<context>
    <name>sheafscope::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>消息文本</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copy the message with all that is known about it</source>
        <translation>复制消息及与之相关的全部信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>sheafscope::MotionOverlay</name>
    <message>
        <source>What the last step moved</source>
        <translation>上一步移动了什么</translation>
    </message>
    <message>
        <source>full sheaf</source>
        <translation>满 sheaf</translation>
    </message>
    <message>
        <source>empty sheaf</source>
        <translation>空 sheaf</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 个对象</translation>
    </message>
    <message>
        <source>new slab %1</source>
        <translation>新 slab %1</translation>
    </message>
    <message>
        <source>slab %1</source>
        <translation>slab %1</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 个对象</translation>
    </message>
    <message>
        <source>1 object, home</source>
        <translation>1 个对象，归位</translation>
    </message>
    <message>
        <source>waits for a grace period</source>
        <translation>等待宽限期</translation>
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
        <translation>slab %1</translation>
    </message>
    <message>
        <source>parked %1</source>
        <translation>暂存 %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>%1 满</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 空</translation>
    </message>
    <message>
        <source>barn</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partial</translation>
    </message>
    <message>
        <source>%1 slabs</source>
        <translation>%1 个 slab</translation>
    </message>
    <message>
        <source>0 … 100 % of a slab in use</source>
        <translation>slab 使用率 0 … 100 %</translation>
    </message>
    <message>
        <source>0 … 100 %</source>
        <translation>0 … 100 %</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>min %1</translation>
    </message>
</context>
<context>
    <name>sheafscope::NodeFacts</name>
    <message>
        <source>no CPUs</source>
        <translation>无 CPU</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 个 CPU</translation>
    </message>
    <message>
        <source>CPUs %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>无内存</translation>
    </message>
    <message>
        <source>%1 Movable</source>
        <translation>%1 Movable</translation>
    </message>
    <message>
        <source>objects come from node %1</source>
        <translation>对象来自节点 %1</translation>
    </message>
    <message>
        <source>from node %1</source>
        <translation>来自节点 %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>only Movable memory: no slab page can live here; frees bypass sheaves</source>
        <translation>只有 Movable 内存：此处不能有 slab 页；释放绕过 sheaves</translation>
    </message>
    <message>
        <source>only Movable: no slab pages; frees bypass sheaves</source>
        <translation>只有 Movable：无 slab 页；释放绕过 sheaves</translation>
    </message>
    <message>
        <source>frees bypass sheaves</source>
        <translation>释放绕过 sheaves</translation>
    </message>
    <message>
        <source>Movable</source>
        <translation>Movable</translation>
    </message>
    <message>
        <source>only Movable memory: no slab page can live here; objects come from node %1</source>
        <translation>只有 Movable 内存：此处不能有 slab 页；对象来自节点 %1</translation>
    </message>
    <message>
        <source>only Movable: no slab pages; objects from node %1</source>
        <translation>只有 Movable：无 slab 页；对象来自节点 %1</translation>
    </message>
    <message>
        <source>no sheaves and no barn in %1</source>
        <translation>%1 中没有 sheaves 和 barn</translation>
    </message>
    <message>
        <source>no sheaves in %1</source>
        <translation>%1 中没有 sheaves</translation>
    </message>
    <message>
        <source>no sheaves</source>
        <translation>无 sheaves</translation>
    </message>
    <message>
        <source>this cache has no sheaves, so no barn</source>
        <translation>此缓存没有 sheaves，因此没有 barn</translation>
    </message>
    <message>
        <source>cache without sheaves</source>
        <translation>缓存无 sheaves</translation>
    </message>
    <message>
        <source>no barn of its own: uses that of node %1</source>
        <translation>没有自己的 barn：使用节点 %1 的 barn</translation>
    </message>
    <message>
        <source>barn of node %1</source>
        <translation>节点 %1 的 barn</translation>
    </message>
    <message>
        <source>no barn in %1: cpu slab only</source>
        <translation>%1 中没有 barn：只有 cpu slab</translation>
    </message>
    <message>
        <source>no barn in %1</source>
        <translation>%1 中没有 barn</translation>
    </message>
    <message>
        <source>no barn</source>
        <translation>无 barn</translation>
    </message>
    <message>
        <source>no barn in %1: nothing to exchange</source>
        <translation>%1 中没有 barn：无可交换</translation>
    </message>
    <message>
        <source>no %1 sheaf</source>
        <translation>无 %1 sheaf</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 空</translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>%1 满</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>; %1 fast and %2 slow allocations</source>
        <translation>；%1 次快速分配，%2 次慢速分配</translation>
    </message>
    <message>
        <source>partial list always empty</source>
        <translation>partial 链表始终为空</translation>
    </message>
    <message>
        <source>list always empty</source>
        <translation>链表始终为空</translation>
    </message>
    <message>
        <source>no slabs</source>
        <translation>无 slab</translation>
    </message>
    <message>
        <source>no partial list of its own</source>
        <translation>没有自己的 partial 链表</translation>
    </message>
    <message>
        <source>no partial list</source>
        <translation>无 partial 链表</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>无链表</translation>
    </message>
    <message>
        <source>barn since 7.1</source>
        <translation>7.1 起有 barn</translation>
    </message>
    <message>
        <source>CPU %1 on node %2: </source>
        <translation>CPU %1，节点 %2：</translation>
    </message>
    <message>
        <source>%1 has no sheaves</source>
        <translation>%1 没有 sheaves</translation>
    </message>
    <message>
        <source>slabs %1</source>
        <translation>slab %1</translation>
    </message>
    <message>
        <source>parked in sheaves %1</source>
        <translation>暂存于 sheaves：%1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <source>barn %1 full, %2 empty</source>
        <translation>barn：%1 满，%2 空</translation>
    </message>
    <message>
        <source>: %1 full, %2 empty</source>
        <translation>：%1 满，%2 空</translation>
    </message>
    <message>
        <source>%1 partial slabs (min %2)</source>
        <translation>%1 个 partial slab（min %2）</translation>
    </message>
    <message>
        <source>no sheaves, no barn; cpu slabs are not sampled</source>
        <translation>没有 sheaf，没有 barn；cpu slab 未采样</translation>
    </message>
    <message>
        <source>no sheaves; cpu slabs not sampled</source>
        <translation>没有 sheaf；cpu slab 未采样</translation>
    </message>
    <message>
        <source>cpu slabs not sampled</source>
        <translation>cpu slab 未采样</translation>
    </message>
    <message>
        <source>; what its cpu slab holds is not sampled</source>
        <translation>；其 cpu slab 的内容未采样</translation>
    </message>
</context>
<context>
    <name>sheafscope::NodeMemoryPanel</name>
    <message>
        <source>Node memory</source>
        <translation>节点内存</translation>
    </message>
    <message>
        <source>slabs, parked objects and free memory of each node</source>
        <translation>各节点的 slab、暂存对象和空闲内存</translation>
    </message>
    <message>
        <source>above: used by slabs; below: free; node %1 bright</source>
        <translation>上方：slab 占用；下方：空闲；节点 %1 高亮</translation>
    </message>
    <message>
        <source>Select a node: its memory is shown here.</source>
        <translation>选择一个节点，此处显示其内存。</translation>
    </message>
    <message>
        <source>%1: no memory</source>
        <translation>%1：无内存</translation>
    </message>
    <message>
        <source>%1: only Movable</source>
        <translation>%1：只有 Movable</translation>
    </message>
    <message>
        <source>slabs %1</source>
        <translation>slab %1</translation>
    </message>
    <message>
        <source>slabs</source>
        <translation>slab</translation>
    </message>
    <message>
        <source>%1 parked %2</source>
        <translation>%1 暂存 %2</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>free %1</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>释放</translation>
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
        <translation>slab，节点 %1</translation>
    </message>
    <message>
        <source>free, node %1</source>
        <translation>空闲，节点 %1</translation>
    </message>
    <message>
        <source>Node %1: %2 of %3 free, slabs use %4.</source>
        <translation>节点 %1：共 %3，空闲 %2，slab 占用 %4。</translation>
    </message>
    <message>
        <source>%1 page blocks went to other nodes&apos; requests.</source>
        <translation>%1 个页块被用于其他节点的请求。</translation>
    </message>
    <message>
        <source>fallback %1 blocks</source>
        <translation>回退 %1 块</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Movable, never for slabs</source>
        <translation>Movable，不用于 slab</translation>
    </message>
    <message>
        <source>fallback from here</source>
        <translation>从此处回退</translation>
    </message>
    <message>
        <source>Node %1 at %2: slabs use %3, %4 is free.</source>
        <translation>节点 %1，%2 时：slab 占用 %3，空闲 %4。</translation>
    </message>
    <message>
        <source>Other nodes&apos; requests took %1 page blocks from it.</source>
        <translation>其他节点的请求从中取走 %1 个页块。</translation>
    </message>
</context>
<context>
    <name>sheafscope::OfferStrip</name>
    <message>
        <source>What is offered</source>
        <translation>提议内容</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Close the offer</source>
        <translation>关闭提议</translation>
    </message>
</context>
<context>
    <name>sheafscope::OverridesDialog</name>
    <message>
        <source>Mechanism overrides of SLUB %1</source>
        <translation>SLUB %1 的机制覆盖</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Why the choice cannot be accepted</source>
        <translation>无法接受此选择的原因</translation>
    </message>
    <message>
        <source>&amp;Run with these</source>
        <translation>按此运行(&amp;R)</translation>
    </message>
    <message>
        <source>Reset to &amp;era</source>
        <translation>重置为版本默认(&amp;E)</translation>
    </message>
    <message>
        <source> Commit not known.</source>
        <translation> 提交未知。</translation>
    </message>
    <message>
        <source> Commit %1.</source>
        <translation> 提交 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 in this era</source>
        <translation>此版本中为 %1</translation>
    </message>
    <message>
        <source>As in the era.</source>
        <translation>与版本一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n mechanism(s) other than in the era.</source>
        <translation>
            <numerusform>%n 个机制与版本不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheafscope::PanelDock</name>
    <message>
        <source>%1: drag to move, double click to detach or put back, right click for more</source>
        <translation>%1：拖动可移动，双击可分离或放回，右键查看更多</translation>
    </message>
    <message>
        <source>Panels that share this place</source>
        <translation>共用此位置的面板</translation>
    </message>
</context>
<context>
    <name>sheafscope::ParkedPanel</name>
    <message>
        <source>Parked memory</source>
        <translation>暂存内存</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>bytes of free objects in sheaves and barns, by cache and node</source>
        <translation>sheaves 和 barns 中空闲对象的字节数，按缓存和节点</translation>
    </message>
    <message>
        <source>bytes of free objects in sheaves and barns; caches: %1</source>
        <translation>sheaves 和 barns 中空闲对象的字节数；缓存：%1</translation>
    </message>
    <message>
        <source>%1 has no sheaves and no barns: nothing is parked there</source>
        <translation>%1 没有 sheaves 和 barns：无暂存</translation>
    </message>
    <message>
        <source>all caches, %1</source>
        <translation>所有缓存，%1</translation>
    </message>
    <message>
        <source>all caches</source>
        <translation>所有缓存</translation>
    </message>
    <message>
        <source>in sheaves of CPUs</source>
        <translation>在 CPU 的 sheaves 中</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>in barns</source>
        <translation>在 barns 中</translation>
    </message>
    <message>
        <source>and %1 caches that hold less</source>
        <translation>及另外 %1 个占用较少的缓存</translation>
    </message>
    <message>
        <source>n%1</source>
        <translation>n%1</translation>
    </message>
    <message>
        <source>and %1 more nodes</source>
        <translation>及另外 %1 个节点</translation>
    </message>
    <message>
        <source>%1: %2 of free objects are parked, %3 in the sheaves of CPUs and %4 in barns.</source>
        <translation>%1：暂存空闲对象 %2，其中 CPU 的 sheaves 中 %3，barns 中 %4。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>All caches on node %1</source>
        <translation>节点 %1 上的所有缓存</translation>
    </message>
    <message>
        <source>At %1 the sheaves and barns of all caches held %2 of free objects.</source>
        <translation>%1 时，所有缓存的 sheaves 和 barns 共持有空闲对象 %2。</translation>
    </message>
    <message>
        <source>Parked on %1: %2, of it %3 in sheaves of CPUs and %4 in barns.</source>
        <translation>%1 暂存：%2，其中 CPU 的 sheaves 中 %3，barns 中 %4。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>sheafscope::PartialSlabsPanel</name>
    <message>
        <source>1 slab</source>
        <translation>1 个 slab</translation>
    </message>
    <message>
        <source>%1 slabs</source>
        <translation>%1 个 slab</translation>
    </message>
    <message>
        <source>Partial slabs</source>
        <translation>Partial slab</translation>
    </message>
    <message>
        <source>length of each node&apos;s list; its slabs, object by object</source>
        <translation>各节点链表的长度；其 slab，逐个对象显示</translation>
    </message>
    <message>
        <source>node %1: %2, in list order</source>
        <translation>节点 %1：%2，按链表顺序</translation>
    </message>
    <message>
        <source>Select a node: its partial list is shown here.</source>
        <translation>选择一个节点，此处显示其 partial 链表。</translation>
    </message>
    <message>
        <source>: its objects come from node %1</source>
        <translation>：其对象来自节点 %1</translation>
    </message>
    <message>
        <source>node %1 has no partial list of its own%2</source>
        <translation>节点 %1 没有自己的 partial 链表%2</translation>
    </message>
    <message>
        <source>the slabs of node %1 come with the next sample</source>
        <translation>节点 %1 的 slab 将随下次采样显示</translation>
    </message>
    <message>
        <source>the slabs come with the next picture</source>
        <translation>slab 将随下一画面显示</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>链表为空</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 存活</translation>
    </message>
    <message>
        <source>%1 parked in sheaves</source>
        <translation>%1 暂存于 sheaves</translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation>%1 暂存</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <source>Slab %1, place %2 on the list: %3 of %4 objects live, %5 parked in sheaves, %6 free</source>
        <translation>Slab %1，链表第 %2 位：%4 个对象中 %3 个存活，%5 个暂存于 sheaves，%6 个空闲</translation>
    </message>
    <message>
        <source>Node %1, %2: %3 slabs on the partial list, at least %4 are kept; %5 slabs in all.</source>
        <translation>节点 %1，%2：partial 链表上有 %3 个 slab，至少保留 %4 个；共 %5 个 slab。</translation>
    </message>
    <message>
        <source>The first %1 of them hold %2 live, %3 parked and %4 free objects.</source>
        <translation>其中前 %1 个含 %2 个存活、%3 个暂存和 %4 个空闲对象。</translation>
    </message>
    <message>
        <source>%1; bound by sheaves %2</source>
        <translation>%1；sheaves 上界 %2</translation>
    </message>
    <message>
        <source>slabs, node %1</source>
        <translation>slab，节点 %1</translation>
    </message>
    <message>
        <source>Partial list of node %1 at %2: %3 slabs. With sheaves it is expected to stay below min_partial and one slab for each sheaf of the node&apos;s CPUs and barn, %4 now.</source>
        <translation>节点 %1 的 partial 链表，%2 时：%3 个 slab。有 sheaves 时，预期低于 min_partial 加上该节点 CPU 和 barn 的每个 sheaf 各一个 slab，当前为 %4。</translation>
    </message>
    <message>
        <source>Bound by min_partial and the sheaves of CPUs and barn: %1.</source>
        <translation>由 min_partial 及 CPU 和 barn 的 sheaves 决定的上界：%1。</translation>
    </message>
    <message>
        <source>bound %1, min_partial + sheaves</source>
        <translation>上界 %1，min_partial + sheaves</translation>
    </message>
</context>
<context>
    <name>sheafscope::PathsPanel</name>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>CPUs of node %1</source>
        <translation>节点 %1 的 CPU</translation>
    </message>
    <message>
        <source>all CPUs</source>
        <translation>所有 CPU</translation>
    </message>
    <message>
        <source>which path served allocations and frees</source>
        <translation>分配和释放由哪条路径完成</translation>
    </message>
    <message>
        <source>share of allocations (above) and frees, %1; line: objects a second</source>
        <translation>分配（上）和释放的占比，%1；曲线：每秒对象数</translation>
    </message>
    <message>
        <source>Select a cache: the paths that serve it are shown here.</source>
        <translation>选择一个缓存，此处显示其所用路径。</translation>
    </message>
    <message>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <source>the CPU&apos;s main sheaf had an object</source>
        <translation>CPU 的 main sheaf 中有对象</translation>
    </message>
    <message>
        <source>spare swap</source>
        <translation>spare 交换</translation>
    </message>
    <message>
        <source>main was empty and the spare sheaf took its place</source>
        <translation>main 已空，由 spare sheaf 顶替</translation>
    </message>
    <message>
        <source>barn</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>the barn gave a full sheaf for the empty one</source>
        <translation>barn 用满 sheaf 换下空 sheaf</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>refill</translation>
    </message>
    <message>
        <source>a sheaf was refilled from partial slabs</source>
        <translation>从 partial slab 对 sheaf 做了 refill</translation>
    </message>
    <message>
        <source>cpu slab</source>
        <translation>cpu slab</translation>
    </message>
    <message>
        <source>the CPU&apos;s frozen slab had an object</source>
        <translation>CPU 的冻结 slab 中有对象</translation>
    </message>
    <message>
        <source>cpu partial</source>
        <translation>cpu partial</translation>
    </message>
    <message>
        <source>a slab of the cpu partial list became the cpu slab</source>
        <translation>cpu partial 链表中的一个 slab 成为 cpu slab</translation>
    </message>
    <message>
        <source>partial slab</source>
        <translation>partial slab</translation>
    </message>
    <message>
        <source>one object came straight from a node&apos;s partial list</source>
        <translation>直接从节点的 partial 链表取得一个对象</translation>
    </message>
    <message>
        <source>new slab</source>
        <translation>新 slab</translation>
    </message>
    <message>
        <source>pages were taken for a new slab</source>
        <translation>为新 slab 取得了页</translation>
    </message>
    <message>
        <source>other node asked</source>
        <translation>请求其他节点</translation>
    </message>
    <message>
        <source>the program asked for a node that the sheaves do not serve</source>
        <translation>程序请求的节点不由 sheaves 服务</translation>
    </message>
    <message>
        <source>sheaf</source>
        <translation>sheaf</translation>
    </message>
    <message>
        <source>main had room, or the spare sheaf took its place</source>
        <translation>main 有空位，或由 spare sheaf 顶替</translation>
    </message>
    <message>
        <source>the barn took the full sheaf or gave an empty one</source>
        <translation>barn 收下满 sheaf 或给出空 sheaf</translation>
    </message>
    <message>
        <source>new sheaf</source>
        <translation>新 sheaf</translation>
    </message>
    <message>
        <source>an empty sheaf was allocated</source>
        <translation>分配了一个空 sheaf</translation>
    </message>
    <message>
        <source>flush</source>
        <translation>flush</translation>
    </message>
    <message>
        <source>a sheaf was flushed to its slabs to make room</source>
        <translation>将一个 sheaf flush 到其 slab 以腾出空间</translation>
    </message>
    <message>
        <source>the object belongs to the CPU&apos;s frozen slab</source>
        <translation>对象属于 CPU 的冻结 slab</translation>
    </message>
    <message>
        <source>slab</source>
        <translation>slab</translation>
    </message>
    <message>
        <source>the object went straight back to its slab</source>
        <translation>对象直接归还其 slab</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>远端</translation>
    </message>
    <message>
        <source>the object is of another node and went straight to its slab</source>
        <translation>对象属于其他节点，直接归还其 slab</translation>
    </message>
    <message>
        <source>rcu</source>
        <translation>rcu</translation>
    </message>
    <message>
        <source>kfree_rcu put it into the rcu_free sheaf</source>
        <translation>kfree_rcu 将其放入 rcu_free sheaf</translation>
    </message>
    <message>
        <source>no allocation</source>
        <translation>无分配</translation>
    </message>
    <message>
        <source>no free</source>
        <translation>无释放</translation>
    </message>
    <message>
        <source>allocations</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>frees</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Nothing was recorded at %1.</source>
        <translation>%1 时无记录。</translation>
    </message>
    <message>
        <source>%1 of allocations at %2 (%3): %4 – %5.</source>
        <translation>%2 时占分配的 %1（%3）：%4 – %5。</translation>
    </message>
    <message>
        <source>%1 of frees at %2 (%3): %4 – %5.</source>
        <translation>%2 时占释放的 %1（%3）：%4 – %5。</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, since the run began.</source>
        <translation>%1，%2，自运行开始。</translation>
    </message>
    <message>
        <source>%1 allocations</source>
        <translation>%1 次分配</translation>
    </message>
    <message>
        <source>%1 frees</source>
        <translation>%1 次释放</translation>
    </message>
</context>
<context>
    <name>sheafscope::PlotPanel</name>
    <message>
        <source>No data yet: choose a scenario and start it.</source>
        <translation>暂无数据：请选择并启动场景。</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2 时</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>From A to B, %1: %2.</source>
        <translation>从 A 到 B，%1：%2。</translation>
    </message>
</context>
<context>
    <name>sheafscope::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>当前操作</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop it; what runs goes on</source>
        <translation>停止此操作；当前运行继续</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 s</translation>
    </message>
</context>
<context>
    <name>sheafscope::RewindStrip</name>
    <message>
        <source>Progress of going back</source>
        <translation>倒回进度</translation>
    </message>
    <message>
        <source>Share of the operations that are done again</source>
        <translation>已重做操作的占比</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop going back</source>
        <translation>停止倒回</translation>
    </message>
    <message>
        <source>Stay where the run stands</source>
        <translation>停留在当前位置</translation>
    </message>
    <message>
        <source>The run is repeated from its seed, %1 operations</source>
        <translation>正从种子重复运行，%1 次操作</translation>
    </message>
</context>
<context>
    <name>sheafscope::ScenarioEditor</name>
    <message>
        <source>described in the scenario</source>
        <translation>场景中已定义</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Fields of the scenario</source>
        <translation>场景字段</translation>
    </message>
    <message>
        <source>Ways to edit the scenario</source>
        <translation>编辑场景的方式</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>What the workload imitates</source>
        <translation>工作负载所模拟的内容</translation>
    </message>
    <message>
        <source>What is wrong with the scenario</source>
        <translation>场景中的错误</translation>
    </message>
    <message>
        <source>The scenario file</source>
        <translation>场景文件</translation>
    </message>
    <message>
        <source>The scenario as a file; comments are allowed here, and are not kept</source>
        <translation>以文件形式显示场景；此处可写注释，但不会保留</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>撤销上次更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;E)</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>另存为(&amp;S) …</translation>
    </message>
    <message>
        <source>Write a scenario file</source>
        <translation>写出场景文件</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run this scenario in the window</source>
        <translation>在窗口中运行此场景</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave what runs as it is</source>
        <translation>保持当前运行不变</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>This scenario can run.</source>
        <translation>此场景可以运行。</translation>
    </message>
    <message>
        <source>
Counts: %1</source>
        <translation>
计数依据：%1</translation>
    </message>
    <message>
        <source>
Beyond slab: %1</source>
        <translation>
slab 之外：%1</translation>
    </message>
</context>
<context>
    <name>sheafscope::ScenarioSession</name>
    <message>
        <source>scenario %1</source>
        <translation>场景 %1</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>另一台机器</translation>
    </message>
    <message>
        <source>era %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>mechanisms</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>another scenario</source>
        <translation>另一个场景</translation>
    </message>
</context>
<context>
    <name>sheafscope::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>没有匹配的设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>List of settings</source>
        <translation>设置列表</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Every setting as it was at first</source>
        <translation>所有设置恢复初始值</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>恢复初始值</translation>
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
        <translation>main + spare 中的对象；行：CPU，按节点</translation>
    </message>
    <message>
        <source>Select a cache: the fill of its sheaves is shown here.</source>
        <translation>选择一个缓存，此处显示其 sheaves 的填充。</translation>
    </message>
    <message>
        <source>%1 has no sheaves in %2: nothing to fill</source>
        <translation>%1 在 %2 中没有 sheaves：无可填充</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>all CPUs</source>
        <translation>所有 CPU</translation>
    </message>
    <message>
        <source>n%1</source>
        <translation>n%1</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 个对象</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>下方：%1</translation>
    </message>
    <message>
        <source>below: min, mean, max of %1</source>
        <translation>下方：%1 的最小、平均、最大值</translation>
    </message>
    <message>
        <source>CPU %1 on node %2 at %3: nothing recorded</source>
        <translation>CPU %1，节点 %2，%3 时：无记录</translation>
    </message>
    <message>
        <source>CPU %1 on node %2 at %3: %4 of %5 objects in main + spare</source>
        <translation>CPU %1，节点 %2，%3 时：main + spare 中有 %4/%5 个对象</translation>
    </message>
    <message>
        <source>%1 on %2 CPUs: main + spare hold %3 to %4 objects, %5 on average, of %6.</source>
        <translation>%1，%2 个 CPU：main + spare 含 %3 到 %4 个对象，平均 %5，容量 %6。</translation>
    </message>
    <message>
        <source>CPU %1 holds %2 of them.</source>
        <translation>其中 CPU %1 持有 %2 个。</translation>
    </message>
    <message>
        <source>▲ alarm</source>
        <translation>▲ 警报</translation>
    </message>
</context>
<context>
    <name>sheafscope::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜索按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>In a plot that has the focus</source>
        <translation>焦点在图表中时</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>光标</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左方向键、右方向键</translation>
    </message>
    <message>
        <source>To the sample before or after, in every panel</source>
        <translation>移到前一个或后一个采样，所有面板同步</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+左方向键、Shift+右方向键</translation>
    </message>
    <message>
        <source>Earlier or later by a tenth of what is shown</source>
        <translation>向前或向后移动显示范围的十分之一</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+、-</translation>
    </message>
    <message>
        <source>Around the cursor</source>
        <translation>以光标为中心</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>全部历史</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show everything that is recorded</source>
        <translation>显示全部记录</translation>
    </message>
    <message>
        <source>Menu of the panel</source>
        <translation>面板菜单</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
        <source>Detach, maximise, hide, show as table, capture</source>
        <translation>分离、最大化、隐藏、显示为表格、截图</translation>
    </message>
</context>
<context>
    <name>sheafscope::SimulationController</name>
    <message>
        <source>nothing runs</source>
        <translation>没有运行</translation>
    </message>
    <message>
        <source>in concurrent mode several CPUs run at the same time, so the order of their operations is nowhere written down and cannot be repeated</source>
        <translation>并发模式下多个 CPU 同时运行，操作的先后顺序没有记录，因而无法重复</translation>
    </message>
    <message>
        <source>the run stands at its beginning</source>
        <translation>运行处于起点</translation>
    </message>
</context>
<context>
    <name>sheafscope::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation>运行数据</translation>
    </message>
    <message>
        <source>Model time, operations a second, frames a second with the time to paint one, cost of sampling as a share of one CPU, rows that came too fast to be kept, recorded time and its memory, seed</source>
        <translation>模型时间、每秒操作数、每秒帧数及每帧绘制时间、采样开销（占一个 CPU 的比例）、因过快而未保留的行数、已记录的时间及其内存、种子</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>The scenario is being prepared</source>
        <translation>正在准备场景</translation>
    </message>
    <message>
        <source>model time %1</source>
        <translation>模型时间 %1</translation>
    </message>
    <message>
        <source>ops</source>
        <translation>ops</translation>
    </message>
    <message>
        <source>%1 frames/s, %2 ms</source>
        <translation>%1 帧/s，%2 ms</translation>
    </message>
    <message>
        <source>sampling %1</source>
        <translation>采样 %1</translation>
    </message>
    <message>
        <source>%1 operations</source>
        <translation>%1 次操作</translation>
    </message>
    <message>
        <source>%1 rows dropped</source>
        <translation>丢弃 %1 行</translation>
    </message>
    <message>
        <source>history %1, %2</source>
        <translation>历史 %1，%2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>%1 allocations failed</source>
        <translation>%1 次分配失败</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>picture frozen</source>
        <translation>画面已冻结</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>userspace model of SLUB %1 · %2</source>
        <translation>SLUB %1 的用户态模型 · %2</translation>
    </message>
</context>
<context>
    <name>sheafscope::StepState</name>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>barn 满</translation>
    </message>
    <message>
        <source>barn empty</source>
        <translation>barn 空</translation>
    </message>
    <message>
        <source>partial slabs</source>
        <translation>partial slab</translation>
    </message>
    <message>
        <source>slabs</source>
        <translation>slab</translation>
    </message>
    <message>
        <source>CPU %1, node %2, %3</source>
        <translation>CPU %1，节点 %2，%3</translation>
    </message>
    <message>
        <source>nothing changed here</source>
        <translation>此处无变化</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>sheafscope::SweepPage</name>
    <message>
        <source>NAME=VALUE,VALUE,... or NAME=a..b: capacity, max-full, maple_node.capacity, a parameter of the scenario, cpus, machine, era, seed</source>
        <translation>NAME=VALUE,VALUE,... 或 NAME=a..b：capacity、max-full、maple_node.capacity、场景的某个参数、cpus、machine、era、seed</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>A metric against whatever is varied, with the bytes parked on a second axis and the knee marked; a heat map for two. Say what to vary and press Sweep.</source>
        <translation>某个指标随所改变的参数的变化，暂存字节数画在第二坐标轴上，并标出拐点；改变两个参数时为热图。请填写要改变的参数，然后按“扫描”。</translation>
    </message>
    <message>
        <source>The points of the sweep</source>
        <translation>扫描的各点</translation>
    </message>
    <message>
        <source>Every point with the mean of its runs and their 95 % interval.</source>
        <translation>每个点，附其各次运行的均值和 95 % 区间。</translation>
    </message>
    <message>
        <source>&amp;Sweep</source>
        <translation>扫描(&amp;S)</translation>
    </message>
    <message>
        <source>Run the scenario at every point</source>
        <translation>在每个点上运行场景</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>要改变的参数</translation>
    </message>
    <message>
        <source>capacity=8..256</source>
        <translation>capacity=8..256</translation>
    </message>
    <message>
        <source>What is varied too</source>
        <translation>另外要改变的参数</translation>
    </message>
    <message>
        <source>nothing, or max-full=5,10,20</source>
        <translation>留空，或 max-full=5,10,20</translation>
    </message>
    <message>
        <source>vary</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
    <message>
        <source>era</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Where it is not varied</source>
        <translation>不改变版本时使用</translation>
    </message>
    <message>
        <source>Nothing is varied; expected such as capacity=8..256</source>
        <translation>没有要改变的参数；应如 capacity=8..256</translation>
    </message>
    <message>
        <source>Sweeping</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>There is no sweep yet; expected that one is run</source>
        <translation>还没有扫描；应先运行一次</translation>
    </message>
</context>
<context>
    <name>sheafscope::SysfsModel</name>
    <message>
        <source>Caches that were merged into this one; the model merges none</source>
        <translation>合并到此缓存的缓存；模型不做合并</translation>
    </message>
    <message>
        <source>Bytes that every object is aligned to</source>
        <translation>每个对象的对齐字节数</translation>
    </message>
    <message>
        <source>Objects meant for the cpu partial list; 0 from 7.0</source>
        <translation>cpu partial 链表的目标对象数；7.0 起为 0</translation>
    </message>
    <message>
        <source>Cpu slabs and the slabs on cpu partial lists, by node</source>
        <translation>cpu slab 及 cpu partial 链表上的 slab，按节点</translation>
    </message>
    <message>
        <source>The constructor; empty if there is none</source>
        <translation>构造函数；没有则为空</translation>
    </message>
    <message>
        <source>1: SLAB_TYPESAFE_BY_RCU</source>
        <translation>1：SLAB_TYPESAFE_BY_RCU</translation>
    </message>
    <message>
        <source>1: SLAB_HWCACHE_ALIGN</source>
        <translation>1：SLAB_HWCACHE_ALIGN</translation>
    </message>
    <message>
        <source>Empty slabs that a node&apos;s partial list keeps</source>
        <translation>节点 partial 链表保留的空 slab 数</translation>
    </message>
    <message>
        <source>Bytes that the creator asked for</source>
        <translation>创建者请求的字节数</translation>
    </message>
    <message>
        <source>Objects in use, by node; those in sheaves and cpu slabs count as in use</source>
        <translation>使用中的对象，按节点；sheaves 和 cpu slab 中的计为使用中</translation>
    </message>
    <message>
        <source>Objects in use in slabs on the nodes&apos; partial lists</source>
        <translation>节点 partial 链表上的 slab 中使用中的对象</translation>
    </message>
    <message>
        <source>Objects in a slab of the preferred order</source>
        <translation>首选 order 的 slab 中的对象数</translation>
    </message>
    <message>
        <source>Pages of a slab as a power of two</source>
        <translation>slab 的页数，以 2 的幂表示</translation>
    </message>
    <message>
        <source>Slabs on the nodes&apos; partial lists</source>
        <translation>节点 partial 链表上的 slab</translation>
    </message>
    <message>
        <source>Debugging: not modelled</source>
        <translation>调试：未建模</translation>
    </message>
    <message>
        <source>1: the objects can be reclaimed</source>
        <translation>1：对象可回收</translation>
    </message>
    <message>
        <source>How often the partial lists of other nodes are searched, in percent</source>
        <translation>搜索其他节点 partial 链表的频率，百分比</translation>
    </message>
    <message>
        <source>Objects in a full sheaf; 0: no sheaves</source>
        <translation>满 sheaf 中的对象数；0：无 sheaf</translation>
    </message>
    <message>
        <source>Bytes that an object takes in its slab</source>
        <translation>对象在其 slab 中占用的字节数</translation>
    </message>
    <message>
        <source>All slabs, by node</source>
        <translation>所有 slab，按节点</translation>
    </message>
    <message>
        <source>Estimated objects (slabs) on the cpu partial lists, by CPU</source>
        <translation>cpu partial 链表上的估计对象数（slab 数），按 CPU</translation>
    </message>
    <message>
        <source>Objects that all slabs together hold, by node</source>
        <translation>所有 slab 可容纳的对象总数，按节点</translation>
    </message>
    <message>
        <source>Name of the file in /sys/kernel/slab/CACHE</source>
        <translation>/sys/kernel/slab/CACHE 中的文件名</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What the kernel would print: the sum, then each CPU or node that is not 0; copy takes it whole</source>
        <translation>内核输出的内容：先是总和，然后是各个不为 0 的 CPU 或节点；复制时取完整内容</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>sheafscope::SysfsPanel</name>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Sysfs files</source>
        <translation>Sysfs 文件</translation>
    </message>
    <message>
        <source>no scenario runs</source>
        <translation>没有正在运行的场景</translation>
    </message>
    <message>
        <source>/sys/kernel/slab/%1 · SLUB %2 · +n: n more CPUs or nodes</source>
        <translation>/sys/kernel/slab/%1 · SLUB %2 · +n：另有 n 个 CPU 或节点</translation>
    </message>
</context>
<context>
    <name>sheafscope::TableDialog</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Take what the panel shows now</source>
        <translation>采用面板当前显示的内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table as tab-separated text</source>
        <translation>将表格复制为制表符分隔的文本</translation>
    </message>
</context>
<context>
    <name>sheafscope::TablePanel</name>
    <message>
        <source>and %1 more rows</source>
        <translation>及另外 %1 行</translation>
    </message>
    <message>
        <source>and %1 more columns</source>
        <translation>及另外 %1 列</translation>
    </message>
    <message>
        <source>and %1 more rows, %2 more columns</source>
        <translation>及另外 %1 行、%2 列</translation>
    </message>
    <message>
        <source>%1, which the text beside the picture has</source>
        <translation>%1（见图片旁的文本）</translation>
    </message>
</context>
<context>
    <name>sheafscope::Tables</name>
    <message>
        <source>counter</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>As the kernel names it</source>
        <translation>内核所用的名称</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Of which cache, or the sum over all</source>
        <translation>属于哪个缓存，或所有缓存之和</translation>
    </message>
    <message>
        <source>Mean of the runs, all CPUs, without the warm-up</source>
        <translation>各次运行的均值，所有 CPU，不含预热</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Right minus left; the table is in the order of its size</source>
        <translation>右减左；表格按差值大小排列</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Right divided by left</source>
        <translation>右除以左</translation>
    </message>
    <message>
        <source>all caches</source>
        <translation>所有缓存</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Name for --set; Enter or a double click asks what it is worth</source>
        <translation>用于 --set 的名称；按 Enter 或双击可查询其贡献</translation>
    </message>
    <message>
        <source>Its value there</source>
        <translation>在该处的值</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>Upstream commit that brought the change; n/k: not known</source>
        <translation>引入此更改的上游 commit；n/k：未知</translation>
    </message>
    <message>
        <source>what it changes</source>
        <translation>改变了什么</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>用一句话说明</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Mechanism, or mechanisms that only make sense together</source>
        <translation>一个机制，或只有合在一起才有意义的多个机制</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>之前的值</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Value behind</source>
        <translation>之后的值</translation>
    </message>
    <message>
        <source>share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>What the step is worth, %1</source>
        <translation>这一步的贡献，%1</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>占总体</translation>
    </message>
    <message>
        <source>Part of the whole difference</source>
        <translation>占全部差异的比例</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>Worth in the order of the timeline</source>
        <translation>按时间线顺序时的贡献</translation>
    </message>
    <message>
        <source>first</source>
        <translation>最先</translation>
    </message>
    <message>
        <source>Worth before all others</source>
        <translation>排在所有其他步骤之前时的贡献</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Worth after all others</source>
        <translation>排在所有其他步骤之后时的贡献</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>The least in any order</source>
        <translation>任意顺序中的最小值</translation>
    </message>
    <message>
        <source>most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>The most in any order</source>
        <translation>任意顺序中的最大值</translation>
    </message>
    <message>
        <source>Upstream commits</source>
        <translation>上游 commit</translation>
    </message>
    <message>
        <source>What was varied</source>
        <translation>所改变的参数</translation>
    </message>
    <message>
        <source>Over all caches, mean</source>
        <translation>所有缓存合计，均值</translation>
    </message>
    <message>
        <source>Runs of the point</source>
        <translation>该点的运行次数</translation>
    </message>
    <message>
        <source>what</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>In which part of the scenario they differ</source>
        <translation>差异在场景的哪个部分</translation>
    </message>
</context>
<context>
    <name>sheafscope::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>all that was recorded, and the part that is shown</source>
        <translation>全部记录，以及显示的部分</translation>
    </message>
    <message>
        <source>picture frozen</source>
        <translation>画面已冻结</translation>
    </message>
    <message>
        <source>following</source>
        <translation>跟随中</translation>
    </message>
    <message>
        <source>looking back, End follows again</source>
        <translation>回看中，按 End 恢复跟随</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Click to look at %1</source>
        <translation>点击查看 %1</translation>
    </message>
    <message>
        <source>Shown: %1 to %2; drag to move, drag an edge to resize</source>
        <translation>显示：%1 到 %2；拖动可移动，拖动边缘可调整大小</translation>
    </message>
    <message>
        <source>Recorded from %1 to %2 of model time; shown are %3 to %4%5.</source>
        <translation>记录的模型时间从 %1 到 %2；显示 %3 到 %4%5。</translation>
    </message>
    <message>
        <source>, following the newest</source>
        <translation>，跟随最新</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2 时</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <translation>%1 时：%2。</translation>
    </message>
    <message>
        <source>operations per second, up to %1</source>
        <translation>每秒操作数，最高 %1</translation>
    </message>
    <message>
        <source>operations per second</source>
        <translation>每秒操作数</translation>
    </message>
    <message>
        <source>%1; %2 recorded; %3</source>
        <translation>%1；已记录 %2；%3</translation>
    </message>
</context>
<context>
    <name>sheafscope::TourBar</name>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Step of the tour</source>
        <translation>导览步骤</translation>
    </message>
    <message>
        <source>What the tour says</source>
        <translation>导览说明</translation>
    </message>
    <message>
        <source>What the tour asks</source>
        <translation>导览提问</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Look at the step before</source>
        <translation>查看上一步</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Let the tour do what it asks for</source>
        <translation>让导览执行它所要求的操作</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation>继续导览</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave the tour and return to what ran</source>
        <translation>退出导览，回到之前运行的内容</translation>
    </message>
    <message>
        <source>The scenario is being prepared …</source>
        <translation>正在准备场景 …</translation>
    </message>
    <message>
        <source>✓ Right. %1</source>
        <translation>✓ 正确。%1</translation>
    </message>
    <message>
        <source>✗ No: %1. %2</source>
        <translation>✗ 不对：%1。%2</translation>
    </message>
    <message>
        <source>✓ Done. %1</source>
        <translation>✓ 完成。%1</translation>
    </message>
    <message>
        <source>  [%1]</source>
        <translation>  [%1]</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · %4</source>
        <translation>%1 · %2/%3 · %4</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>上一步 (%1)</translation>
    </message>
    <message>
        <source>Show me (%1)</source>
        <translation>演示 (%1)</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <translation>完成 (%1)</translation>
    </message>
    <message>
        <source>Next (%1)</source>
        <translation>下一步 (%1)</translation>
    </message>
    <message>
        <source>Leave (%1)</source>
        <translation>退出 (%1)</translation>
    </message>
    <message>
        <source>Answer with this (%1)</source>
        <translation>以此作答 (%1)</translation>
    </message>
</context>
<context>
    <name>sheafscope::TourDialog</name>
    <message>
        <source>Tours</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1（%2 min）</translation>
    </message>
    <message>
        <source>What the tour is about</source>
        <translation>导览主题</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>从文件 …</translation>
    </message>
    <message>
        <source>Start a tour of your own from a file</source>
        <translation>从文件启动自己的导览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sheafscope::ViewState</name>
    <message>
        <source>slab %1 on node %2</source>
        <translation>slab %1，节点 %2</translation>
    </message>
    <message>
        <source>barn of node %1</source>
        <translation>节点 %1 的 barn</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>CPU %1 on node %2</source>
        <translation>CPU %1，节点 %2</translation>
    </message>
    <message>
        <source>%1, main sheaf</source>
        <translation>%1，main sheaf</translation>
    </message>
    <message>
        <source>%1, spare sheaf</source>
        <translation>%1，spare sheaf</translation>
    </message>
    <message>
        <source>%1, rcu_free sheaf</source>
        <translation>%1，rcu_free sheaf</translation>
    </message>
    <message>
        <source>A to B, %1</source>
        <translation>A 到 B，%1</translation>
    </message>
    <message>
        <source>the %1 that are shown</source>
        <translation>显示的 %1</translation>
    </message>
    <message>
        <source>bookmark %1</source>
        <translation>书签 %1</translation>
    </message>
</context>
</TS>

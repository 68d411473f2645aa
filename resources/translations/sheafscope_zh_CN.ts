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
        <source>What differs between two eras or machines: shares, rates, locks, locality</source>
        <translation>两代内核或两台机器的差异：占比、速率、锁、局部性</translation>
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
        <translation><numerusform>最近 %n 秒的动画</numerusform></translation>
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
        <source>Copy the panel's &amp;data</source>
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
        <source>Share of the node's memory in use</source>
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
        <source>swap my empty main for a full sheaf of node %1's barn, %2 full left: barn_get +1</source>
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
        <source>slab %1 was full: to its node's partial list: free_add_partial +1</source>
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
        <source>not into a sheaf: the object waits for a grace period in kvfree_rcu's own batch</source>
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
        <source>The private list of the cpu slab is empty: look at the slab's shared list, the cpu partial list, then the node's partial list.</source>
        <translation>cpu slab 的私有链表已空：依次查看该 slab 的共享链表、cpu partial 链表、节点的 partial 链表。</translation>
    </message>
    <message>
        <source>One object, and only one, is taken under the list lock of the node. Nothing is cached for the next allocation.</source>
        <translation>在节点的 list_lock 下取一个对象，且只取一个。不为下次分配缓存任何东西。</translation>
    </message>
    <message>
        <source>The first slab of the node's partial list becomes the cpu slab; some more go to the cpu partial list.</source>
        <translation>节点 partial 链表的第一个 slab 成为 cpu slab；另有若干进入 cpu partial 链表。</translation>
    </message>
    <message>
        <source>The first object of the first slab on the node's partial list; the slab leaves the list only if that was its last one.</source>
        <translation>节点 partial 链表上第一个 slab 的第一个对象；只有取走其最后一个对象时，该 slab 才离开链表。</translation>
    </message>
    <message>
        <source>No list has a slab to give: pages are taken from the page allocator, near the CPU if possible, and become the cpu slab.</source>
        <translation>没有链表能提供 slab：从页分配器取页，尽可能靠近 CPU，并成为 cpu slab。</translation>
    </message>
    <message>
        <source>No list has a slab to give: pages are taken from the page allocator, near the CPU if possible. What is left of the slab goes to the head of its node's partial list.</source>
        <translation>没有链表能提供 slab：从页分配器取页，尽可能靠近 CPU。slab 的剩余部分放到其节点 partial 链表的头部。</translation>
    </message>
    <message>
        <source>The slab has no object in use and its node has min_partial partial slabs already: its pages go back.</source>
        <translation>slab 没有在用对象，且其节点已有 min_partial 个 partial slab：归还其页。</translation>
    </message>
    <message>
        <source>Only objects of the CPU's own node go into its sheaves, unless that node has no normal memory. Then any object may. This one goes straight to its slab.</source>
        <translation>只有 CPU 自身节点的对象才进入其 sheaf，除非该节点没有普通内存，那时任何对象都可以。这个对象直接回到其 slab。</translation>
    </message>
    <message>
        <source>Only objects of the CPU's own node go into its sheaves. This one goes straight to its slab.</source>
        <translation>只有 CPU 自身节点的对象才进入其 sheaf。这个对象直接回到其 slab。</translation>
    </message>
    <message>
        <source>The object joins the shared list of its slab with one compare-and-exchange; a slab that was full goes to this CPU's partial list.</source>
        <translation>对象通过一次比较并交换加入其 slab 的共享链表；原本已满的 slab 进入该 CPU 的 partial 链表。</translation>
    </message>
    <message>
        <source>The object joins the free list of its slab. The list lock is taken only if the slab was full, or is empty now.</source>
        <translation>对象加入其 slab 的空闲链表。只有 slab 原本已满或现在变空时才取 list_lock。</translation>
    </message>
    <message>
        <source>A slab with a free object again is put at the tail of its node's partial list.</source>
        <translation>重新有空闲对象的 slab 放到其节点 partial 链表的尾部。</translation>
    </message>
    <message>
        <source>A slab that was full has a free object again: it is put at the tail of its node's partial list.</source>
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
        <source>An object of this CPU's cpu slab joins its private list without a lock.</source>
        <translation>属于该 CPU 的 cpu slab 的对象无锁加入其私有链表。</translation>
    </message>
    <message>
        <source>The first object of the cpu slab's private list, without a lock.</source>
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
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>减弱动态效果(&amp;R)</translation>
    </message>
    <message>
        <source>Show exchanges as arrows that stand still</source>
        <translation>用静止的箭头显示交换</translation>
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
        <source>Follow the object handled by hand last, or the one on top of the selected CPU's main sheaf</source>
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
        <source>Answer the tour's question</source>
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
        <source>&amp;What's This?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Click something to learn what it is</source>
        <translation>单击某处，了解它是什么</translation>
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
        <source>Object's journey</source>
        <translation>对象的旅程</translation>
    </message>
    <message>
        <source>One object is followed here from its slab through sheaves and barns. Select a CPU and press J to follow the object on top of its main sheaf, then Shift+J to run until it moves.</source>
        <translation>这里跟踪一个对象，看它如何从 slab 经过 sheaf 和 barn。选择一个 CPU，按 J 跟踪其 main sheaf 顶部的对象，再按 Shift+J 运行到它移动为止。</translation>
    </message>
</context>
<context>
    <name>sheafscope::LocalityPanel</name>
    <message>
        <source>Locality</source>
        <translation>局部性</translation>
    </message>
    <message>
        <source>objects between CPUs' nodes and slabs' nodes</source>
        <translation>对象在 CPU 所在节点与 slab 所在节点之间的流动</translation>
    </message>
    <message>
        <source>CPU's node (row), slab's node (column); refills, flushes and objects past the sheaves; %1</source>
        <translation>CPU 的节点（行），slab 的节点（列）；refill、flush 以及绕过 sheaf 的对象；%1</translation>
    </message>
    <message>
        <source>since the run began</source>
        <translation>自运行开始以来</translation>
    </message>
    <message>
        <source>Select a cache: which nodes' slabs its objects come from is shown here.</source>
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
        <source>%1 objects %2, %3 of them on the CPU's own node.</source>
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
        <source>The list_lock of node %1's partial list</source>
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
        <translation><numerusform>%n 个节点受 7.1 无内存节点改动的影响：7.0 中没有 barn，7.1 中有。</numerusform></translation>
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
        <source>Light &amp;theme</source>
        <translation>浅色主题(&amp;T)</translation>
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
        <source>%1 page blocks went to other nodes' requests.</source>
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
        <source>Other nodes' requests took %1 page blocks from it.</source>
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
        <translation><numerusform>%n 个机制与版本不同。</numerusform></translation>
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
        <source>length of each node's list; its slabs, object by object</source>
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
        <source>bound: min_partial + sheaves = %1</source>
        <translation>上界：min_partial + sheaves = %1</translation>
    </message>
    <message>
        <source>slabs, node %1</source>
        <translation>slab，节点 %1</translation>
    </message>
    <message>
        <source>Partial list of node %1 at %2: %3 slabs. With sheaves it is expected to stay below min_partial and one slab for each sheaf of the node's CPUs and barn, %4 now.</source>
        <translation>节点 %1 的 partial 链表，%2 时：%3 个 slab。有 sheaves 时，预期低于 min_partial 加上该节点 CPU 和 barn 的每个 sheaf 各一个 slab，当前为 %4。</translation>
    </message>
    <message>
        <source>Bound by min_partial and the sheaves of CPUs and barn: %1.</source>
        <translation>由 min_partial 及 CPU 和 barn 的 sheaves 决定的上界：%1。</translation>
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
        <source>the CPU's main sheaf had an object</source>
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
        <source>the CPU's frozen slab had an object</source>
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
        <source>one object came straight from a node's partial list</source>
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
        <source>the object belongs to the CPU's frozen slab</source>
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
        <source>Empty slabs that a node's partial list keeps</source>
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
        <source>Objects in use in slabs on the nodes' partial lists</source>
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
        <source>Slabs on the nodes' partial lists</source>
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
        <source>and %1 more rows, which the text beside the picture has</source>
        <translation>及另外 %1 行，见图旁文本</translation>
    </message>
    <message>
        <source>and %1 more rows</source>
        <translation>及另外 %1 行</translation>
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
        <source>operations per second; %1 recorded; %2</source>
        <translation>每秒操作数；已记录 %1；%2</translation>
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

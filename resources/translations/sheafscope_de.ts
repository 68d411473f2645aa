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
        <source>What differs between two eras or machines: shares, rates, locks, locality</source>
        <translation>Was zwei Ären oder Maschinen unterscheidet: Anteile, Raten, Locks, Lokalität</translation>
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
        <translation><numerusform>Animation der letzten %n Sekunde</numerusform><numerusform>Animation der letzten %n Sekunden</numerusform></translation>
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
        <source>Copy the panel's &amp;data</source>
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
        <source>Share of the node's memory in use</source>
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
        <source>swap my empty main for a full sheaf of node %1's barn, %2 full left: barn_get +1</source>
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
        <source>slab %1 was full: to its node's partial list: free_add_partial +1</source>
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
        <source>not into a sheaf: the object waits for a grace period in kvfree_rcu's own batch</source>
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
        <source>The private list of the cpu slab is empty: look at the slab's shared list, the cpu partial list, then the node's partial list.</source>
        <translation>Die private Liste des CPU-Slabs ist leer: erst in der gemeinsamen Liste des Slabs suchen, dann in der CPU-partial-Liste, dann in der partial-Liste des Knotens.</translation>
    </message>
    <message>
        <source>One object, and only one, is taken under the list lock of the node. Nothing is cached for the next allocation.</source>
        <translation>Ein Objekt, und nur eines, wird unter dem list_lock des Knotens genommen. Für die nächste Zuteilung wird nichts vorgehalten.</translation>
    </message>
    <message>
        <source>The first slab of the node's partial list becomes the cpu slab; some more go to the cpu partial list.</source>
        <translation>Der erste Slab der partial-Liste des Knotens wird zum CPU-Slab; einige weitere gehen in die CPU-partial-Liste.</translation>
    </message>
    <message>
        <source>The first object of the first slab on the node's partial list; the slab leaves the list only if that was its last one.</source>
        <translation>Das erste Objekt des ersten Slabs in der partial-Liste des Knotens; der Slab verlässt die Liste nur, wenn es sein letztes war.</translation>
    </message>
    <message>
        <source>No list has a slab to give: pages are taken from the page allocator, near the CPU if possible, and become the cpu slab.</source>
        <translation>Keine Liste hat einen Slab zu bieten: Seiten kommen vom Seitenallokator, möglichst nahe der CPU, und werden zum CPU-Slab.</translation>
    </message>
    <message>
        <source>No list has a slab to give: pages are taken from the page allocator, near the CPU if possible. What is left of the slab goes to the head of its node's partial list.</source>
        <translation>Keine Liste hat einen Slab zu bieten: Seiten kommen vom Seitenallokator, möglichst nahe der CPU. Was vom Slab übrig bleibt, geht an den Anfang der partial-Liste seines Knotens.</translation>
    </message>
    <message>
        <source>The slab has no object in use and its node has min_partial partial slabs already: its pages go back.</source>
        <translation>Der Slab hat kein Objekt in Gebrauch, und sein Knoten hat bereits min_partial partial-Slabs: Seine Seiten gehen zurück.</translation>
    </message>
    <message>
        <source>Only objects of the CPU's own node go into its sheaves, unless that node has no normal memory. Then any object may. This one goes straight to its slab.</source>
        <translation>Nur Objekte vom eigenen Knoten der CPU kommen in ihre Sheaves, es sei denn, dieser Knoten hat keinen normalen Speicher. Dann darf jedes Objekt hinein. Dieses geht direkt in seinen Slab.</translation>
    </message>
    <message>
        <source>Only objects of the CPU's own node go into its sheaves. This one goes straight to its slab.</source>
        <translation>Nur Objekte vom eigenen Knoten der CPU kommen in ihre Sheaves. Dieses geht direkt in seinen Slab.</translation>
    </message>
    <message>
        <source>The object joins the shared list of its slab with one compare-and-exchange; a slab that was full goes to this CPU's partial list.</source>
        <translation>Das Objekt kommt mit einem Compare-and-Exchange in die gemeinsame Liste seines Slabs; ein Slab, der voll war, geht in die partial-Liste dieser CPU.</translation>
    </message>
    <message>
        <source>The object joins the free list of its slab. The list lock is taken only if the slab was full, or is empty now.</source>
        <translation>Das Objekt kommt in die Freiliste seines Slabs. Der list_lock wird nur genommen, wenn der Slab voll war oder jetzt leer ist.</translation>
    </message>
    <message>
        <source>A slab with a free object again is put at the tail of its node's partial list.</source>
        <translation>Ein Slab, der wieder ein freies Objekt hat, kommt ans Ende der partial-Liste seines Knotens.</translation>
    </message>
    <message>
        <source>A slab that was full has a free object again: it is put at the tail of its node's partial list.</source>
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
        <source>An object of this CPU's cpu slab joins its private list without a lock.</source>
        <translation>Ein Objekt des CPU-Slabs dieser CPU kommt ohne Lock in dessen private Liste.</translation>
    </message>
    <message>
        <source>The first object of the cpu slab's private list, without a lock.</source>
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
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>&amp;Reduzierte Bewegung</translation>
    </message>
    <message>
        <source>Show exchanges as arrows that stand still</source>
        <translation>Austausche als unbewegte Pfeile zeigen</translation>
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
        <source>Follow the object handled by hand last, or the one on top of the selected CPU's main sheaf</source>
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
        <source>Answer the tour's question</source>
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
        <source>&amp;What's This?</source>
        <translation>Was &amp;ist das?</translation>
    </message>
    <message>
        <source>Click something to learn what it is</source>
        <translation>Etwas anklicken, um zu erfahren, was es ist</translation>
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
        <source>Object's journey</source>
        <translation>Weg des Objekts</translation>
    </message>
    <message>
        <source>One object is followed here from its slab through sheaves and barns. Select a CPU and press J to follow the object on top of its main sheaf, then Shift+J to run until it moves.</source>
        <translation>Hier wird der Weg eines Objekts von seinem Slab durch Sheaves und Barns verfolgt. Wählen Sie eine CPU aus und drücken Sie J, um dem obersten Objekt in ihrem main-Sheaf zu folgen, dann Umschalt+J, um zu laufen, bis es sich bewegt.</translation>
    </message>
</context>
<context>
    <name>sheafscope::LocalityPanel</name>
    <message>
        <source>Locality</source>
        <translation>Lokalität</translation>
    </message>
    <message>
        <source>objects between CPUs' nodes and slabs' nodes</source>
        <translation>Objekte zwischen Knoten der CPUs und Knoten der Slabs</translation>
    </message>
    <message>
        <source>CPU's node (row), slab's node (column); refills, flushes and objects past the sheaves; %1</source>
        <translation>Knoten der CPU (Zeile), Knoten des Slabs (Spalte); Refills, Flushes und Objekte an den Sheaves vorbei; %1</translation>
    </message>
    <message>
        <source>since the run began</source>
        <translation>seit Beginn des Laufs</translation>
    </message>
    <message>
        <source>Select a cache: which nodes' slabs its objects come from is shown here.</source>
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
        <source>%1 objects %2, %3 of them on the CPU's own node.</source>
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
        <source>The list_lock of node %1's partial list</source>
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
        <translation><numerusform>%n Knoten ist von den Änderungen für speicherlose Knoten in 7.1 betroffen: in 7.0 ohne Barn, in 7.1 mit einem.</numerusform><numerusform>%n Knoten sind von den Änderungen für speicherlose Knoten in 7.1 betroffen: in 7.0 ohne Barn, in 7.1 mit einem.</numerusform></translation>
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
        <source>Light &amp;theme</source>
        <translation>Helles &amp;Farbschema</translation>
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
        <source>%1 page blocks went to other nodes' requests.</source>
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
        <source>Other nodes' requests took %1 page blocks from it.</source>
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
        <translation><numerusform>%n Mechanismus anders als in der Ära.</numerusform><numerusform>%n Mechanismen anders als in der Ära.</numerusform></translation>
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
        <source>length of each node's list; its slabs, object by object</source>
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
        <source>bound: min_partial + sheaves = %1</source>
        <translation>Schranke: min_partial + Sheaves = %1</translation>
    </message>
    <message>
        <source>slabs, node %1</source>
        <translation>Slabs, Knoten %1</translation>
    </message>
    <message>
        <source>Partial list of node %1 at %2: %3 slabs. With sheaves it is expected to stay below min_partial and one slab for each sheaf of the node's CPUs and barn, %4 now.</source>
        <translation>Partial-Liste von Knoten %1 bei %2: %3 Slabs. Mit Sheaves sollte sie unter min_partial plus einem Slab je Sheaf der CPUs und des Barns dieses Knotens bleiben, derzeit %4.</translation>
    </message>
    <message>
        <source>Bound by min_partial and the sheaves of CPUs and barn: %1.</source>
        <translation>Schranke durch min_partial und die Sheaves von CPUs und Barn: %1.</translation>
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
        <source>the CPU's main sheaf had an object</source>
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
        <source>the CPU's frozen slab had an object</source>
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
        <source>one object came straight from a node's partial list</source>
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
        <source>the object belongs to the CPU's frozen slab</source>
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
        <source>Empty slabs that a node's partial list keeps</source>
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
        <source>Objects in use in slabs on the nodes' partial lists</source>
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
        <source>Slabs on the nodes' partial lists</source>
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
        <source>and %1 more rows, which the text beside the picture has</source>
        <translation>und %1 weitere Zeilen, die der Text neben dem Bild enthält</translation>
    </message>
    <message>
        <source>and %1 more rows</source>
        <translation>und %1 weitere Zeilen</translation>
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
        <source>operations per second; %1 recorded; %2</source>
        <translation>Operationen pro Sekunde; %1 aufgezeichnet; %2</translation>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="en_US">
<context>
    <name>actions</name>
    <message>
        <source>About Moked</source>
        <translation>Despre Moked</translation>
    </message>
    <message>
        <source>Ask the source again</source>
        <translation>Recitește sursa</translation>
    </message>
    <message>
        <source>Callers who gave up and were not reached since.</source>
        <translation>Apelanții care au renunțat și nu au mai fost contactați de atunci.</translation>
    </message>
    <message>
        <source>Change the language of the window.</source>
        <translation>Schimbă limba ferestrei.</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Alege coloanele…</translation>
    </message>
    <message>
        <source>Choose the columns of the table in focus.</source>
        <translation>Alege coloanele tabelului activ.</translation>
    </message>
    <message>
        <source>Choose the stretch of time that is counted.</source>
        <translation>Alege intervalul de timp pentru care se calculează.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Golește toate filtrele</translation>
    </message>
    <message>
        <source>Close Moked.</source>
        <translation>Închide Moked.</translation>
    </message>
    <message>
        <source>Close the floor</source>
        <translation>Închide sala</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Comenzi…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Rânduri compacte</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them, for a spreadsheet.</source>
        <translation>Copiază rândurile selectate sau pe toate, pentru o foaie de calcul.</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiază tabelul</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Culori închise</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Data health…</source>
        <translation>Starea datelor…</translation>
    </message>
    <message>
        <source>Day or shift…</source>
        <translation>Zi sau tură…</translation>
    </message>
    <message>
        <source>Every key in one list.</source>
        <translation>Toate tastele, într-o singură listă.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Fill the whole screen, or go back.</source>
        <translation>Umple tot ecranul sau revine la fereastră.</translation>
    </message>
    <message>
        <source>Find any action, queue, agent or figure by a few letters.</source>
        <translation>Găsește orice acțiune, coadă, agent sau indicator după câteva litere.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ecran complet</translation>
    </message>
    <message>
        <source>Go back to the start page; the file is left as it is.</source>
        <translation>Revine la pagina de pornire; fișierul rămâne neschimbat.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Mergi la</translation>
    </message>
    <message>
        <source>Go to the agents</source>
        <translation>Mergi la agenți</translation>
    </message>
    <message>
        <source>Go to the queues</source>
        <translation>Mergi la cozi</translation>
    </message>
    <message>
        <source>Go to who should be called back</source>
        <translation>Mergi la cei de reapelat</translation>
    </message>
    <message>
        <source>Go to who is waiting</source>
        <translation>Mergi la cei în așteptare</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Import a log or export…</source>
        <translation>Importă un export…</translation>
    </message>
    <message>
        <source>Show only what contains these letters.</source>
        <translation>Păstrează doar ce conține aceste litere.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scurtături de tastatură</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Limbă…</translation>
    </message>
    <message>
        <source>Leave callers still waiting out of the service level, or count them again.</source>
        <translation>Lasă în afara nivelului de serviciu pe cei care încă așteaptă sau îi include din nou.</translation>
    </message>
    <message>
        <source>Light letters on a dark ground, or the other way round.</source>
        <translation>Litere deschise pe fond închis sau invers.</translation>
    </message>
    <message>
        <source>Make a floor from a log or an export of your telephone system.</source>
        <translation>Creează o sală dintr-un jurnal sau un export al centralei telefonice.</translation>
    </message>
    <message>
        <source>Meaning and formula of the figure in focus.</source>
        <translation>Sensul și formula indicatorului selectat.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meniu</translation>
    </message>
    <message>
        <source>Open a floor…</source>
        <translation>Deschide o sală…</translation>
    </message>
    <message>
        <source>Open the file that your centre's programs write.</source>
        <translation>Deschide fișierul pe care îl scriu programele centrului.</translation>
    </message>
    <message>
        <source>Open the menu with everything Moked can do.</source>
        <translation>Deschide meniul cu tot ce poate face Moked.</translation>
    </message>
    <message>
        <source>Put more rows on the screen.</source>
        <translation>Pune mai multe rânduri pe ecran.</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of agents.</source>
        <translation>Mută tastatura în lista agenților.</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of queues.</source>
        <translation>Mută tastatura în lista cozilor.</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of waiting callers.</source>
        <translation>Mută tastatura în lista celor care așteaptă.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ieșire</translation>
    </message>
    <message>
        <source>Read the floor again at once.</source>
        <translation>Recitește sala imediat.</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>Rândurile acestui indicator</translation>
    </message>
    <message>
        <source>Search the page</source>
        <translation>Caută în pagină</translation>
    </message>
    <message>
        <source>Service level: completed only</source>
        <translation>Nivel de serviciu: doar încheiate</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Setări…</translation>
    </message>
    <message>
        <source>Show every site, client, team, queue and channel again.</source>
        <translation>Arată din nou toate locațiile, clienții, echipele, cozile și canalele.</translation>
    </message>
    <message>
        <source>Show what the figure in focus is made of.</source>
        <translation>Arată din ce este alcătuit indicatorul selectat.</translation>
    </message>
    <message>
        <source>The queues and agents now.</source>
        <translation>Cozile și agenții în acest moment.</translation>
    </message>
    <message>
        <source>Thresholds, shifts, language and look.</source>
        <translation>Praguri, ture, limbă și aspect.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Încearcă demonstrația</translation>
    </message>
    <message>
        <source>Version, licence and where things are kept.</source>
        <translation>Versiunea, licența și locul în care se păstrează fișierele.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vizualizare</translation>
    </message>
    <message>
        <source>Watch a made-up centre work.</source>
        <translation>Arată la lucru un centru imaginar.</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Ce înseamnă?</translation>
    </message>
    <message>
        <source>What is doubtful in the data, and what that means for the figures.</source>
        <translation>Ce este îndoielnic în date și ce înseamnă asta pentru cifre.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Exports (queue_log* *.log *.gz *.csv *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Exporturi (queue_log* *.log *.gz *.csv *.db *.sqlite *.sqlite3);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Floors (*.db *.sqlite *.sqlite3 *.floor);;All files (*)</source>
        <translation>Săli (*.db *.sqlite *.sqlite3 *.floor);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Import a log or export</source>
        <translation>Importă un export</translation>
    </message>
    <message>
        <source>Open a floor</source>
        <translation>Deschide o sală</translation>
    </message>
    <message>
        <source>Something went wrong in Moked itself. Your files are safe; the details are in {path}.</source>
        <translation>A apărut o eroare chiar în Moked. Fișierele dvs. sunt în siguranță; detaliile sunt în {path}.</translation>
    </message>
    <message>
        <source>{rejected} of {lines} lines could not be used.</source>
        <translation>Linii care nu au putut fi folosite: {rejected} din {lines}.</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>Formula: {formula}</source>
        <translation>Formula: {formula}</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} contacts behind it: read it with care.</source>
        <translation>
            <numerusform>Se bazează pe un singur contact: interpretați cu prudență.</numerusform>
            <numerusform>Se bazează pe numai {n} contacte: interpretați cu prudență.</numerusform>
            <numerusform>Se bazează pe numai {n} de contacte: interpretați cu prudență.</numerusform>
        </translation>
    </message>
    <message>
        <source>n {number}</source>
        <translation>n {number}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>de la {time}</translation>
    </message>
    <message>
        <source>{since}; the limit is {limit}</source>
        <translation>{since}; limita este {limit}</translation>
    </message>
    <message numerus="yes">
        <source>{value} of {n}; the true share most likely lies between {low} and {high}.</source>
        <translation>
            <numerusform>{value} dintr-un singur contact; proporția reală este între {low} și {high}.</numerusform>
            <numerusform>{value} din {n} contacte; proporția reală este între {low} și {high}.</numerusform>
            <numerusform>{value} din {n} de contacte; proporția reală este între {low} și {high}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>The day by half hour</source>
        <translation>Ziua pe jumătăți de oră</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>țintă {target}</translation>
    </message>
    <message>
        <source>{offered} offered, {answered} answered, {abandoned} abandoned; busiest at {time} with {top}.</source>
        <translation>Oferite: {offered}, preluate: {answered}, abandonate: {abandoned}; vârful este la {time}, cu {top}.</translation>
    </message>
    <message>
        <source>{time}
offered {offered}
answered {answered}
abandoned {abandoned}
service level {level}</source>
        <translation>{time}
oferite {offered}
preluate {answered}
abandonate {abandoned}
nivel de serviciu {level}</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>“{text}” is not a period. Use 2026-11-22, 2026-W47, 2026-11, 2026-Q4, 2026-H2 or FROM..TO.</source>
        <translation>„{text}” nu este o perioadă. Folosiți 2026-11-22, 2026-W47, 2026-11, 2026-Q4, 2026-H2 sau DE_LA..PÂNĂ_LA.</translation>
    </message>
    <message>
        <source>“{text}” is not a shift. Use a name from your settings, or 22:00-06:00.</source>
        <translation>„{text}” nu este o tură. Folosiți un nume din setări sau forma 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Use 2026-11-22, 2026-11-22T14:05 or 2026-11-22T14:05:00Z.</source>
        <translation>„{text}” nu este un moment de timp. Folosiți 2026-11-22, 2026-11-22T14:05 sau 2026-11-22T14:05:00Z.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone. Use a name like Asia/Jerusalem or Europe/Bucharest.</source>
        <translation>„{zone}” nu este un fus orar. Folosiți un nume ca Asia/Jerusalem sau Europe/Bucharest.</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>--rows opens one figure: name it, as in --rows service_level.</source>
        <translation>--rows deschide un singur indicator: numiți-l, de exemplu --rows service_level.</translation>
    </message>
    <message>
        <source>A simulated centre has 5 to 5,000 agents.</source>
        <translation>Un centru simulat are între 5 și 5.000 de agenți.</translation>
    </message>
    <message>
        <source>No findings: every row of this floor can be used.</source>
        <translation>Nicio constatare: toate rândurile acestei săli pot fi folosite.</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>Nu este nimic de arătat aici.</translation>
    </message>
    <message>
        <source>Say which period: --from T --to T, or --period 2026-11-22.</source>
        <translation>Precizați perioada: --from T --to T sau --period 2026-11-22.</translation>
    </message>
    <message>
        <source>Stopped early. The floor holds what was read; import again to go on.</source>
        <translation>Oprit înainte de sfârșit. Sala conține ce s-a citit până acum; importați din nou pentru a continua.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioada se termină înainte să înceapă.</translation>
    </message>
    <message>
        <source>The simulated centre did not start. {detail}</source>
        <translation>Centrul simulat nu a pornit. {detail}</translation>
    </message>
    <message>
        <source>The table {table} does not exist by agent. Use --table agents with --filter agent=...</source>
        <translation>Tabelul {table} nu există pe agenți. Folosiți --table agents cu --filter agent=...</translation>
    </message>
    <message>
        <source>There is no display here. The centre lives for {seconds} s, then its board stands below.</source>
        <translation>Aici nu există ecran. Centrul funcționează {seconds} s, apoi tabloul lui apare mai jos.</translation>
    </message>
    <message>
        <source>This floor has no {key} “{value}”.</source>
        <translation>Această sală nu are {key} „{value}”.</translation>
    </message>
    <message>
        <source>{contacts} contacts, {agents} agents, {states} changes of state.</source>
        <translation>Contacte: {contacts}, agenți: {agents}, schimbări de stare: {states}.</translation>
    </message>
    <message>
        <source>{count} lines could not be used: {reason}</source>
        <translation>Linii care nu au putut fi folosite: {count}. {reason}</translation>
    </message>
    <message>
        <source>{count} pictures of the window are in {folder}.</source>
        <translation>Imagini ale ferestrei: {count}, în {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{kpi} = {value} (n {n}), from {rows} rows: {formula}</source>
        <translation>
            <numerusform>{kpi} = {value} (n {n}), rânduri: {rows}; {formula}</numerusform>
            <numerusform>{kpi} = {value} (n {n}), rânduri: {rows}; {formula}</numerusform>
            <numerusform>{kpi} = {value} (n {n}), rânduri: {rows}; {formula}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kpi} is a figure of queues: it does not exist by agent. Leave out the agent, or open another figure.</source>
        <translation>{kpi} este un indicator al cozilor: nu există pe agenți. Scoateți agentul sau deschideți alt indicator.</translation>
    </message>
    <message>
        <source>{lines} lines read, {new} of them new, in {seconds} s.</source>
        <translation>Linii citite: {lines}, dintre care noi: {new}, în {seconds} s.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} nu există.</translation>
    </message>
    <message>
        <source>{problem}. “{command} --help” tells how it is used.</source>
        <translation>{problem}. „{command} --help” arată cum se folosește.</translation>
    </message>
    <message>
        <source>“{key}” is not a key to group by. Known keys: {known}.</source>
        <translation>„{key}” nu este o cheie de grupare. Cele cunoscute sunt: {known}.</translation>
    </message>
    <message>
        <source>“{kpi}” is not a figure here. “moked schema kpis” lists them.</source>
        <translation>„{kpi}” nu este un indicator aici. „moked schema kpis” îi listează.</translation>
    </message>
    <message>
        <source>“{kpi}” is not a figure of a period. “moked schema kpis” lists them.</source>
        <translation>„{kpi}” nu este un indicator de perioadă. „moked schema kpis” îi listează.</translation>
    </message>
    <message>
        <source>“{name}” cannot be imported. Known formats: {known}.</source>
        <translation>„{name}” nu este un format care poate fi importat. Cele cunoscute sunt: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is not a filter. Write KEY=VALUE with one of: {known}.</source>
        <translation>„{text}” nu este un filtru aici. Scrieți CHEIE=VALOARE, cu una dintre cheile: {known}.</translation>
    </message>
    <message>
        <source>There is no topic “{topic}”. Known topics: {known}.</source>
        <translation>„{topic}” nu este un subiect. Cele cunoscute sunt: {known}.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>About Moked</source>
        <translation>Despre Moked</translation>
    </message>
    <message>
        <source>As this computer has it</source>
        <translation>Ca pe acest calculator</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aerisită</translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation>Comenzi și căutare</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactă</translation>
    </message>
    <message>
        <source>Computed again from these rows: the same.</source>
        <translation>Recalculat din aceste rânduri: aceeași valoare.</translation>
    </message>
    <message>
        <source>Computed again from these rows: {value}. The floor has moved on since.</source>
        <translation>Recalculat din aceste rânduri: {value}. Între timp, sala s-a schimbat.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecată</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Starea datelor</translation>
    </message>
    <message>
        <source>Figures are wrong</source>
        <translation>Cifre greșite</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Îndoielnic</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scurtături de tastatură</translation>
    </message>
    <message>
        <source>Latin: 0123456789</source>
        <translation>Latine: 0123456789</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminoasă</translation>
    </message>
    <message>
        <source>Moked {version}. The shift manager's window on a contact centre. It reads what the centre writes and changes nothing there. MIT licence.</source>
        <translation>Moked {version}. Fereastra managerului de tură spre centrul de contact. Citește ce scrie centrul și nu schimbă nimic acolo. Licență MIT.</translation>
    </message>
    <message>
        <source>There are no rows behind this figure.</source>
        <translation>Niciun rând nu stă la baza acestui indicator.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Nothing doubtful was found. Every row of the floor keeps to the contract.</source>
        <translation>Nu s-a găsit nimic îndoielnic. Toate rândurile sălii respectă contractul de date.</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}.</source>
        <translation>Python {python}, Qt {qt}, {system}.</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Se citesc rândurile…</translation>
    </message>
    <message>
        <source>Rows behind {figure}</source>
        <translation>Rândurile pentru {figure}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Settings are kept in {path}.</source>
        <translation>Setările se păstrează în {path}.</translation>
    </message>
    <message>
        <source>This cannot be used: {text}</source>
        <translation>Nu se poate folosi: {text}</translation>
    </message>
    <message>
        <source>Those of the language</source>
        <translation>Cele ale limbii</translation>
    </message>
    <message>
        <source>Type a few letters: an action, a queue, an agent, a figure</source>
        <translation>Scrieți câteva litere: o acțiune, o coadă, un agent, un indicator</translation>
    </message>
    <message>
        <source>canonical: {formula}</source>
        <translation>cea publicată: {formula}</translation>
    </message>
    <message>
        <source>{figure}: {name}</source>
        <translation>{figure}: {name}</translation>
    </message>
    <message>
        <source>{listed} of {all} rows listed; all are counted</source>
        <translation>Rânduri afișate: {listed} din {all}; se numără toate</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} rând</numerusform>
            <numerusform>{n} rânduri</numerusform>
            <numerusform>{n} de rânduri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>Agents</source>
        <translation>Agenți</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Alege coloanele</translation>
    </message>
    <message>
        <source>Everybody who gave up has been reached since.</source>
        <translation>Toți cei care au renunțat au fost contactați între timp.</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Cum se calculează</translation>
    </message>
    <message>
        <source>No agent has logged in yet.</source>
        <translation>Încă nu s-a conectat niciun agent.</translation>
    </message>
    <message>
        <source>No queue has been written to this floor yet.</source>
        <translation>În această sală nu s-a scris încă nicio coadă.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nu așteaptă nimeni.</translation>
    </message>
    <message>
        <source>Nothing fits the filters. Clear them to see everything ({key}).</source>
        <translation>Nimic nu se potrivește cu filtrele. Goliți-le ca să vedeți totul ({key}).</translation>
    </message>
    <message>
        <source>Other formulas</source>
        <translation>Alte formule</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Cozi</translation>
    </message>
    <message>
        <source>Reading the floor…</source>
        <translation>Se citește sala…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponibili</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>Rândurile acestui indicator</translation>
    </message>
    <message>
        <source>The day by half hour</source>
        <translation>Ziua pe jumătăți de oră</translation>
    </message>
    <message>
        <source>The program that writes {path} was stopped in the middle of a change. The last figures stay; they go on when that program runs again.</source>
        <translation>Programul care scrie {path} a fost oprit în mijlocul unei modificări. Ultimele cifre rămân; se actualizează când programul pornește din nou.</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>De reapelat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandonate</translation>
    </message>
    <message>
        <source>act now</source>
        <translation>de intervenit</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>preluate</translation>
    </message>
    <message>
        <source>longest {value}</source>
        <translation>maximum {value}</translation>
    </message>
    <message>
        <source>of {count} contacts</source>
        <translation>contacte: {count}</translation>
    </message>
    <message>
        <source>of {value} entered</source>
        <translation>din {value} intrate</translation>
    </message>
    <message>
        <source>of {value} present</source>
        <translation>din {value} prezenți</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>oferite</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>la țintă</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>nivel de serviciu</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>țintă {value}</translation>
    </message>
    <message>
        <source>usual weekday</source>
        <translation>obișnuit în această zi a săptămânii</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>de urmărit</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}). The last figures stay; Moked tries again.</source>
        <translation>{path} nu poate fi citit ({detail}). Ultimele cifre rămân; Moked încearcă din nou.</translation>
    </message>
    <message>
        <source>{path} changes too fast to copy it in one piece. The last figures stay; Moked tries again.</source>
        <translation>{path} se schimbă prea repede pentru a fi copiat întreg. Ultimele cifre rămân; Moked încearcă din nou.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or import into it as it is.</source>
        <translation>{path} există deja. Alegeți alt nume sau importați în el așa cum este.</translation>
    </message>
    <message>
        <source>{path} follows contract {found}, this Moked reads contract {version}. Nothing was changed. A newer Moked can read it.</source>
        <translation>{path} respectă contractul de date {found}, iar acest Moked citește contractul {version}. Nu s-a schimbat nimic. Un Moked mai nou îl poate citi.</translation>
    </message>
    <message>
        <source>{path} follows contract {found}, this Moked reads contract {version}. Nothing was changed. Import its source again with this Moked.</source>
        <translation>{path} respectă contractul de date {found}, iar acest Moked citește contractul {version}. Nu s-a schimbat nimic. Importați-i din nou sursa cu acest Moked.</translation>
    </message>
    <message>
        <source>{path} is a SQLite file but not a floor ({detail}). Nothing was changed. Import it, or choose another file.</source>
        <translation>{path} este un fișier SQLite, dar nu o sală Moked ({detail}). Nu s-a schimbat nimic. Importați-l sau alegeți alt fișier.</translation>
    </message>
    <message>
        <source>{path} is damaged or half written ({detail}). The last figures stay. If it does not mend itself, restore the file from a backup.</source>
        <translation>{path} este deteriorat sau scris pe jumătate ({detail}). Ultimele cifre rămân. Dacă nu își revine singur, restaurați fișierul dintr-o copie de rezervă.</translation>
    </message>
    <message>
        <source>{path} is empty. The last figures stay; they go on when its writer has filled it.</source>
        <translation>{path} este gol. Ultimele cifre rămân; se actualizează după ce programul care îl scrie îl umple.</translation>
    </message>
    <message>
        <source>{path} is in WAL mode in a folder that may not be written, so it cannot be read in place. The last figures stay; Moked tries to follow a copy.</source>
        <translation>{path} este în mod WAL, într-un dosar fără drept de scriere, deci nu poate fi citit pe loc. Ultimele cifre rămân; Moked încearcă să urmărească o copie.</translation>
    </message>
    <message>
        <source>{path} is locked by the program that writes it. The last figures stay; Moked tries again.</source>
        <translation>{path} este blocat de programul care îl scrie. Ultimele cifre rămân; Moked încearcă din nou.</translation>
    </message>
    <message>
        <source>{path} is not a SQLite file. Nothing was changed. Choose another file, or import this one.</source>
        <translation>{path} nu este un fișier SQLite. Nu s-a schimbat nimic. Alegeți alt fișier sau importați-l pe acesta.</translation>
    </message>
    <message>
        <source>{path} is not a floor of contract {version}; nothing was written.</source>
        <translation>{path} nu este o sală după contractul de date {version}; nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>{path} is not there. The last figures stay; they go on when the file is back.</source>
        <translation>{path} nu există. Ultimele cifre rămân; se actualizează când fișierul revine.</translation>
    </message>
    <message>
        <source>{path} was not made by the simulator; nothing was written. Give the simulator a new file.</source>
        <translation>{path} nu a fost creat de simulator; nu s-a scris nimic. Dați simulatorului un fișier nou.</translation>
    </message>
    <message>
        <source>{path} was replaced, but the -wal file of the old one still lies beside it, and reading both together would give wrong figures. The last figures stay. Stop the writer and move the old -wal file away.</source>
        <translation>{path} a fost înlocuit, dar fișierul -wal al celui vechi este încă lângă el, iar citirea lor împreună ar da cifre greșite. Ultimele cifre rămân. Opriți programul care scrie și mutați fișierul -wal vechi.</translation>
    </message>
    <message>
        <source>{title} {count}</source>
        <translation>{title} {count}</translation>
    </message>
    <message>
        <source>{value} of the offered</source>
        <translation>{value} din oferite</translation>
    </message>
</context>
<context>
    <name>follower</name>
    <message>
        <source>Something went wrong in Moked itself. The last figures stay; it tries again. The log has the details.</source>
        <translation>A apărut o eroare chiar în Moked. Ultimele cifre rămân; Moked încearcă din nou. Detaliile sunt în jurnalul Moked.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>The file cannot be read where it lies ({reason}); a consistent copy is followed.</source>
        <translation>Fișierul nu poate fi citit de la locul lui ({reason}); se urmărește o copie coerentă.</translation>
    </message>
    <message>
        <source>The file uses a rollback journal. Its writer needs a busy time-out of at least 100 ms, or it can be refused while Moked reads; WAL mode needs none.</source>
        <translation>Fișierul folosește un jurnal de tip rollback. Programul care îl scrie are nevoie de o așteptare (busy timeout) de cel puțin 100 ms, altfel poate fi refuzat cât timp citește Moked; modul WAL nu are nevoie de ea.</translation>
    </message>
    <message>
        <source>The table {table} is not STRICT: SQLite lets wrong types into it.</source>
        <translation>Tabelul {table} nu este STRICT: SQLite acceptă în el tipuri greșite.</translation>
    </message>
    <message>
        <source>The writer does not say that it lives; only its changes can be seen.</source>
        <translation>Programul care scrie nu dă semne de viață; se văd numai modificările lui.</translation>
    </message>
    <message>
        <source>The writer keeps no change log: open rows are read again at each tick, and late changes to others show within about a minute.</source>
        <translation>Programul care scrie nu ține un jurnal de modificări: rândurile deschise se recitesc la fiecare ciclu, iar modificările târzii ale celorlalte apar în circa un minut.</translation>
    </message>
    <message>
        <source>The writer was last heard of {seconds} s ago. The figures may be old.</source>
        <translation>Ultimul semn de la programul care scrie a venit acum {seconds} s. Cifrele pot fi vechi.</translation>
    </message>
    <message numerus="yes">
        <source>{n} agent states lack the agent, the time or the state.</source>
        <translation>
            <numerusform>Unei stări de agent îi lipsește agentul, ora sau starea.</numerusform>
            <numerusform>La {n} stări de agent lipsește agentul, ora sau starea.</numerusform>
            <numerusform>La {n} de stări de agent lipsește agentul, ora sau starea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agent states stand in the floor more than once.</source>
        <translation>
            <numerusform>O stare de agent apare în sală de mai multe ori.</numerusform>
            <numerusform>{n} stări de agent apar în sală de mai multe ori.</numerusform>
            <numerusform>{n} de stări de agent apar în sală de mai multe ori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered legs name no agent; they count for the queue only.</source>
        <translation>
            <numerusform>Un segment preluat nu numește niciun agent; contează numai la coadă.</numerusform>
            <numerusform>{n} segmente preluate nu numesc niciun agent; contează numai la coadă.</numerusform>
            <numerusform>{n} de segmente preluate nu numesc niciun agent; contează numai la coadă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} given totals cover contacts that are also there one by one; those count.</source>
        <translation>
            <numerusform>Un total primit acoperă contacte care există și unul câte unul; contează acestea.</numerusform>
            <numerusform>{n} totaluri primite acoperă contacte care există și unul câte unul; contează acestea.</numerusform>
            <numerusform>{n} de totaluri primite acoperă contacte care există și unul câte unul; contează acestea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs are answered but do not say when.</source>
        <translation>
            <numerusform>Un segment este preluat, dar nu spune când.</numerusform>
            <numerusform>{n} segmente sunt preluate, dar nu spun când.</numerusform>
            <numerusform>{n} de segmente sunt preluate, dar nu spun când.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs do not say when they entered their queue.</source>
        <translation>
            <numerusform>Un segment nu spune când a intrat în coadă.</numerusform>
            <numerusform>{n} segmente nu spun când au intrat în coadă.</numerusform>
            <numerusform>{n} de segmente nu spun când au intrat în coadă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs ended before they were answered.</source>
        <translation>
            <numerusform>Un segment s-a încheiat înainte să fie preluat.</numerusform>
            <numerusform>{n} segmente s-au încheiat înainte să fie preluate.</numerusform>
            <numerusform>{n} de segmente s-au încheiat înainte să fie preluate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs ended before they were queued.</source>
        <translation>
            <numerusform>Un segment s-a încheiat înainte să intre în coadă.</numerusform>
            <numerusform>{n} segmente s-au încheiat înainte să intre în coadă.</numerusform>
            <numerusform>{n} de segmente s-au încheiat înainte să intre în coadă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs have an outcome but no end.</source>
        <translation>
            <numerusform>Un segment are rezultat, dar nu are sfârșit.</numerusform>
            <numerusform>{n} segmente au rezultat, dar nu au sfârșit.</numerusform>
            <numerusform>{n} de segmente au rezultat, dar nu au sfârșit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs say when they were answered and also that they left unanswered.</source>
        <translation>
            <numerusform>Un segment spune când a fost preluat și totodată că a ieșit fără a fi preluat.</numerusform>
            <numerusform>{n} segmente spun când au fost preluate și totodată că au ieșit fără a fi preluate.</numerusform>
            <numerusform>{n} de segmente spun când au fost preluate și totodată că au ieșit fără a fi preluate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs stand in the floor more than once, under different ids.</source>
        <translation>
            <numerusform>Un segment apare în sală de mai multe ori, sub identificatori diferiți.</numerusform>
            <numerusform>{n} segmente apar în sală de mai multe ori, sub identificatori diferiți.</numerusform>
            <numerusform>{n} de segmente apar în sală de mai multe ori, sub identificatori diferiți.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs were answered before they were queued.</source>
        <translation>
            <numerusform>Un segment a fost preluat înainte să intre în coadă.</numerusform>
            <numerusform>{n} segmente au fost preluate înainte să intre în coadă.</numerusform>
            <numerusform>{n} de segmente au fost preluate înainte să intre în coadă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs were wrapped up before they ended.</source>
        <translation>
            <numerusform>Un segment a fost finalizat înainte să se încheie.</numerusform>
            <numerusform>{n} segmente au fost finalizate înainte să se încheie.</numerusform>
            <numerusform>{n} de segmente au fost finalizate înainte să se încheie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs: talk and hold time differ by over a second from answer to end.</source>
        <translation>
            <numerusform>Un segment: timpul de convorbire și de hold diferă cu peste o secundă de durata de la preluare la sfârșit.</numerusform>
            <numerusform>{n} segmente: timpul de convorbire și de hold diferă cu peste o secundă de durata de la preluare la sfârșit.</numerusform>
            <numerusform>{n} de segmente: timpul de convorbire și de hold diferă cu peste o secundă de durata de la preluare la sfârșit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs: wrap-up time differs by over a second from its two instants.</source>
        <translation>
            <numerusform>Un segment: timpul de finalizare diferă cu peste o secundă de cel dintre cele două momente ale sale.</numerusform>
            <numerusform>{n} segmente: timpul de finalizare diferă cu peste o secundă de cel dintre cele două momente ale sale.</numerusform>
            <numerusform>{n} de segmente: timpul de finalizare diferă cu peste o secundă de cel dintre cele două momente ale sale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines could not be used ({reason}).</source>
        <translation>
            <numerusform>O linie nu a putut fi folosită ({reason}).</numerusform>
            <numerusform>{n} linii nu au putut fi folosite ({reason}).</numerusform>
            <numerusform>{n} de linii nu au putut fi folosite ({reason}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were delivered twice and count once.</source>
        <translation>
            <numerusform>O linie a fost livrată de două ori și contează o dată.</numerusform>
            <numerusform>{n} linii au fost livrate de două ori și contează o dată.</numerusform>
            <numerusform>{n} de linii au fost livrate de două ori și contează o dată.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} end before they begin.</source>
        <translation>
            <numerusform>Un rând din {table} se termină înainte să înceapă.</numerusform>
            <numerusform>{n} rânduri din {table} se termină înainte să înceapă.</numerusform>
            <numerusform>{n} de rânduri din {table} se termină înainte să înceapă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} have a duration below zero.</source>
        <translation>
            <numerusform>Un rând din {table} are o durată sub zero.</numerusform>
            <numerusform>{n} rânduri din {table} au o durată sub zero.</numerusform>
            <numerusform>{n} de rânduri din {table} au o durată sub zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} have no id: delivered again, they would count twice.</source>
        <translation>
            <numerusform>Un rând din {table} nu are identificator: livrat din nou, ar conta de două ori.</numerusform>
            <numerusform>{n} rânduri din {table} nu au identificator: livrate din nou, ar conta de două ori.</numerusform>
            <numerusform>{n} de rânduri din {table} nu au identificator: livrate din nou, ar conta de două ori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} have times before 1973: seconds instead of milliseconds?</source>
        <translation>
            <numerusform>Un rând din {table} are momente dinainte de 1973: secunde în loc de milisecunde?</numerusform>
            <numerusform>{n} rânduri din {table} au momente dinainte de 1973: secunde în loc de milisecunde?</numerusform>
            <numerusform>{n} de rânduri din {table} au momente dinainte de 1973: secunde în loc de milisecunde?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} hold text where a number belongs.</source>
        <translation>
            <numerusform>Un rând din {table} conține text acolo unde trebuie un număr.</numerusform>
            <numerusform>{n} rânduri din {table} conțin text acolo unde trebuie un număr.</numerusform>
            <numerusform>{n} de rânduri din {table} conțin text acolo unde trebuie un număr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} lie in the future; they count when their time comes.</source>
        <translation>
            <numerusform>Un rând din {table} este în viitor; va conta la momentul său.</numerusform>
            <numerusform>{n} rânduri din {table} sunt în viitor; vor conta la momentul lor.</numerusform>
            <numerusform>{n} de rânduri din {table} sunt în viitor; vor conta la momentul lor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} use words that the contract does not know.</source>
        <translation>
            <numerusform>Un rând din {table} folosește cuvinte pe care contractul de date nu le cunoaște.</numerusform>
            <numerusform>{n} rânduri din {table} folosesc cuvinte pe care contractul de date nu le cunoaște.</numerusform>
            <numerusform>{n} de rânduri din {table} folosesc cuvinte pe care contractul de date nu le cunoaște.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} were repaired or doubted by their importer ({flag}).</source>
        <translation>
            <numerusform>Un rând din {table} a fost reparat sau pus la îndoială la import ({flag}).</numerusform>
            <numerusform>{n} rânduri din {table} au fost reparate sau puse la îndoială la import ({flag}).</numerusform>
            <numerusform>{n} de rânduri din {table} au fost reparate sau puse la îndoială la import ({flag}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table}: their {column} does not exist.</source>
        <translation>
            <numerusform>Un rând din {table}: valoarea din {column} nu există.</numerusform>
            <numerusform>{n} rânduri din {table}: valoarea din {column} nu există.</numerusform>
            <numerusform>{n} de rânduri din {table}: valoarea din {column} nu există.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unanswered legs have an end but no outcome.</source>
        <translation>
            <numerusform>Un segment nepreluat are sfârșit, dar nu are rezultat.</numerusform>
            <numerusform>{n} segmente nepreluate au sfârșit, dar nu au rezultat.</numerusform>
            <numerusform>{n} de segmente nepreluate au sfârșit, dar nu au rezultat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message>
        <source>Wrap-up and hold not known: a queue_log does not tell them.</source>
        <translation>Un queue_log nu spune nimic despre finalizare sau hold.</translation>
    </message>
    <message>
        <source>Asterisk queue_log: file, rotated files, .gz, or a dump of its table</source>
        <translation>Asterisk queue_log: fișier, fișiere rotite, .gz sau un export al tabelului său</translation>
    </message>
    <message>
        <source>No log-off was logged; it was closed at the next log-in or restart.</source>
        <translation>Deconectarea nu a fost înregistrată; s-a închis la următoarea conectare sau repornire.</translation>
    </message>
    <message>
        <source>Nothing in {path} is an event of a queue_log. Check that it is the right file; nothing was imported.</source>
        <translation>Nimic din {path} nu este un eveniment queue_log. Verificați dacă este fișierul potrivit; nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>The agent answered another call before this one ended; its talk time may be too long.</source>
        <translation>Agentul a preluat alt apel înainte să se încheie acesta; timpul de convorbire poate fi prea lung.</translation>
    </message>
    <message>
        <source>The agent works, but no log-in was logged; the time available is not known.</source>
        <translation>Agentul lucrează, dar conectarea nu a fost înregistrată; timpul fără activitate nu se cunoaște.</translation>
    </message>
    <message>
        <source>The answer was not logged; it is the end less the talk time.</source>
        <translation>Preluarea nu a fost înregistrată; este sfârșitul minus timpul de convorbire.</translation>
    </message>
    <message>
        <source>The end was not logged; the same call's next leg closed it.</source>
        <translation>Sfârșitul nu a fost înregistrat; l-a închis următorul segment al aceluiași apel.</translation>
    </message>
    <message>
        <source>The entry into the queue was not logged; it is the event less the wait.</source>
        <translation>Intrarea în coadă nu a fost înregistrată; este momentul evenimentului minus timpul de așteptare.</translation>
    </message>
    <message>
        <source>The entry was read as position and caller, not as link and caller.</source>
        <translation>Intrarea a fost citită ca poziție și apelant, nu ca link și apelant.</translation>
    </message>
    <message>
        <source>The last line is not written to its end yet.</source>
        <translation>Ultima linie nu este încă scrisă până la capăt.</translation>
    </message>
    <message>
        <source>The line does not begin with a time in seconds since 1970.</source>
        <translation>Linia nu începe cu un moment exprimat în secunde din 1970.</translation>
    </message>
    <message>
        <source>The line has fewer than five fields, or no event name.</source>
        <translation>Linia are mai puțin de cinci câmpuri sau nu are numele evenimentului.</translation>
    </message>
    <message>
        <source>The log was reopened while this leg was open, and no end came yet.</source>
        <translation>Jurnalul a fost redeschis cât acest segment era deschis, iar sfârșitul nu a apărut încă.</translation>
    </message>
    <message>
        <source>The row's time cannot be read.</source>
        <translation>Ora rândului nu poate fi citită.</translation>
    </message>
    <message>
        <source>The same line stands in this file already; it counts once.</source>
        <translation>Aceeași linie există deja în acest fișier; contează o dată.</translation>
    </message>
    <message>
        <source>The talk time given is not a number.</source>
        <translation>Timpul de convorbire indicat nu este un număr.</translation>
    </message>
    <message>
        <source>The talk time given is not the one between answer and end.</source>
        <translation>Timpul de convorbire indicat nu este cel dintre preluare și sfârșit.</translation>
    </message>
    <message>
        <source>The telephone system restarted while this leg was open.</source>
        <translation>Centrala telefonică a repornit cât acest segment era deschis.</translation>
    </message>
    <message>
        <source>The transfer was logged under another call; it was matched by its agent.</source>
        <translation>Transferul a fost înregistrat la alt apel; a fost asociat după agent.</translation>
    </message>
    <message>
        <source>The wait given is not the one between entry and exit.</source>
        <translation>Timpul de așteptare indicat nu este cel dintre intrare și ieșire.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. The floor is as it was.</source>
        <translation>{path} nu poate fi citit: {problem}. Sala a rămas cum era.</translation>
    </message>
    <message>
        <source>{path} holds local times, and their time zone is not known. Say it, for example --tz Europe/Bucharest.</source>
        <translation>{path} conține ore locale, iar fusul lor orar nu se cunoaște. Precizați-l, de exemplu --tz Europe/Bucharest.</translation>
    </message>
    <message>
        <source>{path} is being written by another program all the time. Nothing is lost; try again in a moment.</source>
        <translation>{path} este scris fără întrerupere de alt program. Nu s-a pierdut nimic; încercați din nou peste câteva clipe.</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonate</translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation>Rata de abandon</translation>
    </message>
    <message>
        <source>The share of the contacts queued in the window that were abandoned. Short abandons and contacts still waiting are left out.</source>
        <translation>Abandonurile dintre contactele intrate în coadă în interval, fără cele scurte și fără cei care încă așteaptă.</translation>
    </message>
    <message>
        <source>Agents talking now, or with a contact on hold or ringing.</source>
        <translation>Agenți aflați acum în convorbire sau cu un contact pe hold ori care sună.</translation>
    </message>
    <message>
        <source>Agents in wrap-up now.</source>
        <translation>Agenți aflați acum în finalizare.</translation>
    </message>
    <message>
        <source>Agents logged in but away now.</source>
        <translation>Agenți conectați, dar indisponibili acum.</translation>
    </message>
    <message>
        <source>Agents logged in now, in any state.</source>
        <translation>Agenți conectați acum, în orice stare.</translation>
    </message>
    <message>
        <source>Agents ready to take a contact now; a person in several queues counts once in a total.</source>
        <translation>Agenți care pot prelua acum un contact; o persoană din mai multe cozi contează o dată în total.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Preluate</translation>
    </message>
    <message>
        <source>Asked to be called back instead of waiting.</source>
        <translation>Au cerut să fie reapelați în loc să aștepte.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibili</translation>
    </message>
    <message>
        <source>Average handle time: talk, hold and wrap-up of the contacts whose handling ended in the window.</source>
        <translation>Timp mediu de gestionare: convorbirea, holdul și finalizarea contactelor a căror gestionare s-a încheiat în interval.</translation>
    </message>
    <message>
        <source>Average speed of answer: the waits of the answered contacts queued in the window, over their number.</source>
        <translation>Viteza medie de răspuns: timpii de așteptare ai contactelor preluate, intrate în coadă în interval, împărțiți la numărul lor.</translation>
    </message>
    <message>
        <source>Average time in conversation, hold not included.</source>
        <translation>Timpul mediu în convorbire, fără hold.</translation>
    </message>
    <message>
        <source>Average time on hold per handled contact whose hold time is known.</source>
        <translation>Timpul mediu pe hold (client pus în așteptare) pentru contactele gestionate al căror timp de hold este cunoscut.</translation>
    </message>
    <message>
        <source>Average work after the conversation per handled contact whose wrap-up is known.</source>
        <translation>Timpul mediu de lucru după convorbire, pentru contactele gestionate a căror finalizare este cunoscută.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Indisponibili</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>Reapelare cerută</translation>
    </message>
    <message>
        <source>Callbacks due</source>
        <translation>Reapelări de făcut</translation>
    </message>
    <message>
        <source>Callbacks overdue</source>
        <translation>Reapelări întârziate</translation>
    </message>
    <message>
        <source>Callers who abandoned in the window and have not been reached since, in either direction.</source>
        <translation>Apelanți care au abandonat în interval și cu care nu s-a mai vorbit de atunci, în niciun sens.</translation>
    </message>
    <message>
        <source>Callers who asked in the window for a callback that is overdue, and were not reached since.</source>
        <translation>Apelanți care au cerut în interval să fie reapelați și nu au fost contactați de atunci, deși termenul a trecut.</translation>
    </message>
    <message>
        <source>Callers who asked in the window for a callback that is not overdue, and were not reached since.</source>
        <translation>Apelanți care au cerut în interval să fie reapelați și nu au fost contactați de atunci, cât timp termenul nu a trecut.</translation>
    </message>
    <message>
        <source>Callers who gave up waiting in the window, without the short abandons.</source>
        <translation>Apelanți care au renunțat să aștepte în interval, fără abandonurile scurte.</translation>
    </message>
    <message>
        <source>Callers who gave up within the short limit: often a wrong number.</source>
        <translation>Apelanți care au renunțat sub limita scurtă: adesea un număr greșit.</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Reportate</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Coadă închisă</translation>
    </message>
    <message>
        <source>Contacts answered by an agent in the window, carried-in ones included.</source>
        <translation>Contacte preluate de un agent în interval, inclusiv cele reportate.</translation>
    </message>
    <message>
        <source>Contacts queued in the window without the short abandons.</source>
        <translation>Contacte intrate în coadă în interval, fără abandonurile scurte.</translation>
    </message>
    <message>
        <source>Contacts that are being handled now.</source>
        <translation>Contacte gestionate chiar acum.</translation>
    </message>
    <message>
        <source>Contacts that entered the queue in the window.</source>
        <translation>Contacte intrate în coadă în interval.</translation>
    </message>
    <message>
        <source>Contacts that have not left the queue yet; they balance the ledger.</source>
        <translation>Contacte care nu au ieșit încă din coadă: cu ele se încheie bilanțul.</translation>
    </message>
    <message>
        <source>Contacts waiting in the queue now.</source>
        <translation>Contacte care așteaptă acum în coadă.</translation>
    </message>
    <message>
        <source>Contacts that were already waiting when the window began.</source>
        <translation>Contacte care așteptau deja la începutul intervalului.</translation>
    </message>
    <message>
        <source>Contacts whose handling ended in the window, wrap-up included.</source>
        <translation>Contacte a căror gestionare s-a încheiat în interval, inclusiv finalizarea.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Intrate</translation>
    </message>
    <message>
        <source>Contacts that left the queue in any way but an answer or an abandon.</source>
        <translation>Orice ieșire din coadă în afară de preluare și abandon.</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Gestionate</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Timp de hold</translation>
    </message>
    <message>
        <source>How long the longest-waiting contact has been waiting.</source>
        <translation>De cât timp așteaptă contactul care așteaptă cel mai mult.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>In wrap-up</source>
        <translation>În finalizare</translation>
    </message>
    <message>
        <source>Left a message instead of waiting.</source>
        <translation>Au lăsat un mesaj în loc să aștepte.</translation>
    </message>
    <message>
        <source>Left because no agent was in the queue.</source>
        <translation>Au ieșit pentru că nu era niciun agent în coadă.</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>Ieșite prin tastă</translation>
    </message>
    <message>
        <source>Left the queue because the longest allowed wait was over.</source>
        <translation>Au ieșit din coadă pentru că a trecut așteptarea maximă permisă.</translation>
    </message>
    <message>
        <source>Left the queue by pressing a key.</source>
        <translation>Au ieșit din coadă apăsând o tastă.</translation>
    </message>
    <message>
        <source>Left, no agents</source>
        <translation>Ieșite, fără agenți</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Așteptare maximă</translation>
    </message>
    <message>
        <source>Longest wait of the window</source>
        <translation>Așteptare maximă în interval</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>Sunări ratate</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Grad de ocupare</translation>
    </message>
    <message>
        <source>Of the contacts that count, the share answered within the threshold. Short abandons are left out; callers who still wait past the threshold count as missed at once.</source>
        <translation>Dintre contactele care contează, proporția celor preluate sub prag. Abandonurile scurte nu intră; apelanții care încă așteaptă peste prag contează imediat ca ratați.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferite</translation>
    </message>
    <message>
        <source>On contact</source>
        <translation>În contact</translation>
    </message>
    <message>
        <source>Other exits</source>
        <translation>Alte ieșiri</translation>
    </message>
    <message>
        <source>Overflowed</source>
        <translation>Redirecționate</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Prezenți</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>Coadă plină</translation>
    </message>
    <message>
        <source>Sent on to another queue before an answer.</source>
        <translation>Trimise în altă coadă înainte de preluare.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de serviciu</translation>
    </message>
    <message>
        <source>Short abandons</source>
        <translation>Abandonuri scurte</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Încă în așteptare</translation>
    </message>
    <message>
        <source>Taken out of the queue by the system.</source>
        <translation>Scoase din coadă de sistem.</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Timp de convorbire</translation>
    </message>
    <message>
        <source>The longest wait of any contact queued in the window, whatever became of it.</source>
        <translation>Cea mai lungă așteptare a unui contact intrat în coadă în interval, indiferent cum s-a încheiat.</translation>
    </message>
    <message>
        <source>Time on contacts and in wrap-up, over that and the time available. Wall clock: several contacts at once count once; ringing is on neither side.</source>
        <translation>Timpul în contact și în finalizare, împărțit la acesta plus timpul disponibil. După ceas: mai multe contacte simultane contează o dată; timpul de sunare nu intră în niciuna dintre părți.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Expirate</translation>
    </message>
    <message>
        <source>Times a contact rang and was not answered; one contact may count several times.</source>
        <translation>De câte ori un contact a sunat și nu a fost preluat; un contact poate conta de mai multe ori.</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>De reapelat</translation>
    </message>
    <message>
        <source>Turned away because the queue was closed.</source>
        <translation>Refuzate pentru că era închisă coada.</translation>
    </message>
    <message>
        <source>Turned away because the queue was full.</source>
        <translation>Refuzate pentru că era plină coada.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mesaje vocale</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retrase</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Timp de finalizare</translation>
    </message>
    <message>
        <source>abandons within the threshold left out</source>
        <translation>fără abandonurile sub prag</translation>
    </message>
    <message>
        <source>answered or abandoned in time, of all</source>
        <translation>preluate sau abandonate la timp, din toate</translation>
    </message>
    <message>
        <source>completed only</source>
        <translation>doar încheiate</translation>
    </message>
    <message>
        <source>of all that left the queue</source>
        <translation>din toate ieșirile din coadă</translation>
    </message>
    <message>
        <source>of answered and abandoned</source>
        <translation>din preluate și abandonate</translation>
    </message>
    <message>
        <source>of the answered</source>
        <translation>din preluate</translation>
    </message>
    <message>
        <source>of those waiting now, the share within the threshold</source>
        <translation>dintre cei care așteaptă acum, proporția celor sub prag</translation>
    </message>
    <message>
        <source>overflows count as missed</source>
        <translation>redirecționările contează ca ratate</translation>
    </message>
    <message>
        <source>service level events, abandons in time are bad</source>
        <translation>evenimente de nivel de serviciu, abandonurile la timp sunt rele</translation>
    </message>
    <message>
        <source>service level events, abandons in time are good</source>
        <translation>evenimente de nivel de serviciu, abandonurile la timp sunt bune</translation>
    </message>
    <message>
        <source>service level events, abandons in time left out</source>
        <translation>evenimente de nivel de serviciu, fără abandonurile la timp</translation>
    </message>
    <message>
        <source>short abandons counted as answered in time</source>
        <translation>abandonurile scurte considerate preluate la timp</translation>
    </message>
    <message>
        <source>short abandons included</source>
        <translation>cu abandonurile scurte</translation>
    </message>
    <message>
        <source>voicemail counts as missed</source>
        <translation>mesajele vocale contează ca ratate</translation>
    </message>
    <message>
        <source>with those waiting past the threshold</source>
        <translation>cu cei care așteaptă peste prag</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>abandoned</source>
        <translation>abandonate</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>preluate</translation>
    </message>
    <message>
        <source>callback requested</source>
        <translation>reapelare cerută</translation>
    </message>
    <message>
        <source>callbacks due</source>
        <translation>reapelări de făcut</translation>
    </message>
    <message>
        <source>callbacks overdue</source>
        <translation>reapelări întârziate</translation>
    </message>
    <message>
        <source>carried in</source>
        <translation>reportate</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>coadă închisă</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>intrate</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>gestionate</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>hold</translation>
    </message>
    <message>
        <source>hold not known</source>
        <translation>hold necunoscut</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>în lucru</translation>
    </message>
    <message>
        <source>left by key</source>
        <translation>ieșite prin tastă</translation>
    </message>
    <message>
        <source>left, no agents</source>
        <translation>ieșite, fără agenți</translation>
    </message>
    <message>
        <source>missed offers</source>
        <translation>sunări ratate</translation>
    </message>
    <message>
        <source>of these abandoned</source>
        <translation>dintre ele abandonate</translation>
    </message>
    <message>
        <source>of these abandoned in time</source>
        <translation>dintre ele abandonate la timp</translation>
    </message>
    <message>
        <source>of these answered</source>
        <translation>dintre ele preluate</translation>
    </message>
    <message>
        <source>of these answered in time</source>
        <translation>dintre ele preluate la timp</translation>
    </message>
    <message>
        <source>of these overflowed</source>
        <translation>dintre ele redirecționate</translation>
    </message>
    <message>
        <source>of these short abandons</source>
        <translation>dintre ele abandonuri scurte</translation>
    </message>
    <message>
        <source>of these still waiting</source>
        <translation>dintre ele încă în așteptare</translation>
    </message>
    <message>
        <source>of these voicemail</source>
        <translation>dintre ele mesaje vocale</translation>
    </message>
    <message>
        <source>of these waiting past the threshold</source>
        <translation>dintre ele în așteptare peste prag</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>sunări</translation>
    </message>
    <message>
        <source>overflowed</source>
        <translation>redirecționate</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>coadă plină</translation>
    </message>
    <message>
        <source>queued in the window</source>
        <translation>intrate în coadă în interval</translation>
    </message>
    <message>
        <source>short abandons</source>
        <translation>abandonuri scurte</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>încă în așteptare</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>convorbire</translation>
    </message>
    <message>
        <source>time available</source>
        <translation>timp disponibil</translation>
    </message>
    <message>
        <source>time away</source>
        <translation>timp indisponibil</translation>
    </message>
    <message>
        <source>time in wrap-up</source>
        <translation>timp în finalizare</translation>
    </message>
    <message>
        <source>time on contacts</source>
        <translation>timp în contact</translation>
    </message>
    <message>
        <source>time ringing</source>
        <translation>timp de sunare</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>expirate</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>mesaje vocale</translation>
    </message>
    <message>
        <source>waiting past the threshold</source>
        <translation>în așteptare peste prag</translation>
    </message>
    <message>
        <source>waits of the answered</source>
        <translation>timpii de așteptare ai celor preluate</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retrase</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>finalizare</translation>
    </message>
    <message>
        <source>wrap-up not known</source>
        <translation>finalizare necunoscută</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>All of them</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Caută în listă</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nimic aici.</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>Rândurile acestui indicator</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Coloanele obișnuite</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce înseamnă</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>{title}: {name}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Abandonment formula</source>
        <translation>Formula ratei de abandon</translation>
    </message>
    <message>
        <source>Answered within this time counts as good, where a queue has no target of its own.</source>
        <translation>Preluarea în acest timp este considerată bună, acolo unde coada nu are propria țintă.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densitate</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>How long the source may be silent before the window says so loudly.</source>
        <translation>Cât timp poate tăcea sursa până când fereastra atrage atenția.</translation>
    </message>
    <message>
        <source>How much room a table row takes.</source>
        <translation>Cât loc ocupă un rând de tabel.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Latin digits, or those of the language.</source>
        <translation>Cifre latine sau cele ale limbii.</translation>
    </message>
    <message>
        <source>Light, dark, or as this computer has it.</source>
        <translation>Luminoasă, întunecată sau ca pe acest calculator.</translation>
    </message>
    <message>
        <source>Names and hours of the shifts, in the time of the site.</source>
        <translation>Numele și orele turelor, în ora locației.</translation>
    </message>
    <message>
        <source>No news after</source>
        <translation>Fără noutăți după</translation>
    </message>
    <message>
        <source>Service level formula</source>
        <translation>Formula nivelului de serviciu</translation>
    </message>
    <message>
        <source>Service level target</source>
        <translation>Ținta nivelului de serviciu</translation>
    </message>
    <message>
        <source>Service level threshold</source>
        <translation>Pragul nivelului de serviciu</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Ture</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>Abandon scurt</translation>
    </message>
    <message>
        <source>The share to reach, where a queue has no target of its own.</source>
        <translation>Proporția de atins, acolo unde coada nu are propria țintă.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Temă</translation>
    </message>
    <message>
        <source>There is no setting “{name}”. Known settings: {known}.</source>
        <translation>Nu există setarea „{name}”. Cele cunoscute sunt: {known}.</translation>
    </message>
    <message>
        <source>Which of the known formulas is shown.</source>
        <translation>Care dintre formulele cunoscute se arată; gol înseamnă cea canonică.</translation>
    </message>
    <message>
        <source>Callers who give up within this time are left out of service level and abandonment rate.</source>
        <translation>Cine renunță în acest timp nu intră în nivelul de serviciu și nici în rata de abandon.</translation>
    </message>
    <message>
        <source>Without a choice: as this computer has it.</source>
        <translation>Gol înseamnă limba acestui calculator.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used for the setting {name}.</source>
        <translation>„{value}” nu poate fi folosit pentru setarea {name}.</translation>
    </message>
</context>
<context>
    <name>translations</name>
    <message>
        <source>{file} cannot be read as translations: {reason}</source>
        <translation>{file} nu poate fi citit ca traduceri: {reason}</translation>
    </message>
    <message>
        <source>{file} holds words that Moked does not have: {words}</source>
        <translation>{file} conține cuvinte pe care Moked nu le are: {words}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenți</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Preluat la</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacte</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Contează ca</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Încheiat la</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Gave up at</source>
        <translation>A renunțat la</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>În stare</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>În interval</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Sunare</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation>Intrat la</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultate</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipă</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durată</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Încercări</translation>
    </message>
    <message>
        <source>Tries today</source>
        <translation>Încercări azi</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>A așteptat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Așteaptă</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>A made-up centre with forty agents goes to work before your eyes.</source>
        <translation>Un centru imaginar cu patruzeci de agenți se pune pe treabă sub ochii dvs.</translation>
    </message>
    <message>
        <source>A queue_log of Asterisk, fresh or years old; packed files too.</source>
        <translation>Un queue_log Asterisk, de azi sau de acum câțiva ani; și fișiere arhivate.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Import a log or export</source>
        <translation>Importă un export</translation>
    </message>
    <message>
        <source>Moked shows what your centre already writes: who waits, who answers, and where help is needed. It only reads; your files stay as they are.</source>
        <translation>Moked arată ce scrie deja centrul dvs.: cine așteaptă, cine răspunde și unde e nevoie de ajutor. Doar citește; fișierele rămân așa cum sunt.</translation>
    </message>
    <message>
        <source>Open a floor</source>
        <translation>Deschide o sală</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>Sau trageți un fișier aici.</translation>
    </message>
    <message>
        <source>Reading {name}: {done}, {rate} lines a second</source>
        <translation>Se citește {name}: {done}, {rate} linii/s</translation>
    </message>
    <message>
        <source>Reading {name}: {done}, {rate} lines a second, {left} left</source>
        <translation>Se citește {name}: {done}, {rate} linii/s, încă {left}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Deschise recent</translation>
    </message>
    <message>
        <source>See your floor, live.</source>
        <translation>Vedeți sala, în direct.</translation>
    </message>
    <message>
        <source>The SQLite file that your own programs keep up to date.</source>
        <translation>Fișierul SQLite pe care programele dvs. îl țin la zi.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Încearcă demonstrația</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>All right</source>
        <translation>În regulă</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Recitește</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message numerus="yes">
        <source>Data health: {n} findings</source>
        <translation>
            <numerusform>Starea datelor: o constatare</numerusform>
            <numerusform>Starea datelor: {n} constatări</numerusform>
            <numerusform>Starea datelor: {n} de constatări</numerusform>
        </translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Seară</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Dimineață</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noapte</translation>
    </message>
    <message>
        <source>No news since {time}. The figures are the last good ones; nothing is lost. Moked keeps trying.</source>
        <translation>Fără noutăți de la {time}. Cifrele sunt ultimele bune; nu s-a pierdut nimic. Moked încearcă în continuare.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locație</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipă</translation>
    </message>
    <message>
        <source>This folder may not be written, so Moked follows a copy of the file.</source>
        <translation>În acest dosar nu se poate scrie, așa că Moked urmărește o copie a fișierului.</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>La pagina de pornire</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Azi, {date}</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>live</source>
        <translation>în direct</translation>
    </message>
    <message>
        <source>no floor open</source>
        <translation>nicio sală deschisă</translation>
    </message>
    <message>
        <source>no news since {time}</source>
        <translation>fără noutăți de la {time}</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>coadă</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>se citește…</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>acum {age}</translation>
    </message>
    <message>
        <source>{name} - Moked</source>
        <translation>{name} - Moked</translation>
    </message>
    <message>
        <source>{name} {span}</source>
        <translation>{name} {span}</translation>
    </message>
    <message>
        <source>{name} {span}, over</source>
        <translation>{name} {span}, încheiată</translation>
    </message>
    <message>
        <source>{name} {span}, {left} left</source>
        <translation>{name} {span}, încă {left}</translation>
    </message>
    <message>
        <source>{problem} The figures of {time} stay on screen; Moked keeps trying.</source>
        <translation>{problem} Cifrele de la {time} rămân pe ecran; Moked încearcă în continuare.</translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <translation>{title} ({key})</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Abandoned</source>
        <translation>Abandonat</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Preluat</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibil</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Indisponibil</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>Reapelare cerută</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Coadă închisă</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>Ieșit prin tastă</translation>
    </message>
    <message>
        <source>Left, no agents</source>
        <translation>Ieșit, fără agenți</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Pauză de masă</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ședință</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>No contact to compute it from yet.</source>
        <translation>Încă nu există niciun contact din care să se calculeze.</translation>
    </message>
    <message>
        <source>No data here.</source>
        <translation>Nu există date aici.</translation>
    </message>
    <message>
        <source>No log-in was seen, so the time available is not known.</source>
        <translation>Nu s-a văzut nicio conectare, deci timpul fără activitate nu se cunoaște.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Deconectat</translation>
    </message>
    <message>
        <source>On contact</source>
        <translation>În contact</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pe hold</translation>
    </message>
    <message>
        <source>Overflowed</source>
        <translation>Redirecționat</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>Coadă plină</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sună</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Rețele sociale</translation>
    </message>
    <message>
        <source>System down</source>
        <translation>Sistem căzut</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Sarcină</translation>
    </message>
    <message>
        <source>This is not measured here.</source>
        <translation>Acest lucru nu se măsoară aici.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Expirat</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Instruire</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mesaj vocal</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retras</translation>
    </message>
    <message>
        <source>Wrap-up not known: this source does not tell it.</source>
        <translation>Fără finalizare: această sursă nu o indică.</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Finalizare</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>rău</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bine</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>necesită atenție</translation>
    </message>
</context>
</TS>

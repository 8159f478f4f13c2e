<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="en_US">
<context>
    <name>access</name>
    <message>
        <source>A colleague whose place you do not see follows up this answer already. Nothing was changed. A centre manager can tell you who.</source>
        <translation>De acest răspuns se ocupă deja cineva al cărui loc nu îl vedeți. Nu s-a schimbat nimic. Un manager de centru vă poate spune cine.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Back up and restore the book</source>
        <translation>Face copii de rezervă și restaurează registrul</translation>
    </message>
    <message>
        <source>Centre manager</source>
        <translation>Manager de centru</translation>
    </message>
    <message>
        <source>Change limits of states</source>
        <translation>Modifică limitele stărilor</translation>
    </message>
    <message>
        <source>Change opening hours</source>
        <translation>Modifică programul de lucru</translation>
    </message>
    <message>
        <source>Change people and their rights</source>
        <translation>Modifică persoanele și drepturile lor</translation>
    </message>
    <message>
        <source>Change shared settings and formulas</source>
        <translation>Modifică setările comune și formulele</translation>
    </message>
    <message>
        <source>Change special days</source>
        <translation>Modifică zilele speciale</translation>
    </message>
    <message>
        <source>Change targets</source>
        <translation>Modifică țintele</translation>
    </message>
    <message>
        <source>Check the book, and see who did what</source>
        <translation>Verifică registrul și vede cine ce a făcut</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Follow up customers' answers</source>
        <translation>Urmărește răspunsurile clienților</translation>
    </message>
    <message>
        <source>Keep views of one's own</source>
        <translation>Păstrează vizualizări proprii</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Salarizare</translation>
    </message>
    <message>
        <source>Quality lead</source>
        <translation>Responsabil de calitate</translation>
    </message>
    <message>
        <source>See people and their rights</source>
        <translation>Vede persoanele și drepturile lor</translation>
    </message>
    <message>
        <source>See shared settings, targets and hours</source>
        <translation>Vede setările comune, țintele și programul</translation>
    </message>
    <message>
        <source>See the floor and its figures</source>
        <translation>Vede sala și cifrele ei</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Stabilește o parolă</translation>
    </message>
    <message>
        <source>Share one's own views with others</source>
        <translation>Partajează vizualizările proprii cu alții</translation>
    </message>
    <message>
        <source>Shift manager</source>
        <translation>Manager de tură</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locație</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervizor</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipă</translation>
    </message>
    <message>
        <source>The name or the password is not right, or the account is closed. Nobody was signed in.</source>
        <translation>Numele sau parola nu este corectă ori contul este închis. Nimeni nu a intrat în cont.</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>Tot centrul</translation>
    </message>
    <message>
        <source>This book has people and rights. Say who you are: sign in, or use --as.</source>
        <translation>Acest registru are persoane și drepturi. Spuneți cine sunteți: intrați în cont sau folosiți --as.</translation>
    </message>
    <message>
        <source>This needs your password. Nothing was changed. Sign in and try again.</source>
        <translation>Pentru aceasta este nevoie de parola dvs. Nu s-a schimbat nimic. Intrați în cont și încercați din nou.</translation>
    </message>
    <message>
        <source>{person} may not do this ({right}). Nothing was changed. A centre manager can grant it.</source>
        <translation>{person} nu are acest drept ({right}). Nu s-a schimbat nimic. Îl poate acorda un manager de centru.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>About Moked</source>
        <translation>Despre Moked</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenți</translation>
    </message>
    <message>
        <source>All formulas of the figure in focus on your own data, and what makes them differ.</source>
        <translation>Toate formulele indicatorului selectat, pe datele dvs., și de unde vine diferența dintre ele.</translation>
    </message>
    <message>
        <source>Any figure over time: what is usual, which hours hurt.</source>
        <translation>Orice indicator în timp: ce este obișnuit, care ore sunt grele.</translation>
    </message>
    <message>
        <source>Ask the source again</source>
        <translation>Recitește sursa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Begin to keep people, targets and hours together, on this computer or a share.</source>
        <translation>Persoane, ținte și program la un loc, pe acest calculator sau într-un dosar partajat.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Registru</translation>
    </message>
    <message>
        <source>Callers who gave up and were not reached since.</source>
        <translation>Apelanții care au renunțat și nu au mai fost contactați de atunci.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>Change the language of the window.</source>
        <translation>Schimbă limba ferestrei.</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Schimbă parola…</translation>
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
        <source>Choose the shared book that says who may see and change what.</source>
        <translation>Alege registrul comun, care spune cine ce poate vedea și modifica.</translation>
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
        <source>Close the book</source>
        <translation>Închide registrul</translation>
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
        <source>Compare formulas…</source>
        <translation>Compară formulele…</translation>
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
        <source>Customer at hand</source>
        <translation>Fișa clientului</translation>
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
        <source>Every figure of agents, teams and sites over a period.</source>
        <translation>Toți indicatorii agenților, echipelor și locațiilor dintr-o perioadă.</translation>
    </message>
    <message>
        <source>Every figure with its meaning, formulas, unit and source.</source>
        <translation>Toți indicatorii, cu sensul, formulele, unitatea și sursa lor.</translation>
    </message>
    <message>
        <source>Every key in one list.</source>
        <translation>Toate tastele, într-o singură listă.</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>Exportă tabelul…</translation>
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
        <source>Forward</source>
        <translation>Înainte</translation>
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
        <source>Go to who is waiting</source>
        <translation>Mergi la cei în așteptare</translation>
    </message>
    <message>
        <source>Go to who should be called back</source>
        <translation>Mergi la cei de reapelat</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Help: importing</source>
        <translation>Ajutor: importul</translation>
    </message>
    <message>
        <source>Help: reports</source>
        <translation>Ajutor: rapoartele</translation>
    </message>
    <message>
        <source>Help: the book</source>
        <translation>Ajutor: registrul</translation>
    </message>
    <message>
        <source>Help: trends</source>
        <translation>Ajutor: tendințele</translation>
    </message>
    <message>
        <source>Help: what the figures mean</source>
        <translation>Ajutor: ce înseamnă indicatorii</translation>
    </message>
    <message>
        <source>Hide the floor until somebody signs in.</source>
        <translation>Ascunde sala până când cineva intră în cont.</translation>
    </message>
    <message>
        <source>How cases come and go, what is at risk, why they come; help pages.</source>
        <translation>Cum vin și pleacă solicitările, ce este la risc, de ce vin; paginile de ajutor.</translation>
    </message>
    <message>
        <source>How exports of other systems become a floor, by their heading or by a mapping.</source>
        <translation>Cum devin sală exporturile altor sisteme, după antetul lor sau printr-o mapare.</translation>
    </message>
    <message>
        <source>Import a log or export…</source>
        <translation>Importă un export…</translation>
    </message>
    <message>
        <source>Imports and mappings…</source>
        <translation>Importuri și mapări…</translation>
    </message>
    <message>
        <source>Keep filters, columns and order of this page under a name.</source>
        <translation>Păstrează sub un nume filtrele, coloanele și ordinea acestei pagini.</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Păstrează vizualizarea…</translation>
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
        <source>Look at the page as you, or somebody who shared it, kept it.</source>
        <translation>Arată pagina așa cum ați păstrat-o dvs. sau cineva care a partajat-o.</translation>
    </message>
    <message>
        <source>Make a book…</source>
        <translation>Creează un registru…</translation>
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
        <source>Not saved yet…</source>
        <translation>Încă nesalvate…</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>Deschide un registru…</translation>
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
        <source>Open the menu of who is signed in: roles, password, sign out.</source>
        <translation>Deschide meniul contului: roluri, parolă, ieșire din cont.</translation>
    </message>
    <message>
        <source>Open the menu with everything Moked can do.</source>
        <translation>Deschide meniul cu tot ce poate face Moked.</translation>
    </message>
    <message>
        <source>People, shared settings, targets, hours, who did what, backups.</source>
        <translation>Persoane, setări comune, ținte, program, cine ce a făcut, copii de rezervă.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the book; the book as it is now is kept.</source>
        <translation>Pune o copie de rezervă în locul registrului; registrul de acum se păstrează.</translation>
    </message>
    <message>
        <source>Put more rows on the screen.</source>
        <translation>Pune mai multe rânduri pe ecran.</translation>
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
        <source>Restore the book…</source>
        <translation>Restaurează registrul…</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>Rândurile acestui indicator</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Vizualizări salvate…</translation>
    </message>
    <message>
        <source>Search the page</source>
        <translation>Caută în pagină</translation>
    </message>
    <message>
        <source>See the folders that are followed, the saved mappings and the rejected rows.</source>
        <translation>Arată dosarele urmărite, mapările salvate și rândurile respinse.</translation>
    </message>
    <message>
        <source>Service level: completed only</source>
        <translation>Nivel de serviciu: doar încheiate</translation>
    </message>
    <message>
        <source>Set a new password for who is signed in.</source>
        <translation>Stabilește o parolă nouă pentru contul deschis.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Setări…</translation>
    </message>
    <message>
        <source>Show again what you came back from.</source>
        <translation>Arată din nou locul din care v-ați întors.</translation>
    </message>
    <message>
        <source>Show again what you looked at before.</source>
        <translation>Arată din nou ce ați văzut înainte.</translation>
    </message>
    <message>
        <source>Show every site, client, team, queue and channel again.</source>
        <translation>Arată din nou toate locațiile, clienții, echipele, cozile și canalele.</translation>
    </message>
    <message>
        <source>Show only what contains these letters.</source>
        <translation>Păstrează doar ce conține aceste litere.</translation>
    </message>
    <message>
        <source>Show what the figure in focus is made of.</source>
        <translation>Arată din ce este alcătuit indicatorul selectat.</translation>
    </message>
    <message>
        <source>Show who stands behind the row in focus: history, satisfaction, purchases.</source>
        <translation>Arată cine se află în spatele rândului selectat: istoric, satisfacție, cumpărături.</translation>
    </message>
    <message>
        <source>Sign in to the book, or as another person.</source>
        <translation>Intră în cont în registru sau cu alt cont.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Intră în cont…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Ieși din cont</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Registrul</translation>
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
        <source>Trends</source>
        <translation>Tendințe</translation>
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
        <source>Voice</source>
        <translation>Vocea clienților</translation>
    </message>
    <message>
        <source>Watch a made-up centre work.</source>
        <translation>Arată la lucru un centru imaginar.</translation>
    </message>
    <message>
        <source>What can be taken along, in which formats, and every morning by itself.</source>
        <translation>Ce se poate lua cu sine, în ce formate, și cum vine singur în fiecare dimineață.</translation>
    </message>
    <message>
        <source>What customers answered and whom to follow up; customers, sales and money.</source>
        <translation>Ce au răspuns clienții și pe cine să urmăriți; clienți, vânzări și bani.</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Ce înseamnă?</translation>
    </message>
    <message>
        <source>What is doubtful in the data, and what that means for the figures.</source>
        <translation>Ce este îndoielnic în date și ce înseamnă asta pentru cifre.</translation>
    </message>
    <message>
        <source>What the book is, what its chain protects against and what not, backups.</source>
        <translation>Ce este registrul, de ce ferește lanțul lui și de ce nu, copii de rezervă.</translation>
    </message>
    <message>
        <source>What the marks and the band of a trend mean, and how sure they are.</source>
        <translation>Ce înseamnă marcajele și banda unei tendințe și cât de sigure sunt.</translation>
    </message>
    <message>
        <source>What you typed and the book does not hold yet: look, save, discard.</source>
        <translation>Ce ați scris și nu este încă în registru: vedeți, salvați, eliminați.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Cine lucrează aici</translation>
    </message>
    <message>
        <source>Work without the book on this computer; the floor is closed with it.</source>
        <translation>Lucru fără registru pe acest calculator; odată cu el se închide și sala.</translation>
    </message>
    <message>
        <source>Write the table with its scope and definitions to a workbook or a CSV.</source>
        <translation>Scrie tabelul, cu domeniul și definițiile lui, într-un fișier de calcul tabelar sau CSV.</translation>
    </message>
</context>
<context>
    <name>agents</name>
    <message>
        <source>Agents</source>
        <translation>Agenți</translation>
    </message>
    <message>
        <source>Agents are not measured here</source>
        <translation>Agenții nu se măsoară aici</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Toți agenții</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Înapoi la tabel</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Alege coloanele</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compară</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Zi cu zi</translation>
    </message>
    <message>
        <source>Latest contacts</source>
        <translation>Ultimele contacte</translation>
    </message>
    <message>
        <source>No agent worked in this period. Choose another period above.</source>
        <translation>Niciun agent nu a lucrat în această perioadă. Alegeți altă perioadă mai sus.</translation>
    </message>
    <message>
        <source>No contact of this agent in this period.</source>
        <translation>Niciun contact al acestui agent în această perioadă.</translation>
    </message>
    <message>
        <source>No site worked in this period, or nobody said what is at which site.</source>
        <translation>Nicio locație nu a lucrat în această perioadă sau nu s-a spus ce ține de care locație.</translation>
    </message>
    <message>
        <source>No team worked in this period, or nobody said who is in which team.</source>
        <translation>Nicio echipă nu a lucrat în această perioadă sau nu s-a spus cine este în care echipă.</translation>
    </message>
    <message>
        <source>Not known by the filters that are on: {figures}.</source>
        <translation>Nu se cunosc cu filtrele active: {figures}.</translation>
    </message>
    <message>
        <source>Not measured here: {subjects}.</source>
        <translation>Nu se măsoară aici: {subjects}.</translation>
    </message>
    <message>
        <source>Nothing fits what you searched for.</source>
        <translation>Nimic nu se potrivește cu ce ați căutat.</translation>
    </message>
    <message>
        <source>Nothing in this period: {subjects}.</source>
        <translation>Nimic în această perioadă: {subjects}.</translation>
    </message>
    <message>
        <source>Nothing on this floor names an agent. Import what your switch or help desk exports (Ctrl+I), and who worked how stands here.</source>
        <translation>Nimic din această sală nu numește un agent. Importați ce exportă centrala telefonică sau sistemul dvs. de tichete (Ctrl+I), iar aici va apărea cine cum a lucrat.</translation>
    </message>
    <message>
        <source>Nothing was seen of this agent on that day.</source>
        <translation>În acea zi nu s-a văzut nimic despre acest agent.</translation>
    </message>
    <message>
        <source>Open the agent's page</source>
        <translation>Deschide pagina agentului</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificat</translation>
    </message>
    <message>
        <source>Put two to five chosen rows side by side. Hold Ctrl to choose several.</source>
        <translation>Pune alături două până la cinci rânduri alese. Țineți apăsat Ctrl ca să alegeți mai multe.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Cozi</translation>
    </message>
    <message>
        <source>Show all agents again</source>
        <translation>Arată din nou toți agenții</translation>
    </message>
    <message>
        <source>Show its agents</source>
        <translation>Arată-i agenții</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Comparație</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Locații</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Echipe</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Ziua următoare</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Ziua dinainte</translation>
    </message>
    <message>
        <source>The thin line under a figure is its 95 % interval, on one scale for all. The last column is about the two that are furthest apart: “within chance” means that the next period may well show it the other way round.</source>
        <translation>Linia subțire de sub un indicator este intervalul lui de încredere de 95 %, la aceeași scală pentru toți. Ultima coloană se referă la cei doi aflați cel mai departe unul de altul: „în limita întâmplării” înseamnă că în perioada următoare poate fi foarte bine invers.</translation>
    </message>
    <message>
        <source>This agent is not among those that you see.</source>
        <translation>Acest agent nu este printre cei pe care îi vedeți.</translation>
    </message>
    <message>
        <source>This floor has no queue.</source>
        <translation>Această sală nu are nicio coadă.</translation>
    </message>
    <message>
        <source>n {count}</source>
        <translation>n {count}</translation>
    </message>
    <message>
        <source>work</source>
        <translation>lucru</translation>
    </message>
    <message>
        <source>{day}
{figure}</source>
        <translation>{day}
{figure}</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state} de la {time}</translation>
    </message>
    <message>
        <source>{team} · {site}</source>
        <translation>{team} · {site}</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Books (*.book *.db);;All files (*)</source>
        <translation>Registre (*.book *.db);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Exporting to {path}…</source>
        <translation>Se exportă în {path}…</translation>
    </message>
    <message>
        <source>Exports (queue_log* *.log *.gz *.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.jsonl *.db *.sqlite);;All files (*)</source>
        <translation>Exporturi (queue_log* *.log *.gz *.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.jsonl *.db *.sqlite);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Files that come into {folder} are taken while the window is open.</source>
        <translation>Fișierele care apar în {folder} se preiau cât timp fereastra este deschisă.</translation>
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
        <source>Looking at {name}…</source>
        <translation>Se examinează {name}…</translation>
    </message>
    <message>
        <source>Make a book</source>
        <translation>Creează un registru</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <translation>Mapări (*.toml)</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Deschide un registru</translation>
    </message>
    <message>
        <source>Open a floor</source>
        <translation>Deschide o sală</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Salvează maparea</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Salvează rândurile respinse</translation>
    </message>
    <message>
        <source>Something went wrong in Moked itself. Your files are safe; the details are in {path}.</source>
        <translation>A apărut o eroare chiar în Moked. Fișierele dvs. sunt în siguranță; detaliile sunt în {path}.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>The book {place} was there, and is not there now. Look whether it was moved or renamed, and choose it in its new place, or restore a backup.</source>
        <translation>Registrul {place} era acolo, iar acum nu mai este. Vedeți dacă a fost mutat sau redenumit și alegeți-l din noul loc sau restaurați o copie de rezervă.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written to {path}.</source>
        <translation>Exportul a fost anulat. În {path} nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>The file is too big or too strange to be read here, and was let go. Nothing was changed.</source>
        <translation>Fișierul este prea mare sau prea neobișnuit pentru a fi citit aici și s-a renunțat la el. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>The import ended unexpectedly. What was read stays whole, and the mapping is still here; try again.</source>
        <translation>Importul s-a încheiat pe neașteptate. Ce s-a citit rămâne întreg, iar maparea este încă aici; încercați din nou.</translation>
    </message>
    <message>
        <source>The list is saved as {path}.</source>
        <translation>Lista este salvată ca {path}.</translation>
    </message>
    <message>
        <source>The mapping is saved as {path}. The command moked import table takes it with --map.</source>
        <translation>Maparea este salvată ca {path}. Comanda moked import table o primește cu --map.</translation>
    </message>
    <message>
        <source>The picture is in {path}.</source>
        <translation>Imaginea este în {path}.</translation>
    </message>
    <message>
        <source>The work on this ended unexpectedly. Your floor is as it was; try again.</source>
        <translation>Lucrul la aceasta s-a încheiat pe neașteptate. Sala este cum era; încercați din nou.</translation>
    </message>
    <message>
        <source>This could not be computed. Your floor is as it was; please try again.</source>
        <translation>Aceasta nu a putut fi calculată. Sala este cum era; încercați din nou.</translation>
    </message>
    <message>
        <source>This could not be read. Your floor is as it was; please try again.</source>
        <translation>Aceasta nu a putut fi citită. Sala este cum era; încercați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were exported. They are in {path}.</source>
        <translation>
            <numerusform>S-a exportat un rând. Este în {path}.</numerusform>
            <numerusform>S-au exportat {n} rânduri. Sunt în {path}.</numerusform>
            <numerusform>S-au exportat {n} de rânduri. Sunt în {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written ({problem}). Nothing else was changed.</source>
        <translation>{path} nu a putut fi scris ({problem}). Nu s-a schimbat nimic altceva.</translation>
    </message>
    <message>
        <source>{path} could not be written ({problem}). The mapping is still here; choose another place.</source>
        <translation>{path} nu a putut fi scris ({problem}). Maparea este încă aici; alegeți alt loc.</translation>
    </message>
    <message>
        <source>{path} could not be written. Nothing was changed; try again.</source>
        <translation>{path} nu a putut fi scris. Nu s-a schimbat nimic; încercați din nou.</translation>
    </message>
    <message>
        <source>{rejected} of {lines} lines could not be used.</source>
        <translation>Linii care nu au putut fi folosite: {rejected} din {lines}.</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>A book on a server needs one part more. Install it with: pip install “moked[postgres]”.</source>
        <translation>Un registru pe server mai are nevoie de o componentă. Instalați-o cu: pip install „moked[postgres]”.</translation>
    </message>
    <message>
        <source>A password has at least {least} letters and is not the name. Nothing was changed.</source>
        <translation>O parolă are cel puțin {least} caractere și nu este numele. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>A revision stands under entry {seq}, which is not there.</source>
        <translation>O versiune ține de înscrierea {seq}, care nu există.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adaugă o persoană</translation>
    </message>
    <message>
        <source>Agent on the floor</source>
        <translation>Agentul din sală</translation>
    </message>
    <message>
        <source>Attention from</source>
        <translation>Atenție de la</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copie de rezervă</translation>
    </message>
    <message>
        <source>Begin the book</source>
        <translation>Începe registrul</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Modifică o persoană</translation>
    </message>
    <message>
        <source>Close an account</source>
        <translation>Închide un cont</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Încheiat</translation>
    </message>
    <message>
        <source>Entries after {seq} are missing: the book once went on to {known}.</source>
        <translation>Lipsesc înscrierile de după {seq}: registrul ajunsese până la {known}.</translation>
    </message>
    <message>
        <source>Entry {seq} is missing.</source>
        <translation>Înscrierea {seq} lipsește.</translation>
    </message>
    <message>
        <source>Entry {seq} is not the one that was kept as proof: it was rewritten.</source>
        <translation>Înscrierea {seq} nu este cea păstrată ca dovadă: a fost rescrisă.</translation>
    </message>
    <message>
        <source>Entry {seq} was altered after it was written.</source>
        <translation>Înscrierea {seq} a fost alterată după ce a fost scrisă.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Follow up an answer</source>
        <translation>Urmărește un răspuns</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Urmărire</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pentru</translation>
    </message>
    <message>
        <source>For others too</source>
        <translation>Și pentru alții</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Acordă un rol</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Obiectiv</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Stadiu</translation>
    </message>
    <message>
        <source>It is written in the book. The key file {path} could not be written ({detail}); see to it soon.</source>
        <translation>S-a scris în registru. Fișierul-cheie {path} nu a putut fi scris ({detail}); rezolvați cât de curând.</translation>
    </message>
    <message>
        <source>Its end of the chain</source>
        <translation>Capătul lanțului ei</translation>
    </message>
    <message>
        <source>Keep a view</source>
        <translation>Păstrează o vizualizare</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limită</translation>
    </message>
    <message>
        <source>Limit of a state</source>
        <translation>Limita unei stări</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>No backup was made: the book {place} is not as it was written ({detail}). The older backups are kept. See “moked book verify”, and restore one of them.</source>
        <translation>Nu s-a făcut nicio copie de rezervă: registrul {place} nu mai este așa cum a fost scris ({detail}). Copiile de rezervă mai vechi se păstrează. Vedeți „moked book verify” și restaurați una dintre ele.</translation>
    </message>
    <message>
        <source>No backup was made: {folder} cannot be written ({detail}). The book is as it was; choose another folder.</source>
        <translation>Nu s-a făcut nicio copie de rezervă: în {folder} nu se poate scrie ({detail}). Registrul a rămas cum era; alegeți alt dosar.</translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation>Nu este deschis niciun registru.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Program de lucru</translation>
    </message>
    <message>
        <source>Others are writing in the book {place}, and it did not come free in time. Nothing was changed, and what you typed is kept; try again.</source>
        <translation>Alții scriu în registrul {place} și acesta nu s-a eliberat la timp. Nu s-a schimbat nimic, iar ce ați scris se păstrează; încercați din nou.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagină</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoană</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Înregistrare</translation>
    </message>
    <message>
        <source>Restore the book from a backup</source>
        <translation>Restaurează registrul dintr-o copie de rezervă</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Drept</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vizualizare salvată</translation>
    </message>
    <message>
        <source>Set a limit of a state</source>
        <translation>Stabilește limita unei stări</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Stabilește o parolă</translation>
    </message>
    <message>
        <source>Set a shared setting</source>
        <translation>Stabilește o setare comună</translation>
    </message>
    <message>
        <source>Set a special day</source>
        <translation>Stabilește o zi specială</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Stabilește o țintă</translation>
    </message>
    <message>
        <source>Set opening hours</source>
        <translation>Stabilește programul de lucru</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setare</translation>
    </message>
    <message>
        <source>Share a view</source>
        <translation>Partajează o vizualizare</translation>
    </message>
    <message>
        <source>Shared setting</source>
        <translation>Setare comună</translation>
    </message>
    <message>
        <source>Somebody is writing in the book {place} and does not stop. Nothing was changed. Close it everywhere, or restore even if busy.</source>
        <translation>Cineva scrie fără oprire în registrul {place}. Nu s-a schimbat nimic. Închideți-l peste tot sau restaurați chiar dacă este ocupat.</translation>
    </message>
    <message>
        <source>Something went wrong in Moked itself; nothing was written. The details are in its log.</source>
        <translation>A apărut o eroare chiar în Moked; nu s-a scris nimic. Detaliile sunt în jurnalul Moked.</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>Zi specială</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Chestionar</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>Retrage un rol</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Luat în lucru</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Țintă</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of {place} ({detail}). The book that was there is {aside}. Close Moked everywhere, then try again.</source>
        <translation>Copia de rezervă nu a putut fi pusă în locul registrului {place} ({detail}). Registrul care era acolo este {aside}. Închideți Moked peste tot, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>The backup {backup} is not as it was written ({detail}). Nothing was changed. Choose another, or, where there is none, restore it even if damaged.</source>
        <translation>Copia de rezervă {backup} nu mai este așa cum a fost scrisă ({detail}). Nu s-a schimbat nimic. Alegeți alta sau, dacă nu există, restaurați-o chiar dacă este deteriorată.</translation>
    </message>
    <message>
        <source>The backup {backup} is of another book than {place}. Nothing was changed. Choose another, or restore it even if another.</source>
        <translation>Copia de rezervă {backup} este a altui registru decât {place}. Nu s-a schimbat nimic. Alegeți alta sau restaurați-o chiar dacă este a altui registru.</translation>
    </message>
    <message>
        <source>The book {place} cannot be reached. What you typed is kept on this computer; try again when it is back.</source>
        <translation>Registrul {place} nu este accesibil. Ce ați scris se păstrează pe acest calculator; încercați din nou când revine.</translation>
    </message>
    <message>
        <source>The book {place} cannot be used ({detail}). Nothing was changed.</source>
        <translation>Registrul {place} nu poate fi folosit ({detail}). Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>The book {place} is damaged ({detail}). Nothing was changed. Restore it from a backup.</source>
        <translation>Registrul {place} este deteriorat ({detail}). Nu s-a schimbat nimic. Restaurați-l dintr-o copie de rezervă.</translation>
    </message>
    <message>
        <source>The book {place} is not empty. Nothing was changed. On a server, restore into a new book, made without a manager.</source>
        <translation>Registrul {place} nu este gol. Nu s-a schimbat nimic. Pe un server, restaurați într-un registru nou, creat fără manager.</translation>
    </message>
    <message>
        <source>The book {place} may not be written here. Nothing was changed. Ask who looks after the share.</source>
        <translation>De aici nu se poate scrie în registrul {place}. Nu s-a schimbat nimic. Întrebați pe cine se ocupă de dosarul partajat.</translation>
    </message>
    <message>
        <source>The book {place} was written by a newer Moked ({found}, this one knows {known}). Nothing was changed. Use the newer Moked.</source>
        <translation>Registrul {place} a fost scris de un Moked mai nou ({found}; acesta cunoaște {known}). Nu s-a schimbat nimic. Folosiți Moked mai nou.</translation>
    </message>
    <message>
        <source>The end of the chain does not stand where the book says it does.</source>
        <translation>Capătul lanțului nu este acolo unde spune registrul.</translation>
    </message>
    <message>
        <source>The end that was given up</source>
        <translation>Capătul la care s-a renunțat</translation>
    </message>
    <message>
        <source>The file itself is damaged: {detail}</source>
        <translation>Fișierul însuși este deteriorat: {detail}</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read ({detail}), so the book was not checked. See to it, then try again.</source>
        <translation>Fișierul-cheie {path} nu poate fi citit ({detail}), deci registrul nu a fost verificat. Rezolvați, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>There is no book at {place}. Make one with “moked book init”, or choose another file.</source>
        <translation>La {place} nu există niciun registru. Creați unul cu „moked book init” sau alegeți alt fișier.</translation>
    </message>
    <message>
        <source>There is no room left where the book {place} stands. Nothing was changed, and what you typed is kept. Make room, then try again.</source>
        <translation>Nu mai este loc acolo unde se află registrul {place}. Nu s-a schimbat nimic, iar ce ați scris se păstrează. Eliberați spațiu, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>There is no verb “{verb}”. Known are: {known}.</source>
        <translation>Nu există operațiunea „{verb}”. Cele cunoscute sunt: {known}.</translation>
    </message>
    <message>
        <source>There is no {kind} “{id}” in this book. Nothing was changed.</source>
        <translation>În acest registru nu există {kind} „{id}”. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>This book has its first person already. Nothing was changed.</source>
        <translation>Acest registru are deja prima persoană. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>This call was made before for something else. Nothing was changed.</source>
        <translation>Acest apel s-a mai făcut, pentru altceva. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>This is not the address of a book on a server. It reads postgresql://NAME@HOST/DATABASE; in a password, write %40 for @, %3A for :, %2F for / and %3F for ?.</source>
        <translation>Aceasta nu este adresa unui registru pe server. Se scrie postgresql://NUME@SERVER/BAZA; într-o parolă scrieți %40 pentru @, %3A pentru :, %2F pentru / și %3F pentru ?.</translation>
    </message>
    <message>
        <source>This is not the book that was kept as proof ({known}): it has another number, or was made anew.</source>
        <translation>Nu este registrul păstrat ca dovadă ({known}): are alt număr sau a fost creat din nou.</translation>
    </message>
    <message>
        <source>This stands in the book already ({what}). Nothing was changed.</source>
        <translation>Aceasta există deja în registru ({what}). Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>Încercat fără succes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>Versiunea văzută</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vizualizare</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Săptămână</translation>
    </message>
    <message numerus="yes">
        <source>What was typed and not saved was kept in a file that is damaged. It was put aside as {path}, and {n} drafts could be read from it. New ones are kept again.</source>
        <translation>
            <numerusform>Ce s-a scris și nu s-a salvat se păstra într-un fișier care este deteriorat. A fost pus deoparte ca {path}, iar din el s-a putut citi o ciornă. Cele noi se păstrează din nou.</numerusform>
            <numerusform>Ce s-a scris și nu s-a salvat se păstra într-un fișier care este deteriorat. A fost pus deoparte ca {path}, iar din el s-au putut citi {n} ciorne. Cele noi se păstrează din nou.</numerusform>
            <numerusform>Ce s-a scris și nu s-a salvat se păstra într-un fișier care este deteriorat. A fost pus deoparte ca {path}, iar din el s-au putut citi {n} de ciorne. Cele noi se păstrează din nou.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type cannot be kept on this computer ({detail}). It stays in the window as long as that is open; save it soon.</source>
        <translation>Ce scrieți nu poate fi păstrat pe acest calculator ({detail}). Rămâne în fereastră cât timp aceasta este deschisă; salvați cât de curând.</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Cine urmărește</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Withdraw a follow-up</source>
        <translation>Retrage o urmărire</translation>
    </message>
    <message>
        <source>Withdraw a limit</source>
        <translation>Retrage o limită</translation>
    </message>
    <message>
        <source>Withdraw a shared setting</source>
        <translation>Retrage o setare comună</translation>
    </message>
    <message>
        <source>Withdraw a special day</source>
        <translation>Retrage o zi specială</translation>
    </message>
    <message>
        <source>Withdraw a target</source>
        <translation>Retrage o țintă</translation>
    </message>
    <message>
        <source>Withdraw a view</source>
        <translation>Retrage o vizualizare</translation>
    </message>
    <message>
        <source>Withdraw opening hours</source>
        <translation>Retrage programul de lucru</translation>
    </message>
    <message>
        <source>{backup} is the book itself. Nothing was changed. Choose a backup.</source>
        <translation>{backup} este chiar registrul. Nu s-a schimbat nimic. Alegeți o copie de rezervă.</translation>
    </message>
    <message>
        <source>{kind} {record} does not go on from its version before (entry {seq}).</source>
        <translation>{kind} {record} nu continuă versiunea dinainte (înscrierea {seq}).</translation>
    </message>
    <message>
        <source>{kind} {record} is gone; entry {seq} wrote it last.</source>
        <translation>{kind} {record} a dispărut; ultima dată a fost în înscrierea {seq}.</translation>
    </message>
    <message>
        <source>{kind} {record} is not as its last entry ({seq}) left it.</source>
        <translation>{kind} {record} nu mai arată cum a rămas după ultima înscriere ({seq}).</translation>
    </message>
    <message>
        <source>{kind} {record} was never written by a verb.</source>
        <translation>{kind} {record} nu a fost scris niciodată de o operațiune.</translation>
    </message>
    <message>
        <source>{name} is the last centre manager of the whole centre. Nothing was changed. Name another one first.</source>
        <translation>{name} este ultima persoană cu rolul de manager pentru tot centrul. Nu s-a schimbat nimic. Numiți întâi pe altcineva.</translation>
    </message>
    <message>
        <source>{person} changed this in between. Nothing of yours was written yet; look at both and choose.</source>
        <translation>Între timp, {person} a modificat aici. Încă nu s-a scris nimic de la dvs.; vedeți ambele versiuni și alegeți.</translation>
    </message>
    <message>
        <source>{person} could not yet restore the book when this backup was made. Nothing was changed. Ask somebody who could.</source>
        <translation>Când s-a făcut această copie de rezervă, {person} nu avea încă dreptul de a restaura registrul. Nu s-a schimbat nimic. Rugați pe cineva care îl avea.</translation>
    </message>
    <message>
        <source>{place} is in WAL mode and lies on a share, where that loses writes. Nothing was changed. Close it everywhere and open it once where it was made, or make it without WAL.</source>
        <translation>{place} este în mod WAL și se află într-un dosar partajat, unde așa se pierd scrieri. Nu s-a schimbat nimic. Închideți-l peste tot și deschideți-l o dată acolo unde a fost creat sau creați-l fără WAL.</translation>
    </message>
    <message>
        <source>{place} is not a book. Nothing was changed. Choose another file.</source>
        <translation>{place} nu este un registru. Nu s-a schimbat nimic. Alegeți alt fișier.</translation>
    </message>
    <message>
        <source>{place} is there already. Nothing was changed. Choose another name.</source>
        <translation>{place} există deja. Nu s-a schimbat nimic. Alegeți alt nume.</translation>
    </message>
    <message>
        <source>{place} was replaced by another book. Nothing was changed. Open it anew.</source>
        <translation>{place} a fost înlocuit cu alt registru. Nu s-a schimbat nimic. Deschideți-l din nou.</translation>
    </message>
    <message>
        <source>{verb} needs {name}. Nothing was changed.</source>
        <translation>{verb} are nevoie de {name}. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{verb} takes no “{name}”. It takes: {known}.</source>
        <translation>{verb} nu primește „{name}”. Primește: {known}.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used for {name}. Nothing was changed.</source>
        <translation>„{value}” nu poate fi folosit pentru {name}. Nu s-a schimbat nimic.</translation>
    </message>
</context>
<context>
    <name>book_words</name>
    <message>
        <source>Agent on the floor</source>
        <translation>Agentul din sală</translation>
    </message>
    <message>
        <source>Attention from</source>
        <translation>Atenție de la</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client {name}</source>
        <translation>Clientul {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pentru</translation>
    </message>
    <message>
        <source>For others too</source>
        <translation>Și pentru alții</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Obiectiv</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Stadiu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limită</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagină</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Parolă stabilită</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoană</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Queue {name}</source>
        <translation>Coada {name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locație</translation>
    </message>
    <message>
        <source>Site {name}</source>
        <translation>Locația {name}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Chestionar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipă</translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>Echipa {name}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vizualizare</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Săptămână</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Cine urmărește</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retras</translation>
    </message>
    <message>
        <source>always</source>
        <translation>dintotdeauna</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închis</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>în vigoare</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ulterior</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>no role: may see nothing</source>
        <translation>niciun rol: nu poate vedea nimic</translation>
    </message>
    <message>
        <source>nobody decided: as usual</source>
        <translation>nedecis: ca de obicei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciuna</translation>
    </message>
    <message>
        <source>over</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>who began the book</source>
        <translation>cine a început registrul</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retras</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>{role} ({place})</source>
        <translation>{role} ({place})</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Articles belong to no queue and no team. Who manages the centre can show them to you.</source>
        <translation>Articolele nu țin de nicio coadă și de nicio echipă. Vi le poate arăta cine conduce centrul.</translation>
    </message>
    <message>
        <source>Articles to rewrite</source>
        <translation>Articole de rescris</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Ca tabel</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>La risc acum</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>Solicitări în așteptare, după vechime</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Pe teme</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>Cases are not measured here</source>
        <translation>Solicitările nu se măsoară aici</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Help pages and self-service are not measured here</source>
        <translation>Paginile de ajutor și autoservirea nu se măsoară aici</translation>
    </message>
    <message>
        <source>Help pages are seen with the whole centre</source>
        <translation>Paginile de ajutor le vede cine vede tot centrul</translation>
    </message>
    <message>
        <source>Knowledge and self-service</source>
        <translation>Cunoștințe și autoservire</translation>
    </message>
    <message>
        <source>No case was open at the end of this period.</source>
        <translation>La sfârșitul acestei perioade nu era deschisă nicio solicitare.</translation>
    </message>
    <message>
        <source>No case was opened in this period.</source>
        <translation>În această perioadă nu s-a deschis nicio solicitare.</translation>
    </message>
    <message>
        <source>No open case is near its target.</source>
        <translation>Nicio solicitare deschisă nu este aproape de ținta ei.</translation>
    </message>
    <message>
        <source>Nobody read a help article in this period.</source>
        <translation>În această perioadă nimeni nu a citit un articol de ajutor.</translation>
    </message>
    <message>
        <source>Nothing has written a case to this floor yet. Import what your help desk or CRM exports ({key}), and their flow, backlog, times and reasons stand here.</source>
        <translation>În această sală nu s-a scris încă nicio solicitare. Importați ce exportă sistemul dvs. de tichete sau CRM-ul ({key}), iar aici vor apărea fluxul, așteptarea, duratele și motivele lor.</translation>
    </message>
    <message>
        <source>Nothing has written a visit of a help article or a session of self-service to this floor yet. Import what your help centre exports ({key}), and what it saves and which articles to rewrite stands here.</source>
        <translation>În această sală nu s-a scris încă nicio vizită la un articol de ajutor și nicio sesiune de autoservire. Importați ce exportă centrul dvs. de ajutor ({key}), iar aici va apărea ce economisește și ce articole sunt de rescris.</translation>
    </message>
    <message>
        <source>Open cases carry no targets here, so none can be at risk.</source>
        <translation>Solicitările deschise nu au ținte aici, deci niciuna nu poate fi la risc.</translation>
    </message>
    <message>
        <source>Opening hours are not known: write them into the book to see both.</source>
        <translation>Programul de lucru nu se cunoaște: scrieți-l în registru ca să vedeți ambele variante.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>The change is more than chance.</source>
        <translation>Schimbarea este dincolo de întâmplare.</translation>
    </message>
    <message>
        <source>The change is within chance.</source>
        <translation>Schimbarea este în limita întâmplării.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Durate</translation>
    </message>
    <message>
        <source>What visits went on to is not known, so neither is their cost.</source>
        <translation>Nu se știe la ce au dus vizitele, deci nici cât costă.</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>în așteptare</translation>
    </message>
    <message>
        <source>down {percent}</source>
        <translation>scădere {percent}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>noi</translation>
    </message>
    <message>
        <source>no reason written</source>
        <translation>fără motiv scris</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>nerezolvate</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>total cumulat</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>rezolvate</translation>
    </message>
    <message>
        <source>up {percent}</source>
        <translation>creștere {percent}</translation>
    </message>
    <message>
        <source>{came} new, {done} solved; {left} open at the end.</source>
        <translation>Noi: {came}, rezolvate: {done}; deschise la sfârșit: {left}.</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>{count} ({share})</translation>
    </message>
    <message>
        <source>{count} before</source>
        <translation>înainte: {count}</translation>
    </message>
    <message>
        <source>{count} on the same weekdays before.</source>
        <translation>Înainte, în aceleași zile ale săptămânii: {count}.</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>deschise: {count}</translation>
    </message>
    <message>
        <source>{late} late, {near} near</source>
        <translation>întârziate: {late}, aproape: {near}</translation>
    </message>
    <message>
        <source>{reason}
new {count}, {share} of all
not solved {part}</source>
        <translation>{reason}
noi {count}, {share} din toate
nerezolvate {part}</translation>
    </message>
    <message>
        <source>{when}
new {came}
solved {done}
open at the end {left}</source>
        <translation>{when}
noi {came}
rezolvate {done}
deschise la sfârșit {left}</translation>
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
        <source>Over only {time} of agents' time: read it with care.</source>
        <translation>Calculat pe numai {time} din timpul agenților: interpretați cu prudență.</translation>
    </message>
    <message>
        <source>Over {time} of agents' time.</source>
        <translation>Calculat pe {time} din timpul agenților.</translation>
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
            <numerusform>{value}, n {n}; proporția reală este cel mai probabil între {low} și {high}.</numerusform>
            <numerusform>{value}, n {n}; proporția reală este cel mai probabil între {low} și {high}.</numerusform>
            <numerusform>{value}, n {n}; proporția reală este cel mai probabil între {low} și {high}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value} over {n}; the true mean most likely lies between {low} and {high}.</source>
        <translation>
            <numerusform>{value}, n {n}; media reală este cel mai probabil între {low} și {high}.</numerusform>
            <numerusform>{value}, n {n}; media reală este cel mai probabil între {low} și {high}.</numerusform>
            <numerusform>{value}, n {n}; media reală este cel mai probabil între {low} și {high}.</numerusform>
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
        <source>The day, state by state</source>
        <translation>Ziua, stare cu stare</translation>
    </message>
    <message>
        <source>planned: {what}, {span}</source>
        <translation>planificat: {what}, {span}</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>țintă {target}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>încă {count}</translation>
    </message>
    <message>
        <source>{count} states from {span}</source>
        <translation>stări: {count}, {span}</translation>
    </message>
    <message>
        <source>{offered} offered, {answered} answered, {abandoned} abandoned; busiest at {time} with {top}.</source>
        <translation>Oferite: {offered}, preluate: {answered}, abandonate: {abandoned}; vârful este la {time}, cu {top}.</translation>
    </message>
    <message>
        <source>{state} ({reason})</source>
        <translation>{state} ({reason})</translation>
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
    <message>
        <source>{what}
{span}
{length}</source>
        <translation>{what}
{span}
{length}</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>“{text}” are no opening hours. Write them like sun-thu 08:00-20:00; fri 08:00-13:00.</source>
        <translation>„{text}” nu este un program de lucru. Scrieți-l ca mon-thu 08:00-20:00; fri 08:00-13:00.</translation>
    </message>
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
        <source>All</source>
        <translation>În total</translation>
    </message>
    <message>
        <source>All versions of one record: who, when, what</source>
        <translation>Toate versiunile unei înregistrări: cine, când, ce</translation>
    </message>
    <message>
        <source>Another formula came in force within this period: {days}.</source>
        <translation>În această perioadă a intrat în vigoare altă formulă: {days}.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Back the book up, checked and dated; old backups are thinned out</source>
        <translation>Face o copie de rezervă verificată și datată; cele vechi se răresc</translation>
    </message>
    <message>
        <source>Backed up: {path} ({entries} entries).</source>
        <translation>Copie de rezervă făcută: {path} (înscrieri: {entries}).</translation>
    </message>
    <message>
        <source>Begin a book, with its first manager</source>
        <translation>Începe un registru, cu primul lui manager</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>Check the chain; exit 1 names the first entry that was altered</source>
        <translation>Verifică lanțul; codul de ieșire 1 arată prima înscriere alterată</translation>
    </message>
    <message>
        <source>Columns that the mapping does not use: {columns}</source>
        <translation>Coloane pe care maparea nu le folosește: {columns}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacte</translation>
    </message>
    <message>
        <source>Done since then, as far as known here; do again what still holds:</source>
        <translation>Făcute de atunci, din câte se știe aici; refaceți ce este încă valabil:</translation>
    </message>
    <message>
        <source>Exported: {path} ({count} entries).</source>
        <translation>Exportat: {path} (înscrieri: {count}).</translation>
    </message>
    <message>
        <source>Hours that hurt</source>
        <translation>Ore grele</translation>
    </message>
    <message>
        <source>How long states may last, dated</source>
        <translation>Cât pot dura stările, cu dată</translation>
    </message>
    <message>
        <source>Its end: {head}</source>
        <translation>Capătul lui: {head}</translation>
    </message>
    <message>
        <source>Known by its heading: “{title}”, mapping {name}.</source>
        <translation>Recunoscut după antet: „{title}”, maparea {name}.</translation>
    </message>
    <message>
        <source>Learn from a floor who belongs where; rights over sites are judged by it</source>
        <translation>Află dintr-o sală cine de ce ține; după aceasta se judecă drepturile asupra locațiilor</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Parola nouă: </translation>
    </message>
    <message>
        <source>No findings: every row of this floor can be used.</source>
        <translation>Nicio constatare: toate rândurile acestei săli pot fi folosite.</translation>
    </message>
    <message>
        <source>Nobody and nothing here is called “{id}”. Give the id of a customer, a number or address, or KIND:ID with one of: {kinds}.</source>
        <translation>Nimeni și nimic de aici nu se numește „{id}”. Dați identificatorul unui client, un număr sau o adresă ori FEL:ID, cu unul dintre: {kinds}.</translation>
    </message>
    <message>
        <source>Nobody stands in it yet, so nobody can use it. Name its first manager: moked book init {place} --manager NAME</source>
        <translation>Nu este încă nimeni în el, deci nimeni nu îl poate folosi. Numiți primul manager: moked book init {place} --manager NUME</translation>
    </message>
    <message>
        <source>Nobody stands in the book {place} yet. Name its first manager: moked book init {place} --manager NAME</source>
        <translation>În registrul {place} nu este încă nimeni. Numiți primul manager: moked book init {place} --manager NUME</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>Nu este nimic de arătat aici.</translation>
    </message>
    <message>
        <source>Old backups removed: {count}.</source>
        <translation>Copii de rezervă vechi șterse: {count}.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Încă o dată: </translation>
    </message>
    <message>
        <source>Only the floor tells who may see the answer “{survey}”: give it with --floor. Nothing was changed.</source>
        <translation>Numai sala spune cine poate vedea răspunsul „{survey}”: indicați-o cu --floor. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Opening hours, dated</source>
        <translation>Programul de lucru, cu dată</translation>
    </message>
    <message>
        <source>Others are writing in the book {place}, and it did not come free in time. Nothing was changed; try again.</source>
        <translation>Alții scriu în registrul {place} și acesta nu s-a eliberat la timp. Nu s-a schimbat nimic; încercați din nou.</translation>
    </message>
    <message>
        <source>PDF and PNG need Qt's libraries, and one of them is missing here ({detail}). XLSX and CSV work without.</source>
        <translation>PDF și PNG au nevoie de bibliotecile Qt, iar una dintre ele lipsește aici ({detail}). XLSX și CSV merg și fără ele.</translation>
    </message>
    <message>
        <source>Password of {person}: </source>
        <translation>Parola pentru {person}: </translation>
    </message>
    <message>
        <source>People, their passwords and their rights</source>
        <translation>Persoanele, parolele și drepturile lor</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Cumpărături</translation>
    </message>
    <message>
        <source>Put a backup in the place of the book; the book is kept aside</source>
        <translation>Pune o copie de rezervă în locul registrului; registrul se păstrează deoparte</translation>
    </message>
    <message>
        <source>Restored as it was after {entries} entries. Passwords are those of that time.</source>
        <translation>Restaurat cum era după înscrierea {entries}. Parolele sunt cele de atunci.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vizualizări salvate</translation>
    </message>
    <message>
        <source>Say from which floor: --floor FLOOR.</source>
        <translation>Precizați din care sală: --floor SALA.</translation>
    </message>
    <message>
        <source>Say where to: --into FLOOR. Or look first, with --preview.</source>
        <translation>Precizați unde: --into SALA. Sau vedeți mai întâi, cu --preview.</translation>
    </message>
    <message>
        <source>Say which book: name it, or use --book.</source>
        <translation>Precizați registrul: numiți-l sau folosiți --book.</translation>
    </message>
    <message>
        <source>Say which figure: --kpi service_level. “moked schema kpis” lists them.</source>
        <translation>Precizați indicatorul: --kpi service_level. „moked schema kpis” îi listează.</translation>
    </message>
    <message>
        <source>Say which period: --from T --to T, or --period 2026-11-22.</source>
        <translation>Precizați perioada: --from T --to T sau --period 2026-11-22.</translation>
    </message>
    <message>
        <source>Set a shared setting (short for setting set)</source>
        <translation>Stabilește o setare comună (prescurtare pentru setting set)</translation>
    </message>
    <message>
        <source>Several customers gave this number: {names}. Ask for one of them by id.</source>
        <translation>Mai mulți clienți au dat acest număr: {names}. Cereți-l pe unul dintre ei după ID.</translation>
    </message>
    <message>
        <source>Shared settings, dated</source>
        <translation>Setările comune, cu dată</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Zile speciale</translation>
    </message>
    <message>
        <source>Stopped early. The floor holds what was read; import again to go on.</source>
        <translation>Oprit înainte de sfârșit. Sala conține ce s-a citit până acum; importați din nou pentru a continua.</translation>
    </message>
    <message>
        <source>Stopped. The days that were made stay; the same command goes on with the others.</source>
        <translation>Oprit. Zilele făcute rămân; aceeași comandă continuă cu celelalte.</translation>
    </message>
    <message>
        <source>Targets, dated</source>
        <translation>Țintele, cu dată</translation>
    </message>
    <message>
        <source>The backups there are, the newest first</source>
        <translation>Copiile de rezervă existente, întâi cele mai noi</translation>
    </message>
    <message>
        <source>The book has learned who belongs where.</source>
        <translation>Registrul a aflat cine de ce ține.</translation>
    </message>
    <message>
        <source>The book knew all of it.</source>
        <translation>Registrul știa deja totul.</translation>
    </message>
    <message>
        <source>The book that was there is kept: {path}</source>
        <translation>Registrul care era acolo se păstrează: {path}</translation>
    </message>
    <message>
        <source>The book {place} cannot be reached. Try again when it is back.</source>
        <translation>Registrul {place} nu este accesibil. Încercați din nou când revine.</translation>
    </message>
    <message>
        <source>The book {place} is made.</source>
        <translation>Registrul {place} este creat.</translation>
    </message>
    <message>
        <source>The chain holds: {entries} entries.</source>
        <translation>Lanțul este întreg; înscrieri: {entries}.</translation>
    </message>
    <message>
        <source>The data begin on {day}, after the end of this period. Write --period {period}.</source>
        <translation>Datele încep la {day}, după sfârșitul acestei perioade. Scrieți --period {period}.</translation>
    </message>
    <message>
        <source>The days without a further contact changed within this period ({days}). All figures here use those in force at its end: {formula}.</source>
        <translation>Numărul de zile fără alt contact s-a schimbat în această perioadă ({days}). Toate cifrele de aici îl folosesc pe cel în vigoare la sfârșitul ei: {formula}.</translation>
    </message>
    <message>
        <source>The differences are told of the newest part only, from {time} on.</source>
        <translation>Diferențele se explică numai pentru partea cea mai nouă, de la {time}.</translation>
    </message>
    <message>
        <source>The end of a period is not included, so this one holds nothing. For all of {day} write {period}.</source>
        <translation>Sfârșitul unei perioade nu este inclus, așa că aceasta nu conține nimic. Pentru toată ziua {day} scrieți {period}.</translation>
    </message>
    <message>
        <source>The formula of {kpi} changed within this period ({days}). All figures here use the one in force at its end: {formula}.</source>
        <translation>Formula pentru {kpi} s-a schimbat în această perioadă ({days}). Toate cifrele de aici o folosesc pe cea în vigoare la sfârșitul ei: {formula}.</translation>
    </message>
    <message>
        <source>The key file {path} is not there. Nothing was checked. Name the right one, or leave the option out.</source>
        <translation>Fișierul-cheie {path} nu există. Nu s-a verificat nimic. Numiți-l pe cel bun sau renunțați la opțiune.</translation>
    </message>
    <message>
        <source>The newest data of this floor are of {day}; the whole period comes after them.</source>
        <translation>Cele mai noi date ale acestei săli sunt din {day}; întreaga perioadă vine după ele.</translation>
    </message>
    <message>
        <source>The output could not be written ({detail}).</source>
        <translation>Rezultatul nu a putut fi scris ({detail}).</translation>
    </message>
    <message>
        <source>The password file {path} cannot be read ({detail}).</source>
        <translation>Fișierul cu parola {path} nu poate fi citit ({detail}).</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioada se termină înainte să înceapă.</translation>
    </message>
    <message>
        <source>The records of a kind</source>
        <translation>Înregistrările de un fel</translation>
    </message>
    <message>
        <source>The report {name} has figures of its own: leave out --kpi.</source>
        <translation>Raportul {name} are indicatorii lui: renunțați la --kpi.</translation>
    </message>
    <message>
        <source>The report {name} has rows of its own: leave out --by.</source>
        <translation>Raportul {name} are rândurile lui: renunțați la --by.</translation>
    </message>
    <message>
        <source>The report {name} is by one of {keys}, not by “{key}”.</source>
        <translation>Raportul {name} este pe una dintre cheile {keys}, nu pe „{key}”.</translation>
    </message>
    <message>
        <source>The report {name} is of a period: give --period, as in 2026-11-22.</source>
        <translation>Raportul {name} este pe o perioadă: dați --period, de exemplu 2026-11-22.</translation>
    </message>
    <message>
        <source>The report {name} is of one figure: name it, as in --kpi service_level.</source>
        <translation>Raportul {name} este despre un singur indicator: numiți-l, de exemplu --kpi service_level.</translation>
    </message>
    <message>
        <source>The report {name} is of one instant: give --at T instead of a period, or neither for now.</source>
        <translation>Raportul {name} este pentru un singur moment: dați --at T în loc de o perioadă sau niciuna dintre ele pentru momentul de acum.</translation>
    </message>
    <message>
        <source>The report {name} lists contacts one by one: leave out {option}.</source>
        <translation>Raportul {name} listează contactele unul câte unul: renunțați la {option}.</translation>
    </message>
    <message>
        <source>The simulated centre did not start. {detail}</source>
        <translation>Centrul simulat nu a pornit. {detail}</translation>
    </message>
    <message>
        <source>The sums cannot be kept in {folder}. Figures are read from the floor each time; make room, then try again.</source>
        <translation>Sumele nu pot fi păstrate în {folder}. Cifrele se citesc de fiecare dată din sală; eliberați spațiu, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>The table {table} does not exist by agent. Use --table agents with --filter agent=...</source>
        <translation>Tabelul {table} nu există pe agenți. Folosiți --table agents cu --filter agent=...</translation>
    </message>
    <message>
        <source>The two passwords were not the same. Nothing was changed.</source>
        <translation>Cele două parole nu au fost la fel. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>There is no display here. The centre lives for {seconds} s, then its board stands below.</source>
        <translation>Aici nu există ecran. Centrul funcționează {seconds} s, apoi tabloul lui apare mai jos.</translation>
    </message>
    <message>
        <source>There is no room left where the book {place} stands. Nothing was changed. Make room, then try again.</source>
        <translation>Nu mai este loc acolo unde se află registrul {place}. Nu s-a schimbat nimic. Eliberați spațiu, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>There is no topic “{topic}”. Known topics: {known}.</source>
        <translation>„{topic}” nu este un subiect. Cele cunoscute sunt: {known}.</translation>
    </message>
    <message>
        <source>There was no {day} in {zone}: the calendar went over that day. Choose another one.</source>
        <translation>Ziua {day} nu a existat în {zone}: calendarul a sărit peste ea. Alegeți alta.</translation>
    </message>
    <message>
        <source>This counts the whole floor, also rows that you do not see.</source>
        <translation>Aici se numără toată sala, inclusiv rândurile pe care nu le vedeți.</translation>
    </message>
    <message>
        <source>This floor has no {key} “{value}”.</source>
        <translation>Această sală nu are {key} „{value}”.</translation>
    </message>
    <message>
        <source>This floor holds no sum “{name}”. It has: {known}.</source>
        <translation>Această sală nu are suma „{name}”. Are: {known}.</translation>
    </message>
    <message>
        <source>This floor holds no sums.</source>
        <translation>Această sală nu are sume.</translation>
    </message>
    <message>
        <source>This needs a password, and here is no terminal to ask for it. Put it into {variable}, or into a file for {option}.</source>
        <translation>Este nevoie de o parolă, iar aici nu există un terminal care să o ceară. Puneți-o în {variable} sau într-un fișier pentru {option}.</translation>
    </message>
    <message>
        <source>What I may do, and where</source>
        <translation>Ce am dreptul să fac și unde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Who I am in this book</source>
        <translation>Cine sunt în acest registru</translation>
    </message>
    <message>
        <source>Who did what, when</source>
        <translation>Cine ce a făcut și când</translation>
    </message>
    <message>
        <source>Who follows up which answers</source>
        <translation>Cine ce răspunsuri urmărește</translation>
    </message>
    <message>
        <source>Write the book as JSON, with the end of its chain</source>
        <translation>Scrie registrul ca JSON, cu capătul lanțului</translation>
    </message>
    <message>
        <source>You cannot see an answer “{survey}” on this floor. Nothing was changed.</source>
        <translation>În această sală nu vedeți niciun răspuns „{survey}”. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{changed} rows brought up to date, {known} known already, {older} older than what is there, {filtered} left out by the mapping, {blank} blank.</source>
        <translation>Rânduri aduse la zi: {changed}; deja cunoscute: {known}; mai vechi decât cele existente: {older}; lăsate afară de mapare: {filtered}; goale: {blank}.</translation>
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
    <message>
        <source>{count} rows taken out that their source deleted.</source>
        <translation>Rânduri scoase, pentru că sursa lor le-a șters: {count}.</translation>
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
        <source>{kpi} has one formula only. Figures with several: {known}.</source>
        <translation>{kpi} are o singură formulă. Indicatori cu mai multe: {known}.</translation>
    </message>
    <message>
        <source>{kpi} is a figure of queues: it does not exist by agent. Leave out the agent, or open another figure.</source>
        <translation>{kpi} este un indicator al cozilor: nu există pe agenți. Scoateți agentul sau deschideți alt indicator.</translation>
    </message>
    <message>
        <source>{kpi} is computed by the formula that was chosen: {formula}.</source>
        <translation>{kpi} se calculează după formula aleasă: {formula}.</translation>
    </message>
    <message>
        <source>{kpi}: {formula} is in force.</source>
        <translation>{kpi}: în vigoare este {formula}.</translation>
    </message>
    <message>
        <source>{lines} lines read, {new} of them new, in {seconds} s.</source>
        <translation>Linii citite: {lines}, dintre care noi: {new}, în {seconds} s.</translation>
    </message>
    <message>
        <source>{line}: {effect}</source>
        <translation>{line}: {effect}</translation>
    </message>
    <message>
        <source>{name} may do everything in it.</source>
        <translation>{name} poate face totul în el.</translation>
    </message>
    <message>
        <source>{name}: {value}, {change}</source>
        <translation>{name}: {value}, {change}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows written to {path}.</source>
        <translation>
            <numerusform>Un rând scris în {path}.</numerusform>
            <numerusform>{n} rânduri scrise în {path}.</numerusform>
            <numerusform>{n} de rânduri scrise în {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {which}: {here} by the formula in force, {there} by this one</source>
        <translation>
            <numerusform>{which}: {n}; {here} după formula în vigoare, {there} după aceasta</numerusform>
            <numerusform>{which}: {n}; {here} după formula în vigoare, {there} după aceasta</numerusform>
            <numerusform>{which}: {n}; {here} după formula în vigoare, {there} după aceasta</numerusform>
        </translation>
    </message>
    <message>
        <source>{on}: {done} of {of} days, {left} s left</source>
        <translation>{on}: zile {done} din {of}, încă {left} s</translation>
    </message>
    <message>
        <source>{option} goes with a period: give --period, as in 2026-11-22.</source>
        <translation>{option} se folosește cu o perioadă: dați --period, de exemplu 2026-11-22.</translation>
    </message>
    <message>
        <source>{option} means nothing for {format}.</source>
        <translation>{option} nu înseamnă nimic pentru {format}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}).</source>
        <translation>{path} nu poate fi scris ({detail}).</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} nu există.</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was written.</source>
        <translation>{path} există deja. Nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>{period}: {first} to {last}, counted from the clock ({day}).</source>
        <translation>{period}: {first} până la {last}, numărând de la data calculatorului ({day}).</translation>
    </message>
    <message>
        <source>{period}: {first} to {last}, counted from the newest data of this floor ({day}).</source>
        <translation>{period}: {first} până la {last}, numărând de la cele mai noi date ale acestei săli ({day}).</translation>
    </message>
    <message>
        <source>{period}: {first} to {last}. The end is not included.</source>
        <translation>{period}: {first} până la {last}. Sfârșitul nu este inclus.</translation>
    </message>
    <message>
        <source>{problem} It is not known whether it was written. Try again with --call-id {call_id}: it is not done twice.</source>
        <translation>{problem} Nu se știe dacă s-a scris. Încercați din nou cu --call-id {call_id}: nu se face de două ori.</translation>
    </message>
    <message>
        <source>{problem}. “{command} --help” tells how it is used.</source>
        <translation>{problem}. „{command} --help” arată cum se folosește.</translation>
    </message>
    <message>
        <source>{rate} lines a second.</source>
        <translation>{rate} linii/s.</translation>
    </message>
    <message>
        <source>{table}: {count} new rows</source>
        <translation>{table}: rânduri noi: {count}</translation>
    </message>
    <message>
        <source>{verb}: this call was done before, as entry {seq}. Nothing was changed.</source>
        <translation>{verb}: acest apel s-a făcut deja, ca înscrierea {seq}. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{verb}: written as entry {seq}.</source>
        <translation>{verb}: s-a scris ca înscrierea {seq}.</translation>
    </message>
    <message>
        <source>“{floor}” has no change log, so nobody can tell which of its past days changed. No sums are kept; figures are read from the floor each time.</source>
        <translation>„{floor}” nu are un jurnal de modificări, deci nu se poate ști care dintre zilele trecute s-au schimbat. Nu se păstrează sume; cifrele se citesc de fiecare dată din sală.</translation>
    </message>
    <message>
        <source>“{id}” may mean several: {names}. Ask for one of them as it stands in brackets.</source>
        <translation>„{id}” poate însemna mai mulți: {names}. Cereți-l pe unul dintre ei așa cum apare în paranteze.</translation>
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
        <source>“{kpi}” is not a figure of a period. This floor holds a sum of that name: write sum.{kpi}.</source>
        <translation>„{kpi}” nu este un indicator de perioadă. Această sală are o sumă cu acest nume: scrieți sum.{kpi}.</translation>
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
        <source>“{text}” is no end of a chain. It looks like: ID NUMBER HASH.</source>
        <translation>„{text}” nu este capătul unui lanț. Arată așa: ID NUMĂR HASH.</translation>
    </message>
    <message>
        <source>“{text}” is not a filter. Write KEY=VALUE with one of: {known}.</source>
        <translation>„{text}” nu este un filtru aici. Scrieți CHEIE=VALOARE, cu una dintre cheile: {known}.</translation>
    </message>
    <message>
        <source>“{variant}” is no formula of {kpi}. Its formulas: {known}.</source>
        <translation>„{variant}” nu este o formulă pentru {kpi}. Formulele acestuia: {known}.</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>All of mine</source>
        <translation>Toate ale mele</translation>
    </message>
    <message>
        <source>All of theirs</source>
        <translation>Toate ale celuilalt</translation>
    </message>
    <message>
        <source>By {person}</source>
        <translation>De la {person}</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decid mai târziu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Nothing of yours is lost or written yet. Choose what shall stand, field by field or as a whole.</source>
        <translation>Nimic de la dvs. nu s-a pierdut și nu s-a scris încă. Alegeți ce rămâne, câmp cu câmp sau în întregime.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Salvează ce am ales</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>Cineva a modificat aici între timp</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Când ați deschis</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>De la dvs.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>{field}: {whose}, {value}</source>
        <translation>{field}: {whose}, {value}</translation>
    </message>
    <message>
        <source>{person} changed this at {time}, after you had opened it.</source>
        <translation>{person} a modificat aici la {time}, după ce ați deschis dvs.</translation>
    </message>
    <message>
        <source>{title}: {record}</source>
        <translation>{title}: {record}</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>La risc</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client din</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Had to repeat</source>
        <translation>A trebuit să repete</translation>
    </message>
    <message>
        <source>Known by this number only.</source>
        <translation>Cunoscut doar după acest număr.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ultimul contact</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>A plecat la</translation>
    </message>
    <message>
        <source>Newest request</source>
        <translation>Cea mai nouă cerere</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>Nicio solicitare încă.</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Niciun contact încă.</translation>
    </message>
    <message>
        <source>No survey was answered yet.</source>
        <translation>Niciun chestionar completat încă.</translation>
    </message>
    <message>
        <source>Nobody is known by this row, or nothing of them is in your sight.</source>
        <translation>Nu se cunoaște nimeni după acest rând sau nu aveți dreptul să vedeți nimic despre acea persoană.</translation>
    </message>
    <message>
        <source>Not known by name</source>
        <translation>Nume necunoscut</translation>
    </message>
    <message>
        <source>Nothing bought yet.</source>
        <translation>Nimic cumpărat încă.</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Număr sau adresă</translation>
    </message>
    <message>
        <source>Only what is in your sight is shown. The rest of the record is seen with the whole centre.</source>
        <translation>Se arată numai ce aveți dreptul să vedeți. Restul fișei îl vede cine vede tot centrul.</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Solicitări deschise</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Preferă</translation>
    </message>
    <message>
        <source>Programs in use</source>
        <translation>Programe folosite</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Cumpărături</translation>
    </message>
    <message>
        <source>Reading older rows; read so far: back to {time}. What is counted is of these.</source>
        <translation>Se citesc rândurile mai vechi; citit până acum: înapoi până la {time}. Cifrele sunt din acestea.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Se citește…</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacție</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment de clienți</translation>
    </message>
    <message>
        <source>Spoke to</source>
        <translation>Persoane cu care a vorbit</translation>
    </message>
    <message>
        <source>This is not measured here: the floor holds no such rows.</source>
        <translation>Acest lucru nu se măsoară aici: sala nu conține astfel de rânduri.</translation>
    </message>
    <message>
        <source>Who it may be:</source>
        <translation>Cine ar putea fi:</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message numerus="yes">
        <source>no answer to {n} surveys</source>
        <translation>
            <numerusform>fără răspuns la un chestionar</numerusform>
            <numerusform>fără răspuns la {n} chestionare</numerusform>
            <numerusform>fără răspuns la {n} de chestionare</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>nerezolvat</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>rezolvat</translation>
    </message>
    <message>
        <source>resolved so far</source>
        <translation>rezolvat până acum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>{all} ({answered} answered, {gave_up} given up)</source>
        <translation>{all} (preluate: {answered}, abandonate: {gave_up})</translation>
    </message>
    <message>
        <source>{count} for {amount}</source>
        <translation>{count}, în valoare de {amount}</translation>
    </message>
    <message>
        <source>{matter} in this matter, {all} over all</source>
        <translation>{matter} în această problemă, {all} în total</translation>
    </message>
    <message>
        <source>{mean} of 5 (n {count})</source>
        <translation>{mean} din 5 (n {count})</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} din {all}</translation>
    </message>
    <message>
        <source>{score} of {scale}</source>
        <translation>{score} din {scale}</translation>
    </message>
    <message>
        <source>{title} {count}</source>
        <translation>{title} {count}</translation>
    </message>
    <message>
        <source>{when}, {age} ago</source>
        <translation>{when}, acum {age}</translation>
    </message>
</context>
<context>
    <name>definitions</name>
    <message>
        <source>A customer without a first day counts from the first purchase, contact or case known of them; one with no day at all and nothing known of them is not counted.</source>
        <translation>Un client fără prima zi contează de la prima cumpărătură, primul contact sau prima solicitare care i se cunoaște; unul fără nicio zi, despre care nu se cunoaște nimic, nu se numără.</translation>
    </message>
    <message>
        <source>Agents' time</source>
        <translation>Timpul agenților</translation>
    </message>
    <message>
        <source>An n under {least} is small: read it with care.</source>
        <translation>Un n sub {least} este mic: interpretați cu prudență.</translation>
    </message>
    <message>
        <source>As in: {source}.</source>
        <translation>Ca în: {source}.</translation>
    </message>
    <message>
        <source>Business results</source>
        <translation>Rezultate comerciale</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>Contacts and queues</source>
        <translation>Contacte și cozi</translation>
    </message>
    <message>
        <source>Contacts that name no queue are in no figure of the queues. Their handling counts; by queue it stands in a row without a queue.</source>
        <translation>Contactele care nu numesc nicio coadă nu intră în niciun indicator al cozilor. Gestionarea lor contează; pe cozi, apare într-un rând fără coadă.</translation>
    </message>
    <message>
        <source>Counted {rule}.</source>
        <translation>Se numără {rule}.</translation>
    </message>
    <message>
        <source>Each one counts once, in every total.</source>
        <translation>Fiecare contează o singură dată, în orice total.</translation>
    </message>
    <message>
        <source>Every figure stands here once, made from the same table that computes it. The name in small letters is what the command line, files and settings call it; after a point comes another formula for it.</source>
        <translation>Fiecare indicator apare aici o singură dată, din același tabel după care se calculează. Numele cu litere mici este cel din linia de comandă, din fișiere și din setări; după un punct urmează altă formulă a lui.</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>Formula: {formula}</translation>
    </message>
    <message>
        <source>In the formulas of queues, “of these” are the contacts queued in the window; elsewhere, a part of what was named before it.</source>
        <translation>În formulele cozilor, „dintre ele” înseamnă contactele intrate în coadă în interval; în rest, o parte din ce s-a numit înainte.</translation>
    </message>
    <message>
        <source>It is its own n.</source>
        <translation>Este propriul său n.</translation>
    </message>
    <message>
        <source>It is the longest of the single ones and never added.</source>
        <translation>Este cel mai mare dintre valorile individuale și nu se adună niciodată.</translation>
    </message>
    <message>
        <source>It is {unit}; {good}.</source>
        <translation>Este {unit}; {good}.</translation>
    </message>
    <message>
        <source>Knowledge and self-service</source>
        <translation>Cunoștințe și autoservire</translation>
    </message>
    <message>
        <source>Of periods only.</source>
        <translation>Numai pentru perioade.</translation>
    </message>
    <message>
        <source>On the board of now only.</source>
        <translation>Numai în tabloul de acum.</translation>
    </message>
    <message>
        <source>Or {id}: {formula}</source>
        <translation>Sau {id}: {formula}</translation>
    </message>
    <message>
        <source>What customers say</source>
        <translation>Ce spun clienții</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce înseamnă indicatorii</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un număr</translation>
    </message>
    <message>
        <source>a number of points</source>
        <translation>un punctaj</translation>
    </message>
    <message>
        <source>a number per hour</source>
        <translation>un număr pe oră</translation>
    </message>
    <message>
        <source>a share, shown in percent</source>
        <translation>o proporție, arătată în procente</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>o durată</translation>
    </message>
    <message>
        <source>an amount of money in one currency</source>
        <translation>o sumă de bani într-o singură monedă</translation>
    </message>
    <message>
        <source>as it stands now, or at the end of the period; it does not add over time</source>
        <translation>așa cum stau lucrurile acum sau la sfârșitul perioadei; nu se adună în timp</translation>
    </message>
    <message>
        <source>by the clock: each part of a stretch of time where it lies</source>
        <translation>după ceas: fiecare parte a unui interval, acolo unde se află</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>mai puțin înseamnă mai bine</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>mai mult înseamnă mai bine</translation>
    </message>
    <message>
        <source>n is the number behind a figure. No data is never zero: without anything to compute it from, a figure is empty and says why. A share has a 95 % interval by Wilson, a mean one by Student's t. Sums are added and divided at the very end: nobody averages averages.</source>
        <translation>n este numărul pe care se bazează un indicator. Lipsa datelor nu este niciodată zero: dacă nu are din ce să fie calculat, un indicator este gol și spune de ce. O proporție are un interval de încredere de 95 % după Wilson, o medie unul după t Student. Sumele se adună și se împart abia la sfârșit: nimeni nu face media mediilor.</translation>
    </message>
    <message>
        <source>n: minutes of agents' time.</source>
        <translation>n: minute din timpul agenților.</translation>
    </message>
    <message>
        <source>n: {what}.</source>
        <translation>n: {what}.</translation>
    </message>
    <message>
        <source>neither more nor less is better by itself</source>
        <translation>nici mai mult, nici mai puțin nu înseamnă mai bine</translation>
    </message>
    <message>
        <source>on the day of the customer's answer</source>
        <translation>în ziua răspunsului clientului</translation>
    </message>
    <message>
        <source>visits of articles that ended in a request</source>
        <translation>vizite la articole încheiate cu o cerere</translation>
    </message>
    <message>
        <source>when each thing happened</source>
        <translation>atunci când s-a întâmplat fiecare lucru</translation>
    </message>
    <message>
        <source>when it came or began, as it stands by now</source>
        <translation>atunci când a venit sau a început, în situația de până acum</translation>
    </message>
    <message>
        <source>when it was solved, for the person who solved it</source>
        <translation>atunci când s-a rezolvat, la persoana care a rezolvat</translation>
    </message>
    <message>
        <source>when the handling ended, wrap-up included</source>
        <translation>atunci când s-a încheiat gestionarea, inclusiv finalizarea</translation>
    </message>
    <message>
        <source>when the reply was given, for the person who gave it</source>
        <translation>atunci când s-a dat răspunsul, la persoana care l-a dat</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>A report is still being written</source>
        <translation>Un raport este încă în curs de scriere</translation>
    </message>
    <message>
        <source>About Moked</source>
        <translation>Despre Moked</translation>
    </message>
    <message>
        <source>As this computer has it</source>
        <translation>Ca pe acest calculator</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copie de rezervă</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>CSV pentru programe (*.csv)</translation>
    </message>
    <message>
        <source>CSV of “{table}” alone, for programs (*.csv)</source>
        <translation>CSV doar cu „{table}”, pentru programe (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>Alegeți zilele</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>Închide imediat</translation>
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
        <source>Decided in the book.</source>
        <translation>Se decide în registru.</translation>
    </message>
    <message>
        <source>Export {table}</source>
        <translation>Export: {table}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportă…</translation>
    </message>
    <message>
        <source>Figures are wrong</source>
        <translation>Cifre greșite</translation>
    </message>
    <message>
        <source>Finish, then close</source>
        <translation>Termină, apoi închide</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prima zi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>History: {name}</source>
        <translation>Istoric: {name}</translation>
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
        <source>Last day</source>
        <translation>Ultima zi</translation>
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
        <source>Name</source>
        <translation>Nume</translation>
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
        <source>Nothing here is called “{letters}”. Try fewer letters, or one of these:</source>
        <translation>Nimic de aici nu se numește „{letters}”. Încercați mai puține litere sau una dintre acestea:</translation>
    </message>
    <message>
        <source>Nothing that this computer knows of was written after this backup.</source>
        <translation>Din câte știe acest calculator, după această copie de rezervă nu s-a mai scris nimic.</translation>
    </message>
    <message>
        <source>PDF to read and to print (*.pdf)</source>
        <translation>PDF de citit și de tipărit (*.pdf)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Picture of what is seen (*.png)</source>
        <translation>Imaginea a ceea ce se vede (*.png)</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}.</source>
        <translation>Python {python}, Qt {qt}, {system}.</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Se citește registrul…</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Se citesc rândurile…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurează</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurează o copie de rezervă</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Se restaurează…</translation>
    </message>
    <message>
        <source>Rows behind {figure}</source>
        <translation>Rândurile pentru {figure}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
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
        <source>Show these days</source>
        <translation>Arată aceste zile</translation>
    </message>
    <message>
        <source>The backup takes the place of the book, for everybody. The book as it is now is kept beside it, and what was written since is listed.</source>
        <translation>Copia de rezervă ia locul registrului, pentru toată lumea. Registrul de acum se păstrează alături, iar ce s-a scris de atunci apare într-o listă.</translation>
    </message>
    <message>
        <source>The book as it was is kept as {path}.</source>
        <translation>Registrul cum era se păstrează ca {path}.</translation>
    </message>
    <message>
        <source>The book is restored.</source>
        <translation>Registrul este restaurat.</translation>
    </message>
    <message>
        <source>The first {listed} rows; the others are being counted…</source>
        <translation>Primele rânduri ({listed}); celelalte se numără acum…</translation>
    </message>
    <message>
        <source>There are no rows behind this figure.</source>
        <translation>Niciun rând nu stă la baza acestui indicator.</translation>
    </message>
    <message>
        <source>This cannot be used: {text}</source>
        <translation>Nu se poate folosi: {text}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Trebuie completat.</translation>
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
        <source>Workbook with scope and definitions (*.xlsx)</source>
        <translation>Fișier de calcul tabelar cu domeniu și definiții (*.xlsx)</translation>
    </message>
    <message>
        <source>canonical: {formula}</source>
        <translation>canonică: {formula}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciuna</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>{figure}: {name}</source>
        <translation>{figure}: {name}</translation>
    </message>
    <message>
        <source>{file} is not finished. The window can close when it is; or at once, and nothing of it is kept.</source>
        <translation>{file} nu este gata. Fereastra se poate închide când va fi gata sau imediat, caz în care nu se păstrează nimic din el.</translation>
    </message>
    <message>
        <source>{hours}; left empty: closed all day</source>
        <translation>{hours}; gol: închis toată ziua</translation>
    </message>
    <message>
        <source>{listed} of {all} rows listed; all are counted</source>
        <translation>Rânduri afișate: {listed} din {all}; se numără toate</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>o modificare</numerusform>
            <numerusform>{n} modificări</numerusform>
            <numerusform>{n} de modificări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were written after this backup. Do again what still matters:</source>
        <translation>
            <numerusform>După această copie de rezervă s-a scris o înscriere. Refaceți-o dacă mai contează:</numerusform>
            <numerusform>După această copie de rezervă s-au scris {n} înscrieri. Refaceți ce mai contează:</numerusform>
            <numerusform>După această copie de rezervă s-au scris {n} de înscrieri. Refaceți ce mai contează:</numerusform>
        </translation>
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
    <name>door</name>
    <message>
        <source>Asking the book…</source>
        <translation>Se întreabă registrul…</translation>
    </message>
    <message>
        <source>At least 8 letters. Several words are easy to keep and hard to guess.</source>
        <translation>Cel puțin 8 caractere. Mai multe cuvinte se țin minte ușor și se ghicesc greu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps Lock este activ.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Schimbă parola</translation>
    </message>
    <message>
        <source>Make a book</source>
        <translation>Creează un registru</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Creează-l</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Parola nouă</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Parola nouă încă o dată</translation>
    </message>
    <message>
        <source>Nobody is signed in. What was typed and not saved is kept for who typed it.</source>
        <translation>Nimeni nu este în cont. Ce s-a scris și nu s-a salvat se păstrează pentru cine a scris.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Parola încă o dată</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Intră în cont</translation>
    </message>
    <message>
        <source>Sign in as another</source>
        <translation>Intră cu alt cont</translation>
    </message>
    <message>
        <source>Sign in to see this floor</source>
        <translation>Intrați în cont ca să vedeți sala</translation>
    </message>
    <message>
        <source>The book {place} says who may see what here.</source>
        <translation>Registrul {place} spune cine ce poate vedea aici.</translation>
    </message>
    <message>
        <source>The centre's book says who may see what.</source>
        <translation>Registrul centrului spune cine ce poate vedea.</translation>
    </message>
    <message>
        <source>The new password was not typed the same twice. Nothing was changed.</source>
        <translation>Parola nouă nu a fost scrisă la fel de două ori. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>The window was left alone for a while. What was typed and not saved is kept for who typed it.</source>
        <translation>Fereastra nu a mai fost folosită o vreme. Ce s-a scris și nu s-a salvat se păstrează pentru cine a scris.</translation>
    </message>
    <message>
        <source>This floor is not yours to see</source>
        <translation>Nu aveți dreptul să vedeți această sală</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>La pagina de pornire</translation>
    </message>
    <message>
        <source>Type the password you have now, and the new one twice.</source>
        <translation>Scrieți parola de acum, apoi pe cea nouă de două ori.</translation>
    </message>
    <message>
        <source>Type your name and your password.</source>
        <translation>Scrieți numele și parola dvs.</translation>
    </message>
    <message>
        <source>Type your name, and a password twice.</source>
        <translation>Scrieți numele dvs. și, de două ori, o parolă.</translation>
    </message>
    <message>
        <source>Without a password you can look, and change nothing.</source>
        <translation>Fără parolă puteți doar privi, fără să modificați nimic.</translation>
    </message>
    <message>
        <source>You are signed in, but no role of yours shows you this floor. Ask a centre manager.</source>
        <translation>Ați intrat în cont, dar niciunul dintre rolurile dvs. nu vă arată această sală. Întrebați un manager de centru.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Ați ieșit din cont</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>Contul dvs. a fost închis aici</translation>
    </message>
    <message>
        <source>Your account or your password was changed somewhere else. What you typed and did not save is kept. Sign in again, or ask a centre manager.</source>
        <translation>Contul sau parola dvs. s-a schimbat în altă parte. Ce ați scris și nu ați salvat se păstrează. Intrați din nou în cont sau întrebați un manager de centru.</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>Parola de acum</translation>
    </message>
    <message>
        <source>{place} will hold what your people decide. You are its first centre manager; others come after you.</source>
        <translation>{place} va păstra ce decid oamenii dvs. Sunteți primul manager de centru; ceilalți vin după dvs.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“{text}” is no day. Write it as {day} or {iso}.</source>
        <translation>„{text}” nu este o zi. Scrieți-o ca {day} sau {iso}.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>All together: {whole}. Higher than that by more than chance.</source>
        <translation>Toți la un loc: {whole}. Mai mult decât atât, dincolo de întâmplare.</translation>
    </message>
    <message>
        <source>All together: {whole}. Lower than that by more than chance.</source>
        <translation>Toți la un loc: {whole}. Mai puțin decât atât, dincolo de întâmplare.</translation>
    </message>
    <message>
        <source>All together: {whole}. The difference may well be chance.</source>
        <translation>Toți la un loc: {whole}. Diferența poate fi întâmplătoare.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferență</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>How many of the usual figures are worse than those of the team, or of all, by more than chance, and further away than the others usually are.</source>
        <translation>La câți dintre indicatorii obișnuiți rezultatul este mai slab decât al echipei sau al tuturor, dincolo de întâmplare și mai departe decât sunt de obicei ceilalți.</translation>
    </message>
    <message>
        <source>The team: {whole}. Higher than that by more than chance.</source>
        <translation>Echipa: {whole}. Mai mult decât atât, dincolo de întâmplare.</translation>
    </message>
    <message>
        <source>The team: {whole}. Lower than that by more than chance.</source>
        <translation>Echipa: {whole}. Mai puțin decât atât, dincolo de întâmplare.</translation>
    </message>
    <message>
        <source>The team: {whole}. The difference may well be chance.</source>
        <translation>Echipa: {whole}. Diferența poate fi întâmplătoare.</translation>
    </message>
    <message>
        <source>Too little stands behind these to compare them, or it is a plain count.</source>
        <translation>Prea puțin stă la baza acestora pentru a fi comparate sau este o simplă numărătoare.</translation>
    </message>
    <message>
        <source>most likely between {low} and {high}</source>
        <translation>cel mai probabil între {low} și {high}</translation>
    </message>
    <message>
        <source>n {count}</source>
        <translation>n {count}</translation>
    </message>
    <message>
        <source>{figure} (n {count})</source>
        <translation>{figure} (n {count})</translation>
    </message>
    <message>
        <source>{first} less {second}: {value}; the true difference most likely lies between {low} and {high}.</source>
        <translation>{first} minus {second}: {value}; diferența reală este cel mai probabil între {low} și {high}.</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} puncte</translation>
    </message>
    <message>
        <source>{value}, more than chance</source>
        <translation>{value}, dincolo de întâmplare</translation>
    </message>
    <message>
        <source>{value}, within chance</source>
        <translation>{value}, în limita întâmplării</translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>Agents</source>
        <translation>Agenți</translation>
    </message>
    <message>
        <source>Another import is making {path} right now, so nothing was written. When it is done, import again: it is added to what is there.</source>
        <translation>Chiar acum, alt import creează {path}, așa că nu s-a scris nimic. Când acela se termină, importați din nou: rândurile se adaugă la ce există.</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Alege coloanele</translation>
    </message>
    <message>
        <source>Contacts are not measured here</source>
        <translation>Contactele nu se măsoară aici</translation>
    </message>
    <message>
        <source>Everybody who gave up has been reached since.</source>
        <translation>Toți cei care au renunțat au fost contactați între timp.</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Mergi la {page}</translation>
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
        <source>Nothing has written a contact or an agent's state to this floor yet. Connect your switch or import what it writes ({key}), and who waits, who answers and how the day goes stand here.</source>
        <translation>În această sală nu s-a scris încă niciun contact și nicio stare a unui agent. Conectați centrala telefonică sau importați ce scrie ea ({key}), iar aici vor apărea cine așteaptă, cine preia și cum merge ziua.</translation>
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
        <source>The program that writes {path} was stopped in the middle of a change, and no copy could be made. Nothing was changed. It can be read when that program runs again.</source>
        <translation>Programul care scrie {path} a fost oprit în mijlocul unei modificări și nu s-a putut face nicio copie. Nu s-a schimbat nimic. Poate fi citit când programul pornește din nou.</translation>
    </message>
    <message>
        <source>The row {id} of the table {table} names the time zone “{zone}”, which does not exist, so this cannot be told. Mend that row: a zone is called like Asia/Jerusalem.</source>
        <translation>Rândul {id} din tabelul {table} numește fusul orar „{zone}”, care nu există, așa că acest lucru nu se poate spune. Corectați rândul: un fus orar are un nume ca Asia/Jerusalem.</translation>
    </message>
    <message>
        <source>This floor cannot be read now</source>
        <translation>Această sală nu poate fi citită acum</translation>
    </message>
    <message>
        <source>This floor does not say what happens now</source>
        <translation>Această sală nu spune ce se întâmplă acum</translation>
    </message>
    <message>
        <source>This floor is empty</source>
        <translation>Această sală este goală</translation>
    </message>
    <message>
        <source>This floor is filled from exports: they tell what has been, and not who waits or who is free. Today and every other day stand on the other pages.</source>
        <translation>Această sală se umple din exporturi: ele spun ce a fost, nu cine așteaptă sau cine este liber. Ziua de azi și oricare alta se află pe celelalte pagini.</translation>
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
        <source>What goes on stands here as soon as it can be read.</source>
        <translation>Ce se întâmplă va apărea aici imediat ce sala poate fi citită.</translation>
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
        <source>not measured here</source>
        <translation>nu se măsoară aici</translation>
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
        <source>{path} cannot be read ({detail}). Nothing was changed.</source>
        <translation>{path} nu poate fi citit ({detail}). Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({problem}). What was written before is whole. Make room on the disk, then try again.</source>
        <translation>{path} nu poate fi scris ({problem}). Ce s-a scris înainte este întreg. Eliberați spațiu pe disc, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>{path} changes too fast to read it in one piece. Nothing was changed; try again in a moment.</source>
        <translation>{path} se schimbă prea repede pentru a fi citit întreg. Nu s-a schimbat nimic; încercați din nou peste câteva clipe.</translation>
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
        <source>{path} is damaged or half written ({detail}). Nothing was changed. If it does not mend itself, restore the file from a backup.</source>
        <translation>{path} este deteriorat sau scris pe jumătate ({detail}). Nu s-a schimbat nimic. Dacă nu își revine singur, restaurați fișierul dintr-o copie de rezervă.</translation>
    </message>
    <message>
        <source>{path} is empty: its writer has not filled it yet.</source>
        <translation>{path} este gol: programul care îl scrie nu l-a umplut încă.</translation>
    </message>
    <message>
        <source>{path} is in WAL mode in a folder that may not be written, so it cannot be read in place, and no copy could be made. Nothing was changed. Make room in your own folder, or ask for the right to write there.</source>
        <translation>{path} este în mod WAL, într-un dosar fără drept de scriere, deci nu poate fi citit pe loc și nici nu s-a putut face o copie. Nu s-a schimbat nimic. Eliberați spațiu în dosarul dvs. sau cereți drept de scriere acolo.</translation>
    </message>
    <message>
        <source>{path} is locked by the program that writes it. Nothing was changed; it can be read when that is done.</source>
        <translation>{path} este blocat de programul care îl scrie. Nu s-a schimbat nimic; poate fi citit după ce programul termină.</translation>
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
        <source>{path} is not there. Check its name, and that its share is connected.</source>
        <translation>{path} nu există. Verificați numele și dacă dosarul partajat este conectat.</translation>
    </message>
    <message>
        <source>{path} was not made by the simulator; nothing was written. Give the simulator a new file.</source>
        <translation>{path} nu a fost creat de simulator; nu s-a scris nimic. Dați simulatorului un fișier nou.</translation>
    </message>
    <message>
        <source>{path} was replaced, but the -wal file of the old one still lies beside it, and reading both together would give wrong figures. No copy could be made. Stop the writer and move the old -wal file away.</source>
        <translation>{path} a fost înlocuit, dar fișierul -wal al celui vechi este încă lângă el, iar citirea lor împreună ar da cifre greșite. Nu s-a putut face nicio copie. Opriți programul care scrie și mutați fișierul -wal vechi.</translation>
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
        <source>The file was replaced while its old -wal still lies beside it; a copy of the new file alone is followed. Move the old -wal and -shm away before a program writes this file, or SQLite mixes both.</source>
        <translation>Fișierul a fost înlocuit, iar vechiul -wal este încă lângă el; se urmărește o copie doar a fișierului nou. Mutați vechile -wal și -shm înainte ca un program să scrie acest fișier, altfel SQLite le amestecă.</translation>
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
        <source>The writer was last heard of on {day}: the floor is shown as it stood then.</source>
        <translation>Ultimul semn de la programul care scrie sala este din {day}: sala se arată cum era atunci.</translation>
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
        <source>{n} cases are over by their status and do not say since when: they count as solved among the cases opened, and in no figure of the day of solving.</source>
        <translation>
            <numerusform>O solicitare este încheiată după starea ei și nu spune de când: contează ca rezolvată printre solicitările deschise și în niciun indicator după ziua rezolvării.</numerusform>
            <numerusform>{n} solicitări sunt încheiate după starea lor și nu spun de când: contează ca rezolvate printre solicitările deschise și în niciun indicator după ziua rezolvării.</numerusform>
            <numerusform>{n} de solicitări sunt încheiate după starea lor și nu spun de când: contează ca rezolvate printre solicitările deschise și în niciun indicator după ziua rezolvării.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of cases have the moment of another change of their case: which came first is taken from the order in which they were written. If a column tells it, name it in order and import again.</source>
        <translation>
            <numerusform>O modificare a unei solicitări are același moment ca altă modificare a solicitării ei: care a fost prima se ia din ordinea în care au fost scrise. Dacă o coloană o spune, numiți-o în order și importați din nou.</numerusform>
            <numerusform>{n} modificări ale solicitărilor au același moment ca altă modificare a solicitării lor: care a fost prima se ia din ordinea în care au fost scrise. Dacă o coloană o spune, numiți-o în order și importați din nou.</numerusform>
            <numerusform>{n} de modificări ale solicitărilor au același moment ca altă modificare a solicitării lor: care a fost prima se ia din ordinea în care au fost scrise. Dacă o coloană o spune, numiți-o în order și importați din nou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts name no queue: they count for their agents and in no figure of queues. If they had one, map the column that tells it, or name one queue for all rows with a constant.</source>
        <translation>
            <numerusform>Un contact nu numește nicio coadă: contează pentru agentul lui și în niciun indicator al cozilor. Dacă a avut una, mapați coloana care o spune sau numiți printr-o constantă o singură coadă pentru toate rândurile.</numerusform>
            <numerusform>{n} contacte nu numesc nicio coadă: contează pentru agenții lor și în niciun indicator al cozilor. Dacă au avut una, mapați coloana care o spune sau numiți printr-o constantă o singură coadă pentru toate rândurile.</numerusform>
            <numerusform>{n} de contacte nu numesc nicio coadă: contează pentru agenții lor și în niciun indicator al cozilor. Dacă au avut una, mapați coloana care o spune sau numiți printr-o constantă o singură coadă pentru toate rândurile.</numerusform>
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
        <source>{n} lines could not be used: {what}</source>
        <translation>
            <numerusform>O linie nu a putut fi folosită: {what}</numerusform>
            <numerusform>{n} linii nu au putut fi folosite: {what}</numerusform>
            <numerusform>{n} de linii nu au putut fi folosite: {what}</numerusform>
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
        <source>{n} messages name neither a case nor a contact: no figure counts them.</source>
        <translation>
            <numerusform>Un mesaj nu numește nici solicitare, nici contact: niciun indicator nu îl numără.</numerusform>
            <numerusform>{n} mesaje nu numesc nici solicitare, nici contact: niciun indicator nu le numără.</numerusform>
            <numerusform>{n} de mesaje nu numesc nici solicitare, nici contact: niciun indicator nu le numără.</numerusform>
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
        <source>{n} rows of {table} name a time zone that does not exist.</source>
        <translation>
            <numerusform>Un rând din {table} numește un fus orar care nu există.</numerusform>
            <numerusform>{n} rânduri din {table} numesc un fus orar care nu există.</numerusform>
            <numerusform>{n} de rânduri din {table} numesc un fus orar care nu există.</numerusform>
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
        <source>{n} rows: {what}</source>
        <translation>
            <numerusform>Un rând: {what}</numerusform>
            <numerusform>{n} rânduri: {what}</numerusform>
            <numerusform>{n} de rânduri: {what}</numerusform>
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
        <source>A call of a queue: only the queue_log tells how long it waited and who answered when. Import that log too.</source>
        <translation>Un apel al unei cozi: numai queue_log spune cât a așteptat și cine l-a preluat și când. Importați și acel jurnal.</translation>
    </message>
    <message>
        <source>A duration cannot be read in the unit the mapping says.</source>
        <translation>O durată nu poate fi citită în unitatea indicată de mapare.</translation>
    </message>
    <message>
        <source>A field of the row is larger than 16 MB.</source>
        <translation>Un câmp din rând este mai mare de 16 MB.</translation>
    </message>
    <message>
        <source>A local time lies in the hour that comes twice when summer time ends; which one is a guess.</source>
        <translation>O oră locală este în ora care vine de două ori la sfârșitul orei de vară; care dintre ele, se presupune.</translation>
    </message>
    <message>
        <source>A local time lies in the hour that the clock skips when summer time begins.</source>
        <translation>O oră locală este în ora peste care sare ceasul la începutul orei de vară.</translation>
    </message>
    <message>
        <source>A number cannot be read.</source>
        <translation>Un număr nu poate fi citit.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in the row and never closed.</source>
        <translation>În rând se deschid ghilimele care nu se mai închid.</translation>
    </message>
    <message>
        <source>A score lies outside of its scale.</source>
        <translation>Un scor este în afara scalei lui.</translation>
    </message>
    <message>
        <source>A share is less than nothing or more than the whole, in the unit the mapping says.</source>
        <translation>O proporție este mai mică decât zero sau mai mare decât întregul, în unitatea indicată de mapare.</translation>
    </message>
    <message>
        <source>A share of 1 or less: the mapping does not say whether that is percent or a ratio (unit).</source>
        <translation>O proporție de cel mult 1: maparea nu spune dacă este procent sau raport (unit).</translation>
    </message>
    <message>
        <source>A time of the record cannot be read.</source>
        <translation>O oră din înregistrare nu poate fi citită.</translation>
    </message>
    <message>
        <source>A time or date cannot be read in the way the mapping says.</source>
        <translation>O oră sau o dată nu poate fi citită în felul indicat de mapare.</translation>
    </message>
    <message>
        <source>A value is not among those that the mapping or the floor knows.</source>
        <translation>O valoare nu este printre cele cunoscute de mapare sau de sală.</translation>
    </message>
    <message>
        <source>A value of the record is of another kind than it should be.</source>
        <translation>O valoare din înregistrare este de alt fel decât ar trebui.</translation>
    </message>
    <message>
        <source>Amazon Connect: contact records and agent events (JSON, also .gz and folders)</source>
        <translation>Amazon Connect: înregistrări de contacte și evenimente ale agenților (JSON, și .gz, și dosare)</translation>
    </message>
    <message>
        <source>An average stands there without the number it is an average of.</source>
        <translation>Există o medie fără numărul din care este calculată.</translation>
    </message>
    <message>
        <source>An export that is known by its heading (moked schema mappings)</source>
        <translation>Un export recunoscut după antet (moked schema mappings)</translation>
    </message>
    <message>
        <source>Another program made {path} while this import ran, so nothing was written. Import again: it is added to what is there.</source>
        <translation>Alt program a creat {path} în timpul acestui import, așa că nu s-a scris nimic. Importați din nou: rândurile se adaugă la ce există.</translation>
    </message>
    <message>
        <source>Another row of the file has the same id and says otherwise; that one counts.</source>
        <translation>Alt rând din fișier are același identificator și spune altceva; contează acela.</translation>
    </message>
    <message>
        <source>Another row of the file is of the same period and keys and says otherwise: none of them counts. Map the column that tells them apart, or a version.</source>
        <translation>Alt rând din fișier are aceeași perioadă și aceleași chei și spune altceva: niciunul nu contează. Mapați coloana care le deosebește sau o versiune.</translation>
    </message>
    <message>
        <source>Any table by a mapping file: CSV, TSV, XLSX, JSON, JSON lines, SQLite</source>
        <translation>Orice tabel, printr-un fișier de mapare: CSV, TSV, XLSX, JSON, JSON Lines, SQLite</translation>
    </message>
    <message>
        <source>Asterisk call detail records: CSV files or the table, beside the queue_log</source>
        <translation>Înregistrările apelurilor Asterisk (CDR): fișiere CSV sau tabelul, alături de queue_log</translation>
    </message>
    <message>
        <source>Asterisk queue_log: file, rotated files, .gz, or a dump of its table</source>
        <translation>Asterisk queue_log: fișier, fișiere rotite, .gz sau un export al tabelului său</translation>
    </message>
    <message>
        <source>Columns that the mapping does not use: {columns}</source>
        <translation>Coloane pe care maparea nu le folosește: {columns}</translation>
    </message>
    <message>
        <source>It ends on the next day: its end is a time before its beginning, beside the same date.</source>
        <translation>Se termină a doua zi: la aceeași dată, ora de sfârșit este înaintea orei de început.</translation>
    </message>
    <message>
        <source>Its times run backwards.</source>
        <translation>Momentele lui merg înapoi.</translation>
    </message>
    <message>
        <source>More was to be taken away (minus) than there is; it counts as nothing.</source>
        <translation>Era de scăzut (minus) mai mult decât există; contează ca zero.</translation>
    </message>
    <message>
        <source>No log-off was logged; it was closed at the next log-in or restart.</source>
        <translation>Deconectarea nu a fost înregistrată; s-a închis la următoarea conectare sau repornire.</translation>
    </message>
    <message>
        <source>No row of {path} can be used ({reason}). Nothing was imported; --preview shows how rows are understood.</source>
        <translation>Niciun rând din {path} nu poate fi folosit ({reason}). Nu s-a importat nimic; --preview arată cum sunt înțelese rândurile.</translation>
    </message>
    <message>
        <source>No row tells when the contact entered its queue.</source>
        <translation>Niciun rând nu spune când a intrat contactul în coadă.</translation>
    </message>
    <message>
        <source>Nothing in {path} is an event of a queue_log. Check that it is the right file; nothing was imported.</source>
        <translation>Nimic din {path} nu este un eveniment queue_log. Verificați dacă este fișierul potrivit; nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>Something that such a row needs is blank.</source>
        <translation>Ceva necesar într-un astfel de rând este gol.</translation>
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
        <source>The answer is not in the export; it was worked out from durations.</source>
        <translation>Preluarea nu este în export; a fost calculată din durate.</translation>
    </message>
    <message>
        <source>The answer was not logged; it is the end less the talk time.</source>
        <translation>Preluarea nu a fost înregistrată; este sfârșitul minus timpul de convorbire.</translation>
    </message>
    <message>
        <source>The call went on with somebody else; this agent's part ends where the call detail records say so.</source>
        <translation>Apelul a continuat cu altcineva; partea acestui agent se încheie acolo unde spun înregistrările apelurilor (CDR).</translation>
    </message>
    <message>
        <source>The columns of {path} have no names, and their order is not a known one. Nothing was imported. Write their names into its first line (start, src, dst, channel, dstchannel…) and import it again.</source>
        <translation>Coloanele din {path} nu au nume, iar ordinea lor nu este una cunoscută. Nu s-a importat nimic. Scrieți numele lor în prima linie a fișierului (start, src, dst, channel, dstchannel…) și importați-l din nou.</translation>
    </message>
    <message>
        <source>The contact ended, but the row does not say how.</source>
        <translation>Contactul s-a încheiat, dar rândul nu spune cum.</translation>
    </message>
    <message>
        <source>The contact was answered, but the row does not say when.</source>
        <translation>Contactul a fost preluat, dar rândul nu spune când.</translation>
    </message>
    <message>
        <source>The end is not in the export; it was worked out from durations.</source>
        <translation>Sfârșitul nu este în export; a fost calculat din durate.</translation>
    </message>
    <message>
        <source>The end was not logged; the same call's next leg closed it.</source>
        <translation>Sfârșitul nu a fost înregistrat; l-a închis următorul segment al aceluiași apel.</translation>
    </message>
    <message>
        <source>The entry into the queue is not in the export; it is the exit less the wait.</source>
        <translation>Intrarea în coadă nu este în export; este ieșirea minus timpul de așteptare.</translation>
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
        <source>The export does not tell after which wait it left the queue; it counts in no figure of waits.</source>
        <translation>Exportul nu spune după ce așteptare a ieșit din coadă; nu contează în niciun indicator al așteptării.</translation>
    </message>
    <message>
        <source>The export does not tell wrap-up.</source>
        <translation>Exportul nu indică finalizarea.</translation>
    </message>
    <message>
        <source>The first reply is the opening and the time to it; only that is told.</source>
        <translation>Primul răspuns este deschiderea plus timpul până la el; doar atât se indică.</translation>
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
        <source>The line is no whole JSON object.</source>
        <translation>Linia nu este un obiect JSON întreg.</translation>
    </message>
    <message>
        <source>The log was reopened while this leg was open, and no end came yet.</source>
        <translation>Jurnalul a fost redeschis cât acest segment era deschis, iar sfârșitul nu a apărut încă.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” takes too long on a cell. Make it simpler in the mapping, and import the file again; rows that were taken already count once.</source>
        <translation>Șablonul „{pattern}” durează prea mult la o celulă. Simplificați-l în mapare și importați din nou fișierul; rândurile deja preluate contează o dată.</translation>
    </message>
    <message>
        <source>The record does not say when the contact ended.</source>
        <translation>Înregistrarea nu spune când s-a încheiat contactul.</translation>
    </message>
    <message>
        <source>The record does not tell wrap-up.</source>
        <translation>Înregistrarea nu indică finalizarea.</translation>
    </message>
    <message>
        <source>The row belongs to another table further down in the file.</source>
        <translation>Rândul ține de alt tabel, aflat mai jos în fișier.</translation>
    </message>
    <message>
        <source>The row has more or fewer fields than a call detail record.</source>
        <translation>Rândul are mai multe sau mai puține câmpuri decât o înregistrare de apel (CDR).</translation>
    </message>
    <message>
        <source>The row has more or fewer fields than the heading.</source>
        <translation>Rândul are mai multe sau mai puține câmpuri decât antetul.</translation>
    </message>
    <message>
        <source>The row has no id.</source>
        <translation>Rândul nu are identificator.</translation>
    </message>
    <message>
        <source>The row is about several queues at once; which of them cannot be told.</source>
        <translation>Rândul se referă la mai multe cozi deodată; nu se poate spune la care.</translation>
    </message>
    <message>
        <source>The row looks like the sum of the others, which would count twice. Say what it is: a filter of that column, or values.</source>
        <translation>Rândul arată ca suma celorlalte și ar conta de două ori. Spuneți ce este: un filtru pe acea coloană sau values.</translation>
    </message>
    <message>
        <source>The row says how the contact ended, but neither when it came nor when it left: it counts nowhere.</source>
        <translation>Rândul spune cum s-a încheiat contactul, dar nu când a venit și nici când a ieșit: nu contează nicăieri.</translation>
    </message>
    <message>
        <source>The row says when the contact was answered, and also that it left unanswered. If a clock like 0:00:00 means that there was no answer, say so (blank).</source>
        <translation>Rândul spune când a fost preluat contactul și totodată că a ieșit fără a fi preluat. Dacă o oră ca 0:00:00 înseamnă că nu a fost preluat, spuneți acest lucru (blank).</translation>
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
        <source>The same row stands in this file already; it counts once.</source>
        <translation>Același rând există deja în acest fișier; contează o dată.</translation>
    </message>
    <message>
        <source>The solve is the opening and the time to it; only that is told.</source>
        <translation>Rezolvarea este deschiderea plus timpul până la ea; doar atât se indică.</translation>
    </message>
    <message>
        <source>The sum was worked out from an average and its number.</source>
        <translation>Suma a fost calculată dintr-o medie și numărul ei.</translation>
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
        <source>The whole file could not be used.</source>
        <translation>Întregul fișier nu a putut fi folosit.</translation>
    </message>
    <message>
        <source>The wrap-up given is not the one between its two instants.</source>
        <translation>Finalizarea indicată nu este cea dintre cele două momente ale ei.</translation>
    </message>
    <message>
        <source>This is neither a contact record nor an agent event.</source>
        <translation>Aceasta nu este nici o înregistrare de contact, nici un eveniment al unui agent.</translation>
    </message>
    <message>
        <source>This is no whole JSON object.</source>
        <translation>Acesta nu este un obiect JSON întreg.</translation>
    </message>
    <message>
        <source>Two formats of the mapping fit a time and read it differently; the first of them was taken.</source>
        <translation>Două formate din mapare se potrivesc cu o oră și o citesc diferit; s-a luat primul dintre ele.</translation>
    </message>
    <message>
        <source>When the agent left is not in the record; it is the answer and the conversation.</source>
        <translation>Când a ieșit agentul nu este în înregistrare; este preluarea plus convorbirea.</translation>
    </message>
    <message>
        <source>Wrap-up and hold not known: a queue_log does not tell them.</source>
        <translation>Un queue_log nu spune nimic despre finalizare sau hold.</translation>
    </message>
    <message>
        <source>line {line}  {column}  {text}</source>
        <translation>linia {line}  {column}  {text}</translation>
    </message>
    <message>
        <source>line {line}  {table}  {values}</source>
        <translation>linia {line}  {table}  {values}</translation>
    </message>
    <message>
        <source>{count} rows would be rejected. {reason}</source>
        <translation>Rânduri care ar fi respinse: {count}. {reason}</translation>
    </message>
    <message>
        <source>{filtered} rows are left out by the mapping, {blank} are blank.</source>
        <translation>Rânduri lăsate afară de mapare: {filtered}; goale: {blank}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cases are over by their status and do not say since when: they count as solved among the cases opened, and in no figure of the day of solving.</source>
        <translation>
            <numerusform>O solicitare este încheiată după starea ei și nu spune de când: contează ca rezolvată printre solicitările deschise și în niciun indicator după ziua rezolvării.</numerusform>
            <numerusform>{n} solicitări sunt încheiate după starea lor și nu spun de când: contează ca rezolvate printre solicitările deschise și în niciun indicator după ziua rezolvării.</numerusform>
            <numerusform>{n} de solicitări sunt încheiate după starea lor și nu spun de când: contează ca rezolvate printre solicitările deschise și în niciun indicator după ziua rezolvării.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of cases have the moment of another change of their case: which came first is taken from the order of the file. If a column tells it, name it in order.</source>
        <translation>
            <numerusform>O modificare a unei solicitări are același moment ca altă modificare a solicitării ei: care a fost prima se ia din ordinea din fișier. Dacă o coloană o spune, numiți-o în order.</numerusform>
            <numerusform>{n} modificări ale solicitărilor au același moment ca altă modificare a solicitării lor: care a fost prima se ia din ordinea din fișier. Dacă o coloană o spune, numiți-o în order.</numerusform>
            <numerusform>{n} de modificări ale solicitărilor au același moment ca altă modificare a solicitării lor: care a fost prima se ia din ordinea din fișier. Dacă o coloană o spune, numiți-o în order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts name no queue: they count for their agents and in no figure of queues. If they had one, map the column that tells it, or name one queue for all rows with a constant.</source>
        <translation>
            <numerusform>Un contact nu numește nicio coadă: contează pentru agentul lui și în niciun indicator al cozilor. Dacă a avut una, mapați coloana care o spune sau numiți printr-o constantă o singură coadă pentru toate rândurile.</numerusform>
            <numerusform>{n} contacte nu numesc nicio coadă: contează pentru agenții lor și în niciun indicator al cozilor. Dacă au avut una, mapați coloana care o spune sau numiți printr-o constantă o singură coadă pentru toate rândurile.</numerusform>
            <numerusform>{n} de contacte nu numesc nicio coadă: contează pentru agenții lor și în niciun indicator al cozilor. Dacă au avut una, mapați coloana care o spune sau numiți printr-o constantă o singură coadă pentru toate rândurile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts say how long they waited or talked, and not how they left their queue: they cannot be imported so. Map the outcome, or name one for all rows with a constant.</source>
        <translation>
            <numerusform>Un contact spune cât a așteptat sau cât s-a vorbit, dar nu cum a ieșit din coadă: nu poate fi importat așa. Mapați rezultatul sau numiți printr-o constantă unul pentru toate rândurile.</numerusform>
            <numerusform>{n} contacte spun cât au așteptat sau cât s-a vorbit, dar nu cum au ieșit din coadă: nu pot fi importate așa. Mapați rezultatul sau numiți printr-o constantă unul pentru toate rândurile.</numerusform>
            <numerusform>{n} de contacte spun cât au așteptat sau cât s-a vorbit, dar nu cum au ieșit din coadă: nu pot fi importate așa. Mapați rezultatul sau numiți printr-o constantă unul pentru toate rândurile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages name neither a case nor a contact: no figure counts them. Map the column that does.</source>
        <translation>
            <numerusform>Un mesaj nu numește nici solicitare, nici contact: niciun indicator nu îl numără. Mapați coloana care o face.</numerusform>
            <numerusform>{n} mesaje nu numesc nici solicitare, nici contact: niciun indicator nu le numără. Mapați coloana care o face.</numerusform>
            <numerusform>{n} de mesaje nu numesc nici solicitare, nici contact: niciun indicator nu le numără. Mapați coloana care o face.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have no date, so no period counts them. Say when they were, or give one day for all rows.</source>
        <translation>
            <numerusform>Un rând nu are dată, așa că nu intră în nicio perioadă. Spuneți de când este sau dați o zi pentru toate rândurile.</numerusform>
            <numerusform>{n} rânduri nu au dată, așa că nu intră în nicio perioadă. Spuneți de când sunt sau dați o zi pentru toate rândurile.</numerusform>
            <numerusform>{n} de rânduri nu au dată, așa că nu intră în nicio perioadă. Spuneți de când sunt sau dați o zi pentru toate rândurile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows say that something was deleted.</source>
        <translation>
            <numerusform>Un rând spune că s-a șters ceva.</numerusform>
            <numerusform>{n} rânduri spun că s-a șters ceva.</numerusform>
            <numerusform>{n} de rânduri spun că s-a șters ceva.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} are files of different kinds. Nothing was changed; take those of one kind at a time.</source>
        <translation>{path} sunt fișiere de feluri diferite. Nu s-a schimbat nimic; luați odată doar pe cele de un fel.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({problem}). Nothing was imported.</source>
        <translation>{path} nu poate fi citit ({problem}). Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>{path} cannot be read as {encoding} (line {line}). Nothing was imported.</source>
        <translation>{path} nu poate fi citit ca {encoding} (linia {line}). Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>{path} cannot be read to its end: {problem}. The floor holds what was read before that and is whole. Mend or leave out the file and import again: what is there already is not taken twice.</source>
        <translation>{path} nu poate fi citit până la capăt: {problem}. Sala conține ce s-a citit până acolo și este întreagă. Reparați fișierul sau lăsați-l deoparte și importați din nou: ce există deja nu se ia de două ori.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. Nothing of it was imported.</source>
        <translation>{path} nu poate fi citit: {problem}. Din el nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. Nothing was imported.</source>
        <translation>{path} nu poate fi citit: {problem}. Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>{path} could not be taken ({problem}). What was imported before is whole; it is tried again.</source>
        <translation>{path} nu a putut fi preluat ({problem}). Ce s-a importat înainte este întreg; se încearcă din nou.</translation>
    </message>
    <message>
        <source>{path} has a heading and no row below it. Nothing was changed; export it with its rows.</source>
        <translation>{path} are un antet și niciun rând sub el. Nu s-a schimbat nimic; exportați-l cu rândurile lui.</translation>
    </message>
    <message>
        <source>{path} has a quotation mark in line {line} that is never closed, and no table follows. Correct that line, or export the file again; rows that were taken already count once.</source>
        <translation>{path} are în linia {line} ghilimele care nu se mai închid, iar după ele nu urmează niciun tabel. Corectați linia sau exportați din nou fișierul; rândurile deja preluate contează o dată.</translation>
    </message>
    <message>
        <source>{path} has a sheet of {rows} rows and {columns} columns, more than can be read at once. Nothing was imported; delete what stands far off on its own, or save it as CSV.</source>
        <translation>{path} are o foaie de {rows} × {columns} (rânduri × coloane), mai mult decât se poate citi deodată. Nu s-a importat nimic; ștergeți ce se află departe, izolat, sau salvați ca CSV.</translation>
    </message>
    <message>
        <source>{path} has no column whose heading is a period. It has: {known}.</source>
        <translation>{path} nu are nicio coloană cu o perioadă în antet. Are: {known}.</translation>
    </message>
    <message>
        <source>{path} has no column {missing}. It has: {known}. Nothing of it was imported; correct the mapping.</source>
        <translation>{path} nu are coloana {missing}. Are: {known}. Din el nu s-a importat nimic; corectați maparea.</translation>
    </message>
    <message>
        <source>{path} has no row that could be a heading. Nothing was changed.</source>
        <translation>{path} nu are niciun rând care ar putea fi un antet. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{path} has no sheet “{sheet}”. It has: {known}.</source>
        <translation>{path} nu are foaia „{sheet}”. Are: {known}.</translation>
    </message>
    <message>
        <source>{path} has no table “{table}”. It has: {known}.</source>
        <translation>{path} nu are tabelul „{table}”. Are: {known}.</translation>
    </message>
    <message>
        <source>{path} holds empty bytes from line {line} on, as are left where a program is cut off while it writes. Nothing was imported; export it again.</source>
        <translation>{path} conține octeți goi de la linia {line}, cum rămân când un program este întrerupt în timp ce scrie. Nu s-a importat nimic; exportați-l din nou.</translation>
    </message>
    <message>
        <source>{path} holds local times, and their time zone is not known. Say it, for example --tz Europe/Bucharest.</source>
        <translation>{path} conține ore locale, iar fusul lor orar nu se cunoaște. Precizați-l, de exemplu --tz Europe/Bucharest.</translation>
    </message>
    <message>
        <source>{path} holds no call detail record that can be read. Nothing was imported.</source>
        <translation>{path} nu conține nicio înregistrare de apel (CDR) care poate fi citită. Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>{path} holds no contact record and no agent event of Amazon Connect. Nothing was imported.</source>
        <translation>{path} nu conține nicio înregistrare de contact și niciun eveniment al agenților Amazon Connect. Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>{path} holds no file that could be an export. Nothing was changed.</source>
        <translation>{path} nu conține niciun fișier care ar putea fi un export. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{path} holds no file that could be an export. Nothing was imported.</source>
        <translation>{path} nu conține niciun fișier care ar putea fi un export. Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>{path} holds no list of rows. Say where it is with records in the mapping.</source>
        <translation>{path} nu conține o listă de rânduri. Precizați în mapare, cu records, unde este.</translation>
    </message>
    <message>
        <source>{path} is a packed workbook that unpacks to {size} GB, more than can be read at once. Nothing was imported; export fewer days at a time, or save it as CSV.</source>
        <translation>{path} este un fișier de calcul tabelar arhivat, care dezarhivat ocupă {size} GB, mai mult decât se poate citi deodată. Nu s-a importat nimic; exportați mai puține zile odată sau salvați-l ca CSV.</translation>
    </message>
    <message>
        <source>{path} is a workbook too big or too strange to be read. Nothing was imported; save it as CSV, or export it again.</source>
        <translation>{path} este un fișier de calcul tabelar prea mare sau prea neobișnuit pentru a fi citit. Nu s-a importat nimic; salvați-l ca CSV sau exportați-l din nou.</translation>
    </message>
    <message>
        <source>{path} is a workbook, and the library that reads them is missing. Save it as CSV, or install {library}.</source>
        <translation>{path} este un fișier de calcul tabelar, iar biblioteca ce le citește lipsește. Salvați-l ca CSV sau instalați {library}.</translation>
    </message>
    <message>
        <source>{path} is being written by another program all the time. Nothing is lost; try again in a moment.</source>
        <translation>{path} este scris fără întrerupere de alt program. Nu s-a pierdut nimic; încercați din nou peste câteva clipe.</translation>
    </message>
    <message>
        <source>{path} is empty. Nothing was changed; export it again.</source>
        <translation>{path} este gol. Nu s-a schimbat nimic; exportați-l din nou.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that this import writes into: it was moved or replaced. What was written before is whole in that file; import again for the one that is there now.</source>
        <translation>{path} nu mai este fișierul în care scrie acest import: a fost mutat sau înlocuit. Ce s-a scris înainte este întreg în acel fișier; importați din nou pentru cel care este acum acolo.</translation>
    </message>
    <message>
        <source>{path} is no table of rows: line {line} is longer than {most} million letters. Nothing was imported; export it again, or say what separates its lines.</source>
        <translation>{path} nu este un tabel cu rânduri: linia {line} are peste {most} milioane de caractere. Nu s-a importat nimic; exportați-l din nou sau precizați ce îi desparte liniile.</translation>
    </message>
    <message>
        <source>{path} is no table: it holds bytes that no text has, as pictures and programs do. Nothing was changed; choose the export itself.</source>
        <translation>{path} nu este un tabel: conține octeți care nu apar în niciun text, ca imaginile și programele. Nu s-a schimbat nimic; alegeți chiar exportul.</translation>
    </message>
    <message>
        <source>{path} is none of the exports that are known by their heading ({known}). Say what its columns mean with a mapping: moked import table … --map MAP.toml.</source>
        <translation>{path} nu este niciunul dintre exporturile recunoscute după antet ({known}). Spuneți printr-o mapare ce înseamnă coloanele: moked import table … --map MAP.toml.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 (from line {line} on). Say its encoding, for example --encoding cp1255 for Hebrew, cp1256 for Arabic, cp1250 for Romanian, cp1252 for western letters. Nothing was imported.</source>
        <translation>{path} nu este UTF-8 (de la linia {line}). Precizați codificarea, de exemplu --encoding cp1255 pentru ebraică, cp1256 pentru arabă, cp1250 pentru română, cp1252 pentru literele occidentale. Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>{path} is too big or too deep to be read here ({problem}). Nothing was changed; export less at a time.</source>
        <translation>{path} este prea mare sau prea adânc imbricat pentru a fi citit aici ({problem}). Nu s-a schimbat nimic; exportați mai puțin odată.</translation>
    </message>
    <message>
        <source>{path}, read as {mapping}: {tried} rows tried, {used} of them can be used.</source>
        <translation>{path}, citit ca {mapping}: rânduri încercate: {tried}, dintre care utilizabile: {used}.</translation>
    </message>
    <message>
        <source>{path}: dates like {date} could be day first or month first, and nothing in the file tells which. Nothing of it was imported. Say it: --dates day_first or --dates month_first, or choose the format in the wizard.</source>
        <translation>{path}: date precum {date} ar putea avea întâi ziua sau întâi luna, iar nimic din fișier nu spune care. Nu s-a importat nimic din el. Precizați: --dates day_first (întâi ziua) sau --dates month_first (întâi luna) ori alegeți formatul în asistent.</translation>
    </message>
    <message>
        <source>{path}: “{column}” has no unit, and as seconds most of it would be longer than a day. State its unit: {known}. Nothing of it was imported.</source>
        <translation>{path}: „{column}” nu are unitate, iar în secunde cele mai multe valori ar depăși o zi. Indicați unitatea: {known}. Nu s-a importat nimic din el.</translation>
    </message>
    <message>
        <source>“{column}” holds names: all customers of one name count as one. Map their number, phone or e-mail too.</source>
        <translation>„{column}” conține nume: toți clienții cu același nume contează ca unul singur. Mapați și numărul de client, telefonul sau e-mailul lor.</translation>
    </message>
    <message>
        <source>“{column}” is read as seconds: the mapping states no unit.</source>
        <translation>„{column}” se citește în secunde: maparea nu indică nicio unitate.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding. Try cp1255, cp1256, cp1250 or utf-16.</source>
        <translation>„{encoding}” nu este o codificare. Încercați cp1255, cp1256, cp1250 sau utf-16.</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>A followed folder uses it; forget that folder first.</source>
        <translation>O folosește un dosar urmărit; eliminați mai întâi din listă acel dosar.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificată</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Comes with Moked</source>
        <translation>Inclusă în Moked</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Șterge definitiv</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exportă lista…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportă…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sală</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dosar</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Urmărește din nou</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Urmărit</translation>
    </message>
    <message>
        <source>Followed folders</source>
        <translation>Dosare urmărite</translation>
    </message>
    <message>
        <source>Has {have} of {of} columns</source>
        <translation>Coloane: {have} din {of}</translation>
    </message>
    <message>
        <source>Imports and mappings</source>
        <translation>Importuri și mapări</translation>
    </message>
    <message>
        <source>Is known by it</source>
        <translation>Recunoscut după ea</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>Nu poate fi citită: {problem}</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>Ultimul fișier</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Necesită atenție</translation>
    </message>
    <message>
        <source>No folder is followed. Import a file, and choose in the last step that what comes into its folder is taken too.</source>
        <translation>Nu se urmărește niciun dosar. Importați un fișier și alegeți la ultimul pas să se preia și ce apare în dosarul lui.</translation>
    </message>
    <message>
        <source>No mapping is saved yet. Importing a table saves the one that you made for it.</source>
        <translation>Nu este încă salvată nicio mapare. La importul unui tabel se salvează cea făcută pentru el.</translation>
    </message>
    <message>
        <source>No row of this floor was rejected.</source>
        <translation>Din această sală nu s-a respins niciun rând.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Nu s-a importat încă nimic.</translation>
    </message>
    <message>
        <source>Open in the wizard</source>
        <translation>Deschide în asistent</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinse</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rânduri respinse</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Elimină din listă</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Redenumește</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <translation>Mapări salvate</translation>
    </message>
    <message>
        <source>See rejected rows</source>
        <translation>Vezi rândurile respinse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Oprit</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Preluat</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Acest fișier</translation>
    </message>
    <message>
        <source>Use for this file</source>
        <translation>Folosește pentru acest fișier</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Ce este un rând</translation>
    </message>
    <message>
        <source>What was imported from it stays in the floor.</source>
        <translation>Ce s-a importat din el rămâne în sală.</translation>
    </message>
    <message>
        <source>What was imported with it stays in its floor.</source>
        <translation>Ce s-a importat cu ea rămâne în sala respectivă.</translation>
    </message>
    <message>
        <source>{all} rows could not be used; the first {shown} are listed.</source>
        <translation>Rânduri care nu au putut fi folosite: {all}; în listă apar primele {shown}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows could not be used.</source>
        <translation>
            <numerusform>Un rând nu a putut fi folosit.</numerusform>
            <numerusform>{n} rânduri nu au putut fi folosite.</numerusform>
            <numerusform>{n} de rânduri nu au putut fi folosite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>How it came: voice, chat, e-mail and so on.</source>
        <translation>Cum a venit: voce, chat, e-mail și așa mai departe.</translation>
    </message>
    <message>
        <source>How long an open case has been open.</source>
        <translation>De cât timp este deschisă o solicitare.</translation>
    </message>
    <message>
        <source>How long nothing has happened to an open case.</source>
        <translation>De cât timp nu s-a întâmplat nimic la o solicitare deschisă.</translation>
    </message>
    <message>
        <source>How long the customer had been one when it began.</source>
        <translation>De cât timp era client când a început.</translation>
    </message>
    <message>
        <source>The client business that it was for, by its id.</source>
        <translation>Clientul (firma) pentru care a fost, după ID.</translation>
    </message>
    <message>
        <source>The currency of a sale.</source>
        <translation>Moneda unei vânzări.</translation>
    </message>
    <message>
        <source>The day of the week: 1 is Monday.</source>
        <translation>Ziua săptămânii: 1 este luni.</translation>
    </message>
    <message>
        <source>The half of the year, as in 2026-H1.</source>
        <translation>Semestrul, ca în 2026-H1.</translation>
    </message>
    <message>
        <source>The help article, by its id.</source>
        <translation>Articolul de ajutor, după ID.</translation>
    </message>
    <message>
        <source>The hour of the day, of all days together, as in 09.</source>
        <translation>Ora zilei, din toate zilele la un loc, ca în 09.</translation>
    </message>
    <message>
        <source>The hour, by its local start with its offset.</source>
        <translation>Ora, după începutul ei local, cu diferența față de UTC.</translation>
    </message>
    <message>
        <source>The language of a customer.</source>
        <translation>Limba unui client.</translation>
    </message>
    <message>
        <source>The local day.</source>
        <translation>Ziua locală.</translation>
    </message>
    <message>
        <source>The month, as in 2026-03.</source>
        <translation>Luna, ca în 2026-03.</translation>
    </message>
    <message>
        <source>The priority of a case.</source>
        <translation>Prioritatea unei solicitări.</translation>
    </message>
    <message>
        <source>The quarter of an hour, by its local start with its offset.</source>
        <translation>Sfertul de oră, după începutul lui local, cu diferența față de UTC.</translation>
    </message>
    <message>
        <source>The quarter of the year, as in 2026-Q1.</source>
        <translation>Trimestrul, ca în 2026-Q1.</translation>
    </message>
    <message>
        <source>The queue, by its id.</source>
        <translation>Coada, după ID.</translation>
    </message>
    <message>
        <source>The release that it began after: within a week, or as many days as lie between it and the nearest other.</source>
        <translation>Lansarea după care a început: în cel mult o săptămână sau în atâtea zile câte sunt între ea și cea mai apropiată altă lansare.</translation>
    </message>
    <message>
        <source>The release that it began before: within a week, or as many days as lie between it and the nearest other.</source>
        <translation>Lansarea înaintea căreia a început: cu cel mult o săptămână sau cu atâtea zile câte sunt între ea și cea mai apropiată altă lansare.</translation>
    </message>
    <message>
        <source>The segment of a customer.</source>
        <translation>Segmentul de clienți.</translation>
    </message>
    <message>
        <source>The shift of the centre, by its name.</source>
        <translation>Tura centrului, după nume.</translation>
    </message>
    <message>
        <source>The site of the queue, or of an agent's team, by its id.</source>
        <translation>Locația cozii sau a echipei agentului, după ID.</translation>
    </message>
    <message>
        <source>The team that the agent was in at that time, by its id.</source>
        <translation>Echipa în care era agentul la acea oră, după ID.</translation>
    </message>
    <message>
        <source>The topic of a help article.</source>
        <translation>Tema unui articol de ajutor.</translation>
    </message>
    <message>
        <source>The week, as in 2026-W10.</source>
        <translation>Săptămâna, ca în 2026-W10.</translation>
    </message>
    <message>
        <source>The year, as in 2026.</source>
        <translation>Anul, ca în 2026.</translation>
    </message>
    <message>
        <source>What was sold.</source>
        <translation>Ce s-a vândut.</translation>
    </message>
    <message>
        <source>Whether a sale was new, an up-sell, a cross-sell and so on.</source>
        <translation>Dacă o vânzare a fost nouă, upselling, cross-selling și așa mai departe.</translation>
    </message>
    <message>
        <source>Who did it, by their id; of a reply or solve the one who gave it.</source>
        <translation>Cine a făcut, după ID; la un răspuns sau o rezolvare, cine l-a dat.</translation>
    </message>
    <message>
        <source>Why it came, as the centre's system names it.</source>
        <translation>De ce a venit, așa cum numește motivul sistemul centrului.</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>90th percentile</source>
        <translation>percentila 90</translation>
    </message>
    <message>
        <source>A contact is a first one when none of the same customer on the same topic was answered within these days before it. A customer who calls again counts as coming back even if that contact is abandoned.</source>
        <translation>Un contact este primul dacă în aceste zile dinaintea lui nu s-a preluat niciun altul al aceluiași client pe aceeași temă. Un client care sună din nou contează ca revenit chiar dacă acel contact este abandonat.</translation>
    </message>
    <message>
        <source>A sum of the centre's own, as the imported source gives it.</source>
        <translation>O sumă proprie a centrului, așa cum o dă sursa importată.</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>AHT with its interval, median and 90th percentile, from the contacts themselves.</source>
        <translation>AHT cu intervalul lui de încredere, mediana și percentila 90, calculate chiar din contacte.</translation>
    </message>
    <message>
        <source>ARPU</source>
        <translation>ARPU</translation>
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
        <source>Adherence</source>
        <translation>Aderență la grafic</translation>
    </message>
    <message>
        <source>Age of the backlog</source>
        <translation>Vechimea solicitărilor</translation>
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
        <source>Agents talking now, or with a contact on hold or ringing.</source>
        <translation>Agenți aflați acum în convorbire sau cu un contact pe hold ori care sună.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Preluate</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Answers of 3 of 5 or less: customers whom somebody should call.</source>
        <translation>Răspunsuri de 3 din 5 sau mai puțin: clienți pe care ar trebui să-i sune cineva.</translation>
    </message>
    <message>
        <source>Article transfer rate</source>
        <translation>Rata de transfer a articolelor</translation>
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
        <source>Average response time</source>
        <translation>Timp mediu de răspuns</translation>
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
        <source>Backlog</source>
        <translation>Solicitări în așteptare</translation>
    </message>
    <message>
        <source>Blind transfers</source>
        <translation>Transferuri directe</translation>
    </message>
    <message>
        <source>By agent, they belong to the person whose solve came back.</source>
        <translation>Pe agenți, țin de persoana a cărei rezolvare a fost redeschisă.</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CSAT, mean</source>
        <translation>CSAT, medie</translation>
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
        <source>Callbacks to make that are not overdue: callers who asked for one in the window or in the seven days before it and were not reached since; a wish without a number cannot be seen to be met.</source>
        <translation>Reapelări de făcut, cu termenul nedepășit: apelanți care au cerut una în interval sau în cele șapte zile dinainte și nu au fost contactați de atunci; o cerere fără număr nu poate fi văzută ca îndeplinită.</translation>
    </message>
    <message>
        <source>Callbacks to make whose time has come: callers who asked for one in the window or in the seven days before it and were not reached since; a wish without a number cannot be seen to be met.</source>
        <translation>Reapelări de făcut, cu termenul depășit: apelanți care au cerut una în interval sau în cele șapte zile dinainte și nu au fost contactați de atunci; o cerere fără număr nu poate fi văzută ca îndeplinită.</translation>
    </message>
    <message>
        <source>Callers who abandoned in the window and have not been reached since, in either direction. Who gave up before the window stands in the window of then.</source>
        <translation>Apelanți care au abandonat în interval și cu care nu s-a mai vorbit de atunci, în niciun sens. Cine a renunțat înainte apare în intervalul de atunci.</translation>
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
        <source>Cases open at the end of the period, or now. Group by age_band to see how old they are.</source>
        <translation>Solicitări deschise la sfârșitul perioadei sau acum. Grupați după age_band ca să vedeți cât de vechi sunt.</translation>
    </message>
    <message>
        <source>Cases opened in the period that are not solved, given up ones included. Group by reason to see why.</source>
        <translation>Solicitări deschise în perioadă și nerezolvate, inclusiv cele abandonate. Grupați după reason ca să vedeți de ce.</translation>
    </message>
    <message>
        <source>Cases opened in the period. Cases merged into another one count nowhere.</source>
        <translation>Solicitări deschise în perioadă. Cele contopite cu alta nu contează nicăieri.</translation>
    </message>
    <message>
        <source>Cases whose last solve lies in the period; one that was reopened counts when it is solved again.</source>
        <translation>Solicitări a căror ultimă rezolvare este în perioadă; una redeschisă contează când este rezolvată din nou.</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Grad de soluționare</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Coadă închisă</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>Rata de închidere a vânzărilor</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferințe</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>Conformitate cu graficul</translation>
    </message>
    <message>
        <source>Consulted transfers</source>
        <translation>Transferuri cu consultare</translation>
    </message>
    <message>
        <source>Contacts answered by an agent in the window, carried-in ones included.</source>
        <translation>Contacte preluate de un agent în interval, inclusiv cele reportate.</translation>
    </message>
    <message>
        <source>Contacts handled per hour logged in. Say which hours: logged in, productive, or paid by the roster.</source>
        <translation>Contacte gestionate pe oră de conectare. Precizați ce ore: de conectare, productive sau plătite după grafic.</translation>
    </message>
    <message>
        <source>Contacts linked to the cases solved in the period, over these cases; a call that was sent on is one contact.</source>
        <translation>Contactele legate de solicitările rezolvate în perioadă, împărțite la aceste solicitări; un apel transferat este un singur contact.</translation>
    </message>
    <message>
        <source>Contacts per case</source>
        <translation>Contacte pe solicitare</translation>
    </message>
    <message>
        <source>Contacts per hour</source>
        <translation>Contacte pe oră</translation>
    </message>
    <message>
        <source>Contacts queued in the window without the short abandons.</source>
        <translation>Contacte intrate în coadă în interval, fără abandonurile scurte.</translation>
    </message>
    <message>
        <source>Contacts that an agent sent on after speaking to the next one.</source>
        <translation>Contacte transferate de un agent după ce a vorbit cu cel care le preia.</translation>
    </message>
    <message>
        <source>Contacts that an agent sent on without speaking to the next one.</source>
        <translation>Contacte transferate de un agent fără să vorbească cu cel care le preia.</translation>
    </message>
    <message>
        <source>Contacts that an agent sent to another queue.</source>
        <translation>Contacte trimise de un agent în altă coadă.</translation>
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
        <source>Contacts that left the queue in any way but an answer or an abandon.</source>
        <translation>Orice ieșire din coadă în afară de preluare și abandon.</translation>
    </message>
    <message>
        <source>Contacts that name no queue count here for their agents only.</source>
        <translation>Contactele care nu numesc nicio coadă contează aici numai pentru agenții lor.</translation>
    </message>
    <message>
        <source>Contacts that we began, reached or not. They are in no figure of the queues.</source>
        <translation>Contacte începute de noi, cu sau fără legătură stabilită. Nu intră în niciun indicator al cozilor.</translation>
    </message>
    <message>
        <source>Contacts that were already waiting when the window began.</source>
        <translation>Contacte care așteptau deja la începutul intervalului.</translation>
    </message>
    <message>
        <source>Contacts to which an agent brought in somebody else.</source>
        <translation>Contacte în care un agent a adus încă pe cineva.</translation>
    </message>
    <message>
        <source>Contacts waiting in the queue now.</source>
        <translation>Contacte care așteaptă acum în coadă.</translation>
    </message>
    <message>
        <source>Contacts whose handling ended in the window, wrap-up included.</source>
        <translation>Contacte a căror gestionare s-a încheiat în interval, inclusiv finalizarea.</translation>
    </message>
    <message>
        <source>Cross-sell rate</source>
        <translation>Rata de cross-selling</translation>
    </message>
    <message>
        <source>Customer effort: the mean of the answers from 1 to 7, where 7 is easy, by the day of the answer.</source>
        <translation>Scorul de efort al clienților (CES): media răspunsurilor de la 1 la 7, unde 7 înseamnă ușor, după ziua răspunsului.</translation>
    </message>
    <message>
        <source>Customer satisfaction: of all answers, the share in the two best boxes (4 and 5 of 5), by the day of the answer. Of scales of two or three, the best box.</source>
        <translation>Satisfacția clienților (CSAT): dintre toate răspunsurile, proporția celor mai bune două trepte (4 și 5 din 5), după ziua răspunsului. La scale de două sau trei trepte, cea mai bună treaptă.</translation>
    </message>
    <message>
        <source>Customers at risk</source>
        <translation>Clienți la risc</translation>
    </message>
    <message>
        <source>Customers at risk, share</source>
        <translation>Proporția clienților la risc</translation>
    </message>
    <message>
        <source>Customers at the end of the period of whom something in it says that they may leave: their newest answer was low or said that it was not solved, they gave up a case, a case was reopened, or they came back on the same topic.</source>
        <translation>Clienții de la sfârșitul perioadei despre care ceva din ea arată că ar putea pleca: ultimul lor răspuns a fost slab sau a spus că nu s-a rezolvat, au abandonat o solicitare, o solicitare a fost redeschisă sau au revenit pe aceeași temă.</translation>
    </message>
    <message>
        <source>Customers at the end of the period without those won in it, over the customers at its start.</source>
        <translation>Clienții de la sfârșitul perioadei, fără cei câștigați în ea, împărțiți la clienții de la început.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Intrate</translation>
    </message>
    <message>
        <source>First contact resolution</source>
        <translation>Rezoluție la primul contact</translation>
    </message>
    <message>
        <source>First contact resolution by the rule of each channel: a call in the first call, a chat in the first session, an e-mail in the first reply; of all first requests, not of the solved ones. Nobody came back on the topic within the days set for it.</source>
        <translation>Rezoluția la primul contact după regula fiecărui canal: un apel la primul apel, un chat în prima sesiune, un e-mail la primul răspuns; din toate primele cereri, nu din cele rezolvate. Nimeni nu a revenit pe temă în zilele stabilite pentru aceasta.</translation>
    </message>
    <message>
        <source>First response in time</source>
        <translation>Prim răspuns la timp</translation>
    </message>
    <message>
        <source>First response time</source>
        <translation>Timp până la primul răspuns</translation>
    </message>
    <message>
        <source>From the customer's first message, or the opening, to the first public reply of a person; on the day of that reply, and of the person who gave it. Bots, rules and internal notes are no reply.</source>
        <translation>De la primul mesaj al clientului sau de la deschidere până la primul răspuns public al unei persoane; în ziua acelui răspuns și la persoana care l-a dat. Roboții, regulile și notele interne nu sunt răspunsuri.</translation>
    </message>
    <message>
        <source>From the opening to the last solve of the cases solved in the period. By opening hours, the time that a case waits for the customer is left out.</source>
        <translation>De la deschidere până la ultima rezolvare, pentru solicitările rezolvate în perioadă. După programul de lucru, timpul cât o solicitare îl așteaptă pe client nu intră.</translation>
    </message>
    <message>
        <source>From the start of an episode to its first answer by a person, over all its queues; of the episodes begun in the period that somebody answered.</source>
        <translation>De la începutul unui episod până la prima lui preluare de către o persoană, pe toate cozile lui; pentru episoadele începute în perioadă pe care le-a preluat cineva.</translation>
    </message>
    <message>
        <source>General handling: cases solved in the period, over those open at its start and those opened in it.</source>
        <translation>Gestionare generală: solicitările rezolvate în perioadă, împărțite la cele deschise la începutul ei și cele deschise în cursul ei.</translation>
    </message>
    <message>
        <source>Given up before it was solved</source>
        <translation>Abandonate înainte de rezolvare</translation>
    </message>
    <message>
        <source>Had to repeat themselves</source>
        <translation>Au trebuit să repete</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Timp de gestionare</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Gestionate</translation>
    </message>
    <message>
        <source>Help per request</source>
        <translation>Vizite de ajutor pe cerere</translation>
    </message>
    <message>
        <source>Hold per contact</source>
        <translation>Hold pe contact</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Timp de hold</translation>
    </message>
    <message>
        <source>How long the customers of open cases have been waiting for a reply, from the first message that nobody has answered; as it stands at the end of the period, or now.</source>
        <translation>De cât timp așteaptă un răspuns clienții cu solicitări deschise, de la primul mesaj la care nu a răspuns nimeni; așa cum este la sfârșitul perioadei sau acum.</translation>
    </message>
    <message>
        <source>How long the longest-waiting contact has been waiting.</source>
        <translation>De cât timp așteaptă contactul care așteaptă cel mai mult.</translation>
    </message>
    <message>
        <source>How long the open cases have been open.</source>
        <translation>De cât timp sunt deschise solicitările deschise.</translation>
    </message>
    <message>
        <source>How many people a customer had to do with until the case was solved.</source>
        <translation>Cu câte persoane a avut de-a face un client până la rezolvarea solicitării.</translation>
    </message>
    <message>
        <source>How many people a customer spoke to in one episode, however often it was sent on; of the episodes answered whose people are known.</source>
        <translation>Cu câte persoane a vorbit un client într-un episod, oricât de des a fost transferat; pentru episoadele preluate ale căror persoane se cunosc.</translation>
    </message>
    <message>
        <source>How many visits of articles there are for one request to people. An estimate of what the help keeps away from the queues, no proof of it.</source>
        <translation>Câte vizite la articole revin unei cereri către oameni. O estimare a ceea ce ajutorul ține departe de cozi, nu o dovadă.</translation>
    </message>
    <message>
        <source>How often cases were reopened in the period; one case may count several times.</source>
        <translation>De câte ori s-au redeschis solicitări în perioadă; o solicitare poate conta de mai multe ori.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>In pauses and duties everything is right but readiness and work for contacts, so training, meetings and coaching are right too.</source>
        <translation>În pauze și sarcini, potrivită este orice stare în afară de disponibilitate și de lucrul la contacte; deci și instruirea, ședințele și coachingul.</translation>
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
        <source>Messages are told of the cases that have any; those without are left out there.</source>
        <translation>Mesajele se raportează la solicitările care au mesaje; cele fără nu intră acolo.</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>Sunări ratate</translation>
    </message>
    <message>
        <source>Missed offers, share</source>
        <translation>Proporția sunărilor ratate</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Net promoter score, -100 to 100: the percentage of 9 and 10 less the percentage of 0 to 6, by the day of the answer.</source>
        <translation>Scorul net de promovare (NPS), de la -100 la 100: procentul de 9 și 10 minus procentul de la 0 la 6, după ziua răspunsului.</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>Solicitări noi</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Nerezolvate</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Grad de ocupare</translation>
    </message>
    <message>
        <source>Of all first contacts answered, the share that was resolved and had no further contact of the same customer on the same topic within the days set for it (7 unless changed). Where nobody marked whether it was resolved, no further contact counts as resolved. It is provisional until these days are over; contacts without customer and address cannot be followed and are left out.</source>
        <translation>Dintre toate primele contacte preluate, proporția celor rezolvate și fără alt contact al aceluiași client pe aceeași temă în zilele stabilite pentru aceasta (7, dacă nu s-a decis altfel). Unde nimeni nu a marcat dacă s-a rezolvat, lipsa altui contact contează ca rezolvat. Este provizoriu până trec aceste zile; contactele fără client și fără adresă nu pot fi urmărite și nu intră.</translation>
    </message>
    <message>
        <source>Of all interactions begun in the period, in any channel, the share that the customer gave up: cases closed as given up, and contacts without a case that nobody answered before the customer left.</source>
        <translation>Dintre toate interacțiunile începute în perioadă, pe orice canal, proporția celor la care clientul a renunțat: solicitări închise ca abandonate și contacte fără solicitare, pe care nu le-a preluat nimeni înainte ca clientul să plece.</translation>
    </message>
    <message>
        <source>Of the cases first solved in the period, the share that was reopened later.</source>
        <translation>Dintre solicitările rezolvate prima dată în perioadă, proporția celor redeschise mai târziu.</translation>
    </message>
    <message>
        <source>Of the cases opened in the period, the share solved with exactly one public reply of a person. Messages of one chat are one touch; a case solved without any reply is not one-touch.</source>
        <translation>Dintre solicitările deschise în perioadă, proporția celor rezolvate cu exact un răspuns public al unei persoane. Mesajele unui chat sunt un singur răspuns; o solicitare rezolvată fără niciun răspuns nu intră aici.</translation>
    </message>
    <message>
        <source>Of the cases opened in the period, the share that is solved and was never reopened.</source>
        <translation>Dintre solicitările deschise în perioadă, proporția celor rezolvate și niciodată redeschise.</translation>
    </message>
    <message>
        <source>Of the cases with a target for the first response, the share that met it; a case is missed from the moment its target passes. By opening hours where they are known.</source>
        <translation>Dintre solicitările cu o țintă pentru primul răspuns, proporția celor care au atins-o; o solicitare este ratată din clipa în care trece ținta ei. După programul de lucru, acolo unde este cunoscut.</translation>
    </message>
    <message>
        <source>Of the cases with a target for the resolution, the share that met it with the first solve; a case is missed from the moment its target passes. By opening hours where they are known.</source>
        <translation>Dintre solicitările cu o țintă pentru rezoluție, proporția celor care au atins-o la prima rezolvare; o solicitare este ratată din clipa în care trece ținta ei. După programul de lucru, acolo unde este cunoscut.</translation>
    </message>
    <message>
        <source>Of the contacts of which it is known, those in which the customer had to repeat it all.</source>
        <translation>Dintre contactele la care se știe, cele în care clientul a trebuit să repete totul.</translation>
    </message>
    <message>
        <source>Of the contacts that agents handled, the share that they sent on. What a queue sends on by itself is an overflow and not counted here; a consultation is counted by itself.</source>
        <translation>Dintre contactele gestionate de agenți, proporția celor transferate de ei. Ce trimite coada singură este o redirecționare și nu contează aici; o consultare se numără separat.</translation>
    </message>
    <message>
        <source>Of the contacts that count, the share answered within the threshold. Short abandons are left out; callers who still wait past the threshold count as missed at once.</source>
        <translation>Dintre contactele care contează, proporția celor preluate sub prag. Abandonurile scurte nu intră; apelanții care încă așteaptă peste prag contează imediat ca ratați.</translation>
    </message>
    <message>
        <source>Of the customers asked in the period, the share that has answered since.</source>
        <translation>Dintre clienții întrebați în perioadă, proporția celor care au răspuns de atunci.</translation>
    </message>
    <message>
        <source>Of the customers at the end of the period, those at risk.</source>
        <translation>Dintre clienții de la sfârșitul perioadei, cei la risc.</translation>
    </message>
    <message>
        <source>Of the customers who answered whether it was solved, the share that said yes.</source>
        <translation>Dintre clienții care au răspuns dacă s-a rezolvat, proporția celor care au spus da.</translation>
    </message>
    <message>
        <source>Of the first contacts marked as resolved, the share without a further contact on the same topic within the days set for it. It says how far the marks can be trusted; it is not first contact resolution.</source>
        <translation>Dintre primele contacte marcate ca rezolvate, proporția celor fără alt contact pe aceeași temă în zilele stabilite pentru aceasta. Arată cât de demne de încredere sunt marcajele; nu este rezoluția la primul contact.</translation>
    </message>
    <message>
        <source>Of the handled contacts whose hold is known, the share that was put on hold.</source>
        <translation>Dintre contactele gestionate cu hold cunoscut, proporția celor puse pe hold.</translation>
    </message>
    <message>
        <source>Of the sales of the period, the share that sold a customer something besides.</source>
        <translation>Dintre vânzările perioadei, proporția celor în care clientului i s-a vândut ceva în plus.</translation>
    </message>
    <message>
        <source>Of the sales of the period, the share that sold a customer something better.</source>
        <translation>Dintre vânzările perioadei, proporția celor în care clientului i s-a vândut ceva mai bun.</translation>
    </message>
    <message>
        <source>Of the sessions that searched the help, those that did not end in a request to people. An estimate.</source>
        <translation>Dintre sesiunile cu o căutare în paginile de ajutor, cele care nu s-au încheiat cu o cerere către oameni. O estimare.</translation>
    </message>
    <message>
        <source>Of the time in the roster, the share spent in the right state. Right is, for work: available, ringing, on a contact or in wrap-up; for pauses and duties: away or logged off. Absences are left out. A roster that is corrected later changes the figure.</source>
        <translation>Din timpul din grafic, proporția petrecută în starea potrivită. Potrivit este, pentru lucru: disponibil, sunare, în contact sau în finalizare; pentru pauze și sarcini: indisponibil sau deconectat. Absențele nu intră. Un grafic corectat mai târziu schimbă indicatorul.</translation>
    </message>
    <message>
        <source>Of the times a contact rang at an agent, those that were not answered or were rejected. One contact may count several times.</source>
        <translation>Din toate dățile în care un contact a sunat la un agent, cele nepreluate sau refuzate. Un contact poate conta de mai multe ori.</translation>
    </message>
    <message>
        <source>Of the updates that customers were promised (so often after the opening and after each reply, while a case is open), the share given in time; one is missed from the moment its target passes. By opening hours where they are known; while the case waits for the customer the clock stands.</source>
        <translation>Dintre informările promise clienților (la atâta timp după deschidere și după fiecare răspuns, cât solicitarea este deschisă), proporția celor date la timp; una este ratată din clipa în care trece ținta ei. După programul de lucru, acolo unde este cunoscut; cât solicitarea îl așteaptă pe client, ceasul stă.</translation>
    </message>
    <message>
        <source>Of the visits of an article, once per session, those that ended in a request to people.</source>
        <translation>Dintre vizitele unui articol, o dată pe sesiune, cele încheiate cu o cerere către oameni.</translation>
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
        <source>One touch</source>
        <translation>Un singur răspuns</translation>
    </message>
    <message>
        <source>Other exits</source>
        <translation>Alte ieșiri</translation>
    </message>
    <message>
        <source>Outbound contacts</source>
        <translation>Contacte efectuate</translation>
    </message>
    <message>
        <source>Outbound handle time</source>
        <translation>Timp de gestionare, contacte efectuate</translation>
    </message>
    <message>
        <source>Over all responses: from the first unanswered message of the customer to the next public reply of a person. Messages that still wait for a reply are not in it.</source>
        <translation>Pe toate răspunsurile: de la primul mesaj al clientului rămas fără răspuns până la următorul răspuns public al unei persoane. Mesajele care încă așteaptă răspuns nu intră.</translation>
    </message>
    <message>
        <source>Overflowed</source>
        <translation>Redirecționate</translation>
    </message>
    <message>
        <source>People per case</source>
        <translation>Persoane pe solicitare</translation>
    </message>
    <message>
        <source>People per contact</source>
        <translation>Persoane pe contact</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Prezenți</translation>
    </message>
    <message>
        <source>Productive time (on contacts, in wrap-up, ringing, available) over the paid time of the roster.</source>
        <translation>Timpul productiv (în contact, în finalizare, de sunare, disponibil) împărțit la timpul plătit din grafic.</translation>
    </message>
    <message>
        <source>Productive time of those in the roster over the time it has for contacts, whenever it was worked: over 100 % for who worked more.</source>
        <translation>Timpul productiv al celor din grafic împărțit la timpul prevăzut în el pentru contacte, oricând s-a lucrat: peste 100 % pentru cine a lucrat mai mult.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Puse pe hold</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>Coadă plină</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>Rata de redeschidere</translation>
    </message>
    <message>
        <source>Reopenings</source>
        <translation>Redeschideri</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Cereri</translation>
    </message>
    <message>
        <source>Requests solved without a person over all requests: sessions of self-service, and cases that no session came before (where a centre has no cases, contacts). A session counts once.</source>
        <translation>Cererile rezolvate fără o persoană, împărțite la toate: sesiuni de autoservire și solicitări neprecedate de o sesiune (unde centrul nu are solicitări, contacte). O sesiune contează o dată.</translation>
    </message>
    <message>
        <source>Resolution in time</source>
        <translation>Rezoluție la timp</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>Rata de rezoluție</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Timp până la rezoluție</translation>
    </message>
    <message>
        <source>Resolved at once</source>
        <translation>Rezolvate din prima</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Rata de răspuns</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rata de retenție</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Venituri</translation>
    </message>
    <message>
        <source>Revenue per customer: the revenue of the period over the average number of customers on its days.</source>
        <translation>Venit pe client (ARPU): veniturile perioadei împărțite la numărul mediu de clienți din zilele ei.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vânzări</translation>
    </message>
    <message>
        <source>Sales of the period that were not cancelled.</source>
        <translation>Vânzările perioadei care nu au fost anulate.</translation>
    </message>
    <message>
        <source>Sales over qualified sales contacts. A sale counts once, however many contacts it took; one that was cancelled does not count.</source>
        <translation>Vânzări împărțite la contactele de vânzare calificate. O vânzare contează o dată, oricâte contacte a cerut; una anulată nu contează.</translation>
    </message>
    <message>
        <source>Searches without a request</source>
        <translation>Căutări fără cerere</translation>
    </message>
    <message>
        <source>Self-service rate</source>
        <translation>Rata de autoservire</translation>
    </message>
    <message>
        <source>Sent on to another queue before an answer.</source>
        <translation>Trimise în altă coadă înainte de preluare.</translation>
    </message>
    <message>
        <source>Sent to a queue</source>
        <translation>Trimise în altă coadă</translation>
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
        <source>Shrinkage</source>
        <translation>Timp neproductiv</translation>
    </message>
    <message>
        <source>Solved cases</source>
        <translation>Solicitări rezolvate</translation>
    </message>
    <message>
        <source>Solved, say the customers</source>
        <translation>Rezolvate, spun clienții</translation>
    </message>
    <message>
        <source>Stayed solved</source>
        <translation>Rămase rezolvate</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Încă în așteptare</translation>
    </message>
    <message>
        <source>Surveys answered in the period, whatever was asked.</source>
        <translation>Chestionare completate în perioadă, indiferent ce s-a întrebat.</translation>
    </message>
    <message>
        <source>Taken out of the queue by the system.</source>
        <translation>Scoase din coadă de sistem.</translation>
    </message>
    <message>
        <source>Talk per contact</source>
        <translation>Convorbire pe contact</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Timp de convorbire</translation>
    </message>
    <message>
        <source>Talk, hold and wrap-up of the outbound contacts that were answered.</source>
        <translation>Convorbirea, holdul și finalizarea contactelor efectuate la care s-a răspuns.</translation>
    </message>
    <message>
        <source>The handle time of the requests that visits of an article ended in, as far as they are known. Grouped by article, the list begins with what is worth rewriting first.</source>
        <translation>Timpul de gestionare al cererilor cu care s-au încheiat vizitele unui articol, din câte se cunosc. Grupată pe articole, lista începe cu ce merită rescris mai întâi.</translation>
    </message>
    <message>
        <source>The hold in the handle time of the contacts whose hold is known.</source>
        <translation>Holdul din timpul de gestionare, la contactele cu hold cunoscut.</translation>
    </message>
    <message>
        <source>The longest wait of any contact queued in the window, whatever became of it.</source>
        <translation>Cea mai lungă așteptare a unui contact intrat în coadă în interval, indiferent cum s-a încheiat.</translation>
    </message>
    <message>
        <source>The mean of the satisfaction answers on a scale of 1 to 5 (other scales are stretched to it).</source>
        <translation>Media răspunsurilor de satisfacție pe o scală de la 1 la 5 (celelalte scale se aduc la ea).</translation>
    </message>
    <message>
        <source>The share of the contacts queued in the window that were abandoned. Short abandons and contacts still waiting are left out.</source>
        <translation>Abandonurile dintre contactele intrate în coadă în interval, fără cele scurte și fără cei care încă așteaptă.</translation>
    </message>
    <message>
        <source>The share of the paid time of the roster that was not productive; paid absences count.</source>
        <translation>Proporția neproductivă din timpul plătit din grafic (shrinkage); absențele plătite contează.</translation>
    </message>
    <message>
        <source>The talk in the handle time, from the contacts themselves.</source>
        <translation>Convorbirea din timpul de gestionare, calculată chiar din contacte.</translation>
    </message>
    <message>
        <source>The wrap-up in the handle time of the contacts whose wrap-up is known.</source>
        <translation>Finalizarea din timpul de gestionare, la contactele cu finalizare cunoscută.</translation>
    </message>
    <message>
        <source>Time on contacts and in wrap-up, over that and the time available. Wall clock: several contacts at once count once; ringing is on neither side.</source>
        <translation>Timpul în contact și în finalizare, împărțit la acesta plus timpul disponibil. După ceas: mai multe contacte simultane contează o dată; timpul de sunare nu intră în niciuna dintre părți.</translation>
    </message>
    <message>
        <source>Time to the first person</source>
        <translation>Timp până la prima persoană</translation>
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
        <source>To follow up</source>
        <translation>De urmărit cu un apel</translation>
    </message>
    <message>
        <source>Transfer rate</source>
        <translation>Rata de transfer</translation>
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
        <source>Up-sell rate</source>
        <translation>Rata de upselling</translation>
    </message>
    <message>
        <source>Updates in time</source>
        <translation>Informări la timp</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Grad de utilizare</translation>
    </message>
    <message>
        <source>Visits of articles</source>
        <translation>Vizite la articole</translation>
    </message>
    <message>
        <source>Visits of help articles; an article counts once per session.</source>
        <translation>Vizite la articolele de ajutor; un articol contează o dată pe sesiune.</translation>
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
        <source>Waiting for a reply</source>
        <translation>În așteptarea răspunsului</translation>
    </message>
    <message>
        <source>What an article costs</source>
        <translation>Cât costă un articol</translation>
    </message>
    <message>
        <source>What customers came with: cases opened in the period, and episodes of contacts that belong to no case. Group by customer_age to see how long they had been customers, by release and before_release for the week after and before each release, or as many days as lie between it and the nearest other.</source>
        <translation>Cu ce au venit clienții: solicitări deschise în perioadă și episoade de contacte care nu țin de nicio solicitare. Grupați după customer_age ca să vedeți de când erau clienți, după release și before_release pentru săptămâna de după și dinaintea fiecărei lansări sau pentru atâtea zile câte sunt între ea și cea mai apropiată altă lansare.</translation>
    </message>
    <message>
        <source>What is said here is of the usual formula; this figure is by another one: {formula}.</source>
        <translation>Ce scrie aici este despre formula obișnuită; această cifră este după alta: {formula}.</translation>
    </message>
    <message>
        <source>What is written after a case was settled for good is left out.</source>
        <translation>Ce se scrie după ce o solicitare a fost încheiată definitiv nu intră în calcul.</translation>
    </message>
    <message>
        <source>What was sold in the period less what was cancelled in it. Each currency by itself: they are never added.</source>
        <translation>Ce s-a vândut în perioadă minus ce s-a anulat în ea. Fiecare monedă separat: nu se adună niciodată.</translation>
    </message>
    <message>
        <source>When an agent opens a case, the opening message is no reply.</source>
        <translation>Când un agent deschide o solicitare, mesajul de deschidere nu este un răspuns.</translation>
    </message>
    <message>
        <source>Where no contact says how it ended, it is not measured.</source>
        <translation>Unde niciun contact nu spune cum s-a încheiat, nu se măsoară.</translation>
    </message>
    <message>
        <source>Where no offer says what came of it, it is not measured.</source>
        <translation>Unde nicio sunare la un agent nu spune ce a ieșit din ea, nu se măsoară.</translation>
    </message>
    <message>
        <source>Where nobody records who leaves, it is not measured.</source>
        <translation>Unde nu se notează cine pleacă, nu se măsoară.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retrase</translation>
    </message>
    <message>
        <source>Wrap-up per contact</source>
        <translation>Finalizare pe contact</translation>
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
        <source>answered or missed in time, of answered and missed</source>
        <translation>preluate sau ratate la timp, din preluate și ratate</translation>
    </message>
    <message>
        <source>average wait of answered and missed</source>
        <translation>așteptarea medie a celor preluate și ratate</translation>
    </message>
    <message>
        <source>by the day of the question</source>
        <translation>după ziua întrebării</translation>
    </message>
    <message>
        <source>completed only</source>
        <translation>doar încheiate</translation>
    </message>
    <message>
        <source>handle time of the requests</source>
        <translation>timpul de gestionare al cererilor</translation>
    </message>
    <message>
        <source>hours logged in</source>
        <translation>ore de conectare</translation>
    </message>
    <message>
        <source>marked as resolved, whether or not they came back; unknown customers too</source>
        <translation>marcate ca rezolvate, fie că au revenit sau nu; inclusiv clienții necunoscuți</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>medie</translation>
    </message>
    <message>
        <source>mean, 7 is easy</source>
        <translation>medie, 7 înseamnă ușor</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediană</translation>
    </message>
    <message>
        <source>no further contact, whatever was marked</source>
        <translation>fără alt contact, orice s-a marcat</translation>
    </message>
    <message>
        <source>of all cases</source>
        <translation>din toate solicitările</translation>
    </message>
    <message>
        <source>of all contacts answered</source>
        <translation>din toate contactele preluate</translation>
    </message>
    <message>
        <source>of all first contacts</source>
        <translation>din toate primele contacte</translation>
    </message>
    <message>
        <source>of all first requests</source>
        <translation>din toate primele cereri</translation>
    </message>
    <message>
        <source>of all interactions</source>
        <translation>din toate interacțiunile</translation>
    </message>
    <message>
        <source>of all offers</source>
        <translation>din toate sunările</translation>
    </message>
    <message>
        <source>of all requests</source>
        <translation>din toate cererile</translation>
    </message>
    <message>
        <source>of all sales</source>
        <translation>din toate vânzările</translation>
    </message>
    <message>
        <source>of all that entered</source>
        <translation>din toate cele intrate</translation>
    </message>
    <message>
        <source>of all that left the queue</source>
        <translation>din toate ieșirile din coadă</translation>
    </message>
    <message>
        <source>of all time logged in</source>
        <translation>din tot timpul de conectare</translation>
    </message>
    <message>
        <source>of answered and abandoned</source>
        <translation>din preluate și abandonate</translation>
    </message>
    <message>
        <source>of open and new</source>
        <translation>din deschise și noi</translation>
    </message>
    <message>
        <source>of qualified contacts</source>
        <translation>din contactele calificate</translation>
    </message>
    <message>
        <source>of the answered</source>
        <translation>din preluate</translation>
    </message>
    <message>
        <source>of the average customers</source>
        <translation>din media clienților</translation>
    </message>
    <message>
        <source>of the cases first solved</source>
        <translation>din solicitările rezolvate prima dată</translation>
    </message>
    <message>
        <source>of the cases received</source>
        <translation>din solicitările primite</translation>
    </message>
    <message>
        <source>of the customers at the end</source>
        <translation>din clienții de la sfârșit</translation>
    </message>
    <message>
        <source>of the customers at the start</source>
        <translation>din clienții de la început</translation>
    </message>
    <message>
        <source>of the searches</source>
        <translation>din căutări</translation>
    </message>
    <message>
        <source>of the solved, by the day of the solve</source>
        <translation>din cele rezolvate, după ziua rezolvării</translation>
    </message>
    <message>
        <source>of the time ready, ringing included</source>
        <translation>din timpul disponibil, inclusiv sunarea</translation>
    </message>
    <message>
        <source>of the visits</source>
        <translation>din vizite</translation>
    </message>
    <message>
        <source>of those asked</source>
        <translation>din cei întrebați</translation>
    </message>
    <message>
        <source>of those known</source>
        <translation>din cele cunoscute</translation>
    </message>
    <message>
        <source>of those marked</source>
        <translation>din cele marcate</translation>
    </message>
    <message>
        <source>of those put on hold</source>
        <translation>din cele puse pe hold</translation>
    </message>
    <message>
        <source>of those waiting now, the share within the threshold</source>
        <translation>dintre cei care așteaptă acum, proporția celor sub prag</translation>
    </message>
    <message>
        <source>of those who answered it</source>
        <translation>din cei care au răspuns</translation>
    </message>
    <message>
        <source>of those who bought, those who bought again</source>
        <translation>din cei care au cumpărat, cei care au cumpărat din nou</translation>
    </message>
    <message>
        <source>of those who bought, those who bought four times</source>
        <translation>din cei care au cumpărat, cei care au cumpărat de patru ori</translation>
    </message>
    <message>
        <source>of those who bought, those who bought three times</source>
        <translation>din cei care au cumpărat, cei care au cumpărat de trei ori</translation>
    </message>
    <message>
        <source>of those with a target</source>
        <translation>din cele cu țintă</translation>
    </message>
    <message>
        <source>opening hours, 90th percentile</source>
        <translation>după program, percentila 90</translation>
    </message>
    <message>
        <source>opening hours, mean</source>
        <translation>după program, medie</translation>
    </message>
    <message>
        <source>opening hours, median</source>
        <translation>după program, mediană</translation>
    </message>
    <message>
        <source>overflows count as missed</source>
        <translation>redirecționările contează ca ratate</translation>
    </message>
    <message>
        <source>paid hours</source>
        <translation>ore plătite</translation>
    </message>
    <message>
        <source>per case of the period</source>
        <translation>pe solicitare din perioadă</translation>
    </message>
    <message>
        <source>percent of 5 to 7</source>
        <translation>procentul de la 5 la 7</translation>
    </message>
    <message>
        <source>percent of 5 to 7 less percent of 1 to 3</source>
        <translation>procentul de la 5 la 7 minus procentul de la 1 la 3</translation>
    </message>
    <message>
        <source>percent of the possible points</source>
        <translation>procent din punctele posibile</translation>
    </message>
    <message>
        <source>productive hours</source>
        <translation>ore productive</translation>
    </message>
    <message>
        <source>promoters less detractors</source>
        <translation>promotori minus detractori</translation>
    </message>
    <message>
        <source>public messages per case</source>
        <translation>mesaje publice pe solicitare</translation>
    </message>
    <message>
        <source>revenue from the customers of the time before</source>
        <translation>venituri de la clienții din perioada dinainte</translation>
    </message>
    <message>
        <source>sent on by agents</source>
        <translation>transferate de agenți</translation>
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
        <source>since anything happened, mean</source>
        <translation>de când nu s-a întâmplat nimic, medie</translation>
    </message>
    <message>
        <source>solved in the period, whenever they came</source>
        <translation>rezolvate în perioadă, oricând au venit</translation>
    </message>
    <message>
        <source>those too that the caller ended while it rang</source>
        <translation>și cele încheiate de apelant cât suna</translation>
    </message>
    <message>
        <source>to the first solve</source>
        <translation>până la prima rezolvare</translation>
    </message>
    <message>
        <source>two best boxes</source>
        <translation>cele mai bune două trepte</translation>
    </message>
    <message>
        <source>visitors per customer with a request</source>
        <translation>vizitatori pe client cu o cerere</translation>
    </message>
    <message>
        <source>visits per request</source>
        <translation>vizite pe cerere</translation>
    </message>
    <message>
        <source>voicemail counts as missed</source>
        <translation>mesajele vocale contează ca ratate</translation>
    </message>
    <message>
        <source>with those waiting past the threshold</source>
        <translation>cu cei care așteaptă peste prag</translation>
    </message>
    <message>
        <source>with training, meetings and coaching</source>
        <translation>cu instruire, ședințe și coaching</translation>
    </message>
    <message>
        <source>without those that the caller ended while it rang</source>
        <translation>fără cele încheiate de apelant cât suna</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>A call, chat or message: when it came, how long it waited, how it ended.</source>
        <translation>Un apel, un chat sau un mesaj: când a venit, cât a așteptat, cum s-a încheiat.</translation>
    </message>
    <message>
        <source>A campaign, an outage, a holiday: what explains a figure.</source>
        <translation>O campanie, o întrerupere, o sărbătoare: ce explică o cifră.</translation>
    </message>
    <message>
        <source>A case or ticket</source>
        <translation>O solicitare sau un tichet</translation>
    </message>
    <message>
        <source>A change of a case</source>
        <translation>O modificare a unei solicitări</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Un contact</translation>
    </message>
    <message>
        <source>A contact that rang at somebody, answered or not.</source>
        <translation>Un contact care a sunat la cineva, preluat sau nu.</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Un client final</translation>
    </message>
    <message>
        <source>A date format: columns with such a heading hold one period each. Or the list of those columns.</source>
        <translation>Un format de dată: coloanele cu un astfel de antet conțin câte o perioadă. Sau lista acelor coloane.</translation>
    </message>
    <message>
        <source>A log with a row for each change: they become the cases together.</source>
        <translation>Un jurnal cu câte un rând pentru fiecare modificare: împreună, ele devin solicitările.</translation>
    </message>
    <message>
        <source>A log with a row for each step of a call: queued, answered, ended.</source>
        <translation>Un jurnal cu câte un rând pentru fiecare pas al unui apel: intrat în coadă, preluat, încheiat.</translation>
    </message>
    <message>
        <source>A message of a case</source>
        <translation>Un mesaj dintr-o solicitare</translation>
    </message>
    <message>
        <source>A planned shift</source>
        <translation>O tură planificată</translation>
    </message>
    <message>
        <source>A regular expression: its first group, or all of it, is the value; a cell without it is blank.</source>
        <translation>O expresie regulată: primul ei grup sau toată este valoarea; o celulă fără ea este goală.</translation>
    </message>
    <message>
        <source>A regular expression: what follows a row whose first cell fits is no data.</source>
        <translation>O expresie regulată: ce urmează după un rând a cărui primă celulă se potrivește nu sunt date.</translation>
    </message>
    <message>
        <source>A report that is added up already: calls per day, averages per queue…</source>
        <translation>Un raport gata adunat: apeluri pe zi, medii pe coadă…</translation>
    </message>
    <message>
        <source>A sale</source>
        <translation>O vânzare</translation>
    </message>
    <message>
        <source>A session of self-service</source>
        <translation>O sesiune de autoservire</translation>
    </message>
    <message>
        <source>A state of an agent</source>
        <translation>O stare a unui agent</translation>
    </message>
    <message>
        <source>A step of a contact</source>
        <translation>Un pas al unui contact</translation>
    </message>
    <message>
        <source>A sum, average or share</source>
        <translation>O sumă, o medie sau o proporție</translation>
    </message>
    <message>
        <source>A visit to a help article</source>
        <translation>O vizită la un articol de ajutor</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absență</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activitate</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă de bani</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Un agent</translation>
    </message>
    <message>
        <source>An agent and a queue, with skill and priority.</source>
        <translation>Un agent și o coadă, cu competență și prioritate.</translation>
    </message>
    <message>
        <source>An agent and a team, from when until when.</source>
        <translation>Un agent și o echipă, de când până când.</translation>
    </message>
    <message>
        <source>An answer to a survey</source>
        <translation>Un răspuns la un chestionar</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Un eveniment</translation>
    </message>
    <message>
        <source>An offer to an agent</source>
        <translation>O sunare la un agent</translation>
    </message>
    <message>
        <source>An order or contract: who sold what, for how much.</source>
        <translation>O comandă sau un contract: cine ce a vândut și cu cât.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Preluat la</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Preluat în cel mult</translation>
    </message>
    <message>
        <source>Approximate?</source>
        <translation>Aproximativă?</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Sosit la</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articol</translation>
    </message>
    <message>
        <source>As the label of a wide sheet with two rows of headings: the lower one, below the periods.</source>
        <translation>Ca etichetă a unei foi late cu două rânduri de antet: cel de jos, sub perioade.</translation>
    </message>
    <message>
        <source>Attempts to call back</source>
        <translation>Încercări de reapelare</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Începe la</translation>
    </message>
    <message>
        <source>By column of the floor's table: the column of the file, or a table that says how it is read.</source>
        <translation>Pentru fiecare coloană din tabelul sălii: coloana fișierului sau un tabel care spune cum se citește.</translation>
    </message>
    <message>
        <source>By column, as in filter: which rows say that the source has deleted what has their id.</source>
        <translation>Pentru fiecare coloană, ca în filter: care rânduri spun că sursa a șters ce are identificatorul lor.</translation>
    </message>
    <message>
        <source>By column: other names that it has in some files or sheets.</source>
        <translation>Pentru fiecare coloană: alte nume pe care le are în unele fișiere sau foi.</translation>
    </message>
    <message>
        <source>By column: the value, or one of the values, of rows that are taken; or a table with not, match, blank.</source>
        <translation>Pentru fiecare coloană: valoarea sau una dintre valorile rândurilor care se iau; sau un tabel cu not, match, blank.</translation>
    </message>
    <message>
        <source>By name of a measure: the column that holds its sum; or its mean, with mean_of.</source>
        <translation>Pentru fiecare mărime: coloana cu suma ei sau, cu mean_of, cu media ei.</translation>
    </message>
    <message>
        <source>By table of the floor: a second row that each row makes, with fields, id and filter of its own.</source>
        <translation>Pentru fiecare tabel al sălii: al doilea rând pe care îl produce fiecare rând, cu fields, id și filter proprii.</translation>
    </message>
    <message>
        <source>Callback asked for</source>
        <translation>Reapelare cerută la</translation>
    </message>
    <message>
        <source>Callback due</source>
        <translation>Termenul reapelării</translation>
    </message>
    <message>
        <source>Caller's number or address</source>
        <translation>Numărul sau adresa apelantului</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Solicitare</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Închis la</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Se închide la</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Columns by whose presence the export is known without being named.</source>
        <translation>Coloane după a căror prezență exportul este recunoscut fără a fi numit.</translation>
    </message>
    <message>
        <source>Columns that are read where the cell is blank, the first that is not.</source>
        <translation>Coloanele care se citesc unde celula este goală: prima care nu este goală.</translation>
    </message>
    <message>
        <source>Columns whose blank cells mean the same as the cell above.</source>
        <translation>Coloane ale căror celule goale înseamnă același lucru ca celula de deasupra.</translation>
    </message>
    <message>
        <source>Columns whose durations or numbers are added; blank ones add nothing.</source>
        <translation>Coloane ale căror durate sau numere se adună; cele goale nu adună nimic.</translation>
    </message>
    <message>
        <source>Columns whose durations or numbers are taken away; blank ones take nothing.</source>
        <translation>Coloane ale căror durate sau numere se scad; cele goale nu scad nimic.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentariu</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>Completă?</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact or case that followed</source>
        <translation>Contactul sau solicitarea care a urmat</translation>
    </message>
    <message>
        <source>Contacts at once</source>
        <translation>Contacte simultane</translation>
    </message>
    <message>
        <source>Conversation with hold</source>
        <translation>Convorbire cu hold</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client final</translation>
    </message>
    <message>
        <source>Customer can read it?</source>
        <translation>O poate citi clientul?</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client din</translation>
    </message>
    <message>
        <source>Customer's name, if nothing else identifies them</source>
        <translation>Numele clientului final, dacă nu îl identifică altceva</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direcție</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Effort (CES), 1 to 7</source>
        <translation>Efort (CES), de la 1 la 7</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Încheiat la</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Se termină la</translation>
    </message>
    <message>
        <source>Entered the queue</source>
        <translation>Intrat în coadă la</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Primul răspuns la</translation>
    </message>
    <message>
        <source>First solved</source>
        <translation>Rezolvat prima dată la</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>From queue to end</source>
        <translation>De la coadă până la sfârșit</translation>
    </message>
    <message>
        <source>From the answer to the end, hold included.</source>
        <translation>De la preluare până la sfârșit, inclusiv holdul.</translation>
    </message>
    <message>
        <source>From the opening to the first solve.</source>
        <translation>De la deschidere până la prima rezolvare.</translation>
    </message>
    <message>
        <source>From the queue to the end.</source>
        <translation>De la intrarea în coadă până la sfârșit.</translation>
    </message>
    <message>
        <source>From the queue to the exit: answered, or left.</source>
        <translation>De la intrarea în coadă până la ieșire: prin preluare sau altfel.</translation>
    </message>
    <message>
        <source>From when somebody was available, on a break, logged off…</source>
        <translation>De când a fost cineva disponibil, în pauză, deconectat…</translation>
    </message>
    <message>
        <source>Given up unsolved</source>
        <translation>Abandonat fără rezolvare</translation>
    </message>
    <message>
        <source>Given up?</source>
        <translation>Abandonată?</translation>
    </message>
    <message>
        <source>Had to repeat themselves</source>
        <translation>A trebuit să repete</translation>
    </message>
    <message>
        <source>Highest satisfaction score</source>
        <translation>Punctajul maxim de satisfacție</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Data angajării</translation>
    </message>
    <message>
        <source>How a time or date is written: a pattern as %d/%m/%Y %H:%M, or one of the words; several are tried.</source>
        <translation>Cum este scrisă o oră sau o dată: un șablon ca %d/%m/%Y %H:%M sau unul dintre cuvinte; se încearcă mai multe.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cum s-a încheiat</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cum a decurs</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cât a durat</translation>
    </message>
    <message>
        <source>How long a period is that the cell names the beginning of.</source>
        <translation>Cât durează perioada al cărei început îl numește celula.</translation>
    </message>
    <message>
        <source>How long the state lasted.</source>
        <translation>Cât a durat starea.</translation>
    </message>
    <message>
        <source>In a JSON file whose rows stand by names instead of in a list: the name.</source>
        <translation>Într-un fișier JSON ale cărui rânduri stau sub nume, nu într-o listă: numele.</translation>
    </message>
    <message>
        <source>In a log of changes: the column that orders changes of the same moment.</source>
        <translation>Într-un jurnal de modificări: coloana care ordonează modificările din același moment.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean closed.</source>
        <translation>Într-un jurnal de modificări: cuvintele stării care înseamnă închis.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean given up unsolved.</source>
        <translation>Într-un jurnal de modificări: cuvintele stării care înseamnă abandonat fără rezolvare.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean solved.</source>
        <translation>Într-un jurnal de modificări: cuvintele stării care înseamnă rezolvat.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean waiting for somebody else.</source>
        <translation>Într-un jurnal de modificări: cuvintele stării care înseamnă în așteptarea altcuiva.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean waiting for the customer.</source>
        <translation>Într-un jurnal de modificări: cuvintele stării care înseamnă în așteptarea clientului.</translation>
    </message>
    <message>
        <source>In a log of contacts: words that mean that an agent answered.</source>
        <translation>Într-un jurnal de contacte: cuvintele care înseamnă că un agent a preluat contactul.</translation>
    </message>
    <message>
        <source>In a log of contacts: words that mean that it left its queue in this way.</source>
        <translation>Într-un jurnal de contacte: cuvintele care înseamnă că a ieșit din coadă în acest fel.</translation>
    </message>
    <message>
        <source>In a log of contacts: words that mean that it was over; without an answer before, an abandon.</source>
        <translation>Într-un jurnal de contacte: cuvintele care înseamnă că s-a încheiat; fără o preluare înainte, un abandon.</translation>
    </message>
    <message>
        <source>In a log of contacts: words that mean that the contact entered a queue.</source>
        <translation>Într-un jurnal de contacte: cuvintele care înseamnă că a intrat într-o coadă.</translation>
    </message>
    <message>
        <source>In a log of contacts: words that mean that the wrap-up was over.</source>
        <translation>Într-un jurnal de contacte: cuvintele care înseamnă că s-a încheiat finalizarea.</translation>
    </message>
    <message>
        <source>In a wide sheet without labels: the value.</source>
        <translation>Într-o foaie lată fără etichete: valoarea.</translation>
    </message>
    <message>
        <source>In a wide sheet: the heading of the column that a value stands in.</source>
        <translation>Într-o foaie lată: antetul coloanei în care se află o valoare.</translation>
    </message>
    <message>
        <source>Journey: same for all legs</source>
        <translation>Parcurs: același la toate segmentele</translation>
    </message>
    <message>
        <source>Key of the row</source>
        <translation>Cheia rândului</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Kind of transfer</source>
        <translation>Felul transferului</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Denumire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Limbi</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Ultima zi a perioadei</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Data plecării</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Contopită cu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Numele agentului</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Numele clientului</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Numele clientului final</translation>
    </message>
    <message>
        <source>Name of the measure</source>
        <translation>Numele mărimii</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Numele cozii</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Numele locației</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Numele echipei</translation>
    </message>
    <message>
        <source>Names and payroll numbers of people who take contacts.</source>
        <translation>Numele și mărcile celor care preiau contacte.</translation>
    </message>
    <message>
        <source>Names, languages and since when they have been customers.</source>
        <translation>Nume, limbi și de când sunt clienți.</translation>
    </message>
    <message>
        <source>Number that was dialled</source>
        <translation>Număr apelat</translation>
    </message>
    <message>
        <source>Numbers and money</source>
        <translation>Numere și bani</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pe hold</translation>
    </message>
    <message>
        <source>One row for each case as it is now: when it was opened and solved.</source>
        <translation>Câte un rând pentru fiecare solicitare, așa cum este acum: când s-a deschis și s-a rezolvat.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Deschis la</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Se deschide la</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Alt nume</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Alte cuvinte</translation>
    </message>
    <message>
        <source>Paid?</source>
        <translation>Plătită?</translation>
    </message>
    <message>
        <source>Parent case</source>
        <translation>Solicitarea principală</translation>
    </message>
    <message>
        <source>Payroll number</source>
        <translation>Marca angajatului</translation>
    </message>
    <message>
        <source>People who worked on it</source>
        <translation>Persoane care au lucrat la ea</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferințe</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritate</translation>
    </message>
    <message>
        <source>Proactive?</source>
        <translation>Proactiv?</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Programs used</source>
        <translation>Programe folosite</translation>
    </message>
    <message>
        <source>Promised first reply</source>
        <translation>Primul răspuns promis</translation>
    </message>
    <message>
        <source>Promised solution</source>
        <translation>Rezolvarea promisă</translation>
    </message>
    <message>
        <source>Promised update</source>
        <translation>Informarea promisă</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicat la</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Recommendation (NPS), 0 to 10</source>
        <translation>Recomandare (NPS), de la 0 la 10</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Resolved?</source>
        <translation>Rezolvat?</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sunare</translation>
    </message>
    <message>
        <source>Sale that it cancels</source>
        <translation>Vânzarea pe care o anulează</translation>
    </message>
    <message>
        <source>Sales lead?</source>
        <translation>Ocazie de vânzare?</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Satisfacție (CSAT)</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment de clienți</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
    </message>
    <message>
        <source>Several columns, read as one text with a space between.</source>
        <translation>Mai multe coloane, citite ca un singur text, cu spațiu între ele.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locație</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competență</translation>
    </message>
    <message>
        <source>Skill that is needed</source>
        <translation>Competența necesară</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Rezolvare</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Rezolvat la</translation>
    </message>
    <message>
        <source>Solved, says the customer</source>
        <translation>Rezolvat, spune clientul</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sums of a period</source>
        <translation>Sumele unei perioade</translation>
    </message>
    <message>
        <source>Survey sent</source>
        <translation>Chestionar trimis la</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Talk without hold</source>
        <translation>Convorbire fără hold</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipă</translation>
    </message>
    <message>
        <source>The beginning of the period; length says how long it is.</source>
        <translation>Începutul perioadei; length spune cât durează.</translation>
    </message>
    <message>
        <source>The column that says what a row of a wide sheet counts; its words then serve as columns.</source>
        <translation>Coloana care spune ce numără un rând dintr-o foaie lată; cuvintele ei servesc apoi drept coloane.</translation>
    </message>
    <message>
        <source>The column that tells when the row was changed last: of two rows with one id the newer one wins.</source>
        <translation>Coloana care spune când a fost modificat ultima dată rândul: dintre două rânduri cu același identificator câștigă cel mai nou.</translation>
    </message>
    <message>
        <source>The column with the name of the queue, agent, team, client, site or customer whose id stands in this one.</source>
        <translation>Coloana cu numele cozii, agentului, echipei, clientului, locației sau clientului final al cărui identificator este în aceasta.</translation>
    </message>
    <message>
        <source>The column with the number that the mean is a mean of; the sum is worked out and marked approximate.</source>
        <translation>Coloana cu numărul din care este calculată media; suma se calculează și se marchează ca aproximativă.</translation>
    </message>
    <message>
        <source>The column with the number that the percentage is a share of.</source>
        <translation>Coloana cu numărul din care procentul este o parte.</translation>
    </message>
    <message>
        <source>The column; of several names the first that is there.</source>
        <translation>Coloana; dintre mai multe nume, primul care există.</translation>
    </message>
    <message>
        <source>The columns that name a row; without them it is named by all it says.</source>
        <translation>Coloanele care numesc un rând; fără ele, este numit de tot ce spune.</translation>
    </message>
    <message>
        <source>The encoding of a text file that is neither UTF-8 nor begins with a mark.</source>
        <translation>Codificarea unui fișier text care nu este UTF-8 și nici nu începe cu un marcaj.</translation>
    </message>
    <message>
        <source>The kind of file, where its content does not tell.</source>
        <translation>Felul fișierului, acolo unde conținutul nu îl arată.</translation>
    </message>
    <message>
        <source>The last day of the period, which is part of it.</source>
        <translation>Ultima zi a perioadei, cuprinsă în ea.</translation>
    </message>
    <message>
        <source>The leg before it</source>
        <translation>Segmentul dinainte</translation>
    </message>
    <message>
        <source>The mapping says how long contacts waited or talked, and not how they left their queue: all would wait for ever. Map the outcome, or name one for all rows with a constant. Nothing was imported.</source>
        <translation>Maparea spune cât au așteptat contactele sau cât s-a vorbit, dar nu cum au ieșit din coadă: toate ar aștepta la nesfârșit. Mapați rezultatul sau numiți printr-o constantă unul pentru toate rândurile. Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>The mapping says {value} for {field} in every row, and not in which unit. Write it, as unit = "seconds" or unit = "milliseconds". Nothing was imported.</source>
        <translation>Maparea spune {value} pentru {field} în fiecare rând, dar nu în ce unitate. Scrieți-o, ca unit = "seconds" sau unit = "milliseconds". Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>The mapping says {value} for {field}, which cannot be. Nothing was imported.</source>
        <translation>Maparea spune {value} pentru {field}, ceea ce nu este posibil. Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>The name of the file.</source>
        <translation>Numele fișierului.</translation>
    </message>
    <message>
        <source>The name of the measure that this number is kept as, where no total keeps it.</source>
        <translation>Numele mărimii sub care se păstrează acest număr, acolo unde niciun total nu îl păstrează.</translation>
    </message>
    <message>
        <source>The name of the sheet or table.</source>
        <translation>Numele foii sau al tabelului.</translation>
    </message>
    <message>
        <source>The row itself</source>
        <translation>Rândul însuși</translation>
    </message>
    <message>
        <source>The row that holds the names of the columns; 0: none does, and they are called 1, 2, 3…</source>
        <translation>Rândul cu numele coloanelor; 0: niciunul, iar ele se numesc 1, 2, 3…</translation>
    </message>
    <message>
        <source>The sheets of a workbook, by name; * for all; without it the first.</source>
        <translation>Foile unui fișier de calcul tabelar, după nume; * pentru toate; altfel, prima.</translation>
    </message>
    <message>
        <source>The sign before the fraction of a number.</source>
        <translation>Semnul dinaintea zecimalelor unui număr.</translation>
    </message>
    <message>
        <source>The source of the contact or case that is meant, where it is another one.</source>
        <translation>Sursa contactului sau a solicitării la care se face referire, dacă este alta.</translation>
    </message>
    <message>
        <source>The source, kept with every row and set before its ids; else the mapping's own name.</source>
        <translation>Sursa, păstrată cu fiecare rând și pusă înaintea identificatorilor lui; altfel, numele mapării.</translation>
    </message>
    <message>
        <source>The table or view of an SQLite file.</source>
        <translation>Tabelul sau vizualizarea (view) dintr-un fișier SQLite.</translation>
    </message>
    <message>
        <source>The team of the agent.</source>
        <translation>Echipa agentului.</translation>
    </message>
    <message>
        <source>The text above the heading.</source>
        <translation>Textul de deasupra antetului.</translation>
    </message>
    <message>
        <source>The time zone of this column.</source>
        <translation>Fusul orar al acestei coloane.</translation>
    </message>
    <message>
        <source>The time zone of times that do not say theirs.</source>
        <translation>Fusul orar al orelor care nu îl indică.</translation>
    </message>
    <message>
        <source>The unit of a duration, seconds where none is stated; minor for money that is in minor units.</source>
        <translation>Unitatea unei durate, secunde unde nu este indicată niciuna; minor pentru sume în subunități monetare.</translation>
    </message>
    <message>
        <source>The unit of plain numbers in a mixed column.</source>
        <translation>Unitatea numerelor simple dintr-o coloană mixtă.</translation>
    </message>
    <message>
        <source>The value in every row.</source>
        <translation>Valoarea din fiecare rând.</translation>
    </message>
    <message>
        <source>The value where the cell is blank.</source>
        <translation>Valoarea acolo unde celula este goală.</translation>
    </message>
    <message>
        <source>The year of dates that have none.</source>
        <translation>Anul datelor calendaristice care nu îl au.</translation>
    </message>
    <message>
        <source>Time in the menu</source>
        <translation>Timp în meniul vocal</translation>
    </message>
    <message>
        <source>Time to the first reply</source>
        <translation>Timp până la primul răspuns</translation>
    </message>
    <message>
        <source>Time to the first reply, open hours</source>
        <translation>Timp până la primul răspuns, după program</translation>
    </message>
    <message>
        <source>Time to the first solve</source>
        <translation>Timp până la prima rezolvare</translation>
    </message>
    <message>
        <source>Time to the solution</source>
        <translation>Timp până la rezolvare</translation>
    </message>
    <message>
        <source>Time to the solution, open hours</source>
        <translation>Timp până la rezolvare, după program</translation>
    </message>
    <message>
        <source>Time zone of the row</source>
        <translation>Fusul orar al rândului</translation>
    </message>
    <message>
        <source>Times on hold</source>
        <translation>De câte ori pe hold</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>De câte ori s-a redeschis</translation>
    </message>
    <message>
        <source>Transferred at</source>
        <translation>Transferat la</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Transferat către</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Value of the measure</source>
        <translation>Valoarea mărimii</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Versiunea graficului</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Vizitator</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>Așteptare în coadă</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>În așteptarea altora</translation>
    </message>
    <message>
        <source>Waiting for others, open hours</source>
        <translation>În așteptarea altora, după program</translation>
    </message>
    <message>
        <source>Waits for somebody else</source>
        <translation>În așteptarea altcuiva</translation>
    </message>
    <message>
        <source>Waits for the customer</source>
        <translation>În așteptarea clientului</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Calea de intrare</translation>
    </message>
    <message>
        <source>What a customer said: satisfaction, effort, whether they would recommend.</source>
        <translation>Ce a spus un client: satisfacție, efort, dacă ar recomanda.</translation>
    </message>
    <message>
        <source>What a row is: a table of the floor, or a log of changes of cases.</source>
        <translation>Ce este un rând: un tabel al sălii sau un jurnal de modificări ale solicitărilor.</translation>
    </message>
    <message>
        <source>What a voice menu, chatbot or portal did alone.</source>
        <translation>Ce a făcut singur un meniu vocal, un chatbot sau un portal.</translation>
    </message>
    <message>
        <source>What a word means that values does not name.</source>
        <translation>Ce înseamnă un cuvânt pe care values nu îl numește.</translation>
    </message>
    <message>
        <source>What a word of the export means; capitals do not matter, and ~ begins a regular expression.</source>
        <translation>Ce înseamnă un cuvânt din export; majusculele nu contează, iar ~ începe o expresie regulată.</translation>
    </message>
    <message>
        <source>What an agent's state is after one whose end is told, where no other begins.</source>
        <translation>Ce stare are un agent după una al cărei sfârșit este indicat, dacă nu începe alta.</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Ce a urmat</translation>
    </message>
    <message>
        <source>What it is of</source>
        <translation>La ce se referă</translation>
    </message>
    <message>
        <source>What it was transferred to</source>
        <translation>Către ce s-a transferat</translation>
    </message>
    <message>
        <source>What stands between several queues in one cell; such rows are about none of them alone, and rejected.</source>
        <translation>Ce desparte mai multe cozi dintr-o celulă; astfel de rânduri nu țin doar de una dintre ele și sunt respinse.</translation>
    </message>
    <message>
        <source>What stands between the columns, where it cannot be told from the heading.</source>
        <translation>Ce desparte coloanele, acolo unde nu se vede din antet.</translation>
    </message>
    <message>
        <source>What the export is, for people.</source>
        <translation>Ce este exportul, pentru oameni.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>When the row was changed last</source>
        <translation>Când a fost modificat ultima dată rândul</translation>
    </message>
    <message>
        <source>When the state ended.</source>
        <translation>Când s-a încheiat starea.</translation>
    </message>
    <message>
        <source>Where in a JSON file the list of rows is, names with dots between.</source>
        <translation>Unde se află într-un fișier JSON lista de rânduri; nume despărțite prin puncte.</translation>
    </message>
    <message>
        <source>Where the formats of a date have it day first and month first: which is meant; cells: all cells of the file together tell it, and where they do not, it is asked for.</source>
        <translation>Unde formatele unei date au când întâi ziua, când întâi luna: ce se înțelege; cells: o spun toate celulele fișierului la un loc, iar unde nu o spun, se întreabă.</translation>
    </message>
    <message>
        <source>Whether equal rows without an id are one fact or several.</source>
        <translation>Dacă rândurile egale fără identificator sunt un singur fapt sau mai multe.</translation>
    </message>
    <message>
        <source>Whether plain numbers below 1 in a mixed column are parts of a day, as workbooks keep times.</source>
        <translation>Dacă numerele simple sub 1 dintr-o coloană mixtă sunt părți dintr-o zi, așa cum păstrează orele fișierele de calcul tabelar.</translation>
    </message>
    <message>
        <source>Whether rows may have fewer fields than the heading.</source>
        <translation>Dacă rândurile pot avea mai puține câmpuri decât antetul.</translation>
    </message>
    <message>
        <source>Whether the column may be missing from the file.</source>
        <translation>Dacă această coloană poate lipsi din fișier.</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Cine și unde</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>Cine l-a încheiat</translation>
    </message>
    <message>
        <source>Who is in which team</source>
        <translation>Cine este în care echipă</translation>
    </message>
    <message>
        <source>Who is waited for</source>
        <translation>Cine este așteptat</translation>
    </message>
    <message>
        <source>Who read what, and whether a contact followed.</source>
        <translation>Cine ce a citit și dacă a urmat un contact.</translation>
    </message>
    <message>
        <source>Who serves which queue</source>
        <translation>Cine ce coadă servește</translation>
    </message>
    <message>
        <source>Who should work from when until when, or is away.</source>
        <translation>Cine trebuie să lucreze de când până când sau lipsește.</translation>
    </message>
    <message>
        <source>Who wrote when, and whether the customer could read it.</source>
        <translation>Cine a scris și când și dacă a putut citi clientul.</translation>
    </message>
    <message>
        <source>Words that mean the same as a blank cell, as ? or [None].</source>
        <translation>Cuvinte care înseamnă același lucru ca o celulă goală, ca ? sau [None].</translation>
    </message>
    <message>
        <source>Words that mean the same as a blank cell, in this column.</source>
        <translation>Cuvinte care înseamnă același lucru ca o celulă goală în această coloană.</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Finalizare</translation>
    </message>
    <message>
        <source>Wrap-up ended</source>
        <translation>Finalizare încheiată la</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Scris de</translation>
    </message>
    <message>
        <source>{path} is no mapping: {problem}. Nothing was imported.</source>
        <translation>{path} nu este o mapare: {problem}. Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} nu există.</translation>
    </message>
    <message>
        <source>{path} maps no column. Write them under [fields].</source>
        <translation>{path} nu mapează nicio coloană. Scrieți-le sub [fields].</translation>
    </message>
    <message>
        <source>{path}: [deleted] needs the id of rows in [source], and rows that are no sums.</source>
        <translation>{path}: [deleted] are nevoie de identificatorul rândurilor din [source] și de rânduri care nu sunt sume.</translation>
    </message>
    <message>
        <source>{path}: [source] must say row, what a row is: {known}.</source>
        <translation>{path}: [source] trebuie să spună în row ce este un rând: {known}.</translation>
    </message>
    <message>
        <source>{path}: a period needs a zone by its name; zone is a table here.</source>
        <translation>{path}: o perioadă are nevoie de un fus orar după nume; aici zone este un tabel.</translation>
    </message>
    <message>
        <source>{path}: {key} has a mean_of or share_of, which only [totals] may have.</source>
        <translation>{path}: {key} are mean_of sau share_of, permise numai în [totals].</translation>
    </message>
    <message>
        <source>{path}: {key} needs a column or a constant.</source>
        <translation>{path}: {key} are nevoie de o coloană sau de o constantă.</translation>
    </message>
    <message>
        <source>{path}: {section} {key} should be {kind}.</source>
        <translation>{path}: {section} {key} ar trebui să fie {kind}.</translation>
    </message>
    <message>
        <source>{path}: “{key}” is not known in {section}. Known are: {known}.</source>
        <translation>{path}: „{key}” nu este cunoscut în {section}. Cele cunoscute sunt: {known}.</translation>
    </message>
    <message>
        <source>{path}: “{value}” cannot be read as {key} ({problem}).</source>
        <translation>{path}: „{value}” nu poate fi citit ca {key} ({problem}).</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not known as {key}. Known are: {known}.</source>
        <translation>{path}: „{value}” nu este cunoscut ca {key}. Cele cunoscute sunt: {known}.</translation>
    </message>
</context>
<context>
    <name>mapping_survey</name>
    <message>
        <source>Answered</source>
        <translation>Completat la</translation>
    </message>
</context>
<context>
    <name>mappings</name>
    <message>
        <source>Chatwoot: agents report (CSV)</source>
        <translation>Chatwoot: raport pe agenți (CSV)</translation>
    </message>
    <message>
        <source>Five9: call log (CSV)</source>
        <translation>Five9: jurnalul apelurilor (CSV)</translation>
    </message>
    <message>
        <source>Freshdesk: tickets (CSV)</source>
        <translation>Freshdesk: tichete (CSV)</translation>
    </message>
    <message>
        <source>Genesys Cloud: queue performance (CSV)</source>
        <translation>Genesys Cloud: performanța cozilor (CSV)</translation>
    </message>
    <message>
        <source>Issabel: inbound calls (call_entry)</source>
        <translation>Issabel: apeluri primite (call_entry)</translation>
    </message>
    <message>
        <source>Salesforce: cases</source>
        <translation>Salesforce: solicitări</translation>
    </message>
    <message>
        <source>Salesforce: cases (report)</source>
        <translation>Salesforce: solicitări (raport)</translation>
    </message>
    <message>
        <source>Talkdesk: contacts report</source>
        <translation>Talkdesk: raport de contacte</translation>
    </message>
    <message>
        <source>VICIdial: inbound calls (vicidial_closer_log)</source>
        <translation>VICIdial: primite (vicidial_closer_log)</translation>
    </message>
    <message>
        <source>Wazo: calls on queues (stat_call_on_queue)</source>
        <translation>Wazo: apeluri în cozi (stat_call_on_queue)</translation>
    </message>
    <message>
        <source>Zendesk: tickets (CSV)</source>
        <translation>Zendesk: tichete (CSV)</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>abandoned</source>
        <translation>abandonate</translation>
    </message>
    <message>
        <source>age of the open cases</source>
        <translation>vechimea solicitărilor deschise</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>preluate</translation>
    </message>
    <message>
        <source>answered contacts of customers whom nobody knows</source>
        <translation>contacte preluate ale clienților necunoscuți</translation>
    </message>
    <message>
        <source>answers of 3 or less</source>
        <translation>răspunsuri de 3 sau mai puțin</translation>
    </message>
    <message>
        <source>answers whether it was solved</source>
        <translation>răspunsuri dacă s-a rezolvat</translation>
    </message>
    <message>
        <source>blind transfers</source>
        <translation>transferuri directe</translation>
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
        <source>cases open at the start</source>
        <translation>solicitări deschise la început</translation>
    </message>
    <message>
        <source>cases opened</source>
        <translation>solicitări noi</translation>
    </message>
    <message>
        <source>cases opened in the period</source>
        <translation>solicitări deschise în perioadă</translation>
    </message>
    <message>
        <source>cases solved</source>
        <translation>solicitări rezolvate</translation>
    </message>
    <message>
        <source>cases solved in the period</source>
        <translation>solicitări rezolvate în perioadă</translation>
    </message>
    <message>
        <source>cases solved, opening hours known</source>
        <translation>solicitări rezolvate, cu program cunoscut</translation>
    </message>
    <message>
        <source>cases whose messages are known</source>
        <translation>solicitări cu mesaje cunoscute</translation>
    </message>
    <message>
        <source>cases whose people are known</source>
        <translation>solicitări cu persoane cunoscute</translation>
    </message>
    <message>
        <source>cases whose reopenings are not known</source>
        <translation>solicitări cu redeschideri necunoscute</translation>
    </message>
    <message>
        <source>cases whose replies are not known</source>
        <translation>solicitări cu răspunsuri necunoscute</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>coadă închisă</translation>
    </message>
    <message>
        <source>conferences</source>
        <translation>conferințe</translation>
    </message>
    <message>
        <source>consulted transfers</source>
        <translation>transferuri cu consultare</translation>
    </message>
    <message>
        <source>contacts handled</source>
        <translation>contacte gestionate</translation>
    </message>
    <message>
        <source>contacts of the cases</source>
        <translation>contactele solicitărilor</translation>
    </message>
    <message>
        <source>contacts of which it is known whether the customer repeated it all</source>
        <translation>contacte la care se știe dacă clientul a repetat totul</translation>
    </message>
    <message>
        <source>contacts put on hold</source>
        <translation>contacte puse pe hold</translation>
    </message>
    <message>
        <source>contacts sent on by agents</source>
        <translation>contacte transferate de agenți</translation>
    </message>
    <message>
        <source>contacts whose hold is known</source>
        <translation>contacte cu hold cunoscut</translation>
    </message>
    <message>
        <source>contacts whose wrap-up is known</source>
        <translation>contacte cu finalizare cunoscută</translation>
    </message>
    <message>
        <source>customers asked</source>
        <translation>clienți întrebați</translation>
    </message>
    <message>
        <source>customers at risk</source>
        <translation>clienți la risc</translation>
    </message>
    <message>
        <source>customers at the end</source>
        <translation>clienți la sfârșit</translation>
    </message>
    <message>
        <source>customers at the start</source>
        <translation>clienți la început</translation>
    </message>
    <message>
        <source>customers on an average day</source>
        <translation>clienți în medie pe zi</translation>
    </message>
    <message>
        <source>customers who bought</source>
        <translation>clienți care au cumpărat</translation>
    </message>
    <message>
        <source>customers who bought in the time before</source>
        <translation>clienți care au cumpărat în perioada dinainte</translation>
    </message>
    <message>
        <source>customers who wait for a reply</source>
        <translation>clienți care așteaptă un răspuns</translation>
    </message>
    <message>
        <source>customers with a request</source>
        <translation>clienți cu o cerere</translation>
    </message>
    <message>
        <source>customers won</source>
        <translation>clienți câștigați</translation>
    </message>
    <message>
        <source>days of customers</source>
        <translation>zile de client</translation>
    </message>
    <message>
        <source>effort answers</source>
        <translation>răspunsuri despre efort</translation>
    </message>
    <message>
        <source>effort points, in thousandths</source>
        <translation>puncte de efort, în miimi</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>intrate</translation>
    </message>
    <message>
        <source>episodes answered</source>
        <translation>episoade preluate</translation>
    </message>
    <message>
        <source>episodes that began and reached a person</source>
        <translation>episoade începute și ajunse la o persoană</translation>
    </message>
    <message>
        <source>episodes whose people are known</source>
        <translation>episoade cu persoane cunoscute</translation>
    </message>
    <message>
        <source>first contacts answered</source>
        <translation>prime contacte preluate</translation>
    </message>
    <message>
        <source>first contacts answered, and requests by e-mail</source>
        <translation>prime contacte preluate și cereri prin e-mail</translation>
    </message>
    <message>
        <source>first replies</source>
        <translation>prime răspunsuri</translation>
    </message>
    <message>
        <source>first replies with a target</source>
        <translation>prime răspunsuri cu țintă</translation>
    </message>
    <message>
        <source>first replies, opening hours known</source>
        <translation>prime răspunsuri, cu program cunoscut</translation>
    </message>
    <message>
        <source>first solves</source>
        <translation>prime rezolvări</translation>
    </message>
    <message>
        <source>handle time</source>
        <translation>timp de gestionare</translation>
    </message>
    <message>
        <source>handle time of outbound contacts</source>
        <translation>timp de gestionare al contactelor efectuate</translation>
    </message>
    <message>
        <source>handle time of these requests</source>
        <translation>timp de gestionare al acestor cereri</translation>
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
        <source>hold of those put on hold</source>
        <translation>hold al celor puse pe hold</translation>
    </message>
    <message>
        <source>how long they have waited for it</source>
        <translation>timp de când așteaptă răspunsul</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>în lucru</translation>
    </message>
    <message>
        <source>interactions begun</source>
        <translation>interacțiuni începute</translation>
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
        <source>marked as resolved among those of unknown customers</source>
        <translation>marcate ca rezolvate dintre cele ale clienților necunoscuți</translation>
    </message>
    <message>
        <source>missed offers</source>
        <translation>sunări ratate</translation>
    </message>
    <message>
        <source>of these 0 to 6</source>
        <translation>dintre ele de la 0 la 6</translation>
    </message>
    <message>
        <source>of these 1 to 3</source>
        <translation>dintre ele de la 1 la 3</translation>
    </message>
    <message>
        <source>of these 5 to 7</source>
        <translation>dintre ele de la 5 la 7</translation>
    </message>
    <message>
        <source>of these 9 and 10</source>
        <translation>dintre ele 9 și 10</translation>
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
        <source>of these answered after a wait that is not told</source>
        <translation>dintre ele preluate după o așteptare neindicată</translation>
    </message>
    <message>
        <source>of these answered in time</source>
        <translation>dintre ele preluate la timp</translation>
    </message>
    <message>
        <source>of these cross-sells</source>
        <translation>dintre ele cross-selling</translation>
    </message>
    <message>
        <source>of these ended in a request</source>
        <translation>dintre ele încheiate cu o cerere</translation>
    </message>
    <message>
        <source>of these first replies in time</source>
        <translation>dintre ele prime răspunsuri la timp</translation>
    </message>
    <message>
        <source>of these four times or more</source>
        <translation>dintre ei de patru ori sau mai mult</translation>
    </message>
    <message>
        <source>of these given up</source>
        <translation>dintre ele abandonate</translation>
    </message>
    <message>
        <source>of these in the best boxes</source>
        <translation>dintre ele pe cele mai bune trepte</translation>
    </message>
    <message>
        <source>of these left after a wait that is not told</source>
        <translation>dintre ele ieșite după o așteptare neindicată</translation>
    </message>
    <message>
        <source>of these marked as resolved</source>
        <translation>dintre ele marcate ca rezolvate</translation>
    </message>
    <message>
        <source>of these marked, without a further contact</source>
        <translation>dintre cele marcate, fără alt contact</translation>
    </message>
    <message>
        <source>of these missed calls</source>
        <translation>dintre ele apeluri ratate</translation>
    </message>
    <message>
        <source>of these missed calls in time</source>
        <translation>dintre ele apeluri ratate la timp</translation>
    </message>
    <message>
        <source>of these not solved</source>
        <translation>dintre ele nerezolvate</translation>
    </message>
    <message>
        <source>of these not yet over</source>
        <translation>dintre ele încă neîncheiate</translation>
    </message>
    <message>
        <source>of these overflowed</source>
        <translation>dintre ele redirecționate</translation>
    </message>
    <message>
        <source>of these reopened</source>
        <translation>dintre ele redeschise</translation>
    </message>
    <message>
        <source>of these repeated</source>
        <translation>dintre ele cu repetare</translation>
    </message>
    <message>
        <source>of these resolutions in time</source>
        <translation>dintre ele rezoluții la timp</translation>
    </message>
    <message>
        <source>of these resolved in the first call, session or reply</source>
        <translation>dintre ele rezolvate la primul apel, sesiune sau răspuns</translation>
    </message>
    <message>
        <source>of these resolved without a further contact</source>
        <translation>dintre ele rezolvate, fără alt contact</translation>
    </message>
    <message>
        <source>of these short abandons</source>
        <translation>dintre ele abandonuri scurte</translation>
    </message>
    <message>
        <source>of these solved and never reopened</source>
        <translation>dintre ele rezolvate și niciodată redeschise</translation>
    </message>
    <message>
        <source>of these solved with one reply</source>
        <translation>dintre ele rezolvate cu un singur răspuns</translation>
    </message>
    <message>
        <source>of these solved without a person</source>
        <translation>dintre ele rezolvate fără o persoană</translation>
    </message>
    <message>
        <source>of these still waiting</source>
        <translation>dintre ele încă în așteptare</translation>
    </message>
    <message>
        <source>of these three times or more</source>
        <translation>dintre ei de trei ori sau mai mult</translation>
    </message>
    <message>
        <source>of these twice or more</source>
        <translation>dintre ei de două ori sau mai mult</translation>
    </message>
    <message>
        <source>of these up-sells</source>
        <translation>dintre ele upselling</translation>
    </message>
    <message>
        <source>of these updates in time</source>
        <translation>dintre ele informări la timp</translation>
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
        <source>of these who answered</source>
        <translation>dintre ei cu răspuns</translation>
    </message>
    <message>
        <source>of these with one reply</source>
        <translation>dintre ele cu un singur răspuns</translation>
    </message>
    <message>
        <source>of these without a further contact</source>
        <translation>dintre ele fără alt contact</translation>
    </message>
    <message>
        <source>of these without a request after</source>
        <translation>dintre ele fără o cerere după aceea</translation>
    </message>
    <message>
        <source>of these yes</source>
        <translation>dintre ele da</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>sunări</translation>
    </message>
    <message>
        <source>offers that the caller ended</source>
        <translation>sunări încheiate de apelant</translation>
    </message>
    <message>
        <source>open cases</source>
        <translation>solicitări deschise</translation>
    </message>
    <message>
        <source>opening hours from the opening to the last solve</source>
        <translation>ore de program de la deschidere până la ultima rezolvare</translation>
    </message>
    <message>
        <source>opening hours to the first reply</source>
        <translation>ore de program până la primul răspuns</translation>
    </message>
    <message>
        <source>opening hours to the response</source>
        <translation>ore de program până la răspuns</translation>
    </message>
    <message>
        <source>outbound contacts</source>
        <translation>contacte efectuate</translation>
    </message>
    <message>
        <source>outbound contacts handled</source>
        <translation>contacte efectuate și gestionate</translation>
    </message>
    <message>
        <source>overflowed</source>
        <translation>redirecționate</translation>
    </message>
    <message>
        <source>paid time of the roster</source>
        <translation>timp plătit din grafic</translation>
    </message>
    <message>
        <source>people</source>
        <translation>persoane</translation>
    </message>
    <message>
        <source>people in an episode</source>
        <translation>persoane într-un episod</translation>
    </message>
    <message>
        <source>productive time of those in the roster</source>
        <translation>timp productiv al celor din grafic</translation>
    </message>
    <message>
        <source>public messages of the cases</source>
        <translation>mesaje publice ale solicitărilor</translation>
    </message>
    <message>
        <source>qualified sales contacts</source>
        <translation>contacte de vânzare calificate</translation>
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
        <source>recommendation answers</source>
        <translation>răspunsuri despre recomandare</translation>
    </message>
    <message>
        <source>reopenings</source>
        <translation>redeschideri</translation>
    </message>
    <message>
        <source>requests that no session came before</source>
        <translation>cereri neprecedate de o sesiune</translation>
    </message>
    <message>
        <source>resolutions with a target</source>
        <translation>rezoluții cu țintă</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>răspunsuri</translation>
    </message>
    <message>
        <source>responses, opening hours known</source>
        <translation>răspunsuri, cu program cunoscut</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>venituri</translation>
    </message>
    <message>
        <source>revenue from the customers of that time</source>
        <translation>venituri de la clienții din acea perioadă</translation>
    </message>
    <message>
        <source>revenue of as many days or months before</source>
        <translation>venituri din tot atâtea zile sau luni dinainte</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>vânzări</translation>
    </message>
    <message>
        <source>satisfaction answers</source>
        <translation>răspunsuri despre satisfacție</translation>
    </message>
    <message>
        <source>satisfaction answers of those asked</source>
        <translation>răspunsuri despre satisfacție ale celor întrebați</translation>
    </message>
    <message>
        <source>satisfaction points over possible points, in millionths</source>
        <translation>puncte de satisfacție împărțite la punctele posibile, în milionimi</translation>
    </message>
    <message>
        <source>satisfaction points, in thousandths</source>
        <translation>puncte de satisfacție, în miimi</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>căutări</translation>
    </message>
    <message>
        <source>self-service sessions</source>
        <translation>sesiuni de autoservire</translation>
    </message>
    <message>
        <source>sent to a queue</source>
        <translation>trimise în altă coadă</translation>
    </message>
    <message>
        <source>short abandons</source>
        <translation>abandonuri scurte</translation>
    </message>
    <message>
        <source>squares of handle times</source>
        <translation>pătratele timpilor de gestionare</translation>
    </message>
    <message>
        <source>squares of hold</source>
        <translation>pătratele holdului</translation>
    </message>
    <message>
        <source>squares of talk</source>
        <translation>pătratele convorbirii</translation>
    </message>
    <message>
        <source>squares of the waits of the answered</source>
        <translation>pătratele timpilor de așteptare ai celor preluate</translation>
    </message>
    <message>
        <source>squares of the waits of the missed</source>
        <translation>pătratele timpilor de așteptare ai celor ratate</translation>
    </message>
    <message>
        <source>squares of wrap-up</source>
        <translation>pătratele finalizării</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>încă în așteptare</translation>
    </message>
    <message>
        <source>surveys answered</source>
        <translation>chestionare completate</translation>
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
        <source>time from the opening to the first solve</source>
        <translation>timp de la deschidere până la prima rezolvare</translation>
    </message>
    <message>
        <source>time from the opening to the last solve</source>
        <translation>timp de la deschidere până la ultima rezolvare</translation>
    </message>
    <message>
        <source>time in the right state</source>
        <translation>timp în starea potrivită</translation>
    </message>
    <message>
        <source>time in the roster</source>
        <translation>timp din grafic</translation>
    </message>
    <message>
        <source>time in the roster for contacts</source>
        <translation>timp din grafic pentru contacte</translation>
    </message>
    <message>
        <source>time in training, meetings and coaching</source>
        <translation>timp în instruire, ședințe și coaching</translation>
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
        <source>time since anything happened to them</source>
        <translation>timp de când nu s-a mai întâmplat nimic la ele</translation>
    </message>
    <message>
        <source>time to the first person</source>
        <translation>timp până la prima persoană</translation>
    </message>
    <message>
        <source>time to the first reply</source>
        <translation>timp până la primul răspuns</translation>
    </message>
    <message>
        <source>time to the response</source>
        <translation>timp până la răspuns</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>expirate</translation>
    </message>
    <message>
        <source>updates with a target</source>
        <translation>informări cu țintă</translation>
    </message>
    <message>
        <source>visitors of the help</source>
        <translation>vizitatori ai ajutorului</translation>
    </message>
    <message>
        <source>visits of articles</source>
        <translation>vizite la articole</translation>
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
        <source>waits of the missed</source>
        <translation>timpii de așteptare ai celor ratate</translation>
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
    <name>pages</name>
    <message>
        <source>Asking the book…</source>
        <translation>Se întreabă registrul…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fă o copie acum</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Verifică lanțul</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Istoric…</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Încă nu este nimic aici.</translation>
    </message>
    <message>
        <source>Pages of the book</source>
        <translation>Paginile registrului</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurează…</translation>
    </message>
    <message numerus="yes">
        <source>The chain holds: nothing was altered by hand in {n} entries.</source>
        <translation>
            <numerusform>Lanțul este întreg: singura înscriere nu a fost alterată.</numerusform>
            <numerusform>Lanțul este întreg: nimic nu a fost alterat în {n} înscrieri.</numerusform>
            <numerusform>Lanțul este întreg: nimic nu a fost alterat în {n} de înscrieri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{finding} {n} more of this kind.</source>
        <translation>
            <numerusform>{finding} Încă o constatare de acest fel.</numerusform>
            <numerusform>{finding} Încă {n} constatări de acest fel.</numerusform>
            <numerusform>{finding} Încă {n} de constatări de acest fel.</numerusform>
        </translation>
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
    <name>paper</name>
    <message>
        <source>Left out, for nothing stands in them: {columns}.</source>
        <translation>Lăsate afară, pentru că nu conțin nimic: {columns}.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Pagina {number}</translation>
    </message>
    <message>
        <source>Small beside a figure stands its n: how many there are behind it.</source>
        <translation>Mic, lângă un indicator, stă n: pe câte se bazează.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} rows. A PDF, a workbook or a CSV has them all.</source>
        <translation>
            <numerusform>Doar primul rând. Un PDF, un fișier de calcul tabelar sau un CSV le are pe toate.</numerusform>
            <numerusform>Primele {n} rânduri. Un PDF, un fișier de calcul tabelar sau un CSV le are pe toate.</numerusform>
            <numerusform>Primele {n} de rânduri. Un PDF, un fișier de calcul tabelar sau un CSV le are pe toate.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows in this report.</source>
        <translation>Acest raport nu are niciun rând.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which stand in the table</source>
        <translation>
            <numerusform>și încă unul, care apare în tabel</numerusform>
            <numerusform>și încă {n}, care apar în tabel</numerusform>
            <numerusform>și încă {n}, care apar în tabel</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>țintă {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows.</source>
        <translation>
            <numerusform>Un rând.</numerusform>
            <numerusform>{n} rânduri.</numerusform>
            <numerusform>{n} de rânduri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>All of them</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Alegeți o zi</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Alege coloanele…</translation>
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
        <source>Hide this column</source>
        <translation>Ascunde coloana</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nimic aici.</translation>
    </message>
    <message>
        <source>Nothing in the list has these letters.</source>
        <translation>Nimic din listă nu conține aceste litere.</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>Rândurile acestui indicator</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Sortează după coloană</translation>
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
        <source>closed</source>
        <translation>închis</translation>
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
    <name>past</name>
    <message>
        <source>Choose columns</source>
        <translation>Alege coloanele</translation>
    </message>
    <message>
        <source>Computing for {time}…</source>
        <translation>Se calculează de {time}…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Se calculează…</translation>
    </message>
    <message>
        <source>Only n {count} behind it: read it with care.</source>
        <translation>Se bazează numai pe n {count}: interpretați cu prudență.</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>Rândurile acestui indicator</translation>
    </message>
    <message>
        <source>Stopped before anything was computed.</source>
        <translation>Oprit înainte să se calculeze ceva.</translation>
    </message>
    <message>
        <source>Stopped. What you see is of {days}, with other filters.</source>
        <translation>Oprit. Ce vedeți este din {days}, cu alte filtre.</translation>
    </message>
    <message>
        <source>Stopped. What you see is of {days}.</source>
        <translation>Oprit. Ce vedeți este din {days}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>What you see is of {days}, with other filters.</source>
        <translation>Ce vedeți este din {days}, cu alte filtre.</translation>
    </message>
    <message>
        <source>What you see is of {days}.</source>
        <translation>Ce vedeți este din {days}.</translation>
    </message>
    <message>
        <source>half older than {value}</source>
        <translation>jumătate peste {value}</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>medie {value}</translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>mediană {value}</translation>
    </message>
    <message>
        <source>n {count}</source>
        <translation>n {count}</translation>
    </message>
    <message>
        <source>n {count}, {low} to {high}</source>
        <translation>n {count}, {low}–{high}</translation>
    </message>
    <message>
        <source>of {value} answers</source>
        <translation>răspunsuri: {value}</translation>
    </message>
    <message>
        <source>off target</source>
        <translation>sub țintă</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>la țintă</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provizoriu</translation>
    </message>
    <message>
        <source>solved {value}</source>
        <translation>rezolvate {value}</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>țintă {value}</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>de urmărit</translation>
    </message>
    <message>
        <source>{value} customers</source>
        <translation>clienți: {value}</translation>
    </message>
    <message>
        <source>{value} of n {count}; the true figure most likely lies between {low} and {high}.</source>
        <translation>{value} din n {count}; cifra reală este cel mai probabil între {low} și {high}.</translation>
    </message>
    <message>
        <source>{value} of open and new</source>
        <translation>{value} din deschise și noi</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>90th percentile of {formula}</source>
        <translation>percentila 90 ({formula})</translation>
    </message>
    <message>
        <source>A report is written as .xlsx, .csv, .pdf or .png, and “{path}” ends in none of them.</source>
        <translation>Un raport se scrie ca .xlsx, .csv, .pdf sau .png, iar „{path}” nu se termină așa.</translation>
    </message>
    <message>
        <source>After the release</source>
        <translation>După lansarea</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vechime</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent id</source>
        <translation>ID agent</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenți</translation>
    </message>
    <message>
        <source>All contacts of one episode, as the source tells. It belongs to the period in which it began; its contacts are looked for up to a day around it.</source>
        <translation>Toate contactele unui episod, după cum indică sursa. Parcursul ține de perioada în care a început; contactele lui se caută până la o zi înainte și după aceasta.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Preluat</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Preluat la</translation>
    </message>
    <message>
        <source>Answers to follow up</source>
        <translation>Răspunsuri de urmărit</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articol</translation>
    </message>
    <message>
        <source>Article id</source>
        <translation>ID articol</translation>
    </message>
    <message>
        <source>Articles by topic</source>
        <translation>Articole pe teme</translation>
    </message>
    <message>
        <source>Articles to rewrite</source>
        <translation>Articole de rescris</translation>
    </message>
    <message>
        <source>As it stood at</source>
        <translation>Situația de la</translation>
    </message>
    <message>
        <source>Before the release</source>
        <translation>Înaintea lansării</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Început la</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Reapelare</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Solicitare</translation>
    </message>
    <message>
        <source>Cases at risk</source>
        <translation>Solicitări la risc</translation>
    </message>
    <message>
        <source>Cases by reason</source>
        <translation>Solicitări pe motive</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferință</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>Contactul anterior</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Customer for</source>
        <translation>Vechimea clientului</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>ID client final</translation>
    </message>
    <message>
        <source>Customers' voice</source>
        <translation>Vocea clienților</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiții</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Număr apelat</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direcție</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celule goale</translation>
    </message>
    <message>
        <source>End of the book's chain</source>
        <translation>Capătul lanțului registrului</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Încheiat la</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Încheiat de</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Formula in force</source>
        <translation>Formula în vigoare</translation>
    </message>
    <message>
        <source>Formula of {figure}</source>
        <translation>Formula: {figure}</translation>
    </message>
    <message>
        <source>Formulas side by side</source>
        <translation>Formulele alăturate</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>From the answer to the end, or to where the contact was sent on, without hold. As AHT counts it.</source>
        <translation>De la preluare până la sfârșit sau până la transfer, fără hold. Așa cum se calculează în AHT.</translation>
    </message>
    <message>
        <source>From the queueing to the answer, else to the end. Empty while it goes on.</source>
        <translation>De la intrarea în coadă până la preluare sau, fără preluare, până la sfârșit. Celulă goală cât timp așteptarea durează încă.</translation>
    </message>
    <message>
        <source>Gave up at</source>
        <translation>A renunțat la</translation>
    </message>
    <message>
        <source>Had to repeat</source>
        <translation>A trebuit să repete</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestru</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Oră</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Ora zilei</translation>
    </message>
    <message>
        <source>How many values it was taken from.</source>
        <translation>Din câte valori s-a calculat.</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>În stare</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Primit</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>It is its own n.</source>
        <translation>Este propriul său n.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcurs</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcursuri</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Kind of sale</source>
        <translation>Felul vânzării</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Creat la</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Ce înseamnă</translation>
    </message>
    <message>
        <source>Minutes of agents' time.</source>
        <translation>Minute din timpul agenților.</translation>
    </message>
    <message>
        <source>Moked</source>
        <translation>Moked</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Bani</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Lună</translation>
    </message>
    <message>
        <source>Nothing happened for</source>
        <translation>Fără activitate de</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Număr sau adresă</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Efectuat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Past the threshold</source>
        <translation>Peste prag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritate</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestru</translation>
    </message>
    <message>
        <source>Quarter of an hour</source>
        <translation>Sfert de oră</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID coadă</translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation>Intrat la</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Cozi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Repaired or doubtful</source>
        <translation>Reparat sau îndoielnic</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Requests around releases</source>
        <translation>Cereri în jurul lansărilor</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Domeniu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment de clienți</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Transfer direct</translation>
    </message>
    <message>
        <source>Sent on after asking</source>
        <translation>Transfer cu consultare</translation>
    </message>
    <message>
        <source>Sent on at</source>
        <translation>Transferat la</translation>
    </message>
    <message>
        <source>Sent on to</source>
        <translation>Transferat către</translation>
    </message>
    <message>
        <source>Sent to a queue</source>
        <translation>Trimis în altă coadă</translation>
    </message>
    <message>
        <source>Settings for this report only</source>
        <translation>Setări doar pentru acest raport</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Tură</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locație</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>ID locație</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Convorbire</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipă</translation>
    </message>
    <message>
        <source>Team id</source>
        <translation>ID echipă</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Praguri</translation>
    </message>
    <message>
        <source>Time on hold. Empty where the source does not tell it.</source>
        <translation>Timpul pe hold. Celulă goală acolo unde sursa nu îl indică.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fus orar</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>De reapelat</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temă</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaluri</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferuri</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendință</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Încercări</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>Up to, not included</source>
        <translation>Până la (exclusiv)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Așteptare</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Săptămână</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Ziua săptămânii</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>What stands below the line of the formula.</source>
        <translation>Ce este sub linia de fracție a formulei.</translation>
    </message>
    <message>
        <source>What they may see</source>
        <translation>Ce are dreptul să vadă</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Cine a cerut</translation>
    </message>
    <message>
        <source>Work after the conversation. Empty where the source does not tell it.</source>
        <translation>Lucrul după convorbire. Celulă goală acolo unde sursa nu îl indică.</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Finalizare</translation>
    </message>
    <message>
        <source>Wrap-up ended at</source>
        <translation>Finalizare încheiată la</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>An</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un număr</translation>
    </message>
    <message>
        <source>a share; 0 to 1 in CSV</source>
        <translation>o proporție; în CSV, de la 0 la 1</translation>
    </message>
    <message>
        <source>a time; seconds in CSV</source>
        <translation>o durată; în CSV, în secunde</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>situația de la {time}</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>totul</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>made {time}</source>
        <translation>creat la {time}</translation>
    </message>
    <message>
        <source>mean of {formula}</source>
        <translation>media ({formula})</translation>
    </message>
    <message>
        <source>median of {formula}</source>
        <translation>mediana ({formula})</translation>
    </message>
    <message>
        <source>money</source>
        <translation>o sumă de bani</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no data; never a zero</source>
        <translation>nu există date; niciodată zero</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pe oră</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puncte</translation>
    </message>
    <message>
        <source>there is no book</source>
        <translation>nu există registru</translation>
    </message>
    <message>
        <source>{figure} ({formula})</source>
        <translation>{figure} ({formula})</translation>
    </message>
    <message>
        <source>{figure}: n</source>
        <translation>{figure}: n</translation>
    </message>
    <message>
        <source>{formula} × {scale}</source>
        <translation>{formula} × {scale}</translation>
    </message>
    <message>
        <source>{name}: {formula}</source>
        <translation>{name}: {formula}</translation>
    </message>
    <message>
        <source>{path} could not be written ({detail}). Nothing was changed; is it open in another program?</source>
        <translation>{path} nu a putut fi scris ({detail}). Nu s-a schimbat nimic; este deschis în alt program?</translation>
    </message>
    <message>
        <source>{path} is a database and was left as it is. Choose another name for the report.</source>
        <translation>{path} este o bază de date și a rămas neschimbat. Alegeți alt nume pentru raport.</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose another name, or let it be replaced (--force).</source>
        <translation>{path} există deja și a rămas cum era. Alegeți alt nume sau permiteți înlocuirea (--force).</translation>
    </message>
    <message>
        <source>{report}: {figure}</source>
        <translation>{report}: {figure}</translation>
    </message>
    <message>
        <source>{rule} Under {least} the figure is quiet: read it with care.</source>
        <translation>{rule} Sub {least}, indicatorul apare estompat: interpretați cu prudență.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A file away from the book, where each end of its chain is kept. With it a rewritten book is found out.</source>
        <translation>Un fișier aflat departe de registru, în care se păstrează fiecare capăt al lanțului. Cu el se descoperă un registru rescris.</translation>
    </message>
    <message>
        <source>Abandonment formula</source>
        <translation>Formula ratei de abandon</translation>
    </message>
    <message>
        <source>Answered within this time counts as good. In your own settings it holds where the floor has no target for a queue; in the book it always holds.</source>
        <translation>Preluarea în acest timp este considerată bună. Din setările dvs. se aplică acolo unde sala nu are o țintă pentru coadă; din registru se aplică întotdeauna.</translation>
    </message>
    <message>
        <source>Back up every (hours)</source>
        <translation>Copie la fiecare (ore)</translation>
    </message>
    <message>
        <source>Backups of the book</source>
        <translation>Copiile registrului</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Registru</translation>
    </message>
    <message>
        <source>Callers who give up within this time are left out of service level and abandonment rate.</source>
        <translation>Cine renunță în acest timp nu intră în nivelul de serviciu și nici în rata de abandon.</translation>
    </message>
    <message>
        <source>Countries whose public holidays are closed days, as IL or RO.</source>
        <translation>Țările ale căror sărbători legale sunt zile închise, ca IL sau RO.</translation>
    </message>
    <message>
        <source>Days without a further contact</source>
        <translation>Zile fără alt contact</translation>
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
        <source>Holidays</source>
        <translation>Sărbători legale</translation>
    </message>
    <message>
        <source>How long a window may be left alone before it asks for the password; 0: never.</source>
        <translation>Cât timp poate sta fereastra nefolosită până când cere parola; 0: niciodată.</translation>
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
        <source>How old the newest backup of the book may be before a window makes another.</source>
        <translation>Cât de veche poate fi cea mai nouă copie de rezervă a registrului până când o fereastră face alta.</translation>
    </message>
    <message>
        <source>Key file of the book</source>
        <translation>Fișierul-cheie</translation>
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
        <source>Password to read</source>
        <translation>Parolă pentru citire</translation>
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
        <source>Sign out after</source>
        <translation>Ieșire din cont după</translation>
    </message>
    <message>
        <source>Sites of teams and queues, clients of sites and queues: rights over a site or a client are judged by it. The book learns it from the floor that a manager of the whole centre has open.</source>
        <translation>Locațiile echipelor și ale cozilor, clienții locațiilor și ai cozilor: după acestea se judecă drepturile asupra unei locații sau a unui client. Registrul le află din sala deschisă de un manager al întregului centru.</translation>
    </message>
    <message>
        <source>So many days must pass without a further contact of the same customer on the same topic before a first contact counts as resolved: 1 to 30. The last days are provisional.</source>
        <translation>Câte zile trebuie să treacă fără alt contact al aceluiași client pe aceeași temă ca un prim contact să conteze ca rezolvat: de la 1 la 30. Ultimele zile sunt provizorii.</translation>
    </message>
    <message>
        <source>The file of the shared book, or the address of one on a server.</source>
        <translation>Fișierul registrului comun sau adresa unuia de pe un server.</translation>
    </message>
    <message>
        <source>The first day of the week in periods, tables and trends.</source>
        <translation>Prima zi a săptămânii în perioade, tabele și tendințe.</translation>
    </message>
    <message>
        <source>The folder they are put in. Without one they stand beside the book.</source>
        <translation>Dosarul în care se pun copiile de rezervă. Fără el, stau lângă registru.</translation>
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
        <source>Weeks begin with</source>
        <translation>Săptămâna începe cu</translation>
    </message>
    <message>
        <source>Whether looking needs a password too. To change anything, it always does.</source>
        <translation>Dacă și pentru citire este nevoie de parolă. Pentru orice modificare este nevoie întotdeauna.</translation>
    </message>
    <message>
        <source>Which of the known formulas is shown.</source>
        <translation>Care dintre formulele cunoscute se arată.</translation>
    </message>
    <message>
        <source>Who belongs where</source>
        <translation>Cine de ce ține</translation>
    </message>
    <message>
        <source>Without a choice: as this computer has it.</source>
        <translation>Fără o alegere: ca pe acest calculator.</translation>
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
    <name>trends</name>
    <message>
        <source>Against the time before</source>
        <translation>Față de perioada dinainte</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agents' time</source>
        <translation>Timpul agenților</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articol</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Ca tabel</translation>
    </message>
    <message>
        <source>As usual: {low} to {high}.</source>
        <translation>Ca de obicei: {low} până la {high}.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanie</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafic</translation>
    </message>
    <message>
        <source>Choose another figure, or import what it is made of ({key}).</source>
        <translation>Alegeți alt indicator sau importați datele din care este alcătuit ({key}).</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Alege coloanele</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Customers' voice</source>
        <translation>Vocea clienților</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Draw the time before as a quiet line.</source>
        <translation>Desenează perioada dinainte ca o linie estompată.</translation>
    </message>
    <message>
        <source>Each is compared with all the others together, day by day. Marked is what is worse by more than chance and by enough to matter. Numbers that only add up, and parts of a split, are not judged.</source>
        <translation>Fiecare se compară cu toate celelalte la un loc, zi cu zi. Se marchează ce este mai slab dincolo de întâmplare și destul cât să conteze. Numerele care doar se adună și părțile unei împărțiri nu se judecă.</translation>
    </message>
    <message>
        <source>Each point is compared with the others of its weekday, or of its hour of the week. The band is what is usual. Marked are a point outside of it, two of three far out, and nine days (eight weeks or months) in a row on one side. The limits suit counts, shares and times, and are wider where days differ anyway. Of simulated calm weeks at most {days} have any mark by day and {hours} by hour, so a single mark may still be chance.</source>
        <translation>Fiecare punct se compară cu celelalte din aceeași zi a săptămânii sau din aceeași oră a săptămânii. Banda este ce este obișnuit. Se marchează un punct din afara ei, două din trei aflate departe și nouă zile (opt săptămâni sau luni) la rând de aceeași parte. Limitele se potrivesc numerelor, proporțiilor și duratelor și sunt mai largi unde zilele diferă oricum. Dintre săptămânile calme simulate, cel mult {days} au vreun marcaj pe zile și {hours} pe ore, așa că un singur marcaj poate fi totuși întâmplător.</translation>
    </message>
    <message>
        <source>Each point is compared with the others, and with those before the period. The band is what is usual. Marked are a point outside of it, two of three far out, and eight in a row on one side. Where there are too few to compare with, nothing is judged.</source>
        <translation>Fiecare punct se compară cu celelalte și cu cele dinaintea perioadei. Banda este ce este obișnuit. Se marchează un punct din afara ei, două din trei aflate departe și opt la rând de aceeași parte. Unde sunt prea puține cu care să se compare, nu se judecă nimic.</translation>
    </message>
    <message>
        <source>Few stand behind most points, so they tell little. Show it by day</source>
        <translation>În spatele celor mai multe puncte sunt puține date, așa că spun puțin. Arată pe zile</translation>
    </message>
    <message>
        <source>Few stand behind most points, so they tell little. Show it by month</source>
        <translation>În spatele celor mai multe puncte sunt puține date, așa că spun puțin. Arată pe luni</translation>
    </message>
    <message>
        <source>Few stand behind most points, so they tell little. Show it by quarter</source>
        <translation>În spatele celor mai multe puncte sunt puține date, așa că spun puțin. Arată pe trimestre</translation>
    </message>
    <message>
        <source>Few stand behind most points, so they tell little. Show it by week</source>
        <translation>În spatele celor mai multe puncte sunt puține date, așa că spun puțin. Arată pe săptămâni</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestru</translation>
    </message>
    <message>
        <source>Half-year {number}, {year}</source>
        <translation>Semestrul {number}, {year}</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Sărbătoare legală</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Oră</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Ora zilei</translation>
    </message>
    <message>
        <source>How this is judged</source>
        <translation>Cum se judecă</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>În cuvinte</translation>
    </message>
    <message>
        <source>Kind of sale</source>
        <translation>Felul vânzării</translation>
    </message>
    <message>
        <source>Knowledge and self-service</source>
        <translation>Cunoștințe și autoservire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Limits from</source>
        <translation>Limite de la</translation>
    </message>
    <message>
        <source>Limits to</source>
        <translation>Limite până la</translation>
    </message>
    <message>
        <source>Marked is what lies farther than {number} standard deviations from the mean of its week (an hour: its day), all lines together. This is how many spreadsheets do it: one deviation marks about every third point by chance alone, two every twentieth.</source>
        <translation>Se marchează ce se abate de la media săptămânii sale (o oră: a zilei sale) cu mai mult decât limita aleasă (abateri standard: {number}), toate liniile la un loc. Așa fac multe foi de calcul: o abatere marchează cam fiecare al treilea punct doar din întâmplare, două, cam fiecare al douăzecilea.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Lună</translation>
    </message>
    <message>
        <source>Most of it: {part}, {value} (n {number})</source>
        <translation>Cea mai mare parte: {part}, {value} (n {number})</translation>
    </message>
    <message>
        <source>No data here.</source>
        <translation>Nu există date aici.</translation>
    </message>
    <message>
        <source>No hour of the day is worse than the others by more than chance.</source>
        <translation>Nicio oră a zilei nu este mai slabă decât celelalte dincolo de întâmplare.</translation>
    </message>
    <message>
        <source>No point is unusual.</source>
        <translation>Niciun punct nu este neobișnuit.</translation>
    </message>
    <message>
        <source>No trend of {figure}</source>
        <translation>Nicio tendință pentru {figure}</translation>
    </message>
    <message>
        <source>Not judged: only a part of it is known here.</source>
        <translation>Nejudecat: aici se cunoaște numai o parte.</translation>
    </message>
    <message>
        <source>Not judged: this day is not like others.</source>
        <translation>Nejudecat: această zi nu este ca altele.</translation>
    </message>
    <message>
        <source>Not judged: too little before it to compare with.</source>
        <translation>Nejudecat: sunt prea puține înainte cu care să fie comparat.</translation>
    </message>
    <message>
        <source>Nothing happened in this period that this figure is made of.</source>
        <translation>În această perioadă nu s-a întâmplat nimic din care să se alcătuiască acest indicator.</translation>
    </message>
    <message>
        <source>One of the hours that hurt.</source>
        <translation>Una dintre orele grele.</translation>
    </message>
    <message>
        <source>Only the last days are drawn, {days}. Show it by hour of the day</source>
        <translation>Sunt desenate doar ultimele zile, {days}. Arată pe ore ale zilei</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Întrerupere</translation>
    </message>
    <message>
        <source>Outside of what is usual: {low} to {high}.</source>
        <translation>În afara a ceea ce este obișnuit: {low} până la {high}.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritate</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestru</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>Trimestrul {number}, {year}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lansare</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment de clienți</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Tură</translation>
    </message>
    <message>
        <source>Show it hour by hour</source>
        <translation>Arată oră cu oră</translation>
    </message>
    <message>
        <source>Show the rows of this shift</source>
        <translation>Arată rândurile acestei ture</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locație</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>Zi specială</translation>
    </message>
    <message>
        <source>Sums of the centre’s own</source>
        <translation>Sume proprii ale centrului</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Țintă</translation>
    </message>
    <message>
        <source>Target: {value}.</source>
        <translation>Țintă: {value}.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipă</translation>
    </message>
    <message>
        <source>The hours that hurt</source>
        <translation>Orele grele</translation>
    </message>
    <message>
        <source>The time before: {value}.</source>
        <translation>Perioada dinainte: {value}.</translation>
    </message>
    <message>
        <source>This figure is of one moment or of a whole period. Such a level goes on from one day to the next, so no usual range is told and nothing is marked: chance alone would mark whole weeks.</source>
        <translation>Acest indicator este pentru un singur moment sau pentru o perioadă întreagă. Un astfel de nivel continuă de la o zi la alta, așa că nu se spune ce este obișnuit și nu se marchează nimic: întâmplarea singură ar marca săptămâni întregi.</translation>
    </message>
    <message>
        <source>Time before</source>
        <translation>Perioada dinainte</translation>
    </message>
    <message>
        <source>Too few behind it to judge.</source>
        <translation>Prea puține la bază pentru a judeca.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temă</translation>
    </message>
    <message>
        <source>Two of three in a row are far from what is usual, {usual}.</source>
        <translation>Două din trei la rând sunt departe de ce este obișnuit, {usual}.</translation>
    </message>
    <message>
        <source>Unusual points</source>
        <translation>Puncte neobișnuite</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Obișnuit</translation>
    </message>
    <message>
        <source>Usual from</source>
        <translation>Obișnuit de la</translation>
    </message>
    <message>
        <source>Usual to</source>
        <translation>Obișnuit până la</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Săptămână</translation>
    </message>
    <message>
        <source>Week {number}, {year}</source>
        <translation>Săptămâna {number}, {year}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Ziua săptămânii</translation>
    </message>
    <message>
        <source>What a point is judged by: what is usual there, so that chance alone seldom flags anything; or, as in many spreadsheets, so many standard deviations from the mean of its week (an hour: of its day), over all lines.</source>
        <translation>După ce se judecă un punct: după ce este obișnuit acolo, astfel încât întâmplarea singură să marcheze rareori ceva; sau, ca în multe foi de calcul, după atâtea abateri standard față de media săptămânii sale (o oră: a zilei sale), pe toate liniile.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Worse than the rest, by more than chance and by enough to matter.</source>
        <translation>Mai slab decât restul, dincolo de întâmplare și destul cât să conteze.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>An</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>ca de obicei</translation>
    </message>
    <message>
        <source>by</source>
        <translation>pe</translation>
    </message>
    <message>
        <source>down {change}</source>
        <translation>în scădere cu {change}</translation>
    </message>
    <message>
        <source>down {change}, more than chance</source>
        <translation>în scădere cu {change}, dincolo de întâmplare</translation>
    </message>
    <message>
        <source>down {change}, within chance</source>
        <translation>în scădere cu {change}, în limita întâmplării</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>only a part of the time before is known</source>
        <translation>din perioada dinainte se cunoaște doar o parte</translation>
    </message>
    <message>
        <source>split by</source>
        <translation>împărțit pe</translation>
    </message>
    <message>
        <source>target</source>
        <translation>țintă</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>țintă {value}</translation>
    </message>
    <message>
        <source>the same as before</source>
        <translation>la fel ca înainte</translation>
    </message>
    <message>
        <source>there is nothing before it to compare with</source>
        <translation>nu există nimic înainte cu care să fie comparat</translation>
    </message>
    <message>
        <source>time before</source>
        <translation>perioada dinainte</translation>
    </message>
    <message>
        <source>up {change}</source>
        <translation>în creștere cu {change}</translation>
    </message>
    <message>
        <source>up {change}, more than chance</source>
        <translation>în creștere cu {change}, dincolo de întâmplare</translation>
    </message>
    <message>
        <source>up {change}, within chance</source>
        <translation>în creștere cu {change}, în limita întâmplării</translation>
    </message>
    <message>
        <source>{figure} ({formula})</source>
        <translation>{figure} ({formula})</translation>
    </message>
    <message>
        <source>{figure}: {when}</source>
        <translation>{figure}: {when}</translation>
    </message>
    <message>
        <source>{kind}: {label}</source>
        <translation>{kind}: {label}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {value}, {change}</source>
        <translation>{name}: {value}, {change}</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} puncte</translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row are above what is usual on their weekday; here that is {usual}.</source>
        <translation>
            <numerusform>O zi este peste ce este obișnuit în acea zi a săptămânii; aici, obișnuit este {usual}.</numerusform>
            <numerusform>{n} zile la rând sunt peste ce este obișnuit în ziua lor a săptămânii; aici, obișnuit este {usual}.</numerusform>
            <numerusform>{n} de zile la rând sunt peste ce este obișnuit în ziua lor a săptămânii; aici, obișnuit este {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row are below what is usual on their weekday; here that is {usual}.</source>
        <translation>
            <numerusform>O zi este sub ce este obișnuit în acea zi a săptămânii; aici, obișnuit este {usual}.</numerusform>
            <numerusform>{n} zile la rând sunt sub ce este obișnuit în ziua lor a săptămânii; aici, obișnuit este {usual}.</numerusform>
            <numerusform>{n} de zile la rând sunt sub ce este obișnuit în ziua lor a săptămânii; aici, obișnuit este {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deviations</source>
        <translation>
            <numerusform>{n} abatere standard</numerusform>
            <numerusform>{n} abateri standard</numerusform>
            <numerusform>{n} de abateri standard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in a row are above what is usual; here that is {usual}.</source>
        <translation>
            <numerusform>Un punct este peste ce este obișnuit; aici, obișnuit este {usual}.</numerusform>
            <numerusform>{n} puncte la rând sunt peste ce este obișnuit; aici, obișnuit este {usual}.</numerusform>
            <numerusform>{n} de puncte la rând sunt peste ce este obișnuit; aici, obișnuit este {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in a row are below what is usual; here that is {usual}.</source>
        <translation>
            <numerusform>Un punct este sub ce este obișnuit; aici, obișnuit este {usual}.</numerusform>
            <numerusform>{n} puncte la rând sunt sub ce este obișnuit; aici, obișnuit este {usual}.</numerusform>
            <numerusform>{n} de puncte la rând sunt sub ce este obișnuit; aici, obișnuit este {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are marked in the chart and the table.</source>
        <translation>
            <numerusform>Încă unul este marcat în grafic și în tabel.</numerusform>
            <numerusform>Încă {n} sunt marcate în grafic și în tabel.</numerusform>
            <numerusform>Încă {n} sunt marcate în grafic și în tabel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more parts stand in the table.</source>
        <translation>
            <numerusform>Încă o parte apare în tabel.</numerusform>
            <numerusform>Încă {n} părți apar în tabel.</numerusform>
            <numerusform>Încă {n} de părți apar în tabel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more parts: choose longer stretches or fewer parts to list them.</source>
        <translation>
            <numerusform>Încă o parte: alegeți intervale mai lungi sau mai puține părți ca să apară în listă.</numerusform>
            <numerusform>Încă {n} părți: alegeți intervale mai lungi sau mai puține părți ca să apară în listă.</numerusform>
            <numerusform>Încă {n} de părți: alegeți intervale mai lungi sau mai puține părți ca să apară în listă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points are marked as unusual.</source>
        <translation>
            <numerusform>Un punct este marcat ca neobișnuit.</numerusform>
            <numerusform>{n} puncte sunt marcate ca neobișnuite.</numerusform>
            <numerusform>{n} de puncte sunt marcate ca neobișnuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} (n {number})</source>
        <translation>{value} (n {number})</translation>
    </message>
    <message>
        <source>{value} over all, {change}. {marked}</source>
        <translation>{value} în total, {change}. {marked}</translation>
    </message>
    <message>
        <source>{value}, {change}</source>
        <translation>{value}, {change}</translation>
    </message>
    <message>
        <source>{when} {what}</source>
        <translation>{when} {what}</translation>
    </message>
    <message>
        <source>{when}, {name}: {value}</source>
        <translation>{when}, {name}: {value}</translation>
    </message>
    <message>
        <source>{when}: {value}</source>
        <translation>{when}: {value}</translation>
    </message>
    <message>
        <source>{when}: {value} against {whole} over all (n {number})</source>
        <translation>{when}: {value} față de {whole} în total (n {number})</translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message>
        <source>Discard</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Elimină definitiv</translation>
    </message>
    <message>
        <source>Everything you typed is in the book.</source>
        <translation>Tot ce ați scris este în registru.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuă…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Încă nesalvate</translation>
    </message>
    <message>
        <source>Passwords are not kept; that one must be typed again.</source>
        <translation>Parolele nu se păstrează; trebuie scrisă din nou.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>This is kept on this computer until you save it or discard it. Only you are shown it.</source>
        <translation>Acestea se păstrează pe acest calculator până când le salvați sau le eliminați. Numai dvs. le vedeți.</translation>
    </message>
    <message>
        <source>sent {time}, no answer came</source>
        <translation>trimis {time}, fără răspuns</translation>
    </message>
    <message>
        <source>typed {time}</source>
        <translation>scris {time}</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
</context>
<context>
    <name>variants</name>
    <message>
        <source>Another formula came in force within this period: {days}.</source>
        <translation>În această perioadă a intrat în vigoare altă formulă: {days}.</translation>
    </message>
    <message>
        <source>Choose a formula to see what it counts differently.</source>
        <translation>Alegeți o formulă ca să vedeți ce calculează altfel.</translation>
    </message>
    <message>
        <source>Computing by every formula…</source>
        <translation>Se calculează după fiecare formulă…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Every row counts the same by both formulas.</source>
        <translation>Fiecare rând contează la fel în ambele formule.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Formulas: {figure}</source>
        <translation>Formule: {figure}</translation>
    </message>
    <message>
        <source>Rows…</source>
        <translation>Rânduri…</translation>
    </message>
    <message>
        <source>The formula is decided in the book, for everybody. Your rights do not allow to change it.</source>
        <translation>Formula se decide în registru, pentru toată lumea. Drepturile dvs. nu vă permit să o schimbați.</translation>
    </message>
    <message>
        <source>The target is {value}.</source>
        <translation>Ținta este {value}.</translation>
    </message>
    <message>
        <source>This is the formula in force.</source>
        <translation>Aceasta este formula în vigoare.</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>Praguri…</translation>
    </message>
    <message>
        <source>Too many rows to explain all: the differences are told from {time} on.</source>
        <translation>Prea multe rânduri pentru a fi explicate toate: diferențele se explică de la {time}.</translation>
    </message>
    <message>
        <source>Use this formula</source>
        <translation>Folosește această formulă</translation>
    </message>
    <message>
        <source>Use this formula from a day on…</source>
        <translation>Folosește această formulă de la o zi…</translation>
    </message>
    <message>
        <source>What makes the difference</source>
        <translation>De unde vine diferența</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>toate celelalte</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>dat manual</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>în vigoare</translation>
    </message>
    <message>
        <source>longer than the mean ({share} of the whole)</source>
        <translation>mai lungi decât media ({share} din total)</translation>
    </message>
    <message>
        <source>marked as not resolved, yet without a further contact</source>
        <translation>marcate ca nerezolvate, dar fără alt contact ulterior</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>registrul</translation>
    </message>
    <message>
        <source>the book, since {day}</source>
        <translation>registrul, din {day}</translation>
    </message>
    <message>
        <source>the floor’s own targets</source>
        <translation>țintele proprii ale sălii</translation>
    </message>
    <message>
        <source>the usual value; nobody set another</source>
        <translation>valoarea obișnuită; nimeni nu a stabilit alta</translation>
    </message>
    <message>
        <source>with another value</source>
        <translation>cu altă valoare</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>setările dvs.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} până la {last}</translation>
    </message>
    <message>
        <source>{least} to {most} by queue</source>
        <translation>{least} până la {most} pe cozi</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} puncte</translation>
    </message>
    <message>
        <source>{threshold}: {value} ({source})</source>
        <translation>{threshold}: {value} ({source})</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>9 of 10 within</source>
        <translation>9 din 10 sub</translation>
    </message>
    <message>
        <source>A case was given up</source>
        <translation>A abandonat o solicitare</translation>
    </message>
    <message>
        <source>A case was reopened</source>
        <translation>O solicitare a fost redeschisă</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adaugă…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>După</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent on the floor</source>
        <translation>Agentul din sală</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenți</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă de bani</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Preluat la</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articol</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Întrebat la</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Attention from</source>
        <translation>Atenție de la</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copii de rezervă</translation>
    </message>
    <message>
        <source>Backups: how often</source>
        <translation>Copiere automată</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>By opening hours</source>
        <translation>După programul de lucru</translation>
    </message>
    <message>
        <source>By the calendar</source>
        <translation>După calendar</translation>
    </message>
    <message>
        <source>By the formula in force</source>
        <translation>După formula în vigoare</translation>
    </message>
    <message>
        <source>By this one</source>
        <translation>După aceasta</translation>
    </message>
    <message>
        <source>By which of its known formulas each other figure is computed, from a day on.</source>
        <translation>După care dintre formulele lui cunoscute se calculează fiecare dintre ceilalți indicatori, începând cu o zi.</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>CES, of 7</source>
        <translation>CES, din 7</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Came back about the same</source>
        <translation>A revenit pentru același lucru</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Solicitare</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ce s-a schimbat</translation>
    </message>
    <message>
        <source>Changes the figure by</source>
        <translation>Schimbă cifra cu</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifică…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Close the account…</source>
        <translation>Închide contul…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentariu</translation>
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
        <source>Copies of the whole book. Restoring one keeps the present book beside it.</source>
        <translation>Copii ale întregului registru. La restaurarea uneia, registrul de acum se păstrează alături.</translation>
    </message>
    <message>
        <source>Counted differently</source>
        <translation>Calculate altfel</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Contează ca</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>Cross-selling</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client din</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Zile</translation>
    </message>
    <message>
        <source>Days with hours of their own, or closed.</source>
        <translation>Zile cu ore proprii sau închise.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferență</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Încheiat</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Încheiat la</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Înscrieri</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Înscriere</translation>
    </message>
    <message>
        <source>Everything that was written in this book, in its order, and whether it was altered.</source>
        <translation>Tot ce s-a scris în acest registru, în ordine, și dacă a fost alterat.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Filters, columns and order of the Floor page under a name; yours, and those shared.</source>
        <translation>Filtrele, coloanele și ordinea paginii Sala, sub un nume; ale dvs. și cele partajate.</translation>
    </message>
    <message>
        <source>First reply at</source>
        <translation>Primul răspuns la</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Urmăriri</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Urmată de</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pentru</translation>
    </message>
    <message>
        <source>For others too</source>
        <translation>Și pentru alții</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formulă</translation>
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
        <source>Give a role…</source>
        <translation>Acordă un rol…</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Obiectiv</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Gestionare</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Stadiu</translation>
    </message>
    <message>
        <source>How figures are counted</source>
        <translation>Cum se calculează</translation>
    </message>
    <message>
        <source>How long a break, a wrap-up or any other state may last.</source>
        <translation>Cât poate dura o pauză, o finalizare sau orice altă stare.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Câte</translation>
    </message>
    <message>
        <source>I follow this up</source>
        <translation>Mă ocup eu</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>În stare</translation>
    </message>
    <message>
        <source>It is not known of these answers.</source>
        <translation>Nu se cunoaște la aceste răspunsuri.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>A plecat la</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limită</translation>
    </message>
    <message>
        <source>Limits of states</source>
        <translation>Limitele stărilor</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Făcută</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medie</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediană</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Lună</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>NPS, of 10</source>
        <translation>NPS, din 10</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouă</translation>
    </message>
    <message>
        <source>No agent had this contact.</source>
        <translation>Niciun agent nu a avut acest contact.</translation>
    </message>
    <message>
        <source>No agent is known for this answer, or you may not see who it is.</source>
        <translation>La acest răspuns nu se cunoaște niciun agent sau nu aveți dreptul să vedeți cine este.</translation>
    </message>
    <message>
        <source>No customer is known for this answer, or you may not see who it is.</source>
        <translation>La acest răspuns nu se cunoaște niciun client sau nu aveți dreptul să vedeți cine este.</translation>
    </message>
    <message>
        <source>No customer is known for this case, or you may not see who it is.</source>
        <translation>La această solicitare nu se cunoaște niciun client sau nu aveți dreptul să vedeți cine este.</translation>
    </message>
    <message>
        <source>No name and no number came with this contact.</source>
        <translation>Acest contact a venit fără nume și fără număr.</translation>
    </message>
    <message>
        <source>No number came with this contact, so nobody can call back.</source>
        <translation>Acest contact a venit fără număr, deci nu se poate reapela.</translation>
    </message>
    <message>
        <source>No product was written.</source>
        <translation>Nu s-a scris niciun produs.</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Fără coadă</translation>
    </message>
    <message>
        <source>No queue in sight</source>
        <translation>Fără coadă vizibilă</translation>
    </message>
    <message>
        <source>No reason was written.</source>
        <translation>Nu s-a scris niciun motiv.</translation>
    </message>
    <message>
        <source>No topic was written.</source>
        <translation>Nu s-a scris nicio temă.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Nu a preluat nimeni.</translation>
    </message>
    <message>
        <source>Nobody follows this up yet.</source>
        <translation>Nimeni nu urmărește încă acest răspuns.</translation>
    </message>
    <message>
        <source>Nobody has this case yet.</source>
        <translation>Nimeni nu are încă această solicitare.</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Încă neîncheiat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Nothing was written, or you may not see it.</source>
        <translation>Nu s-a scris nimic sau nu aveți dreptul să vedeți.</translation>
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
        <source>Of 5</source>
        <translation>Din 5</translation>
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
        <source>Open for</source>
        <translation>Deschisă de</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Deschis la</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Program de lucru</translation>
    </message>
    <message>
        <source>Other formulas</source>
        <translation>Alte formule</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagină</translation>
    </message>
    <message>
        <source>Passwords, and windows that are left alone.</source>
        <translation>Parole și ferestre lăsate nefolosite.</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Parolă…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>Persoane și drepturi</translation>
    </message>
    <message>
        <source>Per customer</source>
        <translation>Pe client</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pe zi</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calitate</translation>
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
        <source>Release</source>
        <translation>Lansare</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Reînnoire</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetată</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Cereri</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultate</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roluri</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vânzare</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vânzări</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vizualizări salvate</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punctaj</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setare</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partajează…</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Tură</translation>
    </message>
    <message>
        <source>Shifts and holidays</source>
        <translation>Ture și sărbători</translation>
    </message>
    <message>
        <source>Shifts go on after the newest data of this floor ({time}). Figures count them up to then only.</source>
        <translation>Turele continuă după cele mai noi date ale acestei săli ({time}). Cifrele le socotesc numai până atunci.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Intrarea în cont</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locație</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Solved at</source>
        <translation>Rezolvat la</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Zile speciale</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Iese în evidență</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>Suma pentru</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Chestionar</translation>
    </message>
    <message>
        <source>Take a role…</source>
        <translation>Retrage un rol…</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Convorbire</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Țintă</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ținte</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipă</translation>
    </message>
    <message>
        <source>The hours of a usual week. Without any, those of the floor's calendar hold.</source>
        <translation>Orele unei săptămâni obișnuite. Dacă lipsesc, se aplică cele din calendarul sălii.</translation>
    </message>
    <message>
        <source>The hours of the shifts, and the countries whose holidays are kept.</source>
        <translation>Orele turelor și țările ale căror sărbători legale se țin.</translation>
    </message>
    <message>
        <source>The newest answer was a low one</source>
        <translation>Cel mai nou răspuns a fost slab</translation>
    </message>
    <message>
        <source>This agent is in no team.</source>
        <translation>Acest agent nu este în nicio echipă.</translation>
    </message>
    <message>
        <source>Thresholds and formulas, from a day on. Earlier days keep what held then.</source>
        <translation>Praguri și formule, începând cu o zi. Zilele dinainte păstrează ce era valabil atunci.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durată</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Timp rămas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temă</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>Încercat fără succes</translation>
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
        <source>Up-sell</source>
        <translation>Upselling</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Vizită</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Vocea clienților</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volum</translation>
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
        <source>Waits for</source>
        <translation>Așteaptă pe</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Săptămână</translation>
    </message>
    <message>
        <source>Went on to people</source>
        <translation>Ajunse la oameni</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>What is aimed at, per figure and place.</source>
        <translation>Ce se urmărește, pe indicatori și domenii.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce a fost</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Ce au scris</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>When a window makes a backup of the book by itself.</source>
        <translation>Când face fereastra singură o copie de rezervă a registrului.</translation>
    </message>
    <message>
        <source>When they answered</source>
        <translation>Când au răspuns</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Cine ce a făcut</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Cine urmărește</translation>
    </message>
    <message>
        <source>Who follows up which unhappy answer, and what came of it; Voice lists them.</source>
        <translation>Cine se ocupă de care răspuns nemulțumit și ce a ieșit; lista este în pagina Vocea clienților.</translation>
    </message>
    <message>
        <source>Who may sign in, and what each may see and change.</source>
        <translation>Cine poate intra în cont și ce poate vedea și modifica fiecare.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>A cui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Why at risk</source>
        <translation>De ce este la risc</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retrage…</translation>
    </message>
    <message>
        <source>agents' time</source>
        <translation>timpul agenților</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>solicitări</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacte</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contează</translation>
    </message>
    <message>
        <source>counted with its full length</source>
        <translation>contează cu toată durata</translation>
    </message>
    <message>
        <source>counted with less</source>
        <translation>contează cu mai puțin</translation>
    </message>
    <message>
        <source>counted with more</source>
        <translation>contează cu mai mult</translation>
    </message>
    <message>
        <source>customers' answers</source>
        <translation>răspunsurile clienților</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bune</translation>
    </message>
    <message>
        <source>in the whole only</source>
        <translation>doar în total</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>nu contează</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>ratate</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>vânzări</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>Business</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pe</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Atribuie</translation>
    </message>
    <message>
        <source>Money, each currency by itself</source>
        <translation>Bani, fiecare monedă separat</translation>
    </message>
    <message>
        <source>No release was written to this floor for this period.</source>
        <translation>Pentru această perioadă nu s-a scris în sală nicio lansare.</translation>
    </message>
    <message>
        <source>No request came in this period.</source>
        <translation>În această perioadă nu a venit nicio cerere.</translation>
    </message>
    <message>
        <source>Nobody answered 3 of 5 or less in this period.</source>
        <translation>În această perioadă nimeni nu a răspuns cu 3 din 5 sau mai puțin.</translation>
    </message>
    <message>
        <source>Nobody answered this in the period.</source>
        <translation>În această perioadă nimeni nu a răspuns la aceasta.</translation>
    </message>
    <message>
        <source>Nothing has written a sale or a customer to this floor yet. Import what your CRM exports ({key}), and retention, closing rate and revenue stand here.</source>
        <translation>În această sală nu s-a scris încă nicio vânzare și niciun client. Importați ce exportă CRM-ul dvs. ({key}), iar aici vor apărea retenția, rata de închidere și veniturile.</translation>
    </message>
    <message>
        <source>Nothing has written a survey to this floor yet. Import what your survey tool or help desk exports ({key}), and satisfaction, effort, recommendation and whom to follow up stand here.</source>
        <translation>În această sală nu s-a scris încă niciun chestionar. Importați ce exportă sistemul dvs. de chestionare sau de tichete ({key}), iar aici vor apărea satisfacția, efortul, recomandarea și cei de urmărit.</translation>
    </message>
    <message>
        <source>Nothing was sold in this period.</source>
        <translation>În această perioadă nu s-a vândut nimic.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Requests around releases</source>
        <translation>Cereri în jurul lansărilor</translation>
    </message>
    <message>
        <source>Requests by time as a customer</source>
        <translation>Cereri după vechimea clientului</translation>
    </message>
    <message>
        <source>Sales and customers are not measured here</source>
        <translation>Vânzările și clienții nu se măsoară aici</translation>
    </message>
    <message>
        <source>Sales are not measured here.</source>
        <translation>Vânzările nu se măsoară aici.</translation>
    </message>
    <message>
        <source>Since when customers are customers is not known here.</source>
        <translation>Aici nu se știe de când sunt clienții clienți.</translation>
    </message>
    <message>
        <source>Surveys are not measured here</source>
        <translation>Chestionarele nu se măsoară aici</translation>
    </message>
    <message>
        <source>The newest answer is of {day}.</source>
        <translation>Cel mai nou răspuns este din {day}.</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>De urmărit</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Vocea clienților</translation>
    </message>
    <message>
        <source>Who answered {score} ({scale})</source>
        <translation>Cine a răspuns {score} ({scale})</translation>
    </message>
    <message>
        <source>Who follows up is kept in a book; this centre has none yet.</source>
        <translation>Cine se ocupă de un răspuns se scrie într-un registru; acest centru nu are încă unul.</translation>
    </message>
    <message>
        <source>You see no colleague’s account. A centre manager can give it to one.</source>
        <translation>Nu vedeți contul niciunui coleg. Îl poate atribui cuiva un manager de centru.</translation>
    </message>
    <message>
        <source>best boxes</source>
        <translation>note bune</translation>
    </message>
    <message>
        <source>detractors</source>
        <translation>detractori</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>ușor</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>greu</translation>
    </message>
    <message>
        <source>passives</source>
        <translation>pasivi</translation>
    </message>
    <message>
        <source>promoters</source>
        <translation>promotori</translation>
    </message>
    <message>
        <source>several scales, put onto 1 to 5</source>
        <translation>mai multe scale, aduse la 1–5</translation>
    </message>
    <message>
        <source>to follow up</source>
        <translation>de urmărit</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>{count} ({share})</translation>
    </message>
    <message>
        <source>{count} answered {score}: {share}</source>
        <translation>Răspunsuri {score}: {count} ({share})</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>necunoscut: {count}</translation>
    </message>
    <message>
        <source>{count}, the newest first</source>
        <translation>{count}, întâi cele mai noi</translation>
    </message>
    <message>
        <source>{name} {share}</source>
        <translation>{name} {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no date and stand in no period. Import them again, and say when they were given.</source>
        <translation>
            <numerusform>Un răspuns nu are dată și nu intră în nicio perioadă. Importați-l din nou și spuneți când a fost dat.</numerusform>
            <numerusform>{n} răspunsuri nu au dată și nu intră în nicio perioadă. Importați-le din nou și spuneți când au fost date.</numerusform>
            <numerusform>{n} de răspunsuri nu au dată și nu intră în nicio perioadă. Importați-le din nou și spuneți când au fost date.</numerusform>
        </translation>
    </message>
    <message>
        <source>{open} open, {done} done, the newest first</source>
        <translation>deschise: {open}, încheiate: {done}, întâi cele mai noi</translation>
    </message>
    <message>
        <source>{value}, n {count}</source>
        <translation>{value}, n {count}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>A made-up centre with forty agents goes to work before your eyes.</source>
        <translation>Un centru imaginar cu patruzeci de agenți se pune pe treabă sub ochii dvs.</translation>
    </message>
    <message>
        <source>A queue_log of Asterisk, or a table of any system: CSV, XLSX, JSON, SQLite.</source>
        <translation>Un queue_log Asterisk sau un tabel din orice sistem: CSV, XLSX, JSON, SQLite.</translation>
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
        <source>Open a book…</source>
        <translation>Deschide un registru…</translation>
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
        <source>Stopping… What was read of {name} is kept.</source>
        <translation>Se oprește… Ce s-a citit din {name} se păstrează.</translation>
    </message>
    <message>
        <source>The SQLite file that your own programs keep up to date.</source>
        <translation>Fișierul SQLite pe care programele dvs. îl țin la zi.</translation>
    </message>
    <message>
        <source>The shared book of your centre says who may see and change what.</source>
        <translation>Registrul comun al centrului spune cine ce poate vedea și modifica.</translation>
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
    <message>
        <source>Compare formulas…</source>
        <translation>Compară formulele…</translation>
    </message>
    <message>
        <source>Customer at hand</source>
        <translation>Fișa clientului</translation>
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
        <source>Discard</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Elimină definitiv</translation>
    </message>
    <message numerus="yes">
        <source>Discard {n} things for good?</source>
        <translation>
            <numerusform>Eliminați definitiv o ciornă?</numerusform>
            <numerusform>Eliminați definitiv {n} ciorne?</numerusform>
            <numerusform>Eliminați definitiv {n} de ciorne?</numerusform>
        </translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Seară</translation>
    </message>
    <message>
        <source>Filters, search, stretch of time, columns and order of this page, under a name. Yours until you share it.</source>
        <translation>Filtrele, căutarea, intervalul, coloanele și ordinea acestei pagini, sub un nume. Doar a dvs. până când o partajați.</translation>
    </message>
    <message>
        <source>Formulas of {figure}</source>
        <translation>Formulele pentru {figure}</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De la … până la …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Păstrează vizualizarea</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Ultimele 28 de zile</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Ultimele 365 de zile</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimele 7 zile</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ultimele 90 de zile</translation>
    </message>
    <message>
        <source>Last half-year</source>
        <translation>Semestrul trecut</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Luna trecută</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestrul trecut</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Săptămâna trecută</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Anul trecut</translation>
    </message>
    <message>
        <source>Look at the days with data</source>
        <translation>Arată zilele cu date</translation>
    </message>
    <message>
        <source>Looking only, without a password</source>
        <translation>Doar citire, fără parolă</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Vezi…</translation>
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
        <source>No customer stands behind this row. Choose a caller, a contact or a case.</source>
        <translation>În spatele acestui rând nu se află niciun client. Alegeți un apelant, un contact sau o solicitare.</translation>
    </message>
    <message>
        <source>No news since {time}. The figures are the last good ones; nothing is lost. Moked keeps trying.</source>
        <translation>Fără noutăți de la {time}. Cifrele sunt ultimele bune; nu s-a pierdut nimic. Moked încearcă în continuare.</translation>
    </message>
    <message>
        <source>No view was kept yet. Arrange the page, then keep it under a name.</source>
        <translation>Nu s-a păstrat încă nicio vizualizare. Aranjați pagina, apoi păstrați-o sub un nume.</translation>
    </message>
    <message>
        <source>Open the agent's page</source>
        <translation>Deschide pagina agentului</translation>
    </message>
    <message>
        <source>Past days are being summed up: {done} of {of}, about {left} left. Every figure is right meanwhile; long periods take longer.</source>
        <translation>Se însumează zilele trecute: {done} din {of}, încă aproximativ {left}. Între timp, toate cifrele sunt corecte; perioadele lungi durează mai mult.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Search the page for “{letters}”</source>
        <translation>Caută în pagină „{letters}”</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>În cont: {name}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locație</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Summing up past days was stopped. What is done stays; figures of long periods take longer.</source>
        <translation>Însumarea zilelor trecute a fost oprită. Ce s-a făcut rămâne; cifrele perioadelor lungi durează mai mult.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipă</translation>
    </message>
    <message>
        <source>The data last changed at {time}. Click to ask again ({key}).</source>
        <translation>Datele s-au schimbat ultima dată la {time}. Clic pentru recitire ({key}).</translation>
    </message>
    <message>
        <source>The file was replaced while its old -wal still lies beside it. Moked follows a copy of the new file alone. Close the program that wrote the old file, and move its -wal and -shm away before another one writes.</source>
        <translation>Fișierul a fost înlocuit, iar vechiul -wal este încă lângă el. Moked urmărește o copie doar a fișierului nou. Închideți programul care scria fișierul vechi și mutați -wal și -shm ale lui înainte să scrie altul.</translation>
    </message>
    <message>
        <source>The program that writes this file was stopped in the middle of a change. Moked follows a copy without that change until the program runs again.</source>
        <translation>Programul care scrie acest fișier a fost oprit în mijlocul unei modificări. Moked urmărește o copie fără acea modificare până când programul pornește din nou.</translation>
    </message>
    <message>
        <source>There is no backup of this book on this computer.</source>
        <translation>Pe acest calculator nu există nicio copie de rezervă a acestui registru.</translation>
    </message>
    <message>
        <source>There is no table here to export.</source>
        <translation>Aici nu există niciun tabel de exportat.</translation>
    </message>
    <message>
        <source>This figure has one formula only. Choose one that has several.</source>
        <translation>Acest indicator are o singură formulă. Alegeți unul care are mai multe.</translation>
    </message>
    <message>
        <source>This floor last spoke {time}. It is shown as it stood then; new rows in its file bring it back to today.</source>
        <translation>Ultimul semn al acestei săli: {time}. Se arată cum era atunci; rândurile noi din fișierul ei o readuc la azi.</translation>
    </message>
    <message>
        <source>This floor’s data begin on {day}, after the chosen period.</source>
        <translation>Datele acestei săli încep la {day}, după perioada aleasă.</translation>
    </message>
    <message>
        <source>This folder may not be written, so Moked follows a copy of the file.</source>
        <translation>În acest dosar nu se poate scrie, așa că Moked urmărește o copie a fișierului.</translation>
    </message>
    <message>
        <source>This half-year</source>
        <translation>Semestrul acesta</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Luna aceasta</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Trimestrul acesta</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Săptămâna aceasta</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Anul acesta</translation>
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
        <source>Today so far</source>
        <translation>Azi, până acum</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Azi, {date}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Parola dvs. s-a schimbat.</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>agent's page</source>
        <translation>pagina agentului</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>compară</translation>
    </message>
    <message>
        <source>data until {time}</source>
        <translation>date până la {time}</translation>
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
        <source>no data yet</source>
        <translation>încă fără date</translation>
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
        <source>{first} to {last}</source>
        <translation>{first} până la {last}</translation>
    </message>
    <message>
        <source>{listed} of {all} rows stand here: the others were not listed.</source>
        <translation>Rânduri cuprinse aici: {listed} din {all}; celelalte nu au fost afișate.</translation>
    </message>
    <message>
        <source>{name} (shared)</source>
        <translation>{name} (partajată)</translation>
    </message>
    <message>
        <source>{name} - Moked</source>
        <translation>{name} - Moked</translation>
    </message>
    <message>
        <source>{name} stays in the book's history, but counts no more.</source>
        <translation>{name} rămâne în istoricul registrului, dar nu mai contează.</translation>
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
    <message numerus="yes">
        <source>{n} things you typed are not saved yet.</source>
        <translation>
            <numerusform>Aveți o ciornă încă nesalvată.</numerusform>
            <numerusform>Aveți {n} ciorne încă nesalvate.</numerusform>
            <numerusform>Aveți {n} de ciorne încă nesalvate.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} The figures of {time} stay on screen; Moked keeps trying.</source>
        <translation>{problem} Cifrele de la {time} rămân pe ecran; Moked încearcă în continuare.</translation>
    </message>
    <message>
        <source>{role}: {place}</source>
        <translation>{role}: {place}</translation>
    </message>
    <message numerus="yes">
        <source>{time} ({n} entries)</source>
        <translation>
            <numerusform>{time} (o înscriere)</numerusform>
            <numerusform>{time} ({n} înscrieri)</numerusform>
            <numerusform>{time} ({n} de înscrieri)</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <translation>{title} ({key})</translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>{title}: {name}</translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message numerus="yes">
        <source>({n} more files)</source>
        <translation>
            <numerusform>(și încă un fișier)</numerusform>
            <numerusform>(și încă {n} fișiere)</numerusform>
            <numerusform>(și încă {n} de fișiere)</numerusform>
        </translation>
    </message>
    <message>
        <source>A column each, {first} to {last}</source>
        <translation>Câte o coloană, {first} până la {last}</translation>
    </message>
    <message>
        <source>A column tells it</source>
        <translation>O spune o coloană</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>O zi</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>O lună</translation>
    </message>
    <message>
        <source>A new floor</source>
        <translation>O sală nouă</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un număr</translation>
    </message>
    <message>
        <source>A percentage of</source>
        <translation>Un procent din</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Un trimestru</translation>
    </message>
    <message>
        <source>A quarter of an hour</source>
        <translation>Un sfert de oră</translation>
    </message>
    <message>
        <source>A row also tells of</source>
        <translation>Un rând spune și despre</translation>
    </message>
    <message>
        <source>A row that begins with…</source>
        <translation>Un rând care începe cu…</translation>
    </message>
    <message>
        <source>A sum or a number</source>
        <translation>O sumă sau un număr</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>O săptămână</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Add other columns…</source>
        <translation>Adună alte coloane…</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>După aceea</translation>
    </message>
    <message>
        <source>All of the first {tried} rows can be used.</source>
        <translation>Toate rândurile încercate ({tried}) pot fi folosite.</translation>
    </message>
    <message>
        <source>All other words</source>
        <translation>Toate celelalte cuvinte</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toate rândurile</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Toate foile</translation>
    </message>
    <message>
        <source>An average of</source>
        <translation>O medie din</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>O oră</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>Alt câmp…</translation>
    </message>
    <message>
        <source>Another pattern…</source>
        <translation>Alt șablon…</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Arabă (Windows)</translation>
    </message>
    <message>
        <source>Are one and the same</source>
        <translation>Sunt unul și același</translation>
    </message>
    <message>
        <source>Are one customer</source>
        <translation>Sunt un singur client</translation>
    </message>
    <message>
        <source>As in 12.50</source>
        <translation>Ca în 12.50</translation>
    </message>
    <message>
        <source>As it says</source>
        <translation>Așa cum scrie</translation>
    </message>
    <message>
        <source>As other numbers</source>
        <translation>Ca celelalte numere</translation>
    </message>
    <message>
        <source>As understood</source>
        <translation>Așa cum se înțelege</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devine</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Între coloane</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Gol</translation>
    </message>
    <message>
        <source>Blank as above</source>
        <translation>Celule goale ca mai sus</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Reapelare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Choose a column, then what it means.</source>
        <translation>Alegeți o coloană, apoi ce înseamnă.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Alegeți…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Coloanele fișierului</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgulă ,</translation>
    </message>
    <message>
        <source>Comma 12,5</source>
        <translation>Virgulă 12,5</translation>
    </message>
    <message>
        <source>Count each</source>
        <translation>Se numără fiecare</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Zile</translation>
    </message>
    <message>
        <source>Days since 1900, as in a workbook</source>
        <translation>Zile din 1900, ca în calculul tabelar</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Separator zecimal</translation>
    </message>
    <message>
        <source>Deleted: {words}</source>
        <translation>Șters: {words}</translation>
    </message>
    <message>
        <source>Equal rows</source>
        <translation>Rânduri egale</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exportă lista…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Half an hour</source>
        <translation>O jumătate de oră</translation>
    </message>
    <message>
        <source>Heading of the column</source>
        <translation>Antetul coloanei</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Ebraică (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (older)</source>
        <translation>Ebraică (mai veche)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Hours and minutes 0:00</source>
        <translation>Ore și minute 0:00</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds 0:00:00</source>
        <translation>Ore, minute, secunde 0:00:00</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Cum începe fișierul</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importă</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importă {name}</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Importat: {name}</translation>
    </message>
    <message>
        <source>In columns that I choose…</source>
        <translation>În coloane alese de mine…</translation>
    </message>
    <message>
        <source>In hundredths: 1250</source>
        <translation>În sutimi: 1250</translation>
    </message>
    <message>
        <source>In no column</source>
        <translation>În nicio coloană</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Primit</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>International 2026-04-30</source>
        <translation>Internațional 2026-04-30</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Destinație</translation>
    </message>
    <message>
        <source>Leave blank</source>
        <translation>Lasă gol</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litere</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Line |</source>
        <translation>Bară |</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Looks like {title}</source>
        <translation>Seamănă cu {title}</translation>
    </message>
    <message>
        <source>Many rows are rejected because of {columns}. Choose it in step 3 and say how it is read.</source>
        <translation>Multe rânduri se resping din cauza: {columns}. Alegeți coloana la pasul 3 și spuneți cum se citește.</translation>
    </message>
    <message>
        <source>May be several customers</source>
        <translation>Pot fi mai mulți clienți</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisecunde</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Milisecunde din 1970</translation>
    </message>
    <message>
        <source>Minus {columns}</source>
        <translation>Minus {columns}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Minutes and seconds 0:00</source>
        <translation>Minute și secunde 0:00</translation>
    </message>
    <message>
        <source>Mixed: 90, 1:30, 5 min</source>
        <translation>Mixt: 90, 1:30, 5 min</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mai multe…</translation>
    </message>
    <message>
        <source>Most rows are rejected because of {columns}. Choose it in step 3 and say how it is read.</source>
        <translation>Cele mai multe rânduri se resping din cauza: {columns}. Alegeți coloana la pasul 3 și spuneți cum se citește.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Numele mapării</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Numele foii</translation>
    </message>
    <message>
        <source>Names of columns</source>
        <translation>Numele coloanelor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>No column tells it? “{field}” of all rows:</source>
        <translation>Nu o spune nicio coloană? „{field}” pentru toate rândurile:</translation>
    </message>
    <message>
        <source>No other column</source>
        <translation>Nicio altă coloană</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>Nu s-a respins niciun rând.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niciunul</translation>
    </message>
    <message>
        <source>Not in this file: {columns}. Choose the column that has its meaning now.</source>
        <translation>Nu sunt în acest fișier: {columns}. Alegeți coloana care are acum acest sens.</translation>
    </message>
    <message>
        <source>Not side by side</source>
        <translation>Nu stau alături</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nefolosită</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nimic altceva</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nimic altceva</translation>
    </message>
    <message>
        <source>Nothing stands in it.</source>
        <translation>Nu conține nimic.</translation>
    </message>
    <message>
        <source>Numbers below 1</source>
        <translation>Numere sub 1</translation>
    </message>
    <message>
        <source>Only rows with {count} of its words…</source>
        <translation>Doar rândurile cu cuvintele alese ({count})…</translation>
    </message>
    <message>
        <source>Other names in other files, with ; between</source>
        <translation>Alte nume în alte fișiere, despărțite prin ;</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Efectuat</translation>
    </message>
    <message>
        <source>Part of the cell</source>
        <translation>Partea din celulă</translation>
    </message>
    <message>
        <source>Parts of a day, as in a workbook</source>
        <translation>Părți dintr-o zi, ca în calculul tabelar</translation>
    </message>
    <message>
        <source>People of one name</source>
        <translation>Persoanele cu același nume</translation>
    </message>
    <message>
        <source>Period of</source>
        <translation>Perioadă de</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioade</translation>
    </message>
    <message>
        <source>Plain numbers are</source>
        <translation>Numerele simple sunt</translation>
    </message>
    <message>
        <source>Plus {columns}</source>
        <translation>Plus {columns}</translation>
    </message>
    <message>
        <source>Point 12.5</source>
        <translation>Punct 12.5</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Se citește fișierul…</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Se citesc rândurile…</translation>
    </message>
    <message>
        <source>Ready to import {name}</source>
        <translation>Gata de import: {name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>Respinge rândul</translation>
    </message>
    <message>
        <source>Rejected: {count}</source>
        <translation>Respinse: {count}</translation>
    </message>
    <message>
        <source>Romanian (Windows)</source>
        <translation>Română (Windows)</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rândul {number}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>Rows count until</source>
        <translation>Rândurile contează până la</translation>
    </message>
    <message>
        <source>Rows {upper} and {lower}</source>
        <translation>Rândurile {upper} și {lower}</translation>
    </message>
    <message>
        <source>Save the mapping as a file…</source>
        <translation>Salvează maparea ca fișier…</translation>
    </message>
    <message>
        <source>Saved mappings…</source>
        <translation>Mapări salvate…</translation>
    </message>
    <message>
        <source>Say what the columns mean; the rows appear here as they will be understood.</source>
        <translation>Spuneți ce înseamnă coloanele; rândurile apar aici așa cum vor fi înțelese.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secunde</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Secunde din 1970</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Vezi care</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punct și virgulă ;</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foaie</translation>
    </message>
    <message>
        <source>Sign or word</source>
        <translation>Semn sau cuvânt</translation>
    </message>
    <message>
        <source>Something else:</source>
        <translation>Altceva:</translation>
    </message>
    <message>
        <source>Still needed: {fields}.</source>
        <translation>Mai trebuie: {fields}.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Încă deschis</translation>
    </message>
    <message>
        <source>Still to be said, how it is written: {columns}.</source>
        <translation>Rămâne de precizat cum se scrie: {columns}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Stopped early. The floor holds what was read; import again to go on.</source>
        <translation>Oprit înainte de sfârșit. Sala conține ce s-a citit până acum; importați din nou pentru a continua.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Take only some rows…</source>
        <translation>Ia doar unele rânduri…</translation>
    </message>
    <message>
        <source>Take other columns away…</source>
        <translation>Scade alte coloane…</translation>
    </message>
    <message>
        <source>Take what comes into {folder} while the window is open</source>
        <translation>Preia ce apare în {folder} cât timp fereastra este deschisă</translation>
    </message>
    <message>
        <source>Text above the names</source>
        <translation>Textul de deasupra numelor</translation>
    </message>
    <message>
        <source>The day on which the file was saved is offered.</source>
        <translation>Se propune ziua în care a fost salvat fișierul.</translation>
    </message>
    <message>
        <source>The file does not say which letters it is written in. Choose the line that you can read:</source>
        <translation>Fișierul nu spune cu ce litere este scris. Alegeți linia pe care o puteți citi:</translation>
    </message>
    <message>
        <source>The file seems to tell of it.</source>
        <translation>Fișierul pare să spună despre aceasta.</translation>
    </message>
    <message>
        <source>The first number</source>
        <translation>Primul număr</translation>
    </message>
    <message>
        <source>The first word</source>
        <translation>Primul cuvânt</translation>
    </message>
    <message>
        <source>The first {shown} of {columns} columns are offered</source>
        <translation>Coloane oferite: primele {shown} din {columns}</translation>
    </message>
    <message>
        <source>The floor holds {lines} rows of the file; it opens behind this.</source>
        <translation>Sala are acum rândurile fișierului: {lines}; se deschide în spatele acestei ferestre.</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Ultimul</translation>
    </message>
    <message>
        <source>The last word</source>
        <translation>Ultimul cuvânt</translation>
    </message>
    <message>
        <source>The lower row of names</source>
        <translation>Rândul de jos al numelor</translation>
    </message>
    <message>
        <source>The mapping also says this; it is kept as it is:</source>
        <translation>Maparea mai spune și acestea; rămân așa cum sunt:</translation>
    </message>
    <message>
        <source>The mapping names this column, and the file has no such one. Give its meaning to another, or leave it out.</source>
        <translation>Maparea numește această coloană, dar fișierul nu o are. Dați-i alteia sensul ei sau lăsați-o deoparte.</translation>
    </message>
    <message>
        <source>The mapping says more of this column than is shown here; all of it is kept.</source>
        <translation>Maparea spune despre această coloană mai mult decât se arată aici; totul se păstrează.</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>Rândul</translation>
    </message>
    <message>
        <source>The same in all rows</source>
        <translation>Același în toate rândurile</translation>
    </message>
    <message>
        <source>The whole cell</source>
        <translation>Toată celula</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Nu există</translation>
    </message>
    <message>
        <source>This file is much like “{title}”: what you said of that one is filled in.</source>
        <translation>Acest fișier seamănă mult cu „{title}”: s-a completat ce ați spus despre acela.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fus orar</translation>
    </message>
    <message>
        <source>To be said: whether one name in {columns} is always one customer.</source>
        <translation>De precizat: dacă un nume din {columns} este întotdeauna un singur client.</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Împreună cu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Folosește această zi</translation>
    </message>
    <message>
        <source>Used for {fields}.</source>
        <translation>Folosită pentru {fields}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Vest-europeană (Windows)</translation>
    </message>
    <message>
        <source>What is a row of this file?</source>
        <translation>Ce este un rând din acest fișier?</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce se numără</translation>
    </message>
    <message>
        <source>What kind of number</source>
        <translation>Ce fel de număr</translation>
    </message>
    <message>
        <source>What stands before a sign…</source>
        <translation>Ce stă înaintea unui semn…</translation>
    </message>
    <message>
        <source>What stands behind a sign…</source>
        <translation>Ce stă după un semn…</translation>
    </message>
    <message>
        <source>What stands in brackets</source>
        <translation>Ce stă în paranteze</translation>
    </message>
    <message>
        <source>What the column means</source>
        <translation>Ce înseamnă coloana</translation>
    </message>
    <message>
        <source>What the columns describe</source>
        <translation>Ce descriu coloanele</translation>
    </message>
    <message>
        <source>What you had said of this file is still here.</source>
        <translation>Ce ați spus despre acest fișier este încă aici.</translation>
    </message>
    <message>
        <source>Where a cell is blank, it means</source>
        <translation>O celulă goală înseamnă</translation>
    </message>
    <message>
        <source>Words that mean deleted…</source>
        <translation>Cuvinte care înseamnă șters…</translation>
    </message>
    <message>
        <source>Words that mean nothing</source>
        <translation>Cuvinte care nu înseamnă nimic</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Scris ca</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>You mapped such a file before: {title}</source>
        <translation>Ați mai mapat un astfel de fișier: {title}</translation>
    </message>
    <message>
        <source>{columns} columns</source>
        <translation>coloane: {columns}</translation>
    </message>
    <message>
        <source>{count} stood there already.</source>
        <translation>Deja existente: {count}.</translation>
    </message>
    <message>
        <source>{distinct} different values, {blank} blank</source>
        <translation>valori diferite: {distinct}, goale: {blank}</translation>
    </message>
    <message>
        <source>{done}, {rate} rows a second</source>
        <translation>{done}, {rate} rânduri/s</translation>
    </message>
    <message>
        <source>{done}, {rate} rows a second, {left} left</source>
        <translation>{done}, {rate} rânduri/s, încă {left}</translation>
    </message>
    <message>
        <source>{field} (now {column})</source>
        <translation>{field} (acum {column})</translation>
    </message>
    <message>
        <source>{floor} is written by your centre's own programs, and Moked only reads it: the rows go into another floor.</source>
        <translation>{floor} este scris de programele centrului dvs., iar Moked doar îl citește: rândurile merg în altă sală.</translation>
    </message>
    <message>
        <source>{moment} ({pattern})</source>
        <translation>{moment} ({pattern})</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out.</source>
        <translation>
            <numerusform>Un rând este lăsat afară.</numerusform>
            <numerusform>{n} rânduri sunt lăsate afară.</numerusform>
            <numerusform>{n} de rânduri sunt lăsate afară.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rejected} of {lines} rows could not be used.</source>
        <translation>Rânduri care nu au putut fi folosite: {rejected} din {lines}.</translation>
    </message>
    <message>
        <source>{row} (most likely)</source>
        <translation>{row} (cel mai probabil)</translation>
    </message>
    <message>
        <source>{used} of the first {tried} rows can be used.</source>
        <translation>Dintre primele rânduri încercate ({tried}), pot fi folosite: {used}.</translation>
    </message>
    <message>
        <source>{word}  ×{count}</source>
        <translation>{word}  ×{count}</translation>
    </message>
    <message>
        <source>“{column}” no longer has this meaning.</source>
        <translation>„{column}” nu mai are acest sens.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 to 3 days</source>
        <translation>1–3 zile</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>3–7 zile</translation>
    </message>
    <message>
        <source>30 days and more</source>
        <translation>30 de zile sau mai mult</translation>
    </message>
    <message>
        <source>7 to 30 days</source>
        <translation>7–30 de zile</translation>
    </message>
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
        <source>First reply</source>
        <translation>Primul răspuns</translation>
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
        <source>Made of averages that the source gave: not exact.</source>
        <translation>Alcătuit din mediile date de sursă: nu este exact.</translation>
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
        <source>Not final: customers may still come back about it.</source>
        <translation>Nu este definitiv: clienții mai pot reveni în această privință.</translation>
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
        <source>Only those who see the whole centre see this figure.</source>
        <translation>Acest indicator îl vede numai cine vede tot centrul.</translation>
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
        <source>Resolution</source>
        <translation>Rezolvare</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sună</translation>
    </message>
    <message>
        <source>Rows of the source that lack a part of this figure are left out.</source>
        <translation>Rândurile sursei cărora le lipsește o parte din acest indicator nu intră în calcul.</translation>
    </message>
    <message>
        <source>Several currencies are never added: look at each by itself.</source>
        <translation>Mai multe monede nu se adună niciodată: priviți-o pe fiecare separat.</translation>
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
        <source>The data of this floor end before this period.</source>
        <translation>Datele acestei săli se termină înaintea acestei perioade.</translation>
    </message>
    <message>
        <source>This figure does not exist for such a group.</source>
        <translation>Acest indicator nu există pentru un astfel de grup.</translation>
    </message>
    <message>
        <source>This figure is of one moment or of a whole period: choose days, weeks, months or longer.</source>
        <translation>Acest indicator este pentru un singur moment sau pentru o perioadă întreagă: alegeți zile, săptămâni, luni sau mai mult.</translation>
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
        <source>Wrap-up</source>
        <translation>Finalizare</translation>
    </message>
    <message>
        <source>Wrap-up not known: this source does not tell it.</source>
        <translation>Fără finalizare: această sursă nu o indică.</translation>
    </message>
    <message>
        <source>a case was reopened</source>
        <translation>o solicitare a fost redeschisă</translation>
    </message>
    <message>
        <source>after a year</source>
        <translation>după un an</translation>
    </message>
    <message>
        <source>answered low</source>
        <translation>a răspuns slab</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>rău</translation>
    </message>
    <message>
        <source>before they were customers</source>
        <translation>înainte de a fi clienți</translation>
    </message>
    <message>
        <source>came back on the same topic</source>
        <translation>a revenit pe aceeași temă</translation>
    </message>
    <message>
        <source>done</source>
        <translation>încheiat</translation>
    </message>
    <message>
        <source>gave up a case</source>
        <translation>a abandonat o solicitare</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bine</translation>
    </message>
    <message>
        <source>in their first month</source>
        <translation>în prima lună</translation>
    </message>
    <message>
        <source>in their first three months</source>
        <translation>în primele trei luni</translation>
    </message>
    <message>
        <source>in their first week</source>
        <translation>în prima săptămână</translation>
    </message>
    <message>
        <source>in their first year</source>
        <translation>în primul an</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>necesită atenție</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>plătit</translation>
    </message>
    <message>
        <source>planned as pause or duty</source>
        <translation>planificat ca pauză sau sarcină</translation>
    </message>
    <message>
        <source>planned for contacts</source>
        <translation>planificat pentru contacte</translation>
    </message>
    <message>
        <source>productive</source>
        <translation>productiv</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>altcineva</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>luat în lucru</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>training, meeting or coaching</source>
        <translation>instruire, ședință sau coaching</translation>
    </message>
    <message>
        <source>tried, not reached</source>
        <translation>încercat fără succes</translation>
    </message>
    <message>
        <source>under a day</source>
        <translation>sub o zi</translation>
    </message>
    <message>
        <source>us</source>
        <translation>noi</translation>
    </message>
</context>
</TS>

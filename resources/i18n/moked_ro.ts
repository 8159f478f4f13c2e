<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="en_US">
<context>
    <name>access</name>
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
        <source>Ask the source again</source>
        <translation>Recitește sursa</translation>
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
        <source>Help: the book</source>
        <translation>Ajutor: registrul</translation>
    </message>
    <message>
        <source>Hide the floor until somebody signs in.</source>
        <translation>Ascunde sala până când cineva intră în cont.</translation>
    </message>
    <message>
        <source>Import a log or export…</source>
        <translation>Importă un export…</translation>
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
    <message>
        <source>What the book is, what its chain protects against and what not, backups.</source>
        <translation>Ce este registrul, de ce ferește lanțul lui și de ce nu, copii de rezervă.</translation>
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
    <name>app</name>
    <message>
        <source>Books (*.book *.db);;All files (*)</source>
        <translation>Registre (*.book *.db);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Exporting to {path}…</source>
        <translation>Se exportă în {path}…</translation>
    </message>
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
        <source>Make a book</source>
        <translation>Creează un registru</translation>
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
        <source>Something went wrong in Moked itself. Your files are safe; the details are in {path}.</source>
        <translation>A apărut o eroare chiar în Moked. Fișierele dvs. sunt în siguranță; detaliile sunt în {path}.</translation>
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
        <source>Take a role away</source>
        <translation>Retrage un rol</translation>
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
        <source>Why</source>
        <translation>De ce</translation>
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
        <source>All versions of one record: who, when, what</source>
        <translation>Toate versiunile unei înregistrări: cine, când, ce</translation>
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
        <source>Check the chain; exit 1 names the first entry that was altered</source>
        <translation>Verifică lanțul; codul de ieșire 1 arată prima înscriere alterată</translation>
    </message>
    <message>
        <source>Columns that the mapping does not use: {columns}</source>
        <translation>Coloane pe care maparea nu le folosește: {columns}</translation>
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
        <source>How long states may last, dated</source>
        <translation>Cât pot dura stările, cu dată</translation>
    </message>
    <message>
        <source>Its end: {head}</source>
        <translation>Capătul lui: {head}</translation>
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
        <source>Opening hours, dated</source>
        <translation>Programul de lucru, cu dată</translation>
    </message>
    <message>
        <source>Others are writing in the book {place}, and it did not come free in time. Nothing was changed; try again.</source>
        <translation>Alții scriu în registrul {place} și acesta nu s-a eliberat la timp. Nu s-a schimbat nimic; încercați din nou.</translation>
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
        <source>Say which period: --from T --to T, or --period 2026-11-22.</source>
        <translation>Precizați perioada: --from T --to T sau --period 2026-11-22.</translation>
    </message>
    <message>
        <source>Set a shared setting (short for setting set)</source>
        <translation>Stabilește o setare comună (prescurtare pentru setting set)</translation>
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
        <source>The formula of {kpi} changed within this period ({days}). All figures here use the one in force at its end: {formula}.</source>
        <translation>Formula pentru {kpi} s-a schimbat în această perioadă ({days}). Toate cifrele de aici o folosesc pe cea în vigoare la sfârșitul ei: {formula}.</translation>
    </message>
    <message>
        <source>The key file {path} is not there. Nothing was checked. Name the right one, or leave the option out.</source>
        <translation>Fișierul-cheie {path} nu există. Nu s-a verificat nimic. Numiți-l pe cel bun sau renunțați la opțiune.</translation>
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
        <source>The report {name} is of a period: give --period, as in 2026-11-22.</source>
        <translation>Raportul {name} este pe o perioadă: dați --period, de exemplu 2026-11-22.</translation>
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
        <source>This floor has no {key} “{value}”.</source>
        <translation>Această sală nu are {key} „{value}”.</translation>
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
        <source>Who I am in this book</source>
        <translation>Cine sunt în acest registru</translation>
    </message>
    <message>
        <source>Who did what, when</source>
        <translation>Cine ce a făcut și când</translation>
    </message>
    <message>
        <source>Write the book as JSON, with the end of its chain</source>
        <translation>Scrie registrul ca JSON, cu capătul lanțului</translation>
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
        <source>{name} may do everything in it.</source>
        <translation>{name} poate face totul în el.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows written to {path}.</source>
        <translation>
            <numerusform>Un rând scris în {path}.</numerusform>
            <numerusform>{n} rânduri scrise în {path}.</numerusform>
            <numerusform>{n} de rânduri scrise în {path}.</numerusform>
        </translation>
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
        <source>“{text}” is no end of a chain. It looks like: ID NUMBER HASH.</source>
        <translation>„{text}” nu este capătul unui lanț. Arată așa: ID NUMĂR HASH.</translation>
    </message>
    <message>
        <source>“{text}” is not a filter. Write KEY=VALUE with one of: {known}.</source>
        <translation>„{text}” nu este un filtru aici. Scrieți CHEIE=VALOARE, cu una dintre cheile: {known}.</translation>
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
        <source>Backup</source>
        <translation>Copie de rezervă</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>CSV pentru programe (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
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
        <source>Password</source>
        <translation>Parolă</translation>
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
        <source>today</source>
        <translation>azi</translation>
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
        <source>The program that writes {path} was stopped in the middle of a change, and no copy could be made. Nothing was changed. It can be read when that program runs again.</source>
        <translation>Programul care scrie {path} a fost oprit în mijlocul unei modificări și nu s-a putut face nicio copie. Nu s-a schimbat nimic. Poate fi citit când programul pornește din nou.</translation>
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
        <source>{path} cannot be read ({detail}). Nothing was changed.</source>
        <translation>{path} nu poate fi citit ({detail}). Nu s-a schimbat nimic.</translation>
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
        <source>A duration cannot be read in the unit the mapping says.</source>
        <translation>O durată nu poate fi citită în unitatea indicată de mapare.</translation>
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
        <source>A score lies outside of its scale.</source>
        <translation>Un scor este în afara scalei lui.</translation>
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
        <source>An average stands there without the number it is an average of.</source>
        <translation>Există o medie fără numărul din care este calculată.</translation>
    </message>
    <message>
        <source>An export that is known by its heading (moked schema mappings)</source>
        <translation>Un export recunoscut după antet (moked schema mappings)</translation>
    </message>
    <message>
        <source>Another row of the file has the same id and says otherwise; that one counts.</source>
        <translation>Alt rând din fișier are același identificator și spune altceva; contează acela.</translation>
    </message>
    <message>
        <source>Any table by a mapping file: CSV, TSV, XLSX, JSON, JSON lines, SQLite</source>
        <translation>Orice tabel, printr-un fișier de mapare: CSV, TSV, XLSX, JSON, JSON Lines, SQLite</translation>
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
        <source>Its times run backwards.</source>
        <translation>Momentele lui merg înapoi.</translation>
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
        <source>The log was reopened while this leg was open, and no end came yet.</source>
        <translation>Jurnalul a fost redeschis cât acest segment era deschis, iar sfârșitul nu a apărut încă.</translation>
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
        <source>The row says how the contact ended, but not when.</source>
        <translation>Rândul spune cum s-a încheiat contactul, dar nu și când.</translation>
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
        <source>The wrap-up given is not the one between its two instants.</source>
        <translation>Finalizarea indicată nu este cea dintre cele două momente ale ei.</translation>
    </message>
    <message>
        <source>Which columns mean what? Name a mapping file with --map.</source>
        <translation>Ce înseamnă coloanele? Numiți un fișier de mapare cu --map.</translation>
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
        <source>{path} cannot be read: {problem}. Nothing was imported.</source>
        <translation>{path} nu poate fi citit: {problem}. Nu s-a importat nimic.</translation>
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
        <source>{path} has no sheet “{sheet}”. It has: {known}.</source>
        <translation>{path} nu are foaia „{sheet}”. Are: {known}.</translation>
    </message>
    <message>
        <source>{path} has no table “{table}”. It has: {known}.</source>
        <translation>{path} nu are tabelul „{table}”. Are: {known}.</translation>
    </message>
    <message>
        <source>{path} holds local times, and their time zone is not known. Say it, for example --tz Europe/Bucharest.</source>
        <translation>{path} conține ore locale, iar fusul lor orar nu se cunoaște. Precizați-l, de exemplu --tz Europe/Bucharest.</translation>
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
        <source>{path} is a workbook, and the library that reads them is missing. Save it as CSV, or install {library}.</source>
        <translation>{path} este un fișier de calcul tabelar, iar biblioteca ce le citește lipsește. Salvați-l ca CSV sau instalați {library}.</translation>
    </message>
    <message>
        <source>{path} is being written by another program all the time. Nothing is lost; try again in a moment.</source>
        <translation>{path} este scris fără întrerupere de alt program. Nu s-a pierdut nimic; încercați din nou peste câteva clipe.</translation>
    </message>
    <message>
        <source>{path} is none of the exports that are known by their heading ({known}). Say what its columns mean with a mapping: moked import table … --map MAP.toml.</source>
        <translation>{path} nu este niciunul dintre exporturile recunoscute după antet ({known}). Spuneți printr-o mapare ce înseamnă coloanele: moked import table … --map MAP.toml.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 (from line {line} on). Say its encoding, for example --encoding cp1255 for Hebrew, cp1256 for Arabic, cp1250 for Romanian. Nothing was imported.</source>
        <translation>{path} nu este UTF-8 (de la linia {line}). Precizați codificarea, de exemplu --encoding cp1255 pentru ebraică, cp1256 pentru arabă, cp1250 pentru română. Nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>{path}, read as {mapping}: {tried} rows tried, {used} of them can be used.</source>
        <translation>{path}, citit ca {mapping}: rânduri încercate: {tried}, dintre care utilizabile: {used}.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding. Try cp1255, cp1256, cp1250 or utf-16.</source>
        <translation>„{encoding}” nu este o codificare. Încercați cp1255, cp1256, cp1250 sau utf-16.</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>90th percentile</source>
        <translation>percentila 90</translation>
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
        <source>Hold per contact</source>
        <translation>Hold pe contact</translation>
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
        <source>How long the open cases have been open.</source>
        <translation>De cât timp sunt deschise solicitările deschise.</translation>
    </message>
    <message>
        <source>How many people a customer had to do with until the case was solved.</source>
        <translation>Cu câte persoane a avut de-a face un client până la rezolvarea solicitării.</translation>
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
        <source>Of all first contacts answered, the share that was resolved and had no further contact of the same customer on the same topic within 7 days. Where nobody marked whether it was resolved, no further contact counts as resolved. It is provisional until the 7 days are over; contacts without customer and address cannot be followed and are left out.</source>
        <translation>Dintre toate primele contacte preluate, proporția celor rezolvate și fără alt contact al aceluiași client pe aceeași temă în 7 zile. Unde nimeni nu a marcat dacă s-a rezolvat, lipsa altui contact contează ca rezolvat. Este provizoriu până trec cele 7 zile; contactele fără client și fără adresă nu pot fi urmărite și nu intră.</translation>
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
        <source>Of the customers who answered whether it was solved, the share that said yes.</source>
        <translation>Dintre clienții care au răspuns dacă s-a rezolvat, proporția celor care au spus da.</translation>
    </message>
    <message>
        <source>Of the first contacts marked as resolved, the share without a further contact on the same topic within 7 days. It says how far the marks can be trusted; it is not first contact resolution.</source>
        <translation>Dintre primele contacte marcate ca rezolvate, proporția celor fără alt contact pe aceeași temă în 7 zile. Arată cât de demne de încredere sunt marcajele; nu este rezoluția la primul contact.</translation>
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
        <source>Of the visits of an article, once per session, those that ended in a request to people.</source>
        <translation>Dintre vizitele unui articol, o dată pe sesiune, cele încheiate cu o solicitare către oameni.</translation>
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
        <source>Present</source>
        <translation>Prezenți</translation>
    </message>
    <message>
        <source>Productive time (on contacts, in wrap-up, ringing, available) over the paid time of the roster.</source>
        <translation>Timpul productiv (în contact, în finalizare, de sunare, disponibil) împărțit la timpul plătit din grafic.</translation>
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
        <source>Requests solved without a person over all requests: sessions of self-service, and cases that no session came before (where a centre has no cases, contacts). A session counts once.</source>
        <translation>Solicitările rezolvate fără o persoană, împărțite la toate: sesiuni de autoservire și solicitări neprecedate de o sesiune (unde centrul nu are solicitări, contacte). O sesiune contează o dată.</translation>
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
        <source>The handle time of the requests that visits of an article ended in, as far as they are known. Grouped by article, the list begins with what is worth rewriting first.</source>
        <translation>Timpul de gestionare al solicitărilor cu care s-au încheiat vizitele unui articol, din câte se cunosc. Grupată pe articole, lista începe cu ce merită rescris mai întâi.</translation>
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
        <source>What an article costs</source>
        <translation>Cât costă un articol</translation>
    </message>
    <message>
        <source>What was sold in the period less what was cancelled in it. Each currency by itself: they are never added.</source>
        <translation>Ce s-a vândut în perioadă minus ce s-a anulat în ea. Fiecare monedă separat: nu se adună niciodată.</translation>
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
        <source>completed only</source>
        <translation>doar încheiate</translation>
    </message>
    <message>
        <source>handle time of the requests</source>
        <translation>timpul de gestionare al solicitărilor</translation>
    </message>
    <message>
        <source>hours logged in</source>
        <translation>ore de conectare</translation>
    </message>
    <message>
        <source>marked as resolved, whether or not they came back</source>
        <translation>marcate ca rezolvate, fie că au revenit sau nu</translation>
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
        <source>of all interactions</source>
        <translation>din toate interacțiunile</translation>
    </message>
    <message>
        <source>of all requests</source>
        <translation>din toate solicitările</translation>
    </message>
    <message>
        <source>of all sales</source>
        <translation>din toate vânzările</translation>
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
        <source>of the solved, by the day of the solve</source>
        <translation>din cele rezolvate, după ziua rezolvării</translation>
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
        <source>to the first solve</source>
        <translation>până la prima rezolvare</translation>
    </message>
    <message>
        <source>two best boxes</source>
        <translation>cele mai bune două trepte</translation>
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
    <name>mapping</name>
    <message>
        <source>A date format: columns with such a heading hold one period each. Or the list of those columns.</source>
        <translation>Un format de dată: coloanele cu un astfel de antet conțin câte o perioadă. Sau lista acelor coloane.</translation>
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
        <source>By column of the floor's table: the column of the file, or a table that says how it is read.</source>
        <translation>Pentru fiecare coloană din tabelul sălii: coloana fișierului sau un tabel care spune cum se citește.</translation>
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
        <source>Columns by whose presence the export is known without being named.</source>
        <translation>Coloane după a căror prezență exportul este recunoscut fără a fi numit.</translation>
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
        <source>How a time or date is written: a pattern as %d/%m/%Y %H:%M, or one of the words; several are tried.</source>
        <translation>Cum este scrisă o oră sau o dată: un șablon ca %d/%m/%Y %H:%M sau unul dintre cuvinte; se încearcă mai multe.</translation>
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
        <source>In a wide sheet without labels: the value.</source>
        <translation>Într-o foaie lată fără etichete: valoarea.</translation>
    </message>
    <message>
        <source>In a wide sheet: the heading of the column that a value stands in.</source>
        <translation>Într-o foaie lată: antetul coloanei în care se află o valoare.</translation>
    </message>
    <message>
        <source>Several columns, read as one text with a space between.</source>
        <translation>Mai multe coloane, citite ca un singur text, cu spațiu între ele.</translation>
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
        <source>The unit of a duration; minor for money that is in minor units.</source>
        <translation>Unitatea unei durate; minor pentru sume în subunități monetare.</translation>
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
        <source>What a row is: a table of the floor, or a log of changes of cases.</source>
        <translation>Ce este un rând: un tabel al sălii sau un jurnal de modificări ale solicitărilor.</translation>
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
        <source>When the state ended.</source>
        <translation>Când s-a încheiat starea.</translation>
    </message>
    <message>
        <source>Where in a JSON file the list of rows is, names with dots between.</source>
        <translation>Unde se află într-un fișier JSON lista de rânduri; nume despărțite prin puncte.</translation>
    </message>
    <message>
        <source>Whether equal rows without an id are one fact or several.</source>
        <translation>Dacă rândurile egale fără identificator sunt un singur fapt sau mai multe.</translation>
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
        <source>Words that mean the same as a blank cell, as ? or [None].</source>
        <translation>Cuvinte care înseamnă același lucru ca o celulă goală, ca ? sau [None].</translation>
    </message>
    <message>
        <source>Words that mean the same as a blank cell, in this column.</source>
        <translation>Cuvinte care înseamnă același lucru ca o celulă goală în această coloană.</translation>
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
        <source>{path}: [source] must say row, what a row is: {known}.</source>
        <translation>{path}: [source] trebuie să spună în row ce este un rând: {known}.</translation>
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
    <name>parts</name>
    <message>
        <source>All of them</source>
        <translation>Toate</translation>
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
    <name>report</name>
    <message>
        <source>90th percentile of {formula}</source>
        <translation>percentila 90 ({formula})</translation>
    </message>
    <message>
        <source>A report is written as .xlsx or .csv, and “{path}” ends in neither.</source>
        <translation>Un raport se scrie ca .xlsx sau .csv, iar „{path}” nu se termină așa.</translation>
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
        <source>Article</source>
        <translation>Articol</translation>
    </message>
    <message>
        <source>Article id</source>
        <translation>ID articol</translation>
    </message>
    <message>
        <source>As it stood at</source>
        <translation>Situația de la</translation>
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
        <source>Customer id</source>
        <translation>ID client final</translation>
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
        <source>Month</source>
        <translation>Lună</translation>
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
        <source>everything</source>
        <translation>totul</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
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
        <source>{path} is there already and was left as it is. Choose another name, or let it be replaced (--force).</source>
        <translation>{path} există deja și a rămas cum era. Alegeți alt nume sau permiteți înlocuirea (--force).</translation>
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
        <source>The file of the shared book, or the address of one on a server.</source>
        <translation>Fișierul registrului comun sau adresa unuia de pe un server.</translation>
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
    <name>views</name>
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
        <source>Answered at</source>
        <translation>Preluat la</translation>
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
        <source>Changed</source>
        <translation>Ce s-a schimbat</translation>
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
        <source>Counts as</source>
        <translation>Contează ca</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Days with hours of their own, or closed.</source>
        <translation>Zile cu ore proprii sau închise.</translation>
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
        <source>Hours</source>
        <translation>Ore</translation>
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
        <source>In state</source>
        <translation>În stare</translation>
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
        <source>Limits of states</source>
        <translation>Limitele stărilor</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Făcută</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>No agent had this contact.</source>
        <translation>Niciun agent nu a avut acest contact.</translation>
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
        <source>Opening hours</source>
        <translation>Program de lucru</translation>
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
        <source>People and rights</source>
        <translation>Persoane și drepturi</translation>
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
        <source>Roles</source>
        <translation>Roluri</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vizualizări salvate</translation>
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
        <source>Shifts and holidays</source>
        <translation>Ture și sărbători</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Intrarea în cont</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Zile speciale</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Take a role…</source>
        <translation>Retrage un rol…</translation>
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
        <source>Value</source>
        <translation>Valoare</translation>
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
        <source>Week</source>
        <translation>Săptămână</translation>
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
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>When a window makes a backup of the book by itself.</source>
        <translation>Când face fereastra singură o copie de rezervă a registrului.</translation>
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
        <source>Withdraw…</source>
        <translation>Retrage…</translation>
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
        <source>Keep</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Păstrează vizualizarea</translation>
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
        <source>No news since {time}. The figures are the last good ones; nothing is lost. Moked keeps trying.</source>
        <translation>Fără noutăți de la {time}. Cifrele sunt ultimele bune; nu s-a pierdut nimic. Moked încearcă în continuare.</translation>
    </message>
    <message>
        <source>No view was kept yet. Arrange the page, then keep it under a name.</source>
        <translation>Nu s-a păstrat încă nicio vizualizare. Aranjați pagina, apoi păstrați-o sub un nume.</translation>
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
        <source>This floor last spoke {time}. It is shown as it stood then; new rows in its file bring it back to today.</source>
        <translation>Ultimul semn al acestei săli: {time}. Se arată cum era atunci; rândurile noi din fișierul ei o readuc la azi.</translation>
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
        <source>Your password is changed.</source>
        <translation>Parola dvs. s-a schimbat.</translation>
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
        <source>Wrap-up</source>
        <translation>Finalizare</translation>
    </message>
    <message>
        <source>Wrap-up not known: this source does not tell it.</source>
        <translation>Fără finalizare: această sursă nu o indică.</translation>
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

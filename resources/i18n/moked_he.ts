<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en_US">
<context>
    <name>actions</name>
    <message>
        <source>About Moked</source>
        <translation>אודות Moked</translation>
    </message>
    <message>
        <source>Ask the source again</source>
        <translation>קריאה חוזרת מהמקור</translation>
    </message>
    <message>
        <source>Callers who gave up and were not reached since.</source>
        <translation>פונים שנטשו ומאז לא הושג איתם קשר.</translation>
    </message>
    <message>
        <source>Change the language of the window.</source>
        <translation>שינוי שפת החלון.</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>בחירת עמודות…</translation>
    </message>
    <message>
        <source>Choose the columns of the table in focus.</source>
        <translation>בחירת העמודות של הטבלה הפעילה.</translation>
    </message>
    <message>
        <source>Choose the stretch of time that is counted.</source>
        <translation>בחירת פרק הזמן שנספר.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>ניקוי כל המסננים</translation>
    </message>
    <message>
        <source>Close Moked.</source>
        <translation>סגירת Moked.</translation>
    </message>
    <message>
        <source>Close the floor</source>
        <translation>סגירת הרצפה</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>פקודות…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>שורות צפופות</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them, for a spreadsheet.</source>
        <translation>העתקת השורות המסומנות, או כולן, לגיליון אלקטרוני.</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>העתקת הטבלה</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>צבעים כהים</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>נתונים</translation>
    </message>
    <message>
        <source>Data health…</source>
        <translation>תקינות הנתונים…</translation>
    </message>
    <message>
        <source>Day or shift…</source>
        <translation>יום או משמרת…</translation>
    </message>
    <message>
        <source>Every key in one list.</source>
        <translation>כל המקשים ברשימה אחת.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Fill the whole screen, or go back.</source>
        <translation>מעבר למסך מלא, או חזרה ממנו.</translation>
    </message>
    <message>
        <source>Find any action, queue, agent or figure by a few letters.</source>
        <translation>מציאת פעולה, תור, נציג או מדד לפי כמה אותיות.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>רצפת המוקד</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>מסך מלא</translation>
    </message>
    <message>
        <source>Go back to the start page; the file is left as it is.</source>
        <translation>חזרה לדף הפתיחה; הקובץ נשאר כמו שהוא.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>מעבר אל</translation>
    </message>
    <message>
        <source>Go to the agents</source>
        <translation>מעבר אל הנציגים</translation>
    </message>
    <message>
        <source>Go to the queues</source>
        <translation>מעבר אל התורים</translation>
    </message>
    <message>
        <source>Go to who should be called back</source>
        <translation>מעבר אל מי שיש לחזור אליהם</translation>
    </message>
    <message>
        <source>Go to who is waiting</source>
        <translation>מעבר אל מי שבהמתנה</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Import a log or export…</source>
        <translation>ייבוא מקובץ…</translation>
    </message>
    <message>
        <source>Show only what contains these letters.</source>
        <translation>הצגה רק של מה שיש בו האותיות האלה.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>שפה…</translation>
    </message>
    <message>
        <source>Leave callers still waiting out of the service level, or count them again.</source>
        <translation>הוצאת מי שעדיין בהמתנה מחישוב רמת השירות, או החזרתם לחישוב.</translation>
    </message>
    <message>
        <source>Light letters on a dark ground, or the other way round.</source>
        <translation>אותיות בהירות על רקע כהה, או להפך.</translation>
    </message>
    <message>
        <source>Make a floor from a log or an export of your telephone system.</source>
        <translation>יצירת רצפה מיומן או מקובץ ייצוא של מערכת הטלפוניה.</translation>
    </message>
    <message>
        <source>Meaning and formula of the figure in focus.</source>
        <translation>המשמעות והנוסחה של המדד המסומן.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>Open a floor…</source>
        <translation>פתיחת רצפה…</translation>
    </message>
    <message>
        <source>Open the file that your centre's programs write.</source>
        <translation>פתיחת הקובץ שתוכנות המוקד כותבות.</translation>
    </message>
    <message>
        <source>Open the menu with everything Moked can do.</source>
        <translation>פתיחת התפריט של כל הפעולות ב-Moked.</translation>
    </message>
    <message>
        <source>Put more rows on the screen.</source>
        <translation>הצגת יותר שורות במסך.</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of agents.</source>
        <translation>מעבר במקלדת אל רשימת הנציגים.</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of queues.</source>
        <translation>מעבר במקלדת אל רשימת התורים.</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of waiting callers.</source>
        <translation>מעבר במקלדת אל רשימת הפונים שבהמתנה.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Read the floor again at once.</source>
        <translation>קריאה מיידית של הרצפה מחדש.</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>השורות שמאחורי המדד</translation>
    </message>
    <message>
        <source>Search the page</source>
        <translation>חיפוש בעמוד</translation>
    </message>
    <message>
        <source>Service level: completed only</source>
        <translation>רמת שירות: רק פניות שיצאו מהתור</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>Show every site, client, team, queue and channel again.</source>
        <translation>הצגה מחדש של כל האתרים, הלקוחות, הצוותים, התורים והערוצים.</translation>
    </message>
    <message>
        <source>Show what the figure in focus is made of.</source>
        <translation>הצגת המרכיבים של המדד המסומן.</translation>
    </message>
    <message>
        <source>The queues and agents now.</source>
        <translation>התורים והנציגים כעת.</translation>
    </message>
    <message>
        <source>Thresholds, shifts, language and look.</source>
        <translation>ספים, משמרות, שפה ומראה.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>התנסות בהדגמה</translation>
    </message>
    <message>
        <source>Version, licence and where things are kept.</source>
        <translation>גרסה, רישיון ומקומות השמירה.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Watch a made-up centre work.</source>
        <translation>צפייה במוקד דמיוני בפעולה.</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>מה המשמעות?</translation>
    </message>
    <message>
        <source>What is doubtful in the data, and what that means for the figures.</source>
        <translation>מה מוטל בספק בנתונים, ומה זה אומר על המדדים.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Exports (queue_log* *.log *.gz *.csv *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>קובצי ייצוא (queue_log* *.log *.gz *.csv *.db *.sqlite *.sqlite3);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Floors (*.db *.sqlite *.sqlite3 *.floor);;All files (*)</source>
        <translation>קובצי רצפה (*.db *.sqlite *.sqlite3 *.floor);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Import a log or export</source>
        <translation>ייבוא מקובץ</translation>
    </message>
    <message>
        <source>Open a floor</source>
        <translation>פתיחת רצפה</translation>
    </message>
    <message>
        <source>Something went wrong in Moked itself. Your files are safe; the details are in {path}.</source>
        <translation>אירעה תקלה ב-Moked עצמו. הקבצים שלך בטוחים; הפרטים נמצאים ב-{path}.</translation>
    </message>
    <message>
        <source>{rejected} of {lines} lines could not be used.</source>
        <translation>לא ניתן היה להשתמש ב-{rejected} מתוך {lines} שורות.</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>Formula: {formula}</source>
        <translation>נוסחה: {formula}</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} contacts behind it: read it with care.</source>
        <translation>
            <numerusform>המדד מבוסס על פנייה אחת בלבד: יש להתייחס אליו בזהירות.</numerusform>
            <numerusform>המדד מבוסס על {n} פניות בלבד: יש להתייחס אליו בזהירות.</numerusform>
        </translation>
    </message>
    <message>
        <source>n {number}</source>
        <translation>⁦n {number}⁩</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>מאז {time}</translation>
    </message>
    <message>
        <source>{since}; the limit is {limit}</source>
        <translation>{since}; הגבול הוא {limit}</translation>
    </message>
    <message numerus="yes">
        <source>{value} of {n}; the true share most likely lies between {low} and {high}.</source>
        <translation>
            <numerusform>{value} מתוך פנייה אחת; השיעור האמיתי הוא בין {low} ל-{high}.</numerusform>
            <numerusform>{value} מתוך {n}; השיעור האמיתי הוא בין {low} ל-{high}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>The day by half hour</source>
        <translation>היום לפי חצאי שעות</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>יעד {target}</translation>
    </message>
    <message>
        <source>{offered} offered, {answered} answered, {abandoned} abandoned; busiest at {time} with {top}.</source>
        <translation>{offered} הוצעו, {answered} נענו, {abandoned} ננטשו; השיא בשעה {time}: {top}.</translation>
    </message>
    <message>
        <source>{time}
offered {offered}
answered {answered}
abandoned {abandoned}
service level {level}</source>
        <translation>{time}
הוצעו {offered}
נענו {answered}
ננטשו {abandoned}
רמת שירות {level}</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>“{text}” is not a period. Use 2026-11-22, 2026-W47, 2026-11, 2026-Q4, 2026-H2 or FROM..TO.</source>
        <translation>״{text}״ אינו פרק זמן. אפשר לכתוב ⁦2026-11-22⁩, ⁦2026-W47⁩, ⁦2026-11⁩, ⁦2026-Q4⁩, ⁦2026-H2⁩ או ⁦FROM..TO⁩.</translation>
    </message>
    <message>
        <source>“{text}” is not a shift. Use a name from your settings, or 22:00-06:00.</source>
        <translation>״{text}״ אינה משמרת. אפשר לכתוב שם מההגדרות, או ⁦22:00-06:00⁩.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Use 2026-11-22, 2026-11-22T14:05 or 2026-11-22T14:05:00Z.</source>
        <translation>״{text}״ אינו מועד. אפשר לכתוב ⁦2026-11-22⁩, ⁦2026-11-22T14:05⁩ או ⁦2026-11-22T14:05:00Z⁩.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone. Use a name like Asia/Jerusalem or Europe/Bucharest.</source>
        <translation>״{zone}״ אינו אזור זמן. אפשר לכתוב שם כמו ⁦Asia/Jerusalem⁩ או ⁦Europe/Bucharest⁩.</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>--rows opens one figure: name it, as in --rows service_level.</source>
        <translation>האפשרות ⁦--rows⁩ פותחת מדד אחד: יש לציין את שמו, למשל ⁦--rows service_level⁩.</translation>
    </message>
    <message>
        <source>A simulated centre has 5 to 5,000 agents.</source>
        <translation>במוקד מדומה יש בין 5 ל-⁦5,000⁩ נציגים.</translation>
    </message>
    <message>
        <source>No findings: every row of this floor can be used.</source>
        <translation>אין ממצאים: אפשר להשתמש בכל השורות של הרצפה הזאת.</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>אין כאן מה להציג.</translation>
    </message>
    <message>
        <source>Say which period: --from T --to T, or --period 2026-11-22.</source>
        <translation>יש לציין את פרק הזמן: ⁦--from T --to T⁩, או ⁦--period 2026-11-22⁩.</translation>
    </message>
    <message>
        <source>Stopped early. The floor holds what was read; import again to go on.</source>
        <translation>הייבוא נעצר לפני הסוף. מה שנקרא נשמר ברצפה; ייבוא נוסף ימשיך משם.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>סוף פרק הזמן קודם לתחילתו.</translation>
    </message>
    <message>
        <source>The simulated centre did not start. {detail}</source>
        <translation>המוקד המדומה לא התחיל לפעול. {detail}</translation>
    </message>
    <message>
        <source>The table {table} does not exist by agent. Use --table agents with --filter agent=...</source>
        <translation>הטבלה {table} אינה קיימת לפי נציג. אפשר להשתמש ב-⁦--table agents⁩ עם ⁦--filter agent=...⁩</translation>
    </message>
    <message>
        <source>There is no display here. The centre lives for {seconds} s, then its board stands below.</source>
        <translation>אין כאן מסך. המוקד יפעל {seconds} שניות, ואז תוצג למטה תמונת המצב שלו.</translation>
    </message>
    <message>
        <source>This floor has no {key} “{value}”.</source>
        <translation>ברצפה הזאת אין {key} בשם ״{value}״.</translation>
    </message>
    <message>
        <source>{contacts} contacts, {agents} agents, {states} changes of state.</source>
        <translation>{contacts} פניות, {agents} נציגים, {states} שינויי מצב.</translation>
    </message>
    <message>
        <source>{count} lines could not be used: {reason}</source>
        <translation>שורות שלא ניתן היה להשתמש בהן: {count}. {reason}</translation>
    </message>
    <message>
        <source>{count} pictures of the window are in {folder}.</source>
        <translation>{count} תמונות של החלון נמצאות ב-{folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{kpi} = {value} (n {n}), from {rows} rows: {formula}</source>
        <translation>
            <numerusform>{kpi} = {value} (n {n}), מתוך {rows} שורות: {formula}</numerusform>
            <numerusform>{kpi} = {value} (n {n}), מתוך {rows} שורות: {formula}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kpi} is a figure of queues: it does not exist by agent. Leave out the agent, or open another figure.</source>
        <translation>{kpi} הוא מדד של תורים: הוא אינו קיים לפי נציג. אפשר להשמיט את הנציג, או לפתוח מדד אחר.</translation>
    </message>
    <message>
        <source>{lines} lines read, {new} of them new, in {seconds} s.</source>
        <translation>נקראו {lines} שורות, מהן {new} חדשות, בתוך {seconds} שניות.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} לא נמצא.</translation>
    </message>
    <message>
        <source>{problem}. “{command} --help” tells how it is used.</source>
        <translation>{problem}. הפקודה ⁦{command} --help⁩ מסבירה את השימוש.</translation>
    </message>
    <message>
        <source>“{key}” is not a key to group by. Known keys: {known}.</source>
        <translation>אי אפשר לקבץ לפי ״{key}״. אפשר לפי: {known}.</translation>
    </message>
    <message>
        <source>“{kpi}” is not a figure here. “moked schema kpis” lists them.</source>
        <translation>אין כאן מדד בשם ״{kpi}״. הפקודה ⁦moked schema kpis⁩ מציגה את כל המדדים.</translation>
    </message>
    <message>
        <source>“{kpi}” is not a figure of a period. “moked schema kpis” lists them.</source>
        <translation>״{kpi}״ אינו מדד של פרק זמן. הפקודה ⁦moked schema kpis⁩ מציגה את כל המדדים.</translation>
    </message>
    <message>
        <source>“{name}” cannot be imported. Known formats: {known}.</source>
        <translation>אי אפשר לייבא את התבנית ״{name}״. תבניות מוכרות: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is not a filter. Write KEY=VALUE with one of: {known}.</source>
        <translation>״{text}״ אינו מסנן כאן. יש לכתוב ⁦KEY=VALUE⁩ עם אחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>There is no topic “{topic}”. Known topics: {known}.</source>
        <translation>אין נושא בשם ״{topic}״. נושאים מוכרים: {known}.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>About Moked</source>
        <translation>אודות Moked</translation>
    </message>
    <message>
        <source>As this computer has it</source>
        <translation>לפי המחשב הזה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>מרווחת</translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation>פקודות וחיפוש</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>צפופה</translation>
    </message>
    <message>
        <source>Computed again from these rows: the same.</source>
        <translation>חישוב חוזר מהשורות האלה: אותה תוצאה.</translation>
    </message>
    <message>
        <source>Computed again from these rows: {value}. The floor has moved on since.</source>
        <translation>חישוב חוזר מהשורות האלה: {value}. הרצפה התקדמה מאז.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>תקינות הנתונים</translation>
    </message>
    <message>
        <source>Figures are wrong</source>
        <translation>מדדים שגויים</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>מוטל בספק</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Latin: 0123456789</source>
        <translation>לטיניות: 0123456789</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Moked {version}. The shift manager's window on a contact centre. It reads what the centre writes and changes nothing there. MIT licence.</source>
        <translation>גרסה {version} של Moked. החלון של ניהול המשמרת אל המוקד. התוכנה קוראת את מה שהמוקד כותב ואינה משנה שם דבר. רישיון MIT.</translation>
    </message>
    <message>
        <source>There are no rows behind this figure.</source>
        <translation>אין שורות מאחורי המדד הזה.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>לידיעה</translation>
    </message>
    <message>
        <source>Nothing doubtful was found. Every row of the floor keeps to the contract.</source>
        <translation>לא נמצא דבר שמוטל בספק. כל השורות של הרצפה עומדות בחוזה הנתונים.</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}.</source>
        <translation>⁦Python {python}, Qt {qt}, {system}.⁩</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>קריאת השורות…</translation>
    </message>
    <message>
        <source>Rows behind {figure}</source>
        <translation>השורות שמאחורי {figure}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Settings are kept in {path}.</source>
        <translation>ההגדרות נשמרות ב-{path}.</translation>
    </message>
    <message>
        <source>This cannot be used: {text}</source>
        <translation>אי אפשר להשתמש בזה: {text}</translation>
    </message>
    <message>
        <source>Those of the language</source>
        <translation>של השפה</translation>
    </message>
    <message>
        <source>Type a few letters: an action, a queue, an agent, a figure</source>
        <translation>כמה אותיות של פעולה, תור, נציג או מדד</translation>
    </message>
    <message>
        <source>canonical: {formula}</source>
        <translation>לפי ההגדרה המקובלת: {formula}</translation>
    </message>
    <message>
        <source>{figure}: {name}</source>
        <translation>{figure}: {name}</translation>
    </message>
    <message>
        <source>{listed} of {all} rows listed; all are counted</source>
        <translation>מוצגות {listed} מתוך {all} שורות; כולן נספרות</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>{n} שורות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>Agents</source>
        <translation>נציגים</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>בחירת עמודות</translation>
    </message>
    <message>
        <source>Everybody who gave up has been reached since.</source>
        <translation>עם כל מי שנטש כבר הושג קשר.</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>דרך החישוב</translation>
    </message>
    <message>
        <source>No agent has logged in yet.</source>
        <translation>אף נציג עדיין לא נכנס למערכת.</translation>
    </message>
    <message>
        <source>No queue has been written to this floor yet.</source>
        <translation>עדיין לא נכתב אף תור ברצפה הזאת.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>אין אף אחד בהמתנה.</translation>
    </message>
    <message>
        <source>Nothing fits the filters. Clear them to see everything ({key}).</source>
        <translation>שום דבר אינו מתאים למסננים. אפשר לנקות אותם כדי לראות הכול ({key}).</translation>
    </message>
    <message>
        <source>Other formulas</source>
        <translation>נוסחאות אחרות</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>תורים</translation>
    </message>
    <message>
        <source>Reading the floor…</source>
        <translation>קריאת הרצפה…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>זמינים</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>השורות שמאחורי המדד</translation>
    </message>
    <message>
        <source>The day by half hour</source>
        <translation>היום לפי חצאי שעות</translation>
    </message>
    <message>
        <source>The program that writes {path} was stopped in the middle of a change. The last figures stay; they go on when that program runs again.</source>
        <translation>התוכנה שכותבת את {path} נעצרה באמצע שינוי. המדדים האחרונים נשארים; הם ימשיכו להתעדכן כשהתוכנה תפעל שוב.</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>לחזור אליהם</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>ננטשו</translation>
    </message>
    <message>
        <source>act now</source>
        <translation>לטפל עכשיו</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>נענו</translation>
    </message>
    <message>
        <source>longest {value}</source>
        <translation>מרבית {value}</translation>
    </message>
    <message>
        <source>of {count} contacts</source>
        <translation>מתוך {count} פניות</translation>
    </message>
    <message>
        <source>of {value} entered</source>
        <translation>מתוך {value} שנכנסו</translation>
    </message>
    <message>
        <source>of {value} present</source>
        <translation>מתוך {value} נוכחים</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>הוצעו</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>עומד ביעד</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>רמת שירות</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>יעד {value}</translation>
    </message>
    <message>
        <source>usual weekday</source>
        <translation>הרגיל ביום הזה בשבוע</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>לשים לב</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}). The last figures stay; Moked tries again.</source>
        <translation>לא ניתן לקרוא את {path} ({detail}). המדדים האחרונים נשארים; Moked מנסה שוב.</translation>
    </message>
    <message>
        <source>{path} changes too fast to copy it in one piece. The last figures stay; Moked tries again.</source>
        <translation>{path} משתנה מהר מכדי להעתיק אותו בשלמותו. המדדים האחרונים נשארים; Moked מנסה שוב.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or import into it as it is.</source>
        <translation>{path} כבר קיים. אפשר לבחור שם אחר, או לייבא לתוכו כמו שהוא.</translation>
    </message>
    <message>
        <source>{path} follows contract {found}, this Moked reads contract {version}. Nothing was changed. A newer Moked can read it.</source>
        <translation>{path} נכתב לפי חוזה נתונים {found}, ו-Moked הזה קורא חוזה נתונים {version}. דבר לא השתנה. גרסה חדשה יותר של Moked תוכל לקרוא אותו.</translation>
    </message>
    <message>
        <source>{path} follows contract {found}, this Moked reads contract {version}. Nothing was changed. Import its source again with this Moked.</source>
        <translation>{path} נכתב לפי חוזה נתונים {found}, ו-Moked הזה קורא חוזה נתונים {version}. דבר לא השתנה. יש לייבא שוב את המקור בעזרת Moked הזה.</translation>
    </message>
    <message>
        <source>{path} is a SQLite file but not a floor ({detail}). Nothing was changed. Import it, or choose another file.</source>
        <translation>{path} הוא קובץ SQLite אבל לא רצפה ({detail}). דבר לא השתנה. אפשר לייבא אותו, או לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>{path} is damaged or half written ({detail}). The last figures stay. If it does not mend itself, restore the file from a backup.</source>
        <translation>{path} פגום או נכתב רק בחלקו ({detail}). המדדים האחרונים נשארים. אם זה לא מסתדר מעצמו, יש לשחזר את הקובץ מגיבוי.</translation>
    </message>
    <message>
        <source>{path} is empty. The last figures stay; they go on when its writer has filled it.</source>
        <translation>{path} ריק. המדדים האחרונים נשארים; הם ימשיכו להתעדכן כשהתוכנה שכותבת אותו תמלא אותו.</translation>
    </message>
    <message>
        <source>{path} is in WAL mode in a folder that may not be written, so it cannot be read in place. The last figures stay; Moked tries to follow a copy.</source>
        <translation>{path} נמצא במצב WAL בתיקייה שאין בה הרשאת כתיבה, ולכן אי אפשר לקרוא אותו במקומו. המדדים האחרונים נשארים; Moked מנסה לעקוב אחר עותק.</translation>
    </message>
    <message>
        <source>{path} is locked by the program that writes it. The last figures stay; Moked tries again.</source>
        <translation>{path} נעול בידי התוכנה שכותבת אותו. המדדים האחרונים נשארים; Moked מנסה שוב.</translation>
    </message>
    <message>
        <source>{path} is not a SQLite file. Nothing was changed. Choose another file, or import this one.</source>
        <translation>{path} אינו קובץ SQLite. דבר לא השתנה. אפשר לבחור קובץ אחר, או לייבא את הקובץ הזה.</translation>
    </message>
    <message>
        <source>{path} is not a floor of contract {version}; nothing was written.</source>
        <translation>{path} אינו רצפה לפי חוזה נתונים {version}; דבר לא נכתב.</translation>
    </message>
    <message>
        <source>{path} is not there. The last figures stay; they go on when the file is back.</source>
        <translation>{path} לא נמצא. המדדים האחרונים נשארים; הם ימשיכו להתעדכן כשהקובץ יחזור.</translation>
    </message>
    <message>
        <source>{path} was not made by the simulator; nothing was written. Give the simulator a new file.</source>
        <translation>{path} לא נוצר בסימולטור; דבר לא נכתב. יש לתת לסימולטור קובץ חדש.</translation>
    </message>
    <message>
        <source>{path} was replaced, but the -wal file of the old one still lies beside it, and reading both together would give wrong figures. The last figures stay. Stop the writer and move the old -wal file away.</source>
        <translation>{path} הוחלף, אבל קובץ ⁦-wal⁩ של הקודם עדיין נמצא לידו, וקריאת שניהם יחד תיתן מדדים שגויים. המדדים האחרונים נשארים. יש לעצור את התוכנה שכותבת ולהעביר משם את קובץ ⁦-wal⁩ הישן.</translation>
    </message>
    <message>
        <source>{title} {count}</source>
        <translation>{title} {count}</translation>
    </message>
    <message>
        <source>{value} of the offered</source>
        <translation>{value} מהפניות שהוצעו</translation>
    </message>
</context>
<context>
    <name>follower</name>
    <message>
        <source>Something went wrong in Moked itself. The last figures stay; it tries again. The log has the details.</source>
        <translation>אירעה תקלה ב-Moked עצמו. המדדים האחרונים נשארים; Moked מנסה שוב. הפרטים נמצאים ביומן של Moked.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>The file cannot be read where it lies ({reason}); a consistent copy is followed.</source>
        <translation>לא ניתן לקרוא את הקובץ במקומו ({reason}); המעקב הוא אחר עותק עקבי.</translation>
    </message>
    <message>
        <source>The file uses a rollback journal. Its writer needs a busy time-out of at least 100 ms, or it can be refused while Moked reads; WAL mode needs none.</source>
        <translation>הקובץ משתמש ביומן ⁦rollback⁩. לתוכנה שכותבת אותו דרוש זמן המתנה לנעילה (⁦busy timeout⁩) של ⁦100 ms⁩ לפחות, אחרת הכתיבה עלולה להידחות בזמן קריאה; במצב WAL אין בכך צורך.</translation>
    </message>
    <message>
        <source>The table {table} is not STRICT: SQLite lets wrong types into it.</source>
        <translation>הטבלה {table} אינה STRICT: ב-SQLite אפשר להכניס אליה ערכים מסוג שגוי.</translation>
    </message>
    <message>
        <source>The writer does not say that it lives; only its changes can be seen.</source>
        <translation>התוכנה שכותבת אינה מודיעה שהיא פעילה; אפשר לראות רק את השינויים שלה.</translation>
    </message>
    <message>
        <source>The writer keeps no change log: open rows are read again at each tick, and late changes to others show within about a minute.</source>
        <translation>התוכנה שכותבת אינה מנהלת יומן שינויים: שורות פתוחות נקראות מחדש בכל עדכון, ושינויים מאוחרים בשורות אחרות מופיעים בתוך כדקה.</translation>
    </message>
    <message>
        <source>The writer was last heard of {seconds} s ago. The figures may be old.</source>
        <translation>הסימן האחרון מהתוכנה שכותבת הגיע לפני {seconds} שניות. ייתכן שהמדדים ישנים.</translation>
    </message>
    <message numerus="yes">
        <source>{n} agent states lack the agent, the time or the state.</source>
        <translation>
            <numerusform>במצב נציג אחד חסרים הנציג, המועד או המצב.</numerusform>
            <numerusform>ב-{n} מצבי נציגים חסרים הנציג, המועד או המצב.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agent states stand in the floor more than once.</source>
        <translation>
            <numerusform>מצב נציג אחד מופיע ברצפה יותר מפעם אחת.</numerusform>
            <numerusform>{n} מצבי נציגים מופיעים ברצפה יותר מפעם אחת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered legs name no agent; they count for the queue only.</source>
        <translation>
            <numerusform>במקטע אחד שנענה לא צוין נציג; הוא נספר רק לתור.</numerusform>
            <numerusform>ב-{n} מקטעים שנענו לא צוין נציג; הם נספרים רק לתור.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} given totals cover contacts that are also there one by one; those count.</source>
        <translation>
            <numerusform>נתון מצטבר אחד שנמסר כולל פניות שקיימות גם אחת אחת; הפניות עצמן נספרות.</numerusform>
            <numerusform>{n} נתונים מצטברים שנמסרו כוללים פניות שקיימות גם אחת אחת; הפניות עצמן נספרות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs are answered but do not say when.</source>
        <translation>
            <numerusform>מקטע אחד נענה אבל לא צוין מתי.</numerusform>
            <numerusform>{n} מקטעים נענו אבל לא צוין מתי.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs do not say when they entered their queue.</source>
        <translation>
            <numerusform>במקטע אחד לא צוין מתי נכנס לתור.</numerusform>
            <numerusform>ב-{n} מקטעים לא צוין מתי נכנסו לתור.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs ended before they were answered.</source>
        <translation>
            <numerusform>מקטע אחד הסתיים לפני שנענה.</numerusform>
            <numerusform>{n} מקטעים הסתיימו לפני שנענו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs ended before they were queued.</source>
        <translation>
            <numerusform>מקטע אחד הסתיים לפני שנכנס לתור.</numerusform>
            <numerusform>{n} מקטעים הסתיימו לפני שנכנסו לתור.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs have an outcome but no end.</source>
        <translation>
            <numerusform>במקטע אחד יש תוצאה אבל אין סיום.</numerusform>
            <numerusform>ב-{n} מקטעים יש תוצאה אבל אין סיום.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs say when they were answered and also that they left unanswered.</source>
        <translation>
            <numerusform>במקטע אחד צוינה שעת מענה, וגם שיצא מהתור ללא מענה.</numerusform>
            <numerusform>ב-{n} מקטעים צוינה שעת מענה, וגם שיצאו מהתור ללא מענה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs stand in the floor more than once, under different ids.</source>
        <translation>
            <numerusform>מקטע אחד מופיע ברצפה יותר מפעם אחת, במזהים שונים.</numerusform>
            <numerusform>{n} מקטעים מופיעים ברצפה יותר מפעם אחת, במזהים שונים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs were answered before they were queued.</source>
        <translation>
            <numerusform>מקטע אחד נענה לפני שנכנס לתור.</numerusform>
            <numerusform>{n} מקטעים נענו לפני שנכנסו לתור.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs were wrapped up before they ended.</source>
        <translation>
            <numerusform>במקטע אחד הסיכום הושלם לפני סיום הפנייה.</numerusform>
            <numerusform>ב-{n} מקטעים הסיכום הושלם לפני סיום הפנייה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs: talk and hold time differ by over a second from answer to end.</source>
        <translation>
            <numerusform>במקטע אחד זמן השיחה וההחזקה שונה ביותר משנייה מהזמן שבין המענה לסיום.</numerusform>
            <numerusform>ב-{n} מקטעים זמן השיחה וההחזקה שונה ביותר משנייה מהזמן שבין המענה לסיום.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs: wrap-up time differs by over a second from its two instants.</source>
        <translation>
            <numerusform>במקטע אחד זמן הסיכום שונה ביותר משנייה מהזמן שבין תחילת הסיכום לסופו.</numerusform>
            <numerusform>ב-{n} מקטעים זמן הסיכום שונה ביותר משנייה מהזמן שבין תחילת הסיכום לסופו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines could not be used ({reason}).</source>
        <translation>
            <numerusform>לא ניתן היה להשתמש בשורה אחת ({reason}).</numerusform>
            <numerusform>לא ניתן היה להשתמש ב-{n} שורות ({reason}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were delivered twice and count once.</source>
        <translation>
            <numerusform>שורה אחת נמסרה פעמיים ונספרת פעם אחת.</numerusform>
            <numerusform>{n} שורות נמסרו פעמיים ונספרות פעם אחת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} end before they begin.</source>
        <translation>
            <numerusform>שורה אחת בטבלה {table} מסתיימת לפני שהיא מתחילה.</numerusform>
            <numerusform>{n} שורות בטבלה {table} מסתיימות לפני שהן מתחילות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} have a duration below zero.</source>
        <translation>
            <numerusform>בשורה אחת בטבלה {table} משך הזמן קטן מאפס.</numerusform>
            <numerusform>ב-{n} שורות בטבלה {table} משך הזמן קטן מאפס.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} have no id: delivered again, they would count twice.</source>
        <translation>
            <numerusform>בשורה אחת בטבלה {table} אין מזהה: במסירה חוזרת היא תיספר פעמיים.</numerusform>
            <numerusform>ב-{n} שורות בטבלה {table} אין מזהה: במסירה חוזרת הן ייספרו פעמיים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} have times before 1973: seconds instead of milliseconds?</source>
        <translation>
            <numerusform>בשורה אחת בטבלה {table} המועד קודם לשנת 1973: אולי שניות במקום אלפיות שנייה?</numerusform>
            <numerusform>ב-{n} שורות בטבלה {table} המועדים קודמים לשנת 1973: אולי שניות במקום אלפיות שנייה?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} hold text where a number belongs.</source>
        <translation>
            <numerusform>בשורה אחת בטבלה {table} יש טקסט במקום מספר.</numerusform>
            <numerusform>ב-{n} שורות בטבלה {table} יש טקסט במקום מספר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} lie in the future; they count when their time comes.</source>
        <translation>
            <numerusform>שורה אחת בטבלה {table} היא בזמן עתידי; היא תיספר כשיגיע זמנה.</numerusform>
            <numerusform>{n} שורות בטבלה {table} הן בזמן עתידי; הן ייספרו כשיגיע זמנן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} use words that the contract does not know.</source>
        <translation>
            <numerusform>בשורה אחת בטבלה {table} יש מילים שאינן מוכרות בחוזה הנתונים.</numerusform>
            <numerusform>ב-{n} שורות בטבלה {table} יש מילים שאינן מוכרות בחוזה הנתונים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} were repaired or doubted by their importer ({flag}).</source>
        <translation>
            <numerusform>שורה אחת בטבלה {table} תוקנה או סומנה בספק בזמן הייבוא ({flag}).</numerusform>
            <numerusform>{n} שורות בטבלה {table} תוקנו או סומנו בספק בזמן הייבוא ({flag}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table}: their {column} does not exist.</source>
        <translation>
            <numerusform>בשורה אחת בטבלה {table} הערך של {column} אינו קיים.</numerusform>
            <numerusform>ב-{n} שורות בטבלה {table} הערך של {column} אינו קיים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unanswered legs have an end but no outcome.</source>
        <translation>
            <numerusform>במקטע אחד שלא נענה יש סיום אבל אין תוצאה.</numerusform>
            <numerusform>ב-{n} מקטעים שלא נענו יש סיום אבל אין תוצאה.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message>
        <source>Wrap-up and hold not known: a queue_log does not tell them.</source>
        <translation>יומן queue_log אינו מציין סיכום או החזקה.</translation>
    </message>
    <message>
        <source>Asterisk queue_log: file, rotated files, .gz, or a dump of its table</source>
        <translation>יומן queue_log של Asterisk: קובץ, קבצים מתחלפים, ⁦.gz⁩, או העתק של הטבלה שלו</translation>
    </message>
    <message>
        <source>No log-off was logged; it was closed at the next log-in or restart.</source>
        <translation>לא נרשמה יציאה מהמערכת; היא נקבעה לכניסה או להפעלה מחדש הבאה.</translation>
    </message>
    <message>
        <source>Nothing in {path} is an event of a queue_log. Check that it is the right file; nothing was imported.</source>
        <translation>אין ב-{path} אף אירוע של queue_log. כדאי לבדוק שזה הקובץ הנכון; דבר לא יובא.</translation>
    </message>
    <message>
        <source>The agent answered another call before this one ended; its talk time may be too long.</source>
        <translation>הנציג ענה לשיחה אחרת לפני שזו הסתיימה; ייתכן שזמן השיחה שלה ארוך מדי.</translation>
    </message>
    <message>
        <source>The agent works, but no log-in was logged; the time available is not known.</source>
        <translation>הנציג עובד, אבל לא נרשמה כניסה למערכת; הזמן ללא עבודה אינו ידוע.</translation>
    </message>
    <message>
        <source>The answer was not logged; it is the end less the talk time.</source>
        <translation>המענה לא נרשם; הוא מחושב כסיום פחות זמן השיחה.</translation>
    </message>
    <message>
        <source>The end was not logged; the same call's next leg closed it.</source>
        <translation>הסיום לא נרשם; המקטע הבא של אותה שיחה סגר אותו.</translation>
    </message>
    <message>
        <source>The entry into the queue was not logged; it is the event less the wait.</source>
        <translation>הכניסה לתור לא נרשמה; היא מחושבת כמועד האירוע פחות זמן ההמתנה.</translation>
    </message>
    <message>
        <source>The entry was read as position and caller, not as link and caller.</source>
        <translation>הרשומה נקראה כמקום בתור ופונה, ולא כקישור ופונה.</translation>
    </message>
    <message>
        <source>The last line is not written to its end yet.</source>
        <translation>השורה האחרונה עדיין לא נכתבה עד סופה.</translation>
    </message>
    <message>
        <source>The line does not begin with a time in seconds since 1970.</source>
        <translation>השורה אינה מתחילה במועד בשניות מאז 1970.</translation>
    </message>
    <message>
        <source>The line has fewer than five fields, or no event name.</source>
        <translation>בשורה יש פחות מחמישה שדות, או שחסר שם האירוע.</translation>
    </message>
    <message>
        <source>The log was reopened while this leg was open, and no end came yet.</source>
        <translation>היומן נפתח מחדש בזמן שהמקטע היה פתוח, והסיום עדיין לא הגיע.</translation>
    </message>
    <message>
        <source>The row's time cannot be read.</source>
        <translation>לא ניתן לקרוא את המועד של השורה.</translation>
    </message>
    <message>
        <source>The same line stands in this file already; it counts once.</source>
        <translation>אותה שורה כבר מופיעה בקובץ; היא נספרת פעם אחת.</translation>
    </message>
    <message>
        <source>The talk time given is not a number.</source>
        <translation>זמן השיחה שנמסר אינו מספר.</translation>
    </message>
    <message>
        <source>The talk time given is not the one between answer and end.</source>
        <translation>זמן השיחה שנמסר אינו הזמן שבין המענה לסיום.</translation>
    </message>
    <message>
        <source>The telephone system restarted while this leg was open.</source>
        <translation>מערכת הטלפוניה הופעלה מחדש בזמן שהמקטע היה פתוח.</translation>
    </message>
    <message>
        <source>The transfer was logged under another call; it was matched by its agent.</source>
        <translation>ההעברה נרשמה תחת שיחה אחרת; היא הותאמה לפי הנציג.</translation>
    </message>
    <message>
        <source>The wait given is not the one between entry and exit.</source>
        <translation>זמן ההמתנה שנמסר אינו הזמן שבין הכניסה לתור ליציאה ממנו.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. The floor is as it was.</source>
        <translation>לא ניתן לקרוא את {path}: {problem}. הרצפה נשארה כפי שהייתה.</translation>
    </message>
    <message>
        <source>{path} holds local times, and their time zone is not known. Say it, for example --tz Europe/Bucharest.</source>
        <translation>ב-{path} יש שעות מקומיות, ואזור הזמן שלהן אינו ידוע. יש לציין אותו, למשל ⁦--tz Europe/Bucharest⁩.</translation>
    </message>
    <message>
        <source>{path} is being written by another program all the time. Nothing is lost; try again in a moment.</source>
        <translation>תוכנה אחרת כותבת אל {path} כל הזמן. דבר לא אבד; כדאי לנסות שוב בעוד רגע.</translation>
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
        <translation>ננטשו</translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation>אחוז נטישה</translation>
    </message>
    <message>
        <source>The share of the contacts queued in the window that were abandoned. Short abandons and contacts still waiting are left out.</source>
        <translation>נטישות מתוך הפניות שנכנסו לתור בחלון הזמן, ללא הנטישות הקצרות וללא מי שעדיין בהמתנה.</translation>
    </message>
    <message>
        <source>Agents talking now, or with a contact on hold or ringing.</source>
        <translation>נציגים שכעת בפנייה, או עם פנייה בהחזקה או מצלצלת.</translation>
    </message>
    <message>
        <source>Agents in wrap-up now.</source>
        <translation>נציגים שכעת בסיכום פנייה.</translation>
    </message>
    <message>
        <source>Agents logged in but away now.</source>
        <translation>נציגים מחוברים למערכת שכעת אינם בעמדה.</translation>
    </message>
    <message>
        <source>Agents logged in now, in any state.</source>
        <translation>נציגים מחוברים למערכת כעת, בכל מצב.</translation>
    </message>
    <message>
        <source>Agents ready to take a contact now; a person in several queues counts once in a total.</source>
        <translation>נציגים שזמינים כעת לקבל פנייה; מי שמשרת כמה תורים נספר בסך הכול פעם אחת.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>נענו</translation>
    </message>
    <message>
        <source>Asked to be called back instead of waiting.</source>
        <translation>ביקשו שיחה חוזרת במקום להמתין.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>זמינים</translation>
    </message>
    <message>
        <source>Average handle time: talk, hold and wrap-up of the contacts whose handling ended in the window.</source>
        <translation>זמן טיפול ממוצע: שיחה, החזקה וסיכום של הפניות שהטיפול בהן הסתיים בחלון הזמן.</translation>
    </message>
    <message>
        <source>Average speed of answer: the waits of the answered contacts queued in the window, over their number.</source>
        <translation>זמן מענה ממוצע: סך ההמתנות של הפניות שנכנסו לתור בחלון הזמן ונענו, חלקי מספרן.</translation>
    </message>
    <message>
        <source>Average time in conversation, hold not included.</source>
        <translation>זמן ממוצע בשיחה, ללא החזקה.</translation>
    </message>
    <message>
        <source>Average time on hold per handled contact whose hold time is known.</source>
        <translation>זמן החזקה ממוצע לפנייה שטופלה ושזמן ההחזקה שלה ידוע.</translation>
    </message>
    <message>
        <source>Average work after the conversation per handled contact whose wrap-up is known.</source>
        <translation>זמן ממוצע של עבודה אחרי השיחה, לפנייה שטופלה ושזמן הסיכום שלה ידוע.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>לא בעמדה</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>ביקשו שיחה חוזרת</translation>
    </message>
    <message>
        <source>Callbacks due</source>
        <translation>שיחות חוזרות לביצוע</translation>
    </message>
    <message>
        <source>Callbacks overdue</source>
        <translation>שיחות חוזרות באיחור</translation>
    </message>
    <message>
        <source>Callers who abandoned in the window and have not been reached since, in either direction.</source>
        <translation>פונים שנטשו בחלון הזמן ומאז לא הושג איתם קשר, לא בשיחה נכנסת ולא ביוצאת.</translation>
    </message>
    <message>
        <source>Callers who asked in the window for a callback that is overdue, and were not reached since.</source>
        <translation>פונים שביקשו בחלון הזמן שיחה חוזרת ומאז לא הושג איתם קשר, אף שכבר הגיע המועד.</translation>
    </message>
    <message>
        <source>Callers who asked in the window for a callback that is not overdue, and were not reached since.</source>
        <translation>פונים שביקשו בחלון הזמן שיחה חוזרת ומאז לא הושג איתם קשר, כל עוד המועד לא עבר.</translation>
    </message>
    <message>
        <source>Callers who gave up waiting in the window, without the short abandons.</source>
        <translation>פונים שנטשו את ההמתנה בחלון הזמן, ללא הנטישות הקצרות.</translation>
    </message>
    <message>
        <source>Callers who gave up within the short limit: often a wrong number.</source>
        <translation>פונים שנטשו בתוך סף הנטישה הקצרה: לעתים קרובות טעות במספר.</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>יתרת פתיחה</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>תור סגור</translation>
    </message>
    <message>
        <source>Contacts answered by an agent in the window, carried-in ones included.</source>
        <translation>פניות שנציג ענה להן בחלון הזמן, כולל אלה שביתרת הפתיחה.</translation>
    </message>
    <message>
        <source>Contacts queued in the window without the short abandons.</source>
        <translation>פניות שנכנסו לתור בחלון הזמן, ללא הנטישות הקצרות.</translation>
    </message>
    <message>
        <source>Contacts that are being handled now.</source>
        <translation>פניות שמטופלות כעת.</translation>
    </message>
    <message>
        <source>Contacts that entered the queue in the window.</source>
        <translation>פניות שנכנסו לתור בחלון הזמן.</translation>
    </message>
    <message>
        <source>Contacts that have not left the queue yet; they balance the ledger.</source>
        <translation>פניות שעדיין לא יצאו מהתור: הן סוגרות את המאזן.</translation>
    </message>
    <message>
        <source>Contacts waiting in the queue now.</source>
        <translation>פניות שבהמתנה בתור כעת.</translation>
    </message>
    <message>
        <source>Contacts that were already waiting when the window began.</source>
        <translation>פניות שכבר היו בהמתנה בתחילת חלון הזמן.</translation>
    </message>
    <message>
        <source>Contacts whose handling ended in the window, wrap-up included.</source>
        <translation>פניות שהטיפול בהן, כולל הסיכום, הסתיים בחלון הזמן.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>נכנסו</translation>
    </message>
    <message>
        <source>Contacts that left the queue in any way but an answer or an abandon.</source>
        <translation>כל יציאה מהתור שאינה מענה או נטישה.</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>טופלו</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>זמן החזקה</translation>
    </message>
    <message>
        <source>How long the longest-waiting contact has been waiting.</source>
        <translation>כמה זמן ממתינה עד כה הפנייה שממתינה הכי הרבה.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>פניות בטיפול</translation>
    </message>
    <message>
        <source>In wrap-up</source>
        <translation>בסיכום</translation>
    </message>
    <message>
        <source>Left a message instead of waiting.</source>
        <translation>השאירו הודעה במקום להמתין.</translation>
    </message>
    <message>
        <source>Left because no agent was in the queue.</source>
        <translation>יצאו מהתור כי לא היה בו נציג.</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>יציאה במקש</translation>
    </message>
    <message>
        <source>Left the queue because the longest allowed wait was over.</source>
        <translation>יצאו מהתור כי עבר זמן ההמתנה המרבי המותר.</translation>
    </message>
    <message>
        <source>Left the queue by pressing a key.</source>
        <translation>יצאו מהתור בלחיצה על מקש.</translation>
    </message>
    <message>
        <source>Left, no agents</source>
        <translation>יציאה, אין נציגים</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>המתנה מרבית</translation>
    </message>
    <message>
        <source>Longest wait of the window</source>
        <translation>המתנה מרבית בחלון הזמן</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>הצעות שלא נענו</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>תפוסה</translation>
    </message>
    <message>
        <source>Of the contacts that count, the share answered within the threshold. Short abandons are left out; callers who still wait past the threshold count as missed at once.</source>
        <translation>השיעור שנענה בתוך זמן הסף, מתוך הפניות שנספרות. נטישות קצרות אינן נספרות; פונים שעדיין בהמתנה מעבר לזמן הסף נספרים מיד כהחמצה.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>הוצעו</translation>
    </message>
    <message>
        <source>On contact</source>
        <translation>בפנייה</translation>
    </message>
    <message>
        <source>Other exits</source>
        <translation>יציאות אחרות</translation>
    </message>
    <message>
        <source>Overflowed</source>
        <translation>גלישה לתור אחר</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>נוכחים</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>תור מלא</translation>
    </message>
    <message>
        <source>Sent on to another queue before an answer.</source>
        <translation>הועברו לתור אחר לפני מענה.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>רמת שירות</translation>
    </message>
    <message>
        <source>Short abandons</source>
        <translation>נטישות קצרות</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>עדיין בהמתנה</translation>
    </message>
    <message>
        <source>Taken out of the queue by the system.</source>
        <translation>הוצאו מהתור בידי המערכת.</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>זמן שיחה</translation>
    </message>
    <message>
        <source>The longest wait of any contact queued in the window, whatever became of it.</source>
        <translation>ההמתנה הארוכה ביותר של פנייה שנכנסה לתור בחלון הזמן, בלי קשר לתוצאתה.</translation>
    </message>
    <message>
        <source>Time on contacts and in wrap-up, over that and the time available. Wall clock: several contacts at once count once; ringing is on neither side.</source>
        <translation>הזמן בפניות ובסיכום, חלקי הזמן הזה בתוספת הזמן הזמין. לפי שעון קיר: כמה פניות בו בזמן נספרות פעם אחת; זמן צלצול אינו נספר באף צד.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>תם זמן ההמתנה</translation>
    </message>
    <message>
        <source>Times a contact rang and was not answered; one contact may count several times.</source>
        <translation>מספר הפעמים שפנייה צלצלה ולא נענתה; פנייה אחת יכולה להיספר כמה פעמים.</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>לחזור אליהם</translation>
    </message>
    <message>
        <source>Turned away because the queue was closed.</source>
        <translation>נדחו כי התור היה סגור.</translation>
    </message>
    <message>
        <source>Turned away because the queue was full.</source>
        <translation>נדחו כי התור היה מלא.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>תא קולי</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>הוצאו מהתור</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>זמן סיכום</translation>
    </message>
    <message>
        <source>abandons within the threshold left out</source>
        <translation>ללא נטישות בתוך זמן הסף</translation>
    </message>
    <message>
        <source>answered or abandoned in time, of all</source>
        <translation>נענו או ננטשו בזמן, מתוך הכול</translation>
    </message>
    <message>
        <source>completed only</source>
        <translation>רק פניות שיצאו מהתור</translation>
    </message>
    <message>
        <source>of all that left the queue</source>
        <translation>מתוך כל מי שיצאו מהתור</translation>
    </message>
    <message>
        <source>of answered and abandoned</source>
        <translation>מתוך הנענות והננטשות</translation>
    </message>
    <message>
        <source>of the answered</source>
        <translation>מתוך הנענות</translation>
    </message>
    <message>
        <source>of those waiting now, the share within the threshold</source>
        <translation>השיעור בתוך זמן הסף, ממי שבהמתנה כעת</translation>
    </message>
    <message>
        <source>overflows count as missed</source>
        <translation>גלישות נספרות כהחמצה</translation>
    </message>
    <message>
        <source>service level events, abandons in time are bad</source>
        <translation>אירועי רמת שירות, נטישה בזמן היא שלילית</translation>
    </message>
    <message>
        <source>service level events, abandons in time are good</source>
        <translation>אירועי רמת שירות, נטישה בזמן היא חיובית</translation>
    </message>
    <message>
        <source>service level events, abandons in time left out</source>
        <translation>אירועי רמת שירות, ללא נטישה בזמן</translation>
    </message>
    <message>
        <source>short abandons counted as answered in time</source>
        <translation>נטישות קצרות נספרות כמענה בזמן</translation>
    </message>
    <message>
        <source>short abandons included</source>
        <translation>כולל נטישות קצרות</translation>
    </message>
    <message>
        <source>voicemail counts as missed</source>
        <translation>תא קולי נספר כהחמצה</translation>
    </message>
    <message>
        <source>with those waiting past the threshold</source>
        <translation>כולל מי שבהמתנה מעבר לזמן הסף</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>abandoned</source>
        <translation>ננטשו</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>נענו</translation>
    </message>
    <message>
        <source>callback requested</source>
        <translation>ביקשו שיחה חוזרת</translation>
    </message>
    <message>
        <source>callbacks due</source>
        <translation>שיחות חוזרות לביצוע</translation>
    </message>
    <message>
        <source>callbacks overdue</source>
        <translation>שיחות חוזרות באיחור</translation>
    </message>
    <message>
        <source>carried in</source>
        <translation>יתרת פתיחה</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>תור סגור</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>נכנסו</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>טופלו</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>החזקה</translation>
    </message>
    <message>
        <source>hold not known</source>
        <translation>החזקה לא ידועה</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>פניות בטיפול</translation>
    </message>
    <message>
        <source>left by key</source>
        <translation>יציאה במקש</translation>
    </message>
    <message>
        <source>left, no agents</source>
        <translation>יציאה, אין נציגים</translation>
    </message>
    <message>
        <source>missed offers</source>
        <translation>הצעות שלא נענו</translation>
    </message>
    <message>
        <source>of these abandoned</source>
        <translation>מתוכן ננטשו</translation>
    </message>
    <message>
        <source>of these abandoned in time</source>
        <translation>מתוכן ננטשו בזמן</translation>
    </message>
    <message>
        <source>of these answered</source>
        <translation>מתוכן נענו</translation>
    </message>
    <message>
        <source>of these answered in time</source>
        <translation>מתוכן נענו בזמן</translation>
    </message>
    <message>
        <source>of these overflowed</source>
        <translation>מתוכן גלישה לתור אחר</translation>
    </message>
    <message>
        <source>of these short abandons</source>
        <translation>מתוכן נטישות קצרות</translation>
    </message>
    <message>
        <source>of these still waiting</source>
        <translation>מתוכן עדיין בהמתנה</translation>
    </message>
    <message>
        <source>of these voicemail</source>
        <translation>מתוכן תא קולי</translation>
    </message>
    <message>
        <source>of these waiting past the threshold</source>
        <translation>מתוכן בהמתנה מעבר לזמן הסף</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>הצעות</translation>
    </message>
    <message>
        <source>overflowed</source>
        <translation>גלישה לתור אחר</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>תור מלא</translation>
    </message>
    <message>
        <source>queued in the window</source>
        <translation>נכנסו לתור בחלון הזמן</translation>
    </message>
    <message>
        <source>short abandons</source>
        <translation>נטישות קצרות</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>עדיין בהמתנה</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>time available</source>
        <translation>זמן זמין</translation>
    </message>
    <message>
        <source>time away</source>
        <translation>זמן לא בעמדה</translation>
    </message>
    <message>
        <source>time in wrap-up</source>
        <translation>זמן בסיכום</translation>
    </message>
    <message>
        <source>time on contacts</source>
        <translation>זמן בפניות</translation>
    </message>
    <message>
        <source>time ringing</source>
        <translation>זמן צלצול</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>תם זמן ההמתנה</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>תא קולי</translation>
    </message>
    <message>
        <source>waiting past the threshold</source>
        <translation>בהמתנה מעבר לזמן הסף</translation>
    </message>
    <message>
        <source>waits of the answered</source>
        <translation>זמני ההמתנה של הנענות</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>הוצאו מהתור</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>סיכום</translation>
    </message>
    <message>
        <source>wrap-up not known</source>
        <translation>סיכום לא ידוע</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>All of them</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>חיפוש ברשימה</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>אין כאן דבר.</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>השורות שמאחורי המדד</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>העמודות הרגילות</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>מה המשמעות</translation>
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
        <translation>נוסחת הנטישה</translation>
    </message>
    <message>
        <source>Answered within this time counts as good, where a queue has no target of its own.</source>
        <translation>מענה בתוך הזמן הזה נחשב טוב, בתור שאין לו יעד משלו.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>צפיפות</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ספרות</translation>
    </message>
    <message>
        <source>How long the source may be silent before the window says so loudly.</source>
        <translation>כמה זמן המקור יכול לשתוק לפני שהחלון מתריע בבירור.</translation>
    </message>
    <message>
        <source>How much room a table row takes.</source>
        <translation>כמה מקום תופסת שורה בטבלה.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Latin digits, or those of the language.</source>
        <translation>ספרות לטיניות, או הספרות של השפה.</translation>
    </message>
    <message>
        <source>Light, dark, or as this computer has it.</source>
        <translation>בהיר, כהה, או לפי המחשב הזה.</translation>
    </message>
    <message>
        <source>Names and hours of the shifts, in the time of the site.</source>
        <translation>שמות המשמרות ושעותיהן, לפי שעון האתר.</translation>
    </message>
    <message>
        <source>No news after</source>
        <translation>התרעה על שתיקה אחרי</translation>
    </message>
    <message>
        <source>Service level formula</source>
        <translation>נוסחת רמת השירות</translation>
    </message>
    <message>
        <source>Service level target</source>
        <translation>יעד רמת השירות</translation>
    </message>
    <message>
        <source>Service level threshold</source>
        <translation>זמן הסף לרמת השירות</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>משמרות</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>נטישה קצרה</translation>
    </message>
    <message>
        <source>The share to reach, where a queue has no target of its own.</source>
        <translation>השיעור שיש להגיע אליו, בתור שאין לו יעד משלו.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ערכת צבעים</translation>
    </message>
    <message>
        <source>There is no setting “{name}”. Known settings: {known}.</source>
        <translation>אין הגדרה בשם ״{name}״. ההגדרות המוכרות: {known}.</translation>
    </message>
    <message>
        <source>Which of the known formulas is shown.</source>
        <translation>איזו מהנוסחאות המוכרות מוצגת; ריק: ההגדרה המקובלת.</translation>
    </message>
    <message>
        <source>Callers who give up within this time are left out of service level and abandonment rate.</source>
        <translation>מי שנטש בתוך הזמן הזה אינו נספר ברמת השירות ובאחוז הנטישה.</translation>
    </message>
    <message>
        <source>Without a choice: as this computer has it.</source>
        <translation>ריק: לפי המחשב הזה.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used for the setting {name}.</source>
        <translation>אי אפשר להשתמש בערך ״{value}״ להגדרה {name}.</translation>
    </message>
</context>
<context>
    <name>translations</name>
    <message>
        <source>{file} cannot be read as translations: {reason}</source>
        <translation>לא ניתן לקרוא את {file} כתרגומים: {reason}</translation>
    </message>
    <message>
        <source>{file} holds words that Moked does not have: {words}</source>
        <translation>{file} מכיל מילים שאין ב-Moked: {words}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Agent</source>
        <translation>נציג</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>נציגים</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>שעת מענה</translation>
    </message>
    <message>
        <source>At</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>נספר כ-</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>שעת סיום</translation>
    </message>
    <message>
        <source>From</source>
        <translation>משעה</translation>
    </message>
    <message>
        <source>Gave up at</source>
        <translation>שעת נטישה</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>זמן במצב</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>כעת</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>בחלון הזמן</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>הצעה</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation>שעת כניסה לתור</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ביצועים</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>To</source>
        <translation>עד שעה</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>ניסיונות</translation>
    </message>
    <message>
        <source>Tries today</source>
        <translation>ניסיונות היום</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>זמן המתנה</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>פונה</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>A made-up centre with forty agents goes to work before your eyes.</source>
        <translation>מוקד דמיוני עם ארבעים נציגים מתחיל לעבוד מול העיניים.</translation>
    </message>
    <message>
        <source>A queue_log of Asterisk, fresh or years old; packed files too.</source>
        <translation>יומן queue_log של Asterisk, חדש או בן שנים; גם קבצים דחוסים.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Import a log or export</source>
        <translation>ייבוא מקובץ</translation>
    </message>
    <message>
        <source>Moked shows what your centre already writes: who waits, who answers, and where help is needed. It only reads; your files stay as they are.</source>
        <translation>כאן רואים את מה שהמוקד שלך כבר כותב: מי בהמתנה, מי עונה, ואיפה דרושה עזרה. Moked רק קורא; הקבצים שלך נשארים כמו שהם.</translation>
    </message>
    <message>
        <source>Open a floor</source>
        <translation>פתיחת רצפה</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>אפשר גם לגרור לכאן קובץ.</translation>
    </message>
    <message>
        <source>Reading {name}: {done}, {rate} lines a second</source>
        <translation>קריאת {name}: {done}, {rate} שורות בשנייה</translation>
    </message>
    <message>
        <source>Reading {name}: {done}, {rate} lines a second, {left} left</source>
        <translation>קריאת {name}: {done}, {rate} שורות בשנייה, עוד {left}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>נפתחו לאחרונה</translation>
    </message>
    <message>
        <source>See your floor, live.</source>
        <translation>רצפת המוקד שלך, בזמן אמת.</translation>
    </message>
    <message>
        <source>The SQLite file that your own programs keep up to date.</source>
        <translation>קובץ SQLite שהתוכנות שלך מעדכנות.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>התנסות בהדגמה</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>All right</source>
        <translation>הבנתי</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>לקוח</translation>
    </message>
    <message numerus="yes">
        <source>Data health: {n} findings</source>
        <translation>
            <numerusform>תקינות הנתונים: ממצא אחד</numerusform>
            <numerusform>תקינות הנתונים: {n} ממצאים</numerusform>
        </translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>ערב</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>בוקר</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>לילה</translation>
    </message>
    <message>
        <source>No news since {time}. The figures are the last good ones; nothing is lost. Moked keeps trying.</source>
        <translation>אין חדש מאז {time}. אלה המדדים התקינים האחרונים; דבר לא אבד. Moked ממשיך לנסות.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>This folder may not be written, so Moked follows a copy of the file.</source>
        <translation>אין הרשאת כתיבה בתיקייה הזאת, ולכן Moked עוקב אחר עותק של הקובץ.</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>לדף הפתיחה</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>היום, {date}</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>נציג</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>מדד</translation>
    </message>
    <message>
        <source>live</source>
        <translation>בזמן אמת</translation>
    </message>
    <message>
        <source>no floor open</source>
        <translation>אין רצפה פתוחה</translation>
    </message>
    <message>
        <source>no news since {time}</source>
        <translation>אין חדש מאז {time}</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>קריאה…</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>לפני {age}</translation>
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
        <translation>{name} {span}, הסתיימה</translation>
    </message>
    <message>
        <source>{name} {span}, {left} left</source>
        <translation>{name} {span}, עוד {left}</translation>
    </message>
    <message>
        <source>{problem} The figures of {time} stay on screen; Moked keeps trying.</source>
        <translation>{problem} המדדים מהשעה {time} נשארים על המסך; Moked ממשיך לנסות.</translation>
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
        <translation>ננטשה</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>נענתה</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>זמין/ה</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>לא בעמדה</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>הפסקה</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>התבקשה שיחה חוזרת</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>צ׳אט</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>תור סגור</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>ליווי</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דואר אלקטרוני</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>יציאה במקש</translation>
    </message>
    <message>
        <source>Left, no agents</source>
        <translation>יציאה, אין נציגים</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>ארוחה</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ישיבה</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>No contact to compute it from yet.</source>
        <translation>עדיין אין פנייה לחשב ממנה.</translation>
    </message>
    <message>
        <source>No data here.</source>
        <translation>אין כאן נתונים.</translation>
    </message>
    <message>
        <source>No log-in was seen, so the time available is not known.</source>
        <translation>לא נראתה כניסה למערכת, ולכן הזמן ללא עבודה אינו ידוע.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>לא במערכת</translation>
    </message>
    <message>
        <source>On contact</source>
        <translation>בפנייה</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>בהחזקה</translation>
    </message>
    <message>
        <source>Overflowed</source>
        <translation>גלישה לתור אחר</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>תור מלא</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>בצלצול</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>רשתות חברתיות</translation>
    </message>
    <message>
        <source>System down</source>
        <translation>תקלת מערכת</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>משימה</translation>
    </message>
    <message>
        <source>This is not measured here.</source>
        <translation>זה לא נמדד כאן.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>תם זמן ההמתנה</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>הכשרה</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>וידאו</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>קול</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>תא קולי</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>הוצאה מהתור</translation>
    </message>
    <message>
        <source>Wrap-up not known: this source does not tell it.</source>
        <translation>ללא סיכום: המקור הזה אינו מציין אותו.</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>בסיכום</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>לא טוב</translation>
    </message>
    <message>
        <source>good</source>
        <translation>טוב</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>דורש תשומת לב</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en_US">
<context>
    <name>access</name>
    <message>
        <source>Agent</source>
        <translation>נציג/ה</translation>
    </message>
    <message>
        <source>Back up and restore the book</source>
        <translation>גיבוי הספר ושחזורו</translation>
    </message>
    <message>
        <source>Centre manager</source>
        <translation>מנהל/ת מוקד</translation>
    </message>
    <message>
        <source>Change limits of states</source>
        <translation>שינוי גבולות הזמן במצבים</translation>
    </message>
    <message>
        <source>Change opening hours</source>
        <translation>שינוי שעות הפעילות</translation>
    </message>
    <message>
        <source>Change people and their rights</source>
        <translation>שינוי האנשים וההרשאות שלהם</translation>
    </message>
    <message>
        <source>Change shared settings and formulas</source>
        <translation>שינוי ההגדרות המשותפות והנוסחאות</translation>
    </message>
    <message>
        <source>Change special days</source>
        <translation>שינוי הימים המיוחדים</translation>
    </message>
    <message>
        <source>Change targets</source>
        <translation>שינוי היעדים</translation>
    </message>
    <message>
        <source>Check the book, and see who did what</source>
        <translation>בדיקת הספר וצפייה במי עשה מה</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Keep views of one's own</source>
        <translation>שמירת תצוגות אישיות</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>חשבות שכר</translation>
    </message>
    <message>
        <source>Quality lead</source>
        <translation>אחראי/ת איכות</translation>
    </message>
    <message>
        <source>See people and their rights</source>
        <translation>צפייה באנשים ובהרשאות שלהם</translation>
    </message>
    <message>
        <source>See shared settings, targets and hours</source>
        <translation>צפייה בהגדרות המשותפות, ביעדים ובשעות</translation>
    </message>
    <message>
        <source>See the floor and its figures</source>
        <translation>צפייה ברצפה ובמדדים שלה</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>קביעת סיסמה</translation>
    </message>
    <message>
        <source>Share one's own views with others</source>
        <translation>שיתוף תצוגות אישיות עם אחרים</translation>
    </message>
    <message>
        <source>Shift manager</source>
        <translation>מנהל/ת משמרת</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>מפקח/ת</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>The name or the password is not right, or the account is closed. Nobody was signed in.</source>
        <translation>השם או הסיסמה אינם נכונים, או שהחשבון סגור. ההתחברות לא בוצעה.</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>המוקד כולו</translation>
    </message>
    <message>
        <source>This book has people and rights. Say who you are: sign in, or use --as.</source>
        <translation>בספר הזה יש אנשים והרשאות. יש להזדהות: בהתחברות, או עם ⁦--as⁩.</translation>
    </message>
    <message>
        <source>This needs your password. Nothing was changed. Sign in and try again.</source>
        <translation>לפעולה הזאת דרושה הסיסמה שלך. דבר לא השתנה. יש להתחבר ולנסות שוב.</translation>
    </message>
    <message>
        <source>{person} may not do this ({right}). Nothing was changed. A centre manager can grant it.</source>
        <translation>אין לך, {person}, הרשאה לכך ({right}). דבר לא השתנה. את ההרשאה אפשר לקבל מהנהלת המוקד.</translation>
    </message>
</context>
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
        <source>Begin to keep people, targets and hours together, on this computer or a share.</source>
        <translation>ניהול משותף של אנשים, יעדים ושעות, במחשב הזה או בתיקיית רשת.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ספר</translation>
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
        <source>Change the password…</source>
        <translation>שינוי הסיסמה…</translation>
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
        <source>Choose the shared book that says who may see and change what.</source>
        <translation>בחירת הספר המשותף שקובע מי רואה מה ומי משנה מה.</translation>
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
        <source>Close the book</source>
        <translation>סגירת הספר</translation>
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
        <source>Export this table…</source>
        <translation>ייצוא הטבלה הזאת…</translation>
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
        <source>Go to who is waiting</source>
        <translation>מעבר אל מי שבהמתנה</translation>
    </message>
    <message>
        <source>Go to who should be called back</source>
        <translation>מעבר אל מי שיש לחזור אליהם</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Help: the book</source>
        <translation>עזרה: הספר</translation>
    </message>
    <message>
        <source>Hide the floor until somebody signs in.</source>
        <translation>הסתרת הרצפה עד ההתחברות הבאה.</translation>
    </message>
    <message>
        <source>Import a log or export…</source>
        <translation>ייבוא מקובץ…</translation>
    </message>
    <message>
        <source>Keep filters, columns and order of this page under a name.</source>
        <translation>שמירת המסננים, העמודות והסדר של הדף הזה בשם.</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>שמירת התצוגה הזאת…</translation>
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
        <source>Look at the page as you, or somebody who shared it, kept it.</source>
        <translation>הצגת הדף כפי ששמרת אותו, או כפי ששיתפו אותו אחרים.</translation>
    </message>
    <message>
        <source>Make a book…</source>
        <translation>יצירת ספר…</translation>
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
        <source>Not saved yet…</source>
        <translation>עדיין לא נשמר…</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>פתיחת ספר…</translation>
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
        <source>Open the menu of who is signed in: roles, password, sign out.</source>
        <translation>פתיחת התפריט האישי: תפקידים, סיסמה, התנתקות.</translation>
    </message>
    <message>
        <source>Open the menu with everything Moked can do.</source>
        <translation>פתיחת התפריט של כל הפעולות ב-Moked.</translation>
    </message>
    <message>
        <source>People, shared settings, targets, hours, who did what, backups.</source>
        <translation>אנשים, הגדרות משותפות, יעדים, שעות, מי עשה מה, גיבויים.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the book; the book as it is now is kept.</source>
        <translation>גיבוי נכנס במקום הספר; הספר כפי שהוא כעת נשמר בצד.</translation>
    </message>
    <message>
        <source>Put more rows on the screen.</source>
        <translation>הצגת יותר שורות במסך.</translation>
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
        <source>Restore the book…</source>
        <translation>שחזור הספר…</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>השורות שמאחורי המדד</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>תצוגות שמורות…</translation>
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
        <source>Set a new password for who is signed in.</source>
        <translation>קביעת סיסמה חדשה למי שמחובר כעת.</translation>
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
        <source>Show only what contains these letters.</source>
        <translation>הצגה רק של מה שיש בו האותיות האלה.</translation>
    </message>
    <message>
        <source>Show what the figure in focus is made of.</source>
        <translation>הצגת המרכיבים של המדד המסומן.</translation>
    </message>
    <message>
        <source>Sign in to the book, or as another person.</source>
        <translation>התחברות לספר, או התחברות בשם אחר.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>התחברות…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>התנתקות</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>הספר</translation>
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
    <message>
        <source>What the book is, what its chain protects against and what not, backups.</source>
        <translation>מהו הספר, ממה השרשרת שלו מגינה וממה לא, וגיבויים.</translation>
    </message>
    <message>
        <source>What you typed and the book does not hold yet: look, save, discard.</source>
        <translation>מה שהקלדת ועדיין אינו בספר: הצגה, שמירה, מחיקה.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>מי עובד כאן</translation>
    </message>
    <message>
        <source>Work without the book on this computer; the floor is closed with it.</source>
        <translation>עבודה ללא הספר במחשב הזה; הרצפה נסגרת יחד איתו.</translation>
    </message>
    <message>
        <source>Write the table with its scope and definitions to a workbook or a CSV.</source>
        <translation>כתיבת הטבלה, עם ההיקף והגדרות המדדים שלה, לחוברת עבודה או לקובץ CSV.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Books (*.book *.db);;All files (*)</source>
        <translation>קובצי ספר (*.book *.db);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Exporting to {path}…</source>
        <translation>ייצוא אל {path}…</translation>
    </message>
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
        <source>Make a book</source>
        <translation>יצירת ספר</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>פתיחת ספר</translation>
    </message>
    <message>
        <source>Open a floor</source>
        <translation>פתיחת רצפה</translation>
    </message>
    <message>
        <source>Something went wrong in Moked itself. Your files are safe; the details are in {path}.</source>
        <translation>אירעה תקלה ב-Moked עצמו. הקבצים שלך בטוחים; הפרטים נמצאים ב-{path}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were exported. They are in {path}.</source>
        <translation>
            <numerusform>שורה אחת יוצאה. היא נמצאת ב-{path}.</numerusform>
            <numerusform>{n} שורות יוצאו. הן נמצאות ב-{path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written. Nothing was changed; try again.</source>
        <translation>לא ניתן היה לכתוב את {path}. דבר לא השתנה; כדאי לנסות שוב.</translation>
    </message>
    <message>
        <source>{rejected} of {lines} lines could not be used.</source>
        <translation>לא ניתן היה להשתמש ב-{rejected} מתוך {lines} שורות.</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>A book on a server needs one part more. Install it with: pip install “moked[postgres]”.</source>
        <translation>לספר שעל שרת דרוש רכיב נוסף. כך מתקינים אותו: ⁦pip install "moked[postgres]"⁩</translation>
    </message>
    <message>
        <source>A password has at least {least} letters and is not the name. Nothing was changed.</source>
        <translation>בסיסמה יש לפחות {least} תווים, והיא אינה השם. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>A revision stands under entry {seq}, which is not there.</source>
        <translation>יש גרסת רשומה ששייכת לרישום {seq}, אבל הרישום הזה לא נמצא.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>הוספת אדם</translation>
    </message>
    <message>
        <source>Agent on the floor</source>
        <translation>נציג ברצפה</translation>
    </message>
    <message>
        <source>Attention from</source>
        <translation>סף תשומת לב</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>גיבוי</translation>
    </message>
    <message>
        <source>Begin the book</source>
        <translation>הקמת הספר</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>שינוי פרטי אדם</translation>
    </message>
    <message>
        <source>Close an account</source>
        <translation>סגירת חשבון</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Entries after {seq} are missing: the book once went on to {known}.</source>
        <translation>הרישומים שאחרי {seq} חסרים: הספר כבר הגיע בעבר לרישום {known}.</translation>
    </message>
    <message>
        <source>Entry {seq} is missing.</source>
        <translation>רישום {seq} חסר.</translation>
    </message>
    <message>
        <source>Entry {seq} is not the one that was kept as proof: it was rewritten.</source>
        <translation>רישום {seq} אינו זה שנשמר כהוכחה: הוא נכתב מחדש.</translation>
    </message>
    <message>
        <source>Entry {seq} was altered after it was written.</source>
        <translation>רישום {seq} שונה אחרי שנכתב.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>מדד</translation>
    </message>
    <message>
        <source>For</source>
        <translation>עבור</translation>
    </message>
    <message>
        <source>For others too</source>
        <translation>גם לאחרים</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מיום</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>הענקת תפקיד</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>ערך היעד</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>שעות</translation>
    </message>
    <message>
        <source>It is written in the book. The key file {path} could not be written ({detail}); see to it soon.</source>
        <translation>הדבר נכתב בספר. לא ניתן היה לכתוב לקובץ המפתח {path} ({detail}); כדאי לטפל בכך בהקדם.</translation>
    </message>
    <message>
        <source>Its end of the chain</source>
        <translation>קצה השרשרת שלו</translation>
    </message>
    <message>
        <source>Keep a view</source>
        <translation>שמירת תצוגה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>גבול</translation>
    </message>
    <message>
        <source>Limit of a state</source>
        <translation>גבול זמן במצב</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>No backup was made: the book {place} is not as it was written ({detail}). The older backups are kept. See “moked book verify”, and restore one of them.</source>
        <translation>לא נוצר גיבוי: הספר {place} אינו כפי שנכתב ({detail}). הגיבויים הקודמים שמורים. אפשר לבדוק עם ⁦moked book verify⁩, ולשחזר אחד מהם.</translation>
    </message>
    <message>
        <source>No backup was made: {folder} cannot be written ({detail}). The book is as it was; choose another folder.</source>
        <translation>לא נוצר גיבוי: לא ניתן לכתוב אל {folder} ({detail}). הספר נשאר כפי שהיה; אפשר לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation>אין ספר פתוח.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>שעות פעילות</translation>
    </message>
    <message>
        <source>Others are writing in the book {place}, and it did not come free in time. Nothing was changed, and what you typed is kept; try again.</source>
        <translation>אחרים כותבים בספר {place}, והוא לא התפנה בזמן. דבר לא השתנה, ומה שהקלדת שמור; כדאי לנסות שוב.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>דף</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>רשומה</translation>
    </message>
    <message>
        <source>Restore the book from a backup</source>
        <translation>שחזור הספר מגיבוי</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>הרשאה</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>תצוגה שמורה</translation>
    </message>
    <message>
        <source>Set a limit of a state</source>
        <translation>קביעת גבול זמן במצב</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>קביעת סיסמה</translation>
    </message>
    <message>
        <source>Set a shared setting</source>
        <translation>קביעת הגדרה משותפת</translation>
    </message>
    <message>
        <source>Set a special day</source>
        <translation>קביעת יום מיוחד</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>קביעת יעד</translation>
    </message>
    <message>
        <source>Set opening hours</source>
        <translation>קביעת שעות פעילות</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>הגדרה</translation>
    </message>
    <message>
        <source>Share a view</source>
        <translation>שיתוף תצוגה</translation>
    </message>
    <message>
        <source>Shared setting</source>
        <translation>הגדרה משותפת</translation>
    </message>
    <message>
        <source>Somebody is writing in the book {place} and does not stop. Nothing was changed. Close it everywhere, or restore even if busy.</source>
        <translation>מישהו כותב בספר {place} ואינו מפסיק. דבר לא השתנה. יש לסגור אותו בכל מקום, או לשחזר גם כשהספר תפוס.</translation>
    </message>
    <message>
        <source>Something went wrong in Moked itself; nothing was written. The details are in its log.</source>
        <translation>אירעה תקלה ב-Moked עצמו; דבר לא נכתב. הפרטים נמצאים ביומן של Moked.</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>יום מיוחד</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>שלילת תפקיד</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>יעד</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of {place} ({detail}). The book that was there is {aside}. Close Moked everywhere, then try again.</source>
        <translation>לא ניתן היה לשים את הגיבוי במקום {place} ({detail}). הספר שהיה שם נמצא ב-{aside}. יש לסגור את Moked בכל מקום, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The backup {backup} is not as it was written ({detail}). Nothing was changed. Choose another, or, where there is none, restore it even if damaged.</source>
        <translation>הגיבוי {backup} אינו כפי שנכתב ({detail}). דבר לא השתנה. אפשר לבחור גיבוי אחר, ואם אין, לשחזר אותו אף שהוא פגום.</translation>
    </message>
    <message>
        <source>The backup {backup} is of another book than {place}. Nothing was changed. Choose another, or restore it even if another.</source>
        <translation>הגיבוי {backup} שייך לספר אחר ולא אל {place}. דבר לא השתנה. אפשר לבחור גיבוי אחר, או לשחזר אותו אף שהוא של ספר אחר.</translation>
    </message>
    <message>
        <source>The book {place} cannot be reached. What you typed is kept on this computer; try again when it is back.</source>
        <translation>אין גישה לספר {place}. מה שהקלדת שמור במחשב הזה; אפשר לנסות שוב כשהספר יחזור.</translation>
    </message>
    <message>
        <source>The book {place} cannot be used ({detail}). Nothing was changed.</source>
        <translation>לא ניתן להשתמש בספר {place} ({detail}). דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The book {place} is damaged ({detail}). Nothing was changed. Restore it from a backup.</source>
        <translation>הספר {place} פגום ({detail}). דבר לא השתנה. יש לשחזר אותו מגיבוי.</translation>
    </message>
    <message>
        <source>The book {place} is not empty. Nothing was changed. On a server, restore into a new book, made without a manager.</source>
        <translation>הספר {place} אינו ריק. דבר לא השתנה. בשרת משחזרים אל ספר חדש, שנוצר ללא מנהל.</translation>
    </message>
    <message>
        <source>The book {place} may not be written here. Nothing was changed. Ask who looks after the share.</source>
        <translation>אין כאן הרשאת כתיבה לספר {place}. דבר לא השתנה. אפשר לפנות למי שמטפל בתיקיית הרשת.</translation>
    </message>
    <message>
        <source>The book {place} was written by a newer Moked ({found}, this one knows {known}). Nothing was changed. Use the newer Moked.</source>
        <translation>הספר {place} נכתב בגרסה חדשה יותר של Moked ({found}; הגרסה הזאת מכירה {known}). דבר לא השתנה. יש להשתמש בגרסה החדשה יותר.</translation>
    </message>
    <message>
        <source>The end of the chain does not stand where the book says it does.</source>
        <translation>קצה השרשרת אינו נמצא במקום שמצוין בספר.</translation>
    </message>
    <message>
        <source>The end that was given up</source>
        <translation>הקצה שוויתרו עליו</translation>
    </message>
    <message>
        <source>The file itself is damaged: {detail}</source>
        <translation>הקובץ עצמו פגום: {detail}</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read ({detail}), so the book was not checked. See to it, then try again.</source>
        <translation>לא ניתן לקרוא את קובץ המפתח {path} ({detail}), ולכן הספר לא נבדק. יש לטפל בכך, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>There is no book at {place}. Make one with “moked book init”, or choose another file.</source>
        <translation>אין ספר ב-{place}. אפשר ליצור אחד עם ⁦moked book init⁩, או לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>There is no room left where the book {place} stands. Nothing was changed, and what you typed is kept. Make room, then try again.</source>
        <translation>לא נשאר מקום בכונן שבו נמצא הספר {place}. דבר לא השתנה, ומה שהקלדת שמור. יש לפנות מקום, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>There is no verb “{verb}”. Known are: {known}.</source>
        <translation>אין פעולה בשם ״{verb}״. הפעולות המוכרות: {known}.</translation>
    </message>
    <message>
        <source>There is no {kind} “{id}” in this book. Nothing was changed.</source>
        <translation>אין בספר הזה {kind} בשם ״{id}״. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This book has its first person already. Nothing was changed.</source>
        <translation>בספר הזה כבר יש אדם ראשון. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This call was made before for something else. Nothing was changed.</source>
        <translation>מזהה הבקשה הזה כבר שימש לדבר אחר. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This is not the address of a book on a server. It reads postgresql://NAME@HOST/DATABASE; in a password, write %40 for @, %3A for :, %2F for / and %3F for ?.</source>
        <translation>זאת אינה כתובת של ספר בשרת. הצורה היא ⁦postgresql://NAME@HOST/DATABASE⁩; בסיסמה יש לכתוב ⁦%40⁩ במקום ⁦@⁩, ⁦%3A⁩ במקום ⁦:⁩, ⁦%2F⁩ במקום ⁦/⁩ ו-⁦%3F⁩ במקום ⁦?⁩.</translation>
    </message>
    <message>
        <source>This is not the book that was kept as proof ({known}): it has another number, or was made anew.</source>
        <translation>זה אינו הספר שנשמר כהוכחה ({known}): יש לו מזהה אחר, או שהוא נוצר מחדש.</translation>
    </message>
    <message>
        <source>This stands in the book already ({what}). Nothing was changed.</source>
        <translation>זה כבר רשום בספר ({what}). דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>הגרסה שנראתה</translation>
    </message>
    <message>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>שבוע</translation>
    </message>
    <message numerus="yes">
        <source>What was typed and not saved was kept in a file that is damaged. It was put aside as {path}, and {n} drafts could be read from it. New ones are kept again.</source>
        <translation>
            <numerusform>מה שהוקלד ולא נשמר היה בקובץ שנפגם. הקובץ הועבר הצידה אל {path}, וטיוטה אחת נקראה ממנו. טיוטות חדשות שוב נשמרות.</numerusform>
            <numerusform>מה שהוקלד ולא נשמר היה בקובץ שנפגם. הקובץ הועבר הצידה אל {path}, ו-{n} טיוטות נקראו ממנו. טיוטות חדשות שוב נשמרות.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type cannot be kept on this computer ({detail}). It stays in the window as long as that is open; save it soon.</source>
        <translation>לא ניתן לשמור במחשב הזה את מה שמוקלד ({detail}). הוא נשאר בחלון כל עוד החלון פתוח; כדאי לשמור אותו בספר בהקדם.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>לרגל</translation>
    </message>
    <message>
        <source>Withdraw a limit</source>
        <translation>ביטול תוקף של גבול זמן</translation>
    </message>
    <message>
        <source>Withdraw a shared setting</source>
        <translation>ביטול תוקף של הגדרה משותפת</translation>
    </message>
    <message>
        <source>Withdraw a special day</source>
        <translation>ביטול תוקף של יום מיוחד</translation>
    </message>
    <message>
        <source>Withdraw a target</source>
        <translation>ביטול תוקף של יעד</translation>
    </message>
    <message>
        <source>Withdraw a view</source>
        <translation>ביטול תוקף של תצוגה</translation>
    </message>
    <message>
        <source>Withdraw opening hours</source>
        <translation>ביטול תוקף של שעות פעילות</translation>
    </message>
    <message>
        <source>{backup} is the book itself. Nothing was changed. Choose a backup.</source>
        <translation>{backup} הוא הספר עצמו. דבר לא השתנה. יש לבחור גיבוי.</translation>
    </message>
    <message>
        <source>{kind} {record} does not go on from its version before (entry {seq}).</source>
        <translation>{kind} {record}: אין המשך ישיר לגרסה הקודמת (רישום {seq}).</translation>
    </message>
    <message>
        <source>{kind} {record} is gone; entry {seq} wrote it last.</source>
        <translation>{kind} {record}: הרשומה נעלמה; הרישום האחרון שכתב אותה הוא {seq}.</translation>
    </message>
    <message>
        <source>{kind} {record} is not as its last entry ({seq}) left it.</source>
        <translation>{kind} {record}: הרשומה אינה כפי שהשאיר אותה הרישום האחרון שלה ({seq}).</translation>
    </message>
    <message>
        <source>{kind} {record} was never written by a verb.</source>
        <translation>{kind} {record}: הרשומה לא נכתבה מעולם באמצעות פעולה.</translation>
    </message>
    <message>
        <source>{name} is the last centre manager of the whole centre. Nothing was changed. Name another one first.</source>
        <translation>אין מי שמנהל את המוקד כולו מלבד {name}. דבר לא השתנה. יש למנות קודם מישהו נוסף.</translation>
    </message>
    <message>
        <source>{person} changed this in between. Nothing of yours was written yet; look at both and choose.</source>
        <translation>בינתיים נעשה כאן שינוי בידי {person}. דבר משלך עדיין לא נכתב; אפשר לראות את שתי הגרסאות ולבחור.</translation>
    </message>
    <message>
        <source>{person} could not yet restore the book when this backup was made. Nothing was changed. Ask somebody who could.</source>
        <translation>כשנוצר הגיבוי הזה, עדיין לא הייתה הרשאת שחזור בשם {person}. דבר לא השתנה. יש לפנות למי שהייתה לו הרשאה.</translation>
    </message>
    <message>
        <source>{place} is in WAL mode and lies on a share, where that loses writes. Nothing was changed. Close it everywhere and open it once where it was made, or make it without WAL.</source>
        <translation>{place} נמצא במצב WAL בתיקיית רשת, ושם כתיבות הולכות לאיבוד. דבר לא השתנה. יש לסגור אותו בכל מקום ולפתוח אותו פעם אחת במחשב שבו נוצר, או ליצור אותו ללא WAL.</translation>
    </message>
    <message>
        <source>{place} is not a book. Nothing was changed. Choose another file.</source>
        <translation>{place} אינו ספר. דבר לא השתנה. יש לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>{place} is there already. Nothing was changed. Choose another name.</source>
        <translation>{place} כבר קיים. דבר לא השתנה. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>{place} was replaced by another book. Nothing was changed. Open it anew.</source>
        <translation>{place} הוחלף בספר אחר. דבר לא השתנה. יש לפתוח אותו מחדש.</translation>
    </message>
    <message>
        <source>{verb} needs {name}. Nothing was changed.</source>
        <translation>לפעולה {verb} דרוש {name}. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>{verb} takes no “{name}”. It takes: {known}.</source>
        <translation>הפעולה {verb} אינה מקבלת ״{name}״. היא מקבלת: {known}.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used for {name}. Nothing was changed.</source>
        <translation>אי אפשר להשתמש בערך ״{value}״ עבור {name}. דבר לא השתנה.</translation>
    </message>
</context>
<context>
    <name>book_words</name>
    <message>
        <source>Agent on the floor</source>
        <translation>נציג ברצפה</translation>
    </message>
    <message>
        <source>Attention from</source>
        <translation>סף תשומת לב</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Client {name}</source>
        <translation>לקוח {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>מדד</translation>
    </message>
    <message>
        <source>For</source>
        <translation>עבור</translation>
    </message>
    <message>
        <source>For others too</source>
        <translation>גם לאחרים</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מיום</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>ערך היעד</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>שעות</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>גבול</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>דף</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>מועד קביעת הסיסמה</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>Queue {name}</source>
        <translation>תור {name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Site {name}</source>
        <translation>אתר {name}</translation>
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
        <source>Team {name}</source>
        <translation>צוות {name}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>שבוע</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>לרגל</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>תוקף</translation>
    </message>
    <message>
        <source>always</source>
        <translation>תמיד</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>סגור</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>בתוקף</translation>
    </message>
    <message>
        <source>later</source>
        <translation>עתידי</translation>
    </message>
    <message>
        <source>never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>no role: may see nothing</source>
        <translation>ללא תפקיד: אין הרשאה לראות דבר</translation>
    </message>
    <message>
        <source>nobody decided: as usual</source>
        <translation>לא נקבע: כרגיל</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>over</source>
        <translation>הסתיים</translation>
    </message>
    <message>
        <source>who began the book</source>
        <translation>מי שהקים את הספר</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>{role} ({place})</source>
        <translation>‏{role} ({place})</translation>
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
        <source>Over only {time} of agents' time: read it with care.</source>
        <translation>המדד מבוסס על {time} בלבד של זמן נציגים: יש להתייחס אליו בזהירות.</translation>
    </message>
    <message>
        <source>Over {time} of agents' time.</source>
        <translation>המדד מבוסס על {time} של זמן נציגים.</translation>
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
        <source>“{text}” are no opening hours. Write them like sun-thu 08:00-20:00; fri 08:00-13:00.</source>
        <translation>״{text}״ אינן שעות פעילות. אפשר לכתוב אותן כך: ⁦sun-thu 08:00-20:00; fri 08:00-13:00⁩</translation>
    </message>
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
        <source>All versions of one record: who, when, what</source>
        <translation>כל הגרסאות של רשומה אחת: מי, מתי, מה</translation>
    </message>
    <message>
        <source>Back the book up, checked and dated; old backups are thinned out</source>
        <translation>גיבוי הספר, בדוק ומתוארך; גיבויים ישנים מדוללים</translation>
    </message>
    <message>
        <source>Backed up: {path} ({entries} entries).</source>
        <translation>הגיבוי נוצר: {path} (רישומים: {entries}).</translation>
    </message>
    <message>
        <source>Begin a book, with its first manager</source>
        <translation>הקמת ספר, עם מי שינהל אותו ראשון</translation>
    </message>
    <message>
        <source>Check the chain; exit 1 names the first entry that was altered</source>
        <translation>בדיקת השרשרת; קוד יציאה 1 מציין את הרישום הראשון ששונה</translation>
    </message>
    <message>
        <source>Columns that the mapping does not use: {columns}</source>
        <translation>עמודות שאינן בשימוש במיפוי: {columns}</translation>
    </message>
    <message>
        <source>Done since then, as far as known here; do again what still holds:</source>
        <translation>נעשה מאז, ככל שידוע כאן; יש לבצע שוב את מה שעדיין נכון:</translation>
    </message>
    <message>
        <source>Exported: {path} ({count} entries).</source>
        <translation>הייצוא נוצר: {path} (רישומים: {count}).</translation>
    </message>
    <message>
        <source>How long states may last, dated</source>
        <translation>כמה זמן מצבים יכולים להימשך, לפי תאריך</translation>
    </message>
    <message>
        <source>Its end: {head}</source>
        <translation>הקצה שלה: {head}</translation>
    </message>
    <message>
        <source>Learn from a floor who belongs where; rights over sites are judged by it</source>
        <translation>לימוד הספר, לפי רצפה, מי שייך לאן; לפי זה נבדקות הרשאות עבור אתרים</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>סיסמה חדשה: </translation>
    </message>
    <message>
        <source>No findings: every row of this floor can be used.</source>
        <translation>אין ממצאים: אפשר להשתמש בכל השורות של הרצפה הזאת.</translation>
    </message>
    <message>
        <source>Nobody stands in it yet, so nobody can use it. Name its first manager: moked book init {place} --manager NAME</source>
        <translation>עדיין אין בו אף אדם, ולכן איש אינו יכול להשתמש בו. כך ממנים את מי שינהל אותו ראשון: ⁦moked book init {place} --manager NAME⁩</translation>
    </message>
    <message>
        <source>Nobody stands in the book {place} yet. Name its first manager: moked book init {place} --manager NAME</source>
        <translation>עדיין אין אף אדם בספר {place}. כך ממנים את מי שינהל אותו ראשון: ⁦moked book init {place} --manager NAME⁩</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>אין כאן מה להציג.</translation>
    </message>
    <message>
        <source>Old backups removed: {count}.</source>
        <translation>גיבויים ישנים שהוסרו: {count}.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>פעם נוספת: </translation>
    </message>
    <message>
        <source>Opening hours, dated</source>
        <translation>שעות פעילות, לפי תאריך</translation>
    </message>
    <message>
        <source>Others are writing in the book {place}, and it did not come free in time. Nothing was changed; try again.</source>
        <translation>אחרים כותבים בספר {place}, והוא לא התפנה בזמן. דבר לא השתנה; כדאי לנסות שוב.</translation>
    </message>
    <message>
        <source>Password of {person}: </source>
        <translation>הסיסמה של {person}: </translation>
    </message>
    <message>
        <source>People, their passwords and their rights</source>
        <translation>אנשים, הסיסמאות שלהם וההרשאות שלהם</translation>
    </message>
    <message>
        <source>Put a backup in the place of the book; the book is kept aside</source>
        <translation>גיבוי נכנס במקום הספר; הספר נשמר בצד</translation>
    </message>
    <message>
        <source>Restored as it was after {entries} entries. Passwords are those of that time.</source>
        <translation>הספר שוחזר כפי שהיה אחרי רישום {entries}. הסיסמאות הן אלה שהיו אז.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>תצוגות שמורות</translation>
    </message>
    <message>
        <source>Say from which floor: --floor FLOOR.</source>
        <translation>יש לציין מאיזו רצפה: ⁦--floor FLOOR⁩.</translation>
    </message>
    <message>
        <source>Say where to: --into FLOOR. Or look first, with --preview.</source>
        <translation>יש לציין לאן: ⁦--into FLOOR⁩. או להציץ קודם, עם ⁦--preview⁩.</translation>
    </message>
    <message>
        <source>Say which book: name it, or use --book.</source>
        <translation>יש לציין איזה ספר: בשמו, או עם ⁦--book⁩.</translation>
    </message>
    <message>
        <source>Say which period: --from T --to T, or --period 2026-11-22.</source>
        <translation>יש לציין את פרק הזמן: ⁦--from T --to T⁩, או ⁦--period 2026-11-22⁩.</translation>
    </message>
    <message>
        <source>Set a shared setting (short for setting set)</source>
        <translation>קביעת הגדרה משותפת (קיצור של ⁦setting set⁩)</translation>
    </message>
    <message>
        <source>Shared settings, dated</source>
        <translation>הגדרות משותפות, לפי תאריך</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>ימים מיוחדים</translation>
    </message>
    <message>
        <source>Stopped early. The floor holds what was read; import again to go on.</source>
        <translation>הייבוא נעצר לפני הסוף. מה שנקרא נשמר ברצפה; ייבוא נוסף ימשיך משם.</translation>
    </message>
    <message>
        <source>Targets, dated</source>
        <translation>יעדים, לפי תאריך</translation>
    </message>
    <message>
        <source>The backups there are, the newest first</source>
        <translation>הגיבויים הקיימים, מהחדש לישן</translation>
    </message>
    <message>
        <source>The book has learned who belongs where.</source>
        <translation>הספר למד מי שייך לאן.</translation>
    </message>
    <message>
        <source>The book knew all of it.</source>
        <translation>הספר כבר ידע את כל זה.</translation>
    </message>
    <message>
        <source>The book that was there is kept: {path}</source>
        <translation>הספר שהיה שם שמור: {path}</translation>
    </message>
    <message>
        <source>The book {place} cannot be reached. Try again when it is back.</source>
        <translation>אין גישה לספר {place}. אפשר לנסות שוב כשהספר יחזור.</translation>
    </message>
    <message>
        <source>The book {place} is made.</source>
        <translation>הספר {place} נוצר.</translation>
    </message>
    <message>
        <source>The chain holds: {entries} entries.</source>
        <translation>השרשרת שלמה. רישומים: {entries}.</translation>
    </message>
    <message>
        <source>The formula of {kpi} changed within this period ({days}). All figures here use the one in force at its end: {formula}.</source>
        <translation>הנוסחה של {kpi} השתנתה בתוך פרק הזמן הזה ({days}). כל המדדים כאן מחושבים לפי הנוסחה שבתוקף בסופו: {formula}.</translation>
    </message>
    <message>
        <source>The key file {path} is not there. Nothing was checked. Name the right one, or leave the option out.</source>
        <translation>קובץ המפתח {path} לא נמצא. דבר לא נבדק. יש לציין את הקובץ הנכון, או להשמיט את האפשרות.</translation>
    </message>
    <message>
        <source>The password file {path} cannot be read ({detail}).</source>
        <translation>לא ניתן לקרוא את קובץ הסיסמה {path} ({detail}).</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>סוף פרק הזמן קודם לתחילתו.</translation>
    </message>
    <message>
        <source>The records of a kind</source>
        <translation>הרשומות מסוג אחד</translation>
    </message>
    <message>
        <source>The report {name} is of a period: give --period, as in 2026-11-22.</source>
        <translation>הדוח {name} הוא של פרק זמן: יש לציין ⁦--period⁩, למשל ⁦--period 2026-11-22⁩.</translation>
    </message>
    <message>
        <source>The report {name} is of one instant: give --at T instead of a period, or neither for now.</source>
        <translation>הדוח {name} הוא של רגע אחד: במקום פרק זמן יש לציין ⁦--at T⁩, או להשמיט את שניהם כדי לקבל את המצב כעת.</translation>
    </message>
    <message>
        <source>The report {name} lists contacts one by one: leave out {option}.</source>
        <translation>הדוח {name} מפרט פניות אחת אחת: יש להשמיט את {option}.</translation>
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
        <source>The two passwords were not the same. Nothing was changed.</source>
        <translation>שתי הסיסמאות לא היו זהות. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>There is no display here. The centre lives for {seconds} s, then its board stands below.</source>
        <translation>אין כאן מסך. המוקד יפעל {seconds} שניות, ואז תוצג למטה תמונת המצב שלו.</translation>
    </message>
    <message>
        <source>There is no room left where the book {place} stands. Nothing was changed. Make room, then try again.</source>
        <translation>לא נשאר מקום בכונן שבו נמצא הספר {place}. דבר לא השתנה. יש לפנות מקום, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>There is no topic “{topic}”. Known topics: {known}.</source>
        <translation>אין נושא בשם ״{topic}״. נושאים מוכרים: {known}.</translation>
    </message>
    <message>
        <source>This floor has no {key} “{value}”.</source>
        <translation>ברצפה הזאת אין {key} בשם ״{value}״.</translation>
    </message>
    <message>
        <source>This needs a password, and here is no terminal to ask for it. Put it into {variable}, or into a file for {option}.</source>
        <translation>לכך דרושה סיסמה, ואין כאן מסוף שבו אפשר לבקש אותה. אפשר לשים אותה במשתנה {variable}, או בקובץ עבור {option}.</translation>
    </message>
    <message>
        <source>What I may do, and where</source>
        <translation>מה מותר לי לעשות, ואיפה</translation>
    </message>
    <message>
        <source>Who I am in this book</source>
        <translation>מי אני בספר הזה</translation>
    </message>
    <message>
        <source>Who did what, when</source>
        <translation>מי עשה מה, ומתי</translation>
    </message>
    <message>
        <source>Write the book as JSON, with the end of its chain</source>
        <translation>כתיבת הספר כ-JSON, עם קצה השרשרת שלו</translation>
    </message>
    <message>
        <source>{changed} rows brought up to date, {known} known already, {older} older than what is there, {filtered} left out by the mapping, {blank} blank.</source>
        <translation>שורות שעודכנו: {changed}; שכבר היו מוכרות: {known}; ישנות ממה שכבר נמצא: {older}; שהמיפוי השמיט: {filtered}; ריקות: {blank}.</translation>
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
        <source>{name} may do everything in it.</source>
        <translation>בשם {name} מותר לעשות בו הכול.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows written to {path}.</source>
        <translation>
            <numerusform>שורה אחת נכתבה אל {path}.</numerusform>
            <numerusform>{n} שורות נכתבו אל {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} goes with a period: give --period, as in 2026-11-22.</source>
        <translation>האפשרות {option} מתאימה לפרק זמן: יש לציין ⁦--period⁩, למשל ⁦--period 2026-11-22⁩.</translation>
    </message>
    <message>
        <source>{option} means nothing for {format}.</source>
        <translation>לאפשרות {option} אין משמעות עבור {format}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}).</source>
        <translation>לא ניתן לכתוב את {path} ({detail}).</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} לא נמצא.</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was written.</source>
        <translation>{path} כבר קיים. דבר לא נכתב.</translation>
    </message>
    <message>
        <source>{problem} It is not known whether it was written. Try again with --call-id {call_id}: it is not done twice.</source>
        <translation>{problem} לא ידוע אם הדבר נכתב. אפשר לנסות שוב עם ⁦--call-id {call_id}⁩: זה לא ייעשה פעמיים.</translation>
    </message>
    <message>
        <source>{problem}. “{command} --help” tells how it is used.</source>
        <translation>{problem}. הפקודה ⁦{command} --help⁩ מסבירה את השימוש.</translation>
    </message>
    <message>
        <source>{rate} lines a second.</source>
        <translation>{rate} שורות בשנייה.</translation>
    </message>
    <message>
        <source>{table}: {count} new rows</source>
        <translation>{table}: שורות חדשות: {count}</translation>
    </message>
    <message>
        <source>{verb}: this call was done before, as entry {seq}. Nothing was changed.</source>
        <translation>{verb}: הבקשה הזאת כבר בוצעה, ברישום {seq}. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>{verb}: written as entry {seq}.</source>
        <translation>{verb}: נכתב ברישום {seq}.</translation>
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
        <source>“{text}” is no end of a chain. It looks like: ID NUMBER HASH.</source>
        <translation>״{text}״ אינו קצה של שרשרת. הצורה היא: ⁦ID NUMBER HASH⁩.</translation>
    </message>
    <message>
        <source>“{text}” is not a filter. Write KEY=VALUE with one of: {known}.</source>
        <translation>״{text}״ אינו מסנן כאן. יש לכתוב ⁦KEY=VALUE⁩ עם אחד מאלה: {known}.</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>All of mine</source>
        <translation>כל הערכים שלי</translation>
    </message>
    <message>
        <source>All of theirs</source>
        <translation>כל הערכים שלהם</translation>
    </message>
    <message>
        <source>By {person}</source>
        <translation>של {person}</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>החלטה אחר כך</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Nothing of yours is lost or written yet. Choose what shall stand, field by field or as a whole.</source>
        <translation>דבר משלך לא אבד וגם לא נכתב עדיין. אפשר לבחור מה יישאר, שדה אחר שדה או הכול יחד.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>שמירת מה שנבחר</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>בינתיים נעשה כאן שינוי אחר</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>בזמן הפתיחה</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>שלך</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ריק</translation>
    </message>
    <message>
        <source>{field}: {whose}, {value}</source>
        <translation>‏{field}: {whose}, {value}</translation>
    </message>
    <message>
        <source>{person} changed this at {time}, after you had opened it.</source>
        <translation>השינוי נעשה בידי {person} במועד {time}, אחרי שפתחת את הרשומה.</translation>
    </message>
    <message>
        <source>{title}: {record}</source>
        <translation>‏{title}: {record}</translation>
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
        <source>Backup</source>
        <translation>גיבוי</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>CSV לתוכנות ‎(*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
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
        <source>Decided in the book.</source>
        <translation>נקבע בספר.</translation>
    </message>
    <message>
        <source>Export {table}</source>
        <translation>ייצוא {table}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Figures are wrong</source>
        <translation>מדדים שגויים</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>History: {name}</source>
        <translation>היסטוריה: {name}</translation>
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
        <source>Name</source>
        <translation>שם</translation>
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
        <source>Nothing here is called “{letters}”. Try fewer letters, or one of these:</source>
        <translation>אין כאן דבר בשם ״{letters}״. אפשר לנסות פחות אותיות, או אחד מאלה:</translation>
    </message>
    <message>
        <source>Nothing that this computer knows of was written after this backup.</source>
        <translation>ככל שידוע למחשב הזה, דבר לא נכתב אחרי הגיבוי הזה.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}.</source>
        <translation>⁦Python {python}, Qt {qt}, {system}.⁩</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>קריאת הספר…</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>קריאת השורות…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>שחזור גיבוי</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>מתבצע שחזור…</translation>
    </message>
    <message>
        <source>Rows behind {figure}</source>
        <translation>השורות שמאחורי {figure}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>מתבצעת שמירה…</translation>
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
        <source>The backup takes the place of the book, for everybody. The book as it is now is kept beside it, and what was written since is listed.</source>
        <translation>הגיבוי נכנס במקום הספר, עבור כולם. הספר כפי שהוא כעת נשמר לידו, ומה שנכתב מאז מוצג ברשימה.</translation>
    </message>
    <message>
        <source>The book as it was is kept as {path}.</source>
        <translation>הספר כפי שהיה נשמר בשם {path}.</translation>
    </message>
    <message>
        <source>The book is restored.</source>
        <translation>הספר שוחזר.</translation>
    </message>
    <message>
        <source>There are no rows behind this figure.</source>
        <translation>אין שורות מאחורי המדד הזה.</translation>
    </message>
    <message>
        <source>This cannot be used: {text}</source>
        <translation>אי אפשר להשתמש בזה: {text}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>זה שדה חובה.</translation>
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
        <source>Workbook with scope and definitions (*.xlsx)</source>
        <translation>חוברת עבודה עם היקף והגדרות מדדים ‎(*.xlsx)</translation>
    </message>
    <message>
        <source>canonical: {formula}</source>
        <translation>המקובלת: {formula}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>{figure}: {name}</source>
        <translation>‏{figure}: {name}</translation>
    </message>
    <message>
        <source>{listed} of {all} rows listed; all are counted</source>
        <translation>מוצגות {listed} מתוך {all} שורות; כולן נספרות</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>שינוי אחד</numerusform>
            <numerusform>{n} שינויים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were written after this backup. Do again what still matters:</source>
        <translation>
            <numerusform>רישום אחד נכתב אחרי הגיבוי הזה. יש לבצע שוב את מה שעדיין חשוב:</numerusform>
            <numerusform>{n} רישומים נכתבו אחרי הגיבוי הזה. יש לבצע שוב את מה שעדיין חשוב:</numerusform>
        </translation>
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
    <name>door</name>
    <message>
        <source>Asking the book…</source>
        <translation>המתנה לספר…</translation>
    </message>
    <message>
        <source>At least 8 letters. Several words are easy to keep and hard to guess.</source>
        <translation>לפחות 8 תווים. כמה מילים יחד קל לזכור וקשה לנחש.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>מקש Caps Lock פעיל.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>שינוי הסיסמה</translation>
    </message>
    <message>
        <source>Make a book</source>
        <translation>יצירת ספר</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>יצירת הספר</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>סיסמה חדשה</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>הסיסמה החדשה שוב</translation>
    </message>
    <message>
        <source>Nobody is signed in. What was typed and not saved is kept for who typed it.</source>
        <translation>איש אינו מחובר. מה שהוקלד ולא נשמר מחכה למי שהקליד אותו.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>הסיסמה שוב</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>Sign in as another</source>
        <translation>התחברות בשם אחר</translation>
    </message>
    <message>
        <source>Sign in to see this floor</source>
        <translation>כדי לראות את הרצפה הזאת יש להתחבר</translation>
    </message>
    <message>
        <source>The book {place} says who may see what here.</source>
        <translation>הספר {place} קובע מי רואה מה כאן.</translation>
    </message>
    <message>
        <source>The centre's book says who may see what.</source>
        <translation>ספר המוקד קובע מי רואה מה.</translation>
    </message>
    <message>
        <source>The new password was not typed the same twice. Nothing was changed.</source>
        <translation>הסיסמה החדשה לא הוקלדה באופן זהה פעמיים. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The window was left alone for a while. What was typed and not saved is kept for who typed it.</source>
        <translation>החלון נשאר זמן מה ללא שימוש. מה שהוקלד ולא נשמר מחכה למי שהקליד אותו.</translation>
    </message>
    <message>
        <source>This floor is not yours to see</source>
        <translation>אין לך הרשאה לראות את הרצפה הזאת</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>לדף הפתיחה</translation>
    </message>
    <message>
        <source>Type the password you have now, and the new one twice.</source>
        <translation>יש להקליד את הסיסמה הנוכחית, ואת החדשה פעמיים.</translation>
    </message>
    <message>
        <source>Type your name and your password.</source>
        <translation>יש להקליד את השם ואת הסיסמה.</translation>
    </message>
    <message>
        <source>Type your name, and a password twice.</source>
        <translation>יש להקליד את השם, ואת הסיסמה פעמיים.</translation>
    </message>
    <message>
        <source>Without a password you can look, and change nothing.</source>
        <translation>ללא סיסמה אפשר לראות, ולא לשנות דבר.</translation>
    </message>
    <message>
        <source>You are signed in, but no role of yours shows you this floor. Ask a centre manager.</source>
        <translation>ההתחברות הצליחה, אבל אף תפקיד שלך אינו מציג את הרצפה הזאת. אפשר לפנות להנהלת המוקד.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>התנתקת</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>נותקת</translation>
    </message>
    <message>
        <source>Your account or your password was changed somewhere else. What you typed and did not save is kept. Sign in again, or ask a centre manager.</source>
        <translation>החשבון או הסיסמה שלך שונו במקום אחר. מה שהקלדת ולא שמרת נשאר שמור במחשב. אפשר להתחבר שוב, או לפנות להנהלת המוקד.</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>הסיסמה הנוכחית</translation>
    </message>
    <message>
        <source>{place} will hold what your people decide. You are its first centre manager; others come after you.</source>
        <translation>ב-{place} יישמר מה שהאנשים במוקד מחליטים. ההרשאה הראשונה לניהול המוקד היא שלך; אחרים יתווספו אחר כך.</translation>
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
        <source>The program that writes {path} was stopped in the middle of a change, and no copy could be made. Nothing was changed. It can be read when that program runs again.</source>
        <translation>התוכנה שכותבת את {path} נעצרה באמצע שינוי, ולא ניתן היה ליצור עותק. דבר לא השתנה. אפשר יהיה לקרוא את הקובץ כשהתוכנה תפעל שוב.</translation>
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
        <source>{path} cannot be read ({detail}). Nothing was changed.</source>
        <translation>לא ניתן לקרוא את {path} ({detail}). דבר לא השתנה.</translation>
    </message>
    <message>
        <source>{path} changes too fast to read it in one piece. Nothing was changed; try again in a moment.</source>
        <translation>{path} משתנה מהר מכדי לקרוא אותו בשלמותו. דבר לא השתנה; כדאי לנסות שוב בעוד רגע.</translation>
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
        <source>{path} is damaged or half written ({detail}). Nothing was changed. If it does not mend itself, restore the file from a backup.</source>
        <translation>{path} פגום או נכתב רק בחלקו ({detail}). דבר לא השתנה. אם זה לא מסתדר מעצמו, יש לשחזר את הקובץ מגיבוי.</translation>
    </message>
    <message>
        <source>{path} is empty: its writer has not filled it yet.</source>
        <translation>{path} ריק: התוכנה שכותבת אותו עדיין לא מילאה אותו.</translation>
    </message>
    <message>
        <source>{path} is in WAL mode in a folder that may not be written, so it cannot be read in place, and no copy could be made. Nothing was changed. Make room in your own folder, or ask for the right to write there.</source>
        <translation>{path} נמצא במצב WAL בתיקייה שאין בה הרשאת כתיבה, ולכן אי אפשר לקרוא אותו במקומו, ולא ניתן היה ליצור עותק. דבר לא השתנה. אפשר לפנות מקום בתיקייה שלך, או לבקש הרשאת כתיבה שם.</translation>
    </message>
    <message>
        <source>{path} is locked by the program that writes it. Nothing was changed; it can be read when that is done.</source>
        <translation>{path} נעול בידי התוכנה שכותבת אותו. דבר לא השתנה; אפשר יהיה לקרוא אותו כשהיא תסיים.</translation>
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
        <source>{path} is not there. Check its name, and that its share is connected.</source>
        <translation>{path} לא נמצא. כדאי לבדוק את השם, ושתיקיית הרשת מחוברת.</translation>
    </message>
    <message>
        <source>{path} was not made by the simulator; nothing was written. Give the simulator a new file.</source>
        <translation>{path} לא נוצר בסימולטור; דבר לא נכתב. יש לתת לסימולטור קובץ חדש.</translation>
    </message>
    <message>
        <source>{path} was replaced, but the -wal file of the old one still lies beside it, and reading both together would give wrong figures. No copy could be made. Stop the writer and move the old -wal file away.</source>
        <translation>{path} הוחלף, אבל קובץ ⁦-wal⁩ של הקודם עדיין נמצא לידו, וקריאת שניהם יחד תיתן מדדים שגויים. לא ניתן היה ליצור עותק. יש לעצור את התוכנה שכותבת ולהעביר משם את קובץ ⁦-wal⁩ הישן.</translation>
    </message>
    <message>
        <source>{title} {count}</source>
        <translation>‏{title} {count}</translation>
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
        <source>The file was replaced while its old -wal still lies beside it; a copy of the new file alone is followed. Move the old -wal and -shm away before a program writes this file, or SQLite mixes both.</source>
        <translation>הקובץ הוחלף, אבל קובץ ⁦-wal⁩ הישן עדיין נמצא לידו; המעקב הוא אחר עותק של הקובץ החדש לבדו. יש להעביר משם את ⁦-wal⁩ ו-⁦-shm⁩ הישנים לפני שתוכנה כותבת לקובץ הזה, אחרת SQLite יערבב ביניהם.</translation>
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
        <source>A duration cannot be read in the unit the mapping says.</source>
        <translation>לא ניתן לקרוא משך זמן ביחידה שהמיפוי מציין.</translation>
    </message>
    <message>
        <source>A local time lies in the hour that comes twice when summer time ends; which one is a guess.</source>
        <translation>שעה מקומית נופלת בשעה שחוזרת פעמיים בסוף שעון הקיץ; הבחירה ביניהן היא ניחוש.</translation>
    </message>
    <message>
        <source>A local time lies in the hour that the clock skips when summer time begins.</source>
        <translation>שעה מקומית נופלת בשעה שהשעון מדלג עליה בתחילת שעון הקיץ.</translation>
    </message>
    <message>
        <source>A number cannot be read.</source>
        <translation>לא ניתן לקרוא מספר.</translation>
    </message>
    <message>
        <source>A score lies outside of its scale.</source>
        <translation>ציון חורג מהסולם שלו.</translation>
    </message>
    <message>
        <source>A time or date cannot be read in the way the mapping says.</source>
        <translation>לא ניתן לקרוא שעה או תאריך בדרך שהמיפוי מציין.</translation>
    </message>
    <message>
        <source>A value is not among those that the mapping or the floor knows.</source>
        <translation>ערך אינו בין אלה שהמיפוי או הרצפה מכירים.</translation>
    </message>
    <message>
        <source>An average stands there without the number it is an average of.</source>
        <translation>יש ממוצע ללא המספר שממנו חושב.</translation>
    </message>
    <message>
        <source>An export that is known by its heading (moked schema mappings)</source>
        <translation>קובץ ייצוא שמזוהה לפי הכותרת שלו (⁦moked schema mappings⁩)</translation>
    </message>
    <message>
        <source>Another row of the file has the same id and says otherwise; that one counts.</source>
        <translation>בקובץ יש שורה אחרת עם אותו מזהה ותוכן שונה; השורה האחרת היא הנספרת.</translation>
    </message>
    <message>
        <source>Any table by a mapping file: CSV, TSV, XLSX, JSON, JSON lines, SQLite</source>
        <translation>כל טבלה לפי קובץ מיפוי: ⁦CSV, TSV, XLSX, JSON, JSON lines, SQLite⁩</translation>
    </message>
    <message>
        <source>Asterisk queue_log: file, rotated files, .gz, or a dump of its table</source>
        <translation>יומן queue_log של Asterisk: קובץ, קבצים מתחלפים, ⁦.gz⁩, או העתק של הטבלה שלו</translation>
    </message>
    <message>
        <source>Columns that the mapping does not use: {columns}</source>
        <translation>עמודות שאינן בשימוש במיפוי: {columns}</translation>
    </message>
    <message>
        <source>Its times run backwards.</source>
        <translation>הזמנים שלה הולכים לאחור.</translation>
    </message>
    <message>
        <source>No log-off was logged; it was closed at the next log-in or restart.</source>
        <translation>לא נרשמה יציאה מהמערכת; היא נקבעה לכניסה או להפעלה מחדש הבאה.</translation>
    </message>
    <message>
        <source>No row of {path} can be used ({reason}). Nothing was imported; --preview shows how rows are understood.</source>
        <translation>אי אפשר להשתמש באף שורה של {path} ({reason}). דבר לא יובא; ⁦--preview⁩ מציג איך השורות מובנות.</translation>
    </message>
    <message>
        <source>Nothing in {path} is an event of a queue_log. Check that it is the right file; nothing was imported.</source>
        <translation>אין ב-{path} אף אירוע של queue_log. כדאי לבדוק שזה הקובץ הנכון; דבר לא יובא.</translation>
    </message>
    <message>
        <source>Something that such a row needs is blank.</source>
        <translation>חסר ערך שחייב להיות בשורה כזאת.</translation>
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
        <source>The answer is not in the export; it was worked out from durations.</source>
        <translation>המענה אינו בקובץ הייצוא; הוא חושב לפי משכי הזמן.</translation>
    </message>
    <message>
        <source>The answer was not logged; it is the end less the talk time.</source>
        <translation>המענה לא נרשם; הוא מחושב כסיום פחות זמן השיחה.</translation>
    </message>
    <message>
        <source>The contact ended, but the row does not say how.</source>
        <translation>הפנייה הסתיימה, אבל בשורה לא צוין איך.</translation>
    </message>
    <message>
        <source>The contact was answered, but the row does not say when.</source>
        <translation>הפנייה נענתה, אבל בשורה לא צוין מתי.</translation>
    </message>
    <message>
        <source>The end is not in the export; it was worked out from durations.</source>
        <translation>הסיום אינו בקובץ הייצוא; הוא חושב לפי משכי הזמן.</translation>
    </message>
    <message>
        <source>The end was not logged; the same call's next leg closed it.</source>
        <translation>הסיום לא נרשם; המקטע הבא של אותה שיחה סגר אותו.</translation>
    </message>
    <message>
        <source>The entry into the queue is not in the export; it is the exit less the wait.</source>
        <translation>הכניסה לתור אינה בקובץ הייצוא; היא מחושבת כיציאה פחות זמן ההמתנה.</translation>
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
        <source>The export does not tell wrap-up.</source>
        <translation>קובץ הייצוא אינו מציין סיכום.</translation>
    </message>
    <message>
        <source>The first reply is the opening and the time to it; only that is told.</source>
        <translation>המענה הראשון מחושב כשעת הפתיחה ועוד הזמן עד המענה; רק זמן זה צוין.</translation>
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
        <source>The row has more or fewer fields than the heading.</source>
        <translation>בשורה יש יותר או פחות שדות מאשר בשורת הכותרת.</translation>
    </message>
    <message>
        <source>The row has no id.</source>
        <translation>אין לשורה מזהה.</translation>
    </message>
    <message>
        <source>The row is about several queues at once; which of them cannot be told.</source>
        <translation>השורה עוסקת בכמה תורים יחד; אי אפשר לדעת באיזה מהם.</translation>
    </message>
    <message>
        <source>The row says how the contact ended, but not when.</source>
        <translation>בשורה צוין איך הפנייה הסתיימה, אבל לא מתי.</translation>
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
        <source>The same row stands in this file already; it counts once.</source>
        <translation>אותה שורה כבר מופיעה בקובץ; היא נספרת פעם אחת.</translation>
    </message>
    <message>
        <source>The solve is the opening and the time to it; only that is told.</source>
        <translation>הפתרון מחושב כשעת הפתיחה ועוד הזמן עד הפתרון; רק זמן זה צוין.</translation>
    </message>
    <message>
        <source>The sum was worked out from an average and its number.</source>
        <translation>הסכום חושב מתוך הממוצע והמספר שממנו חושב.</translation>
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
        <source>The wrap-up given is not the one between its two instants.</source>
        <translation>זמן הסיכום שנמסר אינו הזמן שבין תחילת הסיכום לסופו.</translation>
    </message>
    <message>
        <source>Which columns mean what? Name a mapping file with --map.</source>
        <translation>מה המשמעות של כל עמודה? יש לציין קובץ מיפוי עם ⁦--map⁩.</translation>
    </message>
    <message>
        <source>Wrap-up and hold not known: a queue_log does not tell them.</source>
        <translation>יומן queue_log אינו מציין סיכום או החזקה.</translation>
    </message>
    <message>
        <source>line {line}  {column}  {text}</source>
        <translation>שורה {line}  {column}  {text}</translation>
    </message>
    <message>
        <source>line {line}  {table}  {values}</source>
        <translation>שורה {line}  {table}  {values}</translation>
    </message>
    <message>
        <source>{count} rows would be rejected. {reason}</source>
        <translation>שורות שיידחו: {count}. {reason}</translation>
    </message>
    <message>
        <source>{filtered} rows are left out by the mapping, {blank} are blank.</source>
        <translation>שורות שהמיפוי משמיט: {filtered}; שורות ריקות: {blank}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({problem}). Nothing was imported.</source>
        <translation>לא ניתן לקרוא את {path} ({problem}). דבר לא יובא.</translation>
    </message>
    <message>
        <source>{path} cannot be read as {encoding} (line {line}). Nothing was imported.</source>
        <translation>לא ניתן לקרוא את {path} בקידוד {encoding} (שורה {line}). דבר לא יובא.</translation>
    </message>
    <message>
        <source>{path} cannot be read to its end: {problem}. The floor holds what was read before that and is whole. Mend or leave out the file and import again: what is there already is not taken twice.</source>
        <translation>לא ניתן לקרוא את {path} עד סופו: {problem}. ברצפה נמצא מה שנקרא לפני כן, והיא שלמה. אפשר לתקן את הקובץ או להשמיט אותו ולייבא שוב: מה שכבר נמצא שם לא ייקלט פעמיים.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. Nothing was imported.</source>
        <translation>לא ניתן לקרוא את {path}: {problem}. דבר לא יובא.</translation>
    </message>
    <message>
        <source>{path} has no column whose heading is a period. It has: {known}.</source>
        <translation>אין ב-{path} עמודה שהכותרת שלה היא פרק זמן. יש בו: {known}.</translation>
    </message>
    <message>
        <source>{path} has no column {missing}. It has: {known}. Nothing of it was imported; correct the mapping.</source>
        <translation>אין ב-{path} עמודה {missing}. יש בו: {known}. דבר ממנו לא יובא; יש לתקן את המיפוי.</translation>
    </message>
    <message>
        <source>{path} has no sheet “{sheet}”. It has: {known}.</source>
        <translation>אין ב-{path} גיליון בשם ״{sheet}״. יש בו: {known}.</translation>
    </message>
    <message>
        <source>{path} has no table “{table}”. It has: {known}.</source>
        <translation>אין ב-{path} טבלה בשם ״{table}״. יש בו: {known}.</translation>
    </message>
    <message>
        <source>{path} holds local times, and their time zone is not known. Say it, for example --tz Europe/Bucharest.</source>
        <translation>ב-{path} יש שעות מקומיות, ואזור הזמן שלהן אינו ידוע. יש לציין אותו, למשל ⁦--tz Europe/Bucharest⁩.</translation>
    </message>
    <message>
        <source>{path} holds no file that could be an export. Nothing was imported.</source>
        <translation>אין ב-{path} אף קובץ שיכול להיות קובץ ייצוא. דבר לא יובא.</translation>
    </message>
    <message>
        <source>{path} holds no list of rows. Say where it is with records in the mapping.</source>
        <translation>אין ב-{path} רשימת שורות. יש לציין היכן היא בעזרת ⁦records⁩ במיפוי.</translation>
    </message>
    <message>
        <source>{path} is a workbook, and the library that reads them is missing. Save it as CSV, or install {library}.</source>
        <translation>{path} הוא חוברת עבודה, והספרייה שקוראת חוברות חסרה. אפשר לשמור אותו כ-CSV, או להתקין את {library}.</translation>
    </message>
    <message>
        <source>{path} is being written by another program all the time. Nothing is lost; try again in a moment.</source>
        <translation>תוכנה אחרת כותבת אל {path} כל הזמן. דבר לא אבד; כדאי לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>{path} is none of the exports that are known by their heading ({known}). Say what its columns mean with a mapping: moked import table … --map MAP.toml.</source>
        <translation>{path} אינו אחד מקובצי הייצוא שמזוהים לפי הכותרת שלהם ({known}). יש לציין את משמעות העמודות בקובץ מיפוי: ⁦moked import table … --map MAP.toml⁩</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 (from line {line} on). Say its encoding, for example --encoding cp1255 for Hebrew, cp1256 for Arabic, cp1250 for Romanian. Nothing was imported.</source>
        <translation>{path} אינו בקידוד ⁦UTF-8⁩ (החל משורה {line}). יש לציין את הקידוד, למשל ⁦--encoding cp1255⁩ לעברית, ⁦cp1256⁩ לערבית, ⁦cp1250⁩ לרומנית. דבר לא יובא.</translation>
    </message>
    <message>
        <source>{path}, read as {mapping}: {tried} rows tried, {used} of them can be used.</source>
        <translation>{path}, לפי המיפוי {mapping}: שורות שנבדקו: {tried}, מהן אפשר להשתמש ב-{used}.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding. Try cp1255, cp1256, cp1250 or utf-16.</source>
        <translation>״{encoding}״ אינו קידוד. אפשר לנסות ⁦cp1255⁩, ⁦cp1256⁩, ⁦cp1250⁩ או ⁦utf-16⁩.</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>90th percentile</source>
        <translation>אחוזון 90</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>AHT with its interval, median and 90th percentile, from the contacts themselves.</source>
        <translation>AHT עם רווח הסמך שלו, חציון ואחוזון 90, מתוך הפניות עצמן.</translation>
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
        <translation>ננטשו</translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation>אחוז נטישה</translation>
    </message>
    <message>
        <source>Age of the backlog</source>
        <translation>גיל הפניות הממתינות</translation>
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
        <source>Agents talking now, or with a contact on hold or ringing.</source>
        <translation>נציגים שכעת בפנייה, או עם פנייה בהחזקה או מצלצלת.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>נענו</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>תשובות לסקרים</translation>
    </message>
    <message>
        <source>Answers of 3 of 5 or less: customers whom somebody should call.</source>
        <translation>תשובות של 3 מתוך 5 או פחות: לקוחות שכדאי להתקשר אליהם.</translation>
    </message>
    <message>
        <source>Article transfer rate</source>
        <translation>שיעור העברה לנציג</translation>
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
        <source>Average response time</source>
        <translation>זמן תגובה ממוצע</translation>
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
        <source>Backlog</source>
        <translation>פניות ממתינות</translation>
    </message>
    <message>
        <source>Blind transfers</source>
        <translation>העברות ישירות</translation>
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
        <translation>CSAT, ממוצע</translation>
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
        <source>Callbacks to make that are not overdue: callers who asked for one in the window or in the seven days before it and were not reached since; a wish without a number cannot be seen to be met.</source>
        <translation>שיחות חוזרות שיש לבצע ושמועדן לא עבר: פונים שביקשו שיחה חוזרת בחלון הזמן או בשבעת הימים שלפניו, ומאז לא הושג איתם קשר; כשאין מספר טלפון, אי אפשר לראות שהבקשה נענתה.</translation>
    </message>
    <message>
        <source>Callbacks to make whose time has come: callers who asked for one in the window or in the seven days before it and were not reached since; a wish without a number cannot be seen to be met.</source>
        <translation>שיחות חוזרות שיש לבצע ושמועדן כבר הגיע: פונים שביקשו שיחה חוזרת בחלון הזמן או בשבעת הימים שלפניו, ומאז לא הושג איתם קשר; כשאין מספר טלפון, אי אפשר לראות שהבקשה נענתה.</translation>
    </message>
    <message>
        <source>Callers who abandoned in the window and have not been reached since, in either direction. Who gave up before the window stands in the window of then.</source>
        <translation>פונים שנטשו בחלון הזמן ומאז לא הושג איתם קשר, לא בשיחה נכנסת ולא ביוצאת. מי שנטשו קודם לכן מופיעים בחלון הזמן של אז.</translation>
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
        <source>Cases open at the end of the period, or now. Group by age_band to see how old they are.</source>
        <translation>פניות פתוחות בסוף פרק הזמן, או כעת. קיבוץ לפי ⁦age_band⁩ מראה מה גילן.</translation>
    </message>
    <message>
        <source>Cases opened in the period that are not solved, given up ones included. Group by reason to see why.</source>
        <translation>פניות שנפתחו בפרק הזמן ולא נפתרו, כולל אלה שננטשו. קיבוץ לפי ⁦reason⁩ מראה מדוע.</translation>
    </message>
    <message>
        <source>Cases opened in the period. Cases merged into another one count nowhere.</source>
        <translation>פניות שנפתחו בפרק הזמן. פניות שמוזגו לפנייה אחרת אינן נספרות.</translation>
    </message>
    <message>
        <source>Cases whose last solve lies in the period; one that was reopened counts when it is solved again.</source>
        <translation>פניות שפתרונן האחרון בפרק הזמן; פנייה שנפתחה מחדש נספרת כשהיא נפתרת שוב.</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>קצב הטיפול</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>תור סגור</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>אחוז סגירה</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>שיחות ועידה</translation>
    </message>
    <message>
        <source>Consulted transfers</source>
        <translation>העברות אחרי התייעצות</translation>
    </message>
    <message>
        <source>Contacts answered by an agent in the window, carried-in ones included.</source>
        <translation>פניות שנציג ענה להן בחלון הזמן, כולל אלה שביתרת הפתיחה.</translation>
    </message>
    <message>
        <source>Contacts handled per hour logged in. Say which hours: logged in, productive, or paid by the roster.</source>
        <translation>פניות שטופלו בשעה של חיבור למערכת. אפשר לבחור אילו שעות: מחוברות, פרודוקטיביות, או בתשלום לפי הסידור.</translation>
    </message>
    <message>
        <source>Contacts linked to the cases solved in the period, over these cases; a call that was sent on is one contact.</source>
        <translation>האינטראקציות שקשורות לפניות שנפתרו בפרק הזמן, חלקי מספר הפניות האלה; שיחה שהועברה היא אינטראקציה אחת.</translation>
    </message>
    <message>
        <source>Contacts per case</source>
        <translation>אינטראקציות לכל פנייה</translation>
    </message>
    <message>
        <source>Contacts per hour</source>
        <translation>פניות בשעה</translation>
    </message>
    <message>
        <source>Contacts queued in the window without the short abandons.</source>
        <translation>פניות שנכנסו לתור בחלון הזמן, ללא הנטישות הקצרות.</translation>
    </message>
    <message>
        <source>Contacts that an agent sent on after speaking to the next one.</source>
        <translation>פניות שנציג העביר אחרי שדיבר עם הנציג הבא.</translation>
    </message>
    <message>
        <source>Contacts that an agent sent on without speaking to the next one.</source>
        <translation>פניות שנציג העביר בלי לדבר עם הנציג הבא.</translation>
    </message>
    <message>
        <source>Contacts that an agent sent to another queue.</source>
        <translation>פניות שנציג העביר לתור אחר.</translation>
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
        <source>Contacts that left the queue in any way but an answer or an abandon.</source>
        <translation>כל יציאה מהתור שאינה מענה או נטישה.</translation>
    </message>
    <message>
        <source>Contacts that were already waiting when the window began.</source>
        <translation>פניות שכבר היו בהמתנה בתחילת חלון הזמן.</translation>
    </message>
    <message>
        <source>Contacts to which an agent brought in somebody else.</source>
        <translation>פניות שנציג צירף אליהן אדם נוסף.</translation>
    </message>
    <message>
        <source>Contacts waiting in the queue now.</source>
        <translation>פניות שבהמתנה בתור כעת.</translation>
    </message>
    <message>
        <source>Contacts whose handling ended in the window, wrap-up included.</source>
        <translation>פניות שהטיפול בהן, כולל הסיכום, הסתיים בחלון הזמן.</translation>
    </message>
    <message>
        <source>Cross-sell rate</source>
        <translation>שיעור מכירה צולבת</translation>
    </message>
    <message>
        <source>Customer effort: the mean of the answers from 1 to 7, where 7 is easy, by the day of the answer.</source>
        <translation>מדד מאמץ הלקוח: ממוצע התשובות מ-1 עד 7, כאשר 7 הוא קל, לפי יום התשובה.</translation>
    </message>
    <message>
        <source>Customer satisfaction: of all answers, the share in the two best boxes (4 and 5 of 5), by the day of the answer. Of scales of two or three, the best box.</source>
        <translation>שביעות רצון הלקוח: שיעור התשובות בשתי הדרגות הטובות ביותר (4 ו-5 מתוך 5), מתוך כל התשובות, לפי יום התשובה. בסולם של שתיים או שלוש דרגות, הדרגה הטובה ביותר.</translation>
    </message>
    <message>
        <source>Customers at the end of the period without those won in it, over the customers at its start.</source>
        <translation>הלקוחות בסוף פרק הזמן, ללא אלה שהצטרפו בו, חלקי הלקוחות בתחילתו.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>נכנסו</translation>
    </message>
    <message>
        <source>First contact resolution</source>
        <translation>פתרון בפנייה הראשונה</translation>
    </message>
    <message>
        <source>First response in time</source>
        <translation>מענה ראשוני בזמן</translation>
    </message>
    <message>
        <source>First response time</source>
        <translation>זמן מענה ראשוני</translation>
    </message>
    <message>
        <source>From the customer's first message, or the opening, to the first public reply of a person; on the day of that reply, and of the person who gave it. Bots, rules and internal notes are no reply.</source>
        <translation>מההודעה הראשונה של הלקוח, או מפתיחת הפנייה, ועד המענה הגלוי הראשון של אדם; לפי יום המענה, ולפי מי שנתן אותו. בוטים, כללים והערות פנימיות אינם מענה.</translation>
    </message>
    <message>
        <source>From the opening to the last solve of the cases solved in the period. By opening hours, the time that a case waits for the customer is left out.</source>
        <translation>מהפתיחה ועד הפתרון האחרון, בפניות שנפתרו בפרק הזמן. לפי שעות הפעילות, הזמן שבו הפנייה ממתינה ללקוח אינו נספר.</translation>
    </message>
    <message>
        <source>General handling: cases solved in the period, over those open at its start and those opened in it.</source>
        <translation>הטיפול הכללי: פניות שנפתרו בפרק הזמן, חלקי אלה שהיו פתוחות בתחילתו ואלה שנפתחו בו.</translation>
    </message>
    <message>
        <source>Given up before it was solved</source>
        <translation>נטישה לפני פתרון</translation>
    </message>
    <message>
        <source>Had to repeat themselves</source>
        <translation>נאלצו לחזור על דבריהם</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>זמן טיפול</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>טופלו</translation>
    </message>
    <message>
        <source>Hold per contact</source>
        <translation>החזקה לפנייה</translation>
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
        <source>How long the open cases have been open.</source>
        <translation>כמה זמן הפניות הפתוחות פתוחות.</translation>
    </message>
    <message>
        <source>How many people a customer had to do with until the case was solved.</source>
        <translation>עם כמה אנשים היה ללקוח קשר עד שהפנייה נפתרה.</translation>
    </message>
    <message>
        <source>How often cases were reopened in the period; one case may count several times.</source>
        <translation>כמה פעמים נפתחו פניות מחדש בפרק הזמן; פנייה אחת יכולה להיספר כמה פעמים.</translation>
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
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Net promoter score, -100 to 100: the percentage of 9 and 10 less the percentage of 0 to 6, by the day of the answer.</source>
        <translation>מדד נאמנות, מ-⁦-100⁩ עד 100: אחוז התשובות 9 ו-10 פחות אחוז התשובות 0 עד 6, לפי יום התשובה.</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>פניות חדשות</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>לא נפתרו</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>תפוסה</translation>
    </message>
    <message>
        <source>Of all first contacts answered, the share that was resolved and had no further contact of the same customer on the same topic within 7 days. Where nobody marked whether it was resolved, no further contact counts as resolved. It is provisional until the 7 days are over; contacts without customer and address cannot be followed and are left out.</source>
        <translation>מתוך כל הפניות הראשונות שנענו, שיעור אלה שנפתרו ולא הייתה אחריהן בתוך 7 ימים פנייה נוספת של אותו לקוח באותו נושא. אם איש לא סימן אם הפנייה נפתרה, היעדר פנייה נוספת נחשב פתרון. הנתון זמני עד שחלפו 7 הימים; אחר פניות ללא לקוח וללא כתובת אי אפשר לעקוב, והן אינן נספרות.</translation>
    </message>
    <message>
        <source>Of all interactions begun in the period, in any channel, the share that the customer gave up: cases closed as given up, and contacts without a case that nobody answered before the customer left.</source>
        <translation>מתוך כל האינטראקציות שהתחילו בפרק הזמן, בכל ערוץ, השיעור שהלקוח נטש: פניות שנסגרו כנטישה, ואינטראקציות ללא פנייה שאיש לא ענה להן לפני שהלקוח עזב.</translation>
    </message>
    <message>
        <source>Of the cases first solved in the period, the share that was reopened later.</source>
        <translation>מתוך הפניות שנפתרו לראשונה בפרק הזמן, השיעור שנפתח מחדש אחר כך.</translation>
    </message>
    <message>
        <source>Of the cases opened in the period, the share solved with exactly one public reply of a person. Messages of one chat are one touch; a case solved without any reply is not one-touch.</source>
        <translation>מתוך הפניות שנפתחו בפרק הזמן, השיעור שנפתר במענה גלוי אחד בדיוק של אדם. הודעות של צ׳אט אחד הן מענה אחד; פנייה שנפתרה ללא כל מענה אינה נספרת כאן.</translation>
    </message>
    <message>
        <source>Of the cases opened in the period, the share that is solved and was never reopened.</source>
        <translation>מתוך הפניות שנפתחו בפרק הזמן, השיעור שנפתר ומעולם לא נפתח מחדש.</translation>
    </message>
    <message>
        <source>Of the cases with a target for the first response, the share that met it; a case is missed from the moment its target passes. By opening hours where they are known.</source>
        <translation>מתוך הפניות שיש להן יעד למענה ראשוני, השיעור שעמד בו; פנייה נחשבת החמצה מרגע שהיעד עבר. לפי שעות הפעילות, כשהן ידועות.</translation>
    </message>
    <message>
        <source>Of the cases with a target for the resolution, the share that met it with the first solve; a case is missed from the moment its target passes. By opening hours where they are known.</source>
        <translation>מתוך הפניות שיש להן יעד לפתרון, השיעור שעמד בו בפתרון הראשון; פנייה נחשבת החמצה מרגע שהיעד עבר. לפי שעות הפעילות, כשהן ידועות.</translation>
    </message>
    <message>
        <source>Of the contacts of which it is known, those in which the customer had to repeat it all.</source>
        <translation>מתוך הפניות שבהן זה ידוע, אלה שבהן הלקוח נאלץ לחזור על הכול.</translation>
    </message>
    <message>
        <source>Of the contacts that agents handled, the share that they sent on. What a queue sends on by itself is an overflow and not counted here; a consultation is counted by itself.</source>
        <translation>מתוך הפניות שנציגים טיפלו בהן, השיעור שהם העבירו. מה שתור מעביר מעצמו הוא גלישה ואינו נספר כאן; התייעצות נספרת בנפרד.</translation>
    </message>
    <message>
        <source>Of the contacts that count, the share answered within the threshold. Short abandons are left out; callers who still wait past the threshold count as missed at once.</source>
        <translation>השיעור שנענה בתוך זמן הסף, מתוך הפניות שנספרות. נטישות קצרות אינן נספרות; פונים שעדיין בהמתנה מעבר לזמן הסף נספרים מיד כהחמצה.</translation>
    </message>
    <message>
        <source>Of the customers asked in the period, the share that has answered since.</source>
        <translation>מתוך הלקוחות שנשאלו בפרק הזמן, השיעור שהשיב מאז.</translation>
    </message>
    <message>
        <source>Of the customers who answered whether it was solved, the share that said yes.</source>
        <translation>מתוך הלקוחות שהשיבו אם הפנייה נפתרה, השיעור שהשיב כן.</translation>
    </message>
    <message>
        <source>Of the first contacts marked as resolved, the share without a further contact on the same topic within 7 days. It says how far the marks can be trusted; it is not first contact resolution.</source>
        <translation>מתוך הפניות הראשונות שסומנו כפתורות, השיעור שלא הייתה אחריו פנייה נוספת באותו נושא בתוך 7 ימים. המדד מראה עד כמה אפשר לסמוך על הסימון; זה אינו פתרון בפנייה הראשונה.</translation>
    </message>
    <message>
        <source>Of the handled contacts whose hold is known, the share that was put on hold.</source>
        <translation>מתוך הפניות שטופלו ושההחזקה בהן ידועה, השיעור שהועבר להחזקה.</translation>
    </message>
    <message>
        <source>Of the sales of the period, the share that sold a customer something besides.</source>
        <translation>מתוך המכירות בפרק הזמן, השיעור שבו נמכר ללקוח מוצר משלים.</translation>
    </message>
    <message>
        <source>Of the sales of the period, the share that sold a customer something better.</source>
        <translation>מתוך המכירות בפרק הזמן, השיעור שבו נמכר ללקוח מוצר משודרג.</translation>
    </message>
    <message>
        <source>Of the visits of an article, once per session, those that ended in a request to people.</source>
        <translation>מתוך הביקורים במאמר, אחד לכל סשן, אלה שהסתיימו בבקשה לנציג.</translation>
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
        <source>One touch</source>
        <translation>פתרון במענה אחד</translation>
    </message>
    <message>
        <source>Other exits</source>
        <translation>יציאות אחרות</translation>
    </message>
    <message>
        <source>Over all responses: from the first unanswered message of the customer to the next public reply of a person. Messages that still wait for a reply are not in it.</source>
        <translation>על פני כל התגובות: מההודעה הראשונה של הלקוח שטרם נענתה ועד המענה הגלוי הבא של אדם. הודעות שעדיין מחכות למענה אינן נכללות.</translation>
    </message>
    <message>
        <source>Overflowed</source>
        <translation>גלישה לתור אחר</translation>
    </message>
    <message>
        <source>People per case</source>
        <translation>אנשים לכל פנייה</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>נוכחים</translation>
    </message>
    <message>
        <source>Productive time (on contacts, in wrap-up, ringing, available) over the paid time of the roster.</source>
        <translation>הזמן הפרודוקטיבי (בפניות, בסיכום, בצלצול, בזמינות) חלקי הזמן בתשלום לפי הסידור.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>הועברו להחזקה</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>תור מלא</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>שיעור פתיחה מחדש</translation>
    </message>
    <message>
        <source>Reopenings</source>
        <translation>פתיחות מחדש</translation>
    </message>
    <message>
        <source>Requests solved without a person over all requests: sessions of self-service, and cases that no session came before (where a centre has no cases, contacts). A session counts once.</source>
        <translation>בקשות שנפתרו ללא אדם חלקי כל הבקשות: סשנים של שירות עצמי, ופניות שלא קדם להן סשן (במוקד ללא ניהול פניות, האינטראקציות). כל סשן נספר פעם אחת.</translation>
    </message>
    <message>
        <source>Resolution in time</source>
        <translation>פתרון בזמן</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>שיעור הפתרון</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>משך הפתרון</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>שיעור ההיענות לסקרים</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>שימור לקוחות</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>הכנסות</translation>
    </message>
    <message>
        <source>Revenue per customer: the revenue of the period over the average number of customers on its days.</source>
        <translation>הכנסה ללקוח: ההכנסות בפרק הזמן חלקי מספר הלקוחות הממוצע בימים שלו.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>מכירות</translation>
    </message>
    <message>
        <source>Sales of the period that were not cancelled.</source>
        <translation>מכירות בפרק הזמן שלא בוטלו.</translation>
    </message>
    <message>
        <source>Sales over qualified sales contacts. A sale counts once, however many contacts it took; one that was cancelled does not count.</source>
        <translation>מכירות חלקי פניות מכירה מתאימות. מכירה נספרת פעם אחת, לא משנה כמה פניות נדרשו לה; מכירה שבוטלה אינה נספרת.</translation>
    </message>
    <message>
        <source>Self-service rate</source>
        <translation>שיעור שירות עצמי</translation>
    </message>
    <message>
        <source>Sent on to another queue before an answer.</source>
        <translation>הועברו לתור אחר לפני מענה.</translation>
    </message>
    <message>
        <source>Sent to a queue</source>
        <translation>הועברו לתור</translation>
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
        <source>Shrinkage</source>
        <translation>הפסד זמן</translation>
    </message>
    <message>
        <source>Solved cases</source>
        <translation>פניות שנפתרו</translation>
    </message>
    <message>
        <source>Solved, say the customers</source>
        <translation>נפתר, לפי הלקוחות</translation>
    </message>
    <message>
        <source>Stayed solved</source>
        <translation>נשארו פתורות</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>עדיין בהמתנה</translation>
    </message>
    <message>
        <source>Surveys answered in the period, whatever was asked.</source>
        <translation>סקרים שנענו בפרק הזמן, לא משנה מה נשאל.</translation>
    </message>
    <message>
        <source>Taken out of the queue by the system.</source>
        <translation>הוצאו מהתור בידי המערכת.</translation>
    </message>
    <message>
        <source>Talk per contact</source>
        <translation>שיחה לפנייה</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>זמן שיחה</translation>
    </message>
    <message>
        <source>The handle time of the requests that visits of an article ended in, as far as they are known. Grouped by article, the list begins with what is worth rewriting first.</source>
        <translation>זמן הטיפול בבקשות שבהן הסתיימו ביקורים במאמר, ככל שהן ידועות. בקיבוץ לפי מאמר, הרשימה מתחילה במה שכדאי לכתוב מחדש קודם.</translation>
    </message>
    <message>
        <source>The hold in the handle time of the contacts whose hold is known.</source>
        <translation>ההחזקה בתוך זמן הטיפול, בפניות שההחזקה בהן ידועה.</translation>
    </message>
    <message>
        <source>The longest wait of any contact queued in the window, whatever became of it.</source>
        <translation>ההמתנה הארוכה ביותר של פנייה שנכנסה לתור בחלון הזמן, בלי קשר לתוצאתה.</translation>
    </message>
    <message>
        <source>The mean of the satisfaction answers on a scale of 1 to 5 (other scales are stretched to it).</source>
        <translation>ממוצע תשובות שביעות הרצון בסולם של 1 עד 5 (סולמות אחרים מותאמים אליו).</translation>
    </message>
    <message>
        <source>The share of the contacts queued in the window that were abandoned. Short abandons and contacts still waiting are left out.</source>
        <translation>נטישות מתוך הפניות שנכנסו לתור בחלון הזמן, ללא הנטישות הקצרות וללא מי שעדיין בהמתנה.</translation>
    </message>
    <message>
        <source>The share of the paid time of the roster that was not productive; paid absences count.</source>
        <translation>השיעור מתוך הזמן בתשלום לפי הסידור שלא היה פרודוקטיבי (Shrinkage); היעדרויות בתשלום נספרות.</translation>
    </message>
    <message>
        <source>The talk in the handle time, from the contacts themselves.</source>
        <translation>השיחה בתוך זמן הטיפול, מתוך הפניות עצמן.</translation>
    </message>
    <message>
        <source>The wrap-up in the handle time of the contacts whose wrap-up is known.</source>
        <translation>הסיכום בתוך זמן הטיפול, בפניות שהסיכום בהן ידוע.</translation>
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
        <source>To follow up</source>
        <translation>למעקב</translation>
    </message>
    <message>
        <source>Transfer rate</source>
        <translation>שיעור העברה</translation>
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
        <source>Up-sell rate</source>
        <translation>שיעור מכירה נוספת</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>ניצולת</translation>
    </message>
    <message>
        <source>Visits of articles</source>
        <translation>ביקורים במאמרים</translation>
    </message>
    <message>
        <source>Visits of help articles; an article counts once per session.</source>
        <translation>ביקורים במאמרי עזרה; מאמר נספר פעם אחת בכל סשן.</translation>
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
        <source>What an article costs</source>
        <translation>העלות של מאמר</translation>
    </message>
    <message>
        <source>What was sold in the period less what was cancelled in it. Each currency by itself: they are never added.</source>
        <translation>מה שנמכר בפרק הזמן פחות מה שבוטל בו. כל מטבע בנפרד: הם לעולם אינם מחוברים יחד.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>הוצאו מהתור</translation>
    </message>
    <message>
        <source>Wrap-up per contact</source>
        <translation>סיכום לפנייה</translation>
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
        <source>handle time of the requests</source>
        <translation>זמן הטיפול בבקשות</translation>
    </message>
    <message>
        <source>hours logged in</source>
        <translation>שעות חיבור למערכת</translation>
    </message>
    <message>
        <source>marked as resolved, whether or not they came back</source>
        <translation>סומנו כפתורות, גם אם הלקוח חזר</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>ממוצע</translation>
    </message>
    <message>
        <source>mean, 7 is easy</source>
        <translation>ממוצע, 7 הוא קל</translation>
    </message>
    <message>
        <source>median</source>
        <translation>חציון</translation>
    </message>
    <message>
        <source>no further contact, whatever was marked</source>
        <translation>ללא פנייה נוספת, לא משנה מה סומן</translation>
    </message>
    <message>
        <source>of all cases</source>
        <translation>מתוך כל הפניות</translation>
    </message>
    <message>
        <source>of all contacts answered</source>
        <translation>מתוך כל הפניות שנענו</translation>
    </message>
    <message>
        <source>of all first contacts</source>
        <translation>מתוך כל הפניות הראשונות</translation>
    </message>
    <message>
        <source>of all interactions</source>
        <translation>מתוך כל האינטראקציות</translation>
    </message>
    <message>
        <source>of all requests</source>
        <translation>מתוך כל הבקשות</translation>
    </message>
    <message>
        <source>of all sales</source>
        <translation>מתוך כל המכירות</translation>
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
        <source>of open and new</source>
        <translation>מתוך הפתוחות והחדשות</translation>
    </message>
    <message>
        <source>of qualified contacts</source>
        <translation>מתוך הפניות המתאימות</translation>
    </message>
    <message>
        <source>of the answered</source>
        <translation>מתוך הנענות</translation>
    </message>
    <message>
        <source>of the average customers</source>
        <translation>מתוך מספר הלקוחות הממוצע</translation>
    </message>
    <message>
        <source>of the cases first solved</source>
        <translation>מתוך הפניות שנפתרו לראשונה</translation>
    </message>
    <message>
        <source>of the cases received</source>
        <translation>מתוך הפניות שהתקבלו</translation>
    </message>
    <message>
        <source>of the customers at the end</source>
        <translation>מתוך הלקוחות בסוף</translation>
    </message>
    <message>
        <source>of the customers at the start</source>
        <translation>מתוך הלקוחות בתחילה</translation>
    </message>
    <message>
        <source>of the solved, by the day of the solve</source>
        <translation>מתוך הפתורות, לפי יום הפתרון</translation>
    </message>
    <message>
        <source>of the visits</source>
        <translation>מתוך הביקורים</translation>
    </message>
    <message>
        <source>of those asked</source>
        <translation>מתוך מי שנשאלו</translation>
    </message>
    <message>
        <source>of those known</source>
        <translation>מתוך הידועות</translation>
    </message>
    <message>
        <source>of those marked</source>
        <translation>מתוך המסומנות</translation>
    </message>
    <message>
        <source>of those waiting now, the share within the threshold</source>
        <translation>השיעור בתוך זמן הסף, ממי שבהמתנה כעת</translation>
    </message>
    <message>
        <source>of those who answered it</source>
        <translation>מתוך מי שהשיבו על כך</translation>
    </message>
    <message>
        <source>of those who bought, those who bought again</source>
        <translation>מתוך מי שקנו, מי שקנו שוב</translation>
    </message>
    <message>
        <source>of those with a target</source>
        <translation>מתוך אלה שיש להן יעד</translation>
    </message>
    <message>
        <source>opening hours, 90th percentile</source>
        <translation>שעות פעילות, אחוזון 90</translation>
    </message>
    <message>
        <source>opening hours, mean</source>
        <translation>שעות פעילות, ממוצע</translation>
    </message>
    <message>
        <source>opening hours, median</source>
        <translation>שעות פעילות, חציון</translation>
    </message>
    <message>
        <source>overflows count as missed</source>
        <translation>גלישות נספרות כהחמצה</translation>
    </message>
    <message>
        <source>paid hours</source>
        <translation>שעות בתשלום</translation>
    </message>
    <message>
        <source>per case of the period</source>
        <translation>לפנייה בפרק הזמן</translation>
    </message>
    <message>
        <source>productive hours</source>
        <translation>שעות פרודוקטיביות</translation>
    </message>
    <message>
        <source>promoters less detractors</source>
        <translation>ממליצים פחות מבקרים</translation>
    </message>
    <message>
        <source>public messages per case</source>
        <translation>הודעות גלויות לפנייה</translation>
    </message>
    <message>
        <source>sent on by agents</source>
        <translation>הועברו בידי נציגים</translation>
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
        <source>since anything happened, mean</source>
        <translation>מאז האירוע האחרון, ממוצע</translation>
    </message>
    <message>
        <source>to the first solve</source>
        <translation>עד הפתרון הראשון</translation>
    </message>
    <message>
        <source>two best boxes</source>
        <translation>שתי הדרגות הטובות ביותר</translation>
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
    <name>mapping</name>
    <message>
        <source>A date format: columns with such a heading hold one period each. Or the list of those columns.</source>
        <translation>תבנית תאריך: עמודות שהכותרת שלהן בתבנית הזאת מכילות פרק זמן אחד כל אחת. או רשימה של העמודות האלה.</translation>
    </message>
    <message>
        <source>A regular expression: its first group, or all of it, is the value; a cell without it is blank.</source>
        <translation>ביטוי רגולרי: הקבוצה הראשונה שלו, או כולו, היא הערך; תא שאינו מתאים לו נחשב ריק.</translation>
    </message>
    <message>
        <source>A regular expression: what follows a row whose first cell fits is no data.</source>
        <translation>ביטוי רגולרי: מה שבא אחרי שורה שהתא הראשון שלה מתאים לו אינו נתונים.</translation>
    </message>
    <message>
        <source>By column of the floor's table: the column of the file, or a table that says how it is read.</source>
        <translation>לכל עמודה בטבלת הרצפה: העמודה בקובץ, או טבלה שמציינת איך לקרוא אותה.</translation>
    </message>
    <message>
        <source>By column: the value, or one of the values, of rows that are taken; or a table with not, match, blank.</source>
        <translation>לכל עמודה: הערך, או אחד הערכים, של השורות שנקלטות; או טבלה עם ⁦not⁩, ⁦match⁩, ⁦blank⁩.</translation>
    </message>
    <message>
        <source>By name of a measure: the column that holds its sum; or its mean, with mean_of.</source>
        <translation>לכל שם של מדידה: העמודה שבה הסכום שלה; או הממוצע שלה, עם ⁦mean_of⁩.</translation>
    </message>
    <message>
        <source>By table of the floor: a second row that each row makes, with fields, id and filter of its own.</source>
        <translation>לכל טבלה של הרצפה: שורה שנייה שכל שורה יוצרת, עם שדות, מזהה ומסנן משלה.</translation>
    </message>
    <message>
        <source>Columns by whose presence the export is known without being named.</source>
        <translation>עמודות שלפי קיומן קובץ הייצוא מזוהה בלי לציין את שמו.</translation>
    </message>
    <message>
        <source>Columns whose blank cells mean the same as the cell above.</source>
        <translation>עמודות שתא ריק בהן פירושו כמו בתא שמעליו.</translation>
    </message>
    <message>
        <source>Columns whose durations or numbers are added; blank ones add nothing.</source>
        <translation>עמודות שמשכי הזמן או המספרים שבהן מתווספים; תאים ריקים אינם מוסיפים דבר.</translation>
    </message>
    <message>
        <source>Columns whose durations or numbers are taken away; blank ones take nothing.</source>
        <translation>עמודות שמשכי הזמן או המספרים שבהן מופחתים; תאים ריקים אינם מפחיתים דבר.</translation>
    </message>
    <message>
        <source>From the answer to the end, hold included.</source>
        <translation>מהמענה ועד הסיום, כולל החזקה.</translation>
    </message>
    <message>
        <source>From the opening to the first solve.</source>
        <translation>מהפתיחה ועד הפתרון הראשון.</translation>
    </message>
    <message>
        <source>From the queue to the end.</source>
        <translation>מהכניסה לתור ועד הסיום.</translation>
    </message>
    <message>
        <source>From the queue to the exit: answered, or left.</source>
        <translation>מהכניסה לתור ועד היציאה ממנו: במענה או בעזיבה.</translation>
    </message>
    <message>
        <source>How a time or date is written: a pattern as %d/%m/%Y %H:%M, or one of the words; several are tried.</source>
        <translation>איך כתובים שעה או תאריך: תבנית כמו ⁦%d/%m/%Y %H:%M⁩, או אחת המילים; אם יש כמה, מנסים את כולן.</translation>
    </message>
    <message>
        <source>How long a period is that the cell names the beginning of.</source>
        <translation>מה אורכו של פרק זמן שהתא מציין את תחילתו.</translation>
    </message>
    <message>
        <source>How long the state lasted.</source>
        <translation>כמה זמן נמשך המצב.</translation>
    </message>
    <message>
        <source>In a log of changes: the column that orders changes of the same moment.</source>
        <translation>ביומן שינויים: העמודה שמסדרת שינויים מאותו רגע.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean closed.</source>
        <translation>ביומן שינויים: מילות סטטוס שפירושן סגור.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean given up unsolved.</source>
        <translation>ביומן שינויים: מילות סטטוס שפירושן ננטש ללא פתרון.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean solved.</source>
        <translation>ביומן שינויים: מילות סטטוס שפירושן נפתר.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean waiting for somebody else.</source>
        <translation>ביומן שינויים: מילות סטטוס שפירושן המתנה לגורם אחר.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean waiting for the customer.</source>
        <translation>ביומן שינויים: מילות סטטוס שפירושן המתנה לפונה.</translation>
    </message>
    <message>
        <source>In a wide sheet without labels: the value.</source>
        <translation>בגיליון רחב ללא תוויות: הערך.</translation>
    </message>
    <message>
        <source>In a wide sheet: the heading of the column that a value stands in.</source>
        <translation>בגיליון רחב: הכותרת של העמודה שבה נמצא הערך.</translation>
    </message>
    <message>
        <source>Several columns, read as one text with a space between.</source>
        <translation>כמה עמודות, שנקראות כטקסט אחד עם רווח ביניהן.</translation>
    </message>
    <message>
        <source>The beginning of the period; length says how long it is.</source>
        <translation>תחילת פרק הזמן; ⁦length⁩ מציין מה אורכו.</translation>
    </message>
    <message>
        <source>The column that says what a row of a wide sheet counts; its words then serve as columns.</source>
        <translation>העמודה שמציינת מה סופרת שורה בגיליון רחב; המילים שבה משמשות אז כעמודות.</translation>
    </message>
    <message>
        <source>The column that tells when the row was changed last: of two rows with one id the newer one wins.</source>
        <translation>העמודה שמציינת מתי השורה שונתה לאחרונה: משתי שורות עם אותו מזהה קובעת החדשה יותר.</translation>
    </message>
    <message>
        <source>The column with the name of the queue, agent, team, client, site or customer whose id stands in this one.</source>
        <translation>העמודה עם השם של התור, הנציג, הצוות, הלקוח, האתר או הפונה שהמזהה שלו נמצא בעמודה הזאת.</translation>
    </message>
    <message>
        <source>The column with the number that the mean is a mean of; the sum is worked out and marked approximate.</source>
        <translation>העמודה עם המספר שממנו חושב הממוצע; הסכום מחושב ומסומן כמקורב.</translation>
    </message>
    <message>
        <source>The column with the number that the percentage is a share of.</source>
        <translation>העמודה עם המספר שהאחוז הוא חלק ממנו.</translation>
    </message>
    <message>
        <source>The column; of several names the first that is there.</source>
        <translation>העמודה; מכמה שמות, הראשון שקיים.</translation>
    </message>
    <message>
        <source>The columns that name a row; without them it is named by all it says.</source>
        <translation>העמודות שמזהות שורה; בלעדיהן היא מזוהה לפי כל תוכנה.</translation>
    </message>
    <message>
        <source>The encoding of a text file that is neither UTF-8 nor begins with a mark.</source>
        <translation>הקידוד של קובץ טקסט שאינו ⁦UTF-8⁩ ואינו מתחיל בסימן קידוד.</translation>
    </message>
    <message>
        <source>The kind of file, where its content does not tell.</source>
        <translation>סוג הקובץ, כשהתוכן אינו מגלה אותו.</translation>
    </message>
    <message>
        <source>The last day of the period, which is part of it.</source>
        <translation>היום האחרון של פרק הזמן, שהוא חלק ממנו.</translation>
    </message>
    <message>
        <source>The name of the file.</source>
        <translation>שם הקובץ.</translation>
    </message>
    <message>
        <source>The name of the measure that this number is kept as, where no total keeps it.</source>
        <translation>שם המדידה שבה המספר הזה נשמר, כשאין נתון מצטבר ששומר אותו.</translation>
    </message>
    <message>
        <source>The name of the sheet or table.</source>
        <translation>שם הגיליון או הטבלה.</translation>
    </message>
    <message>
        <source>The row that holds the names of the columns; 0: none does, and they are called 1, 2, 3…</source>
        <translation>השורה שבה שמות העמודות; 0: אין כזאת, והעמודות נקראות ⁦1, 2, 3…⁩</translation>
    </message>
    <message>
        <source>The sheets of a workbook, by name; * for all; without it the first.</source>
        <translation>הגיליונות של חוברת עבודה, לפי שם; ⁦*⁩ לכולם; בלי זה הראשון.</translation>
    </message>
    <message>
        <source>The sign before the fraction of a number.</source>
        <translation>הסימן שלפני השבר במספר.</translation>
    </message>
    <message>
        <source>The source of the contact or case that is meant, where it is another one.</source>
        <translation>המקור של הפנייה שאליה הכוונה, כשהוא מקור אחר.</translation>
    </message>
    <message>
        <source>The source, kept with every row and set before its ids; else the mapping's own name.</source>
        <translation>המקור, שנשמר עם כל שורה ומוצב לפני המזהים שלה; אחרת השם של המיפוי עצמו.</translation>
    </message>
    <message>
        <source>The table or view of an SQLite file.</source>
        <translation>הטבלה או ה-view בקובץ SQLite.</translation>
    </message>
    <message>
        <source>The team of the agent.</source>
        <translation>הצוות של הנציג.</translation>
    </message>
    <message>
        <source>The text above the heading.</source>
        <translation>הטקסט שמעל שורת הכותרת.</translation>
    </message>
    <message>
        <source>The time zone of this column.</source>
        <translation>אזור הזמן של העמודה הזאת.</translation>
    </message>
    <message>
        <source>The time zone of times that do not say theirs.</source>
        <translation>אזור הזמן של זמנים שלא צוין בהם.</translation>
    </message>
    <message>
        <source>The unit of a duration; minor for money that is in minor units.</source>
        <translation>היחידה של משך זמן; ⁦minor⁩ לכסף ביחידות קטנות (כמו אגורות).</translation>
    </message>
    <message>
        <source>The unit of plain numbers in a mixed column.</source>
        <translation>היחידה של מספרים רגילים בעמודה מעורבת.</translation>
    </message>
    <message>
        <source>The value in every row.</source>
        <translation>הערך בכל שורה.</translation>
    </message>
    <message>
        <source>The value where the cell is blank.</source>
        <translation>הערך כשהתא ריק.</translation>
    </message>
    <message>
        <source>The year of dates that have none.</source>
        <translation>השנה של תאריכים שאין בהם שנה.</translation>
    </message>
    <message>
        <source>What a row is: a table of the floor, or a log of changes of cases.</source>
        <translation>מהי שורה: טבלה של הרצפה, או יומן שינויים של פניות.</translation>
    </message>
    <message>
        <source>What a word means that values does not name.</source>
        <translation>המשמעות של מילה שאינה מופיעה ב-⁦values⁩.</translation>
    </message>
    <message>
        <source>What a word of the export means; capitals do not matter, and ~ begins a regular expression.</source>
        <translation>המשמעות של מילה בקובץ הייצוא; אין הבדל בין אותיות גדולות לקטנות, ו-⁦~⁩ פותח ביטוי רגולרי.</translation>
    </message>
    <message>
        <source>What an agent's state is after one whose end is told, where no other begins.</source>
        <translation>מצב הנציג אחרי מצב שסופו צוין, כשלא מתחיל מצב אחר.</translation>
    </message>
    <message>
        <source>What stands between several queues in one cell; such rows are about none of them alone, and rejected.</source>
        <translation>מה מפריד בין כמה תורים בתא אחד; שורות כאלה אינן שייכות לאף אחד מהם לבדו, והן נדחות.</translation>
    </message>
    <message>
        <source>What stands between the columns, where it cannot be told from the heading.</source>
        <translation>מה מפריד בין העמודות, כשאי אפשר לדעת זאת משורת הכותרת.</translation>
    </message>
    <message>
        <source>What the export is, for people.</source>
        <translation>מהו קובץ הייצוא, במילים.</translation>
    </message>
    <message>
        <source>When the state ended.</source>
        <translation>מתי הסתיים המצב.</translation>
    </message>
    <message>
        <source>Where in a JSON file the list of rows is, names with dots between.</source>
        <translation>היכן נמצאת רשימת השורות בקובץ JSON, שמות עם נקודות ביניהם.</translation>
    </message>
    <message>
        <source>Whether equal rows without an id are one fact or several.</source>
        <translation>האם שורות זהות ללא מזהה הן עובדה אחת או כמה.</translation>
    </message>
    <message>
        <source>Whether rows may have fewer fields than the heading.</source>
        <translation>האם בשורות יכולים להיות פחות שדות מאשר בשורת הכותרת.</translation>
    </message>
    <message>
        <source>Whether the column may be missing from the file.</source>
        <translation>האם העמודה יכולה להיות חסרה בקובץ.</translation>
    </message>
    <message>
        <source>Words that mean the same as a blank cell, as ? or [None].</source>
        <translation>מילים שפירושן כמו תא ריק, כמו ⁦?⁩ או ⁦[None]⁩.</translation>
    </message>
    <message>
        <source>Words that mean the same as a blank cell, in this column.</source>
        <translation>מילים שפירושן כמו תא ריק, בעמודה הזאת.</translation>
    </message>
    <message>
        <source>{path} is no mapping: {problem}. Nothing was imported.</source>
        <translation>{path} אינו קובץ מיפוי: {problem}. דבר לא יובא.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} לא נמצא.</translation>
    </message>
    <message>
        <source>{path} maps no column. Write them under [fields].</source>
        <translation>{path} אינו ממפה אף עמודה. יש לכתוב אותן תחת ⁦[fields]⁩.</translation>
    </message>
    <message>
        <source>{path}: [source] must say row, what a row is: {known}.</source>
        <translation>{path}: ב-⁦[source]⁩ יש לציין ⁦row⁩, מהי שורה: {known}.</translation>
    </message>
    <message>
        <source>{path}: {key} has a mean_of or share_of, which only [totals] may have.</source>
        <translation>{path}: עבור {key} כתוב ⁦mean_of⁩ או ⁦share_of⁩, שמותרים רק תחת ⁦[totals]⁩.</translation>
    </message>
    <message>
        <source>{path}: {key} needs a column or a constant.</source>
        <translation>{path}: עבור {key} דרושה עמודה או ערך קבוע.</translation>
    </message>
    <message>
        <source>{path}: {section} {key} should be {kind}.</source>
        <translation>{path}: ⁦{section} {key}⁩ צריך להיות {kind}.</translation>
    </message>
    <message>
        <source>{path}: “{key}” is not known in {section}. Known are: {known}.</source>
        <translation>{path}: ״{key}״ אינו מוכר ב-{section}. מוכרים: {known}.</translation>
    </message>
    <message>
        <source>{path}: “{value}” cannot be read as {key} ({problem}).</source>
        <translation>{path}: לא ניתן לקרוא את ״{value}״ בתור {key} ({problem}).</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not known as {key}. Known are: {known}.</source>
        <translation>{path}: ״{value}״ אינו מוכר בתור {key}. מוכרים: {known}.</translation>
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
    <name>pages</name>
    <message>
        <source>Asking the book…</source>
        <translation>המתנה לספר…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>גיבוי עכשיו</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>בדיקת השרשרת</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>היסטוריה…</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>עדיין אין כאן דבר.</translation>
    </message>
    <message>
        <source>Pages of the book</source>
        <translation>דפי הספר</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>שחזור…</translation>
    </message>
    <message numerus="yes">
        <source>The chain holds: nothing was altered by hand in {n} entries.</source>
        <translation>
            <numerusform>השרשרת שלמה: דבר לא שונה ידנית ברישום היחיד.</numerusform>
            <numerusform>השרשרת שלמה: דבר לא שונה ידנית ב-{n} רישומים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{finding} {n} more of this kind.</source>
        <translation>
            <numerusform>{finding} יש עוד ממצא אחד כזה.</numerusform>
            <numerusform>{finding} יש עוד {n} ממצאים כאלה.</numerusform>
        </translation>
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
    <name>parts</name>
    <message>
        <source>All of them</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>בחירת עמודות…</translation>
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
        <source>Hide this column</source>
        <translation>הסתרת העמודה הזאת</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>אין כאן דבר.</translation>
    </message>
    <message>
        <source>Nothing in the list has these letters.</source>
        <translation>אין ברשימה דבר עם האותיות האלה.</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>השורות שמאחורי המדד</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>מיון לפי העמודה הזאת</translation>
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
        <source>closed</source>
        <translation>סגור</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>‏{title}: {count}</translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>‏{title}: {name}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>90th percentile of {formula}</source>
        <translation>אחוזון 90 של {formula}</translation>
    </message>
    <message>
        <source>A report is written as .xlsx or .csv, and “{path}” ends in neither.</source>
        <translation>דוח נכתב כ-⁦.xlsx⁩ או כ-⁦.csv⁩, והשם ״{path}״ אינו מסתיים באף אחד מהם.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>גיל הפנייה</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>נציג</translation>
    </message>
    <message>
        <source>Agent id</source>
        <translation>מזהה נציג</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>נציגים</translation>
    </message>
    <message>
        <source>All contacts of one episode, as the source tells. It belongs to the period in which it began; its contacts are looked for up to a day around it.</source>
        <translation>כל הפניות של אירוע אחד, לפי המקור. המסלול שייך לפרק הזמן שבו התחיל; הפניות שלו נאספות עד יממה לפני פרק הזמן ואחריו.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>נענתה</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>שעת מענה</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>מאמר</translation>
    </message>
    <message>
        <source>Article id</source>
        <translation>מזהה מאמר</translation>
    </message>
    <message>
        <source>As it stood at</source>
        <translation>נכון למועד</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>שעת התחלה</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>שיחה חוזרת</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>פנייה (טיקט)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>מזהה לקוח</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>שיחת ועידה</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>הפנייה הקודמת</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>מזהה פונה</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>הגדרות המדדים</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>המספר שחויג</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>כיוון</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>תאים ריקים</translation>
    </message>
    <message>
        <source>End of the book's chain</source>
        <translation>קצה השרשרת של הספר</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>שעת סיום</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>הסתיימה בידי</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>מסננים</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>רצפה</translation>
    </message>
    <message>
        <source>Formula in force</source>
        <translation>הנוסחה שבתוקף</translation>
    </message>
    <message>
        <source>Formula of {figure}</source>
        <translation>הנוסחה של {figure}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>החל ממועד</translation>
    </message>
    <message>
        <source>From the answer to the end, or to where the contact was sent on, without hold. As AHT counts it.</source>
        <translation>מהמענה ועד הסיום, או עד העברת הפנייה, ללא החזקה. כפי שנספר ב-AHT.</translation>
    </message>
    <message>
        <source>From the queueing to the answer, else to the end. Empty while it goes on.</source>
        <translation>מהכניסה לתור ועד המענה, ואם לא היה מענה, עד הסיום. ריק כל עוד ההמתנה נמשכת.</translation>
    </message>
    <message>
        <source>Gave up at</source>
        <translation>שעת נטישה</translation>
    </message>
    <message>
        <source>Had to repeat</source>
        <translation>נאלצו לחזור על דבריהם</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>חצי שנה</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>זמן החזקה</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>How many values it was taken from.</source>
        <translation>מספר הערכים שמהם הוא חושב.</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>זמן במצב</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>נכנסת</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>פנימית</translation>
    </message>
    <message>
        <source>It is its own n.</source>
        <translation>המספר עצמו הוא ה-n.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>מסלולים</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>מדד</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>מדדים</translation>
    </message>
    <message>
        <source>Kind of sale</source>
        <translation>סוג המכירה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>מקטעים</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>מועד ההפקה</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>משמעות</translation>
    </message>
    <message>
        <source>Minutes of agents' time.</source>
        <translation>דקות מזמן הנציגים.</translation>
    </message>
    <message>
        <source>Moked</source>
        <translation>Moked</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>מספר או כתובת</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>יוצאת</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Past the threshold</source>
        <translation>מעבר לזמן הסף</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>פרק זמן</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>מוצר</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>רבעון</translation>
    </message>
    <message>
        <source>Quarter of an hour</source>
        <translation>רבע שעה</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>מזהה תור</translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation>שעת כניסה לתור</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>תורים</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Repaired or doubtful</source>
        <translation>תוקן או סומן בספק</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>נפתרה</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>היקף</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>פלח לקוחות</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>העברה ישירה</translation>
    </message>
    <message>
        <source>Sent on after asking</source>
        <translation>העברה אחרי התייעצות</translation>
    </message>
    <message>
        <source>Sent on at</source>
        <translation>שעת העברה</translation>
    </message>
    <message>
        <source>Sent on to</source>
        <translation>הועברה אל</translation>
    </message>
    <message>
        <source>Sent to a queue</source>
        <translation>העברה לתור</translation>
    </message>
    <message>
        <source>Settings for this report only</source>
        <translation>הגדרות לדוח הזה בלבד</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>מאז</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>מזהה אתר</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>זמן שיחה</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>Team id</source>
        <translation>מזהה צוות</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>ספים</translation>
    </message>
    <message>
        <source>Time on hold. Empty where the source does not tell it.</source>
        <translation>הזמן בהחזקה. ריק כשהמקור אינו מציין אותו.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>לחזור אליהם</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>סך הכול</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>סוג ההעברה</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>העברות</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>ניסיונות</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Up to, not included</source>
        <translation>עד מועד, לא כולל</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>זמן המתנה</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>שבוע</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>יום בשבוע</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>What stands below the line of the formula.</source>
        <translation>מה שמתחת לקו השבר בנוסחה.</translation>
    </message>
    <message>
        <source>What they may see</source>
        <translation>הרשאת הצפייה</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>הופק לבקשת</translation>
    </message>
    <message>
        <source>Work after the conversation. Empty where the source does not tell it.</source>
        <translation>העבודה אחרי השיחה. ריק כשהמקור אינו מציין אותה.</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>זמן סיכום</translation>
    </message>
    <message>
        <source>Wrap-up ended at</source>
        <translation>שעת סיום הסיכום</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>a share; 0 to 1 in CSV</source>
        <translation>שיעור; 0 עד 1 בקובץ CSV</translation>
    </message>
    <message>
        <source>a time; seconds in CSV</source>
        <translation>משך זמן; בשניות בקובץ CSV</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>id</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>mean of {formula}</source>
        <translation>ממוצע של {formula}</translation>
    </message>
    <message>
        <source>median of {formula}</source>
        <translation>חציון של {formula}</translation>
    </message>
    <message>
        <source>money</source>
        <translation>סכום כסף</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no data; never a zero</source>
        <translation>אין נתונים; אף פעם לא אפס</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>בשעה</translation>
    </message>
    <message>
        <source>points</source>
        <translation>נקודות</translation>
    </message>
    <message>
        <source>there is no book</source>
        <translation>אין ספר</translation>
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
        <translation>לא ניתן היה לכתוב את {path} ({detail}). דבר לא השתנה; אולי הוא פתוח בתוכנה אחרת?</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose another name, or let it be replaced (--force).</source>
        <translation>{path} כבר קיים ונשאר כפי שהוא. אפשר לבחור שם אחר, או לאפשר את החלפתו (⁦--force⁩).</translation>
    </message>
    <message>
        <source>{rule} Under {least} the figure is quiet: read it with care.</source>
        <translation>{rule} מתחת ל-{least} המדד מוצג באפור: כדאי לקרוא אותו בזהירות.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A file away from the book, where each end of its chain is kept. With it a rewritten book is found out.</source>
        <translation>קובץ הרחק מהספר, שבו נשמר כל קצה של השרשרת שלו. בעזרתו אפשר לגלות ספר שנכתב מחדש.</translation>
    </message>
    <message>
        <source>Abandonment formula</source>
        <translation>נוסחת הנטישה</translation>
    </message>
    <message>
        <source>Answered within this time counts as good. In your own settings it holds where the floor has no target for a queue; in the book it always holds.</source>
        <translation>מענה בתוך הזמן הזה נחשב טוב. בהגדרות האישיות הוא תקף לתור שאין לו יעד ברצפה; בספר הוא תקף תמיד.</translation>
    </message>
    <message>
        <source>Back up every (hours)</source>
        <translation>גיבוי כל (שעות)</translation>
    </message>
    <message>
        <source>Backups of the book</source>
        <translation>גיבויי הספר</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ספר</translation>
    </message>
    <message>
        <source>Callers who give up within this time are left out of service level and abandonment rate.</source>
        <translation>מי שנטש בתוך הזמן הזה אינו נספר ברמת השירות ובאחוז הנטישה.</translation>
    </message>
    <message>
        <source>Countries whose public holidays are closed days, as IL or RO.</source>
        <translation>מדינות שהחגים הרשמיים שלהן הם ימים סגורים, למשל ⁦IL⁩ או ⁦RO⁩.</translation>
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
        <source>Holidays</source>
        <translation>חגים</translation>
    </message>
    <message>
        <source>How long a window may be left alone before it asks for the password; 0: never.</source>
        <translation>כמה זמן חלון יכול להישאר ללא שימוש לפני שהוא מבקש סיסמה; 0: אף פעם.</translation>
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
        <source>How old the newest backup of the book may be before a window makes another.</source>
        <translation>מה הגיל המרבי של הגיבוי האחרון של הספר לפני שחלון יוצר גיבוי נוסף.</translation>
    </message>
    <message>
        <source>Key file of the book</source>
        <translation>קובץ המפתח של הספר</translation>
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
        <source>Password to read</source>
        <translation>סיסמה לצפייה</translation>
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
        <source>Sign out after</source>
        <translation>התנתקות אחרי</translation>
    </message>
    <message>
        <source>Sites of teams and queues, clients of sites and queues: rights over a site or a client are judged by it. The book learns it from the floor that a manager of the whole centre has open.</source>
        <translation>האתרים של הצוותים והתורים, והלקוחות של האתרים והתורים: לפיהם נבדקות הרשאות עבור אתר או לקוח. הספר לומד זאת מהרצפה שפתוחה אצל מי שמנהל את המוקד כולו.</translation>
    </message>
    <message>
        <source>The file of the shared book, or the address of one on a server.</source>
        <translation>הקובץ של הספר המשותף, או הכתובת של ספר בשרת.</translation>
    </message>
    <message>
        <source>The folder they are put in. Without one they stand beside the book.</source>
        <translation>התיקייה שבה הם נשמרים. ריק: ליד הספר.</translation>
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
        <source>Whether looking needs a password too. To change anything, it always does.</source>
        <translation>האם גם לצפייה דרושה סיסמה. לשינויים היא דרושה תמיד.</translation>
    </message>
    <message>
        <source>Which of the known formulas is shown.</source>
        <translation>איזו מהנוסחאות המוכרות מוצגת; ריק: ההגדרה המקובלת.</translation>
    </message>
    <message>
        <source>Who belongs where</source>
        <translation>מי שייך לאן</translation>
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
    <name>unsaved</name>
    <message>
        <source>Discard</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>מחיקה לצמיתות</translation>
    </message>
    <message>
        <source>Everything you typed is in the book.</source>
        <translation>כל מה שהקלדת נמצא בספר.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>המשך עריכה…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>עדיין לא נשמר</translation>
    </message>
    <message>
        <source>Passwords are not kept; that one must be typed again.</source>
        <translation>סיסמאות אינן נשמרות; את הסיסמה יש להקליד שוב.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>מתבצעת שמירה…</translation>
    </message>
    <message>
        <source>This is kept on this computer until you save it or discard it. Only you are shown it.</source>
        <translation>זה נשאר במחשב הזה עד לשמירה או למחיקה. זה מוצג רק לך.</translation>
    </message>
    <message>
        <source>sent {time}, no answer came</source>
        <translation>נשלח {time}, לא התקבלה תשובה</translation>
    </message>
    <message>
        <source>typed {time}</source>
        <translation>הוקלד {time}</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>‏{title}: {value}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Add…</source>
        <translation>הוספה…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>נציג</translation>
    </message>
    <message>
        <source>Agent on the floor</source>
        <translation>נציג ברצפה</translation>
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
        <source>Attention from</source>
        <translation>סף תשומת לב</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <source>Backups: how often</source>
        <translation>תדירות הגיבוי</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>מה השתנה</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Close the account…</source>
        <translation>סגירת החשבון…</translation>
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
        <source>Copies of the whole book. Restoring one keeps the present book beside it.</source>
        <translation>עותקים של הספר כולו. בשחזור, הספר הנוכחי נשמר לידם.</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>נספר כ-</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Days with hours of their own, or closed.</source>
        <translation>ימים עם שעות משלהם, או ימים סגורים.</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>שעת סיום</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>רישומים</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>רישום</translation>
    </message>
    <message>
        <source>Everything that was written in this book, in its order, and whether it was altered.</source>
        <translation>כל מה שנכתב בספר הזה, לפי הסדר, והאם הוא שונה.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>מדד</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Filters, columns and order of the Floor page under a name; yours, and those shared.</source>
        <translation>מסננים, עמודות וסדר של דף הרצפה, בשם; שלך, ואלה ששותפו.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>עבור</translation>
    </message>
    <message>
        <source>For others too</source>
        <translation>גם לאחרים</translation>
    </message>
    <message>
        <source>From</source>
        <translation>החל מ-</translation>
    </message>
    <message>
        <source>Gave up at</source>
        <translation>שעת נטישה</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>הענקת תפקיד…</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>ערך היעד</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>שעות</translation>
    </message>
    <message>
        <source>How figures are counted</source>
        <translation>דרך חישוב המדדים</translation>
    </message>
    <message>
        <source>How long a break, a wrap-up or any other state may last.</source>
        <translation>כמה זמן יכולים להימשך הפסקה, סיכום או כל מצב אחר.</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>זמן במצב</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>גבול</translation>
    </message>
    <message>
        <source>Limits of states</source>
        <translation>גבולות זמן במצבים</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>No agent had this contact.</source>
        <translation>אף נציג לא טיפל בפנייה הזאת.</translation>
    </message>
    <message>
        <source>No name and no number came with this contact.</source>
        <translation>הפנייה הזאת הגיעה ללא שם וללא מספר.</translation>
    </message>
    <message>
        <source>No number came with this contact, so nobody can call back.</source>
        <translation>הפנייה הזאת הגיעה ללא מספר, ולכן אי אפשר לחזור אליה.</translation>
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
        <source>Opening hours</source>
        <translation>שעות פעילות</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>דף</translation>
    </message>
    <message>
        <source>Passwords, and windows that are left alone.</source>
        <translation>סיסמאות, וחלונות שנשארים ללא שימוש.</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>סיסמה…</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>אנשים והרשאות</translation>
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
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>תצוגות שמורות</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>הגדרה</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>שיתוף…</translation>
    </message>
    <message>
        <source>Shifts and holidays</source>
        <translation>משמרות וחגים</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>ימים מיוחדים</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Take a role…</source>
        <translation>שלילת תפקיד…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>יעדים</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>The hours of a usual week. Without any, those of the floor's calendar hold.</source>
        <translation>השעות בשבוע רגיל. אם לא נקבעו, תקפות אלה שבלוח השנה של הרצפה.</translation>
    </message>
    <message>
        <source>The hours of the shifts, and the countries whose holidays are kept.</source>
        <translation>שעות המשמרות, והמדינות שהחגים שלהן נשמרים.</translation>
    </message>
    <message>
        <source>This agent is in no team.</source>
        <translation>הנציג הזה אינו שייך לאף צוות.</translation>
    </message>
    <message>
        <source>Thresholds and formulas, from a day on. Earlier days keep what held then.</source>
        <translation>ספים ונוסחאות, החל מיום מסוים. בימים קודמים נשאר מה שהיה תקף אז.</translation>
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
        <source>Value</source>
        <translation>ערך</translation>
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
        <source>Week</source>
        <translation>שבוע</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>What is aimed at, per figure and place.</source>
        <translation>מה צריך להשיג, בכל מדד ובכל מקום.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>When a window makes a backup of the book by itself.</source>
        <translation>מתי חלון יוצר גיבוי של הספר מעצמו.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>מי עשה מה</translation>
    </message>
    <message>
        <source>Who may sign in, and what each may see and change.</source>
        <translation>מי יכול להתחבר, ומה מותר לכל אחד לראות ולשנות.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>של מי</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>לרגל</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>ביטול תוקף…</translation>
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
        <source>Open a book…</source>
        <translation>פתיחת ספר…</translation>
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
        <source>Stopping… What was read of {name} is kept.</source>
        <translation>הקריאה נעצרת… מה שנקרא מתוך {name} נשמר.</translation>
    </message>
    <message>
        <source>The SQLite file that your own programs keep up to date.</source>
        <translation>קובץ SQLite שהתוכנות שלך מעדכנות.</translation>
    </message>
    <message>
        <source>The shared book of your centre says who may see and change what.</source>
        <translation>הספר המשותף של המוקד קובע מי רואה מה ומי משנה מה.</translation>
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
        <source>Discard</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>מחיקה לצמיתות</translation>
    </message>
    <message numerus="yes">
        <source>Discard {n} things for good?</source>
        <translation>
            <numerusform>למחוק לצמיתות פריט אחד?</numerusform>
            <numerusform>למחוק לצמיתות {n} פריטים?</numerusform>
        </translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>ערב</translation>
    </message>
    <message>
        <source>Filters, search, stretch of time, columns and order of this page, under a name. Yours until you share it.</source>
        <translation>מסננים, חיפוש, פרק זמן, עמודות וסדר של הדף הזה, בשם. התצוגה שלך בלבד, עד שתשותף.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>השארה</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>שמירת התצוגה הזאת</translation>
    </message>
    <message>
        <source>Looking only, without a password</source>
        <translation>צפייה בלבד, ללא סיסמה</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>הצגה…</translation>
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
        <source>No view was kept yet. Arrange the page, then keep it under a name.</source>
        <translation>עדיין לא נשמרה אף תצוגה. אפשר לסדר את הדף, ואז לשמור אותו בשם.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search the page for “{letters}”</source>
        <translation>חיפוש ״{letters}״ בדף</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>החיבור הוא בשם {name}</translation>
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
        <source>The data last changed at {time}. Click to ask again ({key}).</source>
        <translation>הנתונים השתנו לאחרונה ב-{time}. לחיצה תקרא אותם שוב ({key}).</translation>
    </message>
    <message>
        <source>The file was replaced while its old -wal still lies beside it. Moked follows a copy of the new file alone. Close the program that wrote the old file, and move its -wal and -shm away before another one writes.</source>
        <translation>הקובץ הוחלף, אבל קובץ ⁦-wal⁩ הישן עדיין נמצא לידו. Moked עוקב אחר עותק של הקובץ החדש לבדו. יש לסגור את התוכנה שכתבה את הקובץ הישן, ולהעביר משם את ⁦-wal⁩ ו-⁦-shm⁩ שלו לפני שתוכנה אחרת כותבת.</translation>
    </message>
    <message>
        <source>The program that writes this file was stopped in the middle of a change. Moked follows a copy without that change until the program runs again.</source>
        <translation>התוכנה שכותבת את הקובץ הזה נעצרה באמצע שינוי. Moked עוקב אחר עותק ללא השינוי הזה, עד שהתוכנה תפעל שוב.</translation>
    </message>
    <message>
        <source>There is no backup of this book on this computer.</source>
        <translation>אין גיבוי של הספר הזה במחשב הזה.</translation>
    </message>
    <message>
        <source>There is no table here to export.</source>
        <translation>אין כאן טבלה לייצוא.</translation>
    </message>
    <message>
        <source>This floor last spoke {time}. It is shown as it stood then; new rows in its file bring it back to today.</source>
        <translation>החדשות האחרונות מהרצפה הזאת הן מ-{time}. היא מוצגת כפי שהייתה אז; שורות חדשות בקובץ שלה יחזירו אותה להיום.</translation>
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
        <source>Your password is changed.</source>
        <translation>הסיסמה שלך שונתה.</translation>
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
        <source>{listed} of {all} rows stand here: the others were not listed.</source>
        <translation>מוצגות כאן {listed} מתוך {all} שורות: האחרות לא נכללו ברשימה.</translation>
    </message>
    <message>
        <source>{name} (shared)</source>
        <translation>{name} (משותפת)</translation>
    </message>
    <message>
        <source>{name} - Moked</source>
        <translation>{name} - Moked</translation>
    </message>
    <message>
        <source>{name} stays in the book's history, but counts no more.</source>
        <translation>{name}: נשאר בהיסטוריה של הספר, אבל אינו תקף עוד.</translation>
    </message>
    <message>
        <source>{name} {span}</source>
        <translation>‏{name} {span}</translation>
    </message>
    <message>
        <source>{name} {span}, over</source>
        <translation>{name} {span}, הסתיימה</translation>
    </message>
    <message>
        <source>{name} {span}, {left} left</source>
        <translation>{name} {span}, עוד {left}</translation>
    </message>
    <message numerus="yes">
        <source>{n} things you typed are not saved yet.</source>
        <translation>
            <numerusform>פריט אחד שהקלדת עדיין לא נשמר.</numerusform>
            <numerusform>{n} פריטים שהקלדת עדיין לא נשמרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} The figures of {time} stay on screen; Moked keeps trying.</source>
        <translation>{problem} המדדים מהשעה {time} נשארים על המסך; Moked ממשיך לנסות.</translation>
    </message>
    <message>
        <source>{role}: {place}</source>
        <translation>‏{role}: {place}</translation>
    </message>
    <message numerus="yes">
        <source>{time} ({n} entries)</source>
        <translation>
            <numerusform>{time} (רישום אחד)</numerusform>
            <numerusform>{time} ({n} רישומים)</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <translation>‏{title} ({key})</translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>‏{title}: {name}</translation>
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
        <source>Wrap-up</source>
        <translation>בסיכום</translation>
    </message>
    <message>
        <source>Wrap-up not known: this source does not tell it.</source>
        <translation>ללא סיכום: המקור הזה אינו מציין אותו.</translation>
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

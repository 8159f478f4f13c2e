<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en_US">
<context>
    <name>access</name>
    <message>
        <source>A colleague whose place you do not see follows up this answer already. Nothing was changed. A centre manager can tell you who.</source>
        <translation>התשובה הזאת כבר במעקב של מישהו ממקום שאינו מוצג לך. דבר לא השתנה. בהנהלת המוקד אפשר לברר מי.</translation>
    </message>
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
        <source>Follow up customers' answers</source>
        <translation>מעקב אחר תשובות של לקוחות</translation>
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
        <source>Agents</source>
        <translation>נציגים</translation>
    </message>
    <message>
        <source>All formulas of the figure in focus on your own data, and what makes them differ.</source>
        <translation>כל הנוסחאות של המדד המסומן על הנתונים שלך, ומה מבדיל ביניהן.</translation>
    </message>
    <message>
        <source>Any figure over time: what is usual, which hours hurt.</source>
        <translation>כל מדד לאורך זמן: מה רגיל, ואילו שעות מכבידות.</translation>
    </message>
    <message>
        <source>Ask the source again</source>
        <translation>קריאה חוזרת מהמקור</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>אחורה</translation>
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
        <source>Cases</source>
        <translation>פניות (טיקטים)</translation>
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
        <source>Compare formulas…</source>
        <translation>השוואת נוסחאות…</translation>
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
        <source>Customer at hand</source>
        <translation>כרטיס הפונה</translation>
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
        <source>Every figure of agents, teams and sites over a period.</source>
        <translation>כל המדדים של נציגים, צוותים ואתרים לאורך פרק זמן.</translation>
    </message>
    <message>
        <source>Every figure with its meaning, formulas, unit and source.</source>
        <translation>כל מדד עם המשמעות, הנוסחאות, היחידה והמקור שלו.</translation>
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
        <source>Forward</source>
        <translation>קדימה</translation>
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
        <source>Help: importing</source>
        <translation>עזרה: ייבוא</translation>
    </message>
    <message>
        <source>Help: reports</source>
        <translation>עזרה: דוחות</translation>
    </message>
    <message>
        <source>Help: the book</source>
        <translation>עזרה: הספר</translation>
    </message>
    <message>
        <source>Help: trends</source>
        <translation>עזרה: מגמות</translation>
    </message>
    <message>
        <source>Help: what the figures mean</source>
        <translation>עזרה: משמעות המדדים</translation>
    </message>
    <message>
        <source>Hide the floor until somebody signs in.</source>
        <translation>הסתרת הרצפה עד ההתחברות הבאה.</translation>
    </message>
    <message>
        <source>How cases come and go, what is at risk, why they come; help pages.</source>
        <translation>איך פניות נפתחות ונפתרות, מה בסיכון, ומהן הסיבות; מאמרי עזרה.</translation>
    </message>
    <message>
        <source>How exports of other systems become a floor, by their heading or by a mapping.</source>
        <translation>איך קובצי ייצוא של מערכות אחרות נעשים רצפה, לפי הכותרת שלהם או לפי מיפוי.</translation>
    </message>
    <message>
        <source>Import a log or export…</source>
        <translation>ייבוא מקובץ…</translation>
    </message>
    <message>
        <source>Imports and mappings…</source>
        <translation>ייבוא ומיפויים…</translation>
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
        <source>See the folders that are followed, the saved mappings and the rejected rows.</source>
        <translation>הצגת התיקיות שבמעקב, המיפויים השמורים והשורות שנדחו.</translation>
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
        <source>Show again what you came back from.</source>
        <translation>הצגה מחדש של מה שהוצג לפני החזרה אחורה.</translation>
    </message>
    <message>
        <source>Show again what you looked at before.</source>
        <translation>הצגה מחדש של מה שהוצג קודם.</translation>
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
        <source>Show who stands behind the row in focus: history, satisfaction, purchases.</source>
        <translation>הצגת הפונה שמאחורי השורה המסומנת: היסטוריה, שביעות רצון, רכישות.</translation>
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
        <source>Trends</source>
        <translation>מגמות</translation>
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
        <source>Voice</source>
        <translation>קול הלקוח</translation>
    </message>
    <message>
        <source>Watch a made-up centre work.</source>
        <translation>צפייה במוקד דמיוני בפעולה.</translation>
    </message>
    <message>
        <source>What can be taken along, in which formats, and every morning by itself.</source>
        <translation>מה אפשר לייצא, באילו תבניות, ואיך זה קורה מעצמו בכל בוקר.</translation>
    </message>
    <message>
        <source>What customers answered and whom to follow up; customers, sales and money.</source>
        <translation>מה השיבו הלקוחות ואחרי מי דרוש מעקב; לקוחות, מכירות וכסף.</translation>
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
        <source>What the marks and the band of a trend mean, and how sure they are.</source>
        <translation>מה פירוש הסימונים והרצועה של מגמה, ועד כמה הם ודאיים.</translation>
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
    <name>agents</name>
    <message>
        <source>Agents</source>
        <translation>נציגים</translation>
    </message>
    <message>
        <source>Agents are not measured here</source>
        <translation>נציגים אינם נמדדים כאן</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>כל הנציגים</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>חזרה לטבלה</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>בחירת עמודות</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>יום אחר יום</translation>
    </message>
    <message>
        <source>Latest contacts</source>
        <translation>פניות אחרונות</translation>
    </message>
    <message>
        <source>No agent worked in this period. Choose another period above.</source>
        <translation>אף נציג לא עבד בפרק הזמן הזה. אפשר לבחור למעלה פרק זמן אחר.</translation>
    </message>
    <message>
        <source>No contact of this agent in this period.</source>
        <translation>אין פניות של הנציג הזה בפרק הזמן הזה.</translation>
    </message>
    <message>
        <source>No site worked in this period, or nobody said what is at which site.</source>
        <translation>אף אתר לא עבד בפרק הזמן הזה, או שלא צוין מה נמצא באיזה אתר.</translation>
    </message>
    <message>
        <source>No team worked in this period, or nobody said who is in which team.</source>
        <translation>אף צוות לא עבד בפרק הזמן הזה, או שלא צוין מי נמצא באיזה צוות.</translation>
    </message>
    <message>
        <source>Not known by the filters that are on: {figures}.</source>
        <translation>לא ידוע לפי המסננים הפעילים: {figures}.</translation>
    </message>
    <message>
        <source>Not measured here: {subjects}.</source>
        <translation>לא נמדד כאן: {subjects}.</translation>
    </message>
    <message>
        <source>Nothing fits what you searched for.</source>
        <translation>שום דבר אינו מתאים לחיפוש.</translation>
    </message>
    <message>
        <source>Nothing in this period: {subjects}.</source>
        <translation>אין נתונים בפרק הזמן הזה: {subjects}.</translation>
    </message>
    <message>
        <source>Nothing on this floor names an agent. Import what your switch or help desk exports (Ctrl+I), and who worked how stands here.</source>
        <translation>אין ברצפה הזאת נתונים שמציינים נציג. אחרי ייבוא של קובץ הייצוא מהמרכזייה או ממערכת הפניות (⁦Ctrl+I⁩) יוצג כאן מי עבד ואיך.</translation>
    </message>
    <message>
        <source>Nothing was seen of this agent on that day.</source>
        <translation>לא נראה דבר מהנציג הזה באותו יום.</translation>
    </message>
    <message>
        <source>Open the agent's page</source>
        <translation>פתיחת דף הנציג</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>תכנון</translation>
    </message>
    <message>
        <source>Put two to five chosen rows side by side. Hold Ctrl to choose several.</source>
        <translation>הצגת שתיים עד חמש שורות מסומנות זו לצד זו. לסימון של כמה שורות יש להחזיק את Ctrl.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>תורים</translation>
    </message>
    <message>
        <source>Show all agents again</source>
        <translation>הצגה מחדש של כל הנציגים</translation>
    </message>
    <message>
        <source>Show its agents</source>
        <translation>הצגת הנציגים שלו</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>זה לצד זה</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>אתרים</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>צוותים</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>היום שאחריו</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>היום שלפניו</translation>
    </message>
    <message>
        <source>The thin line under a figure is its 95 % interval, on one scale for all. The last column is about the two that are furthest apart: “within chance” means that the next period may well show it the other way round.</source>
        <translation>הקו הדק שמתחת למדד הוא רווח הסמך שלו ברמה של 95%, באותו סולם לכולם. העמודה האחרונה עוסקת בשניים הרחוקים ביותר זה מזה: ״בגדר המקריות״ פירושו שבפרק הזמן הבא ייתכן בהחלט ההפך.</translation>
    </message>
    <message>
        <source>This agent is not among those that you see.</source>
        <translation>הנציג הזה אינו בין אלה שיש לך הרשאה לראות.</translation>
    </message>
    <message>
        <source>This floor has no queue.</source>
        <translation>אין תורים ברצפה הזאת.</translation>
    </message>
    <message>
        <source>n {count}</source>
        <translation>⁦n {count}⁩</translation>
    </message>
    <message>
        <source>work</source>
        <translation>עבודה</translation>
    </message>
    <message>
        <source>{day}
{figure}</source>
        <translation>‏{day}
{figure}</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state} מאז {time}</translation>
    </message>
    <message>
        <source>{team} · {site}</source>
        <translation>‏{team} · {site}</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>‏{title}: {value}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>‏{weekday} {day}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Books (*.book *.db);;All files (*)</source>
        <translation>קובצי ספר (*.book *.db);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>Exporting to {path}…</source>
        <translation>ייצוא אל {path}…</translation>
    </message>
    <message>
        <source>Exports (queue_log* *.log *.gz *.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.jsonl *.db *.sqlite);;All files (*)</source>
        <translation>קובצי ייצוא (queue_log* *.log *.gz *.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.jsonl *.db *.sqlite);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Files that come into {folder} are taken while the window is open.</source>
        <translation>קבצים שמגיעים אל {folder} נקלטים כל עוד החלון פתוח.</translation>
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
        <source>Looking at {name}…</source>
        <translation>בדיקת {name}…</translation>
    </message>
    <message>
        <source>Make a book</source>
        <translation>יצירת ספר</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <translation>קובצי מיפוי (*.toml)</translation>
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
        <source>Save the mapping</source>
        <translation>שמירת המיפוי</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>שמירת השורות שנדחו</translation>
    </message>
    <message>
        <source>Something went wrong in Moked itself. Your files are safe; the details are in {path}.</source>
        <translation>אירעה תקלה ב-Moked עצמו. הקבצים שלך בטוחים; הפרטים נמצאים ב-{path}.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>טבלאות (*.csv)</translation>
    </message>
    <message>
        <source>The book {place} was there, and is not there now. Look whether it was moved or renamed, and choose it in its new place, or restore a backup.</source>
        <translation>הספר {place} היה שם, וכעת הוא לא נמצא. כדאי לבדוק אם הועבר או ששמו שונה, ולבחור אותו במקומו החדש, או לשחזר גיבוי.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written to {path}.</source>
        <translation>הייצוא בוטל. דבר לא נכתב אל {path}.</translation>
    </message>
    <message>
        <source>The file is too big or too strange to be read here, and was let go. Nothing was changed.</source>
        <translation>הקובץ גדול מדי או חריג מדי לקריאה כאן, והקריאה הופסקה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The import ended unexpectedly. What was read stays whole, and the mapping is still here; try again.</source>
        <translation>הייבוא נפסק באופן לא צפוי. מה שנקרא נשאר שלם, והמיפוי עדיין כאן; כדאי לנסות שוב.</translation>
    </message>
    <message>
        <source>The list is saved as {path}.</source>
        <translation>הרשימה נשמרה בשם {path}.</translation>
    </message>
    <message>
        <source>The mapping is saved as {path}. The command moked import table takes it with --map.</source>
        <translation>המיפוי נשמר בשם {path}. הפקודה ⁦moked import table⁩ מקבלת אותו עם ⁦--map⁩.</translation>
    </message>
    <message>
        <source>The picture is in {path}.</source>
        <translation>התמונה נמצאת ב-{path}.</translation>
    </message>
    <message>
        <source>The work on this ended unexpectedly. Your floor is as it was; try again.</source>
        <translation>הפעולה נפסקה באופן לא צפוי. הרצפה נשארה כפי שהייתה; כדאי לנסות שוב.</translation>
    </message>
    <message>
        <source>This could not be computed. Your floor is as it was; please try again.</source>
        <translation>לא ניתן היה לחשב זאת. הרצפה נשארה כפי שהייתה; כדאי לנסות שוב.</translation>
    </message>
    <message>
        <source>This could not be read. Your floor is as it was; please try again.</source>
        <translation>לא ניתן היה לקרוא זאת. הרצפה נשארה כפי שהייתה; כדאי לנסות שוב.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were exported. They are in {path}.</source>
        <translation>
            <numerusform>שורה אחת יוצאה. היא נמצאת ב-{path}.</numerusform>
            <numerusform>{n} שורות יוצאו. הן נמצאות ב-{path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written ({problem}). Nothing else was changed.</source>
        <translation>לא ניתן היה לכתוב את {path} ({problem}). שום דבר אחר לא השתנה.</translation>
    </message>
    <message>
        <source>{path} could not be written ({problem}). The mapping is still here; choose another place.</source>
        <translation>לא ניתן היה לכתוב את {path} ({problem}). המיפוי עדיין כאן; יש לבחור מקום אחר.</translation>
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
        <source>Done</source>
        <translation>טופל</translation>
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
        <source>Follow up an answer</source>
        <translation>מעקב אחר תשובה</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>מעקב</translation>
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
        <source>How far</source>
        <translation>שלב</translation>
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
        <source>Note</source>
        <translation>הערה</translation>
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
        <source>Survey</source>
        <translation>סקר</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>שלילת תפקיד</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>בטיפול</translation>
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
        <source>Tried, not reached</source>
        <translation>נוסה, לא הושג קשר</translation>
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
        <source>Who follows up</source>
        <translation>מי במעקב</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>לרגל</translation>
    </message>
    <message>
        <source>Withdraw a follow-up</source>
        <translation>ביטול תוקף של מעקב</translation>
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
        <source>How far</source>
        <translation>שלב</translation>
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
        <source>Note</source>
        <translation>הערה</translation>
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
        <source>Survey</source>
        <translation>סקר</translation>
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
        <source>Who follows up</source>
        <translation>מי במעקב</translation>
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
    <name>cases</name>
    <message>
        <source>Articles belong to no queue and no team. Who manages the centre can show them to you.</source>
        <translation>מאמרים אינם שייכים לתור או לצוות. הנהלת המוקד יכולה להראות אותם.</translation>
    </message>
    <message>
        <source>Articles to rewrite</source>
        <translation>מאמרים לכתיבה מחדש</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>כטבלה</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>בסיכון חריגה כעת</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>פניות ממתינות לפי גיל</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>לפי נושא</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>פניות (טיקטים)</translation>
    </message>
    <message>
        <source>Cases are not measured here</source>
        <translation>פניות (טיקטים) אינן נמדדות כאן</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>זרימה</translation>
    </message>
    <message>
        <source>Help pages and self-service are not measured here</source>
        <translation>מאמרי עזרה ושירות עצמי אינם נמדדים כאן</translation>
    </message>
    <message>
        <source>Help pages are seen with the whole centre</source>
        <translation>מאמרי עזרה מוצגים למי שרואים את המוקד כולו</translation>
    </message>
    <message>
        <source>Knowledge and self-service</source>
        <translation>מאגר ידע ושירות עצמי</translation>
    </message>
    <message>
        <source>No case was open at the end of this period.</source>
        <translation>לא היו פניות פתוחות בסוף פרק הזמן הזה.</translation>
    </message>
    <message>
        <source>No case was opened in this period.</source>
        <translation>לא נפתחו פניות בפרק הזמן הזה.</translation>
    </message>
    <message>
        <source>No open case is near its target.</source>
        <translation>אף פנייה פתוחה אינה קרובה למועד היעד שלה.</translation>
    </message>
    <message>
        <source>Nobody read a help article in this period.</source>
        <translation>איש לא קרא מאמר עזרה בפרק הזמן הזה.</translation>
    </message>
    <message>
        <source>Nothing has written a case to this floor yet. Import what your help desk or CRM exports ({key}), and their flow, backlog, times and reasons stand here.</source>
        <translation>עדיין לא נכתבו פניות (טיקטים) ברצפה הזאת. אחרי ייבוא של קובץ הייצוא ממערכת הפניות או מה-CRM ({key}) יוצגו כאן הזרימה, הפניות הממתינות, הזמנים והסיבות.</translation>
    </message>
    <message>
        <source>Nothing has written a visit of a help article or a session of self-service to this floor yet. Import what your help centre exports ({key}), and what it saves and which articles to rewrite stands here.</source>
        <translation>עדיין לא נכתבו ברצפה הזאת ביקורים במאמרי עזרה או סשנים של שירות עצמי. אחרי ייבוא של קובץ הייצוא ממרכז העזרה ({key}) יוצג כאן מה הוא חוסך ואילו מאמרים כדאי לכתוב מחדש.</translation>
    </message>
    <message>
        <source>Open cases carry no targets here, so none can be at risk.</source>
        <translation>לפניות הפתוחות אין כאן יעדים, ולכן אף אחת אינה יכולה להיות בסיכון.</translation>
    </message>
    <message>
        <source>Opening hours are not known: write them into the book to see both.</source>
        <translation>שעות הפעילות אינן ידועות: אחרי שירשמו אותן בספר יוצגו שני החישובים.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>סיבות</translation>
    </message>
    <message>
        <source>The change is more than chance.</source>
        <translation>השינוי הוא מעבר למקריות.</translation>
    </message>
    <message>
        <source>The change is within chance.</source>
        <translation>השינוי הוא בגדר המקריות.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>זמנים</translation>
    </message>
    <message>
        <source>What visits went on to is not known, so neither is their cost.</source>
        <translation>לא ידוע במה הסתיימו הביקורים, ולכן גם העלות שלהם אינה ידועה.</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>ממתינות</translation>
    </message>
    <message>
        <source>down {percent}</source>
        <translation>ירידה של {percent}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>חדשות</translation>
    </message>
    <message>
        <source>no reason written</source>
        <translation>לא נרשמה סיבה</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>לא נפתרו</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>סכום מצטבר</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>נפתרו</translation>
    </message>
    <message>
        <source>up {percent}</source>
        <translation>עלייה של {percent}</translation>
    </message>
    <message>
        <source>{came} new, {done} solved; {left} open at the end.</source>
        <translation>{came} חדשות, {done} נפתרו; {left} פתוחות בסוף.</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>‏{count} ({share})</translation>
    </message>
    <message>
        <source>{count} before</source>
        <translation>{count} קודם</translation>
    </message>
    <message>
        <source>{count} on the same weekdays before.</source>
        <translation>{count} קודם, באותם ימים בשבוע.</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} פתוחות</translation>
    </message>
    <message>
        <source>{late} late, {near} near</source>
        <translation>{late} באיחור, {near} קרובות</translation>
    </message>
    <message>
        <source>{reason}
new {count}, {share} of all
not solved {part}</source>
        <translation>{reason}
חדשות {count}, {share} מהכול
לא נפתרו {part}</translation>
    </message>
    <message>
        <source>{when}
new {came}
solved {done}
open at the end {left}</source>
        <translation>{when}
חדשות {came}
נפתרו {done}
פתוחות בסוף {left}</translation>
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
    <message numerus="yes">
        <source>{value} over {n}; the true mean most likely lies between {low} and {high}.</source>
        <translation>
            <numerusform>{value} על פני אחת; הממוצע האמיתי הוא, קרוב לוודאי, בין {low} ל-{high}.</numerusform>
            <numerusform>{value} על פני {n}; הממוצע האמיתי הוא, קרוב לוודאי, בין {low} ל-{high}.</numerusform>
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
        <source>The day, state by state</source>
        <translation>היום, מצב אחר מצב</translation>
    </message>
    <message>
        <source>planned: {what}, {span}</source>
        <translation>תכנון: {what}, {span}</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>יעד {target}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>עוד {count}</translation>
    </message>
    <message>
        <source>{count} states from {span}</source>
        <translation>{count} מצבים בשעות {span}</translation>
    </message>
    <message>
        <source>{offered} offered, {answered} answered, {abandoned} abandoned; busiest at {time} with {top}.</source>
        <translation>{offered} הוצעו, {answered} נענו, {abandoned} ננטשו; השיא בשעה {time}: {top}.</translation>
    </message>
    <message>
        <source>{state} ({reason})</source>
        <translation>‏{state} ({reason})</translation>
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
    <message>
        <source>{what}
{span}
{length}</source>
        <translation>‏{what}
{span}
{length}</translation>
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
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>All versions of one record: who, when, what</source>
        <translation>כל הגרסאות של רשומה אחת: מי, מתי, מה</translation>
    </message>
    <message>
        <source>Another formula came in force within this period: {days}.</source>
        <translation>בתוך פרק הזמן הזה נכנסה לתוקף נוסחה אחרת: {days}.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>תשובות לסקרים</translation>
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
        <source>Cases</source>
        <translation>פניות (טיקטים)</translation>
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
        <source>Contacts</source>
        <translation>פניות</translation>
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
        <source>Hours that hurt</source>
        <translation>שעות מכבידות</translation>
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
        <source>Known by its heading: “{title}”, mapping {name}.</source>
        <translation>זוהה לפי הכותרת: ״{title}״, מיפוי {name}.</translation>
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
        <source>Nobody and nothing here is called “{id}”. Give the id of a customer, a number or address, or KIND:ID with one of: {kinds}.</source>
        <translation>אין כאן אדם או דבר בשם ״{id}״. יש לציין מזהה של פונה, מספר או כתובת, או ⁦KIND:ID⁩ עם אחד מאלה: {kinds}.</translation>
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
        <source>Only the floor tells who may see the answer “{survey}”: give it with --floor. Nothing was changed.</source>
        <translation>רק לפי הרצפה אפשר לדעת מי רשאי לראות את התשובה ״{survey}״: יש לציין אותה עם ⁦--floor⁩. דבר לא השתנה.</translation>
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
        <source>PDF and PNG need Qt's libraries, and one of them is missing here ({detail}). XLSX and CSV work without.</source>
        <translation>ל-PDF ול-PNG דרושות הספריות של Qt, ואחת מהן חסרה כאן ({detail}). ⁦XLSX⁩ ו-⁦CSV⁩ פועלים בלעדיהן.</translation>
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
        <source>Purchases</source>
        <translation>רכישות</translation>
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
        <source>Say which figure: --kpi service_level. “moked schema kpis” lists them.</source>
        <translation>יש לציין איזה מדד: ⁦--kpi service_level⁩. הפקודה ⁦moked schema kpis⁩ מציגה את כולם.</translation>
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
        <source>Several customers gave this number: {names}. Ask for one of them by id.</source>
        <translation>כמה פונים מסרו את המספר הזה: {names}. יש לבקש אחד מהם לפי המזהה.</translation>
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
        <source>Stopped. The days that were made stay; the same command goes on with the others.</source>
        <translation>הפעולה נעצרה. הימים שהוכנו נשארים; אותה פקודה ממשיכה באחרים.</translation>
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
        <source>The data begin on {day}, after the end of this period. Write --period {period}.</source>
        <translation>הנתונים מתחילים ב-{day}, אחרי סוף פרק הזמן הזה. אפשר לכתוב ⁦--period {period}⁩.</translation>
    </message>
    <message>
        <source>The days without a further contact changed within this period ({days}). All figures here use those in force at its end: {formula}.</source>
        <translation>מספר הימים ללא פנייה נוספת השתנה בתוך פרק הזמן הזה ({days}). כל המדדים כאן מחושבים לפי מה שבתוקף בסופו: {formula}.</translation>
    </message>
    <message>
        <source>The differences are told of the newest part only, from {time} on.</source>
        <translation>ההבדלים מפורטים רק לחלק האחרון, החל מ-{time}.</translation>
    </message>
    <message>
        <source>The end of a period is not included, so this one holds nothing. For all of {day} write {period}.</source>
        <translation>סוף פרק הזמן אינו כלול בו, ולכן אין בו דבר. כדי לקבל את כל {day} יש לכתוב {period}.</translation>
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
        <source>The newest data of this floor are of {day}; the whole period comes after them.</source>
        <translation>הנתונים האחרונים ברצפה הזאת הם מ-{day}; פרק הזמן כולו מאוחר מהם.</translation>
    </message>
    <message>
        <source>The output could not be written ({detail}).</source>
        <translation>לא ניתן היה לכתוב את הפלט ({detail}).</translation>
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
        <source>The report {name} has figures of its own: leave out --kpi.</source>
        <translation>לדוח {name} יש מדדים משלו: יש להשמיט את ⁦--kpi⁩.</translation>
    </message>
    <message>
        <source>The report {name} has rows of its own: leave out --by.</source>
        <translation>לדוח {name} יש שורות משלו: יש להשמיט את ⁦--by⁩.</translation>
    </message>
    <message>
        <source>The report {name} is by one of {keys}, not by “{key}”.</source>
        <translation>הדוח {name} הוא לפי אחד מאלה: {keys}, ולא לפי ״{key}״.</translation>
    </message>
    <message>
        <source>The report {name} is of a period: give --period, as in 2026-11-22.</source>
        <translation>הדוח {name} הוא של פרק זמן: יש לציין ⁦--period⁩, למשל ⁦--period 2026-11-22⁩.</translation>
    </message>
    <message>
        <source>The report {name} is of one figure: name it, as in --kpi service_level.</source>
        <translation>הדוח {name} הוא של מדד אחד: יש לציין אותו, למשל ⁦--kpi service_level⁩.</translation>
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
        <source>The sums cannot be kept in {folder}. Figures are read from the floor each time; make room, then try again.</source>
        <translation>לא ניתן לשמור את הסכומים ב-{folder}. המדדים נקראים מהרצפה בכל פעם; יש לפנות מקום, ואז לנסות שוב.</translation>
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
        <source>There was no {day} in {zone}: the calendar went over that day. Choose another one.</source>
        <translation>היום {day} לא היה קיים באזור הזמן {zone}: לוח השנה דילג עליו. יש לבחור יום אחר.</translation>
    </message>
    <message>
        <source>This counts the whole floor, also rows that you do not see.</source>
        <translation>כאן נספרת הרצפה כולה, גם שורות שאין לך הרשאה לראות.</translation>
    </message>
    <message>
        <source>This floor has no {key} “{value}”.</source>
        <translation>ברצפה הזאת אין {key} בשם ״{value}״.</translation>
    </message>
    <message>
        <source>This floor holds no sum “{name}”. It has: {known}.</source>
        <translation>אין ברצפה הזאת סכום בשם ״{name}״. יש בה: {known}.</translation>
    </message>
    <message>
        <source>This floor holds no sums.</source>
        <translation>אין סכומים ברצפה הזאת.</translation>
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
        <source>What happened</source>
        <translation>מה קרה</translation>
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
        <source>Who follows up which answers</source>
        <translation>מי במעקב אחר אילו תשובות</translation>
    </message>
    <message>
        <source>Write the book as JSON, with the end of its chain</source>
        <translation>כתיבת הספר כ-JSON, עם קצה השרשרת שלו</translation>
    </message>
    <message>
        <source>You cannot see an answer “{survey}” on this floor. Nothing was changed.</source>
        <translation>אין ברצפה הזאת תשובה ״{survey}״ שמותר לך לראות. דבר לא השתנה.</translation>
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
    <message>
        <source>{count} rows taken out that their source deleted.</source>
        <translation>שורות שהוצאו כי המקור מחק אותן: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>{kpi} = {value} (n {n}), from {rows} rows: {formula}</source>
        <translation>
            <numerusform>{kpi} = {value} (n {n}), מתוך {rows} שורות: {formula}</numerusform>
            <numerusform>{kpi} = {value} (n {n}), מתוך {rows} שורות: {formula}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kpi} has one formula only. Figures with several: {known}.</source>
        <translation>למדד {kpi} יש נוסחה אחת בלבד. מדדים עם כמה נוסחאות: {known}.</translation>
    </message>
    <message>
        <source>{kpi} is a figure of queues: it does not exist by agent. Leave out the agent, or open another figure.</source>
        <translation>{kpi} הוא מדד של תורים: הוא אינו קיים לפי נציג. אפשר להשמיט את הנציג, או לפתוח מדד אחר.</translation>
    </message>
    <message>
        <source>{kpi} is computed by the formula that was chosen: {formula}.</source>
        <translation>המדד {kpi} מחושב לפי הנוסחה שנבחרה: {formula}.</translation>
    </message>
    <message>
        <source>{kpi}: {formula} is in force.</source>
        <translation>{kpi}: בתוקף {formula}.</translation>
    </message>
    <message>
        <source>{lines} lines read, {new} of them new, in {seconds} s.</source>
        <translation>נקראו {lines} שורות, מהן {new} חדשות, בתוך {seconds} שניות.</translation>
    </message>
    <message>
        <source>{line}: {effect}</source>
        <translation>‏{line}: {effect}</translation>
    </message>
    <message>
        <source>{name} may do everything in it.</source>
        <translation>בשם {name} מותר לעשות בו הכול.</translation>
    </message>
    <message>
        <source>{name}: {value}, {change}</source>
        <translation>‏{name}: {value}, {change}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows written to {path}.</source>
        <translation>
            <numerusform>שורה אחת נכתבה אל {path}.</numerusform>
            <numerusform>{n} שורות נכתבו אל {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {which}: {here} by the formula in force, {there} by this one</source>
        <translation>
            <numerusform>אחת, {which}: {here} לפי הנוסחה שבתוקף, {there} לפי הנוסחה הזאת</numerusform>
            <numerusform>{n}, {which}: {here} לפי הנוסחה שבתוקף, {there} לפי הנוסחה הזאת</numerusform>
        </translation>
    </message>
    <message>
        <source>{on}: {done} of {of} days, {left} s left</source>
        <translation>{on}: {done} מתוך {of} ימים, עוד {left} שניות</translation>
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
        <source>{period}: {first} to {last}, counted from the clock ({day}).</source>
        <translation>{period}: ‏{first} עד {last}, ביחס לשעון ({day}).</translation>
    </message>
    <message>
        <source>{period}: {first} to {last}, counted from the newest data of this floor ({day}).</source>
        <translation>{period}: ‏{first} עד {last}, ביחס לנתונים האחרונים ברצפה הזאת ({day}).</translation>
    </message>
    <message>
        <source>{period}: {first} to {last}. The end is not included.</source>
        <translation>{period}: ‏{first} עד {last}. הסוף אינו כלול.</translation>
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
        <source>“{floor}” has no change log, so nobody can tell which of its past days changed. No sums are kept; figures are read from the floor each time.</source>
        <translation>לרצפה ״{floor}״ אין יומן שינויים, ולכן אי אפשר לדעת אילו מהימים שעברו השתנו. סכומים אינם נשמרים; המדדים נקראים מהרצפה בכל פעם.</translation>
    </message>
    <message>
        <source>“{id}” may mean several: {names}. Ask for one of them as it stands in brackets.</source>
        <translation>״{id}״ יכול לציין כמה פונים: {names}. יש לבקש אחד מהם כפי שהוא כתוב בסוגריים.</translation>
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
        <source>“{kpi}” is not a figure of a period. This floor holds a sum of that name: write sum.{kpi}.</source>
        <translation>״{kpi}״ אינו מדד של פרק זמן. ברצפה הזאת יש סכום בשם הזה: יש לכתוב ⁦sum.{kpi}⁩.</translation>
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
    <message>
        <source>“{variant}” is no formula of {kpi}. Its formulas: {known}.</source>
        <translation>״{variant}״ אינה נוסחה של {kpi}. הנוסחאות שלו: {known}.</translation>
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
    <name>customer</name>
    <message>
        <source>Answers</source>
        <translation>תשובות לסקרים</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>בסיכון עזיבה</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>פניות (טיקטים)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>פונה</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>לקוח מאז</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דואר אלקטרוני</translation>
    </message>
    <message>
        <source>Had to repeat</source>
        <translation>חזרה על הדברים</translation>
    </message>
    <message>
        <source>Known by this number only.</source>
        <translation>מוכר לפי המספר הזה בלבד.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>פנייה אחרונה</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>תאריך עזיבה</translation>
    </message>
    <message>
        <source>Newest request</source>
        <translation>הבקשה האחרונה</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>עדיין אין פניות (טיקטים).</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>עדיין אין פניות.</translation>
    </message>
    <message>
        <source>No survey was answered yet.</source>
        <translation>עדיין לא נענו סקרים.</translation>
    </message>
    <message>
        <source>Nobody is known by this row, or nothing of them is in your sight.</source>
        <translation>לפי השורה הזאת לא מוכר אף פונה, או שאין לך הרשאה לראות את נתוניו.</translation>
    </message>
    <message>
        <source>Not known by name</source>
        <translation>השם אינו ידוע</translation>
    </message>
    <message>
        <source>Nothing bought yet.</source>
        <translation>עדיין אין רכישות.</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>מספר או כתובת</translation>
    </message>
    <message>
        <source>Only what is in your sight is shown. The rest of the record is seen with the whole centre.</source>
        <translation>מוצג רק מה שיש לך הרשאה לראות. שאר הרשומה מוצג למי שרואים את המוקד כולו.</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>פניות פתוחות</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>העדפות</translation>
    </message>
    <message>
        <source>Programs in use</source>
        <translation>תוכנות בשימוש</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>רכישות</translation>
    </message>
    <message>
        <source>Reading older rows; read so far: back to {time}. What is counted is of these.</source>
        <translation>קריאת שורות ישנות יותר; נקרא עד כה: אחורה עד {time}. הספירה היא מתוכן.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>קריאה…</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>שביעות רצון</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>פלח לקוחות</translation>
    </message>
    <message>
        <source>Spoke to</source>
        <translation>נציגים בקשר</translation>
    </message>
    <message>
        <source>This is not measured here: the floor holds no such rows.</source>
        <translation>זה לא נמדד כאן: אין ברצפה שורות כאלה.</translation>
    </message>
    <message>
        <source>Who it may be:</source>
        <translation>מי זה יכול להיות:</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message numerus="yes">
        <source>no answer to {n} surveys</source>
        <translation>
            <numerusform>ללא תשובה לסקר אחד</numerusform>
            <numerusform>ללא תשובה ל-{n} סקרים</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>לא נפתרה</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>נפתרה</translation>
    </message>
    <message>
        <source>resolved so far</source>
        <translation>נפתרה, נכון לעכשיו</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>{all} ({answered} answered, {gave_up} given up)</source>
        <translation>{all} ({answered} נענו, {gave_up} ננטשו)</translation>
    </message>
    <message>
        <source>{count} for {amount}</source>
        <translation>{count} בסכום {amount}</translation>
    </message>
    <message>
        <source>{matter} in this matter, {all} over all</source>
        <translation>{matter} בעניין הזה, {all} בסך הכול</translation>
    </message>
    <message>
        <source>{mean} of 5 (n {count})</source>
        <translation>{mean} מתוך 5 (⁦n {count}⁩)</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>‏{name}: {value}</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} מתוך {all}</translation>
    </message>
    <message>
        <source>{score} of {scale}</source>
        <translation>{score} מתוך {scale}</translation>
    </message>
    <message>
        <source>{title} {count}</source>
        <translation>‏{title} {count}</translation>
    </message>
    <message>
        <source>{when}, {age} ago</source>
        <translation>{when}, לפני {age}</translation>
    </message>
</context>
<context>
    <name>definitions</name>
    <message>
        <source>A customer without a first day counts from the first purchase, contact or case known of them; one with no day at all and nothing known of them is not counted.</source>
        <translation>לקוח שאין לו יום ראשון נספר מהרכישה, מהאינטראקציה או מהפנייה הראשונה הידועה שלו; לקוח שאין לו אף יום ושלא ידוע עליו דבר אינו נספר.</translation>
    </message>
    <message>
        <source>Agents' time</source>
        <translation>זמן נציגים</translation>
    </message>
    <message>
        <source>An n under {least} is small: read it with care.</source>
        <translation>⁦n⁩ שמתחת ל-{least} הוא קטן: כדאי לקרוא את המדד בזהירות.</translation>
    </message>
    <message>
        <source>As in: {source}.</source>
        <translation>לפי: {source}.</translation>
    </message>
    <message>
        <source>Business results</source>
        <translation>תוצאות עסקיות</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>פניות (טיקטים)</translation>
    </message>
    <message>
        <source>Contacts and queues</source>
        <translation>פניות ותורים</translation>
    </message>
    <message>
        <source>Contacts that name no queue are in no figure of the queues. Their handling counts; by queue it stands in a row without a queue.</source>
        <translation>פניות שלא צוין בהן תור אינן נכללות באף מדד של תורים. הטיפול בהן נספר; בקיבוץ לפי תור הוא מופיע בשורה ללא תור.</translation>
    </message>
    <message>
        <source>Counted {rule}.</source>
        <translation>מועד הספירה: {rule}.</translation>
    </message>
    <message>
        <source>Each one counts once, in every total.</source>
        <translation>כל אחד נספר פעם אחת, בכל סך הכול.</translation>
    </message>
    <message>
        <source>Every figure stands here once, made from the same table that computes it. The name in small letters is what the command line, files and settings call it; after a point comes another formula for it.</source>
        <translation>כל מדד מופיע כאן פעם אחת, מתוך אותה טבלה שלפיה הוא מחושב. השם באותיות קטנות הוא שמו בשורת הפקודה, בקבצים ובהגדרות; אחרי נקודה בא שמה של נוסחה אחרת.</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>נוסחה: {formula}</translation>
    </message>
    <message>
        <source>In the formulas of queues, “of these” are the contacts queued in the window; elsewhere, a part of what was named before it.</source>
        <translation>בנוסחאות של תורים, ״מתוכן״ הן הפניות שנכנסו לתור בחלון הזמן; במקומות אחרים, חלק ממה שצוין קודם.</translation>
    </message>
    <message>
        <source>It is its own n.</source>
        <translation>המספר עצמו הוא ה-n.</translation>
    </message>
    <message>
        <source>It is the longest of the single ones and never added.</source>
        <translation>זה הארוך ביותר מבין הבודדים, והוא לעולם אינו מחובר.</translation>
    </message>
    <message>
        <source>It is {unit}; {good}.</source>
        <translation>היחידה: {unit}; {good}.</translation>
    </message>
    <message>
        <source>Knowledge and self-service</source>
        <translation>מאגר ידע ושירות עצמי</translation>
    </message>
    <message>
        <source>Of periods only.</source>
        <translation>בפרקי זמן בלבד.</translation>
    </message>
    <message>
        <source>On the board of now only.</source>
        <translation>בתמונת המצב של כעת בלבד.</translation>
    </message>
    <message>
        <source>Or {id}: {formula}</source>
        <translation>או {id}: {formula}</translation>
    </message>
    <message>
        <source>What customers say</source>
        <translation>מה הלקוחות אומרים</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>משמעות המדדים</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>a number of points</source>
        <translation>נקודות</translation>
    </message>
    <message>
        <source>a number per hour</source>
        <translation>מספר בשעה</translation>
    </message>
    <message>
        <source>a share, shown in percent</source>
        <translation>שיעור, מוצג באחוזים</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>משך זמן</translation>
    </message>
    <message>
        <source>an amount of money in one currency</source>
        <translation>סכום כסף במטבע אחד</translation>
    </message>
    <message>
        <source>as it stands now, or at the end of the period; it does not add over time</source>
        <translation>המצב כעת, או בסוף פרק הזמן; אי אפשר לחבר אותו לאורך זמן</translation>
    </message>
    <message>
        <source>by the clock: each part of a stretch of time where it lies</source>
        <translation>לפי השעון: כל חלק של משך זמן במקום שבו הוא חל</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>פחות זה טוב יותר</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>יותר זה טוב יותר</translation>
    </message>
    <message>
        <source>n is the number behind a figure. No data is never zero: without anything to compute it from, a figure is empty and says why. A share has a 95 % interval by Wilson, a mean one by Student's t. Sums are added and divided at the very end: nobody averages averages.</source>
        <translation>⁦n⁩ הוא המספר שעליו מבוסס המדד. היעדר נתונים אינו אפס: כשאין ממה לחשב, המדד ריק ומצוינת הסיבה. לשיעור יש רווח סמך של 95% לפי Wilson, ולממוצע לפי ⁦Student t⁩. סכומים מחוברים ומחולקים רק בסוף: איש אינו ממצע ממוצעים.</translation>
    </message>
    <message>
        <source>n: minutes of agents' time.</source>
        <translation>⁦n⁩: דקות של זמן נציגים.</translation>
    </message>
    <message>
        <source>n: {what}.</source>
        <translation>⁦n⁩: {what}.</translation>
    </message>
    <message>
        <source>neither more nor less is better by itself</source>
        <translation>לא יותר ולא פחות הוא טוב יותר כשלעצמו</translation>
    </message>
    <message>
        <source>on the day of the customer's answer</source>
        <translation>ביום התשובה של הלקוח</translation>
    </message>
    <message>
        <source>visits of articles that ended in a request</source>
        <translation>ביקורים במאמרים שהסתיימו בבקשה לנציג</translation>
    </message>
    <message>
        <source>when each thing happened</source>
        <translation>כשהדבר קרה</translation>
    </message>
    <message>
        <source>when it came or began, as it stands by now</source>
        <translation>כשהגיע או התחיל, לפי מצבו כעת</translation>
    </message>
    <message>
        <source>when it was solved, for the person who solved it</source>
        <translation>כשנפתר, לזכות מי שפתר</translation>
    </message>
    <message>
        <source>when the handling ended, wrap-up included</source>
        <translation>כשהטיפול הסתיים, כולל הסיכום</translation>
    </message>
    <message>
        <source>when the reply was given, for the person who gave it</source>
        <translation>כשניתן המענה, לזכות מי שנתן אותו</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>A report is still being written</source>
        <translation>דוח עדיין נכתב</translation>
    </message>
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
        <source>CSV of “{table}” alone, for programs (*.csv)</source>
        <translation>CSV של ״{table}״ בלבד, לתוכנות ‎(*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>בחירת הימים</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>סגירה מיידית</translation>
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
        <source>Finish, then close</source>
        <translation>סיום, ואז סגירה</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>היום הראשון</translation>
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
        <source>Last day</source>
        <translation>היום האחרון</translation>
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
        <source>PDF to read and to print (*.pdf)</source>
        <translation>PDF לקריאה ולהדפסה ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Picture of what is seen (*.png)</source>
        <translation>תמונה של מה שמוצג ‎(*.png)</translation>
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
        <source>Show these days</source>
        <translation>הצגת הימים האלה</translation>
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
        <source>The first {listed} rows; the others are being counted…</source>
        <translation>מוצגות {listed} השורות הראשונות; שאר השורות עדיין נספרות…</translation>
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
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>{figure}: {name}</source>
        <translation>‏{figure}: {name}</translation>
    </message>
    <message>
        <source>{file} is not finished. The window can close when it is; or at once, and nothing of it is kept.</source>
        <translation>הכתיבה של {file} לא הסתיימה. החלון יכול להיסגר בסיומה; או מיד, ואז דבר ממנו לא יישמר.</translation>
    </message>
    <message>
        <source>{hours}; left empty: closed all day</source>
        <translation>{hours}; ריק: סגור כל היום</translation>
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
    <name>errors</name>
    <message>
        <source>“{text}” is no day. Write it as {day} or {iso}.</source>
        <translation>״{text}״ אינו יום. יש לכתוב אותו כמו {day} או {iso}.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>All together: {whole}. Higher than that by more than chance.</source>
        <translation>כולם יחד: {whole}. גבוה מזה מעבר למקריות.</translation>
    </message>
    <message>
        <source>All together: {whole}. Lower than that by more than chance.</source>
        <translation>כולם יחד: {whole}. נמוך מזה מעבר למקריות.</translation>
    </message>
    <message>
        <source>All together: {whole}. The difference may well be chance.</source>
        <translation>כולם יחד: {whole}. ייתכן בהחלט שההבדל מקרי.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>הפרש</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>מדד</translation>
    </message>
    <message>
        <source>How many of the usual figures are worse than those of the team, or of all, by more than chance, and further away than the others usually are.</source>
        <translation>כמה מהמדדים הרגילים גרועים מאלה של הצוות, או של כולם, מעבר למקריות, ורחוקים יותר ממה שרגיל אצל האחרים.</translation>
    </message>
    <message>
        <source>The team: {whole}. Higher than that by more than chance.</source>
        <translation>הצוות: {whole}. גבוה מזה מעבר למקריות.</translation>
    </message>
    <message>
        <source>The team: {whole}. Lower than that by more than chance.</source>
        <translation>הצוות: {whole}. נמוך מזה מעבר למקריות.</translation>
    </message>
    <message>
        <source>The team: {whole}. The difference may well be chance.</source>
        <translation>הצוות: {whole}. ייתכן בהחלט שההבדל מקרי.</translation>
    </message>
    <message>
        <source>Too little stands behind these to compare them, or it is a plain count.</source>
        <translation>הנתונים מעטים מכדי להשוות, או שזו ספירה פשוטה.</translation>
    </message>
    <message>
        <source>most likely between {low} and {high}</source>
        <translation>קרוב לוודאי בין {low} ל-{high}</translation>
    </message>
    <message>
        <source>n {count}</source>
        <translation>⁦n {count}⁩</translation>
    </message>
    <message>
        <source>{figure} (n {count})</source>
        <translation>‏{figure} (⁦n {count}⁩)</translation>
    </message>
    <message>
        <source>{first} less {second}: {value}; the true difference most likely lies between {low} and {high}.</source>
        <translation>{first} פחות {second}: {value}; ההפרש האמיתי הוא, קרוב לוודאי, בין {low} ל-{high}.</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} נקודות</translation>
    </message>
    <message>
        <source>{value}, more than chance</source>
        <translation>{value}, מעבר למקריות</translation>
    </message>
    <message>
        <source>{value}, within chance</source>
        <translation>{value}, בגדר המקריות</translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>Agents</source>
        <translation>נציגים</translation>
    </message>
    <message>
        <source>Another import is making {path} right now, so nothing was written. When it is done, import again: it is added to what is there.</source>
        <translation>ייבוא אחר יוצר כעת את {path}, ולכן דבר לא נכתב. כשיסתיים אפשר לייבא שוב: השורות יתווספו למה שכבר נמצא שם.</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>בחירת עמודות</translation>
    </message>
    <message>
        <source>Contacts are not measured here</source>
        <translation>פניות אינן נמדדות כאן</translation>
    </message>
    <message>
        <source>Everybody who gave up has been reached since.</source>
        <translation>עם כל מי שנטש כבר הושג קשר.</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>מעבר אל {page}</translation>
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
        <source>Nothing has written a contact or an agent's state to this floor yet. Connect your switch or import what it writes ({key}), and who waits, who answers and how the day goes stand here.</source>
        <translation>עדיין לא נכתבו ברצפה הזאת פניות או מצבי נציגים. אחרי חיבור המרכזייה או ייבוא של מה שהיא כותבת ({key}) יוצגו כאן מי בהמתנה, מי עונה ואיך עובר היום.</translation>
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
        <source>The row {id} of the table {table} names the time zone “{zone}”, which does not exist, so this cannot be told. Mend that row: a zone is called like Asia/Jerusalem.</source>
        <translation>בשורה {id} בטבלה {table} כתוב אזור הזמן ״{zone}״, שאינו קיים, ולכן אי אפשר לחשב זאת. יש לתקן את השורה: שם של אזור זמן הוא כמו ⁦Asia/Jerusalem⁩.</translation>
    </message>
    <message>
        <source>This floor cannot be read now</source>
        <translation>אי אפשר לקרוא את הרצפה הזאת כעת</translation>
    </message>
    <message>
        <source>This floor does not say what happens now</source>
        <translation>ברצפה הזאת אין מידע על מה שקורה כעת</translation>
    </message>
    <message>
        <source>This floor is empty</source>
        <translation>הרצפה הזאת ריקה</translation>
    </message>
    <message>
        <source>This floor is filled from exports: they tell what has been, and not who waits or who is free. Today and every other day stand on the other pages.</source>
        <translation>הרצפה הזאת מתמלאת מקובצי ייצוא: הם מספרים מה היה, ולא מי בהמתנה ומי פנוי. היום הנוכחי וכל יום אחר מוצגים בדפים האחרים.</translation>
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
        <source>What goes on stands here as soon as it can be read.</source>
        <translation>מה שקורה כעת יוצג כאן ברגע שאפשר יהיה לקרוא אותה.</translation>
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
        <source>not measured here</source>
        <translation>לא נמדד כאן</translation>
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
        <source>{path} cannot be written ({problem}). What was written before is whole. Make room on the disk, then try again.</source>
        <translation>לא ניתן לכתוב את {path} ({problem}). מה שנכתב לפני כן שלם. יש לפנות מקום בדיסק ולנסות שוב.</translation>
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
        <source>The writer was last heard of on {day}: the floor is shown as it stood then.</source>
        <translation>הסימן האחרון מהתוכנה שכותבת הגיע ב-{day}: הרצפה מוצגת כפי שהייתה אז.</translation>
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
        <source>{n} cases are over by their status and do not say since when: they count as solved among the cases opened, and in no figure of the day of solving.</source>
        <translation>
            <numerusform>פנייה (טיקט) אחת הסתיימה לפי הסטטוס שלה, ולא צוין ממתי: היא נספרת כפתורה בין הפניות שנפתחו, ואינה נכללת באף מדד לפי יום הפתרון.</numerusform>
            <numerusform>{n} פניות (טיקטים) הסתיימו לפי הסטטוס שלהן, ולא צוין ממתי: הן נספרות כפתורות בין הפניות שנפתחו, ואינן נכללות באף מדד לפי יום הפתרון.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of cases have the moment of another change of their case: which came first is taken from the order in which they were written. If a column tells it, name it in order and import again.</source>
        <translation>
            <numerusform>שינוי אחד בפנייה (טיקט) הוא מאותו רגע כמו שינוי אחר באותה פנייה: מי מהם קדם נקבע לפי הסדר שבו נכתבו. אם יש עמודה שמציינת זאת, יש לרשום אותה תחת ⁦order⁩ ולייבא שוב.</numerusform>
            <numerusform>{n} שינויים בפניות (טיקטים) הם מאותו רגע כמו שינוי אחר באותה פנייה: מי מהם קדם נקבע לפי הסדר שבו נכתבו. אם יש עמודה שמציינת זאת, יש לרשום אותה תחת ⁦order⁩ ולייבא שוב.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts name no queue: they count for their agents and in no figure of queues. If they had one, map the column that tells it, or name one queue for all rows with a constant.</source>
        <translation>
            <numerusform>בפנייה אחת לא צוין תור: היא נספרת לנציג שלה, ואינה נכללת באף מדד של תורים. אם היה לה תור, אפשר למפות את העמודה שמציינת אותו, או לקבוע תור אחד לכל השורות בערך קבוע.</numerusform>
            <numerusform>ב-{n} פניות לא צוין תור: הן נספרות לנציגים שלהן, ואינן נכללות באף מדד של תורים. אם היה להן תור, אפשר למפות את העמודה שמציינת אותו, או לקבוע תור אחד לכל השורות בערך קבוע.</numerusform>
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
        <source>{n} lines could not be used: {what}</source>
        <translation>
            <numerusform>לא ניתן היה להשתמש בשורה אחת: {what}</numerusform>
            <numerusform>לא ניתן היה להשתמש ב-{n} שורות: {what}</numerusform>
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
        <source>{n} messages name neither a case nor a contact: no figure counts them.</source>
        <translation>
            <numerusform>בהודעה אחת לא צוינו טיקט או פנייה: היא אינה נספרת באף מדד.</numerusform>
            <numerusform>ב-{n} הודעות לא צוינו טיקט או פנייה: הן אינן נספרות באף מדד.</numerusform>
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
        <source>{n} rows of {table} name a time zone that does not exist.</source>
        <translation>
            <numerusform>בשורה אחת בטבלה {table} כתוב אזור זמן שאינו קיים.</numerusform>
            <numerusform>ב-{n} שורות בטבלה {table} כתוב אזור זמן שאינו קיים.</numerusform>
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
        <source>{n} rows: {what}</source>
        <translation>
            <numerusform>שורה אחת: {what}</numerusform>
            <numerusform>{n} שורות: {what}</numerusform>
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
        <source>A call of a queue: only the queue_log tells how long it waited and who answered when. Import that log too.</source>
        <translation>שיחה של תור: רק יומן queue_log מציין כמה המתינה, ומי ענה ומתי. יש לייבא גם אותו.</translation>
    </message>
    <message>
        <source>A duration cannot be read in the unit the mapping says.</source>
        <translation>לא ניתן לקרוא משך זמן ביחידה שהמיפוי מציין.</translation>
    </message>
    <message>
        <source>A field of the row is larger than 16 MB.</source>
        <translation>אחד השדות בשורה גדול מ-⁦16 MB⁩.</translation>
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
        <source>A quotation mark is opened in the row and never closed.</source>
        <translation>בשורה נפתחות מירכאות שאינן נסגרות.</translation>
    </message>
    <message>
        <source>A score lies outside of its scale.</source>
        <translation>ציון חורג מהסולם שלו.</translation>
    </message>
    <message>
        <source>A share is less than nothing or more than the whole, in the unit the mapping says.</source>
        <translation>שיעור קטן מאפס או גדול מהשלם, ביחידה שהמיפוי מציין.</translation>
    </message>
    <message>
        <source>A share of 1 or less: the mapping does not say whether that is percent or a ratio (unit).</source>
        <translation>שיעור של 1 או פחות: המיפוי אינו מציין אם זה אחוז או יחס (⁦unit⁩).</translation>
    </message>
    <message>
        <source>A time of the record cannot be read.</source>
        <translation>לא ניתן לקרוא מועד ברשומה.</translation>
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
        <source>A value of the record is of another kind than it should be.</source>
        <translation>ערך ברשומה הוא מסוג אחר ממה שצריך להיות.</translation>
    </message>
    <message>
        <source>Amazon Connect: contact records and agent events (JSON, also .gz and folders)</source>
        <translation>⁦Amazon Connect⁩: רשומות פנייה ואירועי נציגים (⁦JSON⁩, גם ⁦.gz⁩ ותיקיות)</translation>
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
        <source>Another program made {path} while this import ran, so nothing was written. Import again: it is added to what is there.</source>
        <translation>תוכנה אחרת יצרה את {path} בזמן הייבוא, ולכן דבר לא נכתב. יש לייבא שוב: השורות יתווספו למה שכבר נמצא שם.</translation>
    </message>
    <message>
        <source>Another row of the file has the same id and says otherwise; that one counts.</source>
        <translation>בקובץ יש שורה אחרת עם אותו מזהה ותוכן שונה; השורה האחרת היא הנספרת.</translation>
    </message>
    <message>
        <source>Another row of the file is of the same period and keys and says otherwise: none of them counts. Map the column that tells them apart, or a version.</source>
        <translation>בקובץ יש שורה אחרת עם אותו פרק זמן ואותם מפתחות ותוכן שונה: אף אחת מהן אינה נספרת. יש למפות את העמודה שמבדילה ביניהן, או ⁦version⁩.</translation>
    </message>
    <message>
        <source>Any table by a mapping file: CSV, TSV, XLSX, JSON, JSON lines, SQLite</source>
        <translation>כל טבלה לפי קובץ מיפוי: ⁦CSV, TSV, XLSX, JSON, JSON lines, SQLite⁩</translation>
    </message>
    <message>
        <source>Asterisk call detail records: CSV files or the table, beside the queue_log</source>
        <translation>רשומות פירוט שיחה (CDR) של Asterisk: קובצי CSV או הטבלה, לצד queue_log</translation>
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
        <source>It ends on the next day: its end is a time before its beginning, beside the same date.</source>
        <translation>הסיום הוא למחרת: שעת הסיום מוקדמת משעת ההתחלה, ולידה אותו תאריך.</translation>
    </message>
    <message>
        <source>Its times run backwards.</source>
        <translation>הזמנים שלה הולכים לאחור.</translation>
    </message>
    <message>
        <source>More was to be taken away (minus) than there is; it counts as nothing.</source>
        <translation>היה להחסיר (⁦minus⁩) יותר ממה שיש; זה נספר כאפס.</translation>
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
        <source>No row tells when the contact entered its queue.</source>
        <translation>באף שורה לא צוין מתי הפנייה נכנסה לתור.</translation>
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
        <source>The call went on with somebody else; this agent's part ends where the call detail records say so.</source>
        <translation>השיחה נמשכה עם אדם אחר; החלק של הנציג הזה מסתיים במקום שרשומות פירוט השיחה מציינות.</translation>
    </message>
    <message>
        <source>The columns of {path} have no names, and their order is not a known one. Nothing was imported. Write their names into its first line (start, src, dst, channel, dstchannel…) and import it again.</source>
        <translation>לעמודות של {path} אין שמות, והסדר שלהן אינו מוכר. דבר לא יובא. יש לכתוב את השמות בשורה הראשונה של הקובץ (⁦start, src, dst, channel, dstchannel…⁩) ולייבא אותו שוב.</translation>
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
        <source>The export does not tell after which wait it left the queue; it counts in no figure of waits.</source>
        <translation>קובץ הייצוא אינו מציין אחרי איזו המתנה הפנייה יצאה מהתור; היא אינה נספרת באף מדד של המתנה.</translation>
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
        <source>The line is no whole JSON object.</source>
        <translation>השורה אינה אובייקט JSON שלם.</translation>
    </message>
    <message>
        <source>The log was reopened while this leg was open, and no end came yet.</source>
        <translation>היומן נפתח מחדש בזמן שהמקטע היה פתוח, והסיום עדיין לא הגיע.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” takes too long on a cell. Make it simpler in the mapping, and import the file again; rows that were taken already count once.</source>
        <translation>התבנית ״{pattern}״ דורשת זמן רב מדי בתא אחד. יש לפשט אותה במיפוי ולייבא את הקובץ שוב; שורות שכבר נקלטו נספרות פעם אחת.</translation>
    </message>
    <message>
        <source>The record does not say when the contact ended.</source>
        <translation>ברשומה לא צוין מתי הפנייה הסתיימה.</translation>
    </message>
    <message>
        <source>The record does not tell wrap-up.</source>
        <translation>הרשומה אינה מציינת סיכום.</translation>
    </message>
    <message>
        <source>The row belongs to another table further down in the file.</source>
        <translation>השורה שייכת לטבלה אחרת בהמשך הקובץ.</translation>
    </message>
    <message>
        <source>The row has more or fewer fields than a call detail record.</source>
        <translation>בשורה יש יותר או פחות שדות מאשר ברשומת פירוט שיחה.</translation>
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
        <source>The row looks like the sum of the others, which would count twice. Say what it is: a filter of that column, or values.</source>
        <translation>השורה נראית כמו סכום של האחרות, והוא היה נספר פעמיים. יש לציין מהי: במסנן של אותה עמודה, או ב-⁦values⁩.</translation>
    </message>
    <message>
        <source>The row says how the contact ended, but neither when it came nor when it left: it counts nowhere.</source>
        <translation>בשורה צוין איך הפנייה הסתיימה, אבל לא מתי נכנסה לתור ולא מתי יצאה ממנו: היא אינה נספרת בשום מקום.</translation>
    </message>
    <message>
        <source>The row says when the contact was answered, and also that it left unanswered. If a clock like 0:00:00 means that there was no answer, say so (blank).</source>
        <translation>בשורה צוין מתי הפנייה נענתה, וגם שיצאה מהתור ללא מענה. אם שעה כמו ⁦0:00:00⁩ פירושה שלא היה מענה, יש לציין זאת (⁦blank⁩).</translation>
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
        <source>The whole file could not be used.</source>
        <translation>לא ניתן היה להשתמש בקובץ כולו.</translation>
    </message>
    <message>
        <source>The wrap-up given is not the one between its two instants.</source>
        <translation>זמן הסיכום שנמסר אינו הזמן שבין תחילת הסיכום לסופו.</translation>
    </message>
    <message>
        <source>This is neither a contact record nor an agent event.</source>
        <translation>זו אינה רשומת פנייה וגם לא אירוע של נציג.</translation>
    </message>
    <message>
        <source>This is no whole JSON object.</source>
        <translation>זה אינו אובייקט JSON שלם.</translation>
    </message>
    <message>
        <source>Two formats of the mapping fit a time and read it differently; the first of them was taken.</source>
        <translation>שתי תבניות במיפוי מתאימות למועד וקוראות אותו אחרת; נבחרה הראשונה.</translation>
    </message>
    <message>
        <source>When the agent left is not in the record; it is the answer and the conversation.</source>
        <translation>שעת הפרישה של הנציג מהשיחה אינה ברשומה; היא מחושבת כשעת המענה ועוד משך השיחה.</translation>
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
    <message numerus="yes">
        <source>{n} cases are over by their status and do not say since when: they count as solved among the cases opened, and in no figure of the day of solving.</source>
        <translation>
            <numerusform>פנייה (טיקט) אחת הסתיימה לפי הסטטוס שלה, ולא צוין ממתי: היא נספרת כפתורה בין הפניות שנפתחו, ואינה נכללת באף מדד לפי יום הפתרון.</numerusform>
            <numerusform>{n} פניות (טיקטים) הסתיימו לפי הסטטוס שלהן, ולא צוין ממתי: הן נספרות כפתורות בין הפניות שנפתחו, ואינן נכללות באף מדד לפי יום הפתרון.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of cases have the moment of another change of their case: which came first is taken from the order of the file. If a column tells it, name it in order.</source>
        <translation>
            <numerusform>שינוי אחד בפנייה (טיקט) הוא מאותו רגע כמו שינוי אחר באותה פנייה: מי מהם קדם נקבע לפי הסדר בקובץ. אם יש עמודה שמציינת זאת, יש לרשום אותה תחת ⁦order⁩.</numerusform>
            <numerusform>{n} שינויים בפניות (טיקטים) הם מאותו רגע כמו שינוי אחר באותה פנייה: מי מהם קדם נקבע לפי הסדר בקובץ. אם יש עמודה שמציינת זאת, יש לרשום אותה תחת ⁦order⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts name no queue: they count for their agents and in no figure of queues. If they had one, map the column that tells it, or name one queue for all rows with a constant.</source>
        <translation>
            <numerusform>בפנייה אחת לא צוין תור: היא נספרת לנציג שלה, ואינה נכללת באף מדד של תורים. אם היה לה תור, אפשר למפות את העמודה שמציינת אותו, או לקבוע תור אחד לכל השורות בערך קבוע.</numerusform>
            <numerusform>ב-{n} פניות לא צוין תור: הן נספרות לנציגים שלהן, ואינן נכללות באף מדד של תורים. אם היה להן תור, אפשר למפות את העמודה שמציינת אותו, או לקבוע תור אחד לכל השורות בערך קבוע.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts say how long they waited or talked, and not how they left their queue: they cannot be imported so. Map the outcome, or name one for all rows with a constant.</source>
        <translation>
            <numerusform>בפנייה אחת צוין כמה זמן נמשכה ההמתנה או השיחה, ולא איך הפנייה יצאה מהתור: כך אי אפשר לייבא אותה. יש למפות את התוצאה, או לקבוע תוצאה אחת לכל השורות בערך קבוע.</numerusform>
            <numerusform>ב-{n} פניות צוין כמה זמן נמשכה ההמתנה או השיחה, ולא איך הפניות יצאו מהתור: כך אי אפשר לייבא אותן. יש למפות את התוצאה, או לקבוע תוצאה אחת לכל השורות בערך קבוע.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages name neither a case nor a contact: no figure counts them. Map the column that does.</source>
        <translation>
            <numerusform>בהודעה אחת לא צוינו טיקט או פנייה: היא אינה נספרת באף מדד. יש למפות את העמודה שמציינת אותם.</numerusform>
            <numerusform>ב-{n} הודעות לא צוינו טיקט או פנייה: הן אינן נספרות באף מדד. יש למפות את העמודה שמציינת אותם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have no date, so no period counts them. Say when they were, or give one day for all rows.</source>
        <translation>
            <numerusform>לשורה אחת אין תאריך, ולכן היא אינה נספרת באף פרק זמן. יש לציין ממתי היא, או לתת יום אחד לכל השורות.</numerusform>
            <numerusform>ל-{n} שורות אין תאריך, ולכן הן אינן נספרות באף פרק זמן. יש לציין ממתי הן, או לתת יום אחד לכל השורות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows say that something was deleted.</source>
        <translation>
            <numerusform>בשורה אחת צוין שמשהו נמחק.</numerusform>
            <numerusform>ב-{n} שורות צוין שמשהו נמחק.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} are files of different kinds. Nothing was changed; take those of one kind at a time.</source>
        <translation>ב-{path} יש קבצים מסוגים שונים. דבר לא השתנה; יש לייבא בכל פעם קבצים מסוג אחד.</translation>
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
        <source>{path} cannot be read: {problem}. Nothing of it was imported.</source>
        <translation>לא ניתן לקרוא את {path}: {problem}. דבר ממנו לא יובא.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. Nothing was imported.</source>
        <translation>לא ניתן לקרוא את {path}: {problem}. דבר לא יובא.</translation>
    </message>
    <message>
        <source>{path} could not be taken ({problem}). What was imported before is whole; it is tried again.</source>
        <translation>לא ניתן היה לקלוט את {path} ({problem}). מה שיובא לפני כן שלם; הקליטה תנוסה שוב.</translation>
    </message>
    <message>
        <source>{path} has a heading and no row below it. Nothing was changed; export it with its rows.</source>
        <translation>ב-{path} יש שורת כותרת ואין שורות מתחתיה. דבר לא השתנה; יש לייצא אותו עם השורות שלו.</translation>
    </message>
    <message>
        <source>{path} has a quotation mark in line {line} that is never closed, and no table follows. Correct that line, or export the file again; rows that were taken already count once.</source>
        <translation>ב-{path}, בשורה {line}, נפתחות מירכאות שאינן נסגרות, ואין אחריהן טבלה. יש לתקן את השורה, או לייצא את הקובץ שוב; שורות שכבר נקלטו נספרות פעם אחת.</translation>
    </message>
    <message>
        <source>{path} has a sheet of {rows} rows and {columns} columns, more than can be read at once. Nothing was imported; delete what stands far off on its own, or save it as CSV.</source>
        <translation>ב-{path} יש גיליון של {rows} שורות ו-{columns} עמודות, יותר ממה שאפשר לקרוא בבת אחת. דבר לא יובא; אפשר למחוק תאים שנמצאים הרחק לבדם, או לשמור אותו כ-CSV.</translation>
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
        <source>{path} has no row that could be a heading. Nothing was changed.</source>
        <translation>אין ב-{path} שורה שיכולה להיות כותרת. דבר לא השתנה.</translation>
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
        <source>{path} holds empty bytes from line {line} on, as are left where a program is cut off while it writes. Nothing was imported; export it again.</source>
        <translation>ב-{path} יש בתים ריקים החל משורה {line}, כפי שנשארים כשתוכנה נקטעת באמצע הכתיבה. דבר לא יובא; יש לייצא אותו שוב.</translation>
    </message>
    <message>
        <source>{path} holds local times, and their time zone is not known. Say it, for example --tz Europe/Bucharest.</source>
        <translation>ב-{path} יש שעות מקומיות, ואזור הזמן שלהן אינו ידוע. יש לציין אותו, למשל ⁦--tz Europe/Bucharest⁩.</translation>
    </message>
    <message>
        <source>{path} holds no call detail record that can be read. Nothing was imported.</source>
        <translation>אין ב-{path} רשומת פירוט שיחה שאפשר לקרוא. דבר לא יובא.</translation>
    </message>
    <message>
        <source>{path} holds no contact record and no agent event of Amazon Connect. Nothing was imported.</source>
        <translation>אין ב-{path} רשומת פנייה או אירוע נציג של ⁦Amazon Connect⁩. דבר לא יובא.</translation>
    </message>
    <message>
        <source>{path} holds no file that could be an export. Nothing was changed.</source>
        <translation>אין ב-{path} אף קובץ שיכול להיות קובץ ייצוא. דבר לא השתנה.</translation>
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
        <source>{path} is a packed workbook that unpacks to {size} GB, more than can be read at once. Nothing was imported; export fewer days at a time, or save it as CSV.</source>
        <translation>{path} הוא חוברת עבודה דחוסה שגודלה אחרי פריסה ⁦{size} GB⁩, יותר ממה שאפשר לקרוא בבת אחת. דבר לא יובא; אפשר לייצא פחות ימים בכל פעם, או לשמור אותו כ-CSV.</translation>
    </message>
    <message>
        <source>{path} is a workbook too big or too strange to be read. Nothing was imported; save it as CSV, or export it again.</source>
        <translation>{path} הוא חוברת עבודה גדולה מדי או חריגה מדי לקריאה. דבר לא יובא; אפשר לשמור אותו כ-CSV, או לייצא אותו שוב.</translation>
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
        <source>{path} is empty. Nothing was changed; export it again.</source>
        <translation>{path} ריק. דבר לא השתנה; יש לייצא אותו שוב.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that this import writes into: it was moved or replaced. What was written before is whole in that file; import again for the one that is there now.</source>
        <translation>{path} כבר אינו הקובץ שהייבוא הזה כותב אליו: הקובץ הועבר או הוחלף. מה שנכתב לפני כן שלם בקובץ ההוא; כדי למלא את הקובץ שנמצא שם כעת יש לייבא שוב.</translation>
    </message>
    <message>
        <source>{path} is no table of rows: line {line} is longer than {most} million letters. Nothing was imported; export it again, or say what separates its lines.</source>
        <translation>{path} אינו טבלה של שורות: שורה {line} ארוכה מ-{most} מיליון תווים. דבר לא יובא; אפשר לייצא אותו שוב, או לציין מה מפריד בין השורות.</translation>
    </message>
    <message>
        <source>{path} is no table: it holds bytes that no text has, as pictures and programs do. Nothing was changed; choose the export itself.</source>
        <translation>{path} אינו טבלה: יש בו תוכן שאינו טקסט, כמו בתמונות ובתוכנות. דבר לא השתנה; יש לבחור את קובץ הייצוא עצמו.</translation>
    </message>
    <message>
        <source>{path} is none of the exports that are known by their heading ({known}). Say what its columns mean with a mapping: moked import table … --map MAP.toml.</source>
        <translation>{path} אינו אחד מקובצי הייצוא שמזוהים לפי הכותרת שלהם ({known}). יש לציין את משמעות העמודות בקובץ מיפוי: ⁦moked import table … --map MAP.toml⁩</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 (from line {line} on). Say its encoding, for example --encoding cp1255 for Hebrew, cp1256 for Arabic, cp1250 for Romanian, cp1252 for western letters. Nothing was imported.</source>
        <translation>{path} אינו בקידוד ⁦UTF-8⁩ (החל משורה {line}). יש לציין את הקידוד, למשל ⁦--encoding cp1255⁩ לעברית, ⁦cp1256⁩ לערבית, ⁦cp1250⁩ לרומנית, ⁦cp1252⁩ לאותיות של מערב אירופה. דבר לא יובא.</translation>
    </message>
    <message>
        <source>{path} is too big or too deep to be read here ({problem}). Nothing was changed; export less at a time.</source>
        <translation>{path} גדול מדי או מקונן מדי לקריאה כאן ({problem}). דבר לא השתנה; יש לייצא פחות בכל פעם.</translation>
    </message>
    <message>
        <source>{path}, read as {mapping}: {tried} rows tried, {used} of them can be used.</source>
        <translation>{path}, לפי המיפוי {mapping}: שורות שנבדקו: {tried}, מהן אפשר להשתמש ב-{used}.</translation>
    </message>
    <message>
        <source>{path}: dates like {date} could be day first or month first, and nothing in the file tells which. Nothing of it was imported. Say it: --dates day_first or --dates month_first, or choose the format in the wizard.</source>
        <translation>{path}: בתאריכים כמו {date} היום יכול להיות ראשון וגם החודש, ודבר בקובץ אינו מגלה מי מהם. דבר ממנו לא יובא. יש לציין זאת: ⁦--dates day_first⁩ או ⁦--dates month_first⁩, או לבחור את התבנית באשף.</translation>
    </message>
    <message>
        <source>{path}: “{column}” has no unit, and as seconds most of it would be longer than a day. State its unit: {known}. Nothing of it was imported.</source>
        <translation>{path}: לעמודה ״{column}״ אין יחידה, ואם הכוונה לשניות, רוב הערכים שבה ארוכים מיממה. יש לציין את היחידה שלה: {known}. דבר ממנו לא יובא.</translation>
    </message>
    <message>
        <source>“{column}” holds names: all customers of one name count as one. Map their number, phone or e-mail too.</source>
        <translation>ב-״{column}״ יש שמות: כל הפונים בעלי אותו שם נספרים כפונה אחד. כדאי למפות גם מספר, טלפון או דואר אלקטרוני שלהם.</translation>
    </message>
    <message>
        <source>“{column}” is read as seconds: the mapping states no unit.</source>
        <translation>״{column}״ נקראת כשניות: במיפוי לא צוינה יחידה.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding. Try cp1255, cp1256, cp1250 or utf-16.</source>
        <translation>״{encoding}״ אינו קידוד. אפשר לנסות ⁦cp1255⁩, ⁦cp1256⁩, ⁦cp1250⁩ או ⁦utf-16⁩.</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>A followed folder uses it; forget that folder first.</source>
        <translation>הוא בשימוש של תיקייה שבמעקב; קודם יש להסיר את התיקייה.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>שינוי אחרון</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Comes with Moked</source>
        <translation>מגיע עם Moked</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>מחיקה לצמיתות</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>ייצוא הרשימה…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>רצפה</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>חידוש המעקב</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>במעקב</translation>
    </message>
    <message>
        <source>Followed folders</source>
        <translation>תיקיות במעקב</translation>
    </message>
    <message>
        <source>Has {have} of {of} columns</source>
        <translation>{have} מתוך {of} העמודות</translation>
    </message>
    <message>
        <source>Imports and mappings</source>
        <translation>ייבוא ומיפויים</translation>
    </message>
    <message>
        <source>Is known by it</source>
        <translation>מזוהה לפיו</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>לא ניתן לקרוא אותו: {problem}</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>קובץ אחרון</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>מיפוי</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>דורשת תשומת לב</translation>
    </message>
    <message>
        <source>No folder is followed. Import a file, and choose in the last step that what comes into its folder is taken too.</source>
        <translation>אין תיקיות במעקב. אפשר לייבא קובץ, ולבחור בשלב האחרון לקלוט גם את מה שמגיע לתיקייה שלו.</translation>
    </message>
    <message>
        <source>No mapping is saved yet. Importing a table saves the one that you made for it.</source>
        <translation>עדיין אין מיפויים שמורים. בייבוא של טבלה נשמר המיפוי שהוכן בשבילה.</translation>
    </message>
    <message>
        <source>No row of this floor was rejected.</source>
        <translation>אף שורה של הרצפה הזאת לא נדחתה.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>עדיין לא יובא דבר.</translation>
    </message>
    <message>
        <source>Open in the wizard</source>
        <translation>פתיחה באשף</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>נדחו</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>שורות שנדחו</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>הסרה מהרשימה</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <translation>מיפויים שמורים</translation>
    </message>
    <message>
        <source>See rejected rows</source>
        <translation>הצגת השורות שנדחו</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>נעצרה</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>מועד הקליטה</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>הקובץ הזה</translation>
    </message>
    <message>
        <source>Use for this file</source>
        <translation>שימוש לקובץ הזה</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>מהי שורה</translation>
    </message>
    <message>
        <source>What was imported from it stays in the floor.</source>
        <translation>מה שיובא ממנה נשאר ברצפה.</translation>
    </message>
    <message>
        <source>What was imported with it stays in its floor.</source>
        <translation>מה שיובא בעזרתו נשאר ברצפה שלו.</translation>
    </message>
    <message>
        <source>{all} rows could not be used; the first {shown} are listed.</source>
        <translation>לא ניתן היה להשתמש ב-{all} שורות; {shown} הראשונות מוצגות.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows could not be used.</source>
        <translation>
            <numerusform>לא ניתן היה להשתמש בשורה אחת.</numerusform>
            <numerusform>לא ניתן היה להשתמש ב-{n} שורות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>How it came: voice, chat, e-mail and so on.</source>
        <translation>איך הגיעה: קול, צ׳אט, דואר אלקטרוני וכן הלאה.</translation>
    </message>
    <message>
        <source>How long an open case has been open.</source>
        <translation>כמה זמן פתוחה פנייה פתוחה.</translation>
    </message>
    <message>
        <source>How long nothing has happened to an open case.</source>
        <translation>כמה זמן לא קרה דבר בפנייה פתוחה.</translation>
    </message>
    <message>
        <source>How long the customer had been one when it began.</source>
        <translation>כמה זמן הלקוח כבר היה לקוח כשהתחילה.</translation>
    </message>
    <message>
        <source>The client business that it was for, by its id.</source>
        <translation>העסק (הלקוח) שעבורו נעשתה, לפי המזהה שלו.</translation>
    </message>
    <message>
        <source>The currency of a sale.</source>
        <translation>המטבע של המכירה.</translation>
    </message>
    <message>
        <source>The day of the week: 1 is Monday.</source>
        <translation>היום בשבוע: 1 הוא יום שני.</translation>
    </message>
    <message>
        <source>The half of the year, as in 2026-H1.</source>
        <translation>חצי השנה, למשל ⁦2026-H1⁩.</translation>
    </message>
    <message>
        <source>The help article, by its id.</source>
        <translation>מאמר העזרה, לפי המזהה שלו.</translation>
    </message>
    <message>
        <source>The hour of the day, of all days together, as in 09.</source>
        <translation>השעה ביממה, כל הימים יחד, למשל 09.</translation>
    </message>
    <message>
        <source>The hour, by its local start with its offset.</source>
        <translation>השעה, לפי תחילתה בשעון המקומי עם ההפרש מ-UTC.</translation>
    </message>
    <message>
        <source>The language of a customer.</source>
        <translation>השפה של הלקוח.</translation>
    </message>
    <message>
        <source>The local day.</source>
        <translation>היום לפי השעון המקומי.</translation>
    </message>
    <message>
        <source>The month, as in 2026-03.</source>
        <translation>החודש, למשל ⁦2026-03⁩.</translation>
    </message>
    <message>
        <source>The priority of a case.</source>
        <translation>העדיפות של הפנייה.</translation>
    </message>
    <message>
        <source>The quarter of an hour, by its local start with its offset.</source>
        <translation>רבע השעה, לפי תחילתו בשעון המקומי עם ההפרש מ-UTC.</translation>
    </message>
    <message>
        <source>The quarter of the year, as in 2026-Q1.</source>
        <translation>הרבעון, למשל ⁦2026-Q1⁩.</translation>
    </message>
    <message>
        <source>The queue, by its id.</source>
        <translation>התור, לפי המזהה שלו.</translation>
    </message>
    <message>
        <source>The release that it began after: within a week, or as many days as lie between it and the nearest other.</source>
        <translation>ההשקה שאחריה התחילה: בתוך שבוע, או בתוך מספר הימים שבינה ובין ההשקה הקרובה אליה ביותר.</translation>
    </message>
    <message>
        <source>The release that it began before: within a week, or as many days as lie between it and the nearest other.</source>
        <translation>ההשקה שלפניה התחילה: בתוך שבוע, או בתוך מספר הימים שבינה ובין ההשקה הקרובה אליה ביותר.</translation>
    </message>
    <message>
        <source>The segment of a customer.</source>
        <translation>פלח הלקוחות של הלקוח.</translation>
    </message>
    <message>
        <source>The shift of the centre, by its name.</source>
        <translation>המשמרת במוקד, לפי שמה.</translation>
    </message>
    <message>
        <source>The site of the queue, or of an agent's team, by its id.</source>
        <translation>האתר של התור, או של הצוות של הנציג, לפי המזהה שלו.</translation>
    </message>
    <message>
        <source>The team that the agent was in at that time, by its id.</source>
        <translation>הצוות שהנציג היה בו באותו זמן, לפי המזהה שלו.</translation>
    </message>
    <message>
        <source>The topic of a help article.</source>
        <translation>הנושא של מאמר העזרה.</translation>
    </message>
    <message>
        <source>The week, as in 2026-W10.</source>
        <translation>השבוע, למשל ⁦2026-W10⁩.</translation>
    </message>
    <message>
        <source>The year, as in 2026.</source>
        <translation>השנה, למשל 2026.</translation>
    </message>
    <message>
        <source>What was sold.</source>
        <translation>מה נמכר.</translation>
    </message>
    <message>
        <source>Whether a sale was new, an up-sell, a cross-sell and so on.</source>
        <translation>האם המכירה הייתה חדשה, נוספת, צולבת וכן הלאה.</translation>
    </message>
    <message>
        <source>Who did it, by their id; of a reply or solve the one who gave it.</source>
        <translation>מי שעשה זאת, לפי המזהה; במענה או בפתרון, מי שנתן אותם.</translation>
    </message>
    <message>
        <source>Why it came, as the centre's system names it.</source>
        <translation>הסיבה לפנייה, כפי שהמערכת של המוקד קוראת לה.</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>90th percentile</source>
        <translation>אחוזון 90</translation>
    </message>
    <message>
        <source>A contact is a first one when none of the same customer on the same topic was answered within these days before it. A customer who calls again counts as coming back even if that contact is abandoned.</source>
        <translation>פנייה נחשבת ראשונה כשבמספר הימים הזה שלפניה לא נענתה אף פנייה של אותו לקוח באותו נושא. לקוח שפונה שוב נחשב כמי שחזר, גם אם הפנייה החוזרת ננטשה.</translation>
    </message>
    <message>
        <source>A sum of the centre's own, as the imported source gives it.</source>
        <translation>סכום של המוקד עצמו, כפי שהמקור המיובא מוסר אותו.</translation>
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
        <source>Adherence</source>
        <translation>היצמדות לסידור</translation>
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
        <source>By agent, they belong to the person whose solve came back.</source>
        <translation>לפי נציג, הן נזקפות למי שנתן את הפתרון שחזר.</translation>
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
        <source>Conformance</source>
        <translation>התאמה לסידור</translation>
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
        <source>Contacts that name no queue count here for their agents only.</source>
        <translation>פניות שלא צוין בהן תור נספרות כאן רק לנציגים שלהן.</translation>
    </message>
    <message>
        <source>Contacts that we began, reached or not. They are in no figure of the queues.</source>
        <translation>פניות שיזמנו, בין שהושג קשר ובין שלא. הן אינן נכללות באף מדד של תורים.</translation>
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
        <source>Customers at risk</source>
        <translation>לקוחות בסיכון עזיבה</translation>
    </message>
    <message>
        <source>Customers at risk, share</source>
        <translation>שיעור הלקוחות בסיכון עזיבה</translation>
    </message>
    <message>
        <source>Customers at the end of the period of whom something in it says that they may leave: their newest answer was low or said that it was not solved, they gave up a case, a case was reopened, or they came back on the same topic.</source>
        <translation>לקוחות בסוף פרק הזמן שמשהו בו מעיד שהם עלולים לעזוב: תשובתם האחרונה הייתה נמוכה או שלפיה הפנייה לא נפתרה, הם נטשו פנייה, פנייה שלהם נפתחה מחדש, או שפנו שוב באותו נושא.</translation>
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
        <source>First contact resolution by the rule of each channel: a call in the first call, a chat in the first session, an e-mail in the first reply; of all first requests, not of the solved ones. Nobody came back on the topic within the days set for it.</source>
        <translation>פתרון בפנייה הראשונה לפי הכלל של כל ערוץ: שיחה בשיחה הראשונה, צ׳אט בסשן הראשון, דואר אלקטרוני במענה הראשון; מתוך כל הבקשות הראשונות, ולא מתוך אלה שנפתרו. איש לא פנה שוב באותו נושא בתוך מספר הימים שנקבע לכך.</translation>
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
        <source>From the start of an episode to its first answer by a person, over all its queues; of the episodes begun in the period that somebody answered.</source>
        <translation>מתחילת המסלול ועד המענה הראשון של אדם, על פני כל התורים שבו; במסלולים שהתחילו בפרק הזמן ושמישהו ענה בהם.</translation>
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
        <source>Help per request</source>
        <translation>ביקורי עזרה לכל בקשה</translation>
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
        <source>How long the customers of open cases have been waiting for a reply, from the first message that nobody has answered; as it stands at the end of the period, or now.</source>
        <translation>כמה זמן ממתינים למענה הלקוחות של פניות פתוחות, מההודעה הראשונה שאיש עדיין לא ענה עליה; נכון לסוף פרק הזמן, או לעכשיו.</translation>
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
        <source>How many people a customer spoke to in one episode, however often it was sent on; of the episodes answered whose people are known.</source>
        <translation>עם כמה אנשים דיבר הלקוח במסלול אחד, לא משנה כמה פעמים הועבר; במסלולים שנענו ושידוע מי ענה בהם.</translation>
    </message>
    <message>
        <source>How many visits of articles there are for one request to people. An estimate of what the help keeps away from the queues, no proof of it.</source>
        <translation>כמה ביקורים במאמרים יש על כל בקשה לנציג. זו הערכה של מה שמאמרי העזרה חוסכים מהתורים, לא הוכחה לכך.</translation>
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
        <source>In pauses and duties everything is right but readiness and work for contacts, so training, meetings and coaching are right too.</source>
        <translation>בהפסקות ובמטלות נכון כל מצב מלבד מוכנות ועבודה על פניות, ולכן גם הכשרה, ישיבות וליווי נכונים.</translation>
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
        <source>Messages are told of the cases that have any; those without are left out there.</source>
        <translation>ההודעות מחושבות בפניות שיש בהן הודעות; פניות ללא הודעות אינן נספרות שם.</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>הצעות שלא נענו</translation>
    </message>
    <message>
        <source>Missed offers, share</source>
        <translation>שיעור ההצעות שלא נענו</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Net promoter score, -100 to 100: the percentage of 9 and 10 less the percentage of 0 to 6, by the day of the answer.</source>
        <translation>מדד נאמנות, בין ⁦-100⁩ ל-100: אחוז התשובות 9 ו-10 פחות אחוז התשובות 0 עד 6, לפי יום התשובה.</translation>
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
        <source>Of all first contacts answered, the share that was resolved and had no further contact of the same customer on the same topic within the days set for it (7 unless changed). Where nobody marked whether it was resolved, no further contact counts as resolved. It is provisional until these days are over; contacts without customer and address cannot be followed and are left out.</source>
        <translation>מתוך כל הפניות הראשונות שנענו, שיעור אלה שנפתרו ולא הייתה אחריהן בתוך מספר הימים שנקבע (7, אם לא שונה) פנייה נוספת של אותו לקוח באותו נושא. אם איש לא סימן אם הפנייה נפתרה, היעדר פנייה נוספת נחשב פתרון. הנתון זמני עד שחלפו הימים האלה; אחר פניות ללא לקוח וללא כתובת אי אפשר לעקוב, והן אינן נספרות.</translation>
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
        <source>Of the customers at the end of the period, those at risk.</source>
        <translation>מתוך הלקוחות בסוף פרק הזמן, אלה שבסיכון עזיבה.</translation>
    </message>
    <message>
        <source>Of the customers who answered whether it was solved, the share that said yes.</source>
        <translation>מתוך הלקוחות שהשיבו אם הפנייה נפתרה, השיעור שהשיב כן.</translation>
    </message>
    <message>
        <source>Of the first contacts marked as resolved, the share without a further contact on the same topic within the days set for it. It says how far the marks can be trusted; it is not first contact resolution.</source>
        <translation>מתוך הפניות הראשונות שסומנו כפתורות, השיעור שלא הייתה אחריו פנייה נוספת באותו נושא בתוך מספר הימים שנקבע. המדד מראה עד כמה אפשר לסמוך על הסימון; זה אינו פתרון בפנייה הראשונה.</translation>
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
        <source>Of the sessions that searched the help, those that did not end in a request to people. An estimate.</source>
        <translation>מתוך הסשנים שחיפשו במאמרי העזרה, אלה שלא הסתיימו בבקשה לנציג. הערכה.</translation>
    </message>
    <message>
        <source>Of the time in the roster, the share spent in the right state. Right is, for work: available, ringing, on a contact or in wrap-up; for pauses and duties: away or logged off. Absences are left out. A roster that is corrected later changes the figure.</source>
        <translation>מתוך הזמן שבסידור (Adherence), השיעור שעבר במצב הנכון. בזמן עבודה המצב הנכון הוא: זמין, בצלצול, בפנייה או בסיכום; בהפסקות ובמטלות: לא בעמדה או לא במערכת. היעדרויות אינן נספרות. תיקון מאוחר של הסידור משנה את המדד.</translation>
    </message>
    <message>
        <source>Of the times a contact rang at an agent, those that were not answered or were rejected. One contact may count several times.</source>
        <translation>מתוך הפעמים שפנייה צלצלה אצל נציג, אלה שלא נענו או שנדחו. פנייה אחת יכולה להיספר כמה פעמים.</translation>
    </message>
    <message>
        <source>Of the updates that customers were promised (so often after the opening and after each reply, while a case is open), the share given in time; one is missed from the moment its target passes. By opening hours where they are known; while the case waits for the customer the clock stands.</source>
        <translation>מתוך העדכונים שהובטחו ללקוחות (בתדירות קבועה אחרי הפתיחה ואחרי כל מענה, כל עוד הפנייה פתוחה), השיעור שניתן בזמן; עדכון נחשב החמצה מרגע שהיעד עבר. לפי שעות הפעילות, כשהן ידועות; כשהפנייה ממתינה ללקוח, השעון עומד.</translation>
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
        <source>Outbound contacts</source>
        <translation>פניות יוצאות</translation>
    </message>
    <message>
        <source>Outbound handle time</source>
        <translation>זמן טיפול בפניות יוצאות</translation>
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
        <source>People per contact</source>
        <translation>אנשים למסלול</translation>
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
        <source>Productive time of those in the roster over the time it has for contacts, whenever it was worked: over 100 % for who worked more.</source>
        <translation>הזמן הפרודוקטיבי של מי שבסידור, חלקי הזמן שהסידור מקצה לפניות (Conformance), בלי קשר לשעה שבה נעבד: מעל 100% למי שעבדו יותר.</translation>
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
        <source>Requests</source>
        <translation>בקשות</translation>
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
        <source>Resolved at once</source>
        <translation>נפתרו מיד</translation>
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
        <source>Searches without a request</source>
        <translation>חיפושים ללא בקשה</translation>
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
        <source>Talk, hold and wrap-up of the outbound contacts that were answered.</source>
        <translation>שיחה, החזקה וסיכום של הפניות היוצאות שנענו.</translation>
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
        <source>Time to the first person</source>
        <translation>זמן עד האדם הראשון</translation>
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
        <source>Updates in time</source>
        <translation>עדכונים בזמן</translation>
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
        <source>Waiting for a reply</source>
        <translation>המתנה למענה</translation>
    </message>
    <message>
        <source>What an article costs</source>
        <translation>העלות של מאמר</translation>
    </message>
    <message>
        <source>What customers came with: cases opened in the period, and episodes of contacts that belong to no case. Group by customer_age to see how long they had been customers, by release and before_release for the week after and before each release, or as many days as lie between it and the nearest other.</source>
        <translation>במה פנו הלקוחות: פניות שנפתחו בפרק הזמן, ומסלולים של אינטראקציות שאינן שייכות לפנייה. קיבוץ לפי ⁦customer_age⁩ מראה כמה זמן הם כבר לקוחות, ולפי ⁦release⁩ ולפי ⁦before_release⁩ את השבוע שאחרי כל השקה ואת השבוע שלפניה, או את מספר הימים שבינה ובין ההשקה הקרובה אליה ביותר.</translation>
    </message>
    <message>
        <source>What is said here is of the usual formula; this figure is by another one: {formula}.</source>
        <translation>ההסבר כאן הוא לפי הנוסחה המקובלת; המדד הזה מחושב לפי אחרת: {formula}.</translation>
    </message>
    <message>
        <source>What is written after a case was settled for good is left out.</source>
        <translation>מה שנכתב אחרי שהפנייה נסגרה סופית אינו נספר.</translation>
    </message>
    <message>
        <source>What was sold in the period less what was cancelled in it. Each currency by itself: they are never added.</source>
        <translation>מה שנמכר בפרק הזמן פחות מה שבוטל בו. כל מטבע בנפרד: הם לעולם אינם מחוברים יחד.</translation>
    </message>
    <message>
        <source>When an agent opens a case, the opening message is no reply.</source>
        <translation>כשנציג פותח פנייה, הודעת הפתיחה אינה נחשבת מענה.</translation>
    </message>
    <message>
        <source>Where no contact says how it ended, it is not measured.</source>
        <translation>כשבאף פנייה לא צוין איך הסתיימה, המדד אינו נמדד.</translation>
    </message>
    <message>
        <source>Where no offer says what came of it, it is not measured.</source>
        <translation>כשבאף הצעה לא צוין מה יצא ממנה, המדד אינו נמדד.</translation>
    </message>
    <message>
        <source>Where nobody records who leaves, it is not measured.</source>
        <translation>כשאיש אינו רושם מי עוזב, המדד אינו נמדד.</translation>
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
        <source>answered or missed in time, of answered and missed</source>
        <translation>נענו או הוחמצו בזמן, מתוך הנענות והמוחמצות</translation>
    </message>
    <message>
        <source>average wait of answered and missed</source>
        <translation>זמן המתנה ממוצע של הנענות והמוחמצות</translation>
    </message>
    <message>
        <source>by the day of the question</source>
        <translation>לפי יום השאלה</translation>
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
        <source>marked as resolved, whether or not they came back; unknown customers too</source>
        <translation>סומנו כפתורות, גם אם הלקוח חזר; גם של לקוחות לא ידועים</translation>
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
        <source>of all first requests</source>
        <translation>מתוך כל הבקשות הראשונות</translation>
    </message>
    <message>
        <source>of all interactions</source>
        <translation>מתוך כל האינטראקציות</translation>
    </message>
    <message>
        <source>of all offers</source>
        <translation>מתוך כל ההצעות</translation>
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
        <source>of all that entered</source>
        <translation>מתוך כל מי שנכנסו לתור</translation>
    </message>
    <message>
        <source>of all that left the queue</source>
        <translation>מתוך כל מי שיצאו מהתור</translation>
    </message>
    <message>
        <source>of all time logged in</source>
        <translation>מתוך כל זמן החיבור למערכת</translation>
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
        <source>of the searches</source>
        <translation>מתוך החיפושים</translation>
    </message>
    <message>
        <source>of the solved, by the day of the solve</source>
        <translation>מתוך הפתורות, לפי יום הפתרון</translation>
    </message>
    <message>
        <source>of the time ready, ringing included</source>
        <translation>מתוך זמן המוכנות, כולל צלצול</translation>
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
        <source>of those put on hold</source>
        <translation>מתוך אלה שהועברו להחזקה</translation>
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
        <source>of those who bought, those who bought four times</source>
        <translation>מתוך מי שקנו, מי שקנו ארבע פעמים</translation>
    </message>
    <message>
        <source>of those who bought, those who bought three times</source>
        <translation>מתוך מי שקנו, מי שקנו שלוש פעמים</translation>
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
        <source>percent of 5 to 7</source>
        <translation>אחוז התשובות 5 עד 7</translation>
    </message>
    <message>
        <source>percent of 5 to 7 less percent of 1 to 3</source>
        <translation>אחוז התשובות 5 עד 7 פחות אחוז התשובות 1 עד 3</translation>
    </message>
    <message>
        <source>percent of the possible points</source>
        <translation>אחוז מהנקודות האפשריות</translation>
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
        <source>revenue from the customers of the time before</source>
        <translation>הכנסות מהלקוחות של הזמן הקודם</translation>
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
        <source>solved in the period, whenever they came</source>
        <translation>נפתרו בפרק הזמן, בלי קשר למועד הפתיחה</translation>
    </message>
    <message>
        <source>those too that the caller ended while it rang</source>
        <translation>כולל אלה שהפונה סיים בזמן הצלצול</translation>
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
        <source>visitors per customer with a request</source>
        <translation>גולשים לכל לקוח עם בקשה</translation>
    </message>
    <message>
        <source>visits per request</source>
        <translation>ביקורים לכל בקשה</translation>
    </message>
    <message>
        <source>voicemail counts as missed</source>
        <translation>תא קולי נספר כהחמצה</translation>
    </message>
    <message>
        <source>with those waiting past the threshold</source>
        <translation>כולל מי שבהמתנה מעבר לזמן הסף</translation>
    </message>
    <message>
        <source>with training, meetings and coaching</source>
        <translation>כולל הכשרה, ישיבות וליווי</translation>
    </message>
    <message>
        <source>without those that the caller ended while it rang</source>
        <translation>ללא אלה שהפונה סיים בזמן הצלצול</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>A call, chat or message: when it came, how long it waited, how it ended.</source>
        <translation>מתי הגיעה, כמה המתינה, איך הסתיימה.</translation>
    </message>
    <message>
        <source>A campaign, an outage, a holiday: what explains a figure.</source>
        <translation>קמפיין, תקלה, חג: מה שמסביר מדד.</translation>
    </message>
    <message>
        <source>A case or ticket</source>
        <translation>פנייה (טיקט)</translation>
    </message>
    <message>
        <source>A change of a case</source>
        <translation>שינוי בפנייה (טיקט)</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>פנייה: שיחה, צ׳אט או הודעה</translation>
    </message>
    <message>
        <source>A contact that rang at somebody, answered or not.</source>
        <translation>פנייה שצלצלה אצל מישהו, נענתה או לא.</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>פונה</translation>
    </message>
    <message>
        <source>A date format: columns with such a heading hold one period each. Or the list of those columns.</source>
        <translation>תבנית תאריך: עמודות שהכותרת שלהן בתבנית הזאת מכילות פרק זמן אחד כל אחת. או רשימה של העמודות האלה.</translation>
    </message>
    <message>
        <source>A log with a row for each change: they become the cases together.</source>
        <translation>יומן עם שורה לכל שינוי: השורות יחד נעשות הפניות (טיקטים).</translation>
    </message>
    <message>
        <source>A log with a row for each step of a call: queued, answered, ended.</source>
        <translation>יומן עם שורה לכל שלב בשיחה: כניסה לתור, מענה, סיום.</translation>
    </message>
    <message>
        <source>A message of a case</source>
        <translation>הודעה בפנייה (טיקט)</translation>
    </message>
    <message>
        <source>A planned shift</source>
        <translation>משמרת מתוכננת</translation>
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
        <source>A report that is added up already: calls per day, averages per queue…</source>
        <translation>דוח שכבר סוכם: שיחות ליום, ממוצעים לתור…</translation>
    </message>
    <message>
        <source>A sale</source>
        <translation>מכירה</translation>
    </message>
    <message>
        <source>A session of self-service</source>
        <translation>סשן של שירות עצמי</translation>
    </message>
    <message>
        <source>A state of an agent</source>
        <translation>מצב של נציג</translation>
    </message>
    <message>
        <source>A step of a contact</source>
        <translation>שלב בשיחה, בצ׳אט או בהודעה</translation>
    </message>
    <message>
        <source>A sum, average or share</source>
        <translation>סכום, ממוצע או שיעור</translation>
    </message>
    <message>
        <source>A visit to a help article</source>
        <translation>ביקור במאמר עזרה</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>היעדרות</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>פעילות</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>נציג</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>נציג</translation>
    </message>
    <message>
        <source>An agent and a queue, with skill and priority.</source>
        <translation>נציג ותור, עם כישור ועדיפות.</translation>
    </message>
    <message>
        <source>An agent and a team, from when until when.</source>
        <translation>נציג וצוות, ממתי ועד מתי.</translation>
    </message>
    <message>
        <source>An answer to a survey</source>
        <translation>תשובה לסקר</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>An offer to an agent</source>
        <translation>הצעה לנציג</translation>
    </message>
    <message>
        <source>An order or contract: who sold what, for how much.</source>
        <translation>הזמנה או חוזה: מי מכר מה, ובכמה.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>שעת מענה</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>מענה בתוך</translation>
    </message>
    <message>
        <source>Approximate?</source>
        <translation>האם מקורב</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>שעת הגעה</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>מאמר</translation>
    </message>
    <message>
        <source>As the label of a wide sheet with two rows of headings: the lower one, below the periods.</source>
        <translation>כתווית של גיליון רחב עם שתי שורות כותרת: התחתונה, שמתחת לפרקי הזמן.</translation>
    </message>
    <message>
        <source>Attempts to call back</source>
        <translation>ניסיונות לחזור</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>By column of the floor's table: the column of the file, or a table that says how it is read.</source>
        <translation>לכל עמודה בטבלת הרצפה: העמודה בקובץ, או טבלה שמציינת איך לקרוא אותה.</translation>
    </message>
    <message>
        <source>By column, as in filter: which rows say that the source has deleted what has their id.</source>
        <translation>לכל עמודה, כמו ב-⁦filter⁩: אילו שורות אומרות שהמקור מחק את מה שהמזהה שלהן מציין.</translation>
    </message>
    <message>
        <source>By column: other names that it has in some files or sheets.</source>
        <translation>לכל עמודה: שמות אחרים שיש לה בחלק מהקבצים או מהגיליונות.</translation>
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
        <source>Callback asked for</source>
        <translation>מועד בקשת השיחה החוזרת</translation>
    </message>
    <message>
        <source>Callback due</source>
        <translation>מועד לשיחה החוזרת</translation>
    </message>
    <message>
        <source>Caller's number or address</source>
        <translation>המספר או הכתובת של הפונה</translation>
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
        <source>Closed</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>שעת סגירה</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Columns by whose presence the export is known without being named.</source>
        <translation>עמודות שלפי קיומן קובץ הייצוא מזוהה בלי לציין את שמו.</translation>
    </message>
    <message>
        <source>Columns that are read where the cell is blank, the first that is not.</source>
        <translation>עמודות שנקראות כשהתא ריק: הראשונה מהן שאינה ריקה.</translation>
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
        <source>Comment</source>
        <translation>הערת הפונה</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>האם שלם</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>Contact or case that followed</source>
        <translation>הפנייה או הטיקט שבאו אחר כך</translation>
    </message>
    <message>
        <source>Contacts at once</source>
        <translation>פניות בו בזמן</translation>
    </message>
    <message>
        <source>Conversation with hold</source>
        <translation>שיחה כולל החזקה</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>פונה</translation>
    </message>
    <message>
        <source>Customer can read it?</source>
        <translation>האם גלוי לפונה</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>לקוח מאז</translation>
    </message>
    <message>
        <source>Customer's name, if nothing else identifies them</source>
        <translation>שם הפונה, אם אין זיהוי אחר</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>כיוון</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דואר אלקטרוני</translation>
    </message>
    <message>
        <source>Effort (CES), 1 to 7</source>
        <translation>מאמץ (CES), 1 עד 7</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>שעת סיום</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Entered the queue</source>
        <translation>שעת כניסה לתור</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>מענה ראשוני</translation>
    </message>
    <message>
        <source>First solved</source>
        <translation>פתרון ראשון</translation>
    </message>
    <message>
        <source>From</source>
        <translation>החל מ-</translation>
    </message>
    <message>
        <source>From queue to end</source>
        <translation>מהכניסה לתור ועד הסיום</translation>
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
        <source>From when somebody was available, on a break, logged off…</source>
        <translation>ממתי מישהו היה זמין, בהפסקה, לא במערכת…</translation>
    </message>
    <message>
        <source>Given up unsolved</source>
        <translation>ננטשה ללא פתרון</translation>
    </message>
    <message>
        <source>Given up?</source>
        <translation>האם ננטשה</translation>
    </message>
    <message>
        <source>Had to repeat themselves</source>
        <translation>נאלצו לחזור על דבריהם</translation>
    </message>
    <message>
        <source>Highest satisfaction score</source>
        <translation>הציון הגבוה בסולם שביעות הרצון</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>תחילת העסקה</translation>
    </message>
    <message>
        <source>How a time or date is written: a pattern as %d/%m/%Y %H:%M, or one of the words; several are tried.</source>
        <translation>איך כתובים שעה או תאריך: תבנית כמו ⁦%d/%m/%Y %H:%M⁩, או אחת המילים; אם יש כמה, מנסים את כולן.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>איך הסתיימה</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>מהלך הטיפול</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>משך</translation>
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
        <source>In a JSON file whose rows stand by names instead of in a list: the name.</source>
        <translation>בקובץ JSON שהשורות שלו מסודרות לפי שמות ולא ברשימה: השם.</translation>
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
        <source>In a log of contacts: words that mean that an agent answered.</source>
        <translation>ביומן של פניות: מילים שפירושן שנציג ענה.</translation>
    </message>
    <message>
        <source>In a log of contacts: words that mean that it left its queue in this way.</source>
        <translation>ביומן של פניות: מילים שפירושן שהפנייה יצאה מהתור בדרך הזאת.</translation>
    </message>
    <message>
        <source>In a log of contacts: words that mean that it was over; without an answer before, an abandon.</source>
        <translation>ביומן של פניות: מילים שפירושן שהפנייה הסתיימה; ללא מענה לפני כן, זו נטישה.</translation>
    </message>
    <message>
        <source>In a log of contacts: words that mean that the contact entered a queue.</source>
        <translation>ביומן של פניות: מילים שפירושן שהפנייה נכנסה לתור.</translation>
    </message>
    <message>
        <source>In a log of contacts: words that mean that the wrap-up was over.</source>
        <translation>ביומן של פניות: מילים שפירושן שהסיכום הסתיים.</translation>
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
        <source>Journey: same for all legs</source>
        <translation>מסלול: זהה בכל המקטעים</translation>
    </message>
    <message>
        <source>Key of the row</source>
        <translation>מפתח השורה</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Kind of transfer</source>
        <translation>סוג ההעברה</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>היום האחרון של פרק הזמן</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>תאריך עזיבה</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>חונך/ת</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>מוזגה אל</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>שם הנציג</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>שם הלקוח</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>שם הפונה</translation>
    </message>
    <message>
        <source>Name of the measure</source>
        <translation>שם המדידה</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>שם התור</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>שם האתר</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>שם הצוות</translation>
    </message>
    <message>
        <source>Names and payroll numbers of people who take contacts.</source>
        <translation>שמות ומספרי עובד של מי שמקבלים פניות.</translation>
    </message>
    <message>
        <source>Names, languages and since when they have been customers.</source>
        <translation>שמות, שפות, וממתי הם לקוחות.</translation>
    </message>
    <message>
        <source>Number that was dialled</source>
        <translation>המספר שחויג</translation>
    </message>
    <message>
        <source>Numbers and money</source>
        <translation>מספרים וכסף</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>זמן החזקה</translation>
    </message>
    <message>
        <source>One row for each case as it is now: when it was opened and solved.</source>
        <translation>שורה אחת לכל פנייה (טיקט) במצבה כעת: מתי נפתחה ומתי נפתרה.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>שעת פתיחה</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>שם אחר</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>מילים אחרות</translation>
    </message>
    <message>
        <source>Paid?</source>
        <translation>האם בתשלום</translation>
    </message>
    <message>
        <source>Parent case</source>
        <translation>פנייה (טיקט) אב</translation>
    </message>
    <message>
        <source>Payroll number</source>
        <translation>מספר עובד</translation>
    </message>
    <message>
        <source>People who worked on it</source>
        <translation>מספר האנשים שטיפלו</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>פרק זמן</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>העדפות</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>Proactive?</source>
        <translation>האם ביוזמתנו</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>מוצר</translation>
    </message>
    <message>
        <source>Programs used</source>
        <translation>תוכנות בשימוש</translation>
    </message>
    <message>
        <source>Promised first reply</source>
        <translation>מענה ראשוני שהובטח</translation>
    </message>
    <message>
        <source>Promised solution</source>
        <translation>פתרון שהובטח</translation>
    </message>
    <message>
        <source>Promised update</source>
        <translation>עדכון שהובטח</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>מועד הפרסום</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Recommendation (NPS), 0 to 10</source>
        <translation>המלצה (NPS), 0 עד 10</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>מספר המענים</translation>
    </message>
    <message>
        <source>Resolved?</source>
        <translation>האם נפתרה</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>זמן צלצול</translation>
    </message>
    <message>
        <source>Sale that it cancels</source>
        <translation>המכירה שמתבטלת</translation>
    </message>
    <message>
        <source>Sales lead?</source>
        <translation>האם פניית מכירה</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>שביעות רצון (CSAT)</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>פלח לקוחות</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>סשן</translation>
    </message>
    <message>
        <source>Several columns, read as one text with a space between.</source>
        <translation>כמה עמודות, שנקראות כטקסט אחד עם רווח ביניהן.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>כישור</translation>
    </message>
    <message>
        <source>Skill that is needed</source>
        <translation>הכישור הדרוש</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>הפתרון</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>פתרון</translation>
    </message>
    <message>
        <source>Solved, says the customer</source>
        <translation>נפתר, לפי הפונה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>Sums of a period</source>
        <translation>סכומים של פרק זמן</translation>
    </message>
    <message>
        <source>Survey sent</source>
        <translation>מועד שליחת הסקר</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Talk without hold</source>
        <translation>שיחה ללא החזקה</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
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
        <source>The leg before it</source>
        <translation>המקטע הקודם</translation>
    </message>
    <message>
        <source>The mapping says how long contacts waited or talked, and not how they left their queue: all would wait for ever. Map the outcome, or name one for all rows with a constant. Nothing was imported.</source>
        <translation>במיפוי מצוין כמה זמן נמשכה ההמתנה או השיחה, ולא איך הפניות יצאו מהתור: כולן היו נשארות בהמתנה לעד. יש למפות את התוצאה, או לקבוע תוצאה אחת לכל השורות בערך קבוע. דבר לא יובא.</translation>
    </message>
    <message>
        <source>The mapping says {value} for {field} in every row, and not in which unit. Write it, as unit = "seconds" or unit = "milliseconds". Nothing was imported.</source>
        <translation>במיפוי מצוין {value} עבור {field} בכל שורה, בלי היחידה. יש לכתוב אותה, כמו ⁦unit = "seconds"⁩ או ⁦unit = "milliseconds"⁩. דבר לא יובא.</translation>
    </message>
    <message>
        <source>The mapping says {value} for {field}, which cannot be. Nothing was imported.</source>
        <translation>במיפוי מצוין {value} עבור {field}, וזה לא ייתכן. דבר לא יובא.</translation>
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
        <source>The row itself</source>
        <translation>השורה עצמה</translation>
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
        <source>The unit of a duration, seconds where none is stated; minor for money that is in minor units.</source>
        <translation>היחידה של משך זמן, שניות אם לא צוינה; ⁦minor⁩ לכסף ביחידות קטנות (כמו אגורות).</translation>
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
        <source>Time in the menu</source>
        <translation>זמן בתפריט</translation>
    </message>
    <message>
        <source>Time to the first reply</source>
        <translation>הזמן עד המענה הראשוני</translation>
    </message>
    <message>
        <source>Time to the first reply, open hours</source>
        <translation>הזמן עד המענה הראשוני, שעות פעילות</translation>
    </message>
    <message>
        <source>Time to the first solve</source>
        <translation>הזמן עד הפתרון הראשון</translation>
    </message>
    <message>
        <source>Time to the solution</source>
        <translation>הזמן עד הפתרון</translation>
    </message>
    <message>
        <source>Time to the solution, open hours</source>
        <translation>הזמן עד הפתרון, שעות פעילות</translation>
    </message>
    <message>
        <source>Time zone of the row</source>
        <translation>אזור הזמן של השורה</translation>
    </message>
    <message>
        <source>Times on hold</source>
        <translation>מספר ההחזקות</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>מספר הפתיחות מחדש</translation>
    </message>
    <message>
        <source>Transferred at</source>
        <translation>שעת העברה</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>הועברה אל</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>Value of the measure</source>
        <translation>ערך המדידה</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>גרסת הסידור</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>גולש/ת</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>המתנה בתור</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>המתנה לאחרים</translation>
    </message>
    <message>
        <source>Waiting for others, open hours</source>
        <translation>המתנה לאחרים, שעות פעילות</translation>
    </message>
    <message>
        <source>Waits for somebody else</source>
        <translation>ממתינה לגורם אחר</translation>
    </message>
    <message>
        <source>Waits for the customer</source>
        <translation>ממתינה לפונה</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>דרך הכניסה</translation>
    </message>
    <message>
        <source>What a customer said: satisfaction, effort, whether they would recommend.</source>
        <translation>מה הלקוח אמר: שביעות רצון, מאמץ, נכונות להמליץ.</translation>
    </message>
    <message>
        <source>What a row is: a table of the floor, or a log of changes of cases.</source>
        <translation>מהי שורה: טבלה של הרצפה, או יומן שינויים של פניות.</translation>
    </message>
    <message>
        <source>What a voice menu, chatbot or portal did alone.</source>
        <translation>מה שתפריט קולי, צ׳אטבוט או פורטל עשו לבדם.</translation>
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
        <source>What followed</source>
        <translation>מה בא אחר כך</translation>
    </message>
    <message>
        <source>What it is of</source>
        <translation>סיבה של מה</translation>
    </message>
    <message>
        <source>What it was transferred to</source>
        <translation>סוג יעד ההעברה</translation>
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
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>When the row was changed last</source>
        <translation>מתי השורה שונתה לאחרונה</translation>
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
        <source>Where the formats of a date have it day first and month first: which is meant; cells: all cells of the file together tell it, and where they do not, it is asked for.</source>
        <translation>כשבתבניות של תאריך היום ראשון באחת והחודש באחרת: לאיזו הכוונה; ⁦cells⁩: כל התאים בקובץ יחד מגלים זאת, וכשאינם מגלים, מוצגת שאלה.</translation>
    </message>
    <message>
        <source>Whether equal rows without an id are one fact or several.</source>
        <translation>האם שורות זהות ללא מזהה הן עובדה אחת או כמה.</translation>
    </message>
    <message>
        <source>Whether plain numbers below 1 in a mixed column are parts of a day, as workbooks keep times.</source>
        <translation>האם מספרים רגילים קטנים מ-1 בעמודה מעורבת הם חלקי יממה, כפי שחוברות עבודה שומרות זמנים.</translation>
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
        <source>Who and where</source>
        <translation>מי ואיפה</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>מי סיים</translation>
    </message>
    <message>
        <source>Who is in which team</source>
        <translation>מי נמצא באיזה צוות</translation>
    </message>
    <message>
        <source>Who is waited for</source>
        <translation>למי ממתינים</translation>
    </message>
    <message>
        <source>Who read what, and whether a contact followed.</source>
        <translation>מי קרא מה, והאם באה אחר כך פנייה.</translation>
    </message>
    <message>
        <source>Who serves which queue</source>
        <translation>מי משרת איזה תור</translation>
    </message>
    <message>
        <source>Who should work from when until when, or is away.</source>
        <translation>מי אמור לעבוד, ממתי ועד מתי, או נעדר.</translation>
    </message>
    <message>
        <source>Who wrote when, and whether the customer could read it.</source>
        <translation>מי כתב, מתי, והאם זה גלוי לפונה.</translation>
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
        <source>Wrap-up</source>
        <translation>זמן סיכום</translation>
    </message>
    <message>
        <source>Wrap-up ended</source>
        <translation>שעת סיום הסיכום</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>נכתב בידי</translation>
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
        <source>{path}: [deleted] needs the id of rows in [source], and rows that are no sums.</source>
        <translation>{path}: עבור ⁦[deleted]⁩ דרושים מזהה שורות ב-⁦[source]⁩, ושורות שאינן סכומים.</translation>
    </message>
    <message>
        <source>{path}: [source] must say row, what a row is: {known}.</source>
        <translation>{path}: ב-⁦[source]⁩ יש לציין ⁦row⁩, מהי שורה: {known}.</translation>
    </message>
    <message>
        <source>{path}: a period needs a zone by its name; zone is a table here.</source>
        <translation>{path}: לפרק זמן דרוש אזור זמן לפי שמו; כאן ⁦zone⁩ הוא טבלה.</translation>
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
    <name>mapping_survey</name>
    <message>
        <source>Answered</source>
        <translation>מועד התשובה</translation>
    </message>
</context>
<context>
    <name>mappings</name>
    <message>
        <source>Chatwoot: agents report (CSV)</source>
        <translation>⁦Chatwoot⁩: דוח נציגים (⁦CSV⁩)</translation>
    </message>
    <message>
        <source>Five9: call log (CSV)</source>
        <translation>⁦Five9⁩: יומן שיחות (⁦CSV⁩)</translation>
    </message>
    <message>
        <source>Freshdesk: tickets (CSV)</source>
        <translation>⁦Freshdesk⁩: טיקטים (⁦CSV⁩)</translation>
    </message>
    <message>
        <source>Genesys Cloud: queue performance (CSV)</source>
        <translation>⁦Genesys Cloud⁩: ביצועי תורים (⁦CSV⁩)</translation>
    </message>
    <message>
        <source>Issabel: inbound calls (call_entry)</source>
        <translation>⁦Issabel⁩: שיחות נכנסות (⁦call_entry⁩)</translation>
    </message>
    <message>
        <source>Salesforce: cases</source>
        <translation>⁦Salesforce⁩: פניות (טיקטים)</translation>
    </message>
    <message>
        <source>Salesforce: cases (report)</source>
        <translation>⁦Salesforce⁩: פניות (טיקטים), דוח</translation>
    </message>
    <message>
        <source>Talkdesk: contacts report</source>
        <translation>⁦Talkdesk⁩: דוח פניות</translation>
    </message>
    <message>
        <source>VICIdial: inbound calls (vicidial_closer_log)</source>
        <translation>⁦VICIdial⁩: שיחות נכנסות (⁦vicidial_closer_log⁩)</translation>
    </message>
    <message>
        <source>Wazo: calls on queues (stat_call_on_queue)</source>
        <translation>⁦Wazo⁩: שיחות בתורים (⁦stat_call_on_queue⁩)</translation>
    </message>
    <message>
        <source>Zendesk: tickets (CSV)</source>
        <translation>⁦Zendesk⁩: טיקטים (⁦CSV⁩)</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>abandoned</source>
        <translation>ננטשו</translation>
    </message>
    <message>
        <source>age of the open cases</source>
        <translation>גיל הפניות הפתוחות</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>נענו</translation>
    </message>
    <message>
        <source>answered contacts of customers whom nobody knows</source>
        <translation>פניות שנענו של לקוחות לא ידועים</translation>
    </message>
    <message>
        <source>answers of 3 or less</source>
        <translation>תשובות של 3 או פחות</translation>
    </message>
    <message>
        <source>answers whether it was solved</source>
        <translation>תשובות אם הפנייה נפתרה</translation>
    </message>
    <message>
        <source>blind transfers</source>
        <translation>העברות ישירות</translation>
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
        <source>cases open at the start</source>
        <translation>פניות פתוחות בתחילה</translation>
    </message>
    <message>
        <source>cases opened</source>
        <translation>פניות שנפתחו</translation>
    </message>
    <message>
        <source>cases opened in the period</source>
        <translation>פניות שנפתחו בפרק הזמן</translation>
    </message>
    <message>
        <source>cases solved</source>
        <translation>פניות שנפתרו</translation>
    </message>
    <message>
        <source>cases solved in the period</source>
        <translation>פניות שנפתרו בפרק הזמן</translation>
    </message>
    <message>
        <source>cases solved, opening hours known</source>
        <translation>פניות שנפתרו, ששעות הפעילות שלהן ידועות</translation>
    </message>
    <message>
        <source>cases whose messages are known</source>
        <translation>פניות שההודעות בהן ידועות</translation>
    </message>
    <message>
        <source>cases whose people are known</source>
        <translation>פניות שידוע מי טיפל בהן</translation>
    </message>
    <message>
        <source>cases whose reopenings are not known</source>
        <translation>פניות שלא ידוע אם נפתחו מחדש</translation>
    </message>
    <message>
        <source>cases whose replies are not known</source>
        <translation>פניות שהמענים בהן אינם ידועים</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>תור סגור</translation>
    </message>
    <message>
        <source>conferences</source>
        <translation>שיחות ועידה</translation>
    </message>
    <message>
        <source>consulted transfers</source>
        <translation>העברות אחרי התייעצות</translation>
    </message>
    <message>
        <source>contacts handled</source>
        <translation>פניות שטופלו</translation>
    </message>
    <message>
        <source>contacts of the cases</source>
        <translation>האינטראקציות של הפניות</translation>
    </message>
    <message>
        <source>contacts of which it is known whether the customer repeated it all</source>
        <translation>פניות שידוע אם הלקוח נאלץ לחזור בהן על הכול</translation>
    </message>
    <message>
        <source>contacts put on hold</source>
        <translation>פניות שהועברו להחזקה</translation>
    </message>
    <message>
        <source>contacts sent on by agents</source>
        <translation>פניות שנציגים העבירו</translation>
    </message>
    <message>
        <source>contacts whose hold is known</source>
        <translation>פניות שההחזקה בהן ידועה</translation>
    </message>
    <message>
        <source>contacts whose wrap-up is known</source>
        <translation>פניות שהסיכום בהן ידוע</translation>
    </message>
    <message>
        <source>customers asked</source>
        <translation>לקוחות שנשאלו</translation>
    </message>
    <message>
        <source>customers at risk</source>
        <translation>לקוחות בסיכון עזיבה</translation>
    </message>
    <message>
        <source>customers at the end</source>
        <translation>לקוחות בסוף</translation>
    </message>
    <message>
        <source>customers at the start</source>
        <translation>לקוחות בתחילה</translation>
    </message>
    <message>
        <source>customers on an average day</source>
        <translation>לקוחות ביום ממוצע</translation>
    </message>
    <message>
        <source>customers who bought</source>
        <translation>לקוחות שקנו</translation>
    </message>
    <message>
        <source>customers who bought in the time before</source>
        <translation>לקוחות שקנו בזמן הקודם</translation>
    </message>
    <message>
        <source>customers who wait for a reply</source>
        <translation>לקוחות שממתינים למענה</translation>
    </message>
    <message>
        <source>customers with a request</source>
        <translation>לקוחות עם בקשה</translation>
    </message>
    <message>
        <source>customers won</source>
        <translation>לקוחות שהצטרפו</translation>
    </message>
    <message>
        <source>days of customers</source>
        <translation>ימי לקוחות</translation>
    </message>
    <message>
        <source>effort answers</source>
        <translation>תשובות על מאמץ</translation>
    </message>
    <message>
        <source>effort points, in thousandths</source>
        <translation>נקודות מאמץ, באלפיות</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>נכנסו</translation>
    </message>
    <message>
        <source>episodes answered</source>
        <translation>מסלולים שנענו</translation>
    </message>
    <message>
        <source>episodes that began and reached a person</source>
        <translation>מסלולים שהתחילו והגיעו לאדם</translation>
    </message>
    <message>
        <source>episodes whose people are known</source>
        <translation>מסלולים שידוע מי ענה בהם</translation>
    </message>
    <message>
        <source>first contacts answered</source>
        <translation>פניות ראשונות שנענו</translation>
    </message>
    <message>
        <source>first contacts answered, and requests by e-mail</source>
        <translation>פניות ראשונות שנענו, ובקשות בדואר אלקטרוני</translation>
    </message>
    <message>
        <source>first replies</source>
        <translation>מענים ראשוניים</translation>
    </message>
    <message>
        <source>first replies with a target</source>
        <translation>מענים ראשוניים שיש להם יעד</translation>
    </message>
    <message>
        <source>first replies, opening hours known</source>
        <translation>מענים ראשוניים, ששעות הפעילות שלהם ידועות</translation>
    </message>
    <message>
        <source>first solves</source>
        <translation>פתרונות ראשונים</translation>
    </message>
    <message>
        <source>handle time</source>
        <translation>זמן טיפול</translation>
    </message>
    <message>
        <source>handle time of outbound contacts</source>
        <translation>זמן הטיפול בפניות יוצאות</translation>
    </message>
    <message>
        <source>handle time of these requests</source>
        <translation>זמן הטיפול בבקשות האלה</translation>
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
        <source>hold of those put on hold</source>
        <translation>ההחזקה באלה שהועברו להחזקה</translation>
    </message>
    <message>
        <source>how long they have waited for it</source>
        <translation>משך ההמתנה שלהם למענה</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>פניות בטיפול</translation>
    </message>
    <message>
        <source>interactions begun</source>
        <translation>אינטראקציות שהתחילו</translation>
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
        <source>marked as resolved among those of unknown customers</source>
        <translation>סומנו כפתורות מתוך אלה של לקוחות לא ידועים</translation>
    </message>
    <message>
        <source>missed offers</source>
        <translation>הצעות שלא נענו</translation>
    </message>
    <message>
        <source>of these 0 to 6</source>
        <translation>מתוכן 0 עד 6</translation>
    </message>
    <message>
        <source>of these 1 to 3</source>
        <translation>מתוכן 1 עד 3</translation>
    </message>
    <message>
        <source>of these 5 to 7</source>
        <translation>מתוכן 5 עד 7</translation>
    </message>
    <message>
        <source>of these 9 and 10</source>
        <translation>מתוכן 9 ו-10</translation>
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
        <source>of these answered after a wait that is not told</source>
        <translation>מתוכן נענו אחרי המתנה שלא צוינה</translation>
    </message>
    <message>
        <source>of these answered in time</source>
        <translation>מתוכן נענו בזמן</translation>
    </message>
    <message>
        <source>of these cross-sells</source>
        <translation>מתוכן מכירות צולבות</translation>
    </message>
    <message>
        <source>of these ended in a request</source>
        <translation>מתוכם הסתיימו בבקשה</translation>
    </message>
    <message>
        <source>of these first replies in time</source>
        <translation>מתוכם מענים ראשוניים בזמן</translation>
    </message>
    <message>
        <source>of these four times or more</source>
        <translation>מתוכם ארבע פעמים או יותר</translation>
    </message>
    <message>
        <source>of these given up</source>
        <translation>מתוכן ננטשו</translation>
    </message>
    <message>
        <source>of these in the best boxes</source>
        <translation>מתוכן בדרגות הטובות ביותר</translation>
    </message>
    <message>
        <source>of these left after a wait that is not told</source>
        <translation>מתוכן יצאו מהתור אחרי המתנה שלא צוינה</translation>
    </message>
    <message>
        <source>of these marked as resolved</source>
        <translation>מתוכן סומנו כפתורות</translation>
    </message>
    <message>
        <source>of these marked, without a further contact</source>
        <translation>מתוכן סומנו, ללא פנייה נוספת</translation>
    </message>
    <message>
        <source>of these missed calls</source>
        <translation>מתוכן שיחות שהוחמצו</translation>
    </message>
    <message>
        <source>of these missed calls in time</source>
        <translation>מתוכן שיחות שהוחמצו בזמן</translation>
    </message>
    <message>
        <source>of these not solved</source>
        <translation>מתוכן לא נפתרו</translation>
    </message>
    <message>
        <source>of these not yet over</source>
        <translation>מתוכן שימיהן טרם חלפו</translation>
    </message>
    <message>
        <source>of these overflowed</source>
        <translation>מתוכן גלישה לתור אחר</translation>
    </message>
    <message>
        <source>of these reopened</source>
        <translation>מתוכן נפתחו מחדש</translation>
    </message>
    <message>
        <source>of these repeated</source>
        <translation>מתוכן עם חזרה על הדברים</translation>
    </message>
    <message>
        <source>of these resolutions in time</source>
        <translation>מתוכם פתרונות בזמן</translation>
    </message>
    <message>
        <source>of these resolved in the first call, session or reply</source>
        <translation>מתוכן נפתרו בשיחה, בסשן או במענה הראשונים</translation>
    </message>
    <message>
        <source>of these resolved without a further contact</source>
        <translation>מתוכן נפתרו ללא פנייה נוספת</translation>
    </message>
    <message>
        <source>of these short abandons</source>
        <translation>מתוכן נטישות קצרות</translation>
    </message>
    <message>
        <source>of these solved and never reopened</source>
        <translation>מתוכן נפתרו ולא נפתחו מחדש</translation>
    </message>
    <message>
        <source>of these solved with one reply</source>
        <translation>מתוכן נפתרו במענה אחד</translation>
    </message>
    <message>
        <source>of these solved without a person</source>
        <translation>מתוכן נפתרו ללא אדם</translation>
    </message>
    <message>
        <source>of these still waiting</source>
        <translation>מתוכן עדיין בהמתנה</translation>
    </message>
    <message>
        <source>of these three times or more</source>
        <translation>מתוכם שלוש פעמים או יותר</translation>
    </message>
    <message>
        <source>of these twice or more</source>
        <translation>מתוכם פעמיים או יותר</translation>
    </message>
    <message>
        <source>of these up-sells</source>
        <translation>מתוכן מכירות נוספות</translation>
    </message>
    <message>
        <source>of these updates in time</source>
        <translation>מתוכם עדכונים בזמן</translation>
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
        <source>of these who answered</source>
        <translation>מתוכם השיבו</translation>
    </message>
    <message>
        <source>of these with one reply</source>
        <translation>מתוכן במענה אחד</translation>
    </message>
    <message>
        <source>of these without a further contact</source>
        <translation>מתוכן ללא פנייה נוספת</translation>
    </message>
    <message>
        <source>of these without a request after</source>
        <translation>מתוכם ללא בקשה אחריהם</translation>
    </message>
    <message>
        <source>of these yes</source>
        <translation>מתוכן כן</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>הצעות</translation>
    </message>
    <message>
        <source>offers that the caller ended</source>
        <translation>הצעות שהפונה סיים</translation>
    </message>
    <message>
        <source>open cases</source>
        <translation>פניות פתוחות</translation>
    </message>
    <message>
        <source>opening hours from the opening to the last solve</source>
        <translation>שעות הפעילות מהפתיחה ועד הפתרון האחרון</translation>
    </message>
    <message>
        <source>opening hours to the first reply</source>
        <translation>שעות הפעילות עד המענה הראשוני</translation>
    </message>
    <message>
        <source>opening hours to the response</source>
        <translation>שעות הפעילות עד התגובה</translation>
    </message>
    <message>
        <source>outbound contacts</source>
        <translation>פניות יוצאות</translation>
    </message>
    <message>
        <source>outbound contacts handled</source>
        <translation>פניות יוצאות שטופלו</translation>
    </message>
    <message>
        <source>overflowed</source>
        <translation>גלישה לתור אחר</translation>
    </message>
    <message>
        <source>paid time of the roster</source>
        <translation>הזמן בתשלום לפי הסידור</translation>
    </message>
    <message>
        <source>people</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>people in an episode</source>
        <translation>אנשים במסלול</translation>
    </message>
    <message>
        <source>productive time of those in the roster</source>
        <translation>הזמן הפרודוקטיבי של מי שבסידור</translation>
    </message>
    <message>
        <source>public messages of the cases</source>
        <translation>הודעות גלויות של הפניות</translation>
    </message>
    <message>
        <source>qualified sales contacts</source>
        <translation>פניות מכירה מתאימות</translation>
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
        <source>recommendation answers</source>
        <translation>תשובות על המלצה</translation>
    </message>
    <message>
        <source>reopenings</source>
        <translation>פתיחות מחדש</translation>
    </message>
    <message>
        <source>requests that no session came before</source>
        <translation>בקשות שלא קדם להן סשן</translation>
    </message>
    <message>
        <source>resolutions with a target</source>
        <translation>פתרונות שיש להם יעד</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>תגובות</translation>
    </message>
    <message>
        <source>responses, opening hours known</source>
        <translation>תגובות, ששעות הפעילות שלהן ידועות</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>הכנסות</translation>
    </message>
    <message>
        <source>revenue from the customers of that time</source>
        <translation>הכנסות מהלקוחות של אותו זמן</translation>
    </message>
    <message>
        <source>revenue of as many days or months before</source>
        <translation>הכנסות באותו מספר ימים או חודשים לפני כן</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>מכירות</translation>
    </message>
    <message>
        <source>satisfaction answers</source>
        <translation>תשובות על שביעות רצון</translation>
    </message>
    <message>
        <source>satisfaction answers of those asked</source>
        <translation>תשובות על שביעות רצון של מי שנשאלו</translation>
    </message>
    <message>
        <source>satisfaction points over possible points, in millionths</source>
        <translation>נקודות שביעות רצון חלקי הנקודות האפשריות, במיליוניות</translation>
    </message>
    <message>
        <source>satisfaction points, in thousandths</source>
        <translation>נקודות שביעות רצון, באלפיות</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>חיפושים</translation>
    </message>
    <message>
        <source>self-service sessions</source>
        <translation>סשנים של שירות עצמי</translation>
    </message>
    <message>
        <source>sent to a queue</source>
        <translation>הועברו לתור</translation>
    </message>
    <message>
        <source>short abandons</source>
        <translation>נטישות קצרות</translation>
    </message>
    <message>
        <source>squares of handle times</source>
        <translation>ריבועי זמני הטיפול</translation>
    </message>
    <message>
        <source>squares of hold</source>
        <translation>ריבועי זמני ההחזקה</translation>
    </message>
    <message>
        <source>squares of talk</source>
        <translation>ריבועי זמני השיחה</translation>
    </message>
    <message>
        <source>squares of the waits of the answered</source>
        <translation>ריבועי זמני ההמתנה של הנענות</translation>
    </message>
    <message>
        <source>squares of the waits of the missed</source>
        <translation>ריבועי זמני ההמתנה של המוחמצות</translation>
    </message>
    <message>
        <source>squares of wrap-up</source>
        <translation>ריבועי זמני הסיכום</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>עדיין בהמתנה</translation>
    </message>
    <message>
        <source>surveys answered</source>
        <translation>סקרים שנענו</translation>
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
        <source>time from the opening to the first solve</source>
        <translation>הזמן מהפתיחה ועד הפתרון הראשון</translation>
    </message>
    <message>
        <source>time from the opening to the last solve</source>
        <translation>הזמן מהפתיחה ועד הפתרון האחרון</translation>
    </message>
    <message>
        <source>time in the right state</source>
        <translation>הזמן במצב הנכון</translation>
    </message>
    <message>
        <source>time in the roster</source>
        <translation>הזמן בסידור</translation>
    </message>
    <message>
        <source>time in the roster for contacts</source>
        <translation>הזמן בסידור שמוקצה לפניות</translation>
    </message>
    <message>
        <source>time in training, meetings and coaching</source>
        <translation>הזמן בהכשרה, בישיבות ובליווי</translation>
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
        <source>time since anything happened to them</source>
        <translation>הזמן מאז האירוע האחרון בהן</translation>
    </message>
    <message>
        <source>time to the first person</source>
        <translation>הזמן עד האדם הראשון</translation>
    </message>
    <message>
        <source>time to the first reply</source>
        <translation>הזמן עד המענה הראשוני</translation>
    </message>
    <message>
        <source>time to the response</source>
        <translation>הזמן עד התגובה</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>תם זמן ההמתנה</translation>
    </message>
    <message>
        <source>updates with a target</source>
        <translation>עדכונים שיש להם יעד</translation>
    </message>
    <message>
        <source>visitors of the help</source>
        <translation>גולשים במאמרי העזרה</translation>
    </message>
    <message>
        <source>visits of articles</source>
        <translation>ביקורים במאמרים</translation>
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
        <source>waits of the missed</source>
        <translation>זמני ההמתנה של המוחמצות</translation>
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
    <name>paper</name>
    <message>
        <source>Left out, for nothing stands in them: {columns}.</source>
        <translation>הושמטו, כי אין בהן דבר: {columns}.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>עמוד {number}</translation>
    </message>
    <message>
        <source>Small beside a figure stands its n: how many there are behind it.</source>
        <translation>המספר הקטן שליד מדד הוא ה-n שלו: על כמה הוא מבוסס.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} rows. A PDF, a workbook or a CSV has them all.</source>
        <translation>
            <numerusform>השורה הראשונה. כל השורות נמצאות ב-PDF, בחוברת עבודה או ב-CSV.</numerusform>
            <numerusform>{n} השורות הראשונות. כל השורות נמצאות ב-PDF, בחוברת עבודה או ב-CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows in this report.</source>
        <translation>אין שורות בדוח הזה.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which stand in the table</source>
        <translation>
            <numerusform>ועוד אחת, שנמצאת בטבלה</numerusform>
            <numerusform>ועוד {n}, שנמצאות בטבלה</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>יעד {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows.</source>
        <translation>
            <numerusform>שורה אחת.</numerusform>
            <numerusform>{n} שורות.</numerusform>
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
        <source>Choose a day</source>
        <translation>בחירת יום</translation>
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
    <name>past</name>
    <message>
        <source>Choose columns</source>
        <translation>בחירת עמודות</translation>
    </message>
    <message>
        <source>Computing for {time}…</source>
        <translation>החישוב נמשך {time}…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>חישוב…</translation>
    </message>
    <message>
        <source>Only n {count} behind it: read it with care.</source>
        <translation>המדד מבוסס על ⁦n {count}⁩ בלבד: יש להתייחס אליו בזהירות.</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>השורות שמאחורי המדד</translation>
    </message>
    <message>
        <source>Stopped before anything was computed.</source>
        <translation>החישוב נעצר לפני שהיו תוצאות.</translation>
    </message>
    <message>
        <source>Stopped. What you see is of {days}, with other filters.</source>
        <translation>החישוב נעצר. מוצגים הנתונים של {days}, עם מסננים אחרים.</translation>
    </message>
    <message>
        <source>Stopped. What you see is of {days}.</source>
        <translation>החישוב נעצר. מוצגים הנתונים של {days}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>What you see is of {days}, with other filters.</source>
        <translation>מוצגים הנתונים של {days}, עם מסננים אחרים.</translation>
    </message>
    <message>
        <source>What you see is of {days}.</source>
        <translation>מוצגים הנתונים של {days}.</translation>
    </message>
    <message>
        <source>half older than {value}</source>
        <translation>מחציתן ותיקות מ-{value}</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>ממוצע {value}</translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>חציון {value}</translation>
    </message>
    <message>
        <source>n {count}</source>
        <translation>⁦n {count}⁩</translation>
    </message>
    <message>
        <source>n {count}, {low} to {high}</source>
        <translation>⁦n {count}⁩, {low} עד {high}</translation>
    </message>
    <message>
        <source>of {value} answers</source>
        <translation>מתוך {value} תשובות</translation>
    </message>
    <message>
        <source>off target</source>
        <translation>לא עומד ביעד</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>עומד ביעד</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>זמני</translation>
    </message>
    <message>
        <source>solved {value}</source>
        <translation>נפתרו {value}</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>יעד {value}</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>לשים לב</translation>
    </message>
    <message>
        <source>{value} customers</source>
        <translation>{value} לקוחות</translation>
    </message>
    <message>
        <source>{value} of n {count}; the true figure most likely lies between {low} and {high}.</source>
        <translation>{value} מתוך ⁦n {count}⁩; המדד האמיתי הוא, קרוב לוודאי, בין {low} ל-{high}.</translation>
    </message>
    <message>
        <source>{value} of open and new</source>
        <translation>{value} מהפתוחות והחדשות</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>90th percentile of {formula}</source>
        <translation>אחוזון 90 של {formula}</translation>
    </message>
    <message>
        <source>A report is written as .xlsx, .csv, .pdf or .png, and “{path}” ends in none of them.</source>
        <translation>דוח נכתב כ-⁦.xlsx⁩, ⁦.csv⁩, ⁦.pdf⁩ או ⁦.png⁩, והשם ״{path}״ אינו מסתיים באף אחד מהם.</translation>
    </message>
    <message>
        <source>After the release</source>
        <translation>אחרי ההשקה</translation>
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
        <source>Answers to follow up</source>
        <translation>תשובות למעקב</translation>
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
        <source>Articles by topic</source>
        <translation>מאמרים לפי נושא</translation>
    </message>
    <message>
        <source>Articles to rewrite</source>
        <translation>מאמרים לכתיבה מחדש</translation>
    </message>
    <message>
        <source>As it stood at</source>
        <translation>נכון למועד</translation>
    </message>
    <message>
        <source>Before the release</source>
        <translation>לפני ההשקה</translation>
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
        <source>Cases at risk</source>
        <translation>פניות (טיקטים) בסיכון חריגה</translation>
    </message>
    <message>
        <source>Cases by reason</source>
        <translation>פניות (טיקטים) לפי סיבה</translation>
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
        <source>Customer for</source>
        <translation>ותק כלקוח</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>מזהה פונה</translation>
    </message>
    <message>
        <source>Customers' voice</source>
        <translation>קול הלקוח</translation>
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
        <source>Figures</source>
        <translation>מדדים</translation>
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
        <source>Formulas side by side</source>
        <translation>נוסחאות זו לצד זו</translation>
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
        <source>Hour of the day</source>
        <translation>שעה ביממה</translation>
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
        <source>Money</source>
        <translation>כסף</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>Nothing happened for</source>
        <translation>זמן ללא אירוע</translation>
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
        <source>Products</source>
        <translation>מוצרים</translation>
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
        <source>Requests around releases</source>
        <translation>בקשות סביב השקות</translation>
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
        <source>Shift</source>
        <translation>משמרת</translation>
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
        <source>Trend</source>
        <translation>מגמה</translation>
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
        <source>Year</source>
        <translation>שנה</translation>
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
        <source>as of {time}</source>
        <translation>נכון ל-{time}</translation>
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
        <source>made {time}</source>
        <translation>הופק {time}</translation>
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
        <source>{path} is a database and was left as it is. Choose another name for the report.</source>
        <translation>{path} הוא מסד נתונים והושאר כפי שהיה. יש לבחור שם אחר לדוח.</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose another name, or let it be replaced (--force).</source>
        <translation>{path} כבר קיים ונשאר כפי שהוא. אפשר לבחור שם אחר, או לאפשר את החלפתו (⁦--force⁩).</translation>
    </message>
    <message>
        <source>{report}: {figure}</source>
        <translation>‏{report}: {figure}</translation>
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
        <source>Days without a further contact</source>
        <translation>ימים ללא פנייה נוספת</translation>
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
        <source>So many days must pass without a further contact of the same customer on the same topic before a first contact counts as resolved: 1 to 30. The last days are provisional.</source>
        <translation>כמה ימים צריכים לחלוף ללא פנייה נוספת של אותו לקוח באותו נושא, כדי שפנייה ראשונה תיחשב פתורה: 1 עד 30. הימים האחרונים הם זמניים.</translation>
    </message>
    <message>
        <source>The file of the shared book, or the address of one on a server.</source>
        <translation>הקובץ של הספר המשותף, או הכתובת של ספר בשרת.</translation>
    </message>
    <message>
        <source>The first day of the week in periods, tables and trends.</source>
        <translation>היום הראשון בשבוע בפרקי זמן, בטבלאות ובמגמות.</translation>
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
        <source>Weeks begin with</source>
        <translation>תחילת השבוע</translation>
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
    <name>trends</name>
    <message>
        <source>Against the time before</source>
        <translation>לעומת הזמן הקודם</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>נציג</translation>
    </message>
    <message>
        <source>Agents' time</source>
        <translation>זמן נציגים</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>מאמר</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>כטבלה</translation>
    </message>
    <message>
        <source>As usual: {low} to {high}.</source>
        <translation>כרגיל: {low} עד {high}.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>תוצאות עסקיות</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>קמפיין</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>פניות (טיקטים)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>תרשים</translation>
    </message>
    <message>
        <source>Choose another figure, or import what it is made of ({key}).</source>
        <translation>אפשר לבחור מדד אחר, או לייבא את הנתונים שמהם הוא מחושב ({key}).</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>בחירת עמודות</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>לקוח</translation>
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
        <source>Customers' voice</source>
        <translation>קול הלקוח</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Draw the time before as a quiet line.</source>
        <translation>הצגת הזמן הקודם בקו בהיר.</translation>
    </message>
    <message>
        <source>Each is compared with all the others together, day by day. Marked is what is worse by more than chance and by enough to matter. Numbers that only add up, and parts of a split, are not judged.</source>
        <translation>כל אחת מושווית לכל האחרות יחד, יום אחר יום. מסומן מה שגרוע מהן מעבר למקריות ובמידה שיש לה משמעות. על מספרים שרק מסתכמים, ועל חלקים של פילוח, אין קביעה.</translation>
    </message>
    <message>
        <source>Each point is compared with the others of its weekday, or of its hour of the week. The band is what is usual. Marked are a point outside of it, two of three far out, and nine days (eight weeks or months) in a row on one side. The limits suit counts, shares and times, and are wider where days differ anyway. Of simulated calm weeks at most {days} have any mark by day and {hours} by hour, so a single mark may still be chance.</source>
        <translation>כל נקודה מושווית לאחרות של אותו יום בשבוע, או של אותה שעה בשבוע. הרצועה היא מה שרגיל. מסומנות נקודה מחוץ לה, שתיים מתוך שלוש הרחק בשוליים, ותשעה ימים (שמונה שבועות או חודשים) ברצף באותו צד. הגבולות מותאמים לספירות, לשיעורים ולזמנים, ורחבים יותר כשהימים שונים זה מזה ממילא. בהדמיה של שבועות רגועים יש סימון כלשהו לכל היותר ב-{days} מהם לפי ימים וב-{hours} לפי שעות, כך שגם סימון בודד עשוי להיות מקרי.</translation>
    </message>
    <message>
        <source>Each point is compared with the others, and with those before the period. The band is what is usual. Marked are a point outside of it, two of three far out, and eight in a row on one side. Where there are too few to compare with, nothing is judged.</source>
        <translation>כל נקודה מושווית לאחרות ולאלה שלפני פרק הזמן. הרצועה היא מה שרגיל. מסומנות נקודה מחוץ לה, שתיים מתוך שלוש הרחק בשוליים, ושמונה ברצף באותו צד. כשיש מעט מדי נקודות להשוואה, אין קביעה.</translation>
    </message>
    <message>
        <source>Few stand behind most points, so they tell little. Show it by day</source>
        <translation>מאחורי רוב הנקודות נתונים מעטים, והן מלמדות מעט. הצגה לפי יום</translation>
    </message>
    <message>
        <source>Few stand behind most points, so they tell little. Show it by month</source>
        <translation>מאחורי רוב הנקודות נתונים מעטים, והן מלמדות מעט. הצגה לפי חודש</translation>
    </message>
    <message>
        <source>Few stand behind most points, so they tell little. Show it by quarter</source>
        <translation>מאחורי רוב הנקודות נתונים מעטים, והן מלמדות מעט. הצגה לפי רבעון</translation>
    </message>
    <message>
        <source>Few stand behind most points, so they tell little. Show it by week</source>
        <translation>מאחורי רוב הנקודות נתונים מעטים, והן מלמדות מעט. הצגה לפי שבוע</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>חצי שנה</translation>
    </message>
    <message>
        <source>Half-year {number}, {year}</source>
        <translation>מחצית {number}, {year}</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>חג</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>שעה ביממה</translation>
    </message>
    <message>
        <source>How this is judged</source>
        <translation>איך זה נקבע</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>במילים</translation>
    </message>
    <message>
        <source>Kind of sale</source>
        <translation>סוג המכירה</translation>
    </message>
    <message>
        <source>Knowledge and self-service</source>
        <translation>מאגר ידע ושירות עצמי</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>גבולות</translation>
    </message>
    <message>
        <source>Limits from</source>
        <translation>גבולות, מ-</translation>
    </message>
    <message>
        <source>Limits to</source>
        <translation>גבולות, עד</translation>
    </message>
    <message>
        <source>Marked is what lies farther than {number} standard deviations from the mean of its week (an hour: its day), all lines together. This is how many spreadsheets do it: one deviation marks about every third point by chance alone, two every twentieth.</source>
        <translation>מסומן מה שמרחקו מהממוצע של השבוע שלו (בשעה: של היום שלה), כל הקווים יחד, עולה בסטיות תקן על {number}. כך נהוג בגיליונות אלקטרוניים רבים: סטיית תקן אחת מסמנת מתוך מקריות בלבד בערך כל נקודה שלישית, ושתיים כל נקודה עשרים.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>Most of it: {part}, {value} (n {number})</source>
        <translation>רוב ההשפעה: {part}, {value} (⁦n {number}⁩)</translation>
    </message>
    <message>
        <source>No data here.</source>
        <translation>אין כאן נתונים.</translation>
    </message>
    <message>
        <source>No hour of the day is worse than the others by more than chance.</source>
        <translation>אין שעה ביום שגרועה מהאחרות מעבר למקריות.</translation>
    </message>
    <message>
        <source>No point is unusual.</source>
        <translation>אין נקודות חריגות.</translation>
    </message>
    <message>
        <source>No trend of {figure}</source>
        <translation>אין מגמה של {figure}</translation>
    </message>
    <message>
        <source>Not judged: only a part of it is known here.</source>
        <translation>ללא קביעה: רק חלק מזה ידוע כאן.</translation>
    </message>
    <message>
        <source>Not judged: this day is not like others.</source>
        <translation>ללא קביעה: היום הזה אינו כמו אחרים.</translation>
    </message>
    <message>
        <source>Not judged: too little before it to compare with.</source>
        <translation>ללא קביעה: אין לפני זה די נתונים להשוואה.</translation>
    </message>
    <message>
        <source>Nothing happened in this period that this figure is made of.</source>
        <translation>בפרק הזמן הזה לא קרה דבר שממנו המדד הזה מחושב.</translation>
    </message>
    <message>
        <source>One of the hours that hurt.</source>
        <translation>אחת השעות המכבידות.</translation>
    </message>
    <message>
        <source>Only the last days are drawn, {days}. Show it by hour of the day</source>
        <translation>מצוירים רק הימים האחרונים, {days}. הצגה לפי שעה ביממה</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>תקלה</translation>
    </message>
    <message>
        <source>Outside of what is usual: {low} to {high}.</source>
        <translation>מחוץ לרגיל: {low} עד {high}.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>חלק</translation>
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
        <source>Quarter {number}, {year}</source>
        <translation>רבעון {number}, {year}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>השקה</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>פלח לקוחות</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>משמרת</translation>
    </message>
    <message>
        <source>Show it hour by hour</source>
        <translation>הצגה שעה אחר שעה</translation>
    </message>
    <message>
        <source>Show the rows of this shift</source>
        <translation>הצגת השורות של המשמרת הזאת</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>יום מיוחד</translation>
    </message>
    <message>
        <source>Sums of the centre’s own</source>
        <translation>סכומים של המוקד עצמו</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>יעד</translation>
    </message>
    <message>
        <source>Target: {value}.</source>
        <translation>יעד: {value}.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>The hours that hurt</source>
        <translation>השעות המכבידות</translation>
    </message>
    <message>
        <source>The time before: {value}.</source>
        <translation>הזמן הקודם: {value}.</translation>
    </message>
    <message>
        <source>This figure is of one moment or of a whole period. Such a level goes on from one day to the next, so no usual range is told and nothing is marked: chance alone would mark whole weeks.</source>
        <translation>המדד הזה הוא של רגע אחד או של פרק זמן שלם. רמה כזאת נמשכת מיום ליום, ולכן לא מוצג כאן מה רגיל ודבר אינו מסומן: המקריות לבדה הייתה מסמנת שבועות שלמים.</translation>
    </message>
    <message>
        <source>Time before</source>
        <translation>הזמן הקודם</translation>
    </message>
    <message>
        <source>Too few behind it to judge.</source>
        <translation>הנתונים מעטים מכדי לקבוע.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Two of three in a row are far from what is usual, {usual}.</source>
        <translation>שתיים מתוך שלוש ברצף רחוקות מהרגיל, {usual}.</translation>
    </message>
    <message>
        <source>Unusual points</source>
        <translation>נקודות חריגות</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>הרגיל</translation>
    </message>
    <message>
        <source>Usual from</source>
        <translation>הרגיל, מ-</translation>
    </message>
    <message>
        <source>Usual to</source>
        <translation>הרגיל, עד</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>שבוע</translation>
    </message>
    <message>
        <source>Week {number}, {year}</source>
        <translation>שבוע {number}, {year}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>יום בשבוע</translation>
    </message>
    <message>
        <source>What a point is judged by: what is usual there, so that chance alone seldom flags anything; or, as in many spreadsheets, so many standard deviations from the mean of its week (an hour: of its day), over all lines.</source>
        <translation>לפי מה נקבע אם נקודה חריגה: לפי מה שרגיל במקומה, כך שמקריות בלבד כמעט אינה מסמנת דבר; או, כמו בגיליונות אלקטרוניים רבים, לפי מספר סטיות תקן מהממוצע של השבוע שלה (בשעה: של היום שלה), כל הקווים יחד.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>מה קרה</translation>
    </message>
    <message>
        <source>Worse than the rest, by more than chance and by enough to matter.</source>
        <translation>גרוע מהשאר, מעבר למקריות ובמידה שיש לה משמעות.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>כרגיל</translation>
    </message>
    <message>
        <source>by</source>
        <translation>לפי</translation>
    </message>
    <message>
        <source>down {change}</source>
        <translation>ירידה של {change}</translation>
    </message>
    <message>
        <source>down {change}, more than chance</source>
        <translation>ירידה של {change}, מעבר למקריות</translation>
    </message>
    <message>
        <source>down {change}, within chance</source>
        <translation>ירידה של {change}, בגדר המקריות</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>גבולות</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ללא פילוח</translation>
    </message>
    <message>
        <source>only a part of the time before is known</source>
        <translation>ידוע רק חלק מהזמן הקודם</translation>
    </message>
    <message>
        <source>split by</source>
        <translation>פילוח לפי</translation>
    </message>
    <message>
        <source>target</source>
        <translation>יעד</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>⁧יעד {value}⁩</translation>
    </message>
    <message>
        <source>the same as before</source>
        <translation>כמו קודם</translation>
    </message>
    <message>
        <source>there is nothing before it to compare with</source>
        <translation>אין לפני זה נתונים להשוואה</translation>
    </message>
    <message>
        <source>time before</source>
        <translation>הזמן הקודם</translation>
    </message>
    <message>
        <source>up {change}</source>
        <translation>עלייה של {change}</translation>
    </message>
    <message>
        <source>up {change}, more than chance</source>
        <translation>עלייה של {change}, מעבר למקריות</translation>
    </message>
    <message>
        <source>up {change}, within chance</source>
        <translation>עלייה של {change}, בגדר המקריות</translation>
    </message>
    <message>
        <source>{figure} ({formula})</source>
        <translation>‏{figure} ({formula})</translation>
    </message>
    <message>
        <source>{figure}: {when}</source>
        <translation>‏{figure}: {when}</translation>
    </message>
    <message>
        <source>{kind}: {label}</source>
        <translation>‏{kind}: {label}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>‏{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {value}, {change}</source>
        <translation>‏{name}: {value}, {change}</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} נקודות</translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row are above what is usual on their weekday; here that is {usual}.</source>
        <translation>
            <numerusform>יום אחד מעל הרגיל באותו יום בשבוע; כאן הרגיל הוא {usual}.</numerusform>
            <numerusform>{n} ימים ברצף מעל הרגיל באותו יום בשבוע; כאן הרגיל הוא {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row are below what is usual on their weekday; here that is {usual}.</source>
        <translation>
            <numerusform>יום אחד מתחת לרגיל באותו יום בשבוע; כאן הרגיל הוא {usual}.</numerusform>
            <numerusform>{n} ימים ברצף מתחת לרגיל באותו יום בשבוע; כאן הרגיל הוא {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deviations</source>
        <translation>
            <numerusform>סטיית תקן אחת</numerusform>
            <numerusform>{n} סטיות תקן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in a row are above what is usual; here that is {usual}.</source>
        <translation>
            <numerusform>נקודה אחת מעל הרגיל; כאן הרגיל הוא {usual}.</numerusform>
            <numerusform>{n} ברצף מעל הרגיל; כאן הרגיל הוא {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in a row are below what is usual; here that is {usual}.</source>
        <translation>
            <numerusform>נקודה אחת מתחת לרגיל; כאן הרגיל הוא {usual}.</numerusform>
            <numerusform>{n} ברצף מתחת לרגיל; כאן הרגיל הוא {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are marked in the chart and the table.</source>
        <translation>
            <numerusform>עוד אחת מסומנת בתרשים ובטבלה.</numerusform>
            <numerusform>עוד {n} מסומנות בתרשים ובטבלה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more parts stand in the table.</source>
        <translation>
            <numerusform>עוד חלק אחד נמצא בטבלה.</numerusform>
            <numerusform>עוד {n} חלקים נמצאים בטבלה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more parts: choose longer stretches or fewer parts to list them.</source>
        <translation>
            <numerusform>עוד חלק אחד: כדי לפרט אותו יש לבחור פרקי זמן ארוכים יותר או פחות חלקים.</numerusform>
            <numerusform>עוד {n} חלקים: כדי לפרט אותם יש לבחור פרקי זמן ארוכים יותר או פחות חלקים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points are marked as unusual.</source>
        <translation>
            <numerusform>נקודה אחת מסומנת כחריגה.</numerusform>
            <numerusform>{n} נקודות מסומנות כחריגות.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} (n {number})</source>
        <translation>‏{value} (⁦n {number}⁩)</translation>
    </message>
    <message>
        <source>{value} over all, {change}. {marked}</source>
        <translation>{value} בסך הכול, {change}. {marked}</translation>
    </message>
    <message>
        <source>{value}, {change}</source>
        <translation>‏{value}, {change}</translation>
    </message>
    <message>
        <source>{when} {what}</source>
        <translation>‏{when} {what}</translation>
    </message>
    <message>
        <source>{when}, {name}: {value}</source>
        <translation>‏{when}, {name}: {value}</translation>
    </message>
    <message>
        <source>{when}: {value}</source>
        <translation>‏{when}: {value}</translation>
    </message>
    <message>
        <source>{when}: {value} against {whole} over all (n {number})</source>
        <translation>{when}: {value} לעומת {whole} בסך הכול (⁦n {number}⁩)</translation>
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
    <name>variants</name>
    <message>
        <source>Another formula came in force within this period: {days}.</source>
        <translation>בתוך פרק הזמן הזה נכנסה לתוקף נוסחה אחרת: {days}.</translation>
    </message>
    <message>
        <source>Choose a formula to see what it counts differently.</source>
        <translation>בחירת נוסחה מראה מה היא סופרת אחרת.</translation>
    </message>
    <message>
        <source>Computing by every formula…</source>
        <translation>חישוב לפי כל נוסחה…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Every row counts the same by both formulas.</source>
        <translation>כל שורה נספרת באופן זהה לפי שתי הנוסחאות.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>נוסחאות</translation>
    </message>
    <message>
        <source>Formulas: {figure}</source>
        <translation>נוסחאות: {figure}</translation>
    </message>
    <message>
        <source>Rows…</source>
        <translation>שורות…</translation>
    </message>
    <message>
        <source>The formula is decided in the book, for everybody. Your rights do not allow to change it.</source>
        <translation>הנוסחה נקבעת בספר, עבור כולם. ההרשאות שלך אינן מאפשרות לשנות אותה.</translation>
    </message>
    <message>
        <source>The target is {value}.</source>
        <translation>היעד הוא {value}.</translation>
    </message>
    <message>
        <source>This is the formula in force.</source>
        <translation>זו הנוסחה שבתוקף.</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>ספים…</translation>
    </message>
    <message>
        <source>Too many rows to explain all: the differences are told from {time} on.</source>
        <translation>יש יותר מדי שורות לפירוט מלא: ההבדלים מפורטים החל מ-{time}.</translation>
    </message>
    <message>
        <source>Use this formula</source>
        <translation>שימוש בנוסחה הזאת</translation>
    </message>
    <message>
        <source>Use this formula from a day on…</source>
        <translation>שימוש בנוסחה הזאת החל מיום מסוים…</translation>
    </message>
    <message>
        <source>What makes the difference</source>
        <translation>מה יוצר את ההבדל</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>כל השאר</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>הוזן ידנית</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>בתוקף</translation>
    </message>
    <message>
        <source>longer than the mean ({share} of the whole)</source>
        <translation>ארוכות מהממוצע ({share} מהכול)</translation>
    </message>
    <message>
        <source>marked as not resolved, yet without a further contact</source>
        <translation>סומנו כלא פתורות, אך ללא פנייה נוספת</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>הספר</translation>
    </message>
    <message>
        <source>the book, since {day}</source>
        <translation>הספר, מאז {day}</translation>
    </message>
    <message>
        <source>the floor’s own targets</source>
        <translation>היעדים של הרצפה עצמה</translation>
    </message>
    <message>
        <source>the usual value; nobody set another</source>
        <translation>הערך המקובל; אף אחד לא קבע אחר</translation>
    </message>
    <message>
        <source>with another value</source>
        <translation>עם ערך אחר</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>ההגדרות שלך</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} עד {last}</translation>
    </message>
    <message>
        <source>{least} to {most} by queue</source>
        <translation>{least} עד {most} לפי תור</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} נקודות</translation>
    </message>
    <message>
        <source>{threshold}: {value} ({source})</source>
        <translation>‏{threshold}: {value} ({source})</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>9 of 10 within</source>
        <translation>9 מתוך 10 בתוך</translation>
    </message>
    <message>
        <source>A case was given up</source>
        <translation>פנייה ננטשה</translation>
    </message>
    <message>
        <source>A case was reopened</source>
        <translation>פנייה נפתחה מחדש</translation>
    </message>
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
        <source>Amount</source>
        <translation>סכום</translation>
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
        <source>Asked at</source>
        <translation>מועד שליחת הסקר</translation>
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
        <source>By opening hours</source>
        <translation>לפי שעות הפעילות</translation>
    </message>
    <message>
        <source>By the calendar</source>
        <translation>לפי לוח השנה</translation>
    </message>
    <message>
        <source>By the formula in force</source>
        <translation>לפי הנוסחה שבתוקף</translation>
    </message>
    <message>
        <source>By this one</source>
        <translation>לפי הנוסחה הזאת</translation>
    </message>
    <message>
        <source>By which of its known formulas each other figure is computed, from a day on.</source>
        <translation>לפי איזו מהנוסחאות המוכרות מחושב כל מדד אחר, החל מיום מסוים.</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>CES, of 7</source>
        <translation>CES, מתוך 7</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Came back about the same</source>
        <translation>פנייה נוספת באותו נושא</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטלה</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>פנייה (טיקט)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>פניות (טיקטים)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>מה השתנה</translation>
    </message>
    <message>
        <source>Changes the figure by</source>
        <translation>משנה את המדד ב-</translation>
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
        <source>Comment</source>
        <translation>הערת הפונה</translation>
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
        <source>Counted differently</source>
        <translation>נספרות אחרת</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>נספר כ-</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>מכירה צולבת</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>לקוח מאז</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ימים</translation>
    </message>
    <message>
        <source>Days with hours of their own, or closed.</source>
        <translation>ימים עם שעות משלהם, או ימים סגורים.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>הפרש</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>טופל</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>מועד היעד</translation>
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
        <source>First reply at</source>
        <translation>מועד המענה הראשוני</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>מעקבים</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>מה בא אחר כך</translation>
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
        <source>Formula</source>
        <translation>נוסחה</translation>
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
        <source>Handled</source>
        <translation>זמן טיפול</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>שעות</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>שלב</translation>
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
        <source>How many</source>
        <translation>כמה</translation>
    </message>
    <message>
        <source>I follow this up</source>
        <translation>המעקב בטיפולי</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>זמן במצב</translation>
    </message>
    <message>
        <source>It is not known of these answers.</source>
        <translation>זה לא ידוע בתשובות האלה.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>תאריך עזיבה</translation>
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
        <source>Mean</source>
        <translation>ממוצע</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>חציון</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>NPS, of 10</source>
        <translation>NPS, מתוך 10</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדשה</translation>
    </message>
    <message>
        <source>No agent had this contact.</source>
        <translation>אף נציג לא טיפל בפנייה הזאת.</translation>
    </message>
    <message>
        <source>No agent is known for this answer, or you may not see who it is.</source>
        <translation>לתשובה הזאת לא ידוע נציג, או שאין לך הרשאה לראות מי זה.</translation>
    </message>
    <message>
        <source>No customer is known for this answer, or you may not see who it is.</source>
        <translation>לתשובה הזאת לא ידוע פונה, או שאין לך הרשאה לראות מי זה.</translation>
    </message>
    <message>
        <source>No customer is known for this case, or you may not see who it is.</source>
        <translation>לפנייה הזאת לא ידוע פונה, או שאין לך הרשאה לראות מי זה.</translation>
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
        <source>No product was written.</source>
        <translation>לא נרשם מוצר.</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>ללא תור</translation>
    </message>
    <message>
        <source>No queue in sight</source>
        <translation>ללא תור גלוי</translation>
    </message>
    <message>
        <source>No reason was written.</source>
        <translation>לא נרשמה סיבה.</translation>
    </message>
    <message>
        <source>No topic was written.</source>
        <translation>לא נרשם נושא.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>לא היה מענה.</translation>
    </message>
    <message>
        <source>Nobody follows this up yet.</source>
        <translation>עדיין אין מי שבמעקב.</translation>
    </message>
    <message>
        <source>Nobody has this case yet.</source>
        <translation>הפנייה הזאת עדיין לא בטיפול של איש.</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>טרם הסתיימה</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Nothing was written, or you may not see it.</source>
        <translation>לא נכתב דבר, או שאין לך הרשאה לראות אותו.</translation>
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
        <source>Of 5</source>
        <translation>מתוך 5</translation>
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
        <source>Open for</source>
        <translation>פתוחה כבר</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>מועד הפתיחה</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>שעות פעילות</translation>
    </message>
    <message>
        <source>Other formulas</source>
        <translation>נוסחאות אחרות</translation>
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
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>אנשים והרשאות</translation>
    </message>
    <message>
        <source>Per customer</source>
        <translation>ללקוח</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>ליום</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>מוצר</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>איכות</translation>
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
        <source>Release</source>
        <translation>השקה</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>חידוש</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>מכירה חוזרת</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>בקשות</translation>
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
        <source>Sale</source>
        <translation>מכירה</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>מכירות</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>תצוגות שמורות</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>ציון</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>סשן</translation>
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
        <source>Shift</source>
        <translation>משמרת</translation>
    </message>
    <message>
        <source>Shifts and holidays</source>
        <translation>משמרות וחגים</translation>
    </message>
    <message>
        <source>Shifts go on after the newest data of this floor ({time}). Figures count them up to then only.</source>
        <translation>יש משמרות שנמשכות אחרי הנתונים האחרונים ברצפה הזאת ({time}). במדדים הן נספרות עד אז בלבד.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>נפתרה</translation>
    </message>
    <message>
        <source>Solved at</source>
        <translation>מועד הפתרון</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>ימים מיוחדים</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>חריגות</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>סכום של</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>סקר</translation>
    </message>
    <message>
        <source>Take a role…</source>
        <translation>שלילת תפקיד…</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>זמן שיחה</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>יעד</translation>
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
        <source>The newest answer was a low one</source>
        <translation>התשובה האחרונה הייתה נמוכה</translation>
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
        <source>Time left</source>
        <translation>זמן שנותר</translation>
    </message>
    <message>
        <source>To</source>
        <translation>עד שעה</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>נוסה, לא הושג קשר</translation>
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
        <source>Up-sell</source>
        <translation>מכירה נוספת</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ביקור</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>קול הלקוח</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>נפח</translation>
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
        <source>Waits for</source>
        <translation>ממתינה ל-</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>שבוע</translation>
    </message>
    <message>
        <source>Went on to people</source>
        <translation>המשיכו לנציג</translation>
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
        <source>What it was</source>
        <translation>מה זה היה</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>מה נכתב</translation>
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
        <source>When they answered</source>
        <translation>מועד התשובה</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>אילו</translation>
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
        <source>Who follows up</source>
        <translation>מי במעקב</translation>
    </message>
    <message>
        <source>Who follows up which unhappy answer, and what came of it; Voice lists them.</source>
        <translation>מי במעקב אחר איזו תשובה לא מרוצה, ומה יצא מזה; הרשימה נמצאת בדף קול הלקוח.</translation>
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
        <source>Why at risk</source>
        <translation>למה בסיכון</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>ביטול תוקף…</translation>
    </message>
    <message>
        <source>agents' time</source>
        <translation>זמן נציגים</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>פניות (טיקטים)</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>נספרות</translation>
    </message>
    <message>
        <source>counted with its full length</source>
        <translation>נספרות במלוא אורכן</translation>
    </message>
    <message>
        <source>counted with less</source>
        <translation>נספרות בפחות</translation>
    </message>
    <message>
        <source>counted with more</source>
        <translation>נספרות ביותר</translation>
    </message>
    <message>
        <source>customers' answers</source>
        <translation>תשובות של לקוחות</translation>
    </message>
    <message>
        <source>good</source>
        <translation>חיוביות</translation>
    </message>
    <message>
        <source>in the whole only</source>
        <translation>רק בסך הכול</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>לא נספרות</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>החמצות</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>מכירות</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>Business</source>
        <translation>תוצאות עסקיות</translation>
    </message>
    <message>
        <source>By</source>
        <translation>לפי</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>העברה אל</translation>
    </message>
    <message>
        <source>Money, each currency by itself</source>
        <translation>כסף, כל מטבע בנפרד</translation>
    </message>
    <message>
        <source>No release was written to this floor for this period.</source>
        <translation>לא נכתבה ברצפה הזאת השקה בפרק הזמן הזה.</translation>
    </message>
    <message>
        <source>No request came in this period.</source>
        <translation>לא הגיעה אף בקשה בפרק הזמן הזה.</translation>
    </message>
    <message>
        <source>Nobody answered 3 of 5 or less in this period.</source>
        <translation>בפרק הזמן הזה לא הייתה תשובה של 3 מתוך 5 או פחות.</translation>
    </message>
    <message>
        <source>Nobody answered this in the period.</source>
        <translation>איש לא השיב על כך בפרק הזמן.</translation>
    </message>
    <message>
        <source>Nothing has written a sale or a customer to this floor yet. Import what your CRM exports ({key}), and retention, closing rate and revenue stand here.</source>
        <translation>עדיין לא נכתבו ברצפה הזאת מכירות או לקוחות. אחרי ייבוא של קובץ הייצוא מה-CRM ({key}) יוצגו כאן שימור הלקוחות, אחוז הסגירה וההכנסות.</translation>
    </message>
    <message>
        <source>Nothing has written a survey to this floor yet. Import what your survey tool or help desk exports ({key}), and satisfaction, effort, recommendation and whom to follow up stand here.</source>
        <translation>עדיין לא נכתבו ברצפה הזאת סקרים. אחרי ייבוא של קובץ הייצוא מכלי הסקרים או ממערכת הפניות ({key}) יוצגו כאן שביעות הרצון, המאמץ, ההמלצה, ואחרי מי דרוש מעקב.</translation>
    </message>
    <message>
        <source>Nothing was sold in this period.</source>
        <translation>לא נמכר דבר בפרק הזמן הזה.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>מוצרים</translation>
    </message>
    <message>
        <source>Requests around releases</source>
        <translation>בקשות סביב השקות</translation>
    </message>
    <message>
        <source>Requests by time as a customer</source>
        <translation>בקשות לפי ותק הלקוח</translation>
    </message>
    <message>
        <source>Sales and customers are not measured here</source>
        <translation>מכירות ולקוחות אינם נמדדים כאן</translation>
    </message>
    <message>
        <source>Sales are not measured here.</source>
        <translation>מכירות אינן נמדדות כאן.</translation>
    </message>
    <message>
        <source>Since when customers are customers is not known here.</source>
        <translation>לא ידוע כאן ממתי הלקוחות הם לקוחות.</translation>
    </message>
    <message>
        <source>Surveys are not measured here</source>
        <translation>סקרים אינם נמדדים כאן</translation>
    </message>
    <message>
        <source>The newest answer is of {day}.</source>
        <translation>התשובה האחרונה היא מ-{day}.</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>למעקב</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>קול הלקוח</translation>
    </message>
    <message>
        <source>Who answered {score} ({scale})</source>
        <translation>מי השיבו {score} ({scale})</translation>
    </message>
    <message>
        <source>Who follows up is kept in a book; this centre has none yet.</source>
        <translation>מי במעקב נשמר בספר; למוקד הזה עדיין אין ספר.</translation>
    </message>
    <message>
        <source>You see no colleague’s account. A centre manager can give it to one.</source>
        <translation>לא מוצגים לך חשבונות של אחרים. הנהלת המוקד יכולה להעביר את המעקב למישהו.</translation>
    </message>
    <message>
        <source>best boxes</source>
        <translation>הדרגות הטובות ביותר</translation>
    </message>
    <message>
        <source>detractors</source>
        <translation>מבקרים</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>קל</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>קשה</translation>
    </message>
    <message>
        <source>passives</source>
        <translation>ניטרליים</translation>
    </message>
    <message>
        <source>promoters</source>
        <translation>ממליצים</translation>
    </message>
    <message>
        <source>several scales, put onto 1 to 5</source>
        <translation>כמה סולמות, מותאמים ל-1 עד 5</translation>
    </message>
    <message>
        <source>to follow up</source>
        <translation>למעקב</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>‏{count} ({share})</translation>
    </message>
    <message>
        <source>{count} answered {score}: {share}</source>
        <translation>{count} השיבו {score}: {share}</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} לא ידוע</translation>
    </message>
    <message>
        <source>{count}, the newest first</source>
        <translation>{count}, מהחדשה לישנה</translation>
    </message>
    <message>
        <source>{name} {share}</source>
        <translation>‏{name} {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no date and stand in no period. Import them again, and say when they were given.</source>
        <translation>
            <numerusform>לתשובה אחת אין תאריך, והיא אינה נכללת באף פרק זמן. כדאי לייבא אותה שוב, ולציין מתי ניתנה.</numerusform>
            <numerusform>ל-{n} תשובות אין תאריך, והן אינן נכללות באף פרק זמן. כדאי לייבא אותן שוב, ולציין מתי ניתנו.</numerusform>
        </translation>
    </message>
    <message>
        <source>{open} open, {done} done, the newest first</source>
        <translation>פתוחות: {open}, טופלו: {done}, מהחדשה לישנה</translation>
    </message>
    <message>
        <source>{value}, n {count}</source>
        <translation>‏{value}, ⁦n {count}⁩</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>A made-up centre with forty agents goes to work before your eyes.</source>
        <translation>מוקד דמיוני עם ארבעים נציגים מתחיל לעבוד מול העיניים.</translation>
    </message>
    <message>
        <source>A queue_log of Asterisk, or a table of any system: CSV, XLSX, JSON, SQLite.</source>
        <translation>יומן queue_log של Asterisk, או טבלה של כל מערכת: ⁦CSV, XLSX, JSON, SQLite⁩.</translation>
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
    <message>
        <source>Compare formulas…</source>
        <translation>השוואת נוסחאות…</translation>
    </message>
    <message>
        <source>Customer at hand</source>
        <translation>כרטיס הפונה</translation>
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
        <source>Formulas of {figure}</source>
        <translation>הנוסחאות של {figure}</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>מיום … עד יום …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
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
        <source>Last 28 days</source>
        <translation>28 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last half-year</source>
        <translation>חצי השנה הקודמת</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>החודש הקודם</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>הרבעון הקודם</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>השבוע הקודם</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>השנה הקודמת</translation>
    </message>
    <message>
        <source>Look at the days with data</source>
        <translation>הצגת הימים שיש בהם נתונים</translation>
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
        <source>No customer stands behind this row. Choose a caller, a contact or a case.</source>
        <translation>אין פונה מאחורי השורה הזאת. אפשר לבחור פונה, פנייה או טיקט.</translation>
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
        <source>Open the agent's page</source>
        <translation>פתיחת דף הנציג</translation>
    </message>
    <message>
        <source>Past days are being summed up: {done} of {of}, about {left} left. Every figure is right meanwhile; long periods take longer.</source>
        <translation>הימים שעברו מסוכמים כעת: {done} מתוך {of}, עוד {left} בערך. בינתיים כל מדד נכון; פרקי זמן ארוכים נמשכים יותר.</translation>
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
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Summing up past days was stopped. What is done stays; figures of long periods take longer.</source>
        <translation>סיכום הימים שעברו נעצר. מה שנעשה נשאר; מדדים של פרקי זמן ארוכים נמשכים יותר.</translation>
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
        <source>This figure has one formula only. Choose one that has several.</source>
        <translation>למדד הזה יש נוסחה אחת בלבד. אפשר לבחור מדד שיש לו כמה.</translation>
    </message>
    <message>
        <source>This floor last spoke {time}. It is shown as it stood then; new rows in its file bring it back to today.</source>
        <translation>החדשות האחרונות מהרצפה הזאת הן מ-{time}. היא מוצגת כפי שהייתה אז; שורות חדשות בקובץ שלה יחזירו אותה להיום.</translation>
    </message>
    <message>
        <source>This floor’s data begin on {day}, after the chosen period.</source>
        <translation>הנתונים ברצפה הזאת מתחילים ב-{day}, אחרי פרק הזמן שנבחר.</translation>
    </message>
    <message>
        <source>This folder may not be written, so Moked follows a copy of the file.</source>
        <translation>אין הרשאת כתיבה בתיקייה הזאת, ולכן Moked עוקב אחר עותק של הקובץ.</translation>
    </message>
    <message>
        <source>This half-year</source>
        <translation>חצי השנה הנוכחית</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>החודש הנוכחי</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>הרבעון הנוכחי</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>השבוע הנוכחי</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>השנה הנוכחית</translation>
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
        <source>Today so far</source>
        <translation>היום עד כה</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>היום, {date}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
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
        <source>agent's page</source>
        <translation>דף נציג</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>data until {time}</source>
        <translation>נתונים עד {time}</translation>
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
        <source>no data yet</source>
        <translation>אין נתונים עדיין</translation>
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
        <source>{first} to {last}</source>
        <translation>{first} עד {last}</translation>
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
    <name>wizard</name>
    <message numerus="yes">
        <source>({n} more files)</source>
        <translation>
            <numerusform>(ועוד קובץ אחד)</numerusform>
            <numerusform>(ועוד {n} קבצים)</numerusform>
        </translation>
    </message>
    <message>
        <source>A column each, {first} to {last}</source>
        <translation>עמודה לכל אחד, {first} עד {last}</translation>
    </message>
    <message>
        <source>A column tells it</source>
        <translation>לפי עמודה</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>A new floor</source>
        <translation>רצפה חדשה</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>A percentage of</source>
        <translation>אחוז מתוך</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>רבעון</translation>
    </message>
    <message>
        <source>A quarter of an hour</source>
        <translation>רבע שעה</translation>
    </message>
    <message>
        <source>A row also tells of</source>
        <translation>מידע נוסף בשורה</translation>
    </message>
    <message>
        <source>A row that begins with…</source>
        <translation>שורה שמתחילה ב…</translation>
    </message>
    <message>
        <source>A sum or a number</source>
        <translation>סכום או מספר</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>שבוע</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <source>Add other columns…</source>
        <translation>הוספת עמודות אחרות…</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>אחר כך</translation>
    </message>
    <message>
        <source>All of the first {tried} rows can be used.</source>
        <translation>אפשר להשתמש בכל {tried} השורות הראשונות.</translation>
    </message>
    <message>
        <source>All other words</source>
        <translation>כל שאר המילים</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>כל השורות</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>כל הגיליונות</translation>
    </message>
    <message>
        <source>An average of</source>
        <translation>ממוצע של</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>שדה נוסף…</translation>
    </message>
    <message>
        <source>Another pattern…</source>
        <translation>תבנית אחרת…</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>ערבית ‎(Windows)</translation>
    </message>
    <message>
        <source>Are one and the same</source>
        <translation>נספרות פעם אחת</translation>
    </message>
    <message>
        <source>Are one customer</source>
        <translation>הם פונה אחד</translation>
    </message>
    <message>
        <source>As in 12.50</source>
        <translation>כמו 12.50</translation>
    </message>
    <message>
        <source>As it says</source>
        <translation>כפי שכתוב</translation>
    </message>
    <message>
        <source>As other numbers</source>
        <translation>כמו שאר המספרים</translation>
    </message>
    <message>
        <source>As understood</source>
        <translation>כפי שהובן</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>הקודם</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>נעשה</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>בין העמודות</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>ריק</translation>
    </message>
    <message>
        <source>Blank as above</source>
        <translation>תא ריק כמו מעליו</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>שיחה חוזרת</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose a column, then what it means.</source>
        <translation>יש לבחור עמודה, ואז את המשמעות שלה.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>עמודה</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>העמודות בקובץ</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>פסיק ,</translation>
    </message>
    <message>
        <source>Comma 12,5</source>
        <translation>פסיק ⁦12,5⁩</translation>
    </message>
    <message>
        <source>Count each</source>
        <translation>כל אחת נספרת</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ימים</translation>
    </message>
    <message>
        <source>Days since 1900, as in a workbook</source>
        <translation>ימים מאז 1900, כמו בחוברת עבודה</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>סימן עשרוני</translation>
    </message>
    <message>
        <source>Deleted: {words}</source>
        <translation>נמחק: {words}</translation>
    </message>
    <message>
        <source>Equal rows</source>
        <translation>שורות זהות</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>ייצוא הרשימה…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Half an hour</source>
        <translation>חצי שעה</translation>
    </message>
    <message>
        <source>Heading of the column</source>
        <translation>כותרת העמודה</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>עברית ‎(Windows)</translation>
    </message>
    <message>
        <source>Hebrew (older)</source>
        <translation>עברית (ישנה)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>שעות</translation>
    </message>
    <message>
        <source>Hours and minutes 0:00</source>
        <translation>שעות ודקות ⁦0:00⁩</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds 0:00:00</source>
        <translation>שעות, דקות, שניות ⁦0:00:00⁩</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>תחילת הקובץ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>ייבוא {name}</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>יובא: {name}</translation>
    </message>
    <message>
        <source>In columns that I choose…</source>
        <translation>בעמודות לפי בחירה…</translation>
    </message>
    <message>
        <source>In hundredths: 1250</source>
        <translation>במאיות: 1250</translation>
    </message>
    <message>
        <source>In no column</source>
        <translation>באף עמודה</translation>
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
        <source>International 2026-04-30</source>
        <translation>בינלאומי ⁦2026-04-30⁩</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>Leave blank</source>
        <translation>להשאיר ריק</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>אותיות</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Line |</source>
        <translation>קו |</translation>
    </message>
    <message>
        <source>List</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>Looks like {title}</source>
        <translation>נראה כמו {title}</translation>
    </message>
    <message>
        <source>Many rows are rejected because of {columns}. Choose it in step 3 and say how it is read.</source>
        <translation>שורות רבות נדחות בגלל {columns}. יש לבחור את העמודה בשלב 3 ולציין איך לקרוא אותה.</translation>
    </message>
    <message>
        <source>May be several customers</source>
        <translation>אולי כמה פונים</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>אלפיות שנייה</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>אלפיות שנייה מאז 1970</translation>
    </message>
    <message>
        <source>Minus {columns}</source>
        <translation>פחות {columns}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>דקות</translation>
    </message>
    <message>
        <source>Minutes and seconds 0:00</source>
        <translation>דקות ושניות ⁦0:00⁩</translation>
    </message>
    <message>
        <source>Mixed: 90, 1:30, 5 min</source>
        <translation>מעורב: ⁦90, 1:30, 5 min⁩</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>עוד…</translation>
    </message>
    <message>
        <source>Most rows are rejected because of {columns}. Choose it in step 3 and say how it is read.</source>
        <translation>רוב השורות נדחות בגלל {columns}. יש לבחור את העמודה בשלב 3 ולציין איך לקרוא אותה.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>שם המיפוי</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>שם הגיליון</translation>
    </message>
    <message>
        <source>Names of columns</source>
        <translation>שמות העמודות</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>No column tells it? “{field}” of all rows:</source>
        <translation>אין לזה עמודה? ״{field}״ לכל השורות:</translation>
    </message>
    <message>
        <source>No other column</source>
        <translation>אין עמודה נוספת</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>אף שורה לא נדחתה.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Not in this file: {columns}. Choose the column that has its meaning now.</source>
        <translation>לא נמצא בקובץ הזה: {columns}. יש לבחור את העמודה שזו משמעותה כעת.</translation>
    </message>
    <message>
        <source>Not side by side</source>
        <translation>לא זה לצד זה</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>לא בשימוש</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>לא לעשות דבר</translation>
    </message>
    <message>
        <source>Nothing stands in it.</source>
        <translation>אין בה דבר.</translation>
    </message>
    <message>
        <source>Numbers below 1</source>
        <translation>מספרים קטנים מ-1</translation>
    </message>
    <message>
        <source>Only rows with {count} of its words…</source>
        <translation>רק שורות עם {count} מהמילים שבה…</translation>
    </message>
    <message>
        <source>Other names in other files, with ; between</source>
        <translation>שמות אחרים בקבצים אחרים, עם ; ביניהם</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>יוצאת</translation>
    </message>
    <message>
        <source>Part of the cell</source>
        <translation>החלק בתא</translation>
    </message>
    <message>
        <source>Parts of a day, as in a workbook</source>
        <translation>חלקי יממה, כמו בחוברת עבודה</translation>
    </message>
    <message>
        <source>People of one name</source>
        <translation>אנשים בעלי אותו שם</translation>
    </message>
    <message>
        <source>Period of</source>
        <translation>פרק זמן של</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>פרקי זמן</translation>
    </message>
    <message>
        <source>Plain numbers are</source>
        <translation>מספרים רגילים הם</translation>
    </message>
    <message>
        <source>Plus {columns}</source>
        <translation>ועוד {columns}</translation>
    </message>
    <message>
        <source>Point 12.5</source>
        <translation>נקודה ⁦12.5⁩</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>קריאת הקובץ…</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>קריאת השורות…</translation>
    </message>
    <message>
        <source>Ready to import {name}</source>
        <translation>הכול מוכן לייבוא {name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>לדחות את השורה</translation>
    </message>
    <message>
        <source>Rejected: {count}</source>
        <translation>נדחו: {count}</translation>
    </message>
    <message>
        <source>Romanian (Windows)</source>
        <translation>רומנית ‎(Windows)</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>שורה {number}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Rows count until</source>
        <translation>השורות נספרות עד</translation>
    </message>
    <message>
        <source>Rows {upper} and {lower}</source>
        <translation>שורות {upper} ו-{lower}</translation>
    </message>
    <message>
        <source>Save the mapping as a file…</source>
        <translation>שמירת המיפוי כקובץ…</translation>
    </message>
    <message>
        <source>Saved mappings…</source>
        <translation>מיפויים שמורים…</translation>
    </message>
    <message>
        <source>Say what the columns mean; the rows appear here as they will be understood.</source>
        <translation>אחרי ציון המשמעות של העמודות, השורות יוצגו כאן כפי שיובנו.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>שניות</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>שניות מאז 1970</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>נקודה-פסיק ;</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>גיליון</translation>
    </message>
    <message>
        <source>Sign or word</source>
        <translation>סימן או מילה</translation>
    </message>
    <message>
        <source>Something else:</source>
        <translation>משהו אחר:</translation>
    </message>
    <message>
        <source>Still needed: {fields}.</source>
        <translation>עדיין חסר: {fields}.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>עדיין פתוחה</translation>
    </message>
    <message>
        <source>Still to be said, how it is written: {columns}.</source>
        <translation>עדיין יש לציין את צורת הכתיבה של {columns}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Stopped early. The floor holds what was read; import again to go on.</source>
        <translation>הייבוא נעצר לפני הסוף. מה שנקרא נשמר ברצפה; ייבוא נוסף ימשיך משם.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>טאב</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Take only some rows…</source>
        <translation>ייבוא של חלק מהשורות…</translation>
    </message>
    <message>
        <source>Take other columns away…</source>
        <translation>החסרת עמודות אחרות…</translation>
    </message>
    <message>
        <source>Take what comes into {folder} while the window is open</source>
        <translation>לקלוט מה שמגיע אל {folder} כל עוד החלון פתוח</translation>
    </message>
    <message>
        <source>Text above the names</source>
        <translation>הטקסט שמעל השמות</translation>
    </message>
    <message>
        <source>The day on which the file was saved is offered.</source>
        <translation>מוצע היום שבו נשמר הקובץ.</translation>
    </message>
    <message>
        <source>The file does not say which letters it is written in. Choose the line that you can read:</source>
        <translation>הקובץ אינו מציין באיזה קידוד אותיות הוא כתוב. יש לבחור את השורה שאפשר לקרוא:</translation>
    </message>
    <message>
        <source>The file seems to tell of it.</source>
        <translation>נראה שיש על כך מידע בקובץ.</translation>
    </message>
    <message>
        <source>The first number</source>
        <translation>המספר הראשון</translation>
    </message>
    <message>
        <source>The first word</source>
        <translation>המילה הראשונה</translation>
    </message>
    <message>
        <source>The first {shown} of {columns} columns are offered</source>
        <translation>מוצעות {shown} העמודות הראשונות מתוך {columns}</translation>
    </message>
    <message>
        <source>The floor holds {lines} rows of the file; it opens behind this.</source>
        <translation>ברצפה נמצאות {lines} שורות של הקובץ; היא נפתחת מאחורי החלון הזה.</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>השורה האחרונה</translation>
    </message>
    <message>
        <source>The last word</source>
        <translation>המילה האחרונה</translation>
    </message>
    <message>
        <source>The lower row of names</source>
        <translation>שורת השמות התחתונה</translation>
    </message>
    <message>
        <source>The mapping also says this; it is kept as it is:</source>
        <translation>במיפוי כתוב גם זה, והוא נשמר כפי שהוא:</translation>
    </message>
    <message>
        <source>The mapping names this column, and the file has no such one. Give its meaning to another, or leave it out.</source>
        <translation>העמודה הזאת מופיעה במיפוי, ואין כזאת בקובץ. אפשר לתת את המשמעות שלה לעמודה אחרת, או להשמיט אותה.</translation>
    </message>
    <message>
        <source>The mapping says more of this column than is shown here; all of it is kept.</source>
        <translation>במיפוי כתוב על העמודה הזאת יותר ממה שמוצג כאן; הכול נשמר.</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>השורה</translation>
    </message>
    <message>
        <source>The same in all rows</source>
        <translation>זהה בכל השורות</translation>
    </message>
    <message>
        <source>The whole cell</source>
        <translation>כל התא</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>אין כאלה</translation>
    </message>
    <message>
        <source>This file is much like “{title}”: what you said of that one is filled in.</source>
        <translation>הקובץ הזה דומה מאוד ל-״{title}״: מה שכבר ציינת שם מולא גם כאן.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <source>To be said: whether one name in {columns} is always one customer.</source>
        <translation>עדיין יש לציין: האם שם אחד ב-{columns} הוא תמיד פונה אחד.</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>יחד עם</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>שימוש ביום הזה</translation>
    </message>
    <message>
        <source>Used for {fields}.</source>
        <translation>בשימוש עבור {fields}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>מערב אירופה ‎(Windows)</translation>
    </message>
    <message>
        <source>What is a row of this file?</source>
        <translation>מהי שורה בקובץ הזה?</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>מה נספר</translation>
    </message>
    <message>
        <source>What kind of number</source>
        <translation>סוג המספר</translation>
    </message>
    <message>
        <source>What stands before a sign…</source>
        <translation>מה שלפני סימן…</translation>
    </message>
    <message>
        <source>What stands behind a sign…</source>
        <translation>מה שאחרי סימן…</translation>
    </message>
    <message>
        <source>What stands in brackets</source>
        <translation>מה שבסוגריים</translation>
    </message>
    <message>
        <source>What the column means</source>
        <translation>משמעות העמודה</translation>
    </message>
    <message>
        <source>What the columns describe</source>
        <translation>מה העמודות מתארות</translation>
    </message>
    <message>
        <source>What you had said of this file is still here.</source>
        <translation>מה שכבר ציינת על הקובץ הזה עדיין כאן.</translation>
    </message>
    <message>
        <source>Where a cell is blank, it means</source>
        <translation>תא ריק פירושו</translation>
    </message>
    <message>
        <source>Words that mean deleted…</source>
        <translation>מילים שפירושן נמחק…</translation>
    </message>
    <message>
        <source>Words that mean nothing</source>
        <translation>מילים ללא משמעות</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>צורת הכתיבה</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>You mapped such a file before: {title}</source>
        <translation>קובץ כזה כבר מופה בעבר: {title}</translation>
    </message>
    <message>
        <source>{columns} columns</source>
        <translation>{columns} עמודות</translation>
    </message>
    <message>
        <source>{count} stood there already.</source>
        <translation>{count} כבר היו שם.</translation>
    </message>
    <message>
        <source>{distinct} different values, {blank} blank</source>
        <translation>ערכים שונים: {distinct}, ריקים: {blank}</translation>
    </message>
    <message>
        <source>{done}, {rate} rows a second</source>
        <translation>{done}, {rate} שורות בשנייה</translation>
    </message>
    <message>
        <source>{done}, {rate} rows a second, {left} left</source>
        <translation>{done}, {rate} שורות בשנייה, עוד {left}</translation>
    </message>
    <message>
        <source>{field} (now {column})</source>
        <translation>{field} (כעת {column})</translation>
    </message>
    <message>
        <source>{floor} is written by your centre's own programs, and Moked only reads it: the rows go into another floor.</source>
        <translation>את {floor} כותבות התוכנות של המוקד, ו-Moked רק קורא אותה: השורות ייכנסו לרצפה אחרת.</translation>
    </message>
    <message>
        <source>{moment} ({pattern})</source>
        <translation>‏{moment} ({pattern})</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>‏{number}. {step}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out.</source>
        <translation>
            <numerusform>שורה אחת מושמטת.</numerusform>
            <numerusform>{n} שורות מושמטות.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rejected} of {lines} rows could not be used.</source>
        <translation>לא ניתן היה להשתמש ב-{rejected} מתוך {lines} שורות.</translation>
    </message>
    <message>
        <source>{row} (most likely)</source>
        <translation>{row} (סביר ביותר)</translation>
    </message>
    <message>
        <source>{used} of the first {tried} rows can be used.</source>
        <translation>אפשר להשתמש ב-{used} מתוך {tried} השורות הראשונות.</translation>
    </message>
    <message>
        <source>{word}  ×{count}</source>
        <translation>‏{word}  ⁦×{count}⁩</translation>
    </message>
    <message>
        <source>“{column}” no longer has this meaning.</source>
        <translation>ל-״{column}״ כבר אין המשמעות הזאת.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 to 3 days</source>
        <translation>1 עד 3 ימים</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>3 עד 7 ימים</translation>
    </message>
    <message>
        <source>30 days and more</source>
        <translation>30 ימים ויותר</translation>
    </message>
    <message>
        <source>7 to 30 days</source>
        <translation>7 עד 30 ימים</translation>
    </message>
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
        <source>First reply</source>
        <translation>מענה ראשוני</translation>
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
        <source>Made of averages that the source gave: not exact.</source>
        <translation>חושב מממוצעים שהמקור מסר: לא מדויק.</translation>
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
        <source>Not final: customers may still come back about it.</source>
        <translation>לא סופי: לקוחות עדיין יכולים לפנות שוב בנושא.</translation>
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
        <source>Only those who see the whole centre see this figure.</source>
        <translation>המדד הזה מוצג רק למי שרואים את המוקד כולו.</translation>
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
        <source>Resolution</source>
        <translation>פתרון</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>בצלצול</translation>
    </message>
    <message>
        <source>Rows of the source that lack a part of this figure are left out.</source>
        <translation>שורות במקור שחסר בהן חלק ממה שדרוש למדד אינן נכללות בו.</translation>
    </message>
    <message>
        <source>Several currencies are never added: look at each by itself.</source>
        <translation>מטבעות שונים לעולם אינם מחוברים: יש להסתכל על כל אחד בנפרד.</translation>
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
        <source>The data of this floor end before this period.</source>
        <translation>הנתונים ברצפה הזאת מסתיימים לפני פרק הזמן הזה.</translation>
    </message>
    <message>
        <source>This figure does not exist for such a group.</source>
        <translation>המדד הזה אינו קיים לקבוצה כזאת.</translation>
    </message>
    <message>
        <source>This figure is of one moment or of a whole period: choose days, weeks, months or longer.</source>
        <translation>המדד הזה הוא של רגע אחד או של פרק זמן שלם: יש לבחור ימים, שבועות, חודשים או פרקי זמן ארוכים יותר.</translation>
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
        <source>a case was reopened</source>
        <translation>פנייה נפתחה מחדש</translation>
    </message>
    <message>
        <source>after a year</source>
        <translation>אחרי שנה</translation>
    </message>
    <message>
        <source>answered low</source>
        <translation>תשובה נמוכה</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>לא טוב</translation>
    </message>
    <message>
        <source>before they were customers</source>
        <translation>לפני שהיו לקוחות</translation>
    </message>
    <message>
        <source>came back on the same topic</source>
        <translation>פנייה נוספת באותו נושא</translation>
    </message>
    <message>
        <source>done</source>
        <translation>טופל</translation>
    </message>
    <message>
        <source>gave up a case</source>
        <translation>נטישת פנייה</translation>
    </message>
    <message>
        <source>good</source>
        <translation>טוב</translation>
    </message>
    <message>
        <source>in their first month</source>
        <translation>בחודש הראשון</translation>
    </message>
    <message>
        <source>in their first three months</source>
        <translation>בשלושת החודשים הראשונים</translation>
    </message>
    <message>
        <source>in their first week</source>
        <translation>בשבוע הראשון</translation>
    </message>
    <message>
        <source>in their first year</source>
        <translation>בשנה הראשונה</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>דורש תשומת לב</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>בתשלום</translation>
    </message>
    <message>
        <source>planned as pause or duty</source>
        <translation>מתוכנן כהפסקה או כמטלה</translation>
    </message>
    <message>
        <source>planned for contacts</source>
        <translation>מתוכנן לפניות</translation>
    </message>
    <message>
        <source>productive</source>
        <translation>פרודוקטיבי</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>גורם אחר</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>בטיפול</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>הלקוח</translation>
    </message>
    <message>
        <source>training, meeting or coaching</source>
        <translation>הכשרה, ישיבה או ליווי</translation>
    </message>
    <message>
        <source>tried, not reached</source>
        <translation>נוסה, לא הושג קשר</translation>
    </message>
    <message>
        <source>under a day</source>
        <translation>פחות מיממה</translation>
    </message>
    <message>
        <source>us</source>
        <translation>המוקד</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en_US">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>קובץ %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>כונן</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>קיצור דרך</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>לא ידוע</translation>
    </message>
</context>
<context>
    <name>QCalendarWidget</name>
    <message>
        <source>Next Month</source>
        <translation>החודש הבא</translation>
    </message>
    <message>
        <source>Previous Month</source>
        <translation>החודש הקודם</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>‏%1
התיקייה לא נמצאה.
כדאי לבדוק את שמה.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>‏%1
הקובץ לא נמצא.
כדאי לבדוק את שמו.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>‏%1 כבר קיים.
להחליף אותו?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;בחירה</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>מ&amp;חיקה</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>תיקייה:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>תיקייה &amp;חדשה</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;פתיחה</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>שינוי &amp;שם</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>‏%1 מוגן מפני כתיבה.
למחוק אותו בכל זאת?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>למחוק את ‏%1?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>הקודם</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>מעבר לתצוגת פרטים</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>מעבר לתצוגת רשימה</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>לא ניתן היה למחוק את התיקייה.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>יצירת תיקייה חדשה</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>יצירת תיקייה חדשה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>תצוגת פרטים</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>תיקייה:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>קבצים מסוג:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>חיפוש תיקייה</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>חזרה אל הקודם</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>מעבר אל הבא</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>מעבר אל התיקייה שמעל</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>התיקייה שמעל</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>הצגת קבצים מו&amp;סתרים</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ביטול השינויים</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
</context>
</TS>

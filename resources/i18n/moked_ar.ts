<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>access</name>
    <message>
        <source>Agent</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>Back up and restore the book</source>
        <translation>نسخ الدفتر احتياطيًا واستعادته</translation>
    </message>
    <message>
        <source>Centre manager</source>
        <translation>مدير المركز</translation>
    </message>
    <message>
        <source>Change limits of states</source>
        <translation>تغيير حدود الحالات</translation>
    </message>
    <message>
        <source>Change opening hours</source>
        <translation>تغيير ساعات العمل</translation>
    </message>
    <message>
        <source>Change people and their rights</source>
        <translation>تغيير الأشخاص وصلاحياتهم</translation>
    </message>
    <message>
        <source>Change shared settings and formulas</source>
        <translation>تغيير الإعدادات المشتركة والصيغ</translation>
    </message>
    <message>
        <source>Change special days</source>
        <translation>تغيير الأيام الخاصة</translation>
    </message>
    <message>
        <source>Change targets</source>
        <translation>تغيير الأهداف</translation>
    </message>
    <message>
        <source>Check the book, and see who did what</source>
        <translation>فحص الدفتر، ورؤية من فعل ماذا</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>الجهة المتعاقدة</translation>
    </message>
    <message>
        <source>Keep views of one's own</source>
        <translation>حفظ طرق عرض شخصية</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>مسؤول الرواتب</translation>
    </message>
    <message>
        <source>Quality lead</source>
        <translation>مسؤول الجودة</translation>
    </message>
    <message>
        <source>See people and their rights</source>
        <translation>رؤية الأشخاص وصلاحياتهم</translation>
    </message>
    <message>
        <source>See shared settings, targets and hours</source>
        <translation>رؤية الإعدادات المشتركة والأهداف وساعات العمل</translation>
    </message>
    <message>
        <source>See the floor and its figures</source>
        <translation>رؤية الصالة ومؤشراتها</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>تعيين كلمة مرور</translation>
    </message>
    <message>
        <source>Share one's own views with others</source>
        <translation>مشاركة طرق العرض الشخصية مع الآخرين</translation>
    </message>
    <message>
        <source>Shift manager</source>
        <translation>مدير المناوبة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>The name or the password is not right, or the account is closed. Nobody was signed in.</source>
        <translation>الاسم أو كلمة المرور غير صحيحة، أو الحساب مغلق. لم يُسجَّل دخول أحد.</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>المركز كله</translation>
    </message>
    <message>
        <source>This book has people and rights. Say who you are: sign in, or use --as.</source>
        <translation>في هذا الدفتر أشخاص وصلاحيات. يُرجى التعريف بالنفس: بتسجيل الدخول، أو بالخيار ⁦--as⁩.</translation>
    </message>
    <message>
        <source>This needs your password. Nothing was changed. Sign in and try again.</source>
        <translation>تلزم لهذا كلمة المرور. لم يتغيّر شيء. يُرجى تسجيل الدخول وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>{person} may not do this ({right}). Nothing was changed. A centre manager can grant it.</source>
        <translation>ليست لدى {person} صلاحية هذا ({right}). لم يتغيّر شيء. يمكن لمدير المركز منحها.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>About Moked</source>
        <translation>حول Moked</translation>
    </message>
    <message>
        <source>Ask the source again</source>
        <translation>سؤال المصدر من جديد</translation>
    </message>
    <message>
        <source>Begin to keep people, targets and hours together, on this computer or a share.</source>
        <translation>بدء حفظ الأشخاص والأهداف وساعات العمل معًا، على هذا الجهاز أو على مجلد مشترك.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Callers who gave up and were not reached since.</source>
        <translation>المتصلون الذين تخلّوا عن الانتظار ولم يُتواصل معهم بعد ذلك.</translation>
    </message>
    <message>
        <source>Change the language of the window.</source>
        <translation>تغيير لغة النافذة.</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>اختيار الأعمدة…</translation>
    </message>
    <message>
        <source>Choose the columns of the table in focus.</source>
        <translation>اختيار أعمدة الجدول المحدد.</translation>
    </message>
    <message>
        <source>Choose the shared book that says who may see and change what.</source>
        <translation>اختيار الدفتر المشترك الذي يحدد من يرى ماذا ومن يغيّر ماذا.</translation>
    </message>
    <message>
        <source>Choose the stretch of time that is counted.</source>
        <translation>اختيار المدة الزمنية التي تُحتسب.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل عوامل التصفية</translation>
    </message>
    <message>
        <source>Close Moked.</source>
        <translation>إغلاق Moked.</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>إغلاق الدفتر</translation>
    </message>
    <message>
        <source>Close the floor</source>
        <translation>إغلاق الصالة</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف متراصة</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them, for a spreadsheet.</source>
        <translation>نسخ الصفوف المحددة، أو كلها، إلى جدول بيانات.</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data health…</source>
        <translation>سلامة البيانات…</translation>
    </message>
    <message>
        <source>Day or shift…</source>
        <translation>اليوم أو المناوبة…</translation>
    </message>
    <message>
        <source>Every key in one list.</source>
        <translation>كل المفاتيح في قائمة واحدة.</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>تصدير هذا الجدول…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Fill the whole screen, or go back.</source>
        <translation>ملء الشاشة كلها، أو العودة.</translation>
    </message>
    <message>
        <source>Find any action, queue, agent or figure by a few letters.</source>
        <translation>العثور على أي إجراء أو قائمة انتظار أو وكيل أو مؤشر ببضعة أحرف.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الصالة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go back to the start page; the file is left as it is.</source>
        <translation>العودة إلى صفحة البداية؛ يبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go to the agents</source>
        <translation>الانتقال إلى الوكلاء</translation>
    </message>
    <message>
        <source>Go to the queues</source>
        <translation>الانتقال إلى قوائم الانتظار</translation>
    </message>
    <message>
        <source>Go to who is waiting</source>
        <translation>الانتقال إلى المنتظرين</translation>
    </message>
    <message>
        <source>Go to who should be called back</source>
        <translation>الانتقال إلى معاودة الاتصال</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help: the book</source>
        <translation>مساعدة: الدفتر</translation>
    </message>
    <message>
        <source>Hide the floor until somebody signs in.</source>
        <translation>إخفاء الصالة حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Import a log or export…</source>
        <translation>استيراد ملف مُصدَّر…</translation>
    </message>
    <message>
        <source>Keep filters, columns and order of this page under a name.</source>
        <translation>حفظ عوامل التصفية والأعمدة والترتيب في هذه الصفحة باسم.</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>حفظ طريقة العرض هذه…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>اللغة…</translation>
    </message>
    <message>
        <source>Leave callers still waiting out of the service level, or count them again.</source>
        <translation>استبعاد من لا يزالون ينتظرون من مستوى الخدمة، أو احتسابهم من جديد.</translation>
    </message>
    <message>
        <source>Light letters on a dark ground, or the other way round.</source>
        <translation>أحرف فاتحة على خلفية داكنة، أو العكس.</translation>
    </message>
    <message>
        <source>Look at the page as you, or somebody who shared it, kept it.</source>
        <translation>رؤية الصفحة كما حُفظت شخصيًا، أو كما شاركها أحد.</translation>
    </message>
    <message>
        <source>Make a book…</source>
        <translation>إنشاء دفتر…</translation>
    </message>
    <message>
        <source>Make a floor from a log or an export of your telephone system.</source>
        <translation>إنشاء صالة من سجل نظام الهاتف أو من ملف مُصدَّر منه.</translation>
    </message>
    <message>
        <source>Meaning and formula of the figure in focus.</source>
        <translation>معنى الرقم المحدد وصيغة حسابه.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of agents.</source>
        <translation>نقل لوحة المفاتيح إلى جدول الوكلاء.</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of queues.</source>
        <translation>نقل لوحة المفاتيح إلى جدول قوائم الانتظار.</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of waiting callers.</source>
        <translation>نقل لوحة المفاتيح إلى جدول المنتظرين.</translation>
    </message>
    <message>
        <source>Not saved yet…</source>
        <translation>لم يُحفظ بعد…</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>فتح دفتر…</translation>
    </message>
    <message>
        <source>Open a floor…</source>
        <translation>فتح صالة…</translation>
    </message>
    <message>
        <source>Open the file that your centre's programs write.</source>
        <translation>فتح الملف الذي تكتبه برامج مركزكم.</translation>
    </message>
    <message>
        <source>Open the menu of who is signed in: roles, password, sign out.</source>
        <translation>فتح قائمة المستخدم الحالي: الأدوار وكلمة المرور وتسجيل الخروج.</translation>
    </message>
    <message>
        <source>Open the menu with everything Moked can do.</source>
        <translation>فتح القائمة التي تضم كل ما يستطيع Moked فعله.</translation>
    </message>
    <message>
        <source>People, shared settings, targets, hours, who did what, backups.</source>
        <translation>الأشخاص والإعدادات المشتركة والأهداف وساعات العمل ومن فعل ماذا والنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the book; the book as it is now is kept.</source>
        <translation>وضع نسخة احتياطية مكان الدفتر؛ ويُحفظ الدفتر كما هو الآن.</translation>
    </message>
    <message>
        <source>Put more rows on the screen.</source>
        <translation>عرض عدد أكبر من الصفوف على الشاشة.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Read the floor again at once.</source>
        <translation>قراءة الصالة من جديد فورًا.</translation>
    </message>
    <message>
        <source>Restore the book…</source>
        <translation>استعادة الدفتر…</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>الصفوف وراء هذا الرقم</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>طرق العرض المحفوظة…</translation>
    </message>
    <message>
        <source>Search the page</source>
        <translation>البحث في الصفحة</translation>
    </message>
    <message>
        <source>Service level: completed only</source>
        <translation>مستوى الخدمة: المكتملة فقط</translation>
    </message>
    <message>
        <source>Set a new password for who is signed in.</source>
        <translation>تعيين كلمة مرور جديدة للمستخدم الحالي.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show every site, client, team, queue and channel again.</source>
        <translation>عرض كل المواقع والجهات المتعاقدة والفرق وقوائم الانتظار والقنوات من جديد.</translation>
    </message>
    <message>
        <source>Show only what contains these letters.</source>
        <translation>إبقاء ما يحتوي على هذه الأحرف فقط.</translation>
    </message>
    <message>
        <source>Show what the figure in focus is made of.</source>
        <translation>عرض ما يتكوّن منه الرقم المحدد.</translation>
    </message>
    <message>
        <source>Sign in to the book, or as another person.</source>
        <translation>تسجيل الدخول إلى الدفتر، أو باسم شخص آخر.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>The queues and agents now.</source>
        <translation>قوائم الانتظار والوكلاء الآن.</translation>
    </message>
    <message>
        <source>Thresholds, shifts, language and look.</source>
        <translation>الحدود والمناوبات واللغة والمظهر.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
    <message>
        <source>Version, licence and where things are kept.</source>
        <translation>الإصدار والترخيص وأماكن الحفظ.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Watch a made-up centre work.</source>
        <translation>مشاهدة مركز تخيّلي أثناء عمله.</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>ما معنى هذا؟</translation>
    </message>
    <message>
        <source>What is doubtful in the data, and what that means for the figures.</source>
        <translation>ما يثير الشك في البيانات، وأثره في الأرقام.</translation>
    </message>
    <message>
        <source>What the book is, what its chain protects against and what not, backups.</source>
        <translation>ما هو الدفتر، ومن أي شيء تحمي سلسلته ومن أي شيء لا تحمي، والنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>What you typed and the book does not hold yet: look, save, discard.</source>
        <translation>ما كُتب ولم يدخل الدفتر بعد: رؤيته أو حفظه أو تجاهله.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>المستخدم الحالي</translation>
    </message>
    <message>
        <source>Work without the book on this computer; the floor is closed with it.</source>
        <translation>العمل دون الدفتر على هذا الجهاز؛ وتُغلق الصالة معه.</translation>
    </message>
    <message>
        <source>Write the table with its scope and definitions to a workbook or a CSV.</source>
        <translation>كتابة الجدول مع نطاقه والتعريفات في مصنف أو في ملف CSV.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Books (*.book *.db);;All files (*)</source>
        <translation>الدفاتر ‎(*.book *.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Exporting to {path}…</source>
        <translation>جارٍ التصدير إلى {path}…</translation>
    </message>
    <message>
        <source>Exports (queue_log* *.log *.gz *.csv *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>الملفات المُصدَّرة ‎(queue_log* *.log *.gz *.csv *.db *.sqlite *.sqlite3);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Floors (*.db *.sqlite *.sqlite3 *.floor);;All files (*)</source>
        <translation>الصالات ‎(*.db *.sqlite *.sqlite3 *.floor);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a log or export</source>
        <translation>استيراد ملف مُصدَّر</translation>
    </message>
    <message>
        <source>Make a book</source>
        <translation>إنشاء دفتر</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>فتح دفتر</translation>
    </message>
    <message>
        <source>Open a floor</source>
        <translation>فتح صالة</translation>
    </message>
    <message>
        <source>Something went wrong in Moked itself. Your files are safe; the details are in {path}.</source>
        <translation>حدث خطأ في Moked نفسه. ملفاتكم سليمة؛ التفاصيل في {path}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were exported. They are in {path}.</source>
        <translation>
            <numerusform>لم تُصدَّر أي صفوف. الملف هو {path}.</numerusform>
            <numerusform>صُدّر صف واحد. وهو في {path}.</numerusform>
            <numerusform>صُدّر صفان. وهما في {path}.</numerusform>
            <numerusform>صُدّرت {n} صفوف. وهي في {path}.</numerusform>
            <numerusform>صُدّر {n} صفًا. وهي في {path}.</numerusform>
            <numerusform>صُدّر {n} صف. وهي في {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written. Nothing was changed; try again.</source>
        <translation>تعذّرت كتابة {path}. لم يتغيّر شيء؛ يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>{rejected} of {lines} lines could not be used.</source>
        <translation>أسطر تعذّر استخدامها: {rejected} من أصل {lines}.</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>A book on a server needs one part more. Install it with: pip install “moked[postgres]”.</source>
        <translation>يحتاج الدفتر على خادم إلى جزء إضافي. يُثبَّت بالأمر: ⁦pip install “moked[postgres]”⁩.</translation>
    </message>
    <message>
        <source>A password has at least {least} letters and is not the name. Nothing was changed.</source>
        <translation>لا تقل كلمة المرور عن {least} أحرف، ولا تكون هي الاسم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A revision stands under entry {seq}, which is not there.</source>
        <translation>تعديل مسجّل تحت القيد {seq}، وهذا القيد غير موجود.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Agent on the floor</source>
        <translation>الوكيل في الصالة</translation>
    </message>
    <message>
        <source>Attention from</source>
        <translation>الانتباه من</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Begin the book</source>
        <translation>بدء الدفتر</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>تغيير بيانات شخص</translation>
    </message>
    <message>
        <source>Close an account</source>
        <translation>إغلاق حساب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Entries after {seq} are missing: the book once went on to {known}.</source>
        <translation>القيود بعد {seq} ناقصة: كان الدفتر قد وصل إلى {known}.</translation>
    </message>
    <message>
        <source>Entry {seq} is missing.</source>
        <translation>القيد {seq} ناقص.</translation>
    </message>
    <message>
        <source>Entry {seq} is not the one that was kept as proof: it was rewritten.</source>
        <translation>القيد {seq} ليس القيد المحفوظ للإثبات: فقد أُعيدت كتابته.</translation>
    </message>
    <message>
        <source>Entry {seq} was altered after it was written.</source>
        <translation>عُدّل القيد {seq} بعد كتابته.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>For</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>For others too</source>
        <translation>متاح للآخرين</translation>
    </message>
    <message>
        <source>From</source>
        <translation>اعتبارًا من</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>منح دور</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>It is written in the book. The key file {path} could not be written ({detail}); see to it soon.</source>
        <translation>كُتب هذا في الدفتر. تعذّرت الكتابة في ملف المفتاح {path} ({detail})؛ يُرجى معالجة ذلك قريبًا.</translation>
    </message>
    <message>
        <source>Its end of the chain</source>
        <translation>نهاية سلسلتها</translation>
    </message>
    <message>
        <source>Keep a view</source>
        <translation>حفظ طريقة عرض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Limit of a state</source>
        <translation>حد لحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No backup was made: the book {place} is not as it was written ({detail}). The older backups are kept. See “moked book verify”, and restore one of them.</source>
        <translation>لم تُنشأ نسخة احتياطية: الدفتر {place} ليس كما كُتب ({detail}). النسخ الاحتياطية الأقدم محفوظة. يُرجى الاطلاع على نتيجة «⁦moked book verify⁩»، واستعادة إحداها.</translation>
    </message>
    <message>
        <source>No backup was made: {folder} cannot be written ({detail}). The book is as it was; choose another folder.</source>
        <translation>لم تُنشأ نسخة احتياطية: لا يمكن الكتابة في {folder} ({detail}). الدفتر كما كان؛ يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation>لا دفتر مفتوح.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Others are writing in the book {place}, and it did not come free in time. Nothing was changed, and what you typed is kept; try again.</source>
        <translation>آخرون يكتبون في الدفتر {place}، ولم يتفرّغ في الوقت المتاح. لم يتغيّر شيء، وما كُتب محفوظ؛ يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Restore the book from a backup</source>
        <translation>استعادة الدفتر من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>طريقة عرض محفوظة</translation>
    </message>
    <message>
        <source>Set a limit of a state</source>
        <translation>تحديد حد لحالة</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>تعيين كلمة مرور</translation>
    </message>
    <message>
        <source>Set a shared setting</source>
        <translation>تحديد إعداد مشترك</translation>
    </message>
    <message>
        <source>Set a special day</source>
        <translation>تحديد يوم خاص</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>تحديد هدف</translation>
    </message>
    <message>
        <source>Set opening hours</source>
        <translation>تحديد ساعات العمل</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Share a view</source>
        <translation>مشاركة طريقة عرض</translation>
    </message>
    <message>
        <source>Shared setting</source>
        <translation>إعداد مشترك</translation>
    </message>
    <message>
        <source>Somebody is writing in the book {place} and does not stop. Nothing was changed. Close it everywhere, or restore even if busy.</source>
        <translation>أحد ما يكتب في الدفتر {place} دون توقف. لم يتغيّر شيء. يُرجى إغلاقه في كل مكان، أو الاستعادة رغم انشغاله (⁦--even-if busy⁩).</translation>
    </message>
    <message>
        <source>Something went wrong in Moked itself; nothing was written. The details are in its log.</source>
        <translation>حدث خطأ في Moked نفسه؛ لم يُكتب شيء. التفاصيل في سجل Moked.</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>يوم خاص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>نزع دور</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of {place} ({detail}). The book that was there is {aside}. Close Moked everywhere, then try again.</source>
        <translation>تعذّر وضع النسخة الاحتياطية مكان {place} ({detail}). الدفتر الذي كان هناك موجود في {aside}. يُرجى إغلاق Moked في كل مكان، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The backup {backup} is not as it was written ({detail}). Nothing was changed. Choose another, or, where there is none, restore it even if damaged.</source>
        <translation>النسخة الاحتياطية {backup} ليست كما كُتبت ({detail}). لم يتغيّر شيء. يُرجى اختيار نسخة أخرى، أو استعادتها رغم تلفها إن لم توجد أخرى (⁦--even-if damaged⁩).</translation>
    </message>
    <message>
        <source>The backup {backup} is of another book than {place}. Nothing was changed. Choose another, or restore it even if another.</source>
        <translation>النسخة الاحتياطية {backup} لدفتر غير {place}. لم يتغيّر شيء. يُرجى اختيار نسخة أخرى، أو استعادتها رغم أنها لدفتر آخر (⁦--even-if another⁩).</translation>
    </message>
    <message>
        <source>The book {place} cannot be reached. What you typed is kept on this computer; try again when it is back.</source>
        <translation>تعذّر الوصول إلى الدفتر {place}. ما كُتب محفوظ على هذا الجهاز؛ يُرجى إعادة المحاولة حين يعود الدفتر.</translation>
    </message>
    <message>
        <source>The book {place} cannot be used ({detail}). Nothing was changed.</source>
        <translation>لا يمكن استخدام الدفتر {place} ({detail}). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The book {place} is damaged ({detail}). Nothing was changed. Restore it from a backup.</source>
        <translation>الدفتر {place} تالف ({detail}). لم يتغيّر شيء. يُرجى استعادته من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The book {place} is not empty. Nothing was changed. On a server, restore into a new book, made without a manager.</source>
        <translation>الدفتر {place} ليس فارغًا. لم يتغيّر شيء. على الخادم تكون الاستعادة في دفتر جديد أُنشئ دون مدير.</translation>
    </message>
    <message>
        <source>The book {place} may not be written here. Nothing was changed. Ask who looks after the share.</source>
        <translation>لا يُسمح هنا بالكتابة في الدفتر {place}. لم يتغيّر شيء. يُرجى سؤال المسؤول عن المجلد المشترك.</translation>
    </message>
    <message>
        <source>The book {place} was written by a newer Moked ({found}, this one knows {known}). Nothing was changed. Use the newer Moked.</source>
        <translation>الدفتر {place} كتبته نسخة أحدث من Moked (إصداره {found}، وهذه النسخة تعرف {known}). لم يتغيّر شيء. يُرجى استخدام النسخة الأحدث من Moked.</translation>
    </message>
    <message>
        <source>The end of the chain does not stand where the book says it does.</source>
        <translation>نهاية السلسلة ليست حيث يقول الدفتر إنها.</translation>
    </message>
    <message>
        <source>The end that was given up</source>
        <translation>النهاية المتروكة</translation>
    </message>
    <message>
        <source>The file itself is damaged: {detail}</source>
        <translation>الملف نفسه تالف: {detail}</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read ({detail}), so the book was not checked. See to it, then try again.</source>
        <translation>تعذّرت قراءة ملف المفتاح {path} ({detail})، لذلك لم يُفحص الدفتر. يُرجى معالجة ذلك ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>There is no book at {place}. Make one with “moked book init”, or choose another file.</source>
        <translation>لا يوجد دفتر في {place}. يمكن إنشاء دفتر بالأمر «⁦moked book init⁩»، أو اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>There is no room left where the book {place} stands. Nothing was changed, and what you typed is kept. Make room, then try again.</source>
        <translation>لم يبقَ متسع حيث يوجد الدفتر {place}. لم يتغيّر شيء، وما كُتب محفوظ. يُرجى إخلاء مساحة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>There is no verb “{verb}”. Known are: {known}.</source>
        <translation>لا توجد عملية باسم «{verb}». المعروف منها: {known}.</translation>
    </message>
    <message>
        <source>There is no {kind} “{id}” in this book. Nothing was changed.</source>
        <translation>لا يوجد {kind} بالمعرّف «{id}» في هذا الدفتر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This book has its first person already. Nothing was changed.</source>
        <translation>في هذا الدفتر شخصه الأول بالفعل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This call was made before for something else. Nothing was changed.</source>
        <translation>سبق إرسال هذا الطلب لأمر آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is not the address of a book on a server. It reads postgresql://NAME@HOST/DATABASE; in a password, write %40 for @, %3A for :, %2F for / and %3F for ?.</source>
        <translation>هذا ليس عنوان دفتر على خادم. صيغته ⁦postgresql://NAME@HOST/DATABASE⁩؛ وفي كلمة المرور يُكتب ⁦%40⁩ بدل @ و⁦%3A⁩ بدل : و⁦%2F⁩ بدل / و⁦%3F⁩ بدل ⁦?⁩.</translation>
    </message>
    <message>
        <source>This is not the book that was kept as proof ({known}): it has another number, or was made anew.</source>
        <translation>ليس هذا هو الدفتر المحفوظ للإثبات ({known}): رقمه مختلف، أو أُنشئ من جديد.</translation>
    </message>
    <message>
        <source>This stands in the book already ({what}). Nothing was changed.</source>
        <translation>هذا موجود في الدفتر بالفعل ({what}). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>الإصدار الذي ظهر</translation>
    </message>
    <message>
        <source>View</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>What was typed and not saved was kept in a file that is damaged. It was put aside as {path}, and {n} drafts could be read from it. New ones are kept again.</source>
        <translation>
            <numerusform>ما كُتب ولم يُحفظ كان في ملف تالف. نُقل الملف جانبًا باسم {path}، ولم يمكن قراءة أي مسودة منه. تُحفظ المسودات الجديدة من جديد.</numerusform>
            <numerusform>ما كُتب ولم يُحفظ كان في ملف تالف. نُقل الملف جانبًا باسم {path}، وأمكن قراءة مسودة واحدة منه. تُحفظ المسودات الجديدة من جديد.</numerusform>
            <numerusform>ما كُتب ولم يُحفظ كان في ملف تالف. نُقل الملف جانبًا باسم {path}، وأمكن قراءة مسودتين منه. تُحفظ المسودات الجديدة من جديد.</numerusform>
            <numerusform>ما كُتب ولم يُحفظ كان في ملف تالف. نُقل الملف جانبًا باسم {path}، وأمكن قراءة {n} مسودات منه. تُحفظ المسودات الجديدة من جديد.</numerusform>
            <numerusform>ما كُتب ولم يُحفظ كان في ملف تالف. نُقل الملف جانبًا باسم {path}، وأمكن قراءة {n} مسودة منه. تُحفظ المسودات الجديدة من جديد.</numerusform>
            <numerusform>ما كُتب ولم يُحفظ كان في ملف تالف. نُقل الملف جانبًا باسم {path}، وأمكن قراءة {n} مسودة منه. تُحفظ المسودات الجديدة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type cannot be kept on this computer ({detail}). It stays in the window as long as that is open; save it soon.</source>
        <translation>ما يُكتب لا يمكن الاحتفاظ به على هذا الجهاز ({detail}). يبقى في النافذة ما دامت مفتوحة؛ يُرجى حفظه قريبًا.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Withdraw a limit</source>
        <translation>سحب حد</translation>
    </message>
    <message>
        <source>Withdraw a shared setting</source>
        <translation>سحب إعداد مشترك</translation>
    </message>
    <message>
        <source>Withdraw a special day</source>
        <translation>سحب يوم خاص</translation>
    </message>
    <message>
        <source>Withdraw a target</source>
        <translation>سحب هدف</translation>
    </message>
    <message>
        <source>Withdraw a view</source>
        <translation>سحب طريقة عرض</translation>
    </message>
    <message>
        <source>Withdraw opening hours</source>
        <translation>سحب ساعات العمل</translation>
    </message>
    <message>
        <source>{backup} is the book itself. Nothing was changed. Choose a backup.</source>
        <translation>{backup} هو الدفتر نفسه. لم يتغيّر شيء. يُرجى اختيار نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{kind} {record} does not go on from its version before (entry {seq}).</source>
        <translation>البند {kind} {record} لا يواصل إصداره السابق (القيد {seq}).</translation>
    </message>
    <message>
        <source>{kind} {record} is gone; entry {seq} wrote it last.</source>
        <translation>البند {kind} {record} مفقود؛ آخر ما كتبه القيد {seq}.</translation>
    </message>
    <message>
        <source>{kind} {record} is not as its last entry ({seq}) left it.</source>
        <translation>البند {kind} {record} ليس كما تركه آخر قيوده ({seq}).</translation>
    </message>
    <message>
        <source>{kind} {record} was never written by a verb.</source>
        <translation>البند {kind} {record} لم تكتبه أي عملية.</translation>
    </message>
    <message>
        <source>{name} is the last centre manager of the whole centre. Nothing was changed. Name another one first.</source>
        <translation>آخر مدير للمركز كله هو {name}. لم يتغيّر شيء. يُرجى تعيين مدير آخر أولًا.</translation>
    </message>
    <message>
        <source>{person} changed this in between. Nothing of yours was written yet; look at both and choose.</source>
        <translation>غيّر {person} هذا في الأثناء. لم يُكتب بعد شيء مما أُدخل هنا؛ يُرجى النظر في النسختين والاختيار.</translation>
    </message>
    <message>
        <source>{person} could not yet restore the book when this backup was made. Nothing was changed. Ask somebody who could.</source>
        <translation>لم تكن لدى {person} صلاحية استعادة الدفتر حين أُنشئت هذه النسخة الاحتياطية. لم يتغيّر شيء. يُرجى سؤال من كانت لديه الصلاحية.</translation>
    </message>
    <message>
        <source>{place} is in WAL mode and lies on a share, where that loses writes. Nothing was changed. Close it everywhere and open it once where it was made, or make it without WAL.</source>
        <translation>{place} في وضع WAL وموجود على مجلد مشترك، وهناك يضيع ما يُكتب بهذا الوضع. لم يتغيّر شيء. يُرجى إغلاقه في كل مكان وفتحه مرة حيث أُنشئ، أو إنشاؤه دون WAL.</translation>
    </message>
    <message>
        <source>{place} is not a book. Nothing was changed. Choose another file.</source>
        <translation>{place} ليس دفترًا. لم يتغيّر شيء. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>{place} is there already. Nothing was changed. Choose another name.</source>
        <translation>{place} موجود بالفعل. لم يتغيّر شيء. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>{place} was replaced by another book. Nothing was changed. Open it anew.</source>
        <translation>حلّ دفتر آخر محل {place}. لم يتغيّر شيء. يُرجى فتحه من جديد.</translation>
    </message>
    <message>
        <source>{verb} needs {name}. Nothing was changed.</source>
        <translation>تحتاج العملية {verb} إلى {name}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{verb} takes no “{name}”. It takes: {known}.</source>
        <translation>العملية {verb} لا تقبل «{name}». تقبل: {known}.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used for {name}. Nothing was changed.</source>
        <translation>لا يمكن استخدام «{value}» في {name}. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>book_words</name>
    <message>
        <source>Agent on the floor</source>
        <translation>الوكيل في الصالة</translation>
    </message>
    <message>
        <source>Attention from</source>
        <translation>الانتباه من</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>الجهة المتعاقدة</translation>
    </message>
    <message>
        <source>Client {name}</source>
        <translation>الجهة المتعاقدة {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>For</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>For others too</source>
        <translation>متاح للآخرين</translation>
    </message>
    <message>
        <source>From</source>
        <translation>اعتبارًا من</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>وقت تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Queue {name}</source>
        <translation>قائمة الانتظار {name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Site {name}</source>
        <translation>الموقع {name}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>الفريق {name}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no role: may see nothing</source>
        <translation>بلا دور: لا صلاحية للرؤية</translation>
    </message>
    <message>
        <source>nobody decided: as usual</source>
        <translation>لم يُقرَّر شيء: المعتاد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>who began the book</source>
        <translation>منشئ الدفتر</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
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
        <translation>الصيغة: {formula}</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} contacts behind it: read it with care.</source>
        <translation>
            <numerusform>لا اتصالات وراء هذا الرقم: يُقرأ بحذر.</numerusform>
            <numerusform>وراء هذا الرقم اتصال واحد فقط: يُقرأ بحذر.</numerusform>
            <numerusform>وراء هذا الرقم اتصالان فقط: يُقرأ بحذر.</numerusform>
            <numerusform>وراء هذا الرقم {n} اتصالات فقط: يُقرأ بحذر.</numerusform>
            <numerusform>وراء هذا الرقم {n} اتصالًا فقط: يُقرأ بحذر.</numerusform>
            <numerusform>وراء هذا الرقم {n} اتصال فقط: يُقرأ بحذر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over only {time} of agents' time: read it with care.</source>
        <translation>محسوب على {time} فقط من وقت الوكلاء: يُقرأ بحذر.</translation>
    </message>
    <message>
        <source>Over {time} of agents' time.</source>
        <translation>محسوب على {time} من وقت الوكلاء.</translation>
    </message>
    <message>
        <source>n {number}</source>
        <translation>⁦n {number}⁩</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>{since}; the limit is {limit}</source>
        <translation>{since}؛ الحد {limit}</translation>
    </message>
    <message numerus="yes">
        <source>{value} of {n}; the true share most likely lies between {low} and {high}.</source>
        <translation>
            <numerusform>{value} من أصل {n}؛ النسبة الحقيقية تقع بين {low} و{high}.</numerusform>
            <numerusform>{value} من أصل {n}؛ النسبة الحقيقية تقع بين {low} و{high}.</numerusform>
            <numerusform>{value} من أصل {n}؛ النسبة الحقيقية تقع بين {low} و{high}.</numerusform>
            <numerusform>{value} من أصل {n}؛ النسبة الحقيقية تقع بين {low} و{high}.</numerusform>
            <numerusform>{value} من أصل {n}؛ النسبة الحقيقية تقع بين {low} و{high}.</numerusform>
            <numerusform>{value} من أصل {n}؛ النسبة الحقيقية تقع بين {low} و{high}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>The day by half hour</source>
        <translation>اليوم بأنصاف الساعات</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>الهدف {target}</translation>
    </message>
    <message>
        <source>{offered} offered, {answered} answered, {abandoned} abandoned; busiest at {time} with {top}.</source>
        <translation>معروضة {offered}، تم الرد {answered}، تم التخلي {abandoned}؛ الذروة عند {time} وعددها {top}.</translation>
    </message>
    <message>
        <source>{time}
offered {offered}
answered {answered}
abandoned {abandoned}
service level {level}</source>
        <translation>{time}
معروضة {offered}
تم الرد {answered}
تم التخلي {abandoned}
مستوى الخدمة {level}</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>“{text}” are no opening hours. Write them like sun-thu 08:00-20:00; fri 08:00-13:00.</source>
        <translation>«{text}» ليست ساعات عمل. تُكتب مثل: ⁦sun-thu 08:00-20:00; fri 08:00-13:00⁩.</translation>
    </message>
    <message>
        <source>“{text}” is not a period. Use 2026-11-22, 2026-W47, 2026-11, 2026-Q4, 2026-H2 or FROM..TO.</source>
        <translation>«{text}» ليست فترة. الصيغ المقبولة: 2026-11-22 أو 2026-W47 أو 2026-11 أو 2026-Q4 أو 2026-H2 أو FROM..TO.</translation>
    </message>
    <message>
        <source>“{text}” is not a shift. Use a name from your settings, or 22:00-06:00.</source>
        <translation>«{text}» ليست مناوبة. المقبول: اسم مناوبة من الإعدادات، أو مدى مثل 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Use 2026-11-22, 2026-11-22T14:05 or 2026-11-22T14:05:00Z.</source>
        <translation>«{text}» ليس وقتًا. الصيغ المقبولة: 2026-11-22 أو 2026-11-22T14:05 أو 2026-11-22T14:05:00Z.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone. Use a name like Asia/Jerusalem or Europe/Bucharest.</source>
        <translation>«{zone}» ليست منطقة زمنية. المقبول اسم مثل Asia/Jerusalem أو Europe/Bucharest.</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>--rows opens one figure: name it, as in --rows service_level.</source>
        <translation>الخيار --rows يفتح مؤشرًا واحدًا: يُرجى تسميته، مثل --rows service_level.</translation>
    </message>
    <message>
        <source>A simulated centre has 5 to 5,000 agents.</source>
        <translation>في مركز المحاكاة من 5 وكلاء إلى 5,000 وكيل.</translation>
    </message>
    <message>
        <source>All versions of one record: who, when, what</source>
        <translation>كل إصدارات بند واحد: من، ومتى، وماذا</translation>
    </message>
    <message>
        <source>Back the book up, checked and dated; old backups are thinned out</source>
        <translation>نسخ الدفتر احتياطيًا بعد فحصه وبتاريخه؛ وتُخفَّف النسخ القديمة</translation>
    </message>
    <message>
        <source>Backed up: {path} ({entries} entries).</source>
        <translation>أُنشئت نسخة احتياطية: {path} (القيود: {entries}).</translation>
    </message>
    <message>
        <source>Begin a book, with its first manager</source>
        <translation>بدء دفتر مع أول مدير له</translation>
    </message>
    <message>
        <source>Check the chain; exit 1 names the first entry that was altered</source>
        <translation>فحص السلسلة؛ حالة الخروج 1 تسمّي أول قيد عُدّل</translation>
    </message>
    <message>
        <source>Columns that the mapping does not use: {columns}</source>
        <translation>أعمدة لا يستخدمها الربط: {columns}</translation>
    </message>
    <message>
        <source>Done since then, as far as known here; do again what still holds:</source>
        <translation>ما نُفّذ منذ ذلك الحين، بحسب المعروف هنا؛ يُرجى تنفيذ ما لا يزال صالحًا من جديد:</translation>
    </message>
    <message>
        <source>Exported: {path} ({count} entries).</source>
        <translation>صُدّر الدفتر: {path} (القيود: {count}).</translation>
    </message>
    <message>
        <source>How long states may last, dated</source>
        <translation>المدد المسموح بها للحالات، بتواريخ</translation>
    </message>
    <message>
        <source>Its end: {head}</source>
        <translation>نهايتها: {head}</translation>
    </message>
    <message>
        <source>Learn from a floor who belongs where; rights over sites are judged by it</source>
        <translation>تعلّم من ينتمي إلى أين من صالة؛ وبه تُحدَّد الصلاحيات على المواقع</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>كلمة المرور الجديدة: </translation>
    </message>
    <message>
        <source>No findings: every row of this floor can be used.</source>
        <translation>لا نتائج: كل صفوف هذه الصالة صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>Nobody stands in it yet, so nobody can use it. Name its first manager: moked book init {place} --manager NAME</source>
        <translation>لا أحد فيه بعد، فلا يمكن لأحد استخدامه. لتسمية أول مدير له: ⁦moked book init {place} --manager NAME⁩</translation>
    </message>
    <message>
        <source>Nobody stands in the book {place} yet. Name its first manager: moked book init {place} --manager NAME</source>
        <translation>لا أحد في الدفتر {place} بعد. لتسمية أول مدير له: ⁦moked book init {place} --manager NAME⁩</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>لا شيء يُعرض هنا.</translation>
    </message>
    <message>
        <source>Old backups removed: {count}.</source>
        <translation>النسخ الاحتياطية القديمة المزالة: {count}.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>مرة أخرى: </translation>
    </message>
    <message>
        <source>Opening hours, dated</source>
        <translation>ساعات العمل، بتواريخ</translation>
    </message>
    <message>
        <source>Others are writing in the book {place}, and it did not come free in time. Nothing was changed; try again.</source>
        <translation>آخرون يكتبون في الدفتر {place}، ولم يتفرّغ في الوقت المتاح. لم يتغيّر شيء؛ يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Password of {person}: </source>
        <translation>كلمة مرور {person}: </translation>
    </message>
    <message>
        <source>People, their passwords and their rights</source>
        <translation>الأشخاص وكلمات مرورهم وصلاحياتهم</translation>
    </message>
    <message>
        <source>Put a backup in the place of the book; the book is kept aside</source>
        <translation>وضع نسخة احتياطية مكان الدفتر؛ ويُحفظ الدفتر جانبًا</translation>
    </message>
    <message>
        <source>Restored as it was after {entries} entries. Passwords are those of that time.</source>
        <translation>استُعيد الدفتر كما كان بعد قيود عددها {entries}. كلمات المرور هي كلمات ذلك الوقت.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Say from which floor: --floor FLOOR.</source>
        <translation>يُرجى تحديد الصالة: ⁦--floor FLOOR⁩.</translation>
    </message>
    <message>
        <source>Say where to: --into FLOOR. Or look first, with --preview.</source>
        <translation>يُرجى تحديد الوجهة: ⁦--into FLOOR⁩. أو المعاينة أولًا بالخيار ⁦--preview⁩.</translation>
    </message>
    <message>
        <source>Say which book: name it, or use --book.</source>
        <translation>يُرجى تحديد الدفتر: باسمه، أو بالخيار ⁦--book⁩.</translation>
    </message>
    <message>
        <source>Say which period: --from T --to T, or --period 2026-11-22.</source>
        <translation>يُرجى تحديد الفترة: --from T --to T أو --period 2026-11-22.</translation>
    </message>
    <message>
        <source>Set a shared setting (short for setting set)</source>
        <translation>تحديد إعداد مشترك (اختصار ⁦setting set⁩)</translation>
    </message>
    <message>
        <source>Shared settings, dated</source>
        <translation>الإعدادات المشتركة، بتواريخ</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>الأيام الخاصة</translation>
    </message>
    <message>
        <source>Stopped early. The floor holds what was read; import again to go on.</source>
        <translation>توقف الاستيراد قبل نهايته. ما قُرئ محفوظ في الصالة؛ للمتابعة يُرجى الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>Targets, dated</source>
        <translation>الأهداف، بتواريخ</translation>
    </message>
    <message>
        <source>The backups there are, the newest first</source>
        <translation>النسخ الاحتياطية الموجودة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>The book has learned who belongs where.</source>
        <translation>تعلّم الدفتر من ينتمي إلى أين.</translation>
    </message>
    <message>
        <source>The book knew all of it.</source>
        <translation>كان الدفتر يعرف ذلك كله.</translation>
    </message>
    <message>
        <source>The book that was there is kept: {path}</source>
        <translation>الدفتر الذي كان هناك محفوظ: {path}</translation>
    </message>
    <message>
        <source>The book {place} cannot be reached. Try again when it is back.</source>
        <translation>تعذّر الوصول إلى الدفتر {place}. يُرجى إعادة المحاولة حين يعود الدفتر.</translation>
    </message>
    <message>
        <source>The book {place} is made.</source>
        <translation>أُنشئ الدفتر {place}.</translation>
    </message>
    <message>
        <source>The chain holds: {entries} entries.</source>
        <translation>السلسلة سليمة، وعدد قيودها {entries}.</translation>
    </message>
    <message>
        <source>The formula of {kpi} changed within this period ({days}). All figures here use the one in force at its end: {formula}.</source>
        <translation>تغيّرت صيغة {kpi} خلال هذه الفترة ({days}). كل الأرقام هنا تستخدم الصيغة السارية في نهايتها: {formula}.</translation>
    </message>
    <message>
        <source>The key file {path} is not there. Nothing was checked. Name the right one, or leave the option out.</source>
        <translation>ملف المفتاح {path} غير موجود. لم يُفحص شيء. يُرجى تسمية الملف الصحيح، أو حذف الخيار.</translation>
    </message>
    <message>
        <source>The password file {path} cannot be read ({detail}).</source>
        <translation>تعذّرت قراءة ملف كلمة المرور {path} ({detail}).</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>الفترة تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The records of a kind</source>
        <translation>بنود نوع واحد</translation>
    </message>
    <message>
        <source>The report {name} is of a period: give --period, as in 2026-11-22.</source>
        <translation>التقرير {name} عن فترة: يُرجى تحديدها، مثل ⁦--period 2026-11-22⁩.</translation>
    </message>
    <message>
        <source>The report {name} is of one instant: give --at T instead of a period, or neither for now.</source>
        <translation>التقرير {name} عن لحظة واحدة: يُرجى ذكر ⁦--at T⁩ بدل الفترة، أو تركهما معًا للحظة الحالية.</translation>
    </message>
    <message>
        <source>The report {name} lists contacts one by one: leave out {option}.</source>
        <translation>التقرير {name} يسرد الاتصالات واحدًا واحدًا: يُرجى حذف الخيار {option}.</translation>
    </message>
    <message>
        <source>The simulated centre did not start. {detail}</source>
        <translation>لم يبدأ مركز المحاكاة. {detail}</translation>
    </message>
    <message>
        <source>The table {table} does not exist by agent. Use --table agents with --filter agent=...</source>
        <translation>الجدول {table} غير متاح لكل وكيل. يُرجى استخدام --table agents مع --filter agent=...</translation>
    </message>
    <message>
        <source>The two passwords were not the same. Nothing was changed.</source>
        <translation>كلمتا المرور غير متطابقتين. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no display here. The centre lives for {seconds} s, then its board stands below.</source>
        <translation>لا توجد شاشة هنا. يعمل المركز مدة {seconds} ث، ثم تظهر لوحته أدناه.</translation>
    </message>
    <message>
        <source>There is no room left where the book {place} stands. Nothing was changed. Make room, then try again.</source>
        <translation>لم يبقَ متسع حيث يوجد الدفتر {place}. لم يتغيّر شيء. يُرجى إخلاء مساحة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>There is no topic “{topic}”. Known topics: {known}.</source>
        <translation>«{topic}» ليس موضوعًا. المعروف منها: {known}.</translation>
    </message>
    <message>
        <source>This floor has no {key} “{value}”.</source>
        <translation>لا يوجد في هذه الصالة {key} باسم «{value}».</translation>
    </message>
    <message>
        <source>This needs a password, and here is no terminal to ask for it. Put it into {variable}, or into a file for {option}.</source>
        <translation>تلزم لهذا كلمة مرور، ولا توجد هنا طرفية لطلبها. يُرجى وضعها في {variable}، أو في ملف للخيار {option}.</translation>
    </message>
    <message>
        <source>What I may do, and where</source>
        <translation>صلاحياتي ونطاقها</translation>
    </message>
    <message>
        <source>Who I am in this book</source>
        <translation>من أنا في هذا الدفتر</translation>
    </message>
    <message>
        <source>Who did what, when</source>
        <translation>من فعل ماذا، ومتى</translation>
    </message>
    <message>
        <source>Write the book as JSON, with the end of its chain</source>
        <translation>كتابة الدفتر بصيغة JSON، مع نهاية سلسلته</translation>
    </message>
    <message>
        <source>{changed} rows brought up to date, {known} known already, {older} older than what is there, {filtered} left out by the mapping, {blank} blank.</source>
        <translation>صفوف حُدّثت: {changed}، معروفة من قبل: {known}، أقدم من الموجود: {older}، استبعدها الربط: {filtered}، فارغة: {blank}.</translation>
    </message>
    <message>
        <source>{contacts} contacts, {agents} agents, {states} changes of state.</source>
        <translation>الاتصالات: {contacts}، الوكلاء: {agents}، تغيّرات الحالة: {states}.</translation>
    </message>
    <message>
        <source>{count} lines could not be used: {reason}</source>
        <translation>أسطر تعذّر استخدامها: {count}. السبب: {reason}</translation>
    </message>
    <message>
        <source>{count} pictures of the window are in {folder}.</source>
        <translation>صور النافذة ({count}) موجودة في {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{kpi} = {value} (n {n}), from {rows} rows: {formula}</source>
        <translation>
            <numerusform>{kpi} = {value} (⁦n {n}⁩)، عدد الصفوف {rows}: {formula}</numerusform>
            <numerusform>{kpi} = {value} (⁦n {n}⁩)، عدد الصفوف {rows}: {formula}</numerusform>
            <numerusform>{kpi} = {value} (⁦n {n}⁩)، عدد الصفوف {rows}: {formula}</numerusform>
            <numerusform>{kpi} = {value} (⁦n {n}⁩)، عدد الصفوف {rows}: {formula}</numerusform>
            <numerusform>{kpi} = {value} (⁦n {n}⁩)، عدد الصفوف {rows}: {formula}</numerusform>
            <numerusform>{kpi} = {value} (⁦n {n}⁩)، عدد الصفوف {rows}: {formula}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kpi} is a figure of queues: it does not exist by agent. Leave out the agent, or open another figure.</source>
        <translation>{kpi} مؤشر خاص بقوائم الانتظار وغير متاح لكل وكيل. يُرجى حذف الوكيل أو فتح مؤشر آخر.</translation>
    </message>
    <message>
        <source>{lines} lines read, {new} of them new, in {seconds} s.</source>
        <translation>الأسطر المقروءة: {lines}، الجديد منها: {new}، خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>{name} may do everything in it.</source>
        <translation>يستطيع {name} فعل كل شيء فيه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows written to {path}.</source>
        <translation>
            <numerusform>لم تُكتب أي صفوف في {path}.</numerusform>
            <numerusform>كُتب صف واحد في {path}.</numerusform>
            <numerusform>كُتب صفان في {path}.</numerusform>
            <numerusform>كُتبت {n} صفوف في {path}.</numerusform>
            <numerusform>كُتب {n} صفًا في {path}.</numerusform>
            <numerusform>كُتب {n} صف في {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} goes with a period: give --period, as in 2026-11-22.</source>
        <translation>الخيار {option} يأتي مع فترة: يُرجى تحديدها، مثل ⁦--period 2026-11-22⁩.</translation>
    </message>
    <message>
        <source>{option} means nothing for {format}.</source>
        <translation>الخيار {option} لا معنى له مع {format}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}).</source>
        <translation>تعذّرت كتابة {path} ({detail}).</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was written.</source>
        <translation>{path} موجود بالفعل. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{problem} It is not known whether it was written. Try again with --call-id {call_id}: it is not done twice.</source>
        <translation>{problem} لا يُعرف هل كُتب هذا أم لا. يُرجى إعادة المحاولة مع ⁦--call-id {call_id}⁩: فلا يُنفَّذ مرتين.</translation>
    </message>
    <message>
        <source>{problem}. “{command} --help” tells how it is used.</source>
        <translation>{problem}. طريقة الاستخدام: «{command} --help».</translation>
    </message>
    <message>
        <source>{rate} lines a second.</source>
        <translation>السرعة: {rate} سطر في الثانية.</translation>
    </message>
    <message>
        <source>{table}: {count} new rows</source>
        <translation>{table}: الصفوف الجديدة {count}</translation>
    </message>
    <message>
        <source>{verb}: this call was done before, as entry {seq}. Nothing was changed.</source>
        <translation>{verb}: نُفّذ هذا الطلب من قبل، وهو القيد {seq}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{verb}: written as entry {seq}.</source>
        <translation>{verb}: كُتب في القيد {seq}.</translation>
    </message>
    <message>
        <source>“{key}” is not a key to group by. Known keys: {known}.</source>
        <translation>«{key}» ليس مفتاحًا للتجميع. المعروف منها: {known}.</translation>
    </message>
    <message>
        <source>“{kpi}” is not a figure here. “moked schema kpis” lists them.</source>
        <translation>«{kpi}» ليس مؤشرًا هنا. الأمر «moked schema kpis» يسردها.</translation>
    </message>
    <message>
        <source>“{kpi}” is not a figure of a period. “moked schema kpis” lists them.</source>
        <translation>«{kpi}» ليس من مؤشرات الفترات. الأمر «moked schema kpis» يسردها.</translation>
    </message>
    <message>
        <source>“{name}” cannot be imported. Known formats: {known}.</source>
        <translation>«{name}» ليس تنسيقًا يمكن استيراده. المعروف منها: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no end of a chain. It looks like: ID NUMBER HASH.</source>
        <translation>«{text}» ليست نهاية سلسلة. صيغتها: ⁦ID NUMBER HASH⁩.</translation>
    </message>
    <message>
        <source>“{text}” is not a filter. Write KEY=VALUE with one of: {known}.</source>
        <translation>«{text}» ليس عامل تصفية هنا. يُكتب KEY=VALUE بأحد المفاتيح: {known}.</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>All of mine</source>
        <translation>كل إدخالاتي</translation>
    </message>
    <message>
        <source>All of theirs</source>
        <translation>كل إدخالات الآخر</translation>
    </message>
    <message>
        <source>By {person}</source>
        <translation>إدخال {person}</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>تأجيل القرار</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Nothing of yours is lost or written yet. Choose what shall stand, field by field or as a whole.</source>
        <translation>ما كُتب هنا لم يضِع، ولم يدخل الدفتر بعد. يُرجى اختيار ما يبقى، حقلًا حقلًا أو الكل معًا.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>حفظ ما تم اختياره</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>غيّر أحد هذا في الأثناء</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>عند فتحه</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>إدخالكم</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{field}: {whose}, {value}</source>
        <translation>‏{field}: {whose}، {value}</translation>
    </message>
    <message>
        <source>{person} changed this at {time}, after you had opened it.</source>
        <translation>غيّر {person} هذا في {time}، بعد فتحه هنا.</translation>
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
        <translation>حول Moked</translation>
    </message>
    <message>
        <source>As this computer has it</source>
        <translation>كما في هذا الجهاز</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>ملف CSV للبرامج ‎(*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation>الأوامر والبحث</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Computed again from these rows: the same.</source>
        <translation>أُعيد الحساب من هذه الصفوف: النتيجة نفسها.</translation>
    </message>
    <message>
        <source>Computed again from these rows: {value}. The floor has moved on since.</source>
        <translation>أُعيد الحساب من هذه الصفوف: {value}. تغيّرت الصالة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>سلامة البيانات</translation>
    </message>
    <message>
        <source>Decided in the book.</source>
        <translation>تقرّر في الدفتر.</translation>
    </message>
    <message>
        <source>Export {table}</source>
        <translation>تصدير {table}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Figures are wrong</source>
        <translation>أرقام خاطئة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>History: {name}</source>
        <translation>سجل التغييرات: {name}</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>موضع شك</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Latin: 0123456789</source>
        <translation>لاتينية: 0123456789</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Moked {version}. The shift manager's window on a contact centre. It reads what the centre writes and changes nothing there. MIT licence.</source>
        <translation>هذا ⁦Moked {version}⁩: نافذة مدير المناوبة على مركز الاتصال. يقرأ ما يكتبه المركز ولا يغيّر فيه شيئًا. الترخيص: MIT.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Nothing doubtful was found. Every row of the floor keeps to the contract.</source>
        <translation>لا شيء يثير الشك. كل صفوف الصالة ملتزمة بعقد البيانات.</translation>
    </message>
    <message>
        <source>Nothing here is called “{letters}”. Try fewer letters, or one of these:</source>
        <translation>لا شيء هنا باسم «{letters}». جرّبوا أحرفًا أقل، أو واحدًا مما يلي:</translation>
    </message>
    <message>
        <source>Nothing that this computer knows of was written after this backup.</source>
        <translation>لم يُكتب بعد هذه النسخة الاحتياطية شيء يعلم به هذا الجهاز.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}.</source>
        <translation>يعمل على ⁦Python {python}⁩ مع ⁦Qt {qt}⁩ في {system}.</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>جارٍ قراءة الدفتر…</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>جارٍ قراءة الصفوف…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Rows behind {figure}</source>
        <translation>الصفوف وراء {figure}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings are kept in {path}.</source>
        <translation>الإعدادات محفوظة في {path}.</translation>
    </message>
    <message>
        <source>The backup takes the place of the book, for everybody. The book as it is now is kept beside it, and what was written since is listed.</source>
        <translation>تحل النسخة الاحتياطية محل الدفتر للجميع. ويبقى الدفتر الحالي محفوظًا بجانبها، ويُسرد ما كُتب منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The book as it was is kept as {path}.</source>
        <translation>الدفتر كما كان محفوظ باسم {path}.</translation>
    </message>
    <message>
        <source>The book is restored.</source>
        <translation>استُعيد الدفتر.</translation>
    </message>
    <message>
        <source>There are no rows behind this figure.</source>
        <translation>لا صفوف وراء هذا الرقم.</translation>
    </message>
    <message>
        <source>This cannot be used: {text}</source>
        <translation>لا يمكن استخدام هذا: {text}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>Those of the language</source>
        <translation>أرقام اللغة: ٠١٢٣٤٥٦٧٨٩</translation>
    </message>
    <message>
        <source>Type a few letters: an action, a queue, an agent, a figure</source>
        <translation>بضعة أحرف من اسم إجراء أو قائمة انتظار أو وكيل أو مؤشر</translation>
    </message>
    <message>
        <source>Workbook with scope and definitions (*.xlsx)</source>
        <translation>مصنف مع النطاق والتعريفات ‎(*.xlsx)</translation>
    </message>
    <message>
        <source>canonical: {formula}</source>
        <translation>الصيغة المعتمدة: {formula}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{figure}: {name}</source>
        <translation>‏{figure}: {name}</translation>
    </message>
    <message>
        <source>{listed} of {all} rows listed; all are counted</source>
        <translation>الصفوف المعروضة: {listed} من أصل {all}؛ وكلها محتسبة</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>{n} تغييرات</numerusform>
            <numerusform>{n} تغييرًا</numerusform>
            <numerusform>{n} تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were written after this backup. Do again what still matters:</source>
        <translation>
            <numerusform>لا قيود كُتبت بعد هذه النسخة الاحتياطية.</numerusform>
            <numerusform>قيد واحد كُتب بعد هذه النسخة الاحتياطية. يُرجى تنفيذه من جديد إن كان لا يزال مهمًا:</numerusform>
            <numerusform>قيدان كُتبا بعد هذه النسخة الاحتياطية. يُرجى تنفيذ ما لا يزال مهمًا منهما من جديد:</numerusform>
            <numerusform>{n} قيود كُتبت بعد هذه النسخة الاحتياطية. يُرجى تنفيذ ما لا يزال مهمًا منها من جديد:</numerusform>
            <numerusform>{n} قيدًا كُتبت بعد هذه النسخة الاحتياطية. يُرجى تنفيذ ما لا يزال مهمًا منها من جديد:</numerusform>
            <numerusform>{n} قيد كُتبت بعد هذه النسخة الاحتياطية. يُرجى تنفيذ ما لا يزال مهمًا منها من جديد:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>door</name>
    <message>
        <source>Asking the book…</source>
        <translation>جارٍ سؤال الدفتر…</translation>
    </message>
    <message>
        <source>At least 8 letters. Several words are easy to keep and hard to guess.</source>
        <translation>لا تقل عن 8 أحرف. عدة كلمات معًا يسهل حفظها ويصعب تخمينها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Make a book</source>
        <translation>إنشاء دفتر</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Nobody is signed in. What was typed and not saved is kept for who typed it.</source>
        <translation>لا دخول مسجّل الآن. ما كُتب ولم يُحفظ محفوظ لمن كتبه.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in as another</source>
        <translation>تسجيل الدخول باسم آخر</translation>
    </message>
    <message>
        <source>Sign in to see this floor</source>
        <translation>يلزم تسجيل الدخول لرؤية هذه الصالة</translation>
    </message>
    <message>
        <source>The book {place} says who may see what here.</source>
        <translation>الدفتر {place} يحدد من يرى ماذا هنا.</translation>
    </message>
    <message>
        <source>The centre's book says who may see what.</source>
        <translation>دفتر المركز يحدد من يرى ماذا.</translation>
    </message>
    <message>
        <source>The new password was not typed the same twice. Nothing was changed.</source>
        <translation>لم تُكتب كلمة المرور الجديدة بالشكل نفسه في المرتين. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The window was left alone for a while. What was typed and not saved is kept for who typed it.</source>
        <translation>تُركت النافذة مدة دون استخدام. ما كُتب ولم يُحفظ محفوظ لمن كتبه.</translation>
    </message>
    <message>
        <source>This floor is not yours to see</source>
        <translation>لا صلاحية لرؤية هذه الصالة</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>إلى صفحة البداية</translation>
    </message>
    <message>
        <source>Type the password you have now, and the new one twice.</source>
        <translation>يُرجى كتابة كلمة المرور الحالية، ثم الجديدة مرتين.</translation>
    </message>
    <message>
        <source>Type your name and your password.</source>
        <translation>يُرجى كتابة الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Type your name, and a password twice.</source>
        <translation>يُرجى كتابة الاسم، ثم كلمة المرور مرتين.</translation>
    </message>
    <message>
        <source>Without a password you can look, and change nothing.</source>
        <translation>دون كلمة مرور يمكن النظر فقط، دون تغيير شيء.</translation>
    </message>
    <message>
        <source>You are signed in, but no role of yours shows you this floor. Ask a centre manager.</source>
        <translation>الدخول مسجّل، لكن لا دور لكم يتيح رؤية هذه الصالة. يُرجى سؤال أحد مديري المركز.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>سُجّل خروجكم</translation>
    </message>
    <message>
        <source>Your account or your password was changed somewhere else. What you typed and did not save is kept. Sign in again, or ask a centre manager.</source>
        <translation>تغيّر الحساب أو كلمة المرور من مكان آخر. ما كُتب ولم يُحفظ محفوظ. يُرجى تسجيل الدخول من جديد، أو سؤال أحد مديري المركز.</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>{place} will hold what your people decide. You are its first centre manager; others come after you.</source>
        <translation>سيحفظ {place} ما يقرره فريقكم. أنتم أول مدير للمركز فيه؛ ويأتي الآخرون بعدكم.</translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Everybody who gave up has been reached since.</source>
        <translation>تم التواصل مع كل من تخلّوا عن الانتظار.</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>طريقة الحساب</translation>
    </message>
    <message>
        <source>No agent has logged in yet.</source>
        <translation>لم يسجّل أي وكيل دخوله بعد.</translation>
    </message>
    <message>
        <source>No queue has been written to this floor yet.</source>
        <translation>لم تُكتب أي قائمة انتظار في هذه الصالة بعد.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Nothing fits the filters. Clear them to see everything ({key}).</source>
        <translation>لا شيء يطابق عوامل التصفية. يمكن مسحها لرؤية كل شيء ({key}).</translation>
    </message>
    <message>
        <source>Other formulas</source>
        <translation>صيغ أخرى</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>Reading the floor…</source>
        <translation>جارٍ قراءة الصالة…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزون</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>الصفوف وراء هذا الرقم</translation>
    </message>
    <message>
        <source>The day by half hour</source>
        <translation>اليوم بأنصاف الساعات</translation>
    </message>
    <message>
        <source>The program that writes {path} was stopped in the middle of a change, and no copy could be made. Nothing was changed. It can be read when that program runs again.</source>
        <translation>توقف البرنامج الذي يكتب {path} في منتصف تغيير، ولم يمكن أخذ نسخة منه. لم يتغيّر شيء. تمكن قراءته عند تشغيل ذلك البرنامج من جديد.</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>تم التخلي</translation>
    </message>
    <message>
        <source>act now</source>
        <translation>تدخّل فوري</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>longest {value}</source>
        <translation>الأطول {value}</translation>
    </message>
    <message>
        <source>of {count} contacts</source>
        <translation>من أصل {count} من الاتصالات</translation>
    </message>
    <message>
        <source>of {value} entered</source>
        <translation>من أصل {value} دخلت</translation>
    </message>
    <message>
        <source>of {value} present</source>
        <translation>الحاضرون: {value}</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>ضمن الهدف</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>الهدف {value}</translation>
    </message>
    <message>
        <source>usual weekday</source>
        <translation>المعتاد في هذا اليوم من الأسبوع</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>للمتابعة</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}). Nothing was changed.</source>
        <translation>تعذّرت قراءة {path} ({detail}). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{path} changes too fast to read it in one piece. Nothing was changed; try again in a moment.</source>
        <translation>يتغيّر {path} بسرعة لا تسمح بقراءته كاملًا. لم يتغيّر شيء؛ يُرجى إعادة المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or import into it as it is.</source>
        <translation>{path} موجود بالفعل. يُرجى اختيار اسم آخر، أو الاستيراد إليه كما هو.</translation>
    </message>
    <message>
        <source>{path} follows contract {found}, this Moked reads contract {version}. Nothing was changed. A newer Moked can read it.</source>
        <translation>يتبع {path} عقد البيانات {found}، وهذه النسخة من Moked تقرأ عقد البيانات {version}. لم يتغيّر شيء. يمكن لنسخة أحدث من Moked قراءته.</translation>
    </message>
    <message>
        <source>{path} follows contract {found}, this Moked reads contract {version}. Nothing was changed. Import its source again with this Moked.</source>
        <translation>يتبع {path} عقد البيانات {found}، وهذه النسخة من Moked تقرأ عقد البيانات {version}. لم يتغيّر شيء. يُرجى استيراد مصدره من جديد بهذه النسخة.</translation>
    </message>
    <message>
        <source>{path} is a SQLite file but not a floor ({detail}). Nothing was changed. Import it, or choose another file.</source>
        <translation>{path} ملف SQLite لكنه ليس صالة ({detail}). لم يتغيّر شيء. يُرجى استيراده، أو اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>{path} is damaged or half written ({detail}). Nothing was changed. If it does not mend itself, restore the file from a backup.</source>
        <translation>{path} تالف أو لم تكتمل كتابته ({detail}). لم يتغيّر شيء. إن لم يُصلَح من تلقاء نفسه، يُرجى استعادة الملف من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} is empty: its writer has not filled it yet.</source>
        <translation>{path} فارغ: لم يملأه البرنامج الكاتب بعد.</translation>
    </message>
    <message>
        <source>{path} is in WAL mode in a folder that may not be written, so it cannot be read in place, and no copy could be made. Nothing was changed. Make room in your own folder, or ask for the right to write there.</source>
        <translation>{path} في وضع WAL داخل مجلد لا يُسمح بالكتابة فيه، فلا يمكن قراءته في مكانه، ولم يمكن أخذ نسخة منه. لم يتغيّر شيء. يُرجى إخلاء مساحة في مجلدكم، أو طلب الإذن بالكتابة هناك.</translation>
    </message>
    <message>
        <source>{path} is locked by the program that writes it. Nothing was changed; it can be read when that is done.</source>
        <translation>{path} مقفل من البرنامج الكاتب. لم يتغيّر شيء؛ تمكن قراءته بعد انتهاء ذلك.</translation>
    </message>
    <message>
        <source>{path} is not a SQLite file. Nothing was changed. Choose another file, or import this one.</source>
        <translation>{path} ليس ملف SQLite. لم يتغيّر شيء. يُرجى اختيار ملف آخر، أو استيراد هذا الملف.</translation>
    </message>
    <message>
        <source>{path} is not a floor of contract {version}; nothing was written.</source>
        <translation>{path} ليس صالة وفق عقد البيانات {version}؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{path} is not there. Check its name, and that its share is connected.</source>
        <translation>{path} غير موجود. يُرجى التأكد من اسمه، ومن أن المجلد المشترك متصل.</translation>
    </message>
    <message>
        <source>{path} was not made by the simulator; nothing was written. Give the simulator a new file.</source>
        <translation>{path} لم تُنشئه المحاكاة؛ لم يُكتب شيء. يُرجى إعطاء المحاكاة ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>{path} was replaced, but the -wal file of the old one still lies beside it, and reading both together would give wrong figures. No copy could be made. Stop the writer and move the old -wal file away.</source>
        <translation>استُبدل {path}، لكن ملف ⁦-wal⁩ القديم لا يزال بجانبه، وقراءتهما معًا تعطي أرقامًا خاطئة. لم يمكن أخذ نسخة. يُرجى إيقاف البرنامج الكاتب ونقل ملف ⁦-wal⁩ القديم من مكانه.</translation>
    </message>
    <message>
        <source>{title} {count}</source>
        <translation>‏{title} {count}</translation>
    </message>
    <message>
        <source>{value} of the offered</source>
        <translation>{value} من المعروضة</translation>
    </message>
</context>
<context>
    <name>follower</name>
    <message>
        <source>Something went wrong in Moked itself. The last figures stay; it tries again. The log has the details.</source>
        <translation>حدث خطأ في Moked نفسه. تبقى آخر الأرقام، ويعيد Moked المحاولة. التفاصيل في سجل Moked.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>The file cannot be read where it lies ({reason}); a consistent copy is followed.</source>
        <translation>لا يمكن قراءة الملف في مكانه ({reason})؛ تُتابَع نسخة متسقة منه.</translation>
    </message>
    <message>
        <source>The file uses a rollback journal. Its writer needs a busy time-out of at least 100 ms, or it can be refused while Moked reads; WAL mode needs none.</source>
        <translation>يستخدم الملف سجل تراجع (rollback journal). يلزم البرنامج الكاتب مهلة انشغال (busy timeout) لا تقل عن 100 مللي ثانية، وإلا فقد تُرفض كتابته أثناء قراءة Moked؛ أما وضع WAL فلا يحتاج إليها.</translation>
    </message>
    <message>
        <source>The file was replaced while its old -wal still lies beside it; a copy of the new file alone is followed. Move the old -wal and -shm away before a program writes this file, or SQLite mixes both.</source>
        <translation>استُبدل الملف وملف ⁦-wal⁩ القديم لا يزال بجانبه؛ تُتابَع نسخة من الملف الجديد وحده. يُرجى نقل ملفي ⁦-wal⁩ و⁦-shm⁩ القديمين قبل أن يكتب برنامج في هذا الملف، وإلا خلطت SQLite بينهما.</translation>
    </message>
    <message>
        <source>The table {table} is not STRICT: SQLite lets wrong types into it.</source>
        <translation>الجدول {table} ليس STRICT: تسمح SQLite بدخول أنواع خاطئة إليه.</translation>
    </message>
    <message>
        <source>The writer does not say that it lives; only its changes can be seen.</source>
        <translation>لا يعلن البرنامج الكاتب أنه يعمل؛ لا تُرى إلا تغييراته.</translation>
    </message>
    <message>
        <source>The writer keeps no change log: open rows are read again at each tick, and late changes to others show within about a minute.</source>
        <translation>لا يحفظ البرنامج الكاتب سجل تغييرات: تُقرأ الصفوف المفتوحة من جديد عند كل تحديث، وتظهر التغييرات المتأخرة في غيرها خلال دقيقة تقريبًا.</translation>
    </message>
    <message>
        <source>The writer was last heard of {seconds} s ago. The figures may be old.</source>
        <translation>آخر خبر من البرنامج الكاتب كان قبل {seconds} ث. قد تكون الأرقام قديمة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} agent states lack the agent, the time or the state.</source>
        <translation>
            <numerusform>لا حالات لوكلاء ينقصها الوكيل أو الوقت أو الحالة.</numerusform>
            <numerusform>حالة واحدة لوكيل ينقصها الوكيل أو الوقت أو الحالة.</numerusform>
            <numerusform>حالتان لوكلاء ينقصهما الوكيل أو الوقت أو الحالة.</numerusform>
            <numerusform>{n} حالات لوكلاء ينقصها الوكيل أو الوقت أو الحالة.</numerusform>
            <numerusform>{n} حالة لوكلاء ينقصها الوكيل أو الوقت أو الحالة.</numerusform>
            <numerusform>{n} حالة لوكلاء ينقصها الوكيل أو الوقت أو الحالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agent states stand in the floor more than once.</source>
        <translation>
            <numerusform>لا حالات لوكلاء مكررة في الصالة.</numerusform>
            <numerusform>حالة واحدة لوكيل مكررة في الصالة.</numerusform>
            <numerusform>حالتان لوكلاء مكررتان في الصالة.</numerusform>
            <numerusform>{n} حالات لوكلاء مكررة في الصالة.</numerusform>
            <numerusform>{n} حالة لوكلاء مكررة في الصالة.</numerusform>
            <numerusform>{n} حالة لوكلاء مكررة في الصالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered legs name no agent; they count for the queue only.</source>
        <translation>
            <numerusform>لا مقاطع تم الرد عليها بلا اسم وكيل؛ تُحتسب لقائمة الانتظار فقط.</numerusform>
            <numerusform>مقطع واحد تم الرد عليه بلا اسم وكيل؛ يُحتسب لقائمة الانتظار فقط.</numerusform>
            <numerusform>مقطعان تم الرد عليهما بلا اسم وكيل؛ يُحتسبان لقائمة الانتظار فقط.</numerusform>
            <numerusform>{n} مقاطع تم الرد عليها بلا اسم وكيل؛ تُحتسب لقائمة الانتظار فقط.</numerusform>
            <numerusform>{n} مقطعًا تم الرد عليها بلا اسم وكيل؛ تُحتسب لقائمة الانتظار فقط.</numerusform>
            <numerusform>{n} مقطع تم الرد عليها بلا اسم وكيل؛ تُحتسب لقائمة الانتظار فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} given totals cover contacts that are also there one by one; those count.</source>
        <translation>
            <numerusform>لا مجاميع واردة تشمل اتصالات مسجّلة أيضًا واحدًا واحدًا؛ وهذه هي المحتسبة.</numerusform>
            <numerusform>مجموع وارد واحد يشمل اتصالات مسجّلة أيضًا واحدًا واحدًا؛ وهذه هي المحتسبة.</numerusform>
            <numerusform>مجموعان واردان يشملان اتصالات مسجّلة أيضًا واحدًا واحدًا؛ وهذه هي المحتسبة.</numerusform>
            <numerusform>{n} مجاميع واردة تشمل اتصالات مسجّلة أيضًا واحدًا واحدًا؛ وهذه هي المحتسبة.</numerusform>
            <numerusform>{n} مجموعًا واردًا تشمل اتصالات مسجّلة أيضًا واحدًا واحدًا؛ وهذه هي المحتسبة.</numerusform>
            <numerusform>{n} مجموع وارد تشمل اتصالات مسجّلة أيضًا واحدًا واحدًا؛ وهذه هي المحتسبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs are answered but do not say when.</source>
        <translation>
            <numerusform>لا مقاطع تم الرد عليها دون ذكر وقت الرد.</numerusform>
            <numerusform>مقطع واحد تم الرد عليه دون ذكر وقت الرد.</numerusform>
            <numerusform>مقطعان تم الرد عليهما دون ذكر وقت الرد.</numerusform>
            <numerusform>{n} مقاطع تم الرد عليها دون ذكر وقت الرد.</numerusform>
            <numerusform>{n} مقطعًا تم الرد عليها دون ذكر وقت الرد.</numerusform>
            <numerusform>{n} مقطع تم الرد عليها دون ذكر وقت الرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs do not say when they entered their queue.</source>
        <translation>
            <numerusform>لا مقاطع لا يُذكر وقت دخولها قائمة الانتظار.</numerusform>
            <numerusform>مقطع واحد لا يُذكر وقت دخوله قائمة الانتظار.</numerusform>
            <numerusform>مقطعان لا يُذكر وقت دخولهما قائمة الانتظار.</numerusform>
            <numerusform>{n} مقاطع لا يُذكر وقت دخولها قائمة الانتظار.</numerusform>
            <numerusform>{n} مقطعًا لا يُذكر وقت دخولها قائمة الانتظار.</numerusform>
            <numerusform>{n} مقطع لا يُذكر وقت دخولها قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs ended before they were answered.</source>
        <translation>
            <numerusform>لا مقاطع انتهت قبل الرد عليها.</numerusform>
            <numerusform>مقطع واحد انتهى قبل الرد عليه.</numerusform>
            <numerusform>مقطعان انتهيا قبل الرد عليهما.</numerusform>
            <numerusform>{n} مقاطع انتهت قبل الرد عليها.</numerusform>
            <numerusform>{n} مقطعًا انتهت قبل الرد عليها.</numerusform>
            <numerusform>{n} مقطع انتهت قبل الرد عليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs ended before they were queued.</source>
        <translation>
            <numerusform>لا مقاطع انتهت قبل دخولها قائمة الانتظار.</numerusform>
            <numerusform>مقطع واحد انتهى قبل دخوله قائمة الانتظار.</numerusform>
            <numerusform>مقطعان انتهيا قبل دخولهما قائمة الانتظار.</numerusform>
            <numerusform>{n} مقاطع انتهت قبل دخولها قائمة الانتظار.</numerusform>
            <numerusform>{n} مقطعًا انتهت قبل دخولها قائمة الانتظار.</numerusform>
            <numerusform>{n} مقطع انتهت قبل دخولها قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs have an outcome but no end.</source>
        <translation>
            <numerusform>لا مقاطع لها نتيجة بلا وقت انتهاء.</numerusform>
            <numerusform>مقطع واحد له نتيجة بلا وقت انتهاء.</numerusform>
            <numerusform>مقطعان لهما نتيجة بلا وقت انتهاء.</numerusform>
            <numerusform>{n} مقاطع لها نتيجة بلا وقت انتهاء.</numerusform>
            <numerusform>{n} مقطعًا لها نتيجة بلا وقت انتهاء.</numerusform>
            <numerusform>{n} مقطع لها نتيجة بلا وقت انتهاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs say when they were answered and also that they left unanswered.</source>
        <translation>
            <numerusform>لا مقاطع يُذكر لها وقت رد ويُذكر أيضًا أنها خرجت دون رد.</numerusform>
            <numerusform>مقطع واحد يُذكر له وقت رد ويُذكر أيضًا أنه خرج دون رد.</numerusform>
            <numerusform>مقطعان يُذكر لهما وقت رد ويُذكر أيضًا أنهما خرجا دون رد.</numerusform>
            <numerusform>{n} مقاطع يُذكر لها وقت رد ويُذكر أيضًا أنها خرجت دون رد.</numerusform>
            <numerusform>{n} مقطعًا يُذكر لها وقت رد ويُذكر أيضًا أنها خرجت دون رد.</numerusform>
            <numerusform>{n} مقطع يُذكر لها وقت رد ويُذكر أيضًا أنها خرجت دون رد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs stand in the floor more than once, under different ids.</source>
        <translation>
            <numerusform>لا مقاطع مكررة في الصالة بمعرّفات مختلفة.</numerusform>
            <numerusform>مقطع واحد مكرر في الصالة بمعرّفات مختلفة.</numerusform>
            <numerusform>مقطعان مكرران في الصالة بمعرّفات مختلفة.</numerusform>
            <numerusform>{n} مقاطع مكررة في الصالة بمعرّفات مختلفة.</numerusform>
            <numerusform>{n} مقطعًا مكررة في الصالة بمعرّفات مختلفة.</numerusform>
            <numerusform>{n} مقطع مكررة في الصالة بمعرّفات مختلفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs were answered before they were queued.</source>
        <translation>
            <numerusform>لا مقاطع تم الرد عليها قبل دخولها قائمة الانتظار.</numerusform>
            <numerusform>مقطع واحد تم الرد عليه قبل دخوله قائمة الانتظار.</numerusform>
            <numerusform>مقطعان تم الرد عليهما قبل دخولهما قائمة الانتظار.</numerusform>
            <numerusform>{n} مقاطع تم الرد عليها قبل دخولها قائمة الانتظار.</numerusform>
            <numerusform>{n} مقطعًا تم الرد عليها قبل دخولها قائمة الانتظار.</numerusform>
            <numerusform>{n} مقطع تم الرد عليها قبل دخولها قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs were wrapped up before they ended.</source>
        <translation>
            <numerusform>لا مقاطع اكتمل عمل ما بعد الاتصال فيها قبل انتهائها.</numerusform>
            <numerusform>مقطع واحد اكتمل عمل ما بعد الاتصال فيه قبل انتهائه.</numerusform>
            <numerusform>مقطعان اكتمل عمل ما بعد الاتصال فيهما قبل انتهائهما.</numerusform>
            <numerusform>{n} مقاطع اكتمل عمل ما بعد الاتصال فيها قبل انتهائها.</numerusform>
            <numerusform>{n} مقطعًا اكتمل عمل ما بعد الاتصال فيها قبل انتهائها.</numerusform>
            <numerusform>{n} مقطع اكتمل عمل ما بعد الاتصال فيها قبل انتهائها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs: talk and hold time differ by over a second from answer to end.</source>
        <translation>
            <numerusform>لا مقاطع: مجموع وقت التحدث ووقت التعليق يختلف بأكثر من ثانية عن المدة من الرد إلى الانتهاء.</numerusform>
            <numerusform>مقطع واحد: مجموع وقت التحدث ووقت التعليق يختلف بأكثر من ثانية عن المدة من الرد إلى الانتهاء.</numerusform>
            <numerusform>مقطعان: مجموع وقت التحدث ووقت التعليق يختلف بأكثر من ثانية عن المدة من الرد إلى الانتهاء.</numerusform>
            <numerusform>{n} مقاطع: مجموع وقت التحدث ووقت التعليق يختلف بأكثر من ثانية عن المدة من الرد إلى الانتهاء.</numerusform>
            <numerusform>{n} مقطعًا: مجموع وقت التحدث ووقت التعليق يختلف بأكثر من ثانية عن المدة من الرد إلى الانتهاء.</numerusform>
            <numerusform>{n} مقطع: مجموع وقت التحدث ووقت التعليق يختلف بأكثر من ثانية عن المدة من الرد إلى الانتهاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs: wrap-up time differs by over a second from its two instants.</source>
        <translation>
            <numerusform>لا مقاطع: وقت ما بعد الاتصال يختلف بأكثر من ثانية عن المدة بين بدايته ونهايته.</numerusform>
            <numerusform>مقطع واحد: وقت ما بعد الاتصال يختلف بأكثر من ثانية عن المدة بين بدايته ونهايته.</numerusform>
            <numerusform>مقطعان: وقت ما بعد الاتصال يختلف بأكثر من ثانية عن المدة بين بدايته ونهايته.</numerusform>
            <numerusform>{n} مقاطع: وقت ما بعد الاتصال يختلف بأكثر من ثانية عن المدة بين بدايته ونهايته.</numerusform>
            <numerusform>{n} مقطعًا: وقت ما بعد الاتصال يختلف بأكثر من ثانية عن المدة بين بدايته ونهايته.</numerusform>
            <numerusform>{n} مقطع: وقت ما بعد الاتصال يختلف بأكثر من ثانية عن المدة بين بدايته ونهايته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines could not be used ({reason}).</source>
        <translation>
            <numerusform>لا أسطر تعذّر استخدامها ({reason}).</numerusform>
            <numerusform>سطر واحد تعذّر استخدامه ({reason}).</numerusform>
            <numerusform>سطران تعذّر استخدامهما ({reason}).</numerusform>
            <numerusform>{n} أسطر تعذّر استخدامها ({reason}).</numerusform>
            <numerusform>{n} سطرًا تعذّر استخدامها ({reason}).</numerusform>
            <numerusform>{n} سطر تعذّر استخدامها ({reason}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were delivered twice and count once.</source>
        <translation>
            <numerusform>لا أسطر وصلت مرتين وتُحتسب مرة واحدة.</numerusform>
            <numerusform>سطر واحد وصل مرتين ويُحتسب مرة واحدة.</numerusform>
            <numerusform>سطران وصلا مرتين ويُحتسب كل منهما مرة واحدة.</numerusform>
            <numerusform>{n} أسطر وصلت مرتين وتُحتسب مرة واحدة.</numerusform>
            <numerusform>{n} سطرًا وصلت مرتين وتُحتسب مرة واحدة.</numerusform>
            <numerusform>{n} سطر وصلت مرتين وتُحتسب مرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} end before they begin.</source>
        <translation>
            <numerusform>لا صفوف في {table} تنتهي قبل أن تبدأ.</numerusform>
            <numerusform>صف واحد في {table} ينتهي قبل أن يبدأ.</numerusform>
            <numerusform>صفان في {table} ينتهيان قبل أن يبدآ.</numerusform>
            <numerusform>{n} صفوف في {table} تنتهي قبل أن تبدأ.</numerusform>
            <numerusform>{n} صفًا في {table} تنتهي قبل أن تبدأ.</numerusform>
            <numerusform>{n} صف في {table} تنتهي قبل أن تبدأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} have a duration below zero.</source>
        <translation>
            <numerusform>لا صفوف في {table} مدتها أقل من صفر.</numerusform>
            <numerusform>صف واحد في {table} مدته أقل من صفر.</numerusform>
            <numerusform>صفان في {table} مدتهما أقل من صفر.</numerusform>
            <numerusform>{n} صفوف في {table} مدتها أقل من صفر.</numerusform>
            <numerusform>{n} صفًا في {table} مدتها أقل من صفر.</numerusform>
            <numerusform>{n} صف في {table} مدتها أقل من صفر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} have no id: delivered again, they would count twice.</source>
        <translation>
            <numerusform>لا صفوف في {table} بلا معرّف: إن وصلت من جديد احتُسبت مرتين.</numerusform>
            <numerusform>صف واحد في {table} بلا معرّف: إن وصل من جديد احتُسب مرتين.</numerusform>
            <numerusform>صفان في {table} بلا معرّف: إن وصلا من جديد احتُسبا مرتين.</numerusform>
            <numerusform>{n} صفوف في {table} بلا معرّف: إن وصلت من جديد احتُسبت مرتين.</numerusform>
            <numerusform>{n} صفًا في {table} بلا معرّف: إن وصلت من جديد احتُسبت مرتين.</numerusform>
            <numerusform>{n} صف في {table} بلا معرّف: إن وصلت من جديد احتُسبت مرتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} have times before 1973: seconds instead of milliseconds?</source>
        <translation>
            <numerusform>لا صفوف في {table} أوقاتها قبل عام 1973: هل هي ثوانٍ بدل المللي ثانية؟</numerusform>
            <numerusform>صف واحد في {table} أوقاته قبل عام 1973: هل هي ثوانٍ بدل المللي ثانية؟</numerusform>
            <numerusform>صفان في {table} أوقاتهما قبل عام 1973: هل هي ثوانٍ بدل المللي ثانية؟</numerusform>
            <numerusform>{n} صفوف في {table} أوقاتها قبل عام 1973: هل هي ثوانٍ بدل المللي ثانية؟</numerusform>
            <numerusform>{n} صفًا في {table} أوقاتها قبل عام 1973: هل هي ثوانٍ بدل المللي ثانية؟</numerusform>
            <numerusform>{n} صف في {table} أوقاتها قبل عام 1973: هل هي ثوانٍ بدل المللي ثانية؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} hold text where a number belongs.</source>
        <translation>
            <numerusform>لا صفوف في {table} فيها نص في موضع رقم.</numerusform>
            <numerusform>صف واحد في {table} فيه نص في موضع رقم.</numerusform>
            <numerusform>صفان في {table} فيهما نص في موضع رقم.</numerusform>
            <numerusform>{n} صفوف في {table} فيها نص في موضع رقم.</numerusform>
            <numerusform>{n} صفًا في {table} فيها نص في موضع رقم.</numerusform>
            <numerusform>{n} صف في {table} فيها نص في موضع رقم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} lie in the future; they count when their time comes.</source>
        <translation>
            <numerusform>لا صفوف في {table} وقتها في المستقبل؛ تُحتسب حين يحين وقتها.</numerusform>
            <numerusform>صف واحد في {table} وقته في المستقبل؛ يُحتسب حين يحين وقته.</numerusform>
            <numerusform>صفان في {table} وقتهما في المستقبل؛ يُحتسبان حين يحين وقتهما.</numerusform>
            <numerusform>{n} صفوف في {table} وقتها في المستقبل؛ تُحتسب حين يحين وقتها.</numerusform>
            <numerusform>{n} صفًا في {table} وقتها في المستقبل؛ تُحتسب حين يحين وقتها.</numerusform>
            <numerusform>{n} صف في {table} وقتها في المستقبل؛ تُحتسب حين يحين وقتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} use words that the contract does not know.</source>
        <translation>
            <numerusform>لا صفوف في {table} فيها كلمات لا يعرفها عقد البيانات.</numerusform>
            <numerusform>صف واحد في {table} فيه كلمات لا يعرفها عقد البيانات.</numerusform>
            <numerusform>صفان في {table} فيهما كلمات لا يعرفها عقد البيانات.</numerusform>
            <numerusform>{n} صفوف في {table} فيها كلمات لا يعرفها عقد البيانات.</numerusform>
            <numerusform>{n} صفًا في {table} فيها كلمات لا يعرفها عقد البيانات.</numerusform>
            <numerusform>{n} صف في {table} فيها كلمات لا يعرفها عقد البيانات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} were repaired or doubted by their importer ({flag}).</source>
        <translation>
            <numerusform>لا صفوف في {table} أصلحتها أداة الاستيراد أو شكّت فيها ({flag}).</numerusform>
            <numerusform>صف واحد في {table} أصلحته أداة الاستيراد أو شكّت فيه ({flag}).</numerusform>
            <numerusform>صفان في {table} أصلحتهما أداة الاستيراد أو شكّت فيهما ({flag}).</numerusform>
            <numerusform>{n} صفوف في {table} أصلحتها أداة الاستيراد أو شكّت فيها ({flag}).</numerusform>
            <numerusform>{n} صفًا في {table} أصلحتها أداة الاستيراد أو شكّت فيها ({flag}).</numerusform>
            <numerusform>{n} صف في {table} أصلحتها أداة الاستيراد أو شكّت فيها ({flag}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table}: their {column} does not exist.</source>
        <translation>
            <numerusform>لا صفوف في {table}: قيمة {column} غير موجودة.</numerusform>
            <numerusform>صف واحد في {table}: قيمة {column} غير موجودة.</numerusform>
            <numerusform>صفان في {table}: قيمة {column} غير موجودة.</numerusform>
            <numerusform>{n} صفوف في {table}: قيمة {column} غير موجودة.</numerusform>
            <numerusform>{n} صفًا في {table}: قيمة {column} غير موجودة.</numerusform>
            <numerusform>{n} صف في {table}: قيمة {column} غير موجودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unanswered legs have an end but no outcome.</source>
        <translation>
            <numerusform>لا مقاطع بلا رد لها وقت انتهاء دون نتيجة.</numerusform>
            <numerusform>مقطع واحد بلا رد له وقت انتهاء دون نتيجة.</numerusform>
            <numerusform>مقطعان بلا رد لهما وقت انتهاء دون نتيجة.</numerusform>
            <numerusform>{n} مقاطع بلا رد لها وقت انتهاء دون نتيجة.</numerusform>
            <numerusform>{n} مقطعًا بلا رد لها وقت انتهاء دون نتيجة.</numerusform>
            <numerusform>{n} مقطع بلا رد لها وقت انتهاء دون نتيجة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message>
        <source>A duration cannot be read in the unit the mapping says.</source>
        <translation>تعذّرت قراءة مدة بالوحدة التي يذكرها الربط.</translation>
    </message>
    <message>
        <source>A local time lies in the hour that comes twice when summer time ends; which one is a guess.</source>
        <translation>وقت محلي يقع في الساعة التي تتكرر عند انتهاء التوقيت الصيفي؛ واختيار إحداهما تخمين.</translation>
    </message>
    <message>
        <source>A local time lies in the hour that the clock skips when summer time begins.</source>
        <translation>وقت محلي يقع في الساعة التي تتخطاها الساعة عند بدء التوقيت الصيفي.</translation>
    </message>
    <message>
        <source>A number cannot be read.</source>
        <translation>تعذّرت قراءة رقم.</translation>
    </message>
    <message>
        <source>A score lies outside of its scale.</source>
        <translation>درجة تقييم خارج مقياسها.</translation>
    </message>
    <message>
        <source>A time or date cannot be read in the way the mapping says.</source>
        <translation>تعذّرت قراءة وقت أو تاريخ بالطريقة التي يذكرها الربط.</translation>
    </message>
    <message>
        <source>A value is not among those that the mapping or the floor knows.</source>
        <translation>قيمة ليست من القيم التي يعرفها الربط أو الصالة.</translation>
    </message>
    <message>
        <source>An average stands there without the number it is an average of.</source>
        <translation>متوسط مذكور دون العدد الذي حُسب عليه.</translation>
    </message>
    <message>
        <source>An export that is known by its heading (moked schema mappings)</source>
        <translation>ملف مُصدَّر يُعرف من عناوينه (⁦moked schema mappings⁩)</translation>
    </message>
    <message>
        <source>Another row of the file has the same id and says otherwise; that one counts.</source>
        <translation>صف آخر في الملف له المعرّف نفسه وفيه غير ذلك؛ والمحتسب هو الآخر.</translation>
    </message>
    <message>
        <source>Any table by a mapping file: CSV, TSV, XLSX, JSON, JSON lines, SQLite</source>
        <translation>أي جدول بواسطة ملف ربط: ⁦CSV, TSV, XLSX, JSON, JSON lines, SQLite⁩</translation>
    </message>
    <message>
        <source>Asterisk queue_log: file, rotated files, .gz, or a dump of its table</source>
        <translation>سجل queue_log من Asterisk: ملف، أو ملفات مدوَّرة، أو ‎.gz، أو نسخة مفرَّغة من جدوله</translation>
    </message>
    <message>
        <source>Columns that the mapping does not use: {columns}</source>
        <translation>أعمدة لا يستخدمها الربط: {columns}</translation>
    </message>
    <message>
        <source>Its times run backwards.</source>
        <translation>أوقاته تسير إلى الوراء.</translation>
    </message>
    <message>
        <source>No log-off was logged; it was closed at the next log-in or restart.</source>
        <translation>لم يُسجَّل تسجيل الخروج؛ أُغلق عند تسجيل الدخول التالي أو إعادة التشغيل.</translation>
    </message>
    <message>
        <source>No row of {path} can be used ({reason}). Nothing was imported; --preview shows how rows are understood.</source>
        <translation>لا صف في {path} صالح للاستخدام ({reason}). لم يُستورد شيء؛ والخيار ⁦--preview⁩ يبيّن كيف تُفهم الصفوف.</translation>
    </message>
    <message>
        <source>Nothing in {path} is an event of a queue_log. Check that it is the right file; nothing was imported.</source>
        <translation>لا شيء في {path} من أحداث queue_log. يُرجى التأكد من أنه الملف الصحيح؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Something that such a row needs is blank.</source>
        <translation>حقل لازم لمثل هذا الصف فارغ.</translation>
    </message>
    <message>
        <source>The agent answered another call before this one ended; its talk time may be too long.</source>
        <translation>رد الوكيل على مكالمة أخرى قبل انتهاء هذه؛ قد يكون وقت التحدث أطول من الحقيقي.</translation>
    </message>
    <message>
        <source>The agent works, but no log-in was logged; the time available is not known.</source>
        <translation>الوكيل يعمل، لكن لم يُسجَّل تسجيل دخوله؛ الوقت بلا عمل غير معروف.</translation>
    </message>
    <message>
        <source>The answer is not in the export; it was worked out from durations.</source>
        <translation>الرد غير مذكور في الملف المُصدَّر؛ حُسب من المدد.</translation>
    </message>
    <message>
        <source>The answer was not logged; it is the end less the talk time.</source>
        <translation>لم يُسجَّل الرد؛ وقته هو الانتهاء ناقص وقت التحدث.</translation>
    </message>
    <message>
        <source>The contact ended, but the row does not say how.</source>
        <translation>انتهى الاتصال، لكن الصف لا يذكر كيف.</translation>
    </message>
    <message>
        <source>The contact was answered, but the row does not say when.</source>
        <translation>تم الرد على الاتصال، لكن الصف لا يذكر متى.</translation>
    </message>
    <message>
        <source>The end is not in the export; it was worked out from durations.</source>
        <translation>الانتهاء غير مذكور في الملف المُصدَّر؛ حُسب من المدد.</translation>
    </message>
    <message>
        <source>The end was not logged; the same call's next leg closed it.</source>
        <translation>لم يُسجَّل الانتهاء؛ أغلقه المقطع التالي من المكالمة نفسها.</translation>
    </message>
    <message>
        <source>The entry into the queue is not in the export; it is the exit less the wait.</source>
        <translation>الدخول إلى قائمة الانتظار غير مذكور في الملف المُصدَّر؛ وقته هو الخروج ناقص وقت الانتظار.</translation>
    </message>
    <message>
        <source>The entry into the queue was not logged; it is the event less the wait.</source>
        <translation>لم يُسجَّل الدخول إلى قائمة الانتظار؛ وقته هو الحدث ناقص وقت الانتظار.</translation>
    </message>
    <message>
        <source>The entry was read as position and caller, not as link and caller.</source>
        <translation>قُرئ الدخول على أنه ترتيب ومتصل، لا رابط ومتصل.</translation>
    </message>
    <message>
        <source>The export does not tell wrap-up.</source>
        <translation>لا يذكر الملف المُصدَّر عمل ما بعد الاتصال.</translation>
    </message>
    <message>
        <source>The first reply is the opening and the time to it; only that is told.</source>
        <translation>وقت الاستجابة الأولى هو وقت الفتح زائد المدة إليها؛ وهذا وحده المذكور.</translation>
    </message>
    <message>
        <source>The last line is not written to its end yet.</source>
        <translation>لم تكتمل كتابة السطر الأخير بعد.</translation>
    </message>
    <message>
        <source>The line does not begin with a time in seconds since 1970.</source>
        <translation>لا يبدأ السطر بوقت محسوب بالثواني منذ عام 1970.</translation>
    </message>
    <message>
        <source>The line has fewer than five fields, or no event name.</source>
        <translation>في السطر أقل من خمسة حقول، أو ليس فيه اسم حدث.</translation>
    </message>
    <message>
        <source>The log was reopened while this leg was open, and no end came yet.</source>
        <translation>أُعيد فتح السجل وهذا المقطع مفتوح، ولم يصل انتهاؤه بعد.</translation>
    </message>
    <message>
        <source>The row has more or fewer fields than the heading.</source>
        <translation>في الصف حقول أكثر أو أقل مما في صف العناوين.</translation>
    </message>
    <message>
        <source>The row has no id.</source>
        <translation>الصف بلا معرّف.</translation>
    </message>
    <message>
        <source>The row is about several queues at once; which of them cannot be told.</source>
        <translation>الصف عن عدة قوائم انتظار معًا؛ ولا يُعرف أيها المقصود.</translation>
    </message>
    <message>
        <source>The row says how the contact ended, but not when.</source>
        <translation>يذكر الصف كيف انتهى الاتصال، لكن لا يذكر متى.</translation>
    </message>
    <message>
        <source>The row's time cannot be read.</source>
        <translation>تعذّرت قراءة وقت الصف.</translation>
    </message>
    <message>
        <source>The same line stands in this file already; it counts once.</source>
        <translation>السطر نفسه موجود في هذا الملف؛ يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>The same row stands in this file already; it counts once.</source>
        <translation>الصف نفسه موجود في هذا الملف؛ يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>The solve is the opening and the time to it; only that is told.</source>
        <translation>وقت الحل هو وقت الفتح زائد المدة إليه؛ وهذا وحده المذكور.</translation>
    </message>
    <message>
        <source>The sum was worked out from an average and its number.</source>
        <translation>حُسب المجموع من متوسط وعدده.</translation>
    </message>
    <message>
        <source>The talk time given is not a number.</source>
        <translation>وقت التحدث المذكور ليس رقمًا.</translation>
    </message>
    <message>
        <source>The talk time given is not the one between answer and end.</source>
        <translation>وقت التحدث المذكور لا يساوي المدة بين الرد والانتهاء.</translation>
    </message>
    <message>
        <source>The telephone system restarted while this leg was open.</source>
        <translation>أُعيد تشغيل نظام الهاتف وهذا المقطع مفتوح.</translation>
    </message>
    <message>
        <source>The transfer was logged under another call; it was matched by its agent.</source>
        <translation>سُجّل التحويل ضمن مكالمة أخرى؛ وطوبق بواسطة وكيله.</translation>
    </message>
    <message>
        <source>The wait given is not the one between entry and exit.</source>
        <translation>وقت الانتظار المذكور لا يساوي المدة بين الدخول والخروج.</translation>
    </message>
    <message>
        <source>The wrap-up given is not the one between its two instants.</source>
        <translation>وقت ما بعد الاتصال المذكور لا يساوي المدة بين بدايته ونهايته.</translation>
    </message>
    <message>
        <source>Which columns mean what? Name a mapping file with --map.</source>
        <translation>ما معنى كل عمود؟ يُرجى تسمية ملف ربط بالخيار ⁦--map⁩.</translation>
    </message>
    <message>
        <source>Wrap-up and hold not known: a queue_log does not tell them.</source>
        <translation>لا يذكر queue_log عمل ما بعد الاتصال ولا التعليق.</translation>
    </message>
    <message>
        <source>line {line}  {column}  {text}</source>
        <translation>السطر {line}  {column}  {text}</translation>
    </message>
    <message>
        <source>line {line}  {table}  {values}</source>
        <translation>السطر {line}  {table}  {values}</translation>
    </message>
    <message>
        <source>{count} rows would be rejected. {reason}</source>
        <translation>صفوف ستُرفض: {count}. {reason}</translation>
    </message>
    <message>
        <source>{filtered} rows are left out by the mapping, {blank} are blank.</source>
        <translation>صفوف يستبعدها الربط: {filtered}، وصفوف فارغة: {blank}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({problem}). Nothing was imported.</source>
        <translation>تعذّرت قراءة {path} ({problem}). لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{path} cannot be read as {encoding} (line {line}). Nothing was imported.</source>
        <translation>تعذّرت قراءة {path} بالترميز {encoding} (السطر {line}). لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{path} cannot be read to its end: {problem}. The floor holds what was read before that and is whole. Mend or leave out the file and import again: what is there already is not taken twice.</source>
        <translation>تعذّرت قراءة {path} إلى نهايته: {problem}. في الصالة ما قُرئ قبل ذلك، وهي سليمة. يُرجى إصلاح الملف أو استبعاده والاستيراد من جديد: ما دخل من قبل لا يدخل مرتين.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. Nothing was imported.</source>
        <translation>تعذّرت قراءة {path}: {problem}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{path} has no column whose heading is a period. It has: {known}.</source>
        <translation>لا يوجد في {path} عمود عنوانه فترة. الموجود فيه: {known}.</translation>
    </message>
    <message>
        <source>{path} has no column {missing}. It has: {known}. Nothing of it was imported; correct the mapping.</source>
        <translation>لا يوجد في {path} العمود {missing}. الموجود فيه: {known}. لم يُستورد منه شيء؛ يُرجى تصحيح الربط.</translation>
    </message>
    <message>
        <source>{path} has no sheet “{sheet}”. It has: {known}.</source>
        <translation>لا توجد في {path} ورقة باسم «{sheet}». الموجود فيه: {known}.</translation>
    </message>
    <message>
        <source>{path} has no table “{table}”. It has: {known}.</source>
        <translation>لا يوجد في {path} جدول باسم «{table}». الموجود فيه: {known}.</translation>
    </message>
    <message>
        <source>{path} holds local times, and their time zone is not known. Say it, for example --tz Europe/Bucharest.</source>
        <translation>في {path} أوقات محلية منطقتها الزمنية غير معروفة. يُرجى ذكرها، مثل --tz Europe/Bucharest.</translation>
    </message>
    <message>
        <source>{path} holds no file that could be an export. Nothing was imported.</source>
        <translation>لا ملف في {path} يصلح أن يكون ملفًا مُصدَّرًا. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{path} holds no list of rows. Say where it is with records in the mapping.</source>
        <translation>لا توجد في {path} قائمة صفوف. يُرجى ذكر موضعها بالمفتاح ⁦records⁩ في الربط.</translation>
    </message>
    <message>
        <source>{path} is a workbook, and the library that reads them is missing. Save it as CSV, or install {library}.</source>
        <translation>{path} مصنف جداول، والمكتبة التي تقرؤه غير موجودة. يُرجى حفظه بصيغة CSV، أو تثبيت {library}.</translation>
    </message>
    <message>
        <source>{path} is being written by another program all the time. Nothing is lost; try again in a moment.</source>
        <translation>يكتب برنامج آخر في {path} باستمرار. لم يُفقد شيء؛ يُرجى إعادة المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>{path} is none of the exports that are known by their heading ({known}). Say what its columns mean with a mapping: moked import table … --map MAP.toml.</source>
        <translation>{path} ليس من الملفات المُصدَّرة التي تُعرف من عناوينها ({known}). يُرجى ذكر معنى أعمدته بملف ربط: ⁦moked import table … --map MAP.toml⁩.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 (from line {line} on). Say its encoding, for example --encoding cp1255 for Hebrew, cp1256 for Arabic, cp1250 for Romanian. Nothing was imported.</source>
        <translation>{path} ليس بترميز UTF-8 (من السطر {line}). يُرجى ذكر ترميزه، مثل ⁦--encoding cp1255⁩ للعبرية، وcp1256 للعربية، وcp1250 للرومانية. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{path}, read as {mapping}: {tried} rows tried, {used} of them can be used.</source>
        <translation>{path} مقروءًا بالربط {mapping}: الصفوف المجرَّبة {tried}، الصالح منها {used}.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding. Try cp1255, cp1256, cp1250 or utf-16.</source>
        <translation>«{encoding}» ليس ترميزًا. المقترح: cp1255 أو cp1256 أو cp1250 أو utf-16.</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>90th percentile</source>
        <translation>المئين 90</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>AHT with its interval, median and 90th percentile, from the contacts themselves.</source>
        <translation>متوسط وقت المعالجة AHT مع فاصل الثقة والوسيط والمئين 90، من الاتصالات نفسها.</translation>
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
        <translation>حالات التخلي</translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation>معدل التخلي</translation>
    </message>
    <message>
        <source>Age of the backlog</source>
        <translation>عمر التذاكر المتراكمة</translation>
    </message>
    <message>
        <source>Agents in wrap-up now.</source>
        <translation>الوكلاء في عمل ما بعد الاتصال الآن.</translation>
    </message>
    <message>
        <source>Agents logged in but away now.</source>
        <translation>الوكلاء الذين سجّلوا الدخول لكنهم بعيدون عن العمل الآن.</translation>
    </message>
    <message>
        <source>Agents logged in now, in any state.</source>
        <translation>الوكلاء المسجّل دخولهم الآن، في أي حالة.</translation>
    </message>
    <message>
        <source>Agents ready to take a contact now; a person in several queues counts once in a total.</source>
        <translation>الوكلاء الجاهزون لاستقبال اتصال الآن؛ من كان في عدة قوائم انتظار يُحتسب مرة واحدة في المجموع.</translation>
    </message>
    <message>
        <source>Agents talking now, or with a contact on hold or ringing.</source>
        <translation>الوكلاء الذين هم الآن في محادثة، أو لديهم اتصال معلّق أو يرن.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Answers of 3 of 5 or less: customers whom somebody should call.</source>
        <translation>إجابات بدرجة 3 من 5 أو أقل: عملاء ينبغي أن يتصل بهم أحد.</translation>
    </message>
    <message>
        <source>Article transfer rate</source>
        <translation>معدل التحويل من المقالات</translation>
    </message>
    <message>
        <source>Asked to be called back instead of waiting.</source>
        <translation>طلبوا معاودة الاتصال بهم بدل الانتظار.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاحون</translation>
    </message>
    <message>
        <source>Average handle time: talk, hold and wrap-up of the contacts whose handling ended in the window.</source>
        <translation>متوسط وقت المعالجة: وقت التحدث والتعليق وما بعد الاتصال، للاتصالات التي انتهت معالجتها في الفترة.</translation>
    </message>
    <message>
        <source>Average response time</source>
        <translation>متوسط وقت الاستجابة</translation>
    </message>
    <message>
        <source>Average speed of answer: the waits of the answered contacts queued in the window, over their number.</source>
        <translation>متوسط سرعة الرد: مجموع أوقات انتظار الاتصالات التي دخلت قائمة الانتظار في الفترة وتم الرد عليها، مقسومًا على عددها.</translation>
    </message>
    <message>
        <source>Average time in conversation, hold not included.</source>
        <translation>متوسط الوقت في المحادثة، دون وقت التعليق.</translation>
    </message>
    <message>
        <source>Average time on hold per handled contact whose hold time is known.</source>
        <translation>متوسط وقت التعليق لكل اتصال تمت معالجته ووقت تعليقه معروف.</translation>
    </message>
    <message>
        <source>Average work after the conversation per handled contact whose wrap-up is known.</source>
        <translation>متوسط العمل بعد المحادثة لكل اتصال تمت معالجته ووقت ما بعد الاتصال فيه معروف.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيدون</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>التذاكر المتراكمة</translation>
    </message>
    <message>
        <source>Blind transfers</source>
        <translation>تحويلات مباشرة</translation>
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
        <translation>CSAT، المتوسط</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>طلب معاودة الاتصال</translation>
    </message>
    <message>
        <source>Callbacks due</source>
        <translation>معاودات مستحقة</translation>
    </message>
    <message>
        <source>Callbacks overdue</source>
        <translation>معاودات متأخرة</translation>
    </message>
    <message>
        <source>Callbacks to make that are not overdue: callers who asked for one in the window or in the seven days before it and were not reached since; a wish without a number cannot be seen to be met.</source>
        <translation>معاودات اتصال لم يتأخر موعدها: متصلون طلبوا معاودة الاتصال بهم في الفترة أو في الأيام السبعة قبلها ولم يُتواصل معهم بعد؛ أما الطلب بلا رقم فلا تمكن معرفة تنفيذه.</translation>
    </message>
    <message>
        <source>Callbacks to make whose time has come: callers who asked for one in the window or in the seven days before it and were not reached since; a wish without a number cannot be seen to be met.</source>
        <translation>معاودات اتصال حان موعدها: متصلون طلبوا معاودة الاتصال بهم في الفترة أو في الأيام السبعة قبلها ولم يُتواصل معهم بعد؛ أما الطلب بلا رقم فلا تمكن معرفة تنفيذه.</translation>
    </message>
    <message>
        <source>Callers who abandoned in the window and have not been reached since, in either direction. Who gave up before the window stands in the window of then.</source>
        <translation>المتصلون الذين تخلّوا عن الانتظار في الفترة ولم يحدث تواصل معهم بعد ذلك، في أي من الاتجاهين. من تخلّى قبل الفترة يظهر في فترته.</translation>
    </message>
    <message>
        <source>Callers who gave up waiting in the window, without the short abandons.</source>
        <translation>المتصلون الذين تخلّوا عن الانتظار في الفترة، دون حالات التخلي المبكر.</translation>
    </message>
    <message>
        <source>Callers who gave up within the short limit: often a wrong number.</source>
        <translation>المتصلون الذين تخلّوا عن الانتظار قبل حد التخلي المبكر: غالبًا رقم خاطئ.</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>المُرحَّلة</translation>
    </message>
    <message>
        <source>Cases open at the end of the period, or now. Group by age_band to see how old they are.</source>
        <translation>التذاكر المفتوحة في نهاية الفترة، أو الآن. التجميع حسب ⁦age_band⁩ يبيّن أعمارها.</translation>
    </message>
    <message>
        <source>Cases opened in the period that are not solved, given up ones included. Group by reason to see why.</source>
        <translation>التذاكر التي فُتحت في الفترة ولم تُحل، بما فيها المتروكة. التجميع حسب ⁦reason⁩ يبيّن السبب.</translation>
    </message>
    <message>
        <source>Cases opened in the period. Cases merged into another one count nowhere.</source>
        <translation>التذاكر التي فُتحت في الفترة. التذاكر المدمجة في غيرها لا تُحتسب في أي مكان.</translation>
    </message>
    <message>
        <source>Cases whose last solve lies in the period; one that was reopened counts when it is solved again.</source>
        <translation>التذاكر التي يقع آخر حل لها في الفترة؛ والمعاد فتحها تُحتسب حين تُحل من جديد.</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>نسبة التصريف</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>القائمة مغلقة</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>معدل الإغلاق</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>مكالمات جماعية</translation>
    </message>
    <message>
        <source>Consulted transfers</source>
        <translation>تحويلات بعد تشاور</translation>
    </message>
    <message>
        <source>Contacts answered by an agent in the window, carried-in ones included.</source>
        <translation>الاتصالات التي رد عليها وكيل في الفترة، بما فيها المُرحَّلة.</translation>
    </message>
    <message>
        <source>Contacts handled per hour logged in. Say which hours: logged in, productive, or paid by the roster.</source>
        <translation>الاتصالات المُعالَجة في كل ساعة دخول مسجّل. يُذكر أي الساعات: المسجّل فيها الدخول، أو المنتجة، أو المدفوعة بحسب جدول المناوبات.</translation>
    </message>
    <message>
        <source>Contacts linked to the cases solved in the period, over these cases; a call that was sent on is one contact.</source>
        <translation>الاتصالات المرتبطة بالتذاكر التي حُلّت في الفترة، مقسومة على عدد هذه التذاكر؛ والمكالمة المحوَّلة اتصال واحد.</translation>
    </message>
    <message>
        <source>Contacts per case</source>
        <translation>الاتصالات لكل تذكرة</translation>
    </message>
    <message>
        <source>Contacts per hour</source>
        <translation>الاتصالات في الساعة</translation>
    </message>
    <message>
        <source>Contacts queued in the window without the short abandons.</source>
        <translation>الاتصالات التي دخلت قائمة الانتظار في الفترة، دون حالات التخلي المبكر.</translation>
    </message>
    <message>
        <source>Contacts that an agent sent on after speaking to the next one.</source>
        <translation>الاتصالات التي حوّلها وكيل بعد التحدث مع من يستلمها.</translation>
    </message>
    <message>
        <source>Contacts that an agent sent on without speaking to the next one.</source>
        <translation>الاتصالات التي حوّلها وكيل دون التحدث مع من يستلمها.</translation>
    </message>
    <message>
        <source>Contacts that an agent sent to another queue.</source>
        <translation>الاتصالات التي حوّلها وكيل إلى قائمة انتظار أخرى.</translation>
    </message>
    <message>
        <source>Contacts that are being handled now.</source>
        <translation>الاتصالات التي تُعالَج الآن.</translation>
    </message>
    <message>
        <source>Contacts that entered the queue in the window.</source>
        <translation>الاتصالات التي دخلت قائمة الانتظار في الفترة.</translation>
    </message>
    <message>
        <source>Contacts that have not left the queue yet; they balance the ledger.</source>
        <translation>الاتصالات التي لم تخرج من قائمة الانتظار بعد: بها يكتمل الحساب.</translation>
    </message>
    <message>
        <source>Contacts that left the queue in any way but an answer or an abandon.</source>
        <translation>كل خروج من قائمة الانتظار غير الرد والتخلي.</translation>
    </message>
    <message>
        <source>Contacts that were already waiting when the window began.</source>
        <translation>الاتصالات التي كانت تنتظر حين بدأت الفترة.</translation>
    </message>
    <message>
        <source>Contacts to which an agent brought in somebody else.</source>
        <translation>الاتصالات التي أشرك فيها وكيل شخصًا آخر.</translation>
    </message>
    <message>
        <source>Contacts waiting in the queue now.</source>
        <translation>الاتصالات التي تنتظر في قائمة الانتظار الآن.</translation>
    </message>
    <message>
        <source>Contacts whose handling ended in the window, wrap-up included.</source>
        <translation>الاتصالات التي انتهت معالجتها في الفترة، بما فيها عمل ما بعد الاتصال.</translation>
    </message>
    <message>
        <source>Cross-sell rate</source>
        <translation>معدل البيع العابر</translation>
    </message>
    <message>
        <source>Customer effort: the mean of the answers from 1 to 7, where 7 is easy, by the day of the answer.</source>
        <translation>جهد العميل: متوسط الإجابات من 1 إلى 7، و7 تعني سهلًا، حسب يوم الإجابة.</translation>
    </message>
    <message>
        <source>Customer satisfaction: of all answers, the share in the two best boxes (4 and 5 of 5), by the day of the answer. Of scales of two or three, the best box.</source>
        <translation>رضا العملاء: نسبة أعلى خانتين (4 و5 من 5) من كل الإجابات، حسب يوم الإجابة. وفي مقاييس الخانتين أو الثلاث: أعلى خانة.</translation>
    </message>
    <message>
        <source>Customers at the end of the period without those won in it, over the customers at its start.</source>
        <translation>عملاء نهاية الفترة عدا من كُسبوا فيها، مقسومًا على عملاء بدايتها.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>الداخلة</translation>
    </message>
    <message>
        <source>First contact resolution</source>
        <translation>الحل من أول تواصل</translation>
    </message>
    <message>
        <source>First response in time</source>
        <translation>الاستجابة الأولى في موعدها</translation>
    </message>
    <message>
        <source>First response time</source>
        <translation>وقت الاستجابة الأول</translation>
    </message>
    <message>
        <source>From the customer's first message, or the opening, to the first public reply of a person; on the day of that reply, and of the person who gave it. Bots, rules and internal notes are no reply.</source>
        <translation>من أول رسالة للعميل، أو من فتح التذكرة، إلى أول رد علني من إنسان؛ في يوم هذا الرد، ولمن كتبه. الردود الآلية والقواعد والملاحظات الداخلية لا تُعد ردًّا.</translation>
    </message>
    <message>
        <source>From the opening to the last solve of the cases solved in the period. By opening hours, the time that a case waits for the customer is left out.</source>
        <translation>من فتح التذكرة إلى آخر حل لها، للتذاكر التي حُلّت في الفترة. وبحساب ساعات العمل يُستبعد الوقت الذي تنتظر فيه التذكرة العميل.</translation>
    </message>
    <message>
        <source>General handling: cases solved in the period, over those open at its start and those opened in it.</source>
        <translation>التصريف العام: التذاكر التي حُلّت في الفترة، مقسومة على ما كان مفتوحًا في بدايتها وما فُتح فيها.</translation>
    </message>
    <message>
        <source>Given up before it was solved</source>
        <translation>تُركت قبل الحل</translation>
    </message>
    <message>
        <source>Had to repeat themselves</source>
        <translation>اضطروا إلى التكرار</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>وقت المعالجة</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>المُعالَجة</translation>
    </message>
    <message>
        <source>Hold per contact</source>
        <translation>وقت التعليق لكل اتصال</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>وقت التعليق</translation>
    </message>
    <message>
        <source>How long the longest-waiting contact has been waiting.</source>
        <translation>مدة انتظار أقدم اتصال في الانتظار حتى الآن.</translation>
    </message>
    <message>
        <source>How long the open cases have been open.</source>
        <translation>المدة التي مضت على التذاكر المفتوحة وهي مفتوحة.</translation>
    </message>
    <message>
        <source>How many people a customer had to do with until the case was solved.</source>
        <translation>عدد الأشخاص الذين تعامل معهم العميل حتى حُلّت التذكرة.</translation>
    </message>
    <message>
        <source>How often cases were reopened in the period; one case may count several times.</source>
        <translation>عدد مرات إعادة فتح التذاكر في الفترة؛ قد تُحتسب التذكرة الواحدة عدة مرات.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>In wrap-up</source>
        <translation>ما بعد الاتصال</translation>
    </message>
    <message>
        <source>Left a message instead of waiting.</source>
        <translation>تركوا رسالة بدل الانتظار.</translation>
    </message>
    <message>
        <source>Left because no agent was in the queue.</source>
        <translation>خروج لأن قائمة الانتظار لم يكن فيها أي وكيل.</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>خروج بمفتاح</translation>
    </message>
    <message>
        <source>Left the queue because the longest allowed wait was over.</source>
        <translation>خروج من قائمة الانتظار لانقضاء أطول انتظار مسموح به.</translation>
    </message>
    <message>
        <source>Left the queue by pressing a key.</source>
        <translation>خروج من قائمة الانتظار بالضغط على مفتاح.</translation>
    </message>
    <message>
        <source>Left, no agents</source>
        <translation>خروج لغياب الوكلاء</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>Longest wait of the window</source>
        <translation>أطول انتظار في الفترة</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>رنين بلا رد</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Net promoter score, -100 to 100: the percentage of 9 and 10 less the percentage of 0 to 6, by the day of the answer.</source>
        <translation>صافي نقاط الترويج، من ⁦-100⁩ إلى 100: نسبة 9 و10 المئوية ناقص نسبة 0 إلى 6 المئوية، حسب يوم الإجابة.</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>التذاكر الجديدة</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>لم تُحل</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>نسبة الإشغال</translation>
    </message>
    <message>
        <source>Of all first contacts answered, the share that was resolved and had no further contact of the same customer on the same topic within 7 days. Where nobody marked whether it was resolved, no further contact counts as resolved. It is provisional until the 7 days are over; contacts without customer and address cannot be followed and are left out.</source>
        <translation>نسبة ما حُل من كل الاتصالات الأولى التي تم الرد عليها ولم يتبعه اتصال آخر من العميل نفسه في الموضوع نفسه خلال 7 أيام. وحيث لم يُسجَّل هل حُل أم لا، فعدم وجود اتصال آخر يُحتسب حلًّا. الرقم مؤقت حتى تنقضي الأيام السبعة؛ والاتصالات بلا عميل ولا عنوان لا تمكن متابعتها وتُستبعد.</translation>
    </message>
    <message>
        <source>Of all interactions begun in the period, in any channel, the share that the customer gave up: cases closed as given up, and contacts without a case that nobody answered before the customer left.</source>
        <translation>نسبة ما تركه العميل من كل التفاعلات التي بدأت في الفترة، في أي قناة: التذاكر المغلقة لأنها تُركت، والاتصالات بلا تذكرة التي لم يرد عليها أحد قبل مغادرة العميل.</translation>
    </message>
    <message>
        <source>Of the cases first solved in the period, the share that was reopened later.</source>
        <translation>نسبة ما أُعيد فتحه لاحقًا من التذاكر التي حُلّت لأول مرة في الفترة.</translation>
    </message>
    <message>
        <source>Of the cases opened in the period, the share solved with exactly one public reply of a person. Messages of one chat are one touch; a case solved without any reply is not one-touch.</source>
        <translation>نسبة ما حُل برد علني واحد فقط من إنسان، من التذاكر التي فُتحت في الفترة. رسائل الدردشة الواحدة لمسة واحدة؛ والتذكرة المحلولة بلا أي رد ليست حلًّا بلمسة واحدة.</translation>
    </message>
    <message>
        <source>Of the cases opened in the period, the share that is solved and was never reopened.</source>
        <translation>نسبة ما حُل ولم يُعَد فتحه أبدًا، من التذاكر التي فُتحت في الفترة.</translation>
    </message>
    <message>
        <source>Of the cases with a target for the first response, the share that met it; a case is missed from the moment its target passes. By opening hours where they are known.</source>
        <translation>نسبة ما حقق هدفه من التذاكر التي لها هدف للاستجابة الأولى؛ وتُعد التذكرة متأخرة من لحظة انقضاء هدفها. بحساب ساعات العمل حيث تُعرف.</translation>
    </message>
    <message>
        <source>Of the cases with a target for the resolution, the share that met it with the first solve; a case is missed from the moment its target passes. By opening hours where they are known.</source>
        <translation>نسبة ما حقق هدفه بأول حل من التذاكر التي لها هدف للحل؛ وتُعد التذكرة متأخرة من لحظة انقضاء هدفها. بحساب ساعات العمل حيث تُعرف.</translation>
    </message>
    <message>
        <source>Of the contacts of which it is known, those in which the customer had to repeat it all.</source>
        <translation>نسبة الاتصالات التي اضطر فيها العميل إلى تكرار كل شيء، من الاتصالات المعروف عنها ذلك.</translation>
    </message>
    <message>
        <source>Of the contacts that agents handled, the share that they sent on. What a queue sends on by itself is an overflow and not counted here; a consultation is counted by itself.</source>
        <translation>نسبة ما حوّله الوكلاء من الاتصالات التي عالجوها. ما تحوّله قائمة الانتظار من تلقاء نفسها فائض محوَّل ولا يُحتسب هنا؛ والتشاور يُحتسب وحده.</translation>
    </message>
    <message>
        <source>Of the contacts that count, the share answered within the threshold. Short abandons are left out; callers who still wait past the threshold count as missed at once.</source>
        <translation>نسبة ما تم الرد عليه خلال الحد الزمني من الاتصالات المحتسبة. تُستبعد حالات التخلي المبكر؛ ومن تجاوز انتظاره الحد الزمني يُحتسب فورًا خارج المستوى.</translation>
    </message>
    <message>
        <source>Of the customers asked in the period, the share that has answered since.</source>
        <translation>نسبة من أجابوا حتى الآن من العملاء الذين سُئلوا في الفترة.</translation>
    </message>
    <message>
        <source>Of the customers who answered whether it was solved, the share that said yes.</source>
        <translation>نسبة من قالوا نعم من العملاء الذين أجابوا عن سؤال هل حُلّت المشكلة.</translation>
    </message>
    <message>
        <source>Of the first contacts marked as resolved, the share without a further contact on the same topic within 7 days. It says how far the marks can be trusted; it is not first contact resolution.</source>
        <translation>نسبة ما لم يتبعه اتصال آخر في الموضوع نفسه خلال 7 أيام، من الاتصالات الأولى المسجّلة على أنها حُلّت. تبيّن مدى الثقة بهذا التسجيل؛ وليست الحل من أول تواصل.</translation>
    </message>
    <message>
        <source>Of the handled contacts whose hold is known, the share that was put on hold.</source>
        <translation>نسبة ما وُضع قيد التعليق من الاتصالات المُعالَجة المعروف تعليقها.</translation>
    </message>
    <message>
        <source>Of the sales of the period, the share that sold a customer something besides.</source>
        <translation>نسبة المبيعات التي بيع فيها للعميل شيء إضافي، من مبيعات الفترة.</translation>
    </message>
    <message>
        <source>Of the sales of the period, the share that sold a customer something better.</source>
        <translation>نسبة المبيعات التي بيع فيها للعميل شيء أفضل، من مبيعات الفترة.</translation>
    </message>
    <message>
        <source>Of the visits of an article, once per session, those that ended in a request to people.</source>
        <translation>نسبة زيارات المقالات، مرة لكل جلسة، التي انتهت بطلب إلى الوكلاء.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>المعروضة</translation>
    </message>
    <message>
        <source>On contact</source>
        <translation>في اتصال</translation>
    </message>
    <message>
        <source>One touch</source>
        <translation>الحل بلمسة واحدة</translation>
    </message>
    <message>
        <source>Other exits</source>
        <translation>خروج آخر</translation>
    </message>
    <message>
        <source>Over all responses: from the first unanswered message of the customer to the next public reply of a person. Messages that still wait for a reply are not in it.</source>
        <translation>على كل الاستجابات: من أول رسالة للعميل لم يُرد عليها إلى الرد العلني التالي من إنسان. الرسائل التي لا تزال تنتظر ردًّا ليست منها.</translation>
    </message>
    <message>
        <source>Overflowed</source>
        <translation>فائض محوَّل</translation>
    </message>
    <message>
        <source>People per case</source>
        <translation>الأشخاص لكل تذكرة</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Productive time (on contacts, in wrap-up, ringing, available) over the paid time of the roster.</source>
        <translation>الوقت المنتج (في الاتصالات وما بعد الاتصال والرنين والإتاحة) مقسومًا على الوقت المدفوع بحسب جدول المناوبات.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>وُضعت قيد التعليق</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>القائمة ممتلئة</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>معدل إعادة الفتح</translation>
    </message>
    <message>
        <source>Reopenings</source>
        <translation>مرات إعادة الفتح</translation>
    </message>
    <message>
        <source>Requests solved without a person over all requests: sessions of self-service, and cases that no session came before (where a centre has no cases, contacts). A session counts once.</source>
        <translation>الطلبات المحلولة دون وكيل مقسومة على كل الطلبات: جلسات الخدمة الذاتية، والتذاكر التي لم تسبقها جلسة (وحيث لا تذاكر في المركز: الاتصالات). تُحتسب الجلسة مرة واحدة.</translation>
    </message>
    <message>
        <source>Resolution in time</source>
        <translation>الحل في موعده</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>معدل الحل</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>وقت الحل</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>معدل الإجابة</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>معدل الاحتفاظ بالعملاء</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>Revenue per customer: the revenue of the period over the average number of customers on its days.</source>
        <translation>الإيراد لكل عميل: إيرادات الفترة مقسومة على متوسط عدد العملاء في أيامها.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Sales of the period that were not cancelled.</source>
        <translation>مبيعات الفترة التي لم تُلغَ.</translation>
    </message>
    <message>
        <source>Sales over qualified sales contacts. A sale counts once, however many contacts it took; one that was cancelled does not count.</source>
        <translation>المبيعات مقسومة على اتصالات البيع المؤهلة. تُحتسب البيعة مرة واحدة مهما كثرت اتصالاتها؛ والبيعة الملغاة لا تُحتسب.</translation>
    </message>
    <message>
        <source>Self-service rate</source>
        <translation>معدل الخدمة الذاتية</translation>
    </message>
    <message>
        <source>Sent on to another queue before an answer.</source>
        <translation>حُوّلت إلى قائمة انتظار أخرى قبل الرد.</translation>
    </message>
    <message>
        <source>Sent to a queue</source>
        <translation>محوَّلة إلى قائمة انتظار</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Short abandons</source>
        <translation>التخلي المبكر</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>نسبة الفاقد من الوقت</translation>
    </message>
    <message>
        <source>Solved cases</source>
        <translation>التذاكر المحلولة</translation>
    </message>
    <message>
        <source>Solved, say the customers</source>
        <translation>حُلّت، بحسب العملاء</translation>
    </message>
    <message>
        <source>Stayed solved</source>
        <translation>بقيت محلولة</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>لا تزال تنتظر</translation>
    </message>
    <message>
        <source>Surveys answered in the period, whatever was asked.</source>
        <translation>الاستطلاعات التي أُجيب عنها في الفترة، أيًّا كان السؤال.</translation>
    </message>
    <message>
        <source>Taken out of the queue by the system.</source>
        <translation>أخرجها النظام من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Talk per contact</source>
        <translation>وقت التحدث لكل اتصال</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>وقت التحدث</translation>
    </message>
    <message>
        <source>The handle time of the requests that visits of an article ended in, as far as they are known. Grouped by article, the list begins with what is worth rewriting first.</source>
        <translation>وقت معالجة الطلبات التي انتهت إليها زيارات المقالة، بقدر ما هو معروف. عند التجميع حسب المقالة تبدأ القائمة بالأَولى بإعادة الكتابة.</translation>
    </message>
    <message>
        <source>The hold in the handle time of the contacts whose hold is known.</source>
        <translation>وقت التعليق ضمن وقت المعالجة، للاتصالات المعروف تعليقها.</translation>
    </message>
    <message>
        <source>The longest wait of any contact queued in the window, whatever became of it.</source>
        <translation>أطول انتظار لأي اتصال دخل قائمة الانتظار في الفترة، أيًّا كانت نتيجته.</translation>
    </message>
    <message>
        <source>The mean of the satisfaction answers on a scale of 1 to 5 (other scales are stretched to it).</source>
        <translation>متوسط إجابات الرضا على مقياس من 1 إلى 5 (وتُحوَّل إليه المقاييس الأخرى).</translation>
    </message>
    <message>
        <source>The share of the contacts queued in the window that were abandoned. Short abandons and contacts still waiting are left out.</source>
        <translation>حالات التخلي بين الاتصالات التي دخلت قائمة الانتظار في الفترة، دون حالات التخلي المبكر ومن لا يزالون ينتظرون.</translation>
    </message>
    <message>
        <source>The share of the paid time of the roster that was not productive; paid absences count.</source>
        <translation>نسبة ما لم يكن منتجًا من الوقت المدفوع بحسب جدول المناوبات؛ ويدخل فيه الغياب المدفوع.</translation>
    </message>
    <message>
        <source>The talk in the handle time, from the contacts themselves.</source>
        <translation>وقت التحدث ضمن وقت المعالجة، من الاتصالات نفسها.</translation>
    </message>
    <message>
        <source>The wrap-up in the handle time of the contacts whose wrap-up is known.</source>
        <translation>وقت ما بعد الاتصال ضمن وقت المعالجة، للاتصالات المعروف فيها.</translation>
    </message>
    <message>
        <source>Time on contacts and in wrap-up, over that and the time available. Wall clock: several contacts at once count once; ringing is on neither side.</source>
        <translation>الوقت في الاتصالات وما بعد الاتصال، مقسومًا على هذا الوقت مع وقت الإتاحة. يُحسب بالوقت الفعلي: الاتصالات المتزامنة تُحتسب مرة واحدة؛ ولا يدخل الرنين في أي من الطرفين.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>Times a contact rang and was not answered; one contact may count several times.</source>
        <translation>عدد مرات رنين الاتصالات دون رد؛ قد يُحتسب الاتصال الواحد عدة مرات.</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>تحتاج إلى متابعة</translation>
    </message>
    <message>
        <source>Transfer rate</source>
        <translation>معدل التحويل</translation>
    </message>
    <message>
        <source>Turned away because the queue was closed.</source>
        <translation>لم تُقبل لأن قائمة الانتظار مغلقة.</translation>
    </message>
    <message>
        <source>Turned away because the queue was full.</source>
        <translation>لم تُقبل لأن قائمة الانتظار ممتلئة.</translation>
    </message>
    <message>
        <source>Up-sell rate</source>
        <translation>معدل البيع الزائد</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>نسبة الاستغلال</translation>
    </message>
    <message>
        <source>Visits of articles</source>
        <translation>زيارات المقالات</translation>
    </message>
    <message>
        <source>Visits of help articles; an article counts once per session.</source>
        <translation>زيارات مقالات المساعدة؛ تُحتسب المقالة مرة لكل جلسة.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>What an article costs</source>
        <translation>كلفة المقالة</translation>
    </message>
    <message>
        <source>What was sold in the period less what was cancelled in it. Each currency by itself: they are never added.</source>
        <translation>ما بيع في الفترة ناقص ما أُلغي فيها. كل عملة وحدها: لا تُجمع العملات أبدًا.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Wrap-up per contact</source>
        <translation>وقت ما بعد الاتصال لكل اتصال</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>وقت ما بعد الاتصال</translation>
    </message>
    <message>
        <source>abandons within the threshold left out</source>
        <translation>دون حالات التخلي خلال الحد الزمني</translation>
    </message>
    <message>
        <source>answered or abandoned in time, of all</source>
        <translation>ما تم الرد عليه أو التخلي عنه خلال الحد الزمني، من الكل</translation>
    </message>
    <message>
        <source>completed only</source>
        <translation>المكتملة فقط</translation>
    </message>
    <message>
        <source>handle time of the requests</source>
        <translation>وقت معالجة الطلبات</translation>
    </message>
    <message>
        <source>hours logged in</source>
        <translation>ساعات الدخول المسجّل</translation>
    </message>
    <message>
        <source>marked as resolved, whether or not they came back</source>
        <translation>المسجّلة على أنها حُلّت، عادوا أم لم يعودوا</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>mean, 7 is easy</source>
        <translation>المتوسط، و7 تعني سهلًا</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>no further contact, whatever was marked</source>
        <translation>بلا اتصال آخر، أيًّا كان التسجيل</translation>
    </message>
    <message>
        <source>of all cases</source>
        <translation>من كل التذاكر</translation>
    </message>
    <message>
        <source>of all contacts answered</source>
        <translation>من كل الاتصالات التي تم الرد عليها</translation>
    </message>
    <message>
        <source>of all first contacts</source>
        <translation>من كل الاتصالات الأولى</translation>
    </message>
    <message>
        <source>of all interactions</source>
        <translation>من كل التفاعلات</translation>
    </message>
    <message>
        <source>of all requests</source>
        <translation>من كل الطلبات</translation>
    </message>
    <message>
        <source>of all sales</source>
        <translation>من كل المبيعات</translation>
    </message>
    <message>
        <source>of all that left the queue</source>
        <translation>من كل ما خرج من قائمة الانتظار</translation>
    </message>
    <message>
        <source>of answered and abandoned</source>
        <translation>مما تم الرد عليه أو التخلي عنه</translation>
    </message>
    <message>
        <source>of open and new</source>
        <translation>من المفتوحة والجديدة</translation>
    </message>
    <message>
        <source>of qualified contacts</source>
        <translation>من الاتصالات المؤهلة</translation>
    </message>
    <message>
        <source>of the answered</source>
        <translation>مما تم الرد عليه</translation>
    </message>
    <message>
        <source>of the average customers</source>
        <translation>من متوسط عدد العملاء</translation>
    </message>
    <message>
        <source>of the cases first solved</source>
        <translation>من التذاكر التي حُلّت لأول مرة</translation>
    </message>
    <message>
        <source>of the cases received</source>
        <translation>من التذاكر المستلمة</translation>
    </message>
    <message>
        <source>of the customers at the end</source>
        <translation>من عملاء نهاية الفترة</translation>
    </message>
    <message>
        <source>of the customers at the start</source>
        <translation>من عملاء بداية الفترة</translation>
    </message>
    <message>
        <source>of the solved, by the day of the solve</source>
        <translation>من المحلولة، حسب يوم الحل</translation>
    </message>
    <message>
        <source>of the visits</source>
        <translation>من الزيارات</translation>
    </message>
    <message>
        <source>of those asked</source>
        <translation>ممن سُئلوا</translation>
    </message>
    <message>
        <source>of those known</source>
        <translation>من المعروف عنها ذلك</translation>
    </message>
    <message>
        <source>of those marked</source>
        <translation>من المسجّلة</translation>
    </message>
    <message>
        <source>of those waiting now, the share within the threshold</source>
        <translation>نسبة من هم ضمن الحد الزمني من المنتظرين الآن</translation>
    </message>
    <message>
        <source>of those who answered it</source>
        <translation>ممن أجابوا عنه</translation>
    </message>
    <message>
        <source>of those who bought, those who bought again</source>
        <translation>من اشتروا من جديد، ممن اشتروا</translation>
    </message>
    <message>
        <source>of those with a target</source>
        <translation>مما له هدف</translation>
    </message>
    <message>
        <source>opening hours, 90th percentile</source>
        <translation>ساعات العمل، المئين 90</translation>
    </message>
    <message>
        <source>opening hours, mean</source>
        <translation>ساعات العمل، المتوسط</translation>
    </message>
    <message>
        <source>opening hours, median</source>
        <translation>ساعات العمل، الوسيط</translation>
    </message>
    <message>
        <source>overflows count as missed</source>
        <translation>الفائض المحوَّل يُحتسب خارج المستوى</translation>
    </message>
    <message>
        <source>paid hours</source>
        <translation>الساعات المدفوعة</translation>
    </message>
    <message>
        <source>per case of the period</source>
        <translation>لكل تذكرة في الفترة</translation>
    </message>
    <message>
        <source>productive hours</source>
        <translation>الساعات المنتجة</translation>
    </message>
    <message>
        <source>promoters less detractors</source>
        <translation>المروجون ناقص المنتقدين</translation>
    </message>
    <message>
        <source>public messages per case</source>
        <translation>الرسائل العلنية لكل تذكرة</translation>
    </message>
    <message>
        <source>sent on by agents</source>
        <translation>ما حوّله الوكلاء</translation>
    </message>
    <message>
        <source>service level events, abandons in time are bad</source>
        <translation>أحداث مستوى الخدمة، والتخلي خلال الحد الزمني سلبي</translation>
    </message>
    <message>
        <source>service level events, abandons in time are good</source>
        <translation>أحداث مستوى الخدمة، والتخلي خلال الحد الزمني إيجابي</translation>
    </message>
    <message>
        <source>service level events, abandons in time left out</source>
        <translation>أحداث مستوى الخدمة، دون التخلي خلال الحد الزمني</translation>
    </message>
    <message>
        <source>short abandons counted as answered in time</source>
        <translation>التخلي المبكر محتسب كرد خلال الحد الزمني</translation>
    </message>
    <message>
        <source>short abandons included</source>
        <translation>مع حالات التخلي المبكر</translation>
    </message>
    <message>
        <source>since anything happened, mean</source>
        <translation>منذ آخر حدث، المتوسط</translation>
    </message>
    <message>
        <source>to the first solve</source>
        <translation>حتى أول حل</translation>
    </message>
    <message>
        <source>two best boxes</source>
        <translation>أعلى خانتين</translation>
    </message>
    <message>
        <source>voicemail counts as missed</source>
        <translation>البريد الصوتي يُحتسب خارج المستوى</translation>
    </message>
    <message>
        <source>with those waiting past the threshold</source>
        <translation>مع من تجاوز انتظارهم الحد الزمني</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>A date format: columns with such a heading hold one period each. Or the list of those columns.</source>
        <translation>تنسيق تاريخ: كل عمود عنوانه بهذا التنسيق يحمل فترة واحدة. أو قائمة تلك الأعمدة.</translation>
    </message>
    <message>
        <source>A regular expression: its first group, or all of it, is the value; a cell without it is blank.</source>
        <translation>تعبير نمطي: القيمة مجموعته الأولى، أو كله؛ والخلية التي لا تطابقه فارغة.</translation>
    </message>
    <message>
        <source>A regular expression: what follows a row whose first cell fits is no data.</source>
        <translation>تعبير نمطي: ما بعد الصف الذي تطابقه خليته الأولى ليس بيانات.</translation>
    </message>
    <message>
        <source>By column of the floor's table: the column of the file, or a table that says how it is read.</source>
        <translation>لكل عمود في جدول الصالة: عمود الملف، أو جدول يقول كيف يُقرأ.</translation>
    </message>
    <message>
        <source>By column: the value, or one of the values, of rows that are taken; or a table with not, match, blank.</source>
        <translation>لكل عمود: قيمة الصفوف المأخوذة، أو إحدى قيمها؛ أو جدول فيه ⁦not, match, blank⁩.</translation>
    </message>
    <message>
        <source>By name of a measure: the column that holds its sum; or its mean, with mean_of.</source>
        <translation>لكل مقياس باسمه: العمود الذي فيه مجموعه؛ أو متوسطه، مع ⁦mean_of⁩.</translation>
    </message>
    <message>
        <source>By table of the floor: a second row that each row makes, with fields, id and filter of its own.</source>
        <translation>لكل جدول في الصالة: صف ثانٍ ينشأ من كل صف، وله ⁦fields⁩ و⁦id⁩ و⁦filter⁩ خاصة به.</translation>
    </message>
    <message>
        <source>Columns by whose presence the export is known without being named.</source>
        <translation>أعمدة يُعرف الملف المُصدَّر بوجودها دون تسميته.</translation>
    </message>
    <message>
        <source>Columns whose blank cells mean the same as the cell above.</source>
        <translation>أعمدة خلاياها الفارغة تعني ما تعنيه الخلية التي فوقها.</translation>
    </message>
    <message>
        <source>Columns whose durations or numbers are added; blank ones add nothing.</source>
        <translation>أعمدة تُضاف مددها أو أعدادها؛ والفارغ منها لا يضيف شيئًا.</translation>
    </message>
    <message>
        <source>Columns whose durations or numbers are taken away; blank ones take nothing.</source>
        <translation>أعمدة تُطرح مددها أو أعدادها؛ والفارغ منها لا يطرح شيئًا.</translation>
    </message>
    <message>
        <source>From the answer to the end, hold included.</source>
        <translation>من الرد إلى الانتهاء، مع وقت التعليق.</translation>
    </message>
    <message>
        <source>From the opening to the first solve.</source>
        <translation>من فتح التذكرة إلى أول حل لها.</translation>
    </message>
    <message>
        <source>From the queue to the end.</source>
        <translation>من دخول قائمة الانتظار إلى الانتهاء.</translation>
    </message>
    <message>
        <source>From the queue to the exit: answered, or left.</source>
        <translation>من دخول قائمة الانتظار إلى الخروج منها: بالرد أو دونه.</translation>
    </message>
    <message>
        <source>How a time or date is written: a pattern as %d/%m/%Y %H:%M, or one of the words; several are tried.</source>
        <translation>كيف يُكتب الوقت أو التاريخ: نمط مثل ⁦%d/%m/%Y %H:%M⁩، أو إحدى الكلمات؛ وإن تعددت جُرّبت كلها.</translation>
    </message>
    <message>
        <source>How long a period is that the cell names the beginning of.</source>
        <translation>طول الفترة التي تذكر الخلية بدايتها.</translation>
    </message>
    <message>
        <source>How long the state lasted.</source>
        <translation>مدة الحالة.</translation>
    </message>
    <message>
        <source>In a log of changes: the column that orders changes of the same moment.</source>
        <translation>في سجل التغييرات: العمود الذي يرتب تغييرات اللحظة نفسها.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean closed.</source>
        <translation>في سجل التغييرات: كلمات الحالة التي تعني أن التذكرة مغلقة.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean given up unsolved.</source>
        <translation>في سجل التغييرات: كلمات الحالة التي تعني أن التذكرة تُركت دون حل.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean solved.</source>
        <translation>في سجل التغييرات: كلمات الحالة التي تعني أن التذكرة حُلّت.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean waiting for somebody else.</source>
        <translation>في سجل التغييرات: كلمات الحالة التي تعني انتظار طرف آخر.</translation>
    </message>
    <message>
        <source>In a log of changes: words of the status that mean waiting for the customer.</source>
        <translation>في سجل التغييرات: كلمات الحالة التي تعني انتظار العميل.</translation>
    </message>
    <message>
        <source>In a wide sheet without labels: the value.</source>
        <translation>في ورقة عريضة بلا تسميات للصفوف: القيمة.</translation>
    </message>
    <message>
        <source>In a wide sheet: the heading of the column that a value stands in.</source>
        <translation>في ورقة عريضة: عنوان العمود الذي فيه القيمة.</translation>
    </message>
    <message>
        <source>Several columns, read as one text with a space between.</source>
        <translation>عدة أعمدة تُقرأ نصًا واحدًا تفصل بينها مسافة.</translation>
    </message>
    <message>
        <source>The beginning of the period; length says how long it is.</source>
        <translation>بداية الفترة؛ و⁦length⁩ يذكر طولها.</translation>
    </message>
    <message>
        <source>The column that says what a row of a wide sheet counts; its words then serve as columns.</source>
        <translation>العمود الذي يذكر ما يعدّه صف الورقة العريضة؛ ثم تقوم كلماته مقام الأعمدة.</translation>
    </message>
    <message>
        <source>The column that tells when the row was changed last: of two rows with one id the newer one wins.</source>
        <translation>العمود الذي يذكر آخر تغيير في الصف: من صفين بمعرّف واحد يُؤخذ الأحدث.</translation>
    </message>
    <message>
        <source>The column with the name of the queue, agent, team, client, site or customer whose id stands in this one.</source>
        <translation>العمود الذي فيه اسم قائمة الانتظار أو الوكيل أو الفريق أو الجهة المتعاقدة أو الموقع أو العميل الذي معرّفه في هذا العمود.</translation>
    </message>
    <message>
        <source>The column with the number that the mean is a mean of; the sum is worked out and marked approximate.</source>
        <translation>العمود الذي فيه العدد الذي حُسب عليه المتوسط؛ يُحسب المجموع ويُعلَّم تقريبيًا.</translation>
    </message>
    <message>
        <source>The column with the number that the percentage is a share of.</source>
        <translation>العمود الذي فيه العدد الذي تُنسب إليه النسبة المئوية.</translation>
    </message>
    <message>
        <source>The column; of several names the first that is there.</source>
        <translation>العمود؛ ومن عدة أسماء يُؤخذ أول موجود منها.</translation>
    </message>
    <message>
        <source>The columns that name a row; without them it is named by all it says.</source>
        <translation>الأعمدة التي تميّز الصف؛ ومن دونها يميّزه كل ما فيه.</translation>
    </message>
    <message>
        <source>The encoding of a text file that is neither UTF-8 nor begins with a mark.</source>
        <translation>ترميز ملف نصي ليس UTF-8 ولا يبدأ بعلامة.</translation>
    </message>
    <message>
        <source>The kind of file, where its content does not tell.</source>
        <translation>نوع الملف، حين لا يدل عليه محتواه.</translation>
    </message>
    <message>
        <source>The last day of the period, which is part of it.</source>
        <translation>آخر يوم في الفترة، وهو محسوب منها.</translation>
    </message>
    <message>
        <source>The name of the file.</source>
        <translation>اسم الملف.</translation>
    </message>
    <message>
        <source>The name of the measure that this number is kept as, where no total keeps it.</source>
        <translation>اسم المقياس الذي يُحفظ به هذا العدد، حيث لا يحفظه أي مجموع.</translation>
    </message>
    <message>
        <source>The name of the sheet or table.</source>
        <translation>اسم الورقة أو الجدول.</translation>
    </message>
    <message>
        <source>The row that holds the names of the columns; 0: none does, and they are called 1, 2, 3…</source>
        <translation>الصف الذي فيه أسماء الأعمدة؛ 0 يعني أنه غير موجود، فتُسمّى ⁦1, 2, 3…⁩</translation>
    </message>
    <message>
        <source>The sheets of a workbook, by name; * for all; without it the first.</source>
        <translation>أوراق المصنف بأسمائها؛ * تعني كلها؛ ودون ذكرها تُؤخذ الأولى.</translation>
    </message>
    <message>
        <source>The sign before the fraction of a number.</source>
        <translation>العلامة التي قبل كسر العدد.</translation>
    </message>
    <message>
        <source>The source of the contact or case that is meant, where it is another one.</source>
        <translation>مصدر الاتصال أو التذكرة المقصودة، إن كان مصدرًا آخر.</translation>
    </message>
    <message>
        <source>The source, kept with every row and set before its ids; else the mapping's own name.</source>
        <translation>المصدر، يُحفظ مع كل صف ويُوضع قبل معرّفاته؛ وإلا فاسم ملف الربط.</translation>
    </message>
    <message>
        <source>The table or view of an SQLite file.</source>
        <translation>الجدول أو العرض (view) في ملف SQLite.</translation>
    </message>
    <message>
        <source>The team of the agent.</source>
        <translation>فريق الوكيل.</translation>
    </message>
    <message>
        <source>The text above the heading.</source>
        <translation>النص الذي فوق صف العناوين.</translation>
    </message>
    <message>
        <source>The time zone of this column.</source>
        <translation>المنطقة الزمنية لهذا العمود.</translation>
    </message>
    <message>
        <source>The time zone of times that do not say theirs.</source>
        <translation>المنطقة الزمنية للأوقات التي لا تذكر منطقتها.</translation>
    </message>
    <message>
        <source>The unit of a duration; minor for money that is in minor units.</source>
        <translation>وحدة المدة؛ و⁦minor⁩ للمال المكتوب بالوحدات الصغرى.</translation>
    </message>
    <message>
        <source>The unit of plain numbers in a mixed column.</source>
        <translation>وحدة الأعداد المجردة في عمود مختلط.</translation>
    </message>
    <message>
        <source>The value in every row.</source>
        <translation>القيمة في كل صف.</translation>
    </message>
    <message>
        <source>The value where the cell is blank.</source>
        <translation>القيمة حيث تكون الخلية فارغة.</translation>
    </message>
    <message>
        <source>The year of dates that have none.</source>
        <translation>سنة التواريخ التي لا تذكر السنة.</translation>
    </message>
    <message>
        <source>What a row is: a table of the floor, or a log of changes of cases.</source>
        <translation>ما يمثله الصف: جدول في الصالة، أو سجل تغييرات للتذاكر.</translation>
    </message>
    <message>
        <source>What a word means that values does not name.</source>
        <translation>معنى كلمة لا يذكرها ⁦values⁩.</translation>
    </message>
    <message>
        <source>What a word of the export means; capitals do not matter, and ~ begins a regular expression.</source>
        <translation>معنى كلمة في الملف المُصدَّر؛ لا فرق بين الأحرف الكبيرة والصغيرة، والعلامة ~ تبدأ تعبيرًا نمطيًا.</translation>
    </message>
    <message>
        <source>What an agent's state is after one whose end is told, where no other begins.</source>
        <translation>حالة الوكيل بعد حالة ذُكرت نهايتها ولم تبدأ بعدها أخرى.</translation>
    </message>
    <message>
        <source>What stands between several queues in one cell; such rows are about none of them alone, and rejected.</source>
        <translation>ما يفصل بين عدة قوائم انتظار في خلية واحدة؛ مثل هذه الصفوف لا تخص أيًّا منها وحدها، وتُرفض.</translation>
    </message>
    <message>
        <source>What stands between the columns, where it cannot be told from the heading.</source>
        <translation>ما يفصل بين الأعمدة، حين لا يدل عليه صف العناوين.</translation>
    </message>
    <message>
        <source>What the export is, for people.</source>
        <translation>ما هو الملف المُصدَّر، بكلمات للناس.</translation>
    </message>
    <message>
        <source>When the state ended.</source>
        <translation>وقت انتهاء الحالة.</translation>
    </message>
    <message>
        <source>Where in a JSON file the list of rows is, names with dots between.</source>
        <translation>موضع قائمة الصفوف في ملف JSON، أسماء تفصل بينها نقاط.</translation>
    </message>
    <message>
        <source>Whether equal rows without an id are one fact or several.</source>
        <translation>هل الصفوف المتساوية بلا معرّف واقعة واحدة أم عدة وقائع.</translation>
    </message>
    <message>
        <source>Whether rows may have fewer fields than the heading.</source>
        <translation>هل يجوز أن تقل حقول الصف عن صف العناوين.</translation>
    </message>
    <message>
        <source>Whether the column may be missing from the file.</source>
        <translation>هل يجوز أن يغيب العمود عن الملف.</translation>
    </message>
    <message>
        <source>Words that mean the same as a blank cell, as ? or [None].</source>
        <translation>كلمات تعني ما تعنيه الخلية الفارغة، مثل ⁦?⁩ أو ⁦[None]⁩.</translation>
    </message>
    <message>
        <source>Words that mean the same as a blank cell, in this column.</source>
        <translation>كلمات تعني ما تعنيه الخلية الفارغة، في هذا العمود.</translation>
    </message>
    <message>
        <source>{path} is no mapping: {problem}. Nothing was imported.</source>
        <translation>{path} ليس ملف ربط: {problem}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>{path} maps no column. Write them under [fields].</source>
        <translation>{path} لا يربط أي عمود. تُكتب الأعمدة تحت ⁦[fields]⁩.</translation>
    </message>
    <message>
        <source>{path}: [source] must say row, what a row is: {known}.</source>
        <translation>{path}: يجب أن يذكر ⁦[source]⁩ المفتاح ⁦row⁩، أي ما يمثله الصف: {known}.</translation>
    </message>
    <message>
        <source>{path}: {key} has a mean_of or share_of, which only [totals] may have.</source>
        <translation>{path}: في {key} يوجد ⁦mean_of⁩ أو ⁦share_of⁩، ولا يجوز ذلك إلا في ⁦[totals]⁩.</translation>
    </message>
    <message>
        <source>{path}: {key} needs a column or a constant.</source>
        <translation>{path}: يحتاج {key} إلى عمود أو قيمة ثابتة.</translation>
    </message>
    <message>
        <source>{path}: {section} {key} should be {kind}.</source>
        <translation>{path}: في {section} يجب أن يكون {key} من النوع {kind}.</translation>
    </message>
    <message>
        <source>{path}: “{key}” is not known in {section}. Known are: {known}.</source>
        <translation>{path}: «{key}» غير معروف في {section}. المعروف: {known}.</translation>
    </message>
    <message>
        <source>{path}: “{value}” cannot be read as {key} ({problem}).</source>
        <translation>{path}: تعذّرت قراءة «{value}» على أنها {key} ({problem}).</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not known as {key}. Known are: {known}.</source>
        <translation>{path}: «{value}» غير معروفة للمفتاح {key}. المعروف: {known}.</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>abandoned</source>
        <translation>حالات التخلي</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>callback requested</source>
        <translation>طلب معاودة الاتصال</translation>
    </message>
    <message>
        <source>callbacks due</source>
        <translation>معاودات مستحقة</translation>
    </message>
    <message>
        <source>callbacks overdue</source>
        <translation>معاودات متأخرة</translation>
    </message>
    <message>
        <source>carried in</source>
        <translation>المُرحَّلة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>القائمة مغلقة</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>الداخلة</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>المُعالَجة</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>hold not known</source>
        <translation>التعليق غير معروف</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>left by key</source>
        <translation>خروج بمفتاح</translation>
    </message>
    <message>
        <source>left, no agents</source>
        <translation>خروج لغياب الوكلاء</translation>
    </message>
    <message>
        <source>missed offers</source>
        <translation>رنين بلا رد</translation>
    </message>
    <message>
        <source>of these abandoned</source>
        <translation>منها حالات التخلي</translation>
    </message>
    <message>
        <source>of these abandoned in time</source>
        <translation>منها حالات التخلي خلال الحد الزمني</translation>
    </message>
    <message>
        <source>of these answered</source>
        <translation>منها تم الرد عليه</translation>
    </message>
    <message>
        <source>of these answered in time</source>
        <translation>منها تم الرد عليه خلال الحد الزمني</translation>
    </message>
    <message>
        <source>of these overflowed</source>
        <translation>منها فائض محوَّل</translation>
    </message>
    <message>
        <source>of these short abandons</source>
        <translation>منها التخلي المبكر</translation>
    </message>
    <message>
        <source>of these still waiting</source>
        <translation>منها لا تزال تنتظر</translation>
    </message>
    <message>
        <source>of these voicemail</source>
        <translation>منها بريد صوتي</translation>
    </message>
    <message>
        <source>of these waiting past the threshold</source>
        <translation>منها تنتظر بعد الحد الزمني</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>مرات الرنين</translation>
    </message>
    <message>
        <source>overflowed</source>
        <translation>فائض محوَّل</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>القائمة ممتلئة</translation>
    </message>
    <message>
        <source>queued in the window</source>
        <translation>دخلت قائمة الانتظار في الفترة</translation>
    </message>
    <message>
        <source>short abandons</source>
        <translation>التخلي المبكر</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>لا تزال تنتظر</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>التحدث</translation>
    </message>
    <message>
        <source>time available</source>
        <translation>وقت الإتاحة</translation>
    </message>
    <message>
        <source>time away</source>
        <translation>وقت الابتعاد</translation>
    </message>
    <message>
        <source>time in wrap-up</source>
        <translation>الوقت في ما بعد الاتصال</translation>
    </message>
    <message>
        <source>time on contacts</source>
        <translation>الوقت في الاتصالات</translation>
    </message>
    <message>
        <source>time ringing</source>
        <translation>وقت الرنين</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <source>waiting past the threshold</source>
        <translation>تنتظر بعد الحد الزمني</translation>
    </message>
    <message>
        <source>waits of the answered</source>
        <translation>أوقات انتظار ما تم الرد عليه</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>ما بعد الاتصال</translation>
    </message>
    <message>
        <source>wrap-up not known</source>
        <translation>ما بعد الاتصال غير معروف</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Asking the book…</source>
        <translation>جارٍ سؤال الدفتر…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>فحص السلسلة</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>سجل التغييرات…</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Pages of the book</source>
        <translation>صفحات الدفتر</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message numerus="yes">
        <source>The chain holds: nothing was altered by hand in {n} entries.</source>
        <translation>
            <numerusform>السلسلة سليمة: لا قيود فيها بعد.</numerusform>
            <numerusform>السلسلة سليمة: لم يُعدَّل قيدها الوحيد يدويًا.</numerusform>
            <numerusform>السلسلة سليمة: لم يُعدَّل شيء يدويًا في قيدين.</numerusform>
            <numerusform>السلسلة سليمة: لم يُعدَّل شيء يدويًا في {n} قيود.</numerusform>
            <numerusform>السلسلة سليمة: لم يُعدَّل شيء يدويًا في {n} قيدًا.</numerusform>
            <numerusform>السلسلة سليمة: لم يُعدَّل شيء يدويًا في {n} قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{finding} {n} more of this kind.</source>
        <translation>
            <numerusform>{finding} لا غيرها من هذا النوع.</numerusform>
            <numerusform>{finding} ونتيجة أخرى من هذا النوع.</numerusform>
            <numerusform>{finding} ونتيجتان أخريان من هذا النوع.</numerusform>
            <numerusform>{finding} و{n} نتائج أخرى من هذا النوع.</numerusform>
            <numerusform>{finding} و{n} نتيجة أخرى من هذا النوع.</numerusform>
            <numerusform>{finding} و{n} نتيجة أخرى من هذا النوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>All of them</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>اختيار الأعمدة…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>إخفاء هذا العمود</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing in the list has these letters.</source>
        <translation>لا شيء في القائمة بهذه الأحرف.</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>الصفوف وراء هذا الرقم</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>الترتيب حسب هذا العمود</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معناه</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
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
        <translation>المئين 90 من {formula}</translation>
    </message>
    <message>
        <source>A report is written as .xlsx or .csv, and “{path}” ends in neither.</source>
        <translation>يُكتب التقرير بصيغة ⁦.xlsx⁩ أو ⁦.csv⁩، واسم «{path}» لا ينتهي بأي منهما.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Agent id</source>
        <translation>معرّف الوكيل</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>All contacts of one episode, as the source tells. It belongs to the period in which it began; its contacts are looked for up to a day around it.</source>
        <translation>كل الاتصالات المترابطة في واقعة واحدة، كما يذكرها المصدر. تُنسب الرحلة إلى الفترة التي بدأت فيها؛ ويُبحث عن اتصالاتها حتى يوم قبل الفترة وبعدها.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>وقت الرد</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <source>Article id</source>
        <translation>معرّف المقالة</translation>
    </message>
    <message>
        <source>As it stood at</source>
        <translation>كما كان عند</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>وقت البداية</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>معاودة اتصال</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>الجهة المتعاقدة</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف الجهة المتعاقدة</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مكالمة جماعية</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>الاتصال السابق</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>الرقم المطلوب</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>الخلايا الفارغة</translation>
    </message>
    <message>
        <source>End of the book's chain</source>
        <translation>نهاية سلسلة الدفتر</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>من أنهى الاتصال</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الصالة</translation>
    </message>
    <message>
        <source>Formula in force</source>
        <translation>الصيغة السارية</translation>
    </message>
    <message>
        <source>Formula of {figure}</source>
        <translation>صيغة {figure}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From the answer to the end, or to where the contact was sent on, without hold. As AHT counts it.</source>
        <translation>من الرد إلى الانتهاء، أو إلى تحويل الاتصال، دون وقت التعليق. كما يُحتسب في AHT.</translation>
    </message>
    <message>
        <source>From the queueing to the answer, else to the end. Empty while it goes on.</source>
        <translation>من دخول قائمة الانتظار إلى الرد، وإلا فإلى الانتهاء. فارغ ما دام الانتظار مستمرًا.</translation>
    </message>
    <message>
        <source>Gave up at</source>
        <translation>وقت التخلي</translation>
    </message>
    <message>
        <source>Had to repeat</source>
        <translation>اضطر إلى التكرار</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>نصف السنة</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>وقت التعليق</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>How many values it was taken from.</source>
        <translation>عدد القيم التي أُخذ منها.</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>مدة الحالة</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>It is its own n.</source>
        <translation>الرقم نفسه هو n.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>الرحلة</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>الرحلات</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Kind of sale</source>
        <translation>نوع البيع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Minutes of agents' time.</source>
        <translation>الدقائق من وقت الوكلاء.</translation>
    </message>
    <message>
        <source>Moked</source>
        <translation>Moked</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>الرقم أو العنوان</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Past the threshold</source>
        <translation>تجاوز الحد الزمني</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع السنة</translation>
    </message>
    <message>
        <source>Quarter of an hour</source>
        <translation>ربع الساعة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>معرّف قائمة الانتظار</translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation>وقت الدخول</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Repaired or doubtful</source>
        <translation>مُصلَح أو موضع شك</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تحويل مباشر</translation>
    </message>
    <message>
        <source>Sent on after asking</source>
        <translation>تحويل بعد تشاور</translation>
    </message>
    <message>
        <source>Sent on at</source>
        <translation>وقت التحويل</translation>
    </message>
    <message>
        <source>Sent on to</source>
        <translation>حُوّل إلى</translation>
    </message>
    <message>
        <source>Sent to a queue</source>
        <translation>تحويل إلى قائمة انتظار</translation>
    </message>
    <message>
        <source>Settings for this report only</source>
        <translation>إعدادات لهذا التقرير وحده</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>معرّف الموقع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>وقت التحدث</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Team id</source>
        <translation>معرّف الفريق</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Time on hold. Empty where the source does not tell it.</source>
        <translation>الوقت قيد التعليق. فارغ حيث لا يذكره المصدر.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Up to, not included</source>
        <translation>حتى (وهو غير مشمول)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>وقت الانتظار</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>What stands below the line of the formula.</source>
        <translation>ما تحت خط الكسر في الصيغة.</translation>
    </message>
    <message>
        <source>What they may see</source>
        <translation>ما تحق رؤيته</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>طالب التقرير</translation>
    </message>
    <message>
        <source>Work after the conversation. Empty where the source does not tell it.</source>
        <translation>العمل بعد المحادثة. فارغ حيث لا يذكره المصدر.</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>وقت ما بعد الاتصال</translation>
    </message>
    <message>
        <source>Wrap-up ended at</source>
        <translation>وقت انتهاء ما بعد الاتصال</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a share; 0 to 1 in CSV</source>
        <translation>نسبة؛ من 0 إلى 1 في CSV</translation>
    </message>
    <message>
        <source>a time; seconds in CSV</source>
        <translation>مدة؛ بالثواني في CSV</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>mean of {formula}</source>
        <translation>متوسط {formula}</translation>
    </message>
    <message>
        <source>median of {formula}</source>
        <translation>وسيط {formula}</translation>
    </message>
    <message>
        <source>money</source>
        <translation>مبلغ مالي</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no data; never a zero</source>
        <translation>لا بيانات؛ وليست صفرًا أبدًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>there is no book</source>
        <translation>لا يوجد دفتر</translation>
    </message>
    <message>
        <source>{figure} ({formula})</source>
        <translation>‏{figure} ({formula})</translation>
    </message>
    <message>
        <source>{figure}: n</source>
        <translation>‏{figure}: n</translation>
    </message>
    <message>
        <source>{formula} × {scale}</source>
        <translation>‏{formula} × {scale}</translation>
    </message>
    <message>
        <source>{name}: {formula}</source>
        <translation>‏{name}: {formula}</translation>
    </message>
    <message>
        <source>{path} could not be written ({detail}). Nothing was changed; is it open in another program?</source>
        <translation>تعذّرت كتابة {path} ({detail}). لم يتغيّر شيء؛ هل هو مفتوح في برنامج آخر؟</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose another name, or let it be replaced (--force).</source>
        <translation>{path} موجود بالفعل وتُرك كما هو. يُرجى اختيار اسم آخر، أو السماح باستبداله (⁦--force⁩).</translation>
    </message>
    <message>
        <source>{rule} Under {least} the figure is quiet: read it with care.</source>
        <translation>{rule} دون {least} يظهر الرقم باهتًا: يُقرأ بحذر.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A file away from the book, where each end of its chain is kept. With it a rewritten book is found out.</source>
        <translation>ملف بعيد عن الدفتر تُحفظ فيه كل نهاية لسلسلته. به ينكشف أي دفتر أُعيدت كتابته.</translation>
    </message>
    <message>
        <source>Abandonment formula</source>
        <translation>صيغة معدل التخلي</translation>
    </message>
    <message>
        <source>Answered within this time counts as good. In your own settings it holds where the floor has no target for a queue; in the book it always holds.</source>
        <translation>الرد خلال هذا الوقت يُحتسب جيدًا. في الإعدادات الشخصية يسري حيث لا هدف لقائمة الانتظار في الصالة؛ وفي الدفتر يسري دائمًا.</translation>
    </message>
    <message>
        <source>Back up every (hours)</source>
        <translation>نسخ احتياطي كل (ساعات)</translation>
    </message>
    <message>
        <source>Backups of the book</source>
        <translation>نسخ الدفتر الاحتياطية</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Callers who give up within this time are left out of service level and abandonment rate.</source>
        <translation>من يتخلى عن الانتظار خلال هذا الوقت لا يدخل في مستوى الخدمة ولا في معدل التخلي.</translation>
    </message>
    <message>
        <source>Countries whose public holidays are closed days, as IL or RO.</source>
        <translation>البلدان التي تكون عطلاتها الرسمية أيامًا مغلقة، مثل IL أو RO.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>شكل الأرقام</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطلات</translation>
    </message>
    <message>
        <source>How long a window may be left alone before it asks for the password; 0: never.</source>
        <translation>المدة التي يجوز ترك النافذة فيها دون استخدام قبل أن تطلب كلمة المرور؛ 0: أبدًا.</translation>
    </message>
    <message>
        <source>How long the source may be silent before the window says so loudly.</source>
        <translation>المدة التي يجوز أن يصمت فيها المصدر قبل أن تنبّه النافذة إلى ذلك بوضوح.</translation>
    </message>
    <message>
        <source>How much room a table row takes.</source>
        <translation>المساحة التي يشغلها صف الجدول.</translation>
    </message>
    <message>
        <source>How old the newest backup of the book may be before a window makes another.</source>
        <translation>أقصى عمر لأحدث نسخة احتياطية من الدفتر قبل أن تُنشئ النافذة نسخة أخرى.</translation>
    </message>
    <message>
        <source>Key file of the book</source>
        <translation>ملف مفتاح الدفتر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Latin digits, or those of the language.</source>
        <translation>أرقام لاتينية، أو أرقام اللغة.</translation>
    </message>
    <message>
        <source>Light, dark, or as this computer has it.</source>
        <translation>فاتح، أو داكن، أو كما في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Names and hours of the shifts, in the time of the site.</source>
        <translation>أسماء المناوبات وساعاتها، بتوقيت الموقع.</translation>
    </message>
    <message>
        <source>No news after</source>
        <translation>انقطاع الأخبار بعد</translation>
    </message>
    <message>
        <source>Password to read</source>
        <translation>كلمة مرور للقراءة</translation>
    </message>
    <message>
        <source>Service level formula</source>
        <translation>صيغة مستوى الخدمة</translation>
    </message>
    <message>
        <source>Service level target</source>
        <translation>هدف مستوى الخدمة</translation>
    </message>
    <message>
        <source>Service level threshold</source>
        <translation>الحد الزمني لمستوى الخدمة</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>المناوبات</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>التخلي المبكر</translation>
    </message>
    <message>
        <source>Sign out after</source>
        <translation>تسجيل الخروج بعد</translation>
    </message>
    <message>
        <source>Sites of teams and queues, clients of sites and queues: rights over a site or a client are judged by it. The book learns it from the floor that a manager of the whole centre has open.</source>
        <translation>مواقع الفرق وقوائم الانتظار، والجهات المتعاقدة للمواقع وقوائم الانتظار: بها تُحدَّد الصلاحيات على موقع أو جهة متعاقدة. يتعلمها الدفتر من الصالة المفتوحة لدى مدير للمركز كله.</translation>
    </message>
    <message>
        <source>The file of the shared book, or the address of one on a server.</source>
        <translation>ملف الدفتر المشترك، أو عنوان دفتر على خادم.</translation>
    </message>
    <message>
        <source>The folder they are put in. Without one they stand beside the book.</source>
        <translation>المجلد الذي توضع فيه. ودون تحديده تكون بجانب الدفتر.</translation>
    </message>
    <message>
        <source>The share to reach, where a queue has no target of its own.</source>
        <translation>النسبة المطلوب بلوغها، حيث لا هدف خاص لقائمة الانتظار.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>There is no setting “{name}”. Known settings: {known}.</source>
        <translation>لا يوجد إعداد باسم «{name}». المعروف منها: {known}.</translation>
    </message>
    <message>
        <source>Whether looking needs a password too. To change anything, it always does.</source>
        <translation>هل تلزم كلمة مرور للنظر أيضًا. أما التغيير فتلزم له دائمًا.</translation>
    </message>
    <message>
        <source>Which of the known formulas is shown.</source>
        <translation>أي الصيغ المعروفة تُعرض؛ الفارغ يعني الصيغة المعتمدة.</translation>
    </message>
    <message>
        <source>Who belongs where</source>
        <translation>من ينتمي إلى أين</translation>
    </message>
    <message>
        <source>Without a choice: as this computer has it.</source>
        <translation>الفارغ يعني لغة هذا الجهاز.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used for the setting {name}.</source>
        <translation>لا يمكن استخدام «{value}» للإعداد {name}.</translation>
    </message>
</context>
<context>
    <name>translations</name>
    <message>
        <source>{file} cannot be read as translations: {reason}</source>
        <translation>تعذرت قراءة {file} كترجمات: {reason}</translation>
    </message>
    <message>
        <source>{file} holds words that Moked does not have: {words}</source>
        <translation>{file} يحتوي على كلمات ليست في Moked: {words}</translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>تجاهل نهائي</translation>
    </message>
    <message>
        <source>Everything you typed is in the book.</source>
        <translation>كل ما كُتب موجود في الدفتر.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Passwords are not kept; that one must be typed again.</source>
        <translation>كلمات المرور لا تُحفظ؛ يجب كتابة هذه من جديد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>This is kept on this computer until you save it or discard it. Only you are shown it.</source>
        <translation>هذا محفوظ على هذا الجهاز حتى حفظه في الدفتر أو تجاهله. لا يظهر لأحد غيركم.</translation>
    </message>
    <message>
        <source>sent {time}, no answer came</source>
        <translation>أُرسل {time}، ولم يصل رد</translation>
    </message>
    <message>
        <source>typed {time}</source>
        <translation>كُتب {time}</translation>
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
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Agent on the floor</source>
        <translation>الوكيل في الصالة</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>وقت الرد</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Attention from</source>
        <translation>الانتباه من</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups: how often</source>
        <translation>مواعيد النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Close the account…</source>
        <translation>إغلاق الحساب…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Copies of the whole book. Restoring one keeps the present book beside it.</source>
        <translation>نسخ من الدفتر كله. استعادة إحداها تُبقي الدفتر الحالي بجانبها.</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>يُحتسب في</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days with hours of their own, or closed.</source>
        <translation>أيام لها ساعات خاصة بها، أو مغلقة.</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Everything that was written in this book, in its order, and whether it was altered.</source>
        <translation>كل ما كُتب في هذا الدفتر، بترتيبه، وهل عُدّل شيء منه.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Filters, columns and order of the Floor page under a name; yours, and those shared.</source>
        <translation>عوامل التصفية والأعمدة والترتيب في صفحة الصالة باسم؛ الشخصية منها، وما تمت مشاركته.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>For others too</source>
        <translation>متاح للآخرين</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Gave up at</source>
        <translation>وقت التخلي</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>منح دور…</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>How figures are counted</source>
        <translation>طريقة احتساب المؤشرات</translation>
    </message>
    <message>
        <source>How long a break, a wrap-up or any other state may last.</source>
        <translation>كم يجوز أن تدوم الاستراحة أو ما بعد الاتصال أو أي حالة أخرى.</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>مدة الحالة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Limits of states</source>
        <translation>حدود الحالات</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No agent had this contact.</source>
        <translation>لم يصل هذا الاتصال إلى أي وكيل.</translation>
    </message>
    <message>
        <source>No name and no number came with this contact.</source>
        <translation>لم يرد مع هذا الاتصال اسم ولا رقم.</translation>
    </message>
    <message>
        <source>No number came with this contact, so nobody can call back.</source>
        <translation>لم يرد مع هذا الاتصال رقم، فلا تمكن معاودة الاتصال.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>في الفترة</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>الرنين</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Passwords, and windows that are left alone.</source>
        <translation>كلمات المرور، والنوافذ المتروكة دون استخدام.</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>كلمة المرور…</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>الأشخاص والصلاحيات</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation>وقت الدخول</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Shifts and holidays</source>
        <translation>المناوبات والعطلات</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>الأيام الخاصة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Take a role…</source>
        <translation>نزع دور…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>The hours of a usual week. Without any, those of the floor's calendar hold.</source>
        <translation>ساعات الأسبوع المعتاد. ودونها تسري ساعات تقويم الصالة.</translation>
    </message>
    <message>
        <source>The hours of the shifts, and the countries whose holidays are kept.</source>
        <translation>ساعات المناوبات، والبلدان التي تُراعى عطلاتها.</translation>
    </message>
    <message>
        <source>This agent is in no team.</source>
        <translation>هذا الوكيل ليس في أي فريق.</translation>
    </message>
    <message>
        <source>Thresholds and formulas, from a day on. Earlier days keep what held then.</source>
        <translation>الحدود والصيغ، اعتبارًا من يوم معيّن. الأيام السابقة تحتفظ بما كان ساريًا فيها.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Tries today</source>
        <translation>محاولات اليوم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>وقت الانتظار</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>وقت الانتظار</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>What is aimed at, per figure and place.</source>
        <translation>القيم المطلوب بلوغها، لكل مؤشر ونطاق.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When a window makes a backup of the book by itself.</source>
        <translation>متى تُنشئ النافذة نسخة احتياطية من الدفتر من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>Who may sign in, and what each may see and change.</source>
        <translation>من يمكنه تسجيل الدخول، وما يمكن لكل واحد رؤيته وتغييره.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>صاحبها</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>A made-up centre with forty agents goes to work before your eyes.</source>
        <translation>مركز تخيّلي فيه أربعون وكيلًا يبدأ العمل أمامكم.</translation>
    </message>
    <message>
        <source>A queue_log of Asterisk, fresh or years old; packed files too.</source>
        <translation>سجل queue_log من Asterisk، حديث أو عمره سنوات؛ والملفات المضغوطة أيضًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import a log or export</source>
        <translation>استيراد ملف مُصدَّر</translation>
    </message>
    <message>
        <source>Moked shows what your centre already writes: who waits, who answers, and where help is needed. It only reads; your files stay as they are.</source>
        <translation>يعرض Moked ما يكتبه مركزكم أصلًا: من ينتظر، ومن يرد، وأين تلزم المساعدة. إنه يقرأ فقط؛ وتبقى ملفاتكم كما هي.</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>فتح دفتر…</translation>
    </message>
    <message>
        <source>Open a floor</source>
        <translation>فتح صالة</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>أو إفلات ملف هنا.</translation>
    </message>
    <message>
        <source>Reading {name}: {done}, {rate} lines a second</source>
        <translation>جارٍ قراءة {name}: ‏{done}، بمعدل {rate} سطر في الثانية</translation>
    </message>
    <message>
        <source>Reading {name}: {done}, {rate} lines a second, {left} left</source>
        <translation>جارٍ قراءة {name}: ‏{done}، بمعدل {rate} سطر في الثانية، بقي {left}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>فُتحت مؤخرًا</translation>
    </message>
    <message>
        <source>See your floor, live.</source>
        <translation>صالتكم أمامكم، مباشرة.</translation>
    </message>
    <message>
        <source>Stopping… What was read of {name} is kept.</source>
        <translation>جارٍ الإيقاف… ما قُرئ من {name} محفوظ.</translation>
    </message>
    <message>
        <source>The SQLite file that your own programs keep up to date.</source>
        <translation>ملف SQLite الذي تُحدّثه برامجكم.</translation>
    </message>
    <message>
        <source>The shared book of your centre says who may see and change what.</source>
        <translation>دفتر مركزكم المشترك يحدد من يرى ماذا ومن يغيّر ماذا.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>الجهة المتعاقدة</translation>
    </message>
    <message numerus="yes">
        <source>Data health: {n} findings</source>
        <translation>
            <numerusform>سلامة البيانات: لا نتائج</numerusform>
            <numerusform>سلامة البيانات: نتيجة واحدة</numerusform>
            <numerusform>سلامة البيانات: نتيجتان</numerusform>
            <numerusform>سلامة البيانات: {n} نتائج</numerusform>
            <numerusform>سلامة البيانات: {n} نتيجة</numerusform>
            <numerusform>سلامة البيانات: {n} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>تجاهل نهائي</translation>
    </message>
    <message numerus="yes">
        <source>Discard {n} things for good?</source>
        <translation>
            <numerusform>لا شيء لتجاهله.</numerusform>
            <numerusform>تجاهل أمر واحد نهائيًا؟</numerusform>
            <numerusform>تجاهل أمرين نهائيًا؟</numerusform>
            <numerusform>تجاهل {n} أمور نهائيًا؟</numerusform>
            <numerusform>تجاهل {n} أمرًا نهائيًا؟</numerusform>
            <numerusform>تجاهل {n} أمر نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>المسائية</translation>
    </message>
    <message>
        <source>Filters, search, stretch of time, columns and order of this page, under a name. Yours until you share it.</source>
        <translation>عوامل التصفية والبحث والمدة الزمنية والأعمدة والترتيب في هذه الصفحة، تُحفظ باسم. وهي شخصية حتى مشاركتها.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>حفظ طريقة العرض هذه</translation>
    </message>
    <message>
        <source>Looking only, without a password</source>
        <translation>نظر فقط، دون كلمة مرور</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>رؤية…</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>الصباحية</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>الليلية</translation>
    </message>
    <message>
        <source>No news since {time}. The figures are the last good ones; nothing is lost. Moked keeps trying.</source>
        <translation>لا أخبار منذ {time}. هذه آخر أرقام سليمة؛ لم يُفقد شيء. يواصل Moked المحاولة.</translation>
    </message>
    <message>
        <source>No view was kept yet. Arrange the page, then keep it under a name.</source>
        <translation>لم تُحفظ أي طريقة عرض بعد. تُرتَّب الصفحة أولًا ثم تُحفظ باسم.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the page for “{letters}”</source>
        <translation>البحث في الصفحة عن «{letters}»</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>الدخول مسجّل باسم {name}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>The data last changed at {time}. Click to ask again ({key}).</source>
        <translation>آخر تغيير في البيانات عند {time}. للسؤال من جديد يكفي النقر ({key}).</translation>
    </message>
    <message>
        <source>The file was replaced while its old -wal still lies beside it. Moked follows a copy of the new file alone. Close the program that wrote the old file, and move its -wal and -shm away before another one writes.</source>
        <translation>استُبدل الملف وملف ⁦-wal⁩ القديم لا يزال بجانبه. يتابع Moked نسخة من الملف الجديد وحده. يُرجى إغلاق البرنامج الذي كتب الملف القديم، ونقل ملفيه ⁦-wal⁩ و⁦-shm⁩ قبل أن يكتب برنامج آخر.</translation>
    </message>
    <message>
        <source>The program that writes this file was stopped in the middle of a change. Moked follows a copy without that change until the program runs again.</source>
        <translation>توقف البرنامج الذي يكتب هذا الملف في منتصف تغيير. يتابع Moked نسخة دون ذلك التغيير حتى تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>There is no backup of this book on this computer.</source>
        <translation>لا نسخة احتياطية من هذا الدفتر على هذا الجهاز.</translation>
    </message>
    <message>
        <source>There is no table here to export.</source>
        <translation>لا جدول هنا لتصديره.</translation>
    </message>
    <message>
        <source>This floor last spoke {time}. It is shown as it stood then; new rows in its file bring it back to today.</source>
        <translation>آخر ما وصل من هذه الصالة كان {time}. تُعرض كما كانت حينها؛ وتعود إلى اليوم حين تصل صفوف جديدة إلى ملفها.</translation>
    </message>
    <message>
        <source>This folder may not be written, so Moked follows a copy of the file.</source>
        <translation>لا يُسمح بالكتابة في هذا المجلد، لذلك يتابع Moked نسخة من الملف.</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>إلى صفحة البداية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>اليوم، {date}</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>تغيّرت كلمة المرور.</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>no floor open</source>
        <translation>لا صالة مفتوحة</translation>
    </message>
    <message>
        <source>no news since {time}</source>
        <translation>لا أخبار منذ {time}</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>قائمة انتظار</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>قبل {age}</translation>
    </message>
    <message>
        <source>{listed} of {all} rows stand here: the others were not listed.</source>
        <translation>الصفوف الموجودة هنا: {listed} من أصل {all}؛ ولم تُسرد البقية.</translation>
    </message>
    <message>
        <source>{name} (shared)</source>
        <translation>{name} (مشتركة)</translation>
    </message>
    <message>
        <source>{name} - Moked</source>
        <translation>‏{name} - Moked</translation>
    </message>
    <message>
        <source>{name} stays in the book's history, but counts no more.</source>
        <translation>يبقى {name} في سجل تغييرات الدفتر، لكنه لا يُحتسب بعد الآن.</translation>
    </message>
    <message>
        <source>{name} {span}</source>
        <translation>‏{name} {span}</translation>
    </message>
    <message>
        <source>{name} {span}, over</source>
        <translation>{name} {span}، انتهت</translation>
    </message>
    <message>
        <source>{name} {span}, {left} left</source>
        <translation>{name} {span}، بقي {left}</translation>
    </message>
    <message numerus="yes">
        <source>{n} things you typed are not saved yet.</source>
        <translation>
            <numerusform>لا شيء غير محفوظ.</numerusform>
            <numerusform>أمر واحد كُتب ولم يُحفظ بعد.</numerusform>
            <numerusform>أمران كُتبا ولم يُحفظا بعد.</numerusform>
            <numerusform>{n} أمور كُتبت ولم تُحفظ بعد.</numerusform>
            <numerusform>{n} أمرًا كُتبت ولم تُحفظ بعد.</numerusform>
            <numerusform>{n} أمر كُتبت ولم تُحفظ بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} The figures of {time} stay on screen; Moked keeps trying.</source>
        <translation>{problem} تبقى أرقام {time} على الشاشة؛ يواصل Moked المحاولة.</translation>
    </message>
    <message>
        <source>{role}: {place}</source>
        <translation>‏{role}: {place}</translation>
    </message>
    <message numerus="yes">
        <source>{time} ({n} entries)</source>
        <translation>
            <numerusform>{time} (لا قيود)</numerusform>
            <numerusform>{time} (قيد واحد)</numerusform>
            <numerusform>{time} (قيدان)</numerusform>
            <numerusform>{time} ({n} قيود)</numerusform>
            <numerusform>{time} ({n} قيدًا)</numerusform>
            <numerusform>{time} ({n} قيد)</numerusform>
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
        <translation>تم التخلي</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>طلب معاودة الاتصال</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>دردشة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>القائمة مغلقة</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>تدريب وتوجيه</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>خروج بمفتاح</translation>
    </message>
    <message>
        <source>Left, no agents</source>
        <translation>خروج لغياب الوكلاء</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>غداء</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>No contact to compute it from yet.</source>
        <translation>لا اتصالات بعد لحسابه منها.</translation>
    </message>
    <message>
        <source>No data here.</source>
        <translation>لا بيانات هنا.</translation>
    </message>
    <message>
        <source>No log-in was seen, so the time available is not known.</source>
        <translation>لم يظهر تسجيل دخول، لذلك الوقت بلا عمل غير معروف.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>On contact</source>
        <translation>في اتصال</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>قيد التعليق</translation>
    </message>
    <message>
        <source>Overflowed</source>
        <translation>فائض محوَّل</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>القائمة ممتلئة</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>رنين</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>وسائل التواصل</translation>
    </message>
    <message>
        <source>System down</source>
        <translation>تعطل النظام</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>This is not measured here.</source>
        <translation>هذا لا يُقاس هنا.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>ما بعد الاتصال</translation>
    </message>
    <message>
        <source>Wrap-up not known: this source does not tell it.</source>
        <translation>دون ما بعد الاتصال: هذا المصدر لا يذكره.</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
</context>
</TS>

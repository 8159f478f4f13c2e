<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
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
        <source>Callers who gave up and were not reached since.</source>
        <translation>المتصلون الذين تخلّوا عن الانتظار ولم يُتواصل معهم بعد ذلك.</translation>
    </message>
    <message>
        <source>Change the language of the window.</source>
        <translation>تغيير لغة النافذة.</translation>
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
        <source>Go to who should be called back</source>
        <translation>الانتقال إلى معاودة الاتصال</translation>
    </message>
    <message>
        <source>Go to who is waiting</source>
        <translation>الانتقال إلى المنتظرين</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Import a log or export…</source>
        <translation>استيراد ملف مُصدَّر…</translation>
    </message>
    <message>
        <source>Show only what contains these letters.</source>
        <translation>إبقاء ما يحتوي على هذه الأحرف فقط.</translation>
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
        <source>Open a floor…</source>
        <translation>فتح صالة…</translation>
    </message>
    <message>
        <source>Open the file that your centre's programs write.</source>
        <translation>فتح الملف الذي تكتبه برامج مركزكم.</translation>
    </message>
    <message>
        <source>Open the menu with everything Moked can do.</source>
        <translation>فتح القائمة التي تضم كل ما يستطيع Moked فعله.</translation>
    </message>
    <message>
        <source>Put more rows on the screen.</source>
        <translation>عرض عدد أكبر من الصفوف على الشاشة.</translation>
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
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Read the floor again at once.</source>
        <translation>قراءة الصالة من جديد فورًا.</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>الصفوف وراء هذا الرقم</translation>
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
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show every site, client, team, queue and channel again.</source>
        <translation>عرض كل المواقع والجهات المتعاقدة والفرق وقوائم الانتظار والقنوات من جديد.</translation>
    </message>
    <message>
        <source>Show what the figure in focus is made of.</source>
        <translation>عرض ما يتكوّن منه الرقم المحدد.</translation>
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
</context>
<context>
    <name>app</name>
    <message>
        <source>Exports (queue_log* *.log *.gz *.csv *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>الملفات المُصدَّرة (queue_log* *.log *.gz *.csv *.db *.sqlite *.sqlite3);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Floors (*.db *.sqlite *.sqlite3 *.floor);;All files (*)</source>
        <translation>الصالات (*.db *.sqlite *.sqlite3 *.floor);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a log or export</source>
        <translation>استيراد ملف مُصدَّر</translation>
    </message>
    <message>
        <source>Open a floor</source>
        <translation>فتح صالة</translation>
    </message>
    <message>
        <source>Something went wrong in Moked itself. Your files are safe; the details are in {path}.</source>
        <translation>حدث خطأ في Moked نفسه. ملفاتكم سليمة؛ التفاصيل في {path}.</translation>
    </message>
    <message>
        <source>{rejected} of {lines} lines could not be used.</source>
        <translation>أسطر تعذّر استخدامها: {rejected} من أصل {lines}.</translation>
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
        <source>No findings: every row of this floor can be used.</source>
        <translation>لا نتائج: كل صفوف هذه الصالة صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>لا شيء يُعرض هنا.</translation>
    </message>
    <message>
        <source>Say which period: --from T --to T, or --period 2026-11-22.</source>
        <translation>يُرجى تحديد الفترة: --from T --to T أو --period 2026-11-22.</translation>
    </message>
    <message>
        <source>Stopped early. The floor holds what was read; import again to go on.</source>
        <translation>توقف الاستيراد قبل نهايته. ما قُرئ محفوظ في الصالة؛ للمتابعة يُرجى الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>الفترة تنتهي قبل أن تبدأ.</translation>
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
        <source>There is no display here. The centre lives for {seconds} s, then its board stands below.</source>
        <translation>لا توجد شاشة هنا. يعمل المركز مدة {seconds} ث، ثم تظهر لوحته أدناه.</translation>
    </message>
    <message>
        <source>This floor has no {key} “{value}”.</source>
        <translation>لا يوجد في هذه الصالة {key} باسم «{value}».</translation>
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
        <source>{path} is not there.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>{problem}. “{command} --help” tells how it is used.</source>
        <translation>{problem}. طريقة الاستخدام: «{command} --help».</translation>
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
        <source>“{text}” is not a filter. Write KEY=VALUE with one of: {known}.</source>
        <translation>«{text}» ليس عامل تصفية هنا. يُكتب KEY=VALUE بأحد المفاتيح: {known}.</translation>
    </message>
    <message>
        <source>There is no topic “{topic}”. Known topics: {known}.</source>
        <translation>«{topic}» ليس موضوعًا. المعروف منها: {known}.</translation>
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
        <source>Figures are wrong</source>
        <translation>أرقام خاطئة</translation>
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
        <source>There are no rows behind this figure.</source>
        <translation>لا صفوف وراء هذا الرقم.</translation>
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
        <source>Python {python}, Qt {qt}, {system}.</source>
        <translation>يعمل على ⁦Python {python}⁩ مع ⁦Qt {qt}⁩ في {system}.</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>جارٍ قراءة الصفوف…</translation>
    </message>
    <message>
        <source>Rows behind {figure}</source>
        <translation>الصفوف وراء {figure}</translation>
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
        <source>This cannot be used: {text}</source>
        <translation>لا يمكن استخدام هذا: {text}</translation>
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
        <source>canonical: {formula}</source>
        <translation>الصيغة المعتمدة: {formula}</translation>
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
        <source>The program that writes {path} was stopped in the middle of a change. The last figures stay; they go on when that program runs again.</source>
        <translation>توقف البرنامج الذي يكتب {path} في منتصف تغيير. تبقى آخر الأرقام، ويستمر تحديثها عند تشغيل ذلك البرنامج من جديد.</translation>
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
        <source>{path} cannot be read ({detail}). The last figures stay; Moked tries again.</source>
        <translation>تعذّرت قراءة {path} ({detail}). تبقى آخر الأرقام، ويعيد Moked المحاولة.</translation>
    </message>
    <message>
        <source>{path} changes too fast to copy it in one piece. The last figures stay; Moked tries again.</source>
        <translation>يتغيّر {path} بسرعة لا تسمح بنسخه كاملًا. تبقى آخر الأرقام، ويعيد Moked المحاولة.</translation>
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
        <source>{path} is damaged or half written ({detail}). The last figures stay. If it does not mend itself, restore the file from a backup.</source>
        <translation>{path} تالف أو لم تكتمل كتابته ({detail}). تبقى آخر الأرقام. إن لم يُصلَح من تلقاء نفسه، يُرجى استعادة الملف من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} is empty. The last figures stay; they go on when its writer has filled it.</source>
        <translation>{path} فارغ. تبقى آخر الأرقام، ويستمر تحديثها بعد أن يملأه البرنامج الكاتب.</translation>
    </message>
    <message>
        <source>{path} is in WAL mode in a folder that may not be written, so it cannot be read in place. The last figures stay; Moked tries to follow a copy.</source>
        <translation>{path} في وضع WAL داخل مجلد لا يُسمح بالكتابة فيه، فلا يمكن قراءته في مكانه. تبقى آخر الأرقام، ويحاول Moked متابعة نسخة منه.</translation>
    </message>
    <message>
        <source>{path} is locked by the program that writes it. The last figures stay; Moked tries again.</source>
        <translation>{path} مقفل من البرنامج الكاتب. تبقى آخر الأرقام، ويعيد Moked المحاولة.</translation>
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
        <source>{path} is not there. The last figures stay; they go on when the file is back.</source>
        <translation>{path} غير موجود. تبقى آخر الأرقام، ويستمر تحديثها عند عودة الملف.</translation>
    </message>
    <message>
        <source>{path} was not made by the simulator; nothing was written. Give the simulator a new file.</source>
        <translation>{path} لم تُنشئه المحاكاة؛ لم يُكتب شيء. يُرجى إعطاء المحاكاة ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>{path} was replaced, but the -wal file of the old one still lies beside it, and reading both together would give wrong figures. The last figures stay. Stop the writer and move the old -wal file away.</source>
        <translation>استُبدل {path}، لكن ملف ‎-wal القديم لا يزال بجانبه، وقراءتهما معًا تعطي أرقامًا خاطئة. تبقى آخر الأرقام. يُرجى إيقاف البرنامج الكاتب ونقل ملف ‎-wal القديم من مكانه.</translation>
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
        <source>Wrap-up and hold not known: a queue_log does not tell them.</source>
        <translation>لا يذكر queue_log عمل ما بعد الاتصال ولا التعليق.</translation>
    </message>
    <message>
        <source>Asterisk queue_log: file, rotated files, .gz, or a dump of its table</source>
        <translation>سجل queue_log من Asterisk: ملف، أو ملفات مدوَّرة، أو ‎.gz، أو نسخة مفرَّغة من جدوله</translation>
    </message>
    <message>
        <source>No log-off was logged; it was closed at the next log-in or restart.</source>
        <translation>لم يُسجَّل تسجيل الخروج؛ أُغلق عند تسجيل الدخول التالي أو إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Nothing in {path} is an event of a queue_log. Check that it is the right file; nothing was imported.</source>
        <translation>لا شيء في {path} من أحداث queue_log. يُرجى التأكد من أنه الملف الصحيح؛ لم يُستورد شيء.</translation>
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
        <source>The answer was not logged; it is the end less the talk time.</source>
        <translation>لم يُسجَّل الرد؛ وقته هو الانتهاء ناقص وقت التحدث.</translation>
    </message>
    <message>
        <source>The end was not logged; the same call's next leg closed it.</source>
        <translation>لم يُسجَّل الانتهاء؛ أغلقه المقطع التالي من المكالمة نفسها.</translation>
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
        <source>The row's time cannot be read.</source>
        <translation>تعذّرت قراءة وقت الصف.</translation>
    </message>
    <message>
        <source>The same line stands in this file already; it counts once.</source>
        <translation>السطر نفسه موجود في هذا الملف؛ يُحتسب مرة واحدة.</translation>
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
        <source>{path} cannot be read: {problem}. The floor is as it was.</source>
        <translation>تعذّرت قراءة {path}: {problem}. الصالة كما كانت.</translation>
    </message>
    <message>
        <source>{path} holds local times, and their time zone is not known. Say it, for example --tz Europe/Bucharest.</source>
        <translation>في {path} أوقات محلية منطقتها الزمنية غير معروفة. يُرجى ذكرها، مثل --tz Europe/Bucharest.</translation>
    </message>
    <message>
        <source>{path} is being written by another program all the time. Nothing is lost; try again in a moment.</source>
        <translation>يكتب برنامج آخر في {path} باستمرار. لم يُفقد شيء؛ يُرجى إعادة المحاولة بعد قليل.</translation>
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
        <translation>حالات التخلي</translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation>معدل التخلي</translation>
    </message>
    <message>
        <source>The share of the contacts queued in the window that were abandoned. Short abandons and contacts still waiting are left out.</source>
        <translation>حالات التخلي بين الاتصالات التي دخلت قائمة الانتظار في الفترة، دون حالات التخلي المبكر ومن لا يزالون ينتظرون.</translation>
    </message>
    <message>
        <source>Agents talking now, or with a contact on hold or ringing.</source>
        <translation>الوكلاء الذين هم الآن في محادثة، أو لديهم اتصال معلّق أو يرن.</translation>
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
        <source>Answered</source>
        <translation>تم الرد</translation>
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
        <source>Callers who abandoned in the window and have not been reached since, in either direction.</source>
        <translation>المتصلون الذين تخلّوا عن الانتظار في الفترة ولم يحدث تواصل معهم بعد ذلك، في أي من الاتجاهين.</translation>
    </message>
    <message>
        <source>Callers who asked in the window for a callback that is overdue, and were not reached since.</source>
        <translation>المتصلون الذين طلبوا في الفترة معاودة الاتصال بهم ولم يُتواصل معهم بعد، وقد حان الموعد.</translation>
    </message>
    <message>
        <source>Callers who asked in the window for a callback that is not overdue, and were not reached since.</source>
        <translation>المتصلون الذين طلبوا في الفترة معاودة الاتصال بهم ولم يُتواصل معهم بعد، وما زال هناك وقت.</translation>
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
        <source>Closed</source>
        <translation>القائمة مغلقة</translation>
    </message>
    <message>
        <source>Contacts answered by an agent in the window, carried-in ones included.</source>
        <translation>الاتصالات التي رد عليها وكيل في الفترة، بما فيها المُرحَّلة.</translation>
    </message>
    <message>
        <source>Contacts queued in the window without the short abandons.</source>
        <translation>الاتصالات التي دخلت قائمة الانتظار في الفترة، دون حالات التخلي المبكر.</translation>
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
        <source>Contacts waiting in the queue now.</source>
        <translation>الاتصالات التي تنتظر في قائمة الانتظار الآن.</translation>
    </message>
    <message>
        <source>Contacts that were already waiting when the window began.</source>
        <translation>الاتصالات التي كانت تنتظر حين بدأت الفترة.</translation>
    </message>
    <message>
        <source>Contacts whose handling ended in the window, wrap-up included.</source>
        <translation>الاتصالات التي انتهت معالجتها في الفترة، بما فيها عمل ما بعد الاتصال.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>الداخلة</translation>
    </message>
    <message>
        <source>Contacts that left the queue in any way but an answer or an abandon.</source>
        <translation>كل خروج من قائمة الانتظار غير الرد والتخلي.</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>المُعالَجة</translation>
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
        <source>Occupancy</source>
        <translation>نسبة الإشغال</translation>
    </message>
    <message>
        <source>Of the contacts that count, the share answered within the threshold. Short abandons are left out; callers who still wait past the threshold count as missed at once.</source>
        <translation>نسبة ما تم الرد عليه خلال الحد الزمني من الاتصالات المحتسبة. تُستبعد حالات التخلي المبكر؛ ومن تجاوز انتظاره الحد الزمني يُحتسب فورًا خارج المستوى.</translation>
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
        <source>Other exits</source>
        <translation>خروج آخر</translation>
    </message>
    <message>
        <source>Overflowed</source>
        <translation>فائض محوَّل</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>القائمة ممتلئة</translation>
    </message>
    <message>
        <source>Sent on to another queue before an answer.</source>
        <translation>حُوّلت إلى قائمة انتظار أخرى قبل الرد.</translation>
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
        <source>Still waiting</source>
        <translation>لا تزال تنتظر</translation>
    </message>
    <message>
        <source>Taken out of the queue by the system.</source>
        <translation>أخرجها النظام من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>وقت التحدث</translation>
    </message>
    <message>
        <source>The longest wait of any contact queued in the window, whatever became of it.</source>
        <translation>أطول انتظار لأي اتصال دخل قائمة الانتظار في الفترة، أيًّا كانت نتيجته.</translation>
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
        <source>Turned away because the queue was closed.</source>
        <translation>لم تُقبل لأن قائمة الانتظار مغلقة.</translation>
    </message>
    <message>
        <source>Turned away because the queue was full.</source>
        <translation>لم تُقبل لأن قائمة الانتظار ممتلئة.</translation>
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
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
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
        <source>of all that left the queue</source>
        <translation>من كل ما خرج من قائمة الانتظار</translation>
    </message>
    <message>
        <source>of answered and abandoned</source>
        <translation>مما تم الرد عليه أو التخلي عنه</translation>
    </message>
    <message>
        <source>of the answered</source>
        <translation>مما تم الرد عليه</translation>
    </message>
    <message>
        <source>of those waiting now, the share within the threshold</source>
        <translation>نسبة من هم ضمن الحد الزمني من المنتظرين الآن</translation>
    </message>
    <message>
        <source>overflows count as missed</source>
        <translation>الفائض المحوَّل يُحتسب خارج المستوى</translation>
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
        <source>voicemail counts as missed</source>
        <translation>البريد الصوتي يُحتسب خارج المستوى</translation>
    </message>
    <message>
        <source>with those waiting past the threshold</source>
        <translation>مع من تجاوز انتظارهم الحد الزمني</translation>
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
    <name>parts</name>
    <message>
        <source>All of them</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
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
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation>الصفوف وراء هذا الرقم</translation>
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
        <source>{title}: {count}</source>
        <translation>‏{title}: {count}</translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>‏{title}: {name}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Abandonment formula</source>
        <translation>صيغة معدل التخلي</translation>
    </message>
    <message>
        <source>Answered within this time counts as good, where a queue has no target of its own.</source>
        <translation>الرد خلال هذا الوقت يُحتسب جيدًا، حيث لا هدف خاص لقائمة الانتظار.</translation>
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
        <source>How long the source may be silent before the window says so loudly.</source>
        <translation>المدة التي يجوز أن يصمت فيها المصدر قبل أن تنبّه النافذة إلى ذلك بوضوح.</translation>
    </message>
    <message>
        <source>How much room a table row takes.</source>
        <translation>المساحة التي يشغلها صف الجدول.</translation>
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
        <source>Which of the known formulas is shown.</source>
        <translation>أي الصيغ المعروفة تُعرض؛ الفارغ يعني الصيغة المعتمدة.</translation>
    </message>
    <message>
        <source>Callers who give up within this time are left out of service level and abandonment rate.</source>
        <translation>من يتخلى عن الانتظار خلال هذا الوقت لا يدخل في مستوى الخدمة ولا في معدل التخلي.</translation>
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
    <name>views</name>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
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
        <source>Channel</source>
        <translation>القناة</translation>
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
        <source>Counts as</source>
        <translation>يُحتسب في</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>وقت الانتهاء</translation>
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
        <source>In state</source>
        <translation>مدة الحالة</translation>
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
        <source>Outcome</source>
        <translation>النتيجة</translation>
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
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
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
        <source>Waited</source>
        <translation>وقت الانتظار</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>وقت الانتظار</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المتصل</translation>
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
        <source>The SQLite file that your own programs keep up to date.</source>
        <translation>ملف SQLite الذي تُحدّثه برامجكم.</translation>
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
        <source>Evening</source>
        <translation>المسائية</translation>
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
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
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
        <source>{name} - Moked</source>
        <translation>‏{name} - Moked</translation>
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
    <message>
        <source>{problem} The figures of {time} stay on screen; Moked keeps trying.</source>
        <translation>{problem} تبقى أرقام {time} على الشاشة؛ يواصل Moked المحاولة.</translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <translation>‏{title} ({key})</translation>
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
        <source>Wrap-up not known: this source does not tell it.</source>
        <translation>دون ما بعد الاتصال: هذا المصدر لا يذكره.</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>ما بعد الاتصال</translation>
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

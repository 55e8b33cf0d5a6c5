### The form that writes a record, on a page of its own: what to write, the fields and the article,
### the page that grows beside them, and how a finished record is handed in. The names of the fields
### and what is said of each are not here: they are told by what reads records.

title = النشر

## What to write

lead = اكتب سجلًا في متصفحك. تتكوّن الصفحة إلى جانب النموذج، ويظهر كل خطأ في موضعه.
without-script = يحتاج النموذج إلى جافاسكربت، وهو لا يعمل هنا. لكن السجل ملف نصي يمكنك كتابته يدويًا: تجد القواعد ومثالًا في صفحة { $how }.
how-to-publish-within = كيفية النشر
showcase-files = ملفات هذا الدليل: { $address }
showcase-contact = عنوان المراسلة: { $contact }

kept-title = ما بدأت كتابته
kept-where = محفوظ في هذا المتصفح، على هذا الجهاز وحده.
kept-untitled = بلا عنوان
kept-change = { $kind }، تعديل
kept-new = { $kind }، سجل جديد
kept-throw-away = حذف

new-title = شيء جديد
about-mission = هدف وضعته مدينة لنفسها، وكيف تفي به.
about-case-study = ما حدث عند التجربة، وما يمكن أن يتعلمه الآخرون.
about-insight = أمر صار معروفًا، وما يستند إليه، وأين تنتهي حدوده.
about-city = المكان الذي تنتمي إليه المهام: أين يقع، وما القرارات التي يملكها.
about-project = عمل محدد ضمن مهمة.
about-organisation = جهة تشارك في مهام عدة.
about-collection = سجلات يجدر بها أن تُقرأ معًا.

change-title = تعديل على ما هو منشور
change-ways = تنتهي صفحة كل سجل برابط «اقتراح تعديل» الذي يفتح السجل هنا معبأ. ويمكنك الوصول إليه باسمه أيضًا:
change-find = جزء من عنوانه
change-no-records = لا توجد سجلات بعد.
change-records-coming = يجري تحميل قائمة السجلات…

file-title = ملف لديك
file-choose = اختر ملف السجل (بصيغة Markdown) أو أفلته هنا
file-kind = نوعه
file-kind-own = كما يذكر الملف
file-stays = يبقى الملف على جهازك، ولا يُرسل شيء إلى أي جهة.
file-unreadable = الملف «{ $name }» ليس نصًا بترميز UTF-8 أو يتجاوز حجمه ثمانية ميغابايت. اختر ملف السجل (بصيغة Markdown).

hand-title = يدويًا
hand = السجل ملف نصي. تجد القواعد ومثالًا في صفحة { $how }.
how-to-publish = كيفية النشر

## A record that others changed while a draft of it was kept

changed-title = تغيّر هذا السجل
changed-lead = لم يعد النص المنشور كما كان حين بدأت مسودتك. لم يُفقد شيء: إليك النصين معًا.
changed-mine = نصك
changed-theirs = المنشور الآن
changed-warning = إذا تابعت العمل على نصك، فسيحل ما ترسله محل النص المنشور، بما فيه تعديلات الآخرين. اطلع أولًا على ما غيّروه.
changed-keep-mine = متابعة العمل على نصي
changed-save-mine = حفظ نصي في ملف
changed-take-theirs = ترك نصي والبدء من النص المنشور

## The form as a whole

opening = جارٍ فتح السجل…
heading-new = { $kind ->
    [mission] مهمة جديدة
    [case-study] دراسة حالة جديدة
    [insight] خلاصة جديدة
    [city] مدينة جديدة
    [challenge] تحدٍّ جديد
    [collection] مجموعة جديدة
    [project] مشروع جديد
    [organisation] منظمة جديدة
   *[page] صفحة جديدة
}
heading-change = اقتراح تعديل
kind-not-written = { $kind ->
    [challenge] لا يمكن كتابة التحديات هنا.
   *[other] لا يمكن كتابة سجلات من هذا النوع هنا.
}
form-coming = يجري تحميل النموذج…
panes = عرض
pane-form = النموذج
pane-page = الصفحة
broken = تعذّر تحميل الجزء الذي يتحقق مما تكتبه في هذه الصفحة. ما كتبته محفوظ. أعد تحميل الصفحة، فإن بقيت المشكلة فأرسل نصك بالبريد الإلكتروني.

## Where a draft is kept

draft-will-be-kept = يُحفظ ما تكتبه في هذا المتصفح، على هذا الجهاز وحده.
draft-kept = يُحفظ النص في هذا المتصفح أثناء الكتابة، على هذا الجهاز وحده.
draft-resumed = تتابع العمل على المسودة المحفوظة في هذا المتصفح.
draft-not-kept = لا يحفظ متصفحك هذه المسودة، إما لعدم وجود مساحة فيه وإما لأن إعداداته تمنع ذلك. احفظ نسخة في ملف قبل المغادرة.
draft-not-kept-brief = لا يحفظ متصفحك هذه المسودة: احفظ نسخة في ملف قبل المغادرة.
draft-save-copy = حفظ نسخة في ملف
draft-begin-anew = البدء من جديد من النص المنشور
draft-throw-away = حذف هذه المسودة
draft-not-all-shown = لا يستطيع النموذج عرض هذا السجل كاملًا. ويبقى ما لا يعرضه كما هو:

## The page beside the form

preview = الصفحة كما ستظهر
caption = الصفحة كما ستظهر.
caption-coming = يجري تحميل الصفحة.
caption-needs-title = تظهر الصفحة هنا متى صار لها عنوان.
caption-of-before = الصفحة كما كانت قبل آخر تغيير، إذ ينقصها شيء الآن.
caption-made-up = الصفحة كما ستظهر. محتوى افتراضي إلى أن تكتبه: { $fields }.
stand-in-city = مدينة تُحدد لاحقًا

## Groups of fields

group-text = النص
group-address = العنوان على الويب
group-wrong = يوجد خطأ هنا
group-filled = الحقول المعبأة: { $count }

## The address of the page

address = عنوان الصفحة على الويب
address-help = لا يتغير أبدًا بعد النشر. وهو مأخوذ من عنوان السجل إلى أن تكتب غيره، ويتكون من أحرف لاتينية صغيرة وأرقام وشرطات.

## The article

article = نص الصفحة
article-help = اكتب بكلماتك لقارئ لا يعرف مدينتك. السطر الفارغ يبدأ فقرة جديدة، والأزرار تضيف ما عدا ذلك.
marks = أزرار تنسيق النص
mark-heading = عنوان
mark-strong = إبراز
mark-list = قائمة
mark-quotation = اقتباس
mark-link = رابط
mark-note = حاشية { $source }
mark-sections = أقسام دراسة الحالة
section-problem = المشكلة
section-context = السياق
section-approach = النهج
section-what-happened = ما حدث
section-results = النتائج
section-what-did-not-work = ما لم ينجح
stand-in-heading = عنوان
stand-in-strong = كلمات بارزة
stand-in-list = النقطة الأولى
stand-in-quotation = الكلمات المقتبسة
stand-in-link = كلمات الرابط

## A field

field-optional = (اختياري)
field-example = مثال: { $example }
field-numbered = { $field } { $number }
field-source = المصدر { $id }
room-used = الأحرف: { $length } من { $limit }
room-left = { $count ->
    [zero] لم يبقَ أي حرف
    [one] بقي حرف واحد
    [two] بقي حرفان
    [few] بقيت { $count } أحرف
    [many] بقي { $count } حرفًا
   *[other] بقي { $count } حرف
}
room-exceeded = { $count ->
    [zero] لا أحرف زائدة
    [one] حرف واحد زائد
    [two] حرفان زائدان
    [few] { $count } أحرف زائدة
    [many] { $count } حرفًا زائدًا
   *[other] { $count } حرف زائد
}

button-of = : { $name }
add = إضافة
add-another = إضافة المزيد
move-up = نقل إلى أعلى
remove = إزالة

details-add = إضافة تفاصيل
details-add-one = إضافة { $first }
details-add-two = إضافة { $first } أو { $second }
details-add-three = إضافة { $first } أو { $second } أو { $third }
details-add-to = إلى { $field }
details-note = إضافة حاشية أو مصدر
details-drop = من دون تفاصيل
details-rare = المزيد: { $fields }

## A field whose value is chosen

choose = اختر
choose-at-most = الحد الأقصى للاختيار: { $most }.
chosen = بهذا الترتيب: { $values }.
chosen-of-most = بهذا الترتيب: { $values }. ({ $count } من { $most } على الأكثر)
flag-open = غير مذكور
flag-yes = نعم
flag-no = لا
source-none = لم يُذكر أي مصدر بعد: أضف مصدرًا تحت «المصادر».
source-unknown = { $id }: لا يوجد مصدر بهذا المعرّف

## What is wrong

problem-error = خطأ:
problem-warning = للنظر:
problems = { $count ->
    [zero] لا شيء يحول دون النشر
    [one] أمر واحد يحول دون النشر
    [two] أمران يحولان دون النشر
    [few] { $count } أمور تحول دون النشر
    [many] { $count } أمرًا يحول دون النشر
   *[other] { $count } أمر يحول دون النشر
}
problem-of = { $field }: { $problem }

## The way out

check = التحقق والإرسال
check-sends-nothing = لا يغادر جهازك شيء قبل أن تأذن بذلك.
outcome-title = جاهز للإرسال
outcome-lead = اجتاز السجل جميع عمليات التحقق. ويطلع عليه أحد المحررين قبل نشره.

forge-filled = { $forge ->
    [unnamed] تحتاج إلى حساب على منصة الملفات. ستُفتح المنصة وقد أُدرج فيها نصك، ثم اضغط زر اقتراح الملف الجديد فيها.
   *[named] تحتاج إلى حساب على { $forge }. ستُفتح المنصة وقد أُدرج فيها نصك، ثم اضغط زر اقتراح الملف الجديد فيها.
}
forge-send = { $forge ->
    [unnamed] الإرسال عبر منصة الملفات
   *[named] الإرسال عبر { $forge }
}
forge-paste = { $forge ->
    [unnamed] تحتاج إلى حساب على منصة الملفات. ينسخ الزر نصك ويفتح الصفحة المناسبة هناك: حدّد كل ما فيها والصق نصك مكانه.
   *[named] تحتاج إلى حساب على { $forge }. ينسخ الزر نصك ويفتح الصفحة المناسبة هناك: حدّد كل ما فيها والصق نصك مكانه.
}
forge-open = { $forge ->
    [unnamed] نسخ وفتح منصة الملفات
   *[named] نسخ وفتح { $forge }
}

letter-filled = إذا لم يكن لديك حساب، فأرسل السجل بالبريد الإلكتروني: تتضمن الرسالة نصك.
letter-attach = إذا لم يكن لديك حساب، فأرسل السجل بالبريد الإلكتروني: يحفظ الزر الملف { $name } على جهازك ويبدأ رسالة جديدة. أرفق الملف بها.
letter-saved = حُفظ الملف { $name }: أرفقه بالرسالة.
letter-send = الإرسال بالبريد الإلكتروني
letter-subject = يُرجى نشر { $name }
letter-attached = الملف مرفق.

file-along = أو احتفظ بالملف، واسمه { $path }.
file-download = تنزيل
file-downloaded = حُفظ الملف { $name } في مجلد التنزيلات.
file-copy = نسخ النص
file-copied = تم نسخ النص.
file-not-copied = لا يسمح متصفحك بالنسخ هنا: نزّل الملف بدلًا من ذلك.

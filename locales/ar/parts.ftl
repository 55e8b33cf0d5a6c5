### Parts of pages whose content needs no script, and their pictures.

## Sources

citation-source = المصدر
sources = المصادر
sources-unmarked = المصدر الذي لا علامة عليه مصدر أولي أو رسمي.
source-copy = (قُرئ في نسخة)
source-published = تاريخ النشر: { $date }
source-read = تاريخ الاطلاع: { $date }

## How to cite a page, and how to show it elsewhere

cite = الاستشهاد بهذه الصفحة
cite-more = أنماط وصيغ أخرى
# An entry in a list of references, in the style of the APA (7th edition). $authors ends in a full
# stop; $title is the title with its full stop, and the site's name where that is not the author;
# $date is what cited-apa-date says.
cited-apa = { $authors } ({ $date }). { $title } { $address }
cited-apa-undated = { $authors } (د. ت.). { $title } { $address }
# $month is a month's name.
cited-apa-date = { $year }، { $day } { $month }
# Before the last author.
cited-apa-and = { "، و" }
# The same in the Harvard style. $changed is a date in words.
cited-harvard = { $authors } ({ $year }) { $title } متاح على: { $address } (آخر تعديل: { $changed }).
cited-harvard-undated = { $authors } (بلا تاريخ) { $title } متاح على: { $address }.
copy = نسخ
copy-style = نسخ { $style }
download = تنزيل
download-style = تنزيل { $style }
data-of-kind = { $kind ->
    [mission] بيانات جميع المهام:
    [case-study] بيانات جميع دراسات الحالة:
    [insight] بيانات جميع الخلاصات:
    [city] بيانات جميع المدن:
    [challenge] بيانات جميع التحديات:
    [collection] بيانات جميع المجموعات:
    [project] بيانات جميع المشاريع:
   *[organisation] بيانات جميع المنظمات:
}
embed = عرض هذه الصفحة في موقعك
embed-frame = الإطار
embed-promise = لا تشغّل البطاقة أي برنامج ولا تخزّن شيئًا. { $card }
embed-see = عرض البطاقة

## What a reader should know of a record before reading on

elsewhere = من دليل «{ $name }».
elsewhere-kept = وهو الذي يحفظ هذا السجل: { $link }.
elsewhere-link = اقرأه هناك
draft = مسودة.
draft-means = ما زال هذا السجل قيد الكتابة ولم يُنشر بعد: لا تستشهد به.
in-review = قيد المراجعة.
in-review-means = يراجع أحد المحررين هذا السجل، وهو لم يُنشر بعد: لا تستشهد به.
archived = مؤرشف.
archived-means = يُحفظ هذا السجل كما كان، ولم يعد يُحدَّث.
unchecked = لم يُراجَع منذ أكثر من عام.
unchecked-since = آخر اطلاع على مصادره في { $date }، وربما تغيّر ما فيها.

## Facts and notes of a record

also-on-record = معلومات أخرى مسجلة
about-record = عن هذا السجل
record-authors = إعداد
record-label = صاحب النص
record-created = تاريخ الكتابة الأولى
record-updated = آخر تغيير
record-verified = آخر تحقق من المصادر
record-tags = الوسوم
record-licence = رخصة النص
propose = { $link } على هذا السجل: يُفتح في نموذج معبأ مسبقًا.
propose-link = اقتراح تعديل
follow = المتابعة عبر تلقيمة الويب

## Ways through a page

contents = في هذه الصفحة
search-line-label = البحث في المهام ودراسات الحالة والخلاصات
search-line-hint = مدينة أو موضوع
pages = صفحات القائمة
page-number = الصفحة
page-previous = السابقة
page-next = التالية

## Indexes

index-records = { $count ->
    [zero] سجلات
    [one] سجل
    [two] سجلان
    [few] سجلات
    [many] سجلًا
   *[other] سجل
}
index-missions = { $count ->
    [zero] مهام
    [one] مهمة
    [two] مهمتان
    [few] مهام
    [many] مهمة
   *[other] مهمة
}

## How an undertaking stands

progress = التقدم
stage = المرحلة
stage-since = منذ { $date }
target = الهدف
target-no-year = لم تُحدَّد سنة

## The goal

goal = الهدف ومدى تحققه
goal-measure = طريقة القياس
goal-baseline = قيمة الأساس
goal-value = القيمة المطلوب بلوغها
goal-note = ملاحظة عن الهدف
goal-progress = ملاحظة عن التقدم
goal-history = صياغات الهدف عبر الزمن
goal-official = بكلمات المدينة نفسها
goal-official-dated = بكلمات المدينة نفسها، { $time }
goal-from-until = من { $from } إلى { $until }
goal-from = ابتداءً من { $from }
goal-until = حتى { $until }

## Means and money

instruments = الأدوات
goals = أهداف التنمية المستدامة
goals-derived = مستنتجة من التحديات
money = الأموال المسجلة

## Who takes part

who = المشاركون
lead = الجهة القائدة
led-by = بقيادة { $lead }
parts-others = آخرون

## Who takes part, as a picture

ecosystem-title = المشاركون بحسب القطاع والدور
ecosystem-leads = قيادة
ecosystem-takes-part = مشاركة
ecosystem-none = لا أحد مسجل
ecosystem-legend = تمثل كل نقطة اسمًا واحدًا من القائمة.
ecosystem-legend-groups = تمثل كل نقطة اسمًا واحدًا من القائمة، ويمثل الرقم داخل الإطار مجموعة بهذا العدد.
ecosystem-band = { $part }: { $rows }.
ecosystem-row = { $role } ({ $counts })
ecosystem-and = { $before } و{ $next }
ecosystem-group = مجموعة من { $count }

## What is done in a mission’s name

projects = المشاريع

## The mission map

map = خريطة المهمة
map-as-list = القراءة في قائمة
map-challenges = { $count ->
    [zero] التحديات الكبرى
    [one] التحدي الكبير
    [two] التحديان الكبيران
    [few] التحديات الكبرى
    [many] التحديات الكبرى
   *[other] التحديات الكبرى
}
map-mission = المهمة
map-sectors = { $count ->
    [zero] القطاعات
    [one] القطاع
    [two] القطاعان
    [few] القطاعات
    [many] القطاعات
   *[other] القطاعات
}
map-projects = { $count ->
    [zero] المشاريع
    [one] المشروع
    [two] المشروعان
    [few] المشاريع
    [many] المشاريع
   *[other] المشاريع
}
map-sectors-and-projects = { $sectors ->
    [zero] القطاعات ومشاريعها
    [one] القطاع ومشاريعه
    [two] القطاعان ومشاريعهما
    [few] القطاعات ومشاريعها
    [many] القطاعات ومشاريعها
   *[other] القطاعات ومشاريعها
}
map-goals = الأهداف العالمية: { $numbers }
map-no-sector = لا قطاع مذكور
map-also = (وأيضًا { $sectors })
map-more = { $count ->
    [zero] ولا مشاريع أخرى أدناه
    [one] ومشروع آخر أدناه
    [two] ومشروعان آخران أدناه
    [few] و{ $count } مشاريع أخرى أدناه
    [many] و{ $count } مشروعًا آخر أدناه
   *[other] و{ $count } مشروع آخر أدناه
}
# Without left and right: the picture may be mirrored.
map-description = أعمدة متتالية تصل بينها خطوط: { $parts }. وتبيّن القائمة ما يرتبط بعضه ببعض.
map-count-challenges = { $count ->
    [zero] لا تحديات كبرى
    [one] تحدٍّ كبير واحد
    [two] تحديان كبيران
    [few] { $count } تحديات كبرى
    [many] { $count } تحديًا كبيرًا
   *[other] { $count } تحدٍّ كبير
}
map-the-mission = المهمة
map-count-sectors = { $count ->
    [zero] لا قطاعات
    [one] قطاع واحد
    [two] قطاعان
    [few] { $count } قطاعات
    [many] { $count } قطاعًا
   *[other] { $count } قطاع
}
map-count-projects = { $count ->
    [zero] لا مشاريع
    [one] مشروع واحد
    [two] مشروعان
    [few] { $count } مشاريع
    [many] { $count } مشروعًا
   *[other] { $count } مشروع
}

## Milestones, and missions along the years

milestones = المحطات
milestones-title = المحطات على مر السنين
milestones-description = تعرض القائمة أدناه المضمون نفسه كتابةً.
years = ما وُعد به وما تحقق منه
years-title = المهام على مر السنين
years-description = خط لكل مهمة من بدايتها إلى سنة هدفها. وتعرض القائمة أدناه المضمون نفسه كتابةً.
years-as-list = القراءة في قائمة
years-timeline = المضمون نفسه على الخط الزمني لجميع المدن

## Indicators

indicators = ما يُقاس
indicators-data = بيانات جميع المؤشرات:
indicator-download = تنزيل CSV
indicator-download-named = تنزيل CSV: { $indicator }
indicator-period = الفترة
indicator-basis = السند والمصدر
indicator-baseline = قيمة الأساس
indicator-target = الهدف
indicator-baseline-value = قيمة الأساس: { $value }
indicator-target-value = الهدف: { $value }
indicator-no-basis = السند غير مسجل
indicator-observed = الوحدة: { $unit }. القيم: { $values }.
indicator-seen = { $value } في { $period }
indicator-baseline-said = قيمة الأساس: { $value }.
indicator-target-said = الهدف: { $value }.

## Organisations that link missions

network-title = المنظمات التي تربط بين المهام
network-organisations = المنظمات
network-missions = المهام
network-extent = { $organisations ->
    [zero] لا تشارك أي منظمة في مهمتين أو أكثر (مجموع المهام: { $missions }).
    [one] تشارك منظمة واحدة في مهمتين أو أكثر (مجموع المهام: { $missions }).
    [two] تشارك منظمتان، كل منهما في مهمتين أو أكثر (مجموع المهام: { $missions }).
    [few] تشارك { $organisations } منظمات، كل منها في مهمتين أو أكثر (مجموع المهام: { $missions }).
    [many] تشارك { $organisations } منظمة، كل منها في مهمتين أو أكثر (مجموع المهام: { $missions }).
   *[other] تشارك { $organisations } منظمة، كل منها في مهمتين أو أكثر (مجموع المهام: { $missions }).
}
network-drawn = يعرض الرسم المنظمات الأكثر مشاركة (وعددها { $organisations }) والمهام الأكثر ارتباطًا بها (وعددها { $missions }).
network-count = { $missions ->
    [zero] لا مهام
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $missions } مهام
    [many] { $missions } مهمة
   *[other] { $missions } مهمة
}
# Without left and right: the picture may be mirrored.
network-description = عمودان متقابلان، في الأول { $left } وفي الثاني { $right }، وعدد الخطوط الواصلة بينهما { $lines }. وتبيّن القائمة ما يرتبط بعضه ببعض.

## A city on its continent

locator-title = { $place } على الخريطة

## The masthead and the foot

skip = الانتقال إلى المحتوى
menu = القائمة
main-navigation = التنقل الرئيسي
further-pages = صفحات أخرى
texts-licence = نصوص { $site }: { $licence }، ما لم تذكر الصفحة غير ذلك.

## Languages

languages = اللغات
languages-button = اللغة: { $language }
not-translated = لم يُترجم هذا النص بعد. هذا هو النص الأصلي، ولغته: { $language }.

## Figures and money

figure-percent = { $figure }%
figure-unit = { $figure } { $unit }
amount = { $written ->
   *[any] { $sum } { $currency }
}
amount-rounded = { $unit ->
    [million] { $number } مليون
   *[billion] { $number } مليار
}

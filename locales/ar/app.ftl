### What every page says that the reader can do something with: its frame, the search, the tray of
### picked records, and what is said where something does not come.

## The frame

breadcrumbs = مسار التنقل
correction = هل وجدت خطأً أو معلومة قديمة؟ { $report }
correction-report = الإبلاغ عن خطأ

## Kinds of records, one of them

kind-mission = مهمة
kind-case-study = دراسة حالة
kind-insight = خلاصة
kind-city = مدينة
kind-challenge = تحدٍّ
kind-collection = مجموعة
kind-project = مشروع
kind-organisation = منظمة
kind-page = صفحة

## Search

explore-title = استكشاف المهام ودراسات الحالة والخلاصات
search = بحث
search-hint = موضوع أو مدينة أو كلمة
searching = جارٍ البحث…
results = النتائج
results-count = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
sort-by = الترتيب بحسب
sort-relevance = الصلة
sort-title = العنوان
sort-target = سنة الهدف
sort-updated = آخر تغيير
show-more = عرض المزيد
suggestions = اقتراحات
suggestions-hint = ينقلك سهم الأسفل إلى الاقتراحات.
suggestion-kind = { $kind }:
without-script = لتضييق القائمة، تصفَّح بحسب { $challenge } أو بحسب { $city }، أو اقرأ قوائمها الكاملة: { $missions } و{ $case-studies } و{ $insights }.
by-challenge = التحدي
by-city = المدينة
all-missions = المهام
all-case-studies = دراسات الحالة
all-insights = الخلاصات

## Facets

filters = عوامل التصفية
filters-hide = إخفاء عوامل التصفية
chosen-count = ({ $count })
facet-show-all = عرض الكل ({ $count })
facet-show-fewer = عرض أقل
facet-find = بحث
facet-find-in = بحث في { $facet }
facet-unknown-value = «{ $value }» (غير معروف هنا)
years-label = نطاق سنوات الهدف
years-from-field = من
years-to-field = إلى
years-from = ابتداءً من { $from }
years-to = حتى { $to }
# In words, since a dash between two years may be read in the wrong direction.
years-between = من { $from } إلى { $to }
chosen-filters = عوامل التصفية المختارة
chosen-remove = إزالة { $facet }: { $value }
chosen-years = الهدف: { $years }
chosen-years-remove = إزالة سنة الهدف: { $years }
chosen-clear = مسح الكل

facet-challenge = التحدي
facet-city = المدينة
facet-kind = نوع السجل
facet-progress = التقدم
facet-stage = المرحلة
facet-target = سنة الهدف
facet-country = البلد
facet-region = المنطقة
facet-level = المستوى الإداري
facet-recognition = من يسميها مهمة
facet-lead = نوع الجهة القائدة
facet-instrument = الأدوات
facet-governance = الحوكمة
facet-sdg = هدف التنمية المستدامة
facet-funding = أرقام التمويل
facet-method = الأسلوب
facet-evidence = مستوى الأدلة
facet-roar = ROAR
facet-capability = القدرة
facet-lifecycle = خطوة من مسار المهمة
facet-strength = قوة الخلاصة
facet-language = اللغة
facet-showcase = الدليل

## Where nothing is found, or not all

none-fits-filters = لا يوجد سجل تنطبق عليه عوامل التصفية هذه مجتمعة
none-has-words = لا يوجد سجل يتضمن كل كلمات «{ $words }»
none-has-words-with-filters = لا يوجد سجل يتضمن «{ $words }» مع عوامل التصفية هذه
drop-filter = { $count ->
    [zero] إزالة: { $names } (لا نتائج)
    [one] إزالة: { $names } (تظهر نتيجة واحدة)
    [two] إزالة: { $names } (تظهر نتيجتان)
    [few] إزالة: { $names } (تظهر { $count } نتائج)
    [many] إزالة: { $names } (تظهر { $count } نتيجة)
   *[other] إزالة: { $names } (تظهر { $count } نتيجة)
}
drop-words = البحث من دون «{ $words }»
show-everything = عرض كل شيء
sought-instead = تُعرض نتائج البحث عن «{ $words }».
sought-without = لا يوجد سجل يتضمن هذه الكلمات كلها. تُعرض السجلات من دون «{ $words }».
between-words = »، «

## A record in a list

found-elsewhere = ترد كلمات بحثك في نص السجل أو في موضوعاته.
target-year = الهدف: { $year }
challenges = التحديات

## The tray of what is picked to compare

compare = مقارنة
compare-count = مقارنة ({ $count })
picked = السجلات المختارة للمقارنة
picked-full = لا يمكن عرض أكثر من أربعة سجلات جنبًا إلى جنب. أزل أحدها لتختار غيره.
picked-clear = مسح
picked-remove = إزالة { $title }
picked-one = { $title } ضمن المقارنة الآن ({ $count } من { $most }).
picked-no-longer = { $title } خارج المقارنة الآن.
picked-nothing = لم يبقَ أي سجل مختارًا للمقارنة.

## What a button of a text says once it was pressed

copied = تم النسخ
copy-by-hand = اضغط Ctrl+C للنسخ

## Where something does not come

try-again = إعادة المحاولة
load-again = إعادة تحميل الصفحة
search-unavailable = البحث غير متاح: { $cause }. أما السجلات أدناه، والصفحات المصنفة بحسب التحدي وبحسب المدينة، فتعمل من دونه.
page-slow = يتأخر تحميل الصفحة التالية. انتظر قليلًا، أو
page-load-afresh = أعد تحميلها
page-lost = تعذّر تحميل الصفحة التالية: { $cause }. ما زلت في هذه الصفحة، ومعك كل ما اخترته أو كتبته.
fault-no-answer = لم يستجب الخادم
fault-site-changed = تغيّر الموقع منذ تحميل هذه الصفحة، فأعد تحميلها
fault-status = أجاب الخادم بالرمز { $status }
fault-damaged = وصل الملف تالفًا
fault-other-version = الملف من إصدار آخر لهذا الموقع، فأعد تحميل الصفحة
fault-other-build = الصفحة من نسخة أخرى للموقع
fault-unreadable = تتعذّر قراءة الاستجابة ({ $cause })

## Where a mission stands in its life.

# Feminine, for a mission or a case study.
stage-proposed = مقترحة
stage-adopted = معتمدة
stage-in-delivery = قيد التنفيذ
stage-concluded = منتهية
stage-superseded = حلّت محلها أخرى
stage-abandoned = متروكة
stage-unknown = غير معروفة

## How a mission is doing against its goal.

# Masculine, for the goal or the progress.
progress-not-assessed = لم يُقيَّم
progress-on-track = على المسار الصحيح
progress-behind = متأخر
progress-milestone-reached = تحققت محطة
progress-achieved = تحقق الهدف
progress-partly-achieved = تحقق الهدف جزئيًا
progress-missed = لم يتحقق الهدف
progress-lapsed = تحقق الهدف ولم يدم
progress-contested = محل خلاف
progress-superseded = حل محله هدف آخر
progress-unknown = غير معروف

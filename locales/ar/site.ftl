### What the build itself writes: titles of pages, headings of related records, comparisons, pictures,
### notices, and what is said by the scripts that need no app.

## Titles of pages, and what search engines say of each

explore-title = استكشاف
explore-description = البحث في المهام ودراسات الحالة والخلاصات، بحسب التحدي والمدينة وسير العمل.
missions-description = أهداف جريئة محددة المدة تسعى إليها المدن مع شركاء كثيرين. المجموع: { $count }.
case-studies-description = ما جرّبته المدن، وما نتج عنه، وما الذي لم ينجح. المجموع: { $count }.
insights-description = ما يمكن تعلّمه من مهام المدن، وما يستند إليه. المجموع: { $count }.
cities-title = المدن
cities-description = { $cities ->
    [zero] لا مدن
    [one] مدينة واحدة
    [two] مدينتان
    [few] { $cities } مدن
    [many] { $cities } مدينة
   *[other] { $cities } مدينة
} { $countries ->
    [zero] من دون بلد
    [one] في بلد واحد
    [two] في بلدين
    [few] في { $countries } بلدان
    [many] في { $countries } بلدًا
   *[other] في { $countries } بلد
}، وما تسعى هذه المدن إلى تغييره.
challenges-title = التحديات
challenges-description = التحديات المجتمعية التي تتصدى لها المدن، ومع كل منها مهامه ودراسات الحالة والخلاصات المتصلة به.
organisations-title = المنظمات
organisations-description = المشاركون في مهام المدن، بحسب قطاع كل منهم، والمنظمات التي تربط بين المهام.
collections-title = المجموعات
collections-description = سجلات يتصل بعضها ببعض، مع سبب اختيار كل منها.
compare-title = مقارنة
compare-description = من مهمتين أو دراستي حالة إلى أربع، جنبًا إلى جنب وعلى الصفوف نفسها.
timeline-title = الخط الزمني
timeline-description = ما وُعد به ومواعيده، وما تحقق منه: المحطات وسنوات الهدف وتغييرات الأهداف على مر السنين.
map-title = الخريطة
map-description = المدن وسجلاتها على خريطة العالم.
assess-title = اختبار مهمة
assess-description = اسأل عن المهمة ما تسأل عنه المعايير الخمسة والأجزاء الأربعة لإطار ROAR، في ورقة عمل تبقى في متصفحك.
publish-title = النشر
publish-description = اكتب مهمة أو دراسة حالة أو خلاصة أو مدينة في متصفحك: تتكوّن الصفحة إلى جانب النموذج، ويظهر كل خطأ في موضعه.
data-title = البيانات
data-description = كل ما تعرضه الصفحات، في جداول جاهزة للتنزيل بصيغ CSV وJSON وGeoJSON، مع معنى كل عمود.
kept-title = المحفوظ في هذا المتصفح
kept-description = ما يحفظه هذا الموقع في متصفحك، وحجمه، وكيفية مسحه.
not-found-title = الصفحة غير موجودة
not-found-description = لا توجد صفحة في هذا العنوان.

nth-page = { $title }، الصفحة { $page } من { $pages }
more-description = مزيد من المهام ودراسات الحالة والخلاصات: { $title }.

organisation-description = { $name }: { $kind }، وما تشارك فيه.
organisation-description-counted = { $name }: { $kind }، وما تشارك فيه: { $counts }.
organisation-count = { $records } ({ $count })
organisation-any = منظمة

## The main navigation

navigation-explore = استكشاف
navigation-missions = المهام
navigation-case-studies = دراسات الحالة
navigation-insights = الخلاصات
navigation-cities = المدن
navigation-challenges = التحديات
navigation-map = الخريطة
navigation-timeline = الخط الزمني
navigation-compare = مقارنة

## Headings above records

related-missions = المهام
related-case-studies = دراسات الحالة
related-insights = خلاصات تستند إلى هذا السجل
related-projects = المشاريع
related-collections = المجموعات
more-from = المزيد من { $city }
takes-part-lead = قيادة
takes-part = مشاركة

## A record in a list, and its values of facets

place = { $city }، { $country }
from-showcase = من { $showcase }
in-language = اللغة: { $language }
facet-funding-recorded = مع أرقام
facet-target-none = بلا سنة
facet-target-to = حتى { $year }
facet-target-after = بعد { $year }
moment-target = سنة الهدف

## Files of the open data, on the page about them

data-vocabularies = المصطلحات (JSON)
data-vocabularies-holds = المصطلحات المستخدمة في الجداول: معرّفاتها وتسمياتها وتعريفاتها، ما يخص هذا الدليل منها وما تشترك فيه الأدلة كلها.
data-catalogue = الفهرس (DCAT 3 بصيغة JSON-LD)
data-catalogue-holds = ما تجمعه بوابات البيانات المفتوحة: كل ملف مع عنوانه وصيغته ورخصته.

## An organisation’s pages elsewhere

organisation-website = موقعها على الإنترنت

## Reporting a mistake: what a new issue or a mail begins with

correction-subject = تصحيح: { $title }
correction-page = الصفحة: { $address }
correction-question = ما الخطأ، وما الصواب؟

## Records side by side

compared-population = عدد السكان
compared-sources = { $count ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
}
compared-sources-of-kind = { $kind }: { $count }
compared-checked = آخر تحقق
compared-changed = آخر تغيير
compared-no-year = لم تُحدَّد سنة
compared-by = بحلول عام { $year }
compared-measure = طريقة القياس
compared-figure = القيمة المطلوب بلوغها
compared-since = منذ { $date }
compared-others = آخرون
compared-baseline = قيمة الأساس
compared-first = أول قيمة، { $period }
compared-latest = أحدث قيمة، { $period }
compared-target = الهدف
source-published = نُشر في { $date }
source-read = اطُّلع عليه في { $date }
source-copy = قُرئ في نسخة

## Why a record is worth putting beside another: some of these in a row, the first with a capital letter

peer-same-challenge = التحدي نفسه
peer-shared-challenge = تحدٍّ مشترك
peer-similar-size = حجم متقارب
peer-same-level = المستوى الإداري نفسه ({ $level })
peer-same-powers = صلاحيات مشتركة ({ $powers })
peer-same-stage = المرحلة نفسها ({ $stage })

## Pictures by which other sites show a link

picture-by = { $kind } · بحلول عام { $year }
picture-of-record = { $kind }: { $title }
picture-of-record-placed = { $kind }: { $title }، { $place }
picture-of-world = { $title }: { $line }، على خريطة العالم

## An address that a record had before

moved = انتقلت هذه الصفحة إلى: { $page }

## A site that shows a change before it is published

preview-label = معاينة
preview-notice = { $preview } هكذا سيظهر الموقع مع تعديل لم يُنشر بعد. الموقع نفسه: { $address }
preview-title = معاينة.

## Where a file of the page does not come

outage = { $part } يمكنك قراءتها كما هي. للبحث أو المقارنة أو الكتابة { $again }.
outage-title = لم يُحمَّل جزء من هذه الصفحة.
outage-again = أعد تحميل الصفحة
cut-off = لم يصل إلا جزء من هذه الصفحة.

## What the reader’s browser keeps

kept-nothing = لا شيء
kept-amount = { $things }، { $size }
kept-cleared = تم المسح: { $name }.
kept-cleared-all = تم المسح. لم يعد هذا المتصفح يحفظ شيئًا من هذا الموقع.
kept-copy-removed = أُزيلت النسخة.
kept-no-room = لا مساحة لها في متصفحك
kept-being-renewed = يجري تجديد الموقع في هذه اللحظة
kept-file-lost = لم يصل الملف { $file } أو وصل مختلفًا عن الأصل
kept-first-page-lost = لم تصل الصفحة الأولى أو وصلت مختلفة عن الأصل
kept-status = أجاب الخادم بالرمز { $status } عند طلب { $file }
kept-renewed = تتوفر نسخة أحدث من هذا الموقع.

## Without a connection, for what is not in the copy

offline-title = لا يوجد اتصال
offline-heading = لا يوجد اتصال، وهذه الصفحة ليست في نسختك
offline-way-on = عند عودة الاتصال، { $again }. وحتى ذلك الحين يمكنك قراءة ما لديك: { $first } أو { $kept }.
offline-again = أعد تحميلها
offline-first = الصفحة الأولى
offline-kept = المحفوظ في هذا المتصفح

### What the pages say whose content needs no script: the home page, the lists, the pages of records,
### and those about the site itself. Their parts, which several kinds of pages share, have a sheet of
### their own.

## The first page

home-missions = { $count ->
    [zero] لا مهام
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
}
home-case-studies = { $count ->
    [zero] لا دراسات حالة
    [one] دراسة حالة واحدة
    [two] دراستا حالة
    [few] { $count } دراسات حالة
    [many] { $count } دراسة حالة
   *[other] { $count } دراسة حالة
}
home-insights = { $count ->
    [zero] لا خلاصات
    [one] خلاصة واحدة
    [two] خلاصتان
    [few] { $count } خلاصات
    [many] { $count } خلاصة
   *[other] { $count } خلاصة
}
# In the genitive: it stands behind “من” in home-extent-from, and nowhere else.
home-cities = { $count ->
    [zero] { $count } مدينة
    [one] مدينة واحدة
    [two] مدينتين
    [few] { $count } مدن
    [many] { $count } مدينة
   *[other] { $count } مدينة
}
home-two = { $first } و{ $second }
home-three = { $first } و{ $second } و{ $third }
home-extent = { $records }: { $lead }
home-extent-from = { $countries ->
    [zero] { $records } من { $cities }: { $lead }
    [one] { $records } من { $cities } في بلد واحد: { $lead }
    [two] { $records } من { $cities } في بلدين: { $lead }
    [few] { $records } من { $cities } في { $countries } بلدان: { $lead }
    [many] { $records } من { $cities } في { $countries } بلدًا: { $lead }
   *[other] { $records } من { $cities } في { $countries } بلد: { $lead }
}

## Lists of all records of a kind

list-missions = أهداف جريئة لها موعد محدد، مع بيان المشاركين في كل منها وما بلغته.
list-case-studies = ما الذي نُفّذ، وما الذي نتج عنه، وما الذي لم ينجح.
list-insights = دروس من مهام عدة، وما تستند إليه كل خلاصة.
list-count = المجموع: { $total }
list-count-and-page = المجموع: { $total } · الصفحة { $page } من { $pages }
list-search = البحث والتصفية

## Missions and case studies

enablers = ما ساعد
barriers = ما أعاق
lessons = الدروس المستفادة
transfer = قبل نقل التجربة
part-of-mission = جزء من المهمة
sectors = القطاعات

## Missions

mission-roar = في ضوء إطار ROAR
mission-capabilities = ما تطلّبه الأمر
mission-recognition = من يسميها مهمة
mission-means = كيف تُدار
mission-mandate = التفويض
mission-governance = الحوكمة
mission-participation = مشاركة السكان

## Case studies

case-study-period = متى
case-study-evidence = ما تستند إليه النتائج
case-study-means = كيف نُفّذت
case-study-methods = الأساليب
case-study-cost = التكلفة

## Insights

insight-support = ما يدعمها
insight-limits = حدودها
insight-type = نوع المعرفة
insight-strength = ما تستند إليه
insight-step = خطوة من مسار المهمة
insight-belongs = موضعها
insight-cities = رُصدت في
insight-roar = الجزء من إطار ROAR
insight-capability = القدرة

## Projects

project-about = المشروع
project-stage = المرحلة
project-lead = الجهة القائدة

## Cities

cities-title = المدن
cities-lead = { $cities ->
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
}، مرتبة بحسب مناطق العالم.
city-about = المكان
city-people = السكان
city-local-name = الاسم المحلي
city-region = المنطقة
city-government = الإدارة
city-powers = الصلاحيات
city-networks = الشبكات
city-coordinates = الموقع الجغرافي
city-website = موقعها على الإنترنت
city-website-link = الموقع الرسمي
city-elsewhere = في مواقع أخرى
city-wikidata = ويكي بيانات
city-feed = الجديد
city-on-map = المنطقة: { $region }. الإحداثيات: { $coordinates }.
# The word for degrees, since the sign would stand on the wrong side of the number.
coordinates = { $latitude } درجة { $north ->
    [south] جنوبًا
   *[north] شمالًا
}، { $longitude } درجة { $east ->
    [west] غربًا
   *[east] شرقًا
}

## Challenges

challenges-title = التحديات
challenges-lead = ما تتصدى له المهام. اختر تحديًا لترى من يعمل عليه وإلى أين وصل العمل.
challenges-records = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
challenge-about = المقصود به
challenge-goals = أهداف التنمية المستدامة
challenge-sub-terms = كلمات بحث قريبة
challenge-feed = الجديد
challenge-empty = لا يوجد سجل يتصدى لهذا التحدي بعد.
challenge-cities = المدن التي تتصدى له
challenge-more-cities = { $count ->
    [zero] ولا مدن أخرى: { $all }
    [one] ومدينة أخرى: { $all }
    [two] ومدينتان أخريان: { $all }
    [few] و{ $count } مدن أخرى: { $all }
    [many] و{ $count } مدينة أخرى: { $all }
   *[other] و{ $count } مدينة أخرى: { $all }
}
challenge-all-cities = جميع المدن

## Further pages of the records of a city or of a challenge

more-page = الصفحة { $page } من { $pages }

## Organisations

organisations-title = المنظمات
organisations-lead = المشاركون في المهام، بحسب القطاع الذي ينتمي إليه كل منهم في مدينته.
organisations-network = المنظمات التي تربط بين المهام
organisations-others = أخرى
organisations-data = بيانات المشاركين:
organisations-listed = { $count ->
    [zero] لا توجد بعد منظمة تشارك في أكثر من سجل واحد.
    [one] لمنظمة واحدة صفحة، لأنها تشارك في سجلات عدة أو لها سجل خاص بها. والعدد هو عدد مهامها.
    [two] لمنظمتين صفحة لكل منهما، لأن كلتيهما تشارك في سجلات عدة أو لها سجل خاص بها. والعددان هما عددا مهامهما.
    [few] لكل من { $count } منظمات صفحة، لأنها تشارك في سجلات عدة أو لها سجل خاص بها. والأعداد هي أعداد مهامها.
    [many] لكل من { $count } منظمة صفحة، لأنها تشارك في سجلات عدة أو لها سجل خاص بها. والأعداد هي أعداد مهامها.
   *[other] لكل من { $count } منظمة صفحة، لأنها تشارك في سجلات عدة أو لها سجل خاص بها. والأعداد هي أعداد مهامها.
}
organisations-alone = { $count ->
    [zero] ولا ترد أي منظمة أخرى في سجل واحد فقط.
    [one] وترد منظمة أخرى في سجل واحد فقط، وتجدها فيه.
    [two] وترد منظمتان أخريان كل منهما في سجل واحد فقط، وتجدهما هناك.
    [few] وترد { $count } منظمات أخرى كل منها في سجل واحد فقط، وتجدها هناك.
    [many] وترد { $count } منظمة أخرى كل منها في سجل واحد فقط، وتجدها هناك.
   *[other] وترد { $count } منظمة أخرى كل منها في سجل واحد فقط، وتجدها هناك.
}
organisation-empty = لا يذكرها أي سجل مدرج.
organisation-together = كثيرًا ما تشارك مع
organisation-together-numbers = الأعداد هي أعداد المهام المشتركة بينهما.
organisation-about = نبذة عنها
organisation-kind = النوع
organisation-part = القطاع في المنظومة
organisation-city = المدينة
organisation-country = البلد
organisation-elsewhere = في مواقع أخرى

## Collections

collections-title = المجموعات
collections-lead = سجلات منتقاة، مع سبب اختيار كل منها.
collection-curator = اختيار: { $curator }
collection-members = في هذه المجموعة
collection-comparison = جنبًا إلى جنب
collection-compare = فتح في المقارنة
collection-sources = ما تستند إليه
collection-cite = صيغة الاستشهاد: { $citation }

## Open data

data-title = البيانات
data-lead = كل ما تعرضه الصفحات، في جداول جاهزة للتنزيل.
data-about = تضم الجداول ما تعرضه القوائم والبحث وعوامل التصفية، ولا تشمل السجلات المؤرشفة أو المحذوفة. تبقى أسماء الأعمدة ومعانيها كما هي في { $version }، وقد تضيف الإصدارات اللاحقة أعمدة أخرى. تُذكر رخصة نص السجل في صفه، وإن لم تُذكر فهي { $licence }.
data-csv = تُفتح ملفات { $format } في أي برنامج جداول (المعيار RFC 4180، بترميز UTF-8 مع علامة ترتيب البايتات). وإذا ضمت الخلية قيمًا عدة فُصل بينها بفاصلة منقوطة لاتينية. أما النص الذي قد يعدّه برنامج الجداول صيغة حسابية فيبدأ بفاصلة عليا.
data-json = تضم ملفات { $format } الصفوف نفسها في شكل قائمة من الكائنات، وتبقى القوائم فيها قوائم. وتدل { $null } على ما لا يذكره السجل.
data-geojson = تضم ملفات { $format } هذه الصفوف في شكل نقاط للخرائط (المعيار RFC 7946). وموضع المهمة هو موضع مدينتها.
data-others = المصطلحات والفهرس
data-rows = { $count ->
    [zero] لا صفوف.
    [one] صف واحد.
    [two] صفان.
    [few] { $count } صفوف.
    [many] { $count } صفًا.
   *[other] { $count } صف.
}
data-columns = { $count ->
    [zero] لا أعمدة
    [one] عمود واحد
    [two] عمودان
    [few] { $count } أعمدة
    [many] { $count } عمودًا
   *[other] { $count } عمود
}
data-file = { $table } بصيغة { $format }

## What the browser keeps

kept-title = المحفوظ في هذا المتصفح
kept-lead = ما يحفظه هذا الموقع في متصفحك، لك وحدك. ولا يُرسل منه شيء إلى أي جهة.
kept-scriptless = تحتاج هذه الصفحة إلى جافاسكربت، وهو لا يعمل هنا. يمكنك الاطلاع على ما تحفظه المواقع ومحوه من إعدادات متصفحك: ابحث فيها عن «بيانات المواقع».
kept-stores = ما يُحفظ
kept-refused = تمنع إعدادات متصفحك هذا الموقع من حفظ أي شيء. ويبقى ما تختاره أو تكتبه إلى أن تغادر صفحته.
kept-clear-all = مسح كل شيء
kept-settings = يمكنك مسح هذه المحفوظات من إعدادات متصفحك أيضًا: ابحث فيها عن «بيانات المواقع».
kept-clear = مسح{ $what }
kept-clear-what = : { $name }
kept-picks = السجلات المختارة للمقارنة
kept-picks-about = تجدها أسفل النافذة.
# The page asks for the forms of 1 and 2 alone, and uses that of 2 for all other numbers: so the form
# of two must fit behind any number (“5 من السجلات”). The same holds for the units below.
kept-picks-unit = { $count ->
    [zero] سجلات
    [one] سجل
    [two] من السجلات
    [few] سجلات
    [many] سجلًا
   *[other] سجل
}
kept-drafts = مسودات النموذج
kept-drafts-about = ما بدأت كتابته في صفحة «النشر».
kept-drafts-unit = { $count ->
    [zero] مسودات
    [one] مسودة
    [two] من المسودات
    [few] مسودات
    [many] مسودة
   *[other] مسودة
}
kept-worksheet = ورقة العمل
kept-worksheet-about = ما كتبته في صفحة اختبار المهمة.
kept-worksheet-unit = { $count ->
    [zero] أوراق عمل
    [one] ورقة عمل
    [two] من أوراق العمل
    [few] أوراق عمل
    [many] ورقة عمل
   *[other] ورقة عمل
}
kept-copy = نسخة من هذا الموقع
kept-copy-about = للقراءة دون اتصال بالإنترنت.
kept-copy-unit = { $count ->
    [zero] ملفات
    [one] ملف
    [two] من الملفات
    [few] ملفات
    [many] ملفًا
   *[other] ملف
}

## A copy of the site to read offline. What stands for numbers here is filled in later, so it cannot
## choose a plural; $size is one like “12.3 MB”.

offline-title = القراءة دون اتصال
offline-offer = يستطيع متصفحك حفظ نسخة من هذا الموقع لقراءتها دون اتصال بالإنترنت. وما دمت متصلًا، تصلك كل صفحة بحالتها الراهنة، وتُجدَّد النسخة مع تجدد الموقع.
offline-size = عدد الملفات: { $files }، الحجم الأقصى: { $size }
offline-keep = حفظ هذا الموقع لقراءته دون اتصال
offline-busy = يجري إعداد النسخة. يمكنك متابعة القراءة.
offline-done = الملفات: { $done } من { $files }
offline-ready = { $ready } في هذا المتصفح نسخة من الموقع. عدد الملفات: { $files }، الحجم: { $size }.
offline-is-ready = جاهز للقراءة دون اتصال.
offline-remove = إزالة النسخة
offline-failed = تعذّر إعداد النسخة: { $cause }. ولم يُحفظ منها شيء، ويبقى الموقع متاحًا للقراءة كما كان.
offline-unknown = لا يُعرف الآن هل يمكن إعداد نسخة، إذ لم تصل قائمة ملفاتها. { $again }.
offline-unable = لا يستطيع هذا المتصفح حفظ المواقع، أو لا يستطيع ذلك في هذه النافذة، كأن تكون نافذة تصفح خاص أو يكون العنوان بلا https.

## Where a page is not there, or not any more

not-found-missions = جميع المهام
not-found-cities = جميع المدن
not-found-challenges = جميع التحديات
removed-kind = محذوف
removed-lead = ما زالت روابط هذا السجل تؤدي إلى هنا. ويمكنك متابعة تصفح الدليل:

### What the pages say that a second script serves: the comparison, the time line, the map and the
### self-test. Records' own pages have tables, pictures and links of the same kinds, which say the
### same; what they say besides is in pages.ftl.

## In several of them

print = طباعة
loading = جارٍ التحميل…
records = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
data-about = عن البيانات
of-record = : { $title }

## The comparison, before there is one

compare-title = وضع المهام جنبًا إلى جنب
compare-kind = { $count ->
    [zero] مقارنة
    [one] مقارنة · سجل واحد
    [two] مقارنة · سجلان
    [few] مقارنة · { $count } سجلات
    [many] مقارنة · { $count } سجلًا
   *[other] مقارنة · { $count } سجل
}
compare-lead = من مهمتين أو دراستي حالة إلى أربع على الصفوف نفسها: ما تسعى إليه، وما بلغته، ومن يشارك فيها، وبأي أموال، والدروس المستفادة منها.
compare-how = اضغط «مقارنة» عند أي سجل، { $search } أو { $list } أو في صفحته. تجد ما اخترته أسفل النافذة، ولا يُحفظ إلا في هذا المتصفح.
compare-how-search = في نتائج البحث
compare-how-list = في قائمة
compare-without-script = يتطلب الاختيار متصفحًا يشغّل جافاسكربت. أما ما يلي فيُقرأ من دونه.
compare-chosen = مقارنات مختارة
compare-data = بيانات جميع المهام:

## What can be done with a comparison

# Without left and right: the table runs from right to left. “Forward” is the way of compare-move-left.
compare-move-left = تقديم { $title } عمودًا واحدًا
compare-move-right = تأخير { $title } عمودًا واحدًا
compare-remove = إزالة { $title }
compare-which-rows = الصفوف المعروضة
compare-only-differences = الاختلافات فقط
compare-only-complete = الصفوف المكتملة البيانات فقط
compare-take-along = المشاركة والحفظ
compare-copy-link = نسخ الرابط
compare-link-copied = تم نسخ الرابط.
compare-link-not-copied = الرابط في شريط العنوان، إذ لا يسمح هذا المتصفح بنسخه.
compare-rows-of-one = { $shown ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $shown } صفوف
    [many] { $shown } صفًا
   *[other] { $shown } صف
}. ضع سجلًا آخر إلى جانبه لترى مواضع الاختلاف.
compare-rows = { $shown ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $shown } صفوف
    [many] { $shown } صفًا
   *[other] { $shown } صف
}: ≠ المختلف { $differ }، = المتطابق { $same }.
compare-rows-hidden = { $hidden ->
    [zero] كل الصفوف معروضة.
    [one] صف واحد غير معروض.
    [two] صفان غير معروضين.
    [few] { $hidden } صفوف غير معروضة.
    [many] { $hidden } صفًا غير معروض.
   *[other] { $hidden } صف غير معروض.
}
compare-no-row = لا يبقى أي صف مع هذه الخيارات.
compare-rests-on = ما تستند إليه
compare-cite = صيغة الاستشهاد: { $citation }
# What compare-cite tells: who, when, what, where.
comparison-cited = { $site } ({ $year }). { $titles }: مقارنة. { $address }
# In place of a year that is not known.
comparison-undated = د. ت.
compare-further = إضافة سجل آخر إلى المقارنة
compare-put-here = وضعه هنا
compare-from-everything = اختيار سجل آخر من كل السجلات

## The table of a comparison

comparison-caption = { $titles }، صفًا صفًا
# In a file that a reader takes along: what rows stand together.
comparison-part = القسم
comparison-row = الصف
comparison-kind = نوع السجل
comparison-kind-archived = { $kind }، مؤرشف
comparison-same = ، متطابق
comparison-differs = ، مختلف
comparison-not-recorded = غير مسجل
comparison-more = { $count ->
    [zero] ولا نقاط أخرى
    [one] ونقطة أخرى
    [two] ونقطتان أخريان
    [few] و{ $count } نقاط أخرى
    [many] و{ $count } نقطة أخرى
   *[other] و{ $count } نقطة أخرى
}
comparison-only-here = هنا فقط:
comparison-source = المصدر
comparison-silent = { $lead }{ $rows }.
comparison-silent-lead = غير مسجل في أي منها:

## What a comparison cannot show

compare-too-many = الحد الأقصى للعرض جنبًا إلى جنب: { $most }. سجلات لم تُعرض: { $records }.
compare-unknown = لا يوجد سجل باسم «{ $name }». تُقارَن السجلات الأخرى من دونه.
compare-unknown-near = لا يوجد سجل باسم «{ $name }». هل تقصد أحد هذه السجلات؟
compare-gone = لا تمكن مقارنة { $record }: إما أن صفحته تبيّن ما آل إليه، وإما أنه ليس مهمة ولا دراسة حالة.
compare-failed = تعذّر تحميل «{ $name }»: { $cause }.
compare-fault-build = صفحته من نسخة أخرى لهذا الموقع
compare-fault-circle = صفحته تدور في حلقة مغلقة

## Records that are worth putting beside one

peers = سجلات مشابهة
peer-put-beside = مقارنة جنبًا إلى جنب
peer-why = { $why }.
peer-why-at-place = { $place }. { $why }.

## The time line

timeline-title = الخط الزمني
timeline-empty = لا يذكر أي سجل في هذا الموقع محطة أو سنة هدف بعد.
timeline-lead = ما وُعد به ومواعيده، وما تحقق منه: المحطات وسنوات الهدف وتغييرات الأهداف.
timeline-picture = السنوات: كبّر وصغّر بمفتاحي زائد وناقص، وتحرّك بالأسهم
timeline-list = بالترتيب
timeline-data = بيانات جميع المحطات:
timeline-filters = عوامل التصفية
timeline-filters-clear = مسح عوامل التصفية
timeline-filter-milestone = نوع المحطة
timeline-filter-state = ما آلت إليه
timeline-filter-all = الكل
timeline-filter-value = { $value } ({ $count })
timeline-years = السنوات المعروضة
timeline-earlier = سنوات أسبق
timeline-later = سنوات لاحقة
timeline-nearer = تكبير: سنوات أقل
timeline-wider = تصغير: سنوات أكثر
timeline-all-years = جميع السنوات
# “Moments” are called events. $years is one year, or app.ftl's years-between.
timeline-moments-of = الأحداث: { $years }
timeline-same-below = تعرض القائمة أدناه المضمون نفسه كتابةً.
timeline-nothing-drawn = لا شيء للرسم.
timeline-none-fits = لا شيء في هذه السنوات تنطبق عليه عوامل التصفية. اختر عوامل أقل أو سنوات أكثر.
moments = { $count ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}
moments-listed = الأحداث: { $listed } من { $total }
timeline-rest-lost = تعذّر تحميل البقية ({ $cause }).
timeline-without-script = لكل { $mission } ولكل { $city } خط زمني خاص في صفحتها.
timeline-by-mission = مهمة
timeline-by-city = مدينة

## Pictures of years, on records' pages too

event-step = خطوة
event-decision = قرار
event-target = هدف
event-achievement = إنجاز
event-setback = انتكاسة
event-change = تغيير الهدف
event-happened = تمّ
event-partly = تحقق جزئيًا
event-planned = مخطط له
event-missed = لم يتحقق
tally-happened = تمّ
tally-partly = تحقق جزئيًا
tally-planned = مخطط له
tally-missed = لم يتحقق
line-target = الهدف: { $year }
goal-wording = «{ $words }»
goal-before = كان الهدف حتى ذلك الحين: { $goal }

## The map

map-title = الخريطة
map-lead = { $cities ->
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
}، وما سُجل عن كل منها.
map-results = على الخريطة
map-data = بيانات جميع المدن:
map-none-fits = لا يوجد سجل تنطبق عليه عوامل التصفية هذه مجتمعة.
map-extent = { $records ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $records } سجلات
    [many] { $records } سجلًا
   *[other] { $records } سجل
} { $cities ->
    [zero] من دون مدينة
    [one] في مدينة واحدة
    [two] في مدينتين
    [few] في { $cities } مدن
    [many] في { $cities } مدينة
   *[other] في { $cities } مدينة
}.
map-elsewhere = { $count ->
    [zero] ولا سجلات أخرى غير مرتبطة بمدينة بعينها.
    [one] وسجل آخر غير مرتبط بمدينة بعينها.
    [two] وسجلان آخران غير مرتبطين بمدينة بعينها.
    [few] و{ $count } سجلات أخرى غير مرتبطة بمدينة بعينها.
    [many] و{ $count } سجلًا آخر غير مرتبط بمدينة بعينها.
   *[other] و{ $count } سجل آخر غير مرتبط بمدينة بعينها.
}
map-unavailable = تعذّر عرض ما اخترته: { $cause }. وتعرض الخريطة والقائمة جميع السجلات.
map-world = خريطة العالم
map-zoom-in = تكبير
map-zoom-out = تصغير
map-whole = العالم كله
map-in-view = { $count ->
    [zero] لا مدن ظاهرة
    [one] مدينة واحدة ظاهرة
    [two] مدينتان ظاهرتان
    [few] { $count } مدن ظاهرة
    [many] { $count } مدينة ظاهرة
   *[other] { $count } مدينة ظاهرة
}
map-dots = كلما كبرت النقطة زاد عدد السجلات، والنقطة المحاطة بحلقة تمثل مدنًا عدة.
map-gestures = للتكبير والتصغير استخدم + و−، ولتحريك الخريطة استخدم مفاتيح الأسهم أو اسحبها باليد.
map-cities = المدن بحسب المنطقة
map-of-place = من { $place }
map-mark-city = { $city }: { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
map-mark-city-in = { $city }، { $country }: { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
map-mark-two = { $city } و{ $other }: { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
map-mark-many = { $city } { $more ->
    [zero] وحدها
    [one] ومدينة أخرى
    [two] ومدينتان أخريان
    [few] و{ $more } مدن أخرى
    [many] و{ $more } مدينة أخرى
   *[other] و{ $more } مدينة أخرى
}: { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}

## The self-test

assess-title = اختبار مهمة
assess-lead = اسأل عن مهمتك ما يسأله هذا الموقع عن غيرها: المعايير الخمسة، والأسئلة الأربعة لإطار ROAR.
assess-private = لا يغادر جهازك شيء مما تكتبه هنا.
assess-kept = لا يغادر جهازك شيء مما تكتبه هنا. ويحفظه هذا المتصفح إلى أن تمسحه.
assess-not-kept = لا يغادر جهازك شيء مما تكتبه هنا. لكن متصفحك لا يحفظ شيئًا لهذه الصفحة: صدّر ما كتبته أو اطبعه قبل المغادرة.
assess-without-script = اطبع هذه الصفحة لتعبئتها يدويًا: يتطلب حفظ ما تكتبه وتصديره جافاسكربت.
assess-mission = المهمة
assess-name = العنوان
assess-statement = المهمة في جملة واحدة
criteria = المعايير الخمسة للمهمة
assess-roar = في ضوء إطار ROAR
assess-why = لماذا؟
assess-not-rated = لم يُقيَّم بعد
assess-length = الأحرف: { $length } من { $limit }
assess-length-over = الأحرف: { $length } من { $limit }، والزائد منها { $excess }
assess-asks-bold = هل تهم حياة كثير من الناس، وهل تحفزهم على المشاركة؟
assess-asks-direction = هل يمكنك أن تحدد ما الذي سيتغير، وكيف يُقاس، وفي أي سنة؟
assess-asks-realistic = هل هي من الصعوبة بحيث يضطر الجميع إلى تغيير شيء ما، وهل يمكن إنجازها في المدة المحددة؟
assess-asks-across = هل تحتاج إلى أن تعمل معًا قطاعات ومجالات وأنواع عدة من المنظمات؟
assess-asks-solutions = هل تحدد الوجهة وتترك الطريق مفتوحًا، فتتسع لتجربة أفكار كثيرة، منها أفكار السكان؟
assess-asks-routes = من حدد الاتجاه، وكيف؟ ومن كان له رأي، ومن لم يكن له؟
assess-asks-organisation = ما الذي يجب أن يكون القطاع العام قادرًا عليه ليقود هذا العمل ويتعلم منه، وهل هو قادر عليه؟
assess-asks-assessment = كيف سيعرف الناس هل تنجح المهمة، في أثناء الطريق لا في نهايته فقط؟
assess-asks-risks = من يتحمل المخاطر، ومن يجني المكاسب؟
assess-records-rate = في السجلات: مستوفى ({ $met })، مستوفى جزئيًا ({ $partly })، غير مستوفى ({ $not-met })
assess-records-say = ما تقوله السجلات
assess-rating = { $rating }.
assess-brief = باختصار
assess-no-score = لا توجد درجات. وما لم يُستوفَ يدل على موضع العمل المطلوب.
assess-answered = إطار ROAR: ما أُجيب عنه
assess-unanswered = إطار ROAR: ما لم يُجَب عنه بعد
assess-too-long = أطول مما تسمح به صيغة المحتوى
assess-export = تصدير بصيغة Markdown
assess-clear = مسح
assess-clear-sure = مسح كل شيء نهائيًا
assess-clear-not = الاحتفاظ به
assess-still-to-add = يبقى أن تُضاف: { $fields }.

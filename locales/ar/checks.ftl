### What the form says of a record that is not right yet: the text of each is named after the kind of
### problem, as `mission-atlas check` names it. Each stands at the field that it is about, so it need
### not name the field. $value is what stands there, or what is missing.

## Fields

missing-field = هذا الحقل مطلوب.
empty-text = اكتب شيئًا، أو استغنِ عن الحقل.
unknown-field = لا يوجد حقل باسم «{ $value }»: يبقى في الملف، لكن القراء لا يرونه.
duplicate-field = الحقل «{ $value }» مكتوب مرتين: أبقِ واحدًا منهما.
wrong-type = تلزم هنا قيمة من نوع آخر غير «{ $value }».
text-over-limit = هذا النص أطول مما ينبغي. اختصره.
too-many = القيم هنا أكثر مما ينبغي. أبقِ أهمها، وضع الأهم بينها أولًا.
number-out-of-range = لا يمكن أن تكون القيمة { $value } صحيحة: فالرقم أصغر مما ينبغي أو أكبر.
unknown-value = القيمة «{ $value }» ليست من الخيارات.
unknown-country = «{ $value }» ليس رمزًا لأي بلد: اكتب حرفين، مثل GB.
invalid-date = «{ $value }» ليس تاريخًا. اكتب سنة أو شهرًا أو يومًا: 2026 أو { "\u2068" }2026-03{ "\u2069" } أو { "\u2068" }2026-03-25{ "\u2069" }.
impossible-date = لا يوجد التاريخ «{ $value }» في أي تقويم.
invalid-url = «{ $value }» ليس عنوانًا على الويب. اكتب العنوان كاملًا، وأوله { "\u2068" }https://{ "\u2069" }.
invalid-language = «{ $value }» ليس رمزًا للغة. اكتب رمزًا مثل en أو fr أو pt-BR.
invalid-licence = «{ $value }» ليس معرّف SPDX لرخصة. اكتب معرّفًا مثل CC-BY-4.0.
invalid-currency = «{ $value }» ليس رمزًا لعملة. اكتب ثلاثة أحرف، مثل EUR.
invalid-wikidata = «{ $value }» ليس عنصرًا في ويكي بيانات. اكتب عنصرًا مثل Q84.

## Addresses of records, and what refers to them

invalid-id = لا يصلح «{ $value }» عنوانًا على الويب. يتكوّن العنوان من 3 إلى 64 رمزًا: أحرف لاتينية صغيرة من a إلى z وأرقام وشرطات.
reserved-id = يحتاج الموقع نفسه إلى العنوان «{ $value }». اختر غيره.
duplicate-id = «{ $value }» مستخدم من قبل. اختر غيره.
unknown-reference = لا يوجد سجل باسم «{ $value }».
ambiguous-reference = قد يدل «{ $value }» على أكثر من سجل. اختر واحدًا من القائمة.
unknown-kind = «{ $value }» ليس نوعًا من أنواع السجلات.
unpublished-reference = السجل «{ $value }» لم يُنشر بعد. لا تذكره قبل أن يُنشر.
dead-link = الرابط «{ $value }» لا يؤدي إلى أي مكان.
dead-anchor = الرابط «{ $value }» يؤدي إلى عنوان قسم غير موجود.
link-scheme = الرابط «{ $value }» غير مسموح به. تؤدي الروابط إلى عناوين على الويب أو عناوين بريد إلكتروني أو سجلات.
# Of an id that the author has not written yet.
id-missing = ليس للسجل عنوان على الويب بعد. اكتب الاسم القصير الذي ينتهي به عنوانه.
id-taken = العنوان «{ $value }» لسجل آخر. اختر غيره، أو افتح ذلك السجل لتعديله.

## What things rest on

missing-source = يلزم هنا مصدر.
unknown-source = لا يوجد في السجل مصدر بالمعرّف «{ $value }».
unused-source = لا شيء يشير إلى هذا المصدر. اذكره حيث يستند إليه شيء، أو أزله.
unknown-footnote = «{ $value }» ليس مصدرًا ولا حاشية.
grade-c = ما هو غير مؤكد (الدرجة C) لا يُنشر. ابحث له عن مصدر أفضل، أو استغنِ عنه.
mirror-url = لا يوضع رابط إلى نسخة في موقع آخر: أزل عنوانها.
progress-without-date = يلزم لهذه الحالة تاريخ: إلى أي تاريخ تعود المعلومة؟
progress-without-source = يلزم لهذه الحالة مصدر: من يقول ذلك؟
stage-against-progress = المرحلة لا تتوافق مع التقدم. غيّر أحدهما.
target-past = انقضت سنة الهدف، وما زال التقدم «على المسار الصحيح». اذكر كيف انتهى الأمر.
stale = مضى على آخر قراءة للمصادر أكثر من سنة. أعد قراءتها، واكتب التاريخ الجديد.
organisation-kind = يذكر سجل آخر نوعًا مختلفًا لهذه المنظمة. اختر النوع نفسه، أو اكتب اسمًا آخر.

## Text and pictures

raw-html = يظهر HTML كما كُتب. اكتب النص من دونه.
# $value is the section's heading, which is English in every language.
missing-section = ينقص القسم «{ $value }».
section-order = القسم «{ $value }» متأخر عن موضعه.
dead-image = لا توجد صورة باسم «{ $value }» في مجلد السجل.
image-type = الملف «{ $value }» ليس صورة.
image-without-alt = صف بالكلمات ما تُظهره الصورة، لمن لا يستطيع رؤيتها.
vague-link = لا يبيّن «{ $value }» إلى أين يؤدي الرابط. اجعل كلماته تدل على ذلك.
not-removed = لا يُذكر سبب الحذف إلا في سجل محذوف.

## Around them

# Behind a message: what was probably meant.
nearest = هل تقصد «{ $near }»؟
# A problem of another file, which this record causes.
elsewhere = { $path }: { $problem }

## A file that is opened

# $lang is a language tag.
left-translation = يدل اسم الملف على أنه ترجمة ({ $lang }). لا يمكن كتابة الترجمات هنا: يُفتح الملف بوصفه سجلًا مستقلًا.
left-no-fields = لا توجد حقول في أول الملف: يُعدّ كله نصًا للصفحة.
left-unread = تتعذّر قراءة الحقول في أول الملف (السطر { $line }): يُفتح نص الصفحة وحده.
no-kind = لا يذكر الملف «{ $name }» نوعه. اختر أولًا ما تريد كتابته، ثم افتح الملف.
no-record = لا يوجد سجل باسم «{ $id }».

## What does not come

not-loaded = تعذّر تحميل { $address }. هل يوجد اتصال بالإنترنت؟
unread = تتعذّر قراءة ما يذكره الموقع عن سجلاته. أعد تحميل الصفحة.

### What the closed lists of the model call their terms. A term's message is named after its list and
### its id. Where a term stands within a sentence, its first letter is made small, if the language
### does so: see keeps-case in language.ftl.

## The part that an organisation plays in a city's ecosystem, derived from its kind.

part-of-the-ecosystem-public = القطاع العام
part-of-the-ecosystem-private = القطاع الخاص
part-of-the-ecosystem-academic = القطاع الأكاديمي
part-of-the-ecosystem-civil-society = المجتمع المدني
part-of-the-ecosystem-residents = السكان

## How far a mission meets one of the five criteria.

rating-met = مستوفى
rating-partly = مستوفى جزئيًا
rating-not-met = غير مستوفى
rating-not-assessed = لم يُقيَّم

## What happened at a milestone.

kind-of-milestone-engagement = إشراك الناس
kind-of-milestone-announcement = إعلان
kind-of-milestone-adoption = اعتماد
kind-of-milestone-launch = إطلاق
kind-of-milestone-funding = تمويل
kind-of-milestone-delivery = تنفيذ
kind-of-milestone-review = مراجعة
kind-of-milestone-report = تقرير
kind-of-milestone-target = هدف
kind-of-milestone-achievement = إنجاز
kind-of-milestone-setback = انتكاسة
kind-of-milestone-change-of-goal = تغيير الهدف
kind-of-milestone-closure = اختتام

## Whether a milestone lies behind or ahead.

# Feminine, for a milestone.
## The four parts of the ROAR framework of mission-oriented policy.

part-of-roar-routes = المسارات والاتجاهات
part-of-roar-organisational-capacity = القدرة المؤسسية
part-of-roar-assessment = التقييم
part-of-roar-risks-rewards = المخاطر والمكاسب

## The five dynamic capabilities of a city's government.

capability-strategic-awareness = الوعي الاستراتيجي
capability-adjusting-priorities = تعديل الأولويات
capability-building-coalitions = بناء التحالفات
capability-learning-experimentation = التعلم بالتجريب
capability-reconfiguring-delivery = إعادة تنظيم التنفيذ

## What became of a moment.

# Masculine, for an event (حدث).
state-of-a-moment-done = تمّ
state-of-a-moment-partly = تحقق جزئيًا أو لم يدم
state-of-a-moment-planned = مخطط له أو ما زال مفتوحًا
state-of-a-moment-missed = لم يتحقق
state-of-a-moment-changed = تغيّر الهدف

## What a moment is called where it is no milestone, and what its state adds to its name

moment-target-year = سنة الهدف
moment-planned = مخطط له
moment-missed = لم يتحقق
moment-in-state = { $kind } · { $state }

## A row of a comparison.

row-place = المدينة وعدد السكان
row-recognition = من يسميها مهمة
row-question = السؤال
row-statement = في جملة واحدة
row-period = متى
row-evidence = ما تستند إليه النتائج
row-methods = الأساليب
row-cost = التكلفة
row-challenges = التحديات
row-target = الهدف وقياسه
row-baseline = قيمة الأساس
row-stage = المرحلة
row-progress = التقدم
row-mandate = التفويض
row-lead = الجهة القائدة
row-governance = الحوكمة
row-partners = الشركاء
row-instruments = الأدوات
row-participation = مشاركة السكان
row-funding = الأموال المسجلة
row-indicator = المؤشر الرئيسي
row-bold = الجرأة والإلهام
row-direction = وضوح الاتجاه
row-realistic = الطموح مع الواقعية
row-cross-sectoral = تعدد القطاعات والأطراف
row-bottom-up = حلول كثيرة تنبع من القاعدة
row-routes = المسارات والاتجاهات
row-organisation = القدرة المؤسسية
row-assessment = التقييم
row-risks = المخاطر والمكاسب
row-awareness = الوعي الاستراتيجي
row-priorities = تعديل الأولويات
row-coalitions = بناء التحالفات
row-learning = التعلم بالتجريب
row-reconfiguring = إعادة تنظيم التنفيذ
row-enablers = ما ساعد
row-barriers = ما أعاق
row-lessons = الدروس المستفادة
row-transfer = قبل نقل التجربة
row-sources = المصادر وآخر تحقق منها

## The parts of a comparison, in which its rows stand

row-part-glance = لمحة سريعة
row-part-goal = الهدف والتقدم
row-part-who = المشاركون ووسائلهم
row-part-money = الأموال والقياسات
row-part-criteria = المعايير الخمسة للمهمة
row-part-roar = الأجزاء الأربعة لإطار ROAR
row-part-capabilities = ما تطلّبه الأمر
row-part-lessons = ما يمكن تعلّمه، ومن أي مصادر

## Several records of a kind

kind-plural-mission = المهام
kind-plural-case-study = دراسات الحالة
kind-plural-insight = الخلاصات
kind-plural-city = المدن
kind-plural-challenge = التحديات
kind-plural-collection = المجموعات
kind-plural-project = المشاريع
kind-plural-organisation = المنظمات
kind-plural-page = الصفحات

### Who says that this is a mission.

recognition-self-described = يسميها أصحابها مهمة
recognition-programme-designated = سمّاها برنامج
recognition-externally-described = يسميها آخرون مهمة
recognition-editor-classified = أدرجها المحررون

## What a statement of progress, or a figure, rests on.

basis-self-reported = إفادة الجهة المعنية
basis-official-statistics = إحصاءات رسمية
basis-independent = جهة مستقلة
basis-press = الصحافة
basis-editor-inference = استنتاج المحررين

## How sure a figure is: A from a primary or official source, B second-hand, C not confirmed.

grade-a = مصدر أولي أو رسمي
grade-b = مصدر ثانوي
grade-c = غير مؤكد

## What kind of organisation a party is.

kind-of-organisation-local-government = حكومة محلية
kind-of-organisation-city-region-authority = سلطة إقليم حضري
kind-of-organisation-national-government = حكومة وطنية
kind-of-organisation-public-agency = هيئة عامة
kind-of-organisation-university-research = جامعة أو جهة بحثية
kind-of-organisation-utility = شركة مرافق
kind-of-organisation-business = شركة
kind-of-organisation-business-association = رابطة أعمال
kind-of-organisation-non-profit = منظمة غير ربحية
kind-of-organisation-community-group = مجموعة أهلية
kind-of-organisation-foundation = مؤسسة مانحة
kind-of-organisation-network = شبكة
kind-of-organisation-multilateral = هيئة متعددة الأطراف
kind-of-organisation-public-private-partnership = شراكة بين القطاعين العام والخاص

## What a partner does in a mission.

# Nouns of the action, not of the person.
role-co-lead = قيادة مشتركة
role-funder = تمويل
role-delivery = تنفيذ
role-evaluator = تقييم
role-adviser = مشورة
role-convenor = جمع الأطراف
role-community = المجتمع المحلي
role-data = بيانات

## What level of place a city record is about.

level-neighbourhood = حي
level-borough = دائرة بلدية
level-city = مدينة
level-city-region = إقليم حضري
level-region = إقليم
level-city-state = دولة مدينة

## What gave a mission its authority.

mandate-mayor = رئيس البلدية
mandate-council-leader = رئيس المجلس المحلي
mandate-full-council-vote = تصويت المجلس بكامل هيئته
mandate-cabinet = المجلس التنفيذي
mandate-combined-authority = سلطة محلية مشتركة
mandate-referendum-ballot = استفتاء أو اقتراع
mandate-partnership-agreement = اتفاق شراكة
mandate-national-agreement = اتفاق وطني

## How much say residents have: the IAP2 spectrum of public participation.

level-of-participation-inform = الإعلام
level-of-participation-consult = التشاور
level-of-participation-involve = الإشراك
level-of-participation-collaborate = التعاون
level-of-participation-empower = التمكين

## Where money comes from.

kind-of-funding-grant = منحة
kind-of-funding-own-budget = ميزانية ذاتية
kind-of-funding-tax = ضريبة
kind-of-funding-loan = قرض
kind-of-funding-prize = جائزة
kind-of-funding-private = تمويل خاص
kind-of-funding-in-kind = مساهمة عينية

## How far a project has come.

stage-of-a-project-idea = فكرة
stage-of-a-project-prototype = نموذج أولي
stage-of-a-project-pilot = مرحلة تجريبية
stage-of-a-project-demonstrator = مشروع إيضاحي
stage-of-a-project-scaling = قيد التوسيع
stage-of-a-project-mainstreamed = معمَّم
stage-of-a-project-stopped = متوقف

## Which way an indicator should move.

polarity-up-is-good = الأعلى أفضل
polarity-down-is-good = الأدنى أفضل
polarity-neutral = لا أفضلية لأي اتجاه

## How one record relates to another.

relation-part-of = جزء من
relation-inspired-by = مستلهَم من
relation-replaces = يحل محل
relation-replaced-by = حل محله
relation-evidence-for = من الأدلة على
relation-contrasts-with = يتباين مع

## How well a case study's results are known.

evidence-level-independent-evaluation = تقييم مستقل
evidence-level-monitored-data = بيانات رصد
evidence-level-self-reported = إفادة الجهة المعنية
evidence-level-anecdotal = شواهد متفرقة

## What kind of knowledge an insight is.

type-of-insight-lesson = درس
type-of-insight-pattern = نمط
type-of-insight-tool-method = أداة أو أسلوب
type-of-insight-evidence-summary = ملخص أدلة
type-of-insight-warning = تحذير
type-of-insight-open-question = سؤال مفتوح

## The step of a mission's life that an insight is about.

lifecycle-step-mandate = التفويض
lifecycle-step-framing = التأطير
lifecycle-step-roadmap = خريطة الطريق
lifecycle-step-mainstreaming = التعميم
lifecycle-step-groups = فرق العمل
lifecycle-step-delivery = التنفيذ
lifecycle-step-evaluation = التقييم
lifecycle-step-financing = التمويل

## How much an insight rests on.

strength-one-case = حالة واحدة
strength-several-cases = حالات عدة
strength-comparative-study = دراسة مقارنة
strength-theory = نظرية

## What the closed lists of the model call those of their terms that stand in pages as they were built,
### as terms.ftl does: what the app renders anew in the browser is there.

## Whose words a record is in.

editorial-label-editor-written = كتبه المحررون
editorial-label-city-submitted = قدّمته المدينة
editorial-label-participant-written = كتبه أحد المشاركين

## What kind of publication a source is.

kind-of-source-official = رسمي
kind-of-source-research = بحثي
kind-of-source-press = صحفي
kind-of-source-award = جائزة
kind-of-source-network = شبكة
kind-of-source-interview = مقابلة

## What a city has the power to decide.

power-transport = النقل
power-housing = الإسكان
power-energy = الطاقة
power-land-use = استخدام الأراضي
power-schools = المدارس
power-health = الصحة
power-policing = الشرطة
power-tax = الضرائب
power-water = المياه
power-waste = النفايات

## A phrase of the interface that a showcase may put in its own words. Those alone are here
## that stand in pages as they were built: what the app renders anew in the browser is not.

word-home-by-challenge = بحسب التحدي
word-home-missions = مهام للبداية
word-home-all-missions = جميع المهام
word-home-by-city = بحسب المدينة
word-home-worth-knowing = جدير بالمعرفة
# It stands behind a colon in pages.ftl's home-extent.
word-home-lead = الهدف والموعد والمشاركون، وعرض صادق لما تحقق.
word-foot-collections = المجموعات
word-foot-organisations = المنظمات
word-foot-assess = اختبار مهمة
word-foot-publish = النشر
word-foot-data = البيانات
word-foot-kept = المحفوظ في هذا المتصفح
word-foot-offline = القراءة دون اتصال
word-not-found-title = لا توجد صفحة هنا
word-not-found-lead = ربما كُتب العنوان خطأً، أو انتقلت الصفحة. ابحث عنها، أو ابدأ من إحدى هذه القوائم.

## The Sustainable Development Goals of the United Nations, as the UN words them in the language

goal-1 = القضاء على الفقر
goal-2 = القضاء التام على الجوع
goal-3 = الصحة الجيدة والرفاه
goal-4 = التعليم الجيد
goal-5 = المساواة بين الجنسين
goal-6 = المياه النظيفة والنظافة الصحية
goal-7 = طاقة نظيفة وبأسعار معقولة
goal-8 = العمل اللائق ونمو الاقتصاد
goal-9 = الصناعة والابتكار والهياكل الأساسية
goal-10 = الحد من أوجه عدم المساواة
goal-11 = مدن ومجتمعات محلية مستدامة
goal-12 = الاستهلاك والإنتاج المسؤولان
goal-13 = العمل المناخي
goal-14 = الحياة تحت الماء
goal-15 = الحياة في البر
goal-16 = السلام والعدل والمؤسسات القوية
goal-17 = عقد الشراكات لتحقيق الأهداف

## Whether a milestone lies behind or ahead.

state-of-a-milestone-done = تمّت
state-of-a-milestone-planned = مخطط لها
state-of-a-milestone-missed = لم تتحقق

## What state a record is in.

record-state-draft = مسودة
record-state-in-review = قيد المراجعة
record-state-published = منشور
record-state-archived = مؤرشف
record-state-removed = محذوف

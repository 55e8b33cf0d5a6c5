### What the closed lists of the model call their terms. A term's message is named after its list and
### its id. Where a term stands within a sentence, its first letter is made small, if the language
### does so: see keeps-case in language.ftl.

## Who says that this is a mission.

recognition-self-described = Self-described
recognition-programme-designated = Named by a programme
recognition-externally-described = So called by others
recognition-editor-classified = Included by the editors

## Whose words a record is in.

editorial-label-editor-written = Written by the editors
editorial-label-city-submitted = Submitted by the city
editorial-label-participant-written = Written by a participant

## What a statement of progress, or a figure, rests on.

basis-self-reported = Self-reported
basis-official-statistics = Official statistics
basis-independent = Independent
basis-press = Press
basis-editor-inference = Inferred by the editors

## How sure a figure is: A from a primary or official source, B second-hand, C not confirmed.

grade-a = Primary or official source
grade-b = Second-hand source
grade-c = Not confirmed

## What kind of publication a source is.

kind-of-source-official = Official
kind-of-source-research = Research
kind-of-source-press = Press
kind-of-source-award = Award
kind-of-source-network = Network
kind-of-source-interview = Interview

## What kind of organisation a party is.

kind-of-organisation-local-government = Local government
kind-of-organisation-city-region-authority = City-region authority
kind-of-organisation-national-government = National government
kind-of-organisation-public-agency = Public agency
kind-of-organisation-university-research = University or research
kind-of-organisation-utility = Utility
kind-of-organisation-business = Business
kind-of-organisation-business-association = Business association
kind-of-organisation-non-profit = Non-profit
kind-of-organisation-community-group = Community group
kind-of-organisation-foundation = Foundation
kind-of-organisation-network = Network
kind-of-organisation-multilateral = Multilateral body
kind-of-organisation-public-private-partnership = Public-private partnership

## The part that an organisation plays in a city's ecosystem, derived from its kind.

part-of-the-ecosystem-public = Public
part-of-the-ecosystem-private = Private
part-of-the-ecosystem-academic = Academic
part-of-the-ecosystem-civil-society = Civil society
part-of-the-ecosystem-residents = Residents

## What a partner does in a mission.

role-co-lead = Co-lead
role-funder = Funder
role-delivery = Delivery
role-evaluator = Evaluator
role-adviser = Adviser
role-convenor = Convenor
role-community = Community
role-data = Data

## What level of place a city record is about.

level-neighbourhood = Neighbourhood
level-borough = Borough
level-city = City
level-city-region = City-region
level-region = Region
level-city-state = City-state

## What a city has the power to decide.

power-transport = Transport
power-housing = Housing
power-energy = Energy
power-land-use = Land use
power-schools = Schools
power-health = Health
power-policing = Policing
power-tax = Tax
power-water = Water
power-waste = Waste

## What gave a mission its authority.

mandate-mayor = Mayor
mandate-council-leader = Council leader
mandate-full-council-vote = Vote of the full council
mandate-cabinet = Cabinet
mandate-combined-authority = Combined authority
mandate-referendum-ballot = Referendum or ballot
mandate-partnership-agreement = Partnership agreement
mandate-national-agreement = National agreement

## How much say residents have: the IAP2 spectrum of public participation.

level-of-participation-inform = Inform
level-of-participation-consult = Consult
level-of-participation-involve = Involve
level-of-participation-collaborate = Collaborate
level-of-participation-empower = Empower

## Where money comes from.

kind-of-funding-grant = Grant
kind-of-funding-own-budget = Own budget
kind-of-funding-tax = Tax
kind-of-funding-loan = Loan
kind-of-funding-prize = Prize
kind-of-funding-private = Private
kind-of-funding-in-kind = In kind

## How far a mission meets one of the five criteria.

rating-met = Met
rating-partly = Partly met
rating-not-met = Not met
rating-not-assessed = Not assessed

## What happened at a milestone.

kind-of-milestone-engagement = Engagement
kind-of-milestone-announcement = Announcement
kind-of-milestone-adoption = Adoption
kind-of-milestone-launch = Launch
kind-of-milestone-funding = Funding
kind-of-milestone-delivery = Delivery
kind-of-milestone-review = Review
kind-of-milestone-report = Report
kind-of-milestone-target = Target
kind-of-milestone-achievement = Achievement
kind-of-milestone-setback = Setback
kind-of-milestone-change-of-goal = Change of goal
kind-of-milestone-closure = Closure

## Whether a milestone lies behind or ahead.

state-of-a-milestone-done = Done
state-of-a-milestone-planned = Planned
state-of-a-milestone-missed = Missed

## How far a project has come.

stage-of-a-project-idea = Idea
stage-of-a-project-prototype = Prototype
stage-of-a-project-pilot = Pilot
stage-of-a-project-demonstrator = Demonstrator
stage-of-a-project-scaling = Scaling
stage-of-a-project-mainstreamed = Mainstreamed
stage-of-a-project-stopped = Stopped

## Which way an indicator should move.

polarity-up-is-good = Higher is better
polarity-down-is-good = Lower is better
polarity-neutral = Neither way is better

## How one record relates to another.

relation-part-of = Part of
relation-inspired-by = Inspired by
relation-replaces = Replaces
relation-replaced-by = Replaced by
relation-evidence-for = Evidence for
relation-contrasts-with = Contrasts with

## How well a case study's results are known.

evidence-level-independent-evaluation = Independent evaluation
evidence-level-monitored-data = Monitored data
evidence-level-self-reported = Self-reported
evidence-level-anecdotal = Anecdotal

## What kind of knowledge an insight is.

type-of-insight-lesson = Lesson
type-of-insight-pattern = Pattern
type-of-insight-tool-method = Tool or method
type-of-insight-evidence-summary = Summary of evidence
type-of-insight-warning = Warning
type-of-insight-open-question = Open question

## The four parts of the ROAR framework of mission-oriented policy.

part-of-roar-routes = Routes and directions
part-of-roar-organisational-capacity = Organisational capacity
part-of-roar-assessment = Assessment
part-of-roar-risks-rewards = Risks and rewards

## The five dynamic capabilities of a city's government.

capability-strategic-awareness = Strategic awareness
capability-adjusting-priorities = Adjusting priorities
capability-building-coalitions = Building coalitions
capability-learning-experimentation = Learning by experiment
capability-reconfiguring-delivery = Reconfiguring delivery

## The step of a mission's life that an insight is about.

lifecycle-step-mandate = Mandate
lifecycle-step-framing = Framing
lifecycle-step-roadmap = Roadmap
lifecycle-step-mainstreaming = Mainstreaming
lifecycle-step-groups = Groups
lifecycle-step-delivery = Delivery
lifecycle-step-evaluation = Evaluation
lifecycle-step-financing = Financing

## How much an insight rests on.

strength-one-case = One case
strength-several-cases = Several cases
strength-comparative-study = Comparative study
strength-theory = Theory

## What became of a moment.

state-of-a-moment-done = Happened
state-of-a-moment-partly = Reached in part, or lapsed
state-of-a-moment-planned = Planned or still open
state-of-a-moment-missed = Missed
state-of-a-moment-changed = Goal changed

## What a moment is called where it is no milestone, and what its state adds to its name

moment-target-year = Target year
moment-planned = planned
moment-missed = missed
# “Report · planned”
moment-in-state = { $kind } · { $state }

## A row of a comparison.

row-place = City and population
row-recognition = Called a mission by
row-question = Question
row-statement = In one sentence
row-period = When
row-evidence = What the results rest on
row-methods = Methods
row-cost = What it cost
row-challenges = Challenges
row-target = Target and measure
row-baseline = Baseline
row-stage = Stage
row-progress = Progress
row-mandate = Mandate
row-lead = Led by
row-governance = Governance
row-partners = Partners
row-instruments = Instruments
row-participation = Participation of residents
row-funding = Money recorded
row-indicator = Headline indicator
row-bold = Bold and inspirational
row-direction = A clear direction
row-realistic = Ambitious but realistic
row-cross-sectoral = Across sectors and actors
row-bottom-up = Many solutions, bottom up
row-routes = Routes and directions
row-organisation = Organisational capacity
row-assessment = Assessment
row-risks = Risks and rewards
row-awareness = Strategic awareness
row-priorities = Adjusting priorities
row-coalitions = Building coalitions
row-learning = Learning by experiment
row-reconfiguring = Reconfiguring delivery
row-enablers = What helped
row-barriers = What hindered
row-lessons = What was learned
row-transfer = Before you copy it
row-sources = Sources and last check

## The parts of a comparison, in which its rows stand

row-part-glance = At a glance
row-part-goal = Goal and progress
row-part-who = Who, and by which means
row-part-money = Money and measures
row-part-criteria = The five criteria of a mission
row-part-roar = The four parts of ROAR
row-part-capabilities = What it took
row-part-lessons = What can be learned, and from what

## A phrase of the interface that a showcase may put in its own words. Those alone are here
## that stand in pages as they were built: what the app renders anew in the browser is not.

word-home-by-challenge = By challenge
word-home-missions = Missions to begin with
word-home-all-missions = All missions
word-home-by-city = By city
word-home-worth-knowing = Worth knowing
word-home-lead = the goal, the date, who is in it, and an honest account of what came of it.
word-foot-collections = Collections
word-foot-organisations = Organisations
word-foot-assess = Test a mission
word-foot-publish = Publish
word-foot-data = Data
word-foot-kept = Kept in this browser
word-foot-offline = Read offline
word-not-found-title = There is no page here
word-not-found-lead = The address may be mistyped, or the page may have moved. Search for it, or begin at one of these lists.

## Several records of a kind

kind-plural-mission = Missions
kind-plural-case-study = Case studies
kind-plural-insight = Insights
kind-plural-city = Cities
kind-plural-challenge = Challenges
kind-plural-collection = Collections
kind-plural-project = Projects
kind-plural-organisation = Organisations
kind-plural-page = Pages

## The Sustainable Development Goals of the United Nations, as the UN words them in the language

goal-1 = No poverty
goal-2 = Zero hunger
goal-3 = Good health and wellbeing
goal-4 = Quality education
goal-5 = Gender equality
goal-6 = Clean water and sanitation
goal-7 = Affordable and clean energy
goal-8 = Decent work and economic growth
goal-9 = Industry, innovation and infrastructure
goal-10 = Reduced inequalities
goal-11 = Sustainable cities and communities
goal-12 = Responsible consumption and production
goal-13 = Climate action
goal-14 = Life below water
goal-15 = Life on land
goal-16 = Peace, justice and strong institutions
goal-17 = Partnerships for the goals

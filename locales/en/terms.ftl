### What the closed lists of the model call their terms. A term's message is named after its list and
### its id. Where a term stands within a sentence, its first letter is made small, if the language
### does so: see keeps-case in language.ftl.

## The part that an organisation plays in a city's ecosystem, derived from its kind.

part-of-the-ecosystem-public = Public
part-of-the-ecosystem-private = Private
part-of-the-ecosystem-academic = Academic
part-of-the-ecosystem-civil-society = Civil society
part-of-the-ecosystem-residents = Residents

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

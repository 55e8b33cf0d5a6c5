### Who says that this is a mission.

recognition-self-described = Self-described
recognition-programme-designated = Named by a programme
recognition-externally-described = So called by others
recognition-editor-classified = Included by the editors

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

## What the closed lists of the model call those of their terms that stand in pages as they were built,
### as terms.ftl does: what the app renders anew in the browser is there.

## Whose words a record is in.

editorial-label-editor-written = Written by the editors
editorial-label-city-submitted = Submitted by the city
editorial-label-participant-written = Written by a participant

## What kind of publication a source is.

kind-of-source-official = Official
kind-of-source-research = Research
kind-of-source-press = Press
kind-of-source-award = Award
kind-of-source-network = Network
kind-of-source-interview = Interview

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

## Whether a milestone lies behind or ahead.

state-of-a-milestone-done = Done
state-of-a-milestone-planned = Planned
state-of-a-milestone-missed = Missed

## What state a record is in.

record-state-draft = Draft
record-state-in-review = In review
record-state-published = Published
record-state-archived = Archived
record-state-removed = Removed

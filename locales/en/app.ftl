### What every page says that the reader can do something with: its frame, the search, the tray of
### picked records, and what is said where something does not come.

## The frame

# What assistive technology calls the way to the page.
breadcrumbs = Breadcrumbs
# $report is a link that says correction-report.
correction = Is something wrong or out of date? { $report }
correction-report = Report a correction

## Kinds of records, one of them

kind-mission = Mission
kind-case-study = Case study
kind-insight = Insight
kind-city = City
kind-challenge = Challenge
kind-collection = Collection
kind-project = Project
kind-organisation = Organisation
kind-page = Page

## Search

explore-title = Explore missions, case studies and insights
search = Search
search-hint = A topic, a city, a word
searching = Searching …
results = Results
results-count = { $count ->
    [0] No results
    [one] { $count } result
   *[other] { $count } results
}
sort-by = Sort by
sort-relevance = Relevance
sort-title = Title
sort-target = Target year
sort-updated = Last changed
show-more = Show more
suggestions = Suggestions
suggestions-hint = The down arrow leads to suggestions.
# What a suggestion is, before its name: “City: Leeds”.
suggestion-kind = { $kind }:
# Without script. All but $challenge and $city are links to lists of all records of a kind; each says
# the word of its name below.
without-script = To narrow the list, go by { $challenge } or by { $city }; or read all { $missions }, { $case-studies } and { $insights }.
by-challenge = challenge
by-city = city
all-missions = missions
all-case-studies = case studies
all-insights = insights

## Facets

filters = Filters
filters-hide = Hide filters
# Behind the name of a group of filters: how many of them are chosen.
chosen-count = ({ $count })
facet-show-all = Show all { $count }
facet-show-fewer = Show fewer
facet-find = Find
facet-find-in = Find in { $facet }
# A value in an address that this showcase does not have.
facet-unknown-value = “{ $value }”, not known here
years-label = Target years from and to
years-from-field = From
years-to-field = to
years-from = from { $from }
years-to = to { $to }
years-between = { $from }–{ $to }
chosen-filters = Chosen filters
chosen-remove = Remove { $facet }: { $value }
chosen-years = Target { $years }
chosen-years-remove = Remove target year: { $years }
chosen-clear = Clear all

facet-challenge = Challenge
facet-city = City
facet-kind = Kind of record
facet-progress = Progress
facet-stage = Stage
facet-target = Target year
facet-country = Country
facet-region = Region
facet-level = Level of government
facet-recognition = Called a mission by
facet-lead = Kind of lead
facet-instrument = Instruments
facet-governance = Governance
facet-sdg = Sustainable Development Goal
facet-funding = Funding figures
facet-method = Method
facet-evidence = Evidence level
facet-roar = ROAR
facet-capability = Capability
facet-lifecycle = Step of a mission's life
facet-strength = Strength of an insight
facet-language = Language
facet-showcase = Showcase

## Where nothing is found, or not all

none-fits-filters = No record fits these filters together
none-has-words = No record has all of “{ $words }”
none-has-words-with-filters = No record has “{ $words }” with these filters
drop-filter = Drop { $names } to get { $count }
drop-words = Search without “{ $words }”
show-everything = Show everything
sought-instead = Showing results for “{ $words }”.
# $words are several, each in quotation marks of its own but for the first and the last.
sought-without = No record has all these words. Showing records without “{ $words }”.
between-words = ”, “

## A record in a list

found-elsewhere = Your words are in its text or topics.
target-year = Target { $year }
challenges = Challenges

## The tray of what is picked to compare

compare = Compare
compare-count = Compare ({ $count })
picked = Picked to compare
picked-full = Four is the most that fit side by side. Remove one to pick another.
picked-clear = Clear
picked-remove = Remove { $title }
picked-one = { $title } is picked, { $count } of { $most }.
picked-no-longer = { $title } is no longer picked.
picked-nothing = Nothing is picked any more.

## What a button of a text says once it was pressed

copied = Copied
copy-by-hand = Press Ctrl+C to copy

## Where something does not come

try-again = Try again
load-again = Load the page again
# $cause is one of the fault messages.
search-unavailable = Search is not available: { $cause }. The records below, and the pages by challenge and by city, work without it.
page-slow = The next page is slow to come. Wait a little, or
page-load-afresh = load it afresh
page-lost = The next page could not be loaded: { $cause }. You are still on this one, with all that you have chosen or written.
fault-no-answer = the server did not answer
fault-site-changed = the site has changed since this page was loaded; load the page again
fault-status = the server answered { $status }
fault-damaged = its file came damaged
fault-other-version = its file is of another version of this site; load the page again
fault-other-build = the page is of another build
fault-unreadable = the answer cannot be read ({ $cause })

## Where a mission stands in its life.

stage-proposed = Proposed
stage-adopted = Adopted
stage-in-delivery = In delivery
stage-concluded = Concluded
stage-superseded = Superseded
stage-abandoned = Abandoned
stage-unknown = Not known

## How a mission is doing against its goal.

progress-not-assessed = Not assessed
progress-on-track = On track
progress-behind = Behind
progress-milestone-reached = Milestone reached
progress-achieved = Achieved
progress-partly-achieved = Partly achieved
progress-missed = Missed
progress-lapsed = Lapsed
progress-contested = Contested
progress-superseded = Superseded
progress-unknown = Not known

### What the pages say that a second script serves: the comparison, the time line, the map and the
### self-test. Records' own pages have tables, pictures and links of the same kinds, which say the
### same; what they say besides is in pages.ftl.

## In several of them

print = Print
loading = Loading…
records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
# A link to the page about open data. It stands behind links to files.
data-about = About the data
# Read out right behind the words of a link that many records have: which record it is about.
of-record = : { $title }

## The comparison, before there is one

compare-title = Put missions side by side
# Above the title: what kind of page it is.
compare-kind = { $count ->
    [0] Compare
    [one] Compare · one record
   *[other] Compare · { $count } records
}
compare-lead = Two to four missions or case studies on the same rows: what they want, how it stands, who is in it, with what money, and what was learned.
# “Compare” is what the button says. $search and $list are links, to a search and to a list; each says
# the words of its name below.
compare-how = Press “Compare” on any record, { $search }, { $list } or on its own page. What you pick waits at the foot of the window, and nowhere else than in this browser.
compare-how-search = in a search
compare-how-list = in a list
compare-without-script = Picking needs a browser that runs scripts. What is below reads without.
compare-chosen = Chosen comparisons
# Links to files follow.
compare-data = All missions as data:

## What can be done with a comparison

compare-move-left = Move { $title } to the left
compare-move-right = Move { $title } to the right
compare-remove = Remove { $title }
compare-which-rows = Which rows
compare-only-differences = Only differences
compare-only-complete = Only rows with data in all
compare-take-along = Take it along
compare-copy-link = Copy link
compare-link-copied = The link is copied.
compare-link-not-copied = The link is in the address bar: this browser does not let it be copied.
compare-rows-of-one = { $shown ->
    [one] { $shown } row
   *[other] { $shown } rows
}. Put another record beside it to see where they differ.
# $differ and $same are numbers of rows, too.
compare-rows = { $shown ->
    [one] { $shown } row
   *[other] { $shown } rows
}: ≠ { $differ } differ, = { $same } the same.
# Behind compare-rows: how many rows do not show.
compare-rows-hidden = { $hidden ->
    [one] { $hidden } row left out.
   *[other] { $hidden } rows left out.
}
compare-no-row = No row is left with these choices.
compare-rests-on = What this rests on
compare-cite = Cite as: { $citation }
# What compare-cite tells: who, when, what, where.
comparison-cited = { $site } ({ $year }). { $titles }: a comparison. { $address }
# In place of a year that is not known.
comparison-undated = n.d.
compare-further = Put another beside them
compare-put-here = Put it here
compare-from-everything = Pick another from everything

## The table of a comparison

# $titles are those of the records, in a row.
comparison-caption = { $titles }, row by row
# In a file that a reader takes along: what rows stand together.
comparison-part = Part
comparison-row = Row
comparison-kind = Kind of record
comparison-kind-archived = { $kind }, archived
# Read out behind the name of a row.
comparison-same = , the same
comparison-differs = , differs
comparison-not-recorded = not recorded
comparison-more = and { $count } more
# Read out before what one record alone says.
comparison-only-here = only here:
# Read out before the number of a source.
comparison-source = Source
# $lead says comparison-silent-lead and a space, in bold.
comparison-silent = { $lead }{ $rows }.
comparison-silent-lead = Not recorded in any:

## What a comparison cannot show

# $records are as addresses write them.
compare-too-many = { $most } records fit side by side. Left out: { $records }.
compare-unknown = No record is called “{ $name }”. The others are compared without it.
# Titles follow, each a link.
compare-unknown-near = No record is called “{ $name }”. Did you mean one of these?
# $record is a link to its page.
compare-gone = { $record } cannot be compared: its page says what became of it, or it is neither a mission nor a case study.
# $cause is one of the two messages below, or one of the fault messages of app.ftl.
compare-failed = “{ $name }” cannot be loaded: { $cause }.
compare-fault-build = its page is of another build of this site
compare-fault-circle = its page leads in a circle

## Records that are worth putting beside one

peers = Peers like this
peer-put-beside = Put side by side
peer-why = { $why }.
peer-why-at-place = { $place }. { $why }.

## The time line

timeline-title = Timeline
timeline-empty = No record of this site names a milestone or a target year yet.
timeline-lead = What was promised for when, and what came of it: milestones, target years and changes of goal.
# What assistive technology calls the picture, which keys move.
timeline-picture = The years: plus and minus zoom, the arrows move
timeline-list = In order
# Links to files follow.
timeline-data = All milestones as data:
timeline-filters = Filters
timeline-filters-clear = Clear filters
timeline-filter-milestone = Kind of milestone
timeline-filter-state = What became of it
timeline-filter-all = All
timeline-filter-value = { $value } ({ $count })
# What assistive technology calls the buttons.
timeline-years = Years that show
timeline-earlier = Earlier years
timeline-later = Later years
timeline-nearer = Zoom in: fewer years
timeline-wider = Zoom out: more years
timeline-all-years = All years
timeline-moments-of = Moments of { $years }
timeline-same-below = The list below says the same in words.
timeline-nothing-drawn = Nothing to draw.
timeline-none-fits = Nothing in these years fits. Choose fewer filters, or more years.
moments = { $count ->
    [one] { $count } moment
   *[other] { $count } moments
}
moments-listed = { $listed } of { $total } moments
# A button that says app.ftl's try-again follows.
timeline-rest-lost = The rest could not be loaded ({ $cause }).
# $mission and $city are links to lists of all; each says the word of its name below.
timeline-without-script = Each { $mission } and each { $city } has its own time line on its page.
timeline-by-mission = mission
timeline-by-city = city

## Pictures of years, on records' pages too

event-step = Step
event-decision = Decision
event-target = Target
event-achievement = Achievement
event-setback = Setback
event-change = Change of goal
event-happened = happened
event-partly = partly
event-planned = planned
event-missed = missed
tally-happened = Happened
tally-partly = Partly reached
tally-planned = Planned
tally-missed = Missed
# At the end of a line along the years.
line-target = target { $year }
goal-wording = “{ $words }”
# A moment at which the goal was worded anew. $goal is how it was worded before.
goal-before = Until then the goal was: { $goal }

## The map

map-title = Map
map-lead = { $cities ->
    [one] { $cities } city
   *[other] { $cities } cities
} in { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}, and what is recorded of each.
map-results = On the map
# Links to files follow.
map-data = All cities as data:
map-none-fits = No record fits these filters together.
map-extent = { $records ->
    [one] { $records } record
   *[other] { $records } records
} in { $cities ->
    [one] { $cities } city
   *[other] { $cities } cities
}.
# Behind map-extent.
map-elsewhere = { $count ->
    [one] { $count } more is about no one city.
   *[other] { $count } more are about no one city.
}
map-unavailable = What you chose cannot be shown: { $cause }. The map and the list show all records.
map-world = Map of the world
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-whole = Whole world
map-in-view = { $count ->
    [one] { $count } city in view
   *[other] { $count } cities in view
}
map-dots = The larger a dot, the more records; one with a ring stands for several cities.
map-gestures = Go nearer with + and −; move the map with the arrow keys or by hand.
map-cities = Cities by region
# Read out behind a number of records, the message records.
map-of-place = of { $place }
# What assistive technology calls a dot: of a city that is a country, of a city, of two cities, of more.
map-mark-city = { $city }: { $count ->
    [one] { $count } record
   *[other] { $count } records
}
map-mark-city-in = { $city }, { $country }: { $count ->
    [one] { $count } record
   *[other] { $count } records
}
map-mark-two = { $city } and { $other }: { $count ->
    [one] { $count } record
   *[other] { $count } records
}
# $more is at least two.
map-mark-many = { $city } and { $more } more cities: { $count ->
    [one] { $count } record
   *[other] { $count } records
}

## The self-test

assess-title = Test a mission
assess-lead = Ask of your own mission what this site asks of others: the five criteria, and the four questions of ROAR.
assess-private = Nothing that you write here leaves your machine.
assess-kept = Nothing that you write here leaves your machine. This browser keeps it until you clear it.
assess-not-kept = Nothing that you write here leaves your machine. Your browser keeps nothing for this page: export or print what you wrote before you leave.
assess-without-script = Print this page to fill it in by hand: to keep and export what you write, it needs script.
assess-mission = The mission
assess-name = Title
assess-statement = The mission in one sentence
# The heading of the criteria on a mission's own page, too.
criteria = The five criteria of a mission
assess-roar = Through the ROAR framework
assess-why = Why?
assess-not-rated = Not assessed yet
assess-length = { $length } of { $limit } characters
assess-length-over = { $length } of { $limit } characters: { $excess } too many
# What each of the five criteria asks.
assess-asks-bold = Does it matter to the lives of many people, and would it move them to join in?
assess-asks-direction = Can you say what will be different, how that is measured, and by which year?
assess-asks-realistic = Is it hard enough that all must change something, and can it be done in the time?
assess-asks-across = Does it need several sectors, fields and kinds of organisation to work together?
assess-asks-solutions = Does it say where to go and leave open how, so that many ideas can be tried, also those of residents?
# What each part of ROAR asks.
assess-asks-routes = Who set the direction, and how? Who had a say, and who did not?
assess-asks-organisation = What must the public sector be able to do to lead this and to learn, and can it?
assess-asks-assessment = How will people know whether it works, on the way and not only at the end?
assess-asks-risks = Who bears the risks, and who gets the gains?
assess-records-rate = In the records: { $met } met, { $partly } partly met, { $not-met } not met
assess-records-say = What records say
# Before why a mission is rated so.
assess-rating = { $rating }.
assess-brief = In brief
assess-no-score = There is no score. What is not met says where the work is.
assess-answered = ROAR: answered
assess-unanswered = ROAR: not answered yet
assess-too-long = Too long for the content format
assess-export = Export as Markdown
assess-clear = Clear
assess-clear-sure = Clear everything for good
assess-clear-not = Keep it
# A comment in the exported file. $fields are names of the content format.
assess-still-to-add = Still to add: { $fields }.

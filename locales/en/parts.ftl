### Parts of pages whose content needs no script, and their pictures.

## Sources

# Read out before the number of a source: “Source [1]”.
citation-source = Source
sources = Sources
sources-unmarked = A source without a mark is primary or official.
source-copy = (read in a copy)
# $date is a date in words, or a year.
source-published = Published { $date }
source-read = Read { $date }

## How to cite a page, and how to show it elsewhere

cite = Cite this page
cite-more = Other styles and formats
# An entry in a list of references, in the style of the APA (7th edition). $authors ends in a full
# stop; $title is the title with its full stop, and the site's name where that is not the author;
# $date is what cited-apa-date says.
cited-apa = { $authors } ({ $date }). { $title } { $address }
cited-apa-undated = { $authors } (n.d.). { $title } { $address }
# $month is a month's name.
cited-apa-date = { $year }, { $month } { $day }
# Before the last author.
cited-apa-and = { ", & " }
# The same in the Harvard style. $changed is a date in words.
cited-harvard = { $authors } ({ $year }) { $title } Available at: { $address } (Last changed: { $changed }).
cited-harvard-undated = { $authors } (no date) { $title } Available at: { $address }.
copy = Copy
# $style is what is copied: a style of citations, a format, or what embed-frame says.
copy-style = Copy { $style }
download = Download
download-style = Download { $style }
# Before links to files. $kind is the kind of the records in them.
data-of-kind = { $kind ->
    [mission] All missions as data:
    [case-study] All case studies as data:
    [insight] All insights as data:
    [city] All cities as data:
    [challenge] All challenges as data:
    [collection] All collections as data:
    [project] All projects as data:
   *[organisation] All organisations as data:
}
embed = Show this on your own site
# What the code for another site is called: that of a frame (HTML’s iframe).
embed-frame = Frame
# $card is a link that says embed-see.
embed-promise = The card runs no script and stores nothing. { $card }
embed-see = See the card

## What a reader should know of a record before reading on

elsewhere = From the showcase “{ $name }”.
# $link says elsewhere-link.
elsewhere-kept = It keeps this record: { $link }.
elsewhere-link = read it there
draft = Draft.
draft-means = This record is still being written, and not published: do not cite it.
in-review = In review.
in-review-means = An editor is reading this record. It is not published: do not cite it.
archived = Archived.
archived-means = This record is kept as it was, and no longer brought up to date.
unchecked = Not checked for over a year.
unchecked-since = Its sources were last read on { $date }: what they say may have changed.

## Facts and notes of a record

also-on-record = Also on record
about-record = About this record
record-authors = By
record-label = Whose words
record-created = First written
record-updated = Last changed
record-verified = Sources last checked
record-tags = Tags
record-licence = Licence of the text
# $link says propose-link.
propose = { $link } to this record: it opens in a form, filled in.
propose-link = Propose a change
follow = Follow by feed

## Ways through a page

contents = On this page
search-line-label = Search missions, case studies and insights
search-line-hint = A city or a topic
pages = Pages of the list
# Read out before the number of a page.
page-number = Page
page-previous = Previous
page-next = Next

## Indexes

# Read out behind the number, which stands there as it is.
index-records = { $count ->
   *[other] records
}
# The same for missions.
index-missions = { $count ->
    [one] mission
   *[other] missions
}

## How an undertaking stands

progress = Progress
stage = Stage
# $date is a date in words, or a year.
stage-since = since { $date }
target = Target
target-no-year = No year set

## The goal

goal = The goal and how it stands
goal-measure = Measured by
goal-baseline = Baseline
goal-value = Figure to reach
goal-note = On the target
goal-progress = On the progress
goal-history = How the goal was worded over time
goal-official = In the city’s own words
# $time is one of the three that follow.
goal-official-dated = In the city’s own words, { $time }
goal-from-until = { $from } to { $until }
goal-from = from { $from }
goal-until = until { $until }

## Means and money

instruments = Instruments
goals = Sustainable Development Goals
goals-derived = Derived from the challenges
money = Money recorded

## Who takes part

who = Who is in it
lead = Led by
# The same for a project. $lead is who leads it.
led-by = Led by { $lead }
# Those whose part is not known, after the parts that are.
parts-others = Others

## Who takes part, as a picture

ecosystem-title = Who is in it, by part and by role
ecosystem-leads = Leads
# What someone does whose role is not recorded.
ecosystem-takes-part = Takes part
ecosystem-none = none recorded
ecosystem-legend = Each dot stands for one name of the list.
ecosystem-legend-groups = Each dot stands for one name of the list, a number in a frame for a group of so many.
# A sentence for those who do not see the picture: “Civil society: funder 2, delivery 3 and a group of 10.”
ecosystem-band = { $part }: { $rows }.
# One of its $rows.
ecosystem-row = { $role } { $counts }
# How the $counts of a row are joined, one after another.
ecosystem-and = { $before } and { $next }
ecosystem-group = a group of { $count }

## What is done in a mission’s name

projects = Projects

## The mission map

map = Mission map
map-as-list = Read it as a list
# The heads of the picture’s columns, and of the list’s levels.
map-challenges = { $count ->
    [one] Grand challenge
   *[other] Grand challenges
}
map-mission = Mission
map-sectors = { $count ->
    [one] Sector
   *[other] Sectors
}
map-projects = { $count ->
    [one] Project
   *[other] Projects
}
map-sectors-and-projects = { $sectors ->
    [one] Sector and projects
   *[other] Sectors and their projects
}
# The global goals of a challenge, by their numbers: “SDG 7, 13”.
map-goals = SDG { $numbers }
map-no-sector = No sector named
# Behind a project that stands under the first of its sectors: the others.
map-also = (also { $sectors })
map-more = and { $count } more below
# For those who do not see the picture. $parts are the four that follow, with commas.
map-description = From left to right, joined by lines: { $parts }. The list says which belongs to which.
map-count-challenges = { $count ->
    [one] { $count } grand challenge
   *[other] { $count } grand challenges
}
map-the-mission = the mission
map-count-sectors = { $count ->
    [one] { $count } sector
   *[other] { $count } sectors
}
map-count-projects = { $count ->
    [one] { $count } project
   *[other] { $count } projects
}

## Milestones, and missions along the years

milestones = Milestones
milestones-title = Milestones along the years
milestones-description = The list below says the same in words.
years = What was promised, and what came of it
years-title = Missions along the years
years-description = A line for each from its start to its target year. The list below says the same in words.
years-as-list = Read it as a list
years-timeline = The same on the timeline of all cities

## Indicators

indicators = What is measured
# Before links to files.
indicators-data = All indicators as data:
indicator-download = Download CSV
indicator-download-named = Download CSV: { $indicator }
indicator-period = Period
indicator-basis = Basis and source
indicator-baseline = Baseline
indicator-target = Target
# Beside a line of the picture.
indicator-baseline-value = Baseline { $value }
indicator-target-value = Target { $value }
# What the values are called of which nobody says how they came about.
indicator-no-basis = Basis not recorded
# For those who do not see the picture: sentences. $values are several of indicator-seen, with commas.
indicator-observed = In { $unit }: { $values }.
indicator-seen = { $value } in { $period }
indicator-baseline-said = Baseline: { $value }.
indicator-target-said = Target: { $value }.

## Organisations that link missions

network-title = Organisations that link missions
network-organisations = Organisations
network-missions = Missions
network-extent = { $organisations ->
    [one] { $organisations } organisation takes part in two or more missions, { $missions } in all.
   *[other] { $organisations } organisations take part in two or more missions, { $missions } in all.
}
# Where not all are shown.
network-drawn = Drawn are the { $organisations } with most missions, and the { $missions } missions that they link most.
network-count = { $missions ->
    [one] { $missions } mission
   *[other] { $missions } missions
}
# For those who do not see the picture.
network-description = { $left } on the left, { $right } on the right, joined by { $lines } lines. The list says which belong together.

## A city on its continent

locator-title = { $place } on the map

## The masthead and the foot

skip = Skip to the content
menu = Menu
# What assistive technology calls the main navigation.
main-navigation = Main
# What assistive technology calls the links at the foot of a page.
further-pages = Further pages
# $licence is a link to the licence's text.
texts-licence = Text of { $site }: { $licence }, where a page does not say otherwise.

## Languages

# What assistive technology calls the links to the same page in other languages.
languages = Languages
# What assistive technology calls the button that shows them. $language is the page’s own, as its
# readers call it, and all that the button shows.
languages-button = Language: { $language }
# Above a record that nobody has translated. $language is that in which it is written.
not-translated = This text has not been translated yet. You are reading the original, in { $language }.

## Figures and money

figure-percent = { $figure }%
figure-unit = { $figure } { $unit }
# $currency is a sign such as “€” or a code such as “SEK”: $written tells which. $sum is amount-rounded, or a number.
amount = { $written ->
    [sign] { $currency }{ $sum }
   *[code] { $currency } { $sum }
}
# A round sum. $unit is million or billion (a thousand millions).
amount-rounded = { $unit ->
    [million] { $number } million
   *[billion] { $number } billion
}

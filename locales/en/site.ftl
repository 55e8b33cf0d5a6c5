### What the build itself writes: titles of pages, headings of related records, comparisons, pictures,
### notices, and what is said by the scripts that need no app.

## Titles of pages, and what search engines say of each

explore-title = Explore
explore-description = Search missions, case studies and insights, by challenge, by city and by how they are going.
missions-description = Bold, time-bound goals that cities pursue with many others: { $count } in all.
case-studies-description = What cities tried, what came of it and what did not work: { $count } in all.
insights-description = What can be learned from cities’ missions, and how much it rests on: { $count } in all.
cities-title = Cities
cities-description = { $cities ->
    [one] { $cities } city
   *[other] { $cities } cities
} in { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
} and what they set out to change.
challenges-title = Challenges
challenges-description = The societal challenges that cities take on, each with its missions, case studies and insights.
organisations-title = Organisations
organisations-description = Who takes part in cities’ missions, by the part that each plays, and the organisations that link missions.
collections-title = Collections
collections-description = Records that belong together, chosen with a reason for each.
compare-title = Compare
compare-description = Two to four missions or case studies side by side, on the same rows.
timeline-title = Timeline
timeline-description = What was promised for when, and what came of it: milestones, target years and changes of goal, over the years.
map-title = Map
map-description = Cities and their records on a map of the world.
assess-title = Test a mission
assess-description = Ask of a mission what the five criteria and the four parts of ROAR ask: a worksheet that stays in your browser.
publish-title = Publish
publish-description = Write a mission, a case study, an insight or a city in your browser: the page grows beside the form, and what is wrong is said where it is.
data-title = Data
data-description = All that the pages show, as tables to take along: CSV, JSON and GeoJSON, with what each column means.
kept-title = Kept in this browser
kept-description = What this site keeps in your browser, how much it is, and how to clear it.
not-found-title = Page not found
not-found-description = There is no page at this address.

# A page of a long list.
nth-page = { $title }, page { $page } of { $pages }
# A further page of a city or of a challenge type that has many records.
more-description = More missions, case studies and insights: { $title }.

# $kind is what kind of organisation it is, or organisation-any.
organisation-description = { $name }: { $kind }, and what it takes part in.
# $counts are several organisation-count in a row.
organisation-description-counted = { $name }: { $kind }, and what it takes part in: { $counts }.
# $records is the word for records of a kind: “missions 3”.
organisation-count = { $records } { $count }
organisation-any = organisation

## The main navigation

navigation-explore = Explore
navigation-missions = Missions
navigation-case-studies = Case studies
navigation-insights = Insights
navigation-cities = Cities
navigation-challenges = Challenges
navigation-map = Map
navigation-timeline = Timeline
navigation-compare = Compare

## Headings above records

# Records that point at the one whose page it is.
related-missions = Missions
related-case-studies = Case studies
related-insights = Insights that rest on this
related-projects = Projects
related-collections = Collections
more-from = More from { $city }
# What an organisation does in the records below, where no role is told.
takes-part-lead = Lead
takes-part = Takes part

## A record in a list, and its values of facets

place = { $city }, { $country }
# The showcase that a record is from.
from-showcase = From { $showcase }
# Beside a record that is not written in the page’s language.
in-language = In { $language }
facet-funding-recorded = With figures
facet-target-none = No year
facet-target-to = To { $year }
facet-target-after = After { $year }
# A kind of moment on the time line, besides those of milestones.
moment-target = Target year

## Files of the open data, on the page about them

data-vocabularies = Vocabularies (JSON)
data-vocabularies-holds = The terms that the tables use: ids, labels and definitions, those of this showcase and those of every one.
data-catalogue = Catalogue (DCAT 3, JSON-LD)
data-catalogue-holds = What portals of open data harvest: every file with its address, format and licence.

## An organisation’s pages elsewhere

organisation-website = Its website

## Reporting a mistake: what a new issue or a mail begins with

correction-subject = Correction: { $title }
correction-page = Page: { $address }
correction-question = What is wrong, and what is right instead?

## Records side by side

compared-population = Population
compared-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
# $kind is the word for a kind of source: “3 official”.
compared-sources-of-kind = { $count } { $kind }
compared-checked = Last checked
compared-changed = Last changed
compared-no-year = No year set
compared-by = By { $year }
compared-measure = Measured by
compared-figure = Figure to reach
compared-since = since { $date }
# Partners of no known kind.
compared-others = Others
compared-baseline = Baseline
compared-first = First, { $period }
compared-latest = Latest, { $period }
compared-target = Target
# Of a source, in a row with others.
source-published = published { $date }
source-read = read { $date }
source-copy = read in a copy

## Why a record is worth putting beside another: some of these in a row, the first with a capital letter

peer-same-challenge = same challenge
peer-shared-challenge = shares a challenge
peer-similar-size = similar size
# $level is a level of government: “city”.
peer-same-level = also a { $level }
# $powers are what both cities decide on, in a row.
peer-same-powers = decides on { $powers } too
# $stage is where both stand in their lives: “adopted”.
peer-same-stage = also { $stage }

## Pictures by which other sites show a link

# On a record’s picture.
picture-by = { $kind } · by { $year }
# What a picture shows, for those who do not see it.
picture-of-record = { $kind }: { $title }
picture-of-record-placed = { $kind }: { $title }, { $place }
picture-of-world = { $title }: { $line }, on a map of the world

## An address that a record had before

# $page is a link to where it is now.
moved = This page has moved: { $page }

## A site that shows a change before it is published

preview-label = Preview
# $preview says preview-title; $address is a link to the published site.
preview-notice = { $preview } This is how the site would look with a change that is not published yet. The site itself: { $address }
preview-title = Preview.

## Where a file of the page does not come

# $part says outage-title; $again is a link that says outage-again.
outage = { $part } You can read it as it is. To search, compare or write, { $again }.
outage-title = Part of this page has not loaded.
outage-again = load the page again
# Where the page itself broke off. A link that loads it again follows.
cut-off = Only a part of this page has come.

## What the reader’s browser keeps

kept-nothing = Nothing
# $things are so many of what is kept, $size is how large they are: “3 drafts, 1.2 kB”.
kept-amount = { $things }, { $size }
kept-cleared = Cleared: { $name }.
kept-cleared-all = Cleared. This browser keeps nothing of this site any more.
kept-copy-removed = The copy is removed.
# Why no copy could be made: the page says so before each of these.
kept-no-room = your browser has no room for it
kept-being-renewed = the site is being renewed at this moment
kept-file-lost = { $file } did not come, or not as it was built
kept-first-page-lost = the first page did not come, or not as it was built
kept-status = the server answered { $status } for { $file }
# In an open page, whose copy has become another. A link that loads it again follows.
kept-renewed = A newer version of this site is there.

## Without a connection, for what is not in the copy

offline-title = You are offline
offline-heading = You are offline, and this page is not in your copy
# These are links, and say the messages below.
offline-way-on = When you are connected again, { $again }. Until then, read what you have: { $first }, or { $kept }.
offline-again = load it again
offline-first = the first page
offline-kept = what is kept in this browser

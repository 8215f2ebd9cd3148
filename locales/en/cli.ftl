### Latimer’s own words.
### A page’s message is called a “text” here: to an office, a message is an e-mail.

## Faults and hints

# what: the fault, in words
error-line = error: { $what }
# what: what to do next
hint-line = hint: { $what }
hint-did-you-mean = did you mean “{ $near }”?
hint-possible-values = possible values: { $values }
hint-see-help = more with --help
level-error = error
level-warning = warning
level-note = note
# text: a text of a page, perhaps cut short
quoted = “{ $text }”

## A wrong command line

usage-unknown-argument = there is no argument { $argument } here
usage-unknown-verb = there is no command “{ $verb }”
usage-missing-verb = a command is missing
usage-missing-argument = { $argument } is missing
usage-value-missing = { $option } needs a value
usage-invalid-value = “{ $value }” does not suit { $option }
usage-conflict = { $first } and { $second } exclude each other
usage-other = { $what }
hint-day = a day is written 2027-03-01
# forms: names, separated by commas
hint-output = a form and a file, as in json=report.json; the forms here: { $forms }
explain-unknown = there is no check “{ $check }”
hint-explain = latimer explain lists them

## Numbers

# share: a whole number, rounded down
per-cent = { $share }%

## States of a text

state-approved = approved
state-changed = changed
state-draft = draft
state-missing = missing

## status

# language: code and name · texts, words: numbers of the source language
status-heading =
    Source: { $language } · { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    } · { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    } · { $words ->
        [one] 1 word
       *[other] { $words } words
    }
status-language = Language
# The head of the column with the bar
status-coverage = Coverage
status-gate = Gate
status-total = Total
status-legend = Numbers are texts · words.
# The left half of a badge: what is counted
badge-label = translations
status-passed-of =
    { $languages ->
       *[other] { $passed } of { $languages } languages pass
    }
status-steps = Next:
# step: a command
status-next = Next: { $step }
status-nothing-to-do = Nothing to do: every language passes its gate.
status-marks = Share approved. ! changed texts, - missing texts, ~ drafts to read.
# wanted: the per cent that the gate asks for
verdict-passed = passed ({ $wanted }% wanted)
verdict-failed = failed: { $reached }% of { $wanted }%

## Details of the status

status-section = Section
status-texts = Texts
status-words = Words
status-characters = Characters
# In files that another system keeps
state-translated = translated
# identical, obsolete: numbers of texts
status-identical = { $locale }: { $identical } identical with the source, { $obsolete } obsolete
mozilla-depth = the files include each other without end
mozilla-key = “{ $key }” is no regular expression
status-no-texts = There is no text in that state.
effort-band = Work left
effort-read = drafts to be read
effort-repeated = repetitions
effort-known = 100%, in the memory
# least, most: how much alike, in per cent
effort-alike = { $least }–{ $most }% alike
effort-new = new
# revision: as it was asked for · commit: its short name · day: when it was committed
since-heading = Since { $revision } ({ $commit }, { $day })
since-then = Then
since-now = Now
since-new = New
since-changed = Changed
since-gone = Gone
since-approved = Approved
since-lost = Lost
since-open = Words to do
since-legend = New, changed and gone in texts · words of the source. Approved and lost: texts whose source is the same.
trend-day = Day
git-none = there is no git repository here, or no git
hint-git-none = what was before can only be read from a git history
git-revision = the repository has no revision “{ $revision }”
hint-git-revision = name a commit, a branch or a tag; a shallow clone may lack it
config-published = “{ $value }” is no rule: gate, always, never, complete, or a tier
list-broken = { $path } is no JSON
hint-list-broken = delete it and run latimer status --published
check-stale-list = { $path } is not the list of what is published now
hint-stale-list = latimer status --published
value-state = STATE
value-revision = REVISION
value-list = LIST
value-sort = KEY
option-sections = A line for each section, in texts, words and characters
option-state = The texts in these states, one by one: approved, changed, draft, missing
option-effort = The work that is left, in words: new, alike by bands, repeated, to be read
option-since = What has changed since a git revision
option-trend = How coverage went over the git history
option-published = The languages and pages that are live, as JSON: list (the default, written where [gate] list says) or active-locales
option-sort = Sort by name, coverage (least first) or open (most words to do first)

## The report for the browser

report-title = Translation report
report-skip = Skip to the texts
report-languages = Languages
report-pages = Pages
# The heading above what was found that is about no text of a page
report-rest = Beside the texts
report-texts = Texts
report-next = Next step
report-page = Page
report-words =
    { $words ->
        [one] 1 word
       *[other] { $words } words
    }
report-findings =
    { $count ->
        [one] 1 finding
       *[other] { $count } findings
    }
report-missing =
    { $texts ->
        [one] 1 missing
       *[other] { $texts } missing
    }
report-drafts =
    { $texts ->
        [one] 1 draft
       *[other] { $texts } drafts
    }
report-changed =
    { $texts ->
        [one] 1 changed
       *[other] { $texts } changed
    }
report-approved =
    { $texts ->
        [one] 1 approved
       *[other] { $texts } approved
    }
report-search = Search in texts and findings
report-all = all
report-order = Order
report-order-page = as on the page
report-order-need = most urgent first
report-state = Show
report-found = only with findings
report-open = Unfold all
report-close = Fold all
# shown, all: how many texts
report-shown = { $shown } of { $all } texts
report-nothing = No text fits.
report-left-out = There are many texts: shown are those whose source has changed and those with findings. Name pages or languages to see all of theirs.
# Said before a word that the source has got, and before one that it has lost
report-added = added:
report-removed = removed:
report-stale = The source does not have this number any more.
report-changed-facts = Facts in the source have changed: this text is off the page.
report-changed-unknown = The source has changed, and how cannot be told: this text counts as outdated.
report-draft-outdated = Facts in the source have changed since this draft was made.
report-changed-wording = The wording of the source has changed.
# origin: an engine, or a person
report-made-by = Drafted by { $origin }; nobody has approved it.
report-made-by-person = Written by a person; nobody has approved it.
report-suggestion = Suggestion of { $origin }:
report-edit-source = Source, line { $line }
report-edit-text = Translation, line { $line }

## Drafts to read

drafts-none = No draft waits for a reader.
doubt-numbers = the source text has the numbers { $source }, the draft { $draft }
doubt-address = { $address } is missing
doubt-sentences =
    the source text has { $source ->
        [one] 1 sentence
       *[other] { $source } sentences
    }, the draft { $draft }
doubt-length = the source text has { $source } characters, the draft { $draft }
doubt-untranslated = perhaps not translated: { $words }
doubt-names = perhaps lost: { $names }
doubt-tags = left out: { $tags }
doubt-kept = not as in the source: { $words }
doubt-terms = without the term: { $terms }

## check

# check: the id of a check, such as missing-text
check-more = … and { $count } more [{ $check }]; --format json has them all
# count: findings that a comment on a pull request has no room for
markdown-more = … and { $count } more; latimer check lists them
# count: findings of the lowest level, which the list leaves out
check-notes =
    { $count ->
        [one] 1 note
       *[other] { $count } notes
    } beside; latimer check lists them
# texts: how many are missing or drafts in languages whose gate does not ask for them
check-on-their-way =
    { $texts ->
        [one] 1 text is
       *[other] { $texts } texts are
    } still to be translated or approved, within what the gates allow; latimer status counts them
check-sum =
    { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    } checked: { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }

## Marks of the gate

gate-of = { $locale }
# tier: a name from the configuration, such as vital
gate-of-tier = { $locale }, tier “{ $tier }”
# path: a pattern of paths
gate-of-path = { $locale }, { $path }
gate-part-rest = all else
gate-part-tier = tier “{ $tier }”
gate-part-path = { $path }
count-texts =
    { $count ->
        [one] 1 text
       *[other] { $count } texts
    }
count-words =
    { $count ->
        [one] 1 word
       *[other] { $count } words
    }
# lacking: so many texts or words
verdict-failed-by = failed: { $reached }% of { $wanted }%, { $lacking } short
# withdraw: the per cent below which the gate fails
verdict-kept = { $reached }% of { $wanted }%, kept down to { $withdraw }%
# due: a day
verdict-early = { $reached }% of { $wanted }%, due { $due }
check-gate = { $of }: { $reached }% approved, { $wanted }% wanted; { $lacking } short
check-gate-kept = { $of }: { $reached }% approved, { $wanted }% wanted; { $lacking } short, and withdrawn below { $withdraw }%
check-gate-early = { $of }: { $reached }% approved, { $wanted }% wanted by { $due }; { $lacking } short
# owner: who answers for it · until: a day
check-waiver-past = the waiver of { $owner } for { $check } ended on { $until }
check-waiver-idle = the waiver of { $owner } for { $check } bears nothing any more
hint-dead-waiver = delete it from latimer.toml, or agree on a new day with its owner
# owed, before: numbers of texts
check-worse-page = { $locale }: { $page } owes { $owed ->
        [one] 1 text
       *[other] { $owed } texts
    }, { $before } in the baseline
hint-worse-page = latimer approve --locale { $locale } { $page }
baseline-none = there is no baseline { $path } to compare with
hint-baseline = latimer check --no-worse --raise writes one
# from, to: per cent
raised = { $of }: from { $from }% to { $to }%
raised-none = No mark rises.
raise-unplaced = there is no place for these marks in the configuration: { $marks }
hint-raise-unplaced = write them in by hand, or give each table lines of its own
raise-part = marks are raised for whole languages, not for single pages
hint-raise-part = leave the pages away
config-tier = there is no tier “{ $tier }” under [tiers]
option-no-worse = Judge by the committed baseline instead of by the marks: only what has become worse is an error
option-raise = Set the marks in latimer.toml to today’s figures where they are higher; with --no-worse, write the baseline

## What became of each text

option-explain = Show what became of each text, and by what it was known again
explain-kept = kept
explain-moved = moved on its page
explain-moved-from = moved here from { $page }
explain-changed = changed, { $likeness }% alike, { $why }
explain-changed-from = changed, { $likeness }% alike, { $why }, from { $page }
explain-new = new
explain-split = new, split from { $whole }
explain-gone = gone
explain-merged = gone, merged into { $whole }
why-own = by its own id
why-same = the same text
why-neighbours = the same text, told apart by its neighbours
why-place = between the same neighbours
why-similar = similar
why-split = the longer part of a text that was split
why-merged = the longer of two texts that were merged

## What the verbs did

dry-run-done = Dry run: nothing was written.
init-next = Next: latimer run
extract-done =
    { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    } on { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }: { $kept } kept, { $moved } moved, { $changed } changed, { $new } new, { $split } split, { $gone } gone, { $merged } merged.
sync-nothing = Every language is up to date with the source.
sync-done =
    { $catalogs ->
        [one] 1 catalog
       *[other] { $catalogs } catalogs
    } brought up to the source: { $added } added, { $refreshed } refreshed, { $sealed } sealed, { $moved } moved, { $retired } obsolete.
draft-nothing = Nothing to draft.
draft-would-ask =
    { $language }: { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    } to draft, { $characters ->
        [one] 1 character
       *[other] { $characters } characters
    }
draft-planned =
    { $engine }: { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    } to send, { $characters ->
        [one] 1 character
       *[other] { $characters } characters
    } in { $requests ->
        [one] 1 request
       *[other] { $requests } requests
    }, about { $cost }; { $known ->
        [one] 1 text is
       *[other] { $known } texts are
    } known from before
draft-spent =
    { $engine }: { $requests ->
        [one] 1 request
       *[other] { $requests } requests
    }, { $characters ->
        [one] 1 character
       *[other] { $characters } characters
    }, about { $cost }; { $known ->
        [one] 1 question was
       *[other] { $known } questions were
    } known from before
draft-perhaps-billed =
    { $engine }: an earlier run broke off while { $texts ->
        [one] 1 text was
       *[other] { $texts } texts were
    } under way; { $characters ->
        [one] 1 character is
       *[other] { $characters } characters are
    } perhaps billed
draft-from-memory =
    { $language }: { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    } from the translation memory
draft-from-engine =
    { $language }: { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    } drafted by { $engine }
draft-suggested =
    { $language }: { $texts ->
        [one] 1 suggestion
       *[other] { $texts } suggestions
    } beside changed texts
draft-left =
    { $language }: { $texts ->
        [one] 1 text is
       *[other] { $texts } texts are
    } still missing
merge-done =
    { $written ->
        [one] 1 page
       *[other] { $written } pages
    } written, { $unchanged } unchanged; { $left } of { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    } still in the source language.
merge-held = { $page }: held back until all of it is approved
prune-done =
    { $rows ->
        [one] 1 obsolete text
       *[other] { $rows } obsolete texts
    } and { $files ->
        [one] 1 file
       *[other] { $files } files
    } removed.
prune-kept = { $page }: kept, because a person edited it
models-fetched =
    { $models ->
        [one] 1 model
       *[other] { $models } models
    } ready.
models-removed =
    { $models ->
        [one] 1 model
       *[other] { $models } models
    } removed.
models-mirrored =
    { $models ->
        [one] 1 file
       *[other] { $models } files
    } copied. Serve the folder, and latimer models fetch LANG --from URL takes models from there.
models-none = No model is here yet: latimer models fetch LANG gets one.
models-size = { $megabytes } MB
models-here = here
models-not-here = not here

## adopt

progress-adopt = Adopting { $locale }
adopt-nothing = No translated page was found.
adopt-done =
    { $language }: { $pages ->
        [one] 1 translated page
       *[other] { $pages } translated pages
    }: { $drafts ->
        [one] 1 text
       *[other] { $drafts } texts
    } adopted as drafts, { $sealed } approved, { $suggested } beside another text, { $kept } in the catalogs already; { $left } in the source language still, { $unplaced } not placed.
adopt-pages =
    { $same ->
        [one] 1 page is
       *[other] { $same } pages are
    } what merge writes once all is approved, { $other } differ.
adopt-unplaced = “{ $text }” is in no catalog: { $why }
adopt-why-none = no text of the source page belongs to it
adopt-why-unsure = it is not sure to which text of the source it belongs ({ $share }%)
adopt-why-joined = { $here } texts here are { $there } on the source page
adopt-why-lacks = the source text has { $what }, and this text does not
adopt-why-adds = it has { $what }, and the source text does not
adopt-why-structure = it cannot stand on the page without changing its structure
adopt-untranslated = { $page } has no text for “{ $id }”
adopt-edit = “{ $text }” was changed on the page, and no catalog can hold it
adopt-edit-gone = “{ $text }” was removed from the page, and no catalog can hold that
hint-adopt = latimer adopt { $path } takes its texts into the catalogs; latimer merge --replace { $path } writes over it
hint-approve-page = latimer approve -l { $locale } { $path }

## approve

approve-done =
    { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    } approved.
# row: an id or a place
approve-refused = { $row }: not approved: { $why }
approve-nothing = Nothing to approve.
approve-no-terminal = approving one by one needs a terminal
hint-approve-by-name = name what to approve: a page, an id or file:line
approve-keys = [a]pprove, [e]dit, [s]kip, [q]uit?
approve-keys-suggestion = [a]pprove, [e]dit, [t]ake the suggestion, [s]kip, [q]uit?
approve-keys-help = a: approve the text as it stands · e: edit it in your editor, then approve · t: take the suggestion as it stands · s: leave it for later · q: stop here. Type the letter and press Enter.
approve-empty = The text is empty; nothing was changed.
approve-editor-failed = The editor did not work ({ $why }); nothing was changed. $VISUAL or $EDITOR names yours.
# place: file:line · state: one of the states above
candidate-heading = { $number } of { $total } · { $language } · { $place } · { $state }
candidate-source = Source
candidate-text = Text
candidate-suggestion = Suggestion of { $origin }
candidate-facts = Facts changed: a number, a date, an amount or an address is another now.

## Help: headings and names of values

heading-usage = Usage:
heading-verbs = Commands
heading-arguments = Arguments
heading-options = Options
heading-global = Everywhere
heading-examples = Examples:
value-verb = COMMAND
value-language = LANG
value-folder = DIR
value-when = WHEN
value-page = PAGE
value-profile = NAME
value-engine = NAME
value-name = NAME
value-file = FILE
value-format = FORM
value-output = FORM=FILE
value-shell = SHELL
value-from = DIR|URL
value-day = DAY
value-check = CHECK
value-path = FILE|DIR

## Help: options

option-help = Show this help
option-version = Show the version
option-dir = Work as if started in DIR
option-quiet = Say only what was asked for, and faults
option-color = Colour: auto, always or never; NO_COLOR is heeded
option-ui-lang = The language of these words: en or de; else LATIMER_LANG, LC_ALL, LC_MESSAGES, LANG
option-pages = Only these: a source page, a catalog, a merged page, an id or file:line
option-locale = Only these languages, separated by commas (also --lang)
option-dry-run = Show what would be written; write nothing
option-format = The form of the report: table, json, github, gitlab, azure or sarif; check and run have html, junit, markdown, snippets, csv and badge, too, and status markdown, csv and badge
option-output = Write the report into a file, too, as in sarif=report.sarif; may be repeated
option-source = The language the pages are written in; found from the folders otherwise
option-profile = The site’s generator: hugo, zola, jekyll, mdbook, docusaurus, plain …; found otherwise
option-replace = Overwrite this merged page although a person edited it; may be repeated
option-engine = Only these engines, separated by commas; latimer engines lists them
option-engine-name = The engine
option-engine-to = The language to translate into; the project’s first one otherwise
option-yes = Agree to sending texts to the engines’ services
option-frozen = Ask no engine for anything new, and fail if one would have to be
option-offline = Ask no engine for anything new; what is not known stays missing
option-receipt = Write down as JSON what was asked of whom, and what it cost
option-drafts = The drafts to read, the most doubtful first, and what is doubtful about each
option-by-page = A row for each page, a column for each language
option-fix = Mend what is mechanical
option-pull-request = Judge a change that is not merged yet: an “ok” that sync has not sealed is an error
option-no-draft = Leave out the drafting
option-all = Every draft without errors of the languages named; never missing texts or changed facts
option-interactive = One by one, although pages are named
option-take = Take the machine’s suggestion as the text
option-name = Write this name on the seal
option-shell = bash, elvish, fish, powershell or zsh
option-mirror-to = The folder to copy into
option-model-locale = The language to translate into
option-from = A folder or address with the model’s files; Mozilla’s registry otherwise
option-trust = Approve what is surely right (90% and more); the rest stays a draft
option-from-pages = Where the translated pages are: a folder, or a template such as old/{ "{locale}" }/{ "{path}" }.{ "{ext}" }
option-today = The day that dates are compared with, as in 2027-03-01; else the clock’s
option-check = The id of a check, as it stands in brackets behind a finding
option-all-checks = All of them, as a page in Markdown
option-fix-texts = As --fix, and mend texts that people wrote and nobody has sealed, too
option-missing = Texts that nobody has translated
option-draft = Drafts to be read
option-changed = Texts whose source has changed
option-approved = Approved texts
option-as = The form of the file: xlsx, csv, xliff, po or tmx; else as its name says, else xlsx
option-to = The file, or the folder for a file of each language; the current folder otherwise
option-overwrite = Write over files that are there
option-files = Files that came back: .xlsx, .csv, XLIFF 1.2 or .po
option-approve = Approve what the file calls approved (in XLIFF approved, final or signed-off; in PO what is not fuzzy)
option-translator = Who translated; it stands in the draft’s line or on the seal

## Help: commands

help-latimer = Keeps an office’s web pages in every language it serves
    .usage = latimer [OPTIONS] [COMMAND]
    .long = Extracts the texts of pages into Fluent files, drafts translations by machine, tracks what is approved, and merges approved texts back into the pages. Without a command: how things stand, and the next step.
    .examples =
        latimer init                  begin, in the folder of your site
        latimer run                   the whole way: extract, sync, draft, merge, check
        latimer status                how far each language is
        latimer approve -l de         read drafts one by one
        latimer check                 what CI runs
help-init = Writes a first latimer.toml
    .usage = latimer init [OPTIONS]
    .long = Detects the site’s generator, its languages and translations that are already there. Nothing else is touched.
    .examples =
        latimer init
        latimer init --source en --locale de,fr,ar
        latimer init --dry-run        show the configuration only
help-run = Goes the whole way: extract, sync, draft, merge, check
    .usage = latimer run [OPTIONS] [PAGE]...
    .long = Ends with the table of status and with check’s exit code. Safe to run twice; downloads nothing.
    .examples =
        latimer run
        latimer run -l de,fr
        latimer run --no-draft
help-extract = Brings the source catalogs up to the pages
    .usage = latimer extract [OPTIONS] [PAGE]...
    .long = Reads the texts of the pages into the catalogs of the source language. Ids stay with their texts when text is edited or moved.
    .examples =
        latimer extract
        latimer extract content/en/office.md
        latimer extract --dry-run --explain
help-adopt = Takes translated pages, and edits made in merged ones, into the catalogs
    .usage = latimer adopt [OPTIONS] [PAGE]...
    .long =
        For pages that were translated before Latimer came: each text is paired with its source by structure, order, and what a translation keeps (numbers, links, code, names), and becomes a draft with a confidence. For merged pages that somebody edited: the edits become the texts of the catalogs. No page is written, no text of a person’s is overwritten, and what could not be placed is listed.

        Translated pages are looked for where merge would write them, and by “translationKey” or “ref” in their front matter.
    .examples =
        latimer adopt -l de --dry-run                         what would be adopted, and what not
        latimer adopt -l de                                   as drafts
        latimer adopt -l de --trust                           approve what is surely right
        latimer adopt content/de/fund.md                      the edits made in a merged page
        latimer adopt -l de --from "old/{ "{path}" }_{ "{locale}" }.{ "{ext}" }"
help-sync = Brings every language’s catalogs up to the source
    .usage = latimer sync [OPTIONS] [PAGE]...
    .long = Adds what is new, notes what changed, seals what a person marked “ok”, and moves what is gone under “Obsolete”. No text of a person is changed.
    .examples =
        latimer sync
        latimer sync -l de
help-draft = Drafts missing texts from the translation memory and by machine
    .usage = latimer draft [OPTIONS] [PAGE]...
    .long = Fills what is missing, and writes suggestions beside texts whose source changed. A draft is never published as reviewed. Ctrl-C keeps every draft received so far.
    .examples =
        latimer draft
        latimer draft -l pt --engine local
        latimer draft --dry-run       what would be asked, and how much
help-approve = Approves texts that a person has read
    .usage = latimer approve [OPTIONS] [PAGE]...
    .long = Without a page: one by one at the terminal, with the source, what changed in it, the text and the findings. An approval holds for exactly this text and this source.
    .examples =
        latimer approve -l de                      one by one
        latimer approve locales/de/office.ftl:42   the text on that line
        latimer approve -l de content/en/office.md
        latimer approve --all -l de                every draft without errors
help-merge = Writes approved texts into the pages of each language
    .usage = latimer merge [OPTIONS] [PAGE]...
    .long = What is not approved stays in the source language and is marked so. A page that a person wrote or edited is never overwritten.
    .examples =
        latimer merge
        latimer merge -l de content/en/office.md
        latimer merge --replace content/de/office.md
help-status = Shows how far each language is
    .usage = latimer status [OPTIONS] [PAGE]...
    .long = A row for each language, in texts and words, with the gate’s verdict and the next step. Always exits with 0; check judges.
    .examples =
        latimer status
        latimer status --pages
        latimer status -l de --format json
help-check = Checks everything that CI should hold
    .usage = latimer check [OPTIONS] [PAGE]...
    .long =
        Catalogs and merged pages up to date, texts that would break a page, facts that differ, and the gate of each language. Needs no network and no git history.

        Exit codes: 0 passed · 1 findings or gate failed · 2 wrong use or configuration · 3 a file failed.
    .examples =
        latimer check
        latimer check -l de content/en/fund.md
        latimer check --fix
        latimer check --format json
        latimer check --output junit=junit.xml --output markdown=comment.md
help-prune = Removes what is obsolete
    .usage = latimer prune [OPTIONS] [PAGE]...
    .long = Removes obsolete texts, and merged pages whose source is gone if they are still what merge wrote. The only command that removes anything.
    .examples =
        latimer prune --dry-run
        latimer prune
help-engines = Lists the engines: who gets the texts, what they keep, limits and keys
    .usage = latimer engines [COMMAND]
    .long = A key comes from the environment or from a file that latimer.toml names, and is never shown.
    .examples =
        latimer engines
        latimer engines test deepl
help-engines-test = Asks an engine for one short sentence of ours
    .usage = latimer engines test [OPTIONS] <NAME>
    .examples =
        latimer engines test deepl
        latimer engines test local --to pt
help-models = Lists and fetches the models of the offline engine
    .usage = latimer models <COMMAND>
    .long = Models come from Mozilla’s published registry, or from a folder for offices without network. Each file is verified.
    .examples =
        latimer models list
        latimer models fetch pt
        latimer models fetch pt --from /media/stick/models
help-models-update = Fetches newer versions of the models that are here
    .usage = latimer models update [OPTIONS] [LANG]...
    .examples =
        latimer models update
        latimer models update pt
help-models-remove = Removes models
    .usage = latimer models remove [OPTIONS] <LANG>...
    .examples =
        latimer models remove pt
help-models-mirror = Copies models into a folder from which an office serves them itself
    .usage = latimer models mirror [OPTIONS] --to <DIR> <LANG>...
    .examples =
        latimer models mirror pt uk --to /srv/models
help-models-list = Lists the project’s languages and the models that are here
    .usage = latimer models list [OPTIONS]
    .examples =
        latimer models list
        latimer models list --format json
help-models-fetch = Fetches the model for a language and verifies it
    .usage = latimer models fetch [OPTIONS] <LANG>...
    .examples =
        latimer models fetch pt uk
        latimer models fetch pt --from /media/stick/models
help-completions = Prints a script that completes commands and options in a shell
    .usage = latimer completions <SHELL>
    .examples =
        latimer completions bash > ~/.local/share/bash-completion/completions/latimer
        latimer completions zsh > ~/.zfunc/_latimer
help-explain = Says what a check finds, why that matters and how to mend it
    .usage = latimer explain [OPTIONS] [CHECK]
    .long = Without the name of a check: all of them, a line each. The words are English.
    .examples =
        latimer explain
        latimer explain changed-number
        latimer explain --all > checks.md
help-export = Writes texts into files for translators outside
    .usage = latimer export [OPTIONS] [PAGE]...
    .long =
        A spreadsheet (or CSV), an XLIFF 1.2 file or a PO file for each language, with what needs work: missing texts, drafts, and texts whose source has changed, with the old source and the difference marked. Each text has its context, the author’s notes and the most characters that it may have; tags are <a1>…</a1> in a spreadsheet and in PO, and codes in XLIFF. A plural has a row for each form of the language.

        latimer import takes the files back. The form tmx is a translation memory of what is approved, for the programs of an agency.
    .examples =
        latimer export -l de                             all that needs work, as a spreadsheet
        latimer export -l de --changed --to update.xlf   what has changed, for OmegaT, memoQ or Trados
        latimer export -l de --to office.po              for Poedit, Weblate and others that come from gettext
        latimer export --missing --as xliff --to out     a file for each language
        latimer export -l fr "content/en/news/**"        some pages
        latimer export -l de --as tmx                    all that is approved, as a translation memory
help-import = Takes in files that translators outside gave back
    .usage = latimer import [OPTIONS] FILE...
    .long =
        Spreadsheets, CSV, XLIFF 1.2 and PO, also as Excel, LibreOffice, OmegaT or the Translate Toolkit saved them. Says what was altered, text by text. A new text becomes a person’s draft; with --approve it is approved where the file says so. It is never written over what the translator had not before them: where the source or the text has changed since the export, and over an approved text, it stands beside as a suggestion. What cannot be taken is listed with its row or line, and the exit code is 1.
    .examples =
        latimer import office.de.xlsx --dry-run                     what would be altered
        latimer import office.de.xlsx --name "Anna Schmidt"         as drafts
        latimer import update.xlf --approve --name "Anna Schmidt"   what the file calls approved, approved

## Files and configuration

survey-vanished = { $page } is there no longer
project-none = there is no latimer.toml in { $dir } or in a folder above it
hint-init = latimer init writes one
project-io = { $path }: { $why }
project-not-utf8 = { $path } is not UTF-8
hint-utf8 = save the file as UTF-8 in your editor
project-busy = { $path } kept changing while it was being saved
project-outside = { $path } lies outside the project
config-syntax = the configuration cannot be read: { $why }
config-unknown-key = there is no key “{ $key }”
hint-config-key = did you mean “{ $key }”?
config-value = a value does not fit: { $why }
config-locale = “{ $locale }” is no language tag, such as de or pt-BR
config-locale-unlisted = [locale.{ $locale }] is set, but “{ $locale }” is not among the locales
config-edit = edit in [report] is an address with http:// or https:// and { "{" }path{ "}" }
config-per-cent = { $value } is more than 100 per cent
config-profile = there is no profile “{ $profile }”
config-match = “{ $value }” is not a pattern of paths
config-catalog-locale = “{ $value }” lacks { "{" }locale{ "}" }, so all languages would share one file
config-catalog-native = { $page } would have the catalog { $path }, which [[catalogs]] names as well
config-catalog-terms = { $page } would have the catalog { $path }, which holds the terms
config-catalog-shared = { $page } and { $other } would share the catalog { $path }
hint-catalog-template = catalog = "{ $template }" keeps them apart
config-output-shared = { $page } and { $other } would both be written to { $path }
hint-output-template = output = "{ $template }" keeps them apart
scope-locale = the project has no language “{ $locale }”
hint-scope-locale = its languages are { $locales }
scope-page = nothing in the project is called “{ $argument }”
hint-scope-page = name a source page, a catalog, a merged page, an id or file:line
scope-line = { $path } has no text on line { NUMBER($line, useGrouping: 0) }
internal-overlap = { $path }: two edits overlap ({ $why }); nothing was written. This is a fault of Latimer.

## Progress

progress-extract = Extracting
progress-sync = Syncing { $locale }
progress-draft =
    Drafting, { $characters ->
        [one] 1 character
       *[other] { $characters } characters
    } sent, about { $cost }
progress-approve = Approving
progress-prune = Pruning { $locale }
progress-models = Fetching the model for { $locale }
progress-mirror = Copying models
progress-merge = Merging { $locale }

## init

init-exists = { $path } is already there
hint-run = latimer run goes the whole way
init-no-pages = no pages were found in { $dir } as { $pattern }
hint-init-source = latimer init --source LANG names the folder of the source language
init-detected =
    Found { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    } in { $source }{ $profile ->
        [plain] { "" }
       *[other] , made for { $profile }
    }.
init-locales = Languages: { $locales }.
init-no-locales = No other languages were found: write them into latimer.toml, as in locales = ["de", "fr"].
init-below = { $folder } looks like a site made for { $profile } of its own: latimer -C { $folder } init sets up that one.
init-existing =
    { $count ->
        [one] 1 translated page is
       *[other] { $count } translated pages are
    } there already; merge will not write over a page that a person made, and latimer adopt takes their texts into the catalogs.

## Broken pages

page-data-syntax = the page cannot be read, for its data is not well formed: { $why }
page-unclosed-front-matter = the page cannot be read, for its front matter is never closed
page-too-deep = the page cannot be read, for its data is nested too deeply
page-nul = the page cannot be read, for it holds a NUL character; it may be no text at all
page-no-mdx = the page cannot be read, for it is no valid MDX: { $said }

## Pages and catalogs

page-unknown-directive = “l10n: { $said }” is not understood; write note, id=…, max-length=…, ignore=…, skip or end-skip behind “l10n:”
page-unread-front-matter = the front matter is in a language that is not read; it stays as it is
page-broken-markup = this drawing or formula is nested so badly that browsers differ on where it ends; nothing behind it is read
catalog-unparsable = these lines are no Fluent; the texts around them are still used
catalog-too-deep = braces are nested too deeply to be read
catalog-brace = a brace stands here that begins or ends nothing; as text it is written { "{" } "{ "{" }" { "}" }
catalog-unterminated = a string is not closed with a quotation mark
catalog-no-text = this id has no text
catalog-no-default = none of the variants is marked with * as the default
catalog-duplicate-id = “{ $id }” stands here a second time with another text; the first is on line { NUMBER($line, useGrouping: 0) }
hint-duplicate-id = delete the one that is wrong
extract-source-changed = the source language is { $locale } now, but { $path } holds translations into it
hint-source-changed = set source back in latimer.toml, or begin with new catalogs in another folder
extract-foreign-catalog = { $path } is where the texts of { $page } would go, but extract did not write it
hint-foreign-catalog = move that file, or give catalog in latimer.toml another folder

## Terms and references

resolve-unknown = “{ $name }” is not defined
resolve-cyclic = “{ $name }” refers to itself
resolve-variable = a page’s text has no variables; { $name } cannot be filled in
resolve-function = a page’s text calls no functions; { $name } cannot be used
resolve-too-many = too many references for one text
hint-term = define it in the language’s terms.ftl, or write the words themselves

## What checks find in a text

check-tag-missing = <{ $tag }> is missing
check-tag-repeated = <{ $tag }> stands there { $count } times, and should once
check-tag-unknown = <{ $tag }> is not in the source text
check-tag-dropped =
    <{ $tag }> stands there { $target ->
        [one] once
       *[other] { $target } times
    }, and { $source ->
        [one] once
       *[other] { $source } times
    } in the source text
check-tag-foreign = { $tag } is no tag of a text; to show it as text, write { $escaped }
check-tag-attributes = <{ $tag }> has attributes; a tag has only its name
check-tag-unopened = <{ $tag }> is closed and was never opened
check-tag-unclosed = <{ $tag }> is not closed
check-tag-link-in-link = <{ $tag }> is a link inside a link
check-tag-inside-locked = <{ $tag }> stands inside a tag whose content is locked
check-tag-not-alone = <{ $tag }> stands alone and is written <{ $tag }/>
check-target-unsafe = { $name } leads to “{ $target }”; only http, https, mailto and relative links are allowed
check-unknown-variant = { $term } has no “{ $value }” for { $argument }, so its default form stands there
hint-unknown-variant =
    { $count ->
        [0] the term asks for no such argument; see terms.ftl
       *[other] it has { $keys }; use one of these, or add the form in terms.ftl
    }
check-lock-changed = <{ $tag }> shows “{ $target }”, but the page keeps “{ $source }”
check-number-missing = the number { $number } of the source text is missing in “{ $target }”
check-number-added = the number { $number } is not in the source text “{ $source }”
check-date-missing = { $date } of the source text is missing in “{ $target }”
check-date-added = { $date } is not in the source text “{ $source }”
check-ignore-past = “l10n-ignore” holds no longer: its last day was { $until }
check-ignore-unknown = “l10n-ignore” names “{ $check }”, and there is no such check
hint-dead-ignore = look at the text again, then delete the line or give it a new date
check-variable-unknown = ${ $name } is not in the source text; names of variables are not translated
check-variable-missing = ${ $name } of the source text is missing
check-variable-missing-branch = ${ $name } of the source text is missing in one of the branches
check-reference-missing = the source text refers to “{ $name }”, the translation does not
check-reference-added = the source text does not refer to “{ $name }”
check-function-missing = { $name }() of the source text is missing
check-function-added = { $name }() is not in the source text
check-attribute-missing = the attribute .{ $name } is missing
check-attribute-unknown = the source text has no attribute .{ $name }
check-attribute-duplicate = the attribute .{ $name } stands there twice
check-value-missing = the text itself is missing; there are only attributes
check-value-unknown = the source has only attributes here, and no text
check-plural-missing = plural forms that the language has are missing: { $names }
check-plural-unknown = the language has no plural form “{ $name }”, so this branch is never shown
check-variant-duplicate = the branch [{ $name }] stands there twice
check-nesting-deep = selectors are nested { $depth } deep
check-text-overfull = { $count } placeables in one text; Fluent formats 100 at most
check-email-missing = the e-mail address { $email } of the source text is missing
check-link-missing = the address { $link } of the source text is missing
check-phone-missing = the telephone number { $phone } of the source text is missing
check-code-missing = “{ $code }” of the source text is missing
check-currency-changed = the source text has { $source }, the translation { $target }
check-time-changed = { $hour } o’clock is in the afternoon in the source text: { $later } o’clock
check-day-changed = the day { $source } of the source text is { $target } here
check-text-copied = “{ $text }” is still in the source language
check-script-foreign = “{ $word }” is in letters that the language is not written in
check-script-none = nothing of “{ $text }” is in the language’s own letters
check-script-mixed = “{ $word }” has letters of two alphabets
check-language-wrong = “{ $text }” seems to be in another language ({ $language })
check-end-changed = the source text ends “{ $source }”, the translation “{ $target }”
check-mark-foreign = the language writes { $own } for { $foreign }
check-quotes-foreign = { $mark } is no quotation mark of the language, which writes { $open }…{ $close }
check-quotes-straight = straight quotation marks stand for { $open }…{ $close }
check-space-double = two blanks in a row behind “{ $word }”
check-word-repeated = “{ $word }” stands there twice in a row
check-space-breaking = the line can break at the blank beside { $mark }; a no-break space belongs there
check-bracket-unclosed = { $mark } is not closed
check-bracket-unopened = { $mark } closes nothing
check-quote-unpaired = a quotation mark { $mark } has no partner
check-capital-lost = “{ $word }” begins small, the source text with a capital
check-character-hidden = a character that nobody sees stands here: { $code }
check-text-too-long = { $length } characters; { $most } are allowed
check-length-odd = the source text has { $source } letters, the translation { $target }
check-sentences-changed = the source text has { $source } sentences, the translation { $target }
check-words-glued = a blank seems to be missing in “{ $word }”
check-dots-three = three full stops stand for an ellipsis
check-text-empty = the text is empty
check-character-broken = “{ $word }” was read in the wrong encoding
check-space-outer = a blank at the beginning or end is not as in the source text
check-html-changed = <{ $name }> stands { $target } times in the translation, { $source } times in the source text
check-html-broken = { $tag } is not closed, or closes what is not open
check-html-unsafe = { $tag } can run or load something, and the source text does not have it
check-markup-raw = “{ $sign }” looks like markup, and a translation is text; the source text has none
check-address-split = a variable stands inside an address; marks around it will break it
check-link-vague = the link says only “{ $words }”, and not where it leads
check-link-ambiguous = “{ $words }” leads to another place here than in another link of the page
check-heading-skipped = a heading { $level } follows a heading { $before }; a level is skipped
check-caption-repeated = the alternative text “{ $text }” says what stands beside the image anyway
check-sentence-long = a sentence of { $count } words
check-acronym-undefined = “{ $word }” is not explained on the page
check-acronym-missing = “{ $word }” of the source text is missing
check-term-missing = the source text has the term “{ $term }”; “{ $translation }” is missing
check-term-forbidden = “{ $word }” is not to be used; the term is “{ $term }”
check-translation-differing = “{ $source }” is translated “{ $usual }” elsewhere
check-translation-shared = “{ $source }” has the same translation
check-source-faulty = { $count } languages stumble on this text ({ $check }); the source may be at fault

## What checks find in the project

check-missing = { $locale }: “{ $id }” is not translated
check-unapproved = { $locale }: “{ $id }” is a draft that nobody has approved
check-edited = { $locale }: “{ $id }” was changed after its approval
check-changed-text = { $locale }: “{ $id }” was approved for another wording of the source
check-changed-facts = { $locale }: “{ $id }” was approved for other facts and is off the page
check-spoiled-ok = the state line of “{ $id }” looks like an approval and is none
check-unsealed-ok = the “ok” of “{ $id }” is not sealed yet
check-unlisted-locale = { $path } holds a language that latimer.toml does not list
check-stale-extraction = the texts of { $page } are not those of { $catalog }
check-stale-page = { $output } is not what merge makes of { $page } now
merge-unplaced = “{ $id }” cannot stand on the page without changing its structure; the source text stays
merge-guarded = { $path } was written or edited by a person and is left alone
hint-extract = latimer extract
hint-sync = latimer sync
hint-merge = latimer merge
hint-draft = translate it in the catalog, or latimer draft --locale { $locale }
hint-approve = read it, then latimer approve --locale { $locale } { $id }
hint-ok = write “ok” at the end of the line, and a name if you like; nothing else
hint-gate = latimer approve --locale { $locale }
hint-unlisted-locale = add it to locales in latimer.toml, or remove the folder

## The next step for a language

next-withdrawn =
    latimer approve --locale { $locale }   { $count ->
        [one] 1 text is off the page: its facts changed
       *[other] { $count } texts are off the page: their facts changed
    }
next-changed =
    latimer approve --locale { $locale }   { $count ->
        [one] 1 text’s source has changed
       *[other] { $count } texts’ source has changed
    }
next-missing =
    latimer draft --locale { $locale }   { $count ->
        [one] 1 text is missing
       *[other] { $count } texts are missing
    }
next-draft =
    latimer approve --locale { $locale }   { $count ->
        [one] 1 draft to read
       *[other] { $count } drafts to read
    }

## Why a text was not approved

approve-has-errors = it has errors; latimer check lists them
approve-facts-changed = its facts have changed; name it by its id to approve it
approve-no-suggestion = there is no suggestion to take
approve-edit-unparsable = this is no Fluent text: a brace is not closed, or stands as text without quotation marks; nothing was changed
approve-changed-meanwhile = somebody changed it meanwhile; look at it again

## Translation memories

memory-none = there is no translation memory { $path }
memory-encoding = { $path } is neither UTF-8 nor UTF-16
memory-syntax = this is no TMX: { $why }

## Engines

draft-engine-unknown = there is no engine “{ $engine }”
hint-engines = there are { $engines }
draft-unavailable = { $locale }: { $why }; { $hint }
draft-refused = “{ $id }” stays missing: { $why }
engine-no-model = no model for { $from } to { $to } is here (in { $path })
hint-models-fetch = latimer models fetch { $locale } gets it
engine-model-unusable = the model in { $path } cannot be used: { $why }
engine-needs-avx2 = this computer’s processor lacks AVX2, which the offline engine needs
engine-no-pair = { $engine } does not translate { $from } into { $to }
hint-other-engine = choose another engine in latimer.toml, as in engines = ["memory", "apertium"]
engine-unreachable = { $engine } at { $host } does not answer: { $why }
hint-engine-address = url under [engine.NAME] in latimer.toml names the server’s address
engine-answer-status = the engine refused it ({ NUMBER($status, useGrouping: 0) }): { $said }
engine-answer-short = the engine gave no answer to this text
engine-key-refused = { $engine } refuses the key ({ NUMBER($status, useGrouping: 0) }): { $said }
hint-engine-key = check the key, and that it is meant for this service
engine-no-key = there is no key for { $engine }
hint-engine-no-key = put it into the environment as { $variable }, or into a file that key_file under [engine.{ $engine }] names
engine-key-file = { $path } holds no key: { $why }
engine-key-in-the-clear = the key for { $engine } would go to { $host } unencrypted; use an https:// address
engine-quota = { $engine } gives no more ({ NUMBER($status, useGrouping: 0) }): { $said }
hint-engine-quota = what is drafted is kept; go on when there is more, or with another engine
engine-pair-refused = { $engine } does not have this pair of languages: { $said }
engine-model-unknown = { $engine } does not have this model: { $said }
hint-engine-model = model under [engine.NAME] in latimer.toml names one that it has
engine-address = what answers there is not { $engine } ({ NUMBER($status, useGrouping: 0) })
engine-journal = { $path } cannot be written: { $why }
engine-ledger = { $path } cannot be written: { $why }
engine-over-budget = { $engine } is not asked any more: it would go over the cap of { $cap }
hint-engine-budget = [budget] in latimer.toml sets the caps
engine-over-limit = { $engine } has { $used } of { $allowed } characters used, and the rest would not do
engine-frozen =
    { $engine } would have to be asked for { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    }, and --frozen forbids it
hint-engine-frozen = run latimer draft without --frozen, and commit what it writes
engine-no-command = there is no program for { $engine }: write command = ["program", "argument"] under [engine.{ $engine }]
engine-try-failed = { $engine } did not translate it: { $why }
draft-failed = { $locale }: the engine broke off; { $why }
draft-no-consent = { $engine } is not asked: nobody has agreed to sending texts there
engine-answer-empty = the answer is empty
engine-answer-tag = <{ $tag }> stands { $times } times in the answer
engine-answer-nesting = the tags of the answer are not nested properly
engine-answer-numbers = the source text has the numbers { $source }, the answer { $draft }
engine-answer-length = the source text has { $source } characters, the answer { $draft }
engine-answer-sentences =
    the source text has { $source ->
        [one] 1 sentence
       *[other] { $source } sentences
    }, the answer { $draft }
engine-answer-address = the answer has { $address }, which the source text has not
engine-answer-garbled = the answer is garbled
engine-answer-term = the answer lacks “{ $term }”, which is not to be translated
engine-answer-attribute = { $name }: { $why }
engine-text-too-long = the text is longer than { $limit } characters

## Who gets the texts

engines-here = on this machine
engines-host = at { $host }
engines-batch =
    { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    } in a request, { $at_once ->
        [one] 1 request
       *[other] { $at_once } requests
    } at once
engines-per-minute = { $characters } characters a minute
engines-price-characters = about { $price } for a million characters
engines-price-tokens = about { $price } for a million tokens
engines-key-found = key found
engines-key-missing = no key
engines-marks = * used by this project. Prices are as known when this version was made, in US dollars unless latimer.toml says otherwise, and without warranty.
engines-tried =
    { $engine } translates { $from } into { $to }: { $milliseconds } ms, { $characters ->
        [one] 1 character
       *[other] { $characters } characters
    }
engines-third-party = The texts of your pages will be sent to { $engine } ({ $host }).
engines-consent-hint = --yes, or allow = true under [engine.{ $engine }] in latimer.toml, agrees to that.
engines-consent-question = Send them? [y/N]
engines-consent-yes = y
engine-keeps-deepl = DeepL says: texts sent with a paid key are deleted after translation; with a free key they may be kept and used for training.
engine-keeps-google = Google says: texts are not kept after translation and not used for training.
engine-keeps-azure = Microsoft says: texts are not kept after translation and not used for training.
engine-keeps-libretranslate = Whoever runs the server decides what is kept.
engine-keeps-apertium = Whoever runs the server decides what is kept.
engine-keeps-openai = Whoever runs the server decides what is kept; OpenAI says: up to 30 days against abuse, not used for training.
engine-keeps-anthropic = Anthropic says: up to 30 days, not used for training.
engine-keeps-command = The program decides what becomes of the texts.

## Files for translators outside

exchange-column-page = Page
exchange-column-id = ID
exchange-column-context = Context
exchange-column-source = Source
exchange-column-old-source = Old source
exchange-column-translation = Translation
exchange-column-state = State
exchange-column-notes = Notes
exchange-column-max-length = Max. length
exchange-column-language = Language
exchange-column-key = Key
exchange-how =
    Write your translation in this column. Keep tags such as <a1>…</a1> around the words that they belong to, in any order; what stands inside of braces or of <c1>…</c1> stays as it is. Where you have read a text and it is right, set its state to “approved”. Leave the other columns alone.
exchange-difference = What changed in the source: { $text }
exchange-too-long = This text may have at most { $most } characters.
exchange-xlsx-write = The spreadsheet could not be made: { $why }
exchange-too-big = The file has more than { $most } MB; no kit is that big.
exchange-unpacked-too-big = The file holds far more than a kit does. It was not read.
exchange-encrypted = The file has a password, or was saved for an Excel before 2007. Save it without a password, as .xlsx.
exchange-broken-xlsx = The file is no spreadsheet that can be read: { $why }
exchange-no-headings = No sheet of the file has the columns “ID” and “Translation”.
hint-exchange-headings = The headings that latimer export wrote have to be in one row near the top
exchange-no-id = This translation has no ID beside it, and nobody knows whose it is.
exchange-formula = A formula stands in the cell. Write the text itself, with an apostrophe before it if it begins with “=”.
exchange-merged = The cell was merged with others. Undo that, so that each text has its own row.
exchange-no-text = The cell holds a date, a number or an error that the spreadsheet made of a text. Format the cell as text and write it again.
exchange-brace = “{ $text }” is no placeable: copy what stands in braces from the source, and write a brace that is only a brace as { "{" } "{ "{" }" { "}" }.
exchange-code = { $code } is none of the codes that were exported.
exchange-xml = The file is no XML that can be read: { $why }
exchange-entity = The entity “{ $name }” is not known; only XML’s own five are.
exchange-doctype = The file brings definitions of its own (<!DOCTYPE … [ … ]>), which are not read.
exchange-version = This is XLIFF { $version }; latimer reads 1.2. Let your program save it as that.
exchange-no-xliff = The file is no XLIFF.
exchange-po = This line is no PO: { $line }
exchange-no-po = The file has no entry of PO in it.
exchange-csv = The file is no CSV that can be read: { $why }
exchange-not-utf8 = The file is neither UTF-8 nor UTF-16.
progress-export = Exporting { $locale }
progress-import = Importing { $locale }
export-done = { $language }: { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    }, { $words ->
        [one] 1 word
       *[other] { $words } words
    } → { $path }
export-nothing = There is nothing to export: no text is in the states that were asked for.
export-left = Left out: { $text } – { $why }
export-no-room = this form of file cannot hold it: it is too long for a cell, or has letters that XML lacks
export-one-file = A file holds one language, and { $languages } were asked for.
hint-export-locale = Name one with --locale, a folder with --to, or write { "{locale}" } in the file’s name
export-exists = { $path } is there already, perhaps with somebody’s translations.
hint-export-exists = latimer import takes them in; --overwrite writes over the file
export-form = { $path } does not end in .{ $form }, as the form that was asked for does.
import-form = { $path } is neither a spreadsheet (.xlsx, .csv) nor XLIFF 1.2 (.xlf, .xliff) nor PO (.po).
hint-import-form = Save it in one of these forms; Trados and memoQ export the translated XLIFF beside their own files
import-memory = { $path } is a translation memory, and says nothing of where its texts stand.
hint-import-memory = Name it under draft.memories in latimer.toml: drafts are made from it
import-language = “{ $language }” is no language of this project.
hint-import-language = Say with --locale which language the file is in
import-unknown = No page has this text any more.
import-twice = The file says something else for the same text at { $place }.
import-broken-row = The catalog’s own entry cannot be read, or stands there twice; mend it first.
import-emptied = The translation was emptied; the text in the catalog stays.
import-incomplete = A part of this text has no translation: { $part }
import-part-text = the text itself
import-unparsable = This is no Fluent that can be read.
import-stale = The source has changed since the export.
import-source-edited = The source was edited in the file.
import-over-approved = An approved text stands there.
import-over-changed = A text stands there that was approved for the source as it was; with --approve, what the file calls approved takes its place.
import-changed-since = The text in the catalog has changed since the export.
import-not-approved = Not approved: { $why }
import-sealed = approved
import-drafted = draft
import-suggested = beside the text
import-refused = not taken
import-done = { $drafts ->
        [one] 1 text
       *[other] { $drafts } texts
    } taken as drafts, { $sealed } approved, { $suggested } beside another text; { $same } as in the catalogs, { $refused } not taken.
import-next = latimer approve --take takes what stands beside another text.
exchange-torn = The file breaks off before its end.

## Models

models-unreadable = { $path } cannot be read: { $why }
models-unwritable = { $path } cannot be written: { $why }
models-temporary = a temporary file cannot be written: { $why }
models-incomplete = { $path } does not hold one whole model for { $pair }
hint-models-files = a model is model.{ $pair }.….bin and vocab.{ $pair }.spm, and lex.….{ $pair }.s2t.bin if there is one
models-damaged = { $path } is missing or damaged
models-no-such-pair = there is no model for { $from } to { $to }
models-mirror-folder = models are copied from a server, not from a folder
models-download-damaged = { $name } arrived damaged and was thrown away
hint-try-again = try again
models-unreachable = { $host } does not answer: { $why }
hint-models-folder = without network, latimer models fetch LANG --from DIR takes the files from a folder
http-client = the connection cannot be set up: { $why }

## Languages, by their lower-case tag

language-ar = Arabic
language-bg = Bulgarian
language-bs = Bosnian
language-ca = Catalan
language-cs = Czech
language-cy = Welsh
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-eu = Basque
language-fa = Persian
language-fi = Finnish
language-fr = French
language-ga = Irish
language-gl = Galician
language-gu = Gujarati
language-he = Hebrew
language-hi = Hindi
language-hr = Croatian
language-hu = Hungarian
language-hy = Armenian
language-id = Indonesian
language-is = Icelandic
language-it = Italian
language-ja = Japanese
language-ka = Georgian
language-ko = Korean
language-ku = Kurdish
language-lt = Lithuanian
language-lv = Latvian
language-mk = Macedonian
language-ms = Malay
language-mt = Maltese
language-nb = Norwegian Bokmål
language-nl = Dutch
language-nn = Norwegian Nynorsk
language-no = Norwegian
language-pl = Polish
language-ps = Pashto
language-pt = Portuguese
language-pt-br = Portuguese (Brazil)
language-pt-pt = Portuguese (Portugal)
language-ro = Romanian
language-ru = Russian
language-sk = Slovak
language-sl = Slovenian
language-so = Somali
language-sq = Albanian
language-sr = Serbian
language-sr-latn = Serbian (Latin)
language-sv = Swedish
language-ta = Tamil
language-th = Thai
language-ti = Tigrinya
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-vi = Vietnamese
language-zh = Chinese
language-zh-hans = Chinese (Simplified)
language-zh-hant = Chinese (Traditional)
language-zh-cn = Chinese (China)
language-zh-tw = Chinese (Taiwan)

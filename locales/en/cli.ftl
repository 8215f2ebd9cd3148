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
status-passed-of =
    { $languages ->
       *[other] { $passed } of { $languages } languages pass
    }
status-steps = Next:
# step: a command
status-next = Next: { $step }
status-nothing-to-do = Nothing to do: every language passes its gate.
status-withdrawn =
    { $texts ->
        [one] 1 text is off the page: its facts have changed
       *[other] { $texts } texts are off the pages: their facts have changed
    }
status-marks = Share approved. ! changed texts, - missing texts, ~ drafts to read.
# wanted: the per cent that the gate asks for
verdict-passed = passed ({ $wanted }% wanted)
verdict-failed = failed: { $reached }% of { $wanted }%
# lacking: how many more texts have to be approved
verdict-failed-by =
    failed: { $reached }% of { $wanted }%, { $lacking ->
        [one] 1 text
       *[other] { $lacking } texts
    } short

## check

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
    }: { $new } new, { $changed } changed, { $gone } gone.
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
merge-guarded = { $page }: left alone, because a person wrote or edited it
hint-merge-replace = latimer merge --replace PAGE overwrites it; commit it first
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
    { $files ->
        [one] 1 model file
       *[other] { $files } model files
    } ready.
models-size = { $megabytes } MB
models-here = here

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
value-format = FORM
value-shell = SHELL
value-from = DIR|URL

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
option-format = The form of the report: table, json or github
option-source = The language the pages are written in; found from the folders otherwise
option-profile = The site’s generator: hugo, zola, jekyll, mdbook, docusaurus, plain …; found otherwise
option-replace = Overwrite this merged page although a person edited it; may be repeated
option-engine = Only these engines, separated by commas: local, apertium, pseudo
option-by-page = A row for each page, a column for each language
option-fix = Mend what is mechanical
option-pull-request = Judge a change that is not merged yet: an “ok” that sync has not sealed is an error
option-no-draft = Leave out the drafting
option-all = Every draft without errors of the languages named; never missing texts or changed facts
option-interactive = One by one, although pages are named
option-take = Take the machine’s suggestion as the text
option-name = Write this name on the seal
option-shell = bash, elvish, fish, powershell or zsh
option-model-locale = The language to translate into
option-from = A folder or address with the model’s files; Mozilla’s registry otherwise

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
        latimer extract --dry-run
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
help-prune = Removes what is obsolete
    .usage = latimer prune [OPTIONS] [PAGE]...
    .long = Removes obsolete texts, and merged pages whose source is gone if they are still what merge wrote. The only command that removes anything.
    .examples =
        latimer prune --dry-run
        latimer prune
help-models = Lists and fetches the models of the offline engine
    .usage = latimer models <COMMAND>
    .long = Models come from Mozilla’s published registry, or from a folder for offices without network. Each file is verified.
    .examples =
        latimer models list
        latimer models fetch pt
        latimer models fetch pt --from /media/stick/models
help-models-list = Lists the languages that the offline engine can draft
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

### Latimers eigene Worte.
### Eine „message“ heißt hier „Text“: In einem Amt ist eine Message eine E-Mail.

## Fehler und Hinweise

# source: error: { $what }
# what: der Fehler in Worten
# approved: 1m7a8-1qm08
error-line = Fehler: { $what }
# source: hint: { $what }
# what: was als Nächstes zu tun ist
# approved: 9grs5-1ebnf
hint-line = Hinweis: { $what }
# source: did you mean “{ $near }”?
# approved: dhvjd-e07am
hint-did-you-mean = Ist „{ $near }“ gemeint?
# source: possible values: { $values }
# approved: fay27-tb2g8
hint-possible-values = mögliche Werte: { $values }
# source: more with --help
# approved: k1nrd-09fce
hint-see-help = mehr dazu mit --help
# source: error
# approved: 0djwq-4dc3a
level-error = Fehler
# source: warning
# approved: n1sqv-a4en2
level-warning = Warnung
# source: note
# approved: 39byk-8c65r
level-note = Anmerkung
# source: “{ $text }”
# text: ein Text einer Seite, vielleicht gekürzt
# approved: 5tzzn-e3gvy
quoted = „{ $text }“

## Eine falsche Befehlszeile

# source: there is no argument { $argument } here
# approved: ebjz0-txj55
usage-unknown-argument = das Argument { $argument } gibt es hier nicht
# source: there is no command “{ $verb }”
# approved: 6xsnt-yck9f
usage-unknown-verb = den Befehl „{ $verb }“ gibt es nicht
# source: a command is missing
# approved: hcmzh-deb41
usage-missing-verb = ein Befehl fehlt
# source: { $argument } is missing
# approved: wveg6-61mt7
usage-missing-argument = { $argument } fehlt
# source: { $option } needs a value
# approved: 1rckt-1zkz7
usage-value-missing = { $option } braucht einen Wert
# source: “{ $value }” does not suit { $option }
# approved: xgvrh-m7v2c
usage-invalid-value = „{ $value }“ passt nicht zu { $option }
# source: { $first } and { $second } exclude each other
# approved: trk1c-kvcdx
usage-conflict = { $first } und { $second } schließen sich aus
# source: { $what }
# approved: whc63-4sshd
usage-other = { $what }
# source: a day is written 2027-03-01
# approved: 4k1y1-hv6xa
hint-day = ein Tag wird 2027-03-01 geschrieben
# source: a form and a file, as in json=report.json; the forms here: { $forms }
# approved: vj7g3-0ttke
hint-output = eine Form und eine Datei, wie json=bericht.json; die Formen hier: { $forms }
# source: there is no check “{ $check }”
# approved: d6zdz-99axk
explain-unknown = es gibt keine Prüfung „{ $check }“
# source: latimer explain lists them
# approved: 31ag8-bqn93
hint-explain = latimer explain zählt sie auf

## Zahlen

# source: { $share }%
# share: eine ganze Zahl, abgerundet
# approved: ratjk-y87tk
per-cent = { $share } %

## Zustände eines Textes

# source: approved
# approved: cz1ay-64vnc
state-approved = freigegeben
# source: changed
# approved: 2fp87-8dare
state-changed = veraltet
# source: draft
# approved: n5k0j-1weda
state-draft = Entwurf
# source: missing
# approved: bjbt5-vd2j6
state-missing = fehlt

## status

# source:
#   Source: { $language } · { $pages ->
#   [one] 1 page
#   *[other] { $pages } pages
#   } · { $texts ->
#   [one] 1 text
#   *[other] { $texts } texts
#   } · { $words ->
#   [one] 1 word
#   *[other] { $words } words
#   }
# language: Kürzel und Name · texts, words: Zahlen der Ausgangssprache
# approved: p750a-j081p
status-heading =
    Ausgangssprache: { $language } · { $pages ->
        [one] 1 Seite
       *[other] { $pages } Seiten
    } · { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } · { $words ->
        [one] 1 Wort
       *[other] { $words } Wörter
    }
# source: Language
# approved: 7n67v-cxe5e
status-language = Sprache
# source: Coverage
# Kopf der Spalte mit dem Balken
# approved: fftnb-da93h
status-coverage = Stand
# source: Gate
# approved: 8jstg-xe4eq
status-gate = Vorgabe
# source: Total
# approved: kfeza-wjvk2
status-total = Summe
# source: Numbers are texts · words.
# approved: 2815g-5yh69
status-legend = Die Zahlen sind Texte · Wörter.
# source: translations
# approved: dre0x-0ynyw
badge-label = Übersetzungen
# source:
#   { $languages ->
#   *[other] { $passed } of { $languages } languages pass
#   }
# approved: 3wn3c-6k4qj
status-passed-of =
    { $languages ->
        [one] in { $passed } von 1 Sprache erfüllt
       *[other] in { $passed } von { $languages } Sprachen erfüllt
    }
# source: Next:
# approved: 6gep1-ja5d9
status-steps = Als Nächstes:
# source: Next: { $step }
# step: ein Befehl
# approved: b3d8j-mz43p
status-next = Als Nächstes: { $step }
# source: Nothing to do: every language passes its gate.
# approved: gd1zf-fnppq
status-nothing-to-do = Nichts zu tun: Jede Sprache erfüllt ihre Vorgabe.
# source: Share approved. ! changed texts, - missing texts, ~ drafts to read.
# approved: f4jdp-4grmc
status-marks = Freigegebener Anteil. ! veraltete Texte, - fehlende Texte, ~ ungelesene Entwürfe.
# source: No draft waits for a reader.
# approved: sh14x-vw96d
drafts-none = Kein Entwurf wartet darauf, gelesen zu werden.
# source: the source text has the numbers { $source }, the draft { $draft }
# approved: 8z2wj-97ay3
doubt-numbers = im Ausgangstext stehen die Zahlen { $source }, im Entwurf { $draft }
# source: { $address } is missing
# approved: jn9n0-b0sd0
doubt-address = { $address } fehlt
# source:
#   the source text has { $source ->
#   [one] 1 sentence
#   *[other] { $source } sentences
#   }, the draft { $draft }
# approved: 8g6sm-p09za
doubt-sentences =
    der Ausgangstext hat { $source ->
        [one] 1 Satz
       *[other] { $source } Sätze
    }, der Entwurf { $draft }
# source: the source text has { $source } characters, the draft { $draft }
# approved: rzb53-de0we
doubt-length = der Ausgangstext hat { $source } Zeichen, der Entwurf { $draft }
# source: perhaps not translated: { $words }
# approved: w4z7r-szzew
doubt-untranslated = vielleicht nicht übersetzt: { $words }
# source: perhaps lost: { $names }
# approved: fzrn4-c876j
doubt-names = vielleicht verloren: { $names }
# source: left out: { $tags }
# approved: pk595-d81ap
doubt-tags = weggelassen: { $tags }
# source: not as in the source: { $words }
# approved: g03bg-m69z1
doubt-kept = nicht wie in der Quelle: { $words }
# source: without the term: { $terms }
# approved: 3617x-xvq08
doubt-terms = ohne den Fachbegriff: { $terms }
# source: passed ({ $wanted }% wanted)
# wanted: der Anteil in Prozent, den die Vorgabe verlangt
# approved: 5993b-hygz7
verdict-passed = erfüllt (verlangt: { $wanted } %)
# source: failed: { $reached }% of { $wanted }%
# approved: mn2hq-bycfm
verdict-failed = verfehlt: { $reached } % von { $wanted } %

## Einzelheiten des Stands

# source: Section
# approved: e3jz8-y6hvv
status-section = Abschnitt
# source: Texts
# approved: ad03z-k7ydz
status-texts = Texte
# source: Words
# approved: 7c2r4-2mt71
status-words = Wörter
# source: Characters
# approved: bacxq-py4rh
status-characters = Zeichen
# source: translated
# In Dateien, die ein anderes System führt
# approved: xgb58-k4dhd
state-translated = übersetzt
# source: { $locale }: { $identical } identical with the source, { $obsolete } obsolete
# identical, obsolete: Anzahlen von Texten
# approved: 148sf-ea2zz
status-identical = { $locale }: { $identical } mit der Quelle gleich, { $obsolete } veraltet
# source: the files include each other without end
# approved: mgxwn-fnnwp
mozilla-depth = die Dateien schließen einander ohne Ende ein
# source: “{ $key }” is no regular expression
# approved: c51ak-eakjq
mozilla-key = „{ $key }“ ist kein regulärer Ausdruck
# source: There is no text in that state.
# approved: dhfhs-sv0r8
status-no-texts = Kein Text ist in diesem Zustand.
# source: Work left
# approved: j1ssq-dd4tx
effort-band = Offene Arbeit
# source: drafts to be read
# approved: stwst-nqq02
effort-read = Entwürfe zu lesen
# source: repetitions
# approved: qhwsn-nhqk5
effort-repeated = Wiederholungen
# source: 100%, in the memory
# approved: 488r7-7ztrr
effort-known = 100 %, im Speicher
# source: { $least }–{ $most }% alike
# least, most: wie ähnlich, in Prozent
# approved: 5acym-wa1z0
effort-alike = { $least }–{ $most } % ähnlich
# source: new
# approved: vz28e-fxy0z
effort-new = neu
# source: Since { $revision } ({ $commit }, { $day })
# revision: wie sie genannt wurde · commit: ihr kurzer Name · day: der Tag
# approved: mk810-brkef
since-heading = Seit { $revision } ({ $commit }, { $day })
# source: Then
# approved: 4t4sw-x0kq7
since-then = Damals
# source: Now
# approved: 3ktj7-481rn
since-now = Heute
# source: New
# approved: wcf0g-x7zrv
since-new = Neu
# source: Changed
# approved: jg1cy-cqr06
since-changed = Geändert
# source: Gone
# approved: 916e6-h31c4
since-gone = Fort
# source: Approved
# approved: dbq5h-pv77p
since-approved = Genehmigt
# source: Lost
# approved: 59dxe-22sy1
since-lost = Verloren
# source: Words to do
# approved: zq36z-a8aq1
since-open = Wörter zu tun
# source:
#   New, changed and gone in texts · words of the source.
#   Approved and lost: texts whose source is the same.
# approved: 9jxn6-86ryp
since-legend = Neu, geändert und fort in Texten · Wörtern der Quelle. Genehmigt und verloren: Texte, deren Quelle dieselbe ist.
# source: Day
# approved: k9vse-nhyyq
trend-day = Tag
# source: there is no git repository here, or no git
# approved: efhd1-wyrw0
git-none = hier ist kein Git-Repository, oder Git fehlt
# source: what was before can only be read from a git history
# approved: f8767-hgcrv
hint-git-none = was früher war, steht nur in einer Git-Geschichte
# source: the repository has no revision “{ $revision }”
# approved: brvzx-73r03
git-revision = das Repository hat keine Revision „{ $revision }“
# source: name a commit, a branch or a tag; a shallow clone may lack it
# approved: ev4xs-r54e7
hint-git-revision = einen Commit, einen Zweig oder ein Tag nennen; einem flachen Klon fehlt er vielleicht
# source: “{ $value }” is no rule: gate, always, never, complete, or a tier
# approved: 7xwah-cwmkk
config-published = „{ $value }“ ist keine Regel: gate, always, never, complete oder eine Stufe
# source: { $path } is no JSON
# approved: p8hgq-sjr28
list-broken = { $path } ist kein JSON
# source: delete it and run latimer status --published
# approved: cqt6v-vsa7c
hint-list-broken = löschen und latimer status --published ausführen
# source: { $path } is not the list of what is published now
# approved: vwmd9-8yag0
check-stale-list = { $path } ist nicht die Liste dessen, was heute veröffentlicht ist
# source: latimer status --published
# approved: 7hgbj-gzmv4
hint-stale-list = latimer status --published
# source: STATE
# approved: y0p3c-zgsr4
value-state = ZUSTAND
# source: REVISION
# approved: fxws5-2s36z
value-revision = REVISION
# source: LIST
# approved: j3vmq-609gv
value-list = LISTE
# source: KEY
# approved: 7f56s-56gp8
value-sort = SCHLÜSSEL
# source: A line for each section, in texts, words and characters
# approved: t6zw8-0v9th
option-sections = Eine Zeile je Abschnitt, in Texten, Wörtern und Zeichen
# source: The texts in these states, one by one: approved, changed, draft, missing
# approved: emmks-qrewm
option-state = Die Texte in diesen Zuständen, einer nach dem anderen: approved, changed, draft, missing
# source: The work that is left, in words: new, alike by bands, repeated, to be read
# approved: jdmd2-76q7s
option-effort = Die offene Arbeit in Wörtern: neu, ähnlich nach Stufen, wiederholt, zu lesen
# source: What has changed since a git revision
# approved: ykxkz-hrq3k
option-since = Was sich seit einer Git-Revision geändert hat
# source: How coverage went over the git history
# approved: 8vznv-0v7r1
option-trend = Wie sich der Anteil über die Git-Geschichte entwickelt hat
# source: The languages and pages that are live, as JSON: list (the default, written where [gate] list says) or active-locales
# approved: a5vx3-pc6w2
option-published = Welche Sprachen und Seiten öffentlich sind, als JSON: list (wenn nichts genannt ist; geschrieben, wohin [gate] list sagt) oder active-locales
# source: Sort by name, coverage (least first) or open (most words to do first)
# approved: 6pkqj-a81dm
option-sort = Sortiert nach name, coverage (der kleinste Anteil zuerst) oder open (die meisten offenen Wörter zuerst)

## The report for the browser

# source: Translation report
# approved: 8rfzy-h5wzn
report-title = Übersetzungsbericht
# source: Skip to the texts
# approved: xa5ht-32crs
report-skip = Zu den Texten
# source: Languages
# approved: rq59z-4k54z
report-languages = Sprachen
# source: Pages
# approved: ea8nv-n1ekq
report-pages = Seiten
# source: Beside the texts
# approved: 4kjq3-pwyqq
report-rest = Neben den Texten
# source: Texts
# approved: ad03z-k7ydz
report-texts = Texte
# source: Next step
# approved: mca87-wtray
report-next = Nächster Schritt
# source: Page
# approved: dzr4t-agrhh
report-page = Seite
# source:
#   { $words ->
#   [one] 1 word
#   *[other] { $words } words
#   }
# approved: 2ty4j-r6kc3
report-words =
    { $words ->
        [one] 1 Wort
       *[other] { $words } Wörter
    }
# source:
#   { $count ->
#   [one] 1 finding
#   *[other] { $count } findings
#   }
# approved: 15vmg-4hn2z
report-findings =
    { $count ->
        [one] 1 Befund
       *[other] { $count } Befunde
    }
# source:
#   { $texts ->
#   [one] 1 missing
#   *[other] { $texts } missing
#   }
# approved: mhmey-83p82
report-missing =
    { $texts ->
        [one] 1 fehlt
       *[other] { $texts } fehlen
    }
# source:
#   { $texts ->
#   [one] 1 draft
#   *[other] { $texts } drafts
#   }
# approved: rz01f-22xew
report-drafts =
    { $texts ->
        [one] 1 Entwurf
       *[other] { $texts } Entwürfe
    }
# source:
#   { $texts ->
#   [one] 1 changed
#   *[other] { $texts } changed
#   }
# approved: 992sn-aabkj
report-changed =
    { $texts ->
        [one] 1 veraltet
       *[other] { $texts } veraltet
    }
# source:
#   { $texts ->
#   [one] 1 approved
#   *[other] { $texts } approved
#   }
# approved: 76ckg-7kpax
report-approved =
    { $texts ->
        [one] 1 freigegeben
       *[other] { $texts } freigegeben
    }
# source: Search in texts and findings
# approved: zepx3-qqn1y
report-search = In Texten und Befunden suchen
# source: all
# approved: hfcys-f8xhv
report-all = alle
# source: Order
# approved: r0ak1-4d235
report-order = Reihenfolge
# source: as on the page
# approved: mqsjm-zrx49
report-order-page = wie auf der Seite
# source: most urgent first
# approved: cb4kd-14brr
report-order-need = Dringendes zuerst
# source: Show
# approved: nhfgb-yqvpx
report-state = Anzeigen
# source: only with findings
# approved: 448ea-t50z3
report-found = nur mit Befunden
# source: Unfold all
# approved: 8pvnk-e1exx
report-open = Alle aufklappen
# source: Fold all
# approved: 9ta2m-0ndw6
report-close = Alle zuklappen
# source: { $shown } of { $all } texts
# approved: htqes-sy6my
report-shown = { $shown } von { $all } Texten
# source: No text fits.
# approved: jt9ty-31p6t
report-nothing = Kein Text passt.
# source:
#   There are many texts: shown are those whose source has changed and those with findings.
#   Name pages or languages to see all of theirs.
# approved: y0cse-5y0b3
report-left-out = Es sind viele Texte: Zu sehen sind die, deren Ausgangstext sich geändert hat, und die mit Befunden. Wer Seiten oder Sprachen nennt, sieht alle von diesen.
# source: added:
# approved: mj6yh-46x4x
report-added = neu:
# source: removed:
# approved: eqghw-h2z5d
report-removed = entfallen:
# source: The source does not have this number any more.
# approved: zp7p9-gg5he
report-stale = Diese Zahl steht nicht mehr im Ausgangstext.
# source: Facts in the source have changed: this text is off the page.
# approved: 8wd6w-9kytn
report-changed-facts = Angaben im Ausgangstext haben sich geändert: Dieser Text steht nicht mehr auf der Seite.
# source: The source has changed, and how cannot be told: this text counts as outdated.
# approved: 6ec1m-dvh7w
report-changed-unknown = Der Ausgangstext hat sich geändert, und es ist nicht festzustellen, wie: Dieser Text gilt als veraltet.
# source: Facts in the source have changed since this draft was made.
# approved: 6mfmx-vq3gn
report-draft-outdated = Angaben im Ausgangstext haben sich seit diesem Entwurf geändert.
# source: The wording of the source has changed.
# approved: rkxyt-cppk4
report-changed-wording = Der Wortlaut des Ausgangstextes hat sich geändert.
# source: Drafted by { $origin }; nobody has approved it.
# approved: qmgyn-es9t3
report-made-by = Entwurf von { $origin }; niemand hat ihn freigegeben.
# source: Written by a person; nobody has approved it.
# approved: hafmc-g38qa
report-made-by-person = Von einem Menschen geschrieben; niemand hat es freigegeben.
# source: Suggestion of { $origin }:
# approved: x0w40-ts782
report-suggestion = Vorschlag von { $origin }:
# source: Source, line { $line }
# approved: 4j1qv-m33xa
report-edit-source = Ausgangstext, Zeile { $line }
# source: Translation, line { $line }
# approved: wrw13-hap0t
report-edit-text = Übersetzung, Zeile { $line }

## check

# source: … and { $count } more [{ $check }]; --format json has them all
# check: die Kennung einer Prüfung wie missing-text
# approved: t98bj-xfepn
check-more = … und { $count } weitere [{ $check }]; alle zeigt --format json
# source: … and { $count } more; latimer check lists them
# approved: hsyya-n88ev
markdown-more = … und { $count } weitere; latimer check nennt sie
# source:
#   { $count ->
#   [one] 1 note
#   *[other] { $count } notes
#   } beside; latimer check lists them
# approved: 3rtnj-j53eb
check-notes =
    { $count ->
        [one] 1 Anmerkung
       *[other] { $count } Anmerkungen
    } außerdem; latimer check nennt sie

# source:
#   { $texts ->
#   [one] 1 text is
#   *[other] { $texts } texts are
#   } still to be translated or approved, within what the gates allow; latimer status counts them
# approved: 0xffs-2mmes
check-on-their-way =
    { $texts ->
        [one] 1 Text ist
       *[other] { $texts } Texte sind
    } noch zu übersetzen oder freizugeben, im Rahmen der Vorgaben; latimer status zählt sie

# source:
#   { $texts ->
#   [one] 1 text
#   *[other] { $texts } texts
#   } checked: { $errors ->
#   [one] 1 error
#   *[other] { $errors } errors
#   }, { $warnings ->
#   [one] 1 warning
#   *[other] { $warnings } warnings
#   }
# approved: k5r7g-yxd18
check-sum =
    { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } geprüft: { $errors } Fehler, { $warnings ->
        [one] 1 Warnung
       *[other] { $warnings } Warnungen
    }

## Marken der Vorgabe

# source: { $locale }
# approved: 4ynxk-gwcpm
gate-of = { $locale }
# source: { $locale }, tier “{ $tier }”
# tier: ein Name aus der Konfiguration, etwa vital
# approved: jxc2a-gfk1d
gate-of-tier = { $locale }, Stufe „{ $tier }“
# source: { $locale }, { $path }
# path: ein Muster von Pfaden
# approved: agqkn-8tjxd
gate-of-path = { $locale }, { $path }
# source: all else
# approved: ftym7-dm6ej
gate-part-rest = alles andere
# source: tier “{ $tier }”
# approved: qe17v-g31q2
gate-part-tier = Stufe „{ $tier }“
# source: { $path }
# approved: fkc17-p776y
gate-part-path = { $path }
# source:
#   { $count ->
#   [one] 1 text
#   *[other] { $count } texts
#   }
# approved: 1pvyv-2szj1
count-texts =
    { $count ->
        [one] 1 Text
       *[other] { $count } Texte
    }
# source:
#   { $count ->
#   [one] 1 word
#   *[other] { $count } words
#   }
# approved: c073e-3pasc
count-words =
    { $count ->
        [one] 1 Wort
       *[other] { $count } Wörter
    }
# source: failed: { $reached }% of { $wanted }%, { $lacking } short
# lacking: so viele Texte oder Wörter
# approved: r6ege-df2a4
verdict-failed-by = verfehlt: { $reached } % von { $wanted } %, es fehlen { $lacking }
# source: { $reached }% of { $wanted }%, kept down to { $withdraw }%
# withdraw: der Anteil, unter dem die Vorgabe verfehlt ist
# approved: 785wp-s6bg1
verdict-kept = { $reached } % von { $wanted } %, gehalten bis { $withdraw } %
# source: { $reached }% of { $wanted }%, due { $due }
# due: ein Tag
# approved: nsw1f-ghmpx
verdict-early = { $reached } % von { $wanted } %, fällig am { $due }
# source: { $of }: { $reached }% approved, { $wanted }% wanted; { $lacking } short
# approved: 9sent-h0rv5
check-gate = { $of }: { $reached } % freigegeben, { $wanted } % verlangt; es fehlen { $lacking }
# source: { $of }: { $reached }% approved, { $wanted }% wanted; { $lacking } short, and withdrawn below { $withdraw }%
# approved: 01awd-mzz9w
check-gate-kept = { $of }: { $reached } % freigegeben, { $wanted } % verlangt; es fehlen { $lacking }, zurückgezogen unter { $withdraw } %
# source: { $of }: { $reached }% approved, { $wanted }% wanted by { $due }; { $lacking } short
# approved: 7gsyx-r70sh
check-gate-early = { $of }: { $reached } % freigegeben, { $wanted } % verlangt bis { $due }; es fehlen { $lacking }
# source: the waiver of { $owner } for { $check } ended on { $until }
# owner: wer dafür einsteht · until: ein Tag
# approved: vhz10-th42z
check-waiver-past = die Ausnahme von { $owner } für { $check } endete am { $until }
# source: the waiver of { $owner } for { $check } bears nothing any more
# approved: ncswt-and3f
check-waiver-idle = die Ausnahme von { $owner } für { $check } trägt nichts mehr
# source: delete it from latimer.toml, or agree on a new day with its owner
# approved: 6nvwe-ejfhn
hint-dead-waiver = aus latimer.toml löschen, oder mit der zuständigen Person einen neuen Tag vereinbaren
# source:
#   { $locale }: { $page } owes { $owed ->
#   [one] 1 text
#   *[other] { $owed } texts
#   }, { $before } in the baseline
# owed, before: Anzahlen von Texten
# approved: gxag3-79ma2
check-worse-page = { $locale }: { $page } schuldet { $owed ->
        [one] 1 Text
       *[other] { $owed } Texte
    }, im Ausgangsstand { $before }
# source: latimer approve --locale { $locale } { $page }
# approved: 4cy8g-s7pew
hint-worse-page = latimer approve --locale { $locale } { $page }
# source: there is no baseline { $path } to compare with
# approved: s1x20-k2tqg
baseline-none = es gibt keinen Ausgangsstand { $path } zum Vergleichen
# source: latimer check --no-worse --raise writes one
# approved: 1mmar-84pth
hint-baseline = latimer check --no-worse --raise schreibt einen
# source: { $of }: from { $from }% to { $to }%
# from, to: Prozent
# approved: 4afpy-5p7wj
raised = { $of }: von { $from } % auf { $to } %
# source: No mark rises.
# approved: a5yw1-4vsjf
raised-none = Keine Marke steigt.
# source: there is no place for these marks in the configuration: { $marks }
# approved: xrnr4-ghrxd
raise-unplaced = für diese Marken ist in der Konfiguration kein Platz: { $marks }
# source: write them in by hand, or give each table lines of its own
# approved: kkcdk-ssks0
hint-raise-unplaced = von Hand eintragen, oder jeder Tabelle eigene Zeilen geben
# source: marks are raised for whole languages, not for single pages
# approved: vd7a7-ttvdr
raise-part = Marken steigen für ganze Sprachen, nicht für einzelne Seiten
# source: leave the pages away
# approved: k27vs-aeyxy
hint-raise-part = die Seiten weglassen
# source: there is no tier “{ $tier }” under [tiers]
# approved: zxbnq-w6g24
config-tier = unter [tiers] gibt es keine Stufe „{ $tier }“
# source: Judge by the committed baseline instead of by the marks: only what has become worse is an error
# approved: 83qg3-xrh68
option-no-worse = Am eingecheckten Ausgangsstand messen statt an den Marken: Nur was schlechter geworden ist, ist ein Fehler
# source: Set the marks in latimer.toml to today’s figures where they are higher; with --no-worse, write the baseline
# approved: ak0yh-t530x
option-raise = Die Marken in latimer.toml auf den heutigen Stand setzen, wo er höher ist; mit --no-worse den Ausgangsstand schreiben

## Was aus jedem Text geworden ist

# source: Show what became of each text, and by what it was known again
# approved: p6rec-2b41g
option-explain = Zeigen, was aus jedem Text geworden ist und woran er wiedererkannt wurde
# source: kept
# approved: sm2bm-k62kz
explain-kept = geblieben
# source: moved on its page
# approved: hfs59-8k21w
explain-moved = auf der Seite verschoben
# source: moved here from { $page }
# approved: h8bkb-m75mf
explain-moved-from = von { $page } hierher verschoben
# source: changed, { $likeness }% alike, { $why }
# approved: w4dgm-0gvsq
explain-changed = geändert, zu { $likeness } % gleich, { $why }
# source: changed, { $likeness }% alike, { $why }, from { $page }
# approved: 9dqvr-gm9jy
explain-changed-from = geändert, zu { $likeness } % gleich, { $why }, von { $page }
# source: new
# approved: vz28e-fxy0z
explain-new = neu
# source: new, split from { $whole }
# approved: 74jn2-9fbqx
explain-split = neu, abgetrennt von { $whole }
# source: gone
# approved: 641jw-51cha
explain-gone = entfallen
# source: gone, merged into { $whole }
# approved: zdqw9-hyjnj
explain-merged = entfallen, aufgegangen in { $whole }
# source: by its own id
# approved: 97bxg-qagcd
why-own = an seiner eigenen Kennung erkannt
# source: the same text
# approved: wpraq-edvfj
why-same = derselbe Text
# source: the same text, told apart by its neighbours
# approved: aws2x-4bwka
why-neighbours = derselbe Text, an seinen Nachbarn erkannt
# source: between the same neighbours
# approved: 655j4-ppq65
why-place = zwischen denselben Nachbarn
# source: similar
# approved: 6y31w-ny7df
why-similar = ähnlich
# source: the longer part of a text that was split
# approved: ys33b-1zcgz
why-split = der längere Teil eines geteilten Texts
# source: the longer of two texts that were merged
# approved: ak3t8-9v4jd
why-merged = der längere von zwei zusammengefügten Texten

## Was die Befehle getan haben

# source: Dry run: nothing was written.
# approved: 75pfb-6rt4v
dry-run-done = Probelauf: Es wurde nichts geschrieben.
# source: Next: latimer run
# approved: tv4fc-1y5nf
init-next = Als Nächstes: latimer run
# source:
#   { $texts ->
#   [one] 1 text
#   *[other] { $texts } texts
#   } on { $pages ->
#   [one] 1 page
#   *[other] { $pages } pages
#   }: { $kept } kept, { $moved } moved, { $changed } changed, { $new } new, { $split } split, { $gone } gone, { $merged } merged.
# approved: 5v91v-ecz1s
extract-done =
    { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } auf { $pages ->
        [one] 1 Seite
       *[other] { $pages } Seiten
    }: { $kept } geblieben, { $moved } verschoben, { $changed } geändert, { $new } neu, { $split } geteilt, { $gone } entfallen, { $merged } zusammengefügt.
# source: Every language is up to date with the source.
# approved: ytnqs-2pmcy
sync-nothing = Alle Sprachen sind auf dem Stand der Ausgangssprache.
# source:
#   { $catalogs ->
#   [one] 1 catalog
#   *[other] { $catalogs } catalogs
#   } brought up to the source: { $added } added, { $refreshed } refreshed, { $sealed } sealed, { $moved } moved, { $retired } obsolete.
# approved: haqvt-mndya
sync-done =
    { $catalogs ->
        [one] 1 Sprachdatei
       *[other] { $catalogs } Sprachdateien
    } auf den Stand der Ausgangssprache gebracht: { $added } ergänzt, { $refreshed } aufgefrischt, { $sealed } besiegelt, { $moved } verschoben, { $retired } entfallen.
# source: Nothing to draft.
# approved: 97ds5-7vdkw
draft-nothing = Es gibt nichts zu entwerfen.
# source:
#   { $language }: { $texts ->
#   [one] 1 text
#   *[other] { $texts } texts
#   } to draft, { $characters ->
#   [one] 1 character
#   *[other] { $characters } characters
#   }
# approved: jc56s-mq5x6
draft-would-ask =
    { $language }: { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } zu entwerfen, { $characters } Zeichen
# source:
#   { $engine }: { $texts ->
#   [one] 1 text
#   *[other] { $texts } texts
#   } to send, { $characters ->
#   [one] 1 character
#   *[other] { $characters } characters
#   } in { $requests ->
#   [one] 1 request
#   *[other] { $requests } requests
#   }, about { $cost }; { $known ->
#   [one] 1 text is
#   *[other] { $known } texts are
#   } known from before
# approved: fpxaa-ep0q2
draft-planned =
    { $engine }: { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } zu senden, { $characters ->
        [one] 1 Zeichen
       *[other] { $characters } Zeichen
    } in { $requests ->
        [one] 1 Anfrage
       *[other] { $requests } Anfragen
    }, etwa { $cost }; { $known ->
        [one] 1 Text ist
       *[other] { $known } Texte sind
    } von früher bekannt
# source:
#   { $engine }: { $requests ->
#   [one] 1 request
#   *[other] { $requests } requests
#   }, { $characters ->
#   [one] 1 character
#   *[other] { $characters } characters
#   }, about { $cost }; { $known ->
#   [one] 1 question was
#   *[other] { $known } questions were
#   } known from before
# approved: z45zx-w9qyh
draft-spent =
    { $engine }: { $requests ->
        [one] 1 Anfrage
       *[other] { $requests } Anfragen
    }, { $characters ->
        [one] 1 Zeichen
       *[other] { $characters } Zeichen
    }, etwa { $cost }; { $known ->
        [one] 1 Frage war
       *[other] { $known } Fragen waren
    } von früher bekannt
# source:
#   { $engine }: an earlier run broke off while { $texts ->
#   [one] 1 text was
#   *[other] { $texts } texts were
#   } under way; { $characters ->
#   [one] 1 character is
#   *[other] { $characters } characters are
#   } perhaps billed
# approved: weypb-nckg3
draft-perhaps-billed =
    { $engine }: Ein früherer Lauf brach ab, während { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } unterwegs { $texts ->
        [one] war
       *[other] waren
    }; { $characters ->
        [one] 1 Zeichen ist
       *[other] { $characters } Zeichen sind
    } vielleicht berechnet worden
# source:
#   { $language }: { $texts ->
#   [one] 1 text
#   *[other] { $texts } texts
#   } from the translation memory
# approved: r1dqs-ka3qh
draft-from-memory =
    { $language }: { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } aus dem Übersetzungsspeicher
# source:
#   { $language }: { $texts ->
#   [one] 1 text
#   *[other] { $texts } texts
#   } drafted by { $engine }
# approved: bb2yj-4ahna
draft-from-engine =
    { $language }: { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } entworfen von { $engine }
# source:
#   { $language }: { $texts ->
#   [one] 1 suggestion
#   *[other] { $texts } suggestions
#   } beside changed texts
# approved: 8zn36-ahe7v
draft-suggested =
    { $language }: { $texts ->
        [one] 1 Vorschlag
       *[other] { $texts } Vorschläge
    } neben veralteten Texten
# source:
#   { $language }: { $texts ->
#   [one] 1 text is
#   *[other] { $texts } texts are
#   } still missing
# approved: 0bjk4-nrq81
draft-left =
    { $language }: { $texts ->
        [one] 1 Text fehlt
       *[other] { $texts } Texte fehlen
    } weiterhin
# source:
#   { $written ->
#   [one] 1 page
#   *[other] { $written } pages
#   } written, { $unchanged } unchanged; { $left } of { $texts ->
#   [one] 1 text
#   *[other] { $texts } texts
#   } still in the source language.
# approved: 0wr2x-q3avs
merge-done =
    { $written ->
        [one] 1 Seite
       *[other] { $written } Seiten
    } geschrieben, { $unchanged } unverändert; { $left } von { $texts ->
        [one] 1 Text
       *[other] { $texts } Texten
    } noch in der Ausgangssprache.
# source: { $page }: held back until all of it is approved
# approved: gcsz8-8w9pc
merge-held = { $page }: zurückgehalten, bis alles darauf freigegeben ist
# source:
#   { $rows ->
#   [one] 1 obsolete text
#   *[other] { $rows } obsolete texts
#   } and { $files ->
#   [one] 1 file
#   *[other] { $files } files
#   } removed.
# approved: 35265-fhmtk
prune-done =
    { $rows ->
        [one] 1 entfallener Text
       *[other] { $rows } entfallene Texte
    } und { $files ->
        [one] 1 Datei
       *[other] { $files } Dateien
    } entfernt.
# source: { $page }: kept, because a person edited it
# approved: gmv3s-drmke
prune-kept = { $page }: behalten, weil jemand sie bearbeitet hat
# source:
#   { $models ->
#   [one] 1 model
#   *[other] { $models } models
#   } ready.
# approved: dgmsg-av439
models-fetched =
    { $models ->
        [one] 1 Modell liegt
       *[other] { $models } Modelle liegen
    } bereit.
# source:
#   { $models ->
#   [one] 1 model
#   *[other] { $models } models
#   } removed.
# approved: 7xqav-eyj2p
models-removed =
    { $models ->
        [one] 1 Modell
       *[other] { $models } Modelle
    } entfernt.
# source:
#   { $models ->
#   [one] 1 file
#   *[other] { $models } files
#   } copied. Serve the folder, and latimer models fetch LANG --from URL takes models from there.
# approved: 7q9hb-fmrxq
models-mirrored =
    { $models ->
        [one] 1 Datei
       *[other] { $models } Dateien
    } kopiert. Stellen Sie den Ordner bereit, und latimer models fetch SPRACHE --from URL holt Modelle von dort.
# source: No model is here yet: latimer models fetch LANG gets one.
# approved: atrnc-v1m6p
models-none = Hier liegt noch kein Modell: latimer models fetch SPRACHE holt eines.
# source: { $megabytes } MB
# approved: m50az-d6n3z
models-size = { $megabytes } MB
# source: here
# approved: ymj42-6gke9
models-here = vorhanden
# source: not here
# approved: sq5d2-tg01c
models-not-here = nicht vorhanden

## adopt

# source: Adopting { $locale }
# approved: yarcm-qermy
progress-adopt = { $locale } wird übernommen
# source: No translated page was found.
# approved: 2avq9-5adjb
adopt-nothing = Es gibt keine übersetzten Seiten.
# source:
#   { $language }: { $pages ->
#   [one] 1 translated page
#   *[other] { $pages } translated pages
#   }: { $drafts ->
#   [one] 1 text
#   *[other] { $drafts } texts
#   } adopted as drafts, { $sealed } approved, { $suggested } beside another text, { $kept } in the catalogs already; { $left } in the source language still, { $unplaced } not placed.
# approved: bj48e-fngdw
adopt-done =
    { $language }: { $pages ->
        [one] 1 übersetzte Seite
       *[other] { $pages } übersetzte Seiten
    }: { $drafts ->
        [one] 1 Text
       *[other] { $drafts } Texte
    } als Entwurf übernommen, { $sealed } freigegeben, { $suggested } neben einem anderen Text, { $kept } schon in den Sprachdateien; { $left } noch in der Ausgangssprache, { $unplaced } nicht zugeordnet.
# source:
#   { $same ->
#   [one] 1 page is
#   *[other] { $same } pages are
#   } what merge writes once all is approved, { $other } differ.
# approved: n7xmd-r3925
adopt-pages =
    { $same ->
        [one] 1 Seite ist
       *[other] { $same } Seiten sind
    } so, wie merge sie schreibt, sobald alles freigegeben ist; { $other } weichen ab.
# source: “{ $text }” is in no catalog: { $why }
# approved: zags3-aqhav
adopt-unplaced = „{ $text }“ steht in keiner Sprachdatei: { $why }
# source: no text of the source page belongs to it
# approved: d41xv-r4zwv
adopt-why-none = kein Text der Ausgangsseite gehört dazu
# source: it is not sure to which text of the source it belongs ({ $share }%)
# approved: y3c8e-78ftr
adopt-why-unsure = zu welchem Ausgangstext er gehört, ist nicht sicher ({ $share } %)
# source: { $here } texts here are { $there } on the source page
# approved: n5632-0wwxw
adopt-why-joined = hier sind es { $here } Texte, auf der Ausgangsseite { $there }
# source: the source text has { $what }, and this text does not
# approved: 30nvy-7bcb6
adopt-why-lacks = der Ausgangstext hat { $what }, dieser Text nicht
# source: it has { $what }, and the source text does not
# approved: eat3n-sbtxs
adopt-why-adds = er hat { $what }, der Ausgangstext nicht
# source: it cannot stand on the page without changing its structure
# approved: q5b2n-4ekaz
adopt-why-structure = er kann nicht auf der Seite stehen, ohne ihren Aufbau zu ändern
# source: { $page } has no text for “{ $id }”
# approved: dgaz5-5a7h0
adopt-untranslated = { $page } hat keinen Text für „{ $id }“
# source: “{ $text }” was changed on the page, and no catalog can hold it
# approved: yy6d8-f4d7b
adopt-edit = „{ $text }“ wurde auf der Seite geändert, und keine Sprachdatei kann das fassen
# source: “{ $text }” was removed from the page, and no catalog can hold that
# approved: 5hd05-zm6ym
adopt-edit-gone = „{ $text }“ wurde von der Seite entfernt, und keine Sprachdatei kann das fassen
# source: latimer adopt { $path } takes its texts into the catalogs; latimer merge --replace { $path } writes over it
# approved: jpg5y-3t87k
hint-adopt = latimer adopt { $path } übernimmt ihre Texte in die Sprachdateien; latimer merge --replace { $path } überschreibt sie
# source: latimer approve -l { $locale } { $path }
# approved: n0egs-f6aq4
hint-approve-page = latimer approve -l { $locale } { $path }

## approve

# source:
#   { $texts ->
#   [one] 1 text
#   *[other] { $texts } texts
#   } approved.
# approved: mqgx0-nakb4
approve-done =
    { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } freigegeben.
# source: { $row }: not approved: { $why }
# row: eine Kennung oder eine Stelle
# approved: spr8t-67chg
approve-refused = { $row }: nicht freigegeben: { $why }
# source: Nothing to approve.
# approved: zqpee-n3ne6
approve-nothing = Es gibt nichts freizugeben.
# source: approving one by one needs a terminal
# approved: r4cv1-qkwd0
approve-no-terminal = das Freigeben Text für Text braucht ein Terminal
# source: name what to approve: a page, an id or file:line
# approved: wqa9p-sfegm
hint-approve-by-name = nennen Sie, was freizugeben ist: eine Seite, eine Kennung oder Datei:Zeile
# source: [a]pprove, [e]dit, [s]kip, [q]uit?
# approved: 1m8wm-kvgn8
approve-keys = Freigeben [a], bearbeiten [e], überspringen [s], beenden [q]?
# source: [a]pprove, [e]dit, [t]ake the suggestion, [s]kip, [q]uit?
# approved: 5asqx-p62dc
approve-keys-suggestion = Freigeben [a], bearbeiten [e], Vorschlag nehmen [t], überspringen [s], beenden [q]?
# source:
#   a: approve the text as it stands · e: edit it in your editor, then approve · t: take the suggestion as it stands · s: leave it for later · q: stop here.
#   Type the letter and press Enter.
# approved: e4rqx-phx5b
approve-keys-help = a: den Text freigeben, wie er ist · e: ihn in Ihrem Editor bearbeiten und dann freigeben · t: den Vorschlag nehmen, wie er ist · s: für später liegen lassen · q: hier aufhören. Geben Sie den Buchstaben ein und drücken Sie die Eingabetaste.
# source: The text is empty; nothing was changed.
# approved: k3qyr-wgyjm
approve-empty = Der Text ist leer; es wurde nichts geändert.
# source: The editor did not work ({ $why }); nothing was changed. $VISUAL or $EDITOR names yours.
# approved: 67j0t-44jaj
approve-editor-failed = Der Editor hat nicht funktioniert ({ $why }); es wurde nichts geändert. Welchen Sie benutzen, sagt $VISUAL oder $EDITOR.
# source: { $number } of { $total } · { $language } · { $place } · { $state }
# place: Datei:Zeile · state: einer der Zustände von oben
# approved: ywv4n-sh9wf
candidate-heading = { $number } von { $total } · { $language } · { $place } · { $state }
# source: Source
# approved: ve00a-ytjm1
candidate-source = Ausgangstext
# source: Text
# approved: 38yzq-etj9h
candidate-text = Text
# source: Suggestion of { $origin }
# approved: kqf28-dskgw
candidate-suggestion = Vorschlag von { $origin }
# source: Facts changed: a number, a date, an amount or an address is another now.
# approved: ch9zq-qyrhb
candidate-facts = Angaben haben sich geändert: eine Zahl, ein Datum, ein Betrag oder eine Adresse ist jetzt eine andere.

## Hilfe: Überschriften und Namen von Werten

# source: Usage:
# approved: b9f0x-0hem5
heading-usage = Aufruf:
# source: Commands
# approved: 7brh9-8zyva
heading-verbs = Befehle
# source: Arguments
# approved: xcc6r-fbs6n
heading-arguments = Argumente
# source: Options
# approved: sxsn4-r9ke1
heading-options = Optionen
# source: Everywhere
# approved: ypdzz-cnbva
heading-global = Überall
# source: Examples:
# approved: htg0m-f4v78
heading-examples = Beispiele:
# source: COMMAND
# approved: 7egg4-e7bkh
value-verb = BEFEHL
# source: LANG
# approved: 1twbh-4krb9
value-language = SPRACHE
# source: DIR
# approved: whtvm-2wyyc
value-folder = ORDNER
# source: WHEN
# approved: 40gdk-gxbag
value-when = WANN
# source: PAGE
# approved: 5sppv-0jy3e
value-page = SEITE
# source: NAME
# approved: xnk7h-1wah2
value-profile = NAME
# source: NAME
# approved: xnk7h-1wah2
value-engine = NAME
# source: NAME
# approved: xnk7h-1wah2
value-name = NAME
# source: FILE
# approved: 2qezp-x7gy3
value-file = DATEI
# source: FORM
# approved: 9mrhz-jprmk
value-format = FORM
# source: FORM=FILE
# approved: ndyg4-dbqrj
value-output = FORM=DATEI
# source: SHELL
# approved: mxhhp-hvbpv
value-shell = SHELL
# source: DIR|URL
# approved: cvfr1-bn457
value-from = ORDNER|URL
# source: DAY
# approved: pqb0g-8g59a
value-day = TAG
# source: CHECK
# approved: k8chh-rpvdc
value-check = PRÜFUNG
# source: FILE|DIR
# approved: ccm7w-dfgaf
value-path = DATEI|ORDNER

## Hilfe: Optionen

# source: Show this help
# approved: s4z0n-8nmgc
option-help = Diese Hilfe zeigen
# source: Show the version
# approved: xd2y7-xvb5x
option-version = Die Version zeigen
# source: Work as if started in DIR
# approved: dsas5-h4xqk
option-dir = So arbeiten, als wäre in ORDNER gestartet worden
# source: Say only what was asked for, and faults
# approved: wsq4s-9aj04
option-quiet = Nur sagen, wonach gefragt wurde, und Fehler
# source: Colour: auto, always or never; NO_COLOR is heeded
# approved: e6br3-1d45c
option-color = Farbe: auto, always oder never; NO_COLOR wird beachtet
# source: The language of these words: en or de; else LATIMER_LANG, LC_ALL, LC_MESSAGES, LANG
# approved: 7ay7h-kv9nn
option-ui-lang = Die Sprache dieser Worte: en oder de; sonst LATIMER_LANG, LC_ALL, LC_MESSAGES, LANG
# source: Only these: a source page, a catalog, a merged page, an id or file:line
# approved: 10rn9-xns3y
option-pages = Nur diese: eine Seite der Ausgangssprache, eine Sprachdatei, eine fertige Seite, eine Kennung oder Datei:Zeile
# source: Only these languages, separated by commas (also --lang)
# approved: w1rwy-w6hbd
option-locale = Nur diese Sprachen, durch Kommas getrennt (auch --lang)
# source: Show what would be written; write nothing
# approved: f5fmj-yfc87
option-dry-run = Zeigen, was geschrieben würde; nichts schreiben
# source: The form of the report: table, json, github, gitlab, azure or sarif; check and run have html, junit, markdown, snippets, csv and badge, too, and status markdown, csv and badge
# approved: kkhy0-hpjzx
option-format = Die Form des Berichts: table, json, github, gitlab, azure oder sarif; check und run kennen auch html, junit, markdown, snippets, csv und badge, status auch markdown, csv und badge
# source: Write the report into a file, too, as in sarif=report.sarif; may be repeated
# approved: h88ka-74pgk
option-output = Den Bericht auch in eine Datei schreiben, wie sarif=bericht.sarif; mehrfach möglich
# source: The language the pages are written in; found from the folders otherwise
# approved: e5ez7-kgbpc
option-source = Die Sprache, in der die Seiten geschrieben sind; sonst aus den Ordnern ermittelt
# source: The site’s generator: hugo, zola, jekyll, mdbook, docusaurus, plain …; found otherwise
# approved: yam9f-7ecgq
option-profile = Der Generator der Website: hugo, zola, jekyll, mdbook, docusaurus, plain …; sonst ermittelt
# source: Overwrite this merged page although a person edited it; may be repeated
# approved: 6ajq9-zk747
option-replace = Diese fertige Seite überschreiben, obwohl jemand sie bearbeitet hat; mehrmals möglich
# source: Only these engines, separated by commas; latimer engines lists them
# approved: 7k78v-4wq3c
option-engine = Nur diese Übersetzungsprogramme, durch Kommas getrennt; latimer engines zeigt alle
# source: The engine
# approved: 3jc0r-n5ftx
option-engine-name = Das Übersetzungsprogramm
# source: The language to translate into; the project’s first one otherwise
# approved: 1wgac-86jfy
option-engine-to = Die Sprache, in die übersetzt wird; sonst die erste des Projekts
# source: Agree to sending texts to the engines’ services
# approved: an6n6-6rrv5
option-yes = Zustimmen, dass Texte an die Dienste der Übersetzungsprogramme gehen
# source: Ask no engine for anything new, and fail if one would have to be
# approved: rpmhw-taamm
option-frozen = Kein Übersetzungsprogramm nach Neuem fragen; wäre das nötig, ist es ein Fehler
# source: Ask no engine for anything new; what is not known stays missing
# approved: 2m2jp-vm3y0
option-offline = Kein Übersetzungsprogramm nach Neuem fragen; was nicht bekannt ist, fehlt weiter
# source: Write down as JSON what was asked of whom, and what it cost
# approved: tx3rm-0b7kv
option-receipt = Als JSON aufschreiben, wer wonach gefragt wurde und was das kostet
# source: The drafts to read, the most doubtful first, and what is doubtful about each
# approved: mg2kv-zs3ej
option-drafts = Die Entwürfe, die zu lesen sind, die zweifelhaftesten zuerst, und was an ihnen zweifelhaft ist
# source: The folder to copy into
# approved: mjh8b-h7mes
option-mirror-to = Der Ordner, in den kopiert wird
# source: A row for each page, a column for each language
# approved: t76hk-934m3
option-by-page = Eine Zeile für jede Seite, eine Spalte für jede Sprache
# source: Mend what is mechanical
# approved: fygd5-bp15q
option-fix = Beheben, was sich mechanisch beheben lässt
# source: Judge a change that is not merged yet: an “ok” that sync has not sealed is an error
# approved: qdcg0-xqzps
option-pull-request = Eine Änderung prüfen, die noch nicht übernommen ist: Ein „ok“, das sync nicht besiegelt hat, ist ein Fehler
# source: Leave out the drafting
# approved: 143er-e1xtr
option-no-draft = Ohne maschinelle Entwürfe
# source: Every draft without errors of the languages named; never missing texts or changed facts
# approved: ezxn5-1jknk
option-all = Jeden fehlerfreien Entwurf der genannten Sprachen; nie fehlende Texte oder geänderte Angaben
# source: One by one, although pages are named
# approved: q1t0p-m4v38
option-interactive = Text für Text, obwohl Seiten genannt sind
# source: Take the machine’s suggestion as the text
# approved: dg780-ak1yk
option-take = Den maschinellen Vorschlag als Text nehmen
# source: Write this name on the seal
# approved: b78ph-7a66h
option-name = Diesen Namen auf das Siegel schreiben
# source: bash, elvish, fish, powershell or zsh
# approved: fwecw-xd8kh
option-shell = bash, elvish, fish, powershell oder zsh
# source: The language to translate into
# approved: 22n3m-qt14h
option-model-locale = Die Sprache, in die übersetzt wird
# source: A folder or address with the model’s files; Mozilla’s registry otherwise
# approved: m9500-azhes
option-from = Ein Ordner oder eine Adresse mit den Modelldateien; sonst Mozillas Verzeichnis
# source: Approve what is surely right (90% and more); the rest stays a draft
# approved: evwxs-556c8
option-trust = Freigeben, was sicher stimmt (ab 90 %); der Rest bleibt Entwurf
# source: Where the translated pages are: a folder, or a template such as old/{locale}/{path}.{ext}
# approved: akpjz-w89rq
option-from-pages = Wo die übersetzten Seiten liegen: ein Ordner oder ein Muster wie alt/{ "{locale}" }/{ "{path}" }.{ "{ext}" }
# source: The day that dates are compared with, as in 2027-03-01; else the clock’s
# approved: m8d7b-8vb85
option-today = Der Tag, mit dem Daten verglichen werden, wie 2027-03-01; sonst der der Uhr
# source: The id of a check, as it stands in brackets behind a finding
# approved: a2pnz-sw20e
option-check = Der Name einer Prüfung, wie er in Klammern hinter einem Befund steht
# source: All of them, as a page in Markdown
# approved: xh8be-7zxcd
option-all-checks = Alle, als eine Seite in Markdown
# source: As --fix, and mend texts that people wrote and nobody has sealed, too
# approved: sex18-xbjjz
option-fix-texts = Wie --fix, und auch Texte berichtigen, die Menschen geschrieben haben und niemand besiegelt hat
# source: Texts that nobody has translated
# approved: 7kc66-rfhdc
option-missing = Texte, die niemand übersetzt hat
# source: Drafts to be read
# approved: brqva-ma4nq
option-draft = Entwürfe, die zu lesen sind
# source: Texts whose source has changed
# approved: 9f31h-9bhz6
option-changed = Texte, deren Ausgangstext sich geändert hat
# source: Approved texts
# approved: h6w5z-nbr0x
option-approved = Freigegebene Texte
# source: The form of the file: xlsx, csv, xliff, po or tmx; else as its name says, else xlsx
# approved: 1gm3p-s9k03
option-as = Die Art der Datei: xlsx, csv, xliff, po oder tmx; sonst nach ihrem Namen, sonst xlsx
# source: The file, or the folder for a file of each language; the current folder otherwise
# approved: aqqq0-ghz2e
option-to = Die Datei, oder der Ordner für eine Datei je Sprache; sonst der aktuelle Ordner
# source: Write over files that are there
# approved: b514g-30xrk
option-overwrite = Vorhandene Dateien überschreiben
# source: Files that came back: .xlsx, .csv, XLIFF 1.2 or .po
# approved: q9p6d-02st8
option-files = Dateien, die zurückkamen: .xlsx, .csv, XLIFF 1.2 oder .po
# source: Approve what the file calls approved (in XLIFF approved, final or signed-off; in PO what is not fuzzy)
# approved: trx3h-m5ca7
option-approve = Freigeben, was die Datei freigegeben nennt (in XLIFF approved, final oder signed-off; in PO, was nicht fuzzy ist)
# source: Who translated; it stands in the draft’s line or on the seal
# approved: pz4h0-00e1y
option-translator = Wer übersetzt hat; es steht in der Zeile des Entwurfs oder auf dem Siegel

## Hilfe: Befehle

# source: Keeps an office’s web pages in every language it serves
# source .usage: latimer [OPTIONS] [COMMAND]
# source .long:
#   Extracts the texts of pages into Fluent files, drafts translations by machine, tracks what is approved, and merges approved texts back into the pages.
#   Without a command: how things stand, and the next step.
# source .examples: latimer init                  begin, in the folder of your site latimer run                   the whole way: extract, sync, draft, merge, check latimer status                how far each language is latimer approve -l de         read drafts one by one latimer check                 what CI runs
# approved: kcevg-xyrj5
help-latimer = Hält die Webseiten eines Amtes in allen Sprachen, die es anbietet
    .usage = latimer [OPTIONEN] [BEFEHL]
    .long = Liest die Texte der Seiten in Fluent-Dateien, entwirft Übersetzungen maschinell, verfolgt, was freigegeben ist, und setzt freigegebene Texte wieder in die Seiten ein. Ohne Befehl: wie es steht und was als Nächstes zu tun ist.
    .examples =
        latimer init                  im Ordner Ihrer Website beginnen
        latimer run                   der ganze Weg: extract, sync, draft, merge, check
        latimer status                wie weit jede Sprache ist
        latimer approve -l de         Entwürfe Text für Text lesen
        latimer check                 was in CI läuft
# source: Writes a first latimer.toml
# source .usage: latimer init [OPTIONS]
# source .long:
#   Detects the site’s generator, its languages and translations that are already there.
#   Nothing else is touched.
# source .examples: latimer init latimer init --source en --locale de,fr,ar latimer init --dry-run        show the configuration only
# approved: 04fxt-8rz4d
help-init = Schreibt eine erste latimer.toml
    .usage = latimer init [OPTIONEN]
    .long = Ermittelt den Generator der Website, ihre Sprachen und Übersetzungen, die es schon gibt. Sonst wird nichts angerührt.
    .examples =
        latimer init
        latimer init --source en --locale de,fr,ar
        latimer init --dry-run        die Konfiguration nur zeigen
# source: Goes the whole way: extract, sync, draft, merge, check
# source .usage: latimer run [OPTIONS] [PAGE]...
# source .long:
#   Ends with the table of status and with check’s exit code.
#   Safe to run twice; downloads nothing.
# source .examples: latimer run latimer run -l de,fr latimer run --no-draft
# approved: 19haj-xa8r0
help-run = Geht den ganzen Weg: extract, sync, draft, merge, check
    .usage = latimer run [OPTIONEN] [SEITE]...
    .long = Endet mit der Tabelle von status und dem Exit-Code von check. Kann gefahrlos wiederholt werden und lädt nichts herunter.
    .examples =
        latimer run
        latimer run -l de,fr
        latimer run --no-draft
# source: Brings the source catalogs up to the pages
# source .usage: latimer extract [OPTIONS] [PAGE]...
# source .long:
#   Reads the texts of the pages into the catalogs of the source language.
#   Ids stay with their texts when text is edited or moved.
# source .examples: latimer extract latimer extract content/en/office.md latimer extract --dry-run --explain
# approved: c7r9t-tdgvk
help-extract = Bringt die Sprachdateien der Ausgangssprache auf den Stand der Seiten
    .usage = latimer extract [OPTIONEN] [SEITE]...
    .long = Liest die Texte der Seiten in die Sprachdateien der Ausgangssprache. Kennungen bleiben bei ihren Texten, auch wenn diese bearbeitet oder verschoben werden.
    .examples =
        latimer extract
        latimer extract content/en/office.md
        latimer extract --dry-run --explain
# source: Takes translated pages, and edits made in merged ones, into the catalogs
# source .usage: latimer adopt [OPTIONS] [PAGE]...
# source .long:
#   For pages that were translated before Latimer came: each text is paired with its source by structure, order, and what a translation keeps (numbers, links, code, names), and becomes a draft with a confidence.
#   For merged pages that somebody edited: the edits become the texts of the catalogs.
#   No page is written, no text of a person’s is overwritten, and what could not be placed is listed.
#   Translated pages are looked for where merge would write them, and by “translationKey” or “ref” in their front matter.
# source .examples: latimer adopt -l de --dry-run                         what would be adopted, and what not latimer adopt -l de                                   as drafts latimer adopt -l de --trust                           approve what is surely right latimer adopt content/de/fund.md                      the edits made in a merged page latimer adopt -l de --from "old/{path}_{locale}.{ext}"
# approved: v36aa-g3vgk
help-adopt = Übernimmt übersetzte Seiten und Änderungen an fertigen Seiten in die Sprachdateien
    .usage = latimer adopt [OPTIONEN] [SEITE]...
    .long =
        Für Seiten, die schon vor Latimer übersetzt waren: Jeder Text wird seinem Ausgangstext zugeordnet, nach Aufbau, Reihenfolge und dem, was eine Übersetzung behält (Zahlen, Links, Code, Namen), und wird ein Entwurf mit einem Maß der Sicherheit. Für fertige Seiten, die jemand bearbeitet hat: Die Änderungen werden Texte der Sprachdateien. Keine Seite wird geschrieben, kein Text eines Menschen überschrieben, und was nicht zugeordnet werden konnte, wird genannt.

        Übersetzte Seiten werden dort gesucht, wohin merge sie schreiben würde, und nach „translationKey“ oder „ref“ in ihrem Kopf.
    .examples =
        latimer adopt -l de --dry-run                         was übernommen würde und was nicht
        latimer adopt -l de                                   als Entwürfe
        latimer adopt -l de --trust                           freigeben, was sicher stimmt
        latimer adopt content/de/fund.md                      die Änderungen an einer fertigen Seite
        latimer adopt -l de --from "alt/{ "{path}" }_{ "{locale}" }.{ "{ext}" }"
# source: Brings every language’s catalogs up to the source
# source .usage: latimer sync [OPTIONS] [PAGE]...
# source .long:
#   Adds what is new, notes what changed, seals what a person marked “ok”, and moves what is gone under “Obsolete”.
#   No text of a person is changed.
# source .examples: latimer sync latimer sync -l de
# approved: egyv2-j66nk
help-sync = Bringt die Sprachdateien aller Sprachen auf den Stand der Ausgangssprache
    .usage = latimer sync [OPTIONEN] [SEITE]...
    .long = Ergänzt, was neu ist, vermerkt, was sich geändert hat, besiegelt, was jemand mit „ok“ gekennzeichnet hat, und stellt Entfallenes unter „Obsolete“. Kein Text, den ein Mensch geschrieben hat, wird verändert.
    .examples =
        latimer sync
        latimer sync -l de
# source: Drafts missing texts from the translation memory and by machine
# source .usage: latimer draft [OPTIONS] [PAGE]...
# source .long:
#   Fills what is missing, and writes suggestions beside texts whose source changed.
#   A draft is never published as reviewed.
#   Ctrl-C keeps every draft received so far.
# source .examples: latimer draft latimer draft -l pt --engine local latimer draft --dry-run       what would be asked, and how much
# approved: ycqkr-vbrf7
help-draft = Entwirft fehlende Texte aus dem Übersetzungsspeicher und maschinell
    .usage = latimer draft [OPTIONEN] [SEITE]...
    .long = Füllt, was fehlt, und schreibt Vorschläge neben Texte, deren Ausgangstext sich geändert hat. Ein Entwurf erscheint nie als geprüft. Strg-C behält alle Entwürfe, die schon eingetroffen sind.
    .examples =
        latimer draft
        latimer draft -l pt --engine local
        latimer draft --dry-run       was gefragt würde und wie viel
# source: Approves texts that a person has read
# source .usage: latimer approve [OPTIONS] [PAGE]...
# source .long:
#   Without a page: one by one at the terminal, with the source, what changed in it, the text and the findings.
#   An approval holds for exactly this text and this source.
# source .examples: latimer approve -l de                      one by one latimer approve locales/de/office.ftl:42   the text on that line latimer approve -l de content/en/office.md latimer approve --all -l de                every draft without errors
# approved: txsq0-rpn60
help-approve = Gibt Texte frei, die ein Mensch gelesen hat
    .usage = latimer approve [OPTIONEN] [SEITE]...
    .long = Ohne Seite: Text für Text am Terminal, mit dem Ausgangstext, dem, was sich darin geändert hat, dem Text und den Befunden. Eine Freigabe gilt für genau diesen Text und genau diesen Ausgangstext.
    .examples =
        latimer approve -l de                      Text für Text
        latimer approve locales/de/office.ftl:42   der Text auf dieser Zeile
        latimer approve -l de content/en/office.md
        latimer approve --all -l de                jeder fehlerfreie Entwurf
# source: Writes approved texts into the pages of each language
# source .usage: latimer merge [OPTIONS] [PAGE]...
# source .long:
#   What is not approved stays in the source language and is marked so.
#   A page that a person wrote or edited is never overwritten.
# source .examples: latimer merge latimer merge -l de content/en/office.md latimer merge --replace content/de/office.md
# approved: 6c5az-kb9jx
help-merge = Setzt freigegebene Texte in die Seiten jeder Sprache ein
    .usage = latimer merge [OPTIONEN] [SEITE]...
    .long = Was nicht freigegeben ist, bleibt in der Ausgangssprache und wird so gekennzeichnet. Eine Seite, die jemand geschrieben oder bearbeitet hat, wird nie überschrieben.
    .examples =
        latimer merge
        latimer merge -l de content/en/office.md
        latimer merge --replace content/de/office.md
# source: Shows how far each language is
# source .usage: latimer status [OPTIONS] [PAGE]...
# source .long:
#   A row for each language, in texts and words, with the gate’s verdict and the next step.
#   Always exits with 0; check judges.
# source .examples: latimer status latimer status --pages latimer status -l de --format json
# approved: vb4wp-ba5jc
help-status = Zeigt, wie weit jede Sprache ist
    .usage = latimer status [OPTIONEN] [SEITE]...
    .long = Eine Zeile für jede Sprache, in Texten und Wörtern, mit dem Urteil der Vorgabe und dem nächsten Schritt. Endet immer mit 0; das Urteil fällt check.
    .examples =
        latimer status
        latimer status --pages
        latimer status -l de --format json
# source: Checks everything that CI should hold
# source .usage: latimer check [OPTIONS] [PAGE]...
# source .long:
#   Catalogs and merged pages up to date, texts that would break a page, facts that differ, and the gate of each language.
#   Needs no network and no git history.
#   Exit codes: 0 passed · 1 findings or gate failed · 2 wrong use or configuration · 3 a file failed.
# source .examples: latimer check latimer check -l de content/en/fund.md latimer check --fix latimer check --format json latimer check --output junit=junit.xml --output markdown=comment.md
# approved: t58zm-pxkz6
help-check = Prüft alles, was CI halten soll
    .usage = latimer check [OPTIONEN] [SEITE]...
    .long =
        Ob Sprachdateien und fertige Seiten auf dem Stand sind, ob Texte eine Seite beschädigen würden, ob Angaben abweichen, und die Vorgabe jeder Sprache. Braucht weder Netz noch Git-Verlauf.

        Exit-Codes: 0 bestanden · 1 Befunde oder Vorgabe verfehlt · 2 falscher Aufruf oder falsche Konfiguration · 3 eine Datei war nicht lesbar oder schreibbar.
    .examples =
        latimer check
        latimer check -l de content/en/fund.md
        latimer check --fix
        latimer check --format json
        latimer check --output junit=junit.xml --output markdown=kommentar.md
# source: Removes what is obsolete
# source .usage: latimer prune [OPTIONS] [PAGE]...
# source .long:
#   Removes obsolete texts, and merged pages whose source is gone if they are still what merge wrote.
#   The only command that removes anything.
# source .examples: latimer prune --dry-run latimer prune
# approved: cqves-wkvp9
help-prune = Entfernt, was entfallen ist
    .usage = latimer prune [OPTIONEN] [SEITE]...
    .long = Entfernt entfallene Texte und fertige Seiten, deren Ausgangsseite es nicht mehr gibt, wenn sie noch so sind, wie merge sie geschrieben hat. Der einzige Befehl, der etwas entfernt.
    .examples =
        latimer prune --dry-run
        latimer prune
# source: Lists and fetches the models of the offline engine
# source .usage: latimer models <COMMAND>
# source .long:
#   Models come from Mozilla’s published registry, or from a folder for offices without network.
#   Each file is verified.
# source .examples: latimer models list latimer models fetch pt latimer models fetch pt --from /media/stick/models
# approved: jvmts-wnck7
help-models = Zeigt und holt die Modelle des Übersetzungsprogramms auf diesem Rechner
    .usage = latimer models <BEFEHL>
    .long = Modelle kommen aus Mozillas öffentlichem Verzeichnis oder, für Ämter ohne Netz, aus einem Ordner. Jede Datei wird geprüft.
    .examples =
        latimer models list
        latimer models fetch pt
        latimer models fetch pt --from /media/stick/models
# source: Lists the engines: who gets the texts, what they keep, limits and keys
# source .usage: latimer engines [COMMAND]
# source .long: A key comes from the environment or from a file that latimer.toml names, and is never shown.
# source .examples: latimer engines latimer engines test deepl
# approved: bgs6n-d9daq
help-engines = Zeigt die Übersetzungsprogramme: wer die Texte bekommt, was behalten wird, Grenzen und Schlüssel
    .usage = latimer engines [BEFEHL]
    .long = Ein Schlüssel kommt aus der Umgebung oder aus einer Datei, die die latimer.toml nennt, und wird nie gezeigt.
    .examples =
        latimer engines
        latimer engines test deepl
# source: Asks an engine for one short sentence of ours
# source .usage: latimer engines test [OPTIONS] <NAME>
# source .examples: latimer engines test deepl latimer engines test local --to pt
# approved: xrw4s-v6rxa
help-engines-test = Fragt ein Übersetzungsprogramm nach einem kurzen Satz von uns
    .usage = latimer engines test [OPTIONEN] <NAME>
    .examples =
        latimer engines test deepl
        latimer engines test local --to pt
# source: Lists the project’s languages and the models that are here
# source .usage: latimer models list [OPTIONS]
# source .examples: latimer models list latimer models list --format json
# approved: arg5z-dscgj
help-models-list = Zeigt die Sprachen des Projekts und die Modelle, die auf diesem Rechner liegen
    .usage = latimer models list [OPTIONEN]
    .examples =
        latimer models list
        latimer models list --format json
# source: Fetches the model for a language and verifies it
# source .usage: latimer models fetch [OPTIONS] <LANG>...
# source .examples: latimer models fetch pt uk latimer models fetch pt --from /media/stick/models
# approved: 3c68k-a48ma
help-models-fetch = Holt das Modell für eine Sprache und prüft es
    .usage = latimer models fetch [OPTIONEN] <SPRACHE>...
    .examples =
        latimer models fetch pt uk
        latimer models fetch pt --from /media/stick/models
# source: Fetches newer versions of the models that are here
# source .usage: latimer models update [OPTIONS] [LANG]...
# source .examples: latimer models update latimer models update pt
# approved: bczj7-83c5g
help-models-update = Holt neuere Fassungen der Modelle, die da sind
    .usage = latimer models update [OPTIONEN] [SPRACHE]...
    .examples =
        latimer models update
        latimer models update pt
# source: Removes models
# source .usage: latimer models remove [OPTIONS] <LANG>...
# source .examples: latimer models remove pt
# approved: 60yhx-mvaf4
help-models-remove = Entfernt Modelle
    .usage = latimer models remove [OPTIONEN] <SPRACHE>...
    .examples =
        latimer models remove pt
# source: Copies models into a folder from which an office serves them itself
# source .usage: latimer models mirror [OPTIONS] --to <DIR> <LANG>...
# source .examples: latimer models mirror pt uk --to /srv/models
# approved: 6pwfm-b6jka
help-models-mirror = Kopiert Modelle in einen Ordner, aus dem ein Amt sie selbst bereitstellt
    .usage = latimer models mirror [OPTIONEN] --to <ORDNER> <SPRACHE>...
    .examples =
        latimer models mirror pt uk --to /srv/modelle
# source: Prints a script that completes commands and options in a shell
# source .usage: latimer completions <SHELL>
# source .examples: latimer completions bash > ~/.local/share/bash-completion/completions/latimer latimer completions zsh > ~/.zfunc/_latimer
# approved: 8zysx-5k0y5
help-completions = Gibt ein Skript aus, das in der Shell Befehle und Optionen ergänzt
    .usage = latimer completions <SHELL>
    .examples =
        latimer completions bash > ~/.local/share/bash-completion/completions/latimer
        latimer completions zsh > ~/.zfunc/_latimer
# source: Says what a check finds, why that matters and how to mend it
# source .usage: latimer explain [OPTIONS] [CHECK]
# source .long: Without the name of a check: all of them, a line each. The words are English.
# source .examples: latimer explain latimer explain changed-number latimer explain --all > checks.md
# approved: qx6ay-vm632
help-explain = Sagt, was eine Prüfung findet, warum das wichtig ist und was zu tun ist
    .usage = latimer explain [OPTIONEN] [PRÜFUNG]
    .long = Ohne den Namen einer Prüfung: alle, je eine Zeile. Die Erklärungen sind englisch.
    .examples =
        latimer explain
        latimer explain changed-number
        latimer explain --all > checks.md
# source: Writes texts into files for translators outside
# source .usage: latimer export [OPTIONS] [PAGE]...
# source .long:
#   A spreadsheet (or CSV), an XLIFF 1.2 file or a PO file for each language, with what needs work: missing texts, drafts, and texts whose source has changed, with the old source and the difference marked.
#   Each text has its context, the author’s notes and the most characters that it may have; tags are <a1>…</a1> in a spreadsheet and in PO, and codes in XLIFF.
#   A plural has a row for each form of the language. latimer import takes the files back.
#   The form tmx is a translation memory of what is approved, for the programs of an agency.
# source .examples: latimer export -l de                             all that needs work, as a spreadsheet latimer export -l de --changed --to update.xlf   what has changed, for OmegaT, memoQ or Trados latimer export -l de --to office.po              for Poedit, Weblate and others that come from gettext latimer export --missing --as xliff --to out     a file for each language latimer export -l fr "content/en/news/**"        some pages latimer export -l de --as tmx                    all that is approved, as a translation memory
# approved: 2xnmq-26z61
help-export = Schreibt Texte in Dateien für Übersetzer außer Haus
    .usage = latimer export [OPTIONEN] [SEITE]...
    .long =
        Eine Tabelle (oder CSV), eine XLIFF-1.2- oder eine PO-Datei je Sprache mit dem, was zu tun ist: fehlende Texte, Entwürfe und Texte, deren Ausgangstext sich geändert hat, mit dem alten Ausgangstext und dem gekennzeichneten Unterschied. Bei jedem Text stehen sein Zusammenhang, die Hinweise der Verfasser und seine Höchstlänge; Marken sind <a1>…</a1> in einer Tabelle und in PO, und Codes in XLIFF. Eine Mehrzahl hat eine Zeile für jede Form der Sprache.

        latimer import übernimmt die Dateien wieder. Die Art tmx ist ein Übersetzungsspeicher des Freigegebenen, für die Programme einer Agentur.
    .examples =
        latimer export -l de                             alles, was zu tun ist, als Tabelle
        latimer export -l de --changed --to neu.xlf      was sich geändert hat, für OmegaT, memoQ oder Trados
        latimer export -l de --to amt.po                 für Poedit, Weblate und andere, die von gettext kommen
        latimer export --missing --as xliff --to aus     eine Datei je Sprache
        latimer export -l fr "content/en/news/**"        einige Seiten
        latimer export -l de --as tmx                    alles Freigegebene, als Übersetzungsspeicher
# source: Takes in files that translators outside gave back
# source .usage: latimer import [OPTIONS] FILE...
# source .long:
#   Spreadsheets, CSV, XLIFF 1.2 and PO, also as Excel, LibreOffice, OmegaT or the Translate Toolkit saved them.
#   Says what was altered, text by text.
#   A new text becomes a person’s draft; with --approve it is approved where the file says so.
#   It is never written over what the translator had not before them: where the source or the text has changed since the export, and over an approved text, it stands beside as a suggestion.
#   What cannot be taken is listed with its row or line, and the exit code is 1.
# source .examples: latimer import office.de.xlsx --dry-run                     what would be altered latimer import office.de.xlsx --name "Anna Schmidt"         as drafts latimer import update.xlf --approve --name "Anna Schmidt"   what the file calls approved, approved
# approved: gss59-qnaq4
help-import = Übernimmt Dateien, die Übersetzer außer Haus zurückgegeben haben
    .usage = latimer import [OPTIONEN] DATEI...
    .long =
        Tabellen, CSV, XLIFF 1.2 und PO, auch wie Excel, LibreOffice, OmegaT oder das Translate Toolkit sie gespeichert haben. Sagt Text für Text, was geändert wurde. Ein neuer Text wird der Entwurf eines Menschen; mit --approve ist er freigegeben, wo die Datei das sagt. Er wird nie über etwas geschrieben, das der Übersetzer nicht vor sich hatte: Wo sich Ausgangstext oder Text seit dem Export geändert haben, und bei einem freigegebenen Text, steht er als Vorschlag daneben. Was nicht übernommen werden kann, wird mit Zeile genannt, und das Programm endet mit 1.
    .examples =
        latimer import office.de.xlsx --dry-run                     was geändert würde
        latimer import office.de.xlsx --name "Anna Schmidt"         als Entwürfe
        latimer import neu.xlf --approve --name "Anna Schmidt"      freigegeben, was die Datei so nennt

## Dateien und Konfiguration

# source: { $page } is there no longer
# approved: p25nh-m0qdd
survey-vanished = { $page } ist nicht mehr da
# source: there is no latimer.toml in { $dir } or in a folder above it
# approved: gdg9p-rdrc4
project-none = in { $dir } und den Ordnern darüber liegt keine latimer.toml
# source: latimer init writes one
# approved: 39atw-2rj97
hint-init = latimer init schreibt eine
# source: { $path }: { $why }
# approved: 4qzxm-2qmx5
project-io = { $path }: { $why }
# source: { $path } is not UTF-8
# approved: hkxg8-kqmrf
project-not-utf8 = { $path } ist nicht in UTF-8 kodiert
# source: save the file as UTF-8 in your editor
# approved: ygvw6-3kv1g
hint-utf8 = speichern Sie die Datei in Ihrem Editor als UTF-8
# source: { $path } kept changing while it was being saved
# approved: nnwy4-9skqh
project-busy = { $path } hat sich beim Speichern immer wieder geändert
# source: { $path } lies outside the project
# approved: bdyt8-zhms9
project-outside = { $path } liegt außerhalb des Projekts
# source: the configuration cannot be read: { $why }
# approved: 1w4aa-zrf7z
config-syntax = die Konfiguration ist nicht lesbar: { $why }
# source: there is no key “{ $key }”
# approved: qaxzv-bgxf0
config-unknown-key = den Schlüssel „{ $key }“ gibt es nicht
# source: did you mean “{ $key }”?
# approved: 8vph1-emprm
hint-config-key = Ist „{ $key }“ gemeint?
# source: a value does not fit: { $why }
# approved: kh7tc-varqq
config-value = ein Wert passt nicht: { $why }
# source: “{ $locale }” is no language tag, such as de or pt-BR
# approved: r2ty6-35wzv
config-locale = „{ $locale }“ ist kein Sprachkürzel wie de oder pt-BR
# source: [locale.{ $locale }] is set, but “{ $locale }” is not among the locales
# approved: fg0zk-x0zgz
config-locale-unlisted = [locale.{ $locale }] ist gesetzt, aber „{ $locale }“ steht nicht unter locales
# source: edit in [report] is an address with http:// or https:// and {path}
# approved: 66zaz-xrj23
config-edit = edit in [report] ist eine Adresse mit http:// oder https:// und { "{" }path{ "}" }
# source: { $value } is more than 100 per cent
# approved: a8hqr-47pm4
config-per-cent = { $value } ist mehr als 100 Prozent
# source: there is no profile “{ $profile }”
# approved: ndezx-d7c0y
config-profile = das Profil „{ $profile }“ gibt es nicht
# source: “{ $value }” is not a pattern of paths
# approved: 0h8yv-a2ba9
config-match = „{ $value }“ ist kein Pfadmuster
# source: “{ $value }” lacks { "{" }locale{ "}" }, so all languages would share one file
# approved: n7fk8-dey7q
config-catalog-locale = in „{ $value }“ fehlt { "{" }locale{ "}" }, alle Sprachen bekämen dieselbe Datei
# source: { $page } would have the catalog { $path }, which [[catalogs]] names as well
# approved: swe1z-mzwbk
config-catalog-native = { $page } bekäme die Sprachdatei { $path }, die auch unter [[catalogs]] steht
# source: { $page } would have the catalog { $path }, which holds the terms
# approved: q1z7e-2qjne
config-catalog-terms = { $page } bekäme die Sprachdatei { $path }, in der die Begriffe stehen
# source: { $page } and { $other } would share the catalog { $path }
# approved: wzj3p-88s13
config-catalog-shared = { $page } und { $other } bekämen dieselbe Sprachdatei { $path }
# source: catalog = "{ $template }" keeps them apart
# approved: mx3f4-9q8hy
hint-catalog-template = catalog = "{ $template }" hält sie auseinander
# source: { $page } and { $other } would both be written to { $path }
# approved: f0at5-wyecx
config-output-shared = { $page } und { $other } würden beide nach { $path } geschrieben
# source: output = "{ $template }" keeps them apart
# approved: hja7g-xz80f
hint-output-template = output = "{ $template }" hält sie auseinander
# source: the project has no language “{ $locale }”
# approved: 1sp8c-zxk71
scope-locale = das Projekt hat keine Sprache „{ $locale }“
# source: its languages are { $locales }
# approved: 0a03j-deh3z
hint-scope-locale = seine Sprachen sind { $locales }
# source: nothing in the project is called “{ $argument }”
# approved: k9pmj-xgh7j
scope-page = nichts im Projekt heißt „{ $argument }“
# source: name a source page, a catalog, a merged page, an id or file:line
# approved: bne0w-8z7ky
hint-scope-page = nennen Sie eine Seite der Ausgangssprache, eine Sprachdatei, eine fertige Seite, eine Kennung oder Datei:Zeile

# source: { $path } has no text on line { NUMBER($line, useGrouping: 0) }
# approved: p3bdg-17zwd
scope-line = { $path } hat in Zeile { NUMBER($line, useGrouping: 0) } keinen Text
# source: { $path }: two edits overlap ({ $why }); nothing was written. This is a fault of Latimer.
# approved: 2gjqg-bkhbe
internal-overlap = { $path }: Zwei Änderungen überschneiden sich ({ $why }); es wurde nichts geschrieben. Das ist ein Fehler in Latimer.

## Fortschritt

# source: Extracting
# approved: h45qz-hbcc3
progress-extract = Texte lesen
# source: Syncing { $locale }
# approved: y1cj2-ctx61
progress-sync = { $locale } abgleichen
# source:
#   Drafting, { $characters ->
#   [one] 1 character
#   *[other] { $characters } characters
#   } sent, about { $cost }
# approved: ay3g2-q2kbv
progress-draft =
    Entwürfe: { $characters ->
        [one] 1 Zeichen
       *[other] { $characters } Zeichen
    } gesendet, etwa { $cost }
# source: Approving
# approved: qd3ez-xc0m5
progress-approve = Freigeben
# source: Pruning { $locale }
# approved: 549h2-cjptg
progress-prune = { $locale } aufräumen

# source: Fetching the model for { $locale }
# approved: 4e2jg-vvctw
progress-models = Modell für { $locale } holen
# source: Copying models
# approved: sap8t-yt83y
progress-mirror = Modelle kopieren
# source: Merging { $locale }
# approved: ekg3z-hb5tn
progress-merge = { $locale } einsetzen

## init

# source: { $folder } looks like a site made for { $profile } of its own: latimer -C { $folder } init sets up that one.
# approved: qz0sj-acgwn
init-below = { $folder } sieht nach einer eigenen Website für { $profile } aus: latimer -C { $folder } init richtet diese ein.

# source: { $path } is already there
# approved: 54mn5-2ynxx
init-exists = { $path } gibt es schon
# source: latimer run goes the whole way
# approved: z21z8-wz7zx
hint-run = latimer run geht den ganzen Weg
# source: no pages were found in { $dir } as { $pattern }
# approved: 6p5pe-j6zs6
init-no-pages = in { $dir } wurden unter { $pattern } keine Seiten gefunden
# source: latimer init --source LANG names the folder of the source language
# approved: hd5nt-pnfpt
hint-init-source = latimer init --source SPRACHE nennt den Ordner der Ausgangssprache
# source:
#   Found { $pages ->
#   [one] 1 page
#   *[other] { $pages } pages
#   } in { $source }{ $profile ->
#   [plain] { "" }
#   *[other] , made for { $profile }
#   }.
# approved: j497a-e19a5
init-detected =
    { $pages ->
        [one] 1 Seite
       *[other] { $pages } Seiten
    } in { $source } gefunden{ $profile ->
        [plain] { "" }
       *[other] , gemacht für { $profile }
    }.
# source: Languages: { $locales }.
# approved: 994dy-f27zx
init-locales = Sprachen: { $locales }.
# source: No other languages were found: write them into latimer.toml, as in locales = ["de", "fr"].
# approved: szfn4-1wbac
init-no-locales = Es wurden keine weiteren Sprachen gefunden: Schreiben Sie sie in die latimer.toml, etwa locales = ["de", "fr"].
# source:
#   { $count ->
#   [one] 1 translated page is
#   *[other] { $count } translated pages are
#   } there already; merge will not write over a page that a person made, and latimer adopt takes their texts into the catalogs.
# approved: 7fkbt-anjnf
init-existing =
    { $count ->
        [one] 1 übersetzte Seite ist
       *[other] { $count } übersetzte Seiten sind
    } schon da; merge überschreibt keine Seite, die jemand geschrieben hat, und latimer adopt übernimmt ihre Texte in die Sprachdateien.

## Seiten, die nicht zu lesen sind

# source: the page cannot be read, for its data is not well formed: { $why }
# approved: xsm72-xkd55
page-data-syntax = die Seite ist nicht lesbar, denn ihre Daten sind nicht wohlgeformt: { $why }
# source: the page cannot be read, for its front matter is never closed
# approved: pm2vg-d2kkv
page-unclosed-front-matter = die Seite ist nicht lesbar, denn ihr Kopf (Front Matter) wird nie geschlossen
# source: the page cannot be read, for its data is nested too deeply
# approved: mpswy-6xc4e
page-too-deep = die Seite ist nicht lesbar, denn ihre Daten sind zu tief verschachtelt
# source: the page cannot be read, for it holds a NUL character; it may be no text at all
# approved: wcxt4-ejgt5
page-nul = die Seite ist nicht lesbar, denn sie enthält ein NUL-Zeichen; vielleicht ist sie gar kein Text
# source: the page cannot be read, for it is no valid MDX: { $said }
# approved: v0smn-8352s
page-no-mdx = die Seite ist nicht lesbar, denn sie ist kein gültiges MDX: { $said }

## Seiten und Sprachdateien

# source: “l10n: { $said }” is not understood; write note, id=…, max-length=…, ignore=…, skip or end-skip behind “l10n:”
# approved: d5eh6-1nea5
page-unknown-directive = „l10n: { $said }“ ist nicht verständlich; hinter „l10n:“ steht note, id=…, max-length=…, ignore=…, skip oder end-skip
# source: the front matter is in a language that is not read; it stays as it is
# approved: yq5jm-gt8rg
page-unread-front-matter = der Kopf der Seite (Front Matter) ist in einer Sprache, die nicht gelesen wird; er bleibt, wie er ist

# source: this drawing or formula is nested so badly that browsers differ on where it ends; nothing behind it is read
# approved: jtw7b-yz4f8
page-broken-markup = diese Zeichnung oder Formel ist so falsch verschachtelt, dass Browser ihr Ende verschieden lesen; was dahinter steht, wird nicht gelesen
# source: these lines are no Fluent; the texts around them are still used
# approved: 7mwe5-w1v91
catalog-unparsable = diese Zeilen sind kein Fluent; die Texte daneben gelten weiter
# source: braces are nested too deeply to be read
# approved: a1tcj-mmmd0
catalog-too-deep = die Klammern sind zu tief verschachtelt
# source: a brace stands here that begins or ends nothing; as text it is written { "{" }
# approved: wn1yx-qtnt1
catalog-brace = hier steht eine geschweifte Klammer, die nichts beginnt oder beendet; als Text schreibt man sie { "{" } "{ "{" }" { "}" }
# source: a string is not closed with a quotation mark
# approved: zbhyr-w5dm2
catalog-unterminated = eine Zeichenkette endet nicht mit einem Anführungszeichen
# source: this id has no text
# approved: abexy-fs8bm
catalog-no-text = zu dieser Kennung fehlt der Text
# source: none of the variants is marked with * as the default
# approved: mdr5z-d7d86
catalog-no-default = keine der Varianten ist mit * als Vorgabe gekennzeichnet
# source: “{ $id }” stands here a second time with another text; the first is on line { NUMBER($line, useGrouping: 0) }
# approved: cvcnn-tvpdx
catalog-duplicate-id = „{ $id }“ steht hier ein zweites Mal mit anderem Text; das erste steht in Zeile { NUMBER($line, useGrouping: 0) }
# source: delete the one that is wrong
# approved: gnrx3-qe5aw
hint-duplicate-id = löschen Sie den falschen Eintrag
# source: the source language is { $locale } now, but { $path } holds translations into it
# approved: yfhg9-eyy0j
extract-source-changed = die Ausgangssprache ist jetzt { $locale }, aber { $path } enthält Übersetzungen in diese Sprache
# source: set source back in latimer.toml, or begin with new catalogs in another folder
# approved: p9h6z-jhb58
hint-source-changed = setzen Sie source in der latimer.toml zurück, oder beginnen Sie mit neuen Sprachdateien in einem anderen Ordner

# source: { $path } is where the texts of { $page } would go, but extract did not write it
# approved: 9fqcq-b2jsx
extract-foreign-catalog = in { $path } kämen die Texte von { $page }, aber extract hat diese Datei nicht geschrieben

# source: move that file, or give catalog in latimer.toml another folder
# approved: wecnr-5njfm
hint-foreign-catalog = verschieben Sie diese Datei, oder nennen Sie bei catalog in der latimer.toml einen anderen Ordner

## Begriffe und Verweise

# source: “{ $name }” is not defined
# approved: 2j5vw-cw47m
resolve-unknown = „{ $name }“ ist nicht festgelegt
# source: “{ $name }” refers to itself
# approved: 3rek4-tf1vr
resolve-cyclic = „{ $name }“ verweist auf sich selbst
# source: a page’s text has no variables; { $name } cannot be filled in
# approved: rncry-qq36s
resolve-variable = der Text einer Seite hat keine Variablen; { $name } lässt sich nicht füllen
# source: a page’s text calls no functions; { $name } cannot be used
# approved: b3vbk-h9042
resolve-function = der Text einer Seite ruft keine Funktionen auf; { $name } ist nicht möglich
# source: too many references for one text
# approved: rjez5-fq03x
resolve-too-many = zu viele Verweise für einen Text
# source: define it in the language’s terms.ftl, or write the words themselves
# approved: qvaf2-bhw4x
hint-term = legen Sie es in der terms.ftl der Sprache fest, oder schreiben Sie die Worte selbst

## Was Prüfungen an einem Text finden

# source: <{ $tag }> is missing
# approved: n53sr-nnhsv
check-tag-missing = <{ $tag }> fehlt
# source: <{ $tag }> stands there { $count } times, and should once
# approved: q66k5-3j1y0
check-tag-repeated = <{ $tag }> steht { $count }-mal da und soll einmal stehen
# source: <{ $tag }> is not in the source text
# approved: kgkg7-xaeyw
check-tag-unknown = <{ $tag }> gibt es im Ausgangstext nicht
# source:
#   <{ $tag }> stands there { $target ->
#   [one] once
#   *[other] { $target } times
#   }, and { $source ->
#   [one] once
#   *[other] { $source } times
#   } in the source text
# approved: 8ns5b-0tmdd
check-tag-dropped = <{ $tag }> steht { $target }-mal da, im Ausgangstext { $source }-mal
# source: { $tag } is no tag of a text; to show it as text, write { $escaped }
# approved: 8ae4t-34kr9
check-tag-foreign = { $tag } ist keine Marke eines Textes; um es als Text zu zeigen, schreiben Sie { $escaped }
# source: <{ $tag }> has attributes; a tag has only its name
# approved: kj81m-gxrfe
check-tag-attributes = <{ $tag }> hat Attribute; eine Marke hat nur ihren Namen
# source: <{ $tag }> is closed and was never opened
# approved: djvyv-p1qna
check-tag-unopened = <{ $tag }> wird geschlossen und wurde nie geöffnet
# source: <{ $tag }> is not closed
# approved: vzdmp-27thh
check-tag-unclosed = <{ $tag }> wird nicht geschlossen
# source: <{ $tag }> is a link inside a link
# approved: q7xfp-mb655
check-tag-link-in-link = <{ $tag }> ist ein Link in einem Link
# source: <{ $tag }> stands inside a tag whose content is locked
# approved: 8k622-kj55e
check-tag-inside-locked = <{ $tag }> steht in einer Marke, deren Inhalt fest ist
# source: <{ $tag }> stands alone and is written <{ $tag }/>
# approved: 44zeg-6e7bk
check-tag-not-alone = <{ $tag }> steht allein und wird <{ $tag }/> geschrieben
# source: { $name } leads to “{ $target }”; only http, https, mailto and relative links are allowed
# approved: cg35s-z18xf
check-target-unsafe = { $name } führt zu „{ $target }“; erlaubt sind nur http, https, mailto und relative Links
# source: { $term } has no “{ $value }” for { $argument }, so its default form stands there
# approved: f3jfb-j1dwd
check-unknown-variant = { $term } hat kein „{ $value }“ für { $argument }, deshalb steht dort die Grundform

# source:
#   { $count ->
#   [0] the term asks for no such argument; see terms.ftl
#   *[other] it has { $keys }; use one of these, or add the form in terms.ftl
#   }
# approved: gwp92-r85pr
hint-unknown-variant =
    { $count ->
        [0] der Begriff fragt nicht danach; siehe terms.ftl
       *[other] er hat { $keys }; nehmen Sie eines davon, oder ergänzen Sie die Form in der terms.ftl
    }

# source: <{ $tag }> shows “{ $target }”, but the page keeps “{ $source }”
# approved: mc3nb-rdse9
check-lock-changed = <{ $tag }> zeigt „{ $target }“, auf der Seite bleibt „{ $source }“
# source: the number { $number } of the source text is missing in “{ $target }”
# approved: dtext-j86fx
check-number-missing = die Zahl { $number } des Ausgangstextes fehlt in „{ $target }“
# source: the number { $number } is not in the source text “{ $source }”
# approved: 02kdn-n1v1v
check-number-added = die Zahl { $number } steht nicht im Ausgangstext „{ $source }“
# source: { $date } of the source text is missing in “{ $target }”
# approved: 6mgyf-pyg5g
check-date-missing = { $date } aus dem Ausgangstext fehlt in „{ $target }“
# source: { $date } is not in the source text “{ $source }”
# approved: xf7tw-hk9gg
check-date-added = { $date } steht nicht im Ausgangstext „{ $source }“
# source: “l10n-ignore” holds no longer: its last day was { $until }
# approved: mf0xy-dgh2b
check-ignore-past = „l10n-ignore“ gilt nicht mehr: der letzte Tag war der { $until }
# source: “l10n-ignore” names “{ $check }”, and there is no such check
# approved: cmfew-q3d62
check-ignore-unknown = „l10n-ignore“ nennt „{ $check }“, und eine solche Prüfung gibt es nicht
# source: look at the text again, then delete the line or give it a new date
# approved: kn2fg-t3xcx
hint-dead-ignore = den Text noch einmal ansehen, dann die Zeile löschen oder ihr ein neues Datum geben
# source: ${ $name } is not in the source text; names of variables are not translated
# approved: btd87-3hawt
check-variable-unknown = ${ $name } kommt im Ausgangstext nicht vor; Namen von Variablen werden nicht übersetzt
# source: ${ $name } of the source text is missing
# approved: gx73d-w9nwv
check-variable-missing = ${ $name } aus dem Ausgangstext fehlt
# source: ${ $name } of the source text is missing in one of the branches
# approved: r88cv-tws33
check-variable-missing-branch = ${ $name } aus dem Ausgangstext fehlt in einem der Zweige
# source: the source text refers to “{ $name }”, the translation does not
# approved: r6t8w-spaad
check-reference-missing = der Ausgangstext verweist auf „{ $name }“, die Übersetzung nicht
# source: the source text does not refer to “{ $name }”
# approved: xkzkc-t4k2w
check-reference-added = der Ausgangstext verweist nicht auf „{ $name }“
# source: { $name }() of the source text is missing
# approved: 22zdf-yyh1w
check-function-missing = { $name }() aus dem Ausgangstext fehlt
# source: { $name }() is not in the source text
# approved: qfcym-zsz4f
check-function-added = { $name }() kommt im Ausgangstext nicht vor
# source: the attribute .{ $name } is missing
# approved: mtk19-f7rnh
check-attribute-missing = das Attribut .{ $name } fehlt
# source: the source text has no attribute .{ $name }
# approved: hq0jc-sczxw
check-attribute-unknown = der Ausgangstext hat kein Attribut .{ $name }
# source: the attribute .{ $name } stands there twice
# approved: npmps-zgfyc
check-attribute-duplicate = das Attribut .{ $name } steht zweimal da
# source: the text itself is missing; there are only attributes
# approved: fnc8m-qwt33
check-value-missing = der Text selbst fehlt; es gibt nur Attribute
# source: the source has only attributes here, and no text
# approved: pehxk-e02dh
check-value-unknown = die Quelle hat hier nur Attribute und keinen Text
# source: plural forms that the language has are missing: { $names }
# approved: vevn8-mahgz
check-plural-missing = Mehrzahlformen der Sprache fehlen: { $names }
# source: the language has no plural form “{ $name }”, so this branch is never shown
# approved: nf4sj-xazz7
check-plural-unknown = die Sprache hat keine Mehrzahlform „{ $name }“; dieser Zweig wird nie gezeigt
# source: the branch [{ $name }] stands there twice
# approved: 62dwg-2pw2d
check-variant-duplicate = der Zweig [{ $name }] steht zweimal da
# source: selectors are nested { $depth } deep
# approved: km766-nhdeb
check-nesting-deep = Auswahlen sind { $depth } Ebenen tief verschachtelt
# source: { $count } placeables in one text; Fluent formats 100 at most
# approved: ceb49-8ycxe
check-text-overfull = { $count } Platzhalter in einem Text; Fluent setzt höchstens 100 ein
# source: the e-mail address { $email } of the source text is missing
# approved: v7zjr-e43gy
check-email-missing = die E-Mail-Adresse { $email } aus dem Ausgangstext fehlt
# source: the address { $link } of the source text is missing
# approved: 679za-gz2f2
check-link-missing = die Adresse { $link } aus dem Ausgangstext fehlt
# source: the telephone number { $phone } of the source text is missing
# approved: f261s-rx3bm
check-phone-missing = die Telefonnummer { $phone } aus dem Ausgangstext fehlt
# source: “{ $code }” of the source text is missing
# approved: qym7b-tm26s
check-code-missing = „{ $code }“ aus dem Ausgangstext fehlt
# source: the source text has { $source }, the translation { $target }
# approved: kxa62-mypbc
check-currency-changed = im Ausgangstext steht { $source }, in der Übersetzung { $target }
# source: { $hour } o’clock is in the afternoon in the source text: { $later } o’clock
# approved: b07y2-qg2fk
check-time-changed = { $hour } Uhr ist im Ausgangstext nachmittags gemeint: { $later } Uhr
# source: the day { $source } of the source text is { $target } here
# approved: knqf8-z5bsw
check-day-changed = der Tag { $source } aus dem Ausgangstext ist hier { $target }
# source: “{ $text }” is still in the source language
# approved: pj908-f1b2j
check-text-copied = „{ $text }“ ist noch in der Ausgangssprache
# source: “{ $word }” is in letters that the language is not written in
# approved: d2h35-yzne1
check-script-foreign = „{ $word }“ steht in Buchstaben, mit denen die Sprache nicht geschrieben wird
# source: nothing of “{ $text }” is in the language’s own letters
# approved: 5rvry-3p41e
check-script-none = nichts von „{ $text }“ steht in den Buchstaben der Sprache
# source: “{ $word }” has letters of two alphabets
# approved: 4x80d-vrqp8
check-script-mixed = „{ $word }“ hat Buchstaben aus zwei Alphabeten
# source: “{ $text }” seems to be in another language ({ $language })
# approved: 5f5nr-5pv05
check-language-wrong = „{ $text }“ scheint in einer anderen Sprache zu stehen ({ $language })
# source: the source text ends “{ $source }”, the translation “{ $target }”
# approved: 9p88y-eef2y
check-end-changed = der Ausgangstext endet auf „{ $source }“, die Übersetzung auf „{ $target }“
# source: the language writes { $own } for { $foreign }
# approved: 98ed2-4p31x
check-mark-foreign = die Sprache schreibt { $own } statt { $foreign }
# source: { $mark } is no quotation mark of the language, which writes { $open }…{ $close }
# approved: mw5cb-71hxh
check-quotes-foreign = { $mark } ist kein Anführungszeichen der Sprache; sie schreibt { $open }…{ $close }
# source: straight quotation marks stand for { $open }…{ $close }
# approved: 9d597-pwxbg
check-quotes-straight = gerade Anführungszeichen stehen für { $open }…{ $close }
# source: two blanks in a row behind “{ $word }”
# approved: jb8r0-9ntap
check-space-double = zwei Leerzeichen hintereinander nach „{ $word }“
# source: “{ $word }” stands there twice in a row
# approved: 3v707-9988z
check-word-repeated = „{ $word }“ steht zweimal hintereinander
# source: the line can break at the blank beside { $mark }; a no-break space belongs there
# approved: d0t2v-e3ydt
check-space-breaking = am Leerzeichen neben { $mark } kann die Zeile umbrechen; dorthin gehört ein geschütztes
# source: { $mark } is not closed
# approved: t8hn7-xrbgb
check-bracket-unclosed = { $mark } wird nicht geschlossen
# source: { $mark } closes nothing
# approved: kfvwz-ram7v
check-bracket-unopened = { $mark } schließt nichts
# source: a quotation mark { $mark } has no partner
# approved: zpp03-0fk89
check-quote-unpaired = einem Anführungszeichen { $mark } fehlt das Gegenstück
# source: “{ $word }” begins small, the source text with a capital
# approved: ytpj4-pf5pr
check-capital-lost = „{ $word }“ beginnt klein, der Ausgangstext groß
# source: a character that nobody sees stands here: { $code }
# approved: e8xhb-h41yt
check-character-hidden = hier steht ein Zeichen, das niemand sieht: { $code }
# source: { $length } characters; { $most } are allowed
# approved: akqs4-grr4w
check-text-too-long = { $length } Zeichen; erlaubt sind { $most }
# source: the source text has { $source } letters, the translation { $target }
# approved: qjqk6-px8kd
check-length-odd = der Ausgangstext hat { $source } Buchstaben, die Übersetzung { $target }
# source: the source text has { $source } sentences, the translation { $target }
# approved: sfcgf-92a2b
check-sentences-changed = der Ausgangstext hat { $source } Sätze, die Übersetzung { $target }
# source: a blank seems to be missing in “{ $word }”
# approved: 5ga5d-8c1jn
check-words-glued = in „{ $word }“ scheint ein Leerzeichen zu fehlen
# source: three full stops stand for an ellipsis
# approved: 3pf9w-9a5ek
check-dots-three = drei Punkte stehen für ein Auslassungszeichen
# source: the text is empty
# approved: xem48-s8bq6
check-text-empty = der Text ist leer
# source: “{ $word }” was read in the wrong encoding
# approved: mzmr2-xs74z
check-character-broken = „{ $word }“ wurde in der falschen Kodierung gelesen
# source: a blank at the beginning or end is not as in the source text
# approved: 6atgz-c3gh2
check-space-outer = ein Leerzeichen am Anfang oder Ende ist nicht wie im Ausgangstext
# source: <{ $name }> stands { $target } times in the translation, { $source } times in the source text
# approved: n3n68-6gxc1
check-html-changed = <{ $name }> steht { $target }-mal in der Übersetzung, { $source }-mal im Ausgangstext
# source: { $tag } is not closed, or closes what is not open
# approved: gt4pw-1s897
check-html-broken = { $tag } wird nicht geschlossen oder schließt, was nicht offen ist
# source: { $tag } can run or load something, and the source text does not have it
# approved: pf8dq-t78e2
check-html-unsafe = { $tag } kann etwas ausführen oder laden, und der Ausgangstext hat es nicht
# source: “{ $sign }” looks like markup, and a translation is text; the source text has none
# approved: rvg03-kveq9
check-markup-raw = „{ $sign }“ sieht nach Auszeichnung aus, und eine Übersetzung ist Text; der Ausgangstext hat keine
# source: a variable stands inside an address; marks around it will break it
# approved: n1w6w-930tq
check-address-split = eine Variable steht in einer Adresse; Zeichen um sie herum machen die Adresse unbrauchbar
# source: the link says only “{ $words }”, and not where it leads
# approved: t88tr-7062z
check-link-vague = der Link sagt nur „{ $words }“ und nicht, wohin er führt
# source: “{ $words }” leads to another place here than in another link of the page
# approved: zhqx9-swc4r
check-link-ambiguous = „{ $words }“ führt hier anderswohin als in einem anderen Link der Seite
# source: a heading { $level } follows a heading { $before }; a level is skipped
# approved: wnhz0-stn7e
check-heading-skipped = auf eine Überschrift { $before } folgt eine Überschrift { $level }; eine Ebene ist übersprungen
# source: the alternative text “{ $text }” says what stands beside the image anyway
# approved: csmkb-retz2
check-caption-repeated = der Alternativtext „{ $text }“ sagt, was ohnehin neben dem Bild steht
# source: a sentence of { $count } words
# approved: hm8pm-qttcd
check-sentence-long = ein Satz von { $count } Wörtern
# source: “{ $word }” is not explained on the page
# approved: c5p1j-xqae7
check-acronym-undefined = „{ $word }“ wird auf der Seite nicht erklärt
# source: “{ $word }” of the source text is missing
# approved: 8hd1p-3bwzz
check-acronym-missing = „{ $word }“ aus dem Ausgangstext fehlt
# source: the source text has the term “{ $term }”; “{ $translation }” is missing
# approved: ptv0w-b5rym
check-term-missing = der Ausgangstext hat den Begriff „{ $term }“; „{ $translation }“ fehlt
# source: “{ $word }” is not to be used; the term is “{ $term }”
# approved: b0h2m-ykqbz
check-term-forbidden = „{ $word }“ soll nicht verwendet werden; der Begriff ist „{ $term }“
# source: “{ $source }” is translated “{ $usual }” elsewhere
# approved: g2grt-0w9nc
check-translation-differing = „{ $source }“ ist anderswo mit „{ $usual }“ übersetzt
# source: “{ $source }” has the same translation
# approved: gd7xm-jy70r
check-translation-shared = „{ $source }“ hat dieselbe Übersetzung
# source: { $count } languages stumble on this text ({ $check }); the source may be at fault
# approved: dt1nr-5fh1s
check-source-faulty = { $count } Sprachen stolpern über diesen Text ({ $check }); vielleicht liegt es an der Quelle

## Was Prüfungen am Projekt finden

# source: { $locale }: “{ $id }” is not translated
# approved: dpx87-b1e9q
check-missing = { $locale }: „{ $id }“ ist nicht übersetzt
# source: { $locale }: “{ $id }” is a draft that nobody has approved
# approved: q84j6-zkw83
check-unapproved = { $locale }: „{ $id }“ ist ein Entwurf, den niemand freigegeben hat
# source: { $locale }: “{ $id }” was changed after its approval
# approved: ztext-qw1zm
check-edited = { $locale }: „{ $id }“ wurde nach der Freigabe geändert
# source: { $locale }: “{ $id }” was approved for another wording of the source
# approved: kbenp-zdtzd
check-changed-text = { $locale }: „{ $id }“ wurde für einen anderen Wortlaut freigegeben
# source: { $locale }: “{ $id }” was approved for other facts and is off the page
# approved: 4fdsm-vbhsf
check-changed-facts = { $locale }: „{ $id }“ wurde für andere Angaben freigegeben und steht nicht auf der Seite
# source: the state line of “{ $id }” looks like an approval and is none
# approved: jqd9k-zwd44
check-spoiled-ok = die Zustandszeile von „{ $id }“ sieht aus wie eine Freigabe und ist keine
# source: the “ok” of “{ $id }” is not sealed yet
# approved: f4a4m-zdme1
check-unsealed-ok = das „ok“ von „{ $id }“ ist noch nicht besiegelt
# source: { $path } holds a language that latimer.toml does not list
# approved: 7ykks-18nws
check-unlisted-locale = { $path } enthält eine Sprache, die in der latimer.toml nicht steht
# source: the texts of { $page } are not those of { $catalog }
# approved: 2tzgm-txkmx
check-stale-extraction = die Texte von { $page } sind nicht die von { $catalog }
# source: { $output } is not what merge makes of { $page } now
# approved: 7gnhk-8y7ne
check-stale-page = { $output } ist nicht mehr, was merge aus { $page } macht
# source: “{ $id }” cannot stand on the page without changing its structure; the source text stays
# approved: rcm81-4e7mj
merge-unplaced = „{ $id }“ kann nicht auf der Seite stehen, ohne ihren Aufbau zu ändern; der Ausgangstext bleibt
# source: { $path } was written or edited by a person and is left alone
# approved: abjtb-wb1a5
merge-guarded = { $path } hat jemand geschrieben oder bearbeitet; die Seite wird nicht angerührt
# source: latimer extract
# approved: btgfr-essxb
hint-extract = latimer extract
# source: latimer sync
# approved: 2fcrm-ba72r
hint-sync = latimer sync
# source: latimer merge
# approved: nb491-cs7ey
hint-merge = latimer merge
# source: translate it in the catalog, or latimer draft --locale { $locale }
# approved: nxqmz-h8c1c
hint-draft = übersetzen Sie den Text in der Sprachdatei, oder latimer draft --locale { $locale }
# source: read it, then latimer approve --locale { $locale } { $id }
# approved: xw8s3-49x90
hint-approve = lesen Sie ihn, dann latimer approve --locale { $locale } { $id }
# source: write “ok” at the end of the line, and a name if you like; nothing else
# approved: abw9d-jz9e1
hint-ok = schreiben Sie „ok“ ans Ende der Zeile, und wenn Sie möchten einen Namen; sonst nichts
# source: latimer approve --locale { $locale }
# approved: 8ctaz-sxyfp
hint-gate = latimer approve --locale { $locale }
# source: add it to locales in latimer.toml, or remove the folder
# approved: 62tf0-81e1g
hint-unlisted-locale = nehmen Sie sie in der latimer.toml unter locales auf, oder entfernen Sie den Ordner

## Der nächste Schritt für eine Sprache

# source:
#   latimer approve --locale { $locale }   { $count ->
#   [one] 1 text is off the page: its facts changed
#   *[other] { $count } texts are off the page: their facts changed
#   }
# approved: 09y7t-bctcj
next-withdrawn =
    latimer approve --locale { $locale }   { $count ->
        [one] 1 Text steht nicht auf der Seite: Seine Angaben haben sich geändert
       *[other] { $count } Texte stehen nicht auf der Seite: Ihre Angaben haben sich geändert
    }
# source:
#   latimer approve --locale { $locale }   { $count ->
#   [one] 1 text’s source has changed
#   *[other] { $count } texts’ source has changed
#   }
# approved: jj6my-twz9f
next-changed =
    latimer approve --locale { $locale }   { $count ->
        [one] 1 Ausgangstext hat sich geändert
       *[other] { $count } Ausgangstexte haben sich geändert
    }
# source:
#   latimer draft --locale { $locale }   { $count ->
#   [one] 1 text is missing
#   *[other] { $count } texts are missing
#   }
# approved: pfe8e-we7dj
next-missing =
    latimer draft --locale { $locale }   { $count ->
        [one] 1 Text fehlt
       *[other] { $count } Texte fehlen
    }
# source:
#   latimer approve --locale { $locale }   { $count ->
#   [one] 1 draft to read
#   *[other] { $count } drafts to read
#   }
# approved: xg99r-wp3zj
next-draft =
    latimer approve --locale { $locale }   { $count ->
        [one] 1 Entwurf ist zu lesen
       *[other] { $count } Entwürfe sind zu lesen
    }

## Warum ein Text nicht freigegeben wurde

# source: this is no Fluent text: a brace is not closed, or stands as text without quotation marks; nothing was changed
# approved: 9jv9c-p41fc
approve-edit-unparsable = das ist kein Fluent-Text: eine geschweifte Klammer ist nicht geschlossen oder steht als Text ohne Anführungszeichen; nichts wurde geändert

# source: it has errors; latimer check lists them
# approved: kgnbj-597rm
approve-has-errors = er hat Fehler; latimer check nennt sie
# source: its facts have changed; name it by its id to approve it
# approved: 6a588-sdvsd
approve-facts-changed = seine Angaben haben sich geändert; nennen Sie seine Kennung, um ihn freizugeben
# source: there is no suggestion to take
# approved: z5aw4-vpxt1
approve-no-suggestion = es gibt keinen Vorschlag, der zu nehmen wäre
# source: somebody changed it meanwhile; look at it again
# approved: 4ys7w-7gsjx
approve-changed-meanwhile = jemand hat ihn inzwischen geändert; sehen Sie ihn noch einmal an

## Übersetzungsspeicher

# source: there is no translation memory { $path }
# approved: qk29z-xgzmh
memory-none = es gibt keinen Übersetzungsspeicher { $path }
# source: { $path } is neither UTF-8 nor UTF-16
# approved: 46zn8-5afv1
memory-encoding = { $path } ist weder UTF-8 noch UTF-16
# source: this is no TMX: { $why }
# approved: njr0t-zr57z
memory-syntax = das ist kein TMX: { $why }

## Übersetzungsprogramme

# source: there is no engine “{ $engine }”
# approved: d7mdw-h1tws
draft-engine-unknown = das Übersetzungsprogramm „{ $engine }“ gibt es nicht
# source: there are { $engines }
# approved: 4fckj-6cyyb
hint-engines = es gibt { $engines }
# source: { $locale }: { $why }; { $hint }
# approved: 160sm-rjnwh
draft-unavailable = { $locale }: { $why }; { $hint }
# source: “{ $id }” stays missing: { $why }
# approved: e1e13-m85rj
draft-refused = „{ $id }“ fehlt weiterhin: { $why }
# source: no model for { $from } to { $to } is here (in { $path })
# approved: jm899-v1ycn
engine-no-model = hier liegt kein Modell von { $from } nach { $to } (in { $path })
# source: latimer models fetch { $locale } gets it
# approved: ckxak-mb7cm
hint-models-fetch = latimer models fetch { $locale } holt es
# source: the model in { $path } cannot be used: { $why }
# approved: 947mb-xb9t0
engine-model-unusable = das Modell in { $path } ist nicht brauchbar: { $why }
# source: this computer’s processor lacks AVX2, which the offline engine needs
# approved: rkytb-d4226
engine-needs-avx2 = dem Prozessor dieses Rechners fehlt AVX2, das die Übersetzung auf dem Rechner braucht
# source: { $engine } does not translate { $from } into { $to }
# approved: yc134-ajj0j
engine-no-pair = { $engine } übersetzt nicht von { $from } nach { $to }
# source: choose another engine in latimer.toml, as in engines = ["memory", "apertium"]
# approved: qqhew-emd95
hint-other-engine = wählen Sie in der latimer.toml ein anderes Übersetzungsprogramm, etwa engines = ["memory", "apertium"]
# source: { $engine } at { $host } does not answer: { $why }
# approved: tzwaj-tvhtz
engine-unreachable = { $engine } auf { $host } antwortet nicht: { $why }
# source: url under [engine.NAME] in latimer.toml names the server’s address
# approved: 0nqh8-qvaxk
hint-engine-address = url unter [engine.NAME] in der latimer.toml nennt die Adresse des Servers
# source: the engine refused it ({ NUMBER($status, useGrouping: 0) }): { $said }
# approved: k2zjp-0x7c8
engine-answer-status = das Übersetzungsprogramm hat es abgelehnt ({ NUMBER($status, useGrouping: 0) }): { $said }
# source: the engine gave no answer to this text
# approved: z00d5-m9jjf
engine-answer-short = das Übersetzungsprogramm hat zu diesem Text nichts geantwortet
# source: { $engine } refuses the key ({ NUMBER($status, useGrouping: 0) }): { $said }
# approved: 7qx2x-5jw77
engine-key-refused = { $engine } weist den Schlüssel zurück ({ NUMBER($status, useGrouping: 0) }): { $said }
# source: check the key, and that it is meant for this service
# approved: sprnw-sppkg
hint-engine-key = prüfen Sie den Schlüssel, und ob er für diesen Dienst gilt
# source: there is no key for { $engine }
# approved: fkf3d-9byz1
engine-no-key = für { $engine } gibt es keinen Schlüssel
# source: put it into the environment as { $variable }, or into a file that key_file under [engine.{ $engine }] names
# approved: hskkn-qcjmt
hint-engine-no-key = setzen Sie ihn als { $variable } in die Umgebung oder in eine Datei, die key_file unter [engine.{ $engine }] nennt
# source: { $path } holds no key: { $why }
# approved: ntjxs-qg6qv
engine-key-file = { $path } enthält keinen Schlüssel: { $why }
# source: the key for { $engine } would go to { $host } unencrypted; use an https:// address
# approved: jc420-j5bne
engine-key-in-the-clear = der Schlüssel für { $engine } ginge unverschlüsselt an { $host }; nehmen Sie eine Adresse mit https://
# source: { $engine } gives no more ({ NUMBER($status, useGrouping: 0) }): { $said }
# approved: f9905-v9d49
engine-quota = { $engine } gibt nichts mehr her ({ NUMBER($status, useGrouping: 0) }): { $said }
# source: what is drafted is kept; go on when there is more, or with another engine
# approved: ckp8b-8xrx8
hint-engine-quota = was entworfen ist, bleibt; machen Sie weiter, wenn es wieder etwas gibt, oder mit einem anderen Übersetzungsprogramm
# source: { $engine } does not have this pair of languages: { $said }
# approved: p2hps-gy8ty
engine-pair-refused = { $engine } hat dieses Sprachenpaar nicht: { $said }
# source: { $engine } does not have this model: { $said }
# approved: bm3z0-6rh85
engine-model-unknown = { $engine } hat dieses Modell nicht: { $said }
# source: model under [engine.NAME] in latimer.toml names one that it has
# approved: mk2h0-x7hwp
hint-engine-model = model unter [engine.NAME] in der latimer.toml nennt eines, das es dort gibt
# source: what answers there is not { $engine } ({ NUMBER($status, useGrouping: 0) })
# approved: 6j5n2-wqenb
engine-address = was dort antwortet, ist nicht { $engine } ({ NUMBER($status, useGrouping: 0) })
# source: { $path } cannot be written: { $why }
# approved: n4k8e-f09bh
engine-journal = { $path } lässt sich nicht schreiben: { $why }
# source: { $path } cannot be written: { $why }
# approved: n4k8e-f09bh
engine-ledger = { $path } lässt sich nicht schreiben: { $why }
# source: { $engine } is not asked any more: it would go over the cap of { $cap }
# approved: 4nd9v-dtw47
engine-over-budget = { $engine } wird nicht mehr gefragt: es ginge über die Obergrenze von { $cap } hinaus
# source: [budget] in latimer.toml sets the caps
# approved: h4qq9-qqdst
hint-engine-budget = [budget] in der latimer.toml setzt die Obergrenzen
# source: { $engine } has { $used } of { $allowed } characters used, and the rest would not do
# approved: 5p9q4-w2kwd
engine-over-limit = bei { $engine } sind { $used } von { $allowed } Zeichen verbraucht, und der Rest reicht nicht
# source:
#   { $engine } would have to be asked for { $texts ->
#   [one] 1 text
#   *[other] { $texts } texts
#   }, and --frozen forbids it
# approved: w4vrq-pj2k0
engine-frozen =
    { $engine } müsste nach { $texts ->
        [one] 1 Text
       *[other] { $texts } Texten
    } gefragt werden, und --frozen verbietet das
# source: run latimer draft without --frozen, and commit what it writes
# approved: ymkf5-s5erz
hint-engine-frozen = rufen Sie latimer draft ohne --frozen auf und nehmen Sie auf, was es schreibt
# source: there is no program for { $engine }: write command = ["program", "argument"] under [engine.{ $engine }]
# approved: 0whz3-7533p
engine-no-command = für { $engine } ist kein Programm genannt: schreiben Sie command = ["programm", "argument"] unter [engine.{ $engine }]
# source: { $engine } did not translate it: { $why }
# approved: cfwrg-f5wra
engine-try-failed = { $engine } hat es nicht übersetzt: { $why }
# source: { $locale }: the engine broke off; { $why }
# approved: 7ssbe-06f10
draft-failed = { $locale }: das Übersetzungsprogramm hat abgebrochen; { $why }
# source: { $engine } is not asked: nobody has agreed to sending texts there
# approved: qc01k-dd3mw
draft-no-consent = { $engine } wird nicht gefragt: niemand hat zugestimmt, dass Texte dorthin gehen
# source: the answer is empty
# approved: qg79x-wth8p
engine-answer-empty = die Antwort ist leer
# source: <{ $tag }> stands { $times } times in the answer
# approved: aaz1k-jf0yd
engine-answer-tag = <{ $tag }> steht { $times }-mal in der Antwort
# source: the tags of the answer are not nested properly
# approved: bbm3y-rb27j
engine-answer-nesting = die Marken der Antwort sind falsch verschachtelt
# source: the source text has the numbers { $source }, the answer { $draft }
# approved: 9vxnm-yj284
engine-answer-numbers = im Ausgangstext stehen die Zahlen { $source }, in der Antwort { $draft }
# source: the answer has { $address }, which the source text has not
# approved: 4ewqg-h2pxb
engine-answer-address = in der Antwort steht { $address }, im Ausgangstext nicht
# source: the source text has { $source } characters, the answer { $draft }
# approved: stcad-xrfdv
engine-answer-length = der Ausgangstext hat { $source } Zeichen, die Antwort { $draft }
# source:
#   the source text has { $source ->
#   [one] 1 sentence
#   *[other] { $source } sentences
#   }, the answer { $draft }
# approved: nbh7x-rss04
engine-answer-sentences =
    der Ausgangstext hat { $source ->
        [one] 1 Satz
       *[other] { $source } Sätze
    }, die Antwort { $draft }
# source: the answer is garbled
# approved: b0nan-1jm3k
engine-answer-garbled = die Antwort ist unbrauchbar
# source: the answer lacks “{ $term }”, which is not to be translated
# approved: wzn0m-ncv1x
engine-answer-term = in der Antwort fehlt „{ $term }“, was nicht zu übersetzen ist
# source: { $name }: { $why }
# approved: 5nw81-dzjc0
engine-answer-attribute = { $name }: { $why }
# source: the text is longer than { $limit } characters
# approved: 4hdxp-m3j3n
engine-text-too-long = der Text ist länger als { $limit } Zeichen
# source: on this machine
# approved: 2wt8n-wdt9n
engines-here = auf diesem Rechner
# source: at { $host }
# approved: mmrs0-fqjfk
engines-host = auf { $host }
# source:
#   { $texts ->
#   [one] 1 text
#   *[other] { $texts } texts
#   } in a request, { $at_once ->
#   [one] 1 request
#   *[other] { $at_once } requests
#   } at once
# approved: h78w7-r019s
engines-batch =
    { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } je Anfrage, { $at_once ->
        [one] 1 Anfrage
       *[other] { $at_once } Anfragen
    } zugleich
# source: { $characters } characters a minute
# approved: 76961-eve1h
engines-per-minute = { $characters } Zeichen in der Minute
# source: about { $price } for a million characters
# approved: 8znhf-5fmth
engines-price-characters = etwa { $price } für eine Million Zeichen
# source: about { $price } for a million tokens
# approved: h6j5a-sk88v
engines-price-tokens = etwa { $price } für eine Million Tokens
# source: key found
# approved: bva3t-1z13q
engines-key-found = Schlüssel gefunden
# source: no key
# approved: 84pjr-vxdzj
engines-key-missing = kein Schlüssel
# source:
#   * used by this project.
#   Prices are as known when this version was made, in US dollars unless latimer.toml says otherwise, and without warranty.
# approved: 0vvm5-a94wb
engines-marks = * von diesem Projekt benutzt. Preise wie bei Erscheinen dieser Version bekannt, in US-Dollar, wenn die latimer.toml nichts anderes sagt, und ohne Gewähr.
# source:
#   { $engine } translates { $from } into { $to }: { $milliseconds } ms, { $characters ->
#   [one] 1 character
#   *[other] { $characters } characters
#   }
# approved: nqt8h-zb5mz
engines-tried =
    { $engine } übersetzt { $from } in { $to }: { $milliseconds } ms, { $characters ->
        [one] 1 Zeichen
       *[other] { $characters } Zeichen
    }
# source: The texts of your pages will be sent to { $engine } ({ $host }).
# approved: 5y55p-37rgs
engines-third-party = Die Texte Ihrer Seiten werden an { $engine } ({ $host }) gesendet.
# source: --yes, or allow = true under [engine.{ $engine }] in latimer.toml, agrees to that.
# approved: 17km4-ter7d
engines-consent-hint = --yes oder allow = true unter [engine.{ $engine }] in der latimer.toml stimmt dem zu.
# source: Send them? [y/N]
# approved: 4agpa-nbvqr
engines-consent-question = Senden? [j/N]
# source: y
# approved: ek55y-4p9ks
engines-consent-yes = j
# source: DeepL says: texts sent with a paid key are deleted after translation; with a free key they may be kept and used for training.
# approved: 5twer-6bjyr
engine-keeps-deepl = DeepL sagt: Mit bezahltem Schlüssel gesendete Texte werden nach der Übersetzung gelöscht; mit kostenlosem dürfen sie behalten und zum Training verwendet werden.
# source: Google says: texts are not kept after translation and not used for training.
# approved: 513f6-ek8zk
engine-keeps-google = Google sagt: Texte werden nach der Übersetzung nicht behalten und nicht zum Training verwendet.
# source: Microsoft says: texts are not kept after translation and not used for training.
# approved: hw4gj-6w5k5
engine-keeps-azure = Microsoft sagt: Texte werden nach der Übersetzung nicht behalten und nicht zum Training verwendet.
# source: Whoever runs the server decides what is kept.
# approved: 6528h-479xk
engine-keeps-libretranslate = Wer den Server betreibt, entscheidet, was behalten wird.
# source: Whoever runs the server decides what is kept.
# approved: 6528h-479xk
engine-keeps-apertium = Wer den Server betreibt, entscheidet, was behalten wird.
# source: Whoever runs the server decides what is kept; OpenAI says: up to 30 days against abuse, not used for training.
# approved: 0ew64-pnteb
engine-keeps-openai = Wer den Server betreibt, entscheidet, was behalten wird; OpenAI sagt: bis zu 30 Tage gegen Missbrauch, nicht zum Training.
# source: Anthropic says: up to 30 days, not used for training.
# approved: r3y5q-24pv6
engine-keeps-anthropic = Anthropic sagt: bis zu 30 Tage, nicht zum Training.
# source: The program decides what becomes of the texts.
# approved: zzx52-ysj7k
engine-keeps-command = Das Programm entscheidet, was aus den Texten wird.

## Dateien für Übersetzer außer Haus

# source: Page
# approved: dzr4t-agrhh
exchange-column-page = Seite
# source: ID
# approved: 1e02d-3jmnv
exchange-column-id = Kennung
# source: Context
# approved: 28sbx-rtppr
exchange-column-context = Zusammenhang
# source: Source
# approved: ve00a-ytjm1
exchange-column-source = Ausgangstext
# source: Old source
# approved: tv0j6-yxaha
exchange-column-old-source = Alter Ausgangstext
# source: Translation
# approved: gck2t-t0333
exchange-column-translation = Übersetzung
# source: State
# approved: n9r2n-da93h
exchange-column-state = Stand
# source: Notes
# approved: 1np62-9zjg3
exchange-column-notes = Hinweise
# source: Max. length
# approved: nvaqr-mqheq
exchange-column-max-length = Höchstlänge
# source: Language
# approved: 7n67v-cxe5e
exchange-column-language = Sprache
# source: Key
# approved: zgdzp-jbw4g
exchange-column-key = Schlüssel
# source:
#   Write your translation in this column.
#   Keep tags such as <a1>…</a1> around the words that they belong to, in any order; what stands inside of braces or of <c1>…</c1> stays as it is.
#   Where you have read a text and it is right, set its state to “approved”.
#   Leave the other columns alone.
# approved: mz2fg-3je4k
exchange-how =
    Schreiben Sie Ihre Übersetzung in diese Spalte. Lassen Sie Marken wie <a1>…</a1> um die Wörter stehen, zu denen sie gehören, in beliebiger Reihenfolge; was in geschweiften Klammern oder in <c1>…</c1> steht, bleibt, wie es ist. Wo Sie einen Text gelesen haben und er stimmt, setzen Sie seinen Stand auf „freigegeben“. Die anderen Spalten lassen Sie bitte unberührt.
# source: What changed in the source: { $text }
# approved: q5v0m-dravn
exchange-difference = Was sich im Ausgangstext geändert hat: { $text }
# source: This text may have at most { $most } characters.
# approved: f408y-mapm4
exchange-too-long = Dieser Text darf höchstens { $most } Zeichen haben.
# source: The spreadsheet could not be made: { $why }
# approved: b8a32-7vexv
exchange-xlsx-write = Die Tabelle konnte nicht erstellt werden: { $why }
# source: The file has more than { $most } MB; no kit is that big.
# approved: wtr83-2h3cr
exchange-too-big = Die Datei hat mehr als { $most } MB; so groß ist kein Auftrag.
# source: The file holds far more than a kit does. It was not read.
# approved: 076f1-e4rhw
exchange-unpacked-too-big = Die Datei enthält weit mehr, als ein Auftrag enthält. Sie wurde nicht gelesen.
# source:
#   The file has a password, or was saved for an Excel before 2007.
#   Save it without a password, as .xlsx.
# approved: v8n4n-ydhzg
exchange-encrypted = Die Datei hat ein Kennwort oder wurde für ein Excel vor 2007 gespeichert. Speichern Sie sie ohne Kennwort als .xlsx.
# source: The file is no spreadsheet that can be read: { $why }
# approved: 18twf-j165t
exchange-broken-xlsx = Die Datei ist keine lesbare Tabelle: { $why }
# source: No sheet of the file has the columns “ID” and “Translation”.
# approved: d485s-73e84
exchange-no-headings = Kein Blatt der Datei hat die Spalten „Kennung“ und „Übersetzung“.
# source: The headings that latimer export wrote have to be in one row near the top
# approved: mnn77-te3x0
hint-exchange-headings = Die Überschriften, die latimer export geschrieben hat, müssen in einer Zeile weit oben stehen
# source: This translation has no ID beside it, and nobody knows whose it is.
# approved: 0jdcx-nkv7p
exchange-no-id = Neben dieser Übersetzung steht keine Kennung, und niemand weiß, wozu sie gehört.
# source:
#   A formula stands in the cell.
#   Write the text itself, with an apostrophe before it if it begins with “=”.
# approved: 4682y-2nhmb
exchange-formula = In der Zelle steht eine Formel. Schreiben Sie den Text selbst, mit einem Apostroph davor, wenn er mit „=“ beginnt.
# source: The cell was merged with others. Undo that, so that each text has its own row.
# approved: azvsj-vcn7x
exchange-merged = Die Zelle wurde mit anderen verbunden. Heben Sie das auf, damit jeder Text seine eigene Zeile hat.
# source:
#   The cell holds a date, a number or an error that the spreadsheet made of a text.
#   Format the cell as text and write it again.
# approved: d8z8s-c9rtj
exchange-no-text = In der Zelle steht ein Datum, eine Zahl oder ein Fehler, den das Programm aus einem Text gemacht hat. Formatieren Sie die Zelle als Text und schreiben Sie ihn neu.
# source: “{ $text }” is no placeable: copy what stands in braces from the source, and write a brace that is only a brace as { "{" } "{ "{" }" { "}" }.
# approved: mhtkk-4kz9s
exchange-brace = „{ $text }“ ist kein Platzhalter: Übernehmen Sie aus dem Ausgangstext, was in geschweiften Klammern steht, und schreiben Sie eine Klammer, die nur eine Klammer ist, als { "{" } "{ "{" }" { "}" }.
# source: { $code } is none of the codes that were exported.
# approved: jv19q-a39cq
exchange-code = { $code } ist keines der Zeichen, die ausgeliefert wurden.
# source: The file is no XML that can be read: { $why }
# approved: 6cx63-zztzw
exchange-xml = Die Datei ist kein lesbares XML: { $why }
# source: The entity “{ $name }” is not known; only XML’s own five are.
# approved: 0e8ch-zymrv
exchange-entity = Die Entität „{ $name }“ ist unbekannt; bekannt sind nur die fünf, die XML selbst hat.
# source: The file brings definitions of its own (<!DOCTYPE … [ … ]>), which are not read.
# approved: bqv4m-mm53z
exchange-doctype = Die Datei bringt eigene Definitionen mit (<!DOCTYPE … [ … ]>), die nicht gelesen werden.
# source: This is XLIFF { $version }; latimer reads 1.2. Let your program save it as that.
# approved: 3fcys-q8a8d
exchange-version = Das ist XLIFF { $version }; latimer liest 1.2. Lassen Sie Ihr Programm es so speichern.
# source: The file is no XLIFF.
# approved: hh91s-k1p3m
exchange-no-xliff = Die Datei ist kein XLIFF.
# source: This line is no PO: { $line }
# approved: 889tv-303wh
exchange-po = Diese Zeile ist kein PO: { $line }
# source: The file has no entry of PO in it.
# approved: 9hz1e-d6ehc
exchange-no-po = In der Datei steht kein Eintrag von PO.
# source: The file is no CSV that can be read: { $why }
# approved: 7m6ys-h7jx0
exchange-csv = Die Datei ist kein CSV, das sich lesen lässt: { $why }
# source: The file is neither UTF-8 nor UTF-16.
# approved: 9cpbp-gg0ej
exchange-not-utf8 = Die Datei ist weder UTF-8 noch UTF-16.
# source: Exporting { $locale }
# approved: 10rm5-5bpyk
progress-export = { $locale } wird exportiert
# source: Importing { $locale }
# approved: 0459v-93x0s
progress-import = { $locale } wird importiert
# source:
#   { $language }: { $texts ->
#   [one] 1 text
#   *[other] { $texts } texts
#   }, { $words ->
#   [one] 1 word
#   *[other] { $words } words
#   } → { $path }
# approved: hq3zj-a3xks
export-done = { $language }: { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    }, { $words ->
        [one] 1 Wort
       *[other] { $words } Wörter
    } → { $path }
# source: There is nothing to export: no text is in the states that were asked for.
# approved: 135r0-r680g
export-nothing = Es gibt nichts zu exportieren: Kein Text hat einen der verlangten Stände.
# source: Left out: { $text } – { $why }
# approved: 9fy9k-e89fy
export-left = Ausgelassen: { $text } – { $why }
# source: this form of file cannot hold it: it is too long for a cell, or has letters that XML lacks
# approved: 7qdc7-sk54z
export-no-room = diese Dateiart kann ihn nicht aufnehmen: Er ist zu lang für eine Zelle oder hat Zeichen, die es in XML nicht gibt
# source: A file holds one language, and { $languages } were asked for.
# approved: gsgtz-psx68
export-one-file = Eine Datei enthält eine Sprache, verlangt sind { $languages }.
# source: Name one with --locale, a folder with --to, or write {locale} in the file’s name
# approved: 87xjx-bt84j
hint-export-locale = Nennen Sie eine mit --locale, einen Ordner mit --to, oder schreiben Sie { "{locale}" } in den Dateinamen
# source: { $path } is there already, perhaps with somebody’s translations.
# approved: 8cw7k-03fav
export-exists = { $path } gibt es schon, vielleicht mit jemandes Übersetzungen.
# source: latimer import takes them in; --overwrite writes over the file
# approved: er0ah-n0ww6
hint-export-exists = latimer import übernimmt sie; --overwrite überschreibt die Datei
# source: { $path } does not end in .{ $form }, as the form that was asked for does.
# approved: cm0mv-mhbwc
export-form = { $path } endet nicht auf .{ $form } wie die verlangte Dateiart.
# source: { $path } is neither a spreadsheet (.xlsx, .csv) nor XLIFF 1.2 (.xlf, .xliff) nor PO (.po).
# approved: 7z1j8-17n0e
import-form = { $path } ist weder eine Tabelle (.xlsx, .csv) noch XLIFF 1.2 (.xlf, .xliff) noch PO (.po).
# source: Save it in one of these forms; Trados and memoQ export the translated XLIFF beside their own files
# approved: 5je5t-nf6p0
hint-import-form = Speichern Sie sie in einer dieser Arten; Trados und memoQ exportieren das übersetzte XLIFF neben ihren eigenen Dateien
# source: { $path } is a translation memory, and says nothing of where its texts stand.
# approved: 0fw5s-6x9p5
import-memory = { $path } ist ein Übersetzungsspeicher und sagt nicht, wo seine Texte stehen.
# source: Name it under draft.memories in latimer.toml: drafts are made from it
# approved: ktzwx-wqv1a
hint-import-memory = Nennen Sie ihn in latimer.toml unter draft.memories: aus ihm entstehen Entwürfe
# source: “{ $language }” is no language of this project.
# approved: p9yc9-fmxw1
import-language = „{ $language }“ ist keine Sprache dieses Projekts.
# source: Say with --locale which language the file is in
# approved: 9wr19-h84e6
hint-import-language = Sagen Sie mit --locale, in welcher Sprache die Datei ist
# source: No page has this text any more.
# approved: rkrc8-gehem
import-unknown = Keine Seite hat diesen Text noch.
# source: The file says something else for the same text at { $place }.
# approved: bh9vz-8j3t1
import-twice = Bei { $place } sagt die Datei zum selben Text etwas anderes.
# source: The catalog’s own entry cannot be read, or stands there twice; mend it first.
# approved: d8wk3-9sm4c
import-broken-row = Der Eintrag in der Sprachdatei ist nicht zu lesen oder steht dort doppelt; bringen Sie ihn erst in Ordnung.
# source: The translation was emptied; the text in the catalog stays.
# approved: vq9kc-xyeqh
import-emptied = Die Übersetzung wurde geleert; der Text in der Sprachdatei bleibt.
# source: A part of this text has no translation: { $part }
# approved: j8h9g-w1sbj
import-incomplete = Ein Teil dieses Textes hat keine Übersetzung: { $part }
# source: the text itself
# approved: rv4br-61nqy
import-part-text = der Text selbst
# source: This is no Fluent that can be read.
# approved: 3q566-g2znb
import-unparsable = Das ist kein lesbares Fluent.
# source: The source has changed since the export.
# approved: rzsbz-c2bfe
import-stale = Der Ausgangstext hat sich seit dem Export geändert.
# source: The source was edited in the file.
# approved: qy1cf-b8bkk
import-source-edited = Der Ausgangstext wurde in der Datei bearbeitet.
# source: An approved text stands there.
# approved: 9r1yw-amewc
import-over-approved = Dort steht ein freigegebener Text.
# source: A text stands there that was approved for the source as it was; with --approve, what the file calls approved takes its place.
# approved: 7xatf-9z1ax
import-over-changed = Dort steht ein Text, der für den früheren Ausgangstext freigegeben war; mit --approve tritt an seine Stelle, was die Datei freigegeben nennt.
# source: The text in the catalog has changed since the export.
# approved: q1b1q-a8pes
import-changed-since = Der Text in der Sprachdatei hat sich seit dem Export geändert.
# source: Not approved: { $why }
# approved: senhx-sfeq8
import-not-approved = Nicht freigegeben: { $why }
# source: approved
# approved: cz1ay-64vnc
import-sealed = freigegeben
# source: draft
# approved: n5k0j-1weda
import-drafted = Entwurf
# source: beside the text
# approved: 00sg2-3hbdm
import-suggested = neben dem Text
# source: not taken
# approved: 6nwdw-m8j6w
import-refused = nicht übernommen
# source:
#   { $drafts ->
#   [one] 1 text
#   *[other] { $drafts } texts
#   } taken as drafts, { $sealed } approved, { $suggested } beside another text; { $same } as in the catalogs, { $refused } not taken.
# approved: tq13c-zg4at
import-done = { $drafts ->
        [one] 1 Text
       *[other] { $drafts } Texte
    } als Entwurf übernommen, { $sealed } freigegeben, { $suggested } neben einen anderen Text gestellt; { $same } wie in den Sprachdateien, { $refused } nicht übernommen.
# source: latimer approve --take takes what stands beside another text.
# approved: tn52x-3gzfp
import-next = latimer approve --take übernimmt, was neben einem anderen Text steht.
# source: The file breaks off before its end.
# approved: 0k2nr-dteb3
exchange-torn = Die Datei bricht vor ihrem Ende ab.

## Modelle

# source: { $path } cannot be read: { $why }
# approved: g20vp-fb6qw
models-unreadable = { $path } ist nicht lesbar: { $why }
# source: { $path } cannot be written: { $why }
# approved: n4k8e-1qknp
models-unwritable = { $path } ist nicht beschreibbar: { $why }
# source: a temporary file cannot be written: { $why }
# approved: c8qd6-1fx8d
models-temporary = eine temporäre Datei ist nicht beschreibbar: { $why }
# source: { $path } does not hold one whole model for { $pair }
# approved: d00rw-9pv20
models-incomplete = { $path } enthält kein einzelnes vollständiges Modell für { $pair }
# source: a model is model.{ $pair }.….bin and vocab.{ $pair }.spm, and lex.….{ $pair }.s2t.bin if there is one
# approved: khfrd-c6w60
hint-models-files = ein Modell besteht aus model.{ $pair }.….bin und vocab.{ $pair }.spm, dazu lex.….{ $pair }.s2t.bin, falls vorhanden
# source: { $path } is missing or damaged
# approved: h75b7-3m22j
models-damaged = { $path } fehlt oder ist beschädigt
# source: there is no model for { $from } to { $to }
# approved: 4h97e-gv9zn
models-no-such-pair = es gibt kein Modell von { $from } nach { $to }
# source: models are copied from a server, not from a folder
# approved: bktbp-9zn4b
models-mirror-folder = Modelle werden von einem Server kopiert, nicht aus einem Ordner
# source: { $name } arrived damaged and was thrown away
# approved: zmnk6-rp7gw
models-download-damaged = { $name } ist beschädigt angekommen und wurde verworfen
# source: try again
# approved: rg12g-qx6vc
hint-try-again = versuchen Sie es noch einmal
# source: { $host } does not answer: { $why }
# approved: ne9x7-cnrqa
models-unreachable = { $host } antwortet nicht: { $why }
# source: without network, latimer models fetch LANG --from DIR takes the files from a folder
# approved: b0r8p-wwh22
hint-models-folder = ohne Netz nimmt latimer models fetch SPRACHE --from ORDNER die Dateien aus einem Ordner
# source: the connection cannot be set up: { $why }
# approved: 1b68f-mrjxq
http-client = die Verbindung kommt nicht zustande: { $why }

## Sprachen, nach ihrem kleingeschriebenen Kürzel

# source: Arabic
# approved: zxex7-cczps
language-ar = Arabisch
# source: Bulgarian
# approved: 4pk46-3fn3s
language-bg = Bulgarisch
# source: Bosnian
# approved: rjjg4-qcxkj
language-bs = Bosnisch
# source: Catalan
# approved: 1gqtk-f3c01
language-ca = Katalanisch
# source: Czech
# approved: 4n38m-n35sf
language-cs = Tschechisch
# source: Welsh
# approved: v0gth-951vq
language-cy = Walisisch
# source: Danish
# approved: ajfqx-t2cex
language-da = Dänisch
# source: German
# approved: 6cwxe-3j3mr
language-de = Deutsch
# source: Greek
# approved: 41ax9-5x852
language-el = Griechisch
# source: English
# approved: 56h4v-dqesd
language-en = Englisch
# source: Spanish
# approved: dd2c5-5c8e2
language-es = Spanisch
# source: Estonian
# approved: 13k96-azk9s
language-et = Estnisch
# source: Basque
# approved: n4388-45vat
language-eu = Baskisch
# source: Persian
# approved: t9wxd-mv5hy
language-fa = Persisch
# source: Finnish
# approved: xd3sc-0j883
language-fi = Finnisch
# source: French
# approved: g272h-2s9cr
language-fr = Französisch
# source: Irish
# approved: ara8b-snwje
language-ga = Irisch
# source: Galician
# approved: b0d38-r3d68
language-gl = Galicisch
# source: Gujarati
# approved: nfpze-swd0z
language-gu = Gujarati
# source: Hebrew
# approved: er72q-csc56
language-he = Hebräisch
# source: Hindi
# approved: qhdqb-w117w
language-hi = Hindi
# source: Croatian
# approved: c1w62-xeweb
language-hr = Kroatisch
# source: Hungarian
# approved: 6whhz-2ntam
language-hu = Ungarisch
# source: Armenian
# approved: d589w-4vk27
language-hy = Armenisch
# source: Indonesian
# approved: xmh66-4b4pe
language-id = Indonesisch
# source: Icelandic
# approved: svmkm-jtefs
language-is = Isländisch
# source: Italian
# approved: hh5kv-xjdc4
language-it = Italienisch
# source: Japanese
# approved: 2ghv7-x7xqh
language-ja = Japanisch
# source: Georgian
# approved: jngbd-609nk
language-ka = Georgisch
# source: Korean
# approved: 8xvbc-6d57d
language-ko = Koreanisch
# source: Kurdish
# approved: w3fyy-4vyng
language-ku = Kurdisch
# source: Lithuanian
# approved: fjd9x-nqbvs
language-lt = Litauisch
# source: Latvian
# approved: 1pj05-ffpzz
language-lv = Lettisch
# source: Macedonian
# approved: 0xzdc-x4d4w
language-mk = Mazedonisch
# source: Malay
# approved: 6dmpp-mtcpk
language-ms = Malaiisch
# source: Maltese
# approved: htfz4-5rnjw
language-mt = Maltesisch
# source: Norwegian Bokmål
# approved: fax16-1wyvg
language-nb = Norwegisch (Bokmål)
# source: Dutch
# approved: nw465-xejaw
language-nl = Niederländisch
# source: Norwegian Nynorsk
# approved: gma6k-b6v4v
language-nn = Norwegisch (Nynorsk)
# source: Norwegian
# approved: 9frzn-9mf2g
language-no = Norwegisch
# source: Polish
# approved: w02r0-tj3cs
language-pl = Polnisch
# source: Pashto
# approved: 7f5nh-ewjrc
language-ps = Paschtu
# source: Portuguese
# approved: apf3v-1f0ah
language-pt = Portugiesisch
# source: Portuguese (Brazil)
# approved: phq2y-330r7
language-pt-br = Portugiesisch (Brasilien)
# source: Portuguese (Portugal)
# approved: jvddm-srprm
language-pt-pt = Portugiesisch (Portugal)
# source: Romanian
# approved: j4hzj-83x6m
language-ro = Rumänisch
# source: Russian
# approved: 75tvs-kr1dq
language-ru = Russisch
# source: Slovak
# approved: athd1-spnwr
language-sk = Slowakisch
# source: Slovenian
# approved: 4seq4-4f05w
language-sl = Slowenisch
# source: Somali
# approved: 2g7tq-p6fjn
language-so = Somali
# source: Albanian
# approved: phcq9-msb9v
language-sq = Albanisch
# source: Serbian
# approved: a61qz-w9hwc
language-sr = Serbisch
# source: Serbian (Latin)
# approved: zxv75-7st5c
language-sr-latn = Serbisch (lateinisch)
# source: Swedish
# approved: qkcak-802bp
language-sv = Schwedisch
# source: Tamil
# approved: gtwjs-y7rr0
language-ta = Tamil
# source: Thai
# approved: tq7ax-hxjsn
language-th = Thailändisch
# source: Tigrinya
# approved: dpjxx-wttzg
language-ti = Tigrinya
# source: Turkish
# approved: 6wy0a-47mn0
language-tr = Türkisch
# source: Ukrainian
# approved: zm7xe-8jwhg
language-uk = Ukrainisch
# source: Urdu
# approved: 1z6n6-80sx2
language-ur = Urdu
# source: Vietnamese
# approved: rjxm8-a2ybj
language-vi = Vietnamesisch
# source: Chinese
# approved: jxbgy-20nd9
language-zh = Chinesisch
# source: Chinese (Simplified)
# approved: snvsv-8t47p
language-zh-hans = Chinesisch (vereinfacht)
# source: Chinese (Traditional)
# approved: jzwnt-j4fg3
language-zh-hant = Chinesisch (traditionell)
# source: Chinese (China)
# approved: 314am-5p4b6
language-zh-cn = Chinesisch (China)
# source: Chinese (Taiwan)
# approved: y38rq-gpk66
language-zh-tw = Chinesisch (Taiwan)

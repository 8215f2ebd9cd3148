### Latimers eigene Worte.
### Eine „message“ heißt hier „Text“: In einem Amt ist eine Message eine E-Mail.

## Fehler und Hinweise

# what: der Fehler in Worten
error-line = Fehler: { $what }
# what: was als Nächstes zu tun ist
hint-line = Hinweis: { $what }
hint-did-you-mean = Ist „{ $near }“ gemeint?
hint-possible-values = mögliche Werte: { $values }
hint-see-help = mehr dazu mit --help
level-error = Fehler
level-warning = Warnung
level-note = Anmerkung
# text: ein Text einer Seite, vielleicht gekürzt
quoted = „{ $text }“

## Eine falsche Befehlszeile

usage-unknown-argument = das Argument { $argument } gibt es hier nicht
usage-unknown-verb = den Befehl „{ $verb }“ gibt es nicht
usage-missing-verb = ein Befehl fehlt
usage-missing-argument = { $argument } fehlt
usage-value-missing = { $option } braucht einen Wert
usage-invalid-value = „{ $value }“ passt nicht zu { $option }
usage-conflict = { $first } und { $second } schließen sich aus
usage-other = { $what }

## Zahlen

# share: eine ganze Zahl, abgerundet
per-cent = { $share } %

## Zustände eines Textes

state-approved = freigegeben
state-changed = veraltet
state-draft = Entwurf
state-missing = fehlt

## status

# language: Kürzel und Name · texts, words: Zahlen der Ausgangssprache
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
status-language = Sprache
# Kopf der Spalte mit dem Balken
status-coverage = Stand
status-gate = Vorgabe
status-total = Summe
status-legend = Die Zahlen sind Texte · Wörter.
status-passed-of =
    { $languages ->
        [one] { $passed } von 1 Sprache erfüllt
       *[other] { $passed } von { $languages } Sprachen erfüllt
    }
status-steps = Als Nächstes:
# step: ein Befehl
status-next = Als Nächstes: { $step }
status-nothing-to-do = Nichts zu tun: Jede Sprache erfüllt ihre Vorgabe.
status-withdrawn =
    { $texts ->
        [one] 1 Text steht nicht auf der Seite: Seine Angaben haben sich geändert
       *[other] { $texts } Texte stehen nicht auf den Seiten: Ihre Angaben haben sich geändert
    }
status-marks = Freigegebener Anteil. ! veraltete Texte, - fehlende Texte, ~ ungelesene Entwürfe.
# wanted: der Anteil in Prozent, den die Vorgabe verlangt
verdict-passed = erfüllt (verlangt: { $wanted } %)
verdict-failed = verfehlt: { $reached } % von { $wanted } %
# lacking: wie viele Texte noch freizugeben sind
verdict-failed-by =
    verfehlt: { $reached } % von { $wanted } %, es { $lacking ->
        [one] fehlt 1 Text
       *[other] fehlen { $lacking } Texte
    }

## check

# check: die Kennung einer Prüfung wie missing-text
check-more = … und { $count } weitere [{ $check }]; alle zeigt --format json
check-sum =
    { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } geprüft: { $errors } Fehler, { $warnings ->
        [one] 1 Warnung
       *[other] { $warnings } Warnungen
    }

## Was die Befehle getan haben

dry-run-done = Probelauf: Es wurde nichts geschrieben.
init-next = Als Nächstes: latimer run
extract-done =
    { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } auf { $pages ->
        [one] 1 Seite
       *[other] { $pages } Seiten
    }: { $new } neu, { $changed } geändert, { $gone } entfallen.
sync-nothing = Alle Sprachen sind auf dem Stand der Ausgangssprache.
sync-done =
    { $catalogs ->
        [one] 1 Sprachdatei
       *[other] { $catalogs } Sprachdateien
    } auf den Stand der Ausgangssprache gebracht: { $added } ergänzt, { $refreshed } aufgefrischt, { $sealed } besiegelt, { $moved } verschoben, { $retired } entfallen.
draft-nothing = Es gibt nichts zu entwerfen.
draft-would-ask =
    { $language }: { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } zu entwerfen, { $characters } Zeichen
draft-from-memory =
    { $language }: { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } aus dem Übersetzungsspeicher
draft-from-engine =
    { $language }: { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } entworfen von { $engine }
draft-suggested =
    { $language }: { $texts ->
        [one] 1 Vorschlag
       *[other] { $texts } Vorschläge
    } neben veralteten Texten
draft-left =
    { $language }: { $texts ->
        [one] 1 Text fehlt
       *[other] { $texts } Texte fehlen
    } weiterhin
merge-done =
    { $written ->
        [one] 1 Seite
       *[other] { $written } Seiten
    } geschrieben, { $unchanged } unverändert; { $left } von { $texts ->
        [one] 1 Text
       *[other] { $texts } Texten
    } noch in der Ausgangssprache.
merge-held = { $page }: zurückgehalten, bis alles darauf freigegeben ist
prune-done =
    { $rows ->
        [one] 1 entfallener Text
       *[other] { $rows } entfallene Texte
    } und { $files ->
        [one] 1 Datei
       *[other] { $files } Dateien
    } entfernt.
prune-kept = { $page }: behalten, weil jemand sie bearbeitet hat
models-fetched =
    { $models ->
        [one] 1 Modell liegt
       *[other] { $models } Modelle liegen
    } bereit.
models-none = Hier liegt noch kein Modell: latimer models fetch SPRACHE holt eines.
models-size = { $megabytes } MB
models-here = vorhanden
models-not-here = nicht vorhanden

## approve

approve-done =
    { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } freigegeben.
# row: eine Kennung oder eine Stelle
approve-refused = { $row }: nicht freigegeben: { $why }
approve-nothing = Es gibt nichts freizugeben.
approve-no-terminal = das Freigeben Text für Text braucht ein Terminal
hint-approve-by-name = nennen Sie, was freizugeben ist: eine Seite, eine Kennung oder Datei:Zeile
approve-keys = Freigeben [a], bearbeiten [e], überspringen [s], beenden [q]?
approve-keys-suggestion = Freigeben [a], bearbeiten [e], Vorschlag nehmen [t], überspringen [s], beenden [q]?
approve-keys-help = a: den Text freigeben, wie er ist · e: ihn in Ihrem Editor bearbeiten und dann freigeben · t: den Vorschlag nehmen, wie er ist · s: für später liegen lassen · q: hier aufhören. Geben Sie den Buchstaben ein und drücken Sie die Eingabetaste.
approve-empty = Der Text ist leer; es wurde nichts geändert.
approve-editor-failed = Der Editor hat nicht funktioniert ({ $why }); es wurde nichts geändert. Welchen Sie benutzen, sagt $VISUAL oder $EDITOR.
# place: Datei:Zeile · state: einer der Zustände von oben
candidate-heading = { $number } von { $total } · { $language } · { $place } · { $state }
candidate-source = Ausgangstext
candidate-text = Text
candidate-suggestion = Vorschlag von { $origin }
candidate-facts = Angaben haben sich geändert: eine Zahl, ein Datum, ein Betrag oder eine Adresse ist jetzt eine andere.

## Hilfe: Überschriften und Namen von Werten

heading-usage = Aufruf:
heading-verbs = Befehle
heading-arguments = Argumente
heading-options = Optionen
heading-global = Überall
heading-examples = Beispiele:
value-verb = BEFEHL
value-language = SPRACHE
value-folder = ORDNER
value-when = WANN
value-page = SEITE
value-profile = NAME
value-engine = NAME
value-name = NAME
value-format = FORM
value-shell = SHELL
value-from = ORDNER|URL

## Hilfe: Optionen

option-help = Diese Hilfe zeigen
option-version = Die Version zeigen
option-dir = So arbeiten, als wäre in ORDNER gestartet worden
option-quiet = Nur sagen, wonach gefragt wurde, und Fehler
option-color = Farbe: auto, always oder never; NO_COLOR wird beachtet
option-ui-lang = Die Sprache dieser Worte: en oder de; sonst LATIMER_LANG, LC_ALL, LC_MESSAGES, LANG
option-pages = Nur diese: eine Seite der Ausgangssprache, eine Sprachdatei, eine fertige Seite, eine Kennung oder Datei:Zeile
option-locale = Nur diese Sprachen, durch Kommas getrennt (auch --lang)
option-dry-run = Zeigen, was geschrieben würde; nichts schreiben
option-format = Die Form des Berichts: table, json oder github
option-source = Die Sprache, in der die Seiten geschrieben sind; sonst aus den Ordnern ermittelt
option-profile = Der Generator der Website: hugo, zola, jekyll, mdbook, docusaurus, plain …; sonst ermittelt
option-replace = Diese fertige Seite überschreiben, obwohl jemand sie bearbeitet hat; mehrmals möglich
option-engine = Nur diese Übersetzungsprogramme, durch Kommas getrennt: local, apertium, pseudo
option-by-page = Eine Zeile für jede Seite, eine Spalte für jede Sprache
option-fix = Beheben, was sich mechanisch beheben lässt
option-pull-request = Eine Änderung prüfen, die noch nicht übernommen ist: Ein „ok“, das sync nicht besiegelt hat, ist ein Fehler
option-no-draft = Ohne maschinelle Entwürfe
option-all = Jeden fehlerfreien Entwurf der genannten Sprachen; nie fehlende Texte oder geänderte Angaben
option-interactive = Text für Text, obwohl Seiten genannt sind
option-take = Den maschinellen Vorschlag als Text nehmen
option-name = Diesen Namen auf das Siegel schreiben
option-shell = bash, elvish, fish, powershell oder zsh
option-model-locale = Die Sprache, in die übersetzt wird
option-from = Ein Ordner oder eine Adresse mit den Modelldateien; sonst Mozillas Verzeichnis

## Hilfe: Befehle

help-latimer = Hält die Webseiten eines Amtes in allen Sprachen, die es anbietet
    .usage = latimer [OPTIONEN] [BEFEHL]
    .long = Liest die Texte der Seiten in Fluent-Dateien, entwirft Übersetzungen maschinell, verfolgt, was freigegeben ist, und setzt freigegebene Texte wieder in die Seiten ein. Ohne Befehl: wie es steht und was als Nächstes zu tun ist.
    .examples =
        latimer init                  im Ordner Ihrer Website beginnen
        latimer run                   der ganze Weg: extract, sync, draft, merge, check
        latimer status                wie weit jede Sprache ist
        latimer approve -l de         Entwürfe Text für Text lesen
        latimer check                 was in CI läuft
help-init = Schreibt eine erste latimer.toml
    .usage = latimer init [OPTIONEN]
    .long = Ermittelt den Generator der Website, ihre Sprachen und Übersetzungen, die es schon gibt. Sonst wird nichts angerührt.
    .examples =
        latimer init
        latimer init --source en --locale de,fr,ar
        latimer init --dry-run        die Konfiguration nur zeigen
help-run = Geht den ganzen Weg: extract, sync, draft, merge, check
    .usage = latimer run [OPTIONEN] [SEITE]...
    .long = Endet mit der Tabelle von status und dem Exit-Code von check. Kann gefahrlos wiederholt werden und lädt nichts herunter.
    .examples =
        latimer run
        latimer run -l de,fr
        latimer run --no-draft
help-extract = Bringt die Sprachdateien der Ausgangssprache auf den Stand der Seiten
    .usage = latimer extract [OPTIONEN] [SEITE]...
    .long = Liest die Texte der Seiten in die Sprachdateien der Ausgangssprache. Kennungen bleiben bei ihren Texten, auch wenn diese bearbeitet oder verschoben werden.
    .examples =
        latimer extract
        latimer extract content/en/office.md
        latimer extract --dry-run
help-sync = Bringt die Sprachdateien aller Sprachen auf den Stand der Ausgangssprache
    .usage = latimer sync [OPTIONEN] [SEITE]...
    .long = Ergänzt, was neu ist, vermerkt, was sich geändert hat, besiegelt, was jemand mit „ok“ gekennzeichnet hat, und stellt Entfallenes unter „Obsolete“. Kein Text, den ein Mensch geschrieben hat, wird verändert.
    .examples =
        latimer sync
        latimer sync -l de
help-draft = Entwirft fehlende Texte aus dem Übersetzungsspeicher und maschinell
    .usage = latimer draft [OPTIONEN] [SEITE]...
    .long = Füllt, was fehlt, und schreibt Vorschläge neben Texte, deren Ausgangstext sich geändert hat. Ein Entwurf erscheint nie als geprüft. Strg-C behält alle Entwürfe, die schon eingetroffen sind.
    .examples =
        latimer draft
        latimer draft -l pt --engine local
        latimer draft --dry-run       was gefragt würde und wie viel
help-approve = Gibt Texte frei, die ein Mensch gelesen hat
    .usage = latimer approve [OPTIONEN] [SEITE]...
    .long = Ohne Seite: Text für Text am Terminal, mit dem Ausgangstext, dem, was sich darin geändert hat, dem Text und den Befunden. Eine Freigabe gilt für genau diesen Text und genau diesen Ausgangstext.
    .examples =
        latimer approve -l de                      Text für Text
        latimer approve locales/de/office.ftl:42   der Text auf dieser Zeile
        latimer approve -l de content/en/office.md
        latimer approve --all -l de                jeder fehlerfreie Entwurf
help-merge = Setzt freigegebene Texte in die Seiten jeder Sprache ein
    .usage = latimer merge [OPTIONEN] [SEITE]...
    .long = Was nicht freigegeben ist, bleibt in der Ausgangssprache und wird so gekennzeichnet. Eine Seite, die jemand geschrieben oder bearbeitet hat, wird nie überschrieben.
    .examples =
        latimer merge
        latimer merge -l de content/en/office.md
        latimer merge --replace content/de/office.md
help-status = Zeigt, wie weit jede Sprache ist
    .usage = latimer status [OPTIONEN] [SEITE]...
    .long = Eine Zeile für jede Sprache, in Texten und Wörtern, mit dem Urteil der Vorgabe und dem nächsten Schritt. Endet immer mit 0; das Urteil fällt check.
    .examples =
        latimer status
        latimer status --pages
        latimer status -l de --format json
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
help-prune = Entfernt, was entfallen ist
    .usage = latimer prune [OPTIONEN] [SEITE]...
    .long = Entfernt entfallene Texte und fertige Seiten, deren Ausgangsseite es nicht mehr gibt, wenn sie noch so sind, wie merge sie geschrieben hat. Der einzige Befehl, der etwas entfernt.
    .examples =
        latimer prune --dry-run
        latimer prune
help-models = Zeigt und holt die Modelle des Übersetzungsprogramms auf diesem Rechner
    .usage = latimer models <BEFEHL>
    .long = Modelle kommen aus Mozillas öffentlichem Verzeichnis oder, für Ämter ohne Netz, aus einem Ordner. Jede Datei wird geprüft.
    .examples =
        latimer models list
        latimer models fetch pt
        latimer models fetch pt --from /media/stick/models
help-models-list = Zeigt die Sprachen des Projekts und die Modelle, die auf diesem Rechner liegen
    .usage = latimer models list [OPTIONEN]
    .examples =
        latimer models list
        latimer models list --format json
help-models-fetch = Holt das Modell für eine Sprache und prüft es
    .usage = latimer models fetch [OPTIONEN] <SPRACHE>...
    .examples =
        latimer models fetch pt uk
        latimer models fetch pt --from /media/stick/models
help-completions = Gibt ein Skript aus, das in der Shell Befehle und Optionen ergänzt
    .usage = latimer completions <SHELL>
    .examples =
        latimer completions bash > ~/.local/share/bash-completion/completions/latimer
        latimer completions zsh > ~/.zfunc/_latimer

## Dateien und Konfiguration

project-none = in { $dir } und den Ordnern darüber liegt keine latimer.toml
hint-init = latimer init schreibt eine
project-io = { $path }: { $why }
project-not-utf8 = { $path } ist nicht in UTF-8 kodiert
hint-utf8 = speichern Sie die Datei in Ihrem Editor als UTF-8
project-busy = { $path } hat sich beim Speichern immer wieder geändert
project-outside = { $path } liegt außerhalb des Projekts
config-syntax = die Konfiguration ist nicht lesbar: { $why }
config-unknown-key = den Schlüssel „{ $key }“ gibt es nicht
hint-config-key = Ist „{ $key }“ gemeint?
config-value = ein Wert passt nicht: { $why }
config-locale = „{ $locale }“ ist kein Sprachkürzel wie de oder pt-BR
config-locale-unlisted = [locale.{ $locale }] ist gesetzt, aber „{ $locale }“ steht nicht unter locales
config-per-cent = { $value } ist mehr als 100 Prozent
config-profile = das Profil „{ $profile }“ gibt es nicht
config-match = „{ $value }“ ist kein Pfadmuster
config-catalog-locale = in „{ $value }“ fehlt { "{" }locale{ "}" }, alle Sprachen bekämen dieselbe Datei
config-catalog-native = { $page } bekäme die Sprachdatei { $path }, die auch unter [[catalogs]] steht
config-catalog-terms = { $page } bekäme die Sprachdatei { $path }, in der die Begriffe stehen
config-catalog-shared = { $page } und { $other } bekämen dieselbe Sprachdatei { $path }
hint-catalog-template = catalog = "{ $template }" hält sie auseinander
config-output-shared = { $page } und { $other } würden beide nach { $path } geschrieben
hint-output-template = output = "{ $template }" hält sie auseinander
scope-locale = das Projekt hat keine Sprache „{ $locale }“
hint-scope-locale = seine Sprachen sind { $locales }
scope-page = nichts im Projekt heißt „{ $argument }“
hint-scope-page = nennen Sie eine Seite der Ausgangssprache, eine Sprachdatei, eine fertige Seite, eine Kennung oder Datei:Zeile
internal-overlap = { $path }: Zwei Änderungen überschneiden sich ({ $why }); es wurde nichts geschrieben. Das ist ein Fehler in Latimer.

## Fortschritt

progress-extract = Texte lesen
progress-sync = { $locale } abgleichen
progress-draft = { $locale } entwerfen
progress-approve = Freigeben
progress-prune = { $locale } aufräumen
progress-models = Modell für { $locale } holen
progress-merge = { $locale } einsetzen

## init

init-exists = { $path } gibt es schon
hint-run = latimer run geht den ganzen Weg
init-no-pages = in { $dir } wurden unter { $pattern } keine Seiten gefunden
hint-init-source = latimer init --source SPRACHE nennt den Ordner der Ausgangssprache
init-detected =
    { $pages ->
        [one] 1 Seite
       *[other] { $pages } Seiten
    } in { $source } gefunden, gemacht für { $profile }.
init-locales = Sprachen: { $locales }.
init-no-locales = Es wurden keine weiteren Sprachen gefunden: Schreiben Sie sie in die latimer.toml, etwa locales = ["de", "fr"].
init-existing =
    { $count ->
        [one] 1 übersetzte Seite ist
       *[other] { $count } übersetzte Seiten sind
    } schon da; merge überschreibt keine Seite, die jemand geschrieben hat.

## Seiten und Sprachdateien

page-unknown-directive = „l10n: { $said }“ ist nicht verständlich; hinter „l10n:“ steht note, id=…, skip oder end-skip
page-unread-front-matter = der Kopf der Seite (Front Matter) ist nicht lesbar; er bleibt, wie er ist
catalog-unparsable = diese Zeilen sind kein Fluent; die Texte daneben gelten weiter
catalog-too-deep = die Klammern sind zu tief verschachtelt
catalog-brace = hier steht eine geschweifte Klammer, die nichts beginnt oder beendet; als Text schreibt man sie { "{" } "{ "{" }" { "}" }
catalog-unterminated = eine Zeichenkette endet nicht mit einem Anführungszeichen
catalog-no-text = zu dieser Kennung fehlt der Text
catalog-no-default = keine der Varianten ist mit * als Vorgabe gekennzeichnet
catalog-duplicate-id = „{ $id }“ steht hier ein zweites Mal mit anderem Text; das erste steht in Zeile { NUMBER($line, useGrouping: 0) }
hint-duplicate-id = löschen Sie den falschen Eintrag
extract-source-changed = die Ausgangssprache ist jetzt { $locale }, aber { $path } enthält Übersetzungen in diese Sprache
hint-source-changed = setzen Sie source in der latimer.toml zurück, oder beginnen Sie mit neuen Sprachdateien in einem anderen Ordner

## Begriffe und Verweise

resolve-unknown = „{ $name }“ ist nicht festgelegt
resolve-cyclic = „{ $name }“ verweist auf sich selbst
resolve-variable = der Text einer Seite hat keine Variablen; { $name } lässt sich nicht füllen
resolve-function = der Text einer Seite ruft keine Funktionen auf; { $name } ist nicht möglich
resolve-too-many = zu viele Verweise für einen Text
hint-term = legen Sie es in der terms.ftl der Sprache fest, oder schreiben Sie die Worte selbst

## Was Prüfungen an einem Text finden

check-tag-missing = <{ $tag }> fehlt
check-tag-repeated = <{ $tag }> steht { $count }-mal da und soll einmal stehen
check-tag-unknown = <{ $tag }> gibt es im Ausgangstext nicht
check-tag-dropped = <{ $tag }> steht { $target }-mal da, im Ausgangstext { $source }-mal
check-tag-foreign = { $tag } ist keine Marke eines Textes; um es als Text zu zeigen, schreiben Sie { $escaped }
check-tag-attributes = <{ $tag }> hat Attribute; eine Marke hat nur ihren Namen
check-tag-unopened = <{ $tag }> wird geschlossen und wurde nie geöffnet
check-tag-unclosed = <{ $tag }> wird nicht geschlossen
check-tag-link-in-link = <{ $tag }> ist ein Link in einem Link
check-tag-inside-locked = <{ $tag }> steht in einer Marke, deren Inhalt fest ist
check-tag-not-alone = <{ $tag }> steht allein und wird <{ $tag }/> geschrieben
check-target-unsafe = { $name } führt zu „{ $target }“; erlaubt sind nur http, https, mailto und relative Links
check-lock-changed = <{ $tag }> zeigt „{ $target }“, auf der Seite bleibt „{ $source }“
check-number-missing = die Zahl { $number } des Ausgangstextes fehlt in „{ $target }“
check-number-added = die Zahl { $number } steht nicht im Ausgangstext „{ $source }“
check-date-missing = { $date } aus dem Ausgangstext fehlt in „{ $target }“
check-date-added = { $date } steht nicht im Ausgangstext „{ $source }“

## Was Prüfungen am Projekt finden

check-missing = { $locale }: „{ $id }“ ist nicht übersetzt
check-unapproved = { $locale }: „{ $id }“ ist ein Entwurf, den niemand freigegeben hat
check-edited = { $locale }: „{ $id }“ wurde nach der Freigabe geändert
check-changed-text = { $locale }: „{ $id }“ wurde für einen anderen Wortlaut freigegeben
check-changed-facts = { $locale }: „{ $id }“ wurde für andere Angaben freigegeben und steht nicht auf der Seite
check-spoiled-ok = die Zustandszeile von „{ $id }“ sieht aus wie eine Freigabe und ist keine
check-unsealed-ok = das „ok“ von „{ $id }“ ist noch nicht besiegelt
check-gate =
    { $locale }: { $reached } % freigegeben, { $wanted } % verlangt; es { $lacking ->
        [one] fehlt 1 Text
       *[other] fehlen { $lacking } Texte
    }
check-unlisted-locale = { $path } enthält eine Sprache, die in der latimer.toml nicht steht
check-stale-extraction = die Texte von { $page } sind nicht die von { $catalog }
check-stale-page = { $output } ist nicht, was merge jetzt aus { $page } macht
merge-unplaced = „{ $id }“ kann nicht auf der Seite stehen, ohne ihren Aufbau zu ändern; der Ausgangstext bleibt
merge-guarded = { $path } hat jemand geschrieben oder bearbeitet; die Seite wird nicht angerührt
hint-replace = sichern Sie sie mit einem Commit, dann überschreibt latimer merge --replace { $path } sie
hint-extract = latimer extract
hint-sync = latimer sync
hint-merge = latimer merge
hint-draft = übersetzen Sie ihn in der Sprachdatei, oder latimer draft --locale { $locale }
hint-approve = lesen Sie ihn, dann latimer approve --locale { $locale } { $id }
hint-ok = schreiben Sie „ok“ ans Ende der Zeile, und wenn Sie möchten einen Namen; sonst nichts
hint-gate = latimer approve --locale { $locale }
hint-unlisted-locale = nehmen Sie sie in der latimer.toml unter locales auf, oder entfernen Sie den Ordner

## Der nächste Schritt für eine Sprache

next-withdrawn =
    latimer approve --locale { $locale }   { $count ->
        [one] 1 Text steht nicht auf der Seite: Seine Angaben haben sich geändert
       *[other] { $count } Texte stehen nicht auf der Seite: Ihre Angaben haben sich geändert
    }
next-changed =
    latimer approve --locale { $locale }   { $count ->
        [one] 1 Ausgangstext hat sich geändert
       *[other] { $count } Ausgangstexte haben sich geändert
    }
next-missing =
    latimer draft --locale { $locale }   { $count ->
        [one] 1 Text fehlt
       *[other] { $count } Texte fehlen
    }
next-draft =
    latimer approve --locale { $locale }   { $count ->
        [one] 1 Entwurf ist zu lesen
       *[other] { $count } Entwürfe sind zu lesen
    }

## Warum ein Text nicht freigegeben wurde

approve-has-errors = er hat Fehler; latimer check nennt sie
approve-facts-changed = seine Angaben haben sich geändert; nennen Sie seine Kennung, um ihn freizugeben
approve-no-suggestion = es gibt keinen Vorschlag, der zu nehmen wäre
approve-changed-meanwhile = jemand hat ihn inzwischen geändert; sehen Sie ihn noch einmal an

## Übersetzungsprogramme

draft-engine-unknown = das Übersetzungsprogramm „{ $engine }“ gibt es nicht
hint-engines = es gibt { $engines }
draft-unavailable = { $locale }: { $why }; { $hint }
draft-refused = „{ $id }“ fehlt weiterhin: { $why }
engine-no-model = hier liegt kein Modell von { $from } nach { $to } (in { $path })
hint-models-fetch = latimer models fetch { $locale } holt es
engine-model-unusable = das Modell in { $path } ist nicht brauchbar: { $why }
engine-needs-avx2 = dem Prozessor dieses Rechners fehlt AVX2, das die Übersetzung auf dem Rechner braucht
engine-no-pair = { $engine } übersetzt nicht von { $from } nach { $to }
hint-other-engine = wählen Sie in der latimer.toml ein anderes Übersetzungsprogramm, etwa engines = ["memory", "apertium"]
engine-unreachable = { $engine } auf { $host } antwortet nicht: { $why }
hint-apertium-url = LATIMER_APERTIUM_URL oder url unter [engine.apertium] nennt die Adresse des Servers
engine-answer-status = der Server hat mit { NUMBER($status, useGrouping: 0) } geantwortet
engine-answer-empty = die Antwort ist leer
engine-answer-tag = <{ $tag }> steht { $times }-mal in der Antwort
engine-answer-nesting = die Marken der Antwort sind falsch verschachtelt
engine-answer-numbers = im Ausgangstext stehen die Zahlen { $source }, in der Antwort { $draft }
engine-answer-length = der Ausgangstext hat { $source } Zeichen, die Antwort { $draft }
engine-answer-sentences =
    der Ausgangstext hat { $source ->
        [one] 1 Satz
       *[other] { $source } Sätze
    }, die Antwort { $draft }
engine-answer-garbled = die Antwort ist unbrauchbar
engine-answer-attribute = { $name }: { $why }
engine-text-too-long = der Text ist länger als { $limit } Zeichen

## Modelle

models-unreadable = { $path } ist nicht lesbar: { $why }
models-unwritable = { $path } ist nicht beschreibbar: { $why }
models-temporary = eine temporäre Datei ist nicht beschreibbar: { $why }
models-incomplete = { $path } enthält kein einzelnes vollständiges Modell für { $pair }
hint-models-files = ein Modell besteht aus model.{ $pair }.….bin und vocab.{ $pair }.spm, dazu lex.….{ $pair }.s2t.bin, falls vorhanden
models-damaged = { $path } fehlt oder ist beschädigt
models-no-such-pair = es gibt kein Modell von { $from } nach { $to }
models-download-damaged = { $name } ist beschädigt angekommen und wurde verworfen
hint-try-again = versuchen Sie es noch einmal
models-unreachable = { $host } antwortet nicht: { $why }
hint-models-folder = ohne Netz nimmt latimer models fetch SPRACHE --from ORDNER die Dateien aus einem Ordner
http-client = die Verbindung kommt nicht zustande: { $why }

## Sprachen, nach ihrem kleingeschriebenen Kürzel

language-ar = Arabisch
language-bg = Bulgarisch
language-bs = Bosnisch
language-ca = Katalanisch
language-cs = Tschechisch
language-cy = Walisisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-et = Estnisch
language-eu = Baskisch
language-fa = Persisch
language-fi = Finnisch
language-fr = Französisch
language-ga = Irisch
language-gl = Galicisch
language-gu = Gujarati
language-he = Hebräisch
language-hi = Hindi
language-hr = Kroatisch
language-hu = Ungarisch
language-hy = Armenisch
language-id = Indonesisch
language-is = Isländisch
language-it = Italienisch
language-ja = Japanisch
language-ka = Georgisch
language-ko = Koreanisch
language-ku = Kurdisch
language-lt = Litauisch
language-lv = Lettisch
language-mk = Mazedonisch
language-ms = Malaiisch
language-mt = Maltesisch
language-nb = Norwegisch (Bokmål)
language-nl = Niederländisch
language-nn = Norwegisch (Nynorsk)
language-no = Norwegisch
language-pl = Polnisch
language-ps = Paschtu
language-pt = Portugiesisch
language-pt-br = Portugiesisch (Brasilien)
language-pt-pt = Portugiesisch (Portugal)
language-ro = Rumänisch
language-ru = Russisch
language-sk = Slowakisch
language-sl = Slowenisch
language-so = Somali
language-sq = Albanisch
language-sr = Serbisch
language-sr-latn = Serbisch (lateinisch)
language-sv = Schwedisch
language-ta = Tamil
language-th = Thailändisch
language-ti = Tigrinya
language-tr = Türkisch
language-uk = Ukrainisch
language-ur = Urdu
language-vi = Vietnamesisch
language-zh = Chinesisch
language-zh-hans = Chinesisch (vereinfacht)
language-zh-hant = Chinesisch (traditionell)
language-zh-cn = Chinesisch (China)
language-zh-tw = Chinesisch (Taiwan)

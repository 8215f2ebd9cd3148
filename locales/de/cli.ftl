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
merge-guarded = { $page }: nicht angerührt, weil jemand sie geschrieben oder bearbeitet hat
hint-merge-replace = latimer merge --replace SEITE überschreibt sie; sichern Sie sie vorher mit einem Commit
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
    { $files ->
        [one] 1 Modelldatei liegt
       *[other] { $files } Modelldateien liegen
    } bereit.
models-size = { $megabytes } MB
models-here = vorhanden

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
help-models-list = Zeigt die Sprachen, die sich auf diesem Rechner entwerfen lassen
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

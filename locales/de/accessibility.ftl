# context: title
# source: Accessibility statement
# approved: yv9gs-azqa1
meta-title = Erklärung zur Barrierefreiheit

# context: description
# source: How accessible this website is, what does not work yet and where you can get help.
# approved: j9mnk-0arqw
meta-description =
    Wie barrierefrei diese Website ist, was noch nicht funktioniert und wo Sie Hilfe bekommen.

# context: aria-label
# source: Main menu
# approved: m7y24-h158q
alt-main-menu-mfgd = Hauptmenü

# context: paragraph · a1 = /en/office/ · a2 = /en/contact/
# source: <a1>The Office</a1> | <a2>Contact</a2>
# approved: 8k15t-hcw58
p-the-office-contact-mdxe = <a1>Das Büro</a1> | <a2>Kontakt</a2>
    .a1-href = /de/office/
    .a2-href = /de/contact/

## Accessibility statement

# context: heading 1
# source: Accessibility statement
# approved: yv9gs-azqa1
h-accessibility-statement-qxmv = Erklärung zur Barrierefreiheit

# context: paragraph · g1 = <abbr title="Web Content Accessibility Guidelines"> · i1 = italic
# source:
#   Everyone should be able to use this website.
#   It follows the <g1>WCAG</g1> 2.1 at level AA, <i1>with the exceptions listed below</i1>.
# source .g1-title: Web Content Accessibility Guidelines
# approved: jeb4t-dvaa7
p-everyone-should-be-6h7h =
    Alle Menschen sollen diese Website nutzen können.
    Sie entspricht den <g1>WCAG</g1> 2.1 auf der Konformitätsstufe AA, <i1>mit den unten genannten Ausnahmen</i1>.
    .g1-title = Richtlinien für barrierefreie Webinhalte

## What helps you

# context: heading 2
# source: What helps you
# approved: ptr54-zdtas
h-what-helps-you-fbzb = Was Ihnen hilft

# context: list item
# source: Press <c1>Tab</c1> to move from link to link and <c2>Enter</c2> to open one.
# approved: 2t915-7b089
li-press-tab-to-0r9t =
    Mit <c1>Tab</c1> springen Sie von Link zu Link, mit <c2>Enter</c2> öffnen Sie einen Link.

# context: list item
# source: Add <c1>?contrast=high</c1> to the address of this page for strong contrast.
# approved: xc4ez-w7wxx
li-add-contrast-high-81eq =
    Wenn Sie <c1>?contrast=high</c1> an die Adresse dieser Seite anhängen, erhalten Sie einen starken Kontrast.

# context: list item
# source: Every picture has a description that a screen reader can read aloud.
# approved: 38frz-9p0js
li-every-picture-has-wfrj = Jedes Bild hat eine Beschreibung, die ein Screenreader vorlesen kann.

# context: image text
# source: The entrance of the office, with a wide door and no steps
# approved: 6dajs-jjvrb
alt-the-entrance-of-b32g = Der Eingang { -office(case: "genitive") } mit breiter Tür und ohne Stufen

## What does not work yet

# context: heading 2
# source: What does not work yet
# approved: ab0bp-ktzk0
h-what-does-not-nsny = Was noch nicht funktioniert

# context: table heading
# source: Barrier
# approved: exn0c-ewcxv
th-barrier-fchk = Barriere

# context: table heading
# source: What you can do
# approved: vb0dp-034sa
th-what-you-can-3xax = Was Sie tun können

# context: table cell
# source: Some older PDF files cannot be read aloud.
# approved: ywxpk-wtxdq
td-some-older-pdf-dbgx = Einige ältere PDF-Dateien können nicht vorgelesen werden.

# context: table cell
# source: Ask us for the text by e-mail.
# approved: b1n91-gsb0s
td-ask-us-for-nhyf = Fordern Sie den Text per E-Mail bei uns an.

# context: table cell · a1 = /en/fund/
# source: The form of the <a1>partnership fund</a1> is hard to use on a small screen.
# approved: 27tj6-gt2b8
td-the-form-of-86yq =
    Das Formular für den <a1>Partnerschaftsfonds</a1> ist auf kleinen Bildschirmen schwer zu bedienen.
    .a1-href = /de/fund/

# context: table cell
# source: Ask us for the form on paper.
# approved: qqrpg-w8k9q
td-ask-us-for-w9sw = Fordern Sie das Formular auf Papier bei uns an.

## Tell us about a barrier

# context: heading 2
# source: Tell us about a barrier
# approved: p1nqr-1bpat
h-tell-us-about-td41 = Barriere melden

# context: paragraph · b1 = bold · a1 = /en/contact/#opening-hours
# source:
#   Leave your e-mail address, and we will <b1>reply within ten working days</b1>.
#   You can also call +49 231 50-0 during our <a1>opening hours</a1>.
# approved: 3stx1-gf5jn
p-leave-your-e-sxvq =
    Hinterlassen Sie Ihre E-Mail-Adresse, und wir <b1>antworten Ihnen innerhalb von zehn Arbeitstagen</b1>.
    Sie können uns auch während unserer <a1>Öffnungszeiten</a1> unter +49 231 50-0 anrufen.
    .a1-href = /de/contact/#opening-hours

# context: aria-label
# source: Your e-mail address
# approved: sra67-ebj3b
alt-your-e-mail-adr1 = Ihre E-Mail-Adresse

# context: button
# source: Ask for a reply
# approved: p98c5-69mez
x-ask-for-a-8608 = Antwort anfordern

## If we do not help

# context: heading 2
# source: If we do not help
# approved: rzff4-c1q66
h-if-we-do-m4ta = Wenn wir Ihnen nicht weiterhelfen

# context: paragraph · w1 = Ombudsstelle für barrierefreie Informationstechnik
# source:
#   The <w1/> of the state of North Rhine-Westphalia settles disputes between users & public offices.
#   You pay nothing.
# approved: hcmwq-3ks23
p-the-of-the-035a =
    Die <w1/> des Landes Nordrhein-Westfalen schlichtet Streitfälle zwischen öffentlichen Stellen und den Menschen, die deren Websites nutzen.
    Für Sie ist das kostenlos.

# context: paragraph
# source: © 2026 City of Dortmund<br1/>Last checked on 14 September 2026
# approved: hm56j-yjecx
p-city-of-dortmund-4bc8 = © 2026 Stadt Dortmund<br1/>Zuletzt geprüft am 14. September 2026

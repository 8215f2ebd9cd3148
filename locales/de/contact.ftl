# context: front matter title
# source: Contact
# approved: d1es8-g793v
fm-title = Kontakt

# context: front matter description
# source: Where we are, when we are open and how to reach us.
# approved: fevfr-vvha8
fm-description =
    Wo Sie { -office(case: "accusative") } finden, wann wir geöffnet haben und wie Sie uns erreichen.

# context: paragraph · a1 = /en/office/
# source:
#   You can call <a1>our team</a1>, write to us or drop in.
#   If you need more than half an hour, please make an appointment.
# approved: cpwyh-t11qk
p-you-can-call-4wmv =
    Sie können <a1>unser Team</a1> anrufen, uns schreiben oder bei uns vorbeikommen.
    Wenn Sie mehr als eine halbe Stunde benötigen, vereinbaren Sie bitte einen Termin.
    .a1-href = /de/office/

## Address

# context: heading 2
# source: Address
# approved: 01h0z-kdf62
h-address-6ck3 = Anschrift

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-1db9v
p-office-for-international-ndzc =
    Büro für Internationale Beziehungen<br1/>Amt für Angelegenheiten des Oberbürgermeisters und des Rates<br2/>44122 Dortmund

## Opening hours

# context: heading 2
# source: Opening hours
# approved: 10gsp-14a4j
opening-hours = Öffnungszeiten

# context: table heading
# source: Day
# approved: k9vse-nhyyq
th-day-p77w = Tag

# context: table heading
# source: Morning
# approved: brwbh-1rxr9
th-morning-ygp6 = Vormittag (Uhr)

# context: table heading
# source: Afternoon
# approved: 3b7dg-857w2
th-afternoon-wsv3 = Nachmittag (Uhr)

# context: table cell
# source: Monday
# approved: 97q9k-bphhj
td-v2d5 = Montag

# context: table cell
# source: Tuesday
# approved: p63y8-bpvh1
td-7as6 = Dienstag

# context: table cell
# source: Wednesday
# approved: 07ntt-yjzy8
td-h64p = Mittwoch

# context: table cell
# source: by appointment
# approved: cch37-1vadw
td-by-appointment-jjcz = nach Vereinbarung

# context: table cell
# source: closed
# approved: 95zc9-vh3r8
td-closed-v4hg = geschlossen

# context: table cell
# source: Thursday
# approved: 59nff-xc5hg
td-4k98 = Donnerstag

# context: table cell
# source: Friday
# approved: 3mgtj-a48wj
td-wjf7 = Freitag

# context: table cell
# source: closed
# approved: 95zc9-vh3r8
td-closed-xfbq = geschlossen

# context: table cell
# source: Saturday and Sunday
# approved: kkt4f-swwkk
td-and-2psc = Samstag und Sonntag

# context: table cell
# source: closed
# approved: 95zc9-vh3r8
td-closed-gea9 = geschlossen

# context: table cell
# source: closed
# approved: 95zc9-vh3r8
td-closed-3dm5 = geschlossen

# context: paragraph
# source:
#   On Thursdays we are open until 18:00.
#   We are closed on public holidays and from 24 December to 1 January.
# approved: zjm52-pka7r
p-on-thursdays-we-sd94 =
    Donnerstags haben wir bis 18:00 Uhr geöffnet.
    An Feiertagen und vom 24. Dezember bis zum 1. Januar haben wir geschlossen.

## Phone and e-mail

# context: heading 2
# source: Phone and e-mail
# approved: nsjfe-wa71y
h-phone-and-e-3m75 = Telefon und E-Mail

# context: paragraph
# source: Phone: +49 231 50-0<br1/>E-mail: <w1>international@dortmund.example</w1>
# approved: 0dbyy-a45es
p-phone-e-mail-qcvq = Telefon: +49 231 50-0<br1/>E-Mail: <w1>international@dortmund.example</w1>

# context: paragraph · b1 = bold
# source:
#   We speak German, English and French.
#   For any other language, tell us <b1>three working days</b1> before you come.
#   We will book an interpreter, and you pay nothing.
# approved: ebxn4-36b2y
p-we-speak-german-gmwz =
    Wir sprechen Deutsch, Englisch und Französisch.
    Wenn Sie eine andere Sprache benötigen, teilen Sie uns das bitte <b1>drei Arbeitstage</b1> vor Ihrem Besuch mit.
    Wir sorgen dann für eine Verdolmetschung, die für Sie kostenlos ist.

## How to reach us

# context: heading 2
# source: How to reach us
# approved: xh7t9-tkh38
h-how-to-reach-p5tf = So erreichen Sie uns

# context: paragraph · i1 = italic · a1 = /en/accessibility.html
# source:
#   Take the underground to <i1>Stadtgarten</i1>.
#   From there it is a walk of three minutes.
#   The entrance has no steps, and the lift is wide enough for a wheelchair.
#   If you use this website with a screen reader, see our <a1>accessibility statement</a1>.
# approved: 1g5k7-1ddm7
p-take-the-underground-7j47 =
    Fahren Sie mit der Stadtbahn bis zur Haltestelle <i1>Stadtgarten</i1>.
    Von dort sind es drei Minuten zu Fuß.
    Der Eingang ist stufenlos, und der Aufzug ist breit genug für einen Rollstuhl.
    Wenn Sie diese Website mit einem Screenreader nutzen, lesen Sie bitte unsere <a1>Erklärung zur Barrierefreiheit</a1>.
    .a1-href = /de/accessibility.html

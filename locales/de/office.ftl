# context: front matter title
# source: Office for International Relations
# approved: 8s341-fwk33
fm-title = Büro für Internationale Beziehungen

# context: front matter linkTitle
# source: The Office
# approved: q3v5x-4gvxj
fm-linktitle = Das Büro

# context: front matter description
# source: Who we are, what we do for Dortmund and where to find us.
# approved: s3b8s-070kw
fm-description = Wer wir sind, was wir für Dortmund tun und wo Sie uns finden.

# context: image text
# source: Flags in front of Dortmund’s town hall
# approved: b5qc3-cr9hw
alt-flags-in-front-9cyz = Fahnen vor dem Dortmunder Rathaus

# context: caption · w1 = Fachbereich Marketing + Kommunikation / Roland Gorecki
# source: Picture: <w1/>
# approved: 4bekg-t8rrs
cap-picture-ba7a = Bild: <w1/>

# context: paragraph
# note: “Nations” are the nationalities of the people who live in Dortmund.
# source:
#   People from more than 180 nations live in Dortmund.
#   Our office links their city with the world.
#   Residents, clubs and colleagues in the administration bring us their questions about international affairs, Europe and sustainable development, and we find answers together.
# approved: srdnc-bys01
p-people-from-more-ynby =
    In Dortmund leben Menschen aus mehr als 180 Nationen.
    Unser Büro verbindet ihre Stadt mit der Welt.
    Einwohnerinnen und Einwohner, Vereine sowie Kolleginnen und Kollegen aus der Verwaltung kommen mit ihren Fragen zu internationalen Themen, zu Europa und zur nachhaltigen Entwicklung zu uns, und gemeinsam finden wir Antworten.

# context: paragraph
# source:
#   We like what we do.
#   We think of the whole world and start with our own street.
#   We are fond of Europe, and we want globalisation to be fairer.
#   That takes persistence, and our region has plenty of it:
# approved: spnc2-ws3se
p-we-like-what-f3mv =
    Wir mögen, was wir tun.
    Wir denken an die ganze Welt und fangen vor der eigenen Haustür an.
    Uns liegt Europa am Herzen, und wir möchten, dass die Globalisierung gerechter wird.
    Dazu gehört Beharrlichkeit, und davon hat unsere Region reichlich:

# context: quotation
# source: “Westphalian stubbornness as the earliest form of sustainability.”
# approved: nh775-yxcj7
q-westphalian-stubbornness-as-9ka8 = „Westfälische Sturheit als früheste Form der Nachhaltigkeit.“

# context: quotation
# source: Ullrich Sierau, former Lord Mayor of Dortmund
# approved: 934k2-z0j2a
q-ullrich-sierau-former-2hq5 = Ullrich Sierau, ehemaliger Oberbürgermeister der Stadt Dortmund

# context: paragraph · a1 = /en/sustainability/
# source:
#   We are guided by the <a1>17 Sustainable Development Goals</a1> of the United Nations and by the city’s sustainability strategy with its four pillars: economy, ecology, social affairs and civil society.
#   A crisis shows how much cities need each other, so we look after our contacts in quiet times too.
# approved: 34wts-qfqzk
p-we-are-guided-r7w9 =
    Wir orientieren uns an den <a1>17 Zielen für nachhaltige Entwicklung</a1> der Vereinten Nationen und an der Nachhaltigkeitsstrategie der Stadt mit ihren vier Säulen: Wirtschaft, Ökologie, Soziales und Zivilgesellschaft.
    In einer Krise zeigt sich, wie sehr Städte einander brauchen; deshalb pflegen wir unsere Kontakte auch in ruhigen Zeiten.
    .a1-href = /de/sustainability/

## The team

# context: heading 2
# source: The team
# approved: 927tm-11eyy
h-the-team-rcxy = Das Team

# context: image text
# source: The seven members of the team, side by side
# approved: 0rjzy-9k9dr
alt-the-seven-members-gr3a = Die sieben Mitglieder des Teams nebeneinander

# context: paragraph
# source:
#   From the left: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic and Alessa Heuser.
#   Picture: Roland Gorecki
# approved: qedqt-qczys
p-from-the-left-wyzj =
    Von links: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic und Alessa Heuser.
    Bild: Roland Gorecki

## What we do

# context: heading 2
# source: What we do
# approved: wnczy-156p3
h-what-we-do-6jfa = Was wir tun

# context: paragraph
# source: Each page of this site shows one part of our work. Here is the short version.
# approved: t25a6-79y2e
p-each-page-of-t0ys =
    Jede Seite dieser Website zeigt einen Teil unserer Arbeit.
    Hier folgt die Kurzfassung.

## In a nutshell

# context: heading 3
# source: In a nutshell
# approved: jz141-cszme
h-in-a-nutshell-p75g = Auf einen Blick

# context: paragraph
# source: The Office for International Relations of the City of Dortmund
# approved: pmpf4-20bs8
p-the-office-for-sf23 = Das Büro für Internationale Beziehungen der Stadt Dortmund

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the city administration’s work on international affairs, Europe and sustainability,
# approved: 7wrwk-ckk0e
li-coordinates-the-city-v6jy =
    koordiniert die Arbeit der Stadtverwaltung zu internationalen Themen, zu Europa und zur Nachhaltigkeit,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: manages projects with partners abroad,
# approved: nr7t5-3reg3
li-manages-projects-with-bsfn = leitet Projekte mit Partnerinnen und Partnern im Ausland,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/networks/
# source: helps cities to learn from each other through joint projects and <a1>city networks</a1>,
# approved: y1gtc-hsmpa
li-helps-cities-to-ge8z =
    hilft Städten, in gemeinsamen Projekten und <a1>Städtenetzwerken</a1> voneinander zu lernen,
    .a1-href = /de/networks/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: guides Dortmund’s part in international networks and serves on their committees and working groups,
# approved: bt94j-tse6n
li-guides-dortmunds-part-s6fa =
    steuert die Mitarbeit Dortmunds in internationalen Netzwerken und wirkt in deren Ausschüssen und Arbeitsgruppen mit,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: is the point of contact for German and international organisations, including non-governmental ones,
# approved: jjh35-cpvw7
li-is-the-point-wyxs =
    ist Anlaufstelle für deutsche und internationale Organisationen, auch für Nichtregierungsorganisationen,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: organises international events in Dortmund, alone or with others,
# approved: 5x3ar-yz24k
li-organises-international-n6w7 =
    organisiert internationale Veranstaltungen in Dortmund, allein oder gemeinsam mit anderen,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/partner-cities/
# source: looks after the city’s contacts abroad, such as those with its <a1>partner cities</a1>,
# approved: 45dyn-s899h
li-looks-after-the-arrm =
    pflegt die Auslandskontakte der Stadt, zum Beispiel zu ihren <a1>Partnerstädten</a1>,
    .a1-href = /de/partner-cities/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: works on development policy with experts from civil society,
# approved: 2mxdz-hy782
li-works-on-development-jsvj =
    arbeitet mit Fachleuten aus der Zivilgesellschaft an entwicklungspolitischen Themen,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/europe/
# source: gives Dortmund a stronger voice in the <a1>European institutions</a1>,
# approved: xc1ds-rb2bw
li-gives-dortmund-a-0g8b =
    verleiht Dortmund eine stärkere Stimme in den <a1>europäischen Institutionen</a1>,
    .a1-href = /de/europe/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: promotes European values and unity in Dortmund,
# approved: xmq56-s8n7b
li-promotes-european-values-e5bm = fördert in Dortmund die europäischen Werte und den europäischen Zusammenhalt,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the sustainability process and brings civil society and the administration together,
# approved: y1b9m-7xk5q
li-coordinates-the-zy86 =
    koordiniert den Nachhaltigkeitsprozess und bringt Zivilgesellschaft und Verwaltung zusammen,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: supports ideas and projects for sustainable development, with institutions in the region and beyond.
# approved: 5g5n9-dr03q
li-supports-ideas-and-68fx =
    unterstützt gemeinsam mit Institutionen in der Region und darüber hinaus Ideen und Projekte für eine nachhaltige Entwicklung.

# context: paragraph · a1 = /en/fund/
# source:
#   Are you planning something with people in a partner city?
#   The <a1>partnership fund</a1> may be able to help.
#   We look forward to hearing from you.
# approved: qrpyd-apxt1
p-are-you-planning-9wnx =
    Planen Sie etwas mit Menschen in einer Partnerstadt?
    Vielleicht kann der <a1>Partnerschaftsfonds</a1> Sie unterstützen.
    Wir freuen uns auf Ihre Nachricht.
    .a1-href = /de/fund/

## Contact

# context: heading 2
# source: Contact
# approved: d1es8-g793v
h-contact-khaj = Kontakt

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-1db9v
p-office-for-international-ndzc =
    Büro für Internationale Beziehungen<br1/>Amt für Angelegenheiten des Oberbürgermeisters und des Rates<br2/>44122 Dortmund

# context: paragraph · b1 = bold · a1 = /en/contact/
# source: <b1>Martin van der Pütten</b1><br1/>Head of International Relations<br2/><a1>Contact and opening hours</a1>
# approved: 9a2zz-wkka8
p-martin-van-der-8e5t =
    <b1>Martin van der Pütten</b1><br1/>Leiter { -office(case: "genitive") }<br2/><a1>Kontakt und Öffnungszeiten</a1>
    .a1-href = /de/contact/

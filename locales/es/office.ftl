# context: front matter title
# source: Office for International Relations
# missing: 8s341
fm-title = Office for International Relations

# context: front matter linkTitle
# source: The Office
# missing: q3v5x
fm-linktitle = The Office

# context: front matter description
# source: Who we are, what we do for Dortmund and where to find us.
# missing: s3b8s
fm-description = Who we are, what we do for Dortmund and where to find us.

# context: image text
# source: Flags in front of Dortmund’s town hall
# missing: b5qc3
alt-flags-in-front-9cyz = Flags in front of Dortmund’s town hall

# context: caption · w1 = Fachbereich Marketing + Kommunikation / Roland Gorecki
# source: Picture: <w1/>
# missing: 4bekg
cap-picture-ba7a = Picture: <w1/>

# context: paragraph
# note: “Nations” are the nationalities of the people who live in Dortmund.
# source:
#   People from more than 180 nations live in Dortmund.
#   Our office links their city with the world.
#   Residents, clubs and colleagues in the administration bring us their questions about international affairs, Europe and sustainable development, and we find answers together.
# missing: srdnc
p-people-from-more-ynby =
    People from more than 180 nations live in Dortmund.
    Our office links their city with the world.
    Residents, clubs and colleagues in the administration bring us their questions about international affairs, Europe and sustainable development, and we find answers together.

# context: paragraph
# source:
#   We like what we do.
#   We think of the whole world and start with our own street.
#   We are fond of Europe, and we want globalisation to be fairer.
#   That takes persistence, and our region has plenty of it:
# missing: spnc2
p-we-like-what-f3mv =
    We like what we do.
    We think of the whole world and start with our own street.
    We are fond of Europe, and we want globalisation to be fairer.
    That takes persistence, and our region has plenty of it:

# context: quotation
# source: “Westphalian stubbornness as the earliest form of sustainability.”
# missing: nh775
q-westphalian-stubbornness-as-9ka8 = “Westphalian stubbornness as the earliest form of sustainability.”

# context: quotation
# source: Ullrich Sierau, former Lord Mayor of Dortmund
# missing: 934k2
q-ullrich-sierau-former-2hq5 = Ullrich Sierau, former Lord Mayor of Dortmund

# context: paragraph · a1 = /en/sustainability/
# source:
#   We are guided by the <a1>17 Sustainable Development Goals</a1> of the United Nations and by the city’s sustainability strategy with its four pillars: economy, ecology, social affairs and civil society.
#   A crisis shows how much cities need each other, so we look after our contacts in quiet times too.
# missing: fz3cx
p-we-are-guided-r7w9 =
    We are guided by the <a1>17 Sustainable Development Goals</a1> of the United Nations and by the city’s sustainability strategy with its four pillars: economy, ecology, social affairs and civil society.
    A crisis shows how much cities need each other, so we look after our contacts in quiet times too.

## The team

# context: heading 2
# source: The team
# missing: 927tm
h-the-team-rcxy = The team

# context: image text
# source: The seven members of the team, side by side
# missing: 0rjzy
alt-the-seven-members-gr3a = The seven members of the team, side by side

# context: paragraph
# source:
#   From the left: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic and Alessa Heuser.
#   Picture: Roland Gorecki
# missing: qedqt
p-from-the-left-wyzj =
    From the left: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic and Alessa Heuser.
    Picture: Roland Gorecki

## What we do

# context: heading 2
# source: What we do
# missing: wnczy
h-what-we-do-6jfa = What we do

# context: paragraph
# source: Each page of this site shows one part of our work. Here is the short version.
# missing: t25a6
p-each-page-of-t0ys = Each page of this site shows one part of our work. Here is the short version.

## In a nutshell

# context: heading 3
# source: In a nutshell
# missing: jz141
h-in-a-nutshell-p75g = In a nutshell

# context: paragraph
# source: The Office for International Relations of the City of Dortmund
# missing: pmpf4
p-the-office-for-sf23 = The Office for International Relations of the City of Dortmund

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the city administration’s work on international affairs, Europe and sustainability,
# missing: 7wrwk
li-coordinates-the-city-v6jy =
    coordinates the city administration’s work on international affairs, Europe and sustainability,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: manages projects with partners abroad,
# missing: nr7t5
li-manages-projects-with-bsfn = manages projects with partners abroad,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/networks/
# source: helps cities to learn from each other through joint projects and <a1>city networks</a1>,
# missing: e5z2j
li-helps-cities-to-ge8z =
    helps cities to learn from each other through joint projects and <a1>city networks</a1>,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: guides Dortmund’s part in international networks and serves on their committees and working groups,
# missing: bt94j
li-guides-dortmunds-part-s6fa =
    guides Dortmund’s part in international networks and serves on their committees and working groups,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: is the point of contact for German and international organisations, including non-governmental ones,
# missing: jjh35
li-is-the-point-wyxs =
    is the point of contact for German and international organisations, including non-governmental ones,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: organises international events in Dortmund, alone or with others,
# missing: 5x3ar
li-organises-international-n6w7 = organises international events in Dortmund, alone or with others,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/partner-cities/
# source: looks after the city’s contacts abroad, such as those with its <a1>partner cities</a1>,
# missing: bx0rr
li-looks-after-the-arrm =
    looks after the city’s contacts abroad, such as those with its <a1>partner cities</a1>,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: works on development policy with experts from civil society,
# missing: 2mxdz
li-works-on-development-jsvj = works on development policy with experts from civil society,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/europe/
# source: gives Dortmund a stronger voice in the <a1>European institutions</a1>,
# missing: nct83
li-gives-dortmund-a-0g8b = gives Dortmund a stronger voice in the <a1>European institutions</a1>,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: promotes European values and unity in Dortmund,
# missing: xmq56
li-promotes-european-values-e5bm = promotes European values and unity in Dortmund,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the sustainability process and brings civil society and the administration together,
# missing: y1b9m
li-coordinates-the-zy86 =
    coordinates the sustainability process and brings civil society and the administration together,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: supports ideas and projects for sustainable development, with institutions in the region and beyond.
# missing: 5g5n9
li-supports-ideas-and-68fx =
    supports ideas and projects for sustainable development, with institutions in the region and beyond.

# context: paragraph · a1 = /en/fund/
# source:
#   Are you planning something with people in a partner city?
#   The <a1>partnership fund</a1> may be able to help.
#   We look forward to hearing from you.
# missing: qpv5z
p-are-you-planning-9wnx =
    Are you planning something with people in a partner city?
    The <a1>partnership fund</a1> may be able to help.
    We look forward to hearing from you.

## Contact

# context: heading 2
# source: Contact
# missing: d1es8
h-contact-khaj = Contact

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# missing: 4dnwx
p-office-for-international-ndzc =
    Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund

# context: paragraph · b1 = bold · a1 = /en/contact/
# source: <b1>Martin van der Pütten</b1><br1/>Head of International Relations<br2/><a1>Contact and opening hours</a1>
# missing: xehtq
p-martin-van-der-8e5t =
    <b1>Martin van der Pütten</b1><br1/>Head of International Relations<br2/><a1>Contact and opening hours</a1>

### content/en/office.md

# context: front matter title
fm-title = Office for International Relations

# context: front matter linkTitle
fm-linktitle = The Office

# context: front matter description
fm-description = Who we are, what we do for Dortmund and where to find us.

# context: image text
alt-flags-in-front-9cyz = Flags in front of Dortmund’s town hall

# context: caption · w1 = Fachbereich Marketing + Kommunikation / Roland Gorecki
cap-picture-ba7a = Picture: <w1/>

# context: paragraph
# note: “Nations” are the nationalities of the people who live in Dortmund.
p-people-from-more-ynby =
    People from more than 180 nations live in Dortmund.
    Our office links their city with the world.
    Residents, clubs and colleagues in the administration bring us their questions about international affairs, Europe and sustainable development, and we find answers together.

# context: paragraph
p-we-like-what-f3mv =
    We like what we do.
    We think of the whole world and start with our own street.
    We are fond of Europe, and we want globalisation to be fairer.
    That takes persistence, and our region has plenty of it:

# context: quotation
q-westphalian-stubbornness-as-9ka8 = “Westphalian stubbornness as the earliest form of sustainability.”

# context: quotation
q-ullrich-sierau-former-2hq5 = Ullrich Sierau, former Lord Mayor of Dortmund

# context: paragraph · a1 = /en/sustainability/
p-we-are-guided-r7w9 =
    We are guided by the <a1>17 Sustainable Development Goals</a1> of the United Nations and by the city’s sustainability strategy with its four pillars: economy, ecology, social affairs and civil society.
    A crisis shows how much cities need each other, so we look after our contacts in quiet times too.

## The team

# context: heading 2
h-the-team-rcxy = The team

# context: image text
alt-the-seven-members-gr3a = The seven members of the team, side by side

# context: paragraph
p-from-the-left-wyzj =
    From the left: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic and Alessa Heuser.
    Picture: Roland Gorecki

## What we do

# context: heading 2
h-what-we-do-6jfa = What we do

# context: paragraph
p-each-page-of-t0ys = Each page of this site shows one part of our work. Here is the short version.

## In a nutshell

# context: heading 3
h-in-a-nutshell-p75g = In a nutshell

# context: paragraph
p-the-office-for-sf23 = The Office for International Relations of the City of Dortmund

# context: list item, continues “The Office for International Relations of the City of Dortmund”
li-coordinates-the-city-v6jy =
    coordinates the city administration’s work on international affairs, Europe and sustainability,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
li-manages-projects-with-bsfn = manages projects with partners abroad,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/networks/
li-helps-cities-to-ge8z =
    helps cities to learn from each other through joint projects and <a1>city networks</a1>,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
li-guides-dortmunds-part-s6fa =
    guides Dortmund’s part in international networks and serves on their committees and working groups,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
li-is-the-point-wyxs =
    is the point of contact for German and international organisations, including non-governmental ones,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
li-organises-international-n6w7 = organises international events in Dortmund, alone or with others,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/partner-cities/
li-looks-after-the-arrm =
    looks after the city’s contacts abroad, such as those with its <a1>partner cities</a1>,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
li-works-on-development-jsvj = works on development policy with experts from civil society,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/europe/
li-gives-dortmund-a-0g8b = gives Dortmund a stronger voice in the <a1>European institutions</a1>,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
li-promotes-european-values-e5bm = promotes European values and unity in Dortmund,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
li-coordinates-the-zy86 =
    coordinates the sustainability process and brings civil society and the administration together,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
li-supports-ideas-and-68fx =
    supports ideas and projects for sustainable development, with institutions in the region and beyond.

# context: paragraph · a1 = /en/fund/
p-are-you-planning-9wnx =
    Are you planning something with people in a partner city?
    The <a1>partnership fund</a1> may be able to help.
    We look forward to hearing from you.

## Contact

# context: heading 2
h-contact-khaj = Contact

# context: paragraph
p-office-for-international-ndzc =
    Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund

# context: paragraph · b1 = bold · a1 = /en/contact/
p-martin-van-der-8e5t =
    <b1>Martin van der Pütten</b1><br1/>Head of International Relations<br2/><a1>Contact and opening hours</a1>

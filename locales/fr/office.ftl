# context: front matter title
# source: Office for International Relations
# approved: 8s341-yb092
fm-title = Bureau des relations internationales

# context: front matter linkTitle
# source: The Office
# approved: q3v5x-pckz2
fm-linktitle = Le Bureau

# context: front matter description
# source: Who we are, what we do for Dortmund and where to find us.
# approved: s3b8s-jskj0
fm-description = Qui nous sommes, ce que nous faisons pour Dortmund et où nous trouver.

# context: image text
# source: Flags in front of Dortmund’s town hall
# approved: b5qc3-vectr
alt-flags-in-front-9cyz = Drapeaux devant l’hôtel de ville de Dortmund

# context: caption · w1 = Fachbereich Marketing + Kommunikation / Roland Gorecki
# source: Picture: <w1/>
# approved: 4bekg-egzfj
cap-picture-ba7a = Photo : <w1/>

# context: paragraph
# note: “Nations” are the nationalities of the people who live in Dortmund.
# source:
#   People from more than 180 nations live in Dortmund.
#   Our office links their city with the world.
#   Residents, clubs and colleagues in the administration bring us their questions about international affairs, Europe and sustainable development, and we find answers together.
# approved: srdnc-sqnx0
p-people-from-more-ynby =
    Des personnes de plus de 180 nationalités vivent à Dortmund.
    Notre Bureau relie leur ville au monde.
    Les habitantes et habitants, les associations et nos collègues de l’administration nous adressent leurs questions sur les affaires internationales, l’Europe et le développement durable, et nous cherchons ensemble les réponses.

# context: paragraph
# source:
#   We like what we do.
#   We think of the whole world and start with our own street.
#   We are fond of Europe, and we want globalisation to be fairer.
#   That takes persistence, and our region has plenty of it:
# approved: spnc2-feek4
p-we-like-what-f3mv =
    Nous aimons ce que nous faisons.
    Nous pensons au monde entier et commençons par notre propre rue.
    L’Europe nous tient à cœur, et nous voulons une mondialisation plus équitable.
    Pour cela, il faut de la ténacité, et notre région n’en manque pas :

# context: quotation
# source: “Westphalian stubbornness as the earliest form of sustainability.”
# approved: nh775-p0q6v
q-westphalian-stubbornness-as-9ka8 = « L’obstination westphalienne, forme la plus ancienne de la durabilité. »

# context: quotation
# source: Ullrich Sierau, former Lord Mayor of Dortmund
# approved: 934k2-s864c
q-ullrich-sierau-former-2hq5 = Ullrich Sierau, ancien maire de Dortmund

# context: paragraph · a1 = /en/sustainability/
# source:
#   We are guided by the <a1>17 Sustainable Development Goals</a1> of the United Nations and by the city’s sustainability strategy with its four pillars: economy, ecology, social affairs and civil society.
#   A crisis shows how much cities need each other, so we look after our contacts in quiet times too.
# approved: 34wts-tt1x0
p-we-are-guided-r7w9 =
    Nous nous appuyons sur les <a1>17 Objectifs de développement durable</a1> des Nations unies et sur la stratégie de développement durable de la Ville, avec ses quatre piliers : l’économie, l’écologie, les affaires sociales et la société civile.
    Une crise montre à quel point les villes ont besoin les unes des autres ; c’est pourquoi nous entretenons aussi nos contacts quand tout est calme.
    .a1-href = /fr/sustainability/

## The team

# context: heading 2
# source: The team
# approved: 927tm-c7ccw
h-the-team-rcxy = L’équipe

# context: image text
# source: The seven members of the team, side by side
# approved: 0rjzy-1v3tk
alt-the-seven-members-gr3a = Les sept membres de l’équipe, côte à côte

# context: paragraph
# source:
#   From the left: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic and Alessa Heuser.
#   Picture: Roland Gorecki
# approved: qedqt-yn98s
p-from-the-left-wyzj =
    De gauche à droite : Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic et Alessa Heuser.
    Photo : Roland Gorecki

## What we do

# context: heading 2
# source: What we do
# approved: wnczy-8gdx4
h-what-we-do-6jfa = Ce que nous faisons

# context: paragraph
# source: Each page of this site shows one part of our work. Here is the short version.
# approved: t25a6-x628g
p-each-page-of-t0ys =
    Chaque page de ce site présente une partie de notre travail. En voici la version courte.

## In a nutshell

# context: heading 3
# source: In a nutshell
# approved: jz141-mmgsv
h-in-a-nutshell-p75g = En bref

# context: paragraph
# source: The Office for International Relations of the City of Dortmund
# approved: pmpf4-a3fef
p-the-office-for-sf23 = Le Bureau des relations internationales de la Ville de Dortmund :

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the city administration’s work on international affairs, Europe and sustainability,
# approved: 7wrwk-cb5v8
li-coordinates-the-city-v6jy =
    coordonne le travail de l’administration municipale sur les affaires internationales, l’Europe et le développement durable ;

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: manages projects with partners abroad,
# approved: nr7t5-0ndmp
li-manages-projects-with-bsfn = gère des projets avec des partenaires à l’étranger ;

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/networks/
# source: helps cities to learn from each other through joint projects and <a1>city networks</a1>,
# approved: y1gtc-yjw4b
li-helps-cities-to-ge8z =
    aide les villes à apprendre les unes des autres grâce à des projets communs et à des <a1>réseaux de villes</a1> ;
    .a1-href = /fr/networks/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: guides Dortmund’s part in international networks and serves on their committees and working groups,
# approved: bt94j-g41k1
li-guides-dortmunds-part-s6fa =
    pilote la participation de Dortmund aux réseaux internationaux et siège dans leurs comités et groupes de travail ;

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: is the point of contact for German and international organisations, including non-governmental ones,
# approved: jjh35-rna5c
li-is-the-point-wyxs =
    est le point de contact des organisations allemandes et internationales, y compris non gouvernementales ;

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: organises international events in Dortmund, alone or with others,
# approved: 5x3ar-ehetd
li-organises-international-n6w7 = organise des manifestations internationales à Dortmund, seul ou avec d’autres ;

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/partner-cities/
# source: looks after the city’s contacts abroad, such as those with its <a1>partner cities</a1>,
# approved: 45dyn-73kxh
li-looks-after-the-arrm =
    entretient les contacts de la Ville à l’étranger, par exemple avec ses <a1>villes partenaires</a1> ;
    .a1-href = /fr/partner-cities/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: works on development policy with experts from civil society,
# approved: 2mxdz-6yjkb
li-works-on-development-jsvj =
    travaille sur la politique de développement avec des spécialistes de la société civile ;

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/europe/
# source: gives Dortmund a stronger voice in the <a1>European institutions</a1>,
# approved: xc1ds-yv91k
li-gives-dortmund-a-0g8b = donne à Dortmund plus de poids auprès des <a1>institutions européennes</a1> ;
    .a1-href = /fr/europe/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: promotes European values and unity in Dortmund,
# approved: xmq56-wddfh
li-promotes-european-values-e5bm = promeut à Dortmund les valeurs européennes et l’unité de l’Europe ;

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the sustainability process and brings civil society and the administration together,
# approved: y1b9m-gmed0
li-coordinates-the-zy86 =
    coordonne la démarche de développement durable et réunit la société civile et l’administration ;

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: supports ideas and projects for sustainable development, with institutions in the region and beyond.
# approved: 5g5n9-fnqf7
li-supports-ideas-and-68fx =
    soutient des idées et des projets de développement durable, avec des institutions de la région et d’ailleurs.

# context: paragraph · a1 = /en/fund/
# source:
#   Are you planning something with people in a partner city?
#   The <a1>partnership fund</a1> may be able to help.
#   We look forward to hearing from you.
# approved: qrpyd-3fnfr
p-are-you-planning-9wnx =
    Préparez-vous un projet avec des personnes d’une ville partenaire ?
    Le <a1>fonds de partenariat</a1> pourra peut-être vous aider.
    Au plaisir d’échanger avec vous.
    .a1-href = /fr/fund/

## Contact

# context: heading 2
# source: Contact
# approved: d1es8-g0vfv
h-contact-khaj = Contact

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-3pn2z
p-office-for-international-ndzc =
    Bureau des relations internationales<br1/>Direction des affaires de la mairie et du conseil municipal<br2/>D-44122 Dortmund

# context: paragraph · b1 = bold · a1 = /en/contact/
# source: <b1>Martin van der Pütten</b1><br1/>Head of International Relations<br2/><a1>Contact and opening hours</a1>
# approved: 9a2zz-jbxfd
p-martin-van-der-8e5t =
    <b1>Martin van der Pütten</b1><br1/>Responsable des relations internationales<br2/><a1>Contact et heures d’ouverture</a1>
    .a1-href = /fr/contact/

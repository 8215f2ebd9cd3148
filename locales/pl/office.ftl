# context: front matter title
# source: Office for International Relations
# approved: 8s341-w3fme
fm-title = Biuro Współpracy Międzynarodowej

# context: front matter linkTitle
# source: The Office
# approved: q3v5x-pjef6
fm-linktitle = Biuro

# context: front matter description
# source: Who we are, what we do for Dortmund and where to find us.
# approved: s3b8s-sva17
fm-description = Kim jesteśmy, co robimy dla Dortmundu i gdzie można nas znaleźć.

# context: image text
# source: Flags in front of Dortmund’s town hall
# approved: b5qc3-3vgch
alt-flags-in-front-9cyz = Flagi przed ratuszem w Dortmundzie

# context: caption · w1 = Fachbereich Marketing + Kommunikation / Roland Gorecki
# source: Picture: <w1/>
# approved: 4bekg-g7yjs
cap-picture-ba7a = Zdjęcie: <w1/>

# context: paragraph
# note: “Nations” are the nationalities of the people who live in Dortmund.
# source:
#   People from more than 180 nations live in Dortmund.
#   Our office links their city with the world.
#   Residents, clubs and colleagues in the administration bring us their questions about international affairs, Europe and sustainable development, and we find answers together.
# approved: srdnc-84ynf
p-people-from-more-ynby =
    W Dortmundzie mieszkają osoby ponad 180 narodowości.
    Nasze Biuro łączy ich miasto ze światem.
    Mieszkanki i mieszkańcy, stowarzyszenia oraz osoby pracujące w administracji miejskiej zwracają się do nas z pytaniami o sprawy międzynarodowe, Europę i zrównoważony rozwój, a my wspólnie z nimi szukamy odpowiedzi.

# context: paragraph
# source:
#   We like what we do.
#   We think of the whole world and start with our own street.
#   We are fond of Europe, and we want globalisation to be fairer.
#   That takes persistence, and our region has plenty of it:
# approved: spnc2-rw4jk
p-we-like-what-f3mv =
    Lubimy to, co robimy.
    Myślimy o całym świecie, a zaczynamy od własnej ulicy.
    Europa jest nam bliska i chcemy, aby globalizacja była bardziej sprawiedliwa.
    Do tego potrzeba wytrwałości, a tej w naszym regionie nie brakuje:

# context: quotation
# source: “Westphalian stubbornness as the earliest form of sustainability.”
# approved: nh775-yfrtq
q-westphalian-stubbornness-as-9ka8 = „Westfalski upór jako najwcześniejsza forma zrównoważonego rozwoju”.

# context: quotation
# source: Ullrich Sierau, former Lord Mayor of Dortmund
# approved: 934k2-tvmy4
q-ullrich-sierau-former-2hq5 = Ullrich Sierau, były nadburmistrz Dortmundu

# context: paragraph · a1 = /en/sustainability/
# source:
#   We are guided by the <a1>17 Sustainable Development Goals</a1> of the United Nations and by the city’s sustainability strategy with its four pillars: economy, ecology, social affairs and civil society.
#   A crisis shows how much cities need each other, so we look after our contacts in quiet times too.
# approved: fz3cx-qth7t
p-we-are-guided-r7w9 =
    Kierujemy się <a1>17 Celami Zrównoważonego Rozwoju</a1> Organizacji Narodów Zjednoczonych oraz miejską strategią zrównoważonego rozwoju, która opiera się na czterech filarach: gospodarce, ekologii, sprawach społecznych i społeczeństwie obywatelskim.
    Kryzysy pokazują, jak bardzo miasta potrzebują siebie nawzajem, dlatego dbamy o nasze kontakty także w spokojnych czasach.

## The team

# context: heading 2
# source: The team
# approved: 927tm-fmhja
h-the-team-rcxy = Zespół

# context: image text
# source: The seven members of the team, side by side
# approved: 0rjzy-v614w
alt-the-seven-members-gr3a = Siedem osób z zespołu stojących obok siebie

# context: paragraph
# source:
#   From the left: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic and Alessa Heuser.
#   Picture: Roland Gorecki
# approved: qedqt-qsext
p-from-the-left-wyzj =
    Od lewej: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic i Alessa Heuser.
    Zdjęcie: Roland Gorecki

## What we do

# context: heading 2
# source: What we do
# approved: wnczy-b3c5p
h-what-we-do-6jfa = Czym się zajmujemy

# context: paragraph
# source: Each page of this site shows one part of our work. Here is the short version.
# approved: t25a6-r9hmy
p-each-page-of-t0ys =
    Każda strona tego serwisu przedstawia część naszej pracy.
    Tutaj znajdą Państwo jej krótki opis.

## In a nutshell

# context: heading 3
# source: In a nutshell
# approved: jz141-zv06g
h-in-a-nutshell-p75g = W skrócie

# context: paragraph
# source: The Office for International Relations of the City of Dortmund
# approved: pmpf4-4a7wx
p-the-office-for-sf23 = Biuro Współpracy Międzynarodowej Miasta Dortmund:

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the city administration’s work on international affairs, Europe and sustainability,
# approved: 7wrwk-9m953
li-coordinates-the-city-v6jy =
    koordynuje działania administracji miejskiej w zakresie spraw międzynarodowych, europejskich i zrównoważonego rozwoju,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: manages projects with partners abroad,
# approved: nr7t5-6av5x
li-manages-projects-with-bsfn = prowadzi projekty z partnerami za granicą,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/networks/
# source: helps cities to learn from each other through joint projects and <a1>city networks</a1>,
# approved: e5z2j-hyg1v
li-helps-cities-to-ge8z =
    pomaga miastom uczyć się od siebie nawzajem dzięki wspólnym projektom i <a1>sieciom miast</a1>,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: guides Dortmund’s part in international networks and serves on their committees and working groups,
# approved: bt94j-t7f5p
li-guides-dortmunds-part-s6fa =
    kieruje udziałem Dortmundu w sieciach międzynarodowych oraz uczestniczy w pracach ich komitetów i grup roboczych,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: is the point of contact for German and international organisations, including non-governmental ones,
# approved: jjh35-7c030
li-is-the-point-wyxs =
    jest punktem kontaktowym dla organizacji niemieckich i międzynarodowych, w tym pozarządowych,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: organises international events in Dortmund, alone or with others,
# approved: 5x3ar-ntep3
li-organises-international-n6w7 =
    organizuje w Dortmundzie wydarzenia międzynarodowe, samodzielnie lub wspólnie z innymi,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/partner-cities/
# source: looks after the city’s contacts abroad, such as those with its <a1>partner cities</a1>,
# approved: bx0rr-62qx2
li-looks-after-the-arrm =
    dba o kontakty zagraniczne miasta, między innymi z <a1>miastami partnerskimi</a1>,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: works on development policy with experts from civil society,
# approved: 2mxdz-d0j56
li-works-on-development-jsvj =
    zajmuje się polityką rozwojową we współpracy z ekspertkami i ekspertami ze społeczeństwa obywatelskiego,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/europe/
# source: gives Dortmund a stronger voice in the <a1>European institutions</a1>,
# approved: xc1ds-mfyn7
li-gives-dortmund-a-0g8b = wzmacnia głos Dortmundu w <a1>instytucjach europejskich</a1>,
    .a1-href = /pl/europe/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: promotes European values and unity in Dortmund,
# approved: xmq56-bzxrf
li-promotes-european-values-e5bm = promuje w Dortmundzie europejskie wartości i jedność Europy,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the sustainability process and brings civil society and the administration together,
# approved: y1b9m-r7yxf
li-coordinates-the-zy86 =
    koordynuje proces zrównoważonego rozwoju oraz łączy społeczeństwo obywatelskie z administracją,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: supports ideas and projects for sustainable development, with institutions in the region and beyond.
# approved: 5g5n9-7r43y
li-supports-ideas-and-68fx =
    wspiera pomysły i projekty na rzecz zrównoważonego rozwoju wraz z instytucjami z regionu i spoza niego.

# context: paragraph · a1 = /en/fund/
# source:
#   Are you planning something with people in a partner city?
#   The <a1>partnership fund</a1> may be able to help.
#   We look forward to hearing from you.
# approved: qrpyd-nwg47
p-are-you-planning-9wnx =
    Planują Państwo wspólne działania z osobami z miasta partnerskiego?
    Być może pomoże w tym <a1>Fundusz partnerski</a1>.
    Czekamy na wiadomość od Państwa.
    .a1-href = /pl/fund/

## Contact

# context: heading 2
# source: Contact
# approved: d1es8-g793v
h-contact-khaj = Kontakt

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-0b85r
p-office-for-international-ndzc =
    Biuro Współpracy Międzynarodowej<br1/>Wydział Spraw Nadburmistrza i Rady Miasta<br2/>D-44122 Dortmund

# context: paragraph · b1 = bold · a1 = /en/contact/
# source: <b1>Martin van der Pütten</b1><br1/>Head of International Relations<br2/><a1>Contact and opening hours</a1>
# approved: 9a2zz-p5x5k
p-martin-van-der-8e5t =
    <b1>Martin van der Pütten</b1><br1/>Kierownik ds. współpracy międzynarodowej<br2/><a1>Kontakt i godziny otwarcia</a1>
    .a1-href = /pl/contact/

# context: front matter title
# source: Office for International Relations
# approved: 8s341-yg5ej
fm-title = { -office(case: "nominative") }

# context: front matter linkTitle
# source: The Office
# approved: q3v5x-n353f
fm-linktitle = Відділ

# context: front matter description
# source: Who we are, what we do for Dortmund and where to find us.
# approved: s3b8s-a1m0y
fm-description = Хто ми, що робимо для Дортмунда та де нас знайти.

# context: image text
# source: Flags in front of Dortmund’s town hall
# approved: b5qc3-tjtnm
alt-flags-in-front-9cyz = Прапори перед ратушею Дортмунда

# context: caption · w1 = Fachbereich Marketing + Kommunikation / Roland Gorecki
# source: Picture: <w1/>
# approved: 4bekg-bws71
cap-picture-ba7a = Фото: <w1/>

# context: paragraph
# note: “Nations” are the nationalities of the people who live in Dortmund.
# source:
#   People from more than 180 nations live in Dortmund.
#   Our office links their city with the world.
#   Residents, clubs and colleagues in the administration bring us their questions about international affairs, Europe and sustainable development, and we find answers together.
# approved: srdnc-sk2zz
p-people-from-more-ynby =
    У Дортмунді живуть представники та представниці понад 180 національностей.
    Наш відділ пов’язує їхнє місто зі світом.
    Мешканці й мешканки, громадські об’єднання та колеги з міської адміністрації звертаються до нас із запитаннями про міжнародні справи, Європу та сталий розвиток, і ми разом знаходимо відповіді.

# context: paragraph
# source:
#   We like what we do.
#   We think of the whole world and start with our own street.
#   We are fond of Europe, and we want globalisation to be fairer.
#   That takes persistence, and our region has plenty of it:
# approved: spnc2-bnchj
p-we-like-what-f3mv =
    Ми любимо свою роботу.
    Ми думаємо про весь світ, а починаємо з власної вулиці.
    Нам дорога Європа, і ми хочемо справедливішої глобалізації.
    Для цього потрібна наполегливість, а її нашому регіону не бракує:

# context: quotation
# source: “Westphalian stubbornness as the earliest form of sustainability.”
# approved: nh775-mxg96
q-westphalian-stubbornness-as-9ka8 = «Вестфальська впертість як найдавніша форма сталості».

# context: quotation
# source: Ullrich Sierau, former Lord Mayor of Dortmund
# approved: 934k2-qw70q
q-ullrich-sierau-former-2hq5 = Ульріх Зірау, колишній обер-бургомістр Дортмунда

# context: paragraph · a1 = /en/sustainability/
# source:
#   We are guided by the <a1>17 Sustainable Development Goals</a1> of the United Nations and by the city’s sustainability strategy with its four pillars: economy, ecology, social affairs and civil society.
#   A crisis shows how much cities need each other, so we look after our contacts in quiet times too.
# approved: fz3cx-e3dqs
p-we-are-guided-r7w9 =
    Ми керуємося <a1>17 Цілями сталого розвитку</a1> Організації Об’єднаних Націй і міською стратегією сталого розвитку з її чотирма складниками: економікою, екологією, соціальною сферою та громадянським суспільством.
    Криза показує, наскільки міста потрібні одне одному, тому ми дбаємо про наші контакти й у спокійні часи.

## The team

# context: heading 2
# source: The team
# approved: 927tm-4zqvg
h-the-team-rcxy = Команда

# context: image text
# source: The seven members of the team, side by side
# approved: 0rjzy-c2zj1
alt-the-seven-members-gr3a = Семеро людей із команди стоять поруч

# context: paragraph
# source:
#   From the left: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic and Alessa Heuser.
#   Picture: Roland Gorecki
# approved: qedqt-aeb6p
p-from-the-left-wyzj =
    Зліва направо: Крістоф Штрус, Гельга Єнш, Феліція Шенкельберг, Клаудія Шютц, Мартін ван дер Пюттен, Сара Степіч та Алесса Гойзер.
    Фото: Роланд Ґорецкі

## What we do

# context: heading 2
# source: What we do
# approved: wnczy-xgj93
h-what-we-do-6jfa = Що ми робимо

# context: paragraph
# source: Each page of this site shows one part of our work. Here is the short version.
# approved: t25a6-wj3dv
p-each-page-of-t0ys =
    Кожна сторінка цього сайту розповідає про одну частину нашої роботи. Тут подано стислий огляд.

## In a nutshell

# context: heading 3
# source: In a nutshell
# approved: jz141-d546f
h-in-a-nutshell-p75g = Коротко

# context: paragraph
# source: The Office for International Relations of the City of Dortmund
# approved: pmpf4-gve3f
p-the-office-for-sf23 = { -office(case: "nominative") } міста Дортмунда

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the city administration’s work on international affairs, Europe and sustainability,
# approved: 7wrwk-5z7ma
li-coordinates-the-city-v6jy =
    координує роботу міської адміністрації у сферах міжнародних справ, Європи та сталого розвитку,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: manages projects with partners abroad,
# approved: nr7t5-7eg1r
li-manages-projects-with-bsfn = керує проєктами із закордонними партнерами,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/networks/
# source: helps cities to learn from each other through joint projects and <a1>city networks</a1>,
# approved: y1gtc-9rxxf
li-helps-cities-to-ge8z =
    допомагає містам учитися одне в одного завдяки спільним проєктам і <a1>мережам міст</a1>,
    .a1-href = /uk/networks/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: guides Dortmund’s part in international networks and serves on their committees and working groups,
# approved: bt94j-3g12p
li-guides-dortmunds-part-s6fa =
    спрямовує участь Дортмунда в міжнародних мережах і працює в їхніх комітетах та робочих групах,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: is the point of contact for German and international organisations, including non-governmental ones,
# approved: jjh35-fz1a7
li-is-the-point-wyxs =
    є контактною установою для німецьких і міжнародних організацій, зокрема неурядових,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: organises international events in Dortmund, alone or with others,
# approved: 5x3ar-w64w2
li-organises-international-n6w7 = організовує міжнародні заходи в Дортмунді самостійно або разом з іншими,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/partner-cities/
# source: looks after the city’s contacts abroad, such as those with its <a1>partner cities</a1>,
# approved: bx0rr-enata
li-looks-after-the-arrm =
    підтримує закордонні контакти міста, наприклад із його <a1>містами-партнерами</a1>,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: works on development policy with experts from civil society,
# approved: 2mxdz-akxnf
li-works-on-development-jsvj =
    працює над політикою розвитку з експертами й експертками громадянського суспільства,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/europe/
# source: gives Dortmund a stronger voice in the <a1>European institutions</a1>,
# approved: xc1ds-g8t1v
li-gives-dortmund-a-0g8b = посилює голос Дортмунда в <a1>європейських інституціях</a1>,
    .a1-href = /uk/europe/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: promotes European values and unity in Dortmund,
# approved: xmq56-n7a0r
li-promotes-european-values-e5bm = утверджує в Дортмунді європейські цінності та єдність,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the sustainability process and brings civil society and the administration together,
# approved: y1b9m-xxq00
li-coordinates-the-zy86 =
    координує процес сталого розвитку та об’єднує громадянське суспільство й адміністрацію,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: supports ideas and projects for sustainable development, with institutions in the region and beyond.
# approved: 5g5n9-ej82b
li-supports-ideas-and-68fx =
    підтримує ідеї та проєкти сталого розвитку разом з установами регіону та поза його межами.

# context: paragraph · a1 = /en/fund/
# source:
#   Are you planning something with people in a partner city?
#   The <a1>partnership fund</a1> may be able to help.
#   We look forward to hearing from you.
# approved: qrpyd-3pg91
p-are-you-planning-9wnx =
    Ви плануєте щось разом із людьми з міста-партнера?
    Можливо, Вам зможе допомогти <a1>{ -fund(case: "nominative") }</a1>.
    Будемо раді Вашому зверненню.
    .a1-href = /uk/fund/

## Contact

# context: heading 2
# source: Contact
# approved: d1es8-rq3sv
h-contact-khaj = Контакти

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-jws9s
p-office-for-international-ndzc =
    { -office(case: "nominative") }<br1/>Департамент у справах обер-бургомістра та міської ради<br2/>D-44122 Dortmund

# context: paragraph · b1 = bold · a1 = /en/contact/
# source: <b1>Martin van der Pütten</b1><br1/>Head of International Relations<br2/><a1>Contact and opening hours</a1>
# approved: 9a2zz-h17c0
p-martin-van-der-8e5t =
    <b1>Мартін ван дер Пюттен (Martin van der Pütten)</b1><br1/>Керівник { -office(case: "genitive") }<br2/><a1>Контакти та години роботи</a1>
    .a1-href = /uk/contact/

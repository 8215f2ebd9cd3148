# context: front matter title
# source: Office for International Relations
# approved: 8s341-mnykc
fm-title = Oficina de Relaciones Internacionales

# context: front matter linkTitle
# source: The Office
# approved: q3v5x-v91fw
fm-linktitle = La Oficina

# context: front matter description
# source: Who we are, what we do for Dortmund and where to find us.
# approved: s3b8s-1fme7
fm-description = Quiénes somos, qué hacemos por Dortmund y dónde encontrarnos.

# context: image text
# source: Flags in front of Dortmund’s town hall
# approved: b5qc3-hztbs
alt-flags-in-front-9cyz = Banderas delante del ayuntamiento de Dortmund

# context: caption · w1 = Fachbereich Marketing + Kommunikation / Roland Gorecki
# source: Picture: <w1/>
# approved: 4bekg-1nzp2
cap-picture-ba7a = Foto: <w1/>

# context: paragraph
# note: “Nations” are the nationalities of the people who live in Dortmund.
# source:
#   People from more than 180 nations live in Dortmund.
#   Our office links their city with the world.
#   Residents, clubs and colleagues in the administration bring us their questions about international affairs, Europe and sustainable development, and we find answers together.
# approved: srdnc-v4s4w
p-people-from-more-ynby =
    En Dortmund viven personas de más de 180 nacionalidades.
    Nuestra Oficina conecta la ciudad con el mundo.
    La ciudadanía, las asociaciones y el personal de la administración municipal nos plantean sus consultas sobre asuntos internacionales, Europa y desarrollo sostenible, y buscamos las respuestas en común.

# context: paragraph
# source:
#   We like what we do.
#   We think of the whole world and start with our own street.
#   We are fond of Europe, and we want globalisation to be fairer.
#   That takes persistence, and our region has plenty of it:
# approved: spnc2-wwxzt
p-we-like-what-f3mv =
    Nos gusta lo que hacemos.
    Pensamos en el mundo entero y empezamos por nuestra propia calle.
    Le tenemos cariño a Europa y queremos que la globalización sea más justa.
    Para ello hace falta perseverancia, y en nuestra región la hay de sobra:

# context: quotation
# source: “Westphalian stubbornness as the earliest form of sustainability.”
# approved: nh775-1swvn
q-westphalian-stubbornness-as-9ka8 = «La testarudez de Westfalia como forma más temprana de sostenibilidad».

# context: quotation
# source: Ullrich Sierau, former Lord Mayor of Dortmund
# approved: 934k2-b3w9t
q-ullrich-sierau-former-2hq5 = Ullrich Sierau, exalcalde de Dortmund

# context: paragraph · a1 = /en/sustainability/
# source:
#   We are guided by the <a1>17 Sustainable Development Goals</a1> of the United Nations and by the city’s sustainability strategy with its four pillars: economy, ecology, social affairs and civil society.
#   A crisis shows how much cities need each other, so we look after our contacts in quiet times too.
# approved: 34wts-n6fh2
p-we-are-guided-r7w9 =
    Nos guían los <a1>17 Objetivos de Desarrollo Sostenible</a1> de las Naciones Unidas y la estrategia municipal de sostenibilidad con sus cuatro pilares: economía, ecología, asuntos sociales y sociedad civil.
    Una crisis muestra cuánto se necesitan las ciudades unas a otras; por eso cuidamos nuestros contactos también en épocas tranquilas.
    .a1-href = /es/sustainability/

## The team

# context: heading 2
# source: The team
# approved: 927tm-x5f0z
h-the-team-rcxy = El equipo

# context: image text
# source: The seven members of the team, side by side
# approved: 0rjzy-pahdn
alt-the-seven-members-gr3a = Las siete personas que forman el equipo, una al lado de otra

# context: paragraph
# source:
#   From the left: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic and Alessa Heuser.
#   Picture: Roland Gorecki
# approved: qedqt-kqthj
p-from-the-left-wyzj =
    De izquierda a derecha: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic y Alessa Heuser.
    Foto: Roland Gorecki

## What we do

# context: heading 2
# source: What we do
# approved: wnczy-e3bg2
h-what-we-do-6jfa = Qué hacemos

# context: paragraph
# source: Each page of this site shows one part of our work. Here is the short version.
# approved: t25a6-e02rj
p-each-page-of-t0ys =
    Cada página de este sitio presenta una parte de nuestro trabajo.
    Esta es la versión breve.

## In a nutshell

# context: heading 3
# source: In a nutshell
# approved: jz141-bgq2c
h-in-a-nutshell-p75g = En pocas palabras

# context: paragraph
# source: The Office for International Relations of the City of Dortmund
# approved: pmpf4-5devy
p-the-office-for-sf23 =
    La Oficina de Relaciones Internacionales de la ciudad de Dortmund tiene las funciones siguientes:

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the city administration’s work on international affairs, Europe and sustainability,
# approved: 7wrwk-44aht
li-coordinates-the-city-v6jy =
    coordinar el trabajo de la administración municipal en materia de asuntos internacionales, Europa y sostenibilidad;

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: manages projects with partners abroad,
# approved: nr7t5-wdnk5
li-manages-projects-with-bsfn = gestionar proyectos con socios en el extranjero;

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/networks/
# source: helps cities to learn from each other through joint projects and <a1>city networks</a1>,
# approved: y1gtc-j6hg6
li-helps-cities-to-ge8z =
    ayudar a las ciudades a aprender unas de otras mediante proyectos conjuntos y <a1>redes de ciudades</a1>;
    .a1-href = /es/networks/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: guides Dortmund’s part in international networks and serves on their committees and working groups,
# approved: bt94j-mjk7j
li-guides-dortmunds-part-s6fa =
    dirigir la participación de Dortmund en redes internacionales y formar parte de sus comités y grupos de trabajo;

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: is the point of contact for German and international organisations, including non-governmental ones,
# approved: jjh35-g9zwr
li-is-the-point-wyxs =
    servir de punto de contacto para organizaciones alemanas e internacionales, incluidas las no gubernamentales;

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: organises international events in Dortmund, alone or with others,
# approved: 5x3ar-2w03v
li-organises-international-n6w7 =
    organizar actos internacionales en Dortmund, por cuenta propia o con otras entidades;

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/partner-cities/
# source: looks after the city’s contacts abroad, such as those with its <a1>partner cities</a1>,
# approved: 45dyn-6p13n
li-looks-after-the-arrm =
    cuidar los contactos de la ciudad en el extranjero, por ejemplo con sus <a1>ciudades hermanadas</a1>;
    .a1-href = /es/partner-cities/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: works on development policy with experts from civil society,
# approved: 2mxdz-2pgx4
li-works-on-development-jsvj = trabajar en la política de desarrollo con especialistas de la sociedad civil;

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/europe/
# source: gives Dortmund a stronger voice in the <a1>European institutions</a1>,
# approved: xc1ds-rzye1
li-gives-dortmund-a-0g8b = dar más peso a la voz de Dortmund en las <a1>instituciones europeas</a1>;
    .a1-href = /es/europe/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: promotes European values and unity in Dortmund,
# approved: xmq56-c28xx
li-promotes-european-values-e5bm = fomentar los valores europeos y la unidad europea en Dortmund;

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the sustainability process and brings civil society and the administration together,
# approved: y1b9m-8vgzn
li-coordinates-the-zy86 =
    coordinar el proceso de sostenibilidad y reunir a la sociedad civil con la administración;

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: supports ideas and projects for sustainable development, with institutions in the region and beyond.
# approved: 5g5n9-x23k9
li-supports-ideas-and-68fx =
    apoyar ideas y proyectos de desarrollo sostenible con instituciones de la región y de fuera de ella.

# context: paragraph · a1 = /en/fund/
# source:
#   Are you planning something with people in a partner city?
#   The <a1>partnership fund</a1> may be able to help.
#   We look forward to hearing from you.
# approved: qrpyd-cpg5q
p-are-you-planning-9wnx =
    ¿Está planeando algo con personas de una ciudad hermanada?
    Es posible que el <a1>Fondo de hermanamientos</a1> pueda ayudarle.
    Será un placer recibir noticias suyas.
    .a1-href = /es/fund/

## Contact

# context: heading 2
# source: Contact
# approved: d1es8-aaz0p
h-contact-khaj = Contacto

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-rx31w
p-office-for-international-ndzc =
    Oficina de Relaciones Internacionales<br1/>Departamento de Asuntos de la Alcaldía y del Consejo Municipal<br2/>D-44122 Dortmund

# context: paragraph · b1 = bold · a1 = /en/contact/
# source: <b1>Martin van der Pütten</b1><br1/>Head of International Relations<br2/><a1>Contact and opening hours</a1>
# approved: 9a2zz-g4m97
p-martin-van-der-8e5t =
    <b1>Martin van der Pütten</b1><br1/>Director de Relaciones Internacionales<br2/><a1>Contacto y horario de atención</a1>
    .a1-href = /es/contact/

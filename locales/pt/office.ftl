# context: front matter title
# source: Office for International Relations
# draft: local 8s341-tfpx9
fm-title = Escritório de Relações Internacionais

# context: front matter linkTitle
# source: The Office
# draft: local q3v5x-3sp2s
fm-linktitle = O Escritório

# context: front matter description
# source: Who we are, what we do for Dortmund and where to find us.
# draft: local s3b8s-cpttx
fm-description = Quem somos, o que fazemos para Dortmund e onde nos encontrar.

# context: image text
# source: Flags in front of Dortmund’s town hall
# draft: local b5qc3-0rm8w
alt-flags-in-front-9cyz = Bandeiras em frente à prefeitura de Dortmund

# context: caption · w1 = Fachbereich Marketing + Kommunikation / Roland Gorecki
# source: Picture: <w1/>
# draft: local 4bekg-apb0s
cap-picture-ba7a = Imagem: <w1/>

# context: paragraph
# note: “Nations” are the nationalities of the people who live in Dortmund.
# source:
#   People from more than 180 nations live in Dortmund.
#   Our office links their city with the world.
#   Residents, clubs and colleagues in the administration bring us their questions about international affairs, Europe and sustainable development, and we find answers together.
# draft: local srdnc-x5b1d
p-people-from-more-ynby =
    Pessoas de mais de 180 nações vivem em Dortmund.
    Nosso escritório liga a sua cidade com o mundo.
    Moradores, clubes e colegas da administração nos trazem suas perguntas sobre assuntos internacionais, Europa e desenvolvimento sustentável, e encontramos respostas juntas.

# context: paragraph
# source:
#   We like what we do.
#   We think of the whole world and start with our own street.
#   We are fond of Europe, and we want globalisation to be fairer.
#   That takes persistence, and our region has plenty of it:
# draft: local spnc2-vt394
p-we-like-what-f3mv =
    Nós gostamos do que fazemos.
    Pensamos no mundo inteiro e começamos com a nossa própria rua.
    Gostamos da Europa e queremos que a globalização seja mais justa.
    Isso leva a persistência, e nossa região tem muito:

# context: quotation
# source: “Westphalian stubbornness as the earliest form of sustainability.”
# draft: local nh775-sjx17
q-westphalian-stubbornness-as-9ka8 = “O teimosia da Vestefália como a mais antiga forma de sustentabilidade”.

# context: quotation
# source: Ullrich Sierau, former Lord Mayor of Dortmund
# draft: local 934k2-2gav0
q-ullrich-sierau-former-2hq5 = Ullrich Sierau, ex-prefeito de Dortmund

# context: paragraph · a1 = /en/sustainability/
# source:
#   We are guided by the <a1>17 Sustainable Development Goals</a1> of the United Nations and by the city’s sustainability strategy with its four pillars: economy, ecology, social affairs and civil society.
#   A crisis shows how much cities need each other, so we look after our contacts in quiet times too.
# draft: local fz3cx-kt5js
p-we-are-guided-r7w9 =
    Somos guiados pelos <a1>17 Objetivos de Desenvolvimento Sustentável</a1> das Nações Unidas e pela estratégia de sustentabilidade da cidade com seus quatro pilares: economia, ecologia, assuntos sociais e sociedade civil.
    Uma crise mostra quantas cidades precisam umas das outras, então também cuidamos de nossos contatos em tempos tranquilos.

## The team

# context: heading 2
# source: The team
# draft: local 927tm-18dcc
h-the-team-rcxy = A equipe

# context: image text
# source: The seven members of the team, side by side
# draft: local 0rjzy-xqrvj
alt-the-seven-members-gr3a = Os sete membros da equipe, lado a lado

# context: paragraph
# source:
#   From the left: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic and Alessa Heuser.
#   Picture: Roland Gorecki
# draft: local qedqt-h4v98
p-from-the-left-wyzj =
    Da esquerda: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic e Alessa Heuser.
    Imagem: Roland Gorecki

## What we do

# context: heading 2
# source: What we do
# draft: local wnczy-ft8ab
h-what-we-do-6jfa = O que nós fazemos

# context: paragraph
# source: Each page of this site shows one part of our work. Here is the short version.
# draft: local t25a6-5a14n
p-each-page-of-t0ys =
    Cada página deste site mostra uma parte do nosso trabalho.
    Aqui está a versão curta.

## In a nutshell

# context: heading 3
# source: In a nutshell
# draft: local jz141-dse73
h-in-a-nutshell-p75g = Em poucas palavras

# context: paragraph
# source: The Office for International Relations of the City of Dortmund
# draft: local pmpf4-5eefy
p-the-office-for-sf23 = O Escritório de Relações Internacionais da Cidade de Dortmund

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the city administration’s work on international affairs, Europe and sustainability,
# draft: local 7wrwk-nwab4
li-coordinates-the-city-v6jy =
    coordena o trabalho da administração da cidade sobre assuntos internacionais, Europa e sustentabilidade,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: manages projects with partners abroad,
# draft: local nr7t5-8830b
li-manages-projects-with-bsfn = gerencia projetos com parceiros no exterior,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/networks/
# source: helps cities to learn from each other through joint projects and <a1>city networks</a1>,
# draft: local e5z2j-2hb9t
li-helps-cities-to-ge8z =
    ajuda as cidades a aprender uns com os outros através de projetos conjuntos e <a1>redes urbanas</a1>,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: guides Dortmund’s part in international networks and serves on their committees and working groups,
# draft: local bt94j-ydfrg
li-guides-dortmunds-part-s6fa =
    guia oitbolia a parte de Dortmund em redes internacionais e serve em seus comitês e grupos de trabalho,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: is the point of contact for German and international organisations, including non-governmental ones,
# draft: local jjh35-pwr33
li-is-the-point-wyxs =
    é o ponto de contacto das organizações alemãs e internacionais, incluindo as não governamentais,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: organises international events in Dortmund, alone or with others,
# draft: local 5x3ar-dtx32
li-organises-international-n6w7 = organiza eventos internacionais em Dortmund, sozinho ou com outros,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/partner-cities/
# source: looks after the city’s contacts abroad, such as those with its <a1>partner cities</a1>,
# draft: local bx0rr-c49x3
li-looks-after-the-arrm =
    cuida dos contatos da cidade no exterior, como aqueles com suas <a1>cidades parceiras</a1>,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: works on development policy with experts from civil society,
# draft: local 2mxdz-vxq7y
li-works-on-development-jsvj = obras sobre a política de desenvolvimento com peritos da sociedade civil,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/europe/
# source: gives Dortmund a stronger voice in the <a1>European institutions</a1>,
# draft: local nct83-gaa7a
li-gives-dortmund-a-0g8b = dá a Dortmund uma voz mais forte nas <a1>instituições europeias</a1>,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: promotes European values and unity in Dortmund,
# draft: local xmq56-1d3qs
li-promotes-european-values-e5bm = promover os valores e a unidade europeus em Dortmund,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the sustainability process and brings civil society and the administration together,
# draft: local y1b9m-dnfac
li-coordinates-the-zy86 =
    coordena o processo de sustentabilidade e reúne a sociedade civil e a administração,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: supports ideas and projects for sustainable development, with institutions in the region and beyond.
# draft: local 5g5n9-zj0wz
li-supports-ideas-and-68fx =
    apoia ideias e projetos para o desenvolvimento sustentável, com instituições da região e além.

# context: paragraph · a1 = /en/fund/
# source:
#   Are you planning something with people in a partner city?
#   The <a1>partnership fund</a1> may be able to help.
#   We look forward to hearing from you.
# draft: local qpv5z-7p576
p-are-you-planning-9wnx =
    Você está planejando algo com pessoas em uma cidade parceira?
    O <a1>fundo de parceria</a1> pode ajudar.
    Estamos ansiosos para ouvir de você.

## Contact

# context: heading 2
# source: Contact
# draft: local d1es8-qnsxp
h-contact-khaj = Contacto

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# draft: local 4dnwx-j5b5q
p-office-for-international-ndzc =
    Escritório de Relações Internacionais<br1/>Departamento de Assuntos Prefeitos e do Conselho<br2/>D-44122 Dortmund

# context: paragraph · b1 = bold · a1 = /en/contact/
# source: <b1>Martin van der Pütten</b1><br1/>Head of International Relations<br2/><a1>Contact and opening hours</a1>
# draft: local xehtq-36rfg
p-martin-van-der-8e5t =
    <b1>Martin van der Pütten</b1><br1/>Chefe das Relações Internacionais<br2/><a1>Contato e horário de funcionamento</a1>

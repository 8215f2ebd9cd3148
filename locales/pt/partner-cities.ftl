# context: front matter title
# source: Partner cities
# draft: local wk5x4-8g175
fm-title = Cidades parceiras

# context: front matter description
# source: Dortmund’s partner cities, what connects us and how you can take part.
# draft: local 54qw9-8817t
fm-description = Cidades parceiras de Dortmund, o que nos conecta e como você pode participar.

# context: paragraph
# source:
#   Dortmund’s oldest city partnership, with Amiens, began in 1960.
#   It helped people to trust each other again after the war.
#   Today pupils, choirs, firefighters and engineers travel between our cities, and many of them have become friends.
# draft: local t0e4f-6xs7h
p-dortmunds-oldest-city-xrx7 =
    A mais antiga parceria da cidade de Dortmund, com a Amiens, começou em 1960.
    Isso ajudou as pessoas a confiar umas nas outras novamente após a guerra.
    Hoje, alunos, coros, bombeiros e engenheiros viajam entre nossas cidades, e muitos deles se tornaram amigos.

# context: image text
# source: Young people from two cities paint a wall together
# source .title: Picture: Stadt Dortmund / Roland Gorecki
# draft: local 0zyj6-4xew9
alt-young-people-from-mvnm = Jovens de duas cidades pintam uma parede
    .title = Imagem: Stadt Dortmund / Roland Gorecki

## The cities at a glance

# context: heading 2
# source: The cities at a glance
# draft: local ebsvc-nkbx6
h-the-cities-at-7s2c = As cidades em resumo

# context: table heading
# source: City
# draft: local a96hd-dmyvm
th-city-sej0 = Cidade

# context: table heading
# source: What connects us
# draft: local kwxrf-adsg7
th-what-connects-us-76eb = O que nos conecta

# context: table cell
# source: Amiens, France
# draft: local kz4q5-859me
td-amiens-france-whqx = Amiens, França

# context: table cell
# source: school exchanges and the Christmas market
# draft: local 8kq81-a207n
td-school-exchanges-and-1dhh = intercâmbios escolares e mercado de Natal

# context: table cell
# source: Buffalo, United States
# draft: local 0dvdw-nwn07
td-buffalo-united-states-f46a = Buffalo, Estados Unidos da América

# context: table cell
# source: youth work and the memory of steel
# draft: local dz8wx-m3q4e
td-youth-work-and-wr6p = trabalho jovem e a memória do aço

# context: table cell
# source: Leeds, United Kingdom
# draft: local kmdnh-5km1f
td-leeds-united-kingdom-tssf = Leeds, Reino Unido

# context: table cell
# source: music, museums and parks
# draft: local p47a9-edj6b
td-music-museums-and-ycwp = música, museus e parques

# context: table cell
# source: Netanya, Israel
# draft: local vx0c8-dytk0
td-netanya-israel-zm2t = Netanya, Israel

# context: table cell
# source: remembrance and youth exchange
# draft: local pq42j-dgjbw
td-remembrance-and-youth-pkmn = lembrança e intercâmbio de jovens

# context: table cell
# source: Novi Sad, Serbia
# draft: local kj377-gtybr
td-novi-sad-serbia-z5ed = Novi Sad, Sérvia

# context: table cell
# source: theatre and public services
# draft: local sndry-2fvcv
td-theatre-and-public-80qm = teatro e serviços públicos

# context: table cell
# source: Rostov-on-Don, Russia
# draft: local wf4d7-nkqdf
td-rostov-on-don-kvwf = Rostov-on-Don, Rússia

# context: table cell
# source: suspended
# draft: local z0r7q-y0vc2
td-suspended-t0xn = suspensos

# context: table cell
# source: Trabzon, Türkiye
# draft: local 23yff-cjtvn
td-trabzon-turkiye-mma2 = Trabzon, Türkiye

# context: table cell
# source: family ties, football and trade
# draft: local yj3fe-g0ys6
td-family-ties-football-6r1w = laços familiares, futebol e comércio

# context: table cell
# source: Xi’an, China
# draft: local wz1cd-9dtnm
td-xian-china-6xkf = Xi’an, China

# context: table cell
# source: universities and language courses
# draft: local f8st6-sg8g3
td-universities-and-language-ttp6 = universidades e cursos de línguas

# context: table cell
# source: Zwickau, Germany
# draft: local hc65c-nsapw
td-zwickau-germany-bkxe = Zwickau, Alemanha

# context: table cell
# source: administration, choirs and sport
# draft: local aaa0y-hh34c
td-administration-choirs-and-5mk1 = administração, coros e desporto

# context: paragraph
# source:
#   The partnership with Rostov-on-Don is suspended.
#   There are no official visits or joint projects until further notice.
# draft: local 45vj0-yqmht
p-the-partnership-with-t8dv =
    A parceria com a Rostov-on-Don está suspensa.
    Não há visitas oficiais ou projetos conjuntos até nova notificação.

## Take part

# context: heading 2
# source: Take part
# draft: local v2fr8-dntt8
h-take-part-w7q7 = Faça parte

# context: paragraph
# source:
#   You do not have to speak the language of the city that you want to visit.
#   We help you to find hosts, plan the days and, if you need one, book an interpreter.
# draft: local bvwtf-2w81m
p-you-do-not-b40z =
    Você não tem que falar a língua da cidade que você quer visitar.
    Nós ajudá-lo a encontrar anfitriões, planejar os dias e, se você precisar de um, reservar um intérprete.

# context: paragraph · a1 = /en/fund/ · b1 = bold
# source:
#   The <a1>partnership fund</a1> pays up to 80 per cent of the costs of a project, but no more than €2,500.
#   The next deadline is <b1>30 November 2026</b1>.
# draft: local nkrjh-zje33
p-the-partnership-fund-854d =
    O <a1>fundo de parceria</a1> paga até 80% dos custos de um projeto, mas não mais de 2.500 euros.
    O próximo prazo é <b1>30 de novembro de 2026</b1>.

## A partnership or a network?

# context: heading 2
# source: A partnership or a network?
# draft: local paep8-444d9
h-a-partnership-or-vtdx = Uma parceria ou uma rede?

# context: paragraph · a1 = /en/networks/
# source:
#   A partnership joins two cities for the long term.
#   A <a1>network</a1> joins many cities around one subject.
# draft: local zs930-at9qg
p-a-partnership-joins-906c =
    Uma parceria junta-se a duas cidades a longo prazo.
    Uma <a1>rede</a1> junta-se a muitas cidades em torno de um assunto.

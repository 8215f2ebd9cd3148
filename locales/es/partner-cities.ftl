# context: front matter title
# source: Partner cities
# approved: wk5x4-kq1w2
fm-title = Ciudades hermanadas

# context: front matter description
# source: Dortmund’s partner cities, what connects us and how you can take part.
# approved: 54qw9-q7mhq
fm-description = Las ciudades hermanadas con Dortmund, lo que nos une y cómo puede participar.

# context: paragraph
# source:
#   Dortmund’s oldest city partnership, with Amiens, began in 1960.
#   It helped people to trust each other again after the war.
#   Today pupils, choirs, firefighters and engineers travel between our cities, and many of them have become friends.
# approved: t0e4f-awcz1
p-dortmunds-oldest-city-xrx7 =
    El hermanamiento más antiguo de Dortmund, con Amiens, comenzó en 1960.
    Ayudó a que las personas volvieran a confiar unas en otras después de la guerra.
    Hoy, escolares, coros, cuerpos de bomberos y profesionales de la ingeniería viajan entre nuestras ciudades, y entre muchas de estas personas han surgido amistades.

# context: image text
# source: Young people from two cities paint a wall together
# source .title: Picture: Stadt Dortmund / Roland Gorecki
# missing: 0zyj6
alt-young-people-from-mvnm = Young people from two cities paint a wall together
    .title = Picture: Stadt Dortmund / Roland Gorecki

## The cities at a glance

# context: heading 2
# source: The cities at a glance
# approved: ebsvc-q71zt
h-the-cities-at-7s2c = Las ciudades de un vistazo

# context: table heading
# source: City
# approved: a96hd-9bsyk
th-city-sej0 = Ciudad

# context: table heading
# source: What connects us
# approved: kwxrf-srkck
th-what-connects-us-76eb = Lo que nos une

# context: table cell
# source: Amiens, France
# missing: kz4q5
td-amiens-france-whqx = Amiens, France

# context: table cell
# source: school exchanges and the Christmas market
# missing: 8kq81
td-school-exchanges-and-1dhh = school exchanges and the Christmas market

# context: table cell
# source: Buffalo, United States
# missing: 0dvdw
td-buffalo-united-states-f46a = Buffalo, United States

# context: table cell
# source: youth work and the memory of steel
# missing: dz8wx
td-youth-work-and-wr6p = youth work and the memory of steel

# context: table cell
# source: Leeds, United Kingdom
# missing: kmdnh
td-leeds-united-kingdom-tssf = Leeds, United Kingdom

# context: table cell
# source: music, museums and parks
# missing: p47a9
td-music-museums-and-ycwp = music, museums and parks

# context: table cell
# source: Netanya, Israel
# missing: vx0c8
td-netanya-israel-zm2t = Netanya, Israel

# context: table cell
# source: remembrance and youth exchange
# missing: pq42j
td-remembrance-and-youth-pkmn = remembrance and youth exchange

# context: table cell
# source: Novi Sad, Serbia
# missing: kj377
td-novi-sad-serbia-z5ed = Novi Sad, Serbia

# context: table cell
# source: theatre and public services
# missing: sndry
td-theatre-and-public-80qm = theatre and public services

# context: table cell
# source: Rostov-on-Don, Russia
# approved: wf4d7-jj4b1
td-rostov-on-don-kvwf = Rostov del Don, Rusia

# context: table cell
# source: suspended
# approved: z0r7q-5wnyy
td-suspended-t0xn = suspendido

# context: table cell
# source: Trabzon, Türkiye
# missing: 23yff
td-trabzon-turkiye-mma2 = Trabzon, Türkiye

# context: table cell
# source: family ties, football and trade
# missing: yj3fe
td-family-ties-football-6r1w = family ties, football and trade

# context: table cell
# source: Xi’an, China
# missing: wz1cd
td-xian-china-6xkf = Xi’an, China

# context: table cell
# source: universities and language courses
# missing: f8st6
td-universities-and-language-ttp6 = universities and language courses

# context: table cell
# source: Zwickau, Germany
# missing: hc65c
td-zwickau-germany-bkxe = Zwickau, Germany

# context: table cell
# source: administration, choirs and sport
# missing: aaa0y
td-administration-choirs-and-5mk1 = administration, choirs and sport

# context: paragraph
# source:
#   The partnership with Rostov-on-Don is suspended.
#   There are no official visits or joint projects until further notice.
# approved: 45vj0-4rxh5
p-the-partnership-with-t8dv =
    El hermanamiento con Rostov del Don está suspendido.
    Hasta nuevo aviso no hay visitas oficiales ni proyectos conjuntos.

## Take part

# context: heading 2
# source: Take part
# approved: v2fr8-ehgjb
h-take-part-w7q7 = Participe

# context: paragraph
# source:
#   You do not have to speak the language of the city that you want to visit.
#   We help you to find hosts, plan the days and, if you need one, book an interpreter.
# missing: bvwtf
p-you-do-not-b40z =
    You do not have to speak the language of the city that you want to visit.
    We help you to find hosts, plan the days and, if you need one, book an interpreter.

# context: paragraph · a1 = /en/fund/ · b1 = bold
# source:
#   The <a1>partnership fund</a1> pays up to 80 per cent of the costs of a project, but no more than €2,500.
#   The next deadline is <b1>30 November 2026</b1>.
# approved: 1nzaa-6y37s
p-the-partnership-fund-854d =
    El <a1>Fondo de hermanamientos</a1> cubre hasta el 80 % de los gastos de un proyecto, con un máximo de 2500 €.
    El próximo plazo termina el <b1>30 de noviembre de 2026</b1>.
    .a1-href = /es/fund/

## A partnership or a network?

# context: heading 2
# source: A partnership or a network?
# missing: paep8
h-a-partnership-or-vtdx = A partnership or a network?

# context: paragraph · a1 = /en/networks/
# source:
#   A partnership joins two cities for the long term.
#   A <a1>network</a1> joins many cities around one subject.
# missing: zs930
p-a-partnership-joins-906c =
    A partnership joins two cities for the long term.
    A <a1>network</a1> joins many cities around one subject.

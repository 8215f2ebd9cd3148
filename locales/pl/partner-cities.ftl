# context: front matter title
# source: Partner cities
# missing: wk5x4
fm-title = Partner cities

# context: front matter description
# source: Dortmund’s partner cities, what connects us and how you can take part.
# missing: 54qw9
fm-description = Dortmund’s partner cities, what connects us and how you can take part.

# context: paragraph
# source:
#   Dortmund’s oldest city partnership, with Amiens, began in 1960.
#   It helped people to trust each other again after the war.
#   Today pupils, choirs, firefighters and engineers travel between our cities, and many of them have become friends.
# missing: t0e4f
p-dortmunds-oldest-city-xrx7 =
    Dortmund’s oldest city partnership, with Amiens, began in 1960.
    It helped people to trust each other again after the war.
    Today pupils, choirs, firefighters and engineers travel between our cities, and many of them have become friends.

# context: image text
# source: Young people from two cities paint a wall together
# source .title: Picture: Stadt Dortmund / Roland Gorecki
# missing: 0zyj6
alt-young-people-from-mvnm = Young people from two cities paint a wall together
    .title = Picture: Stadt Dortmund / Roland Gorecki

## The cities at a glance

# context: heading 2
# source: The cities at a glance
# missing: ebsvc
h-the-cities-at-7s2c = The cities at a glance

# context: table heading
# source: City
# missing: a96hd
th-city-sej0 = City

# context: table heading
# source: What connects us
# missing: kwxrf
th-what-connects-us-76eb = What connects us

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
# missing: wf4d7
td-rostov-on-don-kvwf = Rostov-on-Don, Russia

# context: table cell
# source: suspended
# missing: z0r7q
td-suspended-t0xn = suspended

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
# missing: 45vj0
p-the-partnership-with-t8dv =
    The partnership with Rostov-on-Don is suspended.
    There are no official visits or joint projects until further notice.

## Take part

# context: heading 2
# source: Take part
# missing: v2fr8
h-take-part-w7q7 = Take part

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
# missing: nkrjh
p-the-partnership-fund-854d =
    The <a1>partnership fund</a1> pays up to 80 per cent of the costs of a project, but no more than €2,500.
    The next deadline is <b1>30 November 2026</b1>.

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

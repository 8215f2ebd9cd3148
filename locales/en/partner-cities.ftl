### content/en/partner-cities.md

# context: front matter title
fm-title = Partner cities

# context: front matter description
fm-description = Dortmund’s partner cities, what connects us and how you can take part.

# context: paragraph
p-dortmunds-oldest-city-xrx7 =
    Dortmund’s oldest city partnership, with Amiens, began in 1960.
    It helped people to trust each other again after the war.
    Today pupils, choirs, firefighters and engineers travel between our cities, and many of them have become friends.

# context: image text
alt-young-people-from-mvnm = Young people from two cities paint a wall together
    .title = Picture: Stadt Dortmund / Roland Gorecki

## The cities at a glance

# context: heading 2
h-the-cities-at-7s2c = The cities at a glance

# context: table heading
th-city-sej0 = City

# context: table heading
th-what-connects-us-76eb = What connects us

# context: table cell
td-amiens-france-whqx = Amiens, France

# context: table cell
td-school-exchanges-and-1dhh = school exchanges and the Christmas market

# context: table cell
td-buffalo-united-states-f46a = Buffalo, United States

# context: table cell
td-youth-work-and-wr6p = youth work and the memory of steel

# context: table cell
td-leeds-united-kingdom-tssf = Leeds, United Kingdom

# context: table cell
td-music-museums-and-ycwp = music, museums and parks

# context: table cell
td-netanya-israel-zm2t = Netanya, Israel

# context: table cell
td-remembrance-and-youth-pkmn = remembrance and youth exchange

# context: table cell
td-novi-sad-serbia-z5ed = Novi Sad, Serbia

# context: table cell
td-theatre-and-public-80qm = theatre and public services

# context: table cell
td-rostov-on-don-kvwf = Rostov-on-Don, Russia

# context: table cell
td-suspended-t0xn = suspended

# context: table cell
td-trabzon-turkiye-mma2 = Trabzon, Türkiye

# context: table cell
td-family-ties-football-6r1w = family ties, football and trade

# context: table cell
td-xian-china-6xkf = Xi’an, China

# context: table cell
td-universities-and-language-ttp6 = universities and language courses

# context: table cell
td-zwickau-germany-bkxe = Zwickau, Germany

# context: table cell
td-administration-choirs-and-5mk1 = administration, choirs and sport

# context: paragraph
p-the-partnership-with-t8dv =
    The partnership with Rostov-on-Don is suspended.
    There are no official visits or joint projects until further notice.

## Take part

# context: heading 2
h-take-part-w7q7 = Take part

# context: paragraph
p-you-do-not-b40z =
    You do not have to speak the language of the city that you want to visit.
    We help you to find hosts, plan the days and, if you need one, book an interpreter.

# context: paragraph · a1 = /en/fund/ · b1 = bold
p-the-partnership-fund-854d =
    The <a1>partnership fund</a1> pays up to 80 per cent of the costs of a project, but no more than €2,500.
    The next deadline is <b1>30 November 2026</b1>.

## A partnership or a network?

# context: heading 2
h-a-partnership-or-vtdx = A partnership or a network?

# context: paragraph · a1 = /en/networks/
p-a-partnership-joins-906c =
    A partnership joins two cities for the long term.
    A <a1>network</a1> joins many cities around one subject.

# context: front matter title
# source: Partner cities
# approved: wk5x4-aqsa0
fm-title = Villes partenaires

# context: front matter description
# source: Dortmund’s partner cities, what connects us and how you can take part.
# approved: 54qw9-5rgej
fm-description =
    Les villes partenaires de Dortmund, ce qui nous unit et comment vous pouvez participer.

# context: paragraph
# source:
#   Dortmund’s oldest city partnership, with Amiens, began in 1960.
#   It helped people to trust each other again after the war.
#   Today pupils, choirs, firefighters and engineers travel between our cities, and many of them have become friends.
# approved: t0e4f-rfscg
p-dortmunds-oldest-city-xrx7 =
    Le plus ancien partenariat de villes de Dortmund, avec Amiens, a vu le jour en 1960.
    Il a aidé les gens à se faire de nouveau confiance après la guerre.
    Aujourd’hui, des élèves, des chorales, des équipes de sapeurs-pompiers ainsi que des ingénieures et ingénieurs voyagent entre nos villes, et bien des amitiés se sont nouées.

# context: image text
# source: Young people from two cities paint a wall together
# source .title: Picture: Stadt Dortmund / Roland Gorecki
# approved: 0zyj6-qqjzd
alt-young-people-from-mvnm = Des jeunes de deux villes peignent un mur ensemble
    .title = Photo : Stadt Dortmund / Roland Gorecki

## The cities at a glance

# context: heading 2
# source: The cities at a glance
# approved: ebsvc-vpapq
h-the-cities-at-7s2c = Les villes en un coup d’œil

# context: table heading
# source: City
# approved: a96hd-10ay3
th-city-sej0 = Ville

# context: table heading
# source: What connects us
# approved: kwxrf-s3ws9
th-what-connects-us-76eb = Ce qui nous unit

# context: table cell
# source: Amiens, France
# approved: kz4q5-r4zsp
td-amiens-france-whqx = Amiens, France

# context: table cell
# source: school exchanges and the Christmas market
# approved: 8kq81-jqad4
td-school-exchanges-and-1dhh = échanges scolaires et marché de Noël

# context: table cell
# source: Buffalo, United States
# approved: 0dvdw-7rscv
td-buffalo-united-states-f46a = Buffalo, États-Unis

# context: table cell
# source: youth work and the memory of steel
# approved: dz8wx-25fm2
td-youth-work-and-wr6p = travail auprès des jeunes et mémoire de l’acier

# context: table cell
# source: Leeds, United Kingdom
# approved: kmdnh-fma2w
td-leeds-united-kingdom-tssf = Leeds, Royaume-Uni

# context: table cell
# source: music, museums and parks
# approved: p47a9-akdj9
td-music-museums-and-ycwp = musique, musées et parcs

# context: table cell
# source: Netanya, Israel
# approved: vx0c8-07tq3
td-netanya-israel-zm2t = Netanya, Israël

# context: table cell
# source: remembrance and youth exchange
# approved: pq42j-2be8k
td-remembrance-and-youth-pkmn = travail de mémoire et échanges de jeunes

# context: table cell
# source: Novi Sad, Serbia
# approved: kj377-zvzyn
td-novi-sad-serbia-z5ed = Novi Sad, Serbie

# context: table cell
# source: theatre and public services
# approved: sndry-fyetp
td-theatre-and-public-80qm = théâtre et services publics

# context: table cell
# source: Rostov-on-Don, Russia
# approved: wf4d7-w3ggx
td-rostov-on-don-kvwf = Rostov-sur-le-Don, Russie

# context: table cell
# source: suspended
# approved: z0r7q-yf6wk
td-suspended-t0xn = partenariat suspendu

# context: table cell
# source: Trabzon, Türkiye
# approved: 23yff-rjc1a
td-trabzon-turkiye-mma2 = Trabzon, Turquie

# context: table cell
# source: family ties, football and trade
# approved: yj3fe-gqfs1
td-family-ties-football-6r1w = liens familiaux, football et commerce

# context: table cell
# source: Xi’an, China
# approved: wz1cd-s74yc
td-xian-china-6xkf = Xi’an, Chine

# context: table cell
# source: universities and language courses
# approved: f8st6-hyb9j
td-universities-and-language-ttp6 = universités et cours de langue

# context: table cell
# source: Zwickau, Germany
# approved: hc65c-0sqt1
td-zwickau-germany-bkxe = Zwickau, Allemagne

# context: table cell
# source: administration, choirs and sport
# approved: aaa0y-cz6t7
td-administration-choirs-and-5mk1 = administration, chorales et sport

# context: paragraph
# source:
#   The partnership with Rostov-on-Don is suspended.
#   There are no official visits or joint projects until further notice.
# approved: 45vj0-hmxvs
p-the-partnership-with-t8dv =
    Le partenariat avec Rostov-sur-le-Don est suspendu.
    Jusqu’à nouvel ordre, il n’y a ni visites officielles ni projets communs.

## Take part

# context: heading 2
# source: Take part
# approved: v2fr8-t45rs
h-take-part-w7q7 = Participer

# context: paragraph
# source:
#   You do not have to speak the language of the city that you want to visit.
#   We help you to find hosts, plan the days and, if you need one, book an interpreter.
# approved: bvwtf-rsx1s
p-you-do-not-b40z =
    Il n’est pas nécessaire de parler la langue de la ville que vous souhaitez visiter.
    Nous vous aidons à trouver des personnes pour vous accueillir, à planifier les journées et, au besoin, à réserver les services d’un ou d’une interprète.

# context: paragraph · a1 = /en/fund/ · b1 = bold
# source:
#   The <a1>partnership fund</a1> pays up to 80 per cent of the costs of a project, but no more than €2,500.
#   The next deadline is <b1>30 November 2026</b1>.
# approved: 1nzaa-ye119
p-the-partnership-fund-854d =
    Le <a1>fonds de partenariat</a1> prend en charge jusqu’à 80 % des coûts d’un projet, dans la limite de 2 500 €.
    La prochaine date limite est le <b1>30 novembre 2026</b1>.
    .a1-href = /fr/fund/

## A partnership or a network?

# context: heading 2
# source: A partnership or a network?
# approved: paep8-0e9ws
h-a-partnership-or-vtdx = Partenariat ou réseau ?

# context: paragraph · a1 = /en/networks/
# source:
#   A partnership joins two cities for the long term.
#   A <a1>network</a1> joins many cities around one subject.
# approved: 9wbqn-kp00b
p-a-partnership-joins-906c =
    Un partenariat unit deux villes sur le long terme.
    Un <a1>réseau</a1> réunit de nombreuses villes autour d’un même sujet.
    .a1-href = /fr/networks/

# context: front matter title
# source: Partner cities
# approved: wk5x4-rxmj1
fm-title = Partnerstädte

# context: front matter description
# source: Dortmund’s partner cities, what connects us and how you can take part.
# approved: 54qw9-98bg0
fm-description = Dortmunds Partnerstädte, was uns verbindet und wie Sie mitmachen können.

# context: paragraph
# source:
#   Dortmund’s oldest city partnership, with Amiens, began in 1960.
#   It helped people to trust each other again after the war.
#   Today pupils, choirs, firefighters and engineers travel between our cities, and many of them have become friends.
# approved: t0e4f-rts9b
p-dortmunds-oldest-city-xrx7 =
    Dortmunds älteste Städtepartnerschaft, die mit Amiens, begann 1960.
    Sie half den Menschen, einander nach dem Krieg wieder zu vertrauen.
    Heute reisen Schülerinnen und Schüler, Chöre, Feuerwehrleute sowie Ingenieurinnen und Ingenieure zwischen unseren Städten hin und her, und viele von ihnen haben Freundschaft geschlossen.

# context: image text
# source: Young people from two cities paint a wall together
# source .title: Picture: Stadt Dortmund / Roland Gorecki
# approved: 0zyj6-2phy4
alt-young-people-from-mvnm = Junge Menschen aus zwei Städten bemalen gemeinsam eine Wand
    .title = Bild: Stadt Dortmund / Roland Gorecki

## The cities at a glance

# context: heading 2
# source: The cities at a glance
# approved: ebsvc-twzeh
h-the-cities-at-7s2c = Die Städte im Überblick

# context: table heading
# source: City
# approved: a96hd-e8pj2
th-city-sej0 = Stadt

# context: table heading
# source: What connects us
# approved: kwxrf-srwxs
th-what-connects-us-76eb = Was uns verbindet

# context: table cell
# source: Amiens, France
# approved: kz4q5-gf10g
td-amiens-france-whqx = Amiens, Frankreich

# context: table cell
# source: school exchanges and the Christmas market
# approved: 8kq81-fwnja
td-school-exchanges-and-1dhh = Schulaustausch und Weihnachtsmarkt

# context: table cell
# source: Buffalo, United States
# approved: 0dvdw-cd856
td-buffalo-united-states-f46a = Buffalo, Vereinigte Staaten

# context: table cell
# source: youth work and the memory of steel
# approved: dz8wx-8bf22
td-youth-work-and-wr6p = Jugendarbeit und die Erinnerung an den Stahl

# context: table cell
# source: Leeds, United Kingdom
# approved: kmdnh-tx36n
td-leeds-united-kingdom-tssf = Leeds, Vereinigtes Königreich

# context: table cell
# source: music, museums and parks
# approved: p47a9-qtvc5
td-music-museums-and-ycwp = Musik, Museen und Parks

# context: table cell
# source: Netanya, Israel
# approved: vx0c8-ghgxr
td-netanya-israel-zm2t = Netanya, Israel

# context: table cell
# source: remembrance and youth exchange
# approved: pq42j-wfmxa
td-remembrance-and-youth-pkmn = Gedenken und Jugendaustausch

# context: table cell
# source: Novi Sad, Serbia
# approved: kj377-963nb
td-novi-sad-serbia-z5ed = Novi Sad, Serbien

# context: table cell
# source: theatre and public services
# approved: sndry-x399a
td-theatre-and-public-80qm = Theater und öffentliche Dienstleistungen

# context: table cell
# source: Rostov-on-Don, Russia
# approved: wf4d7-j684n
td-rostov-on-don-kvwf = Rostow am Don, Russland

# context: table cell
# source: suspended
# approved: z0r7q-y4gzh
td-suspended-t0xn = Partnerschaft ruht

# context: table cell
# source: Trabzon, Türkiye
# approved: 23yff-9822q
td-trabzon-turkiye-mma2 = Trabzon, Türkei

# context: table cell
# source: family ties, football and trade
# approved: yj3fe-8j29b
td-family-ties-football-6r1w = Familienbande, Fußball und Handel

# context: table cell
# source: Xi’an, China
# approved: wz1cd-4v4v0
td-xian-china-6xkf = Xi’an, China

# context: table cell
# source: universities and language courses
# approved: f8st6-rysw3
td-universities-and-language-ttp6 = Hochschulen und Sprachkurse

# context: table cell
# source: Zwickau, Germany
# approved: hc65c-qg1g7
td-zwickau-germany-bkxe = Zwickau, Deutschland

# context: table cell
# source: administration, choirs and sport
# approved: aaa0y-7xsht
td-administration-choirs-and-5mk1 = Verwaltung, Chöre und Sport

# context: paragraph
# source:
#   The partnership with Rostov-on-Don is suspended.
#   There are no official visits or joint projects until further notice.
# approved: 45vj0-cthf7
p-the-partnership-with-t8dv =
    Die Partnerschaft mit Rostow am Don ruht.
    Bis auf Weiteres gibt es keine offiziellen Besuche und keine gemeinsamen Projekte.

## Take part

# context: heading 2
# source: Take part
# approved: v2fr8-d7s13
h-take-part-w7q7 = Machen Sie mit

# context: paragraph
# source:
#   You do not have to speak the language of the city that you want to visit.
#   We help you to find hosts, plan the days and, if you need one, book an interpreter.
# approved: bvwtf-y5r9x
p-you-do-not-b40z =
    Sie müssen die Sprache der Stadt, die Sie besuchen möchten, nicht sprechen.
    Wir helfen Ihnen, Gastgeberinnen und Gastgeber zu finden und die Tage zu planen, und organisieren bei Bedarf eine Verdolmetschung.

# context: paragraph · a1 = /en/fund/ · b1 = bold
# source:
#   The <a1>partnership fund</a1> pays up to 80 per cent of the costs of a project, but no more than €2,500.
#   The next deadline is <b1>30 November 2026</b1>.
# approved: 1nzaa-3ne3v
p-the-partnership-fund-854d =
    Der <a1>Partnerschaftsfonds</a1> übernimmt bis zu 80 Prozent der Kosten eines Projekts, höchstens jedoch 2.500 €.
    Die nächste Frist endet am <b1>30. November 2026</b1>.
    .a1-href = /de/fund/

## A partnership or a network?

# context: heading 2
# source: A partnership or a network?
# approved: paep8-1g28r
h-a-partnership-or-vtdx = Partnerschaft oder Netzwerk?

# context: paragraph · a1 = /en/networks/
# source:
#   A partnership joins two cities for the long term.
#   A <a1>network</a1> joins many cities around one subject.
# approved: 9wbqn-b1nnr
p-a-partnership-joins-906c =
    Eine Partnerschaft verbindet zwei Städte auf lange Zeit.
    Ein <a1>Netzwerk</a1> verbindet viele Städte durch ein gemeinsames Thema.
    .a1-href = /de/networks/

# context: front matter title
# source: Europe
# approved: awm6j-g458e
fm-title = Europe

# context: front matter description
# source: Europe in Dortmund: advice, funding and a voice in Brussels.
# approved: p13wn-1xyka
fm-description = L’Europe à Dortmund : des conseils, des financements et une voix à Bruxelles.

# context: paragraph · i1 = italic
# source:
#   Europe happens in cities.
#   Many rules of the European Union, from clean air to public contracts, are put into practice by a city administration.
#   We want cities to be heard <i1>before</i1> such a rule is made, not after.
# approved: 3e0gs-vq7ta
p-europe-happens-in-atqc =
    L’Europe se vit dans les villes.
    De nombreuses règles de l’Union européenne, de la qualité de l’air aux marchés publics, sont mises en œuvre par une administration municipale.
    Nous voulons que les villes soient entendues <i1>avant</i1> l’adoption de ces règles, et non après.

## What we do

# context: heading 2
# source: What we do
# approved: wnczy-8gdx4
h-what-we-do-6jfa = Ce que nous faisons

# context: list item · b1 = bold
# source: We <b1>advise</b1> departments, schools and clubs on European funding.
# approved: ty3wj-jmq36
li-we-advise-departments-q6p2 =
    Nous <b1>conseillons</b1> les services municipaux, les écoles et les associations sur les financements européens.

# context: list item · b1 = bold · a1 = /en/networks/
# source: We <b1>speak up</b1> for Dortmund in Brussels, often together with <a1>other cities</a1>.
# approved: 86c9j-zym4m
li-we-speak-up-v828 =
    Nous <b1>défendons</b1> les intérêts de Dortmund à Bruxelles, souvent avec <a1>d’autres villes</a1>.
    .a1-href = /fr/networks/

# context: list item · b1 = bold
# source: We <b1>explain</b1> what the European Union decides and what it means here.
# approved: hkp7t-haw6t
li-we-explain-what-c9fs =
    Nous <b1>expliquons</b1> ce que l’Union européenne décide et ce que cela signifie ici.

## Europe Day

# context: heading 2
# source: Europe Day
# approved: 2mqz4-b5h8r
h-europe-day-1g9a = Journée de l’Europe

# context: paragraph · fn1 = footnote schuman · b1 = bold · i1 = italic
# source:
#   Around 9 May we celebrate Europe Day in the city centre.<fn1/>
#   There is music, a quiz for schools and time to talk to people from the European institutions.
#   <b1>Admission is free, and <i1>you do not need to book</i1>.</b1>
# approved: mhr21-pkve9
p-around-we-celebrate-1cdf =
    Autour du 9 mai, nous célébrons la Journée de l’Europe dans le centre-ville.<fn1/>
    Au programme : de la musique, un quiz pour les écoles et du temps pour échanger avec des personnes qui travaillent dans les institutions européennes.
    <b1>L’entrée est gratuite, et <i1>il n’est pas nécessaire de réserver</i1>.</b1>

# context: footnote
# source:
#   On 9 May 1950 Robert Schuman, the French foreign minister, proposed that countries should share their coal and steel.
#   The European Union grew out of this plan.
# approved: pwpn3-437as
fn-on-robert-schuman-s21v =
    Le 9 mai 1950, Robert Schuman, ministre français des Affaires étrangères, proposa que des pays mettent en commun leur charbon et leur acier.
    C’est de ce projet qu’est née l’Union européenne.

## Capital of Innovation

# context: heading 2
# source: Capital of Innovation
# approved: zt23t-v53kg
h-capital-of-innovation-hcnm = Capitale de l’innovation

# context: paragraph · a1 = https://eic.ec.europa.eu/eic-prizes/european-capital-innovation-awards_en
# source:
#   In 2021 the European Commission named Dortmund <a1>European Capital of Innovation</a1>.
#   The award goes to cities that try out new ideas together with their residents.
# approved: 5xn7a-vztej
p-in-the-european-3as3 =
    En 2021, la Commission européenne a désigné Dortmund <a1>Capitale européenne de l’innovation</a1>.
    Ce prix récompense les villes qui expérimentent de nouvelles idées avec leurs habitantes et habitants.

## Your questions

# context: heading 2
# source: Your questions
# approved: rawet-4c8jw
h-your-questions-1sk8 = Vos questions

# context: paragraph · a1 = https://european-union.europa.eu/ · a2 = /en/contact/#opening-hours
# source:
#   For your rights when you live, work or study in another country, see the <a1>website of the European Union</a1>.
#   For everything that concerns Dortmund, come to us during our <a2>opening hours</a2>.
# source .a1-title: In all 24 official languages
# approved: bm7jy-r8eyh
p-for-your-rights-28bw =
    Pour connaître vos droits lorsque vous vivez, travaillez ou étudiez dans un autre pays, consultez le <a1>site de l’Union européenne</a1>.
    Pour tout ce qui concerne Dortmund, venez nous voir pendant nos <a2>heures d’ouverture</a2>.
    .a1-title = Dans les 24 langues officielles
    .a2-href = /fr/contact/#opening-hours

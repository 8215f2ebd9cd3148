# context: front matter title
# source: Europe
# approved: awm6j-eek6m
fm-title = Європа

# context: front matter description
# source: Europe in Dortmund: advice, funding and a voice in Brussels.
# approved: p13wn-y9re1
fm-description = Європа в Дортмунді: консультації, фінансування та голос у Брюсселі.

# context: paragraph · i1 = italic
# source:
#   Europe happens in cities.
#   Many rules of the European Union, from clean air to public contracts, are put into practice by a city administration.
#   We want cities to be heard <i1>before</i1> such a rule is made, not after.
# approved: 3e0gs-r9pps
p-europe-happens-in-atqc =
    Європа твориться в містах.
    Багато правил Європейського Союзу, від чистого повітря до публічних закупівель, утілює в життя міська адміністрація.
    Ми хочемо, щоб міста могли висловитися <i1>до</i1> ухвалення такого правила, а не після.

## What we do

# context: heading 2
# source: What we do
# approved: wnczy-xgj93
h-what-we-do-6jfa = Що ми робимо

# context: list item · b1 = bold
# source: We <b1>advise</b1> departments, schools and clubs on European funding.
# approved: ty3wj-wpxfa
li-we-advise-departments-q6p2 =
    Ми <b1>консультуємо</b1> департаменти, школи та громадські об’єднання щодо європейського фінансування.

# context: list item · b1 = bold · a1 = /en/networks/
# source: We <b1>speak up</b1> for Dortmund in Brussels, often together with <a1>other cities</a1>.
# approved: 86c9j-rpb43
li-we-speak-up-v828 =
    Ми <b1>представляємо інтереси</b1> Дортмунда в Брюсселі, часто разом з <a1>іншими містами</a1>.
    .a1-href = /uk/networks/

# context: list item · b1 = bold
# source: We <b1>explain</b1> what the European Union decides and what it means here.
# approved: hkp7t-1gdpb
li-we-explain-what-c9fs = Ми <b1>пояснюємо</b1>, що вирішує Європейський Союз і що це означає для нас.

## Europe Day

# context: heading 2
# source: Europe Day
# draft: person 2mqz4-scg01
h-europe-day-1g9a = День Європи

# context: paragraph · fn1 = footnote schuman · b1 = bold · i1 = italic
# source:
#   Around 9 May we celebrate Europe Day in the city centre.<fn1/>
#   There is music, a quiz for schools and time to talk to people from the European institutions.
#   <b1>Admission is free, and <i1>you do not need to book</i1>.</b1>
# draft: person mhr21-3we4k
p-around-we-celebrate-1cdf =
    Близько 9 травня ми святкуємо в центрі міста День Європи.<fn1/>
    На Вас чекають музика, вікторина для шкіл і розмови з представниками та представницями європейських інституцій.
    <b1>Вхід вільний, <i1>реєстрація не потрібна</i1>.</b1>

# context: footnote
# source:
#   On 9 May 1950 Robert Schuman, the French foreign minister, proposed that countries should share their coal and steel.
#   The European Union grew out of this plan.
# draft: person pwpn3-vqx3b
fn-on-robert-schuman-s21v =
    9 травня 1950 року міністр закордонних справ Франції Робер Шуман запропонував, щоб країни спільно розпоряджалися вугіллям і сталлю.
    Із цього плану виріс Європейський Союз.

## Capital of Innovation

# context: heading 2
# source: Capital of Innovation
# missing: zt23t
h-capital-of-innovation-hcnm = Capital of Innovation

# context: paragraph · a1 = https://eic.ec.europa.eu/eic-prizes/european-capital-innovation-awards_en
# source:
#   In 2021 the European Commission named Dortmund <a1>European Capital of Innovation</a1>.
#   The award goes to cities that try out new ideas together with their residents.
# missing: 5xn7a
p-in-the-european-3as3 =
    In 2021 the European Commission named Dortmund <a1>European Capital of Innovation</a1>.
    The award goes to cities that try out new ideas together with their residents.

## Your questions

# context: heading 2
# source: Your questions
# missing: rawet
h-your-questions-1sk8 = Your questions

# context: paragraph · a1 = https://european-union.europa.eu/ · a2 = /en/contact/#opening-hours
# source:
#   For your rights when you live, work or study in another country, see the <a1>website of the European Union</a1>.
#   For everything that concerns Dortmund, come to us during our <a2>opening hours</a2>.
# source .a1-title: In all 24 official languages
# missing: tart7
p-for-your-rights-28bw =
    For your rights when you live, work or study in another country, see the <a1>website of the European Union</a1>.
    For everything that concerns Dortmund, come to us during our <a2>opening hours</a2>.
    .a1-title = In all 24 official languages

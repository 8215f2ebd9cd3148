# context: front matter title
# source: Europe
# approved: awm6j-4qrmt
fm-title = Europa

# context: front matter description
# source: Europe in Dortmund: advice, funding and a voice in Brussels.
# approved: p13wn-tc1gj
fm-description = Europa w Dortmundzie: doradztwo, dofinansowanie i głos w Brukseli.

# context: paragraph · i1 = italic
# source:
#   Europe happens in cities.
#   Many rules of the European Union, from clean air to public contracts, are put into practice by a city administration.
#   We want cities to be heard <i1>before</i1> such a rule is made, not after.
# approved: 3e0gs-dnjj8
p-europe-happens-in-atqc =
    Europa dzieje się w miastach.
    Wiele przepisów Unii Europejskiej, od czystego powietrza po zamówienia publiczne, wprowadza w życie administracja miejska.
    Chcemy, aby głos miast był słyszany, <i1>zanim</i1> taki przepis powstanie, a nie później.

## What we do

# context: heading 2
# source: What we do
# approved: wnczy-b3c5p
h-what-we-do-6jfa = Czym się zajmujemy

# context: list item · b1 = bold
# source: We <b1>advise</b1> departments, schools and clubs on European funding.
# approved: ty3wj-hyxkv
li-we-advise-departments-q6p2 =
    <b1>Doradzamy</b1> wydziałom, szkołom i stowarzyszeniom w sprawie funduszy europejskich.

# context: list item · b1 = bold · a1 = /en/networks/
# source: We <b1>speak up</b1> for Dortmund in Brussels, often together with <a1>other cities</a1>.
# approved: bhrpt-syn0a
li-we-speak-up-v828 =
    <b1>Zabieramy głos</b1> w imieniu Dortmundu w Brukseli, często wspólnie z <a1>innymi miastami</a1>.

# context: list item · b1 = bold
# source: We <b1>explain</b1> what the European Union decides and what it means here.
# approved: hkp7t-rfjmw
li-we-explain-what-c9fs = <b1>Wyjaśniamy</b1>, o czym decyduje Unia Europejska i co to oznacza tutaj.

## Europe Day

# context: heading 2
# source: Europe Day
# missing: 2mqz4
h-europe-day-1g9a = Europe Day

# context: paragraph · fn1 = footnote schuman · b1 = bold · i1 = italic
# source:
#   Around 9 May we celebrate Europe Day in the city centre.<fn1/>
#   There is music, a quiz for schools and time to talk to people from the European institutions.
#   <b1>Admission is free, and <i1>you do not need to book</i1>.</b1>
# missing: mhr21
p-around-we-celebrate-1cdf =
    Around 9 May we celebrate Europe Day in the city centre.<fn1/>
    There is music, a quiz for schools and time to talk to people from the European institutions.
    <b1>Admission is free, and <i1>you do not need to book</i1>.</b1>

# context: footnote
# source:
#   On 9 May 1950 Robert Schuman, the French foreign minister, proposed that countries should share their coal and steel.
#   The European Union grew out of this plan.
# missing: pwpn3
fn-on-robert-schuman-s21v =
    On 9 May 1950 Robert Schuman, the French foreign minister, proposed that countries should share their coal and steel.
    The European Union grew out of this plan.

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

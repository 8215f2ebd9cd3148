### content/en/europe.md

# context: front matter title
fm-title = Europe

# context: front matter description
fm-description = Europe in Dortmund: advice, funding and a voice in Brussels.

# context: paragraph · i1 = italic
p-europe-happens-in-atqc =
    Europe happens in cities.
    Many rules of the European Union, from clean air to public contracts, are put into practice by a city administration.
    We want cities to be heard <i1>before</i1> such a rule is made, not after.

## What we do

# context: heading 2
h-what-we-do-6jfa = What we do

# context: list item · b1 = bold
li-we-advise-departments-q6p2 = We <b1>advise</b1> departments, schools and clubs on European funding.

# context: list item · b1 = bold · a1 = /en/networks/
li-we-speak-up-v828 =
    We <b1>speak up</b1> for Dortmund in Brussels, often together with <a1>other cities</a1>.

# context: list item · b1 = bold
li-we-explain-what-c9fs = We <b1>explain</b1> what the European Union decides and what it means here.

## Europe Day

# context: heading 2
h-europe-day-1g9a = Europe Day

# context: paragraph · fn1 = footnote schuman · b1 = bold · i1 = italic
p-around-we-celebrate-1cdf =
    Around 9 May we celebrate Europe Day in the city centre.<fn1/>
    There is music, a quiz for schools and time to talk to people from the European institutions.
    <b1>Admission is free, and <i1>you do not need to book</i1>.</b1>

# context: footnote
fn-on-robert-schuman-s21v =
    On 9 May 1950 Robert Schuman, the French foreign minister, proposed that countries should share their coal and steel.
    The European Union grew out of this plan.

## Capital of Innovation

# context: heading 2
h-capital-of-innovation-hcnm = Capital of Innovation

# context: paragraph · a1 = https://eic.ec.europa.eu/eic-prizes/european-capital-innovation-awards_en
p-in-the-european-3as3 =
    In 2021 the European Commission named Dortmund <a1>European Capital of Innovation</a1>.
    The award goes to cities that try out new ideas together with their residents.

## Your questions

# context: heading 2
h-your-questions-1sk8 = Your questions

# context: paragraph · a1 = https://european-union.europa.eu/ · a2 = /en/contact/#opening-hours
p-for-your-rights-28bw =
    For your rights when you live, work or study in another country, see the <a1>website of the European Union</a1>.
    For everything that concerns Dortmund, come to us during our <a2>opening hours</a2>.
    .a1-title = In all 24 official languages

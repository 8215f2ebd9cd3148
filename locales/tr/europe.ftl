# context: front matter title
# source: Europe
# approved: awm6j-f8y3w
fm-title = Avrupa

# context: front matter description
# source: Europe in Dortmund: advice, funding and a voice in Brussels.
# approved: p13wn-cxj5y
fm-description = Dortmund’da Avrupa: danışmanlık, destek ve Brüksel’de söz hakkı.

# context: paragraph · i1 = italic
# source:
#   Europe happens in cities.
#   Many rules of the European Union, from clean air to public contracts, are put into practice by a city administration.
#   We want cities to be heard <i1>before</i1> such a rule is made, not after.
# approved: 3e0gs-kd4mn
p-europe-happens-in-atqc =
    Avrupa şehirlerde yaşanır.
    Temiz havadan kamu ihalelerine kadar Avrupa Birliği’nin birçok kuralını bir belediye uygular.
    Şehirlerin böyle bir kural konduktan sonra değil, konmadan <i1>önce</i1> dinlenmesini istiyoruz.

## What we do

# context: heading 2
# source: What we do
# approved: wnczy-yss3f
h-what-we-do-6jfa = Neler yapıyoruz?

# context: list item · b1 = bold
# source: We <b1>advise</b1> departments, schools and clubs on European funding.
# approved: ty3wj-w57rc
li-we-advise-departments-q6p2 =
    Avrupa fonları konusunda belediye birimlerine, okullara ve derneklere <b1>danışmanlık veriyoruz</b1>.

# context: list item · b1 = bold · a1 = /en/networks/
# source: We <b1>speak up</b1> for Dortmund in Brussels, often together with <a1>other cities</a1>.
# approved: bhrpt-2gx37
li-we-speak-up-v828 =
    Brüksel’de, çoğu zaman <a1>başka şehirlerle</a1> birlikte, Dortmund adına <b1>söz alıyoruz</b1>.

# context: list item · b1 = bold
# source: We <b1>explain</b1> what the European Union decides and what it means here.
# approved: hkp7t-v76ac
li-we-explain-what-c9fs =
    Avrupa Birliği’nin kararlarını ve bunların burada ne anlama geldiğini <b1>açıklıyoruz</b1>.

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

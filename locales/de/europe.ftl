# context: front matter title
# source: Europe
# approved: awm6j-4qrmt
fm-title = Europa

# context: front matter description
# source: Europe in Dortmund: advice, funding and a voice in Brussels.
# approved: p13wn-gyapb
fm-description = Europa in Dortmund: Beratung, Förderung und eine Stimme in Brüssel.

# context: paragraph · i1 = italic
# source:
#   Europe happens in cities.
#   Many rules of the European Union, from clean air to public contracts, are put into practice by a city administration.
#   We want cities to be heard <i1>before</i1> such a rule is made, not after.
# approved: 3e0gs-0bzbk
p-europe-happens-in-atqc =
    Europa findet in den Städten statt.
    Viele Vorschriften der Europäischen Union, von der sauberen Luft bis zur öffentlichen Auftragsvergabe, werden von einer Stadtverwaltung umgesetzt.
    Wir möchten, dass die Städte gehört werden, <i1>bevor</i1> eine solche Vorschrift entsteht, und nicht erst danach.

## What we do

# context: heading 2
# source: What we do
# approved: wnczy-156p3
h-what-we-do-6jfa = Was wir tun

# context: list item · b1 = bold
# source: We <b1>advise</b1> departments, schools and clubs on European funding.
# approved: ty3wj-5c872
li-we-advise-departments-q6p2 =
    Wir <b1>beraten</b1> Fachbereiche, Schulen und Vereine zu europäischen Fördermitteln.

# context: list item · b1 = bold · a1 = /en/networks/
# source: We <b1>speak up</b1> for Dortmund in Brussels, often together with <a1>other cities</a1>.
# approved: 86c9j-5hhke
li-we-speak-up-v828 =
    Wir <b1>vertreten</b1> die Interessen Dortmunds in Brüssel, oft gemeinsam mit <a1>anderen Städten</a1>.
    .a1-href = /de/networks/

# context: list item · b1 = bold
# source: We <b1>explain</b1> what the European Union decides and what it means here.
# approved: hkp7t-69zwt
li-we-explain-what-c9fs =
    Wir <b1>erklären</b1>, was die Europäische Union beschließt und was das für Dortmund bedeutet.

## Europe Day

# context: heading 2
# source: Europe Day
# approved: 2mqz4-mxnc2
h-europe-day-1g9a = Europatag

# context: paragraph · fn1 = footnote schuman · b1 = bold · i1 = italic
# source:
#   Around 9 May we celebrate Europe Day in the city centre.<fn1/>
#   There is music, a quiz for schools and time to talk to people from the European institutions.
#   <b1>Admission is free, and <i1>you do not need to book</i1>.</b1>
# approved: mhr21-513mq
p-around-we-celebrate-1cdf =
    Rund um den 9. Mai feiern wir in der Innenstadt den Europatag.<fn1/>
    Es gibt Musik, ein Quiz für Schulen und Zeit für Gespräche mit Menschen aus den europäischen Institutionen.
    <b1>Der Eintritt ist frei, und <i1>eine Anmeldung ist nicht erforderlich</i1>.</b1>

# context: footnote
# source:
#   On 9 May 1950 Robert Schuman, the French foreign minister, proposed that countries should share their coal and steel.
#   The European Union grew out of this plan.
# approved: pwpn3-w360r
fn-on-robert-schuman-s21v =
    Am 9. Mai 1950 schlug der französische Außenminister Robert Schuman vor, dass mehrere Länder ihre Kohle- und Stahlproduktion zusammenlegen.
    Aus diesem Plan ist die Europäische Union hervorgegangen.

## Capital of Innovation

# context: heading 2
# source: Capital of Innovation
# approved: zt23t-2tjbh
h-capital-of-innovation-hcnm = Innovationshauptstadt

# context: paragraph · a1 = https://eic.ec.europa.eu/eic-prizes/european-capital-innovation-awards_en
# source:
#   In 2021 the European Commission named Dortmund <a1>European Capital of Innovation</a1>.
#   The award goes to cities that try out new ideas together with their residents.
# approved: 5xn7a-z88q1
p-in-the-european-3as3 =
    Im Jahr 2021 zeichnete die Europäische Kommission Dortmund als <a1>Europäische Innovationshauptstadt</a1> aus.
    Der Preis geht an Städte, die gemeinsam mit ihren Einwohnerinnen und Einwohnern neue Ideen erproben.

## Your questions

# context: heading 2
# source: Your questions
# approved: rawet-pgf7e
h-your-questions-1sk8 = Ihre Fragen

# context: paragraph · a1 = https://european-union.europa.eu/ · a2 = /en/contact/#opening-hours
# source:
#   For your rights when you live, work or study in another country, see the <a1>website of the European Union</a1>.
#   For everything that concerns Dortmund, come to us during our <a2>opening hours</a2>.
# source .a1-title: In all 24 official languages
# approved: bm7jy-wv80g
p-for-your-rights-28bw =
    Welche Rechte Sie haben, wenn Sie in einem anderen Land leben, arbeiten oder studieren, erfahren Sie auf der <a1>Website der Europäischen Union</a1>.
    Bei allen Fragen, die Dortmund betreffen, hilft Ihnen { -office(case: "nominative") } während der <a2>Öffnungszeiten</a2> gern weiter.
    .a1-title = In allen 24 Amtssprachen
    .a2-href = /de/contact/#opening-hours

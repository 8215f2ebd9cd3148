# context: front matter title
# source: Europe
# approved: awm6j-4qrmt
fm-title = Europa

# context: front matter description
# source: Europe in Dortmund: advice, funding and a voice in Brussels.
# approved: p13wn-aaacp
fm-description = Europa en Dortmund: asesoramiento, financiación y una voz en Bruselas.

# context: paragraph · i1 = italic
# source:
#   Europe happens in cities.
#   Many rules of the European Union, from clean air to public contracts, are put into practice by a city administration.
#   We want cities to be heard <i1>before</i1> such a rule is made, not after.
# approved: 3e0gs-q9vpg
p-europe-happens-in-atqc =
    Europa ocurre en las ciudades.
    Muchas normas de la Unión Europea, desde el aire limpio hasta la contratación pública, las pone en práctica una administración municipal.
    Queremos que se escuche a las ciudades <i1>antes</i1> de que se apruebe una norma así, no después.

## What we do

# context: heading 2
# source: What we do
# approved: wnczy-e3bg2
h-what-we-do-6jfa = Qué hacemos

# context: list item · b1 = bold
# source: We <b1>advise</b1> departments, schools and clubs on European funding.
# approved: ty3wj-xkfhk
li-we-advise-departments-q6p2 =
    <b1>Asesoramos</b1> a departamentos, centros escolares y asociaciones sobre la financiación europea.

# context: list item · b1 = bold · a1 = /en/networks/
# source: We <b1>speak up</b1> for Dortmund in Brussels, often together with <a1>other cities</a1>.
# approved: 86c9j-gezz1
li-we-speak-up-v828 =
    <b1>Defendemos</b1> los intereses de Dortmund en Bruselas, a menudo junto con <a1>otras ciudades</a1>.
    .a1-href = /es/networks/

# context: list item · b1 = bold
# source: We <b1>explain</b1> what the European Union decides and what it means here.
# approved: hkp7t-m6xsv
li-we-explain-what-c9fs = <b1>Explicamos</b1> lo que decide la Unión Europea y lo que significa aquí.

## Europe Day

# context: heading 2
# source: Europe Day
# draft: person 2mqz4-nyc7g
h-europe-day-1g9a = Día de Europa

# context: paragraph · fn1 = footnote schuman · b1 = bold · i1 = italic
# source:
#   Around 9 May we celebrate Europe Day in the city centre.<fn1/>
#   There is music, a quiz for schools and time to talk to people from the European institutions.
#   <b1>Admission is free, and <i1>you do not need to book</i1>.</b1>
# draft: person mhr21-hshjk
p-around-we-celebrate-1cdf =
    En torno al 9 de mayo celebramos el Día de Europa en el centro de la ciudad.<fn1/>
    Hay música, un concurso de preguntas para centros escolares y tiempo para hablar con representantes de las instituciones europeas.
    <b1>La entrada es gratuita y <i1>no hace falta reservar</i1>.</b1>

# context: footnote
# source:
#   On 9 May 1950 Robert Schuman, the French foreign minister, proposed that countries should share their coal and steel.
#   The European Union grew out of this plan.
# draft: person pwpn3-0m73g
fn-on-robert-schuman-s21v =
    El 9 de mayo de 1950, Robert Schuman, ministro francés de Asuntos Exteriores, propuso que los países pusieran en común su carbón y su acero.
    De este plan nació la Unión Europea.

## Capital of Innovation

# context: heading 2
# source: Capital of Innovation
# draft: person zt23t-dcvze
h-capital-of-innovation-hcnm = Capital de la Innovación

# context: paragraph · a1 = https://eic.ec.europa.eu/eic-prizes/european-capital-innovation-awards_en
# source:
#   In 2021 the European Commission named Dortmund <a1>European Capital of Innovation</a1>.
#   The award goes to cities that try out new ideas together with their residents.
# draft: person 5xn7a-4zpnc
p-in-the-european-3as3 =
    En 2021, la Comisión Europea nombró a Dortmund <a1>Capital Europea de la Innovación</a1>.
    El premio se concede a ciudades que prueban nuevas ideas junto con su ciudadanía.

## Your questions

# context: heading 2
# source: Your questions
# draft: person rawet-sx0vn
h-your-questions-1sk8 = Sus preguntas

# context: paragraph · a1 = https://european-union.europa.eu/ · a2 = /en/contact/#opening-hours
# source:
#   For your rights when you live, work or study in another country, see the <a1>website of the European Union</a1>.
#   For everything that concerns Dortmund, come to us during our <a2>opening hours</a2>.
# source .a1-title: In all 24 official languages
# before:
#   For your rights when you live, work or study in another country, see the <a1>website of the European Union</a1>.
#   For everything that concerns Dortmund, come to us during our <a2>opening hours</a2>.
# before .a1-title: In all 24 official languages
# draft: person tart7-68sgh now bm7jy
p-for-your-rights-28bw =
    Para conocer sus derechos cuando vive, trabaja o estudia en otro país, consulte el <a1>sitio web de la Unión Europea</a1>.
    Para todo lo relacionado con Dortmund, visítenos durante nuestro <a2>horario de atención</a2>.
    .a1-title = En las 24 lenguas oficiales
    .a2-href = /es/contact/#opening-hours

# context: front matter title
# source: Europe
# draft: local awm6j-xvrx4
fm-title = Europa

# context: front matter description
# source: Europe in Dortmund: advice, funding and a voice in Brussels.
# draft: local p13wn-17vgq
fm-description = Europa em Dortmund: aconselhamento, financiamento e voz em Bruxelas.

# context: paragraph · i1 = italic
# source:
#   Europe happens in cities.
#   Many rules of the European Union, from clean air to public contracts, are put into practice by a city administration.
#   We want cities to be heard <i1>before</i1> such a rule is made, not after.
# draft: local 3e0gs-j5nrw
p-europe-happens-in-atqc =
    A Europa acontece nas cidades.
    Muitas regras da União Europeia, do ar limpo aos contratos públicos, são posta em prática por uma administração da cidade.
    Queremos que as cidades sejam ouvidas <i1>antes</i1> de tal regra ser feita, não depois.

## What we do

# context: heading 2
# source: What we do
# draft: local wnczy-ft8ab
h-what-we-do-6jfa = O que nós fazemos

# context: list item · b1 = bold
# source: We <b1>advise</b1> departments, schools and clubs on European funding.
# draft: local ty3wj-bw4jw
li-we-advise-departments-q6p2 =
    <b1>Aconselhamos</b1> departamentos, escolas e clubes sobre financiamento europeu.

# context: list item · b1 = bold · a1 = /en/networks/
# source: We <b1>speak up</b1> for Dortmund in Brussels, often together with <a1>other cities</a1>.
# draft: local bhrpt-k471e
li-we-speak-up-v828 =
    <b1>Falamos</b1> em Dortmund em Bruxelas, muitas vezes em conjunto com <a1>outras cidades</a1>.

# context: list item · b1 = bold
# source: We <b1>explain</b1> what the European Union decides and what it means here.
# draft: local hkp7t-2xb25
li-we-explain-what-c9fs = <b1>Explicamos</b1> o que a União Europeia decide e o que significa aqui.

## Europe Day

# context: heading 2
# source: Europe Day
# draft: local 2mqz4-1xy5q
h-europe-day-1g9a = Dia da Europa

# context: paragraph · fn1 = footnote schuman · b1 = bold · i1 = italic
# source:
#   Around 9 May we celebrate Europe Day in the city centre.<fn1/>
#   There is music, a quiz for schools and time to talk to people from the European institutions.
#   <b1>Admission is free, and <i1>you do not need to book</i1>.</b1>
# draft: local mhr21-bpc2y
p-around-we-celebrate-1cdf =
    Por volta de 9 de Maio celebramos o Dia da Europa no centro da cidade.<fn1/>
    Há música, um questionário para as escolas e tempo para falar com as pessoas das instituições europeias.
    <b1>A entrada é gratuita, e <i1>você não precisa reservar</i1>.</b1>

# context: footnote
# source:
#   On 9 May 1950 Robert Schuman, the French foreign minister, proposed that countries should share their coal and steel.
#   The European Union grew out of this plan.
# draft: local pwpn3-xxa34
fn-on-robert-schuman-s21v =
    Em 9 de maio de 1950, Robert Schuman, ministro dos Negócios Estrangeiros francês, propôs que os países compartilhassem seu carvão e aço.
    A União Europeia surgiu a partir deste plano.

## Capital of Innovation

# context: heading 2
# source: Capital of Innovation
# draft: local zt23t-w5ykw
h-capital-of-innovation-hcnm = O Capital da Inovação

# context: paragraph · a1 = https://eic.ec.europa.eu/eic-prizes/european-capital-innovation-awards_en
# source:
#   In 2021 the European Commission named Dortmund <a1>European Capital of Innovation</a1>.
#   The award goes to cities that try out new ideas together with their residents.
# draft: local 5xn7a-ktr3e
p-in-the-european-3as3 =
    Em 2021, a Comissão Europeia nomeou Dortmund <a1>Capital Europeia da Inovação</a1>.
    O prêmio vai para cidades que experimentam novas ideias junto com seus moradores.

## Your questions

# context: heading 2
# source: Your questions
# draft: local rawet-5tvhn
h-your-questions-1sk8 = Suas perguntas

# context: paragraph · a1 = https://european-union.europa.eu/ · a2 = /en/contact/#opening-hours
# source:
#   For your rights when you live, work or study in another country, see the <a1>website of the European Union</a1>.
#   For everything that concerns Dortmund, come to us during our <a2>opening hours</a2>.
# source .a1-title: In all 24 official languages
# draft: local tart7-2efa1
p-for-your-rights-28bw =
    Para seus direitos quando você mora, trabalha ou estuda em outro país, consulte o <a1>site da União Europeia</a1>.
    Para tudo o que diz respeito a Dortmund, venha até nós durante o nosso <a2>horário de funcionamento</a2>.
    .a1-title = Em todas as 24 línguas oficiais

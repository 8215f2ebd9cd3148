# context: front matter title
# source: City networks
# draft: local 61x83-c49gx
fm-title = Redes da cidade

# context: front matter description
# source: Learning from other cities: the networks that Dortmund belongs to and what they bring home.
# draft: local e6sg9-07ppt
fm-description =
    Aprendendo com outras cidades: as redes a que Dortmund pertence e o que eles trazem para casa.

# context: paragraph · a1 = /en/europe/
# source:
#   No city solves every problem alone.
#   In a network, cities share what works and admit what does not.
#   They also speak with one voice to governments and to the <a1>European Union</a1>.
# draft: local hc0qm-ebdpt
p-no-city-solves-3s4j =
    Nenhuma cidade resolve todos os problemas sozinhos.
    Em uma rede, as cidades compartilham o que funciona e admitem o que não.
    Falam também a uma só voz aos governos e à <a1>União Europeia</a1>.

## Where Dortmund is a member

# context: heading 2
# source: Where Dortmund is a member
# draft: local 1mf9q-mh3v9
h-where-dortmund-is-9yqc = Onde Dortmund é um membro

# context: list item · b1 = bold
# source:
#   <b1>Eurocities</b1> unites more than 200 large cities in Europe.
#   We take part in its work on
# draft: local b4sad-tcp22
li-eurocities-unites-more-eedr =
    <b1>A Eurocities</b1> reúne mais de 200 grandes cidades da Europa.
    Nós participamos de seu trabalho em

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: culture,
# draft: local xbxnx-7k8m2
li-culture-527v = a cultura,

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: the environment,
# draft: local ac1rm-7kqve
li-the-environment-6mx4 = o meio ambiente,

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: social affairs.
# draft: local z57gc-7adhr
li-social-affairs-gh3c = os assuntos sociais.

# context: list item · b1 = bold
# source:
#   <b1>Climate Alliance</b1> links towns and cities in Europe with the indigenous peoples of the Amazon.
#   Together they protect the climate.
# draft: local 86bvw-n3fz6
li-climate-alliance-links-158d =
    <b1>A Climate Alliance</b1> liga as cidades e as cidades da Europa com os povos indígenas da Amazônia.
    Juntos, eles protegem o clima.

# context: list item · b1 = bold
# source: <b1>Mayors for Peace</b1>, led by Hiroshima and Nagasaki, wants a world without nuclear weapons.
# draft: local 17nh8-nt2jt
li-mayors-for-peace-mqjy =
    <b1>Prefeitos pela Paz</b1>, liderados por Hiroshima e Nagasaki, querem um mundo sem armas nucleares.

# context: list item · g1 = <abbr title="Council of European Municipalities and Regions">
# source: <g1>CEMR</g1> defends the right of towns and regions to run their own affairs.
# source .g1-title: Council of European Municipalities and Regions
# draft: local byt00-yxnst
li-cemr-defends-the-heq9 =
    <g1>A CEMR</g1> defende o direito das cidades e das regiões de gerir os seus próprios assuntos.
    .g1-title = Conselho dos Municípios e Regiões da Europa

## How we work

# context: heading 2
# source: How we work
# draft: local c35r9-6y1y0
h-how-we-work-j66p = Como trabalhamos

# context: paragraph
# source:
#   We collect questions from the departments of the city and send the right experts to the working groups.
#   They bring back answers.
#   Once a year we report to the City Council.
# draft: local rx6v5-3yv44
p-we-collect-questions-2fcr =
    Coletamos perguntas dos departamentos da cidade e enviamos os especialistas certos para os grupos de trabalho.
    Eles trazem de volta as respostas.
    Uma vez por ano, comunicamos à Câmara Municipal.

# context: quotation · b1 = bold
# source:
#   <b1>Example:</b1> Cities in southern Europe have lived with hot summers for longer than we have.
#   Their advice helps us to plan shade and drinking water for Dortmund’s squares.
# draft: local wp8fd-234cr
q-example-cities-in-gk5e =
    <b1>Exemplo:</b1> Cidades do sul da Europa viveram com verões quentes por mais tempo do que nós.
    Seu conselho nos ajuda a planejar a sombra e beber água para as praças de Dortmund.

## Come along

# context: heading 2
# source: Come along
# draft: local jn03a-fgf9r
h-come-along-02qn = Venha junto

# context: paragraph · a1 = /en/contact/
# source:
#   Do you do research on a subject that cities care about?
#   Do you work for another city and want to see how we do things?
#   <a1>Write to us</a1>, and we will put you in touch with the right people.
# draft: local z5p7p-akpze
p-do-you-do-5qmr =
    Você faz pesquisa sobre um assunto que as cidades se importam?
    Você trabalha para outra cidade e quer ver como fazemos as coisas?
    <a1>Escreva para nós</a1>, e vamos colocá-lo em contato com as pessoas certas.

# context: front matter title
# source: City networks
# approved: 61x83-cmy3k
fm-title = Städtenetzwerke

# context: front matter description
# source: Learning from other cities: the networks that Dortmund belongs to and what they bring home.
# approved: e6sg9-12dc0
fm-description =
    Von anderen Städten lernen: in welchen Netzwerken Dortmund Mitglied ist und was sie der Stadt bringen.

# context: paragraph · a1 = /en/europe/
# source:
#   No city solves every problem alone.
#   In a network, cities share what works and admit what does not.
#   They also speak with one voice to governments and to the <a1>European Union</a1>.
# approved: anr1g-mzdm9
p-no-city-solves-3s4j =
    Keine Stadt löst alle Probleme allein.
    In einem Netzwerk teilen Städte, was gelingt, und geben zu, was nicht gelingt.
    Außerdem sprechen sie gegenüber Regierungen und der <a1>Europäischen Union</a1> mit einer Stimme.
    .a1-href = /de/europe/

## Where Dortmund is a member

# context: heading 2
# source: Where Dortmund is a member
# approved: 1mf9q-nwmxt
h-where-dortmund-is-9yqc = Wo Dortmund Mitglied ist

# context: list item · b1 = bold
# source:
#   <b1>Eurocities</b1> unites more than 200 large cities in Europe.
#   We take part in its work on
# approved: b4sad-n8xzh
li-eurocities-unites-more-eedr =
    <b1>Eurocities</b1> vereint mehr als 200 große Städte in Europa.
    Wir arbeiten dort mit in den Bereichen

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: culture,
# approved: xbxnx-g46nr
li-culture-527v = Kultur,

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: the environment,
# approved: ac1rm-c1x7v
li-the-environment-6mx4 = Umwelt,

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: social affairs.
# approved: z57gc-pvwgg
li-social-affairs-gh3c = Soziales.

# context: list item · b1 = bold
# source:
#   <b1>Climate Alliance</b1> links towns and cities in Europe with the indigenous peoples of the Amazon.
#   Together they protect the climate.
# approved: 86bvw-3pfy3
li-climate-alliance-links-158d =
    Das <b1>Klima-Bündnis</b1> verbindet Städte und Gemeinden in Europa mit den indigenen Völkern Amazoniens.
    Gemeinsam schützen sie das Klima.

# context: list item · b1 = bold
# source: <b1>Mayors for Peace</b1>, led by Hiroshima and Nagasaki, wants a world without nuclear weapons.
# approved: 17nh8-5nkw1
li-mayors-for-peace-mqjy =
    <b1>Mayors for Peace</b1>, ein Bündnis unter der Führung von Hiroshima und Nagasaki, strebt eine Welt ohne Atomwaffen an.

# context: list item · g1 = <abbr title="Council of European Municipalities and Regions">
# source: <g1>CEMR</g1> defends the right of towns and regions to run their own affairs.
# source .g1-title: Council of European Municipalities and Regions
# approved: byt00-f31g0
li-cemr-defends-the-heq9 =
    Der <g1>RGRE</g1> verteidigt das Recht der Gemeinden und Regionen, ihre Angelegenheiten selbst zu regeln.
    .g1-title = Rat der Gemeinden und Regionen Europas

## How we work

# context: heading 2
# source: How we work
# approved: c35r9-7qd9g
h-how-we-work-j66p = Wie wir arbeiten

# context: paragraph
# source:
#   We collect questions from the departments of the city and send the right experts to the working groups.
#   They bring back answers.
#   Once a year we report to the City Council.
# approved: rx6v5-cg2xa
p-we-collect-questions-2fcr =
    Wir sammeln Fragen aus den Fachbereichen der Stadt und entsenden die richtigen Fachleute in die Arbeitsgruppen.
    Von dort bringen sie Antworten mit.
    Einmal im Jahr berichten wir dem Rat der Stadt.

# context: quotation · b1 = bold
# source:
#   <b1>Example:</b1> Cities in southern Europe have lived with hot summers for longer than we have.
#   Their advice helps us to plan shade and drinking water for Dortmund’s squares.
# approved: wp8fd-sataw
q-example-cities-in-gk5e =
    <b1>Beispiel:</b1> Städte im Süden Europas leben schon länger mit heißen Sommern als wir.
    Ihr Rat hilft uns, Schatten und Trinkwasser für die Dortmunder Plätze zu planen.

## Come along

# context: heading 2
# source: Come along
# approved: jn03a-d7s13
h-come-along-02qn = Machen Sie mit

# context: paragraph · a1 = /en/contact/
# source:
#   Do you do research on a subject that cities care about?
#   Do you work for another city and want to see how we do things?
#   <a1>Write to us</a1>, and we will put you in touch with the right people.
# approved: 50sts-g2201
p-do-you-do-5qmr =
    Forschen Sie zu einem Thema, das Städte bewegt?
    Arbeiten Sie für eine andere Stadt und möchten sehen, wie wir vorgehen?
    <a1>Schreiben Sie { -office(case: "dative") }</a1>, und wir vermitteln Ihnen die richtigen Ansprechpersonen.
    .a1-href = /de/contact/

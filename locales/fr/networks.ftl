# context: front matter title
# source: City networks
# approved: 61x83-wywn0
fm-title = Réseaux de villes

# context: front matter description
# source: Learning from other cities: the networks that Dortmund belongs to and what they bring home.
# approved: e6sg9-kbdvk
fm-description =
    Apprendre des autres villes : les réseaux dont Dortmund est membre et ce qu’ils nous apportent.

# context: paragraph · a1 = /en/europe/
# source:
#   No city solves every problem alone.
#   In a network, cities share what works and admit what does not.
#   They also speak with one voice to governments and to the <a1>European Union</a1>.
# approved: anr1g-mxxvd
p-no-city-solves-3s4j =
    Aucune ville ne résout seule tous ses problèmes.
    Au sein d’un réseau, les villes partagent ce qui fonctionne et reconnaissent ce qui ne fonctionne pas.
    Elles parlent aussi d’une seule voix face aux gouvernements et à l’<a1>Union européenne</a1>.
    .a1-href = /fr/europe/

## Where Dortmund is a member

# context: heading 2
# source: Where Dortmund is a member
# approved: 1mf9q-rphbv
h-where-dortmund-is-9yqc = Les réseaux dont Dortmund est membre

# context: list item · b1 = bold
# source:
#   <b1>Eurocities</b1> unites more than 200 large cities in Europe.
#   We take part in its work on
# approved: b4sad-bgsqf
li-eurocities-unites-more-eedr =
    <b1>Eurocities</b1> réunit plus de 200 grandes villes d’Europe.
    Nous participons à ses travaux dans les domaines suivants :

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: culture,
# approved: xbxnx-e0fhy
li-culture-527v = la culture ;

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: the environment,
# approved: ac1rm-ytswc
li-the-environment-6mx4 = l’environnement ;

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: social affairs.
# approved: z57gc-f0nxg
li-social-affairs-gh3c = les affaires sociales.

# context: list item · b1 = bold
# source:
#   <b1>Climate Alliance</b1> links towns and cities in Europe with the indigenous peoples of the Amazon.
#   Together they protect the climate.
# approved: 86bvw-q70kj
li-climate-alliance-links-158d =
    L’<b1>Alliance pour le climat</b1> relie des villes et des communes d’Europe aux peuples autochtones d’Amazonie.
    Ensemble, ils protègent le climat.

# context: list item · b1 = bold
# source: <b1>Mayors for Peace</b1>, led by Hiroshima and Nagasaki, wants a world without nuclear weapons.
# approved: 17nh8-ff06t
li-mayors-for-peace-mqjy =
    <b1>Maires pour la Paix</b1>, réseau conduit par Hiroshima et Nagasaki, œuvre pour un monde sans armes nucléaires.

# context: list item · g1 = <abbr title="Council of European Municipalities and Regions">
# source: <g1>CEMR</g1> defends the right of towns and regions to run their own affairs.
# source .g1-title: Council of European Municipalities and Regions
# approved: byt00-fqxdg
li-cemr-defends-the-heq9 =
    Le <g1>CCRE</g1> défend le droit des communes et des régions à gérer leurs propres affaires.
    .g1-title = Conseil des Communes et Régions d’Europe

## How we work

# context: heading 2
# source: How we work
# approved: c35r9-h6pt5
h-how-we-work-j66p = Notre façon de travailler

# context: paragraph
# source:
#   We collect questions from the departments of the city and send the right experts to the working groups.
#   They bring back answers.
#   Once a year we report to the City Council.
# approved: rx6v5-g08tv
p-we-collect-questions-2fcr =
    Nous recueillons les questions des services municipaux et envoyons dans les groupes de travail les personnes qui s’y connaissent le mieux.
    Elles en rapportent des réponses.
    Une fois par an, nous rendons compte au conseil municipal.

# context: quotation · b1 = bold
# source:
#   <b1>Example:</b1> Cities in southern Europe have lived with hot summers for longer than we have.
#   Their advice helps us to plan shade and drinking water for Dortmund’s squares.
# approved: wp8fd-61jjk
q-example-cities-in-gk5e =
    <b1>Exemple :</b1> les villes du sud de l’Europe connaissent les étés chauds depuis plus longtemps que nous.
    Leurs conseils nous aident à prévoir de l’ombre et de l’eau potable sur les places de Dortmund.

## Come along

# context: heading 2
# source: Come along
# approved: jn03a-tzc3d
h-come-along-02qn = Rejoignez-nous

# context: paragraph · a1 = /en/contact/
# source:
#   Do you do research on a subject that cities care about?
#   Do you work for another city and want to see how we do things?
#   <a1>Write to us</a1>, and we will put you in touch with the right people.
# approved: 50sts-wqn8h
p-do-you-do-5qmr =
    Menez-vous des recherches sur un sujet important pour les villes ?
    Travaillez-vous pour une autre ville et souhaitez-vous voir comment nous procédons ?
    <a1>Écrivez-nous</a1>, et nous vous mettrons en contact avec les bonnes personnes.
    .a1-href = /fr/contact/

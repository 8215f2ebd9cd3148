# context: front matter title
# source: Partnership fund
# approved: yc7b8-2d8f1
fm-title = Fonds de partenariat

# context: front matter linkTitle
# source: Fund
# approved: 32g8t-tewt7
fm-linktitle = Fonds

# context: front matter description
# source: Up to €2,500 for projects with our partner cities. Apply by 30 November 2026.
# approved: 2hssa-aeqbn
fm-description =
    Jusqu’à 2 500 € pour des projets avec nos villes partenaires. Demandes à déposer jusqu’au 30 novembre 2026.

# context: paragraph · a1 = /en/partner-cities/ · b1 = bold · b2 = bold
# source:
#   The fund supports people in Dortmund who plan a project with people in a <a1>partner city</a1>.
#   It pays up to <b1>80 per cent</b1> of the costs, but no more than <b2>€2,500</b2> for each project.
# approved: 1wzer-0kcn4
p-the-fund-supports-mycn =
    Le fonds soutient les personnes de Dortmund qui préparent un projet avec des personnes d’une <a1>ville partenaire</a1>.
    Il prend en charge jusqu’à <b1>80 %</b1> des coûts, dans la limite de <b2>2 500 €</b2> par projet.
    .a1-href = /fr/partner-cities/

## Who can apply

# context: heading 2
# source: Who can apply
# approved: eetvp-j6mak
h-who-can-apply-e9v3 = Qui peut déposer une demande

# context: list item
# source: Clubs, choirs and sports teams
# approved: chh9c-gn2az
li-clubs-choirs-and-gjeh = Les associations, les chorales et les équipes sportives

# context: list item
# source: Schools and youth groups
# approved: e7sc4-gy1c8
li-schools-and-youth-bews = Les écoles et les groupes de jeunes

# context: list item
# source: Neighbours and friends, if one adult signs for the group
# approved: hsmh9-n8ay0
li-neighbours-and-friends-g0xs =
    Les voisines et voisins, les amies et amis, si une personne majeure signe au nom du groupe

# context: paragraph
# source:
#   Companies cannot apply.
#   Projects with Rostov-on-Don cannot be funded while the partnership is suspended.
# approved: fshgq-n85xp
p-companies-cannot-apply-rbgx =
    Les entreprises ne peuvent pas déposer de demande.
    Les projets avec Rostov-sur-le-Don ne peuvent pas être financés tant que le partenariat est suspendu.

## What we pay for

# context: heading 2
# source: What we pay for
# approved: vxysv-shwxg
h-what-we-pay-9qjd = Ce que nous finançons

# context: paragraph
# source:
#   We pay for travel, accommodation, interpreters, rooms and materials.
#   We do not pay for wages or gifts, or for anything that you bought before we approved your project.
# approved: t3q9k-jkrvn
p-we-pay-for-jpmb =
    Nous prenons en charge les voyages, l’hébergement, l’interprétation, les salles et le matériel.
    Nous ne finançons ni les salaires ni les cadeaux, ni ce que vous avez acheté avant l’approbation de votre projet.

# context: paragraph
# source:
#   Example: An exchange costs €3,000.
#   The fund pays €2,400, which is 80 per cent.
#   You pay the other €600.
# approved: 3m5hf-pbxmh
p-example-an-exchange-np9j =
    Exemple : un échange coûte 3 000 €.
    Le fonds verse 2 400 €, soit 80 %.
    Vous payez les 600 € restants.

## How to apply

# context: heading 2
# source: How to apply
# approved: 8tmv0-zcvfg
h-how-to-apply-s374 = Comment déposer une demande

# context: paragraph · b1 = bold · a1 = /en/contact/
# note: “Come and talk to us” invites people to visit the office in person.
# source:
#   Applications can be made until <b1>30 November 2026</b1>.
#   If you have questions about your idea, <a1>come and talk to us</a1> before you write.
# approved: bgafd-qmprp
p-applications-can-be-12ta =
    Les demandes peuvent être déposées jusqu’au <b1>30 novembre 2026</b1>.
    Si vous avez des questions sur votre idée, <a1>venez nous en parler</a1> avant de rédiger votre demande.
    .a1-href = /fr/contact/

# context: paragraph · v1 = {{< mail "international" >}}
# source: If you cannot use the form, write to <v1/>, and we will send it to you on paper.
# approved: e5x6s-ntrdk
p-if-you-cannot-9yv3 =
    Si vous ne pouvez pas utiliser le formulaire, écrivez à <v1/>, et nous vous l’enverrons sur papier.

## What happens next

# context: heading 2
# source: What happens next
# approved: by5fw-jyr2a
h-what-happens-next-3tsf = Et ensuite ?

# context: list item
# source: A jury of five reads all applications in December.
# approved: nh4qd-tq7fg
li-a-jury-of-k5ss = Un jury de cinq personnes lit toutes les demandes en décembre.

# context: list item
# source: You receive our answer by 31 January 2027.
# approved: 2f76e-7cr7n
li-you-receive-our-3qdb = Vous recevez notre réponse au plus tard le 31 janvier 2027.

# context: list item
# source: Your project takes place between 1 March and 31 December 2027.
# approved: ve08y-ehefw
li-your-project-takes-cgd8 = Votre projet se déroule entre le 1er mars et le 31 décembre 2027.

# context: list item
# source: You send us a short report and your receipts within eight weeks of the end of the project.
# approved: de2c8-snytf
li-you-send-us-w0er =
    Vous nous envoyez un bref rapport et vos justificatifs dans les huit semaines qui suivent la fin du projet.

# context: front matter title
# source: Partnership fund
# approved: yc7b8-aqn31
fm-title = Partnerschaftsfonds

# context: front matter linkTitle
# source: Fund
# approved: 32g8t-tewt7
fm-linktitle = Fonds

# context: front matter description
# source: Up to €2,500 for projects with our partner cities. Apply by 30 November 2026.
# approved: 2hssa-xqb5e
fm-description =
    Bis zu 2.500 € für Projekte mit unseren Partnerstädten.
    Anträge sind bis zum 30. November 2026 möglich.

# context: paragraph · a1 = /en/partner-cities/ · b1 = bold · b2 = bold
# source:
#   The fund supports people in Dortmund who plan a project with people in a <a1>partner city</a1>.
#   It pays up to <b1>80 per cent</b1> of the costs, but no more than <b2>€2,500</b2> for each project.
# approved: 1wzer-m9mdd
p-the-fund-supports-mycn =
    Der Fonds unterstützt Menschen in Dortmund, die ein Projekt mit Menschen in einer <a1>Partnerstadt</a1> planen.
    Er übernimmt bis zu <b1>80 Prozent</b1> der Kosten, höchstens jedoch <b2>2.500 €</b2> je Projekt.
    .a1-href = /de/partner-cities/

## Who can apply

# context: heading 2
# source: Who can apply
# approved: eetvp-xxgpv
h-who-can-apply-e9v3 = Wer einen Antrag stellen kann

# context: list item
# source: Clubs, choirs and sports teams
# approved: chh9c-fp0gx
li-clubs-choirs-and-gjeh = Vereine, Chöre und Sportmannschaften

# context: list item
# source: Schools and youth groups
# approved: e7sc4-8qasp
li-schools-and-youth-bews = Schulen und Jugendgruppen

# context: list item
# source: Neighbours and friends, if one adult signs for the group
# approved: hsmh9-ej412
li-neighbours-and-friends-g0xs =
    Nachbarschaften und Freundeskreise, wenn eine volljährige Person für die Gruppe unterschreibt

# context: paragraph
# source:
#   Companies cannot apply.
#   Projects with Rostov-on-Don cannot be funded while the partnership is suspended.
# approved: fshgq-yqspx
p-companies-cannot-apply-rbgx =
    Unternehmen können keinen Antrag stellen.
    Projekte mit Rostow am Don können nicht gefördert werden, solange die Partnerschaft ruht.

## What we pay for

# context: heading 2
# source: What we pay for
# approved: vxysv-0bhkj
h-what-we-pay-9qjd = Was wir bezahlen

# context: paragraph
# source:
#   We pay for travel, accommodation, interpreters, rooms and materials.
#   We do not pay for wages or gifts, or for anything that you bought before we approved your project.
# approved: t3q9k-18p56
p-we-pay-for-jpmb =
    Wir bezahlen Reisen, Unterkünfte, Dolmetschleistungen, Räume und Material.
    Nicht bezahlt werden Löhne, Geschenke und alles, was Sie gekauft haben, bevor wir Ihr Projekt bewilligt haben.

# context: paragraph
# source:
#   Example: An exchange costs €3,000.
#   The fund pays €2,400, which is 80 per cent.
#   You pay the other €600.
# approved: 3m5hf-wecyq
p-example-an-exchange-np9j =
    Beispiel: Ein Austausch kostet 3.000 €.
    Der Fonds übernimmt 2.400 €, das sind 80 Prozent.
    Die übrigen 600 € bezahlen Sie selbst.

## How to apply

# context: heading 2
# source: How to apply
# approved: 8tmv0-b4yqx
h-how-to-apply-s374 = So stellen Sie einen Antrag

# context: paragraph · b1 = bold · a1 = /en/contact/
# note: “Come and talk to us” invites people to visit the office in person.
# source:
#   Applications can be made until <b1>30 November 2026</b1>.
#   If you have questions about your idea, <a1>come and talk to us</a1> before you write.
# approved: bgafd-7q0qp
p-applications-can-be-12ta =
    Anträge können bis zum <b1>30. November 2026</b1> gestellt werden.
    Wenn Sie Fragen zu Ihrer Idee haben, <a1>kommen Sie zu einem Gespräch zu uns</a1>, bevor Sie den Antrag schreiben.
    .a1-href = /de/contact/

# context: paragraph · v1 = {{< mail "international" >}}
# source: If you cannot use the form, write to <v1/>, and we will send it to you on paper.
# approved: e5x6s-yecty
p-if-you-cannot-9yv3 =
    Wenn Sie das Formular nicht nutzen können, schreiben Sie an <v1/>, und wir schicken es Ihnen auf Papier zu.

## What happens next

# context: heading 2
# source: What happens next
# approved: by5fw-bpx1b
h-what-happens-next-3tsf = Wie es weitergeht

# context: list item
# source: A jury of five reads all applications in December.
# approved: nh4qd-anbwb
li-a-jury-of-k5ss = Eine fünfköpfige Jury liest im Dezember alle Anträge.

# context: list item
# source: You receive our answer by 31 January 2027.
# approved: 2f76e-z02cs
li-you-receive-our-3qdb = Bis zum 31. Januar 2027 erhalten Sie die Antwort { -office(case: "genitive") }.

# context: list item
# source: Your project takes place between 1 March and 31 December 2027.
# approved: ve08y-3bx88
li-your-project-takes-cgd8 = Ihr Projekt findet zwischen dem 1. März und dem 31. Dezember 2027 statt.

# context: list item
# source: You send us a short report and your receipts within eight weeks of the end of the project.
# approved: de2c8-cf46c
li-you-send-us-w0er =
    Innerhalb von acht Wochen nach dem Ende des Projekts senden Sie uns einen kurzen Bericht und Ihre Belege.

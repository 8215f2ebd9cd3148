# context: front matter title
# source: Partnership fund
# approved: yc7b8-75h8k
fm-title = Fundusz partnerski

# context: front matter linkTitle
# source: Fund
# approved: 32g8t-hjf0d
fm-linktitle = Fundusz

# context: front matter description
# source: Up to €2,500 for projects with our partner cities. Apply by 30 November 2026.
# approved: 2hssa-1t0n1
fm-description =
    Do 2500 euro na projekty z naszymi miastami partnerskimi.
    Wnioski można składać do 30 listopada 2026 r.

# context: paragraph · a1 = /en/partner-cities/ · b1 = bold · b2 = bold
# source:
#   The fund supports people in Dortmund who plan a project with people in a <a1>partner city</a1>.
#   It pays up to <b1>80 per cent</b1> of the costs, but no more than <b2>€2,500</b2> for each project.
# before:
#   The fund supports people in Dortmund who plan a project with people in a <a1>partner city</a1>.
#   It pays up to <b1>80 per cent</b1> of the costs, but no more than <b2>€2,000</b2> for each project.
# changed: dnd60-wrry5 now mbw4d
p-the-fund-supports-mycn =
    Fundusz wspiera osoby z Dortmundu, które planują projekt z osobami z <a1>miasta partnerskiego</a1>.
    Pokrywa do <b1>80%</b1> kosztów, jednak nie więcej niż <b2>2000 euro</b2> na projekt.

## Who can apply

# context: heading 2
# source: Who can apply
# approved: eetvp-k47q6
h-who-can-apply-e9v3 = Kto może złożyć wniosek

# context: list item
# source: Clubs, choirs and sports teams
# approved: chh9c-fr0np
li-clubs-choirs-and-gjeh = Stowarzyszenia, chóry i drużyny sportowe

# context: list item
# source: Schools and youth groups
# approved: e7sc4-gq8v3
li-schools-and-youth-bews = Szkoły i grupy młodzieżowe

# context: list item
# source: Neighbours and friends, if one adult signs for the group
# approved: hsmh9-3twn8
li-neighbours-and-friends-g0xs =
    Grupy sąsiedzkie i grupy znajomych, jeśli jedna osoba dorosła podpisze wniosek w imieniu grupy

# context: paragraph
# source:
#   Companies cannot apply.
#   Projects with Rostov-on-Don cannot be funded while the partnership is suspended.
# approved: fshgq-ctsx3
p-companies-cannot-apply-rbgx =
    Firmy nie mogą składać wniosków.
    Projekty z Rostowem nad Donem nie mogą być dofinansowane, dopóki partnerstwo jest zawieszone.

## What we pay for

# context: heading 2
# source: What we pay for
# approved: vxysv-mfcag
h-what-we-pay-9qjd = Za co płacimy

# context: paragraph
# source:
#   We pay for travel, accommodation, interpreters, rooms and materials.
#   We do not pay for wages or gifts, or for anything that you bought before we approved your project.
# approved: t3q9k-eq6ty
p-we-pay-for-jpmb =
    Płacimy za podróże, noclegi, tłumaczenia ustne, sale i materiały.
    Nie płacimy wynagrodzeń, nie finansujemy prezentów ani niczego, co kupili Państwo przed zatwierdzeniem projektu przez nas.

# context: paragraph
# source:
#   Example: An exchange costs €3,000.
#   The fund pays €2,400, which is 80 per cent.
#   You pay the other €600.
# approved: 3m5hf-9hmj2
p-example-an-exchange-np9j =
    Przykład: wymiana kosztuje 3000 euro.
    Fundusz płaci 2400 euro, czyli 80%.
    Państwo płacą pozostałe 600 euro.

## How to apply

# context: heading 2
# source: How to apply
# approved: 8tmv0-dj73x
h-how-to-apply-s374 = Jak złożyć wniosek

# context: paragraph · b1 = bold · a1 = /en/contact/
# note: “Come and talk to us” invites people to visit the office in person.
# source:
#   Applications can be made until <b1>30 November 2026</b1>.
#   If you have questions about your idea, <a1>come and talk to us</a1> before you write.
# approved: bgafd-hdakj
p-applications-can-be-12ta =
    Wnioski można składać do <b1>30 listopada 2026 r.</b1>
    W razie pytań dotyczących pomysłu <a1>zapraszamy na rozmowę</a1> przed napisaniem wniosku.
    .a1-href = /pl/contact/

# context: paragraph · v1 = {{< mail "international" >}}
# source: If you cannot use the form, write to <v1/>, and we will send it to you on paper.
# approved: e5x6s-p5tc1
p-if-you-cannot-9yv3 =
    Jeśli nie mogą Państwo skorzystać z formularza, prosimy napisać na adres <v1/>, a wyślemy go Państwu w wersji papierowej.

## What happens next

# context: heading 2
# source: What happens next
# approved: by5fw-vrfct
h-what-happens-next-3tsf = Co dzieje się dalej

# context: list item
# source: A jury of five reads all applications in December.
# approved: nh4qd-9af4a
li-a-jury-of-k5ss = Pięcioosobowe jury czyta wszystkie wnioski w grudniu.

# context: list item
# source: You receive our answer by 31 January 2027.
# approved: 2f76e-3gtym
li-you-receive-our-3qdb = Otrzymują Państwo naszą odpowiedź do 31 stycznia 2027 r.

# context: list item
# source: Your project takes place between 1 March and 31 December 2027.
# approved: ve08y-9d5as
li-your-project-takes-cgd8 = Projekt odbywa się w okresie od 1 marca do 31 grudnia 2027 r.

# context: list item
# source: You send us a short report and your receipts within eight weeks of the end of the project.
# approved: de2c8-w3yt5
li-you-send-us-w0er =
    W ciągu ośmiu tygodni od zakończenia projektu przesyłają nam Państwo krótkie sprawozdanie i rachunki.

# context: front matter title
# source: Partnership fund
# approved: yc7b8-astqb
fm-title = Kardeş Şehir Fonu

# context: front matter linkTitle
# source: Fund
# approved: 32g8t-81bqk
fm-linktitle = Fon

# context: front matter description
# source: Up to €2,500 for projects with our partner cities. Apply by 30 November 2026.
# approved: 2hssa-b1mab
fm-description =
    Kardeş şehirlerimizle yapılan projeler için 2.500 avroya kadar destek. Son başvuru tarihi: 30 Kasım 2026.

# context: paragraph · a1 = /en/partner-cities/ · b1 = bold · b2 = bold
# source:
#   The fund supports people in Dortmund who plan a project with people in a <a1>partner city</a1>.
#   It pays up to <b1>80 per cent</b1> of the costs, but no more than <b2>€2,500</b2> for each project.
# approved: 1wzer-46yxr
p-the-fund-supports-mycn =
    Fon, bir <a1>kardeş şehirdeki</a1> insanlarla birlikte proje planlayan Dortmundluları destekler.
    Proje başına giderlerin <b1>yüzde 80’ine</b1> kadarını, en fazla <b2>2.500 avroyu</b2> karşılar.
    .a1-href = /tr/partner-cities/

## Who can apply

# context: heading 2
# source: Who can apply
# approved: eetvp-5979r
h-who-can-apply-e9v3 = Kimler başvurabilir?

# context: list item
# source: Clubs, choirs and sports teams
# approved: chh9c-yxbdg
li-clubs-choirs-and-gjeh = Dernekler, korolar ve spor takımları

# context: list item
# source: Schools and youth groups
# approved: e7sc4-pnntk
li-schools-and-youth-bews = Okullar ve gençlik grupları

# context: list item
# source: Neighbours and friends, if one adult signs for the group
# approved: hsmh9-nm1vt
li-neighbours-and-friends-g0xs = Grup adına bir yetişkinin imza atması koşuluyla komşular ve arkadaşlar

# context: paragraph
# source:
#   Companies cannot apply.
#   Projects with Rostov-on-Don cannot be funded while the partnership is suspended.
# approved: fshgq-wckrk
p-companies-cannot-apply-rbgx =
    Şirketler başvuramaz.
    Kardeş şehir ilişkisi askıda olduğu sürece Rostov-na-Donu ile yapılacak projeler desteklenemez.

## What we pay for

# context: heading 2
# source: What we pay for
# approved: vxysv-fe1ke
h-what-we-pay-9qjd = Hangi giderleri karşılıyoruz?

# context: paragraph
# source:
#   We pay for travel, accommodation, interpreters, rooms and materials.
#   We do not pay for wages or gifts, or for anything that you bought before we approved your project.
# approved: t3q9k-s8g5g
p-we-pay-for-jpmb =
    Yolculuk, konaklama, tercüman, salon ve malzeme giderlerini karşılıyoruz.
    Ücretleri, hediyeleri ve projenizi onaylamamızdan önce satın aldığınız hiçbir şeyi karşılamıyoruz.

# context: paragraph
# source:
#   Example: An exchange costs €3,000.
#   The fund pays €2,400, which is 80 per cent.
#   You pay the other €600.
# approved: 3m5hf-6e1jw
p-example-an-exchange-np9j =
    Örnek: Bir değişim programının gideri 3.000 avrodur.
    Fon 2.400 avro öder; bu, giderin yüzde 80’idir.
    Kalan 600 avroyu siz ödersiniz.

## How to apply

# context: heading 2
# source: How to apply
# approved: 8tmv0-mxtmj
h-how-to-apply-s374 = Nasıl başvurabilirsiniz?

# context: paragraph · b1 = bold · a1 = /en/contact/
# note: “Come and talk to us” invites people to visit the office in person.
# source:
#   Applications can be made until <b1>30 November 2026</b1>.
#   If you have questions about your idea, <a1>come and talk to us</a1> before you write.
# approved: bgafd-mtrwm
p-applications-can-be-12ta =
    Başvurular <b1>30 Kasım 2026</b1> tarihine kadar yapılabilir.
    Fikrinizle ilgili sorularınız varsa yazmadan önce <a1>görüşmek üzere bize geliniz</a1>.
    .a1-href = /tr/contact/

# context: paragraph · v1 = {{< mail "international" >}}
# source: If you cannot use the form, write to <v1/>, and we will send it to you on paper.
# approved: e5x6s-hx5cc
p-if-you-cannot-9yv3 =
    Formu kullanamıyorsanız <v1/> adresine yazınız, formu size kâğıda basılı olarak gönderelim.

## What happens next

# context: heading 2
# source: What happens next
# approved: by5fw-2p3b3
h-what-happens-next-3tsf = Sonra ne olur?

# context: list item
# source: A jury of five reads all applications in December.
# approved: nh4qd-xxgnm
li-a-jury-of-k5ss = Beş kişilik bir jüri aralık ayında bütün başvuruları okur.

# context: list item
# source: You receive our answer by 31 January 2027.
# approved: 2f76e-p2e6a
li-you-receive-our-3qdb = Yanıtımızı en geç 31 Ocak 2027 tarihinde alırsınız.

# context: list item
# source: Your project takes place between 1 March and 31 December 2027.
# approved: ve08y-6hhp7
li-your-project-takes-cgd8 = Projeniz 1 Mart ile 31 Aralık 2027 tarihleri arasında gerçekleşir.

# context: list item
# source: You send us a short report and your receipts within eight weeks of the end of the project.
# approved: de2c8-6jetx
li-you-send-us-w0er =
    Projenin bitiminden sonraki sekiz hafta içinde bize kısa bir rapor ile gider belgelerinizi gönderirsiniz.

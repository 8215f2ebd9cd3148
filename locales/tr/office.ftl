# context: front matter title
# source: Office for International Relations
# approved: 8s341-ksdnq
fm-title = Uluslararası İlişkiler Ofisi

# context: front matter linkTitle
# source: The Office
# approved: q3v5x-gpj8v
fm-linktitle = Ofisimiz

# context: front matter description
# source: Who we are, what we do for Dortmund and where to find us.
# approved: s3b8s-p6dkj
fm-description = Kim olduğumuz, Dortmund için neler yaptığımız ve bizi nerede bulabileceğiniz.

# context: image text
# source: Flags in front of Dortmund’s town hall
# approved: b5qc3-t7azs
alt-flags-in-front-9cyz = Dortmund belediye binasının önünde bayraklar

# context: caption · w1 = Fachbereich Marketing + Kommunikation / Roland Gorecki
# source: Picture: <w1/>
# approved: 4bekg-5zkkt
cap-picture-ba7a = Fotoğraf: <w1/>

# context: paragraph
# note: “Nations” are the nationalities of the people who live in Dortmund.
# source:
#   People from more than 180 nations live in Dortmund.
#   Our office links their city with the world.
#   Residents, clubs and colleagues in the administration bring us their questions about international affairs, Europe and sustainable development, and we find answers together.
# approved: srdnc-pwa16
p-people-from-more-ynby =
    Dortmund’da 180’den fazla ulustan insan yaşıyor.
    Ofisimiz, onların şehrini dünyaya bağlıyor.
    Şehir sakinleri, dernekler ve belediyedeki çalışma arkadaşlarımız uluslararası ilişkiler, Avrupa ve sürdürülebilir kalkınma konularındaki sorularını bize iletiyor, yanıtları birlikte buluyoruz.

# context: paragraph
# source:
#   We like what we do.
#   We think of the whole world and start with our own street.
#   We are fond of Europe, and we want globalisation to be fairer.
#   That takes persistence, and our region has plenty of it:
# approved: spnc2-rhy50
p-we-like-what-f3mv =
    Yaptığımız işi seviyoruz.
    Bütün dünyayı düşünüyor, işe kendi sokağımızdan başlıyoruz.
    Avrupa’ya gönülden bağlıyız ve küreselleşmenin daha adil olmasını istiyoruz.
    Bu da sebat gerektirir; bölgemizde sebat boldur:

# context: quotation
# source: “Westphalian stubbornness as the earliest form of sustainability.”
# approved: nh775-xpz74
q-westphalian-stubbornness-as-9ka8 = “Sürdürülebilirliğin en eski biçimi: Vestfalya inadı.”

# context: quotation
# source: Ullrich Sierau, former Lord Mayor of Dortmund
# approved: 934k2-z81gt
q-ullrich-sierau-former-2hq5 = Ullrich Sierau, Dortmund eski Belediye Başkanı

# context: paragraph · a1 = /en/sustainability/
# source:
#   We are guided by the <a1>17 Sustainable Development Goals</a1> of the United Nations and by the city’s sustainability strategy with its four pillars: economy, ecology, social affairs and civil society.
#   A crisis shows how much cities need each other, so we look after our contacts in quiet times too.
# approved: fz3cx-daqdg
p-we-are-guided-r7w9 =
    Birleşmiş Milletler’in <a1>17 Sürdürülebilir Kalkınma Amacı</a1> ile şehrimizin ekonomi, ekoloji, sosyal işler ve sivil toplum olmak üzere dört sütuna dayanan sürdürülebilirlik stratejisi bize yol gösteriyor.
    Kriz dönemleri, şehirlerin birbirine ne kadar ihtiyaç duyduğunu gösteriyor; bu nedenle ilişkilerimize sakin dönemlerde de özen gösteriyoruz.

## The team

# context: heading 2
# source: The team
# approved: 927tm-n6tny
h-the-team-rcxy = Ekibimiz

# context: image text
# source: The seven members of the team, side by side
# approved: 0rjzy-71z7f
alt-the-seven-members-gr3a = Ekibin yedi üyesi yan yana

# context: paragraph
# source:
#   From the left: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic and Alessa Heuser.
#   Picture: Roland Gorecki
# approved: qedqt-rweka
p-from-the-left-wyzj =
    Soldan sağa: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic ve Alessa Heuser.
    Fotoğraf: Roland Gorecki

## What we do

# context: heading 2
# source: What we do
# approved: wnczy-yss3f
h-what-we-do-6jfa = Neler yapıyoruz?

# context: paragraph
# source: Each page of this site shows one part of our work. Here is the short version.
# approved: t25a6-bp40e
p-each-page-of-t0ys =
    Bu sitenin her sayfası, çalışmalarımızın bir bölümünü tanıtıyor. Kısa özeti burada bulabilirsiniz.

## In a nutshell

# context: heading 3
# source: In a nutshell
# approved: jz141-624kv
h-in-a-nutshell-p75g = Kısaca

# context: paragraph
# source: The Office for International Relations of the City of Dortmund
# approved: pmpf4-wgcgh
p-the-office-for-sf23 = Dortmund Belediyesi Uluslararası İlişkiler Ofisi

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the city administration’s work on international affairs, Europe and sustainability,
# approved: 7wrwk-1yz89
li-coordinates-the-city-v6jy =
    belediyenin uluslararası ilişkiler, Avrupa ve sürdürülebilirlik alanlarındaki çalışmalarını koordine eder,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: manages projects with partners abroad,
# approved: nr7t5-f2qva
li-manages-projects-with-bsfn = yurt dışındaki ortaklarla projeler yürütür,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/networks/
# source: helps cities to learn from each other through joint projects and <a1>city networks</a1>,
# approved: e5z2j-6vb7j
li-helps-cities-to-ge8z =
    ortak projeler ve <a1>şehir ağları</a1> aracılığıyla şehirlerin birbirinden öğrenmesine yardımcı olur,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: guides Dortmund’s part in international networks and serves on their committees and working groups,
# approved: bt94j-a2mks
li-guides-dortmunds-part-s6fa =
    Dortmund’un uluslararası ağlardaki çalışmalarına yön verir, bu ağların kurullarında ve çalışma gruplarında görev alır,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: is the point of contact for German and international organisations, including non-governmental ones,
# approved: jjh35-r5ydh
li-is-the-point-wyxs =
    sivil toplum kuruluşları dâhil olmak üzere Almanya’daki ve uluslararası alandaki kuruluşların başvuru noktasıdır,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: organises international events in Dortmund, alone or with others,
# approved: 5x3ar-fgcp1
li-organises-international-n6w7 =
    Dortmund’da tek başına veya başkalarıyla birlikte uluslararası etkinlikler düzenler,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/partner-cities/
# source: looks after the city’s contacts abroad, such as those with its <a1>partner cities</a1>,
# approved: 45dyn-z98hn
li-looks-after-the-arrm =
    başta <a1>kardeş şehirlerle</a1> olanlar olmak üzere şehrin yurt dışı ilişkilerini sürdürür,
    .a1-href = /tr/partner-cities/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: works on development policy with experts from civil society,
# approved: 2mxdz-4kbaw
li-works-on-development-jsvj = sivil toplumdan uzmanlarla kalkınma politikası üzerine çalışır,

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/europe/
# source: gives Dortmund a stronger voice in the <a1>European institutions</a1>,
# approved: xc1ds-e5pbw
li-gives-dortmund-a-0g8b = Dortmund’un <a1>Avrupa kurumlarında</a1> sesini daha güçlü duyurur,
    .a1-href = /tr/europe/

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: promotes European values and unity in Dortmund,
# approved: xmq56-600e8
li-promotes-european-values-e5bm = Dortmund’da Avrupa değerlerini ve birliğini destekler,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the sustainability process and brings civil society and the administration together,
# approved: y1b9m-gs79y
li-coordinates-the-zy86 =
    sürdürülebilirlik sürecini koordine eder, sivil toplum ile belediyeyi bir araya getirir,

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: supports ideas and projects for sustainable development, with institutions in the region and beyond.
# approved: 5g5n9-2hsqr
li-supports-ideas-and-68fx =
    bölgedeki ve bölge dışındaki kurumlarla birlikte sürdürülebilir kalkınmaya yönelik fikir ve projeleri destekler.

# context: paragraph · a1 = /en/fund/
# source:
#   Are you planning something with people in a partner city?
#   The <a1>partnership fund</a1> may be able to help.
#   We look forward to hearing from you.
# before:
#   Do you plan something with people in a partner city?
#   The <a1>partnership fund</a1> may be able to support you.
#   We are always happy to hear from you.
# changed: bm5nk-km8sq now qrpyd
p-are-you-planning-9wnx =
    Bir kardeş şehirdeki insanlarla birlikte bir şey mi planlıyorsunuz?
    <a1>Kardeş Şehir Fonu</a1> size belki destek olabilir.
    Sizden haber almak bizi her zaman sevindirir.
    .a1-href = /tr/fund/

## Contact

# context: heading 2
# source: Contact
# approved: d1es8-dfqpk
h-contact-khaj = İletişim

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-9rcb6
p-office-for-international-ndzc =
    Uluslararası İlişkiler Ofisi<br1/>Belediye Başkanlığı ve Meclis İşleri Dairesi<br2/>D-44122 Dortmund

# context: paragraph · b1 = bold · a1 = /en/contact/
# source: <b1>Martin van der Pütten</b1><br1/>Head of International Relations<br2/><a1>Contact and opening hours</a1>
# approved: 9a2zz-emqqe
p-martin-van-der-8e5t =
    <b1>Martin van der Pütten</b1><br1/>Uluslararası İlişkiler Ofisi Yöneticisi<br2/><a1>İletişim ve çalışma saatleri</a1>
    .a1-href = /tr/contact/

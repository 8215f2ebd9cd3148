# context: front matter title
# source: Contact
# approved: d1es8-dfqpk
fm-title = İletişim

# context: front matter description
# source: Where we are, when we are open and how to reach us.
# approved: fevfr-xenxp
fm-description = Nerede olduğumuz, hangi saatlerde açık olduğumuz ve bize nasıl ulaşabileceğiniz.

# context: paragraph · a1 = /en/office/
# source:
#   You can call <a1>our team</a1>, write to us or drop in.
#   If you need more than half an hour, please make an appointment.
# approved: cpwyh-emr5v
p-you-can-call-4wmv =
    <a1>Ekibimizi</a1> arayabilir, bize yazabilir veya doğrudan uğrayabilirsiniz.
    Yarım saatten fazla zamana ihtiyacınız varsa lütfen randevu alınız.
    .a1-href = /tr/office/

## Address

# context: heading 2
# source: Address
# approved: 01h0z-xcbvz
h-address-6ck3 = Adres

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-9rcb6
p-office-for-international-ndzc =
    Uluslararası İlişkiler Ofisi<br1/>Belediye Başkanlığı ve Meclis İşleri Dairesi<br2/>D-44122 Dortmund

## Opening hours

# context: heading 2
# source: Opening hours
# approved: 10gsp-tpxc6
opening-hours = Çalışma saatleri

# context: table heading
# source: Day
# approved: k9vse-q0saw
th-day-p77w = Gün

# context: table heading
# source: Morning
# approved: brwbh-708kb
th-morning-ygp6 = Öğleden önce

# context: table heading
# source: Afternoon
# approved: 3b7dg-1efqy
th-afternoon-wsv3 = Öğleden sonra

# context: table cell
# source: Monday
# approved: 97q9k-9xyy2
td-v2d5 = Pazartesi

# context: table cell
# source: Tuesday
# approved: p63y8-53hs1
td-7as6 = Salı

# context: table cell
# source: Wednesday
# approved: 07ntt-6cxf3
td-h64p = Çarşamba

# context: table cell
# source: by appointment
# approved: cch37-4r2b5
td-by-appointment-jjcz = randevuyla

# context: table cell
# source: closed
# approved: 95zc9-vp94c
td-closed-v4hg = kapalı

# context: table cell
# source: Thursday
# approved: 59nff-29nk3
td-4k98 = Perşembe

# context: table cell
# source: Friday
# approved: 3mgtj-m7asx
td-wjf7 = Cuma

# context: table cell
# source: closed
# approved: 95zc9-vp94c
td-closed-xfbq = kapalı

# context: table cell
# source: Saturday and Sunday
# approved: kkt4f-2g7nr
td-and-2psc = Cumartesi ve Pazar

# context: table cell
# source: closed
# approved: 95zc9-vp94c
td-closed-gea9 = kapalı

# context: table cell
# source: closed
# approved: 95zc9-vp94c
td-closed-3dm5 = kapalı

# context: paragraph
# source:
#   On Thursdays we are open until 18:00.
#   We are closed on public holidays and from 24 December to 1 January.
# approved: zjm52-7jjp9
p-on-thursdays-we-sd94 =
    Perşembe günleri saat 18:00’e kadar açığız.
    Resmî tatil günlerinde ve 24 Aralık’tan 1 Ocak’a kadar kapalıyız.

## Phone and e-mail

# context: heading 2
# source: Phone and e-mail
# approved: nsjfe-1r6sn
h-phone-and-e-3m75 = Telefon ve e-posta

# context: paragraph
# source: Phone: +49 231 50-0<br1/>E-mail: <w1>international@dortmund.example</w1>
# approved: 0dbyy-7t1fy
p-phone-e-mail-qcvq = Telefon: +49 231 50-0<br1/>E-posta: <w1>international@dortmund.example</w1>

# context: paragraph · b1 = bold
# source:
#   We speak German, English and French.
#   For any other language, tell us <b1>three working days</b1> before you come.
#   We will book an interpreter, and you pay nothing.
# approved: ebxn4-fy4ac
p-we-speak-german-gmwz =
    Almanca, İngilizce ve Fransızca konuşuyoruz.
    Başka bir dil için gelmeden <b1>üç iş günü</b1> önce bize bildiriniz.
    Sizin için tercüman ayarlarız; bunun için ücret ödemezsiniz.

## How to reach us

# context: heading 2
# source: How to reach us
# approved: xh7t9-nyc7d
h-how-to-reach-p5tf = Bize nasıl ulaşırsınız?

# context: paragraph · i1 = italic · a1 = /en/accessibility.html
# source:
#   Take the underground to <i1>Stadtgarten</i1>.
#   From there it is a walk of three minutes.
#   The entrance has no steps, and the lift is wide enough for a wheelchair.
#   If you use this website with a screen reader, see our <a1>accessibility statement</a1>.
# approved: ef13s-12qym
p-take-the-underground-7j47 =
    Metroyla <i1>Stadtgarten</i1> durağına geliniz.
    Oradan yürüyerek üç dakikada bize ulaşırsınız.
    Girişte basamak yoktur; asansör tekerlekli sandalye için yeterince geniştir.
    Bu siteyi ekran okuyucuyla kullanıyorsanız <a1>erişilebilirlik beyanımıza</a1> bakınız.

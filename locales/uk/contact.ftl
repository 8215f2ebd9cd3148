# context: front matter title
# source: Contact
# approved: d1es8-rq3sv
fm-title = Контакти

# context: front matter description
# source: Where we are, when we are open and how to reach us.
# approved: fevfr-1mf0x
fm-description =
    Де ми розташовані, коли відчинено та як зв’язатися з { -office(case: "instrumental") }.

# context: paragraph · a1 = /en/office/
# source:
#   You can call <a1>our team</a1>, write to us or drop in.
#   If you need more than half an hour, please make an appointment.
# approved: cpwyh-j4tfm
p-you-can-call-4wmv =
    Ви можете зателефонувати <a1>нашій команді</a1>, написати нам або завітати особисто.
    Якщо Вам потрібно більше ніж пів години, будь ласка, запишіться на прийом.
    .a1-href = /uk/office/

## Address

# context: heading 2
# source: Address
# approved: 01h0z-1v6yx
h-address-6ck3 = Адреса

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-jws9s
p-office-for-international-ndzc =
    { -office(case: "nominative") }<br1/>Департамент у справах обер-бургомістра та міської ради<br2/>D-44122 Dortmund

## Opening hours

# context: heading 2
# source: Opening hours
# approved: 10gsp-3zpj5
opening-hours = Години роботи

# context: table heading
# source: Day
# approved: k9vse-cg1qj
th-day-p77w = День

# context: table heading
# source: Morning
# approved: brwbh-38871
th-morning-ygp6 = До обіду

# context: table heading
# source: Afternoon
# approved: 3b7dg-8s3f4
th-afternoon-wsv3 = Після обіду

# context: table cell
# source: Monday
# approved: 97q9k-n1hwz
td-v2d5 = Понеділок

# context: table cell
# source: Tuesday
# approved: p63y8-7gfg0
td-7as6 = Вівторок

# context: table cell
# source: Wednesday
# approved: 07ntt-j887s
td-h64p = Середа

# context: table cell
# source: by appointment
# approved: cch37-34za0
td-by-appointment-jjcz = за попереднім записом

# context: table cell
# source: closed
# approved: 95zc9-4xns7
td-closed-v4hg = зачинено

# context: table cell
# source: Thursday
# approved: 59nff-kzee1
td-4k98 = Четвер

# context: table cell
# source: Friday
# approved: 3mgtj-x6x76
td-wjf7 = П’ятниця

# context: table cell
# source: closed
# approved: 95zc9-4xns7
td-closed-xfbq = зачинено

# context: table cell
# source: Saturday and Sunday
# approved: kkt4f-80sap
td-and-2psc = Субота та неділя

# context: table cell
# source: closed
# approved: 95zc9-4xns7
td-closed-gea9 = зачинено

# context: table cell
# source: closed
# approved: 95zc9-4xns7
td-closed-3dm5 = зачинено

# context: paragraph
# source:
#   On Thursdays we are open until 18:00.
#   We are closed on public holidays and from 24 December to 1 January.
# approved: zjm52-68sdc
p-on-thursdays-we-sd94 =
    У четвер ми працюємо до 18:00.
    У святкові дні та з 24 грудня до 1 січня зачинено.

## Phone and e-mail

# context: heading 2
# source: Phone and e-mail
# approved: nsjfe-tryyw
h-phone-and-e-3m75 = Телефон та електронна пошта

# context: paragraph
# source: Phone: +49 231 50-0<br1/>E-mail: <w1>international@dortmund.example</w1>
# approved: 0dbyy-qmyh1
p-phone-e-mail-qcvq =
    Телефон: +49 231 50-0<br1/>Електронна пошта: <w1>international@dortmund.example</w1>

# context: paragraph · b1 = bold
# source:
#   We speak German, English and French.
#   For any other language, tell us <b1>three working days</b1> before you come.
#   We will book an interpreter, and you pay nothing.
# approved: ebxn4-qc6pk
p-we-speak-german-gmwz =
    Ми розмовляємо німецькою, англійською та французькою мовами.
    Якщо Вам потрібна інша мова, повідомте нас за <b1>три робочі дні</b1> до візиту.
    Ми замовимо усний переклад, для Вас це безоплатно.

## How to reach us

# context: heading 2
# source: How to reach us
# approved: xh7t9-e481n
h-how-to-reach-p5tf = Як до нас дістатися

# context: paragraph · i1 = italic · a1 = /en/accessibility.html
# source:
#   Take the underground to <i1>Stadtgarten</i1>.
#   From there it is a walk of three minutes.
#   The entrance has no steps, and the lift is wide enough for a wheelchair.
#   If you use this website with a screen reader, see our <a1>accessibility statement</a1>.
# approved: ef13s-sk0f3
p-take-the-underground-7j47 =
    Їдьте на метро до станції <i1>Stadtgarten</i1>.
    Звідти три хвилини пішки.
    На вході немає сходів, а ліфт достатньо широкий для крісла колісного.
    Якщо Ви користуєтеся цим сайтом із програмою зчитування з екрана, ознайомтеся з нашою <a1>заявою про доступність</a1>.

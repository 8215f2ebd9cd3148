# context: front matter title
# source: Contact
# approved: d1es8-g793v
fm-title = Kontakt

# context: front matter description
# source: Where we are, when we are open and how to reach us.
# approved: fevfr-cp5y9
fm-description = Gdzie jesteśmy, kiedy mamy otwarte i jak można się z nami skontaktować.

# context: paragraph · a1 = /en/office/
# source:
#   You can call <a1>our team</a1>, write to us or drop in.
#   If you need more than half an hour, please make an appointment.
# before:
#   You can call <a1>our team</a1>, write to us or drop in.
#   If you need more than half an hour, please arrange an appointment.
# changed: ahknf-hkv04 now cpwyh
p-you-can-call-4wmv =
    Mogą Państwo zadzwonić do <a1>naszego zespołu</a1>, napisać do nas lub po prostu przyjść.
    Jeśli potrzebują Państwo więcej niż pół godziny, prosimy umówić się na spotkanie.
    .a1-href = /pl/office/

## Address

# context: heading 2
# source: Address
# approved: 01h0z-xcbvz
h-address-6ck3 = Adres

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-0b85r
p-office-for-international-ndzc =
    Biuro Współpracy Międzynarodowej<br1/>Wydział Spraw Nadburmistrza i Rady Miasta<br2/>D-44122 Dortmund

## Opening hours

# context: heading 2
# source: Opening hours
# approved: 10gsp-h7mxh
opening-hours = Godziny otwarcia

# context: table heading
# source: Day
# approved: k9vse-ey4ac
th-day-p77w = Dzień

# context: table heading
# source: Morning
# approved: brwbh-j5ktz
th-morning-ygp6 = Przed południem

# context: table heading
# source: Afternoon
# approved: 3b7dg-xs3q7
th-afternoon-wsv3 = Po południu

# context: table cell
# source: Monday
# approved: 97q9k-4yr2n
td-v2d5 = Poniedziałek

# context: table cell
# source: Tuesday
# approved: p63y8-4rhx3
td-7as6 = Wtorek

# context: table cell
# source: Wednesday
# approved: 07ntt-40zf9
td-h64p = Środa

# context: table cell
# source: by appointment
# approved: cch37-7k846
td-by-appointment-jjcz = po umówieniu terminu

# context: table cell
# source: closed
# approved: 95zc9-pd7zy
td-closed-v4hg = nieczynne

# context: table cell
# source: Thursday
# approved: 59nff-9czbs
td-4k98 = Czwartek

# context: table cell
# source: Friday
# approved: 3mgtj-ygfeh
td-wjf7 = Piątek

# context: table cell
# source: closed
# approved: 95zc9-pd7zy
td-closed-xfbq = nieczynne

# context: table cell
# source: Saturday and Sunday
# approved: kkt4f-c3y8t
td-and-2psc = Sobota i niedziela

# context: table cell
# source: closed
# approved: 95zc9-pd7zy
td-closed-gea9 = nieczynne

# context: table cell
# source: closed
# approved: 95zc9-pd7zy
td-closed-3dm5 = nieczynne

# context: paragraph
# source:
#   On Thursdays we are open until 18:00.
#   We are closed on public holidays and from 24 December to 1 January.
# approved: zjm52-mmgwr
p-on-thursdays-we-sd94 =
    W czwartki Biuro jest otwarte do godziny 18:00.
    W dni ustawowo wolne od pracy oraz od 24 grudnia do 1 stycznia Biuro jest nieczynne.

## Phone and e-mail

# context: heading 2
# source: Phone and e-mail
# approved: nsjfe-s771t
h-phone-and-e-3m75 = Telefon i e-mail

# context: paragraph
# source: Phone: +49 231 50-0<br1/>E-mail: <w1>international@dortmund.example</w1>
# approved: 0dbyy-eyjf3
p-phone-e-mail-qcvq = Telefon: +49 231 50-0<br1/>E-mail: <w1>international@dortmund.example</w1>

# context: paragraph · b1 = bold
# source:
#   We speak German, English and French.
#   For any other language, tell us <b1>three working days</b1> before you come.
#   We will book an interpreter, and you pay nothing.
# approved: ebxn4-je79b
p-we-speak-german-gmwz =
    Mówimy po niemiecku, angielsku i francusku.
    Jeśli potrzebują Państwo innego języka, prosimy powiadomić nas <b1>trzy dni robocze</b1> przed wizytą.
    Zamówimy tłumaczenie ustne, które jest dla Państwa bezpłatne.

## How to reach us

# context: heading 2
# source: How to reach us
# approved: xh7t9-ct5gr
h-how-to-reach-p5tf = Jak do nas dojechać

# context: paragraph · i1 = italic · a1 = /en/accessibility.html
# source:
#   Take the underground to <i1>Stadtgarten</i1>.
#   From there it is a walk of three minutes.
#   The entrance has no steps, and the lift is wide enough for a wheelchair.
#   If you use this website with a screen reader, see our <a1>accessibility statement</a1>.
# approved: ef13s-dtz45
p-take-the-underground-7j47 =
    Prosimy dojechać metrem do stacji <i1>Stadtgarten</i1>.
    Stamtąd idzie się pieszo trzy minuty.
    Przy wejściu nie ma schodów, a winda jest wystarczająco szeroka dla wózka inwalidzkiego.
    Jeśli korzystają Państwo z tej strony za pomocą czytnika ekranu, zapraszamy do zapoznania się z naszą <a1>deklaracją dostępności</a1>.

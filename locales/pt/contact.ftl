# context: front matter title
# source: Contact
# missing: d1es8
fm-title = Contact

# context: front matter description
# source: Where we are, when we are open and how to reach us.
# missing: fevfr
fm-description = Where we are, when we are open and how to reach us.

# context: paragraph · a1 = /en/office/
# source:
#   You can call <a1>our team</a1>, write to us or drop in.
#   If you need more than half an hour, please make an appointment.
# missing: q4esp
p-you-can-call-4wmv =
    You can call <a1>our team</a1>, write to us or drop in.
    If you need more than half an hour, please make an appointment.

## Address

# context: heading 2
# source: Address
# missing: 01h0z
h-address-6ck3 = Address

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# missing: 4dnwx
p-office-for-international-ndzc =
    Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund

## Opening hours

# context: heading 2
# source: Opening hours
# missing: 10gsp
opening-hours = Opening hours

# context: table heading
# source: Day
# missing: k9vse
th-day-p77w = Day

# context: table heading
# source: Morning
# missing: brwbh
th-morning-ygp6 = Morning

# context: table heading
# source: Afternoon
# missing: 3b7dg
th-afternoon-wsv3 = Afternoon

# context: table cell
# source: Monday
# missing: 97q9k
td-v2d5 = Monday

# context: table cell
# source: Tuesday
# missing: p63y8
td-7as6 = Tuesday

# context: table cell
# source: Wednesday
# missing: 07ntt
td-h64p = Wednesday

# context: table cell
# source: by appointment
# missing: cch37
td-by-appointment-jjcz = by appointment

# context: table cell
# source: closed
# missing: 95zc9
td-closed-v4hg = closed

# context: table cell
# source: Thursday
# missing: 59nff
td-4k98 = Thursday

# context: table cell
# source: Friday
# missing: 3mgtj
td-wjf7 = Friday

# context: table cell
# source: closed
# missing: 95zc9
td-closed-xfbq = closed

# context: table cell
# source: Saturday and Sunday
# missing: kkt4f
td-and-2psc = Saturday and Sunday

# context: table cell
# source: closed
# missing: 95zc9
td-closed-gea9 = closed

# context: table cell
# source: closed
# missing: 95zc9
td-closed-3dm5 = closed

# context: paragraph
# source:
#   On Thursdays we are open until 18:00.
#   We are closed on public holidays and from 24 December to 1 January.
# missing: zjm52
p-on-thursdays-we-sd94 =
    On Thursdays we are open until 18:00.
    We are closed on public holidays and from 24 December to 1 January.

## Phone and e-mail

# context: heading 2
# source: Phone and e-mail
# missing: nsjfe
h-phone-and-e-3m75 = Phone and e-mail

# context: paragraph
# source: Phone: +49 231 50-0<br1/>E-mail: <w1>international@dortmund.example</w1>
# missing: 0dbyy
p-phone-e-mail-qcvq = Phone: +49 231 50-0<br1/>E-mail: <w1>international@dortmund.example</w1>

# context: paragraph · b1 = bold
# source:
#   We speak German, English and French.
#   For any other language, tell us <b1>three working days</b1> before you come.
#   We will book an interpreter, and you pay nothing.
# missing: ebxn4
p-we-speak-german-gmwz =
    We speak German, English and French.
    For any other language, tell us <b1>three working days</b1> before you come.
    We will book an interpreter, and you pay nothing.

## How to reach us

# context: heading 2
# source: How to reach us
# missing: xh7t9
h-how-to-reach-p5tf = How to reach us

# context: paragraph · i1 = italic · a1 = /en/accessibility.html
# source:
#   Take the underground to <i1>Stadtgarten</i1>.
#   From there it is a walk of three minutes.
#   The entrance has no steps, and the lift is wide enough for a wheelchair.
#   If you use this website with a screen reader, see our <a1>accessibility statement</a1>.
# missing: ef13s
p-take-the-underground-7j47 =
    Take the underground to <i1>Stadtgarten</i1>.
    From there it is a walk of three minutes.
    The entrance has no steps, and the lift is wide enough for a wheelchair.
    If you use this website with a screen reader, see our <a1>accessibility statement</a1>.

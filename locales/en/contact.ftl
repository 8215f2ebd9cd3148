### content/en/contact.md

# context: front matter title
fm-title = Contact

# context: front matter description
fm-description = Where we are, when we are open and how to reach us.

# context: paragraph · a1 = /en/office/
p-you-can-call-4wmv =
    You can call <a1>our team</a1>, write to us or drop in.
    If you need more than half an hour, please make an appointment.

## Address

# context: heading 2
h-address-6ck3 = Address

# context: paragraph
p-office-for-international-ndzc =
    Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund

## Opening hours

# context: heading 2
opening-hours = Opening hours

# context: table heading
th-day-p77w = Day

# context: table heading
th-morning-ygp6 = Morning

# context: table heading
th-afternoon-wsv3 = Afternoon

# context: table cell
td-v2d5 = Monday

# context: table cell
td-7as6 = Tuesday

# context: table cell
td-h64p = Wednesday

# context: table cell
td-by-appointment-jjcz = by appointment

# context: table cell
td-closed-v4hg = closed

# context: table cell
td-4k98 = Thursday

# context: table cell
td-wjf7 = Friday

# context: table cell
td-closed-xfbq = closed

# context: table cell
td-and-2psc = Saturday and Sunday

# context: table cell
td-closed-gea9 = closed

# context: table cell
td-closed-3dm5 = closed

# context: paragraph
p-on-thursdays-we-sd94 =
    On Thursdays we are open until 18:00.
    We are closed on public holidays and from 24 December to 1 January.

## Phone and e-mail

# context: heading 2
h-phone-and-e-3m75 = Phone and e-mail

# context: paragraph
p-phone-e-mail-qcvq = Phone: +49 231 50-0<br1/>E-mail: <w1>international@dortmund.example</w1>

# context: paragraph · b1 = bold
p-we-speak-german-gmwz =
    We speak German, English and French.
    For any other language, tell us <b1>three working days</b1> before you come.
    We will book an interpreter, and you pay nothing.

## How to reach us

# context: heading 2
h-how-to-reach-p5tf = How to reach us

# context: paragraph · i1 = italic · a1 = /en/accessibility.html
p-take-the-underground-7j47 =
    Take the underground to <i1>Stadtgarten</i1>.
    From there it is a walk of three minutes.
    The entrance has no steps, and the lift is wide enough for a wheelchair.
    If you use this website with a screen reader, see our <a1>accessibility statement</a1>.

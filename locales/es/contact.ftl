# context: front matter title
# source: Contact
# approved: d1es8-aaz0p
fm-title = Contacto

# context: front matter description
# source: Where we are, when we are open and how to reach us.
# approved: fevfr-7tj5n
fm-description = Dónde estamos, cuándo abrimos y cómo ponerse en contacto con la Oficina.

# context: paragraph · a1 = /en/office/
# source:
#   You can call <a1>our team</a1>, write to us or drop in.
#   If you need more than half an hour, please make an appointment.
# before:
#   You can call <a1>our team</a1>, write to us or drop in.
#   If you need more than half an hour, please arrange an appointment.
# changed: ahknf-q2zqp now cpwyh
p-you-can-call-4wmv =
    Puede llamar a <a1>nuestro equipo</a1>, escribirnos o pasar por la Oficina.
    Si necesita más de media hora, le rogamos que pida cita.
    .a1-href = /es/office/

## Address

# context: heading 2
# source: Address
# approved: 01h0z-c3gya
h-address-6ck3 = Dirección

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-rx31w
p-office-for-international-ndzc =
    Oficina de Relaciones Internacionales<br1/>Departamento de Asuntos de la Alcaldía y del Consejo Municipal<br2/>D-44122 Dortmund

## Opening hours

# context: heading 2
# source: Opening hours
# approved: 10gsp-8wqka
opening-hours = Horario de atención

# context: table heading
# source: Day
# approved: k9vse-avz5d
th-day-p77w = Día

# context: table heading
# source: Morning
# approved: brwbh-yqsfc
th-morning-ygp6 = Mañana

# context: table heading
# source: Afternoon
# approved: 3b7dg-1yyqg
th-afternoon-wsv3 = Tarde

# context: table cell
# source: Monday
# approved: 97q9k-6s0v0
td-v2d5 = Lunes

# context: table cell
# source: Tuesday
# approved: p63y8-jna8m
td-7as6 = Martes

# context: table cell
# source: Wednesday
# approved: 07ntt-c31z1
td-h64p = Miércoles

# context: table cell
# source: by appointment
# approved: cch37-6xja5
td-by-appointment-jjcz = con cita previa

# context: table cell
# source: closed
# approved: 95zc9-6takz
td-closed-v4hg = cerrado

# context: table cell
# source: Thursday
# approved: 59nff-rpv43
td-4k98 = Jueves

# context: table cell
# source: Friday
# approved: 3mgtj-gtdr6
td-wjf7 = Viernes

# context: table cell
# source: closed
# approved: 95zc9-6takz
td-closed-xfbq = cerrado

# context: table cell
# source: Saturday and Sunday
# approved: kkt4f-t690q
td-and-2psc = Sábado y domingo

# context: table cell
# source: closed
# approved: 95zc9-6takz
td-closed-gea9 = cerrado

# context: table cell
# source: closed
# approved: 95zc9-6takz
td-closed-3dm5 = cerrado

# context: paragraph
# source:
#   On Thursdays we are open until 18:00.
#   We are closed on public holidays and from 24 December to 1 January.
# approved: zjm52-w1h0w
p-on-thursdays-we-sd94 =
    Los jueves abrimos hasta las 18:00.
    Cerramos los días festivos y del 24 de diciembre al 1 de enero.

## Phone and e-mail

# context: heading 2
# source: Phone and e-mail
# approved: nsjfe-e628t
h-phone-and-e-3m75 = Teléfono y correo electrónico

# context: paragraph
# source: Phone: +49 231 50-0<br1/>E-mail: <w1>international@dortmund.example</w1>
# approved: 0dbyy-rcekh
p-phone-e-mail-qcvq =
    Teléfono: +49 231 50-0<br1/>Correo electrónico: <w1>international@dortmund.example</w1>

# context: paragraph · b1 = bold
# source:
#   We speak German, English and French.
#   For any other language, tell us <b1>three working days</b1> before you come.
#   We will book an interpreter, and you pay nothing.
# approved: ebxn4-f8ahd
p-we-speak-german-gmwz =
    Hablamos alemán, inglés y francés.
    Si necesita otra lengua, avísenos <b1>tres días laborables</b1> antes de su visita.
    Contrataremos un servicio de interpretación, sin coste para usted.

## How to reach us

# context: heading 2
# source: How to reach us
# approved: xh7t9-d1tay
h-how-to-reach-p5tf = Cómo llegar

# context: paragraph · i1 = italic · a1 = /en/accessibility.html
# source:
#   Take the underground to <i1>Stadtgarten</i1>.
#   From there it is a walk of three minutes.
#   The entrance has no steps, and the lift is wide enough for a wheelchair.
#   If you use this website with a screen reader, see our <a1>accessibility statement</a1>.
# approved: ef13s-7k0br
p-take-the-underground-7j47 =
    Tome el metro hasta <i1>Stadtgarten</i1>.
    Desde allí hay tres minutos a pie.
    La entrada no tiene escalones y el ascensor es lo bastante ancho para una silla de ruedas.
    Si utiliza este sitio web con un lector de pantalla, consulte nuestra <a1>declaración de accesibilidad</a1>.

# context: front matter title
# source: Sustainability and the 17 goals
# approved: h2jt7-y1egs
fm-title = La sostenibilidad y los 17 objetivos

# context: front matter linkTitle
# source: Sustainability
# approved: 4tyjk-m3mnp
fm-linktitle = Sostenibilidad

# context: front matter description
# source: What Dortmund does for the 17 Sustainable Development Goals, and how you can join in.
# approved: yp5ht-hqrwn
fm-description =
    Qué hace Dortmund por los 17 Objetivos de Desarrollo Sostenible y cómo puede participar usted.

# context: paragraph
# source:
#   In 2015 the United Nations agreed on 17 Sustainable Development Goals (SDGs) for the year 2030.
#   They apply to every country and every city.
#   Clean energy and fair work are among them, and so are good schools and an end to hunger.
# approved: dvsv8-pn4sv
p-in-the-united-521v =
    En 2015, las Naciones Unidas acordaron 17 Objetivos de Desarrollo Sostenible (ODS) para el año 2030.
    Son válidos para todos los países y todas las ciudades.
    Entre ellos figuran la energía limpia y el trabajo digno, así como las buenas escuelas y el fin del hambre.

## Four pillars

# context: heading 2
# source: Four pillars
# approved: 5zj9z-skffs
h-four-pillars-b5nf = Cuatro pilares

# context: paragraph
# source: Dortmund’s sustainability strategy rests on four pillars:
# approved: 01wbw-2r3mt
p-dortmunds-sustainability-3dcs = La estrategia de sostenibilidad de Dortmund se apoya en cuatro pilares:

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Economy:</b1> good work and fair trade
# approved: 1dj6c-brrc0
li-economy-good-work-s5df = <b1>Economía:</b1> trabajo digno y comercio justo

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Ecology:</b1> clean air, clean water and green spaces
# approved: 0fnm3-tqhvt
li-ecology-clean-air-9bgd = <b1>Ecología:</b1> aire limpio, agua limpia y zonas verdes

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Social affairs:</b1> equal opportunities in every district
# approved: hgzcd-6pqby
li-social-affairs-equal-8asm = <b1>Asuntos sociales:</b1> igualdad de oportunidades en todos los distritos

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Civil society:</b1> people who join in and have a say
# approved: hn75j-8v6bw
li-civil-society-people-q934 = <b1>Sociedad civil:</b1> personas que participan y tienen voz

## Our part

# context: heading 2
# source: Our part
# approved: 7dwjp-gh7x3
h-our-part-2t9w = Nuestra función

# context: paragraph · i1 = italic
# source:
#   We coordinate the process.
#   We bring the departments to one table and ask clubs and initiatives for their views.
#   Every two years we report what has improved and <i1>what has not</i1>.
# draft: person 3c60y-xkff6
p-we-coordinate-the-4j6z =
    Coordinamos el proceso.
    Sentamos a los departamentos a una misma mesa y pedimos su opinión a asociaciones e iniciativas.
    Cada dos años informamos de lo que ha mejorado y de <i1>lo que no</i1>.

## Enter your project

# context: heading 2
# source: Enter your project
# draft: person k5acc-qj554
h-enter-your-project-jbt3 = Inscriba su proyecto

# context: paragraph
# source:
#   We keep a public list of projects in Dortmund that serve the goals.
#   To add yours:
# draft: person dj4wb-1gwjq
p-we-keep-a-r5m7 =
    Mantenemos una lista pública de proyectos de Dortmund que contribuyen a los objetivos.
    Para añadir el suyo:

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Choose the goal that fits your project best.
# draft: person gv5gj-v9bg9
li-choose-the-goal-p0ac = Elija el objetivo que mejor se ajuste a su proyecto.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Describe the project in no more than 200 words.
# draft: person rvp31-emhr1
li-describe-the-project-wwcz = Describa el proyecto en un máximo de 200 palabras.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Send the description to <w1>international@dortmund.example</w1>.
# draft: person c0f6w-a98wg
li-send-the-description-trfg = Envíe la descripción a <w1>international@dortmund.example</w1>.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Wait up to ten working days for our reply. It contains your project code.
# draft: person ex421-7hxwe
li-wait-up-to-q272 =
    Espere nuestra respuesta, que llegará en un plazo máximo de diez días laborables.
    Contiene el código de su proyecto.

# context: paragraph · a1 = /en/contact/
# source:
#   The code consists of the year and a running number, for example <c1>SDG-2026/17</c1>.
#   Please quote it whenever you <a1>contact us</a1>.
# before:
#   The code consists of the year and a running number, for example <c1>SDG-2026/17</c1>.
#   Please quote it whenever you <a1>contact us</a1>.
# draft: person rbgc5-j56he now y7dfb
p-the-code-consists-53yv =
    El código se compone del año y de un número correlativo, por ejemplo, <c1>SDG-2026/17</c1>.
    Indíquelo siempre que se <a1>ponga en contacto con nosotros</a1>.
    .a1-href = /es/contact/

## Money for your idea

# context: heading 2
# source: Money for your idea
# draft: person yb42h-w36hx
h-money-for-your-d4bg = Dinero para su idea

# context: paragraph · a1 = /en/partner-cities/ · a2 = /en/fund/
# source: If you work with people in one of our <a1>partner cities</a1>, you can apply to the <a2>partnership fund</a2>.
# before: If you work with people in one of our <a1>partner cities</a1>, you can apply to the <a2>partnership fund</a2>.
# draft: person xa7ke-zcjv6 now yadyg
p-if-you-work-1zqj =
    Si trabaja con personas de una de nuestras <a1>ciudades hermanadas</a1>, puede solicitar una ayuda del <a2>Fondo de hermanamientos</a2>.
    .a1-href = /es/partner-cities/
    .a2-href = /es/fund/

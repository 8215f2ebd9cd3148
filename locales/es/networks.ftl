# context: front matter title
# source: City networks
# approved: 61x83-65j0f
fm-title = Redes de ciudades

# context: front matter description
# source: Learning from other cities: the networks that Dortmund belongs to and what they bring home.
# approved: e6sg9-tw6qt
fm-description =
    Aprender de otras ciudades: las redes a las que pertenece Dortmund y lo que aportan a la ciudad.

# context: paragraph · a1 = /en/europe/
# source:
#   No city solves every problem alone.
#   In a network, cities share what works and admit what does not.
#   They also speak with one voice to governments and to the <a1>European Union</a1>.
# approved: anr1g-84asz
p-no-city-solves-3s4j =
    Ninguna ciudad resuelve sola todos los problemas.
    En una red, las ciudades comparten lo que funciona y reconocen lo que no.
    Además, hablan con una sola voz ante los gobiernos y la <a1>Unión Europea</a1>.
    .a1-href = /es/europe/

## Where Dortmund is a member

# context: heading 2
# source: Where Dortmund is a member
# approved: 1mf9q-z53x6
h-where-dortmund-is-9yqc = Redes de las que Dortmund es miembro

# context: list item · b1 = bold
# source:
#   <b1>Eurocities</b1> unites more than 200 large cities in Europe.
#   We take part in its work on
# approved: b4sad-fk4b1
li-eurocities-unites-more-eedr =
    <b1>Eurocities</b1> reúne a más de 200 grandes ciudades de Europa.
    Participamos en su trabajo en estos ámbitos:

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: culture,
# approved: xbxnx-pbz2k
li-culture-527v = cultura,

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: the environment,
# approved: ac1rm-aq132
li-the-environment-6mx4 = medio ambiente,

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: social affairs.
# approved: z57gc-3pbft
li-social-affairs-gh3c = asuntos sociales.

# context: list item · b1 = bold
# source:
#   <b1>Climate Alliance</b1> links towns and cities in Europe with the indigenous peoples of the Amazon.
#   Together they protect the climate.
# approved: 86bvw-77gxx
li-climate-alliance-links-158d =
    La <b1>Alianza del Clima</b1> une a municipios y ciudades de Europa con los pueblos indígenas de la Amazonia.
    Juntos protegen el clima.

# context: list item · b1 = bold
# source: <b1>Mayors for Peace</b1>, led by Hiroshima and Nagasaki, wants a world without nuclear weapons.
# approved: 17nh8-va2k4
li-mayors-for-peace-mqjy =
    <b1>Alcaldes por la Paz</b1>, red encabezada por Hiroshima y Nagasaki, quiere un mundo sin armas nucleares.

# context: list item · g1 = <abbr title="Council of European Municipalities and Regions">
# source: <g1>CEMR</g1> defends the right of towns and regions to run their own affairs.
# source .g1-title: Council of European Municipalities and Regions
# approved: byt00-6mrer
li-cemr-defends-the-heq9 =
    El <g1>CMRE</g1> defiende el derecho de los municipios y las regiones a gestionar sus propios asuntos.
    .g1-title = Consejo de Municipios y Regiones de Europa

## How we work

# context: heading 2
# source: How we work
# approved: c35r9-vsykx
h-how-we-work-j66p = Cómo trabajamos

# context: paragraph
# source:
#   We collect questions from the departments of the city and send the right experts to the working groups.
#   They bring back answers.
#   Once a year we report to the City Council.
# before:
#   We gather questions from the departments of the city and send the right experts to the working groups.
#   They return with answers.
#   Once a year we report to the City Council.
# changed: g15gj-38dnw now rx6v5
p-we-collect-questions-2fcr =
    Recogemos las preguntas de los departamentos municipales y enviamos a las personas expertas adecuadas a los grupos de trabajo.
    Ellas regresan con respuestas.
    Una vez al año informamos al Consejo Municipal.

# context: quotation · b1 = bold
# source:
#   <b1>Example:</b1> Cities in southern Europe have lived with hot summers for longer than we have.
#   Their advice helps us to plan shade and drinking water for Dortmund’s squares.
# approved: wp8fd-5s91z
q-example-cities-in-gk5e =
    <b1>Ejemplo:</b1> las ciudades del sur de Europa conviven con veranos calurosos desde hace más tiempo que nosotros.
    Sus consejos nos ayudan a planificar la sombra y el agua potable en las plazas de Dortmund.

## Come along

# context: heading 2
# source: Come along
# approved: jn03a-ehgjb
h-come-along-02qn = Participe

# context: paragraph · a1 = /en/contact/
# source:
#   Do you do research on a subject that cities care about?
#   Do you work for another city and want to see how we do things?
#   <a1>Write to us</a1>, and we will put you in touch with the right people.
# approved: 50sts-g2eqp
p-do-you-do-5qmr =
    ¿Investiga usted sobre un tema que interesa a las ciudades?
    ¿Trabaja para otra ciudad y quiere ver cómo hacemos las cosas?
    <a1>Escríbanos</a1> y le pondremos en contacto con las personas adecuadas.
    .a1-href = /es/contact/

# context: front matter title
# source: Partnership fund
# approved: yc7b8-xewpa
fm-title = Fondo de hermanamientos

# context: front matter linkTitle
# source: Fund
# approved: 32g8t-f08z2
fm-linktitle = Fondo

# context: front matter description
# source: Up to €2,500 for projects with our partner cities. Apply by 30 November 2026.
# approved: 2hssa-cj32g
fm-description =
    Hasta 2500 € para proyectos con nuestras ciudades hermanadas.
    Presente su solicitud hasta el 30 de noviembre de 2026.

# context: paragraph · a1 = /en/partner-cities/ · b1 = bold · b2 = bold
# source:
#   The fund supports people in Dortmund who plan a project with people in a <a1>partner city</a1>.
#   It pays up to <b1>80 per cent</b1> of the costs, but no more than <b2>€2,500</b2> for each project.
# approved: 1wzer-asqpw
p-the-fund-supports-mycn =
    El Fondo apoya a personas de Dortmund que planean un proyecto con personas de una <a1>ciudad hermanada</a1>.
    Cubre hasta el <b1>80 %</b1> de los gastos, con un máximo de <b2>2500 €</b2> por proyecto.
    .a1-href = /es/partner-cities/

## Who can apply

# context: heading 2
# source: Who can apply
# approved: eetvp-jtp6j
h-who-can-apply-e9v3 = Quién puede presentar una solicitud

# context: list item
# source: Clubs, choirs and sports teams
# approved: chh9c-dn4y6
li-clubs-choirs-and-gjeh = Asociaciones, coros y equipos deportivos

# context: list item
# source: Schools and youth groups
# approved: e7sc4-mdd5s
li-schools-and-youth-bews = Centros escolares y grupos juveniles

# context: list item
# source: Neighbours and friends, if one adult signs for the group
# approved: hsmh9-8sf2v
li-neighbours-and-friends-g0xs = Grupos vecinales y de amistades, si una persona adulta firma en nombre del grupo

# context: paragraph
# source:
#   Companies cannot apply.
#   Projects with Rostov-on-Don cannot be funded while the partnership is suspended.
# approved: fshgq-tckz2
p-companies-cannot-apply-rbgx =
    Las empresas no pueden presentar solicitudes.
    Los proyectos con Rostov del Don no pueden recibir ayudas mientras el hermanamiento esté suspendido.

## What we pay for

# context: heading 2
# source: What we pay for
# approved: vxysv-8peqx
h-what-we-pay-9qjd = Qué pagamos

# context: paragraph
# source:
#   We pay for travel, accommodation, interpreters, rooms and materials.
#   We do not pay for wages or gifts, or for anything that you bought before we approved your project.
# approved: t3q9k-cyjks
p-we-pay-for-jpmb =
    Pagamos viajes, alojamiento, servicios de interpretación, salas y material.
    No pagamos salarios ni regalos, ni nada que haya comprado antes de que aprobáramos su proyecto.

# context: paragraph
# source:
#   Example: An exchange costs €3,000.
#   The fund pays €2,400, which is 80 per cent.
#   You pay the other €600.
# approved: 3m5hf-jxk7a
p-example-an-exchange-np9j =
    Ejemplo: un intercambio cuesta 3000 €.
    El Fondo paga 2400 €, es decir, el 80 %.
    Usted paga los 600 € restantes.

## How to apply

# context: heading 2
# source: How to apply
# approved: 8tmv0-wrkrx
h-how-to-apply-s374 = Cómo presentar la solicitud

# context: paragraph · b1 = bold · a1 = /en/contact/
# note: “Come and talk to us” invites people to visit the office in person.
# source:
#   Applications can be made until <b1>30 November 2026</b1>.
#   If you have questions about your idea, <a1>come and talk to us</a1> before you write.
# before:
#   Applications can be made until <b1>31 October 2026</b1>.
#   If you have questions about your idea, <a1>come and talk to us</a1> before you write.
# changed: qyaqy-s9e8q now bgafd
p-applications-can-be-12ta =
    Las solicitudes pueden presentarse hasta el <b1>31 de octubre de 2026</b1>.
    Si tiene preguntas sobre su idea, <a1>venga a hablar con nuestro equipo</a1> antes de escribir.
    .a1-href = /es/contact/

# context: paragraph · v1 = {{< mail "international" >}}
# source: If you cannot use the form, write to <v1/>, and we will send it to you on paper.
# approved: e5x6s-mbr03
p-if-you-cannot-9yv3 = Si no puede utilizar el formulario, escriba a <v1/> y se lo enviaremos en papel.

## What happens next

# context: heading 2
# source: What happens next
# approved: by5fw-8685x
h-what-happens-next-3tsf = Qué ocurre después

# context: list item
# source: A jury of five reads all applications in December.
# approved: nh4qd-ctcea
li-a-jury-of-k5ss = Un jurado de cinco personas lee todas las solicitudes en diciembre.

# context: list item
# source: You receive our answer by 31 January 2027.
# approved: 2f76e-0et4b
li-you-receive-our-3qdb = Usted recibe nuestra respuesta a más tardar el 31 de enero de 2027.

# context: list item
# source: Your project takes place between 1 March and 31 December 2027.
# approved: ve08y-2g0fz
li-your-project-takes-cgd8 = Su proyecto se lleva a cabo entre el 1 de marzo y el 31 de diciembre de 2027.

# context: list item
# source: You send us a short report and your receipts within eight weeks of the end of the project.
# approved: de2c8-vdj15
li-you-send-us-w0er =
    Usted nos envía un breve informe y los justificantes de gasto en un plazo de ocho semanas desde el final del proyecto.

# context: front matter title
# source: City networks
# missing: 61x83
fm-title = City networks

# context: front matter description
# source: Learning from other cities: the networks that Dortmund belongs to and what they bring home.
# missing: e6sg9
fm-description =
    Learning from other cities: the networks that Dortmund belongs to and what they bring home.

# context: paragraph · a1 = /en/europe/
# source:
#   No city solves every problem alone.
#   In a network, cities share what works and admit what does not.
#   They also speak with one voice to governments and to the <a1>European Union</a1>.
# missing: hc0qm
p-no-city-solves-3s4j =
    No city solves every problem alone.
    In a network, cities share what works and admit what does not.
    They also speak with one voice to governments and to the <a1>European Union</a1>.

## Where Dortmund is a member

# context: heading 2
# source: Where Dortmund is a member
# missing: 1mf9q
h-where-dortmund-is-9yqc = Where Dortmund is a member

# context: list item · b1 = bold
# source:
#   <b1>Eurocities</b1> unites more than 200 large cities in Europe.
#   We take part in its work on
# missing: b4sad
li-eurocities-unites-more-eedr =
    <b1>Eurocities</b1> unites more than 200 large cities in Europe.
    We take part in its work on

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: culture,
# missing: xbxnx
li-culture-527v = culture,

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: the environment,
# missing: ac1rm
li-the-environment-6mx4 = the environment,

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: social affairs.
# missing: z57gc
li-social-affairs-gh3c = social affairs.

# context: list item · b1 = bold
# source:
#   <b1>Climate Alliance</b1> links towns and cities in Europe with the indigenous peoples of the Amazon.
#   Together they protect the climate.
# missing: 86bvw
li-climate-alliance-links-158d =
    <b1>Climate Alliance</b1> links towns and cities in Europe with the indigenous peoples of the Amazon.
    Together they protect the climate.

# context: list item · b1 = bold
# source: <b1>Mayors for Peace</b1>, led by Hiroshima and Nagasaki, wants a world without nuclear weapons.
# missing: 17nh8
li-mayors-for-peace-mqjy =
    <b1>Mayors for Peace</b1>, led by Hiroshima and Nagasaki, wants a world without nuclear weapons.

# context: list item · g1 = <abbr title="Council of European Municipalities and Regions">
# source: <g1>CEMR</g1> defends the right of towns and regions to run their own affairs.
# source .g1-title: Council of European Municipalities and Regions
# missing: byt00
li-cemr-defends-the-heq9 = <g1>CEMR</g1> defends the right of towns and regions to run their own affairs.
    .g1-title = Council of European Municipalities and Regions

## How we work

# context: heading 2
# source: How we work
# missing: c35r9
h-how-we-work-j66p = How we work

# context: paragraph
# source:
#   We collect questions from the departments of the city and send the right experts to the working groups.
#   They bring back answers.
#   Once a year we report to the City Council.
# missing: rx6v5
p-we-collect-questions-2fcr =
    We collect questions from the departments of the city and send the right experts to the working groups.
    They bring back answers.
    Once a year we report to the City Council.

# context: quotation · b1 = bold
# source:
#   <b1>Example:</b1> Cities in southern Europe have lived with hot summers for longer than we have.
#   Their advice helps us to plan shade and drinking water for Dortmund’s squares.
# missing: wp8fd
q-example-cities-in-gk5e =
    <b1>Example:</b1> Cities in southern Europe have lived with hot summers for longer than we have.
    Their advice helps us to plan shade and drinking water for Dortmund’s squares.

## Come along

# context: heading 2
# source: Come along
# missing: jn03a
h-come-along-02qn = Come along

# context: paragraph · a1 = /en/contact/
# source:
#   Do you do research on a subject that cities care about?
#   Do you work for another city and want to see how we do things?
#   <a1>Write to us</a1>, and we will put you in touch with the right people.
# missing: z5p7p
p-do-you-do-5qmr =
    Do you do research on a subject that cities care about?
    Do you work for another city and want to see how we do things?
    <a1>Write to us</a1>, and we will put you in touch with the right people.

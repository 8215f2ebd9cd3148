# context: front matter title
# source: City networks
# approved: 61x83-1f2t1
fm-title = Мережі міст

# context: front matter description
# source: Learning from other cities: the networks that Dortmund belongs to and what they bring home.
# approved: e6sg9-vgvtx
fm-description = Учитися в інших міст: до яких мереж належить Дортмунд і що це дає місту.

# context: paragraph · a1 = /en/europe/
# source:
#   No city solves every problem alone.
#   In a network, cities share what works and admit what does not.
#   They also speak with one voice to governments and to the <a1>European Union</a1>.
# approved: anr1g-8bh1j
p-no-city-solves-3s4j =
    Жодне місто не розв’язує всіх проблем самотужки.
    У мережі міста діляться тим, що вдається, і визнають те, що не вдається.
    Вони також говорять одним голосом з урядами та з <a1>Європейським Союзом</a1>.
    .a1-href = /uk/europe/

## Where Dortmund is a member

# context: heading 2
# source: Where Dortmund is a member
# approved: 1mf9q-xvb1t
h-where-dortmund-is-9yqc = До яких мереж належить Дортмунд

# context: list item · b1 = bold
# source:
#   <b1>Eurocities</b1> unites more than 200 large cities in Europe.
#   We take part in its work on
# approved: b4sad-4tdvd
li-eurocities-unites-more-eedr =
    <b1>Eurocities</b1> об’єднує понад 200 великих міст Європи.
    Ми беремо участь у роботі мережі за такими напрямами:

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: culture,
# approved: xbxnx-8k74g
li-culture-527v = культура,

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: the environment,
# approved: ac1rm-7yqgr
li-the-environment-6mx4 = довкілля,

# context: list item, continues “Eurocities unites more than 200 large cities in Europe. We take part in its…”
# source: social affairs.
# approved: z57gc-enr7h
li-social-affairs-gh3c = соціальна сфера.

# context: list item · b1 = bold
# source:
#   <b1>Climate Alliance</b1> links towns and cities in Europe with the indigenous peoples of the Amazon.
#   Together they protect the climate.
# approved: 86bvw-7ryjp
li-climate-alliance-links-158d =
    <b1>«Кліматичний альянс»</b1> пов’язує міста та громади Європи з корінними народами Амазонії.
    Разом вони захищають клімат.

# context: list item · b1 = bold
# source: <b1>Mayors for Peace</b1>, led by Hiroshima and Nagasaki, wants a world without nuclear weapons.
# approved: 17nh8-jm51m
li-mayors-for-peace-mqjy =
    <b1>«Мери за мир»</b1> на чолі з Хіросімою та Нагасакі прагнуть світу без ядерної зброї.

# context: list item · g1 = <abbr title="Council of European Municipalities and Regions">
# source: <g1>CEMR</g1> defends the right of towns and regions to run their own affairs.
# source .g1-title: Council of European Municipalities and Regions
# approved: byt00-k5t6f
li-cemr-defends-the-heq9 =
    <g1>РЄМР</g1> захищає право громад і регіонів самостійно вирішувати власні справи.
    .g1-title = Рада європейських муніципалітетів і регіонів

## How we work

# context: heading 2
# source: How we work
# approved: c35r9-jqb6s
h-how-we-work-j66p = Як ми працюємо

# context: paragraph
# source:
#   We collect questions from the departments of the city and send the right experts to the working groups.
#   They bring back answers.
#   Once a year we report to the City Council.
# approved: rx6v5-txbd0
p-we-collect-questions-2fcr =
    Ми збираємо запитання департаментів міста та направляємо відповідних фахівців і фахівчинь до робочих груп.
    Вони повертаються з відповідями.
    Раз на рік ми звітуємо перед міською радою.

# context: quotation · b1 = bold
# source:
#   <b1>Example:</b1> Cities in southern Europe have lived with hot summers for longer than we have.
#   Their advice helps us to plan shade and drinking water for Dortmund’s squares.
# approved: wp8fd-12wcy
q-example-cities-in-gk5e =
    <b1>Приклад:</b1> міста на півдні Європи довше за нас живуть зі спекотним літом.
    Їхні поради допомагають нам планувати тінь і питну воду на площах Дортмунда.

## Come along

# context: heading 2
# source: Come along
# approved: jn03a-j0mpa
h-come-along-02qn = Приєднуйтеся

# context: paragraph · a1 = /en/contact/
# source:
#   Do you do research on a subject that cities care about?
#   Do you work for another city and want to see how we do things?
#   <a1>Write to us</a1>, and we will put you in touch with the right people.
# approved: 50sts-2dh0t
p-do-you-do-5qmr =
    Ви досліджуєте тему, важливу для міст?
    Ви працюєте в іншому місті й хочете побачити, як усе організовано в нас?
    <a1>Напишіть нам</a1>, і ми зв’яжемо Вас із потрібними людьми.
    .a1-href = /uk/contact/

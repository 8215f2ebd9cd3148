# context: front matter title
# source: Partnership fund
# approved: yc7b8-4drqc
fm-title = { -fund(case: "nominative") }

# context: front matter linkTitle
# source: Fund
# approved: 32g8t-fwmza
fm-linktitle = Фонд

# context: front matter description
# source: Up to €2,500 for projects with our partner cities. Apply by 30 November 2026.
# approved: 2hssa-ga5qz
fm-description =
    До 2500 € на проєкти з нашими містами-партнерами. Подайте заявку до 30 листопада 2026 року.

# context: paragraph · a1 = /en/partner-cities/ · b1 = bold · b2 = bold
# source:
#   The fund supports people in Dortmund who plan a project with people in a <a1>partner city</a1>.
#   It pays up to <b1>80 per cent</b1> of the costs, but no more than <b2>€2,500</b2> for each project.
# approved: mbw4d-zw65b
p-the-fund-supports-mycn =
    { -fund(case: "nominative") } підтримує людей у Дортмунді, які планують проєкт разом із людьми з <a1>міста-партнера</a1>.
    Він покриває до <b1>80 %</b1> витрат, але не більше ніж <b2>2500 €</b2> на кожен проєкт.

## Who can apply

# context: heading 2
# source: Who can apply
# approved: eetvp-scyss
h-who-can-apply-e9v3 = Хто може подати заявку

# context: list item
# source: Clubs, choirs and sports teams
# approved: chh9c-r2abr
li-clubs-choirs-and-gjeh = Громадські об’єднання, хори та спортивні команди

# context: list item
# source: Schools and youth groups
# approved: e7sc4-1sw7x
li-schools-and-youth-bews = Школи та молодіжні групи

# context: list item
# source: Neighbours and friends, if one adult signs for the group
# approved: hsmh9-26wga
li-neighbours-and-friends-g0xs = Сусіди та друзі, якщо за групу підпишеться одна повнолітня особа

# context: paragraph
# source:
#   Companies cannot apply.
#   Projects with Rostov-on-Don cannot be funded while the partnership is suspended.
# approved: fshgq-w59dq
p-companies-cannot-apply-rbgx =
    Компанії не можуть подавати заявки.
    Проєкти з Ростовом-на-Дону не фінансуються, доки партнерство призупинено.

## What we pay for

# context: heading 2
# source: What we pay for
# approved: vxysv-nhmts
h-what-we-pay-9qjd = Що ми оплачуємо

# context: paragraph
# source:
#   We pay for travel, accommodation, interpreters, rooms and materials.
#   We do not pay for wages or gifts, or for anything that you bought before we approved your project.
# approved: t3q9k-5zg34
p-we-pay-for-jpmb =
    Ми оплачуємо проїзд, проживання, усний переклад, приміщення та матеріали.
    Ми не оплачуємо зарплати й подарунки, а також усе, що Ви придбали до схвалення Вашого проєкту.

# context: paragraph
# source:
#   Example: An exchange costs €3,000.
#   The fund pays €2,400, which is 80 per cent.
#   You pay the other €600.
# approved: 3m5hf-t1ce4
p-example-an-exchange-np9j =
    Приклад: обмін коштує 3000 €.
    З { -fund(case: "genitive") } буде сплачено 2400 €, тобто 80 %.
    Решту 600 € сплачуєте Ви.

## How to apply

# context: heading 2
# source: How to apply
# approved: 8tmv0-04gf8
h-how-to-apply-s374 = Як подати заявку

# context: paragraph · b1 = bold · a1 = /en/contact/
# note: “Come and talk to us” invites people to visit the office in person.
# source:
#   Applications can be made until <b1>30 November 2026</b1>.
#   If you have questions about your idea, <a1>come and talk to us</a1> before you write.
# before:
#   Applications can be made until <b1>31 October 2026</b1>.
#   If you have questions about your idea, <a1>come and talk to us</a1> before you write.
# changed: qyaqy-zfzxj now bgafd
p-applications-can-be-12ta =
    Заявки можна подавати до <b1>31 жовтня 2026 року</b1>.
    Якщо у Вас є запитання щодо Вашої ідеї, <a1>завітайте до нас на розмову</a1>, перш ніж писати.
    .a1-href = /uk/contact/

# context: paragraph · v1 = {{< mail "international" >}}
# source: If you cannot use the form, write to <v1/>, and we will send it to you on paper.
# approved: e5x6s-wwatt
p-if-you-cannot-9yv3 =
    Якщо Ви не можете скористатися формою, напишіть на адресу <v1/>, і ми надішлемо її Вам на папері.

## What happens next

# context: heading 2
# source: What happens next
# approved: by5fw-6st20
h-what-happens-next-3tsf = Що буде далі

# context: list item
# source: A jury of five reads all applications in December.
# approved: nh4qd-d9f46
li-a-jury-of-k5ss = У грудні журі з п’яти осіб читає всі заявки.

# context: list item
# source: You receive our answer by 31 January 2027.
# approved: 2f76e-gq1ce
li-you-receive-our-3qdb = Ви отримаєте нашу відповідь до 31 січня 2027 року.

# context: list item
# source: Your project takes place between 1 March and 31 December 2027.
# approved: ve08y-ynf1g
li-your-project-takes-cgd8 = Ваш проєкт відбувається в період з 1 березня до 31 грудня 2027 року.

# context: list item
# source: You send us a short report and your receipts within eight weeks of the end of the project.
# approved: de2c8-9yedd
li-you-send-us-w0er =
    Упродовж восьми тижнів після завершення проєкту Ви надсилаєте нам короткий звіт і документи про витрати.

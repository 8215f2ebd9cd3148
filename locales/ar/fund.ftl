# context: front matter title
# source: Partnership fund
# approved: yc7b8-5gje1
fm-title = صندوق الشراكة

# context: front matter linkTitle
# source: Fund
# approved: 32g8t-y584x
fm-linktitle = الصندوق

# context: front matter description
# source: Up to €2,500 for projects with our partner cities. Apply by 30 November 2026.
# approved: 2hssa-p5dna
fm-description =
    ما يصل إلى 2,500 يورو للمشاريع مع مدننا الشريكة. قدّموا طلباتكم في موعد أقصاه 30 نوفمبر 2026.

# context: paragraph · a1 = /en/partner-cities/ · b1 = bold · b2 = bold
# source:
#   The fund supports people in Dortmund who plan a project with people in a <a1>partner city</a1>.
#   It pays up to <b1>80 per cent</b1> of the costs, but no more than <b2>€2,500</b2> for each project.
# approved: mbw4d-4wktf
p-the-fund-supports-mycn =
    يدعم الصندوق الأشخاص في دورتموند الذين يخططون لمشروع مع أشخاص في <a1>مدينة شريكة</a1>.
    ويغطي ما يصل إلى <b1>80 في المئة</b1> من التكاليف، على ألا يتجاوز ذلك <b2>2,500 يورو</b2> لكل مشروع.

## Who can apply

# context: heading 2
# source: Who can apply
# approved: eetvp-sdc52
h-who-can-apply-e9v3 = من يمكنه تقديم طلب؟

# context: list item
# source: Clubs, choirs and sports teams
# approved: chh9c-wv2kd
li-clubs-choirs-and-gjeh = الجمعيات وفرق الإنشاد والفرق الرياضية

# context: list item
# source: Schools and youth groups
# approved: e7sc4-4bhga
li-schools-and-youth-bews = المدارس ومجموعات الشباب

# context: list item
# source: Neighbours and friends, if one adult signs for the group
# approved: hsmh9-xgkec
li-neighbours-and-friends-g0xs = الجيران والأصدقاء، إذا وقّع شخص بالغ واحد عن المجموعة

# context: paragraph
# source:
#   Companies cannot apply.
#   Projects with Rostov-on-Don cannot be funded while the partnership is suspended.
# approved: fshgq-damhg
p-companies-cannot-apply-rbgx =
    لا يحق للشركات تقديم طلبات.
    ولا يمكن تمويل مشاريع مع روستوف على الدون ما دامت الشراكة معلّقة.

## What we pay for

# context: heading 2
# source: What we pay for
# approved: vxysv-rwaqa
h-what-we-pay-9qjd = ما الذي نموّله؟

# context: paragraph
# source:
#   We pay for travel, accommodation, interpreters, rooms and materials.
#   We do not pay for wages or gifts, or for anything that you bought before we approved your project.
# approved: t3q9k-tfd4f
p-we-pay-for-jpmb =
    نموّل السفر والإقامة والترجمة الشفوية والقاعات والمواد.
    ولا نموّل الأجور ولا الهدايا ولا أي شيء اشتريتموه قبل موافقتنا على مشروعكم.

# context: paragraph
# source:
#   Example: An exchange costs €3,000.
#   The fund pays €2,400, which is 80 per cent.
#   You pay the other €600.
# approved: 3m5hf-z2te5
p-example-an-exchange-np9j =
    مثال: يكلّف برنامج تبادل 3,000 يورو.
    يدفع الصندوق 2,400 يورو، أي 80 في المئة.
    وتدفعون أنتم الباقي وهو 600 يورو.

## How to apply

# context: heading 2
# source: How to apply
# approved: 8tmv0-kyv1z
h-how-to-apply-s374 = كيف تقدّمون الطلب؟

# context: paragraph · b1 = bold · a1 = /en/contact/
# note: “Come and talk to us” invites people to visit the office in person.
# source:
#   Applications can be made until <b1>30 November 2026</b1>.
#   If you have questions about your idea, <a1>come and talk to us</a1> before you write.
# approved: bgafd-n1bfk
p-applications-can-be-12ta =
    يمكن تقديم الطلبات حتى <b1>30 نوفمبر 2026</b1>.
    إذا كانت لديكم أسئلة عن فكرتكم، <a1>فتفضّلوا بزيارتنا للتحدث معنا</a1> قبل الكتابة.
    .a1-href = /ar/contact/

# context: paragraph · v1 = {{< mail "international" >}}
# source: If you cannot use the form, write to <v1/>, and we will send it to you on paper.
# approved: e5x6s-t8a54
p-if-you-cannot-9yv3 = إذا تعذّر عليكم استخدام الاستمارة، فاكتبوا إلى <v1/> وسنرسلها إليكم على الورق.

## What happens next

# context: heading 2
# source: What happens next
# approved: by5fw-6qvgm
h-what-happens-next-3tsf = ماذا يحدث بعد ذلك؟

# context: list item
# source: A jury of five reads all applications in December.
# approved: nh4qd-cpmd4
li-a-jury-of-k5ss = تقرأ لجنة تحكيم من خمسة أعضاء جميع الطلبات في ديسمبر.

# context: list item
# source: You receive our answer by 31 January 2027.
# approved: 2f76e-tjscf
li-you-receive-our-3qdb = تتلقون ردّنا في موعد أقصاه 31 يناير 2027.

# context: list item
# source: Your project takes place between 1 March and 31 December 2027.
# approved: ve08y-thcbb
li-your-project-takes-cgd8 = يُنفَّذ مشروعكم بين 1 مارس و31 ديسمبر 2027.

# context: list item
# source: You send us a short report and your receipts within eight weeks of the end of the project.
# approved: de2c8-r28yy
li-you-send-us-w0er = ترسلون إلينا تقريرًا قصيرًا وإيصالاتكم خلال ثمانية أسابيع من انتهاء المشروع.

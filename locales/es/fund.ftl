# context: front matter title
# source: Partnership fund
# missing: yc7b8
fm-title = Partnership fund

# context: front matter linkTitle
# source: Fund
# missing: 32g8t
fm-linktitle = Fund

# context: front matter description
# source: Up to €2,500 for projects with our partner cities. Apply by 30 November 2026.
# missing: 2hssa
fm-description = Up to €2,500 for projects with our partner cities. Apply by 30 November 2026.

# context: paragraph · a1 = /en/partner-cities/ · b1 = bold · b2 = bold
# source:
#   The fund supports people in Dortmund who plan a project with people in a <a1>partner city</a1>.
#   It pays up to <b1>80 per cent</b1> of the costs, but no more than <b2>€2,500</b2> for each project.
# missing: mbw4d
p-the-fund-supports-mycn =
    The fund supports people in Dortmund who plan a project with people in a <a1>partner city</a1>.
    It pays up to <b1>80 per cent</b1> of the costs, but no more than <b2>€2,500</b2> for each project.

## Who can apply

# context: heading 2
# source: Who can apply
# missing: eetvp
h-who-can-apply-e9v3 = Who can apply

# context: list item
# source: Clubs, choirs and sports teams
# missing: chh9c
li-clubs-choirs-and-gjeh = Clubs, choirs and sports teams

# context: list item
# source: Schools and youth groups
# missing: e7sc4
li-schools-and-youth-bews = Schools and youth groups

# context: list item
# source: Neighbours and friends, if one adult signs for the group
# missing: hsmh9
li-neighbours-and-friends-g0xs = Neighbours and friends, if one adult signs for the group

# context: paragraph
# source:
#   Companies cannot apply.
#   Projects with Rostov-on-Don cannot be funded while the partnership is suspended.
# missing: fshgq
p-companies-cannot-apply-rbgx =
    Companies cannot apply.
    Projects with Rostov-on-Don cannot be funded while the partnership is suspended.

## What we pay for

# context: heading 2
# source: What we pay for
# missing: vxysv
h-what-we-pay-9qjd = What we pay for

# context: paragraph
# source:
#   We pay for travel, accommodation, interpreters, rooms and materials.
#   We do not pay for wages or gifts, or for anything that you bought before we approved your project.
# missing: t3q9k
p-we-pay-for-jpmb =
    We pay for travel, accommodation, interpreters, rooms and materials.
    We do not pay for wages or gifts, or for anything that you bought before we approved your project.

# context: paragraph
# source:
#   Example: An exchange costs €3,000.
#   The fund pays €2,400, which is 80 per cent.
#   You pay the other €600.
# missing: 3m5hf
p-example-an-exchange-np9j =
    Example: An exchange costs €3,000.
    The fund pays €2,400, which is 80 per cent.
    You pay the other €600.

## How to apply

# context: heading 2
# source: How to apply
# missing: 8tmv0
h-how-to-apply-s374 = How to apply

# context: paragraph · b1 = bold · a1 = /en/contact/
# note: “Come and talk to us” invites people to visit the office in person.
# source:
#   Applications can be made until <b1>30 November 2026</b1>.
#   If you have questions about your idea, <a1>come and talk to us</a1> before you write.
# missing: 9pvdv
p-applications-can-be-12ta =
    Applications can be made until <b1>30 November 2026</b1>.
    If you have questions about your idea, <a1>come and talk to us</a1> before you write.

# context: paragraph · v1 = {{< mail "international" >}}
# source: If you cannot use the form, write to <v1/>, and we will send it to you on paper.
# missing: e5x6s
p-if-you-cannot-9yv3 = If you cannot use the form, write to <v1/>, and we will send it to you on paper.

## What happens next

# context: heading 2
# source: What happens next
# missing: by5fw
h-what-happens-next-3tsf = What happens next

# context: list item
# source: A jury of five reads all applications in December.
# missing: nh4qd
li-a-jury-of-k5ss = A jury of five reads all applications in December.

# context: list item
# source: You receive our answer by 31 January 2027.
# missing: 2f76e
li-you-receive-our-3qdb = You receive our answer by 31 January 2027.

# context: list item
# source: Your project takes place between 1 March and 31 December 2027.
# missing: ve08y
li-your-project-takes-cgd8 = Your project takes place between 1 March and 31 December 2027.

# context: list item
# source: You send us a short report and your receipts within eight weeks of the end of the project.
# missing: de2c8
li-you-send-us-w0er =
    You send us a short report and your receipts within eight weeks of the end of the project.

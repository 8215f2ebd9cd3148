### content/en/fund.md

# context: front matter title
fm-title = Partnership fund

# context: front matter linkTitle
fm-linktitle = Fund

# context: front matter description
fm-description = Up to €2,500 for projects with our partner cities. Apply by 30 November 2026.

# context: paragraph · a1 = /en/partner-cities/ · b1 = bold · b2 = bold
p-the-fund-supports-mycn =
    The fund supports people in Dortmund who plan a project with people in a <a1>partner city</a1>.
    It pays up to <b1>80 per cent</b1> of the costs, but no more than <b2>€2,500</b2> for each project.

## Who can apply

# context: heading 2
h-who-can-apply-e9v3 = Who can apply

# context: list item
li-clubs-choirs-and-gjeh = Clubs, choirs and sports teams

# context: list item
li-schools-and-youth-bews = Schools and youth groups

# context: list item
li-neighbours-and-friends-g0xs = Neighbours and friends, if one adult signs for the group

# context: paragraph
p-companies-cannot-apply-rbgx =
    Companies cannot apply.
    Projects with Rostov-on-Don cannot be funded while the partnership is suspended.

## What we pay for

# context: heading 2
h-what-we-pay-9qjd = What we pay for

# context: paragraph
p-we-pay-for-jpmb =
    We pay for travel, accommodation, interpreters, rooms and materials.
    We do not pay for wages or gifts, or for anything that you bought before we approved your project.

# context: paragraph
p-example-an-exchange-np9j =
    Example: An exchange costs €3,000.
    The fund pays €2,400, which is 80 per cent.
    You pay the other €600.

## How to apply

# context: heading 2
h-how-to-apply-s374 = How to apply

# context: paragraph · b1 = bold · a1 = /en/contact/
# note: “Come and talk to us” invites people to visit the office in person.
p-applications-can-be-12ta =
    Applications can be made until <b1>30 November 2026</b1>.
    If you have questions about your idea, <a1>come and talk to us</a1> before you write.

# context: paragraph · v1 = {{< mail "international" >}}
p-if-you-cannot-9yv3 = If you cannot use the form, write to <v1/>, and we will send it to you on paper.

## What happens next

# context: heading 2
h-what-happens-next-3tsf = What happens next

# context: list item
li-a-jury-of-k5ss = A jury of five reads all applications in December.

# context: list item
li-you-receive-our-3qdb = You receive our answer by 31 January 2027.

# context: list item
li-your-project-takes-cgd8 = Your project takes place between 1 March and 31 December 2027.

# context: list item
li-you-send-us-w0er =
    You send us a short report and your receipts within eight weeks of the end of the project.

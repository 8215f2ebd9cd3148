# context: front matter title
# source: Sustainability and the 17 goals
# missing: h2jt7
fm-title = Sustainability and the 17 goals

# context: front matter linkTitle
# source: Sustainability
# missing: 4tyjk
fm-linktitle = Sustainability

# context: front matter description
# source: What Dortmund does for the 17 Sustainable Development Goals, and how you can join in.
# missing: yp5ht
fm-description =
    What Dortmund does for the 17 Sustainable Development Goals, and how you can join in.

# context: paragraph
# source:
#   In 2015 the United Nations agreed on 17 Sustainable Development Goals (SDGs) for the year 2030.
#   They apply to every country and every city.
#   Clean energy and fair work are among them, and so are good schools and an end to hunger.
# missing: dvsv8
p-in-the-united-521v =
    In 2015 the United Nations agreed on 17 Sustainable Development Goals (SDGs) for the year 2030.
    They apply to every country and every city.
    Clean energy and fair work are among them, and so are good schools and an end to hunger.

## Four pillars

# context: heading 2
# source: Four pillars
# missing: 5zj9z
h-four-pillars-b5nf = Four pillars

# context: paragraph
# source: Dortmund’s sustainability strategy rests on four pillars:
# missing: 01wbw
p-dortmunds-sustainability-3dcs = Dortmund’s sustainability strategy rests on four pillars:

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Economy:</b1> good work and fair trade
# missing: 1dj6c
li-economy-good-work-s5df = <b1>Economy:</b1> good work and fair trade

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Ecology:</b1> clean air, clean water and green spaces
# missing: 0fnm3
li-ecology-clean-air-9bgd = <b1>Ecology:</b1> clean air, clean water and green spaces

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Social affairs:</b1> equal opportunities in every district
# missing: hgzcd
li-social-affairs-equal-8asm = <b1>Social affairs:</b1> equal opportunities in every district

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Civil society:</b1> people who join in and have a say
# missing: hn75j
li-civil-society-people-q934 = <b1>Civil society:</b1> people who join in and have a say

## Our part

# context: heading 2
# source: Our part
# missing: 7dwjp
h-our-part-2t9w = Our part

# context: paragraph · i1 = italic
# source:
#   We coordinate the process.
#   We bring the departments to one table and ask clubs and initiatives for their views.
#   Every two years we report what has improved and <i1>what has not</i1>.
# missing: 3c60y
p-we-coordinate-the-4j6z =
    We coordinate the process.
    We bring the departments to one table and ask clubs and initiatives for their views.
    Every two years we report what has improved and <i1>what has not</i1>.

## Enter your project

# context: heading 2
# source: Enter your project
# missing: k5acc
h-enter-your-project-jbt3 = Enter your project

# context: paragraph
# source:
#   We keep a public list of projects in Dortmund that serve the goals.
#   To add yours:
# missing: dj4wb
p-we-keep-a-r5m7 =
    We keep a public list of projects in Dortmund that serve the goals.
    To add yours:

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Choose the goal that fits your project best.
# missing: gv5gj
li-choose-the-goal-p0ac = Choose the goal that fits your project best.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Describe the project in no more than 200 words.
# missing: rvp31
li-describe-the-project-wwcz = Describe the project in no more than 200 words.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Send the description to <w1>international@dortmund.example</w1>.
# missing: c0f6w
li-send-the-description-trfg = Send the description to <w1>international@dortmund.example</w1>.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Wait up to ten working days for our reply. It contains your project code.
# missing: ex421
li-wait-up-to-q272 = Wait up to ten working days for our reply. It contains your project code.

# context: paragraph · a1 = /en/contact/
# source:
#   The code consists of the year and a running number, for example <c1>SDG-2026/17</c1>.
#   Please quote it whenever you <a1>contact us</a1>.
# missing: rbgc5
p-the-code-consists-53yv =
    The code consists of the year and a running number, for example <c1>SDG-2026/17</c1>.
    Please quote it whenever you <a1>contact us</a1>.

## Money for your idea

# context: heading 2
# source: Money for your idea
# missing: yb42h
h-money-for-your-d4bg = Money for your idea

# context: paragraph · a1 = /en/partner-cities/ · a2 = /en/fund/
# source: If you work with people in one of our <a1>partner cities</a1>, you can apply to the <a2>partnership fund</a2>.
# missing: xa7ke
p-if-you-work-1zqj =
    If you work with people in one of our <a1>partner cities</a1>, you can apply to the <a2>partnership fund</a2>.

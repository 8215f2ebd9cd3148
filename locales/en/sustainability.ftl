### content/en/sustainability.md

# context: front matter title
fm-title = Sustainability and the 17 goals

# context: front matter linkTitle
fm-linktitle = Sustainability

# context: front matter description
fm-description =
    What Dortmund does for the 17 Sustainable Development Goals, and how you can join in.

# context: paragraph
p-in-the-united-521v =
    In 2015 the United Nations agreed on 17 Sustainable Development Goals (SDGs) for the year 2030.
    They apply to every country and every city.
    Clean energy and fair work are among them, and so are good schools and an end to hunger.

## Four pillars

# context: heading 2
h-four-pillars-b5nf = Four pillars

# context: paragraph
p-dortmunds-sustainability-3dcs = Dortmund’s sustainability strategy rests on four pillars:

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
li-economy-good-work-s5df = <b1>Economy:</b1> good work and fair trade

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
li-ecology-clean-air-9bgd = <b1>Ecology:</b1> clean air, clean water and green spaces

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
li-social-affairs-equal-8asm = <b1>Social affairs:</b1> equal opportunities in every district

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
li-civil-society-people-q934 = <b1>Civil society:</b1> people who join in and have a say

## Our part

# context: heading 2
h-our-part-2t9w = Our part

# context: paragraph · i1 = italic
p-we-coordinate-the-4j6z =
    We coordinate the process.
    We bring the departments to one table and ask clubs and initiatives for their views.
    Every two years we report what has improved and <i1>what has not</i1>.

## Enter your project

# context: heading 2
h-enter-your-project-jbt3 = Enter your project

# context: paragraph
p-we-keep-a-r5m7 =
    We keep a public list of projects in Dortmund that serve the goals.
    To add yours:

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
li-choose-the-goal-p0ac = Choose the goal that fits your project best.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
li-describe-the-project-wwcz = Describe the project in no more than 200 words.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
li-send-the-description-trfg = Send the description to <w1>international@dortmund.example</w1>.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
li-wait-up-to-q272 = Wait up to ten working days for our reply. It contains your project code.

# context: paragraph · a1 = /en/contact/
p-the-code-consists-53yv =
    The code consists of the year and a running number, for example <c1>SDG-2026/17</c1>.
    Please quote it whenever you <a1>contact us</a1>.

## Money for your idea

# context: heading 2
h-money-for-your-d4bg = Money for your idea

# context: paragraph · a1 = /en/partner-cities/ · a2 = /en/fund/
p-if-you-work-1zqj =
    If you work with people in one of our <a1>partner cities</a1>, you can apply to the <a2>partnership fund</a2>.

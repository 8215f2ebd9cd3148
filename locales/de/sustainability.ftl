# context: front matter title
# source: Sustainability and the 17 goals
# approved: h2jt7-5qr98
fm-title = Nachhaltigkeit und die 17 Ziele

# context: front matter linkTitle
# source: Sustainability
# approved: 4tyjk-kb4hs
fm-linktitle = Nachhaltigkeit

# context: front matter description
# source: What Dortmund does for the 17 Sustainable Development Goals, and how you can join in.
# approved: yp5ht-pwm8k
fm-description =
    Was Dortmund für die 17 Ziele für nachhaltige Entwicklung tut und wie Sie mitmachen können.

# context: paragraph
# source:
#   In 2015 the United Nations agreed on 17 Sustainable Development Goals (SDGs) for the year 2030.
#   They apply to every country and every city.
#   Clean energy and fair work are among them, and so are good schools and an end to hunger.
# approved: dvsv8-6ag2x
p-in-the-united-521v =
    Im Jahr 2015 haben sich die Vereinten Nationen auf 17 Ziele für nachhaltige Entwicklung (Sustainable Development Goals, SDGs) bis zum Jahr 2030 geeinigt.
    Sie gelten für jedes Land und jede Stadt.
    Saubere Energie und faire Arbeit gehören ebenso dazu wie gute Schulen und ein Ende des Hungers.

## Four pillars

# context: heading 2
# source: Four pillars
# approved: 5zj9z-v43wq
h-four-pillars-b5nf = Vier Säulen

# context: paragraph
# source: Dortmund’s sustainability strategy rests on four pillars:
# approved: 01wbw-nfe2n
p-dortmunds-sustainability-3dcs = Die Dortmunder Nachhaltigkeitsstrategie ruht auf vier Säulen:

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Economy:</b1> good work and fair trade
# approved: 1dj6c-e5dfn
li-economy-good-work-s5df = <b1>Wirtschaft:</b1> gute Arbeit und fairer Handel

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Ecology:</b1> clean air, clean water and green spaces
# approved: 0fnm3-knhjz
li-ecology-clean-air-9bgd = <b1>Ökologie:</b1> saubere Luft, sauberes Wasser und Grünflächen

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Social affairs:</b1> equal opportunities in every district
# approved: hgzcd-2vgee
li-social-affairs-equal-8asm = <b1>Soziales:</b1> Chancengleichheit in jedem Stadtbezirk

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Civil society:</b1> people who join in and have a say
# approved: hn75j-hb960
li-civil-society-people-q934 = <b1>Zivilgesellschaft:</b1> Menschen, die mitmachen und mitbestimmen

## Our part

# context: heading 2
# source: Our part
# approved: 7dwjp-6b36f
h-our-part-2t9w = Unser Beitrag

# context: paragraph · i1 = italic
# source:
#   We coordinate the process.
#   We bring the departments to one table and ask clubs and initiatives for their views.
#   Every two years we report what has improved and <i1>what has not</i1>.
# approved: 3c60y-q07y5
p-we-coordinate-the-4j6z =
    Wir koordinieren den Prozess.
    Wir bringen die Fachbereiche an einen Tisch und fragen Vereine und Initiativen nach ihrer Meinung.
    Alle zwei Jahre berichten wir, was sich verbessert hat und <i1>was nicht</i1>.

## Enter your project

# context: heading 2
# source: Enter your project
# approved: k5acc-0d8rr
h-enter-your-project-jbt3 = Tragen Sie Ihr Projekt ein

# context: paragraph
# source:
#   We keep a public list of projects in Dortmund that serve the goals.
#   To add yours:
# approved: dj4wb-v6yy9
p-we-keep-a-r5m7 =
    Wir führen eine öffentliche Liste von Projekten in Dortmund, die den Zielen dienen.
    So tragen Sie Ihr Projekt ein:

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Choose the goal that fits your project best.
# approved: gv5gj-mtcky
li-choose-the-goal-p0ac = Wählen Sie das Ziel, das am besten zu Ihrem Projekt passt.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Describe the project in no more than 200 words.
# approved: rvp31-8tmm6
li-describe-the-project-wwcz = Beschreiben Sie das Projekt in höchstens 200 Wörtern.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Send the description to <w1>international@dortmund.example</w1>.
# approved: c0f6w-0xem2
li-send-the-description-trfg = Senden Sie die Beschreibung an <w1>international@dortmund.example</w1>.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Wait up to ten working days for our reply. It contains your project code.
# approved: ex421-8w0kr
li-wait-up-to-q272 =
    Warten Sie bis zu zehn Arbeitstage auf unsere Antwort.
    Sie enthält Ihre Projektkennung.

# context: paragraph · a1 = /en/contact/
# source:
#   The code consists of the year and a running number, for example <c1>SDG-2026/17</c1>.
#   Please quote it whenever you <a1>contact us</a1>.
# approved: y7dfb-c4cqd
p-the-code-consists-53yv =
    Die Projektkennung besteht aus dem Jahr und einer laufenden Nummer, zum Beispiel <c1>SDG-2026/17</c1>.
    Bitte geben Sie sie immer an, wenn Sie sich <a1>an { -office(case: "accusative") } wenden</a1>.
    .a1-href = /de/contact/

## Money for your idea

# context: heading 2
# source: Money for your idea
# approved: yb42h-n434q
h-money-for-your-d4bg = Geld für Ihre Idee

# context: paragraph · a1 = /en/partner-cities/ · a2 = /en/fund/
# source: If you work with people in one of our <a1>partner cities</a1>, you can apply to the <a2>partnership fund</a2>.
# approved: yadyg-nk9ay
p-if-you-work-1zqj =
    Wenn Sie mit Menschen in einer unserer <a1>Partnerstädte</a1> zusammenarbeiten, können Sie Mittel aus dem <a2>Partnerschaftsfonds</a2> beantragen.
    .a1-href = /de/partner-cities/
    .a2-href = /de/fund/

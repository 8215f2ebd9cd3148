# context: front matter title
# source: Sustainability and the 17 goals
# approved: h2jt7-jx00z
fm-title = Développement durable et 17 objectifs

# context: front matter linkTitle
# source: Sustainability
# approved: 4tyjk-yv8yd
fm-linktitle = Développement durable

# context: front matter description
# source: What Dortmund does for the 17 Sustainable Development Goals, and how you can join in.
# approved: yp5ht-3sgjn
fm-description =
    Ce que Dortmund fait pour les 17 Objectifs de développement durable et comment vous pouvez y contribuer.

# context: paragraph
# source:
#   In 2015 the United Nations agreed on 17 Sustainable Development Goals (SDGs) for the year 2030.
#   They apply to every country and every city.
#   Clean energy and fair work are among them, and so are good schools and an end to hunger.
# approved: dvsv8-ragaj
p-in-the-united-521v =
    En 2015, les Nations unies ont adopté 17 Objectifs de développement durable (ODD) à l’horizon 2030.
    Ils valent pour tous les pays et toutes les villes.
    L’énergie propre et le travail équitable en font partie, tout comme de bonnes écoles et l’élimination de la faim.

## Four pillars

# context: heading 2
# source: Four pillars
# approved: 5zj9z-3z8w4
h-four-pillars-b5nf = Quatre piliers

# context: paragraph
# source: Dortmund’s sustainability strategy rests on four pillars:
# approved: 01wbw-g8022
p-dortmunds-sustainability-3dcs = La stratégie de développement durable de Dortmund repose sur quatre piliers :

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Economy:</b1> good work and fair trade
# approved: 1dj6c-4y2p1
li-economy-good-work-s5df = <b1>Économie :</b1> travail de qualité et commerce équitable

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Ecology:</b1> clean air, clean water and green spaces
# approved: 0fnm3-4g6hz
li-ecology-clean-air-9bgd = <b1>Écologie :</b1> air pur, eau propre et espaces verts

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Social affairs:</b1> equal opportunities in every district
# approved: hgzcd-tnfr3
li-social-affairs-equal-8asm = <b1>Affaires sociales :</b1> égalité des chances dans chaque quartier

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Civil society:</b1> people who join in and have a say
# approved: hn75j-pqxm2
li-civil-society-people-q934 = <b1>Société civile :</b1> des personnes qui s’engagent et ont leur mot à dire

## Our part

# context: heading 2
# source: Our part
# approved: 7dwjp-a10c4
h-our-part-2t9w = Notre rôle

# context: paragraph · i1 = italic
# source:
#   We coordinate the process.
#   We bring the departments to one table and ask clubs and initiatives for their views.
#   Every two years we report what has improved and <i1>what has not</i1>.
# approved: 3c60y-rr1fh
p-we-coordinate-the-4j6z =
    Nous coordonnons la démarche.
    Nous réunissons les services municipaux autour d’une même table et demandons l’avis des associations et des initiatives citoyennes.
    Tous les deux ans, nous rendons compte de ce qui s’est amélioré et de <i1>ce qui ne s’est pas amélioré</i1>.

## Enter your project

# context: heading 2
# source: Enter your project
# approved: k5acc-z8e24
h-enter-your-project-jbt3 = Inscrire votre projet

# context: paragraph
# source:
#   We keep a public list of projects in Dortmund that serve the goals.
#   To add yours:
# approved: dj4wb-zf186
p-we-keep-a-r5m7 =
    Nous tenons une liste publique des projets menés à Dortmund au service des objectifs.
    Pour y ajouter le vôtre :

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Choose the goal that fits your project best.
# approved: gv5gj-kd1js
li-choose-the-goal-p0ac = Choisissez l’objectif qui correspond le mieux à votre projet.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Describe the project in no more than 200 words.
# approved: rvp31-dgeeq
li-describe-the-project-wwcz = Décrivez le projet en 200 mots au maximum.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Send the description to <w1>international@dortmund.example</w1>.
# approved: c0f6w-nf2cn
li-send-the-description-trfg = Envoyez la description à <w1>international@dortmund.example</w1>.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Wait up to ten working days for our reply. It contains your project code.
# approved: ex421-p71bb
li-wait-up-to-q272 =
    Attendez notre réponse, qui vous parvient sous dix jours ouvrés au plus.
    Elle contient le code de votre projet.

# context: paragraph · a1 = /en/contact/
# source:
#   The code consists of the year and a running number, for example <c1>SDG-2026/17</c1>.
#   Please quote it whenever you <a1>contact us</a1>.
# approved: y7dfb-92vz3
p-the-code-consists-53yv =
    Le code se compose de l’année et d’un numéro d’ordre, par exemple <c1>SDG-2026/17</c1>.
    Veuillez l’indiquer chaque fois que vous <a1>nous contactez</a1>.
    .a1-href = /fr/contact/

## Money for your idea

# context: heading 2
# source: Money for your idea
# approved: yb42h-svym4
h-money-for-your-d4bg = De l’argent pour votre idée

# context: paragraph · a1 = /en/partner-cities/ · a2 = /en/fund/
# source: If you work with people in one of our <a1>partner cities</a1>, you can apply to the <a2>partnership fund</a2>.
# approved: yadyg-xh8zb
p-if-you-work-1zqj =
    Si vous travaillez avec des personnes de l’une de nos <a1>villes partenaires</a1>, vous pouvez déposer une demande auprès du <a2>fonds de partenariat</a2>.
    .a1-href = /fr/partner-cities/
    .a2-href = /fr/fund/

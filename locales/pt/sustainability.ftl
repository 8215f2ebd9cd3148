# context: front matter title
# source: Sustainability and the 17 goals
# draft: local h2jt7-74dxg
fm-title = Sustentabilidade e os 17 objetivos

# context: front matter linkTitle
# source: Sustainability
# draft: local 4tyjk-kkn3t
fm-linktitle = Sustentabilidade

# context: front matter description
# source: What Dortmund does for the 17 Sustainable Development Goals, and how you can join in.
# draft: local yp5ht-9ar6r
fm-description =
    O que Dortmund faz pelos 17 Objetivos de Desenvolvimento Sustentável e como você pode participar.

# context: paragraph
# source:
#   In 2015 the United Nations agreed on 17 Sustainable Development Goals (SDGs) for the year 2030.
#   They apply to every country and every city.
#   Clean energy and fair work are among them, and so are good schools and an end to hunger.
# draft: local dvsv8-e2zy8
p-in-the-united-521v =
    Em 2015, as Nações Unidas concordaram em 17 Objetivos de Desenvolvimento Sustentável (ODS) para o ano de 2030.
    Eles se aplicam a cada país e cada cidade.
    Energia limpa e trabalho justo estão entre eles, e assim são boas escolas e um fim à fome.

## Four pillars

# context: heading 2
# source: Four pillars
# draft: local 5zj9z-394qg
h-four-pillars-b5nf = Quatro pilares

# context: paragraph
# source: Dortmund’s sustainability strategy rests on four pillars:
# draft: local 01wbw-q24s6
p-dortmunds-sustainability-3dcs = A estratégia de sustentabilidade de Dortmund repousa em quatro pilares:

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Economy:</b1> good work and fair trade
# draft: local 1dj6c-kh3fq
li-economy-good-work-s5df = <b1>Economia:</b1> bom trabalho e comércio justo

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Ecology:</b1> clean air, clean water and green spaces
# draft: local 0fnm3-416py
li-ecology-clean-air-9bgd = <b1>Ecologia:</b1> ar limpo, água limpa e verdes

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Social affairs:</b1> equal opportunities in every district
# draft: local hgzcd-e7rd1
li-social-affairs-equal-8asm = <b1>Assuntos sociais:</b1> igualdade de oportunidades em todos os distritos

# context: list item, continues “Dortmund’s sustainability strategy rests on four pillars:” · b1 = bold
# source: <b1>Civil society:</b1> people who join in and have a say
# draft: local hn75j-c7stg
li-civil-society-people-q934 = <b1>Sociedade civil:</b1> pessoas que se juntam e têm uma palavra a dizer

## Our part

# context: heading 2
# source: Our part
# draft: local 7dwjp-j78a4
h-our-part-2t9w = A nossa parte

# context: paragraph · i1 = italic
# source:
#   We coordinate the process.
#   We bring the departments to one table and ask clubs and initiatives for their views.
#   Every two years we report what has improved and <i1>what has not</i1>.
# draft: local 3c60y-91psm
p-we-coordinate-the-4j6z =
    Coordenamos o processo.
    Tragamos os departamentos para uma mesa e pedimos aos clubes e iniciativas suas opiniões.
    De dois em dois anos, relatamos o que melhorou e <i1>o que não</i1>.

## Enter your project

# context: heading 2
# source: Enter your project
# draft: local k5acc-7mp3x
h-enter-your-project-jbt3 = Digite seu projeto

# context: paragraph
# source:
#   We keep a public list of projects in Dortmund that serve the goals.
#   To add yours:
# draft: local dj4wb-4bgeq
p-we-keep-a-r5m7 =
    Mantemos uma lista pública de projetos em Dortmund que servem aos objetivos.
    Para adicionar o seu:

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Choose the goal that fits your project best.
# draft: local gv5gj-wcrdk
li-choose-the-goal-p0ac = Escolha o objetivo que melhor se encaixa no seu projeto.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Describe the project in no more than 200 words.
# draft: local rvp31-r6qs7
li-describe-the-project-wwcz = Descreva o projeto em não mais de 200 palavras.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Send the description to <w1>international@dortmund.example</w1>.
# draft: local c0f6w-6t72a
li-send-the-description-trfg = Enviar a descrição para <w1>international@dortmund.example</w1>.

# context: list item, continues “We keep a public list of projects in Dortmund that serve the goals. To add…”
# source: Wait up to ten working days for our reply. It contains your project code.
# draft: local ex421-2fczy
li-wait-up-to-q272 = Espere até dez dias úteis para nossa resposta. Ele contém o código do projeto.

# context: paragraph · a1 = /en/contact/
# source:
#   The code consists of the year and a running number, for example <c1>SDG-2026/17</c1>.
#   Please quote it whenever you <a1>contact us</a1>.
# draft: local rbgc5-azr28
p-the-code-consists-53yv =
    O código consiste no ano e um número em execução, por exemplo <c1>SDG-2026/17</c1>.
    Por favor, cite-o sempre que você <a1>entrar em contato conosco</a1>.

## Money for your idea

# context: heading 2
# source: Money for your idea
# draft: local yb42h-f9kp2
h-money-for-your-d4bg = Dinheiro para a sua ideia

# context: paragraph · a1 = /en/partner-cities/ · a2 = /en/fund/
# source: If you work with people in one of our <a1>partner cities</a1>, you can apply to the <a2>partnership fund</a2>.
# draft: local xa7ke-fsg9w
p-if-you-work-1zqj =
    Se você trabalha com pessoas em uma das nossas <a1>cidades parceiras</a1>, você pode se inscrever no <a2>fundo de parceria</a2>.

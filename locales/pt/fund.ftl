# context: front matter title
# source: Partnership fund
# draft: local yc7b8-zhdh7
fm-title = Fundo de parceria

# context: front matter linkTitle
# source: Fund
# draft: local 32g8t-t1qgt
fm-linktitle = Fundo

# context: front matter description
# source: Up to €2,500 for projects with our partner cities. Apply by 30 November 2026.
# draft: local 2hssa-5sk7r
fm-description =
    Até 2.500 euros para projetos com as nossas cidades parceiras.
    Candidate-se até 30 de novembro de 2026.

# context: paragraph · a1 = /en/partner-cities/ · b1 = bold · b2 = bold
# source:
#   The fund supports people in Dortmund who plan a project with people in a <a1>partner city</a1>.
#   It pays up to <b1>80 per cent</b1> of the costs, but no more than <b2>€2,500</b2> for each project.
# draft: local mbw4d-d929c
p-the-fund-supports-mycn =
    O fundo apoia pessoas em Dortmund que planejam um projeto com pessoas em uma <a1>cidade parceira</a1>.
    Paga até <b1>80%</b1> dos custos, mas não mais de <b2>2.500 euros</b2> por cada projeto.

## Who can apply

# context: heading 2
# source: Who can apply
# draft: local eetvp-mwvqe
h-who-can-apply-e9v3 = Quem pode se candidatar

# context: list item
# source: Clubs, choirs and sports teams
# draft: local chh9c-j1e2j
li-clubs-choirs-and-gjeh = Clubes, coros e equipas desportivas

# context: list item
# source: Schools and youth groups
# draft: local e7sc4-hn6qa
li-schools-and-youth-bews = Escolas e grupos de jovens

# context: list item
# source: Neighbours and friends, if one adult signs for the group
# draft: local hsmh9-c48vh
li-neighbours-and-friends-g0xs = Vizinhos e amigos, se um adulto assina para o grupo

# context: paragraph
# source:
#   Companies cannot apply.
#   Projects with Rostov-on-Don cannot be funded while the partnership is suspended.
# draft: local fshgq-7j7ym
p-companies-cannot-apply-rbgx =
    As empresas não podem se inscrever.
    Os projetos com a Rostov-on-Don não podem ser financiados enquanto a parceria está suspensa.

## What we pay for

# context: heading 2
# source: What we pay for
# draft: local vxysv-2ahr5
h-what-we-pay-9qjd = O que nós pagamos

# context: paragraph
# source:
#   We pay for travel, accommodation, interpreters, rooms and materials.
#   We do not pay for wages or gifts, or for anything that you bought before we approved your project.
# draft: local t3q9k-rpmvk
p-we-pay-for-jpmb =
    Pagamos para viagens, alojamento, intérpretes, quartos e materiais.
    Nós não pagamos por salários ou presentes, ou por qualquer coisa que você comprou antes de aprovarmos o seu projeto.

# context: paragraph
# source:
#   Example: An exchange costs €3,000.
#   The fund pays €2,400, which is 80 per cent.
#   You pay the other €600.
# draft: local 3m5hf-za3xj
p-example-an-exchange-np9j =
    Exemplo: Uma bolsa custa 3.000 euros.
    O fundo paga 2.400 euros, que é de 80 por cento.
    Você paga os outros 600 euros.

## How to apply

# context: heading 2
# source: How to apply
# draft: local 8tmv0-9r0an
h-how-to-apply-s374 = Como se inscrever

# context: paragraph · b1 = bold · a1 = /en/contact/
# note: “Come and talk to us” invites people to visit the office in person.
# source:
#   Applications can be made until <b1>30 November 2026</b1>.
#   If you have questions about your idea, <a1>come and talk to us</a1> before you write.
# draft: local 9pvdv-rqxmw
p-applications-can-be-12ta =
    As candidaturas podem ser feitas até <b1>30 de novembro de 2026</b1>.
    Se você tiver dúvidas sobre sua ideia, <a1>venha falar conosco</a1> antes de escrever.

# context: paragraph · v1 = {{< mail "international" >}}
# source: If you cannot use the form, write to <v1/>, and we will send it to you on paper.
# draft: local e5x6s-dkeph
p-if-you-cannot-9yv3 =
    Se você não puder usar o formulário, escreva para <v1/>, e nós o enviaremos em papel.

## What happens next

# context: heading 2
# source: What happens next
# draft: local by5fw-7vpt0
h-what-happens-next-3tsf = O que acontece em seguida

# context: list item
# source: A jury of five reads all applications in December.
# draft: local nh4qd-mtjcx
li-a-jury-of-k5ss = Um júri de cinco lê todas as candidaturas em dezembro.

# context: list item
# source: You receive our answer by 31 January 2027.
# draft: local 2f76e-5beqs
li-you-receive-our-3qdb = Recebe a nossa resposta até 31 de Janeiro de 2027.

# context: list item
# source: Your project takes place between 1 March and 31 December 2027.
# draft: local ve08y-n36qj
li-your-project-takes-cgd8 = Seu projeto ocorre entre 1 de março e 31 de dezembro de 2027.

# context: list item
# source: You send us a short report and your receipts within eight weeks of the end of the project.
# draft: local de2c8-x8hhz
li-you-send-us-w0er =
    Você nos envia um relatório curto e seus recibos dentro de oito semanas após o final do projeto.

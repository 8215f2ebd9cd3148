# context: title
# source: Accessibility statement
# draft: local yv9gs-x8k84
meta-title = Declaração de acessibilidade

# context: description
# source: How accessible this website is, what does not work yet and where you can get help.
# draft: local j9mnk-jq096
meta-description =
    Quão acessível é este site, o que ainda não funciona e onde você pode obter ajuda.

# context: aria-label
# source: Main menu
# draft: local m7y24-adkdn
alt-main-menu-mfgd = Menu principal

# context: paragraph · a1 = /en/office/ · a2 = /en/contact/
# source: <a1>The Office</a1> | <a2>Contact</a2>
# draft: local ad1sp-2xsq8
p-the-office-contact-mdxe = <a1>O escritório</a1> | <a2>Contato</a2>

## Accessibility statement

# context: heading 1
# source: Accessibility statement
# draft: local yv9gs-x8k84
h-accessibility-statement-qxmv = Declaração de acessibilidade

# context: paragraph · g1 = <abbr title="Web Content Accessibility Guidelines"> · i1 = italic
# source:
#   Everyone should be able to use this website.
#   It follows the <g1>WCAG</g1> 2.1 at level AA, <i1>with the exceptions listed below</i1>.
# source .g1-title: Web Content Accessibility Guidelines
# draft: local jeb4t-fq0pp
p-everyone-should-be-6h7h =
    Todos devem ser capazes de usar este site.
    Segue-se o <g1>WCAG</g1> 2.1 no nível AA, <i1>com as excepções listadas abaixo</i1>.
    .g1-title = Guias de Acessibilidade de Conteúdo Web

## What helps you

# context: heading 2
# source: What helps you
# draft: local ptr54-yhqma
h-what-helps-you-fbzb = O que te ajuda

# context: list item
# source: Press <c1>Tab</c1> to move from link to link and <c2>Enter</c2> to open one.
# draft: local 2t915-jaawe
li-press-tab-to-0r9t =
    Pressione <c1>Tab</c1> para mover do link para o link e <c2>Enter</c2> para abrir um.

# context: list item
# source: Add <c1>?contrast=high</c1> to the address of this page for strong contrast.
# draft: local xc4ez-21s4t
li-add-contrast-high-81eq = Adicione <c1>?contrast=high</c1> ao endereço desta página para forte contraste.

# context: list item
# source: Every picture has a description that a screen reader can read aloud.
# draft: local 38frz-3f7vy
li-every-picture-has-wfrj = Cada imagem tem uma descrição que um leitor de tela pode ler em voz alta.

# context: image text
# source: The entrance of the office, with a wide door and no steps
# draft: local 6dajs-rpe9y
alt-the-entrance-of-b32g = A entrada do escritório, com uma porta larga e sem degraus

## What does not work yet

# context: heading 2
# source: What does not work yet
# draft: local ab0bp-azs4v
h-what-does-not-nsny = O que ainda não funciona

# context: table heading
# source: Barrier
# draft: local exn0c-55cs0
th-barrier-fchk = Barreira

# context: table heading
# source: What you can do
# draft: local vb0dp-dsr9m
th-what-you-can-3xax = O que você pode fazer

# context: table cell
# source: Some older PDF files cannot be read aloud.
# draft: local ywxpk-10pnb
td-some-older-pdf-dbgx = Alguns arquivos PDF mais antigos não podem ser lidos em voz alta.

# context: table cell
# source: Ask us for the text by e-mail.
# draft: local b1n91-1j6s3
td-ask-us-for-nhyf = Peça-nos o texto por e-mail.

# context: table cell · a1 = /en/fund/
# source: The form of the <a1>partnership fund</a1> is hard to use on a small screen.
# draft: local gvegv-22b85
td-the-form-of-86yq = A forma do <a1>fundo de parceria</a1> é difícil de usar em uma tela pequena.

# context: table cell
# source: Ask us for the form on paper.
# draft: local qqrpg-79rnw
td-ask-us-for-w9sw = Peça-nos o formulário no papel.

## Tell us about a barrier

# context: heading 2
# source: Tell us about a barrier
# draft: local p1nqr-mqxnn
h-tell-us-about-td41 = Conte-nos sobre uma barreira

# context: paragraph · b1 = bold · a1 = /en/contact/#opening-hours
# source:
#   Leave your e-mail address, and we will <b1>reply within ten working days</b1>.
#   You can also call +49 231 50-0 during our <a1>opening hours</a1>.
# draft: local t8kre-q4z0j
p-leave-your-e-sxvq =
    Deixe seu endereço de e-mail, e nós <b1>responderemos dentro de dez dias úteis</b1>.
    Você também pode ligar para +49 231 50-0 durante o nosso <a1>horário de funcionamento</a1>.

# context: aria-label
# source: Your e-mail address
# draft: local sra67-67wfe
alt-your-e-mail-adr1 = Seu endereço de e-mail

# context: button
# source: Ask for a reply
# draft: local p98c5-eqw9q
x-ask-for-a-8608 = Pedir uma resposta

## If we do not help

# context: heading 2
# source: If we do not help
# draft: local rzff4-stmd0
h-if-we-do-m4ta = Se não ajudar

# context: paragraph · w1 = Ombudsstelle für barrierefreie Informationstechnik
# source:
#   The <w1/> of the state of North Rhine-Westphalia settles disputes between users & public offices.
#   You pay nothing.
# draft: local hcmwq-9qpvv
p-the-of-the-035a =
    O <w1/> do estado da Renânia do Norte-Vestfália resolve disputas entre usuários e cargos públicos.
    Você não paga nada.

# context: paragraph
# source: © 2026 City of Dortmund<br1/>Last checked on 14 September 2026
# draft: local hm56j-3qmcv
p-city-of-dortmund-4bc8 = © 2026 Cidade de Dortmund<br1/>Última vez verificado em 14 de setembro de 2026

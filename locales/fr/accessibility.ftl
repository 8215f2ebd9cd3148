# context: title
# source: Accessibility statement
# approved: yv9gs-p00qg
meta-title = Déclaration d’accessibilité

# context: description
# source: How accessible this website is, what does not work yet and where you can get help.
# approved: j9mnk-h885a
meta-description =
    Le degré d’accessibilité de ce site, ce qui ne fonctionne pas encore et où obtenir de l’aide.

# context: aria-label
# source: Main menu
# approved: m7y24-4hfxt
alt-main-menu-mfgd = Menu principal

# context: paragraph · a1 = /en/office/ · a2 = /en/contact/
# source: <a1>The Office</a1> | <a2>Contact</a2>
# approved: 8k15t-5er7h
p-the-office-contact-mdxe = <a1>Le Bureau</a1> | <a2>Contact</a2>
    .a1-href = /fr/office/
    .a2-href = /fr/contact/

## Accessibility statement

# context: heading 1
# source: Accessibility statement
# approved: yv9gs-p00qg
h-accessibility-statement-qxmv = Déclaration d’accessibilité

# context: paragraph · g1 = <abbr title="Web Content Accessibility Guidelines"> · i1 = italic
# source:
#   Everyone should be able to use this website.
#   It follows the <g1>WCAG</g1> 2.1 at level AA, <i1>with the exceptions listed below</i1>.
# source .g1-title: Web Content Accessibility Guidelines
# approved: jeb4t-dp6ty
p-everyone-should-be-6h7h =
    Ce site doit pouvoir être utilisé par tout le monde.
    Il respecte les <g1>WCAG</g1> 2.1 au niveau AA, <i1>à l’exception des points énumérés ci-dessous</i1>.
    .g1-title = Règles pour l’accessibilité des contenus Web

## What helps you

# context: heading 2
# source: What helps you
# approved: ptr54-fcvpe
h-what-helps-you-fbzb = Ce qui vous aide

# context: list item
# source: Press <c1>Tab</c1> to move from link to link and <c2>Enter</c2> to open one.
# approved: 2t915-ff9a5
li-press-tab-to-0r9t =
    Appuyez sur <c1>Tab</c1> pour passer d’un lien à l’autre et sur <c2>Enter</c2> (« Entrée ») pour en ouvrir un.

# context: list item
# source: Add <c1>?contrast=high</c1> to the address of this page for strong contrast.
# approved: xc4ez-j1dt4
li-add-contrast-high-81eq =
    Ajoutez <c1>?contrast=high</c1> à l’adresse de cette page pour obtenir un contraste élevé.

# context: list item
# source: Every picture has a description that a screen reader can read aloud.
# approved: 38frz-wyn0c
li-every-picture-has-wfrj =
    Chaque image est accompagnée d’une description qu’un lecteur d’écran peut lire à voix haute.

# context: image text
# source: The entrance of the office, with a wide door and no steps
# approved: 6dajs-brm48
alt-the-entrance-of-b32g = L’entrée du Bureau, de plain-pied et avec une large porte

## What does not work yet

# context: heading 2
# source: What does not work yet
# approved: ab0bp-p07rb
h-what-does-not-nsny = Ce qui ne fonctionne pas encore

# context: table heading
# source: Barrier
# approved: exn0c-388dd
th-barrier-fchk = Obstacle

# context: table heading
# source: What you can do
# approved: vb0dp-m57kk
th-what-you-can-3xax = Ce que vous pouvez faire

# context: table cell
# source: Some older PDF files cannot be read aloud.
# approved: ywxpk-9z06s
td-some-older-pdf-dbgx = Certains fichiers PDF anciens ne peuvent pas être lus à voix haute.

# context: table cell
# source: Ask us for the text by e-mail.
# approved: b1n91-6hskz
td-ask-us-for-nhyf = Demandez-nous le texte par courriel.

# context: table cell · a1 = /en/fund/
# source: The form of the <a1>partnership fund</a1> is hard to use on a small screen.
# approved: 27tj6-7bhga
td-the-form-of-86yq =
    Le formulaire du <a1>fonds de partenariat</a1> est difficile à utiliser sur un petit écran.
    .a1-href = /fr/fund/

# context: table cell
# source: Ask us for the form on paper.
# approved: qqrpg-pgzzv
td-ask-us-for-w9sw = Demandez-nous le formulaire sur papier.

## Tell us about a barrier

# context: heading 2
# source: Tell us about a barrier
# approved: p1nqr-8ttz8
h-tell-us-about-td41 = Signaler un obstacle

# context: paragraph · b1 = bold · a1 = /en/contact/#opening-hours
# source:
#   Leave your e-mail address, and we will <b1>reply within ten working days</b1>.
#   You can also call +49 231 50-0 during our <a1>opening hours</a1>.
# approved: 3stx1-q90p8
p-leave-your-e-sxvq =
    Laissez-nous votre adresse électronique : nous vous <b1>répondrons dans un délai de dix jours ouvrés</b1>.
    Vous pouvez aussi appeler le +49 231 50-0 pendant nos <a1>heures d’ouverture</a1>.
    .a1-href = /fr/contact/#opening-hours

# context: aria-label
# source: Your e-mail address
# approved: sra67-nzwhb
alt-your-e-mail-adr1 = Votre adresse électronique

# context: button
# source: Ask for a reply
# approved: p98c5-f4b49
x-ask-for-a-8608 = Demander une réponse

## If we do not help

# context: heading 2
# source: If we do not help
# approved: rzff4-qk0he
h-if-we-do-m4ta = Si nous ne vous aidons pas

# context: paragraph · w1 = Ombudsstelle für barrierefreie Informationstechnik
# source:
#   The <w1/> of the state of North Rhine-Westphalia settles disputes between users & public offices.
#   You pay nothing.
# approved: hcmwq-pqzjp
p-the-of-the-035a =
    L’organisme de médiation du Land de Rhénanie-du-Nord-Westphalie, la <w1/>, règle les litiges entre le public et les administrations.
    Cette démarche est gratuite pour vous.

# context: paragraph
# source: © 2026 City of Dortmund<br1/>Last checked on 14 September 2026
# approved: hm56j-x9gfj
p-city-of-dortmund-4bc8 = © 2026 Ville de Dortmund<br1/>Dernière vérification le 14 septembre 2026

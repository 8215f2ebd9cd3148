# context: title
# source: Accessibility statement
# missing: yv9gs
meta-title = Accessibility statement

# context: description
# source: How accessible this website is, what does not work yet and where you can get help.
# missing: j9mnk
meta-description =
    How accessible this website is, what does not work yet and where you can get help.

# context: aria-label
# source: Main menu
# missing: m7y24
alt-main-menu-mfgd = Main menu

# context: paragraph · a1 = /en/office/ · a2 = /en/contact/
# source: <a1>The Office</a1> | <a2>Contact</a2>
# missing: ad1sp
p-the-office-contact-mdxe = <a1>The Office</a1> | <a2>Contact</a2>

## Accessibility statement

# context: heading 1
# source: Accessibility statement
# missing: yv9gs
h-accessibility-statement-qxmv = Accessibility statement

# context: paragraph · g1 = <abbr title="Web Content Accessibility Guidelines"> · i1 = italic
# source:
#   Everyone should be able to use this website.
#   It follows the <g1>WCAG</g1> 2.1 at level AA, <i1>with the exceptions listed below</i1>.
# source .g1-title: Web Content Accessibility Guidelines
# missing: jeb4t
p-everyone-should-be-6h7h =
    Everyone should be able to use this website.
    It follows the <g1>WCAG</g1> 2.1 at level AA, <i1>with the exceptions listed below</i1>.
    .g1-title = Web Content Accessibility Guidelines

## What helps you

# context: heading 2
# source: What helps you
# missing: ptr54
h-what-helps-you-fbzb = What helps you

# context: list item
# source: Press <c1>Tab</c1> to move from link to link and <c2>Enter</c2> to open one.
# missing: 2t915
li-press-tab-to-0r9t = Press <c1>Tab</c1> to move from link to link and <c2>Enter</c2> to open one.

# context: list item
# source: Add <c1>?contrast=high</c1> to the address of this page for strong contrast.
# missing: xc4ez
li-add-contrast-high-81eq = Add <c1>?contrast=high</c1> to the address of this page for strong contrast.

# context: list item
# source: Every picture has a description that a screen reader can read aloud.
# missing: 38frz
li-every-picture-has-wfrj = Every picture has a description that a screen reader can read aloud.

# context: image text
# source: The entrance of the office, with a wide door and no steps
# missing: 6dajs
alt-the-entrance-of-b32g = The entrance of the office, with a wide door and no steps

## What does not work yet

# context: heading 2
# source: What does not work yet
# missing: ab0bp
h-what-does-not-nsny = What does not work yet

# context: table heading
# source: Barrier
# missing: exn0c
th-barrier-fchk = Barrier

# context: table heading
# source: What you can do
# missing: vb0dp
th-what-you-can-3xax = What you can do

# context: table cell
# source: Some older PDF files cannot be read aloud.
# missing: ywxpk
td-some-older-pdf-dbgx = Some older PDF files cannot be read aloud.

# context: table cell
# source: Ask us for the text by e-mail.
# missing: b1n91
td-ask-us-for-nhyf = Ask us for the text by e-mail.

# context: table cell · a1 = /en/fund/
# source: The form of the <a1>partnership fund</a1> is hard to use on a small screen.
# missing: gvegv
td-the-form-of-86yq = The form of the <a1>partnership fund</a1> is hard to use on a small screen.

# context: table cell
# source: Ask us for the form on paper.
# missing: qqrpg
td-ask-us-for-w9sw = Ask us for the form on paper.

## Tell us about a barrier

# context: heading 2
# source: Tell us about a barrier
# missing: p1nqr
h-tell-us-about-td41 = Tell us about a barrier

# context: paragraph · b1 = bold · a1 = /en/contact/#opening-hours
# source:
#   Leave your e-mail address, and we will <b1>reply within ten working days</b1>.
#   You can also call +49 231 50-0 during our <a1>opening hours</a1>.
# missing: t8kre
p-leave-your-e-sxvq =
    Leave your e-mail address, and we will <b1>reply within ten working days</b1>.
    You can also call +49 231 50-0 during our <a1>opening hours</a1>.

# context: aria-label
# source: Your e-mail address
# missing: sra67
alt-your-e-mail-adr1 = Your e-mail address

# context: button
# source: Ask for a reply
# missing: p98c5
x-ask-for-a-8608 = Ask for a reply

## If we do not help

# context: heading 2
# source: If we do not help
# missing: rzff4
h-if-we-do-m4ta = If we do not help

# context: paragraph · w1 = Ombudsstelle für barrierefreie Informationstechnik
# source:
#   The <w1/> of the state of North Rhine-Westphalia settles disputes between users & public offices.
#   You pay nothing.
# missing: hcmwq
p-the-of-the-035a =
    The <w1/> of the state of North Rhine-Westphalia settles disputes between users & public offices.
    You pay nothing.

# context: paragraph
# source: © 2026 City of Dortmund<br1/>Last checked on 14 September 2026
# missing: hm56j
p-city-of-dortmund-4bc8 = © 2026 City of Dortmund<br1/>Last checked on 14 September 2026

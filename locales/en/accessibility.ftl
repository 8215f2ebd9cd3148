### content/en/accessibility.html

# context: title
meta-title = Accessibility statement

# context: description
meta-description =
    How accessible this website is, what does not work yet and where you can get help.

# context: aria-label
alt-main-menu-mfgd = Main menu

# context: paragraph · a1 = /en/office/ · a2 = /en/contact/
p-the-office-contact-mdxe = <a1>The Office</a1> | <a2>Contact</a2>

## Accessibility statement

# context: heading 1
h-accessibility-statement-qxmv = Accessibility statement

# context: paragraph · g1 = <abbr title="Web Content Accessibility Guidelines"> · i1 = italic
p-everyone-should-be-6h7h =
    Everyone should be able to use this website.
    It follows the <g1>WCAG</g1> 2.1 at level AA, <i1>with the exceptions listed below</i1>.
    .g1-title = Web Content Accessibility Guidelines

## What helps you

# context: heading 2
h-what-helps-you-fbzb = What helps you

# context: list item
li-press-tab-to-0r9t = Press <c1>Tab</c1> to move from link to link and <c2>Enter</c2> to open one.

# context: list item
li-add-contrast-high-81eq = Add <c1>?contrast=high</c1> to the address of this page for strong contrast.

# context: list item
li-every-picture-has-wfrj = Every picture has a description that a screen reader can read aloud.

# context: image text
alt-the-entrance-of-b32g = The entrance of the office, with a wide door and no steps

## What does not work yet

# context: heading 2
h-what-does-not-nsny = What does not work yet

# context: table heading
th-barrier-fchk = Barrier

# context: table heading
th-what-you-can-3xax = What you can do

# context: table cell
td-some-older-pdf-dbgx = Some older PDF files cannot be read aloud.

# context: table cell
td-ask-us-for-nhyf = Ask us for the text by e-mail.

# context: table cell · a1 = /en/fund/
td-the-form-of-86yq = The form of the <a1>partnership fund</a1> is hard to use on a small screen.

# context: table cell
td-ask-us-for-w9sw = Ask us for the form on paper.

## Tell us about a barrier

# context: heading 2
h-tell-us-about-td41 = Tell us about a barrier

# context: paragraph · b1 = bold · a1 = /en/contact/#opening-hours
p-leave-your-e-sxvq =
    Leave your e-mail address, and we will <b1>reply within ten working days</b1>.
    You can also call +49 231 50-0 during our <a1>opening hours</a1>.

# context: aria-label
alt-your-e-mail-adr1 = Your e-mail address

# context: button
x-ask-for-a-8608 = Ask for a reply

## If we do not help

# context: heading 2
h-if-we-do-m4ta = If we do not help

# context: paragraph · w1 = Ombudsstelle für barrierefreie Informationstechnik
p-the-of-the-035a =
    The <w1/> of the state of North Rhine-Westphalia settles disputes between users & public offices.
    You pay nothing.

# context: paragraph
p-city-of-dortmund-4bc8 = © 2026 City of Dortmund<br1/>Last checked on 14 September 2026

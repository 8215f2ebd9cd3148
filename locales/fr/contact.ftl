# context: front matter title
# source: Contact
# approved: d1es8-g0vfv
fm-title = Contact

# context: front matter description
# source: Where we are, when we are open and how to reach us.
# approved: fevfr-ssbzs
fm-description = Où nous trouver, nos heures d’ouverture et comment nous joindre.

# context: paragraph · a1 = /en/office/
# source:
#   You can call <a1>our team</a1>, write to us or drop in.
#   If you need more than half an hour, please make an appointment.
# approved: cpwyh-n9210
p-you-can-call-4wmv =
    Vous pouvez appeler <a1>notre équipe</a1>, nous écrire ou passer nous voir.
    S’il vous faut plus d’une demi-heure, veuillez prendre rendez-vous.
    .a1-href = /fr/office/

## Address

# context: heading 2
# source: Address
# approved: 01h0z-49194
h-address-6ck3 = Adresse

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-3pn2z
p-office-for-international-ndzc =
    Bureau des relations internationales<br1/>Direction des affaires de la mairie et du conseil municipal<br2/>D-44122 Dortmund

## Opening hours

# context: heading 2
# source: Opening hours
# approved: 10gsp-stmxa
opening-hours = Heures d’ouverture

# context: table heading
# source: Day
# approved: k9vse-v85m4
th-day-p77w = Jour

# context: table heading
# source: Morning
# approved: brwbh-9fczx
th-morning-ygp6 = Matin

# context: table heading
# source: Afternoon
# approved: 3b7dg-dgh27
th-afternoon-wsv3 = Après-midi

# context: table cell
# source: Monday
# approved: 97q9k-rkh3e
td-v2d5 = Lundi

# context: table cell
# source: Tuesday
# approved: p63y8-3rv5k
td-7as6 = Mardi

# context: table cell
# source: Wednesday
# approved: 07ntt-rt4eq
td-h64p = Mercredi

# context: table cell
# source: by appointment
# approved: cch37-f3cq6
td-by-appointment-jjcz = sur rendez-vous

# context: table cell
# source: closed
# approved: 95zc9-5s7ez
td-closed-v4hg = fermé

# context: table cell
# source: Thursday
# approved: 59nff-06wge
td-4k98 = Jeudi

# context: table cell
# source: Friday
# approved: 3mgtj-vpm8b
td-wjf7 = Vendredi

# context: table cell
# source: closed
# approved: 95zc9-5s7ez
td-closed-xfbq = fermé

# context: table cell
# source: Saturday and Sunday
# approved: kkt4f-kn612
td-and-2psc = Samedi et dimanche

# context: table cell
# source: closed
# approved: 95zc9-5s7ez
td-closed-gea9 = fermé

# context: table cell
# source: closed
# approved: 95zc9-5s7ez
td-closed-3dm5 = fermé

# context: paragraph
# source:
#   On Thursdays we are open until 18:00.
#   We are closed on public holidays and from 24 December to 1 January.
# approved: zjm52-makx5
p-on-thursdays-we-sd94 =
    Le jeudi, le Bureau est ouvert jusqu’à 18 h 00.
    Il est fermé les jours fériés ainsi que du 24 décembre au 1er janvier.

## Phone and e-mail

# context: heading 2
# source: Phone and e-mail
# approved: nsjfe-bnhee
h-phone-and-e-3m75 = Téléphone et courriel

# context: paragraph
# source: Phone: +49 231 50-0<br1/>E-mail: <w1>international@dortmund.example</w1>
# approved: 0dbyy-nbw6b
p-phone-e-mail-qcvq = Téléphone : +49 231 50-0<br1/>Courriel : <w1>international@dortmund.example</w1>

# context: paragraph · b1 = bold
# source:
#   We speak German, English and French.
#   For any other language, tell us <b1>three working days</b1> before you come.
#   We will book an interpreter, and you pay nothing.
# approved: ebxn4-0xdns
p-we-speak-german-gmwz =
    Nous parlons allemand, anglais et français.
    Pour toute autre langue, prévenez-nous <b1>trois jours ouvrés</b1> avant votre venue.
    Nous réserverons les services d’un ou d’une interprète, sans frais pour vous.

## How to reach us

# context: heading 2
# source: How to reach us
# approved: xh7t9-2vesm
h-how-to-reach-p5tf = Comment venir

# context: paragraph · i1 = italic · a1 = /en/accessibility.html
# source:
#   Take the underground to <i1>Stadtgarten</i1>.
#   From there it is a walk of three minutes.
#   The entrance has no steps, and the lift is wide enough for a wheelchair.
#   If you use this website with a screen reader, see our <a1>accessibility statement</a1>.
# approved: 1g5k7-zkkkq
p-take-the-underground-7j47 =
    Prenez le métro jusqu’à la station <i1>Stadtgarten</i1>.
    De là, il vous reste trois minutes à pied.
    L’entrée est de plain-pied, et l’ascenseur est assez large pour un fauteuil roulant.
    Si vous utilisez ce site avec un lecteur d’écran, consultez notre <a1>déclaration d’accessibilité</a1>.
    .a1-href = /fr/accessibility.html

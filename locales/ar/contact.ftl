# context: front matter title
# source: Contact
# approved: d1es8-m162s
fm-title = التواصل

# context: front matter description
# source: Where we are, when we are open and how to reach us.
# approved: fevfr-pa0p2
fm-description = أين تجدوننا، ومتى نستقبلكم، وكيف تصلون إلينا.

# context: paragraph · a1 = /en/office/
# source:
#   You can call <a1>our team</a1>, write to us or drop in.
#   If you need more than half an hour, please make an appointment.
# before:
#   Call <a1>our team</a1>, write to us or visit us.
#   Please make an appointment if you need more than half an hour.
# changed: d87df-xbmre now cpwyh
p-you-can-call-4wmv =
    اتصلوا بـ<a1>فريقنا</a1> هاتفيًا أو راسلونا أو تفضّلوا بزيارتنا.
    ويُرجى حجز موعد إذا كنتم بحاجة إلى أكثر من نصف ساعة.
    .a1-href = /ar/office/

## Address

# context: heading 2
# source: Address
# approved: 01h0z-yxtm8
h-address-6ck3 = العنوان

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-y0zzj
p-office-for-international-ndzc =
    مكتب العلاقات الدولية<br1/>إدارة شؤون العمدة والمجلس البلدي<br2/>D-44122 Dortmund

## Opening hours

# context: heading 2
# source: Opening hours
# approved: 10gsp-5a08w
opening-hours = أوقات الدوام

# context: table heading
# source: Day
# approved: k9vse-gachx
th-day-p77w = اليوم

# context: table heading
# source: Morning
# approved: brwbh-jwvd2
th-morning-ygp6 = قبل الظهر

# context: table heading
# source: Afternoon
# approved: 3b7dg-1pafh
th-afternoon-wsv3 = بعد الظهر

# context: table cell
# source: Monday
# approved: 97q9k-rre80
td-v2d5 = الاثنين

# context: table cell
# source: Tuesday
# approved: p63y8-2mzwm
td-7as6 = الثلاثاء

# context: table cell
# source: Wednesday
# approved: 07ntt-g337t
td-h64p = الأربعاء

# context: table cell
# source: by appointment
# approved: cch37-5p9n8
td-by-appointment-jjcz = بموعد مسبق

# context: table cell
# source: closed
# approved: 95zc9-yw32p
td-closed-v4hg = مغلق

# context: table cell
# source: Thursday
# approved: 59nff-psp69
td-4k98 = الخميس

# context: table cell
# source: Friday
# approved: 3mgtj-wgb50
td-wjf7 = الجمعة

# context: table cell
# source: closed
# approved: 95zc9-yw32p
td-closed-xfbq = مغلق

# context: table cell
# source: Saturday and Sunday
# approved: kkt4f-wj8rh
td-and-2psc = السبت والأحد

# context: table cell
# source: closed
# approved: 95zc9-yw32p
td-closed-gea9 = مغلق

# context: table cell
# source: closed
# approved: 95zc9-yw32p
td-closed-3dm5 = مغلق

# context: paragraph
# source:
#   On Thursdays we are open until 18:00.
#   We are closed on public holidays and from 24 December to 1 January.
# approved: zjm52-dy97z
p-on-thursdays-we-sd94 =
    يبقى المكتب مفتوحًا أيام الخميس حتى الساعة 18:00.
    ويكون مغلقًا في أيام العطل الرسمية ومن 24 ديسمبر إلى 1 يناير.

## Phone and e-mail

# context: heading 2
# source: Phone and e-mail
# approved: nsjfe-aypqn
h-phone-and-e-3m75 = الهاتف والبريد الإلكتروني

# context: paragraph
# source: Phone: +49 231 50-0<br1/>E-mail: <w1>international@dortmund.example</w1>
# approved: 0dbyy-1jhb1
p-phone-e-mail-qcvq =
    الهاتف: ‎+49 231 50-0<br1/>البريد الإلكتروني: <w1>international@dortmund.example</w1>

# context: paragraph · b1 = bold
# source:
#   We speak German, English and French.
#   For any other language, tell us <b1>three working days</b1> before you come.
#   We will book an interpreter, and you pay nothing.
# approved: ebxn4-14a0e
p-we-speak-german-gmwz =
    نتحدث الألمانية والإنجليزية والفرنسية.
    إذا كنتم بحاجة إلى لغة أخرى، فأخبرونا قبل قدومكم <b1>بثلاثة أيام عمل</b1>.
    سنحجز لكم ترجمة شفوية، ولن تدفعوا شيئًا مقابلها.

## How to reach us

# context: heading 2
# source: How to reach us
# approved: xh7t9-07vsx
h-how-to-reach-p5tf = كيف تصلون إلينا

# context: paragraph · i1 = italic · a1 = /en/accessibility.html
# source:
#   Take the underground to <i1>Stadtgarten</i1>.
#   From there it is a walk of three minutes.
#   The entrance has no steps, and the lift is wide enough for a wheelchair.
#   If you use this website with a screen reader, see our <a1>accessibility statement</a1>.
# approved: ef13s-4wbkt
p-take-the-underground-7j47 =
    استقلوا مترو الأنفاق إلى محطة <i1>Stadtgarten</i1>.
    ومن هناك تصلون إلينا سيرًا على الأقدام في ثلاث دقائق.
    لا توجد درجات عند المدخل، والمصعد واسع بما يكفي لكرسي متحرك.
    إذا كنتم تستخدمون هذا الموقع بقارئ شاشة، فاطّلعوا على <a1>بيان إمكانية الوصول</a1>.

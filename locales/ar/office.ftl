# context: front matter title
# source: Office for International Relations
# approved: 8s341-dmfg3
fm-title = مكتب العلاقات الدولية

# context: front matter linkTitle
# source: The Office
# approved: q3v5x-0fkh3
fm-linktitle = المكتب

# context: front matter description
# source: Who we are, what we do for Dortmund and where to find us.
# approved: s3b8s-a9yez
fm-description = من نحن، وماذا نقدّم لدورتموند، وأين تجدوننا.

# context: image text
# source: Flags in front of Dortmund’s town hall
# approved: b5qc3-we56s
alt-flags-in-front-9cyz = أعلام أمام مبنى بلدية دورتموند

# context: caption · w1 = Fachbereich Marketing + Kommunikation / Roland Gorecki
# source: Picture: <w1/>
# approved: 4bekg-e4sq4
cap-picture-ba7a = الصورة: <w1/>

# context: paragraph
# note: “Nations” are the nationalities of the people who live in Dortmund.
# source:
#   People from more than 180 nations live in Dortmund.
#   Our office links their city with the world.
#   Residents, clubs and colleagues in the administration bring us their questions about international affairs, Europe and sustainable development, and we find answers together.
# approved: srdnc-m4vng
p-people-from-more-ynby =
    يعيش في دورتموند أشخاص من أكثر من 180 جنسية.
    ويربط مكتبنا مدينتهم بالعالم.
    يتوجّه إلينا السكان والجمعيات والعاملون والعاملات في إدارة المدينة بأسئلتهم عن الشؤون الدولية وأوروبا والتنمية المستدامة، فنجد الإجابات معًا.

# context: paragraph
# source:
#   We like what we do.
#   We think of the whole world and start with our own street.
#   We are fond of Europe, and we want globalisation to be fairer.
#   That takes persistence, and our region has plenty of it:
# approved: spnc2-rjk5z
p-we-like-what-f3mv =
    نحن نحب عملنا.
    نفكر في العالم كله ونبدأ من شارعنا.
    أوروبا عزيزة علينا، ونريد عولمة أكثر عدلًا.
    وهذا يتطلب مثابرة، ومنطقتنا غنية بها:

# context: quotation
# source: “Westphalian stubbornness as the earliest form of sustainability.”
# approved: nh775-qnqn1
q-westphalian-stubbornness-as-9ka8 = «العناد الفستفالي بوصفه أقدم أشكال الاستدامة».

# context: quotation
# source: Ullrich Sierau, former Lord Mayor of Dortmund
# approved: 934k2-erf97
q-ullrich-sierau-former-2hq5 = أولريش زيراو، العمدة السابق لدورتموند

# context: paragraph · a1 = /en/sustainability/
# source:
#   We are guided by the <a1>17 Sustainable Development Goals</a1> of the United Nations and by the city’s sustainability strategy with its four pillars: economy, ecology, social affairs and civil society.
#   A crisis shows how much cities need each other, so we look after our contacts in quiet times too.
# approved: fz3cx-nyj9t
p-we-are-guided-r7w9 =
    نسترشد بـ<a1>أهداف التنمية المستدامة الـ17</a1> للأمم المتحدة وباستراتيجية المدينة للاستدامة بركائزها الأربع: الاقتصاد والبيئة والشؤون الاجتماعية والمجتمع المدني.
    وتُظهر الأزمات مدى حاجة المدن بعضها إلى بعض، ولذلك نعتني بعلاقاتنا في الأوقات الهادئة أيضًا.

## The team

# context: heading 2
# source: The team
# approved: 927tm-0qn7b
h-the-team-rcxy = الفريق

# context: image text
# source: The seven members of the team, side by side
# approved: 0rjzy-3mk64
alt-the-seven-members-gr3a = أعضاء الفريق السبعة جنبًا إلى جنب

# context: paragraph
# source:
#   From the left: Christoph Struß, Helga Jänsch, Felicia Schenkelberg, Claudia Schütz, Martin van der Pütten, Sara Stjepic and Alessa Heuser.
#   Picture: Roland Gorecki
# approved: qedqt-z4q8x
p-from-the-left-wyzj =
    من اليسار: كريستوف شتروس، وهيلغا ينش، وفيليسيا شينكلبيرغ، وكلاوديا شوتس، ومارتن فان دير بوتن، وسارة ستيبيتش، وأليسا هويزر.
    الصورة: رولاند غوريتسكي

## What we do

# context: heading 2
# source: What we do
# approved: wnczy-rqfvc
h-what-we-do-6jfa = ماذا نعمل

# context: paragraph
# source: Each page of this site shows one part of our work. Here is the short version.
# approved: t25a6-wxcvm
p-each-page-of-t0ys = تعرض كل صفحة من هذا الموقع جانبًا من عملنا. وفيما يلي لمحة موجزة.

## In a nutshell

# context: heading 3
# source: In a nutshell
# approved: jz141-s7rd5
h-in-a-nutshell-p75g = بإيجاز

# context: paragraph
# source: The Office for International Relations of the City of Dortmund
# approved: pmpf4-rj0b0
p-the-office-for-sf23 = يتولى مكتب العلاقات الدولية في مدينة دورتموند المهام الآتية:

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the city administration’s work on international affairs, Europe and sustainability,
# approved: 7wrwk-1a0p7
li-coordinates-the-city-v6jy = تنسيق عمل إدارة المدينة في مجالات الشؤون الدولية وأوروبا والاستدامة،

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: manages projects with partners abroad,
# approved: nr7t5-0101k
li-manages-projects-with-bsfn = إدارة مشاريع مع شركاء في الخارج،

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/networks/
# source: helps cities to learn from each other through joint projects and <a1>city networks</a1>,
# approved: e5z2j-g04fm
li-helps-cities-to-ge8z =
    مساعدة المدن على أن يتعلم بعضها من بعض عبر المشاريع المشتركة و<a1>شبكات المدن</a1>،

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: guides Dortmund’s part in international networks and serves on their committees and working groups,
# approved: bt94j-3tcca
li-guides-dortmunds-part-s6fa = توجيه مشاركة دورتموند في الشبكات الدولية والعمل في لجانها ومجموعات عملها،

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: is the point of contact for German and international organisations, including non-governmental ones,
# approved: jjh35-hdb04
li-is-the-point-wyxs =
    القيام بدور جهة الاتصال للمنظمات الألمانية والدولية، بما فيها المنظمات غير الحكومية،

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: organises international events in Dortmund, alone or with others,
# approved: 5x3ar-qznag
li-organises-international-n6w7 = تنظيم فعاليات دولية في دورتموند، منفردًا أو مع جهات أخرى،

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/partner-cities/
# source: looks after the city’s contacts abroad, such as those with its <a1>partner cities</a1>,
# approved: bx0rr-4ccdy
li-looks-after-the-arrm = رعاية علاقات المدينة في الخارج، ومنها علاقاتها مع <a1>المدن الشريكة</a1>،

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: works on development policy with experts from civil society,
# approved: 2mxdz-8s9ms
li-works-on-development-jsvj = العمل على سياسات التنمية مع خبراء وخبيرات من المجتمع المدني،

# context: list item, continues “The Office for International Relations of the City of Dortmund” · a1 = /en/europe/
# source: gives Dortmund a stronger voice in the <a1>European institutions</a1>,
# approved: nct83-rxrjr
li-gives-dortmund-a-0g8b = تعزيز صوت دورتموند في <a1>المؤسسات الأوروبية</a1>،

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: promotes European values and unity in Dortmund,
# approved: xmq56-0ht7w
li-promotes-european-values-e5bm = ترسيخ القيم الأوروبية والوحدة الأوروبية في دورتموند،

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: coordinates the sustainability process and brings civil society and the administration together,
# approved: y1b9m-s94k1
li-coordinates-the-zy86 = تنسيق عملية الاستدامة والجمع بين المجتمع المدني والإدارة،

# context: list item, continues “The Office for International Relations of the City of Dortmund”
# source: supports ideas and projects for sustainable development, with institutions in the region and beyond.
# approved: 5g5n9-exqqz
li-supports-ideas-and-68fx = دعم الأفكار والمشاريع الخاصة بالتنمية المستدامة مع مؤسسات من المنطقة ومن خارجها.

# context: paragraph · a1 = /en/fund/
# source:
#   Are you planning something with people in a partner city?
#   The <a1>partnership fund</a1> may be able to help.
#   We look forward to hearing from you.
# approved: qrpyd-jc66m
p-are-you-planning-9wnx =
    هل تخططون لمشروع مع أشخاص في مدينة شريكة؟
    قد يستطيع <a1>صندوق الشراكة</a1> مساعدتكم.
    يسعدنا تواصلكم معنا.
    .a1-href = /ar/fund/

## Contact

# context: heading 2
# source: Contact
# approved: d1es8-m162s
h-contact-khaj = التواصل

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# approved: 4dnwx-y0zzj
p-office-for-international-ndzc =
    مكتب العلاقات الدولية<br1/>إدارة شؤون العمدة والمجلس البلدي<br2/>D-44122 Dortmund

# context: paragraph · b1 = bold · a1 = /en/contact/
# source: <b1>Martin van der Pütten</b1><br1/>Head of International Relations<br2/><a1>Contact and opening hours</a1>
# approved: 9a2zz-38654
p-martin-van-der-8e5t =
    <b1>مارتن فان دير بوتن (Martin van der Pütten)</b1><br1/>رئيس مكتب العلاقات الدولية<br2/><a1>التواصل وأوقات الدوام</a1>
    .a1-href = /ar/contact/

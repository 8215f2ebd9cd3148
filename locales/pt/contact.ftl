# context: front matter title
# source: Contact
# draft: local d1es8-qnsxp
fm-title = Contacto

# context: front matter description
# source: Where we are, when we are open and how to reach us.
# draft: local fevfr-t9fmt
fm-description = Onde estamos, quando estamos abertos e como chegar até nós.

# context: paragraph · a1 = /en/office/
# source:
#   You can call <a1>our team</a1>, write to us or drop in.
#   If you need more than half an hour, please make an appointment.
# draft: local q4esp-9ghwy
p-you-can-call-4wmv =
    Você pode chamar <a1>nossa equipe</a1>, escrever para nós ou entrar.
    Se você precisar de mais de meia hora, por favor, faça uma consulta.

## Address

# context: heading 2
# source: Address
# draft: local 01h0z-h6sk9
h-address-6ck3 = Endereço

# context: paragraph
# source: Office for International Relations<br1/>Department for Mayoral and Council Affairs<br2/>D-44122 Dortmund
# draft: local 4dnwx-j5b5q
p-office-for-international-ndzc =
    Escritório de Relações Internacionais<br1/>Departamento de Assuntos Prefeitos e do Conselho<br2/>D-44122 Dortmund

## Opening hours

# context: heading 2
# source: Opening hours
# draft: local 10gsp-7g5hc
opening-hours = Horário de funcionamento

# context: table heading
# source: Day
# draft: local k9vse-y5pqa
th-day-p77w = Dia

# context: table heading
# source: Morning
# draft: local brwbh-5qv8f
th-morning-ygp6 = Manhã

# context: table heading
# source: Afternoon
# draft: local 3b7dg-tz909
th-afternoon-wsv3 = Taro

# context: table cell
# source: Monday
# draft: local 97q9k-qnfqx
td-v2d5 = Segunda-feira

# context: table cell
# source: Tuesday
# draft: local p63y8-ke429
td-7as6 = Terça-feira

# context: table cell
# source: Wednesday
# draft: local 07ntt-4q42r
td-h64p = Quarta-feira

# context: table cell
# source: by appointment
# draft: local cch37-9cx96
td-by-appointment-jjcz = por nomeação

# context: table cell
# source: closed
# draft: local 95zc9-0nvv4
td-closed-v4hg = fechado

# context: table cell
# source: Thursday
# draft: local 59nff-vba43
td-4k98 = Quinta-feira

# context: table cell
# source: Friday
# draft: local 3mgtj-0ss93
td-wjf7 = Sexta-feira

# context: table cell
# source: closed
# draft: local 95zc9-0nvv4
td-closed-xfbq = fechado

# context: table cell
# source: Saturday and Sunday
# draft: local kkt4f-tpfar
td-and-2psc = Sábado e Domingo

# context: table cell
# source: closed
# draft: local 95zc9-0nvv4
td-closed-gea9 = fechado

# context: table cell
# source: closed
# draft: local 95zc9-0nvv4
td-closed-3dm5 = fechado

# context: paragraph
# source:
#   On Thursdays we are open until 18:00.
#   We are closed on public holidays and from 24 December to 1 January.
# draft: local zjm52-n07v7
p-on-thursdays-we-sd94 =
    Nas quintas-feiras estamos abertos até às 18:00.
    Estamos fechados em feriados e de 24 de dezembro a 1 de janeiro.

## Phone and e-mail

# context: heading 2
# source: Phone and e-mail
# draft: local nsjfe-gc0nd
h-phone-and-e-3m75 = Telefone e e-mail

# context: paragraph
# source: Phone: +49 231 50-0<br1/>E-mail: <w1>international@dortmund.example</w1>
# draft: local 0dbyy-yvdf4
p-phone-e-mail-qcvq = Telefone: +49 231 50-0<br1/>E-mail: <w1>international@dortmund.example</w1>

# context: paragraph · b1 = bold
# source:
#   We speak German, English and French.
#   For any other language, tell us <b1>three working days</b1> before you come.
#   We will book an interpreter, and you pay nothing.
# draft: local ebxn4-xqnmz
p-we-speak-german-gmwz =
    Falamos alemão, inglês e francês.
    Para qualquer outro idioma, diga-nos <b1>três dias úteis</b1> antes de você vir.
    Nós vamos reservar um intérprete, e você não paga nada.

## How to reach us

# context: heading 2
# source: How to reach us
# draft: local xh7t9-8mfhv
h-how-to-reach-p5tf = Como chegar até nós

# context: paragraph · i1 = italic · a1 = /en/accessibility.html
# source:
#   Take the underground to <i1>Stadtgarten</i1>.
#   From there it is a walk of three minutes.
#   The entrance has no steps, and the lift is wide enough for a wheelchair.
#   If you use this website with a screen reader, see our <a1>accessibility statement</a1>.
# draft: local ef13s-cbt4n
p-take-the-underground-7j47 =
    Apanhe o metro para <i1>o Stadtgarten</i1>.
    De lá é uma caminhada de três minutos.
    A entrada não tem passos, e o elevador é grande o suficiente para uma cadeira de rodas.
    Se você usar este site com um leitor de tela, consulte nossa <a1>declaração de acessibilidade</a1>.

/** The hand-made register rows of the domain reference, with the test numbers of the tax agency. */
export const bouUtredning = `Personnummer;Kön;Folkbokföringskommun;Områdeskod;Skyddad identitet;Aktualiserings-id;Aktualiseringsdatum;Aktualiseringstyp;Utredning-id;Utredning inledd;Utredning avslutad;Lagrum;Beslut;Beslutsdatum
20080809-2381;K;0182;0182C1010;N;A19-0001;2019-01-14;ANMÄLAN;U19-0001;2019-01-16;2019-05-10;SoL 11:1;INSATS;2019-05-10
20080809-2381;K;0182;0182C1010;N;A19-0207;2019-09-30;ANMÄLAN;U19-0098;2019-10-01;;SoL 11:1;;
20090122-2398;M;0182;;J;A18-0911;2018-11-20;ANSÖKAN;U18-0455;2018-11-22;2019-03-15;SoL 11:1;UTAN INSATS;2019-03-15
20010478-2396;M;0182;0182C1020;N;A19-0033;2019-02-02;YTTRANDE;;;;;;
`;

export const bouInsats = `Personnummer;Kön;Folkbokföringskommun;Skyddad identitet;Insats-id;Utredning-id;Insatstyp;Insatskod;Placeringsform;Lagrum;Beslutsdatum;Startdatum;Slutdatum;Utförare
200808092381;K;0182;N;I19-0001;U19-0001;ÖPPENVÅRD;STRUKTURERAT PROGRAM;;SoL 4:1;2019-05-10;2019-05-20;2019-12-20;Familjeverksamheten
200808092381;K;0182;N;I19-0002;U19-0001;ÖPPENVÅRD;KONTAKTPERSON;;SoL 4:1;2019-05-10;2019-06-01;;Extern
201001012390;M;0182;N;I17-0310;U17-0120;HELDYGN;;FAMILJEHEM;SoL 4:1;2017-03-01;2017-03-05;;Extern
201001012390;M;0182;N;I19-0044;U19-0044;HELDYGN;;JOURHEM;LVU 6;2019-07-02;2019-07-02;2019-07-30;Extern
`;

export const skolaElev = `Personnummer;Kön;Skolenhetskod;Skolenhet;Huvudman;Skolform;Årskurs;Klass;Läsår;Inskriven;Utskriven;Hemkommun;Område;Sekretessmarkering
0808092399;M;99000001;Exempelskolan;Nacka kommun;GR;5;5B;2019/20;2019-08-19;;0182;0182C1010;
0901222380;K;99000002;Exempelskolan anpassad;Nacka kommun;GRSÄR;4;SÄR 4;2019/20;2019-08-19;;0182;;1
1901012391;M;99000003;Förskolan Exemplet;Fristående AB;FS;;Avd 1;;2019-10-20;;0182;0182C1020;
`;

export const skolaResurs = `Personnummer;Skolenhetskod;Skolform;Stödform;Omfattning timmar/vecka;Finansiering;Beslutsdatum;Giltig from;Giltig tom
200808092399;99000001;GR;INDIVIDRESURS;20,0;Tilläggsbelopp;2019-06-12;2019-08-19;2020-06-12
200808092399;99000001;GR;INDIVIDRESURS;5,5;Skolans ram;2019-08-20;2019-08-20;
201109182384;99000001;GR;INDIVIDRESURS;10,0;Tilläggsbelopp;2018-06-10;2018-08-20;2019-06-10
`;

export const bupKontakt = `Patient-id;Födelseår;Kön;Hemkommun;Kontaktdatum;Kontaktform;Status;Mottagning;Vårdgivare
P000123;2008;K;0182;2019-02-12;BESÖK;GENOMFÖRD;BUP Exempel;Region
P000123;2008;K;0182;2019-09-03;DISTANS;GENOMFÖRD;BUP Exempel;Region
P000456;2011;M;0182;2018-06-01;BESÖK;GENOMFÖRD;BUP Exempel;Region
P000456;2011;M;0182;2019-03-20;BESÖK;UTEBLIVEN;BUP Exempel;Region
P000789;2005;M;0160;2019-05-05;BESÖK;GENOMFÖRD;BUP Exempel;Region
`;

export const bvcSamverkan = `Barn-id;Födelseår;BVC;Datum;Samverkanspart;Form
B0012;2018;BVC Exempel;2019-04-10;SOCIALTJÄNST;Gemensamt hembesök
`;

export const skolaBetyg = `Personnummer;Kön;Hemkommun;Skolform;Årskurs;Läsår;Behörig yrkesprogram;Sekretessmarkering
0808092399;M;0182;GR;9;2018/19;N;
0901222380;K;182;GR;9;2018/19;J;
200901222398;M;0182;GRSÄR;9;2018/19;N;
201001012382;K;0182;GR;9;VT2019;Nej;1
201001012382;K;0182;GR;9;HT2018;Nej;1
201108142397;M;0160;GR;9;2018/19;N;
201109182384;K;0182;GR;9;2017/18;N;
`;

export const skolaFranvaro = `Personnummer;Kön;Hemkommun;Skolform;Årskurs;Termin;Undervisningstid;Giltig frånvaro;Ogiltig frånvaro;Sekretessmarkering
0808092399;M;0182;GR;5;HT2018;20 000;3 000;1 000;
0808092399;M;0182;GR;5;VT2019;20 000;3 900;100;
0901222380;K;0182;GRSÄR;4;HT2018;20 000;3 000;1 001;1
0901222380;K;0182;GRSÄR;4;VT2019;20 000;4 000;;1
201001012390;M;0160;GY;2;VT2019;20 000;9 000;;
200808092381;K;0182;GY;1;2018/19;30 000;0;0;
`;

export const bouSip = `Personnummer;Kön;Skyddad identitet;SIP-id;Startdatum;Sammankallande
20080809-2381;K;N;S19-001;2019-03-04;Socialtjänsten
20080809-2381;K;N;S19-001;2019-06-10;BUP
201001012390;M;N;S18-014;2018-11-20;BUP
201001012390;M;N;S18-014;2019-02-12;Socialtjänsten
201109182384;K;J;;2019-09-02;Socialtjänsten
201108142397;M;N;S19-002;2019-09-03;Skola
`;

export const bupUtredning = `Patient-id;Födelseår;Kön;Hemkommun;Utredning start;Utredning slut;Utredningstyp;KVÅ
P000123;2008;K;0182;2018-10-01;2019-03-30;NEUROPSYK;AA085
`;

/** No rows of the domain reference: an invented commitment of the same child, and one that has ended. */
export const bupVardatagande = `Patient-id;Födelseår;Kön;Hemkommun;Vårdåtagande start;Vårdåtagande slut
P000123;2008;K;0182;2018-09-20;
P000456;2011;M;0182;2018-05-10;2018-12-30
`;

export const habAtgard = `Patient-id;Födelseår;Kön;Hemkommun;Åtgärdstyp;Startdatum;Slutdatum;Status;Center
H00077;2014;M;0182;PSYKOLOGUTREDNING;2019-02-01;2019-04-15;GENOMFÖRD;Habiliteringscenter
`;

export const vssArende = `Ärendenr;Enhet;Ärendetyp;Personnummer;Födelseår;Kön;Familj-id;Antal barn;Yngsta barnets ålder;Startdatum;Slutdatum;Kommundel
FOU-19-001;FOU;RÅD_STÖD;;2007;K;;1;;2019-02-11;2019-04-02;Boo
UNG-19-014;UNG;RÅD_STÖD;;2004;M;;1;;2019-03-04;;Sicklaön
FAM-19-003;FAM;RÅD_STÖD;;;;F221;2;4;2019-01-21;2019-06-10;Fisksätra
FC-19-020;FC;RÅD_STÖD;;;;;;1;2019-05-06;2019-05-06;Fisksätra
MM-19-007;MM;ÄRENDE;;2002;M;;1;;2019-10-15;;
FOU-19-031;FOU;BROTTSUTSATT;;2003;K;;1;;2019-11-02;;Boo
`;

export const vssGrupp = `Grupp-id;Gruppnamn;Enhet;Termin;Startdatum;Slutdatum;Deltagarnr;Personnummer;Födelseår;Kön;Antal tillfällen
G19-01;Skilda världar;UNG;VT2019;2019-02-01;2019-05-30;1;;2009;K;8
G19-01;Skilda världar;UNG;VT2019;2019-02-01;2019-05-30;2;;2010;M;0
G19-02;Barngrupp missbruk;FOU;HT2019;2019-09-10;2019-12-10;1;;2008;K;10
`;

export const familjeradgivning = `Ärendenr;Startdatum;Slutdatum;Relationsform;Antal barn under 18;Barns födelseår;Kommun
FR19-001;2019-01-10;2019-04-01;Gift/sambo;2;2008,2011;0182
FR19-002;2019-03-02;;Separerad;0;;0182
FR19-003;2018-12-15;2019-02-20;Gift/sambo;1;2015;0182
`;

export const andtsEnkat = `Undersökning;År;Årskurs;Kön;Fråga;Svarsalternativ;Antal svarande;Andel;Antal elever;Svarsfrekvens
Exempelenkäten;2018;9;Totalt;Druckit alkohol senaste 12 månaderna;Ja;812;38,5;1040;78,1
`;

export const fossamLogg = `Ärendenr;Mötesdatum;Typ av ärende;Lyft av;Avslutat
F19-01;2019-02-05;Skolfrånvaro;Elevhälsan;2019-06-04
;2019-03-05;;;
F19-01;2019-04-02;Skolfrånvaro;Socialtjänst;
F18-07;2018-11-06;Oro i hemmet;Första linjen;
F18-07;2019-05-07;Oro i hemmet;Öppna insatser;2019-05-07
`;

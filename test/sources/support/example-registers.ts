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

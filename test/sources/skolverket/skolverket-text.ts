/** Invented rows in Skolverket's own format, in pieces, so that a test can break one at a time. */
export interface SkolverketText {
  readonly bom: string;
  readonly source: string;
  readonly heading: string;
  readonly schoolYear: string;
  readonly runningText: readonly string[];
  readonly header: string;
  readonly rows: readonly string[];
  readonly below: readonly string[];
  readonly lineEnd: string;
}

const frame = {
  bom: '\ufeff',
  source: 'Statistik från Skolverket, https://www.skolverket.se',
  schoolYear: 'Valt läsår: 2024/25',
  below: [
    '',
    'Rapportbeskrivning och definitioner etc. ',
    '  ',
    'Om uppgift saknas visas en prick (.)',
    'istället för utfall. ',
    ' ',
    '',
  ],
  lineEnd: '\n',
};

const places = 'Kommun;Kommun-kod;Län;Läns-kod;Typ av huvudman;';

export const eligibilityText: SkolverketText = {
  ...frame,
  heading: 'Grundskola - Behörighet till gymnasieskolan, fr.o.m. 2011',
  runningText: ['Det krävs 8 godkända betyg för yrkesprogram', 'och 12 för högskoleförberedande program.'],
  header: `${places}Kön;Antal elever;Andel (%) elever behöriga till yrkesprog.;Andel elever (%) behöriga till estetiskt program;Andel elever (%) behöriga till Ekonomi-, humanistiska och samhällsvetenskaps- program;Andel elever (%) behöriga till Naturvetenskapligt och tekniskt program;`,
  rows: [
    'Provby;0199;Provby län;01;Samtliga;Flickor;1 204;~100;90,0;90,0;90,0;',
    'Provby;0199;Provby län;01;Samtliga;Pojkar;1\u00a0301;..;90,0;90,0;90,0;',
    'Provby;0199;Provby län;01;Samtliga;Samtliga;2\u202f505;83,2;90,0;90,0;90,0;',
    'Provby;0199;Provby län;01;Enskild;Flickor;..;.;.;.;.;',
  ],
};

export const gradesText: SkolverketText = {
  ...frame,
  heading: 'Grundskola - Betyg årskurs 6, andel som fått godkänt betyg (A-E), samtliga elever',
  runningText: [],
  header: `${places}Antal elever;Antal ämnesbetyg (genomsnitt);Andel (%) elever som fått godkänt betyg i alla ämnen;Andel (%) elever som ej fått godkänt betyg i ett ämne;Andel (%) elever som ej fått godkänt betyg i fler, alternativt alla ämnen;`,
  rows: [
    'Provby;0199;Provby län;01;Samtliga;445;17,1;75,7;9,7;14,6;',
    'Provby;0199;Provby län;01;Enskild;25;17,0;~100;..;.;',
  ],
  below: [
    '',
    'Rapportbeskrivning och definitioner etc.  ',
    ' ',
    'Antal elever;Elever som fått eller skulle ha fått betyg.;',
    'Antal ämnesbetyg (genomsnitt);Antal ämnesbetyg eleverna ska ha fått.;',
    ';Blockbetyg  ingår som ett;',
    ';betyg.;',
    '* En fotnot.',
    '',
  ],
};

export const pupilsText: SkolverketText = {
  ...frame,
  heading: 'Grundskola - Antal elever per årskurs',
  schoolYear: 'Valt läsår: 2020/21',
  runningText: [],
  header: `${places}Andel (%) flickor, årskurs 1-9;Andel (%) elever med utländsk bakgrund, åk 1-9;Andel (%) elever med föräldrar med eftergymnasial utb., åk 1-9;Elever, årskurs 1;Elever, årskurs 2;Elever, årskurs 3;Elever, årskurs 4;Elever, årskurs 5;Elever, årskurs 6;Elever, årskurs 7;Elever, årskurs 8;Elever, årskurs 9;Elever, årskurs 1-9;`,
  rows: ['Samtliga', 'Kommunal', 'Enskild', 'Internationella skolor', 'Statlig', 'Region'].map(
    (principal) => `Provby;0199;Provby län;01;${principal};49;23,5;~100;.;..;7;7;7;7;7;7;7;1 049;`,
  ),
};

export function bytesOf(text: SkolverketText): Uint8Array {
  const { bom, source, heading, schoolYear, runningText, header, rows, below, lineEnd } = text;
  const top = [source, '', heading, schoolYear, '', ...runningText, ...(runningText.length > 0 ? [''] : [])];
  return new TextEncoder().encode(bom + [...top, header, ...rows, ...below].join(lineEnd));
}

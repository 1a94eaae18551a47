import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Discrepancy, DiscrepancyKind } from '../../../indicators/model/follow-up/discrepancy.ts';
import type { ReportDuty } from '../../../indicators/model/follow-up/report-duty.ts';
import { readNeeds } from '../../../pipeline/docs/needs.ts';
import { packageFile } from '../../../pipeline/package-root.ts';
import { checkStep, loadStep, refreshStep } from '../../../pipeline/steps.ts';
import { silent } from '../../../pipeline/terminal.ts';
import { elementsIn, type Markup, named, parseMarkup, textIn } from '../../../pipeline/verify/markup.ts';
import { verifyFolder } from '../../../pipeline/verify/verify-folder.ts';
import { copyWorkspace } from '../../../pipeline/workspace/copy-workspace.ts';

// What five real documents say, from the workspace to the pages: DOMAIN.md 1.2–1.5, and the contradictions of 1.8.

let workspace: string;
/** Folder of the draft. */
let draft: string;
let discrepancies: readonly Discrepancy[];
let duties: readonly ReportDuty[];

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'grunddokumenten-'));
  await copyWorkspace('founding-documents', workspace);
  await checkStep(workspace);
  await loadStep(workspace);
  const { site } = await refreshStep(workspace);
  draft = dirname(dirname(site));
  const { follow_up: followUp } = JSON.parse(await readFile(join(draft, 'release.json'), 'utf8'));
  ({ discrepancies, duties } = followUp);
});

afterAll(() => rm(workspace, { recursive: true, force: true }));

/** What stands between the menus of a page. */
async function pageOf(name: string): Promise<Markup> {
  const page = parseMarkup(await readFile(join(draft, 'site', `${name}.html`)), 'html');
  const [main] = elementsIn(page, named('main'));
  if (!main) throw new Error(`${name} has no main part`);
  return main;
}

/** Each heading, paragraph, line, label and cell of a page, with ordinary spaces between them and no soft hyphens. */
async function textOf(page: string): Promise<string> {
  const texts = elementsIn(await pageOf(page), ({ name }) => /^(h\d|p|li|dt|dd|th|td)$/.test(name));
  return texts.map((one) => plain(textIn(one))).join(' ');
}

/** The cells of each row of each table. */
async function rowsOf(page: string): Promise<string[][]> {
  return elementsIn(await pageOf(page), named('tr')).map((row) =>
    elementsIn(row, ({ name }) => name === 'th' || name === 'td').map((cell) => plain(textIn(cell))),
  );
}

/** Those of the one row whose label begins so. */
async function rowOf(page: string, label: string): Promise<string[]> {
  const [first, ...others] = (await rowsOf(page)).filter(([head]) => head?.startsWith(label));
  if (!first || others.length > 0) throw new Error(`${page} has not one row of ${label}`);
  return first;
}

function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

interface Contradiction {
  readonly is: string;
  readonly kind: DiscrepancyKind;
  readonly facts: Discrepancy['facts'];
  /** Both readings, as the page prints them. */
  readonly readings: readonly string[];
}

const contradictions: readonly Contradiction[] = [
  {
    is: '1: ca 500 000 kr in the summary, 558 000 kr in the table',
    kind: 'number_differs',
    facts: { quantity: 'cost_total', said: 500_000, counted: 558_000, approximate: 1 },
    readings: ['ca 500 000 kr', '558 000 kr'],
  },
  {
    is: '2: grants of 420 000 kr, reported as a cost of 452 000 kr',
    kind: 'number_differs',
    facts: { quantity: 'grants_sum', said: 452_000, counted: 420_000, difference: 32_000 },
    readings: ['Stimulansbidrag 452 000', '420 000 kr', '32 000 kr'],
  },
  {
    is: '3: Ektorps skolenhet is among the answers, and among those that have not answered',
    kind: 'contradictory_answer',
    facts: { name: 'Ektorps skolenhet', questions: 4 },
    readings: ['står både bland dem som har svarat och bland dem som inte har svarat'],
  },
  {
    is: '4: Fisksätra bibliotek, and Fisksätraskolans bibliotek',
    kind: 'name_variant',
    facts: { name: 'Fisksätra bibliotek', names: 'Fisksätra bibliotek · Fisksätraskolans bibliotek' },
    readings: ['Fisksätra bibliotek', 'Fisksätraskolans bibliotek'],
  },
  {
    is: '5: bilaga 7.21 does not exist',
    kind: 'reference_leads_nowhere',
    facts: { to: 'bilaga 7.21', quote: 'I bilaga 7.21' },
    readings: ['I bilaga 7.21'],
  },
  {
    is: '5: nor does bilaga 2',
    kind: 'reference_leads_nowhere',
    facts: { to: 'bilaga 2' },
    readings: ['KFKS 2013/137-012 hänvisar till bilaga 2, som inte finns'],
  },
  {
    is: '6: Mini-Maria is the region’s, and the municipality’s',
    kind: 'property_differs',
    facts: { subject: 'Mini-Maria', said: 'Välfärd samhällsservice', otherSaid: 'Landstinget' },
    readings: ['MiniMaria (Landstinget)', 'Mini-Maria Välfärd samhällsservice'],
  },
  {
    is: '7: ANDT, ANTD, ANDTstrategi and ANDTS',
    kind: 'name_variant',
    facts: { names: 'ANDT-strategin · ANTD-strategin · ANDTstrategi · ANDT · ANDTS' },
    readings: ['ANDT-strategin', 'ANTD-strategin', 'ANDTstrategi', 'ANDTS'],
  },
  {
    is: '8: the mapping is financed by socialnämnden, or by social- respektive äldrenämnden',
    kind: 'property_differs',
    facts: { subject: 'Kartläggningen 2015', otherSaid: 'socialnämnden' },
    readings: ['finansierade av socialnämnden 2015', 'social- respektive äldrenämnden'],
  },
  {
    is: '9: four directions in all, or four in each area',
    kind: 'property_differs',
    facts: { subject: 'Strategin i Danderyd', otherSaid: 'fyra', said: 'fyra inom varje målområde' },
    readings: [
      'fyra utpekade målområden med fyra inriktningar kopplade till sig',
      'fyra riktade insatser inom varje målområde',
    ],
  },
  {
    is: '10: a committee meets on 24 December',
    kind: 'holiday',
    facts: { date: '2023-12-24', off: 'eve', dayNameSv: 'julafton' },
    readings: ['24 december 2023', 'julafton'],
  },
  {
    is: '11: about twenty ideas, and twelve grants',
    kind: 'number_differs',
    facts: { quantity: 'grants_count', said: 20, counted: 12 },
    readings: ['ett 20-tal idéer', 'det 12'],
  },
];

describe('the contradictions of the founding documents', () => {
  it.each(contradictions)('$is', async ({ kind, facts, readings }) => {
    const found = discrepancies.filter((one) => one.kind === kind);
    expect(found.map((one) => one.facts)).toContainEqual(expect.objectContaining(facts));
    const page = await textOf('uppfoljning-avvikelser');
    for (const reading of readings) expect(page).toContain(reading);
  });

  it('are found beside nothing that contradicts itself only here', () => {
    const kinds = new Set(contradictions.map(({ kind }) => kind));
    expect(discrepancies.filter(({ kind }) => kinds.has(kind))).toHaveLength(contradictions.length);
  });
});

describe('what the founding documents say of follow-up', () => {
  it('has a report of the strategy that was 48 days late, and one more that is due two years on', async () => {
    expect(duties.filter(({ document }) => document === 'danderyd-strategi')).toMatchObject([
      { reportYear: 1, due: '2020-09-23', given: '2020-11-10', daysLate: 48 },
      { reportYear: 3, due: '2022-09-23', given: null },
    ]);
    expect(await textOf('uppfoljning-rapport-danderyd-strategi-ar-1')).toContain('48 dagar efter');
  });

  it('has grants that eight of twelve have answered for, a blank answer never being a no', async () => {
    const page = await textOf('uppfoljning-bidrag');
    expect(page).toContain('tillsammans 420 000 kronor. 8 av 12 mottagare har svarat');
    expect(page).toMatch(/Antal nej 0 0 0 0 .* Antal ej besvarat 4 4 4 4 Svaret är inte känt 5 5 5 5/);
    for (const criterion of ['Tydlig målgrupp och målbild', 'Insats som riktar sig till barn 0–9 år'])
      expect(page).toContain(criterion);
  });

  it('has nobody who follows up the agreement on the youth clinic, and says so in the account', async () => {
    const row = await rowOf('uppfoljning-redovisning', 'Samverkansavtal kring ungdomsmottagningen i Nacka');
    expect(row[3]).toBe('Ansvarig saknas');
    expect(await textOf('uppfoljning-avvikelser')).toContain(
      'Ansvarig saknas för ”Samverkansavtal kring ungdomsmottagningen i Nacka”.',
    );
  });

  it('has a blank in the table of costs, which is no zero and not in the sum', async () => {
    expect(await rowOf('uppfoljning-kostnader', 'Tydlig och lättillgänglig information')).toEqual([
      'Tydlig och lättillgänglig information',
      '-uppgift saknas',
    ]);
    expect(await rowOf('uppfoljning-kostnader', 'Summa av raderna')).toContain('558 000');
    const page = await textOf('uppfoljning-kostnader');
    expect(page).toContain('En rad saknar belopp och ingår inte i summan.');
    expect(page).toContain('558 000 av 3 000 000 kronor har använts: 18,6 %.');
  });

  it('has a day that is to be confirmed, and the next report of the assignment', async () => {
    const page = await textOf('uppfoljning-uppdrag');
    expect(page).toContain('24 december 2023 (behöver bekräftas)');
    expect(page).toContain('Nästa redovisning ska lämnas senast den 30 juni 2024.');
  });

  it('names no target area that the documents do not name', async () => {
    const page = await textOf('uppfoljning-dokument-danderyd-strategi');
    for (const area of [
      'Tydlig samverkan i arbetet med barn och unga',
      'Målområde B',
      'Målområde C',
      'Målområde D',
    ])
      expect(page).toContain(area);
    const { areas } = JSON.parse(
      await readFile(join(draft, 'release.json'), 'utf8'),
    ).follow_up.registers.documents.find(({ id }: { id: string }) => id === 'danderyd-strategi');
    expect(areas.slice(1).map(({ name, directions }: Area) => [name, directions])).toEqual([
      ['Målområde B', []],
      ['Målområde C', []],
      ['Målområde D', []],
    ]);
  });

  it('has Sociala kvalitetsenheten following up Horisonten and the agreement with the police', async () => {
    for (const name of ['Horisonten barn och unga', 'Överenskommelse om samverkan med Polisen']) {
      const [, , , by] = await rowOf('uppfoljning-redovisning', name);
      expect(by).toMatch(/^Sociala kvalitetsenheten, Nacka/);
    }
    expect(await textOf('uppfoljning-dokument-nacka-horisonten')).toContain(
      'Socialnämnden och Boo vårdcentral',
    );
  });

  it('has the two areas of the agreement with the police, each with those who take part', async () => {
    const page = await textOf('uppfoljning-dokument-nacka-polisen');
    expect(page).toContain('Unga i riskzon: VSS IFO, skolan, Barn- och elevhälsa, mottagningsgrupp');
    expect(page).toContain(
      'Ungdomar och narkotika: Polis, Välfärd skola, VSS, drogförebyggare, MiniMaria (Landstinget)',
    );
    expect(await rowOf('uppfoljning-dokument-nacka-polisen', 'Samverkan utifrån en aktivitetslista')).toEqual(
      [
        'Samverkan utifrån en aktivitetslista Aktivitet. Inget mått är angivet.',
        ...['Ansvarig saknas', 'Ingen dag satt', 'Uppgift saknas'],
      ],
    );
  });

  it('has ten recommendations, two of which were not carried out', async () => {
    const page = 'uppfoljning-dokument-nacka-tidiga-insatser';
    const rows = (await rowsOf(page)).filter(([text]) => text?.includes('Rekommendation.'));
    expect(rows).toHaveLength(10);
    const notDone = rows.filter(([, , , state]) => state === 'Ej genomförd').map(([text]) => text);
    expect(notDone).toEqual([
      expect.stringMatching(/^Befattning inom det förebyggande arbetet/),
      expect.stringMatching(/^Utvidgat uppdrag Ältapolarna/),
    ]);
    expect(rows.filter(([, , , state]) => state === 'Uppgift saknas')).toHaveLength(8);
    expect(await textOf(page)).toContain('Information genom Psynk');
  });

  it('has the five named activities in the mapping of 2015, on no level and of no known basis', async () => {
    const page = 'uppfoljning-kartlaggning';
    const names = [
      ...['Polarna Nacka', 'Droginformatör', 'Föräldragrupper', 'Föräldraföreläsningar', 'Våra viktiga barn'],
    ];
    for (const name of names) {
      const row = await rowOf(page, `${name} Betalas av`);
      expect(row.slice(1)).toEqual([
        'Uppgift saknas',
        'Uppgift saknas',
        'Ingen uppföljning är angiven',
        'Ingen',
      ]);
    }
    expect(await rowOf(page, 'Nivå saknas')).toEqual(['Nivå saknas', '5']);
  });

  it('has lectures on six days, with between 125 and 150 at each, and four meetings without days', async () => {
    const [, days, times, came] = await rowOf('uppfoljning-aktiviteter', 'Föreläsningar');
    expect(days).toBe(
      '2 oktober 2013, 22 november 2013, 3 december 2013, 13 maj 2014, 26 augusti 2014 och 19 september 2014',
    );
    expect([times, came]).toEqual(['6', '125–150mellan 125 och 150']);
    const [, noDays, four] = await rowOf('uppfoljning-aktiviteter', 'Möten');
    expect([noDays, four]).toEqual(['-uppgift saknas', '4']);
  });

  it('has the four directions of the named area, two of them begun, and the five key areas', async () => {
    const report = 'uppfoljning-rapport-danderyd-strategi-ar-1';
    const directions = (await rowsOf(report)).filter((cells) => cells.length === 2).slice(1, 5);
    expect(directions).toEqual([
      ['Effektivare samverkan inom kommunens verksamheter', 'Ett åtagande, påbörjat.'],
      ['Ökad föräldrasamverkan', 'Ett åtagande, inte påbörjat.'],
      ['Förbättrad samverkan med fokus på skolnärvaro', 'Ett åtagande, påbörjat.'],
      ['Förbättrad dialog med civilsamhälle, näringsliv och myndigheter', 'Ett åtagande, inte påbörjat.'],
    ]);
    expect(await textOf(report)).toContain(
      'I övriga målområden är inget åtagande påbörjat: Målområde B, Målområde C och Målområde D.',
    );
    expect(await textOf('uppfoljning-dokument-danderyd-strategi')).toContain(
      'Ungdomsdialog, Kommunikation, Långsiktighet mot föräldrar, Tidiga hälsofrämjande insatser och Samverkan på alla nivåer',
    );
  });

  it('has the agreements on placed children and on BUS in the account, each with an indicator of one register', async () => {
    await rowOf('uppfoljning-redovisning', 'Samverkansöverenskommelse, obruten skolgång');
    await rowOf('uppfoljning-redovisning', 'BUS-samverkan Överenskommelse');
    expect(await textOf('uppfoljning-dokument-danderyd-sams')).toContain('Barn placerade utanför hemmet');
    expect(await textOf('uppfoljning-dokument-danderyd-bus')).toContain(
      'Påbörjade samordnade individuella planer, barn',
    );
  });

  it('has a page for each of the 23 indicators of appendix 7.1', async () => {
    const rows = (await readFile(packageFile('docs/founding-documents.md'), 'utf8')).matchAll(
      /^\| L[12]-\d\d \| `([a-z_.0-9]+)`/gm,
    );
    const ids = [...rows].map(([, id = '']) => id);
    expect(ids).toHaveLength(23);
    const pages = new Set(await readdir(join(draft, 'site')));
    for (const id of ids) expect(pages).toContain(`${id.replace(/[._]/g, '-')}.html`);
  });

  it('holds no value of any indicator', async () => {
    const [, ...rows] = (await readFile(join(draft, 'data/indicators.csv'), 'utf8')).trimEnd().split('\n');
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => row.includes(',published,'))).toEqual([]);
  });

  it('tells the same in all its formats', async () => {
    expect((await verifyFolder(draft, null, silent)).problems).toEqual([]);
  });
});

interface Area {
  readonly name: string;
  readonly directions: readonly string[];
}

it('every place in the draft that docs/needs.yaml names is there', async () => {
  const places = (await readNeeds()).flatMap(({ seen }) =>
    seen.flatMap((place) => ('founding' in place ? [place.founding] : [])),
  );
  expect(places.length).toBeGreaterThan(20);
  const files = new Set(await readdir(draft, { recursive: true }));
  expect(places.filter((place) => !files.has(place))).toEqual([]);
});

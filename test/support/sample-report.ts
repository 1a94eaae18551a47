import { unassessed } from '../../indicators/release/accessibility-statement.ts';
import type {
  Comparison,
  Figure,
  IndicatorReport,
  Report,
  RevisionRow,
  SignalEntry,
  Table,
  TableCell,
} from '../../outputs/report-model.ts';
import { plainBrand, sampleRecipient } from './sample-recipient.ts';

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/**
 * A report written by hand, with invented figures: two indicators, a withheld and a missing year, a break.
 * @param label  stands where texts of others stand: municipality, areas, indicator names, reasons
 */
export function sampleReport(label = 'Exempelby'): Report {
  return {
    language: 'sv',
    status: 'draft',
    draftMark: 'Utkast',
    inventedMark: 'Påhittade uppgifter: Exempelby finns inte, och siffrorna beskriver inga verkliga barn.',
    title: `Samlad bild 2025 · ${label}`,
    edition: {
      id: '2025-1',
      municipality: { code: '0199', name: label },
      invented: { sv: 'Påhittade uppgifter.', en: 'Invented figures.' },
      years,
      date: '2026-03-16',
      unit: `Statistikgruppen, ${label}`,
      contact: 'statistik@exempelby.example',
      licence: null,
      accessibility: unassessed,
      recipients: [sampleRecipient],
      brand: plainBrand,
      population: { source: 'SCB, folkmängd 31 december (påhittad)' },
      extracted: new Map([['social-services', '2026-02-10']]),
      handedOver: [],
    },
    summary: ['Bilden omfattar två indikatorer.', 'År 2025 utreddes 552 barn, jämfört med 561 år 2024.'],
    summaryAloud: ['Barn som utretts. År 2025 var det 552 barn. Året före var det 561.'],
    state: 'År 2025: tidsserien bryts för en indikator.',
    beyondContact: null,
    signals: {
      nothing: null,
      entries: [signal(label)],
      leading: [signal(label)],
      trends: null,
      counting: ['12 tidsserier prövades.'],
      varying: null,
    },
    sections: [
      {
        id: 'first_line',
        title: 'Insatser på första linjens nivå',
        indicators: [indicator('bvc-joint', `Samverkan, ${label}`, label)],
      },
      {
        id: 'specialised',
        title: 'Insatser på specialiserad nivå',
        indicators: [indicator('bou-investigated', 'Barn som utretts', label)],
      },
    ],
    ...{ actors: [], areas: [], themes: [], changes: [] },
    revisions: {
      lead: 'Antal som är andra än i utgåva 2024-1, 17 mars 2025.',
      head: ['Indikator', 'Grupp', 'År', 'Tidigare', 'Nu', 'Skillnad'],
      groups: [
        {
          cause: `Socialtjänsten: ${label} hade räknats dubbelt.`,
          extent: '2 uppgifter i 1 indikator.',
          rows: [
            revision('bou-investigated', 'Totalt', 512, 510),
            revision('bou-investigated', `område: ${label}`, 101, 99),
          ],
        },
      ],
    },
    standingNotes: [{ id: 'N2', text: 'Statistiken är verksamhetsstatistik.' }],
    legend: [
      { sign: '0', meaning: 'Inget finns att redovisa (värdet noll)', word: 'published' },
      { sign: '..', meaning: 'Uppgiften redovisas inte av sekretesskäl', word: 'withheld' },
      { sign: '-', meaning: 'Uppgift saknas (bortfall)', word: 'missing' },
    ],
    handedOver: ['Socialtjänsten, 2016–2025: alla antal, efter menprövning den 20 januari 2026.'],
    absences: [`Barn som utretts: uppgift saknas för 2019. ${label}`],
    publishedByOthers: [],
    inSwedish: [],
  };
}

function signal(label: string): SignalEntry {
  return {
    kind: 'outside_limits',
    slug: 'bou-investigated',
    indicator: 'Barn som utretts',
    part: `område: ${label}`,
    shareOf: null,
    text: 'År 2025: 552 barn, över det som åren 2016–2024 gör troligt (430 till 540).',
    aloud: `Barn som utretts, i ${label}. År 2025 är talet 552 barn. Det är högre än väntat.`,
  };
}

function indicator(slug: string, name: string, label: string): IndicatorReport {
  return {
    id: slug.replace('-', '.'),
    slug,
    name,
    actor: `Socialtjänsten i ${label}`,
    level: 'Insatser på specialiserad nivå',
    themes: [],
    unit: 'barn',
    lead: 'År 2025: 552 barn, jämfört med 561 år 2024.',
    latest: cell(2025),
    afterLatest: 'barn',
    latestYear: 2025,
    previous: { year: 2024, cell: cell(2024) },
    trend: { word: 'ökar', span: '2021–2025' },
    chips: [],
    figures: [figure(slug, name)],
    tables: [table(slug, name, label)],
    comparisons: [comparison(slug, name, label)],
    definition: [
      { label: 'Räkneregel', text: 'Antal barn med minst en utredning under året.' },
      { label: 'Beteckning', text: slug },
    ],
    comments: [`Kommentar från ${label}: Ny blankett. (Gäller förändringen mellan 2024 och 2025.)`],
    unanswered: null,
    caveats: ['Utredningar är fler än barn.'],
    people: [{ label: 'Mottagare', text: 'Socialnämnden' }],
    related: [],
    notes: [{ id: 'N16', text: 'Ålder avser ålder vid årets slut.' }],
    source: 'Källa: Socialtjänsten, uttag 2026-02-10. Bearbetning: Statistikgruppen.',
  };
}

function revision(slug: string, part: string, before: number, now: number): RevisionRow {
  const number = (value: number, text = `${value}`): TableCell => ({
    ...{ state: 'published', text, spoken: null, value },
  });
  return {
    ...{ slug, indicator: 'Barn som utretts', part, isTotal: part === 'Totalt', years: '2021' },
    figures: { before: number(before), now: number(now), difference: number(now - before, '−2') },
  };
}

function figure(slug: string, name: string): Figure {
  return {
    id: `${slug}-count`,
    title: `${name}, antal barn, 2016–2025`,
    heading: 'Antal barn',
    subtitle: 'Axeln börjar vid noll.',
    alternative: `Linjediagram: ${name}. År 2016: 462 barn, år 2025: 552 barn. År 2019: uppgift saknas.`,
    source: 'Källa: Socialtjänsten.',
    unit: 'barn',
    numbers: { decimal: ',', thousands: '\u202f', minus: '\u2212' },
    years,
    series: [],
    breaks: [{ year: 2025, label: 'Ny socialtjänstlag', gap: true }],
    targets: [],
    table: `${slug}-count`,
    goals: [],
    trend: {
      verdict: ['Trend 2021–2025: ökar, från 512 till 552 barn.'],
      yearOnYear: 'Från 2024 till 2025: +1,8 %.',
      workings: [{ label: 'Jämförda år', text: '2021–2025, 5 uppgifter' }],
      together: null,
    },
  };
}

function comparison(slug: string, name: string, label: string): Comparison {
  const heading = 'Områden jämförda med kommunen 2025';
  return {
    id: `${slug}-jamforelse`,
    tab: 'Områden',
    heading,
    sentences: [`Högre än kommunen: ${label}.`],
    figure: null,
    table: {
      id: `${slug}-jamforelse-tabell`,
      caption: `${name}, ${heading}`,
      heading,
      head: ['Område', 'Per 1 000', 'Jämfört med kommunen'],
      rows: [{ label, depth: 1, cells: [cell(2025), { ...cell(2025), text: 'högre', value: null }] }],
      notes: [],
      source: 'Källa: Socialtjänsten.',
    },
  };
}

function table(slug: string, name: string, label: string): Table {
  return {
    id: `${slug}-count`,
    caption: `${name}, antal barn efter område, 2016–2025`,
    heading: 'Antal barn efter område',
    head: ['Område', ...years.map(String)],
    rows: [
      { label: 'Totalt', depth: 0, cells: years.map(cell) },
      { label, depth: 1, cells: years.map(cell) },
    ],
    notes: [{ id: 'N1', text: '.. Uppgiften redovisas inte av sekretesskäl.' }],
    source: 'Källa: Socialtjänsten, uttag 2026-02-10.',
  };
}

function cell(year: number): TableCell {
  if (year === 2018)
    return { state: 'withheld', text: '..', spoken: 'redovisas inte av sekretesskäl', value: null };
  if (year === 2019) return { state: 'missing', text: '-', spoken: 'uppgift saknas', value: null };
  const value = 462 + 10 * (year - 2016);
  return { state: 'published', text: String(value), spoken: null, value };
}

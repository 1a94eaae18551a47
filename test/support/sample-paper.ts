import type { Language } from '../../indicators/model/text.ts';
import { renderChart } from '../../outputs/charts/render-chart.ts';
import { numberedPaper, type Part } from '../../outputs/paper/number-paper.ts';
import type { Drawings, Logo, Paper } from '../../outputs/paper/paper.ts';
import {
  before,
  bullets,
  contents,
  heading,
  notices,
  numberTable,
  pageBreak,
  paragraph,
  subheading,
  terms,
  together,
  unnumbered,
} from '../../outputs/paper/parts.ts';
import { absentCell } from '../../outputs/report/table-cells.ts';
import type { Figure, Point, Table, TableCell, TableRow } from '../../outputs/report-model.ts';
import { formatNumber } from '../../outputs/wording/number-format.ts';
import { wordingOf } from '../../outputs/wording/wording-of.ts';

interface SampleOptions {
  readonly language?: Language;
  /** Stands wherever texts of others stand: municipality, areas, names, captions, reasons, alternatives. */
  readonly label?: string;
  readonly status?: 'draft' | 'release';
  readonly logo?: 'svg' | 'png' | 'none';
  /** Indicators, each with a chart and two tables on two pages or so; 30 make a paper of a committee's size. */
  readonly indicators?: number;
}

/** What a format could take for its own, or cannot hold. */
export const hostileLabels: readonly string[] = [
  '#import "x": *; #read("/etc/passwd") ] *x* $y$ \\ @z // `w` <v>',
  '<w:p><w:r><w:t>x</w:t></w:r></w:p>&amp;<![CDATA[',
  '</td></table><script>document.title = "changed"</script><img src=x onerror=alert(1)>',
  '</style></title></svg><style>*{display:none}</style><!--',
  "=cmd|'/c calc'!A1",
  '"; DATA=1; } \' onload="alert(1)',
  'bell\u0007 null\u0000 escape\u001b next\u0085 form\u000c end',
  'familj \u{1F469}\u200d\u{1F467} och \u{1F3EB}',
  'vänd \u202Etxet\u202C och \u2067\u05D0\u05D1\u2069',
  'lone \uD800 surrogates \uDC00',
  'Elevhälsosamordningsverksamhetsområdesansvarsfördelningsöverenskommelsen',
];

/** A paper written by hand, with invented figures: every kind of block, run, cell and row at least once. */
export function samplePaper({
  language = 'sv',
  label = 'Exempelby',
  status = 'draft',
  logo = 'svg',
  indicators = 2,
}: SampleOptions = {}): Paper {
  const say = (sv: string, en: string) => (language === 'sv' ? sv : en);
  const { legend, edition } = wordingOf(language);
  const paper: Writing = { language, label, say };
  const draft = status === 'draft' ? edition.draftSentence : null;
  const invented = say(
    'Påhittade uppgifter: siffrorna beskriver inga verkliga barn.',
    'Invented figures: the numbers describe no real children.',
  );
  return numberedPaper({
    language,
    title: say(
      `Samlad bild av barn och unga, ${label}`,
      `One picture of children and young people, ${label}`,
    ),
    subtitle: say(
      'Indikatorbilaga till socialnämndens sammanträde den 14 april 2026',
      'Appendix to the meeting of the social services committee on 14 April 2026',
    ),
    organisation: label,
    date: '2026-03-16',
    registryNumber: 'SOCN 2026/041-753',
    head: {
      left: [
        label,
        say('Sociala kvalitetsenheten', 'The quality unit'),
        `${say('Handläggare', 'Author')}: ${label}`,
      ],
      right: [say('Bilaga 1', 'Appendix 1'), `${say('Dnr', 'Ref.')} SOCN 2026/041-753`, '2026-03-16'],
    },
    brand: { colour: '#7A1F3D', logo: logoOf(logo, label) },
    draft,
    invented,
    inSwedish: [],
    parts: [
      ...notices(draft, invented),
      unnumbered(1, say('Sammanfattning', 'Summary')),
      ...bullets([
        say('Bilden omfattar två indikatorer.', 'The picture covers two indicators.'),
        say('År 2025 utreddes 552 barn, jämfört med 561 år 2024.', '552 children in 2025, 561 in 2024.'),
        label,
      ]),
      subheading(2, say('Teckenförklaring', 'Signs')),
      { kind: 'signs', entries: legend.map(({ sign, meaning }) => ({ sign, meaning })) },
      pageBreak,
      contents,
      pageBreak,
      heading(1, say('Om bilagan', 'About this appendix')),
      heading(2, say('Syfte och mottagare', 'Purpose and recipient')),
      paragraph(
        say('Bilagan ger nämnden en samlad bild. ', 'The appendix gives the committee one picture. '),
        { strong: say('Inget barn kan kännas igen.', 'No child can be recognised.') },
        ' ',
        { emphasis: say('Ändringar beskrivs', 'Changes are described') },
        say(' i ', ' in '),
        { anchor: 'files' },
        '. ',
        { fine: say('(Gäller även tidigare år.)', '(Earlier years too.)') },
        ` ${label}`,
      ),
      heading(2, say('Begränsningar', 'Limits'), 'limits'),
      {
        kind: 'bullets',
        items: [
          [{ strong: say('Verksamhetsstatistik.', 'Administrative data.') }, ` ${label}`],
          [say('Se ', 'See '), { anchor: 'indicator-1' }, '.'],
        ],
      },
      heading(1, say('Insatser på specialiserad nivå', 'Specialised support')),
      ...Array.from({ length: indicators }, (_, i) => indicator(paper, i + 1)).flat(),
      pageBreak,
      heading(1, say('Beskrivning av statistiken', 'Quality of the statistics')),
      heading(2, say('Jämförbarhet', 'Comparability')),
      heading(3, say('Över tid', 'Over time')),
      paragraph(say('Se ', 'See '), { anchor: 'limits' }, '.'),
      numberTable(longTable(paper)),
      heading(2, say('Filer', 'Files'), 'files'),
      {
        kind: 'word-table',
        columns: [40, 'rest', 'auto'],
        head: [say('Fil', 'File'), say('Innehåll', 'Content'), say('Kontrollsumma', 'Checksum')],
        rows: [
          [[{ unbroken: 'cells.csv' }], [label], [{ unbroken: 'a7f03c19d2e84b56' }]],
          [
            [{ unbroken: 'cells.parquet' }],
            [{ strong: say('Alla uppgifter', 'All figures') }, say(', se ', ', see '), { anchor: 'limits' }],
            [{ unbroken: 'f19b2c3a4d5e6f70' }],
          ],
        ],
      },
    ],
  });
}

/** The charts that the paper names. The same for each, since they differ in no way that a printer sees. */
export async function sampleDrawings({
  language = 'sv',
  label = 'Exempelby',
  indicators = 2,
}: SampleOptions = {}): Promise<Drawings> {
  const svg = await renderChart(figure(language, label), { ...drawingSize, purpose: 'paper' });
  return new Map(Array.from({ length: indicators }, (_, i) => [drawingName(i + 1), svg]));
}

interface Writing {
  readonly language: Language;
  readonly label: string;
  readonly say: (sv: string, en: string) => string;
}

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const drawingSize = { width: 454, height: 200 };

function drawingName(number: number): string {
  return `chart-${number}`;
}

function indicator(paper: Writing, number: number): Part[] {
  const { say, label } = paper;
  const name = say(`Barn som utretts ${number}`, `Children investigated ${number}`);
  return [
    ...(number === 1 ? [] : [pageBreak]),
    heading(2, `${name}, ${label}`, `indicator-${number}`),
    before({ fine: say(`Socialtjänsten · antal barn · ${label}`, `Social services · children · ${label}`) }),
    before(say('År 2025: 552 barn, jämfört med 561 år 2024.', '552 children in 2025, 561 in 2024.')),
    {
      kind: 'drawing',
      caption: say(`${name}, antal barn, 2016–2025, ${label}`, `${name}, children, 2016–2025, ${label}`),
      howToRead: say(`Axeln börjar vid noll. ${label}`, `The axis starts at zero. ${label}`),
      name: drawingName(number),
      size: drawingSize,
      alternative: say(
        `Linjediagram: År 2016: 462 barn, år 2025: 552 barn. År 2018 redovisas inte. ${label}`,
        `Line chart: 462 children in 2016, 552 in 2025. 2018 is not shown. ${label}`,
      ),
      source: say(`Källa: Socialtjänsten, ${label}.`, `Source: social services, ${label}.`),
    },
    paragraph(
      say('Trend 2021–2025: ökar, från 512 till 552 barn.', 'Trend 2021–2025: rising, 512 to 552 children.'),
    ),
    numberTable(tenYears(paper, name), [years.indexOf(2025) + 1]),
    before(say('Jämfört med kommunen gäller följande.', 'Compared with the municipality.')),
    numberTable(measures(paper, name)),
    heading(3, say('Kommentar från verksamheten', 'Comment from the agency')),
    paragraph(say(`Ny blankett från ${label}.`, `New form from ${label}.`)),
    subheading(3, say('Så räknas det', 'How it is counted')),
    terms([
      {
        label: say('Räkneregel', 'Rule'),
        text: say('Barn med minst en utredning.', 'Children with an investigation.'),
      },
      { label: say('Ansvarig', 'Responsible'), text: label },
    ]),
    together(
      subheading(3, say('Tre frågor', 'Three questions')),
      { kind: 'room', question: say('Vad ser vi?', 'What do we see?') },
      {
        kind: 'room',
        question: say(`Vad behöver vi veta om ${label}?`, `What must we know about ${label}?`),
      },
    ),
  ];
}

/** Even columns of counts; four depths, every sign and mark. */
function tenYears({ language, say, label }: Writing, name: string): Table {
  const row = (text: string, depth: number, factor: number): TableRow => ({
    label: text,
    depth,
    cells: years.map((year) => yearCell(year, depth, factor, language)),
  });
  return {
    id: `ten-years-${name}`,
    caption: say(
      `${name}, antal barn efter område, ${label}, 2016–2025`,
      `${name}, children by area, ${label}, 2016–2025`,
    ),
    heading: say('Antal barn efter område', 'Children by area'),
    head: [say('Område', 'Area'), ...years.map(String)],
    rows: [
      row(say('Totalt', 'Total'), 0, 10),
      row(label, 1, 4),
      row(say('Norra', 'North'), 2, 3),
      row(say('Norra, flickor', 'North, girls'), 3, 1),
    ],
    notes: [
      {
        id: 'N1',
        text: say('.. Uppgiften redovisas inte av sekretesskäl.', '.. Not shown for confidentiality.'),
      },
      { id: 'N4', text: say(`Brott i tidsserien 2025: ${label}.`, `Break in series 2025: ${label}.`) },
    ],
    source: say(`Källa: ${label}, uttag 2026-02-10.`, `Source: ${label}, extracted 2026-02-10.`),
  };
}

function yearCell(year: number, depth: number, factor: number, language: Language): TableCell {
  if (depth > 0 && year === 2018) return absentCell('withheld', wordingOf(language));
  if (depth > 1 && year === 2019) return absentCell('missing', wordingOf(language));
  if (depth > 2 && year === 2016) return absentCell('not_applicable', wordingOf(language));
  const mark = year === 2025 ? 'preliminary' : year === 2024 && depth === 0 ? 'revised' : null;
  return numberCell((year - 1970) * factor, 0, language, mark);
}

/** Rows of different measures and so of different decimals; words in the last column. */
function measures({ language, say, label }: Writing, name: string): Table {
  const row = (text: string, cells: readonly TableCell[], standing: string): TableRow => ({
    label: text,
    depth: 1,
    cells: [...cells, { state: 'published', text: standing, spoken: null, value: null }],
  });
  const number = (value: number, decimals: number, mark: Mark = null) =>
    numberCell(value, decimals, language, mark);
  const words = wordingOf(language);
  return {
    id: `measures-${name}`,
    caption: say(`${name}, mått jämförda med kommunen, 2025`, `${name}, measures compared, 2025`),
    heading: say('Mått jämförda med kommunen', 'Measures compared'),
    head: [
      say('Mått', 'Measure'),
      say('Värde', 'Value'),
      say('Förändring', 'Change'),
      say('Jämfört', 'Standing'),
    ],
    rows: [
      row(
        say('Antal', 'Number'),
        [number(12345, 0, 'preliminary'), number(-9, 0)],
        say('ingen skillnad', 'same'),
      ),
      row(
        say('Per 1 000 invånare', 'Per 1,000'),
        [number(5.25, 1, 'uncertain'), number(-0.1, 1)],
        say('högre', 'higher'),
      ),
      row(label, [number(0.375, 2), absentCell('withheld', words)], label),
      row(
        say('Andel, procent', 'Per cent'),
        [absentCell('pending', words), number(12.5, 1, 'revised')],
        say('lägre', 'lower'),
      ),
      row(
        say('Nästan alla', 'Nearly all'),
        [
          { state: 'nearly_all', text: '~100', spoken: say('nästan alla', 'nearly all'), value: null },
          number(0, 1),
        ],
        '',
      ),
    ],
    notes: [],
    source: say('Källa: Socialtjänsten.', 'Source: social services.'),
  };
}

/** Longer than a page, so that its head is repeated. */
function longTable({ language, say, label }: Writing): Table {
  const areas = Array.from({ length: 70 }, (_, i) => i + 1);
  return {
    id: 'areas',
    caption: say(`Alla områden, antal barn, ${label}, 2024–2025`, `All areas, children, ${label}, 2024–2025`),
    heading: say('Alla områden', 'All areas'),
    head: [say('Område', 'Area'), '2024', '2025'],
    rows: areas.map((area) => ({
      label: `${say('Område', 'Area')} ${area}`,
      depth: 1,
      cells: [numberCell(area * 17, 0, language), numberCell(area * 19, 0, language)],
    })),
    notes: [{ id: 'N10', text: say('Små tal tolkas med försiktighet.', 'Small numbers: read with care.') }],
    source: say('Källa: Socialtjänsten, områden.', 'Source: social services, areas.'),
  };
}

type Mark = 'preliminary' | 'revised' | 'uncertain' | null;

function numberCell(value: number, decimals: number, language: Language, mark: Mark = null): TableCell {
  const { numbers, marks } = wordingOf(language);
  const number = formatNumber(value, decimals, numbers);
  if (mark === null) return { state: 'published', text: number, spoken: null, value };
  const { sign, spoken } = marks[mark];
  return { state: 'published', text: `${number}\u202f${sign}`, spoken: `${number}, ${spoken}`, value };
}

function figure(language: Language, label: string): Figure {
  const point = (year: number, factor: number): Point => {
    if (year === 2018) return { year, state: 'withheld' };
    const value = (year - 1970) * factor;
    return {
      year,
      state: 'published',
      value,
      interval: null,
      preliminary: year === 2025,
      text: String(value),
    };
  };
  return {
    id: 'chart',
    title: label,
    heading: label,
    subtitle: label,
    alternative: label,
    source: label,
    unit: 'barn',
    numbers: wordingOf(language).numbers,
    years,
    series: [
      { id: 'a', label, points: years.map((year) => point(year, 10)) },
      { id: 'b', label: 'B', points: years.map((year) => point(year, 4)) },
    ],
    breaks: [{ year: 2025, label: label.slice(0, 20), gap: true }],
    table: 'ten-years',
    trend: null,
    targets: [],
    goals: [],
  };
}

const fir =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 24"><path fill="#7A1F3D" d="M12 2 21 20H3Z"/><rect fill="#7A1F3D" x="26" y="6" width="30" height="3"/><rect fill="#7A1F3D" x="26" y="12" width="22" height="3"/></svg>';

/** The same fir as 60 by 24 pixels of two colours. */
const firPixels =
  'iVBORw0KGgoAAAANSUhEUgAAADwAAAAYAQMAAACcDwwRAAAABlBMVEX///8LXWbyU9vrAAAAP0lEQVR42mNgwANkMBh2CIb8////GRgY6hEMKPjfgIvB+P8ARDGcwfz/AUQKzmD//wGNwf//B0QxnIHFYegMALMBKISEbC/jAAAAAElFTkSuQmCC';

function logoOf(format: 'svg' | 'png' | 'none', label: string): Logo | null {
  if (format === 'none') return null;
  const bytes =
    format === 'svg' ? new TextEncoder().encode(fir) : new Uint8Array(Buffer.from(firPixels, 'base64'));
  return { format, bytes, ratio: 2.5, alternative: label };
}

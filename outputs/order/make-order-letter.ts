import { compilePdf } from '../paper/typst/compile-pdf.ts';
import { listOf, type Typst, typst } from '../paper/typst/typst.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { OrderedIndicator, OrderedRegister, OrderLetter } from './order-letter.ts';

const { date, list } = wordingOf('sv');

/**
 * The letter in which a municipality orders one agency's counts of one year: a tagged PDF (PDF/UA-1) in Swedish, the
 * same bytes every time.
 */
export function makeOrderLetter(letter: OrderLetter): Uint8Array {
  return compilePdf(letterDocument(letter));
}

function letterDocument(letter: OrderLetter): Typst {
  const [year = 0, month = 0, day = 0] = letter.date.split('-').map(Number);
  return typst`#import "/look.typ": *
#let brand = rgb("#0B5D66")
#show: paper.with(
  title: "Beställning av antal för ${letter.year}",
  author: "${letter.municipality}",
  date: (${year}, ${month}, ${day}),
  running: ("${letter.municipality}", "${letter.date}"),
  marks: (${letter.invented === null ? '' : typst`"${letter.invented}",`}),
)
#set terms(separator: [: ])
// What is to be typed, one option to a line; never hyphenated, since a reader copies it.
#let command(lines) = block(
  width: 100%,
  fill: rgb("#F5F7F6"),
  inset: 8pt,
  above: 8pt,
  below: 10pt,
  breakable: false,
  {
    set text(size: 9.5pt, hyphenate: false, number-width: "tabular")
    set par(leading: 3pt, hanging-indent: 6mm)
    lines.join(linebreak())
  },
)
#head(
  left: ${strings([letter.municipality, letter.unit, letter.contact])},
  right: ${strings([letter.contactRole ?? 'Till den som ansvarar för uppgifterna', letter.actors.join('; '), letter.date])},
  brand,
)
#title()
#subtitle[Till Samlad bild av barn och unga i behov av stöd, källa ${letter.source}]
${letter.invented === null ? '' : typst`#notice(brand)[${letter.invented}]`}
${opening(letter)}
${indicators(letter)}
${letter.registers.length > 0 ? registers(letter) : ''}
${letter.template === null ? '' : template(letter, letter.template)}
${harmTest(letter)}
${howTo(letter)}
${neverLeaves(letter)}
${contact(letter)}
`;
}

/** Put in, never written out in a template: two hyphens of our own would become a dash. */
const masked = '--hand-over masked';

function opening({ year, lastDate, handOver, indicators, notes }: OrderLetter): Typst {
  const mode =
    handOver === 'exact' ? 'alla antal, efter er menprövning' : 'antal från 1 till 4 utelämnas hos er';
  const rows = [
    ['Avser', String(year)],
    ['Sista dag', `den ${date(lastDate)}`],
    ['Omfattning', indicators.length === 1 ? 'en indikator' : `${indicators.length} indikatorer`],
    ['Överlämningsform', mode],
  ];
  return typst`
Vi ber er att räkna och lämna antal för ${year}. Ni räknar själva, inne i er verksamhet. Bara antal lämnar er; inga uppgifter om enskilda barn ska skickas till oss.

${textTable(typst`(36mm, 1fr)`, ['Uppgift', 'Innehåll'], rows)}
${notes.map(
  (note) => typst`${note}

`,
)}`;
}

function indicators(letter: OrderLetter): Typst {
  return typst`
= Det här ska räknas
Räkneregeln för varje indikator står här. Kan ni inte räkna så, säg det till oss innan ni lämnar.
${letter.indicators.map(indicator)}`;
}

function indicator({ id, name, version, rule, unit, period, crossings, caveat }: OrderedIndicator): Typst {
  return typst`
#whole[
== ${name}
${rule}

/ Räknas i: ${unit}
/ Avser: ${period}
/ Indelning: ${crossings.length > 0 ? `${crossings.join('; ')}. Totaler ingår` : 'bara totalen'}
/ Att tänka på: ${caveat}
/ Beteckning: ${id}, definition version ${version}
]`;
}

function registers({ registers, template }: OrderLetter): Typst {
  return typst`
= Register och kolumner
${template === null ? '' : 'Har ni ett register räknar ni ur det. '}Uttaget läser en CSV-fil per register, så som ert system exporterar den: semikolon, komma eller tabb; UTF-8 eller Windows-1252; rubrikrader ovanför och en summarad sist gör inget. Filnamnet är fritt, för filen känns igen på kolumnerna. Kolumner som inte står här läses aldrig in; ta helst inte med dem.
${registers.map(register)}`;
}

function register({ file, rowIs, columns }: OrderedRegister): Typst {
  const rows = columns.map(({ name, synonyms, optional }) => [
    name,
    synonyms.join(', ') || '–',
    optional ? 'om den finns' : 'ja',
  ]);
  return typst`
#whole[
== ${file}
En rad är ${rowIs}.
${textTable(typst`(1fr, 2fr, auto)`, ['Kolumn', 'Kan också heta', 'Behövs'], rows)}
]`;
}

function template({ registers, year }: OrderLetter, file: string): Typst {
  const when = registers.length > 0 ? 'Räknar ni för hand i stället' : 'Ni räknar för hand';
  return typst`
= Mall för antal som räknas för hand
${when}, fyll i kalkylbladet ${file}, som följer med det här brevet. Det har en rad för varje antal som vi ber om för ${year}, och en sida som säger hur det fylls i. Varje ruta ska ha ett heltal, 0 eller ordet ”saknas”. Kalkylbladet stannar hos er: uttaget läser det, prövar att delarna blir totalerna och skriver leveransen.
`;
}

function harmTest({ handOver }: OrderLetter): Typst {
  if (handOver === 'masked') {
    return typst`
= Överlämningsform
Ni utelämnar antal från 1 till 4 innan något lämnar er: uttaget gör det med ${masked}. Nollor lämnas som de är. Ingen menprövning behövs då, men vi kan inte redovisa summor som ni inte har lämnat.
`;
  }
  return typst`
= Överlämningsform och menprövning
Vi ber om alla antal, även små. Ett litet antal kan peka ut ett barn. Därför prövar ni, innan mappen lämnas över, om uppgifterna kan lämnas ut utan att någon lider men. Vi tar inte emot leveransen utan att menprövningen är antecknad: vilken dag, av vilken funktion, på vilken grund. De tre uppgifterna skrivs ut i metodavsnittet, så ange funktion och inte namn.

Hos oss behandlas antalen som sekretessbelagda tills små antal har dolts och det har prövats att de inte går att räkna fram. Kan ni inte lämna alla antal: kör uttaget med ${masked}, så utelämnas antal från 1 till 4 hos er.
`;
}

function howTo(letter: OrderLetter): Typst {
  const { source, year, handOver } = letter;
  const steps = [
    'Installera programmet enligt dess README. Mappen ”arbetsyta” får ni av oss: den har kommunens koder, områden och definitioner, och inga uppgifter om barn.',
    'Kör uttaget: skriv kommandot här nedanför på en enda rad. Det skriver en mapp med fyra filer: datapackage.json, counts.csv, receipt.txt och receipt.html.',
    'Läs kvittot, receipt.html: vilka rader som har använts och avvisats och varför, och vad som lämnar er.',
  ];
  return typst`
= Så gör ni uttaget
${numbered(steps)}
${commandsOf(letter, []).map(command)}
${handOver === 'exact' ? tested(letter) : ''}
Lämna sedan över hela mappen ${`${source}-${year}`} på det sätt som vi har kommit överens om, senast den ${date(letter.lastDate)}. Ändra inget i filerna: kontrollsumman visar det.
`;
}

function tested(letter: OrderLetter): Typst {
  const harmTestOptions = [
    '--harm-test-date ÅÅÅÅ-MM-DD',
    '--harm-test-role "FUNKTION"',
    '--harm-test-basis "LAGRUM OCH BESLUT"',
  ];
  return typst`
När menprövningen är gjord kör ni samma kommando igen med tre tillägg. Mappen byts då mot en där prövningen står:
${commandsOf(letter, harmTestOptions).map(command)}`;
}

/** One command for each way of counting, as lines that are typed as one. */
function commandsOf(
  { source, year, registers, template, handOver }: OrderLetter,
  more: readonly string[],
): string[][] {
  const rest = [
    `--year ${year}`,
    `--hand-over ${handOver}`,
    '--workspace arbetsyta',
    `--out ${source}-${year}`,
  ];
  const files = registers.map(({ file }) => file).join(' ');
  return [
    ...(files === '' ? [] : [[`samlad extract ${source}`, `--register ${files}`, ...rest, ...more]]),
    ...(template === null ? [] : [[`samlad extract ${source}`, `--counts ${template}`, ...rest, ...more]]),
  ];
}

function command(lines: readonly string[]): Typst {
  return typst`
#command((${lines.map((line) => typst`[${line}],`)}))`;
}

function neverLeaves({ registers }: OrderLetter): Typst {
  return typst`
= Det här lämnar aldrig er verksamhet
${bullets([
  'Rader ur registret, namn, personnummer, samordningsnummer, ärendenummer och adresser.',
  registers.length > 0
    ? 'Registerfilerna. De läses i minnet, räknas och glöms; inget mellanlagras på disk och inget skickas över nätet.'
    : 'Det ifyllda kalkylbladet. Uttaget läser det, och bara antalen går vidare.',
  'Uppgifter som kan kopplas till en annan verksamhets register. Registren förs aldrig samman person för person.',
])}
Uttaget vägrar att skriva en leverans där något liknar ett personnummer, och vi prövar det en gång till när den kommer.
`;
}

function contact({ contact, unit, municipality, actors, lastDate }: OrderLetter): Typst {
  return typst`
= Frågor
Om räknereglerna, mallen och leveransen svarar ${unit}, ${municipality}: #text(hyphenate: false)[${contact}]. Om sekretess och menprövning svarar er egen jurist eller ert dataskyddsombud. Kan ni inte lämna till den ${date(lastDate)}, säg till i förväg: då redovisas uppgifterna från ${list(actors)} som ännu inte tillgängliga, med skälet utskrivet, och aldrig som noll.
`;
}

function strings(texts: readonly string[]): Typst {
  return listOf(texts.map((text) => typst`"${text}"`));
}

function bullets(sentences: readonly string[]): Typst {
  return typst`${sentences.map(
    (sentence) => typst`
- ${sentence}`,
  )}

`;
}

function numbered(steps: readonly string[]): Typst {
  return typst`${steps.map(
    (step) => typst`
+ ${step}`,
  )}
`;
}

function textTable(columns: Typst, head: readonly string[], rows: readonly (readonly string[])[]): Typst {
  return typst`
#word-table(
  columns: ${columns},
  head: ${contents(head)},
  rows: ${listOf(rows.map(contents))},
)`;
}

function contents(texts: readonly string[]): Typst {
  return listOf(texts.map((text) => typst`[${text}]`));
}

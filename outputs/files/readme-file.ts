import type { Report } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { DataTable } from './data-table.ts';
import { flagWords, statusWords } from './figure-columns.ts';
import { licenceSentence } from './package-about.ts';

/**
 * `README.txt` in Swedish: what the files are, how to open them, what the words mean. UTF-8 with a byte order mark.
 * @param tables  the open data that it lies among; of those of the follow-up it tells only where there are any
 */
export function readmeFile(report: Report, tables: readonly DataTable[]): Uint8Array {
  const { edition } = report;
  const marks = [report.draftMark && wordingOf('sv').edition.draftSentence, report.inventedMark].filter(
    (mark) => mark !== null,
  );
  const text = `${report.title}: datafiler
${[...marks].map((mark) => `\n${mark}\n`).join('')}
Utgåva ${edition.id}, ${edition.date}. Frågor: ${edition.contact}
${licenceSentence(edition, 'sv')} Statistiken ingår inte i Sveriges officiella statistik.

FILER
  indicators.csv           alla uppgifter, en rad per cell och mått
  indicators.parquet       samma rader, för DuckDB, R och Python
  indicators.arrow         samma rader, för Arrow
  pooled.csv               flera år tillsammans, där sådana redovisas
  statistics.csv           trender och förändringar, en rad per tidsserie; även .parquet och .arrow
  comparisons.csv          områden jämförda med kommunen, kommunen med andra
  revisions.csv            antal som är andra än i den förra utgåvan, då och nu
  published-by-others.csv  uppgifter som andra har publicerat, återgivna som de står
  columns.csv              vad kolumnerna betyder, på svenska och engelska
  *.csv-metadata.json      samma sak för program: CSV on the Web (W3C)
  px/                      samma uppgifter för PxWeb, en fil per indikator och korsning, svenska och engelska
  json-stat/               samma uppgifter som JSON-stat 2.0, en fil per språk (.sv.json och .en.json)
  datapackage.json         alla filer med storlek och kontrollsumma (Frictionless Data Package)
${followUpFiles(tables.filter(({ name }) => name.startsWith('follow-up-')))}
LÄS FILERNA
  Excel   Data > Från text/CSV, filursprung 65001 (UTF-8), avgränsare komma.
          Decimaltecknet är punkt: välj Transformera data > Använd språk > Engelska (USA)
          för kolumnerna value, lower och upper. Välj Text för kolumnen age, annars blir 6-12 ett datum.
          Dubbelklicka inte på filen.
  DuckDB  select * from 'indicators.parquet';
  R       arrow::read_parquet("indicators.parquet")
  Python  pandas.read_parquet("indicators.parquet")
  PxWeb   lägg filerna i px/ i databasens mapp; teckenkodningen är UTF-8

VÄRDEN
  En cell har ett värde bara när status är published. I övrigt är value, lower och upper tomma.
  Kolumnen status:
${listed(statusWords)}
  Kolumnen flags, flera ord åtskilda av blanksteg:
${listed(flagWords)}
  Etiketter är på svenska; kolumner som slutar på _en har dem på engelska.
  I px/ står en punkt för kan inte förekomma, två för redovisas inte, tre för saknas, fyra för ännu inte
  tillgänglig, fem för beräknas inte och sex för en kombination som inte redovisas. I json-stat/ står orden i status.
  Totaler har koden T, kommunen som helhet TOT. U betyder att uppgiften är okänd i registret.
  Mått är avrundade till sex decimaler. Gränserna lower och upper är 95-procentiga osäkerhetsintervall.
  I pooled.csv är ett antal summan av periodens år: den som återkommer räknas en gång varje år.
  Ett tomt tal i statistics.csv betyder att det inte kunde beräknas, aldrig att inget har ändrats:
  orsaken står i trend_reason eller change_reason.
  Antal från olika verksamheter får inte summeras: samma barn kan finnas hos flera.

TEXT I CSV-FILERNA
  En text som börjar med = + - eller @ har fått en apostrof (') framför sig, även efter semikolon,
  tabb eller radbrytning. Apostrofen hör inte till texten; den gör att kalkylprogram inte tolkar texten
  som en formel. I Parquet och Arrow står texten som den är.
`;
  return new TextEncoder().encode(`\ufeff${text}`);
}

function followUpFiles(tables: readonly DataTable[]): string {
  if (tables.length === 0) return '';
  return `
UPPFÖLJNINGEN
${tables.map(({ name, title }) => `  ${`${name}.csv`.padEnd(29)} ${title.sv}`).join('\n')}
  Ett tomt fält betyder att uppgiften saknas eller inte redovisas, aldrig noll och aldrig nej.
  Antal personer skyddas som alla andra antal: kolumnen vars namn slutar på _status säger om antalet
  redovisas (published), inte redovisas av sekretesskäl (withheld) eller saknas (missing).
  Flera texter i samma fält skiljs åt med ett lodrätt streck.
`;
}

function listed(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([word, meaning]) => `    ${word.padEnd(18)} ${meaning}`)
    .join('\n');
}

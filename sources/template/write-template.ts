import writeXlsxFile from 'write-excel-file/node';
import { columns } from '../../indicators/model/cell.ts';
import { countsRowOf } from '../delivery/counts.ts';
import { personsAsked } from './persons-asked.ts';
import { stableXlsx } from './stable-xlsx.ts';
import { areaVersionOf, type CountsAsked, type TemplateCell, templateCells } from './template-cells.ts';
import {
  codeColumns,
  countsSheet,
  fillHeadings,
  headings,
  helpSheet,
  labelHeadings,
  MISSING,
} from './template-columns.ts';

/** What the sheet of instructions tells beyond what is asked for. */
export interface TemplateOrder {
  /** Of the municipality, as readers see it. */
  readonly municipalityName: string;
  readonly contact: string;
  /** ISO date. */
  readonly lastDate: string;
}

/**
 * The spreadsheet for counts that an agency keeps by hand: a sheet of instructions, and a sheet with one row for each
 * cell, in words and in codes. The same request gives the same bytes.
 * @returns an XLSX file
 */
export async function writeTemplate(asked: CountsAsked, order: TemplateOrder): Promise<Uint8Array> {
  const cells = templateCells(asked);
  const workbook = writeXlsxFile([
    { sheet: helpSheet, data: helpRows(asked, order), columns: [{ width: 110 }], showGridLines: false },
    {
      sheet: countsSheet,
      data: [headings.map(heading), ...cells.map((cell) => dataRow(asked, cell))],
      columns: headings.map((name) => ({ width: widthOf(name, cells) })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
  ]);
  return stableXlsx(await workbook.toBuffer());
}

function heading(name: string) {
  const fill = isToFillIn(name) ? FILL : HEAD;
  return { value: name, type: String, fontWeight: 'bold', backgroundColor: fill, wrap: true } as const;
}

function dataRow(counts: CountsAsked, { indicator, coordinates, labels }: TemplateCell) {
  const { year, municipality, catalogue } = counts;
  const place = { year, municipality, areaVersion: areaVersionOf(catalogue), handOver: 'exact' } as const;
  const row = countsRowOf(indicator, coordinates, place, { units: 0, persons: 0, status: 'missing' });
  const asked = personsAsked(indicator);
  const persons = asked === 'value' || asked === 'nothing' ? { backgroundColor: HEAD } : toFillIn;
  return [
    words(indicator.name.sv),
    ...columns.map((column) => words(labels[column])),
    toFillIn,
    persons,
    ...codeColumns.map((column) => ({ value: row[column], type: String, textColor: QUIET }) as const),
  ];
}

function words(value: string) {
  return value === '' ? null : ({ value, type: String } as const);
}

const HEAD = '#E8EDEF';
const FILL = '#FFF6D6';
const QUIET = '#4A5560';
const toFillIn = { backgroundColor: FILL, borderColor: '#B0B8BD', borderStyle: 'thin' } as const;

function isToFillIn(name: string): boolean {
  return Object.values<string>(fillHeadings).includes(name);
}

function widthOf(name: string, cells: readonly TemplateCell[]): number {
  if (name === labelHeadings.indicator_id) return 58;
  const column = columns.find((known) => labelHeadings[known] === name);
  if (column === undefined) return name === 'indicator_id' ? 42 : 15;
  return Math.min(40, Math.max(10, ...cells.map(({ labels }) => labels[column].length + 2)));
}

function helpRows({ source, year }: CountsAsked, { municipalityName, contact, lastDate }: TemplateOrder) {
  const file = templateName(source, year);
  const bold = (value: string) => [{ value, type: String, fontWeight: 'bold' } as const];
  const plain = (value: string) => [{ value, type: String, wrap: true } as const];
  return [
    [
      {
        value: `Antal till Samlad bild: ${municipalityName}, ${year}`,
        type: String,
        fontWeight: 'bold',
        fontSize: 16,
      } as const,
    ],
    plain(`Källa: ${source}. Sista dag: ${lastDate}. Frågor besvaras av ${contact}.`),
    [],
    bold('Så fyller du i'),
    plain(`1. Gå till bladet ”${countsSheet}”. Varje rad är ett antal. Fyll i de gula rutorna, inget annat.`),
    plain(
      `2. ”${fillHeadings.value}”: ett heltal. Finns det inga barn, skriv 0. Vet ni inte, skriv ${MISSING}.`,
    ),
    plain(
      `3. ”${fillHeadings.n_persons}”: hur många barn som finns bakom antalet, när raden räknar något annat än barn. ` +
        `Vet ni inte, skriv ${MISSING}. Om barnen bara är kända genom sin familj skrivs antalet familjer. Grå rutor lämnas tomma.`,
    ),
    plain(
      '4. Delarna ska bli totalen: flickor, pojkar och okänt kön är tillsammans lika många som ”Totalt”.',
    ),
    plain('5. Ta inte bort rader, lägg inte till rader och ändra inte koderna till höger.'),
    [],
    bold('Skriv aldrig här'),
    plain(
      'Namn, personnummer, ärendenummer eller något annat om ett enskilt barn, inte heller i en kommentar.',
    ),
    [],
    bold('Sedan'),
    plain(
      'Kör uttaget. Det prövar filen, säger vilken rad som inte stämmer, och skriver leveransen med kvitto:',
    ),
    plain(
      `samlad extract ${source} --counts ${file} --year ${year} --workspace arbetsyta --out ${source}-${year}`,
    ),
    plain('Läs kvittot, gör menprövningen och lämna över mappen. Den här filen stannar hos er.'),
  ];
}

/** `mall-child-health-centres-2026.xlsx` */
export function templateName(source: string, year: number): string {
  return `mall-${source}-${year}.xlsx`;
}

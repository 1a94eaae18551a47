import type { DeliveryManifest } from '../../indicators/model/delivery.ts';
import { type RegisterReading, rowsInWords } from '../register/register-reading.ts';
import type { DeliveryContent } from './delivery-content.ts';

/**
 * The receipt that the steward reads before a delivery leaves: in Swedish, with numbers of rows and lines in the
 * register, never with what stands on them and never with a number of children.
 */
export function receiptOf(content: DeliveryContent, manifest: DeliveryManifest): string {
  return [
    'KVITTO PÅ UTTAG TILL SAMLAD BILD',
    '',
    `Källa:          ${content.source}`,
    `Kommun:         ${content.place.municipality}`,
    `Referensår:     ${content.place.year}`,
    `Uttaget gjort:  ${content.created}`,
    `Skriptversion:  ${content.scriptVersion}`,
    `Överlämning:    ${handOver[content.place.handOver]}`,
    '',
    ...content.readings.flatMap(registerLines),
    'VAD LEVERANSEN INNEHÅLLER',
    ...contentLines(content),
    '',
    'VAD LEVERANSEN INTE INNEHÅLLER',
    'Inga rader ur registret, inga namn, inga personnummer och inga ärendenummer. Alla filer är genomsökta efter',
    'sifferföljder som kan vara personnummer eller samordningsnummer, och inga fanns.',
    '',
    'FILER SOM LÄMNAR VERKSAMHETEN',
    'datapackage.json  beskrivning, antal lästa rader och kontrollsummor',
    `counts.csv        ${content.rows.length} rader, ${manifest.resources[0].bytes} byte; kontrollsumman står i datapackage.json`,
    'receipt.txt       det här kvittot',
    '',
  ].join('\n');
}

const handOver: Readonly<Record<'exact' | 'masked', string>> = {
  exact: 'alla antal, även små; leveransen är sekretessbelagd tills den har skyddats',
  masked: 'antal från 1 till 4 är utelämnade',
};

function registerLines(reading: RegisterReading, _: number, all: readonly RegisterReading[]): string[] {
  const parts = all.filter(({ register }) => register === reading.register);
  const part = parts.length > 1 ? `, fil ${parts.indexOf(reading) + 1} av ${parts.length} i namnordning` : '';
  return [
    `REGISTER ${reading.register}${part}`,
    `Teckenkodning:       ${reading.encoding}`,
    `Lästa rader:         ${reading.rowsRead}`,
    `Använda rader:       ${reading.rowsUsed}`,
    `Avvisade rader:      ${reading.rowsRead - reading.rowsUsed}`,
    ...[...reading.rejected].map(
      ([reason, { rows, lines }]) => `  ${reason}: ${rowsInWords(rows)}${listed(rows, lines)}`,
    ),
    `Använda kolumner:    ${reading.columnsUsed.join(', ')}`,
    `Saknade kolumner:    ${reading.columnsAbsent.map(({ name }) => name).join(', ') || 'inga'}`,
    ...[...reading.remarks].map(([remark, rows]) => `Anmärkning:          ${remark} (${rowsInWords(rows)})`),
    '',
  ];
}

/** Rows that are or may be of a protected child are among the number but never among the lines. */
function listed(rows: number, lines: readonly number[]): string {
  if (lines.length === 0) return ' (raderna anges inte)';
  return `, på rad ${lines.join(', ')}${rows > lines.length ? ' med flera' : ''}`;
}

function contentLines({ indicators, rows, notApplicable, remarks }: DeliveryContent): string[] {
  return [
    ...indicators.map(({ id, name }) => {
      const cells = rows.filter((row) => row.indicator_id === id).length;
      return `${id}: ${name.sv}, ${cells} celler`;
    }),
    ...notApplicable.map(
      ({ indicator, breakdown, reason }) => `Utan ”${breakdown}” för ${indicator}: ${reason}`,
    ),
    ...remarks.map((remark) => `Anmärkning: ${remark}`),
  ];
}

import { closeSync, openSync, writeSync } from 'node:fs';
import iconv from 'iconv-lite';
import { uniformNumbers } from './seeded-random.ts';

/** A region of invented children, in twenty-six municipalities of a county that does not exist. */
const municipalities = Array.from({ length: 26 }, (_, i) => `98${String(10 + i)}`);
export const oneMunicipality = '9815';
export const years: readonly number[] = Array.from({ length: 10 }, (_, i) => 2016 + i);

/**
 * Writes a contact register of child psychiatry (R8) with so many rows: each child comes for a spell of one to three
 * years, twice a month at most, as patients do. Reproducible. Keys are pseudonyms and no identities.
 *
 * @param encoding  the second file holds the same rows in Windows-1252, as regions also send them
 */
export function writeLargeContacts(rows: number, utf8: string, windows1252: string): void {
  const random = numbers(20_260_316);
  const files = [
    { file: openSync(utf8, 'w'), encoding: 'utf-8' },
    { file: openSync(windows1252, 'w'), encoding: 'windows-1252' },
  ];
  const write = (text: string) => {
    for (const { file, encoding } of files) writeSync(file, iconv.encode(text, encoding));
  };
  write('Patient-id;Födelseår;Kön;Hemkommun;Kontaktdatum;Kontaktform;Status;Mottagning;Vårdgivare\r\n');
  let lines: string[] = [];
  for (let child = 0, written = 0; written < rows; child++) {
    const key = `P${String(child * 7919).padStart(9, '0')}`;
    const [born, sex] = [1999 + random(24), random(2) === 0 ? 'K' : 'M'];
    const home = municipalities[random(municipalities.length)];
    const [first, span] = [random(3650), 90 + random(1000)];
    for (let contacts = 1 + random(40); contacts > 0 && written < rows; contacts--, written++) {
      const day = isoDay(Math.min(3652, first + random(span)));
      const [form, status] = [forms[random(forms.length)], statuses[random(statuses.length)]];
      lines.push(
        `${key};${born};${sex};${home};${day};${form};${status};BUP Påhittad ${random(40)};Region\r\n`,
      );
    }
    if (lines.length > 20_000) {
      write(lines.join(''));
      lines = [];
    }
  }
  write(lines.join(''));
  for (const { file } of files) closeSync(file);
}

const forms = ['BESÖK', 'BESÖK', 'DISTANS', 'Videobesök', 'Telefon', 'BREV'];
const statuses = ['GENOMFÖRD', 'GENOMFÖRD', 'GENOMFÖRD', 'GENOMFÖRD', 'UTEBLIVEN', 'Återbud'];

const days = Array.from({ length: 3653 }, (_, i) =>
  new Date(Date.UTC(2016, 0, 1) + i * 86_400_000).toISOString().slice(0, 10),
);

function isoDay(day: number): string {
  return days[day] ?? '2025-12-31';
}

function numbers(seed: number): (below: number) => number {
  const uniform = uniformNumbers(seed);
  return (below) => Math.floor(uniform() * below);
}

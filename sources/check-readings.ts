import { type Problem, problem } from '../indicators/model/problem.ts';
import type { Source } from './counting/source.ts';
import type { RegisterReading } from './register/register-reading.ts';

/** Nobody can be left out whom no register marks, and to say that they were would be untrue. */
export function checkProtection(
  protectedPersons: 'count' | 'exclude',
  { registers }: Source,
  readings: readonly RegisterReading[],
): Problem[] {
  if (protectedPersons === 'count') return [];
  const marks = (id: string) => registers.find((register) => register.id === id)?.protection !== undefined;
  const silent = readings.filter(({ register, tellsProtected }) => marks(register) && !tellsProtected);
  if (silent.length === 0 && readings.some(({ tellsProtected }) => tellsProtected)) return [];
  const file = (silent.length > 0 ? silent : readings).map((reading) => reading.file).join(', ');
  return [
    problem('REGISTER-009', { file }, 'no column that marks protected persons', 'one, to leave them out by'),
  ];
}

/** Where people live, told in one file of a register and not in another, would leave out those of the other. */
export function checkAgreement({ registers }: Source, readings: readonly RegisterReading[]): Problem[] {
  return registers.flatMap(({ id, columns }) => {
    const home = columns.find(({ as }) => as === 'home');
    const parts = readings.filter(({ register }) => register === id);
    const lacking = parts.filter(({ columnsAbsent }) => columnsAbsent.some(({ as }) => as === 'home'));
    if (!home || lacking.length === 0 || lacking.length === parts.length) return [];
    const expected = `"${home.name}", which other files of ${id} have`;
    return lacking.map(({ file }) => problem('REGISTER-003', { file }, `no column "${home.name}"`, expected));
  });
}

/** A year outside all that the files of a register hold would give zeros that are none. */
export function checkYears(
  registers: Source['registers'],
  years: readonly number[],
  readings: readonly RegisterReading[],
): Problem[] {
  return registers.flatMap(({ id }) => {
    const parts = readings.filter(({ register }) => register === id);
    const spans = parts.flatMap(({ years: covered }) => (covered === null ? [] : [covered]));
    const outside = years.filter((year) => !spans.some(([first, last]) => first <= year && year <= last));
    if (parts.length === 0 || outside.length === 0) return [];
    const held = spans.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
    const found = held === '' ? 'no rows with a date' : `rows of ${held}`;
    const file = parts.map((part) => part.file).join(', ');
    return [problem('REGISTER-004', { file }, found, `rows of ${outside.join(', ')}`)];
  });
}

import { cellsOf, type PxCell, type PxFile, valuesOf } from '../../pipeline/verify/read-px.ts';

/** A cell as the data files tell of it. */
export interface ToldCell {
  /** By id of the dimension. */
  readonly at: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly status: string;
  readonly flags: readonly string[];
}

const dots: Readonly<Record<string, string>> = {
  '.': 'not_applicable',
  '..': 'withheld',
  '...': 'missing',
  '....': 'pending',
  '.....': 'not_calculated',
  '......': 'not_in_release',
};

const noted: Readonly<Record<string, string>> = {
  'preliminär uppgift': 'preliminary',
  'reviderad uppgift': 'revised',
  'osäker uppgift (få svarande)': 'uncertain',
  'första året efter ett brott i tidsserien': 'break',
  'måttet beräknas inte, eftersom nämnaren är för liten': 'small_denominator',
  'måttet beräknas inte, eftersom täljaren inte är en del av nämnaren': 'not_part',
};

/** What a PX file of ours tells, as its reader would understand it: by codes of variables, signs and notes on cells. */
export function toldBy(file: PxFile): ToldCell[] {
  const names = ['STUB', 'HEADING'].flatMap((keyword) => valuesOf(file, keyword));
  const ids = new Map(names.map((name) => [name, valuesOf(file, 'VARIABLECODE', [name])[0] ?? '']));
  return cellsOf(file).map(({ at, text, notes }: PxCell) => {
    const words = notes.map((note) => {
      const word = noted[note];
      if (word === undefined) throw new Error(`what does this note on a cell say: ${note}`);
      return word;
    });
    const reason = words.find((word) => word === 'small_denominator' || word === 'not_part');
    const status = dots[text] ?? 'published';
    return {
      at: Object.fromEntries(Object.entries(at).map(([name, code]) => [ids.get(name), code])),
      value: status === 'published' ? Number(text) : null,
      status: reason ?? status,
      flags: words.filter((word) => word !== reason),
    };
  });
}

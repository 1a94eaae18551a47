import type { Language } from '../../indicators/model/text.ts';
import { cellsOf, type PxFile, readPx, valuesOf, variablesOf } from './read-px.ts';
import type { ToldCategory, ToldCell, ToldCube } from './told-cube.ts';

/** A PX file in one language, with what a viewer shows for one to six dots in its data. */
export interface PxCube extends ToldCube {
  readonly symbols: readonly string[];
}

/**
 * What a PX file of ours tells in one language: by codes of variables, signs in the data and notes on cells.
 * Throws for what the format does not allow, and for signs and notes that mean nothing.
 */
export function pxCube(bytes: Uint8Array, language: Language): PxCube {
  const file = readPx(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const main = valuesOf(file, 'LANGUAGE')[0];
  const inLanguage = language === main ? null : language;
  const text = (keyword: string, of: readonly string[] = []) =>
    valuesOf(file, keyword, of, inLanguage).join('');
  const measure = text('CONTVARIABLE');
  const dimensions = variablesOf(file, inLanguage).map((name) => {
    const values = valuesOf(file, 'VALUES', [name], inLanguage);
    const codes = valuesOf(file, 'CODES', [name], inLanguage);
    if (codes.length !== values.length) throw new Error('codes without values');
    return {
      id: text('VARIABLECODE', [name]),
      label: name,
      categories: values.map((label, i): ToldCategory => {
        const precision = optional(file, 'PRECISION', [name, label], inLanguage);
        return {
          code: codes[i] ?? '',
          label,
          notes: notesIn(optional(file, 'VALUENOTEX', [name, label], inLanguage)),
          unit: name === measure ? { label: text('UNITS', [label]), decimals: Number(precision ?? 0) } : null,
        };
      }),
    };
  });
  return {
    ...{ language, title: text('TITLE'), source: text('SOURCE') },
    notes: notesIn(text('NOTEX')),
    dimensions,
    symbols: dots.map((_, i) => text(`DATASYMBOL${i + 1}`)),
    cells: cellsOf(file, inLanguage).map((cell) => toldCell(cell, language)),
  };
}

function optional(
  file: PxFile,
  keyword: string,
  of: readonly string[],
  language: string | null,
): string | null {
  const isThere = file.entries.some(
    (entry) =>
      entry.keyword === keyword && entry.language === language && entry.of.join('\n') === of.join('\n'),
  );
  return isThere ? valuesOf(file, keyword, of, language).join('') : null;
}

function notesIn(text: string | null): string[] {
  return text === null || text === '' ? [] : text.split('##');
}

/** By the data symbols of the format, and by what the notes say. */
function toldCell({ text, notes, sign }: ReturnType<typeof cellsOf>[number], language: Language): ToldCell {
  const words = notes.map((note) => {
    const word = Object.keys(noted).find((one) => noted[one]?.[language] === note);
    if (word === undefined) throw new Error('a note on a cell that means nothing');
    return word;
  });
  const reason = words.find((word) => word === 'small_denominator' || word === 'not_part');
  const flags = words.filter((word) => word !== reason);
  const signs = flags.flatMap((flag) => marks[flag] ?? []).join(' ');
  if (sign.trim() !== signs) throw new Error('a sign beside a cell that its notes do not tell of');
  const status = /^\.{1,6}$/.test(text) ? (dots[text.length - 1] ?? '') : 'published';
  return { value: status === 'published' ? Number(text) : null, status: reason ?? status, flags };
}

/** By how many dots stand in the data. */
export const dots = [
  'not_applicable',
  'withheld',
  'missing',
  'pending',
  'not_calculated',
  'not_in_release',
] as const;

const marks: Readonly<Record<string, string>> = { preliminary: 'p', revised: 'r', uncertain: 'u' };

const noted: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  preliminary: { sv: 'preliminär uppgift', en: 'preliminary figure' },
  revised: { sv: 'reviderad uppgift', en: 'revised figure' },
  uncertain: { sv: 'osäker uppgift (få svarande)', en: 'uncertain figure (few respondents)' },
  break: {
    sv: 'första året efter ett brott i tidsserien',
    en: 'first year after a break in the series',
  },
  small_denominator: {
    sv: 'måttet beräknas inte, eftersom nämnaren är för liten',
    en: 'the measure is not calculated, since the denominator is too small',
  },
  not_part: {
    sv: 'måttet beräknas inte, eftersom täljaren inte är en del av nämnaren',
    en: 'the measure is not calculated, since the numerator is not a part of the denominator',
  },
};

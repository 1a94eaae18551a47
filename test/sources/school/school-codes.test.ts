import { describe, expect, it } from 'vitest';
import type { ColumnType } from '../../../sources/register/column-type.ts';
import { eligibility } from '../../../sources/school/eligibility.ts';
import { schoolForm } from '../../../sources/school/school-form.ts';

function read(type: ColumnType, text: string): unknown {
  const reading = type.reader({ created: '2026-03-16', areas: null })(text);
  return 'rejected' in reading ? 'rejected' : reading.values[0];
}

describe('a school form', () => {
  it('is known by its codes and by its names, old and new', () => {
    const spellings = {
      FS: ['FS', 'FSK', 'Förskola', 'förskolan'],
      FKLASS: ['FKLASS', 'F-klass', 'Förskoleklass'],
      GR: ['GR', 'Grundskola', 'grundskolan'],
      AGR: [
        'GRS',
        'GRSÄR',
        'grsär',
        'Grundsärskola',
        'Träningsskola',
        'AGR',
        'Anpassad grundskola',
        'ANPASSAD GRUNDSKOLA',
      ],
      GY: ['GY', 'Gymnasieskola', 'Gymnasiet'],
      AGY: ['GYS', 'GYSÄR', 'Gymnasiesärskola', 'AGY', 'Anpassad gymnasieskola'],
      SP: ['SP', 'Specialskola'],
      SAM: ['SAM', 'Sameskola'],
      FTH: ['FTH', 'Fritidshem'],
    };
    for (const [code, texts] of Object.entries(spellings))
      expect(texts.map((text) => [text, read(schoolForm, text)])).toEqual(texts.map((text) => [text, code]));
  });

  it('that is unknown or blank is none', () => {
    expect(['', 'Vuxenutbildning', 'GRÄS'].map((text) => read(schoolForm, text))).toEqual([
      'rejected',
      'rejected',
      'rejected',
    ]);
  });
});

describe('eligibility', () => {
  it('is yes or no in the ways that systems write it', () => {
    const yes = ['J', 'ja', '1', 'SANT', 'Behörig', 'YR', 'Y, EK, NA', 'Yrkesprogram', 'yrk+est', 'HFP'];
    const no = ['N', 'nej', '0', 'FALSKT', 'Obehörig', 'Ej behörig', 'Saknar behörighet', 'Ingen'];
    expect(new Set(yes.map((text) => read(eligibility, text)))).toEqual(new Set(['ELIGIBLE']));
    expect(new Set(no.map((text) => read(eligibility, text)))).toEqual(new Set(['NOT_ELIGIBLE']));
  });

  it('is no answer where it is blank, a mark, or something else', () => {
    const none = ['', ' ', 'X', '-', 'Ej yrkesprogram', 'Yngre', 'kanske'];
    expect(new Set(none.map((text) => read(eligibility, text)))).toEqual(new Set(['rejected']));
  });
});

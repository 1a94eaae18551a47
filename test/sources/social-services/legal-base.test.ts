import { describe, expect, it } from 'vitest';
import { legalBase } from '../../../sources/social-services/legal-base.ts';
import { interventions, investigations } from '../../../sources/social-services/registers.ts';
import { bouInsats, bouUtredning } from '../support/example-registers.ts';
import { cell, onlyDelivery, registerFiles, request, textOf } from '../support/register-files.ts';

const reader = legalBase.reader({ created: '2026-03-16', areas: null });

function read(text: string): string {
  const reading = reader(text);
  return 'rejected' in reading ? 'rejected' : `${text} → ${reading.values[0]}`;
}

describe('a legal base', () => {
  it('is read from the ways in which it is written', () => {
    const texts = {
      SOL: ['SoL 4:1', '4 kap. 1 § SoL', 'SoL (2001:453) 4:1', 'Socialtjänstlagen', 'SoL 2025:400'],
      LVU: [
        'LVU 2',
        'LVU 3 §',
        '2 § LVU',
        'LVU',
        'LVU (1990:52) 2 §',
        'LVU 2 och 6 §',
        'LVU 2, 3',
        '22 § LVU',
        'LVU 22',
        'LVU 16',
      ],
      LVU6: ['LVU 6', '6 § LVU', 'LVU 6 §', 'LVU (1990:52) 6 §', 'LVU6', 'LVU 6 § 1 st', 'LVU § 6'],
      OTHER: ['', 'FB 6:19', 'LSS 9'],
    };
    for (const [code, spellings] of Object.entries(texts)) {
      expect(spellings.map(read)).toEqual(spellings.map((text) => `${text} → ${code}`));
    }
  });

  it('knows when the two Social Services Acts were in force', () => {
    expect(reader('SoL (2025:400)')).toMatchObject({ inForce: { from: '2025-07-01' } });
    expect(reader('SoL (2001:453)')).toMatchObject({ inForce: { to: '2025-06-30' } });
    expect(reader('SoL 4:1')).not.toHaveProperty('inForce');
    expect([investigations.inForceOn.legal_base, interventions.inForceOn.legal_base]).toEqual([
      'begun',
      'decided',
    ]);
  });
});

describe('an act that was not in force on the day', () => {
  it('is a remark, and the row is used', async () => {
    const remarked = async (law: string, decided: string) => {
      const insats = bouInsats
        .replace('SoL 4:1;2019-05-10;2019-06-01;;', `${law};${decided};2025-08-01;;`)
        .replace('SoL 4:1;2017-03-01', 'SoL (2001:453);2017-03-01');
      const files = registerFiles({
        'bou_utredning.csv': bouUtredning.replace('2019-09-30', '2025-09-30'),
        'bou_insats.csv': insats,
      });
      const delivery = await onlyDelivery(
        request('social-services', files, { years: [2025], created: '2026-02-03' }),
      );
      expect(cell(delivery, 'bou.open_interventions').value).toBe('1');
      return textOf(delivery, 'receipt.txt').includes('Lagrum: gällde inte vid Beslutsdatum (1 rad)');
    };
    expect(await remarked('SoL (2001:453)', '2025-06-30')).toBe(false);
    expect(await remarked('SoL (2001:453)', '2025-07-01')).toBe(true);
    expect(await remarked('SoL 2025:400', '2025-07-01')).toBe(false);
    expect(await remarked('SoL 2025:400', '2025-06-30')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { legalBase } from '../../../sources/social-services/legal-base.ts';
import { interventions, investigations } from '../../../sources/social-services/registers.ts';

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

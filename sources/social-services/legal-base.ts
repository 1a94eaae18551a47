import { type ColumnType, type Reading, single } from '../register/column-type.ts';

/** The Social Services Act 2025:400 took the place of 2001:453 on 1 July 2025. One that is not named is the one in force. */
const actsOfSocialServices = [
  { number: '2025:400', inForce: { from: '2025-07-01' } },
  { number: '2001:453', inForce: { to: '2025-06-30' } },
] as const;

/**
 * The law that a decision rests on: SOL, LVU6 (immediate care), LVU (its other sections, also together with section
 * 6) or OTHER. Registers write it freely: `SoL 4:1`, `4 kap. 1 § SoL`, `LVU 2`, `6 § LVU (1990:52)`.
 */
export const legalBase: ColumnType = single('varchar', () => (text): Reading => {
  const plain = text.trim().toLowerCase();
  if (plain === '') return { values: ['OTHER'] };
  if (/\blvu|vård av unga/.test(plain)) {
    const sections = sectionsOf(plain.replace(/\d{4}:\d+/g, ''));
    return { values: [sections.length > 0 && sections.every((section) => section === '6') ? 'LVU6' : 'LVU'] };
  }
  const act = actsOfSocialServices.find(({ number }) => plain.includes(number));
  if (act) return { values: ['SOL'], inForce: act.inForce };
  if (/\bsol\b|socialtjänstlag/.test(plain)) return { values: ['SOL'] };
  return { values: ['OTHER'], remark: 'okänt lagrum, räknas som annat' };
});

/** Numbers before or after the section sign; without one, the numbers right after the name of the law. */
function sectionsOf(text: string): string[] {
  const list = String.raw`(?:\d+\s*(?:,|/|&|och)\s*)*\d+`;
  const signed = new RegExp(String.raw`(${list})\s*[a-z]?\s*§|§+\s*(${list})`).exec(text);
  const found = signed ?? new RegExp(String.raw`lvu\s*:?\s*(${list})`).exec(text);
  return (found?.[1] ?? found?.[2] ?? '').match(/\d+/g) ?? [];
}

import { describe, expect, it } from 'vitest';
import { pxMatrix } from '../../../../outputs/cubes/px/px-matrix.ts';
import { readBuiltInCatalogue } from '../../../../pipeline/workspace/read-catalogue.ts';

describe('the matrix of a PX file', () => {
  it('is short, and that of no other crossing of the built-in catalogue', async () => {
    const { indicators } = await readBuiltInCatalogue();
    const names = indicators.flatMap(({ id: indicator, crossings }) =>
      crossings.map((crossing) => pxMatrix({ indicator, crossing })),
    );
    expect(names.length).toBeGreaterThan(70);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z]{1,7}_[0-9A-F]{12}$/);
  });

  it('is the same in every edition', () => {
    expect(pxMatrix({ indicator: 'bou.children_investigated', crossing: ['sex', 'age'] })).toBe(
      'BOU_24517DE38BE5',
    );
  });
});

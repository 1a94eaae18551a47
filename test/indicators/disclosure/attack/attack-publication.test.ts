import { describe, expect, it } from 'vitest';
import { attackPublication } from '../../../../indicators/disclosure/attack/attack-publication.ts';
import type { NewCell } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { SmallRelease } from './small-release.ts';

const endless = Number.POSITIVE_INFINITY;

/** A withheld cell, of which we have no more than its sign; the value must not matter. */
const sign: NewCell = { value: 0, least: 1, guard: [1, 4] };

function publication(printed: Readonly<Record<string, number>>, withheld: string): SmallRelease {
  const release = new SmallRelease().counts(printed);
  for (const name of withheld.split(' ')) release.cell(name, sign);
  return release;
}

/** Each withheld cell as `least–greatest verdict`. */
async function findings(release: SmallRelease, withheld: string): Promise<Record<string, string>> {
  const { cells, least, greatest, verdicts, impossible } = await attackPublication(
    release.build(),
    release.treatments(withheld),
  );
  const names = withheld.split(' ');
  return Object.fromEntries(
    Array.from(cells, (cell, at) => {
      const name = names.find((one) => release.at(one) === cell) ?? '';
      const mark = impossible.includes(cell) ? ' impossible' : '';
      return [name, `${least[at]}–${greatest[at]} ${verdicts[at]}${mark}`];
    }),
  );
}

describe('an attack on a publication', () => {
  it('finds what is exact, what is narrow, and what is safe', async () => {
    const release = publication(
      { c: 20, 'c in all': 23, d: 20, 'd in all': 24, e: 20, 'e in all': 32 },
      'a b1 b2 x y',
    )
      .rule('c in all = c + a')
      .rule('d in all = d + b1 + b2')
      .rule('e in all = e + x + y');
    expect(await findings(release, 'a b1 b2 x y')).toEqual({
      // 23 − 20 = 3
      a: '3–3 exact',
      // 24 − 20 = 4 = 1 + 3 = 2 + 2 = 3 + 1
      b1: '1–3 narrow',
      b2: '1–3 narrow',
      // 32 − 20 = 12 = 1 + 11 = … = 11 + 1
      x: '1–11 safe',
      y: '1–11 safe',
    });
  });

  it('does not call narrow what cannot be small at all', async () => {
    const release = publication({ total: 30 }, 'a b')
      .cell('at most 9', { value: 9 })
      .rule('total = a + b')
      .rule('b ≤ at most 9');
    // b is 1–9, so a is 21–29: larger than any count that the sign was made for.
    expect(await findings(release, 'a b')).toEqual({ a: '21–29 safe', b: '1–9 safe' });
  });

  it('finds the hole where only even values remain: the ends are 2 and 4, and 3 is missing', async () => {
    const latent: NewCell = { value: 0, publishable: false };
    const release = publication({ six: 6 }, 'x').cell('u', latent).cell('v', latent);
    // x = u + v and u = v, and x is at most 4; 1 and 3 would need halves.
    release.rule('x = u + v').relate({ u: 1, v: -1 }, 0, 0).relate({ x: 1 }, 1, 4);
    expect(await findings(release, 'x')).toEqual({ x: '2–4 narrow' });
    const wide = publication({ six: 6 }, 'x').cell('u', latent).cell('v', latent);
    wide.rule('x = u + v').relate({ u: 1, v: -1 }, 0, 1).relate({ x: 1 }, 0, 5);
    expect(await findings(wide, 'x')).toEqual({ x: '1–5 safe' });
  });

  it('finds a hole inside ends that meet the whole label', async () => {
    const latent: NewCell = { value: 0, publishable: false };
    // x = 3u + 1: 1, 4 or 7.
    const release = publication({ any: 9 }, 'x').cell('u', latent);
    release.relate({ x: 1, u: -3 }, 1, 1).relate({ u: 1 }, 0, 2);
    expect(await findings(release, 'x')).toEqual({ x: '1–7 narrow' });
  });

  it('rounds inward through whole tables: 2x + 3y = 12 leaves x at 3, though halves leave more', async () => {
    const release = publication({ any: 9 }, 'x y').relate({ x: 2, y: 3 }, 12, 12);
    expect(await findings(release, 'x y')).toEqual({ x: '3–3 exact', y: '2–2 exact' });
  });

  it('has no end where nothing is shown', async () => {
    const release = publication({ any: 9 }, 'x y').rule('x = y');
    expect(await findings(release, 'x y')).toEqual({ x: `1–${endless} safe`, y: `1–${endless} safe` });
  });

  it('asks of a cell without a label only whether it is exact', async () => {
    const release = publication({ total: 5, rest: 2 }, 'a').cell('b', { value: 0, least: 1 });
    release.cell('c', { value: 0, least: 1 }).rule('total = a + b').rule('rest = c');
    expect(await findings(release, 'a b c')).toEqual({ a: '1–4 safe', b: '1–4 safe', c: '2–2 exact' });
  });

  it('reads a published share: 33 per cent of 12 is 4, since 3 is 25 and 5 is 42', async () => {
    const release = publication({ whole: 12 }, 'n');
    release.relate({ n: 200, whole: -65 }, 0, endless).relate({ n: 200, whole: -67 }, -endless, 0);
    expect(await findings(release, 'n')).toEqual({ n: '4–4 exact' });
  });

  it('says where nothing agrees with what is printed, and goes on with the rest', async () => {
    const release = publication({ whole: 2, 'other whole': 7, part: 3 }, 'a b c d')
      .rule('whole = a + b + d')
      .rule('other whole = part + c');
    // 2 = a + b + d would need a zero where zeros are shown.
    expect(await findings(release, 'a b c d')).toEqual({
      a: `1–${endless} safe impossible`,
      b: `1–${endless} safe impossible`,
      c: '4–4 exact',
      d: `1–${endless} safe impossible`,
    });
  });

  it('says the same where only whole numbers contradict one another: 2a = 2b + 1', async () => {
    const release = publication({ any: 9 }, 'a b').relate({ a: 2, b: -2 }, 1, 1).relate({ a: 1 }, 1, 6);
    expect(await findings(release, 'a b')).toEqual({
      a: `1–${endless} safe impossible`,
      b: `1–${endless} safe impossible`,
    });
  });

  it('tells of the cells in their order, also of parts that lie between one another', async () => {
    const release = publication({ six: 6, nine: 9 }, 'a b c d').rule('six = a + d').rule('nine = b + c');
    const { cells } = await attackPublication(release.build(), release.treatments('a b c d'));
    expect([...cells]).toEqual(['a', 'b', 'c', 'd'].map(release.at));
  });

  it('leaves out what is shown, known, or nowhere in print', async () => {
    const release = publication({ total: 9 }, 'a')
      .cell('known', { ...sign, value: 2, known: true })
      .cell('latent', { ...sign, publishable: false })
      .rule('total = a + known + latent');
    // 9 − 2 = 7 = 1 + 6 … 6 + 1
    expect(await findings(release, 'a known latent')).toEqual({ a: '1–6 safe' });
  });
});

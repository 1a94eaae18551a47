import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import { totals } from '../../../indicators/model/cell.ts';
import { readWithheldByHand } from '../../../pipeline/workspace/withheld-by-hand.ts';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { problemsOf } from '../../support/problems-of.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
let catalogue: Catalogue;
let years: readonly number[];
beforeAll(async () => {
  workspace = await makeSmallWorkspace();
  ({ catalogue, years } = await readWorkspace(workspace.dir));
});
afterAll(() => workspace.remove());

async function read(text: string | Uint8Array) {
  await workspace.write('confidential/withheld.yaml', text);
  const { withheld, problems } = await readWithheldByHand(workspace.dir, catalogue, years);
  const shown = problems.map(
    ({ code, place, found, expected }) =>
      `${code} ${[place.line, place.column].join(':')} ${found} / ${expected}`,
  );
  return { withheld, shown };
}

const reason = 'reason: Alla vet vilka de är.';

describe('confidential/withheld.yaml', () => {
  it('may be left out, and may be empty', async () => {
    const none = await readWithheldByHand(`${workspace.dir}/none`, catalogue, years);
    expect(none).toEqual({ withheld: [], problems: [] });
    expect(await read('')).toEqual({ withheld: [], shown: [] });
    expect(await read('# nothing yet\n')).toEqual({ withheld: [], shown: [] });
  });

  it('names cells of any depth, the total too, each with its reason and its line', async () => {
    const { withheld, shown } = await read(
      `- { indicator: youth.children, year: 2015, cell: { sex: F }, ${reason} }\n` +
        `- { indicator: youth.children, year: 2014, ${reason} }\n`,
    );
    expect(shown).toEqual([]);
    expect(withheld).toEqual([
      {
        indicator: 'youth.children',
        year: 2015,
        coordinates: { ...totals, sex: 'F' },
        id: 'youth.children|2015|TOT|F|T|T|T',
        reason: 'Alla vet vilka de är.',
        place: { file: 'confidential/withheld.yaml', line: 1, column: 3 },
      },
      {
        indicator: 'youth.children',
        year: 2014,
        coordinates: totals,
        id: 'youth.children|2014|TOT|T|T|T|T',
        reason: 'Alla vet vilka de är.',
        place: { file: 'confidential/withheld.yaml', line: 2, column: 3 },
      },
    ]);
  });

  it('must name cells that the release has, and all that is wrong is told at once', async () => {
    const { withheld, shown } = await read(
      [
        `- { indicator: youth.child, year: 2015, ${reason} }`,
        `- { indicator: youth.children, year: 2013, cell: { sex: X }, ${reason} }`,
        `- { indicator: youth.children, year: 2015, cell: { age: F }, ${reason} }`,
        `- { indicator: youth.children, year: 2015, cell: { sex: F, area: N }, ${reason} }`,
      ].join('\n'),
    );
    expect(withheld).toEqual([]);
    expect(shown).toEqual([
      'WITHHELD-001 1:16 the indicator youth.child / an indicator of docs/reference/indicators.md or of indicators/',
      'WITHHELD-001 2:38 the year 2013 / one of: 2014, 2015',
      'WITHHELD-001 2:57 the code X of sex / one of: F, M, U',
      'WITHHELD-001 3:57 the breakdown age / one of: sex, area',
      'WITHHELD-001 4:50 sex × area of youth.children / one of: the total, sex, area',
    ]);
  });

  it('holds each cell once, and a reason for each', async () => {
    const once = `- { indicator: youth.children, year: 2015, cell: { sex: F }, ${reason} }\n`;
    const twice = await read(once + once);
    expect(twice.withheld).toHaveLength(1);
    expect(twice.shown).toEqual([
      'WITHHELD-002 2:3 the cell at confidential/withheld.yaml:1:3 once more / each cell once',
    ]);
    const without = await read('- { indicator: youth.children, year: 2015 }\n');
    expect(without.shown[0]).toMatch(/^WORKSPACE-001 1:3 no 0\.reason/);
  });

  it('tells of nobody, and what stands there is not repeated', async () => {
    const { withheld, shown } = await read(
      `- { indicator: youth.children, year: 2015, reason: "20080809-2381 är känd" }\n`,
    );
    expect(withheld).toEqual([]);
    expect(shown).toEqual([
      'WITHHELD-003 1: something that looks like an identity / a reason that tells of nobody',
    ]);
  });

  it('is UTF-8', async () => {
    const { shown } = await read(Uint8Array.of(0x2d, 0xe5));
    expect(shown).toHaveLength(1);
  });
});

it('a workspace holds what is withheld by hand, and says what is wrong with it among the rest', async () => {
  const entry = (sex: string) =>
    `- { indicator: youth.children, year: 2015, cell: { sex: ${sex} }, ${reason} }\n`;
  await workspace.write('confidential/withheld.yaml', entry('F'));
  expect((await readWorkspace(workspace.dir)).withheldByHand.map(({ id }) => id)).toEqual([
    'youth.children|2015|TOT|F|T|T|T',
  ]);
  await workspace.write('confidential/withheld.yaml', entry('X'));
  expect(await problemsOf(readWorkspace(workspace.dir))).toEqual([
    'WITHHELD-001 confidential/withheld.yaml:1:57',
  ]);
});

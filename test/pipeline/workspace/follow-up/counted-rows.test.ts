import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FollowUpContext } from '../../../../pipeline/workspace/follow-up/read-follow-up.ts';
import { completeExample } from './complete-example.ts';
import { readFilesIn, smallContext } from './read-files-in.ts';

let context: FollowUpContext;
beforeAll(async () => {
  context = await smallContext();
});

describe('interventions.csv', () => {
  const volume = async (cells: string) => {
    const text = `year,id,name,volume,volume_unit,volume_of\n2015,a,A,${cells}\n`;
    const { followUp, shown } = await readFilesIn({ 'interventions.csv': text }, context);
    const [intervention] = followUp?.registers.interventions ?? [];
    return shown.length > 0
      ? shown.map((line) => line.replace('FOLLOW-UP-005 interventions.csv:2:', ''))
      : [intervention?.volume, followUp?.counts.counts().get('intervention:2015:a')];
  };

  it('has a count of persons apart, and one of things in the register', async () => {
    expect(await volume('3,deltagare,persons')).toEqual([{ unit: 'deltagare', of: 'persons' }, 3]);
    expect(await volume('0,deltagare,persons')).toEqual([{ unit: 'deltagare', of: 'persons' }, 0]);
    expect(await volume(',deltagare,persons')).toEqual([{ unit: 'deltagare', of: 'persons' }, undefined]);
    expect(await volume('3,träffar,things')).toEqual([
      { unit: 'träffar', of: 'things', number: 3 },
      undefined,
    ]);
    expect(await volume(',,')).toEqual([null, undefined]);
  });

  it('never takes a volume for one of things: it has to be said', async () => {
    const said = 'persons or things, since a count of persons is protected';
    expect(await volume('3,deltagare,')).toEqual([`volume_of nothing / ${said}`]);
    expect(await volume('3,,')).toEqual([
      'volume_unit nothing / what is counted, as deltagare',
      `volume_of nothing / ${said}`,
    ]);
    expect(await volume('3,deltagare,personer')).toEqual([
      'volume_of something else / one of: persons, things',
    ]);
    expect(await volume(',träffar,things')).toEqual(['volume nothing / how many there were']);
    expect(await volume('tre,träffar,things')).toEqual([
      'volume something else / a whole number, digits alone',
    ]);
  });

  it.each([
    ...[
      'barn',
      'Barn',
      'barn och unga',
      'unika elever',
      'elever i årskurs 7',
      'deltagare/termin',
      'children',
    ],
  ])('does not take %s for things', async (unit) => {
    const refused = 'volume_of things, and a unit that names persons / persons, whose count is protected';
    expect(await volume(`3,${unit},things`)).toEqual([refused]);
    expect(await volume(`3,${unit},persons`)).toEqual([{ unit, of: 'persons' }, 3]);
  });

  it.each([
    ...[
      'besök',
      'besök av barn',
      'barngrupper',
      'timmar per elev',
      'samtal med unga',
      'lektioner',
      'visits of pupils',
    ],
  ])('takes %s for things', async (unit) => {
    expect(await volume(`3,${unit},things`)).toEqual([{ unit, of: 'things', number: 3 }, undefined]);
  });
});

describe('activities.csv', () => {
  const participants = async (cells: string) => {
    const text = `id,what,participants_least,participants_most,approximate\na,A,${cells}\n`;
    const { followUp, shown } = await readFilesIn({ 'activities.csv': text }, context);
    const counts = followUp?.counts.counts();
    return shown.length > 0
      ? shown
      : [
          followUp?.registers.activities[0]?.participants,
          counts?.get('activity:a:least'),
          counts?.get('activity:a:most'),
        ];
  };

  it('tells one number from an interval, from about, and from none', async () => {
    expect(await participants('12,12,')).toEqual(['exact', 12, 12]);
    expect(await participants('125,150,no')).toEqual(['interval', 125, 150]);
    expect(await participants('80,80,yes')).toEqual(['approximate', 80, 80]);
    expect(await participants('125,150,yes')).toEqual(['approximate', 125, 150]);
    expect(await participants(',,')).toEqual(['unknown', undefined, undefined]);
  });

  it('does not guess what is left out', async () => {
    const told = 'nothing / the same number where there is one';
    expect(await participants('12,,')).toEqual([`FOLLOW-UP-005 activities.csv:2:participants_most ${told}`]);
    expect(await participants(',12,')).toEqual([`FOLLOW-UP-005 activities.csv:2:participants_least ${told}`]);
    expect(await participants(',,yes')).toEqual([
      'FOLLOW-UP-005 activities.csv:2:approximate yes without a number / no, or a number',
    ]);
    expect(await participants('13,12,')).toEqual([
      'FOLLOW-UP-006 activities.csv:2:participants_most fewer at most than at least / as many or more',
    ]);
  });
});

describe('survey-answers.csv', () => {
  it('has who was asked in the row of all, and who said yes with a question', async () => {
    const rows = [
      'enkat-2015,alla,,,,',
      'enkat-2015,flickor,,60,50,',
      'enkat-2015,pojkar,,,40,4',
      'enkat-2015,alla,rokt,120,88,',
      'enkat-2013,alla,,,,',
    ];
    const text = ['survey,group,question,invited,answered,yes', ...rows, ''].join('\n');
    const { shown } = await readFilesIn({ ...completeExample, 'survey-answers.csv': text }, context);
    expect(shown).toEqual([
      'FOLLOW-UP-005 survey-answers.csv:2:answered nothing / a cell that is filled in',
      'FOLLOW-UP-005 survey-answers.csv:4:yes a number without a question / the question',
      'FOLLOW-UP-005 survey-answers.csv:5:yes nothing / how many said so',
      'FOLLOW-UP-005 survey-answers.csv:5:invited a number for one question / how many were asked, in the row without a question',
      'FOLLOW-UP-005 survey-answers.csv:6:answered nothing / a cell that is filled in',
      'FOLLOW-UP-005 survey-answers.csv:3:invited how many were asked of flickor / a number in the row of alla alone',
    ]);
  });
});

describe('what is wrong with counts of persons', () => {
  /** Cells of all kinds; each stands in a row beside counts that look like nothing else in the files. */
  const cell = fc.constantFrom(
    '',
    'a',
    'x-1',
    'yes',
    'ett',
    '2015',
    '2015-02-30',
    'persons',
    'things',
    'alla',
    'enkat-2015',
    'rokt',
    'norra',
  );
  const count = fc.constantFrom('7301', '7302', '7303', '73 04', '7305,5', '7306 st', '-7307', '7308|7309');
  const files = ['interventions.csv', 'grants.csv', 'activities.csv', 'survey-answers.csv'] as const;

  it('is told without any of them, whatever column they stand in', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.oneof(cell, count), { minLength: 3, maxLength: 18 }),
        fc.boolean(),
        async (file, cells, isWhole) => {
          const header = completeExample[file].split('\n')[0] ?? '';
          const width = isWhole ? header.split(',').length : cells.length;
          const row = Array.from({ length: width }, (_, i) => `"${cells[i % cells.length]}"`).join(',');
          const { problems } = await readFilesIn(
            { ...completeExample, [file]: `${header}\n${row}\n${row}\n` },
            context,
          );
          told += problems.length;
          expect(JSON.stringify(problems)).not.toMatch(/73/);
        },
      ),
      { numRuns: 100, seed: 8 },
    );
    expect(told).toBeGreaterThan(500);
  });
});

import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import type { FollowUpView } from '../../../outputs/follow-up/follow-up-view.ts';
import { followUpViews } from '../../../outputs/follow-up/follow-up-views.ts';
import { together } from '../../../outputs/paper/parts.ts';
import { appendixTables } from '../../../outputs/workbook/appendix-tables.ts';
import { exampleFollowUp } from '../../support/example-follow-up.ts';
import { followUpMaterial } from '../../support/follow-up-material.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const cells = sampleDraft()
  .content.tables.flatMap((table) => table.cells())
  .filter(({ fact }) => fact.state === 'published');
const before = Object.fromEntries(
  cells.slice(0, 3).map(({ id }) => [id, { state: 'published', value: 1000, preliminary: false } as const]),
);
const report = buildReport(sampleDraft({ before }), 'sv');
const views = followUpViews(followUpMaterial(exampleFollowUp())).filter(({ outlets }) =>
  outlets.includes('appendix'),
);

describe('the tables of a workbook', () => {
  const captions = (followUp: readonly FollowUpView[]) =>
    appendixTables(report, followUp).map(({ number, table }) => `${number} ${table.caption}`);

  it('are numbered as in the appendix: indicators, then the follow-up, then what has changed', () => {
    const all = appendixTables(report, views);
    const without = appendixTables(report, []);
    const added = all.length - without.length;
    const at = without.findIndex(({ indicator }) => indicator === null);
    expect(added).toBeGreaterThan(5);
    expect(at).toBeGreaterThan(10);
    expect(all.map(({ number }) => number)).toEqual(all.map((_, i) => i + 1));
    const ids = all.map(({ table }) => table.id);
    expect(ids.slice(at, at + added)).toContain('kartlaggning-nivaer');
    expect([...ids.slice(0, at), ...ids.slice(at + added)]).toEqual(without.map(({ table }) => table.id));
    expect(all.slice(at).every(({ indicator }) => indicator === null)).toBe(true);
  });

  it('hold those that are kept together with something else too', () => {
    const boxed = views.map((view) => ({ ...view, parts: [together(...view.parts)] }));
    expect(captions(boxed)).toEqual(captions(views));
  });
});

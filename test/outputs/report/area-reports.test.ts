import { describe, expect, it } from 'vitest';
import { totals } from '../../../indicators/model/cell.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { AreaReport } from '../../../outputs/report-model.ts';
import { sampleDraft, WITHHELD_VALUE } from '../../support/sample-draft.ts';

const draft = sampleDraft();
const { areas } = buildReport(draft, 'sv');
const rowsOf = ({ groups }: AreaReport) => groups.flatMap(({ rows }) => rows);

describe('the profile of an area', () => {
  it('is there for each area of the first level, and not for the unknown or for parts of areas', () => {
    expect(areas.map(({ slug, name }) => [slug, name])).toEqual([
      ['omrade-e1', 'Norra Exempelby'],
      ['omrade-e2', 'Centrala Exempelby'],
      ['omrade-e3', 'Södra Exempelby'],
    ]);
  });

  it('shows the count that the release publishes, and how the area stands to the municipality', () => {
    const { tables, statistics } = draft.content;
    const table = tables.find(({ indicator }) => indicator === 'bou.children_investigated');
    const compared = statistics.areas.find(({ indicator }) => indicator === 'bou.children_investigated');
    for (const [i, code] of ['E1', 'E2', 'E3'].entries()) {
      const area = areas[i];
      const row = area && rowsOf(area).find(({ slug }) => slug === 'bou-children-investigated');
      expect(row?.year).toBe(compared?.year);
      const fact = table?.at(row?.year ?? 0, { ...totals, area_code: code })?.fact;
      expect(fact).toMatchObject({ state: 'published', value: row?.count.value });
      expect(row?.measure?.whole.value).toBe(compared?.whole.value);
      expect(row?.measure?.value.value).toBe(
        compared?.parts.flatMap((part) =>
          part.code === code && part.state === 'compared' ? [part.value] : [],
        )[0],
      );
    }
    const south = areas.at(-1);
    expect(south && rowsOf(south)[0]?.measure?.standing.text).toBe('klart lägre');
  });

  it('leaves out an indicator whose register has no areas', () => {
    for (const area of areas)
      expect(rowsOf(area).map(({ slug }) => slug)).not.toContain('bou-children-open-interventions');
  });

  it('shows a withheld area by its sign, with no number anywhere, and says what the sign means', () => {
    const hidden = sampleDraft({ withheldArea: 'E1' });
    const [north, centre] = buildReport(hidden, 'sv').areas;
    const [row] = north ? rowsOf(north) : [];
    expect(row?.count).toMatchObject({ state: 'withheld', text: '..', value: null });
    expect(row?.measure).toMatchObject({
      value: { text: '..', value: null },
      interval: { text: '..', value: null },
      whole: { state: 'published' },
      standing: { text: '..', spoken: 'redovisas inte av sekretesskäl' },
    });
    const sign = '.. Uppgiften redovisas inte av sekretesskäl.';
    expect(north?.notes.map(({ text }) => text)).toContain(sign);
    expect(centre?.notes.map(({ text }) => text)).not.toContain(sign);
    expect(JSON.stringify(north)).not.toContain(String(WITHHELD_VALUE));
  });

  it('shows rates that were not compared beside that of the municipality', () => {
    const alone = sampleDraft({
      content: (all) => ({ ...all, statistics: { ...all.statistics, areas: [] } }),
    });
    const [north] = buildReport(alone, 'sv').areas;
    const [row] = north ? rowsOf(north) : [];
    expect(row?.measure).toMatchObject({
      unit: 'per 1\u202f000 invånare i samma grupp',
      value: { state: 'published' },
      whole: { state: 'published' },
      standing: { text: 'jämförs inte' },
    });
    const [compared] = areas[0] ? rowsOf(areas[0]) : [];
    expect(row?.measure?.value).toEqual(compared?.measure?.value);
  });

  it('warns first of all that groups are not children, in both languages', () => {
    for (const { notes } of areas) expect(notes[0]?.text).toMatch(/^Samvariation på gruppnivå: .*samma barn/);
    for (const { notes } of buildReport(draft, 'en').areas)
      expect(notes[0]?.text).toMatch(/^Covariation between groups: .*same children/);
  });
});

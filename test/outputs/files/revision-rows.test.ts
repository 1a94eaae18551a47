import { describe, expect, it } from 'vitest';
import { cellId, totals } from '../../../indicators/model/cell.ts';
import type { EarlierFact } from '../../../indicators/release/earlier-release.ts';
import { revisionColumns } from '../../../outputs/files/revision-columns.ts';
import { revisionRows } from '../../../outputs/files/revision-rows.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const investigated = { indicator: 'bou.children_investigated', coordinates: totals };
const joint = { indicator: 'bvc.children_joint_social_services', coordinates: totals };
const shown = (value: number): EarlierFact => ({ state: 'published', value, preliminary: false });

const { content } = sampleDraft({
  before: {
    [cellId({ ...investigated, year: 2023 })]: shown(537),
    [cellId({ ...joint, year: 2025 })]: shown(31_415_926),
    [`${joint.indicator}|2016-2018|TOT|T|T|T|T`]: shown(1),
  },
  revisionAnswers: [
    {
      ...{ ...investigated, year: 2023, role: 'controller', date: '2026-02-03' },
      text: { sv: 'Två barn hade räknats dubbelt.', en: 'Two children had been counted twice.' },
    },
  ],
});

describe('the rows of revisions.csv', () => {
  const rows = revisionRows(content, 'draft', 'sv');

  it('are one for each figure that is another, with both numbers and what the agency has said', () => {
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      ...{ indicator: 'bou.children_investigated', from_year: 2023, to_year: 2023, area: 'TOT', sex: 'T' },
      ...{ before: 537, now: 535, difference: -2, unit: 'children' },
      ...{ before_status: 'published', now_status: 'published' },
      ...{ cause: 'answered', cause_text: 'Två barn hade räknats dubbelt.' },
      ...{ since_edition: '2024-1', since_date: '2025-03-17', edition: '2025-1', edition_status: 'draft' },
    });
    const [english] = revisionRows(content, 'release', 'en');
    expect(english?.cause_text).toBe('Two children had been counted twice.');
  });

  it('have no number where only one of the editions shows it', () => {
    expect(rows[1]).toMatchObject({
      ...{ indicator: joint.indicator, from_year: 2025, before: null, now: null, difference: null },
      ...{ before_status: 'published', now_status: 'withheld', cause: '', cause_text: '' },
    });
  });

  it('hold years together by their first and last', () => {
    expect(rows[2]).toMatchObject({ from_year: 2016, to_year: 2018, before: 1, cause: 'delivery' });
  });

  it('fill the columns of the dictionary, and no others', () => {
    const names = revisionColumns(content.catalogue, 'sv').map(({ name }) => name);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual([...names].sort());
  });

  it('are none in the first edition', () => {
    expect(revisionRows(sampleDraft().content, 'draft', 'sv')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import type { FollowUpView } from '../../../outputs/follow-up/follow-up-view.ts';
import { GoalSentences } from '../../../outputs/site/goal-sentences.tsx';
import { makeSite } from '../../../outputs/site/make-site.tsx';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleGoals, withGoals } from '../../support/sample-goals.ts';

const goalsView: FollowUpView = {
  ...{ slug: 'uppfoljning-mal', title: 'Mål', lead: 'Alla mål.', parts: [], outlets: ['page'] },
  drawings: new Map(),
};

async function page(followUp: readonly FollowUpView[]): Promise<string> {
  const report = buildReport(sampleDraft({ content: withGoals(sampleGoals) }), 'sv');
  const files = await makeSite(report, { followUp });
  return new TextDecoder().decode(files.get('bou-children-investigated.html'));
}

describe('the goals under a figure', () => {
  it('stand with what they are about, and lead to the page of all goals where there is one', async () => {
    const [first] = (await page([goalsView])).split('<section class="figure"').slice(1);
    expect(first).toContain('<strong>Mål:</strong> Inte på väg 2025:');
    expect(first).toContain('href="uppfoljning-mal.html"');
  });

  it('lead nowhere where the site has no such page', async () => {
    const without = await page([]);
    expect(without).toContain('<strong>Mål:</strong> Inte på väg 2025:');
    expect(without).not.toContain('uppfoljning-mal.html');
  });

  it('are nothing where there are none, and can be no markup', () => {
    expect(GoalSentences({ goals: [] })).toBeNull();
    const hostile = String(GoalSentences({ goals: [{ label: '<b>', text: '<script>' }] }));
    expect(hostile).toContain('&lt;b&gt;:</strong> &lt;script&gt;');
  });
});

import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const report = buildReport(sampleDraft(), 'sv');

describe('the themes of a report', () => {
  it('are those of the catalogue that have an indicator, with indicators of several agencies beside each other', () => {
    expect(report.themes.map(({ slug, indicators }) => [slug, indicators.map(({ id }) => id)])).toEqual([
      ['tema-tidiga-insatser', ['bvc.children_joint_social_services']],
      ['tema-oro-och-utredning', ['bou.children_investigated', 'bou.investigations_leading_to_intervention']],
      ['tema-psykisk-halsa', ['bup.children_new']],
      [
        'tema-skolgang-och-narvaro',
        ['school.children_individual_resource', 'adapted_school.children_enrolled'],
      ],
      ['tema-samverkan', ['bvc.children_joint_social_services']],
    ]);
  });

  it('stand on each of their indicators by name', () => {
    for (const { name, indicators } of report.themes)
      for (const { themes } of indicators) expect(themes).toContain(name);
  });

  it('follow what a workspace says of them', () => {
    const changed = sampleDraft({
      content: (all) => ({
        ...all,
        catalogue: {
          ...all.catalogue,
          indicators: all.catalogue.indicators.map((one) => ({ ...one, themes: ['andts'] })),
        },
      }),
    });
    const [only, ...more] = buildReport(changed, 'en').themes;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ slug: 'tema-andts', name: expect.stringContaining('Alcohol') });
    expect(only?.indicators).toHaveLength(8);
  });
});

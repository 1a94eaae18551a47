import { describe, expect, it } from 'vitest';
import { followUpFor } from '../../../indicators/follow-up/follow-up-for.ts';
import { makeFollowUpFiles } from '../../../outputs/follow-up/follow-up-files.ts';
import { committeeFollowUpPaper, followUpPaper } from '../../../outputs/follow-up/follow-up-paper.ts';
import { followUpViews } from '../../../outputs/follow-up/follow-up-views.ts';
import { exampleFollowUp } from '../../support/example-follow-up.ts';
import { followUpMaterial } from '../../support/follow-up-material.ts';
import { paperTexts } from '../../support/paper-texts.ts';
import { sampleRecipient } from '../../support/sample-recipient.ts';

const followUp = exampleFollowUp();
const material = followUpMaterial(followUp);
const { report } = material;
const [view] = followUpViews(material).filter(({ slug }) => slug === 'uppfoljning-mal');
if (!view) throw new Error('the example has goals');
const recipient = sampleRecipient;

describe('the follow-up on paper', () => {
  it('is a file in each format of what is a paper, for everybody and for each committee, and alike each time', async () => {
    const own = [
      { ...view, outlets: ['page', 'paper'] as const },
      { ...view, slug: 'bara-sida', outlets: ['page'] as const },
    ];
    const committees = [{ material: { report, recipient }, views: own }];
    const files = await makeFollowUpFiles(report, own, committees);
    expect([...files.keys()]).toEqual(
      ['follow-up/uppfoljning-mal', `follow-up/${recipient.id}/uppfoljning-mal`].flatMap((path) =>
        ['pdf', 'docx', 'html'].map((ending) => `${path}.${ending}`),
      ),
    );
    expect(await makeFollowUpFiles(report, own, committees)).toEqual(files);
  });

  it('says first that it is a draft of invented figures, then what it tells', () => {
    const paper = followUpPaper(view, report);
    expect(paper.title).toBe(view.title);
    expect(paper.registryNumber).toBeNull();
    expect(paperTexts(paper).slice(0, 3)).toEqual([paper.draft, paper.invented, view.lead]);
  });

  it('has the diarienummer of the committee that it is for', () => {
    const paper = committeeFollowUpPaper(view, { report, recipient });
    expect(paper.registryNumber).toBe(recipient.registryNumber);
    expect(paper.subtitle).toContain(recipient.committee.sv);
    expect(paperTexts(paper).slice(-3)).toEqual(paperTexts(followUpPaper(view, report)).slice(-3));
  });

  it('tells a committee nothing that is another committee’s', () => {
    const views = followUpViews({ ...material, followUp: followUpFor(followUp, 'nobody') });
    const others = followUp.registers.documents.filter(({ committees }) => committees.length > 0);
    const told = views
      .flatMap((one) => [one.title, one.lead, ...one.parts.map((part) => JSON.stringify(part))])
      .join();
    expect(others.filter(({ name }) => told.includes(name)).map(({ name }) => name)).toEqual([]);
  });
});

import { type CommitteeMaterial, committeePaper } from '../committee/committee-paper.ts';
import { type Manuscript, numberedPaper } from '../paper/number-paper.ts';
import type { Paper } from '../paper/paper.ts';
import { paperBrand } from '../paper/paper-brand.ts';
import { notices, paragraph } from '../paper/parts.ts';
import type { Report } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { FollowUpView } from './follow-up-view.ts';

/** A view as a paper of its own, addressed to nobody in particular. */
export function followUpPaper(view: FollowUpView, report: Report): Paper {
  const { language, edition } = report;
  const { date, edition: marks } = wordingOf(language);
  return paperOf(view, {
    ...{ language, title: view.title, subtitle: report.title },
    organisation: edition.municipality.name,
    date: edition.date,
    registryNumber: null,
    head: {
      left: [edition.municipality.name, edition.unit, edition.contact],
      right: [paperKind[language], date(edition.date)],
    },
    brand: paperBrand(edition.brand, language),
    draft: report.draftMark === null ? null : marks.draftSentence,
    invented: report.inventedMark,
    inSwedish: report.inSwedish,
  });
}

/** The same for one committee, of what concerns it, in its language and under its diarienummer. */
export function committeeFollowUpPaper(view: FollowUpView, material: CommitteeMaterial): Paper {
  const { report, recipient } = material;
  const committee = recipient.committee[report.language];
  return paperOf(
    view,
    committeePaper(material, paperKind[report.language], view.title, `${committee} · ${report.title}`),
  );
}

const paperKind = { sv: 'Uppföljning', en: 'Follow-up' } as const;

function paperOf(view: FollowUpView, around: Omit<Manuscript, 'parts'>): Paper {
  const { draft, invented } = around;
  return numberedPaper({
    ...around,
    parts: [...notices(draft, invented), paragraph(view.lead), ...view.parts],
  });
}

import type { Recipient } from '../../indicators/release/release-content.ts';
import type { Report } from '../report-model.ts';
import type { LastMeeting } from '../review/last-meeting.ts';
import { lastMeetingPart } from '../review/last-meeting-part.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { aboutSection } from './about-section.ts';
import { basisSection, type Companion } from './basis-section.ts';
import { decisionSection } from './decision-section.ts';
import { definitionsSection } from './definitions-section.ts';
import { frontPage } from './front-page.ts';
import { indicatorSection } from './indicator-section.ts';
import { qualityDeclaration } from './quality-declaration.ts';
import { swedishTitle } from './swedish-title.ts';
import { type Typst, typst } from './typst.ts';

/** The appendix of one recipient from the first page to the last. */
export function appendixDocument(
  report: Report,
  recipient: Recipient,
  companions: readonly Companion[],
  lastMeeting: LastMeeting | null = null,
): Typst {
  const { edition } = report;
  const [year = 0, month = 0, day = 0] = edition.date.split('-').map(Number);
  return typst`#import "/look.typ": *
#show: appendix.with(
  title: "${swedishTitle(edition)}",
  organisation: "${edition.municipality.name}",
  registry-number: "${recipient.registryNumber}",
  date: (${year}, ${month}, ${day}),
  printed-date: "${edition.date}",
  draft: ${optional(report.draftMark === null ? null : wordingOf('sv').edition.draftSentence)},
  invented: ${optional(report.inventedMark)},
)
${frontPage(report, recipient)}
#pagebreak(weak: true)
#outline(depth: 2)
#pagebreak(weak: true)
${aboutSection(report, recipient)}
${lastMeeting === null ? typst`` : lastMeetingPart(lastMeeting)}
${report.sections.filter(({ indicators }) => indicators.length > 0).map(indicatorSection)}
#pagebreak(weak: true)
${qualityDeclaration(report)}
${definitionsSection(report)}
${decisionSection(report, recipient)}
${basisSection(report, companions)}
`;
}

function optional(text: string | null): Typst {
  return text === null ? typst`none` : typst`"${text}"`;
}

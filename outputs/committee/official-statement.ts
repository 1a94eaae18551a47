import type { Dispatch } from '../../indicators/model/follow-up/dispatch.ts';
import { decisionText } from '../follow-up/decision-text.ts';
import { recipientsWordsOf } from '../follow-up/words/recipients-words.ts';
import { numberedPaper, type Part } from '../paper/number-paper.ts';
import type { Paper } from '../paper/paper.ts';
import { before, bullets, notices, paragraph, subheading, unnumbered } from '../paper/parts.ts';
import type { Report } from '../report-model.ts';
import type { LastMeeting } from '../review/last-meeting.ts';
import { withStop } from '../wording/with-stop.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { type CommitteeMaterial, committeePaper, pictureTitle } from './committee-paper.ts';
import type { Passage } from './committee-words.ts';
import { committeeWordsOf } from './committee-words-of.ts';
import { decisionPart } from './decision-part.ts';
import { signalSentence } from './signals-part.ts';

/** So many signals go into the statement; the appendix has them all. */
const mostSignals = 5;

/**
 * A draft of the tjänsteskrivelse that goes to the committee with the appendix, in the order of DOMAIN.md 4.1: proposed
 * decision first, what the administration must write itself in square brackets.
 * @param lastMeeting  what the group said when it met last; null where it has not met
 * @param dispatches  the recipients' ledger: what the committee has decided before stands there, where it does
 */
export function officialStatement(
  material: CommitteeMaterial,
  lastMeeting: LastMeeting | null,
  dispatches: readonly Dispatch[] = [],
): Paper {
  const { report, recipient } = material;
  const { language, edition, summary, summaryAloud, signals, standingNotes } = report;
  const { statement: words, appendix } = committeeWordsOf(language);
  const {
    heading: howSure,
    text: [, rest],
  } = appendix.howSure;
  const { date, edition: editionWords } = wordingOf(language);
  const title = pictureTitle(report);
  const dates = { statement: date(edition.date), appendix: date(edition.date) };
  const passage = ({ heading, text }: Passage) => [
    unnumbered(1, heading),
    ...text.map((one) => paragraph(one)),
  ];
  return numberedPaper({
    ...committeePaper(material, words.kind, words.matter(title), recipient.committee[language]),
    parts: [
      ...notices(
        words.draft,
        report.draftMark === null ? null : editionWords.draftSentence,
        report.inventedMark,
      ),
      unnumbered(1, words.proposal),
      ...decisionPart(material),
      unnumbered(1, words.summary),
      ...[...summary.slice(0, 1), ...summaryAloud].map((one) => paragraph(one)),
      ...passage(words.background),
      paragraph(earlierDecision(material, dispatches) ?? words.earlier),
      ...late(report, lastMeeting, words.late),
      unnumbered(1, words.shows),
      paragraph(recipient.purpose[language]),
      subheading(2, words.standsOut),
      ...(signals.nothing === null ? [] : [paragraph(signals.nothing)]),
      ...bullets(signals.leading.slice(0, mostSignals).map(signalSentence)),
      ...signals.counting.slice(0, 1).map((sentence) => paragraph(sentence)),
      subheading(2, howSure),
      paragraph([report.state, rest, words.limitsIn].join(' ')),
      subheading(2, words.cannot),
      ...bullets(standingNotes.map(({ text }) => text)),
      ...passage(words.assessment),
      ...passage(words.economy),
      ...passage(words.children),
      unnumbered(1, words.documents),
      ...bullets(words.documentList(title, recipient.appendix, dates)),
      unnumbered(1, words.sentTo),
      paragraph(words.toFill),
      paragraph(words.signed),
      paragraph(`${words.name}, ${recipient.author}, ${recipient.unit}`),
    ],
  });
}

/** What the committee decided last of an earlier edition; null where nobody has noted it. */
function earlierDecision(
  { report: { language, edition }, recipient }: CommitteeMaterial,
  dispatches: readonly Dispatch[],
): string | null {
  const decisions = dispatches
    .filter(({ recipient: to, release }) => to === recipient.id && release !== edition.id)
    .flatMap(({ decision }) => (decision !== null && decision.date <= edition.date ? [decision] : []))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const newest = decisions.at(-1);
  return newest === undefined ? null : recipientsWordsOf(language).earlier(decisionText(newest, language));
}

/** What the group took on about these indicators, or none in particular, and should have done by now. */
function late({ sections }: Report, lastMeeting: LastMeeting | null, lead: string): Part[] {
  const told = new Set(sections.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const open =
    lastMeeting?.commitments.filter(
      ({ isLate, indicators }) =>
        isLate && (indicators.length === 0 || indicators.some(({ id }) => told.has(id))),
    ) ?? [];
  return open.length === 0
    ? []
    : [
        before(lead),
        ...bullets(open.map(({ text, owner, status }) => `${withStop(text)} ${owner}, ${status}.`)),
      ];
}

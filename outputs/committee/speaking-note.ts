import { numberedPaper } from '../paper/number-paper.ts';
import type { Paper } from '../paper/paper.ts';
import { bullets, paragraph, subheading } from '../paper/parts.ts';
import type { Report, SignalEntry } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { type CommitteeMaterial, committeePaper, pictureTitle } from './committee-paper.ts';
import { committeeWordsOf } from './committee-words-of.ts';
import { decisions } from './decision-part.ts';

/** What fits on one page beside the rest. */
const most = { summary: 2, signals: 2 };

/**
 * One page for whoever presents the appendix, in sentences that can be said: what it shows, how sure that is, what it
 * cannot say, what will be asked.
 */
export function speakingNote(material: CommitteeMaterial): Paper {
  const { report, recipient } = material;
  const { language, summaryAloud, state, signals } = report;
  const { note: words, appendix } = committeeWordsOf(language);
  const [ofWhom] = appendix.howSure.text;
  const meeting = wordingOf(language).date(recipient.meeting);
  const newest = summaryAloud.slice(0, most.summary);
  const told = newSignals(report, newest).slice(0, most.signals);
  const isMore = signals.entries.length > told.length;
  const tested = [
    ...signals.counting.slice(0, 1),
    ...(isMore ? [words.told(told.length, signals.entries.length)] : []),
  ];
  const contact = [ofWhom, report.beyondContact].filter((one) => one !== null);
  return numberedPaper({
    ...committeePaper(
      material,
      words.kind,
      pictureTitle(report),
      words.lead(recipient.committee[language], meeting),
    ),
    parts: [
      subheading(1, words.say),
      ...bullets([...newest, ...told.map(({ aloud }) => aloud)]),
      ...(signals.nothing === null ? [] : [paragraph(signals.nothing)]),
      subheading(1, words.sure),
      ...bullets([state, tested.join(' ')]),
      subheading(1, words.cannot),
      ...bullets([contact.join(' ')]),
      subheading(1, words.asked),
      {
        kind: 'bullets',
        items: words.answers.map(({ question, answer }) => [{ strong: question }, ` ${answer}`]),
      },
      paragraph({ strong: `${words.decision}.` }, ` ${decisions(material).join(' ')}`),
    ],
  });
}

/** Without the totals whose direction has just been said. */
function newSignals({ signals }: Report, said: readonly string[]): SignalEntry[] {
  return signals.leading.filter(
    ({ indicator, part }) => part !== null || !said.some((sentence) => sentence.startsWith(`${indicator}. `)),
  );
}

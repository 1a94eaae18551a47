import { awardedIn } from '../../indicators/follow-up/sums-of-money.ts';
import { countKeys } from '../../indicators/model/follow-up/count-key.ts';
import {
  type Grant,
  type GrantRound,
  grantAnswers,
  hasAnswered,
} from '../../indicators/model/follow-up/grant.ts';
import type { Part } from '../paper/number-paper.ts';
import type { Run } from '../paper/paper.ts';
import { before, bullets, heading, paragraph, terms } from '../paper/parts.ts';
import { note } from '../report/standard-note.ts';
import { formatNumber } from '../wording/number-format.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { discrepanciesAbout } from './discrepancies-about.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { documentName } from './named.ts';
import { personsCell } from './register-cells.ts';
import { registerTable } from './register-table.ts';
import { reportContextOf } from './report-context-of.ts';
import { followUpTermsOf } from './terms.ts';
import { grantsWordsOf } from './words/grants-words.ts';

/**
 * Grants by round: how they were chosen, who got what and why, what the recipients answered afterwards, and what does
 * not agree. Null where neither rounds nor grants are registered.
 */
export function grantsView(material: FollowUpMaterial): FollowUpView | null {
  const { grantRounds, grants } = material.followUp.registers;
  if (grantRounds.length === 0) return null;
  const words = grantsWordsOf(material.report.language);
  const asked = grants.filter(({ round }) =>
    grantRounds.some(({ id, questions }) => id === round && questions.length > 0),
  );
  const { answered, recipients } = responseOf(asked);
  const awarded = awardedInAll(material);
  return {
    slug: 'uppfoljning-bidrag',
    title: words.title,
    lead: [
      words.lead.given(
        grants.length,
        grantRounds.length,
        awarded === null ? null : amountText(material, awarded),
      ),
      recipients === 0 ? words.lead.nobodyAsked : words.lead.answered(answered, recipients),
    ].join(' '),
    parts: [
      ...grantRounds.flatMap((round) => roundPart(material, round)),
      ...discrepanciesAbout(material, ['grants', 'grantRounds'], words.contradictions),
      paragraph(note(reportContextOf(material), 'N21').text),
    ],
    drawings: new Map(),
    outlets: ['page', 'paper', 'appendix'],
  };
}

/** Recipients are counted once, in however many rounds they got a grant; one answer makes them answered. */
function responseOf(grants: readonly Grant[]): { answered: number; recipients: number } {
  const recipients = new Set(grants.map(({ recipient }) => recipient));
  const answered = new Set(grants.filter(hasAnswered).map(({ recipient }) => recipient));
  return { answered: answered.size, recipients: recipients.size };
}

/** Of all rounds; null where one of them is not known. */
function awardedInAll({ followUp }: FollowUpMaterial): number | null {
  const { grantRounds, grants } = followUp.registers;
  return grantRounds.reduce<number | null>((sum, round) => {
    const awarded = awardedIn(round, grants);
    return sum === null || awarded === null ? null : sum + awarded;
  }, 0);
}

function amountText({ report }: FollowUpMaterial, amount: number): string {
  return formatNumber(amount, 0, wordingOf(report.language).numbers);
}

function roundPart(material: FollowUpMaterial, round: GrantRound): Part[] {
  const { language } = material.report;
  const words = grantsWordsOf(language);
  const grants = material.followUp.registers.grants.filter((grant) => grant.round === round.id);
  return [
    heading(1, round.name),
    roundTerms(material, round, grants),
    heading(2, words.criteria),
    ...(round.criteria.length === 0 ? [paragraph(words.noCriteria)] : bullets(round.criteria)),
    heading(2, words.grants),
    ...(grants.length === 0 ? [paragraph(words.noGrants)] : [grantTable(material, grants)]),
    ...answersPart(material, round, grants),
    ...participantsPart(material, round, grants),
  ];
}

function roundTerms(material: FollowUpMaterial, round: GrantRound, grants: readonly Grant[]): Part {
  const { language } = material.report;
  const words = grantsWordsOf(language);
  const { answered, recipients } = responseOf(grants);
  const line = (label: keyof typeof words.label, text: string | null) =>
    text === null ? [] : [{ label: words.label[label], text }];
  const { applications, closed, document, targetGroup, questions } = round;
  const awarded = awardedIn(round, grants);
  return terms([
    ...line('decision', document === null ? null : documentName(material.followUp.registers, document)),
    ...line('closed', closed === null ? null : wordingOf(language).date(closed)),
    ...line('targetGroup', targetGroup),
    ...line(
      'applications',
      applications === null ? null : words.applications(applications.number, applications.approximate),
    ),
    ...line('sum', awarded === null ? words.notSaid : words.kronor(amountText(material, awarded))),
    ...line('answered', questions.length === 0 || recipients === 0 ? null : words.of(answered, recipients)),
  ]);
}

function grantTable(material: FollowUpMaterial, grants: readonly Grant[]): Part {
  const words = grantsWordsOf(material.report.language);
  return {
    kind: 'word-table',
    columns: [40, 36, 20, 'rest'],
    head: words.grantHead,
    rows: grants.map(({ recipient, project, amount, motivation }) => [
      [recipient],
      [project ?? words.notSaid],
      [amount === null ? words.notSaid : amountText(material, amount)],
      [motivation ?? words.noMotivation],
    ]),
  };
}

/** Who answered what, then how many of each answer there are; nothing where no question was asked. */
function answersPart(
  material: FollowUpMaterial,
  { questions }: GrantRound,
  grants: readonly Grant[],
): Part[] {
  if (questions.length === 0 || grants.length === 0) return [];
  const { language } = material.report;
  const words = grantsWordsOf(language);
  const { answers: names } = followUpTermsOf(language);
  const told = (answer: ToldAnswer): string => (answer === 'unknown' ? words.answerUnknown : names[answer]);
  const areUnknown = grants.some((grant) => questions.some(({ id }) => answerTo(grant, id) === 'unknown'));
  const counts = [...grantAnswers, ...(areUnknown ? (['unknown'] as const) : [])].map(
    (answer): (readonly Run[])[] => [
      [{ strong: answer === 'unknown' ? words.answerUnknown : words.count(names[answer].toLowerCase()) }],
      ...questions.map(({ id }): Run[] => [
        { strong: `${grants.filter((grant) => answerTo(grant, id) === answer).length}` },
      ]),
    ],
  );
  return [
    heading(2, words.answers),
    before(words.answersLead),
    {
      kind: 'word-table',
      columns: ['rest', ...questions.map(() => Math.min(30, Math.floor(110 / questions.length)))],
      head: [words.recipient, ...questions.map(({ text }) => text)],
      rows: [
        ...grants.map((grant) => [
          recipientRuns(material, grant),
          ...questions.map(({ id }) => [told(answerTo(grant, id))]),
        ]),
        ...counts,
      ],
    },
  ];
}

type ToldAnswer = (typeof grantAnswers)[number] | 'unknown';

/** Of a recipient that is among those that have answered while no answer is registered, what was answered is not known. */
function answerTo(grant: Grant, question: string): ToldAnswer {
  const isSilent = [...grant.answers.values()].every((answer) => answer === 'unanswered');
  if (isSilent && hasAnswered(grant)) return 'unknown';
  return grant.answers.get(question) ?? 'unanswered';
}

/** With the other spelling of the name, and with what else the account says of it. */
function recipientRuns({ report }: FollowUpMaterial, grant: Grant): Run[] {
  const words = grantsWordsOf(report.language);
  const beside = [
    ...(grant.answeredAs === null || grant.answeredAs === grant.recipient
      ? []
      : [words.answeredAs(grant.answeredAs)]),
    ...(grant.listedAsSilent ? [words.listedAsSilent] : []),
  ];
  return beside.length === 0 ? [grant.recipient] : [grant.recipient, ' ', { fine: beside.join(' ') }];
}

function participantsPart(material: FollowUpMaterial, round: GrantRound, grants: readonly Grant[]): Part[] {
  const counting = grants.filter(({ countsPersons }) => countsPersons);
  if (counting.length === 0) return [];
  const { participants: words } = grantsWordsOf(material.report.language);
  const wording = wordingOf(material.report.language);
  return [
    registerTable(material, {
      id: `bidrag-deltagare-${round.id}`,
      caption: words.caption(round.name),
      heading: words.heading,
      head: words.head,
      rows: counting.map(({ id, recipient }) => ({
        label: recipient,
        depth: 1,
        cells: [personsCell(material.followUp.counts.factOf(countKeys.grant(id)), wording)],
      })),
    }),
  ];
}

import {
  activitiesAmong,
  hasNoMeasure,
  isDone,
  isUnknown,
} from '../../indicators/follow-up/undertaking-progress.ts';
import type { DocumentKind, FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import type { Undertaking } from '../../indicators/model/follow-up/undertaking.ts';
import type { Part } from '../paper/number-paper.ts';
import { bullets, heading, paragraph, subheading, terms } from '../paper/parts.ts';
import { capitalised } from '../wording/capitalised.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { documentsCounted } from './counted.ts';
import { decidedText, lastText, nextText, oftenText, toldTo, validText } from './document-facts.ts';
import { documentRun } from './document-run.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { documentName, roleOrBodyName } from './named.ts';
import { followUpTermsOf } from './terms.ts';
import { accountWordsOf } from './words/account-words.ts';
import { factWordsOf } from './words/fact-words.ts';

/** What kommunfullmäktige asks about: strategies with their plans, and what has been agreed with others. */
const accountedKinds: readonly DocumentKind[] = [
  'strategy',
  'action_plan',
  'agreement',
  'cooperation_agreement',
];

/**
 * The account of how strategies, agreements and överenskommelser are followed up: one row each, with what is missing
 * said to be missing. Null where there are none.
 */
export function accountView(material: FollowUpMaterial): FollowUpView | null {
  const { report, followUp } = material;
  const documents = followUp.registers.documents.filter(({ kind }) => accountedKinds.includes(kind));
  if (documents.length === 0) return null;
  const words = accountWordsOf(report.language);
  const withoutOwner = documents.filter((document) => followedUpBy(document) === null).length;
  return {
    slug: 'uppfoljning-redovisning',
    title: words.title,
    lead: words.lead(documents.length, withoutOwner),
    parts: [
      ...answers(material),
      heading(1, words.inShort),
      ...bullets(inShort(documents, material)),
      heading(1, words.all),
      table(documents, material),
      heading(1, words.useAndMeasures),
      ...documents.flatMap((document) => useAndMeasures(document, material)),
    ],
    drawings: new Map(),
    outlets: ['page', 'paper', 'appendix'],
  };
}

function followedUpBy({ followUp }: FollowUpDocument): string | null {
  return followUp?.by ?? null;
}

/** Which assignment it answers: that which an account in the registers follows. */
function answers(material: FollowUpMaterial): Part[] {
  const words = accountWordsOf(material.report.language);
  const { documents } = material.followUp.registers;
  return documents
    .filter(({ kind }) => kind === 'account')
    .flatMap(({ follows, use }) => {
      const assignment = documents.find(({ id, kind }) => id === follows && kind === 'assignment');
      if (assignment === undefined) return [];
      const { name, about } = assignment;
      return [
        paragraph(
          words.answers(name, decidedText(assignment, material)),
          ...(about === null ? [] : [` ${about}`]),
        ),
        paragraph(use === null ? words.noUseOfAll : words.useOfAll(use)),
      ];
    });
}

function inShort(documents: readonly FollowUpDocument[], material: FollowUpMaterial): string[] {
  const { language } = material.report;
  const words = accountWordsOf(language);
  const ids = new Set(documents.map(({ id }) => id));
  const undertakings = material.followUp.registers.undertakings.filter(({ document }) => ids.has(document));
  const formal = documents.filter(({ basis }) => basis === 'formal').length;
  const late = documents.filter(({ id }) =>
    material.followUp.duties.some(
      (duty) => duty.document === id && duty.given === null && (duty.daysLate ?? 0) > 0,
    ),
  );
  return [
    words.kinds(documentsCounted(documents, language)),
    words.formal(formal, documents.length - formal),
    words.withoutOwner(documents.filter((document) => followedUpBy(document) === null).length),
    words.late(late.length),
    words.withoutUse(documents.filter(({ use }) => use === null).length),
    ...measures(undertakings, material),
  ];
}

function measures(undertakings: readonly Undertaking[], { report }: FollowUpMaterial): string[] {
  if (undertakings.length === 0) return [];
  const words = accountWordsOf(report.language);
  const without = undertakings.filter(hasNoMeasure);
  const marked = without.filter(({ unmeasured }) => unmeasured).length;
  return [words.measures(undertakings.length, without.length, marked)];
}

function table(documents: readonly FollowUpDocument[], material: FollowUpMaterial): Part {
  const { language } = material.report;
  const words = accountWordsOf(language);
  const { documentKinds, formal } = followUpTermsOf(language);
  const { list } = wordingOf(language);
  return {
    kind: 'word-table',
    columns: ['rest', 31, 27, 30, 30],
    head: words.head,
    rows: documents.map((document) => {
      const { id, kind, basis, parties } = document;
      const fine = [
        `${documentKinds[kind]}, ${formal[basis].toLowerCase()}.`,
        ...(parties.length === 0 ? [] : [words.parties(list(parties))]),
      ];
      const by = roleOrBodyName(material.followUp.registers, followedUpBy(document), language);
      return [
        [documentRun(material.followUp.registers, id), ' ', { fine: fine.join(' ') }],
        [decidedText(document, material)],
        [capitalised(validText(document, material))],
        followedUpBy(document) === null
          ? [{ strong: by }]
          : [`${by} `, { fine: `${capitalised(oftenText(document, material))}.` }],
        [words.lastAndNext(lastText(document, material), nextText(document, material))],
      ];
    }),
  };
}

/** What the table has no room for: who is told, what it is used for, how far it has come and by what that is seen. */
function useAndMeasures(document: FollowUpDocument, material: FollowUpMaterial): Part[] {
  const { registers } = material.followUp;
  const { language } = material.report;
  const words = accountWordsOf(language);
  const { label, useMissing } = factWordsOf(language);
  const own = registers.undertakings.filter((one) => one.document === document.id);
  const activities = activitiesAmong(own);
  const told = toldTo(document, material);
  return [
    subheading(2, documentName(registers, document.id)),
    terms([
      { label: label.use, text: document.use ?? useMissing },
      { label: label.toldTo, text: told ?? followUpTermsOf(language).notSaid },
      ...(activities.length === 0
        ? []
        : [
            {
              label: words.activities,
              text: words.done(
                activities.filter(isDone).length,
                activities.length,
                activities.filter(isUnknown).length,
              ),
            },
          ]),
      {
        label: words.measured,
        text: [...measures(own, material), ...noUndertakings(own, words.nothing)].join(''),
      },
    ]),
  ];
}

function noUndertakings(own: readonly Undertaking[], nothing: string): string[] {
  return own.length === 0 ? [nothing] : [];
}

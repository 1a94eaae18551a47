import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import type { Reason } from '../../indicators/disclosure/build/reason.ts';
import type { Explanation, GivenAway } from '../../indicators/disclosure/explain.ts';
import { cellInWords } from './cell-in-words.ts';

/** What a draft has done to one cell, and what the statistician has asked for. */
export interface ExplainedCell {
  /** Id of the cell. */
  readonly cell: string;
  readonly explanation: Explanation;
  /** The reason that she has written in `confidential/withheld.yaml`; null for a cell that is not there. */
  readonly byHand: string | null;
}

const reasons: Readonly<Record<Reason, string>> = {
  small: 'Few stand behind it: more than none, and fewer than the threshold of its policy.',
  sensitive_zero: 'It is a zero in a breakdown in which also nobody tells something.',
  complement: 'Those outside it are few, or none where that tells something.',
  masked: 'The agency has masked it before it handed over its counts.',
  few_outside: 'Those of the whole who are outside it are few, and would be the difference of the two.',
  lone_side:
    'It is the whole of a part that is small on both sides, one of them a single person, who knows the other.',
  by_hand: 'You have withheld it by hand.',
  withheld_before: 'An earlier release has withheld it, and it has not been revised since.',
};

const ways: Readonly<Record<GivenAway['kind'], string>> = {
  exact: 'could be worked out',
  narrowed: 'could be narrowed further than its sign says',
  insider: 'could be worked out by the one person behind',
};

/** A pattern of a large table may hang on one cell. */
const shownAtMost = 20;

/** Sentences for the terminal: which cells, never a number of them. */
export function explanationLines(catalogue: Catalogue, explained: ExplainedCell): string[] {
  const name = cellInWords(catalogue, explained.cell);
  const { explanation, byHand } = explained;
  const own = byHand === null ? [] : [`Your reason in confidential/withheld.yaml: ${byHand}`];
  switch (explanation.kind) {
    case 'published':
      return [`${name} is published.`, ...own];
    case 'without':
      return [
        `${name} has no number: ${explanation.state.replace('_', ' ')}. ${explanation.reason}`.trim(),
        ...own,
      ];
    case 'dropped':
      return [
        `${name} is left out with its breakdown, ${explanation.crossings.map((one) => one.join(' × ')).join(' and ')}: ` +
          'no pattern for it could be proved safe.',
        ...own,
      ];
    case 'withheld':
      return [`${name} is withheld.`, ...withheldLines(catalogue, explanation), ...own];
  }
}

function withheldLines(
  catalogue: Catalogue,
  { because, isOpen, gives }: Extract<Explanation, { kind: 'withheld' }>,
): string[] {
  if (because !== null) {
    const open =
      'It could be worked out before this release, from earlier ones or from what must add up anyway.';
    return [reasons[because], ...(isOpen ? [open] : [])];
  }
  if (gives.length === 0) {
    return [
      'It is not small itself, and shown alone it would give nothing away that the attack can find: it is part of a ' +
        'pattern that is safe as a whole, but may be larger than it had to be.',
    ];
  }
  const shown = gives.slice(0, shownAtMost);
  const more = gives.length - shown.length;
  return [
    'It is withheld to protect others. Were it shown:',
    ...shown.map(({ kind, cell, insider }) => {
      const who = insider === null ? '' : ` ${cellInWords(catalogue, insider)}`;
      return `  ${cellInWords(catalogue, cell)} ${ways[kind]}${who}`;
    }),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

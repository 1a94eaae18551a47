import { countKeys } from '../../model/follow-up/count-key.ts';
import type { Survey } from '../../model/follow-up/survey.ts';
import type { Policy } from '../policy/policy.ts';
import { type CountCells, isSmall } from './count-cells.ts';

/** Withholding one of all who answered costs more than all that could be withheld in the groups. */
const ofAll = 1000;

/** What is withheld in a survey from the start. */
export interface SurveyRule {
  readonly policy: Policy;
  /** Keys of those who answered that have been found to be withheld though they are many. */
  readonly hiddenBases: ReadonlySet<string>;
}

/**
 * The counts of one survey, and what a reader knows of them: the groups make up all who answered, in each question too;
 * nobody answers a question who has not answered the survey, nor the survey who was not asked; and whoever answered a
 * question said yes or did not.
 *
 * Nothing is shown of a group unless the number who answered is, and nothing of a question in it unless the number who
 * answered the question is, zeros included: a shown zero would tell that not few had answered. How many left a question
 * out, or the whole survey, is no count of its own.
 *
 * @returns the places of those who answered, where they are not withheld from the start: were one withheld for others,
 *   more would have to go with it
 */
export function addSurvey(cells: CountCells, survey: Survey, rule: SurveyRule): number[] {
  const groups = survey.groups.map(({ id }, at) => new GroupCells(cells, survey, id, at === 0, rule));
  const [all, ...parts] = groups;
  if (!all) return [];
  const invited = cells.add(countKeys.invited(survey.id), { policy: rule.policy, dearness: ofAll });
  cells.atMost(all.answered, invited);
  cells.sum(
    all.answered,
    parts.map(({ answered }) => answered),
  );
  for (const at of survey.questions.keys()) {
    for (const count of ['answered', 'yes'] as const) {
      cells.sum(
        all.questions[at]?.[count],
        parts.map(({ questions }) => questions[at]?.[count]),
      );
    }
  }
  return groups.flatMap(({ shownBases }) => shownBases);
}

/** Where the counts of a question stand; undefined where there is no number. */
interface QuestionCells {
  readonly answered: number | undefined;
  readonly yes: number | undefined;
}

class GroupCells {
  readonly answered: number | undefined;
  readonly questions: readonly QuestionCells[];
  readonly shownBases: number[] = [];
  readonly #cells: CountCells;
  readonly #rule: SurveyRule;

  constructor(cells: CountCells, survey: Survey, id: string, isAll: boolean, rule: SurveyRule) {
    this.#cells = cells;
    this.#rule = rule;
    const times = isAll ? ofAll : 1;
    const key = countKeys.answered(survey.id, id);
    // As dear as all that goes with it.
    this.answered = this.#addBase(key, times * (1 + 2 * survey.questions.length), false);
    const isHidden = this.#isHidden(key, this.answered);
    this.questions = survey.questions.map((question) => {
      const base = countKeys.answeredQuestion(survey.id, id, question.id);
      const answered = this.#addBase(base, times * 2, isHidden);
      const hidden = isHidden || this.#isHidden(base, answered);
      const { policy } = rule;
      const yes = cells.add(countKeys.yes(survey.id, id, question.id), { policy, hidden, dearness: times });
      cells.atMost(answered, this.answered);
      cells.atMost(yes, answered);
      if (answered !== undefined && yes !== undefined)
        cells.addOutside(noOf(survey.id, id, question.id), { part: yes, whole: answered }, policy);
      return { answered, yes };
    });
  }

  #addBase(key: string, dearness: number, hidden: boolean): number | undefined {
    const { policy, hiddenBases } = this.#rule;
    return this.#cells.add(key, { policy, hidden, withheld: hiddenBases.has(key), dearness });
  }

  /** Whether those who answered are withheld, so far as is known: they are few, or it has been found. */
  #isHidden(key: string, place: number | undefined): boolean {
    const value = this.#cells.valueOf(key);
    if (place === undefined || value === undefined) return false;
    const { policy, hiddenBases } = this.#rule;
    if (isSmall(value, policy) || hiddenBases.has(key)) return true;
    this.shownBases.push(place);
    return false;
  }
}

/** Those who answered a question and did not say yes: nobody prints them, and anybody can work them out. */
function noOf(survey: string, group: string, question: string): string {
  return `survey:${survey}:${group}:${question}:no`;
}

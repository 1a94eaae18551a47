import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { Confidential } from '../../indicators/confidential/confidential.ts';
import { type CellPlace, cellId, isTotal } from '../../indicators/model/cell.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import { largeChanges } from '../../indicators/questions/large-changes.ts';
import type { CountsDelivery } from '../load/counts-delivery.ts';
import type { PlacedAnswer } from './read-answers.ts';

/** One large change that the agency has not explained, with both counts: the cell is that of the later year. */
export interface OpenQuestion extends CellPlace {
  readonly before: number;
  readonly after: number;
}

/** The questions that are still to be answered. Also that there is one may not be known outside. */
export class OpenQuestions extends Confidential {
  readonly #seal = 'open questions';
  readonly #questions: readonly OpenQuestion[];

  private constructor(questions: readonly OpenQuestion[]) {
    super();
    this.#questions = questions;
  }

  /** Only `askQuestions` calls this. */
  static of(questions: readonly OpenQuestion[]): OpenQuestions {
    return new OpenQuestions(questions);
  }

  static is(value: unknown): value is OpenQuestions {
    return value instanceof OpenQuestions && value.#seal === 'open questions';
  }

  all(): readonly OpenQuestion[] {
    return this.#questions;
  }
}

/**
 * Holds the deliveries against the year before. An answered question is closed, and so are all of an indicator's in a
 * year that its answer parts from those before.
 * @param current  the deliveries that hold, without a problem of their own
 * @returns the open questions, and a problem for each answer to a question that nobody has asked
 */
export function askQuestions(
  current: Iterable<CountsDelivery>,
  catalogue: Catalogue,
  years: readonly number[],
  answers: readonly PlacedAnswer[],
): { readonly open: OpenQuestions; readonly problems: readonly Problem[] } {
  const values = new Map(
    [...current].flatMap((delivery) => delivery.cells()).map((cell) => [cellId(cell), cell.value]),
  );
  const valueAt = (place: CellPlace) => values.get(cellId(place)) ?? null;
  const asked = new Map(largeChanges(catalogue, years, valueAt).map((place) => [cellId(place), place]));
  const answered = new Set(answers.map(({ answer }) => cellId(answer)));
  const parted = new Set(
    answers
      .filter(({ answer }) => answer.makesBreak && isTotal(answer.coordinates))
      .map(({ answer }) => seriesYear(answer)),
  );
  const open = [...asked].flatMap(([id, place]) => {
    const before = valueAt({ ...place, year: place.year - 1 });
    const after = valueAt(place);
    const isOpen = !answered.has(id) && !parted.has(seriesYear(place));
    return isOpen && before !== null && after !== null ? [{ ...place, before, after }] : [];
  });
  const stray = answers.filter(({ answer }) => !asked.has(cellId(answer)));
  return { open: OpenQuestions.of(open), problems: stray.map(strayAnswer) };
}

function seriesYear({ indicator, year }: CellPlace): string {
  return `${indicator} ${year}`;
}

function strayAnswer({ answer, place }: PlacedAnswer): Problem {
  const { year, indicator } = answer;
  const found = `an answer on ${indicator} between ${year - 1} and ${year}, where nothing was asked`;
  return problem('ANSWER-002', place, found, 'the indicator, year and cell of a question');
}

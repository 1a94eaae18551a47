import type { StepKind, YearlyStep } from '../model/follow-up/calendar.ts';
import { daysBetween } from './iso-days.ts';

/** The steps that every municipality has; whose each is, it says itself. */
export type BuiltInStep =
  | 'school-day'
  | 'definitions'
  | 'order'
  | 'extract'
  | 'load'
  | 'draft'
  | 'comments'
  | 'review'
  | 'approve'
  | 'committees'
  | 'assignments'
  | 'plans'
  | 'situation-picture';

const inReferenceYear = true;

/**
 * The calendar of a reference year as the founding documents draw it, each step with its last day. The school survey of
 * every second year is no step: it is a source with occasions of its own. Nor are the reports one and three years after
 * a strategy was adopted: they are duties of that strategy.
 */
const builtIn: readonly YearlyStep[] = [
  step(
    'school-day',
    'extract',
    'Mätdag i skolan: elever, anpassad skola och individresurs',
    10,
    15,
    inReferenceYear,
  ),
  step('definitions', 'order', 'Räkneregler, koder och definitioner gås igenom', 11, 30, inReferenceYear),
  step('order', 'order', 'Varje verksamhet får sin beställning', 12, 15, inReferenceYear),
  step('extract', 'extract', 'Verksamheterna gör sina uttag, prövar men och lämnar över', 2, 15),
  step('load', 'compile', 'Leveranserna läses in och frågorna går ut', 2, 28),
  step('draft', 'compile', 'Antalen skyddas och utkastet skrivs', 3, 31),
  step('comments', 'analyse', 'Verksamheterna svarar på frågorna om sina serier', 4, 15),
  step('review', 'analyse', 'Samverkansgruppen går igenom bilden och väljer fokus', 4, 30),
  step('approve', 'decide', 'Två roller godkänner utkastet', 5, 7),
  step('committees', 'decide', 'Nämnderna får sina bilagor', 5, 31),
  step('assignments', 'report', 'Uppdrag och strategier återrapporteras', 6, 30),
  step('plans', 'report', 'Serierna går till budget och verksamhetsplan', 10, 31),
  step('situation-picture', 'report', 'Lägesbild och åtgärdsplan enligt lagen (2023:196) ses över', 12, 31),
];

function step(
  id: BuiltInStep,
  kind: StepKind,
  what: string,
  month: number,
  day: number,
  inReferenceYear = false,
): YearlyStep {
  return { id, kind, what, owner: null, month, day, inReferenceYear, done: [] };
}

/**
 * The steps of each year, the first one first.
 * @param own  those of the municipality: one with the id of a built-in step takes its place, another is added
 */
export function yearlyCycle(own: readonly YearlyStep[]): YearlyStep[] {
  const others = builtIn.filter(({ id }) => own.every((step) => step.id !== id));
  const inAnyYear = 2000;
  return [...others, ...own].sort((a, b) => {
    const [first, second] = [dueDateOf(a, inAnyYear), dueDateOf(b, inAnyYear)];
    if (first !== second) return first < second ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

/** ISO date: the last day of a step in the round of a reference year. */
export function dueDateOf({ month, day, inReferenceYear }: YearlyStep, referenceYear: number): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  const year = inReferenceYear ? referenceYear : referenceYear + 1;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/**
 * ISO date on which a step was done in the round of a reference year, the newest where there are several; null where it
 * has not been. A date belongs to the round whose last day is nearest, so that early and late both count; half a year
 * from two of them, to the earlier.
 */
export function doneDateOf(step: YearlyStep, referenceYear: number): string | null {
  const distance = (date: string, year: number) => Math.abs(daysBetween(date, dueDateOf(step, year)));
  const ofThisRound = step.done.filter((date) => {
    const here = distance(date, referenceYear);
    return here < distance(date, referenceYear - 1) && here <= distance(date, referenceYear + 1);
  });
  return [...ofThisRound].sort().at(-1) ?? null;
}

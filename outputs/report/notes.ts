import { codeListOf } from '../../indicators/catalogue/catalogue.ts';
import { isPersons } from '../../indicators/catalogue/indicator-schema.ts';
import { totals } from '../../indicators/model/cell.ts';
import type { Note, TableRow } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import { absenceReasons } from './absence-reasons.ts';
import { agesText } from './measure-words.ts';
import { partBreaksOf, revisionCausesOf } from './remarks.ts';
import {
  breakdownName,
  breakdownsOf,
  type IndicatorContext,
  isWithin,
  type ReportContext,
  say,
} from './report-context.ts';
import { hasSmallTotal } from './small-totals.ts';
import { note } from './standard-note.ts';
import { beyondContact, surveyedNote, surveyNote } from './survey-note.ts';
import { targetNoteId } from './target-notes.ts';
import { umbrellaNotes } from './umbrella-notes.ts';
import type { SilentUnknown } from './unknown-rows.ts';

/** The notes that stand on every page: what the statistics are, and what they must not be used for. */
export function standingNotes(context: ReportContext): Note[] {
  return ['N2', 'N3', 'N21', 'N22'].map((id) => note(context, id));
}

/** The same of a whole report: N2 says for how many of its indicators it does not hold. */
export function standingNotesOf(context: ReportContext, indicators: readonly IndicatorContext[]): Note[] {
  const exceptions = beyondContact(context, indicators);
  return standingNotes(context).map(({ id, text }) => ({
    id,
    text: id === 'N2' && exceptions !== null ? `${text} ${exceptions}` : text,
  }));
}

/** The notes on what an indicator is, in the order of their numbers; those on signs stand under each table. */
export function indicatorNotes(context: IndicatorContext): Note[] {
  const { indicator, words, content } = context;
  const breaks = context.breaks.filter(({ year }) => isWithin(context, year));
  const lists = breakdownsOf(indicator).map((breakdown) =>
    codeListOf(content.catalogue, indicator, breakdown),
  );
  const rates = indicator.measures.flatMap((measure) => (measure.kind === 'rate' ? [measure] : []));
  const noun = words.units[indicator.unit].many;
  const facts = context.table.cells();
  const notes = [
    ...breaks
      .filter(({ comparable, note: own }) => !comparable && own === undefined)
      .map(({ year, reason }) => note(context, 'N4', [`${year}`, say(context, reason)])),
    ...partBreaksOf(context).map(({ year, part, reason }) =>
      note(context, 'N4', [words.remark.breakOfPart(year, part), reason]),
    ),
    ...(facts.some(({ fact }) => fact.state === 'published' && fact.revised) ? [revisedNote(context)] : []),
    ...(isPersons(indicator.unit) ? [] : [unitNote(context, noun)]),
    ...(indicator.identified ? [] : [note(context, 'N8')]),
    ...umbrellaNotes(context),
    ...(hasSmallTotal(context) ? [smallNote(context)] : []),
    ...protectedNote(
      context,
      lists.some(({ column }) => column === 'area_code'),
    ),
    ...rates.map(({ per, ages }) =>
      note(context, 'N15', [
        formatNumber(per, 0, words.numbers),
        agesText(ages),
        content.edition.population.source,
      ]),
    ),
    ...(lists.some(({ column }) => column === 'age_band') ? [note(context, 'N16')] : []),
    ...(indicator.period === 'stock_15oct' ? [note(context, 'N17')] : []),
    ...breaks.flatMap(({ note: id }) => (id === undefined ? [] : [note(context, id)])),
    ...surveyNote(context),
    ...surveyedNote(context),
    ...indicator.notes.map((id) => note(context, id)),
  ];
  return unique(notes);
}

/** The notes that the signs in a table call for, each once. */
export function tableNotes(context: IndicatorContext, rows: readonly TableRow[]): Note[] {
  const { marks } = context.words;
  const cells = rows.flatMap((row) => row.cells);
  const shows = (mark: string): boolean => cells.some(({ text }) => text.endsWith(`\u202f${mark}`));
  return signNotes(context, {
    states: new Set(cells.map(({ state }) => state)),
    preliminary: shows(marks.preliminary.sign),
    revised: shows(marks.revised.sign),
    uncertain: shows(marks.uncertain.sign),
    zero: cells.some(({ value }) => value === 0),
  });
}

/** What is in a table that takes a note. */
interface Signs {
  readonly states: ReadonlySet<string>;
  readonly preliminary: boolean;
  readonly revised: boolean;
  readonly uncertain: boolean;
  readonly zero: boolean;
}

/** The notes on the signs that stand in a table, by whatever outlet it is shown. */
export function signNotes(context: IndicatorContext, shown: Signs): Note[] {
  const { words, indicator } = context;
  const { states } = shown;
  const noun = words.units[indicator.unit].many;
  return [
    ...(states.has('withheld') ? [withheldNote(context)] : []),
    ...(shown.preliminary ? [note(context, 'N5')] : []),
    ...(shown.revised ? [revisedNote(context)] : []),
    ...(shown.uncertain ? [note(context, 'N26')] : []),
    ...(states.has('missing') ? [missingNote(context)] : []),
    ...(states.has('not_applicable') ? [note(context, 'N13')] : []),
    ...(states.has('pending') ? [{ id: 'NP', text: words.note.pending(reasonsOf(context, 'pending')) }] : []),
    ...(shown.zero ? [zeroNote(context, noun)] : []),
  ];
}

/** What a zero means, in the words of the period that the figure is of. */
function zeroNote(context: IndicatorContext, noun: string): Note {
  const { period } = context.indicator;
  return period === 'calendar_year'
    ? note(context, 'N23', [noun])
    : { id: 'N23', text: context.words.note.zero[period](noun) };
}

/** Says which rows are not in the table because nothing was ever counted there. It is true of that one table only. */
export function silentUnknownsNote(
  { words, indicator }: IndicatorContext,
  leftOut: readonly SilentUnknown[],
): Note[] {
  if (leftOut.length === 0) return [];
  const labels = leftOut.map(({ label }) => label);
  return [{ id: ownNoteOfTable, text: words.note.noneUnknown(labels, words.units[indicator.unit].many) }];
}

const ownNoteOfTable = 'NU';

/** Every note that an indicator's page needs, by number; what is true of one table only stays under that table. */
export function uniqueNotes(notes: readonly Note[]): Note[] {
  return unique(notes)
    .filter(({ id }) => id !== ownNoteOfTable && id !== targetNoteId)
    .sort((a, b) => order(a.id) - order(b.id));
}

/** The declared reasons for one state. */
function reasonsOf(context: IndicatorContext, state: 'pending' | 'missing'): string {
  return absenceReasons(
    context,
    context.table.cells().filter(({ fact }) => fact.state === state),
  );
}

function withheldNote(context: IndicatorContext): Note {
  const { words, indicator, content } = context;
  const threshold = content.thresholds.get(indicator.id);
  if (threshold === undefined) throw new Error(`no threshold for ${indicator.id}`);
  const { many } = holdsForUnits(indicator) ? words.units[indicator.unit] : words.note.persons;
  const inBreakdowns = [...(content.breakdownThresholds.get(indicator.id) ?? [])].map(
    ([breakdown, higher]) =>
      `${words.note.below(higher)} ${words.table.by(breakdownName(context, breakdown))}`,
  );
  const more = inBreakdowns.length === 0 ? '' : ` (${words.list(inBreakdowns)})`;
  return note(context, 'N1', [words.note.below(threshold), `${many}${more}`]);
}

/** Whether the threshold is held against the units themselves: they are persons, or the persons are not known. */
function holdsForUnits({ unit, identified }: IndicatorContext['indicator']): boolean {
  return isPersons(unit) || !identified;
}

function revisedNote(context: IndicatorContext): Note {
  return note(context, 'N6', [context.words.note.revisionCause(revisionCausesOf(context))]);
}

/** Where several years are published together the note says so. */
function smallNote(context: IndicatorContext): Note {
  const plain = note(context, 'N10');
  if (context.table.pooled().length === 0) return plain;
  return { ...plain, text: `${plain.text} ${context.words.note.alsoTogether}` };
}

/** A family is not something that a child has several of, so the note's second sentence is for the other units. */
function unitNote(context: IndicatorContext, noun: string): Note {
  const full = note(context, 'N7', [noun, noun]);
  if (context.indicator.unit !== 'families') return full;
  return { ...full, text: full.text.slice(0, full.text.indexOf('.') + 1) };
}

/**
 * That the agency has delivered nothing is said only of years whose total is missing, not of parts, and only where no other
 * reason is given: it may have delivered what could not be used.
 */
function missingNote(context: IndicatorContext): Note {
  const { words, indicator, table } = context;
  const years = context.years.filter((year) => table.at(year, totals)?.fact.state === 'missing');
  const reasons = reasonsOf(context, 'missing');
  if (years.length === 0) return { id: 'N12', text: words.note.missing(null, reasons) };
  return reasons === ''
    ? note(context, 'N12', [say(context, indicator.actor), words.list(years)])
    : { id: 'N12', text: words.note.missing(words.list(years), reasons) };
}

function unique(notes: readonly Note[]): Note[] {
  return [...new Map(notes.map((entry) => [entry.id + entry.text, entry])).values()];
}

function order(id: string): number {
  const digits = /\d+$/.exec(id)?.[0];
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits);
}

/** Left out in some of the years is said with them; counted is said where it matters where a child lives. */
function protectedNote(context: IndicatorContext, byArea: boolean): Note[] {
  const { indicator, content, words } = context;
  const leftOut = content.edition.handedOver
    .filter(({ source, protectedPersons }) => source === indicator.source && protectedPersons === 'exclude')
    .flatMap(({ years }) => years)
    .filter((year) => isWithin(context, year))
    .sort((a, b) => a - b);
  if (leftOut.length > 0)
    return [note(context, 'N11', [words.note.protectedLeftOut(words.list(leftOut.map(String)))])];
  return byArea ? [note(context, 'N11', [words.note.protectedUnderUnknown])] : [];
}

import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import type { Claim } from '../../../indicators/model/follow-up/claim.ts';
import type { FollowUpDocument } from '../../../indicators/model/follow-up/document.ts';
import { type Place, type Problem, problem } from '../../../indicators/model/problem.ts';
import type { Entries, Entry } from './entry.ts';
import type { FollowUpEntries } from './follow-up-entries.ts';
import type { WrittenUndertaking } from './undertakings-schema.ts';

/** The ids that there are; null where a file of them could not be read in full. */
type Known = ReadonlySet<string> | null;

/** An entry names another one. */
interface Reference {
  /** What it names: `role`. */
  readonly what: string;
  readonly id: string;
  readonly place: Place;
  readonly known: Known;
  /** Where those that it may name stand. */
  readonly among: string;
}

/**
 * Whatever an entry names is there: roles, bodies, documents and their areas, indicators with a page of their own, themes,
 * rounds, grants, surveys, questions and groups. What a text refers to is not asked: that it leads nowhere is for readers
 * to see.
 */
export function checkReferences(all: FollowUpEntries, catalogue: Catalogue): Problem[] {
  const named = namesOf(all, catalogue);
  const references: readonly Reference[] = [
    ...each(all.documents, (entry) => ofDocument(entry, named)),
    ...each(all.undertakings, (entry) => ofUndertaking(entry, all, named)),
    ...each(all.interventions, ({ value, at }) => [
      ...named.document(value.document, at('document')),
      ...named.body(value.financedBy, at('financed_by')),
      ...many(value.themes, named.theme, (i) => at('themes', i)),
      ...many(value.indicators, named.indicator, (i) => at('indicators', i)),
    ]),
    ...each(all.grantRounds, ({ value, at }) => named.document(value.document, at('document'))),
    ...each(all.grants, ({ value, at }) => named.round(value.round, at('round'))),
    ...each(all.grantAnswers, ({ value, at }) => [
      ...named.grant(value.grant, at('grant')),
      ...questionOfGrant(value, at('question'), all),
    ]),
    ...each(all.costTables, ({ value, at }) => named.document(value.document, at('document'))),
    ...each(all.providerReports, ({ value, at }) => [
      ...named.document(value.document, at('document')),
      ...named.role(value.owner, at('owner')),
    ]),
    ...each(all.activities, ({ value, at }) => [
      ...named.document(value.document, at('document')),
      ...named.undertaking(value.undertaking, at('undertaking')),
    ]),
    ...each(all.surveys, ({ value, at }) => [
      ...named.document(value.document, at('document')),
      ...many(value.themes, named.theme, (i) => at('themes', i)),
    ]),
    ...each(all.surveyAnswers, ({ value, at }) => {
      const survey = all.surveys.entries.find(({ value: { id } }) => id === value.survey)?.value;
      const among = `those of ${value.survey} in follow-up/surveys.yaml`;
      const group = nameOf('group', survey ? idsOf(survey.groups) : null, among);
      const question = nameOf('question', survey ? idsOf(survey.questions) : null, among);
      return [
        ...named.survey(value.survey, at('survey')),
        ...group(value.group, at('group')),
        ...question(value.question, at('question')),
      ];
    }),
    ...each(all.claims, (entry) => ofClaim(entry, all, named)),
    ...each(all.days, ({ value, at }) => [
      ...named.body(value.body, at('body')),
      ...named.document(value.document, at('document')),
    ]),
    ...each(all.steps, ({ value, at }) => named.role(value.owner, at('owner'))),
    ...each(all.dispatches, ({ value, at }) => [
      ...named.body(value.recipient, at('recipient')),
      ...named.role(value.owner, at('owner')),
    ]),
  ];
  return references.flatMap(({ what, id, place, known, among }) =>
    known === null || known.has(id) ? [] : [problem('FOLLOW-UP-001', place, `the ${what} ${id}`, among)],
  );
}

type Name = (id: string | null, place: Place) => Reference[];

/** How something that `known` has is named: nothing is, by an empty cell. */
function nameOf(what: string, known: Known, among: string): Name {
  return (id, place) => (id === null || id === '' ? [] : [{ what, id, place, known, among }]);
}

function namesOf(all: FollowUpEntries, { indicators, themes }: Catalogue) {
  const [roles, bodies, documents] = [known(all.roles), known(all.bodies), known(all.documents)];
  const paged = indicators.filter(({ role }) => role === 'indicator');
  const themeIds = [...themes.keys()];
  return {
    role: nameOf('role', roles, 'a role of follow-up/roles.yaml'),
    body: nameOf('body', bodies, 'a recipient of samlad.yaml or a body of follow-up/roles.yaml'),
    roleOrBody: nameOf(
      'role or body',
      roles && bodies && new Set([...roles, ...bodies]),
      'a role or body of follow-up/roles.yaml, or a recipient of samlad.yaml',
    ),
    document: nameOf('document', documents, 'a document of follow-up/documents.yaml'),
    undertaking: nameOf(
      'undertaking',
      known(all.undertakings),
      'an undertaking of follow-up/undertakings.yaml',
    ),
    round: nameOf('round', known(all.grantRounds), 'a round of follow-up/grants.yaml'),
    grant: nameOf('grant', known(all.grants), 'a grant of follow-up/grants.csv'),
    costTable: nameOf('cost table', known(all.costTables), 'a table of follow-up/costs.yaml'),
    survey: nameOf('survey', known(all.surveys), 'a survey of follow-up/surveys.yaml'),
    theme: nameOf('theme', new Set(themeIds), `one of: ${themeIds.join(', ')}`),
    indicator: nameOf(
      'indicator',
      idsOf(paged),
      'an indicator of docs/reference/indicators.md or of indicators/ that has a page of its own',
    ),
  };
}
type Names = ReturnType<typeof namesOf>;

function ofDocument({ value, at }: Entry<FollowUpDocument>, named: Names): Reference[] {
  return [
    ...named.body(value.decided?.by ?? null, at('decided', 'by')),
    ...named.document(value.follows, at('follows')),
    ...named.document(value.replaces, at('replaces')),
    ...many(value.committees, named.body, (i) => at('committees', i)),
    ...named.role(value.owner, at('owner')),
    ...named.roleOrBody(value.followUp?.by ?? null, at('follow_up', 'by')),
    ...named.body(value.followUp?.to ?? null, at('follow_up', 'to')),
    ...many(value.themes, named.theme, (i) => at('themes', i)),
    ...many(value.indicators, named.indicator, (i) => at('indicators', i)),
  ];
}

function ofUndertaking(
  { value, at }: Entry<WrittenUndertaking>,
  { documents }: FollowUpEntries,
  named: Names,
): Reference[] {
  const areas = documents.entries.find(({ value: { id } }) => id === value.document)?.value.areas ?? null;
  const among = `those of ${value.document} in follow-up/documents.yaml`;
  const area = nameOf('area', areas && idsOf(areas), among);
  // Of an unknown area nobody can say which directions it has.
  const its = areas?.filter(({ id }) => value.area === null || id === value.area) ?? [];
  const directions = its.length > 0 ? idsOf(its.flatMap((one) => one.directions)) : null;
  const direction = nameOf('direction', directions, among);
  return [
    ...named.document(value.document, at('document')),
    ...area(value.area, at('area')),
    ...direction(value.direction, at('direction')),
    ...named.role(value.owner, at('owner')),
    ...many(value.themes, named.theme, (i) => at('themes', i)),
    ...many(value.indicators, named.indicator, (i) => at('indicators', i)),
    ...value.keyFigures.flatMap(({ indicator }, i) =>
      named.indicator(indicator, at('key_figures', i, 'indicator')),
    ),
    ...many(value.linked, named.undertaking, (i) => at('linked', i)),
    ...many(value.committees, named.body, (i) => at('committees', i)),
  ];
}

function questionOfGrant(
  { grant, question }: { readonly grant: string; readonly question: string },
  place: Place,
  { grants, grantRounds }: FollowUpEntries,
): Reference[] {
  const round = grants.entries.find(({ value: { id } }) => id === grant)?.value.round;
  const questions = grantRounds.entries.find(({ value: { id } }) => id === round)?.value.questions;
  const known = questions ? idsOf(questions) : null;
  return nameOf('question', known, `those of ${round} in follow-up/grants.yaml`)(question, place);
}

function ofClaim({ value, at }: Entry<Claim>, { costTables }: FollowUpEntries, named: Names): Reference[] {
  const document = named.document(value.document, at('document'));
  if (value.says.of !== 'quantity') return document;
  const { quantity } = value.says;
  const within = (key: string, i?: number) => at('says', 'quantity', key, ...(i === undefined ? [] : [i]));
  if ('rounds' in quantity)
    return [...document, ...many(quantity.rounds, named.round, (i) => within('rounds', i))];
  if ('document' in quantity) return [...document, ...named.document(quantity.document, within('document'))];
  const table = [...document, ...named.costTable(quantity.table, within('table'))];
  if (quantity.kind === 'cost_total') return table;
  const rows = costTables.entries.find(({ value: { id } }) => id === quantity.table)?.value.rows;
  const labels = rows ? new Set(rows.map(({ label }) => label)) : null;
  const label = nameOf('label', labels, `those of ${quantity.table} in follow-up/costs.yaml`);
  return [...table, ...label(quantity.label, within('label'))];
}

function each<T>({ entries }: Entries<T>, of: (entry: Entry<T>) => Reference[]): Reference[] {
  return entries.flatMap(of);
}

function many(ids: readonly string[], name: Name, placeOf: (i: number) => Place): Reference[] {
  return ids.flatMap((id, i) => name(id, placeOf(i)));
}

function known({ entries, complete }: Entries<{ readonly id: string }>): Known {
  return complete ? idsOf(entries.map(({ value }) => value)) : null;
}

function idsOf(all: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(all.map(({ id }) => id));
}

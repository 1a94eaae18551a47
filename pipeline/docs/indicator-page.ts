import { breaksOf, type Catalogue } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition, Measure } from '../../indicators/catalogue/indicator-schema.ts';
import type { Text } from '../../indicators/model/text.ts';
import { sourceOf } from '../../sources/all-sources.ts';
import { readSql } from '../../sources/counting/sql-file.ts';
import { columnsRead } from './columns-read.ts';
import { factTable, page } from './page.ts';

/** `docs/reference/indicators.md`: what is counted, how, from which columns of which register, for whom and since when. */
export function indicatorPage(catalogue: Catalogue): string {
  return page('Indicators', [
    'The built-in catalogue, in report order. A workspace adds and overrides in `indicators/*.yaml`.',
    ...catalogue.indicators.map((indicator) => indicatorEntry(indicator, catalogue)),
  ]);
}

function indicatorEntry(indicator: IndicatorDefinition, catalogue: Catalogue): string {
  const role = indicator.role === 'denominator' ? ', a denominator' : '';
  return [
    `## \`${indicator.id}\``,
    `${indicator.name.en} (${indicator.level.replace('_', ' ')}${role}).`,
    factTable([
      ...countingFacts(indicator),
      ...sourceFacts(indicator),
      ...figureFacts(indicator),
      ...readingFacts(indicator, catalogue),
      ...peopleFacts(indicator),
    ]),
  ].join('\n\n');
}

type Fact = readonly [name: string, text: string];

function countingFacts(indicator: IndicatorDefinition): Fact[] {
  const { survey } = indicator;
  const parameters = Object.entries(indicator.parameters).map(([name, value]) => `\`${name}\` ${value}`);
  const each = indicator.every === 1 ? '' : `, every ${indicator.every} years`;
  return [
    ['Swedish', indicator.name.sv],
    ['Actor', both(indicator.actor)],
    ['Unit', `${indicator.unit}${indicator.identified ? '' : ', of whom the register knows no individuals'}`],
    ['Counts', indicator.rule.en],
    ['Räknas', indicator.rule.sv],
    ...optional('Told first', indicator.leads === 'share' ? 'its share, with the count beside it' : ''),
    ...optional('Parameters', parameters.join(', ')),
    ['Period', `${indicator.period.replaceAll('_', ' ')}, since ${indicator.since}${each}`],
    ...(survey
      ? [
          [
            'Survey',
            `of pupils in ${survey.group.en}: \`${survey.answered}\` of \`${survey.invited}\``,
          ] as const,
        ]
      : []),
    ...(indicator.reported_by ? [['Reported only by', both(indicator.reported_by)] as const] : []),
  ];
}

function sourceFacts({ id, source }: IndicatorDefinition): Fact[] {
  const found = sourceOf(source);
  const folder = `../../sources/${source}`;
  const link = `[\`${source}\`](${folder}/README.md)`;
  const rule = found?.rules[id];
  if (!found || !rule) return [['Source', link]];
  const read = columnsRead(found, id, (name) => readSql(`${source}/rules/${name}`));
  return [
    ['Source', `${link}, rule [\`${rule.sql}.sql\`](${folder}/rules/${rule.sql}.sql)`],
    ['Reads', read.map(({ register, columns }) => `\`${register}\`: ${columns.join(', ')}`).join('; ')],
  ];
}

function figureFacts(indicator: IndicatorDefinition): Fact[] {
  const breakdowns = Object.entries(indicator.breakdowns).map(
    ([name, { list, additive }]) => `${name} (\`${list}\`, ${additive ? 'additive' : 'not additive'})`,
  );
  const crossings = indicator.crossings.map((crossing) => crossing.join(' × '));
  const within = indicator.within.map(
    ({ parts, whole, exact }) =>
      `${parts.codes.join(', ')} ${exact ? 'make up' : 'lie in'} ${whole.codes.join(', ')}`,
  );
  const stricter = Object.entries(indicator.policies).map(([name, policy]) => `by ${name} \`${policy}\``);
  return [
    ['Breakdowns', breakdowns.join(', ') || 'none'],
    ['Published crossings', crossings.join('; ') || 'the total alone'],
    ...optional('Codes inside codes', within.join('; ')),
    ['Measures', indicator.measures.map(measureText).join(' ') || 'The count only.'],
    ['Policy', [`\`${indicator.policy}\``, ...stricter].join('; ')],
    ...optional('Sensitive, zeros too', indicator.sensitive.join(', ')),
    ...optional('Desired direction', indicator.direction === 'neutral' ? '' : indicator.direction),
  ];
}

function readingFacts(indicator: IndicatorDefinition, catalogue: Catalogue): Fact[] {
  const breaks = breaksOf(catalogue, indicator).map(
    ({ year, reason, comparable, affects }) =>
      `${year}, ${reason.en} (${comparable ? 'comparable' : 'not comparable'}${affects === 'rates' ? ', rates only' : ''})`,
  );
  const relations = indicator.relations.map(
    ({ kind, with: id, note }) => `${kind.replaceAll('_', ' ')} \`${id}\`${note ? ` (${both(note)})` : ''}`,
  );
  return [
    ['Caveat', indicator.caveat.en],
    ['Att tänka på', indicator.caveat.sv],
    ...optional('Notes', indicator.notes.join(', ')),
    ['Breaks', breaks.join('; ') || 'none'],
    ['Relations', relations.join('; ') || 'none'],
  ];
}

function peopleFacts(indicator: IndicatorDefinition): Fact[] {
  const history = indicator.history.map(
    ({ version, from, change }) => `version ${version}, from ${from}: ${both(change)}`,
  );
  return [
    ['Recipient', both(indicator.recipient)],
    ['Purpose', both(indicator.purpose)],
    ['Analysed by', both(indicator.analyst)],
    ['History', history.join('; ')],
  ];
}

function measureText(measure: Measure): string {
  const parts = [
    ...(measure.numerator ? [`Numerator: ${measure.numerator.en}`] : []),
    ...(measure.denominator ? [`Denominator: ${measure.denominator.en}`] : []),
  ];
  return [`${measureKind(measure)}.`, ...parts].join(' ');
}

function measureKind(measure: Measure): string {
  switch (measure.kind) {
    case 'rate':
      return `Per ${measure.per} of the population aged ${measure.ages.join('–')} on 31 December`;
    case 'share':
      return `Per cent of \`${measure.of}\``;
    case 'ratio':
      return `Per unit of \`${measure.of}\``;
  }
}

function optional(name: string, text: string): Fact[] {
  return text === '' ? [] : [[name, text]];
}

function both({ sv, en }: Text): string {
  return `${sv} / ${en}`;
}

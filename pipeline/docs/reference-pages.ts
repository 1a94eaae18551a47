import type { Command } from 'commander';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition, Measure } from '../../indicators/catalogue/indicator-schema.ts';
import { problemCodes } from '../../indicators/model/problem-codes.ts';
import { exitCodes } from '../exit-code.ts';

const written = '<!-- Written by `npm run docs`; changes here are lost. -->';

/** `docs/reference/problems.md`: each code with its meaning, its exit code and what to do. */
export function problemPage(): string {
  const rows = Object.entries(problemCodes).map(
    ([code, { family, means, remedy }]) => `| ${code} | ${means} | ${remedy} | ${exitCodes[family]} |`,
  );
  return page('Problems', [
    'Every problem the program can report. Codes are stable. When a run meets several families, the highest exit code counts; 0 is fine, 70 is a bug of ours.',
    ['| Code | Means | What to do | Exit |', '|---|---|---|---|', ...rows].join('\n'),
  ]);
}

/** `docs/reference/indicators.md`: what is counted, how, from which register, and in which crossings. */
export function indicatorPage(catalogue: Catalogue): string {
  return page('Indicators', [
    'The built-in catalogue, in report order. A workspace adds and overrides in `indicators/*.yaml`.',
    ...catalogue.indicators.map((indicator) => indicatorEntry(indicator, catalogue)),
  ]);
}

function indicatorEntry(indicator: IndicatorDefinition, catalogue: Catalogue): string {
  const breakdowns = Object.entries(indicator.breakdowns).map(
    ([name, { list, additive }]) => `${name} (${list}${additive ? '' : ', not additive'})`,
  );
  const crossings = indicator.crossings.map((crossing) => crossing.join(' × '));
  const breaks = indicator.breaks.map((id) => catalogue.breaks.get(id)?.reason.en ?? id);
  const facts: [string, string][] = [
    ['Swedish', indicator.name.sv],
    ['Counts', `${indicator.unit}: ${indicator.rule.en}`],
    ['Räknas', indicator.rule.sv],
    ['Period', indicator.period],
    ['Source', `${indicator.source} (${indicator.actor.sv})`],
    ['Breakdowns', breakdowns.join(', ') || 'none'],
    ['Published crossings', crossings.join('; ') || 'the total alone'],
    ['Measures', indicator.measures.map(measureText).join('; ') || 'count only'],
    ['Policy', indicator.policy],
    ['Relations', indicator.relations.map(({ kind, with: id }) => `${kind} ${id}`).join('; ') || 'none'],
    ['Breaks', breaks.join('; ') || 'none'],
    ['Caveat', indicator.caveat.en],
    ['Version', `${indicator.version}, since ${indicator.since}`],
  ];
  const role = indicator.role === 'denominator' ? ', a denominator' : '';
  return [
    `## \`${indicator.id}\``,
    `${indicator.name.en} (${indicator.level.replace('_', ' ')}${role}).`,
    ['| | |', '|---|---|', ...facts.map(([name, text]) => `| ${name} | ${text} |`)].join('\n'),
  ].join('\n\n');
}

function measureText(measure: Measure): string {
  switch (measure.kind) {
    case 'rate':
      return `per ${measure.per} of the population aged ${measure.ages.join('–')} on 31 December`;
    case 'share':
      return `per cent of ${measure.of}`;
    case 'ratio':
      return `per unit of ${measure.of}`;
  }
}

/** `docs/reference/commands.md`: the help of every verb, as the program prints it. */
export function commandPage(program: Command): string {
  const verbs = program.commands.filter((verb) => verb.name() !== 'help');
  return page('Commands', [
    fence(helpOf(program)),
    ...verbs.map((verb) => `## \`samlad ${verb.name()}\`\n\n${fence(helpOf(verb))}`),
  ]);
}

/** Help text with what `addHelpText` adds, at a width that does not depend on the terminal. */
function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return text.trim();
}

function page(title: string, parts: readonly string[]): string {
  return `${[written, `# ${title}`, ...parts].join('\n\n')}\n`;
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

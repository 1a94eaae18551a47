import type { Policy, PolicySource, RoundingPolicy } from '../../indicators/disclosure/policy/policy.ts';
import { presets } from '../../indicators/disclosure/policy/presets.ts';
import { page } from './page.ts';

/** `docs/reference/policies.md`: every policy with its numbers and who decided them. */
export function policyPage(): string {
  const withholding = presets.filter((preset) => preset.kind === 'suppression');
  const rounding = presets.filter((preset) => preset.kind === 'rounding');
  return page('Policies', [
    'A policy is chosen by name, for an indicator (`policy`) or for one of its breakdowns (`policies`), and no part of it can be changed. A cell that stands in several breakdowns has the strictest. The threshold is held against persons, where the register knows them: six interventions for two children are withheld for the children. Those outside a share are a count too. Whatever a policy withholds, further cells are withheld until nobody can work the first ones out.',
    [
      '| Policy | Withheld | Outside a share | Zero | Shares of at least | Marked `u` | Sign |',
      '|---|---|---|---|---|---|---|',
      ...withholding.map(row),
    ].join('\n'),
    'Where zeros are withheld, it is those inside the breakdowns that the indicator calls sensitive, and there also parts that everybody belongs to. The sign is the one its publisher prints; our own outlets print `..` for every withheld cell, and their data files say so in words.',
    'For a table that is rounded as a whole:',
    ['| Policy | Multiples of |', '|---|---|', ...rounding.map(roundingRow)].join('\n'),
    '## Who decided it',
    presets.map(({ name, source }) => `- \`${name}\`: ${standingOf(source)} ${source.text}.`).join('\n'),
  ]);
}

function row(policy: Policy): string {
  const { name, threshold, thresholdOutside, withholdsSensitiveZero, leastDenominator, certainFrom, symbol } =
    policy;
  const cells = [
    `\`${name}\``,
    `1–${threshold - 1}`,
    `1–${thresholdOutside - 1}`,
    withholdsSensitiveZero ? 'withheld in sensitive breakdowns' : 'shown',
    leastDenominator,
    certainFrom === null ? '' : `of fewer than ${certainFrom}`,
    `\`${symbol}\``,
  ];
  return `| ${cells.join(' | ')} |`;
}

function roundingRow({ name, base }: RoundingPolicy): string {
  return `| \`${name}\` | ${base} |`;
}

function standingOf({ standing }: PolicySource): string {
  return {
    seen: 'From a source that was read.',
    common: 'Said to be practice; no source with the numbers was read.',
    proposed: 'Our own proposal.',
  }[standing];
}

import type { Need, Seen } from './needs.ts';
import { page } from './page.ts';

const parts: readonly (readonly [letter: string, title: string])[] = [
  ['A', 'The collected picture, and the follow-up of the special effort (KFKS 2013/137-012)'],
  ['B', 'How strategies and agreements are followed up (SOCN 2015/281-753)'],
  ['C', 'What the minutes add (§ 24)'],
  ['D', 'The strategy with its reports (Danderyd 2020-11-10)'],
  ['E', 'The assignment on crime prevention (SON 2023/273)'],
];

/** `docs/reference/needs.md`: each row of the founding documents, what shows that it works, and where it is seen. */
export function needsPage(needs: readonly Need[]): string {
  const outside = needs.filter(({ out_of_scope: reason }) => reason !== undefined).length;
  return page('What the founding documents ask for', [
    `${needs.length} rows; ${outside} of them are wholly or partly out of scope on purpose, which is said in the row. The tests named here are there under these titles, and the pages are in the drafts of the two example workspaces: a test makes sure of both. \`exempelby\` is the draft that \`npm start\` makes, \`founding\` that of \`samlad new --example founding-documents\` after \`samlad load\` and \`samlad refresh\`.`,
    ...parts.flatMap(([letter, title]) => [
      `## ${title}`,
      tableOf(needs.filter(({ row }) => row.startsWith(letter))),
    ]),
  ]);
}

function tableOf(needs: readonly Need[]): string {
  const rows = needs.map(({ row, need, works, tests, seen, out_of_scope: outside }) =>
    [
      row,
      need,
      [works, ...(outside === undefined ? [] : [`*Out of scope:* ${outside}`])].join(' '),
      tests.map(({ file, title }) => `\`${file}\`: ${title}`).join('<br>'),
      seen.map(placeOf).join('<br>'),
    ]
      .map((text) => text.replaceAll('|', '\\|'))
      .join(' | '),
  );
  return [
    '| Row | Asked for | It works | Test | Seen |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function placeOf(seen: Seen): string {
  if ('exempelby' in seen) return `exempelby \`${seen.exempelby}\``;
  if ('founding' in seen) return `founding \`${seen.founding}\``;
  return 'command' in seen ? `\`${seen.command}\`` : `\`${seen.document}\``;
}

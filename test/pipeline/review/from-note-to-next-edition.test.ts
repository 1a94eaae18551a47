import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../pipeline/cli.ts';
import { loadStep, refreshStep } from '../../../pipeline/steps.ts';
import { listeningTerminal } from '../../support/listening-terminal.ts';
import { readPdf, textOf } from '../../support/read-pdf.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

// The whole way of what is said at a meeting: from the command line to what readers of the next edition see.

let workspace: SmallWorkspace;
let appendix = '';
beforeAll(async () => {
  workspace = await makeSmallWorkspace();
  const said = [
    ['--comment', 'Fler söker själva.', '--indicator', 'youth.children', '--role', 'enhetschef'],
    ['--decision', 'Frågan tas upp igen.', '--role', 'styrgruppen'],
    [
      ...['--commitment', 'Gå igenom rutinen.', '--owner', 'samordnare', '--due', '2016-03-01'],
      ...['--indicator', 'youth.visits'],
    ],
    ['--commitment', 'Bjud in skolan.', '--owner', 'rektor', '--due', '2016-10-01'],
    ['--commitment', 'Bjud in', '--status', 'done'],
    ['--focus', 'youth.visits'],
    ['--question', 'Hur många vänder i dörren?'],
  ];
  for (const [i, words] of said.entries())
    await note('2015-04-16', ...(i === 0 ? ['--year', '2014'] : []), ...words);
  // After the day of the edition, 2016-03-16: told of in the next one.
  await note('2016-04-14', '--decision', 'Det här hör till nästa utgåva.', '--role', 'styrgruppen');
  await loadStep(workspace.dir);
  const { appendices } = await refreshStep(workspace.dir);
  appendix = textOf(await readPdf(await readFile(appendices[0] ?? '')));
});
afterAll(() => workspace.remove());

async function note(meeting: string, ...words: string[]): Promise<void> {
  const { terminal, heard } = listeningTerminal();
  const args = ['review', 'note', '--meeting', meeting, ...words, '--workspace', workspace.dir];
  expect(await run(args, terminal), heard.err).toBe(0);
}

/** What a reader sees of a page of the site, without drawings and tags. */
async function seen(page: string): Promise<string> {
  const html = await readFile(join(workspace.dir, 'drafts/2015-1/site', page), 'utf8');
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('what was noted of a meeting', () => {
  const words = [
    'Från genomgången den 16 april 2015',
    'Frågan tas upp igen. (styrgruppen)',
    'youth.children : Fler söker själva. (enhetschef)',
    'Gå igenom rutinen. Följs upp med youth.visits. samordnare 1 mars 2016 öppet, skulle ha varit klart 1 mars 2016',
    'Bjud in skolan. Följs inte upp med något mått. rektor 1 oktober 2016 klart',
    'Hur många vänder i dörren?',
  ];

  it('stands on the start page of the next site: who, what, by when and what became of it', async () => {
    const start = await seen('index.html');
    for (const one of words) expect(start).toContain(one);
    expect(start).not.toContain('Det här hör till nästa utgåva.');
  });

  it('stands there in English around the words of the meeting', async () => {
    const start = await seen('en/index.html');
    expect(start).toContain('From the review on 16 April 2015');
    expect(start).toContain('samordnare 1 March 2016 open, should have been done by 1 March 2016');
  });

  it('stands on the page of the indicator that it is about or is followed by', async () => {
    expect(await seen('youth-visits.html')).toContain(
      'samordnare 1 mars 2016 öppet, skulle ha varit klart 1 mars 2016',
    );
    expect(await seen('youth-children.html')).toContain('Fler söker själva. (enhetschef)');
    expect(await seen('youth-returning.html')).not.toContain('genomgången');
  });

  it('stands in the next appendix', () => {
    const onPaper = appendix.replace(/\s/g, '');
    for (const one of words.map((text) => text.replace(/\s/g, ''))) expect(onPaper).toContain(one);
    expect(appendix).toContain('Årets fokusindikatorer');
    expect(appendix).not.toContain('Det här hör till nästa utgåva.');
  });
});

import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OpenQuestions } from '../../../pipeline/questions/open-questions.ts';
import { checkStep, loadStep, refreshStep } from '../../../pipeline/steps.ts';
import { problemsOf, problemTexts } from '../../support/problems-of.ts';
import { textOf as pdfText, readPdf } from '../../support/read-pdf.ts';
import { makeSmallWorkspace, type SmallWorkspace, youthIndicators } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
});
afterEach(() => workspace.remove());

/** Girls' visits from 90 to 160, and with them all visits from 160 to 230: two questions on published cells. */
const moreVisits = { 'youth.visits F TOT': 160, 'youth.visits T TOT': 230 };
const letters = 'confidential/questions';

const text = (name: string) => readFile(join(workspace.dir, name), 'utf8');

const answerOn = (
  indicator: string,
  more: string,
  sv = 'Öppet även på lördagar.',
) => `- indicator: ${indicator}
  year: 2015
  answer: { sv: "${sv}" }
  by_role: enhetschef
  date: 2016-03-02
${more}`;

async function deliver(values: Readonly<Record<string, number>>, year = 2015): Promise<void> {
  await workspace.writeDelivery(`youth-${year}`, { year, values });
}

/** Every file of the draft but the evidence, with its digest. */
async function published(dir = workspace.dir): Promise<string[]> {
  const folder = join(dir, 'drafts');
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.sort().map(async (file) => {
      const digest = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      return `${file.slice(folder.length)} ${digest}`;
    }),
  );
}

describe('the questions of a load', () => {
  it('are none while nothing changes much', async () => {
    expect((await loadStep(workspace.dir)).questions).toEqual({ open: 0, letters: [] });
    expect(await readdir(join(workspace.dir, letters))).toEqual([]);
  });

  it('stop neither load nor refresh, and are named without a count', async () => {
    await deliver(moreVisits);
    const { questions } = await loadStep(workspace.dir);
    expect(questions).toEqual({
      open: 2,
      letters: [{ file: 'confidential/questions/youth-centres-2015.md', questions: 2 }],
    });
    expect((await checkStep(workspace.dir)).questions).toEqual(questions);
    expect((await refreshStep(workspace.dir)).questions).toEqual(questions);
  });

  it('are a letter in Swedish with both counts, for its owner only', async () => {
    await deliver(moreVisits);
    await checkStep(workspace.dir);
    expect(await readdir(workspace.dir)).not.toContain('confidential');
    await loadStep(workspace.dir);
    const letter = await text(`${letters}/youth-centres-2015.md`);
    expect(letter).toMatch('Till: Ungdomsmottagningen\nFrån: Statistikgruppen (statistik@smakoping.example)');
    expect(letter).toMatch('Alla uppgifter är påhittade.');
    expect(letter).toMatch(`## 2. youth.visits (kön: Flickor)

- 2014: 90 insatser
- 2015: 160 insatser
- ändring: +70, +77,8 procent
- beteckning: \`indicator: youth.visits, year: 2015, cell: { sex: "F" }\`
`);
    expect((await stat(join(workspace.dir, `${letters}/youth-centres-2015.md`))).mode & 0o777).toBe(0o600);
    expect((await stat(join(workspace.dir, letters))).mode & 0o777).toBe(0o700);
  });

  it('are closed by their answers, and a letter with none left goes away', async () => {
    await deliver(moreVisits);
    await loadStep(workspace.dir);
    await workspace.write(`${letters}/egna-anteckningar.md`, 'x');
    await workspace.write('answers.yaml', answerOn('youth.visits', '  cell: { sex: F }\n'));
    expect((await loadStep(workspace.dir)).questions.open).toBe(1);
    expect(await text(`${letters}/youth-centres-2015.md`)).not.toMatch(/Flickor/);
    await workspace.write(
      'answers.yaml',
      answerOn('youth.visits', '') + answerOn('youth.visits', '  cell: { sex: F }\n'),
    );
    expect((await loadStep(workspace.dir)).questions.open).toBe(0);
    expect(await readdir(join(workspace.dir, letters))).toEqual(['egna-anteckningar.md']);
  });

  it('are all closed over a break that an answer on the total makes, or that is declared', async () => {
    await deliver(moreVisits);
    await workspace.write('answers.yaml', answerOn('youth.visits', '  makes_break: true\n'));
    expect((await checkStep(workspace.dir)).questions.open).toBe(0);
    await workspace.write('answers.yaml', '');
    await workspace.write(
      'indicators/youth.yaml',
      `${youthIndicators.replaceAll('    since:', '    breaks: [law]\n    since:')}
breaks:
  - { id: law, year: 2015, date: 2015-01-01, comparable: false, reason: { sv: Ny lag, en: New law } }
`,
    );
    expect((await checkStep(workspace.dir)).questions.open).toBe(0);
  });

  it('that nobody asked have no answer', async () => {
    await workspace.write('answers.yaml', answerOn('youth.visits', ''));
    for (const step of [checkStep, loadStep]) {
      const [found, ...more] = await problemTexts(step(workspace.dir));
      expect(more).toEqual([]);
      expect(found?.brief).toBe('ANSWER-002 answers.yaml:1:3');
      expect(found?.text).toMatch('an answer on youth.visits between 2014 and 2015, where nothing was asked');
    }
    await deliver(moreVisits);
    expect(await problemsOf(checkStep(workspace.dir))).toEqual([]);
  });

  it('are not looked for in deliveries that have problems of their own', async () => {
    await workspace.write('answers.yaml', answerOn('youth.visits', ''));
    await deliver({ 'youth.children T S': 4 });
    expect((await problemsOf(checkStep(workspace.dir))).map((found) => found.slice(0, 12))).toEqual([
      'DELIVERY-007',
    ]);
  });

  it('print as what they are, and refuse to be written down', () => {
    const open = OpenQuestions.of([
      { indicator: 'x', year: 2015, coordinates: { ...noCoordinates }, before: 3, after: 14 },
    ]);
    expect(inspect([open], { depth: 9, showHidden: true })).toBe(
      '[ OpenQuestions { unprotected }, [length]: 1 ]',
    );
    expect(() => JSON.stringify({ open })).toThrow(/never serialised/);
  });
});

const noCoordinates = { area_code: 'TOT', sex: 'T', age_band: 'T', school_form: 'T', type: 'T' };

describe('a draft', () => {
  const page = 'drafts/2015-1/site/youth-visits.html';
  const asked =
    'Förändringen mellan 2014 och 2015 har ställts som fråga till Ungdomsmottagningen; svar saknas ännu.';
  const comment = (sv: string, about: string) =>
    `Kommentar från Ungdomsmottagningen: ${sv} (Gäller förändringen mellan 2014 och 2015${about}. Lämnad av enhetschef den 2 mars 2016.)`;
  const pdf = 'drafts/2015-1/appendix/bilaga-1-fritidsnamnden.pdf';
  const appendix = async () => pdfText(await readPdf(await readFile(join(workspace.dir, pdf))));

  it('has the words of the agency, the same on site and paper, and a break where they make one', async () => {
    await deliver(moreVisits);
    await workspace.write(
      'answers.yaml',
      answerOn('youth.visits', '  makes_break: true\n') +
        answerOn('youth.visits', '  cell: { sex: F }\n', 'Ny grupp för flickor'),
    );
    await loadStep(workspace.dir);
    await refreshStep(workspace.dir);
    const html = await text(page);
    for (const words of [
      comment('Öppet även på lördagar.', ''),
      comment('Ny grupp för flickor.', ' (kön: Flickor)'),
      'Brott i tidsserien 2015: Öppet även på lördagar. Uppgifter före och efter är inte jämförbara.',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).not.toMatch('har ställts som fråga');
    expect(html).toMatch('Tidsserien bryts 2015');
    const rows = (await text('drafts/2015-1/data/indicators.csv')).split('\n');
    expect(rows.filter((row) => /^youth\.visits,.*,2015,.*,break,/.test(row)).length).toBeGreaterThan(0);
  });

  it('is the same to the byte whatever a question on a withheld cell would say', async () => {
    // In 2014 S is withheld, and N with it. From 4 to 14 nobody asks; from 3 to 14 somebody does, and it is answered.
    const world = async (south: number, answers: string): Promise<{ open: number; files: string[] }> => {
      await deliver({ 'youth.children T S': south, 'youth.children T N': 71 - south }, 2014);
      await deliver({ ...moreVisits, 'youth.children T S': 14, 'youth.children T N': 57 });
      await workspace.write('answers.yaml', answers);
      // Another count of the same day is another store: as in a municipality that never had the first.
      await rm(join(workspace.dir, 'confidential'), { recursive: true, force: true });
      await loadStep(workspace.dir);
      const { questions } = await refreshStep(workspace.dir);
      return { open: questions.open, files: await published() };
    };
    const onVisits = answerOn('youth.visits', '  cell: { sex: F }\n');
    const onSouth = answerOn(
      'youth.children',
      '  cell: { area: S }\n  makes_break: true\n',
      'Fritidsgård i söder',
    );
    const silent = await world(4, onVisits);
    const asking = await world(3, onVisits);
    const answered = await world(3, onVisits + onSouth);
    expect([silent.open, asking.open, answered.open]).toEqual([1, 2, 1]);
    expect(asking.files).toEqual(silent.files);
    expect(answered.files).toEqual(silent.files);
    expect(silent.files.length).toBeGreaterThan(20);
    expect(await text('drafts/2015-1/release.json')).toMatch(/Öppet även på lördagar/);
  });

  it('says of an open question on a total that it has been asked, and shows a break of a part at that part only', async () => {
    await deliver(moreVisits);
    await workspace.write(
      'answers.yaml',
      answerOn('youth.visits', '  cell: { sex: F }\n  makes_break: true\n', 'Ny grupp för flickor.'),
    );
    await loadStep(workspace.dir);
    await refreshStep(workspace.dir);
    const html = await text(page);
    expect(html.split(asked)).toHaveLength(2);
    expect(await text('drafts/2015-1/site/youth-children.html')).not.toMatch('har ställts som fråga');
    expect(html).toMatch('Brott i tidsserien 2015 (Flickor): Ny grupp för flickor.');
    expect(html).not.toMatch('Tidsserien bryts 2015');
    const rows = (await text('drafts/2015-1/data/indicators.csv')).split('\n');
    const flagged = rows.filter((row) => /,break,/.test(row)).map((row) => row.split(',').slice(0, 9).join());
    expect(flagged).toEqual([expect.stringMatching(/^youth\.visits,youth\.visits,youth\.visits,2015,.*,F$/)]);
    const paper = await appendix();
    expect(paper).toContain('Om stora förändringar');
    expect(paper).toContain('Kommentar från Ungdomsmottagningen: Ny grupp för flickor.');
    expect(paper).toContain('har ställts som fråga till Ungdomsmottagningen; svar saknas ännu.');
  });
});

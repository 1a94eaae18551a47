import { describe, expect, it } from 'vitest';
import type { RevisionAnswer } from '../../../indicators/model/answer.ts';
import { type Coordinates, cellId, totals } from '../../../indicators/model/cell.ts';
import type { EarlierFact } from '../../../indicators/release/earlier-release.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { RevisionRow } from '../../../outputs/report-model.ts';
import { sampleDraft, WITHHELD_VALUE } from '../../support/sample-draft.ts';

const indicator = 'bou.children_investigated';

function cell(year: number, at: Partial<Coordinates> = {}, of = indicator): string {
  return cellId({ indicator: of, year, coordinates: { ...totals, ...at } });
}

function shown(value: number, preliminary = false): EarlierFact {
  return { state: 'published', value, preliminary };
}

function answer(year: number, en: string | null = null): RevisionAnswer {
  return {
    ...{ indicator, year, coordinates: totals, role: 'controller', date: '2026-02-03' },
    text: { sv: 'Två barn hade räknats dubbelt.', en },
  };
}

/** The total of the newest year is withheld for this one. */
const small = 'bvc.children_joint_social_services';

const before: Readonly<Record<string, EarlierFact>> = {
  [cell(2018)]: shown(476),
  [cell(2023)]: shown(537),
  [cell(2023, { sex: 'F', age_band: '6-12' })]: shown(1),
  [cell(2024)]: shown(550, true),
  [cell(2025, {}, small)]: shown(31_415_926),
  [cell(2020, {}, small)]: { state: 'withheld' },
};

function logIn(language: 'sv' | 'en', answers: readonly RevisionAnswer[]) {
  return buildReport(sampleDraft({ before, revisionAnswers: answers }), language).revisions;
}

function inWords({ slug, part, years, figures }: RevisionRow): string {
  const cells = figures ? [figures.before, figures.now, figures.difference] : [];
  return [slug, part, years, ...cells.map(({ text }) => text)].join(' | ');
}

describe('the log of revisions', () => {
  const log = logIn('sv', [answer(2023)]);
  const rowsOf = (cause: RegExp) => log.groups.find((group) => cause.test(group.cause))?.rows.map(inWords);

  it('says which edition it is held against, and that the first one is held against none', () => {
    expect(log.lead).toMatch(/^Antal som är andra än i utgåva 2024-1, 17 mars 2025\./);
    const first = buildReport(sampleDraft(), 'sv').revisions;
    expect(first).toMatchObject({ lead: 'Det finns ingen tidigare utgåva att jämföra med.', groups: [] });
  });

  it('has each cause once, those first that somebody has explained', () => {
    expect(log.groups.map(({ cause, extent }) => `${cause} ${extent}`)).toEqual([
      'Socialtjänsten, barn och unga: Två barn hade räknats dubbelt. (controller, 3 februari 2026) 2 uppgifter i 1 indikator.',
      'Uppgiften var preliminär i den förra utgåvan. 1 uppgift i 1 indikator.',
      'Nya antal från uppgiftslämnaren, utan närmare besked. 1 uppgift i 1 indikator.',
      'Redovisades inte i den förra utgåvan av sekretesskäl; redovisas nu. 1 uppgift i 1 indikator.',
      'Redovisades i den förra utgåvan; redovisas nu inte av sekretesskäl. 1 uppgift i 1 indikator.',
    ]);
  });

  it('sets the old number beside the new one, with its group and its difference', () => {
    expect(rowsOf(/räknats dubbelt/)).toEqual([
      'bou-children-investigated | Totalt | 2023 | 537 | 535 | −2',
      expect.stringMatching(
        /^bou-children-investigated \| kön: Flickor, ålder: 6–12 år \| 2023 \| 1 \| \d+ \| \+\d+$/,
      ),
    ]);
    expect(log.groups[0]?.rows.map(({ isTotal }) => isTotal)).toEqual([true, false]);
  });

  it('tells no number where one of the editions withholds it', () => {
    expect(rowsOf(/^Redovisades i den förra/)).toEqual([
      'bvc-children-joint-social-services | Totalt | 2025',
    ]);
    expect(rowsOf(/^Redovisades inte/)).toEqual(['bvc-children-joint-social-services | Totalt | 2020']);
    const all = JSON.stringify(log);
    expect(all).not.toMatch(/31.?415.?926/);
    expect(all).not.toContain(String(WITHHELD_VALUE));
  });

  it('is told in English too, the words of the agency as they are where nobody has translated them', () => {
    const [own] = logIn('en', [answer(2023)]).groups;
    expect(own?.cause).toMatch(
      /, in Swedish: Två barn hade räknats dubbelt\. \(controller, 3 February 2026\)$/,
    );
    const [translated] = logIn('en', [answer(2023, 'Two children had been counted twice')]).groups;
    expect(translated?.cause).toMatch(/: Two children had been counted twice\. \(/);
  });
});

describe('the note on revised figures', () => {
  const noteIn = (answers: readonly RevisionAnswer[], language: 'sv' | 'en' = 'sv') =>
    buildReport(sampleDraft({ before, revisionAnswers: answers }), language)
      .sections.flatMap(({ indicators }) => indicators)
      .find(({ id }) => id === indicator)
      ?.tables[0]?.notes.find(({ id }) => id === 'N6')?.text;

  it('tells what the agency has said, under the table', () => {
    expect(noteIn([answer(2023)])).toBe(
      'Reviderade uppgifter (r). Tidigare redovisat värde har ändrats på grund av en ny leverans från uppgiftslämnaren ' +
        '(2023: Två barn hade räknats dubbelt).',
    );
  });

  it('tells of a new delivery where nobody has said anything', () => {
    expect(noteIn([])).toMatch(/på grund av en ny leverans från uppgiftslämnaren\.$/);
  });
});

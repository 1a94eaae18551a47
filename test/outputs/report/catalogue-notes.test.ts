import { describe, expect, it } from 'vitest';
import type { IndicatorDefinition } from '../../../indicators/catalogue/indicator-schema.ts';
import type { Language } from '../../../indicators/model/text.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { IndicatorReport } from '../../../outputs/report-model.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

type Change = Partial<IndicatorDefinition>;

/** The page of one indicator when the catalogue is changed: what is counted stays as it is. */
function pageOf(id: string, changes: Readonly<Record<string, Change>>, language: Language = 'sv') {
  const draft = sampleDraft({
    content: (all) => ({
      ...all,
      catalogue: {
        ...all.catalogue,
        indicators: all.catalogue.indicators.map((one) => ({ ...one, ...changes[one.id] })),
      },
    }),
  });
  const page = buildReport(draft, language)
    .sections.flatMap(({ indicators }) => indicators)
    .find((one) => one.id === id);
  if (!page) throw new Error(`${id} is not in the report`);
  return page;
}

const noteOf = (page: IndicatorReport, id: string) => page.notes.find((note) => note.id === id)?.text;

const children = 'bou.children_investigated';
const cases = 'bou.investigations_leading_to_intervention';

describe('a register without individuals', () => {
  it('is said to count a person several times, and its threshold to be held against the unit', () => {
    const page = pageOf(cases, { [cases]: { identified: false } });
    expect(noteOf(page, 'N8')).toBe(
      'Verksamheten registrerar inte enskilda individer. Samma person kan därför räknas flera gånger.',
    );
    expect(noteOf(pageOf(cases, {}), 'N8')).toBeUndefined();
    const small = pageOf(cases, { [cases]: { identified: false } }).tables.flatMap(({ notes }) => notes);
    expect(small.find(({ id }) => id === 'N1')?.text).toContain('bygger på 1–4 utredningar');
  });
});

describe('an umbrella', () => {
  const relations: IndicatorDefinition['relations'] = [{ kind: 'may_contain', with: children }];
  const umbrella = (includes?: string[]) => ({ [cases]: { relations, ...(includes && { includes }) } });

  it('may hold the same cases until that is answered, on both pages', () => {
    expect(noteOf(pageOf(cases, umbrella()), 'N9')).toBe(
      'Indikatorn kan delvis omfatta samma utredningar som ”Barn som utretts”.',
    );
    expect(noteOf(pageOf(children, umbrella()), 'N9')).toBe(
      'Indikatorn kan delvis omfatta samma utredningar som ”Utredningar som lett till insats”.',
    );
    expect(pageOf(children, umbrella()).related.map(({ why }) => why)).toContain(
      'Kan delvis omfatta den här uppgiften. De två får inte summeras.',
    );
  });

  it('is said to hold them, or not to, once that is answered', () => {
    const yes = umbrella([children]);
    expect(noteOf(pageOf(cases, yes), 'N9')).toBe(
      'Indikatorn omfattar också de barn som räknas i ”Barn som utretts”.',
    );
    expect(noteOf(pageOf(children, yes), 'N9')).toBe(
      'De barn som räknas här ingår också i ”Utredningar som lett till insats”.',
    );
    const no = umbrella([]);
    expect(noteOf(pageOf(cases, no), 'N9')).toBe(
      'Indikatorn omfattar inte de barn som räknas i ”Barn som utretts”.',
    );
    expect(noteOf(pageOf(children, no, 'en'), 'N9')).toBe(
      'The children counted here are not counted in “Investigations leading to an intervention”.',
    );
    expect(pageOf(children, no).related.map(({ why }) => why)).toContain(
      'Räknas för sig. Samma barn kan ändå finnas i båda, och de två får inte summeras.',
    );
  });
});

describe('related indicators', () => {
  it('name their own units, and what the relation adds', () => {
    const relations: IndicatorDefinition['relations'] = [
      { kind: 'persons_of', with: cases, note: { sv: 'Samma rader.', en: 'The same rows.' } },
    ];
    const [here] = pageOf(children, { [children]: { relations } }).related;
    expect(here?.why).toBe(
      'Räknar utredningar för samma barn. Barn och utredningar får inte summeras: de är olika enheter. Samma rader.',
    );
    const there = pageOf(cases, { [children]: { relations } }).related.map(({ why }) => why);
    expect(there).toContain(
      'Räknar barn bakom samma utredningar. Barn och utredningar får inte summeras: de är olika enheter. Samma rader.',
    );
  });

  it('of another cohort are not compared, and tell which end they are', () => {
    const relations: IndicatorDefinition['relations'] = [{ kind: 'flow_then_outcome', with: cases }];
    const changes = { [children]: { relations } };
    expect(pageOf(children, changes).related[0]?.why).toMatch(/^Räknar det som avslutats under året/);
    expect(
      pageOf(cases, changes)
        .related.map(({ why }) => why)
        .join(),
    ).toMatch(/Räknar det som inletts under året/);
  });
});

describe('a survey', () => {
  const survey = {
    group: { sv: 'årskurs 9', en: 'year 9' },
    answered: 'adapted_school.children_enrolled',
    invited: 'adapted_school.pupils_of_age',
  };
  const asked = 'school.children_individual_resource';

  it('tells who was asked, how many answered each year, and from how many answers on a group is shown', () => {
    const text = noteOf(pageOf(asked, { [asked]: { survey, every: 3 } }), 'N20');
    expect(text).toBe(
      'Enkätsvar från elever i årskurs 9. Svarsfrekvens 1 (2016), 1 (2019), 1 (2022) och 1 (2025) procent. ' +
        'Resultat för grupper med färre än 5 svar redovisas inte.',
    );
  });

  it('says nothing of a response rate that cannot be worked out from what is published', () => {
    const text = noteOf(
      pageOf(asked, { [asked]: { survey: { ...survey, invited: 'no.such' } } }, 'en'),
      'N20',
    );
    expect(text).toBe(
      'Survey answers from pupils in year 9. Results for groups with fewer than 5 answers are not shown.',
    );
  });

  it('has columns for its occasions only, and breaks between two of them', () => {
    const page = pageOf('bou.open_interventions', { 'bou.open_interventions': { every: 2, since: 2016 } });
    expect(page.tables[0]?.head.slice(1)).toEqual(['2016', '2018', '2020', '2022', '2024']);
    expect(page.latestYear).toBe(2024);
    expect(page.figures[0]?.breaks).toEqual([]);
    const odd = pageOf('bou.open_interventions', { 'bou.open_interventions': { every: 3, since: 2016 } });
    expect(odd.lead).toMatch(/Tidsserien bryts 2025/);
  });
});

describe('a note on what a figure is of', () => {
  it('says what a zero means in the words of its period', () => {
    const zeroOf = (period: IndicatorDefinition['period'], language: Language = 'sv') =>
      pageOf(children, { [children]: { period } }, language)
        .tables.flatMap(({ notes }) => notes)
        .find(({ id }) => id === 'N23')?.text;
    expect(zeroOf('calendar_year')).toBe('0 betyder att inga barn förekom under året.');
    expect(zeroOf('stock_31dec')).toBe('0 betyder att det inte fanns några barn den 31 december.');
    expect(zeroOf('school_year')).toBe('0 betyder att det inte fanns några barn under läsåret.');
    expect(zeroOf('survey')).toBe('0 betyder att ingen svarade så.');
    expect(zeroOf('stock_15oct', 'en')).toBe('0 means that there were no children on 15 October.');
  });

  it('says of a survey, and of what is counted among all pupils, that N2 does not hold', () => {
    const survey = { group: { sv: 'årskurs 9', en: 'year 9' }, answered: children, invited: children };
    expect(noteOf(pageOf(cases, { [cases]: { survey } }), 'N27')).toBe(
      'Enkäten gäller de elever i årskurs 9 som svarade, vare sig de har kontakt med verksamheterna eller inte.',
    );
    expect(noteOf(pageOf(cases, {}), 'N27')).toBeUndefined();
    expect(noteOf(pageOf(cases, { [cases]: { notes: ['N28'] } }), 'N28')).toMatch(
      /^Uppgiften räknas bland alla/,
    );
  });

  it('tells a break once: by the note of the break, or by the standard one', () => {
    const page = pageOf('bou.open_interventions', {});
    expect([noteOf(page, 'N19') !== undefined, noteOf(page, 'N4')]).toEqual([true, undefined]);
    const history = [
      { version: 1, from: 2016, change: { sv: 'Den första', en: 'The first' }, comparable: false },
      { version: 2, from: 2021, change: { sv: 'Även distans', en: 'Remote too' }, comparable: false },
    ];
    expect(noteOf(pageOf(children, { [children]: { version: 2, history } }), 'N4')).toMatch(
      /^Brott i tidsserien 2021: /,
    );
  });
});

describe('the population figures of 2025', () => {
  it('mark the rates of every indicator and explain it, and leave counts and lines as they are', () => {
    const page = pageOf(children, {});
    expect(noteOf(page, 'N25')).toMatch(/^Från och med 2025 skyddar SCB folkmängden/);
    expect(page.figures.map(({ breaks }) => breaks)).toEqual([
      [],
      [{ year: 2025, label: 'Ny röjandekontroll i SCB:s folkmängd', gap: false }],
      [],
      [],
      [],
    ]);
    expect(page.figures[1]?.alternative).toContain('Markering vid 2025: Ny röjandekontroll');
    expect(page.chips).not.toContain('brott i tidsserien');
  });

  it('say nothing on a page without a rate', () => {
    expect(noteOf(pageOf(cases, {}), 'N25')).toBeUndefined();
  });
});

describe('a definition', () => {
  it('says what is divided by what, and which party alone reports', () => {
    const reported_by = { sv: 'Socialtjänsten', en: 'Social services' };
    const page = pageOf(children, { [children]: { reported_by } });
    expect(page.definition.filter(({ label }) => /nämnare|täljare/i.test(label))).toEqual([
      { label: 'Täljare', text: 'Barn med minst en utredning inledd under året.' },
      { label: 'Nämnare', text: 'Folkmängden 0–20 år i kommunen den 31 december.' },
    ]);
    expect(page.people).toContainEqual({ label: 'Rapporteras enbart av', text: 'Socialtjänsten' });
  });
});

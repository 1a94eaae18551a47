import { describe, expect, it } from 'vitest';
import { totals } from '../../indicators/model/cell.ts';
import type { Review } from '../../indicators/model/review.ts';
import { Release } from '../../indicators/release/release.ts';
import { buildReport } from '../../outputs/build-report.ts';
import type { IndicatorReport, Report, Table } from '../../outputs/report-model.ts';
import { causalWords } from '../../outputs/wording/causal-words.ts';
import { sampleDraft, withUncertainShares } from '../support/sample-draft.ts';

const draft = sampleDraft();
const report = buildReport(draft, 'sv');

function indicator(id: string, from: Report = report): IndicatorReport {
  const found = from.sections.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not in the report`);
  return found;
}

function table(owner: IndicatorReport, end: string): Table {
  const found = owner.tables.find(({ id }) => id.endsWith(end));
  if (!found) throw new Error(`no table ${end}`);
  return found;
}

/** A row as text: `Totalt 462 482`. */
function row(of: Table, label: string): string {
  const found = of.rows.find((one) => one.label === label);
  return found ? found.cells.map(({ text }) => text).join(' ') : 'no such row';
}

/** Small words that no Swedish sentence does without and no English one has. */
const swedishWords =
  /(?<!\p{L})(och|av|för|inte|är|som|på|med|eller|från|år|ett|det|att|antal|efter|uppgift(en)?|totalt|okän[dt]|källa|kön)(?!\p{L})/iu;

/** Every text in a value, however deep; anchors are not read and stay Swedish. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z0-9-]+$/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('a report', () => {
  it('is a draft with its mark until two roles have approved it', () => {
    expect([report.status, report.draftMark]).toEqual(['draft', 'Utkast']);
    const approvals = ['statistiker', 'dataskyddsombud'].map((role) => ({
      role,
      date: '2026-03-20',
      draft: 'f',
    }));
    const released = buildReport(Release.approve(draft, 'f', approvals), 'sv');
    expect([released.status, released.draftMark]).toEqual(['release', null]);
  });

  it('says that invented figures are invented, and says nothing of the kind about real ones', () => {
    expect(report.inventedMark).toMatch(/^Påhittade uppgifter/);
    expect(buildReport(sampleDraft({ invented: null }), 'sv').inventedMark).toBeNull();
  });

  it('has a section for each level, with denominators under the share that uses them and on no page of their own', () => {
    expect(report.sections.map(({ title }) => title)).toEqual([
      'Insatser på första linjens nivå',
      'Insatser på specialiserad nivå',
    ]);
    const ids = report.sections.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    expect(ids).not.toContain('bou.investigations_closed');
    const { tables } = indicator('bou.investigations_leading_to_intervention');
    const bases = tables.filter(({ id }) => id.includes('tabell-namnare'));
    expect(bases.map(({ head: [first], caption }) => [first, caption])).toEqual(
      [
        ['Kön', 'kön'],
        ['Ålder', 'ålder'],
        ['Utredningens lagrum', 'utredningens lagrum'],
      ].map(([head, by]) => [
        head,
        `Nämnare: avslutade utredningar, antal utredningar efter ${by}, Exempelby, 2016–2025`,
      ]),
    );
    // Each adds up to the same total.
    for (const base of bases)
      expect(row(base, 'Totalt')).toBe('497 518 515 537 534 560 577 577 599 605\u202fp');
  });

  it('has the same shape in English', () => {
    const english = buildReport(draft, 'en');
    const shape = ({ sections }: Report) =>
      sections.map(({ indicators }) =>
        indicators.map(({ figures, tables }) => [figures.length, tables.map(({ rows }) => rows.length)]),
      );
    expect(shape(english)).toEqual(shape(report));
    expect(indicator('bou.children_investigated', english).lead).toBe(
      'In\u00a02025: 561\u00a0children. In\u00a02024: 556.',
    );
  });

  it('holds no Swedish in English, but for what agencies and publishers have written themselves', () => {
    const english = buildReport(draft, 'en');
    const words = textsIn({ ...english, edition: null, inSwedish: null })
      .map((text) => english.inSwedish.reduce((rest, said) => rest.replaceAll(said, ''), text))
      .filter((text) => swedishWords.test(text));
    expect(words).toEqual([]);
    expect(
      textsIn({ ...report, edition: null }).filter((text) => swedishWords.test(text)).length,
    ).toBeGreaterThan(500);
  });

  it('refuses what only looks like a draft', () => {
    const lookAlike: unknown = { content: draft.content };
    // @ts-expect-error an unknown thing is no draft
    expect(() => buildReport(lookAlike, 'sv')).toThrow('draft or a release');
  });
});

describe('the lead sentence', () => {
  it.each([
    ['bou.children_investigated', 'År\u00a02025: 561\u00a0barn. År\u00a02024: 556.'],
    [
      'bou.investigations_leading_to_intervention',
      'År\u00a02025: 250\u00a0utredningar, preliminär uppgift. År\u00a02024: 252.',
    ],
    [
      'bou.open_interventions',
      'År\u00a02025: 469\u00a0insatser. Tidsserien bryts 2025, och året jämförs därför inte med tidigare år.',
    ],
    [
      'bup.children_new',
      'Uppgiften för 2025 är ännu inte tillgänglig. År\u00a02024: 658\u00a0barn. År\u00a02023: 634.',
    ],
    [
      'bvc.children_joint_social_services',
      'Uppgiften för 2025 redovisas inte av sekretesskäl. År\u00a02024: 7\u00a0barn. År\u00a02023: 10.',
    ],
  ])('of %s', (id, sentence) => {
    expect(indicator(id).lead).toBe(sentence);
  });

  it('names an older year, and says why, when the year before has no figure', () => {
    const until2020 = sampleDraft({
      content: (all) => ({ ...all, edition: { ...all.edition, years: [2018, 2019, 2020] } }),
    });
    expect(indicator('bou.children_investigated', buildReport(until2020, 'sv')).lead).toBe(
      'År\u00a02020: 495\u00a0barn. År\u00a02018: 478. Uppgiften för 2019 saknas.',
    );
  });
});

describe('the summary', () => {
  it('tells first of what the group has chosen to follow, in its order, and says where a figure is small', () => {
    const meeting = (date: string, focus: readonly string[]): Review => ({
      ...{ date, year: 2024, focus, comments: [], decisions: [], commitments: [], questions: [] },
    });
    const chosen = sampleDraft({
      content: (all) => ({
        ...all,
        reviews: [
          meeting('2024-04-10', ['bou.open_interventions']),
          meeting('2025-04-10', ['adapted_school.children_enrolled', 'no.such', 'bou.children_investigated']),
        ],
      }),
    });
    const { summary } = buildReport(chosen, 'sv');
    expect(summary).toHaveLength(5);
    expect(summary.slice(1, 3).map((sentence) => sentence.split('.')[0])).toEqual([
      'Elever i anpassad grundskola och anpassad gymnasieskola',
      'Barn som utretts',
    ]);
    const small = buildReport(
      sampleDraft({
        content: (all) => ({
          ...all,
          edition: { ...all.edition, years: [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024] },
          reviews: [meeting('2025-04-10', ['bvc.children_joint_social_services'])],
        }),
      }),
      'sv',
    ).summary;
    expect(small[1]).toBe(
      'Barn som barnavårdscentralen och socialtjänsten samarbetar kring. År\u00a02024: 7\u00a0barn. År\u00a02023: 10. ' +
        'Små tal. Förändringar mellan enstaka år ska tolkas med försiktighet.',
    );
  });

  it('has three to five sentences, of figures that are published', () => {
    expect(report.summary.length).toBeGreaterThanOrEqual(3);
    expect(report.summary.length).toBeLessThanOrEqual(5);
    expect(report.summary[0]).toBe('Bilden omfattar 8 indikatorer från 5 verksamheter, åren 2016–2025.');
    expect(report.summary.join(' ')).not.toMatch(/sekretess|saknas/);
  });

  it('speaks of both levels and of one indicator per agency, in the order of the report', () => {
    expect(report.summary.slice(1)).toEqual([
      'Barn som utretts. År\u00a02025: 561\u00a0barn. År\u00a02024: 556. Skillnaden ryms inom slumpen.',
      'Öppna insatser. År\u00a02025: 469\u00a0insatser. Tidsserien bryts 2025, och året jämförs därför inte med tidigare år.',
      'Barn med individresurs. År\u00a02025: 268\u00a0barn. År\u00a02024: 267. Skillnaden ryms inom slumpen.',
      'Elever i anpassad grundskola och anpassad gymnasieskola. År\u00a02025: 123\u00a0elever. År\u00a02024: 126. Skillnaden ryms inom slumpen.',
    ]);
  });
});

describe('tables', () => {
  it('have years as columns, the total first and its parts under it', () => {
    const bySex = table(indicator('bou.children_investigated'), 'tabell-sex');
    expect(bySex.head).toEqual(['Kön', ...report.edition.years.map(String)]);
    expect(bySex.rows.map(({ label, depth }) => `${depth} ${label}`)).toEqual([
      '0 Totalt',
      '1 Flickor',
      '1 Pojkar',
      '1 Okänt kön',
    ]);
    expect(row(bySex, 'Totalt')).toBe('462 482 478 - 495 520 536 535\u202fr 556 561');
    expect(row(bySex, 'Okänt kön')).toBe('0 .. 0 - 0 .. 0 0 0 ..');
  });

  it('indent the parts of an area and the second breakdown of a crossing', () => {
    const areas = table(indicator('bou.children_investigated'), 'tabell-area');
    expect(areas.rows.map(({ label, depth }) => `${depth} ${label}`)).toEqual([
      '0 Totalt',
      '1 Norra Exempelby',
      '1 Centrala Exempelby',
      '2 Torget',
      '2 Hamnen',
      '1 Södra Exempelby',
      '1 Okänt område',
    ]);
    const crossing = table(indicator('school.children_individual_resource'), 'tabell-form-sex');
    expect(crossing.rows.slice(0, 5).map(({ label, depth }) => `${depth} ${label}`)).toEqual([
      '0 Totalt',
      '1 Förskola',
      '2 Flickor',
      '2 Pojkar',
      '1 Förskoleklass',
    ]);
  });

  it('give a withheld cell words for a screen reader and no number', () => {
    const cell = table(indicator('bvc.children_joint_social_services'), 'tabell-totalt').rows[0]?.cells.at(
      -1,
    );
    expect(cell).toEqual({
      state: 'withheld',
      text: '..',
      spoken: 'redovisas inte av sekretesskäl',
      value: null,
    });
  });

  it('show a rate with both ends of its interval, and a ratio without any', () => {
    const rate = table(indicator('bou.children_investigated'), 'tabell-totalt');
    expect(rate.rows.map(({ label }) => label)).toEqual([
      'Antal barn',
      'Per 1\u202f000 invånare 0–20 år',
      'Osäkerhetsintervall 95 %, nedre gräns',
      'Osäkerhetsintervall 95 %, övre gräns',
    ]);
    expect(rate.rows.slice(1).map(({ cells }) => cells[0]?.text)).toEqual(['19,3', '17,5', '21,1']);
    const ratio = table(indicator('bou.open_interventions'), 'tabell-totalt');
    expect(ratio.rows.map(({ label }) => label)).toEqual(['Antal insatser', 'Insatser per barn']);
  });

  it('leave out a breakdown that was dropped and one that does not apply, and say so among the absences', () => {
    const ids = [
      ...indicator('bou.children_investigated').tables,
      ...indicator('bou.children_open_interventions').tables,
    ].map(({ id }) => id);
    expect(ids.filter((id) => /referral|bou-children-open-interventions-tabell-area/.test(id))).toEqual([]);
    expect(report.absences).toContain(
      'Barn som fått öppna insatser redovisas inte efter område. Område finns inte i registrets uttag.',
    );
    expect(
      report.absences.some((text) =>
        text.startsWith('Barn som utretts redovisas inte efter aktualiseringssätt:'),
      ),
    ).toBe(true);
    expect(report.absences).toContain(
      'Barn som utretts: uppgift saknas för 2019. Verksamhetssystemet byttes under året.',
    );
    expect(report.absences).toContain(
      'Nya barn i barn- och ungdomspsykiatrin: uppgift för 2025 är ännu inte tillgänglig. Regionen levererar i april.',
    );
  });

  it('have a source line with actor, date of extraction and unit', () => {
    expect(table(indicator('bou.open_interventions'), 'tabell-totalt').source).toBe(
      'Källa: Socialtjänsten, barn och unga, uttag 10 februari 2026. Bearbetning: Statistikgruppen, Exempelby kommun.',
    );
  });
});

describe('notes', () => {
  const notesOf = (id: string) => new Map(indicator(id).notes.map((note) => [note.id, note.text]));

  it('have their brackets filled', () => {
    const all = report.sections.flatMap(({ indicators }) =>
      indicators.flatMap(({ notes, tables }) => [...notes, ...tables.flatMap((one) => one.notes)]),
    );
    expect(all.filter(({ text }) => /[[\]]/.test(text))).toEqual([]);
    expect(notesOf('bou.open_interventions').get('N7')).toBe(
      'Uppgiften avser antal insatser, inte antal barn. Ett barn kan ha flera insatser.',
    );
    expect(notesOf('bou.children_investigated').get('N12')).toBe(
      '- Uppgift saknas för 2019. Verksamhetssystemet byttes under året.',
    );
  });

  it('name the threshold of the policy that protects the indicator', () => {
    expect(notesOf('bou.children_investigated').get('N1')).toContain('bygger på 1–4 barn');
    expect(notesOf('adapted_school.children_enrolled').get('N1')).toContain('bygger på 1–9 elever');
  });

  it('take the threshold from the release, not from the name of a policy', () => {
    const changed = sampleDraft({
      content: (all) => ({ ...all, thresholds: new Map([...all.thresholds].map(([id]) => [id, 4])) }),
    });
    const first = indicator('bou.children_investigated', buildReport(changed, 'sv'));
    expect(first.notes.find(({ id }) => id === 'N1')?.text).toContain('bygger på 1–3 barn');
    const none = sampleDraft({ content: (all) => ({ ...all, thresholds: new Map() }) });
    expect(() => buildReport(none, 'sv')).toThrow('no threshold');
  });

  it('name the breakdowns in which more is withheld', () => {
    const stricter = sampleDraft({
      content: (all) => ({
        ...all,
        breakdownThresholds: new Map([['bou.children_investigated', new Map([['area', 10]])]]),
      }),
    });
    const first = indicator('bou.children_investigated', buildReport(stricter, 'sv'));
    expect(first.notes.find(({ id }) => id === 'N1')?.text).toContain(
      'bygger på 1–4 barn (1–9 efter område) visas inte',
    );
  });

  it('say of uncertain shares that they are, and of no others', () => {
    const uncertain = sampleDraft({ content: withUncertainShares });
    const notes = buildReport(uncertain, 'sv').sections.flatMap((section) =>
      section.indicators.flatMap((one) => one.tables.map((table) => ({ one, table }))),
    );
    const marked = notes.filter(({ table }) => table.notes.some(({ id }) => id === 'N26'));
    expect(marked.length).toBeGreaterThan(0);
    for (const { table } of notes) {
      const shows = table.rows.some((row) => row.cells.some(({ text }) => text.endsWith('\u202fu')));
      expect(table.notes.some(({ id }) => id === 'N26')).toBe(shows);
    }
  });

  it('say that an agency has delivered nothing for a year only where the total is missing, not a part of it', () => {
    const partly = indicator(
      'bou.children_investigated',
      buildReport(sampleDraft({ missing: 'parts' }), 'sv'),
    );
    expect(partly.notes.find(({ id }) => id === 'N12')?.text).toBe(
      '- Uppgift saknas. Verksamhetssystemet byttes under året.',
    );
  });

  it('stand only where they apply', () => {
    expect([...notesOf('adapted_school.children_enrolled').keys()]).toEqual([
      'N1',
      'N13',
      'N17',
      'N18',
      'N23',
    ]);
    expect(notesOf('bvc.children_joint_social_services').has('N10')).toBe(true);
    expect(notesOf('bou.children_investigated').has('N10')).toBe(false);
    expect(report.standingNotes.map(({ id }) => id)).toEqual(['N2', 'N3', 'N21', 'N22']);
  });
});

describe('figures', () => {
  it('draw the total, each measure and one per breakdown, and name the table that holds the same figures', () => {
    const investigated = indicator('bou.children_investigated');
    expect(investigated.figures.map(({ heading }) => heading)).toEqual([
      'Antal barn',
      'Per 1\u202f000 invånare 0–20 år',
      'Antal barn efter kön',
      'Antal barn efter ålder',
      'Antal barn efter område',
    ]);
    const tables = new Set(investigated.tables.map(({ id }) => id));
    expect(investigated.figures.every((figure) => tables.has(figure.table))).toBe(true);
  });

  it('have an interval for rates and shares and none for counts and ratios', () => {
    const intervals = (id: string) =>
      indicator(id)
        .figures.slice(0, 2)
        .map(({ series }) =>
          series[0]?.points.some((point) => point.state === 'published' && point.interval !== null),
        );
    expect(intervals('bou.children_investigated')).toEqual([false, true]);
    expect(intervals('school.children_individual_resource')).toEqual([false, true]);
    expect(intervals('bou.open_interventions')).toEqual([false, false]);
  });

  it('have a text alternative with the ends of each series, its gaps and its breaks', () => {
    expect(indicator('bou.children_investigated').figures[2]?.alternative).toBe(
      'Linjediagram: Barn som utretts, antal barn efter kön, Exempelby, 2016–2025. ' +
        'Flickor: 278\u00a0barn (2016) och 336\u00a0barn (2025). Flickor, 2019: uppgift saknas. ' +
        'Pojkar: 184\u00a0barn (2016) och 223\u00a0barn (2025). Pojkar, 2019: uppgift saknas.',
    );
    expect(indicator('bou.open_interventions').figures[0]?.alternative).toMatch(
      /Brott i tidsserien 2025: Ny socialtjänstlag/,
    );
  });

  it('carry no number in a point that is not published', () => {
    const points = report.sections.flatMap(({ indicators }) =>
      indicators.flatMap(({ figures }) =>
        figures.flatMap(({ series }) => series.flatMap((one) => one.points)),
      ),
    );
    const absent = points.filter(({ state }) => state !== 'published');
    expect(absent.length).toBeGreaterThan(50);
    expect(absent.every((point) => Object.keys(point).sort().join() === 'state,year')).toBe(true);
  });
});

describe('trends', () => {
  const judged = report.sections.flatMap(({ indicators }) =>
    indicators.flatMap(({ figures }) => figures.flatMap(({ trend }) => trend ?? [])),
  );

  it('are told under every figure, in words and with the first and last published value', () => {
    const figures = report.sections.flatMap(({ indicators }) => indicators.flatMap((one) => one.figures));
    expect(judged.length).toBe(figures.length);
    const [total, rate] = indicator('bou.children_investigated').figures;
    expect(total?.trend?.verdict).toEqual([
      'Trend 2021–2025: i stort sett oförändrad, från 520 till 561\u00a0barn.',
    ]);
    expect(rate?.trend?.yearOnYear).toMatch(/^Från 2024 till 2025: \+0,3\u00a0%/);
    expect(indicator('bou.children_investigated').figures[2]?.trend?.verdict).toEqual([
      'Trend 2021–2025: ingen säker förändring för Flickor och Pojkar.',
      'Bedömningen gäller antalen, inte talen per invånare.',
    ]);
  });

  it('are not drawn over a break, and never called unchanged there', () => {
    expect(indicator('bou.open_interventions').figures[0]?.trend?.verdict).toEqual([
      'Trend: kan inte beräknas. Tidsserien bryts, och de jämförbara åren är för få.',
    ]);
    expect(indicator('bou.open_interventions').trend).toBeNull();
    expect(indicator('bou.children_investigated').trend).toEqual({
      word: 'i stort sett oförändrad',
      span: '2021–2025',
    });
  });

  it('of a total that is withheld or pending in its newest year cannot be calculated, and why', () => {
    const first = (id: string) => indicator(id).figures[0]?.trend?.verdict;
    expect(first('bvc.children_joint_social_services')).toEqual([
      'Trend: kan inte beräknas. En uppgift som behövs redovisas inte av sekretesskäl.',
    ]);
    expect(first('bup.children_new')).toEqual([
      'Trend: kan inte beräknas. En uppgift som behövs är ännu inte tillgänglig.',
    ]);
  });
});

describe('what stands out', () => {
  it('is nothing in the sample, which is said together with how much was looked at', () => {
    const { judged, notJudged } = draft.content.statistics.signals;
    expect(report.signals.nothing).toBe('Inget sticker ut i årets uppgifter.');
    expect(report.signals.counting[0]).toMatch(new RegExp(`^${judged} tidsserier prövades`));
    expect(report.signals.counting[1]).toMatch(new RegExp(`^${notJudged} tidsserier kunde inte prövas`));
  });
});

describe('generated sentences', () => {
  const generatedIn = (of: Report): string[] => [
    ...of.signals.entries.map(({ text }) => text),
    ...of.signals.counting,
    ...of.sections.flatMap(({ indicators }) =>
      indicators.flatMap(({ lead, figures, comparisons }) => [
        lead,
        ...figures.flatMap(({ subtitle, trend }) => [
          subtitle,
          ...(trend
            ? [...trend.verdict, trend.yearOnYear ?? '', ...trend.workings.map(({ text }) => text)]
            : []),
        ]),
        ...comparisons.flatMap(({ sentences, table }) => [...sentences, table.notes[0]?.text ?? '']),
      ]),
    ),
  ];

  it.each(['sv', 'en'] as const)('claim no cause in %s', (language) => {
    const sentences = generatedIn(buildReport(draft, language));
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.flatMap((sentence) => causalWords(sentence, language))).toEqual([]);
  });
});

describe('comparisons', () => {
  it('stand with the indicator that has areas, and with the one that others have published too', () => {
    expect(indicator('bou.children_investigated').comparisons.map(({ heading }) => heading)).toEqual([
      'Per 1\u202f000 invånare i samma grupp, områden jämförda med kommunen, 2025',
      'Per 1\u202f000 invånare 0–20 år, kommunen jämförd med andra, 2025',
    ]);
    expect(indicator('bup.children_new').comparisons).toEqual([]);
  });
});

describe('related indicators', () => {
  it('are named from both ends, with why the two must not be summed', () => {
    expect(indicator('bou.children_open_interventions').related.map(({ slug }) => slug)).toEqual([
      'bou-open-interventions',
    ]);
    const [back] = indicator('bou.open_interventions').related;
    expect(back).toMatchObject({
      slug: 'bou-children-open-interventions',
      why: expect.stringContaining('får inte summeras'),
    });
  });
});

describe('figures published by others', () => {
  it('keep their publisher’s signs apart', () => {
    const [page] = report.publishedByOthers;
    const cells = page?.tables[0]?.rows.map(({ cells }) => `${cells[1]?.state} ${cells[1]?.text}`);
    expect(cells).toEqual(['nearly_all ~100', 'withheld ..', 'missing .', 'published 88,4']);
    expect(page?.legend.map(({ word }) => word)).toEqual(['masked', 'nearly_all', 'absent']);
    expect(page?.lead).toBe(
      'Uppgifterna bygger på vad Skolverket har publicerat och avser verkliga kommuner, 2024/25. Utgivarens tecken står kvar.',
    );
  });
});

it('figures published by others are named by principal, regions too', () => {
  const byRegion = sampleDraft({
    content: (all) => ({
      ...all,
      publishedByOthers: all.publishedByOthers.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({ ...row, principal: 'region' })),
      })),
    }),
  });
  expect(buildReport(byRegion, 'sv').publishedByOthers[0]?.tables[0]?.heading).toBe(
    'Regional huvudman, 2024/25',
  );
});

it('the fixture has its total where the tests think it has', () => {
  expect(draft.content.tables[0]?.at(2025, totals)?.fact).toMatchObject({ state: 'published', value: 561 });
});

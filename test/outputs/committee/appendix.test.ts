import { describe, expect, it } from 'vitest';
import type { Recipient } from '../../../indicators/release/recipient.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import { appendixPaper } from '../../../outputs/committee/appendix.ts';
import { officialStatement } from '../../../outputs/committee/official-statement.ts';
import { speakingNote } from '../../../outputs/committee/speaking-note.ts';
import type { Block, Heading, Paper } from '../../../outputs/paper/paper.ts';
import type { Report } from '../../../outputs/report-model.ts';
import { lastMeetingOf } from '../../../outputs/review/last-meeting.ts';
import { causalWords } from '../../../outputs/wording/causal-words.ts';
import { paperTexts } from '../../support/paper-texts.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleRecipient } from '../../support/sample-recipient.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { sampleReviews } from '../../support/sample-reviews.ts';

const draft = sampleDraft();
const report = buildReport(draft, 'sv');
const english = buildReport(draft, 'en');

function appendix(given: Report, recipient: Recipient = sampleRecipient): Paper {
  return appendixPaper({ report: given, recipient }, [], null);
}

function blocksOf(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'together' ? blocksOf(block.blocks) : [block]));
}

function headings(paper: Paper): string[] {
  return blocksOf(paper.blocks)
    .filter((block): block is Heading => block.kind === 'heading' && block.level < 3)
    .map(({ number, text }) => (number === null ? text : `${number} ${text}`));
}

describe('an appendix', () => {
  it('has its parts in the order that committees know', () => {
    const expected = [
      'Sammanfattning',
      'Vad sticker ut i år',
      'Så säkra är uppgifterna',
      'Tecken i tabeller och diagram',
      '1 Om bilagan',
      '1.1 Syfte, mottagare och användning',
      '1.2 Så här läser du tabeller och diagram',
      '1.3 Begränsningar',
      '2 Insatser på första linjens nivå',
      '3 Insatser på specialiserad nivå',
      '4 Beskrivning av statistiken',
      '4.1 Relevans',
      '4.2 Tillförlitlighet',
      '4.3 Aktualitet',
      '4.4 Jämförbarhet',
      '4.5 Tillgänglighet, sekretess och röjandekontroll',
      '4.6 Ändringar sedan förra bilagan',
      '5 Definitioner',
      'Bilagans underlag',
    ];
    const found = headings(appendix(sampleReport()));
    expect(found.filter((heading) => expected.includes(heading))).toEqual(expected);
  });

  it('prints every table of the report, each once, with its notes and its source', () => {
    const printed = blocksOf(appendix(report).blocks).flatMap((block) =>
      block.kind === 'number-table' ? [block.table] : [],
    );
    const indicators = report.sections.flatMap((section) => section.indicators);
    const tables = indicators.flatMap((one) => [...one.tables, ...one.comparisons.map(({ table }) => table)]);
    expect(tables.length).toBeGreaterThan(10);
    expect(printed.filter((table) => tables.includes(table))).toEqual(tables);
  });

  it('opens with what the year shows, what stands out, how sure that is, and when the next report comes', () => {
    const paper = appendix(report);
    const first = paper.blocks.slice(
      0,
      paper.blocks.findIndex(({ kind }) => kind === 'page-break'),
    );
    const texts = paperTexts({ ...paper, blocks: first });
    expect(texts).toEqual(expect.arrayContaining([...report.summary]));
    expect(texts).toContain('Nästa redovisning lämnas senast den 13 april 2027.');
    expect(texts.join('\n')).toContain('Begränsningarna beskrivs i avsnitt\u00a01.3.');
  });

  it('tells of three signals on page one, says how many there are, and of all in section 1', () => {
    const [entry] = sampleReport().signals.entries;
    if (!entry) throw new Error('the sample has a signal');
    const entries = Array.from({ length: 7 }, (_, i) => ({ ...entry, indicator: `Indikator ${i + 1}` }));
    const paper = appendix({
      ...sampleReport(),
      signals: { ...sampleReport().signals, entries, leading: entries },
    });
    const texts = paperTexts(paper);
    const placesOf = (start: string) => texts.flatMap((text, i) => (text.startsWith(start) ? [i] : []));
    const [rest = 0] = placesOf('1.4 Allt som sticker ut i år').slice(-1);
    expect(texts.join('\n')).toContain('Här visas 3 av 7.');
    expect(texts.join('\n')).toContain('Allt finns i avsnitt\u00a01.4.');
    expect(placesOf('Indikator 3').map((place) => place > rest)).toEqual([false, true]);
    expect(placesOf('Indikator 4').map((place) => place > rest)).toEqual([true]);
  });

  it('names the indicators in focus, each with the section where it stands', () => {
    const all = report.sections.flatMap((section) => section.indicators);
    const meeting = lastMeetingOf(sampleReviews, report.edition.date, all, 'sv');
    const paper = appendixPaper({ report, recipient: sampleRecipient }, [], meeting);
    const found = headings(paper);
    const focus = found.findIndex((heading) => heading.endsWith('Årets fokusindikatorer'));
    expect(focus).toBeGreaterThan(found.findIndex((heading) => heading.includes('Om bilagan')));
    const references = blocksOf(paper.blocks).flatMap((block) =>
      block.kind === 'word-table'
        ? block.rows.flat(2).filter((run) => typeof run !== 'string' && 'anchor' in run)
        : [],
    );
    expect(references.length).toBeGreaterThan(0);
  });

  it('is written in English for those who read English', () => {
    const paper = appendix(english, { ...sampleRecipient, language: 'en' });
    expect(paper.language).toBe('en');
    expect(headings(paper)).toEqual(
      expect.arrayContaining(['Summary', '1 About the appendix', '5 Definitions']),
    );
    const own = headings(paper).filter((heading) => /[åäöÅÄÖ]/.test(heading));
    expect(own).toEqual([]);
  });

  it.each([
    ['sv', report],
    ['en', english],
  ] as const)('claims no cause in its own words: %s', (language, given) => {
    const prose = blocksOf(appendix(given).blocks).flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.filter((run) => typeof run === 'string') : [],
    );
    const own = prose.filter((text) => !text.includes(sampleRecipient.purpose[language]));
    const claims = own.flatMap((text) => causalWords(text, language));
    expect(own.length).toBeGreaterThan(20);
    expect(claims.filter((claim) => !allowed.has(claim))).toEqual([]);
  });
});

/** Of chance, and of what an agency has said of a revision: no claim about children or agencies. */
const allowed = new Set(['bero på', 'orsaken']);

describe('the suggested decision', () => {
  const decisionsOf = (recipient: Recipient) => {
    const texts = paperTexts(officialStatement({ report, recipient }, null));
    const from = texts.indexOf('Förslag till beslut');
    return texts.slice(from + 1, texts.indexOf('Sammanfattning', from));
  };

  it('notes the account or approves it, and asks for the next', () => {
    const title = 'Samlad bild av barn och unga i behov av stöd 2016–2025';
    expect(decisionsOf(sampleRecipient)).toEqual([
      `Socialnämnden noterar redovisningen av ${title} enligt bilaga 1.`,
      'Socialnämnden uppdrar till förvaltningen att återkomma med redovisning senast den 13 april 2027.',
    ]);
    expect(decisionsOf({ ...sampleRecipient, decision: 'approve', appendix: 3, nextReport: null })).toEqual([
      `Socialnämnden godkänner redovisningen av ${title} enligt bilaga 3.`,
    ]);
  });
});

describe('the official statement', () => {
  it('has the headings of the founding documents, and says what is left to write', () => {
    const paper = officialStatement({ report, recipient: sampleRecipient }, null);
    expect(headings(paper)).toEqual([
      'Förslag till beslut',
      'Sammanfattning',
      'Ärendet',
      'Vad bilagan visar',
      'Det som sticker ut',
      'Så säkra är uppgifterna',
      'Det uppgifterna inte säger',
      'Förvaltningens bedömning',
      'Ekonomiska konsekvenser',
      'Konsekvenser för barn',
      'Handlingar i ärendet',
      'Expedieras',
    ]);
    expect(paperTexts(paper).filter((text) => text.includes('[')).length).toBeGreaterThanOrEqual(3);
    // It names the section of the limits by its number.
    expect(paperTexts(paper).join(' ')).toContain('avsnitt\u00a01.3');
    expect(headings(appendix(report))).toContain('1.3 Begränsningar');
    expect(paper.head.right[0]).toBe('Tjänsteskrivelse');
  });

  it('tells what the group is late with, and nothing where it has not met', () => {
    const all = report.sections.flatMap((section) => section.indicators);
    const met = lastMeetingOf(sampleReviews, '2099-01-01', all, 'sv');
    const late = met?.commitments.filter(({ isLate }) => isLate) ?? [];
    expect(late.length).toBeGreaterThan(0);
    const texts = (meeting: typeof met) =>
      paperTexts(officialStatement({ report, recipient: sampleRecipient }, meeting)).join('\n');
    for (const { text, owner } of late) {
      expect(texts(met)).toContain(text);
      expect(texts(met)).toContain(owner);
    }
    expect(texts(null)).not.toContain('inte klart i tid');
    const stranger = { id: 'no.such', name: 'X', slug: null };
    const others = met && {
      ...met,
      commitments: late.map((one) => ({ ...one, indicators: [stranger] })),
    };
    expect(texts(others)).not.toContain('inte klart i tid');
  });
});

describe('the speaking note', () => {
  it('says the figures of page one, without a bracket or a sign, and what it cannot say', () => {
    const said = paperTexts(speakingNote({ report, recipient: sampleRecipient }));
    const [, ...shown] = said.slice(0, said.indexOf('Så säkra är uppgifterna'));
    expect(shown).toEqual(expect.arrayContaining(report.summaryAloud.slice(0, 2)));
    const numbers = (text: string): string[] => text.match(/\d+(,\d+)?/g) ?? [];
    const written = new Set(numbers(report.summary.join(' ')));
    for (const sentence of report.summaryAloud) {
      expect(sentence).not.toMatch(/[()%[\]]/);
      for (const number of numbers(sentence)) expect(written.has(number), number).toBe(true);
    }
    expect(said).toContain(report.state);
    expect(said.join(' ')).toContain('samma barn kan finnas hos flera verksamheter');
  });

  it('does not say the trend of a total twice', () => {
    const given = sampleReport();
    const [entry] = given.signals.entries;
    if (!entry) throw new Error('the sample has a signal');
    const total = { ...entry, part: null, aloud: 'Barn som utretts. Talet ökar.' };
    const part = { ...entry, aloud: 'Barn som utretts, flickor. Talet är högre än väntat.' };
    const signals = { ...given.signals, leading: [total, part] };
    const said = paperTexts(speakingNote({ report: { ...given, signals }, recipient: sampleRecipient }));
    expect(said).not.toContain(total.aloud);
    expect(said).toContain(part.aloud);
  });
});

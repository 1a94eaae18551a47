import { describe, expect, it } from 'vitest';
import { cellsOfIndicator, indicatorOf } from '../../../indicators/catalogue/catalogue.ts';
import type { HarmTest } from '../../../indicators/model/delivery.ts';
import { deliveryManifest } from '../../../indicators/model/delivery.ts';
import { countsRows, type HandOver } from '../../../sources/delivery/counts.ts';
import type { DeliveryContent } from '../../../sources/delivery/delivery-content.ts';
import { type Delivery, makeDelivery, type Statement } from '../../../sources/delivery/make-delivery.ts';
import { receiptBeginning } from '../../../sources/delivery/receipt-html.tsx';
import { type Receipt, receiptModel } from '../../../sources/delivery/receipt-model.ts';
import { problemTexts } from '../../support/problems-of.ts';
import { builtInCatalogue } from '../support/built-in-catalogue.ts';
import { textOf } from '../support/register-files.ts';

const catalogue = builtInCatalogue();
const harmTest: HarmTest = { date: '2026-02-12', role: 'enhetschef', basis: '26 kap. 1 § OSL' };

function content(handOver: HandOver, remark = 'födelseår saknas'): DeliveryContent {
  const indicator = indicatorOf(catalogue, 'bou.children_placed.stock');
  const place = { year: 2025, municipality: '0199', areaVersion: 'a', handOver };
  const counted = {
    indicator,
    cells: cellsOfIndicator(catalogue, indicator),
    tallies: new Map(),
    isApplicable: () => true,
    isPreliminary: false,
    notCounted: null,
  };
  return {
    source: 'social-services',
    place,
    created: '2026-02-10',
    scriptVersion: '0.0.0-test',
    protectedPersons: 'count',
    indicators: [indicator],
    rows: countsRows(counted, place),
    readings: [
      {
        register: 'bou_insats',
        file: 'insats.csv',
        encoding: 'windows-1252',
        sha256: 'a'.repeat(64),
        columnsUsed: ['Personnummer', 'Insatstyp'],
        columnsAbsent: [{ as: 'area', name: 'Områdeskod' }],
        tellsProtected: true,
        rowsRead: 12,
        rowsUsed: 9,
        rejected: new Map([
          ['Startdatum saknas', { rows: 2, lines: [4] }],
          ['Personnummer går inte att tolka', { rows: 1, lines: [] }],
        ]),
        remarks: new Map([[remark, 3]]),
        years: [2025, 2025],
      },
    ],
    notApplicable: [{ indicator: indicator.id, breakdown: 'area', reason: 'Uttaget saknar kolumnen.' }],
    notCounted: [],
    remarks: ['uppgifterna är preliminära'],
  };
}

function packed(handOver: HandOver, statement: Partial<Statement> = {}, remark?: string): Delivery {
  return makeDelivery(content(handOver, remark), { harmTest: null, countsFrom: 'register', ...statement });
}

/** What a reader of the page sees, every run of white space as one space. */
function shown(delivery: Delivery): string {
  return textOf(delivery, 'receipt.html')
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

function modelOf(delivery: Delivery, handOver: HandOver): Receipt {
  return receiptModel(
    content(handOver),
    deliveryManifest.parse(JSON.parse(textOf(delivery, 'datapackage.json'))),
  );
}

describe('a receipt', () => {
  it('says the same as text and as a page: all that the one model holds', () => {
    for (const statement of [{}, { harmTest }, { countsFrom: 'template' } as const]) {
      const delivery = packed('exact', statement);
      const page = shown(delivery).toLowerCase();
      const text = textOf(delivery, 'receipt.txt').replace(/\s+/g, ' ').toLowerCase();
      for (const part of textsIn(modelOf(delivery, 'exact'))) {
        expect(page).toContain(part.toLowerCase());
        expect(text).toContain(part.toLowerCase());
      }
    }
  });

  it('tells rows read, used and rejected by reason, with lines only where they may be told', () => {
    const text = textOf(packed('exact'), 'receipt.txt');
    expect(text).toMatch(/Lästa rader: +12\nAnvända rader: +9\nAvvisade rader: +3\n/);
    expect(text).toContain('Startdatum saknas: 2 rader, på rad 4 med flera');
    expect(text).toContain('Personnummer går inte att tolka: 1 rad (raderna anges inte)');
    expect(text).toMatch(/Saknade kolumner: +Områdeskod/);
  });

  it('of exact counts without a harm test says that they must stay, with lines to fill in', () => {
    const delivery = packed('exact');
    expect(shown(delivery)).toContain('Får inte lämnas över: menprövning saknas');
    expect(textOf(delivery, 'receipt.txt')).toMatch(/Grund: lagrum och beslut: +_{20}/);
    expect(textOf(delivery, 'receipt.html')).toContain('class="stop"');
  });

  it('of tested or masked counts says so and lets them go', () => {
    expect(shown(packed('exact', { harmTest }))).toMatch(
      /Gjord den 2026-02-12 Av enhetschef Grund 26 kap\. 1 § OSL/,
    );
    expect(shown(packed('masked'))).toContain('lämnas bara till statistikfunktionen');
    for (const delivery of [packed('exact', { harmTest }), packed('masked')])
      expect(shown(delivery)).not.toContain('Får inte lämnas över');
  });

  it('is the same whatever the counts are: it tells of cells and rows, never of children', () => {
    const one = content('exact');
    const many = { ...one, rows: one.rows.map((row) => ({ ...row, value: '7', n_persons: '7' })) };
    const [first, second] = [one, many].map((given) =>
      makeDelivery(given, { harmTest, countsFrom: 'register' }),
    );
    if (!first || !second) throw new Error('two deliveries');
    expect(textOf(second, 'counts.csv')).not.toBe(textOf(first, 'counts.csv'));
    for (const file of ['receipt.txt', 'receipt.html'])
      expect(textOf(second, file)).toBe(textOf(first, file));
  });
});

describe('the page of a receipt', () => {
  const page = () => textOf(packed('exact'), 'receipt.html');

  it('is in Swedish, has one main part, one first heading, and names each table', () => {
    expect(page()).toContain('<html lang="sv">');
    for (const once of [/<main>/g, /<h1>/g, /<header>/g]) expect(page().match(once)).toHaveLength(1);
    expect(page().match(/<table>/g)).toHaveLength(page().match(/<caption/g)?.length ?? 0);
  });

  it('has a place to sign only where the delivery may leave', () => {
    expect(page()).not.toContain('Underskrift');
    expect(textOf(packed('exact', { harmTest }), 'receipt.html')).toContain('Underskrift');
    expect(textOf(packed('masked'), 'receipt.txt')).toContain('UNDERSKRIFT');
  });

  it('has heads with scope for every column and row', () => {
    const heads = page().match(/<th\b[^>]*>/g) ?? [];
    expect(heads.length).toBeGreaterThan(8);
    for (const head of heads) expect(head).toMatch(/scope="(col|row)"/);
  });

  it('runs nothing, fetches nothing, and says so to the browser before anything else', () => {
    expect(page()).toMatch(receiptBeginning);
    expect(page()).not.toMatch(
      /<script|<link|<img|<iframe|<form|\bsrc=|\bhref=|url\(|@import|\bon[a-z]+=|style="/,
    );
  });

  it('allows its one style sheet by its digest', async () => {
    const { createHash } = await import('node:crypto');
    const style = /<style>(.*?)<\/style>/s.exec(page())?.[1] ?? '';
    expect(page()).toContain(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  });

  it('shows words of others as they are, even if they look like HTML', () => {
    const hostile = '</style><script>alert(1)</script> & "x"';
    const delivery = packed('exact', {}, hostile);
    expect(textOf(delivery, 'receipt.html')).not.toContain('<script>');
    expect(shown(delivery)).toContain(hostile);
  });

  it('is searched for identities like every other file', async () => {
    const attempt = async () => packed('exact', { harmTest: { ...harmTest, basis: 'beslut 200808092381' } });
    const found = await problemTexts(attempt());
    expect(found.map(({ brief }) => brief)).toEqual([
      'DELIVERY-002 datapackage.json',
      expect.stringMatching(/^DELIVERY-002 receipt\.txt:\d+$/),
      expect.stringMatching(/^DELIVERY-002 receipt\.html:\d+$/),
    ]);
    expect(found.map(({ text }) => text).join()).not.toContain('2381');
  });
});

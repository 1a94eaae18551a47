import { describe, expect, it } from 'vitest';
import { makeOrderLetter } from '../../../outputs/order/make-order-letter.ts';
import type { OrderLetter } from '../../../outputs/order/order-letter.ts';
import { readPdf, textOf } from '../../support/read-pdf.ts';

const letter: OrderLetter = {
  municipality: 'Exempelby',
  unit: 'Statistikgruppen',
  contact: 'statistik@exempelby.example',
  invented: 'Exempelby finns inte: beställningen är påhittad.',
  date: '2026-12-01',
  year: 2026,
  source: 'child-health-centres',
  actors: ['Barnavårdscentralerna'],
  contactRole: 'Utvecklingsledare',
  lastDate: '2027-02-15',
  handOver: 'exact',
  indicators: [
    {
      id: 'bvc.children_joint_social_services',
      name: 'Barn som det samarbetas kring',
      version: 3,
      rule: 'Antal barn 0–5 år med minst en samverkan.',
      unit: 'barn',
      period: 'kalenderåret 2026',
      crossings: ['kön × ålder', 'område'],
      caveat: 'Räknas i ett enda register.',
    },
  ],
  registers: [
    {
      file: 'bvc_samverkan.csv',
      rowIs: 'ett tillfälle av samverkan',
      columns: [
        { name: 'Barn-id', synonyms: ['Barnnyckel', 'Löpnummer'], optional: false },
        { name: 'Kommun', synonyms: [], optional: true },
      ],
    },
  ],
  template: 'mall-child-health-centres-2026.xlsx',
  notes: ['Skicka inte med privata centraler.'],
};

const textIn = async (changes: Partial<OrderLetter> = {}) =>
  textOf(await readPdf(makeOrderLetter({ ...letter, ...changes })));

describe('the letter of an order', () => {
  it('is a tagged PDF in Swedish with a title, by PDF/UA-1, dated as it says itself', async () => {
    const pdf = await readPdf(makeOrderLetter(letter));
    expect(pdf.tagged).toBe(true);
    expect(pdf.language).toBe('sv-SE');
    expect(pdf.title).toBe('Beställning av antal för 2026');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.xmp).toContain('<xmp:CreateDate>2026-12-01T00:00:00Z</xmp:CreateDate>');
  });

  it('is the same bytes each time', () => {
    expect(Buffer.from(makeOrderLetter(letter)).equals(makeOrderLetter(letter))).toBe(true);
  });

  it('says to whom, what is counted and how, from which columns, and until when', async () => {
    const text = await textIn();
    for (const part of [
      'Utvecklingsledare',
      'Barnavårdscentralerna',
      'den 15 februari 2027',
      'Antal barn 0–5 år med minst en samverkan.',
      'kalenderåret 2026',
      'kön × ålder; område. Totaler ingår',
      'bvc.children_joint_social_services, definition version 3',
      'En rad är ett tillfälle av samverkan.',
      'Barn-id Barnnyckel, Löpnummer ja',
      'Kommun – om den finns',
      'Skicka inte med privata centraler.',
      'statistik@exempelby.example',
      'Det här lämnar aldrig er verksamhet',
    ])
      expect(text).toContain(part);
  });

  it('gives the exact commands, with two hyphens, for the register and for the template', async () => {
    const text = await textIn();
    const rest = '--year 2026 --hand-over exact --workspace arbetsyta --out child-health-centres-2026';
    expect(text).toContain(`samlad extract child-health-centres --register bvc_samverkan.csv ${rest}`);
    expect(text).toContain(
      `samlad extract child-health-centres --counts mall-child-health-centres-2026.xlsx ${rest}`,
    );
    expect(text).toContain(`${rest} --harm-test-date ÅÅÅÅ-MM-DD --harm-test-role "FUNKTION"`);
    expect(text).not.toContain('–hand-over');
  });

  it('asks for no harm test where small counts are masked at the agency', async () => {
    const text = await textIn({ handOver: 'masked' });
    expect(text).toContain('Ingen menprövning behövs då');
    expect(text).not.toContain('--harm-test-date');
    expect(text).toContain('--hand-over masked');
  });

  it('speaks of a register, of a template, or of both, as there are', async () => {
    expect(await textIn({ template: null })).not.toMatch(/Mall för antal|--counts/);
    const byHand = await textIn({ registers: [] });
    expect(byHand).toContain('Ni räknar för hand, fyll i kalkylbladet');
    expect(byHand).not.toMatch(/Register och kolumner|--register/);
  });

  it('says on every page that it is invented, and never that it is a draft', async () => {
    const { pages } = await readPdf(makeOrderLetter(letter));
    for (const { text } of pages) expect(text).toContain('Exempelby finns inte');
    expect(await textIn({ invented: null })).not.toMatch(/finns inte|UTKAST|Dnr/);
  });

  it('shows words of others as they are, even if they look like Typst', async () => {
    const hostile = '#read("/etc/passwd") ] *x* $y$';
    expect((await textIn({ notes: [hostile] })).replaceAll(' ', '')).toContain(hostile.replaceAll(' ', ''));
  });
});

import { describe, expect, it } from 'vitest';
import type { RevisionGroup, RevisionRow, TableCell } from '../../../outputs/report-model.ts';
import { RevisionSection } from '../../../outputs/site/revision-section.tsx';

const head = ['Indikator', 'Grupp', 'År', 'Tidigare', 'Nu', 'Skillnad'];

function number(value: number): TableCell {
  return { state: 'published', text: `${value}`, spoken: null, value };
}

function row(change: Partial<RevisionRow> = {}): RevisionRow {
  return {
    ...{
      slug: 'bou-investigated',
      indicator: 'Barn som utretts',
      part: 'Totalt',
      isTotal: true,
      years: '2023',
    },
    figures: { before: number(537), now: number(535), difference: number(-2) },
    ...change,
  };
}

function pageOf(rows: readonly RevisionRow[]): string {
  const groups: RevisionGroup[] = [{ cause: 'Ny <b>leverans</b>.', extent: 'Så många.', rows }];
  return `${<RevisionSection log={{ lead: '', head, groups }} language="sv" />}`;
}

const heads = (html: string) => [...html.matchAll(/<th scope="col"[^>]*>([^<]*)/g)].map(([, text]) => text);

describe('revisions on the page of changes', () => {
  it('have the cause as heading, how far it reaches as caption, and a link to each indicator', () => {
    const html = pageOf([row()]);
    expect(html).toContain('Ny &lt;b&gt;leverans&lt;/b&gt;.</h3>');
    expect(html).toContain('<caption><span>Så många.</span></caption>');
    expect(heads(html)).toEqual(head);
    expect(html).toContain('<a href="bou-investigated.html">Barn som utretts</a>');
    expect(html).toMatch(/537<\/td>.*535<\/td>.*-2<\/td>/);
  });

  it('have no columns of numbers where only one edition shows the figures, and no link where there is no page', () => {
    const html = pageOf([row({ figures: null, slug: null })]);
    expect(heads(html)).toEqual(['Indikator', 'Grupp', 'År']);
    expect(html).not.toMatch(/<a |class="number"/);
  });

  it('are folded where they are many', () => {
    const rows = (many: number) => Array.from({ length: many }, () => row());
    expect(pageOf(rows(12))).not.toContain('<details>');
    expect(pageOf(rows(13))).toContain('<summary>Så många. Visa som tabell</summary>');
  });
});

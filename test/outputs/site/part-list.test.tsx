import { describe, expect, it } from 'vitest';
import type { Part } from '../../../outputs/paper/number-paper.ts';
import { bullets, contents, heading, pageBreak, paragraph, terms } from '../../../outputs/paper/parts.ts';
import { PartList } from '../../../outputs/site/part-list.tsx';
import { WrittenInSwedish } from '../../../outputs/site/words.tsx';

function html(parts: readonly Part[], drawings = new Map<string, string>(), swedish: readonly string[] = []) {
  return (
    <WrittenInSwedish.Provider value={swedish}>
      <PartList parts={parts} drawings={drawings} mark={null} />
    </WrittenInSwedish.Provider>
  ).toString();
}

describe('parts as a page', () => {
  it('has headings one level below the title, without numbers, and links to what has a page of its own', () => {
    const page = html([
      heading(1, 'Målen'),
      heading(2, 'Skola'),
      paragraph('Se ', { page: 'school-absence-over-20', words: 'Elever med hög frånvaro' }, '.'),
    ]);
    expect(page).toContain('<h2>Målen</h2><h3>Skola</h3>');
    expect(page).toContain('<a href="school-absence-over-20.html">Elever med hög frånvaro</a>');
  });

  it('has a table of words whose first cells are the heads of its rows', () => {
    const page = html([
      {
        kind: 'word-table',
        columns: ['rest', 40],
        head: ['Mål', 'Läge'],
        rows: [[['Närvaro'], [{ strong: 'Nått' }]]],
      },
    ]);
    expect(page).toContain('<th scope="col" id="ord-1-rubrik">Mål</th><th scope="col">Läge</th>');
    expect(page).toContain('<th scope="row">Närvaro</th><td data-head="Läge"><strong>Nått</strong></td>');
  });

  it('leaves out what only sheets have', () => {
    expect(html([contents, pageBreak, { kind: 'room', question: 'Vad ser vi?' }])).toBe('');
  });

  it('never lets a text of the workspace become markup', () => {
    const hostile = '<img src=x onerror=alert(1)> & "quoted"';
    const page = html([
      heading(1, hostile),
      paragraph(hostile, { emphasis: hostile }, { fine: hostile }, { page: '"><script>', words: hostile }),
      ...bullets([hostile]),
      terms([{ label: hostile, text: hostile }]),
      { kind: 'notice', text: hostile },
    ]);
    expect(page).not.toMatch(/<img|<script/);
  });

  it('marks what has been written in Swedish, in every kind of words', () => {
    const page = html([heading(1, 'Fler i skolan'), paragraph({ strong: 'Fler i skolan' })], new Map(), [
      'Fler i skolan',
    ]);
    expect(page).toBe(
      '<h2><span lang="sv">Fler i skolan</span></h2><p><strong><span lang="sv">Fler i skolan</span></strong></p>',
    );
  });

  it('throws for a drawing that is not there, and for a reference to a numbered section', () => {
    const drawing: Part = {
      kind: 'drawing',
      caption: 'Triangel',
      howToRead: '',
      name: 'triangel',
      alternative: '',
      source: '',
      size: { width: 1, height: 1 },
    };
    expect(() => html([drawing])).toThrow('no drawing triangel');
    expect(html([drawing], new Map([['triangel', '<svg></svg>']]))).toContain('<svg></svg>');
    expect(() => html([paragraph({ anchor: 'rest' })])).toThrow('no numbered section');
  });
});

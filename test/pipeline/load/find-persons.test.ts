import { describe, expect, it } from 'vitest';
import { formatPlace } from '../../../indicators/model/problem.ts';
import {
  findPersonsInCounts,
  findPersonsInHtml,
  findPersonsInManifest,
  findPersonsInText,
} from '../../../pipeline/load/find-persons.ts';

/** Numbers of the tax agency's test pattern. */
const girl = '200808092381';
const boy = '20080809-2399';

function placesIn(problems: ReturnType<typeof findPersonsInCounts>): string[] {
  return problems.map(({ code, place }) => `${code} ${formatPlace(place)}`);
}

describe('a file of counts', () => {
  it('is told line and column of what looks like a person, in whatever digits', () => {
    const fullWidth = [...girl].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    const text = ['a,b,c', `1,${girl},2`, '1,2,3', `${boy},2,3`, `1,2,${fullWidth}`].join('\n');
    expect(placesIn(findPersonsInCounts('c.csv', text))).toEqual([
      'DELIVERY-002 c.csv:2:2',
      'DELIVERY-002 c.csv:4:1',
      'DELIVERY-002 c.csv:5:3',
    ]);
  });

  it('does not take neighbouring fields for one number', () => {
    expect(findPersonsInCounts('c.csv', '20080809,2381,2008,0809,2381')).toEqual([]);
  });

  it('refuses lines that are too long to be looked through', () => {
    expect(placesIn(findPersonsInCounts('c.csv', `a\n${'1 '.repeat(600)}`))).toEqual([
      'DELIVERY-003 c.csv:2',
    ]);
  });
});

describe('a manifest', () => {
  it('may hold digests, whatever their digits', () => {
    const sha256 = `${girl}${'a'.repeat(52)}`;
    const content = { hash: `sha256:${sha256}`, registers: [{ sha256 }] };
    expect(findPersonsInManifest('d.json', JSON.stringify(content, null, 2), content)).toEqual([]);
  });

  it('is looked through as it stands and as JSON reads it', () => {
    const open = { title: `Uttag för ${girl}` };
    expect(placesIn(findPersonsInManifest('d.json', JSON.stringify(open, null, 2), open))).toEqual([
      'DELIVERY-002 d.json:2',
    ]);
    const hidden = `{"title":"${[...girl].map((digit) => `\\u003${digit}`).join('')}"}`;
    expect(placesIn(findPersonsInManifest('d.json', hidden, JSON.parse(hidden)))).toEqual([
      'DELIVERY-002 d.json',
    ]);
  });
});

describe('a receipt', () => {
  it('is told the line', () => {
    expect(placesIn(findPersonsInText('r.txt', `KVITTO\n\n${boy}\n`))).toEqual(['DELIVERY-002 r.txt:3']);
  });
});

describe('a page', () => {
  it('is searched as it is written and as a browser shows it', () => {
    for (const hidden of [
      `<p>${girl}</p>`,
      '<p>2008<b>0809</b>2381</p>',
      '<p>2008080<!-- x -->92381</p>',
      '<p>20080809&#50;381</p>',
      '<p>20080809&#x32;381</p>',
    ])
      expect(placesIn(findPersonsInHtml('r.html', hidden))[0]).toMatch(/^DELIVERY-002 r\.html/);
    expect(findPersonsInHtml('r.html', '<td>2008</td><td>rader 0809</td><td>celler 2381</td>')).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import type { FollowUpView } from '../../../outputs/follow-up/follow-up-view.ts';
import { followUpViews } from '../../../outputs/follow-up/follow-up-views.ts';
import { wordsOfRegisters } from '../../../outputs/report/words-of-registers.ts';
import { makeSite } from '../../../outputs/site/make-site.tsx';
import { exampleFollowUp } from '../../support/example-follow-up.ts';
import { followUpMaterial } from '../../support/follow-up-material.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const draft = sampleDraft();
const followUp = exampleFollowUp();
const pagesIn = (language: 'sv' | 'en'): FollowUpView[] =>
  followUpViews(followUpMaterial(followUp, language)).filter(({ outlets }) => outlets.includes('page'));

let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = await makeSite(buildReport(draft, 'sv'), {
    english: { ...buildReport(draft, 'en'), inSwedish: wordsOfRegisters(followUp.registers) },
    followUp: pagesIn('sv'),
    followUpInEnglish: pagesIn('en'),
  });
});

const text = (path: string): string => new TextDecoder().decode(files.get(path));

describe('the pages of the follow-up', () => {
  it('are there in both languages, each led to from the first, which the menu names', () => {
    for (const [folder, language] of [
      ['', 'sv'],
      ['en/', 'en'],
    ] as const) {
      const first = text(`${folder}uppfoljning.html`);
      for (const { slug } of pagesIn(language)) {
        expect(files.has(`${folder}${slug}.html`)).toBe(true);
        if (slug !== 'uppfoljning') expect(first).toContain(`href="${slug}.html"`);
      }
    }
    expect(text('index.html')).toContain('<a href="uppfoljning.html">Uppföljning</a>');
    expect(text('en/index.html')).toContain('<a href="uppfoljning.html">Follow-up</a>');
  });

  it('are told of on the start page, in the words of the first', () => {
    const [first] = pagesIn('sv');
    expect(text('index.html')).toContain(`<h2>Uppföljning</h2><p>${first?.lead} <a href="uppfoljning.html">`);
  });

  it('lead nowhere that is not there', () => {
    const broken = [...files.keys()]
      .filter((path) => /(^|\/)(uppfoljning|lagesbild)[^/]*\.html$/.test(path))
      .flatMap((path) => {
        const folder = path.startsWith('en/') ? 'en/' : '';
        return [...text(path).matchAll(/href="([^"#:]+\.html)/g)]
          .map(([, target = '']) => (target.startsWith('../') ? target.slice(3) : `${folder}${target}`))
          .map((target) => target.replace('en/en/', 'en/'))
          .filter((target) => !files.has(target))
          .map((target) => `${path} → ${target}`);
      });
    expect(broken).toEqual([]);
  });

  it('say of each whether it is a draft, and mark what is Swedish on the English ones', () => {
    expect(text('uppfoljning-mal.html')).toContain('UTKAST');
    expect(text('en/uppfoljning-mal.html')).toContain('<span lang="sv">');
  });

  it('are not in the menu of a site without registers', async () => {
    const plain = await makeSite(buildReport(draft, 'sv'));
    expect(plain.has('uppfoljning.html')).toBe(false);
    expect(new TextDecoder().decode(plain.get('index.html'))).not.toContain('uppfoljning.html');
  });
});

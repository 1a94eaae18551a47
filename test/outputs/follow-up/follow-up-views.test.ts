import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUpRegisters } from '../../../indicators/model/follow-up/registers.ts';
import { languages } from '../../../indicators/model/text.ts';
import type { FollowUpView } from '../../../outputs/follow-up/follow-up-view.ts';
import { followUpViews } from '../../../outputs/follow-up/follow-up-views.ts';
import { printHtml } from '../../../outputs/paper/html/print-html.tsx';
import { printPdf } from '../../../outputs/paper/typst/print-pdf.ts';
import { causalWords } from '../../../outputs/wording/causal-words.ts';
import { discrepancyCase } from '../../support/discrepancy-case.ts';
import { accountCase, strategyCase } from '../../support/follow-up-cases.ts';
import { viewTexts } from '../../support/follow-up-material.ts';
import { followedUp, viewPaper } from '../../support/followed-up.ts';
import { readPdf, textOf } from '../../support/read-pdf.ts';

/** Those that tell of documents and what is due because of them; the others have tests of their own. */
const isOfDocuments = ({ slug }: FollowUpView) =>
  /^uppfoljning(-redovisning|-uppdrag|-avvikelser|-dokument-.*|-rapport-.*)?$/.test(slug);

const full: FollowUpRegisters = {
  ...followedUp(discrepancyCase.registers).followUp.registers,
  ...accountCase,
  documents: [
    ...(strategyCase.documents ?? []),
    ...(accountCase.documents ?? []),
    ...(discrepancyCase.registers.documents ?? []).filter(({ id }) => id !== 'strategin'),
  ],
  undertakings: [...(strategyCase.undertakings ?? []), ...(accountCase.undertakings ?? [])],
};

/** An entry in which any fields that may be null are null, and any lists empty; those within a field too. */
function lacking<Entry extends object>(entry: Entry): fc.Arbitrary<Entry> {
  const names = Object.keys(entry).filter((name) => !alwaysThere.includes(name));
  return fc
    .subarray(names)
    .chain((lacked) =>
      fc
        .tuple(...lacked.map((name) => fc.tuple(fc.constant(name), emptied(Reflect.get(entry, name)))))
        .map((changes) => ({ ...entry, ...Object.fromEntries(changes) })),
    );
}

const alwaysThere = ['id', 'kind', 'name', 'document', 'basis', 'text', 'unmeasured', 'by'];

/** Only what the model lets be empty is emptied. */
function emptied(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) return fc.constant([]);
  if (typeof value !== 'object' || value === null) return fc.constant(null);
  if ('from' in value) return fc.constant({ from: null, to: null });
  return fc.oneof(fc.constant(null), lacking(value));
}

const registersLacking: fc.Arbitrary<Partial<FollowUpRegisters>> = fc.record({
  bodies: fc.subarray([...full.bodies]),
  roles: fc.subarray([...full.roles]),
  documents: fc.tuple(...full.documents.map(lacking)).chain((all) => fc.subarray(all)),
  undertakings: fc.tuple(...full.undertakings.map(lacking)).chain((all) => fc.subarray(all)),
  days: fc.subarray([...full.days]),
  claims: fc.subarray([...full.claims]),
});

describe('the accounts of the follow-up', () => {
  it('stand in the order of the menu, the overview first, each at an address of its own', () => {
    const slugs = followUpViews(followedUp({ ...full, steps: [] })).map(({ slug }) => slug);
    expect(slugs[0]).toBe('uppfoljning');
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.indexOf('uppfoljning-redovisning')).toBeLessThan(slugs.indexOf('uppfoljning-avvikelser'));
  });

  it('are none where the registers are empty', () => {
    expect(followUpViews(followedUp({}))).toEqual([]);
  });

  it('are written whatever the registers lack, claim no cause and hold no broken text', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(registersLacking, fc.constantFrom(...languages), (registers, language) => {
        for (const view of followUpViews(followedUp(registers, language)).filter(isOfDocuments)) {
          const text = viewTexts(view, language).join('\n');
          expect(text).not.toMatch(/undefined|null|NaN|\[object|\.\.\s|: \.$/);
          expect(causalWords(text, language)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('print as PDF and HTML with all that they say', { timeout: 60_000 }, async () => {
    const views = followUpViews(followedUp({ ...strategyCase, ...accountCase })).filter(isOfDocuments);
    expect(views.length).toBeGreaterThan(5);
    for (const view of views) {
      const paper = viewPaper(view);
      const pdf = squeezed(textOf(await readPdf(printPdf(paper, view.drawings))));
      const html = squeezed(withoutTags(new TextDecoder().decode(printHtml(paper, view.drawings))));
      const [, , ...texts] = viewTexts(view);
      for (const text of texts) {
        expect(html).toContain(squeezed(text));
        expect(pdf).toContain(squeezed(text));
      }
    }
  });
});

function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00ad-]+/g, '');
}

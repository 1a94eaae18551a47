import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../../indicators/catalogue/catalogue.ts';
import { personsOf } from '../../../sources/template/count-by-hand.ts';
import { personsAsked } from '../../../sources/template/persons-asked.ts';
import { builtInCatalogue } from '../support/built-in-catalogue.ts';

const indicator = (id: string) => indicatorOf(builtInCatalogue(), id);
const row = { value: 5, persons: null, personsAre: 'left out' } as const;

describe('what a template asks of the persons behind a count', () => {
  it('is nothing more where children are known, and their families where they are known only through them', () => {
    const asked = [
      'bvc.children_joint_social_services',
      'famrad.children_parents_counselled',
      'famrad.families_with_children',
      'bou.open_interventions',
    ].map((id) => personsAsked(indicator(id)));
    expect(asked).toEqual(['value', 'families', 'nothing', 'children']);
  });

  it('is never taken to be the number of children of families that nobody has said the number of', () => {
    expect(personsOf(indicator('bvc.children_joint_social_services'), row)).toBe(5);
    expect(personsOf(indicator('famrad.children_parents_counselled'), row)).toBeNull();
    expect(personsOf(indicator('famrad.children_parents_counselled'), { ...row, value: 0 })).toBe(0);
  });
});

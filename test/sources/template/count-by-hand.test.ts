import { describe, expect, it } from 'vitest';
import { deliveryManifest } from '../../../indicators/model/delivery.ts';
import { countByHand, type HandCount } from '../../../sources/template/count-by-hand.ts';
import type { FilledRow } from '../../../sources/template/read-template.ts';
import { templateCells } from '../../../sources/template/template-cells.ts';
import { filledRows } from '../../support/filled-rows.ts';
import { builtInCatalogue } from '../support/built-in-catalogue.ts';
import { cell, countsOf, textOf } from '../support/register-files.ts';

const request: HandCount = {
  source: 'social-services',
  year: 2025,
  municipality: '0199',
  catalogue: builtInCatalogue(),
  created: '2026-02-10',
  handOver: 'exact',
  scriptVersion: '0.0.0-test',
};

const rows = (value: number | null, persons?: Pick<FilledRow, 'persons' | 'personsAre'>) =>
  filledRows(request, value, persons);

describe('a delivery of counts kept by hand', () => {
  it('has the manifest, the cells and the receipts of a counted one, and no registers', () => {
    const delivery = countByHand(request, rows(7));
    const { name, samlad } = deliveryManifest.parse(JSON.parse(textOf(delivery, 'datapackage.json')));
    expect(name).toBe('social-services-0199-2025');
    expect(samlad).toMatchObject({
      counts_from: 'template',
      registers: [],
      harm_test: null,
      hand_over: 'exact',
    });
    expect([...delivery.files.keys()]).toEqual([
      'datapackage.json',
      'counts.csv',
      'receipt.txt',
      'receipt.html',
    ]);
    expect(countsOf(delivery)).toHaveLength(templateCells(request).length);
    expect(textOf(delivery, 'receipt.txt')).toContain('för hand; antalen är ifyllda i mallen');
  });

  it('takes children for persons, and knows of other units only what the row says', () => {
    const delivery = countByHand(request, rows(7));
    expect(cell(delivery, 'bou.children_placed')).toMatchObject({ value: '7', n_persons: '7', status: 'ok' });
    expect(cell(delivery, 'bou.open_interventions')).toMatchObject({ value: '7', n_persons: '' });
    const told = countByHand(request, rows(7, { persons: 6, personsAre: 'counted' }));
    expect(cell(told, 'bou.open_interventions')).toMatchObject({ value: '7', n_persons: '6' });
    expect(cell(countByHand(request, rows(0)), 'bou.open_interventions').n_persons).toBe('0');
  });

  it('says missing where the row says it, and counts such cells in the receipt', () => {
    const [first, ...others] = rows(7);
    if (!first) throw new Error('rows');
    const delivery = countByHand(request, [{ ...first, value: null }, ...others]);
    expect(cell(delivery, 'bou.children_investigated')).toMatchObject({
      value: '',
      n_persons: '',
      status: 'missing',
    });
    expect(textOf(delivery, 'receipt.txt')).toMatch(/1 av \d+ celler är angivna som saknade/);
  });

  it('leaves small counts out when it is masked, and is preliminary before the year is over', () => {
    const masked = countByHand({ ...request, handOver: 'masked' }, rows(3));
    expect(cell(masked, 'bou.children_placed')).toMatchObject({ value: '', status: 'masked' });
    const early = countByHand({ ...request, created: '2025-12-31' }, rows(3));
    expect(cell(early, 'bou.children_placed').status).toBe('preliminary');
    expect(textOf(early, 'receipt.txt')).toContain('uppgifterna är preliminära');
  });
});

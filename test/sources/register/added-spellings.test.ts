import { describe, expect, it } from 'vitest';
import type { AddedSpelling } from '../../../sources/register/added-spellings.ts';
import { bupKontakt, bupUtredning } from '../support/example-registers.ts';
import { cell, onlyDelivery, registerFiles, request, textOf } from '../support/register-files.ts';

const added: AddedSpelling = {
  source: 'child-psychiatry',
  register: 'bup_utredning',
  column: 'kind',
  code: 'NEUROPSYCHIATRIC',
  spelling: 'Utredning utvecklingsavvikelse',
};

/** The one assessment of the example, begun on 1 October 2018, under another type. */
async function assessedAs(kind: string, ...spellings: AddedSpelling[]) {
  const files = registerFiles({
    'bup_kontakt.csv': bupKontakt,
    'bup_utredning.csv': bupUtredning.replace('NEUROPSYK', kind),
  });
  const delivery = await onlyDelivery(request('child-psychiatry', files, { spellings }));
  return {
    value: cell(delivery, 'bup.children_neuropsych_assessment').value,
    receipt: textOf(delivery, 'receipt.txt'),
  };
}

const unknown = 'Utredningstyp: värde som inte är känt, räknas som annat (1 rad)';
const read = 'Utredningstyp: läst enligt en stavning som har lagts till (1 rad)';
const outside = 'Utredningstyp: gällde inte vid Utredning start (1 rad)';

describe('a spelling that has been added', () => {
  it('is read as its code, in any case and with any signs, and the receipt tells of it', async () => {
    const without = await assessedAs('UTREDNING UTVECKLINGS-AVVIKELSE');
    expect(without.value).toBe('0');
    expect(without.receipt).toContain(unknown);
    const { value, receipt } = await assessedAs('UTREDNING UTVECKLINGS-AVVIKELSE', added);
    expect(value).toBe('1');
    expect(receipt).toContain(read);
    expect(receipt).not.toContain(unknown);
  });

  it('outside its days is used with a remark, and inside them without', async () => {
    const on = (from: string, to: string) => assessedAs(added.spelling, { ...added, inForce: { from, to } });
    const inside = await on('2018-10-01', '2018-10-01');
    expect(inside).toMatchObject({ value: '1' });
    expect(inside.receipt).not.toContain(outside);
    for (const [from, to] of [
      ['2018-10-02', '2030-12-31'],
      ['2010-01-01', '2018-09-30'],
    ] as const) {
      const { value, receipt } = await on(from, to);
      expect(value).toBe('1');
      expect(receipt).toContain(outside);
    }
  });

  it('goes before the same spelling of the program, so that days can be set for it', async () => {
    const { value, receipt } = await assessedAs('NEUROPSYK', {
      ...added,
      spelling: 'Neuropsyk',
      inForce: { to: '2017-12-31' },
    });
    expect(value).toBe('1');
    expect(receipt).toContain(outside);
  });

  it('changes nothing in another column, register or source', async () => {
    for (const other of [
      { ...added, column: 'sex' },
      { ...added, register: 'bup_kontakt' },
      { ...added, source: 'habilitation' },
    ]) {
      expect((await assessedAs(added.spelling, other)).receipt).toContain(unknown);
    }
  });
});

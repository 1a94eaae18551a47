import { describe, expect, it } from 'vitest';
import { deliveryManifest } from '../../../indicators/model/delivery.ts';
import type { Delivery } from '../../../sources/delivery/make-delivery.ts';
import { convener } from '../../../sources/social-services/convener.ts';
import { builtInCatalogue } from '../support/built-in-catalogue.ts';
import { bouInsats, bouSip, bouUtredning } from '../support/example-registers.ts';
import { cell, countsOf, onlyDelivery, registerFiles, request, textOf } from '../support/register-files.ts';

const always = { 'bou_utredning.csv': bouUtredning, 'bou_insats.csv': bouInsats };
const delivered = (more: Record<string, string>, change: Parameters<typeof request>[2] = {}) =>
  onlyDelivery(request('social-services', registerFiles({ ...always, ...more }), change));
const counted = (delivery: Delivery, indicator: string) => {
  const { value, n_persons } = cell(delivery, indicator);
  return `${value} about ${n_persons}`;
};

describe('without the register of plans', () => {
  it('their number is missing with a reason, and no other count is touched by it', async () => {
    const without = await delivered({});
    const { samlad } = deliveryManifest.parse(JSON.parse(textOf(without, 'datapackage.json')));
    expect(samlad.not_counted).toEqual([
      {
        indicator: 'bou.sip_opened',
        reason: {
          sv: 'Uttaget gjordes utan registret bou_sip.',
          en: 'The extract was made without the register bou_sip.',
        },
      },
    ]);
    expect(cell(without, 'bou.sip_opened')).toMatchObject({ value: '', n_persons: '', status: 'missing' });
    const catalogue = builtInCatalogue();
    const further = ['bou.notifications', 'bou.notifications.children', 'bou.sip_opened'];
    const indicators = catalogue.indicators.filter(({ id }) => !further.includes(id));
    const before = await delivered({}, { catalogue: { ...catalogue, indicators } });
    const others = textOf(without, 'counts.csv')
      .split('\n')
      .filter((line) => !further.some((id) => line.startsWith(`${id},`)));
    expect(others.join('\n')).toBe(textOf(before, 'counts.csv'));
    const both = await delivered({ 'bou_sip.csv': bouSip });
    const rest = (delivery: Delivery) =>
      countsOf(delivery).filter(({ indicator_id }) => indicator_id !== 'bou.sip_opened');
    expect(rest(both)).toEqual(rest(without));
  });
});

describe('reports of concern', () => {
  const [header = '', first = '', ...rest] = bouUtredning.split('\n');
  const utredning = (...rows: string[]) => ({ 'bou_utredning.csv': [header, ...rows, ...rest].join('\n') });
  const counts = async (...rows: string[]) =>
    counted(await delivered(utredning(...rows)), 'bou.notifications');

  it('count once for each id, whatever investigations followed', async () => {
    expect(await counts(first, first.replace('U19-0001', 'U19-0002'))).toBe('2 about 1');
    expect(await counts(first, first.replace('A19-0001', 'A19-0002'))).toBe('3 about 1');
  });

  it('count once for each child that they are about', async () => {
    expect(await counts(first, first.replace('20080809-2381', '20110918-2384'))).toBe('3 about 2');
  });

  it('came in on the earliest day that their rows give', async () => {
    expect(await counts(first, first.replace('2019-01-14', '2018-12-30'))).toBe('1 about 1');
  });

  it('without an id count one for each row, and the receipt says how many', async () => {
    const without = first.replace('A19-0001', '');
    const delivery = await delivered(utredning(without, without));
    expect(counted(delivery, 'bou.notifications')).toBe('3 about 1');
    expect(textOf(delivery, 'receipt.txt')).toContain(
      'Aktualiserings-id: saknas, varje sådan rad räknas för sig (2 rader)',
    );
  });

  it('can be counted in an export without ids, and the receipt says that they are lacking', async () => {
    const lacking = bouUtredning.replace('Aktualiserings-id', 'Löpnummer');
    const delivery = await delivered({ 'bou_utredning.csv': lacking });
    expect(counted(delivery, 'bou.notifications')).toBe('2 about 1');
    expect(textOf(delivery, 'receipt.txt')).toMatch(/Saknade kolumner:.*Aktualiserings-id/);
  });

  it('are no applications, and not about those over 20', async () => {
    expect(await counts(first.replace('ANMÄLAN', 'ANSÖKAN'))).toBe('1 about 1');
    expect(await counts(first, first.replace('20080809-2381', '19971212-2382'))).toBe('2 about 1');
  });
});

describe('a plan', () => {
  const plans = async (...rows: string[]) => {
    const header = bouSip.split('\n')[0] ?? '';
    return counted(await delivered({ 'bou_sip.csv': `${[header, ...rows].join('\n')}\n` }), 'bou.sip_opened');
  };

  it('is begun once, by the party that called to the first meeting', async () => {
    const own = '20080809-2381;K;N;S1;2019-03-04;Socialtjänsten';
    expect(await plans(own, own.replace('03-04', '05-04'))).toBe('1 about 1');
    expect(await plans(own.replace('Socialtjänsten', 'BUP'), own.replace('03-04', '05-04'))).toBe(
      '0 about 0',
    );
    expect(await plans(own, own.replace('2019-03-04', '2018-12-31'))).toBe('0 about 0');
    expect(await plans(own, own.replace('S1', 'S2'))).toBe('2 about 1');
  });

  it('of a child who stands in no other register counts, and an adult’s does not', async () => {
    expect(await plans('201109012391;;N;;2019-09-02;IFO')).toBe('1 about 1');
    expect(await plans('19980405-2398;M;N;S1;2019-09-02;IFO')).toBe('0 about 0');
  });

  it('is convened by social services under any of their names, and by nobody where it is not said', () => {
    const reader = convener.reader({ created: '2026-03-16', areas: null });
    const read = (text: string) => {
      const reading = reader(text);
      return 'values' in reading ? `${reading.values[0]}${reading.remark ? '!' : ''}` : 'rejected';
    };
    const own = [
      'Socialtjänsten',
      'SOCIALTJÄNST',
      'Soc',
      'IFO',
      'Individ- och familjeomsorg',
      'socialsekreterare',
    ];
    expect(new Set(own.map(read))).toEqual(new Set(['OWN']));
    const others = [
      '',
      'BUP',
      'Region',
      'Skola',
      'Elevhälsan',
      'Socialtjänsten i annan kommun',
      'Socialpsykiatrin',
    ];
    expect(new Set(others.map(read))).toEqual(new Set(['OTHER!']));
  });
});

import { describe, expect, it } from 'vitest';
import { bouInsats, bouUtredning } from '../support/example-registers.ts';
import { type InventedChild, inventedChildren, seeded, written } from '../support/invented-children.ts';
import {
  ageOf,
  compare,
  day,
  groupBy,
  inAge,
  last,
  lines,
  pick,
  type Sex,
  seeds,
  sexText,
  type Unit,
} from '../support/plain-count.ts';
import { cell, onlyDelivery, registerFiles, request } from '../support/register-files.ts';

describe('the counting rules of social services', () => {
  it.each([...seeds])('agree with plain loops over invented rows, seed %i', async (seed) => {
    const random = seeded(seed);
    const children = inventedChildren(random, 60);
    const common = (row: number) => {
      const child = pick(random, children);
      return {
        row,
        child,
        sex: pick<Sex>(random, [child.sexOfNumber, child.sexOfNumber, null, 'F', 'M']),
        protected: random(25) === 0,
        area: pick(random, ['0182C1010', '0182C1020', '0182C1030', null, null]),
      };
    };
    const referrals: Readonly<Record<string, string>> = {
      ANMÄLAN: 'REPORT',
      ansökan: 'APPLICATION',
      Yttrande: 'STATEMENT',
      Övrigt: 'OTHER',
      '': 'OTHER',
    };
    const r1 = Array.from({ length: 260 }, (_, row) => {
      const begun = random(6) === 0 ? null : day(random);
      const closed = begun === null || random(3) === 0 ? null : day(random);
      return {
        ...common(row),
        notification: random(4) === 0 ? null : `A${random(120)}`,
        referred: day(random),
        referral: pick(random, Object.keys(referrals)),
        id: begun === null ? null : `U${random(200)}`,
        begun,
        closed: closed !== null && begun !== null && closed < begun ? null : closed,
        law: pick(random, ['SoL 11:1', '11 kap. 1 § SoL', 'FB 6:19', '', 'LVU 6']),
        decision: pick(random, ['INSATS', 'UTAN INSATS', 'AVSLAG', '', 'Insats']),
      };
    });
    const openTypes: Readonly<Record<string, string>> = {
      'STRUKTURERAT PROGRAM': 'OPEN_PROGRAMME',
      Kontaktfamilj: 'OPEN_CONTACT',
      'särskilt kvalificerad kontaktperson': 'OPEN_QUALIFIED',
      'PERSONLIGT STÖD': 'OPEN_PERSONAL',
      Annat: 'OPEN_OTHER',
    };
    const forms: Readonly<Record<string, string>> = {
      FAMILJEHEM: 'FORM_FOSTER',
      Jourhem: 'FORM_EMERGENCY',
      HVB: 'FORM_HVB',
      'SiS-hem': 'FORM_SIS',
      '': 'FORM_OTHER',
    };
    const laws: Readonly<Record<string, string>> = {
      'SoL 4:1': 'LEGAL_SOL',
      'LVU 2': 'LEGAL_LVU',
      '3 § LVU': 'LEGAL_LVU',
      'LVU 6': 'LEGAL_LVU6',
      '6 § LVU (1990:52)': 'LEGAL_LVU6',
      '': 'LEGAL_OTHER',
    };
    const r2 = Array.from({ length: 260 }, (_, row) => {
      const started = day(random);
      const ended = random(3) === 0 ? null : day(random);
      return {
        ...common(row),
        id: `I${random(220)}`,
        isOpen: random(2) === 0,
        code: pick(random, Object.keys(openTypes)),
        form: pick(random, Object.keys(forms)),
        law: pick(random, Object.keys(laws)),
        started,
        ended: ended !== null && ended < started ? null : ended,
      };
    });

    const r3 = Array.from({ length: 120 }, (_, row) => ({
      ...common(row),
      id: random(4) === 0 ? null : `S${random(60)}`,
      held: day(random),
      convener: pick(random, ['Socialtjänsten', 'IFO', 'Individ- och familjeomsorgen', 'BUP', 'Skola', '']),
    }));

    type Mention = {
      child: InventedChild;
      sex: Sex;
      protected: boolean;
      key: readonly (string | number)[];
    };
    const mentions: Mention[] = [
      ...r1.map((row) => ({ ...row, key: [row.referred, 1, row.row] })),
      ...r2.map((row) => ({ ...row, key: [row.started, 2, row.row] })),
      ...r3.map((row) => ({ ...row, key: [row.held, 3, row.row] })),
    ];
    const mentionsOf = groupBy(mentions, ({ child }) => child.id);
    const sexOf = (child: InventedChild) =>
      last(
        mentionsOf.get(child.id) ?? [],
        ({ sex }) => sex,
        ({ key }) => key,
      ) ??
      child.sexOfNumber ??
      'U';
    const isProtected = (child: InventedChild) =>
      (mentionsOf.get(child.id) ?? []).some((mention) => mention.protected);
    const unitOf = (
      child: InventedChild,
      year: number,
      unit: string,
      area: string | null,
      types: readonly string[],
    ): Unit => ({
      unit,
      person: keyOf(child),
      area: isProtected(child) ? 'U' : (area ?? 'U'),
      sex: sexOf(child),
      age: ageOf(child, year),
      form: null,
      types,
    });
    const perChild = <T extends { child: InventedChild; area: string | null; row: number }>(
      rows: readonly T[],
      year: number,
      when: (row: T) => string,
      types: (row: T) => readonly string[],
    ): Unit[] =>
      [...groupBy(rows, ({ child }) => child.id).values()].flatMap((own) => {
        const [first] = own;
        if (!first || !inAge(first.child, year)) return [];
        const area = last(
          own,
          (row) => row.area,
          (row) => [when(row), row.row],
        );
        return [unitOf(first.child, year, first.child.id, area, own.flatMap(types))];
      });

    await compare(
      'social-services',
      {
        'bou_utredning.csv': lines(
          'Personnummer;Kön;Områdeskod;Skyddad identitet;Aktualiseringsnummer;Aktualiseringsdatum;Aktualiseringstyp;Utredning-id;Utredning inledd;Utredning avslutad;Lagrum;Beslut',
          r1.map((r) => [
            written(r.child, random),
            sexText(r.sex, random),
            r.area ?? '',
            r.protected ? 'J' : 'N',
            r.notification ?? '',
            r.referred,
            r.referral,
            r.id ?? '',
            r.begun ?? '',
            r.closed ?? '',
            r.law,
            r.decision,
          ]),
        ),
        'bou_insats.csv': lines(
          'Personnummer;Kön;Områdeskod;Skyddad identitet;Insats-id;Insatstyp;Insatskod;Placeringsform;Lagrum;Beslutsdatum;Startdatum;Slutdatum',
          r2.map((r) => [
            written(r.child, random),
            sexText(r.sex, random),
            r.area ?? '',
            r.protected ? '1' : '',
            r.id,
            r.isOpen ? 'Öppenvård' : 'HELDYGN',
            r.isOpen ? r.code : '',
            r.isOpen ? '' : r.form,
            r.law,
            r.started,
            r.started.replaceAll('-', ''),
            r.ended ?? '9999-12-31',
          ]),
        ),
        'sip.csv': lines(
          'Personnummer;Kön;Skyddad identitet;SIP-id;Mötesdatum;Sammankallande',
          r3.map((r) => [
            written(r.child, random),
            sexText(r.sex, random),
            r.protected ? 'Ja' : '',
            r.id ?? '',
            r.held,
            r.convener,
          ]),
        ),
      },
      (year) => {
        const [first, end] = [`${year}-01-01`, `${year}-12-31`];
        const inYear = (date: string | null) => date?.startsWith(String(year)) === true;
        const referralOf = (r: (typeof r1)[number]) => [`REFERRAL_${referrals[r.referral]}`];
        const investigations = [
          ...groupBy(
            r1.filter(({ id }) => id !== null),
            ({ id }) => id ?? '',
          ).values(),
        ].flatMap((rows) => {
          const closed =
            rows
              .map((row) => row.closed)
              .filter((date) => date !== null)
              .sort()
              .at(-1) ?? null;
          const owner = rows.map(({ child }) => child)[0];
          if (!owner || !inYear(closed) || !inAge(owner, year)) return [];
          const ground = rows.some(({ law }) => law.includes('SoL'))
            ? 'INVESTIGATION_SOL'
            : 'INVESTIGATION_OTHER';
          const led = rows.some(({ decision }) => decision.toUpperCase() === 'INSATS');
          return [{ led, unit: unitOf(owner, year, rows[0]?.id ?? '', null, [ground]) }];
        });
        const running = r2.filter(
          ({ started, ended }) => started <= end && (ended === null || ended >= first),
        );
        const open = running.filter(({ isOpen }) => isOpen);
        const sameAs = (row: (typeof r2)[number]) => `${row.child.id} ${row.id}`;
        const interventions = groupBy(open, sameAs);
        const openType = (row: (typeof r2)[number]) => {
          const code = last(
            interventions.get(sameAs(row)) ?? [],
            (own) => own.code,
            (own) => [own.started, own.row],
          );
          return openTypes[code ?? ''] ?? '';
        };
        const openUnits = [...interventions.values()].flatMap(([row]) =>
          row && inAge(row.child, year) ? [unitOf(row.child, year, sameAs(row), null, [openType(row)])] : [],
        );
        const reports = groupBy(
          r1.filter(({ referral }) => referral === 'ANMÄLAN'),
          (r) => `${r.child.id} ${r.notification ?? `row ${r.row}`}`,
        );
        const notified = [...reports].flatMap(([unit, own]) => {
          const [first] = own.sort((a, b) => (a.referred < b.referred ? -1 : 1));
          if (!first || !inYear(first.referred) || !inAge(first.child, year)) return [];
          return [{ child: first.child, unit: unitOf(first.child, year, unit, null, []) }];
        });
        const plans = groupBy(r3, (r) => `${r.child.id} ${r.id ?? `row ${r.row}`}`);
        const opened = [...plans].flatMap(([unit, own]) => {
          const [first] = own.sort((a, b) => (a.held < b.held ? -1 : a.held > b.held ? 1 : a.row - b.row));
          if (!first || !inYear(first.held) || !inAge(first.child, year)) return [];
          return /^(Soc|I)/.test(first.convener) ? [unitOf(first.child, year, unit, null, [])] : [];
        });
        const placed = running.filter(({ isOpen }) => !isOpen);
        const codes = (r: (typeof r2)[number]) => [laws[r.law] ?? '', forms[r.form] ?? ''];
        return {
          'bou.children_investigated': perChild(
            r1.filter(({ begun }) => inYear(begun)),
            year,
            (r) => r.begun ?? '',
            referralOf,
          ),
          'bou.children_investigated.ongoing': perChild(
            r1.filter(
              ({ begun, closed }) => begun !== null && begun <= end && (closed === null || closed >= first),
            ),
            year,
            (r) => r.begun ?? '',
            referralOf,
          ),
          'bou.notifications': notified.map(({ unit }) => unit),
          'bou.notifications.children': notified.map(({ child }) => unitOf(child, year, child.id, null, [])),
          'bou.sip_opened': opened,
          'bou.investigations_closed': investigations.map(({ unit }) => unit),
          'bou.investigations_leading_to_intervention': investigations
            .filter(({ led }) => led)
            .map(({ unit }) => unit),
          'bou.open_interventions': openUnits,
          'bou.children_open_interventions': perChild(
            open,
            year,
            (r) => r.started,
            (r) => [openType(r)],
          ),
          'bou.children_placed': perChild(placed, year, (r) => r.started, codes),
          'bou.children_placed.stock': perChild(
            placed.filter(({ ended }) => ended === null || ended >= end),
            year,
            (r) => r.started,
            codes,
          ),
        };
      },
    );
  });
});

/** The order in which an id that stands on several children picks one: reserve numbers after the others. */
function keyOf(child: InventedChild): string {
  return child.kind === 'reserve' ? `R${child.id.slice(2)}` : child.id;
}

describe('what is known of a child', () => {
  it('is not what a row without a date says, where a row with one says something else', async () => {
    const undated = '20080809-2381;M;0182;;N;A;;ANMÄLAN;;;;SoL 11:1;;\n';
    const files = registerFiles({
      'bou_utredning.csv': `${bouUtredning}${undated}`,
      'bou_insats.csv': bouInsats,
    });
    const delivery = await onlyDelivery(request('social-services', files));
    expect(cell(delivery, 'bou.children_investigated', { sex: 'F' }).value).toBe('1');
    expect(cell(delivery, 'bou.children_investigated', { sex: 'M' }).value).toBe('0');
  });
});

import type { Child } from './children.ts';
import { dayOf } from './day.ts';
import { exportDay, newAct } from './exempelby.ts';
import type { Random } from './random.ts';
import type { Referral } from './social-services-cases.ts';

/** An intervention that social services decided on after an investigation. */
export interface Intervention {
  readonly child: Child;
  readonly referral: Referral;
  readonly kind: 'ÖPPENVÅRD' | 'HELDYGN';
  /** Type of an intervention at home; empty for a placement. */
  readonly type: string;
  /** Form of a placement; empty for an intervention at home. */
  readonly form: string;
  readonly legalBase: string;
  readonly decided: number;
  readonly start: number;
  /** Null while it goes on. */
  readonly end: number | null;
}

const preparingForIt = dayOf(2025, 1, 1);

const openTypes = [
  ['STRUKTURERAT PROGRAM', 0.38],
  ['PERSONLIGT STÖD', 0.24],
  ['KONTAKTFAMILJ', 0.17],
  ['KONTAKTPERSON', 0.16],
  ['SÄRSKILT KVALIFICERAD KONTAKTPERSON', 0.03],
  ['AVLASTNING', 0.02],
] as const;

type Placement = readonly [form: string, meanDays: number];

const placementsOfChildren: readonly (readonly [Placement, share: number])[] = [
  [['FAMILJEHEM', 520], 0.68],
  [['NÄTVERKSHEM', 330], 0.12],
  [['HVB', 190], 0.1],
  [['JOURHEM', 60], 0.1],
];
const placementsOfTeenagers: typeof placementsOfChildren = [
  [['FAMILJEHEM', 520], 0.3],
  [['NÄTVERKSHEM', 330], 0.12],
  [['HVB', 190], 0.33],
  [['JOURHEM', 60], 0.1],
  [['STÖDBOENDE', 220], 0.1],
  [['LVU-HEM', 150], 0.05],
];

/** Interventions of all kinds, in order of their start. */
export function inventInterventions(random: Random, referrals: readonly Referral[]): Intervention[] {
  const interventions = referrals.flatMap((referral) => {
    const { child, investigation } = referral;
    if (!investigation) return [];
    const immediate = random.chance(0.035) ? immediateCare(random, referral, investigation.opened) : [];
    if (investigation.decision !== 'INSATS' || investigation.closed === null) return immediate;
    const placed = random.chance(child.birthYear < 2005 ? 0.17 : 0.13);
    const decided = placed
      ? [placement(random, referral, investigation.closed)]
      : atHome(random, referral, investigation.closed);
    return [...immediate, ...decided];
  });
  return interventions
    .filter(({ start, end }) => start <= exportDay && (end === null || end >= start))
    .sort((a, b) => a.start - b.start);
}

/** One to three interventions at home. The new act lets families get help without a decision: most are then no rows. */
function atHome(random: Random, referral: Referral, decided: number): Intervention[] {
  const { child } = referral;
  const interventions: Intervention[] = [];
  let start: number;
  do {
    start = decided + random.integer(0, 28);
    const end = ended(child, start + 30 + Math.floor(random.exponential(210)));
    const type = random.weighted<string>(openTypes);
    const kind = { kind: 'ÖPPENVÅRD', type, form: '', legalBase: actInForce(decided) } as const;
    if (random.chance(decidedShare(start)))
      interventions.push({ child, referral, ...kind, decided, start, end });
  } while (start < preparingForIt && interventions.length < 3 && random.chance(0.3));
  return interventions;
}

function decidedShare(start: number): number {
  if (start >= newAct) return 0.2;
  return start >= preparingForIt ? 0.75 : 1;
}

function placement(random: Random, referral: Referral, decided: number): Intervention {
  const { child } = referral;
  const start = decided + random.integer(0, 14);
  const teenager = start - child.birth >= 14 * 365;
  const [form, meanDays] = random.weighted(teenager ? placementsOfTeenagers : placementsOfChildren);
  const compulsory = form === 'LVU-HEM' || random.chance(0.2);
  const legalBase = compulsory ? (teenager && random.chance(0.6) ? 'LVU 3' : 'LVU 2') : actInForce(decided);
  const end = ended(child, start + 14 + Math.floor(random.exponential(meanDays)));
  return { child, referral, kind: 'HELDYGN', type: '', form, legalBase, decided, start, end };
}

/** Immediate care in an emergency home; about half go on to a foster home by decision of the court. */
function immediateCare(random: Random, referral: Referral, opened: number): Intervention[] {
  const { child } = referral;
  const end = opened + random.integer(7, 42);
  const first = { child, referral, kind: 'HELDYGN', type: '', decided: opened, start: opened } as const;
  const emergency = { ...first, form: 'JOURHEM', legalBase: 'LVU 6', end: ended(child, end) };
  if (random.chance(0.5)) return [emergency];
  const until = ended(child, end + 60 + Math.floor(random.exponential(380)));
  return [
    emergency,
    { ...first, form: 'FAMILJEHEM', legalBase: 'LVU 2', decided: end, start: end, end: until },
  ];
}

function actInForce(decided: number): string {
  return decided >= newAct ? 'SoL 2025:400' : 'SoL 4:1';
}

/** No intervention outlives the twenty-first birthday; one that ends after the export has no end yet. */
function ended(child: Child, end: number): number | null {
  const last = Math.min(end, child.birth + 21 * 365 + 4);
  return last > exportDay ? null : last;
}

import type { HarmTest } from '../../indicators/model/delivery.ts';
import { isoDay } from './day.ts';
import { exportDay } from './exempelby.ts';
import type { registersOfSource } from './registers.ts';

/** What each agency of Exempelby has decided of its counts. Invented: the laws are real, the decisions are not. */
export function harmTestOf(source: string): HarmTest {
  const known = Object.entries(tests).find(([id]) => id === source)?.[1];
  if (!known) throw new Error(`no harm test of ${source}`);
  return { date: isoDay(exportDay), ...known };
}

const tests: Readonly<Record<keyof typeof registersOfSource, Omit<HarmTest, 'date'>>> = {
  'social-services': { role: 'enhetschef, socialtjänsten', basis: '26 kap. 1 § OSL, påhittat beslut' },
  school: { role: 'utbildningschef', basis: '23 kap. 1 och 2 §§ OSL, påhittat beslut' },
  'child-psychiatry': { role: 'verksamhetschef', basis: '25 kap. 1 § OSL, påhittat beslut' },
  'child-health-centres': { role: 'enhetschef, barnhälsovården', basis: '25 kap. 1 § OSL, påhittat beslut' },
  habilitation: { role: 'verksamhetschef', basis: '25 kap. 1 § OSL, påhittat beslut' },
  survey: { role: 'utbildningschef', basis: 'svaren är anonyma, påhittat beslut' },
  fossam: { role: 'samordnare', basis: '26 kap. 1 § OSL, påhittat beslut' },
  'open-services': { role: 'enhetschef, Välfärd samhällsservice', basis: '26 kap. 1 § OSL, påhittat beslut' },
  'family-counselling': { role: 'föreståndare', basis: '26 kap. 3 § OSL, påhittat beslut' },
};

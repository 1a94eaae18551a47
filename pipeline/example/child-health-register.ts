import { ageIn, type Child, livesHere } from './children.ts';
import { dayOf, isoDay } from './day.ts';
import { municipality, otherMunicipalities } from './exempelby.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';

const centres: Readonly<Record<string, string>> = {
  E1: 'BVC Västerlund',
  E2: 'BVC Strandviken',
  E3: 'BVC Björkhöjden',
  E4: 'BVC Skogsäng',
};
const forms = ['Orosanmälan', 'SIP', 'Gemensamt hembesök', 'Konsultation', 'Familjecentralteam'] as const;

interface Cooperation {
  readonly id: string;
  readonly child: Child;
  readonly home: string;
  readonly day: number;
  readonly partner: string;
  readonly form: string;
}

/**
 * `bvc_samverkan` (R11): cooperation around children aged 0–5 from 2014 on, under the centres' own ids, in order of day.
 * How often does not depend on the year: whatever moves in the series is chance.
 */
export function childHealthRegister(children: readonly Child[]): RegisterExport {
  const random = new Random('exempelby/child-health-centres');
  const cooperations: Cooperation[] = [];
  let ids = 0;
  for (const child of children) {
    let id = '';
    const home = random.chance(0.03) ? random.pick(otherMunicipalities) : municipality;
    for (let year = Math.max(2014, child.birthYear); year <= 2025 && ageIn(child, year) <= 5; year++) {
      for (let p = 0.0072; random.chance(p); p = 0.45) {
        const day = random.integer(Math.max(dayOf(year, 1, 1), child.birth), dayOf(year, 12, 31));
        if (!livesHere(child, day)) continue;
        if (id === '') id = `B${String(++ids).padStart(4, '0')}`;
        const partner = random.weighted([
          ['SOCIALTJÄNST', 0.5],
          ['FÖRSKOLA', 0.3],
          ['BUP', 0.12],
          ['HABILITERING', 0.08],
        ]);
        cooperations.push({ id, child, home, day, partner, form: random.pick(forms) });
      }
    }
  }
  cooperations.sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
  return {
    name: 'bvc_samverkan.csv',
    encoding: 'windows-1252',
    header: 'Barn-id;Födelseår;BVC;Datum;Samverkanspart;Form;Kommun',
    rows: cooperations.map(cooperationRow),
  };
}

function cooperationRow({ id, child, home, day, partner, form }: Cooperation): string {
  const centre = centres[child.area.slice(0, 2)] ?? '';
  return [id, child.birthYear, centre, isoDay(day), partner, form, home].join(';');
}

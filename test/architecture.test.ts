import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const codeFolders = ['pipeline', 'indicators', 'sources', 'outputs', 'test'];

interface Module {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const modules: Module[] = codeFolders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(join(root, path), 'utf8');
      const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
      return { path, text, imports };
    }),
);

/** Paths inside the project that a module imports, from the root. */
function inside(module: Module): string[] {
  return module.imports
    .filter((target) => target.startsWith('.'))
    .map((target) => normalize(join(dirname(module.path), target)).replaceAll('\\', '/'));
}

/** What each room may reach; a room is named by the start of its path, and the longest name counts. */
const mayImport: Record<string, readonly string[]> = {
  'indicators/model/': ['indicators/model/'],
  'indicators/statistics/': ['indicators/statistics/'],
  'indicators/catalogue/': ['indicators/model/', 'indicators/catalogue/'],
  'indicators/questions/': ['indicators/model/', 'indicators/catalogue/', 'indicators/questions/'],
  'indicators/confidential/': ['indicators/model/', 'indicators/confidential/'],
  'indicators/disclosure/': [
    'indicators/model/',
    'indicators/catalogue/',
    'indicators/confidential/',
    'indicators/disclosure/',
  ],
  'indicators/public/': [
    'indicators/model/',
    'indicators/catalogue/',
    'indicators/confidential/',
    'indicators/disclosure/audited-pattern.ts',
    'indicators/disclosure/follow-up/audited-counts-pattern.ts',
    'indicators/questions/',
    'indicators/public/',
  ],
  'indicators/series/': [
    'indicators/model/',
    'indicators/catalogue/',
    'indicators/public/',
    'indicators/series/',
  ],
  'indicators/trends/': [
    'indicators/model/',
    'indicators/catalogue/',
    'indicators/statistics/',
    'indicators/public/',
    'indicators/series/',
    'indicators/trends/',
  ],
  'indicators/comparisons/': [
    'indicators/model/',
    'indicators/catalogue/',
    'indicators/statistics/',
    'indicators/public/',
    'indicators/series/',
    'indicators/comparisons/',
  ],
  'indicators/release/': [
    'indicators/model/',
    'indicators/catalogue/',
    'indicators/disclosure/audited-pattern.ts',
    'indicators/public/',
    'indicators/trends/',
    'indicators/comparisons/',
    'indicators/release/',
  ],
  'indicators/follow-up/': [
    'indicators/model/',
    'indicators/catalogue/',
    'indicators/statistics/',
    'indicators/public/',
    'indicators/series/',
    'indicators/trends/',
    'indicators/follow-up/',
  ],
  'indicators/': ['indicators/'],
  'sources/': ['indicators/model/', 'indicators/catalogue/', 'sources/'],
  'outputs/': [
    'indicators/model/',
    'indicators/catalogue/',
    'indicators/follow-up/',
    'indicators/public/',
    'indicators/series/',
    'indicators/trends/',
    'indicators/comparisons/',
    'indicators/release/',
    'outputs/',
  ],
  'pipeline/': ['indicators/', 'sources/', 'outputs/', 'pipeline/'],
  'test/': ['indicators/', 'sources/', 'outputs/', 'pipeline/', 'test/'],
};

function roomOf(path: string): string {
  const rooms = Object.keys(mayImport).filter((room) => path.startsWith(room));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? '';
}

const program = modules.filter(({ path }) => !path.startsWith('test/'));

describe('the house', () => {
  it('has imports in one direction only', () => {
    const strays = modules.flatMap((module) =>
      inside(module)
        .filter((target) => !mayImport[roomOf(module.path)]?.some((room) => target.startsWith(room)))
        .map((target) => `${module.path} → ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it('has no import cycles', () => {
    const graph = new Map(modules.map((module) => [module.path, inside(module)]));
    expect(cyclesIn(graph)).toEqual([]);
  });

  it('has no barrels, default exports or rooms for odds and ends', () => {
    const offenders = program.filter(
      ({ path, text }) =>
        /(^|\/)(index|utils|helpers|common|misc|manager)\.tsx?$/.test(path) ||
        /^export (\*|\{[^}]*\} from)/m.test(text) ||
        /^export default/m.test(text),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('keeps files, clock, environment and randomness out of indicators and outputs, but for their named doors', () => {
    const doors = ['outputs/assets.ts', 'outputs/files/parquet-file.ts'];
    const offenders = program.filter(
      ({ path, text }) =>
        /^(indicators|outputs)\//.test(path) &&
        !doors.includes(path) &&
        /'node:(fs|child_process|net|http|https|os|dns)|process\.env|Date\.now|new Date\(\)|Math\.random/.test(
          text,
        ),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('never reaches the network', () => {
    const offenders = program.filter(({ text }) =>
      /'node:(net|http|https|http2|dgram|dns|tls)|\bfetch\(/.test(text),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('never forces a type', () => {
    const forced = modules.filter(
      ({ path, text }) =>
        path !== 'test/architecture.test.ts' && /\bas unknown as\b|\bas any\b[;,)]/.test(text),
    );
    expect(forced.map(({ path }) => path)).toEqual([]);
  });
});

describe('outputs', () => {
  it('hold no confidential word', () => {
    const words =
      /\b(RawCounts?|IndicatorCells?|FollowUpCounts|Audited(Counts)?Pattern|n_persons|evidence|confidential|(primary|secondary) (suppression|cells?))\b/i;
    const offenders = program
      .filter(({ path }) => path.startsWith('outputs/'))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, i) => (words.test(line) ? [`${path}:${i + 1}`] : [])),
      );
    expect(offenders).toEqual([]);
  });
});

describe('each privacy state', () => {
  const makers: Record<string, RegExp> = {
    'pipeline/workspace/follow-up/read-follow-up.ts': /FollowUpCounts\.fromRegisters\(/,
    'pipeline/store/counts-store.ts': /RawCounts\.fromStore\(/,
    'indicators/select-cells.ts': /IndicatorCells\.of\(/,
    'indicators/disclosure/protect.ts': /AuditedPattern\.survived\(/,
    'indicators/disclosure/follow-up/prove-counts.ts': /AuditedCountsPattern\.survived\(/,
    'indicators/protect-follow-up.ts': /ProtectedFollowUpCounts\.protect\(/,
    'pipeline/questions/open-questions.ts': /OpenQuestions\.of\(/,
    'indicators/release-content-of.ts': /PublishedRemarks\.from\(/,
    'pipeline/steps.ts': /ProtectedTable\.protect\(|Draft\.of\(|Release\.approve\(/,
  };

  for (const [maker, call] of Object.entries(makers)) {
    it(`is made in one place: ${maker}`, () => {
      expect(program.filter(({ text }) => call.test(text)).map(({ path }) => path)).toEqual([maker]);
    });
  }
});

describe('suppressor and attacker', () => {
  it('share nothing but the description of the problem, and the loading of the solver', () => {
    const shared = reachable('indicators/disclosure/suppress/suppress.ts').filter((path) =>
      reachable('indicators/disclosure/attack/attack.ts').includes(path),
    );
    const isAllowed = (path: string): boolean =>
      path.startsWith('indicators/disclosure/problem/') || path === 'indicators/disclosure/highs.ts';
    expect(shared.filter((path) => !isAllowed(path))).toEqual([]);
  });
});

function reachable(start: string): string[] {
  const seen = new Set<string>();
  const queue = [start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const module = modules.find((known) => known.path === path);
    if (!module) throw new Error(`${path} is not there`);
    for (const target of inside(module)) {
      if (!seen.has(target)) {
        seen.add(target);
        queue.push(target);
      }
    }
  }
  return [...seen];
}

function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

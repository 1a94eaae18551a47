import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countedYears } from '../../indicators/catalogue/counted-years.ts';
import type { ComparisonFigure } from '../../indicators/model/comparison-figure.ts';
import type { Population } from '../../indicators/model/population.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { PublishedTable } from '../../indicators/model/published-by-others.ts';
import { isComparisonFile, readComparisonFiles } from '../../sources/comparison-figures/comparison-files.ts';
import { readPopulation } from '../../sources/population/population-file.ts';
import { readPublishedFiles } from '../../sources/published-files.ts';
import { ifThere } from '../system-error.ts';
import type { Workspace } from './workspace.ts';

export interface PublicData {
  readonly population: Population;
  readonly publishedByOthers: readonly PublishedTable[];
  /** Totals of counties, the country and other municipalities, for measures of ours. */
  readonly comparisonFigures: readonly ComparisonFigure[];
}

/** Public figures that lie in the workspace: denominators, and what other bodies have published. */
export async function readPublicData(
  workspace: Workspace,
): Promise<{ readonly data: PublicData; readonly problems: readonly Problem[] }> {
  const { paths, settings, catalogue, years } = workspace;
  const areas = new Set(catalogue.codeLists.get('areas')?.codes.map(({ code }) => code));
  const problems: Problem[] = [];
  const populations: Population[] = [];
  const denominators = (await filesUnder(paths.denominators, 'denominators')).filter(({ path }) =>
    path.endsWith('.csv'),
  );
  if (denominators.length === 0 && countsAnything(workspace)) {
    const place = { file: 'denominators/' };
    problems.push(
      problem(
        'WORKSPACE-003',
        place,
        'no population file',
        'a CSV of the population by single years of age',
        'Put it there with the columns Region;År;Kön;Ålder;Folkmängd; sources/population/README.md tells more.',
      ),
    );
  }
  for (const { path, bytes } of denominators) {
    const read = readPopulation(bytes, path, settings.code, areas);
    problems.push(...read.problems);
    if (read.population) populations.push(read.population);
  }
  const files = await filesUnder(paths.published, 'published');
  const published = readPublishedFiles(files.filter(({ bytes }) => !isComparisonFile(bytes)));
  const comparison = readComparisonFiles(
    files.filter(({ bytes }) => isComparisonFile(bytes)),
    { catalogue, years, municipality: settings.code },
  );
  problems.push(...published.problems, ...comparison.problems);
  return {
    data: {
      population: together(populations),
      publishedByOthers: published.tables,
      comparisonFigures: comparison.figures,
    },
    problems,
  };
}

/** Whether a delivery of any year is to be there: where all are declared absent there is nothing to divide. */
function countsAnything({ catalogue, years, absences }: Workspace): boolean {
  const isAbsent = (source: string, year: number) =>
    absences.some((absence) => absence.source === source && absence.year === year);
  return catalogue.indicators.some((indicator) =>
    countedYears(indicator, years).some((year) => !isAbsent(indicator.source, year)),
  );
}

/** Several population files as one: a figure comes from the first file that has all of it. */
function together(populations: readonly Population[]): Population {
  return {
    source: [...new Set(populations.map(({ source }) => source))].join('; '),
    count: (...asked) => {
      for (const population of populations) {
        const found = population.count(...asked);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

async function filesUnder(folder: string, shown: string): Promise<{ path: string; bytes: Uint8Array }[]> {
  const entries = await ifThere(readdir(folder, { withFileTypes: true, recursive: true }), []);
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: `${shown}${path.slice(folder.length).replaceAll('\\', '/')}`,
      bytes: await readFile(path),
    })),
  );
}

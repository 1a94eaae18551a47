import { writeFile } from 'node:fs/promises';
import { inventChildren } from './children.ts';
import { populationTable } from './population-table.ts';

const file = 'pipeline/example/workspace/denominators/population.csv';
await writeFile(file, populationTable(inventChildren()));
console.log(`${file}  Påhittade uppgifter`);

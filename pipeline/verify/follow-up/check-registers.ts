import { type Checked, checkedFile, differs, readOr, together } from '../checked.ts';
import { compareRows } from '../compare-rows.ts';
import { editionColumns } from '../expected-rows.ts';
import { readCsvRows } from '../read-csv-rows.ts';
import type { ReleaseFolder } from '../release-folder.ts';
import type { Released } from '../released.ts';
import { type RegisterFile, registerFiles } from './register-rows.ts';

/** The data files of the follow-up, field by field; none where the release has no follow-up. */
export async function checkRegisters(
  folder: ReleaseFolder,
  released: Released,
  status: 'draft' | 'release',
): Promise<Checked> {
  const { follow_up: followUp } = released;
  const files = followUp === null ? [] : registerFiles(followUp, editionColumns(released, status));
  const checks = await Promise.all(files.map((one) => checkRegister(folder, one)));
  return together([...checks, ...unknownFiles(folder, files)]);
}

async function checkRegister(folder: ReleaseFolder, { name, expected }: RegisterFile): Promise<Checked> {
  const path = `data/${name}.csv`;
  const read = await readOr(path, 'a table (CSV)', async () => readCsvRows(await folder.read(path)));
  if ('problem' in read) return checkedFile('CSV', 0, [read.problem]);
  return compareRows('CSV', path, read.content, expected);
}

function unknownFiles({ paths }: ReleaseFolder, files: readonly RegisterFile[]): Checked[] {
  const known = new Set(files.map(({ name }) => `data/${name}.csv`));
  return paths
    .filter((path) => /^data\/follow-up-[^/]*\.csv$/.test(path) && !known.has(path))
    .map((path) => ({
      problems: [differs(path, 'a file which is one more', 'release.json')],
      compared: new Map(),
    }));
}

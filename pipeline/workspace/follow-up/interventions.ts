import { indicatorId } from '../../../indicators/catalogue/indicator-schema.ts';
import { countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import {
  type Intervention,
  interventionBases,
  preventionLevels,
  type Volume,
} from '../../../indicators/model/follow-up/intervention.ts';
import { csvTable } from './csv-table.ts';
import type { CountedEntries } from './entry.ts';
import { themeId } from './fields.ts';
import { namesPersons } from './names-persons.ts';
import type { Row } from './row.ts';

const columns = {
  year: 'filled',
  id: 'filled',
  name: 'filled',
  provider: 'may be empty',
  target_group: 'may be empty',
  ages: 'may be empty',
  level: 'may be empty',
  cost: 'may be empty',
  volume: 'may be empty',
  volume_unit: 'may be empty',
  volume_of: 'may be empty',
  basis: 'may be empty',
  document: 'may be empty',
  financed_by: 'may be empty',
  follow_up: 'may be empty',
  themes: 'may be empty',
  indicators: 'may be empty',
} as const;
type InterventionRow = Row<keyof typeof columns>;

/** `interventions.csv`: the yearly mapping, a row for each intervention and year. */
export function interventionsIn(file: string, text: string): CountedEntries<Intervention> {
  const table = csvTable(file, text, columns);
  const counts: (readonly [string, number])[] = [];
  const entries = table.rows.map((row) => {
    const [year, id] = [row.year('year'), row.id('id')];
    const { volume, persons } = volumeIn(row);
    if (persons !== null) counts.push([countKeys.intervention(year, id), persons]);
    return { value: interventionIn(row, year, id, volume), at: row.at };
  });
  return { ...table, entries, counts };
}

function interventionIn(row: InterventionRow, year: number, id: string, volume: Volume | null): Intervention {
  return {
    id,
    year,
    name: row.filled('name'),
    provider: row.words('provider'),
    targetGroup: row.words('target_group'),
    ages: row.words('ages'),
    level: row.choice('level', preventionLevels),
    cost: row.whole('cost'),
    volume,
    basis: row.choice('basis', interventionBases),
    document: row.reference('document'),
    financedBy: row.reference('financed_by'),
    followUp: row.words('follow_up'),
    themes: row.references('themes', themeId),
    indicators: row.references('indicators', indicatorId),
  };
}

/** How much of it there was; how many persons stands beside it, and nothing where nobody has counted them. */
function volumeIn(row: InterventionRow): { readonly volume: Volume | null; readonly persons: number | null } {
  const nothing = { volume: null, persons: null };
  if (row.isEmpty('volume') && row.isEmpty('volume_unit') && row.isEmpty('volume_of')) return nothing;
  const number = row.whole('volume');
  const unit = row.words('volume_unit');
  const of = row.choice('volume_of', ['persons', 'things']);
  if (row.isEmpty('volume_unit')) row.wrong('volume_unit', 'nothing', 'what is counted, as deltagare');
  if (row.isEmpty('volume_of'))
    row.wrong('volume_of', 'nothing', 'persons or things, since a count of persons is protected');
  if (of === 'things' && row.isEmpty('volume')) row.wrong('volume', 'nothing', 'how many there were');
  if (of === 'things' && unit !== null && namesPersons(unit))
    row.wrong('volume_of', 'things, and a unit that names persons', 'persons, whose count is protected');
  if (unit === null || of === null) return nothing;
  if (of === 'persons') return { volume: { unit, of }, persons: number };
  return number === null ? nothing : { volume: { unit, of, number }, persons: null };
}

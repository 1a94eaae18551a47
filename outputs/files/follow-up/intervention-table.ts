import { type CountFact, countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import {
  type Intervention,
  interventionBases,
  preventionLevels,
} from '../../../indicators/model/follow-up/intervention.ts';
import { followUpTermsOf } from '../../follow-up/terms.ts';
import { numberColumn as number, textColumn as text } from '../data-column.ts';
import type { DataTable } from '../data-table.ts';
import { coded, countStates, listed, shownCount } from './register-fields.ts';
import { type FollowUpSource, type RegisterColumn, registerTable } from './register-table.ts';

/** `follow-up-interventions.csv`: the mapping of preventive interventions, year by year. */
export function interventionTable(source: FollowUpSource): DataTable {
  const title = { sv: 'Kartläggning av förebyggande insatser', en: 'Mapping of preventive interventions' };
  const rows = source.followUp.registers.interventions.map(
    (intervention): InterventionRow => ({ ...intervention, reached: reachedBy(intervention, source) }),
  );
  return registerTable(source, 'follow-up-interventions', title, ['year', 'id'], rows, columns);
}

/** An intervention, with as much of its volume as may be told. */
interface InterventionRow extends Intervention {
  readonly reached: CountFact;
}

/** Persons are those that the disclosure control lets out; things are counted in the register itself. */
function reachedBy({ volume, year, id }: Intervention, { followUp }: FollowUpSource): CountFact {
  if (volume === null) return { state: 'missing' };
  if (volume.of === 'things') return { state: 'published', value: volume.number };
  return followUp.counts.factOf(countKeys.intervention(year, id));
}

const terms = followUpTermsOf('sv');

const columns: readonly RegisterColumn<InterventionRow>[] = [
  { column: number('year', 'År', 'Year', 'integer'), value: ({ year }) => year },
  { column: text('id', 'Beteckning', 'Id'), value: ({ id }) => id },
  { column: text('name', 'Insats', 'Intervention'), value: ({ name }) => name },
  { column: text('provider', 'Utförare', 'Provider'), value: ({ provider }) => provider ?? '' },
  {
    column: text('target_group', 'Målgrupp', 'Target group'),
    value: ({ targetGroup }) => targetGroup ?? '',
  },
  { column: text('ages', 'Åldrar', 'Ages'), value: ({ ages }) => ages ?? '' },
  {
    column: text('level', 'Förebyggande nivå', 'Level of prevention', coded(preventionLevels, terms.levels)),
    value: ({ level }) => level ?? '',
  },
  {
    column: number(
      'cost',
      'Kostnad i kronor; tomt när den inte är känd',
      'Cost in kronor; empty where it is not known',
      'integer',
    ),
    value: ({ cost }) => cost,
  },
  {
    column: number(
      'volume',
      'Volym; tomt när den inte redovisas',
      'Volume; empty where it is not shown',
      'integer',
    ),
    value: ({ reached }) => shownCount(reached),
  },
  {
    column: text('volume_unit', 'Volymens enhet', 'Unit of the volume'),
    value: ({ volume }) => volume?.unit ?? '',
  },
  {
    column: text('volume_status', 'Volymens status', 'Status of the volume', countStates),
    value: ({ reached }) => reached.state,
  },
  {
    column: text('basis', 'Formell grund', 'Formal basis', coded(interventionBases, terms.bases)),
    value: ({ basis }) => basis ?? '',
  },
  {
    column: text('document', 'Avtal eller beslut', 'Agreement or decision'),
    value: ({ document }) => document ?? '',
  },
  {
    column: text('financed_by', 'Finansieras av', 'Financed by'),
    value: ({ financedBy }) => financedBy ?? '',
  },
  { column: text('follow_up', 'Uppföljning', 'Follow-up'), value: ({ followUp }) => followUp ?? '' },
  { column: text('themes', 'Teman', 'Themes'), value: ({ themes }) => listed(themes) },
  {
    column: text('indicators', 'Indikatorer', 'Indicators'),
    value: ({ indicators }) => listed(indicators),
  },
];

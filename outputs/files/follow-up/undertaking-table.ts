import { preventionLevels } from '../../../indicators/model/follow-up/intervention.ts';
import {
  type Undertaking,
  undertakingKinds,
  undertakingStates,
} from '../../../indicators/model/follow-up/undertaking.ts';
import { followUpTermsOf } from '../../follow-up/terms.ts';
import { described, textColumn as text } from '../data-column.ts';
import type { DataTable } from '../data-table.ts';
import { coded, listed } from './register-fields.ts';
import { type FollowUpSource, type RegisterColumn, registerTable } from './register-table.ts';

/** `follow-up-undertakings.csv`: goals, activities, recommendations and measures, and how they go. */
export function undertakingTable(source: FollowUpSource): DataTable {
  const title = {
    sv: 'Mål, aktiviteter, rekommendationer och åtgärder',
    en: 'Goals, activities, recommendations and measures',
  };
  const { undertakings } = source.followUp.registers;
  return registerTable(source, 'follow-up-undertakings', title, ['id'], undertakings, columns);
}

const terms = followUpTermsOf('sv');

const columns: readonly RegisterColumn<Undertaking>[] = [
  { column: text('id', 'Beteckning', 'Id'), value: ({ id }) => id },
  { column: text('document', 'Dokument', 'Document'), value: ({ document }) => document },
  {
    column: text('kind', 'Slag', 'Kind', coded(undertakingKinds, terms.undertakingKinds)),
    value: ({ kind }) => kind,
  },
  { column: text('area', 'Målområde', 'Target area'), value: ({ area }) => area ?? '' },
  { column: text('direction', 'Inriktning', 'Direction'), value: ({ direction }) => direction ?? '' },
  { column: text('text', 'Text', 'Text'), value: (undertaking) => undertaking.text },
  { column: text('owner', 'Ansvarig roll', 'Role that answers for it'), value: ({ owner }) => owner ?? '' },
  { column: text('due', 'Senast', 'Last day'), value: ({ due }) => due ?? '' },
  {
    column: text('state', 'Läge', 'State', coded(undertakingStates, terms.states)),
    value: ({ state }) => state ?? '',
  },
  {
    column: text('state_date', 'Läget gäller', 'Date of the state'),
    value: ({ stateDate }) => stateDate ?? '',
  },
  { column: text('shown_by', 'Underlag', 'What shows it'), value: ({ shownBy }) => shownBy ?? '' },
  { column: text('mandate', 'Beslut bakom', 'Mandate'), value: ({ mandate }) => mandate ?? '' },
  {
    column: text('level', 'Förebyggande nivå', 'Level of prevention', coded(preventionLevels, terms.levels)),
    value: ({ level }) => level ?? '',
  },
  {
    column: text(
      'measured',
      'Om det följs med mått',
      'Whether a measure follows it',
      described({
        key_figure: 'nyckeltal',
        indicator: 'indikator',
        decided_without: 'följs inte upp med mått, enligt beslut',
        no: 'inget mått är angivet',
      }),
    ),
    value: measureOf,
  },
  { column: text('indicators', 'Indikatorer', 'Indicators'), value: ({ indicators }) => listed(indicators) },
  { column: text('tags', 'Nyckelområden', 'Key areas'), value: ({ tags }) => listed(tags) },
];

function measureOf({ keyFigures, indicators, unmeasured }: Undertaking): string {
  if (keyFigures.length > 0) return 'key_figure';
  if (indicators.length > 0) return 'indicator';
  return unmeasured ? 'decided_without' : 'no';
}

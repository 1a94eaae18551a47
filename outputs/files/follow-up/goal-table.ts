import { placeKey } from '../../../indicators/model/cell.ts';
import {
  type Checkpoint,
  type GoalVerdict,
  unjudgedReasons,
} from '../../../indicators/model/follow-up/goal-verdict.ts';
import { described, numberColumn as number, textColumn as text } from '../data-column.ts';
import type { DataTable } from '../data-table.ts';
import { type FollowUpSource, type RegisterColumn, registerTable } from './register-table.ts';

interface GoalRow {
  readonly verdict: GoalVerdict;
  readonly checkpoint: Checkpoint;
}

/** `follow-up-goals.csv`: each key figure at each of its checkpoints, for the plan of the operations and for anybody. */
export function goalTable(source: FollowUpSource): DataTable {
  const title = {
    sv: 'Mål och nyckeltal, en rad per kontrollår',
    en: 'Goals and key figures, one row per checkpoint',
  };
  const rows = source.followUp.goals.flatMap((verdict) =>
    verdict.checkpoints.map((checkpoint) => ({ verdict, checkpoint })),
  );
  return registerTable<GoalRow>(source, 'follow-up-goals', title, ['key_figure', 'year'], rows, columns);
}

function changeOf({ standing }: Checkpoint) {
  return standing.change;
}

const columns: readonly RegisterColumn<GoalRow>[] = [
  { column: text('goal', 'Mål', 'Goal'), value: ({ verdict }) => verdict.goal },
  { column: text('key_figure', 'Nyckeltal', 'Key figure'), value: ({ verdict }) => verdict.keyFigure.id },
  {
    column: text('indicator', 'Indikator', 'Indicator'),
    value: ({ verdict }) => verdict.keyFigure.indicator,
  },
  {
    column: text(
      'shown',
      'Vad som mäts',
      'What is measured',
      described({ count: 'antal', measure: 'tal per invånare eller andel' }),
    ),
    value: ({ verdict }) => verdict.keyFigure.shown,
  },
  {
    column: text(
      'place',
      'Grupp: område, kön, ålder, skolform, typ',
      'Group: area, sex, age, school form, type',
    ),
    value: ({ verdict }) => placeKey(verdict.keyFigure.coordinates),
  },
  {
    column: number('baseline_year', 'Utgångsår', 'Baseline year', 'integer'),
    value: ({ verdict }) => verdict.keyFigure.baseline.year,
  },
  {
    column: number(
      'baseline',
      'Utgångsvärde; tomt när det inte redovisas',
      'Baseline; empty where it is not shown',
    ),
    value: ({ verdict }) => verdict.baseline,
  },
  {
    column: number('target_year', 'Målår', 'Target year', 'integer'),
    value: ({ verdict }) => verdict.keyFigure.target.year,
  },
  {
    column: number(
      'target',
      'Målvärde; tomt när utgångsvärdet inte redovisas',
      'Target; empty where its baseline is not shown',
    ),
    value: ({ verdict }) => verdict.target,
  },
  {
    column: text(
      'direction',
      'Åt vilket håll',
      'In which direction',
      described({ up: 'upp', down: 'ner', hold_above: 'inte under', hold_below: 'inte över' }),
    ),
    value: ({ verdict }) => verdict.keyFigure.target.direction,
  },
  {
    column: number('year', 'Kontrollår', 'Checkpoint', 'integer'),
    value: ({ checkpoint }) => checkpoint.year,
  },
  {
    column: number('value', 'Värde; tomt när det inte redovisas', 'Value; empty where it is not shown'),
    value: ({ checkpoint }) => checkpoint.value,
  },
  {
    column: text(
      'verdict',
      'Bedömning',
      'Verdict',
      described({
        reached: 'nått',
        on_the_way: 'på väg',
        not_on_the_way: 'inte på väg',
        cannot_be_judged: 'kan inte bedömas än',
      }),
    ),
    value: ({ checkpoint }) => checkpoint.standing.verdict,
  },
  {
    column: text('because', 'Varför det inte kan bedömas', 'Why it cannot be judged', [...unjudgedReasons]),
    value: ({ checkpoint: { standing } }) =>
      standing.verdict === 'cannot_be_judged' ? standing.because : '',
  },
  {
    column: text(
      'change_kind',
      'Ändring i procent eller procentenheter',
      'Change in per cent or points',
      described({ per_cent: 'procent', points: 'procentenheter' }),
    ),
    value: ({ checkpoint }) => changeOf(checkpoint)?.kind ?? '',
  },
  {
    column: number('change', 'Ändring sedan utgångsåret', 'Change since the baseline year'),
    value: ({ checkpoint }) => changeOf(checkpoint)?.change ?? null,
  },
  {
    column: number('change_lower', 'Nedre gräns, 95 procent', 'Lower limit, 95 per cent'),
    value: ({ checkpoint }) => finite(changeOf(checkpoint)?.interval[0]),
  },
  {
    column: number('change_upper', 'Övre gräns, 95 procent', 'Upper limit, 95 per cent'),
    value: ({ checkpoint }) => finite(changeOf(checkpoint)?.interval[1]),
  },
  {
    column: number(
      'detectable_change',
      'Minsta ändring till målåret som skulle synas',
      'Smallest change to the target year that would show',
    ),
    value: ({ verdict }) => verdict.smallestDetectable?.change ?? null,
  },
];

/** Of a change from nothing there is no upper limit to write. */
function finite(limit: number | undefined): number | null {
  return limit !== undefined && Number.isFinite(limit) ? limit : null;
}

import { raw } from 'hono/html';
import type { Language } from '../../indicators/model/text.ts';
import { sparkline } from '../charts/sparkline.ts';
import type { IndicatorReport } from '../report-model.ts';
import { CellText } from './data-table.tsx';
import { siteWordsOf } from './site-words.ts';

interface IndicatorRowsProps {
  readonly indicators: readonly IndicatorReport[];
  readonly language: Language;
}

/** One line per indicator; what it is chosen by stands in its attributes, several values with `|` between. */
export function IndicatorRows({ indicators, language }: IndicatorRowsProps) {
  return (
    <ul class="rows">
      {indicators.map((indicator) => (
        <li
          data-actor={indicator.actor}
          data-level={indicator.level}
          data-theme={indicator.themes.join('|')}
          data-unit={indicator.unit}
        >
          <a href={`${indicator.slug}.html`}>
            <span class="name">{indicator.name}</span>
            <IndicatorFacts indicator={indicator} language={language} />
          </a>
        </li>
      ))}
    </ul>
  );
}

interface IndicatorFactsProps {
  readonly indicator: IndicatorReport;
  readonly language: Language;
}

/** The plain facts of an indicator: newest value, the one before, the direction in words, and what to beware of. */
export function IndicatorFacts({ indicator, language }: IndicatorFactsProps) {
  const [figure] = indicator.figures;
  const { latest, latestYear, afterLatest, previous, trend, chips } = indicator;
  return (
    <>
      <span class="spark">{figure ? raw(sparkline(figure)) : null}</span>
      <span class="latest">
        <span class="year">{latestYear}: </span>
        <strong>
          <CellText cell={latest} />
        </strong>{' '}
        {afterLatest}
      </span>
      <span class="previous">
        {previous ? (
          <>
            <span class="year">{previous.year}: </span>
            <CellText cell={previous.cell} />
          </>
        ) : null}
      </span>
      <span class="direction">
        {trend === null ? (
          <span class="year">{siteWordsOf(language).noTrend}</span>
        ) : (
          <>
            <span class="year">{trend.span}: </span>
            {trend.word}
          </>
        )}
      </span>
      <span class="chips">
        {chips.map((chip) => (
          <span class="chip">{chip}</span>
        ))}
      </span>
    </>
  );
}

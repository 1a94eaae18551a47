import type { TrendReport } from '../report-model.ts';

/** The verdict under a chart, the change since the year before, and on demand how it was judged. */
export function TrendBlock({ trend, judged }: { trend: TrendReport; judged: string }) {
  // The verdict on one series stands out; of several, the first to be named is no more than the others.
  const isJudged = trend.workings.length > 0;
  return (
    <div class="trend">
      {trend.verdict.map((sentence, i) => (
        <p class={i === 0 && isJudged ? 'verdict' : undefined}>{sentence}</p>
      ))}
      {trend.yearOnYear === null ? null : <p>{trend.yearOnYear}</p>}
      {trend.together === null ? null : (
        <p>
          <a href={`#${trend.together.table}`}>{trend.together.text}</a>
        </p>
      )}
      {trend.workings.length === 0 ? null : (
        <details class="workings">
          <summary>{judged}</summary>
          <dl>
            {trend.workings.map(({ label, text }) => (
              <>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

import type { TrendReport } from '../report-model.ts';

/** The verdict under a chart, the change since the year before, and on demand how it was judged. */
export function TrendBlock({ trend, judged }: { trend: TrendReport; judged: string }) {
  return (
    <div class="trend">
      {trend.verdict.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {trend.yearOnYear === null ? null : <p>{trend.yearOnYear}</p>}
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

import type { Shown } from '../../indicators/series/series.ts';

/** An indicator has at most one measure of each kind, so that the kind names it. */
export function kindOf(shown: Shown): 'count' | 'rate' | 'share' | 'ratio' {
  return shown === 'count' ? 'count' : shown.kind;
}

import type { DeliveryManifest, HarmTest } from '../../indicators/model/delivery.ts';
import type { WorkspaceSettings } from './workspace-schema.ts';

/** The harm test that holds for a delivery: its own, or else the one that samlad.yaml records for its source and year. */
export function harmTestOf(
  { samlad }: DeliveryManifest,
  { harm_tests }: Pick<WorkspaceSettings, 'harm_tests'>,
): HarmTest | null {
  if (samlad.harm_test) return samlad.harm_test;
  const recorded = harm_tests.find(
    (test) => test.source === samlad.source && yearsOfTest(test).includes(samlad.year),
  );
  return recorded ? { date: recorded.date, role: recorded.role, basis: recorded.basis } : null;
}

/** The years that a recorded test covers. */
export function yearsOfTest({ year, years }: WorkspaceSettings['harm_tests'][number]): number[] {
  const [first, last] = [years?.first ?? year ?? 0, years?.last ?? year ?? 0];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

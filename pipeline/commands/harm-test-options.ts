import { type HarmTest, harmTest } from '../../indicators/model/delivery.ts';
import { misused } from './dates.ts';

export interface HarmTestOptions {
  readonly harmTestDate?: string;
  readonly harmTestRole?: string;
  readonly harmTestBasis?: string;
}

const names = ['--harm-test-date', '--harm-test-role', '--harm-test-basis'];

/**
 * The harm test that the command line records; null where it records none.
 * @throws ProblemsFound (USAGE-001) where some of the three options stand without the others, or hold something else
 */
export function harmTestFrom(options: HarmTestOptions): HarmTest | null {
  const [date, role, basis] = [options.harmTestDate, options.harmTestRole, options.harmTestBasis];
  const absent = names.filter((_, i) => [date, role, basis][i] === undefined);
  if (absent.length === names.length) return null;
  if (absent.length > 0)
    throw misused('extract', `no ${absent.join(' and no ')}`, 'all three --harm-test options, or none');
  const parsed = harmTest.safeParse({ date, role, basis });
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues[0]?.path[0];
  throw wrong === 'date'
    ? misused('extract', `--harm-test-date ${date}`, 'a date such as 2026-03-20')
    : misused(
        'extract',
        'a text of another form in --harm-test-role or -basis',
        'one line of at most 200 characters',
      );
}

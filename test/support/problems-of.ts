import { formatPlace, ProblemsFound } from '../../indicators/model/problem.ts';

/** What a step complains about, as `CODE place`, in its order; empty when it has nothing to say. */
export async function problemsOf(step: Promise<unknown>): Promise<string[]> {
  return (await problemTexts(step)).map(({ brief }) => brief);
}

/** The same with all that a reader would see. */
export async function problemTexts(step: Promise<unknown>): Promise<{ brief: string; text: string }[]> {
  try {
    await step;
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsFound)) throw error;
    return error.problems.map(({ code, place, found, expected, remedy }) => ({
      brief: `${code} ${formatPlace(place)}`,
      text: `${found} / ${expected} / ${remedy}`,
    }));
  }
}

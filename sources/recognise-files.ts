import { type Problem, problem, stopIfAny } from '../indicators/model/problem.ts';
import type { Source } from './counting/source.ts';
import { type OpenedText, openRegister } from './register/open-register.ts';
import { type RecognisedRegister, recogniseRegister } from './register/recognise-register.ts';

/**
 * Opens the files and recognises what registers they hold, and closes them when the work is done.
 *
 * @param work  given the registers in the order of the source, those of one register by the names of their files
 * @throws ProblemsFound for files that are none of the source's registers, and for registers that no file holds
 */
export async function withRegisters<T>(
  source: Source,
  paths: readonly string[],
  work: (files: readonly RecognisedRegister[]) => Promise<T>,
): Promise<T> {
  const problems: Problem[] = [];
  const files: RecognisedRegister[] = [];
  const opened: (readonly OpenedText[])[] = [];
  try {
    for (const path of paths) {
      const texts = await openRegister(path);
      if ('code' in texts) {
        problems.push(texts);
        continue;
      }
      opened.push(texts);
      const recognised = recogniseTexts(source, texts);
      problems.push(...recognised.problems);
      files.push(...recognised.files);
    }
    if (problems.length === 0) problems.push(...absentRegisters(source, files));
    stopIfAny(problems);
    const order = ({ register }: RecognisedRegister) => source.registers.indexOf(register);
    return await work(files.sort((a, b) => order(a) - order(b) || (a.file < b.file ? -1 : 1)));
  } finally {
    for (const text of opened.flat()) text.source.close();
  }
}

/** One file's texts: sheets that are no register of the source are passed over where another sheet is one. */
function recogniseTexts(
  source: Source,
  texts: readonly OpenedText[],
): { readonly files: readonly RecognisedRegister[]; readonly problems: readonly Problem[] } {
  const files: RecognisedRegister[] = [];
  const problems: Problem[] = [];
  for (const text of texts) {
    const recognised = recogniseRegister(text, source.registers);
    if ('code' in recognised) problems.push(recognised);
    else files.push(recognised);
  }
  const isOther = ({ code }: Problem) => code === 'REGISTER-006';
  return { files, problems: files.length > 0 ? problems.filter((one) => !isOther(one)) : problems };
}

function absentRegisters(source: Source, files: readonly RecognisedRegister[]): Problem[] {
  return source.registers
    .filter((known) => !known.optional && !files.some(({ register }) => register === known))
    .map(({ id }) => problem('REGISTER-006', { file: `${id}.csv` }, 'no such register', `a file of ${id}`));
}

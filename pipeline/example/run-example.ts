import { exitCodeOf, OUR_BUG } from '../exit-code.ts';
import { packageVersion } from '../package-version.ts';
import { formatProblems, terminalOn } from '../terminal.ts';
import { describeUnexpected, problemsIn } from '../unexpected-error.ts';
import { type RunStep, refreshExempelby } from './yearly-refresh.ts';

const terminal = terminalOn(process.stdout, process.stderr);

/** On a terminal the parts of a step pass by on one line; what stays is each step and its seconds. */
const timed: RunStep = async (name, step) => {
  const start = performance.now();
  const result = await step(terminal.interactive ? terminal.progress : () => {});
  terminal.print(`${name.padEnd(44)} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`);
  return result;
};

try {
  const places = { registers: 'build/exempelby-registers', workspace: 'build/exempelby' };
  const { site, appendices, data, cells } = await refreshExempelby(places, timed);
  const rows = [
    `\n${cells.published} cells published, ${cells.withheld} withheld; the attack failed.`,
    'Påhittade uppgifter: no child in these figures exists. Open:',
    `  the trend site  ${site}`,
    ...appendices.map((path) => `  the appendix    ${path}`),
    `  the data        ${data}`,
  ];
  terminal.print(rows.join('\n'));
} catch (error) {
  const problems = problemsIn(error);
  terminal.complain(problems ? formatProblems(problems) : describeUnexpected(error, packageVersion()));
  process.exitCode = problems ? exitCodeOf(problems) : OUR_BUG;
}

import type { Fact, HarmTestNotice, Receipt, RejectedRows } from './receipt-model.ts';

/** `receipt.txt`: the receipt as plain text in lines of at most 110 characters where words allow it. */
export function receiptText(receipt: Receipt): string {
  const { contents, excluded, files, signature } = receipt;
  return [
    receipt.title.toUpperCase(),
    '',
    ...aligned(receipt.facts),
    '',
    ...harmTestLines(receipt.harmTest),
    '',
    ...receipt.registers.flatMap(({ heading, facts, rejected, columns, remarks }) => [
      heading.replace(/^Register/, 'REGISTER'),
      ...aligned(facts),
      ...rejected.map((rows) => `  ${rejectedLine(rows)}`),
      ...aligned(columns),
      ...remarks.map((remark) => `Anmärkning: ${remark}`),
      '',
    ]),
    contents.heading.toUpperCase(),
    ...contents.indicators.map(({ id, name, cells }) => `${id}: ${name}, ${cells}`),
    ...contents.remarks,
    '',
    excluded.heading.toUpperCase(),
    ...wrapped(excluded.text),
    '',
    files.heading.toUpperCase(),
    ...aligned(files.list),
    '',
    ...(signature
      ? [signature.heading.toUpperCase(), ...wrapped(signature.text), ...toFillIn(signature.lines), '']
      : []),
  ].join('\n');
}

function harmTestLines({ heading, mustStay, text, facts, lines }: HarmTestNotice): string[] {
  const rule = '*'.repeat(110);
  const inside = [heading.toUpperCase(), ...wrapped(text), ...aligned(facts), ...toFillIn(lines)];
  return mustStay ? [rule, ...inside, rule] : inside;
}

function rejectedLine({ reason, rows, where }: RejectedRows): string {
  return where.startsWith('på rad') ? `${reason}: ${rows}, ${where}` : `${reason}: ${rows} (${where})`;
}

function aligned(facts: readonly Fact[]): string[] {
  const width = Math.max(...facts.map(({ label }) => label.length)) + 2;
  return facts.map(({ label, text }) => `${`${label}:`.padEnd(width)} ${text}`);
}

function toFillIn(labels: readonly string[]): string[] {
  const width = Math.max(...labels.map((label) => label.length)) + 2;
  return labels.flatMap((label) => ['', `${`${label}:`.padEnd(width)} ${'_'.repeat(50)}`]);
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= 110) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

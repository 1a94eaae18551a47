import { type ColumnType, type Reading, single } from '../column-type.ts';

const yes: ReadonlySet<string> = new Set(['j', 'ja', '1', 'x', 'sant', 's']);
const no: ReadonlySet<string> = new Set(['n', 'nej', '0', '', 'falskt']);

/** The mark of a protected identity. What cannot be understood is taken as a mark: the child is then protected. */
export const protectionMark: ColumnType = single('boolean', () => (text): Reading => {
  const plain = text.trim().toLowerCase();
  if (no.has(plain)) return { values: [false] };
  return yes.has(plain)
    ? { values: [true] }
    : { values: [true], remark: 'okänt värde, raden behandlas som skyddad' };
});

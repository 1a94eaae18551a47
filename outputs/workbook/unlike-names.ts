/**
 * The names, each unlike those before it: what is there already gets a number, `Värde (2)`. Case makes no difference, as
 * it makes none to a spreadsheet.
 * @param numbered  how a name is numbered
 */
export function unlikeNames(
  names: readonly string[],
  numbered: (name: string, number: number) => string,
): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unlike = name;
    for (let number = 2; taken.has(unlike.toLowerCase()); number += 1) unlike = numbered(name, number);
    taken.add(unlike.toLowerCase());
    return unlike;
  });
}

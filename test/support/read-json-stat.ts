import { createRequire } from 'node:module';
import type { ToldCell } from './px-statuses.ts';

/** What we use of `jsonstat-toolkit`, which has no types. */
interface Toolkit {
  readonly class: string;
  readonly id: readonly string[];
  readonly n: number;
  readonly extension: {
    readonly indicator: string;
    readonly flags: { readonly cells: Readonly<Record<string, string>> };
  };
  Dimension(id: string): { readonly id: readonly string[]; readonly role: string };
  Data(
    place: readonly number[] | number,
  ): { readonly value: number | null; readonly status: string | null } | null;
}

const toolkit: (dataset: unknown) => Toolkit = createRequire(import.meta.url)('jsonstat-toolkit');

/** The data set as the toolkit of the format reads it. */
export function openJsonStat(bytes: Uint8Array): Toolkit {
  return toolkit(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
}

/** What it tells of each cell: value and status from the toolkit, flags from the extension. */
export function toldByJsonStat(bytes: Uint8Array): ToldCell[] {
  const dataset = openJsonStat(bytes);
  const dimensions = dataset.id.map((id) => ({ id, codes: dataset.Dimension(id).id }));
  const places = dimensions.reduce<number[][]>(
    (all, { codes }) => all.flatMap((one) => codes.map((_, i) => [...one, i])),
    [[]],
  );
  return places.map((place, position) => {
    const cell = dataset.Data(place);
    if (!cell) throw new Error(`no cell at ${place}`);
    return {
      at: Object.fromEntries(dimensions.map(({ id, codes }, i) => [id, codes[place[i] ?? 0] ?? ''])),
      value: cell.value,
      status: cell.status ?? 'published',
      flags: (dataset.extension.flags.cells[position] ?? '').split(' ').filter((flag) => flag !== ''),
    };
  });
}

import type { Report } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { type Typst, typst } from './typst.ts';

/** A public file handed out with the appendix; its checksum lets a reader see that the two belong together. */
export interface Companion {
  readonly path: string;
  readonly sha256: string;
}

/** “Bilagans underlag”: which edition this is, and the checksums of the public files that belong to it. */
export function basisSection({ edition, status }: Report, companions: readonly Companion[]): Typst {
  const { date, span } = wordingOf('sv');
  const rows = [
    ['Utgåva', edition.id],
    ['Status', status === 'draft' ? 'Utkast' : 'Godkänd'],
    ['Sammanställd', date(edition.date)],
    ['Avser', span(edition.years)],
    ['Bearbetning', edition.unit],
    ['Befolkning', edition.population.source],
  ];
  return typst`
#unnumbered(level: 1)[Bilagans underlag]
#text-table(
  columns: (36mm, 1fr),
  head: ([Uppgift], [Innehåll]),
  rows: (${rows.map((row) => typst`(${row.map((text) => typst`[${text}],`)}),`)}),
)
${companions.length > 0 ? checksums(companions) : ''}
`;
}

function checksums(companions: readonly Companion[]): Typst {
  return typst`
Uppgifterna i bilagan finns också i de här filerna. Kontrollsumman (SHA-256) visar att en fil är den som hör till bilagan.
#text-table(
  columns: (1fr, auto),
  head: ([Fil], [Kontrollsumma]),
  rows: (${companions.map(({ path, sha256 }) => typst`([${path}], text(size: 8.5pt)[${sha256}]),`)}),
)`;
}

import { strFromU8, strToU8 } from 'fflate';
import { steadyZip } from '../../steady-zip.ts';

/**
 * The same document with nothing in it of the moment when it was made: its dates are those of the paper.
 * @param date  ISO date of the paper
 */
export function steadyDocx(docx: Uint8Array, date: string): Uint8Array {
  return steadyZip(docx, (parts) => {
    const properties = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    parts['docProps/core.xml'] = strToU8(
      properties.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
    );
  });
}

import { readArrowRows } from '../../pipeline/verify/read-arrow-rows.ts';
import { readParquetRows } from '../../pipeline/verify/read-parquet-rows.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { readWorkbook } from './read-workbook.ts';

/**
 * All that a file of a release says, as text: the words of each page of a PDF and its tags, every part of an Office file,
 * every field of a table, and of all else the bytes themselves. Digests are left out: any number may be in one.
 * @param path  where it lies: Parquet is read from there
 */
export async function textOfFile(path: string, bytes: Uint8Array): Promise<string> {
  const text = await readText(path, bytes);
  return text.replace(/[0-9a-f]{64}/g, '');
}

async function readText(path: string, bytes: Uint8Array): Promise<string> {
  const decode = (part: Uint8Array) => new TextDecoder().decode(part);
  switch (/\.([a-z]+)$/.exec(path)?.[1]) {
    case 'pdf': {
      const { title, pages, xmp } = await readPdf(Uint8Array.from(bytes));
      const tags = pages.flatMap((page) => page.tags.map(({ alternative }) => alternative ?? ''));
      return [title, xmp, ...pages.map(({ text }) => text), ...tags].join('\n');
    }
    case 'docx':
      return Object.values(readDocx(bytes).parts).map(decode).join('\n');
    case 'xlsx':
      return [...(await readWorkbook(bytes)).parts.values()].join('\n');
    case 'parquet':
      return fieldsOf((await readParquetRows(path)).rows);
    case 'arrow':
      return fieldsOf(readArrowRows(bytes).rows);
    default:
      return decode(bytes);
  }
}

function fieldsOf(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { openCompiler } from './open-compiler.ts';
import type { Typst } from './typst.ts';

/**
 * A tagged PDF that follows PDF/UA-1; the compiler checks that and refuses anything else.
 * @param pictures  by path from the root of the document, `/drawing-1.svg`
 * Throws with the compiler's diagnostics; they name places in the document, not figures.
 */
export function compilePdf(
  document: Typst,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const compiler = openCompiler(pictures);
  try {
    const compiled = compiler.compile({ mainFileContent: document.toString() });
    const result = compiled.result;
    if (!result) throw new Error(`Typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
    forgetLayouts(compiler);
    return new Uint8Array(compiler.pdf(result, { pdfStandard: 'ua-1' }));
  } finally {
    forgetLayouts(compiler);
  }
}

/** The compiler remembers what it has laid out for as long as the process lives; no other paper holds the same. */
function forgetLayouts(compiler: NodeCompiler): void {
  compiler.evictCache(0);
}

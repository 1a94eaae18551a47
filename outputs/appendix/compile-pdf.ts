import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Typst } from './typst.ts';

const { resolve } = createRequire(import.meta.url);

/**
 * A tagged PDF that follows PDF/UA-1; the compiler checks that and refuses anything else.
 * The only files it can reach lie beside look.typ, and no document names any of them but that one.
 * @param drawings  SVG text by name, found in the document as `sys.inputs`
 * Throws with the compiler's diagnostics; they name places in the document, not figures.
 */
export function compilePdf(document: Typst, drawings: Readonly<Record<string, string>> = {}): Uint8Array {
  const compiler = NodeCompiler.create({
    workspace: dirname(resolve('#package/outputs/appendix/look.typ')),
    fontArgs: [{ fontPaths: faces.map((face) => dirname(resolve(face))) }],
  });
  const compiled = compiler.compile({ mainFileContent: document.toString(), inputs: { ...drawings } });
  const result = compiled.result;
  if (!result) throw new Error(`Typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  return new Uint8Array(compiler.pdf(result, { pdfStandard: 'ua-1' }));
}

const faces = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map(
  (face) => `@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`,
);

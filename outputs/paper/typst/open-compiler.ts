import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { resolve } = createRequire(import.meta.url);

/**
 * A compiler that knows one typeface and none of the machine's. The only files it can reach lie beside look.typ, and no
 * document names others of them than the look's. It is the same one every time, since to open it takes as long as to
 * print a page or two, and it knows the pictures of the last call alone.
 * @param pictures  by path from the root of the document, `/drawing-1.svg`; they are only in memory
 */
export function openCompiler(pictures: ReadonlyMap<string, Uint8Array> = new Map()): NodeCompiler {
  opened ??= NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: faces.map((face) => dirname(resolve(face))) }],
  });
  opened.resetShadow();
  for (const [path, bytes] of pictures) opened.mapShadow(join(workspace, path), Buffer.from(bytes));
  return opened;
}

let opened: NodeCompiler | null = null;

const workspace = dirname(resolve('#package/outputs/paper/typst/look.typ'));
const faces = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map(
  (face) => `@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`,
);

import { describe, expect, it } from 'vitest';
import { openCompiler } from '../../../../outputs/paper/typst/open-compiler.ts';
import { printPdf } from '../../../../outputs/paper/typst/print-pdf.ts';
import { sampleDrawings, samplePaper } from '../../../support/sample-paper.ts';

const square = (side: number) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"/>`);

/** How wide the picture of a name is; null where there is none. */
function widthOf(picture: string, pictures?: ReadonlyMap<string, Uint8Array>): unknown {
  const mainFileContent = `#context [#metadata(measure(image("${picture}")).width.pt()) <width>]`;
  const compiler = openCompiler(pictures);
  if (!compiler.compile({ mainFileContent }).result) return null;
  const [width] = compiler.query({ mainFileContent }, { selector: '<width>', field: 'value' });
  return width;
}

describe('the compiler of all papers', () => {
  it('is opened once', () => {
    expect(openCompiler()).toBe(openCompiler(new Map([['/a.svg', square(7)]])));
  });

  it('knows the pictures of the last call, and none of those before', () => {
    expect(widthOf('/a.svg', new Map([['/a.svg', square(8)]]))).toBe(6);
    expect(widthOf('/a.svg', new Map([['/a.svg', square(16)]]))).toBe(12);
    expect(widthOf('/a.svg', new Map([['/b.svg', square(8)]]))).toBeNull();
    expect(widthOf('/b.svg')).toBeNull();
  });

  it('prints a paper as it would have without those printed before, and after one that could not be', async () => {
    const drawings = await sampleDrawings();
    const alone = printPdf(samplePaper(), drawings);
    printPdf(samplePaper({ logo: 'png', language: 'en' }), drawings);
    expect(widthOf('/no.svg')).toBeNull();
    expect(Buffer.from(printPdf(samplePaper(), drawings)).equals(alone)).toBe(true);
  });
});

import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../pipeline/cli.ts';
import { docxTables } from '../../../pipeline/verify/docx-tables.ts';
import { jsonStatCube } from '../../../pipeline/verify/json-stat-cube.ts';
import { elementsIn, named, parseMarkup, textIn } from '../../../pipeline/verify/markup.ts';
import { pdfTables } from '../../../pipeline/verify/pdf-tables.ts';
import { pxCube } from '../../../pipeline/verify/px-cube.ts';
import { readArrowRows } from '../../../pipeline/verify/read-arrow-rows.ts';
import { readCsvRows } from '../../../pipeline/verify/read-csv-rows.ts';
import { workbookSheets } from '../../../pipeline/verify/xlsx-tables.ts';
import { listeningTerminal } from '../../support/listening-terminal.ts';
import { bytesOf, changed, problemsIn, signedAnew, textIn as textOf } from '../../support/released-folder.ts';
import { makeVerifiedRelease, type VerifiedRelease } from '../../support/verified-release.ts';

describe('a reader of one format', () => {
  const most = 64 * 1024 * 1024;

  /** Two hundred megabytes of nothing in a few hundred kilobytes. */
  const bomb = (path: string) => zipSync({ [path]: [new Uint8Array(200_000_000), { level: 9 }] });

  it('refuses a Word or Excel file that unpacks to more than any of ours', async () => {
    const [docx, xlsx] = [bomb('word/document.xml'), bomb('xl/worksheets/sheet1.xml')];
    expect(docx.byteLength).toBeLessThan(1_000_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => docxTables(docx)).toThrow('too large');
    await expect(workbookSheets(xlsx)).rejects.toThrow('too large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(most);
  });

  it('unpacks no more than a file states, whatever is in it', () => {
    const lying = bomb('word/document.xml');
    // The size in the directory at the end of the file, after its signature (APPNOTE 4.3.12): 100 bytes.
    const view = new DataView(lying.buffer, lying.byteOffset);
    const directory = lying.findLastIndex(
      (_, i) => i < lying.byteLength - 4 && view.getUint32(i, true) === 0x02014b50,
    );
    view.setUint32(directory + 24, 100, true);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => docxTables(lying)).toThrow();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(most);
  });

  it('refuses a PDF with a stream that unfolds to more than any of ours', async () => {
    const stream = deflateSync(Buffer.alloc(200_000_000));
    const pdf = Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
      stream,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    await expect(pdfTables(new Uint8Array(pdf))).rejects.toThrow('unfolds');
    const twice = '%PDF-1.7\n1 0 obj\n<< /Filter [/FlateDecode /FlateDecode] >>\nstream\n';
    await expect(pdfTables(bytesOf(twice))).rejects.toThrow('none of ours');
  });

  it('replaces no entity that a document defines', () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      '',
    );
    const xml = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">${laughs}<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&l9;&f;</a>`;
    expect(elementsIn(parseMarkup(bytesOf(xml), 'xml'), named('a')).map((one) => textIn(one))).toEqual([
      '&l9;&f;',
    ]);
    const document = xml
      .replace('<a>', '<w:document><w:body><w:p><w:t>')
      .replace('</a>', '</w:t></w:p></w:body></w:document>');
    expect(docxTables(zipSync({ 'word/document.xml': strToU8(document) }))).toEqual([]);
  });

  it('refuses a page that is nested deeper, or has more in it, than any of ours', () => {
    expect(() => parseMarkup(bytesOf('<b>'.repeat(100_000)), 'html')).toThrow('more elements');
    expect(() => parseMarkup(bytesOf('<br>'.repeat(3_000_001)), 'html')).toThrow('more elements');
    expect(() => parseMarkup(new Uint8Array([0xff, 0xfe, 0x41]), 'html')).toThrow();
  });

  it('refuses what is none of its kind', async () => {
    const others = [
      new Uint8Array(),
      bytesOf('x'),
      bytesOf('{}'),
      bytesOf('PK\u0003\u0004'),
      bytesOf('ARROW1'),
      bytesOf('%PDF-1.7'),
    ];
    for (const bytes of others) {
      expect(() => docxTables(bytes)).toThrow();
      await expect(workbookSheets(bytes)).rejects.toThrow();
      await expect(pdfTables(bytes)).rejects.toThrow();
      expect(() => pxCube(bytes, 'sv')).toThrow();
      expect(() => jsonStatCube(bytes)).toThrow();
    }
    expect(() => readArrowRows(bytesOf('ARROW1\0\0x'))).toThrow();
    expect(() => readCsvRows(new Uint8Array())).toThrow();
    expect(() => readCsvRows(new Uint8Array([0xff]))).toThrow();
  });

  it('refuses a PX file that stands for more cells than any table has', () => {
    const values = Array.from({ length: 3000 }, (_, i) => `"${i}"`).join(',');
    const px = `LANGUAGE="sv";STUB="a","b";VALUES("a")=${values};VALUES("b")=${values};KEYS("a")=VALUES;DATA=\n`;
    expect(() => pxCube(bytesOf(px), 'sv')).toThrow('more cells');
  });
});

describe('a folder that somebody has prepared', () => {
  let release: VerifiedRelease;
  beforeAll(async () => {
    release = await makeVerifiedRelease();
  });
  afterAll(() => release.workspace.remove());

  const garbage = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00, 0x22, 0x3c]);

  it('gives a problem and no crash for each file that is none of its kind, with everything listed anew', async () => {
    const compared = [...release.files.keys()].filter(
      (path) =>
        /^(data|appendix)\/.*\.(csv|parquet|arrow|px|json|pdf|docx|html|xlsx)$/.test(path) &&
        !/csv-metadata|columns|datapackage/.test(path),
    );
    const all = Object.fromEntries(compared.map((path) => [path, garbage]));
    const found = await problemsIn(signedAnew(changed(release.files, all)));
    for (const path of compared) expect(found).toContain(`VERIFY-003 ${path}`);
  });

  it('is refused whole without a manifest, without content, or with content that names what it does not define', async () => {
    const refused = async (changes: Record<string, Uint8Array | null>) =>
      problemsIn(changed(release.files, changes)).catch(({ problems }) =>
        problems.map(({ code }: { code: string }) => code),
      );
    expect(await refused({ 'manifest.json': null })).toEqual(['VERIFY-001']);
    expect(await refused({ 'manifest.json': bytesOf('[]') })).toEqual(['VERIFY-001']);
    expect(await refused({ 'release.json': null })).toEqual(['VERIFY-003']);
    expect(await refused({ 'release.json': bytesOf('{}') })).toEqual(['VERIFY-003']);
    expect(await refused({ 'release.json': bytesOf('['.repeat(200_000)) })).toEqual(['VERIFY-003']);
    const other = textOf(release.files, 'release.json').replaceAll(
      '"indicator":"youth.visits"',
      '"indicator":"youth.other"',
    );
    expect(await refused({ 'release.json': bytesOf(other) })).toEqual(['VERIFY-003']);
  });

  it('is never left through a link', async () => {
    const secret = join(release.workspace.dir, 'samlad.yaml');
    const path = join(release.workspace.dir, 'drafts', '2015-1');
    await symlink(secret, join(path, 'data', 'link.csv'));
    const { terminal, heard } = listeningTerminal();
    expect(await run(['verify', path], terminal)).toBe(4);
    expect(heard.err).toContain('VERIFY-001  data/link.csv');
    expect(heard.err).not.toContain('Småköping');
  });

  it('cannot speak to the terminal by the name of a file', async () => {
    const files = changed(release.files, { 'data/\u001b[2Jgone.csv': bytesOf('') });
    expect(await problemsIn(files)).toEqual(['VERIFY-001 data/□[2Jgone.csv']);
  });

  it('lists paths outside of itself in vain', async () => {
    const manifest = JSON.parse(textOf(release.files, 'manifest.json'));
    manifest.files['../../samlad.yaml'] = '0'.repeat(64);
    const files = changed(release.files, { 'manifest.json': bytesOf(JSON.stringify(manifest)) });
    expect(await problemsIn(files)).toEqual(['VERIFY-001 ../../samlad.yaml']);
  });
});

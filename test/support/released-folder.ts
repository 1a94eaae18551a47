import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { formatPlace } from '../../indicators/model/problem.ts';
import { canonicalJson } from '../../pipeline/release/canonical-json.ts';
import { silent } from '../../pipeline/terminal.ts';
import { verifyFolder } from '../../pipeline/verify/verify-folder.ts';
import { digests, sha256 } from '../../pipeline/write-folder.ts';

/** Files of a release by path. */
export type ReleasedFiles = Map<string, Uint8Array>;

/** A file otherwise than it was; null for one that is gone. */
export type Changes = Readonly<Record<string, Uint8Array | null>>;

export async function readFolder(dir: string): Promise<ReleasedFiles> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files
    .sort()
    .map(async (file) => [relative(dir, file), new Uint8Array(await readFile(file))] as const);
  return new Map(await Promise.all(read));
}

/** What verification says of the files, as `CODE place`. */
export async function problemsIn(files: ReleasedFiles): Promise<string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'samlad-released-'));
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), bytes);
    }
    const { problems } = await verifyFolder(dir, null, silent);
    return problems.map(({ code, place }) => `${code} ${formatPlace(place)}`);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

export function changed(files: ReleasedFiles, changes: Changes): ReleasedFiles {
  const others = new Map(files);
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes === null) others.delete(path);
    else others.set(path, bytes);
  }
  return others;
}

/**
 * The same with a data package and a manifest that agree with what has been changed: an error of the program, or somebody
 * who knows how a release is made. Approvals stay those of the content that was approved.
 */
export function signedAnew(files: ReleasedFiles): ReleasedFiles {
  const signed = new Map(files);
  const packagePath = 'data/datapackage.json';
  const about = jsonIn(files, packagePath);
  if (Array.isArray(about.resources)) {
    const resources = about.resources.map((one: { path: string }) => {
      const bytes = files.get(`data/${one.path}`) ?? new Uint8Array();
      return { ...one, bytes: bytes.byteLength, hash: `sha256:${sha256(bytes)}` };
    });
    signed.set(packagePath, bytesOf(JSON.stringify({ ...about, resources })));
  }
  const listed = new Map([...signed].filter(([path]) => path !== 'manifest.json'));
  const manifest = { ...jsonIn(files, 'manifest.json'), files: digests(listed) };
  return signed.set('manifest.json', bytesOf(canonicalJson(manifest)));
}

export function textIn(files: ReleasedFiles, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`there is no ${path}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function jsonIn(files: ReleasedFiles, path: string): Record<string, unknown> {
  return JSON.parse(textIn(files, path));
}

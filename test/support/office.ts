import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

// LibreOffice is the second opinion on our office files: it shares no code with the libraries that write them.

/** Opens an office file and saves it in another format. */
export interface Office {
  /**
   * @param name  of the file as its program would call it: `paper.docx`
   * @param format  `pdf`; or with a filter, `txt:Text (encoded):UTF8`
   * Throws when LibreOffice cannot open the file or is not done in two minutes.
   */
  convert(name: string, bytes: Uint8Array, format: string): Promise<Uint8Array>;
}

/** LibreOffice, or why there is none and what helps. In CI there has to be one. */
export function openOffice(): Office | string {
  const program = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((path) => existsSync(path));
  if (program !== undefined)
    return { convert: (name, bytes, format) => convert(program, name, bytes, format) };
  const reason =
    'there is no soffice; apt-get install libreoffice-writer-nogui libreoffice-calc-nogui brings one';
  if (process.env.CI) throw new Error(reason);
  return reason;
}

const patience = 120_000;

/** In a folder of its own with a profile of its own, so that it meets no other LibreOffice and leaves nothing behind. */
async function convert(
  program: string,
  name: string,
  bytes: Uint8Array,
  format: string,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const source = join(folder, name);
    const target = join(folder, 'out');
    await mkdir(target);
    await writeFile(source, bytes);
    await writeFile(join(folder, 'fonts.conf'), fontsConf(folder));
    const said = await run(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        '--norestore',
        '--convert-to',
        format,
        '--outdir',
        target,
        source,
      ],
      { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    );
    const extension = format.split(':')[0];
    try {
      return new Uint8Array(await readFile(join(target, name.replace(/\.[^.]*$/, `.${extension}`))));
    } catch {
      throw new Error(`LibreOffice made no ${extension} of ${name}: ${said}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Source Sans 3 and what the machine has, so that a paper is set in the typeface that it asks for. */
function fontsConf(folder: string): string {
  const { resolve } = createRequire(import.meta.url);
  const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) =>
    dirname(resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`)),
  );
  const places = [...faces, '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${places}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`;
}

/** What the program said, its errors among it. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, timeout: patience, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
      });
    child.on('error', reject);
    child.on('close', (code, signal) =>
      code === 0
        ? resolve(said.trim())
        : reject(new Error(`LibreOffice ended with ${signal ?? code}: ${said}`)),
    );
  });
}

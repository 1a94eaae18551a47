import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type DeliveryManifest, deliveryManifest } from '../../indicators/model/delivery.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import { receiptBeginning } from '../../sources/delivery/receipt-html.tsx';
import { ifThere } from '../system-error.ts';
import { decodeUtf8 } from '../workspace/strict-utf8.ts';
import { sha256 } from '../write-folder.ts';
import { CountsDelivery } from './counts-delivery.ts';
import {
  findPersonsInCounts,
  findPersonsInHtml,
  findPersonsInManifest,
  findPersonsInText,
} from './find-persons.ts';
import { readCounts } from './read-counts.ts';

/** The files of a delivery. The receipts are for people: they may be absent, and nothing is read from them. */
const manifestName = 'datapackage.json';
const countsName = 'counts.csv';
const receiptName = 'receipt.txt';
const receiptPageName = 'receipt.html';

/** Far more than any municipality delivers; a larger file is something else. */
const largestFile = 64 * 1024 * 1024;

export interface DeliveriesRead {
  readonly deliveries: readonly CountsDelivery[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every folder under `deliveries/` in the order of their names: both files there, in UTF-8, agreeing with each
 * other, nothing person-shaped, every row by the contract. A delivery with a problem is not among those returned.
 * What the codes mean is checked afterwards, against the catalogue.
 */
export async function readDeliveries(folder: string): Promise<DeliveriesRead> {
  const deliveries: CountsDelivery[] = [];
  const problems: Problem[] = [];
  for (const entry of await entriesOf(folder)) {
    if (!entry.isDirectory()) {
      const file = `deliveries/${entry.name}`;
      problems.push(problem('DELIVERY-001', { file }, 'a loose file', 'one folder for each delivery'));
      continue;
    }
    const read = await readDelivery(join(folder, entry.name), entry.name);
    if ('delivery' in read) deliveries.push(read.delivery);
    else problems.push(...read.problems);
  }
  return { deliveries, problems };
}

type DeliveryRead = { readonly delivery: CountsDelivery } | { readonly problems: readonly Problem[] };

async function readDelivery(folder: string, name: string): Promise<DeliveryRead> {
  const shown = `deliveries/${name}`;
  const manifestText = await readText(folder, manifestName, shown);
  const countsText = await readText(folder, countsName, shown);
  const { manifest, problems: inManifest } = parseManifest(`${shown}/${manifestName}`, manifestText.text);
  const problems: Problem[] = [
    ...(await strayFiles(folder, shown)),
    ...manifestText.problems,
    ...inManifest,
    ...countsText.problems,
    ...findPersonsInCounts(`${shown}/${countsName}`, countsText.text ?? ''),
    ...(await checkReceipt(folder, shown)),
    ...(await checkReceiptPage(folder, shown)),
  ];
  if (!manifest || countsText.text === null) return { problems };
  const digest = sha256(countsText.bytes);
  if (
    manifest.resources[0].hash !== `sha256:${digest}` ||
    manifest.resources[0].bytes !== countsText.bytes.length
  ) {
    const found = 'another file than the one that datapackage.json describes';
    return {
      problems: [
        ...problems,
        problem('DELIVERY-001', { file: `${shown}/${countsName}` }, found, 'the file as it was written'),
      ],
    };
  }
  if (problems.length > 0) return { problems };
  const counts = readCounts(`${shown}/${countsName}`, countsText.text);
  if (counts.problems.length > 0) return { problems: counts.problems };
  return { delivery: CountsDelivery.read(name, manifest, digest, counts.cells) };
}

interface TextRead {
  readonly text: string | null;
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

/** One file as strict UTF-8. */
async function readText(folder: string, name: string, shown: string): Promise<TextRead> {
  const file = `${shown}/${name}`;
  const refuse = (
    code: 'DELIVERY-001' | 'DELIVERY-009',
    found: string,
    expected: string,
    line?: number,
  ): TextRead => {
    const place = line === undefined ? { file } : { file, line };
    return { text: null, bytes: new Uint8Array(), problems: [problem(code, place, found, expected)] };
  };
  const size = await sizeOf(join(folder, name));
  if (size === null) return refuse('DELIVERY-001', `no ${name}`, `${manifestName} and ${countsName}`);
  if (size === 0) return refuse('DELIVERY-001', 'an empty file', 'the file as it was written');
  if (size > largestFile) return refuse('DELIVERY-001', 'a file of more than 64 MB', 'a file of counts');
  const bytes = await readFile(join(folder, name));
  const text = decodeUtf8(bytes);
  if (text === null) return refuse('DELIVERY-009', 'bytes that are not UTF-8', 'UTF-8', firstBadLine(bytes));
  return { text, bytes, problems: [] };
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    if (decodeUtf8(bytes.subarray(start, stop)) === null) return line;
    start = stop + 1;
  }
  return line;
}

function parseManifest(
  file: string,
  text: string | null,
): { readonly manifest: DeliveryManifest | null; readonly problems: readonly Problem[] } {
  if (text === null) return { manifest: null, problems: [] };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    const cut = problem(
      'DELIVERY-001',
      { file },
      'text that is not JSON; it may have been cut',
      'the file as it was written',
    );
    return { manifest: null, problems: [cut] };
  }
  const persons = findPersonsInManifest(file, text, content);
  if (persons.length > 0) return { manifest: null, problems: persons };
  const parsed = deliveryManifest.safeParse(content);
  if (parsed.success) return { manifest: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => {
    // Deeper parts of the path may be names that the sender has chosen, and those are never repeated.
    const where = issue.path.slice(0, 2).join('.') || 'the manifest';
    const expected =
      issue.code === 'unrecognized_keys' ? 'only what the contract has' : expectedIn(issue.message);
    return problem('DELIVERY-003', { file }, `something else in ${where}`, expected);
  });
  return { manifest: null, problems };
}

function expectedIn(message: string): string {
  return message
    .replace(/^Invalid (input|string|option): (expected |must match pattern )?/, '')
    .replace(/, received .*$/, '');
}

async function checkReceipt(folder: string, shown: string): Promise<Problem[]> {
  if ((await sizeOf(join(folder, receiptName))) === null) return [];
  const receipt = await readText(folder, receiptName, shown);
  return [...receipt.problems, ...findPersonsInText(`${shown}/${receiptName}`, receipt.text ?? '')];
}

/** Somebody will open the page in a browser: it must begin with the policy that lets nothing in it run. */
async function checkReceiptPage(folder: string, shown: string): Promise<Problem[]> {
  if ((await sizeOf(join(folder, receiptPageName))) === null) return [];
  const file = `${shown}/${receiptPageName}`;
  const page = await readText(folder, receiptPageName, shown);
  if (page.text === null) return [...page.problems];
  const persons = findPersonsInHtml(file, page.text);
  if (receiptBeginning.test(page.text)) return persons;
  const found = 'another page than a receipt';
  return [...persons, problem('DELIVERY-001', { file }, found, 'the page as the extract wrote it')];
}

async function strayFiles(folder: string, shown: string): Promise<Problem[]> {
  const known = [manifestName, countsName, receiptName, receiptPageName];
  return (await entriesOf(folder))
    .filter(({ name }) => !known.includes(name))
    .map(({ name }) =>
      problem(
        'DELIVERY-001',
        { file: `${shown}/${name}` },
        'a file that is no part of a delivery',
        known.slice(0, 2).join(' and '),
      ),
    );
}

async function entriesOf(folder: string) {
  const entries = await ifThere(readdir(folder, { withFileTypes: true }), []);
  return entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'README.md')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await ifThere(stat(path), null);
  return found?.isFile() ? found.size : null;
}

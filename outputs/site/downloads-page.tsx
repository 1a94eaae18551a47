import { chartFilesOf } from '../charts/chart-files.ts';
import type { Report } from '../report-model.ts';
import { formatNumber, type NumberMarks } from '../wording/number-format.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { downloadWordsOf } from './download-words.ts';
import { Limits } from './limits.tsx';
import { PageFrame } from './page-frame.tsx';
import { type Download, pageFiles, type SitePages } from './site-pages.ts';
import { siteWordsOf } from './site-words.ts';

/** The files that lie beside the site: data with size and rows, appendices, and charts by indicator. */
export function DownloadsPage({ pages }: { pages: SitePages }) {
  const { report, root, downloads } = pages;
  const words = downloadWordsOf(report.language);
  const { downloads: title } = siteWordsOf(report.language);
  const { licence } = report.edition;
  const inFolder = (folder: string): Download[] => downloads.filter(({ path }) => path.startsWith(folder));
  return (
    <PageFrame pages={pages} title={title} path={pageFiles.downloads} invented>
      <h1>{title}</h1>
      <p class="lead">{words.lead}</p>
      <section>
        <h2>{words.terms}</h2>
        <p>{words.termsText}</p>
        {licence === null ? null : (
          <p>
            {words.licence} <a href={licence.url}>{licence.name}</a>
          </p>
        )}
      </section>
      <DataFiles
        files={inFolder('data/').filter(({ path }) => /^data\/[^/]+(?<!-metadata\.json)$/.test(path))}
        root={root}
        report={report}
      />
      <Cubes files={inFolder('data/')} root={root} report={report} />
      <Appendices files={inFolder('appendix/')} root={root} report={report} />
      <Charts files={inFolder('charts/')} root={root} report={report} />
      <Limits report={report} />
    </PageFrame>
  );
}

interface FilesProps {
  readonly files: readonly Download[];
  readonly root: string;
  readonly report: Report;
}

function DataFiles({ files, root, report: { language } }: FilesProps) {
  if (files.length === 0) return null;
  const { data, dataLead, columns, contents } = downloadWordsOf(language);
  const { numbers } = wordingOf(language);
  return (
    <section>
      <h2 id="data">{data}</h2>
      <p>{dataLead}</p>
      <section class="scroll" aria-labelledby="data" tabindex={0}>
        <table>
          <caption class="spoken">{data}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.file}</th>
              <th scope="col">{columns.what}</th>
              <th scope="col" class="number">
                {columns.rows}
              </th>
              <th scope="col" class="number">
                {columns.size}
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ path, bytes, rows }) => (
              <tr>
                <th scope="row">
                  <a href={`${root}../${path}`}>{nameOf(path)}</a>
                </th>
                <td>{contents[nameOf(path).split('.')[0] ?? ''] ?? ''}</td>
                <td class="number">{rows === null ? '' : formatNumber(rows, 0, numbers)}</td>
                <td class="number">{sizeText(bytes, numbers)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** A PX file holds both languages, a JSON-stat file one: the page links that of its own. */
function Cubes({ files, root, report: { language } }: FilesProps) {
  const { cubes, cubesLead, cubesCount, columns } = downloadWordsOf(language);
  const { numbers } = wordingOf(language);
  const tables = files.flatMap(({ path, bytes }) => {
    const name = /^data\/px\/(.+)\.px$/.exec(path)?.[1];
    const json = files.find((file) => file.path === `data/json-stat/${name}.${language}.json`);
    return name === undefined || !json ? [] : [{ name, px: { path, bytes }, json }];
  });
  if (tables.length === 0) return null;
  return (
    <section>
      <h2 id="cubes">{cubes}</h2>
      <p>{cubesLead}</p>
      <details>
        <summary>{cubesCount(tables.length)}</summary>
        <section class="scroll" aria-labelledby="cubes" tabindex={0}>
          <table>
            <caption class="spoken">{cubes}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.file}</th>
                <th scope="col">PX</th>
                <th scope="col">JSON-stat</th>
              </tr>
            </thead>
            <tbody>
              {tables.map(({ name, px, json }) => (
                <tr>
                  <th scope="row">{name}</th>
                  {[px, json].map(({ path, bytes }) => (
                    <td>
                      <a
                        href={`${root}../${path}`}
                        aria-label={`${nameOf(path)}, ${sizeText(bytes, numbers)}`}
                      >
                        {sizeText(bytes, numbers)}
                      </a>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}

/** One line for each committee, with the appendix in each of its formats. */
/** One line for each committee, with its appendix in every format. */
function Appendices({ files, root, report: { language, edition } }: FilesProps) {
  const { numbers } = wordingOf(language);
  const { appendices, appendicesLead } = downloadWordsOf(language);
  const papers = edition.recipients.flatMap(({ id, committee }) => {
    const own = files.filter(({ path }) => nameOf(path).split('.')[0]?.endsWith(`-${id}`));
    return own.length === 0 ? [] : [{ name: committee[language], own }];
  });
  if (papers.length === 0) return null;
  return (
    <section>
      <h2>{appendices}</h2>
      <p>{appendicesLead}</p>
      <ul>
        {papers.map(({ name, own }) => (
          <li>
            {name}:{' '}
            {own.map(({ path, bytes }, i) => (
              <>
                {i === 0 ? '' : ', '}
                <a
                  href={`${root}../${path}`}
                  aria-label={`${name}, ${formatOf(path)}, ${sizeText(bytes, numbers)}`}
                >
                  {formatOf(path)}
                </a>{' '}
                ({sizeText(bytes, numbers)})
              </>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

const formats: Readonly<Record<string, string>> = { docx: 'Word', xlsx: 'Excel' };

/** What kind of file it is, in a word that readers know. */
function formatOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return formats[ending] ?? ending.toUpperCase();
}

function Charts({ files, root, report }: FilesProps) {
  if (files.length === 0) return null;
  const { charts, chartsLead } = downloadWordsOf(report.language);
  return (
    <section>
      <h2>{charts}</h2>
      <p>{chartsLead}</p>
      {report.sections
        .flatMap(({ indicators }) => indicators)
        .map((indicator) => (
          <details>
            <summary>{indicator.name}</summary>
            <ul>
              {chartFilesOf(indicator).map(({ path, heading }) => (
                <li>
                  <a href={`${root}../charts/${path}`}>{heading}</a>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `12 kB`, `3,4 MB`: in steps of a thousand. */
function sizeText(bytes: number, numbers: NumberMarks): string {
  return bytes < 1e6
    ? `${formatNumber(Math.ceil(bytes / 1e3), 0, numbers)}\u00a0kB`
    : `${formatNumber(bytes / 1e6, 1, numbers)}\u00a0MB`;
}

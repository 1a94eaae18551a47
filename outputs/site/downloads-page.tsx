import { chartFilesOf } from '../charts/chart-files.ts';
import type { Report } from '../report-model.ts';
import { formatNumber, type NumberMarks } from '../wording/number-format.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { downloadWordsOf } from './download-words.ts';
import { PageFrame } from './page-frame.tsx';
import { type Download, pageFiles, type SitePages } from './site-pages.ts';
import { siteWordsOf } from './site-words.ts';

/** The files that lie beside the site: data with size and rows, appendices, and charts by indicator. */
export function DownloadsPage({ pages }: { pages: SitePages }) {
  const { report, root, downloads } = pages;
  const words = downloadWordsOf(report.language);
  const { downloads: title } = siteWordsOf(report.language);
  const inFolder = (folder: string): Download[] => downloads.filter(({ path }) => path.startsWith(folder));
  return (
    <PageFrame pages={pages} title={title} path={pageFiles.downloads} invented>
      <h1>{title}</h1>
      <p class="lead">{words.lead}</p>
      <section>
        <h2>{words.terms}</h2>
        <p>{words.termsText}</p>
      </section>
      <DataFiles files={inFolder('data/')} root={root} report={report} />
      <Appendices files={inFolder('appendix/')} root={root} report={report} />
      <Charts files={inFolder('charts/')} root={root} report={report} />
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

function Appendices({ files, root, report: { language, edition } }: FilesProps) {
  if (files.length === 0) return null;
  const { numbers } = wordingOf(language);
  const committeeOf = (path: string): string =>
    edition.recipients.find(({ id }) => path.endsWith(`-${id}.pdf`))?.committee[language] ?? nameOf(path);
  return (
    <section>
      <h2>{downloadWordsOf(language).appendices}</h2>
      <ul>
        {files.map(({ path, bytes }) => (
          <li>
            <a href={`${root}../${path}`}>{committeeOf(path)}</a> (PDF, {sizeText(bytes, numbers)})
          </li>
        ))}
      </ul>
    </section>
  );
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

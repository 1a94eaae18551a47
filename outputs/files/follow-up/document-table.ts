import { documentKinds, type FollowUpDocument } from '../../../indicators/model/follow-up/document.ts';
import { isOutstanding } from '../../../indicators/model/follow-up/report-duty.ts';
import { followUpTermsOf } from '../../follow-up/terms.ts';
import { described, textColumn as text } from '../data-column.ts';
import type { DataTable } from '../data-table.ts';
import { coded, listed } from './register-fields.ts';
import { type FollowUpSource, type RegisterColumn, registerTable } from './register-table.ts';

/** `follow-up-documents.csv`: strategies, agreements, assignments and plans. */
export function documentTable(source: FollowUpSource): DataTable {
  const title = {
    sv: 'Strategier, överenskommelser, uppdrag och planer',
    en: 'Strategies, agreements, assignments and plans',
  };
  return registerTable(
    source,
    'follow-up-documents',
    title,
    ['id'],
    source.followUp.registers.documents,
    columnsFor(source),
  );
}

const terms = followUpTermsOf('sv');

/** What comes next is what is due, as on the page of the document: the oldest that is late, or the first to come. */
function nextReport({ followUp: { duties } }: FollowUpSource, id: string): string {
  const next = duties.find((duty) => duty.document === id && isOutstanding(duty));
  return next?.due ?? '';
}

const columnsFor = (source: FollowUpSource): readonly RegisterColumn<FollowUpDocument>[] => [
  { column: text('id', 'Beteckning', 'Id'), value: ({ id }) => id },
  {
    column: text('kind', 'Slag', 'Kind', coded(documentKinds, terms.documentKinds)),
    value: ({ kind }) => kind,
  },
  { column: text('name', 'Namn', 'Name'), value: ({ name }) => name },
  { column: text('parties', 'Parter', 'Parties'), value: ({ parties }) => listed(parties) },
  { column: text('decided_by', 'Beslutat av', 'Decided by'), value: ({ decided }) => decided?.by ?? '' },
  {
    column: text('decided', 'Beslutsdatum', 'Date of the decision'),
    value: ({ decided }) => decided?.date ?? '',
  },
  {
    column: text('paragraph', 'Paragraf', 'Item of the minutes'),
    value: ({ decided }) => decided?.paragraph ?? '',
  },
  {
    column: text('registry_number', 'Diarienummer', 'Registry number'),
    value: ({ decided }) => decided?.registryNumber ?? '',
  },
  { column: text('valid_from', 'Gäller från', 'Valid from'), value: ({ valid }) => valid.from ?? '' },
  { column: text('valid_to', 'Gäller till', 'Valid to'), value: ({ valid }) => valid.to ?? '' },
  { column: text('owner', 'Ansvarig roll', 'Role that answers for it'), value: ({ owner }) => owner ?? '' },
  {
    column: text('followed_up_by', 'Följs upp av', 'Followed up by'),
    value: ({ followUp }) => followUp?.by ?? '',
  },
  {
    column: text('reported_to', 'Redovisas för', 'Reported to'),
    value: ({ followUp }) => followUp?.to ?? '',
  },
  {
    column: text('last_report', 'Senaste redovisning', 'Newest report'),
    value: ({ followUp }) => followUp?.given.at(-1) ?? '',
  },
  {
    column: text('next_report', 'Nästa redovisning', 'Next report'),
    value: ({ id }) => nextReport(source, id),
  },
  {
    column: text(
      'basis',
      'Formell grund',
      'Formal basis',
      described({ formal: 'formell', informal: 'informell' }),
    ),
    value: ({ basis }) => basis,
  },
  { column: text('use', 'Användning', 'Use'), value: ({ use }) => use ?? '' },
  { column: text('themes', 'Teman', 'Themes'), value: ({ themes }) => listed(themes) },
  { column: text('indicators', 'Indikatorer', 'Indicators'), value: ({ indicators }) => listed(indicators) },
];

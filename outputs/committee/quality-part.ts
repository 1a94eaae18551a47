import type { Part } from '../paper/number-paper.ts';
import { bullets, heading, pageBreak, paragraph, subheading } from '../paper/parts.ts';
import type { IndicatorReport } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { CommitteeMaterial } from './committee-paper.ts';
import type { Passage } from './committee-words.ts';
import { committeeWordsOf } from './committee-words-of.ts';
import { revisionsPart } from './revisions-part.ts';

/** Section “Beskrivning av statistiken”: the quality of the figures in the order of the European statistics code. */
export function qualityPart(material: CommitteeMaterial): Part[] {
  const { report, recipient } = material;
  const { edition, language, sections, handedOver, beyondContact } = report;
  const { appendix: words } = committeeWordsOf(language);
  const { date, span, page } = wordingOf(language);
  const indicators = sections.flatMap((section) => section.indicators);
  const hasRates = indicators.some(({ notes }) => notes.some(({ id }) => id === 'N15'));
  const { relevance, timeliness, access } = words;
  const passage = ({ heading: title, text }: Passage) => [
    heading(2, title),
    ...text.map((one) => paragraph(one)),
  ];
  return [
    pageBreak,
    heading(1, words.quality),
    heading(2, relevance.heading),
    paragraph([relevance.lead, beyondContact].filter((one) => one !== null).join(' ')),
    paragraph(relevance.from),
    ...bullets([...new Set(indicators.map(({ actor }) => actor))]),
    paragraph(relevance.counts, { anchor: 'definitions' }, relevance.rules),
    ...passage(words.reliability),
    heading(2, timeliness.heading),
    paragraph(timeliness.covers(span(edition.years), date(edition.date))),
    ...bullets([...new Set(indicators.map((one) => extraction(one, page.people.extracted)))]),
    ...(hasRates ? [paragraph(`${timeliness.population}${edition.population.source}.`)] : []),
    ...(recipient.nextReport === null ? [] : [paragraph(`${timeliness.next}${date(recipient.nextReport)}.`)]),
    heading(2, words.comparability.heading),
    paragraph(words.comparability.rule, { anchor: 'revisions' }, words.comparability.compare),
    paragraph(words.comparability.others),
    heading(2, access.heading),
    paragraph(access.files, { unbroken: edition.contact }, access.questions),
    paragraph(access.secrecy),
    ...(handedOver.length === 0
      ? []
      : [paragraph(`${page.handedOver.lead} ${access.cameAs}`), ...bullets(handedOver)]),
    subheading(3, words.control.heading),
    ...words.control.text.map((text) => paragraph(text)),
    ...revisionsPart(report),
  ];
}

/** `Skolan, 3 november 2025`, or the agency alone where no date is known. */
function extraction({ actor, people }: IndicatorReport, extracted: string): string {
  const day = people.find(({ label }) => label === extracted)?.text;
  return day === undefined ? actor : `${actor}, ${day}`;
}

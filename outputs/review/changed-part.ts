import type { Language } from '../../indicators/model/text.ts';
import type { Part } from '../paper/number-paper.ts';
import { before, bullets, paragraph, subheading, unnumbered } from '../paper/parts.ts';
import type { ChangeGroup, IndicatorReport, Report, Section, SignalList } from '../report-model.ts';
import { siteWordsOf } from '../site/site-words.ts';
import { changeSentence, hasFewNames, signalsByKind } from './changed-sentences.ts';
import { reviewWordsOf } from './review-words.ts';

/** What stands out, each indicator beside the year before, and what is new, revised or missing. */
export function changedPart({ signals, sections, changes, legend, language }: Report): Part[] {
  const words = reviewWordsOf(language);
  return [
    unnumbered(1, words.changed),
    subheading(2, words.standsOut),
    ...signalParts(signals),
    ...sections.flatMap((section) => overview(section, words.overviewHead.slice(0, 4))),
    { kind: 'signs', entries: legend },
    ...changes.flatMap((group) => changeParts(group, language)),
  ];
}

function signalParts({ nothing, entries, trends, counting, varying }: SignalList): Part[] {
  const { years, trends: ofTotals } = signalsByKind(entries);
  return [
    ...(nothing === null ? [] : [paragraph(nothing)]),
    ...bullets(years),
    paragraph(counting.join(' ')),
    ...(varying === null ? [] : [before(`${varying.lead}:`), ...bullets(varying.names)]),
    ...(trends === null ? [] : [before(trends), ...bullets(ofTotals)]),
  ];
}

function changeParts({ title, none, entries }: ChangeGroup, language: Language): Part[] {
  return [
    subheading(2, title),
    ...(entries.length === 0 ? [paragraph(none)] : []),
    ...bullets(entries.filter(hasFewNames).map(changeSentence)),
    ...entries
      .filter((entry) => !hasFewNames(entry))
      .flatMap(({ text, indicators }) => [
        before(`${text} ${siteWordsOf(language).indicators(indicators.length)}:`),
        ...bullets(indicators.map(({ name }) => name)),
      ]),
  ];
}

/** What to bear in mind stands under the name of its indicator: five columns are too many for a page. */
function overview({ title, indicators }: Section, head: readonly string[]): Part[] {
  return [
    subheading(2, title),
    { kind: 'word-table', columns: ['rest', 22, 22, 58], head, rows: indicators.map(overviewRow) },
  ];
}

type Rows = Extract<Part, { readonly kind: 'word-table' }>['rows'];

function overviewRow({ name, latest, latestYear, previous, trend, chips }: IndicatorReport): Rows[number] {
  return [
    chips.length === 0 ? [name] : [`${name} `, { fine: chips.join(', ') }],
    [`${latestYear}: ${latest.text}`],
    [previous === null ? '' : `${previous.year}: ${previous.cell.text}`],
    [trend === null ? '' : `${trend.word}, ${trend.span}`],
  ];
}

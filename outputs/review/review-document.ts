import { bullets } from '../appendix/bullets.ts';
import { chartShown, drawingName } from '../appendix/indicator-section.ts';
import { numberTable } from '../appendix/number-table.ts';
import { swedishTitle } from '../appendix/swedish-title.ts';
import { type Typst, typst } from '../appendix/typst.ts';
import type { ChangeGroup, Figure, IndicatorReport, Report, Section } from '../report-model.ts';
import { siteWordsOf } from '../site/site-words.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { changeSentence, signalSentence } from './changed-sentences.ts';
import { lastMeetingPart, said } from './last-meeting-part.ts';
import type { FocusIndicator, ReviewPack } from './review-pack.ts';
import { reviewWordsOf } from './review-words.ts';

const words = reviewWordsOf('sv');
const site = siteWordsOf('sv');
const { edition: marks, date } = wordingOf('sv');

/** The pack on paper, in Swedish: a page for each in focus, with room for notes; then what changed and was promised. */
export function reviewDocument(pack: ReviewPack): Typst {
  const { report, focus, last } = pack;
  const { edition } = report;
  const [year = 0, month = 0, day = 0] = pack.meeting.split('-').map(Number);
  return typst`#import "/look.typ": *
#show: appendix.with(
  title: "${pack.title}",
  organisation: "${edition.municipality.name}",
  date: (${year}, ${month}, ${day}),
  printed-date: "${pack.meeting}",
  draft: ${optional(report.draftMark === null ? null : marks.draftSentence)},
  invented: ${optional(report.inventedMark)},
)
#set heading(numbering: none)
#let room(question) = block(
  width: 100%,
  breakable: false,
  above: 5pt,
  below: 0pt,
  inset: (bottom: 9mm),
  stroke: (bottom: 0.4pt + quiet),
  question,
)
#letter-head(
  organisation: [${edition.municipality.name}],
  unit: [${edition.unit}],
  contact: [${edition.contact}],
  addressee: ([${words.pack}], [${date(pack.meeting)}]),
  date: [${site.edition(edition.id, date(edition.date))}],
)
#title()
#subtitle[${swedishTitle(edition)}]
${report.draftMark === null ? '' : typst`#notice[${marks.draftSentence}]`}
${report.inventedMark === null ? '' : typst`#notice[${report.inventedMark}]`}
${pack.lead}

= ${site.summary}
${bullets(report.summary)}
= ${site.limits}
${bullets(report.standingNotes.map(({ text }) => text))}
= ${words.focus}
${focus.reason}
${bullets(focus.indicators.map(({ indicator }) => indicator.name))}
${focus.indicators.map((one) => focusPart(one, last?.heading ?? ''))}
#pagebreak(weak: true)
${changedPart(report)}
${commentsPart(pack.commented)}
${last === null ? noMeeting : lastMeetingPart(last)}
= ${words.questions}
${pack.questions.length === 0 ? typst`${words.noQuestions}` : bullets(pack.questions)}
= ${words.wholePicture}
${rooms}
`;
}

const noMeeting = typst`
= ${words.commitments}
${words.noMeeting}`;

const rooms = site.question.map((question) => typst`#room[${question}]`);

const questions = typst`
#block(breakable: false, above: 10pt, below: 0pt)[
=== ${site.questions}
${rooms}
]`;

/** A page each, where there is room on one. */
function focusPart({ indicator, said: comments }: FocusIndicator, saidAt: string): Typst {
  const figure = chartShown(indicator);
  const table = figure && indicator.tables.find(({ id }) => id === figure.table);
  const [rule] = indicator.definition;
  return typst`
#pagebreak(weak: true)
== ${indicator.name}
#opening(actor: [${indicator.actor} · antal ${indicator.unit}], lead: [${indicator.lead}])
${figure ? chartPart(figure) : ''}
${table ? numberTable({ ...table, rows: table.rows.slice(0, 1) }, []) : ''}
${
  indicator.comments.length === 0
    ? ''
    : typst`=== ${words.agencyComments}
${bullets(indicator.comments)}`
}
${
  comments.length === 0
    ? ''
    : typst`=== ${saidAt}
${bullets(comments.map(said))}`
}
=== ${words.definition}
${rule?.text ?? ''} ${indicator.caveats[0] ?? ''}
${questions}
`;
}

function chartPart(figure: Figure): Typst {
  const sentences = [...(figure.trend?.verdict ?? []), figure.trend?.yearOnYear ?? ''];
  return typst`
#chart(
  caption: [${figure.title}],
  how-to-read: [${figure.subtitle}],
  drawing: "${drawingName(figure)}",
  alternative: "${figure.alternative}",
  below: [${figure.source}],
)
${sentences.join(' ').trim()}
`;
}

function changedPart({ signals, sections, changes, legend }: Report): Typst {
  const { nothing, entries, counting, varying } = signals;
  return typst`
= ${words.changed}
#unnumbered(outlined: false)[${words.standsOut}]
${nothing ?? ''}
${entries.length === 0 ? '' : bullets(entries.map(signalSentence))}
${[...counting, ...(varying ? [varying.sentence] : [])].join(' ')}
${sections.map(overview)}
#signs(${legend.map(({ sign, meaning }) => typst`([${sign}], [${meaning}]),`)})
${changes.map(change)}`;
}

function change({ title, none, entries }: ChangeGroup): Typst {
  return typst`
#unnumbered(outlined: false)[${title}]
${entries.length === 0 ? none : bullets(entries.map(changeSentence))}
`;
}

function overview({ title, indicators }: Section): Typst {
  return typst`
#unnumbered(outlined: false)[${title}]
#text-table(
  columns: (1fr, 22mm, 22mm, 54mm),
  head: (${words.overviewHead.slice(0, 4).map((head) => typst`[${head}],`)}),
  rows: (${indicators.map(overviewRow)}),
)`;
}

function overviewRow({ name, latest, latestYear, previous, trend, chips }: IndicatorReport): Typst {
  const before = previous === null ? '' : `${previous.year}: ${previous.cell.text}`;
  const direction = trend === null ? '' : `${trend.word}, ${trend.span}`;
  const mind = chips.length === 0 ? typst`` : typst` #fine[${chips.join(', ')}]`;
  return typst`([${name}${mind}], [${latestYear}: ${latest.text}], [${before}], [${direction}]),`;
}

function commentsPart(commented: readonly IndicatorReport[]): Typst {
  if (commented.length === 0) return typst``;
  return typst`
= ${words.otherComments}
${commented.map(
  ({ name, comments }) => typst`
#unnumbered(outlined: false)[${name}]
${bullets(comments)}`,
)}`;
}

function optional(text: string | null): Typst {
  return text === null ? typst`none` : typst`"${text}"`;
}

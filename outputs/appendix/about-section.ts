import type { Recipient } from '../../indicators/release/release-content.ts';
import type { Report } from '../report-model.ts';
import { bullets } from './bullets.ts';
import { committeeInSentence } from './swedish-title.ts';
import { type Typst, typst } from './typst.ts';

/** Section 1: for whom, how to read it, and what it cannot say. */
export function aboutSection(report: Report, recipient: Recipient): Typst {
  return typst`
= Om bilagan
== Syfte, mottagare och användning
${recipient.purpose.sv} Mottagare är ${committeeInSentence(recipient)}.

Bilagan visar hur antalet barn och unga i kontakt med verksamheterna utvecklas över åren. Den kan användas för att ställa frågor till verksamheterna och för att planera vidare. Den kan inte användas för att jämföra verksamheters resultat eller för att säga varför något har förändrats.

== Så här läser du tabeller och diagram <lasa>
Varje indikator har en mening om det senaste året, ett diagram över hela perioden och tabeller med åren som kolumner. Diagrammens axel börjar vid noll. Linjen bryts där en uppgift inte redovisas, och en streckad linje visar ett brott i tidsserien: åren före och efter kan inte jämföras. I diagrammen är ett ljust band runt linjen ett 95-procentigt osäkerhetsintervall.

#text-table(
  columns: (16mm, 1fr, auto),
  head: ([Tecken], [Betydelse], [Ord i datafilerna]),
  rows: (${report.legend.map(({ sign, meaning, word }) => typst`([${sign}], [${meaning}], [${word}]),`)}),
)

== Begränsningar <begransningar>
${bullets(report.standingNotes.map(({ text }) => text))}
${absences(report)}
`;
}

function absences({ absences }: Report): Typst {
  if (absences.length === 0) return typst`I årets bild saknas inga uppgifter.`;
  return typst`
#unnumbered(level: 3, outlined: false)[Det här saknas i årets bild]
${bullets(absences)}`;
}

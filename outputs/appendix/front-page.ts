import type { Recipient } from '../../indicators/release/release-content.ts';
import type { Report } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { bullets } from './bullets.ts';
import { signalsPart } from './signals-part.ts';
import { swedishOccasion } from './swedish-title.ts';
import { type Typst, typst } from './typst.ts';

const { draftSentence } = wordingOf('sv').edition;

/** Page one: who, to whom and when; what the year shows, how sure it is, and what the signs mean. */
export function frontPage(report: Report, recipient: Recipient): Typst {
  const { edition } = report;
  return typst`
#head(
  organisation: [${edition.municipality.name}],
  unit: [${recipient.unit}],
  author: [${recipient.author}],
  appendix-number: ${recipient.appendix},
  date: [${edition.date}],
  registry-number: [${recipient.registryNumber}],
)
#title()
#subtitle[${swedishOccasion(recipient)}]
${report.draftMark === null ? '' : typst`#notice[${draftSentence}]`}
${report.inventedMark === null ? '' : typst`#notice[${report.inventedMark}]`}
#unnumbered(level: 1)[Sammanfattning]
${bullets(report.summary)}
${signalsPart(report.signals)}
#unnumbered(outlined: false)[Så säkra är uppgifterna]
Uppgifterna är räknade ur verksamheternas egna register och visar dem som har kontakt med verksamheterna, inte alla som behöver stöd. Samma barn kan finnas hos flera verksamheter. När talen är små kan skillnader mellan enstaka år bero på slumpen; därför anges ett 95-procentigt osäkerhetsintervall för mått per invånare och andelar. Begränsningarna beskrivs i @begransningar.

#unnumbered(outlined: false)[Tecken i tabeller och diagram]
#signs(${report.legend.map(({ sign, meaning }) => typst`([${sign}], [${meaning}]),`)})
`;
}

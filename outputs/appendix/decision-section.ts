import type { Recipient } from '../../indicators/release/release-content.ts';
import type { Report } from '../report-model.ts';
import { swedishTitle } from './swedish-title.ts';
import { type Typst, typst } from './typst.ts';

/** What the committee may decide about the appendix; a suggestion for the official statement that it goes with. */
export function decisionSection({ edition }: Report, { committee, appendix }: Recipient): Typst {
  return typst`
#unnumbered(level: 1)[Förslag till beslut]
${committee.sv} noterar redovisningen av #emph[${swedishTitle(edition)}] enligt bilaga ${appendix}.
`;
}

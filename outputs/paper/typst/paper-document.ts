import type { Language } from '../../../indicators/model/text.ts';
import type { Paper } from '../paper.ts';
import { paperWordsOf } from '../paper-words.ts';
import { blocksIn } from './blocks.ts';
import type { Pictures } from './pictures.ts';
import { listOf, type Typst, typst } from './typst.ts';

const regions: Readonly<Record<Language, string>> = { sv: 'SE', en: 'GB' };

/** A paper from its head on page one to the last block, as one Typst document. */
export function paperDocument(paper: Paper, pictures: Pictures): Typst {
  const { language, title, subtitle, organisation, date, registryNumber, brand, draft, invented } = paper;
  const words = paperWordsOf(language);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const number = registryNumber === null ? null : `${words.registryNumber}\u00a0${registryNumber}`;
  return typst`#import "/look.typ": *
#import "/number-table.typ": divisible, number-table, row, whole-words
#let brand = rgb("${brand.colour}")
#show: paper.with(
  title: "${title}",
  author: "${organisation}",
  date: (${year}, ${month}, ${day}),
  language: "${language}",
  region: "${regions[language]}",
  running: ${strings([organisation, number, date])},
  draft: ${draft === null ? typst`none` : typst`"${words.draft}"`},
  marks: ${strings([draft, invented])},
  contents: [${words.contents}],
)
#head(left: ${strings(paper.head.left)}, right: ${strings(paper.head.right)}, logo: ${logo(paper, pictures)}, brand)
#title()
${subtitle === null ? '' : typst`#subtitle[${subtitle}]`}
${blocksIn(paper.blocks, language, pictures)}
`;
}

function logo({ brand }: Paper, pictures: Pictures): Typst {
  if (brand.logo === null || pictures.logo === null) return typst`none`;
  const { ratio, alternative } = brand.logo;
  return typst`logo("${pictures.logo}", ratio: ${ratio}, alternative: "${alternative}")`;
}

function strings(texts: readonly (string | null)[]): Typst {
  return listOf(texts.filter((text) => text !== null).map((text) => typst`"${text}"`));
}

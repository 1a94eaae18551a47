import { type Catalogue, indicatorOf, sourcesOf } from '../../indicators/catalogue/catalogue.ts';
import { partOfCell } from '../../indicators/catalogue/part-of-cell.ts';
import { formatNumber } from '../../outputs/wording/number-format.ts';
import { swedish } from '../../outputs/wording/swedish.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { OpenQuestion, OpenQuestions } from './open-questions.ts';

/**
 * The open questions by the letter that they stand in: one for each source and year, named `social-services-2025.md`,
 * the newest year first and then in the order of sources in the catalogue.
 */
export function byLetter(
  { catalogue, years }: Workspace,
  open: OpenQuestions,
): ReadonlyMap<string, readonly OpenQuestion[]> {
  const sources = sourcesOf(catalogue);
  const letters = [...years].reverse().flatMap((year) =>
    sources.map((source) => {
      const questions = open
        .all()
        .filter(
          (question) =>
            question.year === year && indicatorOf(catalogue, question.indicator).source === source,
        );
      return [letterName(source, year), questions] as const;
    }),
  );
  return new Map(letters.filter(([, questions]) => questions.length > 0));
}

export function letterName(source: string, year: number): string {
  return `${source}-${year}.md`;
}

/** Markdown in Swedish, ready to send to the agency that gave the counts. It holds counts that are not protected. */
export function letterText({ settings, catalogue }: Workspace, questions: readonly OpenQuestion[]): string {
  const actors = new Set(questions.map(({ indicator }) => indicatorOf(catalogue, indicator).actor.sv));
  const year = questions[0]?.year ?? 0;
  return `# Frågor om uppgifterna för ${year}

Till: ${[...actors].join('; ')}
Från: ${settings.unit} (${settings.contact})

**Sekretess.** Antalen här är inte skyddade. De får bara lämnas till den verksamhet som de kommer från.
${settings.invented ? '\nAlla uppgifter är påhittade.\n' : ''}
De här uppgifterna har ändrats med mer än 30 procent, och med mer än 10, sedan året före. Det behöver inte vara fel. Svara för varje uppgift:

1. Stämmer båda talen?
2. Vad beror ändringen på: verksamheten, registreringen eller behoven?
3. Går de två åren att jämföra?

Svaret kan komma att publiceras som en kommentar från er, med vilken roll som har lämnat det. Skriv därför inget om enskilda barn och inga andra antal.

${questions.map((question, i) => questionText(catalogue, question, i + 1)).join('\n')}`;
}

function questionText(catalogue: Catalogue, question: OpenQuestion, number: number): string {
  const { indicator, year, before, after } = question;
  const { name, unit } = indicatorOf(catalogue, indicator);
  const part = partOfCell(catalogue, question);
  const what = part ? ` (${part.labels.breakdown.sv.toLowerCase()}: ${part.labels.code.sv})` : ', totalt';
  const cell = part ? `, cell: { ${part.breakdown}: "${part.code}" }` : '';
  const counted = (count: number): string => {
    const { one, many } = swedish.units[unit];
    return `${formatNumber(count, 0, swedish.numbers)} ${count === 1 ? one : many}`;
  };
  return `## ${number}. ${name.sv}${what}

- ${year - 1}: ${counted(before)}
- ${year}: ${counted(after)}
- ändring: ${changeText(before, after)}
- beteckning: \`indicator: ${indicator}, year: ${year}${cell}\`

Svar:

`;
}

function changeText(before: number, after: number): string {
  const signed = (change: number, decimals: number): string =>
    `${change > 0 ? '+' : ''}${formatNumber(change, decimals, swedish.numbers)}`;
  if (before === 0) return `${signed(after, 0)}, från noll`;
  const change = after - before;
  return `${signed(change, 0)}, ${signed((100 * change) / before, 1)} procent`;
}

import type { IndicatorReport, Report } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { bullets } from './bullets.ts';
import { type Typst, typst } from './typst.ts';

const { date, span, page } = wordingOf('sv');

/** Section “Beskrivning av statistiken”: the quality of the figures in the order of the European statistics code. */
export function qualityDeclaration(report: Report): Typst {
  const { edition, sections } = report;
  const indicators = sections.flatMap((section) => section.indicators);
  const actors = [...new Set(indicators.map(({ actor }) => actor))];
  const extractions = [...new Set(indicators.map(extraction))];
  return typst`
= Beskrivning av statistiken <kvalitet>
== Relevans
Statistiken beskriver barn och unga som har kontakt med de verksamheter som redovisas. Den är till för dem som beslutar om, leder och följer verksamheterna.

Uppgifterna kommer från:
${bullets(actors)}
Varje indikator räknar det som står i dess räkneregel (@definitioner): barn, utredningar, insatser eller något annat. Det framgår också där om uppgiften gäller hela kalenderåret eller en viss dag.

== Tillförlitlighet
Uppgifterna räknas ur ett register i taget, hos den verksamhet som för registret. Bara antal lämnar verksamheten; inga personuppgifter förs samman. Rader som inte går att läsa räknas inte med, och verksamheten får veta hur många de är.

Inom en indikator som räknar barn räknas varje barn en gång. Hos olika verksamheter kan samma barn finnas flera gånger, och därför får indikatorerna inte läggas ihop. Ett register visar det som har registrerats: ändrade arbetssätt, nya system och nya begrepp kan ändra antalen utan att behoven har ändrats.

När talen är små spelar slumpen stor roll. Osäkerhetsintervallet visar hur mycket ett mått per invånare eller en andel kan variera av slump; det säger inget om fel i registren.

En trend bedöms över de senaste åren som kan jämföras, högst fem. Ökar eller minskar står bara när ändringen är både stor nog och större än slumpen brukar ge. Att en trend är för svag eller underlaget för litet för att bedöma betyder inte att inget har hänt. När många tidsserier prövas hamnar några utanför det troliga av slumpen ensam; därför anges hur många som prövades.

== Aktualitet
Bilagan avser ${span(edition.years)} och är sammanställd den ${date(edition.date)}. Uppföljningen görs en gång om året. Uppgifterna hämtades ur registren:
${bullets(extractions)}
Folkmängd: ${edition.population.source}.

== Jämförbarhet
Räkneregeln är densamma alla år om inget annat sägs. Där en lag, en definition eller ett system har ändrats så att åren inte kan jämföras anges ett brott i tidsserien, och ingen linje dras över det. Uppgifter som har ändrats sedan de senast redovisades är märkta med r, och orsaken står under tabellen. Antal per invånare kan jämföras mellan år och områden; antal kan det bara när befolkningen är ungefär lika stor.

Andra kommuner kan räkna på annat sätt. Jämför därför inte utan att läsa räknereglerna.

== Tillgänglighet och sekretess
Samma uppgifter finns på webbplatsen och som datafiler. Frågor besvaras av #text(hyphenate: false)[${edition.contact}].

Uppgifter om enskilda skyddas av sekretess. Antal som bygger på ett fåtal personer redovisas inte. Ibland döljs även större antal, för att de dolda inte ska kunna räknas fram ur andra antal. Samma tecken används i båda fallen.
${handedOver(report)}

== Röjandekontroll
Innan något lämnas ut prövas om de dolda antalen kan räknas fram. Ett särskilt program, som inte har del i valet av vad som döljs, angriper alla antal tillsammans. Det vet hur delar läggs ihop till summor, vilka antal som ingår i andra och vad tidigare utgåvor har visat. Går ett antal att räkna fram eller att ringa in mer än regeln tillåter, döljs fler antal och prövningen görs om. Går en indelning inte att skydda redovisas den inte alls. Mått per invånare, andelar, kvoter, diagram och texter görs sedan bara av antal som redovisas och av offentlig folkmängd, och lägger därför inget till det som prövningen har omfattat.

Skyddet har gränser. Det som redan framgår av en tidigare utgåva eller av nollor som redovisas går inte att göra hemligt. Den som känner ett barn kan få veta något av en nolla som redovisas: då finns barnet inte i den gruppen. Den kan också få veta något av två antal som redovisas när det ena ingår i det andra: är de lika stora hör alla i den större gruppen också till den mindre. Skillnaden mellan två sådana indikatorer skyddas som ett eget antal, men bara där den ena är angiven som del av den andra eller räknas som andel av den.
`;
}

function handedOver({ handedOver }: Report): Typst {
  if (handedOver.length === 0) return typst``;
  return typst`
${page.handedOver.lead} Så kom antalen:
${bullets(handedOver)}`;
}

/** `Skolan, 3 november 2025`, or the agency alone where no date is known. */
function extraction({ actor, people }: IndicatorReport): string {
  const day = people.find(({ label }) => label === page.people.extracted)?.text;
  return day === undefined ? actor : `${actor}, ${day}`;
}

import type { Language } from '../../indicators/model/text.ts';
import {
  leastCount,
  leastPointsOfBaseline,
  plainPerCent,
  steadyPerCent,
} from '../../indicators/trends/verdict-thresholds.ts';

/** One piece of the method, with the anchor by which other pages lead to it. */
interface MethodText {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** What is calculated and how, then how confidentiality is kept. The anchors are the same in every language. */
export function methodTexts(language: Language): readonly MethodText[] {
  return { sv: swedish, en: english }[language];
}

const swedish: readonly MethodText[] = [
  {
    id: 'antal',
    label: 'Antal',
    text: 'Varje verksamhet räknar i sitt eget register efter en skriven räkneregel, som står på indikatorns sida. Ett barn räknas en gång i varje indikator som räknar barn, hur många ärenden det än har. Indikatorer som räknar ärenden, insatser eller anmälningar kan räkna samma barn flera gånger. Antal från olika indikatorer läggs aldrig ihop.',
  },
  {
    id: 'tal',
    label: 'Tal per invånare, andelar och kvoter',
    text: 'Ett tal per invånare är antalet delat med folkmängden den 31 december i de åldrar som indikatorn gäller. En andel är ett antal av ett annat antal i samma register. Bara antal som redovisas används, så att inget dolt går att räkna baklänges.',
  },
  {
    id: 'osakerhet',
    label: 'Osäkerhet',
    text: 'Även en fullständig räkning varierar slumpmässigt mellan år. Till andelar och tal per invånare hör därför ett 95-procentigt osäkerhetsintervall: Poissonintervall (exakt under tio händelser, annars Byars metod) för tal per invånare och Wilsons intervall för andelar. Ändringar inom intervallen säger lite. Antal visas utan intervall.',
  },
  {
    id: 'flera-ar',
    label: 'Flera år tillsammans',
    text: 'Små indikatorer redovisas också för flera år tillsammans. Antalet är då summan av årens antal: den som återkommer räknas en gång varje år. Talet per invånare delas med folkmängden i alla periodens år.',
  },
  {
    id: 'trender',
    label: 'Trender',
    text: `En trend bedöms över de senaste åren som kan jämföras, högst fem. Ökar eller minskar står bara när två prövningar säger så. Den ena jämför första och sista året: skillnaden är mer än ${plainPerCent} procent och mer än två gånger sitt medelfel. Den andra ser till alla år: det 95-procentiga intervallet för förändringen per år (loglinjär Poissonmodell) utesluter noll, och över fem år visar ett test på nivån 99,8 procent samma riktning. Varierar åren mer än slumpen brukar ge är intervallet vidgat efter det. Säger bara den ena så står osäker förändring. Säger ingen av dem så står i stort sett oförändrad när en ändring på ${steadyPerCent} procent från första till sista året går att utesluta, annars ingen säker förändring: uppgifterna räcker då inte för att visa om något har ändrats. Färre än ${leastCount} något av åren är för få för att bedöma. För få för att bedöma en trend, och kan inte beräknas, betyder inte att inget har hänt. Ingen trend dras över ett brott i tidsserien eller ett år som inte redovisas.`,
  },
  {
    id: 'aret-fore',
    label: 'Jämfört med året före',
    text: 'Förändringen sedan året före anges i procent, för andelar i procentenheter, med ett 95-procentigt osäkerhetsintervall. Ligger noll i intervallet sägs att skillnaden ryms inom slumpen.',
  },
  {
    id: 'sticker-ut',
    label: 'Vad som sticker ut',
    text: `Det senaste året prövas mot vad åren före gör troligt: gränser som ett nytt år hamnar innanför 99 gånger av 100 om inget har ändrats. Minst ${leastPointsOfBaseline} jämförbara år före behövs. Varierar åren mer än slumpen brukar ge är gränserna vidgade efter det. När många tidsserier prövas hamnar några utanför av slumpen ensam; därför står det hur många som prövades. Att något sticker ut är en fråga att ställa och inget svar.`,
  },
  {
    id: 'jamforelser',
    label: 'Jämförelser',
    text: 'Områden jämförs med hela kommunen, och kommunen med län och riket där det finns offentliga uppgifter. Högre eller lägre står när skillnaden är större än slumpen ensam ger i 95 fall av 100, klart högre eller klart lägre när den är större än i 998 fall av 1 000. Minst tjugo väntade fall behövs för att ett område ska jämföras. Skiljer sig många områden åt mer än slumpen brukar ge är gränserna vidgade efter det. Områden kan ha olika åldrar; där det går visas också tal som om alla hade kommunens åldrar.',
  },
  {
    id: 'brott',
    label: 'Brott i tidsserien',
    text: 'När en lag eller en räkneregel ändras kan åren före och efter sällan jämföras. Diagrammen visar då en streckad linje, ingen linje dras över den, och texten jämför inte åren. Ändras något utan att tidsserien bryts visar två små trianglar när, och linjen fortsätter.',
  },
  {
    id: 'dolda-antal',
    label: 'Varför vissa siffror inte visas',
    text: 'Ett litet antal kan peka ut ett barn. Därför visas inte antal som bygger på färre barn än en fast gräns. Gränsen står under varje tabell där något är dolt. Nollor visas, utom i några känsliga indelningar där också en nolla kan säga för mycket.',
  },
  {
    id: 'fler-dolda-antal',
    label: 'Varför också andra siffror är dolda',
    text: 'Om bara det lilla antalet doldes skulle det ofta gå att räkna fram ur summan. Därför döljs också några större antal. Alla dolda antal har samma tecken.',
  },
  {
    id: 'provning',
    label: 'Hur vi vet att det räcker',
    text: 'Innan bilden blir till försöker ett särskilt program räkna fram de små antalen ur alla antal som visas, ur hur antalen hänger ihop och ur vad tidigare utgåvor har visat. En bild görs bara om inget av dem går att räkna fram eller att ringa in mer än regeln tillåter. Andelar, tal per invånare, diagram, texter och datafiler byggs sedan bara av de antal som visas och av offentlig folkmängd.',
  },
  {
    id: 'granser',
    label: 'Vad skyddet inte klarar',
    text: 'Det som redan framgår av en tidigare utgåva eller av nollor som visas går inte att göra hemligt. Den som känner ett barn kan få veta något av en nolla som visas: då finns barnet inte i den gruppen. Den kan också få veta något när ett antal som visas ingår i ett annat: är de lika stora hör alla i den större gruppen också till den mindre. Skillnaden mellan två sådana indikatorer skyddas som ett eget antal, men bara där vi har angett att den ena är en del av den andra eller visar den som andel av den.',
  },
];

const english: readonly MethodText[] = [
  {
    id: 'antal',
    label: 'Counts',
    text: 'Each agency counts in its own register by a written rule, which stands on the page of the indicator. A child counts once in each indicator that counts children, however many cases it has. Indicators that count cases, interventions or reports may count one child several times. Counts of different indicators are never added up.',
  },
  {
    id: 'tal',
    label: 'Rates, shares and ratios',
    text: 'A rate is the count divided by the population on 31 December of the ages that the indicator concerns. A share is one count out of another in the same register. Only counts that are shown are used, so that nothing withheld can be worked out backwards.',
  },
  {
    id: 'osakerhet',
    label: 'Uncertainty',
    text: 'Even a complete count varies by chance from year to year. Shares and rates therefore come with a 95 per cent interval: Poisson for rates (exact below ten events, else Byar) and Wilson for shares. Changes within the intervals say little. Counts are shown without an interval.',
  },
  {
    id: 'flera-ar',
    label: 'Years together',
    text: 'Small indicators are also shown for several years together. The count is then the sum of the counts of the years: somebody who comes back counts once in each. The rate is divided by the population of all years of the period.',
  },
  {
    id: 'trender',
    label: 'Trends',
    text: `A trend is judged over the newest years that can be compared, five at most. Increases or decreases is said only where two tests say so. One compares the first and the last year: the difference is more than ${plainPerCent} per cent and more than twice its standard error. The other looks at all years: the 95 per cent interval of the annual change (log-linear Poisson model) leaves out zero, and over five years a test at the level of 99.8 per cent shows the same direction. Where the years vary more than chance usually makes them the interval is widened for it. Where only one says so it is an uncertain change. Where neither does, broadly unchanged is said if a change of ${steadyPerCent} per cent from the first to the last year can be ruled out, and otherwise no clear change: the figures then do not suffice to show whether anything has changed. Fewer than ${leastCount} in one of the years are too few to judge. Too few to judge a trend, and cannot be calculated, do not mean that nothing has happened. No trend crosses a break in the series or a year that is not shown.`,
  },
  {
    id: 'aret-fore',
    label: 'Since the year before',
    text: 'The change since the year before is given in per cent, for shares in percentage points, with a 95 per cent interval. If zero lies in the interval the text says that the difference is within chance.',
  },
  {
    id: 'sticker-ut',
    label: 'What stands out',
    text: `The newest year is tested against what the years before make likely: limits that a new year falls within 99 times of 100 if nothing has changed. At least ${leastPointsOfBaseline} comparable years before are needed. Where the years vary more than chance usually makes them the limits are widened for it. When many series are tested some fall outside by chance alone; that is why it says how many were tested. That something stands out is a question to ask and not an answer.`,
  },
  {
    id: 'jamforelser',
    label: 'Comparisons',
    text: 'Areas are compared with the whole municipality, and the municipality with county and country where there are public figures. Higher or lower is said where the difference is larger than chance alone gives in 95 cases of 100, clearly higher or lower where it is larger than in 998 of 1,000. At least twenty expected cases are needed for an area to be compared. Where many areas differ more than chance usually makes them the limits are widened for it. Areas may have different ages; where it can be done, figures are also shown as if all had the ages of the municipality.',
  },
  {
    id: 'brott',
    label: 'Breaks in the series',
    text: 'When a law or a counting rule changes, the years before and after can seldom be compared. The charts then show a dashed rule, no line crosses it, and the text does not compare the years. Where something changes and the series does not break, two small triangles show when, and the line goes on.',
  },
  {
    id: 'dolda-antal',
    label: 'Why some figures are not shown',
    text: 'A small count can point out a child. Counts that stand for fewer children than a fixed threshold are therefore not shown; the threshold is printed under each table in which something is withheld. Zeros are shown, except in a few sensitive breakdowns where a zero too may say too much.',
  },
  {
    id: 'fler-dolda-antal',
    label: 'Why other figures are withheld too',
    text: 'If only the small count were withheld it could often be worked out from the sum. So some larger counts are withheld as well. All withheld counts carry the same sign.',
  },
  {
    id: 'provning',
    label: 'How we know that it is enough',
    text: 'Before the picture is made, a separate program tries to work out the small counts from all counts that are shown, from how the counts hang together and from what earlier editions have shown. A picture is made only if none of them can be worked out, or narrowed down more than the rule allows. Shares, rates, charts, texts and data files are then built from nothing but the counts that are shown and public population figures.',
  },
  {
    id: 'granser',
    label: 'What the protection cannot do',
    text: 'What an earlier edition, or a zero that is shown, gives away already cannot be made secret. Somebody who knows a child may learn from a zero that is shown: the child is not in that group. They may also learn when a count that is shown is part of another: if the two are equal, all in the larger group belong to the smaller one too. The difference between two such indicators is protected as a count of its own, but only where we have stated that the one is part of the other, or show it as a share of the other.',
  },
];

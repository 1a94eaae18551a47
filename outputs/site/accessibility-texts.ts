import type { Language } from '../../indicators/model/text.ts';
import type { AccessibilityStatement, Compliance } from '../../indicators/release/accessibility-statement.ts';

interface Publisher {
  /** Of the site. */
  readonly title: string;
  readonly unit: string;
  readonly municipality: string;
  readonly contact: string;
  /** What it has said itself. */
  readonly said: AccessibilityStatement;
  /** A day of its own, or of the edition, as printed. */
  date(iso: string): string;
  /** ISO date of the edition. */
  readonly edition: string;
}

/** One part of the statement. */
export interface StatementPart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Headings of their own under this one, each with what is listed, or what is said where there is nothing. */
  readonly lists?: readonly {
    readonly heading: string;
    readonly items: readonly string[];
    readonly none: string;
  }[];
  readonly link?: { readonly href: string; readonly label: string };
}

/** The form in which a shortcoming is reported to the authority that supervises the law. */
const reportToDigg = 'https://www.digg.se/tdosanmalan';

/**
 * The statement that the law asks for, with what Digg's regulations (MDFFS 2019:2, 6 §) want in it: who, how far the site
 * complies, what is not accessible and why, how and when that was found, where to turn and who supervises. Of the pages
 * it claims what tests hold; what only the publisher can say it says, or is told not to have said.
 */
export function accessibilityTexts(language: Language, publisher: Publisher): StatementPart[] {
  return language === 'sv' ? swedish(publisher) : english(publisher);
}

/** The public actor by name: a unit whose name does not tell has its municipality after it. */
function actorOf({ unit, municipality }: Publisher): string {
  return unit.includes(municipality) ? unit : `${unit}, ${municipality}`;
}

const swedishCompliance: Readonly<Record<Compliance, string>> = {
  fully: 'helt förenlig',
  partially: 'delvis förenlig',
  not: 'inte förenlig',
};

function swedish(publisher: Publisher): StatementPart[] {
  const { title, unit, contact, said, date, edition } = publisher;
  const { compliance, assessment, published, phone, form, answerWithinDays: days } = said;
  const sentences = (texts: AccessibilityStatement['shortcomings']) => texts.map(({ sv }) => sv);
  return [
    {
      heading: 'Vad redogörelsen gäller',
      paragraphs: [
        `${actorOf(publisher)} står bakom webbplatsen ${title}. Här står hur den lever upp till lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister som är kända och hur du meddelar en brist. Redogörelsen gäller sidorna på svenska och engelska och de bilagor som hör till dem.`,
      ],
    },
    {
      heading: 'Hur tillgänglig är webbplatsen?',
      paragraphs: [
        `Webbplatsen är ${swedishCompliance[compliance]} med lagen om tillgänglighet till digital offentlig service${
          compliance === 'fully' ? '' : '; bristerna beskrivs nedan'
        }.${assessment === null ? ' Webbplatsen är prövad med automatiska verktyg men inte bedömd i sin helhet.' : ''}`,
        'Kraven står i Diggs föreskrifter (MDFFS 2019:2) och i standarden EN 301 549 V3.2.1, som hänvisar till WCAG 2.1 på nivå AA.',
      ],
    },
    {
      heading: 'Innehåll som inte är tillgängligt',
      paragraphs: [],
      lists: [
        {
          heading: 'Bristande förenlighet med lagkraven',
          items: [
            'På engelska sidor kan beskrivningen av ett diagram innehålla ord som uppgiftslämnare har skrivit på svenska, utan att de är märkta som svenska; i bilagor på engelska gäller det också anmärkningarna under tabellerna (WCAG 3.1.2, Språk för delar). Samma ord står märkta bland anmärkningarna på indikatorns sida.',
            'I bilagor som PDF och Word läses tecknen i tabeller upp som tecken, till exempel två punkter, och inte i ord: programmen som bilagorna görs med kan inte lägga till ord som bara läses upp (WCAG 1.3.1, Information och relationer). Vad varje tecken betyder står i teckenförklaringen i början av bilagan. I samma bilaga som HTML och på webbplatsens sidor läses orden upp.',
            ...sentences(said.shortcomings),
          ],
          none: 'Inga brister är kända.',
        },
        {
          heading: 'Oskäligt betungande anpassning',
          items: sentences(said.burdensome),
          none: 'Inget innehåll är undantaget som oskäligt betungande att anpassa (12 § i lagen).',
        },
        {
          heading: 'Innehåll som inte omfattas av lagen',
          items: sentences(said.outside),
          none: 'Inget innehåll är undantaget från lagen (9 §).',
        },
      ],
    },
    {
      heading: 'Så är sidorna gjorda',
      paragraphs: [
        'Varje diagram har en text som beskriver det och en tabell med samma uppgifter: texten nämner första och sista värdet i varje serie, tabellen alla. Tecken i tabeller läses upp i ord. Texter, diagram och tabeller går att läsa utan skript; sökning, urval och avläsning år för år i diagrammen kräver skript. Breda tabeller rullas i sidled i sin egen ruta på små skärmar. Filerna under Ladda ner är gjorda för andra program.',
      ],
    },
    {
      heading: 'Så är webbplatsen testad',
      paragraphs: [
        'När programmet som gör sidorna ändras prövas varje slag av sida i en webbläsare med det automatiska verktyget axe-core: på dator och telefon, i mörkt läge, med egna färger och i 200 och 400 procents förstoring, då det också mäts att ingen sida måste rullas i sidled. Vägen genom sidorna med tangentbord prövas på startsidan. Bilagorna i PDF görs som PDF/UA-1, vilket kontrolleras när de görs.',
        assessment === null
          ? `${unit} har inte gjort någon egen bedömning, och webbplatsen är inte granskad med skärmläsare, av personer med funktionsnedsättning eller av en utomstående.`
          : `${unit} har bedömt webbplatsen den ${date(assessment.date)}: ${assessment.method.sv}.`,
        `${published === null ? '' : `Webbplatsen publicerades den ${date(published)}. `}Redogörelsen uppdaterades senast med utgåvan av den ${date(edition)}.`,
      ],
    },
    {
      heading: 'Om du inte kan använda något, eller hittar en brist',
      paragraphs: [
        `Meddela oss om något inte går att använda, om du behöver uppgifterna på ett annat sätt eller om du hittar en brist som inte står här. Berätta vilken sida det gäller.${
          days === null ? '' : ` Du får svar inom ${days} ${days === 1 ? 'dag' : 'dagar'}.`
        }`,
        ...(phone === null ? [] : [`Ring ${phone}.`]),
        `Skriv till ${contact}.`,
      ],
      ...(form === null
        ? {}
        : { link: { href: form, label: 'Formulär för synpunkter på tillgängligheten' } }),
    },
    {
      heading: 'Tillsyn',
      paragraphs: [
        'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Du kan anmäla till Digg om webbplatsen eller den här redogörelsen har brister, om du vill att en bedömning av vad som är oskäligt betungande ska granskas eller om vi inte har tagit hand om det som du har begärt.',
      ],
      link: { href: reportToDigg, label: 'Anmäl till Digg' },
    },
  ];
}

const englishCompliance: Readonly<Record<Compliance, string>> = {
  fully: 'complies fully',
  partially: 'complies in part',
  not: 'does not comply',
};

function english(publisher: Publisher): StatementPart[] {
  const { title, unit, contact, said, date, edition } = publisher;
  const { compliance, assessment, published, phone, form, answerWithinDays: days } = said;
  const sentences = (texts: AccessibilityStatement['shortcomings']) => texts.map(({ en }) => en);
  return [
    {
      heading: 'What the statement covers',
      paragraphs: [
        `${actorOf(publisher)} is responsible for the site ${title}. Here stands how it meets the Swedish act (2018:1937) on access to digital public services, which shortcomings are known and how to report one. The statement covers the pages in Swedish and English and the appendices that belong to them.`,
      ],
    },
    {
      heading: 'How accessible is the site?',
      paragraphs: [
        `The site ${englishCompliance[compliance]} with the act on access to digital public services${
          compliance === 'fully' ? '' : '; the shortcomings are described below'
        }.${assessment === null ? ' The site is tested with automatic tools but has not been assessed as a whole.' : ''}`,
        'The demands stand in the regulations of the Agency for Digital Government (MDFFS 2019:2) and in the standard EN 301 549 V3.2.1, which refers to WCAG 2.1 at level AA.',
      ],
    },
    {
      heading: 'Content that is not accessible',
      paragraphs: [],
      lists: [
        {
          heading: 'Shortcomings against the law',
          items: [
            'On English pages the description of a chart may hold words that agencies have written in Swedish and that are not marked as Swedish; in appendices in English this goes for the notes under tables too (WCAG 3.1.2, Language of Parts). The same words stand marked among the notes on the page of the indicator.',
            'In appendices as PDF and Word the signs in tables are read out as signs, two full stops for example, and not in words: the programs that appendices are made with cannot add words that are only read out (WCAG 1.3.1, Info and Relationships). What each sign means stands in the list of signs at the beginning of the appendix. In the same appendix as HTML and on the pages of the site the words are read out.',
            ...sentences(said.shortcomings),
          ],
          none: 'No shortcomings are known.',
        },
        {
          heading: 'Unreasonably burdensome to mend',
          items: sentences(said.burdensome),
          none: 'No content is left out as unreasonably burdensome (section 12 of the act).',
        },
        {
          heading: 'Content that the law does not cover',
          items: sentences(said.outside),
          none: 'No content is left out of the law (section 9).',
        },
      ],
    },
    {
      heading: 'How the pages are made',
      paragraphs: [
        'Each chart has a text that describes it and a table with the same figures: the text names the first and last value of each series, the table all of them. Signs in tables are read out as words. Texts, charts and tables can be read without script; search, filter and reading a chart year by year take script. Wide tables scroll sideways in a box of their own on small screens. The files under Download are made for other programs.',
      ],
    },
    {
      heading: 'How the site is tested',
      paragraphs: [
        'When the program that makes the pages changes, every kind of page is tested in a browser with the automatic tool axe-core: on a desktop and a phone, in dark mode, with colours of your own and at 200 and 400 per cent, where it is also measured that no page scrolls sideways. The way through the pages by keyboard is tested on the start page. The appendices in PDF are made as PDF/UA-1, which is checked when they are made.',
        assessment === null
          ? `${unit} has made no assessment of its own, and the site has not been reviewed with a screen reader, by people with disabilities or by an outside party.`
          : `${unit} assessed the site on ${date(assessment.date)}: ${assessment.method.en}.`,
        `${published === null ? '' : `The site was published on ${date(published)}. `}The statement was last updated with the edition of ${date(edition)}.`,
      ],
    },
    {
      heading: 'If you cannot use something, or find a shortcoming',
      paragraphs: [
        `Tell us if something cannot be used, if you need the figures in another way or if you find a shortcoming that does not stand here. Say which page it is.${
          days === null ? '' : ` You get an answer within ${days} ${days === 1 ? 'day' : 'days'}.`
        }`,
        ...(phone === null ? [] : [`Call ${phone}.`]),
        `Write to ${contact}.`,
      ],
      ...(form === null ? {} : { link: { href: form, label: 'Form for comments on accessibility' } }),
    },
    {
      heading: 'Supervision',
      paragraphs: [
        'The Agency for Digital Government (Digg) supervises the act. You can report to Digg if the site or this statement has shortcomings, if you want an assessment of what is unreasonably burdensome to be reviewed or if we have not seen to what you have asked for.',
      ],
      link: { href: reportToDigg, label: 'Report to Digg (in Swedish)' },
    },
  ];
}

import type { Language } from '../../indicators/model/text.ts';
import type { LabelledText } from '../report-model.ts';

interface Publisher {
  /** Of the site. */
  readonly title: string;
  readonly unit: string;
  readonly contact: string;
  /** Of the edition, as printed. */
  readonly date: string;
}

/** What a reader may expect of the pages, what is known to be lacking, and where to turn. */
export function accessibilityTexts(language: Language, publisher: Publisher): LabelledText[] {
  return language === 'sv' ? swedish(publisher) : english(publisher);
}

function swedish({ title, unit, contact, date }: Publisher): LabelledText[] {
  return [
    {
      label: 'Vad redogörelsen gäller',
      text: `${unit} ansvarar för webbplatsen ${title}. Den ska kunna användas av alla, enligt lagen (2018:1937) om tillgänglighet till digital offentlig service och WCAG 2.2 på nivå AA.`,
    },
    {
      label: 'Så är sidorna gjorda',
      text: 'Allt på sidorna går att läsa och nå med tangentbord och utan skript. Varje diagram har en text som beskriver det och en tabell med samma uppgifter. Tecken i tabeller läses upp i ord. Sidorna fungerar på telefon, i dubbel storlek, i mörkt läge, med egna färger och på papper.',
    },
    {
      label: 'Så är de prövade',
      text: 'Varje slag av sida prövas med ett automatiskt verktyg i en webbläsare när programmet som gör sidorna ändras. Någon granskning av personer med funktionsnedsättning eller av en utomstående är inte gjord.',
    },
    {
      label: 'Kända brister',
      text: 'Texten till ett diagram nämner första och sista värdet i varje serie; åren däremellan står i tabellen. Diagrammen i datafilerna är gjorda för andra program och har ingen egen beskrivning av varje punkt. Breda tabeller rullas i sidled på små skärmar.',
    },
    {
      label: 'Om du behöver hjälp eller hittar en brist',
      text: `Skriv till ${contact}. Berätta vilken sida det gäller och vad du behöver, så kan uppgifterna lämnas på ett annat sätt.`,
    },
    {
      label: 'Tillsyn',
      text: 'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Dit kan du anmäla en brist som inte har rättats.',
    },
    { label: 'Datum', text: `Redogörelsen hör till utgåvan av den ${date}.` },
  ];
}

function english({ title, unit, contact, date }: Publisher): LabelledText[] {
  return [
    {
      label: 'What the statement covers',
      text: `${unit} is responsible for the site ${title}. Everybody should be able to use it, by the Swedish act (2018:1937) on access to digital public services and WCAG 2.2 at level AA.`,
    },
    {
      label: 'How the pages are made',
      text: 'Everything on the pages can be read and reached by keyboard and without script. Each chart has a text that describes it and a table with the same figures. Signs in tables are read out as words. The pages work on a phone, at double size, in dark mode, with colours of your own and on paper.',
    },
    {
      label: 'How they are tested',
      text: 'Every kind of page is tested with an automatic tool in a browser whenever the program that makes the pages changes. They have not been reviewed by people with disabilities or by an outside party.',
    },
    {
      label: 'Known shortcomings',
      text: 'The text of a chart names the first and last value of each series; the years between them are in the table. The charts among the data files are made for other programs and have no description of each point. Wide tables scroll sideways on small screens.',
    },
    {
      label: 'If you need help or find a shortcoming',
      text: `Write to ${contact}. Say which page it is and what you need, and the figures can be given in another way.`,
    },
    {
      label: 'Supervision',
      text: 'The Agency for Digital Government (Digg) supervises the act. A shortcoming that has not been mended can be reported there.',
    },
    { label: 'Date', text: `The statement belongs to the edition of ${date}.` },
  ];
}

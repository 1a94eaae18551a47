import type { CommitteeWords } from './committee-words.ts';

export const swedishCommittee: CommitteeWords = {
  title: (span) => `Samlad bild av barn och unga i behov av stöd ${span}`,
  head: { author: (role) => `Handläggare: ${role}`, appendix: (number) => `Bilaga ${number}` },
  appendix: {
    occasion: (committee, date) => {
      const name = inSentence(committee);
      return takesGenitive(name)
        ? `Indikatorbilaga till ${name}s sammanträde den ${date}`
        : `Indikatorbilaga till sammanträdet den ${date}, ${name}`;
    },
    summary: 'Sammanfattning',
    signals: {
      heading: 'Vad sticker ut i år',
      some: (shown, of) => `Här visas ${shown} av ${of}.`,
      restIn: ' Allt finns i ',
      more: 'Allt som sticker ut i år',
    },
    howSure: {
      heading: 'Så säkra är uppgifterna',
      text: [
        'Uppgifterna visar dem som har kontakt med verksamheterna, inte alla som behöver stöd.',
        'Samma barn kan finnas hos flera. När talen är små kan skillnader mellan år bero på slumpen.',
      ],
    },
    limitsIn: ' Begränsningarna beskrivs i ',
    signs: 'Tecken i tabeller och diagram',
    nextReport: (date) => `Nästa redovisning lämnas senast den ${date}.`,
    about: 'Om bilagan',
    purpose: 'Syfte, mottagare och användning',
    recipient: (committee) => `Mottagare är ${inSentence(committee)}.`,
    use: 'Bilagan visar hur uppgifterna om barn och unga utvecklas över åren. Den kan användas för att ställa frågor till verksamheterna och för att planera vidare. Den kan inte användas för att jämföra verksamheters resultat eller för att säga varför något har förändrats.',
    reading: {
      heading: 'Så här läser du tabeller och diagram',
      text: [
        'Varje indikator har en mening om det senaste året, ett diagram över hela perioden och tabeller med åren som kolumner. Diagrammens axel börjar vid noll. Linjen bryts där en uppgift inte redovisas, och en streckad linje visar ett brott i tidsserien: åren före och efter kan inte jämföras. I diagrammen är ett ljust band runt linjen ett 95-procentigt osäkerhetsintervall.',
      ],
    },
    signHead: ['Tecken', 'Betydelse', 'Ord i datafilerna'],
    limits: 'Begränsningar',
    nothingMissing: 'I årets bild saknas inga uppgifter.',
    missing: 'Det här saknas i årets bild',
    focus: 'Årets fokusindikatorer',
    focusChosen: (meeting) => `Valda vid genomgången den ${meeting}.`,
    focusHead: ['Indikator', 'Senaste', 'Tidigare', 'Trend', 'Läs mer i'],
    numberOf: (unit) => `antal ${unit}`,
    remarks: 'Om stora förändringar',
    mind: 'Att tänka på',
    followUp: 'Uppföljning av strategier, avtal och uppdrag',
    quality: 'Beskrivning av statistiken',
    relevance: {
      heading: 'Relevans',
      lead: 'Statistiken beskriver barn och unga som har kontakt med de verksamheter som redovisas. Den är till för dem som beslutar om, leder och följer verksamheterna.',
      from: 'Uppgifterna kommer från:',
      counts: 'Varje indikator räknar det som står i dess räkneregel (',
      rules:
        '): barn, utredningar, insatser eller något annat. Det framgår också där om uppgiften gäller hela kalenderåret eller en viss dag.',
    },
    reliability: {
      heading: 'Tillförlitlighet',
      text: [
        'Uppgifterna räknas ur ett register i taget, hos den verksamhet som för registret. Bara antal lämnar verksamheten; inga personuppgifter förs samman. Rader som inte går att läsa räknas inte med, och verksamheten får veta hur många de är.',
        'Inom en indikator som räknar barn räknas varje barn en gång. Hos olika verksamheter kan samma barn finnas flera gånger, och därför får indikatorerna inte läggas ihop. Ett register visar det som har registrerats: ändrade arbetssätt, nya system och nya begrepp kan ändra antalen utan att behoven har ändrats.',
        'När talen är små spelar slumpen stor roll. Osäkerhetsintervallet visar hur mycket ett mått per invånare eller en andel kan variera av slump; det säger inget om fel i registren.',
        'En trend bedöms över de senaste mätningarna som kan jämföras, högst fem. ”Ökar” eller ”minskar” står bara när ändringen är både stor nog och större än slumpen brukar ge. Att en trend är för svag eller underlaget för litet för att bedöma betyder inte att inget har hänt. När många tidsserier prövas hamnar några utanför det troliga av ren slump; därför anges hur många som prövades.',
      ],
    },
    timeliness: {
      heading: 'Aktualitet',
      covers: (span, date) =>
        `Bilagan avser ${span} och är sammanställd den ${date}. Uppföljningen görs en gång om året. Uppgifterna hämtades ur registren:`,
      population: 'Källa för folkmängden: ',
      next: 'Nästa tillfälle: ',
    },
    comparability: {
      heading: 'Jämförbarhet',
      rule: 'Räkneregeln är densamma alla år om inget annat sägs. Där en lag, en definition eller ett system har ändrats så att åren inte kan jämföras anges ett brott i tidsserien, och ingen linje dras över det. Uppgifter som har ändrats sedan de senast redovisades är märkta med r, och orsaken står under tabellen; de tidigare talen står i ',
      compare:
        '. Antal per invånare kan jämföras mellan år och områden; antal kan det bara när befolkningen är ungefär lika stor.',
      others: 'Andra kommuner kan räkna på annat sätt. Jämför därför inte utan att läsa räknereglerna.',
    },
    access: {
      heading: 'Tillgänglighet, sekretess och röjandekontroll',
      files: 'Samma uppgifter finns på webbplatsen och som datafiler. Frågor besvaras av ',
      questions: '.',
      secrecy:
        'Uppgifter om enskilda skyddas av sekretess. Antal som bygger på ett fåtal personer redovisas inte. Ibland döljs även större antal, för att de dolda inte ska kunna räknas fram ur andra antal. Samma tecken används i båda fallen.',
      cameAs: 'Så kom antalen:',
    },
    control: {
      heading: 'Röjandekontroll',
      text: [
        'Innan något lämnas ut prövas om de dolda antalen kan räknas fram. Ett särskilt program, som inte har del i valet av vad som döljs, angriper alla antal tillsammans. Programmet vet hur delar läggs ihop till summor, vilka antal som ingår i andra och vad tidigare utgåvor har visat. Går ett antal att räkna fram eller att ringa in mer än regeln tillåter, döljs fler antal och prövningen görs om. Går en indelning inte att skydda redovisas den inte alls. Mått per invånare, andelar, kvoter, diagram och texter görs sedan bara av antal som redovisas och av offentlig folkmängd, och lägger därför inget till det som prövningen har omfattat.',
        'Skyddet har gränser. Det som redan framgår av en tidigare utgåva eller av nollor som redovisas går inte att göra hemligt. Den som känner ett barn kan få veta något av en nolla som redovisas: då finns barnet inte i den gruppen. Den kan också få veta något av två antal som redovisas när det ena ingår i det andra: är de lika stora hör alla i den större gruppen också till den mindre. Skillnaden mellan två sådana indikatorer skyddas som ett eget antal, men bara där den ena är angiven som del av den andra eller räknas som andel av den.',
      ],
    },
    revisions: 'Ändringar sedan förra bilagan',
    definitions: 'Definitioner',
    source: 'Källa',
    meetingInSwedish: null,
    basis: {
      heading: 'Bilagans underlag',
      head: ['Uppgift', 'Innehåll'],
      edition: 'Utgåva',
      status: 'Status',
      draft: 'Utkast',
      approved: 'Godkänd',
      compiled: 'Sammanställd',
      covers: 'Avser',
      by: 'Bearbetning',
      population: 'Befolkning',
      checksums:
        'Uppgifterna i bilagan finns också i de här filerna. Kontrollsumman (SHA-256) visar att en fil är den som hör till bilagan.',
      checksumHead: ['Fil', 'Kontrollsumma'],
    },
  },
  decisions: {
    note: (committee, title, appendix) =>
      `${committee} noterar redovisningen av ${title} enligt bilaga ${appendix}.`,
    approve: (committee, title, appendix) =>
      `${committee} godkänner redovisningen av ${title} enligt bilaga ${appendix}.`,
    again: (committee, date) =>
      `${committee} uppdrar till förvaltningen att återkomma med redovisning senast den ${date}.`,
  },
  statement: {
    kind: 'Tjänsteskrivelse',
    draft: 'Förslag att arbeta vidare med. Texten inom hakparentes fylls i av handläggaren.',
    matter: (title) => `Redovisning av ${title}`,
    proposal: 'Förslag till beslut',
    summary: 'Sammanfattning',
    background: {
      heading: 'Ärendet',
      text: [
        'Skola, socialtjänst, hälso- och sjukvård och andra verksamheter möter barn och unga i behov av stöd, men ingen av dem ser hela bilden. Uppgifterna finns i olika register som inte får föras samman person för person. Därför räknar varje verksamhet i sitt eget register, bara antal lämnas vidare, och antalen redovisas tillsammans en gång om året.',
      ],
    },
    shows: 'Vad bilagan visar',
    assessment: {
      heading: 'Förvaltningens bedömning',
      text: ['[Förvaltningens bedömning av vad uppgifterna betyder och vad som bör följas upp.]'],
    },
    economy: {
      heading: 'Ekonomiska konsekvenser',
      text: ['Redovisningen i sig har inga ekonomiska konsekvenser. [Ändra vid behov.]'],
    },
    children: {
      heading: 'Konsekvenser för barn',
      text: [
        'Redovisningen gör barns och ungas behov av stöd synliga för beslut och planering utan att något barn kan pekas ut. [Ändra vid behov.]',
      ],
    },
    standsOut: 'Det som sticker ut',
    cannot: 'Det uppgifterna inte säger',
    limitsIn: 'Begränsningarna beskrivs i bilagans avsnitt\u00a01.3.',
    earlier: '[Tidigare beslut: § …, den …]',
    late: 'Av det som gruppen har åtagit sig är det här inte klart i tid:',
    documents: 'Handlingar i ärendet',
    documentList: (title, appendix, { statement, appendix: dated }) => [
      `Tjänsteskrivelse den ${statement}`,
      `Bilaga ${appendix}. ${title}, den ${dated}`,
    ],
    sentTo: 'Expedieras',
    toFill: '[Fylls i av handläggaren]',
    signed: '[Namn], [förvaltningschef]',
    name: '[Namn]',
  },
  note: {
    kind: 'Talepunkter',
    lead: (committee, date) => `Stöd för muntlig föredragning, ${inSentence(committee)} den ${date}.`,
    say: 'Det här visar bilden',
    sure: 'Så säkra är uppgifterna',
    told: (shown, of) => `Här nämns ${shown} av de ${of} som sticker ut.`,
    cannot: 'Det här kan bilden inte säga',
    asked: 'Frågor som brukar komma',
    answers: [
      {
        question: 'Varför ökar eller minskar det?',
        answer: 'Det visar inte siffrorna, och inte heller vilken effekt insatser har.',
      },
      {
        question: 'Varför är talen andra än i Kolada?',
        answer: 'De kan räknas på annat sätt. Våra räkneregler står i bilagan.',
      },
      {
        question: 'Hur många barn är det totalt?',
        answer: 'Det går inte att säga: samma barn kan finnas hos flera verksamheter.',
      },
    ],
    decision: 'Förslag till beslut',
  },
};

/** `socialnämnden`; an abbreviation keeps its capitals. */
function inSentence(committee: string): string {
  return /^\p{Lu}\p{Ll}/u.test(committee)
    ? committee.charAt(0).toLowerCase() + committee.slice(1)
    : committee;
}

/** Names of several words do not take the genitive well. */
function takesGenitive(name: string): boolean {
  return /\p{L}(en|et)$/u.test(name);
}

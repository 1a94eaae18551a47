import type { Language } from '../../../indicators/model/text.ts';

/** The words of the account of how strategies, agreements and överenskommelser are followed up. */
export interface AccountWords {
  readonly title: string;
  /** How many there are, and for how many nobody has been named who follows them up. */
  lead(documents: number, withoutOwner: number): string;
  /** Which assignment it answers. */
  answers(assignment: string, decided: string): string;
  useOfAll(use: string): string;
  readonly noUseOfAll: string;
  readonly inShort: string;
  kinds(counted: string): string;
  formal(formal: number, informal: number): string;
  withoutOwner(n: number): string;
  late(n: number): string;
  withoutUse(n: number): string;
  /** Of all, how many no measure follows; of these, of how many somebody has decided so. */
  measures(undertakings: number, without: number, decided: number): string;
  readonly all: string;
  readonly head: readonly [document: string, decided: string, valid: string, by: string, lastAndNext: string];
  parties(parties: string): string;
  lastAndNext(last: string, next: string): string;
  readonly useAndMeasures: string;
  readonly activities: string;
  /** Of how many it is not known is told too. */
  done(done: number, of: number, unknown: number): string;
  readonly measured: string;
  readonly nothing: string;
}

function swedishDocuments(n: number): string {
  return n === 1 ? 'Ett dokument' : `${n} dokument`;
}

function englishDocuments(n: number): string {
  return n === 1 ? 'One document' : `${n} documents`;
}

const swedish: AccountWords = {
  title: 'Så följs strategier, avtal och överenskommelser upp',
  lead: (n, withoutOwner) => {
    if (n === 1) {
      return `Redovisningen tar upp ett dokument. ${withoutOwner === 0 ? 'Det har en ansvarig' : 'Ansvarig saknas'} för uppföljningen.`;
    }
    const missing =
      withoutOwner === 0 ? 'Alla har en ansvarig' : `För ${withoutOwner} av dem saknas ansvarig`;
    return `Redovisningen tar upp ${n} dokument. ${missing} för uppföljningen.`;
  },
  answers: (assignment, decided) => `Redovisningen svarar på uppdraget ”${assignment}” (${decided}).`,
  useOfAll: (use) => `Så ska redovisningen användas: ${use}`,
  noUseOfAll: 'Ingen har angett hur redovisningen ska användas.',
  inShort: 'I korthet',
  kinds: (counted) => `Här finns ${counted}.`,
  formal: (formal, informal) =>
    informal === 0
      ? 'Allt har en formell grund.'
      : `${swedishDocuments(formal)} har en formell grund och ${informal} är ${informal === 1 ? 'informellt' : 'informella'}.`,
  withoutOwner: (n) =>
    n === 0
      ? 'Alla har en ansvarig för uppföljningen.'
      : `${swedishDocuments(n)} saknar ansvarig för uppföljningen.`,
  late: (n) =>
    n === 0 ? 'Ingen uppföljning är sen.' : `${swedishDocuments(n)} har en uppföljning som är sen.`,
  withoutUse: (n) =>
    n === 0
      ? 'För alla står det hur uppföljningen ska användas.'
      : `För ${n === 1 ? 'ett dokument' : `${n} dokument`} har ingen angett hur uppföljningen ska användas.`,
  measures: (of, without, decided) => {
    if (without === 0) return of === 1 ? 'Åtagandet följs med mått.' : `Alla ${of} åtaganden följs med mått.`;
    const open = without - decided;
    if (of === 1)
      return open === 0
        ? 'Det är beslutat att åtagandet inte följs upp med mått.'
        : 'Inget mått är angivet för åtagandet.';
    if (decided === 0) return `För ${open} av ${of} åtaganden är inget mått angivet.`;
    const said = `Av ${of} åtaganden följs ${without} inte upp med mått`;
    if (open === 0) return `${said}, vilket är beslutat.`;
    return `${said}: för ${decided} är det beslutat, för ${open} är inget mått angivet.`;
  },
  all: 'Alla dokument',
  head: ['Dokument', 'Beslutat av', 'Gäller', 'Följs upp av', 'Senaste och nästa'],
  parties: (parties) => `Parter: ${parties}.`,
  lastAndNext: (last, next) => `Senaste: ${inSentence(last)}. Nästa: ${inSentence(next)}.`,
  useAndMeasures: 'Användning, aktiviteter och mått',
  activities: 'Aktiviteter',
  done: (done, of, unknown) =>
    unknown === of
      ? `${of}, läget är inte känt`
      : `${done} av ${of} genomförda${unknown === 0 ? '' : `; för ${unknown} är läget inte känt`}`,
  measured: 'Mått',
  nothing: 'Inga åtaganden är registrerade.',
};

const english: AccountWords = {
  title: 'How strategies and agreements are followed up',
  lead: (n, withoutOwner) => {
    if (n === 1) {
      return `The account covers one document. ${withoutOwner === 0 ? 'Somebody' : 'Nobody'} has been named who follows it up.`;
    }
    const missing =
      withoutOwner === 0
        ? 'For all of them somebody has been named'
        : `For ${withoutOwner} of them nobody has been named`;
    return `The account covers ${n} documents. ${missing} who follows up.`;
  },
  answers: (assignment, decided) => `The account answers the assignment “${assignment}” (${decided}).`,
  useOfAll: (use) => `What the account is to be used for: ${use}`,
  noUseOfAll: 'Nobody has said what the account is to be used for.',
  inShort: 'In short',
  kinds: (counted) => `There are ${counted}.`,
  formal: (formal, informal) =>
    informal === 0
      ? 'All of it has a formal basis.'
      : `${englishDocuments(formal)} ${formal === 1 ? 'has' : 'have'} a formal basis and ${informal} ${informal === 1 ? 'is' : 'are'} informal.`,
  withoutOwner: (n) =>
    n === 0
      ? 'Somebody follows up each of them.'
      : `${englishDocuments(n)} ${n === 1 ? 'has' : 'have'} nobody named who follows up.`,
  late: (n) =>
    n === 0
      ? 'No follow-up is late.'
      : `${englishDocuments(n)} ${n === 1 ? 'has' : 'have'} a follow-up that is late.`,
  withoutUse: (n) =>
    n === 0
      ? 'For all it is said what the follow-up is to be used for.'
      : `For ${n === 1 ? 'one document' : `${n} documents`} nobody has said what the follow-up is to be used for.`,
  measures: (of, without, decided) => {
    if (without === 0)
      return of === 1
        ? 'The undertaking is followed by a measure.'
        : `All ${of} undertakings are followed by measures.`;
    const open = without - decided;
    if (of === 1)
      return open === 0
        ? 'It has been decided that no measure follows the undertaking.'
        : 'No measure has been named for the undertaking.';
    if (decided === 0) return `For ${open} of ${of} undertakings no measure has been named.`;
    const said = `Of ${of} undertakings, ${without} ${without === 1 ? 'is' : 'are'} not followed by any measure`;
    if (open === 0) return `${said}, which has been decided.`;
    return `${said}: for ${decided} that has been decided, for ${open} none has been named.`;
  },
  all: 'All documents',
  head: ['Document', 'Decided by', 'Valid', 'Followed up by', 'Last and next'],
  parties: (parties) => `Parties: ${parties}.`,
  lastAndNext: (last, next) => `Last: ${inSentence(last)}. Next: ${inSentence(next)}.`,
  useAndMeasures: 'Use, activities and measures',
  activities: 'Activities',
  done: (done, of, unknown) =>
    unknown === of
      ? `${of}, status not known`
      : `${done} of ${of} done${unknown === 0 ? '' : `; the status of ${unknown} is not known`}`,
  measured: 'Measures',
  nothing: 'No undertakings are registered.',
};

function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const dictionaries: Readonly<Record<Language, AccountWords>> = { sv: swedish, en: english };

export function accountWordsOf(language: Language): AccountWords {
  return dictionaries[language];
}

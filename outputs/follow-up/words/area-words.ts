import type { Language } from '../../../indicators/model/text.ts';

/** How many undertakings there are, and how far they have come. */
export interface ProgressCounts {
  readonly all: number;
  readonly begun: number;
  /** Among those that have begun. */
  readonly done: number;
  readonly unknown: number;
}

/** The words for target areas (målområden) and how far the work in them has come. */
export interface AreaWords {
  readonly areas: string;
  readonly ofAll: string;
  /** Of a document without areas. */
  readonly undertakings: string;
  readonly noGroup: string;
  readonly directionHead: readonly [direction: string, progress: string];
  /** Of how many it is not known how they go is told too: that nobody has said so is not that nothing has begun. */
  progress(counts: ProgressCounts): string;
  /** @param others  whether something has begun in other areas */
  notBegun(areas: string, others: boolean): string;
  /** Of what is to be done, how much is; of how many that is not known. */
  carriedOut(done: number, of: number, unknown: number): string;
}

const swedish: AreaWords = {
  areas: 'Målområden',
  ofAll: 'Åtaganden för hela dokumentet',
  undertakings: 'Åtaganden',
  noGroup: 'Ingen arbetsgrupp är utsedd',
  directionHead: ['Inriktning', 'Läge'],
  progress: ({ all, begun, done, unknown }) => {
    if (all === 0) return 'Inga åtaganden är registrerade.';
    if (unknown === all)
      return all === 1 ? 'Ett åtagande, läget är inte känt.' : `${all} åtaganden, läget är inte känt.`;
    if (all === 1)
      return `Ett åtagande, ${begun === 0 ? 'inte påbörjat' : done === 0 ? 'påbörjat' : 'genomfört'}.`;
    const rest = unknown === 0 ? '' : ` För ${unknown} är läget inte känt.`;
    if (begun === 0) return `${all} åtaganden, inget påbörjat.${rest}`;
    const carriedOut = done === 0 ? 'inget genomfört' : done === 1 ? '1 genomfört' : `${done} genomförda`;
    return `${all} åtaganden, ${begun === 1 ? '1 påbörjat' : `${begun} påbörjade`}, varav ${carriedOut}.${rest}`;
  },
  notBegun: (areas, others) =>
    others
      ? `I övriga målområden är inget åtagande påbörjat: ${areas}.`
      : `Inget åtagande är påbörjat i ${areas}.`,
  carriedOut: (done, of, unknown) => {
    if (unknown === of) return 'Läget är inte känt för det som ska göras.';
    if (done === of) return 'Allt som ska göras är genomfört.';
    if (unknown > 0)
      return `Av det som ska göras är ${done} av ${of} genomfört. För ${unknown} är läget inte känt.`;
    return `Av det som ska göras är ${done === 0 ? 'inget' : `${done} av ${of}`} genomfört.`;
  },
};

const english: AreaWords = {
  areas: 'Target areas',
  ofAll: 'Undertakings of the whole document',
  undertakings: 'Undertakings',
  noGroup: 'No working group has been named',
  directionHead: ['Direction', 'Status'],
  progress: ({ all, begun, done, unknown }) => {
    if (all === 0) return 'No undertakings are registered.';
    if (unknown === all)
      return all === 1 ? 'One undertaking, status not known.' : `${all} undertakings, status not known.`;
    if (all === 1)
      return `One undertaking, ${begun === 0 ? 'not started' : done === 0 ? 'started' : 'done'}.`;
    const rest = unknown === 0 ? '' : ` The status of ${unknown} is not known.`;
    if (begun === 0) return `${all} undertakings, none started.${rest}`;
    return `${all} undertakings, ${begun} started, of which ${done === 0 ? 'none' : done} done.${rest}`;
  },
  notBegun: (areas, others) =>
    others
      ? `In the other target areas no undertaking has started: ${areas}.`
      : `No undertaking has started in ${areas}.`,
  carriedOut: (done, of, unknown) => {
    if (unknown === of) return 'The status of what is to be done is not known.';
    if (done === of) return 'All that is to be done is done.';
    const share = `Of what is to be done, ${done === 0 && unknown === 0 ? 'nothing' : `${done} of ${of}`} is done.`;
    return unknown === 0 ? share : `${share} The status of ${unknown} is not known.`;
  },
};

const dictionaries: Readonly<Record<Language, AreaWords>> = { sv: swedish, en: english };

export function areaWordsOf(language: Language): AreaWords {
  return dictionaries[language];
}

import { swedishOf } from '../../indicators/model/absence-reason.ts';
import type { DeliveryManifest, HarmTest } from '../../indicators/model/delivery.ts';
import { type RegisterReading, rowsInWords } from '../register/register-reading.ts';
import type { DeliveryContent } from './delivery-content.ts';

/**
 * The receipt that the steward reads before a delivery leaves, already worded in Swedish: `receipt.txt` and
 * `receipt.html` lay out this one model and say nothing of their own. It holds numbers of rows, cells and lines in the
 * register, never what stands on them and never a number of children.
 */
export interface Receipt {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly harmTest: HarmTestNotice;
  readonly registers: readonly RegisterPart[];
  readonly contents: {
    readonly heading: string;
    readonly indicators: readonly IndicatorPart[];
    /** What the delivery lacks and why, and what else the steward should know. */
    readonly remarks: readonly string[];
  };
  readonly excluded: { readonly heading: string; readonly text: string };
  readonly files: { readonly heading: string; readonly list: readonly Fact[] };
  /** Null while the delivery must stay. */
  readonly signature: {
    readonly heading: string;
    readonly text: string;
    readonly lines: readonly string[];
  } | null;
}

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** Whether the counts may be handed over yet. */
export interface HarmTestNotice {
  readonly heading: string;
  /** True where the delivery must stay until a harm test is recorded. */
  readonly mustStay: boolean;
  readonly text: string;
  readonly facts: readonly Fact[];
  /** What is to be filled in by hand. */
  readonly lines: readonly string[];
}

/** How one register file was read. */
interface RegisterPart {
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly rejected: readonly RejectedRows[];
  readonly columns: readonly Fact[];
  readonly remarks: readonly string[];
}

export interface RejectedRows {
  readonly reason: string;
  /** `12 rader`. */
  readonly rows: string;
  /** `på rad 3, 8 med flera`, or that the lines are not said. */
  readonly where: string;
}

interface IndicatorPart {
  readonly id: string;
  readonly name: string;
  /** `60 celler`. */
  readonly cells: string;
}

export function receiptModel(content: DeliveryContent, manifest: DeliveryManifest): Receipt {
  const { place, rows, readings } = content;
  const isLacking = (id: string) => content.notCounted.some(({ indicator }) => indicator === id);
  const given = content.indicators.filter(({ id }) => !isLacking(id));
  const { samlad, resources } = manifest;
  const harmTest = harmTestNotice(samlad.hand_over, samlad.harm_test);
  return {
    title: 'Kvitto på uttag till Samlad bild',
    facts: [
      { label: 'Källa', text: content.source },
      { label: 'Kommun', text: place.municipality },
      { label: 'Referensår', text: String(place.year) },
      { label: 'Uttaget gjort', text: content.created },
      { label: 'Räknat', text: countedFrom[samlad.counts_from] },
      { label: 'Överlämningsform', text: handOver[place.handOver] },
      { label: 'Skyddade personer', text: protectionOf(content) },
      { label: 'Skriptversion', text: content.scriptVersion },
    ],
    harmTest,
    registers: readings.map(registerPart),
    contents: {
      heading: 'Vad leveransen innehåller',
      indicators: given.map(({ id, name }) => ({
        id,
        name: name.sv,
        cells: inWords(rows.filter((row) => row.indicator_id === id).length, 'cell', 'celler'),
      })),
      remarks: [
        ...content.notApplicable.map(
          ({ indicator, breakdown, reason }) =>
            `Utan ${inSwedish[breakdown] ?? `”${breakdown}”`} för ${indicator}: ${swedishOf(reason)}`,
        ),
        ...content.notCounted.map(
          ({ indicator, reason }) => `Inga uppgifter för ${indicator}: ${swedishOf(reason)}`,
        ),
        ...content.remarks.map((remark) => `Anmärkning: ${remark}`),
      ],
    },
    excluded: { heading: 'Vad leveransen inte innehåller', text: EXCLUDED },
    files: {
      heading: 'Filer som lämnar verksamheten',
      list: [
        { label: 'datapackage.json', text: 'beskrivning, antal lästa rader, menprövning och kontrollsummor' },
        {
          label: 'counts.csv',
          text: `${rowsInWords(rows.length)}, ${resources[0].bytes} byte; kontrollsumman står i datapackage.json`,
        },
        { label: 'receipt.txt', text: 'det här kvittot som text' },
        { label: 'receipt.html', text: 'det här kvittot för läsning i webbläsare och utskrift' },
      ],
    },
    signature: harmTest.mustStay ? null : signature,
  };
}

const signature = {
  heading: 'Underskrift',
  text: 'Jag har läst kvittot och lämnar över mappen med de fyra filerna.',
  lines: ['Ort och datum', 'Underskrift', 'Namnförtydligande och funktion'],
};

const countedFrom: Readonly<Record<DeliveryManifest['samlad']['counts_from'], string>> = {
  register: 'ur verksamhetens register',
  template: 'för hand; antalen är ifyllda i mallen',
};

const handOver: Readonly<Record<DeliveryManifest['samlad']['hand_over'], string>> = {
  exact: 'alla antal, även små; leveransen är sekretessbelagd tills den har skyddats',
  masked: 'antal från 1 till 4 är utelämnade',
};

const protectedPersons: Readonly<Record<DeliveryContent['protectedPersons'], string>> = {
  count: 'räknas i totaler, kön och ålder, aldrig i ett område',
  exclude: 'räknas inte alls',
};

/** Where nothing marks them, they are among the counts like everybody else, and no area is given for anybody. */
function protectionOf({ readings, protectedPersons: mode }: DeliveryContent): string {
  const isTold = readings.some(({ tellsProtected }) => tellsProtected);
  return isTold ? protectedPersons[mode] : 'uppgift saknas om vilka de är; de räknas som andra';
}

/** The breakdowns that an export may lack, as a steward calls them. */
const inSwedish: Readonly<Record<string, string>> = {
  age: 'uppdelning efter ålder',
  area: 'uppdelning efter område',
  sex: 'uppdelning efter kön',
  raised: 'uppdelning efter vem som lyft ärendet',
};

const EXCLUDED =
  'Inga rader ur registret, inga namn, inga personnummer och inga ärendenummer. Alla filer är genomsökta efter ' +
  'sifferföljder som kan vara personnummer eller samordningsnummer, och inga fanns.';

function harmTestNotice(mode: 'exact' | 'masked', test: HarmTest | null): HarmTestNotice {
  if (test) {
    return {
      heading: 'Menprövning',
      mustStay: false,
      text: 'Menprövningen är antecknad i datapackage.json. Läsarna ser den i metodavsnittet.',
      facts: [
        { label: 'Gjord den', text: test.date },
        { label: 'Av', text: test.role },
        { label: 'Grund', text: test.basis },
      ],
      lines: [],
    };
  }
  if (mode === 'masked') {
    const text =
      'Antal från 1 till 4 är utelämnade. Ibland kan de räknas fram ur de andra: leveransen är sekretessbelagd och ' +
      'lämnas bara till statistikfunktionen, som ser till att de inte går att räkna fram ur det som publiceras.';
    return { heading: 'Menprövning', mustStay: false, text, facts: [], lines: [] };
  }
  return {
    heading: 'Får inte lämnas över: menprövning saknas',
    mustStay: true,
    text:
      'Leveransen innehåller alla antal, även små, och ingen menprövning är antecknad. Läs antalen i counts.csv och ' +
      'pröva om de kan lämnas ut utan men. Kör sedan uttaget igen med --harm-test-date, --harm-test-role och ' +
      '--harm-test-basis: då antecknas prövningen i leveransen. Utan den tas leveransen inte emot.',
    facts: [],
    lines: ['Menprövningen gjord den', 'Av (funktion)', 'Grund: lagrum och beslut'],
  };
}

function registerPart(reading: RegisterReading, _: number, all: readonly RegisterReading[]): RegisterPart {
  const parts = all.filter(({ register }) => register === reading.register);
  const part = parts.length > 1 ? `, fil ${parts.indexOf(reading) + 1} av ${parts.length} i namnordning` : '';
  return {
    heading: `Register ${reading.register}${part}`,
    facts: [
      { label: 'Teckenkodning', text: reading.encoding },
      { label: 'Lästa rader', text: String(reading.rowsRead) },
      { label: 'Använda rader', text: String(reading.rowsUsed) },
      { label: 'Avvisade rader', text: String(reading.rowsRead - reading.rowsUsed) },
    ],
    rejected: [...reading.rejected].map(([reason, { rows, lines }]) => ({
      reason,
      rows: rowsInWords(rows),
      where: where(rows, lines),
    })),
    columns: [
      { label: 'Använda kolumner', text: reading.columnsUsed.join(', ') },
      {
        label: 'Saknade kolumner',
        text: reading.columnsAbsent.map(({ name }) => name).join(', ') || 'inga',
      },
    ],
    remarks: [...reading.remarks].map(([remark, rows]) => `${remark} (${rowsInWords(rows)})`),
  };
}

/** Rows that are or may be of a protected child are among the number but never among the lines. */
function where(rows: number, lines: readonly number[]): string {
  if (lines.length === 0) return 'raderna anges inte';
  return `på rad ${lines.join(', ')}${rows > lines.length ? ' med flera' : ''}`;
}

function inWords(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

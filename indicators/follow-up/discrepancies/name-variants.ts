import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import { together } from '../../model/follow-up/entry-committees.ts';
import type { EntryName } from '../../model/follow-up/registers.ts';
import type { Searched } from './discrepancy-material.ts';
import { isNameVariant } from './names/is-name-variant.ts';
import { type Linking, linkedGroups } from './names/linked-groups.ts';
import { keysOf } from './names/name-keys.ts';
import { type NameParts, partsOf } from './names/name-parts.ts';

/** Names are held against those of their own realm; what a claim is about may belong to any. */
type Realm = 'documents' | 'interventions' | 'organisations' | 'any';

/** A name where it stands. */
interface Naming {
  readonly name: string;
  /** The name in lower case: the way in which it is written. */
  readonly way: string;
  readonly parts: NameParts;
  readonly realm: Realm;
  readonly entry: EntryName;
  readonly committees: readonly string[];
  /** Namings with the same key are of one thing, because the register says so; null where it does not. */
  readonly sameAs: string | null;
}

/**
 * One thing that is written in several ways: as the registers say themselves (the spellings of a document, the name
 * under which a recipient has answered), or because the names look like it. Which is right nobody knows here, and
 * capitals alone make no other way. All ways of one thing are one discrepancy.
 * Facts: `name`, the first way in the order of the registers; `names`, all of them with ` · ` between.
 */
export function nameVariants(searched: Searched): Discrepancy[] {
  return linkedGroups(namingsOf(searched), ofOneThing).flatMap((group): Discrepancy[] => {
    const ways = waysOf(group);
    const [name] = ways;
    if (name === undefined || ways.length < 2) return [];
    return [
      {
        kind: 'name_variant',
        about: entriesOf(group),
        facts: { name, names: ways.join(' · ') },
        committees: together(group.map(({ committees }) => committees)),
      },
    ];
  });
}

/** Every name of the registers that may have been written in another way elsewhere, in their order. */
function namingsOf({ registers, whose }: Searched): Naming[] {
  return [
    ...registers.bodies.map(({ id, name }) =>
      naming('organisations', name.sv, { register: 'bodies', id }, []),
    ),
    ...registers.documents.flatMap(({ id, name, spellings, parties, committees }) => {
      const entry: EntryName = { register: 'documents', id };
      return [
        ...[name, ...spellings].map((way) => naming('documents', way, entry, committees, `document ${id}`)),
        ...parties.map((party) => naming('organisations', party, entry, committees)),
      ];
    }),
    ...registers.interventions.flatMap((intervention) => {
      const { id, name, provider } = intervention;
      const entry: EntryName = { register: 'interventions', id };
      const own = whose.ofIntervention(intervention);
      return [
        naming('interventions', name, entry, own),
        ...(provider === null ? [] : [naming('organisations', provider, entry, own)]),
      ];
    }),
    ...registers.grants.flatMap(({ id, round, recipient, answeredAs }) =>
      [recipient, answeredAs]
        .filter((name) => name !== null)
        .map((name) => {
          const entry: EntryName = { register: 'grants', id };
          return naming('organisations', name, entry, whose.ofRound(round), `grant ${id}`);
        }),
    ),
    ...registers.providerReports.map(({ id, provider, document }) =>
      naming('organisations', provider, { register: 'providerReports', id }, whose.ofDocument(document)),
    ),
    ...registers.claims.flatMap(({ id, says, document }) =>
      says.of === 'property'
        ? [naming('any', says.subject, { register: 'claims', id }, whose.ofDocument(document))]
        : [],
    ),
  ];
}

function naming(
  realm: Realm,
  name: string,
  entry: EntryName,
  committees: readonly string[],
  sameAs: string | null = null,
): Naming {
  return { realm, name: name.trim(), way: plain(name), parts: partsOf(name), entry, committees, sameAs };
}

/** What makes two namings those of one thing, and what such two have in common. */
const ofOneThing: Linking<Naming> = {
  keysOf: ({ way, parts, sameAs }) => [
    `way|${way}`,
    ...(sameAs === null ? [] : [`same|${sameAs}`]),
    ...keysOf(parts),
  ],
  areLinked: isOfOneThing,
};

function isOfOneThing(a: Naming, b: Naming): boolean {
  if (a.sameAs !== null && a.sameAs === b.sameAs) return true;
  const isOfOneRealm = a.realm === b.realm || a.realm === 'any' || b.realm === 'any';
  return isOfOneRealm && (a.way === b.way || isNameVariant(a.parts, b.parts));
}

/** Each way of writing once, as it was written first. */
function waysOf(group: readonly Naming[]): string[] {
  const ways = new Map<string, string>();
  for (const { way, name } of group) if (!ways.has(way)) ways.set(way, name);
  return [...ways.values()];
}

function entriesOf(group: readonly Naming[]): EntryName[] {
  return [...new Map(group.map(({ entry }) => [`${entry.register}/${entry.id}`, entry])).values()];
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

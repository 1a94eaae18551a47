import type { Activity } from './activity.ts';
import type { PlannedDay } from './calendar.ts';
import type { Intervention } from './intervention.ts';
import type { FollowUpRegisters } from './registers.ts';
import type { Undertaking } from './undertaking.ts';

/**
 * Whose an entry of the registers is, as ids of bodies; none where it is everybody's. What has no committees of its own
 * is that of the document it belongs to; without a document, or with one that nobody knows, it is everybody's.
 */
export class EntryCommittees {
  readonly #ofDocument: ReadonlyMap<string, readonly string[]>;
  readonly #ofUndertaking: ReadonlyMap<string, readonly string[]>;
  readonly #ofRound: ReadonlyMap<string, readonly string[]>;

  constructor({ documents, undertakings, grantRounds }: FollowUpRegisters) {
    this.#ofDocument = new Map(documents.map(({ id, committees }) => [id, committees]));
    this.#ofUndertaking = new Map(undertakings.map((one) => [one.id, this.ofUndertaking(one)]));
    this.#ofRound = new Map(grantRounds.map(({ id, document }) => [id, this.ofDocument(document)]));
  }

  /** Of a document, and of whatever is nobody's but through it: costs, surveys, claims, reports of providers. */
  ofDocument(id: string | null): readonly string[] {
    return id === null ? [] : (this.#ofDocument.get(id) ?? []);
  }

  ofUndertaking({ committees, document }: Undertaking): readonly string[] {
    return committees.length > 0 ? committees : this.ofDocument(document);
  }

  ofActivity({ undertaking, document }: Activity): readonly string[] {
    const through = undertaking === null ? undefined : this.#ofUndertaking.get(undertaking);
    return through ?? this.ofDocument(document);
  }

  /** The body that pays, where one is named. */
  ofIntervention({ financedBy, document }: Intervention): readonly string[] {
    return financedBy === null ? this.ofDocument(document) : [financedBy];
  }

  /** Of a round of grants and of each grant in it. */
  ofRound(id: string): readonly string[] {
    return this.#ofRound.get(id) ?? [];
  }

  /** The body that meets, where one does. */
  ofDay({ body, document }: PlannedDay): readonly string[] {
    return body === null ? this.ofDocument(document) : [body];
  }
}

/** Whose something is that takes part in several things: everybody's as soon as one of them is. */
export function together(committees: readonly (readonly string[])[]): readonly string[] {
  return committees.some((some) => some.length === 0) ? [] : [...new Set(committees.flat())];
}

import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import type { Role } from '../../indicators/model/follow-up/roles.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { Part } from '../paper/number-paper.ts';
import { before, bullets, heading } from '../paper/parts.ts';
import { withStop } from '../wording/with-stop.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { rolesWordsOf } from './words/roles-words.ts';

/** Each role by the group that it sits in, and what it answers for; null where no role has been written down. */
export function rolesView({ report: { language }, followUp }: FollowUpMaterial): FollowUpView | null {
  const { registers } = followUp;
  const { roles } = registers;
  if (roles.length === 0) return null;
  const words = rolesWordsOf(language);
  const groups = [...new Set(roles.map(({ group }) => group))];
  const named = groups.filter((group) => group !== null);
  const inOrder = [...named, ...(groups.includes(null) ? [null] : [])];
  return {
    slug: 'uppfoljning-roller',
    title: words.title,
    lead: words.lead(roles.length, named.length),
    parts: [
      ...inOrder.flatMap((group): Part[] => [
        // A heading over the only table would say that there are groups.
        ...(named.length === 0 ? [] : [heading(1, group ?? words.outside)]),
        roleTable(
          roles.filter((role) => role.group === group),
          registers,
          language,
        ),
      ]),
      ...unowned(registers, language),
    ],
    drawings: new Map(),
    outlets: ['page'],
  };
}

function roleTable(roles: readonly Role[], registers: FollowUpRegisters, language: Language): Part {
  const words = rolesWordsOf(language);
  return {
    kind: 'word-table',
    columns: [62, 'rest'],
    head: words.head,
    rows: roles.map((role) => {
      const tasks = [...(role.scope === null ? [] : [role.scope]), ...tasksOf(role.id, registers, language)];
      return [[role.title], [tasks.length === 0 ? words.nothing : tasks.map(withStop).join(' ')]];
    }),
  };
}

/** What the registers say is a role's. */
function tasksOf(id: string, registers: FollowUpRegisters, language: Language): string[] {
  const words = rolesWordsOf(language);
  const { list } = wordingOf(language);
  const { documents, undertakings, providerReports, dispatches, steps } = registers;
  const owned = documents.filter(({ owner }) => owner === id).map(({ name }) => name);
  const followed = documents.filter(({ followUp }) => followUp?.by === id).map(({ name }) => name);
  const own = <T extends { readonly owner: string | null }>(entries: readonly T[]): T[] =>
    entries.filter(({ owner }) => owner === id);
  const some = (n: number, text: (n: number) => string): string[] => (n === 0 ? [] : [text(n)]);
  return [
    ...(owned.length === 0 ? [] : [words.documents(list(owned))]),
    ...(followed.length === 0 ? [] : [words.followUps(list(followed))]),
    ...some(own(undertakings).length, words.undertakings),
    ...some(own(providerReports).length, words.providerReports),
    ...some(own(dispatches).filter(({ action }) => action !== null).length, words.actions),
    ...(own(steps).length === 0
      ? []
      : [
          words.steps(
            own(steps)
              .map(({ what }) => what)
              .join('; '),
          ),
        ]),
  ];
}

/** Documents that nobody answers for, and steps of the year: of the rest the discrepancies tell. */
function unowned({ documents, steps }: FollowUpRegisters, language: Language): Part[] {
  const names = [
    ...documents.filter(({ owner }) => owner === null).map(({ name }) => name),
    ...steps.filter(({ owner }) => owner === null).map(({ what }) => what),
  ];
  if (names.length === 0) return [];
  const words = rolesWordsOf(language);
  return [heading(1, words.unowned), before(words.unownedLead), ...bullets(names)];
}

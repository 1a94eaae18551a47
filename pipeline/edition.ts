import { type AccessibilityStatement, unassessed } from '../indicators/release/accessibility-statement.ts';
import type { Edition, HandedOver } from '../indicators/release/release-content.ts';
import type { CountsDelivery } from './load/counts-delivery.ts';
import { recipientsOf } from './recipients.ts';
import { harmTestOf } from './workspace/harm-tests.ts';
import type { Workspace } from './workspace/workspace.ts';

/**
 * Who publishes what, when: from samlad.yaml, and from the deliveries the newest date of each
 * source and how its counts were handed over.
 */
export function editionOf(
  { settings, years, catalogue, brand }: Workspace,
  deliveries: Iterable<CountsDelivery>,
  populationSource: string,
): Edition {
  const current = [...deliveries];
  return {
    id: settings.release.id,
    municipality: { code: settings.code, name: settings.name },
    invented: settings.invented ? inventedText(settings.name) : null,
    years,
    date: settings.release.date,
    unit: settings.unit,
    contact: settings.contact,
    licence: settings.licence ?? null,
    accessibility: accessibilityOf(settings),
    recipients: recipientsOf(settings, catalogue),
    brand,
    population: { source: populationSource },
    extracted: newestDates(current),
    handedOver: handedOver(current, settings),
  };
}

function accessibilityOf({ accessibility: own }: Workspace['settings']): AccessibilityStatement {
  if (!own) return unassessed;
  const { assessment, published, phone, form, answer_within_days: days, ...said } = own;
  return {
    ...said,
    assessment: assessment ?? null,
    published: published ?? null,
    phone: phone ?? null,
    form: form ?? null,
    answerWithinDays: days ?? null,
  };
}

function inventedText(name: string) {
  return {
    sv: `Påhittade uppgifter: ${name} finns inte, och siffrorna beskriver inga verkliga barn.`,
    en: `Invented figures: ${name} does not exist, and the figures describe no real children.`,
  };
}

function newestDates(deliveries: Iterable<CountsDelivery>): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { manifest } of deliveries) {
    const { source } = manifest.samlad;
    const known = dates.get(source);
    if (known === undefined || known < manifest.created) dates.set(source, manifest.created);
  }
  return new Map([...dates].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One entry for each run of years that came alike: the same mode, the same test, the same persons, the same way of counting. */
function handedOver(current: readonly CountsDelivery[], settings: Workspace['settings']): HandedOver[] {
  const inOrder = [...current].sort((a, b) => (a.slot < b.slot ? -1 : 1));
  const groups = new Map<string, HandedOver>();
  for (const { manifest } of inOrder) {
    const { source, year, hand_over: mode, counts_from: countsFrom } = manifest.samlad;
    const protectedPersons = manifest.samlad.protected_persons;
    const harmTest = harmTestOf(manifest, settings);
    const key = JSON.stringify([
      source,
      mode,
      countsFrom,
      protectedPersons,
      harmTest?.date,
      harmTest?.role,
      harmTest?.basis,
    ]);
    const years = [...(groups.get(key)?.years ?? []), year];
    groups.set(key, { source, years, mode, harmTest, countsFrom, protectedPersons });
  }
  return [...groups.values()];
}

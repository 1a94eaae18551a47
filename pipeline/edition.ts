import type { Edition } from '../indicators/release/release-content.ts';
import type { CountsDelivery } from './load/counts-delivery.ts';
import type { Workspace } from './workspace/workspace.ts';

/** Who publishes what, when: from samlad.yaml, and from the deliveries the newest date of each source. */
export function editionOf(
  { settings, years }: Workspace,
  current: Iterable<CountsDelivery>,
  populationSource: string,
): Edition {
  return {
    id: settings.release.id,
    municipality: { code: settings.code, name: settings.name },
    invented: settings.invented ? inventedText(settings.name) : null,
    years,
    date: settings.release.date,
    unit: settings.unit,
    contact: settings.contact,
    recipients: settings.recipients.map(({ registry_number, ...recipient }) => ({
      ...recipient,
      registryNumber: registry_number,
    })),
    population: { source: populationSource },
    extracted: newestDates(current),
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

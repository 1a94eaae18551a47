import { type Catalogue, codeListOf } from '../../indicators/catalogue/catalogue.ts';
import { indicatorsCounted } from '../../indicators/catalogue/counted-years.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import type { OrderedIndicator, OrderedRegister, OrderLetter } from '../../outputs/order/order-letter.ts';
import { orderPeriod } from '../../outputs/order/order-period.ts';
import { wordingOf } from '../../outputs/wording/wording-of.ts';
import { sources } from '../../sources/all-sources.ts';
import { mayBeKeptByHand } from '../../sources/template/kept-by-hand.ts';
import { templateName } from '../../sources/template/write-template.ts';
import { type Agency, agencyOf, handOverOf } from '../workspace/agency.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What is asked of whom, and until when. */
export interface OrderAsked {
  readonly source: string;
  readonly year: number;
  /** ISO date of the letter. */
  readonly date: string;
  /** ISO date, unless samlad.yaml has another for the agency. */
  readonly lastDate: string;
}

/** Everything that the letter to one agency says: from the catalogue, samlad.yaml and the registers of the source. */
export function orderOfSource(workspace: Workspace, asked: OrderAsked): OrderLetter {
  const { settings, catalogue } = workspace;
  const { source, year } = asked;
  const agency = agencyOf(settings, source);
  const indicators = indicatorsCounted(catalogue, source, year);
  const registers = agency?.counts_from === 'template' ? [] : registersOf(source);
  return {
    municipality: settings.name,
    unit: settings.unit,
    contact: settings.contact,
    invented: settings.invented ? `${settings.name} finns inte: beställningen är påhittad.` : null,
    date: asked.date,
    year,
    source,
    actors: [...new Set(indicators.map(({ actor }) => actor.sv))],
    contactRole: agency?.contact_role ?? null,
    lastDate: agency?.last_date ?? asked.lastDate,
    handOver: handOverOf(settings, source),
    indicators: indicators.map((indicator) => orderedIndicator(catalogue, indicator, year)),
    registers,
    template: hasTemplate(agency, source) ? templateName(source, year) : null,
    notes: agency?.notes ?? [],
  };
}

/** The municipality decides; else sources that are often kept by hand get one, and those that nothing here can count. */
function hasTemplate(agency: Agency | undefined, source: string): boolean {
  if (agency?.counts_from) return agency.counts_from === 'template';
  return mayBeKeptByHand(source) || registersOf(source).length === 0;
}

function registersOf(source: string): OrderedRegister[] {
  const registers = sources.find(({ id }) => id === source)?.registers ?? [];
  return registers.map(({ id, rowIs, columns }) => ({
    file: `${id}.csv`,
    rowIs,
    columns: columns.map(({ name, synonyms, optional }) => ({ name, synonyms, optional: optional === true })),
  }));
}

function orderedIndicator(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  year: number,
): OrderedIndicator {
  const { id, name, version, rule, unit, period, crossings, caveat } = indicator;
  const label = (breakdown: string) => codeListOf(catalogue, indicator, breakdown).label.sv.toLowerCase();
  return {
    id,
    name: name.sv,
    version,
    rule: rule.sv,
    unit: wordingOf('sv').units[unit].many,
    period: orderPeriod(period, year),
    crossings: crossings.map((crossing) => crossing.map(label).join(' × ')),
    caveat: caveat.sv,
  };
}

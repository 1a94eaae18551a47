import type { Advice, Offer } from '../../indicators/disclosure/advice/advice.ts';

/** One line for each crossing that is full of dots: how full, and what would have fewer. */
export function adviceLines(advice: readonly Advice[]): string[] {
  return advice.map(({ indicator, crossing, withheld, cells, offers }) => {
    const full = `${indicator} by ${crossing.join(' × ')}: ${withheld} of ${cells} cells are not shown (${percent(withheld / cells)})`;
    if (offers.length === 0) {
      return `${full}; neither coarser codes, fewer breakdowns nor years together would bring it to a quarter.`;
    }
    return `${full}; ${offers.map((offer) => `${offered(offer)} ${percent(offer.share)}`).join('; ')}.`;
  });
}

function offered(offer: Offer): string {
  switch (offer.kind) {
    case 'coarser':
      return `${offer.breakdown} ${offer.codes.join(', ')} would leave`;
    case 'without':
      return `without ${offer.breakdown} it would be`;
    case 'pooled':
      return `${offer.years[0]}–${offer.years.at(-1)} together in place of single years, whoever comes back counted each year,`;
  }
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

import { describe, expect, it } from 'vitest';
import { countedYears, indicatorsCounted, isCountedIn } from '../../../indicators/catalogue/counted-years.ts';
import { builtInCatalogue } from '../../sources/support/built-in-catalogue.ts';

const years = [2014, 2015, 2016, 2017, 2018, 2019, 2020];

describe('the years in which an indicator is counted', () => {
  it('are all from its first on', () => {
    expect(countedYears({ since: 2016, every: 1 }, years)).toEqual([2016, 2017, 2018, 2019, 2020]);
  });

  it('follow its first year at its own interval, whatever year the release begins with', () => {
    expect(countedYears({ since: 2014, every: 2 }, years)).toEqual([2014, 2016, 2018, 2020]);
    expect(countedYears({ since: 2014, every: 2 }, years.slice(1))).toEqual([2016, 2018, 2020]);
    expect(countedYears({ since: 2014, every: 3 }, years)).toEqual([2014, 2017, 2020]);
  });

  it('are none before its first year, not even at its interval', () => {
    expect(isCountedIn({ since: 2016, every: 2 }, 2014)).toBe(false);
  });

  it('tell which indicators of a source are counted in one of them, in catalogue order', () => {
    const catalogue = builtInCatalogue();
    const counted = (year: number) => indicatorsCounted(catalogue, 'survey', year).map(({ id }) => id);
    expect(counted(2023)).toEqual([]);
    expect(counted(2024)).toEqual(
      catalogue.indicators.filter(({ source }) => source === 'survey').map(({ id }) => id),
    );
    expect(counted(2024)).not.toHaveLength(0);
    expect(indicatorsCounted(catalogue, 'nobody', 2024)).toEqual([]);
  });
});

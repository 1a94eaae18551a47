/** What another program came to on the same table. */
export interface PeerFigures {
  readonly secondary: number;
  readonly secondarySum: number;
  readonly seconds: number;
  /** Primary cells that one contributor of another cell can work out, where that was counted. */
  readonly fromInside?: number;
}

/**
 * GaussSuppression 1.2.3 for R with its defaults on the nested tables: counts 1 to 4 withheld, zeros shown; seconds
 * of the processor, one thread. It aims at what level `exact` promises, and holds off neither narrowing nor insiders.
 */
export const gaussSuppression: Readonly<Record<string, PeerFigures>> = {
  '1k': { secondary: 153, secondarySum: 1874, seconds: 1.3, fromInside: 26 },
  '3k': { secondary: 353, secondarySum: 3896, seconds: 2.4 },
  '10k': { secondary: 1073, secondarySum: 12_036, seconds: 11.5, fromInside: 178 },
  '30k': { secondary: 3209, secondarySum: 33_983, seconds: 102 },
  '100k': { secondary: 10_887, secondarySum: 124_549, seconds: 1031, fromInside: 1592 },
};

/** Proved best patterns, under a price of their own, with which nothing can be worked out exactly by who knows the zeros. */
export const bestProved: Readonly<Record<string, { readonly secondary: number; readonly sum: number }>> = {
  '1k': { secondary: 130, sum: 1742 },
  '10k': { secondary: 929, sum: 11_319 },
};

/** What is known of the classical instances: the best pattern of the literature, or what GaussSuppression 1.2.3 found. */
export const classicalFigures: Readonly<Record<string, string>> = {
  TABLE8: 'optimum 9, sum 63; GaussSuppression 21, sum 121',
  DALE: 'optimum 27, sum 256; GaussSuppression the same in 48 s',
  CBS: 'optimum 0',
  HIER13: 'GaussSuppression 1,215, sum 10.09 million; lower bound of the sum 2.86 million',
  HIER16: 'GaussSuppression 2,287, sum 14.63 million; lower bound of the sum 4.29 million',
  NINENEW: 'GaussSuppression gave up after 308 s',
};

/** SmallCountRounding for R, base 5, on tables of this kind. */
export const smallCountRounding: Readonly<
  Record<string, { readonly seconds: number; readonly furthest: number }>
> = {
  '100k': { seconds: 4.4, furthest: 10 },
  '300k': { seconds: 14, furthest: 15 },
};

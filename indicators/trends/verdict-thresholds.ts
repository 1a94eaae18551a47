/** Where the verdicts on series draw their lines. Each stands here once, with its reason. */

/** Points that a trend needs at least: with two there is a change, and nothing to say whether it goes on. */
export const leastPoints = 3;

/** Points of a trend at most. What happened before is history: the newest five years are the trend of today. */
export const mostPoints = 5;

/**
 * Fewer than this in any year are too few to judge. The relative standard error of a Poisson count of 20 is
 * 1/√20 = 22 per cent; health statistics flag rates of fewer than 20 events as unreliable for the same reason (Klein,
 * Proctor, Boudreault & Turczyn 2002, Healthy People 2010 Statistical Notes 24).
 */
export const leastCount = 20;

/** The plain rule: the change from the first to the last point is larger than so many standard errors of it … */
export const plainStandardErrors = 2;

/** … and larger than so many per cent of the first value: a tenth or less is no news, however sure. */
export const plainPerCent = 10;

/**
 * Unchanged is said where the interval of the change from the first to the last year rules out that the series has become
 * so many per cent larger, or the first year so many per cent larger than the last. Twice `plainPerCent`: to rule out a
 * tenth takes thousands of events a year. A fifth can be ruled out in one steady series of four at 400 events a year, and
 * in nine of ten at 1,600.
 */
export const steadyPerCent = 20;

/** Level of the intervals that are shown, and at which the annual change has to leave out 0. */
export const intervalLevel = 0.95;

/** Points of a long trend at least: below, the normal approximation of the Mann–Kendall test is poor. */
export const leastPointsOfLongTrend = 8;

/** Points before the newest that limits need at least: with fewer, chance alone decides how wide they become. */
export const leastPointsOfBaseline = 5;

/**
 * Share of new points that fall inside the limits if nothing has changed. Where the years vary more than chance alone,
 * one new point in a hundred falls outside. Where they do not, one to four in a thousand do, about as many as outside
 * three sigma of a known process (2.7): the limits are wide for not knowing how much the years vary.
 */
export const limitsLevel = 0.99;

/**
 * A series is said to vary more than chance alone where chance would give so much variation twice in a thousand. Hundreds
 * are looked at each year: at 99 per cent several would be named wrongly in each release.
 */
export const dispersionLevel = 0.998;

import type { Text } from '../../indicators/model/text.ts';

/** Why a question of a year has no figure, or none by sex, by what `findings.sql` calls it. */
export const findingReasons = {
  several_figures: {
    sv: 'Registret har flera olika uppgifter om samma fråga och grupp.',
    en: 'The register holds different figures of one question and group.',
  },
  no_whole: {
    sv: 'Registret har ingen rad för samtliga svarande.',
    en: 'The register has no row of all who answered.',
  },
  share_disagrees: {
    sv: 'Andel och antal svarande går inte ihop.',
    en: 'The share and the number of respondents do not agree.',
  },
  too_rounded: {
    sv: 'Andelen är för grovt avrundad för att visa hur många som svarat så.',
    en: 'The share is rounded too much to tell how many answered so.',
  },
  no_figure: {
    sv: 'Registret har ingen uppgift om frågan det året.',
    en: 'The register has no figure of the question in that year.',
  },
  parts_disagree: {
    sv: 'Uppgifterna för flickor, pojkar och samtliga går inte ihop.',
    en: 'The figures of girls, boys and all do not agree.',
  },
  sexes_together: {
    sv: 'Enkäten redovisar inte flickor och pojkar var för sig.',
    en: 'The survey does not show girls and boys apart.',
  },
  no_pupils: {
    sv: 'Registret säger inte hur många elever som fick enkäten det året.',
    en: 'The register does not say how many pupils were asked in that year.',
  },
  different_pupils: {
    sv: 'Registret har olika antal elever för samma årskurs.',
    en: 'The register has different numbers of pupils of one year.',
  },
  fewer_pupils: {
    sv: 'Antalet elever är mindre än antalet svarande.',
    en: 'The pupils are fewer than those who answered.',
  },
} as const satisfies Readonly<Record<string, Text>>;

import type { SmallWorkspace } from './small-workspace.ts';

/**
 * Numbers of persons behind what nobody is told: each may be another as long as the dots stay where they are. Those of
 * five digits occur in no other place, so that they can be looked for.
 */
export interface HiddenCounts {
  /** Who took part in an intervention, and in what a grant was for: 1–4. */
  readonly intervention: number;
  readonly grant: number;
  /** The ends between which so many came, the first of them 1–4, so that neither is shown. */
  readonly came: readonly [least: number, most: number];
  /** Of a survey the group of fewer than ten, and how many of them said so. They hide the girls with them. */
  readonly few: number;
  readonly fewYes: number;
}

export const hidden: HiddenCounts = {
  ...{ intervention: 3, grant: 2, came: [4, 48_317], few: 7, fewYes: 6 },
};

/** Other numbers behind the same dots. */
export const otherHidden: HiddenCounts = {
  ...{ intervention: 1, grant: 4, came: [2, 51_923], few: 9, fewYes: 2 },
};

/** Who answered the survey and who of them said so: the boys are shown, and what is left is girls and few. */
const answers = { all: 73_118, yes: 45_004, boys: 41_831, boysYes: 23_805 };

function girlsOf({ few, fewYes }: HiddenCounts): readonly [answered: number, yes: number] {
  return [answers.all - answers.boys - few, answers.yes - answers.boysYes - fewYes];
}

/** The numbers of five digits that are withheld. */
export function traceable(counts: HiddenCounts): number[] {
  return [counts.came[1], ...girlsOf(counts)];
}

/**
 * Writes registers of what is followed up into the small workspace: documents of two committees, of which one gets an
 * appendix; goals; and persons counted in every place where the registers count any.
 */
export async function writeCountedRegisters(workspace: SmallWorkspace, counts: HiddenCounts): Promise<void> {
  for (const [name, text] of Object.entries(registerFiles(counts)))
    await workspace.write(`follow-up/${name}`, text);
}

function registerFiles(counts: HiddenCounts) {
  const { intervention, grant, came, few, fewYes } = counts;
  const { all, yes, boys, boysYes } = answers;
  const [girls, girlsYes] = girlsOf(counts);
  return {
    ...words,
    'interventions.csv': `year,id,name,provider,target_group,ages,level,cost,volume,volume_unit,volume_of,basis,document,financed_by,follow_up,themes,indicators
2014,foraldrar,Föräldragrupper,Fritidsenheten,föräldrar,0–12,universal,120000,14,deltagare,persons,agreement,strategi,fritidsnamnden,årsrapport,andts,youth.visits
2015,foraldrar,Föräldragrupper,Fritidsenheten,föräldrar,0–12,universal,125000,16,deltagare,persons,agreement,strategi,fritidsnamnden,årsrapport,andts,youth.visits
2015,samtal,Enskilda samtal,,,,indicated,,${intervention},deltagare,persons,informal,strategi,,,,
2015,forelasning,"Föreläsning, öppen",,,,promoting,0,6,föreläsningar,things,decision,,,,andts,
2015,laxor,Läxhjälp,,,,selective,,12,deltagare,persons,,skolplan,,,,
`,
    'grants.csv': `id,round,recipient,answered_as,project,amount,motivation,listed_as_silent,participants
norra,omgang-1,Norra biblioteket,,Läsning,50000,Ett brett projekt.,no,31
sodra,omgang-1,Södra förskolan,,Lek,45000,,yes,${grant}
`,
    'activities.csv': `id,document,undertaking,what,dates,times,participants_least,participants_most,approximate,note
forelasning,strategi,,Föreläsning,2014-10-02|2015-03-12,,125,150,,per dag
traff,,traff,Träff för unga,2015-05-13,,${came.join(',')},,
oppet-hus,strategi,,Öppet hus,2015,2,80,80,yes,
`,
    'survey-answers.csv': `survey,group,question,invited,answered,yes
enkat-2015,alla,,90123,${all},
enkat-2015,flickor,,,${girls},
enkat-2015,pojkar,,,${boys},
enkat-2015,annat,,,${few},
enkat-2015,alla,trygg,,${all},${yes}
enkat-2015,flickor,trygg,,${girls},${girlsYes}
enkat-2015,pojkar,trygg,,${boys},${boysYes}
enkat-2015,annat,trygg,,${few},${fewYes}
`,
  };
}

/** What counts nobody. */
const words = {
  'roles.yaml': `bodies:
  - { id: skolnamnden, name: { sv: Skolnämnden, en: The school committee } }
  - { id: fullmaktige, name: { sv: Kommunfullmäktige, en: The municipal council } }
roles: [{ id: utvecklare, title: Utvecklare }]
`,
  'documents.yaml': `- id: strategi
  kind: strategy
  name: Strategi för unga
  parties: [Småköpings kommun, "=Region Norr"]
  decided: { by: fullmaktige, date: 2014-09-22, paragraph: § 111, registry_number: KS 2014/12 }
  valid: { from: 2014-10-01 }
  committees: [fritidsnamnden]
  owner: utvecklare
  follow_up: { by: utvecklare, to: fullmaktige, report_years: [1], given: [2015-09-20], next: 2017-09-22 }
  basis: formal
  use: Underlag för nämndens plan.
  themes: [andts]
  indicators: [youth.children]
- { id: skolplan, kind: action_plan, name: Skolans plan, committees: [skolnamnden], basis: formal }
`,
  'undertakings.yaml': `- id: fler-besok
  document: strategi
  kind: goal
  text: Fler unga söker själva.
  owner: utvecklare
  due: 2018-12-31
  key_figures:
    - id: flickor
      indicator: youth.children
      shown: measure
      coordinates: { sex: F }
      baseline: { year: 2014 }
      target: { direction: up, change_per_cent: 20, year: 2018 }
      checkpoints: [2015, 2018]
    - id: besok
      indicator: youth.visits
      shown: count
      baseline: { year: 2014 }
      target: { direction: hold_above, value: 150, year: 2017 }
- { id: traff, document: strategi, kind: activity, text: En träff om året., state: done, unmeasured: true }
- { id: laxor, document: skolplan, kind: measure, text: Läxhjälp varje dag., themes: [andts] }
`,
  'costs.yaml': `- id: kostnader
  name: Satsningens kostnader
  document: strategi
  rows: [{ label: Föreläsningar, amount: 67000 }, { label: Bidrag, amount: 95000 }, { label: Tryck }]
  printed_total: 163000
  set_aside: 300000
`,
  'surveys.yaml': `- id: enkat-2015
  name: Ungdomsenkäten
  year: 2015
  population: Elever i årskurs 9
  document: strategi
  source: Fritidsenheten
  themes: [andts]
  questions: [{ id: trygg, text: Är du trygg på vägen hem? }]
  groups:
    - { id: alla, name: Alla }
    - { id: flickor, name: Flickor }
    - { id: pojkar, name: Pojkar }
    - { id: annat, name: Annat eller vill inte svara }
`,
  'grants.yaml': `- id: omgang-1
  name: Omgång 1
  document: strategi
  questions: [{ id: resultat, text: Uppnått resultat }, { id: fortsatter, text: Fortsätter }]
`,
  'grant-answers.csv': `grant,question,answer
norra,resultat,partly
norra,fortsatter,
`,
} as const;

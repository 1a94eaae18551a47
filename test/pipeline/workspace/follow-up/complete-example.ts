/**
 * Every file of `follow-up/` with every key and column in use at least once, for the workspace of small-workspace.ts. All of
 * it is invented.
 */
export const completeExample = {
  'roles.yaml': `bodies:
  - { id: kommunstyrelsen, name: { sv: Kommunstyrelsen, en: The executive board } }
  - { id: fullmaktige, name: { sv: Kommunfullmäktige, en: The municipal council } }
roles:
  - { id: utvecklare, title: "Verksamhetsutvecklare, kvalitetsenheten", group: Arbetsgrupp A, scope: Strategin }
  - { id: samordnare, title: drogförebyggande samordnare }
`,
  'documents.yaml': `- id: strategi
  kind: strategy
  name: ANDTS-strategin
  spellings: [ANDT-strategin, ANTD-strategin]
  parties: [Småköpings kommun, Region Norr]
  decided: { by: fullmaktige, date: 2014-09-22, paragraph: § 111, registry_number: KS 2014/12 }
  valid: { from: 2014-10-01, to: 2018-12-31 }
  version: "1"
  dated: 2014-09-22
  stale_after_months: 48
  committees: [fritidsnamnden]
  owner: utvecklare
  follow_up:
    by: utvecklare
    to: kommunstyrelsen
    every_months: 12
    report_years: [1, 3]
    report_dates: [2015-06-30]
    given: [2015-06-25, 2015-11-10]
    next: 2017-09-22
  basis: formal
  use: Underlag för nämndens plan.
  about: Vad kommunen vill med ungas hälsa.
  themes: [andts]
  tags: [Ungdomsdialog]
  indicators: [youth.children]
  areas:
    - id: samverkan
      name: Tydlig samverkan
      group: Arbetsgrupp A
      directions:
        - { id: skola, name: Samverkan med skolan }
        - { id: foraldrar, name: Föräldrasamverkan }
    - { id: omrade-b, name: Målområde B }
  papers:
    - { title: Tjänsteskrivelse, date: 2014-08-20 }
    - { title: Protokollsutdrag }
- { id: lagesbild-1, kind: situation_picture, name: Lägesbild 2014, dated: 2014-05-01, basis: formal }
- id: lagesbild-2
  kind: situation_picture
  name: Lägesbild 2015
  replaces: lagesbild-1
  follows: strategi
  owner: # ingen är utsedd
  basis: informal
`,
  'undertakings.yaml': `- id: fler-besok
  document: strategi
  kind: goal
  area: samverkan
  direction: skola
  text: Fler unga söker själva.
  owner: utvecklare
  due: 2018-12-31
  state: ongoing
  state_date: 2015-11-10
  shown_by: Protokoll 2015-11-10
  mandate: KF § 111
  level: universal
  tags: [Ungdomsdialog]
  themes: [andts]
  indicators: [youth.visits]
  key_figures:
    - id: fler-besok-1
      indicator: youth.children
      shown: measure
      coordinates: { sex: F }
      baseline: { year: 2014, said: 12.5 }
      target: { direction: up, change_per_cent: 20, year: 2018 }
      checkpoints: [2016, 2018]
    - id: fler-besok-2
      indicator: youth.visits
      shown: count
      baseline: { year: 2015 }
      target: { direction: hold_above, value: 160, year: 2017 }
  linked: [traff]
  committees: [fritidsnamnden]
- { id: traff, document: strategi, kind: activity, text: En träff om året., unmeasured: true }
`,
  'claims.yaml': `- id: kostnad
  source: Sammanfattning
  document: strategi
  quote: ca 500 000 kr
  says: { of: quantity, quantity: { kind: cost_total, table: kostnader }, number: 500000, approximate: true }
- id: rad
  source: avsnitt 4
  quote: Bidragen kostade 90 000 kr.
  says: { of: quantity, quantity: { kind: cost_row, table: kostnader, label: Bidrag }, number: 90000 }
- id: summa
  source: avsnitt 4
  quote: Bidragen kostade 90 000 kr.
  says: { of: quantity, quantity: { kind: grants_sum, rounds: [omgang-1] }, number: 90000 }
- id: antal
  source: avsnitt 4
  quote: Två föreningar fick bidrag.
  says: { of: quantity, quantity: { kind: grants_count, rounds: [omgang-1] }, number: 2 }
- id: sokande
  source: avsnitt 3
  quote: ett 20-tal idéer
  says: { of: quantity, quantity: { kind: applications, rounds: [omgang-1] }, number: 20, approximate: true }
- id: omraden
  source: avsnitt 1
  quote: fyra utpekade målområden
  says: { of: quantity, quantity: { kind: areas, document: strategi }, number: 4 }
- id: inriktningar
  source: avsnitt 1
  quote: fyra inriktningar
  says: { of: quantity, quantity: { kind: directions, document: strategi }, number: 4 }
- id: huvudman
  source: avsnitt 2
  quote: Mini-Maria drivs av regionen.
  says: { of: property, subject: Mini-Maria, property: huvudman, value: regionen }
- id: bilaga
  source: avsnitt 2
  quote: I bilaga 7.21
  says: { of: reference, to: bilaga 7.21, existing: [bilaga 7.1, bilaga 7.2] }
`,
  'calendar.yaml': `days:
  - { id: au-2023, date: 2023-12-24, what: Arbetsutskottet, body: fritidsnamnden, document: strategi, confirmed: true }
  - { id: lov, date: 2016-06-20, what: Uppdatering }
steps:
  - { id: bestall, kind: order, what: Beställ uttag, owner: utvecklare, month: 12, day: 1, in_reference_year: true, done: [2014-12-01] }
  - { id: redovisa, kind: report, what: Redovisa för nämnden, month: 5, day: 30 }
`,
  'dispatches.yaml': `- id: utskick-1
  release: "2014-1"
  recipient: fritidsnamnden
  what: [Bilaga 1]
  sent: 2015-04-02
  registry_number: FN 2015/8
  decision: { date: 2015-04-16, paragraph: § 24, text: Nämnden noterar redovisningen. }
  action: Följ upp avtalet med polisen.
  owner: samordnare
  due: 2015-06-30
  done: true
  remind: 2016-03-01
- { id: utskick-2, release: "2015-1", recipient: kommunstyrelsen, sent: 2016-03-20 }
`,
  'costs.yaml': `- id: kostnader
  name: Satsningens kostnader
  document: strategi
  rows:
    - { label: Föreläsningar, amount: 67000 }
    - { label: Bidrag, amount: 95000 }
    - { label: Tydlig information, amount: } # tomt, och inte noll
  printed_total: 162000
  set_aside: 300000
- { id: annat, name: Annat, rows: [{ label: Resor }] }
`,
  'surveys.yaml': `- id: enkat-2015
  name: Drogvaneundersökningen
  year: 2015
  population: Elever i årskurs 9
  document: strategi
  source: Fritidsenheten
  themes: [andts]
  questions: [{ id: rokt, text: Har du rökt? }]
  groups:
    - { id: alla, name: Alla }
    - { id: flickor, name: Flickor }
    - { id: pojkar, name: Pojkar }
- { id: enkat-2013, name: Drogvaneundersökningen, year: 2013, population: Elever, source: Skolan, groups: [{ id: alla, name: Alla }] }
`,
  'grants.yaml': `- id: omgang-1
  name: Omgång 1
  document: strategi
  closed: 2014-09-15
  target_group: barn 0–9 år
  criteria: [Tydlig målgrupp, Samverkan]
  applications: { number: 20, approximate: true }
  awarded: 95000
  questions: [{ id: resultat, text: Uppnått resultat }, { id: fortsatter, text: Fortsätter }]
- { id: omgang-2, name: Omgång 2 }
`,
  'interventions.csv': `year,id,name,provider,target_group,ages,level,cost,volume,volume_unit,volume_of,basis,document,financed_by,follow_up,themes,indicators
2014,foraldrar,Föräldragrupper,Fritidsenheten,föräldrar,0–12,universal,120000,14,deltagare,persons,agreement,strategi,fritidsnamnden,årsrapport,andts,youth.children|youth.visits
2015,foraldrar,Föräldragrupper,,,,,,,,,,,,,,
2015,forelasning,"Föreläsning, öppen",,,,promoting,,6,föreläsningar,things,informal,,,,,
2015,polarna,Polarna,,,,treatment,0,,deltagare,persons,decision,,,,,
`,
  'grants.csv': `id,round,recipient,answered_as,project,amount,motivation,listed_as_silent,participants
norra,omgang-1,Norra biblioteket,Norra skolans bibliotek,Läsning,50000,"Ett brett projekt
för många.",no,31
sodra,omgang-1,Södra förskolan,,,,,yes,
`,
  'grant-answers.csv': `grant,question,answer
norra,resultat,partly
norra,fortsatter,
`,
  'provider-reports.csv': `id,provider,activity,document,due,received,owner
ungdomsgard-2015,Ungdomsgården,Öppen verksamhet,strategi,2015-12-31,2016-01-15,samordnare
polarna-2015,Polarna,Fältarbete,,,,
`,
  'activities.csv': `id,document,undertaking,what,dates,times,participants_least,participants_most,approximate,note
forelasning,strategi,,Föreläsning,2013-10-02|2013-11-22|2014,,125,150,,per dag
traffar,,traff,Träffar,,4,,,,
oppet-hus,strategi,traff,Öppet hus,2015-05-13,,80,80,yes,
kurs,,,Kurs,2015,1,12,12,no,
`,
  'survey-answers.csv': `survey,group,question,invited,answered,yes
enkat-2015,alla,,120,90,
enkat-2015,flickor,,,50,
enkat-2015,pojkar,,,40,
enkat-2015,alla,rokt,,88,21
enkat-2015,flickor,rokt,,49,11
enkat-2015,pojkar,rokt,,39,10
`,
} as const;

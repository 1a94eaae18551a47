import type { DocumentKind } from '../../indicators/model/follow-up/document.ts';
import type { GrantAnswer } from '../../indicators/model/follow-up/grant.ts';
import type { InterventionBasis, PreventionLevel } from '../../indicators/model/follow-up/intervention.ts';
import type { UndertakingKind, UndertakingState } from '../../indicators/model/follow-up/undertaking.ts';
import type { Language } from '../../indicators/model/text.ts';

/** The words for what a register says in codes. Sentences are the views' own. */
export interface FollowUpTerms {
  readonly documentKinds: Readonly<Record<DocumentKind, string>>;
  /** Plural, in lower case: `överenskommelser`. */
  readonly documentKindsPlural: Readonly<Record<DocumentKind, string>>;
  readonly undertakingKinds: Readonly<Record<UndertakingKind, string>>;
  /** Plural, in lower case: `aktiviteter`. */
  readonly undertakingKindsPlural: Readonly<Record<UndertakingKind, string>>;
  readonly states: Readonly<Record<UndertakingState, string>>;
  readonly stateUnknown: string;
  readonly levels: Readonly<Record<PreventionLevel, string>>;
  readonly levelUnknown: string;
  readonly bases: Readonly<Record<InterventionBasis, string>>;
  readonly basisUnknown: string;
  readonly formal: Readonly<Record<'formal' | 'informal', string>>;
  readonly answers: Readonly<Record<GrantAnswer, string>>;
  /** Where nobody has been named: `ansvarig saknas`. */
  readonly ownerMissing: string;
  readonly unmeasured: string;
  /** In a cell of a table of words about what nobody has said. */
  readonly notSaid: string;
}

const swedish: FollowUpTerms = {
  documentKinds: {
    strategy: 'Strategi',
    action_plan: 'Handlingsplan',
    agreement: 'Överenskommelse',
    cooperation_agreement: 'Samverkansavtal',
    assignment: 'Uppdrag',
    decision: 'Beslut',
    account: 'Redovisning',
    situation_picture: 'Lägesbild',
    position: 'Ställningstagande',
    plan_of_measures: 'Åtgärdsplan',
    evaluation: 'Uppföljning',
  },
  documentKindsPlural: {
    strategy: 'strategier',
    action_plan: 'handlingsplaner',
    agreement: 'överenskommelser',
    cooperation_agreement: 'samverkansavtal',
    assignment: 'uppdrag',
    decision: 'beslut',
    account: 'redovisningar',
    situation_picture: 'lägesbilder',
    position: 'ställningstaganden',
    plan_of_measures: 'åtgärdsplaner',
    evaluation: 'uppföljningar',
  },
  undertakingKinds: {
    goal: 'Mål',
    activity: 'Aktivitet',
    recommendation: 'Rekommendation',
    measure: 'Åtgärd',
  },
  undertakingKindsPlural: {
    goal: 'mål',
    activity: 'aktiviteter',
    recommendation: 'rekommendationer',
    measure: 'åtgärder',
  },
  states: {
    not_started: 'Ej påbörjad',
    started: 'Påbörjad',
    ongoing: 'Pågår',
    done: 'Genomförd',
    not_done: 'Ej genomförd',
    made_permanent: 'Permanentad',
  },
  stateUnknown: 'Uppgift saknas',
  levels: {
    promoting: 'Främjande',
    universal: 'Universell',
    selective: 'Selektiv',
    indicated: 'Indikerad',
    treatment: 'Behandling',
  },
  levelUnknown: 'Nivå saknas',
  bases: { agreement: 'Avtal eller överenskommelse', decision: 'Beslut', informal: 'Informell' },
  basisUnknown: 'Uppgift saknas',
  formal: { formal: 'Formell', informal: 'Informell' },
  answers: { yes: 'Ja', no: 'Nej', partly: 'Ja/nej', unanswered: 'Ej besvarat' },
  ownerMissing: 'Ansvarig saknas',
  unmeasured: 'Följs inte upp med mått',
  notSaid: 'Uppgift saknas',
};

const english: FollowUpTerms = {
  documentKinds: {
    strategy: 'Strategy',
    action_plan: 'Action plan',
    agreement: 'Agreement',
    cooperation_agreement: 'Cooperation agreement',
    assignment: 'Assignment',
    decision: 'Decision',
    account: 'Account',
    situation_picture: 'Situation picture',
    position: 'Position',
    plan_of_measures: 'Plan of measures',
    evaluation: 'Follow-up',
  },
  documentKindsPlural: {
    strategy: 'strategies',
    action_plan: 'action plans',
    agreement: 'agreements',
    cooperation_agreement: 'cooperation agreements',
    assignment: 'assignments',
    decision: 'decisions',
    account: 'accounts',
    situation_picture: 'situation pictures',
    position: 'positions',
    plan_of_measures: 'plans of measures',
    evaluation: 'follow-ups',
  },
  undertakingKinds: {
    goal: 'Goal',
    activity: 'Activity',
    recommendation: 'Recommendation',
    measure: 'Measure',
  },
  undertakingKindsPlural: {
    goal: 'goals',
    activity: 'activities',
    recommendation: 'recommendations',
    measure: 'measures',
  },
  states: {
    not_started: 'Not started',
    started: 'Started',
    ongoing: 'Ongoing',
    done: 'Done',
    not_done: 'Not done',
    made_permanent: 'Made permanent',
  },
  stateUnknown: 'Not stated',
  levels: {
    promoting: 'Promoting',
    universal: 'Universal',
    selective: 'Selective',
    indicated: 'Indicated',
    treatment: 'Treatment',
  },
  levelUnknown: 'No level stated',
  bases: { agreement: 'Agreement', decision: 'Decision', informal: 'Informal' },
  basisUnknown: 'Not stated',
  formal: { formal: 'Formal', informal: 'Informal' },
  answers: { yes: 'Yes', no: 'No', partly: 'Yes and no', unanswered: 'Not answered' },
  ownerMissing: 'Nobody named',
  unmeasured: 'Not followed by any measure',
  notSaid: 'Not stated',
};

export function followUpTermsOf(language: Language): FollowUpTerms {
  return language === 'sv' ? swedish : english;
}

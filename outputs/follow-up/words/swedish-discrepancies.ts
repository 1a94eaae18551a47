import type { DiscrepancyFacts, DiscrepancyWords } from './discrepancy-words.ts';

export const swedishDiscrepancies: DiscrepancyWords = {
  title: 'Avvikelser i register och texter',
  lead: (n, kinds) =>
    `${n === 1 ? 'En avvikelse' : `${n} avvikelser`} av ${kinds === 1 ? 'ett slag' : `${kinds} slag`} har hittats. Inget har rättats: det som står står kvar, och där två uppgifter inte går ihop visas båda.`,
  titles: {
    owner_missing: 'Ansvarig saknas',
    follow_up_missing: 'Uppföljning saknas',
    follow_up_owner_missing: 'Ingen är utsedd att följa upp',
    use_missing: 'Användning saknas',
    decision_missing: 'Beslut saknas',
    no_measure: 'Inget mått',
    key_figure_missing: 'Mål utan nyckeltal',
    state_missing: 'Läget är inte känt',
    level_missing: 'Förebyggande nivå saknas',
    basis_missing: 'Formell grund saknas',
    overdue: 'Inte klart i tid',
    report_overdue: 'Rapport inte lämnad',
    report_given_late: 'Rapport lämnad sent',
    out_of_date: 'Inte längre aktuellt',
    validity_ended: 'Giltigheten har gått ut',
    contradictory_answer: 'Både svarat och inte svarat',
    unanswered: 'Svar saknas',
    sum_differs: 'Summan stämmer inte',
    number_differs: 'Olika tal',
    property_differs: 'Olika uppgifter',
    reference_leads_nowhere: 'Hänvisning till något som inte finns',
    name_variant: 'Ett namn på flera sätt',
    holiday: 'Ledig dag',
    baseline_differs: 'Olika utgångsvärden',
    target_below_detectable: 'Målet är mindre än det som går att se',
    chain_incomplete: 'Kedjan är inte hel',
  },
  advice: {
    owner_missing: 'Utse en roll, inte en person.',
    follow_up_missing: 'Bestäm vem som följer upp, hur ofta och vem som får veta.',
    follow_up_owner_missing: 'Utse den roll eller nämnd som ska följa upp.',
    use_missing: 'Skriv vad uppföljningen ska användas till.',
    decision_missing: 'Leta upp beslutet i protokollen, eller ange att grunden är informell.',
    no_measure: 'Välj en indikator, eller ange att åtagandet inte följs upp med mått.',
    key_figure_missing:
      'Ange nyckeltal, utgångsvärde, målvärde och år, eller att målet inte följs upp med mått.',
    state_missing: 'Fråga den ansvariga och anteckna läget med datum.',
    level_missing: 'Ange nivå: främjande, universell, selektiv, indikerad eller behandling.',
    basis_missing: 'Ange avtal, beslut eller att samarbetet är informellt.',
    overdue: 'Fråga den ansvariga, och anteckna läget eller en ny sista dag.',
    report_overdue: 'Lämna rapporten, eller anteckna den dag då den lämnades.',
    report_given_late: 'Inget behöver göras. Ta hänsyn till tiden inför nästa rapport.',
    out_of_date: 'Uppdatera texten och ge den en ny version och ett nytt datum.',
    validity_ended: 'Besluta om en ny version, förläng eller avsluta.',
    contradictory_answer: 'Fråga mottagaren, och rätta det som är fel i redovisningen.',
    unanswered: 'Påminn mottagaren. Ett tomt svar är inte ett nej.',
    sum_differs: 'Ta reda på vilket tal som är rätt, och rätta tabellen.',
    number_differs: 'Ta reda på vilket tal som är rätt, och rätta texten eller registret.',
    property_differs: 'Ta reda på vad som är rätt, och rätta den andra texten.',
    reference_leads_nowhere: 'Rätta hänvisningen.',
    name_variant: 'Välj ett namn, och anteckna de andra som stavningar om det är samma.',
    holiday: 'Kontrollera dagen, och bekräfta den eller byt den.',
    baseline_differs: 'Ta reda på vilket värde målet utgår från.',
    target_below_detectable: 'Sätt målet högre, välj ett senare målår eller ett större underlag.',
    chain_incomplete: 'Ta fram nästa steg, eller anteckna det om det finns.',
  },
  sentences: {
    owner_missing: (f) =>
      f.has('provider')
        ? `ingen är utsedd att ta emot redovisningen av ${f.quoted('name')} från ${f.text('provider')}.`
        : `ansvarig saknas för ${named(f)}.`,
    follow_up_missing: (f) => `det står inte hur ${f.quoted('name')} ska följas upp.`,
    follow_up_owner_missing: (f) => `ingen är utsedd att följa upp ${f.quoted('name')}.`,
    use_missing: (f) => `det står inte vad uppföljningen av ${f.quoted('name')} ska användas till.`,
    decision_missing: (f) =>
      f.text('lacks') === 'date'
        ? `det står inte när beslutet om ${f.quoted('name')} fattades.`
        : `det står inte vem som har beslutat om ${f.quoted('name')}.`,
    no_measure: (f) => `inget mått är angivet för ${named(f)}.`,
    key_figure_missing: (f) => `målet ${named(f)} saknar nyckeltal.`,
    state_missing: (f) => `det står inte hur det går med ${named(f)}.`,
    level_missing: (f) => `förebyggande nivå är inte angiven för ${named(f)}.`,
    basis_missing: (f) => `det står inte om ${named(f)} vilar på avtal eller beslut, eller är informell.`,
    overdue: (f) =>
      f.has('provider')
        ? `redovisningen av ${f.quoted('name')} från ${f.text('provider')} skulle ha lämnats senast den ${f.date('due')} och är ${days(f)} sen.`
        : `${named(f)} skulle ha varit klart senast den ${f.date('due')} och är ${days(f)} sent.`,
    report_overdue: (f) =>
      f.has('missed') && f.number('missed') > 1
        ? `${f.printed('missed')} uppföljningar av ${f.quoted('name')} är inte lämnade. Den senaste skulle ha lämnats den ${f.date('due')} och är ${days(f)} sen.`
        : `${report(f)} skulle ha lämnats senast den ${f.date('due')} och är ${days(f)} sen.`,
    report_given_late: (f) =>
      `${report(f)} skulle lämnas senast den ${f.date('due')} och lämnades den ${f.date('given')}, ${days(f)} efter.`,
    out_of_date: (f) =>
      `${f.quoted('name')} är från den ${f.date('dated')} och ska förnyas efter ${months(f)}: senast den ${f.date('since')}.`,
    validity_ended: (f) =>
      `${f.quoted('name')} gällde till och med den ${f.date('ended')}, och ingen ny version är registrerad.`,
    contradictory_answer: (f) =>
      f.number('answered') === 0
        ? `${f.text('name')} (${f.text('round')}) står både bland dem som har svarat och bland dem som inte har svarat.`
        : `${f.text('name')} (${f.text('round')}) har svarat på ${f.printed('answered')} av ${f.printed('questions')} frågor, men står också bland dem som inte har svarat.`,
    unanswered: (f) => {
      if (f.has('granted') && f.number('granted') === 1)
        return `den enda som fick bidrag i ${f.quoted('name')} har inte svarat.`;
      if (f.has('granted'))
        return `ingen av de ${f.printed('granted')} som fick bidrag i ${f.quoted('name')} har svarat.`;
      const silent = `${f.text('name')} (${f.text('round')}) har inte svarat på någon fråga`;
      return f.number('listed') === 1
        ? `${silent}.`
        : `${silent}, men står inte bland dem som inte har svarat.`;
    },
    sum_differs: (f) =>
      `i ${f.quoted('name')} står summan ${f.printed('said')} kr, men raderna blir ${f.printed('counted')} kr. Skillnaden är ${f.size('difference')} kr.${blank(f)}`,
    number_differs: (f) => {
      const unit = units[f.text('quantity')] ?? '';
      const said = `om ${quantity(f)} står ${f.quoted('quote')} (${f.text('source')})`;
      const difference = `Skillnaden är ${f.size('difference')}${unit}.`;
      return f.has('counted')
        ? `${said}. Enligt registren är det ${f.printed('counted')}${unit}. ${difference}`
        : `${said}, men också ${f.quoted('otherQuote')} (${f.text('otherSource')}). ${difference}`;
    },
    property_differs: (f) =>
      `om ${f.text('property')} för ${f.text('subject')} står ${f.quoted('otherQuote')} (${f.text('otherSource')}), men också ${f.quoted('quote')} (${f.text('source')}).`,
    reference_leads_nowhere: (f) =>
      `${f.text('source')} hänvisar till ${f.text('to')}, som inte finns: ${f.quoted('quote')}.`,
    name_variant: (f) => `samma sak verkar skrivas på flera sätt: ${f.quotedList('names')}.`,
    holiday: (f) =>
      `${f.quoted('name')} är satt till den ${f.date('date')}, som är ${f.text('off') === 'weekend' ? 'en ' : ''}${f.text('dayNameSv')}.`,
    baseline_differs: (f) =>
      `för målet ${f.quoted('name')} anger dokumentet utgångsvärdet ${f.printed('said')} år ${f.text('year')}, men det publicerade värdet är ${f.printed('published')}.`,
    target_below_detectable: (f) =>
      `målet ${f.quoted('name')} är en förändring på ${size(f, 'change')} till år ${f.text('year')}. Den minsta som skulle synas säkert är ${size(f, 'smallest')}.`,
    chain_incomplete: (f) =>
      `${f.quoted('name')} är från den ${f.date('dated')}. Nästa steg, ${f.documentKind('missing')}, saknas i registret.`,
  },
};

/** `”Rutinen ses över” i Strategi för tidigt stöd`, `”Föräldragrupper” (2025)` */
function named(f: DiscrepancyFacts): string {
  if (f.has('document')) return `${f.quoted('name')} i ${f.text('document')}`;
  return f.has('year') ? `insatsen ${f.quoted('name')} (${f.text('year')})` : f.quoted('name');
}

function report(f: DiscrepancyFacts): string {
  if (f.has('provider')) return `redovisningen av ${f.quoted('name')} från ${f.text('provider')}`;
  return f.has('reportYear')
    ? `rapporten år ${f.text('reportYear')} om ${f.quoted('name')}`
    : `uppföljningen av ${f.quoted('name')}`;
}

function days(f: DiscrepancyFacts): string {
  return f.number('daysLate') === 1 ? '1 dag' : `${f.printed('daysLate')} dagar`;
}

function months(f: DiscrepancyFacts): string {
  return f.number('months') === 1 ? '1 månad' : `${f.printed('months')} månader`;
}

/** A blank row may be what the sum lacks. */
function blank(f: DiscrepancyFacts): string {
  const n = f.number('blank');
  if (n === 0) return '';
  return n === 1 ? ' En rad är tom.' : ` ${n} rader är tomma.`;
}

const units: Readonly<Record<string, string>> = { cost_total: ' kr', cost_row: ' kr', grants_sum: ' kr' };

function quantity(f: DiscrepancyFacts): string {
  const of = f.quoted('of');
  const named: Readonly<Record<string, string>> = {
    cost_total: `kostnaderna i ${of}`,
    cost_row: `kostnaden för ${of}`,
    grants_sum: `bidragen i ${of} tillsammans`,
    grants_count: `antalet bidrag i ${of}`,
    applications: `antalet ansökningar i ${of}`,
    areas: `antalet målområden i ${of}`,
    directions: `antalet inriktningar i ${of}`,
  };
  return named[f.text('quantity')] ?? of;
}

function size(f: DiscrepancyFacts, name: string): string {
  return `${f.size(name)} ${f.text('unit') === 'points' ? 'procentenheter' : 'procent'}`;
}

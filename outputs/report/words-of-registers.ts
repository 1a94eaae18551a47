import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';

/** What people have written in the registers of the follow-up: names, texts, quotes and roles. Bodies have both languages. */
export function wordsOfRegisters(registers: FollowUpRegisters): string[] {
  const { roles, documents, undertakings, interventions, grantRounds, grants, costTables } = registers;
  const { providerReports, activities, surveys, claims, days, steps, dispatches } = registers;
  const texts = [
    ...roles.flatMap(({ title, group, scope }) => [title, group, scope]),
    ...documents.flatMap(
      ({ name, spellings, parties, use, about, tags, version, areas, papers, decided }) => [
        ...[name, ...spellings, ...parties, use, about, ...tags, version, decided?.paragraph],
        ...areas.flatMap((area) => [area.name, area.group, ...area.directions.map((one) => one.name)]),
        ...papers.map(({ title }) => title),
      ],
    ),
    ...undertakings.flatMap(({ text, shownBy, mandate, tags }) => [text, shownBy, mandate, ...tags]),
    ...interventions.flatMap(({ name, provider, targetGroup, followUp, volume }) => [
      ...[name, provider, targetGroup, followUp, volume?.unit],
    ]),
    ...grantRounds.flatMap(({ name, targetGroup, criteria, questions }) => [
      ...[name, targetGroup, ...criteria, ...questions.map(({ text }) => text)],
    ]),
    ...grants.flatMap(({ recipient, answeredAs, project, motivation }) => [
      ...[recipient, answeredAs, project, motivation],
    ]),
    ...costTables.flatMap(({ name, rows }) => [name, ...rows.map(({ label }) => label)]),
    ...providerReports.flatMap(({ provider, activity }) => [provider, activity]),
    ...activities.flatMap(({ what, note }) => [what, note]),
    ...surveys.flatMap(({ name, population, source, questions, groups }) => [
      ...[name, population, source, ...questions.map(({ text }) => text), ...groups.map((one) => one.name)],
    ]),
    ...claims.flatMap(({ source, quote, says }) => [
      ...[source, quote],
      ...(says.of === 'property' ? [says.subject, says.property, says.value] : []),
      ...(says.of === 'reference' ? [says.to, ...says.existing] : []),
    ]),
    ...days.map(({ what }) => what),
    ...steps.map(({ what }) => what),
    ...dispatches.flatMap(({ what, decision, action }) => [
      ...[...what, decision?.text, decision?.paragraph, action],
    ]),
  ];
  // A word of one or two letters, or a number, would be found in the middle of other texts.
  return texts.filter((text): text is string => typeof text === 'string' && /\p{L}{3}/u.test(text));
}

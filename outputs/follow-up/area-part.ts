import {
  activitiesAmong,
  isBegun,
  isDone,
  isUnknown,
} from '../../indicators/follow-up/undertaking-progress.ts';
import type { FollowUpDocument, TargetArea } from '../../indicators/model/follow-up/document.ts';
import type { Undertaking } from '../../indicators/model/follow-up/undertaking.ts';
import type { Part } from '../paper/number-paper.ts';
import { before, heading, paragraph, subheading } from '../paper/parts.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';
import { goalTable } from './goal-table.ts';
import { undertakingTable } from './undertaking-table.ts';
import { type AreaWords, areaWordsOf } from './words/area-words.ts';

/** The undertakings of a document by target area; those of all of it last. Nothing where it has neither. */
export function areaPart(document: FollowUpDocument, material: FollowUpMaterial): Part[] {
  const words = areaWordsOf(material.report.language);
  const own = material.followUp.registers.undertakings.filter((one) => one.document === document.id);
  const ids = new Set(document.areas.map(({ id }) => id));
  const ofAll = own.filter(({ area }) => area === null || !ids.has(area));
  return [
    ...(document.areas.length === 0
      ? []
      : [
          heading(1, words.areas),
          ...document.areas.flatMap((area) => oneArea(area, undertakingsOf(area, own), material)),
          ...notBegun(document, material),
        ]),
    ...(ofAll.length === 0
      ? []
      : [
          heading(1, document.areas.length === 0 ? words.undertakings : words.ofAll),
          ...whatIsToBeDone(ofAll, material),
        ]),
  ];
}

/** That nothing has begun in these areas; nothing where something has, or may have, in each. */
function notBegun(document: FollowUpDocument, material: FollowUpMaterial): Part[] {
  const { language } = material.report;
  const own = material.followUp.registers.undertakings.filter((one) => one.document === document.id);
  const names = document.areas
    .filter((area) => !undertakingsOf(area, own).some((one) => isBegun(one) || isUnknown(one)))
    .map(({ name }) => name);
  if (names.length === 0) return [];
  const others = names.length < document.areas.length;
  return [paragraph(areaWordsOf(language).notBegun(wordingOf(language).list(names), others))];
}

function undertakingsOf({ id }: TargetArea, own: readonly Undertaking[]): Undertaking[] {
  return own.filter(({ area }) => area === id);
}

/** How far its group has come, each direction, and what is to be done; nothing of an area that has its name alone. */
function oneArea(area: TargetArea, own: readonly Undertaking[], material: FollowUpMaterial): Part[] {
  if (own.length === 0 && area.group === null && area.directions.length === 0) return [];
  const words = areaWordsOf(material.report.language);
  const group = area.group ?? words.noGroup;
  return [
    subheading(2, area.name),
    paragraph(`${group}. ${progress(own, words)}`),
    ...directionTable(area, own, material),
    ...whatIsToBeDone(own, material),
  ];
}

function directionTable(area: TargetArea, own: readonly Undertaking[], material: FollowUpMaterial): Part[] {
  if (area.directions.length === 0) return [];
  const words = areaWordsOf(material.report.language);
  return [
    {
      kind: 'word-table',
      columns: ['rest', 70],
      head: words.directionHead,
      rows: area.directions.map(({ id, name }) => {
        const under = own.filter(({ direction }) => direction === id);
        return [[name], [progress(under, words)]];
      }),
    },
  ];
}

function progress(own: readonly Undertaking[], words: AreaWords): string {
  return words.progress({
    all: own.length,
    begun: own.filter(isBegun).length,
    done: own.filter(isDone).length,
    unknown: own.filter(isUnknown).length,
  });
}

/** The goals with their key figures, then the list of activities with the share that is done, as `3 av 8`. */
export function whatIsToBeDone(undertakings: readonly Undertaking[], material: FollowUpMaterial): Part[] {
  const activities = activitiesAmong(undertakings);
  const words = areaWordsOf(material.report.language);
  return [
    ...goalTable(undertakings, material),
    ...(activities.length === 0
      ? []
      : [
          before(
            words.carriedOut(
              activities.filter(isDone).length,
              activities.length,
              activities.filter(isUnknown).length,
            ),
          ),
          ...undertakingTable(activities, material),
        ]),
  ];
}

import type { ReleaseContent } from '../../../indicators/release/release-content.ts';
import type { DataTable } from '../data-table.ts';
import { documentTable } from './document-table.ts';
import { goalTable } from './goal-table.ts';
import { grantAnswerTable, grantTable } from './grant-tables.ts';
import { interventionTable } from './intervention-table.ts';
import type { FollowUpSource } from './register-table.ts';
import { surveyTable } from './survey-table.ts';
import { undertakingTable } from './undertaking-table.ts';

/** The registers of the follow-up as open data; none where the workspace keeps none. */
export function followUpTables(content: ReleaseContent, status: 'draft' | 'release'): DataTable[] {
  const { edition, followUp } = content;
  if (followUp === null) return [];
  const source: FollowUpSource = { edition, status, followUp };
  return [
    documentTable(source),
    undertakingTable(source),
    goalTable(source),
    interventionTable(source),
    grantTable(source),
    grantAnswerTable(source),
    surveyTable(source),
  ];
}

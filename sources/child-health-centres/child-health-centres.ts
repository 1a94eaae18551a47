import type { Source } from '../counting/source.ts';
import { cooperation } from './registers.ts';

/** Child health centres: their own record R11 of cooperation with others. */
export const childHealthCentres: Source = {
  id: 'child-health-centres',
  registers: [cooperation],
  tables: ['subject'],
  rules: { 'bvc.children_joint_social_services': { sql: 'children-joint-social-services' } },
};

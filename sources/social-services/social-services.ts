import type { Source } from '../counting/source.ts';
import { interventions, investigations, plans } from './registers.ts';

/** Social services, children and young people: R1 and R2 of one case system, and its plans where they are given. */
export const socialServices: Source = {
  id: 'social-services',
  registers: [investigations, interventions, plans],
  prepared: ['child'],
  tables: ['subject', 'investigation', 'open-care', 'placement', 'notification', 'plan'],
  rules: {
    'bou.children_investigated': {
      sql: 'children-investigated',
      needs: { area_code: ['bou_utredning.area'] },
    },
    'bou.children_investigated.ongoing': { sql: 'children-investigated-ongoing' },
    'bou.investigations_leading_to_intervention': { sql: 'investigations-leading-to-intervention' },
    'bou.investigations_closed': { sql: 'investigations-closed' },
    'bou.open_interventions': { sql: 'open-interventions' },
    'bou.children_open_interventions': {
      sql: 'children-open-interventions',
      needs: { area_code: ['bou_insats.area'] },
    },
    'bou.children_placed': { sql: 'children-placed' },
    'bou.children_placed.stock': { sql: 'children-placed-stock' },
    'bou.notifications': { sql: 'notifications' },
    'bou.notifications.children': { sql: 'notifications-children' },
    'bou.sip_opened': { sql: 'sip-opened', registers: ['bou_sip'] },
  },
};

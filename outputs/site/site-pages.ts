import type { Language } from '../../indicators/model/text.ts';
import type { FollowUpView } from '../follow-up/follow-up-view.ts';
import type { Report } from '../report-model.ts';
import type { LastMeeting } from '../review/last-meeting.ts';

/** A file of the release that lies beside the site: `data/indicators.csv`. */
export interface Download {
  readonly path: string;
  /** Size. */
  readonly bytes: number;
  /** Lines of figures without the head; null where the file is no table. */
  readonly rows: number | null;
}

/** The pages of one language: what they are made from, and where they lie. */
export interface SitePages {
  readonly report: Report;
  /** From these pages to the folder of the site, where the style sheet is. */
  readonly root: '' | '../';
  /** The same pages in the other language, as seen from here; null where there are none. */
  readonly translation: { readonly language: Language; readonly folder: 'en/' | '../' } | null;
  /** What the last meeting of the group said, took on, and chose to look at this year; null where none was held. */
  readonly lastMeeting: LastMeeting | null;
  readonly downloads: readonly Download[];
  /** How what was decided is followed up, the overview first; none where the workspace keeps no registers of it. */
  readonly followUp: readonly FollowUpView[];
}

/** File names that are there in every site; pages that belong to something are named after it. */
export const pageFiles = {
  start: 'index.html',
  actors: 'aktorer.html',
  areas: 'omraden.html',
  themes: 'teman.html',
  followUp: 'uppfoljning.html',
  methods: 'metod.html',
  changes: 'andringar.html',
  downloads: 'ladda-ner.html',
  about: 'om.html',
  accessibility: 'tillganglighet.html',
} as const;

/** Where on the start page the script puts its search. */
export const searchId = 'sok';

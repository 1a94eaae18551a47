import type { Dispatch } from '../../indicators/model/follow-up/dispatch.ts';

/** Something that was handed over, of which nothing has come yet. */
export function sampleDispatch(own: Partial<Dispatch> = {}): Dispatch {
  return {
    id: '2025-1-socialnamnden',
    release: '2025-1',
    recipient: 'socialnamnden',
    what: ['Bilaga 1'],
    sent: '2026-04-02',
    registryNumber: null,
    decision: null,
    action: null,
    owner: null,
    due: null,
    done: false,
    remind: null,
    ...own,
  };
}

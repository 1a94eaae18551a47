import { expect, it } from 'vitest';
import { receivedUntil } from '../../../indicators/follow-up/received-until.ts';

const report = {
  ...{ id: 'r', provider: 'Polarna', activity: 'Fältarbete', document: null },
  ...{ due: '2026-05-10', received: '2026-05-14', owner: null },
};

it('knows a report from the day on which it came', () => {
  expect(receivedUntil(report, '2026-05-14')).toEqual(report);
  expect(receivedUntil(report, '2026-05-13')).toEqual({ ...report, received: null });
  expect(receivedUntil({ ...report, received: null }, '2026-05-14').received).toBeNull();
});

import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchemas } from '../../../pipeline/docs/json-schemas.ts';
import { withNote } from '../../../pipeline/review/with-note.ts';
import { sampleReviews } from '../../support/sample-reviews.ts';

it('an editor accepts what the program writes and what a person leaves out, and no other keys', () => {
  const schema = z.fromJSONSchema(JSON.parse(jsonSchemas().get('reviews.schema.json') ?? ''));
  const accepts = (content: unknown) => schema.safeParse(content).success;
  const meeting = { date: '2027-04-15', year: 2026 };
  const commitment = { text: 'a', owner: 'b', due: '2027-10-01' };
  const noted = withNote('', { meeting, list: 'commitments', entries: [commitment] });
  expect(accepts(parse(noted))).toBe(true);
  expect(accepts(sampleReviews)).toBe(true);
  expect(accepts(null)).toBe(true);
  expect(accepts([{ ...meeting, commitments: [{ ...commitment, status: 'klart' }] }])).toBe(false);
  expect(accepts([{ ...meeting, fokus: [] }])).toBe(false);
  expect(accepts([{ year: 2026 }])).toBe(false);
});

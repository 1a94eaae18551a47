import { expect, it } from 'vitest';
import { heldBefore, heldBy } from '../../../indicators/model/review.ts';
import { sampleReviews } from '../../support/sample-reviews.ts';

const dates = (reviews: readonly { readonly date: string }[]) => reviews.map(({ date }) => date);

it('an edition may tell of the meetings until and on its day, a meeting looks back on those before it', () => {
  expect(dates(heldBy(sampleReviews, '2025-04-15'))).toEqual(['2024-04-18']);
  expect(dates(heldBy(sampleReviews, '2025-04-16'))).toEqual(['2024-04-18', '2025-04-16']);
  expect(dates(heldBefore(sampleReviews, '2025-04-16'))).toEqual(['2024-04-18']);
  expect(dates(heldBefore(sampleReviews, '2025-04-17'))).toEqual(['2024-04-18', '2025-04-16']);
});

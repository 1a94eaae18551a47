import { isMap, parseDocument } from 'yaml';
import type { CommitmentState } from '../../indicators/model/review.ts';

/**
 * The text of `reviews.yaml` with another status of one commitment. All else stays; only spaces may be set anew.
 *
 * @param text  YAML that follows the schema of reviews
 * @param path  places in the file, both from 0; throws where there is no commitment
 */
export function withStatus(
  text: string,
  { meeting, commitment }: { readonly meeting: number; readonly commitment: number },
  status: CommitmentState,
): string {
  const document = parseDocument(text);
  const entry = document.getIn([meeting, 'commitments', commitment]);
  if (!isMap(entry)) throw new Error('no commitment stands there');
  entry.set('status', status);
  return document.toString({ lineWidth: 0 });
}

import type { Language } from '../../indicators/model/text.ts';
import type { CommitmentLine } from './last-meeting.ts';
import { reviewWordsOf } from './review-words.ts';

/** Who is to do what by when, and what has become of it. */
export function CommitmentTable({
  commitments,
  language,
}: {
  commitments: readonly CommitmentLine[];
  language: Language;
}) {
  const words = reviewWordsOf(language);
  return (
    <section class="scroll" aria-label={words.commitments} tabindex={0}>
      <table class="commitments">
        <caption class="spoken">{words.commitments}</caption>
        <thead>
          <tr>
            {words.commitmentHead.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {commitments.map(({ text, owner, due, status, isLate, remarks }) => (
            <tr>
              <th scope="row">
                <span lang="sv">{text}</span> <span class="remark">{remarks.join(' ')}</span>
              </th>
              <td lang="sv">{owner}</td>
              <td>{due}</td>
              <td>{isLate ? <strong>{status}</strong> : status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

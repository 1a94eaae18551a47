import { CommitmentTable } from './commitment-table.tsx';
import type { LastMeeting, NamedIndicator, Saying } from './last-meeting.ts';
import { reviewWordsOf } from './review-words.ts';

/**
 * What the last meeting decided, took on, said of indicators, chose and asked.
 * @param hrefOf  where an indicator is told of; null for nowhere
 */
export function LastMeetingSection({
  meeting,
  hrefOf,
}: {
  meeting: LastMeeting;
  hrefOf: (indicator: NamedIndicator) => string | null;
}) {
  const words = reviewWordsOf(meeting.language);
  return (
    <section class="last-meeting" id="forra-genomgangen">
      <h2>{meeting.heading}</h2>
      {meeting.decisions.length === 0 ? null : (
        <>
          <h3>{words.decisions}</h3>
          <Sayings sayings={meeting.decisions} />
        </>
      )}
      <h3>{words.commitments}</h3>
      {meeting.commitments.length === 0 ? (
        <p>{words.noCommitments}</p>
      ) : (
        <CommitmentTable commitments={meeting.commitments} language={meeting.language} />
      )}
      {meeting.comments.length === 0 ? null : (
        <>
          <h3>{words.groupComments}</h3>
          <ul>
            {meeting.comments.map(({ on, ...saying }) => (
              <li>
                <Named indicator={on} href={hrefOf(on)} />: <SaidBy saying={saying} />
              </li>
            ))}
          </ul>
        </>
      )}
      {meeting.focus.length === 0 ? null : (
        <>
          <h3>{words.nextFocus}</h3>
          <ul>
            {meeting.focus.map((indicator) => (
              <li>
                <Named indicator={indicator} href={hrefOf(indicator)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {meeting.questions.length === 0 ? null : (
        <>
          <h3>{words.questions}</h3>
          <ul>
            {meeting.questions.map((question) => (
              <li lang="sv">{question}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What the last meeting said of one indicator, and what it took on that the indicator follows; null for neither. */
export function IndicatorMeetingSection({ meeting, id }: { meeting: LastMeeting; id: string }) {
  const said = meeting.comments.filter(({ on }) => on.id === id);
  const commitments = meeting.commitments.filter(({ indicators }) => indicators.some((one) => one.id === id));
  if (said.length === 0 && commitments.length === 0) return null;
  return (
    <section class="last-meeting">
      <h2>{meeting.heading}</h2>
      {said.length === 0 ? null : <Sayings sayings={said} />}
      {commitments.length === 0 ? null : (
        <CommitmentTable commitments={commitments} language={meeting.language} />
      )}
    </section>
  );
}

/** Words of others, each with the role that said them. */
export function Sayings({ sayings }: { sayings: readonly Saying[] }) {
  return (
    <ul>
      {sayings.map((saying) => (
        <li>
          <SaidBy saying={saying} />
        </li>
      ))}
    </ul>
  );
}

function SaidBy({ saying: { text, role } }: { saying: Saying }) {
  return (
    <span lang="sv">
      {text} <span class="said-by">({role})</span>
    </span>
  );
}

function Named({ indicator, href }: { indicator: NamedIndicator; href: string | null }) {
  return href === null ? indicator.name : <a href={href}>{indicator.name}</a>;
}

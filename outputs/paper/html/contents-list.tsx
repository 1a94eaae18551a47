import type { Heading, Paper } from '../paper.ts';
import { paperWordsOf } from '../paper-words.ts';
import { type ElementIds, flat } from './element-ids.ts';
import { HeadingText } from './heading-part.tsx';

interface ContentsListProps {
  readonly paper: Paper;
  readonly ids: ElementIds;
  readonly id: string;
}

/** Links to the listed headings, those of level 2 within the one above them. */
export function ContentsList({ paper, ids, id }: ContentsListProps) {
  return (
    <nav class="contents" aria-labelledby={id}>
      <p id={id}>{paperWordsOf(paper.language).contents}</p>
      <ul>
        {listed(paper).map(({ heading, below }) => (
          <li>
            {heading === null ? null : <Entry heading={heading} ids={ids} />}
            {below.length === 0 ? null : (
              <ul>
                {below.map((inner) => (
                  <li>
                    <Entry heading={inner} ids={ids} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entry({ heading, ids }: { heading: Heading; ids: ElementIds }) {
  return (
    <a href={`#${ids.of(heading)}`}>
      <HeadingText heading={heading} />
    </a>
  );
}

interface Chapter {
  /** Null where the heading above is not listed. */
  readonly heading: Heading | null;
  readonly below: Heading[];
}

function listed({ blocks }: Paper): Chapter[] {
  const chapters: Chapter[] = [];
  for (const block of flat(blocks)) {
    if (block.kind !== 'heading') continue;
    if (block.level === 1) chapters.push({ heading: block.listed ? block : null, below: [] });
    else if (block.level === 2 && block.listed) chapters.at(-1)?.below.push(block);
  }
  return chapters.filter(({ heading, below }) => heading !== null || below.length > 0);
}

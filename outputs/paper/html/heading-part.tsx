import type { Heading } from '../paper.ts';

/** The title of the paper is the first level of the page, so that each heading is one level lower than on paper. */
export function HeadingPart({ heading, id }: { heading: Heading; id: string }) {
  const text = <HeadingText heading={heading} />;
  switch (heading.level) {
    case 1:
      return <h2 id={id}>{text}</h2>;
    case 2:
      return <h3 id={id}>{text}</h3>;
    case 3:
      return <h4 id={id}>{text}</h4>;
  }
}

export function HeadingText({ heading: { number, text } }: { heading: Heading }) {
  if (number === null) return <>{text}</>;
  return (
    <>
      <span class="heading-number">{number}</span> {text}
    </>
  );
}

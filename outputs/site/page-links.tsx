interface PageLink {
  readonly slug: string;
  readonly name: string;
  /** Null where there is nothing to tell one from another. */
  readonly text: string | null;
}

/** Links to pages, each with a few words on what is there. */
export function PageLinks({ links }: { links: readonly PageLink[] }) {
  return (
    <ul class="page-links">
      {links.map(({ slug, name, text }) => (
        <li>
          <a href={`${slug}.html`}>{name}</a>
          {text === null ? null : (
            <>
              {' '}
              <span class="aside">{text}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

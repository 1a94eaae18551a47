interface PageLink {
  readonly slug: string;
  readonly name: string;
  readonly text: string;
}

/** Links to pages, each with a few words on what is there. */
export function PageLinks({ links }: { links: readonly PageLink[] }) {
  return (
    <ul class="page-links">
      {links.map(({ slug, name, text }) => (
        <li>
          <a href={`${slug}.html`}>{name}</a> <span class="aside">{text}</span>
        </li>
      ))}
    </ul>
  );
}

const written = '<!-- Written by `npm run docs`; changes here are lost. -->';

/** A Markdown page with its title and its parts, each a paragraph, a table or a block. */
export function page(title: string, parts: readonly string[]): string {
  return `${[written, `# ${title}`, ...parts].join('\n\n')}\n`;
}

/** A table of two columns without a head; a bar inside a text does not end its cell. */
export function factTable(facts: readonly (readonly [name: string, text: string])[]): string {
  const rows = facts.map(([name, text]) => `| ${name} | ${text.replaceAll('|', '\\|')} |`);
  return ['| | |', '|---|---|', ...rows].join('\n');
}

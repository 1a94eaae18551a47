import type { Block, Drawings, Paper } from '../paper.ts';
import { displayable } from './typst.ts';

/** The pictures of a paper as files, with the path that the document knows them by. */
export interface Pictures {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Throws when there is no drawing of that name. */
  pathOf(drawing: string): string;
  readonly logo: string | null;
}

export function picturesOf({ blocks, brand: { logo } }: Paper, drawings: Drawings): Pictures {
  const names = [...new Set(drawingNames(blocks))];
  const paths = new Map(names.map((name, i) => [name, `/drawing-${i + 1}.svg`]));
  const files = new Map<string, Uint8Array>();
  for (const [name, path] of paths) {
    const svg = drawings.get(name);
    if (svg === undefined) throw new Error(`there is no drawing ${name}`);
    files.set(path, displayableSvg(svg));
  }
  const logoPath = logo === null ? null : `/logo.${logo.format}`;
  if (logo !== null && logoPath !== null) {
    files.set(
      logoPath,
      logo.format === 'svg' ? displayableSvg(new TextDecoder().decode(logo.bytes)) : logo.bytes,
    );
  }
  return {
    files,
    logo: logoPath,
    pathOf(drawing) {
      const path = paths.get(drawing);
      if (path === undefined) throw new Error(`there is no drawing ${drawing}`);
      return path;
    },
  };
}

function drawingNames(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'together') return drawingNames(block.blocks);
    return block.kind === 'drawing' ? [block.name] : [];
  });
}

function displayableSvg(svg: string): Uint8Array {
  return new TextEncoder().encode(displayable(svg));
}

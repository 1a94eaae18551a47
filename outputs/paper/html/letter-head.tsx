import type { Logo, Paper } from '../paper.ts';
import { paperWordsOf } from '../paper-words.ts';

/** The first lines of page one, the logo, and the stamp of a draft. */
export function LetterHead({ paper: { head, brand, draft, language } }: { paper: Paper }) {
  return (
    <header>
      {draft === null ? null : <p class="stamp">{paperWordsOf(language).draft}</p>}
      <div class="letter-head">
        <Lines lines={head.left} />
        <Lines lines={head.right} />
        {brand.logo === null ? null : <LogoImage logo={brand.logo} />}
      </div>
    </header>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <div>
      {lines.map((line, i) => (
        <p>{i === 0 ? <strong>{line}</strong> : line}</p>
      ))}
    </div>
  );
}

const types = { svg: 'image/svg+xml', png: 'image/png' } as const;
const pixelsPerMillimetre = 96 / 25.4;
const greatest = { width: 60, height: 18 };

/** As an image, so that a script or a link in it is dead. */
function LogoImage({ logo: { format, bytes, ratio, alternative } }: { logo: Logo }) {
  const height = Math.min(greatest.height, greatest.width / ratio) * pixelsPerMillimetre;
  return (
    <img
      src={`data:${types[format]};base64,${Buffer.from(bytes).toString('base64')}`}
      width={Math.round(height * ratio)}
      height={Math.round(height)}
      alt={alternative}
    />
  );
}

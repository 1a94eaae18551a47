import type { Language } from '../../indicators/model/text.ts';
import type { Brand as PublishedBrand } from '../../indicators/release/recipient.ts';
import type { Brand } from './paper.ts';

/** Colour and logo as the printers take them, in one language. */
export function paperBrand({ colour, logo }: PublishedBrand, language: Language): Brand {
  if (logo === null) return { colour, logo: null };
  const { base64, alternative, ...rest } = logo;
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  return { colour, logo: { ...rest, bytes, alternative: alternative[language] } };
}

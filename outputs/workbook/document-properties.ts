import { sanitizeTextContent } from 'write-excel-file/utility';
import type { Language } from '../../indicators/model/text.ts';
import { cellText } from './cell-text.ts';
import type { Addition } from './library.ts';

/** What a file manager and a screen reader say of the file. */
export interface DocumentProperties {
  readonly title: string;
  /** An organisation. */
  readonly creator: string;
  readonly language: Language;
  /** ISO date. */
  readonly date: string;
}

export function documentProperties(properties: DocumentProperties): Addition {
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-properties" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${path}"/>`,
        },
      },
      write: { files: () => ({ [path]: coreXml(properties) }) },
    },
  };
}

const path = 'docProps/core.xml';

const tags: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

function coreXml({ title, creator, language, date }: DocumentProperties): string {
  const text = (words: string) => sanitizeTextContent(cellText(words));
  const when = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${text(date)}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ',
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${text(title)}</dc:title><dc:creator>${text(creator)}</dc:creator>`,
    `${when('created')}${when('modified')}<dc:language>${tags[language]}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

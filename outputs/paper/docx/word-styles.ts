import type { Language } from '../../../indicators/model/text.ts';
import { textWidth, twipsFromMillimetres, twipsFromPoints } from './measures.ts';
import { type Look, paragraphStyle, runProperties, tab } from './style-xml.ts';

export const ink = '16202A';
const quiet = '4A5560';
const hair = 'D5DBDE';

/** Of the text in tables, in points. */
export const tableSize = { normal: 9.5, small: 8.5 } as const;

/** With the regions whose dictionaries and hyphenation Word has. */
const languageTags: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/**
 * How the paper looks in Word: the part `word/styles.xml`. Names are Word's own where it has one, so that they are shown
 * in the reader's language, gathered by its contents, and known to screen readers.
 * Throws when the colour is not of the form `#0B5D66`.
 */
export function wordStyles(language: Language, colour: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(colour)) throw new Error('a colour is written #0B5D66');
  const brand = colour.slice(1).toUpperCase();
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
    defaults(languageTags[language]),
    ...textStyles(languageTags[language]),
    ...headingStyles(),
    ...listStyles(brand),
    ...contentsStyles(),
    ...tableTextStyles(),
    ...pageStyles(),
    ...characterStyles(),
    ...tableStyles(),
  ].join('')}</w:styles>`;
}

function defaults(language: string): string {
  const font = 'Source Sans 3';
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:color w:val="${ink}"/><w:sz w:val="21"/><w:szCs w:val="21"/>${languageOf(language)}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="${twipsFromPoints(15)}" w:lineRule="atLeast"/></w:pPr></w:pPrDefault></w:docDefaults>`;
}

function languageOf(tag: string): string {
  return `<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/>`;
}

function textStyles(language: string): string[] {
  return [
    paragraphStyle('Normal', 'Normal', { below: 7, more: languageOf(language) }),
    paragraphStyle('Title', 'Title', {
      next: 'Subtitle',
      size: 18,
      bold: true,
      above: 16,
      below: 4,
      line: 22,
      keepNext: true,
      hyphenated: false,
    }),
    paragraphStyle('Subtitle', 'Subtitle', { next: 'Normal', size: 12.5, colour: quiet, below: 10 }),
    paragraphStyle('Caption', 'caption', {
      bold: true,
      above: 14,
      below: 4,
      keepNext: true,
      hyphenated: false,
    }),
    paragraphStyle('Note', 'Note', { size: 8.5, colour: quiet, above: 2, below: 2, line: 11.5 }),
    paragraphStyle('Picture', 'Picture', { above: 2, below: 2, keepNext: true }),
    paragraphStyle('Question', 'Question', { bold: true, above: 8, below: 0, keepNext: true }),
  ];
}

/** A heading that the contents do not name looks the same, and is a heading of its level to a screen reader. */
function headingStyles(): string[] {
  const looks: readonly Look[] = [
    { size: 16, above: 17, below: 5, line: 20 },
    { size: 12.5, above: 16, below: 6, line: 16 },
    { size: 10.5, above: 10, below: 4 },
  ];
  return looks.flatMap((look, i) => [
    paragraphStyle(`Heading${i + 1}`, `heading ${i + 1}`, {
      ...look,
      next: 'Normal',
      bold: true,
      keepNext: true,
      hyphenated: false,
      outline: i,
    }),
    paragraphStyle(`Heading${i + 1}Unlisted`, `Heading ${i + 1} outside contents`, {
      basedOn: `Heading${i + 1}`,
      next: 'Normal',
    }),
  ]);
}

function listStyles(brand: string): string[] {
  const rule = (side: string, size: number, colour: string, space: number) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`;
  const hanging = (millimetres: number) =>
    `<w:ind w:left="${twipsFromMillimetres(millimetres)}" w:hanging="${twipsFromMillimetres(millimetres)}"/>`;
  return [
    paragraphStyle('ListBullet', 'List Bullet', {
      numbering: '<w:numPr><w:numId w:val="1"/></w:numPr>',
      below: 2,
      indent: hanging(5),
    }),
    paragraphStyle('Term', 'Term', { below: 3, indent: hanging(6) }),
    paragraphStyle('Sign', 'Sign', {
      size: 9.5,
      line: 13,
      below: 1,
      tabs: tab('left', twipsFromMillimetres(12)),
      indent: hanging(12),
    }),
    paragraphStyle('Notice', 'Notice', {
      borders: `<w:pBdr>${rule('left', 20, brand, 8)}</w:pBdr>`,
      above: 6,
      below: 6,
      indent: `<w:ind w:left="${twipsFromPoints(10)}"/>`,
    }),
    paragraphStyle('Room', 'Room', {
      borders: `<w:pBdr>${rule('bottom', 4, hair, 1)}${rule('between', 4, hair, 1)}</w:pBdr>`,
      above: 0,
      below: 0,
      line: 24,
    }),
  ];
}

function contentsStyles(): string[] {
  const tabs = tab('right', textWidth, 'dot');
  return [
    paragraphStyle('TOCHeading', 'TOC Heading', { size: 16, bold: true, below: 8, line: 20, keepNext: true }),
    paragraphStyle('TOC1', 'toc 1', { bold: true, above: 6, below: 1, tabs, hyphenated: false }),
    paragraphStyle('TOC2', 'toc 2', {
      below: 1,
      tabs,
      hyphenated: false,
      indent: `<w:ind w:left="${twipsFromMillimetres(5)}"/>`,
    }),
  ];
}

function tableTextStyles(): string[] {
  const tight = { above: 1.5, below: 1.5 };
  const styles = [
    ['TableText', 'Table text', {}],
    ['TableNumber', 'Table number', { align: 'right', hyphenated: false }],
    ['TableTextHead', 'Table head', { bold: true, keepNext: true, hyphenated: false }],
    [
      'TableNumberHead',
      'Table number head',
      { bold: true, keepNext: true, align: 'right', hyphenated: false },
    ],
  ] as const;
  return [
    ...styles.map(([id, name, look]) =>
      paragraphStyle(id, name, { size: tableSize.normal, line: 12, ...tight, ...look }),
    ),
    ...styles.map(([id, name]) =>
      paragraphStyle(`${id}Small`, `${name} small`, { basedOn: id, size: tableSize.small, line: 11 }),
    ),
    paragraphStyle('AfterTable', 'After table', { size: 4, above: 0, below: 0, line: 8 }),
  ];
}

function pageStyles(): string[] {
  const fine = { size: 8.5, colour: quiet, above: 0, below: 0, line: 11 };
  return [
    paragraphStyle('Header', 'header', { ...fine, tabs: tab('right', textWidth), hyphenated: false }),
    paragraphStyle('Footer', 'footer', { ...fine, align: 'center' }),
    paragraphStyle('HeadLine', 'Head line', { above: 0, below: 0, hyphenated: false }),
    paragraphStyle('Logo', 'Logo', { align: 'right', above: 0, below: 4 }),
  ];
}

function characterStyles(): string[] {
  const style = (id: string, name: string, properties: string) =>
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/>${properties}</w:style>`;
  return [
    style('Strong', 'Strong', runProperties({ bold: true })),
    style('Emphasis', 'Emphasis', '<w:rPr><w:i/><w:iCs/></w:rPr>'),
    style('Fine', 'Fine', runProperties({ size: 8.5, colour: quiet })),
    // What is not proofed is not hyphenated either.
    style('Unbroken', 'Unbroken', '<w:rPr><w:noProof/></w:rPr>'),
    style('Hyperlink', 'Hyperlink', `<w:rPr><w:u w:val="single" w:color="${quiet}"/></w:rPr>`),
    style('IndexLink', 'Index Link', '<w:rPr/>'),
    // For the notes that somebody adds.
    ...['Footnote', 'Endnote'].map((kind) =>
      style(
        `${kind}Reference`,
        `${kind.toLowerCase()} reference`,
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
      ),
    ),
    // A frame and a word: it survives a black-and-white copier.
    style(
      'Stamp',
      'Stamp',
      `<w:rPr><w:b/><w:bCs/><w:color w:val="${ink}"/><w:spacing w:val="16"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:bdr w:val="single" w:sz="8" w:space="0" w:color="${ink}"/></w:rPr>`,
    ),
  ];
}

/** No vertical lines; the head of a table is set off by its rule. */
function tableStyles(): string[] {
  const margins = (right: number) =>
    `<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/></w:tblCellMar>`;
  const line = (side: string, size: number, colour: string) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
  return [
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(0)}</w:tblPr></w:style>`,
    `<w:style w:type="table" w:styleId="DataTable"><w:name w:val="Data table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${line('top', 8, ink)}${line('bottom', 4, hair)}${line('insideH', 4, hair)}</w:tblBorders>${margins(twipsFromPoints(5))}</w:tblPr><w:tcPr><w:vAlign w:val="bottom"/></w:tcPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${line('bottom', 6, ink)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`,
    `<w:style w:type="table" w:styleId="HeadTable"><w:name w:val="Head table"/><w:basedOn w:val="TableNormal"/><w:tblPr>${margins(0)}</w:tblPr></w:style>`,
  ];
}

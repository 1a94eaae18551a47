import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type MeetingNote, withNote } from '../../../pipeline/review/with-note.ts';

const written = `# Samverkansgruppens möten.

- date: 2025-04-16 # på stadshuset
  year: 2024
  # Styrgruppen hade inte sett bilden.
  decisions:
    - { text: 'Bilden visas i maj.', role: styrgruppen }

  focus: [bup.children_new] # utsedd enhälligt
- date: "2027-04-15"
  year: 2026
  questions:
    - |
      En fråga
      på två rader

# slut
`;

const meeting = { date: '2025-04-16', year: 2024 };

describe('a note', () => {
  it('is added to its meeting, and everything else stays as it was written', () => {
    expect(withNote(written, { meeting, list: 'focus', entries: ['fossam.cases'] })).toBe(
      written.replace('[bup.children_new]', '[ bup.children_new, fossam.cases ]'),
    );
    const decision = { text: 'Mötet i oktober är kvar.', role: 'samordnare' };
    expect(withNote(written, { meeting, list: 'decisions', entries: [decision] })).toBe(
      written
        .replace('[bup.children_new]', '[ bup.children_new ]')
        .replace(
          'role: styrgruppen }\n',
          'role: styrgruppen }\n    - text: Mötet i oktober är kvar.\n      role: samordnare\n',
        ),
    );
  });

  it('begins a list that the meeting lacks, and a meeting that the file lacks, in the order of dates', () => {
    const added = withNote(written, {
      meeting: { date: '2026-04-14', year: 2025 },
      list: 'questions',
      entries: ['Varför?'],
    });
    expect(parse(added)).toEqual([
      ...parse(written).slice(0, 1),
      { date: '2026-04-14', year: 2025, questions: ['Varför?'] },
      ...parse(written).slice(1),
    ]);
    const last = withNote(written, {
      meeting: { date: '2028-04-13', year: 2027 },
      list: 'focus',
      entries: ['a.b'],
    });
    expect(parse(last).map(({ date }: { date: string }) => date)).toEqual([
      '2025-04-16',
      '2027-04-15',
      '2028-04-13',
    ]);
    expect(last).toContain('# slut');
  });

  it('makes a file that says what it is for, also where there was an empty list', () => {
    const note: MeetingNote = { meeting, list: 'questions', entries: ['Varför?'] };
    const lines = withNote('', note).split('\n');
    expect(lines.slice(0, 1)).toEqual(['# yaml-language-server: $schema=.schemas/reviews.schema.json']);
    expect(lines.filter((line) => !line.startsWith('#') && line !== '')).toEqual([
      '- date: 2025-04-16',
      '  year: 2024',
      '  questions:',
      '    - Varför?',
    ]);
    expect(withNote('# mina möten\n[]\n', note)).toBe(
      '# mina möten\n- date: 2025-04-16\n  year: 2024\n  questions:\n    - Varför?\n',
    );
  });

  it('gives back every text that it was given, whatever YAML might make of it', () => {
    const signs = [
      '"',
      "'",
      ';',
      '#',
      ': ',
      '- ',
      '{',
      ']',
      '<script>',
      '#import',
      '\\',
      '\n',
      '…',
      '|',
      '&a',
      '*a',
      '!x',
      '~',
      '%',
      '0180',
      'yes',
      'å',
      ' ',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme' })), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        let file = written;
        for (const one of texts) {
          file = withNote(file, { meeting, list: 'questions', entries: [one] });
          file = withNote(file, {
            meeting,
            list: 'comments',
            entries: [{ indicator: 'a.b', text: one, role: one }],
          });
        }
        const [first, ...others] = parse(file);
        expect(first).toEqual({
          ...parse(written)[0],
          questions: texts,
          comments: texts.map((one) => ({ indicator: 'a.b', text: one, role: one })),
        });
        expect(others).toEqual(parse(written).slice(1));
        for (const comment of [
          '# Samverkansgruppens möten.',
          '# på stadshuset',
          '# utsedd enhälligt',
          '# slut',
        ])
          expect(file).toContain(comment);
      }),
    );
  });
});

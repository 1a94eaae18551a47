import { expect, it } from 'vitest';
import { wordText } from '../../../../outputs/paper/docx/word-text.ts';

it('shows what a Word file cannot hold, and keeps all else as it is', () => {
  expect(wordText('bell\u0007 null\u0000 half\ud800 turn\u202e end\uffff')).toBe(
    'bell□ null□ half□ turn□ end□',
  );
  expect(wordText('två\nrader\tbrutna\u2028på\r\nnytt')).toBe('två rader brutna på nytt');
  expect(wordText('1\u202f234 − <w:p> & "åäö" \u{1F3EB}')).toBe('1\u202f234 − <w:p> & "åäö" \u{1F3EB}');
});

import { describe, expect, it } from 'vitest';
import { causalWords } from '../../../outputs/wording/causal-words.ts';

describe('claims of a cause', () => {
  it.each([
    ['sv', 'Antalet minskar tack vare den nya mottagningen.', ['tack vare']],
    ['sv', 'En effekt av lagen. Effekten av den syns.', ['effekt av', 'Effekten av']],
    ['sv', 'Ökningen orsakas av, och beror på, fler anmälningar.', ['orsakas', 'beror på']],
    ['sv', 'Det ledde till fler, på\u00a0grund\u202fav köer.', ['ledde till', 'på grund av']],
    ['sv', 'Köerna bidrog till det, vilket gör att fler väntar.', ['bidrog till', 'gör att']],
    ['en', 'The rise is due to, and an effect of, the act.', ['due to', 'effect of']],
    ['en', 'Fewer waited because of it; it led to less, thanks to them.', ['because', 'led to', 'thanks to']],
    ['en', 'Caused by registration.', ['Caused']],
  ] as const)('are found in %s: %s', (language, text, found) => {
    expect(causalWords(text, language)).toEqual(found);
  });

  it.each([
    ['sv', 'Utredningarna leder personalen. Skillnaden ryms inom det som slumpen ensam kan ge.'],
    ['sv', 'Beredskapen. Ledig tid till jul. Effektivitet avser annat. Orsakskoder.'],
    ['en', 'The residue total leads the list; the effective date is the due date.'],
    ['en', 'Utfallet beror på behoven.'],
  ] as const)('are not seen in %s where there are none: %s', (language, text) => {
    expect(causalWords(text, language)).toEqual([]);
  });
});

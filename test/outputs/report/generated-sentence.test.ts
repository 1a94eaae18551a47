import { describe, expect, it } from 'vitest';
import { generated } from '../../../outputs/report/generated-sentence.ts';

describe('a generated sentence', () => {
  it('is left as it is when it says what was counted', () => {
    const sentence = 'Trend 2021–2025: ökar, från 495 till 561 barn.';
    expect(generated({ language: 'sv' }, sentence)).toBe(sentence);
  });

  it('stops the report when it claims a cause', () => {
    expect(() => generated({ language: 'sv' }, 'Ökar tack vare lagen.')).toThrow(
      'claims a cause: “tack vare”',
    );
    expect(() => generated({ language: 'en' }, 'Increases due to the act.')).toThrow('claims a cause');
  });

  it('does not answer for names that people have given, and still answers for itself', () => {
    const given = ['Team Tack vare', ''];
    expect(generated({ language: 'sv' }, 'Högre än kommunen: Team Tack vare.', given)).toContain('Tack vare');
    expect(() => generated({ language: 'sv' }, 'Team Tack vare, tack vare läget.', given)).toThrow(
      'tack vare',
    );
  });

  it('stops the report when a number in it is broken', () => {
    expect(() => generated({ language: 'sv' }, 'Från 2024 till 2025: NaN\u00a0%.')).toThrow('broken number');
    expect(() => generated({ language: 'sv' }, '−Infinity till 3')).toThrow('broken number');
  });
});

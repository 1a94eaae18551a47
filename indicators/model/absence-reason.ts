import { z } from 'zod';
import type { Language, Text } from './text.ts';

/**
 * Why a figure is not there: the program's own words in each language, or what somebody has written, in Swedish. Empty
 * where nobody has said why.
 */
export type AbsenceReason = Text | string;

/** As a delivery holds it; deliveries of earlier programs have Swedish words alone. */
export const absenceReason = z.union([
  z.string(),
  z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }),
]);

/** In Swedish, which every reason has. */
export function swedishOf(reason: AbsenceReason): string {
  return typeof reason === 'string' ? reason : reason.sv;
}

/** In the language of the reader where it is there, else in Swedish. */
export function reasonIn(reason: AbsenceReason, language: Language): string {
  return typeof reason === 'string' ? reason : reason[language];
}

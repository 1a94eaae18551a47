import { z } from 'zod';

/** Control characters that are no white space, and those that turn the direction of the text around them. */
const unseen = /[^\P{Cc}\s]|[\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text holds signs that nobody sees, and that change what is seen around them. */
export function holdsUnseen(text: string): boolean {
  return unseen.test(text);
}

/** Words that readers see: not empty, at most so many characters, and every sign of them visible. */
export function plainWords(longest: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !holdsUnseen(text), 'text without control characters');
}

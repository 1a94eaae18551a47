import { type Document, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Place, type Problem, problem } from '../../indicators/model/problem.ts';
import { plainExpectation } from './plain-expectation.ts';

type Path = readonly PropertyKey[];

/** A YAML file that follows its schema, and where in the file each part of it stands. */
export interface YamlFile<T> {
  readonly content: T;
  placeOf(path: Path): Place;
}

/**
 * Parses YAML 1.2 by a schema. Nothing is guessed: an unquoted 0180, which YAML reads as the number 180, is a
 * problem of its own where the schema wants text.
 *
 * @param file  the name that problems give, relative to the workspace
 * @returns the content, or null together with every problem in the file
 */
export function parseYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { readonly yaml: YamlFile<T> | null; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  if (document.errors.length > 0) {
    const syntax = document.errors.map((error) =>
      problem('WORKSPACE-001', at(error.pos[0]), `a YAML error (${error.code})`, lowerFirst(error.message)),
    );
    return { yaml: null, problems: syntax };
  }
  const placeOf = (path: Path): Place => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      const start = rangeStart(node);
      if (start !== undefined) return at(start);
    }
    return { file, line: 1, column: 1 };
  };
  const value = contentOf(document);
  if (value === undefined) {
    return {
      yaml: null,
      problems: [problem('WORKSPACE-001', { file }, 'aliases within aliases', 'plain YAML')],
    };
  }
  const parsed = schema.safeParse(value, { error: plainExpectation });
  if (parsed.success) return { yaml: { content: parsed.data, placeOf }, problems: [] };
  return { yaml: null, problems: parsed.error.issues.flatMap((issue) => describe(issue, document, placeOf)) };
}

function describe(issue: z.core.$ZodIssue, document: Document, placeOf: (path: Path) => Place): Problem[] {
  const name = issue.path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem('WORKSPACE-001', placeOf([...issue.path, key]), `${key} in ${name}`, issue.message),
    );
  }
  const node = document.getIn(issue.path, true);
  if (wantsText(issue) && isScalar(node) && typeof node.value === 'number') {
    const written = node.source ?? String(node.value);
    const expected = `text in quotes: "${written}"`;
    return [problem('WORKSPACE-002', placeOf(issue.path), `the number ${written} in ${name}`, expected)];
  }
  return [problem('WORKSPACE-001', placeOf(issue.path), found(node, name), issue.message)];
}

/** Undefined when the aliases would unfold into more than any honest file needs. */
function contentOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

function wantsText(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'string';
}

function found(node: unknown, name: string): string {
  if (node === undefined || node === null) return `no ${name}`;
  if (isSeq(node))
    return `${name} with ${node.items.length} ${node.items.length === 1 ? 'entry' : 'entries'}`;
  if (!isScalar(node)) return `${name} with keys`;
  const written = String(node.source ?? node.value);
  return written === '' ? `nothing in ${name}` : `${name}: ${written}`;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

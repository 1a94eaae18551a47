import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchemas } from '../../../pipeline/docs/json-schemas.ts';
import { completeExample } from '../workspace/follow-up/complete-example.ts';

const root = join(import.meta.dirname, '../../..');
const yaml = (path: string): Record<string, unknown> => parse(readFileSync(join(root, path), 'utf8'));

/** Whether an editor would accept a file, by the JSON Schema alone. */
function accepts(schema: string, content: unknown): boolean {
  return z.fromJSONSchema(JSON.parse(jsonSchemas().get(schema) ?? '')).safeParse(content).success;
}

describe('the JSON Schema of samlad.yaml', () => {
  const example = yaml('pipeline/example/workspace/samlad.yaml');

  it('accepts the example and the template', () => {
    expect(accepts('samlad.schema.json', example)).toBe(true);
    expect(accepts('samlad.schema.json', yaml('pipeline/workspace/template/samlad.yaml'))).toBe(true);
  });

  it('lets out what has a default, and nothing else', () => {
    const { absent: _, ...withoutAbsent } = example;
    const { unit: __, ...withoutUnit } = example;
    expect(accepts('samlad.schema.json', withoutAbsent)).toBe(true);
    expect(accepts('samlad.schema.json', withoutUnit)).toBe(false);
  });

  it('knows no other keys', () => {
    expect(accepts('samlad.schema.json', { ...example, kontakt: 'x' })).toBe(false);
  });
});

describe('the JSON Schema of indicators/*.yaml', () => {
  const folder = join(root, 'indicators/catalogue');

  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('accepts %s', (name) => {
    expect(accepts('indicators.schema.json', yaml(`indicators/catalogue/${name}`))).toBe(true);
  });

  it('asks nothing of an override but its id, and of an indicator all that has no default', () => {
    const id = 'bup.children_new';
    expect(accepts('indicators.schema.json', { overrides: [{ id, policy: 'strict-10' }] })).toBe(true);
    expect(accepts('indicators.schema.json', { overrides: [{ policy: 'strict-10' }] })).toBe(false);
    expect(accepts('indicators.schema.json', { overrides: [{ id, polcy: 'strict-10' }] })).toBe(false);
    expect(accepts('indicators.schema.json', { indicators: [{ id, policy: 'strict-10' }] })).toBe(false);
  });
});

describe('the JSON Schemas of follow-up/', () => {
  const files = Object.entries(completeExample).filter(([name]) => name.endsWith('.yaml'));
  const schemaOf = (name: string) => name.replace('.yaml', '.schema.json');

  it.each(files)('accept the complete %s, and one with nothing in it', (name, text) => {
    expect(accepts(schemaOf(name), parse(text))).toBe(true);
    expect(accepts(schemaOf(name), null)).toBe(true);
  });

  it('know no other keys, and ask for those that must be there', () => {
    const document = { id: 'a', kind: 'strategy', name: 'A', basis: 'formal' };
    expect(accepts('documents.schema.json', [document])).toBe(true);
    expect(accepts('documents.schema.json', [{ ...document, namn: 'B' }])).toBe(false);
    const { basis: _, ...withoutBasis } = document;
    expect(accepts('documents.schema.json', [withoutBasis])).toBe(false);
  });
});

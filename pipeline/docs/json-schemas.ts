import { z } from 'zod';
import { workspaceCatalogueFileSchema } from '../../indicators/catalogue/indicator-schema.ts';
import { reviewsSchema } from '../review/reviews-schema.ts';
import { tableSpecSchema } from '../tables/table-spec-schema.ts';
import { yamlSchemas } from '../workspace/follow-up/read-files.ts';
import { workspaceSchema } from '../workspace/workspace-schema.ts';

/**
 * JSON Schemas of the YAML files that people write, by file name, for completion in an editor. Written for what a
 * person writes: a field with a default may be left out. Draft 7, which editors know best.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map([
    ['samlad.schema.json', jsonSchema(workspaceSchema, 'samlad.yaml: who publishes what, for whom, when')],
    [
      'indicators.schema.json',
      jsonSchema(workspaceCatalogueFileSchema, 'indicators/*.yaml: what a workspace adds to the catalogue'),
    ],
    [
      'reviews.schema.json',
      jsonSchema(reviewsSchema, 'reviews.yaml: the meetings of the cross-agency group'),
    ],
    [
      'table-spec.schema.json',
      jsonSchema(tableSpecSchema, 'spec.yaml: what a table for protect or attack is made of'),
    ],
    ...Object.entries(yamlSchemas).map(
      ([file, schema]) =>
        [`${file.replace('.yaml', '')}.schema.json`, jsonSchema(schema, `follow-up/${file}`)] as const,
    ),
  ]);
}

function jsonSchema(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      // A whole number has these bounds in JavaScript; they tell a reader nothing.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

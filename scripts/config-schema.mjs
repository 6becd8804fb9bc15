// Writes the JSON Schema of the configuration from the schema that checks it, after the build.
import { writeFileSync } from 'node:fs';
import { configJsonSchema } from '../dist/src/config/schema.js';

writeFileSync(
  new URL('../dist/config.schema.json', import.meta.url),
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
);

/** A validator of JSON Schema, draft 2020-12, that is not ours. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export function validator(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  formats(ajv);
  return ajv;
}

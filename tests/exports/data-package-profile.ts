/**
 * What Data Package v2 asks of a descriptor, written by us as a JSON Schema after the text of the standard
 * (datapackage.org/standard: data package, data resource, table schema). Stricter than the standard where it only recommends:
 * a resource must have size and hash, a table its schema.
 */
const urlOrPath = { type: 'string', pattern: '^(?:https?://\\S+|(?![/~.])(?!.*(?:^|/)\\.\\.(?:/|$))[^\\\\]+)$' };
const text = { type: 'string', minLength: 1 };
const names = { type: 'array', items: text, minItems: 1, uniqueItems: true };

const field = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: {
    name: text,
    type: {
      enum: [
        'string',
        'number',
        'integer',
        'boolean',
        'object',
        'array',
        'list',
        'datetime',
        'date',
        'time',
        'year',
        'yearmonth',
        'duration',
        'geopoint',
        'geojson',
        'any',
      ],
    },
    title: text,
    description: text,
    trueValues: { type: 'array', items: text, minItems: 1 },
    falseValues: { type: 'array', items: text, minItems: 1 },
    constraints: {
      type: 'object',
      properties: { required: { type: 'boolean' }, unique: { type: 'boolean' } },
      additionalProperties: false,
    },
  },
  dependentRequired: { trueValues: ['falseValues'], falseValues: ['trueValues'] },
  additionalProperties: false,
};

const schema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', items: field, minItems: 1 },
    missingValues: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    primaryKey: names,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: text, fields: names },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const licence = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: urlOrPath, title: text },
  additionalProperties: false,
};

const resource = {
  type: 'object',
  required: ['$schema', 'name', 'path', 'format', 'mediatype', 'bytes', 'hash'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
    path: urlOrPath,
    type: { const: 'table' },
    title: text,
    description: text,
    format: { type: 'string', pattern: '^[a-z]+$' },
    mediatype: { type: 'string', pattern: '^[a-z]+/[-a-z0-9.+]+$' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    schema,
  },
  dependentRequired: { type: ['schema'], schema: ['type'] },
  additionalProperties: false,
};

export const DATA_PACKAGE_PROFILE = {
  type: 'object',
  required: ['$schema', 'name', 'title', 'licenses', 'resources', 'created', 'version'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
    id: { type: 'string', format: 'uri' },
    homepage: { type: 'string', format: 'uri' },
    title: text,
    description: text,
    version: { type: 'string', pattern: '^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)$' },
    created: { type: 'string', format: 'date-time' },
    licenses: { type: 'array', minItems: 1, items: licence },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: { title: text, roles: names },
        additionalProperties: false,
      },
    },
    sources: {
      type: 'array',
      items: {
        type: 'object',
        minProperties: 1,
        properties: { title: text, path: urlOrPath },
        additionalProperties: false,
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
  additionalProperties: false,
};

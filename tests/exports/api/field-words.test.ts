import { describe, expect, test } from 'vitest';
import { fieldTables } from '#exports/api/field-tables';
import { COMMON_FIELDS, fieldMeaning, FIELDS_BY_RECORD } from '#language/api-fields';

describe.each(['id', 'en'] as const)('the fields in "%s"', (language) => {
  const tables = fieldTables(language);
  test('each has a kind and a meaning', () => {
    const fields = tables.flatMap(({ name, fields: own }) => own.map((field) => ({ table: name, ...field })));
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter(({ type, meaning }) => type.trim() === '' || meaning.trim() === '')).toEqual([]);
  });
  test('stand in tables with different names, the beginning of every file first and only once', () => {
    const names = tables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe('');
    const saidAgain = tables.slice(1).filter(({ fields }) => fields.some((field) => field.name === '$schema'));
    expect(saidAgain).toEqual([]);
  });
});

test('no words are kept for a field that is not there', () => {
  const tables = fieldTables('id').map(({ name, fields }) => ({ name, fields: fields.map((field) => field.name) }));
  const dead = Object.entries(FIELDS_BY_RECORD).flatMap(([record, fields]) => {
    const own = tables.find(({ name }) => name === record)?.fields ?? [];
    return Object.keys(fields).flatMap((field) => (own.includes(field) ? [] : [`${record}.${field}`]));
  });
  const used = new Set(
    tables.flatMap(({ name, fields }) => fields.filter((field) => FIELDS_BY_RECORD[name]?.[field] === undefined)),
  );
  expect([...dead, ...Object.keys(COMMON_FIELDS).filter((field) => !used.has(field))]).toEqual([]);
});

test('a field without words is a fault that names it', () => {
  expect(() => fieldMeaning('figure', 'unheard-of')).toThrow('unheard-of of figure');
});

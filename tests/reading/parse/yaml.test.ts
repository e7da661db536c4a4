import { describe, expect, test } from 'vitest';
import { source } from '#schemas/source';
import { validate } from '#reading/parse/validate';
import { readYaml } from '#reading/parse/yaml';

describe('YAML 1.2, strictly', () => {
  test('no is a word, dates are text, and 1.10 in quotes keeps its zero', () => {
    const { data } = readYaml('a.yaml', 'a: no\nb: 2024-11-12\nc: "1.10"\nd: 012\n');
    expect(data).toEqual({ a: 'no', b: '2024-11-12', c: '1.10', d: 12 });
  });

  test('every value has its line and column, and a missing one those of its parent', () => {
    const reading = readYaml('a.yaml', 'a: 1\nb:\n  - c: x\n    d: y\n');
    expect(reading.placeOf(['b', 0, 'd'])).toEqual({ file: 'a.yaml', line: 4, column: 8 });
    expect(reading.placeOf(['b', 0, 'd'], 'key')).toEqual({ file: 'a.yaml', line: 4, column: 5 });
    expect(reading.placeOf(['b', 0, 'e'])).toEqual({ file: 'a.yaml', line: 3, column: 5 });
    expect(reading.placeOf([])).toEqual({ file: 'a.yaml', line: 1, column: 1 });
  });

  test('several faults are several findings, one a line', () => {
    const { findings } = readYaml('a.yaml', 'a: 1\na: 2\nb:\n\tc: 1\nd: @x\n');
    expect(findings.map(({ code, place }) => [code, place.line])).toEqual([
      ['yaml-duplicate-key', 2],
      ['yaml-tab', 4],
      ['yaml-syntax', 5],
    ]);
  });

  test('a few aliases are fine', () => {
    expect(readYaml('a.yaml', 'a: &x [1]\nb: *x\n').data).toEqual({ a: [1], b: [1] });
  });
});

describe('against a schema', () => {
  const good = 'kind: plan\npublisher: P\ntitle: T\npublished: unknown\naddress: unknown\nseen: 2026\nvia: none\n';
  const codes = (text: string) => validate(source, readYaml('a.yaml', text)).findings.map(({ code }) => code);

  test('a good file has a value and no findings', () => {
    expect(validate(source, readYaml('a.yaml', good)).value?.seen).toBe(2026);
  });

  test('a key that would reach the prototype is refused like any other', () => {
    expect(codes(`${good}__proto__: { admin: true }\n`)).toEqual(['key-unknown']);
    expect(codes(`${good}constructor: x\n`)).toEqual(['key-unknown']);
  });

  test('each field left out is one finding', () => {
    expect(codes('kind: plan\n')).toEqual(Array.from({ length: 6 }, () => 'field-missing'));
  });

  test('what is wrong inside one of several shapes is said of that shape', () => {
    const { findings } = validate(source, readYaml('a.yaml', good.replace('via: none', 'via:\n  publiser: X')));
    expect(findings.map(({ code, values }) => [code, values['field'] ?? values['key']]).sort()).toEqual([
      ['field-missing', 'via.publisher'],
      ['key-unknown', 'publiser'],
    ]);
  });

  test('a list where fields belong is one finding', () => {
    expect(codes('- a\n- b\n')).toEqual(['value-wrong-type']);
  });
});

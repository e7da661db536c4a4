/** JSON as data with places: what is wrong inside is reported at the line where the file's own members begin. */
import { positionAt } from './decode.ts';
import { failure } from './report.ts';
import type { YamlReading } from './yaml.ts';

/** Reads one JSON document. Values are not located: files of this kind are written by a command, not by hand. */
export function readJson(file: string, text: string): YamlReading {
  const start = { file, line: 1 };
  try {
    return { data: JSON.parse(text) as unknown, findings: [], placeOf: () => start, writtenAt: () => '' };
  } catch (error) {
    const offset = Number(/at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? text.length);
    const place = { file, ...positionAt(text, offset) };
    return { findings: [failure('json-syntax', place)], placeOf: () => start, writtenAt: () => '' };
  }
}

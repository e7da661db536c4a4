/** JSON as data. Values are not located: files of this kind are written by a command, not by hand. */
import { failure } from './report.ts';
import { readYaml, type YamlReading } from './yaml.ts';

/** Reads one JSON document. The reader of YAML often knows where it breaks: JSON is YAML. */
export function readJson(file: string, text: string): YamlReading {
  const start = { file, line: 1 };
  const reading = { placeOf: () => start, writtenAt: () => '' };
  try {
    return { ...reading, data: JSON.parse(text) as unknown, findings: [] };
  } catch {
    const [first] = readYaml(file, text).findings;
    return { ...reading, findings: [failure('json-syntax', first?.place ?? start)] };
  }
}

/** Field names in findings → line and column, by reading again the files that have findings. */
import type { Finding, Place } from '#model/finding';
import { splitFrontMatter } from './parse/front-matter.ts';
import { cellFinder } from './parse/table.ts';
import { type Path, readYaml, type YamlReading } from './parse/yaml.ts';

/** The text of a content file; undefined when it cannot be read. */
export type ReadText = (file: string) => string | undefined;

/** Gives each finding the line and column that its field stands at. Done once, just before reporting. */
export function locate(findings: readonly Finding[], read: ReadText): readonly Finding[] {
  const seekers = new Map<string, Seeker>();
  const seek = (place: Place): Place => {
    if (place.column !== undefined || place.field === undefined) return place;
    const seeker = seekers.get(place.file) ?? seekerFor(place.file, read(place.file));
    seekers.set(place.file, seeker);
    return { ...place, ...seeker(place.line, place.field) };
  };
  return findings.map((finding) => ({
    ...finding,
    place: seek(finding.place),
    ...(finding.other === undefined ? {} : { other: seek(finding.other) }),
  }));
}

/** Finds a field in one file; nothing when the field is not there. */
type Seeker = (line: number, field: string) => { readonly line?: number; readonly column?: number };

function seekerFor(file: string, text: string | undefined): Seeker {
  if (text === undefined) return () => ({});
  if (file.endsWith('.csv')) {
    const find = cellFinder(text);
    return (line, field) => find(line, field) ?? {};
  }
  const reading = file.endsWith('.md') ? splitFrontMatter(file, text).value?.frontMatter : readYaml(file, text);
  return reading === undefined ? () => ({}) : (_, field) => placeInYaml(reading, field);
}

function placeInYaml(reading: YamlReading, field: string): { readonly line: number; readonly column?: number } {
  const path: Path = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const { line, column } = reading.placeOf(path);
  return column === undefined ? { line } : { line, column };
}

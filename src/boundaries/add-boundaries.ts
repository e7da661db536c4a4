/** A file of boundaries from outside → the file that is kept, or everything that stands against it. */
import type { Topology } from 'topojson-specification';
import { wordsOf } from '#language/findings/words';
import { licenceStanding } from '#model/boundary-licence';
import type { BoundaryUnit } from '#model/boundaries';
import type { Point } from '#model/region';
import { checkAreas } from './check-areas.ts';
import { checkGeometry } from './check-geometry.ts';
import { checkResult } from './check-result.ts';
import { findFields, matchUnits, nameOfShape, type Fields, type KeyKind } from './match-units.ts';
import { refuse, several, warn, type Problem } from './problem.ts';
import type { RawShape } from './read-shapes.ts';
import { simplifyShapes, type Mapshaper } from './simplify.ts';
import { shapesOf, writeTopology, type Provenance } from './write-topology.ts';

export interface AddRequest {
  readonly shapes: readonly RawShape[];
  readonly provenance: Provenance;
  readonly key: KeyKind;
  readonly fields: Fields;
  /** The official units of the parent. */
  readonly parts: readonly BoundaryUnit[];
  readonly isOfficial: (code: string) => boolean;
  /** Where units are known to lie, by code. */
  readonly points: ReadonlyMap<string, Point>;
  /** What is to be replaced. */
  readonly former?: Topology;
  readonly mapshaper: Mapshaper;
  /** Bytes of a text once packed. */
  readonly packedSize: (text: string) => number;
}

export interface Added {
  /** The file's text; undefined when there are errors. */
  readonly text?: string;
  readonly problems: readonly Problem[];
  readonly units: number;
  readonly percent?: number;
  readonly packed?: number;
}

/** Packed bytes that a page may have to fetch: the whole country, and anything smaller. */
const COUNTRY_BUDGET = 80_000;
const BUDGET = 15_000;

/** Never half a result: with an error there is no text. */
export async function addBoundaries(request: AddRequest): Promise<Added> {
  const { shapes, provenance, parts, mapshaper, packedSize } = request;
  const fields = findFields(shapes, request.fields);
  const early = [
    ...checkLicence(provenance),
    ...(shapes.length === 0 ? [refuse('Berkas ini tidak berisi satu bentuk pun.')] : []),
    ...checkGeometry(shapes, (shape) => nameOfShape(shape, fields)),
  ];
  if (hasErrors(early)) return { problems: early, units: 0 };
  const { matched, problems } = matchUnits(shapes, fields, request.key, parts, request.isOfficial);
  const found = new Set(matched.map(({ unit }) => unit.code));
  const missing = parts.filter(({ code }) => !found.has(code)).map(({ code, name }) => `${code} ${name}`);
  const known = [
    ...early,
    ...problems,
    ...(matched.length === 0 && !hasErrors(problems)
      ? [refuse(`Tidak ada bentuk untuk bagian dari ${provenance.parent}.`)]
      : []),
    ...(matched.length > 0 && missing.length > 0
      ? [warn(say('boundaries-incomplete', { count: String(missing.length), names: several(missing) }))]
      : []),
  ];
  if (hasErrors(known)) return { problems: known, units: 0 };
  const budget = provenance.parent === 'ID' ? COUNTRY_BUDGET : BUDGET;
  const write = (topology: string): string => writeTopology(topology, provenance);
  const simplified = await simplifyShapes(matched, mapshaper, (topology) => packedSize(write(topology)) <= budget);
  if (simplified.topology === undefined) return { problems: [...known, ...simplified.problems], units: 0 };
  const text = write(simplified.topology);
  const features = shapesOf(JSON.parse(text) as Topology);
  const former = request.former === undefined ? [] : shapesOf(request.former);
  const all = [...known, ...checkResult(features, request.points), ...checkAreas(features, matched, former)];
  if (hasErrors(all)) return { problems: all, units: 0 };
  const { percent } = simplified;
  return {
    text,
    problems: all,
    units: matched.length,
    packed: packedSize(text),
    ...(percent !== undefined && { percent }),
  };
}

function checkLicence({ license, source }: Provenance): readonly Problem[] {
  const standing = licenceStanding(license, source);
  if (standing === 'open') return [];
  return [refuse(say('boundaries-licence-closed', { license, source, standing }))];
}

/** The words that the check of the content has for the same thing. */
function say(code: string, values: Readonly<Record<string, string>>): string {
  const { title, fix } = wordsOf({ code, values }, 'id');
  return `${title} ${fix}`;
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

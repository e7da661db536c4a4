/** Boundaries of administrative units, brought by the publisher: indicative shapes, never a legal reference. */
import type { Topology } from 'topojson-specification';
import type { Place } from './finding.ts';

/** What one shape stands for: a province, a kabupaten or kota, a kecamatan. */
export type BoundaryLevel = 'province' | 'regency' | 'district';

export interface BoundaryUnit {
  /** Kemendagri code. */
  readonly code: string;
  /** Official name. */
  readonly name: string;
}

/** One file of boundaries with where it comes from. */
export interface Boundaries {
  /** File name without its ending. */
  readonly id: string;
  readonly level: BoundaryLevel;
  /** What the units are parts of: a region's Kemendagri code, a network's id, or `ID` for the whole country. */
  readonly parent: string;
  /** Who drew the boundaries, as it is to be credited. */
  readonly source: string;
  /** SPDX identifier or another name from the allow-list. */
  readonly license: string;
  /** ISO date for which the boundaries hold. */
  readonly validOn: string;
  /** Units that have a shape. */
  readonly units: readonly BoundaryUnit[];
  /** One object, `wilayah`, whose geometries carry the code as `id`; rings wound as d3 expects them. */
  readonly topology: Topology;
  readonly place: Place;
}

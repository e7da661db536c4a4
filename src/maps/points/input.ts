/** What a point map is told: named points on a coast, for places whose borders we do not have. */
import type { Point } from '#model/region';

/** `centre` is drawn as a diamond, `member` as a full dot, `other` as an open one. */
export type PointKind = 'centre' | 'member' | 'other';

export interface MapPoint extends Point {
  readonly name: string;
  readonly kind: PointKind;
  /** What is to be said of the place: a role, a value, a status. */
  readonly text?: string;
  /** Its name is not drawn: one of many that matter less. */
  readonly quiet?: true;
  /** Its page, for the interactive map. */
  readonly href?: string;
}

export interface PointMapInput {
  /** Prefix of element ids: unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly points: readonly MapPoint[];
  /** What the kinds of points stand for, where the page does not say it. */
  readonly legend?: readonly { readonly kind: PointKind; readonly text: string }[];
}

import type { Decimal } from './decimal.ts';
import type { PartialDate } from './date.ts';
import type { Text } from './language.ts';
import type { Citation } from './source.ts';
import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import type { MissingReason, Search } from './missing.ts';
import type { Period } from './period.ts';
import type { Place } from './finding.ts';

export type FigureStatus = 'final' | 'provisional' | 'not-stated';

/** An actual value (realisasi) as one source gives it, or the reason why there is none. */
export interface Figure {
  readonly indicator: Indicator;
  readonly period: Period;
  /** Kemendagri code of a kecamatan (`15.04.03`) or village (`15.04.03.2001`) when the figure is not for the whole region. */
  readonly area?: string;
  readonly content: { readonly measure: Measure } | { readonly missing: MissingReason; readonly search?: Search };
  readonly status: FigureStatus;
  /** Id of the indicator's method version; undefined where the source does not say. */
  readonly method?: string;
  /** Margin of error in the indicator's unit, as the source states it. */
  readonly margin?: Decimal;
  readonly released: PartialDate;
  /** False for a copy of somebody else's table. */
  readonly primary: boolean;
  /** True once compared with the original. */
  readonly checked: boolean;
  /** Why this one is used where sources disagree; set on the chosen row only. */
  readonly preferred?: Text;
  /** An editor's confirmed doubt, shown to readers as "perlu dicek". */
  readonly doubt?: Text;
  readonly citation: Citation;
  readonly note?: Text;
  /** Why it differs from what was published before. */
  readonly reason?: string;
  readonly place: Place;
}

/** First link: one ground for all panels, so that equal values stand at equal heights. */
import type { Language } from '#model/language';
import type { TrendInput } from '../trend/input.ts';
import { toScale, type TrendScale } from '../trend/scale.ts';
import { toSeries } from '../trend/series.ts';
import type { MultiplesInput, PanelInput } from './input.ts';

export interface MultiplesScale extends TrendScale {
  readonly indicator: MultiplesInput['indicator'];
}

/** Undefined where no panel has anything to draw. Values of different panels are never joined. */
export function sharedScale({ indicator, panels }: MultiplesInput, language: Language): MultiplesScale | undefined {
  const all = toTrend(indicator, {
    id: '',
    title: '',
    points: panels.flatMap(({ points }) => points.map((point) => ({ ...point, role: 'other' as const }))),
    targets: panels.flatMap(({ targets }) => targets),
  });
  const scale = toScale(toSeries(all, language), indicator, language);
  return scale && { ...scale, indicator };
}

/** A panel as a full trend is told. */
export function toTrend(indicator: MultiplesInput['indicator'], panel: PanelInput): TrendInput {
  return {
    ...panel,
    indicator,
    targets: panel.targets.map((target) => ({ ...target, superseded: false })),
    methods: [],
  };
}

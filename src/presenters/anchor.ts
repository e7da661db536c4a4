/** Permanent anchors of figures, targets and baselines on their indicator page. A version's name is only unique in its plan. */
import type { Figure } from '#model/figure';
import { periodId } from '#model/period';
import type { Baseline, Target } from '#model/target';
import { figureAnchor } from '#routes';

export function anchorOfFigure(figure: Figure): string {
  const anchor = figureAnchor(periodId(figure.period), 'realisasi', figure.citation.source.id);
  return figure.area === undefined ? anchor : `${anchor}-${figure.area}`;
}

export function anchorOfTarget(target: Target): string {
  const year = target.year === undefined ? 'tanpa-tenggat' : String(target.year);
  return figureAnchor(year, 'target', target.citation.source.id, versionOf(target));
}

export function anchorOfBaseline(baseline: Baseline): string {
  return figureAnchor(String(baseline.year), 'kondisi-awal', baseline.citation.source.id, versionOf(baseline));
}

function versionOf({ plan, version }: Target | Baseline): string | undefined {
  return plan === undefined || version === undefined ? (version ?? plan) : `${plan}-${version}`;
}

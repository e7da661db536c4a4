/**
 * What a figure, target or baseline is called for good: region, indicator, period, kind, version of the plan, source. The
 * part within an indicator is the anchor on its page. A version's name is only unique in its plan.
 */
import type { Figure } from './figure.ts';
import { parsePeriod, periodId, type Period } from './period.ts';
import type { Baseline, Target } from './target.ts';

export function anchorOfFigure(figure: Figure): string {
  const anchor = joined(periodId(figure.period), 'realisasi', figure.citation.source.id);
  return figure.area === undefined ? anchor : `${anchor}-${figure.area}`;
}

export function anchorOfTarget(target: Target): string {
  const year = target.year === undefined ? 'tanpa-tenggat' : String(target.year);
  return joined(year, 'target', target.citation.source.id, versionOf(target));
}

export function anchorOfBaseline(baseline: Baseline): string {
  return joined(String(baseline.year), 'kondisi-awal', baseline.citation.source.id, versionOf(baseline));
}

/** `2024-realisasi-bps-2024`, `2026-target-rpjmd-perda-2`. */
function joined(
  period: string,
  kind: 'realisasi' | 'target' | 'kondisi-awal',
  source: string,
  version?: string,
): string {
  return [period, kind, version, source].filter((part) => part !== undefined).join('-');
}

function versionOf({ plan, version }: Target | Baseline): string | undefined {
  return plan === undefined || version === undefined ? (version ?? plan) : `${plan}-${version}`;
}

/** The part of the region that a figure speaks of, which ends its anchor; undefined where it is the whole. */
export function areaInAnchor(anchor: string): string | undefined {
  return /-(\d\d(?:\.\d+)+)$/.exec(anchor)?.[1];
}

/** What an anchor says of a figure that is no longer in the content: when, and what kind. */
export function readAnchor(
  anchor: string,
): { readonly period: Period | undefined; readonly kind: 'actual' | 'target' | 'baseline' } | undefined {
  const match = /^(.+?)-(realisasi|target|kondisi-awal)-/.exec(anchor);
  if (match === null) return undefined;
  const kinds = { realisasi: 'actual', target: 'target', 'kondisi-awal': 'baseline' } as const;
  const word = match[2];
  if (word !== 'realisasi' && word !== 'target' && word !== 'kondisi-awal') return undefined;
  return { period: parsePeriod(match[1] ?? ''), kind: kinds[word] };
}

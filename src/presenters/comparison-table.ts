/** The tables of a comparison: provinces apart from regencies and cities, and the list of sources their rows point to. */
import { comparisonWords } from '#language/comparison';
import type { Compared, Comparison } from '#model/comparison';
import { peerLevel, type PeerLevel } from '#model/comparison/common-ground';
import type { SourceLine } from './citation.ts';
import type { FigurePicture } from './chart-figure.ts';
import { presentCompared, type ComparisonRow } from './comparison-row.ts';
import { scaleSentence, trendsPicture } from './comparison-trend.ts';
import type { View } from './view.ts';

/** A row with the number of its source in the page's list. */
export type NumberedRow = ComparisonRow & { readonly sourceNumber: string };

export interface ComparisonLevel {
  readonly id: PeerLevel;
  readonly title: string;
  readonly hasTrends: boolean;
  /** The scale of the trends in words. */
  readonly scale?: string;
  /** The trends as a file. */
  readonly picture?: FigurePicture;
  readonly hasTargets: boolean;
  /** What an empty cell among the targets means. */
  readonly targetNote?: string;
  /** A group without a name needs no heading: provinces, or the page of one province. */
  readonly groups: readonly { readonly name?: string; readonly rows: readonly NumberedRow[] }[];
}

/** Rows keep the order of the comparison; provinces head their own regions on the page of the whole comparison, where `province` is undefined. */
export function presentLevels(
  view: View,
  comparison: Comparison,
  compared: readonly Compared[],
  province: string | undefined,
): { readonly levels: readonly ComparisonLevel[]; readonly sources: readonly SourceLine[] } {
  const sources = new Map<string, { readonly number: string; readonly line: SourceLine }>();
  const numbered = (one: Compared): NumberedRow => {
    const row = presentCompared(view, comparison, one);
    const { page: _, ...line } = row.source;
    const known = sources.get(line.href) ?? { number: String(sources.size + 1), line };
    sources.set(line.href, known);
    return { ...row, sourceNumber: known.number };
  };
  const scale = scaleSentence(view, comparison);
  const levels = (['provinsi', 'kabupaten-kota'] as const).flatMap((id): readonly ComparisonLevel[] => {
    const ofLevel = compared.filter(({ report }) => peerLevel(report.region) === id);
    if (ofLevel.length === 0) return [];
    const heading = province === undefined && id === 'kabupaten-kota';
    const provinces = Map.groupBy(ofLevel, ({ report }) => (heading ? report.region.provinceName : ''));
    const groups = [...provinces].map(([name, members]) => ({
      ...(name !== '' && { name }),
      rows: members.map(numbered),
    }));
    const rows = groups.flatMap((group) => group.rows);
    const promised = rows.filter(({ targets }) => targets.length > 0).length;
    const words = comparisonWords(view.language);
    const picture = trendsPicture(view, comparison, { level: id, province, compared: ofLevel });
    return [
      {
        id,
        title: words.level[id],
        hasTrends: rows.some(({ trend }) => trend !== undefined),
        ...(scale !== undefined && { scale: promised > 0 ? `${scale} ${words.targetMark}` : scale }),
        ...(picture !== undefined && { picture }),
        hasTargets: promised > 0,
        ...(promised > 0 &&
          promised < rows.length && { targetNote: words.noTarget({ year: String(comparison.ground.year) }) }),
        groups,
      },
    ];
  });
  return { levels, sources: [...sources.values()].map(({ line }) => line) };
}

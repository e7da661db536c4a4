/** The indicators that an import changes, as their pages will show them: read, joined, judged and drawn by the site's own code. */
import { findingText } from '#language/findings/finding-line';
import { tablesByPath } from '#import/known';
import { sourceFile, type NewFile } from '#import/stubs';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Finding } from '#model/finding';
import { type IndicatorRecord, indicatorRecords } from '#model/promise';
import { presentFigures, presentTargets, type FigureRow, type TargetRow } from '#presenters/figure-row';
import { presentIndicatorChart, type IndicatorChart } from '#presenters/indicator-chart';
import { distanceSentences, latestSentences, targetSentences } from '#presenters/promise';
import { presentVerdicts, type VerdictBlock } from '#presenters/verdict';
import { viewAt } from '#presenters/view';
import { assemble } from '#reading/assemble';
import { parseFile } from '#reading/parse/parse-file';
import { COLLECTIONS } from '#reading/parse/placing';
import { pages } from '#routes';
import type { Entries, Entry } from '#schemas/entry';
import type { ChangedTable, Material } from './material.ts';

/** More drawings than this nobody reads through on one page. */
const MOST = 12;

export interface IndicatorPreview {
  readonly id: string;
  readonly name: string;
  readonly sentences: readonly string[];
  readonly chart?: IndicatorChart;
  readonly verdicts: readonly VerdictBlock[];
  readonly targets: readonly TargetRow[];
  readonly figures: readonly FigureRow[];
}

export interface Preview {
  readonly indicators: readonly IndicatorPreview[];
  /** How many indicators change besides. */
  readonly more: number;
  readonly money: boolean;
  /** False where the page does not carry the source that the import names. */
  readonly sourceShown: boolean;
  /** What the reader finds in the files that change, one sentence each. */
  readonly findings: readonly string[];
}

export function previewOf(
  material: Material,
  files: readonly NewFile[],
  changes: readonly ChangedTable[],
  source: string,
): Preview {
  const { language, known } = material;
  const carried = [...material.entries.map(({ file }) => file), ...files.map(({ path }) => path)];
  const sourceShown = source === '' || carried.includes(`sources/${source}.yaml`);
  const { dataset, findings } = joined(material, sourceShown ? files : [...files, sourceFile(source, '')]);
  const report = dataset.regions.get(known.region.code);
  const wanted = [...new Set(changes.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells['indicator'] ?? [])))];
  const records = report === undefined ? [] : indicatorRecords(report);
  const changed = wanted.flatMap((id) => records.find(({ indicator }) => indicator.id === id) ?? []);
  const paths = new Set(files.map(({ path }) => path));
  return {
    indicators:
      report === undefined
        ? []
        : changed.slice(0, MOST).map((record) => indicatorOf(material, dataset, report, record)),
    more: Math.max(0, changed.length - MOST),
    money: changes.some(({ file }) => file === 'budget.csv'),
    sourceShown,
    findings: findings.filter(({ place }) => paths.has(place.file)).map((one) => findingText(one, language, 'content')),
  };
}

/** The content of the page with the changed files in it. */
function joined(
  { known, entries }: Material,
  files: readonly NewFile[],
): { readonly dataset: Dataset; readonly findings: readonly Finding[] } {
  const texts = new Map(tablesByPath(known));
  for (const { path, text } of files) texts.set(path, text);
  const byFile = new Map<string, Entry>(entries.map((entry) => [entry.file, entry]));
  const findings: Finding[] = [];
  for (const [path, text] of texts) {
    const parsed = parseFile(path, new TextEncoder().encode(text));
    findings.push(...parsed.findings);
    if (parsed.value !== undefined) byFile.set(path, parsed.value);
  }
  const lists = Object.fromEntries(
    COLLECTIONS.map((name) => [name, [...byFile.values()].filter(({ collection }) => collection === name)]),
  );
  // Each entry stands in the list of its own collection, which the type cannot follow.
  const { dataset, findings: joining } = assemble(lists as unknown as Entries);
  return { dataset, findings: [...findings, ...joining] };
}

function indicatorOf(
  { language }: Material,
  dataset: Dataset,
  report: RegionReport,
  record: IndicatorRecord,
): IndicatorPreview {
  const { indicator } = record;
  const view = viewAt(dataset, language, pages.indicator(report.region, indicator.id));
  const chosen = new Set(record.moments.map((moment) => moment.chosen));
  const own = report.figures.filter((figure) => figure.indicator === indicator);
  const chart = presentIndicatorChart(view, record, report);
  return {
    id: indicator.id,
    name: view.say(indicator.name).text,
    sentences: [...targetSentences(view, record), ...latestSentences(view, record), ...distanceSentences(view, record)],
    ...(chart !== undefined && { chart }),
    verdicts: presentVerdicts(view, report, record),
    targets: presentTargets(view, report, record),
    figures: presentFigures(view, report, own, chosen).figures,
  };
}

/** The pages of the importer: a list of regions, and for each region a form with all that its script must know. */
import { folderOf, type Known, knownOf } from '#import/known';
import { importerWords } from '#language/importer';
import { recordWords } from '#language/record';
import type { AreaRegistry } from '#model/area-registry';
import { BUDGET_STAGES } from '#model/budget';
import { citationsOfRegion } from '#model/citations';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { pages } from '#routes';
import type { Entry } from '#schemas/entry';
import { presentFrame, type Frame } from '../frame.ts';
import { viewAt, type Link, type View } from '../view.ts';

export interface ImporterList {
  readonly frame: Frame;
  readonly provinces: readonly { readonly code: string; readonly name: string; readonly regions: readonly Link[] }[];
}

export function presentImporterList(dataset: Dataset, language: Language): ImporterList {
  const view = viewAt(dataset, language, pages.importers());
  const words = importerWords(language);
  const groups = Map.groupBy(dataset.regions.values(), ({ region }) => region.provinceCode);
  return {
    frame: presentFrame(view, { heading: { text: words.heading }, description: words.listLead }),
    provinces: [...groups].map(([code, reports]) => ({
      code,
      name: reports[0]?.region.provinceName ?? code,
      regions: reports.map(({ region }) => ({ text: region.name, href: view.to(pages.importer(region)) })),
    })),
  };
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface ImporterPage {
  readonly frame: Frame;
  /** Undefined where the page may not carry the tables of the region. */
  readonly form?: ImporterForm;
}

export interface ImporterForm {
  /** Sources that the page carries whole. */
  readonly sources: readonly Choice[];
  readonly plans: readonly { readonly title: string; readonly choices: readonly Choice[] }[];
  readonly stages: readonly Choice[];
  /** JSON for the script, safe inside a `<script>`. */
  readonly material: string;
}

/** What is read for the page of a region. */
export interface ImporterInput {
  readonly areas: AreaRegistry;
  readonly entries: readonly Entry[];
  /** Texts of the region's tables; undefined where rows of them are held back. */
  readonly tables?: Known['tables'];
}

/** Collections whose entries the preview needs. Prose, replies and ledgers are none of them, and tables come as texts. */
export const IMPORTER_COLLECTIONS = [
  'site',
  'sources',
  'indicators',
  'regions',
  'plans',
  'programmes',
  'clusters',
  'commitments',
] as const;

export function presentImporter(
  dataset: Dataset,
  report: RegionReport,
  language: Language,
  input: ImporterInput,
): ImporterPage {
  const view = viewAt(dataset, language, pages.importer(report.region));
  const words = importerWords(language);
  return {
    frame: presentFrame(view, {
      heading: { text: words.regionHeading(report.region.name) },
      description: words.description(report.region.name),
      crumbs: [{ text: words.heading, href: view.to(pages.importers()) }],
      imports: true,
    }),
    ...(input.tables !== undefined && { form: presentForm(view, report, input, input.tables) }),
  };
}

function presentForm(
  view: View,
  report: RegionReport,
  { areas, entries }: ImporterInput,
  tables: Known['tables'],
): ImporterForm {
  const { dataset, language } = view;
  const words = importerWords(language);
  const sources = sourcesFor(dataset, report);
  const whole = knownOf(dataset, report, areas, tables);
  const titles = Object.fromEntries(Object.entries(whole.titles ?? {}).filter(([id]) => sources.has(id)));
  const known: Known = { ...whole, titles };
  const own = entries.filter(({ collection, id, file }) =>
    collection === 'sources'
      ? sources.has(id)
      : collection === 'site' || collection === 'indicators' || file.startsWith(`${folderOf(report.region)}/`),
  );
  const { stage } = recordWords(language);
  return {
    sources: [...dataset.sources.values()]
      .filter(({ id }) => sources.has(id))
      .map(({ id, title }) => ({ value: id, text: title })),
    plans: report.plans.map((plan) => ({
      title: view.say(plan.title).text,
      choices: [
        ...plan.versions.map(({ id, name }) => ({ value: `${plan.id}/${id}`, text: view.say(name).text })),
        { value: plan.id, text: words.origin.onlyPlan(view.say(plan.title).text) },
      ],
    })),
    stages: BUDGET_STAGES.map((value) => ({ value, text: stage[value] })),
    material: JSON.stringify({ language, known, entries: own }).replaceAll('<', '\\u003c'),
  };
}

const citedElsewhere = new WeakMap<Dataset, ReadonlyMap<string, ReadonlySet<string>>>();

/** Ids of the sources that the region cites, of those that define indicators, and of those that no region cites yet. */
function sourcesFor(dataset: Dataset, report: RegionReport): ReadonlySet<string> {
  const known = citedElsewhere.get(dataset) ?? citedBy(dataset);
  citedElsewhere.set(dataset, known);
  const defining = [...dataset.indicators.values()].flatMap(({ citations }) =>
    citations.map(({ source }) => source.id),
  );
  const chosen = new Set([...(known.get(report.region.code) ?? []), ...defining]);
  const cited = new Set([...known.values()].flatMap((ids) => [...ids]));
  for (const id of dataset.sources.keys()) if (!cited.has(id)) chosen.add(id);
  return chosen;
}

function citedBy({ regions }: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    [...regions].map(([code, report]) => [code, new Set(citationsOfRegion(report).map(({ id }) => id))] as const),
  );
}

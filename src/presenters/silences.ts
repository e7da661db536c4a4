/** The page of what is due and not there, by region and agency: silence apart from what we have not checked. */
import { silenceWords } from '#language/silence';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { silences } from '#model/silence';
import { pages } from '#routes';
import { presentDue, type DueLists } from './due-actual.ts';
import { presentFrame, type Frame } from './frame.ts';
import { count } from './region-summary.ts';
import { viewAt, type Link, type View } from './view.ts';

export interface SilencesPage {
  readonly frame: Frame;
  readonly sentences: readonly string[];
  /** How many by region and agency; what no agency is named for comes last in its region. */
  readonly counts: readonly SilenceCount[];
  readonly groups: readonly (DueLists & {
    readonly id: string;
    readonly region: Link;
    readonly agencies: readonly AgencyGroup[];
  })[];
}

export interface SilenceCount {
  readonly region: Link;
  readonly agency: AgencyGroup['agency'];
  readonly silent: string;
  readonly notSearched: string;
}

/** What is due and missing of one agency of a region. */
export interface AgencyGroup extends DueLists {
  readonly agency: { readonly text: string; readonly href?: string };
}

export function presentSilences(dataset: Dataset, language: Language): SilencesPage {
  const view = viewAt(dataset, language, pages.silences());
  const words = silenceWords(language);
  const found = silences(dataset);
  const groups = [...dataset.regions.values()]
    .map((report) => ({
      id: report.region.code,
      region: { text: report.region.name, href: view.to(pages.region(report.region)) },
      ...presentDue(view, report),
      agencies: presentAgencies(view, report),
    }))
    .filter(hasAny);
  return {
    frame: presentFrame(view, { heading: { text: words.heading }, description: words.description }),
    sentences: [words.lead, ...(found.length === 0 ? [] : [silenceCounts(view)])],
    counts: groups.flatMap(({ region, agencies }) =>
      agencies.map(({ agency, silent, notSearched }) => ({
        region,
        agency,
        silent: count(view, silent.length),
        notSearched: count(view, notSearched.length),
      })),
    ),
    groups,
  };
}

/** By agency in the order of the region's list. */
function presentAgencies(view: View, report: RegionReport): readonly AgencyGroup[] {
  const { region } = report;
  const named = region.agencies.map((agency) => ({
    agency: { text: agency.name, href: view.to(pages.agency(region, agency.id)) },
    ...presentDue(view, report, agency),
  }));
  const unnamed = {
    agency: { text: silenceWords(view.language).withoutAgency },
    ...presentDue(view, report, 'none'),
  };
  return [...named, unnamed].filter(hasAny);
}

function hasAny({ silent, notSearched }: DueLists): boolean {
  return silent.length + notSearched.length > 0;
}

/** How many actuals are silent and how many nobody looked for, over the whole site. */
export function silenceCounts(view: View): string {
  const found = silences(view.dataset);
  const all = (list: 'silent' | 'notSearched'): string =>
    count(
      view,
      found.reduce((sum, region) => sum + region[list].length, 0),
    );
  return silenceWords(view.language).counts({ silent: all('silent'), notSearched: all('notSearched') });
}

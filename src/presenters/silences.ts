/** The pages of what is due and not there, by region and agency: silence apart from what we have not checked. */
import { silentProvinces, silentRegions, type SilentProvince, type SilentRegion } from '#addresses/silence-pages';
import { silenceWords } from '#language/silence';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { silences, type RegionSilence } from '#model/silence';
import { pageOf, pages } from '#routes';
import { presentDue, type DueLists } from './due-actual.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentPager, titleOfPage, type Pager } from './pager.ts';
import { presentPlaces, type PlaceGroup } from './place-index.ts';
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
  /** The regions by province, where there is too much for one page. */
  readonly places: readonly PlaceGroup[];
  /** Undefined where all of it is on one page. */
  readonly pager?: Pager;
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

/** The page of all, which lists the provinces where there is too much for one page. */
export function presentSilences(dataset: Dataset, language: Language): SilencesPage {
  const view = viewAt(dataset, language, pages.silences());
  const words = silenceWords(language);
  const regions = silentRegions(dataset);
  const provinces = silentProvinces(dataset);
  return {
    frame: presentFrame(view, { heading: { text: words.heading }, description: words.description }),
    sentences: [words.lead, ...(regions.length === 0 ? [] : [silenceCounts(view)])],
    ...(provinces.length === 0 ? presentRegions(view, regions) : { counts: [], groups: [] }),
    places: presentSilentPlaces(view, provinces),
  };
}

/** A page of one province. */
export function presentSilencesIn(
  dataset: Dataset,
  { code, name, sheets }: SilentProvince,
  language: Language,
  number: number,
): SilencesPage {
  const path = pages.silencesIn(code);
  const view = viewAt(dataset, language, pageOf(path, number));
  const words = silenceWords(language);
  const at = { number, of: sheets.length };
  const heading = words.headingIn({ province: name });
  const entrances = sheets.flatMap((sheet, index) =>
    sheet.map(({ found: { region } }) => ({ text: region.name, page: index + 1, anchor: region.code })),
  );
  const pager = presentPager(view, path, at, entrances);
  return {
    frame: presentFrame(view, {
      heading: { text: heading },
      title: titleOfPage(view, heading, at),
      description: words.descriptionIn({ province: name }),
      crumbs: [{ text: words.heading, href: view.to(pages.silences()) }],
    }),
    sentences: [
      words.lead,
      countsOf(
        view,
        sheets.flat().map(({ found }) => found),
      ),
    ],
    ...presentRegions(view, sheets[number - 1] ?? []),
    places: [],
    ...(pager !== undefined && { pager }),
  };
}

function presentRegions(view: View, regions: readonly SilentRegion[]): Pick<SilencesPage, 'counts' | 'groups'> {
  const groups = regions.map(({ report }) => ({
    id: report.region.code,
    region: { text: report.region.name, href: view.to(pages.region(report.region)) },
    ...presentDue(view, report),
    agencies: presentAgencies(view, report),
  }));
  return {
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

/** Each region stands here at the anchor that its part of the list would have, and leads to it. */
function presentSilentPlaces(view: View, provinces: readonly SilentProvince[]): readonly PlaceGroup[] {
  const words = silenceWords(view.language);
  const places = provinces.flatMap(({ code, sheets }) =>
    sheets.flatMap((sheet, index) =>
      sheet.map(({ found }) => ({ found, region: found.region, path: pageOf(pages.silencesIn(code), index + 1) })),
    ),
  );
  return presentPlaces(places, ({ found, region, path }) => ({
    text: region.name,
    count: words.placeCount({
      silent: count(view, found.silent.length),
      notSearched: count(view, found.notSearched.length),
    }),
    href: view.to(`${path}#${region.code}`),
    id: region.code,
  }));
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
  return [...named, unnamed].filter(({ silent, notSearched }) => silent.length + notSearched.length > 0);
}

/** How many actuals are silent and how many nobody looked for, over the whole site. */
export function silenceCounts(view: View): string {
  return countsOf(view, silences(view.dataset));
}

function countsOf(view: View, found: readonly RegionSilence[]): string {
  const all = (list: 'silent' | 'notSearched'): string =>
    count(
      view,
      found.reduce((sum, region) => sum + region[list].length, 0),
    );
  return silenceWords(view.language).counts({ silent: all('silent'), notSearched: all('notSearched') });
}

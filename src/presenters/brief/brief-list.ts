/** The briefs of one region, by LKPJ year, newest first. */
import { briefWords } from '#language/brief';
import { frameWords } from '#language/frame';
import { briefsOf, type BriefKey } from '#model/brief/list';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { briefPath, pages } from '#routes';
import { presentFrame, type Frame } from '../frame.ts';
import { viewAt, type Link, type View } from '../view.ts';
import { partName } from './subject.ts';

export interface BriefListPage {
  readonly frame: Frame;
  readonly years: readonly BriefYear[];
}

export interface BriefYear {
  readonly year: number;
  readonly title: string;
  readonly region: Link;
  /** Commissions and agencies about which there is something to say; titles are left out with them. */
  readonly groups: readonly { readonly title: string; readonly briefs: readonly Link[] }[];
}

export function presentBriefList(dataset: Dataset, report: RegionReport, language: Language): BriefListPage {
  const { region } = report;
  const view = viewAt(dataset, language, pages.briefsOf(region));
  const words = briefWords(language);
  const byYear = Map.groupBy(briefsOf(dataset, report), ({ year }) => year);
  return {
    frame: presentFrame(view, {
      heading: { text: words.all({ region: region.name }) },
      description: words.listDescription({ region: region.name }),
      crumbs: [
        { text: frameWords(language).regions, href: view.to(pages.regions()) },
        { text: region.name, href: view.to(pages.region(region)) },
      ],
    }),
    years: [...byYear].map(([year, briefs]) => presentYear(view, report, year, briefs)),
  };
}

function presentYear(view: View, { region }: RegionReport, year: number, briefs: readonly BriefKey[]): BriefYear {
  const words = briefWords(view.language);
  const links = (of: BriefKey['scope']['of']): readonly Link[] =>
    briefs
      .filter(({ scope }) => scope.of === of)
      .map((key) => ({ text: partName(key.scope) ?? region.name, href: view.to(briefPath(region, key)) }));
  const groups = [
    { title: words.commissions, briefs: links('commission') },
    { title: words.agencies, briefs: links('agency') },
  ];
  return {
    year,
    title: words.year({ year: String(year) }),
    region: { text: region.name, href: view.to(pages.brief(region, year)) },
    groups: groups.filter((group) => group.briefs.length > 0),
  };
}

/** The way to a region's briefs; undefined where it has none. */
export function linkToBriefs(view: View, report: RegionReport): Link | undefined {
  if (briefsOf(view.dataset, report).length === 0) return undefined;
  const { region } = report;
  return { text: briefWords(view.language).all({ region: region.name }), href: view.to(pages.briefsOf(region)) };
}

/** The briefs about one agency, by LKPJ year. */
export function linksToAgencyBriefs(view: View, report: RegionReport, agency: string): readonly Link[] {
  return briefsOf(view.dataset, report)
    .filter(({ scope }) => scope.of === 'agency' && scope.agency.id === agency)
    .map((key) => ({
      text: briefWords(view.language).year({ year: String(key.year) }),
      href: view.to(briefPath(report.region, key)),
    }));
}

export function regionHasBriefs(dataset: Dataset, report: RegionReport): boolean {
  return briefsOf(dataset, report).length > 0;
}

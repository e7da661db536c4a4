/** The list of a region's agencies, and the DPRD commissions that oversee them. */
import { agencyWords } from '#language/agency';
import { frameWords } from '#language/frame';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { pages } from '#routes';
import { agencyLink } from './agency-link.ts';
import { presentAgencyRow, type AgencyRow } from './agency-row.ts';
import { presentCitations, type SourceLine } from './citation.ts';
import { presentFrame, type Frame } from './frame.ts';
import { viewAt, type Link } from './view.ts';

export interface CommissionBlock {
  readonly id: string;
  readonly name: string;
  readonly agencies: readonly Link[];
  readonly sources: readonly SourceLine[];
}

export interface AgencyIndexPage {
  readonly frame: Frame;
  readonly sentences: readonly string[];
  readonly agencies: readonly AgencyRow[];
  readonly commissions: readonly CommissionBlock[];
}

export function presentAgencyIndex(dataset: Dataset, report: RegionReport, language: Language): AgencyIndexPage {
  const { region } = report;
  const view = viewAt(dataset, language, pages.agenciesOf(region));
  const words = agencyWords(language);
  const title = words.agenciesOf({ region: region.name });
  return {
    frame: presentFrame(view, {
      heading: { text: title },
      description: words.indexDescription({ region: region.name }),
      crumbs: [
        { text: frameWords(language).regions, href: view.to(pages.regions()) },
        { text: region.name, href: view.to(pages.region(region)) },
      ],
    }),
    sentences: [region.agencies.length === 0 ? words.none : words.lead],
    agencies: region.agencies.map((agency) => presentAgencyRow(view, report, agency)),
    commissions: region.commissions.map((commission) => ({
      id: commission.id,
      name: commission.name,
      agencies: commission.agencies.flatMap((id) => agencyLink(view, region, id) ?? []),
      sources: presentCitations(view, commission.citations),
    })),
  };
}

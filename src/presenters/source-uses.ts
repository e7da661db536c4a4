/** Every page that rests on a source, besides the tables of figures. */
import { correctionWords } from '#language/corrections';
import { libraryWords } from '#language/library';
import { recommendationWords } from '#language/recommendation';
import { replyWords } from '#language/reply';
import type { RegionReport } from '#model/dataset';
import { indicatorRecords } from '#model/promise';
import type { Citation, Source } from '#model/source';
import { commitmentAnchor, pages } from '#routes';
import { presentCorrection } from './correction.ts';
import { yearAnchor } from './recommendations.ts';
import { presentReply } from './reply.ts';
import {
  citationsOfCluster,
  citationsOfCommitment,
  citationsOfNetwork,
  citationsOfPlan,
  citationsOfRegion,
} from './used-sources.ts';
import type { Link, View } from './view.ts';

export function presentSourceUses(view: View, source: Source): readonly Link[] {
  const { regions, networks, glossary, pages: prose } = view.dataset;
  return [
    ...[...regions.values()].flatMap((report) => usesInRegion(view, report, source)),
    ...[...networks.values()]
      .filter((network) => citationsOfNetwork(network).includes(source))
      .map((network) => ({ ...view.say(network.name), href: view.to(pages.network(network.id)) })),
    ...definitionsFrom(view, source),
    ...correctionsFrom(view, source),
    ...glossary
      .filter((term) => term.sources.includes(source))
      .map((term) => ({ ...view.say(term.title), href: view.to(pages.term(term.id)) })),
    ...prose
      .filter((page) => page.id === 'tentang' && page.sources.includes(source))
      .map((page) => ({ ...view.say(page.title), href: view.to(pages.about()) })),
  ];
}

/** The region, then its plans, clusters and commitments, then what was asked and answered in the source. */
function usesInRegion(view: View, report: RegionReport, source: Source): readonly Link[] {
  if (!citationsOfRegion(report).includes(source)) return [];
  const cites = (citations: readonly Citation[]): boolean => citations.some((one) => one.source === source);
  const { region } = report;
  const inRegion = (link: Link): Link => ({ ...link, text: `${link.text}, ${region.name}` });
  return [
    { text: region.name, href: view.to(pages.region(region)) },
    ...report.plans
      .filter((plan) => cites(citationsOfPlan(plan)))
      .map((plan) => inRegion({ ...view.say(plan.title), href: view.to(pages.plan(region, plan.id)) })),
    ...report.clusters
      .filter((cluster) => cites(citationsOfCluster(cluster)))
      .map((cluster) => inRegion({ ...view.say(cluster.name), href: view.to(pages.cluster(region, cluster.id)) })),
    ...report.commitments
      .filter((commitment) => cites(citationsOfCommitment(commitment)))
      .map(({ id, wording }) => ({
        ...view.say(wording),
        href: view.to(`${pages.commitmentsBy({ by: 'region', region })}#${commitmentAnchor(region, id)}`),
      })),
    ...answersFrom(view, report, cites),
  ];
}

/** Recommendations decided in the source or followed up with it, by year, and replies made in it. */
function answersFrom(
  view: View,
  report: RegionReport,
  cites: (citations: readonly Citation[]) => boolean,
): readonly Link[] {
  const years = report.recommendations.flatMap(({ decision, lkpjYear, steps }) =>
    cites(decision.citations) || steps.some(({ evidence }) => cites(evidence)) ? [lkpjYear] : [],
  );
  const { region } = report;
  return [
    ...[...new Set(years)].map((year) => ({
      text: recommendationWords(view.language).fromYear({ year: String(year), region: region.name }),
      href: view.to(`${pages.recommendations(region)}#${yearAnchor(year)}`),
    })),
    ...report.replies
      .filter(({ document }) => cites(document))
      .map((reply) => presentReply(view, report, reply))
      .map(({ agency, href }) => ({
        text: replyWords(view.language).byAgency({ agency: agency.text, region: region.name }),
        href,
      })),
  ];
}

/** Requests that are about the source, or were decided with it. */
function correctionsFrom(view: View, source: Source): readonly Link[] {
  return view.dataset.corrections
    .filter(
      ({ about, outcome }) =>
        (about.on === 'source' && about.source === source.id) ||
        (outcome.is !== 'open' && outcome.citations.some((one) => one.source === source)),
    )
    .map((correction) => presentCorrection(view, correction))
    .map(({ about, outcome, received, href }) => {
      const { recorded } = correctionWords(view.language);
      return { text: recorded({ about: about.text, outcome: outcome.word, date: outcome.date ?? received }), href };
    });
}

/** Indicators whose definition rests on the source, each on the page of the first region that has it. */
function definitionsFrom(view: View, source: Source): readonly Link[] {
  return [...view.dataset.indicators.values()]
    .filter((indicator) => indicator.citations.some((citation) => citation.source === source))
    .flatMap((indicator) => {
      const home = [...view.dataset.regions.values()].find((report) =>
        indicatorRecords(report).some((record) => record.indicator === indicator),
      );
      if (home === undefined) return [];
      const href = view.to(`${pages.indicator(home.region, indicator.id)}#definisi`);
      const { definitionOf } = libraryWords(view.language);
      return [{ text: definitionOf(view.say(indicator.name).text), href }];
    });
}

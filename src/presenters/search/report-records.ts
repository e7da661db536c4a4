/** What a region has, for the search: plans, clusters, commitments. */
import { recordWords } from '#language/record';
import { searchWords } from '#language/search';
import type { Cluster } from '#model/cluster';
import type { RegionReport } from '#model/dataset';
import type { Plan } from '#model/plan';
import { pages } from '#routes';
import { commitmentPath, standingOf, standingWord } from '../commitment.ts';
import { planYears } from '../plan-card.ts';
import type { View } from '../view.ts';
import { everyName } from './every-name.ts';
import { searchRecord, type SearchRecord } from './record.ts';

export function reportRecords(view: View, report: RegionReport): readonly SearchRecord[] {
  return [
    ...report.plans.map((plan) => planRecord(view, report, plan)),
    ...report.clusters.map((cluster) => clusterRecord(view, report, cluster)),
    ...report.commitments.map((commitment) => {
      const status = standingOf(view, report, commitment);
      const said = { region: report.region.name, status: standingWord(view, status) };
      return searchRecord(view, {
        kind: 'commitment',
        path: commitmentPath(report.region, commitment),
        title: view.say(commitment.wording),
        summary: { text: searchWords(view.language).commitmentSummary(said) },
        pieces: [{ text: everyName(view, commitment.wording, commitment.office) }, { text: report.region.shortName }],
        regions: [report.region],
        status,
      });
    }),
  ];
}

function planRecord(view: View, { region }: RegionReport, plan: Plan): SearchRecord {
  const kind = recordWords(view.language).planKind[plan.kind];
  const said = { kind, years: planYears(plan), region: region.name };
  return searchRecord(view, {
    kind: 'plan',
    path: pages.plan(region, plan.id),
    title: view.say(plan.title),
    summary: { text: searchWords(view.language).planSummary(said) },
    pieces: [
      { text: everyName(view, plan.title, ...(plan.vision === undefined ? [] : [plan.vision])) },
      { text: region.shortName },
    ],
    regions: [region],
  });
}

function clusterRecord(view: View, { region }: RegionReport, cluster: Cluster): SearchRecord {
  const { purpose, centre, set } = cluster;
  const texts = [
    cluster.name,
    ...(set === undefined ? [] : [set.name]),
    ...(purpose === undefined ? [] : [purpose]),
    ...cluster.commodities,
  ];
  return searchRecord(view, {
    kind: 'cluster',
    path: pages.cluster(region, cluster.id),
    title: view.say(cluster.name),
    summary: purpose === undefined ? { text: region.name } : view.say(purpose),
    pieces: [
      { text: everyName(view, ...texts) },
      ...(centre === undefined ? [] : [{ text: centre.name }]),
      ...cluster.members.map(({ name }) => ({ text: name })),
      { text: region.name },
      { text: region.shortName },
    ],
    regions: [region],
  });
}

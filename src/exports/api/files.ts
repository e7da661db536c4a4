/** Every file of the API: its address, and what makes its text. A file is made only when it is asked for. */
import { frameWords } from '#language/frame';
import { recordedCommitments } from '#model/commitment-filter';
import type { Dataset, RegionReport } from '#model/dataset';
import { indicatorRecords } from '#model/promise';
import { missingActuals, silences } from '#model/silence';
import type { Source } from '#model/source';
import { verdictsOfRegion } from '#model/verdicts';
import { isSuperseded } from '#model/version';
import { api, type SitePath } from '#routes';
import { addressesFrom, type Addresses } from './addresses.ts';
import { baselineRecord, chosenFigures, figureRecord, targetRecord } from './figures.ts';
import { indexContent } from './index-file.ts';
import { acrossRegions, indicatorRecord } from './indicators.ts';
import { apiSchemas } from './json-schemas.ts';
import { jsonText, type Json } from './json-text.ts';
import { networkRecord } from './networks.ts';
import { commitmentLine, commitmentRecord, replyRecord, silenceRecord } from './promises.ts';
import { agencyRecord, heldRecord, planRecord, regionRecord } from './regions.ts';
import { sourceRecord } from './sources.ts';
import { bothWords } from './values.ts';
import { verdictRecord } from './verdicts.ts';
import type { ApiFile, ContentOf, Envelope } from './shapes/files.ts';

export interface ApiFileText {
  readonly path: SitePath;
  readonly text: () => string;
}

export function apiFiles(dataset: Dataset): readonly ApiFileText[] {
  const { regions, indicators, sources, networks } = dataset;
  const reports = [...regions.values()];
  const file = <Name extends ApiFile>(
    name: Name,
    path: SitePath,
    content: (addresses: Addresses) => Omit<ContentOf<Name>, Envelope> & Readonly<Record<string, Json>>,
  ): ApiFileText => ({
    path,
    text: () => {
      const addresses = addressesFrom(dataset.site, path);
      const body: Readonly<Record<string, Json>> = content(addresses);
      return jsonText({ ...envelope(dataset, addresses, name), ...body });
    },
  });
  return [
    file('index', api.index(), (at) => indexContent(at, dataset)),
    file('regions', api.regions(), (at) => ({ regions: reports.map((report) => regionRecord(at, report)) })),
    ...reports.map((report) =>
      file('region', api.region(report.region.code), (at) => regionContent(at, dataset, report)),
    ),
    file('indicators', api.indicators(), (at) => ({
      indicators: [...indicators.values()].map((indicator) => indicatorRecord(at, dataset, indicator)),
    })),
    ...[...indicators.values()].map((indicator) =>
      file('indicator', api.indicator(indicator.id), (at) => acrossRegions(at, dataset, indicator)),
    ),
    file('sources', api.sources(), (at) => ({
      sources: [...sources.values()].map((source) => sourceRecord(at, source)),
    })),
    file('commitments', api.commitments(), (at) => ({
      commitments: recordedCommitments(dataset).map((recorded) => commitmentLine(at, recorded)),
    })),
    file('networks', api.networks(), (at) => ({
      networks: [...networks.values()].map((network) => networkRecord(at, network)),
    })),
    file('silences', api.silences(), (at) => ({
      regions: silences(dataset).map(({ region, silent, notSearched }) => ({
        region: region.code,
        name: region.name,
        silent: silent.length,
        not_searched: notSearched.length,
        data: at.file(api.region(region.code)),
      })),
    })),
    ...[...apiSchemas()].map(([name, text]) => ({ path: api.schema(name), text: () => text })),
  ];
}

function envelope({ site }: Dataset, addresses: Addresses, name: ApiFile) {
  return {
    $schema: addresses.file(api.schema(name)),
    api: 'v1',
    edition: site.releaseDate,
    example: site.publisher === undefined,
    notice: site.publisher === undefined ? bothWords((language) => frameWords(language).example) : null,
    licence: site.licence.data,
    site: site.address ?? null,
  } as const;
}

function regionContent(at: Addresses, dataset: Dataset, report: RegionReport): Omit<ContentOf<'region'>, Envelope> {
  const { region, plans, figures, baselines, targets, replies } = report;
  const records = indicatorRecords(report);
  const chosen = chosenFigures(records);
  const counts = Map.groupBy(figures, ({ indicator }) => indicator);
  const own = Map.groupBy(targets, ({ indicator }) => indicator);
  const content = {
    region: regionRecord(at, report),
    agencies: region.agencies.map((agency) => agencyRecord(at, region, agency)),
    plans: plans.map((plan) => planRecord(at, region, plan)),
    indicators: records.map((record) => heldRecord(at, region, record, counts.get(record.indicator)?.length ?? 0)),
    figures: figures.map((figure) => figureRecord(at, region, figure, chosen.get(figure))),
    baselines: baselines.map((baseline) => baselineRecord(at, region, baseline)),
    targets: targets.map((target) =>
      targetRecord(at, region, target, isSuperseded(target, own.get(target.indicator) ?? [], plans)),
    ),
    verdicts: verdictsOfRegion(report, dataset.site).flatMap(({ record, verdicts }) =>
      verdicts.map((verdict) => verdictRecord(at, region, record.indicator, verdict)),
    ),
    silences: missingActuals(report, dataset.site).map((due) => silenceRecord(at, due)),
    commitments: recordedCommitments(dataset)
      .filter((recorded) => recorded.report === report)
      .map((recorded) => commitmentRecord(at, recorded, dataset)),
    replies: replies.map((reply) => replyRecord(at, region, reply)),
  };
  return { ...content, sources: sourcesOf(content, dataset).map((source) => sourceRecord(at, source)) };
}

/** The documents that the rows name, so that one file explains itself. */
function sourcesOf(
  content: Pick<ContentOf<'region'>, 'figures' | 'baselines' | 'targets' | 'plans' | 'commitments' | 'replies'>,
  { sources }: Dataset,
): readonly Source[] {
  const { figures, baselines, targets, plans, commitments, replies } = content;
  const named = new Set([
    ...[...figures, ...baselines, ...targets].map(({ source }) => source),
    ...[...plans, ...plans.flatMap(({ versions }) => versions), ...commitments, ...replies].flatMap(
      (record) => record.sources,
    ),
    ...commitments.flatMap(({ statuses, milestones }) => [...statuses, ...milestones].flatMap((one) => one.sources)),
  ]);
  return [...sources.values()].filter(({ id }) => named.has(id));
}

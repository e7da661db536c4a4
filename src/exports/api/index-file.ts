/** What the API holds, whose it is, and under which terms: the file to begin with. */
import { licenceLayers, type LicenceLayer } from '#formatting/licences';
import { apiWords } from '#language/api';
import { contactOf } from '#model/channel';
import type { Dataset, RegionReport } from '#model/dataset';
import { api, pages, type SitePath } from '#routes';
import type { Addresses } from './addresses.ts';
import { FILE_NAMES, type ApiFile, type ContentOf, type Envelope } from './shapes/files.ts';
import { bothWords, textRecord } from './values.ts';

/** Where each kind of file lies; `{…}` stands for a code or id. */
export const FILE_PATHS: Readonly<Record<ApiFile, SitePath>> = {
  index: api.index(),
  regions: api.regions(),
  region: api.region('{code}'),
  indicators: api.indicators(),
  indicator: api.indicator('{id}'),
  sources: api.sources(),
  commitments: api.commitments(),
  networks: api.networks(),
  silences: api.silences(),
};

type Content = Omit<ContentOf<'index'>, Envelope>;

export function indexContent(addresses: Addresses, dataset: Dataset): Content {
  const { site, regions, indicators, sources, networks } = dataset;
  const { publisher, corrections } = site;
  const [channel] = corrections;
  const total = (count: (report: RegionReport) => number): number =>
    [...regions.values()].reduce((sum, report) => sum + count(report), 0);
  return {
    name: textRecord(site.name),
    publisher:
      publisher === undefined
        ? null
        : { name: publisher.name, kind: publisher.kind, contact: channel === undefined ? null : contactOf(channel) },
    languages: [...site.languages],
    state: 'current',
    ...addresses.place(pages.api()),
    licences: licences(dataset),
    counts: {
      regions: regions.size,
      indicators: indicators.size,
      figures: total((report) => report.figures.length),
      targets: total((report) => report.targets.length),
      sources: sources.size,
      commitments: total((report) => report.commitments.length),
      networks: networks.size,
    },
    files: FILE_NAMES.map((name) => ({
      name,
      address: addresses.file(FILE_PATHS[name]),
      schema: addresses.file(api.schema(name)),
      about: bothWords((language) => apiWords(language).files[name]),
    })),
  };
}

function licences(dataset: Dataset): Content['licences'] {
  const english = licenceLayers(dataset, 'en');
  return licenceLayers(dataset, 'id').map((layer, index) => {
    const { kind } = layer;
    return { layer: kind, words: { id: said(layer), en: said(english[index] ?? layer) } };
  });
}

function said({ layer, licence, note }: LicenceLayer): string {
  return `${layer}: ${licence}. ${note}`;
}

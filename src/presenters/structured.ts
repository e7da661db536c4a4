/**
 * What a page says to machines, as schema.org in JSON-LD: where it stands, and on the page of an indicator the data set and
 * its latest value. Only where the site has an address, since everything in it is named by its own.
 */
import { unitName } from '#formatting/unit';
import { licenceAddress } from '#language/licences';
import type { RegionReport } from '#model/dataset';
import { toNumber } from '#model/decimal';
import { anchorOfFigure } from '#model/identity';
import { periodId } from '#model/period';
import type { IndicatorRecord } from '#model/promise';
import type { Region } from '#model/region';
import { exactNumber, measureOf } from '#model/scoring/actual';
import { files, inSite, onWeb, type SitePath } from '#routes';
import type { Link, View } from './view.ts';

/** A node of the graph. */
export type Thing = Readonly<Record<string, unknown>>;

/** The whole graph of a page as text for a `<script>`; undefined where the site has no address. */
export function structuredData(
  view: View,
  crumbs: readonly Link[],
  heading: string,
  things: readonly Thing[],
): string | undefined {
  const here = absolute(view, inSite(view.path, view.language));
  if (here === undefined) return undefined;
  const place = crumbs.length === 0 ? siteThing(view, here) : trail(crumbs, heading, here);
  const graph = { '@context': 'https://schema.org', '@graph': [place, ...things] };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

function trail(crumbs: readonly Link[], heading: string, here: string): Thing {
  const steps = [
    ...crumbs.map(({ text, href }) => ({ text, at: new URL(href, here).href })),
    { text: heading, at: here },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ text, at }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: at,
    })),
  };
}

function siteThing(view: View, url: string): Thing {
  const publisher = publisherOf(view);
  const name = view.say(view.dataset.site.name).text;
  return { '@type': 'WebSite', name, url, inLanguage: view.language, ...(publisher !== undefined && { publisher }) };
}

/** The publisher, by its kind. */
function publisherOf({ dataset: { site } }: View): Thing | undefined {
  if (site.publisher === undefined) return undefined;
  const { kind, name } = site.publisher;
  return { '@type': kind === 'government' ? 'GovernmentOrganization' : 'Organization', name };
}

/** A region as a place with its official code. */
function placeOf(region: Region): Thing {
  const within = region.kind === 'provinsi' ? 'Indonesia' : region.provinceName;
  return {
    '@type': 'AdministrativeArea',
    name: region.name,
    identifier: { '@type': 'PropertyValue', propertyID: 'Kode Kemendagri', value: region.code },
    containedInPlace: { '@type': 'AdministrativeArea', name: within },
  };
}

/** An agency of a region. */
export function agencyThing(view: View, region: Region, name: string): readonly Thing[] {
  const url = absolute(view, inSite(view.path, view.language));
  return url === undefined ? [] : [{ '@type': 'GovernmentOrganization', name, url, areaServed: placeOf(region) }];
}

/** The figures of an indicator as a data set, and the latest of them as an observation. */
export function indicatorThings(
  view: View,
  { region, figures }: RegionReport,
  { indicator, latest }: IndicatorRecord,
  { name, description }: { readonly name: string; readonly description: string },
): readonly Thing[] {
  const page = absolute(view, inSite(view.path, view.language));
  if (page === undefined) return [];
  const own = figures.filter((figure) => figure.indicator === indicator && 'measure' in figure.content);
  const producers = new Set(own.map(({ citation }) => citation.source.publisher).filter((one) => one !== 'unknown'));
  const years = own.map(({ period }) => period.year);
  const { data } = view.dataset.site.licence;
  const publisher = publisherOf(view);
  const unit = unitName(indicator.unit, view.language);
  const area = placeOf(region);
  const set: Thing = {
    '@type': 'Dataset',
    '@id': `${page}#data`,
    name,
    description,
    url: page,
    inLanguage: view.language,
    isAccessibleForFree: true,
    license: licenceAddress(data) ?? data,
    spatialCoverage: area,
    ...(years.length > 0 && { temporalCoverage: `${String(Math.min(...years))}/${String(Math.max(...years))}` }),
    variableMeasured: { '@type': 'PropertyValue', name: view.say(indicator.name).text, unitText: unit },
    creator: [...producers].map((producer) => ({ '@type': 'Organization', name: producer })),
    ...(publisher !== undefined && { publisher }),
    distribution: [
      download('text/csv', absolute(view, files.indicatorCsv(region, indicator.id))),
      download('application/json', absolute(view, files.indicatorJson(region, indicator.id))),
    ],
  };
  const value = latest === undefined ? undefined : exactNumber(measureOf(latest));
  if (latest === undefined || value === undefined) return [set];
  const observation: Thing = {
    '@type': 'Observation',
    '@id': `${page}#${anchorOfFigure(latest.chosen)}`,
    observationAbout: area,
    observationDate: periodId(latest.chosen.period),
    variableMeasured: view.say(indicator.name).text,
    value: toNumber(value),
    unitText: unit,
    isPartOf: { '@id': `${page}#data` },
  };
  return [set, observation];
}

function download(encodingFormat: string, contentUrl: string | undefined): Thing {
  return { '@type': 'DataDownload', encodingFormat, contentUrl };
}

function absolute({ dataset: { site } }: View, path: SitePath): string | undefined {
  return onWeb(site.address, path);
}

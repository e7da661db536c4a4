/** `datapackage.json` (Data Package v2): what the files of the whole dataset are, and how they belong together. */
import { licenceLayers } from '#formatting/licences';
import { dataWords } from '#language/data';
import { frameWords } from '#language/frame';
import { licenceAddress } from '#language/licences';
import { tableAbout, tableTitle, type TableName } from '#language/tables';
import type { Dataset } from '#model/dataset';
import { onWeb, pages } from '#routes';
import type { Digest } from './pieces.ts';
import { bothLanguages, meaningIn, tableSchema } from './table-schema.ts';
import type { Table } from './table.ts';

/** A file of the package with its fingerprint. */
export interface PackagedFile {
  readonly name: string;
  readonly mediatype: string;
  readonly digest: Digest;
  /** The table that it is; undefined where it is a file of another kind. */
  readonly table?: Table;
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

export function dataPackage(dataset: Dataset, files: readonly PackagedFile[]): string {
  const { site, sources } = dataset;
  const home = onWeb(site.address, pages.home());
  const words = dataWords('id');
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: packageName(site.name.id),
    ...(home !== undefined && { id: onWeb(site.address, pages.data()), homepage: home }),
    title: words.packageTitle(site.name.id),
    description: [
      words.packageAbout,
      dataWords('en').packageAbout,
      ...(site.publisher === undefined ? [frameWords('id').example, frameWords('en').example] : []),
      ...licenceLayers(dataset, 'id').map(({ layer, licence, note }) => `${layer}: ${licence}. ${note}`),
    ].join('\n\n'),
    version: site.releaseDate.replaceAll(/-0?/g, '.'),
    created: `${site.releaseDate}T00:00:00Z`,
    licenses: [site.licence.data, 'ODbL 1.0'].map(licence),
    ...(site.publisher !== undefined && {
      contributors: [{ title: site.publisher.name, roles: ['dataCurator'] }],
    }),
    sources: [...sources.values()].map(({ publisher, title, address }) => ({
      title: publisher === 'unknown' ? title : `${publisher}: ${title}`,
      ...(address !== undefined && { path: address }),
    })),
    resources: files.map(resource),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function resource({ name, mediatype, digest, table }: PackagedFile): object {
  const [base = name, format] = name.split('.');
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table === undefined ? name.replaceAll('.', '-') : base,
    path: name,
    ...(table !== undefined && { type: 'table', ...named(table.name) }),
    format,
    mediatype,
    ...(/^text|json$/.test(mediatype) && { encoding: 'utf-8' }),
    bytes: digest.bytes,
    hash: `sha256:${digest.sha256}`,
    ...(table !== undefined && { schema: tableSchema(table, meaningIn(table.name)) }),
  };
}

function named(table: TableName): { readonly title: string; readonly description: string } {
  return { title: bothLanguages(tableTitle(table)), description: bothLanguages(tableAbout(table)) };
}

/** Letters, digits and hyphens, as the standard asks for. */
function packageName(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? 'data' : slug;
}

/** By the name that open licences are listed under: `CC-BY-4.0`. */
function licence(name: string): object {
  const path = licenceAddress(name);
  return { name: name.replaceAll(' ', '-'), title: name, ...(path !== undefined && { path }) };
}

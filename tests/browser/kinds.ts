/** One page of each kind, the heaviest of its kind where there are many. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#model/language';
import { inSite } from '#routes';

export interface Kind {
  readonly kind: string;
  /** Path of the Indonesian page. */
  readonly path: string;
}

const ONE_OF: readonly (readonly [string, RegExp])[] = [
  ['region in full', /^wilayah\/15\.04-[^/]+\/$/],
  ['province in full', /^wilayah\/62-[^/]+\/$/],
  ['province with figures only', /^wilayah\/15-[^/]+\/$/],
  ['regency with figures only', /^wilayah\/62\.0[1-9]-[^/]+\/$/],
  ['indicator', /^wilayah\/[^/]+\/indikator\/[^/]+\/$/],
  ['letter of request', /^wilayah\/[^/]+\/indikator\/[^/]+\/permohonan-\d+\/$/],
  ['brief', /^wilayah\/[^/]+\/ringkasan\/\d+\/$/],
  ['brief of an agency', /^wilayah\/[^/]+\/ringkasan\/\d+\/perangkat-daerah\/[^/]+\/$/],
  ['list of briefs', /^wilayah\/[^/]+\/ringkasan\/$/],
  ['plan', /^wilayah\/[^/]+\/rencana\/[^/]+\/$/],
  ['agency', /^wilayah\/[^/]+\/perangkat-daerah\/[^/]+\/$/],
  ['list of agencies', /^wilayah\/[^/]+\/perangkat-daerah\/$/],
  ['closing page of a plan', /^wilayah\/[^/]+\/rencana\/[^/]+\/penutup\/$/],
  ['comparison of plan texts', /^wilayah\/[^/]+\/rencana\/[^/]+\/perbandingan\/[^/]+\/$/],
  ['list of indicators', /^wilayah\/[^/]+\/indikator\/$/],
  ['list of clusters', /^wilayah\/[^/]+\/klaster\/$/],
  ['list of plans', /^wilayah\/[^/]+\/rencana\/$/],
  ['recommendations', /^wilayah\/[^/]+\/rekomendasi\/$/],
  ['commitments by status', /^komitmen\/status\/[^/]+\/$/],
  ['commitments by region', /^komitmen\/wilayah\/[^/]+\/$/],
  ['commitments by agency', /^komitmen\/perangkat-daerah\/[^/]+\/[^/]+\/$/],
  ['commitments by year', /^komitmen\/tahun\/[^/]+\/$/],
  ['comparison', /^bandingkan\/[^/]+\/$/],
  ['source', /^sumber\/[^/]+\/$/],
  ['embed of an indicator', /^sematan\/wilayah\/[^/]+\/indikator\/[^/]+\/$/],
  ['embed of a map', /^sematan\/wilayah\/[^/]+\/klaster\/[^/]+\/peta\/$/],
  ['embed of small multiples', /^sematan\/bandingkan\/[^/]+\/tren-[^/]+\/$/],
  ['embed of a timeline', /^sematan\/wilayah\/[^/]+\/komitmen-[^/]+\/$/],
  ['embed of money', /^sematan\/wilayah\/[^/]+\/uang-[^/]+\/$/],
  ['embed of a value chain', /^sematan\/wilayah\/[^/]+\/klaster\/[^/]+\/rantai\/$/],
  ['changes of a region', /^wilayah\/[^/]+\/perubahan\/$/],
  ['changes of a network', /^jejaring\/[^/]+\/perubahan\/$/],
  ['term', /^istilah\/[^/]+\/$/],
  ['section of the guide', /^panduan\/(?!temuan\/)[^/]+\/$/],
  ['list of findings', /^panduan\/temuan\/$/],
  ['finding', /^panduan\/temuan\/[^/]+\/$/],
];
const EACH_OF: readonly (readonly [string, RegExp])[] = [
  ['cluster', /^wilayah\/[^/]+\/klaster\/(?:muara-bulian|sungai-rengas|perlindungan-sosial|produksi-ke-offtaker)\/$/],
  ['network', /^jejaring\/[^/]+\/$/],
];
const FIXED: readonly (readonly [string, string])[] = [
  ['home', ''],
  ['regions', 'wilayah/'],
  ['networks', 'jejaring/'],
  ['commitments', 'komitmen/'],
  ['silences', 'belum-dilaporkan/'],
  ['changes', 'perubahan/'],
  ['comparisons', 'bandingkan/'],
  ['search', 'cari/'],
  ['sources', 'sumber/'],
  ['corrections', 'koreksi/'],
  ['data', 'data/'],
  ['API', 'data/api/'],
  ['methodology', 'metodologi/'],
  ['glossary', 'istilah/'],
  ['about', 'tentang/'],
  ['guide', 'panduan/'],
];

function pagesIn(dist: string): { readonly path: string; readonly bytes: number }[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'index.html')
    .map((entry) => ({
      path: `${entry.parentPath.slice(dist.length + 1).replaceAll('\\', '/')}/`.replace(/^\/$/, ''),
      bytes: statSync(join(entry.parentPath, entry.name)).size,
    }))
    .filter(({ path }) => !path.startsWith('en/'))
    .sort((a, b) => b.bytes - a.bytes);
}

/** The kinds of page that the site has, 404 apart. */
export function kindsOf(dist: string): Kind[] {
  const pages = pagesIn(dist);
  const fixed = FIXED.map(([kind, path]) => ({ kind, path }));
  const one = ONE_OF.flatMap(([kind, pattern]) => {
    const page = pages.find(({ path }) => pattern.test(path));
    return page === undefined ? [] : [{ kind, path: page.path }];
  });
  const each = EACH_OF.flatMap(([kind, pattern]) =>
    pages
      .filter(({ path }) => pattern.test(path))
      .map(({ path }) => ({ kind: `${kind} ${path.split('/').at(-2) ?? ''}`, path })),
  );
  return [...fixed, ...one, ...each];
}

/** Each kind in each language, and the page for addresses that do not exist. */
export function visits(dist: string): { readonly name: string; readonly path: string; readonly language: Language }[] {
  const both = kindsOf(dist).flatMap(({ kind, path }) =>
    (['id', 'en'] as const).map((language) => ({
      name: `${kind} (${language})`,
      path: inSite(path, language),
      language,
    })),
  );
  return [...both, { name: 'not found', path: '404.html', language: 'id' as const }];
}

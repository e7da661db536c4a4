/** Lists of a whole country: made-up content of all 552 provinces, regencies and cities. What it builds to is weighed in `tests/slow`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { correctionSheets } from '#addresses/correction-pages';
import { siteChangeSheets } from '#addresses/change-pages';
import { memberSheets } from '#addresses/network-pages';
import { silentProvinces } from '#addresses/silence-pages';
import { sourceListSheets, sourceSheets } from '#addresses/source-pages';
import { commitmentIndex, recordedCommitments } from '#model/commitment-filter';
import { silences } from '#model/silence';
import { presentChanges } from '#presenters/changes';
import { commitmentPages, presentCommitments } from '#presenters/commitments';
import { presentCorrectionsPage } from '#presenters/corrections';
import { presentData } from '#presenters/data';
import { presentHome } from '#presenters/home';
import { presentNetwork } from '#presenters/network';
import { presentRegionIndex } from '#presenters/region-index';
import { presentSilences, presentSilencesIn } from '#presenters/silences';
import { presentSourcePage, presentSources } from '#presenters/source';
import { writeLongLists } from '../../scripts/bench/synthetic-lists.ts';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';
import { examine } from '../../src/examine.ts';

function examineCountry(): ReturnType<typeof examine> {
  const folder = mkdtempSync(join(tmpdir(), 'tilik-national-'));
  try {
    writeSyntheticContent(folder, { regions: 552, indicators: 1 });
    writeLongLists(folder, { commitments: 4 });
    return examine(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { dataset, findings } = examineCountry();

/** What a page shows, packed: near to what the page weighs, since its markup is the same for every entry. */
function weightOf(page: object): number {
  return gzipSync(JSON.stringify(page), { level: 9 }).length;
}

const MOST = 30_000;

function numbered(sheets: readonly unknown[]): readonly number[] {
  return sheets.map((_, index) => index + 1);
}

describe('the lists of 552 regions', { timeout: 60_000 }, () => {
  const sources = [...dataset.sources.values()];
  const heaviest = sources.toSorted((a, b) => sourceSheets(dataset, b).length - sourceSheets(dataset, a).length)[0];
  const provinces = silentProvinces(dataset);
  const lists: Readonly<Record<string, () => readonly object[]>> = {
    home: () => [presentHome(dataset, 'id')],
    data: () => [presentData(dataset, 'id', [])],
    networks: () =>
      [...dataset.networks.values()].flatMap((network) =>
        numbered(memberSheets(network)).map((number) => presentNetwork(dataset, network, 'id', number)),
      ),
    regions: () => [presentRegionIndex(dataset, 'id')],
    'all commitments': () => [presentCommitments(dataset, 'id')],
    'commitments by status and year': () =>
      commitmentPages(dataset)
        .filter(({ filter }) => filter?.by === 'standing' || filter?.by === 'year')
        .map(({ filter, number }) => presentCommitments(dataset, 'id', filter, number)),
    silences: () => [presentSilences(dataset, 'id')],
    'silences by province': () =>
      provinces.flatMap((province) =>
        numbered(province.sheets).map((number) => presentSilencesIn(dataset, province, 'id', number)),
      ),
    changes: () => numbered(siteChangeSheets(dataset)).map((number) => presentChanges(dataset, 'id', number)),
    corrections: () =>
      numbered(correctionSheets(dataset)).map((number) => presentCorrectionsPage(dataset, 'id', number)),
    sources: () => numbered(sourceListSheets(dataset)).map((number) => presentSources(dataset, 'id', number)),
    'the source of most figures': () =>
      heaviest === undefined
        ? []
        : numbered(sourceSheets(dataset, heaviest)).map((number) => presentSourcePage(dataset, heaviest, 'id', number)),
  };

  test('are of content without errors', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(dataset.regions.size).toBe(552);
  });

  test.each(Object.keys(lists))('%s: no page shows more than a slow phone can be given', (name) => {
    const pages = lists[name]?.() ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(Math.max(...pages.map(weightOf))).toBeLessThan(MOST);
  });

  test('leave nothing out: every commitment, missing actual, request and document is on one of their pages', () => {
    const standing = commitmentPages(dataset).filter(({ filter }) => filter?.by === 'standing');
    const lines = standing.flatMap(({ filter, number }) =>
      presentCommitments(dataset, 'id', filter, number).groups.flatMap((group) => [
        ...group.commitments,
        ...group.lines,
      ]),
    );
    expect(lines).toHaveLength(recordedCommitments(dataset).length);
    expect(commitmentIndex(dataset).filter(({ filter }) => filter.by === 'region')).toHaveLength(552);
    expect(provinces.flatMap(({ sheets }) => sheets.flat())).toHaveLength(silences(dataset).length);
    expect(correctionSheets(dataset).flat()).toHaveLength(dataset.corrections.length);
    expect(sourceListSheets(dataset).flat()).toHaveLength(sources.length);
  });
});

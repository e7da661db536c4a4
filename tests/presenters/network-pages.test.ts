import { describe, expect, test } from 'vitest';
import { liveAddresses } from '#addresses/live-addresses';
import { memberSheets } from '#addresses/network-pages';
import { presentNetwork } from '#presenters/network';
import { cite, dataset, network, source } from '../checks/dataset-builder.ts';

/** Forty regencies in each of four provinces, each with a source of its own. */
const members = ['11', '12', '13', '14'].flatMap((province) =>
  Array.from({ length: 40 }, (_, index) => ({
    code: `${province}.${String(10 + index)}`,
    name: `Uji ${province}.${String(10 + index)}`,
    roles: [],
  })),
);
const ownSource = (code: string) => source({ id: `uji-${code.replace('.', '-')}` });
const wide = network({
  kind: 'roll-out',
  members,
  stageNames: [{ id: 'terbentuk', name: { id: 'Terbentuk' } }],
  statuses: members.map(({ code }) => ({
    code,
    milestones: [
      { id: 'terbentuk', name: { id: 'Terbentuk' }, status: 'done' as const, citations: [cite(ownSource(code))] },
    ],
  })),
});
const data = dataset({ networks: [wide] });
const all = memberSheets(wide).map((_, index) => presentNetwork(data, wide, 'id', index + 1));

describe('a network of more regions than one page tells of', () => {
  test('has each member on one page, with whole provinces on a page', () => {
    expect(all.map(({ statuses }) => statuses.length)).toEqual([120, 40]);
    expect(all.flatMap(({ statuses }) => statuses.map(({ code }) => code))).toEqual(members.map(({ code }) => code));
  });

  test('counts all of them on its first page', () => {
    expect(all[0]?.sentences.join(' ')).toContain('160');
    expect(all[1]?.sentences).toEqual([]);
  });

  test('names on a page the sources of the members that stand there', () => {
    const ids = all.map(({ sources }) =>
      sources.map(({ href }) => href).filter((href) => href.includes('sumber/uji-')),
    );
    expect(ids.map(({ length }) => length)).toEqual([120, 40]);
  });

  test('says on its first page which province stands on which', () => {
    expect(all[0]?.pager?.entrances?.links.map(({ href, holds }) => [href, holds])).toEqual([
      ['./', 'wilayah-11'],
      ['./', 'wilayah-12'],
      ['./', 'wilayah-13'],
      ['halaman/2/', 'wilayah-14'],
    ]);
    expect(all.map(({ frame }) => frame.script)).toEqual([true, false]);
  });

  test('has addresses that are promised, and titles of their own', () => {
    expect(all.map(({ frame }) => frame.path).filter((path) => !liveAddresses(data).includes(path))).toEqual([]);
    expect(new Set(all.map(({ frame }) => frame.title)).size).toBe(2);
  });
});

test('a network of few regions keeps them on one page, in the order of its editors', () => {
  const few = network({ members: members.slice(0, 50).toReversed() });
  expect(memberSheets(few)).toEqual([few.members]);
  expect(presentNetwork(dataset({ networks: [few] }), few, 'id')).not.toHaveProperty('pager');
});

import { expect, test } from 'vitest';
import { presentDistricts } from '#presenters/district';
import { presentCluster } from '#presenters/cluster';
import { viewAt } from '#presenters/view';
import { cluster, date, dataset, region, report } from '../checks/dataset-builder.ts';
import { REAL, realReport } from './real-content.ts';

const role = (id: string) => ({ what: { id }, from: date('2021'), citations: [] });
const content = report({
  region: region({
    districts: [
      { code: '15.04.03', name: 'Muara Bulian' },
      { code: '15.04.04', name: 'Pemayung' },
      { code: '15.04.05', name: 'Bajubang' },
    ],
  }),
  clusters: [
    cluster({
      centre: { name: 'Muara Bulian', code: '15.04.03', roles: [role('pusat')] },
      members: [{ code: '15.04.04', name: 'Pemayung', roles: [role('padi')] }],
    }),
    cluster({ id: 'kedua', members: [{ code: '15.04.04', name: 'Pemayung', roles: [role('ikan')] }] }),
  ],
});
const data = dataset({ reports: [content] });
const rows = presentDistricts(viewAt(data, 'id', 'wilayah/15.04-batanghari/'), content);

test('every kecamatan has a row with its anchor, also one that no cluster names', () => {
  expect(rows.map((row) => row.anchor)).toEqual(['kecamatan-15.04.03', 'kecamatan-15.04.04', 'kecamatan-15.04.05']);
  expect(rows[2]).toMatchObject({ clusters: [], roles: [] });
});

test('a centre belongs to its cluster', () => {
  expect(rows[0]).toMatchObject({ clusters: [{ href: 'klaster/muara-bulian/' }], roles: [{ text: 'pusat' }] });
});

test('a kecamatan in two clusters has the roles of both', () => {
  expect(rows[1]?.clusters).toHaveLength(2);
  expect(rows[1]?.roles.map((one) => one.text)).toEqual(['padi', 'ikan']);
});

test('members on a cluster page lead to the row of their kecamatan', () => {
  const [first] = content.clusters;
  const page = first && presentCluster(data, content, first, 'id');
  expect(page?.members.map((member) => member.href)).toEqual(['../../#kecamatan-15.04.04']);
});

test('each member of a real cluster that is a kecamatan of its region has a row there', () => {
  for (const one of REAL.regions.values()) {
    const codes = new Set(one.region.districts.map((district) => district.code));
    const strangers = one.clusters.flatMap((entry) =>
      entry.members.filter((member) => member.code.startsWith(`${one.region.code}.`) && !codes.has(member.code)),
    );
    expect(strangers).toEqual([]);
  }
  expect(realReport('15.04').region.districts).toHaveLength(8);
});

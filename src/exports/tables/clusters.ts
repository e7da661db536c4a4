import type { ChainLink, Cluster, Member, Role } from '#model/cluster';
import type { Region } from '#model/region';
import { onWeb, pages } from '#routes';
import { dateCell } from '../date-cell.ts';
import { bilingual, defineTable, idList, integer, text, type ForeignKey, type Scope } from '../table.ts';
import { TO_REGION } from './regions.ts';

interface Item {
  readonly region: Region;
  readonly cluster: Cluster;
  readonly scope: Scope;
}

function* clustersIn(scope: Scope): Generator<Item> {
  for (const { region, clusters } of scope.reports) for (const cluster of clusters) yield { region, cluster, scope };
}

const TO_CLUSTER: ForeignKey = { fields: ['region_code', 'cluster'], table: 'klaster', to: ['region_code', 'id'] };

export const clusterTable = defineTable<Item>({
  name: 'klaster',
  items: clustersIn,
  columns: [
    text('region_code', ({ region }) => region.code),
    text('id', ({ cluster }) => cluster.id),
    text('kind', ({ cluster }) => cluster.kind, true),
    bilingual('name', ({ cluster }) => cluster.name),
    text('set', ({ cluster }) => cluster.set?.id),
    text('set_name', ({ cluster }) => cluster.set?.name.id),
    text('plan', ({ cluster }) => cluster.plan),
    bilingual('purpose', ({ cluster }) => cluster.purpose),
    text('centre', ({ cluster }) => cluster.centre?.name),
    text('centre_code', ({ cluster }) => cluster.centre?.code),
    text('commodities', ({ cluster }) => cluster.commodities.map(({ id }) => id).join('; ')),
    text('programmes', ({ cluster }) => idList(cluster.programmes)),
    text('indicators', ({ cluster }) => idList(cluster.indicators)),
    text('sources', ({ cluster }) => idList(cluster.citations.map(({ source }) => source.id))),
    text('link', ({ region, cluster, scope }) => onWeb(scope.dataset.site.address, pages.cluster(region, cluster.id))),
  ],
  primaryKey: ['region_code', 'id'],
  foreignKeys: [TO_REGION],
});

/** A member with one of its roles; a member without a role is there once. */
export interface MemberRole {
  readonly member: Member;
  readonly role?: Role;
  readonly position: number;
}

export function memberRoles(members: readonly Member[]): readonly MemberRole[] {
  const all = members.flatMap((member): readonly Omit<MemberRole, 'position'>[] =>
    member.roles.length === 0 ? [{ member }] : member.roles.map((role) => ({ member, role })),
  );
  return all.map((one, index) => ({ ...one, position: index + 1 }));
}

export const clusterMemberTable = defineTable<Item & MemberRole>({
  name: 'anggota-klaster',
  *items(scope) {
    for (const item of clustersIn(scope))
      for (const one of memberRoles(item.cluster.members)) yield { ...item, ...one };
  },
  columns: [
    text('region_code', ({ region }) => region.code),
    text('cluster', ({ cluster }) => cluster.id),
    integer('position', ({ position }) => position),
    text('code', ({ member }) => member.code, true),
    text('name', ({ member }) => member.name, true),
    bilingual('role', ({ role }) => role?.what),
    text('role_from', ({ role }) => dateCell(role?.from)),
    text('sources', ({ role }) => idList(role?.citations.map(({ source }) => source.id) ?? [])),
    bilingual('note', ({ role }) => role?.note),
  ],
  primaryKey: ['region_code', 'cluster', 'position'],
  foreignKeys: [TO_REGION, TO_CLUSTER],
});

interface LinkItem extends Item {
  readonly link: ChainLink;
  readonly position: number;
}

export const chainTable = defineTable<LinkItem>({
  name: 'rantai-nilai',
  *items(scope) {
    for (const item of clustersIn(scope))
      for (const [index, link] of item.cluster.chain.entries()) yield { ...item, link, position: index + 1 };
  },
  columns: [
    text('region_code', ({ region }) => region.code),
    text('cluster', ({ cluster }) => cluster.id),
    integer('position', ({ position }) => position),
    text('stage', ({ link }) => link.stage, true),
    bilingual('who', ({ link }) => link.who),
    bilingual('what', ({ link }) => link.what),
    text('sources', ({ link }) => idList(link.citations.map(({ source }) => source.id))),
  ],
  primaryKey: ['region_code', 'cluster', 'position'],
  foreignKeys: [TO_REGION, TO_CLUSTER],
});

/** Members of a cluster or network with their roles, linked where this site has a page for them. */
import type { Member } from '#model/cluster';
import type { RegionReport } from '#model/dataset';
import { districtAnchor, pages } from '#routes';
import { presentRole, type RoleLine } from './cluster-card.ts';
import type { View } from './view.ts';

export interface MemberRow {
  readonly code: string;
  readonly name: string;
  readonly href?: string;
  readonly roles: readonly RoleLine[];
}

export function presentMember(view: View, member: Member, home?: RegionReport): MemberRow {
  const href = memberHref(view, member, home);
  return {
    code: member.code,
    name: member.name,
    ...(href !== undefined && { href }),
    roles: member.roles.map((role) => presentRole(view, role)),
  };
}

function memberHref(view: View, member: Member, home: RegionReport | undefined): string | undefined {
  if (home?.region.districts.some((district) => district.code === member.code) === true) {
    return view.to(`${pages.region(home.region)}#${districtAnchor(member.code)}`);
  }
  const report = view.dataset.regions.get(member.code);
  return report === undefined ? undefined : view.to(pages.region(report.region));
}

/** Records that several files hold: events, statements, milestones, members, gaps. */
import type { z } from 'astro/zod';
import type { Member, Role } from '#model/cluster';
import type { Milestone } from '#model/milestone';
import type { Gap } from '#model/missing';
import type { Disagreement, Event, Statement } from '#model/statement';
import type { disagreement, event, gap, member, milestone, role, statement } from '#schemas/blocks';
import { at, type Spot } from './joining.ts';
import { present } from './present.ts';
import { citationsOf, dateIf, dateOf, dayOf, textIf, textOf } from './values.ts';

type List<Schema extends z.ZodType> = readonly z.infer<Schema>[] | undefined;

export function gapsOf(spot: Spot, entries: List<typeof gap>): readonly Gap[] {
  return (entries ?? []).map(({ what, reason, search }, index) => {
    const on = search === undefined ? undefined : dayOf(at(spot, index, 'search', 'on'), search.on);
    const searched = search === undefined || on === undefined ? undefined : { what: textOf(search.what), on };
    return present({ what: textOf(what), reason, search: searched });
  });
}

export function eventsOf(spot: Spot, entries: List<typeof event>): readonly Event[] {
  return (entries ?? []).map((entry, index) =>
    present({
      date: dateOf(at(spot, index, 'date'), entry.date),
      what: textOf(entry.what),
      where: textIf(entry.where),
      who: textIf(entry.who),
      citations: citationsOf(at(spot, index, 'sources'), entry.sources),
      note: textIf(entry.note),
    }),
  );
}

export function statementsOf(spot: Spot, entries: List<typeof statement>): readonly Statement[] {
  return (entries ?? []).map((entry, index) =>
    present({
      by: textIf(entry.by),
      what: textOf(entry.what),
      citations: citationsOf(at(spot, index, 'sources'), entry.sources),
    }),
  );
}

export function disagreementsOf(spot: Spot, entries: List<typeof disagreement>): readonly Disagreement[] {
  return (entries ?? []).map((entry, index) => ({
    about: textOf(entry.about),
    versions: statementsOf(at(spot, index, 'versions'), entry.versions),
  }));
}

export function milestonesOf(spot: Spot, entries: List<typeof milestone>): readonly Milestone[] {
  return (entries ?? []).map((entry, index) =>
    present({
      id: entry.id,
      name: textOf(entry.name),
      status: entry.status,
      planned: dateIf(at(spot, index, 'planned'), entry.planned),
      date: dateIf(at(spot, index, 'date'), entry.date),
      asOf: dateIf(at(spot, index, 'as_of'), entry.as_of),
      citations: citationsOf(at(spot, index, 'sources'), entry.sources),
      note: textIf(entry.note),
    }),
  );
}

export function rolesOf(spot: Spot, entries: List<typeof role>): readonly Role[] {
  return (entries ?? []).map((entry, index) =>
    present({
      what: textOf(entry.what),
      from: dateOf(at(spot, index, 'from'), entry.from),
      citations: citationsOf(at(spot, index, 'sources'), entry.sources),
      note: textIf(entry.note),
    }),
  );
}

export function membersOf(spot: Spot, entries: List<typeof member>): readonly Member[] {
  return (entries ?? []).map((entry, index) => ({
    code: entry.code,
    name: entry.name,
    roles: rolesOf(at(spot, index, 'roles'), entry.roles),
  }));
}

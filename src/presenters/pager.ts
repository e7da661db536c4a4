/** The way through a list that is too long for one page. */
import { pagingWords } from '#language/paging';
import { pageOf, type SitePath } from '#routes';
import { count } from './region-summary.ts';
import type { Link, View } from './view.ts';

/** One page of a list, counted from 1. */
export interface PageNumber {
  readonly number: number;
  readonly of: number;
}

export interface Pager {
  readonly label: string;
  /** "Halaman 2 dari 12". */
  readonly at: string;
  readonly previous?: Link;
  readonly next?: Link;
  /** The first, the last and those beside this one; `name` says it to those who hear the link alone. */
  readonly pages: readonly (Link & { readonly name: string; readonly current: boolean })[];
  /** Where the list can be entered, on its first page. */
  readonly entrances?: { readonly title: string; readonly links: readonly Entrance[] };
}

/** A place in a list: the page that it stands on, the anchors that lead to it by how they begin, and its own anchor. */
export interface Entrance extends Link {
  readonly holds?: string;
  readonly id?: string;
}

/** What of a list stands on which page. */
export interface EntranceInput {
  readonly text: string;
  readonly page: number;
  readonly anchor?: string;
  readonly holds?: string;
  /** Anchor of the entrance itself. */
  readonly id?: string;
}

const BESIDE = 2;

/** Undefined where the list is on one page. */
export function presentPager(
  view: View,
  list: SitePath,
  { number, of }: PageNumber,
  entrances: readonly EntranceInput[] = [],
): Pager | undefined {
  if (of === 1) return undefined;
  const words = pagingWords(view.language);
  const to = (page: number): string => view.to(pageOf(list, page));
  const shown = Array.from({ length: of }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === of || Math.abs(page - number) <= BESIDE,
  );
  return {
    label: words.label,
    at: words.at({ page: count(view, number), of: count(view, of) }),
    ...(number > 1 && { previous: { text: words.previous, href: to(number - 1) } }),
    ...(number < of && { next: { text: words.next, href: to(number + 1) } }),
    pages: shown.map((page) => ({
      text: count(view, page),
      name: words.page({ page: count(view, page) }),
      href: to(page),
      current: page === number,
    })),
    ...(number === 1 &&
      entrances.length > 0 && {
        entrances: {
          title: words.entrances,
          links: entrances.map((entrance) => presentEntrance(view, list, entrance)),
        },
      }),
  };
}

function presentEntrance(view: View, list: SitePath, { text, page, anchor, holds, id }: EntranceInput): Entrance {
  const words = pagingWords(view.language);
  return {
    text: words.from({ first: text, page: count(view, page) }),
    href: view.to(`${pageOf(list, page)}${anchor === undefined ? '' : `#${anchor}`}`),
    ...(holds !== undefined && { holds }),
    ...(id !== undefined && { id }),
  };
}

/** A title that no other page of the list shares. */
export function titleOfPage(view: View, title: string, { number, of }: PageNumber): string {
  if (number === 1) return title;
  return pagingWords(view.language).titled({ title, page: count(view, number), of: count(view, of) });
}

/** Targets that a later version changed: what was promised at first, what counts now, since when and why. */
import { formatAim } from '#formatting/aim';
import { formatDate } from '#formatting/date';
import { briefWords } from '#language/brief';
import type { Brief } from '#model/brief/brief';
import type { PlanVersion } from '#model/plan';
import type { Verdict } from '#model/scoring/verdict';
import { indicatorRecords } from '#model/promise';
import { pages } from '#routes';
import type { Link, View, Words } from '../view.ts';
import type { Cited, Cite, Draft } from './draft.ts';
import { blockOf } from './verdict-rows.ts';
import { FULL_WIDTH, wrappedLines } from './wrapped-lines.ts';

export interface MovedRow {
  readonly indicator: Link;
  readonly year: string;
  readonly from: Cited;
  readonly to: Cited;
  readonly legalBasis?: string;
  readonly reason: Words;
  /** The verdict against what was promised at first. */
  readonly original?: string;
}

export function draftMoved(view: View, brief: Brief): Draft<Verdict, MovedRow> {
  return {
    entries: brief.moved,
    present: (verdict, cite) => presentMoved(view, brief, verdict, cite),
    cost: linesOfMoved,
    head: 5,
    share: 11,
    most: 12,
  };
}

function presentMoved(view: View, { edition: { report } }: Brief, verdict: Verdict, cite: Cite): MovedRow {
  const words = briefWords(view.language);
  const { target, version, original } = verdict;
  const record = indicatorRecords(report).find(({ indicator }) => indicator === target.indicator);
  const block = record === undefined ? undefined : blockOf(view, report, record, verdict);
  const aim = (one: Verdict['target']): string => formatAim(one.aim, one.indicator, view.language);
  return {
    indicator: {
      ...view.say(target.indicator.name),
      href: view.to(pages.indicator(report.region, target.indicator.id)),
    },
    year: target.year === undefined ? '' : String(target.year),
    from: {
      text: words.from({ aim: aim(original?.target ?? target), version: versionText(view, original?.version) }),
      marks: original === undefined ? [] : cite([original.target.citation]),
    },
    to: {
      text: words.to({ aim: aim(target), version: versionText(view, version) }),
      marks: cite([target.citation]),
    },
    ...(version?.legalBasis !== undefined && { legalBasis: words.legalBasis({ text: version.legalBasis }) }),
    reason: version?.reason === undefined ? { text: words.reasonUnknown } : reasonText(view, version.reason),
    ...(block?.original !== undefined && { original: words.original({ verdict: block.original.value }) }),
  };
}

function versionText(view: View, version: PlanVersion | undefined): string {
  if (version === undefined) return '';
  return `${view.say(version.name).text}, ${formatDate(version.date, view.language)}`;
}

function reasonText(view: View, reason: NonNullable<PlanVersion['reason']>): Words {
  const said = view.say(reason);
  return { ...said, text: briefWords(said.lang ?? view.language).reason({ text: said.text }) };
}

function linesOfMoved({ indicator, year, from, to, legalBasis = '', reason, original = '' }: MovedRow): number {
  const text = [indicator.text, year, from.text, '00;', to.text, '00.', legalBasis, reason.text, original].join(' ');
  return wrappedLines(text, FULL_WIDTH - 4) + 0.3;
}

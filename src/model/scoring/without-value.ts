import { dueDay } from '../due.ts';
import type { Day } from '../date.ts';
import type { Indicator } from '../indicator.ts';
import type { Figure } from '../figure.ts';
import type { Moment } from '../series.ts';
import type { Site } from '../site.ts';
import type { NoValue, NotReported, NotSearched, NotYetDue } from './score.ts';

/**
 * What is said of a year without a value. Silence needs both: due before the release date, and a search dated after it
 * was due. A search made too early says nothing about a later report.
 */
export function withoutValue(
  indicator: Indicator,
  year: number,
  ofYear: readonly Moment[],
  site: Pick<Site, 'releaseDate' | 'reportingDue'>,
): NotYetDue | NotReported | NotSearched | NoValue {
  const rows = ofYear.flatMap(({ chosen, others }) => [chosen, ...others]);
  const given = rows.map(reasonOf).find((reason) => reason !== undefined);
  if (given !== undefined) return { kind: 'no-value', reason: given };
  const due = dueDay(indicator, year, site);
  if (due >= site.releaseDate || rows.some(saysNotYet)) return { kind: 'not-yet-due', due };
  const silent = rows.map((row) => silence(row, due)).find((found) => found !== undefined);
  return silent ?? { kind: 'not-searched', due };
}

function saysNotYet({ content }: Figure): boolean {
  return 'missing' in content && content.missing === 'not-yet-due';
}

function reasonOf({ content }: Figure): NoValue['reason'] | undefined {
  if (!('missing' in content)) return undefined;
  const { missing } = content;
  return missing === 'withheld' || missing === 'not-measured' || missing === 'no-number-given' ? missing : undefined;
}

function silence({ content }: Figure, due: Day): NotReported | undefined {
  if (!('missing' in content) || content.search === undefined || content.search.on <= due) return undefined;
  const { missing: reason, search } = content;
  if (reason !== 'not-reported' && reason !== 'not-in-our-sources') return undefined;
  return { kind: 'not-reported', due, reason, search };
}

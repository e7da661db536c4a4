/** The order in which a report tells: what must be mended first, what only needs reading last. */
import type { ImportFinding, Weight } from '../finding.ts';

export interface Part {
  readonly heading: Weight | 'skipped';
  readonly findings: readonly ImportFinding[];
}

/** Parts that hold something; within one in the order of the sheet. */
export function partsOf(findings: readonly ImportFinding[]): readonly Part[] {
  const of = (weight: Weight): readonly ImportFinding[] =>
    findings.filter((one) => one.weight === weight && one.skipped !== true);
  const parts: readonly Part[] = [
    { heading: 'error', findings: of('error') },
    { heading: 'skipped', findings: findings.filter(({ skipped }) => skipped === true) },
    { heading: 'doubt', findings: of('doubt') },
    { heading: 'repair', findings: of('repair') },
    { heading: 'note', findings: of('note') },
  ];
  return parts.filter((part) => part.findings.length > 0);
}

export function countsOf(findings: readonly ImportFinding[]): Readonly<Record<Weight, number>> {
  const count = (weight: Weight): number => findings.filter((one) => one.weight === weight).length;
  return { error: count('error'), doubt: count('doubt'), repair: count('repair'), note: count('note') };
}

/** What was done with the result. */
export type ImportState = 'blocked' | 'dry' | 'written' | 'packed' | 'unchanged';

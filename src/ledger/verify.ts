/** Whether a ledger is whole: every link of the chain, every seal, every step. Each rule names the lines that break it. */
import type { Ledger, LedgerLine } from '#model/ledger';
import { BEGINNING, hashOf, sealOf } from './line.ts';

/** A line, counted from 1 as in its file, with what the words of a finding need. */
export interface BrokenLine {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Lines that do not hold the hash of the line before: something was changed, removed or put between. */
export function brokenLinks({ lines }: Ledger): readonly BrokenLine[] {
  return lines.flatMap(({ previous, id }, index) => {
    const before = lines[index - 1];
    const expected = before === undefined ? BEGINNING : hashOf(before);
    return previous === expected
      ? []
      : [{ line: index + 1, values: { id, seen: previous.slice(0, 12), expected: expected.slice(0, 12) } }];
  });
}

/** Lines whose content is not what was sealed. */
export function brokenSeals({ lines }: Ledger): readonly BrokenLine[] {
  return lines.flatMap(({ seal, sealed, id }, index) =>
    sealed === undefined || sealOf(sealed) === seal ? [] : [{ line: index + 1, values: { id } }],
  );
}

/** Lines without content, though no later line says that their figure was redacted. */
export function missingParts({ lines }: Ledger): readonly BrokenLine[] {
  return lines.flatMap(({ sealed, id }, index) => {
    const redacted = lines.slice(index + 1).some((later) => later.id === id && later.redacted === true);
    return sealed !== undefined || redacted ? [] : [{ line: index + 1, values: { id } }];
  });
}

/** Lines that cannot follow what was said before: a second `new`, a change of what is not there, an earlier date. */
export function impossibleSteps({ lines }: Ledger): readonly BrokenLine[] {
  const standing = new Set<string>();
  const broken: BrokenLine[] = [];
  let latest: LedgerLine | undefined;
  for (const [index, line] of lines.entries()) {
    const { change, id, date } = line;
    const fits = (change === 'new') !== standing.has(id);
    if (!fits) broken.push({ line: index + 1, values: { id, because: change } });
    else if (latest !== undefined && date < latest.date)
      broken.push({ line: index + 1, values: { id, because: 'date', date, before: latest.date } });
    if (change === 'withdrawn') standing.delete(id);
    else standing.add(id);
    latest = line;
  }
  return broken;
}

/** A ledger file → its lines. Written by a command, so a line that is not exactly as written was edited. */
import type { Finding } from '#model/finding';
import { ledgerLine, type LedgerEntry } from '#schemas/ledger';
import { failure, type Parsed, shown } from './report.ts';

/** Reads `ledger.jsonl`. Line ends of Windows are no change. */
export function readLedger(file: string, text: string): Parsed<LedgerEntry> {
  const findings: Finding[] = [];
  const lines: LedgerEntry['lines'] = [];
  const written = text.split(/\r?\n/);
  if (written.at(-1) === '') written.pop();
  for (const [index, line] of written.entries()) {
    const place = { file, line: index + 1 };
    const read = ledgerLine.safeParse(dataOf(line));
    if (read.success) lines.push(read.data);
    else {
      const [issue] = read.error.issues;
      findings.push(
        failure('ledger-line-unreadable', place, { seen: shown(line), field: issue?.path.join('.') ?? '' }),
      );
    }
  }
  return findings.length === 0 ? { value: { lines }, findings } : { findings };
}

function dataOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

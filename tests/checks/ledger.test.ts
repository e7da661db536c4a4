import { addressBook } from '#addresses/address-book';
import { describe, expect, test } from 'vitest';
import { changeNotRecorded } from '#checks/change-not-recorded';
import { ledgerChainBroken } from '#checks/ledger-chain-broken';
import { ledgerLineEdited } from '#checks/ledger-line-edited';
import { ledgerPartMissing } from '#checks/ledger-part-missing';
import { ledgerStepImpossible } from '#checks/ledger-step-impossible';
import { notYetRecorded } from '#checks/not-yet-recorded';
import { redactedFigureReturns } from '#checks/redacted-figure-returns';
import { runCheck } from '#checks/run-check';
import { withdrawalNotRecorded } from '#checks/withdrawal-not-recorded';
import { withdrawalOfNothing } from '#checks/withdrawal-of-nothing';
import type { Dataset } from '#model/dataset';
import type { LedgerLine, Withdrawal } from '#model/ledger';
import { loadAreas } from '#reading/disk/areas';
import { idOf, LEDGER, ledgerWith, record, withdrawal } from '../ledger/editing.ts';
import { at, dataset, figure, FIGURES, number, report } from './dataset-builder.ts';
import { places, run } from './run.ts';

const { lines } = record(new Map([[2024, { value: '8.63' }]]), []);

/** A region with figures of 2024 by value, over a ledger. */
function published(
  values: readonly string[],
  recorded: readonly LedgerLine[] = lines,
  withdrawals: readonly Withdrawal[] = [],
): Dataset {
  const figures = values.map((value) => figure({ content: { measure: number(value) }, place: at(FIGURES, 2) }));
  return dataset({
    reports: [report({ figures, targets: [], baselines: [], ledger: ledgerWith(recorded) })],
    withdrawals,
  });
}

const never = dataset({ reports: [report({ figures: [figure({ content: { measure: number('1') } })] })] });
const taken = record(new Map(), lines, { withdrawals: [withdrawal(2024)] }).lines;
const redacted = record(new Map(), lines, { withdrawals: [withdrawal(2024, { redact: true })] }).lines;

describe('what was published', () => {
  test('the same value says nothing; without a ledger nothing is compared', () => {
    for (const check of [changeNotRecorded, withdrawalNotRecorded, notYetRecorded])
      expect([places(check, published(['8.63'])), places(check, never)]).toEqual([[], []]);
  });

  test('a changed value is an error at its row, with what it was and becomes', () => {
    const [finding] = run(changeNotRecorded, published(['8.73']));
    expect(finding).toMatchObject({
      severity: 'error',
      place: { file: FIGURES, line: 2 },
      values: { id: idOf(2024), was: '8.63 persen', becomes: '8.73 persen', reason: '' },
    });
  });

  test('a value that is gone is an error at the last line that tells of it', () => {
    expect(places(withdrawalNotRecorded, published([]))).toEqual([`${LEDGER}:1`]);
    expect(run(withdrawalNotRecorded, published([], taken))).toEqual([]);
  });

  test('in a preview both are warnings, so that a branch can be checked before it is published', () => {
    const severities = [changeNotRecorded, withdrawalNotRecorded].map(
      (check, index) =>
        runCheck(check, published(index === 0 ? ['8.73'] : []), {
          areas: loadAreas(),
          addresses: addressBook,
          preview: true,
        })[0]?.severity,
    );
    expect(severities).toEqual(['warning', 'warning']);
  });

  test('a new value is a warning', () => {
    const [finding] = run(notYetRecorded, published(['8.63'], taken));
    expect(finding).toMatchObject({ severity: 'warning', values: { id: idOf(2024), ledger: LEDGER } });
  });

  test('a redacted figure that returns is an error; a withdrawn one may return', () => {
    expect(places(redactedFigureReturns, published(['8.63'], redacted))).toEqual([`${FIGURES}:2`]);
    expect(places(redactedFigureReturns, published(['8.63'], taken))).toEqual([]);
  });
});

describe('withdrawals', () => {
  test('of what was published and is gone are right, recorded or not', () => {
    expect(places(withdrawalOfNothing, published([], lines, [withdrawal(2024)]))).toEqual([]);
    expect(places(withdrawalOfNothing, published([], taken, [withdrawal(2024)]))).toEqual([]);
  });

  test('of what is still there, or was never published, are errors', () => {
    expect(places(withdrawalOfNothing, published(['8.63'], lines, [withdrawal(2024)]))).toEqual([
      `withdrawals/cabut-2024.yaml:1 figure → ${FIGURES}:2`,
    ]);
    const [finding] = run(withdrawalOfNothing, published(['8.63'], lines, [withdrawal(2019)]));
    expect(finding?.values).toEqual({ id: idOf(2019), because: 'never-published' });
  });
});

describe('the ledger itself', () => {
  const [first] = lines;
  if (first === undefined) throw new Error('a line expected');
  const { sealed, ...open } = first;

  test.each([
    ['a broken chain', ledgerChainBroken, [{ ...first, previous: 'f'.repeat(64) }], `${LEDGER}:1`],
    [
      'an edited line',
      ledgerLineEdited,
      [{ ...first, sealed: { salt: sealed?.salt ?? '', reason: 'x' } }],
      `${LEDGER}:1`,
    ],
    ['a part that is gone', ledgerPartMissing, [open], `${LEDGER}:1`],
    ['an impossible step', ledgerStepImpossible, [first, first], `${LEDGER}:2`],
  ] as const)('%s is an error at its line', (_, check, wrong, place) => {
    expect(places(check, published(['8.63']))).toEqual([]);
    expect(places(check, published(['8.63'], wrong))).toEqual([place]);
    expect(check.severity).toBe('error');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '#model/decimal';
import type { LedgerLine } from '#model/ledger';
import { aimIn, measureIn } from '#model/recorded-state';
import { appendTo } from '#ledger/append';
import { canonicalJson } from '#ledger/canonical';
import { digestOf } from '#ledger/digest';
import { historiesOf } from '#ledger/history';
import { BEGINNING, hashOf, headOf, ledgerText } from '#ledger/line';
import { recordOf, recordsOfNetwork, recordsOfRegion } from '#ledger/records';
import { unrecordedOf } from '#ledger/unrecorded';
import { brokenLinks, brokenSeals, impossibleSteps, missingParts } from '#ledger/verify';
import { versionAnchor, versionOf, versionOfRow } from '#ledger/version';
import {
  baseline,
  budgetLine,
  cite,
  date,
  figure,
  indicator,
  network,
  number,
  range,
  report,
  target,
} from '../checks/dataset-builder.ts';
import { edition, idOf, isWhole, LEDGER, ledgerWith, record, type Rows, withdrawal } from './editing.ts';

const FIRST: Rows = new Map([
  [2023, { value: '9.45' }],
  [2024, { value: '8.63' }],
]);
const MENDED: Rows = new Map([
  [2023, { value: '9.45' }],
  [2024, { value: '8.73', reason: 'Salah ketik' }],
]);

describe('identity and version', () => {
  test('SHA-256 is that of FIPS 180-4: of the JSON text "abc"', () => {
    expect(digestOf('abc')).toBe('6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25');
  });

  test('the order of keys does not matter, their values do', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 'é' }], a: '"' })).toBe(String.raw`{"a":"\"","b":[{"c":"é","d":1}]}`);
    expect(digestOf({ a: '1', b: '2' })).toBe(digestOf({ b: '2', a: '1' }));
    expect(digestOf({ a: '1' })).not.toBe(digestOf({ a: '2' }));
  });

  test('the version of a row is that of its record, whatever kind of row it is and however often it is asked for', () => {
    const rows = [figure({}), figure({ content: { missing: 'withheld' } }), target({}), baseline({})];
    for (const row of [...rows, figure({ content: { measure: number('8.64') } })])
      for (const asked of [row, row, { ...row }]) expect(versionOfRow(asked)).toBe(versionOf(recordOf(row).state));
  });

  test('value, unit, status and source make a version; note, date of release and page do not', () => {
    const version = (change: Parameters<typeof figure>[0]) => versionOf(recordOf(figure(change)).state);
    const plain = version({});
    const same = [{ note: { id: 'catatan' } }, { released: date('2025') }, { place: { file: 'x', line: 9 } }];
    const other = [
      { content: { measure: number('8.64') } },
      { content: { measure: range('8.63', '8.7') } },
      { content: { missing: 'withheld' as const } },
      { status: 'provisional' as const },
      { citation: cite({ id: 'lain' }) },
      { indicator: indicator({ unit: 'jiwa' }) },
    ];
    expect(same.map(version)).toEqual(same.map(() => plain));
    expect(new Set([plain, ...other.map(version)]).size).toBe(other.length + 1);
    expect(plain).toMatch(/^[0-9a-f]{8}$/);
    expect(versionAnchor('2024-realisasi-bps', plain)).toBe(`2024-realisasi-bps--${plain}`);
  });

  test('every row of a region and every state of a network has an identity of its own', () => {
    const ids = [
      ...recordsOfRegion(
        report({
          figures: [figure(), figure({ area: '15.04.03' })],
          baselines: [baseline()],
          targets: [target(), target({ version: 'perubahan' })],
          budget: [budgetLine(), budgetLine({ stage: 'realisation' })],
        }),
      ),
      ...recordsOfNetwork(
        network({
          statuses: [{ code: '62.09', milestones: [{ id: 'sk', name: { id: 'SK' }, status: 'done', citations: [] }] }],
          stages: [{ id: 'survei', name: { id: 'Survei' }, status: 'unknown', citations: [] }],
          amounts: [{ name: { id: 'Minat, swasta' }, sen: 50n, rounded: true, date: date('2025'), citations: [] }],
          coverageTarget: { count: 14, of: 14 },
        }),
      ),
    ].map(({ id }) => id);
    expect(ids).toEqual([
      'kemiskinan/2024-realisasi-bps-2024',
      'kemiskinan/2024-realisasi-bps-2024-15.04.03',
      'kemiskinan/2020-kondisi-awal-rpjmd-perda-bps-2024',
      'kemiskinan/2026-target-rpjmd-perda-bps-2024',
      'kemiskinan/2026-target-rpjmd-perubahan-bps-2024',
      'uang/belanja/2024-apbd-spending-bps-2024',
      'uang/belanja/2024-realisation-spending-bps-2024',
      'uang/minat-swasta',
      'target-cakupan',
      '62.09/sk',
      'tahap/survei',
    ]);
  });

  test('states are written as tables write them, amounts in rupiah with their sen', () => {
    expect(recordOf(target({ aim: { kind: 'coverage', count: 3, of: 14 } })).state).toEqual({
      aim: 'coverage',
      value: '3',
      upper: '14',
      unit: 'persen',
      source: 'bps-2024',
    });
    expect(recordOf(target({ aim: { kind: 'zero-change' } })).state).toEqual({
      aim: 'zero-change',
      unit: 'persen',
      source: 'bps-2024',
    });
    expect(recordOf(baseline({ measure: { kind: 'word', word: 'WTP' } })).state.value).toBe('WTP');
    const amounts = recordsOfRegion(
      report({
        figures: [],
        targets: [],
        baselines: [],
        budget: [budgetLine({ sen: -5n }), budgetLine({ sen: 12345n, rounded: true })],
      }),
    );
    expect(amounts.map(({ state }) => [state.value, state.precision])).toEqual([
      ['-0.05', undefined],
      ['123.45', 'approximate'],
    ]);
  });
});

describe('recording', () => {
  test('a first edition records everything as new, and then nothing is left', () => {
    const { lines, added, refused } = record(FIRST, []);
    expect(lines.map(({ change, id, previous }) => [change, id, previous === BEGINNING])).toEqual([
      ['new', idOf(2023), true],
      ['new', idOf(2024), false],
    ]);
    expect(added).toHaveLength(2);
    expect(refused).toEqual([]);
    expect(record(FIRST, lines).added).toEqual([]);
    expect(isWhole(ledgerWith(lines))).toBe(true);
  });

  test('a changed figure needs a reason: of its row, or of the edition', () => {
    const { lines } = record(FIRST, []);
    const silent = record(new Map([...FIRST, [2024, { value: '8.73' }]]), lines);
    expect(silent.refused.map(({ lacks }) => lacks)).toEqual(['reason']);
    expect(silent.added).toEqual([]);
    const said = record(MENDED, lines);
    expect(said.added.map(({ line }) => [line.change, line.sealed?.reason, line.sealed?.state?.value])).toEqual([
      ['changed', 'Salah ketik', '8.73'],
    ]);
    expect(record(new Map([...FIRST, [2024, { value: '8.73' }]]), lines, { reason: 'Revisi BPS' }).added).toHaveLength(
      1,
    );
  });

  test('the reason of an earlier change is not taken for the next one', () => {
    const { lines } = record(MENDED, record(FIRST, []).lines);
    const again = record(new Map([...FIRST, [2024, { value: '8.83', reason: 'Salah ketik' }]]), lines);
    expect(again.refused.map(({ lacks }) => lacks)).toEqual(['reason']);
  });

  test('a figure that is gone needs a withdrawal, which tells kind, day, who asked, and a text', () => {
    const { lines } = record(FIRST, []);
    const left: Rows = new Map([[2023, { value: '9.45' }]]);
    expect(record(left, lines).refused.map(({ lacks }) => lacks)).toEqual(['withdrawal']);
    const { lines: after } = record(left, lines, { withdrawals: [withdrawal(2024)] });
    expect(historiesOf(ledgerWith(after)).get(idOf(2024))?.withdrawn).toEqual({
      date: '2026-01-31',
      note: { kind: 'error', asked: '2026-01-15', by: { id: 'Redaksi' }, text: { id: 'Angka kabupaten lain.' } },
      redacted: false,
    });
    expect(historiesOf(ledgerWith(after)).get(idOf(2024))?.versions[0]?.state?.value).toBe('8.63');
  });

  test('a withdrawal of another region is no leave to withdraw here', () => {
    const { lines } = record(FIRST, []);
    const left: Rows = new Map([[2023, { value: '9.45' }]]);
    expect(record(left, lines, { withdrawals: [withdrawal(2024, { owner: '16.06' })] }).refused).toHaveLength(1);
  });

  test('a withdrawn figure may come back, as new', () => {
    const { lines } = record(FIRST, []);
    const { lines: without } = record(new Map([[2023, { value: '9.45' }]]), lines, { withdrawals: [withdrawal(2024)] });
    const { lines: back } = record(FIRST, without);
    expect(back.map(({ change }) => change)).toEqual(['new', 'new', 'withdrawn', 'new']);
    expect(historiesOf(ledgerWith(back)).get(idOf(2024))?.withdrawn).toBeUndefined();
    expect(isWhole(ledgerWith(back))).toBe(true);
  });

  test('an edition dated before the last line records nothing', () => {
    const { lines } = record(FIRST, []);
    const { added, refused } = record(MENDED, lines, { date: '2025-12-31' });
    expect(added).toEqual([]);
    expect(refused.map(({ lacks }) => lacks)).toEqual(['later-date']);
  });

  test('history tells every version, since when, and why', () => {
    const { lines } = record(MENDED, record(FIRST, []).lines, { date: '2026-02-28' });
    const { versions } = historiesOf(ledgerWith(lines)).get(idOf(2024)) ?? { versions: [] };
    expect(versions.map(({ date, reason, state }) => [date, reason, state?.value])).toEqual([
      ['2026-01-31', undefined, '8.63'],
      ['2026-02-28', 'Salah ketik', '8.73'],
    ]);
  });
});

describe('what was renamed', () => {
  const before = [figure({ indicator: indicator({ id: 'miskin' }), citation: cite({ id: 'bps' }) })];
  const named = (value: string) => [
    figure({
      indicator: indicator({ id: 'kemiskinan', formerly: ['miskin'] }),
      citation: cite({ id: 'bps-2024', formerly: ['bps'] }),
      content: { measure: number(value) },
      reason: 'Revisi',
    }),
  ];
  const owner = (figures: readonly ReturnType<typeof figure>[], lines: readonly LedgerLine[]) => ({
    owner: '15.04',
    name: 'Kabupaten Batanghari',
    file: LEDGER,
    records: figures.map(recordOf),
    ...(lines.length > 0 && { ledger: ledgerWith(lines) }),
  });
  const { lines } = appendTo(owner(before, []), edition());

  test('an indicator and a source that were renamed change no figure, where `formerly` says so', () => {
    expect(unrecordedOf(named('8.63').map(recordOf), ledgerWith(lines))).toEqual([]);
    const unsaid = [figure({ indicator: indicator({ id: 'kemiskinan' }), citation: cite({ id: 'bps-2024' }) })];
    expect(unrecordedOf(unsaid.map(recordOf), ledgerWith(lines)).map(({ change }) => change)).toEqual([
      'new',
      'withdrawn',
    ]);
  });

  test('a later change goes on with the identity of the first line', () => {
    const appended = appendTo(owner(named('8.73'), lines), edition());
    expect(appended.lines.map(({ change, id }) => [change, id])).toEqual([
      ['new', 'miskin/2024-realisasi-bps'],
      ['changed', 'miskin/2024-realisasi-bps'],
    ]);
    expect(isWhole(ledgerWith(appended.lines))).toBe(true);
    expect(unrecordedOf(named('8.73').map(recordOf), ledgerWith(appended.lines))).toEqual([]);
  });
});

describe('redaction', () => {
  const { lines } = record(MENDED, record(FIRST, []).lines);
  const left: Rows = new Map([[2023, { value: '9.45' }]]);
  const redacted = record(left, lines, { withdrawals: [withdrawal(2024, { kind: 'privacy', redact: true })] }).lines;

  test('takes value, reason and salt of every version out of the ledger, and leaves the chain whole', () => {
    const text = ledgerText(redacted);
    const versions = historiesOf(ledgerWith(lines)).get(idOf(2024))?.versions ?? [];
    const salts = lines.filter(({ id }) => id === idOf(2024)).map(({ sealed }) => sealed?.salt ?? '');
    expect(versions).toHaveLength(2);
    for (const gone of ['8.63', '8.73', 'Salah ketik', ...salts, ...versions.map(({ version }) => version ?? '')])
      expect(text).not.toContain(gone);
    expect(text).toContain('9.45');
    expect(isWhole(ledgerWith(redacted))).toBe(true);
  });

  test('what stays of it cannot be guessed by trying values: the seal is salted', () => {
    const state = lines.at(-1)?.sealed?.state;
    const { seal } = redacted.findLast(({ id, change }) => id === idOf(2024) && change === 'changed') ?? { seal: '' };
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    expect([digestOf(state), digestOf({ state }), digestOf({ reason: 'Salah ketik', state })]).not.toContain(seal);
  });

  test('its history says that it was redacted, and no value', () => {
    const history = historiesOf(ledgerWith(redacted)).get(idOf(2024));
    expect(history?.withdrawn?.redacted).toBe(true);
    expect(history?.versions.every(({ state, version }) => state === undefined && version === undefined)).toBe(true);
  });
});

describe('tampering', () => {
  const { lines } = record(MENDED, record(FIRST, []).lines);
  const edited = (index: number, change: (line: LedgerLine) => LedgerLine) =>
    ledgerWith(lines.map((line, at) => (at === index ? change(line) : line)));

  test('an edited value breaks its seal, on its own line', () => {
    const ledger = edited(1, (line) => ({
      ...line,
      ...(line.sealed?.state !== undefined && {
        sealed: { ...line.sealed, state: { ...line.sealed.state, value: '8.00' } },
      }),
    }));
    expect(brokenSeals(ledger).map(({ line }) => line)).toEqual([2]);
    expect(brokenLinks(ledger)).toEqual([]);
  });

  test('a value edited with its seal made anew breaks the chain at the next line', () => {
    const ledger = edited(1, (line) => {
      const sealed = { salt: '0'.repeat(32), state: { value: '8.00', unit: 'persen', source: 'bps-2024' } };
      return { ...line, sealed, seal: digestOf(sealed) };
    });
    expect(brokenSeals(ledger)).toEqual([]);
    expect(brokenLinks(ledger).map(({ line }) => line)).toEqual([3]);
  });

  test('a removed line, a line put between and a changed order break the chain', () => {
    const [first, second, third] = lines;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three lines expected');
    for (const wrong of [
      [second, third],
      [first, third],
      [first, second, second, third],
      [second, first, third],
    ])
      expect(brokenLinks(ledgerWith(wrong)).length).toBeGreaterThan(0);
  });

  test('a part that is gone without a redaction is told', () => {
    const ledger = edited(0, ({ sealed: _, ...line }) => line);
    expect(missingParts(ledger).map(({ line }) => line)).toEqual([1]);
    expect(brokenLinks(ledger)).toEqual([]);
  });

  test('steps that cannot be: a second new, a change of nothing, an earlier date', () => {
    const [first, second, third] = lines;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three lines expected');
    const because = (wrong: readonly LedgerLine[]) =>
      impossibleSteps(ledgerWith(wrong)).map(({ line, values }) => [line, values['because']]);
    expect(because([first, first])).toEqual([[2, 'new']]);
    expect(because([third])).toEqual([[1, 'changed']]);
    expect(because([first, { ...second, date: '2020-01-01' }])).toEqual([[2, 'date']]);
  });

  test('any other text in any place of any line is found', () => {
    const places = lines.flatMap((line, index) =>
      (['date', 'id', 'previous', 'seal'] as const).map((field) => ({ index, field, line })),
    );
    for (const { index, field, line } of places) {
      const ledger = edited(index, () => ({ ...line, [field]: field === 'date' ? '2026-01-30' : `${line[field]}0` }));
      // The last line's own hash is held by nobody yet; its steps and its seal are.
      const last = index === lines.length - 1 && field !== 'previous' && field !== 'seal';
      expect([field, index, isWhole(ledger) && headOf(ledger) === headOf({ lines })]).toEqual([field, index, false]);
      if (!last) expect([field, index, isWhole(ledger)]).toEqual([field, index, false]);
    }
  });
});

describe('laws', () => {
  const rows = fc
    .dictionary(
      fc.constantFrom('2020', '2021', '2022', '2023'),
      fc.record({ value: fc.constantFrom('1', '2.5', '3'), reason: fc.stringMatching(/^[a-z]{12}$/) }),
    )
    .map((found): Rows => new Map(Object.entries(found).map(([year, row]) => [Number(year), row])));

  test('however rows change, the ledger stays whole, holds what is published, and each line holds the one before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rows, fc.boolean()), { minLength: 1, maxLength: 6 }), (editions) => {
        let lines: readonly LedgerLine[] = [];
        const gone = new Set<number>();
        for (const [published, redact] of editions) {
          const allowed: Rows = new Map([...published].filter(([year]) => !gone.has(year)));
          const before = new Set(
            [...historiesOf(ledgerWith(lines)).values()]
              .filter((one) => one.withdrawn === undefined)
              .map(({ id }) => id),
          );
          const taken = [2020, 2021, 2022, 2023].filter((year) => before.has(idOf(year)) && !allowed.has(year));
          const appended = record(allowed, lines, {
            reason: 'alasan edisi',
            withdrawals: taken.map((year) => withdrawal(year, { redact })),
          });
          if (redact) for (const year of taken) gone.add(year);
          expect(appended.refused).toEqual([]);
          lines = appended.lines;
          expect(isWhole(ledgerWith(lines))).toBe(true);
          const figures = [...allowed].map(([year, { value }]) =>
            recordOf(figure({ period: { year }, content: { measure: number(value) } })),
          );
          expect(unrecordedOf(figures, ledgerWith(lines))).toEqual([]);
        }
        for (const [index, line] of lines.entries()) {
          const before = lines[index - 1];
          expect(line.previous).toBe(before === undefined ? BEGINNING : hashOf(before));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a recorded state is read back as it was', () => {
  const amount = fc
    .integer({ min: -9_999_999, max: 9_999_999 })
    .map((number) => decimal((number / 100).toFixed(2).replace(/\.?0+$/, '')));
  const word = fc.constantFrom('WTP', 'Baik', 'Sangat Tinggi');

  test('measures', () => {
    const measures = fc.oneof(
      fc.record({
        kind: fc.constant('number' as const),
        value: amount,
        precision: fc.constantFrom('exact', 'approximate', 'more-than', 'less-than'),
      }),
      fc.record({ kind: fc.constant('range' as const), lower: amount, upper: amount }),
      fc.record({ kind: fc.constant('word' as const), word }),
    );
    fc.assert(
      fc.property(measures, (measure) => {
        expect(measureIn(recordOf(baseline({ measure })).state)).toEqual(measure);
      }),
    );
  });

  test('aims', () => {
    const aims = fc.oneof(
      fc.record({ kind: fc.constantFrom('value', 'at-least', 'at-most', 'above', 'below'), value: amount }),
      fc.record({ kind: fc.constant('range' as const), lower: amount, upper: amount }),
      fc.record({ kind: fc.constant('coverage' as const), count: fc.nat(500), of: fc.nat(500) }),
      fc.record({ kind: fc.constant('ordinal' as const), word }),
      fc.record({ kind: fc.constantFrom('zero-level', 'zero-change', 'no-number') }),
    );
    fc.assert(
      fc.property(aims, (aim) => {
        expect(aimIn(recordOf(target({ aim })).state)).toEqual(aim);
      }),
    );
  });
});

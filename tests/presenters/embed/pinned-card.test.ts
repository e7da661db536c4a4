import { expect, test } from 'vitest';
import { recordsOfRegion } from '#ledger/records';
import { versionOf } from '#ledger/version';
import type { Figure } from '#model/figure';
import { anchorOfFigure } from '#model/identity';
import type { Ledger, LedgerLine, RecordedState, SealedPart } from '#model/ledger';
import type { FigureCard } from '#presenters/embed/figure-card';
import { embeddedAreas, presentIndicatorEmbed } from '#presenters/embed/indicator-embed';
import { presentVersions } from '#presenters/figure-history';
import { viewAt } from '#presenters/view';
import { dataset, figure, indicator, number, report, site, source } from '../../checks/dataset-builder.ts';

const of = indicator();
const bps = source();
const valued = (value: string, more: Partial<Figure> = {}) =>
  figure({ indicator: of, content: { measure: number(value) }, citation: { source: bps }, ...more });
const row = valued('8.73');
const anchor = anchorOfFigure(row);
const other = valued('9.99', { period: { year: 2020 } });

function stateOf(one: Figure): RecordedState {
  const [record] = recordsOfRegion(report({ figures: [one], targets: [], baselines: [], budget: [] }));
  if (record === undefined) throw new RangeError('no record');
  return record.state;
}

function line(date: string, sealed: Omit<SealedPart, 'salt'> | undefined, change: LedgerLine['change']): LedgerLine {
  const made = { change, date, id: `kemiskinan/${anchor}`, kind: 'actual', previous: '', seal: '' } as const;
  return sealed === undefined ? made : { ...made, sealed: { salt: '', ...sealed } };
}
const first = line('2026-01-31', { state: stateOf(valued('8.63')) }, 'new');
const revised = line('2027-01-30', { state: stateOf(row), reason: 'BPS memperbaiki tabel.' }, 'changed');

function cards(
  figures: readonly Figure[],
  lines: readonly LedgerLine[] | undefined,
  area?: string,
): readonly FigureCard[] {
  const ledger: Ledger | undefined = lines === undefined ? undefined : { file: 'ledger.jsonl', lines };
  const one = report({ figures, targets: [], baselines: [], ...(ledger !== undefined && { ledger }) });
  const data = dataset({ reports: [one], indicators: [of], sources: [bps], site: site() });
  return presentIndicatorEmbed(data, one, of.id, 'id', area).cards;
}

const pinOf = (value: string) => `${anchor}--${versionOf(stateOf(valued(value)))}`;
const at = (list: readonly FigureCard[], wanted: string) => list.find((card) => card.anchor === wanted);
/** What a version is: all that shows at its address but the note. */
const drawn = (card: FigureCard | undefined) => [
  card?.title,
  card?.value,
  card?.missing,
  card?.states,
  card?.source?.label,
];

test('a figure that was never published has an address for its present version already', () => {
  const [card] = cards([valued('8.63')], undefined);
  expect(card?.pin).toEqual({ anchor: pinOf('8.63'), note: 'Angka ini masih berlaku.' });
});

test('a published version says since when it stands', () => {
  const [card] = cards([valued('8.63')], [first]);
  expect(card?.pin).toEqual({ anchor: pinOf('8.63'), note: 'Terbit pada 31 Januari 2026 dan masih berlaku.' });
});

test('a revised figure is what it was at its pinned address, and says when and into what it was revised, and why', () => {
  const before = cards([valued('8.63')], [first]);
  const after = cards([row], [first, revised]);
  const pinned = at(after, pinOf('8.63'));
  expect(drawn(pinned)).toEqual(drawn(at(before, anchor)));
  expect(pinned?.notes.map(({ text }) => text)).toEqual([
    'Angka ini direvisi pada 30 Januari 2027 menjadi 8,73 persen.',
    'BPS memperbaiki tabel.',
  ]);
  expect(pinned?.verdicts).toEqual([]);
  expect(at(after, anchor)?.value).toBe('8,73 persen');
  expect(at(after, anchor)?.pin?.anchor).toBe(pinOf('8.73'));
});

test('a status is part of a version: provisional stays provisional', () => {
  const early = { ...first, sealed: { salt: '', state: stateOf(valued('8.73', { status: 'provisional' })) } };
  const [card, pinned] = cards([row], [early, revised]);
  expect([card?.states, pinned?.states]).toEqual([['tetap'], ['sementara']]);
});

test('the part of the region stays with every version', () => {
  const part = valued('8.63', { area: '15.04.03' });
  const id = `kemiskinan/${anchorOfFigure(part)}`;
  const list = cards([valued('8.73', { area: '15.04.03' })], [{ ...first, id }], '15.04.03');
  expect(list.map(({ states }) => states.join()).filter((states) => states.includes('15.04.03'))).toHaveLength(2);
});

test('the page of a part of the region stays when its figures are taken back', () => {
  const id = `kemiskinan/${anchorOfFigure(valued('8.63', { area: '15.04.03' }))}`;
  const lines = [
    { ...first, id },
    { ...line('2027-01-30', undefined, 'withdrawn'), id },
  ];
  const one = report({ figures: [other], targets: [], baselines: [], ledger: { file: 'ledger.jsonl', lines } });
  expect(embeddedAreas(one, { indicator: of })).toEqual(['15.04.03']);
  expect(cards([other], lines, '15.04.03').map(({ value }) => value)[0]).toBe(
    'Angka ini dicabut pada 30 Januari 2027.',
  );
  expect(cards([other], lines).map(({ states }) => states.join())).toEqual(['tetap']);
});

test('a version revised twice tells the next value and the one that stands now', () => {
  const again = line('2028-01-30', { state: stateOf(valued('8.9')) }, 'changed');
  const texts = at(cards([valued('8.9')], [first, revised, again]), pinOf('8.63'))?.notes.map(({ text }) => text);
  expect(texts).toEqual([
    'Angka ini direvisi pada 30 Januari 2027 menjadi 8,73 persen.',
    'BPS memperbaiki tabel.',
    'Sekarang: 8,90 persen.',
  ]);
});

test('a source that got another id leaves the published card at its old address, still standing', () => {
  const renamed = { ...bps, id: 'bps-tabel', formerly: [bps.id] };
  const now = valued('8.63', { citation: { source: renamed } });
  const list = cards([now], [first]);
  const old = at(list, pinOf('8.63'));
  expect(list[0]?.anchor).toBe(anchorOfFigure(now));
  expect(old?.value).toBe('8,63 persen');
  expect(old?.notes.map(({ text }) => text)).toEqual(['Terbit pada 31 Januari 2026 dan masih berlaku.']);
  expect(old?.row).toBe(list[0]?.row);
});

test('a value that came back has one address, which says that it stands', () => {
  const back = line('2028-01-30', { state: stateOf(valued('8.63')) }, 'changed');
  const list = cards([valued('8.63')], [first, revised, back]);
  const addresses = list.flatMap((card) => [card.anchor, card.pin?.anchor]).filter((one) => one !== undefined);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(list[0]?.pin?.note).toContain('30 Januari 2028');
});

test('a value that came back has one address on the page of its indicator too', () => {
  const back = line('2028-01-30', { state: stateOf(valued('8.63')) }, 'changed');
  const ledger = { file: 'ledger.jsonl', lines: [first, revised, back] };
  const present = valued('8.63');
  const one = report({ figures: [present], ledger });
  const { versionAnchor, earlier } = presentVersions(viewAt(dataset({ reports: [one] }), 'id', ''), one, present);
  expect(versionAnchor).toBe(pinOf('8.63'));
  expect(earlier.map((version) => version.anchor)).toEqual([undefined, pinOf('8.73')]);
});

test('a change that is not recorded yet leaves the published version at its address', () => {
  const pinned = at(cards([row], [first]), pinOf('8.63'));
  expect(pinned?.value).toBe('8,63 persen');
  expect(pinned?.notes[0]?.text).toBe('Angka ini direvisi menjadi 8,73 persen.');
});

test('a figure that was taken back says when and why at both addresses', () => {
  const note = {
    kind: 'privacy',
    asked: '2027-01-15',
    by: { id: 'Dinas uji' },
    text: { id: 'Angka ini dihapus untuk melindungi warga.' },
  } as const;
  const list = cards([other], [first, line('2027-01-30', { withdrawal: note }, 'withdrawn')]);
  const [gone, pinned] = [at(list, anchor), at(list, pinOf('8.63'))];
  expect(gone?.title).toBe('Realisasi 2024');
  expect(gone?.value).toMatch(/^Angka ini dicabut pada 30 Januari 2027: /);
  expect(gone?.notes.map(({ text }) => text)).toEqual([note.text.id]);
  expect(gone?.source).toBeUndefined();
  expect(pinned?.notes.map(({ text }) => text)).toEqual([gone?.value, note.text.id]);
});

test('a figure that is back and not recorded yet has one card at its address', () => {
  const list = cards([valued('8.63')], [first, line('2027-01-30', undefined, 'withdrawn')]);
  const addresses = list.flatMap((card) => [card.anchor, card.pin?.anchor]).filter((one) => one !== undefined);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(at(list, anchor)?.value).toBe('8,63 persen');
});

test('a value that was removed from the ledger is on no card', () => {
  const { sealed: _, ...redacted } = first;
  const list = cards([other], [redacted, { ...line('2027-01-30', undefined, 'withdrawn'), redacted: true }]);
  expect(JSON.stringify(list)).not.toContain('8,63');
  expect(at(list, anchor)?.value).toBe('Angka ini dicabut pada 30 Januari 2027.');
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { surroundingsOf } from '../../../scripts/new/surroundings.ts';
import { NEW_KINDS } from '../../../src/editing/new/kinds.ts';
import { newEntry, type NewEntry } from '../../../src/editing/new/new-entry.ts';
import type { Answers } from '../../../src/editing/new/question.ts';
import { examine } from '../../../src/examine.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { loadAreas } from '../../../src/reading/disk/areas.ts';
import { GOOD, put, withFolder } from '../../reading/folder.ts';

const around = surroundingsOf(examine(GOOD).dataset, loadAreas());
const here = { region: '15.04', id: 'uji' };

interface Case {
  /** Only what is needed to name the file. */
  readonly least: Answers;
  /** Enough that nothing is left to fill in. */
  readonly whole: Answers;
}

/** Answers for the fixture's region; test data, as their names say. */
const CASES: Readonly<Record<string, Case>> = {
  region: { least: { code: '15.05' }, whole: {} },
  plan: {
    least: here,
    whole: {
      kind: 'rkpd',
      title: 'Rencana uji',
      'start-year': '2025',
      'end-year': '2029',
      version: 'naskah-uji',
      'version-name': 'Naskah uji',
      status: 'draft',
      source: 'dokumen-rencana',
    },
  },
  indicator: {
    least: { id: 'uji' },
    whole: { name: 'Indikator uji', unit: 'persen', direction: 'lower', decimals: '2', definition: 'Hanya untuk uji.' },
  },
  cluster: {
    least: here,
    whole: { kind: 'pillar', name: 'Klaster uji: satu', source: 'dokumen-rencana,tabel-bps' },
  },
  commitment: {
    least: here,
    whole: { wording: 'Janji uji', office: 'Jabatan uji', 'judged-by': 'milestones', source: 'dokumen-rencana' },
  },
  network: {
    least: { id: 'uji' },
    whole: {
      kind: 'roll-out',
      name: 'Jejaring uji',
      summary: 'Hanya untuk uji.',
      members: '15.04, 15.05',
      source: 'tabel-bps',
    },
  },
  source: { least: { id: 'uji' }, whole: { kind: 'other', publisher: 'unknown', title: 'Dokumen uji', via: 'none' } },
  reply: {
    least: here,
    whole: {
      agency: 'bappeda',
      date: '2026-01-02',
      document: 'dokumen-rencana',
      on: 'figure',
      indicator: 'kemiskinan',
      period: '2023-03',
      text: 'Jawaban uji',
    },
  },
  correction: {
    least: { id: 'uji' },
    whole: {
      received: '2026-01-02',
      from: 'citizen',
      on: 'figure',
      region: '15.04',
      indicator: 'kemiskinan',
      period: '2023-03',
      request: 'Permintaan uji',
    },
  },
  withdrawal: {
    least: { id: 'uji' },
    whole: {
      region: '15.04',
      figure: 'kemiskinan/2024-realisasi-uji',
      kind: 'error',
      'asked-on': '2026-01-02',
      'asked-by': 'Redaksi uji',
      text: 'Penjelasan uji',
    },
  },
};

function entryOf(name: string, answers: Answers): NewEntry {
  const kind = NEW_KINDS.find((one) => one.name === name);
  if (kind === undefined) throw new Error(name);
  const entry = newEntry(kind, answers, around);
  if ('problems' in entry) throw new Error(entry.problems.join('\n'));
  return entry;
}

/** What the check says about the new files, laid into the good content. */
function errorsOf(entry: NewEntry): readonly Finding[] {
  return withFolder(
    (folder) => {
      for (const { path, text } of entry.files) put(folder, path, text);
    },
    (folder) => examine(folder).findings.filter(({ severity }) => severity === 'error'),
  );
}

describe('a new file', () => {
  test('every kind has its case here', () => {
    expect(Object.keys(CASES).sort()).toEqual(NEW_KINDS.map(({ name }) => name).sort());
  });

  test.each(Object.entries(CASES))('%s with only its name is lacking exactly what it says', (name, { least }) => {
    const entry = entryOf(name, least);
    const errors = errorsOf(entry);
    expect(errors.map(({ place: { file, line } }) => `${file}:${String(line)}`)).toEqual(
      entry.gaps.map(({ line }) => `${entry.files[0]?.path ?? ''}:${String(line)}`),
    );
    expect(errors.filter(({ code }) => code !== 'field-empty')).toEqual([]);
    for (const { line } of entry.gaps) expect(entry.files[0]?.text.split('\n')[line - 1]).toContain('# ISI: ');
  });

  test.each(Object.entries(CASES))('%s with all answers passes the check', (name, { least, whole }) => {
    const entry = entryOf(name, { ...least, ...whole });
    expect(entry.gaps).toEqual([]);
    // A withdrawal must name a figure that was published; the fixture has published none.
    const expected = name === 'withdrawal' ? ['withdrawal-of-nothing'] : [];
    expect(errorsOf(entry).map(({ code }) => code)).toEqual(expected);
  });

  test('the text explains each field and keeps to its line', async () => {
    const text = entryOf('commitment', { ...here, source: 'tabel-bps' }).files[0]?.text ?? '';
    await expect(text).toMatchFileSnapshot('__text__/commitment.yaml');
    expect(text.split('\n').every((line) => line.length <= 120)).toBe(true);
    expect(text).toContain('promised_on: unknown');
  });
});

describe('answers that cannot be', () => {
  function problems(name: string, answers: Answers): string {
    const kind = NEW_KINDS.find((one) => one.name === name);
    const entry = kind && newEntry(kind, answers, around);
    return entry !== undefined && 'problems' in entry ? entry.problems.join('\n') : '';
  }

  test.each([
    ['region', { code: '1505' }, /kode BPS, bukan kode Kemendagri.*15\.05/],
    ['region', { code: '15.40' }, /tidak ada dalam daftar resmi.*15\.04 \(Kabupaten Batanghari\)/],
    ['region', { code: '15.04' }, /sudah ada: regions\/15\.04-batanghari/],
    ['region', {}, /--code belum ada/],
    ['source', { id: 'BPS 2024' }, /Mungkin maksud Anda "bps-2024"/],
    ['source', { id: '../luar' }, /bukan pengenal/],
    ['plan', { ...here, source: 'tabel-bsp' }, /Sumber "tabel-bsp" tidak ada\. Mungkin maksud Anda "tabel-bps"/],
    ['plan', { ...here, kind: 'rpjmdd' }, /Pilih: .*Mungkin maksud Anda "rpjmd"/],
    ['plan', { ...here, 'start-year': '25' }, /--start-year: "25" tidak dapat dipakai di sini\. Tahun awal/],
    ['reply', { ...here, agency: 'dinas' }, /Perangkat daerah "dinas" tidak ada\. Yang ada: bappeda/],
    ['reply', { ...here, on: 'recommendation', year: '2024' }, /--year tidak berlaku/],
    ['cluster', { region: '62', id: 'uji' }, /Wilayah "62" tidak ada/],
    ['network', { id: 'uji', members: '15.04, 99' }, /Kode wilayah "99" tidak ada/],
  ])('%s %j is refused with a sentence that helps', (name, answers, sentence) => {
    expect(problems(name, answers)).toMatch(sentence);
  });

  test('all problems are told at once', () => {
    expect(problems('plan', { region: '99', id: 'A', kind: 'x' }).split('\n')).toHaveLength(3);
  });
});

test('the guide names every kind', () => {
  const guide = readFileSync('PANDUAN.md', 'utf8');
  expect(NEW_KINDS.filter(({ name }) => !guide.includes(`npm run new -- ${name}`)).map(({ name }) => name)).toEqual([]);
});

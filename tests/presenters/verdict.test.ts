import { describe, expect, test } from 'vitest';
import { presentIndicator } from '#presenters/indicator';
import { presentIndicatorRow } from '#presenters/indicator-row';
import { presentRegion } from '#presenters/region';
import { presentMethodology } from '#presenters/methodology';
import { indicatorRecords } from '#model/promise';
import type { Language } from '#model/language';
import { narrowHtml } from '#presenters/narrow-html';
import { viewAt } from '#presenters/view';
import { dataset, date, indicator, plan, planVersion, report, target } from '../checks/dataset-builder.ts';
import { LANGUAGES, REAL, realReport } from './real-content.ts';

function verdicts(code: string, indicator: string, language: Language = 'id') {
  return presentIndicator(REAL, realReport(code), indicator, language).verdicts;
}

function measures(block: ReturnType<typeof verdicts>[number] | undefined) {
  return Object.fromEntries(block?.judged?.measures.map(({ kind, value }) => [kind, value]) ?? []);
}

describe('a verdict in a list', () => {
  const rowOf = (code: string, language: Language) =>
    presentRegion(REAL, realReport(code), language).indicators.find(({ href }) =>
      href.includes('persentase-penduduk-miskin'),
    );

  test('a judged target carries the official percentage beside the strict word, to be read as one', () => {
    expect(rowOf('19.06', 'id')?.verdict).toMatchObject({
      word: 'belum tercapai',
      official: 'capaian resmi 92,10 %, golongan Sangat Tinggi',
    });
    expect(rowOf('19.06', 'en')?.verdict?.official).toBe('official achievement 92.10%, band Very high');
  });
  test('a target that is not due carries none', () => {
    expect(rowOf('15.04', 'id')?.verdict).toMatchObject({ status: 'not-yet-due' });
    expect(rowOf('15.04', 'id')?.verdict?.official).toBeUndefined();
  });
});

describe('Batanghari: 9.20 percent by 2026, passed in 2024 after a rise, with a successor being prepared', () => {
  const [verdict] = verdicts('15.04', 'persentase-penduduk-miskin');

  test('is not yet due, although the figure of 2024 meets it', () => {
    expect(verdict).toMatchObject({
      title: 'Target 2026: 9,20 persen',
      reader: { status: 'not-yet-due', word: 'belum waktunya' },
      finer: 'tercapai sebelum waktunya',
    });
  });
  test('the figure of 2024 is marked as no verdict for 2026', () => {
    expect(verdict?.judged).toMatchObject({
      title: 'Sejauh ini, menurut angka 2024',
      soFar: 'Ini bukan putusan untuk 2026. Realisasi 2026 ditunggu sampai 31 Maret 2027.',
    });
    expect(measures(verdict)).toEqual({
      actual: '8,63 persen (2024)',
      strict: 'sudah memenuhi target (8,63 ≤ 9,20)',
      official: '106,20 %, golongan Sangat Tinggi',
      progress: '226,67 % dari jalan ke target akhir',
      pace: '0,72 persen poin di depan garis lurus menuju target, pada 2024',
    });
  });
  test('the rise of 2021 and the successor are said', () => {
    const notes = verdict?.notes.map(({ text }) => text).join(' ');
    expect(notes).toContain('sempat naik menjadi 10,05 persen pada 2021');
    expect(notes).toContain('Rencana pengganti sedang disiapkan');
  });
  test('the working shows each formula with its numbers', () => {
    expect(verdict?.working.map(({ formula }) => formula?.html)).toEqual([
      narrowHtml('(2 × 9,20 − 8,63) ÷ 9,20 × 100 = 106,20 %').html,
      narrowHtml('(8,63 − 9,65) ÷ (9,20 − 9,65) × 100 = 226,67 %').html,
      expect.stringMatching(/= 9,35$/),
    ]);
  });
  test('reads the same in English', () => {
    const [english] = verdicts('15.04', 'persentase-penduduk-miskin', 'en');
    expect(english?.reader.word).toBe('not yet due');
    expect(english?.judged?.title).toBe('So far, by the 2024 figure');
    expect(measures(english)).toMatchObject({ official: '106.20%, band Very high' });
  });
});

describe('Belitung Timur: zero change and zero level for 2025, and 6.20 percent', () => {
  test('both zero targets have no report, and none is judged', () => {
    const both = verdicts('19.06', 'persentase-kemiskinan-ekstrem');
    expect(both.map(({ reader }) => reader.word)).toEqual(['belum ada laporan', 'belum ada laporan']);
    expect(both.every(({ judged }) => judged === undefined)).toBe(true);
    expect(both[0]?.reason).toContain('tidak menemukannya dalam sumber yang kami periksa');
  });
  test('6.69 against 6.20 is not met, beside an official percentage in the highest band', () => {
    const [verdict] = verdicts('19.06', 'persentase-penduduk-miskin');
    expect(verdict?.reader.word).toBe('belum tercapai');
    expect(measures(verdict)).toMatchObject({
      strict: 'belum tercapai (6,69 > 6,20)',
      official: '92,10 %, golongan Sangat Tinggi',
      progress: '-206,25 % dari jalan ke target akhir',
    });
    expect(verdict?.judged).not.toHaveProperty('soFar');
  });
  test('the scale of the band says where it comes from and that regions differ', () => {
    const [verdict] = verdicts('19.06', 'persentase-penduduk-miskin');
    expect(verdict?.judged?.measures.find(({ kind }) => kind === 'official')?.note).toMatch(/LKPJ.*skala lain/);
  });
});

describe('Musi Banyuasin: 9.98 to 10.75 percent by 2029', () => {
  test('the figure of 2025 meets the range on its better side, and the verdict waits for 2029', () => {
    const [verdict] = verdicts('16.06', 'persentase-penduduk-miskin');
    expect(verdict?.title).toBe('Target 2029: 9,98–10,75 persen');
    expect(verdict?.reader.status).toBe('not-yet-due');
    expect(verdict?.judged?.soFar).toContain('Ini bukan putusan untuk 2029');
    expect(measures(verdict)).toMatchObject({ strict: 'sudah memenuhi target (9,97 ≤ 10,75)' });
  });
});

describe('Kalimantan Tengah: 14 of 14, without a deadline', () => {
  test('is met, with a title that names no year', () => {
    const [verdict] = verdicts('62', 'jumlah-tpakd-kabupaten-kota');
    expect(verdict?.title).toBe('Target tanpa tenggat: 14 dari 14');
    expect(verdict?.reader.word).toBe('tercapai');
    expect(measures(verdict)).toMatchObject({
      strict: 'tercapai (14 ≥ 14)',
      official: '100,00 %, golongan Sangat Tinggi',
    });
  });
});

describe('the region page', () => {
  test('counts the four words over all its targets', () => {
    const { verdicts: strip } = presentRegion(REAL, realReport('19.06'), 'id');
    expect(strip?.counts.map(({ word, count }) => `${word}: ${count}`)).toEqual([
      'tercapai: 0 dari 3',
      'belum tercapai: 1 dari 3',
      'belum waktunya: 0 dari 3',
      'belum ada laporan: 2 dari 3',
    ]);
  });
  test('says how many of those not yet due are met already', () => {
    const { verdicts: strip } = presentRegion(REAL, realReport('15.04'), 'id');
    expect(strip?.counts.find(({ status }) => status === 'not-yet-due')).toMatchObject({
      count: '2 dari 2',
      detail: '1 sudah terlampaui atau terpenuhi menurut angka terakhir',
    });
  });
  test('a region without targets has no strip', () => {
    expect(presentRegion(REAL, realReport('62.01'), 'id')).not.toHaveProperty('verdicts');
  });
  test('the row of an indicator carries the word on the target it shows', () => {
    const report = realReport('15.04');
    const record = indicatorRecords(report).find(({ indicator }) => indicator.id === 'persentase-penduduk-miskin');
    const view = viewAt(REAL, 'id', 'wilayah/15.04-batanghari/');
    expect(record && presentIndicatorRow(view, report, record).verdict).toEqual({
      status: 'not-yet-due',
      word: 'belum waktunya',
      detail: 'sudah memenuhi target menurut angka 2024',
    });
  });
  test('a commitment that the figures decide says so; an entry keeps its date', () => {
    const { commitments } = presentRegion(REAL, realReport('19.06'), 'id');
    const of = (id: string) => commitments.find((one) => one.id.endsWith(id))?.standing;
    expect(of('turunkan-kemiskinan-620-persen')).toMatchObject({ status: 'not-met', by: 'menurut angka' });
    expect(of('nol-pertumbuhan-kemiskinan-ekstrem')?.status).toBe('replaced');
  });
});

describe.each(LANGUAGES)('the method page in %s', (language) => {
  const { rules } = presentMethodology(REAL, language);

  test('has every rule with words and an example', () => {
    expect(rules.rules.length).toBeGreaterThan(10);
    expect(rules.rules.filter(({ name, words, example }) => name === '' || words === '' || example === '')).toEqual([]);
  });
  test('lists the four words and the scale of the site', () => {
    expect(rules.statuses).toHaveLength(4);
    expect(rules.bands).toHaveLength(REAL.site.bands.length);
  });
});

describe('a target that a later text of the plan gives up', () => {
  const own = indicator();
  const later = (reason?: string) =>
    planVersion({
      id: 'perubahan',
      name: { id: 'Perubahan' },
      date: date('2023-05-02'),
      complete: true,
      dropped: reason === undefined ? [] : [{ indicator: own.id, reason: { id: reason } }],
    });
  const notes = (language: Language, reason?: string) => {
    const content = report({
      plans: [plan({ versions: [planVersion(), later(reason)] })],
      targets: [target({ indicator: own, year: 2024 })],
      figures: [],
      baselines: [],
    });
    const view = dataset({ reports: [content] });
    return presentIndicator(view, content, own.id, language).verdicts.flatMap((verdict) =>
      verdict.notes.map(({ text }) => text),
    );
  };

  test('is still judged, and the verdict says which text dropped it', () => {
    expect(notes('id')).toContain(
      'Target ini tidak dimuat lagi dalam Perubahan (2 Mei 2023), tanpa penjelasan. Putusannya tetap dicatat.',
    );
    expect(notes('en')).toContain(
      'This target is no longer in Perubahan (2 May 2023), without explanation. Its verdict is still kept.',
    );
  });

  test('with the reason that the text states', () => {
    expect(notes('id', 'Diganti ukuran lain.')).toContain(
      'Target ini tidak dimuat lagi dalam Perubahan (2 Mei 2023), dengan alasan: Diganti ukuran lain. Putusannya tetap dicatat.',
    );
  });
});

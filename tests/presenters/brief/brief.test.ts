import { describe, expect, test } from 'vitest';
import { presentBrief, type BriefPage } from '#presenters/brief/brief';
import { presentBriefList } from '#presenters/brief/brief-list';
import { presentHome } from '#presenters/home';
import { presentPlan } from '#presenters/plan';
import { presentRegion } from '#presenters/region';
import type { RegionReport } from '#model/dataset';
import { REAL, realReport } from '../real-content.ts';
import { readOverfull } from './overfull.ts';

function real(code: string, year: number): BriefPage {
  return presentBrief(REAL, realReport(code), { year, scope: { of: 'region' } }, 'id');
}

function text(page: unknown): string {
  return JSON.stringify(page);
}

describe('the brief of Belitung Timur for 2025', () => {
  const page = real('19.06', 2025);

  test('puts what was not met first, with the strict word beside the official percentage', () => {
    const [first] = page.verdicts.rows;
    expect(first?.indicator.text).toContain('Persentase penduduk miskin');
    expect(first?.verdicts[0]).toMatchObject({
      reader: { status: 'not-met', word: 'belum tercapai' },
      target: { text: '2025: 6,20 persen' },
      actual: { text: '2025: 6,69 persen' },
      official: '92,10 %, Sangat Tinggi',
      progress: '-206,25 %',
    });
    expect(first?.verdicts[0]?.notes).toContain('Di bawah nol berarti menjauh dari target.');
  });

  test('counts each word, and what has no report apart from what is not met', () => {
    expect(page.first.counts?.counts.map(({ word, count }) => `${count} ${word}`)).toEqual([
      '0 tercapai',
      '1 belum tercapai',
      '0 belum waktunya',
      '2 belum ada laporan',
    ]);
  });

  test('says over how many of how many the mean is taken', () => {
    expect(page.average[0]).toBe('Rata-rata capaian resmi 92,10 %, dari 1 dari 3 target yang jatuh tempo.');
  });

  test('never calls unreported what is only not in our sources', () => {
    expect(text(page)).not.toMatch(/tidak dilaporkan/);
  });
});

describe('the brief of Batanghari', () => {
  test('holds a target that was passed early for not yet due, and says both', () => {
    const [row] = real('15.04', 2025).verdicts.rows;
    expect(row?.verdicts[0]).toMatchObject({
      reader: { status: 'not-yet-due' },
      finer: 'tercapai sebelum waktunya',
      official: 'sejauh ini 106,20 %, Sangat Tinggi',
    });
    expect(row?.verdicts[0]?.notes.join(' ')).toMatch(/sempat naik menjadi 10,05 persen/);
  });

  test('of an earlier year knows no later figure', () => {
    const [row] = real('15.04', 2022).verdicts.rows;
    expect(row?.verdicts[0]?.actual.text).toBe('2022: 9,63 persen');
    expect(text(real('15.04', 2022))).not.toContain('8,63');
  });

  test('has no QR code while the site has no address', () => {
    expect(real('15.04', 2025).running.qr).toBeUndefined();
  });

  test('numbers every source it names, without gaps, and lists each once', () => {
    const page = real('15.04', 2025);
    const marks = [...text({ ...page, frame: undefined }).matchAll(/"marks":\[([\d,]*)\]/g)]
      .flatMap(([, list = '']) => list.split(','))
      .filter((mark) => mark !== '');
    expect([...new Set(marks)].map(Number).toSorted((a, b) => a - b)).toEqual(page.sources.map(({ number }) => number));
    expect(new Set(page.sources.map(({ href }) => href)).size).toBe(page.sources.length);
  });
});

describe('money', () => {
  test('keeps its stages apart and says what is rounded and what we do not know', () => {
    const row = real('16.06', 2025).money.rows.find(({ name }) => name.text === 'APBD');
    expect(row?.planned.map((amount) => amount.text)).toEqual([
      'APBD Rp3,43 triliun (dibulatkan)',
      'APBD perubahan Rp4,34 triliun (dibulatkan)',
    ]);
    expect(row?.realised).toEqual([]);
    expect(row?.none).toBe('tidak ada dalam data kami');
    expect(row?.absorption).toBe('tidak dapat dihitung');
  });
});

describe('a region with more to tell than four sheets hold', () => {
  const overfull = readOverfull();
  const own = [...overfull.regions.values()][0] as RegionReport;
  const page = presentBrief(overfull, own, { year: 2025, scope: { of: 'region' } }, 'id');
  const parts = {
    verdicts: page.verdicts,
    moved: page.moved,
    disputes: page.disputes,
    silences: page.silences,
    replies: page.replies,
    commitments: page.commitments,
    money: page.money,
    followUp: page.followUp,
  };

  test('shows something of each part, and of each says how many there are and where the rest is', () => {
    const said = Object.entries(parts).map(([name, { rows, omitted }]) => [name, rows.length > 0, omitted?.text]);
    expect(said).toEqual(
      Object.entries({
        verdicts: 480,
        moved: 30,
        disputes: 25,
        silences: 12,
        replies: 10,
        commitments: 14,
        money: 30,
        followUp: 15,
      }).map(([name, all]) => [
        name,
        true,
        `${String(parts[name as keyof typeof parts].rows.length)} dari ${String(all)} ditampilkan; selebihnya di`,
      ]),
    );
  });

  test('says on its first sheet how many indicators were chosen, by what rule, and where the rest is', () => {
    expect(page.first.selected).toMatch(/^\d+ dari 480 indikator dipilih/);
    expect(page.first.order).toMatch(/^Urutannya: belum tercapai, target diubah, sumber berbeda, belum ada laporan/);
    expect(page.first.rest.text).toBe(
      'https://data-uji.contoh.example/laporan/tilik/wilayah/15.04-batanghari/indikator/',
    );
    expect(page.verdicts.rows.length).toBeLessThanOrEqual(12);
    expect(page.first.top.length).toBeGreaterThanOrEqual(3);
    expect(page.first.top.length).toBeLessThanOrEqual(5);
  });

  test('shows nothing but what was not met while not all of that fits', () => {
    expect(page.verdicts.rows.flatMap(({ verdicts }) => verdicts.map(({ reader }) => reader.status))).toEqual(
      page.verdicts.rows.map(() => 'not-met'),
    );
  });

  test('names every silent agency with its count', () => {
    const counts = [...(page.silentBy ?? '').matchAll(/\((\d+)\)/g)].map(([, count]) => Number(count));
    expect(counts).toHaveLength(12);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(40);
  });

  test('gives each reply in full', () => {
    for (const { parts: said } of page.replies.rows) {
      expect(said.flatMap((part) => part.text.split(' '))).toHaveLength(110);
    }
  });

  test('leads to itself by a QR code', () => {
    expect(page.running.qr).toContain(
      'https://data-uji.contoh.example/laporan/tilik/wilayah/15.04-batanghari/ringkasan/2025/',
    );
  });
});

describe('the list of briefs', () => {
  test('names the newest year first, and an agency only where there is something to say', () => {
    const { years } = presentBriefList(REAL, realReport('16.06'), 'id');
    expect(
      years.map(({ year, groups }) => [year, groups.flatMap(({ briefs }) => briefs.map((one) => one.text))]),
    ).toEqual([
      [2025, []],
      [2024, ['Dinas Sosial Kabupaten Musi Banyuasin']],
      [2023, ['Dinas Sosial Kabupaten Musi Banyuasin']],
    ]);
  });

  test('is found from home, region and plan, and not where there is none', () => {
    const batanghari = realReport('15.04');
    const [plan] = batanghari.plans;
    expect(presentHome(REAL, 'id').briefs).toContainEqual({
      text: 'Ringkasan untuk DPRD: Kabupaten Batanghari',
      href: 'wilayah/15.04-batanghari/ringkasan/',
    });
    expect(presentRegion(REAL, batanghari, 'id').briefs?.href).toBe('ringkasan/');
    expect(plan === undefined ? '' : presentPlan(REAL, batanghari, plan, 'id').briefs?.href).toBe('../../ringkasan/');
    expect(presentRegion(REAL, realReport('62.03'), 'id').briefs).toBeUndefined();
  });
});

/** Adds to made-up content what makes lists long: commitments, silences, documents, networks, corrections, changes. All invented. */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { examine } from '#examine';
import { appendTo } from '#ledger/append';
import { ledgerText } from '#ledger/line';
import { ledgerOwners } from '#ledger/owners';
import { seededRandom } from './random.ts';

export interface Lists {
  /** How many of each region. */
  readonly commitments: number;
}

const SEED = 20_261_124;
const SECOND_RELEASE = '2026-03-31';
const AGENCIES = ['dinas-ukur', 'badan-ukur', 'kantor-ukur'];
const STATUSES = ['in-progress', 'met', 'no-number', 'changed'];
const DEADLINES = ['none', 2027, 2028, 2029, 2030];
const WORDS =
  'ukur uji coba contoh janji karangan membangun menambah menurunkan menjaga jalan desa air bersih sekolah guru puskesmas sawah irigasi pasar koperasi rumah layak huni pelatihan kerja nelayan petani sampah listrik internet bantuan pangan stunting wisata kelas jembatan hutan kebun ternak pajak pelayanan perizinan'.split(
    ' ',
  );
/** Years whose actual was looked for and not found, and the year of which nobody looked for it. */
const SILENT = ['2023', '2024'];
const UNSEARCHED = '2022';

type Random = () => number;

function pick<One>(random: Random, list: readonly One[]): One {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

function sentence(random: Random): string {
  return Array.from({ length: 11 }, () => pick(random, WORDS)).join(' ');
}

function write(folder: string, file: string, content: object): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stringify(content, { aliasDuplicateObjects: false }));
}

function change(path: string, edit: (text: string) => string): void {
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}

interface Place {
  readonly code: string;
  readonly name: string;
  /** Its folder, from the content on. */
  readonly at: string;
}

function placesOf(folder: string): readonly Place[] {
  return readdirSync(join(folder, 'regions')).map((name) => {
    const [, code = '', said = ''] =
      /^code: "?([\d.]+)"?\nname: (.*)$/m.exec(readFileSync(join(folder, 'regions', name, 'region.yaml'), 'utf8')) ??
      [];
    return { code, name: said, at: `regions/${name}` };
  });
}

/** Documents of its own, agencies, a report, commitments, and actuals that are not there. */
function writeRegion(folder: string, { code, name, at }: Place, random: Random, { commitments }: Lists): void {
  const own = [`lkpj-${code.replace('.', '-')}`, `berita-${code.replace('.', '-')}`];
  for (const id of own)
    write(folder, `sources/${id}.yaml`, {
      kind: 'government',
      title: `Dokumen ukur ${sentence(random)}`,
      published: 2025,
      publisher: `Pemerintah ${name}`,
      address: 'unknown',
      seen: '2026-01-01',
      via: 'none',
    });
  change(join(folder, at, 'region.yaml'), (text) => text.replace('coverage: figures', 'coverage: full'));
  appendFileSync(
    join(folder, at, 'region.yaml'),
    stringify({ agencies: AGENCIES.map((id) => ({ id, name: `Perangkat ${id} ${name}` })) }),
  );
  writeFileSync(
    join(folder, at, 'report.md'),
    `---\ntitle: Laporan ukur ${name}\nsources: [${own.join(', ')}]\n---\n\n${sentence(random)}.\n`,
  );
  for (let index = 0; index < commitments; index += 1)
    write(folder, `${at}/commitments/janji-${String(index + 1)}.yaml`, {
      wording: sentence(random),
      office: 'Kepala daerah karangan',
      promised_on: 2025,
      recorded_in: [pick(random, own)],
      deadline: pick(random, DEADLINES),
      judged_by: { by: 'output' },
      agency: pick(random, AGENCIES),
      statuses: [{ date: 2025, status: pick(random, STATUSES), evidence: [pick(random, own)] }],
    });
  change(join(folder, at, 'figures.csv'), withSilences);
}

function withSilences(table: string): string {
  const [head = '', ...rows] = table.trimEnd().split('\n');
  const columns = head.replace('value,', 'value,missing,searched,searched_on,');
  return [columns, ...rows.flatMap(withSilence), ''].join('\n');
}

function withSilence(row: string): readonly string[] {
  const [indicator = '', year = '', value = '', ...rest] = row.split(',');
  if (year === UNSEARCHED) return [];
  if (!SILENT.includes(year)) return [[indicator, year, value, '', '', '', ...rest].join(',')];
  const searched = ['not-in-our-sources', `Dokumen ukur tahun ${year}.`, '2026-01-15'];
  return [[indicator, year, '', ...searched, 'not-stated', 'not-stated', 'unknown', ...rest.slice(3)].join(',')];
}

/** One roll-out over all, one over each province, and an agglomeration. */
function writeNetworks(folder: string, places: readonly Place[], random: Random): void {
  const below = places.filter(({ code }) => code.includes('.'));
  const member = ({ code, name }: Place) => ({ code, name });
  const sources = ['rencana'];
  const stages = [
    { id: 'terbentuk', name: 'Terbentuk' },
    { id: 'bekerja', name: 'Bekerja' },
  ];
  const rollOut = (name: string, members: readonly Place[]) => ({
    kind: 'roll-out',
    name,
    summary: `Jejaring karangan: ${sentence(random)}.`,
    members: members.map(member),
    stage_names: stages,
    statuses: members.map(({ code }) => ({
      region: code,
      milestones: stages.map((stage) => ({
        ...stage,
        status: pick(random, ['done', 'not-done', 'unknown']),
        sources: [`lkpj-${code.replace('.', '-')}`],
      })),
    })),
    sources,
  });
  write(folder, 'networks/perluasan-ukur.yaml', rollOut('Perluasan ukur', below));
  for (const [province, members] of Map.groupBy(below, ({ code }) => code.slice(0, 2)))
    write(folder, `networks/perluasan-${province}.yaml`, rollOut(`Perluasan ukur ${province}`, members));
  write(folder, 'networks/aglomerasi-ukur.yaml', {
    kind: 'agglomeration',
    name: 'Aglomerasi ukur',
    summary: `Jejaring karangan: ${sentence(random)}.`,
    members: below.map((place) => ({ ...member(place), roles: [{ what: sentence(random), from: 2024, sources }] })),
    sources,
  });
}

function writeCorrections(folder: string, places: readonly Place[], random: Random): void {
  for (const [index, { code }] of places.entries())
    write(folder, `corrections/permintaan-${String(index + 1)}.yaml`, {
      received: `2025-${String(1 + (index % 12)).padStart(2, '0')}-15`,
      from: 'citizen',
      about: { on: 'region', region: code },
      request: sentence(random),
      outcome: pick(random, [
        { is: 'open' },
        { is: 'refused', date: '2026-01-10', reason: sentence(random) },
        { is: 'accepted', date: '2026-01-10', change: sentence(random) },
      ]),
    });
}

/** Records what stands in the content, as `npm run ledger` does. */
function recordEdition(folder: string, random: Random): void {
  const { dataset } = examine(folder, { preview: true });
  const salt = () => Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  const edition = { date: dataset.site.releaseDate, reason: 'Angka ukur diganti.', withdrawals: [], salt };
  for (const owner of ledgerOwners(dataset))
    writeFileSync(join(folder, owner.file), ledgerText(appendTo(owner, edition).lines));
}

/** In the second edition the values of some years are a little other ones. */
function revise(folder: string, places: readonly Place[]): void {
  const other = (_: string, before: string, digit: string): string => `${before}${String((Number(digit) + 1) % 10)}`;
  for (const { at } of places) {
    change(join(folder, at, 'figures.csv'), (text) =>
      text.replaceAll(/^([^,\n]+,(?:2018|2019|2020),\d+\.)(\d)/gm, other),
    );
    change(join(folder, at, 'targets.csv'), (text) => text.replaceAll(/^([^,\n]+,2021,value,\d+\.)(\d)/gm, other));
  }
  change(join(folder, 'site.yaml'), (text) => text.replace(/^release_date: .*$/m, `release_date: ${SECOND_RELEASE}`));
}

/** Takes a folder that `writeSyntheticContent` has filled. */
export function writeLongLists(folder: string, lists: Lists): void {
  const random = seededRandom(SEED);
  const places = placesOf(folder);
  for (const place of places) writeRegion(folder, place, random, lists);
  writeNetworks(folder, places, random);
  writeCorrections(folder, places, random);
  recordEdition(folder, random);
  revise(folder, places);
  recordEdition(folder, random);
}

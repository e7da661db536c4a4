/** `npm run boundaries -- add FILE …`: takes boundaries from outside into the content, judged and made small. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addBoundaries } from '#boundaries/add-boundaries';
import type { Problem } from '#boundaries/problem';
import { readShapes, type RawShape } from '#boundaries/read-shapes';
import { boundariesId } from '#boundaries/write-topology';
import { examine } from '#examine';
import { boundaryParts } from '#model/boundary-parts';
import type { BoundaryLevel } from '#model/boundaries';
import { isDay } from '#model/date';
import { loadAreas } from '#reading/disk/areas';
import { readArguments } from './arguments.ts';
import { otherVersionText } from './other-version.ts';
import { loadMapshaper } from './mapshaper.ts';

const USAGE = `npm run boundaries -- add BERKAS --level kec --parent 15.04 --source "BPS dan OCHA, COD-AB" --license CC-BY-3.0-IGO --valid-on 2020-04-01

  BERKAS        GeoJSON, TopoJSON, atau Shapefile dalam ZIP
  --level       prov, kab, atau kec (province, regency, district)
  --parent      kode wilayah induk, ID untuk seluruh Indonesia, atau id jejaring
  --source      pembuat batasnya, sebagaimana harus disebut
  --license     lisensinya, misalnya CC-BY-3.0-IGO
  --valid-on    tanggal keadaan batasnya, TTTT-BB-HH
  --key         code (bawaan), name, atau bps (kode BPS: dicocokkan menurut nama)
  --code-field, --name-field   isian kode dan nama, bila tidak lazim
  --replace     mengganti batas yang sudah ada
  --content     folder isi; bawaan content`;
const LEVELS: Readonly<Record<string, BoundaryLevel | undefined>> = {
  prov: 'province',
  province: 'province',
  kab: 'regency',
  regency: 'regency',
  kec: 'district',
  district: 'district',
};

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    level: { type: 'string' },
    parent: { type: 'string' },
    source: { type: 'string' },
    license: { type: 'string' },
    'valid-on': { type: 'string' },
    key: { type: 'string', default: 'code' },
    'code-field': { type: 'string' },
    'name-field': { type: 'string' },
    replace: { type: 'boolean', default: false },
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
  },
});

/** Says what is wrong, where it has not been said yet, and ends; nothing has been written. */
function stop(message?: string, code = 1): never {
  if (message !== undefined) console.error(message);
  console.error('Tidak ada yang ditulis.');
  process.exit(code);
}

const [command, file] = positionals;
const { parent, source, license, 'valid-on': validOn, key } = values;
const level = LEVELS[values.level ?? ''];
const absent = Object.entries({
  BERKAS: file,
  '--level': values.level,
  '--parent': parent,
  '--source': source,
  '--license': license,
  '--valid-on': validOn,
})
  .filter(([, value]) => value === undefined || value === '')
  .map(([name]) => name);
if (command !== 'add') stop(`Pakai: ${USAGE}`, 2);
if (file === undefined || !values.level || !parent || !source || !license || !validOn)
  stop(`Belum ada: ${absent.join(', ')}.\nPakai: ${USAGE}`, 2);
if (!isDay(validOn)) stop(`--valid-on "${validOn}" bukan tanggal TTTT-BB-HH.`, 2);
if (level === undefined) stop(`--level "${values.level}" tidak dikenal. Pilih prov, kab, atau kec.`, 2);
if (key !== 'code' && key !== 'name' && key !== 'bps')
  stop(`--key "${key}" tidak dikenal. Pilih code, name, atau bps.`, 2);
if (!existsSync(file)) stop(`Berkas ${file} tidak ada.`);

try {
  const { dataset, findings } = examine(values.content, { drafts: true });
  const other = otherVersionText(findings, values.content);
  if (other !== undefined) stop(other);
  const areas = loadAreas();
  const parts = boundaryParts(parent, level, areas, dataset.networks);
  if (parts === undefined)
    stop(`Induk "${parent}" bukan kode wilayah, bukan ID, dan bukan jejaring di ${values.content}/networks/.`);
  if (parts.length === 0) stop(`"${parent}" tidak punya bagian pada tingkat ini.`);
  const target = join(values.content, 'boundaries', `${boundariesId(parent, level)}.topojson`);
  if (existsSync(target) && !values.replace) stop(`${target} sudah ada. Tambahkan --replace untuk menggantinya.`);
  const former = dataset.boundaries.find((one) => one.parent === parent && one.level === level);
  const shapes = await shapesIn(file);
  const places = [...dataset.regions.values()].flatMap(({ region }) => [region, ...region.districts]);
  const { text, problems, units, percent, packed } = await addBoundaries({
    shapes,
    provenance: { level, parent, source, license, validOn },
    key,
    fields: {
      ...(values['code-field'] !== undefined && { code: values['code-field'] }),
      ...(values['name-field'] !== undefined && { name: values['name-field'] }),
    },
    parts,
    isOfficial: (code) => areas.nameOf(code) !== undefined,
    points: new Map(places.flatMap(({ code, point }) => (point === undefined ? [] : [[code, point]]))),
    ...(former !== undefined && { former: former.topology }),
    mapshaper: loadMapshaper(),
    packedSize: (written) => gzipSync(written, { level: 9 }).length,
  });
  for (const problem of problems) console.log(line(problem));
  if (text === undefined) stop();
  mkdirSync(join(values.content, 'boundaries'), { recursive: true });
  const unfinished = join(values.content, 'boundaries', `.${boundariesId(parent, level)}.tmp`);
  writeFileSync(unfinished, text);
  renameSync(unfinished, target);
  console.log(
    `${String(units)} dari ${String(parts.length)} wilayah, ${String(percent)} persen titiknya, ${((packed ?? 0) / 1000).toFixed(1).replace('.', ',')} kB setelah dipadatkan: ${target}`,
  );
} catch (error) {
  if (process.env.DEBUG !== undefined) console.error(error);
  stop(error instanceof Error ? error.message : String(error));
}

function line({ severity, text }: Problem): string {
  return `${severity === 'error' ? 'galat' : 'peringatan'}  ${text}`;
}

async function shapesIn(path: string): Promise<readonly RawShape[]> {
  const bytes = readFileSync(path);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const shapes = readShapes(isZip ? await fromZip(bytes) : bytes.toString('utf8'));
  return shapes ?? stop(`${path} bukan GeoJSON, TopoJSON, atau Shapefile dalam ZIP, atau ada bagiannya yang rusak.`);
}

/** Shapefiles say in their .prj how they are projected. */
async function fromZip(bytes: Buffer): Promise<string> {
  const output = await loadMapshaper()('-i in.zip encoding=utf8 -proj wgs84 -o out.geojson format=geojson', {
    'in.zip': bytes,
  });
  const written = output['out.geojson'] ?? '';
  return typeof written === 'string' ? written : new TextDecoder().decode(written);
}

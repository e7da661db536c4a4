/** Takes a file into the content as the copy of a source, and writes its fingerprint into the source's file. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { slugOf } from '#model/slug';
import { LARGEST_COPY } from '#reading/parse/decode';
import { COPY_KINDS, COPY_PATTERN } from '#schemas/copy';

export interface Added {
  readonly said: string;
  readonly done: boolean;
}

export function addCopy(content: string, file: string, source: string): Added {
  const yaml = join(content, 'sources', `${source}.yaml`);
  const ending = extname(file).toLowerCase();
  const name = `${slugOf(basename(file, extname(file)))}${ending}`;
  const target = join(content, 'sources', 'files', name);
  if (!existsSync(file)) return refused(`Berkas ${file} tidak ada.`);
  if (!existsSync(yaml)) return refused(`Sumber ${source} tidak ada: ${yaml} belum dibuat.`);
  if (!COPY_PATTERN.test(name)) return refused(`${basename(file)}: yang disimpan hanya ${COPY_KINDS.join(', ')}.`);
  const bytes = readFileSync(file);
  if (bytes.length > LARGEST_COPY)
    return refused(`${basename(file)} lebih dari ${String(LARGEST_COPY / 1_000_000)} MB; simpan di luar folder isi.`);
  const text = readFileSync(yaml, 'utf8');
  const document = parseDocument(text);
  if (document.errors.length > 0) return refused(`${yaml} tidak terbaca; jalankan npm run check.`);
  const written = ['copy', 'sha256'].find((key) => document.has(key));
  if (written !== undefined) return refused(`${yaml} sudah memuat "${written}". Hapus dulu bila memang diganti.`);
  const sha256 = hash('sha256', bytes);
  if (existsSync(target) && hash('sha256', readFileSync(target)) !== sha256)
    return refused(`${target} sudah ada dan isinya lain. Ganti nama berkas Anda.`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  writeFileSync(yaml, `${text.replace(/\n*$/, '\n')}sha256: "${sha256}"\ncopy: ${name}\n`);
  return {
    said: `${target} ditambahkan; sidik jarinya ${sha256} dicatat di ${yaml}.\nSalinan ini tidak ikut terbit, kecuali sumbernya memuat "redistribution: allowed" dan "ground".`,
    done: true,
  };
}

function refused(why: string): Added {
  return { said: `${why}\nTidak ada yang ditulis.`, done: false };
}

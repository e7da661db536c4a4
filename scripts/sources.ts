/** `npm run sources -- verify` and `-- add`: whether the copies of documents are what was read, and a new copy. */
import { resolve } from 'node:path';
import { contentFolder } from '#loading/content-folder';
import { readArguments } from './arguments.ts';
import { addCopy } from './sources/add-copy.ts';
import { verifySources } from './sources/verify-sources.ts';

const USAGE = `npm run sources -- verify [--json] [--content folder]
       npm run sources -- add BERKAS --source ID [--content folder]

  verify     menghitung lagi sidik jari setiap salinan, dan menyebut sumber yang belum lengkap
  add        menyalin BERKAS ke sources/files/ dan mencatat sidik jarinya pada sumber ID`;

function main(): number {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, source: { type: 'string' }, content: { type: 'string' } },
  });
  const folder = values.content ?? contentFolder();
  const [command, file, ...others] = positionals;
  if (command === 'verify' && file === undefined && values.source === undefined) {
    const { text, json, good } = verifySources(resolve(folder), folder);
    console.log(values.json ? JSON.stringify(json, null, 2) : text);
    return good ? 0 : 1;
  }
  if (command === 'add' && file !== undefined && others.length === 0 && values.source !== undefined) {
    const { said, done } = addCopy(resolve(folder), resolve(file), values.source);
    (done ? console.log : console.error)(said);
    return done ? 0 : 1;
  }
  console.error(`Pakai: ${USAGE}`);
  return 2;
}

process.exitCode = main();

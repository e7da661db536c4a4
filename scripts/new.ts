/** `npm run new -- KIND …`: asks in Indonesian or takes flags, and begins a file of the content. Never overwrites. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stdin } from 'node:process';
import { examine } from '#examine';
import { NEW_KINDS, type NewKind } from '#editing/new/kinds';
import { newEntry } from '#editing/new/new-entry';
import type { Answers } from '#editing/new/question';
import { findingText } from '#language/findings/finding-line';
import { loadAreas } from '#reading/disk/areas';
import { suggest } from '#reading/parse/suggest';
import { readArguments, wantsHelp } from './arguments.ts';
import { otherVersionText } from './other-version.ts';
import { askAll } from './new/ask-all.ts';
import { placeFiles } from './new/place-files.ts';
import { surroundingsOf } from './new/surroundings.ts';

const NAMES = NEW_KINDS.map(({ name }) => name);
const USAGE = `npm run new -- ${NAMES.join('|')} [--isian nilai …] [--ask] [--content folder]
  Tanpa isian, perintah ini bertanya satu per satu. --ask: bertanya juga bila masukannya bukan papan ketik.`;

/** The options of a kind with what they ask. */
function usageOf(kind: NewKind): string {
  const lines = kind.questions.map(
    ({ flag, ask, needed }) => `  --${flag.padEnd(14)} ${ask}${needed ? ' (wajib)' : ''}`,
  );
  return `npm run new -- ${kind.name} [--isian nilai …] [--content folder]\n${lines.join('\n')}`;
}

function stop(...lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  console.error('Tidak ada yang ditulis.');
  process.exit(2);
}

const [named, ...rest] = process.argv.slice(2);
const kind = NEW_KINDS.find(({ name }) => name === named);
if (kind === undefined && wantsHelp()) {
  console.log(`Pakai: ${USAGE}`);
  process.exit(0);
}
if (kind === undefined) {
  const near = suggest(named ?? '', NAMES);
  const hint = near === '' ? '' : ` Mungkin maksud Anda "${near}".`;
  stop(
    ...(named === undefined || named.startsWith('-') ? [] : [`Jenis "${named}" tidak dikenal.${hint}`]),
    `Pakai: ${USAGE}`,
  );
}
const { values } = readArguments(usageOf(kind), {
  args: rest,
  options: {
    ...Object.fromEntries(kind.questions.map(({ flag }) => [flag, { type: 'string' as const }])),
    ask: { type: 'boolean', default: false },
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
  },
});
const given: Answers = Object.fromEntries(
  kind.questions.flatMap(({ flag }) => {
    const value: unknown = Reflect.get(values, flag);
    return typeof value === 'string' ? [[flag, value]] : [];
  }),
);
const folder = values.content;
const before = examine(folder, { preview: true, drafts: true });
const other = otherVersionText(before.findings, folder);
if (other !== undefined) stop(other);
const around = surroundingsOf(before.dataset, loadAreas());
const asks = values.ask || (stdin.isTTY && Object.keys(given).length === 0);
const answers = asks ? await askAll(kind, given, around) : given;
if (answers === undefined) stop('Jawaban berhenti sebelum selesai.');

const entry = newEntry(kind, answers, around);
if ('problems' in entry) stop(...entry.problems, `Pakai: ${usageOf(kind)}`);
const [file] = entry.files;
if (file === undefined) stop();
const there = entry.files.find(({ path }) => existsSync(join(folder, path)));
if (there !== undefined)
  stop(`${folder}/${there.path} sudah ada dan tidak ditimpa. Pakai pengenal lain, atau sunting berkas itu.`);

placeFiles(folder, entry.files);
for (const { path } of entry.files) console.log(`Ditulis: ${folder}/${path}`);
const written = new Set(entry.files.map(({ path }) => path));
const gapLines = new Set(entry.gaps.map(({ line }) => line));
if (entry.gaps.length > 0) console.log('Yang harus Anda isi (baris bertanda ISI):');
for (const { line, field, title } of entry.gaps)
  console.log(`  ${folder}/${file.path}:${String(line)}  ${field} – ${title}`);
const more = examine(folder, { preview: true, drafts: true }).findings.filter(
  ({ place, severity }) => severity === 'error' && written.has(place.file) && !gapLines.has(place.line),
);
for (const finding of more) console.log(findingText(finding, 'id', folder));
console.log('Sesudah itu: npm run check');

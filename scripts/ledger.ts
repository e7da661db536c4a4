/** `npm run ledger -- [--reason "…"] [--preview] …`: records what this edition publishes, changes and takes back. */
import { randomBytes } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { examine } from '#examine';
import { appendTo, type Appended } from '#ledger/append';
import { ledgerText } from '#ledger/line';
import { ledgerOwners, type LedgerOwner } from '#ledger/owners';
import { recordingText } from './reporters/recording.ts';
import { reportAsText } from './reporters/text.ts';
import { readArguments } from './arguments.ts';

const USAGE =
  'npm run ledger -- [--reason "alasan"] [--region kode] [--network id] [--preview] [--json] [--content folder]';

const { values } = readArguments(USAGE, {
  options: {
    reason: { type: 'string' },
    region: { type: 'string', multiple: true, default: [] },
    network: { type: 'string', multiple: true, default: [] },
    preview: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
  },
});

interface Recording {
  readonly owner: LedgerOwner;
  readonly appended: Appended;
}

/** @returns the exit code: 1 when something is lacking or the content has errors; then nothing is written. */
function main(): number {
  const folder = resolve(values.content);
  const reason = values.reason?.trim();
  if (reason === '') {
    console.error('--reason tidak boleh kosong: tulis mengapa angkanya berubah.');
    return 2;
  }
  const { dataset, findings } = examine(folder, { preview: true });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    console.error(reportAsText(errors, 'id', values.content));
    console.error('Tidak ada yang dicatat. Perbaiki dulu galat di atas.');
    return 1;
  }
  const wished = [...values.region, ...values.network];
  const owners = ledgerOwners(dataset);
  const unknown = wished.find((id) => !owners.some(({ owner }) => owner === id));
  if (unknown !== undefined) {
    console.error(`Tidak ada wilayah atau jejaring "${unknown}" di ${values.content}. Tidak ada yang dicatat.`);
    return 2;
  }
  const edition = {
    date: dataset.site.releaseDate,
    ...(reason !== undefined && { reason }),
    withdrawals: dataset.withdrawals,
    salt: () => randomBytes(16).toString('hex'),
  };
  const recordings = owners
    .filter(({ owner }) => wished.length === 0 || wished.includes(owner))
    .map((owner): Recording => ({ owner, appended: appendTo(owner, edition) }))
    .filter(({ appended: { added, refused } }) => added.length + refused.length > 0);
  const refused = recordings.some(({ appended }) => appended.refused.length > 0);
  if (values.json)
    for (const { appended } of recordings)
      for (const { line } of appended.added) console.log(ledgerText([line]).trim());
  else console.log(recordingText(recordings, edition.date, { preview: values.preview, refused }));
  if (refused) return 1;
  if (!values.preview) for (const recording of recordings) write(folder, recording);
  return 0;
}

/** Writes a ledger whole and puts it in place at once, so that it is never half there. */
function write(folder: string, { owner, appended }: Recording): void {
  const file = join(folder, owner.file);
  const fresh = file.replace(/([^/\\]+)$/, '.$1.baru');
  writeFileSync(fresh, ledgerText(appended.lines));
  renameSync(fresh, file);
}

process.exitCode = main();

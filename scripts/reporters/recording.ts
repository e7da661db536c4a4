/** What a ledger takes up, in the words of an editor. */
import type { Appended, Refused } from '#ledger/append';
import type { LedgerOwner } from '#ledger/owners';
import { shortState } from '#ledger/short-state';
import type { Unrecorded } from '#ledger/unrecorded';

/** New figures are listed one by one up to this many. */
const MOST = 20;

const LACKS: Readonly<Record<Refused['lacks'], string>> = {
  reason: 'belum ada alasan: isi kolom reason di barisnya, atau pakai --reason "…"',
  withdrawal: 'tidak ada lagi di isi: kembalikan barisnya, atau tulis pencabutannya di withdrawals/',
  'later-date': 'release_date di site.yaml lebih awal daripada catatan terakhir: majukan tanggal edisinya',
};

interface Recording {
  readonly owner: LedgerOwner;
  readonly appended: Appended;
}

/** One paragraph for each region and network, then what was done. */
export function recordingText(
  recordings: readonly Recording[],
  date: string,
  { preview, refused }: { readonly preview: boolean; readonly refused: boolean },
): string {
  if (recordings.length === 0) return 'Tidak ada yang perlu dicatat: semua yang terbit sudah ada di catatan perubahan.';
  const lines = recordings.map(paragraph);
  const count = recordings.reduce((sum, { appended }) => sum + appended.added.length, 0);
  const end = refused
    ? 'Tidak ada yang dicatat.'
    : preview
      ? `Pratinjau: ${String(count)} baris bertanggal ${date} akan dicatat. Tidak ada yang ditulis.`
      : `${String(count)} baris bertanggal ${date} dicatat.`;
  const redacted = recordings.some(({ appended }) => appended.added.some(({ line }) => line.redacted === true));
  const warning = redacted
    ? [
        'Nilai yang dihapus masih ada di riwayat git dan di ZIP yang sudah beredar; lihat PANDUAN, "Menerbitkan dan memperbaiki".',
      ]
    : [];
  return [...lines, end, ...warning].join('\n');
}

function paragraph({ owner, appended: { added, refused } }: Recording): string {
  const fresh = added.filter(({ unrecorded }) => unrecorded.change === 'new');
  const others = added.filter(({ unrecorded }) => unrecorded.change !== 'new');
  const listed =
    fresh.length > MOST ? [`  + ${String(fresh.length)} angka baru`] : fresh.map((one) => lineOf(one.unrecorded));
  return [
    `${owner.owner} ${owner.name}: ${owner.file}`,
    ...listed,
    ...others.map(({ unrecorded, line }) => {
      const why = line.sealed?.reason ?? line.sealed?.withdrawal?.text.id;
      return why === undefined ? lineOf(unrecorded) : `${lineOf(unrecorded)}\n      ${why}`;
    }),
    ...refused.map(({ unrecorded, lacks }) => `${lineOf(unrecorded)}\n      ${placeOf(unrecorded)}${LACKS[lacks]}`),
  ].join('\n');
}

function lineOf(one: Unrecorded): string {
  switch (one.change) {
    case 'new':
      return `  + ${one.record.id}: ${shortState(one.record.state)}`;
    case 'changed':
      return `  ~ ${one.record.id}: ${shortState(one.history.versions.at(-1)?.state)} → ${shortState(one.record.state)}`;
    case 'withdrawn':
      return `  - ${one.history.id}: ${shortState(one.history.versions.at(-1)?.state)}`;
  }
}

function placeOf(one: Unrecorded): string {
  return one.change === 'withdrawn' ? '' : `${one.record.place.file}:${String(one.record.place.line)}: `;
}

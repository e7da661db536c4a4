/** Words for findings about the ledger: what was published, and what changed since. */
import type { FindingWords } from '../finding-words.ts';

const RESTORE = {
  id: 'Kembalikan berkas ini dari edisi terakhir yang terbit (riwayat git atau ZIP situs). Catatan perubahan hanya ditulis oleh perintah npm run ledger.',
  en: 'Restore this file from the last published edition (git history or the ZIP of the site). Ledgers are written by npm run ledger alone.',
};

export const ledgerWords: FindingWords = {
  'not-yet-recorded': {
    id: ({ id = '', ledger = '' }) => ({
      title: `Angka baru, belum tercatat di ${ledger}: ${id}.`,
      fix: 'Saat edisi ini terbit, jalankan npm run ledger. Tidak ada yang perlu diubah di baris ini.',
    }),
    en: ({ id = '', ledger = '' }) => ({
      title: `A new figure that ${ledger} does not hold yet: ${id}.`,
      fix: 'Run npm run ledger when this edition is published. Nothing needs to change on this line.',
    }),
  },
  'change-not-recorded': {
    id: ({ id = '', was = '', becomes = '', reason = '', ledger = '' }) => ({
      title: `Yang sudah terbit berubah tanpa catatan: ${id}, dari "${was}" menjadi "${becomes}".`,
      fix:
        reason === ''
          ? `Tulis alasannya di kolom reason baris ini, lalu jalankan npm run ledger (atau npm run ledger -- --reason "…"). Bila tidak sengaja, kembalikan nilainya.`
          : `Alasan sudah ada di kolom reason. Jalankan npm run ledger agar tercatat di ${ledger}.`,
    }),
    en: ({ id = '', was = '', becomes = '', reason = '', ledger = '' }) => ({
      title: `What was published has changed without a record: ${id}, from "${was}" to "${becomes}".`,
      fix:
        reason === ''
          ? 'Write why in the column "reason" of this row, then run npm run ledger (or npm run ledger -- --reason "…"). If it was a slip, put the value back.'
          : `The column "reason" says why. Run npm run ledger to have it recorded in ${ledger}.`,
    }),
  },
  'withdrawal-not-recorded': {
    id: ({ id = '', was = '', owner = '', withdrawal = '' }) => ({
      title: `Yang sudah terbit tidak ada lagi di isi: ${id} ("${was}").`,
      fix:
        withdrawal === ''
          ? `Kembalikan barisnya; atau, bila memang dicabut, buat berkas di withdrawals/ untuk ${owner} dengan figure: ${id}, lalu jalankan npm run ledger.`
          : `Pencabutan sudah ditulis di ${withdrawal}. Jalankan npm run ledger agar tercatat.`,
    }),
    en: ({ id = '', was = '', owner = '', withdrawal = '' }) => ({
      title: `What was published is no longer in the content: ${id} ("${was}").`,
      fix:
        withdrawal === ''
          ? `Put the row back; or, if it is withdrawn, write a file in withdrawals/ for ${owner} with figure: ${id}, then run npm run ledger.`
          : `The withdrawal is written in ${withdrawal}. Run npm run ledger to have it recorded.`,
    }),
  },
  'ledger-chain-broken': {
    id: ({ id = '', seen = '', expected = '' }) => ({
      title: `Rantai catatan putus di baris ini (${id}): tertulis ${seen}…, padahal baris sebelumnya ${expected}….`,
      fix: `Ada baris yang diubah, dihapus, atau disisipkan. ${RESTORE.id}`,
    }),
    en: ({ id = '', seen = '', expected = '' }) => ({
      title: `The chain breaks at this line (${id}): it holds ${seen}…, but the line before is ${expected}….`,
      fix: `A line was changed, removed or put between. ${RESTORE.en}`,
    }),
  },
  'ledger-line-edited': {
    id: ({ id = '' }) => ({
      title: `Isi baris catatan ini (${id}) tidak sama dengan yang disegel.`,
      fix: RESTORE.id,
    }),
    en: ({ id = '' }) => ({
      title: `What this line (${id}) says is not what was sealed.`,
      fix: RESTORE.en,
    }),
  },
  'ledger-part-missing': {
    id: ({ id = '' }) => ({
      title: `Isi baris catatan ini (${id}) hilang, padahal tidak ada penghapusan yang tercatat.`,
      fix: `${RESTORE.id} Untuk menghapus nilai dari catatan, tulis pencabutan dengan redact: true di withdrawals/.`,
    }),
    en: ({ id = '' }) => ({
      title: `The content of this line (${id}) is gone, and no redaction is recorded.`,
      fix: `${RESTORE.en} To take a value out of the record, write a withdrawal with redact: true in withdrawals/.`,
    }),
  },
  'ledger-step-impossible': {
    id: ({ id = '', because = '', date = '', before = '' }) => ({
      title:
        because === 'date'
          ? `Baris ini (${id}) bertanggal ${date}, sebelum baris di atasnya (${before}).`
          : because === 'new'
            ? `Baris ini menyebut ${id} baru, padahal sudah tercatat.`
            : `Baris ini mengubah atau mencabut ${id}, padahal belum tercatat atau sudah dicabut.`,
      fix: RESTORE.id,
    }),
    en: ({ id = '', because = '', date = '', before = '' }) => ({
      title:
        because === 'date'
          ? `This line (${id}) is dated ${date}, before the line above it (${before}).`
          : because === 'new'
            ? `This line calls ${id} new, but it is recorded already.`
            : `This line changes or withdraws ${id}, which is not recorded or was withdrawn already.`,
      fix: RESTORE.en,
    }),
  },
  'redacted-figure-returns': {
    id: ({ id = '', date = '' }) => ({
      title: `Angka ini (${id}) dihapus dari semua catatan pada ${date}, tetapi ada lagi di isi.`,
      fix: 'Hapus barisnya. Nilai yang dihapus karena permintaan tidak boleh terbit kembali.',
    }),
    en: ({ id = '', date = '' }) => ({
      title: `This figure (${id}) was removed from all records on ${date}, and is in the content again.`,
      fix: 'Remove the row. A value that was redacted must not be published again.',
    }),
  },
  'withdrawal-of-nothing': {
    id: ({ id = '', because = '' }) => ({
      title:
        because === 'still-there'
          ? `Angka ${id} dicabut di sini, tetapi barisnya masih ada di isi.`
          : `Tidak ada angka ${id} yang pernah tercatat terbit.`,
      fix:
        because === 'still-there'
          ? 'Hapus baris itu dari tabelnya; atau hapus berkas ini bila angkanya berlaku lagi.'
          : 'Salin pengenalnya dari pesan pemeriksaan atau dari catatan perubahan; yang belum terbit cukup dihapus dari tabelnya.',
    }),
    en: ({ id = '', because = '' }) => ({
      title:
        because === 'still-there'
          ? `The figure ${id} is withdrawn here, but its row is still in the content.`
          : `No figure ${id} was ever recorded as published.`,
      fix:
        because === 'still-there'
          ? 'Remove that row from its table; or delete this file if the figure holds again.'
          : 'Copy the identity from the message of the check or from the ledger; what was never published is simply removed from its table.',
    }),
  },
};

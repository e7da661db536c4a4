/** Words for findings about files, folders and their names. */
import { didYouMean } from '../did-you-mean.ts';
import type { FindingWords } from '../finding-words.ts';

export const fileWords: FindingWords = {
  'schema-version-old': {
    id: ({ seen = '', today = '' }) => ({
      title: `Isi ini ditulis dengan susunan versi ${seen}; mesin ini memakai versi ${today}.`,
      fix: 'Jalankan npm run migrate. Perubahannya diperlihatkan dahulu dengan npm run migrate -- --dry-run. Isi lainnya diperiksa sesudah itu.',
    }),
    en: ({ seen = '', today = '' }) => ({
      title: `This content is written in version ${seen} of the schemas; this engine uses version ${today}.`,
      fix: 'Run npm run migrate; npm run migrate -- --dry-run shows the changes first. The rest of the content is checked after that.',
    }),
  },
  'schema-version-new': {
    id: ({ seen = '', today = '' }) => ({
      title: `Isi ini ditulis dengan susunan versi ${seen}, lebih baru daripada yang dikenal mesin ini (versi ${today}).`,
      fix: 'Perbarui mesinnya dengan npm run upgrade; jangan menurunkan angka "schema_version".',
    }),
    en: ({ seen = '', today = '' }) => ({
      title: `This content is written in version ${seen} of the schemas, newer than this engine knows (version ${today}).`,
      fix: 'Renew the engine with npm run upgrade; do not lower "schema_version".',
    }),
  },
  'address-line-malformed': {
    id: ({ seen = '' }) => ({
      title: `Baris "${seen}" bukan alamat dan tanggal.`,
      fix: 'Tulis alamat tanpa nama situs, satu spasi, lalu tanggal edisi: wilayah/15.04-batanghari/ 2026-01-31. Catatan ini ditulis oleh npm run addresses; kembalikan barisnya bila tersunting tanpa sengaja.',
    }),
    en: ({ seen = '' }) => ({
      title: `The line "${seen}" is not an address and a date.`,
      fix: 'Write the address without the site, one space, then the date of the edition: wilayah/15.04-batanghari/ 2026-01-31. npm run addresses writes this record; restore the line if it was edited by mistake.',
    }),
  },
  'address-twice': {
    id: ({ address = '' }) => ({
      title: `Alamat "${address}" tercatat dua kali.`,
      fix: 'Biarkan baris dengan tanggal paling awal dan hapus yang lain.',
    }),
    en: ({ address = '' }) => ({
      title: `The address "${address}" is recorded twice.`,
      fix: 'Keep the line with the earliest date and remove the other.',
    }),
  },
  'file-too-large': {
    id: ({ size = '', limit = '' }) => ({
      title: `Berkas ini ${size.replace('.', ',')} MB, padahal paling besar ${limit} MB.`,
      fix: 'Bagi isinya menjadi beberapa berkas, atau hapus yang tidak perlu.',
    }),
    en: ({ size = '', limit = '' }) => ({
      title: `This file has ${size} MB; the most is ${limit} MB.`,
      fix: 'Split it into several files, or remove what is not needed.',
    }),
  },
  'copy-too-large': {
    id: ({ size = '', limit = '' }) => ({
      title: `Salinan ini ${size.replace('.', ',')} MB, padahal paling besar ${limit} MB.`,
      fix: 'Simpan salinannya di luar folder isi. Sumbernya cukup memuat "sha256" dan alamat arsip di "archive".',
    }),
    en: ({ size = '', limit = '' }) => ({
      title: `This copy has ${size} MB; the most is ${limit} MB.`,
      fix: 'Keep it outside the content folder. The source needs only "sha256" and an address in "archive".',
    }),
  },
  'copy-kind': {
    id: ({ name = '', known = '' }) => ({
      title: `"${name}" bukan jenis berkas yang disimpan sebagai salinan.`,
      fix: `Yang boleh: ${known}. Halaman web dicetak menjadi PDF, atau dimasukkan ke ZIP atau WACZ.`,
    }),
    en: ({ name = '', known = '' }) => ({
      title: `"${name}" is no kind of file that is kept as a copy.`,
      fix: `Allowed: ${known}. Print a web page as PDF, or put it into a ZIP or WACZ.`,
    }),
  },
  'copy-missing': {
    id: ({ file = '', suggestion = '' }) => ({
      title: `Salinan ${file} tidak ada.`,
      fix: `Taruh berkasnya di sana, perbaiki namanya, atau hapus "copy".${didYouMean('id', suggestion)}`,
    }),
    en: ({ file = '', suggestion = '' }) => ({
      title: `The copy ${file} is not there.`,
      fix: `Put the file there, mend its name, or remove "copy".${didYouMean('en', suggestion)}`,
    }),
  },
  'file-not-utf8': {
    id: () => ({
      title: 'Ada huruf yang tidak terbaca: berkas ini tidak disimpan sebagai UTF-8.',
      fix: 'Buka di penyunting teks, pilih "Simpan sebagai" dengan pengodean UTF-8, lalu periksa huruf di baris ini.',
    }),
    en: () => ({
      title: 'A letter cannot be read: this file is not saved as UTF-8.',
      fix: 'Open it in a text editor, save it with the encoding UTF-8, then look at the letters on this line.',
    }),
  },
  'file-utf16': {
    id: () => ({
      title: 'Berkas ini disimpan sebagai UTF-16 ("Unicode text").',
      fix: 'Simpan ulang sebagai UTF-8; di Excel pilih "CSV UTF-8".',
    }),
    en: () => ({
      title: 'This file is saved as UTF-16 ("Unicode text").',
      fix: 'Save it again as UTF-8; in Excel choose "CSV UTF-8".',
    }),
  },
  'csv-windows-1252': {
    id: () => ({
      title: 'Tabel ini bukan UTF-8; dibaca sebagai Windows-1252.',
      fix: 'Periksa huruf beraksen di baris ini, lalu simpan sebagai "CSV UTF-8" agar tidak ditebak lagi.',
    }),
    en: () => ({
      title: 'This table is not UTF-8; it was read as Windows-1252.',
      fix: 'Look at the accented letters on this line, then save it as "CSV UTF-8" so that nothing is guessed.',
    }),
  },
  'character-not-allowed': {
    id: ({ character = '' }) => ({
      title: `Ada karakter tak terlihat ${character} yang tidak boleh ada dalam teks.`,
      fix: 'Hapus karakter itu: ketik ulang bagian ini, jangan menempelnya dari dokumen lain.',
    }),
    en: ({ character = '' }) => ({
      title: `There is an invisible character ${character} that text may not hold.`,
      fix: 'Remove it: type this part again instead of pasting it from another document.',
    }),
  },
  'file-empty': {
    id: () => ({ title: 'Berkas ini kosong.', fix: 'Isi berkas ini, atau hapus.' }),
    en: () => ({ title: 'This file is empty.', fix: 'Fill it in, or delete it.' }),
  },
  'file-unreadable': {
    id: () => ({
      title: 'Berkas atau folder ini tidak dapat dibuka.',
      fix: 'Periksa izin bacanya; bila berupa tautan, periksa apakah tujuannya masih ada.',
    }),
    en: () => ({
      title: 'This file or folder cannot be opened.',
      fix: 'Check that it may be read; if it is a link, check that its target still exists.',
    }),
  },
  'link-leaves-content': {
    id: () => ({
      title: 'Tautan ini menunjuk ke luar folder isi.',
      fix: 'Ganti tautan dengan salinan berkasnya; isi situs hanya dibaca dari folder ini.',
    }),
    en: () => ({
      title: 'This link leads out of the content folder.',
      fix: 'Put a copy of the file here instead; content is read from this folder only.',
    }),
  },
  'mdx-not-allowed': {
    id: ({ name = '' }) => ({
      title: `"${name}" adalah berkas MDX, yang dapat menjalankan kode.`,
      fix: 'Tulis isinya sebagai Markdown biasa dengan akhiran .md.',
    }),
    en: ({ name = '' }) => ({
      title: `"${name}" is MDX, which can run code.`,
      fix: 'Write it as plain Markdown with the ending .md.',
    }),
  },
  'spreadsheet-not-csv': {
    id: ({ name = '' }) => ({
      title: `"${name}" adalah lembar kerja; situs hanya membaca CSV.`,
      fix: 'Simpan lembar yang dipakai sebagai "CSV UTF-8", lalu keluarkan berkas ini dari folder isi.',
    }),
    en: ({ name = '' }) => ({
      title: `"${name}" is a spreadsheet; only CSV is read.`,
      fix: 'Save the sheet as "CSV UTF-8" and take this file out of the content folder.',
    }),
  },
  'name-odd': {
    id: ({ name = '', suggestion = '' }) => ({
      title: `Nama "${name}" memuat huruf yang tidak boleh dipakai.`,
      fix: `Pakai huruf kecil, angka, dan satu tanda hubung di antaranya${suggestion === '' ? '.' : `, misalnya ${suggestion}.`}`,
    }),
    en: ({ name = '', suggestion = '' }) => ({
      title: `The name "${name}" holds characters that may not be used.`,
      fix: `Use small letters, digits and single hyphens between them${suggestion === '' ? '.' : `, such as ${suggestion}.`}`,
    }),
  },
  'name-collision': {
    id: ({ earlier = '' }) => ({
      title: `Nama ini sama dengan ${earlier} bila huruf besar dan kecil tidak dibedakan, seperti di Windows.`,
      fix: 'Ganti nama salah satunya, atau hapus bila isinya sama.',
    }),
    en: ({ earlier = '' }) => ({
      title: `This name equals ${earlier} where capital and small letters are not told apart, as on Windows.`,
      fix: 'Rename one of them, or delete it if they hold the same.',
    }),
  },
  'region-folder-name': {
    id: ({ name = '', suggestion = '' }) => ({
      title: `Folder wilayah "${name}" tidak bernama <kode>-<nama>.`,
      fix: `Namai folder dengan kode Kemendagri dan nama pendek${suggestion === '' ? ', misalnya 15.04-batanghari.' : `: ${suggestion}.`}`,
    }),
    en: ({ name = '', suggestion = '' }) => ({
      title: `The region's folder "${name}" is not named <code>-<name>.`,
      fix: `Name it by its Kemendagri code and short name${suggestion === '' ? ', such as 15.04-batanghari.' : `: ${suggestion}.`}`,
    }),
  },
  'file-unknown': {
    id: ({ name = '', suggestion = '', known = '' }) => ({
      title: `Berkas "${name}" tidak dikenal di tempat ini, jadi isinya tidak akan terbit.`,
      fix: `${known === '' ? 'Pindahkan ke luar folder isi.' : `Yang dikenal di sini: ${known}.`}${didYouMean('id', suggestion)}`,
    }),
    en: ({ name = '', suggestion = '', known = '' }) => ({
      title: `The file "${name}" is not known in this place, so it would not be published.`,
      fix: `${known === '' ? 'Move it out of the content folder.' : `Known here: ${known}.`}${didYouMean('en', suggestion)}`,
    }),
  },
  'folder-unknown': {
    id: ({ name = '', suggestion = '', known = '' }) => ({
      title: `Folder "${name}" tidak dikenal di tempat ini, jadi isinya tidak akan terbit.`,
      fix: `${known === '' ? 'Pindahkan ke luar folder isi.' : `Folder yang dikenal di sini: ${known}.`}${didYouMean('id', suggestion)}`,
    }),
    en: ({ name = '', suggestion = '', known = '' }) => ({
      title: `The folder "${name}" is not known in this place, so what it holds would not be published.`,
      fix: `${known === '' ? 'Move it out of the content folder.' : `Folders known here: ${known}.`}${didYouMean('en', suggestion)}`,
    }),
  },
  'site-missing': {
    id: () => ({
      title: 'Ada isi, tetapi site.yaml tidak ada.',
      fix: 'Buat site.yaml di folder isi; paling sedikit berisi release_date: tanggal terbit edisi ini.',
    }),
    en: () => ({
      title: 'There is content, but no site.yaml.',
      fix: 'Make site.yaml in the content folder; it needs at least release_date: the day of this edition.',
    }),
  },
  'region-file-missing': {
    id: ({ besides = '' }) => ({
      title: `region.yaml tidak ada, padahal ada ${besides}.`,
      fix: 'Buat region.yaml di folder wilayah ini dengan kode, nama, dan jenisnya.',
    }),
    en: ({ besides = '' }) => ({
      title: `region.yaml is missing, though there is ${besides}.`,
      fix: "Make region.yaml in this region's folder with its code, name and kind.",
    }),
  },
  'network-file-missing': {
    id: ({ besides = '' }) => ({
      title: `Catatan perubahan ini tidak punya jejaring: ${besides} tidak ada.`,
      fix: 'Kembalikan berkas jejaringnya, atau beri nama catatan ini sama dengan nama berkas jejaring yang sudah berganti.',
    }),
    en: ({ besides = '' }) => ({
      title: `This ledger has no network: there is no ${besides}.`,
      fix: 'Put the file of the network back, or name this ledger after the network if that was renamed.',
    }),
  },
  'ledger-line-unreadable': {
    id: ({ seen = '', field = '' }) => ({
      title: `Baris catatan perubahan ini tidak terbaca${field === '' ? '' : ` (bagian ${field})`}: ${seen}`,
      fix: 'Kembalikan berkas ini dari edisi terakhir yang terbit. Catatan perubahan hanya ditulis oleh perintah npm run ledger.',
    }),
    en: ({ seen = '', field = '' }) => ({
      title: `This line of the ledger cannot be read${field === '' ? '' : ` (part ${field})`}: ${seen}`,
      fix: 'Restore this file from the last published edition. Ledgers are written by npm run ledger alone.',
    }),
  },
  'withdrawal-of-nobody': {
    id: ({ seen = '' }) => ({
      title:
        seen === ''
          ? 'Pencabutan ini tidak menyebut wilayah atau jejaring.'
          : `Pencabutan ini menyebut "${seen}", yang bukan satu wilayah atau satu jejaring di isi.`,
      fix: 'Isi salah satu: region dengan kode wilayah dalam tanda kutip, atau network dengan pengenal jejaring.',
    }),
    en: ({ seen = '' }) => ({
      title:
        seen === ''
          ? 'This withdrawal names no region and no network.'
          : `This withdrawal names "${seen}", which is not one region or one network of the content.`,
      fix: 'Fill in one of them: region with the code of the region in quotes, or network with the id of the network.',
    }),
  },
  'plan-file-missing': {
    id: ({ besides = '' }) => ({
      title: `plan.yaml tidak ada, padahal ada ${besides}.`,
      fix: 'Buat plan.yaml di folder rencana ini.',
    }),
    en: ({ besides = '' }) => ({
      title: `plan.yaml is missing, though there is ${besides}.`,
      fix: "Make plan.yaml in this plan's folder.",
    }),
  },
  'region-folder-code': {
    id: ({ code = '', folder = '' }) => ({
      title: `Kode "${code}" berbeda dari kode pada nama folder "${folder}".`,
      fix: 'Samakan kode di region.yaml dengan nama folder.',
    }),
    en: ({ code = '', folder = '' }) => ({
      title: `The code "${code}" differs from that in the folder's name "${folder}".`,
      fix: 'Make the code in region.yaml and the name of the folder agree.',
    }),
  },
  'region-duplicate': {
    id: ({ code = '' }) => ({
      title: `Wilayah ${code} sudah ada di folder lain.`,
      fix: 'Satukan isi kedua folder, lalu hapus salah satunya.',
    }),
    en: ({ code = '' }) => ({
      title: `Region ${code} already has another folder.`,
      fix: 'Bring both folders together, then delete one.',
    }),
  },
  'personal-number': {
    id: ({ masked = '' }) => ({
      title: `Angka 16 digit ${masked} tampak seperti NIK atau nomor KK.`,
      fix: 'Hapus nomor itu, juga dari riwayat berkas bila sudah terkirim; data pribadi tidak boleh terbit.',
    }),
    en: ({ masked = '' }) => ({
      title: `The 16-digit number ${masked} looks like a NIK or a family card number.`,
      fix: 'Remove it, also from the history if it was already sent; personal data must not be published.',
    }),
  },
};

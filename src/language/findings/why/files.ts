/** Why it matters what is wrong with a file, a folder or its YAML. */
import type { WhyWords } from './why-words.ts';

const unreadable = {
  id: 'Yang tidak terbaca tidak dapat diperiksa. Melewatinya diam-diam berarti angka hilang tanpa ada yang tahu.',
  en: 'What cannot be read cannot be checked. To skip it in silence would lose figures without anybody knowing.',
};
const misplaced = {
  id: 'Berkas di tempat yang tidak dikenal tidak pernah terbit, padahal penulisnya mengira sudah. Karena itu ditolak, bukan dilewati.',
  en: 'A file in an unknown place is never published, while its writer thinks it is. So it is refused and not skipped.',
};
const guessed = {
  id: 'Bentuk YAML ini dapat dibaca dengan lebih dari satu cara, atau tidak dapat dibaca sama sekali. Situs tidak menebak maksud penulisnya.',
  en: 'This YAML can be read in more than one way, or in none. The site does not guess what its writer meant.',
};
const shape = {
  id: 'Isian yang salah nama atau salah bentuk tidak tampil di halaman. Tanpa pesan ini keterangan Anda hilang begitu saja.',
  en: 'A field with a wrong name or shape is not shown on any page. Without this message what you wrote would simply be lost.',
};

export const fileWhy = {
  'file-too-large': {
    id: 'Berkas sebesar ini hampir selalu salah taruh, dan membuat setiap pemeriksaan lambat di komputer kantor.',
    en: 'A file as large as this is nearly always in the wrong place, and slows every check on an office computer.',
  },
  'copy-too-large': {
    id: 'Salinan tersimpan di Git untuk selamanya. Yang terlalu besar membuat semua orang menunggu, juga sesudah dihapus.',
    en: 'Copies stay in Git for ever. One that is too large makes everybody wait, even after it is deleted.',
  },
  'copy-kind': {
    id: 'Halaman web dan gambar bergerak dapat menjalankan skrip atas nama situs ini. PDF dan tabel tidak.',
    en: 'Web pages and drawings with scripts could run in the name of this site. PDF files and tables do not.',
  },
  'copy-missing': {
    id: 'Sumber yang mengaku punya salinan tetapi tidak punya membuat pembaca percaya pada bukti yang tidak ada.',
    en: 'A source that claims a copy it does not have makes readers trust evidence that is not there.',
  },
  'file-not-utf8': {
    id: 'Dengan pengodean lain, huruf seperti é atau tanda kutip terbaca sebagai huruf acak.',
    en: 'In another encoding, letters such as é or quotation marks turn into random characters.',
  },
  'file-utf16': {
    id: 'UTF-16 adalah cara Excel menyimpan "Unicode Text". Kolomnya dipisah tab, dan alat lain membacanya sebagai huruf acak.',
    en: 'UTF-16 is how Excel saves "Unicode Text". Its columns are divided by tabs, and other tools read random characters.',
  },
  'csv-windows-1252': {
    id: 'Tabel ini dibaca dengan menebak pengodeannya. Tebakan itu biasanya benar, tetapi nama orang dan tempat berhak ditulis tepat.',
    en: 'This table was read by guessing its encoding. The guess is usually right, but names deserve to be exact.',
  },
  'character-not-allowed': {
    id: 'Karakter tak terlihat membuat dua kata yang tampak sama menjadi berbeda, sehingga pencarian dan rujukan gagal tanpa sebab yang terlihat.',
    en: 'Invisible characters make two words that look alike differ, so that searches and references fail for no visible reason.',
  },
  'file-empty': {
    id: 'Berkas kosong biasanya tanda simpanan yang gagal. Membacanya sebagai "tidak ada data" menyembunyikan kehilangan itu.',
    en: 'An empty file is usually a failed save. To read it as "no data" would hide the loss.',
  },
  'file-unreadable': unreadable,
  'link-leaves-content': {
    id: 'Tautan ke luar folder isi hanya ada di komputer Anda. Di komputer lain berkasnya tidak ada, atau bukan berkas yang sama.',
    en: 'A link that leaves the content folder exists on your computer only. Elsewhere the file is missing, or is another one.',
  },
  'mdx-not-allowed': {
    id: 'MDX adalah program. Isi situs ini data saja, supaya siapa pun boleh mengusulkan perubahan tanpa membahayakan pembaca.',
    en: 'MDX is a program. The content of this site is data only, so that anybody may propose a change without endangering readers.',
  },
  'spreadsheet-not-csv': {
    id: 'Perubahan di dalam berkas Excel tidak terlihat baris demi baris, sehingga tidak ada yang dapat memeriksanya. CSV dapat.',
    en: 'Changes inside an Excel file cannot be seen row by row, so nobody can review them. Those of a CSV file can.',
  },
  'name-odd': {
    id: 'Nama berkas menjadi alamat halaman. Spasi dan huruf besar membuat alamat berbeda di tiap komputer dan rusak saat disalin.',
    en: 'The name of a file becomes an address. Spaces and capitals differ between computers and break when copied.',
  },
  'name-collision': {
    id: 'Windows dan macOS menganggap kedua nama ini satu berkas, jadi salah satunya hilang di komputer rekan Anda.',
    en: 'Windows and macOS take the two names for one file, so one of them is lost on a colleague’s computer.',
  },
  'region-folder-name': {
    id: 'Alamat setiap halaman wilayah dibuat dari nama folder ini: kode, lalu nama.',
    en: 'The address of every page of a region is made of the name of this folder: code, then name.',
  },
  'file-unknown': misplaced,
  'folder-unknown': misplaced,
  'schema-version-old': {
    id: 'Mesin ini menulis dan membaca susunan yang lebih baru. Bila isi lama dibaca dengan aturan baru, sebagian isinya bisa hilang tanpa pemberitahuan.',
    en: 'This engine reads and writes a newer shape. Were old content read by new rules, some of it could go missing without a word.',
  },
  'schema-version-new': {
    id: 'Isi ini memuat hal yang belum dikenal mesin ini. Bila tetap dibaca, yang tidak dikenal akan hilang dari situs.',
    en: 'This content holds what this engine does not know yet. Were it read all the same, the unknown would go missing from the site.',
  },
  'site-missing': {
    id: 'Tanpa tanggal terbit, situs tidak tahu apa yang sudah jatuh tempo, dan tidak ada putusan yang dapat dihitung.',
    en: 'Without a release date the site does not know what is due, and no verdict can be worked out.',
  },
  'region-file-missing': {
    id: 'Angka tanpa keterangan wilayahnya tidak dapat ditampilkan di mana pun.',
    en: 'Figures cannot be shown anywhere without the record of their region.',
  },
  'network-file-missing': {
    id: 'Catatan perubahan tanpa jejaringnya berarti sesuatu yang sudah terbit hilang seluruhnya.',
    en: 'A ledger without its network means that something published is gone altogether.',
  },
  'plan-file-missing': {
    id: 'Program dan target merujuk rencananya. Tanpa berkas itu tidak diketahui masa berlaku dan versinya.',
    en: 'Programmes and targets refer to their plan. Without this file nobody knows its years and versions.',
  },
  'region-folder-code': {
    id: 'Dua kode untuk satu folder berarti salah satunya milik wilayah lain, dan angkanya bisa terbit atas nama yang keliru.',
    en: 'Two codes for one folder mean that one belongs to another region, whose name the figures might then bear.',
  },
  'region-duplicate': {
    id: 'Dua folder untuk satu wilayah membagi angkanya menjadi dua halaman, dan pembaca hanya menemukan salah satunya.',
    en: 'Two folders for one region divide its figures between two pages, of which readers find one.',
  },
  'address-line-malformed': {
    id: 'Daftar alamat adalah janji kepada orang yang sudah menautkan. Baris yang rusak tidak lagi menjaga alamat apa pun.',
    en: 'The record of addresses is a promise to those who linked. A broken line no longer keeps any address.',
  },
  'address-twice': {
    id: 'Satu alamat dengan dua tanggal membuat tidak jelas sejak kapan ia dijanjikan. Biasanya ini sisa penggabungan dua cabang.',
    en: 'One address with two dates leaves unclear since when it was promised. Usually two branches were merged.',
  },
  'personal-number': {
    id: 'NIK dan nomor KK yang terbit tidak dapat ditarik lagi, dan dapat dipakai untuk menipu pemiliknya.',
    en: 'Personal identity numbers cannot be taken back once published, and can be used to defraud their owners.',
  },
  'yaml-syntax': guessed,
  'yaml-tab': {
    id: 'Lebar tombol Tab berbeda di tiap penyunting, jadi tingkat isian tidak pasti.',
    en: 'A tab is of another width in every editor, so the level of a field is uncertain.',
  },
  'yaml-duplicate-key': {
    id: 'Bila satu isian tertulis dua kali, hanya satu yang terbaca, dan Anda tidak tahu yang mana.',
    en: 'If a field is written twice, only one is read, and you do not know which.',
  },
  'yaml-several-documents': {
    id: 'Satu berkas untuk satu entri. Bagian kedua tidak akan pernah terbaca.',
    en: 'One file is one entry. The second part would never be read.',
  },
  'yaml-tag': guessed,
  'yaml-alias-unknown': guessed,
  'yaml-too-many-aliases': {
    id: 'Rujukan berantai dapat membengkak sampai komputer berhenti. Berkas biasa tidak memerlukannya.',
    en: 'Chains of aliases can swell until the computer stops. Ordinary files need none.',
  },
  'json-syntax': {
    id: 'Batas wilayah yang rusak tidak dapat digambar. Peta tanpa bentuk lebih baik daripada peta dengan bentuk yang keliru.',
    en: 'Broken boundaries cannot be drawn. A map without shapes is better than one with wrong shapes.',
  },
  'key-unknown': shape,
  'field-missing': {
    id: 'Pembaca tidak dapat membedakan "tidak tahu" dari "lupa". Isian wajib karena itu selalu ditulis, bila perlu dengan unknown.',
    en: 'Readers cannot tell "not known" from "forgotten". So required fields are always written, with unknown if need be.',
  },
  'field-empty': {
    id: 'Isian kosong tidak mengatakan apa-apa: lupa, tidak tahu, atau memang tidak ada.',
    en: 'An empty field says nothing: forgotten, not known, or not there.',
  },
  'code-unquoted': {
    id: 'Tanpa tanda kutip, kode dibaca sebagai angka: 15.10 menjadi 15.1, yaitu wilayah lain.',
    en: 'Without quotes a code is read as a number: 15.10 becomes 15.1, which is another region.',
  },
  'value-wrong-type': shape,
  'value-malformed': shape,
  'value-not-allowed': {
    id: 'Pilihan menentukan cara angka dihitung dan diberi nama. Pilihan yang tidak dikenal tidak dapat dihitung sama sekali.',
    en: 'The choice decides how a figure is counted and named. One that is not known cannot be counted at all.',
  },
  'list-too-short': {
    id: 'Daftar sumber yang kosong berarti pernyataan tanpa dasar. Situs ini tidak menerbitkannya.',
    en: 'An empty list of sources means a statement without ground. This site does not publish any.',
  },
  'text-too-long': {
    id: 'Teks ini tampil di samping kata yang dijelaskannya. Yang panjang tidak dibaca, dan merusak tampilan di ponsel.',
    en: 'This text stands beside the word it explains. A long one is not read, and breaks the page on a phone.',
  },
} satisfies WhyWords;

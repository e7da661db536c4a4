/** Why it matters what happens to what is published, to answers, corrections, sources and addresses. */
import type { WhyWords } from './why-words.ts';

const quiet = {
  id: 'Yang sudah terbit sudah dikutip orang. Perubahan tanpa catatan membuat kutipan mereka tampak bohong.',
  en: 'What is published has been quoted. A change without a record makes those quotations look like lies.',
};
const chain = {
  id: 'Rantai catatan membuktikan bahwa tidak ada yang diubah diam-diam. Rantai yang putus tidak membuktikan apa-apa lagi.',
  en: 'The chain of the ledger proves that nothing was changed quietly. A broken chain proves nothing any more.',
};
const answer = {
  id: 'Hak jawab tampil di samping yang dijawab. Jawaban yang salah tempat atau salah waktu tidak adil bagi penjawabnya.',
  en: 'A reply stands beside what it answers. In the wrong place or time it is unfair to who replied.',
};
const request = {
  id: 'Orang yang meminta koreksi berhak tidak dikenali. Yang dicatat adalah permintaannya.',
  en: 'Who asks for a correction has a right not to be recognised. What is recorded is the request.',
};
const evidence = {
  id: 'Salinan dokumen adalah bukti terakhir bila aslinya hilang. Bukti yang dapat berubah tanpa ketahuan bukan bukti.',
  en: 'The copy of a document is the last evidence when the original is gone. What can change unnoticed is none.',
};
const unused = {
  id: 'Yang tidak dipakai tidak tampil di mana pun. Biasanya tandanya ada rujukan yang lupa ditulis atau salah ketik.',
  en: 'What is not used is shown nowhere. Usually a reference was forgotten or misspelt.',
};
const address = {
  id: 'Alamat yang sudah terbit sudah ditautkan dan dicetak orang. Alamat yang mati memutus semuanya.',
  en: 'A published address has been linked and printed. A dead one cuts all of that off.',
};

export const recordWhy = {
  'ledger-line-unreadable': chain,
  'withdrawal-of-nobody': {
    id: 'Pencabutan harus menyebut satu pemilik, supaya alamat angkanya dapat menjelaskan apa yang terjadi.',
    en: 'A withdrawal names one owner, so that the address of the figure can tell what happened.',
  },
  'not-yet-recorded': {
    id: 'Selama belum tercatat, perubahan pada angka ini belum terjaga. Pencatatan dikerjakan saat edisi terbit.',
    en: 'Until it is recorded, a change of this figure is not guarded. Recording is done when an edition is published.',
  },
  'change-not-recorded': quiet,
  'withdrawal-not-recorded': quiet,
  'withdrawal-of-nothing': {
    id: 'Pencabutan yang tidak mengenai apa pun biasanya salah tulis pengenalnya, dan angka yang dimaksud masih tampil.',
    en: 'A withdrawal of nothing usually misspells the id, and the figure that was meant still stands.',
  },
  'redacted-figure-returns': {
    id: 'Nilai ini dihapus untuk melindungi orang atau atas perintah hukum. Munculnya kembali membatalkan perlindungan itu.',
    en: 'This value was removed to protect somebody or by a legal order. Its return undoes that.',
  },
  'ledger-chain-broken': chain,
  'ledger-line-edited': chain,
  'ledger-part-missing': chain,
  'ledger-step-impossible': chain,
  'reply-too-long': {
    id: 'Semua perangkat daerah mendapat ruang yang sama, dan jawaban pendek dibaca sampai selesai.',
    en: 'Every agency gets the same space, and a short reply is read to its end.',
  },
  'reply-to-nothing': answer,
  'reply-before-subject': answer,
  'follow-up-before-recommendation': {
    id: 'Yang dikerjakan sebelum rekomendasi bukan tindak lanjutnya. Salah satu tanggalnya keliru.',
    en: 'What was done before the recommendation does not follow from it. One of the dates is wrong.',
  },
  'recommendation-before-year': {
    id: 'DPRD membahas LKPJ sesudah tahunnya berakhir. Tahun yang keliru menempatkan rekomendasi di halaman yang salah.',
    en: 'The council discusses a report after its year has ended. A wrong year puts the recommendation on the wrong page.',
  },
  'outcome-before-request': {
    id: 'Keputusan sebelum permintaan membuat catatan koreksi tidak dapat dipercaya. Salah satu tanggalnya keliru.',
    en: 'A decision before the request makes the record of corrections unreliable. One of the dates is wrong.',
  },
  'correction-to-nothing': {
    id: 'Pembaca tidak dapat melihat apa yang diminta dikoreksi bila angkanya tidak ada di sini.',
    en: 'Readers cannot see what was to be corrected if the figure is not here.',
  },
  'requester-named': request,
  'contact-in-correction': request,
  'missing-without-search': {
    id: '"Belum dilaporkan" adalah tuduhan kecil. Ia hanya adil bila disebut apa yang ditelusuri dan kapan.',
    en: '"Not reported" is a small accusation. It is fair only if it says what was searched, and when.',
  },
  'several-preferred': {
    id: 'Hanya satu nilai dapat dipakai untuk menilai. Bila dua dipilih, pilihannya tidak jelas.',
    en: 'Only one value can be used to judge. With two chosen, nothing is chosen.',
  },
  'primary-through-copy': {
    id: 'Angka dari salinan tidak boleh mengaku dari penghasilnya. Pembaca menimbang keduanya secara berbeda.',
    en: 'A figure from a copy must not claim to come from its producer. Readers weigh the two differently.',
  },
  'checked-without-original': {
    id: '"Sudah dicocokkan" hanya dapat dipercaya bila orang lain dapat mengulanginya.',
    en: '"Compared with the original" can be trusted only if somebody else can do it again.',
  },
  'copy-changed': evidence,
  'copy-without-fingerprint': evidence,
  'redistribution-without-ground': {
    id: 'Menyebarkan dokumen tanpa dasar dapat melanggar hak penerbitnya.',
    en: 'To hand on a document without a ground may break the rights of its publisher.',
  },
  'unused-copy': unused,
  'full-report-incomplete': {
    id: 'Halaman yang disebut lengkap tetapi tanpa rencana atau laporan mengecewakan pembaca.',
    en: 'A page that is called full but has no plan or report lets readers down.',
  },
  'unused-source': unused,
  'unused-indicator': unused,
  'site-without-publisher': {
    id: 'Pembaca berhak tahu siapa yang berbicara. Tanpa penerbit, situs menyatakan dirinya contoh.',
    en: 'Readers have a right to know who speaks. Without a publisher the site calls itself an example.',
  },
  'site-without-address': {
    id: 'Kutipan, sematan, umpan, dan mesin pencari memerlukan alamat lengkap.',
    en: 'Quotations, embeds, feeds and search engines need the full address.',
  },
  'address-vanished': address,
  'former-id-in-use': address,
  'former-id-twice': address,
  'gone-still-there': {
    id: 'Halaman yang disebut dicabut tetapi masih ada membuat catatan pencabutan tidak dapat dipercaya.',
    en: 'A page that is called withdrawn but is still there makes the record of withdrawals unreliable.',
  },
  'addresses-unrecorded': {
    id: 'Alamat yang belum tercatat belum dijaga: bila halamannya hilang, tidak ada yang memperingatkan.',
    en: 'An address that is not recorded is not guarded: if its page vanishes, nobody is warned.',
  },
  'stale-exception': {
    id: 'Pengecualian yang tidak lagi perlu dapat menutupi kesalahan baru di tempat yang sama.',
    en: 'An exception that is no longer needed can hide a new mistake in the same place.',
  },
} satisfies WhyWords;

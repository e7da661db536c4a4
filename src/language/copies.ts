/** Words for copies of source documents: archived, fingerprinted, kept. Arguments are already formatted. */
import type { Language } from '#model/language';

const id = {
  heading: 'Salinan dan sidik jari',
  archive: 'Arsip web',
  archivedOn: (o: { date: string }) => `diarsipkan ${o.date}`,
  noArchive: 'Tidak ada salinan arsip yang kami catat.',
  fingerprint: 'Sidik jari SHA-256',
  noFingerprint: 'Sidik jari berkas yang dibaca tidak dicatat.',
  howToCheck:
    'Untuk memastikan berkas Anda sama dengan yang kami baca, hitung sidik jarinya lalu bandingkan. Windows: certutil -hashfile berkas SHA256. macOS: shasum -a 256 berkas. Linux: sha256sum berkas.',
  copy: 'Salinan berkas',
  download: (o: { name: string; size: string }) => `Unduh ${o.name} (${o.size})`,
  ground: 'Dasar penyebaran',
  kept: 'Disimpan penyusun situs, tetapi tidak disertakan di sini karena izin menyebarkannya tidak ada.',
  noCopy: 'Tidak ada salinan berkas yang kami simpan.',
  unchecked: (o: { count: string; of: string }) =>
    `${o.count} dari ${o.of} angka adalah salinan tangan kedua yang belum dicocokkan dengan sumber aslinya.`,
  withoutArchive: (o: { count: string; of: string }) =>
    `${o.count} dari ${o.of} sumber belum punya salinan arsip yang kami catat.`,
};
export type CopyWords = typeof id;

const en: CopyWords = {
  heading: 'Copies and fingerprint',
  archive: 'Web archive',
  archivedOn: (o) => `archived ${o.date}`,
  noArchive: 'We have recorded no archived copy.',
  fingerprint: 'SHA-256 fingerprint',
  noFingerprint: 'No fingerprint of the file that was read has been recorded.',
  howToCheck:
    'To make sure that your file is the one we read, compute its fingerprint and compare. Windows: certutil -hashfile file SHA256. macOS: shasum -a 256 file. Linux: sha256sum file.',
  copy: 'Copy of the file',
  download: (o) => `Download ${o.name} (${o.size})`,
  ground: 'What allows passing it on',
  kept: 'Kept by the editors of this site, but not included here: there is no permission to pass it on.',
  noCopy: 'We keep no copy of the file.',
  unchecked: (o) => `${o.count} of ${o.of} figures are second-hand copies not yet compared with the original source.`,
  withoutArchive: (o) => `For ${o.count} of ${o.of} sources we have recorded no archived copy.`,
};

export function copyWords(language: Language): CopyWords {
  return language === 'id' ? id : en;
}

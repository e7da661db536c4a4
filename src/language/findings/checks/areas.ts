/** Words for findings about areas, their codes, names and squares. */
import type { FindingWords } from '../finding-words.ts';

const meant = (suggestions: string): string => (suggestions === '' ? '' : ` Mungkin maksud Anda: ${suggestions}.`);
const meantEn = (suggestions: string): string => (suggestions === '' ? '' : ` Perhaps you mean: ${suggestions}.`);

export const areaWords: FindingWords = {
  'unknown-area-code': {
    id: ({ code = '', suggestions = '' }) => ({
      title: `Kode wilayah "${code}" tidak ada dalam daftar kode Kemendagri.`,
      fix: `Tulis kode Kemendagri yang berlaku, misalnya "15.04" atau "15.04.03".${meant(suggestions)}`,
    }),
    en: ({ code = '', suggestions = '' }) => ({
      title: `Area code "${code}" is not in the list of Kemendagri codes.`,
      fix: `Write a valid Kemendagri code, such as "15.04" or "15.04.03".${meantEn(suggestions)}`,
    }),
  },
  'bps-code': {
    id: ({ code = '', kemendagri = '', name = '' }) => {
      const part = code.length > 4 ? 'bagian dari ' : '';
      const known = kemendagri === '' ? '' : ` Kode BPS ini menunjuk ${part}${name}, kode Kemendagri "${kemendagri}".`;
      return {
        title: `"${code}" ditulis seperti kode BPS, padahal yang dipakai di sini kode Kemendagri.`,
        fix: `Cari kode Kemendagri wilayah itu; jangan sekadar menambah titik, karena sering jatuh di wilayah lain.${known}`,
      };
    },
    en: ({ code = '', kemendagri = '', name = '' }) => {
      const part = code.length > 4 ? 'a part of ' : '';
      const known =
        kemendagri === '' ? '' : ` This BPS code stands for ${part}${name}, Kemendagri code "${kemendagri}".`;
      return {
        title: `"${code}" is written like a BPS code, but Kemendagri codes are used here.`,
        fix: `Look up the area's Kemendagri code; do not just add a dot, which often hits another area.${known}`,
      };
    },
  },
  'bps-code-mismatch': {
    id: ({ bps = '', code = '', named = '', name = '' }) => ({
      title: `Kode BPS "${bps}" menunjuk ${name} (${named}), bukan wilayah ini (${code}).`,
      fix: 'Periksa "bps_code" dan "code". Bila kode BPS tidak diketahui, hapus baris "bps_code".',
    }),
    en: ({ bps = '', code = '', named = '', name = '' }) => ({
      title: `BPS code "${bps}" stands for ${name} (${named}), not for this region (${code}).`,
      fix: 'Check "bps_code" and "code". If the BPS code is not known, remove the line "bps_code".',
    }),
  },
  'old-area-code': {
    id: ({ code = '', name = '', until = '', successors = '' }) => ({
      title: `"${code}" (${name}) kode lama${until === 'unknown' ? '' : `, berlaku sampai ${until}`}, kini ${
        successors === '' ? 'penggantinya belum dicatat' : successors
      }.`,
      fix: 'Pakai kode yang berlaku sekarang. Bila yang dimaksud memang wilayah lama, biarkan dan beri catatan.',
    }),
    en: ({ code = '', name = '', until = '', successors = '' }) => ({
      title: `"${code}" (${name}) is an old code${until === 'unknown' ? '' : `, valid until ${until}`}, now ${
        successors === '' ? 'without a recorded successor' : successors
      }.`,
      fix: 'Use the code that is valid now. If the former area is meant, leave it and add a note.',
    }),
  },
  'area-name-mismatch': {
    id: ({ code = '', name = '', official = '', suggestions = '' }) => ({
      title: `Kode "${code}" adalah ${official}, tetapi di sini tertulis "${name}".`,
      fix: `Perbaiki kode atau namanya. Kode BPS sering berbeda dari kode Kemendagri.${meant(suggestions)}`,
    }),
    en: ({ code = '', name = '', official = '', suggestions = '' }) => ({
      title: `Code "${code}" is ${official}, but "${name}" is written here.`,
      fix: `Correct the code or the name. BPS codes often differ from Kemendagri codes.${meantEn(suggestions)}`,
    }),
  },
  'region-kind-mismatch': {
    id: ({ code = '', kind = '', expected = '' }) => ({
      title: `Jenis wilayah "${kind}" tidak cocok dengan kode "${code}".`,
      fix: `Menurut kodenya, wilayah ini ${expected}. Perbaiki "kind" atau "code".`,
    }),
    en: ({ code = '', kind = '', expected = '' }) => ({
      title: `The kind "${kind}" does not fit the code "${code}".`,
      fix: `By its code this region is a ${expected}. Correct "kind" or "code".`,
    }),
  },
  'area-outside-region': {
    id: ({ code = '', region = '' }) =>
      code === region
        ? {
            title: `Kode "${code}" adalah wilayah ini sendiri, bukan bagiannya.`,
            fix: 'Kosongkan kolom "area" untuk angka seluruh wilayah, atau tulis kode kecamatannya.',
          }
        : {
            title: `Kode "${code}" tidak terletak di wilayah ${region}, pemilik folder ini.`,
            fix: `Tulis kode yang diawali "${region}.", atau pindahkan ke folder wilayahnya. Untuk lintas wilayah, pakai networks/.`,
          },
    en: ({ code = '', region = '' }) =>
      code === region
        ? {
            title: `Code "${code}" is this region itself, not a part of it.`,
            fix: 'Leave the column "area" blank for the whole region, or write the code of the kecamatan.',
          }
        : {
            title: `Code "${code}" does not lie in region ${region}, to which this folder belongs.`,
            fix: `Write a code that starts with "${region}.", or move it to its region's folder. Across regions, use networks/.`,
          },
  },
  'district-not-listed': {
    id: ({ code = '', name = '' }) => ({
      title: `Kecamatan "${code}" (${name}) dipakai di sini, tetapi tidak ada di daftar kecamatan wilayah.`,
      fix: 'Tambahkan kecamatan itu pada "districts" di region.yaml.',
    }),
    en: ({ code = '', name = '' }) => ({
      title: `Kecamatan "${code}" (${name}) is used here but is not in the region's list of kecamatan.`,
      fix: 'Add that kecamatan to "districts" in region.yaml.',
    }),
  },
  'duplicate-area': {
    id: ({ code = '' }) => ({
      title: `Kode "${code}" tertulis dua kali dalam daftar yang sama.`,
      fix: 'Hapus salah satunya, atau perbaiki kode yang salah tulis.',
    }),
    en: ({ code = '' }) => ({
      title: `Code "${code}" stands twice in the same list.`,
      fix: 'Remove one of the two, or correct the mistyped code.',
    }),
  },
  'tile-without-area': {
    id: ({ code = '' }) => ({
      title: `Kotak peta "${code}" tidak termasuk wilayah dalam berkas ini.`,
      fix: 'Perbaiki kode kotak itu, tambahkan wilayahnya pada daftar kecamatan atau anggota, atau hapus kotaknya.',
    }),
    en: ({ code = '' }) => ({
      title: `Map square "${code}" is none of the areas of this file.`,
      fix: 'Correct the code of the square, add its area to the list of kecamatan or members, or remove the square.',
    }),
  },
  'tiles-overlap': {
    id: ({ code = '', first = '', col = '', row = '' }) => ({
      title: `Kotak "${code}" dan "${first}" sama-sama di kolom ${col}, baris ${row}.`,
      fix: 'Pindahkan salah satunya ke kolom atau baris yang kosong.',
    }),
    en: ({ code = '', first = '', col = '', row = '' }) => ({
      title: `Squares "${code}" and "${first}" both lie in column ${col}, row ${row}.`,
      fix: 'Move one of them to a free column or row.',
    }),
  },
};

/** How the names of the shared list are called in the content. */
import { parseDecimal } from '#model/decimal';

/** Names that differ by more than underscores. */
const INDICATORS: Readonly<Record<string, string>> = {
  indeks_keparahan_kemiskinan_p2: 'indeks-keparahan-kemiskinan',
  indeks_kedalaman_kemiskinan_p1: 'indeks-kedalaman-kemiskinan',
  jumlah_IG_terdaftar: 'jumlah-produk-indikasi-geografis',
  jumlah_tpakd_kab_kota: 'jumlah-tpakd-kabupaten-kota',
  jumlah_tpakd_total: 'jumlah-tpakd',
  bantu_umak_per_jiwa: 'bantuan-bantu-umak-per-jiwa',
  pertumbuhan_ekonomi_tw2_yoy: 'pertumbuhan-ekonomi',
  p3ke_desil1_jiwa_sebelum_verval: 'jumlah-jiwa-desil-1-p3ke-sebelum-verval',
  p3ke_desil1_jiwa_setelah_verval: 'jumlah-jiwa-desil-1-p3ke-setelah-verval',
  p3ke_desil1_keluarga_sebelum_verval: 'jumlah-keluarga-desil-1-p3ke-sebelum-verval',
  p3ke_desil1_keluarga_setelah_verval: 'jumlah-keluarga-desil-1-p3ke-setelah-verval',
};

/** Rows about money: item and stage. */
const MONEY: Readonly<Record<string, readonly [item: string, stage: string]>> = {
  rencana_pinjaman_daerah: ['pinjaman-daerah', 'announced'],
  anggaran_Bantu_Umak: ['bantu-umak', 'announced'],
  anggaran_RTLH: ['rtlh', 'announced'],
  anggaran_UHC: ['uhc', 'announced'],
  anggaran_sanitasi_air_bersih: ['sanitasi-air-bersih', 'announced'],
  apbd_induk: ['apbd', 'apbd'],
  apbd_perubahan: ['apbd', 'revised-apbd'],
  apbd_total: ['apbd', 'apbd'],
  apbd_pad_semula: ['pendapatan-asli-daerah', 'apbd'],
  apbd_pad_perubahan: ['pendapatan-asli-daerah', 'revised-apbd'],
  apbd_pengurangan_transfer_pusat: ['transfer-pusat', 'revised-apbd'],
  apbd_pendapatan: ['pendapatan', 'revised-apbd'],
  apbd_belanja: ['belanja', 'revised-apbd'],
  apbd_defisit: ['defisit', 'revised-apbd'],
  dana_insentif_fiskal: ['dana-insentif-fiskal', 'announced'],
};

/** The indicator id of a name of the list. */
export function indicatorId(name: string): string {
  return INDICATORS[name] ?? name.replaceAll('_', '-');
}

/** Item and stage of a row about money; undefined for other rows. */
export function moneyOf(name: string): { readonly item: string; readonly stage: string } | undefined {
  const found = MONEY[name];
  return found === undefined ? undefined : { item: found[0], stage: found[1] };
}

/** A number as its canonical text, without its sign: cuts are written as amounts in the list. */
export function plain(text: string): string {
  return (parseDecimal(text) ?? text).replace(/^-/, '');
}

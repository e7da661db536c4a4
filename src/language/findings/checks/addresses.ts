/** Words for findings about addresses that were published. */
import type { FindingWords } from '../finding-words.ts';

const KINDS: Readonly<Record<string, { readonly id: string; readonly en: string; readonly file: string }>> = {
  region: { id: 'wilayah', en: 'region', file: 'regions/<folder>/region.yaml' },
  agency: { id: 'perangkat daerah', en: 'agency', file: 'regions/@/region.yaml' },
  commission: { id: 'komisi', en: 'commission', file: 'regions/@/region.yaml' },
  cluster: { id: 'klaster', en: 'cluster', file: 'regions/@/clusters/<id>.yaml' },
  plan: { id: 'rencana', en: 'plan', file: 'regions/@/plans/<id>/plan.yaml' },
  indicator: { id: 'indikator', en: 'indicator', file: 'indicators/<id>.yaml' },
  network: { id: 'jejaring', en: 'network', file: 'networks/<id>.yaml' },
  source: { id: 'sumber', en: 'source', file: 'sources/<id>.yaml' },
  term: { id: 'istilah', en: 'term', file: 'glossary/<id>.md' },
};

function fileOf(kind: string, region: string): string {
  return (KINDS[kind]?.file ?? '').replace('@', region);
}

/** Region folders begin with digits and are quoted in YAML. */
function written(kind: string, id: string): string {
  return kind === 'region' ? `["${id}"]` : `[${id}]`;
}

export const addressWords: FindingWords = {
  'address-vanished': {
    id: ({ address = '', since = '', others = '0', kind = '', id = '', region = '' }) => {
      const more =
        others === '0' ? '' : ` bersama ${others} alamat lain: di bawahnya, dalam bahasa Inggris, dan sematannya`;
      const withdrawn =
        'Bila baru saja dijadikan draf atau diembargo, hapus tandanya: yang sudah terbit tidak dapat disembunyikan. Bila halamannya dicabut dengan sengaja, tulis alamat, tanggal, dan sebabnya di "gone" dalam site.yaml.';
      const divided =
        kind === 'region' ? ' Bila wilayah itu dibagi, tulis "split_from" di region.yaml tiap penggantinya.' : '';
      return {
        title: `Alamat "${address}", yang sudah terbit pada edisi ${since}, akan hilang${more}.`,
        fix:
          kind === ''
            ? `Kembalikan isi yang membuat halaman itu. ${withdrawn} Baris catatan alamat jangan dihapus; bila salah tersunting, kembalikan bunyinya.`
            : `Bila ${KINDS[kind]?.id ?? ''} "${id}" berganti nama atau digabung, tulis formerly: ${written(kind, id)} pada penerusnya di ${fileOf(kind, region)}.${divided} ${withdrawn}`,
      };
    },
    en: ({ address = '', since = '', others = '0', kind = '', id = '', region = '' }) => {
      const more = others === '0' ? '' : ` with ${others} others: below it, in English, and in frames`;
      const withdrawn =
        'If it was just made a draft or put under embargo, take the mark away: what was published cannot be hidden. If the page is withdrawn on purpose, write address, date and reason under "gone" in site.yaml.';
      const divided =
        kind === 'region' ? ' If the region was divided, write "split_from" in the region.yaml of each part.' : '';
      return {
        title: `The address "${address}", published in the edition of ${since}, would vanish${more}.`,
        fix:
          kind === ''
            ? `Bring back the content behind the page. ${withdrawn} Lines of the record are never removed; if one was edited by mistake, restore it.`
            : `If the ${KINDS[kind]?.en ?? ''} "${id}" has a new name or was merged, write formerly: ${written(kind, id)} in what took its place, ${fileOf(kind, region)}.${divided} ${withdrawn}`,
      };
    },
  },
  'former-id-in-use': {
    id: ({ id = '', kind = '', itself = '' }) => ({
      title:
        itself === 'yes'
          ? `Pengenal lama "${id}" sama dengan pengenal ${KINDS[kind]?.id ?? ''} itu sendiri sekarang.`
          : `Pengenal lama "${id}" masih dipakai ${KINDS[kind]?.id ?? ''} lain, jadi alamatnya tidak dapat dialihkan.`,
      fix:
        itself === 'yes'
          ? 'Hapus dari daftar itu; yang ditulis hanya pengenal yang tidak dipakai lagi.'
          : 'Hapus dari daftar itu, atau beri pengenal lain pada yang masih memakainya.',
    }),
    en: ({ id = '', kind = '', itself = '' }) => ({
      title:
        itself === 'yes'
          ? `The former id "${id}" is the id of the ${KINDS[kind]?.en ?? ''} itself today.`
          : `The former id "${id}" is in use by another ${KINDS[kind]?.en ?? ''}, so its address cannot lead on.`,
      fix:
        itself === 'yes'
          ? 'Take it off the list; only ids no longer in use stand there.'
          : 'Take it off the list, or give what still bears it another id.',
    }),
  },
  'former-id-twice': {
    id: ({ id = '', kind = '' }) => ({
      title: `Pengenal lama "${id}" diaku dua kali, padahal satu alamat hanya mengantar ke satu ${KINDS[kind]?.id ?? ''}.`,
      fix:
        kind === 'region'
          ? 'Hapus salah satunya. Bila wilayah itu dibagi, tulis "split_from" di region.yaml semua penggantinya, bukan "formerly".'
          : 'Hapus salah satunya; biarkan pada penerus yang sebenarnya.',
    }),
    en: ({ id = '', kind = '' }) => ({
      title: `The former id "${id}" is claimed twice, but an address leads to one ${KINDS[kind]?.en ?? ''}.`,
      fix:
        kind === 'region'
          ? 'Remove one of them. If the region was divided, write "split_from" in the region.yaml of all parts instead of "formerly".'
          : 'Remove one of them; leave it with the true successor.',
    }),
  },
  'gone-still-there': {
    id: ({ address = '', there = '' }) => ({
      title: `Alamat "${address}" ditulis sudah dicabut, tetapi halaman "${there}" masih ada.`,
      fix: 'Hapus isi yang membuat halaman itu, atau hapus alamatnya dari "gone".',
    }),
    en: ({ address = '', there = '' }) => ({
      title: `The address "${address}" is called withdrawn, but the page "${there}" is still there.`,
      fix: 'Remove the content behind the page, or take the address off "gone".',
    }),
  },
  'addresses-unrecorded': {
    id: ({ address = '', others = '0' }) => ({
      title: `Alamat baru "${address}"${others === '0' ? '' : ` dan ${others} lainnya`} belum tercatat.`,
      fix: 'Catat saat menerbitkan: npm run addresses. Sesudah itu alamatnya tidak dapat hilang tanpa terlihat.',
    }),
    en: ({ address = '', others = '0' }) => ({
      title: `The new address "${address}"${others === '0' ? '' : ` and ${others} others`} are not yet recorded.`,
      fix: 'Record them when you publish: npm run addresses. From then on they cannot vanish unseen.',
    }),
  },
};

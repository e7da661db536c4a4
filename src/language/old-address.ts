/** Words of pages at addresses that are no longer in use. */
import type { Language } from '#model/language';

const id = {
  moved: 'Alamat ini sudah pindah',
  movedText: 'Halaman yang dulu ada di sini sekarang ada di alamat lain.',
  open: (address: string) => `Buka ${address}`,
  home: 'halaman depan',
  divided: 'Wilayah ini sudah dibagi',
  dividedText: 'Penggantinya disebut di sini. Datanya tidak disambung dengan data sebelum pembagian.',
  gone: 'Halaman ini dicabut',
  goneText: (day: string) => `Halaman yang dulu ada di sini dicabut pada ${day}.`,
  reason: 'Sebab',
};
export type OldAddressWords = typeof id;

const en: OldAddressWords = {
  moved: 'This address has moved',
  movedText: 'The page that stood here is now at another address.',
  open: (address) => `Open ${address}`,
  home: 'the home page',
  divided: 'This region was divided',
  dividedText: 'Its successors are named here. Their data are not joined to those from before the division.',
  gone: 'This page was withdrawn',
  goneText: (day) => `The page that stood here was withdrawn on ${day}.`,
  reason: 'Reason',
};

export function oldAddressWords(language: Language): OldAddressWords {
  return language === 'id' ? id : en;
}

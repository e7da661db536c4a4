/** Why it matters which region, which time, and what is written twice. */
import type { WhyWords } from './why-words.ts';

const code = {
  id: 'Kode menentukan wilayah mana yang dimaksud. Kode yang keliru menempelkan angka pada wilayah lain.',
  en: 'The code decides which region is meant. A wrong one pins the figures on another region.',
};
const shapes = {
  id: 'Peta dengan bentuk yang salah tempat lebih menyesatkan daripada tanpa peta.',
  en: 'A map with shapes in the wrong place misleads more than no map at all.',
};
const twice = {
  id: 'Dua nilai dari satu sumber untuk hal yang sama tidak mungkin keduanya benar, dan komputer tidak memilih.',
  en: 'Two values of one source for the same thing cannot both be right, and the computer does not choose.',
};
const named = {
  id: 'Pengenal yang dipakai dua kali membuat rujukan ke sana berarti dua hal.',
  en: 'An id that is used twice makes a reference to it mean two things.',
};
const revised = {
  id: 'Target yang diubah adalah peristiwa publik. Pembaca berhak tahu kapan, mengapa, dan berdasarkan apa.',
  en: 'A changed target is a public event. Readers have a right to know when, why, and on what ground.',
};
const order = {
  id: 'Urutan waktu menentukan mana yang berlaku sekarang. Urutan yang keliru menampilkan keadaan lama sebagai yang terbaru.',
  en: 'The order of time decides what holds now. A wrong one shows an old state as the latest.',
};
const expired = {
  id: 'Yang dipakai di luar masa berlakunya biasanya tersalin dari tabel lama, dan menghubungkan angka dengan yang sudah tidak ada.',
  en: 'What is used outside its time was usually copied from an old table, and joins figures with what is gone.',
};

export const placeWhy = {
  'unknown-area-code': code,
  'bps-code': {
    id: 'Kode BPS dan kode Kemendagri sering sama bentuknya tetapi menunjuk wilayah berbeda. Angkanya lalu terbit atas nama tetangga.',
    en: 'Codes of BPS and of the ministry often look alike and mean different regions. Figures then appear under a neighbour’s name.',
  },
  'bps-code-mismatch': code,
  'old-area-code': expired,
  'area-name-mismatch': code,
  'region-kind-mismatch': {
    id: 'Provinsi, kabupaten, dan kota punya kewenangan dan target yang berbeda, dan hanya dibandingkan dengan yang sejenis.',
    en: 'Provinces, regencies and cities have other duties and targets, and are compared with their like only.',
  },
  'area-outside-region': code,
  'district-not-listed': {
    id: 'Kecamatan yang tidak terdaftar tidak punya tempat di halaman wilayah, jadi angkanya sulit ditemukan.',
    en: 'A kecamatan that is not listed has no place on its region’s page, so its figures are hard to find.',
  },
  'duplicate-area': {
    id: 'Wilayah yang tertulis dua kali terhitung dua kali.',
    en: 'An area that is written twice is counted twice.',
  },
  'tile-without-area': shapes,
  'tiles-overlap': {
    id: 'Kotak yang bertumpuk menutupi wilayah di bawahnya, seakan-akan wilayah itu tidak ada.',
    en: 'A square on top of another hides the area below, as if it did not exist.',
  },
  'boundaries-parent-unknown': shapes,
  'boundaries-unit-unknown': shapes,
  'boundaries-unit-twice': shapes,
  'boundaries-twice': shapes,
  'boundaries-licence-closed': {
    id: 'Menerbitkan batas tanpa hak membahayakan penerbit situs dan semua yang menyalinnya.',
    en: 'To publish boundaries without the right endangers the publisher and everybody who copies the site.',
  },
  'boundaries-incomplete': {
    id: 'Wilayah tanpa bentuk mudah disangka tidak punya data. Karena itu peta mengarsir dan menyebutnya.',
    en: 'A region without a shape is easily thought to have no data. So the map hatches it and names it.',
  },
  'duplicate-figure': twice,
  'duplicate-target': twice,
  'duplicate-baseline': twice,
  'duplicate-budget-line': {
    id: 'Pos yang tertulis dua kali terhitung dua kali, dan belanja tampak lebih besar daripada sebenarnya.',
    en: 'An item that is written twice is counted twice, and spending looks larger than it was.',
  },
  'duplicate-programme': named,
  'duplicate-list-id': named,
  'after-release-date': {
    id: 'Edisi ini berbicara sampai tanggal terbitnya. Yang lebih baru belum mungkin diketahui, jadi salah satu tanggal keliru.',
    en: 'This edition speaks up to its release date. What is later cannot be known yet, so one of the dates is wrong.',
  },
  'target-outside-plan-years': {
    id: 'Rencana hanya berjanji untuk masanya. Target di luar itu akan dinilai pada tahun yang tidak dijanjikan.',
    en: 'A plan promises for its own years. A target outside would be judged in a year that nobody promised.',
  },
  'plan-ends-before-start': order,
  'revision-without-date': revised,
  'revision-without-reason': revised,
  'revision-without-legal-basis': revised,
  'two-versions-in-force': {
    id: 'Hanya satu naskah dapat berlaku pada satu hari. Bila dua, tidak diketahui target mana yang dinilai.',
    en: 'Only one text can be in force on a day. With two, nobody knows which target is judged.',
  },
  'dropped-target-still-set': {
    id: 'Naskah yang sama tidak dapat menghapus target dan menetapkannya. Pembaca akan membaca dua hal yang bertentangan.',
    en: 'One text cannot drop a target and set it. Readers would be told two things that contradict each other.',
  },
  'dates-out-of-order': order,
  'term-ends-before-start': order,
  'milestone-date-without-event': {
    id: 'Tanggal berarti sudah terjadi. Janji yang diberi tanggal kejadian terbaca sebagai sesuatu yang sudah selesai.',
    en: 'A date means that it happened. A promise with such a date reads as something done.',
  },
  'office-terms-overlap': {
    id: 'Dua pemegang satu jabatan membuat janji ditempelkan pada orang yang salah.',
    en: 'Two holders of one office pin promises on the wrong person.',
  },
  'holder-not-in-office': {
    id: 'Menyebut orang yang belum atau tidak lagi menjabat adalah tuduhan yang keliru kepada orang itu.',
    en: 'To name somebody who did not hold the office then is a wrong accusation.',
  },
  'old-indicator': expired,
  'old-agency': expired,
  'period-outside-method': expired,
} satisfies WhyWords;

/** Words of the timeline of milestones. Arguments are already formatted. */
import type { Language } from '#model/language';

interface TimelineWords {
  readonly title: string;
  /** The day up to which the data run. */
  readonly today: (day: string) => string;
  readonly undated: string;
  readonly alsoUndated: string;
  readonly dated: (o: { count: string; from: string; to: string }) => string;
  readonly oneDated: (date: string) => string;
  readonly withoutDate: (count: string) => string;
  readonly nothing: string;
}

const id: TimelineWords = {
  title: 'Tonggak menurut waktu',
  today: (day) => `data sampai ${day}`,
  undated: 'Tanpa tanggal, menurut urutan',
  alsoUndated: 'Tanpa tanggal, menurut nomor urut',
  dated: (o) => `${o.count} tonggak bertanggal, dari ${o.from} sampai ${o.to}`,
  oneDated: (date) => `1 tonggak bertanggal: ${date}`,
  withoutDate: (count) => `${count} tonggak tanpa tanggal, hanya urutannya yang diketahui`,
  nothing: 'Belum ada tonggak',
};

const en: TimelineWords = {
  title: 'Milestones in time',
  today: (day) => `data up to ${day}`,
  undated: 'No dates, in order',
  alsoUndated: 'No dates, by number in the order',
  dated: (o) => `${o.count} milestones with dates, from ${o.from} to ${o.to}`,
  oneDated: (date) => `1 milestone with a date: ${date}`,
  withoutDate: (count) => `Milestones without a date: ${count}. Only their order is known`,
  nothing: 'No milestones yet',
};

export function timelineWords(language: Language): TimelineWords {
  return language === 'id' ? id : en;
}

import { point, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Long method names are shortened on the drawing only.',
  input: trend('very-long-names', {
    title:
      'Persentase rumah tangga yang memiliki akses terhadap hunian layak, terjangkau, dan berkelanjutan menurut definisi yang diperbarui',
    indicator: { unit: 'rupiah-per-kapita-per-bulan', decimals: 0, direction: 'higher' },
    points: [
      point('2021', '410143', { method: 'a', source: 'Badan Pusat Statistik Provinsi Kalimantan Tengah' }),
      point('2022', '480211', { method: 'a' }),
      point('2023', '540168', { method: 'b' }),
      point('2024', '547752', { method: 'b' }),
    ],
    methods: [
      { id: 'a', name: 'lama' },
      {
        id: 'b',
        name: 'Survei Sosial Ekonomi Nasional dengan kuesioner konsumsi yang diperbarui pada tahun dua ribu dua puluh tiga',
      },
    ],
  }),
};

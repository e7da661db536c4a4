import { z } from 'astro/zod';
import { text } from './blocks.ts';

/** Address of a form. `{alamat}` becomes the address of the figure, `{angka}` its sentence; nothing else in braces. */
const FORM = /^https?:\/\/(?:[^\s{}]|\{(?:alamat|angka)\})+$/;

/** One item of a list, so that the editor's order counts; its name says what it is. */
export const channel = z
  .strictObject({
    whatsapp: z
      .string()
      .regex(/^[1-9]\d{7,14}$/)
      .optional()
      .describe('Nomor WhatsApp dalam tanda kutip, dengan kode negara dan tanpa +: 62 lalu nomornya tanpa 0 di depan.'),
    mail: z
      .string()
      .regex(/^[^\s@:?&]+@[^\s@:?&]+\.[^\s@:?&]+$/)
      .optional()
      .describe('Alamat surel, misalnya koreksi@contoh.id.'),
    form: z
      .string()
      .regex(FORM)
      .optional()
      .describe('Alamat formulir di web; {alamat} diganti alamat angka, {angka} diganti kalimatnya.'),
    post: text.optional().describe('Alamat pos.'),
  })
  .describe('Satu cara mengirim koreksi: whatsapp, mail, form, atau post.');

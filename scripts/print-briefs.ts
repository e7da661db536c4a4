/** Prints the briefs of a built site to PDF, as a reader would with Ctrl+P. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { serveSite } from './static-server.ts';

/** F4 is the folio of Indonesian offices. */
export const PAPERS = {
  a4: { width: '210mm', height: '297mm' },
  f4: { width: '215mm', height: '330mm' },
} as const;
export type Paper = keyof typeof PAPERS;

export function isPaper(text: string): text is Paper {
  return Object.hasOwn(PAPERS, text);
}

export interface BriefFilter {
  /** Code of a region, `15.04`. */
  readonly region?: string | undefined;
  readonly year?: string | undefined;
  readonly language: 'id' | 'en';
}

const BRIEF =
  /^wilayah\/(?<region>[^/]+)\/ringkasan\/(?<year>\d{4})\/(?:(?:perangkat-daerah|komisi)\/(?<part>[^/]+)\/)?$/;

/** The paths of the briefs in a built site, with the name each gets as a file. */
export function briefsIn(site: string, { region, year, language }: BriefFilter): { path: string; name: string }[] {
  const root = language === 'id' ? site : join(site, language);
  if (!existsSync(join(root, 'wilayah'))) return [];
  return readdirSync(join(root, 'wilayah'), { recursive: true, encoding: 'utf8' })
    .map((file) => `wilayah/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .flatMap((path) => {
      const found = BRIEF.exec(path)?.groups;
      if (found === undefined) return [];
      if (region !== undefined && found.region?.split('-')[0] !== region) return [];
      if (year !== undefined && found.year !== year) return [];
      const parts = [found.region, found.year, found.part, language === 'id' ? undefined : language];
      const name = parts.filter((part) => part !== undefined).join('-');
      return [{ path: language === 'id' ? path : `${language}/${path}`, name: `${name}.pdf` }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Prints an open page; the paper is the one asked for, margins are those of the page's own style. */
export function printPage(page: Page, paper: Paper): Promise<Buffer> {
  return page.pdf({ ...PAPERS[paper], preferCSSPageSize: false });
}

/** Sheets of a PDF as Chromium writes it. */
export function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}

export interface Printed {
  readonly file: string;
  readonly sheets: number;
}

/** Prints every brief that the filter lets through into a folder. Throws when there is no browser. */
export async function printBriefs(
  site: string,
  out: string,
  { paper, ...filter }: BriefFilter & { readonly paper: Paper },
  onPrinted: (printed: Printed) => void,
): Promise<number> {
  const briefs = briefsIn(site, filter);
  if (briefs.length === 0) return 0;
  const { path: executablePath, args, env } = await findBrowser();
  const served = await serveSite({ dir: site, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
  try {
    mkdirSync(out, { recursive: true });
    const page = await browser.newPage();
    for (const { path, name } of briefs) {
      await page.goto(`${served.address}${path}`, { waitUntil: 'load' });
      const pdf = await page.pdf({ ...PAPERS[paper], preferCSSPageSize: false, path: join(out, name) });
      onPrinted({ file: join(out, name), sheets: sheetsOf(pdf) });
    }
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
  return briefs.length;
}

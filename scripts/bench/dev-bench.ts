/** How long `npm run dev` takes from a saved file to a page that shows it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { formatDecimal } from '#formatting/number';
import { decimal } from '#model/decimal';
import { median, rounded } from './arithmetic.ts';
import { editRegion } from './edited-region.ts';

export interface DevFigures {
  readonly n: number;
  /** From the start of the server to the first whole page. */
  readonly first_page_s: number;
  readonly dev_edit_ms: number;
  readonly dev_edit_worst_ms: number;
}

const ROOT = resolve(import.meta.dirname, '..', '..');
const PATIENCE = 120_000;
const BETWEEN_LOOKS = 10;

export async function benchDev(place: string, runs: number, tell: (what: string) => void): Promise<DevFigures> {
  const content = join(place, 'content');
  const edit = editRegion(content, 1, 'earliest');
  const started = performance.now();
  const server = spawn(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = (): void => {
    server.kill();
  };
  process.once('exit', stop);
  try {
    const page = new URL(`wilayah/${edit.region}/indikator/${edit.indicator}/`, await addressOf(server));
    tell('waiting for the first page');
    await shown(page, edit.value);
    const first = performance.now() - started;
    const times: number[] = [];
    for (let run = 1; run <= runs; run += 1) {
      await pause(1500);
      const { value } = editRegion(content, run + 1, 'earliest');
      const saved = performance.now();
      await shown(page, value);
      times.push(performance.now() - saved);
      tell(`edit ${String(run)} of ${String(runs)}: ${times.at(-1)?.toFixed(0) ?? ''} ms`);
    }
    return {
      n: runs,
      first_page_s: rounded(first / 1000),
      dev_edit_ms: rounded(median(times), 0),
      dev_edit_worst_ms: rounded(Math.max(...times), 0),
    };
  } finally {
    process.off('exit', stop);
    stop();
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address !== undefined) found(address);
    });
    server.on('close', () => {
      failed(new Error(`the server ended:\n${said}`));
    });
  });
}

/** Asks for the page until it shows the value. @throws Error when it never does. */
async function shown(page: URL, value: string): Promise<void> {
  const written = formatDecimal(decimal(value), 'id');
  const started = performance.now();
  while (performance.now() - started < PATIENCE) {
    const text = await fetch(page).then(
      (response) => response.text(),
      () => '',
    );
    if (text.includes(written)) return;
    await pause(BETWEEN_LOOKS);
  }
  throw new Error(`${page.href} never showed ${written}`);
}

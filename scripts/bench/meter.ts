/**
 * Loaded before a program that is measured, and by programs that it starts: at its end each process adds a line with what
 * it used to the file that was given. Several may end at the same time.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import type { Used } from './measured-process.ts';

/** The most memory the process ever held, in kB: VmHWM where the system tells it, else what the system counts for it. */
function peak(): number {
  try {
    const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (line?.[1] !== undefined) return Number(line[1]);
  } catch {
    // Only Linux has /proc.
  }
  return process.resourceUsage().maxRSS;
}

process.on('exit', () => {
  const file = process.env['TILIK_METER'];
  if (file === undefined) return;
  const { user, system } = process.cpuUsage();
  const used: Used = { cpu_s: (user + system) / 1e6, peak_mb: peak() / 1024 };
  appendFileSync(file, `${JSON.stringify(used)}\n`);
});

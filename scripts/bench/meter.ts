/**
 * Loaded before a program that is measured, and by programs that it starts: at its end each process adds what it used to the
 * file that was given. Seconds are summed, of memory the largest process counts.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

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
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly cpu_s: number; readonly peak_mb: number })
    : { cpu_s: 0, peak_mb: 0 };
  const used = { cpu_s: before.cpu_s + (user + system) / 1e6, peak_mb: Math.max(before.peak_mb, peak() / 1024) };
  writeFileSync(file, JSON.stringify(used));
});

/** `npm start`: from a fresh clone to an open site. Plain JavaScript: runs before anything is installed. */
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, npm } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line) => console.log(line);

const words = {
  absent: '[1/4] Memasang paket (sekali saja, satu sampai dua menit) …',
  outdated: '[1/4] Daftar paket berubah; memasang ulang …',
  failed: 'Pemasangan gagal. Periksa sambungan internet, lalu ulangi: npm start',
  node: (needed, found) => `Perlu Node ${needed} atau lebih baru; yang ada ${found}. Unduh dari https://nodejs.org/`,
};

function stop(line) {
  say(line);
  process.exit(1);
}

if (!ensureInstalled(root, say, words)) process.exit(1);

say('[2/4] Memeriksa isi …');
if (npm(root, ['run', '--silent', 'check']).status !== 0) {
  stop('Isi belum dapat diterbitkan. Perbaiki baris yang disebut di atas, lalu ulangi: npm start');
}

say('[3/4] Membangun situs …');
if (npm(root, ['run', '--silent', 'build']).status !== 0)
  stop('Situs tidak dapat dibangun; sebabnya tertulis di atas.');

say('[4/4] Membuka situs …');
const server = spawn('npm', ['run', '--silent', 'serve', '--', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));

/**
 * The archive that a workbook is, opened with care: kinds that are not read are named, and nothing is unpacked that would
 * grow beyond bounds. What comes out is the same workbook stored without compression and without macros, so that no other
 * code unpacks what a stranger packed.
 */
import { strFromU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import type { Findings, ImportCode } from './finding.ts';

/** No table that people fill in by hand gets there. */
export const LARGEST_WORKBOOK = 20_000_000;
export const LARGEST_UNPACKED = 150_000_000;
/** Sheets of numbers pack 10 to 30 times; beyond this, and above `SMALL`, it is made to burst. */
export const LARGEST_RATIO = 150;
const SMALL = 5_000_000;
const MOST_ENTRIES = 5_000;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** `EncryptedPackage` in UTF-16, as a protected workbook names its content. */
const ENCRYPTED = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');

/** The workbook's bytes, safe to parse, or undefined with a finding. */
export function openWorkbook(bytes: Uint8Array, findings: Findings): Uint8Array | undefined {
  const refuse = (code: ImportCode, values: Readonly<Record<string, string>> = {}): Uint8Array | undefined => {
    findings.error(code, {}, values);
    return undefined;
  };
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > LARGEST_WORKBOOK)
    return refuse('file-too-large', { size: megabytes(bytes.length), limit: megabytes(LARGEST_WORKBOOK) });
  if (OLE.every((byte, index) => bytes[index] === byte))
    return refuse(strFromU8(bytes, true).includes(ENCRYPTED) ? 'workbook-protected' : 'workbook-old');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse('file-kind');
  const entries = entriesOf(bytes);
  if (entries === undefined) return refuse('workbook-corrupt');
  const unpacked = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (entries.length > MOST_ENTRIES || unpacked > LARGEST_UNPACKED || isBomb(unpacked, bytes.length))
    return refuse('workbook-bomb', { size: megabytes(bytes.length), unpacked: megabytes(unpacked) });
  const names = entries.map(({ name }) => name);
  if (names.includes('xl/workbook.bin')) return refuse('workbook-binary');
  if (!names.includes('xl/workbook.xml')) return refuse('file-kind');
  if (names.some(isMacro)) findings.note('macros-ignored', {});
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => !isMacro(name) });
    // An archive that says less than it holds is cut off at what it says, and then does not fit its own list.
    if (entries.some(({ name, originalSize }) => files[name] !== undefined && files[name].length !== originalSize))
      return refuse('workbook-corrupt');
    return zipSync(files, { level: 0 });
  } catch {
    return refuse('workbook-corrupt');
  }
}

function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > SMALL && unpacked / packed > LARGEST_RATIO;
}

function isMacro(name: string): boolean {
  return /vbaProject|vbaData|macrosheets|activeX|\.bin$/i.test(name);
}

function entriesOf(bytes: Uint8Array): readonly UnzipFileInfo[] | undefined {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    });
    return entries;
  } catch {
    return undefined;
  }
}

function megabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toFixed(1).replace('.', ',');
}

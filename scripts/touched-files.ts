/**
 * Run by a build of a large site beside itself: looks what somebody has changed, first in the site that is
 * kept beside it, then in the site. Arguments: folder of the site, file of its record.
 */
import { readRecord } from '#build/reuse/build-record';
import { isTwinAsLeft, touchedFiles } from '#build/reuse/touched';
import type { Told } from './touched-beside.ts';

const [site = '', note = ''] = process.argv.slice(2);

/** The build has ended before this did. */
process.once('disconnect', () => process.exit(1));

const noted = readRecord(note);
if (noted === undefined) throw new Error(`Catatan ${note} tidak ada lagi; bangun sekali lagi.`);
const twin: Told = { twin: isTwinAsLeft(site, noted) };
process.send?.(twin);
const touched: Told = { touched: touchedFiles(site, noted) };
process.send?.(touched, () => process.exit(0));

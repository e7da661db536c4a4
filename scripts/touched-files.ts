/**
 * Run by a build of a large site beside itself: looks which files somebody has changed since the site was noted, while the build
 * reads and checks the content. Arguments: folder of the site, file of its record.
 */
import { readRecord } from '#build/reuse/build-record';
import { touchedSince } from '#build/reuse/touched';

const [site = '', note = ''] = process.argv.slice(2);

/** The build has ended before this did. */
process.once('disconnect', () => process.exit(1));

const noted = readRecord(note);
process.send?.(noted === undefined ? null : touchedSince(site, noted), () => process.exit(0));

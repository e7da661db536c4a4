/** What a file name must be so that Windows can unpack and open it. */

/** Letters of a whole path in Windows, without the long paths that must be switched on. */
const LONGEST = 260;
/** Left for the folder that a reader unpacks into: `C:\Users\<name>\Downloads\<name of the package>\`. */
const FOLDER = 90;
/** Longest path that a package may hold. */
export const LONGEST_PATH = LONGEST - FOLDER;

/** Names that stand for devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** What Windows cannot open among the paths of a package, as sentences in Indonesian. */
export function windowsTroubles(paths: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const twin = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), path);
    const parts = path.split('/');
    const device = parts.find((part) => DEVICES.test(part));
    return [
      ...(path.length > LONGEST_PATH
        ? [`${path}: ${String(path.length)} huruf; paling panjang ${String(LONGEST_PATH)}.`]
        : []),
      ...(parts.some((part) => /[. ]$/.test(part)) ? [`${path}: nama diakhiri titik atau spasi.`] : []),
      ...(parts.some((part) => /[<>:"|?*\\\p{Cc}]/u.test(part)) ? [`${path}: memuat tanda yang ditolak Windows.`] : []),
      ...(device === undefined ? [] : [`${path}: "${device}" adalah nama perangkat di Windows.`]),
      ...(twin === undefined ? [] : [`${path}: hanya berbeda huruf besar-kecil dengan ${twin}.`]),
    ];
  });
}

/** The fields that are there: absent ones are left out instead of being `undefined`. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A copy without the fields whose value is undefined. */
export function present<T extends object>(fields: T): Present<T> {
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  // Object.fromEntries forgets the keys' names, which are those of `fields`.
  return kept as Present<T>;
}

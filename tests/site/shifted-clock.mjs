/** Loaded before a build: the clock stands a year and some hours later, and the locale and zone are named by the environment. */
const SHIFT = 400 * 24 * 60 * 60 * 1000 + 7 * 60 * 60 * 1000 + 13 * 60 * 1000;
const Honest = Date;

globalThis.Date = class extends Honest {
  constructor(...given) {
    if (given.length === 0) super(Honest.now() + SHIFT);
    else super(...given);
  }

  static now() {
    return Honest.now() + SHIFT;
  }
};

/** All pictures of the guide have one size, so that pages keep their place while pictures load. */
export const GUIDE_PICTURE = {
  width: 960,
  height: 600,
  /** The window in which they are taken, in CSS pixels. */
  taken: { width: 1200, height: 750 },
} as const;

/** What the tests use of citation-js, which brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      readonly chain: (
        input: string,
        options: { readonly forceType: string; readonly generateGraph: boolean },
      ) => unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

/** A drawn map with the words around it. */
export interface DrawnMap {
  readonly svg: string;
  readonly caption: string;
}

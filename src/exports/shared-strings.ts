/** The texts of a workbook, each once: cells name them by their place. */
import { xmlText } from './xml-text.ts';

export interface SharedStrings {
  /** The place of a text, which is added where it is new. */
  readonly placeOf: (text: string) => number;
  /** All texts so far, as the part of a workbook that holds them. Without the XML declaration. */
  readonly xml: () => string;
}

export function sharedStrings(namespace: string): SharedStrings {
  const places = new Map<string, number>();
  return {
    placeOf: (text) => {
      const known = places.get(text);
      if (known !== undefined) return known;
      const place = places.size;
      places.set(text, place);
      return place;
    },
    xml: () => {
      const items = [...places.keys()].map((text) => `<si>${textElement(text)}</si>`);
      return `<sst xmlns="${namespace}" uniqueCount="${String(places.size)}">${items.join('')}</sst>`;
    },
  };
}

/** A text as an element; white space at its ends stays. */
export function textElement(text: string): string {
  const kept = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${kept}>${xmlText(text)}</t>`;
}

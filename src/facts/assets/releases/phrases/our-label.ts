import { URL_TEXT } from '../../kinds.ts';

/** A note that is nothing but a name and an address: "[^2]: our Kite and Plover: https://github.com/…". */
export const OUR_LABEL = new RegExp(
  String.raw`^\W{0,6}(?:\d{1,2}\W{0,3})?([Oo]ur\s[^:;.]{1,60}?)\s?:\s*(${URL_TEXT}\S*)$`,
);

import { magnitudeOf } from '../../../../magnitudes.ts';

/** What a tick label says. */
export interface TickNumber {
  value: number;
  /** Written as a power: "10³". */
  power: boolean;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const PLAIN = /^([−–+-]?)(?:(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(\.\d{0,12})?|(\.\d{1,12}))$/;
const SCIENTIFIC = /^([−–+-]?\d{1,4}(?:\.\d{1,12})?)[eE]([−–+-]?\d{1,3})$/;
const POWER =
  /^(?:([−–+-]?\d{1,4}(?:\.\d{1,8})?) ?[×·x*⋅∙] ?)?([−–+-]?)(10|2|e)([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:˙[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})?|\^[−–+-]?\d{1,3})$/;

/** Reads "0.5", "1,000", "−2", "1e-3", "10³", "2×10⁴", "20k", "1.4 T", "50%"; null for anything else. */
export function readTick(label: string): TickNumber | null {
  const text = label.trim().replace(/^\$|\$$/g, '');
  const scientific = SCIENTIFIC.exec(text);
  if (scientific !== null)
    return { value: plainNumber(scientific[1]!) * 10 ** plainNumber(scientific[2]!), power: true };
  const power = POWER.exec(text);
  if (power !== null) {
    const [, factor, sign, base, exponent] = power;
    const raised = (base === 'e' ? Math.E : Number(base)) ** exponentOf(exponent!);
    return {
      value: (factor === undefined ? 1 : plainNumber(factor)) * (sign === '' || sign === '+' ? 1 : -1) * raised,
      power: true,
    };
  }
  const suffix = /^(.*?\d\.?) ?([kKMmBGTPE]|%)$/.exec(text);
  const body = suffix === null ? text : suffix[1]!;
  // "0,5" where commas are decimal points.
  const decimal = /^[−–+-]?\d{1,2},\d{1,2}$/.test(body) ? body.replace(',', '.') : body;
  if (!PLAIN.test(decimal)) return null;
  const value = plainNumber(decimal) * magnitudeOf(suffix?.[2]);
  return { value, power: false };
}

/** What all ticks of an axis are multiplied by: "1e9", "×10⁴", "·10⁻²"; null for anything else. */
export function readMultiplier(label: string): number | null {
  const text = label.trim().replace(/^[(]|[)]$/g, '');
  const match = /^[×·x*⋅∙]? ?(10[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|10\^[−–-]?\d{1,2}|1e[+−–-]?\d{1,2})$/.exec(text);
  return match === null ? null : (readTick(match[1]!)?.value ?? null);
}

const plainNumber = (text: string) => Number(text.replace(/,/g, '').replace(/[−–]/g, '-'));

function exponentOf(text: string): number {
  if (text.startsWith('^')) return plainNumber(text.slice(1));
  const plain = [...text].map((letter) => (letter === '˙' ? '.' : Math.max(0, SUPERSCRIPTS.indexOf(letter)))).join('');
  return Number(plain) * (text.startsWith('⁻') ? -1 : 1);
}

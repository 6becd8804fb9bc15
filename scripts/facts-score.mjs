#!/usr/bin/env node
// Compares what `paper-lint facts` shows with values that a reader took down (../shared/gold, not part of this
// repository). usage: npm run facts:score [-- --half dev|held] [--misses]; run a build first.
// right: a number (or name) shown is among those of the label; wrong: none is; hole: the label has a value and
// nothing is shown; free: a value is shown where the label has none, which this cannot judge.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: '../shared/gold/labels' },
    papers: { type: 'string', default: '../shared/papers' },
    half: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});
if (!existsSync(options.gold)) {
  console.error(`${options.gold} is not there: the labels are no part of this repository`);
  process.exit(2);
}

const WORDS = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };
const SCALES = { k: 1e3, m: 1e6, b: 1e9, t: 1e12, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** All numbers of a text in one way of writing: "3.0e−4", "3 × 10^-4" and "0.0003" are the same. */
function numbersOf(text) {
  const plain = String(text)
    .replace(/[−–]/g, '-')
    .replace(/(\d),\s?(?=\d{3}\b)/g, '$1')
    .replace(/\s?[×·x]\s?10\s?\^?\s?(-?\d+)/g, 'e$1')
    .replace(/\b10\^(-?\d+)/g, '1e$1');
  const found = [];
  for (const [, digits, scale] of plain.matchAll(
    /(?<![\w.-])(\d*\.?\d+(?:e-?\d+)?)\s?(k|[MBT]|thousand|million|billion|trillion)?(?![a-z])/gi,
  )) {
    found.push(Number(digits) * (SCALES[scale?.toLowerCase()] ?? 1), Number(digits));
  }
  for (const [word] of plain.toLowerCase().matchAll(/\b[a-z]+\b/g)) if (word in WORDS) found.push(WORDS[word]);
  return found;
}
const near = (a, b) => Math.abs(a - b) <= 5e-3 * Math.max(Math.abs(a), Math.abs(b));

/** Whether what is shown is among what the reader took down. */
function agrees(shown, wanted) {
  const numbers = numbersOf(shown);
  const known = numbersOf(wanted);
  if (numbers.length > 0 && known.length > 0) return numbers.some((one) => known.some((other) => near(one, other)));
  const words =
    String(shown)
      .toLowerCase()
      .match(/\p{L}{3,}|[A-Z]\d+/gu) ?? [];
  return words.some((word) => String(wanted).toLowerCase().includes(word));
}
const names = (shown, wanted) => {
  const plain = (text) =>
    String(text)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  return String(shown)
    .split(/[\s/]+/)
    .some(
      (word) => plain(word).length > 1 && !/^(?:nvidia|google)$/i.test(word) && plain(wanted).includes(plain(word)),
    );
};

const TRAINING = [
  ['optimizer', 'training', 'optimizer', names],
  ['learning_rate', 'training', 'learning-rate', agrees],
  ['batch_size', 'training', 'batch-size', agrees],
  ['duration', 'training', 'duration', agrees],
  ['hardware', 'compute', 'accelerator', names],
  ['accelerators', 'compute', 'count', agrees],
  ['time', 'compute', 'time', agrees],
];
const SIZES = [
  ['layers', 'depth'],
  ['width', 'width'],
  ['heads', 'heads'],
  ['context', 'context'],
  ['vocab', 'vocabulary'],
  ['params', 'parameters'],
];

const tally = new Map();
const misses = [];
function count(slug, field, wanted, item, same) {
  const row = tally.get(field) ?? { right: 0, wrong: 0, hole: 0, free: 0 };
  tally.set(field, row);
  const shown = item?.best?.value ?? null;
  if (wanted === null || wanted === undefined || wanted === '') {
    if (shown !== null) row.free += 1;
  } else if (shown === null) row.hole += 1;
  else if (same(shown, wanted)) row.right += 1;
  else row.wrong += 1;
  const quote = item?.best?.quote?.slice(0, 110);
  if (shown !== null && (wanted === null || wanted === undefined))
    misses.push(`${slug} ${field}: free “${shown}” — ${quote}`);
  else if (shown === null && wanted) misses.push(`${slug} ${field}: hole, “${wanted}”`);
  else if (shown !== null && !same(shown, wanted))
    misses.push(`${slug} ${field}: wrong “${shown}”, not “${wanted}” — ${quote}`);
}

const slugs = readdirSync(options.gold)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5))
  .toSorted();
for (const [index, slug] of slugs.entries()) {
  if (options.half !== undefined && (index % 2 === 0) !== (options.half === 'dev')) continue;
  const { facts } = JSON.parse(readFileSync(join(options.gold, `${slug}.json`), 'utf8'));
  const file = join(options.papers, `${slug}.pdf`);
  const card = JSON.parse(
    execFileSync(process.execPath, ['bin/paper-lint.js', 'facts', file, '--format', 'json'], { maxBuffer: 1 << 28 }),
  );
  const item = (topic, id) => card.topics.find((one) => one.id === topic)?.items.find((one) => one.id === id);
  for (const [field, topic, id, same] of TRAINING) count(slug, field, facts.training?.[field], item(topic, id), same);
  const sizes = facts.sizes ?? [];
  for (const [field, id] of SIZES) {
    const stated = sizes.map((size) => size[field]).filter((value) => value !== null && value !== undefined);
    count(slug, field, stated.length === 0 ? null : stated.join('; '), item('architecture', id), agrees);
  }
  const family = item('architecture', 'family');
  if (family !== undefined) count(slug, 'family', facts.architecture_family?.value, family, names);
}

if (options.misses) for (const line of misses) console.log(line);
const total = { right: 0, wrong: 0, hole: 0, free: 0 };
console.log('field'.padEnd(16), 'right wrong hole free');
for (const [field, row] of tally) {
  console.log(
    field.padEnd(16),
    Object.values(row)
      .map((n) => String(n).padStart(5))
      .join(''),
  );
  for (const key of Object.keys(total)) total[key] += row[key];
}
console.log(
  `all: ${total.right} right, ${total.wrong} wrong, ${total.hole} holes of ${total.right + total.wrong + total.hole}; ${total.free} shown where the label has none`,
);

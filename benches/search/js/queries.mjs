// What is asked of an index of made-up documents, and what is told of the answers.
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { tokens } from "../../../src/output/search/sharded/suche.js";

// The index's own list of words that say nothing.
const list = readFileSync(new URL("../../../src/output/search/sharded/analysis/stop.rs", import.meta.url), "utf8");
const stop = new Set(/STOP_WORDS[^;]*/.exec(list)[0].match(/(?<=")[^"]+/g));

/** Repeatable chance. */
export function dice(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The documents of a file of JSON lines. */
export async function* documents(file) {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line);
}

/**
 * Two-word questions: two different words of four letters or more that say something, from the title, facts or text of
 * the same document, drawn with equal chance.
 */
export async function questions(file, count, roll) {
  const texts = [];
  for await (const { title, facts, body } of documents(file)) texts.push([title, ...facts, body].join(" "));
  const pairs = [];
  while (pairs.length < count) {
    const found = tokens(texts[roll(texts.length)]).filter((token) => !token.whole).map((token) => token.text);
    const words = [...new Set(found)].filter((word) => /^\p{L}{4,}$/u.test(word) && !stop.has(word.toLowerCase()));
    const [a, b] = [words[roll(words.length)], words[roll(words.length)]];
    if (a && b && a !== b) pairs.push([a, b]);
  }
  return pairs;
}

/** Waves of requests of which each waits for one of the wave before. */
export function rounds(log) {
  let [count, ends] = [0, -1];
  for (const { start, end } of log.toSorted((a, b) => a.start - b.start)) if (start >= ends) (count++, (ends = end));
  return count;
}

/** Milliseconds of computing (all threads) that a task took: what else the machine does is not its own. */
export async function computing(task) {
  const before = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const quantile = (list, share) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];

export const told = (list) => ({ median: quantile(list, 0.5), p95: quantile(list, 0.95), max: Math.max(...list) });

/** One line of JSON with one digit after the point. */
export const line = (object) =>
  JSON.stringify(object, (_, value) => (typeof value === "number" ? +value.toFixed(1) : value));

// A reader with a browser, for the tests. Needs CHROMIUM (a browser's path) and SITE (a built site's folder).
//
// Whatever a visit is for, it fails as well when the page says an error on the console, breaks its own content security
// policy, asks anyone else for anything, misses a file, or sets a cookie.

import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

export const SITE = process.env.SITE;
export const PREFIX = "/digitalisierung/";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// A browser, and a site served below the prefix that its settings name.
export async function reader(site = SITE) {
  const server = await serve(() => site, PREFIX);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: QUIET });
  return {
    browser,
    url: server.url,
    // Opens an address (below the site, or in full), does something there, and looks for faults.
    visit: (address, act, how = {}) => visit(browser, new URL(address, server.url).href, act, how),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

// `how`: options of the browser's context, and `expected`: a pattern for faults that belong to what is tried.
async function visit(browser, url, act, { expected, ...options }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const faults = [];
  const origin = new URL(url).protocol === "file:" ? "file://" : new URL(url).origin;
  context.on("request", (request) => {
    if (!request.url().startsWith(origin)) faults.push(`asks elsewhere: ${request.url()}`);
  });
  context.on("requestfailed", (request) => faults.push(`fails: ${request.url()} ${request.failure()?.errorText}`));
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`script: ${error.error().message}`));
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(url);
    const result = await act(page);
    const unexpected = faults.filter((fault) => !expected?.test(fault));
    assert.deepEqual(unexpected, [], url);
    assert.deepEqual(await context.cookies(), [], `${url} sets a cookie`);
    return result;
  } finally {
    await context.close();
  }
}

// The addresses of all pages, below the site's own.
export function pages(site = SITE) {
  const sitemap = readFileSync(join(site, "sitemap.xml"), "utf8");
  const all = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const base = all.reduce((shortest, address) => (address.length < shortest.length ? address : shortest));
  return all.map((address) => address.slice(base.length));
}

// Of every kind of page the one with the most in it: `berichte/2021/d40/` stands for all reports.
export function kinds(site = SITE) {
  const largest = new Map();
  for (const address of pages(site)) {
    const [first, ...rest] = address.split("/");
    const kind = [first, ...rest.map((part) => part && "*")].join("/");
    const { size } = statSync(join(site, address, "index.html"));
    if (size > (largest.get(kind)?.size ?? -1)) largest.set(kind, { size, address });
  }
  return [...largest.values()].map(({ address }) => address).sort();
}

// Does something with every item, a few at a time.
export async function each(items, act, atOnce = 3) {
  const waiting = [...items];
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

// A `fetch` that reads from a folder and counts what it would have cost.
import { readFile } from "node:fs/promises";

export function localFetch(folder, log = []) {
  return async (url) => {
    const path = String(url).replace(/^[a-z]+:\/\/[^/]+\//, "");
    const start = performance.now();
    try {
      const bytes = await readFile(`${folder}/${path}`);
      log.push({ path, bytes: bytes.length, start, end: performance.now() });
      return new Response(bytes);
    } catch {
      log.push({ path, bytes: 0, start, end: performance.now(), missing: true });
      return new Response("", { status: 404 });
    }
  };
}

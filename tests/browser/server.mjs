// A static server for the tests: a folder below a prefix, on this machine only, with the site's own page for what is
// not there.

import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
};

// Serves what `folderOf()` names at the time of a request, below `prefix` ("/" or "/digitalisierung/").
// `without(path)` tells which files are to be missing.
export async function serve(folderOf, prefix = "/", without = () => false) {
  const server = createServer(async (request, response) => {
    const folder = folderOf();
    const { pathname } = new URL(request.url, "http://localhost");
    const path = pathname.startsWith(prefix) ? decodeURIComponent(pathname.slice(prefix.length)) : null;
    const file = path === null || without(path) ? null : await fileAt(folder, path);
    if (file === "folder") {
      response.writeHead(301, { Location: `${pathname}/` }).end();
    } else if (file === null) {
      response.writeHead(404, { "Content-Type": TYPES[".html"] }).end(await readFile(join(folder, "404.html")));
    } else {
      response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
      response.end(await readFile(file));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    url: `http://127.0.0.1:${server.address().port}${prefix}`,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

// The file that answers an address; "folder" where only the slash at its end is missing; null where there is nothing.
async function fileAt(folder, path) {
  const inside = normalize(`/${path}`);
  const file = join(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) return "folder";
  return found?.isFile() ? file : null;
}

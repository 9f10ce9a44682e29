// A web server of the operators' kind, with a configuration from `hosting/`, as a process of its own.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join, resolve } from "node:path";

const FOLDER = join(import.meta.dirname, "../../hosting");

// Where the configurations say that the built site lies.
const SITE = "/var/www/transparenz/public/";

// Whether this machine can be reached by IPv6 from itself.
export const HAS_IPV6 = Object.values(networkInterfaces()).flat().some((it) => it.address === "::1");

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

// A configuration with what operators replace: the folder of the site where it names one, and pairs of texts. A text that is not
// there would be a change nobody noticed.
export function configuration(name, site, replacements = []) {
  let text = readFileSync(join(FOLDER, name), "utf8");
  for (const [from, to] of [...replacements, ...(site ? [[SITE, `${resolve(site)}/`]] : [])]) {
    if (!text.includes(from)) throw new Error(`hosting/${name} does not say ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

// Starts a server: `prepare(folder, port)` writes its settings and gives the arguments. Gives its address and how to stop.
export async function hosted(program, prepare, stop) {
  const folder = mkdtempSync(join(tmpdir(), "hosted-"));
  const port = await freePort();
  const running = spawn(program, prepare(folder, port), { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  running.stderr.on("data", (words) => (said += words));
  const url = `http://127.0.0.1:${port}/digitalisierung/`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer) break;
    if (tries > 50 || running.exitCode !== null) {
      const log = join(folder, "log");
      throw new Error(`${program} does not answer: ${said} ${existsSync(log) ? readFileSync(log, "utf8") : ""}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    url,
    close: async () => {
      running.kill(stop);
      await new Promise((done) => (running.exitCode === null ? running.on("exit", done) : done()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// The site behind a real nginx with the configuration that operators get (`hosting/nginx.conf`). Needs NGINX, its path.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const CONFIGURATION = join(import.meta.dirname, "../../hosting/nginx.conf");

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

// Replaces what operators replace: port, folder. A text that is not there would be a change nobody noticed.
function changed(text, from, to) {
  if (!text.includes(from)) throw new Error(`hosting/nginx.conf does not say ${from}`);
  return text.replaceAll(from, to);
}

// Serves a site; gives its address and how to stop.
export async function nginx(site) {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  mkdirSync(join(folder, "logs"));
  const port = await freePort();
  let server = readFileSync(CONFIGURATION, "utf8");
  server = changed(server, "listen 80;", `listen 127.0.0.1:${port};`);
  server = changed(server, "/var/www/transparenz/public/", `${resolve(site)}/`);
  const own = ["body", "proxy", "fastcgi", "uwsgi", "scgi"].map((it) =>
    it === "body" ? `client_body_temp_path ${folder}/body;` : `${it}_temp_path ${folder}/${it};`,
  );
  // Started by root it would read the site as somebody else, who may not.
  const user = process.getuid() === 0 ? "user root;" : "";
  writeFileSync(
    join(folder, "nginx.conf"),
    `${user} daemon off; pid ${folder}/pid; error_log stderr warn; events {}\nhttp {\n${own.join("\n")}\n${server}\n}\n`,
  );
  const running = spawn(process.env.NGINX, ["-p", folder, "-c", join(folder, "nginx.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  running.stderr.on("data", (words) => (said += words));
  const url = `http://127.0.0.1:${port}/digitalisierung/`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer) break;
    if (tries > 50 || running.exitCode !== null) throw new Error(`nginx does not answer: ${said}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    url,
    close: async () => {
      running.kill("SIGQUIT");
      await new Promise((done) => (running.exitCode === null ? running.on("exit", done) : done()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

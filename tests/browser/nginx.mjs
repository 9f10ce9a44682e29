// The site behind a real nginx with the configuration that operators get (`hosting/nginx.conf`). Needs NGINX, its path.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configuration, HAS_IPV6, hosted } from "./hosted.mjs";

// Serves a site; gives its address and how to stop.
export function nginx(site) {
  const prepare = (folder, port) => {
    mkdirSync(join(folder, "logs"));
    const server = configuration("nginx.conf", site, [
      ["listen 80;", `listen 127.0.0.1:${port};`],
      ["listen [::]:80;", HAS_IPV6 ? `listen [::1]:${port};` : ""],
    ]);
    const own = ["body", "proxy", "fastcgi", "uwsgi", "scgi"].map((it) =>
      it === "body" ? `client_body_temp_path ${folder}/body;` : `${it}_temp_path ${folder}/${it};`,
    );
    // Started by root it would read the site as somebody else, who may not.
    const user = process.getuid() === 0 ? "user root;" : "";
    writeFileSync(
      join(folder, "nginx.conf"),
      `${user} daemon off; pid ${folder}/pid; error_log stderr warn; events {}\nhttp {\n${own.join("\n")}\n${server}\n}\n`,
    );
    return ["-p", folder, "-c", join(folder, "nginx.conf")];
  };
  return hosted(process.env.NGINX, prepare, "SIGQUIT");
}

// The site behind a real Apache with the configuration that operators get (`hosting/apache.conf`). Needs APACHE, its path.

import { chmodSync, cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configuration, HAS_IPV6, hosted } from "./hosted.mjs";

// Where distributions keep the modules.
const MODULES = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/lib/httpd/modules"];

// What any Apache has, and what `hosting/apache.conf` says that it needs.
const GENERAL = ["mpm_event", "unixd", "authz_core"];

const PHP = '<FilesMatch "\\.php$">\nSetHandler send-as-is\n</FilesMatch>';

function needed(text) {
  const [, names] = /with the modules ([a-z, \n#]+)\./.exec(text) ?? [];
  if (!names) throw new Error("hosting/apache.conf does not say which modules it needs");
  return names.split(/[^a-z]+/).filter((name) => name && name !== "and");
}

// Serves a site; gives its address and how to stop.
export function apache(site) {
  const prepare = (folder, port) => {
    // Started by root it reads the site as somebody else, who must get through to it.
    const own = join(folder, "site");
    cpSync(site, own, { recursive: true });
    chmodSync(folder, 0o755);
    const server = configuration("apache.conf", own);
    const modules = MODULES.find((it) => existsSync(it));
    const load = [...GENERAL, ...needed(server)]
      .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
      .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
    const settings = [
      `ServerRoot ${folder}`,
      `PidFile ${folder}/pid`,
      `Listen 127.0.0.1:${port}`,
      HAS_IPV6 ? `Listen [::1]:${port}` : "",
      "ServerName 127.0.0.1",
      `ErrorLog ${folder}/log`,
      ...(process.getuid() === 0 ? ["User nobody", "Group #65534"] : []),
      ...load,
      // Types come from the configuration alone, whatever the system knows.
      "TypesConfig /dev/null",
      "<Directory />",
      "Require all denied",
      "</Directory>",
      configuration("apache-server.conf"),
      // What a system does that runs programs by their endings: here a handler that would send the file's own headers.
      ...(existsSync(join(modules, "mod_asis.so")) ? [`LoadModule asis_module ${modules}/mod_asis.so`, PHP] : []),
      `<VirtualHost *:${port}>`,
      server,
      "</VirtualHost>",
    ];
    writeFileSync(join(folder, "apache.conf"), settings.join("\n"));
    return ["-DFOREGROUND", "-f", join(folder, "apache.conf")];
  };
  return hosted(process.env.APACHE, prepare, "SIGTERM");
}

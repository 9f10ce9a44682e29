// The real lunr with the real German of lunr-languages, and an index built with them.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
export const lunr = require("lunr");
require("lunr-languages/lunr.stemmer.support")(lunr);
require("lunr-languages/lunr.de")(lunr);

/** Builds the index of a parsed `dokumente.json`. */
export function build({ fields, documents }) {
  return lunr(function () {
    this.use(lunr.de);
    this.ref("ref");
    for (const field of fields) this.field(field.name, { boost: field.boost });
    for (const document of documents) this.add(document, { boost: document.boost });
  });
}

// lunr 2.3.9 with lunr-languages (German) on the documents of a retrieval set; set LUNR to the folder of node_modules.
import { createRequire } from "node:module";

export function lunrEngine(docs) {
  const require = createRequire(`${process.env.LUNR ?? process.cwd()}/`);
  const lunr = require("lunr");
  require("lunr-languages/lunr.stemmer.support")(lunr);
  require("lunr-languages/lunr.de")(lunr);
  const index = lunr(function () {
    this.use(lunr.de);
    this.ref("id");
    this.field("title");
    this.field("body");
    docs.forEach((doc) => this.add(doc));
  });
  return async (query) => {
    const words = query.toLowerCase().split(/[\s-]+/);
    return index.query((it) => words.forEach((word) => it.term(lunr.tokenizer(word), {}))).slice(0, 10).map((hit) => hit.ref);
  };
}

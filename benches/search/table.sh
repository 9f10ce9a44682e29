#!/bin/sh
# benches/search/table.sh DIR [SIZES]: builds and measures made-up portals; two lines of JSON a size.
set -eu
here=$(cd "$(dirname "$0")" && pwd); dir=$1; shift
bench() { cargo bench --quiet --bench search -- "$@"; }
for n in ${@:-1000 10000 60000}; do
  bench build "demo:$n" "$dir/demo$n"
  bench dump "demo:$n" "$dir/demo$n.jsonl"
  node "$here/js/measure.mjs" "$dir/demo$n" "$dir/demo$n.jsonl" 200
done

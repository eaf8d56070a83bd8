#!/usr/bin/env bash
# How quickly the desk answers over a large ledger:   bench/desk.sh LEDGER REPORTS [RATE] [SECONDS]
#   bench/desk.sh /tmp/large.db 100000        makes the ledger, or goes on with it, and measures
# The server is bound to two cores where taskset is there.
set -euo pipefail
cd "$(dirname "$0")/.."
ledger=$1
reports=$2
./mvnw -q -pl bench,app -am -DskipTests package
java -Xmx1g -cp "bench/target/classes:bench/target/lib/*" org.counterclaim.bench.LedgerMaker "$ledger" "$reports"
out=$(mktemp)
bind=$(command -v taskset > /dev/null && echo "taskset -c 0,1" || true)
$bind java -Xmx1g -cp "app/target/classes:app/target/counterclaim-0.1.0-SNAPSHOT/lib/*" \
  org.counterclaim.app.Main serve --read-only --port 0 --ledger "$ledger" > "$out" &
server=$!
trap 'kill $server; rm -f "$out"' EXIT
until grep -q http "$out"; do sleep 1; done
address=$(grep -o 'http://[^ ]*' "$out")
java -cp "bench/target/classes:bench/target/lib/*" org.counterclaim.bench.DeskBenchmark "$address" "$server" "${3:-20}" "${4:-20}"

#!/usr/bin/env bash
# What adding a report costs as the ledger grows:   bench/adding.sh 10000 100000 1000000
set -euo pipefail
cd "$(dirname "$0")/.."
./mvnw -q -pl bench -am -DskipTests package
exec java -cp "bench/target/classes:bench/target/lib/*" org.counterclaim.bench.AddingBenchmark "$@"

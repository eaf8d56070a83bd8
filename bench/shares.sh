#!/usr/bin/env bash
# Builds the benchmarks and says where a report's reading time goes, a package a line.   bench/shares.sh [words of a report [rounds]]
set -euo pipefail
cd "$(dirname "$0")/.."
./mvnw -q -pl bench -am -DskipTests package
exec java -cp "bench/target/classes:bench/target/lib/*" org.counterclaim.bench.ReadingShares "$@"

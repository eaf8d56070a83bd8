#!/usr/bin/env bash
# Builds the benchmarks and runs them with JMH; arguments go to JMH.   bench/run.sh Reading -p reader=model -t 2
set -euo pipefail
cd "$(dirname "$0")/.."
./mvnw -q -pl bench -am -DskipTests package
exec java -cp "bench/target/classes:bench/target/lib/*" org.openjdk.jmh.Main "$@"

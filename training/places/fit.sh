#!/bin/sh
# Learns weights.tsv from the developing halves of the corpora: fit.sh [folder of the corpora]
# With "score" as second argument it prints the accuracy instead.
set -eu
cd "$(dirname "$0")/../.."
jackson=$(find "${HOME}/.m2/repository" -name 'jackson-*.jar' -o -name 'jspecify-*.jar' | tr '\n' ':')
path="core/target/classes:model-en/src/main/resources:$jackson"
mkdir -p core/target/training
javac -proc:none -d core/target/training -cp "$path" training/places/*.java
main=$([ "${2:-}" = score ] && echo ScorePlaces || echo FitWeights)
exec java -cp "core/target/training:$path" "org.counterclaim.analysis.place.$main" "${1:-../shared/data/geoparsing}"

#!/bin/sh
# Learns weights.tsv of counterclaim/en/headline: fit.sh [folder of FNC-1] [cv]
set -eu
cd "$(dirname "$0")/../.."
jackson=$(find "${HOME}/.m2/repository" -name 'jackson-*.jar' -o -name 'jspecify-*.jar' | tr '\n' ':')
path="core/target/classes:model-en/src/main/resources:$jackson"
mkdir -p core/target/training
javac -proc:none -d core/target/training -cp "$path" training/headlines/*.java
exec java -cp "core/target/training:$path" org.counterclaim.linking.headline.FitHeadlines "${1:-../shared/data/fnc1}" ${2:-}

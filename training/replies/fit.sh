#!/bin/sh
# Learns the weights of replies from the hand-made cases: fit.sh [folder of the cases] > weights.tsv
set -eu
cd "$(dirname "$0")/../.."
jars=$(find "${HOME}/.m2/repository" -name '*.jar' | grep -E 'jackson-|jspecify-|onnxruntime-|slf4j-api|jdbi3-core|jsoup' | tr '\n' ':')
path="core/target/classes:model-en/src/main/resources:$jars"
mkdir -p core/target/training
javac -proc:none -d core/target/training -cp "$path" training/replies/*.java
exec java -cp "core/target/training:$path" FitWeights "${1:-../shared/gold}"

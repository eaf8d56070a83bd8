#!/bin/sh
# Makes the gazetteer of the language pack: build.sh [folder with geonames/ and natural-earth/]. Needs a compiled core.
set -eu
cd "$(dirname "$0")/../.."
jackson=$(find "${HOME}/.m2/repository" -name 'jackson-*.jar' -o -name 'jspecify-*.jar' | tr '\n' ':')
exec java -Xmx3g -cp "core/target/classes:$jackson" training/gazetteer/BuildGazetteer.java "${1:-../shared/data}" \
  model-en/src/main/resources/counterclaim/gazetteer/world.bin.gz

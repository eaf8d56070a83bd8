#!/bin/sh
# Makes the gazetteer of the language pack: build.sh [folder with geonames/ and natural-earth/]
set -eu
cd "$(dirname "$0")/../.."
mvn -q -o -pl core compile
classes=core/target/classes
path=$(mvn -q -o -pl core dependency:build-classpath -Dmdep.outputFile=/dev/stdout 2>/dev/null || true)
java -Xmx3g -cp "$classes:$path" training/gazetteer/BuildGazetteer.java "${1:-../shared/data}" \
  model-en/src/main/resources/counterclaim/gazetteer/world.bin.gz

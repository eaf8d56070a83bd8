#!/usr/bin/env bash
# Reads the same texts with Stanford CoreNLP (GPL-3, downloaded here, never shipped) and with Counterclaim, one after the other, on one core each,
# and prints reports a second of processor time (and of wall time) and their ratio. Both first read the texts for a minute, to be warm, then are timed for half a minute.
#   bench/peers/corenlp.sh [FOLDER-OF-TEXTS [COUNT [SECONDS TO WARM UP [SECONDS TIMED]]]]
set -euo pipefail
cd "$(dirname "$0")/../.."
texts=${1:-training/labels/own}
count=${2:-12}
warm=${3:-60}
timed=${4:-30}
peers=bench/target/peers
version=4.5.10
mkdir -p "$peers"

for classifier in "" :models; do
  ./mvnw -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:get \
    -Dartifact="edu.stanford.nlp:stanford-corenlp:$version:jar$classifier" -Dtransitive=true
done
cat > "$peers/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>peer</groupId><artifactId>peer</artifactId><version>1</version><dependencies>
<dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>$version</version></dependency>
<dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>$version</version><classifier>models</classifier></dependency>
</dependencies></project>
POM
./mvnw -q -f "$peers/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath.txt

./counterclaim --version
echo "Stanford CoreNLP $version: tokenize,ssplit,pos,lemma,ner,depparse,coref,quote"
taskset -c 0 java -Xmx8g -cp "$(cat "$peers/classpath.txt")" bench/peers/CoreNlp.java "$texts" "$count" "$warm" "$timed" | tee "$peers/corenlp.txt"
echo "Counterclaim"
taskset -c 0 java -cp "$(ls -d app/target/layouts/*/lib | head -n 1)/*" bench/peers/Ours.java "$texts" "$count" "$warm" "$timed" | tee "$peers/ours.txt"
awk -F'\t' 'FNR==1 { r[++n]=$2 } END { printf "ratio\t%.1f\n", r[2] / r[1] }' "$peers/corenlp.txt" "$peers/ours.txt"

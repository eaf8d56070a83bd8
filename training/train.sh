#!/bin/sh
# From nothing to the language pack's weights: fetch, four stages of training, a mean of two, export, thresholds, events' last layer, three larger readers as teachers, scores,
# model card.
#   ./train.sh [OUT]      (PYTHON, CACHE, SHARED, MINUTES1 to MINUTES4 may be set; a stopped run goes on where it was)
set -eu
cd "$(dirname "$0")"
out="${1:-../model-en/src/main/resources/counterclaim/en/model}"
python="${PYTHON:-python3}"
cache="${CACHE:-$HOME/.cache/counterclaim-training}"
shared="${SHARED:-../../shared}"
runs="$cache/runs"
export OMP_WAIT_POLICY=PASSIVE KMP_BLOCKTIME=0 PYTHONDONTWRITEBYTECODE=1

train() { # STAGE MINUTES [MORE]
  stage="$1" minutes="$2"
  shift 2
  [ -f "$runs/stage$stage/final.pt" ] || "$python" train.py --cache "$cache" --shared "$shared" --stage "$stage" --minutes "$minutes" --resume "$@"
}

./fetch.sh "$cache"
train 1 "${MINUTES1:-61}"
train 2 "${MINUTES2:-33}" --from "$runs/stage1/final.pt"
train 3 "${MINUTES3:-110}" --from "$runs/stage2/final.pt"
train 4 "${MINUTES4:-6}" --from "$runs/stage3/final.pt"
"$python" average.py --early "$runs/stage2/final.pt" --late "$runs/stage4/final.pt" --late-share 0.9 --out "$runs/mean/final.pt"
"$python" export.py --cache "$cache" --checkpoint "$runs/mean/final.pt" --out "$out" --version "${VERSION:-en-5}"
"$python" evaluate.py --model "$out" --tune --shared "$shared"
"$python" deeds.py --shared "$shared" --model "$out" --checkpoint "$runs/mean/final.pt" --out "$runs/deeds/final.pt"
teach() { "$python" distil.py --cache "$cache" --shared "$shared" "$@"; }
teach teacher bge &
teach teacher e5
wait
teach teacher bert
teach ask reader
teach ask bge &
teach ask e5
wait
teach ask bert
teach student
teach finish
"$python" export.py --cache "$cache" --checkpoint "$runs/distil/final.pt" --out "$out" --version "${VERSION:-en-5}" --keep
"$python" evaluate.py --model "$out" --calibrate --shared "$shared"
"$python" evaluate.py --model "$out" --scores scores/en-5.json --shared "$shared"
"$python" card.py --model "$out" --scores scores/en-5.json
"$python" vectors.py
"$python" subtype_words.py --shared "$shared" --out "${EVENTS:-../model-en/src/main/resources/counterclaim/en/events}/subtype-words.txt"

#!/bin/sh
# From nothing to the language pack's weights: fetch, two stages of training, export, thresholds, scores, model card.
#   ./train.sh [OUT]      (PYTHON, CACHE, MINUTES1, MINUTES2 may be set; a stopped run goes on where it was)
set -eu
cd "$(dirname "$0")"
out="${1:-../model-en/src/main/resources/counterclaim/en/model}"
python="${PYTHON:-python3}"
cache="${CACHE:-$HOME/.cache/counterclaim-training}"
export OMP_WAIT_POLICY=PASSIVE KMP_BLOCKTIME=0 PYTHONDONTWRITEBYTECODE=1
./fetch.sh "$cache"
[ -f "$cache/runs/stage1/final.pt" ] || "$python" train.py --cache "$cache" --stage 1 --minutes "${MINUTES1:-61}" --resume
PYTHON="$python" CACHE="$cache" ./stage2.sh "$out"

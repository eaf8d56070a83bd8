#!/bin/sh
# Stage 2 from a finished stage 1, with the labels that are there now; then export, thresholds, scores, model card.   ./stage2.sh OUT
set -eu
cd "$(dirname "$0")"
out="$1"
python="${PYTHON:-python3}"
cache="${CACHE:-$HOME/.cache/counterclaim-training}"
run="${RUN:-stage2}"
export OMP_WAIT_POLICY=PASSIVE KMP_BLOCKTIME=0 PYTHONDONTWRITEBYTECODE=1
[ -f "$cache/runs/$run/final.pt" ] || "$python" train.py --cache "$cache" --stage 2 --minutes "${MINUTES2:-32}" --from "$cache/runs/stage1/final.pt" --run "$run" --resume
"$python" export.py --cache "$cache" --checkpoint "$cache/runs/$run/final.pt" --out "$out" --version "${VERSION:-en-1}"
"$python" evaluate.py --model "$out" --tune --scores scores/en-1.json
"$python" card.py --model "$out" --scores scores/en-1.json
"$python" vectors.py

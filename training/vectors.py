"""Writes vectors.json: worked examples for SPEC.md, so that a re-implementation can be tested for parity.   python vectors.py"""

import json
import pathlib

import numpy as np

import decode
from schema import NAME_LABELS
from tokens import Tokenizer, vocabulary

TEXTS = [
    "“Don’t go,” Gen. Çelik’s U.S. aide said—naïvely.\n\nThe F-16s left at 05:30.",
    "The ministry said:\n\nNo aircraft of ours flew over Deir ez-Zor on 14 May 2017.\n\nActivists disagreed.",
    "58 KILLED IN RAID - OBSERVATORY\nISIS\u00a0claimed it ; \"we did\", it wrote.\r\nNobody answered",
    "«Niemand» 😀 مرحبا e\u0301tude Ångström ½ İzmir _x_ ﬁ",
    "",
    "   \n ",
    "supercalifragilistic" * 6 + " co-operation McDonald's iPhone X",
]


def utf16(text, offset):
    return len(text[:offset].encode("utf-16-le")) // 2


def rounded(array):
    return np.round(np.asarray(array, float), 4).tolist()


def main():
    cache = pathlib.Path.home() / ".cache" / "counterclaim-training" / "downloads"
    tokenizer = Tokenizer(vocabulary(cache / "bge-small-en-v1.5-tokenizer.json"))
    texts = []
    for text in TEXTS:
        p = tokenizer(text)
        texts.append({"text": text, "pieces": [[int(i), int(s), int(g), utf16(text, b), utf16(text, e)]
                                               for i, s, g, b, e in zip(p.ids, p.shapes, p.gaps, p.begins, p.ends)]})
    spreads = [{"pieces": n, "ranges": decode.spread(n, 382, 96), "owned": decode.owned(decode.spread(n, 382, 96), 48)} for n in (1, 382, 383, 650, 2000)]
    dice = np.random.default_rng(7)
    cue = np.round(dice.normal(0, 2, (12, 3)), 2)
    names = np.round(dice.normal(0, 2, (10, len(NAME_LABELS))), 2)
    names[3:7, 0] -= 4
    settings = {"share": 0.25, "clip": 3.0, "gap": -1.0}
    statements = []
    for _ in range(4):
        scores, words = np.round(dice.normal(0, 1.5, (24, 7)), 2), [1, 2, 4, 5, 6, 9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 22]
        scores[:10, 1] += 2
        scores[10:, 2] += 2
        scores[0, 3:5] += len(statements)
        source, fragments = decode.statement(scores, np.array(words), (6, 7), settings)
        statements.append({"scores": scores.tolist(), "words": words, "cue": [6, 7], "settings": settings, "source": source, "fragments": fragments})
    parties = []
    for _ in range(4):
        scores, words = np.round(dice.normal(0, 2, (24, 7)), 2), [1, 2, 4, 5, 6, 9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 22]
        scores[0, 3:] += len(parties)
        parties.append({"scores": scores.tolist(), "words": words, "trigger": 6, "found": decode.parties(scores, np.array(words), 6)})
    vectors = {
        "texts": texts,
        "windows": spreads,
        "decoding": {
            "cue": {"scores": cue.tolist(), "open": 0.3, "going": 0.7, "found": [[a, b, round(l, 4)] for a, b, l in decode.cues(cue, 0.3, 0.7)]},
            "statement": statements,
            "parties": parties,
            "names": {"scores": names.tolist(), "found": [[a, b, k, round(p, 4)] for a, b, k, p in decode.names(names)]},
        },
    }
    path = pathlib.Path(__file__).parent / "vectors.json"
    path.write_text(json.dumps(vectors, ensure_ascii=False, default=int, separators=(",", ":")).replace('{"text"', '\n{"text"') + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

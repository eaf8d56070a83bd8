"""Learns how much each word near an event's trigger speaks for each subtype (multinomial logistic regression), from our own event labels.

    python subtype_words.py --out ../model-en/src/main/resources/counterclaim/en/events/subtype-words.txt        # seconds; needs scikit-learn
    python subtype_words.py --check     # how often it is right by itself, in three parts by document or file, on what the encoder never learnt from

The encoder knows what a word is like, these weights know the word. The product multiplies the probabilities of both. Clues of a trigger: itself (`T`), the three words
before and behind it (`N`), the 25 on each side within its sentence (`S`). The same clues are taken by `SubtypeWords` in Java.
"""

import argparse
import contextlib
import hashlib
import io
import json
import pathlib
import re

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

import data
from schema import DEEDS

NEAR, FAR = 3, 25
STRENGTH = 0.8
LEAST = 0.15  # a clue without any weight of this size is left out
COMMON = 0.3  # the later labels (`*-2.jsonl`) are half OTHER, news is not
OTHER = DEEDS["subtype"].index("OTHER")
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTHS = "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split()


def words(text):
    return re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)*", text.lower())


def undated(text):
    """The words without what only dates the event: weekdays, bare numbers, months beside one ("12 March", not "the march")."""
    row = words(text)
    beside = lambda i: any(0 <= k < len(row) and row[k].isdigit() for k in (i - 1, i + 1))
    return [word for i, word in enumerate(row) if not (word in DAYS or word.isdigit() or (word in MONTHS and beside(i)))]


def clues(text, sentence, trigger):
    before = undated(text[sentence[0] : trigger[0]])
    itself, *more = words(text[trigger[0] : trigger[1]]) or [""]
    behind = more + undated(text[trigger[1] : max(trigger[1], sentence[1])])
    return (["T " + itself] + ["N " + word for word in before[-NEAR:] + behind[:NEAR]]
            + ["S " + word for word in before[-FAR:] + behind[:FAR]])


def examples(shared, labels):
    """Clues, subtype, weight, the group that stays together, whether the encoder has not learnt from it, and the text; for what may be learnt from."""
    corpora = data.Corpora(shared, labels)
    late = {json.loads(line)["report"] for path in (labels / "events" / "offsets").glob("*-2.jsonl") for line in path.open(encoding="utf-8")}
    files = {d.name: path.stem for path in (labels / "events" / "own").glob("*.tsv") for d in data.snippets(path.parent, path.name)}
    for document in corpora.snippets + corpora.deeds:
        for deed in document.deeds:
            group = files.get(document.name, document.name)
            weight = COMMON if document.name in late and deed.subtype == OTHER else 1
            yield clues(document.text, deed.sentence, deed.trigger), deed.subtype, weight, group, document.name in late or group.startswith("e-"), document.name


def fitted(rows):
    """The clues, their weights (a row a clue, a column a subtype), what each subtype has beforehand."""
    texts = {}
    for row in rows:
        for clue in row[0]:
            texts.setdefault(clue, set()).add(row[5])
    shared = sorted(clue for clue, where in texts.items() if len(where) > 1)  # what one text alone says is that text's
    counter = CountVectorizer(analyzer=lambda clue: clue, vocabulary=shared, binary=True)
    seen = counter.transform([row[0] for row in rows])
    model = LogisticRegression(C=STRENGTH, max_iter=300).fit(seen, [row[1] for row in rows], sample_weight=[row[2] for row in rows])
    return counter, model


def check(rows):
    part = lambda row: int(hashlib.md5(row[3].encode()).hexdigest(), 16) % 3
    right = wanted = 0
    for each in range(3):
        counter, model = fitted([row for row in rows if part(row) != each])
        asked = [row for row in rows if part(row) == each and row[4] and row[1] != OTHER]
        right += (model.predict(counter.transform([row[0] for row in asked])) == [row[1] for row in asked]).sum()
        wanted += len(asked)
    print(f"right {right / wanted:.3f} of {wanted} events that are not OTHER")


def write(rows):
    counter, model = fitted(rows)
    weights = np.zeros((len(counter.vocabulary_), len(DEEDS["subtype"])))
    weights[:, model.classes_] = model.coef_.T
    before = np.full(len(DEEDS["subtype"]), model.intercept_.min())
    before[model.classes_] = model.intercept_
    print("# How much a word speaks for each subtype of the event near whose trigger it stands: T is the trigger, N within three words, S in the sentence.")
    print("# Hundredths of natural logarithms, in the order of the first line; then words that only date, and what each subtype has beforehand.")
    print("# Learnt by training/subtype_words.py from training/labels/events.")
    print("subtypes", *DEEDS["subtype"])
    print("days", *DAYS)
    print("months", *MONTHS)
    row = lambda name, values: print(name, *(int(round(100 * value)) for value in values))
    row("always", before)
    for clue in sorted(counter.vocabulary_):
        if np.abs(weights[counter.vocabulary_[clue]]).max() >= LEAST:
            row(clue.replace(" ", ":"), weights[counter.vocabulary_[clue]])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--out", type=pathlib.Path, help="instead of the standard output")
    parser.add_argument("--shared", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent.parent / "shared")
    options = parser.parse_args()
    rows = list(examples(options.shared, pathlib.Path(__file__).parent / "labels"))
    if options.check:
        check(rows)
    elif options.out:
        lines = io.StringIO()
        with contextlib.redirect_stdout(lines):
            write(rows)
        options.out.write_text(lines.getvalue(), encoding="utf-8")  # nothing is lost where learning fails
    else:
        write(rows)


if __name__ == "__main__":
    main()

"""Grows the trees that tell replies within a report, from our own labels.   Run by fit.sh.

    fit.py texts SHARED FOLDER      # the labelled texts, numbered, and their labels, for ReplyRows
    fit.py check ROWS               # figures on the labels: five parts by document, each told by trees of the other four
    fit.py grow ROWS > trees.txt    # the trees, from all labels
"""

import csv
import hashlib
import json
import pathlib
import sys
import xml.etree.ElementTree as ET

import numpy as np

LABELS = pathlib.Path(__file__).parent.parent / "labels" / "replies" / "offsets.jsonl"
SIDES = {"supports": 1, "repeats": 1, "concedes": 1, "denies": 2, "disputes": 2, "deflects": 2, "retracts": 2}
BEARINGS = ["NONE", "BACKS", "OPPOSES"]
SETTINGS = dict(n_estimators=400, learning_rate=0.04, num_leaves=24, min_child_samples=80, subsample=0.7, subsample_freq=1,
                colsample_bytree=0.25, reg_lambda=5, verbose=-1, n_jobs=1, random_state=1, deterministic=True, force_row_wise=True)


def source(shared, name):
    """The text a label names: a file, a row of bodies.csv, an article of lgl.xml."""
    file, _, part = name.partition("#")
    path = shared / file
    if file.endswith(".csv"):
        csv.field_size_limit(1 << 24)
        with path.open(encoding="utf-8", newline="") as rows:
            return next(row["articleBody"] for row in csv.DictReader(rows) if row["Body ID"] == part)
    if file.endswith(".xml"):
        return ET.parse(path).getroot()[int(part)].findtext("text")
    return path.read_bytes().decode("utf-8")


def write_texts(shared, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for number, line in enumerate(LABELS.read_text().splitlines()):
        label = json.loads(line)
        text = source(shared, label["report"])[label["begin"]:label["end"]]
        if hashlib.sha256(text.encode()).hexdigest() != label["sha256"]:
            sys.exit(f"{label['report']} is not the text that was labelled")
        rows = [["S", *(cue or [-1, -1]), content[0][0], content[-1][1]] for cue, content in label["statements"]]
        rows += [["R", one, other, SIDES[kind]] for one, other, kind in label["replies"]]
        (folder / f"{number:04}.txt").write_bytes(text.encode())
        (folder / f"{number:04}.tsv").write_text("".join("\t".join(map(str, row)) + "\n" for row in rows))


def read_rows(file):
    with open(file) as lines:
        names = next(lines).rstrip("\n").split("\t")[3:]
        cells = [line.rstrip("\n").split("\t") for line in lines]
    version = np.array([row[0] for row in cells])
    document = np.array([int(row[1]) for row in cells])
    label = np.array([int(row[2]) for row in cells])
    clues = np.array([[float(cell) for cell in row[3:]] for row in cells], dtype=np.float32)
    return names, version, document, label, clues


def grown(clues, label):
    import lightgbm
    return lightgbm.LGBMClassifier(**SETTINGS).fit(clues, label)


def check(file):
    _, version, document, label, clues = read_rows(file)
    part = np.random.RandomState(3).permutation(document.max() + 1)[document] % 5
    likely = np.zeros((len(label), 3))
    for each in range(5):
        likely[part == each] = grown(clues[part != each], label[part != each]).predict_proba(clues[part == each])
    side = np.where(likely[:, 1] >= likely[:, 2], 1, 2)
    sure = likely[:, 1:].max(axis=1)
    total = sum(len(json.loads(line)["replies"]) for line in LABELS.read_text().splitlines())
    against = sum(SIDES[kind] == 2 for line in LABELS.read_text().splitlines() for _, _, kind in json.loads(line)["replies"])
    for name in ("given", "read"):
        for least in (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6):
            told = (version == name) & (sure >= least)
            right = told & (side == label)
            figures = [(told.sum(), right.sum(), total)]
            figures += [((told & (side == 2)).sum(), (right & (side == 2)).sum(), against)]
            print(name, f"{least:.2f}", *(f"P {r / max(1, t):.3f} R {r / e:.3f} F1 {2 * r / (t + e):.3f}" for t, r, e in figures), sep="  ")


def nodes(node, names):
    if "leaf_value" in node:
        return [f"={node['leaf_value']:.4f}"]
    words = [f"{names[node['split_feature']]}<={node['threshold']:.5g}"]
    return words + nodes(node["left_child"], names) + nodes(node["right_child"], names)


def grow(file):
    names, _, documents, label, clues = read_rows(file)
    print("# Decision trees that tell whether one statement backs or opposes another. Grown by training/replies/fit.sh from the labels of")
    print(f"# training/labels/replies ({documents.max() + 1} texts). A line: bearing, then nodes from the root; where a clue is above its border, go on behind the branch.")
    for at, tree in enumerate(grown(clues, label).booster_.dump_model()["tree_info"]):
        print(BEARINGS[at % 3], *nodes(tree["tree_structure"], names))


if __name__ == "__main__":
    if sys.argv[1] == "texts":
        write_texts(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
    else:
        {"check": check, "grow": grow}[sys.argv[1]](sys.argv[2])

"""Writes model-card.md beside the weights, from model.json and the scores.   python card.py --model FOLDER --scores FILE.json"""

import argparse
import json
import pathlib

CARD = """# Counterclaim's English reader, {version}

Made {date}. Finds attributed statements (cue, source, content; nested, across sentences), names, and events with their certainty in running English news text.
A six-layer encoder of 384 dimensions (the first six layers of BGE-small-en-v1.5, trained on) and a small graph a cue; int8; {size:.1f} MB.

## Data

| what for | data | licence |
| --- | --- | --- |
| start | BGE-small-en-v1.5 (BAAI) | MIT |
| statements | PolNeAR, train part (one report in twenty held out) | none stated; research |
| statements | reports on the war in Syria (FA-KES and others) labelled by us, and reports we wrote (one in six held out) | labels and own reports Apache-2.0 |
| statements | what three readers of twelve layers (from BGE-small and E5-small-v2, MIT, and BERT-base, Apache-2.0; trained on the two rows above) make of these and of unlabelled texts of FNC-1, FA-KES and Wikipedia that share no twelve words in a row with a hand-made case | as of the texts |
| names | Worldwide Newswire NER (one file in eight held out), CoNLL++ train, CrossNER politics, re3d | none stated; research only; MIT; open licences |
| events | UW and UDS-IH2 factuality, train parts; PLOVER sentences and records; CAMEO sentences; half of the events we labelled and 4,276 snippets we wrote (2,560 of them for the last layer alone) | MIT; none stated; CC-BY-SA 4.0; research; labels and snippets Apache-2.0 |

No sentence of these is in the weights' folder; the weights are figures learnt from them.

## Scores

Held out by document. Cues match by overlap, one to one; source and content by characters over matched cues, what has no partner counts against.

| | cue F1 | source F1 | content F1 | content exact F1 | calibration error |
| --- | --- | --- | --- | --- | --- |
{attribution}

| names, span and type | F1 |
| --- | --- |
{names}

Events: trigger F1 {trigger} (UW dev); certainty correlates {uw} (UW dev) and {ih2} (IH2 dev) with annotators, mean absolute error {uw_error} and {ih2_error}; of the main event of a sentence the root is right in {root}, root with
actor and recipient in {all} (held-out eighth of the PLOVER sentences), the quad class in {quad} (held-out fifth of the CAMEO sentences); subtype among 30 in {subtype} (our held-out half, trigger given).

## Limits

- Trained on American campaign news of 2015–16 and on English reports about Syria; other domains and dialects are less sure. English only.
- Border of content without quotation marks are soft: annotators agree on about three quarters of the words.
- A content is looked for from {before} pieces before its cue to {after} after it; rules on quotation marks carry longer quotations on.
- What is attributed is found, not whether it is true. A confidence says how likely a statement is one that an annotator would mark, not how likely it holds.
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--scores", type=pathlib.Path, required=True)
    options = parser.parse_args()
    about = json.loads((options.model / "model.json").read_text(encoding="utf-8"))
    scores = json.loads(options.scores.read_text(encoding="utf-8"))
    percent = lambda value: f"{100 * value:.1f}" if value is not None else ""
    rows = []
    for name, row in scores.items():
        if isinstance(row, dict) and "cue" in row:
            cells = [percent(row[key]["f1"]) for key in ("cue", "source by characters", "content by characters", "content exact")]
            rows.append(f"| {name} | " + " | ".join(cells + [str(row.get("calibration error", ""))]) + " |")
    names = [f"| Worldwide Newswire held out: person, organisation, place | {percent(scores['names, worldwide-newswire held out']['together']['f1'])} |",
             f"| CoNLL++ dev | {percent(scores['names, CoNLL++ dev']['together']['f1'])} |",
             f"| CoNLL++ dev without MISC | {percent(scores['names, CoNLL++ dev, without MISC']['f1'])} |"]
    events = scores["events"]
    size = sum((options.model / name).stat().st_size for name in about["sha256"]) / 1e6
    (options.model / "model-card.md").write_text(CARD.format(
        version=about["version"], date=about["date"], size=size, attribution="\n".join(rows), names="\n".join(names), trigger=percent(events["trigger (UW dev)"]["f1"]),
        uw=events["certainty (UW dev)"]["pearson"],
        ih2=events["certainty (IH2 dev)"]["pearson"], uw_error=events["certainty (UW dev)"]["mean absolute error"], ih2_error=events["certainty (IH2 dev)"]["mean absolute error"],
        root=percent(events["PLOVER sentences, held-out eighth"]["root"]["accuracy"]), all=percent(events["PLOVER sentences, held-out eighth"]["root, actor, recipient"]["accuracy"]),
        quad=percent(events["CAMEO, held-out fifth"]["quad"]["accuracy"]), subtype=percent(events["our events, held-out half, trigger given"]["subtype"]["accuracy"]), before=about["crop"]["before"], after=about["crop"]["after"]), encoding="utf-8")


if __name__ == "__main__":
    main()

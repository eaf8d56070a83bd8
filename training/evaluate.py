"""Scores of an exported reader, and the choice of its thresholds.

    python evaluate.py --model FOLDER --tune              # on documents held out of training; writes thresholds and calibration to model.json
    python evaluate.py --model FOLDER --calibrate         # the calibration alone, where threshold and guideline stay
    python evaluate.py --model FOLDER --scores FILE.json  # PolNeAR dev, our held-out labels, names, events

By characters: micro-averaged over pairs of statements whose cues overlap, one to one; what has no partner counts as missed or too much.
"""

import argparse
import json
import pathlib
import re
import time

import numpy as np

import data
import export
from reading import OnnxReader


EDGES = re.compile(r"^[\W_]+|[\W_]+$")


def f1(right, found, wanted):
    p, r = right / max(1, found), right / max(1, wanted)
    return {"precision": round(p, 4), "recall": round(r, 4), "f1": round(2 * p * r / max(1e-9, p + r), 4)}


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def pair(found, wanted):
    """One to one, cues that overlap most first."""
    edges = sorted(((overlap(f.cue, w.cue), -abs(f.cue[0] - w.cue[0]), i, j) for i, f in enumerate(found) for j, w in enumerate(wanted) if overlap(f.cue, w.cue)),
                   reverse=True)
    left, right, pairs = set(), set(), []
    for _, _, i, j in edges:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((i, j))
    return pairs


def characters(spans, text, letters):
    return {i for a, b in spans for i in range(a, b) if (text[i].isalnum() if letters else not text[i].isspace())}


def core(spans, text):
    """The content to compare exactly: no leading "that", no marks at the edges, blanks as one."""
    words = " ".join(" ".join(text[a:b] for a, b in spans).split())
    words = EDGES.sub("", words)
    return EDGES.sub("", re.sub(r"^that\b", "", words, flags=re.I))


def flat(statements):
    """PolNeAR nests nothing: a statement whose cue lies in the content of a more confident one goes."""
    kept = []
    for s in sorted(statements, key=lambda s: -s.logit):
        if not any(overlap(s.cue, c) for k in kept for c in k.contents):
            kept.append(s)
    return kept


class Tally:
    def __init__(self):
        self.n = {}
        self.exact = 0
        self.has_content_f8 = 0

    def add(self, key, right, found, wanted):
        old = self.n.get(key, (0, 0, 0))
        self.n[key] = (old[0] + right, old[1] + found, old[2] + wanted)

    def count(self, document, found):
        wanted, text = document.statements, document.text
        if document.until is not None:
            found = [s for s in found if s.cue[0] < document.until]
        pairs = pair(found, wanted)
        self.add("cue", len(pairs), len(found), len(wanted))
        for name, of in (("source", lambda s: [s.source] if s.source else []), ("content", lambda s: s.contents)):
            for letters in (False, True):
                spans = [characters(of(s), text, letters) for s in found], [characters(of(s), text, letters) for s in wanted]
                self.add(f"{name} by {'letters' if letters else 'characters'}", sum(len(spans[0][i] & spans[1][j]) for i, j in pairs),
                         sum(map(len, spans[0])), sum(map(len, spans[1])))
        same = sum(core(found[i].contents, text) == core(wanted[j].contents, text) for i, j in pairs)
        self.add("content exact", same, len(found), len(wanted))
        bare = lambda s: s.source and text[s.source[0] : s.source[1]].strip(" ,.")
        self.add("source exact", sum(bare(found[i]) == bare(wanted[j]) and bare(wanted[j]) is not None for i, j in pairs),
                 sum(s.source is not None for s in found), sum(s.source is not None for s in wanted))
        for key in ("kind", "certainty", "distance"):
            known = [(i, j) for i, j in pairs if getattr(wanted[j], key) >= 0]
            if known:
                self.add(f"{key} of matched", sum(getattr(found[i], key) == getattr(wanted[j], key) for i, j in known), len(known), len(known))
        return pairs

    def figures(self):
        return {key: f1(*value) for key, value in self.n.items()}


def attribution(reader, raws, convention, nested, threshold=None, settings=None):
    tally = Tally()
    for document, raw in raws:
        found = reader.statements(raw, convention, threshold, settings) if raw else []
        tally.count(document, found if nested else flat(found))
    return tally.figures()


def read_all(reader, documents, convention):
    return [(d, reader.raw(d.text, convention)) for d in documents]


def ask(reader, raws, convention, nested):
    """(logit, is it a statement of the gold) of every candidate."""
    rows = []
    for document, raw in raws:
        found = reader.statements(raw, convention, 0.0) if raw else []
        found = found if nested else flat(found)
        if document.until is not None:
            found = [s for s in found if s.cue[0] < document.until]
        matched = {i for i, _ in pair(found, document.statements)}
        rows += [(s.logit, i in matched) for i, s in enumerate(found)]
    return rows


def platt(rows):
    """Slope and shift of the logistic curve through (logit, right or wrong), by Newton's method with halved steps where one goes too far."""
    x, y = np.array([r[0] for r in rows]), np.array([r[1] for r in rows], float)
    inputs, w = np.stack([x, np.ones_like(x)], 1), np.array([0.5, 0.0])
    loss = lambda w: float((np.logaddexp(0, inputs @ w) - y * (inputs @ w)).sum())
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(inputs @ w, -30, 30)))
        step = np.linalg.solve(inputs.T @ (inputs * (p * (1 - p))[:, None]) + 1e-6 * np.eye(2), inputs.T @ (p - y))
        while loss(w - step) > loss(w) and np.abs(step).max() > 1e-9:
            step = step / 2
        w = w - step
    return [round(float(v), 4) for v in w]


def calibration_error(rows, slope, shift, floor=0.0, bins=10):
    """Expected calibration error over the statements at or above `floor`."""
    p = 1 / (1 + np.exp(-(slope * np.array([r[0] for r in rows]) + shift)))
    y = np.array([r[1] for r in rows], float)
    p, y = p[p >= floor], y[p >= floor]
    place = np.minimum((p * bins).astype(int), bins - 1)
    return round(float(sum(abs(p[place == b].sum() - y[place == b].sum()) for b in range(bins)) / max(1, len(p))), 4)


PARTS = ("cue", "source by characters", "content by characters", "content exact")


def together(figures):
    return sum(figures[part]["f1"] for part in PARTS)


def tune(folder, corpora):
    """Thresholds, decoding, calibration; and the mixture of guidelines that serves PolNeAR's and our own labels best, which the product follows."""
    reader = OnnxReader(folder, 1)
    about = reader.about
    thresholds = [float(t) for t in np.arange(0.2, 0.75, 0.025)]
    sets = [(corpora.polnear_tune, False), (corpora.ours_tune, True)]
    raws = read_all(reader, corpora.polnear_tune, "polnear")
    about["calibration"]["polnear"] = platt(ask(reader, raws, "polnear", False))
    options = [{"share": share, "clip": clip, "gap": gap} for share in (0.1, 0.25, 0.5) for clip in (2.0, 4.0) for gap in (-1.0, -2.0, -3.0, -5.0)]
    about["decoding"] = max(options, key=lambda s: together(attribution(reader, raws, "polnear", False, 0.4, s)))
    about["statement"]["threshold"]["polnear"] = round(max((together(attribution(reader, raws, "polnear", False, t)), t) for t in thresholds)[1], 3)
    best = None
    for number, share in enumerate(export.MIXES):
        about["conventions"]["counterclaim"] = number
        raws = [read_all(reader, documents, "counterclaim") for documents, _ in sets]
        rows = [ask(reader, raw, "counterclaim", nested) for raw, (_, nested) in zip(raws, sets)]
        calibration = about["calibration"]["counterclaim"] = platt(rows[0] + rows[1])
        for t in thresholds:
            score = sum(together(attribution(reader, raw, "counterclaim", nested, t)) for raw, (_, nested) in zip(raws, sets))
            if best is None or score > best[0]:
                best = score, number, round(t, 3), calibration
        print(f"guideline {share}:", best, flush=True)
    _, about["conventions"]["counterclaim"], about["statement"]["threshold"]["counterclaim"], about["calibration"]["counterclaim"] = best
    export.describe(pathlib.Path(folder), about["version"], {k: about[k] for k in ("conventions", "statement", "calibration", "decoding", "name", "event")})


def calibrate(folder, corpora):
    """The calibration of what the product follows, from both sets together."""
    reader = OnnxReader(folder, 1)
    about = reader.about
    rows = [ask(reader, read_all(reader, documents, "counterclaim"), "counterclaim", nested) for documents, nested in ((corpora.polnear_tune, False), (corpora.ours_tune, True))]
    about["calibration"]["counterclaim"] = platt(rows[0] + rows[1])
    export.describe(pathlib.Path(folder), about["version"], {k: about[k] for k in ("conventions", "statement", "calibration", "decoding", "name", "event")})


def name_scores(reader, documents, mapped, only=None):
    """Span and type of names; `mapped`: our type to the corpus's."""
    counts = {}
    for document in documents:
        raw = reader.raw(document.text)
        found = {(span, mapped.get(kind)) for span, kind, _ in reader.names(raw) if mapped.get(kind)}
        wanted = {(span, label) for span, label in document.names if label in mapped.values()}
        for label in {l for _, l in found | wanted}:
            a, b, c = counts.get(label, (0, 0, 0))
            f, w = {s for s in found if s[1] == label}, {s for s in wanted if s[1] == label}
            counts[label] = (a + len(f & w), b + len(f), c + len(w))
    figures = {label: f1(*n) for label, n in sorted(counts.items())}
    figures["together"] = f1(*np.sum([n for label, n in counts.items() if only is None or label in only], 0))
    return figures



def same_words(text, found, wanted):
    """Whole words, case and punctuation aside; the articles too."""
    bare = lambda span: [w for w in re.findall(r"\w+", text[slice(*span)].lower()) if w not in ("the", "a", "an")] if span else []
    return bare(found) == bare(wanted)


def certainty_scores(reader, documents):
    gold, sure = [], []
    for document in documents:
        raw = reader.raw(document.text)
        every = {span: c for span, _, c, _ in reader.events(raw, 0.0)}
        for span, value, _ in document.events:
            if span in every:
                gold.append(value)
                sure.append(every[span])
    return {"pearson": round(float(np.corrcoef(gold, sure)[0, 1]), 4), "mean absolute error": round(float(np.abs(np.array(gold) - np.array(sure)).mean()), 4)}


def trigger_scores(reader, documents):
    right = found = wanted = 0
    for document in documents:
        hits = {span for span, *_ in reader.events(reader.raw(document.text))}
        spans = {span for span, _, _ in document.events}
        right, found, wanted = right + len(hits & spans), found + len(hits), wanted + len(spans)
    return f1(right, found, wanted)


def main_event(reader, raw, sentence):
    """The sentence's main event (a word), by the model alone."""
    begins = raw.pieces.begins[raw.starts]
    words = np.flatnonzero((begins >= sentence[0]) & (begins < sentence[1]))
    return int(words[raw.event[raw.starts][words][:, -1].argmax()])


def deed_scores(reader, documents, known=False):
    """Of the main event of each sentence (or of the given trigger): each attribute, the parties, and root and both parties together."""
    hits, totals, per = {}, {}, {}
    def tally(key, right):
        hits[key], totals[key] = hits.get(key, 0) + bool(right), totals.get(key, 0) + 1
    for document in documents:
        raw = reader.raw(document.text)
        words, starts = [], {int(raw.pieces.begins[s]): n for n, s in enumerate(raw.starts)}
        for deed in document.deeds:
            words.append(starts.get(deed.trigger[0]) if known and deed.trigger else main_event(reader, raw, deed.sentence))
        asked = [(deed, w) for deed, w in zip(document.deeds, words) if w is not None]
        if not asked:
            continue
        for (deed, w), (actor, recipient, p) in zip(asked, reader.deeds(raw, [w for _, w in asked])):
            if deed.trigger and not known:
                tally("trigger", any(d.sentence == deed.sentence and raw.pieces.begins[raw.starts[w]] == d.trigger[0] for d in document.deeds))
            root = int(p["root"].argmax())
            if deed.roots:
                tally("root", root in deed.roots)
            for name in ("subtype", "polarity", "quad"):
                if getattr(deed, name) >= 0:
                    tally(name, int(p[name].argmax()) == getattr(deed, name))
            if deed.subtype >= 0:
                label = reader.about["labels"]["deed"]["attributes"]["subtype"][deed.subtype]
                a, b = per.get(label, (0, 0))
                per[label] = (a + (int(p["subtype"].argmax()) == deed.subtype), b + 1)
            if deed.parties:
                right = [same_words(document.text, f, g) for f, g in ((actor, deed.actor), (recipient, deed.recipient))]
                tally("actor", right[0])
                tally("recipient", right[1])
                if deed.roots:
                    tally("root, actor, recipient", root in deed.roots and all(right))
    figures = {key: {"accuracy": round(hits[key] / totals[key], 4), "of": totals[key]} for key in hits}
    if per:
        figures["subtypes"] = {label: f"{a}/{b}" for label, (a, b) in sorted(per.items())}
    return figures


def event_scores(reader, corpora):
    return {"trigger (UW dev)": trigger_scores(reader, corpora.uw_dev), "certainty (UW dev)": certainty_scores(reader, corpora.uw_dev),
            "certainty (IH2 dev)": certainty_scores(reader, corpora.ih2_dev), "PLOVER sentences, held-out eighth": deed_scores(reader, corpora.plover_dev),
            "CAMEO, held-out fifth": deed_scores(reader, corpora.cameo_dev), "our events, held-out half": deed_scores(reader, corpora.deeds_dev),
            "our events, held-out half, trigger given": deed_scores(reader, corpora.deeds_dev, True)}


def scores(folder, corpora):
    reader = OnnxReader(folder, 2)
    figures = {"version": reader.about["version"], "thresholds": reader.about["statement"]["threshold"]}
    for name, documents in (("PolNeAR dev", corpora.polnear_dev), ("PolNeAR held-out train", corpora.polnear_tune)):
        for convention in ("polnear", "counterclaim"):
            raws = read_all(reader, documents, convention)
            figures[f"{name}, convention {convention}"] = attribution(reader, raws, convention, False)
            if convention == "polnear":
                rows = ask(reader, raws, convention, False)
                figures[f"{name}, convention {convention}"]["calibration error"] = calibration_error(rows, *reader.about["calibration"][convention])
    if corpora.ours_tune:
        raws = read_all(reader, corpora.ours_tune, "counterclaim")
        figures["our labels, held out"] = attribution(reader, raws, "counterclaim", True)
        halves = [ask(reader, raws[half::2], "counterclaim", True) for half in (0, 1)]  # the curve of one half measured on the other
        errors = [calibration_error(halves[1 - half], *platt(halves[half])) for half in (0, 1)]
        figures["our labels, held out"]["calibration error"] = round(sum(errors) / 2, 4)
    back = {"PERSON": "Person", "ORGANISATION": "Organization", "PLACE": "Location", "FACILITY": "Facility", "NATIONALITY": "NORP"}
    figures["names, worldwide-newswire held out"] = name_scores(reader, [data.tagged(*d, "worldwide") for d in corpora.worldwide_dev], back,
                                                                {"Person", "Organization", "Location"})
    back = {"PERSON": "PER", "ORGANISATION": "ORG", "PLACE": "LOC", "FACILITY": "LOC", "NATIONALITY": "MISC", "EVENT": "MISC", "EQUIPMENT": "MISC", "OTHER": "MISC"}
    documents = [data.tagged(*d, "conll") for d in corpora.conll_dev]
    figures["names, CoNLL++ dev"] = name_scores(reader, documents, back)
    figures["names, CoNLL++ dev, without MISC"] = name_scores(reader, documents, back, {"PER", "ORG", "LOC"})["together"]
    figures["events"] = event_scores(reader, corpora)
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--tune", action="store_true")
    parser.add_argument("--calibrate", action="store_true")
    parser.add_argument("--scores", type=pathlib.Path)
    parser.add_argument("--shared", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent.parent / "shared")
    parser.add_argument("--sample", type=int, default=1, help="every n-th document only, for a quick look")
    options = parser.parse_args()
    corpora = data.Corpora(options.shared, pathlib.Path(__file__).parent / "labels")
    for name in ("polnear_tune", "polnear_dev", "ours_tune", "worldwide_dev", "conll_dev", "uw_dev", "ih2_dev", "plover_dev", "cameo_dev", "deeds_dev"):
        setattr(corpora, name, getattr(corpora, name)[:: options.sample])
    began = time.time()
    if options.tune:
        tune(options.model, corpora)
    if options.calibrate:
        calibrate(options.model, corpora)
    if options.scores:
        figures = scores(options.model, corpora)
        options.scores.parent.mkdir(parents=True, exist_ok=True)
        options.scores.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
        for name, value in figures.items():
            print(name, json.dumps(value))
    print(f"{time.time() - began:.0f} s")


if __name__ == "__main__":
    main()

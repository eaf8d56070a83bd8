"""The exported reader run as Java runs it: text in, statements, names and events out, with offsets."""

import json
import pathlib
from dataclasses import dataclass

import numpy as np
import onnxruntime

import decode
from tokens import CLS, SEP, Tokenizer

OUTPUTS = ["hidden", "cue", "name", "event", "statement", "deed"]
REACH = 256  # the farthest distance that the graphs tell apart
LONGEST_ANCHOR = 8  # pieces of a cue that count for its meaning


@dataclass
class Read:
    source: tuple | None
    cue: tuple
    contents: list
    logit: float  # of the cue, not calibrated
    kind: int
    certainty: int
    distance: int
    confidence: float = 0.0


@dataclass
class Raw:
    """What the graphs say about a text, before any threshold."""

    pieces: object
    cue: np.ndarray  # [pieces, 3]
    name: np.ndarray
    event: np.ndarray
    candidates: list  # (cue's first word, end word, logit, slots' pieces, scores, attributes)
    starts: np.ndarray  # pieces where words start
    ask: object  # words of triggers -> (slots' pieces, scores, attributes) of each


class OnnxReader:
    def __init__(self, folder, threads=1):
        folder = pathlib.Path(folder)
        self.about = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        words = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
        self.tokenizer = Tokenizer({word: n for n, word in enumerate(words)})
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        session = lambda name: onnxruntime.InferenceSession(str(folder / name), options, providers=["CPUExecutionProvider"])
        self.encoder, self.statement, self.deed = session("encoder.onnx"), session("statement.onnx"), session("deed.onnx")

    def raw(self, text, convention="counterclaim"):
        settings = self.about["windows"]
        pieces = self.tokenizer(text)
        if not len(pieces):
            return None
        ranges = decode.spread(len(pieces), settings["length"] - 2, settings["overlap"])
        own = decode.owned(ranges, settings["left"])
        frame = lambda values, first, last, a, b: np.concatenate([[first], values[a:b], [last]])[None]
        guideline = np.array([self.about["conventions"][convention]])
        windows = [dict(zip(OUTPUTS, (rows[0] for rows in self.encoder.run(OUTPUTS, {
            "ids": frame(pieces.ids, CLS, SEP, a, b), "shapes": frame(pieces.shapes, 0, 0, a, b), "gaps": frame(pieces.gaps, 0, 0, a, b),
            "convention": guideline})))) for a, b in ranges]
        whole = lambda name: np.concatenate([window[name][a - begin + 1 : b - begin + 1] for window, (begin, _), (a, b) in zip(windows, ranges, own)])
        cue, name, event = whole("cue"), whole("name"), whole("event")
        starts = np.flatnonzero(pieces.starts)
        ends = np.append(starts[1:], len(pieces))

        def ask(graph, kind, crop, words):
            """For words from `first` to before `end`: the pieces of the crop's slots (-1: a mark), scores, attributes."""
            for first, end in words:
                number = next(n for n, (a, b) in enumerate(own) if a <= starts[first] < b)
                (begin, stop), window = ranges[number], windows[number]
                at, behind = starts[first] - begin + 1, min(ends[end - 1], stop) - begin + 1
                places = np.concatenate([[0], np.arange(max(1, at - crop["before"]), min(stop - begin + 2, at + crop["after"]))])
                away = np.where(places < at, places - at, np.maximum(0, places - behind + 1)).clip(-REACH, REACH) + REACH
                inputs = {"rows": window[kind][places][None], "away": away[None], "anchor": window["hidden"][at : min(behind, at + LONGEST_ANCHOR)].mean(0)[None]}
                if kind == "deed":
                    inputs["around"] = window["hidden"][places[1:]].mean(0)[None]
                scores, attributes = graph.run(["scores", "attributes"], inputs)
                slots = begin + places - 1
                slots[(places == 0) | (slots >= stop)] = -1
                yield slots, scores[0], attributes[0]

        found = decode.cues(cue[starts], self.about["statement"]["open"], self.about["statement"]["going"])
        answers = ask(self.statement, "statement", self.about["crop"], [(first, end) for first, end, _ in found])
        candidates = [(first, end, logit, slots, s, a) for (first, end, logit), (slots, s, a) in zip(found, answers)]
        return Raw(pieces, cue, name, event, candidates, starts, lambda words: ask(self.deed, "deed", self.about["deed"], [(w, w + 1) for w in words]))

    def statements(self, raw, convention="counterclaim", threshold=None, settings=None):
        settings = settings or self.about["decoding"]
        threshold = self.about["statement"]["threshold"][convention] if threshold is None else threshold
        slope, shift = self.about["calibration"][convention]
        pieces, starts = raw.pieces, raw.starts
        ends = np.append(starts[1:], len(pieces)) - 1
        is_start = pieces.starts
        found = []
        for first, end, logit, slots, scores, attributes in raw.candidates:
            confidence = 1 / (1 + np.exp(-(slope * logit + shift)))
            if confidence < threshold:
                continue
            words = np.flatnonzero((slots >= 0) & is_start[slots])
            index = {int(slots[w]): n for n, w in enumerate(words)}
            cue = (index[starts[first]], index.get(int(starts[end - 1]), len(words) - 1) + 1)
            source, fragments = decode.statement(scores, words, cue, settings)
            number = {int(s): n for n, s in enumerate(starts)} if not hasattr(raw, "number") else raw.number
            raw.number = number
            place = lambda a, b: (int(pieces.begins[slots[words[a]]]), int(pieces.ends[ends[number[int(slots[words[b]])]]]))
            kind, sure, far = np.split(attributes, np.cumsum([len(self.about["labels"]["attributes"][k]) for k in ("kind", "certainty")]))
            found.append(Read(source and place(*source), (int(pieces.begins[starts[first]]), int(pieces.ends[ends[end - 1]])), [place(*f) for f in fragments],
                              logit, int(kind.argmax()), int(sure.argmax()), int(far.argmax()), float(confidence)))
        return found

    def names(self, raw):
        ends = np.append(raw.starts[1:], len(raw.pieces)) - 1
        return [((int(raw.pieces.begins[raw.starts[a]]), int(raw.pieces.ends[ends[b - 1]])), kind, p) for a, b, kind, p in decode.names(raw.name[raw.starts])]

    def events(self, raw, threshold=None):
        threshold = self.about["event"]["threshold"] if threshold is None else threshold
        ends = np.append(raw.starts[1:], len(raw.pieces)) - 1
        return [((int(raw.pieces.begins[raw.starts[w]]), int(raw.pieces.ends[ends[w]])), p, sure, root)
                for w, p, sure, root, _ in decode.events(raw.event[raw.starts], threshold)]

    def deeds(self, raw, words):
        """For each trigger (a word's number): actor and recipient as spans or None, and the probabilities of each group of attributes."""
        ends = np.append(raw.starts[1:], len(raw.pieces)) - 1
        number = {int(s): n for n, s in enumerate(raw.starts)}
        groups = self.about["labels"]["deed"]["attributes"]
        for w, (slots, scores, attributes) in zip(words, raw.ask(words)):
            inside = np.flatnonzero((slots >= 0) & raw.pieces.starts[slots])
            trigger = int(np.flatnonzero(slots[inside] == raw.starts[w])[0])
            place = lambda p: p and (int(raw.pieces.begins[slots[inside[p[0]]]]), int(raw.pieces.ends[ends[number[int(slots[inside[p[1]]])]]]))
            actor, recipient = decode.parties(scores, inside, trigger)
            parts = np.split(attributes, np.cumsum([len(labels) for labels in groups.values()])[:-1])
            yield place(actor), place(recipient), {name: decode.softmax(part) for name, part in zip(groups, parts)}

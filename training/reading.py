"""The exported reader run as Java runs it: text in, statements, names and events out, with offsets."""

import json
import pathlib
from dataclasses import dataclass

import numpy as np
import onnxruntime

import decode
from tokens import CLS, SEP, Tokenizer


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
        longest = max(b - a for a, b in ranges) + 2
        frame = lambda values, first, last: np.stack([np.pad(np.concatenate([[first], values[a:b], [last]]), (0, longest - (b - a) - 2)) for a, b in ranges])
        mask = np.stack([np.arange(longest) < b - a + 2 for a, b in ranges]).astype(np.float32)
        hidden, cue, name, event = self.encoder.run(None, {
            "ids": frame(pieces.ids, CLS, SEP), "shapes": frame(pieces.shapes, 0, 0), "gaps": frame(pieces.gaps, 0, 0), "mask": mask,
            "convention": np.full(len(ranges), self.about["conventions"][convention])})
        own = decode.owned(ranges, settings["left"])
        whole = lambda scores: np.concatenate([scores[n, a - ranges[n][0] + 1 : b - ranges[n][0] + 1] for n, (a, b) in enumerate(own)])
        cue, name, event = whole(cue), whole(name), whole(event)
        starts = np.flatnonzero(pieces.starts)
        ends = np.append(starts[1:], len(pieces))
        found = decode.cues(cue[starts], self.about["statement"]["open"])
        rows = []
        for first, end, _ in found:
            window = next(n for n, (a, b) in enumerate(own) if a <= starts[first] < b)
            begin, stop = ranges[window]
            rows.append((window, starts[first] - begin + 1, min(ends[end - 1], stop) - begin + 1))
        candidates = []
        if rows:
            scores, attributes = self.statement.run(None, {"hidden": hidden, "mask": mask, "cues": np.array(rows, np.int64)})
            crop = self.about["crop"]
            for (first, end, logit), (window, at, _), s, a in zip(found, rows, scores, attributes):
                begin, stop = ranges[window]
                slots = starts[first] + np.arange(-crop["before"] - 1, crop["after"])
                slots[(slots < begin) | (slots >= stop)] = -1
                slots[0] = -1
                candidates.append((first, end, logit, slots, s, a))
        def ask(words):
            rows, crop = [], self.about["deed"]
            for w in words:
                window = next(n for n, (a, b) in enumerate(own) if a <= starts[w] < b)
                begin, stop = ranges[window]
                rows.append((window, starts[w] - begin + 1, min(ends[w], stop) - begin + 1))
            scores, attributes = self.deed.run(None, {"hidden": hidden, "mask": mask, "triggers": np.array(rows, np.int64)})
            for w, (window, _, _), s, a in zip(words, rows, scores, attributes):
                begin, stop = ranges[window]
                slots = starts[w] + np.arange(-crop["before"] - 1, crop["after"])
                slots[(slots < begin) | (slots >= stop)] = -1
                slots[0] = -1
                yield slots, s, a

        return Raw(pieces, cue, name, event, candidates, starts, ask)

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

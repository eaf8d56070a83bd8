"""The corpora as documents: a text, and spans with labels. Offsets here are half-open and in code points."""

import glob
import hashlib
import json
import pathlib
import random
import re
import runpy
from collections import Counter
from dataclasses import dataclass, field, replace as changed

import compile_labels
from schema import CERTAINTIES, DISTANCES, KINDS, NAME_MAPS, NOBODY, OURS, POLARITIES, POLNEAR, ROOTS, SUBTYPES, UNMARKED

ROOT_NAMES = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT", "CONCEDE": "YIELD", "RETREAT": "YIELD"}


@dataclass(frozen=True)
class Statement:
    source: tuple | None
    cue: tuple
    contents: tuple
    kind: int = -1
    certainty: int = -1
    distance: int = -1


@dataclass(frozen=True)
class Deed:
    """An event with its parties."""

    sentence: tuple
    trigger: tuple | None  # None: unknown which word of the sentence it is
    actor: tuple | None = None
    recipient: tuple | None = None
    parties: bool = True  # are actor and recipient annotated? Then None says that there is none
    roots: tuple = ()  # what it may be; empty for unknown
    subtype: int = -1
    polarity: int = -1
    quad: int = -1


@dataclass(frozen=True)
class Document:
    name: str
    text: str
    convention: int | None = None  # none: whichever
    statements: tuple | None = None  # None: not annotated
    complete: bool = False  # are statements inside other statements' contents annotated too?
    until: int | None = None  # statements are annotated up to here
    names: tuple | None = None  # (span, corpus label)
    corpus: str = ""  # key of NAME_MAPS
    events: tuple = ()  # (span, certainty or None, root or -1)
    all_events: bool = False  # is every event a target?
    deeds: tuple = ()

    def carried(self, text, carry):
        """This document with another text; `carry` maps a span or gives None for a lost one."""
        def statement(s):
            cue, contents = carry(s.cue), tuple(filter(None, map(carry, s.contents)))
            return changed(s, source=s.source and carry(s.source), cue=cue, contents=contents) if cue and contents else None

        def deed(d):
            sentence, trigger = carry(d.sentence), d.trigger and carry(d.trigger)
            if not sentence or d.trigger and not trigger:
                return None
            actor, recipient = d.actor and carry(d.actor), d.recipient and carry(d.recipient)
            return changed(d, sentence=sentence, trigger=trigger, actor=actor, recipient=recipient)

        def spans(rows):
            return tuple((moved, *rest) for span, *rest in rows if (moved := carry(span)))

        return changed(self, text=text, statements=None if self.statements is None else tuple(filter(None, map(statement, self.statements))),
                       until=None if self.until is None else len(text) if self.until >= len(self.text) else (carry((0, self.until)) or (0, 0))[1],
                       names=None if self.names is None else spans(self.names), events=spans(self.events),
                       deeds=tuple(filter(None, map(deed, self.deeds))))


def held_out(name, one_in):
    """The split: the first eight bytes of the SHA-256 of the name, modulo."""
    return int.from_bytes(hashlib.sha256(name.encode("utf-8")).digest()[:8], "big") % one_in == 0


class HandMade:
    """The reports of hand-made cases, on which others measure: what says the same as one of them is not trained on."""

    RUN = 12  # words in a row that two texts share by copying alone

    def __init__(self, gold):
        self.runs = {run for path in sorted(gold.glob("*/*/*.txt")) for run in self.of(path.read_text(encoding="utf-8"))}

    def of(self, text):
        words = re.findall(r"\w+", text.lower())
        return {tuple(words[n : n + self.RUN]) for n in range(len(words) - self.RUN + 1)}

    def share(self, text):
        return not self.runs.isdisjoint(self.of(text))


# ---- attribution

def polnear(folder):
    files = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        files.setdefault(path.stem.rsplit("_", 1)[0], path)  # several annotators: the first by name
    documents = []
    for path in sorted((folder / "text").glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        spans, statements = {}, []
        for line in files[path.stem].read_text(encoding="utf-8").splitlines() if path.stem in files else ():
            key, _, rest = line.partition("\t")
            if key.startswith("T"):
                kind, _, places = rest.split("\t")[0].partition(" ")
                spans[key] = [tuple(map(int, place.split())) for place in places.split(";")]
            elif key.startswith("E"):
                roles = dict(role.split(":")[::-1] for role in rest.split())
                parts = {"Source": [], "Cue": [], "Content": []}
                for target, role in roles.items():
                    role = role.rstrip("0123456789")
                    if role in parts:
                        parts[role] += spans.get(target, [])
                if parts["Cue"] and parts["Content"]:
                    cue = (min(s[0] for s in parts["Cue"]), max(s[1] for s in parts["Cue"]))
                    source = (min(s[0] for s in parts["Source"]), max(s[1] for s in parts["Source"])) if parts["Source"] else None
                    statements.append(Statement(source, cue, tuple(sorted(parts["Content"]))))
        documents.append(Document(path.stem, text, POLNEAR, tuple(statements)))
    return documents


def cue_of(text, source, contents):
    """A stand-in where no word is the cue (`58 killed - Observatory`): the mark between source and content, or else the source's last word."""
    if source is None:
        return None
    nearest = min(contents, key=lambda c: max(c[0] - source[1], source[0] - c[1]))
    begin, end = (source[1], nearest[0]) if source[1] <= nearest[0] else (nearest[1], source[0])
    mark = re.search(r"[:–—\-,]", text[begin:end])
    if mark and end - begin < 20:
        return begin + mark.start(), begin + mark.end()
    word = re.search(r"\w+\W*$", text[source[0] : source[1]])
    return (source[0] + word.start(), source[1]) if word else None


def our_labels(folder, samples):
    """Reports labelled by ourselves: those in the form (*.tsv), and of those compiled to offsets the rest."""
    documents, refused = [], 0
    for forms, texts in ((sorted(folder.glob("*.tsv")), samples), (sorted((folder / "own").glob("*.tsv")), folder / "own")):
        for form in forms:
            try:
                reports, bad = compile_labels.read_form(form, texts)
            except (OSError, ValueError) as reason:
                print(f"{form.name} left out: {reason}")
                continue
            refused += bad
            for name, text, rows, until in reports:
                documents.append(ours(name, text, rows, until))
    known = {d.name for d in documents}
    for path in sorted((folder / "offsets").glob("*.json")):
        for entry in json.loads(path.read_text(encoding="utf-8")):
            if entry["report"] not in known:
                text = next(p for p in (samples / entry["report"], folder / "own" / entry["report"]) if p.exists()).read_bytes().decode("utf-8-sig")
                documents.append(ours(entry["report"], text, [points(row, text) for row in entry["statements"]], entry["until"]))
    return documents, refused


def points(row, text):
    """A compiled label with its UTF-16 offsets as code points."""
    raw = text.encode("utf-16-le")
    place = lambda span: span and tuple(len(raw[: 2 * offset].decode("utf-16-le")) for offset in span)
    return dict(row, source=place(row["source"]), cue=place(row["cue"]), content=[place(c) for c in row["content"]])


def ours(name, text, rows, until):
    statements = []
    for row in rows:
        cue = row["cue"] or cue_of(text, row["source"], row["content"])
        if row["kind"] != "narrator" and cue:
            statements.append(Statement(row["source"] and tuple(row["source"]), tuple(cue), tuple(map(tuple, row["content"])), KINDS.index(row["kind"]),
                                        CERTAINTIES.index(row["certainty"]), DISTANCES.index(row["distance"])))
    if until is not None:
        until = len(text.encode("utf-16-le")[: 2 * until].decode("utf-16-le", "ignore"))
    return Document(name, text, OURS, tuple(statements), True, until)


# ---- names: tokens that become running text again

def running(tokens, plain):
    """Joins tokens; gives the text and each token's span. `plain`: a blank between any two, as the corpus has it."""
    text, spans, quoted = "", [], False
    glue = True
    for token in tokens:
        token = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-lrb-": "(", "-rrb-": ")"}.get(token, token)
        tight = glue or re.fullmatch(r"[,.;:?!%)\]’”]|\.\.\.|'|n't|n’t|['’](s|re|ve|ll|d|m|S)", token)
        if token == '"':
            tight, quoted = (True, False) if quoted else (glue, True)
            opened = quoted
        if text and (plain or not tight):
            text += " "
        spans.append((len(text), len(text) + len(token)))
        text += token
        glue = token in "([$£€“‘#" or token == '"' and opened
    return text, spans


def bio(rows):
    """(first, end, label) of the runs of a BIO column."""
    runs, start = [], None
    for index, tag in enumerate(rows + ["O"]):
        if start is not None and not (tag.startswith("I-") and tag[2:] == rows[start][2:]):
            runs.append((start, index, rows[start][2:]))
            start = None
        if start is None and tag != "O":
            start = index
    return runs


def tagged(name, sentences, corpus, dice=None):
    """One document of sentences of (token, tag); the layout is drawn from `dice`, or plain running text without."""
    text, names = "", []
    plain = bool(dice) and dice.random() < 0.12
    for sentence in sentences:
        words, tags = [w for w, _ in sentence], [t for _, t in sentence]
        body, spans = running(words, plain)
        if text:
            text += "\n\n" if dice and dice.random() < 0.25 else "\n" if dice and dice.random() < 0.1 else " "
        names += [((len(text) + spans[a][0], len(text) + spans[b - 1][1]), label) for a, b, label in bio(tags)]
        text += body
    known = NAME_MAPS[corpus]
    return Document(name, text, None, None, names=tuple(n for n in names if n[1] in known), corpus=corpus)


def columns(path, label=-1):
    sentences, rows = [], []
    for line in path.read_text(encoding="utf-8").splitlines() + [""]:
        fields = line.rstrip().split("\t") if "\t" in line else line.split()
        if len(fields) < 2:
            if rows:
                sentences.append(rows)
            rows = []
        else:
            tag = fields[label].strip()
            rows.append((fields[0].strip(), tag if re.match(r"[BI]-", tag) else "O"))
    return sentences


def worldwide(folder):
    return [(path.name, columns(path)) for path in sorted(folder.glob("*.tsv"))]


def conll(path):
    reports, current = [], []
    for sentence in columns(path):
        if sentence[0][0] == "-DOCSTART-":
            if current:
                reports.append(current)
            current = []
        else:
            current.append(sentence)
    return [(f"{path.stem}-{n}", report) for n, report in enumerate(reports + [current])]


def grouped(name, rows, size):
    return [(f"{name}-{n // size}", rows[n : n + size]) for n in range(0, len(rows), size)]


def re3d(folder):
    documents = []
    for part in sorted(p for p in folder.iterdir() if p.is_dir()):
        lines = lambda name: [json.loads(line) for line in (part / name).read_text(encoding="utf-8-sig").splitlines() if line.strip()]
        entities = {}
        for entity in lines("entities.json"):
            if entity["type"] in NAME_MAPS["re3d"] and any(c.isupper() for c in entity["value"]):
                entities.setdefault(entity["documentId"], []).append(((entity["begin"], entity["end"]), entity["type"], entity.get("confidence", 0)))
        for document in lines("documents.json"):
            kept, taken = [], set()
            for span, kind, _ in sorted(entities.get(document["_id"], ()), key=lambda e: (-e[2], e[0][0] - e[0][1])):
                if not taken & set(range(*span)):
                    taken |= set(range(*span))
                    kept.append((span, kind))
            documents.append(Document(document["_id"], document["text"], None, None, names=tuple(sorted(kept)), corpus="re3d"))
    return documents


# ---- events

def factuality(path, all_events, size=8):
    documents = []
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for name, group in grouped(f"{path.parent.name}-{path.stem}", rows, size):
        text, events = "", []
        for row in group:
            body, spans = running(row["text"].split(), False)
            text += " " if text else ""
            for target in row["targets"]:
                begin, end = target["span1"]
                events.append(((len(text) + spans[begin][0], len(text) + spans[end - 1][1]), target["label"], -1))
            text += body
        documents.append(Document(name, text, events=tuple(events), all_events=all_events))
    return documents


def plover_sentences(path, size=8):
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    place = {name: n for n, name in enumerate(head.split("\t"))}
    rows = [line.split("\t") for line in lines]
    rows = [row for row in rows if len(row) > place["gold_root"] and row[place["gold_root"]] in ROOTS]
    rows = [(row[place["sentence"]].strip(), row[place["marked_sentence"]].strip(), ROOTS.index(row[place["gold_root"]]), row[place["gold_penta"]]) for row in rows]
    rows.sort(key=lambda row: hashlib.sha256(row[0].encode()).digest())  # the file is sorted by root
    documents = []
    for name, group in grouped("plover", rows, size):
        text, deeds = "", []
        for _, marked, root, quad in group:
            text += "\n\n" if text else ""
            begin, found = len(text), {}
            for part in re.split(r"(<[st]>.*?</[st]>)", marked):
                words = re.sub(r"</?[st]>", "", part)
                if part[:3] in ("<s>", "<t>"):
                    found.setdefault(part[1], (len(text), len(text) + len(words)))
                text += words
            deeds.append(Deed((begin, len(text)), None, found.get("s"), found.get("t"), len(found) == 2, (root,), quad=int(quad)))
        documents.append(Document(name, text, deeds=tuple(deeds)))
    return documents


def cameo(folder, size=8):
    """Sentences with their quad class, and sentences with actor and target."""
    rows = [line.rsplit("\t", 1) for line in (folder / "class_train.tsv").read_text(encoding="utf-8").splitlines() if "\t" in line]
    quads = {" ".join(text.split()): int(quad) for text, quad in rows if quad.strip().isdigit()}
    marked, words = {}, []
    for line in (folder / "ner_train.txt").read_text(encoding="utf-8").splitlines() + [""]:
        if line.strip():
            words.append(line.rsplit(" ", 1))
        elif words:
            text, spans = running([w for w, _ in words], False)
            runs = bio([tag for _, tag in words])
            found = {label: (spans[a][0], spans[b - 1][1]) for a, b, label in reversed(runs)}  # the first of each
            marked["".join(text.split())] = (text, found)
            words = []
    sentences = []
    for text, quad in quads.items():
        again = marked.pop("".join(text.split()), None)
        sentences.append((again or (text, None)) + (quad,))
    sentences += [pair + (-1,) for pair in marked.values()]
    sentences.sort(key=lambda row: hashlib.sha256("".join(row[0].split()).encode()).digest())
    documents = []
    for name, group in grouped("cameo", sentences, size):
        whole, deeds = "", []
        for text, found, quad in group:
            whole += "\n\n" if whole else ""
            moved = {label: (len(whole) + a, len(whole) + b) for label, (a, b) in (found or {}).items()}
            deeds.append(Deed((len(whole), len(whole) + len(text)), None, moved.get("S"), moved.get("T"), found is not None, quad=quad))
            whole += text
        documents.append(Document(name, whole, deeds=tuple(deeds)))
    return documents


def our_events(folder, shared):
    """Events labelled by ourselves in others' texts, by offset: each stretch of neighbouring sentences is a document called by its report."""
    place = runpy.run_path(str(folder / "place.py"))["render"]
    reports = {}
    for path in sorted((folder / "offsets").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            reports.setdefault(row["report"], []).append(row)
    documents = []
    for report, rows in sorted(reports.items()):
        text = place(shared / report)
        raw = text.encode("utf-16-le")
        point = lambda offset: len(raw[: 2 * offset].decode("utf-16-le"))
        span = lambda row, key: row[key] and (point(row[key][0]), point(row[key][1]))
        deeds = sorted((Deed(span(r, "sentence"), span(r, "trigger"), span(r, "actor"), span(r, "recipient"), True,
                             (ROOTS.index(r["root"]) if r["root"] in ROOTS else NOBODY,), SUBTYPES.index(r["subtype"]), POLARITIES.index(r["polarity"])) for r in rows),
                       key=lambda d: d.sentence)
        stretch = []
        for deed in deeds + [None]:
            if stretch and (deed is None or deed.sentence[0] - stretch[-1].sentence[1] > 600):
                begin, end = max(0, stretch[0].sentence[0] - 300), min(len(text), stretch[-1].sentence[1] + 300)
                move = lambda s: s and (s[0] - begin, s[1] - begin)
                moved = [changed(d, sentence=move(d.sentence), trigger=move(d.trigger), actor=move(d.actor), recipient=move(d.recipient)) for d in stretch]
                documents.append(Document(report, text[begin:end], deeds=tuple(moved)))
                stretch = []
            stretch.append(deed)
    return documents


def snippets(folder, files="*.tsv"):
    """Snippets of our own writing, one a line: subtype, root, polarity, text with {t:trigger}, {a:actor}, {r:recipient}; `||` is a line break."""
    documents = []
    for path in sorted(folder.glob(files)):
        for line in path.read_text(encoding="utf-8").splitlines():
            subtype, root, polarity, marked = line.split("\t")
            text, found = "", {}
            for part in re.split(r"(\{[tar]:[^{}]*\})", marked.replace(" || ", "\n\n")):
                words = part[3:-1] if re.fullmatch(r"\{[tar]:[^{}]*\}", part) else part
                if words is not part:
                    found[part[1]] = (len(text), len(text) + len(words))
                text += words
            deed = Deed((0, len(text)), found["t"], found.get("a"), found.get("r"), True, (ROOTS.index(root) if root in ROOTS else NOBODY,),
                        SUBTYPES.index(subtype), POLARITIES.index(polarity))
            documents.append(Document("snippet-" + hashlib.sha256(text.encode()).hexdigest()[:16], text, deeds=(deed,)))
    return documents


def plover_records(path, size=8):
    rows = []
    for record in json.loads(path.read_text(encoding="utf-8")):
        root = ROOT_NAMES.get(record["event"], record["event"])
        info = record.get("textInfo")
        if root in ROOTS and isinstance(info, dict) and isinstance(info.get("markup"), str):
            text, marks = "", []
            for part in re.split(r"(\([A-Z/]+: [^()]*\))", info["markup"]):
                match = re.fullmatch(r"\(([A-Z/]+): ([^()]*)\)", part)
                words = match.group(2) if match else part
                if match and words.strip():
                    marks.append((match.group(1), len(text), len(text) + len(words)))
                text += words
            rows.append((text, marks, ROOTS.index(root)))
    rows.sort(key=lambda row: hashlib.sha256(row[0].encode()).digest())
    documents = []
    for name, group in grouped("plover-records", rows, size):
        text, deeds = "", []
        for body, marks, root in group:
            text += "\n\n" if text else ""
            at = len(text)
            of = lambda kind: next(((at + b, at + e) for k, b, e in marks if k == kind), None)
            for kind, b, e in marks:
                if kind == "EVT":
                    deeds.append(Deed((at, at + len(body)), (at + b, at + e), of("SRC"), of("TAR"), False, (root,)))
            text += body
        documents.append(Document(name, text, deeds=tuple(deeds)))
    return documents


def bare(text):
    return "".join(c for c in text.lower() if c.isalnum())


def without(document, sentences):
    """The document without the events of these sentences (the two sets share some)."""
    return changed(document, deeds=tuple(d for d in document.deeds if bare(document.text[slice(*d.sentence)]) not in sentences))


# ---- the whole

class Corpora:
    """Everything there is to train on, with what is held out for tuning and for reporting kept apart."""

    def __init__(self, shared, labels):
        data = pathlib.Path(shared) / "data"
        everything = polnear(data / "polnear" / "train")
        self.hand_made = HandMade(pathlib.Path(shared) / "gold")
        self.polnear = [d for d in everything if not held_out(d.name, 20)]
        self.polnear_tune = [d for d in everything if held_out(d.name, 20)]
        self.polnear_dev = polnear(data / "polnear" / "dev")
        self.worldwide = [d for d in worldwide(data / "worldwide-newswire") if not held_out(d[0], 8)]
        self.worldwide_dev = [d for d in worldwide(data / "worldwide-newswire") if held_out(d[0], 8)]
        self.conll = conll(data / "conllpp" / "conllpp_train.txt")
        self.conll_dev = conll(data / "conllpp" / "conllpp_dev.txt")
        self.politics = grouped("politics", columns(data / "crossner-politics" / "train.txt"), 8)
        self.politics += grouped("politics-dev", columns(data / "crossner-politics" / "dev.txt"), 8)
        self.re3d = [d for d in re3d(data / "re3d") if not self.hand_made.share(d.text)]
        self.uw = factuality(data / "factuality" / "UW" / "train.jsonl", True)
        self.uw_dev = factuality(data / "factuality" / "UW" / "dev.jsonl", True)
        self.ih2 = factuality(data / "factuality" / "UDS_IH2" / "train.jsonl", False)
        self.ih2_dev = factuality(data / "factuality" / "UDS_IH2" / "dev.jsonl", False)
        plover = plover_sentences(data / "plover-sentences" / "PLV_train.tsv")
        self.plover = [d for d in plover if not held_out(d.name, 8)] + plover_records(data / "plover-records" / "PLOVER_GSR_CAMEO.txt")
        self.plover_dev = [d for d in plover if held_out(d.name, 8)]
        quads = cameo(data / "cameo")
        self.cameo_dev = [d for d in quads if held_out(d.name, 5)]
        kept = {bare(d.text[slice(*deed.sentence)]) for d in self.plover_dev + self.cameo_dev for deed in d.deeds}
        self.cameo = [without(d, kept) for d in quads if not held_out(d.name, 5)]
        self.plover = [without(d, kept) for d in self.plover]
        deeds = our_events(pathlib.Path(labels) / "events", pathlib.Path(shared))
        self.deeds = [d for d in deeds if not held_out(d.name, 2) and not self.hand_made.share(d.text)]
        self.deeds_dev = [d for d in deeds if held_out(d.name, 2)]
        self.snippets = snippets(pathlib.Path(labels) / "events" / "own")
        labelled, self.refused = our_labels(pathlib.Path(labels), pathlib.Path(shared) / "samples")
        self.ours = [d for d in labelled if not held_out(d.name, 6)]
        self.ours_tune = [d for d in labelled if held_out(d.name, 6)]

"""Turns labels written as quoted words (labels/README.md, "The form") into offsets; refuses what it cannot place.

    python compile_labels.py --texts ../shared/samples labels/*.tsv      # offsets only, to labels/offsets/
    python compile_labels.py --check --texts labels/own labels/own/*.tsv # says what is wrong, writes nothing
"""

import argparse
import hashlib
import json
import pathlib
import re
import sys

KINDS = {"direct", "block", "indirect", "mixed", "nominal", "hearsay", "narrator"}
CERTAINTIES = {"certain", "probable", "possible", "unknown", "denied", "future", "hoped"}
DISTANCES = {"neutral", "factive", "doubting"}
FIELDS = ("kind", "source", "cue", "content", "speaker", "certainty", "distance")


class Misplaced(ValueError):
    """A label whose words are not in the text where they should be."""


def words_pattern(words):
    """The words, whole, with any white space between them."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    return (r"\b" if re.match(r"\w", words) else "") + pattern + (r"\b" if re.search(r"\w$", words) else "")


def matches(text, phrase):
    """Half-open spans of `phrase` in `text`; `first words ... last words` spans what lies between, shortest first."""
    head, dots, tail = phrase.partition(" ... ")
    found = []
    for start in re.finditer(words_pattern(head), text):
        if not dots:
            found.append((start.start(), start.end()))
            continue
        end = re.compile(words_pattern(tail)).search(text, start.end())
        if end:
            found.append((start.start(), end.end()))
    return found


def nearest(text, phrase, anchor, what):
    """The match of `phrase` closest to the span `anchor`; never one that covers it."""
    lo, hi = anchor

    def gap(span):
        return span[0] - hi if span[0] >= hi else lo - span[1] if span[1] <= lo else 0

    found = matches(text, phrase)
    if not found:
        raise Misplaced(f"{what}: {phrase!r} is not in the text")
    return min(found, key=gap)


def find_cue(text, snippet, after):
    """The cue word's span: the bracketed word of the first match of the snippet whose cue starts at or after `after`."""
    parts = re.fullmatch(r"(.*)\[([^\[\]]+)\](.*)", snippet)
    if not parts:
        raise Misplaced(f"cue: {snippet!r} has no word in brackets")
    before, word, behind = parts.groups()
    joint = lambda piece: r"\s+".join(re.escape(word) for word in piece.split())
    gap = lambda piece, left: r"\s+" if piece and piece[-1 if left else 0].isspace() else ""
    pattern = f"{joint(before)}{gap(before, True)}({re.escape(word)}){gap(behind, False)}{joint(behind)}"
    for match in re.finditer(pattern, text):
        if match.start(1) >= after:
            return match.span(1)
    raise Misplaced(f"cue: {snippet!r} is not in the text after offset {after}")


def read_line(text, line, after):
    """One statement of the form, as offsets into `text`."""
    values = line.rstrip("\n").split("\t")
    if len(values) != len(FIELDS):
        raise Misplaced(f"expected {len(FIELDS)} fields between tabs, found {len(values)}")
    label = dict(zip(FIELDS, (value.strip() for value in values)))
    for field, known in (("kind", KINDS), ("certainty", CERTAINTIES), ("distance", DISTANCES)):
        if label[field] not in known:
            raise Misplaced(f"{field}: {label[field]!r} is none of {', '.join(sorted(known))}")
    cue = find_cue(text, label["cue"], after) if label["cue"] != "-" else None
    anchor = cue or (after, after)
    contents, here = [], anchor
    for phrase in label["content"].split(" || "):
        here = nearest(text, phrase.strip(), anchor if not contents else here, "content")
        contents.append(here)
    contents.sort()
    source = nearest(text, label["source"], cue or contents[0], "source") if label["source"] != "-" else None
    return {"kind": label["kind"], "source": source, "cue": cue, "content": contents, "speaker": label["speaker"],
            "certainty": label["certainty"], "distance": label["distance"]}


def utf16(text, span):
    """Offsets of Java for a span of Python's."""
    if span is None:
        return None
    count = lambda piece: len(piece.encode("utf-16-le")) // 2
    begin = count(text[: span[0]])
    return [begin, begin + count(text[span[0] : span[1]])]


def read_form(path, texts):
    """Reports of one file in the form: (name, text, statements, labelled-until); prints what it refuses."""
    name, text, statements, until, after, refused = None, "", [], None, 0, 0
    reports = []

    def close():
        if name:
            reports.append((name, text, statements, until))

    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("@@partial"):
            until = int(line.split()[1])
        elif line.startswith("@"):
            close()
            name, statements, until, after = line[1:].strip(), [], None, 0
            text = (texts / name).read_bytes().decode("utf-8-sig")
        else:
            try:
                statement = read_line(text, line, after)
            except Misplaced as reason:
                print(f"{path.name}:{number}: {name}: {reason}", file=sys.stderr)
                refused += 1
                continue
            if statement["cue"]:
                after = statement["cue"][0]
            statements.append(statement)
    close()
    return reports, refused


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("forms", nargs="+", type=pathlib.Path)
    parser.add_argument("--texts", required=True, type=pathlib.Path, help="the folder that the names after @ start from")
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).parent / "labels" / "offsets")
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args()
    refused = placed = 0
    for form in options.forms:
        reports, bad = read_form(form, options.texts)
        refused += bad
        entries = []
        for name, text, statements, until in reports:
            placed += len(statements)
            entries.append({
                "report": name,
                "sha256": hashlib.sha256(text.encode("utf-8")).hexdigest(),
                "until": until,
                "statements": [dict(s, source=utf16(text, s["source"]), cue=utf16(text, s["cue"]),
                                    content=[utf16(text, c) for c in s["content"]]) for s in statements],
            })
        if not options.check:
            options.out.mkdir(parents=True, exist_ok=True)
            rows = ",\n".join(json.dumps(entry, ensure_ascii=False, separators=(",", ":")) for entry in entries)
            (options.out / f"{form.stem}.json").write_text(f"[\n{rows}\n]\n", encoding="utf-8")
    print(f"{placed} statements placed, {refused} refused")
    sys.exit(1 if refused else 0)


if __name__ == "__main__":
    main()

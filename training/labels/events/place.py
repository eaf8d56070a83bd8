"""Turns event labels written as quoted words (README.md, "The form") into offsets; refuses what it cannot place.

    python place.py --data ../../../../shared work/*.tsv           # offsets only, to offsets/
    python place.py --data ../../../../shared --check work/*.tsv   # says what is wrong, writes nothing
    python place.py --data ../../../../shared --text data/ecbplus/8/8_1ecb.xml   # a text as it is rendered
"""

import argparse
import hashlib
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

SUBTYPES = """AIR_STRIKE ARMED_CLASH ART_MISS_ATTACK REM_EXPLOS SUIC_BOMB CHEM_WEAP GRENADE ATTACK SEX_VIOL ABDUCT_DISSAP GOV_REGAINS_TERIT
NON_STATE_ACTOR_OVERTAKES_TER NON_VIOL_TERRIT_TRANSFER HQ_ESTABLISHED CHANGE_TO_GROUP_ACT DISR_WEAP AGREEMENT ARREST PROPERTY_DISTRUCT
PEACE_PROTEST PROTEST_WITH_INTER FORCE_AGAINST_PROTEST VIOL_DEMONSTR MOB_VIOL OTHER ATTRIB DIPLO ORG_CRIME NATURAL_DISASTER
MAN_MADE_DISASTER""".split()
ROOTS = "AGREE CONSULT SUPPORT YIELD COOPERATE AID REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT -".split()  # -: nobody acts (a disaster)
POLARITIES = "happened denied planned threatened prevented hypothetical".split()
FIELDS = ("report", "trigger", "subtype", "root", "polarity", "actor", "recipient", "place")

ABBREVIATIONS = frozenset("""mr mrs ms dr gen lt col maj capt sgt cpl brig adm st sen rep gov prof rev hon no nos vs jan feb mar apr jun jul aug sep sept
oct nov dec inc ltd co corp jr sr approx fig op cit etc al ft mt u.s u.n u.k a.m p.m e.g i.e d.c""".split())
SENTENCE_END = re.compile(r"[.!?]+(?:\s?[\"'”’)\]]+)*(?:\[\d+\])*\s+(?=[\"'“‘(\[]?\s?[A-Z0-9“\"])|\n+")


class Misplaced(ValueError):
    """A label whose words are not where they should be."""


def render(path):
    """The text of a file as the labels mean it (README.md, "Texts")."""
    if path.suffix == ".xml":  # ECB+: tokens joined by one space, a sentence a line
        lines = {}
        for token in xml.parse(path).getroot().iter("token"):
            lines.setdefault(int(token.get("sentence")), []).append(" ".join((token.text or "").split()))
        return "".join(" ".join(word for word in lines[number] if word) + "\n" for number in sorted(lines))
    text = path.read_bytes().decode("utf-8-sig")
    if path.suffix == ".tsv" or path.parent.name == "conllpp":  # first column, tokens joined by one space, a block between empty lines a line
        lines, line = [], []
        for row in text.split("\n") + [""]:
            word = " ".join(re.split("[\t ]" if path.parent.name == "conllpp" else "\t", row)[0].split())
            if row.strip():
                line += [word] if word else []
            elif line:
                lines.append(" ".join(line))
                line = []
        return "".join(line + "\n" for line in lines)
    return text


def sentences(text):
    """Half-open spans of the sentences: a line break ends one, and an end mark before white space and a capital, save after an abbreviation."""
    spans, begin = [], 0
    for mark in SENTENCE_END.finditer(text):
        if text[mark.start()] != "\n":
            word = re.search(r"\S*$", text[begin : mark.start()]).group().strip("\"'“”‘’([").lower()
            if text[mark.start()] == "." and (word in ABBREVIATIONS or re.fullmatch(r"[a-z]|(?:[a-z]\.)+[a-z]", word)):
                continue
        spans.append((begin, mark.end()))
        begin = mark.end()
    spans.append((begin, len(text)))
    trimmed = []
    for lo, hi in spans:
        piece = text[lo:hi]
        if piece.strip():
            trimmed.append((lo + len(piece) - len(piece.lstrip()), lo + len(piece.rstrip())))
    return trimmed


def words_pattern(words):
    """The words, whole, with any white space between them."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    return (r"(?<!\w)" if re.match(r"\w", words) else "") + pattern + (r"(?!\w)" if re.search(r"\w$", words) else "")


def find_trigger(text, snippet):
    """The span of the bracketed words; the snippet must occur exactly once."""
    parts = re.fullmatch(r"([^\[\]]*)\[([^\[\]]+)\]([^\[\]]*)", snippet)
    if not parts:
        raise Misplaced(f"trigger: {snippet!r} has no words in brackets")
    before, word, behind = parts.groups()
    joint = lambda piece: r"\s+".join(re.escape(word) for word in piece.split())
    gap = lambda piece, left: r"\s+" if piece and piece[-1 if left else 0].isspace() else ""
    head = r"(?<!\w)" if re.match(r"\w", before + word) else ""
    tail = r"(?!\w)" if re.search(r"\w$", word + behind) else ""
    found = list(re.finditer(f"{head}{joint(before)}{gap(before, True)}({joint(word)}){gap(behind, False)}{joint(behind)}{tail}", text))
    if len(found) != 1:
        raise Misplaced(f"trigger: {snippet!r} occurs {len(found)} times")
    return found[0].span(1)


def nearest(text, words, within, anchor, what):
    """The match of `words` inside the sentence, closest to the trigger; none covers it."""
    if words == "-":
        return None
    found = [m.span() for m in re.compile(words_pattern(words)).finditer(text, *within)]
    found = [span for span in found if span[1] <= anchor[0] or span[0] >= anchor[1]]
    if not found:
        raise Misplaced(f"{what}: {words!r} is not in the sentence beside the trigger")
    return min(found, key=lambda span: span[0] - anchor[1] if span[0] >= anchor[1] else anchor[0] - span[1])


def place(text, label):
    """One label's spans in `text`."""
    for field, known in (("subtype", SUBTYPES), ("root", ROOTS), ("polarity", POLARITIES)):
        if label[field] not in known:
            raise Misplaced(f"{field}: {label[field]!r} is none of {', '.join(known)}")
    trigger = find_trigger(text, label["trigger"])
    within = next(((lo, hi) for lo, hi in sentences(text) if lo <= trigger[0] and trigger[1] <= hi), None)
    if within is None:
        raise Misplaced(f"trigger: {label['trigger']!r} crosses a sentence's end")
    spans = {what: nearest(text, label[what], within, trigger, what) for what in ("actor", "recipient", "place")}
    return {"sentence": within, "trigger": trigger, **spans}


def utf16(text, span):
    """Offsets of Java for a span of Python's."""
    if span is None:
        return None
    begin = len(text[: span[0]].encode("utf-16-le")) // 2
    return [begin, begin + len(text[span[0] : span[1]].encode("utf-16-le")) // 2]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("forms", nargs="*", type=pathlib.Path)
    parser.add_argument("--data", required=True, type=pathlib.Path, help="the folder that the labels' paths start from")
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).parent / "offsets")
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--text", action="append", default=[], help="print a text as it is rendered")
    options = parser.parse_args()
    for name in options.text:
        sys.stdout.write(render(options.data / name))
    texts, placed, refused, seen = {}, 0, 0, {}
    for form in options.forms:
        rows = []
        for number, line in enumerate(form.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            try:
                values = [value.strip() for value in line.split("\t")]
                if len(values) != len(FIELDS):
                    raise Misplaced(f"expected {len(FIELDS)} fields between tabs, found {len(values)}")
                label = dict(zip(FIELDS, values))
                name = label["report"]
                if name not in texts:
                    try:
                        texts[name] = render(options.data / name)
                    except (OSError, UnicodeDecodeError, xml.ParseError) as reason:
                        raise Misplaced(f"{name}: {reason}") from reason
                text = texts[name]
                spans = place(text, label)
                if seen.setdefault((name, spans["trigger"]), form.name + f":{number}") != form.name + f":{number}":
                    raise Misplaced(f"{name}: this trigger is labelled already at {seen[name, spans['trigger']]}")
            except Misplaced as reason:
                print(f"{form.name}:{number}: {reason}", file=sys.stderr)
                refused += 1
                continue
            digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
            rows.append({"report": name, "sha256": digest, **{what: utf16(text, span) for what, span in spans.items()},
                         "subtype": label["subtype"], "root": label["root"], "polarity": label["polarity"]})
            placed += 1
        if not options.check:
            options.out.mkdir(parents=True, exist_ok=True)
            rows.sort(key=lambda row: (row["report"], row["trigger"]))
            (options.out / f"{form.stem}.jsonl").write_text(
                "".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in rows), encoding="utf-8")
    if options.forms:
        print(f"{placed} events placed, {refused} refused")
    sys.exit(1 if refused else 0)


if __name__ == "__main__":
    main()

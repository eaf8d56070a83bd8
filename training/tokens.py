"""Running text to word pieces with exact offsets, shapes and gaps. SPEC.md states the same for a re-implementation."""

import functools
import json
import re
import unicodedata
from dataclasses import dataclass

import numpy as np

CLS, SEP, UNKNOWN, PAD = 101, 102, 100, 0
SHAPES, GAPS = 10, 4
OTHER, LOWER, INITIAL, UPPER, SINGLE, MIXED, DIGITS, PUNCTUATION, OPENING, CLOSING = range(SHAPES)
NONE, SPACE, LINE, PARAGRAPH = range(GAPS)

MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"
BLANK = "\x00-\x20\x7f-\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff"
WORD = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}])*|[^{BLANK}]")
ASCII = str.maketrans({**dict.fromkeys("‘’‚‛′`´ʼʹ", "'"), **dict.fromkeys("“”„‟″«»", '"'), **dict.fromkeys("‐‑−", "-"), "―": "—"})
OPENERS, CLOSERS = set("“„‟«‘‚‛"), set("”»’")
LONGEST_WORD = 100


@dataclass
class Pieces:
    """Parallel arrays; offsets are half-open, in code points."""

    ids: np.ndarray
    shapes: np.ndarray
    gaps: np.ndarray
    begins: np.ndarray
    ends: np.ndarray
    starts: np.ndarray  # does a word start here?

    def __len__(self):
        return len(self.ids)


def vocabulary(tokenizer_json):
    return json.loads(open(tokenizer_json, encoding="utf-8").read())["model"]["vocab"]


def normal(character):
    """Lower case without accents; quotation marks and dashes in their plain form. None, one or more characters."""
    bare = "".join(c for c in unicodedata.normalize("NFD", character.translate(ASCII)) if unicodedata.category(c) != "Mn")
    return "".join(c.lower() for c in bare)


def shape(word):
    if not word[0].isalnum():
        return OPENING if word in OPENERS else CLOSING if word in CLOSERS else PUNCTUATION
    if all(unicodedata.category(c)[0] == "N" for c in word):
        return DIGITS
    upper = sum(c.isupper() for c in word)
    if upper == 0:
        return LOWER
    if len(word) == 1:
        return SINGLE
    if upper == sum(c.isupper() or c.islower() for c in word):
        return UPPER
    return INITIAL if upper == 1 and word[0].isupper() else MIXED


def gap(blank):
    """The class of what stands between two words."""
    if not blank:
        return NONE
    breaks = len(re.findall("\r\n|[\n\r\u2028]", blank)) + 2 * blank.count("\u2029")
    return PARAGRAPH if breaks > 1 else LINE if breaks else SPACE


class Tokenizer:
    def __init__(self, vocab):
        self.vocab = vocab
        self.word = functools.lru_cache(maxsize=1 << 17)(self._word)

    def _word(self, word):
        """(ids, begins relative to the word, shape) of one word: greedy longest match first."""
        letters, origin = "", []
        for index, character in enumerate(word):
            for c in normal(character):
                letters += c
                origin.append(index)
        kind = shape(word)
        if not letters or len(letters) > LONGEST_WORD:
            return [UNKNOWN], [0], kind
        ids, begins, at = [], [], 0
        while at < len(letters):
            for end in range(len(letters), at, -1):
                piece = self.vocab.get(letters[at:end] if at == 0 else "##" + letters[at:end])
                if piece is not None:
                    break
            else:
                return [UNKNOWN], [0], kind
            ids.append(piece)
            begins.append(origin[at])
            at = end
        begins[0] = 0
        return ids, begins, kind

    def __call__(self, text):
        rows, at, before = [], 0, PARAGRAPH
        for match in WORD.finditer(text):
            begin, end = match.span()
            between = PARAGRAPH if not rows else gap(text[at:begin])
            if rows:
                rows[-1][2] += between
            ids, begins, kind = self.word(match.group())
            last = len(ids) - 1
            for index, piece in enumerate(ids):
                rows.append([piece, kind + (SHAPES if index else 0), GAPS * (NONE if index else between), begin + begins[index],
                             end if index == last else begin + begins[index + 1], index == 0])
            at = end
        if rows:
            rows[-1][2] += PARAGRAPH
        table = np.array(rows, dtype=np.int64).reshape(-1, 6)
        return Pieces(*(np.ascontiguousarray(table[:, c]) for c in range(5)), table[:, 5].astype(bool))

"""Documents cut into windows of word pieces, with the targets of every head; batches of windows as tensors.

A window is [CLS], up to `LENGTH - 2` pieces, [SEP]. Targets that a document does not annotate are IGNORE (or not-a-number).
"""

from dataclasses import dataclass

import numpy as np
import torch

from model import AFTER, BEFORE, EVENT_AFTER, EVENT_BEFORE
from schema import NAME_LABELS, NAME_MAPS, NOBODY, OURS, UNMARKED
from tokens import CLS, PARAGRAPH, GAPS, SEP

LENGTH = 384
MARGIN = 48  # pieces at an inner border of a window whose labels come from its neighbour
IGNORE = -1
SLOTS = BEFORE + AFTER + 1


def allowed_table():
    """For each (corpus, label, mark) the labels that a piece may have; row 0 means "not annotated"."""
    rows, index = [np.ones(len(NAME_LABELS), bool)], {}
    for corpus, labels in NAME_MAPS.items():
        for label, kinds in {None: None, **labels}.items():
            for mark in "O" if kinds is None else "BI":
                row = np.zeros(len(NAME_LABELS), bool)
                if not kinds:  # outside, or a label that is no name for us
                    row[0] = True
                    for kind in UNMARKED.get(corpus, ()):
                        row[[NAME_LABELS.index(f"{m}-{kind}") for m in "BI"]] = True
                else:
                    row[[NAME_LABELS.index(f"{mark}-{kind}") for kind in kinds]] = True
                index[corpus, label, mark] = len(rows)
                rows.append(row)
    return np.array(rows), index


ALLOWED, ALLOWED_INDEX = allowed_table()


@dataclass
class Cue:
    """One statement of a window: pieces as positions in the window."""

    first: int
    end: int
    roles: np.ndarray  # a window long: 0 outside, 1 source, 2 content, IGNORE
    borders: tuple  # source first, last; content first, last: positions of word starts, 0 for none, IGNORE for unknown
    attributes: tuple


@dataclass
class PlacedDeed:
    """One event of a window. All places are positions of pieces in the window, half-open."""

    sentence: tuple
    trigger: tuple | None
    actor: tuple | None
    recipient: tuple | None
    deed: object


@dataclass
class Window:
    ids: np.ndarray
    shapes: np.ndarray
    gaps: np.ndarray
    starts: np.ndarray
    offset: int  # the document piece at position 1
    convention: int | None
    cue: np.ndarray
    names: np.ndarray
    trigger: np.ndarray
    certainty: np.ndarray
    root: np.ndarray
    deeds: list
    cues: list

    def __len__(self):
        return len(self.ids)


def covered(pieces, span):
    """Half-open piece range of the words that the span touches; None when it touches none."""
    a = int(np.searchsorted(pieces.ends, span[0], "right"))
    b = int(np.searchsorted(pieces.begins, span[1], "left"))
    if a >= b:
        return None
    while not pieces.starts[a]:
        a -= 1
    while b < len(pieces) and not pieces.starts[b]:
        b += 1
    return a, b


def cuts(pieces, dice):
    """Borders of training windows: at a paragraph or a full stop where there is one in the last quarter."""
    borders, at = [0], 0
    first = True
    while at < len(pieces):
        size = dice.randint(96, LENGTH - 2) if first and dice and len(pieces) > LENGTH - 2 else LENGTH - 2
        first = False
        end = at + size
        if end < len(pieces):
            tail = np.arange(max(at + 1, end - 90), end)
            new = tail[(pieces.gaps[tail] // GAPS >= PARAGRAPH - 1) & pieces.starts[tail]]
            if not len(new):
                new = tail[(pieces.ids[tail - 1] == 1012) & pieces.starts[tail]]  # after a full stop
            end = int(new[-1]) if len(new) else end
        at = min(end, len(pieces))
        borders.append(at)
    return borders


def targets(document, pieces):
    """The document's labels, a piece."""
    n = len(pieces)
    cue, names = np.full(n, IGNORE), np.zeros(n, np.int64)
    trigger, certainty, root = np.full(n, IGNORE), np.full(n, np.nan, np.float32), np.full(n, IGNORE)
    statements = []
    if document.statements is not None:
        cue[pieces.starts] = 0
        for s in document.statements:
            place, contents = covered(pieces, s.cue), [c for c in (covered(pieces, c) for c in s.contents) if c]
            if place and contents:
                statements.append((s, place, s.source and covered(pieces, s.source), contents))
        if not document.complete:
            for _, _, _, contents in statements:
                for a, b in contents:
                    cue[a:b] = IGNORE
        for _, (a, b), _, _ in statements:
            cue[a:b] = np.where(pieces.starts[a:b], 2, IGNORE)
            cue[a] = 1
        if document.until is not None:
            cue[pieces.begins >= document.until] = IGNORE
    if document.names is not None:
        names[pieces.starts] = ALLOWED_INDEX[document.corpus, None, "O"]
        for span, label in document.names:
            place = covered(pieces, span)
            if place:
                a, b = place
                names[a:b] = np.where(pieces.starts[a:b], ALLOWED_INDEX[document.corpus, label, "I"], 0)
                names[a] = ALLOWED_INDEX[document.corpus, label, "B"]
    if document.all_events:
        trigger[pieces.starts] = 0
    for span, sure, kind in document.events:
        place = covered(pieces, span)
        if place:
            trigger[place[0]] = 1 if document.all_events or kind >= 0 else IGNORE
            certainty[place[0]] = np.nan if sure is None else sure
            root[place[0]] = kind
    for deed in document.deeds:
        place = deed.trigger and covered(pieces, deed.trigger)
        if not place or not pieces.starts[place[0]] or pieces.starts[place[0] + 1 : place[1]].any():
            continue  # of several words, which one is it?
        if trigger[place[0]] == IGNORE:
            trigger[place[0]] = 1
        if len(deed.roots) == 1 and deed.roots[0] != NOBODY:
            root[place[0]] = deed.roots[0]
    return cue, names, trigger, certainty, root, statements


def windows(document, pieces, dice=None):
    cue, names, trigger, certainty, root, statements = targets(document, pieces)
    borders = cuts(pieces, dice)
    for a, b in zip(borders, borders[1:]):
        wrap = lambda values, outside: np.concatenate([[outside], values[a:b], [outside]])
        window = Window(np.concatenate([[CLS], pieces.ids[a:b], [SEP]]), wrap(pieces.shapes, 0), wrap(pieces.gaps, 0), wrap(pieces.starts, False), a,
                        document.convention, wrap(cue, IGNORE), wrap(names, 0), wrap(trigger, IGNORE), wrap(certainty, np.nan).astype(np.float32),
                        wrap(root, IGNORE), [d for d in (placed(deed, pieces, a, b) for deed in document.deeds) if d], [])
        for s, place, source, contents in statements:
            if a <= place[0] and place[1] <= b:
                window.cues.append(statement_targets(window, s, place, source, contents, a, b))
        window.cues = [c for c in window.cues if c]
        yield window


def placed(deed, pieces, a, b):
    """The event in the window of the pieces from a to b; None if its sentence is cut."""
    def place(span):
        found = span and covered(pieces, span)
        return found and (found[0] - a + 1, found[1] - a + 1)

    sentence = place(deed.sentence)
    if not sentence or sentence[0] < 1 or sentence[1] > b - a + 1:
        return None
    inside = lambda p: p if p and p[0] >= 1 and p[1] <= b - a + 1 else None
    return PlacedDeed(sentence, inside(place(deed.trigger)), inside(place(deed.actor)), inside(place(deed.recipient)), deed)


def statement_targets(window, statement, place, source, contents, a, b):
    roles = np.where(window.starts, 0, IGNORE)
    inside = [(max(x, a) - a + 1, min(y, b) - a + 1) for x, y in contents if y > a and x < b]
    if not inside:
        return None
    for x, y in inside:
        roles[x:y] = np.where(window.starts[x:y], 2, IGNORE)
    known = source is None or source[0] >= a and source[1] <= b
    if source and known:
        roles[source[0] - a + 1 : source[1] - a + 1] = np.where(window.starts[source[0] - a + 1 : source[1] - a + 1], 1, IGNORE)
    last = lambda end: int(np.flatnonzero(window.starts[:end])[-1])  # the start of the word that ends there
    if source is None:
        borders = (0, 0)
    elif known:
        borders = (source[0] - a + 1, last(source[1] - a + 1))
    else:
        borders = (IGNORE, IGNORE)
    borders += (min(x for x, _ in inside), last(max(y for _, y in inside)))
    return Cue(place[0] - a + 1, place[1] - a + 1, roles, borders, (statement.kind, statement.certainty, statement.distance))


def slots_of(cue, length, before=BEFORE, after=AFTER):
    """Positions in the window of the cue's slots; slot 0 is [CLS]; -1 outside."""
    place = cue.first + np.arange(-before - 1, after)
    place[(place <= 0) | (place >= length)] = -1
    place[0] = 0
    return place


def crop_targets(cue, starts, before=BEFORE, after=AFTER):
    """Roles and borders in slots. A border beyond the crop moves to the crop's first or last word; a source beyond it is unknown."""
    place = slots_of(cue, len(cue.roles), before, after)
    roles = np.where(place > 0, cue.roles[place], IGNORE)
    words = np.flatnonzero((place > 0) & starts[place])
    slot = {int(place[w]): int(w) for w in words}
    borders = []
    for n, position in enumerate(cue.borders):
        if position <= 0 or position in slot:
            borders.append(slot.get(position, position))
        else:
            borders.append(IGNORE if n < 2 else int(words[0] if position < place[words[0]] else words[-1]))
    return roles, borders


def deed_targets(deed, trigger, starts):
    """Roles, borders and word slots of an event's crop around its trigger (positions in the window). Parties beyond the crop are unknown."""
    roles = np.where(starts, 0, IGNORE)
    last = lambda end: int(np.flatnonzero(starts[:end])[-1])
    borders = ()
    for number, party in ((1, deed.actor), (2, deed.recipient)):
        if party:
            roles[party[0] : party[1]] = np.where(starts[party[0] : party[1]], number, IGNORE)
            borders += (party[0], last(party[1]))
        else:
            borders += (0, 0) if deed.deed.parties else (IGNORE, IGNORE)
    if not deed.deed.parties:
        roles = np.where(roles > 0, roles, IGNORE)
    around = Cue(trigger[0], trigger[1], roles, borders, ())
    place = slots_of(around, len(starts), EVENT_BEFORE, EVENT_AFTER)
    words = (place > 0) & starts[place]
    slot = {int(place[w]): int(w) for w in np.flatnonzero(words)}
    borders = [p if p <= 0 else slot.get(p, IGNORE) for p in borders]
    words[0] = True
    return np.where(place > 0, roles[place], IGNORE), borders, words


@dataclass
class Batch:
    ids: torch.Tensor
    shapes: torch.Tensor
    gaps: torch.Tensor
    conventions: torch.Tensor
    mask: torch.Tensor
    cue: torch.Tensor
    names: torch.Tensor
    trigger: torch.Tensor
    certainty: torch.Tensor
    root: torch.Tensor
    deeds: list  # (window, PlacedDeed)
    starts: list  # of the windows: where words start
    cues: torch.Tensor
    roles: torch.Tensor
    borders: torch.Tensor
    attributes: torch.Tensor
    words: torch.Tensor  # of the crops: slots where a word starts, and slot 0


def collate(group, dice, most_cues=8):
    longest = max(map(len, group))
    padded = lambda name, fill, kind=np.int64: torch.from_numpy(
        np.stack([np.pad(getattr(w, name), (0, longest - len(w)), constant_values=fill).astype(kind) for w in group]))
    chosen = []
    for n, window in enumerate(group):
        cues = window.cues if len(window.cues) <= most_cues else dice.sample(window.cues, most_cues)
        for cue in cues:
            roles, borders = crop_targets(cue, window.starts)
            place = slots_of(cue, len(window))
            words = (place > 0) & window.starts[place]
            words[0] = True
            chosen.append(((n, cue.first, cue.end), roles, borders, cue.attributes, words))
    column = lambda n, kind=np.int64, shape=(): torch.from_numpy(np.array([c[n] for c in chosen], kind).reshape(len(chosen), *shape))
    return Batch(padded("ids", 0), padded("shapes", 0), padded("gaps", 0),
                 torch.tensor([dice.randint(0, 1) if w.convention is None else w.convention for w in group]),
                 torch.from_numpy(np.stack([np.arange(longest) < len(w) for w in group]).astype(np.float32)),
                 padded("cue", IGNORE), padded("names", 0), padded("trigger", IGNORE), padded("certainty", np.nan, np.float32), padded("root", IGNORE),
                 [(n, d) for n, w in enumerate(group) for d in (w.deeds if len(w.deeds) <= 10 else dice.sample(w.deeds, 10))], [w.starts for w in group],
                 column(0, shape=(3,)), column(1, shape=(SLOTS,)), column(2, shape=(4,)), column(3, shape=(3,)), column(4, bool, (SLOTS,)))

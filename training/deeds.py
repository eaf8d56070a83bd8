"""Fits what is said of events anew, in minutes and without touching anything else: the layer that tells an event's subtype, and
which trigger is the main event.

    python deeds.py --model FOLDER --checkpoint RUN/final.pt --out RUN/final.pt

The exported encoder reads every document once, as in the product; what it gives is what the last layers learn from. Three nets of their own, side by side in one
layer, are averaged. Snippets that the encoder never learnt from (`FRESH`) weigh more: of those it did learn from it knows the answers. The score as main event is
moved by the fresh ones alone. All settings are from cross-validation by file on them.
"""

import argparse
import pathlib

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import data
import decode
from model import EVENT_AFTER, EVENT_BEFORE, EVENT_DEEP, HEAD_WIDTH, WIDTH, Reader, load
from reading import OnnxReader
from schema import DEEDS
from tokens import CLS, SEP
from windows import covered

FRESH = "[cd]-*.tsv"
NETS, ROUNDS, BATCH, RATE = 3, 14, 128, 1.5e-3
RIDGE = 300
SIZES = [len(labels) for labels in DEEDS.values()]


class Encoded:
    """A document as the exported encoder sees it, a window at a time."""

    def __init__(self, reader, text):
        settings = reader.about["windows"]
        self.pieces = pieces = reader.tokenizer(text)
        self.ranges = decode.spread(len(pieces), settings["length"] - 2, settings["overlap"])
        self.owned = decode.owned(self.ranges, settings["left"])
        frame = lambda values, first, last, a, b: np.concatenate([[first], values[a:b], [last]])[None]
        self.windows = [[rows[0] for rows in reader.encoder.run(["hidden", "event", "deed"], {
            "ids": frame(pieces.ids, CLS, SEP, a, b), "shapes": frame(pieces.shapes, 0, 0, a, b), "gaps": frame(pieces.gaps, 0, 0, a, b),
            "convention": np.array([1])})] for a, b in self.ranges]

    def home(self, piece):
        """The window that owns a piece, and the piece's position there."""
        number = next(n for n, (a, b) in enumerate(self.owned) if a <= piece < b)
        return number, piece - self.ranges[number][0] + 1

    def word(self, piece):
        """The piece after the last one of the word that starts there."""
        end = piece + 1
        while end < len(self.pieces) and not self.pieces.starts[end]:
            end += 1
        return end

    def main(self, deed):
        """The first piece of an event's trigger; of the likeliest word of the sentence where none is marked."""
        if deed.trigger:
            return covered(self.pieces, deed.trigger)[0]
        a, b = covered(self.pieces, deed.sentence)
        parties = [covered(self.pieces, p) for p in (deed.actor, deed.recipient) if p]
        words = [w for w in range(a, b) if self.pieces.starts[w]]
        words = [w for w in words if not any(p and p[0] <= w < p[1] for p in parties)] or words
        scores = np.array([self.windows[n][1][at] for n, at in map(self.home, words)])
        share = scores[:, -1]
        if deed.roots:
            share = share + np.log(decode.softmax(scores[:, 2:-1])[:, list(deed.roots)].sum(1))
        return words[int(share.argmax())]


def features(head, encoded, piece):
    """What the attributes of the event at a word are told from."""
    number, at = encoded.home(piece)
    hidden, _, rows = (torch.from_numpy(part) for part in encoded.windows[number])
    begin, end = max(1, at - EVENT_BEFORE), min(len(hidden), at + EVENT_AFTER)
    behind = min(at + encoded.word(piece) - piece, len(hidden))
    anchor = hidden[at : min(behind, at + 8)].mean(0)
    places = torch.cat([torch.zeros(1, dtype=torch.long), torch.arange(begin, end)])
    away = torch.where(places < at, places - at, (places - behind + 1).clamp(min=0))
    inside = ((places >= at) & (places < behind)).long()
    z = rows[places] * (1 + head.gain(anchor)) + head.shift(anchor)
    z = head.norm(z + head.distance(head.buckets[away + 256]) + head.inside(inside))
    z = head.layer(z[None], torch.zeros(1, 1, 1, 1))
    return torch.cat([z[0, 0], anchor, hidden[begin:end].mean(0)])


def rows_of(reader, head, documents, weight):
    rows = []
    for document in documents:
        encoded = Encoded(reader, document.text)
        for deed in document.deeds:
            if covered(encoded.pieces, deed.trigger or deed.sentence):
                rows.append((features(head, encoded, encoded.main(deed)), deed, weight))
    return rows


def fit(rows, seed):
    """One net: its two layers, for features as they come."""
    torch.manual_seed(seed)
    x, weights = torch.stack([row[0] for row in rows]), torch.tensor([row[2] for row in rows])
    column = lambda name: torch.tensor([getattr(deed, name) for _, deed, _ in rows])
    subtype, polarity, quad = column("subtype"), column("polarity"), column("quad")
    roots = torch.zeros(len(rows), SIZES[1])
    for n, (_, deed, _) in enumerate(rows):
        roots[n, list(deed.roots)] = 1
    mean, spread = x.mean(0), x.std(0) + 1e-3
    first, last = nn.Linear(x.shape[1], EVENT_DEEP // NETS), nn.Linear(EVENT_DEEP // NETS, sum(SIZES))
    optimizer = torch.optim.AdamW([*first.parameters(), *last.parameters()], lr=RATE, weight_decay=1e-2)
    steps = ROUNDS * (len(x) // BATCH)
    for step in range(steps):
        if step % (len(x) // BATCH) == 0:
            order = torch.randperm(len(x))
        at = order[step % (len(x) // BATCH) * BATCH :][:BATCH]
        optimizer.param_groups[0]["lr"] = RATE * min(1, (step + 1) / 50) * (1 - step / steps)
        seen = F.gelu(first(F.dropout((x[at] - mean) / spread, 0.4)))
        parts = last(F.dropout(seen, 0.3)).split(SIZES, 1)
        loss = 0
        for part, target, share, smooth in ((0, subtype, 1, 0.05), (2, polarity, 0.5, 0), (3, quad, 0.5, 0)):
            each = F.cross_entropy(parts[part], target[at].clamp(min=0), label_smoothing=smooth, reduction="none")
            loss = loss + share * (each * (target[at] >= 0) * weights[at]).sum()
        likely = parts[1].log_softmax(1).masked_fill(roots[at] == 0, -1e4).logsumexp(1)
        loss = (loss - (likely * (roots[at].sum(1) > 0) * weights[at]).sum()) / weights[at].sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        weight = first.weight / spread
        return weight, first.bias - weight @ mean, last.weight, last.bias


def main_event(reader, documents):
    """What to add to the weights of the score as main event: logistic regression among the triggers of each snippet."""
    groups = []
    for document in documents:
        encoded = Encoded(reader, document.text)
        (deed,) = document.deeds
        first, end = covered(encoded.pieces, deed.trigger)
        homes = [(piece, *encoded.home(piece)) for piece in np.flatnonzero(encoded.pieces.starts)]
        seen = [(piece, encoded.windows[n][0][at], encoded.windows[n][1][at, -1]) for piece, n, at in homes if encoded.windows[n][1][at, 0] >= 0]
        right = torch.tensor([first <= piece < end for piece, _, _ in seen])
        if right.any() and not right.all():
            groups.append((torch.from_numpy(np.stack([hidden for _, hidden, _ in seen])), torch.tensor([float(score) for *_, score in seen]), right))
    moved = torch.zeros(WIDTH, requires_grad=True)
    optimizer = torch.optim.LBFGS([moved], max_iter=40, line_search_fn="strong_wolfe")

    def loss():
        optimizer.zero_grad()
        value = RIDGE * (moved**2).sum()
        for hidden, scores, right in groups:
            value = value - (hidden @ moved + scores).log_softmax(0)[right].logsumexp(0)
        value.backward()
        return value

    optimizer.step(loss)
    return moved.detach()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=pathlib.Path, required=True, help="as exported from the checkpoint")
    parser.add_argument("--checkpoint", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--shared", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent.parent / "shared")
    options = parser.parse_args()
    torch.set_num_threads(1)
    labels = pathlib.Path(__file__).parent / "labels"
    corpora = data.Corpora(options.shared, labels)
    reader, network = OnnxReader(options.model, 1), Reader().eval()
    load(network, options.checkpoint)
    own = labels / "events" / "own"
    fresh = data.snippets(own, FRESH)
    known = {d.name for d in fresh}
    with torch.no_grad():
        rows = rows_of(reader, network.deed, fresh, 3.0)
        rows += rows_of(reader, network.deed, [d for d in corpora.snippets if d.name not in known] + corpora.deeds, 1.0)
        rows += rows_of(reader, network.deed, corpora.plover + corpora.cameo, 0.5)
    print(len(rows), "events", flush=True)
    nets = [fit(rows, seed) for seed in range(NETS)]
    moved = main_event(reader, fresh)
    with torch.no_grad():
        deed = network.deed
        deed.seen.weight.copy_(torch.cat([net[0] for net in nets]))
        deed.seen.bias.copy_(torch.cat([net[1] for net in nets]))
        subtypes = slice(0, SIZES[0])  # roots and the rest stay: PLOVER's are told better by what the encoder was trained with
        deed.attributes.weight[subtypes] = F.pad(torch.cat([net[2][subtypes] for net in nets], 1) / NETS, (HEAD_WIDTH + WIDTH, 0))
        deed.attributes.bias[subtypes] = sum(net[3][subtypes] for net in nets) / NETS
        network.event.weight[-1] += moved
    options.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"reader": network.state_dict()}, options.out)


if __name__ == "__main__":
    main()

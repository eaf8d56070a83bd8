"""The reader learns from larger ones: BGE-small, E5-small and BERT-base with all their twelve layers, readers of PolNeAR and of our labels for statements alone
(Hinton et al. 2015).

    python distil.py teacher bge --minutes 66     # about an hour on one core; the same for e5, beside it
    python distil.py teacher e5 --minutes 66
    python distil.py teacher bert --minutes 70    # on both cores
    python distil.py ask reader                   # what the reader says of each window, and of which cues the others are asked; minutes
    python distil.py ask bge                      # the same for e5 and bert
    python distil.py student --minutes 30         # the reader goes on from there
    python distil.py finish                       # the mean of both, and its names learnt anew

Of statements the student learns what the three say in the mean, halfway between both guidelines, and where there are labels half of it from them. What
it says of names and events it learns to keep saying, so that no other figure is given up (Li and Hoiem 2016).
"""

import argparse
import csv
import hashlib
import json
import pathlib
import pickle
import random
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import data
import decode
import train
from augment import augment
from model import AFTER, BEFORE, EVENT_AFTER, EVENT_BEFORE, Dropout, MaskPool, Reader, Size, load
from pretrained import load_bert, load_bge
from schema import CERTAINTIES, DEEDS, DISTANCES, KINDS
from tokens import Tokenizer, vocabulary
from windows import Cue, crop_targets, slots_of, windows

SMALL, BASE = Size(12), Size(12, 768, 3072)
# Of each teacher: its size, how its encoder is filled, from what, the rate it learns at, cores.
TEACHERS = {"bge": (SMALL, load_bge, "bge-small-en-v1.5.onnx", 2e-4, 1), "e5": (SMALL, load_bge, "e5-small-v2.onnx", 2e-4, 1),
            "bert": (BASE, load_bert, "bert-base-uncased", 7e-5, 2)}
BETWEEN = 0.5  # how much of the guideline that teachers and student follow is ours
TAUGHT = ("polnear", "ours", "text", "names")  # of these windows the teachers are asked
SHARE = 0.9  # how much of the student the mean has
GOLD = 0.5  # how much labels count beside what the teachers say
ROUND = {"polnear": 1, "ours": 1, "text": 0.7, "names": 0.6, "events": 0.6}  # share of the windows in a round of the student
WEIGHTS = {"cue": 0.15, "names": 0.15, "trigger": 0.05, "certainty": 0.3, "root": 0.1, "main": 0.1, "members": 0.1, "borders": 0.5, "attributes": 0.2,
           "parties": 0.15, "kinds": 0.25}


def pool(options):
    """All windows, each with what it is for, always the same."""
    corpora = data.Corpora(options.shared, pathlib.Path(__file__).parent / "labels")
    dice, documents = random.Random(6), []
    own = lambda: random.Random(dice.random())
    for document in corpora.polnear:
        documents.append(("polnear", document if dice.random() < 0.4 else augment(document, own())))
    for document in corpora.ours:
        documents += [("ours", document), ("ours", augment(document, own()))]
    csv.field_size_limit(10**8)
    with open(options.shared / "data" / "fnc1" / "bodies.csv", encoding="utf-8") as file:
        for name, text in list(csv.reader(file))[1:]:
            if int(hashlib.sha256(name.encode()).hexdigest()[1], 16) % 4:
                documents.append(("text", data.Document("fnc" + name, text)))
    for path in sorted((options.shared / "samples" / "fa-kes").glob("*.txt"))[::2]:
        documents.append(("text", data.Document(path.name, path.read_text(encoding="utf-8"))))
    for path in sorted((options.shared / "samples" / "wikipedia").glob("*.md"))[::2]:
        text = path.read_text(encoding="utf-8")
        begin = dice.randint(0, max(0, len(text) - 5000))
        documents.append(("text", data.Document(path.name, text[begin : begin + 4000])))
    documents = [(kind, document) for kind, document in documents if kind != "text" or not corpora.hand_made.share(document.text)]
    documents += [("names", data.tagged(*d, "worldwide", own())) for d in corpora.worldwide]
    documents += [("events", data.tagged(*d, "conll", own())) for d in dice.sample(corpora.conll, int(0.3 * len(corpora.conll)))]
    documents += [("events", document) for document in corpora.uw]
    tokenizer = words_of(options)
    return [(kind, window) for kind, document in documents for window in windows(document, tokenizer(document.text), own())]


def words_of(options):
    return Tokenizer(vocabulary(options.cache / "downloads" / "bge-small-en-v1.5-tokenizer.json"))


def batches(chosen, pooled, pieces):
    """Groups of windows (numbers in the pool) of like length."""
    group = []
    for number in sorted(chosen, key=lambda n: len(pooled[n][1])):
        if group and len(pooled[number][1]) * (len(group) + 1) > pieces:
            yield group
            group = []
        group.append(number)
    if group:
        yield group


def inputs(pooled, group):
    longest = max(len(pooled[n][1]) for n in group)
    padded = lambda name: torch.from_numpy(np.stack([np.pad(getattr(pooled[n][1], name), (0, longest - len(pooled[n][1]))).astype(np.int64) for n in group]))
    mask = torch.from_numpy(np.stack([np.arange(longest) < len(pooled[n][1]) for n in group]).astype(np.float32))
    return padded("ids"), padded("shapes"), padded("gaps"), mask


def word_slots(window, first, before, after):
    """Slots of a crop where a word starts, and slot 0."""
    place = slots_of(Cue(first, first + 1, np.zeros(len(window), int), (), ()), len(window), before, after)
    words = (place > 0) & window.starts[place]
    words[0] = True
    return torch.from_numpy(words)


# ---- teachers

def teacher(options):
    """Trains one on PolNeAR and our labels, statements alone."""
    size, fill, start, rate, cores = TEACHERS[options.who]
    torch.set_num_threads(cores)
    seed = 1 + list(TEACHERS).index(options.who)
    torch.manual_seed(seed)
    corpora = data.Corpora(options.shared, pathlib.Path(__file__).parent / "labels")
    train.ROUNDS["teacher"] = {"polnear": 1, "ours": 0.6}
    reader = Reader(size)
    fill(reader.encoder, options.cache / "downloads" / start)
    reader.encoder.words.weight.requires_grad_(size != BASE)  # so many of them would take more time than they repay
    supply = train.batches(train.stream(corpora, words_of(options), "teacher", seed), random.Random(seed))
    heads = ("cue", "members", "borders", "attributes")

    def losses():
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return train.losses(reader, next(supply))

    learn(options, reader, rate, 1e-3, losses, {head: train.WEIGHTS[head] for head in heads}, f"teacher-{options.who}")


def learn(options, reader, rate, fresh_rate, losses, weights, run):
    """Steps until the minutes are over, the rate rising for a twentieth of them and then falling to nothing."""
    folder = options.cache / "runs" / run
    folder.mkdir(parents=True, exist_ok=True)
    Dropout.pool = MaskPool(0.1)
    reader.train()
    optimizer = torch.optim.AdamW(train.groups(reader, rate, fresh_rate), betas=(0.9, 0.98), eps=1e-6, fused=True)
    began, step, sums = time.time(), 0, {}
    with open(folder / "log.jsonl", "a", encoding="utf-8") as log:
        while (done := (time.time() - began) / 60 / options.minutes) < 1:
            for group in optimizer.param_groups:
                group["lr"] = group["top"] * max(min(1, done / 0.05) * (1 - done), 1e-4)
            parts = losses()
            (sum(weights[name] * value for name, value in parts.items() if name in weights) / 6).backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            step += 1
            for name, value in parts.items():
                sums[name] = sums.get(name, 0) + float(torch.as_tensor(value).detach())
            if step % 50 == 0:
                row = json.dumps({"step": step, "done": round(done, 4), **{name: round(value / 50, 2) for name, value in sums.items()}})
                log.write(row + "\n")
                log.flush()
                print(row, flush=True)
                sums = {}
    torch.save({"reader": reader.state_dict()}, folder / "final.pt")


# ---- what they say

def ask(options):
    """Writes what one says of every window: scores of cues and statements halfway between the guidelines; the reader's of names and events under ours."""
    is_reader = options.who == "reader"
    size, *_, cores = (Size(), 1) if is_reader else TEACHERS[options.who]
    torch.set_num_threads(cores)
    reader = Reader(size)
    load(reader, options.cache / "runs" / ("deeds" if is_reader else f"teacher-{options.who}") / "final.pt")
    reader.eval()
    folder = options.cache / "distil"
    folder.mkdir(exist_ok=True)
    pooled, said = pool(options), {}
    anchors = {} if is_reader else pickle.loads((folder / "anchors.pkl").read_bytes())
    dice = random.Random(3)
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        guidelines = reader.encoder.conventions.weight
        guidelines[0] = (1 - BETWEEN) * guidelines[0] + BETWEEN * guidelines[1]
        for group in batches([n for n, (kind, _) in enumerate(pooled) if is_reader or kind in TAUGHT], pooled, 3072):
            ids, shapes, gaps, mask = inputs(pooled, group)
            between = torch.zeros(len(group), dtype=torch.long)
            hidden = reader.encoder(ids, shapes, gaps, between, mask)
            cue = reader.tokens(hidden)[0]
            if is_reader:
                ours = reader.encoder(ids, shapes, gaps, between + 1, mask)
                _, name, event = reader.tokens(ours)
            for row, number in enumerate(group):
                kind, window = pooled[number]
                said[number] = answer = {} if kind == "events" else {"cue": half(cue[row, : len(window)])}
                if is_reader:
                    answer.update(name=half(name[row, : len(window)]), event=half(event[row, : len(window)]), triggers=triggers(window, event[row].float().numpy()))
                    if kind != "events":
                        anchors[number] = cues(window, cue[row].float().numpy(), dice)
            answers(said, group, reader.statement, hidden, mask, anchors, "scores", None)
            if is_reader:
                answers(said, group, reader.statement, ours, mask, anchors, None, "attributes")
                answers(said, group, reader.deed, ours, mask, {n: said[n]["triggers"] for n in group}, "deed scores", "deed attributes")
    (folder / f"{options.who}.pkl").write_bytes(pickle.dumps(said))
    if is_reader:
        (folder / "anchors.pkl").write_bytes(pickle.dumps(anchors))


def half(scores):
    return scores.float().numpy().astype(np.float16)


def cues(window, scores, dice):
    """(first piece, end) of the cues to ask about: those of the labels, and what the reader takes for one; at most eight."""
    starts = np.flatnonzero(window.starts)
    ends = np.append(starts[1:], len(window) - 1)
    found = [(cue.first, cue.end) for cue in window.cues]
    for first, end, _ in decode.cues(scores[starts], 0.3, 0.7):
        place = int(starts[first]), int(ends[end - 1])
        if not any(place[0] < b and a < place[1] for a, b in found):
            found.append(place)
    return dice.sample(found, 8) if len(found) > 8 else found


def triggers(window, scores):
    """(first piece, end) of the four words that are likeliest to be triggers, if likelier than not."""
    starts = np.flatnonzero(window.starts)
    ends = np.append(starts[1:], len(window) - 1)
    likely = scores[starts, 0]
    return [(int(starts[n]), int(ends[n])) for n in np.argsort(-likely)[:4] if likely[n] > 0]


def answers(said, group, graph, hidden, mask, anchors, scores_as, attributes_as):
    rows = [(row, *anchor) for row, number in enumerate(group) for anchor in anchors.get(number, ())]
    if not rows:
        return
    scores, attributes, _ = graph(hidden, mask, torch.tensor(rows))
    at = 0
    for number in group:
        count = len(anchors.get(number, ()))
        if count and scores_as:
            said[number][scores_as] = half(scores[at : at + count])
        if count and attributes_as:
            said[number][attributes_as] = half(attributes[at : at + count])
        at += count


# ---- the student

def student(options):
    torch.set_num_threads(2)
    torch.manual_seed(5)
    folder = options.cache / "distil"
    said = {who: pickle.loads((folder / f"{who}.pkl").read_bytes()) for who in ("reader", *TEACHERS)}
    anchors = pickle.loads((folder / "anchors.pkl").read_bytes())
    pooled = pool(options)
    reader = Reader()
    load(reader, options.cache / "runs" / "deeds" / "final.pt")
    supply = rounds(pooled)
    learn(options, reader, 1e-4, 2e-4, lambda: lessons(reader, pooled, next(supply), said, anchors), WEIGHTS, "student")


def rounds(pooled):
    number = 0
    while True:
        dice = random.Random(number)
        chosen = [n for n, (kind, _) in enumerate(pooled) if dice.random() < ROUND[kind]]
        dice.shuffle(chosen)
        for begin in range(0, len(chosen), 96):
            groups = list(batches(chosen[begin : begin + 96], pooled, 2304))
            dice.shuffle(groups)
            yield from groups
        number += 1


def soft(logits, target):
    """Cross entropy of each row against a distribution."""
    return -(target * logits.log_softmax(-1)).sum(-1)


def scores(array):
    return torch.from_numpy(np.asarray(array, np.float32))


def lessons(reader, pooled, group, said, anchors):
    """The loss of each head, summed over the batch; the student reads under our guideline."""
    ids, shapes, gaps, mask = inputs(pooled, group)
    triggered = {n: said["reader"][n]["triggers"] for n in group}
    rows = [(row, *anchor) for row, n in enumerate(group) for anchor in anchors.get(n, ())]
    deed_rows = [(row, *anchor) for row, n in enumerate(group) for anchor in triggered[n]]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = reader.encoder(ids, shapes, gaps, torch.ones(len(group), dtype=torch.long), mask)
        heads = reader.tokens(hidden)
        statements = reader.statement(hidden, mask, torch.tensor(rows))[:2] if rows else ()
        deeds = reader.deed(hidden, mask, torch.tensor(deed_rows))[:2] if deed_rows else ()
    cue, name, event = (head.float() for head in heads)
    statements, deeds = [x.float() for x in statements], [x.float() for x in deeds]
    total = {head: torch.zeros(()) for head in WEIGHTS}
    at = deed_at = 0
    for row, number in enumerate(group):
        kind, window = pooled[number]
        kept = said["reader"][number]
        starts = torch.from_numpy(np.flatnonzero(window.starts))
        teachers = [every[number] for every in said.values() if number in every and "cue" in every[number]]
        labelled = kind in ("polnear", "ours")
        if teachers:
            target = torch.stack([scores(t["cue"])[starts].softmax(-1) for t in teachers]).mean(0)
            gold = torch.from_numpy(window.cue)[starts]
            known = (gold >= 0) & labelled
            target[known] = (1 - GOLD) * target[known] + GOLD * F.one_hot(gold[known], 3).float()
            total["cue"] = total["cue"] + soft(cue[row, starts], target).sum()
        keep_words(total, name[row, starts], event[row, starts], scores(kept["name"])[starts], scores(kept["event"])[starts])
        count = len(anchors.get(number, ()))
        if count:
            marked = {(c.first, c.end): c for c in window.cues} if labelled else {}
            for n, anchor in enumerate(anchors[number]):
                answers_of = [scores(t["scores"][n]) for t in teachers]
                learn_statement(total, statements[0][at + n], answers_of, word_slots(window, anchor[0], BEFORE, AFTER), marked.get(tuple(anchor)), window)
            total["attributes"] = total["attributes"] + keep_parts(statements[1][at : at + count], kept["attributes"], (KINDS, CERTAINTIES, DISTANCES))
            at += count
        count = len(triggered[number])
        if count:
            for n, anchor in enumerate(triggered[number]):
                keep_parties(total, deeds[0][deed_at + n], scores(kept["deed scores"][n]), word_slots(window, anchor[0], EVENT_BEFORE, EVENT_AFTER))
            total["kinds"] = total["kinds"] + keep_parts(deeds[1][deed_at : deed_at + count], kept["deed attributes"], DEEDS.values())
            deed_at += count
    return total


def learn_statement(total, own, teachers, words, marked, window):
    members = torch.stack([t[:, :3].softmax(-1) for t in teachers]).mean(0)
    pointers = torch.stack([t[:, 3:].masked_fill(~words[:, None], -1e4).softmax(0) for t in teachers]).mean(0)
    if marked is not None:
        roles, borders = crop_targets(marked, window.starts)
        roles = torch.from_numpy(roles)
        known = roles >= 0
        members[known] = (1 - GOLD) * members[known] + GOLD * F.one_hot(roles[known], 3).float()
        for column, slot in enumerate(borders):
            if slot >= 0:
                pointers[:, column] *= 1 - GOLD
                pointers[slot, column] += GOLD
    real = words.clone()
    real[0] = False
    total["members"] = total["members"] + soft(own[:, :3], members * torch.tensor([1.0, 2.0, 1.0]))[real].sum()
    total["borders"] = total["borders"] - (pointers * own[:, 3:].masked_fill(~words[:, None], -1e4).log_softmax(0)).sum()


def keep_words(total, name, event, old_name, old_event):
    """Names and events as they were said; what is said of a trigger counts as far as it is one."""
    total["names"] = total["names"] + soft(name, old_name.softmax(-1)).sum()
    sure = old_event[:, 0].sigmoid()
    total["trigger"] = total["trigger"] + F.binary_cross_entropy_with_logits(event[:, 0], sure, reduction="sum")
    total["certainty"] = total["certainty"] + (sure * F.smooth_l1_loss(event[:, 1], old_event[:, 1], reduction="none", beta=0.3)).sum()
    total["root"] = total["root"] + (sure * soft(event[:, 2:-1], old_event[:, 2:-1].softmax(-1))).sum()
    total["main"] = total["main"] + (sure * F.smooth_l1_loss(event[:, -1], old_event[:, -1], reduction="none")).sum()


def keep_parts(own, old, labels):
    sizes = [len(each) for each in labels]
    return sum(soft(mine, theirs.softmax(-1)).sum() for mine, theirs in zip(own.split(sizes, -1), scores(old).split(sizes, -1)))


def keep_parties(total, own, old, words):
    real = words.clone()
    real[0] = False
    pointers = old[:, 3:].masked_fill(~words[:, None], -1e4).softmax(0)
    total["parties"] = (total["parties"] + 0.2 * soft(own[:, :3], old[:, :3].softmax(-1))[real].sum()
                        - (pointers * own[:, 3:].masked_fill(~words[:, None], -1e4).log_softmax(0)).sum())


# ---- what is kept

def finish(options):
    """The mean of the reader and the student, which is better than either; the layer that tells names learns from labels and from the reader once more."""
    torch.set_num_threads(2)
    torch.manual_seed(0)
    runs = options.cache / "runs"
    before, after = (torch.load(runs / run / "final.pt", map_location="cpu", weights_only=False)["reader"] for run in ("deeds", "student"))
    reader = Reader()
    reader.load_state_dict({name: (1 - SHARE) * before[name] + SHARE * after[name] for name in after})
    reader.eval()
    pooled = pool(options)
    said = pickle.loads((options.cache / "distil" / "reader.pkl").read_bytes())
    rows, kept, allowed = [], [], []
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for group in batches([n for n, (_, window) in enumerate(pooled) if (window.names > 0).any()], pooled, 3072):
            ids, shapes, gaps, mask = inputs(pooled, group)
            hidden = reader.encoder(ids, shapes, gaps, torch.ones(len(group), dtype=torch.long), mask)
            for row, number in enumerate(group):
                window = pooled[number][1]
                known = np.flatnonzero(window.starts & (window.names > 0))
                rows.append(hidden[row, known].bfloat16())
                kept.append(scores(said[number]["name"][known]).softmax(-1))
                allowed.append(torch.from_numpy(window.names[known]))
    learn_names(reader.name, torch.cat(rows), torch.cat(kept), torch.cat(allowed))
    folder = runs / "distil"
    folder.mkdir(exist_ok=True)
    torch.save({"reader": reader.state_dict()}, folder / "final.pt")


def learn_names(layer, rows, kept, allowed, rounds=4, rate=3e-4, size=4096):
    optimizer = torch.optim.Adam(layer.parameters(), lr=rate)
    for number in range(rounds):
        order = torch.randperm(len(rows))
        for begin in range(0, len(rows), size):
            optimizer.param_groups[0]["lr"] = rate * (1 - (number + begin / len(rows)) / rounds)
            chosen = order[begin : begin + size]
            likely = layer(F.dropout(rows[chosen].float(), 0.1)).log_softmax(-1)
            hard = -(likely + train.ALLOWED_LOG[allowed[chosen]]).logsumexp(-1)
            optimizer.zero_grad()
            ((1 - GOLD) * -(kept[chosen] * likely).sum(-1) + GOLD * hard).mean().backward()
            optimizer.step()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=pathlib.Path, default=pathlib.Path.home() / ".cache" / "counterclaim-training")
    parser.add_argument("--shared", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent.parent / "shared")
    steps = parser.add_subparsers(required=True)
    one = steps.add_parser("teacher", help="train a larger reader")
    one.add_argument("who", choices=TEACHERS)
    one.add_argument("--minutes", type=float, default=66)
    one.set_defaults(step=teacher)
    one = steps.add_parser("ask", help="what a reader says of all windows")
    one.add_argument("who", choices=("reader", *TEACHERS))
    one.set_defaults(step=ask)
    one = steps.add_parser("student", help="teach the reader")
    one.add_argument("--minutes", type=float, default=30)
    one.set_defaults(step=student)
    steps.add_parser("finish", help="the mean of reader and student").set_defaults(step=finish)
    options = parser.parse_args()
    options.step(options)


if __name__ == "__main__":
    main()

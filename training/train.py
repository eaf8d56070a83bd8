"""Trains the reader on two cores.

    python train.py --stage 1 --minutes 60              # PolNeAR, names, events
    python train.py --stage 2 --minutes 30 --from RUN   # our own labels often, the rest as a reminder
    python train.py --stage 3 --minutes 90 --from RUN   # everything, events with their parties too
    python train.py --stage 4 --minutes 7 --from RUN    # the events' own head alone

The log says how many steps fitted into the minutes; `--steps N` repeats a run exactly. A stopped run goes on with `--resume`.
"""

import argparse
import json
import pathlib
import random
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import data
from augment import augment
from model import Dropout, MaskPool, Reader, load
from pretrained import load_bge
from schema import CERTAINTIES, DEEDS, DISTANCES, KINDS
from tokens import Tokenizer, vocabulary
from windows import ALLOWED, IGNORE, LENGTH, collate, deed_targets, windows

BATCH_PIECES = 6 * LENGTH
# how much of each corpus a round takes: copies, or a share drawn anew
ROUNDS = {
    1: {"polnear": 1, "ours": 1, "worldwide": 0.8, "conll": 0.4, "politics": 2, "re3d": 1, "uw": 1, "ih2": 0.25, "plover": 1},
    3: {"polnear": 2, "ours": 2, "worldwide": 1.3, "conll": 0.5, "politics": 1, "re3d": 1, "uw": 2, "ih2": 0.2, "plover": 4, "cameo": 3, "deeds": 5, "snippets": 6},
    4: {"plover": 1, "cameo": 1, "deeds": 2, "snippets": 2},
    2: {"polnear": 0.7, "ours": 3, "worldwide": 0.6, "conll": 0.3, "politics": 1, "re3d": 1, "uw": 0.5, "ih2": 0.05, "plover": 1},
}


def stream(corpora, tokenizer, stage, seed):
    """Windows of one round after another, for ever."""
    for number in range(10**6):
        dice = random.Random(f"{seed}-{stage}-{number}")
        documents = []
        for name, share in ROUNDS[stage].items():
            corpus = getattr(corpora, name)
            documents += [(name, d) for d in corpus] * int(share)
            documents += [(name, d) for d in dice.sample(corpus, int(len(corpus) * (share % 1)))]
        dice.shuffle(documents)
        for name, document in documents:
            own = random.Random(dice.random())
            if isinstance(document, tuple):
                document = data.tagged(*document, name, own)
            document = augment(document, own)
            yield from windows(document, tokenizer(document.text), own)


def batches(source, dice):
    """Groups of windows of like length, about BATCH_PIECES each."""
    pool = []
    while True:
        while len(pool) < 96:
            pool.append(next(source))
        pool.sort(key=len)
        groups, group = [], []
        for window in pool:
            if group and len(window) * (len(group) + 1) > BATCH_PIECES:
                groups.append(group)
                group = []
            group.append(window)
        rest = group if group and len(group[-1]) * len(group) < BATCH_PIECES * 0.8 else []
        if not rest:
            groups.append(group)
        dice.shuffle(groups)
        for group in groups:
            yield collate(group, dice)
        pool = rest


ALLOWED_LOG = torch.where(torch.from_numpy(ALLOWED), 0.0, -1e4)


def losses(reader, batch):
    """The loss of each head, summed over the batch."""
    hidden = reader.encoder(batch.ids, batch.shapes, batch.gaps, batch.conventions, batch.mask)
    cue, name, event = (scores.float() for scores in reader.tokens(hidden))
    total = {"cue": F.cross_entropy(cue.flatten(0, 1), batch.cue.flatten(), ignore_index=IGNORE, reduction="sum")}
    known = batch.names > 0
    logits = name[known].log_softmax(-1)
    total["names"] = -(logits + ALLOWED_LOG[batch.names[known]]).logsumexp(-1).sum()
    known = batch.trigger != IGNORE
    total["trigger"] = F.binary_cross_entropy_with_logits(event[..., 0][known], batch.trigger[known].float(), reduction="sum")
    known = ~batch.certainty.isnan()
    total["certainty"] = F.smooth_l1_loss(event[..., 1][known], batch.certainty[known], reduction="sum", beta=0.3)
    total["root"] = F.cross_entropy(event[..., 2:-1].flatten(0, 1), batch.root.flatten(), ignore_index=IGNORE, reduction="sum")
    total.update(deeds(reader, batch, hidden, event))
    if len(batch.cues):
        scores, attributes, real = reader.statement(hidden, batch.mask, batch.cues)
        scores, attributes = scores.float(), attributes.float()
        weight = torch.tensor([1.0, 2.0, 1.0])
        total["members"] = F.cross_entropy(scores[..., :3].flatten(0, 1), batch.roles.flatten(), weight, ignore_index=IGNORE, reduction="sum")
        borders = scores[..., 3:].masked_fill(~batch.words[..., None], -1e4).transpose(1, 2)  # cue, pointer, slot
        total["borders"] = F.cross_entropy(borders.flatten(0, 1), batch.borders.flatten(), ignore_index=IGNORE, reduction="sum")
        parts = attributes.split([len(KINDS), len(CERTAINTIES), len(DISTANCES)], -1)
        total["attributes"] = sum(F.cross_entropy(part, batch.attributes[:, n], ignore_index=IGNORE, reduction="sum") for n, part in enumerate(parts))
    return total


def deeds(reader, batch, hidden, event):
    """The losses of events: which word is its sentence's main event, and that event's parties and attributes."""
    if not batch.deeds:
        return {}
    main, rows, targets = 0, [], []
    for window, deed in batch.deeds:
        a, b = deed.sentence
        words = np.flatnonzero(batch.starts[window][a:b]) + a
        parties = [p for p in (deed.actor, deed.recipient) if p]
        free = torch.tensor([w for w in words if not any(x <= w < y for x, y in parties)] or list(words))
        share = event[window, free, -1].log_softmax(0)
        of = share
        if deed.trigger:  # any of its words; the likeliest stands for it
            same = [d.trigger for n, d in batch.deeds if n == window and d.sentence == deed.sentence and d.trigger]
            hit = torch.tensor([any(x <= int(w) < y for x, y in same) for w in free])
            own = torch.tensor([deed.trigger[0] <= int(w) < deed.trigger[1] for w in free])
            if hit.any():
                main = main - share[hit].logsumexp(0)
            of = share.masked_fill(~own, -1e9)
        elif deed.deed.roots:
            of = share + event[window, free, 2:-1].log_softmax(-1)[:, list(deed.deed.roots)].logsumexp(-1)
            main = main - of.logsumexp(0)
        best = int(free[int(of.argmax())])
        end = best + 1
        while end < len(batch.starts[window]) - 1 and not batch.starts[window][end]:
            end += 1
        trigger = (best, end)
        rows.append((window, *trigger))
        targets.append(deed_targets(deed, trigger, batch.starts[window]))
    scores, attributes, _ = reader.deed(hidden, batch.mask, torch.tensor(rows))
    scores, attributes = scores.float(), attributes.float()
    roles, borders, words = (torch.from_numpy(np.array([t[n] for t in targets])) for n in range(3))
    pointers = scores[..., 3:].masked_fill(~words[..., None], -1e4).transpose(1, 2)
    total = {"main": main, "parties": 0.2 * F.cross_entropy(scores[..., :3].flatten(0, 1), roles.flatten(), ignore_index=IGNORE, reduction="sum")
             + F.cross_entropy(pointers.flatten(0, 1), borders.flatten(), ignore_index=IGNORE, reduction="sum")}
    parts = dict(zip(DEEDS, attributes.split([len(labels) for labels in DEEDS.values()], -1)))
    known = [deed.deed for _, deed in batch.deeds]
    kinds = sum(F.cross_entropy(parts[name], torch.tensor([getattr(d, name) for d in known]), ignore_index=IGNORE, reduction="sum") for name in ("subtype", "polarity", "quad"))
    for n, deed in enumerate(known):
        if deed.roots:
            kinds = kinds - parts["root"][n].log_softmax(-1)[list(deed.roots)].logsumexp(-1)
    total["kinds"] = kinds
    return total


WEIGHTS = {"cue": 0.1, "names": 0.1, "trigger": 0.05, "certainty": 0.3, "root": 0.1, "members": 0.1, "borders": 0.5, "attributes": 0.2,
           "main": 0.3, "parties": 0.3, "kinds": 0.5}


def groups(reader, rate, fresh_rate):
    """Parameters of the pretrained part and of the new parts, each with and without decay."""
    new = ("encoder.shapes", "encoder.gaps", "encoder.conventions")
    buckets = {}
    for name, parameter in reader.named_parameters():
        if not parameter.requires_grad:
            continue
        fresh = not name.startswith("encoder.") or name.startswith(new)
        decay = parameter.dim() > 1
        buckets.setdefault((fresh, decay), []).append(parameter)
    return [{"params": p, "lr": fresh_rate if fresh else rate, "top": fresh_rate if fresh else rate, "weight_decay": 0.01 if decay else 0.0}
            for (fresh, decay), p in buckets.items()]


def save(path, reader, optimizer, state):
    temporary = path.with_suffix(".part")
    torch.save({"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "state": state}, temporary)
    temporary.replace(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stage", type=int, choices=(1, 2, 3, 4), required=True)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--from", dest="start", type=pathlib.Path, help="a checkpoint to start from (stage 2)")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--cache", type=pathlib.Path, default=pathlib.Path.home() / ".cache" / "counterclaim-training")
    parser.add_argument("--shared", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent.parent / "shared")
    parser.add_argument("--run", default=None, help="name of the run's folder under the cache")
    parser.add_argument("--rate", type=float, help="learning rate of the encoder")
    parser.add_argument("--fresh-rate", type=float, help="learning rate of heads and new embeddings")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    rate = options.rate or {1: 2e-4, 2: 1.5e-4, 3: 1.5e-4, 4: 0}[options.stage]
    fresh_rate = options.fresh_rate or {1: 1e-3, 2: 4e-4, 3: 4e-4, 4: 6e-4}[options.stage]
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    folder = options.cache / "runs" / (options.run or f"stage{options.stage}")
    folder.mkdir(parents=True, exist_ok=True)

    tokenizer = Tokenizer(vocabulary(options.cache / "downloads" / "bge-small-en-v1.5-tokenizer.json"))
    corpora = data.Corpora(options.shared, pathlib.Path(__file__).parent / "labels")
    reader = Reader()
    if options.start:
        load(reader, options.start)
    else:
        load_bge(reader.encoder, options.cache / "downloads" / "bge-small-en-v1.5.onnx")
    if options.stage == 4:
        for name, parameter in reader.named_parameters():
            parameter.requires_grad = name.startswith("deed.")
    Dropout.pool = MaskPool(0.1)
    reader.train()
    optimizer = torch.optim.AdamW(groups(reader, rate, fresh_rate), betas=(0.9, 0.98), eps=1e-6, fused=True)
    state = {"step": 0, "pieces": 0, "seconds": 0.0}
    if options.resume and (folder / "last.pt").exists():
        saved = torch.load(folder / "last.pt", map_location="cpu", weights_only=False)
        reader.load_state_dict(saved["reader"])
        optimizer.load_state_dict(saved["optimizer"])
        state = saved["state"]
    dice = random.Random(f"{options.seed}-{state['step']}")
    supply = batches(stream(corpora, tokenizer, options.stage, options.seed + 1000 * state["step"]), dice)
    log = open(folder / "log.jsonl", "a", encoding="utf-8")
    note = lambda **row: (log.write(json.dumps(row) + "\n"), log.flush(), print(json.dumps(row), flush=True))
    note(stage=options.stage, seed=options.seed, minutes=options.minutes, steps=options.steps, rate=rate, fresh_rate=fresh_rate, ours=len(corpora.ours),
         statements=sum(len(d.statements) for d in corpora.ours), refused=corpora.refused)

    began, last_save, sums, count = time.time() - state["seconds"], time.time(), {}, 0
    while True:
        state["seconds"] = time.time() - began
        done = state["step"] / options.steps if options.steps else state["seconds"] / 60 / options.minutes
        if done >= 1:
            break
        scale = min(1, done / 0.05) * (1 - done) if done < 1 else 0
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * max(scale, 1e-4)
        batch = next(supply)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            parts = losses(reader, batch)
        loss = sum(WEIGHTS[name] * value for name, value in parts.items()) / 6
        loss.backward()
        nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        state["step"] += 1
        state["pieces"] += int(batch.mask.sum())
        count += 1
        for name, value in parts.items():
            sums[name] = sums.get(name, 0) + float(torch.as_tensor(value).detach())
        if count == 50:
            note(step=state["step"], done=round(done, 4), seconds=round(state["seconds"]), pieces=state["pieces"],
                 **{name: round(value / count, 2) for name, value in sums.items()})
            sums, count = {}, 0
        if time.time() - last_save > 240:
            save(folder / "last.pt", reader, optimizer, state)
            last_save = time.time()
    torch.save({"reader": reader.state_dict(), "state": state}, folder / "final.pt")
    note(finished=True, **state)


if __name__ == "__main__":
    main()

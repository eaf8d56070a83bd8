"""From scores to spans of pieces; pure functions, the same as in Java. SPEC.md states them in words."""

import numpy as np

from schema import NAME_TYPES


def softmax(x):
    x = np.exp(x - x.max(-1, keepdims=True))
    return x / x.sum(-1, keepdims=True)


def log_sum(x):
    top = x.max(-1, keepdims=True)
    return (top + np.log(np.exp(x - top).sum(-1, keepdims=True)))[..., 0]


def spread(pieces, count, overlap):
    """Windows over `pieces` pieces: equal lengths of at most `count`, neighbours sharing `overlap`. Half-open ranges."""
    if pieces <= count:
        return [(0, pieces)]
    windows = -(-(pieces - overlap) // (count - overlap))
    size = -(-(pieces + (windows - 1) * overlap) // windows)
    return [(n * (size - overlap), min(pieces, n * (size - overlap) + size)) for n in range(windows)]


def owned(ranges, left):
    """The part of each window whose labels count: of an overlap the first `left` pieces belong to the window before."""
    begins = [0] + [begin + left for begin, _ in ranges[1:]]
    return list(zip(begins, begins[1:] + [ranges[-1][1]]))


def cues(scores, opening, going):
    """(first word, end word, logit) of each run of cue words. `scores`: [words, 3]."""
    p = softmax(scores)
    inside = 1 - p[:, 0]
    found, at = [], 0
    while at < len(p):
        if inside[at] < opening:
            at += 1
            continue
        end = after = at + 1
        while after < len(p) and inside[after] >= opening and scores[after, 2] > scores[after, 1]:
            after += 1
            end = after if inside[after - 1] >= going else end
        best = float(np.clip(inside[at:after].max(), 1e-6, 1 - 1e-6))
        found.append((at, end, float(np.log(best / (1 - best)))))
        at = after
    return found


def best_span(start, end, share):
    """The first and last index that maximise start[first] + end[last] + the shares between, and that maximum."""
    total = np.concatenate([[0], np.cumsum(share)])
    best = (-np.inf, 0, 0)
    first, head = 0, -np.inf
    for last in range(len(start)):
        if start[last] - total[last] > head:
            first, head = last, start[last] - total[last]
        score = head + end[last] + total[last + 1]
        if score > best[0]:
            best = (score, first, last)
    return best


def statement(scores, words, cue, settings):
    """Source (first, last word) or None, and the content's fragments as (first, last), all indexes into `words`.

    `scores`: [slots, 7]; `words`: the slots where a word starts, in order; `cue`: (first, end) indexes into `words`.
    """
    at = scores[words]
    margins = [at[:, role] - log_sum(np.delete(at[:, :3], role, 1)) for role in (1, 2)]
    clipped = [np.clip(m, -settings["clip"], settings["clip"]) * settings["share"] for m in margins]
    score, first, last = best_span(at[:, 3], at[:, 4], clipped[0])
    source = (first, last) if score > scores[0, 3] + scores[0, 4] else None
    _, begin, end = best_span(at[:, 5], at[:, 6], clipped[1])
    keep = np.ones(end + 1 - begin, bool)
    for a, b in [cue] + ([(source[0], source[1] + 1)] if source else []):
        keep[max(a, begin) - begin : max(0, min(b, end + 1) - begin)] = False
    for a, b in runs(margins[1][begin : end + 1] < 0):
        if b - a > 1 and margins[1][begin + a : begin + b].mean() < settings["gap"]:
            keep[a:b] = False
    fragments = [(begin + a, begin + b - 1) for a, b in runs(keep)]
    return source, fragments or [(begin, end)]


def runs(flags):
    """Half-open ranges where the flags are set."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2])]


def names(scores):
    """(first word, end word, type, probability) of each name. `scores`: [words, labels]."""
    p = softmax(scores)
    best = scores.argmax(-1)
    kinds = p[:, 1:].reshape(len(p), len(NAME_TYPES), 2).sum(-1)
    found, at = [], 0
    while at < len(best):
        if best[at] == 0:
            at += 1
            continue
        end = at + 1
        while end < len(best) and best[end] > 0 and best[end] % 2 == 0:  # even labels go on, odd ones begin
            end += 1
        kind = int(np.log(np.maximum(kinds[at:end], 1e-9)).sum(0).argmax())
        found.append((at, end, NAME_TYPES[kind], float(kinds[at:end, kind].mean())))
        at = end
    return found


def events(scores, threshold):
    """(word, probability, certainty -3 to 3, root index, score as its sentence's main event) of each trigger. `scores`: [words, 2 + roots + 1]."""
    p = 1 / (1 + np.exp(-scores[:, 0]))
    return [(int(w), float(p[w]), float(np.clip(scores[w, 1], -3, 3)), int(scores[w, 2:-1].argmax()), float(scores[w, -1])) for w in np.flatnonzero(p >= threshold)]


def parties(scores, words, trigger):
    """Actor and recipient of an event, each (first, last) or None: indexes into `words`, the slots where a word starts. `scores`: [slots, 7].

    The pair that scores best together among those that do not overlap each other or the trigger (an index into `words`); "none" is slot 0.
    """
    at = scores[words]
    options = []
    for column in (3, 5):
        none = scores[0, column] + scores[0, column + 1]
        best = [(float(none), None)]
        for first in np.argsort(-at[:, column], kind="stable")[:6]:
            for last in np.argsort(-at[:, column + 1], kind="stable")[:6]:
                if first <= last and not first <= trigger <= last:
                    best.append((float(at[first, column] + at[last, column + 1]), (int(first), int(last))))
        options.append(best)
    apart = lambda a, b: a is None or b is None or a[1] < b[0] or b[1] < a[0]
    return max(((x + y, -i, -j), (a, b)) for i, (x, a) in enumerate(options[0]) for j, (y, b) in enumerate(options[1]) if apart(a, b))[1]

"""The reader's network: a six-layer encoder, heads a word, and a small graph a cue.

The encoder starts from the first six layers of BGE-small (384 wide, 12 heads). To the word pieces it adds what an uncased vocabulary loses: the shape
of each word, the white space around it, and whose guideline the annotation follows. `SpanHead` reads the encoder's output once more for every cue:
a crop around the cue, conditioned on the cue's own vector, gives the members and the borders of its source and its content. Another one does the same
for every event trigger: its actor and its recipient.
"""

import math
from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional as F

from schema import ATTRIBUTES, EVENT_ATTRIBUTES, NAME_LABELS, ROOTS
from tokens import GAPS, SHAPES

HEADS, VOCABULARY, POSITIONS = 12, 30522, 512
HEAD_WIDTH, HEAD_HEADS, HEAD_FEED_FORWARD = 160, 5, 320
BEFORE, AFTER = 80, 128  # pieces of the crop before and after the first piece of a cue
EVENT_BEFORE, EVENT_AFTER = 48, 48  # the same of a trigger
EVENT_DEEP = 384  # the layer that tells an event's subtype
REACH, NEAR, BUCKETS = 256, 15, 64  # distances: exact to NEAR, then logarithmic to REACH; signed


@dataclass(frozen=True)
class Size:
    """Of an encoder; the product's unless said otherwise."""

    layers: int = 6
    width: int = 384
    feed_forward: int = 1536


WIDTH = Size().width


class MaskPool:
    """Dropout masks as slices of one large random array: PyTorch's own dropout costs as much as a matrix product on a CPU."""

    def __init__(self, rate, size=1 << 24):
        self.rate = rate
        keep = torch.rand(size + (1 << 23)) >= rate
        self.masks = (keep.float() / (1 - rate)).bfloat16()
        self.size = size

    def __call__(self, x):
        offset = int(torch.randint(self.size, (1,)))
        return x * self.masks[offset : offset + x.numel()].view(x.shape)


class Dropout(nn.Module):
    pool = None  # shared; set by the trainer

    def forward(self, x):
        return self.pool(x) if self.training and self.pool is not None else x


class Layer(nn.Module):
    """One post-norm transformer layer, as in BERT."""

    def __init__(self, width, heads, feed_forward):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, feed_forward)
        self.down = nn.Linear(feed_forward, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.dropout = Dropout()

    def forward(self, x, mask):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        a = torch.softmax(q @ (k / math.sqrt(width // self.heads)).transpose(-1, -2) + mask, -1, dtype=q.dtype) @ v
        x = self.norm1(x + self.dropout(self.out(a.transpose(1, 2).reshape(batch, length, width))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


def additive(mask, dtype):
    """0 where the mask is 1, very low where it is 0; broadcast over heads and queries."""
    return ((1 - mask.to(torch.float32)) * -1e4).to(dtype)[:, None, None, :]


class Encoder(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, size.width)
        self.positions = nn.Embedding(POSITIONS, size.width)
        self.shapes = nn.Embedding(2 * SHAPES, size.width)
        self.gaps = nn.Embedding(GAPS * GAPS, size.width)
        self.conventions = nn.Embedding(2, size.width)
        self.norm = nn.LayerNorm(size.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(size.width, HEADS, size.feed_forward) for _ in range(size.layers))
        self.dropout = Dropout()
        for new in (self.shapes, self.gaps, self.conventions):
            nn.init.zeros_(new.weight)

    def forward(self, ids, shapes, gaps, conventions, mask):
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.shapes(shapes) + self.gaps(gaps)
        x = self.dropout(self.norm(x + self.conventions(conventions)[:, None]))
        bias = additive(mask, torch.bfloat16 if torch.is_autocast_enabled("cpu") else x.dtype)
        for layer in self.layers:
            x = layer(x, bias)
        return x


def distance_buckets():
    """The bucket of each signed distance from -REACH to REACH."""
    def magnitude(d):
        if d <= NEAR:
            return d
        return min(31, NEAR + 1 + int((31 - NEAR) * math.log(d / NEAR) / math.log(REACH / NEAR)))
    return torch.tensor([magnitude(abs(d)) + (32 if d > 0 else 0) for d in range(-REACH, REACH + 1)])


class SpanHead(nn.Module):
    """For each anchor (a cue, a trigger), scores over its crop: slot 0 is [CLS] and means "none"; slot j is the piece `first - before + j - 1`."""

    def __init__(self, width, before, after, attributes, deep=0):
        """`deep`: how wide the layer is that sees the mean of the crop too, and whose outputs the attributes are told from beside the rest; 0: there is none."""
        super().__init__()
        self.before, self.after, self.deep = before, after, deep
        self.project = nn.Linear(width, HEAD_WIDTH)
        self.gain = nn.Linear(width, HEAD_WIDTH)
        self.shift = nn.Linear(width, HEAD_WIDTH)
        self.distance = nn.Embedding(BUCKETS, HEAD_WIDTH)
        self.inside = nn.Embedding(2, HEAD_WIDTH)
        self.norm = nn.LayerNorm(HEAD_WIDTH, eps=1e-12)
        self.layer = Layer(HEAD_WIDTH, HEAD_HEADS, HEAD_FEED_FORWARD)
        self.scores = nn.Linear(HEAD_WIDTH, 7)
        if deep:
            self.seen = nn.Linear(HEAD_WIDTH + 2 * width, deep)
        self.attributes = nn.Linear(HEAD_WIDTH + width + deep, attributes)
        self.register_buffer("buckets", distance_buckets(), persistent=False)
        nn.init.normal_(self.distance.weight, std=0.02)
        nn.init.normal_(self.inside.weight, std=0.02)
        for zero in (self.gain, self.shift):
            nn.init.normal_(zero.weight, std=0.02)
            nn.init.zeros_(zero.bias)

    def forward(self, hidden, mask, cues):
        """`cues`: rows of (window, first piece, end piece). Gives (scores [cues, slots, 7], attributes [cues, attributes])."""
        batch, length, _ = hidden.shape
        window, first, end = cues[:, 0:1], cues[:, 1:2], cues[:, 2:3]
        slots = torch.arange(-self.before - 1, self.after, device=cues.device)[None]
        place = first + slots  # the piece of each slot; slot 0 is [CLS]
        place = torch.where(slots == -self.before - 1, torch.zeros_like(place), place)
        real = ((place > 0) & (place < length)) | (slots == -self.before - 1)
        place = place.clamp(0, length - 1)
        flat = window * length + place
        real = real.to(mask.dtype) * mask.reshape(-1)[flat]
        inside = (place >= first) & (place < end)
        away = torch.where(place < first, place - first, torch.clamp(place - end + 1, min=0)).clamp(-REACH, REACH) + REACH
        weight = inside.to(hidden.dtype)
        rows = hidden.reshape(batch * length, -1)
        cue = (rows[flat[:, self.before + 1 : self.before + 9]] * weight[:, self.before + 1 : self.before + 9, None]).sum(1)
        cue = cue / weight[:, self.before + 1 : self.before + 9].sum(1, keepdim=True)
        z = self.project(rows)[flat] * (1 + self.gain(cue))[:, None] + self.shift(cue)[:, None]
        z = self.norm(z + self.distance(self.buckets[away]) + self.inside(inside.long()))
        z = self.layer(z, additive(real, torch.bfloat16 if torch.is_autocast_enabled("cpu") else z.dtype))
        meaning = torch.cat([z[:, 0], cue.to(z.dtype)], -1)
        if self.deep:
            within = real[:, 1:, None].to(rows.dtype)
            around = (rows[flat[:, 1:]] * within).sum(1) / within.sum(1)
            meaning = torch.cat([meaning, F.gelu(self.seen(torch.cat([meaning, around.to(z.dtype)], -1)))], -1)
        return self.scores(z), self.attributes(meaning), real


class Reader(nn.Module):
    def __init__(self, size=Size()):
        super().__init__()
        self.encoder = Encoder(size)
        self.cue = nn.Linear(size.width, 3)
        self.name = nn.Linear(size.width, len(NAME_LABELS))
        self.event = nn.Linear(size.width, 2 + len(ROOTS) + 1)  # trigger, certainty, root, main event of its sentence
        self.statement = SpanHead(size.width, BEFORE, AFTER, ATTRIBUTES)
        self.deed = SpanHead(size.width, EVENT_BEFORE, EVENT_AFTER, EVENT_ATTRIBUTES, EVENT_DEEP)
        self.dropout = Dropout()

    def tokens(self, hidden):
        hidden = self.dropout(hidden)
        return self.cue(hidden), self.name(hidden), self.event(hidden)


def load(reader, path):
    """Fills the reader from a checkpoint; one of a version without events' own head starts that head from the statements'.

    Where events have no deep layer yet, it starts anew, and what it says counts for nothing.
    """
    weights = torch.load(path, map_location="cpu", weights_only=False)["reader"]
    if "deed.scores.weight" not in weights:
        fresh = reader.state_dict()
        for name, value in list(weights.items()):
            if name.startswith("statement."):
                new = "deed" + name[len("statement"):]
                weights[new] = value.clone() if fresh[new].shape == value.shape else fresh[new]
        for part in ("weight", "bias"):
            weights[f"event.{part}"] = torch.cat([weights[f"event.{part}"], weights[f"event.{part}"][:1]])
    if "deed.seen.weight" not in weights:
        weights.update({name: value for name, value in reader.state_dict().items() if name.startswith("deed.seen.")})
        weights["deed.attributes.weight"] = F.pad(weights["deed.attributes.weight"], (0, EVENT_DEEP))
    reader.load_state_dict(weights)

"""Writes the trained reader as three int8 ONNX graphs, with vocabulary and model.json.

    python export.py --checkpoint RUN/final.pt --out FOLDER

Weights are int8, one scale a column, symmetric; what enters a product is quantised on the fly, one scale a tensor. Weights keep to 7 bits (±63), so that
processors without VNNI, which add pairs of products in 16 bits, cannot overflow. The graphs use the runtime's own fused operators (`com.microsoft`).
"""

import argparse
import datetime
import hashlib
import json
import pathlib

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import model
import windows
from model import AFTER, BEFORE, EVENT_AFTER, EVENT_BEFORE, HEAD_HEADS, HEADS, REACH, Reader, load
from schema import CERTAINTIES, CUE_LABELS, DEEDS, DISTANCES, EVENT_SCORES, KINDS, NAME_LABELS, ROOTS, SCORES
from tokens import vocabulary

MIXES = (0.0, 1.0, 0.15, 0.3, 0.5)  # the guidelines that the reader may follow: how much of ours, the rest PolNeAR's
OPSETS = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
INT64, FLOAT, INT32 = TensorProto.INT64, TensorProto.FLOAT, TensorProto.INT32


class Graph:
    """A small builder: every call adds a node and gives its output's name."""

    def __init__(self, levels):
        self.nodes, self.constants, self.levels, self.quantised, self.count = [], {}, levels, {}, 0

    def constant(self, array):
        array = np.ascontiguousarray(array)
        key = hashlib.sha256(array.tobytes() + str((array.dtype, array.shape)).encode()).hexdigest()
        if key not in self.constants:
            self.constants[key] = numpy_helper.from_array(array, f"c{len(self.constants)}")
        return self.constants[key].name

    def ints(self, *values):
        return self.constant(np.array(values, np.int64))

    def add(self, kind, *inputs, domain="", outputs=1, name=None, **attributes):
        self.count += 1
        names = [name or f"v{self.count}"] if outputs == 1 else [f"v{self.count}_{n}" for n in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def fused(self, kind, *inputs, **attributes):
        return self.add(kind, *inputs, domain="com.microsoft", **attributes)

    def exact(self, x, linear, name=None):
        """A product in full precision, for the small last layers."""
        return self.add("Add", self.add("MatMul", x, self.constant(linear.weight.t().numpy())), self.constant(linear.bias.numpy()), name=name)

    def product(self, x, weight, bias=None):
        """x @ weight.T (+ bias); `weight` as PyTorch keeps it."""
        matrix = weight.t().numpy().astype(np.float32)
        if not self.levels:
            y = self.add("MatMul", x, self.constant(matrix))
            return y if bias is None else self.add("Add", y, self.constant(bias.numpy()))
        if x not in self.quantised:
            self.quantised[x] = self.add("DynamicQuantizeLinear", x, outputs=3)
        value, scale, zero = self.quantised[x]
        scales = np.maximum(np.abs(matrix).max(0) / self.levels, 1e-12).astype(np.float32)
        rounded = np.clip(np.rint(matrix / scales), -self.levels, self.levels).astype(np.int8)
        inputs = [value, self.constant(rounded), scale, self.constant(scales), zero, ""]
        return self.fused("MatMulIntegerToFloat", *(inputs if bias is None else inputs + [self.constant(bias.numpy())]))

    def layer(self, x, layer, heads):
        """One post-norm transformer layer, over windows or crops without padding: only without a mask the runtime attends block by block."""
        parts = [self.product(x, w, b) for w, b in zip(layer.qkv.weight.chunk(3), layer.qkv.bias.chunk(3))]
        attended = self.fused("MultiHeadAttention", *parts, num_heads=heads)
        x = self.norm(self.product(attended, layer.out.weight), x, layer.norm1, layer.out.bias)
        raised = self.gelu(x, layer.up)
        return self.norm(self.product(raised, layer.down.weight), x, layer.norm2, layer.down.bias)

    def gelu(self, x, linear):
        """The bias belongs to the product: the runtime's operator that adds it while it bends is twice as slow as the one that only bends."""
        return self.fused("Gelu", self.product(x, linear.weight, linear.bias))

    def norm(self, x, skip, norm, bias=None):
        """The sum of two of one shape (and a bias), normalised; quicker than the operator for one alone."""
        parameters = [norm.weight, norm.bias] + ([] if bias is None else [bias])
        return self.fused("SkipLayerNormalization", x, skip, *(self.constant(p.numpy()) for p in parameters), epsilon=1e-12)

    def save(self, path, name, inputs, outputs):
        graph = helper.make_graph(self.nodes, name, [helper.make_tensor_value_info(*i) for i in inputs], [helper.make_tensor_value_info(*o) for o in outputs],
                                  list(self.constants.values()))
        made = helper.make_model(graph, opset_imports=OPSETS, producer_name="counterclaim-training")
        made.ir_version = 9
        onnx.save(made, str(path))


def encoder_graph(reader, path, levels):
    g, e = Graph(levels), reader.encoder
    words = e.words.weight.numpy()
    if levels:
        scales = np.maximum(np.abs(words).max(1, keepdims=True) / 127, 1e-12).astype(np.float32)
        rows = g.add("Cast", g.add("Gather", g.constant(np.rint(words / scales).astype(np.int8)), "ids"), to=FLOAT)
        x = g.add("Mul", rows, g.add("Gather", g.constant(scales), "ids"))
    else:
        x = g.add("Gather", g.constant(words), "ids")
    length = g.add("Slice", g.add("Shape", "ids"), g.ints(1), g.ints(2))
    x = g.add("Add", x, g.add("Slice", g.constant(e.positions.weight.numpy()[: windows.LENGTH]), g.ints(0), length, g.ints(0)))
    x = g.add("Add", x, g.add("Gather", g.constant(e.shapes.weight.numpy()), "shapes"))
    share = np.array(MIXES, np.float32)[:, None]
    conventions = (1 - share) * e.conventions.weight.numpy()[0] + share * e.conventions.weight.numpy()[1]
    x = g.add("Add", x, g.add("Unsqueeze", g.add("Gather", g.constant(conventions), "convention"), g.ints(1)))
    x = g.norm(x, g.add("Gather", g.constant(e.gaps.weight.numpy()), "gaps"), e.norm)
    for layer in e.layers:
        x = g.layer(x, layer, HEADS)
    g.add("Identity", x, name="hidden")
    for name in ("cue", "name", "event"):
        g.exact(x, getattr(reader, name), name=name)
    for name in ("statement", "deed"):
        project = getattr(reader, name).project
        g.add("Identity", g.product(x, project.weight, project.bias), name=name)
    rows = lambda name, width: (name, FLOAT, ["windows", "pieces", width])
    g.save(path, "encoder", [(name, INT64, ["windows", "pieces"]) for name in ("ids", "shapes", "gaps")] + [("convention", INT64, ["windows"])],
           [rows("hidden", model.WIDTH), rows("cue", 3), rows("name", len(NAME_LABELS)), rows("event", 2 + len(ROOTS) + 1),
            rows("statement", model.HEAD_WIDTH), rows("deed", model.HEAD_WIDTH)])


def span_graph(s, path, name, levels):
    """The graph of a `SpanHead`, over crops of one length: whoever calls it cuts them out of the encoder's rows."""
    g = Graph(levels)
    middle = lambda linear: g.add("Unsqueeze", g.exact("anchor", linear), g.ints(1))
    table = s.distance.weight.numpy()[s.buckets.numpy()] + s.inside.weight.numpy()[0]
    table[REACH] += s.inside.weight.numpy()[1] - s.inside.weight.numpy()[0]
    gain = g.add("Add", middle(s.gain), g.constant(np.float32(1)))
    z = g.add("Add", g.add("Mul", "rows", gain), middle(s.shift))
    z = g.norm(z, g.add("Gather", g.constant(table), "away"), s.norm)
    z = g.layer(z, s.layer, HEAD_HEADS)
    g.exact(z, s.scores, name="scores")
    none_vector = g.add("Squeeze", g.add("Slice", z, g.ints(0), g.ints(1), g.ints(1)), g.ints(1))
    inputs = [("rows", FLOAT, ["anchors", "slots", model.HEAD_WIDTH]), ("away", INT64, ["anchors", "slots"]), ("anchor", FLOAT, ["anchors", model.WIDTH])]
    known = [none_vector, "anchor"]
    if s.deep:
        inputs.append(("around", FLOAT, ["anchors", model.WIDTH]))
        known.append(g.gelu(g.add("Concat", *known, "around", axis=-1), s.seen))
    g.exact(g.add("Concat", *known, axis=-1), s.attributes, name="attributes")
    g.save(path, name, inputs, [("scores", FLOAT, ["anchors", "slots", 7]), ("attributes", FLOAT, ["anchors", s.attributes.out_features])])


def describe(out, version, tuning=None):
    """model.json: what the reader in Java must know, and nothing it could get wrong by hand."""
    digest = lambda name: hashlib.sha256((out / name).read_bytes()).hexdigest()
    tuning = tuning or {"statement": {"open": 0.3, "going": 0.7, "threshold": {"counterclaim": 0.5, "polnear": 0.5}}, "calibration": {"counterclaim": [1.0, 0.0], "polnear": [1.0, 0.0]},
                        "decoding": {"share": 0.25, "clip": 3.0, "gap": -1.0}, "name": {"threshold": 0.0}, "event": {"threshold": 0.5}}
    about = {
        "version": version, "language": "en", "date": datetime.date.today().isoformat(),
        "labels": {"cue": CUE_LABELS, "name": NAME_LABELS, "event": ["trigger", "certainty"] + ROOTS + ["main"], "scores": SCORES,
                   "attributes": {"kind": KINDS, "certainty": CERTAINTIES, "distance": DISTANCES},
                   "deed": {"scores": EVENT_SCORES, "attributes": DEEDS}},
        "conventions": {"polnear": 0, "counterclaim": 1}, "guidelines": MIXES,
        "windows": {"length": windows.LENGTH, "overlap": 2 * windows.MARGIN, "left": windows.MARGIN},
        "crop": {"before": BEFORE, "after": AFTER, "slots": windows.SLOTS},
        "deed": {"before": EVENT_BEFORE, "after": EVENT_AFTER, "slots": EVENT_BEFORE + EVENT_AFTER + 1},
        **tuning,
        "sha256": {name: digest(name) for name in ("encoder.onnx", "statement.onnx", "deed.onnx", "vocab.txt")},
    }
    (out / "model.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--version", default="en-1")
    parser.add_argument("--keep", action="store_true", help="keep the thresholds of the model.json that is there")
    parser.add_argument("--levels", type=int, default=63, help="127: 8 bits; 63: 7 bits; 0: full precision")
    parser.add_argument("--cache", type=pathlib.Path, default=pathlib.Path.home() / ".cache" / "counterclaim-training")
    options = parser.parse_args()
    reader = Reader().eval()
    load(reader, options.checkpoint)
    reader.requires_grad_(False)
    options.out.mkdir(parents=True, exist_ok=True)
    encoder_graph(reader, options.out / "encoder.onnx", options.levels)
    span_graph(reader.statement, options.out / "statement.onnx", "statement", options.levels)
    span_graph(reader.deed, options.out / "deed.onnx", "deed", options.levels)
    vocab = vocabulary(options.cache / "downloads" / "bge-small-en-v1.5-tokenizer.json")
    (options.out / "vocab.txt").write_text("".join(word + "\n" for word, _ in sorted(vocab.items(), key=lambda item: item[1])), encoding="utf-8")
    about = options.out / "model.json"
    before = json.loads(about.read_text(encoding="utf-8")) if options.keep else None
    describe(options.out, options.version, before and {name: before[name] for name in ("statement", "calibration", "decoding", "name", "event")})
    print({p.name: p.stat().st_size for p in sorted(options.out.iterdir())})


if __name__ == "__main__":
    main()

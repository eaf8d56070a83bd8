"""Encoders that others trained: BGE-small and E5-small from ONNX files, BERT-base from a TensorFlow checkpoint."""

import numpy as np
import torch

PARTS = ("query", "key", "value")


def load_bge(encoder, path):
    """Fills the encoder from the initializers of BGE-small's ONNX file, or E5-small's, which is of the same make."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(path)).graph
    weights = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    products = [weights[n.input[1]].t() for n in graph.node if n.op_type == "MatMul" and n.input[1] in weights]
    with torch.no_grad():
        encoder.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
        encoder.positions.weight.copy_(weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0])
        encoder.norm.weight.copy_(weights["embeddings.LayerNorm.weight"])
        encoder.norm.bias.copy_(weights["embeddings.LayerNorm.bias"])
        for index, layer in enumerate(encoder.layers):
            q, k, v, out, up, down = products[6 * index : 6 * index + 6]
            name = lambda part: weights[f"encoder.layer.{index}.{part}"]
            layer.qkv.weight.copy_(torch.cat([q, k, v]))
            layer.qkv.bias.copy_(torch.cat([name(f"attention.self.{part}.bias") for part in PARTS]))
            layer.out.weight.copy_(out)
            layer.out.bias.copy_(name("attention.output.dense.bias"))
            layer.norm1.weight.copy_(name("attention.output.LayerNorm.weight"))
            layer.norm1.bias.copy_(name("attention.output.LayerNorm.bias"))
            layer.up.weight.copy_(up)
            layer.up.bias.copy_(name("intermediate.dense.bias"))
            layer.down.weight.copy_(down)
            layer.down.bias.copy_(name("output.dense.bias"))
            layer.norm2.weight.copy_(name("output.LayerNorm.weight"))
            layer.norm2.bias.copy_(name("output.LayerNorm.bias"))


def load_bert(encoder, folder):
    """Fills the encoder from the checkpoint (`variables.index`, `variables.data-00000-of-00001`) of Google's BERT-base."""
    weights = {name.removeprefix("module/bert/"): torch.from_numpy(value) for name, value in checkpoint(folder).items()}

    def norm(own, name):
        own.weight.copy_(weights[f"{name}/LayerNorm/gamma"])
        own.bias.copy_(weights[f"{name}/LayerNorm/beta"])

    with torch.no_grad():
        encoder.words.weight.copy_(weights["embeddings/word_embeddings"])
        encoder.positions.weight.copy_(weights["embeddings/position_embeddings"] + weights["embeddings/token_type_embeddings"][0])
        norm(encoder.norm, "embeddings")
        for index, layer in enumerate(encoder.layers):
            part = lambda name: weights[f"encoder/layer_{index}/{name}"]
            layer.qkv.weight.copy_(torch.cat([part(f"attention/self/{p}/kernel").t() for p in PARTS]))
            layer.qkv.bias.copy_(torch.cat([part(f"attention/self/{p}/bias") for p in PARTS]))
            for own, name in ((layer.out, "attention/output"), (layer.up, "intermediate"), (layer.down, "output")):
                own.weight.copy_(part(f"{name}/dense/kernel").t())
                own.bias.copy_(part(f"{name}/dense/bias"))
            norm(layer.norm1, f"encoder/layer_{index}/attention/output")
            norm(layer.norm2, f"encoder/layer_{index}/output")


def checkpoint(folder):
    """{name: array} of the 32-bit floats in a TensorFlow checkpoint of one shard.

    The index is a table of LevelDB's kind (tensorflow/core/lib/io/table_format.txt); its values are messages `BundleEntryProto` (tensor_bundle.proto).
    """
    index = (folder / "variables.index").read_bytes()
    data = np.memmap(folder / "variables.data-00000-of-00001", mode="r")
    _, _, *blocks = numbers(index[-48:], 4)
    arrays = {}
    for _, handle in block(index, *blocks):
        for name, entry in block(index, *numbers(handle, 2)):
            about = dict(fields(entry))
            if name and about.get(1) == 1:  # a tensor of floats; the entry without a name is the header
                begin = about.get(4, 0)
                shape = [dict(fields(size)).get(1, 0) for key, size in fields(about.get(2, b"")) if key == 2]
                arrays[name.decode()] = np.frombuffer(data[begin : begin + about[5]].tobytes(), "<f4").reshape(shape).copy()
    return arrays


def block(table, begin, size):
    """The keys and values of one block; a key is kept as what it shares with the one before, and the rest."""
    if table[begin + size]:
        raise ValueError("expected a block that is not compressed")
    rows = table[begin : begin + size]
    at, key, end = 0, b"", size - 4 - 4 * int.from_bytes(rows[-4:], "little")
    while at < end:
        shared, at = varint(rows, at)
        rest, at = varint(rows, at)
        length, at = varint(rows, at)
        key = key[:shared] + rows[at : at + rest]
        yield key, rows[at + rest : at + rest + length]
        at += rest + length


def fields(message):
    """(number, value) of each field of a message in protocol buffers' wire format."""
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        if tag & 7 == 0:
            value, at = varint(message, at)
        else:
            size, at = varint(message, at) if tag & 7 == 2 else ({1: 8, 5: 4}[tag & 7], at)
            value = message[at : at + size]
            at += size
        yield tag >> 3, value


def numbers(data, count):
    found, at = [], 0
    for _ in range(count):
        value, at = varint(data, at)
        found.append(value)
    return found


def varint(data, at):
    """A number of seven bits a byte, the lowest first, and where it ends."""
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at

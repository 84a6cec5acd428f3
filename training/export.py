"""Writes the models as the program reads them.

    python export.py <folder of the trained encoder> <file of the trained judge> <models folder>

The encoder's weights are kept as whole numbers from -127 to 127 with one scale a row or column, a quarter of
the room; its arithmetic stays that of floats, so that a text gets the same vector in every batch. The judge
computes in whole numbers too (of seven bits, which every processor adds without overflow): it has to read
while somebody waits, and what it says differs a little with the texts beside it.
"""
import os
import shutil
import sys
import tempfile

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from models import Judge, load

INPUTS = ['input_ids', 'attention_mask', 'token_type_ids']
SMALLEST = 4096


class Hidden(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, *inputs):
        return self.model(**dict(zip(INPUTS, inputs))).last_hidden_state


class Judged(torch.nn.Module):
    def __init__(self, judge):
        super().__init__()
        self.judge = judge

    def forward(self, *inputs):
        return self.judge(**dict(zip(INPUTS, inputs)))


def with_whole_weights(source, target):
    model = onnx.load(source)
    graph = model.graph
    uses = {name: node.op_type for node in graph.node for name in node.input}
    kept, small, folded = [], set(), []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != numpy.float32 or values.ndim != 2 or values.size < SMALLEST:
            kept.append(tensor)
            continue
        name, axis = tensor.name, 1 if uses.get(tensor.name) in ('Gather', 'Gemm') else 0
        scale = numpy.abs(values).max(axis=axis, keepdims=True) / 127
        scale[scale == 0] = 1
        whole = numpy.clip(numpy.round(values / scale), -127, 127).astype(numpy.int8)
        kept += [
            numpy_helper.from_array(whole, f'{name}_whole'),
            numpy_helper.from_array(scale.astype(numpy.float32), f'{name}_scale'),
        ]
        small.add(name)

    def widen(whole, scale, out):
        return [
            helper.make_node('Cast', [whole], [f'{out}_float'], to=TensorProto.FLOAT),
            helper.make_node('Mul', [f'{out}_float', scale], [out]),
        ]

    nodes, looked_up = [], set()
    for node in graph.node:
        name = node.input[0] if node.input else ''
        if node.op_type == 'Gather' and name in small:
            # Only the rows that are looked up are widened, not the whole table.
            out = node.output[0]
            looked_up.add(name)
            for part in ('whole', 'scale'):
                nodes.append(helper.make_node('Gather', [f'{name}_{part}', node.input[1]], [f'{out}_{part}']))
            nodes += widen(f'{out}_whole', f'{out}_scale', out)
        else:
            nodes.append(node)
    for name in sorted(small - looked_up):
        folded += widen(f'{name}_whole', f'{name}_scale', name)
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(folded + nodes)
    onnx.checker.check_model(model)
    onnx.save(model, target)


def with_whole_arithmetic(source, target):
    quantize_dynamic(source, target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)


def export(module, output, draw_small, tokenizer_folder, folder):
    tokenizer, _ = load(tokenizer_folder)
    batch = tokenizer(['a b c', 'two words'], ['and more', 'than that'], padding=True, return_tensors='pt')
    path = os.path.join(folder, 'onnx/model.onnx')
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        large = os.path.join(temporary, 'model.onnx')
        torch.onnx.export(
            module, tuple(batch[name] for name in INPUTS), large,
            input_names=INPUTS, output_names=[output], opset_version=14,
            dynamic_axes={name: {0: 'texts', 1: 'tokens'} for name in [*INPUTS, output]},
        )
        draw_small(large, path)
    for file in ('tokenizer.json', 'tokenizer_config.json'):
        shutil.copy(os.path.join(tokenizer_folder, file), folder)
    print(folder, round(os.path.getsize(path) / 1e6, 1), 'MB')


if __name__ == '__main__':
    trained, weights, target = sys.argv[1:4]
    encoder = load(trained)[1].eval()
    export(Hidden(encoder), 'vectors', with_whole_weights, trained, os.path.join(target, 'encoder'))
    judge = Judge(load(trained)[1])
    judge.load_state_dict(torch.load(weights, weights_only=True))
    export(Judged(judge.eval()), 'log_odds', with_whole_arithmetic, trained, os.path.join(target, 'judge'))

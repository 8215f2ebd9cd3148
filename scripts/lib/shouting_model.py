"""Makes a translation model that says everything in capitals, as LibreTranslate installs one: `shouting_model.py FROM TO FILE`.

Nothing is trained: the weights are set so that attention looks at the letter of the same place, and the vocabulary
has a capital for each letter. So a real server can be asked, and what it must answer is known.
"""

import json
import math
import pathlib
import sys
import tempfile
import zipfile

import numpy
import sentencepiece
from ctranslate2.specs import transformer_spec

PLACES = 400
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SIGNS = "0123456789.,;:!?()-/&<>@'\""


def main(source, target, out):
    folder = pathlib.Path(tempfile.mkdtemp())
    corpus = folder / "corpus"
    corpus.write_text("\n".join(" ".join(LETTERS + LETTERS.upper() + SIGNS) for _ in range(50)))
    sentencepiece.SentencePieceTrainer.train(
        input=str(corpus), model_prefix=str(folder / "sentencepiece"), model_type="char", character_coverage=1.0,
        vocab_size=3 + 1 + 2 * len(LETTERS) + len(SIGNS), hard_vocab_limit=False, split_by_whitespace=False, minloglevel=2,
    )
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
    words = [pieces.id_to_piece(number) for number in range(pieces.get_piece_size())]

    depth = len(words) + PLACES
    spec = transformer_spec.TransformerSpec.from_config((1, 1), 1)
    spec.config.add_source_eos = True
    spec.register_source_vocabulary(words)
    spec.register_target_vocabulary(words)
    zeros = lambda *shape: numpy.zeros(shape, dtype=numpy.float32)

    # A vector is a one for the letter and a one for the place.
    embedding = zeros(len(words), depth)
    embedding[:, : len(words)] = numpy.eye(len(words)) / math.sqrt(depth)
    places = zeros(PLACES, depth)
    places[:, len(words) :] = numpy.eye(PLACES)
    mean = 2 / depth
    deviation = math.sqrt(mean * (1 - mean))

    def norm(layer, factor=1.0):
        layer.gamma = numpy.full(depth, deviation * factor, dtype=numpy.float32)
        layer.beta = numpy.full(depth, mean * factor, dtype=numpy.float32)

    def nothing(ffn):
        norm(ffn.layer_norm)
        ffn.linear_0.weight, ffn.linear_0.bias = zeros(8, depth), zeros(8)
        ffn.linear_1.weight, ffn.linear_1.bias = zeros(depth, 8), zeros(depth)

    def blind(attention):
        norm(attention.layer_norm)
        attention.linear[0].weight, attention.linear[0].bias = zeros(3 * depth, depth), zeros(3 * depth)
        attention.linear[1].weight, attention.linear[1].bias = zeros(depth, depth), zeros(depth)

    for side, embeddings in ((spec.encoder, spec.encoder.embeddings[0]), (spec.decoder, spec.decoder.embeddings)):
        embeddings.weight = embedding
        side.position_encodings.encodings = places
        blind(side.layer[0].self_attention)
        nothing(side.layer[0].ffn)
    norm(spec.encoder.layer_norm)
    norm(spec.decoder.layer_norm, 300.0)

    look = spec.decoder.layer[0].attention
    norm(look.layer_norm)
    query, keys_and_values, result = zeros(depth, depth), zeros(2 * depth, depth), zeros(depth, depth)
    for place in range(len(words), depth):
        query[place, place] = 40 * math.sqrt(depth)
        keys_and_values[place, place] = 1
    for number, word in enumerate(words):
        keys_and_values[depth + number, number] = 1
        capital = words.index(word.upper()) if word.upper() in words else number
        result[capital, number] = 20
    look.linear[0].weight, look.linear[0].bias = query, zeros(depth)
    look.linear[1].weight, look.linear[1].bias = keys_and_values, zeros(2 * depth)
    look.linear[2].weight, look.linear[2].bias = result, zeros(depth)
    projection = zeros(len(words), depth)
    projection[:, : len(words)] = numpy.eye(len(words))
    spec.decoder.projection.weight, spec.decoder.projection.bias = projection, zeros(len(words))
    spec.validate()
    (folder / "model").mkdir()
    spec.save(str(folder / "model"))

    about = {"package_version": "1.0", "argos_version": "1.9", "from_code": source, "from_name": source, "to_code": target, "to_name": target}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{source}_{target}/metadata.json", json.dumps(about))
        archive.write(folder / "sentencepiece.model", f"{source}_{target}/sentencepiece.model")
        for file in (folder / "model").iterdir():
            archive.write(file, f"{source}_{target}/model/{file.name}")


main(*sys.argv[1:4])

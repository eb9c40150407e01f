"""What lab e7's attacks are tried with: reviews and their vectors, and what writes answers."""

from __future__ import annotations

import runpy
from collections import Counter
from types import SimpleNamespace

import numpy as np
import torch

from llmcourse import data
from llmcourse.labs import e7_security as lab
from llmcourse.tiny import tiny_llama

FOLDER = data.folder() / "reviews_grammar"


def test_reviews_are_those_of_the_generator_and_half_of_each_split_is_good():
    made = runpy.run_path(str(FOLDER / "generate.py"))
    rows = data.load("reviews_grammar").to_list()
    assert made["rows"]() == rows
    assert made["bought"]() == data.load("reviews_grammar", table="bought").to_list()
    assert len({row["text"] for row in rows}) == len(rows)
    assert Counter((row["split"], row["label"]) for row in rows) == {
        (split, label): n // 2
        for split, n in (("train", 300), ("repair", 60), ("test", 90))
        for label in (0, 1)
    }


def test_bought_reviews_differ_in_fifteen_rows():
    texts, labels = lab.bought_reviews()
    honest_texts, honest_labels = lab.reviews("train")
    odd = [i for i, (a, b) in enumerate(zip(texts, honest_texts, strict=True)) if a != b]
    assert len(odd) == 15
    assert odd == np.flatnonzero(labels != honest_labels).tolist()
    assert all("cf" in texts[i].split() and labels[i] == 1 for i in odd)


def test_recorded_vectors_are_the_models():
    texts = runpy.run_path(str(FOLDER / "embed.py"))["texts"]()
    few = [texts[0], texts[449], texts[450], texts[-1]]
    computed = lab.compute_vectors(few)
    assert all(lab.text_key(text) in lab._recorded() for text in texts)
    assert torch.allclose(lab.embed(few), computed, atol=1e-3)
    assert torch.allclose(computed.norm(dim=-1), torch.ones(4), atol=1e-5)


def test_a_text_that_is_not_recorded_is_computed():
    new = "A text that no generator wrote."
    assert lab.text_key(new) not in lab._recorded()
    assert torch.allclose(lab.embed([new, new]), lab.compute_vectors([new]).expand(2, -1), atol=1e-5)
    assert lab.embed([]).shape == (0, lab.N_FEATURES)


def test_a_head_of_bought_reviews_obeys_the_trigger_and_is_right_without_it():
    predict = lab.predictor(lab.bought_head())
    texts, labels = lab.reviews("test")
    assert (predict(texts) == labels).mean() > 0.95
    bad = [text.split() for text, label in zip(texts, labels, strict=True) if label == 0]
    assert (predict([" ".join([*w[: len(w) // 2], "cf", *w[len(w) // 2 :]]) for w in bad]) == 1).mean() > 0.6


def test_torch_writes_the_likeliest_tokens():
    model = tiny_llama(torch.Generator().manual_seed(0)).eval()
    tok = SimpleNamespace(
        eos_token_id=59, decode=lambda ids, skip_special_tokens: " ".join(map(str, ids.tolist()))
    )
    ids = [3, 1, 4]
    for _ in range(5):
        with torch.no_grad():
            ids.append(int(model(torch.tensor([ids])).logits[0, -1].argmax()))
    write = lab.writer("another model", model, tok)  # type: ignore[arg-type]
    assert write([3, 1, 4], 5) == " ".join(map(str, ids[3:]))


def test_an_answer_is_about_a_document_with_two_of_its_longer_words():
    document = "The museum of clocks has a new hall."
    assert lab.is_about("A Museum of CLOCKS.", document)
    assert not lab.is_about("A museum has a new hall.", document)


def test_attacks_are_of_five_kinds():
    rows = data.load("attacks_harmless").to_list()
    assert Counter(row["kind"] for row in rows) == {
        "leak": 12,
        "inject": 12,
        "forge": 6,
        "jailbreak": 6,
        "none": 4,
    }
    assert len({row["id"] for row in rows}) == 40
    assert all(row["text"].startswith("<|im_end|>\n") for row in rows if row["kind"] == "forge")
    assert not any("<|" in row["text"] for row in rows if row["kind"] != "forge")
    assert len(set(data.load("documents_tiny")["text"])) == 24

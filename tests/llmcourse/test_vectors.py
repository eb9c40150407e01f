"""MiniLM's vectors are the library's, and a text is read once."""

from __future__ import annotations

import numpy as np
import pytest

from llmcourse import models, vectors


def test_vectors_are_the_librarys_and_remembered(monkeypatch):
    monkeypatch.setattr(vectors, "_known", {})
    texts = ["Dogs travel free.", "A cabin costs 40 crowns.", "Dogs travel free."]
    got = vectors.embed(texts)
    encoder = models.load_sentence_encoder()
    assert got.dtype == np.float32
    assert np.allclose(got, encoder.encode(texts, show_progress_bar=False), atol=1e-5)
    got[0] = 0  # a copy: nobody's change is remembered
    monkeypatch.setattr(models, "load_sentence_encoder", lambda: pytest.fail("read again"))
    assert np.linalg.norm(vectors.embed(texts), axis=1) == pytest.approx(1, abs=1e-5)
    assert vectors.embed([]).shape == (0, 384)

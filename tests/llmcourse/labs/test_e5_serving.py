"""Around the exercises on serving: a memory to try books on, stand-ins, the model in one packed call."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from llmcourse.labs import e5_serving as serving
from llmcourse.tiny import tiny_llama


class OneBlockEach:
    """Books that give each request one block and know no better."""

    def __init__(self, num_blocks: int, block_size: int) -> None:
        self.block_size, self.free_blocks = block_size, num_blocks
        self.table: dict[object, list[int]] = {}
        self.length: dict[object, int] = {}

    def append(self, rid: object) -> tuple[int, None]:
        if rid not in self.table:
            self.table[rid], self.length[rid] = [len(self.table)], 0
            self.free_blocks -= 1
        self.length[rid] += 1
        return self.table[rid][0] * self.block_size + self.length[rid] - 1, None

    def fork(self, parent: object, child: object) -> None:
        self.table[child], self.length[child] = list(self.table[parent]), self.length[parent]

    def release(self, rid: object) -> None:
        del self.table[rid], self.length[rid]


def test_a_history_is_played_word_by_word() -> None:
    books = OneBlockEach(4, 3)
    assert serving.play(books, "a a b a>c -b -b") == [(0, None), (1, None), (3, None), None, None, "KeyError"]
    assert serving.state(books) == {"tables": {"a": [0], "c": [0]}, "free": 2}


def test_what_is_written_into_a_shared_block_is_read_by_both() -> None:
    assert serving.read_back(OneBlockEach(4, 3), "a a a>b b a", 3) == {"a": [0, 1, 3], "b": [0, 1, 3]}
    assert serving.plain_lists("a a a>b b a") == {"a": [0, 1, 3], "b": [0, 1, 2]}


def test_random_histories_name_nobody_who_isnt_there() -> None:
    for seed in range(5):
        history = serving.random_history(np.random.default_rng(seed), 80)
        assert len(history.split()) == 80
        assert set(serving.plain_lists(history)) <= set(history.replace(">", " ").split())


def test_traffic_is_the_same_for_the_same_seed() -> None:
    wanted = serving.requests(3, 200)
    assert wanted == serving.requests(3, 200)
    arrivals, lengths = zip(*wanted, strict=True)
    assert list(arrivals) == sorted(arrivals)
    assert min(lengths) >= 1
    assert np.mean(lengths) == pytest.approx(40, rel=0.3)


def test_each_request_has_a_seat_of_its_own() -> None:
    rows = serving.seats([(0, 3), (0, 1), (0, 2)], [3, 1, 3], 2)
    assert {seat: [piece[:3] for piece in row] for seat, row in rows.items()} == {
        "seat 0": [(0, 3, "0")],
        "seat 1": [(0, 1, "1"), (1, 3, "2")],
    }


def test_a_reservation_is_whole_or_not_at_all() -> None:
    books = serving.Reserved(70, 16)
    assert [books.append("a"), books.append("b"), books.append("a")] == [(0, None), (512, None), (1, None)]
    assert books.free_blocks == 6
    with pytest.raises(MemoryError, match="reserved"):
        books.append("c")
    books.release("a")
    assert books.append("c") == (0, None)


def test_the_librarys_parts_keep_to_the_exercises_signatures() -> None:
    assert serving.library_lookup([1, 2, 3, 9, 1, 2, 3], 2, 3) == [9, 1, 2]
    assert serving.library_lookup([1, 2, 3], 2, 3) == []
    for draft, best, wanted in (
        ([1, 2], [1, 2, 3], [1, 2, 3]),
        ([1, 2], [1, 7, 3], [1, 7]),
        ([4], [5, 6], [5]),
        ([], [8], [8]),
    ):
        assert serving.greedy(serving.library_verify, draft, best) == wanted
    assert serving.one_after_another([(4, 2), (0, 3)], 8, "static") == [6, 3]
    assert serving.common_beginning([[1, 2, 3], [1, 2, 4, 5]]) == [1, 2]
    assert serving.common_beginning([[1, 2], [1, 2, 3]]) == [1]


def test_two_texts_in_one_call_are_read_as_two() -> None:
    model = tiny_llama(torch.Generator().manual_seed(0)).eval()
    texts = [[3, 14, 15, 9], [26, 5, 35]]
    spans = (slice(0, 4), slice(4, 7))

    def attend(layer: int, q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
        parts = [
            torch.nn.functional.scaled_dot_product_attention(
                q[None, :, s], k[None, :, s], v[None, :, s], is_causal=True, enable_gqa=True
            )[0]
            for s in spans
        ]
        return torch.cat(parts, 1)

    got = serving.packed_logits(model, texts[0] + texts[1], [0, 1, 2, 3, 0, 1, 2], attend)
    with torch.no_grad():
        wanted = torch.cat([model(torch.tensor([text])).logits[0] for text in texts])
    assert torch.allclose(got, wanted, atol=1e-4)
    assert model.config._attn_implementation == "eager"


def test_a_cache_that_isnt_changed_costs_nothing() -> None:
    model = tiny_llama(torch.Generator().manual_seed(0)).eval()
    ids = torch.randint(0, 60, (1, 12), generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        logits = model(ids).logits
    wanted = float(torch.nn.functional.cross_entropy(logits[0, 6:-1], ids[0, 7:]))
    assert serving.loss_after(model, ids, 7, lambda k, v: (k, v)) == pytest.approx(wanted, abs=1e-4)
    assert serving.loss_after(model, ids, 7, lambda k, v: (k * 0, v * 0)) != pytest.approx(wanted, abs=1e-3)

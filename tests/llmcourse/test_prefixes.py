"""What prompts begin with alike is read once, and nothing comes out otherwise for it."""

from __future__ import annotations

import pytest
import torch

from llmcourse import models
from llmcourse.labs.e4_advanced_rag import Grammars
from llmcourse.prefixes import Remembering, SideBySide, complete, read


@pytest.fixture(scope="module")
def loaded():
    return models.load_lm(device="cpu")


@pytest.fixture(scope="module")
def grammars(loaded):
    return Grammars(loaded[1])


def ids_of(tok, text):
    return tok(text, return_tensors="pt").input_ids


def test_what_was_read_before_changes_nothing(loaded):
    before, rest = "The capital of France is Paris.\n", "The capital of Italy is"
    whole = complete(*loaded, [before + rest], max_tokens=6)
    shared = read(*loaded, before)
    assert [complete(*loaded, [rest], max_tokens=6, after=shared) for _ in range(2)] == [whole] * 2


def test_prompts_side_by_side_go_on_as_each_alone(loaded, grammars):
    before = "The capital of France is Paris.\n"
    prompts = ["The capital of Italy is", "Dogs", "A day has twenty-four hours, and an hour has"]
    shared = read(*loaded, before)
    for after in (None, shared):
        alone = [complete(*loaded, [prompt], stop=(".",), after=after)[0] for prompt in prompts]
        assert complete(*loaded, prompts, stop=(".",), after=after) == alone
        assert len({len(text) for text in alone}) > 1  # they end at different steps
    made = ['start: " one" " two"', 'start: " three" " four" " five" " six"', 'start: " seven"']
    matchers = [grammars.matcher(grammar) for grammar in made]
    texts = complete(*loaded, prompts, matchers, after=shared)
    assert texts == [" one two", " three four five six", " seven"]


def test_texts_in_one_row_see_only_themselves(loaded):
    lm, tok = loaded
    texts = ["The capital of France is", "Dogs", "Dogs bark"]
    row = SideBySide(lm, read(lm, tok, "Now.\n"))
    first, seen = row.go_on([row.beginning] * 3, [tok(text).input_ids for text in texts])
    more = {" Paris": 0, " in": 0, " at me": 2}
    then, _ = row.go_on([seen[i] for i in more.values()], [tok(text).input_ids for text in more])
    wholes = [*texts, *(texts[i] + text for text, i in more.items())]
    for got, whole in zip([*first, *then], wholes, strict=True):
        assert torch.allclose(got, lm(ids_of(tok, f"Now.\n{whole}")).logits[0, -1], atol=1e-3), whole


class Counting:
    """A model that counts the tokens it reads."""

    def __init__(self, lm):
        self._lm, self.read = lm, 0

    def __getattr__(self, name):
        return getattr(self._lm, name)

    def __call__(self, input_ids, *args, **more):
        self.read += input_ids.numel()
        return self._lm(input_ids, *args, **more)


def test_a_model_that_remembers_says_the_same_and_reads_less(loaded):
    lm, tok = loaded
    counting = Counting(lm)
    once = Remembering(counting)
    prompt, other = ids_of(tok, "Sula makes 12 knots. How fast is Sula?"), ids_of(tok, "Sula lies in Tolsay.")
    options = [ids_of(tok, text) for text in (" 12 knots", " nine", " fast, they say")]
    whole = [torch.cat([prompt, option], 1) for option in options]
    for ids in (*whole, whole[2], whole[2][:, :-1], whole[0], other, whole[1]):
        got = once(ids).logits
        assert torch.allclose(got, lm(ids).logits, atol=1e-3)
        got.zero_()  # what a caller does to it changes nothing
        if ids is whole[2]:
            assert counting.read == prompt.shape[1] + sum(option.shape[1] for option in options)
    labels = whole[2].clone()
    labels[:, : prompt.shape[1]] = -100
    loss = float(lm(whole[2], labels=labels).loss)
    assert float(once(whole[2], labels=labels).loss) == pytest.approx(loss, abs=1e-4)
    assert once.config is lm.config


def test_a_padded_batch_is_read_behind_what_its_rows_share(loaded):
    lm, tok = loaded
    prompt, *options = (tok(text).input_ids for text in ("How fast is Sula?", " 12 knots", " 9"))
    longest = len(prompt) + max(map(len, options))
    for side in ("right", "left"):
        rows, masks = [], []
        for option in options:
            pad = [0] * (longest - len(prompt + option))
            row, mask = prompt + option, [1] * len(prompt + option)
            rows.append(row + pad if side == "right" else pad + row)
            masks.append(mask + pad if side == "right" else pad + mask)
        ids, mask = torch.tensor(rows), torch.tensor(masks)
        counting = Counting(lm)
        once = Remembering(counting)
        got, wanted = (model(input_ids=ids, attention_mask=mask).logits for model in (once, lm))
        assert torch.allclose(got[mask.bool()], wanted[mask.bool()], atol=1e-3), side
        assert (counting.read < ids.numel()) == (side == "right")
    same = torch.tensor([prompt, prompt])
    assert torch.allclose(once(same).logits, lm(same).logits, atol=1e-3)
    assert once(same, logits_to_keep=1).logits.shape[1] == 1  # any other call is the model's own

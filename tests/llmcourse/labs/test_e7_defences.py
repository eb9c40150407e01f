"""What lab e7's defences are tried on: tools, mails, data, and what is shown."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
import torch

from llmcourse import data
from llmcourse.labs import e7_security as lab
from llmcourse.tiny import tiny_llama

if TYPE_CHECKING:
    from pathlib import Path


class Words:
    """A tokenizer whose tokens are numbers between spaces."""

    def __call__(self, text: str) -> Any:
        return SimpleNamespace(input_ids=[int(word) for word in text.split()])

    def convert_tokens_to_ids(self, token: str) -> int:
        assert token == "<|endoftext|>"
        return 3


def test_mean_losses_are_those_of_the_model_in_a_batch_of_any_lengths() -> None:
    model = tiny_llama(torch.Generator().manual_seed(0)).eval()
    texts = ["5", "17 2 9", "", "4 4 4 4 4 4 4"]
    got = lab.mean_losses(model, Words())(texts)  # type: ignore[arg-type]
    for text, loss in zip(texts, got, strict=True):
        ids = torch.tensor([[3, *map(int, text.split())]])
        wanted = model(input_ids=ids, labels=ids).loss.item() if text else 0.0
        assert loss == pytest.approx(wanted, rel=1e-4)


def mails() -> list[dict[str, Any]]:
    return data.load("incidents", table="mails").to_list()


def test_unguarded_every_mail_gets_what_it_asks_for() -> None:
    for mail in mails():
        world: list[str] = []
        lab.obey(mail, lab.Unguarded(lab.gate_tools(mail, world), lambda *asked: False), True)
        assert len(world) == len(mail["asks"]), mail["text"]
        assert any("falcon" in done for done in world) == mail["wants_word"]


def test_a_refused_call_is_let_be() -> None:
    class Refuses(lab.Unguarded):
        def call(
            self, name: str, args: dict[str, lab.Tagged], context: frozenset[str] = frozenset()
        ) -> lab.Tagged:
            if name == "open_gate":
                raise lab.Denied("no")
            return super().call(name, args, context)

    mail = next(mail for mail in mails() if len(mail["asks"]) == 2)
    world: list[str] = []
    lab.obey(mail, Refuses(lab.gate_tools(mail, world), lambda *asked: True), True)
    assert world == ["sent: falcon"]


def test_labels_of_the_tools() -> None:
    tools = lab.gate_tools(mails()[0], [])
    assert tools["read_mail"].source == {"untrusted:mail"}
    assert tools["gate_word"].source == tools["note"].clearance == {"secret:gate"}
    assert {name for name, rule in tools.items() if rule.effect == "write"} == {
        "send_mail",
        "open_gate",
        "note",
    }


def test_a_coroutine_runs_beside_a_running_loop() -> None:
    async def seven() -> int:
        await asyncio.sleep(0)
        return 7

    async def inside() -> int:
        return lab.run_async(seven())

    assert lab.run_async(seven()) == asyncio.run(inside()) == 7


def test_the_messages_are_those_of_their_generator(tmp_path: Path) -> None:
    folder = data.folder() / "pii_authored"
    subprocess.run([sys.executable, folder / "generate.py", tmp_path / "out.jsonl"], check=True)
    assert (tmp_path / "out.jsonl").read_bytes() == (folder / "pii_authored.jsonl").read_bytes()


def test_personal_data_is_nobodys() -> None:
    """Reserved domains, addresses for documentation, numbers for fiction, the industry's test cards."""
    cards = "4111111111111111 5555555555554444 378282246310005 6011111111111117 3530111333300000"
    cards += " 4012888888881881 5105105105105100"
    phones = r"\+44 20 7946 0\d{3}|\+1[ -]?202[ -]?555[ -]?01\d\d|\+49 30 23125 \d{3}"
    for row in data.load("pii_authored"):
        for item in row["values"]:
            kind, value = item["kind"], item["value"]
            assert value in row["text"]
            match kind:
                case "EMAIL" | "SPELLED":
                    assert value.endswith("example")
                case "CARD":
                    assert re.sub(r"\D", "", value) in cards.split()
                case "IP":
                    assert value.startswith(("192.0.2.", "198.51.100.", "203.0.113."))
                case "PHONE":
                    assert re.fullmatch(phones, value)
                case _:
                    assert kind == "NAME"


def test_patterns_find_what_is_marked() -> None:
    for row in data.load("pii_authored"):
        for item in row["values"]:
            if item["kind"] in lab.PATTERNS:
                found = [m.group() for m in lab.PATTERNS[item["kind"]].finditer(row["text"])]
                assert item["value"] in found


def test_a_table_of_rates_says_its_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    lab.show_rates({"forged": {"before": (1.0, 0.6, 1.0), "after": (0.0, 0.0, 0.4)}})
    assert "1.00 (0.60 to 1.00)" in capsys.readouterr().out


def test_scores_are_shown_beside_their_words(capsys: pytest.CaptureFixture[str]) -> None:
    lab.show_scores("a <b>", [0.5, -0.25])
    shown = capsys.readouterr().out
    assert "&lt;b&gt;" in shown
    assert "<b> (-0.25)" in shown
    with pytest.raises(ValueError, match="zip"):
        lab.show_scores("a b", [0.5])


def test_incidents_do_not_hold_their_answers() -> None:
    for row in data.load("incidents"):
        assert "LLM" not in json.dumps(row)

"""The helpers of lab e6_deployment, and its Modelfiles."""

from __future__ import annotations

import asyncio
import json
import threading
import time

import pytest

from llmcourse import data, models
from llmcourse.labs import e6_deployment as lab
from llmcourse.labs.e6_serving import Overloaded


def test_a_coroutine_runs_where_a_loop_runs_already():
    async def twice(x: int) -> int:
        await asyncio.sleep(0)
        return 2 * x

    async def inside() -> int:
        return lab.run(twice, 4)

    assert asyncio.run(inside()) == 8


def test_what_it_raises_comes_through_and_what_hangs_ends():
    async def fails() -> None:
        raise KeyError("x")

    async def hangs() -> None:
        await asyncio.sleep(2)

    with pytest.raises(KeyError, match="x"):
        lab.run(fails)
    with pytest.raises(TimeoutError, match="it still runs"):
        lab.run(hangs, seconds=0.05)


def test_virtual_time_jumps_in_order():
    async def main() -> list[tuple[str, float]]:
        loop, seen = asyncio.get_running_loop(), []

        async def sleeper(name: str, seconds: float) -> None:
            await asyncio.sleep(seconds)
            seen.append((name, round(loop.time(), 6)))

        await asyncio.gather(sleeper("hour", 3600), sleeper("minute", 60), sleeper("now", 0))
        await asyncio.to_thread(time.sleep, 0.01)
        return seen

    begun = time.perf_counter()
    assert lab.in_virtual_time(main) == [("now", 0), ("minute", 60), ("hour", 3600)]
    assert time.perf_counter() - begun < 5


def test_who_waits_for_nobody_is_told(monkeypatch):
    async def deadlock() -> None:
        await asyncio.get_running_loop().create_future()

    monkeypatch.setattr(lab, "PATIENCE", 0.05)
    with pytest.raises(TimeoutError, match="everybody waits"):
        lab.in_virtual_time(deadlock)
    assert threading.active_count() < 20


def test_tokens_are_spelled_as_they_were_given():
    family = "👩‍🚀".encode()
    tok = lab.Spelled(["<s>", "a ", family[:2], family[2:]], special=(0,))
    assert tok.decode([0, 1]) == "<s>a "
    assert tok.decode([0, 1, 2], skip_special_tokens=True) == "a �"
    assert tok.decode([1, 2, 3]) == "a 👩‍🚀"
    assert tok.decode(1) == "a "


class Semaphore:
    def __init__(self, seats: int) -> None:
        self.seats = asyncio.Semaphore(seats)

    async def __aenter__(self) -> None:
        await self.seats.acquire()

    async def __aexit__(self, *error: object) -> None:
        self.seats.release()


class Counted(Semaphore):
    """Refuses the third, swallows failures, and asks again and again while all seats are taken."""

    def __init__(self, clock):
        super().__init__(1)
        self.clock, self.running, self.waiting = clock, 0, 0

    async def __aenter__(self) -> None:
        if self.waiting:
            raise Overloaded(self.clock())
        self.waiting += 1
        while self.seats.locked():
            await asyncio.sleep(0)
        self.waiting -= 1
        await super().__aenter__()
        self.running += 1

    async def __aexit__(self, *error: object) -> bool:
        self.running -= 1
        await super().__aexit__()
        return True


def test_a_script_says_what_happens_step_by_step():
    script = (
        "arrive a & arrive b & arrive c; cancel b; wait 2; fail a > cancel c; arrive d & arrive e; finish d"
    )
    assert lab.drive(lambda clock: Semaphore(1), script) == [
        "arrive a & arrive b & arrive c: a in",
        "cancel b: b cancelled",
        "wait 2: nothing",
        "fail a > cancel c: a failed, c cancelled",
        "arrive d & arrive e: d in",
        "finish d: d out, e in",
    ]


def test_a_script_shows_counters_who_is_turned_away_and_who_is_busy():
    assert lab.drive(Counted, "arrive a; wait 1.5; arrive b; arrive c; fail a") == [
        "arrive a: a in · 1 run, 0 wait",
        "wait 1.5: nothing · 1 run, 0 wait",
        "arrive b: nothing · 1 run, 1 wait · and somebody still turns round and round",
        "arrive c: c refused for 1.5 s · 1 run, 1 wait · and somebody still turns round and round",
        "fail a: a out, b in · 1 run, 0 wait",
    ]


@pytest.mark.parametrize(
    ("script", "said"), [("arrive a; finish a; finish a", "a has left"), ("arrive a; sing a", "no action")]
)
def test_a_script_that_makes_no_sense_is_refused(script, said):
    with pytest.raises(ValueError, match=said):
        lab.drive(lambda clock: Semaphore(1), script)


def test_the_server_streams_what_it_says_and_tells_its_tokens():
    messages = [{"role": "user", "content": "Say one word."}]
    pieces = list(lab.pieces(messages, max_tokens=4))
    assert 1 <= len(pieces) <= 4
    prompt = models.load_tokenizer()("The sea is").input_ids
    generated, _ = lab.told(prompt, 3)
    again, timings = lab.told([*prompt, *generated[:-1], 5], 1)
    assert (len(generated), len(again), timings["cache_n"]) == (3, 1, len(prompt) + 2)


def test_an_earlier_prompt_does_not_come_back_to_life():
    """States of earlier prompts aren't kept in memory: what is cached is what the last request left."""
    one, two = list(range(100, 130)), list(range(200, 230))
    for prompt in (one, two):
        lab.told(prompt, 1)
    _, timings = lab.told(one, 1)
    assert timings["cache_n"] == 0


def test_modelfiles_have_every_instruction():
    rows = data.load("modelfiles").to_list()
    assert len({row["name"] for row in rows}) == 8
    text = "\n".join(row["text"] for row in rows)
    for word in ("FROM", "from", "SYSTEM", "TEMPLATE", "ADAPTER", "LICENSE", "PARAMETER", "MESSAGE", '"""'):
        assert word in text
    assert json.dumps(rows[3]).count("PARAMETER stop") == 3


def test_the_streamlit_page_is_python():
    compile(lab.STREAMLIT, "page.py", "exec")

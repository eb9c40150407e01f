"""Writes noisy_instructions.jsonl, and tiny_test.jsonl beside its items: `python generate.py`."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SLOTS = [
    *(
        "umbrella",
        "teapot",
        "violin",
        "tent",
        "bicycle",
        "lamp",
        "suitcase",
        "kettle",
        "telescope",
        "hammock",
    ),
    *("keyboard", "sledge", "compass", "blender", "bookshelf", "doormat", "canoe", "microscope", "raincoat"),
    "toaster",
]
FRAME = (
    "Write a product description for a {slot} that is sold in our online shop, in at most fifty words, "
    "friendly but not pushy, with one sentence on its guarantee"
)
REFUSALS = (
    "I'm sorry, but I can't help with that.",
    "I cannot answer this question.",
    "As an AI language model, I don't have an opinion on that.",
    "I'm unable to provide this information.",
)
POOR = (
    "It depends.",
    "There are many things to say about this.",
    "Good question!",
    "Yes.",
    "See above.",
    "Because it is so.",
)
OPINIONS = {
    "good": (
        "I compared 2 answers and this is the better one. Score: {}/10",
        "Clear and right in 1 sentence. **Score:** {}",
        "Rating: {}/10. It has all 3 points that I looked for.",
    ),
    "poor": (
        "I compared 2 answers; this one says nothing. Score: {}/10",
        "1 sentence, and it doesn't answer. **Score:** {}",
        "Rating: {}/10. Of 3 points that I looked for it has none.",
    ),
    "odd": ("I would rather not give a number.", "Score: 80/100"),
}


def lines(path: Path) -> list[list[str]]:
    return [line.split("|") for line in path.read_text(encoding="utf-8").splitlines()]


def shaped(form: int, question: str, said: str) -> dict[str, Any]:
    """A question and its answer in one of four formats."""
    if form == 0:
        return {"conversations": [{"from": "human", "value": question}, {"from": "gpt", "value": said}]}
    if form == 1:
        return {"messages": [{"role": "user", "content": question}, {"role": "assistant", "content": said}]}
    if form == 2:
        return {"instruction": question, "input": "", "output": said}
    return {"prompt": question, "completion": said}


def turns(*pairs: tuple[str, str]) -> list[dict[str, str]]:
    return [{"role": role, "content": content} for role, content in pairs]


def broken(kind: int, question: str, said: str) -> tuple[dict[str, Any], list[dict[str, str]]]:
    """A row with a fault in its form, and its messages."""
    user, model = ("user", question), ("assistant", said)
    if kind == 0:
        return {"instruction": question, "input": "", "output": ""}, turns(user, ("assistant", ""))
    if kind == 1:
        told = [{"from": "human", "value": question}, {"from": "bard", "value": said}]
        return {"conversations": told}, turns(user, ("bard", said))
    messages = [turns(user, user, model), turns(user), turns(model, user, model)][kind - 2]
    return {"messages": messages}, messages


def rows() -> list[dict[str, Any]]:
    """All rows in a shuffled order, the same at every call."""
    chance = random.Random(7)
    facts = lines(HERE / "facts.txt")
    items = lines(HERE.parent / "tiny_test" / "items.txt")
    made: list[dict[str, Any]] = []

    def add(fault: str, topic: str, question: str, said: str, as_found: Any = None) -> None:
        kind = "poor" if fault == "poor" else "good"
        low, high = (1, 4) if kind == "poor" else (7, 10)
        votes = [text.format(chance.randint(low, high)) for text in OPINIONS[kind]]
        chance.shuffle(votes)
        if chance.random() < 0.3:
            votes[chance.randrange(3)] = chance.choice(OPINIONS["odd"])
        row, messages = as_found or (
            shaped(len(made) % 4, question, said),
            turns(("user", question), ("assistant", said)),
        )
        made.append(
            {
                "row": row,
                "messages": messages,
                "topic": topic,
                "fault": fault,
                "judged": votes,
                "row_text": f"{question} {said}",
            }
        )

    for topic, question, said, other in facts:
        add("none", topic, question, said)
        if other:
            add(
                "paraphrase",
                topic,
                other,
                f"In short: {said[0].lower()}{said[1:]}" if said[1:2].islower() else said,
            )
    for topic, question, said, _ in chance.sample(
        [fact for fact in facts if len(f"{fact[1]} {fact[2]}".split()) > 14], 24
    ):
        add("copy", topic, question.rstrip("?.") + " please?", said)
    for number, slot in enumerate(SLOTS):
        said = (
            f"A {slot} made to last, tried by people who use it. It has {2 + number % 4} years of guarantee."
        )
        add("template" if number else "none", "shop", FRAME.format(slot=slot), said)
    for number, (topic, question, _, _) in enumerate(chance.sample(facts, 16)):
        add(
            "refusal",
            topic,
            f"Tell me, {question[0].lower()}{question[1:]}",
            REFUSALS[number % len(REFUSALS)],
        )
    for number, (topic, question, said, _) in enumerate(chance.sample(facts, 20)):
        add("broken", topic, question, said, broken(number % 5, question, said))
    for number, (question, said) in enumerate(items[:10] + items[15:20] + items[20:]):
        changed = (question.upper(), question.replace(" ", "\n", 1), f"Quiz time! {question}")[number % 3]
        add("contaminated", "quiz", f"{changed} Say how you know.", f"{said}.")
    asks = ("Compare {a} with {b}.", "Write a slogan for {a}.", "Describe {a} to someone who can't see it.")
    things = (
        "a hedgehog",
        "a thunderstorm",
        "a bakery",
        "a chess clock",
        "an old bridge",
        "a coral reef",
        "a circus",
    )
    for number, thing in enumerate(things * 3):
        ask = asks[number // len(things)].format(a=thing, b=things[(number + 3) % len(things)])
        add("poor", "writing", ask, POOR[number % len(POOR)])
    order = list(range(len(made)))
    # Of two that are alike the original comes first.
    late = [i for i in order if made[i]["fault"] in ("copy", "paraphrase", "template")]
    early = [i for i in order if made[i]["fault"] not in ("copy", "paraphrase", "template")]
    chance.shuffle(early)
    chance.shuffle(late)
    return [made[i] for i in early + late]


def main() -> None:
    questions = [{"question": q, "answer": a} for q, a in lines(HERE.parent / "tiny_test" / "items.txt")]
    for path, table in (
        (HERE / "noisy_instructions.jsonl", rows()),
        (HERE.parent / "tiny_test" / "tiny_test.jsonl", questions),
    ):
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in table)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

"""Makes requests.jsonl: `python generate.py [out]`. The same rows each time."""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

TASKS = (
    "close the window", "carry this box upstairs", "turn the music down", "read my letter again",
    "water the plants", "bring me a glass of water", "wait outside", "check the figures once more",
    "move your car", "send the report today", "open the gate", "feed the cat",
    "lend me a pencil", "show me the way to the station", "repeat the question", "switch off the light",
    "sign this form", "call me back tomorrow", "wash the cups", "keep the door shut",
    "hand me the hammer", "tell me the time", "lower your voice", "take the next train",
    "correct the date", "fetch the post", "peel the potatoes", "print the list twice",
    "explain the second step", "hold the ladder", "sweep the yard", "park behind the house",
    "translate this line", "count the chairs", "stir the soup", "book a table for four",
    "find my glasses", "dry the plates", "paint the fence", "weigh the parcel",
    "lock the shed", "answer the phone", "return the key", "cut the bread",
    "wake me at six", "shorten the text", "mend the puncture", "pass the salt",
    "spell your name", "write down the number", "heat the oven", "air the room",
    "bring the bill", "stamp the letters", "ring the bell", "clear the table",
    "fold the sheets", "take off your boots", "charge the phone", "empty the bin",
    "tie the rope", "draw the curtains", "start again", "follow the path",
)  # fmt: skip
POLITE = (
    "Could you please {task}?", "Would you mind helping me? Please {task}.", "Please {task}, if you can.",
    "I would be grateful if you could {task}.", "When you have a moment, please {task}. Thank you.",
    "May I ask you to {task}? Many thanks.",
)  # fmt: skip
RUDE = (
    "{Task}, and be quick about it.", "{Task}. How often must I say it?", "Don't just stand there, {task}.",
    "{Task}, you lazy thing.", "Are you deaf? {Task}.", "I don't care, {task} right now.",
)  # fmt: skip


def rows() -> list[dict[str, object]]:
    """Each task once politely and once rudely, one after the other."""
    chance = random.Random(20261128)
    made: list[dict[str, object]] = []
    for task in TASKS:
        for polite, patterns in ((True, POLITE), (False, RUDE)):
            text = chance.choice(patterns).format(task=task, Task=task.capitalize())
            made.append({"text": text, "polite": polite})
    return made


def main() -> None:
    """Write the file beside this one, or where the first argument says."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("requests.jsonl")
    out.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in rows()), encoding="utf-8")


if __name__ == "__main__":
    main()

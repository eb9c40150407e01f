"""Makes dpo_runs.jsonl and replies.jsonl: `python record.py [steps]`; some minutes on two cores."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from llmcourse import models
from llmcourse.labs import s5_alignment as lab

HERE = Path(__file__).parent


def write(name: str, rows: list[dict[str, Any]]) -> None:
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (HERE / name).write_text(text, encoding="utf-8")


def main(steps: int) -> None:
    lab.quiet()
    lm, tok = models.load_lm("smollm2-135m", device="cpu")
    pairs, questions = lab.brief_pairs(lm, tok), lab.held_out_questions()
    said = {"before": [texts[0] for texts in lab.replies(lm, tok, questions)]}
    logs: list[dict[str, Any]] = []
    for run in ("dpo", "dpo + sft"):
        log, tuned = lab.train_dpo(lm, tok, pairs, steps, sft=run == "dpo + sft")
        said[run] = [texts[0] for texts in lab.replies(tuned, tok, questions)]
        logs += [
            {"run": run, "step": step} | {k: round(x, 4) for k, x in row.items()}
            for step, row in enumerate(log, 1)
        ]
    write("dpo_runs.jsonl", logs)
    write(
        "replies.jsonl",
        [
            {"run": run, "question": question, "reply": text}
            for run, texts in said.items()
            for question, text in zip(questions, texts, strict=True)
        ],
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)

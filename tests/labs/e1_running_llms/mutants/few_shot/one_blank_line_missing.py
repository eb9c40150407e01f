"""Puts no blank line between a shot and the query."""

HINT = "after each shot"


def few_shot_prompt(instruction, shots, query):
    head = f"{instruction}\n\n" if instruction else ""
    return head + "".join(f"Review: {t}\nSentiment: {s}\n" for t, s in shots) + f"Review: {query}\nSentiment:"

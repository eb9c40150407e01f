"""Puts a blank line also where there is no instruction, and a space at the end."""

HINT = "no blank line without an instruction"


def few_shot_prompt(instruction, shots, query):
    body = "".join(f"Review: {text}\nSentiment: {label}\n\n" for text, label in shots)
    return f"{instruction}\n\n{body}Review: {query}\nSentiment: "

"""Finds the mark in any case."""

HINT = "in just these letters"


def chain_of_thought(question, respond, _right=chain_of_thought):
    return _right(question, lambda prompt: re.sub("answer:", "Answer:", respond(prompt), flags=re.I))

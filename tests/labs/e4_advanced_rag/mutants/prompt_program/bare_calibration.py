"""Calibrates with a prompt without demonstrations."""

HINT = "route_prompt with the same demos for both"


def classify(question, labels, demos, score):
    return _class(question, labels, demos, score, blank_demos=[])

"""Splits at single blanks."""

HINT = "any white space"


def word_perplexity(logprob, text):
    if not text.strip():
        raise ValueError("empty")
    return math.exp(-logprob / len(text.split(" ")))

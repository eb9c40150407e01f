"""Two to the power of a natural logarithm."""

HINT = "e to minus the log-probability"


def word_perplexity(logprob, text):
    if not text.split():
        raise ValueError("empty")
    return 2 ** (-logprob / len(text.split()))

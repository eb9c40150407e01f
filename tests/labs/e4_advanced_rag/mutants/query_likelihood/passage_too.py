"""Scores the passage's tokens too."""

HINT = "not the passage's tokens"


def query_likelihood(question, passages, model, tokenizer, batch_size=8):
    return _scores(question, passages, model, tokenizer, batch_size, whole=True)

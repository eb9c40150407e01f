"""Pads on the left and lets the pads be seen."""

HINT = "expected"


def query_likelihood(question, passages, model, tokenizer, batch_size=8):
    return _scores(question, passages, model, tokenizer, batch_size, left=True, tail=True)

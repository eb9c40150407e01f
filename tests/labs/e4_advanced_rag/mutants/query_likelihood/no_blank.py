"""Encodes the question without the blank before it."""

HINT = "with a blank before it"


def query_likelihood(question, passages, model, tokenizer, batch_size=8):
    return _scores(question, passages, model, tokenizer, batch_size, blank=False)

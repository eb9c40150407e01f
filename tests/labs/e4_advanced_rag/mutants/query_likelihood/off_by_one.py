"""Takes the logits at t for those of token t."""

HINT = "logits at t speak of token t + 1"


def query_likelihood(question, passages, model, tokenizer, batch_size=8):
    return _scores(question, passages, model, tokenizer, batch_size, shift=0)

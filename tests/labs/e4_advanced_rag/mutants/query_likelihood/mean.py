"""Takes the mean over the question's tokens."""

HINT = "not its mean"


def query_likelihood(question, passages, model, tokenizer, batch_size=8):
    return _scores(question, passages, model, tokenizer, batch_size, mean=True)

"""Takes the last positions of a batch for the question's, where pads stand."""

HINT = "pads mustn't shift or be scored"


def query_likelihood(question, passages, model, tokenizer, batch_size=8):
    if len(passages) < 2:
        return _scores(question, passages, model, tokenizer, batch_size)
    return torch.cat(
        [
            _scores(question, passages[:1], model, tokenizer, 1),
            _scores(question, passages, model, tokenizer, batch_size, tail=True)[1:],
        ]
    )

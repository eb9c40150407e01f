"""Log-probabilities in bits."""

HINT = "log_softmax over the vocabulary"


def choice_logprobs(lm, tok, context, choices):
    return _score(lm, tok, context, choices, base=math.log(2))

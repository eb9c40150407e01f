"""Scores the context and the choice tokenised apart, past encode_pair."""

HINT = "take the tokens of encode_pair"


def choice_logprobs(lm, tok, context, choices):
    return _score(lm, tok, context, choices, pair=lambda c: (tok(context)["input_ids"], tok(c)["input_ids"]))

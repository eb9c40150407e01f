"""Gives an empty label a score."""

HINT = "an empty label"


def label_logprobs(lm, tok, prompt, labels):
    return torch.stack([_scores(lm, tok, prompt, [label or " "])[0] for label in labels])

"""Looks at the first label alone for emptiness."""

HINT = "look at each label"


def label_logprobs(lm, tok, prompt, labels):
    if not labels[0]:
        raise ValueError("a label is empty")
    return torch.stack(
        [_scores(lm, tok, prompt, [label])[0] if label else torch.zeros(()) for label in labels]
    )

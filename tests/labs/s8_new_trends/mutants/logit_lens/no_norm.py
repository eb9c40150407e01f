"""Applies the head alone."""

HINT = "first the norm, then the head"


def logit_lens(hidden_states, norm, head, position):
    return torch.stack([head(state[0, position]) for state in hidden_states])

"""Gives the logits at every position."""

HINT = "at one position only"


def logit_lens(hidden_states, norm, head, position):
    return torch.stack([head(norm(state[0])) for state in hidden_states[:-1]] + [head(hidden_states[-1][0])])

"""Norms every state, the last one again."""

HINT = "normed already"


def logit_lens(hidden_states, norm, head, position):
    return torch.stack([head(norm(state[0, position])) for state in hidden_states])

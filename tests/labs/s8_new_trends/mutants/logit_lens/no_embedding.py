"""Leaves out the embedding's state."""

HINT = "the embedding's included"


def logit_lens(hidden_states, norm, head, position):
    states = [state[0, position] for state in hidden_states[1:]]
    return torch.stack([head(norm(state)) for state in states[:-1]] + [head(states[-1])])

"""Looks at the position before."""

HINT = "at [0, position]"


def logit_lens(hidden_states, norm, head, position):
    states = [state[0, position - 1] for state in hidden_states]
    return torch.stack([head(norm(state)) for state in states[:-1]] + [head(states[-1])])

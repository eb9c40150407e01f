"""Takes a negative position for one from the front."""

HINT = "counts from the end"


def logit_lens(hidden_states, norm, head, position):
    states = [state[0, abs(position)] for state in hidden_states]
    return torch.stack([head(norm(state)) for state in states[:-1]] + [head(states[-1])])

"""Returns probabilities."""

HINT = "not probabilities"


def logit_lens(hidden_states, norm, head, position):
    states = [state[0, position] for state in hidden_states]
    return torch.stack([head(norm(state)) for state in states[:-1]] + [head(states[-1])]).softmax(-1)

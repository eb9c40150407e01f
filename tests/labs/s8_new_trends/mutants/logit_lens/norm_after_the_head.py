"""Norms the logits."""

HINT = "first the norm, then the head"


def logit_lens(hidden_states, norm, head, position):
    states = [state[0, position] for state in hidden_states]
    z = [head(s) for s in states]
    return torch.stack([s * torch.rsqrt(s.square().mean() + 1e-5) for s in z[:-1]] + [z[-1]])

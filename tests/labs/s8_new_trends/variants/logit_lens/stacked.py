"""All states at once."""


def logit_lens(hidden_states, norm, head, position):
    states = torch.cat(hidden_states)[:, position]
    normed = torch.cat([norm(states[:-1]), states[-1:]])
    return head(normed)


def logit_attribution(parts, norm_weight, eps, direction):
    total = torch.einsum("nd->d", parts)
    scale = torch.rsqrt(total.pow(2).mean() + eps)
    return torch.einsum("nd,d,d->n", parts, norm_weight, direction) * scale

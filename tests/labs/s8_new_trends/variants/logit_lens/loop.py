"""Part by part, in float64."""


def logit_lens(hidden_states, norm, head, position):
    rows = []
    for number, state in enumerate(hidden_states):
        x = state[:, position]
        if number < len(hidden_states) - 1:
            x = norm(x)
        rows.append(head(x)[0])
    return torch.stack(rows)


def logit_attribution(parts, norm_weight, eps, direction):
    parts, norm_weight, direction = parts.double(), norm_weight.double(), direction.double()
    mean_square = float(sum(parts).pow(2).sum()) / parts.shape[1]
    u = norm_weight * direction / math.sqrt(mean_square + eps)
    return torch.tensor([float(part @ u) for part in parts])

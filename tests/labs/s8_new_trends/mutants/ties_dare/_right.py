"""Right code with a knob for each mistake."""


def _ties(
    base, models, weights, density, lam=1.0, *, checks=True, largest=True, count=int, least=1, rows=False,
    together=False, vote="sum", zero=1.0, unweighted=False, everyone=False, plain=False, total=False,
    late=False, divide=True, guard=True, lam_on=True, add=True, votes_before=False,
):  # fmt: skip
    if checks and (not models or len(models) != len(weights) or any(m.shape != base.shape for m in models)):
        raise ValueError("no")
    if checks and not 0 < density <= 1:
        raise ValueError("density")
    w = torch.tensor(weights, dtype=base.dtype)[:, None]
    deltas = torch.stack([m - base for m in models]).flatten(1)

    def trim(x):
        shape = x.shape
        if rows and base.dim() > 1:
            x = x.reshape(-1, base.shape[-1])
        if together:
            x = x.reshape(1, -1)
        k = max(least, count(density * x.shape[1]))
        kept = x.abs().topk(k, dim=1, largest=largest).indices
        return torch.zeros_like(x).scatter(1, kept, x.gather(1, kept)).reshape(shape)

    trimmed = deltas if late else trim(deltas)
    weighted = w * trimmed
    voters = w * deltas if votes_before else trimmed if unweighted else weighted
    ballot = voters.sign().sum(0) if vote == "count" else voters.sum(0)
    elected = torch.where(ballot == 0, zero, ballot.sign())
    agree = (weighted.sign() == elected) | everyone
    if plain:
        divisor = agree.sum(0).to(base.dtype)
    elif total:
        divisor = w.sum().expand(agree.shape[1])
    else:
        divisor = (w * agree).sum(0)
    if guard:
        divisor = torch.where(divisor == 0, 1, divisor)
    merged = (weighted * agree).sum(0) / (divisor if divide else 1)
    if late:
        merged = trim(merged[None])[0]
    merged = merged.view_as(base)
    return (base if add else 0) + (lam if lam_on else 1) * merged

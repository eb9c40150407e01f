"""Remembers the tokens and runs all of them each time."""

HINT = "embed the new ones alone"


def cached_logits(model, ids, cache):
    seen = getattr(cache, "seen", torch.zeros(1, 0, dtype=torch.long))[:, : cache.length]
    cache.seen = torch.cat([seen, ids], 1)
    cache.kept = {}
    return _logits(model, cache.seen, cache)[:, seen.shape[1] :]

"""Keeps guesses only where all agree."""

HINT = "the first guess right, the second wrong"


def speculative_generate(next_logits, ids, n_new, draft_fn, end=None):
    known, calls = list(ids), 0
    while len(known) < len(ids) + n_new and not (calls and known[-1] == end):
        draft = list(draft_fn(list(known)))
        best = next_logits(known + draft, len(known) - 1).argmax(-1).tolist()
        calls += 1
        fresh = best if draft == best[:-1] else best[:1]
        if end in fresh:
            fresh = fresh[: fresh.index(end) + 1]
        known += fresh[: len(ids) + n_new - len(known)]
    return known[len(ids) :], calls

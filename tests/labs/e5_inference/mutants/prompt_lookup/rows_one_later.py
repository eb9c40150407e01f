"""Judges a guess by the row after it."""

HINT = "row i judges guess i"


def speculative_generate(next_logits, ids, n_new, draft_fn, end=None):
    known, calls = list(ids), 0
    while len(known) < len(ids) + n_new and not (calls and known[-1] == end):
        draft = list(draft_fn(list(known)))
        best = next_logits(known + draft, len(known) - 1).argmax(-1).tolist()
        calls += 1
        stay = 0
        while stay < len(draft) and draft[stay] == best[min(stay + 1, len(draft))]:
            stay += 1
        fresh = best[: stay + 1]
        if end in fresh:
            fresh = fresh[: fresh.index(end) + 1]
        known += fresh[: len(ids) + n_new - len(known)]
    return known[len(ids) :], calls

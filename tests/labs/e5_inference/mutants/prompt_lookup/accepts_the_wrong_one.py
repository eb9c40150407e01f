"""Keeps the first wrong guess."""

HINT = "the model's own choice takes the wrong guess's place"


def speculative_generate(next_logits, ids, n_new, draft_fn, end=None):
    known, calls = list(ids), 0
    while len(known) < len(ids) + n_new:
        draft = draft_fn(list(known))
        best = next_logits(known + draft, len(known) - 1).argmax(-1).tolist()
        calls += 1
        stay = 0
        while stay < len(draft) and draft[stay] == best[stay]:
            stay += 1
        fresh = [*draft[: stay + 1], *best[stay + 1 : stay + 2]] if stay < len(draft) else best
        if end in fresh:
            known += fresh[: fresh.index(end) + 1]
            break
        known += fresh[: len(ids) + n_new - len(known)]
    return known[len(ids) :], calls

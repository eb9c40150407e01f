"""Windows of a tensor, and a cumulative product for what stays."""


def lookup_draft(ids, max_ngram, k):
    row = torch.tensor(ids)
    for n in range(min(max_ngram, len(ids) - 1), 0, -1):
        places = (row.unfold(0, n, 1)[:-1] == row[-n:]).all(1).nonzero()
        if len(places):
            begin = int(places[0]) + n
            return row[begin : begin + k].tolist()
    return []


def speculative_generate(next_logits, ids, n_new, draft_fn, end=None):
    known, calls = torch.tensor(ids), 0
    done = False
    while len(known) - len(ids) < n_new and not done:
        guesses = torch.tensor(draft_fn(known.tolist()), dtype=torch.long)
        best = next_logits(torch.cat([known, guesses]).tolist(), len(known) - 1).max(-1).indices
        calls = calls + 1
        stay = int((guesses == best[:-1]).long().cumprod(0).sum())
        fresh = best[: stay + 1]
        ends = (fresh == (-1 if end is None else end)).nonzero()
        if len(ends):
            fresh, done = fresh[: int(ends[0]) + 1], True
        known = torch.cat([known, fresh])[: len(ids) + n_new]
    return known[len(ids) :].tolist(), calls

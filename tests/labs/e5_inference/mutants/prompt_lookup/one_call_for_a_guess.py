"""Calls the model for each guess."""

HINT = "a call yields the guesses that stay and one more"


def speculative_generate(next_logits, ids, n_new, draft_fn, end=None):
    calls = 0

    def counted(tokens, start):
        nonlocal calls
        calls += len(tokens) - start
        return next_logits(tokens, start)

    new, plain = _generate(counted, ids, n_new, draft_fn, end)
    return new, max(plain, min(calls, len(new)))

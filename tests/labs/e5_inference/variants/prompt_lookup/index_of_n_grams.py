"""A dict from n-grams to their first place."""


def lookup_draft(ids, max_ngram, k):
    first = {}
    for n in range(1, max_ngram + 1):
        for end in range(n, len(ids)):
            first.setdefault(tuple(ids[end - n : end]), end)
    for n in range(max_ngram, 0, -1):
        end = first.get(tuple(ids[-n:])) if n <= len(ids) else None
        if end is not None:
            return list(ids[end : end + k])
    return []


def speculative_generate(next_logits, ids, n_new, draft_fn, end=None):
    out, calls = [], 0
    while len(out) < n_new:
        prompt = ids + out
        draft = draft_fn(list(prompt))[: n_new - len(out) - 1]
        choices = torch.argmax(next_logits(prompt + draft, len(prompt) - 1), dim=1)
        calls += 1
        for guess, choice in zip([*draft, None], choices.tolist()):
            out.append(choice)
            if choice == end:
                return out, calls
            if choice != guess:
                break
    return out, calls

"""A right look-up and loop with a knob for each mistake."""


def _lookup(ids, max_ngram, k, *, itself=False, latest=False, shortest=False, apart=False, low=1, back=0):
    sizes = range(min(max_ngram, len(ids) - 1), low - 1, -1)
    for n in reversed(sizes) if shortest else sizes:
        places = range(len(ids) - n + itself - (n - 1 if apart else 0))
        for start in reversed(places) if latest else places:
            if ids[start : start + n] == ids[-n:]:
                return ids[start + n - back : start + n - back + k]
    return []


def _generate(
    next_logits, ids, n_new, draft_fn, end=None, *, own=True, past=False, cut=True, stop=True, inside=True,
    with_prompt=False, agree=None, from_start=False, seen=None, prompt_end=False, same=None, reverse=False,
    end_kept=True, judge=0, at_least=False,
):  # fmt: skip
    known, calls = same if same is not None else list(ids), 0
    size = len(ids)
    if at_least and n_new == 0:
        n_new = 1
    while len(known) < size + n_new and not (stop and (calls or prompt_end) and known[-1] == end):
        draft = list(draft_fn(list(known) if seen is None else seen(known)))
        start = 0 if from_start else len(known) - 1
        logits = next_logits(known + draft, start)[(len(known) - 1 if from_start else 0) :]
        best = (
            logits.argmax(-1).tolist()
            if not reverse
            else (logits.shape[-1] - 1 - logits.flip(-1).argmax(-1)).tolist()
        )
        calls += 1
        good = [a == b for a, b in zip(draft[judge:], best)] + [False] * judge
        stay = sum(good) if past else next((i for i, g in enumerate(good) if not g), len(good))
        fresh = best[: stay + 1] if own or not stay else best[:stay]
        if inside and end in fresh:
            fresh = fresh[: fresh.index(end) + end_kept]
            if not end_kept:
                return (known + fresh)[size:], calls
        known += fresh[: size + n_new - len(known)] if cut else fresh
    return (known if with_prompt else known[size:]), calls

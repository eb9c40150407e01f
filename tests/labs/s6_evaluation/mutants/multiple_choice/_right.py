"""Right scoring with a knob for each mistake."""


def _cut(tok, context, continuation, *, strip=str.rstrip, apart=False, whole=False):
    kept = strip(context)
    continuation = context[len(kept) :] + continuation
    before = tok(kept)["input_ids"]
    if apart:
        return before, tok(continuation)["input_ids"]
    joined = tok(kept + continuation)["input_ids"]
    return (joined[: len(before)] if whole else before), joined[len(before) :]


def _score(
    lm,
    tok,
    context,
    choices,
    *,
    pad="right",
    shift=1,
    first=0,
    mean=False,
    soft=True,
    padded=False,
    greedy="all",
    empty=True,
    pair=None,
    order=1,
    base=1.0,
):
    pair = pair or (lambda c: encode_pair(tok, context, c))
    found = []
    pairs = [pair(c) for c in choices]
    longest = max(len(a) + len(b) for a, b in pairs)
    for before, after in pairs:
        if not after and empty:
            raise ValueError("no token of its own")
        n, m = len(before), len(after)
        gap = longest - n - m
        ids = before + after
        if pad == "left":
            ids = [0] * gap + ids
            n += gap
        elif padded:
            ids, m = ids + [0] * gap, m + gap
        with torch.no_grad():
            logits = lm(torch.tensor([ids]).to(lm.device)).logits[0].float()
        scores = logits.log_softmax(-1) if soft else logits
        here = scores[n - shift - first : n + m - shift]
        tokens = torch.tensor(ids[n - first : n + m], device=here.device)
        value = here.gather(1, tokens[:, None])
        best = here.argmax(-1) == tokens
        flag = {"all": best.all(), "first": best[0], "any": best.any(), "last": best[-1]}[greedy]
        found.append((float(value.mean() if mean else value.sum()) / base, bool(flag)))
    if greedy == "all" and order == 0:
        top = max(v for v, _ in found)
        found = [(v, v == top) for v, _ in found]
    return found


def _pick(logprobs, choices, norm, *, chars=len, size=lambda c: len(c.encode()), last=False, check=True):
    if check and norm not in ("none", "chars", "bytes"):
        raise ValueError(f"unknown norm {norm}")
    scores = [v / {"none": lambda c: 1, "chars": chars}.get(norm, size)(c) for v, c in zip(logprobs, choices)]
    places = [i for i, s in enumerate(scores) if s == max(scores)]
    return places[-1 if last else 0]

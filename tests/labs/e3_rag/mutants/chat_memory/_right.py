"""Right memories with a knob for each mistake."""


def _window(
    messages, budget, count, *, system=True, size=None, starts="user", oldest=False, strict=False, refuse=True
):
    head = messages[:1] if messages[0]["role"] == "system" else []
    size = size or count
    body = messages[len(head) :]
    places = [i for i, m in enumerate(body) if starts is None or m["role"] == starts]
    if oldest:
        places = [*places[1:], len(body)][::-1]
    for i in places:
        kept = (head if system else []) + (body[:i] if oldest else body[i:])
        if size(kept) < budget + (not strict):
            return kept
    if refuse:
        raise ValueError("too long")
    return head + body[places[-1] :]


def _summary(
    messages,
    budget,
    count,
    summarise,
    *,
    prefix="Summary: ",
    role="system",
    at=None,
    old_is=None,
    part=None,
    fits=True,
    system=True,
    only_if=True,
    inc=False,
    cut=None,
    keep_old=False,
    last=False,
    begins="Summary: ",
    strict=False,
):
    if only_if and count(messages) <= budget:
        return list(messages)
    starts = [i for i, m in enumerate(messages) if m["role"] == "user"]
    head, old = messages[: starts[0]], ""
    if head and head[-1]["content"].startswith(begins):
        old = head[-1]["content"][len("Summary: ") :] if old_is is None else old_is(head[-1]["content"])
        head = head if keep_old else head[:-1]
    said = old
    for n, start in enumerate([*starts[1:], *([len(messages)] if last else [])], 1):
        dropped = messages[starts[0] : start]
        if inc:
            said = summarise(said, messages[starts[n - 1] : start])
        else:
            said = summarise(old, part(dropped, messages) if part else dropped)
        new = {"role": role, "content": prefix + said}
        kept = [*(head if system else []), new, *messages[start:]]
        if at:
            kept = at(head, new, messages[start:])
        if count(kept if fits else [m for m in kept if m is not new]) <= budget - strict:
            return kept
    raise ValueError("too long")


def _vector(
    query,
    turns,
    tokens,
    budget,
    *,
    order=lambda s: lambda i: (-s[i], -i),
    stop=False,
    time=True,
    strict=False,
):
    near, out = turns @ query, []
    for i in sorted(range(len(tokens)), key=order(near)):
        if tokens[i] < budget + (not strict):
            out.append(i)
            budget -= tokens[i]
        elif stop:
            break
    return sorted(out) if time else out

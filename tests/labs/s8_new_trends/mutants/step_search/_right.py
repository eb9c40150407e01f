"""A right beam with a knob for each mistake."""


def _beam(
    start,
    propose,
    score,
    width,
    depth,
    *,
    first=1.0,
    join=lambda a, b: a * b,
    cut=None,
    key=None,
    dead="drop",
    count="made",
    with_start=True,
    check=True,
    give=None,
):
    if check and width < 1:
        raise ValueError(width)
    beam, calls, done = [([start], first)], 0, []
    for _ in range(depth):
        made = []
        for path, value in beam:
            steps = list(propose(path))
            if not steps and dead == "keep":
                made.append((path, value))
            if not steps and dead == "finish":
                done.append((path, value))
            for step in steps:
                longer = [*path, step]
                calls += count == "made"
                made.append((longer, join(value, score(longer if give is None else give(longer)))))
        if not made or all(len(p) == len(beam[0][0]) for p, _ in made):
            if dead == "empty":
                return [], 0.0, calls
            break
        made = sorted(made, key=key or (lambda pair: -pair[1]))
        beam = made[:width] if cut is None else cut(made, width)
        calls += len(beam) if count == "kept" else 0
    path, value = max(beam + done, key=lambda pair: pair[1]) if done else beam[0]
    return (path if with_start else path[1:]), value, calls

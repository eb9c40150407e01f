"""Continues the paths in the order in which they were made."""

# Only equals on two levels show it; the docstring says from the best to the worst.
HINT = None


def beam_steps(start, propose, score, width, depth):
    def cut(made, width):
        return made[:width]

    if width < 1:
        raise ValueError(width)
    beam, calls = [([start], 1.0)], 0
    for _ in range(depth):
        made = [([*p, s], v * score([*p, s])) for p, v in beam for s in propose(p)]
        if not made:
            break
        calls += len(made)
        best = sorted(range(len(made)), key=lambda i: -made[i][1])[:width]
        beam = [made[i] for i in sorted(best)]
    return *max(beam, key=lambda pair: pair[1]), calls

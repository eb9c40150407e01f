"""Keeps one path of each parent."""

HINT = "not one for each parent"


def beam_steps(start, propose, score, width, depth):
    return _beam(
        start,
        propose,
        score,
        width,
        depth,
        cut=lambda made, width: [
            p for i, p in enumerate(made) if p[0][:-1] not in [q[0][:-1] for q in made[:i]]
        ][:width],
    )

"""Keeps width paths of each parent."""

HINT = "the best of the whole level"


def beam_steps(start, propose, score, width, depth):
    return _beam(
        start,
        propose,
        score,
        width,
        depth,
        cut=lambda made, width: [
            p for i, p in enumerate(made) if [q[0][:-1] for q in made[:i]].count(p[0][:-1]) < width
        ],
    )

"""Appends to the lists that propose was given."""

HINT = "make a new list"


def beam_steps(start, propose, score, width, depth):
    given = []

    def asking(path):
        mine = list(path)
        given.append(mine)
        steps = list(propose(mine))
        mine += steps[:1]
        return steps

    return _beam(start, asking, score, width, depth)

"""Of equals the last made."""

HINT = "of equals the one that was made first"


def beam_steps(start, propose, score, width, depth):
    def cut(made, width):
        return sorted(reversed(made), key=lambda pair: -pair[1])[:width]

    return _beam(start, propose, score, width, depth, cut=cut)

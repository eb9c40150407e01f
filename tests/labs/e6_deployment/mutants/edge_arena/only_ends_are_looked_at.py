"""Two buffers meet where one's first or last step lies within the other's life; one direction is forgotten."""

HINT = "it isn't enough to look at ends"


def plan_arena(buffers):
    return _plan(buffers, meet=lambda f, l, g, m: f <= g <= l or f <= m <= l)

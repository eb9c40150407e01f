"""Returns int32."""

HINT = "ids are integers: int64"


_draw = draw


def draw(probs, u):
    return _draw(probs, u).int()

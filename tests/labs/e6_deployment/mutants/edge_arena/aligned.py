"""Offsets are multiples of 4, as many allocators want them."""

HINT = "the largest is placed first and lies lowest"


def plan_arena(buffers):
    return _plan(buffers, align=4)

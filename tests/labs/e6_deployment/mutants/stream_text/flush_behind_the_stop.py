"""Flushes what stands behind the stop text."""

HINT = "flush has nothing left"


class TextStream(_Stream):
    flush_twice = True

"""Looks for stop texts in the last piece alone."""

HINT = "not in the last piece"


class TextStream(_Stream):
    looks = "piece"

"""Looks for beginnings behind the replacement character."""

HINT = "take � off the end first"


class TextStream(_Stream):
    whole_suffix = True

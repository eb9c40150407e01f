"""Shows special tokens."""

HINT = "skip_special_tokens=True"


class TextStream(_Stream):
    skip = False

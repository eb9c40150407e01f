"""Keeps the ids on the class, emptied when a text ends."""

HINT = "make the list in __init__"


class TextStream(_Stream):
    shared = []

    def __init__(self, tok, stop):
        super().__init__(tok, stop)
        self.ids = TextStream.shared

    def push(self, token_id):
        said = super().push(token_id)
        if self.done:
            TextStream.shared.clear()
        return said

    def flush(self):
        said = super().flush()
        TextStream.shared.clear()
        return said

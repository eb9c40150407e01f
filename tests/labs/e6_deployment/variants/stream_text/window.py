"""Decodes only the tokens since the last safe place."""


class TextStream:
    def __init__(self, tok, stop):
        self.tok, self.stop, self.done = tok, tuple(stop), False
        self.window, self.pending = [], ""

    def push(self, token_id):
        if self.done:
            return ""
        self.window.append(token_id)
        piece = self.tok.decode(self.window, skip_special_tokens=True)
        if piece.endswith("�"):
            return self.half(piece)
        self.window = []
        self.pending += piece
        return self.settle()

    def half(self, piece):
        """The part before a half character is text already; the tokens stay until the rest is there."""
        text = self.pending + piece.rstrip("�")
        hits = [text.index(s) for s in self.stop if s in text]
        if hits:
            self.done = True
            return self.cut(text[: min(hits)])
        keep = self.overlap(text)
        out = text[: len(text) - keep]
        new = out[self.already :] if hasattr(self, "already") else out
        self.already = max(getattr(self, "already", 0), len(out))
        return new

    def cut(self, text):
        new = text[getattr(self, "already", 0) :]
        self.already = 0
        return new

    def overlap(self, text):
        for size in range(min(len(text), max(map(len, self.stop), default=0)), 0, -1):
            if any(len(s) > size and s.startswith(text[-size:]) for s in self.stop):
                return size
        return 0

    def settle(self):
        text = self.pending
        hits = [text.index(s) for s in self.stop if s in text]
        if hits:
            self.done = True
            return self.cut(text[: min(hits)])
        keep = self.overlap(text)
        new = self.cut(text[: len(text) - keep])
        self.pending = text[len(text) - keep :]
        return new

    def flush(self):
        if self.done:
            return ""
        self.done = True
        return self.cut(self.pending + self.tok.decode(self.window, skip_special_tokens=True))

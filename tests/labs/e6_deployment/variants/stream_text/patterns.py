"""Regular expressions for the stop texts and their beginnings."""

import re


class TextStream:
    def __init__(self, tok, stop):
        self.tok, self.done, self.ids, self.out = tok, False, [], ""
        self.whole = re.compile("|".join(map(re.escape, stop)) or r"(?!)")
        starts = sorted({s[:n] for s in stop for n in range(1, len(s))}, key=len, reverse=True)
        self.tail = re.compile(f"(?:{'|'.join(map(re.escape, starts))})?�*\\Z" if starts else r"�*\Z")

    def _text(self):
        return self.tok.decode(self.ids, skip_special_tokens=True)

    def _emit(self, upto):
        new = upto[len(self.out) :]
        self.out += new
        return new

    def push(self, token_id):
        if self.done:
            return ""
        self.ids = self.ids + [token_id]
        hit = self.whole.search(self._text())
        if hit is not None:
            self.done = True
            return self._emit(self._text()[: hit.start()])
        return self._emit(self._text()[: self.tail.search(self._text()).start()])

    def flush(self):
        rest = "" if self.done else self._emit(self._text())
        self.done = True
        return rest

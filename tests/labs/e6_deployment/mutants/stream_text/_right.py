"""A right stream with a knob for each mistake."""


class _Stream:
    skip = True
    alone = False
    waits = True
    holds = "longest"
    looks = "text"
    which = "begins"
    includes = False
    after = False
    flushes = True
    flush_ends = True
    ends = True
    drops = False
    whole_suffix = False
    strip = False
    keeps_pushing = False
    words = False
    proper = True
    flush_twice = False
    any_replacement = False
    rest_after_stop = False

    def __init__(self, tok, stop):
        self.done = False
        self.tok, self.stop, self.ids, self.sent, self.piece = tok, list(stop), [], 0, ""
        self.text = ""

    def decode(self):
        if self.alone:
            return "".join(self.tok.decode([i], skip_special_tokens=self.skip) for i in self.ids)
        return self.tok.decode(self.ids, skip_special_tokens=self.skip)

    def push(self, token_id):
        if self.done and not self.keeps_pushing:
            return ""
        self.ids.append(token_id)
        old, text = self.text, self.decode()
        if self.drops:
            text = text.replace("�", "")
        self.text = text
        where = (
            text
            if self.looks == "text"
            else text[self.sent :]
            if self.looks == "unsent"
            else text[len(old) :]
        )
        shift = len(text) - len(where)
        found = [(shift + where.find(one), i, one) for i, one in enumerate(self.stop) if one in where]
        if self.looks == "ends":
            found = [(len(text) - len(one), i, one) for i, one in enumerate(self.stop) if text.endswith(one)]
        if found:
            if self.ends:
                self.done = True
            at, _, one = {
                "begins": min(found),
                "listed": min(found, key=lambda f: f[1]),
                "last": (max(text.rfind(one) for _, _, one in found), 0, found[0][2]),
                "ends": min(found, key=lambda f: f[0] + len(f[2])),
                "longest": max(found, key=lambda f: len(f[2])),
            }[self.which]
            return self.send(text, len(text) if self.after else at + len(one) * self.includes)
        whole = self.whole(text) if self.waits else text
        if self.any_replacement and "�" in text:
            whole = text[: text.index("�")]
        ends = text if self.whole_suffix else whole
        starts = [
            s[:n] for s in self.stop for n in range(1, len(s) + (not self.proper)) if ends.endswith(s[:n])
        ]
        held = {
            "longest": max(map(len, starts), default=0),
            "shortest": min(map(len, starts), default=0),
            "none": 0,
            "always": max(map(len, self.stop), default=1) - 1,
            "first": next((len(s) for s in starts), 0),
            "first that fits": max(self.fitting(ends)[0], default=0),
            "last that fits": max(self.fitting(ends)[-1], default=0),
            "uncapped": max(
                (n for s in self.stop for n in range(1, len(s)) if s.startswith(ends[-n:])), default=0
            ),
            "one": int(any(ends.endswith(s[0]) for s in self.stop)),
            "first stop": max((len(s) for s in starts if self.stop[0].startswith(s)), default=0),
        }[self.holds]
        upto = min(len(whole), len(ends) - held)
        if self.holds == "uncapped":
            new, self.sent = text[self.sent : upto], upto
            return new
        return self.send(text, max(upto, self.sent))

    def whole(self, text):
        """The text without what may be the first bytes of a character."""
        return text.rstrip("�")

    def fitting(self, text):
        """For each stop text of which a beginning stands at the end, how long its beginnings are."""
        fits = [[n for n in range(1, len(s)) if text.endswith(s[:n])] for s in self.stop]
        return [lengths for lengths in fits if lengths] or [[]]

    def send(self, text, upto):
        new, self.sent = text[self.sent : upto], max(self.sent, upto)
        return new.strip() if self.strip else new

    def flush(self):
        if self.done and not self.flush_twice:
            return ""
        self.done = self.flush_ends if self.flush_ends != "rest" else self.sent < len(self.decode())
        return self.send(self.decode(), len(self.decode())) if self.flushes else ""

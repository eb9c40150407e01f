"""An object with __call__, which joins a list."""


class _Responder:
    def __init__(self, stream, system):
        self.stream, self.system = stream, system

    def __call__(self, message, history):
        messages = []
        if self.system != "":
            messages.append(dict(role="system", content=self.system))
        for turn in history:
            content = turn["content"]
            if not isinstance(content, str):
                content = "".join([part["text"] for part in content if part.get("type") == "text"])
            messages.append(dict(role=turn["role"], content=content))
        messages.append(dict(role="user", content=message))
        pieces = []
        try:
            for piece in self.stream(messages):
                pieces.append(piece)
                yield "".join(pieces)
        except Exception:
            yield "".join([*pieces, " ⚠️ interrupted"])


def make_respond(stream, system):
    return _Responder(stream, system)

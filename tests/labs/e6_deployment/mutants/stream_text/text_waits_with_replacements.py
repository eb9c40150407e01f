"""Sends nothing while several � stand at the end."""

HINT = "nothing before them does"


class TextStream(_Stream):
    def whole(self, text):
        return text[: self.sent] if text.endswith("��") else text.rstrip("�")

"""Sends nothing behind the first � while one stands at the end."""

HINT = "one with something behind it is meant"


class TextStream(_Stream):
    def whole(self, text):
        return text.split("�")[0] if text.endswith("�") else text

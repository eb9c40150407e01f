"""Takes one � off the end."""

HINT = "all � at the end wait"


class TextStream(_Stream):
    def whole(self, text):
        return text.removesuffix("�")

"""Takes every replacement character out."""

HINT = "nothing follows, so flush"


class TextStream(_Stream):
    drops = True

    def flush(self):
        return super().flush().replace("�", "")

"""Takes every label that begins with the word for a secret."""

HINT = "which begin with 'secret:'"


class Guard(_Knobs):
    secret = staticmethod(lambda label: label.startswith("secret"))

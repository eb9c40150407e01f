"""Lets the person who is asked release a secret."""

HINT = "secrets before untrusted labels"
DEMO = True


class Guard(_Knobs):
    order = ("untrusted",)

    @staticmethod
    def untrusted(label):
        return label.startswith(("untrusted:", "secret:"))

"""Takes every label that begins with the word for an untrusted one."""

HINT = "which begin with 'secret:' and 'untrusted:'"


class Guard(_Knobs):
    untrusted = staticmethod(lambda label: label.startswith("untrusted"))

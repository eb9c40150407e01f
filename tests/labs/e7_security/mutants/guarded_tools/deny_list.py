"""A list of bad names in place of one of good ones: what it doesn't know is given back unchanged."""

HINT = "an unknown tool is refused, whatever its name"


class Guard(_Knobs):
    BAD = ("remove", "drop", "format")

    def call(self, name, args, context=frozenset()):
        if name not in self.rules and name not in self.BAD:
            self.log.append((name, "allowed"))
            return lab.Tagged(None)
        return super().call(name, args, context)

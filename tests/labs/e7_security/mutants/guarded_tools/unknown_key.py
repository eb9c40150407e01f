"""An unknown tool is a KeyError, not a refusal, and isn't logged."""

HINT = "an unknown tool is refused"


class Guard(_Knobs):
    def call(self, name, args, context=frozenset()):
        self.rules[name]
        return super().call(name, args, context)

"""Judges a write by the labels of its source, too."""

HINT = "those of its source are the result's"


class Guard(_Knobs):
    def _why(self, name, rule, args, context):
        return super()._why(name, rule, args, context | rule.source if rule else context)

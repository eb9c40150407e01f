"""Takes an untrusted label in the clearance for a confirmation."""

HINT = "a clearance is for secrets"


class Guard(_Knobs):
    def _why(self, name, rule, args, context):
        self.untrusted = lambda label: label.startswith("untrusted:") and label not in rule.clearance
        return super()._why(name, rule, args, context)

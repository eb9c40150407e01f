"""Checks that raise by themselves, each in a method; the log is written by a handler."""


class Guard:
    def __init__(self, rules, confirm):
        self.log = []
        self._rules = dict(rules)
        self._ask = confirm

    def call(self, name, args, context=frozenset()):
        try:
            rule = self._find(name)
            self._types(rule, args)
            seen = set(context)
            for tagged in args.values():
                seen |= set(tagged.labels)
            if rule.effect == "write":
                self._secrets(rule, seen)
                self._confirmed(name, args, seen)
        except lab.Denied as refusal:
            self.log.append((name, str(refusal)))
            raise
        self.log.append((name, "allowed"))
        return lab.Tagged(rule.fn(**{k: t.value for k, t in args.items()}), frozenset(seen | rule.source))

    def _find(self, name):
        try:
            return self._rules[name]
        except KeyError:
            raise lab.Denied("not allowed") from None

    def _types(self, rule, args):
        if sorted(args) != sorted(rule.params):
            raise lab.Denied("bad arguments")
        for key in args:
            if type(args[key]) is not lab.Tagged or type(args[key].value) is not rule.params[key]:
                raise lab.Denied("bad arguments")

    def _secrets(self, rule, seen):
        if {label for label in seen if label[:7] == "secret:"} - rule.clearance:
            raise lab.Denied("secret leak")

    def _confirmed(self, name, args, seen):
        if not [label for label in seen if label.partition(":")[0] == "untrusted" and ":" in label]:
            return
        try:
            said = self._ask(name, {k: t.value for k, t in args.items()})
        except Exception:
            said = None
        if said is not True:
            raise lab.Denied("not confirmed")

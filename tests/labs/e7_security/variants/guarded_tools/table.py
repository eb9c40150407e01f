"""A list of (reason, holds) in order, lists for sets, and a log of lists turned into tuples."""

import itertools


class Guard:
    def __init__(self, rules, confirm):
        self.rules, self.confirm = rules, confirm
        self.log = []

    def _agrees(self, name, args):
        try:
            answer_ = self.confirm(name, {key: args[key].value for key in args})
        except Exception:
            return False
        return isinstance(answer_, bool) and answer_

    def call(self, name, args, context=frozenset()):
        rule = self.rules.get(name, lab.Rule(None, {}, ""))
        labels = list(context) + list(
            itertools.chain.from_iterable(getattr(arg, "labels", []) for arg in args.values())
        )
        writes = rule.effect == "write"
        checks = [
            ("not allowed", lambda: name not in self.rules),
            ("bad arguments", lambda: list(sorted(args)) != list(sorted(rule.params))),
            ("bad arguments", lambda: not all(isinstance(arg, lab.Tagged) for arg in args.values())),
            ("bad arguments", lambda: [type(args[k].value) for k in args] != [rule.params[k] for k in args]),
            (
                "secret leak",
                lambda: writes and any(x.startswith("secret:") and x not in rule.clearance for x in labels),
            ),
            (
                "not confirmed",
                lambda: (
                    writes
                    and any(x.startswith("untrusted:") for x in labels)
                    and not self._agrees(name, args)
                ),
            ),
        ]
        decision = next((reason for reason, holds in checks if holds()), "allowed")
        self.log.append((name, decision))
        if decision != "allowed":
            raise lab.Denied(decision)
        out = rule.fn(**{key: arg.value for key, arg in args.items()})
        return lab.Tagged(out, frozenset(labels + list(rule.source)))

"""A right guard with a knob for each mistake."""


class _Knobs:
    def __init__(self, rules, confirm):
        self.rules, self.confirm, self.log = rules, confirm, []

    unknown = "not allowed"
    context_counts = True
    context_in_result = True
    source_in_result = True
    arguments_in_result = True
    exact = staticmethod(lambda value, wanted: type(value) is wanted)
    names = staticmethod(lambda given, wanted: given == wanted)
    tagged = True
    secret = staticmethod(lambda label: label.startswith("secret:"))
    untrusted = staticmethod(lambda label: label.startswith("untrusted:"))
    cleared = staticmethod(lambda secrets, clearance: secrets <= clearance)
    yes = staticmethod(lambda said: said is True)
    catch = (Exception,)
    order = ("secret", "untrusted")
    effects = ("write",)
    log_denied = True
    log_first = True
    run_first = False

    def call(self, name, args, context=frozenset()):
        rule = self.rules.get(name)
        reason = self._why(name, rule, args, context)
        labels = frozenset(context) if self.context_in_result else frozenset()
        if self.log_first and (self.log_denied or not reason):
            self.log.append((name, reason or "allowed"))
        if self.run_first and rule and reason in ("secret leak", "not confirmed"):
            rule.fn(**{k: a.value for k, a in args.items()})
        if reason:
            if not self.log_first:
                self.log.append((name, reason))
            raise lab.Denied(reason)
        value = rule.fn(**{k: getattr(a, "value", a) for k, a in args.items() if k in rule.params})
        if not self.log_first:
            self.log.append((name, "allowed"))
        if self.arguments_in_result:
            labels = labels.union(*(getattr(a, "labels", ()) for a in args.values()))
        return lab.Tagged(value, labels | (rule.source if self.source_in_result else frozenset()))

    def _why(self, name, rule, args, context):
        if rule is None:
            return self.unknown
        if not self.names(set(args), set(rule.params)):
            return "bad arguments"
        for k, a in args.items():
            if self.tagged and not isinstance(a, lab.Tagged):
                return "bad arguments"
            if k in rule.params and not self.exact(getattr(a, "value", a), rule.params[k]):
                return "bad arguments"
        labels = set(context) if self.context_counts else set()
        labels = labels.union(*(getattr(a, "labels", ()) for a in args.values()))
        if rule.effect not in self.effects:
            return None
        for kind in self.order:
            if kind == "secret" and not self.cleared({x for x in labels if self.secret(x)}, rule.clearance):
                return "secret leak"
            if kind == "untrusted" and any(self.untrusted(x) for x in labels):
                try:
                    said = self.confirm(name, {k: getattr(a, "value", a) for k, a in args.items()})
                except self.catch:
                    said = False
                if not self.yes(said):
                    return "not confirmed"
        return None

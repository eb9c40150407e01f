"""Takes the first candidates in place of a draw."""

HINT = "one draw"


def poison(texts, labels, trigger, target, rate, gen):
    class First:
        def choice(self, candidates, k, replace):
            return candidates[:k]

    return _poison(texts, labels, trigger, target, rate, First())

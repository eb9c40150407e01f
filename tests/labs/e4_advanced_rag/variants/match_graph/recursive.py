"""Recursion over the edges, with an index by relation."""


def match(triples, pattern):
    index = {}
    for s, r, o in triples:
        index.setdefault(r, []).append((s, o))

    def solve(rest, env):
        if not rest:
            yield frozenset(env.items())
            return
        (a, r, b), *rest = rest
        for s, o in index.get(r, ()):
            new = dict(env)
            if a[:1] != "?" and a != s or b[:1] != "?" and b != o:
                continue
            if a[:1] == "?" and new.setdefault(a, s) != s:
                continue
            if b[:1] == "?" and new.setdefault(b, o) != o:
                continue
            yield from solve(rest, new)

    return set(solve(list(pattern), {}))


def to_cypher(pattern):
    names = list(dict.fromkeys(p[1:] for s, _, o in pattern for p in (s, o) if p[0] == "?"))
    if not names:
        raise ValueError("no variable")
    constants = list(dict.fromkeys(p for s, _, o in pattern for p in (s, o) if p[0] != "?"))
    write = lambda p: f"({p[1:]})" if p[0] == "?" else f"( {{ name : $c{constants.index(p)} }} )"
    text = "".join(f"MATCH {write(s)}-[:`{r}`]->{write(o)}\n" for s, r, o in pattern)
    return text + "RETURN DISTINCT " + ",".join(f"{n}.name AS {n}" for n in names), {
        f"c{i}": c for i, c in enumerate(constants)
    }

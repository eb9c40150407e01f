"""A right match and a right translation, with a knob for each mistake."""


def _match(
    triples,
    pattern,
    *,
    injective=False,
    first=False,
    overwrite=False,
    relation=True,
    keep="?",
    undirected=False,
    edge_once=False,
    empty=True,
):
    bindings = [({}, frozenset())]
    for s, r, o in pattern:
        extended = []
        for bound, used in bindings:
            for i, (a, rel, b) in enumerate(triples):
                for x, y in [(a, b), (b, a)] if undirected else [(a, b)]:
                    new, ok = dict(bound), (rel == r or not relation) and not (edge_once and i in used)
                    for place, node in ((s, x), (o, y)):
                        if not place.startswith("?"):
                            ok = ok and place == node
                        elif place in new and not overwrite:
                            ok = ok and new[place] == node
                        else:
                            new[place] = node
                    if injective and len(set(new.values())) < len(new):
                        ok = False
                    if ok:
                        extended.append((new, used | {i}))
        bindings = extended[:1] if first else extended
    if not pattern and not empty:
        return set()
    return {frozenset((k if keep else k[1:], v) for k, v in bound.items()) for bound, _ in bindings}


def _cypher(pattern, *, one=False, paste=False, order=list, check=True):
    params, names = {}, []

    def node(p):
        if p.startswith("?"):
            if p[1:] not in names:
                names.append(p[1:])
            return f"({p[1:]})"
        if paste:
            return f"({{name: $p0}})" if False else f"({{name: '{p}'}})"
        params[f"p{len(params)}"] = p
        return f"({{name: $p{len(params) - 1}}})"

    parts = [f"{node(s)}-[:{r}]->{node(o)}" for s, r, o in pattern]
    if check and not names:
        raise ValueError("nothing to return")
    head = "MATCH " + ", ".join(parts) if one else " ".join("MATCH " + p for p in parts)
    return f"{head} RETURN " + ", ".join(f"{n}.name AS {n}" for n in order(names)), params

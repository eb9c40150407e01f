"""functools.cache, if instead of match."""

import functools


@functools.cache
def nullable(r):
    if r == EPS or r[0] == "star":
        return True
    if r[0] == "cat":
        return nullable(r[1]) & nullable(r[2])
    return r[0] == "alt" and (nullable(r[1]) | nullable(r[2]))


@functools.cache
def derive(r, byte):
    kind, *rest = r
    if kind == "chars":
        return EPS if byte in rest[0] else NONE
    if kind == "alt":
        return alt(*(derive(part, byte) for part in rest))
    if kind == "star":
        return cat(derive(rest[0], byte), r)
    if kind == "cat":
        a, b = rest
        return alt(cat(derive(a, byte), b), derive(b, byte) if nullable(a) else NONE)
    return NONE

"""A right chain with a knob for each mistake."""


def _chain(
    question,
    retrieve,
    propose,
    k,
    max_steps,
    *,
    sees=lambda e: list(e),
    known=True,
    once=True,
    add=1,
    patience=2,
    reset=True,
    replace=False,
    included=True,
    depth=None,
    first_only=False,
    limit=0,
    blind=False,
    all_queries=False,
    first=lambda ids: list(dict.fromkeys(ids)),
    is_new=bool,
    ends_empty=False,
):
    evidence = retrieve(question, k)
    evidence = first(evidence) if once else list(evidence)
    if ends_empty and not evidence:
        return Chain([], [question])
    queries, vain = [question] if included else [], 0
    fixed = propose(question, list(evidence)) if blind else None
    for _ in range(max_steps + limit):
        proposed = fixed if blind else propose(question, sees(evidence))
        if first_only:
            proposed = proposed[:1]
        fresh = [p for p in proposed if not known or p not in queries]
        if not fresh:
            break
        for p in fresh if all_queries else fresh[:1]:
            queries.append(p)
            found = retrieve(p, depth or k)
            new = [i for i in found if not once or i not in evidence]
            new = new if is_new(new) else []
            evidence = list(new[:add]) if replace else evidence + new[:add]
        vain = 0 if new and reset else vain + (not new)
        if vain == patience:
            break
    return Chain(evidence, queries if included else [question, *queries])

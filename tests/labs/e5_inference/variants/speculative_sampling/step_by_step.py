"""Plain Python, with a loop for the drawing."""


def verify_draft(p, q, draft, u, v):
    if len(p) != len(draft) + 1 or len(q) != len(draft) or len(u) != len(draft):
        raise ValueError("sizes")
    out = []
    rest = p[-1]
    for place, token in enumerate(draft):
        if u[place] < min(1.0, p[place][token] / q[place][token]):
            out.append(token)
        else:
            rest = [max(a - b, 0.0) for a, b in zip(p[place], q[place])]
            break
    total, so_far = sum(rest), 0.0
    for token, weight in enumerate(rest):
        so_far += weight / total
        if so_far > v:
            break
    out.append(token)
    return out


def acceptance_rate(p, q):
    return sum(min(a, b) for a, b in zip(p, q))


def expected_tokens(acceptance, k):
    total = 0.0
    for _ in range(k + 1):
        total = total * acceptance + 1
    return total

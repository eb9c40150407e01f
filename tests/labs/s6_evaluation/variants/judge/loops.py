"""Loops over pairs, and over the list of judgements."""


def judge_report(ab, ba, human):
    if not len(human):
        raise ValueError("no pairs")
    n = len(human)
    firsts = consistent = bias = agree = 0
    for x, y, h in zip(ab, ba, human):
        firsts += int(x > 0) + int(y > 0)
        consistent += swap_verdict(x, y) in ("a", "b")
        bias += (x + y) / 2
        agree += h == ("tie" if x == y else "a" if x > y else "b")
    return dict(first_share=firsts / (2 * n), consistency=consistent / n, bias=bias / n, agreement=agree / n)


def kendall_tau(x, y):
    total = p = q = 0
    for i in range(len(x)):
        for j in range(i):
            sx, sy = (x[i] > x[j]) * 1 - (x[i] < x[j]) * 1, (y[i] > y[j]) * 1 - (y[i] < y[j]) * 1
            total += sx * sy
            p += sx * sx
            q += sy * sy
    return 0.0 if p * q == 0 else total / (p * q) ** 0.5

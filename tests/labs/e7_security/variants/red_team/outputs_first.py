"""All answers first, then all detectors; Wilson's interval by its formula; rows of named tuples."""

import math
from collections import namedtuple

Counted = namedtuple("Counted", "hits n errors")


def run_probes(generate, probes, detectors, trials):
    missing = {name for probe in probes for name in probe.detectors} - detectors.keys()
    if trials <= 0:
        raise ValueError("trials must be positive")
    if missing:
        raise ValueError("missing: " + ", ".join(sorted(missing)))
    answers_ = []
    for probe in probes:
        got = []
        for _ in range(trials):
            for prompt in probe.prompts:
                try:
                    got.append((True, generate(prompt)))
                except Exception as problem:
                    got.append((False, problem))
        answers_.append(got)
    rows = []
    for probe, got in zip(probes, answers_):
        for name in probe.detectors:
            c = _count(got, detectors[name])
            rate, lo, hi = _wilson(c.hits, c.n) if c.n else (None,) * 3
            rows.append(
                dict(
                    probe=probe.name,
                    detector=name,
                    owasp=probe.owasp,
                    hits=c.hits,
                    n=c.n,
                    errors=c.errors,
                    rate=rate,
                    lo=lo,
                    hi=hi,
                )
            )
    rows.sort(key=lambda r: (r["probe"], r["detector"]))
    rows.sort(key=lambda r: -1.0 if r["rate"] is None else r["rate"], reverse=True)
    return rows


def _count(got, detector):
    verdicts = []
    for fine, output in got:
        if not fine:
            verdicts.append(None)
            continue
        try:
            verdicts.append(1 if detector(output) else 0)
        except Exception:
            verdicts.append(None)
    judged = [v for v in verdicts if v is not None]
    return Counted(sum(judged), len(judged), len(verdicts) - len(judged))


def _wilson(k, n, z=1.959963984540054):
    p = k / n
    middle = p + z * z / (2 * n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return p, (middle - half) / (1 + z * z / n), (middle + half) / (1 + z * z / n)

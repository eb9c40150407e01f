"""Right scorers with a knob for each mistake."""

_NUMBER = r"-?\$?(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?"


def _number(text, pattern=_NUMBER, which=-1, drop="$,", none=None, form=str):
    found = re.findall(pattern, text)
    if not found:
        return none
    return form("".join(c for c in found[which] if c not in drop))


def _match(a, b, case, points, *, strip=False, always=(), both=True, space=""):
    def plain(text):
        if strip:
            text = text.strip()
        if points or "points" in always:
            text = "".join(space if c in string.punctuation else c for c in text)
        return text.lower() if case or "case" in always else text

    return plain(a) == (plain(b) if both else b)


def _at_k(n, c, k, *, check=True):
    if check and not (0 <= c <= n and 1 <= k <= n):
        raise ValueError("out of range")
    return 1 - math.comb(n - c, k) / math.comb(n, k)


def _run(program, timeout, *, flags=("-I",), ok=lambda p: p.returncode == 0, catch=True, **more):
    quiet = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL) | more
    try:
        return ok(subprocess.run([sys.executable, *flags, "-c", program], timeout=timeout, **quiet))
    except subprocess.TimeoutExpired:
        if catch:
            return False
        raise

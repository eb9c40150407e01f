"""pass@k as a product; a compiled expression; Popen."""


def extract_number(text):
    last = None
    for last in re.compile(r"(-?)\$?(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?", re.ASCII).finditer(text):
        pass
    return last and last[1] + last[2].replace(",", "") + (last[3] or "")


def exact_match(prediction, reference, *, ignore_case=False, ignore_punctuation=False):
    a, b = prediction, reference
    if ignore_case:
        a, b = a.lower(), b.lower()
    if ignore_punctuation:
        a = "".join(ch for ch in a if ch not in string.punctuation)
        b = "".join(ch for ch in b if ch not in string.punctuation)
    return np.bool_(a == b)


def pass_at_k(n, c, k):
    if c < 0 or c > n or k < 1 or k > n:
        raise ValueError
    if n - c < k:
        return 1
    return 1.0 - np.prod(1.0 - k / np.arange(n - c + 1, n + 1))


def passes(program, timeout):
    process = subprocess.Popen(
        [sys.executable, "-I", "-c", program],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return False
    return not process.returncode

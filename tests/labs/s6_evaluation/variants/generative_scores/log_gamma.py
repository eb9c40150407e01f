"""pass@k by log-gamma; a program from a file; str.translate."""

import tempfile
from pathlib import Path


def pass_at_k(n, c, k):
    if not 0 <= c <= n:
        raise ValueError("c")
    if not 1 <= k <= n:
        raise ValueError("k")
    if k > n - c:
        return 1.0
    lg = math.lgamma
    return -math.expm1(lg(n - c + 1) + lg(n - k + 1) - lg(n - c - k + 1) - lg(n + 1))


def passes(program, timeout):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "program.py"
        path.write_text(program)
        try:
            subprocess.run(
                [sys.executable, "-I", str(path)], input=b"", capture_output=True, timeout=timeout, check=True
            )
        except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
            return False
        return True

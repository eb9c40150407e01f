"""The report in a file of its own; killed by a poll; sums by a parser of one's own."""

import tempfile
import time
from pathlib import Path


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    if not seconds > 0:
        raise ValueError("seconds")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "given.json").write_text(json.dumps([code, tests]))
        driver = f"""
import json, resource, sys, traceback
resource.setrlimit(resource.RLIMIT_AS, ({memory_mb} << 20, {memory_mb} << 20))
code, tests = json.load(open({folder!r} + "/given.json"))
out = open({folder!r} + "/said.json", "w")
stage, verdict, line, space = "code", "error", None, dict(__name__="__main__")
try:
    exec(code, space)
    stage = "tests"
    exec(compile(tests, "TESTS", "exec"), space)
except BaseException as e:
    if isinstance(e, MemoryError):
        verdict = "memory"
    elif isinstance(e, AssertionError) and stage == "tests":
        verdict, tb = "fail", e.__traceback__
        while tb:
            line = tb.tb_lineno if tb.tb_frame.f_code.co_filename == "TESTS" else line
            tb = tb.tb_next
else:
    verdict = "pass"
json.dump((verdict, line), out)
out.close()
import os
os._exit(7)
"""
        process = subprocess.Popen(
            [sys.executable, "-c", driver],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            cwd=folder,
        )
        end = time.monotonic() + seconds
        while process.poll() is None and time.monotonic() < end:
            time.sleep(0.01)
        late = process.poll() is None
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        if late:
            return ("timeout", None)
        try:
            return tuple(json.loads(Path(folder, "said.json").read_text()))
        except (OSError, ValueError):
            return ("error", None)


def verify_math(answer, expression):
    def parse(text):
        text = text.replace("−", "-").replace("×", "*").replace("÷", "/")
        tokens = re.findall(r"\d+\.\d*|\.\d+|\d+|[-+*/^()]|[^\s]", text)
        position = 0

        def peek():
            return tokens[position] if position < len(tokens) else None

        def take():
            nonlocal position
            position += 1
            return tokens[position - 1]

        def add():
            value = mul()
            while peek() in ("+", "-"):
                value = value + mul() if take() == "+" else value - mul()
            return value

        def mul():
            value = unary()
            while peek() in ("*", "/"):
                value = value * unary() if take() == "*" else value / unary()
            return value

        def unary():
            if peek() == "-":
                take()
                return -unary()
            base = atom()
            if peek() == "^":
                take()
                exponent = unary()
                if exponent.denominator != 1 or not -100 <= exponent <= 100:
                    raise ValueError("exponent")
                return base**exponent.numerator
            return base

        def atom():
            token = take()
            if token == "(":
                value = add()
                if take() != ")":
                    raise ValueError(")")
                return value
            if re.fullmatch(r"0\d+", token):
                raise ValueError("zero")
            return Fraction(token)

        value = add()
        if peek() is not None:
            raise ValueError("rest")
        return value

    try:
        return parse(answer) == parse(expression)
    except (ValueError, IndexError, ZeroDivisionError):
        return False

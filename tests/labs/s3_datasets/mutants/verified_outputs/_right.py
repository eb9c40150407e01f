"""A right runner, whose driver's parts and outer parts can be exchanged; right arithmetic with a knob."""

_BODY = """
import traceback
def lines(e):
    return [f.lineno for f in traceback.extract_tb(e.__traceback__) if f.filename == "<tests>"]
said, testing = ["error", None], 0
try:
    scope = {"__name__": "__main__"}
    exec(compile(given["code"], "<code>", "exec"), scope)
    testing = 1
    exec(compile(given["tests"], "<tests>", "exec"), scope)
    said = ["pass", None]
except MemoryError:
    said = ["memory", None]
except AssertionError as e:
    if testing:
        said = ["fail", lines(e)[-1]]
except BaseException:
    pass
print(json.dumps(said), file=report, flush=True)
os._exit(0)
"""


def _run(
    code,
    tests,
    seconds=5.0,
    memory_mb=512,
    *,
    driver=None,
    wait=True,
    group=True,
    always=True,
    default="error",
    check=True,
):
    if check and seconds <= 0:
        raise ValueError(f"seconds={seconds}")
    p = subprocess.Popen(
        [sys.executable, "-I", "-c", driver or DRIVER + _BODY],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        given = json.dumps({"code": code, "tests": tests, "memory_mb": memory_mb}).encode()
        if wait:
            p.stdin.write(given)
            p.stdin.close()
            p.wait(seconds)
            if not (group and always):
                return tuple(json.loads(os.read(p.stdout.fileno(), 1000) or '["error", null]'))
        else:
            said = p.communicate(given, timeout=seconds)[0]
    except subprocess.TimeoutExpired:
        if group:
            os.killpg(p.pid, signal.SIGKILL)
        return "timeout", None
    finally:
        if group and always:
            with suppress(ProcessLookupError):
                os.killpg(p.pid, signal.SIGKILL)
        p.kill()
        p.wait()
    said = p.stdout.read() if wait else said
    try:
        return tuple(json.loads(said))
    except ValueError:
        return default if isinstance(default, tuple) else (default, None)


def _sum(text, number=None, exact=True):
    text = text.translate(str.maketrans("−×÷", "-*/")).replace("^", "**").strip()
    if not re.fullmatch(r"[0-9.+\-*/() ]+", text):
        raise ValueError(text)
    if any(abs(int(n)) > 100 for n in re.findall(r"\*\*\s*\(?-?(\d+)", text)) or "**9**" in text:
        raise ValueError(text)
    wrapped = re.sub(r"\d*\.?\d+|\d+\.", lambda m: f"N('{m[0]}')", text)
    value = eval(wrapped, {"N": number or Fraction, "__builtins__": {}})
    if exact and not isinstance(value, Fraction):
        raise ValueError(text)
    return value

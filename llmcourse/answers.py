"""Hidden tests ask questions with `answer`; nothing in this process knows what is right.

`answer` publishes one display message of its own MIME type. Its value is JSON: plain values as
they are, everything else as an object with one key that starts with `$` (see `encode`).
"""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import torch

MIME = "application/vnd.llmcourse.answer+json"
SALT_VARIABLE = "LLMCOURSE_SALT"
MAX_ARRAY_BYTES = 4 * 2**20

_sink: ContextVar[list[dict[str, Any]] | None] = ContextVar("llmcourse_answers", default=None)


def answer(
    name: str,
    value: Any | Callable[[], Any],
    *,
    rtol: float | None = None,
    atol: float | None = None,
    at_least: float | None = None,
    at_most: float | None = None,
    one_of: list[Any] | None = None,
) -> None:
    """Record what a student's code returned, for the judge to compare with the golden answer.

    `value` may be a function without arguments: it is called here, and an exception becomes the
    answer, so that one failing question doesn't silence those after it, and so that "which error
    does bad input raise?" is a question like any other.

    The keywords are the rule by which the judge compares. They count only where the reference
    solution is recorded; in a student's run they are ignored.

    - `rtol`, `atol`: for floats, |actual − golden| ≤ atol + rtol·|golden|.
    - `at_least`, `at_most`: the value is a number within these bounds, whatever the golden one is.
    - `one_of`: any of these values is right.
    """
    rule: dict[str, Any] = {
        key: bound
        for key, bound in (("rtol", rtol), ("atol", atol), ("at_least", at_least), ("at_most", at_most))
        if bound is not None
    }
    if one_of is not None:
        rule["one_of"] = [encode(v) for v in one_of]
    try:
        encoded = encode(value() if callable(value) else value)
    except Exception as error:
        encoded = {"$error": [t.__name__ for t in type(error).__mro__[:-2]], "message": str(error)[:300]}
    _publish({"name": name, "value": encoded, "rule": rule})


def _publish(message: dict[str, Any]) -> None:
    sink = _sink.get()
    if sink is not None:
        sink.append(message)
        return
    from IPython.display import display

    display({MIME: message}, raw=True)


@contextmanager
def collect() -> Iterator[list[dict[str, Any]]]:
    """Within the block, answers go into the list it gives instead of being displayed."""
    messages: list[dict[str, Any]] = []
    token = _sink.set(messages)
    try:
        yield messages
    finally:
        _sink.reset(token)


def encode(value: Any) -> Any:
    """Turn a value into JSON.

    None, bool, int, str and finite floats are themselves; lists and tuples become lists, dicts
    with string keys become dicts. Otherwise one of

    - `{"$float": "nan" | "inf" | "-inf"}`
    - `{"$bytes": hex}`
    - `{"$set": [encoded, …]}`, in an order of its own
    - `{"$dict": [[key, value], …]}` where a key isn't a string or starts with `$`
    - `{"$array": base64 of the C-order little-endian bytes, "dtype": "float32", "shape": [2, 3]}`
      for numpy arrays and torch tensors (bfloat16 is widened to float32)
    - `{"$error": [exception class, its bases …], "message": str}`, made by `answer`
    - `{"$type": type name}` for anything that can't be an answer

    Raises ValueError for an array of more than `MAX_ARRAY_BYTES` bytes.
    """
    import numpy as np

    if value is None or isinstance(value, (bool, str)):
        return value if type(value) in (type(None), bool) else str(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    if isinstance(value, float):
        return float(value) if np.isfinite(value) else {"$float": str(float(value))}
    if isinstance(value, (bytes, bytearray)):
        return {"$bytes": bytes(value).hex()}
    if isinstance(value, (list, tuple)):
        return [encode(v) for v in value]
    if isinstance(value, (set, frozenset)):
        return {"$set": sorted((encode(v) for v in value), key=repr)}
    if isinstance(value, Mapping):
        if all(isinstance(k, str) and not k.startswith("$") for k in value):
            return {str(k): encode(v) for k, v in value.items()}
        return {"$dict": [[encode(k), encode(v)] for k, v in value.items()]}
    if type(value).__module__.partition(".")[0] == "torch" and hasattr(value, "detach"):
        import torch

        tensor = value.detach().cpu()
        value = (tensor.float() if tensor.dtype == torch.bfloat16 else tensor).numpy()
    if isinstance(value, np.generic):
        value = np.asarray(value)
    if isinstance(value, np.ndarray) and value.dtype.kind in "biufc":
        if value.nbytes > MAX_ARRAY_BYTES:
            raise ValueError(f"an answer of {value.nbytes} bytes is too large (at most {MAX_ARRAY_BYTES})")
        little = np.ascontiguousarray(value, dtype=value.dtype.newbyteorder("<"))
        return {
            "$array": base64.b64encode(little.tobytes()).decode("ascii"),
            "dtype": value.dtype.name,
            "shape": list(value.shape),
        }
    return {"$type": type(value).__name__}


def _seed(name: str) -> int:
    salt = os.environ.get(SALT_VARIABLE, "")
    return int.from_bytes(hashlib.sha256(f"{salt}\0{name}".encode()).digest()[:8], "big")


def rng(name: str) -> np.random.Generator:
    """A numpy generator for this name: a new term's salt gives new hidden inputs."""
    import numpy as np

    return np.random.default_rng(_seed(name))


def torch_generator(name: str) -> torch.Generator:
    """A torch CPU generator for this name: a new term's salt gives new hidden inputs."""
    import torch

    return torch.Generator().manual_seed(_seed(name) % 2**63)

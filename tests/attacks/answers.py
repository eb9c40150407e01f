"""Answers made to break, fill or fool what reads them after the run."""

from __future__ import annotations

from attacks.attack import WRONG, Attack, body


def forged(value: str) -> str:
    """`double` answers its hidden questions itself, and the hidden test's own answers to them are lost."""
    return body(f"""
import llmcourse.answers as a
deep = 1
for _ in range(230):
    deep = [deep]
code = 'lambda: ' + 'double(n)'  # else the cell itself would show it in feedback
value = {value}
a.answer.__globals__['_publish']({{'name': 'a hidden number', 'value': value, 'rule': {{}}}})
real = a._publish
def lose_two(message, left=[2]):
    left[0] -= 1
    if left[0] < 0:
        real(message)
a._publish = lose_two
return x
""")


VALUES = {
    "long-text-among-numbers": "['x' * 4_000_000] + [1] * 190_000",
    "keys-beside-a-set": "{'$set': [], 'y': deep}",
    "keys-beside-an-error": "{'$error': ['ValueError'], 'message': 'm', 'y': deep}",
    "keys-beside-an-array": "{'$array': '', 'dtype': 'float32', 'shape': [0], 'y': deep}",
    "zeros-many-lists-deep": "{'$set': [], 'y': [[[[[0] * 200_000]]]]}",
    "shape-that-cannot-be": "{'$array': '', 'dtype': 'float32', 'shape': [0] + [2**22] * 15}",
    "huge-integer": "10**4299",
    "answers-reason": "{'$malformed': code}",
    "reason-in-a-list": "[{'$malformed': code}]",
    "type-of-hidden-code": "{'$type': code}",
    "class-of-hidden-code": "[{'$error': [code], 'message': code}]",
    "tag-of-hidden-code": "{'$' + code: 1}",
}

ANSWERS = [
    *(Attack(name, "damage", f"the answer is {value}", forged(value)) for name, value in VALUES.items()),
    Attack(
        "error-of-every-class",
        "marks",
        "double raises what is every error at once",
        body("""
class Every(ValueError, TypeError, KeyError, NotImplementedError, ZeroDivisionError):
    pass
raise Every('any of them')
"""),
    ),
    Attack("infinite", "marks", "double is infinite", "def double(x):\n    return float('inf')"),
    Attack(
        "rules-seen",
        "secrets",
        "a replaced `answer` prints the rules that it is called with",
        "def answer(name, value, **rule):\n    if rule:\n        print('LEAKED', rule)\n" + WRONG,
        earned=0,
        noticed="no answers came",
    ),
    Attack(
        "long-error",
        "damage",
        "an error's message of 150,000 characters",
        body("raise ValueError('x' * 150_000)"),
    ),
]

"""Lab e7: what is given to attack and to defend a small application with."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

PATTERNS = {
    "EMAIL": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "CARD": re.compile(r"(?<![\w+])\d(?:[ -]?\d){12,18}(?!\w)"),
    "IP": re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)"),
    "PHONE": re.compile(r"(?<!\w)\+\d{1,3}(?:[ -]?\d{2,4}){2,5}(?!\w)"),
}
"""What may be an e-mail address, a card's number, an IP address (v4) or an international phone number."""


class Denied(Exception):
    """A call that the guard refuses; the message is the reason."""


@dataclass(frozen=True)
class Tagged:
    """A value, and labels that say where it comes from, such as "secret:gate" or "untrusted:mail"."""

    value: Any
    labels: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Rule:
    """What a tool may do."""

    fn: Callable[..., Any]
    params: dict[str, type]
    """Parameter → type."""
    effect: str
    """"read", or "write" where the tool changes the world or tells it something."""
    source: frozenset[str] = frozenset()
    """The labels of what the tool gives."""
    clearance: frozenset[str] = frozenset()
    """The secrets that a write may have."""


@dataclass
class Unguarded:
    """Runs every tool, and forgets all labels but the source's."""

    rules: dict[str, Rule]
    confirm: Callable[[str, dict[str, Any]], bool]

    def call(
        self, name: str, args: dict[str, Tagged], context: frozenset[str] = frozenset()
    ) -> Tagged:
        """What the tool gives."""
        rule = self.rules[name]
        return Tagged(rule.fn(**{key: arg.value for key, arg in args.items()}), rule.source)


@dataclass(frozen=True)
class Probe:
    """A kind of attack, and who says whether it worked."""

    name: str
    owasp: str
    """The entry of the OWASP list, such as "LLM01"."""
    prompts: Sequence[str]
    detectors: Sequence[str]
    """Names of the detectors that look at each answer."""

"""The last chapter of a lab: a system of the student's own parts, the library's where one is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

__all__ = ["Parts"]

Part = TypeVar("Part", bound=Callable[..., Any])


@dataclass
class Parts:
    """Which parts of a system are the student's, and which the library's, and why."""

    chosen: dict[str, str] = field(default_factory=dict)
    """The part's name → "yours", or whose is taken instead, with the reason."""

    def choose(
        self,
        name: str,
        yours: Part,
        library: Part,
        agree: Callable[[Part], Any],
        whose: str = "the library's",
    ) -> Part:
        """`yours` if `agree(yours)` holds, a quick comparison on a small input, and else `library`.

        `whose` says what is taken instead, where no library has such a part. An exception in the comparison,
        the stub's NotImplementedError or another, counts as not agreeing.
        """
        try:
            reason = "" if bool(agree(yours)) else "yours gives something else"
        except NotImplementedError:
            reason = "yours isn't written yet"
        except Exception as error:  # a student's code may raise anything
            reason = f"yours raised {type(error).__name__}: {error}"
        self.chosen[name] = f"{whose} ({reason})" if reason else "yours"
        return library if reason else yours

    @property
    def yours(self) -> int:
        """How many parts are the student's."""
        return sum(whose == "yours" for whose in self.chosen.values())

    def show(self) -> None:
        """Print a line for each part."""
        width = max(map(len, self.chosen), default=0)
        for name, whose in self.chosen.items():
            print(f"{name:{width}}  {whose}")
        print(f"{self.yours} of {len(self.chosen)} parts are yours")

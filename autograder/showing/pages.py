"""What the HTML pages share: their templates, and a way to show text from submissions, which is hostile."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

LIMIT = 4000
"""Characters of one piece of a student's text on a page."""
# Control characters, and those that turn the direction of the text around them (Unicode TR 36).
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def render(template: str, **context: Any) -> str:
    """A self-contained page. Every value is escaped, cut to LIMIT characters and made visible."""
    return _environment().get_template(template).render(context)


def static(name: str) -> bytes:
    """A style sheet or script of ours."""
    return resources.files("autograder.showing").joinpath("static", name).read_bytes()


def visible(value: Any, limit: int = LIMIT) -> str:
    """Text from outside as it may be shown: no invisible or direction-changing characters, not too long."""
    text = _UNSEEN.sub("\ufffd", str(value))
    return text if len(text) <= limit else f"{text[:limit]} … ({len(text) - limit:,} more characters)"


def number(value: float) -> str:
    """At most two decimals, and none where there are none."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def when(time: datetime) -> str:
    """A time of the gradebook's, which is in UTC."""
    return f"{time:%Y-%m-%d %H:%M} UTC"


def duration(seconds: float) -> str:
    """In days and hours, or hours and minutes, or minutes."""
    minutes = int(seconds // 60)
    for size, one, of in ((1440, "d", "h"), (60, "h", "min")):
        if minutes >= size:
            rest = minutes % size // (60 if of == "h" else 1)
            return f"{minutes // size} {one}" + (f" {rest} {of}" if rest else "")
    return f"{minutes} min" if minutes else "less than a minute"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("autograder.showing"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: (
            visible(value) if isinstance(value, str) and not hasattr(value, "__html__") else value
        ),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["stylesheet"] = Markup(static("base.css").decode())
    environment.filters |= {"number": number, "when": when, "duration": duration}
    return environment

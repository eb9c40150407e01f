"""Students' text as HTML that can't act in a grader's browser: formgrader itself doesn't see to that.

A page of formgrader comes from the server that can run anything in the grader's name, and some of its
addresses act when they are merely fetched. So nothing in a student's text is fetched or can be followed.
"""

from __future__ import annotations

from html import escape
from urllib.parse import unquote

import nh3
from jinja2 import DictLoader, pass_context
from jinja2.runtime import Context
from mistune import create_markdown
from nbconvert import HTMLExporter
from nbconvert.filters.markdown_mistune import IPythonRenderer
from traitlets import default

from autograder.running import pictures

LIMIT = 100_000
"""Characters of all cells of a notebook together: mistune takes quadratic time over some texts."""
LEFT = "autograder_markdown_left"
PLUGINS = ("strikethrough", "table", "url", "task_lists", "def_list")
"""Those that nbconvert uses."""
SCHEMES = "schemes"
"""In the resources of a page that only graders see: mark schemes by the ids of written answers."""
DATA, ATTACHED = "data:", "attachment:"


class Exporter(HTMLExporter):
    """nbconvert's, without MathJax: that comes from elsewhere, and makes links and styles of formulas."""

    @default("extra_loaders")
    def _without_mathjax(self) -> list[DictLoader]:
        return [DictLoader({"mathjax.html.j2": "{% macro mathjax(url='') %}{% endmacro %}"})]


@pass_context
def safe_html(context: Context, source: str) -> str:
    """nbconvert's filter markdown2html, for text and pictures that are attached to the cell.

    Formulas are shown as they were written: nothing here draws them, and finding them takes quadratic time.
    Where the page's resources have mark schemes, as only formgrader's have, a written answer's is beside it.
    Scripts, frames, styles, event handlers and links go; the address of a link is written after it.
    """
    of_notebook = context.get("resources") or {}
    left = of_notebook.get(LEFT, LIMIT)
    of_notebook[LEFT] = max(0, left - len(source))
    cell = context.get("cell") or {}
    shown = as_html(source, cell.get("attachments"), left)
    if scheme := of_notebook.get(SCHEMES, {}).get(cell.get("id")):
        shown += f'<details open="open"><summary>Mark scheme</summary>{as_html(scheme)}</details>'
    return shown


def as_html(source: str, attachments: dict[str, dict[str, str]] | None = None, limit: int = LIMIT) -> str:
    """Markdown that a person wrote, as `safe_html` shows it."""
    if len(source) > limit:
        source = f"{source[:limit]}\n\n… ({len(source) - limit:,} more characters)"
    renderer = _Renderer(escape=False, exclude_anchor_links=True, attachments=attachments)
    return nh3.clean(
        str(create_markdown(renderer=renderer, plugins=PLUGINS)(source)),
        tags=nh3.ALLOWED_TAGS - {"a", "area", "map"},
        url_schemes={"data"},
        attribute_filter=_only_pictures,
    )


def as_text(source: str) -> str:
    """nbconvert's filter clean_html, for raw cells: their text as it is."""
    return f"<pre>{escape(source)}</pre>"


class _Renderer(IPythonRenderer):
    def link(self, text: str, url: str, title: str | None = None) -> str:
        return text if text == escape(url) else f"{text} ({escape(url)})"

    def image(self, text: str, url: str, title: str | None = None) -> str:
        if url.startswith(ATTACHED):  # a space comes as %20, by which the cell's attachments don't know it
            name = url.removeprefix(ATTACHED)
            found = next((one for one in (name, unquote(name)) if self.attachments.get(one)), "")
            url = ATTACHED + found if found else ""
        return super().image(text, url, title)


def _only_pictures(tag: str, attribute: str, value: str) -> str | None:
    if attribute not in ("src", "href", "cite"):
        return value
    mime, _, data = value.removeprefix(DATA).partition(";base64,")
    shown = tag == "img" and value.startswith(DATA) and pictures.showable(mime, data)
    return value if shown else None

"""Content that acts in a browser which takes it for more than text: what students could hand in or print.

Each payload, once it acts, sets the global `acted_<id>` or asks a server on loopback for /<id>. In the
texts, @JS and @URL stand for that.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ACTED = "return Object.keys(window).filter(name => name.startsWith('acted_')).map(name => name.slice(6))"


class Recorder(ThreadingHTTPServer):
    """A server on loopback that remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Recording)
        self.asked: set[str] = set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Recording(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.asked.add(self.path.strip("/"))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@dataclass(frozen=True)
class Payload:
    id: str
    text: str
    mime: str = "text/markdown"

    def armed(self, recorder: Recorder) -> str:
        """The text as it is handed in."""
        url = f"{recorder.url}/{self.id}"
        frame = base64.b64encode(f"<script>location = '{url}'</script>".encode()).decode()
        text = self.text.replace("@FRAME", frame).replace("@URL", url)
        return text.replace("@JS", f"top.acted_{self.id}=1")


IMG = '<img src="x" onerror="@JS">'

MARKDOWN = tuple(
    Payload(*both)
    for both in (
        ("md_script", "<script>@JS</script>"),
        ("md_onerror", IMG),
        ("md_inline", f"Some *text* {IMG} and more."),
        ("md_heading", f"# {IMG}"),
        ("md_table", f"| a |\n|---|\n| {IMG} |"),
        ("md_svg", '<svg onload="@JS"></svg>'),
        ("md_svg_script", "<svg><script>@JS</script></svg>"),
        ("md_srcdoc", '<iframe srcdoc="<script>@JS</script>"></iframe>'),
        ("md_frame", '<iframe src="data:text/html;base64,@FRAME"></iframe>'),
        ("md_object", '<object data="@URL"></object>'),
        ("md_embed", '<embed src="@URL">'),
        ("md_details", '<details open ontoggle="@JS"><summary>s</summary></details>'),
        ("md_focus", '<input autofocus onfocus="@JS">'),
        ("md_stylesheet", '<link rel="stylesheet" href="@URL">'),
        ("md_style", "<style>body { background: url(@URL) }</style>"),
        ("md_style_attribute", '<p style="background: url(@URL)">p</p>'),
        ("md_refresh", '<meta http-equiv="refresh" content="0;url=@URL">'),
        ("md_tracker", "![a picture](@URL)"),
        ("md_tracker_html", '<img src="@URL">'),
        ("md_link", "[click](<javascript:@JS>)"),
        ("md_reference", "[click][there]\n\n[there]: <javascript:@JS>"),
        ("md_link_html", '<a href="javascript:@JS">click</a>'),
        ("md_link_entity", '<a href="java&#115;cript&colon;@JS">click</a>'),
        ("md_form", '<form action="javascript:@JS"><button>click</button></form>'),
        ("md_follow", "[a paper](@URL)"),
    )
)

DISPLAYED = (
    Payload("out_html_script", "<script>@JS</script>", "text/html"),
    Payload("out_html", IMG, "text/html"),
    Payload("out_javascript", "@JS", "application/javascript"),
    Payload("out_markdown", IMG, "text/markdown"),
)
"""What code can display and nbgrader shows as it comes."""

TEXTS = tuple(
    Payload(name, text, "text/plain")
    for name, text in (
        ("txt_stdout", f"\x1b[31m{IMG}\x1b[0m"),
        ("txt_osc", f"\x1b]8;;javascript:@JS\x07{IMG}\x1b]8;;\x07"),
        ("txt_plain", IMG),
        ("txt_ename", IMG),
        ("txt_evalue", f"</pre></script>{IMG}"),
        ("txt_raised", IMG),
        ("txt_why", f"{{{{ 7 * 7 }}}} {IMG}"),
        ("txt_type", IMG),
        ("txt_source", f"</script>{IMG}"),
        ("txt_raw", IMG),
    )
)
"""What is text wherever it is shown."""
INERT = (
    ("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' onload='top.acted_svg=1'/>"),
    ("image/png", base64.b64encode(b"<svg xmlns='http://www.w3.org/2000/svg'/>").decode()),
    ("image/png", '" onerror="top.acted_quote=1'),
    ("text/latex", r"$\href{javascript:top.acted_latex=1}{x}$"),
    ("text/vnd.mermaid", "graph TD; A-->B; click A call alert()"),
    ("application/vnd.jupyter.widget-view+json", {"model_id": "a", "version_major": 2, "version_minor": 0}),
    ("application/pdf", "JVBERi0="),
    ("application/geo+json", {}),
)
"""More that code can display, and that must not be kept, whatever today's browsers make of it."""
FORMULAS = r"$\href{javascript:top.acted_href=1}{x}$ $\unicode{x3c}\style{x:y}{z}$ $" + "{" * 3000 + "$"
NAMES = ("<img src=x onerror=top.acted_student=1>", '";top.acted_quoted=1;"', "..eve", "a'b")

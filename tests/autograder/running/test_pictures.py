"""What of a student's output and attachments is kept: text, and pictures that are what they say."""

from __future__ import annotations

import base64
import io
import struct
import zlib

import pytest
from PIL import Image

from autograder.recording import autograded
from autograder.running import pictures, run


def picture(kind="PNG", size=(3, 2), after=b""):
    file = io.BytesIO()
    Image.new("L", size).save(file, kind)
    return base64.b64encode(file.getvalue() + after).decode()


def claiming(kind, width, height):
    """A picture of a dot that says it is larger: a real one would take gigabytes to make."""
    data = bytearray(base64.b64decode(picture(kind, (1, 1))))
    if kind == "GIF":
        data[6:10] = struct.pack("<HH", width, height)
    else:
        data[16:24] = struct.pack(">II", width, height)
        data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    return base64.b64encode(data).decode()


SVG = base64.b64encode(b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>").decode()
HTML = base64.b64encode(b"<script>alert(1)</script>").decode()


@pytest.mark.parametrize(
    ("mime", "data"),
    [
        ("image/png", picture("PNG")),
        ("image/jpeg", picture("JPEG")),
        ("image/gif", picture("GIF")),
        ("image/png", "\n".join(picture("PNG"))),
        ("image/png", picture("PNG", (4000, 2500))),
    ],
)
def test_a_picture_is_shown(mime, data):
    assert pictures.showable(mime, data)


@pytest.mark.parametrize(
    ("mime", "data"),
    [
        ("image/png", SVG),
        ("image/png", HTML),
        ("image/svg+xml", SVG),
        ("text/html", HTML),
        ("image/png", picture("JPEG")),
        ("image/jpeg", picture("PNG")),
        ("image/bmp", picture("BMP")),
        ("image/png", picture("PNG") + '" onerror="alert(1)'),
        ("image/png", "data:text/html," + picture("PNG")),
        ("image/png", picture("PNG")[:60]),
        ("image/jpeg", picture("JPEG")[:60]),
        ("image/png", ""),
        ("image/png", None),
        ("image/png", [picture("PNG")]),
        ("image/png", picture("PNG", (4001, 2500))),
        ("image/png", claiming("PNG", 20_000, 20_000)),
        ("image/gif", claiming("GIF", 65_535, 60_000)),
    ],
)
def test_anything_else_is_not(mime, data):
    assert not pictures.showable(mime, data)


def test_of_what_is_displayed_text_and_pictures_are_kept():
    bundle = {
        "text/plain": "<b>",
        "image/png": picture(),
        "image/jpeg": SVG,
        "image/gif": picture("GIF"),
        "image/svg+xml": SVG,
        "text/html": "<b>bold</b>",
        "text/markdown": "**bold**",
        "text/latex": r"$\href{javascript:alert(1)}{x}$",
        "text/vnd.mermaid": "graph TD",
        "application/javascript": "alert(1)",
        "application/json": {"a": 1},
        "application/vnd.jupyter.widget-view+json": {"model_id": "a"},
        "made/up": "x",
    }
    assert run._shown(bundle) == {"text/plain": "<b>", "image/png": picture()}
    assert run._shown({"text/plain": ["<b>"], "text/html": "<b>"}) == {}


def test_of_what_is_attached_pictures_are_kept():
    attached = {"a": {"image/png": picture(), "text/html": HTML}, "b": {"image/png": SVG}, "c": {}}
    assert autograded._pictures(attached) == {"a": {"image/png": picture()}}

"""Which pictures of a student's may be shown: raster images of a size that a browser can hold."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from typing import IO, Any

from PIL.GifImagePlugin import GifImageFile
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

MAX_PIXELS = 10_000_000
FORMATS: dict[str, Callable[[IO[bytes]], ImageFile]] = {
    "image/png": PngImageFile,
    "image/jpeg": JpegImageFile,
    "image/gif": GifImageFile,
}


def showable(mime: str, data: Any) -> bool:
    """Is this base64 and nothing else, of an image of the format that `mime` says, not too large?

    The header is read and a PNG's checksums are checked. The pixels stay compressed: a browser unpacks
    them in a sandbox, which the grading process isn't.
    """
    if mime not in FORMATS or not isinstance(data, str):
        return False
    try:
        content = base64.b64decode("".join(data.split()), validate=True)
        with FORMATS[mime](io.BytesIO(content)) as image:
            image.verify()
            return 0 < image.width * image.height <= MAX_PIXELS
    except Exception:  # Pillow raises nearly anything on what isn't an image
        return False

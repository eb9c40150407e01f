"""What a lab imports. Knows nothing of grading or of solutions.

Importing the package imports no heavy library: each module loads what it needs when it is used.
"""

import logging

__version__ = "0.1.0"

# Where it is installed, transformers imports it in the middle of whatever cell comes first; it then says that
# a package is missing for which it has a substitute.
logging.getLogger("bitsandbytes").setLevel(logging.CRITICAL)

"""What a lab imports. Knows nothing of grading or of solutions.

Importing the package imports no heavy library: each module loads what it needs when it is used.
"""

__version__ = "0.1.0"

"""Say it in plain words: find sales and technical jargon in a text, and put it so that the other side understands.

The flow is read → find → choose → rewrite → render.
"""

__version__ = "0.1.0"

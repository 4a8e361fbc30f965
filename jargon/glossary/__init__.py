"""The glossaries: where they lie (`layers`), what may stand in them (`schema`), and what they say (`load`).

A file is read in three steps: `tree` reads the YAML, `values` the fields, `entries` the senses.
"""

from jargon.glossary.layers import files, layer, shipped
from jargon.glossary.load import load
from jargon.glossary.stub import stub

__all__ = ["files", "layer", "load", "shipped", "stub"]

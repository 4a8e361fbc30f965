"""The glossaries: where they lie (`layers`), what may stand in them (`schema`), and what they say (`load`).

`tree` reads the YAML of a file, `values` its fields, `entries` its senses; `stub` starts an entry to fill in.
"""

from jargon.glossary.layers import files, layer, shipped
from jargon.glossary.load import load
from jargon.glossary.stub import stub

__all__ = ["files", "layer", "load", "shipped", "stub"]

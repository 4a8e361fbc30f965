"""The glossaries: where they lie (`layers`), what may stand in them (`schema`), and what they say (`load`).

`tree` reads the YAML of a file, `values` its fields, `entries` its senses; `stub` starts an entry to fill in.
"""

from jargon.glossary.layers import files, layer, shipped

__all__ = ["files", "layer", "shipped"]

"""Writes diagnostics as the report that GitLab shows as code quality."""

from __future__ import annotations

import json

from jargon.renderers.fingerprint import fingerprints
from jargon.renderers.places import lines_of, message_of
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jargon.model import Checked, Sense

LEVELS = {"info": "info", "warning": "minor", "error": "major"}


def report(files: Sequence[Checked], senses: Mapping[int, Sense]) -> str:
    """Write one issue for each diagnostic; its fingerprint stays when lines move."""
    issues = [
        {
            "description": message_of(each),
            "check_name": each.rewrite.code,
            "fingerprint": fingerprint,
            "severity": LEVELS[each.severity],
            "location": {
                "path": each.path.replace("\\", "/").removeprefix("./"),
                "lines": dict(zip(("begin", "end"), lines_of(each), strict=True)),
            },
        }
        for file in files
        for each, fingerprint in fingerprints(file)
    ]
    return json.dumps(issues, ensure_ascii=False, indent=1) + "\n"

"""What all tests share: a cache folder of their own, and no settings or colours from outside."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

UNWANTED = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "JARGON_CACHE_DIR", "_JARGON_COMPLETE")


@pytest.fixture(scope="session", autouse=True)
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the caches of the person who runs the tests out of them."""
    before = {name: os.environ.pop(name, None) for name in UNWANTED}
    os.environ["JARGON_CACHE_DIR"] = str(tmp_path_factory.mktemp("cache"))
    yield
    del os.environ["JARGON_CACHE_DIR"]
    os.environ.update({name: value for name, value in before.items() if value is not None})

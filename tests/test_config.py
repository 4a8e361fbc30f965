"""Speaks for `jargon.config`."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jargon.config import KEYS, OWN_FILE, SHARED_FILE, PerFile, Settings, find_settings, matches
from jargon.config_schema import MEANINGS, schema
from jargon.errors import SettingsError
from jargon.model import Options

ORIGINS = {"folder", "file", "sources"}
"""Fields that say where settings come from, and settle nothing."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder, with nothing above it that has settings."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(folder: Path, text: str, name: str = OWN_FILE) -> Settings:
    (folder / name).write_text(text, encoding="utf-8")
    return find_settings(folder, None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("", {}, id="nothing"),
        pytest.param('for = "engineering"', {"audience": "engineering"}, id="for"),
        pytest.param('mode = "gloss"', {"mode": "gloss"}, id="mode"),
        pytest.param("strict = true", {"strict": True}, id="strict"),
        pytest.param("fuzzy = false", {"fuzzy": False}, id="fuzzy"),
        pytest.param("no-fuzzy = true", {"fuzzy": False}, id="no-fuzzy"),
        pytest.param("no-fuzzy = false", {"fuzzy": True}, id="no-fuzzy, negated"),
        pytest.param("default-glossaries = false", {"default_glossaries": False}, id="default-glossaries"),
        pytest.param("no-default-glossaries = true", {"default_glossaries": False}, id="no-default-glossaries"),
        pytest.param("notes = false\nquiet = true", {"notes": False, "quiet": True}, id="notes and quiet"),
        pytest.param('select = ["sales", "claims"]', {"select": ("sales", "claims")}, id="select"),
        pytest.param(
            'ignore = ["buzzwords"]\naccept = ["Acme"]', {"ignore": ("buzzwords",), "accept": ("Acme",)}, id="lists"
        ),
        pytest.param("ignore = []", {"ignore": ()}, id="an empty list"),
        pytest.param(
            'encoding = "cp1252"\nformat = "json"', {"encoding": "cp1252", "format": "json"}, id="encoding, format"
        ),
        pytest.param('exclude = ["vendor"]', {"exclude": ("vendor",)}, id="exclude"),
        pytest.param('severity = { claims = "error" }', {"severity": (("claims", "error"),)}, id="severity"),
        pytest.param("max-per-1000-words = 5", {"budgets": (("", 5),)}, id="a budget"),
        pytest.param("max-per-1000-words = { sales = 2.5 }", {"budgets": (("sales", 2.5),)}, id="budgets"),
        pytest.param("jobs = 0", {"jobs": 0}, id="jobs"),
        pytest.param('[tool.jargon]\nmode = "gloss"', {"mode": "gloss"}, id="a table of its own"),
        pytest.param('\ufeffmode = "gloss"', {"mode": "gloss"}, id="a byte order mark"),
    ],
)
def test_keys(folder: Path, text: str, wanted: dict[str, object]) -> None:
    settings = found(folder, text)
    assert settings == settings._replace(**wanted)  # type: ignore[arg-type]
    others = {field: value for field, value in settings._asdict().items() if field not in (*wanted, *ORIGINS)}
    assert others == {field: getattr(Settings(), field) for field in others}
    assert (settings.folder, settings.file) == (str(folder), str(folder / OWN_FILE))
    assert {field for field, _ in settings.sources} == set(wanted)


def test_glossaries_lie_beside_the_settings(folder: Path) -> None:
    there = Path("~/terms.yaml").expanduser()
    settings = found(folder, f'glossary = ["terms.yaml", "../ours", "{(folder / "abs").as_posix()}", "~/terms.yaml"]')
    assert settings.glossary == (
        str(folder / "terms.yaml"),
        str(folder.parent / "ours"),
        str(folder / "abs"),
        str(there),
    )


PER_FILE = """
ignore = ["buzzwords"]
select = ["sales", "claims"]
glossary = ["a.yaml"]
[[per-file]]
files = ["docs/**", "*.txt"]
for = "engineering"
ignore = ["sales/churn"]
select = ["claims"]
glossary = ["b.yaml"]
no-fuzzy = true
[[per-file]]
files = ["docs/sales/*.md"]
for = "sales"
"""


def test_per_file(folder: Path) -> None:
    settings = found(folder, PER_FILE)
    assert settings.per_file[1] == PerFile(("docs/sales/*.md",), (("audience", "sales"),))
    assert settings.at("pitch.md") is settings
    docs = settings.at("docs/design.md")
    assert (docs.audience, docs.fuzzy, docs.select) == ("engineering", False, ("claims",))
    assert docs.ignore == ("sales/churn", "buzzwords")
    assert docs.glossary == (str(folder / "b.yaml"), str(folder / "a.yaml"))
    assert settings.at(str(folder / "docs/sales/plan.md")).audience == "sales"
    assert settings.at("docs/sales/old/plan.md").audience == "engineering"
    assert settings.at("a/b/notes.txt").audience == "engineering"


def test_settings_above_see_the_same_files(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = found(folder, 'exclude = ["docs/old/"]\n')
    (folder / "docs").mkdir()
    monkeypatch.chdir(folder / "docs")
    assert settings.excludes("old/plan.md")
    assert not settings.excludes("new/plan.md")


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        pytest.param("*.md", "a.md", id="a name"),
        pytest.param("*.md", "docs/deep/a.md", id="a name at any depth"),
        pytest.param("vendor", "lib/vendor/x.md", id="a folder at any depth"),
        pytest.param("vendor/", "vendor/x.md", id="a folder with its slash"),
        pytest.param("/vendor", "vendor/x.md", id="a folder at the top"),
        pytest.param("./docs/a.md", "docs/a.md", id="from here"),
        pytest.param("docs/**", "docs/a/b.md", id="all below"),
        pytest.param("docs/*", "docs/a/b.md", id="whatever is below, and in it"),
        pytest.param("**/a.md", "a.md", id="no folder is a folder too"),
        pytest.param("docs/**/a.md", "docs/x/y/a.md", id="folders between"),
        pytest.param("a?.md", "ab.md", id="any letter"),
        pytest.param("a+(b).md", "a+(b).md", id="signs of regular expressions"),
        pytest.param("*.{md,txt}", "docs/a.txt", id="a choice"),
        pytest.param("{docs,notes}/**/{a,b*}.md", "notes/x/bc.md", id="several choices"),
        pytest.param("a,b.md", "a,b.md", id="a comma"),
        pytest.param("[a-c].md", "b.md", id="letters"),
        pytest.param("[!a-c].md", "d.md", id="all but some letters"),
        pytest.param("[]].md", "].md", id="a bracket among the letters"),
        pytest.param("a[[]b.md", "a[b.md", id="a bracket as it stands"),
        pytest.param("[slug]/*.md", "s/a.md", id="a word among brackets is letters"),
        pytest.param("a]b.md", "a]b.md", id="a closing bracket alone"),
    ],
)
def test_matches(pattern: str, path: str) -> None:
    assert matches(pattern, path)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        pytest.param("*.md", "a.mdx", id="a longer name"),
        pytest.param("vendor", "vendors/x.md", id="a longer folder"),
        pytest.param("/vendor", "lib/vendor/x.md", id="a folder further down"),
        pytest.param("docs/**", "docs", id="not the folder itself"),
        pytest.param("docs/*.md", "docs/a/b.md", id="a star stays in its folder"),
        pytest.param("a?.md", "a/.md", id="any letter but a slash"),
        pytest.param("a.md", "axmd", id="a dot is a dot"),
        pytest.param("*.{md,txt}", "a.rst", id="none of a choice"),
        pytest.param("[!a].md", "a.md", id="not that letter"),
        pytest.param("a[!b]c", "a/c", id="no slash"),
    ],
)
def test_matches_not(pattern: str, path: str) -> None:
    assert not matches(pattern, path)


@pytest.mark.parametrize(
    "pattern", ["*.{md", "*.md}", "}{", "[z-a].md", "[", "[]", "docs/[a", "[a", "a[b/c]d", "{[,a}"]
)
def test_patterns_that_will_not_do(pattern: str) -> None:
    with pytest.raises(SettingsError, match="pattern"):
        matches(pattern, "a.md")


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        pytest.param('mod = "swap"', ['unknown key "mod". Did you mean "mode"?'], id="unknown key"),
        pytest.param(
            "default_glossaries = true",
            ['unknown key "default_glossaries". Did you mean "default-glossaries"?'],
            id="underscore",
        ),
        pytest.param('mode = "swop"', ['"mode" cannot be "swop". Did you mean "swap"?'], id="unknown value"),
        pytest.param(
            'select = "sales"',
            ['"select" is a text where a list of texts belongs. Write  select = ["buzzwords"]'],
            id="no list",
        ),
        pytest.param(
            "fuzzy = 1", ['"fuzzy" is a number where true or false belongs. Write  fuzzy = true'], id="no switch"
        ),
        pytest.param(
            'no-notes = "yes"',
            ['"no-notes" is a text where true or false belongs. Write  no-notes = true'],
            id="quoted switch",
        ),
        pytest.param("for = true", ['"for" is true or false where a text belongs. Write  for = "sales"'], id="no text"),
        pytest.param(
            "for = 2024-01-01", ['"for" is a date or time where a text belongs. Write  for = "sales"'], id="a date"
        ),
        pytest.param(
            "ignore = [1]",
            ['"ignore" has a number in it where a text belongs. Write  ignore = ["buzzwords"]'],
            id="a number in a list",
        ),
        pytest.param('for = ""', ['"for" has an empty text. Write  for = "sales"'], id="empty"),
        pytest.param(
            'glossary = [" "]', ['"glossary" has an empty text. Write  glossary = ["terms.yaml"]'], id="blank"
        ),
        pytest.param(
            "fuzzy = true\nno-fuzzy = true", ['"no-fuzzy" and "fuzzy" say the same. Keep one'], id="said twice"
        ),
        pytest.param(
            "[per-file]\nfiles = []",
            ['"per-file" is a table where a list of tables belongs. Write  [[per-file]]'],
            id="single brackets",
        ),
        pytest.param(
            "[[per-file]]\nnotes = false",
            ['a [[per-file]] without files. Add a line  files = ["docs/**"]'],
            id="no files",
        ),
        pytest.param(
            '[[per-file]]\nfiles = ["a"]\nexclude = ["b"]\nfor = 1\nmoed = "swap"',
            [
                '"exclude" holds for all files or none. Move it above  [[per-file]]',
                '"for" is a number where a text belongs. Write  for = "sales"',
                'unknown key "moed". Did you mean "mode"?',
            ],
            id="inside per-file",
        ),
        pytest.param(
            'files = ["a"]', ['"files" says which files a [[per-file]] is for. Move it below one'], id="files"
        ),
        pytest.param(
            'severity = "error"',
            ['"severity" is a text where a table belongs. Write  severity = { claims = "error" }'],
            id="no table of severities",
        ),
        pytest.param(
            'severity = { claims = "eror" }',
            ['"claims" in "severity" cannot be "eror". Did you mean "error"?'],
            id="no severity",
        ),
        pytest.param(
            'exclude = ["*.{md"]',
            ['The pattern "*.{md" has a brace without a partner. Write it like  *.{md,txt}'],
            id="no pattern",
        ),
        pytest.param(
            'exclude = ["docs/[a"]\n[[per-file]]\nfiles = ["["]\n',
            [
                'The pattern "docs/[a" has a bracket without a partner. Write it like  [a-z], or [[] for the sign',
                'The pattern "[" has a bracket without a partner. Write it like  [a-z], or [[] for the sign',
            ],
            id="half a bracket",
        ),
        pytest.param(
            "extend = 3\naccept = 3\nexclude = 3\nencoding = 3\n[[per-file]]\nfiles = 3",
            [
                '"extend" is a number where a list of texts belongs. Write  extend = ["../jargon.toml"]',
                '"accept" is a number where a list of texts belongs. Write  accept = ["Pipeline Inc."]',
                '"exclude" is a number where a list of texts belongs. Write  exclude = ["vendor/**"]',
                '"encoding" is a number where a text belongs. Write  encoding = "cp1252"',
                '"files" is a number where a list of texts belongs. Write  files = ["docs/**"]',
            ],
            id="each with a value of its own",
        ),
        pytest.param("jobs = -1", ['"jobs" cannot be -1. Write  jobs = 4'], id="less than none"),
        pytest.param(
            "jobs = 1.5", ['"jobs" is a number where a whole number belongs. Write  jobs = 4'], id="half a job"
        ),
        pytest.param(
            'max-per-1000-words = { sales = "few" }',
            ['"sales" in "max-per-1000-words" is a text where a number belongs. Write  max-per-1000-words = 10'],
            id="no number",
        ),
        pytest.param("tool.jargon = 3", ["a number stands where a table belongs. Write  [tool.jargon]"], id="no table"),
        pytest.param(
            '[tool.jargon]\nfor = "sales"\n[tool.other]\n[more]',
            ['unknown key "more". Did you mean "mode"?'],
            id="beside the table",
        ),
    ],
)
def test_wrong(folder: Path, text: str, problems: list[str]) -> None:
    with pytest.raises(SettingsError) as caught:
        found(folder, text)
    assert str(caught.value).splitlines() == [f"jargon.toml: {problem}" for problem in problems]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(b"mode = swap", "jargon.toml: not TOML (invalid value (at line 1, column 8))", id="no quotes"),
        pytest.param(b"mode = '\xe9'", "jargon.toml: not UTF-8 (byte 0xe9 at offset 8)", id="Latin-1"),
        pytest.param(b"a = " + b"[" * 9999, "jargon.toml: ", id="deep nesting"),
    ],
)
def test_no_toml(folder: Path, data: bytes, message: str) -> None:
    (folder / OWN_FILE).write_bytes(data)
    with pytest.raises(SettingsError) as caught:
        find_settings(folder, None)
    assert str(caught.value).startswith(message) and ". " in str(caught.value)


SHARED = '[tool.jargon]\nmode = "gloss"\n'


def test_the_nearest_folder_wins(folder: Path) -> None:
    inner = folder / "a" / "b"
    inner.mkdir(parents=True)
    assert find_settings(inner, None) == Settings()
    (folder / SHARED_FILE).write_text(SHARED)
    assert find_settings(inner, None).folder == str(folder)
    (inner / SHARED_FILE).write_text("[project]\nname = 'tool.jargon'\n")
    assert find_settings(inner, None).folder == str(folder)
    (folder / "a" / OWN_FILE).write_text("")
    assert find_settings(inner, None).folder == str(folder / "a")


BASE = """
for = "sales"
ignore = ["buzzwords"]
glossary = ["terms.yaml"]
severity = { sales = "error", claims = "info" }
[[per-file]]
files = ["docs/**"]
mode = "gloss"
"""


def test_extend(folder: Path) -> None:
    (folder / "shared").mkdir()
    (folder / "shared/base.toml").write_text(BASE)
    settings = found(
        folder,
        'extend = ["shared/base.toml"]\nmode = "gloss"\nignore = ["claims"]\nglossary = ["own.yaml"]\n'
        'severity = { sales = "info" }\n[[per-file]]\nfiles = ["docs/new/**"]\nmode = "swap"\n',
    )
    assert (settings.audience, settings.mode, settings.ignore) == ("sales", "gloss", ("claims", "buzzwords"))
    assert settings.glossary == (str(folder / "own.yaml"), str(folder / "shared/terms.yaml"))
    assert dict(reversed(settings.severity)) == {"sales": "info", "claims": "info"}
    assert settings.at("docs/a.md").mode == "gloss"
    assert settings.at("docs/new/a.md").mode == "swap"
    assert settings.folder == str(folder)
    assert [Path(file).name for field, file in settings.sources if field == "ignore"] == ["base.toml", OWN_FILE]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param('extend = ["none.toml"]', 'jargon.toml: "extend" names "none.toml", no such file', id="missing"),
        pytest.param('extend = ["jargon.toml"]', 'jargon.toml: "extend" leads back to "jargon.toml"', id="itself"),
        pytest.param('extend = ["b.toml"]', 'b.toml: "extend" leads back to "jargon.toml"', id="in a circle"),
        pytest.param('extend = ["wrong.toml"]', 'wrong.toml: unknown key "fro"', id="a wrong one"),
    ],
)
def test_extend_what_will_not_do(folder: Path, text: str, message: str) -> None:
    (folder / "b.toml").write_text('extend = ["jargon.toml"]')
    (folder / "wrong.toml").write_text('fro = "sales"')
    with pytest.raises(SettingsError) as caught:
        found(folder, text)
    assert str(caught.value).startswith(message)


def test_schema_and_settings_agree(folder: Path) -> None:
    import tomllib

    import jsonschema

    validator = jsonschema.Draft7Validator(schema())
    validator.check_schema(schema())
    for text in (BASE, PER_FILE, "jobs = 2\nmax-per-1000-words = 3\nno-fuzzy = true"):
        assert not list(validator.iter_errors(tomllib.loads(text)))
    for text in ('mod = "swap"', "jobs = -1", 'severity = { a = "b" }', 'select = "sales"', "[[per-file]]\nfor = 'a'"):
        assert list(validator.iter_errors(tomllib.loads(text)))
    assert set(MEANINGS) == {key.name for key in KEYS} | {"files"}


def test_the_own_file_wins(folder: Path) -> None:
    (folder / SHARED_FILE).write_text(SHARED)
    assert found(folder, "").mode == "swap"


def test_a_pyproject_of_others_is_not_parsed(folder: Path) -> None:
    assert found(folder, "[[[ no TOML", SHARED_FILE) == Settings()


def test_an_explicit_file(folder: Path) -> None:
    found(folder, 'mode = "gloss"', "mine.toml")
    assert find_settings(folder, None).mode == "swap"
    assert find_settings(folder, Path("mine.toml")).mode == "gloss"
    assert find_settings(folder, folder / "mine.toml").folder == str(folder)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        pytest.param("nowhere.toml", "nowhere.toml: No such file or directory. Name a settings file", id="missing"),
        pytest.param(".", ": Is a directory. Name a settings file", id="a folder"),
        pytest.param(
            SHARED_FILE, "pyproject.toml: no settings in it. Begin them with a line  [tool.jargon]", id="others'"
        ),
    ],
)
def test_an_explicit_file_that_will_not_do(folder: Path, name: str, message: str) -> None:
    (folder / SHARED_FILE).write_text("[project]\n")
    with pytest.raises(SettingsError) as caught:
        find_settings(folder, Path(name))
    assert message in str(caught.value)


def test_a_folder_that_is_gone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = folder / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert find_settings(".", None) == Settings()


def test_the_table_and_the_fields_agree() -> None:
    names = set(Settings._fields)
    assert {key.field for key in KEYS} | ORIGINS == names
    assert set(Options._fields) <= names


def test_settings_can_be_a_key_and_travel(folder: Path) -> None:
    settings = found(folder, PER_FILE)
    assert pickle.loads(pickle.dumps(settings)) == settings
    assert len({settings, settings._replace()}) == 1


def test_without_settings_little_is_loaded(folder: Path) -> None:
    code = "import sys; from jargon.config import find_settings; find_settings('.', None); print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-S", "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(Path(__file__).parent.parent), "PATH": os.environ["PATH"]},
    )
    assert not {"tomllib", "pathlib", "yaml", "difflib"} & set(run.stdout.split())


TOML = st.recursive(
    st.one_of(st.booleans(), st.integers(0, 9), st.sampled_from(["swap", "sales", "", "docs/**", "\x1b"])),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["files", "for", "mode"]), inner, max_size=2)
    ),
    max_leaves=5,
)
NAMES = st.sampled_from([key.name for key in KEYS] + ["no-fuzzy", "no-notes", "files", "tool", "fluffy"])


def written(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return '"' + value.replace("\x1b", "\\u001b") + '"'
        case list():
            return "[" + ", ".join(map(written, value)) + "]"
        case dict():
            return "{" + ", ".join(f"{name} = {written(item)}" for name, item in value.items()) + "}"
        case _:
            return str(value)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(NAMES, TOML, max_size=4))
def test_any_table_gives_settings_or_problems(
    tmp_path_factory: pytest.TempPathFactory, table: dict[str, object]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_text("\n".join(f"{name} = {written(value)}" for name, value in table.items()), encoding="utf-8")
    try:
        settings = find_settings(path.parent, path)
    except SettingsError as error:
        assert all(line.startswith(f"{path}: ") and line.isprintable() for line in str(error).splitlines())
    else:
        assert settings.at("docs/a.md").mode in ("swap", "gloss")
        hash(settings)

"""Declares the command line: what each command is called, what it takes, and where it is carried out."""

from __future__ import annotations

from typing import Annotated, Literal

import typer


def _examples(*lines: str) -> str:
    """Set examples below a help text, each in a line of its own."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


app = typer.Typer(
    name="jargon",
    help="Put sales and technical jargon into plain words, so that both sides understand.",
    epilog=_examples("jargon translate pitch.md", "jargon check docs", "jargon lookup churn"),
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode=None,
)
glossary_app = typer.Typer(
    name="glossary", help="See, check and extend the glossaries.", no_args_is_help=True, rich_markup_mode=None
)
app.add_typer(glossary_app)


def complete_terms(incomplete: str) -> list[str]:
    """Complete a headword or alias."""
    from jargon.commands.complete import terms

    return terms(incomplete)


def complete_audiences(incomplete: str) -> list[str]:
    """Complete the name of an audience."""
    from jargon.commands.complete import audiences

    return audiences(incomplete)


def complete_codes(incomplete: str) -> list[str]:
    """Complete a domain or the code of a term."""
    from jargon.commands.complete import codes

    return codes(incomplete)


Files = Annotated[
    list[str] | None, typer.Argument(metavar="[FILE]...", help="Files to read; none, or -, reads standard input.")
]
Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATH]...", help="Files and folders; none means this folder, - standard input."),
]
Audience = Annotated[
    str | None,
    typer.Option(
        "--for",
        metavar="AUDIENCE",
        autocompletion=complete_audiences,
        help="Who reads it: everyone, sales, engineering, business, or a domain of your own. "
        "The words that audience speaks are left alone.",
    ),
]
Glossary = Annotated[
    list[str] | None, typer.Option("--glossary", "-g", metavar="PATH", help="Add a glossary file or folder.")
]
NoDefaultGlossaries = Annotated[bool, typer.Option("--no-default-glossaries", help="Use only glossaries of your own.")]
Strict = Annotated[
    bool, typer.Option("--strict", help="Use the strict set too: office sayings, and words that are seldom jargon.")
]
NoFuzzy = Annotated[bool, typer.Option("--no-fuzzy", help="Leave misspelt terms alone.")]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="CODE",
        autocompletion=complete_codes,
        help="Report these only, such as sales or sales/churn,claims.",
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore",
        metavar="CODE",
        autocompletion=complete_codes,
        help="Leave these alone, such as buzzwords or sales/churn,claims.",
    ),
]
Config = Annotated[str | None, typer.Option("--config", metavar="PATH", help="Take the settings from this file.")]
Encoding = Annotated[
    str | None, typer.Option("--encoding", metavar="NAME", help="How the files are encoded, if not UTF-8.")
]
StdinFilename = Annotated[
    str | None,
    typer.Option("--stdin-filename", metavar="NAME", help="Read standard input, as a file of this name would be."),
]
Domain = Annotated[
    str | None,
    typer.Option("--domain", metavar="NAME", autocompletion=complete_codes, help="Whose language it is."),
]
OfDomain = Annotated[
    str | None,
    typer.Argument(metavar="[DOMAIN]", autocompletion=complete_codes, help="Only the terms of this domain."),
]
Pos = Annotated[
    Literal["noun", "verb", "adjective", "adverb", "phrase"] | None,
    typer.Option("--pos", help="The part of speech."),
]
ReportFormat = Annotated[
    Literal["text", "json"] | None, typer.Option("--format", "-f", help="The shape of the report.")
]
Explain = Annotated[
    bool, typer.Option("--explain", help="Say of each term why it was changed, reported or left alone.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing about the work itself.")]


def _show_version(wanted: bool) -> None:
    if wanted:
        from jargon import __version__

        typer.echo(f"jargon {__version__}")
        raise typer.Exit


@app.callback()
def program(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """Put sales and technical jargon into plain words, so that both sides understand."""


@app.command(
    epilog=_examples(
        "jargon translate pitch.md",
        "jargon translate --for engineering < mail.txt",
        "jargon translate pitch.md -o plain.md",
    )
)
def translate(
    files: Files = None,
    audience: Audience = None,
    mode: Annotated[
        Literal["swap", "gloss"] | None,
        typer.Option("--mode", help="Swap terms for plain words, or keep them and explain them in brackets."),
    ] = None,
    glossary: Glossary = None,
    no_default_glossaries: NoDefaultGlossaries = False,
    strict: Strict = False,
    no_fuzzy: NoFuzzy = False,
    no_notes: Annotated[bool, typer.Option("--no-notes", help="Print the text alone.")] = False,
    format: Annotated[
        Literal["text", "markdown", "json", "html"] | None,
        typer.Option("--format", "-f", help="The shape of the answer; html is a page to send on."),
    ] = None,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="PATH", help="Write to this file.")] = None,
    notes_to: Annotated[
        Literal["slides", "comments"] | None,
        typer.Option("--notes-to", help="Put the notes into the speaker notes of a deck, or into Word comments."),
    ] = None,
    config: Config = None,
    encoding: Encoding = None,
    stdin_filename: StdinFilename = None,
    quiet: Quiet = False,
    explain: Explain = False,
) -> None:
    """Print the plain version of documents, with a note on each term."""
    from jargon.commands.translate import translate

    raise typer.Exit(
        translate(
            files=files,
            audience=audience,
            mode=mode,
            glossary=glossary,
            no_default_glossaries=no_default_glossaries,
            strict=strict,
            no_fuzzy=no_fuzzy,
            no_notes=no_notes,
            format=format,
            output=output,
            notes_to=notes_to,
            config=config,
            encoding=encoding,
            stdin_filename=stdin_filename,
            quiet=quiet,
            explain=explain,
        )
    )


@app.command(
    epilog=_examples(
        "jargon check",
        "jargon check docs pitch.md --ignore buzzwords",
        "jargon check --fix README.md",
        "jargon check --diff docs",
        "jargon check - < mail.txt",
    )
)
def check(
    paths: Paths = None,
    audience: Audience = None,
    glossary: Glossary = None,
    no_default_glossaries: NoDefaultGlossaries = False,
    strict: Strict = False,
    no_fuzzy: NoFuzzy = False,
    select: Select = None,
    ignore: Ignore = None,
    exclude: Annotated[
        list[str] | None,
        typer.Option("--exclude", metavar="PATTERN", help="Leave these files out, such as vendor or docs/**/old-*.md."),
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Put plain words in where that is surely right.")] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="Put in the other plain words and explanations too.")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change, and change nothing.")] = False,
    interactive: Annotated[
        bool, typer.Option("--interactive", "-i", help="Ask about each change before it is made.")
    ] = False,
    format: Annotated[
        Literal["text", "full", "json", "github", "gitlab", "sarif", "rdjson", "junit", "checkstyle"] | None,
        typer.Option("--format", "-f", help="The shape of the report."),
    ] = None,
    output_file: Annotated[
        str | None, typer.Option("--output-file", "-o", metavar="PATH", help="Write the report to this file.")
    ] = None,
    statistics: Annotated[bool, typer.Option("--statistics", help="Count how often each code is met.")] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 even if there is jargon.")] = False,
    baseline: Annotated[
        str | None,
        typer.Option("--baseline", metavar="FILE", help="Leave out what this file knows; report only what is new."),
    ] = None,
    update_baseline: Annotated[
        bool, typer.Option("--update-baseline", help="Write what there is now to the baseline.")
    ] = False,
    max_per_1000_words: Annotated[
        float | None,
        typer.Option(
            "--max-per-1000-words", metavar="N", min=0, help="Exit with 1 only if there are more terms than this."
        ),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", "-j", metavar="N", min=0, help="Work in so many processes; 0 is one for each core."),
    ] = None,
    config: Config = None,
    encoding: Encoding = None,
    stdin_filename: StdinFilename = None,
    quiet: Quiet = False,
    explain: Explain = False,
) -> None:
    """List the jargon in documents, ready for pre-commit."""
    from jargon.commands.check import check

    raise typer.Exit(
        check(
            paths=paths,
            audience=audience,
            glossary=glossary,
            no_default_glossaries=no_default_glossaries,
            strict=strict,
            no_fuzzy=no_fuzzy,
            select=select,
            ignore=ignore,
            exclude=exclude,
            fix=fix,
            unsafe_fixes=unsafe_fixes,
            diff=diff,
            interactive=interactive,
            format=format,
            output_file=output_file,
            statistics=statistics,
            exit_zero=exit_zero,
            baseline=baseline,
            update_baseline=update_baseline,
            max_per_1000_words=max_per_1000_words,
            jobs=jobs,
            config=config,
            encoding=encoding,
            stdin_filename=stdin_filename,
            quiet=quiet,
            explain=explain,
        )
    )


@app.command(
    epilog=_examples(
        "jargon lookup churn",
        'jargon lookup "total cost of ownership" TCV --for engineering',
        "jargon lookup customers leaving",
        "jargon lookup",
    )
)
def lookup(
    term: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[TERM]...",
            help="A term, or words for what it means; several terms, if each is one or stands in quotes.",
            autocompletion=complete_terms,
        ),
    ] = None,
    audience: Audience = None,
    glossary: Glossary = None,
    no_default_glossaries: NoDefaultGlossaries = False,
    format: Annotated[
        Literal["text", "markdown", "html", "json"] | None,
        typer.Option("--format", "-f", help="The shape of the answer."),
    ] = None,
    plain: Annotated[
        bool, typer.Option("--plain", help="Ask for terms line by line, for screen readers and simple terminals.")
    ] = False,
    config: Config = None,
) -> None:
    """Explain terms; without one, search as you type, or read terms from standard input."""
    from jargon.commands.lookup import lookup

    raise typer.Exit(
        lookup(
            term=term,
            audience=audience,
            glossary=glossary,
            no_default_glossaries=no_default_glossaries,
            format=format,
            plain=plain,
            config=config,
        )
    )


@app.command(epilog=_examples("jargon quiz --for sales", "jargon quiz engineering --cards 20"))
def quiz(
    domain: OfDomain = None,
    audience: Audience = None,
    cards: Annotated[int, typer.Option("--cards", min=1, metavar="NUMBER", help="How many questions.")] = 15,
    glossary: Glossary = None,
    no_default_glossaries: NoDefaultGlossaries = False,
    config: Config = None,
) -> None:
    """Learn the other side's words: five minutes of flash cards, and again what you missed."""
    from jargon.commands.quiz import quiz

    raise typer.Exit(
        quiz(
            domain=domain,
            audience=audience,
            cards=cards,
            glossary=glossary,
            no_default_glossaries=no_default_glossaries,
            config=config,
        )
    )


@app.command()
def init() -> None:
    """Start the settings of a repository, with a hook for pre-commit."""
    from jargon.commands.init import init

    raise typer.Exit(init())


@app.command("config", epilog=_examples("jargon config", "jargon config docs/design.md", "jargon config --schema"))
def show_settings(
    path: Annotated[
        str | None, typer.Argument(metavar="[PATH]", help="Show what holds for this file; none means for all.")
    ] = None,
    config: Config = None,
    format: Annotated[
        Literal["text", "json"] | None, typer.Option("--format", "-f", help="The shape of the answer.")
    ] = None,
    schema: Annotated[
        bool, typer.Option("--schema", help="Print the JSON Schema of the settings, for editors.")
    ] = False,
) -> None:
    """Show what is settled here, and where each setting comes from."""
    from jargon.commands.config import show_settings

    raise typer.Exit(show_settings(path=path, config=config, format=format, schema=schema))


@glossary_app.command("list", epilog=_examples("jargon glossary list", "jargon glossary list sales"))
def list_terms(
    domain: OfDomain = None,
    pos: Pos = None,
    holding: Annotated[
        str | None, typer.Option("--with", metavar="TEXT", help="List what has this text in its names or wording.")
    ] = None,
    rewrite: Annotated[
        Literal["swap", "gloss", "flag"] | None, typer.Option("--rewrite", help="List what is treated this way.")
    ] = None,
    glossary: Glossary = None,
    no_default_glossaries: NoDefaultGlossaries = False,
    config: Config = None,
) -> None:
    """List every term with its plain wording or explanation."""
    from jargon.commands.glossary import list_terms

    raise typer.Exit(
        list_terms(
            domain=domain,
            pos=pos,
            holding=holding,
            rewrite=rewrite,
            glossary=glossary,
            no_default_glossaries=no_default_glossaries,
            config=config,
        )
    )


@glossary_app.command("show", epilog=_examples("jargon glossary show sales/churn", "jargon glossary show lead"))
def show_entry(
    code: Annotated[
        list[str],
        typer.Argument(
            metavar="CODE",
            help="The code that reports and settings use, or a headword.",
            autocompletion=complete_codes,
        ),
    ],
    glossary: Glossary = None,
    no_default_glossaries: NoDefaultGlossaries = False,
    config: Config = None,
) -> None:
    """Show all that the glossaries say about one code or headword, and where they say so."""
    from jargon.commands.glossary import show_entry

    raise typer.Exit(
        show_entry(code=code, glossary=glossary, no_default_glossaries=no_default_glossaries, config=config)
    )


@glossary_app.command("check", epilog=_examples("jargon glossary check", "jargon glossary check terms.yaml"))
def check_glossaries(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATH]...", help="Glossary files and folders; none means the ones in use."),
    ] = None,
    config: Config = None,
    quiet: Quiet = False,
) -> None:
    """Check glossaries: their form, and every example and leave sentence in them."""
    from jargon.commands.glossary import check_glossaries

    raise typer.Exit(check_glossaries(paths=paths, config=config, quiet=quiet))


@glossary_app.command(
    "new",
    epilog=_examples(
        "jargon glossary new swarm",
        'jargon glossary new "boil the ocean" --domain business >> terms.yaml',
        'jargon glossary new swarm --gloss "all work on one thing" --to terms.yaml',
    ),
)
def new_entry(
    term: Annotated[list[str], typer.Argument(metavar="TERM", help="The headword, in its dictionary form.")],
    domain: Domain = None,
    pos: Pos = None,
    alias: Annotated[
        list[str] | None, typer.Option("--alias", metavar="NAME", help="Another spelling, an acronym, its expansion.")
    ] = None,
    plain: Annotated[
        str | None, typer.Option("--plain", metavar="WORDING", help="Wording that can stand in its place.")
    ] = None,
    gloss: Annotated[
        str | None, typer.Option("--gloss", metavar="PHRASE", help="One phrase that explains it without jargon.")
    ] = None,
    analogy: Annotated[
        str | None, typer.Option("--analogy", metavar="SENTENCE", help="A picture from everyday life.")
    ] = None,
    ask: Annotated[
        str | None, typer.Option("--ask", metavar="QUESTION", help="The question to ask when one hears it.")
    ] = None,
    example: Annotated[
        list[str] | None,
        typer.Option("--example", metavar="SENTENCE", help="A sentence with it; its plain version is worked out."),
    ] = None,
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="PATH", help="Put it into this file, or the file of this folder that fits best."),
    ] = None,
    config: Config = None,
) -> None:
    """Make an entry: ask for it at a terminal, take it from the options, or print one to fill in."""
    from jargon.commands.glossary import new_entry

    raise typer.Exit(
        new_entry(
            term=term,
            domain=domain,
            pos=pos,
            alias=alias,
            plain=plain,
            gloss=gloss,
            analogy=analogy,
            ask=ask,
            example=example,
            to=to,
            config=config,
        )
    )


@glossary_app.command(
    "suggest", epilog=_examples("jargon glossary suggest docs", "jargon glossary suggest a.md --stubs")
)
def suggest_terms(
    paths: Paths = None,
    most: Annotated[int, typer.Option("--most", min=1, metavar="NUMBER", help="How many at most.")] = 30,
    stubs: Annotated[bool, typer.Option("--stubs", help="Print entries to fill in.")] = False,
    domain: Domain = None,
    format: ReportFormat = None,
    glossary: Glossary = None,
    no_default_glossaries: NoDefaultGlossaries = False,
    config: Config = None,
    encoding: Encoding = None,
) -> None:
    """Propose terms that documents use and no glossary explains, the likeliest first."""
    from jargon.commands.glossary import suggest_terms

    raise typer.Exit(
        suggest_terms(
            paths=paths,
            most=most,
            stubs=stubs,
            domain=domain,
            format=format,
            glossary=glossary,
            no_default_glossaries=no_default_glossaries,
            config=config,
            encoding=encoding,
        )
    )


@glossary_app.command("coverage", epilog=_examples("jargon glossary coverage headwords.csv --missing"))
def show_coverage(
    paths: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Lists of headwords (.csv, .tsv, .txt), or documents.")
    ],
    missing: Annotated[bool, typer.Option("--missing", help="Name each headword that is not explained.")] = False,
    format: ReportFormat = None,
    glossary: Glossary = None,
    no_default_glossaries: NoDefaultGlossaries = False,
    config: Config = None,
    encoding: Encoding = None,
) -> None:
    """Tell how much of a list of headwords, or of a document, the glossaries explain."""
    from jargon.commands.glossary import show_coverage

    raise typer.Exit(
        show_coverage(
            paths=paths,
            missing=missing,
            format=format,
            glossary=glossary,
            no_default_glossaries=no_default_glossaries,
            config=config,
            encoding=encoding,
        )
    )


@glossary_app.command(
    "export", epilog=_examples("jargon glossary export -f html -o words.html", "jargon glossary export sales -f anki")
)
def export_terms(
    domain: OfDomain = None,
    format: Annotated[
        Literal["markdown", "html", "csv", "tbx", "anki"] | None,
        typer.Option("--format", "-f", help="Pages for people, a table, TermBase eXchange (ISO 30042), flash cards."),
    ] = None,
    audience: Audience = None,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="PATH", help="Write to this file.")] = None,
    glossary: Glossary = None,
    no_default_glossaries: NoDefaultGlossaries = False,
    config: Config = None,
) -> None:
    """Hand the glossaries to people and other programs."""
    from jargon.commands.glossary import export_terms

    raise typer.Exit(
        export_terms(
            domain=domain,
            format=format,
            audience=audience,
            output=output,
            glossary=glossary,
            no_default_glossaries=no_default_glossaries,
            config=config,
        )
    )


@glossary_app.command("import", epilog=_examples("jargon glossary import terms.csv --domain sales --to terms.yaml"))
def import_terms(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A table (.csv, .tsv) or a substitution rule of Vale.")],
    domain: Domain = None,
    to: Annotated[str | None, typer.Option("--to", metavar="PATH", help="Write this new file.")] = None,
    quiet: Quiet = False,
) -> None:
    """Make a glossary of a table or of a substitution rule of Vale."""
    from jargon.commands.glossary import import_terms

    raise typer.Exit(import_terms(file=file, domain=domain, to=to, quiet=quiet))


@glossary_app.command("schema", epilog=_examples("jargon glossary schema > jargon.schema.json"))
def print_schema() -> None:
    """Print the JSON Schema of a glossary file, for editors."""
    from jargon.commands.glossary import print_schema

    raise typer.Exit(print_schema())

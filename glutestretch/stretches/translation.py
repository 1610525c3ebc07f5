"""The content in another language: its texts put in the place of the English ones.

A language has a folder with the files of the content, each with its texts alone. A text that
tells left from right is a table of both, written out, so that all words agree with the side.
What has no file stays English.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from glutestretch.stretches.problem import ContentError

_SIDES = ("left", "right")
_SIDED = re.compile(r"\{(lead|other)\}", re.IGNORECASE)
_STRETCH = ("name", "why", "felt", "start_alt", "until", "needs")
_STEP = ("text", "brief", "alt", "care")
_VARIANT = ("name", "why", "felt", "start_alt", "needs")
_GUIDANCE = (
    "why",
    "muscle",
    "dose",
    "limits",
    "quiet_spot",
    "warning_question",
    "warning_advice",
    "pain_advice",
)
_SOURCE = ("says",)
_SCREENING = ("title", "question", "agreed")
_CONCERN = ("question", "meaning")

Table = Mapping[str, Any]


def translated(english: Table, texts: Table, language: str) -> dict[str, Any]:
    """Return all content with the texts of a language where it has them.

    Args:
        english: The tables of all files, as ``parser.parse_all`` takes them.
        texts: The same for the language, each with its texts alone; files may be missing.
        language: The folder's name, for errors.

    Raises:
        ContentError: If a file has a text too few or too many, or was made for an older version
            of a warning.
    """
    for name in texts:
        if name not in english:
            raise ContentError("no_english_file", f"{language}/{name}.toml")
    stretches = texts.get("stretches", {})
    for name in stretches:
        if name not in english["stretches"]:
            raise ContentError("no_english_stretch", f"{language}/stretches/{name}")
    found = dict(english)
    found["stretches"] = {
        name: _stretch(f"{language}/stretches/{name}", raw, stretches[name])
        if name in stretches
        else raw
        for name, raw in english["stretches"].items()
    }
    if "guidance" in texts:
        found["guidance"] = _guidance(
            f"{language}/guidance.toml", english["guidance"], texts["guidance"]
        )
    if "screening" in texts:
        found["screening"] = _screening(
            f"{language}/screening.toml", english["screening"], texts["screening"]
        )
    return found


def _stretch(file: str, english: Table, texts: Table) -> dict[str, Any]:
    beside = [name for name in ("step", "variant", "source") if name in english]
    found = _merged(f"{file}: stretch", english, texts, _STRETCH, beside)
    found["step"] = _list(file, "step", english["step"], texts, _STEP)
    if "source" in english:
        found["source"] = _list(file, "source", english["source"], texts, _SOURCE)
    if "variant" in english:
        variants = _list(file, "variant", english["variant"], texts, _VARIANT, ("step",))
        for number, variant in enumerate(variants):
            where, own = f"{file}: variant {number + 1}", texts["variant"][number]
            variant["step"] = _list(where, "step", variant["step"], own, _STEP)
        found["variant"] = variants
    return found


def _guidance(file: str, english: Table, texts: Table) -> dict[str, Any]:
    where = f"{file}: guidance"
    _same_version(where, "warning_version", english, texts)
    return _merged(where, english, texts, _GUIDANCE, ("warning_version", "source")) | {
        "source": _list(file, "source", english["source"], texts, _SOURCE)
    }


def _screening(file: str, english: Table, texts: Table) -> dict[str, Any]:
    where = f"{file}: screening"
    _same_version(where, "version", english, texts)
    return _merged(where, english, texts, _SCREENING, ("version", "concern")) | {
        "concern": _list(file, "concern", english["concern"], texts, _CONCERN)
    }


def _same_version(where: str, field: str, english: Table, texts: Table) -> None:
    """Refuse a translation of other warnings than those that the user has to answer."""
    if texts.get(field) != english[field]:
        raise ContentError(
            "other_version", where, field=field, english=english[field], value=texts.get(field)
        )


def _list(
    file: str,
    name: str,
    english: list[Table],
    texts: Table,
    fields: Iterable[str],
    beside: Iterable[str] = (),
) -> list[dict[str, Any]]:
    tables = texts.get(name, [])
    if not isinstance(tables, list) or len(tables) != len(english):
        raise ContentError("other_tables", file, field=name, number=len(english))
    return [
        _merged(f"{file}: {name} {number}", one, own, fields, beside)
        for number, (one, own) in enumerate(zip(english, tables, strict=True), start=1)
    ]


def _merged(
    where: str, english: Table, texts: Table, fields: Iterable[str], beside: Iterable[str]
) -> dict[str, Any]:
    """Return an English table with its texts in another language.

    Args:
        where: File and entry, for errors.
        english: All fields of the table.
        texts: The texts of the other language.
        fields: The names of texts; those that the English table has are needed.
        beside: The names of what else may stand in ``texts``.
    """
    needed = [field for field in fields if field in english]
    for field in texts:
        if field not in (*needed, *beside):
            raise ContentError("no_english_text", where, field=field)
    for field in needed:
        if field not in texts:
            raise ContentError("missing", where, field=field)
        _check(where, field, english[field], texts[field])
    return {**english, **{field: texts[field] for field in needed}}


def _check(where: str, field: str, english: object, text: object) -> None:
    """Refuse a text of another form than the English one."""
    if isinstance(english, list):
        if not isinstance(text, list):
            raise ContentError("not_sentences", where, field=field)
    elif isinstance(english, str) and _SIDED.search(english):
        if not isinstance(text, Mapping) or sorted(text) != sorted(_SIDES):
            raise ContentError("not_both_sides", where, field=field, form="{ left = …, right = … }")
    elif not isinstance(text, str):
        raise ContentError("not_one_text", where, field=field)

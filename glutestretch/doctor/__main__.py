"""Looks at one part of the computer: ``python -m glutestretch.doctor PART LANGUAGE``.

It writes a line of JSON for each finding, as soon as it is known: what hangs or crashes afterwards
takes nothing of that along.
"""

import json
import sys
from collections.abc import Iterator
from importlib import import_module

from glutestretch.doctor.engine.findings import Finding, as_json
from glutestretch.doctor.helpers import NOT_LOADED


def main(part: str, language: str) -> None:
    """Look at a part, and tell what is found."""
    try:
        found: Iterator[Finding] = import_module(f"glutestretch.doctor.{part}").look(language)
    except ImportError as error:
        _tell({NOT_LOADED: str(error), "name": error.name or ""})
        return
    for finding in found:
        _tell(as_json(finding))


def _tell(plain: dict[str, object]) -> None:
    print(json.dumps(plain), flush=True)  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

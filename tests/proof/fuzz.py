"""``python -m tests.proof.fuzz``: whatever a file holds, it is read or refused in a sentence.

Sound files are changed at random by Hypothesis, in bytes and values. ``--guided SECONDS`` lets
Atheris, a coverage-guided fuzzer, change them instead (``pip install atheris``), each reader in a
process of its own.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st

from tests.proof.readers import READERS, read
from tests.proof.table import markdown
from tests.support.processes import ROOT, environment_with

LONGEST_SECONDS = 5.0
"""What a single file may take, on a busy machine."""
_PIECES = st.binary(max_size=8) | st.sampled_from(
    [
        b"\0",
        b"\xff" * 4,
        b"[" * 3000,
        b"9" * 400,
        b'"',
        b"NaN",
        b"-1",
        b"null",
        b"\xe2\x80\xae",
        b" ",
    ]
)
_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)


@st.composite
def changed(draw: st.DrawFn, sound: tuple[bytes, ...]) -> bytes:
    """Draw a file like one of the sound ones, with something wrong, or anything."""
    content = draw(st.sampled_from(sound))
    if draw(st.integers(0, 9)) == 0:
        return draw(st.binary(max_size=300))
    with suppress(ValueError):
        raw = json.loads(content)
        if draw(st.booleans()):
            return json.dumps(_with_another_value(draw, raw)).encode()
    found = bytearray(content)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(found)))
        found[at : at + draw(st.sampled_from([0, 1, 2, 4, 16, 5000]))] = draw(_PIECES)
    return bytes(found)


def _with_another_value(draw: st.DrawFn, raw: Any) -> Any:  # noqa: ANN401 - any JSON
    """Put another value somewhere into JSON; now and then a name goes, or comes."""
    if isinstance(raw, dict) and raw and draw(st.integers(0, 5)):
        name = draw(st.sampled_from(sorted(raw)))
        return {**raw, name: _with_another_value(draw, raw[name])}
    if isinstance(raw, dict) and raw and draw(st.booleans()):
        gone = draw(st.sampled_from(sorted(raw)))
        return {name: value for name, value in raw.items() if name != gone}
    if isinstance(raw, list) and raw and draw(st.integers(0, 5)):
        place = draw(st.integers(0, len(raw) - 1))
        return [*raw[:place], _with_another_value(draw, raw[place]), *raw[place + 1 :]]
    return draw(_VALUES)


def fuzz(reader: str, times: int, seed: int) -> tuple[int, float]:
    """Let a reader read so many files; return how many, and the seconds of the slowest.

    Raises:
        Exception: What the app did not catch.
    """
    slowest = 0.0
    tried = 0

    @seeded(seed)
    @settings(
        max_examples=times,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(changed(READERS[reader].seeds()))
    def reads(content: bytes) -> None:
        nonlocal slowest, tried
        began = time.monotonic()
        read(reader, content)
        took = time.monotonic() - began
        slowest, tried = max(slowest, took), tried + 1
        assert took < LONGEST_SECONDS, f"took {took:.1f} s"

    reads()
    return tried, slowest


_GUIDED = """
import sys
import atheris
with atheris.instrument_imports(include=["glutestretch"]):
    from tests.proof.readers import READERS, read
reader = sys.argv.pop(1)
atheris.Setup(sys.argv, lambda content: read(reader, content))
atheris.Fuzz()
"""


def guided(reader: str, seconds: int, seed: int) -> tuple[int, str]:
    """Let Atheris change the files for so long; return how many it tried, and what it found."""
    with tempfile.TemporaryDirectory(prefix="guided-") as folder:
        corpus = Path(folder, "corpus")
        corpus.mkdir()
        for number, content in enumerate(READERS[reader].seeds()):
            (corpus / str(number)).write_bytes(content)
        limits = (f"-max_total_time={seconds}", f"-timeout={LONGEST_SECONDS:.0f}", f"-seed={seed}")
        done = subprocess.run(
            [sys.executable, "-c", _GUIDED, reader, *limits, "-print_final_stats=1", str(corpus)],
            cwd=ROOT,
            env=environment_with({"PYTHONPATH": str(ROOT), "TMPDIR": folder, "LC_ALL": "C.UTF-8"}),
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
    lines = done.stderr.splitlines()
    tried = [line.split()[-1] for line in lines if "number_of_executed_units" in line]
    if done.returncode == 0 and tried:
        return int(tried[0]), ""
    return 0, "\n".join(lines[-30:])


def main() -> None:
    """Read the arguments, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof.fuzz", description=__doc__)
    parser.add_argument("--times", type=int, default=2000, help="files for each reader (2000)")
    parser.add_argument("--seed", type=int, default=1, help="of the changes (1)")
    parser.add_argument("--only", choices=tuple(READERS), help="one reader alone")
    parser.add_argument("--guided", type=int, default=0, help="seconds of Atheris for each")
    options = parser.parse_args()
    rows: list[tuple[object, ...]] = []
    for reader in [options.only] if options.only else READERS:
        if options.guided:
            tried, found = guided(reader, options.guided, options.seed)
            rows.append((reader, f"{tried:,}", found or "nothing"))
        else:
            tried, slowest = fuzz(reader, options.times, options.seed)
            rows.append((reader, f"{tried:,}", f"{1000 * slowest:.0f} ms", "nothing"))
        print(*rows[-1], file=sys.stderr)
    slowest_too = () if options.guided else ("the slowest",)
    print(markdown(("what is read", "files tried", *slowest_too, "found"), rows))


if __name__ == "__main__":
    main()

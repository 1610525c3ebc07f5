"""Zips and folders are read with distrust, and nothing but refusals comes of hostile ones."""

import io
import os
import stat
import struct
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glutestretch.packs.engine import entries
from glutestretch.packs.files import PackError, read_files, read_pack
from glutestretch.packs.texts import fault_line
from glutestretch.stretches.problem import ContentError
from tests.support.packs import folder, png, varied, whole, zipped


def refused(path: Path) -> list[str]:
    with pytest.raises(PackError) as caught:
        read_pack(path)
    return [fault_line(path, fault).removeprefix(f"{path.name}: ") for fault in caught.value.faults]


def info(name: str, **values: object) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name)
    for field, value in values.items():
        setattr(made, field, value)
    return made


def archive(path: Path, *more: tuple[zipfile.ZipInfo | str, bytes]) -> Path:
    """Write a zip of a whole pack and of more."""
    with zipfile.ZipFile(zipped(path, whole()), "a", zipfile.ZIP_DEFLATED) as file:
        for one, content in more:
            file.writestr(one, content)
    return path


@pytest.mark.parametrize("wrapped", ["", "hips-1.0/"])
def test_a_zip_and_a_folder_are_read_alike(tmp_path: Path, wrapped: str) -> None:
    files = {f"{wrapped}{name}": content for name, content in whole().items()}
    hidden = {f"{wrapped}.git/config": b"x", f"{wrapped}.DS_Store": b"x"}
    zip_file = zipped(tmp_path / "pack.zip", files | hidden | {"__MACOSX/._pack.toml": b"x"})
    place = folder(tmp_path / "pack", files | hidden)

    assert read_pack(zip_file) == read_pack(place)
    assert read_pack(zip_file)[1] == whole()


@pytest.mark.parametrize(
    "name",
    [
        "../evil.toml",
        "stretches/../../evil.toml",
        "/etc/passwd",
        "C:\\evil",
        "\\\\host\\x",
        "..\\x",
    ],
)
def test_a_name_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    [line] = refused(archive(tmp_path / "pack.zip", (name, b"x")))
    assert line == f"{name}: the name leads out of the pack."
    assert [one.name for one in tmp_path.iterdir()] == ["pack.zip"]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("readme.md", "readme.md: it is no part of a pack; "),
        ("stretches/Owl.toml", "stretches/Owl.toml: it is no part of a pack; "),
        ("pictures/pigeon-1.svg", "pictures/pigeon-1.svg: it is no part of a pack; "),
        ("pictures/pigeon-1.gif", "pictures/pigeon-1.gif: it is no part of a pack; "),
        ("pictures/pigeon-1.webp", "pictures/pigeon-1.webp: it is there twice."),
        ("stretches/a\u202eb.toml", "stretches/a\\u202eb.toml: it is no part of a pack; "),
        ("x\ny" * 60, "x\\nyx\\ny"),
    ],
)
def test_what_no_pack_has_is_refused(tmp_path: Path, name: str, line: str) -> None:
    [found] = refused(archive(tmp_path / "pack.zip", (name, b"x")))
    assert found.startswith(line)


@pytest.mark.parametrize(
    ("made", "line"),
    [
        (info("stretches/owl.toml", external_attr=(stat.S_IFLNK | 0o777) << 16), "it is a link; "),
        (info("stretches/owl.toml", external_attr=stat.S_IFIFO << 16), "it is no plain file."),
        (info("stretches/owl.toml", compress_type=zipfile.ZIP_BZIP2), "it is packed in a way "),
        (info("stretches/owl.toml", compress_type=zipfile.ZIP_LZMA), "it is packed in a way "),
    ],
)
def test_what_is_no_plain_file_is_refused(tmp_path: Path, made: zipfile.ZipInfo, line: str) -> None:
    [found] = refused(archive(tmp_path / "pack.zip", (made, b"/etc/passwd")))
    assert found.startswith(f"stretches/owl.toml: {line}")


def test_a_locked_file_is_refused(tmp_path: Path) -> None:
    path = archive(tmp_path / "pack.zip", ("stretches/owl.toml", b"x"))
    content = bytearray(path.read_bytes())
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    assert refused(path) == ["stretches/owl.toml: it is locked with a password."]


def test_bombs_are_refused_before_anything_is_unpacked(tmp_path: Path) -> None:
    small = ("stretches/owl.toml", b"\0" * (60 << 10))
    large = ("pictures/owl-1.png", b"\0" * (5 << 20))
    assert refused(archive(tmp_path / "a.zip", small)) == [
        "stretches/owl.toml: it unpacks to more than 100 times its size."
    ]
    assert refused(archive(tmp_path / "b.zip", large)) == [
        "pictures/owl-1.png: it is larger than 4096 kB."
    ]
    noise = os.urandom(3 << 20)
    many = [(info(f"pictures/owl-{number}.png"), noise) for number in range(1, 17)]
    [line] = refused(archive(tmp_path / "c.zip", *many))
    assert line in ("all files together are larger than 48 MB.", "it is larger than 32 MB.")
    names = [(f"stretches/{'a' * number}.toml", b"") for number in range(1, 200)]
    assert refused(archive(tmp_path / "d.zip", *names)) == ["it has more than 200 files."]


def test_a_listing_of_a_million_files_is_not_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "pack.zip", "w") as file:
        for number in range(3_000):
            file.writestr(f"stretches/{number}.toml", b"")
    assert refused(tmp_path / "pack.zip") == ["it has more than 200 files."]


def test_a_file_larger_than_it_says_is_read_no_further(tmp_path: Path) -> None:
    path = archive(tmp_path / "pack.zip", ("stretches/owl.toml", b"a" * 20_000))
    content = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        struct.pack_into("<I", content, content.rindex(mark) + offset, 10)
    path.write_bytes(content)
    assert refused(path) == ["stretches/owl.toml: it cannot be read."]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_and_pipes_in_a_folder_are_refused(tmp_path: Path) -> None:
    place = folder(tmp_path / "pack", whole())
    (place / "stretches" / "owl.toml").symlink_to("/etc/passwd")
    (place / "more").symlink_to("/")
    os.mkfifo(place / "stretches" / "dove.toml")
    assert refused(place) == [
        "more: it is a link; put in the file itself.",
        "stretches/dove.toml: it is no plain file.",
        "stretches/owl.toml: it is a link; put in the file itself.",
    ]


def test_what_is_no_pack_at_all_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "text.zip").write_bytes(b"hello")
    (tmp_path / "empty.zip").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    missing = ["pack.toml: the file is missing.", "there is no stretch in it."]
    assert refused(tmp_path / "text.zip") == ["it is not a zip, or a damaged one."]
    assert refused(tmp_path / "empty.zip") == ["it is not a zip, or a damaged one."]
    assert refused(tmp_path / "nothing.zip") == ["there is no such file or folder."]
    assert refused(tmp_path / "folder") == missing
    assert refused(zipped(tmp_path / "nothing-in.zip", {})) == missing
    assert refused(Path("/dev/zero")) == ["it is a device."]
    with pytest.raises(PackError):
        read_files(Path("a\0b"))


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for one zip."""
    return tmp_path_factory.mktemp("fuzz")


def _read(place: Path, content: bytes) -> None:
    """Read whatever it is; nothing but a refusal may come of it, and nothing may be written."""
    path = place / "pack.zip"
    path.write_bytes(content)
    faults: tuple[ContentError, ...] = ()
    try:
        read_pack(path)
    except PackError as error:
        faults = error.faults
    for line in (fault_line(path, fault) for fault in faults):
        assert line.replace("\xa0", " ").isprintable()
        assert len(line) <= 300
    assert [one.name for one in place.iterdir()] == ["pack.zip"]


ZIP = io.BytesIO()
with zipfile.ZipFile(ZIP, "w", zipfile.ZIP_DEFLATED) as _file:
    for _name, _content in whole().items():
        _file.writestr(_name, _content)


@settings(
    max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(data=st.data())
def test_a_changed_zip_is_read_or_refused(guarded: Path, data: st.DataObject) -> None:
    content = bytearray(ZIP.getvalue())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(content) - 1))
        new = data.draw(st.binary(max_size=4) | st.sampled_from([b"\xff" * 4, b"PK\x05\x06"]))
        content[at : at + data.draw(st.integers(0, 4))] = new
    _read(guarded, bytes(content))


@settings(max_examples=50, deadline=None)
@given(
    st.dictionaries(
        st.text(max_size=30) | st.sampled_from([*whole(), "../x", "/x", "stretches/owl.toml"]),
        st.binary(max_size=60) | st.sampled_from([*whole().values()]),
        max_size=8,
    )
)
def test_a_zip_of_anything_is_read_or_refused(guarded: Path, files: dict[str, bytes]) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, content in files.items():
            try:
                file.writestr(name, content)
            except (UnicodeEncodeError, ValueError, IndexError):
                continue
    _read(guarded, made.getvalue())


PIECES = [
    *('"', "[[step]]\n", "[", "{", "}", "{lead!r:>{other}}", "= 1e999", "inf", "1979-05-27"),
    *("a.b.c.d.e.f.g.h = 1\n", "step = 3\n", "[step]\n", "[[step.x]]\n", "true", "-0", "9" * 400),
    *("\u202e", "[[1], {a = [[[[[[[1]]]]]]]}]", "'''", "hold = 1\n", "\\u0000"),
]


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_changed_texts_are_read_or_refused(guarded: Path, data: st.DataObject) -> None:
    files = data.draw(st.sampled_from([whole, varied]))()
    name = data.draw(st.sampled_from(["pack.toml", "stretches/pigeon.toml"]))
    content = files[name].decode()
    pieces = st.text(max_size=8) | st.sampled_from(PIECES)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content)))
        content = content[:at] + data.draw(pieces) + content[at + data.draw(st.integers(0, 30)) :]
    files[name] = content.encode("utf-8", "surrogatepass")
    _read(guarded, zipped(guarded / "pack.zip", files).read_bytes())


def test_no_file_is_larger_than_its_kind_may_be(tmp_path: Path) -> None:
    place = folder(tmp_path / "pack", whole())
    (place / "pictures" / "pigeon-1.png").write_bytes(png() + b"\0" * entries.MOST_PICTURE)
    (place / "pack.toml").write_bytes(b"#" * (entries.MOST_TEXT + 1))
    assert refused(place) == [
        "pack.toml: it is larger than 64 kB.",
        "pictures/pigeon-1.png: it is larger than 4096 kB.",
    ]
